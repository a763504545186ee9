import NewsCore

/// The progress of an import on standard error: a bar that rewrites itself on a terminal, a plain
/// line every ten seconds otherwise.
final class ProgressLine {
  private let isTerminal = Output.errorIsTerminal
  private let start = ContinuousClock.now
  private var next = ContinuousClock.now
  private var isShown = false

  /// An import that is over sooner needs no progress.
  private static let patience = Duration.milliseconds(400)

  func show(_ progress: ImportProgress) {
    let now = ContinuousClock.now
    guard now >= next, now - start >= Self.patience else { return }
    next = now + (isTerminal ? .milliseconds(100) : .seconds(10))
    if isTerminal {
      Output.rewriteLine(Self.line(for: progress, width: Output.errorWidth - 1))
      isShown = true
    } else {
      Output.note(Self.line(for: progress, width: 80))
    }
  }

  /// Clears the bar.
  func end() {
    if isShown { Output.rewriteLine("") }
    isShown = false
  }

  /// "[████████······] 1234 of 5000 articles, 812/s, 5 s left".
  static func line(for progress: ImportProgress, width: Int) -> String {
    var words = "\(progress.done)"
    if let total = progress.total { words += " of \(total)" }
    words += " articles, \(Int(progress.rate))/s"
    if let left = progress.secondsLeft { words += ", \(Self.duration(left)) left" }
    guard let total = progress.total, total > 0, width - words.count > 14 else { return words }
    let room = min(30, width - words.count - 3)
    let full = room * min(progress.done, total) / total
    let bar = String(repeating: "█", count: full) + String(repeating: "·", count: room - full)
    return "[\(bar)] \(words)"
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e6).rounded(.up))
    return whole < 90 ? "\(whole) s" : "\((whole + 59) / 60) min"
  }
}
