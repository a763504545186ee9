extension FeatureView {
  /// Adds what the run of capitals around a token tells: where in it the token is, its first and
  /// last word, what stands before and after it.
  func addRun<Sink: FeatureSink>(_ position: Int, to sink: inout Sink) {
    let run = runs[position]
    let length = UInt64(min(run.last - run.first + 1, 6))
    let fromStart = UInt64(min(position - Int(run.first), 3))
    let toEnd = UInt64(min(Int(run.last) - position, 3))
    sink.add(.runPosition, fromStart, length)
    sink.add(.runPosition, at: 1, length, fromStart * 4 + toEnd)
    addEnds(run, fromStart > 0 ? 1 : 0, toEnd > 0 ? 1 : 0, length, to: &sink)
    addSurroundings(run, length, to: &sink)
    if groups.contains(.gazetteer) {
      addEndLists(hits[Int(run.last)], at: 1, toEnd, to: &sink)
      addEndLists(hits[Int(run.first)], at: 0, fromStart, to: &sink)
    }
  }

  private func addEnds<Sink: FeatureSink>(
    _ run: CapitalRun, _ afterFirst: UInt64, _ beforeLast: UInt64, _ length: UInt64,
    to sink: inout Sink
  ) {
    let first = form(Int(run.first))
    let last = form(Int(run.last))
    sink.add(.runFirst, first.pointee.lower, afterFirst)
    sink.add(.runLast, last.pointee.lower, beforeLast)
    if groups.contains(.clusters) {
      sink.add(.runFirst, at: 1, UInt64(first.pointee.classes.medium), afterFirst)
      sink.add(.runLast, at: 1, UInt64(last.pointee.classes.medium), beforeLast)
      sink.add(.runLast, at: 2, UInt64(last.pointee.classes.fine), beforeLast)
      sink.add(
        .runContext, at: 1, UInt64(first.pointee.classes.coarse),
        UInt64(last.pointee.classes.coarse), length)
    }
    if groups.contains(.brown) {
      sink.add(.runLast, at: 3, UInt64(last.pointee.classes.generalPath), beforeLast)
    }
  }

  private func addSurroundings<Sink: FeatureSink>(
    _ run: CapitalRun, _ length: UInt64, to sink: inout Sink
  ) {
    let before = form(Int(run.first) - 1)
    let after = form(Int(run.last) + 1)
    sink.add(.runBefore, before.pointee.lower)
    sink.add(.runAfter, after.pointee.lower)
    sink.add(.runBefore, at: 2, before.pointee.lower, length)
    sink.add(.runAfter, at: 2, after.pointee.lower, length)
    if groups.contains(.clusters) {
      let mediumBefore = UInt64(before.pointee.classes.medium)
      let mediumAfter = UInt64(after.pointee.classes.medium)
      sink.add(.runBefore, at: 1, mediumBefore)
      sink.add(.runAfter, at: 1, mediumAfter)
      sink.add(.runContext, mediumBefore, mediumAfter, length)
    }
  }

  private func addEndLists<Sink: FeatureSink>(
    _ hit: GazetteerHits, at end: Int, _ distance: UInt64, to sink: inout Sink
  ) {
    var lists = hit.lists
    while lists != 0 {
      let list = UInt32(truncatingIfNeeded: lists.trailingZeroBitCount)
      lists &= lists &- 1
      sink.add(.runListed, at: end, UInt64(list) << 3 | hit.position(in: list), distance)
    }
  }
}
