import NewsModel

/// The first form of a stored analysis, in which every name was spelled out.
extension ByteReader {
  mutating func analysis1(_ textLength: Int, _ headlineLength: Int) throws(Malformed) -> Analysis {
    var analysis = Analysis()
    analysis.sentences = try ranges(within: textLength)
    analysis.entities = try entities1(within: textLength)
    analysis.headlineEntities = try entities1(within: headlineLength)
    for _ in 0..<(try count()) { analysis.identities.append(try identity1()) }
    for _ in 0..<(try count()) { analysis.quotes.append(try quote(within: textLength)) }
    guard analysis.hasOnlyKnownIdentities else { throw Malformed() }
    return analysis
  }

  private mutating func entities1(within length: Int) throws(Malformed) -> [Entity] {
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

  private mutating func identity1() throws(Malformed) -> Identity {
    var identity = Identity(kind: try kind(), name: try text())
    for _ in 0..<(try count()) { identity.aliases.append(try text()) }
    if try byte() == 1 { identity.canonicalName = try text() }
    return identity
  }
}
