import NewsModel

/// What lies compressed of an article: its analysis and its text.
enum ArticleContent {
  static func encode(_ new: AnalyzedArticle) -> [UInt8] {
    let article = new.article
    let analysis = AnalysisCoding.encode(
      new.analysis, text: article.text, headline: article.headline)
    var writer = ByteWriter()
    writer.write(analysis.count)
    return writer.bytes + analysis + Array(article.text.utf8)
  }

  /// The text alone: what a search looks through.
  static func text(_ content: [UInt8]) throws(ByteReader.Malformed) -> String {
    let (_, start) = try parts(content)
    return String(decoding: content[start...], as: UTF8.self)
  }

  static func decode(
    _ content: [UInt8], headline: String
  ) throws(ByteReader.Malformed) -> (text: String, analysis: Analysis) {
    let (analysis, start) = try parts(content)
    let text = String(decoding: content[start...], as: UTF8.self)
    return (
      text,
      try AnalysisCoding.decode(Array(content[analysis..<start]), text: text, headline: headline)
    )
  }

  /// Where the analysis begins, and the text.
  private static func parts(_ content: [UInt8]) throws(ByteReader.Malformed) -> (Int, Int) {
    var reader = ByteReader(content)
    let length = try reader.count()
    return (reader.position, reader.position + length)
  }
}
