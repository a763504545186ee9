/// Where bytes break the rules of UTF-8.
///
/// A fault is what U+FFFD would stand for: the longest start of a well-formed sequence, or else
/// one byte.
struct UTF8Faults {
  /// Offset of the first fault.
  private(set) var first: Int?
  private(set) var count = 0
  /// Faults of one byte, as every letter of an 8-bit encoding makes them.
  private(set) var strayCount = 0
  /// Those of them that look like the first byte of a longer character.
  private(set) var strayLeadCount = 0

  /// Faults of two bytes or more: UTF-8 that was cut.
  var cutCount: Int { count - strayCount }

  /// O(n): each round goes on behind the fault that ended the one before.
  init(in bytes: [UInt8]) {
    var start = 0
    while start < bytes.count, let fault = Self.firstFault(in: bytes.span, from: start) {
      first = first ?? fault.lowerBound
      count += 1
      if fault.count == 1 { strayCount += 1 }
      if fault.count == 1, bytes[fault.lowerBound] >= 0xC0 { strayLeadCount += 1 }
      start = fault.upperBound
    }
  }

  /// Offset of the first fault from the start of the slice; `nil` for well-formed bytes. O(n).
  static func firstOffset(in bytes: ArraySlice<UInt8>) -> Int? {
    firstFault(in: bytes.span, from: 0)?.lowerBound
  }

  private static func firstFault(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(start..<bytes.count))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }
}
