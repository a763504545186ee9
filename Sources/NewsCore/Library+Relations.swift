package import NewsModel
import NewsStore

extension Library {
  /// The ties that sentences state of an identity, newest article first; of the newest 500
  /// articles that name it.
  package func ties(of id: IdentityID, limit: Int) throws(LibraryError) -> [StatedTie] {
    try attempt(try store.ties(of: [id], limit: limit))
  }

  /// The ties that sentences state between two identities, newest article first.
  package func ties(
    between a: IdentityID, _ b: IdentityID, limit: Int
  ) throws(LibraryError) -> [StatedTie] {
    try attempt(try store.ties(of: [a, b], limit: limit))
  }

  /// The dates of the articles that name both, newest first.
  package func sharedDates(
    _ a: IdentityID, _ b: IdentityID
  ) throws(LibraryError) -> [PublicationDate?] {
    try attempt(try store.sharedDates(a, b))
  }

  /// As `related`, each strength times the mean weight of the shared articles: what was close long
  /// ago sinks. Looks at four times as many names as it gives.
  package func related(
    to id: IdentityID, _ kind: EntityKind, limit: Int, decay: TimeDecay
  ) throws(LibraryError) -> [Relation] {
    var relations = try related(to: id, kind, limit: limit.multipliedClamped(by: 4))
    for index in relations.indices {
      let dates = try sharedDates(id, relations[index].other.id)
      // What meets less often than by chance stays where it is.
      if relations[index].strength > 0 { relations[index].strength *= decay.weight(of: dates) }
    }
    relations.sort { ($1.strength, $0.other.id) < ($0.strength, $1.other.id) }
    return Array(relations.prefix(max(0, limit)))
  }

  /// The day of the newest article: what ages are counted from, so that an archive ranks the same
  /// whenever it is asked.
  package func newestDate() throws(LibraryError) -> PublicationDate? {
    try articles(.all, limit: 1).first?.date
  }
}

extension Int {
  fileprivate func multipliedClamped(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
