import NewsCore
import NewsModel
package import TerminalUI

extension NeighbourhoodScreen {
  /// Lines below the picture.
  private static let footHeight = 2

  static func picture(of size: Size) -> Size {
    Size(width: size.width, height: max(1, size.height - footHeight))
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard let graph, let layout, graph.nodes.count > 1 else {
      let words = "Nobody is named together with \(identity.name)."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    drawLines(of: graph, layout, on: &canvas, in: area, theme: theme)
    for index in graph.nodes.indices {
      drawName(index, of: graph, layout, on: &canvas, in: area, theme: theme)
    }
    for (row, line) in foot(of: graph, width: area.width, theme: theme).enumerated() {
      let y = area.maxY - Self.footHeight + row
      canvas.write(line, at: Point(x: area.x, y: y), width: area.width)
    }
  }

  // MARK: Lines

  private enum Level {
    static let faint: Int8 = 1
    static let own: Int8 = 2
    static let chosen: Int8 = 3
  }

  private func drawLines(
    of graph: RelationGraph, _ layout: GraphLayout, on canvas: inout Canvas, in area: Rect,
    theme: Theme
  ) {
    var grid = BrailleGrid(size: layout.size)
    func draw(_ edge: RelationGraph.Edge, _ level: Int8) {
      guard !layout.labels[edge.first].isEmpty, !layout.labels[edge.second].isEmpty else { return }
      grid.line(
        from: layout.middle(of: edge.first), to: layout.middle(of: edge.second), level: level)
    }
    for edge in Self.backbone(of: graph) { draw(edge, Level.faint) }
    for edge in edges { draw(edge, Level.own) }
    if let chosen { draw(chosen, Level.chosen) }
    for y in 0..<layout.size.height {
      for x in 0..<layout.size.width {
        guard let (text, level) = grid.cell(x, y) else { continue }
        let style = style(of: level, theme)
        canvas.write(text, at: Point(x: area.x + x, y: area.y + y), style: style)
      }
    }
  }

  private func style(of level: Int8, _ theme: Theme) -> Style {
    switch level {
    case Level.chosen: theme[.match].with(theme[.key])
    case Level.own: theme[.gauge]
    default: theme[.faint]
    }
  }

  /// The strongest edges that hold the graph together (Kruskal 1956): all the others would hide
  /// them.
  private static func backbone(of graph: RelationGraph) -> [RelationGraph.Edge] {
    var roots = Array(graph.nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while roots[node] != node { node = roots[node] }
      return node
    }
    return graph.edges.filter { edge in
      let (a, b) = (root(edge.first), root(edge.second))
      if a == b { return false }
      roots[a] = b
      return true
    }
  }

  // MARK: Names

  private func drawName(
    _ index: Int, of graph: RelationGraph, _ layout: GraphLayout, on canvas: inout Canvas,
    in area: Rect, theme: Theme
  ) {
    let label = layout.labels[index]
    guard !label.isEmpty else { return }
    let name = ArticleRow.cell(graph.nodes[index].name, label.width)
    var style = theme[Role(graph.nodes[index].kind)]
    if index == chosen?.other(than: node) { style = style.with(theme[.selection]) }
    if index == node { style = theme[.focus] }
    canvas.write(
      name, at: Point(x: area.x + label.x, y: area.y + label.y), width: label.width, style: style)
  }

  // MARK: The foot

  /// Where one stands, and what the chosen line says.
  private func foot(of graph: RelationGraph, width: Int, theme: Theme) -> [StyledLine] {
    let here = graph.nodes[node]
    var first = StyledLine(here.name, theme[Role(here.kind)].with(theme[.title]))
    first.append("  \(here.kind.name), ", theme[.faint])
    first.append(counted(here.articleCount, "article", "articles"), theme[.faint])
    guard let chosen else {
      let lines = counted(edges.count, "line", "lines")
      return [first, StyledLine("\(lines): j and k choose one, ] goes along it", theme[.faint])]
    }
    let other = graph.nodes[chosen.other(than: node)]
    var second = StyledLine("└ ", theme[.gauge])
    second.append(other.name, theme[Role(other.kind)])
    let ties = chosen.ties.map {
      Self.words(for: $0, isForward: $0.isForward == (chosen.first == node))
    }
    let counts = IdentityRow.counts(
      chosen.articleCount, chosen.sentenceCount, chosen.isEstimate)
    second.append("  " + (ties + [counts]).joined(separator: " · "), theme[.faint])
    return [first, second]
  }

  private static func words(for tie: RelationGraph.NamedTie, isForward: Bool) -> String {
    let title = isForward ? tie.kind.title : tie.kind.inverseTitle
    let words = tie.office ?? title
    return tie.isFormer ? "formerly " + words : words
  }
}
