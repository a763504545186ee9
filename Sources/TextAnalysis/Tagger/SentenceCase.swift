/// How a sentence uses capitals; names are harder to tell where every word has one.
enum SentenceCase: UInt64, Sendable {
  case normal
  /// Most words begin with a capital, as in many headlines.
  case title
  case allCapitals
  /// Too few words to tell.
  case short

  /// Whether capitals say little, as in headlines.
  var isDisplay: Bool { self == .title || self == .allCapitals }

  /// Judges a sentence by the forms of its words.
  init(_ words: ArraySlice<Int32>, _ forms: [WordForm]) {
    var count = 0
    var capitalized = 0
    var allCapitals = 0
    for word in words where forms[Int(word)].isPlainWord {
      count += 1
      if forms[Int(word)].isCapitalized { capitalized += 1 }
      if forms[Int(word)].isAllCapitals { allCapitals += 1 }
    }
    if count < 3 {
      self = .short
    } else if allCapitals * 10 >= count * 7 {
      self = .allCapitals
    } else {
      self = capitalized * 20 >= count * 13 ? .title : .normal
    }
  }
}
