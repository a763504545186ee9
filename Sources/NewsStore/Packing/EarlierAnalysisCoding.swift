import NewsModel

/// The compact form in which an `Analysis` lies in the archive: about an eighth of the text.
///
/// A version byte, then each list with its length before it. Ranges are their distance from the
/// end of the one before and their own length; confidences are rounded to 1/255. Names are not
/// written again where they stand in the text: an identity refers to its mentions. Version 1, which
/// spelled them out, is still read.
enum AnalysisCoding {
  private static let version: UInt8 = 2

  static func encode(_ analysis: Analysis, text: String, headline: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: version)
    writer.writeRanges(analysis.sentences)
    writer.writeEntities(analysis.entities, analysis.identities)
    writer.writeEntities(analysis.headlineEntities, analysis.identities)
    writer.write(analysis.identities.count)
    let surfaces = MentionSurfaces(analysis, text: text, headline: headline)
    for (index, identity) in analysis.identities.enumerated() {
      writer.write(identity, mentioned: surfaces[index])
    }
    writer.write(analysis.quotes.count)
    for quote in analysis.quotes { writer.write(quote) }
    writer.write(analysis.ties.count)
    for tie in analysis.ties { writer.write(tie) }
    return writer.bytes
  }

  /// Reads the analysis of a text and a headline; throws on bytes that `encode` cannot have
  /// written for them.
  static func decode(
    _ bytes: [UInt8], text: String, headline: String
  ) throws(ByteReader.Malformed) -> Analysis {
    var reader = ByteReader(bytes)
    let analysis: Analysis
    switch try reader.byte() {
    case 1: analysis = try reader.analysis1(text.utf8.count, headline.utf8.count)
    case version: analysis = try reader.analysis(text, headline)
    default: throw ByteReader.Malformed()
    }
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
    return analysis
  }
}

extension ByteReader {
  fileprivate mutating func analysis(
    _ text: String, _ headline: String
  ) throws(Malformed) -> Analysis {
    var analysis = Analysis()
    analysis.sentences = try ranges(within: text.utf8.count)
    var kinds = [Int: EntityKind]()
    analysis.entities = try entities(within: text.utf8.count, &kinds)
    let bodyKinds = kinds
    kinds = [:]
    analysis.headlineEntities = try entities(within: headline.utf8.count, &kinds)
    let count = try self.count()
    let named = (analysis.entities + analysis.headlineEntities).map(\.identity)
    guard named.allSatisfy({ $0 < count }) else { throw Malformed() }
    let surfaces = MentionSurfaces(analysis, identities: count, text: text, headline: headline)
    for index in 0..<count {
      analysis.identities.append(try identity(mentioned: surfaces[index]))
    }
    analysis.settleKinds(body: bodyKinds, headline: kinds)
    for _ in 0..<(try self.count()) {
      analysis.quotes.append(try quote(within: text.utf8.count))
    }
    for _ in 0..<(try self.count()) {
      analysis.ties.append(try tie(within: text.utf8.count))
    }
    guard analysis.hasOnlyKnownIdentities else { throw Malformed() }
    return analysis
  }
}

extension Analysis {
  /// Gives each entity the kind of its identity, but for those that have one of their own.
  fileprivate mutating func settleKinds(body: [Int: EntityKind], headline: [Int: EntityKind]) {
    for i in entities.indices {
      entities[i].kind = body[i] ?? identities[entities[i].identity].kind
    }
    for i in headlineEntities.indices {
      headlineEntities[i].kind =
        headline[i] ?? identities[headlineEntities[i].identity].kind
    }
  }
}

/// The words of each identity's mentions, text before headline.
private struct MentionSurfaces {
  private var surfaces: [[String]]

  init(_ analysis: Analysis, text: String, headline: String) {
    self.init(analysis, identities: analysis.identities.count, text: text, headline: headline)
  }

  init(_ analysis: Analysis, identities: Int, text: String, headline: String) {
    surfaces = Array(repeating: [], count: identities)
    for entity in analysis.entities { surfaces[entity.identity].append(text[entity.range]) }
    for entity in analysis.headlineEntities {
      surfaces[entity.identity].append(headline[entity.range])
    }
  }

  subscript(identity: Int) -> [String] { surfaces[identity] }

  /// The forms beside a name in order of their first appearance: what the aliases nearly always
  /// are.
  static func others(_ surfaces: [String], beside name: String) -> [String] {
    var seen: Set<String> = [name]
    return surfaces.filter { seen.insert($0).inserted }
  }
}

extension Analysis {
  /// Whether every index into `identities` and `sentences` has something to point to.
  var hasOnlyKnownIdentities: Bool {
    let known = identities.indices
    return (entities + headlineEntities).allSatisfy { known.contains($0.identity) }
      && quotes.allSatisfy { $0.speaker.map(known.contains) ?? true }
      && ties.allSatisfy {
        known.contains($0.subject) && known.contains($0.object)
          && sentences.indices.contains($0.sentence)
      }
  }
}

extension ByteWriter {
  /// A range; `previous` is where the last one of the list ended. Lists are nearly always in
  /// text order, so the step is small; a step back is marked by the lowest bit.
  mutating func write(_ range: TextRange, after previous: inout Int) {
    let step = range.start - previous
    write(step < 0 ? (-step << 1) | 1 : step << 1)
    write(range.count)
    previous = range.end
  }

  mutating func writeRanges(_ ranges: [TextRange]) {
    var previous = 0
    write(ranges.count)
    for range in ranges { write(range, after: &previous) }
  }

