/// A colour of the terminal's own palette, so that the user's scheme decides how it looks.
package enum Color: Sendable, Hashable {
  /// The terminal's own foreground or background.
  case standard
  /// 0–7 normal, 8–15 bright.
  case ansi(UInt8)
  /// The 256-colour palette.
  case palette(UInt8)
}

/// How a cell is painted.
package struct Style: Sendable, Hashable {
  package struct Attributes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package init(
    foreground: Color = .standard, background: Color = .standard, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  package static let plain = Style()

  /// This style with another on top: its colours where it sets them, the attributes of both.
  package func with(_ top: Style) -> Style {
    Style(
      foreground: top.foreground == .standard ? foreground : top.foreground,
      background: top.background == .standard ? background : top.background,
      attributes.union(top.attributes))
  }
}
