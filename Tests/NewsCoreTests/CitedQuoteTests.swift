import NewsCore
import NewsModel
import Testing

@Suite struct CitedQuoteTests {
  private func quotes(_ text: String) throws -> [CitedQuote] {
    let library = try Library.sample([SampleArticle(key: "a", headline: "A", text: text)])
    return try library.citedQuotes(.all, limit: 9).map(\.cited)
  }

  @Test(arguments: [
    ("WHO Director-General [[person|Ana Brandt]]", "WHO Director-General"),
    ("the mayor of Lund, [[person|Ana Brandt]]", "mayor of Lund"),
    ("[[person|Ana Brandt]], head of the board,", "head of the board"),
    ("[[person|Ana Brandt]] of the board", "board"),
    ("[[person|Ana Brandt]], who heads the board,", nil),
    ("Mrs. [[person|Ana Brandt]]", nil), ("[[person|Ana Brandt]]", nil),
    ("Its chief [[person|Ana Brandt]]", "chief"),
    ("the [[organization=Ana Brandt|board]]", nil),
  ])
  func titleIsReadFromTheSource(source: String, title: String?) throws {
    let quote = try #require(
      try quotes("“<<Ana Brandt|We go>>,” {{cue|said}} {{source|\(source)}}.").first)
    #expect(quote.title == title)
  }

  @Test func laterQuotesKeepTheTitle() throws {
    let quotes = try quotes(
      """
      “<<Ana Brandt|We go>>,” {{cue|said}} {{source|minister [[person|Ana Brandt]]}}.

      “<<Ana Brandt|We stay>>,” {{source|[[person=Ana Brandt|Brandt]]}} {{cue|said}} later.
      """)
    #expect(quotes.map(\.attribution) == ["Ana Brandt (minister)", "Ana Brandt (minister)"])
  }

  @Test func contextIsTheSentenceBefore() throws {
    let quotes = try quotes(
      """
      “<<|We go>>.” They left at noon. The gate was
      shut. “<<|We stay>>,” somebody {{cue|said}}.
      """)
    #expect(quotes.map(\.context) == [nil, "The gate was shut."])
  }

  @Test func conditionsHoldTogether() throws {
    let library = try Library.sample()
    func id(_ name: String, _ kind: EntityKind) throws -> IdentityID {
      try #require(try library.identities(kind, matching: name, limit: 1).first).id
    }
    let vidal = try id("vidal", .person)
    let fund = try id("Mariners' Relief Fund", .organization)
    func count(_ query: QuoteQuery) throws -> Int {
      let found = try library.quotes(query, limit: 9)
      #expect(try library.quoteCount(query) == found.count)
      return found.count
    }
    #expect(try count(.by(vidal)) == 2)
    #expect(try count(QuoteQuery(by: vidal, about: fund)) == 1)
    let first = try SearchQueryParser.firstDay(after: "2019-11-03", today: 0)
    #expect(try count(QuoteQuery(by: vidal, firstDay: first)) == 2)
    #expect(try count(QuoteQuery(by: vidal, firstDay: first + 1)) == 1)
    #expect(try count(QuoteQuery(by: vidal, endDay: first)) == 0)
    #expect(try count(QuoteQuery(firstDay: first, endDay: first + 1)) == 1)
    #expect(try count(QuoteQuery(by: vidal, about: fund, endDay: first)) == 0)
  }

  @Test(arguments: 0...6, 0...6)
  func pagesBySpeakerAreStretchesOfOneList(offset: Int, limit: Int) throws {
    let library = try Library.sample()
    let query = QuoteQuery(order: .speaker)
    let all = try library.quotes(query, limit: 99).map(\.id)
    let page = try library.quotes(query, offset: offset, limit: limit).map(\.id)
    #expect(all.count == 6)
    #expect(page == Array(all.dropFirst(offset).prefix(limit)))
  }

  @Test func speakersFollowEachOtherUnknownLast() throws {
    let speakers = try Library.sample().quotes(QuoteQuery(order: .speaker), limit: 9)
    #expect(
      speakers.map(\.speaker?.name) == [
        "Ines Ødegård", "Ines Ødegård", "Ines Ødegård", "Tomás Vidal", "Tomás Vidal", nil,
      ])
    #expect(speakers.prefix(3).map(\.article.key) == ["statutes", "harbour", "harbour"])
  }
}
