/// The closed list of words that attribution looks at, with what each may be.
struct CueLexicon: Sendable {
  /// What a word may be in an attribution; a word may be several things.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt32

    /// A form of a verb that reports ("said", "argues").
    static let reports = Classes(rawValue: 1 << 0)
    /// …that names a hearer first ("told reporters that").
    static let addresses = Classes(rawValue: 1 << 1)
    /// …that takes its quotation as a predicate ("called it “a disgrace”").
    static let characterizes = Classes(rawValue: 1 << 2)
    /// …that reports with *that* only ("found that", "showed that").
    static let findsThat = Classes(rawValue: 1 << 3)
    /// The participle in *-ing*.
    static let participle = Classes(rawValue: 1 << 4)
    /// The bare form ("say").
    static let bare = Classes(rawValue: 1 << 5)
    /// A noun that reports ("statement", "claim").
    static let reportNoun = Classes(rawValue: 1 << 6)
    static let auxiliary = Classes(rawValue: 1 << 7)
    static let negation = Classes(rawValue: 1 << 8)
    /// An adverb that stands beside cues ("also", "later").
    static let adverb = Classes(rawValue: 1 << 9)
    static let he = Classes(rawValue: 1 << 10)
    static let she = Classes(rawValue: 1 << 11)
    static let they = Classes(rawValue: 1 << 12)
    static let it = Classes(rawValue: 1 << 13)
    /// I, we, you.
    static let speaker = Classes(rawValue: 1 << 14)
    /// who, which, that as a subject.
    static let relative = Classes(rawValue: 1 << 15)
    static let determiner = Classes(rawValue: 1 << 16)
    static let preposition = Classes(rawValue: 1 << 17)
    static let coordinator = Classes(rawValue: 1 << 18)
    /// that, if, whether, how, why.
    static let complementizer = Classes(rawValue: 1 << 19)
    /// when, while, after, because.
    static let subordinator = Classes(rawValue: 1 << 20)
    /// Monday, yesterday, earlier.
    static let time = Classes(rawValue: 1 << 21)
    /// A noun for a person by office or work ("minister", "spokeswoman").
    static let person = Classes(rawValue: 1 << 22)
    /// A noun for a body of people ("ministry", "bloc").
    static let group = Classes(rawValue: 1 << 23)
    static let female = Classes(rawValue: 1 << 24)
    static let male = Classes(rawValue: 1 << 25)
    /// A title before a name ("Mr", "President").
    static let title = Classes(rawValue: 1 << 26)
    static let possessive = Classes(rawValue: 1 << 27)
    /// A noun that introduces a name or title in marks ("film", "nickname", "dubbed").
    static let naming = Classes(rawValue: 1 << 28)
    /// A text that speaks ("report", "poll", "letter").
    static let document = Classes(rawValue: 1 << 29)

    static let pronoun: Classes = [.he, .she, .they, .it, .speaker]
  }

  static let english = CueLexicon()

  /// The words while the list is made.
  private var classes: [UInt64: Classes] = [:]
  /// The same as an open table, indexed by the keys' low bits, since keys are hashes already; a
  /// power of two of places, two thirds of them free. A key of 0 is a free place.
  private var places: [(key: UInt64, classes: Classes)] = []

  private init() {
    for (words, kind) in CueWords.plain { add(words, kind) }
    for (lemmas, kind) in CueWords.verbs {
      for lemma in lemmas.split(whereSeparator: \.isWhitespace) { addVerb(lemma, kind) }
    }
    layOut()
  }

  private mutating func layOut() {
    var size = 1
    while size < classes.count * 3 { size *= 2 }
    places = Array(repeating: (0, []), count: size)
    for (key, classes) in classes { places[place(of: key)] = (key, classes) }
    classes = [:]
  }

  /// The place of a key, or the free one that it would have.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (places.count - 1)
    while places[place].key != 0, places[place].key != key {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  /// What a word may be; empty when it is not listed. `key` is that of its bytes.
  func classes(of key: UInt64) -> Classes { places[place(of: key)].classes }

  private mutating func add(_ words: String, _ kind: Classes) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      classes[CueLexicon.key(of: word), default: []].formUnion(kind)
    }
  }

  /// Adds a verb's forms: "say/said" gives an irregular past, the rest follows spelling.
  private mutating func addVerb(_ entry: Substring, _ kind: Classes) {
    let parts = entry.split(separator: "/")
    let lemma = String(parts[0])
    add(lemma, kind.union([.reports, .bare]))
    add(
      parts.count > 1 ? parts.dropFirst().joined(separator: " ") : Self.past(lemma),
      kind.union(.reports))
    add(Self.third(lemma), kind.union(.reports))
    add(Self.participle(lemma), kind.union([.reports, .participle]))
  }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    guard lemma.hasSuffix("y"), let before = lemma.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  private static func past(_ lemma: String) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
    return doubled(lemma) + "ed"
  }

  private static func third(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    let hisses = ["s", "sh", "ch", "x", "z", "o"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }

  private static func participle(_ lemma: String) -> String {
    lemma.hasSuffix("e") && !lemma.hasSuffix("ee")
      ? lemma.dropLast() + "ing" : doubled(lemma) + "ing"
  }

  private static func doubled(_ lemma: String) -> String {
    CueWords.doubling.contains(lemma) ? lemma + String(lemma.suffix(1)) : lemma
  }

  /// A word's key: the FNV-1a hash of its bytes, ASCII letters in lower case.
  static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
    return hash
  }

  private static func key(of word: Substring) -> UInt64 { key(of: word.utf8) }
}
