internal import NewsModel

/// One mention of a name with the forms that names are compared by.
///
/// A class, since every step passes mentions on: a value would count the references of all its
/// strings each time. Only the kind changes, before the steps that join names.
final class NameMention {
  var kind: EntityKind
  let confidence: Float
  let range: TextRange
  let inHeadline: Bool
  /// Indices of its tokens in its document.
  let tokens: Range<Int>
  /// The words as they stand, line ends as spaces.
  let surface: String
  /// Folded words; never empty.
  let words: [String]
  /// Folded words run together: equal for spellings of one name.
  let key: String
  /// Folded words with the parts of hyphenated ones apart.
  let parts: [String]
  /// Whether it is one word of mostly capitals ("SCO", "U.N.", "AfD").
  let isAcronym: Bool
  /// Whether all its letters are capitals.
  let isAllCaps: Bool
  /// The word before it, folded: a title, perhaps. Empty for long names of other things than
  /// people.
  let before: String

  init?(_ span: EntitySpan, in document: Document, inHeadline: Bool) {
    let tokens = document.tokens[span.tokens]
    let words = Self.words(of: tokens, span.kind, document)
    guard !words.isEmpty else { return nil }
    kind = span.kind
    confidence = span.confidence
    self.inHeadline = inHeadline
    self.tokens = span.tokens
    range = document.range(of: span.tokens)
    let bytes = document.bytes[range.start..<range.end]
    surface = Self.surface(bytes)
    self.words = words
    key = NameFolding.key(words)
    let hasParts = span.kind != .person && bytes.contains(UInt8(ascii: "-"))
    parts = hasParts ? Self.parts(bytes) : words
    isAcronym = words.count == 1 && Self.isAcronym(bytes)
    isAllCaps = tokens.allSatisfy { !$0.traits.contains(.hasSmall) }
    let first = span.tokens.lowerBound
    let isShort = span.kind == .person || words.count == 1
    before = isShort && first > 0 ? NameFolding.word(document.bytes(of: first - 1)) : ""
  }

  private static func words(of tokens: ArraySlice<Token>, _ kind: EntityKind, _ document: Document)
    -> [String]
  {
    var words: [String] = []
    words.reserveCapacity(min(tokens.count, maximumWords))
    for token in tokens.lazy.filter({ $0.kind != .clitic }).prefix(maximumWords) {
      let word = NameFolding.word(document.bytes[token.start..<token.end])
      if !word.isEmpty { words.append(word) }
    }
    switch kind {
    case .person: return withoutTitles(words)
    case .miscellaneous: return withoutPlural(NameFolding.expanded(words))
    case .organization, .location: return NameFolding.expanded(words)
    }
  }

  /// Names longer than this are compared by their first words only, so that nothing grows with
  /// the length of a text that is one name.
  private static let maximumWords = 16

  private static func withoutTitles(_ words: [String]) -> [String] {
    let name = words.drop { PersonTitles.all.contains($0) }
    return name.isEmpty || name.count == words.count ? words : Array(name)
  }

  /// "Russians" is "Russian".
  private static func withoutPlural(_ words: [String]) -> [String] {
    guard let last = words.last, last.utf8.count > 4, last.hasSuffix("s"), !last.hasSuffix("ss")
    else { return words }
    return words.dropLast() + [String(last.dropLast())]
  }

  private static func surface(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains { $0 < 0x20 } || hasWideSpace(bytes)
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  private static func hasWideSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 || $0 == 0xC2 && $1 == 0xA0 }
  }

  private static func parts(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
      .map { NameFolding.word($0) }.filter { !$0.isEmpty }
  }

  private static func isAcronym(_ bytes: ArraySlice<UInt8>) -> Bool {
    let capitals = bytes.count { $0 &- UInt8(ascii: "A") < 26 }
    let small = bytes.count { $0 &- UInt8(ascii: "a") < 26 }
    return capitals >= 2 && capitals > small && capitals <= 10 && small <= 3
  }
}

/// Words before a person's name that are not part of it.
enum PersonTitles {
  static let men: Set<String> = ["mr", "sir", "lord", "king", "prince", "father"]
  static let women: Set<String> = ["mrs", "ms", "miss", "lady", "dame", "queen", "princess"]
  static let all: Set<String> = men.union(women).union([
    "dr", "prof", "professor", "president", "minister", "secretarygeneral", "chancellor", "gov",
    "governor", "sen", "senator", "rep", "gen", "general", "col", "colonel", "capt", "captain",
    "chairman", "chairwoman", "ambassador", "judge", "justice", "pope", "directorgeneral",
    "mayor", "premier", "sheriff", "commissioner", "councilor", "congressman", "congresswoman",
    "secretary", "adm", "admiral", "maj", "major", "lt", "lieutenant", "sgt", "sergeant",
    "archbishop", "bishop", "cardinal", "rev", "reverend", "rabbi", "imam", "ayatollah", "sheikh",
    "emir", "sultan",
  ])
}
