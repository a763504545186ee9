/// One number for each of the seventeen tags: sixteen tags of names as one vector, and `outside`.
package struct TagVector<Scalar: SIMDScalar> {
  /// Numbers of the tags of names, at their raw values.
  package var names: SIMD16<Scalar>
  package var outside: Scalar

  @inlinable
  package init(names: SIMD16<Scalar>, outside: Scalar) {
    self.names = names
    self.outside = outside
  }

  /// The tags after which no name is open, but `outside`: last and whole.
  @inline(__always)
  var closed: SIMD8<Scalar> { names.highHalf }
  /// First and inner tags.
  @inline(__always)
  var begin: SIMD4<Scalar> { names.lowHalf.lowHalf }
  @inline(__always)
  var inside: SIMD4<Scalar> { names.lowHalf.highHalf }
  @inline(__always)
  var last: SIMD4<Scalar> { names.highHalf.lowHalf }
  @inline(__always)
  var whole: SIMD4<Scalar> { names.highHalf.highHalf }
  /// The tags that open a name: begin and whole.
  @inline(__always)
  var opening: SIMD8<Scalar> {
    SIMD8(lowHalf: names.lowHalf.lowHalf, highHalf: names.highHalf.highHalf)
  }
  /// The tags that go on with a name: inside and last.
  @inline(__always)
  var continuing: SIMD8<Scalar> {
    SIMD8(lowHalf: names.lowHalf.highHalf, highHalf: names.highHalf.lowHalf)
  }

  /// Puts the tags together from those that open and those that go on with a name.
  @inline(__always)
  init(opening: SIMD8<Scalar>, continuing: SIMD8<Scalar>, outside: Scalar) {
    names = SIMD16(
      lowHalf: SIMD8(lowHalf: opening.lowHalf, highHalf: continuing.lowHalf),
      highHalf: SIMD8(lowHalf: continuing.highHalf, highHalf: opening.highHalf))
    self.outside = outside
  }
}
