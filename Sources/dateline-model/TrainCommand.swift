import ArgumentParser
import Foundation
import TextAnalysis

/// Makes the model file from corpora and gazetteers.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Make the model file from corpora and gazetteers.")

  @Option(help: "Folder with the folders corpora/ner and gazetteers.")
  var data = "."
  @Option(help: "Where to write the model.")
  var output = "model.bin"
  @Option(help: "Passes over the data.")
  var epochs = 8
  @Option(help: "Step width of the learner.")
  var rate: Float = 0.02
  @Option(help: "Share of features left out in each pass.")
  var dropout = 0.3
  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1
  @Option(help: "Feature groups to leave out.")
  var without: [String] = []
  @Flag(help: "Leave the silver data out.")
  var goldOnly = false
  @Option(help: "Take lexicon and gazetteer from this model.")
  var lists: String?

  func run() throws {
    let progress = Progress()
    let tables = try lists.map { try listSections($0) } ?? compileLists(progress)
    let storage = ModelStorage(ModelFile.encode(tables))
    let groups = FeatureGroups.names.filter { without.contains($0.name) }.reduce(FeatureGroups.all)
    {
      $0.subtracting($1.group)
    }
    let set = try readSet(FeatureExtractor(storage.model, groups: groups), progress)
    var trainer = Trainer(
      Trainer.Settings(epochs: epochs, rate: rate, dropout: dropout, seed: seed))
    trainer.train(set) { progress.note("epoch \($0) of \(epochs)") }
    let sections = ModelQuantizer().sections(trainer.weights, trainer.transitions, groups)
    let bytes = ModelFile.encode(sections + tables)
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    progress.note("wrote \(output), \(bytes.count) bytes")
  }

  private func compileLists(_ progress: Progress) throws -> [(name: String, bytes: [UInt8])] {
    var words = LexiconMaker(folder: data + "/gazetteers/lexical")
    let (lexicon, brown) = try words.make()
    progress.note("lexicon: \(lexicon.count) slots")
    var names = try GazetteerMaker(folder: data + "/gazetteers")
    let phrases = try names.make()
    let (entries, sets) = Gazetteer.encode(phrases)
    progress.note("gazetteer: \(phrases.count) names in \(sets.count) sets of lists")
    return [
      ("lexicon", lexicon.littleEndianBytes), ("brown", brown.littleEndianBytes),
      ("gazetteer", entries.littleEndianBytes), ("gazetteer.sets", sets.littleEndianBytes),
    ]
  }

  private func listSections(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
    let storage = ModelStorage(try DataFile.bytes(path))
    return ["lexicon", "brown", "gazetteer", "gazetteer.sets"].map {
      ($0, storage.model.section($0).map { Array($0) } ?? [])
    }
  }

  private func readSet(_ extractor: FeatureExtractor, _ progress: Progress) throws -> TrainingSet {
    var set = TrainingSet()
    var variation = CaseVariation(share: 0.06, seed: seed)
    for source in goldOnly ? Recipe.gold : Recipe.shipped.sources {
      for file in source.files {
        let documents = try ConllReader.read(
          "\(data)/corpora/ner/\(file)", lacksMiscellaneous: source.lacksMiscellaneous)
        for document in documents {
          set.append(document, weight: source.weight, extractor)
          for copy in variation.copies(of: document) {
            set.append(copy, weight: source.weight, extractor)
          }
        }
      }
      progress.note("\(source.name): \(set.allowed.count) tokens so far")
    }
    return set
  }
}
