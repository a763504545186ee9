import Foundation
import GRDB
import NewsModel
import Synchronization
import Testing

@testable import NewsStore

/// An analysed article made of name forms: "SCO=Shanghai Cooperation Organization" is a mention of
/// the form before the sign, of the identity after it. Each string of names is a sentence.
func article(
  _ key: String, _ sentences: [[String]], kind: EntityKind = .organization, year: Int? = 2020,
  model: String = "m", quote: (text: String, speaker: String)? = nil
) -> AnalyzedArticle {
  var text = ""
  var analysis = Analysis()
  for names in sentences {
    let start = text.utf8.count
    for name in names {
      let parts = name.split(separator: "=").map(String.init)
      let (form, full) = (parts[0], parts[parts.count - 1])
      let begin = text.utf8.count
      text += form
      let identity = analysis.place(of: full, form: form, kind)
      analysis.entities.append(
        Entity(kind: kind, range: TextRange(begin, text.utf8.count), identity: identity))
      text += " met "
    }
    text += "them."
    analysis.sentences.append(TextRange(start, text.utf8.count))
    text += " "
  }
  if let quote {
    let begin = text.utf8.count
    text += quote.text
    let speaker = analysis.place(of: quote.speaker, form: quote.speaker, kind)
    analysis.quotes.append(
      Quote(kind: .direct, content: [TextRange(begin, text.utf8.count)], speaker: speaker))
  }
  let date = year.flatMap { PublicationDate(year: $0, month: 6, day: 1) }
  return AnalyzedArticle(
    article: Article(key: key, headline: "Headline of \(key)", date: date, text: text),
    analysis: analysis, model: model)
}

extension Analysis {
  fileprivate mutating func place(of full: String, form: String, _ kind: EntityKind) -> Int {
    let known = identities.firstIndex { $0.name == full }
    let place = known ?? identities.count
    if known == nil { identities.append(Identity(kind: kind, name: full)) }
    if form != full, !identities[place].aliases.contains(form) {
      identities[place].aliases.append(form)
    }
    return place
  }
}

/// A path for an archive of one test; the file goes with the value.
final class TemporaryArchive {
  let path = NSTemporaryDirectory() + "dateline-\(UUID().uuidString).sqlite"

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  var bytes: Data? { FileManager.default.contents(atPath: path) }

  /// Puts in the place of the archive one of the test's resources, compressed with Zstandard.
  func fill(from resource: String) throws {
    let folder = try #require(Bundle.module.resourceURL)
    let file = folder.appendingPathComponent(resource)
    let packed = TextPacking.Packed(dictionary: 0, bytes: [UInt8](try Data(contentsOf: file)))
    let bytes = try DatabaseQueue().read { try TextPacking().unpack(packed, $0) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}

/// What an archive shows of its identities and their ties, without numbers.
struct Picture: Equatable {
  var identities: [String]
  var pairs: Set<String>
  var counts: [Int]

  init(_ store: ArticleStore) throws {
    let all = try EntityKind.allCases.flatMap { try store.identities($0, limit: 1000) }
    identities = all.map {
      "\($0.name) \($0.aliases.sorted()) \($0.articleCount) \($0.mentionCount)"
    }.sorted()
    pairs = []
    for identity in all {
      for kind in [EntityKind.organization, .person] {
        for tie in try store.related(to: identity.id, kind, limit: 1000) {
          pairs.insert(
            "\(identity.name)–\(tie.other.name) \(tie.articleCount) \(tie.sentenceCount)")
        }
      }
    }
    counts = try [
      store.articleCount(.all), store.unreadCount(), store.quoteCount(.all),
      store.identityCount(.organization), store.identityCount(.person),
    ]
  }
}

extension ArticleStore {
  /// The query plan of each SELECT that runs meanwhile.
  func plans(of work: () throws -> Void) throws -> [(sql: String, steps: [String])] {
    let statements = Mutex<[String]>([])
    try inspect { db in
      db.trace(options: .statement) { event in
        let sql = event.expandedDescription
        if sql.hasPrefix("SELECT") { statements.withLock { $0.append(sql) } }
      }
    }
    try work()
    try inspect { $0.trace(options: .statement, nil) }
    let distinct = statements.withLock { Set($0).sorted() }
    return try inspect { db in
      try distinct.map { sql in
        let rows = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql)
        return (sql, rows.map { $0["detail"] })
      }
    }
  }
}
