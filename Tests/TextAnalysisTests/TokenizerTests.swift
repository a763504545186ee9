import Testing

@testable import TextAnalysis

/// The tokens of a text, separated by bars.
private func tokens(_ text: String) -> String {
  let document = Document(text)
  return document.tokens.map { document.text(of: $0) }.joined(separator: "|")
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("The talks began.", "The|talks|began|."),
    ("SCO’s plan, and Oman's", "SCO|’s|plan|,|and|Oman|'s"),
    ("the members’ vote", "the|members|’|vote"),
    ("We don't, can’t and won't", "We|do|n't|,|ca|n’t|and|wo|n't"),
    ("They're, I've, we'll, he'd, I'm", "They|'re|,|I|'ve|,|we|'ll|,|he|'d|,|I|'m"),
    ("Shi'ite O’Brien of Côte d'Ivoire", "Shi'ite|O’Brien|of|Côte|d'Ivoire"),
    ("COURT'S RULING", "COURT|'S|RULING"),
    ("the 1990s' end, 2017’s start", "the|1990s|'|end|,|2017|’s|start"),
  ])
  func `clitics stand apart`(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("the U.S. envoy", "the|U.S.|envoy"),
    ("Gov. Ida Lo", "Gov.|Ida|Lo"),
    ("Ozols Inc. fell", "Ozols|Inc.|fell"),
    ("in St. Gallen", "in|St.|Gallen"),
    ("on Jan. 5", "on|Jan.|5"),
    ("Order No. 12 says no.", "Order|No.|12|says|no|."),
    ("the Sun. It", "the|Sun|.|It"),
    ("a Ph.D. in law", "a|Ph.D.|in|law"),
    ("J. R. Moss", "J.|R.|Moss"),
    ("J.R. Moss", "J.R.|Moss"),
    ("É. Brun", "É.|Brun"),
    ("World War I. Then", "World|War|I|.|Then"),
    ("at 9 a.m. today", "at|9|a.m.|today"),
    ("and so on, etc.", "and|so|on|,|etc."),
    ("a rep. for", "a|rep|.|for"),
    ("U.N.-backed", "U.N.|-|backed"),
  ])
  func `abbreviations keep their stop`(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("Secretary-General", "Secretary-General"),
    ("anti-terrorism well-known", "anti-terrorism|well-known"),
    ("Jean-Claude of Guinea-Bissau", "Jean-Claude|of|Guinea-Bissau"),
    ("Kim Jong-un", "Kim|Jong-un"),
    ("Co-operation", "Co-operation"),
    ("Beijing-based", "Beijing|-|based"),
    ("EU-funded", "EU|-|funded"),
    ("Iran-Iraq", "Iran|-|Iraq"),
    ("a U.S.-China row", "a|U.S.|-|China|row"),
    ("pre- and post-war", "pre|-|and|post-war"),
    ("COVID-19", "COVID-19"),
    ("NEW YORK/LONDON", "NEW|YORK|/|LONDON"),
    ("talks -- brief ones — ended", "talks|--|brief|ones|—|ended"),
    ("a 10-year-old", "a|10-year-old"),
  ])
  func `hyphens and slashes`(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("1,200.50 of 3,000,000", "1,200.50|of|3,000,000"),
    ("in 1996, 1997", "in|1996|,|1997"),
    ("$5, US$30, €4 and 3%", "$|5|,|US$|30|,|€|4|and|3|%"),
    ("2017-11-07 at 10:30", "2017-11-07|at|10:30"),
    ("a 2-1 win, 9/11, 1/2", "a|2-1|win|,|9/11|,|1/2"),
    ("the 5th, 7pm, 20m", "the|5th|,|7pm|,|20m"),
    ("It was 5. Then", "It|was|5|.|Then"),
    ("No 7.", "No|7|."),
    ("G20 and B.1.617", "G20|and|B.1.617"),
  ])
  func numbers(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("See https://example.org/a?b=c, now.", "See|https://example.org/a?b=c|,|now|."),
    ("(www.example.org/)", "(|www.example.org/|)"),
    ("mail ana.lo@example.org.", "mail|ana.lo@example.org|."),
    ("@ana_lo on #peace", "@ana_lo|on|#peace"),
    ("example.com said", "example.com|said"),
    ("It ended.The rest", "It|ended|.|The|rest"),
  ])
  func addresses(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("“Go,” she said.", "“|Go|,|”|she|said|."),
    ("\"Go,\" he said", "\"|Go|,|\"|he|said"),
    ("``Go,'' it said", "``|Go|,|''|it|said"),
    ("«Да», сказал он", "«|Да|»|,|сказал|он"),
    ("‘Go’ ‹now›", "‘|Go|’|‹|now|›"),
    ("Well... no… yes", "Well|...|no|…|yes"),
    ("What?! No!!!", "What|?!|No|!!!"),
    ("(a) [b] {c}", "(|a|)|[|b|]|{|c|}"),
    ("AT&T, R&D & more", "AT&T|,|R&D|&|more"),
    ("東京で会議。次", "東京で会議|。|次"),
    ("قال الوزير، نعم؟", "قال|الوزير|،|نعم|؟"),
    ("===== ok 🇨🇭👍", "=====|ok|🇨🇭👍"),
    ("a\u{A0}b\u{200B}c\u{FEFF}d", "a|b|c|d"),
  ])
  func marks(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: [
    ("word", TokenKind.word), ("7", .number), (".", .terminator), ("...", .ellipsis),
    ("“", .openQuote), ("”", .closeQuote), ("»", .closeQuote), ("\"", .straightQuote),
    ("'", .straightQuote), ("–", .dash), (",", .punctuation), ("$", .symbol), ("(", .openBracket),
    ("]", .closeBracket), ("https://a.b", .url), ("a@b.c", .email), ("@a", .handle),
    ("#a", .hashtag), ("слово", .word), ("\u{0}", .symbol),
  ])
  func `kind of a single token`(text: String, kind: TokenKind) {
    #expect(Document(text).tokens.map(\.kind) == [kind])
  }

  @Test(
    arguments: [
      ("Ana", [.capitalized, .hasSmall]),
      ("UN", [.capitalized, .allCaps]),
      ("U.S. a", [.capitalized, .allCaps, .abbreviated]),
      ("G20", [.capitalized, .allCaps, .hasDigit]),
      ("Éire", [.capitalized, .hasSmall]),
      ("Москва", [.capitalized, .hasSmall]),
      ("peace", [.hasSmall]),
    ] as [(String, Token.Traits)])
  func `traits of the first token`(text: String, traits: Token.Traits) {
    let place: Token.Traits = [.afterSpace, .startsLine, .startsParagraph]
    #expect(Document(text).tokens.first?.traits.subtracting(place) == traits)
  }

  @Test func `lines and paragraphs`() {
    let tokens = Document("a b\nc\r\nd\r\n\r\ne \n \n f").tokens
    #expect(tokens.map(\.startsLine) == [true, false, true, true, true, true])
    #expect(tokens.map(\.startsParagraph) == [true, false, false, false, true, true])
  }
}
