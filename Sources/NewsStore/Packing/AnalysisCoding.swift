import NewsModel

/// The compact form in which an `Analysis` lies in the archive: about a fifteenth of the text.
///
/// All of it is small numbers (`AnalysisNumber`), each coded by how often the article's numbers of
/// that kind were like it before. Ranges are counted in words from the one before, so most of what
/// tells where they are is the text itself. Names are not written again where they stand in the
/// text: an identity refers to its mentions.
enum AnalysisCoding {
  struct Coded: Equatable {
    var numbers: [UInt8]
    /// Names that do not stand in the text, to be compressed with it.
    var names: [String]
  }

  /// Lists may be this much longer than the text has bytes: names that no mention stands for.
  private static let spare = 1_000

  static func encode(_ analysis: Analysis, text: String, headline: String) -> Coded {
    var writer = AnalysisWriter()
    let words = WordEdges(text)
    writer.write(sentences: analysis.sentences, in: words)
    writer.write(analysis.entities, .entity, in: words, of: analysis.identities)
    writer.write(
      analysis.headlineEntities, .headlineEntity, in: WordEdges(headline),
      of: analysis.identities)
    writer.write(
      analysis.identities,
      mentioned: MentionSurfaces(analysis, text: text, headline: headline))
    writer.write(analysis.quotes, in: words)
    writer.write(analysis.ties, in: words)
    return Coded(numbers: writer.finished, names: writer.names)
  }

  /// Reads the analysis of a text and a headline; throws on what `encode` cannot have written for
  /// them.
  static func decode(
    _ coded: Coded, text: String, headline: String
  ) throws(ByteReader.Malformed) -> Analysis {
    let words = WordEdges(text)
    var reader = AnalysisReader(
      coded, longest: text.utf8.count + headline.utf8.count + spare)
    var analysis = Analysis()
    analysis.sentences = try reader.sentences(in: words)
    var (kinds, headlineKinds) = ([Int: EntityKind](), [Int: EntityKind]())
    analysis.entities = try reader.entities(.entity, in: words, &kinds)
    analysis.headlineEntities = try reader.entities(
      .headlineEntity, in: WordEdges(headline), &headlineKinds)
    analysis.identities = try reader.identities { (count) throws(ByteReader.Malformed) in
      let named = (analysis.entities + analysis.headlineEntities).map(\.identity)
      guard named.allSatisfy({ $0 < count }) else { throw ByteReader.Malformed() }
      return MentionSurfaces(analysis, identities: count, text: text, headline: headline)
    }
    analysis.settleKinds(body: kinds, headline: headlineKinds)
    analysis.quotes = try reader.quotes(in: words)
    analysis.ties = try reader.ties(in: words)
    guard reader.isAtEnd, analysis.hasOnlyKnownIdentities else { throw ByteReader.Malformed() }
    return analysis
  }
}

extension Analysis {
  /// Gives each entity the kind of its identity, but for those that have one of their own.
  mutating func settleKinds(body: [Int: EntityKind], headline: [Int: EntityKind]) {
    for i in entities.indices {
      entities[i].kind = body[i] ?? identities[entities[i].identity].kind
    }
    for i in headlineEntities.indices {
      headlineEntities[i].kind =
        headline[i] ?? identities[headlineEntities[i].identity].kind
    }
  }
}
