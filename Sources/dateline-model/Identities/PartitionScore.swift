/// How well things told apart by a program agree with things told apart by people.
///
/// B³ after Bagga and Baldwin, "Algorithms for scoring coreference chains" (1998); pairwise
/// precision and recall over all pairs of mentions.
struct PartitionScore {
  private(set) var mentionCount = 0
  private var cubed = (precision: 0.0, recall: 0.0)
  private var pairs = (both: 0.0, found: 0.0, gold: 0.0)

  /// - Parameter mentions: What each mention stands for, by people and by the program.
  init(_ mentions: [(gold: String, found: String)]) {
    mentionCount = mentions.count
    var gold: [String: Double] = [:]
    var found: [String: Double] = [:]
    var both: [Pair: Double] = [:]
    for mention in mentions {
      gold[mention.gold, default: 0] += 1
      found[mention.found, default: 0] += 1
      both[Pair(gold: mention.gold, found: mention.found), default: 0] += 1
    }
    for (pair, count) in both {
      cubed.precision += count * count / found[pair.found, default: 1]
      cubed.recall += count * count / gold[pair.gold, default: 1]
      pairs.both += count * (count - 1) / 2
    }
    pairs.found = found.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    pairs.gold = gold.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  private struct Pair: Hashable {
    var gold: String
    var found: String
  }

  /// Precision, recall and F1 in percent.
  var bCubed: [Double] {
    let count = Double(max(1, mentionCount))
    return Self.percent(cubed.precision / count, cubed.recall / count)
  }

  /// Precision, recall and F1 in percent.
  var pairwise: [Double] {
    Self.percent(
      pairs.found > 0 ? pairs.both / pairs.found : 0, pairs.gold > 0 ? pairs.both / pairs.gold : 0)
  }

  private static func percent(_ precision: Double, _ recall: Double) -> [Double] {
    let sum = precision + recall
    return [precision, recall, sum > 0 ? 2 * precision * recall / sum : 0].map { $0 * 100 }
  }
}
