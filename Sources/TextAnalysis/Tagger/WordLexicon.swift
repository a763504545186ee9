/// Word classes by word form: an open hash table of 8 bytes per form, read where it lies.
///
/// An entry packs, from the low bits: coarse 7, medium 9, fine 11, capital bias 4, general path 10,
/// news path 9, fingerprint 14. Paths are numbers in a table of their own.
package struct WordLexicon: @unchecked Sendable {
  // Unchecked: the bytes are constant.
  private let entries: UnsafeBufferPointer<UInt64>
  private let paths: UnsafeBufferPointer<UInt32>

  package init(_ model: ModelFile) {
    paths = model.array("brown")
    entries = paths.isEmpty ? UnsafeBufferPointer(start: nil, count: 0) : model.array("lexicon")
  }

  /// The classes of a form: its own, else those of its lower-case or title-case spelling.
  func classes(of form: WordForm) -> WordClasses {
    guard !entries.isEmpty else { return WordClasses() }
    if let found = lookup(form.word) { return found }
    if form.lower != form.word, let found = lookup(form.lower) { return found }
    if form.isAllCapitals, let found = lookup(form.title) { return found }
    return WordClasses()
  }

  /// Whether a word's spelling in lower case is known, and commoner than with a capital.
  func isMostlyLower(_ form: WordForm) -> Bool {
    guard !entries.isEmpty, let classes = lookup(form.lower) else { return false }
    return (1...4).contains(classes.capitalBias)
  }

  private func lookup(_ hash: UInt64) -> WordClasses? {
    var slot = FeatureHash.slot(hash, of: entries.count)
    let fingerprint = hash & 0x3FFF
    while entries[slot] != 0 {
      if entries[slot] >> 50 == fingerprint { return unpack(entries[slot]) }
      slot = slot + 1 == entries.count ? 0 : slot + 1
    }
    return nil
  }

  private func unpack(_ entry: UInt64) -> WordClasses {
    var classes = WordClasses()
    classes.coarse = UInt16(entry & 0x7F)
    classes.medium = UInt16(entry >> 7 & 0x1FF)
    classes.fine = UInt16(entry >> 16 & 0x7FF)
    classes.capitalBias = UInt8(entry >> 27 & 0xF)
    classes.generalPath = paths[min(Int(entry >> 31 & 0x3FF), paths.count - 1)]
    classes.newsPath = paths[min(Int(entry >> 41 & 0x1FF) + 1024, paths.count - 1)]
    return classes
  }

  /// Lays a lexicon out for `ModelFile` sections "lexicon" and "brown"; of two entries with one
  /// hash the first counts.
  package static func encode(
    _ words: [(hash: UInt64, classes: WordClasses)], generalPaths: [UInt32], newsPaths: [UInt32]
  ) -> (lexicon: [UInt64], brown: [UInt32]) {
    precondition(generalPaths.count <= 1024 && newsPaths.count <= 512, "paths fit their bits")
    var table = [UInt64](repeating: 0, count: words.count * 5 / 4 + 1)
    var general: [UInt32: UInt64] = [:]
    for (index, path) in generalPaths.enumerated() { general[path] = UInt64(index) }
    var news: [UInt32: UInt64] = [:]
    for (index, path) in newsPaths.enumerated() { news[path] = UInt64(index) }
    for (hash, classes) in words {
      var entry = UInt64(classes.coarse) | UInt64(classes.medium) << 7
      entry |= UInt64(classes.fine) << 16 | UInt64(classes.capitalBias) << 27
      entry |= (general[classes.generalPath] ?? 0) << 31 | (news[classes.newsPath] ?? 0) << 41
      guard entry != 0 else { continue }
      insert(entry | (hash & 0x3FFF) << 50, hash, into: &table)
    }
    let padding = [UInt32](repeating: 0, count: 1024 - generalPaths.count)
    return (table, generalPaths + padding + newsPaths)
  }

  private static func insert(_ entry: UInt64, _ hash: UInt64, into table: inout [UInt64]) {
    var slot = FeatureHash.slot(hash, of: table.count)
    while table[slot] != 0 {
      if table[slot] >> 50 == entry >> 50 { return }
      slot = slot + 1 == table.count ? 0 : slot + 1
    }
    table[slot] = entry
  }
}

extension ModelFile {
  /// A section as an array of numbers, read where it lies; empty when the model has none. Numbers
  /// are little-endian, as on every machine that Dateline runs on.
  func array<Number: FixedWidthInteger>(_ name: String) -> UnsafeBufferPointer<Number> {
    guard let section = section(name),
      UInt(bitPattern: section.baseAddress) % UInt(MemoryLayout<Number>.alignment) == 0
    else { return UnsafeBufferPointer(start: nil, count: 0) }
    return section.bindMemory(to: Number.self)
  }
}
