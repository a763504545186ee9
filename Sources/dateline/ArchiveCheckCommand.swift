import ArgumentParser
import NewsCore
import TerminalUI

struct ArchiveCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for damage: broken pages and indexes, links and counts that do not agree.",
    discussion: """
      Prints one line a finding; the exit code is 1 when there is any. Reads everything once.

      EXAMPLES
        dateline archive check
        dateline archive check --archive news.sqlite && echo all well
      """)

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let findings = library.check()
    for finding in findings { Output.write(VisibleText.plain(finding)) }
    if library.isReadOnly {
      Output.note("The archive is read-only: the inner order of its word indexes was not checked.")
    }
    if findings.isEmpty { return Output.note("Nothing is wrong with \(archive.path).") }
    Output.note(
      "\(archive.path) is damaged; a backup is better than a repair, and `dateline archive "
        + "user-data export` saves what is yours.")
    throw ExitCode(1)
  }
}
