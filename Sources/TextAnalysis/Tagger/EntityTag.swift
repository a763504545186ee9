package import NewsModel

/// What the tagger says of a token: outside of names, or first, inner, last or only token of a name.
///
/// Sixteen numbers for tokens of names, position × 4 + kind, so that a row of weights is one
/// vector; `outside` has no weights of its own: its score is 0 everywhere.
package struct EntityTag: RawRepresentable, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ position: Position, _ kind: EntityKind) {
    rawValue = position.rawValue * 4 + kind.rawValue
  }

  package enum Position: UInt8, Sendable {
    case begin, inside, last, whole
  }

  package static let outside = EntityTag(rawValue: 16)
  /// Stands before the first token in a table of transitions.
  package static let start = EntityTag(rawValue: 17)
  /// Number of tags.
  package static let count = 17

  /// Kind of the name; `nil` outside of names.
  package var kind: EntityKind? { rawValue < 16 ? EntityKind(rawValue: rawValue & 3) : nil }
  package var position: Position? { rawValue < 16 ? Position(rawValue: rawValue >> 2) : nil }

  /// Whether the name goes on after this tag.
  package var isOpen: Bool { rawValue < 8 }

  /// Whether a tag may follow this one.
  package func permits(_ next: EntityTag) -> Bool {
    let continues = next.position == .inside || next.position == .last
    return isOpen ? continues && next.kind == kind : !continues
  }
}
