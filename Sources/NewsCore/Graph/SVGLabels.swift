/// Labels of a picture: how long they are, and where they do not cover each other.
enum SVGLabels {
  static let height = 26.0
  private static let longest = 34

  struct Box {
    var label: String
    var x: Double
    var y: Double

    init(label: String, x: Double, y: Double) {
      self.label = label
      self.x = x
      self.y = y
    }

    /// An estimate from the number of characters, for no font is at hand.
    var width: Double { Double(label.count) * 7.4 + 18 }

    func overlap(_ other: Box) -> (x: Double, y: Double)? {
      let x = (width + other.width) / 2 + 6 - abs(self.x - other.x)
      let y = SVGLabels.height + 4 - abs(self.y - other.y)
      return x > 0 && y > 0 ? (x, y) : nil
    }
  }

  /// A name short enough for a label, on one line.
  static func label(_ name: String) -> String {
    let line = name.onOneLine
    return line.count > longest ? line.prefix(longest - 1) + "…" : line
  }

  /// Moves boxes apart that cover each other, up and down, and keeps them inside. A fixed number
  /// of rounds of O(boxes²): in a crowded picture some still touch.
  static func apart(_ boxes: [Box], width: Double, height: Double) -> [Box] {
    var boxes = boxes
    for _ in 0..<400 {
      var isDone = true
      for a in boxes.indices {
        for b in boxes.indices where b > a {
          guard let overlap = boxes[a].overlap(boxes[b]) else { continue }
          isDone = false
          let push = overlap.y / 2 * (boxes[a].y <= boxes[b].y ? 1 : -1)
          boxes[a].y -= push
          boxes[b].y += push
        }
      }
      for index in boxes.indices { boxes[index].keepInside(width, height) }
      if isDone { break }
    }
    return boxes
  }
}

extension SVGLabels.Box {
  fileprivate mutating func keepInside(_ fullWidth: Double, _ fullHeight: Double) {
    let half = width / 2 + 4
    x = min(max(x, half), max(half, fullWidth - half))
    y = min(max(y, SVGLabels.height / 2), fullHeight - SVGLabels.height / 2)
  }
}
