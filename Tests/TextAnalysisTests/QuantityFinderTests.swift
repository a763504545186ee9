import NewsModel
import Testing

@testable import TextAnalysis

/// A text with its quantities marked by what they come to: `rose [12.5%|12.5 percent]`; `?` where
/// that cannot be said.
private func marked(_ text: String, _ date: PublicationDate?) -> String {
  var marked = ""
  var end = 0
  for quantity in QuantityFinder().quantities(in: Document(text), date: date) {
    marked += text[TextRange(end, quantity.range.start)]
    marked += "[\(quantity.value ?? "?")|\(text[quantity.range])]"
    end = quantity.range.end
  }
  return marked + text[TextRange(end, text.utf8.count)]
}

private func unmarked(_ text: String) -> String {
  text.replacing(/\[[^|\]]*\|([^\]]*)\]/) { String($0.1) }
}

/// A Thursday.
private let thursday = PublicationDate(year: 2017, month: 11, day: 9)

@Suite struct QuantityFinderTests {
  private func check(_ expected: String, _ date: PublicationDate? = thursday) {
    #expect(marked(unmarked(expected), date) == expected)
  }

  @Test(arguments: [
    "Exports rose [12.5%|12.5 percent] in the quarter.",
    "About [12%|12 %] stayed away, [88%|88%] came.",
    "A [12%|12-percent] rise was too much.",
    "Some [5%|five per cent] of the fish died.",
    "The rate fell by [2pp|two percentage points] and [0.25pp|0.25 percentage point].",
    "Turnout was [48.3%|48.3 pct].",
    "One percentage of the crowd and 12 people left.",
    "Sales grew [1200%|1,200 percent].",
    "Shares lost [0.5%|.5 percent].".replacing("[0.5%|.5 percent]", with: ".[5%|5 percent]"),
  ])
  func percentages(expected: String) { check(expected) }

  @Test(arguments: [
    "The bridge cost [5000000 USD|$5 million].",
    "The bridge cost [5000000 USD|$5m], not [3000000 GBP|£3m].",
    "A [5000000 USD|$5-million] bridge fell.",
    "They owe [20 USD|US$ 20] and [7.5 HKD|HK$7.50].",
    "They pledged [5300000000 EUR|5.3 billion euros].",
    "They pledged [5300000000 EUR|€5.3bn] and [40000 EUR|EUR 40,000].",
    "It takes [1000000 USD|a million dollars], or [500000000 RUB|five hundred million rubles].",
    "A fine of [100 CHF|100 Swiss francs] was paid.",
    "A fine of [100 CAD|100 Canadian dollars] and [30 USD|30 U.S. dollars] was paid.",
    "He sent [20 CNY|20 RMB] and [9 JPY|¥9] home.",
    "The party took 30 won seats.",
    "The loan of [30000000 KRW|30 million won] is due.",
    "She bought five pounds of rice for [5 GBP|five pounds].",
    "Aid of [2000000 DKK|two million Danish kroner] came.",
    "The fund holds [1500000000000 USD|$1.5 trillion].",
    "Rent is [1200.5 EUR|1,200.50 euros].",
    "The dollar fell, the euro rose.",
    "The firm had 5 million users.",
    "Around [12000 SEK|12 thousand kronor] was spent.",
    "Prices run from [5 USD|$5] to [10 USD|$10].",
  ])
  func money(expected: String) { check(expected) }

  @Test(arguments: [
    "It opened at [T10:30|10:30 a.m.] sharp.",
    "It opened at [T17:00|5 p.m.] sharp.",
    "It opened at [T22:30|10.30pm] and shut at [T00:15|12:15 a.m.] again.",
    "The quake struck at [T14:05Z|14:05 GMT] off the coast.",
    "The quake struck at [T14:05Z|1405 GMT] off the coast.",
    "They met at [T12:00|noon] and left at [T23:59|23:59].",
    "It ended 2:1 after a race of 25:61.",
    "I am 10 and he is 11.",
  ])
  func times(expected: String) { check(expected) }

