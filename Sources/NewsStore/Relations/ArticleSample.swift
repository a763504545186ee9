import GRDB
import NewsModel

/// Stretches of the archive, even along its whole time, that hold about as many of the articles
/// looked for as are wanted.
///
/// All that a stretch holds is looked at, so that times in which a page is named often count for
/// more than others: a sample of clusters (Cochran 1977, "Sampling Techniques", chapter 9).
struct ArticleSample {
  /// Numbers of articles; everything where no more are looked for than are wanted.
  private(set) var parts: [ClosedRange<ArticleID>] = [0...ArticleID.max]

  /// Each costs a search of its own.
  private static let maximumParts = 30
  /// Articles of a part at least.
  private static let leastOfPart = 25

  init(_ wanted: Int, of count: Int, _ db: Database) throws {
    guard count > wanted else { return }
    let ends = try db.quick(
      "SELECT (SELECT min(id) FROM article), (SELECT max(id) FROM article)"
    ).first { (first: $0.number(0), last: $0.number(1)) }
    guard let ends, wanted > 0 else { return }
    let number = min(Self.maximumParts, max(1, wanted / Self.leastOfPart))
    let width = Double(ends.last - ends.first + 1) / Double(number)
    let length = max(1, ArticleID(width * Double(wanted) / Double(count)))
    parts = (0..<number).map { part in
      let first = ends.first + ArticleID(width * Double(part))
      return first...first + length - 1
    }
  }
}
