import NewsModel
import Testing

@testable import NewsCore

struct UserDataJSONTests {
  private static let data = UserData(
    articles: [
      "a.txt": ArticleMarks(
        isRead: true, isStarred: true, tags: ["peace"], note: "say “so”",
        quotes: ["We … sail": QuoteMarks(isStarred: true, note: "his first")]),
      "b": ArticleMarks(isRead: true),
    ],
    searches: [SavedSearch(name: "SCO", query: "org:SCO")])

  @Test func isOneObjectThatIsAlwaysTheSame() {
    #expect(
      UserDataJSON.text(of: Self.data)
        == #"{"schema": 1, "articles": [{"id": "a.txt", "read": true, "starred": true, "#
        + #""tags": ["peace"], "note": "say “so”", "quotes": [{"words": "We … sail", "#
        + #""starred": true, "note": "his first"}]}, {"id": "b", "read": true, "#
        + #""starred": false, "tags": [], "note": "", "quotes": []}], "#
        + #""searches": [{"name": "SCO", "query": "org:SCO"}]}"#)
  }

  @Test func readsWhatItWrote() throws {
    #expect(try UserDataJSON.read(Array(UserDataJSON.text(of: Self.data).utf8)) == Self.data)
  }

  @Test func readsWhatOthersWrote() throws {
    let text = #"{"schema": 1, "articles": [{"id": "a", "note": "x\ny", "tags": ["A #b"]}]}"#
    let data = try UserDataJSON.read(Array(text.utf8))
    #expect(data.articles == ["a": ArticleMarks(tags: ["a", "b"], note: "x y")])
  }

  @Test(arguments: [
    ("nonsense", "it is not JSON"), ("{}", "“schema” is missing"),
    (#"{"schema": 2}"#, "newer Dateline"),
    (#"{"schema": 1, "articles": [{"read": true}]}"#, "“id” is missing in articles[0]"),
    (#"{"schema": 1, "articles": [{"id": 7}]}"#, "wrong type in articles[0].id"),
  ])
  func namesWhatIsWrong(text: String, reason: String) {
    let error = #expect(throws: UserDataJSON.Malformed.self) {
      try UserDataJSON.read(Array(text.utf8))
    }
    #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
  }
}
