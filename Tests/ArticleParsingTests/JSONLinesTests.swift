import NewsModel
import Testing

@testable import ArticleParsing

@Suite struct JSONLinesTests {
  static func parse(_ line: String) -> Result<ParsedArticle, ParsingProblem> {
    ArticleParser.parseLine(Array(line.utf8)[...], number: 7)
  }

  static func text(_ json: String) throws -> String {
    try parse(#"{"id":"a","text":\#(json)}"#).get().text
  }

  @Test func lineSaysEverything() throws {
    let line = #"""
      {"id":"a","text":"t","title":"h","byline":"b","dateline":"d","date":"2017-11-07",\#
      "source":"s","url":"u"}
      """#
    let article = try Self.parse(line).get()
    #expect(
      article
        == ParsedArticle(
          id: "a", headline: "h", byline: "b", dateline: "d", date: article.date, source: "s",
          url: "u", text: "t"))
    #expect(article.date?.iso8601 == "2017-11-07")
  }

  @Test func absentAndNullAreTheSame() throws {
    let bare = try Self.parse(#"{"text":"","id":1e2}"#).get()
    #expect(bare == ParsedArticle(id: "1e2", headline: "", text: ""))
    #expect(try Self.parse(#"{"text":"","id":1e2,"title":null,"date":null}"#).get() == bare)
  }

  @Test(arguments: [
    (#""\" \\ \/ \b\f\n\r\t""#, "\" \\ / \u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
    (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"), (#""  é😀 ""#, "  é😀 "),
    // Lone surrogates: one replacement each, so that offsets stay.
    (#""\ud83d""#, "\u{FFFD}"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ud83d\n""#, "\u{FFFD}\n"),
    (#""\\u0041""#, "\\u0041"),
  ])
  func textIsExactlyAsGiven(json: String, text: String) throws {
    // Compared byte by byte, since strings are equal up to normalization.
    #expect(try Array(Self.text(json).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    #"{"id":"a","text":"t" , "z" : [ 1 , {"y":"\u00e9"} ]}"#: #"{"z" : [ 1 , {"y":"\u00e9"} ]}"#,
    #"{"b":1,"id":"a","b":2,"text":"t","c":null}"#: #"{"b":1,"b":2,"c":null}"#,
    #"{"id":"a","text":"t","":{}}"#: #"{"":{}}"#,
  ])
  func unknownKeysAreCarriedThrough(line: String, extra: String) throws {
    #expect(try Self.parse(line).get().extra == extra)
  }

  @Test(
    arguments: [
      ("", nil, "the line ends too early"), ("[]", nil, "the line is not an object"),
      ("{}", nil, "“id” is missing"), (#"{"id":"a"}"#, "a", "“text” is missing"),
      (#"{"text":5,"id":"a"}"#, "a", "“text” is not a string"),
      (#"{"text":"","id":["a"]}"#, nil, "“id” is not a string"),
      (#"{"text":"","id":true}"#, nil, "“id” is not a string"),
      (#"{"text":"","id":""}"#, "", "“id” is empty"),
      (#"{"id":"a","text":"","url":{}}"#, "a", "“url” is not a string"),
      (#"{"id":"a","text":"","text":""}"#, "a", "“text” stands twice"),
      (#"{"id":"a","text":""} x"#, "a", "text follows the object"),
      (#"{"id":"a","text":""}{}"#, "a", "text follows the object"),
      (#"{"id":"a","text":"#, "a", "the line ends too early"),
      (#"{"id":"a","text":"b"#, "a", "a string has no end"),
      (#"{"id":"a","text":"b\"#, "a", "a string has no end"),
      (#"{"id":"a","text":"b\"}"#, "a", "a string has no end"),
      (#"{"id":"a","text":"\q"}"#, "a", #"there is no escape \q"#),
      (#"{"id":"a","text":"\u12g4"}"#, "a", #"\u needs four hexadecimal digits"#),
      (#"{"id":"a","text":"\u+123"}"#, "a", #"\u needs four hexadecimal digits"#),
      ("{\"id\":\"a\",\"text\":\"\t\"}", "a", "a control character stands in a string"),
      (#"{"id":"a",}"#, "a", "a quotation mark is missing"),
      (#"{"id" "a"}"#, nil, "a colon is missing"),
      (#"{"id":"a" "b"}"#, "a", "a comma or “}” is missing"),
      (#"{"id":tru}"#, nil, "a value is missing or misspelled"),
      (#"{"id":"a","x":[1,]}"#, "a", "a value is missing or misspelled"),
      (#"{"id":"a","x":[1 2]}"#, "a", "a comma or bracket is missing"),
      (#"{"id":"a","x":[1}}"#, "a", "a comma or bracket is missing"),
      (#"{"id":"a","x":-}"#, "a", "a number is cut short"),
      (#"{"id":"a","x":01}"#, "a", "a comma or “}” is missing"),
      (#"{"id":"a","x":1.}"#, "a", "a number is cut short"),
    ] as [(String, String?, String)])
  func badLinesGiveOneReason(line: String, id: String?, reason: String) {
    #expect(Self.parse(line) == .failure(ParsingProblem(line: 7, reason: reason, id: id)))
  }

  @Test func illFormedBytesKeepTheID() {
    let line = Array(#"{"text":""#.utf8) + [0xC3] + Array(#"","id":"a"}"#.utf8)
    #expect(
      ArticleParser.parseLine(line[...], number: 1)
        == .failure(ParsingProblem(line: 1, reason: "invalid UTF-8 at byte 10", id: "a")))
  }

  @Test func depthIsLimited() throws {
    func line(depth: Int) -> String {
      let brackets = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return #"{"id":"a","text":"","x":\#(brackets)}"#
    }
    #expect(try Self.parse(line(depth: 256)).get().extra?.utf8.count == 518)
    #expect(
      Self.parse(line(depth: 257))
        == .failure(ParsingProblem(line: 7, reason: "nested deeper than 256 levels", id: "a")))
  }

  @Test func longLineIsAProblem() {
    let line = [UInt8](repeating: UInt8(ascii: " "), count: (16 << 20) + 1)
    #expect(
      ArticleParser.parseLine(line[...], number: 2)
        == .failure(ParsingProblem(line: 2, reason: "the line is longer than 16 MiB")))
  }

  @Test func unreadableDateLeavesTheArticle() {
    let file = ArticleParser.parse(
      Array(#"{"id":"a","text":"One.","date":"soon"}"#.utf8), as: .jsonl, from: FileContext())
    #expect(file.articles.map(\.headline) == ["One"])
    #expect(file.problems == [.noDate("soon", line: 1, id: "a")])
  }
}
