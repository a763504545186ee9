import NewsCore
import NewsModel
import Testing

@Suite struct SearchQueryParserTests {
  @Test(arguments: [
    ("peace talks", [SearchQuery.Term.word("peace"), .word("talks")]),
    ("\"zero tolerance\" terror*", [.phrase("zero tolerance"), .prefix("terror")]),
    ("“zero tolerance”", [.phrase("zero tolerance")]),
    ("org:SCO said:\"no way\"", [.organization("SCO"), .said("no way")]),
    ("ORG:\"World Health", [.organization("World Health")]),
    ("after:2017 before:2017-11", [.onOrAfter(day: 17167), .before(day: 17471)]),
    ("after:2017-11-07", [.onOrAfter(day: 17477)]),
    ("AT&T & C++", [.word("AT&T"), .word("C++")]),
    ("title:x OR y", [.word("title:x"), .word("OR"), .word("y")]),
    ("  ", []),
  ])
  func reads(text: String, terms: [SearchQuery.Term]) throws {
    #expect(try SearchQueryParser.parse(text).terms == terms)
  }

  @Test(arguments: [
    ("peace org:", 10), ("said:\"…\"", 5), ("after:soon", 6), ("x before:2017-13", 9),
    ("after:2017-02-30", 6), ("+++", 0), (String(repeating: "x ", count: 65), 128),
  ])
  func saysWhereItCannotBeRead(text: String, offset: Int) {
    let error = #expect(throws: SearchQueryError.self) { try SearchQueryParser.parse(text) }
    #expect(error?.offset == offset)
  }

  @Test(arguments: [
    ("élysée", true), ("ELYSEE", true), ("AT&T", true), ("U.N.", true), ("C++", true),
    ("covid-19", true), ("\"said the u.n.\"", true), ("element", false),
  ])
  func findsHardNames(text: String, isFound: Bool) throws {
    let library = try Library.sample([
      SampleArticle(
        key: "a", headline: "Names",
        text: "At the Élysée, AT&T said the U.N. wrote COVID-19 models in C++.")
    ])
    let hits = try library.search(SearchQueryParser.parse(text), limit: 9)
    #expect(hits.count == (isFound ? 1 : 0))
    for hit in hits { #expect(!hit.marks.isEmpty) }
  }

  /// Whatever is typed either finds something or is refused with a place; SQLite never sees it.
  @Test func nothingTypedBreaksTheSearch() throws {
    let library = try Library.sample()
    let pieces = [
      "\"", "(", ")", "*", ":", "-", "^", "NEAR", "AND", "OR", "NOT", "org:", "said:", "after:",
      "2017", "é", "\0", "'", ";", "--", "{", "}", "+", " ", "\t", "a", "🚢", "\u{301}", "%", "_",
      "“", "”", "before:", "port", "\u{FFFF}", "\\", "/", ".", ",",
    ]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<600 {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      do throws(SearchQueryError) {
        let query = try SearchQueryParser.parse(text)
        #expect(throws: Never.self) { try library.search(query, limit: 3) }
        #expect(throws: Never.self) { try library.articleCount(.all, filter: text) }
        #expect(throws: Never.self) {
          try library.identities(.organization, matching: text, limit: 3)
        }
      } catch {
        #expect((0...text.utf8.count).contains(error.offset))
      }
    }
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
