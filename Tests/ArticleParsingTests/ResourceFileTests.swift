import Foundation
import NewsModel
import Testing

@testable import ArticleParsing

/// Real files, one for each format, encoding and oddity.
@Suite struct ResourceFileTests {
  static func parse(
    _ name: String, modified: PublicationDate? = nil
  ) throws -> ParsedFile {
    // The copied folder is the one in which a bundle's resources are looked for.
    let folder = try #require(Bundle.module.resourceURL)
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
    let format = try #require(ArticleParser.format(ofFileNamed: name))
    return ArticleParser.parse(bytes, as: format, from: FileContext(name: name, modified: modified))
  }

  @Test(arguments: [
    "2019-05-04-utf8.txt",
    "2019-05-04-utf8-bom-crlf.txt",
    "2019-05-04-utf16le.txt",
    "2019-05-04-utf16be.txt",
    // Curly quotes and accents as single bytes between 80 and FF.
    "2019-05-04-windows1252.txt",
    // Line ends of old Macintoshes.
    "2019-05-04-cr.txt",
  ])
  func everyEncodingGivesOneArticle(name: String) throws {
    let expected = ParsedArticle(
      headline: "Café owners’ union signs “clean water” pact", byline: "Zoë Müller",
      dateline: "GENEVA", date: PublicationDate(year: 2019, month: 5, day: 3),
      source: "Lakeside",
      text: """
        GENEVA, 3 May (Lakeside) — The union of café owners agreed on Tuesday to keep the lake clean.

        Its head, Renée Dupré, spoke of “a small step”.
        """)
    #expect(try Self.parse(name) == ParsedFile(articles: [expected]))
  }

  /// Half of a surrogate pair in the middle, half of a code unit at the end.
  @Test func unpairedSurrogatesAreReplaced() throws {
    let file = try Self.parse("unpaired-surrogate.txt")
    #expect(file.articles.map(\.text) == ["A word \u{FFFD} is broken\u{FFFD}"])
    #expect(file.problems.map(\.reason) == ["2 places are not UTF-16 and became U+FFFD"])
  }

