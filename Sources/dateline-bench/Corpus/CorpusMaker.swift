import Foundation

/// Puts articles together: paragraphs of real ones, made-up names, marker words. The same seed gives
/// the same articles.
struct CorpusMaker: Sequence {
  let pool: ParagraphPool
  let count: Int
  let seed: UInt64

  /// Words of an article on average, and the standard deviation of the logarithm of its length.
  static let meanWords = 488.0
  static let lengthSpread = 0.45

  private static let shortest = 60.0
  private static let names = 4_000_000
  private static let nameExponent = 0.75
  /// So that the most used name is in one of twenty articles.
  private static let nameShift = 50.0
  private static let firstSecond = 1_672_531_200
  private static let years = 3

  private static let mentions = [
    "%@ would not say more.", "“That was to be expected,” said %@.",
    "Officials of %@ confirmed it.", "The decision lies with %@, according to the report.",
  ]

  func makeIterator() -> AnyIterator<CorpusArticle> {
    var numbers = (0..<count).makeIterator()
    return AnyIterator { numbers.next().map(article) }
  }

  /// Each article has random numbers of its own, so that it depends on nothing before it.
  private func article(_ number: Int) -> CorpusArticle {
    var generator = SeededGenerator(seed: seed &* 0x1_0000_0001 &+ UInt64(number))
    _ = generator.next()
    var body = paragraphs(&generator)
    let names = (0..<3).map { _ in Self.name(&generator) }
    for name in names {
      let sentence = generator.pick(Self.mentions).replacingOccurrences(of: "%@", with: name)
      Self.append(sentence, to: &body, &generator)
    }
    for word in MarkerWords.words(article: number, of: count) {
      Self.append("The paper calls it \(word).", to: &body, &generator)
    }
    return CorpusArticle(
      id: String(number), title: "\(generator.pick(pool.headlines)), \(names[0]) says",
      author: MadeUpName.name(1 + 3 * Int(generator.next() % 400)), date: date(number),
      url: "http://127.0.0.1/\(number)", text: body.joined(separator: "\n\n"))
  }

  /// As many paragraphs as come nearest to the wanted length, one at least.
  private func paragraphs(_ generator: inout SeededGenerator) -> [String] {
    let wanted = Swift.max(
      Self.shortest, generator.lognormal(mean: Self.meanWords, spread: Self.lengthSpread))
    // The sentences with the made-up names come on top.
    var missing = wanted - 24
    var body: [String] = []
    while true {
      let paragraph = generator.pick(pool.paragraphs)
      let words = Double(paragraph.utf8.count { $0 == 0x20 } + 1)
      if !body.isEmpty, words / 2 > missing { return body }
      body.append(paragraph)
      missing -= words
    }
  }

  private static func name(_ generator: inout SeededGenerator) -> String {
    MadeUpName.name(generator.rank(exponent: nameExponent, shift: nameShift, below: names))
  }

  private static func append(
    _ sentence: String, to body: inout [String], _ generator: inout SeededGenerator
  ) {
    body[Int(generator.next() % UInt64(body.count))] += " " + sentence
  }

  /// Evenly over some years.
  private func date(_ number: Int) -> String {
    let span = Double(Self.years * 365 * 86_400)
    let seconds = Double(Self.firstSecond) + (span * Double(number) / Double(count)).rounded(.down)
    return Date(timeIntervalSince1970: seconds).formatted(.iso8601)
  }
}
