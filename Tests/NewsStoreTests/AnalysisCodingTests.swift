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

  private func decode(_ bytes: [UInt8]) throws -> Analysis {
    try AnalysisCoding.decode(bytes, textLength: 300, headlineLength: 6)
  }

  @Test func givesBackWhatItWasGiven() throws {
    #expect(try decode(AnalysisCoding.encode(analysis)) == analysis)
    #expect(try decode(AnalysisCoding.encode(Analysis())) == Analysis())
  }

  /// Archives of the first version hold analyses without ties.
  @Test func readsTheFirstVersion() throws {
    var old = analysis
    old.ties = []
    var bytes = AnalysisCoding.encode(old)
    bytes[0] = 1
    bytes.removeLast()
    #expect(try decode(bytes) == old)
  }

  @Test func refusesTiesOfNobody() {
    var wrong = analysis
    wrong.ties[0].object = 3
    #expect(throws: ByteReader.Malformed.self) { try decode(AnalysisCoding.encode(wrong)) }
    wrong.ties[0] = Tie(kind: .sued, subject: 0, object: 1, sentence: 2)
    #expect(throws: ByteReader.Malformed.self) { try decode(AnalysisCoding.encode(wrong)) }
  }

  @Test func refusesWhatIsCutShortOrTooLong() throws {
    let bytes = AnalysisCoding.encode(analysis)
    for count in bytes.indices {
      #expect(throws: ByteReader.Malformed.self) { try decode(Array(bytes[..<count])) }
    }
    #expect(throws: ByteReader.Malformed.self) { try decode(bytes + [0]) }
  }

  @Test func refusesRangesOutsideOfTheText() {
    let bytes = AnalysisCoding.encode(analysis)
    #expect(throws: ByteReader.Malformed.self) {
      try AnalysisCoding.decode(bytes, textLength: 299, headlineLength: 6)
    }
    #expect(throws: ByteReader.Malformed.self) {
      try AnalysisCoding.decode(bytes, textLength: 300, headlineLength: 5)
    }
  }

  /// Damage either shows or leaves an analysis whose offsets and numbers are all in bounds.
  @Test func anyDamageIsSafe() {
    let bytes = AnalysisCoding.encode(analysis)
    for place in bytes.indices {
      for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        guard let decoded = try? decode(damaged) else { continue }
        #expect(decoded.hasOnlyKnownIdentities)
        #expect(decoded.entities.allSatisfy { $0.range.start >= 0 && $0.range.end <= 300 })
      }
    }
  }
}
