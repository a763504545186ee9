import GRDB
import NewsModel

/// What is packed away of an article until it is opened or searched through.
struct ArticleContent {
  /// The analysis as numbers, as small as they get.
  var analysis: [UInt8]
  /// What is to be compressed: byline, dateline, address, names that do not stand in the text, and
  /// the text up to the end.
  var words: [UInt8]

  init(analysis: [UInt8], words: [UInt8]) {
    self.analysis = analysis
    self.words = words
  }

  init(_ article: Article, _ analysis: Analysis) {
    let coded = AnalysisCoding.encode(analysis, text: article.text, headline: article.headline)
    var writer = ByteWriter()
    for field in [article.byline, article.dateline, article.url] {
      writer.write(field.map { [$0] } ?? [])
    }
    writer.write(coded.names)
    self.init(analysis: coded.numbers, words: writer.bytes + Array(article.text.utf8))
  }

  /// Compresses it and writes it in place of what the archive holds of the article.
  func save(as id: ArticleID, _ packing: TextPacking, _ db: Database) throws {
    let packed = try packing.pack(words, db)
    try db.quick(
      """
      INSERT OR REPLACE INTO body (article_id, dictionary_id, content, analysis)
      VALUES (?, ?, ?, ?)
      """
    ).run(id, packed.dictionary, packed.bytes, analysis)
  }

  /// The text alone: what a search looks through.
  static func text(_ words: [UInt8]) throws(ByteReader.Malformed) -> String {
    var reader = ByteReader(words)
    for _ in 0..<4 { _ = try reader.texts() }
    return text(words, from: reader)
  }

  /// Gives an article that has its headline what else it consists of, and the analysis.
  func complete(_ article: inout Article) throws(ByteReader.Malformed) -> Analysis {
    var reader = ByteReader(words)
    article.byline = try reader.texts().first
    article.dateline = try reader.texts().first
    article.url = try reader.texts().first
    let names = try reader.texts()
    article.text = Self.text(words, from: reader)
    return try AnalysisCoding.decode(
      AnalysisCoding.Coded(numbers: analysis, names: names), text: article.text,
      headline: article.headline)
  }

  private static func text(_ words: [UInt8], from reader: ByteReader) -> String {
    String(decoding: words[reader.position...], as: UTF8.self)
  }
}
