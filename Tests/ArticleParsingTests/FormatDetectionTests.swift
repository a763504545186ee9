import Testing

@testable import ArticleParsing

@Suite struct FormatDetectionTests {
  @Test(
    arguments: [
      ("a.txt", .text), ("a.b.TEXT", .text), ("a.md", .markdown), ("a.Markdown", .markdown),
      ("a.jsonl", .jsonl), ("a.ndjson", .jsonl), ("license-revoked.txt", .text), ("é.txt", .text),
      ("README.md", nil), ("readme.txt", nil), ("LICENSE", nil), ("LICENSE.md", nil),
      (".hidden.txt", nil), (".txt", nil), ("a.pdf", nil), ("txt", nil), ("a.txt.gz", nil),
      ("", nil),
      ("a.", nil),
    ] as [(String, ArticleFormat?)])
  func namesPromiseFormats(name: String, format: ArticleFormat?) {
    #expect(ArticleParser.format(ofFileNamed: name) == format)
  }

  @Test(
    arguments: [
      ("", .text), ("Headline\n\nText.", .text), ("{curly} words", .text), ("#hashtag", .text),
      ("----\nText", .text), ("{\"id\":\"a\"}", .jsonl), (" \n{ \"id\" : 1", .jsonl),
      ("{}", .jsonl),
      ("\u{FEFF}{\"id\":", .jsonl), ("---\ntitle: a\n---\n", .markdown), ("---\r\na: b", .markdown),
      ("# Headline\n", .markdown), ("\n\n### Headline", .markdown),
    ] as [(String, ArticleFormat)])
  func bytesLookLikeFormats(text: String, format: ArticleFormat) {
    #expect(ArticleParser.detectFormat(of: Array(text.utf8)) == format)
  }
}
