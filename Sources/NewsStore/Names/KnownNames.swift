import GRDB
import NewsModel

/// Names looked up lately, with their pages, kept from one change of the archive to the next: most
/// names of a batch were in the one before. Used by one connection only.
final class KnownNames {
  /// Beyond this many, names are looked up again: an import's memory is bounded.
  private static let most = 60_000

  private var names: [NameSignature: NameID] = [:]
  private var pages: [NameID: IdentityID] = [:]
  /// The archive's numbers of changes and of settlings at which all of this held.
  private var writes: Int?
  private var settlings: Int?

  subscript(signature: NameSignature) -> NameTable.Entry? {
    get {
      guard let name = names[signature], let page = pages[name] else { return nil }
      return NameTable.Entry(name: name, identity: page)
    }
    set {
      guard let newValue else { return }
      if names.count >= Self.most { clear() }
      names[signature] = newValue.name
      pages[newValue.name] = newValue.identity
    }
  }

  /// Forgets all when somebody else has changed the archive since, or names have been settled.
  func look(_ db: Database) throws {
    let current = (try Counter.writes(db), try Counter.settlings(db))
    if writes != current.0 || settlings != current.1 { clear() }
    (writes, settlings) = current
  }

  /// Notes that this connection makes the change with a number.
  func note(writes: Int) { self.writes = writes }

  /// Forgets what a transaction that failed may have written.
  func forget() {
    clear()
    writes = nil
  }

  private func clear() {
    names.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
  }
}
