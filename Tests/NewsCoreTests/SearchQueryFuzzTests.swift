import NewsCore
import NewsModel
import Testing

/// Anything typed is read or refused with a place in it, and never breaks anything behind.
@Suite struct SearchQueryFuzzTests {
  private static let pieces = [
    "\"", "(", ")", "*", ":", "-", "--", "^", "near(", "NEAR", "AND", "OR", "NOT", "org:", "said:",
    "after:", "title:", "by:", "about:", "source:", "tag:", "place:", "is:", "is:read", "date:",
    "date:3d", "2017", "2017-11..", "..", "5", "é", "\0", "'", ";", "{", "}", "+", " ", "  ", "\t",
    "\r\n", "a", "port", "🚢", "\u{301}", "%", "_", "“", "”", "„", "before:", "\u{FFFF}", "\\", "/",
    "/x/", "*a", "a*", "tilte:", "headline:", ".", ",", "[", "?", "|", "$", "&", "lighthouse",
    "\u{A0}", "\u{200B}",
  ]

  private func texts(_ count: Int, longest: Int, seed: UInt64, _ body: (String) throws -> Void)
    rethrows
  {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<count {
      let length = Int.random(in: 1...longest, using: &generator)
      try body(
        (0..<length).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  private func parse(_ text: String) -> SearchQuery? {
    do throws(SearchQueryError) {
      return try SearchQueryParser.parse(text, today: SearchQueryParserTests.today)
    } catch {
      #expect((0...text.utf8.count).contains(error.offset))
      #expect(!error.reason.isEmpty)
      return nil
    }
  }

  @Test func whatIsReadIsPrintedAndReadAgain() throws {
    var read = 0
    try texts(20_000, longest: 12, seed: 5) { text in
      guard let query = parse(text) else { return }
      read += 1
      let again = try SearchQueryParser.parse(
        query.expression.description, today: SearchQueryParserTests.today)
      #expect(again == query, "\(text.debugDescription)")
    }
    #expect(read > 2000)
  }

  @Test func nothingTypedBreaksTheSearch() throws {
    let library = try Library.sample()
    texts(600, longest: 9, seed: 7) { text in
      guard let query = parse(text) else { return }
      #expect(throws: Never.self, "\(text.debugDescription)") {
        _ = try library.search(query, limit: 3)
        _ = try library.search(query, order: .relevance, limit: 3)
        _ = try library.articleCount(.matching(query))
        _ = try library.identities(.organization, matching: text, limit: 3)
      }
    }
  }

  /// Long text of every kind is read or refused in a moment.
  @Test(arguments: [
    "(", "-", "NOT ", "a ", "& ", "\"", "/", "\\", "near(", "org:", "(a OR ", "é\u{301}", "date:",
    "*",
  ])
  func timeGrowsWithTheLength(piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let time = ContinuousClock().measure { _ = parse(text) }
    #expect(time < .seconds(5))
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
