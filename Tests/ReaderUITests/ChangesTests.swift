import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// What is new on an identity since a date.
struct ChangesTests {
  private static let page = "Olighthouse<enter>c"
  private static let meeting =
    "The [[organization|Harbour Board]] met the [[organization|Captains Union]]"

  @Test func sinceADate() throws {
    try check(
      ReaderSession(Self.page + "<^u>2021<enter>", height: 14),
      shows: """
         Dateline  Lighthouse Board since 1 Jan 2021 · 2 articles      s search  ? keys
         New ties · 1
           has among its people Tomás Vidal  30 Jun 2022  Lighthouse Board passes audit
             “The Mariners' Relief Fund has our trust,” said Tomás Vidal of the
             Lighthouse Board.
         New organizations with it · 2
           Northern Harbour Union                          1 article, first 28 Feb 2021
           Mariners' Relief Fund                           1 article, first 30 Jun 2022
         New articles · 2
         ● 30 Jun 2022  Lighthouse Board passes audit          Lighthouse Board +2
         ● 28 Feb 2021  Ports agree on new statutes            Northern Harbour Uni… +1


         Enter open  / find  f its page  h back  y copy  a articles  r related     2/10
        """)
  }

  @Test func theDateIsAskedForFromThirtyDaysBeforeTheNewest() throws {
    let session = try ReaderSession(Self.page)
    #expect(session.status.hasPrefix(" new since: 2022-05-31"))
    #expect(session.title.contains("since 31 May 2022 · 1 article "))
    #expect(session.screen.contains("Lighthouse Board passes audit"))
    #expect(!session.screen.contains("Ports agree"))
  }

  @Test(arguments: [
    ("2019-11", "1 Nov 2019 · 3 articles"), ("2022-06-30", "30 Jun 2022 · 1 article "),
    ("2022-07-01", "1 Jul 2022 · no articles"),
  ])
  func datesAreReadAsInSearches(typed: String, title: String) throws {
    #expect(try ReaderSession(Self.page + "<^u>\(typed)<enter>").title.contains(title))
    #expect(try ReaderSession(Self.page + "<enter>/<^u>\(typed)<enter>").title.contains(title))
  }

  @Test func timesAgoAreToldFromToday() throws {
    let title = try ReaderSession(Self.page + "<^u>2w<enter>").title
    let day = PublicationDate(seconds: Int64(LocalDay.today - 14) * 86_400, hasTime: false)
    #expect(title.contains("since \(day.short) · no articles"))
  }

  @Test func whatIsNoDateIsShownAndAskedForAgain() throws {
    let session = try ReaderSession(Self.page + "<^u>soon<enter>")
    #expect(session.status.hasPrefix(" new since: soon"))
    #expect(session.rows[session.rows.count - 2].contains("“soon” is no date"))
    #expect(try ReaderSession(Self.page + "<^u>soon<^u>2021<enter>").title.contains("1 Jan 2021"))
    #expect(try ReaderSession(Self.page + "<esc>h").title.contains("Lighthouse Board · 3"))
  }

  /// Whoever stood with it before is not new, whatever they did since.
  @Test func onlyFirstMeetingsAreNew() throws {
    let screen = try ReaderSession(Self.page + "<^u>2022<enter>").screen
    #expect(screen.contains("New organizations with it · 1"))
    #expect(!screen.contains("Tidal Survey Agency"))
    #expect(try ReaderSession(Self.page + "<^u>2023<enter>").screen.contains("New ties · 0"))
  }

  @Test func articlesWithoutADateAreOld() throws {
    let first = SampleArticle(
      key: "a", headline: "Undated", text: Self.meeting + ".")
    let later = SampleArticle(
      key: "b", headline: "Later", date: PublicationDate(year: 2020, month: 1, day: 1),
      text: Self.meeting + " and the [[organization|Relief Fund]].")
    let session = try ReaderSession(
      keys("OHarbour<enter>c<^u>2019<enter>"), library: Library.sample([first, later]))
    #expect(session.screen.contains("New organizations with it · 1"), "\(session.screen)")
    #expect(session.screen.contains("  Relief Fund"))
  }

  @Test func rowsLeadOn() throws {
    let rows = Self.page + "<^u>2021<enter>"
    #expect(try ReaderSession(rows + "<enter>").title.contains("Lighthouse Board passes audit"))
    #expect(try ReaderSession(rows + "f").title.contains("Tomás Vidal · 2 articles"))
    #expect(try ReaderSession(rows + "j<enter>").title.contains("1 passage with Lighthouse Board"))
    #expect(try ReaderSession(rows + "jf").title.contains("Northern Harbour Union · 3"))
    #expect(try ReaderSession(rows + "G<enter>").title.contains("Ports agree"))
    #expect(try ReaderSession(rows + "Gf").status.contains("Select a tie or an organization"))
    let back = try ReaderSession(rows + "j<enter>h")
    #expect(back.title.contains("since 1 Jan 2021 · 2 articles"))
    #expect(back.status.contains("6/10"), "\(back.status)")
    #expect(
      try ReaderSession(rows + "y").terminal.copied == [
        "“The Mariners' Relief Fund has our trust,” said Tomás Vidal of the Lighthouse Board."
      ])
  }
}
