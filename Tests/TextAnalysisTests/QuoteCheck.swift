import NewsModel
import Testing

@testable import TextAnalysis

/// Checks the quotes found in a text. People stand in `{…}`, organizations in `{{…}}` in the text;
/// names that share their last word are one identity, `{{SCO=Shanghai Cooperation Organization}}`
/// gives another name's identity. Each expected line reads
/// `kind: piece + piece | cue | source | speaker`, with `-` for what is not known.
func checkQuotes(
  _ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = NamedText(marked)
  let document = Document(text.text)
  let quotes = QuoteExtractor().quotes(
    in: document, entities: text.entities, identities: text.identities)
  let lines = quotes.map { quote in
    let words = { (range: TextRange?) in range.map { text.text[$0] } ?? "-" }
    let pieces = quote.content.map { text.text[$0] }.joined(separator: " + ")
    let speaker = quote.speaker.map { text.identities[$0].name } ?? "-"
    return
      "\(quote.kind.name): \(pieces) | \(words(quote.cue)) | \(words(quote.source)) | \(speaker)"
  }
  #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
}

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
    let parts = mark.split(separator: "=")
    let name = String(parts[0])
    let start = text.utf8.count
    text += name
    let identity = identity(of: parts.count > 1 ? String(parts[1]) : name, kind)
    entities.append(
      Entity(kind: kind, range: TextRange(start, start + name.utf8.count), identity: identity))
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
