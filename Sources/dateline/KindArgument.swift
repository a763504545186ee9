import ArgumentParser
import NewsModel

/// The kind of a name as an option takes it; help prints the words of an enumeration of texts.
enum KindArgument: String, CaseIterable, ExpressibleByArgument {
  case person, organization, location, miscellaneous

  var kind: EntityKind {
    switch self {
    case .person: .person
    case .organization: .organization
    case .location: .location
    case .miscellaneous: .miscellaneous
    }
  }
}
