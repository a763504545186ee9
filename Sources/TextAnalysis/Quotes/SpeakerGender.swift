internal import NewsModel

/// A person's gender as far as the form of address or the given name tells it.
enum SpeakerGender {
  case male, female

  /// `nil` when neither tells. `words` knows given names.
  init?(of identity: Identity, _ words: QuoteWordTable?) {
    guard identity.kind == .person else { return nil }
    for form in [identity.name] + identity.aliases {
      guard let first = form.split(separator: " ").first else { continue }
      let key = CueLexicon.key(of: first.utf8)
      let classes = CueLexicon.english.classes(of: key)
      if classes.contains(.title) {
        if classes.contains(.male) {
          self = .male
        } else if classes.contains(.female) {
          self = .female
        } else {
          continue
        }
        return
      }
      guard form.contains(" "), let flags = words?.entry(key).flags else { continue }
      if flags & QuoteWordTable.Entry.male != 0 {
        self = .male
        return
      }
      if flags & QuoteWordTable.Entry.female != 0 {
        self = .female
        return
      }
    }
    return nil
  }
}
