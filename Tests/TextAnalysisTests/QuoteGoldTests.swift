import Testing

@testable import TextAnalysis

/// Short articles with all of their quotes, and how many of those must be found whole: kind, pieces,
/// cue, source and speaker.
struct QuoteGoldTests {
  private static let articles: [(text: String, quotes: [String])] = [
    (
      """
      TROMSO - Fishing for cod will stop for a year, with all nine states keeping to a rule of “zero nets” in the inner bay, {{North Sea Council}} chairman {Ivo Ozols} said on Monday.

      “The bay has been and remains the heart of our work, and nobody gains when the last fish is gone,” {Ozols} said at a meeting with fishermen.

      {Ozols} added that boats would be paid for lying in port.

      “We have talked for ten years, and every year the nets came up emptier,” the chairman said.

      He noted that the council worked with coast guards from Iceland to Portugal.

      “The bay belongs to those who come after us,” {Ozols} stressed.

      The council has nine members.
      """,
      [
        "mixed: Fishing for cod will stop for a year, with all nine states keeping to a rule of “zero nets” in the inner bay | said | North Sea Council chairman Ivo Ozols | Ivo Ozols",
        "direct: The bay has been and remains the heart of our work, and nobody gains when the last fish is gone, | said | Ozols | Ivo Ozols",
        "indirect: that boats would be paid for lying in port | added | Ozols | Ivo Ozols",
        "direct: We have talked for ten years, and every year the nets came up emptier, | said | the chairman | Ivo Ozols",
        "indirect: that the council worked with coast guards from Iceland to Portugal | noted | He | Ivo Ozols",
        "direct: The bay belongs to those who come after us, | stressed | Ozols | Ivo Ozols",
      ]
    ),
    (
      """
      The mayor of the harbour town wants her old ferry back.

      “It was slow, it was loud, and everybody loved it,” {Maria Holm} told reporters. “A bridge cannot tell you a story.”

      According to the town hall, the ferry would cost three million a year. {Karl Lund}, who runs the bridge company, called the plan “a voyage into the past.”

      “We will count the tickets,” he said, “and then we will see.”

      Critics say the ferry would be empty in winter.
      """,
      [
        "direct: It was slow, it was loud, and everybody loved it, + A bridge cannot tell you a story. | told | Maria Holm | Maria Holm",
        "indirect: the ferry would cost three million a year | According to | the town hall | -",
        "mixed: the plan “a voyage into the past.” | called | Karl Lund | Karl Lund",
        "direct: We will count the tickets, + and then we will see. | said | he | Karl Lund",
        "indirect: the ferry would be empty in winter | say | Critics | -",
      ]
    ),
    (
      """
      'Nobody asked the farmers,' said {Anna Berg}, head of the growers' union. 'They don't read our letters.'

      The ministry denied that it had ignored the growers. A spokesman said three meetings had been held since May.

      {Berg} replied: 'Three meetings, no answers.'

      The minister is expected to speak on Friday.
      """,
      [
        "direct: Nobody asked the farmers, + They don't read our letters. | said | Anna Berg, head of the growers' union | Anna Berg",
        "indirect: that it had ignored the growers | denied | The ministry | -",
        "indirect: three meetings had been held since May | said | A spokesman | -",
        "direct: Three meetings, no answers. | replied | Berg | Anna Berg",
      ]
    ),
  ]

  /// Share of the annotated quotes that must be found, and of the found ones that must be annotated.
  private static let floor = 0.8

  @Test func findsMostQuotesWhole() {
    var (right, found, gold) = (0, 0, 0)
    for article in Self.articles {
      let lines = describedQuotes(article.text).split(separator: "\n").map(String.init)
      right += Set(lines).intersection(article.quotes).count
      found += lines.count
      gold += article.quotes.count
    }
    #expect(Double(right) >= Self.floor * Double(gold))
    #expect(Double(right) >= Self.floor * Double(found))
  }

  /// Every quote of the kinds that a reader quotes from must have its speaker.
  @Test func findsTheSpeakerOfEveryDirectQuote() {
    for article in Self.articles {
      let lines = describedQuotes(article.text).split(separator: "\n")
      for quote in article.quotes where quote.hasPrefix("direct") {
        let speaker = quote.split(separator: "|").last
        let words = quote.prefix { $0 != "|" }
        #expect(lines.first { $0.hasPrefix(words) }?.split(separator: "|").last == speaker)
      }
    }
  }
}
