/// Lines drawn in dots, eight to a cell: two wide and four high.
///
/// Each cell knows the highest level drawn through it, so that a screen can paint what matters over
/// what does not.
package struct BrailleGrid: Sendable, Hashable {
  package let size: Size
  private var dots: [UInt8]
  private var levels: [Int8]

  /// An empty grid of `size` cells.
  package init(size: Size) {
    self.size = size
    let count = max(0, size.width) * max(0, size.height)
    dots = Array(repeating: 0, count: count)
    levels = Array(repeating: 0, count: count)
  }

  /// Draws a straight line between the middles of two cells (Bresenham 1965); what lies outside is
  /// left out. O(its length).
  package mutating func line(from start: Point, to end: Point, level: Int8 = 0) {
    var (x, y) = (start.x * 2, start.y * 4 + 1)
    let (endX, endY) = (end.x * 2, end.y * 4 + 1)
    let (width, height) = (abs(endX - x), -abs(endY - y))
    let (stepX, stepY) = (x < endX ? 1 : -1, y < endY ? 1 : -1)
    var error = width + height
    while true {
      set(x, y, level)
      if x == endX && y == endY { return }
      let doubled = error * 2
      if doubled >= height {
        error += height
        x += stepX
      }
      if doubled <= width {
        error += width
        y += stepY
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ level: Int8) {
    guard x >= 0, y >= 0, x / 2 < size.width, y / 4 < size.height else { return }
    let cell = y / 4 * size.width + x / 2
    dots[cell] |= Self.bits[y % 4 * 2 + x % 2]
    levels[cell] = max(levels[cell], level)
  }

  /// The bits of a braille pattern, row by row (Unicode block U+2800).
  private static let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  /// What a cell shows and the highest level in it; `nil` for an empty one.
  package func cell(_ x: Int, _ y: Int) -> (text: String, level: Int8)? {
    let index = y * size.width + x
    guard dots[index] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[index])) else {
      return nil
    }
    return (String(Character(scalar)), levels[index])
  }
}
