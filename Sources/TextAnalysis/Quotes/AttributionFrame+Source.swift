extension AttributionFrame {
  /// Most words of an office that the roles leave with the quotation before it.
  private static let longestOffice = 3

  /// The frame with the words between a quotation and its source given to the source: a comma
  /// inside the closing mark ends what is quoted (*“We sail,” WHO Director-General Lind said*).
  func withWholeSource(in text: AttributionText) -> AttributionFrame {
    guard let source, let last = content.lastIndex(where: { $0.upperBound == source.lowerBound }),
      let mark = content[last].last(where: text.isQuoted), text.isComma(mark - 1),
      text.passage[content[last].lowerBound] == text.passage[mark],
      (1...Self.longestOffice).contains(source.lowerBound - mark - 1)
    else { return self }
    var frame = self
    frame.content[last] = content[last].lowerBound..<mark + 1
    frame.source = mark + 1..<source.upperBound
    return frame
  }
}
