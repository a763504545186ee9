/// The best sequence of tags of a linear chain (Viterbi 1967), in whole numbers.
struct BestPath {
  /// Per token, the best tag before each tag: for opening tags and `outside` the number of a closed
  /// tag (8 is `outside`), for continuing ones whether inside is better than begin.
  private struct Back {
    var opening = SIMD8<Int32>()
    var continuing = SIMD8<Int32>()
    var outside: Int32 = 8
  }

  private var backs: [Back] = []
  private var scores = TagVector(names: SIMD16<Int32>(), outside: 0 as Int32)

  private let table: TransitionTable<Int32>
  /// The most that a step to an opening tag gains by coming from a closed one, not `outside`.
  private let lead: Int32

  private static let never: Int32 = -1_000_000_000

  init(_ table: TransitionTable<Int32>) {
    self.table = table
    let most = table.closedToOpening.lazy.map(\.largest).max() ?? 0
    lead = most &+ (SIMD8() &- table.outsideToOpening).largest
  }

  /// Calls `body` with each token's number and tag, the last token first. Linear.
  mutating func find(
    _ emissions: ArraySlice<SIMD16<Int16>>, _ body: (_ token: Int, EntityTag) -> Void
  ) {
    backs.removeAll(keepingCapacity: true)
    for emission in emissions {
      if backs.isEmpty { start() } else { step() }
      scores.names &+= SIMD16<Int32>(truncatingIfNeeded: emission)
      // Differences count alone: keeping them small keeps a sentence of any length in 32 bits.
      let top = max(scores.names.largest, scores.outside)
      scores.names = (scores.names &- top).larger(SIMD16(repeating: Self.never))
      scores.outside &-= top
    }
    trace(body)
  }

  private mutating func start() {
    scores = TagVector(
      opening: table.startToOpening, continuing: SIMD8(repeating: Self.never),
      outside: table.startToOutside)
    backs.append(Back())
  }

  @inline(__always)
  private mutating func step() {
    var back = Back(opening: SIMD8(repeating: 8))
    let closed = scores.closed
    var opening = table.outsideToOpening &+ scores.outside
    if closed.largest &+ lead > scores.outside {
      for lane in 0..<8 {
        let candidate = table.closedToOpening[lane] &+ closed[lane]
        let better = candidate .> opening
        opening.replace(with: candidate, where: better)
        back.opening.replace(with: Int32(truncatingIfNeeded: lane), where: better)
      }
    }
    let fromBegin = SIMD8(lowHalf: scores.begin, highHalf: scores.begin) &+ table.beginToContinuing
    let fromInside =
      SIMD8(lowHalf: scores.inside, highHalf: scores.inside) &+ table.insideToContinuing
    let insideBetter = fromInside .> fromBegin
    back.continuing.replace(with: 1, where: insideBetter)
    let toOutside = closed &+ table.closedToOutside
    var outside = scores.outside &+ table.outsideToOutside
    if toOutside.largest > outside {
      outside = toOutside.largest
      back.outside = Int32(truncatingIfNeeded: (0..<8).first { toOutside[$0] == outside } ?? 8)
    }
    scores = TagVector(
      opening: opening, continuing: fromBegin.replacing(with: fromInside, where: insideBetter),
      outside: outside)
    backs.append(back)
  }

  private func trace(_ body: (_ token: Int, EntityTag) -> Void) {
    var tag = bestClosed()
    for token in backs.indices.reversed() {
      body(token, tag)
      tag = previous(tag, backs[token])
    }
  }

  /// The best tag that may end a sentence.
  private func bestClosed() -> EntityTag {
    var best = EntityTag.outside
    var top = scores.outside
    for lane in 0..<8 where scores.closed[lane] > top {
      top = scores.closed[lane]
      best = TransitionTable<Int32>.closed(lane)
    }
    return best
  }

  private func previous(_ tag: EntityTag, _ back: Back) -> EntityTag {
    let kind = Int(tag.rawValue & 3)
    switch tag.position {
    case nil: return closed(back.outside)
    case .begin: return closed(back.opening[kind])
    case .whole: return closed(back.opening[kind + 4])
    case .inside: return EntityTag(rawValue: UInt8(kind) | (back.continuing[kind] == 1 ? 4 : 0))
    case .last: return EntityTag(rawValue: UInt8(kind) | (back.continuing[kind + 4] == 1 ? 4 : 0))
    }
  }

  private func closed(_ number: Int32) -> EntityTag {
    number == 8 ? .outside : EntityTag(rawValue: UInt8(8 + number))
  }
}
