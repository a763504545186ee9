import Foundation
import NewsModel

extension RelationGraph {
  /// The graph as a picture that a report can print: organizations as boxes, people as round ones,
  /// places as slanted ones, lines as thick as the relation is strong, named ties written on them.
  package var svg: String { SVGDrawing(self).text }
}

/// A graph with a place and a size for each label.
private struct SVGDrawing {
  private let graph: RelationGraph
  private let boxes: [SVGLabels.Box]
  private let strongest: Double
  private static let width = 1200.0
  private static let height = 850.0
  private static let margin = 20.0
  private static let legendHeight = 50.0

  init(_ graph: RelationGraph) {
    self.graph = graph
    strongest = max(graph.edges.first?.strength ?? 0, .leastNormalMagnitude)
    let places = ForceLayout(of: graph).places
    let labels = graph.nodes.map { SVGLabels.label($0.name) }
    boxes = SVGLabels.apart(
      zip(labels, places).map { label, place in
        SVGLabels.Box(
          label: label, x: Self.margin + 90 + place.x * (Self.width - 2 * Self.margin - 180),
          y: Self.margin + 20
            + place.y * (Self.height - 2 * Self.margin - Self.legendHeight - 40))
      }, width: Self.width, height: Self.height - Self.legendHeight)
  }

  var text: String {
    let size = "width=\"\(Int(Self.width))\" height=\"\(Int(Self.height))\""
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\">",
      "<title>Names and their relations</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
    ]
    lines += graph.edges.reversed().map(line)
    lines += graph.edges.compactMap(tieText)
    lines += graph.nodes.indices.map(node)
    return (lines + legend + ["</svg>", ""]).joined(separator: "\n")
  }

  private func line(_ edge: RelationGraph.Edge) -> String {
    let (a, b) = (boxes[edge.first], boxes[edge.second])
    let share = min(1, max(0, edge.strength / strongest))
    let color = edge.ties.isEmpty ? "#8aa0aa" : "#555"
    let opacity = edge.ties.isEmpty ? 0.25 + 0.75 * share : 1
    return "<line x1=\"\(number(a.x))\" y1=\"\(number(a.y))\" x2=\"\(number(b.x))\""
      + " y2=\"\(number(b.y))\" stroke=\"\(color)\""
      + " stroke-opacity=\"\(number(opacity))\" stroke-width=\"\(number(0.4 + 5 * share))\""
      + (edge.ties.isEmpty ? "/>" : ">\(Self.title(of: edge))</line>")
  }

  /// What a pointer on a line shows: its named ties with the sentences that state them.
  private static func title(of edge: RelationGraph.Edge) -> String {
    "<title>\(XMLText.escaped(edge.provenTies))</title>"
  }

  /// The first named tie in the middle of its line, turned along it and never upside down.
  private func tieText(_ edge: RelationGraph.Edge) -> String? {
    guard let tie = edge.ties.first else { return nil }
    let (a, b) = (boxes[edge.first], boxes[edge.second])
    var angle = atan2(b.y - a.y, b.x - a.x) * 180 / .pi
    let isTurned = abs(angle) > 90
    if isTurned { angle += angle > 0 ? -180 : 180 }
    let (x, y) = (number((a.x + b.x) / 2), number((a.y + b.y) / 2))
    let pointsRight = tie.isForward != isTurned
    let words = tie.office ?? tie.kind.title
    let text = tie.kind.isMutual ? words : pointsRight ? words + " →" : "← " + words
    return "<text x=\"\(x)\" y=\"\(y)\" dy=\"-3\" font-size=\"9\" fill=\"#333\""
      + " stroke=\"white\" stroke-width=\"3\" paint-order=\"stroke\""
      + " text-anchor=\"middle\" transform=\"rotate(\(number(angle)) \(x) \(y))\">"
      + "\(XMLText.escaped(SVGLabels.label(text)))</text>"
  }

  private func node(_ index: Int) -> String {
    let box = boxes[index]
    let node = graph.nodes[index]
    let weight = index == 0 ? " font-weight=\"bold\"" : ""
    let title = "\(node.name): \(node.kind.name), \(node.articleCount) articles"
    return "<g><title>\(XMLText.escaped(title))</title>"
      + Self.shape(node.kind, x: box.x, y: box.y, width: box.width)
      + "<text x=\"\(number(box.x))\" y=\"\(number(box.y + 4.5))\" text-anchor=\"middle\"\(weight)>"
      + "\(XMLText.escaped(box.label))</text></g>"
  }

  private static func shape(_ kind: EntityKind, x: Double, y: Double, width: Double) -> String {
    let height = SVGLabels.height - 4
    let radius = kind == .person ? height / 2 : kind == .organization ? 2 : 0
    let (fill, stroke) = colors(of: kind)
    let skew = kind == .location ? " transform=\"skewX(-15)\"" : ""
    return "<g transform=\"translate(\(number(x)) \(number(y)))\"><rect\(skew)"
      + " x=\"\(number(-width / 2))\" y=\"\(number(-height / 2))\" width=\"\(number(width))\""
      + " height=\"\(number(height))\" rx=\"\(number(radius))\" fill=\"\(fill)\""
      + " stroke=\"\(stroke)\"/></g>"
  }

  private static func colors(of kind: EntityKind) -> (fill: String, stroke: String) {
    switch kind {
    case .organization: ("#e3f1f5", "#2a7f99")
    case .person: ("#e8f3e4", "#4b8b3b")
    case .location: ("#f3e8f3", "#8b3b8b")
    case .miscellaneous: ("#f7f2dc", "#9a7d0a")
    }
  }

  /// Only of what is there: kinds of nodes, and what the lines mean.
  private var legend: [String] {
    let kinds = EntityKind.allCases.filter { kind in graph.nodes.contains { $0.kind == kind } }
    let y = Self.height - Self.legendHeight / 2
    var x = Self.margin + 60
    var lines: [String] = []
    for kind in kinds {
      lines.append(Self.shape(kind, x: x, y: y, width: 110))
      lines.append(
        "<text x=\"\(number(x))\" y=\"\(number(y + 4.5))\" text-anchor=\"middle\">\(kind.name)</text>"
      )
      x += 130
    }
    let words =
      "thicker lines: named together more than by chance; words on a line: a tie stated in the text"
    lines.append(
      "<text x=\"\(number(x - 40))\" y=\"\(number(y + 4))\" font-size=\"11\" fill=\"#555\">\(words)</text>"
    )
    return lines
  }
}

private func number(_ value: Double) -> String { NumberText.decimal(value) }
