import Foundation
import NewsModel
import TextAnalysis

/// A text with names of which somebody has said what they stand for.
struct LinkedDocument {
  struct Name {
    /// UTF-8 offsets.
    var range: TextRange
    /// `nil` for names of no kind of ours.
    var kind: EntityKind
    /// What it stands for; `nil` where nobody said.
    var entity: String?
    /// Whether the score counts it under its kind.
    var isTyped: Bool
  }

  var article: Article
  var names: [Name]

  /// The documents of a file of JSON Lines, in their order.
  static func read(_ path: String) throws -> [LinkedDocument] {
    try DataFile.lines(path).filter { !$0.isEmpty }.enumerated().map { number, line in
      LinkedDocument(try JSONDecoder().decode(Line.self, from: Data(line.utf8)), number)
    }
  }

  private init(_ line: Line, _ number: Int) {
    let id = line.id ?? line.doc ?? "\(number)"
    article = Article(key: "\(number) \(id)", headline: line.title ?? "", text: line.text)
    if article.headline.hasPrefix("http") { article.headline = "" }
    let offsets = Self.offsets(of: line.text)
    var names: [Name] = []
    for mention in line.mentions.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) {
      guard let name = Name(mention, offsets, text: line.text) else { continue }
      if let last = names.last, last.range.end > name.range.start { continue }
      names.append(name)
    }
    self.names = names
  }

  /// The UTF-8 offset of each code point and of the end.
  private static func offsets(of text: String) -> [Int] {
    var offsets = [0]
    for scalar in text.unicodeScalars {
      offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar))
    }
    return offsets
  }

  /// The document with its names resolved by our own resolver.
  func analysis(_ resolver: IdentityResolver) -> Analysis {
    let entities = names.map { Entity(kind: $0.kind, range: $0.range, identity: 0) }
    return resolver.resolve(
      given: entities, in: Document(article.text), headline: Document(article.headline))
  }
}

extension LinkedDocument {
  struct Line: Decodable {
    var id: String?
    var doc: String?
    var title: String?
    var text: String
    var mentions: [Mention]
  }

  struct Mention: Decodable {
    var start: Int
    var end: Int
    var entity: String?
    var chain: String?
    var wiki: String?
    var type: String?
    var ner: String?
    var named: Bool?
    var name: NameRange?
  }

  /// The range of a mention's name in its description, in code points, where a set tells it; other
  /// sets have the name of the entity here.
  struct NameRange: Decodable {
    var range: (Int, Int)?

    init(from decoder: any Decoder) throws {
      let bounds = try? decoder.singleValueContainer().decode([Int].self)
      if let bounds, bounds.count == 2 { range = (bounds[0], bounds[1]) }
    }
  }
}

extension LinkedDocument.Name {
  fileprivate init?(_ mention: LinkedDocument.Mention, _ offsets: [Int], text: String) {
    guard mention.start < mention.end, mention.end < offsets.count, mention.named != false else {
      return nil
    }
    // Of coreference chains the names alone are our business, not "it" and "the company".
    if mention.chain != nil, mention.name == nil { return nil }
    let (start, end) = mention.name?.range ?? (mention.start, mention.end)
    guard start < end, end < offsets.count else { return nil }
    range = TextRange(offsets[start], offsets[end])
    let isNil = mention.entity?.hasPrefix("<NIL") ?? false
    entity = isNil ? nil : mention.entity ?? mention.chain ?? mention.wiki
    let type = mention.ner ?? mention.type ?? ""
    switch type.uppercased() {
    case "ORG", "ORGANIZATION": (kind, isTyped) = (.organization, true)
    case "PER", "PRO_PER", "PERSON": (kind, isTyped) = (.person, true)
    case "LOC", "PLACE": (kind, isTyped) = (.location, true)
    case "Q215627": (kind, isTyped) = (.person, true)
    default:
      // Wikidata classes: place, organization, person.
      let isPlace = type.contains("Q27096213")
      kind =
        isPlace
        ? .location
        : type.contains("Q43229")
          ? .organization : type.contains("Q215627") ? .person : .miscellaneous
      isTyped = kind != .miscellaneous
    }
  }
}
