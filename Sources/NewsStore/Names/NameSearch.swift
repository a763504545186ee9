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
    let key = NameKey(text, of: kind)
    guard !key.isEmpty else { return [] }
    var ranked: [IdentityID: Int] = [:]
    func note(_ pages: [IdentityID], rank: Int) {
      for page in pages { ranked[page] = min(ranked[page] ?? rank, rank) }
    }
    note(try pages(named: key), rank: 0)
    note(try pages(beginning: key), rank: 1)
    let candidates = try candidates(
      key.words, atLeast: max(0, offset).addingClamped(max(0, limit)))
    note(try decided(candidates) { key.begins($0) }, rank: 2)
    if ranked.count < Self.fewHits {
      note(try decided(try typoMatches(key)) { _ in false }, rank: 3)
    }
    return try sorted(ranked).dropFirst(max(0, offset)).prefix(max(0, limit)).map { $0 }
  }

  func pages(named key: NameKey) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM form JOIN name ON name.id = name_id
        WHERE form.words = ? AND form.kind = ? LIMIT \(Self.maximumCandidates)
        """)
    let found = try IdentityID.fetchAll(statement, arguments: [key.text, kind.rawValue])
    return try decided(found) { $0 == key.text }
  }

  func pages(beginning key: NameKey) throws -> [IdentityID] {
    guard !key.isEmpty else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM form JOIN name ON name.id = name_id
        WHERE form.words >= ? AND form.words < ? AND form.kind = ?
        LIMIT \(Self.maximumCandidates)
        """)
    let found = try IdentityID.fetchAll(
      statement, arguments: [key.text, key.text.endOfPrefix, kind.rawValue])
    return try decided(found) { $0.hasPrefix(key.text) }
  }

  /// Pages with a name of whose forms words begin with each of some beginnings. Where more names do
  /// than are looked at one by one, walks the pages from the most mentioned instead, which is quick just
  /// because so many have such words.
  private func candidates(_ words: [Substring], atLeast wanted: Int) throws -> [IdentityID] {
    let expression = words.map { "\"\($0)\" *" }.joined(separator: " AND ")
    let few = try db.cachedStatement(
      sql: """
        SELECT rowid FROM form_search WHERE form_search MATCH ?
        LIMIT \(Self.maximumCandidates + 1)
        """)
    let names = try NameID.fetchAll(few, arguments: [expression])
    guard names.count > Self.maximumCandidates else { return try pages(of: names) }
    let walk = try db.cachedStatement(
      sql: "SELECT id FROM identity WHERE kind = ? ORDER BY mention_count DESC, id LIMIT 20000")
    let matching = try db.cachedStatement(
      sql: "SELECT rowid FROM form_search WHERE form_search MATCH ?")
    let all = Set(try NameID.fetchAll(matching, arguments: [expression]))
    var found: [IdentityID] = []
    let cursor = try IdentityID.fetchCursor(walk, arguments: [kind.rawValue])
    while found.count < max(wanted, 200), let page = try cursor.next() {
      if try IdentityTable(db: db).members(page).contains(where: all.contains) {
        found.append(page)
      }
    }
    return found
  }

  private func pages(of names: [NameID]) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: "SELECT identity_id FROM name WHERE id = ? AND kind = ?")
    return try Set(
      names.compactMap { try IdentityID.fetchOne(statement, arguments: [$0, kind.rawValue]) }
    ).sorted()
  }

  /// Pages of which every word typed begins a word of one form, give or take one typo.
  private func typoMatches(_ key: NameKey) throws -> [IdentityID] {
    let words = key.words.map { Array($0.utf8) }
    guard let longest = words.max(by: { $0.count < $1.count }), Typo.isForgiven(longest) else {
      return []
    }
    let names = try self.words(near: longest).flatMap(self.names(withWord:))
    let fitting = try Set(names).sorted().filter { name in
      guard let row = try NameRow.load(name, db) else { return false }
      return FormIndex.words(row.details, row.kind).contains { form in
        let parts = form.split(separator: " ").map { Array($0.utf8) }
        return words.allSatisfy { typed in parts.contains { Typo.begins($0, with: typed) } }
      }
    }
    return try pages(of: fitting)
  }

  /// Words of names that begin as a typed one, give or take one error.
  private func words(near typed: [UInt8]) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT term FROM form_word WHERE term >= ? AND term < ? LIMIT \(Self.maximumCandidates)
        """)
    var found: Set<String> = []
    for beginning in Typo.beginnings(of: typed) {
      let words = try String.fetchAll(statement, arguments: [beginning, beginning.endOfPrefix])
      found.formUnion(words.filter { Typo.begins(Array($0.utf8), with: typed) })
    }
    return found.sorted()
  }

  private func names(withWord word: String) throws -> [NameID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM form_search WHERE form_search MATCH ? LIMIT \(Self.maximumCandidates)
        """)
    return try NameID.fetchAll(statement, arguments: ["\"\(word)\""])
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
