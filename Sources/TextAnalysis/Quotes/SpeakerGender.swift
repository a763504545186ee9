internal import NewsModel

/// A person's gender as far as the form of address tells it.
enum SpeakerGender {
  case male, female

  /// `nil` when the name does not tell.
  init?(of identity: Identity) {
    guard identity.kind == .person else { return nil }
    for form in [identity.name] + identity.aliases {
      switch form.split(separator: " ").first.map(String.init) {
      case "Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Pope": self = .male
      case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady", "Dame", "Queen", "Princess": self = .female
      default: continue
      }
      return
    }
    return nil
  }
}
