import NewsCore
import TerminalUI

/// Where the names of a graph stand in a picture of cells; none covers another.
struct GraphLayout: Sendable, Hashable {
  let size: Size
  /// The cells of each node's label; empty where there was no room.
  private(set) var labels: [Rect] = []

  /// Longest label, in columns, for a picture of some width.
  static func labelWidth(_ size: Size) -> Int { max(6, min(24, size.width / 4 - 2)) }

  init(_ graph: RelationGraph, size: Size) {
    self.size = size
    let places = ForceLayout(of: graph).places
    for (node, place) in zip(graph.nodes, places) {
      let width = min(Self.labelWidth(size), max(1, TextLayout.width(of: node.name)))
      let x = Int(place.x * Double(max(0, size.width - width)))
      let y = Int(place.y * Double(max(0, size.height - 1)))
      labels.append(nearestFree(to: Point(x: x, y: y), width: width))
    }
  }

  /// The free place nearest to a point; rows count twice, as cells are twice as high as wide.
  private func nearestFree(to point: Point, width: Int) -> Rect {
    var best: (rect: Rect, distance: Int)?
    for y in 0..<max(0, size.height) {
      let down = abs(y - point.y) * 2
      if let best, down >= best.distance { continue }
      for x in 0..<max(0, size.width - width + 1) {
        let distance = down + abs(x - point.x)
        if let best, distance >= best.distance { continue }
        let rect = Rect(x: x, y: y, width: width, height: 1)
        if isFree(rect) { best = (rect, distance) }
      }
    }
    return best?.rect ?? Rect(x: 0, y: 0, width: 0, height: 0)
  }

  private func isFree(_ rect: Rect) -> Bool {
    labels.allSatisfy { $0.isEmpty || $0.y != rect.y || $0.x > rect.maxX || rect.x > $0.maxX }
  }

  /// The middle of a label.
  func middle(of node: Int) -> Point {
    let label = labels[node]
    return Point(x: label.x + label.width / 2, y: label.y)
  }

  /// The node whose label covers a point.
  func node(at point: Point) -> Int? { labels.firstIndex { $0.contains(point) } }
}
