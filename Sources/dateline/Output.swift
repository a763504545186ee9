import Glibc
import TerminalUI

/// Standard output and standard error.
enum Output {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of standard output; 80 where that is not known.
  static var width: Int { width(of: STDOUT_FILENO) }
  /// Columns of standard error; 80 where that is not known.
  static var errorWidth: Int { width(of: STDERR_FILENO) }

  private static func width(of file: Int32) -> Int {
    var size = winsize()
    let isKnown = ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  static func write(_ line: String) { print(line + "\n") }

  /// A text with its own line ends. A terminal gets none of its controls: words of articles are in it.
  static func print(_ text: String) {
    write(Array((isTerminal ? visible(text) : text).utf8), to: STDOUT_FILENO)
  }

  /// A line with the sequences that style it, drawn by the canvas.
  static func writeStyled(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }

  /// A text as the canvas would show it, but for line ends and tabs.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { VisibleText.plain(String($0.last == "\r" ? $0.dropLast() : $0)) }
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// A line on standard error, after the program's name.
  static func complain(_ sentence: String) { note("dateline: " + sentence) }

  /// A line on standard error; whatever names of files it holds comes out visible.
  static func note(_ line: String) {
    write(Array((VisibleText.plain(line) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Rewrites the last line of a terminal's standard error.
  static func rewriteLine(_ line: String) {
    write(Array(("\r\u{1B}[K" + line).utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
