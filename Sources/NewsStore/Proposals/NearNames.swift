import NewsModel

/// Finds names that are nearly spelled alike without comparing each with each.
///
/// Two names are compared when they share a *block*: what is left of one or both without one letter
/// (after Garbe's symmetric deletes, 2012; names of one or two words), without one word, or the
/// sound of their letters. Linear in the number of names, for blocks with many names are cut.
struct NearNames {
  private struct Entry {
    var block: UInt64
    var page: Int32
    var form: Int32
  }

  private var entries: [Entry] = []
  private let pages: [NamedPage]
  private let words: [[[String]]]

  init(_ pages: [NamedPage]) {
    self.pages = pages
    words = pages.map { page in
      page.forms.prefix(Self.maximumForms).map { $0.words.split(separator: " ").map(String.init) }
    }
    for page in pages.indices {
      for form in words[page].indices { add(page, form) }
    }
    entries.sort { ($0.block, $0.page, $0.form) < ($1.block, $1.page, $1.form) }
  }

  /// Forms of a page that are compared.
  private static let maximumForms = 4
  /// Names of one block that are compared with each other.
  private static let maximumBlock = 16

  /// The evidence of each pair of pages, once for each.
  func pairs(_ found: (Int, Int, MergeEvidence) -> Void) {
    var seen: Set<UInt64> = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].block == entries[start].block { end += 1 }
      let block = entries[start..<min(end, start + Self.maximumBlock)]
      for (place, one) in block.enumerated() {
        for other in block.dropFirst(place + 1) where one.page != other.page {
          compare(one, other, &seen, found)
        }
      }
      start = end
    }
  }

  private func compare(
    _ one: Entry, _ other: Entry, _ seen: inout Set<UInt64>,
    _ found: (Int, Int, MergeEvidence) -> Void
  ) {
    let (first, second) = (min(one.page, other.page), max(one.page, other.page))
    let pair = UInt64(first) << 32 | UInt64(second)
    guard !seen.contains(pair) else { return }
    let (a, b) = (Int(one.page), Int(other.page))
    guard
      let evidence = NameLikeness.evidence(
        words[a][Int(one.form)], words[b][Int(other.form)], pages[a].kind)
    else { return }
    seen.insert(pair)
    found(a, b, evidence)
  }

  // MARK: Blocks

  private mutating func add(_ page: Int, _ form: Int) {
    let words = words[page][form]
    guard !words.isEmpty, words.count <= 8 else { return }
    func add(_ block: UInt64) {
      entries.append(Entry(block: block, page: Int32(page), form: Int32(form)))
    }
    add(Self.hash(words.sorted(), seed: 1))
    if words.count > 1 {
      for index in words.indices { add(Self.hash(words.without(index), seed: 2)) }
      add(Self.hash(words, seed: 2))
    }
    add(Self.hash(words.map { WordLikeness.sound($0) }, seed: 3))
    if words.count <= 2 { letterBlocks(words, add) }
  }

  private func letterBlocks(_ words: [String], _ add: (UInt64) -> Void) {
    let letters = Array(words.joined().utf8)
    guard (5...28).contains(letters.count) else { return }
    add(Self.hash(letters, skipping: -1))
    for index in letters.indices { add(Self.hash(letters, skipping: index)) }
  }

  /// FNV-1a over the words with a boundary behind each.
  private static func hash(_ words: [String], seed: UInt64) -> UInt64 {
    var hash = 14_695_981_039_346_656_037 ^ seed
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
      hash = (hash ^ 32) &* 1_099_511_628_211
    }
    return hash
  }

  private static func hash(_ letters: [UInt8], skipping skipped: Int) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for (index, byte) in letters.enumerated() where index != skipped {
      hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }
    return hash
  }
}

extension [String] {
  fileprivate func without(_ index: Int) -> [String] {
    var rest = self
    rest.remove(at: index)
    return rest
  }
}
