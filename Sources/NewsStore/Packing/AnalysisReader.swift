import NewsModel

/// Reads what `AnalysisWriter` wrote; every read is checked, for a damaged archive may hold anything.
struct AnalysisReader {
  typealias Malformed = ByteReader.Malformed

  private var numbers: NumberDecoder
  private var names: ArraySlice<String>
  private var named = 0
  /// No list of an analysis is longer, so that a damaged one cannot ask for the world.
  private let longest: Int

  init(_ coded: AnalysisCoding.Coded, longest: Int) {
    numbers = NumberDecoder(coded.numbers, kinds: AnalysisNumber.count)
    names = coded.names[...]
    self.longest = longest
  }

  /// Whether nothing is left, and nothing missing.
  var isAtEnd: Bool { names.isEmpty && numbers.isAtEnd }

  private mutating func number(_ kind: AnalysisNumber) throws(Malformed) -> Int {
    try numbers.read(kind.rawValue)
  }

  private mutating func count(_ kind: AnalysisNumber) throws(Malformed) -> Int {
    let count = try number(kind)
    guard count <= longest else { throw Malformed() }
    return count
  }

  private mutating func name() throws(Malformed) -> String {
    guard let name = names.popFirst() else { throw Malformed() }
    return name
  }

  private mutating func range(
    _ marked: AnalysisNumber.Marked, in words: WordEdges, after place: inout Int
  ) throws(Malformed) -> TextRange {
    let distance = try signed(marked.distance)
    let start = WordEdges.Place(word: place + distance, rest: try signed(marked.before))
    let count = try signed(marked.words)
    let end = WordEdges.Place(word: start.word + count, rest: try signed(marked.after))
    guard let range = words.range(from: start, to: end) else { throw Malformed() }
    place = end.word
    return range
  }

  mutating func sentences(in words: WordEdges) throws(Malformed) -> [TextRange] {
    var place = 0
    var sentences: [TextRange] = []
    for _ in 0..<(try count(.sentences)) {
      sentences.append(try range(.sentence, in: words, after: &place))
    }
    return sentences
  }

  /// The entities of a list; `kinds` tells those that have not the kind of their identity.
  mutating func entities(
    _ marked: AnalysisNumber.Marked, in words: WordEdges, _ kinds: inout [Int: EntityKind]
  ) throws(Malformed) -> [Entity] {
    var place = 0
    var entities: [Entity] = []
    for index in 0..<(try count(marked == .entity ? .entities : .headlineEntities)) {
      let range = try range(marked, in: words, after: &place)
      let identity = try identity()
      if try number(.hasOtherKind) == 1 { kinds[index] = try kind(.entityKind) }
      entities.append(
        Entity(
          kind: .person, range: range, identity: identity, confidence: try confidence(.doubt)))
    }
    return entities
  }

  private mutating func identity() throws(Malformed) -> Int {
    let back = try number(.identity)
    guard back == 0 else { return back <= named ? named - back : back - 1 }
    named += 1
    return named - 1
  }

  /// `surfaces` gives the words of so many identities' mentions.
  mutating func identities(
    surfaces: (Int) throws(Malformed) -> MentionSurfaces
  ) throws(Malformed) -> [Identity] {
    let count = try count(.identities)
    let surfaces = try surfaces(count)
    var identities: [Identity] = []
    for index in 0..<count { identities.append(try identity(mentioned: surfaces[index])) }
    return identities
  }

  private mutating func identity(mentioned surfaces: [String]) throws(Malformed) -> Identity {
    let kind = try kind(.identityKind)
    let mention = try number(.mention)
    guard mention <= surfaces.count else { throw Malformed() }
    var identity = Identity(kind: kind, name: mention == 0 ? try name() : surfaces[mention - 1])
    let aliases = try count(.aliases)
    if aliases == 0 {
      identity.aliases = MentionSurfaces.others(surfaces, beside: identity.name)
    } else {
      for _ in 1..<aliases { identity.aliases.append(try name()) }
    }
    switch try number(.canonical) {
    case 0: break
    case 1: identity.canonicalName = identity.name
    case 2: identity.canonicalName = try name()
    default: throw Malformed()
    }
    return identity
  }

  mutating func quotes(in words: WordEdges) throws(Malformed) -> [Quote] {
    var place = 0
    var quotes: [Quote] = []
    for _ in 0..<(try count(.quotes)) { quotes.append(try quote(in: words, after: &place)) }
    return quotes
  }

  private mutating func quote(in words: WordEdges, after place: inout Int) throws(Malformed)
    -> Quote
  {
    guard let kind = QuoteKind(rawValue: try byte(.quoteKind)) else { throw Malformed() }
    var quote = Quote(kind: kind, content: [])
    for _ in 0..<(try count(.pieces)) {
      quote.content.append(try range(.content, in: words, after: &place))
    }
    guard !quote.content.isEmpty else { throw Malformed() }
    var mark = place
    if try number(.hasCue) == 1 { quote.cue = try range(.cue, in: words, after: &mark) }
    if try number(.hasSource) == 1 { quote.source = try range(.source, in: words, after: &mark) }
    let speaker = try number(.speaker)
    quote.speaker = speaker == 0 ? nil : speaker - 1
    quote.confidence = try confidence(.quoteDoubt)
    return quote
  }

  mutating func ties(in words: WordEdges) throws(Malformed) -> [Tie] {
    var place = 0
    var ties: [Tie] = []
    for _ in 0..<(try count(.ties)) { ties.append(try tie(in: words, after: &place)) }
    return ties
  }

  private mutating func tie(in words: WordEdges, after place: inout Int) throws(Malformed) -> Tie {
    let first = try byte(.tieKind)
    guard let kind = TieKind(rawValue: first >> 1) else { throw Malformed() }
    var tie = Tie(
      kind: kind, subject: try number(.subject), object: try number(.object),
      sentence: try number(.sentence), isFormer: first & 1 == 1)
    if try number(.hasOffice) == 1 { tie.office = try range(.office, in: words, after: &place) }
    return tie
  }

  private mutating func kind(_ number: AnalysisNumber) throws(Malformed) -> EntityKind {
    guard let kind = EntityKind(rawValue: try byte(number)) else { throw Malformed() }
    return kind
  }

  private mutating func confidence(_ doubt: AnalysisNumber) throws(Malformed) -> Float {
    Float(255 - (try byte(doubt))) / 255
  }

  private mutating func byte(_ kind: AnalysisNumber) throws(Malformed) -> UInt8 {
    guard let byte = UInt8(exactly: try number(kind)) else { throw Malformed() }
    return byte
  }

  private mutating func signed(_ kind: Int) throws(Malformed) -> Int {
    let value = try numbers.read(kind)
    return value & 1 == 0 ? value >> 1 : -(value >> 1) - 1
  }
}
