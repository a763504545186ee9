package import TerminalUI

/// What a piece of the screen means; screens name roles, never colours.
package enum Role: Sendable, Hashable, CaseIterable {
  case text, faint, title, bar, key, heading
  case organization, person, location, miscellaneous, doubtfulName, quantity
  case quote, quoteBar, doubtful, speaker, note
  case selection, focus, match, unread, message, error, gauge
}

/// How each role is painted.
///
/// Attributes alone tell the kinds of names apart; colours come from the terminal's own sixteen.
package struct Theme: Sendable {
  package var usesColor: Bool

  /// With the terminal's own sixteen colours.
  package static let standard = Theme(usesColor: true)
  /// Attributes only, for `NO_COLOR` and terminals without colours.
  package static let monochrome = Theme(usesColor: false)

  package subscript(role: Role) -> Style {
    var style = Style(attributes(of: role))
    if usesColor, let color = color(of: role) { style.foreground = .ansi(color) }
    return style
  }

  private func attributes(of role: Role) -> Style.Attributes {
    switch role {
    case .text, .quote, .quoteBar, .gauge: []
    case .doubtfulName: .dim
    case .quantity: usesColor ? [] : [.dim, .underline]
    case .faint: usesColor ? [] : .dim
    case .title, .heading, .key, .unread, .error: .bold
    case .bar, .message: .reverse
    case .organization: .bold
    case .person: .underline
    case .location: .italic
    case .miscellaneous: usesColor ? [] : .dim
    case .speaker: .italic
    case .note: usesColor ? .italic : [.italic, .dim]
    case .doubtful: usesColor ? .italic : [.italic, .dim]
    case .selection: .reverse
    case .focus: [.reverse, .bold]
    case .match: [.reverse, .underline]
    }
  }

  private func color(of role: Role) -> UInt8? {
    switch role {
    case .organization: 6
    case .person, .speaker: 2
    case .location: 5
    case .miscellaneous: 3
    case .quoteBar, .gauge, .quantity: 4
    case .faint, .note: 8
    case .match, .doubtful: 3
    case .error: 1
    case .key: 6
    default: nil
    }
  }
}

extension Style {
  init(_ attributes: Attributes) { self.init(foreground: .standard, attributes) }
}
