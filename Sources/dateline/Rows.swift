import ArgumentParser
import NewsCore
import NewsModel
import TerminalUI

/// How a command prints what it found.
struct RowOptions: ParsableArguments {
  @Flag(help: "Print one JSON object per line.")
  var json = false

  @Flag(help: "Print tab-separated values, the first line naming the columns.")
  var tsv = false

  func validate() throws {
    if json && tsv { throw ValidationError("Choose one of --json and --tsv.") }
  }

  /// Prints rows; says so and ends with exit code 1 when there are none.
  func print(_ rows: Rows) throws {
    if json {
      rows.jsonLines.forEach(Output.write)
    } else if tsv || !Output.isTerminal && !json {
      rows.tabSeparated.forEach(Output.write)
    } else {
      rows.table(width: Output.width).forEach(Output.write)
    }
    if rows.values.isEmpty {
      Output.note("Nothing was found.")
      throw ExitCode(1)
    }
  }
}

/// A table of values under named columns.
struct Rows {
  enum Value {
    case text(String)
    case number(Int)
    case decimal(Double)
    case list([String])
    case flag(Bool)
    case none

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }
  }

  var columns: [String]
  var values: [[Value]] = []

  init(_ columns: String...) { self.columns = columns }

  // MARK: JSON

  var jsonLines: [String] {
    values.map { row in
      var json = JSONText()
      json.object { json in
        for (column, value) in zip(columns, row) {
          json.key(column)
          value.write(to: &json)
        }
      }
      return json.text
    }
  }

  // MARK: Tab-separated values

  var tabSeparated: [String] {
    [columns.joined(separator: "\t")]
      + values.map { $0.map(\.plain).map(\.withoutBreaks).joined(separator: "\t") }
  }

  // MARK: Aligned text

  /// The rows in columns: numbers right-aligned, the widest text column cut to fit `width`.
  func table(width: Int) -> [String] {
    let cells = values.map { $0.map { VisibleText.plain($0.plain.withoutBreaks) } }
    var widths = columns.indices.map { column in
      cells.map { TextLayout.width(of: $0[column]) }.max() ?? 0
    }
    let over = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    if over > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] = max(8, widths[widest] - over)
    }
    return zip(values, cells).map { row, cells in
      columns.indices.map { Self.padded(cells[$0], widths[$0], isRight: row[$0].isNumber) }
        .joined(separator: "  ").trimmedEnd
    }
  }

  private static func padded(_ text: String, _ width: Int, isRight: Bool) -> String {
    let cut = TextLayout.truncated(text, to: width)
    let space = String(repeating: " ", count: max(0, width - TextLayout.width(of: cut)))
    return isRight ? space + cut : cut + space
  }
}

extension Rows.Value {
  var isNumber: Bool {
    switch self {
    case .number, .decimal: true
    default: false
    }
  }

  var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): Self.rounded(number)
    case .list(let items): items.joined(separator: ", ")
    case .flag(let isSo): isSo ? "true" : ""
    case .none: ""
    }
  }

  func write(to json: inout JSONText) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    case .decimal(let number): json.raw(Self.rounded(number))
    case .list(let items): json.array(items) { $0.string($1) }
    case .flag(let isSo): json.raw(isSo ? "true" : "false")
    case .none: json.raw("null")
    }
  }

  /// Three digits after the point.
  private static func rounded(_ number: Double) -> String {
    String((number * 1000).rounded() / 1000)
  }
}

extension String {
  var withoutBreaks: String {
    String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
