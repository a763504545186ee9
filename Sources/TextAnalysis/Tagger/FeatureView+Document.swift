extension FeatureView {
  /// Adds what the rest of the document tells about a capitalized word: the company it keeps
  /// elsewhere, whether it is also seen in lower case, what it abbreviates.
  func addDocument<Sink: FeatureSink>(_ position: Int, _ sentence: Int, to sink: inout Sink) {
    let word = Int(words[position])
    var count = 0
    let spelling = Int(spellings[word])
    let start = spelling * TaggingContext.remembered
    for index in start..<start + TaggingContext.remembered {
      let other = Int(occurrences[index])
      if other < 0 || count == 4 { break }
      if other == position { continue }
      count += 1
      addOccurrence(other, to: &sink)
    }
    sink.add(.otherCount, UInt64(min(count, 3)))
    let isFirst: UInt64 = position == sentence ? 1 : 0
    sink.add(.otherLower, seenLower[spelling] ? 2 | isFirst : isFirst)
    if longForms[word] >= 0 { addLongForm(Int(longForms[word]), to: &sink) }
  }

  private func addOccurrence<Sink: FeatureSink>(_ other: Int, to sink: inout Sink) {
    let before = form(other - 1)
    let after = form(other + 1)
    sink.add(.otherBefore, before.pointee.lower)
    sink.add(.otherAfter, after.pointee.lower)
    sink.add(.otherAround, before.pointee.shortShape, after.pointee.shortShape)
    if groups.contains(.clusters) {
      sink.add(.otherBefore, at: 1, UInt64(before.pointee.classes.medium))
      sink.add(.otherAfter, at: 1, UInt64(after.pointee.classes.medium))
      if before.pointee.isCapitalized {
        sink.add(.otherBefore, at: 2, UInt64(before.pointee.classes.fine))
      }
      if after.pointee.isCapitalized {
        sink.add(.otherAfter, at: 2, UInt64(after.pointee.classes.fine))
      }
    }
  }

  private func addLongForm<Sink: FeatureSink>(_ last: Int, to sink: inout Sink) {
    sink.add(.acronym, 1)
    sink.add(.acronym, at: 1, forms[last].lower)
    if groups.contains(.clusters) {
      sink.add(.acronym, at: 2, UInt64(forms[last].classes.medium))
    }
  }
}
