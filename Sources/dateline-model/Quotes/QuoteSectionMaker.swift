import TextAnalysis

/// Makes the model's section "quotes" from annotated articles, tagged text and word lists.
struct QuoteSectionMaker {
  /// Folder with corpora/quotes, articles and gazetteers.
  var data: String
  /// The letters of `TaggedText`.
  var tags: String
  var epochs: Int

  func section() throws -> [UInt8] {
    let tagged = try TaggedText.read(tags, data: data)
    var parts = QuoteModelParts(words: try words(tagged))
    try parts.learnTagger(from: tagged, epochs: 4)
    let articles = try QuoteCorpus.read(data + "/corpora/quotes/polnear/train.jsonl")
    let examples = try speakerExamples(articles, parts)
    try parts.learnFrames(from: articles, epochs: epochs)
    parts.learnSpeakers(from: examples, epochs: epochs)
    return parts.section
  }

  private func words(_ tagged: [TaggedText]) throws -> [UInt8] {
    let lists = data + "/gazetteers/"
    return try QuoteWordLists(
      clusters: lists + "lexical/brown_spacy.tsv", names: lists + "names_us_census_1990.tsv",
      cues: lists + "lexical/polnear_cues.tsv", tagged: tagged
    ).encoded
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
