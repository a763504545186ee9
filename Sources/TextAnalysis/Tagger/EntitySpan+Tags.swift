extension EntitySpan {
  /// The spans that tags describe, with confidence 1. Tags that do not fit together are read as
  /// generously as possible: a name that never ends ends where the next begins.
  package static func spans(_ tags: ArraySlice<EntityTag>) -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var start: Int?
    for (index, tag) in zip(tags.indices, tags) {
      guard let kind = tag.kind, let position = tag.position else {
        start = nil
        continue
      }
      if position == .begin || position == .whole || start == nil { start = index }
      if position == .last || position == .whole, let first = start {
        spans.append(EntitySpan(kind: kind, tokens: first..<index + 1, confidence: 1))
        start = nil
      }
    }
    return spans
  }
}
