/// One measurement: what was measured, our figure, those of the peers, and the command that
/// measures it.
struct BenchRow: Equatable {
  var what: String
  var dateline: String
  /// Each begins with the peer's name.
  var peers: [String] = []
  var command: String
}

/// Rows as they stand in the README.
struct BenchTable: Equatable {
  private(set) var rows: [BenchRow] = []

  static func += (table: inout BenchTable, rows: [BenchRow]) { table.rows += rows }

  /// A Markdown table; bars inside cells are escaped.
  var markdown: String {
    let head = ["| | Dateline | peers | command |", "| --- | --- | --- | --- |"]
    return (head + rows.map(Self.line)).joined(separator: "\n")
  }

  private static func line(_ row: BenchRow) -> String {
    let peers = row.peers.isEmpty ? "–" : row.peers.joined(separator: "; ")
    let cells = [row.what, row.dateline, peers, "`\(row.command)`"]
    return "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
