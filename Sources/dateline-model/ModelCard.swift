import TextAnalysis

/// The entity model's card, after Mitchell et al., "Model Cards for Model Reporting" (2019).
struct ModelCard {
  /// One corpus with its size.
  struct Row {
    var name: String
    var licence: String
    var sentences: Int
    var tokens: Int
    var names: Int

    init(_ source: Recipe.Source, _ documents: [LabelledDocument]) {
      name = source.name
      licence = source.licence
      sentences = documents.reduce(0) { $0 + $1.sequence.sentenceEnds.count }
      tokens = documents.reduce(0) { $0 + $1.sequence.tokens.count }
      names = documents.reduce(0) { $0 + $1.spans.count }
    }
  }

  let checksum: UInt64
  let sources: [Row]
  /// The lines of the development scores.
  let table: [String]

  /// The sections of the model file that the card describes.
  static let sections = [
    "tagger", "weights", "transitions", "lexicon", "brown", "gazetteer", "gazetteer.sets",
  ]

  /// The whole card.
  var markdown: String {
    """
    # The language model

    \(ModelCardText.summary)

    - Name: \(Analyzer.version)
    - Checksum of its sections: `\(String(checksum, radix: 16))`

    ## Intended use

    \(ModelCardText.use)

    ## Data

    | source | sentences | tokens | names | licence |
    |---|---|---|---|---|
    \(sources.map(line).joined(separator: "\n"))

    \(ModelCardText.data)

    ## Features

    \(ModelCardText.features)

    ## Figures

    Development sets, none of them learned from; exact span and kind, F3 over persons, organizations
    and locations, F4 over all kinds.

    ```
    \(table.joined(separator: "\n"))
    ```

    ## Weaknesses

    \(ModelCardText.weaknesses)

    """
  }

  private func line(_ row: Row) -> String {
    "| \(row.name) | \(row.sentences) | \(row.tokens) | \(row.names) | \(row.licence) |"
  }
}
