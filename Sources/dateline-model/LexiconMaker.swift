import TextAnalysis

/// Compiles word classes from tables of clusters into the model's lexicon.
struct LexiconMaker {
  private let folder: String
  private var classes: [String: WordClasses] = [:]
  private var generalPaths: Set<UInt32> = [0]
  private var newsPaths: Set<UInt32> = [0]

  /// Starts on a folder of lexical tables.
  init(folder: String) { self.folder = folder }

  /// The lexicon's sections, the same for the same tables.
  mutating func make() throws(DataFileError) -> (lexicon: [UInt64], brown: [UInt32]) {
    try addPaths()
    try addClusters()
    let words = classes.keys.sorted().map { word in
      (hash: Self.hash(word), classes: classes[word] ?? WordClasses())
    }
    return WordLexicon.encode(
      words, generalPaths: generalPaths.sorted(), newsPaths: newsPaths.sorted())
  }

  private mutating func addPaths() throws(DataFileError) {
    let general = try DataTable(folder + "/brown_spacy.tsv")
    var frequency: [String: Double] = [:]
    for row in general.rows {
      let word = String(general.value(row, "word"))
      let path = Self.path(general.value(row, "bits"))
      classes[word, default: WordClasses()].generalPath = path
      generalPaths.insert(path)
      frequency[word] = Double(general.value(row, "logprob"))
    }
    let news = try DataTable(folder + "/brown_news320.tsv")
    for row in news.rows {
      let path = Self.path(news.value(row, "bits"))
      classes[String(news.value(row, "word")), default: WordClasses()].newsPath = path
      newsPaths.insert(path)
    }
    for word in classes.keys { classes[word]?.capitalBias = Self.bias(word, frequency) }
  }

  /// A bit path with a leading 1.
  private static func path(_ bits: Substring) -> UInt32 {
    bits.utf8.reduce(1) { $0 << 1 | ($1 == 0x31 ? 1 : 0) }
  }

  /// The logarithm of how much likelier a word is with a capital, in nine steps.
  private static func bias(_ word: String, _ frequency: [String: Double]) -> UInt8 {
    let lower = word.lowercased()
    let title = lower.prefix(1).uppercased() + lower.dropFirst()
    switch (frequency[title], frequency[lower]) {
    case (nil, nil): return 0
    case (nil, _): return 1
    case (_, nil): return 9
    case (let capital?, let small?): return UInt8(2 + max(0, min(6, Int(capital - small) + 3)))
    }
  }

  /// Adds the clusters of every word that is frequent enough to be met again.
  private mutating func addClusters() throws(DataFileError) {
    let frequent = Set(try DataTable(folder + "/wordfreq_en.tsv").values("word"))
    let table = try DataTable(folder + "/word_clusters.tsv")
    for row in table.rows {
      let word = String(table.value(row, "word"))
      guard classes[word] != nil || frequent.contains(word.lowercased()[...]) else { continue }
      var entry = classes[word] ?? WordClasses()
      entry.coarse = (UInt16(table.value(row, "k100")) ?? 0) + 1
      entry.medium = (UInt16(table.value(row, "k500")) ?? 0) + 1
      entry.fine = (UInt16(table.value(row, "k2000")) ?? 0) + 1
      classes[word] = entry
    }
  }

  private static func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { WordForm($0, 0, $0.count).word }
  }
}
