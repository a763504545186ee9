/// A tie between two pages with the sentence of the archive that states it.
package struct StatedTie: Sendable, Hashable {
  package var kind: TieKind
  package var subject: IdentityID
  package var object: IdentityID
  /// The words of the office, on one line, where the tie is one.
  package var office: String?
  /// Whether the sentence says that it is over.
  package var isFormer: Bool
  /// The sentence, with both names marked.
  package var evidence: Evidence

  package init(
    kind: TieKind, subject: IdentityID, object: IdentityID, office: String?, isFormer: Bool,
    evidence: Evidence
  ) {
    self.kind = kind
    self.subject = subject
    self.object = object
    self.office = office
    self.isFormer = isFormer
    self.evidence = evidence
  }

  /// The page at the other end.
  package func other(than page: IdentityID) -> IdentityID { page == subject ? object : subject }

  /// How the tie reads from one of its ends: "headed by", "former chief executive of".
  package func title(from page: IdentityID) -> String {
    let isSubject = page == subject
    let words =
      switch kind {
      case .headedBy where !isSubject: office.map { $0 + " of" } ?? kind.inverseTitle
      case .officeAt where isSubject: office.map { $0 + " of" } ?? "of"
      case .headedBy, .officeAt: office ?? (isSubject ? kind.title : kind.inverseTitle)
      default: isSubject ? kind.title : kind.inverseTitle
      }
    return isFormer && !words.lowercased().contains("former") ? "formerly " + words : words
  }
}

extension [StatedTie] {
  /// The ties of articles from a day (since 1970) on that no earlier article of the list states, each
  /// with the first that does. The list is newest first; ties of articles without a date are old.
  package func new(since day: Int) -> [StatedTie] {
    let isNew = { (tie: StatedTie) in tie.evidence.article.date.map { $0.day >= day } ?? false }
    var told = Set(filter { !isNew($0) }.map(\.claim))
    return reversed().filter { isNew($0) && told.insert($0.claim).inserted }.reversed()
  }
}

extension StatedTie {
  /// What it says, the sentence aside.
  fileprivate struct Claim: Hashable {
    var kind: TieKind
    var ends: [IdentityID]
    var isFormer: Bool
  }

  fileprivate var claim: Claim {
    let ends = [subject, object]
    return Claim(kind: kind, ends: kind.isMutual ? ends.sorted() : ends, isFormer: isFormer)
  }
}
