import ArticleParsing
import Foundation
import NewsModel
import TextAnalysis

/// Reads an analysis back out of a line that `AnnotationJSON` wrote, or takes the names that another
/// tagger found: a line with `entities` but without `identities`.
enum AnnotationReader {
  /// What finds out which names of another tagger stand for one thing.
  private static let resolver = IdentityResolver(
    aliases: AliasTable(ModelFile.builtIn.section("aliases")))

  /// The analysis among the unknown keys of a line and the name of the model that made it. Fails
  /// when it is not there, or does not fit the text: an offset outside, a slice that differs.
  static func analysis(
    of article: ParsedArticle
  ) throws(ParsingProblem) -> (Analysis, model: String) {
    guard let extra = article.extra,
      let line = try? JSONDecoder().decode(AnnotatedLine.self, from: Data(extra.utf8))
    else { throw problem(article, "it brings no analysis along") }
    guard line.schema == AnnotationJSON.schema else {
      throw problem(article, "its schema is \(line.schema), not \(AnnotationJSON.schema)")
    }
    do throws(Mismatch) {
      let given = try AnalysisBuilder(line, article).analysis()
      // What was given stays as it is, ties or none.
      let model = line.model == Analyzer.version ? Analyzer.archiveVersion : line.model
      guard line.identities == nil else { return (given, model) }
      return (resolved(given, in: article), model)
    } catch {
      throw problem(article, error.reason)
    }
  }

  /// The same names with identities of our own; sentences, where none are given, are ours too.
  private static func resolved(_ given: Analysis, in article: ParsedArticle) -> Analysis {
    var analysis = resolver.resolve(
      given: given.entities, in: Document(article.text),
      headline: Document(article.headline))
    if !given.sentences.isEmpty { analysis.sentences = given.sentences }
    analysis.quotes = given.quotes
    return analysis
  }

  private static func problem(_ article: ParsedArticle, _ reason: String) -> ParsingProblem {
    ParsingProblem(reason: reason, id: article.id)
  }
}

/// What in an analysis does not fit its text.
private struct Mismatch: Error {
  var reason: String
}

/// The keys of a line that make up the analysis.
private struct AnnotatedLine: Decodable {
  struct Passage: Decodable {
    var start: Int
    var end: Int
    var text: String
    var id: Int?
    var type: String?
    var confidence: Float?
  }

  struct Identity: Decodable {
    var id: Int
    var type: String
    var name: String
    var aliases: [String]
    var canonical: String?
  }

  struct Quote: Decodable {
    var kind: String
    var content: [Passage]
    var cue: Passage?
    var source: Passage?
    var confidence: Float?
  }

  struct Tie: Decodable {
    var type: String
    var subject: Int
    var object: Int
    var sentence: Int
    var former: Bool
    var officeStart: Int?
    var officeEnd: Int?

    private enum CodingKeys: String, CodingKey {
      case type, subject, object, sentence, former
      case officeStart = "office_start"
      case officeEnd = "office_end"
    }
  }

  var schema: Int
  var model: String
  var sentences: [[Int]]
  var entities: [Passage]
  var titleEntities: [Passage]
  /// `nil` where another tagger found the names, which cannot tell what they stand for.
  var identities: [Identity]?
  var quotes: [Quote]
  var ties: [Tie]

  private enum CodingKeys: String, CodingKey {
    case schema, model, sentences, entities, identities, quotes, ties
    case titleEntities = "title_entities"
  }

  /// Names of another tagger need nothing beside them.
  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: CodingKeys.self)
    entities = try line.decode([Passage].self, forKey: .entities)
    identities = try line.decodeIfPresent([Identity].self, forKey: .identities)
    if identities == nil {
      schema = try line.decodeIfPresent(Int.self, forKey: .schema) ?? AnnotationJSON.schema
      model = try line.decodeIfPresent(String.self, forKey: .model) ?? Analyzer.version
      sentences = try line.decodeIfPresent([[Int]].self, forKey: .sentences) ?? []
      quotes = try line.decodeIfPresent([Quote].self, forKey: .quotes) ?? []
      (titleEntities, ties) = ([], [])
    } else {
      schema = try line.decode(Int.self, forKey: .schema)
      model = try line.decode(String.self, forKey: .model)
      sentences = try line.decode([[Int]].self, forKey: .sentences)
      quotes = try line.decode([Quote].self, forKey: .quotes)
      titleEntities = try line.decodeIfPresent([Passage].self, forKey: .titleEntities) ?? []
      ties = try line.decodeIfPresent([Tie].self, forKey: .ties) ?? []
    }
  }
}

private struct AnalysisBuilder {
  private let line: AnnotatedLine
  private let headline: AnnotatedText
  private let text: AnnotatedText
  /// Where the identity with an id of the line stands in the analysis.
  private var places: [Int: Int] = [:]

