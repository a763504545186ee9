import ArgumentParser
import Foundation
import TextAnalysis

/// Writes the model card.
struct CardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "card", abstract: "Describe the entity model: its data, features and figures.")

  @Option(help: ArgumentHelp("Folder with corpora/ner and gazetteers.", valueName: "folder"))
  var data = "."
  @Option(help: ArgumentHelp("The model; without it, the one in the program.", valueName: "file"))
  var model: String?
  @Option(help: ArgumentHelp("Where to write the card.", valueName: "file"))
  var output: String

  func run() throws {
    let file = try model.map { ModelStorage(try DataFile.bytes($0)).model } ?? .builtIn
    let reader = ExampleReader(data: data, seed: 1, progress: Progress())
    let card = ModelCard(
      checksum: file.checksum(of: ModelCard.sections),
      sources: try Recipe.sources.map { source in
        ModelCard.Row(source, try reader.documents(of: source))
      }, table: try Evaluation(file, data: data).table)
    try Data(card.markdown.utf8).write(to: URL(fileURLWithPath: output))
  }
}
