import Testing

@testable import TextAnalysis

/// The sentences of a text, separated by " | ".
private func sentences(_ text: String) -> String {
  let document = Document(text)
  return document.sentences.map { document.text(in: document.range(of: $0)) }
    .joined(separator: " | ")
}

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "It began. | It ended.",
    "Why? | Nobody knew! | Then it ended.",
    "U.S. President Ida Lo met Gov. Ivo Ozols.",
    "They live in the U.S. | The others left.",
    "He works for Ozols Inc. | It makes boats.",
    "Ozols Inc. Chairman Ida Lo left.",
    "It met at 9 a.m. | Nobody came.",
    "It met at 9 a.m. on Monday.",
    "John F. Moss and J. R. Hale came.",
    "It was plan B. | The others failed.",
    "On Jan. 5 they met. | On Feb. 6 they left.",
    "See No. 5 and Art. 3 of it.",
    "St. Gallen won.",
    "Rice, maize, etc. | Prices rose.",
    "“We go.” | “We stay.” | They left.",
    "“We go,” he said. | “Now.”",
    "“Will you go?” she asked. | He did.",
    "\"We go.\" | \"We stay.\" | They left.",
    "\"Will you go?\" she asked. | \"No.\"",
    "He left (it was late.) | They stayed.",
    "(He left.) | They stayed.",
    "They waited... and left.",
    "They waited… | Nobody came.",
    "It rose 3.5 percent. | 20 people came.",
    "He said: we go; you stay.",
    "Он ушёл. | Она осталась.",
    "会議は終わった。 | 彼は帰った。",
    "Visit example.org. | It is new.",
    "The meeting of Asian vs. African teams ended.",
    "Mr. Lo and Mrs. Hale met Dr. Moss.",
    "Is it over?! | Yes.",
  ])
  func `sentences of one paragraph`(marked: String) {
    #expect(sentences(marked.replacing(" | ", with: " ")) == marked)
  }

  @Test func `a blank line ends a sentence, a line end does not`() {
    #expect(
      sentences("A headline\n\nThe talks\nwent on\n\n and on")
        == "A headline | The talks\nwent on | and on")
  }

  @Test func `items of a list are sentences`() {
    #expect(
      sentences("They agreed:\n- to meet\n- to talk\n• to stay")
        == "They agreed: | - to meet | - to talk | • to stay")
    #expect(sentences("Rules:\n1. Talk\n2. Listen") == "Rules: | 1. Talk | 2. Listen")
  }

  @Test func `a wrapped dash is no list`() {
    #expect(sentences("The talks\n- long ones -\nwent on.") == "The talks\n- long ones -\nwent on.")
  }

  @Test func `nothing has no sentences`() {
    #expect(Document("").sentences.isEmpty)
    #expect(Document(" \r\n\t\n ").sentences.isEmpty)
  }
}
