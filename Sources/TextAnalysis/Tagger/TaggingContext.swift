internal import NewsModel

/// One document made ready for features: its word forms, known names, runs of capitals, and where
/// else each word stands.
struct TaggingContext {
  var table: WordTable
  /// Form of the word at each position. Two boundary words stand before and after every sentence,
  /// so that features may look around without asking where the sentence ends.
  var words: [Int32]
  /// Positions of each sentence's words.
  private(set) var sentences: [Range<Int>] = []
  private(set) var cases: [SentenceCase] = []
  var hits: [GazetteerHits]
  var runs: [CapitalRun]
  /// Per lower-case spelling the first positions of its capitalized tokens, `Self.remembered` each;
  /// -1 is none.
  private(set) var occurrences: [Int32] = []
  /// Per lower-case spelling, whether it stands in the document without a capital.
  private(set) var seenLower: [Bool] = []
  /// Per form, the last word of the long form that it abbreviates; -1 is none.
  var longForms: [Int32] = []

  /// Occurrences of a word that are remembered.
  static let remembered = 5

  /// Prepares a document. Linear in its bytes.
  init(
    _ document: TokenSequence, _ lexicon: WordLexicon, _ gazetteer: Gazetteer,
    _ groups: FeatureGroups, _ cache: WordCache
  ) {
    let positions = document.tokens.count + document.sentenceEnds.count * 4
    table = WordTable(tokens: document.tokens.count, cache)
    words = []
    words.reserveCapacity(positions)
    hits = Array(repeating: GazetteerHits(), count: positions)
    runs = Array(repeating: CapitalRun(), count: positions)
    document.bytes.withUnsafeBufferPointer { bytes in
      readWords(document, bytes, lexicon)
      if groups.contains(.caseRestoration) { restoreCase(document, bytes, lexicon, gazetteer) }
    }
    for sentence in sentences {
      findNames(in: sentence, gazetteer)
      findRuns(in: sentence)
    }
    rememberOccurrences()
    findAcronyms()
  }

  private mutating func readWords(
    _ document: TokenSequence, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: WordLexicon
  ) {
    var token = 0
    for end in document.sentenceEnds {
      words += [0, 0]
      let start = words.count
      while token < end {
        let range = document.tokens[token]
        words.append(table.number(of: bytes, range.start, range.end, lexicon))
        token += 1
      }
      sentences.append(start..<words.count)
      words += [1, 1]
    }
    cases = sentences.map { SentenceCase(words[$0], table.forms) }
  }

  private mutating func rememberOccurrences() {
    occurrences = Array(repeating: -1, count: table.spellingCount * Self.remembered)
    seenLower = Array(repeating: false, count: table.spellingCount)
    for sentence in sentences {
      for position in sentence {
        let word = Int(words[position])
        if table.forms[word].isCapitalized {
          remember(position, of: Int(table.spellings[word]))
        } else if table.forms[word].isPlainWord {
          seenLower[Int(table.spellings[word])] = true
        }
      }
    }
  }

  private mutating func remember(_ position: Int, of spelling: Int) {
    for index in spelling * Self.remembered..<(spelling + 1) * Self.remembered
    where occurrences[index] < 0 {
      occurrences[index] = Int32(truncatingIfNeeded: position)
      return
    }
  }
}
