/// What the tagger knows of a word form by itself: hashes of its spellings, shape, affixes, word
/// classes. Made once per form and document.
package struct WordForm: Sendable, BitwiseCopyable {
  /// Hash of the form with digits as 0 and typographic quotes as plain ones.
  package var word: UInt64 = 0
  /// The same in lower case.
  package var lower: UInt64 = 0
  /// The same with only the first letter's case kept.
  var title: UInt64 = 0
  /// Letters, digits and signs as kinds, runs cut at two ("U.S." → "X.X.", "Reuters" → "Xxx").
  var shape: UInt64 = 0
  /// The same, runs cut at one.
  var shortShape: UInt64 = 0
  /// Hashes of the first and last one to four scalars in lower case; 0 where the form is shorter.
  var prefixes = SIMD4<UInt64>()
  var suffixes = SIMD4<UInt64>()
  var traits: Traits = []
  /// Number of Unicode scalars.
  var length = 0
  /// First scalar in lower case.
  var initial: UInt32 = 0
  /// Word classes from the lexicon.
  var classes = WordClasses()

  struct Traits: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt16
    /// Begins with an upper-case letter.
    static let capitalized = Traits(rawValue: 1)
    /// Two upper-case letters or more and no lower-case one.
    static let allCapitals = Traits(rawValue: 2)
    static let digits = Traits(rawValue: 4)
    /// Neither letters nor digits.
    static let punctuation = Traits(rawValue: 8)
    /// A word that joins the parts of a name: "of", "and", "de".
    static let connector = Traits(rawValue: 16)
    /// The two connectors that join names of places more often than parts of one name: "in", "on".
    static let looseConnector = Traits(rawValue: 32)
    static let openingBracket = Traits(rawValue: 64)
  }

  var isCapitalized: Bool { traits.contains(.capitalized) }
  var isAllCapitals: Bool { traits.contains(.allCapitals) }
  /// A word of letters, so that its case tells something about the sentence.
  var isPlainWord: Bool { traits.isDisjoint(with: [.punctuation, .digits]) }
}

extension WordForm {
  /// The case in which a token is read.
  package enum Case: UInt64, Sendable {
    case asWritten, lower, title
  }

  /// Reads a token's bytes, as they stand or in another case. Linear in their number.
  package init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, as letterCase: Case = .asWritten
  ) {
    var scan = WordScan()
    var cursor = ScalarCursor(bytes, from: start, to: end)
    if letterCase != .lower, let first = cursor.next() { scan.add(first) }
    while let scalar = cursor.next() {
      scan.add(letterCase == .asWritten ? scalar : LetterCase.lower(scalar))
    }
    self = scan.form()
  }

  /// A stand-in for what lies before or after a sentence.
  static func boundary(_ mark: UInt64) -> WordForm {
    var form = WordForm()
    form.word = mark
    form.lower = mark
    form.shape = mark
    form.shortShape = mark
    form.suffixes = SIMD4(repeating: mark)
    form.traits = .punctuation
    form.classes = .boundary
    return form
  }
}
