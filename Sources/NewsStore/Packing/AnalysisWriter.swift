import NewsModel

/// Writes an analysis as numbers, and the names that do not stand in the text apart from them.
struct AnalysisWriter {
  private var numbers = NumberEncoder(kinds: AnalysisNumber.count)
  private(set) var names: [String] = []
  /// Identities named so far.
  private var named = 0

  var finished: [UInt8] { numbers.finished }

  private mutating func write(_ value: Int, _ kind: AnalysisNumber) {
    numbers.write(value, kind.rawValue)
  }

  /// A range; `place` is the word after the one before, and becomes the word after this one.
  private mutating func write(
    _ range: TextRange, _ marked: AnalysisNumber.Marked, in words: WordEdges, after place: inout Int
  ) {
    let (start, end) = (words.place(ofStart: range.start), words.place(ofEnd: range.end))
    numbers.write(Self.unsigned(start.word - place), marked.distance)
    numbers.write(Self.unsigned(start.rest), marked.before)
    numbers.write(Self.unsigned(end.word - start.word), marked.words)
    numbers.write(Self.unsigned(end.rest), marked.after)
    place = end.word
  }

  mutating func write(sentences: [TextRange], in words: WordEdges) {
    var place = 0
    write(sentences.count, .sentences)
    for sentence in sentences { write(sentence, .sentence, in: words, after: &place) }
  }

  /// The kind is written only where it is not the identity's.
  mutating func write(
    _ entities: [Entity], _ marked: AnalysisNumber.Marked, in words: WordEdges,
    of identities: [Identity]
  ) {
    var place = 0
    write(entities.count, marked == .entity ? .entities : .headlineEntities)
    for entity in entities {
      write(entity.range, marked, in: words, after: &place)
      write(identity: entity.identity)
      let hasOtherKind = entity.kind != identities[entity.identity].kind
      write(hasOtherKind ? 1 : 0, .hasOtherKind)
      if hasOtherKind { write(Int(entity.kind.rawValue), .entityKind) }
      write(Self.doubt(entity.confidence), .doubt)
    }
  }

  private mutating func write(identity: Int) {
    if identity == named {
      write(0, .identity)
      named += 1
    } else {
      write(identity < named ? named - identity : identity + 1, .identity)
    }
  }

  mutating func write(_ identities: [Identity], mentioned surfaces: MentionSurfaces) {
    write(identities.count, .identities)
    for (index, identity) in identities.enumerated() {
      write(identity, mentioned: surfaces[index])
    }
  }

  /// The name is the number of the mention that has it, from 1 on, or 0 and the words.
  private mutating func write(_ identity: Identity, mentioned surfaces: [String]) {
    let mention = surfaces.firstIndex(of: identity.name)
    write(Int(identity.kind.rawValue), .identityKind)
    write(mention.map { $0 + 1 } ?? 0, .mention)
    if mention == nil { names.append(identity.name) }
    let isUsual = identity.aliases == MentionSurfaces.others(surfaces, beside: identity.name)
    write(isUsual ? 0 : identity.aliases.count + 1, .aliases)
    if !isUsual { names += identity.aliases }
    switch identity.canonicalName {
    case nil: write(0, .canonical)
    case identity.name: write(1, .canonical)
    case let name?:
      write(2, .canonical)
      names.append(name)
    }
  }

  mutating func write(_ quotes: [Quote], in words: WordEdges) {
    var place = 0
    write(quotes.count, .quotes)
    for quote in quotes { write(quote, in: words, after: &place) }
  }

  /// `place` is the word after the quote before.
  private mutating func write(_ quote: Quote, in words: WordEdges, after place: inout Int) {
    write(Int(quote.kind.rawValue), .quoteKind)
    write(quote.content.count, .pieces)
    for piece in quote.content { write(piece, .content, in: words, after: &place) }
    var mark = place
    write(quote.cue == nil ? 0 : 1, .hasCue)
    if let cue = quote.cue { write(cue, .cue, in: words, after: &mark) }
    write(quote.source == nil ? 0 : 1, .hasSource)
    if let source = quote.source { write(source, .source, in: words, after: &mark) }
    write(quote.speaker.map { $0 + 1 } ?? 0, .speaker)
    write(Self.doubt(quote.confidence), .quoteDoubt)
  }

  mutating func write(_ ties: [Tie], in words: WordEdges) {
    var place = 0
    write(ties.count, .ties)
    for tie in ties { write(tie, in: words, after: &place) }
  }

  /// `place` is the word after the office before.
  private mutating func write(_ tie: Tie, in words: WordEdges, after place: inout Int) {
    write(Int(tie.kind.rawValue) << 1 | (tie.isFormer ? 1 : 0), .tieKind)
    write(tie.subject, .subject)
    write(tie.object, .object)
    write(tie.sentence, .sentence)
    write(tie.office == nil ? 0 : 1, .hasOffice)
    if let office = tie.office { write(office, .office, in: words, after: &place) }
  }

  /// What is missing from certainty, in 255ths.
  private static func doubt(_ confidence: Float) -> Int {
    255 - Int((min(max(confidence, 0), 1) * 255).rounded())
  }

  /// 0, -1, 1, -2 … as 0, 1, 2, 3 …
  private static func unsigned(_ value: Int) -> Int { value < 0 ? -2 * value - 1 : 2 * value }
}
