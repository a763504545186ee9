import NewsModel
import Testing

@testable import TextAnalysis

/// Checks the quotes found in a text. People stand in `{…}`, organizations in `{{…}}` in the text;
/// names that share their last word are one identity. Each expected line reads
/// `kind: piece + piece | cue | source | speaker`, with `-` for what is not known.
func checkQuotes(
  _ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(describedQuotes(marked) == expected, sourceLocation: sourceLocation)
}

/// The quotes of a marked text, one line each.
func describedQuotes(_ marked: String) -> String {
  let text = NamedText(marked)
  let quotes = QuoteExtractor().quotes(
    in: Document(text.text), entities: text.entities, identities: text.identities)
  return quotes.map { quote in
    let words = { (range: TextRange?) in range.map { text.text[$0] } ?? "-" }
    let pieces = quote.content.map { text.text[$0] }.joined(separator: " + ")
    let speaker = quote.speaker.map { text.identities[$0].name } ?? "-"
    return
      "\(quote.kind.name): \(pieces) | \(words(quote.cue)) | \(words(quote.source)) | \(speaker)"
  }.joined(separator: "\n")
}

/// The quotes of a text in which no names are known.
func quotes(in text: String) -> [Quote] {
  QuoteExtractor().quotes(in: Document(text), entities: [], identities: [])
}