  /// One bad byte in a text whose quotation marks are UTF-8: not Windows-1252.
  @Test func damagedUTF8StaysUTF8() throws {
    let file = try Self.parse("damaged-utf8.txt")
    #expect(file.articles.map(\.headline) == ["Canal “opens”"])
    #expect(file.articles.map(\.text) == ["DELFT - The “new” canal op\u{FFFD}ned – late."])
    #expect(
      file.problems == [
        ParsingProblem(line: 3, reason: "one place is not UTF-8 and became U+FFFD")
      ])
  }

  /// All 256 bytes, eight times.
  @Test func binaryFileIsStillAnArticle() throws {
    let file = try Self.parse("binary.txt")
    #expect(file.articles.count == 1)
    #expect(file.problems.count == 2)
    #expect(file.articles.allSatisfy { !$0.text.utf8.contains(0) })
  }

  @Test func emptyFileHoldsNoArticle() throws {
    #expect(try Self.parse("empty.txt") == .withoutText([]))
  }

  /// Wrapped at 72 columns: a headline of two lines, a hyphen at a line end, a list, verse.
  @Test func hardWrappedTextJoins() throws {
    let file = try Self.parse("harbour-19870613.txt")
    let article = try #require(file.articles.first)
    #expect(article.headline == "Harbour council votes for a second lighthouse")
    #expect(article.byline == "Anna Berg and Jon Lind")
    #expect(article.dateline == "PORT AURORA")
    #expect(article.source == "Coastwire")
    #expect(article.date?.iso8601 == "1987-06-12")
    #expect(
      article.text == """
        PORT AURORA, 12 June (Coastwire) -- The harbour council voted on Friday for a second \
        lighthouse, to be built on the northern mole by the Inter-Island Pilots' Association. The \
        well-known architect of the first one will draw the plans.

        The council named three conditions:

        - the light must be seen at ten miles
        - the tower must stand by the first of March
        - nobody loses the view of the sea

        An old song of the pilots was read out before the vote:

            Light the lamp and turn the glass,
              slow the ships at midnight pass,
            Turn the glass and trim the flame,
              none shall ask the keeper's name.

        “We have waited for this since the storm,” said the head of the pilots, who had asked for \
        the second light every year since he was elected – and was heard at last.
        """)
  }

  /// Every construct of Markdown, and front matter with a list of authors.
  @Test func markdownBecomesText() throws {
    let file = try Self.parse("river.md")
    let article = try #require(file.articles.first)
    #expect(file.problems == [])
    #expect(article.headline == "River commission: members agree on a *shared* gauge")
    #expect(article.byline == "Ida Holm, Per Dahl")
    #expect(article.dateline == nil)
    #expect(article.date?.iso8601 == "2004-02-29")
    #expect(article.source == "Riverpost")
    #expect(article.url == "https://news.example/river")
    #expect(
      article.text == """
        River commission: members agree on a shared gauge

        By Somebody Else

        VIENNA - The River Commission (RC) agreed on one gauge for all members — its first in ten \
        years.
        The vote was 7*1.

        What it means

        Water knows no borders, the chair said.

        • Stations report daily
        • Data is open
          1. to members
          2. to the public

        A gauge on the river

        Station | Level
        Upper | 2 m
        Lower | 3 m

        Prices & dates may change.

        gauge --all

        Line one
        line two
        """)
  }

  /// A colon that YAML does not allow: the keys are read line by line.
  @Test func brokenFrontMatterIsAProblemAndStillRead() throws {
    let file = try Self.parse("broken-front-matter.markdown")
    let article = try #require(file.articles.first)
    #expect(file.problems.map(\.reason) == ["front matter is not valid YAML"])
    #expect(file.problems.map(\.line) == [2])
    #expect(article.headline == "NATO: a view from the coast")
    #expect(article.date?.iso8601 == "2011-11-11")
    #expect(article.source == "Coastwire")
    #expect(article.text == "The pier was closed.")
  }

  /// No front matter: headline, byline and date from the body.
  @Test func markdownWithoutFrontMatter() throws {
    let article = try #require(try Self.parse("heading.md").articles.first)
    #expect(article.headline == "Setext headline of two lines")
    #expect(article.byline == "Ida Holm")
    #expect(article.date?.iso8601 == "2017-11-07")
    #expect(article.dateline == "OSLO")
    #expect(article.text == "OSLO — Snow fell.")
  }

  /// A blank line, a number for an id, CRLF, ill-formed bytes, no text, no JSON, no id, no last LF.
  @Test func jsonLines() throws {
    let file = try Self.parse(
      "mixed.jsonl", modified: PublicationDate(year: 2020, month: 1, day: 2))
    #expect(file.articles.map(\.id) == ["a1", "17", "last"])
    #expect(file.articles.map(\.headline) == ["First", "Café 😀 \"q\" /", "Delegates signed"])
    #expect(
      file.articles.map(\.date?.iso8601) == ["2017-11-07T09:30:00Z", "2020-01-02", "1865-05-17"])
    #expect(file.articles.first?.text == "  One.\r\n\tTwo. ")
    #expect(
      file.articles.map(\.extra) == [
        nil, #"{"note" : {"k": [1, 2.50e+3, "\u00e9"]},"n": -0}"#, nil,
      ])
    #expect(
      file.problems == [
        ParsingProblem(line: 4, reason: "invalid UTF-8 at byte 30", id: "bad-utf8"),
        ParsingProblem(line: 5, reason: "“text” is missing", id: "no-text"),
        ParsingProblem(line: 6, reason: "the line is not an object"),
        ParsingProblem(line: 7, reason: "“id” is missing"),
      ])
  }
}
