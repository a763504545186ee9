import NewsModel
import Testing

@testable import NewsStore

@Suite struct AnalysisCodingTests {
  private let analysis = Analysis(
    sentences: [TextRange(0, 200), TextRange(201, 300)],
    entities: [
      Entity(kind: .organization, range: TextRange(4, 9), identity: 1),
      Entity(kind: .person, range: TextRange(210, 214), identity: 0, confidence: 0.2),
    ],
    headlineEntities: [Entity(kind: .location, range: TextRange(0, 6), identity: 2)],
    identities: [
      Identity(kind: .person, name: "Ødegård", aliases: ["Ines"]),
      Identity(kind: .organization, name: "UN", canonicalName: "United Nations"),
      Identity(kind: .location, name: "Gdańsk"),
    ],
    quotes: [
      Quote(
        kind: .mixed, content: [TextRange(20, 40), TextRange(10, 15)], cue: TextRange(41, 45),
        source: TextRange(1, 3), speaker: 0, confidence: 1),
      Quote(kind: .indirect, content: [TextRange(300, 300)]),
    ],
    ties: [
      Tie(
        kind: .headedBy, subject: 1, object: 0, sentence: 1, office: TextRange(215, 220),
        isFormer: true),
      Tie(kind: .headquarteredIn, subject: 1, object: 2, sentence: 0),
    ])

  /// Names the organization at 4..<9 and the person at 210..<214.
  private let text: String = {
    let start = "The UN sb “words of somebody”, said somebody who was there. "
    let filled = start + String(repeating: "x", count: 210 - start.utf8.count) + "Ines was there"
    return filled + String(repeating: ".", count: 300 - filled.utf8.count)
  }()
  private let headline = "Gdansk"

  private func encode(_ analysis: Analysis) -> AnalysisCoding.Coded {
    AnalysisCoding.encode(analysis, text: text, headline: headline)
  }

  private func decode(_ coded: AnalysisCoding.Coded) throws -> Analysis {
    try AnalysisCoding.decode(coded, text: text, headline: headline)
  }

  private func decode(_ numbers: [UInt8], _ names: [String]) throws -> Analysis {
    try decode(AnalysisCoding.Coded(numbers: numbers, names: names))
  }

  @Test func givesBackWhatItWasGiven() throws {
    #expect(try decode(encode(analysis)) == analysis)
    #expect(try decode(encode(Analysis())) == Analysis())
  }

  /// Names that stand in the text are not written again.
  @Test func namesAreReferences() throws {
    var analysis = analysis
    analysis.identities[0].name = "Ines"
    analysis.identities[0].aliases = []
    analysis.identities[2].name = "Gdansk"
    analysis.quotes = []
    analysis.ties = []
    let coded = encode(analysis)
    #expect(try decode(coded) == analysis)
    #expect(coded.names == ["UN", "United Nations"])
    #expect(coded.numbers.count < 40)
  }

  @Test func refusesTiesOfNobody() {
    var wrong = analysis
    wrong.ties[0].object = 3
    #expect(throws: ByteReader.Malformed.self) { try decode(encode(wrong)) }
    wrong.ties[0] = Tie(kind: .sued, subject: 0, object: 1, sentence: 2)
    #expect(throws: ByteReader.Malformed.self) { try decode(encode(wrong)) }
  }

  /// What is left of it may be another analysis, never the same.
  @Test func whatIsCutShortOrTooLongIsNotIt() throws {
    let coded = encode(analysis)
    for count in coded.numbers.indices {
      let cut = Array(coded.numbers[..<count])
      #expect((try? decode(cut, coded.names)) != analysis)
    }
    #expect(throws: ByteReader.Malformed.self) { try decode(coded.numbers + [0], coded.names) }
    #expect(throws: ByteReader.Malformed.self) { try decode(coded.numbers, []) }
    #expect(throws: ByteReader.Malformed.self) {
      try decode(coded.numbers, coded.names + ["Ines"])
    }
  }

  @Test func refusesRangesOutsideOfTheText() {
    let coded = encode(analysis)
    #expect(throws: ByteReader.Malformed.self) {
      try AnalysisCoding.decode(coded, text: String(text.prefix(100)), headline: headline)
    }
    #expect(throws: ByteReader.Malformed.self) {
      try AnalysisCoding.decode(coded, text: text, headline: "")
    }
  }

  /// Damage either shows or leaves an analysis whose offsets and numbers are all in bounds.
  @Test func anyDamageIsSafe() {
    let coded = encode(analysis)
    for place in coded.numbers.indices {
      for value in UInt8.min...UInt8.max {
        var damaged = coded.numbers
        damaged[place] = value
        guard let decoded = try? decode(damaged, coded.names) else { continue }
        #expect(decoded.hasOnlyKnownIdentities)
        #expect(decoded.entities.allSatisfy { $0.range.start >= 0 && $0.range.end <= 300 })
      }
    }
  }
}
