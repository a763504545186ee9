import ArgumentParser

@main
struct DatelineModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-model",
    abstract: "Make, measure and describe Dateline's language model.",
    subcommands: [
      ConvertCommand.self, TrainCommand.self, EvaluateCommand.self, CardCommand.self,
      QuotesTrain.self, QuotesEvaluate.self, IdentitiesEvaluate.self,
      AliasesCommand.self, PackCommand.self,
    ])
}
