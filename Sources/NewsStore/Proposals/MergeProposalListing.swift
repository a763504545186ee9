import GRDB
import NewsModel

/// Pages that are likely one thing, the likeliest first.
///
/// Candidates come from the names alone; the best of them are then judged by the articles: which
/// names stand with both, and whether articles name both as two.
struct MergeProposalListing {
  let db: Database
  let packing: TextPacking

  /// Candidates judged by their articles.
  private static let maximumJudged = 400

  func proposals(
    limit: Int, title: (String, EntityKind) -> String?
  ) throws -> [MergeProposal] {
    let settled = try SettledPairs(db)
    let candidates = try MergeCandidates(db, title: title).candidates
      .filter { try settled.areOpen($0.key.first, $0.key.second) }
    var judged: [Judged] = []
    var company = try PageCompany(db)
    for (pair, candidate) in Self.best(candidates) {
      judged.append(try judge(pair, candidate, &company))
    }
    judged.sort { ($1.score, $0.pair) < ($0.score, $1.pair) }
    return try judged.prefix(max(0, limit)).compactMap(proposal)
  }

  private struct Judged {
    var pair: MergeCandidates.Pair
    var evidence: [MergeEvidence]
    var score: Double
  }

  private static func best(
    _ candidates: [MergeCandidates.Pair: MergeCandidates.Candidate]
  ) -> ArraySlice<(MergeCandidates.Pair, MergeCandidates.Candidate)> {
    candidates.map { ($0, $1, MergeScore.logOdds($1)) }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
      .map { ($0.0, $0.1) }.prefix(maximumJudged)
  }

  private func judge(
    _ pair: MergeCandidates.Pair, _ candidate: MergeCandidates.Candidate,
    _ company: inout PageCompany
  ) throws -> Judged {
    let likeness = try company.likeness(pair.first, pair.second)
    let names = try likeness.names.compactMap(pageName)
    var judged = candidate
    judged.evidence.append(.company(likeness: likeness.cosine, names: names))
    let apart = try articlesNaming(pair)
    if apart > 0 { judged.evidence.append(.apart(articles: apart)) }
    return Judged(pair: pair, evidence: judged.evidence, score: MergeScore.score(judged))
  }

  private func pageName(_ name: NameID) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity.name FROM name JOIN identity ON identity.id = identity_id WHERE name.id = ?
        """)
    return try String.fetchOne(statement, arguments: [name])
  }

  private func articlesNaming(_ pair: MergeCandidates.Pair) throws -> Int {
    let both = try SearchPlan.naming(pair.first, db).and(SearchPlan.naming(pair.second, db))
    return try SearchIndex(db: db).count(both.match ?? IndexWord.nothing)
  }

  private func proposal(_ judged: Judged) throws -> MergeProposal? {
    let pages = try [judged.pair.first, judged.pair.second]
      .compactMap { try IdentityListing(db: db).summary($0) }
      .sorted { ($1.articleCount, $0.id) < ($0.articleCount, $1.id) }
    guard pages.count == 2 else { return nil }
    let passages = EvidenceListing(db: db, packing: packing)
    return MergeProposal(
      first: pages[0], second: pages[1], score: judged.score, evidence: judged.evidence,
      passages: try pages.compactMap { try passages.newestPassage(naming: $0.id) })
  }
}

extension MergeCandidates.Pair: Comparable {
  static func < (one: Self, other: Self) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}
