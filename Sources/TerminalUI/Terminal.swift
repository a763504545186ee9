/// What the reader needs of a terminal; ncurses in the program, a script in tests.
package protocol Terminal: AnyObject {
  var size: Size { get }

  /// Makes the terminal look like the canvas, with the cursor shown at a point or hidden.
  func show(_ canvas: Canvas, cursor: Point?)

  /// Waits for the next event, `milliseconds` at most (`nil`: as long as it takes); `nil` when the
  /// time is over.
  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent?

  /// Makes a waiting `nextEvent` return `.wake`; may be called from any thread.
  var waker: @Sendable () -> Void { get }

  /// Paints everything anew with the next `show`, whatever the terminal is thought to show.
  func redraw()

  /// Puts text on the clipboard, where the terminal can.
  func copy(_ text: String)
}
