/// What a name in the text stands for.
package enum EntityKind: UInt8, Sendable, Hashable, Codable, CaseIterable {
  case person, organization, location, miscellaneous

  /// The word that the interchange format uses.
  package var name: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .location: "location"
    case .miscellaneous: "miscellaneous"
    }
  }

  package init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}
