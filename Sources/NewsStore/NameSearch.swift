import GRDB
import NewsModel

/// Finds pages by what somebody types: the beginnings of words of any form of the name, and words
/// at most one typo away when few are found otherwise.
struct NameSearch {
  let db: Database
  let kind: EntityKind

  /// Pages looked at and ranked one by one; where more begin alike, only the most mentioned count.
  private static let maximumCandidates = 2000
  /// With fewer hits than this, typos are forgiven.
  private static let fewHits = 5

  /// Pages in the order of their rank: the very name, names that begin so, names with words that
  /// begin so, typos; of equals the most mentioned first.
  func pages(matching text: String, offset: Int, limit: Int) throws -> [IdentityID] {
    let key = NameKey(text)
    guard let longest = key.words.map(String.init).max(by: { $0.utf8.count < $1.utf8.count })
    else { return [] }
    var ranked: [IdentityID: Int] = [:]
    func note(_ pages: [IdentityID], rank: Int) {
      for page in pages { ranked[page] = min(ranked[page] ?? rank, rank) }
    }
    note(try pages(named: key), rank: 0)
    note(try pages(beginning: key), rank: 1)
    let candidates = try candidates(
      wordPrefix: longest, atLeast: max(0, offset).addingClamped(max(0, limit)))
    note(try candidates.filter { try hasWords($0, beginning: key.words) }, rank: 2)
    if ranked.count < Self.fewHits { note(try typoMatches(key), rank: 3) }
    return try sorted(ranked).dropFirst(max(0, offset)).prefix(max(0, limit)).map { $0 }
  }

  func pages(named key: NameKey) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM alias WHERE kind = ? AND key = ?
        LIMIT \(Self.maximumCandidates)
        """)
    return try IdentityID.fetchAll(statement, arguments: [kind.rawValue, key.text])
  }

  func pages(beginning key: NameKey) throws -> [IdentityID] {
    guard !key.isEmpty else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM alias WHERE kind = ? AND key >= ? AND key < ?
        LIMIT \(Self.maximumCandidates)
        """)
    return try IdentityID.fetchAll(
      statement, arguments: [kind.rawValue, key.text, key.text.endOfPrefix])
  }

  /// Pages with a word that begins so. Beyond `maximumCandidates`, walks the pages from the most
  /// mentioned instead, which is quick just because so many have such a word.
  private func candidates(wordPrefix: String, atLeast wanted: Int) throws -> [IdentityID] {
    let few = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM name_word WHERE kind = ? AND word >= ? AND word < ?
        LIMIT \(Self.maximumCandidates + 1)
        """)
    let range: [any DatabaseValueConvertible] = [wordPrefix, wordPrefix.endOfPrefix]
    let found = try IdentityID.fetchAll(
      few, arguments: [kind.rawValue] + StatementArguments(range))
    guard found.count > Self.maximumCandidates else { return found }
    let walk = try db.cachedStatement(
      sql: """
        SELECT id FROM identity WHERE kind = ? AND EXISTS (
          SELECT 1 FROM name_word WHERE identity_id = identity.id AND word >= ? AND word < ?)
        ORDER BY mention_count DESC, id LIMIT ?
        """)
    return try IdentityID.fetchAll(
      walk, arguments: [kind.rawValue] + StatementArguments(range) + [max(wanted, 200)])
  }

  private func hasWords(_ page: IdentityID, beginning prefixes: [Substring]) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM name_word WHERE identity_id = ? AND word >= ? AND word < ?)
        """)
    return try prefixes.allSatisfy { prefix in
      let prefix = String(prefix)
      return try Bool.fetchOne(statement, arguments: [page, prefix, prefix.endOfPrefix]) ?? false
    }
  }

  /// Pages of which every word typed begins a word, give or take one typo.
  private func typoMatches(_ key: NameKey) throws -> [IdentityID] {
    let words = key.words.map { Array($0.utf8) }
    guard let longest = words.max(by: { $0.count < $1.count }), Typo.isForgiven(longest) else {
      return []
    }
    return try typoCandidates(longest).filter { page in
      let own = try self.words(of: page)
      return words.allSatisfy { typed in own.contains { Typo.begins($0, with: typed) } }
    }
  }

  private func typoCandidates(_ word: [UInt8]) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT word, identity_id FROM name_word WHERE kind = ? AND word >= ? AND word < ?
        LIMIT \(Self.maximumCandidates)
        """)
    var pages: Set<IdentityID> = []
    for beginning in Typo.beginnings(of: word) {
      let rows = try Row.fetchCursor(
        statement, arguments: [kind.rawValue, beginning, beginning.endOfPrefix])
      while let row = try rows.next() {
        let candidate: String = row[0]
        if Typo.begins(Array(candidate.utf8), with: word) { pages.insert(row[1]) }
      }
    }
    return pages.sorted()
  }

  private func words(of page: IdentityID) throws -> [[UInt8]] {
    let statement = try db.cachedStatement(sql: "SELECT word FROM name_word WHERE identity_id = ?")
    return try String.fetchAll(statement, arguments: [page]).map { Array($0.utf8) }
  }

  private func sorted(_ ranked: [IdentityID: Int]) throws -> [IdentityID] {
    let statement = try db.cachedStatement(sql: "SELECT mention_count FROM identity WHERE id = ?")
    return
      try ranked
      .map { (id: $0, rank: $1, mentions: try Int.fetchOne(statement, arguments: [$0]) ?? 0) }
      .sorted { ($0.rank, $1.mentions, $0.id) < ($1.rank, $0.mentions, $1.id) }
      .map(\.id)
  }
}

extension String {
  /// The first text after all that begin with this one, in the order of SQLite's BINARY collation.
  var endOfPrefix: String { self + "\u{10FFFF}" }
}
