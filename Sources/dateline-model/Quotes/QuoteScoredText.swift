/// A text as the scorer of quotes reads it, in code points.
struct QuoteScoredText {
  private let scalars: [Unicode.Scalar]
  /// Runs of letters and digits with inner ' - . , kept together.
  let tokens: [Range<Int>]
  /// Stretches between double quotation marks; a line's end closes one that is still open.
  let segments: [Range<Int>]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    tokens = Self.tokens(of: scalars)
    segments = Self.segments(of: scalars)
  }

  /// Whether a code point is a letter, a digit or a currency or percent sign: what decides a match.
  func counts(_ index: Int) -> Bool { Self.counts(scalars[index]) }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    isAlphanumeric(scalar) || "$£€¥%#@".unicodeScalars.contains(scalar)
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func tokens(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, joins(index, from: start, scalars) { index += 1 }
      if index > start { tokens.append(start..<index) } else { index += 1 }
    }
    return tokens
  }

  private static func joins(_ index: Int, from start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    if isAlphanumeric(scalars[index]) || scalars[index] == "_" { return true }
    return index > start && ".,'’-".unicodeScalars.contains(scalars[index])
      && isAlphanumeric(scalars[index - 1]) && index + 1 < scalars.count
      && isAlphanumeric(scalars[index + 1])
  }

  private static func segments(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start: Int?
    func close(_ end: Int) {
      if let start, scalars[start..<end].contains(where: counts) { segments.append(start..<end) }
      start = nil
    }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n", "”", "»": close(index)
      case "“", "„", "«":
        close(index)
        start = index + 1
      case "\"":
        let opens = start == nil
        close(index)
        start = opens ? index + 1 : nil
      default: continue
      }
    }
    close(scalars.count)
    return segments
  }

  /// Ranges without marks and spaces at their ends, in order, joined where no letter is between.
  func normalized(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.map(trimmed).sorted(by: { $0.lowerBound < $1.lowerBound })
    where !range.isEmpty {
      if let last = result.last,
        range.lowerBound <= last.upperBound
          || !(last.upperBound..<range.lowerBound).contains(where: counts)
      {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<scalars.count)
    while let first = range.first, !counts(first) { range.removeFirst() }
    while let last = range.last, !counts(last) { range.removeLast() }
    return range
  }

  /// The parts of a content that lie in segments, each normalized.
  func direct(_ content: [Range<Int>]) -> [[Range<Int>]] {
    segments.map { segment in
      normalized(content.map { $0.clamped(to: segment) }.filter { !$0.isEmpty })
    }.filter { !$0.isEmpty }
  }

  /// Indices of the tokens that ranges touch.
  func tokens(in ranges: [Range<Int>]) -> Set<Int> {
    var found: Set<Int> = []
    for range in ranges {
      var index = firstToken(endingAfter: range.lowerBound)
      while index < tokens.count, tokens[index].lowerBound < range.upperBound {
        found.insert(index)
        index += 1
      }
    }
    return found
  }

  private func firstToken(endingAfter offset: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The letters that ranges hold.
  func letters(in ranges: [Range<Int>]) -> Set<Int> { Set(ranges.joined().filter(counts)) }
}
