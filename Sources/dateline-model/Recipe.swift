import TextAnalysis

/// What the shipped model learns from, and what it is measured on.
enum Recipe {
  /// One corpus: files relative to the folder of corpora, and how far to trust them.
  struct Source {
    var name: String
    var files: [String]
    var licence: String
    /// Weight of a sentence in training.
    var weight: Float = 1
    /// Its annotators marked miscellaneous names seldom or not at all.
    var lacksMiscellaneous = false
    /// Its labels are a program's.
    var isSilver = false
  }

  /// Invented reports of some topics.
  struct Invention {
    var name: String
    var topics: [ReportTemplates]
    /// Number of documents.
    var count: Int
    var weight: Float
  }

  static let sources = [
    Source(
      name: "UNER EWT",
      files: ["uner_ewt/train.conll", "uner_ewt/dev.conll", "uner_ewt/test.conll"],
      licence: "CC BY-SA 4.0", lacksMiscellaneous: true),
    Source(name: "GUM, open genres", files: ["gum/open.train.conll"], licence: "CC BY, CC BY-SA"),
    Source(
      name: "Broad Twitter Corpus", files: ["btc/train.conll"], licence: "CC BY 4.0",
      lacksMiscellaneous: true),
    Source(name: "WNUT 2017", files: ["wnut17/train.conll"], licence: "CC BY 4.0"),
    Source(
      name: "CrossNER politics",
      files: [
        "crossner/politics.train.conll", "crossner/politics.dev.conll",
        "crossner/politics.test.conll",
      ], licence: "CC BY-SA"),
    Source(name: "WikiGold", files: ["wikigold/all.conll"], licence: "CC BY 4.0"),
    Source(
      name: "Wikinews and Current Events, labelled by two taggers that agree",
      files: ["silver/agree.conll"], licence: "CC BY 2.5, CC BY-SA 4.0; labels by spaCy md, MIT",
      weight: 0.5, isSilver: true),
    Source(
      name: "Current Events, labelled by their links",
      files: ["current_events_silver/train.conll"], licence: "CC BY-SA 4.0", weight: 0.5,
      isSilver: true),
  ]

  static let inventions = [
    Invention(
      name: "Invented sports reports", topics: ReportTemplates.sports, count: 600, weight: 0.15),
    Invention(
      name: "Invented news of institutions", topics: ReportTemplates.institutions, count: 3000,
      weight: 0.3),
  ]

  /// Share of the sentences that are set in capitals or title case.
  static let headlineShare = 0.06
  /// Share of the documents whose tokens are parted as careless typesetting does.
  static let looseShare = 0.15

  /// Found on the development sets: a tagger that has read tweets sees too many persons and places
  /// in news, and too few organizations.
  static let adjustment = ModelQuantizer.Adjustment(
    bias: SIMD4(-0.5, 0.5, -0.35, 0.3), calibration: Calibration(slope: 0.45, offset: -0.1))

  /// The sets that the model is measured on: their names and files.
  static let development = [
    ("worldwide", "worldwide/dev.conll"), ("cleanconll", "cleanconll/dev.conll"),
    ("conll2003", "conll2003/dev.conll"), ("gum", "gum/open.dev.conll"),
  ]
}
