import Foundation

/// Tells on standard error how far the work is.
struct Progress {
  /// Says nothing.
  private let isQuiet: Bool
  private let start = ContinuousClock.now

  init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

  /// Writes a line with the seconds since the start.
  func note(_ text: String) {
    guard !isQuiet else { return }
    let seconds = (ContinuousClock.now - start).components.seconds
    FileHandle.standardError.write(Data("[\(seconds) s] \(text)\n".utf8))
  }
}
