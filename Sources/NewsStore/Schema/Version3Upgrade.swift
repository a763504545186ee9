import GRDB
import NewsModel

/// Makes an archive of version 4 of one of version 3, in the transaction that it is called in:
/// texts and analyses are packed anew, each by itself, and what else an article consists of goes in
/// with its text.
struct Version3Upgrade {
  let db: Database
  let packing: TextPacking

  func run() throws {
    try db.execute(
      sql: """
        DROP INDEX article_by_date; DROP INDEX article_by_model;
        ALTER TABLE body RENAME TO body_3;
        UPDATE OR REPLACE sketch_band SET band = band >> 16;
        """)
    try db.execute(sql: SchemaVersion4.articleIndexes + SchemaVersion4.bodies)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT article_id, headline, byline, dateline, url, dictionary_id, content
        FROM body_3 JOIN article ON article.id = article_id ORDER BY article_id
        """)
    while let row = try rows.next() { try pack(row) }
    try db.execute(sql: "DROP TABLE body_3")
  }

  private func pack(_ row: Row) throws {
    let (article, analysis) = try contents(row)
    try ArticleContent(article, analysis).save(as: row[0], packing, db)
  }

  /// The analysis lay before the text, with its length before it.
  private func contents(_ row: Row) throws -> (Article, Analysis) {
    var article = Article(
      key: "", headline: row[1], byline: row[2], dateline: row[3], url: row[4], text: "")
    let packed = TextPacking.Packed(dictionary: row[5], bytes: row.bytes(6))
    let content = try packing.unpack(packed, db)
    do {
      var reader = ByteReader(content)
      let length = try reader.count()
      let (start, end) = (reader.position, reader.position + length)
      article.text = String(decoding: content[end...], as: UTF8.self)
      let analysis = try EarlierAnalysisCoding.decode(
        Array(content[start..<end]), text: article.text, headline: article.headline)
      return (article, analysis)
    } catch {
      throw StoreError.damaged(
        reason: "the analysis of article \(row[0] as ArticleID) cannot be read")
    }
  }
}
