/// The classes that words of like use share: k-means clusters of vectors, Brown clusters, and how
/// often a word begins with a capital.
package struct WordClasses: Sendable, Equatable, BitwiseCopyable {
  /// Clusters out of 100, 500 and 2,000, numbered from 1; 0 is unknown.
  package var coarse: UInt16 = 0
  package var medium: UInt16 = 0
  package var fine: UInt16 = 0
  /// Paths in two Brown trees, a leading 1 before the bits; 0 is unknown.
  package var generalPath: UInt32 = 0
  package var newsPath: UInt32 = 0
  /// How much likelier the word is with a capital than without, 1...15; 0 is unknown.
  package var capitalBias: UInt8 = 0

  package init() {}

  static let boundary: WordClasses = {
    var classes = WordClasses()
    classes.coarse = 0xFFFF
    classes.medium = 0xFFFF
    classes.fine = 0xFFFF
    classes.generalPath = 0xFFFF_FFFF
    classes.newsPath = 0xFFFF_FFFF
    return classes
  }()

  /// The first bits of a path, or all of a shorter one.
  @inline(__always)
  static func prefix(_ path: UInt32, bits: Int) -> UInt32 {
    let length = 31 - path.leadingZeroBitCount
    return length > bits ? path >> UInt32(truncatingIfNeeded: length - bits) : path
  }
}
