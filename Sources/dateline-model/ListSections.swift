import TextAnalysis

/// The model's sections that are compiled from lists: lexicon and gazetteer.
enum ListSections {
  /// Compiles the lists of a folder with the folder gazetteers.
  static func compile(
    _ data: String, _ progress: Progress
  ) throws(DataFileError) -> [ModelSection] {
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
}

/// A named part of a model file.
typealias ModelSection = (name: String, bytes: [UInt8])
