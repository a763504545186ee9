import GRDB
import NewsModel

/// Tells pairs of pages about which people have decided from those that may be proposed as one.
struct SettledPairs {
  private let db: Database
  private var apart: Set<MergeCandidates.Pair> = []
  private let ignored: Set<IdentityID>

  init(_ db: Database) throws {
    self.db = db
    ignored = try Set(IdentityID.fetchAll(db, sql: IdentityListing.ignored))
    for decision in IdentityDecision.inForce(try DecisionLog(db: db).history()) {
      switch decision {
      case .apart(let a, let b): try add([a, b])
      case .splitIn(let name, _): try add([name, name.splitOff])
      case .split(let name): try addSplit(name)
      case .same, .label, .kind, .ignore, .clear: break
      }
    }
  }

  private mutating func add(_ names: [NameSignature]) throws {
    let pages = try names.compactMap { try NameTable.find($0, db) }
      .map { try IdentityTable.current($0, db) }
    if pages.count == 2 { apart.insert(MergeCandidates.Pair(pages[0], pages[1])) }
  }

  /// A name that was split off is not to be proposed to those that it was inferred to be one with.
  private mutating func addSplit(_ name: NameSignature) throws {
    guard let id = try NameTable.find(name, db) else { return }
    let names = try StoredNames(db: db)
    let page = try IdentityTable.current(id, db)
    for other in try names.members(of: names.representative(of: id)) {
      apart.insert(MergeCandidates.Pair(page, try IdentityTable.current(other, db)))
    }
  }

  /// Whether nobody has decided about two pages.
  func areOpen(_ a: IdentityID, _ b: IdentityID) throws -> Bool {
    let pages = try [a, b].map { try IdentityTable.current($0, db) }
    return pages[0] != pages[1] && ignored.isDisjoint(with: pages)
      && !apart.contains(MergeCandidates.Pair(pages[0], pages[1]))
  }
}
