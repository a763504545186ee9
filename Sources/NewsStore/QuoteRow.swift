package import NewsModel

/// A quote as it lies in the archive, with the pages it belongs to.
struct QuoteRow {
  /// Bits of a quote's number that count it within its article.
  static let positionBits: Int64 = 20

  var position: Int
  var kind: QuoteKind
  var text: String
  var start: Int
  var speaker: IdentityID?
  var sourceText: String?
  /// Pages whose words these are: the speaker, and organizations the speaker speaks for.
  var by: [IdentityID]
  /// Pages that the quoted words name.
  var about: [IdentityID]

  /// The quotes of an article, no more than their numbers have room for.
  static func rows(
    _ analysis: Analysis, text: String, pages: [IdentityID]
  ) -> [QuoteRow] {
    let offices = Offices(analysis)
    return analysis.quotes.prefix(1 << positionBits).enumerated().map { position, quote in
      QuoteRow(
        position: position, kind: quote.kind,
        text: quote.content.map { Excerpt($0, of: text).text }.joined(separator: " … "),
        start: quote.content[0].start, speaker: quote.speaker.map { pages[$0] },
        sourceText: quote.source.map { Excerpt($0, of: text).text },
        by: distinct(offices.voices(of: quote).map { pages[$0] }),
        about: distinct(
          quote.content.flatMap(analysis.entities(in:)).map { pages[$0.identity] }))
    }
  }

  private static func distinct(_ ids: [IdentityID]) -> [IdentityID] {
    var seen: Set<IdentityID> = []
    return ids.filter { seen.insert($0).inserted }
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
