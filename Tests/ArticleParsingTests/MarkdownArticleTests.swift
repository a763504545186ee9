import NewsModel
import Testing

@testable import ArticleParsing

@Suite struct MarkdownArticleTests {
  static func parse(_ text: String) -> ParsedFile {
    ArticleParser.parse(Array(text.utf8), as: .markdown, from: FileContext())
  }

  static func text(_ markdown: String) -> String? {
    parse("# H\n\n" + markdown).articles.first?.text
  }

  @Test(arguments: [
    ("a _b_ **c** `d` <e>f</e>", "a b c d f"), ("&ldquo;a&rdquo; &#233; \\* \\_", "“a” é * _"),
    ("[a](b \"c\") [d][e] <http://f.example>\n\n[e]: g", "a d http://f.example"),
    ("![a *b*](c.png)", "a b"), ("a  \nb\\\nc", "a\nb\nc"),
    ("Co-\noperation\nnow", "Co-operation now"),
    ("- a\n- b\n\nc", "• a\n• b\n\nc"), ("- a\n\n- b", "• a\n\n• b"), ("3. a\n4. b", "3. a\n4. b"),
    ("- a\n  - b\n  - c\n- d", "• a\n  • b\n  • c\n• d"), ("a\n- b", "a\n\n• b"),
    ("> a\n>\n> > b", "a\n\nb"), ("a\n\n---\n\nb", "a\n\nb"),
    ("    code\n\n    more", "code\nmore"),
    ("|a|b|\n|-|-|\n|c|d|\n\ne | f", "a | b\nc | d\n\ne | f"),
    ("<p>a &amp; b<!-- > c --> d</p>\n\ne", "a & b d\n\ne"), ("<!-- nothing -->\na", "a"),
    ("<script>\na < b </p>\n\nc</SCRIPT>\n\nd", "d"), ("<style>p {}\n</style>\n\na", "a"),
    ("a\n\n<script>\nnever closed", "a"), ("<scripts>a</scripts>", "a"),
    ("## b\n# c", "b\n\nc"),
  ])
  func constructsBecomeText(markdown: String, text: String) {
    #expect(Self.text(markdown) == text)
  }

  @Test func frontMatterKeysInAnyCase() {
    let file = Self.parse(
      "---\nHeadline: 1999\nAUTHOR: Jane Doe\nDateline: OSLO\nURL: ~\nx: {}\n...\nText.")
    #expect(
      file
        == ParsedFile(articles: [
          ParsedArticle(headline: "1999", byline: "Jane Doe", dateline: "OSLO", text: "Text.")
        ]))
  }

  /// Problems that leave the article whole.
  @Test(arguments: [
    ("date: 31 February 2017", "“31 February 2017” is not a date"),
    ("title: [a, b]", "“title” is not one value"), ("- a", "front matter is no list of keys"),
    ("title: \"a", "front matter is not valid YAML"),
    ("a: *b", "front matter is not valid YAML"),
    ("a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c", "front matter with aliases is not read as YAML"),
  ])
  func badFrontMatterIsAProblem(yaml: String, reason: String) {
    let file = Self.parse("---\n\(yaml)\n---\n\nThe text.")
    #expect(file.problems.map(\.reason) == [reason])
    #expect(file.articles.map(\.text) == ["The text."])
  }

  @Test func marksInQuotationMarksAreNoAliases() {
    let file = Self.parse("---\ntitle: \"R &a, *a and *b\"\nsource: '*AP* &c'\n---\nText.")
    #expect(file.problems == [])
    #expect(file.articles.map(\.headline) == ["R &a, *a and *b"])
  }

  @Test func whatFollowsQuotationMarksCanBeAnAlias() {
    let file = Self.parse("---\nk: {\na: \"b\", c: &x [d, d],\ne: \"f\", g: *x }\n---\nText.")
    #expect(file.problems.map(\.reason) == ["front matter with aliases is not read as YAML"])
  }

  @Test(arguments: ["---\n\nText.", "---\nText: a\n", " \n---\na: b\n---\n"])
  func rulesAreNoFrontMatter(markdown: String) {
    let file = Self.parse(markdown)
    #expect(file.articles.count == 1)
    #expect(file.problems == [])
  }

  @Test func headlineAloneIsTheText() {
    #expect(Self.parse("# Title").articles.map(\.text) == ["Title"])
    #expect(Self.parse("<!-- nothing -->").articles == [])
  }

  @Test func largeFileIsReadAsPlainText() {
    let file = Self.parse("# Title\n\n" + String(repeating: "*a* ", count: 1 << 18))
    #expect(file.articles.map(\.headline) == ["# Title"])
    #expect(file.problems.map(\.reason) == ["Markdown of more than 1 MiB, read as plain text"])
  }
}
