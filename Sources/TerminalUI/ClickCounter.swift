/// Tells double clicks from single ones.
package struct ClickCounter: Sendable {
  private var last: (position: Point, milliseconds: Int)?

  package init() {}

  /// What a press of the button is, by its time since any fixed moment. The third of three is a
  /// single click again.
  package mutating func action(at position: Point, milliseconds: Int) -> MouseEvent.Action {
    if let last, last.position == position, milliseconds - last.milliseconds <= Self.longestPause {
      self.last = nil
      return .doubleClick
    }
    last = (position, milliseconds)
    return .click
  }

  private static let longestPause = 400
}
