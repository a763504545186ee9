package import NewsModel

/// Whose a quote is: the numbers are of names or of pages, as those given for the identities.
struct QuoteRow {
  var position: Int
  var speaker: Int64?
  /// Whose words these are: the speaker, and organizations the speaker speaks for.
  var by: [Int64]
  /// Whom the quoted words name.
  var about: [Int64]

  /// The quotes of an article, no more than their numbers have room for.
  static func rows(_ analysis: Analysis, _ numbers: [Int64]) -> [QuoteRow] {
    let offices = Offices(analysis)
    return analysis.quotes.prefix(QuoteNumber.maximumPosition).enumerated().map { position, quote in
      QuoteRow(
        position: position, speaker: quote.speaker.map { numbers[$0] },
        by: distinct(offices.voices(of: quote).map { numbers[$0] }),
        about: distinct(
          quote.content.flatMap(analysis.entities(in:)).map { numbers[$0.identity] }))
    }
  }

  private static func distinct(_ ids: [Int64]) -> [Int64] {
    var seen: Set<Int64> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

/// The number of a quote: that of its article and its position there.
enum QuoteNumber {
  private static let positionBits: Int64 = 20
  static let maximumPosition = 1 << positionBits

  static func number(_ article: ArticleID, _ position: Int) -> QuoteID {
    article << positionBits | Int64(position)
  }
}

/// For whom the people of an article speak: the organizations named inside the words that name
/// a speaker ("SCO Secretary-General Rashid Alimov"), for that speaker's other quotes too.
private struct Offices {
  private let analysis: Analysis
  /// Each organization once: a long text names the office with every quote.
  private var ofSpeaker: [Int: Set<Int>] = [:]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    for quote in analysis.quotes {
      guard let speaker = quote.speaker else { continue }
      ofSpeaker[speaker, default: []].formUnion(organizations(namedBy: quote))
    }
  }

  func voices(of quote: Quote) -> [Int] {
    guard let speaker = quote.speaker else { return organizations(namedBy: quote) }
    return [speaker] + (ofSpeaker[speaker] ?? []).sorted()
  }

  private func organizations(namedBy quote: Quote) -> [Int] {
    guard let source = quote.source else { return [] }
    return analysis.entities(in: source).filter { $0.kind == .organization }.map(\.identity)
  }
}

extension Analysis {
  /// The entities inside a range, by binary search.
  package func entities(in range: TextRange) -> ArraySlice<Entity> {
    let first = entities.partitioningIndex(where: { $0.range.start >= range.start })
    return entities[first...].prefix { $0.range.end <= range.end }
  }
}

extension RandomAccessCollection {
  /// The first index whose element satisfies a condition that holds from some point on.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let middle = index(low, offsetBy: count / 2)
      if holds(self[middle]) {
        count /= 2
      } else {
        low = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return low
  }
}
