import Synchronization

/// The answer to a question that the archive is asked beside the screen.
///
/// Who lets go of it, or abandons it, puts an end to the question.
package final class BackgroundAnswer<Value: Sendable>: Sendable {
  let slot = AnswerSlot<Value>()
  private let connection: BackgroundConnection?

  init(from connection: BackgroundConnection?) { self.connection = connection }

  deinit { abandon() }

  /// What came out; `nil` until then, and for ever when it was abandoned first.
  package var result: Result<Value, LibraryError>? { slot.result }

  /// Takes the question back, whether it waits or is being answered; costs microseconds.
  package func abandon() {
    if slot.abandon() { connection?.interrupt(slot) }
  }
}

/// Where an answer is put; the question at work knows it, and not who waits.
final class AnswerSlot<Value: Sendable>: Sendable {
  private enum State {
    case open, abandoned
    case filled(Result<Value, LibraryError>)
  }

  private let state = Mutex(State.open)

  var result: Result<Value, LibraryError>? {
    state.withLock { if case .filled(let result) = $0 { result } else { nil } }
  }

  var isOpen: Bool { state.withLock { if case .open = $0 { true } else { false } } }

  /// True where the answer was still to come.
  func abandon() -> Bool { close(.abandoned) }

  /// True where somebody waits for the answer.
  func fill(_ result: Result<Value, LibraryError>) -> Bool { close(.filled(result)) }

  private func close(_ closed: State) -> Bool {
    state.withLock { state in
      guard case .open = state else { return false }
      state = closed
      return true
    }
  }
}
