import NewsModel
import Testing

@testable import NewsStore

@Suite struct SnippetFinderTests {
  /// What a search shows of an article of several sentences, its marks in brackets.
  @Test(arguments: [
    (["met"], "The [met] council sat. It was brief."),
    (["brief"], "It was [brief]."),
    (["counc*", "brief"], "The met [council] sat. It was [brief]."),
    (["met council"], "The [met council] sat. It was brief."),
    (["COUNCIL sat. it*"], "The met [council sat. It] was brief."),
    (["met", "council", "met council"], "The [met council] sat. It was brief."),
    (["absent"], nil), (["council met"], nil), ([], nil),
  ])
  func `a short article is shown from a sentence on`(terms: [String], shown: String?) {
    #expect(Self.shown(terms, in: ["The met council sat. ", "It was brief."]) == shown)
  }

  /// The passage with the most terms wins, of equal ones the first.
  @Test func `the passage with the most terms is shown`() {
    let filler = String(repeating: "word ", count: 40)
    let sentences = ["Oil rose \(filler).", "Gas fell and oil rose.", "Oil and gas \(filler)."]
    #expect(
      Self.shown(["oil", "gas"], in: sentences) == "[Gas] fell and [oil] rose.[Oil] and [gas]"
        + String(repeating: " word", count: 16) + "…")
    #expect(
      Self.shown(["oil"], in: sentences) == "[Oil] rose" + String(repeating: " word", count: 22)
        + "…")
  }

  @Test func `a passage within a long sentence is cut on both sides`() {
    let words = (0..<100).map { "w\($0)" }.joined(separator: " ")
    let shown = Self.shown(["w50 w51"], in: [words + "."])
    #expect(
      shown == "…" + (39..<50).map { "w\($0) " }.joined() + "[w50 w51] "
        + (52..<63).map { "w\($0)" }.joined(separator: " ") + "…")
    #expect(Self.shown(["w85"], in: [words + "."])?.hasSuffix(" w99.") == true)
  }

  @Test(arguments: [
    ("An «Élysée»\n\n source", ["elysee source"], "An «[Élysée» source]"),
    ("The U.N.’s AT&T", ["UN", "at&t"], "The [U.N.]’s [AT&T]"),
    ("東京都の計画", ["京都"], "東[京都]の計画"),
    ("a a a b", ["a a b"], "a [a a b]"), ("x y x y x z", ["x y x z"], "x y [x y x z]"),
    ("a a a a a", ["a a"], "[a a] [a a] a"), ("ab abc abd", ["ab abc", "abc ab*"], "[ab abc abd]"),
  ])
  func `words and phrases are marked as the index reads them`(
    text: String, terms: [String], shown: String
  ) {
    #expect(Self.shown(terms, in: [text]) == shown)
  }

  /// A phrase is found in a long text wherever a plain search finds it.
  @Test func `matches are those of a plain search`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = (0..<30).map { _ in Bool.random(using: &random) ? "a" : "b" }
      let phrase = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Bool.random(using: &random) ? "a" : "b"
      }
      let term = SearchTerm(phrase.joined(separator: " "))!
      let found = SnippetFinder([term]).matches(in: text.joined(separator: " ")).map(\.start)
      #expect(found == Self.plainMatches(phrase, in: text).map { $0 * 2 })
    }
  }

  /// Hostile articles give short passages, in time that grows with their length alone.
  @Test(arguments: ["spam ", "spam", "\u{301}", "東", "& ", " \n", "U."])
  func `a long article of one thing is read in linear time`(piece: String) {
    let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
    let queries = [["spam"], ["spam spam egg*", "u", "東東"], ["spa*", "absent"]]
    for query in queries {
      let terms = query.compactMap(Self.term)
      let all = [TextRange(0, text.utf8.count)]
      let snippet = SnippetFinder(terms).snippet(of: text, sentences: all)
      #expect(snippet?.text.utf8.count ?? 0 < 2000)
    }
  }

  private static func plainMatches(_ phrase: [String], in text: [String]) -> [Int] {
    var starts: [Int] = []
    var next = 0
    while next + phrase.count <= text.count {
      let isMatch = Array(text[next..<(next + phrase.count)]) == phrase
      if isMatch { starts.append(next) }
      next += isMatch ? phrase.count : 1
    }
    return starts
  }

  private static func term(_ text: String) -> SearchTerm? {
    SearchTerm(text, isPrefix: text.hasSuffix("*"))
  }

  private static func shown(_ terms: [String], in sentences: [String]) -> String? {
    var ranges: [TextRange] = []
    var text = ""
    for sentence in sentences {
      ranges.append(TextRange(text.utf8.count, text.utf8.count + sentence.utf8.count))
      text += sentence
    }
    let finder = SnippetFinder(terms.compactMap(term))
    return finder.snippet(of: text, sentences: ranges).map(bracketed)
  }

  private static func bracketed(_ snippet: Snippet) -> String {
    var bytes = Array(snippet.text.utf8)
    for mark in snippet.marks.reversed() {
      bytes.insert(UInt8(ascii: "]"), at: mark.end)
      bytes.insert(UInt8(ascii: "["), at: mark.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
