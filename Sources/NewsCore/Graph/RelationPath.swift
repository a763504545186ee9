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
    from a: IdentityID, to b: IdentityID, expansions: Int = 240
  ) throws(LibraryError) -> RelationPath? {
    guard let start = try identity(a), let end = try identity(b) else { return nil }
    var known = [start.id: start]
    known[end.id] = end
    let way = try ShortestPath.find(from: start.id, to: end.id, expansions: expansions) {
      (id) throws(LibraryError) in
      let costs = try relationCosts(of: id, &known)
      let other = id == start.id ? end.id : start.id
      guard id == start.id || id == end.id, !costs.contains(where: { $0.0 == other }),
        let direct = try relation(of: id, with: other)
      else { return costs }
      return costs + [(other, Self.cost(of: direct))]
    }
    guard let way else { return nil }
    var steps: [RelationPath.Step] = []
    for (from, to) in zip(way.nodes, way.nodes.dropFirst()) {
      guard let from = known[from], let to = known[to] else { continue }
      steps.append(try step(from: from, to: to))
    }
    return RelationPath(steps: steps)
  }

  /// Relations followed from one identity, of each kind.
  private static let followed = 60

  /// What a relation counts at least: names that meet less often than by chance have met too.
  private static let weakest = 0.001
  /// The same where a sentence or headline names both, which proves more than chance speaks against:
  /// in a small archive of one field nearly all names meet about as often as by chance.
  private static let weakestWithSentence = 0.005

  private func relationCosts(
    of id: IdentityID, _ known: inout [IdentityID: IdentitySummary]
  ) throws(LibraryError) -> [(IdentityID, Double)] {
    var costs: [(IdentityID, Double)] = []
    for kind in [EntityKind.organization, .person] {
      for relation in try related(to: id, kind, limit: Self.followed) {
        known[relation.other.id] = relation.other
        costs.append((relation.other.id, Self.cost(of: relation)))
      }
    }
    return costs
  }

  private static func cost(of relation: Relation) -> Double {
    let weakest = relation.sentenceCount > 0 ? weakestWithSentence : weakest
    return 1 - log(min(1, max(weakest, relation.strength)))
  }

  private func step(
    from: IdentitySummary, to: IdentitySummary
  ) throws(LibraryError) -> RelationPath.Step {
    let strength = try relation(of: from.id, with: to.id)?.strength ?? 0
    let ties = try ties(between: from.id, to.id, limit: 8)
    let evidence =
      if let stated = ties.first { stated.evidence } else {
        try self.evidence(from.id, to.id, limit: 1).first
      }
    return RelationPath.Step(
      from: from, to: to, strength: strength, evidence: evidence, ties: ties)
  }
}
