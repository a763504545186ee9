/// The lines of one Markdown paragraph, before they are joined.
enum InlineLines {
  /// Stands for a line end that is as good as a space: a byte that decoded text never holds.
  static let softBreak: UInt8 = 0

  /// The paragraph's text: lines joined, unless they are the rows of a table.
  static func text(of inline: [UInt8]) -> [UInt8] {
    let lines = inline.split(separator: softBreak).map(\.trimmed)
    if lines.count > 1, isDelimiterRow(lines[1]) {
      let rows = lines[..<1] + lines[2...]
      return Array(rows.map(cells).joined(separator: "\n".utf8))
    }
    var result: [UInt8] = []
    result.reserveCapacity(inline.count)
    for line in lines {
      if !result.isEmpty { LineJoining.appendJoint(to: &result, before: line) }
      result += line
    }
    return result
  }

  /// "| --- | :-: |", the second row of every table.
  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = Array("|-: ".utf8)
    return line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy(marks.contains)
  }

  private static func cells(of row: ArraySlice<UInt8>) -> [UInt8] {
    let cells = row.split(separator: UInt8(ascii: "|")).map(\.trimmed).filter { !$0.isEmpty }
    return Array(cells.joined(separator: " | ".utf8))
  }
}
