/// The keys of the reader as tables, made from the commands.
package enum KeyTable {
  /// One row a command: keys, what it does, its name.
  package static var rows: [(keys: String, title: String, name: String)] {
    Command.allCases.map { ($0.keyNames, $0.title, $0.name) }
  }

  /// Two commands a row, as the README shows them.
  package static var markdown: String {
    let cells = Command.allCases.map { command in
      command.keys.map { "`\($0)`" }.joined(separator: " ") + " | \(command.title)"
    }
    let half = (cells.count + 1) / 2
    let rows = (0..<half).map { row in
      "| \(cells[row]) | \(row + half < cells.count ? cells[row + half] : " | ") |"
    }
    return (["| key | does | key | does |", "| --- | --- | --- | --- |"] + rows)
      .joined(separator: "\n")
  }
}
