import ArgumentParser
import Foundation
import TextAnalysis

/// Makes the model file from corpora and gazetteers.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Make the model file from corpora and gazetteers.",
    discussion: """
      The same data and seed give the same bytes. What is done is kept in the folder given with \
      --work, so that a run that was broken off goes on from there.

      EXAMPLES
        dateline-model train --data ../shared --work /tmp/model \\
          --output Sources/LanguageModel/model.bin
        dateline-model train --data ../shared --entities-only --without document --output trial.bin
      """)

  @Option(
    help: ArgumentHelp("Folder with corpora, gazetteers and articles.", valueName: "folder"))
  var data = "."
  @Option(
    help: ArgumentHelp("Part-of-speech tags of the Wikinews articles.", valueName: "file"))
  var tags = "Sources/dateline-model/Quotes/wikinews-tags.txt"
  @Flag(help: "Make the sections of the entity tagger alone.")
  var entitiesOnly = false
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
    var sections = maker.make(
      try ExampleReader(data: data, seed: seed, progress: progress).read())
    if !entitiesOnly { sections += try others(folder, progress) }
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

  /// The sections of identities and quotes.
  private func others(_ folder: WorkFolder?, _ progress: Progress) throws -> [ModelSection] {
    if let kept = folder?.sections("others") { return kept }
    progress.note("compiling aliases")
    let aliases = AliasTable.encode(
      try AliasTableMaker(folder: data + "/gazetteers").records())
    progress.note("learning quotes and speakers")
    let quotes = try QuoteSectionMaker(data: data, tags: tags, epochs: 6).section()
    let sections = [
      (name: "aliases", bytes: aliases), (name: QuoteModel.sectionName, bytes: quotes),
    ]
    folder?.keep(sections, "others")
    return sections
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
