import ArgumentParser

struct IdentitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities",
    abstract: "Decide which names are one thing, what it is called and what it is.",
    discussion: """
      What you decide stands above what the program finds out by itself: it holds when articles are \
      analysed again or taken in anew, for names that are yet to come, and in other archives.

      A name is given as `related` takes it. Where it can be several, say id:NUMBER, as \
      `organizations` prints it, or --type.

      EXAMPLES
        dateline identities propose --limit 20
        dateline identities merge UN 'United Nations Organisation'
        dateline identities split ICC
        dateline identities rename SCO 'Shanghai Cooperation Organization (SCO)'
        dateline identities reject Washington --as location
        dateline identities undo
        dateline identities export names.txt
        dateline identities apply names.txt --archive other.sqlite
      """,
    subcommands: [
      IdentitiesProposeCommand.self,
      IdentitiesMergeCommand.self, IdentitiesApartCommand.self, IdentitiesSplitCommand.self,
      IdentitiesRenameCommand.self, IdentitiesRejectCommand.self, IdentitiesIgnoreCommand.self,
      IdentitiesRestoreCommand.self, IdentitiesUndoCommand.self, IdentitiesListCommand.self,
      IdentitiesExportCommand.self, IdentitiesApplyCommand.self,
    ])
}
