internal import NewsModel

/// One word, mark or whole name of a sentence.
struct TieItem {
  /// Its tokens in the document.
  var tokens: Range<Int>
  /// Index of the entity that it is; -1 for words and marks.
  var entity: Int
  var word: TieWord
}

/// A sentence as the rules for ties read it: each name is one item, each word is what it may be.
/// Beyond its ends there is nothing.
struct TieScope {
  let document: Document
  let entities: [Entity]
  private(set) var items: [TieItem] = []

  /// Longest sentence that is looked at, in tokens; what is longer is no prose.
  static let longest = 160

  /// `names` are the entities of the sentence. Linear in its tokens.
  init(
    _ sentence: Range<Int>, _ names: Range<Int>, of document: Document, _ entities: [Entity]
  ) {
    self.document = document
    self.entities = entities
    items.reserveCapacity(sentence.count)
    var next = names.lowerBound
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if next < names.upperBound, entities[next].range.start <= document.tokens[token].start {
        let start = token
        let end = entities[next].range.end
        while token < sentence.upperBound, document.tokens[token].start < end { token += 1 }
        if token > start {
          items.append(TieItem(tokens: start..<token, entity: next, word: []))
        }
        next += 1
      } else {
        items.append(TieItem(tokens: token..<token + 1, entity: -1, word: word(token)))
        token += 1
      }
    }
  }

  private func word(_ index: Int) -> TieWord {
    let token = document.tokens[index]
    switch token.kind {
    case .word: return TieLexicon.english.word(document.bytes(of: index))
    case .clitic: return clitic(index)
    case .number: return .number
    case .dash: return token.followsSpace ? .mark : [.dash, .mark]
    case .openBracket: return .open
    case .closeBracket: return .close
    case .punctuation: return document.bytes[token.start] == UInt8(ascii: ",") ? .comma : .mark
    case .closeQuote, .straightQuote: return endsPlural(token) ? .possessive : .mark
    case .symbol:
      return document.bytes[token.start] == UInt8(ascii: "&") ? .and : .number
    default: return .mark
    }
  }

  private func clitic(_ index: Int) -> TieWord {
    let bytes = document.bytes(of: index)
    if bytes.count > 1, bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") { return .possessive }
    return TieLexicon.english.word(bytes)
  }

  /// Whether a mark is the apostrophe of "Nations'".
  private func endsPlural(_ token: Token) -> Bool {
    guard let last = items.last, last.entity >= 0, !token.followsSpace else { return false }
    let end = entities[last.entity].range.end
    return end == token.start && end > 0 && document.bytes[end - 1] | 0x20 == UInt8(ascii: "s")
  }

  // MARK: Looking

  /// Whether an item is a word that may be one of these.
  func has(_ index: Int, _ word: TieWord) -> Bool {
    items.indices.contains(index) && !items[index].word.isDisjoint(with: word)
  }

  func isName(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index].entity >= 0
  }

  func isName(_ index: Int, _ kinds: NameKinds) -> Bool {
    isName(index) && kinds.contains(NameKinds(entities[items[index].entity].kind))
  }

  /// Whether nothing stands at an index.
  func isEnd(_ index: Int) -> Bool { !items.indices.contains(index) }

  func identity(_ index: Int) -> Int { entities[items[index].entity].identity }

  /// The bytes from the first to the last item of a range.
  func range(_ range: Range<Int>) -> TextRange {
    let tokens =
      items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound
    return document.range(of: tokens)
  }

  /// Whether a word begins with a capital letter.
  func isCapitalized(_ index: Int) -> Bool {
    document.tokens[items[index].tokens.lowerBound].isCapitalized
  }

  /// Whether an item is a word, given in small letters, in any case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard items.indices.contains(index) else { return false }
    let bytes = document.bytes(of: items[index].tokens.lowerBound)
    return word.withUTF8Buffer { bytes.elementsEqual($0) { $0 | 0x20 == $1 | 0x20 } }
  }

  func ends(_ index: Int, with suffix: StaticString) -> Bool {
    guard items.indices.contains(index) else { return false }
    let bytes = document.bytes(of: items[index].tokens.lowerBound)
    return suffix.withUTF8Buffer {
      bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0)
    }
  }
}

/// Kinds of names that may stand at one end of a tie.
struct NameKinds: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }
  init(_ kind: EntityKind) { rawValue = 1 << kind.rawValue }

  static let person = NameKinds(.person)
  static let organization = NameKinds(.organization)
  static let location = NameKinds(.location)
  static let body: NameKinds = [.organization, .location]
  static let anyone: NameKinds = [.person, .organization, .location]
}
