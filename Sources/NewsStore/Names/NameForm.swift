import NewsModel

/// What a form of a name proves about who is meant.
enum FormRole: Int {
  /// Full enough to stand for one thing wherever it is read.
  case strong
  /// An acronym: shared by several things, but one of them is usually meant.
  case acronym
  /// A surname or short form: means something only within an article that gave the full name.
  case weak
}

/// One form of a name as an article uses it.
struct NameForm: Hashable {
  var text: String
  var key: NameKey
  var role: FormRole

  /// The distinct forms of an identity, its name first.
  static func forms(of identity: Identity) -> [NameForm] {
    let kind = identity.kind
    let name = NameForm(identity.name, kind) { _ in .strong }
    var forms = [name]
    for alias in identity.aliases {
      forms.append(NameForm(alias, kind) { role(ofAlias: $0, beside: name, kind) })
    }
    if let canonical = identity.canonicalName {
      forms.append(NameForm(canonical, kind) { _ in .strong })
    }
    var seen: Set<String> = []
    return forms.filter { !$0.key.isEmpty && seen.insert($0.text).inserted }
  }

  /// People have no acronyms: "JFK" stands for one man wherever it is read.
  private init(_ text: String, _ kind: EntityKind, role: (NameKey) -> FormRole) {
    self.text = text
    key = NameKey(text, of: kind)
    self.role = kind != .person && Self.isAcronym(text) ? .acronym : role(key)
  }

  /// An alias proves as much as a name when it is about as long: "Supreme Court" beside "Supreme
  /// Court of India" must not join the courts of the world.
  private static func role(
    ofAlias alias: NameKey, beside name: NameForm, _ kind: EntityKind
  ) -> FormRole {
    let needed = kind == .person ? 2 : min(3, max(2, name.key.words.count))
    return alias.words.count >= needed ? .strong : .weak
  }

  /// Two to eight capital letters and digits, at least one of them a letter; dots, hyphens and
  /// "&" may stand between ("U.N.", "AT&T", "G20").
  static func isAcronym(_ text: String) -> Bool {
    var capitals = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case ".", "&", "-": continue
      case "0"..."9": digits += 1
      default:
        guard scalar.properties.isUppercase else { return false }
        capitals += 1
      }
    }
    return capitals >= 1 && (2...8).contains(capitals + digits)
  }
}
