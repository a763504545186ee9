/// The folding of the scalars that most texts are made of, in pages of 256: to ask Unicode's
/// properties takes about a microsecond for each.
struct ScalarFoldingTable: Sendable {
  static let common = ScalarFoldingTable()

  /// Latin, Greek, Cyrillic, Hebrew, Arabic; Devanagari; Thai; more Latin and Greek, punctuation;
  /// kana.
  private static let pages: [UInt32] = [0, 1, 2, 3, 4, 5, 6, 9, 0xE, 0x1E, 0x1F, 0x20, 0x30]
  private static let unlisted = UInt8.max

  /// For each page of the lowest 16,384 scalars its place in `foldings`.
  private var places = [UInt8](repeating: unlisted, count: 64)
  private var foldings: [ScalarFolding] = []

  private init() {
    for page in Self.pages {
      places[Int(page)] = UInt8(foldings.count >> 8)
      let scalars = (page << 8..<(page + 1) << 8).compactMap(Unicode.Scalar.init)
      foldings += scalars.map(ScalarFolding.init(unlisted:))
    }
  }

  /// The folding of a common scalar beyond ASCII.
  subscript(scalar: Unicode.Scalar) -> ScalarFolding? {
    let page = Int(scalar.value >> 8)
    guard page < places.count, places[page] != Self.unlisted else { return nil }
    return foldings[Int(places[page]) << 8 | Int(scalar.value & 0xFF)]
  }
}
