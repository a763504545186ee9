import NewsModel
import Testing

@testable import TextAnalysis

struct QuoteExtractorTests {
  @Test(arguments: [
    ("“We will go,” {Anna Berg} said.", "direct: We will go, | said | Anna Berg | Anna Berg"),
    ("“We will go,” said {Anna Berg}.", "direct: We will go, | said | Anna Berg | Anna Berg"),
    ("\"We will go,\" {Anna Berg} said.", "direct: We will go, | said | Anna Berg | Anna Berg"),
    ("'We will go,' {Anna Berg} said.", "direct: We will go, | said | Anna Berg | Anna Berg"),
    ("‘We don’t know,’ said {Anna Berg}.", "direct: We don’t know, | said | Anna Berg | Anna Berg"),
    ("„We will go“, said {Anna Berg}.", "direct: We will go | said | Anna Berg | Anna Berg"),
    ("«We will go», {Anna Berg} said.", "direct: We will go | said | Anna Berg | Anna Berg"),
    ("``We will go,'' {Anna Berg} said.", "direct: We will go, | said | Anna Berg | Anna Berg"),
    ("{Anna Berg} said: “We will go.”", "direct: We will go. | said | Anna Berg | Anna Berg"),
    ("{Anna Berg} said, “We will go.”", "direct: We will go. | said | Anna Berg | Anna Berg"),
    (
      "{Anna Berg} told reporters: “We will go.”",
      "direct: We will go. | told | Anna Berg | Anna Berg"
    ),
    ("“Will we go?” asked {Anna Berg}.", "direct: Will we go? | asked | Anna Berg | Anna Berg"),
    ("“We will go!” {Anna Berg} shouted.", "direct: We will go! | shouted | Anna Berg | Anna Berg"),
    (
      "“We will go,” {Anna Berg} has said.",
      "direct: We will go, | has said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go,” {Anna Berg} later added.",
      "direct: We will go, | later added | Anna Berg | Anna Berg"
    ),
    (
      "“We have therefore made the choice that the port can stay open as it is,” NHU "
        + "Director-General {Anna Berg} said at the daily briefing in Lund.",
      "direct: We have therefore made the choice that the port can stay open as it is, | said | "
        + "NHU Director-General Anna Berg | Anna Berg"
    ),
    (
      "“We will not go,” {Anna Berg}, the former head of the pilots of the bay, said.",
      "direct: We will not go, | said | Anna Berg, the former head of the pilots of the bay "
        + "| Anna Berg"
    ),
  ]) func attributesADirectQuote(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "“We will go,” {Anna Berg} said, “and soon.”",
      "direct: We will go, + and soon. | said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go,” said {Anna Berg}. “It is time.”",
      "direct: We will go, + It is time. | said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go. It is time,” said {Anna Berg}.",
      "direct: We will go. It is time, | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said: “We will go. It is time.”",
      "direct: We will go. It is time. | said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go.\n\n“It is time,” said {Anna Berg}.",
      "direct: We will go. + It is time, | said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go,” {Anna Berg} said.\n\n“The train leaves at nine and we cannot wait for them.”",
      "direct: We will go, + The train leaves at nine and we cannot wait for them. | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} had an answer:\n\n“The train leaves at nine.”",
      "direct: The train leaves at nine. | - | - | -"
    ),
    (
      "{Anna Berg} explained:\n\n“The train leaves at nine.”",
      "direct: The train leaves at nine. | explained | Anna Berg | Anna Berg"
    ),
    (
      "“He told me ‘never’ and left,” {Anna Berg} said.",
      "direct: He told me ‘never’ and left, | said | Anna Berg | Anna Berg"
    ),
    (
      "“We will go to the coast. The boats are ready, {Anna Berg} said.\n\nIt rained.",
      "direct: We will go to the coast. The boats are ready, Anna Berg said. | - | - | -"
    ),
  ]) func joinsThePieces(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Anna Berg} said that the train would leave at nine.",
      "indirect: that the train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said the train would leave at nine.",
      "indirect: the train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "The train would leave at nine, {Anna Berg} said.",
      "indirect: The train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "The train would leave at nine, said {Anna Berg}.",
      "indirect: The train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "According to {Anna Berg}, the train would leave at nine.",
      "indirect: the train would leave at nine | According to | Anna Berg | Anna Berg"
    ),
    (
      "The train will leave at nine, according to {Anna Berg}.",
      "indirect: The train will leave at nine | according to | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} told reporters that the train would leave at nine.",
      "indirect: that the train would leave at nine | told | Anna Berg | Anna Berg"
    ),
    (
      "The train would leave at nine, {Anna Berg} told reporters.",
      "indirect: The train would leave at nine | told | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said on Monday that the train would leave at nine.",
      "indirect: that the train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said in a statement that the train would leave at nine.",
      "indirect: that the train would leave at nine | said in a statement | Anna Berg | Anna Berg"
    ),
    (
      "The train would leave at nine, {Anna Berg} said on Tuesday.",
      "indirect: The train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "Last week, {Anna Berg} said that the train would leave at nine.",
      "indirect: that the train would leave at nine | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} asked whether the train would leave at nine.",
      "indirect: whether the train would leave at nine | asked | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} found that the train was late.",
      "indirect: that the train was late | found | Anna Berg | Anna Berg"
    ),
  ]) func findsIndirectSpeech(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Anna Berg} called the plan “a disgrace.”",
      "mixed: the plan “a disgrace.” | called | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said the plan was “a disgrace” and would fail.",
      "mixed: the plan was “a disgrace” and would fail | said | Anna Berg | Anna Berg"
    ),
    (
      "The plan was “a disgrace,” {Anna Berg} said.",
      "mixed: The plan was “a disgrace,” | said | Anna Berg | Anna Berg"
    ),
    (
      "According to {Anna Berg}, the plan is “a disgrace.”",
      "mixed: the plan is “a disgrace.” | According to | Anna Berg | Anna Berg"
    ),
  ]) func findsMixedSpeech(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "“We will go,” the spokeswoman, {Anna Berg}, said.",
      "direct: We will go, | said | the spokeswoman, Anna Berg | Anna Berg"
    ),
    (
      "“We will go,” said {Anna Berg}, the head of the port.",
      "direct: We will go, | said | Anna Berg, the head of the port | Anna Berg"
    ),
    (
      "“We will go,” said Prime Minister {Anna Berg}.",
      "direct: We will go, | said | Prime Minister Anna Berg | Anna Berg"
    ),
    (
      "{{SCO}} Secretary-General {Anna Berg} said that the plan was ready.",
      "indirect: that the plan was ready | said | SCO Secretary-General Anna Berg | Anna Berg"
    ),
    (
      "“We will go,” {{NATO}} said.",
      "direct: We will go, | said | NATO | NATO"
    ),
    (
      "“We will go,” {Anna Berg}'s spokesman {Ivo Ozols} said.",
      "direct: We will go, | said | Anna Berg's spokesman Ivo Ozols | Ivo Ozols"
    ),
    (
      "“We will go,” officials said.",
      "direct: We will go, | said | officials | -"
    ),
  ]) func takesTheWholeSource(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Anna Berg} opened the talks. “We will go,” she said.",
      "direct: We will go, | said | she | Anna Berg"
    ),
    (
      "{Mr Ozols} met {Mrs Berg}. “We will go,” he said.",
      "direct: We will go, | said | he | Mr Ozols"
    ),
    (
      "{Mr Ozols} met {Mrs Berg}. “We will go,” she said.",
      "direct: We will go, | said | she | Mrs Berg"
    ),
    (
      "“We will go,” {Anna Berg} said. The hall was full. “It is time,” the minister said.",
      "direct: We will go, | said | Anna Berg | Anna Berg\ndirect: It is time, | said | the minister | Anna Berg"
    ),
    (
      "{{NATO}} met in Oslo. “We will go,” the alliance said.",
      "direct: We will go, | said | the alliance | NATO"
    ),
    (
      "“We will go,” they said.",
      "direct: We will go, | said | they | -"
    ),
    (
      "“We will go,” he said.",
      "direct: We will go, | said | he | -"
    ),
  ]) func resolvesPronounsAndDescriptions(text: String, quotes: String) {
    checkQuotes(text, quotes)
  }

  @Test(arguments: [
    "She read the novel “Winter Trains” on the way.",
    "The film “The Long Road Home” opened on Friday.",
    "Ivo “the Hammer” Ozols won.",
    "The so-called “train tax” fell.",
    "He opened the door.",
    "The members’ budget fell.",
    "A 12\" record was found.",
    "The “Orient Express” left at nine.",
  ]) func leavesTitlesNamesAndTermsAlone(text: String) { checkQuotes(text, "") }

  @Test(arguments: [
    (
      "Minister: no new taxes",
      "indirect: no new taxes | : | Minister | -"
    ),
    (
      "{Berg}: no new taxes this year",
      "indirect: no new taxes this year | : | Berg | Berg"
    ),
    (
      "MERKEL: We will go.",
      "indirect: We will go | : | MERKEL | -"
    ),
    (
      "Poll: Most people want new trains",
      "indirect: Most people want new trains | : | Poll | -"
    ),
  ]) func readsTheColonOfHeadlinesAndTranscripts(text: String, quotes: String) {
    checkQuotes(text, quotes)
  }

  @Test func neverCrashesAndKeepsPiecesInsideTheText() {
    var generator = SeededGenerator(seed: 11)
    let words = [
      "said", "“", "”", "\"", "'", "according to", "Berg", "she", ",", ".", ":", "\n\n", "that",
      "told", "the", "é", "\u{0}", "minister", "adding", "‘", "’", "…",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0..<40, using: &generator))
        .map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for quote in quotes(in: text) {
        #expect(!quote.content.isEmpty)
        #expect(
          quote.content.allSatisfy { $0.start >= 0 && !$0.isEmpty && $0.end <= text.utf8.count })
        #expect(zip(quote.content, quote.content.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
    }
  }
}
