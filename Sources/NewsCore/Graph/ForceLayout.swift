import Foundation

/// Places for the nodes of a graph: those that are joined near each other, the others apart.
///
/// Attraction and repulsion as of Fruchterman & Reingold (1991, "Graph drawing by force-directed
/// placement"), from a start on a spiral instead of at random: the same graph gives the same
/// picture. O(steps · nodes²), for graphs that a picture can show.
package struct ForceLayout: Sendable {
  package struct Place: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A place in 0...1 × 0...1 for each node.
  package let places: [Place]

  /// Larger graphs than this stay on the spiral.
  private static let largest = 600
  private static let steps = 200

  /// `isCentred` holds the first node in the middle.
  package init(of graph: RelationGraph, isCentred: Bool = true) {
    let count = graph.nodes.count
    var places = (0..<count).map(Self.spiral)
    if (2...Self.largest).contains(count) {
      let ideal = 1 / Double(count).squareRoot()
      for step in 0..<Self.steps {
        let reach = 0.1 * (1 - Double(step) / Double(Self.steps))
        let forces = Self.forces(on: places, graph.edges, ideal)
        for node in places.indices where !(isCentred && node == 0) {
          places[node].move(by: forces[node], atMost: reach)
        }
      }
    }
    self.places = Self.fitted(places)
  }

  /// The golden angle spreads any number of points evenly.
  private static func spiral(_ node: Int) -> Place {
    let angle = Double(node) * 2.399_963_229_728_653
    let radius = 0.06 * Double(node).squareRoot()
    return Place(x: radius * cos(angle), y: radius * sin(angle))
  }

  private static func forces(
    on places: [Place], _ edges: [RelationGraph.Edge], _ ideal: Double
  ) -> [Place] {
    var forces = places.map { Place(x: -$0.x * 0.02, y: -$0.y * 0.02) }
    for a in places.indices {
      for b in places.indices where b > a {
        let (x, y, distance) = difference(places[a], places[b])
        let force = ideal * ideal / distance / distance
        forces[a].shift(x * force, y * force)
        forces[b].shift(-x * force, -y * force)
      }
    }
    for edge in edges where edge.first != edge.second {
      let (x, y, distance) = difference(places[edge.first], places[edge.second])
      let force = distance / ideal * (0.15 + 0.85 * min(1, max(0, edge.strength)))
      forces[edge.first].shift(-x * force, -y * force)
      forces[edge.second].shift(x * force, y * force)
    }
    return forces
  }

  private static func difference(_ a: Place, _ b: Place) -> (Double, Double, Double) {
    let (x, y) = (a.x - b.x, a.y - b.y)
    return (x, y, max(0.000_1, (x * x + y * y).squareRoot()))
  }

  /// Stretched to fill the unit square.
  private static func fitted(_ places: [Place]) -> [Place] {
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
    else { return [] }
    return places.map { place in
      Place(
        x: right - left > 1e-9 ? (place.x - left) / (right - left) : 0.5,
        y: bottom - top > 1e-9 ? (place.y - top) / (bottom - top) : 0.5)
    }
  }
}

extension ForceLayout.Place {
  fileprivate mutating func shift(_ dx: Double, _ dy: Double) {
    x += dx
    y += dy
  }

  fileprivate mutating func move(by force: ForceLayout.Place, atMost reach: Double) {
    let length = (force.x * force.x + force.y * force.y).squareRoot()
    guard length > 0 else { return }
    shift(force.x / length * min(length, reach), force.y / length * min(length, reach))
  }
}
