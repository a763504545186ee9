import NewsModel
import TextAnalysis

/// Counts of right, wrong and missed names, exact in span and kind.
struct SpanScore {
  private var right: [EntityKind: Int] = [:]
  private var found: [EntityKind: Int] = [:]
  private var marked: [EntityKind: Int] = [:]

  /// The kinds that the main figure counts.
  static let main: [EntityKind] = [.person, .organization, .location]

  /// Adds a document's names.
  mutating func add(found spans: [EntitySpan], gold: [EntitySpan]) {
    for span in spans { found[span.kind, default: 0] += 1 }
    for span in gold { marked[span.kind, default: 0] += 1 }
    struct Key: Hashable {
      var kind: EntityKind
      var tokens: Range<Int>
    }
    let truth = Set(gold.map { Key(kind: $0.kind, tokens: $0.tokens) })
    for span in spans where truth.contains(Key(kind: span.kind, tokens: span.tokens)) {
      right[span.kind, default: 0] += 1
    }
  }

  private func sum(_ counts: [EntityKind: Int], _ kinds: [EntityKind]) -> Double {
    Double(kinds.reduce(0) { $0 + counts[$1, default: 0] })
  }

  /// Share of the names found that are right, in percent.
  func precision(_ kinds: [EntityKind]) -> Double {
    100 * sum(right, kinds) / max(1, sum(found, kinds))
  }

  /// Share of the marked names that were found, in percent.
  func recall(_ kinds: [EntityKind]) -> Double {
    100 * sum(right, kinds) / max(1, sum(marked, kinds))
  }

  /// The harmonic mean of both.
  func f1(_ kinds: [EntityKind]) -> Double {
    200 * sum(right, kinds) / max(1, sum(found, kinds) + sum(marked, kinds))
  }
}
