import TextAnalysis

/// A document to learn from.
struct Example {
  var document: LabelledDocument
  /// Weight of its sentences.
  var weight: Float
  /// Its labels are a program's: they may be wrong.
  var isSilver = false
}

/// Reads and invents what the model learns from.
struct ExampleReader {
  /// Folder with the folders corpora/ner and gazetteers.
  let data: String
  let seed: UInt64
  let progress: Progress

  /// All examples, the same in every run.
  func read() throws(DataFileError) -> [Example] {
    var examples: [Example] = []
    var looseness = TokenVariation(share: Recipe.looseShare, seed: seed)
    var headlines = CaseVariation(share: Recipe.headlineShare, seed: seed)
    for source in Recipe.sources {
      for document in try documents(of: source) {
        examples += headlines.vary(looseness.vary(document)).map {
          Example(document: $0, weight: source.weight, isSilver: source.isSilver)
        }
      }
      progress.note("\(source.name): \(examples.count) documents so far")
    }
    try invent(&examples)
    return examples
  }

  /// The documents of a source, in our convention.
  func documents(of source: Recipe.Source) throws(DataFileError) -> [LabelledDocument] {
    var documents: [LabelledDocument] = []
    for file in source.files {
      documents += try ConllReader.read(
        "\(data)/corpora/ner/\(file)",
        source.lacksMiscellaneous ? .withoutMiscellaneous : .convention)
    }
    return documents
  }

  private func invent(_ examples: inout [Example]) throws(DataFileError) {
    var reports = InventedReports(try InventedNames(folder: data + "/gazetteers"), seed: seed)
    for invention in Recipe.inventions {
      examples += reports.documents(invention.count, invention.topics).map {
        Example(document: $0, weight: invention.weight)
      }
      progress.note("\(invention.name): \(examples.count) documents so far")
    }
  }
}
