extension TransitionTable where Scalar == Float {
  /// A table of the exponentials of these scores.
  package var exponentials: TransitionTable {
    var table = self
    for lane in 0..<8 { table.closedToOpening[lane] = closedToOpening[lane].exponential }
    table.closedToOutside = closedToOutside.exponential
    table.outsideToOpening = outsideToOpening.exponential
    table.outsideToOutside = SIMD8(repeating: outsideToOutside).exponential[0]
    table.beginToContinuing = beginToContinuing.exponential
    table.insideToContinuing = insideToContinuing.exponential
    table.startToOpening = startToOpening.exponential
    table.startToOutside = SIMD8(repeating: startToOutside).exponential[0]
    return table
  }

  /// A table made from the numbers of two, pair by pair.
  package func combined(
    with other: TransitionTable, _ combine: (Float, Float) -> Float
  ) -> TransitionTable {
    var table = self
    for lane in 0..<8 {
      table.closedToOpening[lane] = closedToOpening[lane].combined(
        with: other.closedToOpening[lane], combine)
    }
    table.closedToOutside = closedToOutside.combined(with: other.closedToOutside, combine)
    table.outsideToOpening = outsideToOpening.combined(with: other.outsideToOpening, combine)
    table.outsideToOutside = combine(outsideToOutside, other.outsideToOutside)
    table.beginToContinuing = beginToContinuing.combined(with: other.beginToContinuing, combine)
    table.insideToContinuing = insideToContinuing.combined(with: other.insideToContinuing, combine)
    table.startToOpening = startToOpening.combined(with: other.startToOpening, combine)
    table.startToOutside = combine(startToOutside, other.startToOutside)
    return table
  }
}

extension SIMD8 where Scalar == Float {
  fileprivate var exponential: SIMD8 {
    Exponential.of(SIMD16(lowHalf: self, highHalf: self)).lowHalf
  }

  fileprivate func combined(with other: SIMD8, _ combine: (Float, Float) -> Float) -> SIMD8 {
    var result = self
    for lane in 0..<8 { result[lane] = combine(self[lane], other[lane]) }
    return result
  }
}
