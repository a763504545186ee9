extension Library {
  /// Asks the archive something beside the screen: the question runs on a thread and a connection
  /// of its own, after those asked before it. An archive in memory answers on the spot.
  ///
  /// Whoever wants to know when the answer is there says so to `announceAnswers`.
  package func inBackground<Value>(
    _ question: @escaping @Sendable (Library) throws(LibraryError) -> Value
  ) -> BackgroundAnswer<Value> {
    let answer = BackgroundAnswer<Value>(from: background)
    if let background {
      background.ask(question, into: answer.slot)
    } else {
      _ = answer.slot.fill(Result { () throws(LibraryError) in try question(self) })
    }
    return answer
  }

  /// Calls `announce` from another thread whenever an answer is there that was not abandoned.
  package func announceAnswers(by announce: @escaping @Sendable () -> Void) {
    background?.announce(by: announce)
  }
}
