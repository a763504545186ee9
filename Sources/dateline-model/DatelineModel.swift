import ArgumentParser

@main
struct DatelineModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-model",
    abstract: "Make, measure and describe Dateline's language model.",
    subcommands: [AliasesCommand.self, PackCommand.self])
}
