package import NewsModel
import NewsStore

/// What people decide about names: above what the program infers, kept apart from it, and in force
/// at once. It outlives a new analysis, the articles themselves and a move of the archive.
extension Library {
  /// What a request comes to, to be given to `decide`; none where nothing is to be done.
  package func decisions(
    for request: IdentityRequest
  ) throws(LibraryError) -> [IdentityDecision] {
    try attempt(try store.decisions(for: request))
  }

  /// The decisions that hold, oldest first.
  package func decisions() throws(LibraryError) -> [IdentityDecision] {
    try attempt(try store.decisions())
  }

  /// Makes decisions, in one step.
  package func decide(_ decisions: [IdentityDecision]) throws(LibraryError) {
    try attempt(try store.decide(decisions))
  }

  /// Takes the latest of each of some decisions back, as if it had never been made.
  package func takeBack(_ decisions: [IdentityDecision]) throws(LibraryError) {
    try attempt(try store.takeBack(decisions))
  }

  /// The decisions that were made last, at once.
  package func lastDecisions() throws(LibraryError) -> [IdentityDecision] {
    try attempt(try store.lastDecisions())
  }

  /// Makes one page of some; gives the decisions that it came to.
  @discardableResult
  package func merge(_ pages: [IdentityID]) throws(LibraryError) -> [IdentityDecision] {
    try decide(.merge(pages))
  }

  /// Carries a request out; gives the decisions that it came to.
  @discardableResult
  package func decide(_ request: IdentityRequest) throws(LibraryError) -> [IdentityDecision] {
    let decisions = try decisions(for: request)
    if !decisions.isEmpty { try decide(decisions) }
    return decisions
  }

  /// Makes those of some decisions that do not hold yet, in one step; gives them.
  @discardableResult
  package func apply(_ decisions: [IdentityDecision]) throws(LibraryError) -> [IdentityDecision] {
    let known = Set(try self.decisions())
    let new = IdentityDecision.inForce(decisions).filter { !known.contains($0) }
    if !new.isEmpty { try decide(new) }
    return new
  }

  /// The names that a page goes by, the most used first; those called alike are one.
  package func names(of page: IdentityID) throws(LibraryError) -> [IdentityName] {
    try attempt(try store.names(of: page))
  }

  /// What names are called in this archive, of those that it has.
  package func texts(
    of names: Set<NameSignature>
  ) throws(LibraryError) -> [NameSignature: String] {
    try attempt(try store.texts(of: names))
  }

  /// The page of a name.
  package func identity(of name: NameSignature) throws(LibraryError) -> IdentitySummary? {
    try attempt(try store.identity(of: name))
  }

  /// The pages of some kinds that go by a name; where there are none, those with a name that begins
  /// so.
  package func identities(
    called name: String, _ kinds: [EntityKind] = EntityKind.allCases
  ) throws(LibraryError) -> [IdentitySummary] {
    try attempt(try store.identities(called: name, kinds))
  }

  /// The pages of all kinds that go by a name.
  package func identities(
    exactlyCalled name: String
  ) throws(LibraryError) -> [IdentitySummary] {
    try attempt(try store.identities(exactlyCalled: name))
  }
}
