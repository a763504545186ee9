/// Two identities of one kind that are likely one thing, though the archive keeps them apart.
package struct MergeProposal: Sendable, Hashable {
  /// The one that more articles name.
  package var first: IdentitySummary
  package var second: IdentitySummary
  /// How likely they are one thing, 0...1.
  package var score: Double
  /// What speaks for it and against it, the names before the articles.
  package var evidence: [MergeEvidence]
  /// A passage that names the first, and one that names the second, of the newest articles.
  package var passages: [Evidence]

  package init(
    first: IdentitySummary, second: IdentitySummary, score: Double, evidence: [MergeEvidence],
    passages: [Evidence]
  ) {
    self.first = first
    self.second = second
    self.score = score
    self.evidence = evidence
    self.passages = passages
  }
}

/// One thing that speaks for two identities to be one, or against it.
package enum MergeEvidence: Sendable, Hashable {
  /// Both go by a name, and nothing told whether they are one.
  case sameName(String)
  /// One goes by an acronym or short name alone that so many articles use for the other.
  case shortName(String, articles: Int)
  /// One goes by an acronym alone whose letters the words of the other begin with.
  case initials(String)
  /// Two names that differ in the spelling of a word or two.
  case spelling(String, String)
  /// One first name is short for the other.
  case nickname(String, String)
  /// One name has words that the other lacks.
  case addedWords(String)
  /// The gazetteers have names of both for one thing, under this title.
  case gazetteer(String)
  /// The gazetteers know each under a title of its own: against.
  case knownApart(String, String)
  /// These names stand in articles with both; the likeness of all that stand with
  /// them is 0...1.
  case company(likeness: Double, names: [String])
  /// So many articles name both as two: against.
  case apart(articles: Int)
}

extension MergeEvidence {
  /// One line, for people.
  package var sentence: String {
    switch self {
    case .sameName(let name): "both are called “\(name)”"
    case .shortName(let name, let articles):
      "“\(name)” stands for the other in \(articles) article\(articles == 1 ? "" : "s")"
    case .initials(let letters): "“\(letters)” are the initials of the other"
    case .spelling(let one, let other): "“\(one)” and “\(other)” are nearly spelled alike"
    case .nickname(let one, let other): "“\(one)” and “\(other)” are one first name"
    case .addedWords(let words): "only “\(words)” is added"
    case .gazetteer(let title): "the gazetteers know both as “\(title)”"
    case .knownApart(let one, let other):
      "against: the gazetteers know “\(one)” and “\(other)”"
    case .company(let likeness, let names):
      "\(Int((likeness * 100).rounded())) % like company"
        + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
    case .apart(let articles):
      "against: \(articles) article\(articles == 1 ? " names" : "s name") both as two"
    }
  }
}
