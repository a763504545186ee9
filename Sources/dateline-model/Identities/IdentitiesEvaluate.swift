import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Scores which names are held to be one thing, within articles and across them.
struct IdentitiesEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities-evaluate",
    abstract: "Score which names are held to be one thing, within articles and across them.",
    discussion: """
      Each set twice: with the names as people marked them, and with the names that our tagger \
      finds at the same places (*). B³ and pairwise F1 in percent; --errors prints what went wrong.
      """)

  @Option(help: ArgumentHelp("Folder with corpora/links.", valueName: "folder"))
  var data = "."
  @Option(help: ArgumentHelp("The model; without it, the one in the program.", valueName: "file"))
  var model: String?
  @Option(help: "The sets to score; all where not given.")
  var set: [String] = []
  @Option(help: "Number of errors of each set to print.")
  var errors = 0
  @Option(help: "Print all false merges among so many of the most mentioned.")
  var merges = 0
  @Flag(help: "Leave out the names of our tagger.")
  var givenOnly = false

  static let sets = [
    "aida_dev/docs.jsonl", "current_events_gold/docs.jsonl", "meantime.jsonl",
    "gum_mentions.jsonl", "rss500/docs.jsonl", "kore50/docs.jsonl", "oke2015_eval/docs.jsonl",
  ]

  func run() throws {
    let storage = try model.map { ModelStorage(try DataFile.bytes($0)) }
    let file = storage?.model ?? .builtIn
    print(
      "set                      kind  names | within B³  pairs | across B³  (P R)  pairs  (P R)")
    for path in Self.sets where set.isEmpty || set.contains(where: { path.hasPrefix($0) }) {
      let documents = try LinkedDocument.read("\(data)/corpora/links/\(path)")
      let name = String(path.split(whereSeparator: { "/.".contains($0) })[0])
      report(name, documents, IdentitiesScore(documents, file, ownNames: false))
      if !givenOnly {
        report(name + " *", documents, IdentitiesScore(documents, file, ownNames: true))
      }
    }
  }

  private func report(_ name: String, _ documents: [LinkedDocument], _ score: IdentitiesScore) {
    for kind in [EntityKind.organization, .person] {
      let (within, across) = (score.within(kind), score.across(kind))
      print(
        "\(name) \(kind.name)".padding(toLength: 38, withPad: " ", startingAt: 0),
        String(
          format: "%6d | %5.1f %5.1f |", across.mentionCount, within.bCubed[2],
          within.pairwise[2]),
        String(
          format: "%5.1f (%5.1f %5.1f)  %5.1f (%5.1f %5.1f)", across.bCubed[2],
          across.bCubed[0], across.bCubed[1], across.pairwise[2], across.pairwise[0],
          across.pairwise[1]))
      for line in score.errors(kind).prefix(errors) { print("    " + line) }
      for line in score.falseMerges(kind, amongMostMentioned: merges) { print("    " + line) }
    }
    print(
      String(
        format: "    %.1f µs an article for evidence, %.1f µs for grouping",
        score.evidenceMicroseconds, score.groupingMicroseconds))
  }
}
