import ArgumentParser
import Glibc

/// The keyboard of a program whose standard input was an article.
enum Keyboard {
  /// Makes the controlling terminal standard input where that is something else.
  static func take() throws {
    guard isatty(STDIN_FILENO) != 1 else { return }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      Output.complain("the reader needs a terminal for its input")
      throw ExitCode(1)
    }
    dup2(terminal, STDIN_FILENO)
    close(terminal)
  }
}
