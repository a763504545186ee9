#if canImport(Glibc)
  internal import Glibc
#endif

/// The weights of a linear model over hashed features: a row of columns for each hash.
///
/// Layout: rows, columns as 4 bytes each, the scale as a 4-byte float, then the weights as signed
/// bytes, row by row; the number of rows is a power of two.
package struct QuoteWeights: @unchecked Sendable {
  // Unchecked: the bytes are constant for as long as the model lives.
  private let weights: UnsafeRawBufferPointer
  private let mask: Int
  package let columns: Int
  private let scale: Float

  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 12 else { return nil }
    let rows = Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
    columns = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    scale = bytes.loadUnaligned(fromByteOffset: 8, as: Float.self)
    guard rows > 0, rows & (rows - 1) == 0, columns > 0, columns <= 64,
      bytes.count - 12 == rows * columns
    else { return nil }
    mask = rows - 1
    weights = UnsafeRawBufferPointer(rebasing: bytes[12...])
  }

  /// The sum of the rows of some features, when a row has one column.
  @inline(__always)
  func sum1(_ features: QuoteFeatures) -> Int32 {
    features.hashes.reduce(0) { $0 &+ Int32(row($1).load(as: Int8.self)) }
  }

  /// …when a row has four columns. Sums of 16 bits hold 256 features.
  @inline(__always)
  func sum4(_ features: QuoteFeatures) -> SIMD4<Int16> {
    var sums = SIMD4<Int16>()
    for feature in features.hashes {
      sums &+= SIMD4(truncatingIfNeeded: row(feature).loadUnaligned(as: SIMD4<Int8>.self))
    }
    return sums
  }

  /// …when a row has 16 columns.
  @inline(__always)
  func sum16(_ features: QuoteFeatures) -> SIMD16<Int16> {
    var sums = SIMD16<Int16>()
    for feature in features.hashes {
      sums &+= SIMD16(truncatingIfNeeded: row(feature).loadUnaligned(as: SIMD16<Int8>.self))
    }
    return sums
  }

  /// …when a row has 32 columns: two halves, since a longer vector is no machine's.
  @inline(__always)
  func sum32(_ features: QuoteFeatures) -> (SIMD16<Int16>, SIMD16<Int16>) {
    var low = SIMD16<Int16>()
    var high = SIMD16<Int16>()
    for feature in features.hashes {
      let row = row(feature)
      low &+= SIMD16(truncatingIfNeeded: row.loadUnaligned(as: SIMD16<Int8>.self))
      high &+= SIMD16(
        truncatingIfNeeded: row.loadUnaligned(fromByteOffset: 16, as: SIMD16<Int8>.self))
    }
    return (low, high)
  }

  @inline(__always)
  private func row(_ feature: UInt32) -> UnsafeRawPointer {
    weights.baseAddress.unsafelyUnwrapped + (Int(feature) & mask) * columns
  }

  /// A sum as a score.
  func score(_ sum: some BinaryInteger) -> Float { Float(sum) * scale }

  /// The probability that a two-way decision with one column comes out true, 0...1.
  func probability(_ features: QuoteFeatures) -> Float {
    1 / (1 + exp(-score(sum1(features))))
  }

  /// Lays out weights given row by row.
  package static func encode(_ weights: [Float], columns: Int) -> [UInt8] {
    let largest = max(weights.lazy.map(abs).max() ?? 0, 1e-6)
    let scale = largest / 127
    var bytes: [UInt8] = []
    for number in [UInt32(weights.count / columns), UInt32(columns), scale.bitPattern] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes += weights.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
    return bytes
  }
}

/// The hashed features of one decision.
package struct QuoteFeatures {
  package private(set) var hashes: [UInt32] = []

  package init() { hashes.reserveCapacity(64) }

  mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }

  /// Adds the feature that `template` makes of up to three values.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    var hash = template &* 0x9E37_79B1
    hash = (hash ^ a) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = (hash ^ b) &* 0xC2B2_AE35
    hash ^= hash >> 13
    hash = (hash ^ c) &* 0x27D4_EB2F
    hashes.append(hash ^ hash >> 16)
  }
}
