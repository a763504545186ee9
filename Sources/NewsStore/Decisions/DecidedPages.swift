import GRDB
import NewsModel

/// Puts names on the pages that people decided (`DecidedPartition`), and keeps by them what the
/// program infers, so that taking a decision back leaves what would be without it.
///
/// Looks at the names that decisions speak of and at all that stands on a page or in a group with
/// them, never at the rest of the archive.
struct DecidedPages {
  private let db: Database
  private let decisions: [IdentityDecision]
  /// The names that decisions, those undone too, link with each.
  private var partners: [NameSignature: [NameSignature]] = [:]
  private var names: [NameID: Member] = [:]

  private struct Member {
    var node: DecidedPartition.Node
    var page: IdentityID
    /// Whether `decided_name` knows it.
    var isNoted: Bool
  }

  init(db: Database) throws {
    self.db = db
    let history = try DecisionLog(db: db).history()
    decisions = IdentityDecision.inForce(history)
    for decision in history where decision.names.count == 2 {
      let (a, b) = (decision.names[0], decision.names[1])
      partners[a, default: []].append(b)
      partners[b, default: []].append(a)
    }
  }

  /// Gives the pages that have won or lost a name or of which something else is decided now.
  ///
  /// - Parameter signatures: Names that decisions have come or gone about; all that decisions are
  ///   about where not given.
  mutating func settle(around signatures: [NameSignature]? = nil) throws -> Set<IdentityID> {
    if let signatures {
      try gather(signatures.compactMap { try NameTable.find($0, db) })
    } else {
      try gather(decisions.flatMap(\.names).compactMap { try NameTable.find($0, db) })
      try gather(try NameID.fetchAll(db, sql: Self.decided))
    }
    let pages = DecidedPartition.pages(of: names.values.map(\.node), under: decisions)
    var changed: Set<IdentityID> = []
    for (id, member) in names {
      guard let page = pages[id] else { continue }
      try note(member, page)
      guard page != member.page else { continue }
      try run("UPDATE name SET identity_id = ? WHERE id = ?", [page, id])
      changed.formUnion([page, member.page])
    }
    return changed.union(try describe(pages))
  }

  private static let decided = """
    SELECT name_id FROM decided_name
    UNION SELECT name.id FROM decided_page JOIN name USING (identity_id)
    """

  // MARK: What is concerned

  private mutating func gather(_ first: [NameID]) throws {
    var waiting = first
    var seen: Set<Int64> = []
    while let id = waiting.popLast() {
      guard names[id] == nil, let member = try member(id) else { continue }
      names[id] = member
      for group in [member.node.group, member.page] where seen.insert(group).inserted {
        waiting += try StoredNames(db: db).members(of: group)
        waiting += try IdentityTable(db: db).members(group)
      }
      waiting += try (partners[member.node.signature] ?? [])
        .compactMap { try NameTable.find($0, db) }
    }
  }

  private func member(_ id: NameID) throws -> Member? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, key, qualifier, is_short, article_count, identity_id, inferred_id
        FROM name LEFT JOIN decided_name ON name_id = name.id WHERE name.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let kind = EntityKind(rawValue: row[0])
    else { return nil }
    let inferred: Int64? = row[6]
    return Member(
      node: .init(
        id: id,
        signature: NameSignature(kind: kind, key: row[1], qualifier: row[2], isShort: row[3]),
        articleCount: row[4], group: inferred ?? row[5]),
      page: row[5], isNoted: inferred != nil)
  }

  // MARK: What changes

  /// Keeps the inferred page of a name by it where the decided one is another.
  private func note(_ member: Member, _ page: IdentityID) throws {
    let node = member.node
    if page == node.group {
      if member.isNoted { try run("DELETE FROM decided_name WHERE name_id = ?", [node.id]) }
    } else if !member.isNoted {
      try run(
        "INSERT INTO decided_name (name_id, inferred_id) VALUES (?, ?)", [node.id, node.group])
    }
  }

  private struct Description: Equatable {
    var name: String?
    var kind: UInt8?
    var isIgnored = false
  }

  /// Writes what is decided of each page; gives those of which it is something else than before.
  private func describe(_ pages: [Int64: Int64]) throws -> Set<IdentityID> {
    let new = descriptions(pages)
    var changed: Set<IdentityID> = []
    for page in Set(pages.values).union(names.values.map(\.page)) {
      let description = new[page] ?? Description()
      guard try description != self.description(of: page) else { continue }
      changed.insert(page)
      try run("DELETE FROM decided_page WHERE identity_id = ?", [page])
      guard description != Description() else { continue }
      try run(
        "INSERT INTO decided_page (identity_id, name, kind, is_ignored) VALUES (?, ?, ?, ?)",
        [page, description.name, description.kind, description.isIgnored])
    }
    return changed
  }

  /// Of several names of a page that something was decided about, the last is heard.
  private func descriptions(_ pages: [Int64: Int64]) -> [IdentityID: Description] {
    let places = Dictionary(names.map { ($1.node.signature, pages[$0]) }) { first, _ in first }
    var descriptions: [IdentityID: Description] = [:]
    for decision in decisions {
      guard let name = decision.names.first, case let page?? = places[name] else { continue }
      switch decision {
      case .label(_, let label): descriptions[page, default: Description()].name = label
      case .kind(_, let kind): descriptions[page, default: Description()].kind = kind.rawValue
      case .ignore: descriptions[page, default: Description()].isIgnored = true
      case .same, .apart, .split, .splitIn, .clear: break
      }
    }
    return descriptions
  }

  private func description(of page: IdentityID) throws -> Description {
    let statement = try db.cachedStatement(
      sql: "SELECT name, kind, is_ignored FROM decided_page WHERE identity_id = ?")
    return try Row.fetchOne(statement, arguments: [page])
      .map { Description(name: $0[0], kind: $0[1], isIgnored: $0[2]) } ?? Description()
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
