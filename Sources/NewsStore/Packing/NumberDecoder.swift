/// Reads what `NumberEncoder` wrote; of damaged bytes it makes other numbers or an error.
struct NumberDecoder {
  private var model: NumberModel
  private var interval = BitInterval()
  private let bytes: [UInt8]
  /// The four bytes at `position`, zeros where there are none.
  private var window: UInt32 = 0
  private var position = 0

  /// No number of ours is longer.
  private static let maximumLength = 40

  init(_ bytes: [UInt8], kinds: Int) {
    self.bytes = bytes
    model = NumberModel(kinds: kinds)
    for place in 0..<4 { window = window << 8 | UInt32(byte(place)) }
  }

  mutating func read(_ kind: Int) throws(ByteReader.Malformed) -> Int {
    var length = 1
    while bit(NumberModel.isLonger(kind, than: length)) {
      length += 1
      guard length <= Self.maximumLength else { throw ByteReader.Malformed() }
    }
    var number: UInt64 = 1
    for _ in 1..<length {
      let next = bit(NumberModel.bit(kind, of: length, after: number))
      number = number << 1 | (next ? 1 : 0)
    }
    return Int(number) - 1
  }

  private mutating func bit(_ place: NumberModel.Place) -> Bool {
    let middle = interval.middle(model.chance(place))
    let bit = window <= middle
    interval.narrow(to: bit, at: middle)
    model.learn(bit, place)
    while interval.shift() != nil {
      window = window << 8 | UInt32(byte(position + 4))
      position += 1
    }
    return bit
  }

  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// Whether the bytes end as the encoder would have ended them after the same numbers.
  var isAtEnd: Bool { position <= bytes.count && bytes[position...] == interval.ending[...] }
}
