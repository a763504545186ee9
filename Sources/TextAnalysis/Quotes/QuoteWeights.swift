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

  /// The row of weights of a feature, given its hash; `columns` is the number that a row has, told
  /// here since a constant is multiplied with for less.
  @inline(__always)
  func row(_ feature: UInt32, columns: Int) -> UnsafeRawPointer {
    weights.baseAddress.unsafelyUnwrapped + (Int(feature) & mask) &* columns
  }

  /// A sum as a score.
  func score(_ sum: some BinaryInteger) -> Float { Float(sum) * scale }

  /// The probability that a two-way decision with one column comes out true, 0...1, given the sum
  /// of its features.
  func probability(_ sum: QuoteSum1) -> Float { 1 / (1 + exp(-score(sum.total))) }

  /// …given its features.
  func probability(_ features: QuoteFeatures) -> Float {
    var sum = QuoteSum1(self)
    for hash in features.hashes { sum.add(hash: hash) }
    return probability(sum)
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
