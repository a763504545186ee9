import ArgumentParser
import Foundation
import TextAnalysis

/// Writes what the model learns from as one file, to look at.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write what the model learns from, in our convention, as one CoNLL file.",
    discussion: "A token that may have several tags has the tag \"?\".")

  @Option(help: ArgumentHelp("Folder with corpora/ner and gazetteers.", valueName: "folder"))
  var data = "."
  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String
  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  func run() throws {
    let examples = try ExampleReader(data: data, seed: seed, progress: Progress()).read()
    var text = ""
    for example in examples { text += ConllWriter.text(example.document) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: output))
  }
}
