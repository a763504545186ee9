import TextAnalysis

/// Brings listed names into the form in which the tagger looks phrases up.
struct NameNormalizer {
  /// Hashes of frequent words that are mostly written in lower case: no names by themselves.
  private let common: Set<UInt64>

  init(common words: some Sequence<String>) {
    common = Set(words.map { Self.phrase([$0[...]]) })
  }

  /// The phrase hash of a name; `nil` for what cannot be found as a name: too long, without a
  /// letter, a frequent word.
  func phrase(_ name: Substring, allowsCommon: Bool = false) -> UInt64? {
    var words = Self.words(Self.withoutBrackets(name))
    if words.first?.lowercased() == "the" { words.removeFirst() }
    guard (1...Gazetteer.longestName).contains(words.count) else { return nil }
    guard words.contains(where: { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }),
      words.count > 1 || words[0].utf8.count > 1
    else { return nil }
    let phrase = Self.phrase(words)
    return allowsCommon || !common.contains(phrase) ? phrase : nil
  }

  private static func withoutBrackets(_ name: Substring) -> String {
    var depth = 0
    var kept = ""
    for scalar in name.unicodeScalars {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if depth == 0 { kept.unicodeScalars.append(scalar) }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
    }
    return kept
  }

  /// The words as the tokenizer would part them.
  private static func words(_ name: String) -> [Substring] {
    var words: [Substring] = []
    for part in name.split(whereSeparator: \.isWhitespace) {
      var rest = part
      var tail: [Substring] = []
      while let last = rest.last, last == "," || last == ";" {
        tail.insert(rest.suffix(1), at: 0)
        rest = rest.dropLast()
      }
      if rest.hasSuffix("'s") || rest.hasSuffix("’s") {
        tail.insert(rest.suffix(2), at: 0)
        rest = rest.dropLast(2)
      }
      if !rest.isEmpty { words.append(rest) }
      words += tail
    }
    return words
  }

  private static func phrase(_ words: [Substring]) -> UInt64 {
    words.reduce(FeatureHash.seed) { hash, word in
      let bytes = Array(word.utf8)
      return bytes.withUnsafeBufferPointer {
        FeatureHash.phrase(hash, adding: WordForm($0, 0, $0.count).lower)
      }
    }
  }
}
