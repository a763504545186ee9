/// The name of an organization as it is compared.
struct OrganizationName {
  /// Folded words without a leading "the" and without the legal form at the end, "UN", "US", "UK"
  /// and "EU" before others written out.
  let words: [String]
  /// All words run together.
  let key: String
  /// Whether it is one word of capitals ("SCO", "U.N.", "G20").
  let isAcronym: Bool

  init(_ name: String) {
    let words = FoldedName.words(Self.withoutDescription(name))
    self.words = Self.withoutForm(Self.expanded(words.withoutArticle))
    isAcronym = self.words.count == 1 && Self.isAcronym(name)
    // "MPs" are MP, not MPS.
    let isPlural = isAcronym && name.utf8.last == UInt8(ascii: "s") && self.words[0].utf8.count > 2
    let key = Self.withoutInnerArticle(self.words).withoutPlural.joined()
    self.key = isPlural && key.hasSuffix("s") ? String(key.dropLast()) : key
  }

  /// The first letters of its main words, where it has at least two.
  var initials: String? {
    let main = words.filter { !Self.small.contains($0) }
    guard main.count >= 2, main.count <= 8 else { return nil }
    return String(main.compactMap(\.first))
  }

  /// The key of "Quds Force", and the country, for "Iranian Quds Force"; `nil` where less than two
  /// words are left.
  var withoutCountry: (key: String, country: String)? {
    guard words.count > 2 else { return nil }
    let (rest, country) = GenericName.withoutCountry(words[...])
    guard let country, rest.count > 1 else { return nil }
    return (Self.withoutInnerArticle(rest).withoutPlural.joined(), country)
  }

  /// "Organization of the Petroleum Exporting Countries" is the same without its "the".
  private static func withoutInnerArticle(_ words: [String]) -> [String] {
    words.count > 3 ? words.filter { $0 != "the" } : words
  }

  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "at", "de", "la", "du", "des", "et", "y", "e",
  ]

  /// "M23 rebels" without "rebels": small words behind a name say what it is. "U.S. troops" are not
  /// the whole state.
  private static func withoutDescription(_ name: String) -> Substring {
    var rest = name[...]
    while let space = rest.lastIndex(of: " ") {
      let (front, last) = (rest[..<space], String(rest[rest.index(after: space)...]))
      let isForces = last == "forces" && isAcronym(String(front))
      guard isForces || descriptions.contains(last), !isState(front) else { break }
      rest = front
    }
    return rest
  }

  private static func isState(_ name: Substring) -> Bool {
    let words = FoldedName.words(name)
    guard let country = CountryTable.shared.prefix(of: words[...]) else { return false }
    return country.entry.isCountry && country.count == words.count
  }

  private static let descriptions: Set<String> = [
    "rebels", "rebel", "fighters", "fighter", "militants", "militant", "militias", "militia",
    "insurgents", "soldiers", "troops", "officials", "gunmen", "guerrillas", "group", "movement",
  ]

  private static func expanded(_ words: [String]) -> [String] {
    guard words.count > 1, let full = expansions[words[0]] else { return words }
    return full + words.dropFirst()
  }

  private static let expansions = [
    "un": ["united", "nations"], "us": ["united", "states"], "uk": ["united", "kingdom"],
    "eu": ["european", "union"],
  ]

  private static func withoutForm(_ words: [String]) -> [String] {
    var rest = words[...]
    while rest.count > 1, let last = rest.last, forms.contains(last) { rest.removeLast() }
    while rest.count > 1, let first = rest.first, clubs.contains(first) { rest.removeFirst() }
    if rest.count > 1, rest.last == "and" { rest.removeLast() }
    return Array(rest)
  }

  private static let clubs: Set<String> = ["fc", "afc", "cf", "sc", "ac", "as", "fk", "sk", "rc"]

  private static let forms = clubs.union(LegalForm.words).union([
    "group", "holding", "holdings", "kk", "bhd", "berhad", "tbk", "pjsc", "oao", "ooo", "pty", "lp",
    "llp", "kgaa", "cv", "bv",
  ])

  /// Two to eight capital letters and digits, at least one of them a letter; dots, hyphens and "&"
  /// may stand between, an "s" or a possessive behind.
  static func isAcronym(_ text: String) -> Bool {
    var capitals = 0
    var digits = 0
    var small = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case ".", "&", "-", "'", "’": continue
      case "0"..."9": digits += 1
      case "s": small += 1
      default:
        guard scalar.properties.isUppercase else { return false }
        capitals += 1
      }
    }
    return capitals >= 1 && small <= 1 && (2...8).contains(capitals + digits)
  }
}
