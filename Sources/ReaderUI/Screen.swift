package import NewsCore
package import NewsModel
package import TerminalUI

/// What a screen wants to happen after a command.
package enum Outcome {
  case stay
  /// A sentence for the status line.
  case say(String)
  case show(any Screen)
  case back
  case quit
  /// Text for the clipboard, and the sentence that says so.
  case copy(String, saying: String)
  /// A change to the archive that can be undone.
  case changed(Change)
  /// Something to decide about names, and what it comes to: "Merged A and B". It can be undone.
  case decide(IdentityRequest, saying: String)
  /// The same, on the screen before this one.
  case decideAndGoBack(IdentityRequest, saying: String)
  /// A line to ask the user for; the answer is a change.
  case ask(Question)
}

/// One place in the reader: plain state, so that the way back is a stack of values.
package protocol Screen: Sendable {
  /// The title bar's text: what is shown, with counts.
  var title: String { get }
  /// Where in the whole one stands ("3/42", "61 %").
  var position: String { get }
  /// The commands it performs, the most useful first: what the footer hints at.
  var commands: [Command] { get }
  /// The field being typed into, when keys are text.
  var field: TextField? { get }
  /// What the field asks for ("search: ").
  var fieldLabel: String { get }
  /// Why what stands in the field cannot be read, and where.
  var fieldProblem: SearchQueryError? { get }

  /// The article that stands beside the screen where there is room for both.
  var preview: ArticlePlace? { get }

  /// What a key calls here that calls something else, or nothing, on other screens.
  func command(calledBy key: Key) -> Command?
  /// Why a command that it offers does not apply now; `nil` when it does.
  func refusal(of command: Command) -> String?
  /// Loads what a frame of this size shows; called before every frame.
  mutating func prepare(for size: Size, from library: Library) throws(LibraryError)
  mutating func perform(_ command: Command, on library: Library) throws(LibraryError) -> Outcome
  /// Takes a key while `field` is there.
  mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome
  /// Takes pasted text while `field` is there.
  mutating func paste(_ text: String, on library: Library) throws(LibraryError)
  /// Selects what stands at a point of the area it was drawn in; true when there is something.
  mutating func select(at point: Point) -> Bool
  /// The archive has changed: what was loaded is stale.
  mutating func invalidate()
  func draw(on canvas: inout Canvas, in area: Rect, theme: Theme)
}

extension Screen {
  package var position: String { "" }
  package var field: TextField? { nil }
  package var fieldLabel: String { "" }
  package var fieldProblem: SearchQueryError? { nil }
  package var preview: ArticlePlace? { nil }
  package func command(calledBy key: Key) -> Command? { nil }
  package func refusal(of command: Command) -> String? { nil }
  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    .stay
  }
  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {}
  package mutating func select(at point: Point) -> Bool { false }
  package mutating func invalidate() {}
}
