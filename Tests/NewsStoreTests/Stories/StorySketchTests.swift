import Testing

@testable import NewsStore

@Suite struct StorySketchTests {
  private static let boilerplate = text(45, from: 9_000_000)

  /// Wire copy with the usual edits shares a key with its original and is told as a copy.
  @Test(arguments: [60, 90, 150, 400, 2000])
  func `small changes leave a copy`(words: Int) throws {
    let original = Self.text(words, from: 0)
    let extra = Self.text(words / 4, from: 5_000_000)
    let copies = [
      original, original + extra, extra + original, Array(original.dropFirst(words / 5)),
      Array(original.dropLast(words / 4)), Self.changed(original, every: 50),
    ]
    for (index, copy) in copies.enumerated() {
      let (a, b) = (try Self.shingles(original), try Self.shingles(copy))
      #expect(!Set(a.bandKeys).isDisjoint(with: b.bandKeys), "copy \(index)")
      #expect(a.sketch.isCopy(of: b.sketch) && b.sketch.isCopy(of: a.sketch), "copy \(index)")
    }
  }

  /// A shared standard paragraph, a shared part or a far longer text make no copy.
  @Test(arguments: [18, 30, 45, 60, 200])
  func `other articles are no copies`(words: Int) throws {
    let article = Self.text(words, from: 0)
    let other = Self.text(words, from: 1_000_000)
    let sketch = try Self.shingles(article + Self.boilerplate).sketch
    #expect(try !sketch.isCopy(of: Self.shingles(other + Self.boilerplate).sketch))
    let half = Array(article.prefix(words / 2)) + other
    #expect(try !sketch.isCopy(of: Self.shingles(half + Self.boilerplate).sketch))
    let long = article + Self.boilerplate + Self.text(words + 45, from: 2_000_000)
    #expect(try !sketch.isCopy(of: Self.shingles(long).sketch))
  }

  /// The estimate stays near what counting gives, over many pairs.
  @Test(arguments: [0.1, 0.3, 0.5, 0.7, 0.9])
  func `resemblance is estimated`(share: Double) throws {
    var squares = 0.0
    for round in 0..<60 {
      let start = round * 10_000
      let common = Self.text(Int(400 * share), from: start)
      let a = common + Self.text(400 - common.count, from: start + 3000)
      let b = common + Self.text(400 - common.count, from: start + 6000)
      let (x, y) = (Set(Self.hashes(a)), Set(Self.hashes(b)))
      let exact = Double(x.intersection(y).count) / Double(x.union(y).count)
      let estimate = try Self.shingles(a).sketch.resemblance(with: Self.shingles(b).sketch)
      squares += (estimate - exact) * (estimate - exact)
    }
    #expect((squares / 60).squareRoot() < 0.07)
  }

  @Test func `a text of few words has no sketch`() {
    #expect(StoryShingles(words: Self.stream(Self.text(29, from: 0))) == nil)
    #expect(StoryShingles(words: Self.stream(Self.text(30, from: 0))) != nil)
    #expect(StoryShingles(words: []) == nil)
  }

  @Test func `a sketch survives the archive`() throws {
    let shingles = try Self.shingles(Self.text(300, from: 0))
    let bytes = shingles.sketch.bytes
    #expect(bytes.count == 64 && shingles.sketch.count == 296)
    #expect(StorySketch(bytes: bytes) == shingles.sketch)
    #expect(StorySketch(bytes: Array(bytes.dropLast())) == nil)
    #expect(1...6 ~= shingles.bandKeys.count)
  }

  /// A damaged archive may hold any 64 bytes.
  @Test func `any bytes are compared`() throws {
    var random = SeededGenerator(seed: 5)
    let sketch = try Self.shingles(Self.text(100, from: 0)).sketch
    for _ in 0..<1000 {
      let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
      let other = try #require(StorySketch(bytes: bytes))
      #expect(!sketch.isCopy(of: other))
    }
    let empty = try #require(StorySketch(bytes: Array(repeating: 0, count: 64)))
    #expect(!empty.isCopy(of: empty))
  }

  /// Archives outlive processes and versions, so these may never change.
  @Test func `keys and hashes are fixed`() throws {
    let stream = Self.stream(Self.text(40, from: 0))
    #expect(ContentHash.of(words: stream) == -1_346_600_274_092_541_464)
    let firstKey = try Self.shingles(Self.text(40, from: 0)).bandKeys.first
    #expect(firstKey == 218_855_079_601_443_967)
  }

  @Test func `the content hash tells contents apart`() {
    #expect(Self.hash("The “U.N.” met.\nIt sat.") == Self.hash("the \"UN\" met. It sat"))
    var seen: Set<Int64> = []
    for count in 1...40 {
      for byte in [UInt8(0), 1, 0x20, 0x61] {
        let stream = Array(repeating: byte, count: count)
        #expect(seen.insert(ContentHash.of(words: stream)).inserted)
      }
    }
    let long = Self.stream(Self.text(50, from: 0))
    for index in long.indices {
      var other = long
      other[index] ^= 1
      #expect(seen.insert(ContentHash.of(words: other)).inserted)
    }
  }

  private static func hash(_ text: String) -> Int64 {
    var stream: [UInt8] = []
    SearchTokens.appendStream(of: text, to: &stream)
    return ContentHash.of(words: stream)
  }

  private static func text(_ words: Int, from start: Int) -> [String] {
    (start..<start + words).map { "w\($0)" }
  }

  private static func changed(_ words: [String], every step: Int) -> [String] {
    words.enumerated().map { $0 % step == step / 2 ? "changed" : $1 }
  }

  private static func stream(_ words: [String]) -> [UInt8] {
    words.flatMap { Array($0.utf8) + [0x20] }
  }

  private static func hashes(_ words: [String]) -> [UInt64] {
    Array(ShingleHashes(words: stream(words)))
  }

  private static func shingles(_ words: [String]) throws -> StoryShingles {
    try #require(StoryShingles(words: stream(words)))
  }
}
