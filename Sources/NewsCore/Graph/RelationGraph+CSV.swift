import NewsModel

extension RelationGraph {
  /// The edges as CSV (RFC 4180) under the headings that Gephi looks for. Linear.
  package var edgesCSV: String {
    let head = [
      "Source", "Target", "Type", "Weight", "SourceLabel", "TargetLabel", "Articles", "Sentences",
      "Ties", "Oldest", "Newest", "Estimated", "Proof",
    ]
    let rows = edges.map { edge in
      [
        String(nodes[edge.first].id), String(nodes[edge.second].id), "Undirected",
        NumberText.decimal(edge.weight), nodes[edge.first].name, nodes[edge.second].name,
        String(edge.articleCount), String(edge.sentenceCount),
        edge.ties.map(\.text).joined(separator: "; "), edge.oldest?.iso8601 ?? "",
        edge.newest?.iso8601 ?? "", edge.isEstimate ? "true" : "false",
        edge.ties.map(\.proof).joined(separator: "; "),
      ]
    }
    return Self.csv([head] + rows)
  }

  /// The nodes as CSV, under the headings that Gephi looks for. Linear.
  package var nodesCSV: String {
    let head = ["Id", "Label", "Kind", "Articles", "First", "Last"]
    let rows = nodes.map { node in
      [
        String(node.id), node.name, node.kind.name, String(node.articleCount),
        node.first?.iso8601 ?? "", node.last?.iso8601 ?? "",
      ]
    }
    return Self.csv([head] + rows)
  }

  private static func csv(_ rows: [[String]]) -> String {
    rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// In quotation marks where it must be; NUL, which no CSV reader takes, becomes U+FFFD. A name
  /// that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func field(_ text: String) -> String {
    var text = text.replacing("\0", with: "\u{FFFD}")
    if let first = text.first, "=+-@\t\r".contains(first), Double(text) == nil { text = "'" + text }
    let needsMarks = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsMarks ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
