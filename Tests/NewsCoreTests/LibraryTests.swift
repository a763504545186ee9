import NewsCore
import NewsModel
import Testing

@Suite struct LibraryTests {
  let library: Library

  init() throws { library = try Library.sample() }

  private func identity(_ name: String, _ kind: EntityKind = .organization) throws
    -> IdentitySummary
  {
    try #require(try library.identities(kind, matching: name, limit: 1).first)
  }

  @Test func listsArticlesNewestFirstAndUndatedLast() throws {
    let keys = try library.articles(.all, limit: 10).map(\.key)
    #expect(keys == ["audit", "storm", "statutes", "seal", "harbour", "undated"])
    #expect(try library.articles(.all, offset: 1, limit: 2).map(\.key) == ["storm", "statutes"])
    #expect(try library.articleCount(.all) == 6)
  }

  @Test func rowsTellTheOrganizationsByTheirShortNames() throws {
    let row = try #require(try library.articles(.all, limit: 10).first { $0.key == "harbour" })
    #expect(row.organizations == ["NHU", "Tidal Survey Agency"])
    #expect(row.organizationCount == 2)
    #expect(row.source == "Coast Wire")
    #expect(!row.isRead)
  }

  @Test func narrowsAListToWhatASearchFinds() throws {
    let union = try identity("NHU")
    let storms = SearchQuery(expression: .text(.word("storm"), .anywhere))
    let narrowed = ArticleQuery.naming(union.id).narrowed(to: storms)
    #expect(try library.articles(narrowed, limit: 9).map(\.key) == ["storm"])
    #expect(try library.articleCount(narrowed) == 1)
    let none = narrowed.narrowed(to: SearchQuery(expression: .text(.word("seal"), .anywhere)))
    #expect(try library.articleCount(none) == 0)
    #expect(ArticleQuery.all.narrowed(to: nil) == .all)
  }

  @Test func marksArticlesRead() throws {
    let first = try #require(try library.articles(.all, limit: 1).first)
    try library.setRead(true, first.id)
    #expect(try library.unreadCount() == 5)
    #expect(try library.articles(.all, limit: 1).first?.isRead == true)
    try library.setRead(false, first.id)
    #expect(try library.unreadCount() == 6)
  }

  @Test func givesAnArticleBackWithItsAnalysis() throws {
    let row = try #require(try library.articles(.all, limit: 10).first { $0.key == "harbour" })
    let annotated = try #require(try library.article(row.id))
    let (article, analysis) = SampleArticle.all[0].annotated
    #expect(annotated.article == article)
    #expect(annotated.analysis == analysis)
    #expect(annotated.pages.count == analysis.identities.count)
    let names = try annotated.pages.map { try library.identity($0)?.name }
    #expect(names.first == "Northern Harbour Union")
  }

