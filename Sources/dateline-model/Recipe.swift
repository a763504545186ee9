/// What the shipped model learns from.
struct Recipe {
  /// One corpus: files relative to the corpora folder, and how far to trust them.
  struct Source {
    var name: String
    var files: [String]
    var licence: String
    /// Weight of a sentence in training.
    var weight: Float = 1
    /// Its annotators marked miscellaneous names seldom or not at all.
    var lacksMiscellaneous = false
  }

  var sources: [Source]

  static let gold = [
    Source(
      name: "UNER EWT",
      files: ["uner_ewt/train.conll", "uner_ewt/dev.conll", "uner_ewt/test.conll"],
      licence: "CC BY-SA 4.0", lacksMiscellaneous: true),
    Source(name: "GUM", files: ["gum/open.train.conll"], licence: "CC BY, CC BY-SA"),
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
  ]

  static let silver = [
    Source(
      name: "Silver news", files: ["silver/agree.conll"], licence: "CC BY 2.5, CC BY-SA 4.0",
      weight: 0.5)
  ]

  /// The sources of the shipped model.
  static let shipped = Recipe(sources: gold + silver)
  /// The sets that it is measured on.
  static let development = [
    ("worldwide", "worldwide/dev.conll"), ("cleanconll", "cleanconll/dev.conll"),
    ("conll2003", "conll2003/dev.conll"), ("gum", "gum/open.dev.conll"),
    ("wikigold", "wikigold/all.conll"),
  ]
}
