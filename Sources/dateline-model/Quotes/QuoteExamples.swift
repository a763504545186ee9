import NewsModel
import TextAnalysis

/// What the quote model is learned from: decisions with their features and right answers.
struct QuoteExamples {
  /// Whether a candidate heads a cue.
  private(set) var cues: [QuoteDecisionLearner.Example] = []
  private(set) var roles: [QuoteRoleLearner.Example] = []

  init(_ articles: [QuoteArticle], model: QuoteModel) {
    let texts = articles.map { (article: $0, text: QuoteTraining($0.text, model: model)) }
    let odds = CueOdds(texts)
    for (article, text) in texts { add(article, text, odds) }
  }

  private mutating func add(_ article: QuoteArticle, _ text: QuoteTraining, _ odds: CueOdds) {
    var heads: [Int: QuoteArticle.Attribution] = [:]
    for attribution in article.attributions {
      let tokens = attribution.cue.flatMap { text.tokens(in: $0) }
      let candidates = tokens.filter { token in
        text.sentence(of: token).map { text.candidates(in: $0).contains(token) } ?? false
      }
      guard let head = candidates.max(by: { odds.score($0, in: text) < odds.score($1, in: text) })
      else { continue }
      heads[head] = attribution
    }
    for sentence in text.sentences {
      for candidate in text.candidates(in: sentence) {
        let attribution = heads[candidate]
        cues.append(
          QuoteDecisionLearner.Example(
            features: text.cueFeatures(candidate, in: sentence), isTrue: attribution != nil))
        if let attribution { addRoles(attribution, candidate, sentence, text) }
      }
    }
  }

  private mutating func addRoles(
    _ attribution: QuoteArticle.Attribution, _ head: Int, _ sentence: Range<Int>,
    _ text: QuoteTraining
  ) {
    let sequence = text.roles(around: head, in: sentence)
    let roles = sequence.window.map { token -> AttributionRole in
      let range = text.tokens[token].range
      if attribution.cue.contains(where: { $0.overlaps(range) }) { return .cue }
      if attribution.source.contains(where: { $0.overlaps(range) }) { return .source }
      if attribution.content.contains(where: { $0.overlaps(range) }) { return .content }
      return .other
    }
    self.roles.append(QuoteRoleLearner.Example(sequence: sequence, roles: roles))
  }
}

/// How much likelier a word is in a cue than elsewhere: which word of a cue is its head.
struct CueOdds {
  private var inside: [UInt64: Int] = [:]
  private var all: [UInt64: Int] = [:]

  init(_ texts: [(article: QuoteArticle, text: QuoteTraining)]) {
    for (article, text) in texts {
      for token in text.tokens.indices { all[text.key(of: token), default: 0] += 1 }
      for cue in article.attributions.flatMap(\.cue) {
        for token in text.tokens(in: cue) { inside[text.key(of: token), default: 0] += 1 }
      }
    }
  }

  func score(_ token: Int, in text: QuoteTraining) -> Double {
    let key = text.key(of: token)
    let share = Double(inside[key] ?? 0) / Double((all[key] ?? 0) + 5)
    return text.isAuxiliary(token) ? share - 1 : share
  }
}

extension QuoteTraining {
  /// Indices of the tokens that a range of the text touches.
  func tokens(in range: TextRange) -> [Int] {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return Array(tokens[low...].prefix { $0.start < range.end }.indices)
  }

  func sentence(of token: Int) -> Range<Int>? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : nil
  }
}
