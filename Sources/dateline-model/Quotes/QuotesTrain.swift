import ArgumentParser
import Foundation

/// Learns the quote model and writes it as a section of the model file.
struct QuotesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes-train", abstract: "Learn to find cues, sources and reported words.")

  @Option(
    help: ArgumentHelp(
      "Folder with corpora/quotes, articles and gazetteers.", valueName: "folder"))
  var data = "."
  @Option(
    help: ArgumentHelp("Part-of-speech tags of the Wikinews articles.", valueName: "file"))
  var tags = "Sources/dateline-model/Quotes/wikinews-tags.txt"
  @Option(help: ArgumentHelp("Where the section goes.", valueName: "file"))
  var output: String
  @Option(help: "Passes over the data.")
  var epochs = 6

  func run() throws {
    let section = try QuoteSectionMaker(data: data, tags: tags, epochs: epochs).section()
    try Data(section).write(to: URL(filePath: output))
    print("\(section.count) bytes")
  }
}
