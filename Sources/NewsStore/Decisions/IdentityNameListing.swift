import GRDB
import NewsModel

/// The names that a page goes by.
struct IdentityNameListing {
  let db: Database

  /// Names that are called alike are one row, the most used first.
  func names(of page: IdentityID) throws -> [IdentityName] {
    var names: [IdentityName] = []
    var places: [String: Int] = [:]
    for member in try members(of: IdentityTable.current(page, db)) {
      let forms = try forms(of: member.id)
      guard let text = forms.first else { continue }
      if let place = places[text] {
        names[place].signatures.append(member.signature)
        names[place].articleCount += member.articleCount
        names[place].forms += forms.dropFirst().filter { !names[place].forms.contains($0) }
      } else {
        places[text] = names.count
        names.append(
          IdentityName(
            text: text, forms: Array(forms.dropFirst()), signatures: [member.signature],
            articleCount: member.articleCount))
      }
    }
    return names
  }

  /// The names of the archive that a page is made of, those that lead others first.
  func members(of page: IdentityID) throws -> [DecidedPartition.Node] {
    let names = try StoredNames(db: db)
    return try IdentityTable(db: db).members(page).compactMap { id in
      guard let signature = try names.signature(of: id) else { return nil }
      let statement = try db.cachedStatement(sql: "SELECT article_count FROM name WHERE id = ?")
      return DecidedPartition.Node(
        id: id, signature: signature,
        articleCount: try Int.fetchOne(statement, arguments: [id]) ?? 0,
        group: try names.representative(of: id))
    }.sorted { $0.leads($1) }
  }

  /// What a name is called.
  func text(of name: NameID) throws -> String? { try forms(of: name).first }

  /// The forms of a name, the one to call it by first.
  func forms(of name: NameID) throws -> [String] {
    try StoredNames(db: db).record(name).map { GroupName.ordered(of: [$0]) } ?? []
  }
}
