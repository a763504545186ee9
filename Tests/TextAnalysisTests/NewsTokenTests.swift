import Testing

@testable import TextAnalysis

/// Tokens and sentences as news has them, side by side: `|` parts tokens, `‖` sentences.
@Suite struct NewsTokenTests {
  private func marked(_ text: String) -> String {
    let document = Document(text)
    return document.sentences.map { sentence in
      document.tokens[sentence].map { document.text(of: $0) }.joined(separator: "|")
    }.joined(separator: "‖")
  }

  @Test(arguments: [
    ("Gov. Lo met Sen. Hale.", "Gov.|Lo|met|Sen.|Hale|."),
    ("Lo of Ozols Inc. left. She won.", "Lo|of|Ozols|Inc.|left|.‖She|won|."),
    ("He lives in the U.S. She does not.", "He|lives|in|the|U.S.‖She|does|not|."),
    ("The U.S. Navy came.", "The|U.S.|Navy|came|."),
    ("They met in St. Gallen on Nov. 7.", "They|met|in|St.|Gallen|on|Nov.|7|."),
    ("Lt. Gen. Hale spoke.", "Lt.|Gen.|Hale|spoke|."),
    ("J. K. Moss and A.B. Lo wrote.", "J.|K.|Moss|and|A.B.|Lo|wrote|."),
    ("It was Vitamin C. Then came D.", "It|was|Vitamin|C.‖Then|came|D|."),
    ("Lakes, seas, etc. were dry.", "Lakes|,|seas|,|etc.|were|dry|."),
    ("Dr. Hale, Ph.D., spoke.", "Dr.|Hale|,|Ph.D.|,|spoke|."),
  ])
  func `abbreviations and initials`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    ("$5 million and €3.5bn", "$|5|million|and|€|3.5bn"),
    ("12.5% of 1,200", "12.5|%|of|1,200"),
    ("at 10:30 a.m. on 7/11", "at|10:30|a.m.|on|7/11"),
    ("the 1990s and the ’90s", "the|1990s|and|the|’|90s"),
    ("2017-11-07", "2017-11-07"),
    ("a 3-2 vote", "a|3-2|vote"),
    ("−5 degrees", "−|5|degrees"),
    ("It cost £3.It rose.", "It|cost|£|3|.|It|rose|."),
    ("the 21st-century fleet", "the|21st-century|fleet"),
    ("COVID-19 and H5N1", "COVID-19|and|H5N1"),
  ])
  func `numbers and money`(text: String, expected: String) {
    #expect(marked(text).replacing("‖", with: "|") == expected)
  }

  @Test(arguments: [
    ("It’s Lo’s, isn’t it?", "It|’s|Lo|’s|,|is|n’t|it|?"),
    ("We'd go; you'll stay.", "We|'d|go|;|you|'ll|stay|."),
    ("the workers' union", "the|workers|'|union"),
    ("O'Hale and D’Ozols", "O'Hale|and|D’Ozols"),
    ("rock 'n' roll", "rock|'|n|'|roll"),
    ("Riga-based Lo", "Riga|-|based|Lo"),
    ("the Iran-Iraq war", "the|Iran|-|Iraq|war"),
    ("Secretary-General Jean-Claude Lo", "Secretary-General|Jean-Claude|Lo"),
    ("and/or", "and|/|or"),
    ("a well-known ex-minister", "a|well-known|ex-minister"),
  ])
  func `clitics and hyphens`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    ("“We go,” Lo said. “Now.”", "“|We|go|,|”|Lo|said|.‖“|Now|.|”"),
    ("„Nein“, sagte sie.", "„|Nein|“|,|sagte|sie|."),
    ("«Oui», dit-elle.", "«|Oui|»|,|dit-elle|."),
    ("「行く」と言った。", "「|行く|」|と言った|。"),
    ("‘Go,’ he said.", "‘|Go|,|’|he|said|."),
    ("“He said ‘go’ twice,” Lo said.", "“|He|said|‘|go|’|twice|,|”|Lo|said|."),
    ("Is it? Yes! It is.", "Is|it|?‖Yes|!‖It|is|."),
    ("He waited ... and left.", "He|waited|...|and|left|."),
    ("(See page 5.) They left.", "(|See|page|5|.|)‖They|left|."),
    ("One\n\nTwo", "One‖Two"),
  ])
  func `quotation marks and sentences`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  @Test(arguments: [
    ("Write to press@example.org!", "Write|to|press@example.org|!"),
    ("See http://example.org/x.", "See|http://example.org/x|."),
    ("@coastwire: #storm", "@coastwire|:|#storm"),
    ("Москва и Київ", "Москва|и|Київ"),
    ("القاهرة ودمشق", "القاهرة|ودمشق"),
    ("서울에서 회의", "서울에서|회의"),
    ("Łódź, Kraków", "Łódź|,|Kraków"),
    ("A\u{301}na Lo", "A\u{301}na|Lo"),
    ("👍🏽 ok", "👍🏽|ok"),
    ("Tom & Lo, Q&A", "Tom|&|Lo|,|Q&A"),
  ])
  func `addresses and other scripts`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }
}
