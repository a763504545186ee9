import Dispatch
import NewsStore
import Synchronization

/// A second connection to an archive, on which questions are answered one after the other while
/// the first serves the screen. Opened with the first question, to read only.
final class BackgroundConnection: Sendable {
  private struct State {
    var library: Library?
    /// The slot of the question that is being answered.
    var running: ObjectIdentifier?
    var announce: (@Sendable () -> Void)?
  }

  private let path: String
  private let queue = DispatchQueue(label: "dateline.search", qos: .userInitiated)
  private let state = Mutex(State())

  init(to path: String) { self.path = path }

  /// Calls this from another thread after every answer.
  func announce(by announce: @escaping @Sendable () -> Void) {
    state.withLock { $0.announce = announce }
  }

  func ask<Value>(
    _ question: @escaping @Sendable (Library) throws(LibraryError) -> Value,
    into slot: AnswerSlot<Value>
  ) {
    queue.async { [self] in
      begin(slot)
      guard slot.isOpen else { return end() }
      let result = Result { () throws(LibraryError) in try question(try library()) }
      end()
      if slot.fill(result) { state.withLock { $0.announce }?() }
    }
  }

  private func begin(_ slot: AnyObject) {
    state.withLock { $0.running = ObjectIdentifier(slot) }
  }

  private func end() { state.withLock { $0.running = nil } }

  private func library() throws(LibraryError) -> Library {
    if let library = state.withLock({ $0.library }) { return library }
    let store = try Library.attempt(path, try ArticleStore(at: path, for: .reading))
    let library = Library(path: path, store)
    state.withLock { $0.library = library }
    return library
  }

  /// Milliseconds after which an abandoned question that goes on is interrupted again: between two
  /// of its queries SQLite has nothing to interrupt.
  private static let interval = 20

  /// Stops an abandoned question where it is the one at work. The lock is held meanwhile, so that
  /// no other question is struck.
  func interrupt<Value>(_ slot: AnswerSlot<Value>) {
    let isRunning = state.withLock { state in
      guard state.running == ObjectIdentifier(slot) else { return false }
      state.library?.store.interrupt()
      return true
    }
    guard isRunning else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(Self.interval)) { [self] in
      interrupt(slot)
    }
  }
}
