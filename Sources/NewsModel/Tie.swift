/// What a sentence states that two names have to do with each other; each kind reads from its
/// subject to its object.
package enum TieKind: UInt8, Sendable, Hashable, Codable, CaseIterable {
  /// The subject belongs to the organization as one of its members.
  case memberOf
  /// The subject is a subsidiary, arm, unit or body of the object.
  case partOf
  /// The subject, an organization or place, has the person as its head.
  case headedBy
  /// The person holds another office at the object, or belongs to its people.
  case officeAt
  case signedWith
  /// The subject has put sanctions on the object.
  case sanctioned
  /// The subject has bought, taken over or merged with the object.
  case acquired
  case sued
  case metWith
  case headquarteredIn

  /// The word that the interchange format uses.
  package var name: String {
    switch self {
    case .memberOf: "member_of"
    case .partOf: "part_of"
    case .headedBy: "headed_by"
    case .officeAt: "office_at"
    case .signedWith: "signed_with"
    case .sanctioned: "sanctioned"
    case .acquired: "acquired"
    case .sued: "sued"
    case .metWith: "met_with"
    case .headquarteredIn: "headquartered_in"
    }
  }

  /// How the tie reads from its subject.
  package var title: String {
    switch self {
    case .memberOf: "member of"
    case .partOf: "part of"
    case .headedBy: "headed by"
    case .officeAt: "office at"
    case .signedWith: "signed with"
    case .sanctioned: "sanctioned"
    case .acquired: "acquired"
    case .sued: "sued"
    case .metWith: "met with"
    case .headquarteredIn: "headquartered in"
    }
  }

  /// How the tie reads from its object.
  package var inverseTitle: String {
    switch self {
    case .memberOf: "has as member"
    case .partOf: "has as part"
    case .headedBy: "heads"
    case .officeAt: "has among its people"
    case .signedWith: "signed with"
    case .sanctioned: "sanctioned by"
    case .acquired: "acquired by"
    case .sued: "sued by"
    case .metWith: "met with"
    case .headquarteredIn: "seat of"
    }
  }

  /// Whether subject and object may change places.
  package var isMutual: Bool { self == .signedWith || self == .metWith }

  package init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}

/// A tie between two names that a sentence of the text states.
package struct Tie: Sendable, Hashable {
  package var kind: TieKind
  /// Indices into `Analysis.identities`; never the same.
  package var subject: Int
  package var object: Int
  /// Index into `Analysis.sentences` of the sentence that states it.
  package var sentence: Int
  /// The words of the office, where the tie is one and the text names it ("secretary-general").
  package var office: TextRange?
  /// Whether the text says that it is over ("former chief executive").
  package var isFormer: Bool

  package init(
    kind: TieKind, subject: Int, object: Int, sentence: Int, office: TextRange? = nil,
    isFormer: Bool = false
  ) {
    self.kind = kind
    self.subject = subject
    self.object = object
    self.sentence = sentence
    self.office = office
    self.isFormer = isFormer
  }
}
