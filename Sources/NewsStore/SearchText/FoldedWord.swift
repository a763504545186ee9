/// The folded bytes of one word, cut between scalars where they would be more than 64: nobody types
/// a longer one, and a hostile text must not fill the index with them.
struct FoldedWord {
  static let capacity = 64

  private(set) var bytes = InlineArray<64, UInt8>(repeating: 0)
  private(set) var count = 0
  private var limit = capacity

  mutating func removeAll() {
    count = 0
    limit = Self.capacity
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < limit else { return }
    bytes[count] = byte
    count += 1
  }

  /// Once something does not fit, nothing more is added.
  mutating func append(_ folding: ScalarFolding) {
    guard count + folding.count <= limit else {
      limit = count
      return
    }
    var rest = folding.packed
    while rest != 0 {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Adds the word and a space to a stream of words.
  func append(to stream: inout [UInt8]) {
    bytes.span.withUnsafeBufferPointer { stream.append(contentsOf: $0.prefix(count)) }
    stream.append(0x20)
  }

  /// Whether it is another word, or begins with it.
  func matches(_ other: [UInt8], asPrefix: Bool) -> Bool {
    guard asPrefix ? count >= other.count : count == other.count else { return false }
    for index in other.indices where bytes[index] != other[index] { return false }
    return true
  }

  /// Whether it is one to three ASCII letters and nothing else.
  var isShortAndLatin: Bool {
    guard 1...3 ~= count else { return false }
    for index in 0..<count where !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[index]) {
      return false
    }
    return true
  }
}