  init(_ line: AnnotatedLine, _ article: ParsedArticle) {
    self.line = line
    text = AnnotatedText(article.text)
    headline = AnnotatedText(article.headline)
    for (place, identity) in (line.identities ?? []).enumerated() { places[identity.id] = place }
  }

  func analysis() throws(Mismatch) -> Analysis {
    var analysis = Analysis()
    for sentence in line.sentences {
      guard sentence.count == 2 else { throw Mismatch(reason: "a sentence is no pair of offsets") }
      analysis.sentences.append(try text.range(sentence[0], sentence[1]))
    }
    for identity in line.identities ?? [] {
      analysis.identities.append(try self.identity(identity))
    }
    analysis.entities = try entities(line.entities, in: text)
    analysis.headlineEntities = try entities(line.titleEntities, in: headline)
    for quote in line.quotes { analysis.quotes.append(try self.quote(quote)) }
    for tie in line.ties { analysis.ties.append(try self.tie(tie)) }
    analysis.sentences.sort()
    return analysis
  }

  private func entities(
    _ passages: [AnnotatedLine.Passage], in text: AnnotatedText
  ) throws(Mismatch) -> [Entity] {
    var entities: [Entity] = []
    for passage in passages { entities.append(try entity(passage, in: text)) }
    entities.sort { $0.range < $1.range }
    for (entity, next) in zip(entities, entities.dropFirst())
    where entity.range.overlaps(next.range) {
      throw Mismatch(reason: "“\(text.text[entity.range])” overlaps the next name")
    }
    return entities
  }

  private func kind(_ name: String?) throws(Mismatch) -> EntityKind {
    guard let kind = name.flatMap(EntityKind.init(name:)) else {
      throw Mismatch(reason: "“\(name ?? "")” is no type of name")
    }
    return kind
  }

  private func place(_ id: Int?) throws(Mismatch) -> Int? {
    guard let id else { return nil }
    guard let place = places[id] else { throw Mismatch(reason: "there is no identity \(id)") }
    return place
  }

  private func identity(_ identity: AnnotatedLine.Identity) throws(Mismatch) -> Identity {
    Identity(
      kind: try kind(identity.type), name: identity.name, aliases: identity.aliases,
      canonicalName: identity.canonical)
  }

  private func entity(
    _ passage: AnnotatedLine.Passage, in text: AnnotatedText
  ) throws(Mismatch) -> Entity {
    guard let identity = line.identities == nil ? 0 : try place(passage.id) else {
      throw Mismatch(reason: "“\(passage.text)” has no identity")
    }
    return Entity(
      kind: try kind(passage.type), range: try text.range(passage), identity: identity,
      confidence: passage.confidence ?? 1)
  }

  private func quote(_ quote: AnnotatedLine.Quote) throws(Mismatch) -> Quote {
    guard let kind = QuoteKind(name: quote.kind), !quote.content.isEmpty else {
      throw Mismatch(reason: "a quote has no kind or no content")
    }
    var pieces: [TextRange] = []
    for piece in quote.content { pieces.append(try text.range(piece)) }
    var result = Quote(kind: kind, content: pieces, confidence: quote.confidence ?? 1)
    if let cue = quote.cue { result.cue = try text.range(cue) }
    if let source = quote.source {
      result.source = try text.range(source)
      result.speaker = line.identities == nil ? nil : try place(source.id)
    }
    return result
  }

  private func tie(_ tie: AnnotatedLine.Tie) throws(Mismatch) -> Tie {
    guard let kind = TieKind(name: tie.type) else {
      throw Mismatch(reason: "“\(tie.type)” is no type of tie")
    }
    guard line.sentences.indices.contains(tie.sentence) else {
      throw Mismatch(reason: "there is no sentence \(tie.sentence)")
    }
    guard let subject = try place(tie.subject), let object = try place(tie.object),
      subject != object
    else { throw Mismatch(reason: "a tie has one end") }
    var result = Tie(
      kind: kind, subject: subject, object: object, sentence: tie.sentence, isFormer: tie.former)
    if let start = tie.officeStart, let end = tie.officeEnd {
      result.office = try text.range(start, end)
    }
    return result
  }
}

/// A text whose annotations are told in code points.
private struct AnnotatedText {
  let text: String
  private let index: CodePointIndex

  init(_ text: String) {
    self.text = text
    index = CodePointIndex(text)
  }

  func range(_ start: Int, _ end: Int) throws(Mismatch) -> TextRange {
    guard let from = index.offset(ofCodePoint: start), let to = index.offset(ofCodePoint: end),
      from <= to
    else { throw Mismatch(reason: "there is no range \(start)–\(end) in its text") }
    return TextRange(from, to)
  }

  func range(_ passage: AnnotatedLine.Passage) throws(Mismatch) -> TextRange {
    let range = try range(passage.start, passage.end)
    guard text[range] == passage.text else {
      throw Mismatch(reason: "“\(passage.text)” does not stand at \(passage.start)")
    }
    return range
  }
}
