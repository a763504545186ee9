// The largest numbers of vectors, with a compare and a select a step: `pointwiseMax` and `max()` of
// the standard library go from lane to lane, by way of memory.

extension SIMD16<Float> {
  /// The larger number in each lane.
  @inline(__always)
  func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  /// The largest number in any lane.
  @inline(__always)
  var largest: Float {
    let eight = lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf)
    let four = eight.lowHalf.replacing(
      with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
    return Swift.max(Swift.max(four.x, four.y), Swift.max(four.z, four.w))
  }
}

extension SIMD16<Int32> {
  /// The larger number in each lane.
  @inline(__always)
  func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }

  /// The largest number in any lane.
  @inline(__always)
  var largest: Int32 { lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf).largest }
}

extension SIMD8<Int32> {
  /// The largest number in any lane.
  @inline(__always)
  var largest: Int32 {
    let four = lowHalf.larger(highHalf)
    return Swift.max(Swift.max(four.x, four.y), Swift.max(four.z, four.w))
  }
}

extension SIMD4<Int32> {
  /// The larger number in each lane.
  @inline(__always)
  func larger(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}
