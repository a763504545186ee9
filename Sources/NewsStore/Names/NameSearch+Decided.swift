import GRDB
import NewsModel

extension NameSearch {
  /// Pages found by their names, without those that people gave another kind, and with those that
  /// they gave this kind or a name that fits. One look into a small table where nobody did.
  ///
  /// - Parameter fits: Told the folded words of a name.
  func decided(
    _ pages: [IdentityID], fits: (String) -> Bool
  ) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity.id, identity.kind, decided_page.name
        FROM decided_page JOIN identity ON identity.id = identity_id
        WHERE decided_page.kind IS NOT NULL OR decided_page.name IS NOT NULL
        """)
    var pages = pages
    for row in try Row.fetchAll(statement) {
      let page: IdentityID = row[0]
      if row[1] != kind.rawValue {
        pages.removeAll { $0 == page }
      } else if !pages.contains(page), try names(of: page, row[2]).contains(where: fits) {
        pages.append(page)
      }
    }
    return pages
  }

  /// The folded words of what a page is called and of all forms of its names.
  private func names(of page: IdentityID, _ label: String?) throws -> [String] {
    let details = try IdentityTable(db: db).details(page)
    return [NameKey(label ?? "", of: kind).text].filter { !$0.isEmpty }
      + details.flatMap { FormIndex.words($0, kind) }
  }
}

extension NameKey {
  /// Whether each of its words begins a word of a name.
  func begins(_ name: String) -> Bool {
    let parts = name.split(separator: " ")
    return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
  }
}
