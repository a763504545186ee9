import NewsModel

/// The compact form in which an `Analysis` lies in the archive: about a tenth of the text.
///
/// Version 2 added ties; version 1 is still read. A version byte, then each list with its length before it. Ranges are their distance from the
/// end of the one before and their own length; confidences are rounded to 1/255.
enum AnalysisCoding {
  private static let version: UInt8 = 2

  static func encode(_ analysis: Analysis) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(byte: version)
    writer.writeRanges(analysis.sentences)
    writer.writeEntities(analysis.entities)
    writer.writeEntities(analysis.headlineEntities)
    writer.write(analysis.identities.count)
    for identity in analysis.identities { writer.write(identity) }
    writer.write(analysis.quotes.count)
    for quote in analysis.quotes { writer.write(quote) }
    writer.write(analysis.ties.count)
    for tie in analysis.ties { writer.write(tie) }
    return writer.bytes
  }

  /// Reads an analysis of a text and a headline of these UTF-8 lengths; throws on bytes that
  /// `encode` cannot have written for them.
  static func decode(
    _ bytes: [UInt8], textLength: Int, headlineLength: Int
  ) throws(ByteReader.Malformed) -> Analysis {
    var reader = ByteReader(bytes)
    let found = try reader.byte()
    guard 1...version ~= found else { throw ByteReader.Malformed() }
    var analysis = Analysis()
    analysis.sentences = try reader.ranges(within: textLength)
    analysis.entities = try reader.entities(within: textLength)
    analysis.headlineEntities = try reader.entities(within: headlineLength)
    for _ in 0..<(try reader.count()) { analysis.identities.append(try reader.identity()) }
    for _ in 0..<(try reader.count()) {
      analysis.quotes.append(try reader.quote(within: textLength))
    }
    if found >= 2 {
      for _ in 0..<(try reader.count()) {
        analysis.ties.append(try reader.tie(within: textLength))
      }
    }
    guard reader.isAtEnd, analysis.hasOnlyKnownIdentities else { throw ByteReader.Malformed() }
    return analysis
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

  mutating func writeEntities(_ entities: [Entity]) {
    var previous = 0
    write(entities.count)
    for entity in entities {
      write(byte: entity.kind.rawValue)
      write(entity.range, after: &previous)
      write(entity.identity)
      write(confidence: entity.confidence)
    }
  }

  mutating func write(_ identity: Identity) {
    write(byte: identity.kind.rawValue)
    write(identity.name)
    write(identity.aliases.count)
    for alias in identity.aliases { write(alias) }
    write(byte: identity.canonicalName == nil ? 0 : 1)
    if let name = identity.canonicalName { write(name) }
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

  mutating func entities(within length: Int) throws(Malformed) -> [Entity] {
    var previous = 0
    var entities: [Entity] = []
    for _ in 0..<(try count()) {
      let kind = try kind()
      let range = try range(after: &previous, within: length)
      entities.append(
        Entity(kind: kind, range: range, identity: try number(), confidence: try confidence()))
    }
    return entities
  }

  mutating func identity() throws(Malformed) -> Identity {
    var identity = Identity(kind: try kind(), name: try text())
    for _ in 0..<(try count()) { identity.aliases.append(try text()) }
    if try byte() == 1 { identity.canonicalName = try text() }
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

  private mutating func kind() throws(Malformed) -> EntityKind {
    guard let kind = EntityKind(rawValue: try byte()) else { throw Malformed() }
    return kind
  }

  private mutating func confidence() throws(Malformed) -> Float { Float(try byte()) / 255 }
}
