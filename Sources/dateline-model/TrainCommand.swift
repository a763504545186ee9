import ArgumentParser
import Foundation
import TextAnalysis

/// Makes the model file from corpora and gazetteers.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Make the entity tagger of the model file from corpora and gazetteers.",
    discussion: """
      The same data and seed give the same bytes. What is done is kept in the folder given with
      --work, so that a run that was broken off goes on from there.
      """)

  @Option(help: ArgumentHelp("Folder with corpora/ner and gazetteers.", valueName: "folder"))
  var data = "."
  @Option(help: ArgumentHelp("A model whose other sections are kept.", valueName: "file"))
  var base: String?
  @Option(help: ArgumentHelp("The model file to write.", valueName: "file"))
  var output = "model.bin"
  @Option(help: ArgumentHelp("Folder for half-done work.", valueName: "folder"))
  var work: String?
  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1
  @Option(help: "Passes over the data.")
  var epochs = 8
  @Option(help: "A group of features to leave out, to measure its worth.")
  var without: [String] = []

  func run() throws {
    let progress = Progress()
    let folder = try work.map { try WorkFolder($0) }
    let maker = ModelMaker(
      tables: try lists(folder, progress),
      settings: Trainer.Settings(epochs: epochs, seed: seed), groups: try groups(),
      work: folder, progress: progress)
    let sections = maker.make(
      try ExampleReader(data: data, seed: seed, progress: progress).read())
    let bytes = ModelFile.encode(try kept(beside: sections) + sections)
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    progress.note("wrote \(output), \(bytes.count) bytes")
  }

  private func groups() throws -> FeatureGroups {
    try without.reduce(FeatureGroups.all) { groups, name in
      guard let left = FeatureGroups.names.first(where: { $0.name == name }) else {
        throw ValidationError(
          "no group '\(name)'; groups: \(FeatureGroups.names.map(\.name).joined(separator: ", "))")
      }
      return groups.subtracting(left.group)
    }
  }

  private func lists(_ folder: WorkFolder?, _ progress: Progress) throws -> [ModelSection] {
    if let kept = folder?.sections("lists") { return kept }
    let lists = try ListSections.compile(data, progress)
    folder?.keep(lists, "lists")
    return lists
  }

  private func kept(beside sections: [ModelSection]) throws -> [ModelSection] {
    guard let base else { return [] }
    return ModelStorage(try DataFile.bytes(base)).sections.filter { kept in
      !sections.contains { $0.name == kept.name }
    }
  }
}
