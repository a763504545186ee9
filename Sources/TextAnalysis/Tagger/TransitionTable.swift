/// A number for each permitted pair of tags, arranged as vectors for the two kinds of steps: from
/// a closed tag to one that opens a name or lies outside, and from an open tag on in its name.
package struct TransitionTable<Scalar: SIMDScalar> {
  /// From last and whole of each kind (eight rows) to the opening tags.
  var closedToOpening: [SIMD8<Scalar>]
  /// From last and whole of each kind to `outside`.
  var closedToOutside: SIMD8<Scalar>
  var outsideToOpening: SIMD8<Scalar>
  var outsideToOutside: Scalar
  /// From begin and from inside of each kind to inside and last of the same kind.
  var beginToContinuing: SIMD8<Scalar>
  var insideToContinuing: SIMD8<Scalar>
  /// From the start of a sentence.
  var startToOpening: SIMD8<Scalar>
  var startToOutside: Scalar

  /// Number of permitted transitions.
  package static var count: Int { 106 }

  /// Asks for the number of each permitted pair in a fixed order.
  package init(_ number: (_ from: EntityTag, _ to: EntityTag) -> Scalar) {
    closedToOpening = []
    closedToOutside = SIMD8(repeating: number(.outside, .outside))
    outsideToOpening = closedToOutside
    beginToContinuing = closedToOutside
    insideToContinuing = closedToOutside
    startToOpening = closedToOutside
    outsideToOutside = number(.outside, .outside)
    startToOutside = number(.start, .outside)
    for lane in 0..<8 {
      let opening = Self.opening(lane)
      let closed = Self.closed(lane)
      let continuing = Self.continuing(lane)
      var row = closedToOutside
      for other in 0..<8 { row[other] = number(closed, Self.opening(other)) }
      closedToOpening.append(row)
      closedToOutside[lane] = number(closed, .outside)
      outsideToOpening[lane] = number(.outside, opening)
      startToOpening[lane] = number(.start, opening)
      let kind = continuing.rawValue & 3
      beginToContinuing[lane] = number(EntityTag(rawValue: kind), continuing)
      insideToContinuing[lane] = number(EntityTag(rawValue: kind | 4), continuing)
    }
  }

  /// Calls `body` with each permitted pair and its number.
  package func visit(_ body: (_ from: EntityTag, _ to: EntityTag, Scalar) -> Void) {
    body(.outside, .outside, outsideToOutside)
    body(.start, .outside, startToOutside)
    for lane in 0..<8 {
      for other in 0..<8 {
        body(Self.closed(lane), Self.opening(other), closedToOpening[lane][other])
      }
      body(Self.closed(lane), .outside, closedToOutside[lane])
      body(.outside, Self.opening(lane), outsideToOpening[lane])
      body(.start, Self.opening(lane), startToOpening[lane])
      let continuing = Self.continuing(lane)
      let kind = continuing.rawValue & 3
      body(EntityTag(rawValue: kind), continuing, beginToContinuing[lane])
      body(EntityTag(rawValue: kind | 4), continuing, insideToContinuing[lane])
    }
  }

  static func opening(_ lane: Int) -> EntityTag {
    EntityTag(rawValue: UInt8(lane < 4 ? lane : lane + 8))
  }
  static func closed(_ lane: Int) -> EntityTag { EntityTag(rawValue: UInt8(8 + lane)) }
  static func continuing(_ lane: Int) -> EntityTag { EntityTag(rawValue: UInt8(4 + lane)) }
}

extension TransitionTable: Sendable where Scalar: Sendable, Scalar.SIMD8Storage: Sendable {}
