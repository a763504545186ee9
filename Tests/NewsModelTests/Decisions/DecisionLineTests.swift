import NewsModel
import Testing

struct DecisionLineTests {
  private static let court = NameSignature(
    kind: .organization, key: "icc", qualifier: "GB", isShort: true)
  private static let senate = NameSignature(
    kind: .organization, key: "senate#news/a 100% \"odd\" ~name.txt")
  private static let person = NameSignature(kind: .person, key: "rashidalimov").splitOff

  static let all: [(IdentityDecision, String)] = [
    (.same(court, person), "merge organization:icc/GB~ person:!rashidalimov"),
    (.apart(person, court), "apart person:!rashidalimov organization:icc/GB~"),
    (.split(court), "split organization:icc/GB~"),
    (.splitIn(court, article: "a b.txt"), "split organization:icc/GB~ \"a b.txt\""),
    (.label(court, "The \"Court\" \\ #1"), #"rename organization:icc/GB~ "The \"Court\" \\ #1""#),
    (
      .label(court, "a\nb\u{1B}[31m\u{202E}"),
      #"rename organization:icc/GB~ "a\u{a}b\u{1b}[31m\u{202e}""#
    ),
    (.kind(court, .location), "kind organization:icc/GB~ location"),
    (.ignore(court), "ignore organization:icc/GB~"),
    (.clear(court), "restore organization:icc/GB~"),
    (
      .ignore(senate),
      #"ignore "organization:senate#news%2Fa 100%25 \"odd\" %7Ename.txt""#
    ),
  ]

  @Test(arguments: all) func linesAreReadAsTheyWereWritten(
    decision: IdentityDecision, line: String
  ) throws {
    #expect(decision.line == line)
    #expect(try IdentityDecision(line: line) == decision)
    #expect(try IdentityDecision(line: "  " + line + "\t # why") == decision)
  }

  @Test(arguments: ["", "   ", "# merge a b", "\t#"]) func commentsAreNothing(line: String) throws {
    #expect(try IdentityDecision(line: line) == nil)
  }

  @Test(arguments: [
    ("join organization:a organization:b", "none of merge"),
    ("merge organization:a", "needs two names"), ("ignore", "needs a name"),
    ("ignore organization:a extra", "needs a name"),
    ("merge organization:a organization:a", "both names"),
    ("merge organization:a company:b", "company:b"), ("ignore organization:", "organization:"),
    ("ignore organization:a%2", "%2"), ("ignore organization:a/b/c", "a/b/c"),
    ("ignore organization:a~b", "a~b"), ("ignore SCO", "SCO"),
    ("kind organization:a club", "club"), ("rename organization:a \"\"", "empty"),
    ("rename organization:a \"x", "never closed"), ("rename organization:a \"x\"y", "space"),
    (#"rename organization:a "\x""#, "behind"), (#"rename organization:a "\u{110000}""#, "no char"),
    (#"rename organization:a "\u{0}""#, "no char"), (#"rename organization:a "\u{"#, "no char"),
  ])
  func badLinesSayWhatIsWrong(line: String, reason: String) {
    let error = #expect(throws: IdentityDecision.Malformed.self) {
      try IdentityDecision(line: line)
    }
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test func noBytesStopTheReader() {
    var state: UInt64 = 7
    let signs = Array("merge split organization:a person:b/~% \"\\u{}#\n\t!é\u{0}".unicodeScalars)
    for _ in 0..<3000 {
      var line = ["merge ", "split ", "rename organization:a "][Int(state >> 40) % 3]
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line.unicodeScalars.append(signs[Int(state >> 33) % signs.count])
      }
      guard let decision = try? IdentityDecision(line: line) else { continue }
      #expect((try? IdentityDecision(line: decision.line)) == decision)
    }
  }

  @Test func onlyTheLastWordIsInForce() {
    let (court, person) = (Self.court, Self.person)
    #expect(
      IdentityDecision.inForce([
        .label(court, "a"), .same(court, person), .label(court, "b"), .apart(person, court),
      ]) == [.label(court, "b"), .apart(person, court)])
    #expect(IdentityDecision.inForce([.same(court, person), .split(court)]) == [.split(court)])
    #expect(
      IdentityDecision.inForce([.split(court), .same(court, person)])
        == [.split(court), .same(court, person)])
    #expect(IdentityDecision.inForce([.ignore(court), .clear(court)]) == [])
    #expect(
      IdentityDecision.inForce([.clear(court), .ignore(court)]) == [.ignore(court)])
  }
}
