import GRDB
import NewsModel

/// Counts the articles of pages. A famous page wins and loses rare names all the time: then only
/// the articles of these are looked at, not its own hundred thousands.
struct ArticleCounting {
  let db: Database

  /// Names moved at once beyond which all is counted anew.
  private static let mostMoves = 50

  /// Articles that name any of some names.
  func naming(_ names: [NameID]) throws -> Int {
    guard names.count > 1 else { return try names.first.map(articles) ?? 0 }
    return try SearchIndex(db: db).count(Self.any(names))
  }

  /// The same for the names of a page, whose count was right before some moves.
  func naming(_ members: [NameID], of page: IdentityID, after moves: PageMoves) throws -> Int {
    let (joined, left) = (moves.joined[page] ?? [], moves.left[page] ?? [])
    let stayed = members.filter { !joined.contains($0) }
    let known = try db.quick("SELECT article_count FROM identity WHERE id = ?")
      .first(page) { $0.int(0) }
    guard let known, !stayed.isEmpty, joined.count + left.count <= Self.mostMoves,
      try isWorthIt(joined + left, of: known)
    else { return try naming(members) }
    return try known - naming(left) + naming(left, and: stayed) + naming(joined)
      - naming(joined, and: stayed)
  }

  /// Whether the names moved are rare beside the page.
  private func isWorthIt(_ names: [NameID], of articles: Int) throws -> Bool {
    try names.reduce(0) { try $0 + self.articles($1) } * 8 < articles
  }

  private func naming(_ names: [NameID], and others: [NameID]) throws -> Int {
    guard !names.isEmpty else { return 0 }
    return try SearchIndex(db: db).count("\(Self.any(names)) AND \(Self.any(others))")
  }

  private func articles(_ name: NameID) throws -> Int {
    try db.quick("SELECT article_count FROM name WHERE id = ?").first(name) { $0.int(0) } ?? 0
  }

  private static func any(_ names: [NameID]) -> String {
    IndexWord.expression(any: names.map { .named($0) })
  }
}
