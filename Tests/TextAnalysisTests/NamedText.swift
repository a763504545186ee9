import NewsModel

/// A text with its names taken from the marks in it.
struct NamedText {
  private(set) var text = ""
  private(set) var entities: [Entity] = []
  private(set) var identities: [Identity] = []

  init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[open...]
      let isOrganization = rest.hasPrefix("{{")
      let close = rest.firstIndex(of: "}") ?? rest.endIndex
      add(rest[..<close].drop { $0 == "{" }, isOrganization ? .organization : .person)
      rest = rest[close...].drop { $0 == "}" }
    }
    text += rest
  }

  private mutating func add(_ mark: Substring, _ kind: EntityKind) {
    let name = String(mark)
    let start = text.utf8.count
    text += name
    entities.append(
      Entity(
        kind: kind, range: TextRange(start, start + name.utf8.count),
        identity: identity(of: name, kind)))
  }

  private mutating func identity(of name: String, _ kind: EntityKind) -> Int {
    let last = name.split(separator: " ").last
    if let known = identities.firstIndex(where: {
      $0.kind == kind && $0.name.split(separator: " ").last == last
    }) {
      return known
    }
    identities.append(Identity(kind: kind, name: name))
    return identities.count - 1
  }
}
