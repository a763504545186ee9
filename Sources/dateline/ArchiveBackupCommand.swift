import ArgumentParser
import NewsCore

struct ArchiveBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy an archive to another file, whatever is going on in it.",
    discussion: """
      The copy is the archive as it is at one moment, an archive itself. The file appears when it is \
      whole; one that is there already is left alone. Of a damaged archive the copy is made too; a \
      sentence and exit code 1 tell it.

      EXAMPLES
        dateline archive backup ~/backup/news.sqlite
        dateline archive backup /mnt/usb/news.sqlite --archive news.sqlite
      """)

  @Argument(help: "The file to write.", completion: .file())
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let findings = try attempt { () throws(LibraryError) in try library.backUp(to: file) }
    guard let finding = findings.first else { return }
    Output.complain(
      "\(archive.path) is damaged, and so is its copy \(file): \(finding.withoutBreaks); "
        + "`dateline archive check` says more")
    throw ExitCode(1)
  }
}
