/// A half-open range of UTF-8 offsets into one text, the unit of every annotation.
package struct TextRange: Sendable, Hashable, Codable {
  /// Offset of the first byte.
  package var start: Int
  /// Offset one past the last byte.
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of UTF-8 bytes covered.
  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}

extension TextRange: Comparable {
  /// By start; of two with one start the shorter comes first.
  package static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension String {
  /// The words that a range covers; offsets must lie on scalar boundaries. O(length of the range).
  package subscript(range: TextRange) -> String {
    let utf8 = self.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    return String(self[start..<utf8.index(start, offsetBy: range.count)])
  }
}
