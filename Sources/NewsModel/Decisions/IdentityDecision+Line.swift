extension IdentityDecision {
  /// The decision as one line of text, which `init(line:)` reads: a verb, names and what is said of
  /// them, between spaces. A name is its kind and its key, with what it is bound to behind a "/"
  /// and a "~" behind a short one: "organization:icc/GB~".
  package var line: String {
    words.map(DecisionWords.written).joined(separator: " ")
  }

  private var words: [String] {
    switch self {
    case .same(let a, let b): ["merge", a.reference, b.reference]
    case .apart(let a, let b): ["apart", a.reference, b.reference]
    case .split(let name): ["split", name.reference]
    case .splitIn(let name, let article): ["split", name.reference, article]
    case .label(let name, let label): ["rename", name.reference, label]
    case .kind(let name, let kind): ["kind", name.reference, kind.name]
    case .ignore(let name): ["ignore", name.reference]
    case .clear(let name): ["restore", name.reference]
    }
  }

  /// Why a line is no decision.
  package struct Malformed: Error, Sendable, Hashable {
    /// A sentence without its full stop.
    package var reason: String

    package init(reason: String) { self.reason = reason }
  }

  /// Reads what `line` wrote; `nil` for a line that is empty but for a comment. Linear.
  package init?(line: String) throws(Malformed) {
    let words = try DecisionWords.read(line)
    guard let verb = words.first else { return nil }
    let rest = Array(words.dropFirst())
    guard let counts = Self.counts[verb] else {
      throw Malformed(reason: "“\(verb)” is none of \(Self.verbs)")
    }
    guard counts.contains(rest.count) else {
      throw Malformed(reason: "“\(verb)” needs \(Self.needs[verb] ?? "a name")")
    }
    let names = try Self.names(verb, rest)
    self = try Self.decision(verb, names, rest)
  }

  private static let verbs = "merge, apart, split, rename, kind, ignore, restore"
  private static let counts: [String: ClosedRange<Int>] = [
    "merge": 2...2, "apart": 2...2, "split": 1...2, "rename": 2...2, "kind": 2...2,
    "ignore": 1...1, "restore": 1...1,
  ]
  private static let needs = [
    "merge": "two names", "apart": "two names", "split": "a name and perhaps an article",
    "rename": "a name and what to call it", "kind": "a name and a kind",
  ]

  private static func names(
    _ verb: String, _ words: [String]
  ) throws(Malformed) -> [NameSignature] {
    var names: [NameSignature] = []
    for word in words.prefix(["merge", "apart"].contains(verb) ? 2 : 1) {
      guard let name = NameSignature(reference: word) else {
        throw Malformed(reason: "“\(word)” is no name such as “organization:unitednation”")
      }
      names.append(name)
    }
    if names.count == 2, names[0] == names[1] {
      throw Malformed(reason: "both names are “\(words[0])”")
    }
    return names
  }

  private static func decision(
    _ verb: String, _ names: [NameSignature], _ words: [String]
  ) throws(Malformed) -> IdentityDecision {
    switch verb {
    case "merge": return .same(names[0], names[1])
    case "apart": return .apart(names[0], names[1])
    case "split" where words.count == 2: return .splitIn(names[0], article: words[1])
    case "split": return .split(names[0])
    case "ignore": return .ignore(names[0])
    case "restore": return .clear(names[0])
    case "kind":
      guard let kind = EntityKind(name: words[1]) else {
        let kinds = EntityKind.allCases.map(\.name).joined(separator: ", ")
        throw Malformed(reason: "“\(words[1])” is none of \(kinds)")
      }
      return .kind(names[0], kind)
    default:
      guard words[1].contains(where: { !$0.isWhitespace }) else {
        throw Malformed(reason: "a name cannot be empty")
      }
      return .label(names[0], words[1])
    }
  }
}

extension NameSignature {
  /// The name in one word: "organization:icc/GB~".
  package var reference: String {
    kind.name + ":" + Self.escaped(key) + (qualifier.isEmpty ? "" : "/" + Self.escaped(qualifier))
      + (isShort ? "~" : "")
  }

  /// Reads what `reference` wrote.
  package init?(reference: String) {
    guard let colon = reference.firstIndex(of: ":"),
      let kind = EntityKind(name: String(reference[..<colon]))
    else { return nil }
    var rest = reference[reference.index(after: colon)...]
    let isShort = rest.last == "~"
    if isShort { rest.removeLast() }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let key = Self.unescaped(parts[0]), !key.isEmpty,
      let qualifier = parts.count == 2 ? Self.unescaped(parts[1]) : ""
    else { return nil }
    self.init(kind: kind, key: key, qualifier: qualifier, isShort: isShort)
  }

  private static let escapes = [("%", "%25"), ("/", "%2F"), ("~", "%7E")]

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "%/~".utf8.contains($0) }) else { return text }
    return text.unicodeScalars.map { scalar in
      escapes.first { $0.0 == String(scalar) }?.1 ?? String(scalar)
    }.joined()
  }

  private static func unescaped(_ text: Substring) -> String? {
    guard !text.contains("~") else { return nil }
    var parts = text.split(separator: "%", omittingEmptySubsequences: false)[...]
    var plain = String(parts.removeFirst())
    for part in parts {
      guard let escape = escapes.first(where: { part.hasPrefix($0.1.dropFirst()) }) else {
        return nil
      }
      plain += escape.0 + part.dropFirst(2)
    }
    return plain
  }
}
