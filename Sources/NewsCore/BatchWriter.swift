import Dispatch
import NewsStore
import Synchronization

/// Saves batches in the order they come, one at a time, while the caller prepares the next.
final class BatchWriter: Sendable {
  let store: ArticleStore
  private let queue = DispatchQueue(label: "dateline.import.writer")
  private let room = DispatchSemaphore(value: 1)
  private let outcome = Mutex(Outcome())

  /// What has become of the batches so far.
  struct Outcome {
    /// Articles deleted.
    var deleted = 0
    /// New articles that were noted as copies of others.
    var copies = 0
    fileprivate var batches = 0
    fileprivate var error: StoreError?
  }
  /// What names stand for is decided first after so many batches, then each time that twice as many
  /// are saved: most names come again in the next, and the last decision counts.
  private static let batchesToSettle = 16

  init(_ store: ArticleStore) { self.store = store }

  /// Hands over a batch and the keys of its articles that the archive did not know; waits until the
  /// one before is saved. Throws what befell an earlier one, after which nothing is saved any more.
  func submit(_ batch: ArchiveBatch, new keys: [String]) throws(StoreError) {
    room.wait()
    queue.async { [self] in
      save(batch, new: keys)
      room.signal()
    }
    try check()
  }

  /// Waits until everything is saved and let go of; gives what was done since the first.
  func finish() throws(StoreError) -> Outcome {
    // Behind the last batch, which would otherwise still hold the archive when the program ends.
    queue.sync {}
    try check()
    try store.settleNames()
    return outcome.withLock { $0 }
  }

  private func save(_ batch: ArchiveBatch, new keys: [String]) {
    guard outcome.withLock({ $0.error == nil }) else { return }
    do {
      let isDue = outcome.withLock { outcome in
        outcome.batches += 1
        return Self.isDue(after: outcome.batches)
      }
      let deleted = try store.commit(batch, settling: isDue)
      let copies = try store.copies(among: keys)
      outcome.withLock { outcome in
        outcome.deleted += deleted
        outcome.copies += copies
      }
    } catch {
      outcome.withLock { $0.error = error }
    }
  }

  private static func isDue(after batches: Int) -> Bool {
    batches.isMultiple(of: batchesToSettle)
      && (batches / batchesToSettle).nonzeroBitCount == 1
  }

  private func check() throws(StoreError) {
    if let error = outcome.withLock({ $0.error }) { throw error }
  }
}
