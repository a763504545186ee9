/// How often each of a few things is there. Looked through from the start, for lists are short: the
/// forms of a name, its countries, its years.
struct SmallCounts<Key: Equatable & Sendable>: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    var key: Key
    var count: Int
  }

  var entries: [Entry] = []

  /// Changes a count; true when the key is new. O(number of keys).
  @discardableResult
  mutating func add(_ count: Int, of key: Key) -> Bool {
    for place in entries.indices where entries[place].key == key {
      entries[place].count += count
      return false
    }
    entries.append(Entry(key: key, count: count))
    return true
  }

  mutating func add(_ other: Self) {
    for entry in other.entries { add(entry.count, of: entry.key) }
  }
}
