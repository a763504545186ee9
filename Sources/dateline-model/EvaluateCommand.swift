import ArgumentParser
import Foundation
import TextAnalysis

/// Scores a model on the development sets and times it.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score a model's entities on the development sets, and time it.",
    discussion: """
      Names count as right when span and kind are. F3 is over persons, organizations and \
      locations, F4 over all kinds.
      """)

  @Option(help: ArgumentHelp("Folder with corpora/ner.", valueName: "folder"))
  var data = "."
  @Option(help: ArgumentHelp("The model; without it, the one in the program.", valueName: "file"))
  var model: String?

  func run() throws {
    let file = try model.map { ModelStorage(try DataFile.bytes($0)).model } ?? .builtIn
    let evaluation = try Evaluation(file, data: data)
    for line in evaluation.table { print(line) }
    for line in evaluation.reliability.table { print(line) }
    let (slope, offset) = evaluation.reliability.bestCalibration
    print(String(format: "best calibration: slope %.2f, offset %.2f", slope, offset))
    let speed = SpeedMeasurement(file, evaluation.texts)
    print("load: \(speed.loading) µs; from bytes to names, tokens/s:")
    print("one core \(speed.tokensPerSecond(threads: 1)), two \(speed.tokensPerSecond(threads: 2))")
  }
}
