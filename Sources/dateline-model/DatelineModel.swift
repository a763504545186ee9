import ArgumentParser

@main
struct DatelineModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-model",
    abstract: "Make, measure and describe Dateline's language model.",
    subcommands: [
      TrainCommand.self, EvaluateCommand.self, QuotesTrain.self, QuotesEvaluate.self,
      AliasesCommand.self, PackCommand.self,
    ])
}
