import NewsModel

/// Reads analyses as archives before version 4 hold them: a version byte, then each list with its
/// length before it, in numbers of whole bytes.
///
/// Ranges are their distance from the end of the one before and their own length; confidences are
/// rounded to 1/255. In version 1 every name was spelled out, in version 2 an identity refers to its
/// mentions.
enum EarlierAnalysisCoding {
  /// Throws on bytes that cannot have been written for a text and a headline.
  static func decode(
    _ bytes: [UInt8], text: String, headline: String
  ) throws(ByteReader.Malformed) -> Analysis {
    var reader = ByteReader(bytes)
    let analysis: Analysis
    switch try reader.byte() {
    case 1: analysis = try reader.analysis1(text.utf8.count, headline.utf8.count)
    case 2: analysis = try reader.analysis(text, headline)
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
