/// A table of tab-separated values whose first line names the columns.
struct DataTable {
  private let columns: [String: Int]
  private(set) var rows: [[Substring]]

  init(_ path: String) throws(DataFileError) {
    var lines = try DataFile.lines(path)[...]
    let header = (lines.popFirst() ?? "").drop { $0 == "\u{FEFF}" }
    let names = header.split(separator: "\t", omittingEmptySubsequences: false)
    columns = Dictionary(
      names.enumerated().map { (String($1), $0) }, uniquingKeysWith: { first, _ in first })
    rows = lines.filter { !$0.isEmpty }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// A row's value in a column; empty where there is none.
  func value(_ row: [Substring], _ column: String) -> Substring {
    guard let index = columns[column], index < row.count else { return "" }
    return row[index]
  }

  /// All values of a column.
  func values(_ column: String) -> [Substring] { rows.map { value($0, column) } }
}
