import NewsCore
import NewsModel
import Testing

/// The tree of each query, read on 7 November 2017, a Tuesday.
@Suite struct SearchQueryParserTests {
  /// 2017-11-07.
  static let today = 17_477

  private func tree(_ text: String, isTyping: Bool = false) throws -> SearchExpression {
    try SearchQueryParser.parse(text, today: Self.today, isTyping: isTyping).expression
  }

  private static func word(_ word: String) -> SearchExpression { .text(.word(word), .anywhere) }
  private static func phrase(_ words: String) -> SearchExpression {
    .text(.phrase(words), .anywhere)
  }

  @Test(arguments: [
    ("peace", word("peace")),
    ("peace talks", .all([word("peace"), word("talks")])),
    ("peace AND talks", .all([word("peace"), word("talks")])),
    ("\"zero tolerance\"", phrase("zero tolerance")),
    ("“zero  tolerance ”", phrase("zero tolerance")),
    ("\"still being ty", phrase("still being ty")),
    ("terror*", .text(.prefix("terror"), .anywhere)),
    ("near(oil price, 5)", .text(.near(["oil", "price"], distance: 5), .anywhere)),
    ("NEAR(oil the price)", .text(.near(["oil", "the", "price"], distance: 10), .anywhere)),
    ("/colou?r \\/ x/", .regex("colou?r \\/ x")),
    ("a:b re:c \"tilte:y\"", .all([word("a:b"), word("re:c"), phrase("tilte:y")])),
    ("M*A*S*H", word("M*A*S*H")),
    ("AT&T & U.N. COVID-19 C++ C#", .all(["AT&T", "U.N.", "COVID-19", "C++", "C#"].map(word))),
    ("http://x Re: 24/7", .all(["http://x", "Re:", "24/7"].map(word))),
    ("€ 🚢 +++ … -- &", .all(["€", "🚢", "+++"].map(word))),
    ("and or not", .all(["and", "or", "not"].map(word))),
    ("  ", .all([])), ("", .all([])),
  ])
  func readsWords(text: String, expected: SearchExpression) throws {
    #expect(try tree(text) == expected)
  }

  @Test(arguments: [
    ("-sport", SearchExpression.not(word("sport"))),
    ("NOT sport", .not(word("sport"))),
    ("a -b - c", .all([word("a"), .not(word("b")), word("c")])),
    ("a OR b c", .any([word("a"), .all([word("b"), word("c")])])),
    ("(a OR b) c", .all([.any([word("a"), word("b")]), word("c")])),
    ("a (b (c d))", .all([word("a"), word("b"), word("c"), word("d")])),
    ("a OR (b OR c)", .any([word("a"), word("b"), word("c")])),
    ("-(a b)", .not(.all([word("a"), word("b")]))),
    ("NOT NOT a", .not(.not(word("a")))),
    ("a OR NOT b AND c", .any([word("a"), .all([.not(word("b")), word("c")])])),
    ("a OR &", word("a")), ("(&) a", word("a")), ("-& a", word("a")),
    ("a(b)", .all([word("a"), word("b")])),
  ])
  func readsOperators(text: String, expected: SearchExpression) throws {
    #expect(try tree(text) == expected)
  }

  @Test(arguments: [
    ("title:storm", SearchExpression.text(.word("storm"), .headline)),
    ("said:\"no way\"", .text(.phrase("no way"), .quotes)),
    ("said:terror*", .text(.prefix("terror"), .quotes)),
    ("said:near(a b)", .text(.near(["a", "b"], distance: 10), .quotes)),
    (
      "title:(a OR \"b c\")",
      .any([.text(.word("a"), .headline), .text(.phrase("b c"), .headline)])
    ),
    ("ORG:SCO", .named(.organization, "SCO")),
    ("org:\"World Health", .named(.organization, "World Health")),
    ("person:Tedros", .named(.person, "Tedros")), ("place:Gdańsk", .named(.location, "Gdańsk")),
    (
      "org:(SCO OR World Health Organization)",
      .any([.named(.organization, "SCO"), .named(.organization, "World Health Organization")])
    ),
    ("-org:(SCO)", .not(.named(.organization, "SCO"))),
    ("by:Alimov", .spokenBy("Alimov")), ("about:NATO", .spokenAbout("NATO")),
    ("source:TASS", .source("TASS")), ("tag:energy", .tag("energy")),
    ("is:unread", .isUnread), ("is:READ", .isRead), ("is:starred", .isStarred),
    ("org:AT&T", .named(.organization, "AT&T")), ("title:OR", .text(.word("OR"), .headline)),
    ("subtitle:x", word("subtitle:x")), ("foo:\"a b\"", .all([word("foo:"), phrase("a b")])),
  ])
  func readsKeys(text: String, expected: SearchExpression) throws {
    #expect(try tree(text) == expected)
  }

  private static let dates: [(String, Int?, Int?)] = [
    ("after:2017", 17_167, nil),
    ("before:2017-11", nil, 17_471),
    ("after:2017-11-07", 17_477, nil),
    ("date:2017", 17_167, 17_532),
    ("date:2016", 16_801, 17_167),
    ("date:2017-11", 17_471, 17_501),
    ("date:2017-11-07", 17_477, 17_478),
    ("date:2017..2018-06", 17_167, 17_713),
    ("date:2017..", 17_167, nil),
    ("date:..2017", nil, 17_532),
    ("date:today", 17_477, 17_478),
    ("date:Yesterday", 17_476, 17_477),
    ("after:yesterday", 17_476, nil),
    ("before:today", nil, 17_477),
    ("after:3d", 17_474, nil),
    ("before:2w", nil, 17_463),
    ("after:6m", 17_293, nil),
    ("after:1y", 17_112, nil),
    ("date:3d", 17_475, 17_478),
    ("date:1w", 17_471, 17_478),
    ("date:1m", 17_447, 17_478),
    ("date:2w..1w", 17_463, 17_471),
    ("date:2w..yesterday", 17_463, 17_477),
  ]

