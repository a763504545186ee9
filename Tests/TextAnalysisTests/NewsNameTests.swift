import NewsModel
import Testing

@testable import TextAnalysis

/// Names in single sentences of news, one phenomenon each, as the whole analysis finds them.
///
/// A trained tagger is not right everywhere: most of each group must be right, and what is said of
/// the failure names the sentences that are not.
@Suite struct NewsNameTests {
  private static let analyzer = Analyzer()

  private func check(_ marked: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let wrong = marked.compactMap { expected -> String? in
      let text = MarkedText(expected).text
      let found = MarkedText.mark(text, Self.analyzer.analyze(text).entities)
        .replacing("[[organization|", with: "[[org|").replacing("[[person|", with: "[[per|")
        .replacing("[[location|", with: "[[loc|").replacing("[[miscellaneous|", with: "[[misc|")
      return found == expected ? nil : found
    }
    #expect(wrong.count * 5 <= marked.count, "wrong: \(wrong)", sourceLocation: sourceLocation)
  }

  @Test func organizations() {
    check([
      "The [[org|World Bank]] lent the city more money.",
      "The [[org|International Monetary Fund]] warned of slower growth.",
      "Lawyers for the [[org|Ministry of Finance]] appealed.",
      "The [[org|Bank of Japan]] held its rate.",
      "Workers at [[org|Volkswagen]] voted to strike.",
      "Shares of [[org|Apple Inc.]] fell by a tenth.",
      "The [[org|European Commission]] fined the firm.",
      "The [[org|African Union]] sent observers.",
      "The [[org|Red Cross]] flew in tents.",
      "Doctors at [[org|Harvard University]] disagreed.",
      "The [[org|Organization of the Petroleum Exporting Countries]] cut output.",
      "The [[org|International Committee of the Red Cross]] visited the prison.",
    ])
  }

  @Test func `acronyms and brackets`() {
    check([
      "[[org|NATO]] and the [[org|EU]] signed a paper.",
      "The [[org|World Health Organization]] ([[org|WHO]]) sent doctors.",
      "The [[org|U.N.]] mission left early.",
      "The [[org|Food and Agriculture Organization]] ([[org|FAO]]) counted herds.",
      "The [[org|FBI]] searched the house.",
      "[[org|OPEC]] ministers met again.",
      "The [[org|IMF]]’s board agreed.",
      "The [[org|International Criminal Court]] ([[org|ICC]]) opened a case.",
    ])
  }

  @Test func people() {
    check([
      "[[per|Angela Merkel]] spoke for an hour.",
      "President [[per|Emmanuel Macron]] flew home.",
      "Mr. [[per|Hale]] did not answer.",
      "Foreign Minister [[per|Sergei Lavrov]] agreed.",
      "[[per|Kim Jong-un]] watched the parade.",
      "Judge [[per|Maria Santos]] closed the court.",
      "[[per|John F. Kennedy]] had said so before.",
      "[[per|Anna Svensson]]’s lawyer objected.",
      "Police named the driver as [[per|David Miller]], 43.",
      "Coach [[per|Peter Novak]] praised the goalkeeper.",
      "“We are ready,” [[per|Laura Fischer]] said.",
      "Gen. [[per|Robert Hayes]] retired in May.",
    ])
  }

  @Test func places() {
    check([
      "Floods hit the north of [[loc|Bangladesh]].",
      "The train from [[loc|Vienna]] to [[loc|Prague]] was late.",
      "Ships passed the [[loc|Suez Canal]] again.",
      "A quake shook [[loc|Papua New Guinea]] at dawn.",
      "Fires burned near [[loc|Los Angeles]], [[loc|California]].",
      "Troops crossed the [[loc|Rhine]] in 1945.",
      "Snow closed roads in [[loc|South Dakota]].",
      "The ferry to [[loc|Rio de Janeiro]] sank.",
      "Villages along the [[loc|Mekong River]] were empty.",
      "Traders in [[loc|Hong Kong]] went home.",
    ])
  }

  @Test func `nationalities and events`() {
    check([
      "A [[misc|French]] court freed the sailors.",
      "Two [[misc|Americans]] and a [[misc|German]] were hurt.",
      "The [[misc|Olympic Games]] begin in July.",
      "He won the [[misc|Nobel Peace Prize]] twice.",
      "The [[misc|Kyoto Protocol]] had run out.",
      "They fought in [[misc|World War II]].",
      "The [[misc|Russian]] pilot landed safely.",
      "Many [[misc|Muslims]] and [[misc|Christians]] came.",
    ])
  }

  @Test func `names beside numbers and marks`() {
    check([
      "[[org|Reuters]] reported 12 deaths in [[loc|Kabul]] on Nov. 7.",
      "[[loc|London]]-based [[org|Barclays]] cut 3,000 jobs.",
      "The [[misc|U.S.]]-led force left [[loc|Iraq]].".replacing(
        "[[misc|U.S.]]", with: "[[loc|U.S.]]"),
      "“[[loc|Syria]] is burning,” he said.",
      "([[org|UNICEF]] had warned of it.)",
      "See https://example.org/Paris for more from [[loc|Paris]].",
      "In [[loc|Kenya]], 12.5 percent voted.",
      "[[loc|Spain]], [[loc|Portugal]] and [[loc|Italy]] paid $5 million each.",
      "The cost: €5 billion, said [[org|Deutsche Bank]].",
      "On Tuesday in May, [[per|Theresa May]] resigned.",
    ])
  }
}
