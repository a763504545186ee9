import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Writes the section of the model that knows things by all their names.
struct AliasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aliases",
    abstract: "Compile the gazetteers' names and aliases into a section of the model.")

  @Option(help: ArgumentHelp("Folder with the gazetteers.", valueName: "dir"))
  var gazetteers: String

  @Option(help: ArgumentHelp("Section file to write.", valueName: "file"))
  var output: String

  @Flag(help: "Print every title with its keys.")
  var list = false

  func run() throws {
    let records = try AliasTableMaker(folder: gazetteers).records()
    let section = AliasTable.encode(records)
    try Data(section).write(to: URL(fileURLWithPath: output))
    if list {
      for record in records {
        print(
          record.title, record.kind?.name ?? "-", record.keys.joined(separator: " "),
          separator: "\t")
      }
    }
    print("\(records.count) titles, \(section.count) bytes")
  }
}
