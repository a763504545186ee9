import Foundation

/// Tells on standard error how far the work is.
struct Progress {
  private let start = ContinuousClock.now

  /// Writes a line with the seconds since the start.
  func note(_ text: String) {
    let seconds = (ContinuousClock.now - start).components.seconds
    FileHandle.standardError.write(Data("[\(seconds) s] \(text)\n".utf8))
  }
}
