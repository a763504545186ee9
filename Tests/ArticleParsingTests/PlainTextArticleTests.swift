import NewsModel
import Testing

@testable import ArticleParsing

@Suite struct PlainTextArticleTests {
  static func parse(_ text: String, name: String? = nil) -> ParsedArticle? {
    ArticleParser.parse(Array(text.utf8), as: .text, from: FileContext(name: name)).articles.first
  }

  @Test func headlineBylineAndDateInOneBlock() {
    let article = Self.parse("Bridge opens\nBY JANE DOE\nNov. 7, 2017\nOSLO - The bridge opened.\n")
    #expect(article?.headline == "Bridge opens")
    #expect(article?.byline == "JANE DOE")
    #expect(article?.date?.iso8601 == "2017-11-07")
    #expect(article?.text == "OSLO - The bridge opened.")
  }

  @Test func titleAboveTextWithoutBlankLine() {
    let article = Self.parse("Bridge opens\nThe bridge opened to the public on Tuesday morning.\n")
    #expect(article?.headline == "Bridge opens")
    #expect(article?.text == "The bridge opened to the public on Tuesday morning.")
  }

  /// A headline may end in an abbreviation's point, a question or quotation marks.
  @Test(arguments: ["Talks end in U.S.", "Will it rain?", "Mayor: “Enough”", "Fire at Doe & Co."])
  func headlinesThatEndInMarks(headline: String) {
    #expect(Self.parse(headline + "\n\nSome text.\n")?.headline == headline)
    #expect(Self.parse(headline + "\n\nSome text.\n")?.text == "Some text.")
  }

  @Test func textWithoutHeadlineKeepsEverything() {
    let text = """
      BEIJING - Keeping the river clean remains a key priority for the River Commission (RC), \
      whose members met on Tuesday.

      They meet again.
      """
    let article = Self.parse(text)
    #expect(
      article?.headline
        == "Keeping the river clean remains a key priority for the River Commission (RC), whose…")
    #expect(article?.dateline == "BEIJING")
    #expect(article?.text == text)
  }

  @Test(arguments: [
    ("The mayor spoke. He left.", "The mayor spoke"),
    ("Mr. Doe of the U.S. Navy spoke. He left.", "Mr. Doe of the U.S. Navy spoke"),
    ("“Who is there?” she asked. He left.", "“Who is there?” she asked"),
    ("OSLO — Snow fell", "Snow fell"),
    (
      String(repeating: "wörd ", count: 40),
      String(repeating: "wörd ", count: 16) + "wörd…"
    ),
    (String(repeating: "é", count: 100), String(repeating: "é", count: 89) + "…"),
  ])
  func headlineMadeFromText(text: String, headline: String) {
    #expect(ArticleParser.headline(madeFrom: text) == headline)
  }

  @Test func loneLineIsHeadlineAndText() {
    let article = Self.parse("Nothing happened\n")
    #expect(article?.headline == "Nothing happened")
    #expect(article?.text == "Nothing happened")
  }

  @Test(arguments: [
    "By Tuesday the council had met.", "By Tuesday, nobody knew more", "Bypass opens", "By 2020 It",
    "By the River",
  ])
  func linesThatAreNoByline(line: String) {
    #expect(Byline.name(in: Array(line.utf8)[...]) == nil)
  }

  @Test(arguments: [
    ("By Jane Doe", "Jane Doe"), ("By Riverpost staff", "Riverpost staff"),
    ("BY J. R. DOE JR.", "J. R. DOE JR."),
    ("By Ludwig van Doe and Éva Roe in Geneva", "Ludwig van Doe and Éva Roe in Geneva"),
    ("By Jane Doe | Riverpost", "Jane Doe | Riverpost"),
  ])
  func bylines(line: String, name: String) {
    #expect(Byline.name(in: Array(line.utf8)[...]) == name)
  }

  /// The article's own date, the dateline, the file's name, the file's time: in this order.
  @Test(arguments: [
    ("H\n2 May 2001\n\nOSLO, 3 May 2002 - T.", "2003-05-04.txt", "2001-05-02"),
    ("H\n\nOSLO, 3 May 2002 - T.", "2003-05-04.txt", "2002-05-03"),
    ("H\n\nOSLO, 3 May - T.", "2003-05-04.txt", "2003-05-03"),
    ("H\n\nOSLO - T.", "2003-05-04.txt", "2003-05-04"),
    ("H\n\nOSLO, 3 May - T.", "x.txt", "2004-05-03"),
    ("H\n\nOSLO - T.", "x.txt", "2004-05-05"),
  ])
  func dateComesFromTheFirstThatHasOne(text: String, name: String, expected: String) {
    let context = FileContext(name: name, modified: PublicationDate(year: 2004, month: 5, day: 5))
    let file = ArticleParser.parse(Array(text.utf8), as: .text, from: context)
    #expect(file.articles.map(\.date?.iso8601) == [expected])
    #expect(file.problems == [])
  }

  @Test func impossibleDayInDatelineIsAProblem() {
    let text = "Headline\n\nOSLO, 31 February 2017 (Wire) - Text."
    let file = ArticleParser.parse(
      Array(text.utf8), as: .text, from: FileContext(name: "2017-03-01.txt"))
    #expect(file.articles.map(\.date?.iso8601) == ["2017-03-01"])
    #expect(file.articles.map(\.dateline) == ["OSLO"])
    #expect(file.problems.map(\.reason) == ["“31/2 in the dateline” is not a date"])
  }
}
