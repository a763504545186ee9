internal import NewsModel

/// Pairs the marks of one paragraph, from left to right.
struct QuoteMarkPairing {
  /// Text between two marks, or from one to the end of the paragraph.
  struct Pair {
    var open: QuoteMark
    var close: QuoteMark?
  }

  /// Deeper nesting than any writer's is ignored, so that marks without end cost nothing.
  private static let deepest = 8

  /// The outermost pairs in text order.
  private(set) var pairs: [Pair] = []
  private var stack: [QuoteMark] = []
  /// For each mark, the index of the next single mark that surely closes, or that may.
  private let nextSure: [Int]
  private let nextSingle: [Int]

  /// O(number of marks).
  init(_ marks: [QuoteMark], in bytes: [UInt8]) {
    nextSure = Self.next(in: marks) { $0.isSure }
    nextSingle = Self.next(in: marks) { $0.family.isSingle && $0.canClose }
    for index in marks.indices { take(marks[index], at: index, of: marks, in: bytes) }
    if let outermost = stack.first, !outermost.family.isSingle {
      pairs.append(Pair(open: outermost, close: nil))
    }
  }

  private static func next(in marks: [QuoteMark], where test: (QuoteMark) -> Bool) -> [Int] {
    var next = [Int](repeating: marks.count, count: marks.count + 1)
    for index in marks.indices.reversed() {
      next[index] = test(marks[index]) ? index : next[index + 1]
    }
    return next
  }

  private mutating func take(
    _ mark: QuoteMark, at index: Int, of marks: [QuoteMark], in bytes: [UInt8]
  ) {
    if mark.family.isSingle {
      takeSingle(mark, at: index, of: marks, in: bytes)
    } else if let depth = stack.lastIndex(where: { closes(mark, $0) }), prefersClosing(mark, depth)
    {
      close(mark, depth)
    } else if mark.canOpen || mark.family == .straight && !mark.canClose {
      open(mark, at: index, of: marks)
    }
  }

  /// Whether a mark can end what another began; a straight or doubled one ends a curly one too.
  private func closes(_ mark: QuoteMark, _ open: QuoteMark) -> Bool {
    guard mark.canClose || mark.family == .straight && !mark.canOpen else { return false }
    if mark.family == open.family { return true }
    let double: [QuoteMark.Family] = [.double, .straight, .doubled]
    return double.contains(mark.family) && double.contains(open.family)
      && mark.canClose && !mark.canOpen
  }

  private func prefersClosing(_ mark: QuoteMark, _ depth: Int) -> Bool {
    mark.family == stack[depth].family || !mark.canOpen
  }

  private mutating func close(_ mark: QuoteMark, _ depth: Int) {
    let open = stack[depth]
    stack.removeSubrange(depth...)
    if stack.isEmpty { pairs.append(Pair(open: open, close: mark)) }
  }

  private mutating func open(_ mark: QuoteMark, at index: Int, of marks: [QuoteMark]) {
    if stack.first?.family.isSingle == true, nextSure[index] == marks.count { stack.removeAll() }
    if mark.family == .straight || mark.family == .doubled, let outer = stack.first,
      outer.family == mark.family
    {
      // Such a mark cannot nest: the earlier one was never closed.
      pairs.append(Pair(open: outer, close: nil))
      pairs[pairs.count - 1].close = QuoteMark(
        family: mark.family, start: mark.start, end: mark.start, canOpen: false, canClose: true)
      stack.removeAll()
    }
    if stack.count < Self.deepest { stack.append(mark) }
  }

  /// Single marks count only where no other kind is open, and only in pairs.
  private mutating func takeSingle(
    _ mark: QuoteMark, at index: Int, of marks: [QuoteMark], in bytes: [UInt8]
  ) {
    guard stack.allSatisfy({ $0.family.isSingle }) else { return }
    if !stack.isEmpty, mark.canClose, !isPossessive(mark, at: index, of: marks, in: bytes) {
      close(mark, 0)
    } else if stack.isEmpty, mark.canOpen, nextSingle[index + 1] < marks.count {
      stack.append(mark)
    }
  }

  /// Whether the mark is the apostrophe of a plural ("the members’ policies") inside a quotation
  /// that ends further on.
  private func isPossessive(
    _ mark: QuoteMark, at index: Int, of marks: [QuoteMark], in bytes: [UInt8]
  ) -> Bool {
    guard !mark.isSure, mark.start > 0, bytes[mark.start - 1] == UInt8(ascii: "s"),
      mark.end + 1 < bytes.count, bytes[mark.end] == 0x20,
      bytes[mark.end + 1].isAsciiLetter
    else { return false }
    return nextSure[index + 1] < marks.count
  }
}
