import NewsCore
import NewsModel
import Testing

@testable import ReaderUI

/// Stars, tags, notes and stories, on the sample archive.
struct MarkingTests {
  private func marks(_ script: String) throws -> (ReaderSession, [ArticleMarks]) {
    let library = try Library.sample()
    let session = try ReaderSession(keys(script), library: library)
    let articles = try library.articles(.all, limit: 9)
    return (session, try articles.map { try library.marks(of: $0.id) })
  }

  @Test func aStarStandsInTheList() throws {
    let (session, marks) = try marks("j*")
    #expect(session.status.contains("Starred."))
    #expect(session.rows[3].hasPrefix(" ★ 09 Jan 2022"))
    #expect(marks.map(\.isStarred) == [false, true, false, false, false, false])
    #expect(try self.marks("j**").1.allSatisfy { !$0.isStarred })
  }

  @Test func tagsAreAskedForAndStandOverTheArticle() throws {
    #expect(try marks("#").0.status.contains("tags:"))
    let (session, marks) = try marks("#Peace sea<enter><enter>")
    #expect(marks[0].tags == ["peace", "sea"])
    #expect(session.screen.contains("#peace #sea"))
    #expect(try self.marks("#peace<enter>#sea<enter>").1[0].tags == ["peace", "sea"])
    #expect(try self.marks("#peace<esc>").1[0].tags == [])
    #expect(try self.marks("#peace<enter>#<^u><enter>").1[0].tags == [])
  }

  @Test func aNoteStandsOverTheArticle() throws {
    let (session, marks) = try marks("<enter>Eto quote, later<enter>*")
    #expect(marks[0].note == "to quote, later")
    #expect(session.screen.contains("★ · to quote, later"))
  }

  @Test func aNoteOnAQuoteStandsBesideIt() throws {
    let (session, marks) = try marks("<enter>}Efirst of all the trust<enter>}{*")
    #expect(marks[0].note == "" && !marks[0].isStarred)
    let quote = try #require(marks[0].quotes.first)
    #expect(quote.value == QuoteMarks(isStarred: true, note: "first of all the trust"))
    #expect(session.screen.contains("★ Tomás Vidal"), "\(session.screen)")
    #expect(session.screen.contains("first of all the"), "\(session.screen)")
  }

  @Test func quotesAreMarkedInTheirList() throws {
    let (session, marks) = try marks("\"*Emine<enter>#sea<enter>")
    #expect(session.screen.contains("★ Tomás Vidal"))
    #expect(session.rows[3].hasPrefix("   mine"), "\(session.screen)")
    #expect(marks[0].quotes.values.first == QuoteMarks(isStarred: true, note: "mine"))
    #expect(marks[0].tags == ["sea"])
  }

  @Test func everythingIsTakenBackAndDoneAgain() throws {
    let script = "*#sea<enter>Emine<enter>\"*Ehers<enter>"
    let (_, done) = try marks(script)
    #expect(try marks(script + "uuuuu").1 == done.map { _ in ArticleMarks() })
    #expect(try marks(script + "uuuuuUUUUU").1 == done)
    #expect(try marks(script + "u").1[0].quotes.values.map(\.note) == [""])
  }

  @Test func aStoryUnfolds() throws {
    let words = (0..<80).map { "word\($0)" }.joined(separator: " ") + "."
    let date = PublicationDate(year: 2020, month: 6, day: 1)
    let texts = [
      ("a", "Wire", words), ("b", "Post", words + " With one more line."), ("c", "Times", words),
    ]
    let library = try Library.sample(
      texts.map { key, source, text in
        SampleArticle(key: key, headline: "Pact signed", date: date, source: source, text: text)
      })
    let list = try ReaderSession([], library: library)
    #expect(list.title.contains("All articles · 1"), "\(list.screen)")
    #expect(list.rows[2].contains("Pact signed +2"))
    let story = try ReaderSession(keys("x"), library: library)
    let title = "Story: Pact signed (1 more in the same words) · 2"
    #expect(story.title.contains(title), "\(story.screen)")
    let rows = try ["xx", "xjx"].map { try ReaderSession(keys($0), library: library).status }
    #expect(rows[0].contains("This is the whole story."), "\(rows)")
    #expect(rows[1].contains("The same words also came from Times."), "\(rows)")
    let alone = try Library.sample(
      [texts[0], texts[2]].map { key, source, text in
        SampleArticle(key: key, headline: "Pact signed", date: date, source: source, text: text)
      })
    let copies = try ReaderSession(keys("x"), library: alone)
    #expect(copies.status.contains("The same words also came from Times."), "\(copies.status)")
    #expect(try ReaderSession("x").status.contains("No other article"))
  }
}
