import Testing

@testable import ArticleParsing

/// Files of other kinds that somebody names.
@Suite struct ForeignFileTests {
  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0x00], "gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
      (Array("PK\u{3}\u{4}".utf8), "ZIP"), (Array("%PDF-1.7".utf8), "PDF"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], "picture"), ([0x7F, 0x45, 0x4C, 0x46], "program"),
    ] as [([UInt8], String)])
  func areRefusedByName(bytes: [UInt8], word: String) {
    for format in ArticleFormat.allCases {
      let parsed = ArticleParser.parse(bytes + Array("words".utf8), as: format, from: FileContext())
      #expect(parsed.articles.isEmpty)
      #expect(parsed.problems.count == 1)
      #expect(parsed.problems.first?.reason.contains(word) == true)
    }
  }

  /// A bad line costs no other, wherever a long file is cut into pieces.
  @Test func aLineInTheMiddleIsNoFile() {
    let lines = Array("%PDF-1.7\n{\"text\": \"It rained.\", \"id\": \"a\"}\n".utf8)
    let parsed = ArticleParser.parse(lines, as: .jsonl, from: FileContext(), isStart: false)
    #expect(parsed.articles.count == 1)
    #expect(parsed.problems.map(\.line) == [1])
  }

  @Test(arguments: ["PKK fighters left.", "%PDF is a format.", "BZ is a town."])
  func textsThatBeginAlikeAreTaken(text: String) {
    let parsed = ArticleParser.parse(Array(text.utf8), as: .text, from: FileContext())
    #expect(parsed.articles.count == 1)
  }
}
