import NewsModel
import Testing

@testable import NewsStore

@Suite struct NumberCodingTests {
  private static let kinds = 3

  private func coded(_ numbers: [(value: Int, kind: Int)]) -> [UInt8] {
    var encoder = NumberEncoder(kinds: Self.kinds)
    for number in numbers { encoder.write(number.value, number.kind) }
    return encoder.finished
  }

  private func read(_ bytes: [UInt8], as kinds: [Int]) throws -> (values: [Int], isAtEnd: Bool) {
    var decoder = NumberDecoder(bytes, kinds: Self.kinds)
    let values = try kinds.map { try decoder.read($0) }
    return (values, decoder.isAtEnd)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func anyNumbersComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for count in [0, 1, 2, 3, 10, 100, 2_000] {
      let numbers = (0..<count).map { _ -> (value: Int, kind: Int) in
        let bits = Int.random(in: 0...30, using: &random)
        return (
          Int.random(in: 0...(1 << bits), using: &random), Int.random(in: 0...2, using: &random)
        )
      }
      let bytes = coded(numbers)
      let (values, isAtEnd) = try read(bytes, as: numbers.map(\.kind))
      #expect(values == numbers.map(\.value))
      #expect(isAtEnd)
    }
  }

  @Test func theLargestNumbersComeBack() throws {
    let numbers = [0, 1, Int(UInt32.max), 1 << 39].map { (value: $0, kind: 1) }
    #expect(try read(coded(numbers), as: [1, 1, 1, 1]).values == numbers.map(\.value))
  }

  /// A number takes the less room the more often its kind had it before.
  @Test func whatIsUsualIsSmall() {
    #expect(coded(Array(repeating: (0, 0), count: 1_000)).count < 10)
    #expect(coded(Array(repeating: (6, 0), count: 1_000)).count < 12)
    let mixed = (0..<1_000).map { (value: $0 % 2 * 6, kind: $0 % 2) }
    #expect(coded(mixed).count < 20)
  }

  @Test func whatIsCutShortIsOtherNumbersOrNotAtItsEnd() throws {
    let numbers = (0..<50).map { (value: $0 * 7 % 40, kind: 0) }
    let bytes = coded(numbers)
    for count in bytes.indices {
      let read = try? read(Array(bytes[..<count]), as: numbers.map(\.kind))
      #expect(read?.isAtEnd != true || read?.values != numbers.map(\.value))
    }
    #expect(try !read(bytes + [7], as: numbers.map(\.kind)).isAtEnd)
  }
}

@Suite struct WordEdgesTests {
  private let text = "“We’ll see,” said Ødegård (54). Then:\n\n  U.N. "

  @Test func everyRangeComesBack() {
    for text in [text, "", "word", "  ", "—", "a b"] {
      let words = WordEdges(text)
      for start in 0...text.utf8.count {
        for end in start...text.utf8.count {
          let range = words.range(from: words.place(ofStart: start), to: words.place(ofEnd: end))
          #expect(range == TextRange(start, end))
        }
      }
    }
  }

  @Test func wordsLieOnTheirEdges() throws {
    let words = WordEdges("The UN said no.")
    #expect(words.place(ofStart: 4) == WordEdges.Place(word: 1, rest: 0))
    #expect(words.place(ofEnd: 6) == WordEdges.Place(word: 2, rest: 0))
    #expect(words.place(ofEnd: 15) == WordEdges.Place(word: 4, rest: 1))
  }

  @Test func placesOutsideOfTheTextAreNone() {
    let words = WordEdges("The UN")
    let first = WordEdges.Place(word: 0, rest: 0)
    let wrong = [
      WordEdges.Place(word: 3, rest: 0), WordEdges.Place(word: -1, rest: 0),
      WordEdges.Place(word: 2, rest: 1),
    ]
    for place in wrong { #expect(words.range(from: first, to: place) == nil) }
    let last = WordEdges.Place(word: 2, rest: 0)
    #expect(words.range(from: WordEdges.Place(word: 0, rest: 1), to: last) == nil)
    #expect(words.range(from: last, to: WordEdges.Place(word: 1, rest: 0)) == nil)
  }
}