  @Test(arguments: dates)
  func readsDates(text: String, first: Int?, end: Int?) throws {
    #expect(try tree(text) == .dates(first: first, end: end))
  }

  @Test func theLastDayOfAShorterMonthStandsForOnesItHasNot() throws {
    let day = try SearchQueryParser.firstDay(after: "2016-03-31", today: 0)
    let february = try SearchQueryParser.firstDay(after: "2016-02-29", today: 0)
    let query = try SearchQueryParser.parse("after:1m", today: day)
    #expect(query.expression == .dates(first: february, end: nil))
  }

  @Test(arguments: [
    ("lig", SearchExpression.text(.prefix("lig"), .anywhere)), ("li", word("li")),
    ("AT&T", .text(.prefix("AT&T"), .anywhere)), ("C++", .text(.prefix("C++"), .anywhere)),
    ("light ", word("light")),
    ("storm lig", .all([word("storm"), .text(.prefix("lig"), .anywhere)])),
    ("title:lig", .text(.prefix("lig"), .headline)), ("\"lig", phrase("lig")),
    ("-lig", .not(.text(.prefix("lig"), .anywhere))), ("(lig)", word("lig")),
  ])
  func theWordBeingTypedIsABeginning(text: String, expected: SearchExpression) throws {
    #expect(try tree(text, isTyping: true) == expected)
  }

  @Test(arguments: [
    ("a OR (", 5, "never closed"), ("(a", 0, "never closed"), ("a)", 1, "closes none"),
    (")", 0, "closes none"), ("()", 0, "nothing stands"), ("a org:()", 6, "nothing stands"),
    ("OR a", 0, "before it"), ("a OR", 2, "behind it"), ("a OR OR b", 2, "behind it"),
    ("AND", 0, "before it"), ("a AND", 2, "behind it"), ("(OR a)", 1, "before it"),
    ("NOT", 0, "leave out"), ("a NOT OR b", 2, "leave out"), ("-OR", 0, "leave out"),
    ("peace org:", 10, "organization"), ("peace org: SCO", 10, "organization"),
    ("said:\"…\"", 5, "in quotes"), ("by:)", 3, "speaker"), ("org:near(a b)", 4, "organization"),
    ("is:seen", 3, "unread, read or starred"), ("is:(read)", 3, "unread, read or starred"),
    ("after:soon", 6, "no date"), ("x before:2017-13", 9, "no date"), ("after:(2017)", 6, "a date"),
    ("after:2017-02-30", 6, "no date"), ("date:2018..2017", 5, "no date"), ("date:..", 5, "a date"),
    ("date:0d", 5, "no date"), ("after:9999y", 6, "no date"),
    ("near(a, 5)", 0, "two words"), ("near(a (b), 5)", 0, "two words"), ("near(a b", 0, "closed"),
    ("near(a b, 0)", 0, "distance"), ("near(a b, 99999999999999999999)", 0, "distance"),
    ("x /a(b/", 6, "no regular expression"), ("/*/", 1, "no regular expression"),
    ("a /b", 2, "no slash"), ("//", 0, "nothing stands"), ("  … *", 2, "no letter"),
    ("x near(terror* x, 5)", 2, "whole words"), ("\"oil pric*\"", 0, "whole"),
    ("said:/re/", 5, "no pattern"), ("org:/re/", 4, "no pattern"), ("a *ism", 2, "end of a word"),
    ("tag:as*", 4, "whole names"), ("source:(AP OR WIKI*)", 14, "whole names"),
    ("x tilte:y", 2, "“title:” is a key"), ("Organisation:SCO", 0, "“org:” is a key"),
    ("befor:2017", 0, "“before:” is a key"),
    (String(repeating: "x ", count: 65), 128, "64 parts"),
    (String(repeating: "(", count: 33) + "a", 32, "deeper than 32"),
    (String(repeating: "NOT ", count: 40) + "a", 128, "deeper than 32"),
  ])
  func saysWhereItCannotBeRead(text: String, offset: Int, reason: String) {
    let error = #expect(throws: SearchQueryError.self) { try tree(text) }
    #expect(error?.offset == offset, "\(error?.reason ?? "")")
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
  }

  @Test(arguments: [
    ("a  AND (b OR c)", "a (b OR c)"), ("NOT (a b)", "-(a b)"), ("NOT --a", "-(--a)"),
    ("org:(SCO OR World Bank)", "org:SCO OR org:\"World Bank\""), ("“x y", "\"x y\""),
    ("date:2017", "date:2017-01-01..2017-12-31"), ("after:3d", "after:2017-11-04"),
    ("date:today", "date:2017-11-07"), ("near(a,b)", "near(a b, 10)"), ("ORG:x*", "org:\"x*\""),
    ("by:\"adate:x\"", "by:adate:x"), ("by:\"/x/\"", "by:\"/x/\""), ("tag:\"*x\"", "tag:\"*x\""),
    ("a b OR c", "a b OR c"), ("is:READ /x/ title:y*", "is:read /x/ title:y*"), ("", ""),
  ])
  func hasOneForm(text: String, description: String) throws {
    #expect(try tree(text).description == description)
  }
}
