import ArgumentParser

struct IdentitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities",
    abstract: "Look after which names are one thing.",
    discussion: """
      EXAMPLES
        dateline identities propose
        dateline identities propose --limit 20 --json
      """,
    subcommands: [IdentitiesProposeCommand.self])
}
