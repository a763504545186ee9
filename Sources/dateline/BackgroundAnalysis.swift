import Foundation
import NewsCore
import Synchronization

/// Analyses articles anew beside the reader, where another version of the analysis did.
final class BackgroundAnalysis: Sendable {
  private let library: Library
  private let announce: @Sendable () -> Void
  private let isStopped = Atomic(false)

  /// `announce` is called from another thread after each batch.
  init(of library: Library, announce: @escaping @Sendable () -> Void) {
    self.library = library
    self.announce = announce
  }

  /// Begins; ends by itself when all is done or the archive cannot be written.
  func start() {
    let thread = Thread { [self] in
      while !isStopped.load(ordering: .relaxed), (try? library.reanalyzeStale()) ?? 0 > 0 {
        announce()
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Ends after the batch at hand.
  func stop() { isStopped.store(true, ordering: .relaxed) }
}
