import NewsModel
import Testing

@testable import TextAnalysis

@Suite struct RobustnessTests {
  /// Pieces that press on the rules: marks without partners, half characters, long runs.
  private static let pieces: [[UInt8]] =
    [
      "The ", "UN", "U.S.", " Gov", ". ", "n't", "’s", "'", "’", "“", "”", "\"", "``", "''", "(",
      ")",
      "-", "--", "…", "...", "1,000", "$", "%", "http://", "www.", "@", "#", "a@b.c", "\n", "\r\n",
      "\n\n", "\t", "\u{A0}", "東京", "é", "🇨🇭", "e\u{301}", "&", "/", "_", "Lake Fund", " (LF) ",
      "said", "No. ", "I.", "J. ", "x", "\u{202E}", "\u{0}", "Kim-Lo", "Iran-Iraq", "- a",
    ].map { Array($0.utf8) } + [
      [0x80], [0xE2, 0x80], [0xFF], [0xC3], [0xF0, 0x9F], [0xED, 0xA0, 0x80],
    ]

  private static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 0..<60, using: &generator)).flatMap { _ in
      pieces.randomElement(using: &generator) ?? []
    }
  }

  @Test func `every byte but white space lies in exactly one token`() {
    for seed in 0..<1500 {
      let bytes = Self.bytes(seed: UInt64(seed))
      let tokens = Document(bytes: bytes).tokens
      var end = 0
      for token in tokens {
        #expect(token.start >= end && token.end > token.start && token.end <= bytes.count)
        #expect(isSpace(bytes[end..<token.start]))
        end = token.end
      }
      #expect(isSpace(bytes[end...]))
    }
  }

  /// White space as Unicode has it, with the invisible marks that part words.
  private func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .format
    } ?? false
  }

  @Test func `tokens of a text begin and end between characters`() {
    for seed in 0..<500 {
      let text = String(decoding: Self.bytes(seed: UInt64(seed)), as: UTF8.self)
      let bytes = Array(text.utf8)
      for token in Document(text).tokens {
        #expect(bytes[token.start] & 0xC0 != 0x80)
        #expect(token.end == bytes.count || bytes[token.end] & 0xC0 != 0x80)
      }
    }
  }

  @Test func `sentences follow one another without gaps`() {
    for seed in 0..<500 {
      let document = Document(bytes: Self.bytes(seed: UInt64(seed)))
      var next = 0
      for sentence in document.sentences {
        #expect(sentence.lowerBound == next && !sentence.isEmpty)
        next = sentence.upperBound
      }
      #expect(next == document.tokens.count)
    }
  }

  @Test func `the analysis of any text stays inside it`() {
    let analyzer = Analyzer()
    for seed in 0..<250 {
      let text = String(decoding: Self.bytes(seed: UInt64(seed)), as: UTF8.self)
      let headline = String(decoding: Self.bytes(seed: UInt64(seed + 10_000)), as: UTF8.self)
      let analysis = analyzer.analyze(text, headline: headline)
      var end = 0
      for entity in analysis.entities {
        #expect(entity.range.start >= end && !entity.range.isEmpty)
        #expect(analysis.identities.indices.contains(entity.identity))
        #expect(Array(text[entity.range].utf8).count == entity.range.count)
        end = entity.range.end
      }
      #expect(end <= text.utf8.count)
      #expect(analysis.headlineEntities.allSatisfy { $0.range.end <= headline.utf8.count })
      for identity in analysis.identities.indices {
        let entities = analysis.entities + analysis.headlineEntities
        #expect(entities.contains { $0.identity == identity })
      }
    }
  }

  private static let article = """
    RIGA - The Lake Fishing Council (LFC) met on Monday, Secretary-General Ana Lo said. Envoys of
    the United Nations, the U.N. Security Council and the Organization for Security and
    Co-operation in Europe came from Geneva.

    “We agreed,” Lo told the council in Vienna. The LFC is older than the European Union; Norway,
    Sweden and the Russian delegation of Ivo Ozols stayed away.
    """

  /// The names of the article with what they stand for.
  private func names(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(text)
    return analysis.entities.map { entity in
      let words = text[entity.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(entity.kind.name) \(entity.identity) \(words)"
    }
  }

  @Test(arguments: [
    ("CR LF", "\r\n", "\r\n\r\n"), ("trailing spaces", " \n", " \n \n"),
    ("no wraps", " ", "\n\n"), ("many blank lines", "\n", "\n\n\n\n"),
    ("indents", "\n   ", "\n\n   "), ("no-break spaces", "\u{A0}", "\n\n"),
  ])
  func `line ends change no names`(_: String, lineEnd: String, paragraphEnd: String) {
    let text = Self.article.split(separator: "\n\n").map {
      $0.replacing("\n", with: lineEnd)
    }.joined(separator: paragraphEnd)
    #expect(names(text) == names(Self.article))
    #expect(names(text).count > 10)
  }

  @Test func `wraps at any width change no names`() {
    for width in [20, 33, 48, 72] {
      let paragraphs = Self.article.split(separator: "\n\n").map { wrap($0, width) }
      #expect(names(paragraphs.joined(separator: "\n\n")) == names(Self.article))
    }
  }

  private func wrap(_ paragraph: Substring, _ width: Int) -> String {
    var lines: [String] = [""]
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      if lines[lines.count - 1].count + word.count > width { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? "\(word)" : " \(word)"
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [
    "a", "A", "1", ".", "-", "'", "’", "\"", "“", "(", "@", "#", "&", "A.", "a-", "A-", "1,", "n't",
    "http://", "\u{FFFD}", "東", "A ", "Ana Lo ", "Lo ", "A (A) ", ". ", "\n", "\n\n", "- a\n",
    "1. ",
    "Council of ", "UN ", "\u{301}", " and the Bank",
  ])
  func `long runs of anything are analysed`(unit: String) {
    let text = String(repeating: unit, count: 800)
    let analysis = Analyzer().analyze(text, headline: text)
    #expect(analysis.entities.allSatisfy { $0.range.end <= text.utf8.count })
  }
}
