import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// The time line of an identity, on an archive of invented notes.
struct TimeLineTests {
  /// A note for each day given, the last one first, and one without a date.
  private func library(_ days: [(Int, Int, Int)]) throws -> Library {
    let articles = days.enumerated().map { number, day in
      SampleArticle(
        key: "a\(number)", headline: "Report \(number)",
        date: PublicationDate(year: day.0, month: day.1, day: day.2),
        text: "The [[organization|Harbour Board]] met.")
    }
    let undated = SampleArticle(
      key: "u", headline: "Undated", text: "The [[organization|Harbour Board]] sleeps.")
    return try Library.sample(articles.reversed() + [undated])
  }

  /// The later in the year and the later the year, the more days a month.
  private var threeYears: [(Int, Int, Int)] {
    (0..<36).flatMap { month in
      (0...month % 12 + month / 12).map { (2021 + month / 12, month % 12 + 1, $0 + 1) }
    }
  }

  private func session(
    _ script: String, _ days: [(Int, Int, Int)]? = nil, width: Int = 80, height: Int = 24
  ) throws -> ReaderSession {
    try ReaderSession(
      keys("Oharbour<enter>T" + script), width: width, height: height,
      library: library(days ?? threeYears))
  }

  @Test func months() throws {
    try check(
      session("<left>", height: 18),
      shows: """
         Dateline  Harbour Board over time · by month                  s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         Nov 2023 · 13 articles   highest 14 · 1 without a date
                               ▂                     ▂ ▅                   ▂ ▅ █
                         ▂ ▅ ▇ █               ▂ ▅ ▇ █ █             ▂ ▅ ▇ █ █ █
                   ▁ ▄ ▇ █ █ █ █         ▁ ▄ ▇ █ █ █ █ █       ▁ ▄ ▇ █ █ █ █ █ █
             ▁ ▃ ▆ █ █ █ █ █ █ █   ▁ ▃ ▆ █ █ █ █ █ █ █ █ ▁ ▃ ▆ █ █ █ █ █ █ █ █ █
         ▃ ▆ █ █ █ █ █ █ █ █ █ █ ▆ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █ █
         ────────────────────────────────────────────────────────────────────▲───
         2021  Apr Jun Aug Oct   2022  Apr Jun Aug Oct   2023  Apr Jun Aug Oct Dec
         ● 13 Nov 2023  Report 255                             Harbour Board
         ● 12 Nov 2023  Report 254                             Harbour Board
         ● 11 Nov 2023  Report 253                             Harbour Board
         ● 10 Nov 2023  Report 252                             Harbour Board
         ● 09 Nov 2023  Report 251                             Harbour Board
         ● 08 Nov 2023  Report 250                             Harbour Board
         ● 07 Nov 2023  Report 249                             Harbour Board
         Enter open  < earlier  > later  h back  v order  y copy  a articles       1/13
        """)
  }

  @Test func daysOfAShortTime() throws {
    let days = [(2024, 2, 26), (2024, 2, 27), (2024, 2, 27), (2024, 3, 2), (2024, 3, 9)]
    try check(
      session("", days, width: 50, height: 12),
      shows: """
         Dateline  Harbour Board over time · by …  ? keys
         9 Mar 2024 · 1 article   highest 2 · 1 without a
            ██
         ▄▄ ██          ▄▄                   ▄▄
         ██ ██          ██                   ██
         ────────────────────────────────────▲──
         Feb 2024 29 Mar   3  4  5  6  7  8  9
         ● 09 Mar 2024  Report 4



         Enter open  < earlier  v order  h back       1/1
        """)
  }

  @Test func theCursorGoesAlongTheBars() throws {
    #expect(try session("").rows[2].contains("Dec 2023 · 14 articles"))
    #expect(try session("<left><left>").rows[2].contains("Oct 2023 · 12 articles"))
    #expect(try session("<<").rows[2].contains("Oct 2023 · 12 articles"))
    #expect(try session("<left><left><right>").rows[2].contains("Nov 2023 · 13 articles"))
    #expect(try session("<right>").status.contains("This is the last bar."))
    let first = try session(String(repeating: "<left>", count: 36))
    #expect(first.status.contains("This is the first bar."))
    #expect(first.rows[2].contains("Jan 2021 · 1 article "))
    #expect(first.screen.contains("● 01 Jan 2021  Report 0"))
  }

  @Test func scalesGoRoundAndKeepThePlace() throws {
    let back = String(repeating: "<left>", count: 12)
    let weeks = try session(back + "v")
    #expect(weeks.title.contains("by week"))
    #expect(weeks.rows[2].contains("week of 26 Dec 2022"))
    #expect(weeks.rows[10].contains("‹") && weeks.rows[10].contains("›"), "\(weeks.screen)")
    let years = try session(back + "vv")
    #expect(years.rows[2].contains("2022 · 90 articles"))
    #expect(years.rows[11].contains("2021    2022    2023"), "\(years.screen)")
    #expect(try session(back + "vvv").rows[2].contains("Dec 2022 · 13 articles"))
    #expect(try session("v", [(2024, 2, 26)]).title.contains("by year"))
  }

  @Test func theArticlesOfTheBarAreListedAndOpened() throws {
    #expect(try session("<left>").status.contains("1/13"))
    #expect(try session("<left>j<enter>").title.contains("Report 254"))
    let back = try session("<left>j<enter>h")
    #expect(back.rows[2].contains("Nov 2023 · 13 articles"))
    #expect(back.status.contains("2/13"))
    #expect(try session("<left>G").screen.contains("01 Nov 2023"))
  }

  @Test func aBarWithoutArticlesIsEmpty() throws {
    let session = try session("<left>", [(2024, 2, 26), (2024, 3, 2)])
    #expect(session.rows[2].contains("1 Mar 2024 · no articles"))
    #expect(session.status.contains("“Open, follow”") == false)
  }

  @Test func aClickChoosesABar() throws {
    let library = try library(threeYears)
    let click = TerminalEvent.mouse(MouseEvent(.click, at: Point(x: 1, y: 5)))
    let session = try ReaderSession(
      keys("Oharbour<enter>T") + [click], height: 24, library: library)
    #expect(session.rows[2].contains("Jan 2021"))
  }

  @Test func withoutADateThereIsNone() throws {
    #expect(try session("", []).status.contains("No article on Harbour Board has a date."))
  }

  @Test(arguments: [(30, 8), (40, 12), (120, 40), (200, 60)])
  func everySizeIsDrawn(width: Int, height: Int) throws {
    let session = try session("v<left>", width: width, height: height)
    #expect(session.screen.contains("▲"))
    #expect(session.title.contains("Harbour"))
  }
}
