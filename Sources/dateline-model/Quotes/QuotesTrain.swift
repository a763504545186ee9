import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Learns the quote model and writes it as a section of the model file.
struct QuotesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes-train", abstract: "Learn to find cues, sources and reported words.")

  @Option(help: "Annotated articles as JSON Lines.")
  var quotes: String
  @Option(help: "Texts with part-of-speech tags as JSON Lines.")
  var tags: String
  @Option(help: "Brown clusters: word, path, in falling order of frequency.")
  var clusters: String
  @Option(help: "Given names: name, male or female, percent.")
  var names: String
  @Option(help: "Cues with counts.")
  var cues: String
  @Option(help: "Where the section goes.")
  var output: String
  @Option var epochs = 6

  func run() throws {
    let tagged = try TaggedText.read(tags)
    let words = try QuoteWordLists(
      clusters: clusters, names: names, cues: cues, tagged: tagged
    ).encoded
    var parts = QuoteModelParts(words: words)
    try parts.learnTagger(from: tagged, epochs: 4)
    let articles = try QuoteCorpus.read(quotes)
    let examples = try speakerExamples(articles, parts)
    try parts.learnFrames(from: articles, epochs: epochs)
    parts.learnSpeakers(from: examples, epochs: epochs)
    try Data(parts.section).write(to: URL(filePath: output))
    print("\(parts.section.count) bytes")
  }

  /// The passages without a cue of each half of the articles, as a model of the other half leaves
  /// them: on its own half it would leave too few.
  private func speakerExamples(
    _ articles: [QuoteArticle], _ parts: QuoteModelParts
  ) throws -> [QuoteSpeakerExample] {
    let halves = [0, 1].map { half in
      articles.indices.filter { $0 % 2 == half }.map { articles[$0] }
    }
    var examples: [QuoteSpeakerExample] = []
    for (learned, read) in zip(halves, halves.reversed()) {
      var parts = parts
      try parts.learnFrames(from: learned, epochs: epochs)
      try parts.withModel { model in
        for article in read { examples += QuoteSpeakerExample.examples(of: article, model: model) }
      }
    }
    return examples
  }
}
