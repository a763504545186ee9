/// The stretches of a sentence that may hold names, each with a token outside of names at either
/// side, where the sentence goes on.
///
/// A chain falls apart at a token whose tag is certain: best path and marginals of a stretch are
/// those that it has in the sentence. Most of a text is certain, at a fraction of their cost.
struct NameStretches {
  private(set) var ranges: [Range<Int>] = []
  /// Per token of the sentence and behind its end, the most that a name of each kind gains from
  /// there on when it is open before it.
  private var gains: [SIMD4<Int32>] = []
  private let threshold: Int32

  /// A token may be in a name when the best name around it is not worse than `outside` by this
  /// much, as a logarithm of odds. What transitions add is a part of it.
  private static let margin: Float = 6
  private static let never: Int32 = -1_000_000
  private static let always: Int32 = 1_000_000

  /// `unit` is what one unit of the scores is worth.
  init(unit: Float) {
    threshold = Int32(max(-Self.margin / unit, Float(Self.never / 2)))
  }

  /// Finds the stretches of one sentence. Linear.
  mutating func find(in sentence: Range<Int>, _ emissions: [SIMD16<Int16>]) {
    ranges.removeAll(keepingCapacity: true)
    lookAhead(emissions[sentence])
    var open = SIMD4(repeating: Self.never)
    for token in sentence {
      let score = Self.wide(emissions[token])
      let place = token - sentence.lowerBound
      let opening = score.whole.larger(score.begin &+ gains[place + 1])
      let through = open &+ gains[place]
      if any(opening.larger(through) .> threshold) { add(token, in: sentence) }
      open = bounded(score.begin.larger(open &+ score.inside))
    }
  }

  private mutating func lookAhead(_ emissions: ArraySlice<SIMD16<Int16>>) {
    gains.removeAll(keepingCapacity: true)
    gains.append(
      contentsOf: repeatElement(SIMD4(repeating: Self.never), count: emissions.count + 1))
    for place in (0..<emissions.count).reversed() {
      let score = Self.wide(emissions[emissions.startIndex + place])
      gains[place] = bounded(score.last.larger(score.inside &+ gains[place + 1]))
    }
  }

  /// A token's scores by position, one of each kind of name.
  @inline(__always)
  private static func wide(
    _ emission: SIMD16<Int16>
  ) -> (begin: SIMD4<Int32>, inside: SIMD4<Int32>, last: SIMD4<Int32>, whole: SIMD4<Int32>) {
    let score = TagVector(names: emission, outside: 0)
    return (
      SIMD4(truncatingIfNeeded: score.begin), SIMD4(truncatingIfNeeded: score.inside),
      SIMD4(truncatingIfNeeded: score.last), SIMD4(truncatingIfNeeded: score.whole)
    )
  }

  /// Keeps the sums of a name of any length in 32 bits.
  private func bounded(_ sums: SIMD4<Int32>) -> SIMD4<Int32> {
    let low = sums.replacing(with: Self.never, where: sums .< Self.never)
    return low.replacing(with: Self.always, where: low .> Self.always)
  }

  private mutating func add(_ token: Int, in sentence: Range<Int>) {
    let start = max(token - 1, sentence.lowerBound)
    let end = min(token + 2, sentence.upperBound)
    if let last = ranges.last, last.upperBound > start {
      ranges[ranges.count - 1] = last.lowerBound..<end
    } else {
      ranges.append(start..<end)
    }
  }
}
