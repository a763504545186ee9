/// When a short form is made of a name's letters.
package enum Acronym {
  /// Words that acronyms mostly leave out.
  static let skipped: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "at", "de", "la", "du", "des", "et", "y", "e",
  ]

  /// The strings of initials that a name of several words can be shortened to.
  ///
  /// - Parameter words: folded words, their hyphenated parts as words of their own where they have
  ///   any.
  package static func initials(of words: [String]) -> Set<String> {
    guard words.count >= 2, words.count <= 16 else { return [] }
    let all = initials(words)
    let main =
      words.contains(where: skipped.contains)
      ? initials(words.filter { !skipped.contains($0) }) : all
    return Set([all, main].filter { $0.utf8.count >= 2 })
  }

  private static func initials(_ words: [String]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(words.count)
    for word in words { append(initialOf: word, to: &letters) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Adds a word's first character; of two bytes of ASCII the first is one.
  private static func append(initialOf word: String, to letters: inout [UInt8]) {
    let start = word.utf8.prefix(2)
    if let first = start.first, start.allSatisfy({ $0 < 0x80 }) {
      letters.append(first)
    } else if let first = word.first {
      letters += first.utf8
    }
  }

  /// Whether the short form's letters run through the name in order, its first one at the start of
  /// the first word that matters.
  ///
  /// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in
  /// biomedical text" (2003): from right to left, each letter at the last place left for it.
  static func shortens(_ short: String, _ name: [String]) -> Bool {
    let letters = Array(short.utf8)
    let main = name.first.map { skipped.contains($0) } == true ? Array(name.dropFirst()) : name
    guard letters.count >= 2, main.count >= 2, letters.count <= 12,
      let first = main.first?.utf8.first, first == letters[0]
    else { return false }
    let text = Array(main.joined(separator: " ").utf8)
    var place = text.count - 1
    for letter in letters.dropFirst().reversed() {
      while place > 0, text[place] != letter { place -= 1 }
      guard place > 0 else { return false }
      place -= 1
    }
    return true
  }
}
