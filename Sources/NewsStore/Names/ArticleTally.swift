import NewsModel

/// What one article adds to the counts of the archive when it comes, and takes away when it goes.
///
/// A function of the stored analysis and of the names its identities have, so that the same
/// numbers come out on both occasions.
struct ArticleTally {
  struct Counts {
    var mentions = 0
    /// Quotes that it speaks, that are its people's, and whose words name it.
    var spoken = 0
    var by = 0
    var about = 0
  }

  struct Name {
    var id: NameID
    var evidence: NameEvidence
    var counts = Counts()
  }

  /// In order of first appearance among the article's identities; each name once.
  private(set) var names: [Name] = []

  init(
    _ analysis: Analysis, _ evidence: [NameEvidence], names ids: [NameID], quotes: [QuoteRow]
  ) {
    var slots: [NameID: Int] = [:]
    for (id, evidence) in zip(ids, evidence) {
      if let slot = slots[id] {
        names[slot].evidence = NameEvidence.merged([names[slot].evidence, evidence])[0]
      } else {
        slots[id] = names.count
        names.append(Name(id: id, evidence: evidence))
      }
    }
    func count(_ id: NameID, _ column: WritableKeyPath<Counts, Int>) {
      if let slot = slots[id] { names[slot].counts[keyPath: column] += 1 }
    }
    for entity in analysis.entities { count(ids[entity.identity], \.mentions) }
    for entity in analysis.headlineEntities { count(ids[entity.identity], \.mentions) }
    for quote in quotes {
      if let speaker = quote.speaker { count(speaker, \.spoken) }
      for name in quote.by { count(name, \.by) }
      for name in quote.about { count(name, \.about) }
    }
  }
}

extension Analysis {
  /// The identities named in each sentence, once per mention. O(sentences + entities).
  func identitiesBySentence() -> [[Int]] {
    var next = 0
    return sentences.map { sentence in
      var named: [Int] = []
      while next < entities.count, entities[next].range.start < sentence.end {
        if sentence.contains(entities[next].range.start) { named.append(entities[next].identity) }
        next += 1
      }
      return named
    }
  }
}
