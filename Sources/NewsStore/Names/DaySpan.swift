import GRDB
import NewsModel

/// From the first to the last day of some articles, in days since 1970-01-01; those without a date
/// do not count.
struct DaySpan: Sendable, Equatable {
  private(set) var days: ClosedRange<Int>?

  init(_ days: ClosedRange<Int>? = nil) { self.days = days }

  mutating func note(_ day: Int?) {
    if let day { add(DaySpan(day...day)) }
  }

  mutating func add(_ other: DaySpan) {
    guard let new = other.days else { return }
    let old = days ?? new
    days = min(old.lowerBound, new.lowerBound)...max(old.upperBound, new.upperBound)
  }

  /// Whether it may be shorter now that articles of some days have gone and others come.
  func mayShrink(losing gone: DaySpan, gaining new: DaySpan) -> Bool {
    guard let days, let gone = gone.days else { return false }
    let hasFirst = new.days.map { $0.lowerBound <= gone.lowerBound } ?? false
    let hasLast = new.days.map { $0.upperBound >= gone.upperBound } ?? false
    return (gone.lowerBound <= days.lowerBound && !hasFirst)
      || (gone.upperBound >= days.upperBound && !hasLast)
  }
}

extension DaySpan {
  /// Of the articles that have a name. Looks at both ends of each run of articles, not at all of
  /// them.
  init(of name: NameID, _ db: Database) throws {
    let match = IndexWord.expression(any: [.named(name)])
    for run in try RunTable(db: db).runs {
      for order in ["DESC", "ASC"] { note(try Self.day(match, run, order, db)) }
    }
  }

  private static func day(
    _ match: String, _ run: RunTable.Run, _ order: String, _ db: Database
  ) throws -> Int? {
    try db.quick(
      """
      SELECT date FROM article_search CROSS JOIN article ON article.id = article_search.rowid
      WHERE article_search MATCH ? AND article_search.rowid BETWEEN ? AND ?
        AND date > \(StoredDate.unknown)
      ORDER BY article_search.rowid \(order) LIMIT 1
      """
    ).first(match, run.first, run.last) { StoredDate.day($0.number(0)) }
  }
}

extension DaySpan {
  /// Of each name of the archive. Looks at every article.
  static func ofAllNames(_ db: Database) throws -> [NameID: DaySpan] {
    var spans: [NameID: DaySpan] = [:]
    try db.quick(
      """
      SELECT date, names FROM article_names JOIN article ON article.id = article_id
      WHERE date > \(StoredDate.unknown)
      """
    ).visit { row in
      let day = StoredDate.day(row.number(0))
      guard let shared = try? SharedSentencesReader(row.bytes(1)) else { return }
      for name in shared.names { spans[name, default: DaySpan()].note(day) }
    }
    return spans
  }
}

extension DaySpan {
  func write(to writer: inout ByteWriter) {
    writer.write(byte: days == nil ? 0 : 1)
    guard let days else { return }
    writer.write(Self.unsigned(days.lowerBound))
    writer.write(days.upperBound - days.lowerBound)
  }

  init(reading reader: inout ByteReader) throws(ByteReader.Malformed) {
    guard try reader.byte() > 0 else { return }
    let first = Self.signed(try reader.number())
    let (last, isTooFar) = first.addingReportingOverflow(try reader.number())
    guard !isTooFar else { throw ByteReader.Malformed() }
    days = first...last
  }

  /// Days before 1970 as odd numbers.
  private static func unsigned(_ day: Int) -> Int { day < 0 ? -(day + 1) * 2 + 1 : day * 2 }

  private static func signed(_ number: Int) -> Int {
    number & 1 == 1 ? -(number >> 1) - 1 : number >> 1
  }
}
