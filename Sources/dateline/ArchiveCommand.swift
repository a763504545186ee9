import ArgumentParser

struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Keep an archive in order: check, compact, back up, analyse anew, count.",
    discussion: """
      EXAMPLES
        dateline archive stats
        dateline archive check --archive news.sqlite
        dateline archive backup ~/backup/news-2026-08-01.sqlite
        dateline archive user-data export marks.json
      """,
    subcommands: [
      ArchiveCheckCommand.self, ArchiveCompactCommand.self, ArchiveBackupCommand.self,
      ArchiveReanalyseCommand.self, ArchiveStatsCommand.self, UserDataCommand.self,
    ])
}
