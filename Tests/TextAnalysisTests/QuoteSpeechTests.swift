import NewsModel
import Testing

@testable import TextAnalysis

/// Reported words of many shapes, with who said them.
struct QuoteSpeechTests {
  @Test(arguments: [
    (
      "“The bridge is safe,” {Anna Berg} added.",
      "direct: The bridge is safe, | added | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} told {{Radio North}}.",
      "direct: The bridge is safe, | told | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} wrote.",
      "direct: The bridge is safe, | wrote | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” insisted {Anna Berg}.",
      "direct: The bridge is safe, | insisted | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} explained.",
      "direct: The bridge is safe, | explained | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} stressed.",
      "direct: The bridge is safe, | stressed | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} says.",
      "direct: The bridge is safe, | says | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} replied.",
      "direct: The bridge is safe, | replied | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} argued.",
      "direct: The bridge is safe, | argued | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} warned.",
      "direct: The bridge is safe, | warned | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} tweeted.",
      "direct: The bridge is safe, | tweeted | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} concluded.",
      "direct: The bridge is safe, | concluded | Anna Berg | Anna Berg"
    ),
    (
      "“Is the bridge safe?” {Anna Berg} asked.",
      "direct: Is the bridge safe? | asked | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} recalled.",
      "direct: The bridge is safe, | recalled | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} noted.",
      "direct: The bridge is safe, | noted | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} declared.",
      "direct: The bridge is safe, | declared | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is safe,” {Anna Berg} did not say.",
      "direct: The bridge is safe, | did not say | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} added: “The bridge is safe.”",
      "direct: The bridge is safe. | added | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} replied, “The bridge is safe.”",
      "direct: The bridge is safe. | replied | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} wrote: \"The bridge is safe.\"",
      "direct: The bridge is safe. | wrote | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} says: ‘The bridge is safe.’",
      "direct: The bridge is safe. | says | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} asked: «Is the bridge safe?»",
      "direct: Is the bridge safe? | asked | Anna Berg | Anna Berg"
    ),
  ]) func knowsManyCues(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Anna Berg} says that the bridge is safe.",
      "indirect: that the bridge is safe | says | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} says the bridge is safe.",
      "indirect: the bridge is safe | says | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} denied that the bridge was closed.",
      "indirect: that the bridge was closed | denied | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} warned that the bridge was old.",
      "indirect: that the bridge was old | warned | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} argued that the bridge was old.",
      "indirect: that the bridge was old | argued | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} added that the bridge was old.",
      "indirect: that the bridge was old | added | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} confirmed that the bridge was old.",
      "indirect: that the bridge was old | confirmed | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} noted that the bridge was old.",
      "indirect: that the bridge was old | noted | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} believes that the bridge is old.",
      "indirect: that the bridge is old | believes | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} insisted that the bridge was safe.",
      "indirect: that the bridge was safe | insisted | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} explained why the bridge was closed.",
      "indirect: why the bridge was closed | explained | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} promised to repair the bridge.",
      "indirect: to repair the bridge | promised | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} called for new rules.",
      "indirect: new rules | called for | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} warned of a cold winter.",
      "indirect: a cold winter | warned of | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} has said that the bridge is safe.",
      "indirect: that the bridge is safe | has said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} also said that the bridge was safe.",
      "indirect: that the bridge was safe | also said | Anna Berg | Anna Berg"
    ),
    (
      "The bridge, {Anna Berg} said, was old.",
      "indirect: The bridge + was old | said | Anna Berg | Anna Berg"
    ),
    ("The bridge was safe, she said.", "indirect: The bridge was safe | said | she | -"),
    ("Critics say the bridge is ugly.", "indirect: the bridge is ugly | say | Critics | -"),
    (
      "{{NATO}} said that the bridge was safe.",
      "indirect: that the bridge was safe | said | NATO | NATO"
    ),
    (
      "The report said that the bridge was safe.",
      "indirect: that the bridge was safe | said | The report | -"
    ),
    (
      "According to the report, the bridge is safe.",
      "indirect: the bridge is safe | According to | the report | -"
    ),
    (
      "The bridge is safe, according to {Anna Berg}.",
      "indirect: The bridge is safe | according to | Anna Berg | Anna Berg"
    ),
    (
      "A study found that the bridge was old.",
      "indirect: that the bridge was old | found | A study | -"
    ),
  ]) func findsManyReports(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Anna Berg} said that the bridge was “an old lady” of steel.",
      "mixed: that the bridge was “an old lady” of steel | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} called the bridge “an old lady”.",
      "mixed: the bridge “an old lady” | called | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} described the bridge as “an old lady”.",
      "mixed: the bridge as “an old lady” | described | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said the city would \"never\" close the bridge.",
      "mixed: the city would \"never\" close the bridge | said | Anna Berg | Anna Berg"
    ),
    (
      "The city would “never” close the bridge, {Anna Berg} said.",
      "mixed: The city would “never” close the bridge | said | Anna Berg | Anna Berg"
    ),
    (
      "Steel is rising, with builders keeping to a rule of “no waste” in every yard, {Anna Berg} said on Tuesday.",
      "mixed: Steel is rising, with builders keeping to a rule of “no waste” in every yard | said | Anna Berg | Anna Berg"
    ),
    (
      "OSLO - Steel is rising, with builders keeping to a rule of “no waste” in every yard, minister {Anna Berg} said on Tuesday.",
      "mixed: Steel is rising, with builders keeping to a rule of “no waste” in every yard | said | minister Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} added that the city was against cheap steel, including the “secret import of rods for public works.”",
      "mixed: that the city was against cheap steel, including the “secret import of rods for public works.” | added | Anna Berg | Anna Berg"
    ),
  ]) func takesTheWholeReportedClause(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "“The bridge is old,” {Anna Berg} said. “We know that.” {Ivo Ozols} disagreed. “It is not old at all,” he said.",
      "direct: The bridge is old, + We know that. | said | Anna Berg | Anna Berg\ndirect: It is not old at all, | said | he | Ivo Ozols"
    ),
    (
      "“The bridge is old,” {Anna Berg} said.\n\n“It is new,” {Ivo Ozols} said.",
      "direct: The bridge is old, | said | Anna Berg | Anna Berg\ndirect: It is new, | said | Ivo Ozols | Ivo Ozols"
    ),
    (
      "“The bridge is old.\n\n“It has to go.\n\n“We will build a new one,” {Anna Berg} said.",
      "direct: The bridge is old. + It has to go. + We will build a new one, | said | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge is old,” {Anna Berg} told reporters in Oslo, “and it has to go.”",
      "direct: The bridge is old, + and it has to go. | told | Anna Berg | Anna Berg"
    ),
    (
      "“The bridge,” {Anna Berg} said, “is old. It has to go.”",
      "direct: The bridge, + is old. It has to go. | said | Anna Berg | Anna Berg"
    ),
    (
      "{Anna Berg} said the bridge was old. “It has to go,” she added.",
      "indirect: the bridge was old | said | Anna Berg | Anna Berg\ndirect: It has to go, | added | she | Anna Berg"
    ),
    (
      "{Anna Berg} said she had not read the letter, adding that she would do so soon.",
      "indirect: she had not read the letter | said | Anna Berg | Anna Berg\nindirect: that she would do so soon | adding | Anna Berg | Anna Berg"
    ),
    (
      "“A good bridge and a good team.” — {Anna Berg}",
      "direct: A good bridge and a good team. | — | Anna Berg | Anna Berg"
    ),
    (
      "“BERG: We will build a new bridge next year.\n\n“OZOLS: And who will pay for it?”",
      "direct: We will build a new bridge next year. | : | BERG | -\ndirect: And who will pay for it? | : | OZOLS | -"
    ),
  ]) func followsAConversation(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    (
      "{Karl Lund} and {Maria Lund-Holm} met. “It went well,” she said.",
      "direct: It went well, | said | she | Maria Lund-Holm"
    ),
    (
      "{Karl Lund} came with {Maria Holm}. “It went well,” he said.",
      "direct: It went well, | said | he | Karl Lund"
    ),
    (
      "{Maria Holm} came with {Karl Lund}. “It went well,” he said.",
      "direct: It went well, | said | he | Karl Lund"
    ),
    (
      "{Karl Lund} spoke first. It was late, he said.",
      "indirect: It was late | said | he | Karl Lund"
    ),
    (
      "{{SCO}} Secretary-General {Karl Lund} spoke. “It went well,” the {{SCO}} chief said.",
      "direct: It went well, | said | the SCO chief | Karl Lund"
    ),
    (
      "{Karl Lund}, who leads the union, said that it went well.",
      "indirect: that it went well | said | Karl Lund | Karl Lund"
    ),
    (
      "“It went well,” the 40-year-old said.",
      "direct: It went well, | said | the 40-year-old | -"
    ),
    (
      "“It went well,” a spokesman for {{NATO}} said.",
      "direct: It went well, | said | a spokesman for NATO | -"
    ),
    (
      "{{Nordbank}} said it would close. “It went well,” the bank said.",
      "indirect: it would close | said | Nordbank | Nordbank\ndirect: It went well, | said | the bank | Nordbank"
    ),
  ]) func resolvesWhoIsMeant(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    "The song “Silver River” was played.",
    "The ship “Northern Star” sank.",
    "They sing “Silver River” every year.",
    "The book, “Winter on the Fjord”, won a prize.",
    "He is known as “the Fox”.",
    "The bridge opened in May.",
    "The committee meets on Monday and the council on Friday.",
    "A 6'2\" sailor won the race.",
    "The states of the union have their own flags.",
    "Rock 'n' roll came to the valley in the '50s.",
  ]) func leavesNamesAlone(text: String) { checkQuotes(text, "") }

  @Test(arguments: [
    (
      "Port must pay for crane, says {Ozols}",
      "indirect: Port must pay for crane | says | Ozols | Ozols"
    ),
    ("{Ozols}: Port must pay for crane", "indirect: Port must pay for crane | : | Ozols | Ozols"),
    (
      "Port must pay for the crane – {Ozols}",
      "indirect: Port must pay for the crane | – | Ozols | Ozols"
    ),
    (
      "BERG: We will pay.\n\nREPORTER: When?\n\nBERG: Soon.",
      "indirect: We will pay | : | BERG | -\nindirect: When | : | REPORTER | -\nindirect: Soon | : | BERG | -"
    ),
    (
      "Q: Will the port pay?\n\nA: It will.",
      "indirect: Will the port pay | : | Q | -\nindirect: It will | : | A | -"
    ),
  ]) func readsHeadlinesAndTranscripts(text: String, quotes: String) { checkQuotes(text, quotes) }

  @Test(arguments: [
    "“The bridge is old,” {Anna Berg} said. “We know that.”",
    "{Anna Berg} said that the bridge was old.",
    "“The bridge is old.\n\n“It has to go,” {Anna Berg} said.",
  ]) func isTheSameUnderWindowsLineEnds(text: String) {
    let quotes = describedQuotes(text)
    #expect(!quotes.isEmpty)
    #expect(describedQuotes(text.replacing("\n", with: "\r\n")) == quotes)
  }

  @Test func isTheSameWhenLinesAreWrapped() {
    let text =
      "“The old bridge over the river has to go,” {Anna Berg} said, “and a new one has to come.”"
    let wrapped =
      "“The old bridge over the\nriver has to go,” {Anna Berg} said, “and a\nnew one has to come.”"
    #expect(describedQuotes(wrapped).replacing("\n", with: " ") == describedQuotes(text))
  }

  @Test func isSurerOfACueThanOfAGuess() throws {
    let sure = try #require(quotes(in: "“The bridge is old,” Anna Berg said.").first)
    let guess = try #require(
      quotes(in: "Anna Berg pointed at the river. “The bridge is old and it has to go.”").first)
    #expect(sure.confidence > guess.confidence)
    #expect((0...1).contains(sure.confidence))
  }
}
