/// A word's part of speech, coarsely.
package enum QuoteWordTag: UInt8, CaseIterable, Sendable {
  case noun, plural, name, pronoun, possessive, determiner, adjective, adverb, preposition, to
  case conjunction, number, modal, past, third, present, infinitive, gerund, perfect, question
  case other, particle, genitive
  case mark

  /// Number of tags that are learned; marks are known by their shape.
  package static let learned = 23
  /// Columns of the tagger's weights: a whole vector.
  package static let columns = 32

  /// The tag for one of the Penn Treebank's.
  package init(penn: String) {
    self =
      switch penn {
      case "NN": .noun
      case "NNS": .plural
      case "NNP", "NNPS": .name
      case "PRP": .pronoun
      case "PRP$": .possessive
      case "DT", "PDT": .determiner
      case "JJ", "JJR", "JJS": .adjective
      case "RB", "RBR", "RBS": .adverb
      case "IN": .preposition
      case "TO": .to
      case "CC": .conjunction
      case "CD": .number
      case "MD": .modal
      case "VBD": .past
      case "VBZ": .third
      case "VBP": .present
      case "VB": .infinitive
      case "VBG": .gerund
      case "VBN": .perfect
      case "WDT", "WP", "WP$", "WRB": .question
      case "RP": .particle
      case "POS": .genitive
      default: .other
      }
  }

  var isFinite: Bool {
    switch self {
    case .past, .third, .present, .modal: true
    default: false
    }
  }

  var isVerb: Bool {
    switch self {
    case .past, .third, .present, .infinitive, .gerund, .perfect: true
    default: false
    }
  }

  var isNominal: Bool {
    switch self {
    case .noun, .plural, .name, .pronoun, .number: true
    default: false
    }
  }
}