  @Test(arguments: [
    "It began on [2017-11-07|7 November 2017].",
    "It began on [2017-11-07|November 7, 2017], he said.",
    "It began on [2017-11-07|Nov. 7].",
    "It began on the [2017-11-07|7th of November].",
    "It began on [2017-11-07/2017-11-08|7-8 November] here.",
    "It began on [2017-12-31|31 December] here.",
    "It begins on [2018-01-05|January 5].",
    "It began in [2017-06|June] and ends in [2018-03|March].",
    "It began in [1945-06|June 1945].",
    "It began on [2017-11-07|2017-11-07] or [2017-11-13|13/11/2017] or [2017-11-06|6.11.2017].",
    "It began on [?|7/11/2017].",
    "The band May March came. We may march.",
    "Jan Ozols and June Lo came on [2018-01-05|Jan. 5].",
    "It began on [?|30 February 2017].",
    "Section 2017-13-45 and 1.2.3 stay.",
  ])
  func `calendar dates`(expected: String) { check(expected) }

  @Test(arguments: [
    "They met on [2017-11-07|Tuesday].",
    "They met on [2017-11-09|Thursday] and [2017-11-03|Friday].",
    "They met [2017-11-02|last Thursday] and meet [2017-11-13|next Monday].",
    "They met [2017-11-08|yesterday], not [2017-11-09|today] or [2017-11-10|tomorrow].",
    "They met [2017-11-08|last night] and [2017-11-09|this morning].",
    "They met [2017-10|last month] and meet [2018|next year].",
    "They met [2017-W44|last week].",
    "They met [2017-10-26|two weeks ago].".replacing("2017-10-26", with: "2017-W43"),
    "They met [2017-11-06|three days ago] and [2016|a year ago].",
    "They met [2016-11|last November] and [2017-10|last October].",
    "They meet [2018-03|next March].",
    "They met [2017-07|four months ago].",
    "At last they met. This is the last one.",
  ])
  func `dates told from the article's`(expected: String) { check(expected) }

  @Test(arguments: [
    "They met in [2016|2016] and in the [1990/1999|1990s].",
    "The crisis of [2008|2008] was the worst since [1929|1929].",
    "They walked in 2000 villages and spent 2000 days.",
    "The [1801/1900|19th century] and the [2000/2009|2000s].",
    "Bus 1990 left.",
  ])
  func years(expected: String) { check(expected) }

  @Test func `without the article's date some have no value`() {
    check("They met on [?|Tuesday], [?|last month], [?|Nov. 7] and [2016-05-02|2 May 2016].", nil)
  }

  @Test func `weeks belong to the year of their Thursday`() {
    check(
      "They met [2020-W53|last week].", PublicationDate(year: 2021, month: 1, day: 6))
    check("They met [2025-W01|this week].", PublicationDate(year: 2024, month: 12, day: 30))
  }

  @Test func `kinds are told apart`() {
    let text = "On Tuesday at 5 p.m. it cost $5, or 3 percent."
    let kinds = QuantityFinder().quantities(in: Document(text), date: thursday).map(\.kind)
    #expect(kinds == [.date, .time, .money, .percentage])
  }

  @Test(arguments: ["\n", "\r\n", " \n   ", "\u{A0}"])
  func `line ends change no values`(lineEnd: String) {
    let text = "It cost 5.3 billion euros on 7 November 2017 at 10:30 a.m. sharp."
    let broken = text.replacing(" ", with: lineEnd)
    let finder = QuantityFinder()
    let values = finder.quantities(in: Document(broken), date: thursday).map(\.value)
    #expect(values == ["5300000000 EUR", "2017-11-07", "T10:30"])
  }

  @Test func `random words give quantities inside the text`() {
    let pieces = [
      "$", "5", "5.3", "-", " ", " ", "million", "percent", "Nov.", "7", "2017", "99999999999999",
      "0", "last", "next", "week", "May", "ago", "Tuesday", "a", ".", "10:30", "pm", "€", "é",
      "th", "century", "s", ",", "00", "/", "GMT", "years", "\n\n", "dollars", "points",
    ]
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let date = seed % 3 == 0 ? nil : PublicationDate(year: seed % 2500, month: 3, day: 1)
      var end = 0
      for quantity in QuantityFinder().quantities(in: Document(text), date: date) {
        #expect(quantity.range.start >= end && !quantity.range.isEmpty)
        #expect(text[quantity.range].utf8.count == quantity.range.count)
        end = quantity.range.end
      }
      #expect(end <= text.utf8.count)
    }
  }
}
