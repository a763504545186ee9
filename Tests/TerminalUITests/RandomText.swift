/// A small generator with a seed, so that a failing case comes again (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A text of scalars from all over Unicode, rich in those that do something special.
  mutating func text(upTo count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &self) { scalars.append(scalar()) }
    return String(scalars)
  }

  private mutating func scalar() -> Unicode.Scalar {
    switch UInt8.random(in: 0..<8, using: &self) {
    case 0: Unicode.Scalar(UInt8.random(in: 0...255, using: &self))
    case 1, 2, 3: Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &self))
    case 4: " "
    case 5, 6: Self.special.randomElement(using: &self) ?? " "
    default: Unicode.Scalar(UInt32.random(in: 0..<0x110000, using: &self)) ?? "\u{E000}"
    }
  }

  private static let special = Array(
    """
    \u{200B}\u{200C}\u{200D}\u{200D}\u{200E}\u{202E}\u{2066}\u{2069}\u{FEFF}\u{AD}\u{A0}\u{FE0F}\
    \u{E0100}\u{301}\u{302}\u{20E3}\u{93F}\u{94D}\u{1112}\u{1161}\u{11AB}\u{1F1E9}\u{1F1EA}\
    \u{1F468}\u{1F469}\u{2764}\u{1F3FD}\u{1F3F4}\u{E0067}\u{E007F}\u{1B}\u{9B}\u{2028}\u{3000}\
    作者。「」—-“”.,!"'
    """.unicodeScalars)
}
