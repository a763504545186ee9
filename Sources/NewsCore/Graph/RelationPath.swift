import Foundation
package import NewsModel

/// The way between two identities over relations, each step with the sentence that proves it.
package struct RelationPath: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    package var from: IdentitySummary
    package var to: IdentitySummary
    package var strength: Double
    /// The newest sentence that names both, or one of each.
    package var evidence: Evidence?
    /// What sentences state of the two.
    package var ties: [StatedTie]

    package init(
      from: IdentitySummary, to: IdentitySummary, strength: Double, evidence: Evidence?,
      ties: [StatedTie]
    ) {
      self.from = from
      self.to = to
      self.strength = strength
      self.evidence = evidence
      self.ties = ties
    }
  }

  /// From the first identity to the last; empty when they are one.
  package var steps: [Step]

  package init(steps: [Step]) { self.steps = steps }
}

extension Library {
  /// The shortest way between two identities, over organizations and people: a step costs the more
  /// the weaker it is, and never nothing, so that few strong steps win. `nil` when there is none
  /// within `expansions` identities looked at from (Dijkstra 1959, from both ends).
  package func path(
    from a: IdentityID, to b: IdentityID, expansions: Int = 12
  ) throws(LibraryError) -> RelationPath? {
    guard let start = try identity(a), let end = try identity(b) else { return nil }
    var search = PathSearch(from: start.id, to: end.id, in: self)
    guard let nodes = try search.way(expansions: expansions) else { return nil }
    var steps: [RelationPath.Step] = []
    var last = start
    for (from, to) in zip(nodes, nodes.dropFirst()) {
      guard let next = to == end.id ? end : try identity(to) else { continue }
      steps.append(try step(from: last, to: next, search.strength(from, to)))
      last = next
    }
    return RelationPath(steps: steps)
  }

  private func step(
    from: IdentitySummary, to: IdentitySummary, _ strength: Double
  ) throws(LibraryError) -> RelationPath.Step {
    let ties = try ties(between: from.id, to.id, limit: 8)
    let evidence =
      if let stated = ties.first { stated.evidence } else {
        try self.evidence(from.id, to.id, limit: 1).first
      }
    return RelationPath.Step(
      from: from, to: to, strength: strength, evidence: evidence, ties: ties)
  }
}

/// The search for a way, with the companions of those looked at from.
private struct PathSearch {
  let start: IdentityID
  let end: IdentityID
  let library: Library
  private var companions: [IdentityID: [Companion]] = [:]

  init(from start: IdentityID, to end: IdentityID, in library: Library) {
    self.start = start
    self.end = end
    self.library = library
  }

  private static let kinds = [EntityKind.organization, .person]
  /// Companions followed from one identity, of each kind.
  private static let followed = 60
  /// Articles looked at for each of the two ends, and for an identity between them.
  private static let look = 1000
  private static let glance = 300

  mutating func way(expansions: Int) throws(LibraryError) -> [IdentityID]? {
    try ShortestPath.find(
      from: start, to: end, expansions: expansions, least: Self.leastCost
    ) { (id) throws(LibraryError) in
      try neighbours(of: id).map { ($0.id, Self.cost(of: $0)) }
    }?.nodes
  }

  /// The strongest, and the other end wherever it stands.
  private mutating func neighbours(of id: IdentityID) throws(LibraryError) -> [Companion] {
    let isEnd = id == start || id == end
    let all = try library.companions(
      of: id, EntityKind.allCases, glancingAt: isEnd ? Self.look : Self.glance)
    let strongest = all.filter { Self.kinds.contains($0.kind) }.strongest(Self.followed)
    let ends = all.filter { ($0.id == start || $0.id == end) && !strongest.contains($0) }
    companions[id] = strongest + ends
    return strongest + ends
  }

  /// That of a step of a way found.
  func strength(_ a: IdentityID, _ b: IdentityID) -> Double {
    let told = companions[a]?.first { $0.id == b } ?? companions[b]?.first { $0.id == a }
    return told?.strength ?? 0
  }

  /// What a relation counts at least: names that meet less often than by chance have met too.
  private static let weakest = 0.001
  /// The same where a sentence or headline names both, which proves more than chance speaks against:
  /// in a small archive of one field nearly all names meet about as often as by chance.
  private static let weakestWithSentence = 0.005
  private static let leastCost = 1.0

  private static func cost(of companion: Companion) -> Double {
    let weakest = companion.sentenceCount > 0 ? weakestWithSentence : weakest
    return leastCost - log(min(1, max(weakest, companion.strength)))
  }
}
