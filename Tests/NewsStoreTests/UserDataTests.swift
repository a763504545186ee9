import NewsModel
import Testing

@testable import NewsStore

@Suite struct UserDataTests {
  let store: ArticleStore

  init() throws { store = try ArticleStore() }

  private static let marks = ArticleMarks(
    isRead: true, isStarred: true, tags: ["asia", "peace"], note: "to quote",
    quotes: ["Yes": QuoteMarks(isStarred: true, note: "his first")])

  private func id(_ key: String) throws -> ArticleID {
    try #require(try store.annotated(key: key)).id
  }

  private func mark(_ key: String) throws {
    let id = try id(key)
    try store.setRead(true, id)
    try store.setStarred(true, id)
    try store.setTags(["asia", "peace"], id)
    try store.setNote("to quote", id)
    try store.setMarks(QuoteMarks(isStarred: true, note: "his first"), ofQuote: "Yes", in: id)
  }

  private func spoken(_ key: String, _ sentences: [[String]] = [["Alpha Bank"]])
    -> AnalyzedArticle
  {
    article(key, sentences, quote: ("Yes", "Alpha Bank"))
  }

  @Test func keepsWhatTheUserDid() throws {
    try store.save([spoken("a"), spoken("b")])
    try mark("a")
    #expect(try store.marks(of: id("a")) == Self.marks)
    #expect(try store.marks(of: id("b")) == ArticleMarks())
    let rows = try store.articles(.all, limit: 9)
    #expect(rows.filter(\.isStarred).map(\.key) == ["a"])
    #expect(try store.unreadCount() == 1)
    let quotes = try store.quotes(.all, limit: 9)
    #expect(quotes.map { "\($0.article.key) \($0.marks.note)" }.sorted() == ["a his first", "b "])
    #expect(try store.tags().map { "\($0.tag) \($0.count)" } == ["asia 1", "peace 1"])
  }

  @Test func takesItBack() throws {
    try store.save([spoken("a")])
    try mark("a")
    let id = try id("a")
    try store.setRead(false, id)
    try store.setStarred(false, id)
    try store.setTags([], id)
    try store.setNote("", id)
    try store.setMarks(QuoteMarks(), ofQuote: "Yes", in: id)
    #expect(try store.marks(of: id) == ArticleMarks())
    #expect(try store.userData() == UserData())
  }

  @Test func outlivesANewAnalysis() throws {
    try store.save([spoken("a")])
    try mark("a")
    var again = spoken("a", [["Alpha Bank", "Beta Bank"]])
    again.model = "newer"
    try store.save([again])
    #expect(try store.marks(of: id("a")) == Self.marks)
    #expect(try store.quotes(.all, limit: 9).map(\.marks.note) == ["his first"])
  }

  @Test func outlivesTheArticle() throws {
    try store.save([spoken("a")])
    try mark("a")
    try store.delete([id("a")])
    #expect(try store.userData().articles == ["a": Self.marks])
    try store.save([spoken("a")])
    #expect(try store.marks(of: id("a")) == Self.marks)
    #expect(try store.articles(.all, limit: 1)[0].isStarred)
    #expect(try store.unreadCount() == 0)
  }

  /// A file that has moved is found again by its words, before the old path is let go.
  @Test func movesWithTheFile() throws {
    let names = (0..<40).map { ["Bank\($0)"] }
    var batch = ArchiveBatch()
    batch.saved = [(PreparedArticle(spoken("old.txt", names)), "/news/old.txt")]
    try store.commit(batch)
    try mark("old.txt")
    var moved = spoken("new/old.txt", names)
    moved.article.headline = "Headline of old.txt"
    batch.saved = [(PreparedArticle(moved), "/news/new/old.txt")]
    try store.commit(batch)
    #expect(try store.articleCount(.all) == 1)
    try store.removeFile(path: "/news/old.txt")
    #expect(try store.articles(.all, limit: 9).map(\.key) == ["new/old.txt"])
    #expect(try store.marks(of: id("new/old.txt")) == Self.marks)
    #expect(try store.articles(.all, limit: 1)[0].isStarred)
  }

  @Test func searchesAreKeptByName() throws {
    try store.save(SavedSearch(name: "sco", query: "org:SCO"))
    try store.save(SavedSearch(name: "opec", query: "org:OPEC"))
    try store.save(SavedSearch(name: "sco", query: "org:SCO is:unread"))
    #expect(try store.savedSearches().map(\.query) == ["org:OPEC", "org:SCO is:unread"])
    let (opec, oil) = (
      SavedSearch(name: "opec", query: "org:OPEC"), SavedSearch(name: "oil", query: "org:OPEC")
    )
    try store.replace([opec], with: [oil])
    #expect(try store.savedSearches().map(\.name) == ["oil", "sco"])
    try store.replace([oil], with: [])
    #expect(try store.savedSearches().map(\.name) == ["sco"])
  }

  @Test func mergingLosesNothingAndDoesNothingTwice() throws {
    try store.save([spoken("a")])
    try mark("a")
    try store.save(SavedSearch(name: "sco", query: "org:SCO"))
    let other = UserData(
      articles: [
        "a": ArticleMarks(tags: ["zoo"], note: "too long", quotes: ["Yes": QuoteMarks(note: "x")]),
        "gone": ArticleMarks(isStarred: true),
      ],
      searches: [SavedSearch(name: "sco", query: "x"), SavedSearch(name: "new", query: "y")])
    try store.merge(other)
    let merged = try store.userData()
    try store.merge(other)
    #expect(try store.userData() == merged)
    #expect(
      merged.articles["a"]
        == ArticleMarks(
          isRead: true, isStarred: true, tags: ["asia", "peace", "zoo"],
          note: "to quote · too long",
          quotes: ["Yes": QuoteMarks(isStarred: true, note: "his first · x")]))
    #expect(merged.articles["gone"]?.isStarred == true)
    #expect(merged.searches.map(\.query) == ["y", "org:SCO"])
    try store.save([spoken("gone")])
    #expect(try store.marks(of: id("gone")).isStarred)
  }

  @Test func anArticleThatIsGoneIsPassedOver() throws {
    try store.setStarred(true, 99)
    try store.setNote("x", 99)
    try store.setTags(["x"], 99)
    try store.setMarks(QuoteMarks(note: "x"), ofQuote: "Yes", in: 99)
    #expect(try store.userData() == UserData())
  }
}
