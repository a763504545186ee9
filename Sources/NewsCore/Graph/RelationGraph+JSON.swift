import NewsModel

extension RelationGraph {
  /// The graph as one JSON object of "nodes" and "edges", which name their nodes by page. Linear.
  package var json: String {
    var json = JSONText()
    json.object { json in
      json.key("nodes")
      json.array(nodes) { json, node in json.object { Self.write(node, to: &$0) } }
      json.key("edges")
      json.array(edges) { json, edge in json.object { write(edge, to: &$0) } }
    }
    return json.text + "\n"
  }

  private static func write(_ node: Node, to json: inout JSONText) {
    json.key("id")
    json.number(Int(node.id))
    json.key("name")
    json.string(node.name)
    json.key("kind")
    json.string(node.kind.name)
    json.key("articles")
    json.number(node.articleCount)
    json.key("first")
    json.string(node.first?.iso8601)
    json.key("last")
    json.string(node.last?.iso8601)
  }

  private func write(_ edge: Edge, to json: inout JSONText) {
    json.key("source")
    json.number(Int(nodes[edge.first].id))
    json.key("target")
    json.number(Int(nodes[edge.second].id))
    json.key("strength")
    json.raw(NumberText.decimal(edge.weight))
    json.key("articles")
    json.number(edge.articleCount)
    json.key("sentences")
    json.number(edge.sentenceCount)
    json.key("estimated")
    json.raw(edge.isEstimate ? "true" : "false")
    json.key("oldest")
    json.string(edge.oldest?.iso8601)
    json.key("newest")
    json.string(edge.newest?.iso8601)
    json.key("ties")
    json.array(edge.ties) { json, tie in json.object { write(tie, of: edge, to: &$0) } }
  }

  private func write(_ tie: NamedTie, of edge: Edge, to json: inout JSONText) {
    json.key("type")
    json.string(tie.kind.name)
    json.key("subject")
    json.number(Int(nodes[tie.isForward ? edge.first : edge.second].id))
    json.key("object")
    json.number(Int(nodes[tie.isForward ? edge.second : edge.first].id))
    json.key("office")
    json.string(tie.office)
    json.key("former")
    json.raw(tie.isFormer ? "true" : "false")
    json.key("date")
    json.string(tie.date?.iso8601)
    json.key("article")
    json.string(tie.article)
    json.key("sentence")
    json.string(tie.sentence)
  }
}
