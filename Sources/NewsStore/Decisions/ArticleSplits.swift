import GRDB
import NewsModel

/// The names that people split off within single articles: there they are names of their own.
struct ArticleSplits {
  /// By the keys of articles.
  private var names: [String: Set<NameSignature>] = [:]
  private var splitOff: Set<NameID>

  init(_ db: Database) throws {
    splitOff = try Set(
      NameID.fetchAll(
        db, sql: "SELECT id FROM name WHERE key >= ? AND key < ?",
        arguments: [NameSignature.splitMark, NameSignature.splitMark.endOfPrefix]))
    for decision in try DecisionLog(db: db).splits() {
      guard case .splitIn(let name, let article) = decision else { continue }
      names[article, default: []].insert(name)
    }
  }

  /// The evidence of an article about to be saved.
  func evidence(_ evidence: [NameEvidence], of article: String) -> [NameEvidence] {
    guard let names = names[article] else { return evidence }
    return evidence.map { names.contains($0.signature) ? $0.splitOff : $0 }
  }

  /// The evidence of an article as it was saved under some names.
  func evidence(_ evidence: [NameEvidence], savedAs names: [NameID]) -> [NameEvidence] {
    guard !splitOff.isEmpty else { return evidence }
    return zip(evidence, names).map { splitOff.contains($1) ? $0.splitOff : $0 }
  }
}
