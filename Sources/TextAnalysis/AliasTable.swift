package import NewsModel

/// The names that the gazetteers know a thing by, as sorted bytes of the language model.
///
/// Layout, little-endian: number of keys and number of titles as 4 bytes each; per key its offset,
/// its length and the index of its title as 4 bytes each, sorted by the bytes of the key; per title
/// its offset, its length and its kind (1 + raw value; 0: not known) as 4 bytes each; then the text
/// that all offsets index.
package struct AliasTable: @unchecked Sendable {
  // Unchecked: the bytes are constant for as long as the model lives.
  private let bytes: UnsafeRawBufferPointer
  private let keyCount: Int
  private let titleCount: Int

  /// A thing with the name the gazetteers file it under.
  package struct Entry: Sendable, Hashable {
    /// The same for every name of the thing.
    package var index: Int
    package var title: String
    /// What the thing is, where the gazetteers tell.
    package var kind: EntityKind?
  }

  private init(bytes: UnsafeRawBufferPointer, keyCount: Int, titleCount: Int) {
    self.bytes = bytes
    self.keyCount = keyCount
    self.titleCount = titleCount
  }

  /// A table without names.
  package init() {
    self.init(bytes: UnsafeRawBufferPointer(start: nil, count: 0), keyCount: 0, titleCount: 0)
  }

  /// The table in a section of the model; bytes that are none make an empty table. Nothing is
  /// copied.
  package init(_ section: UnsafeRawBufferPointer?) {
    self.init()
    guard let section, section.count >= 8 else { return }
    let keys = Int(section.loadUnaligned(as: UInt32.self).littleEndian)
    let titles = Int(section.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian)
    guard 8 + (keys + titles) * 12 <= section.count else { return }
    self = AliasTable(bytes: section, keyCount: keys, titleCount: titles)
  }

  /// What a name stands for, by its folded key (`NameFolding`). O(log n).
  package func entry(for key: String) -> Entry? {
    guard keyCount > 0, !key.isEmpty else { return nil }
    var key = key
    return key.withUTF8 { find($0) }.flatMap { entry(at: $0) }
  }

  private func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = keyCount
    while low < high {
      let middle = (low + high) / 2
      let record = 8 + middle * 12
      let other = text(at: integer(record), count: integer(record + 4))
      let difference = Self.difference(other, key)
      if difference == 0 { return integer(record + 8) }
      if difference < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Below 0 where one text comes before another, above 0 where it comes behind.
  private static func difference(
    _ one: Slice<UnsafeRawBufferPointer>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for index in 0..<min(one.count, other.count) {
      let difference = Int(one[one.startIndex + index]) - Int(other[index])
      if difference != 0 { return difference }
    }
    return one.count - other.count
  }

  private func entry(at index: Int) -> Entry? {
    guard index < titleCount else { return nil }
    let record = 8 + (keyCount + index) * 12
    let title = text(at: integer(record), count: integer(record + 4))
    let kind = integer(record + 8)
    return Entry(
      index: index, title: String(decoding: title, as: UTF8.self),
      kind: kind > 0 && kind <= 4 ? EntityKind(rawValue: UInt8(kind - 1)) : nil)
  }

  private func text(at offset: Int, count: Int) -> Slice<UnsafeRawBufferPointer> {
    let start = 8 + (keyCount + titleCount) * 12 + offset
    return start <= bytes.count && count <= bytes.count - start
      ? bytes[start..<start + count] : bytes[0..<0]
  }

  private func integer(_ offset: Int) -> Int {
    Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
  }
}
