import NewsModel

extension RelationGraph {
  /// The graph in the DOT language of Graphviz, ready for `neato`, `fdp` and `sfdp`. Linear.
  package var dot: String {
    var lines = [
      "graph relations {", "  graph [overlap=false, splines=true, charset=\"UTF-8\"];",
      "  node [fontname=\"Helvetica\", shape=box, style=rounded];",
      "  edge [fontname=\"Helvetica\", fontsize=9, color=gray50];",
    ]
    lines += nodes.enumerated().map { index, node in
      "  n\(index) [label=\(Self.quoted(node.name)), shape=\(Self.shape(of: node.kind)),"
        + " tooltip=\"\(node.kind.name), \(node.articleCount) articles\"];"
    }
    lines += edges.map { edge in
      let ties = edge.ties.map(\.text).joined(separator: "\n")
      let label =
        ties.isEmpty
        ? "" : ", label=\(Self.quoted(ties)), tooltip=\(Self.quoted(edge.provenTies))"
      let width = NumberText.decimal(0.5 + 3 * min(1, edge.weight))
      return
        "  n\(edge.first) -- n\(edge.second) [weight=\(1 + Int(min(1, edge.weight) * 10)),"
        + " penwidth=\(width)\(label)];"
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private static func shape(of kind: EntityKind) -> String {
    switch kind {
    case .organization: "box"
    case .person: "ellipse"
    case .location: "diamond"
    case .miscellaneous: "plaintext"
    }
  }

  /// A quoted string: only the quotation mark and the backslash mean something in it, and line
  /// breaks are written as escapes. Other control characters become U+FFFD.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "&": quoted += "&amp;"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": quoted += "\u{FFFD}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
