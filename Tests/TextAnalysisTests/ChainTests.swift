import NewsModel
import Testing

@testable import TextAnalysis

/// The chain of tags against all paths written out.
@Suite struct ChainTests {
  private var generator = SeededGenerator(seed: 3)

  private mutating func score() -> Float { Float.random(in: -2...2, using: &generator) }

  private mutating func scores(_ count: Int) -> [SIMD16<Float>] {
    (0..<count).map { _ in
      var row = SIMD16<Float>()
      for lane in 0..<16 { row[lane] = score() }
      return row
    }
  }

  private mutating func transitions() -> TransitionTable<Float> {
    TransitionTable { _, _ in score() }
  }

  /// Every permitted path of tags.
  private func paths(_ count: Int) -> [[EntityTag]] {
    var paths: [[EntityTag]] = [[]]
    for _ in 0..<count {
      paths = paths.flatMap { path in
        (0..<17).map { EntityTag(rawValue: $0) }
          .filter { (path.last ?? .start).permits($0) }.map { path + [$0] }
      }
    }
    return paths.filter { !($0.last?.isOpen ?? true) }
  }

  private func score(
    _ path: [EntityTag], _ scores: [SIMD16<Float>], _ table: [[EntityTag]: Float]
  ) -> Float {
    var sum: Float = 0
    for (index, tag) in path.enumerated() {
      sum += tag == .outside ? 0 : scores[index][Int(tag.rawValue)]
      sum += table[[index == 0 ? .start : path[index - 1], tag]] ?? 0
    }
    return sum
  }

  private func numbers(_ table: TransitionTable<Float>) -> [[EntityTag]: Float] {
    var numbers: [[EntityTag]: Float] = [:]
    table.visit { numbers[[$0, $1]] = $2 }
    return numbers
  }

  @Test func `a name that begins goes on or ends, and only then`() {
    let begin = EntityTag(.begin, .person)
    #expect(begin.permits(EntityTag(.last, .person)))
    #expect(!begin.permits(EntityTag(.last, .location)))
    #expect(!begin.permits(.outside))
    #expect(EntityTag.outside.permits(EntityTag(.whole, .location)))
    #expect(!EntityTag.start.permits(EntityTag(.inside, .person)))
  }

  @Test mutating func `marginals are those of all paths`() {
    let scores = scores(3)
    let table = transitions()
    var chain = ForwardBackward()
    let isPossible = chain.run(scores[...], table.exponentials)
    #expect(isPossible)
    let numbers = numbers(table)
    var sums = [[Double]](repeating: Array(repeating: 0, count: 17), count: 3)
    var total = 0.0
    for path in paths(3) {
      let weight = Double(Exponential.of(score(path, scores, numbers)))
      total += weight
      for (index, tag) in path.enumerated() { sums[index][Int(tag.rawValue)] += weight }
    }
    for index in 0..<3 {
      #expect(abs(Double(chain.marginals[index].outside) - sums[index][16] / total) < 1e-4)
      for lane in 0..<16 {
        #expect(abs(Double(chain.marginals[index].names[lane]) - sums[index][lane] / total) < 1e-4)
      }
    }
  }

  @Test mutating func `only allowed tags have a probability`() {
    let scores = scores(4)
    var chain = ForwardBackward()
    let whole = UInt32(1) << UInt32(EntityTag(.whole, .location).rawValue)
    let allowed: [UInt32] = [whole | 1 << 16, 1 << 16, whole, 0x1FFFF]
    let isPossible = chain.run(scores[...], transitions().exponentials, allowed: allowed[...])
    #expect(isPossible)
    #expect(chain.marginals[1].outside > 0.999)
    #expect(chain.marginals[2].names[Int(EntityTag(.whole, .location).rawValue)] > 0.999)
    #expect(abs(chain.marginals[0].names.sum() + chain.marginals[0].outside - 1) < 1e-5)
  }

  @Test func `tags that cannot follow one another have no path`() {
    var chain = ForwardBackward()
    let table = TransitionTable<Float> { _, _ in 0 }
    let inside = UInt32(1) << UInt32(EntityTag(.inside, .person).rawValue)
    let scores = [SIMD16<Float>](repeating: SIMD16(), count: 1)
    let isPossible = chain.run(scores[...], table.exponentials, allowed: [inside][...])
    #expect(!isPossible)
  }

  @Test mutating func `the best path is the best of all paths`() throws {
    for _ in 0..<20 {
      let scores = scores(3).map { ($0 * 100).rounded(.toNearestOrEven) }
      let table = TransitionTable<Float> { _, _ in (score() * 100).rounded() }
      let numbers = numbers(table)
      var found = [EntityTag](repeating: .outside, count: 3)
      var best = BestPath(TransitionTable { Int32(numbers[[$0, $1]] ?? 0) })
      best.find(scores.map { SIMD16<Int16>($0) }[...]) { found[$0] = $1 }
      let top = paths(3).map { score($0, scores, numbers) }.max()
      #expect(score(found, scores, numbers) == top)
    }
  }

  @Test(arguments: [-30, -20, -1, -0.1, 0, 0.3, 1, 20] as [Float])
  func `the exponential is close to the true one`(_ x: Float) {
    var exact = 1.0
    // e^x as (e^(x/1024))^1024 by the series.
    let part = Double(x) / 1024
    let root = 1 + part + part * part / 2 + part * part * part / 6
    for _ in 0..<1024 { exact *= root }
    let found = Double(Exponential.of(SIMD16(repeating: x))[3])
    #expect(found == Double(Exponential.of(x)))
    #expect(abs(found - exact) <= 1e-4 * exact + 1e-38)
  }
}
