extension FeatureView {
  /// Adds what depends on more than one word. `sentence` is where the token's sentence starts.
  @inline(__always)
  func addContext<Sink: FeatureSink>(
    _ position: Int, _ sentence: Int, _ sentenceCase: SentenceCase, to sink: inout Sink
  ) {
    if groups.contains(.pairs) {
      addPairs(position, to: &sink)
      if groups.contains(.clusters) { addClassPairs(position, to: &sink) }
    }
    if groups.contains(.sentence) {
      addSentence(position, sentence, sentenceCase, to: &sink)
    }
    if groups.contains(.gazetteer) { addListed(position, sentenceCase, to: &sink) }
    if groups.contains(.runs), runs[position].first >= 0 { addRun(position, to: &sink) }
    if groups.contains(.document), form(position).pointee.isCapitalized {
      addDocument(position, sentence, to: &sink)
    }
  }

  private func addPairs<Sink: FeatureSink>(_ position: Int, to sink: inout Sink) {
    let word = form(position)
    let before = form(position - 1)
    let after = form(position + 1)
    let farBefore = form(position - 2)
    let farAfter = form(position + 2)
    let shape = word.pointee.shortShape
    sink.add(.pair, at: -1, before.pointee.lower, word.pointee.lower)
    sink.add(.pair, at: 0, word.pointee.lower, after.pointee.lower)
    sink.add(.pair, at: -2, farBefore.pointee.lower, before.pointee.lower)
    sink.add(.pair, at: 1, after.pointee.lower, farAfter.pointee.lower)
    sink.add(.pairShape, at: -1, before.pointee.shape, word.pointee.shape)
    sink.add(.shapeTriple, before.pointee.shortShape, shape, after.pointee.shortShape)
    sink.add(
      .shapeTriple, at: -1, farBefore.pointee.shortShape, before.pointee.shortShape, shape)
    sink.add(.lowerShape, at: -1, before.pointee.lower, shape)
    sink.add(.lowerShape, at: 1, after.pointee.lower, shape)
    sink.add(.lowerAround, before.pointee.lower, shape, after.pointee.lower)
  }

  private func addClassPairs<Sink: FeatureSink>(_ position: Int, to sink: inout Sink) {
    let word = form(position).pointee.classes
    let before = form(position - 1).pointee.classes
    let after = form(position + 1).pointee.classes
    let medium = UInt64(word.medium)
    let mediumBefore = UInt64(before.medium)
    let mediumAfter = UInt64(after.medium)
    let shape = form(position).pointee.shortShape
    sink.add(.classPair, at: -1, mediumBefore, medium)
    sink.add(.classPair, at: 0, medium, mediumAfter)
    sink.add(.classTriple, UInt64(before.coarse), medium, UInt64(after.coarse))
    sink.add(.classAround, mediumBefore, shape, mediumAfter)
    sink.add(.classPair, at: -2, UInt64(form(position - 2).pointee.classes.medium), mediumBefore)
    sink.add(.classPair, at: 1, mediumAfter, UInt64(form(position + 2).pointee.classes.medium))
    sink.add(.classAround, at: 1, shape, mediumAfter)
    sink.add(.classAround, at: -1, mediumBefore, shape)
  }

  private func addSentence<Sink: FeatureSink>(
    _ position: Int, _ sentence: Int, _ sentenceCase: SentenceCase, to sink: inout Sink
  ) {
    let word = form(position).pointee
    let isFirst: UInt64 = position == sentence ? 1 : 0
    let capitals = UInt64(word.traits.rawValue & 3)
    let bias = UInt64(word.classes.capitalBias)
    sink.add(.sentenceStart, isFirst, bias, capitals)
    sink.add(
      .sentenceStart, at: 1, isFirst, word.shortShape, form(position + 1).pointee.shortShape)
    sink.add(.sentenceCase, sentenceCase.rawValue, word.shortShape)
    if sentenceCase != .normal { sink.add(.sentenceCase, at: 1, sentenceCase.rawValue, word.lower) }
    sink.add(.sentenceCase, at: 2, sentenceCase.rawValue, bias, capitals)
    sink.add(.sentenceCase, at: 3, sentenceCase.rawValue, UInt64(word.classes.medium))
  }

  private func addListed<Sink: FeatureSink>(
    _ position: Int, _ sentenceCase: SentenceCase, to sink: inout Sink
  ) {
    let hit = hits[position]
    var lists = hit.lists
    if lists != 0 { sink.add(.listPattern, hit.pattern) }
    while lists != 0 {
      let list = UInt32(truncatingIfNeeded: lists.trailingZeroBitCount)
      lists &= lists &- 1
      let code = UInt64(list) << 3 | hit.position(in: list)
      sink.add(.listed, code)
      sink.add(.listedShape, code, form(position).pointee.shortShape)
      if sentenceCase != .normal { sink.add(.listedCase, code, sentenceCase.rawValue) }
    }
    addNeighborLists(hits[position - 1], at: -1, to: &sink)
    addNeighborLists(hits[position + 1], at: 1, to: &sink)
  }

  private func addNeighborLists<Sink: FeatureSink>(
    _ hit: GazetteerHits, at place: Int, to sink: inout Sink
  ) {
    var lists = hit.lists
    while lists != 0 {
      let list = UInt32(truncatingIfNeeded: lists.trailingZeroBitCount)
      lists &= lists &- 1
      sink.add(.neighborListed, at: place, UInt64(list) << 3 | hit.position(in: list))
    }
  }
}
