/// A line of text in runs of one style each; what screens make and the canvas paints.
package struct StyledLine: Sendable, Hashable, ExpressibleByStringLiteral {
  package struct Run: Sendable, Hashable {
    package var text: String
    package var style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run] = []) { self.runs = runs }
  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }
  package init(stringLiteral text: String) { self.init(text) }

  /// The text without styles.
  package var text: String { runs.map(\.text).joined() }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  package static func + (a: StyledLine, b: StyledLine) -> StyledLine {
    StyledLine(a.runs + b.runs)
  }
}