  /// The kind is written only where it is not the identity's, which the lowest bit tells.
  mutating func writeEntities(_ entities: [Entity], _ identities: [Identity]) {
    var previous = 0
    write(entities.count)
    for entity in entities {
      let isUsual = entity.kind == identities[entity.identity].kind
      write(entity.range, after: &previous)
      write(entity.identity << 1 | (isUsual ? 0 : 1))
      if !isUsual { write(byte: entity.kind.rawValue) }
      write(confidence: entity.confidence)
    }
  }

  /// The name is the number of the mention that has it, from 1 on, or 0 and the words.
  mutating func write(_ identity: Identity, mentioned surfaces: [String]) {
    let mention = surfaces.firstIndex(of: identity.name)
    let hasUsualAliases =
      identity.aliases == MentionSurfaces.others(surfaces, beside: identity.name)
    let canonical =
      switch identity.canonicalName {
      case nil: 0
      case identity.name: 1
      default: 2
      }
    write(byte: identity.kind.rawValue | (hasUsualAliases ? 4 : 0) | UInt8(canonical) << 3)
    write(mention.map { $0 + 1 } ?? 0)
    if mention == nil { write(identity.name) }
    if !hasUsualAliases {
      write(identity.aliases.count)
      for alias in identity.aliases { write(alias) }
    }
    if canonical == 2, let name = identity.canonicalName { write(name) }
  }

  mutating func write(_ quote: Quote) {
    write(byte: quote.kind.rawValue)
    writeRanges(quote.content)
    writeRanges(quote.cue.map { [$0] } ?? [])
    writeRanges(quote.source.map { [$0] } ?? [])
    write(quote.speaker.map { $0 + 1 } ?? 0)
    write(confidence: quote.confidence)
  }

  mutating func write(_ tie: Tie) {
    write(byte: tie.kind.rawValue << 1 | (tie.isFormer ? 1 : 0))
    write(tie.subject)
    write(tie.object)
    write(tie.sentence)
    writeRanges(tie.office.map { [$0] } ?? [])
  }

  private mutating func write(confidence: Float) {
    write(byte: UInt8((min(max(confidence, 0), 1) * 255).rounded()))
  }
}

extension ByteReader {
  mutating func range(after previous: inout Int, within length: Int) throws(Malformed) -> TextRange
  {
    let step = try number()
    let start = step & 1 == 0 ? previous + step >> 1 : previous - step >> 1
    let count = try number()
    guard 0 <= start, start <= length, count <= length - start else { throw Malformed() }
    previous = start + count
    return TextRange(start, previous)
  }

  mutating func ranges(within length: Int) throws(Malformed) -> [TextRange] {
    var previous = 0
    var ranges: [TextRange] = []
    for _ in 0..<(try count()) { ranges.append(try range(after: &previous, within: length)) }
    return ranges
  }

  /// The entities of a list; `kinds` tells those that have not the kind of their identity.
  fileprivate mutating func entities(
    within length: Int, _ kinds: inout [Int: EntityKind]
  ) throws(Malformed) -> [Entity] {
    var previous = 0
    var entities: [Entity] = []
    for index in 0..<(try count()) {
      let range = try range(after: &previous, within: length)
      let identity = try number()
      if identity & 1 == 1 { kinds[index] = try kind() }
      entities.append(
        Entity(kind: .person, range: range, identity: identity >> 1, confidence: try confidence()))
    }
    return entities
  }

  fileprivate mutating func identity(mentioned surfaces: [String]) throws(Malformed) -> Identity {
    let flags = try byte()
    guard let kind = EntityKind(rawValue: flags & 3), flags >> 3 <= 2 else { throw Malformed() }
    let mention = try number()
    guard mention <= surfaces.count else { throw Malformed() }
    var identity = Identity(kind: kind, name: mention == 0 ? try text() : surfaces[mention - 1])
    if flags & 4 == 0 {
      for _ in 0..<(try count()) { identity.aliases.append(try text()) }
    } else {
      identity.aliases = MentionSurfaces.others(surfaces, beside: identity.name)
    }
    switch flags >> 3 {
    case 1: identity.canonicalName = identity.name
    case 2: identity.canonicalName = try text()
    default: break
    }
    return identity
  }

  mutating func quote(within length: Int) throws(Malformed) -> Quote {
    guard let kind = QuoteKind(rawValue: try byte()) else { throw Malformed() }
    var quote = Quote(kind: kind, content: try ranges(within: length))
    guard !quote.content.isEmpty else { throw Malformed() }
    quote.cue = try ranges(within: length).first
    quote.source = try ranges(within: length).first
    let speaker = try number()
    quote.speaker = speaker == 0 ? nil : speaker - 1
    quote.confidence = try confidence()
    return quote
  }

  mutating func tie(within length: Int) throws(Malformed) -> Tie {
    let first = try byte()
    guard let kind = TieKind(rawValue: first >> 1) else { throw Malformed() }
    var tie = Tie(
      kind: kind, subject: try number(), object: try number(), sentence: try number(),
      isFormer: first & 1 == 1)
    tie.office = try ranges(within: length).first
    return tie
  }

  mutating func kind() throws(Malformed) -> EntityKind {
    guard let kind = EntityKind(rawValue: try byte()) else { throw Malformed() }
    return kind
  }

  mutating func confidence() throws(Malformed) -> Float { Float(try byte()) / 255 }
}
