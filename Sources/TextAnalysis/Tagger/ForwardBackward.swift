/// Marginal probabilities of a linear chain over the tags (Rabiner 1989), with scaling; the work of
/// training, and the tagger's confidence.
package struct ForwardBackward {
  /// Probability of each tag at each token after `run`.
  package private(set) var marginals: [TagVector<Float>] = []
  private var forward: [TagVector<Float>] = []
  private var potentials: [TagVector<Float>] = []
  private var scales: [Float] = []

  package init() {}

  /// Computes the marginals from scores per token, with `outside` at 0, and the exponentials of
  /// the transition scores. `allowed`, when given, has a bit for each tag that a token may have.
  /// Adds expected transitions to `expected`, when given. Linear.
  ///
  /// Returns false when no path is allowed, or none has a probability that can be told from 0.
  package mutating func run(
    _ scores: ArraySlice<SIMD16<Float>>, _ transitions: TransitionTable<Float>,
    allowed: ArraySlice<UInt32>? = nil,
    expected: UnsafeMutablePointer<TransitionTable<Float>>? = nil
  ) -> Bool {
    setPotentials(scores, allowed)
    guard runForward(transitions) else { return false }
    runBackward(transitions, expected)
    return true
  }

  private mutating func setPotentials(
    _ scores: ArraySlice<SIMD16<Float>>, _ allowed: ArraySlice<UInt32>?
  ) {
    potentials.removeAll(keepingCapacity: true)
    for (index, score) in scores.enumerated() {
      guard let allowed else {
        potentials.append(Self.potential(score))
        continue
      }
      potentials.append(Self.potential(score, allowed[allowed.startIndex + index]))
    }
  }

  @inline(__always)
  private static func potential(_ score: SIMD16<Float>) -> TagVector<Float> {
    let top = max(score.largest, 0)
    return TagVector(
      names: Exponential.of(score - top), outside: Exponential.of(-top))
  }

  private static func potential(_ score: SIMD16<Float>, _ allowed: UInt32) -> TagVector<Float> {
    let bits =
      SIMD16<UInt32>(repeating: allowed)
      &>> SIMD16<UInt32>(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    let isAllowed = (bits & 1) .== 1
    let permitted = score.replacing(with: -1e30, where: .!isAllowed)
    let outsideAllowed = allowed >> 16 & 1 == 1
    let top = max(permitted.largest, outsideAllowed ? 0 : -1e30)
    let names = Exponential.of(permitted - top).replacing(with: 0, where: .!isAllowed)
    let outside = Exponential.of(-top)
    return TagVector(names: names, outside: outsideAllowed ? outside : 0)
  }

  private mutating func runForward(_ table: TransitionTable<Float>) -> Bool {
    forward.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    for index in potentials.indices {
      var next =
        index == 0
        ? TagVector(
          opening: table.startToOpening, continuing: SIMD8(repeating: 0),
          outside: table.startToOutside)
        : table.step(from: forward[index - 1])
      next.names *= potentials[index].names
      next.outside *= potentials[index].outside
      if index == potentials.count - 1 { next.names.lowHalf = SIMD8(repeating: 0) }
      let sum = next.names.sum() + next.outside
      guard sum > 1e-30 else { return false }
      next.names /= sum
      next.outside /= sum
      forward.append(next)
      scales.append(sum)
    }
    return true
  }

  private mutating func runBackward(
    _ table: TransitionTable<Float>, _ expected: UnsafeMutablePointer<TransitionTable<Float>>?
  ) {
    var backward = TagVector<Float>(
      names: SIMD16(lowHalf: SIMD8(repeating: 0), highHalf: SIMD8(repeating: 1)), outside: 1)
    // What is shared would be copied to new memory for each chain.
    marginals.removeAll(keepingCapacity: true)
    marginals.append(contentsOf: forward)
    for index in potentials.indices.reversed() {
      marginals[index].names = forward[index].names * backward.names
      marginals[index].outside = forward[index].outside * backward.outside
      var weighted = backward
      weighted.names *= potentials[index].names / scales[index]
      weighted.outside *= potentials[index].outside / scales[index]
      if index == 0 {
        expected?.pointee.addStart(weighted, table)
      } else {
        expected?.pointee.add(forward[index - 1], weighted, table)
        backward = table.stepBack(from: weighted)
      }
    }
  }
}

extension TransitionTable where Scalar == Float {
  /// Sums over the previous tag.
  @inline(__always)
  func step(from previous: TagVector<Float>) -> TagVector<Float> {
    let closed = previous.closed
    var opening = outsideToOpening * previous.outside
    for lane in 0..<8 { opening += closedToOpening[lane] * closed[lane] }
    let begin = SIMD8(lowHalf: previous.begin, highHalf: previous.begin)
    let inside = SIMD8(lowHalf: previous.inside, highHalf: previous.inside)
    return TagVector(
      opening: opening, continuing: begin * beginToContinuing + inside * insideToContinuing,
      outside: (closed * closedToOutside).sum() + previous.outside * outsideToOutside)
  }

  /// Sums over the next tag, already weighted with its potential.
  @inline(__always)
  func stepBack(from next: TagVector<Float>) -> TagVector<Float> {
    let opening = next.opening
    let continuing = next.continuing
    var closed = closedToOutside * next.outside
    for lane in 0..<8 { closed[lane] += (closedToOpening[lane] * opening).sum() }
    let fromBegin = beginToContinuing * continuing
    let fromInside = insideToContinuing * continuing
    let begin = fromBegin.lowHalf + fromBegin.highHalf
    let inside = fromInside.lowHalf + fromInside.highHalf
    return TagVector(
      names: SIMD16(lowHalf: SIMD8(lowHalf: begin, highHalf: inside), highHalf: closed),
      outside: (outsideToOpening * opening).sum() + outsideToOutside * next.outside)
  }

  /// Adds the expected transitions of one step.
  fileprivate mutating func add(
    _ previous: TagVector<Float>, _ next: TagVector<Float>, _ table: TransitionTable<Float>
  ) {
    let closed = previous.closed
    let opening = next.opening
    let continuing = next.continuing
    for lane in 0..<8 {
      closedToOpening[lane] += table.closedToOpening[lane] * closed[lane] * opening
    }
    closedToOutside += table.closedToOutside * closed * next.outside
    outsideToOpening += table.outsideToOpening * previous.outside * opening
    outsideToOutside += table.outsideToOutside * previous.outside * next.outside
    let begin = SIMD8(lowHalf: previous.begin, highHalf: previous.begin)
    let inside = SIMD8(lowHalf: previous.inside, highHalf: previous.inside)
    beginToContinuing += table.beginToContinuing * begin * continuing
    insideToContinuing += table.insideToContinuing * inside * continuing
  }

  fileprivate mutating func addStart(_ next: TagVector<Float>, _ table: TransitionTable<Float>) {
    startToOpening += table.startToOpening * next.opening
    startToOutside += table.startToOutside * next.outside
  }
}
