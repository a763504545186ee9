import NewsModel

extension RelationGraph {
  /// The graph as GraphML (Brandes et al. 2002, "GraphML progress report"), as Gephi, yEd and
  /// NetworkX read it. Linear in the graph.
  package var graphML: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
    ]
    lines += Self.keys.map { key in
      "  <key id=\"\(key.id)\" for=\"\(key.domain)\" attr.name=\"\(key.name)\""
        + " attr.type=\"\(key.type)\"/>"
    }
    lines.append("  <graph id=\"relations\" edgedefault=\"undirected\">")
    for (index, node) in nodes.enumerated() { lines += Self.lines(of: node, index) }
    for (index, edge) in edges.enumerated() { lines += Self.lines(of: edge, index) }
    lines += ["  </graph>", "</graphml>", ""]
    return lines.joined(separator: "\n")
  }

  private static let keys: [(id: String, domain: String, name: String, type: String)] = [
    ("label", "node", "label", "string"), ("kind", "node", "kind", "string"),
    ("page", "node", "page", "long"), ("articles", "node", "articles", "int"),
    ("first", "node", "first", "string"), ("last", "node", "last", "string"),
    ("weight", "edge", "weight", "double"), ("shared", "edge", "articles", "int"),
    ("sentences", "edge", "sentences", "int"), ("ties", "edge", "ties", "string"),
    ("proof", "edge", "proof", "string"),
    ("oldest", "edge", "oldest", "string"), ("newest", "edge", "newest", "string"),
    ("estimated", "edge", "estimated", "boolean"),
  ]

  private static func lines(of node: Node, _ index: Int) -> [String] {
    let data: [(String, String?)] = [
      ("label", node.name), ("kind", node.kind.name), ("page", String(node.id)),
      ("articles", String(node.articleCount)), ("first", node.first?.iso8601),
      ("last", node.last?.iso8601),
    ]
    return ["    <node id=\"n\(index)\">"] + lines(of: data) + ["    </node>"]
  }

  private static func lines(of edge: Edge, _ index: Int) -> [String] {
    let data: [(String, String?)] = [
      ("weight", NumberText.decimal(edge.weight)), ("shared", String(edge.articleCount)),
      ("sentences", String(edge.sentenceCount)),
      ("ties", edge.ties.isEmpty ? nil : edge.ties.map(\.text).joined(separator: "; ")),
      ("proof", edge.ties.isEmpty ? nil : edge.ties.map(\.proof).joined(separator: "; ")),
      ("oldest", edge.oldest?.iso8601), ("newest", edge.newest?.iso8601),
      ("estimated", edge.isEstimate ? "true" : nil),
    ]
    let head =
      "    <edge id=\"e\(index)\" source=\"n\(edge.first)\" target=\"n\(edge.second)\">"
    return [head] + lines(of: data) + ["    </edge>"]
  }

  private static func lines(of data: [(String, String?)]) -> [String] {
    data.compactMap { key, value in
      value.map { "      <data key=\"\(key)\">\(XMLText.escaped($0))</data>" }
    }
  }
}

extension RelationGraph.Edge {
  /// Each tie on a line, with its proof.
  var provenTies: String {
    ties.map { "\($0.text): \($0.proof)" }.joined(separator: "\n")
  }
}

extension RelationGraph.NamedTie {
  /// The tie in a few words, an arrow for its direction: "→ headed by (secretary-general)".
  package var text: String {
    let arrow = kind.isMutual ? "↔" : isForward ? "→" : "←"
    let office = office.map { " (\($0))" } ?? ""
    return "\(arrow) \(kind.title)\(office)" + (isFormer ? ", formerly" : "")
  }

  /// The sentence that states it, with its article and date: "“Alimov, …” (a17, 2017-11-07)".
  package var proof: String {
    let place = [article, date?.iso8601].compactMap { $0 }.joined(separator: ", ")
    return "“\(sentence.onOneLine)” (\(place))"
  }
}
