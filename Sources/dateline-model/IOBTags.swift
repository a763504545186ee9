import NewsModel

/// A sentence's tags in any of the IOB variants, read as the CoNLL scorer reads them.
struct IOBTags {
  private let tags: [Substring]

  init(_ tags: [Substring]) { self.tags = tags }

  /// The names that the tags mark and a corpus' labels make names of ours.
  func names(_ labels: LabelMap) -> [(tokens: Range<Int>, kind: EntityKind)] {
    var names: [(tokens: Range<Int>, kind: EntityKind)] = []
    var start = 0
    for index in tags.indices {
      if begins(index) { start = index }
      guard let label = label(index), ends(index), let kind = labels.kind(label) else { continue }
      names.append((start..<index + 1, kind))
    }
    return names
  }

  private func label(_ index: Int) -> Substring? {
    tags[index].dropFirst().first == "-" ? tags[index].dropFirst(2) : nil
  }

  /// Whether a name begins here: by its letter, or because another label stood before.
  private func begins(_ index: Int) -> Bool {
    guard index > 0, let before = label(index - 1) else { return true }
    if "BSU".contains(tags[index].first ?? "O") { return true }
    if "LESU".contains(tags[index - 1].first ?? "O") { return true }
    return label(index) != before
  }

  private func ends(_ index: Int) -> Bool {
    index + 1 == tags.count || label(index + 1) == nil || begins(index + 1)
  }
}
