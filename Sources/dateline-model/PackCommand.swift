import ArgumentParser
import Foundation
import TextAnalysis

/// Puts section files together to a model.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Put sections together to a model file.",
    discussion: """
      Sections of the model given with --base that are not named anew are kept:
        dateline-model pack --base model.bin aliases=aliases.section --output model.bin
      """)

  @Argument(help: "A section's name and its file, as NAME=FILE.")
  var sections: [String]

  @Option(help: ArgumentHelp("A model whose other sections are kept.", valueName: "file"))
  var base: String?

  @Option(help: ArgumentHelp("The model file to write.", valueName: "file"))
  var output: String

  func run() throws {
    var packed: [(name: String, bytes: [UInt8])] = []
    for section in sections {
      let parts = section.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= 16 else {
        throw ValidationError("'\(section)' is not NAME=FILE with a name of 16 bytes at most.")
      }
      packed.append((parts[0], try DataFile.bytes(parts[1])))
    }
    let kept = try baseSections().filter { section in !packed.contains { $0.name == section.name } }
    try Data(ModelFile.encode(kept + packed)).write(to: URL(fileURLWithPath: output))
  }

  private func baseSections() throws -> [(name: String, bytes: [UInt8])] {
    guard let base else { return [] }
    return try DataFile.bytes(base).withUnsafeBytes { bytes in
      let model = ModelFile(bytes)
      return model.sectionNames.map { name in (name, model.section(name).map { Array($0) } ?? []) }
    }
  }
}
