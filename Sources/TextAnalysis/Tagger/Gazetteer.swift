/// Lists of known names, as a set of phrase hashes with the lists that each phrase is in.
///
/// An open hash table of 4 bytes per phrase: the low 12 bits number a set of lists, the upper 20
/// are a fingerprint, so that about one foreign phrase in a million is taken for a known one.
package struct Gazetteer: @unchecked Sendable {
  // Unchecked: the bytes are constant.
  private let entries: UnsafeBufferPointer<UInt32>
  private let listSets: UnsafeBufferPointer<UInt32>

  /// Most words in a listed name.
  package static let longestName = 6

  package init(_ model: ModelFile) {
    listSets = model.array("gazetteer.sets")
    entries =
      listSets.isEmpty ? UnsafeBufferPointer(start: nil, count: 0) : model.array("gazetteer")
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The lists that hold a phrase, one bit each.
  @inline(__always)
  func lists(holding phrase: UInt64) -> UInt32 {
    guard !entries.isEmpty else { return 0 }
    var slot = FeatureHash.slot(phrase, of: entries.count)
    let fingerprint = UInt32(truncatingIfNeeded: phrase & 0xFFFFF)
    while entries[slot] != 0 {
      if entries[slot] >> 12 == fingerprint {
        return listSets[min(Int(entries[slot] & 0xFFF), listSets.count - 1)]
      }
      slot = slot + 1 == entries.count ? 0 : slot + 1
    }
    return 0
  }

  /// Lays phrases out for `ModelFile` sections "gazetteer" and "gazetteer.sets". Sets of lists
  /// beyond the 4,095 most frequent are cut to their lowest list.
  package static func encode(
    _ phrases: [(hash: UInt64, lists: UInt32)]
  ) -> (entries: [UInt32], sets: [UInt32]) {
    var counts: [UInt32: Int] = [:]
    for phrase in phrases {
      counts[phrase.lists, default: 0] += 1
      counts[phrase.lists & (~phrase.lists &+ 1), default: 0] += 1
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(4095)
    let sets = [0] + ranked.map(\.key)
    let number = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, UInt32($0)) })
    var table = [UInt32](repeating: 0, count: phrases.count * 6 / 5 + 1)
    for (hash, lists) in phrases {
      let set = number[lists] ?? number[lists & (~lists &+ 1)] ?? 0
      if set != 0 { insert(UInt32(hash & 0xFFFFF) << 12 | set, hash, into: &table) }
    }
    return (table, sets)
  }

  private static func insert(_ entry: UInt32, _ hash: UInt64, into table: inout [UInt32]) {
    var slot = FeatureHash.slot(hash, of: table.count)
    while table[slot] != 0 {
      if table[slot] >> 12 == entry >> 12 { return }
      slot = slot + 1 == table.count ? 0 : slot + 1
    }
    table[slot] = entry
  }
}
