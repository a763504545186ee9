extension Color {
  /// The number of the colour in a terminal's palette of `size` colours, `nil` for its own
  /// foreground and background and where there is no palette.
  ///
  /// Below 256 colours gives the nearest of the first 16. With 8 colours a terminal has 8–15 as
  /// bold text only; that is for the caller to do.
  package func index(inPaletteOf size: Int) -> Int? {
    guard size >= 8 else { return nil }
    switch self {
    case .standard: return nil
    case .ansi(let number): return Int(number % 16)
    case .palette(let number) where number < 16 || size >= 256: return Int(number)
    case .palette(let number): return Self.nearest(to: Self.components(of: Int(number)))
    }
  }

  /// Red, green and blue of a number above 15: a cube of 6 × 6 × 6, then 24 greys.
  private static func components(of number: Int) -> SIMD3<Int> {
    guard number < 232 else { return SIMD3(repeating: 8 + 10 * (number - 232)) }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    return SIMD3(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  private static func nearest(to color: SIMD3<Int>) -> Int? {
    basic.indices.min { distance(basic[$0], color) < distance(basic[$1], color) }
  }

  private static func distance(_ a: SIMD3<Int>, _ b: SIMD3<Int>) -> Int {
    let difference = a &- b
    return (difference &* difference).wrappedSum()
  }

  /// The first 16 as xterm has them.
  private static let basic: [SIMD3<Int>] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255],
    [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
}
