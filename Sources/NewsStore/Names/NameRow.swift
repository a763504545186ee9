import GRDB
import NewsModel

/// The row of a name: how often it is there, and its forms, countries and years.
struct NameRow {
  private(set) var kind: EntityKind
  private(set) var key: String
  private(set) var details: NameDetails
  private var counts: [Int]

  static func load(_ id: NameID, _ db: Database) throws -> NameRow? {
    let statement = try db.quick(
      """
      SELECT kind, key, details, article_count, mention_count, spoken_count, by_count,
        about_count FROM name WHERE id = ?
      """)
    return try statement.first(id) { row in
      guard let kind = EntityKind(rawValue: UInt8(row.int(0))) else { return nil }
      let key = row.text(1)
      return NameRow(
        kind: kind, key: key, details: try details(row.bytes(2), key: key, of: id),
        counts: (3...7).map { row.int($0) })
    } ?? nil
  }

  static func details(_ bytes: [UInt8], key: String, of id: NameID) throws -> NameDetails {
    do {
      return try NameDetails(decoding: bytes, key: key)
    } catch {
      throw StoreError.damaged(reason: "the details of name \(id) cannot be read")
    }
  }

  /// Counts in what a batch changes, with the days of the articles that it takes away; gives the keys of forms that the name no longer has.
  mutating func change(
    _ id: NameID, articles: Int, _ change: ArticleTally.Counts, _ details: NameDetails,
    losing gone: DaySpan, _ db: Database
  ) throws -> [String] {
    let old = self.details
    self.details.add(details)
    counts = zip(counts, [articles, change.mentions, change.spoken, change.by, change.about])
      .map { $0 + $1 }
    if self.details.days.mayShrink(losing: gone, gaining: details.days) {
      self.details.days = try counts[0] > 0 ? DaySpan(of: id, db) : DaySpan()
    }
    try db.quick(
      """
      UPDATE name SET details = ?, article_count = ?, mention_count = ?, spoken_count = ?,
        by_count = ?, about_count = ? WHERE id = ?
      """
    ).run(
      self.details.encoded(key: key), counts[0], counts[1], counts[2], counts[3], counts[4], id)
    let hasSameForms =
      old.uses.entries.count == self.details.uses.entries.count
      && zip(old.uses.entries, self.details.uses.entries).allSatisfy { $0.key == $1.key }
    if hasSameForms { return [] }
    return try FormIndex(db: db).update(id, kind, from: old, to: self.details)
  }
}
