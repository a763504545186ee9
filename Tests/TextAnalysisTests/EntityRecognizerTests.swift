import NewsModel
import Testing

@testable import TextAnalysis

@Suite struct EntityRecognizerTests {
  private static let recognizer = EntityRecognizer()

  /// A text with the names that the recognizer marks.
  private func mark(_ text: String, headline: String = "") -> (text: String, headline: String) {
    let document = Document(text)
    let title = Document(headline)
    let names = Self.recognizer.names(in: document, headline: title)
    return (mark(text, names.text, document), mark(headline, names.headline, title))
  }

  private func mark(_ text: String, _ spans: [EntitySpan], _ document: Document) -> String {
    let labels = ["per", "org", "loc", "misc"]
    var marked = ""
    var end = 0
    for span in spans {
      let range = document.range(of: span.tokens)
      marked += text[TextRange(end, range.start)]
      marked += "[[\(labels[Int(span.kind.rawValue)])|\(text[range])]]"
      end = range.end
    }
    return marked + text[TextRange(end, text.utf8.count)]
  }

  @Test(arguments: EntityCases.all)
  func `names of a sentence`(marked: String) {
    #expect(mark(MarkedText(marked).text).text == marked)
  }

  @Test(arguments: EntityCases.headlines)
  func `headlines are read with the text`(marked: String, text: String) {
    #expect(mark(text, headline: MarkedText(marked).text).headline == marked)
  }

  @Test func `of a hundred names of news at least 88 are right`() {
    var right = 0
    var found = 0
    var marked = 0
    for article in GoldNews.articles {
      let gold = MarkedText(article.replacing("\n", with: " "))
      let document = Document(gold.text)
      let spans = Self.recognizer.names(in: document, headline: Document("")).text
      let truth = gold.entitySpans(in: document)
      found += spans.count
      marked += truth.count
      right += spans.count { span in
        truth.contains { $0.kind == span.kind && $0.tokens == span.tokens }
      }
    }
    let score = 2 * Double(right) / Double(found + marked)
    #expect(score > 0.88, "\(right) right, \(found) found, \(marked) marked")
  }

  @Test func `line breaks, trailing spaces and CRLF change no name`() {
    for article in GoldNews.articles.prefix(12) {
      let text = MarkedText(article.replacing("\n", with: " ")).text
      let plain = kinds(text)
      #expect(kinds(text.replacing(" ", with: "\n")) == plain)
      #expect(kinds(text.replacing(" ", with: "\r\n")) == plain)
      #expect(kinds(text.replacing(" ", with: "  ")) == plain)
      #expect(kinds(text + "  \n") == plain)
    }
  }

  private func kinds(_ text: String) -> [EntitySpan] {
    Self.recognizer.names(in: Document(text), headline: Document("")).text
  }

  @Test func `confidence lies between 0 and 1 and tells clear from doubtful`() throws {
    let clear = try #require(kinds("The United Nations met in Geneva.").first)
    let doubtful = kinds("Zorvex said so.").first
    #expect(clear.confidence > 0.8 && clear.confidence <= 1)
    #expect((doubtful?.confidence ?? 0) < clear.confidence)
  }

  @Test func `names do not overlap, whatever the bytes`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let document = Document(bytes: bytes)
      let names = Self.recognizer.names(in: document, headline: document)
      for spans in [names.text, names.headline] {
        var end = 0
        for span in spans {
          #expect(span.tokens.lowerBound >= end && !span.tokens.isEmpty)
          end = span.tokens.upperBound
        }
        #expect(end <= document.tokens.count)
      }
    }
  }

  @Test func `a text of nothing but different words in capitals is read to its end`() {
    let letters = Array("ABCDEFGHIJKLMNOP")
    let words = (0..<1024).map { number in
      String((0..<3).map { letters[number >> ($0 * 4) & 15] })
    }
    for count in [512, 1024] {
      _ = kinds(words.prefix(count).joined(separator: " "))
    }
    #expect(kinds("") == [])
  }

  @Test func `a text without end is no harm`() {
    let long = String(repeating: "A", count: 100_000)
    #expect(kinds(long).count <= 1)
    let names = kinds(String(repeating: "Ann of Rome and ", count: 3000))
    #expect(names.allSatisfy { $0.tokens.upperBound <= 12_000 })
  }
}