  @Test func joinsAcronymAndFullNameAcrossArticles() throws {
    let union = try identity("NHU")
    #expect(union.name == "Northern Harbour Union")
    #expect(union.aliases == ["NHU"])
    #expect(
      try library.articles(.naming(union.id), limit: 9).map(\.key) == [
        "storm", "statutes", "harbour",
      ])
    #expect(union.articleCount == 3)
    #expect(union.mentionCount == 6)
    #expect(union.first?.iso8601 == "2019-05-12")
    #expect(union.last?.iso8601 == "2022-01-09")
  }

  @Test func showsThePageOfAnOrganization() throws {
    let union = try identity("Northern Harbour Union")
    let page = try #require(try library.page(of: union.id))
    #expect(page.mentionsByYear.map(\.year) == [2019, 2020, 2021, 2022])
    #expect(page.mentionsByYear.map(\.mentions) == [4, 0, 1, 1])
    #expect(
      Set(page.related.map(\.other.name)) == [
        "Tidal Survey Agency", "Lighthouse Board", "Mariners' Relief Fund",
      ])
    #expect(page.people.map(\.other.name) == ["Ines Ødegård"])
    #expect(page.people.first?.articleCount == 2)
    #expect(page.quotesByCount == 2)
    #expect(page.quotesAboutCount == 0)
  }

  @Test func showsTheSentencesThatNameBoth() throws {
    let survey = try identity("TSA")
    let board = try identity("Lighthouse Board")
    let evidence = try library.evidence(survey.id, board.id, limit: 10)
    #expect(evidence.map(\.article.key) == ["seal", "seal", "audit"])
    let second = evidence[1]
    #expect(
      second.text
        == "The TSA proposed it, the Lighthouse Board agreed on Friday.")
    #expect(second.marks.map { second.text[$0] } == ["TSA", "Lighthouse Board"])
  }

  @Test func joinsTheSentencesOfNamesThatShareOnlyAnArticle() throws {
    let union = try identity("Northern Harbour Union")
    let board = try identity("Lighthouse Board")
    let evidence = try library.evidence(union.id, board.id, limit: 10)
    #expect(evidence.count == 1)
    #expect(
      evidence[0].text == """
        Delegates of the Northern Harbour Union adopted new statutes in Gdańsk. … \
        The Lighthouse Board may now send an observer.
        """)
    #expect(
      evidence[0].marks.map { evidence[0].text[$0] } == [
        "Northern Harbour Union", "Lighthouse Board",
      ])
  }

  @Test func listsQuotesBySpeakerOrganizationAndSubject() throws {
    #expect(try library.quoteCount(.all) == 6)
    let fund = try identity("Mariners' Relief Fund")
    let about = try library.quotes(.about(fund.id), limit: 9)
    #expect(about.map(\.text) == ["The Mariners' Relief Fund has our trust"])
    #expect(about.first?.speaker?.name == "Tomás Vidal")
    #expect(about.first?.sourceText == "Tomás Vidal of the Lighthouse Board")
    let secretary = try identity("odegard", .person)
    let by = try library.quotes(.by(secretary.id), limit: 9)
    #expect(
      by.map(\.text) == [
        "Forty ports, one page of rules", "Any captain can now see what we see",
        "The register belongs to the ports … and it will stay open",
      ])
  }

  @Test(arguments: [
    ("tidal", "Tidal Survey Agency"), ("surv ag", "Tidal Survey Agency"),
    ("lihgthouse", "Lighthouse Board"), ("nothern harb", "Northern Harbour Union"),
    ("tsa", "Tidal Survey Agency"), ("mariners releif", "Mariners' Relief Fund"),
  ])
  func findsOrganizationsAsTyped(text: String, name: String) throws {
    #expect(try identity(text).name == name)
  }

  @Test func findsNothingForNonsense() throws {
    #expect(try library.identities(.organization, matching: "zzzz", limit: 5).isEmpty)
    #expect(try library.identities(.organization, matching: "…", limit: 5).isEmpty)
    #expect(try library.identity(99_999) == nil)
    #expect(try library.page(of: 99_999) == nil)
    #expect(try library.article(99_999) == nil)
  }

  @Test func searchMarksTheMatches() throws {
    let hits = try library.search(
      SearchQuery(expression: .text(.word("GDANSK"), .anywhere)), limit: 5)
    #expect(hits.map(\.article.key) == ["statutes"])
    let hit = try #require(hits.first)
    #expect(hit.marks.map { hit.snippet[$0] } == ["Gdańsk"])
  }

  @Test(arguments: [
    ("org:nhu", ["storm", "statutes", "harbour"]), ("said:\"week of paper\"", ["seal"]),
    ("\"books of the lighthouse\"", ["audit"]), ("harb*", ["storm", "statutes", "harbour"]),
    ("after:2022", ["audit", "storm"]), ("before:2019-07", ["harbour"]),
    ("title:storm", ["storm"]), ("title:sailed", []),
    ("lighthouse -title:audit", ["statutes", "seal"]),
    ("storm OR seal", ["storm", "seal"]), ("person:Vidal by:Vidal", ["audit", "seal"]),
    ("place:gdansk", ["statutes"]), ("about:\"mariners' relief fund\"", ["audit"]),
    ("source:\"port gazette\"", ["storm", "statutes"]), ("near(captain see, 3)", ["harbour"]),
    ("is:unread lamp", ["undated"]), ("is:read", []), ("-lighthouse -org:NHU", ["undated"]),
    ("date:2019", ["seal", "harbour"]), ("tag:none", []), ("is:starred", []),
  ])
  func searchesByEveryTerm(text: String, keys: [String]) throws {
    let query = try SearchQueryParser.parse(text, today: 0)
    #expect(try library.search(query, limit: 9).map(\.article.key) == keys)
    #expect(try library.articleCount(.matching(query)) == keys.count)
  }

  @Test(arguments: [
    ("élysée", true), ("ELYSEE", true), ("AT&T", true), ("U.N.", true), ("C++", true),
    ("covid-19", true), ("\"said the u.n.\"", true), ("element", false),
  ])
  func findsHardNames(text: String, isFound: Bool) throws {
    let library = try Library.sample([
      SampleArticle(
        key: "a", headline: "Names",
        text: "At the Élysée, AT&T said the U.N. wrote COVID-19 models in C++.")
    ])
    let hits = try library.search(SearchQueryParser.parse(text, today: 0), limit: 9)
    #expect(hits.count == (isFound ? 1 : 0))
    for hit in hits { #expect(!hit.marks.isEmpty) }
  }

  @Test func changeTokenChangesWithEveryWrite() throws {
    let before = try library.changeToken
    #expect(try library.changeToken == before)
    try library.setRead(true, try library.articles(.all, limit: 1)[0].id)
    #expect(try library.changeToken != before)
  }
}
