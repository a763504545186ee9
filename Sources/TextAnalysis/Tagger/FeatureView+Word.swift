extension FeatureView {
  /// Adds what one word tells by itself about a token `place` words before it (-2...2): the same
  /// for every token of the form, so that its weights are summed once.
  @inline(__always)
  func addWord<Sink: FeatureSink>(
    _ form: UnsafePointer<WordForm>, at place: Int, to sink: inout Sink
  ) {
    switch place {
    case 0: addToken(form, to: &sink)
    case -1, 1: addNeighbor(form, at: place, to: &sink)
    default: addFarNeighbor(form, at: place, to: &sink)
    }
  }

  private func addToken<Sink: FeatureSink>(_ form: UnsafePointer<WordForm>, to sink: inout Sink) {
    let word = form.pointee
    sink.add(.bias, 1)
    sink.add(.lower, word.lower)
    sink.add(.word, word.word)
    sink.add(.shape, word.shape)
    sink.add(.shortShape, word.shortShape)
    if groups.contains(.affixes) { addAffixes(form, to: &sink) }
    if groups.contains(.clusters) {
      addClasses(word.classes, at: 0, to: &sink)
      sink.add(.mediumShape, UInt64(word.classes.medium), word.shortShape)
      sink.add(.fineShape, UInt64(word.classes.fine), word.shortShape)
    }
    if groups.contains(.brown) {
      addPaths(word.classes, at: 0, to: &sink)
      addShortPaths(word.classes, at: 0, to: &sink)
    }
    if groups.contains(.sentence) {
      sink.add(
        .capitalBias, UInt64(word.classes.capitalBias), UInt64(word.traits.rawValue & 3))
    }
  }

  private func addAffixes<Sink: FeatureSink>(
    _ form: UnsafePointer<WordForm>, to sink: inout Sink
  ) {
    let word = form.pointee
    for index in 0..<4 where word.length > index + 1 {
      sink.add(.prefix, at: index, word.prefixes[index])
      sink.add(.suffix, at: index, word.suffixes[index])
    }
    sink.add(.suffixShape, word.suffixes[2], word.shortShape)
  }

  private func addNeighbor<Sink: FeatureSink>(
    _ form: UnsafePointer<WordForm>, at place: Int, to sink: inout Sink
  ) {
    let word = form.pointee
    sink.add(.lower, at: place, word.lower)
    sink.add(.shortShape, at: place, word.shortShape)
    if groups.contains(.affixes) { sink.add(.suffix, at: place * 16, word.suffixes[2]) }
    if groups.contains(.clusters) { addClasses(word.classes, at: place, to: &sink) }
    if groups.contains(.brown) { addPaths(word.classes, at: place, to: &sink) }
  }

  private func addFarNeighbor<Sink: FeatureSink>(
    _ form: UnsafePointer<WordForm>, at place: Int, to sink: inout Sink
  ) {
    let word = form.pointee
    sink.add(.lower, at: place, word.lower)
    if groups.contains(.clusters) {
      sink.add(.medium, at: place, UInt64(word.classes.medium))
    }
    if groups.contains(.brown) {
      sink.add(
        .generalPath, at: place * 8, UInt64(WordClasses.prefix(word.classes.generalPath, bits: 6)))
    }
  }

  private func addClasses<Sink: FeatureSink>(
    _ classes: WordClasses, at place: Int, to sink: inout Sink
  ) {
    sink.add(.coarse, at: place, UInt64(classes.coarse))
    sink.add(.medium, at: place, UInt64(classes.medium))
    sink.add(.fine, at: place, UInt64(classes.fine))
  }

  private func addPaths<Sink: FeatureSink>(
    _ classes: WordClasses, at place: Int, to sink: inout Sink
  ) {
    sink.add(.generalPath, at: place, UInt64(classes.generalPath))
    sink.add(
      .generalPath, at: place + 8, UInt64(WordClasses.prefix(classes.generalPath, bits: 6)))
    sink.add(.newsPath, at: place, UInt64(classes.newsPath))
    sink.add(.newsPath, at: place + 8, UInt64(WordClasses.prefix(classes.newsPath, bits: 6)))
  }

  private func addShortPaths<Sink: FeatureSink>(
    _ classes: WordClasses, at place: Int, to sink: inout Sink
  ) {
    for bits in [4, 10] {
      sink.add(
        .generalPath, at: place + 8 + bits,
        UInt64(WordClasses.prefix(classes.generalPath, bits: bits)))
    }
    sink.add(.newsPath, at: place + 12, UInt64(WordClasses.prefix(classes.newsPath, bits: 4)))
  }
}
