/// The mark before a row of a list in which rows are marked.
enum Mark {
  static let width = 2

  static func text(_ isMarked: Bool) -> String { isMarked ? "✓ " : "  " }
}
