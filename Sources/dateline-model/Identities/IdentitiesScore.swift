import Foundation
import NewsModel
import TextAnalysis

/// The names of a set of documents with what they stand for by people and by us.
struct IdentitiesScore {
  private struct Mention {
    var kind: EntityKind
    var document: Int
    var surface: String
    var gold: String
    /// The identity within the document, and across all documents.
    var within: String
    var across: String
  }

  private var mentions: [Mention] = []
  private(set) var evidenceMicroseconds = 0.0
  private(set) var groupingMicroseconds = 0.0

  /// - Parameter ownNames: Whether our tagger finds the names; those of the documents only tell
  ///   then where to look.
  init(_ documents: [LinkedDocument], _ model: ModelFile, ownNames: Bool) {
    let analyzer = Analyzer(model: model)
    let resolver = IdentityResolver(model: model)
    let analyses = documents.map { document in
      ownNames
        ? analyzer.analyze(document.article.text, headline: document.article.headline)
        : document.analysis(resolver)
    }
    let clock = ContinuousClock()
    var evidence: [[NameEvidence]] = []
    let evidenceTime = clock.measure {
      evidence = zip(documents, analyses).map { ArticleNames.evidence(in: $0.article, $1) }
    }
    var archive = NameArchive()
    let groupingTime = clock.measure {
      for start in stride(from: 0, to: evidence.count, by: 200) {
        archive.update(adding: Array(evidence[start..<min(start + 200, evidence.count)]))
      }
    }
    evidenceMicroseconds = Self.microseconds(evidenceTime, documents.count)
    groupingMicroseconds = Self.microseconds(groupingTime, documents.count)
    for (number, document) in documents.enumerated() {
      for (index, name) in document.names.enumerated() {
        guard let gold = name.entity, name.isTyped else { continue }
        let entity = Self.entity(at: name.range, in: analyses[number].entities)
        let signature = entity.map { evidence[number][$0.identity].signature }
        let across = signature.map { "\(archive.identity(of: $0) ?? $0)" }
        mentions.append(
          Mention(
            kind: name.kind, document: number, surface: document.article.text[name.range],
            gold: gold, within: entity.map { "\($0.identity)" } ?? "none \(index)",
            across: across ?? "none \(number) \(index)"))
      }
    }
  }

  private static func microseconds(_ duration: Duration, _ count: Int) -> Double {
    duration / .microseconds(1) / Double(max(1, count))
  }

  /// The entity that covers most of a range.
  private static func entity(at range: TextRange, in entities: [Entity]) -> Entity? {
    func overlap(_ entity: Entity) -> Int {
      min(entity.range.end, range.end) - max(entity.range.start, range.start)
    }
    return entities.filter { overlap($0) > 0 }.max { overlap($0) < overlap($1) }
  }

  func within(_ kind: EntityKind) -> PartitionScore {
    PartitionScore(
      mentions.filter { $0.kind == kind }.map {
        (gold: "\($0.document) \($0.gold)", found: "\($0.document) \($0.within)")
      })
  }

  func across(_ kind: EntityKind) -> PartitionScore {
    PartitionScore(mentions.filter { $0.kind == kind }.map { (gold: $0.gold, found: $0.across) })
  }

  /// Things that were taken apart or put together wrongly, those with most mentions first.
  func errors(_ kind: EntityKind) -> [String] {
    let own = mentions.filter { $0.kind == kind }
    return Self.errors("split", own, by: \.gold, into: \.across)
      + Self.errors("merged", own, by: \.across, into: \.gold)
  }

  /// Pages among the most mentioned that more than one thing stands on, most mentions first.
  func falseMerges(_ kind: EntityKind, amongMostMentioned count: Int) -> [String] {
    let own = mentions.filter { $0.kind == kind }
    let pages = Dictionary(grouping: own, by: \.across).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    return Self.errors("merged", pages.prefix(count).flatMap(\.value), by: \.across, into: \.gold)
  }

  private static func errors(
    _ word: String, _ mentions: [Mention], by whole: KeyPath<Mention, String>,
    into part: KeyPath<Mention, String>
  ) -> [String] {
    Dictionary(grouping: mentions) { $0[keyPath: whole] }.map { name, members in
      let parts = Dictionary(grouping: members) { $0[keyPath: part] }
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      let lost = members.count - (parts.first?.value.count ?? 0)
      let texts = parts.prefix(8).map { part, members in
        "\(part) [\(Set(members.map(\.surface)).sorted().prefix(4).joined(separator: ", "))] ×\(members.count)"
      }
      return (lost, "\(word) \(lost): \(name) = \(texts.joined(separator: " | "))")
    }
    .filter { $0.0 > 0 }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
  }
}
