/// What the grouping of names asks of an archive. All lists are ordered by articles, most first,
/// then by signature, so that a limit cuts the same nodes whatever their numbers are.
package protocol NameLookup {
  associatedtype Failure: Error

  /// The record of a node; `nil` where there is none. Nodes whose last article went are still asked
  /// for, and have an article count of 0.
  func record(_ id: Int64) throws(Failure) -> NameRecord?
  /// Nodes whose signature has a kind and a key: at most one for each country and sport, twice.
  func nodes(_ kind: EntityKind, keyed key: String) throws(Failure) -> [Int64]
  /// Nodes that use a form with a key in one of the roles, `limit` at most.
  func nodes(
    _ kind: EntityKind, using key: String, as roles: Set<NameRole>, limit: Int
  ) throws(Failure) -> [Int64]
  /// The representative that a node has been given last; itself where it has none yet.
  func representative(of id: Int64) throws(Failure) -> Int64
  /// All nodes that have been given a representative.
  func members(of representative: Int64) throws(Failure) -> [Int64]
}
