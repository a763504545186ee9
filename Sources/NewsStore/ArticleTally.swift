import NewsModel

/// What one article adds to the counts of the archive when it comes, and takes away when it goes.
///
/// A function of the stored analysis and of the pages its identities stand for, so that the same
/// numbers come out on both occasions.
struct ArticleTally {
  /// Only the most mentioned identities of an article are paired: a list of all states at a
  /// summit says little about any two of them, and pairs grow with the square.
  static let maximumPaired = 60

  struct Page {
    var id: IdentityID
    var kind: EntityKind
    var mentions = 0
    var forms: [NameForm] = []
  }

  struct Pair {
    var a: IdentityID
    var b: IdentityID
    var sentences: Int
  }

  /// In order of first appearance among the article's identities; each page once.
  private(set) var pages: [Page] = []
  /// Organizations and people named together; `a < b`, each pair once.
  private(set) var pairs: [Pair] = []

  init(_ analysis: Analysis, pages ids: [IdentityID]) {
    let slots = collectPages(analysis.identities, ids)
    for entity in analysis.entities + analysis.headlineEntities {
      pages[slots[entity.identity]].mentions += 1
    }
    collectPairs(analysis, slots)
  }

  /// Fills `pages`; gives the index of each identity's page.
  private mutating func collectPages(_ identities: [Identity], _ ids: [IdentityID]) -> [Int] {
    var slotOfPage: [IdentityID: Int] = [:]
    return zip(identities, ids).map { identity, id in
      let slot = slotOfPage[id] ?? pages.count
      if slot == pages.count {
        slotOfPage[id] = slot
        pages.append(Page(id: id, kind: identity.kind))
      }
      let known = Set(pages[slot].forms.map(\.text))
      pages[slot].forms += NameForm.forms(of: identity).filter { !known.contains($0.text) }
      return slot
    }
  }

  private mutating func collectPairs(_ analysis: Analysis, _ slots: [Int]) {
    let paired = pages.indices
      .filter { pages[$0].kind == .organization || pages[$0].kind == .person }
      .sorted { (pages[$1].mentions, $0) < (pages[$0].mentions, $1) }
      .prefix(Self.maximumPaired)
    let rank = Dictionary(uniqueKeysWithValues: paired.enumerated().map { ($1, $0) })
    let together = sentencesTogether(analysis, rankOfIdentity: slots.map { rank[$0] }, paired.count)
    for (i, first) in paired.enumerated() {
      for (j, second) in paired.enumerated().dropFirst(i + 1) {
        let (a, b) = (pages[first].id, pages[second].id)
        pairs.append(
          Pair(a: min(a, b), b: max(a, b), sentences: together[i * paired.count + j]))
      }
    }
  }

  /// For every two ranks i < j, at i × count + j, the number of sentences that name both.
  private func sentencesTogether(
    _ analysis: Analysis, rankOfIdentity: [Int?], _ count: Int
  ) -> [Int] {
    var together = [Int](repeating: 0, count: count * count)
    for named in analysis.identitiesBySentence() {
      let ranks = Set(named.compactMap { rankOfIdentity[$0] }).sorted()
      for (position, i) in ranks.enumerated() {
        for j in ranks[(position + 1)...] { together[i * count + j] += 1 }
      }
    }
    return together
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
