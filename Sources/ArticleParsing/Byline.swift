/// The line that names who wrote an article.
enum Byline {
  /// The name in "By Jane Doe", "BY JANE DOE" or "By Jane Doe and John Roe in Geneva"; `nil` for
  /// a line that is none.
  ///
  /// Every word must be written as in a name, which tells a byline from "By Tuesday the council
  /// had met."
  static func name(in line: ArraySlice<UInt8>) -> String? {
    guard line.count <= 120, line.starts(with: "By ".utf8) || line.starts(with: "BY ".utf8)
    else { return nil }
    let name = line.dropFirst(3).trimmed
    let words = name.split(whereSeparator: \.isBlank)
    guard let first = words.first, let last = words.last, !isSmall(first),
      words.allSatisfy({ isSmall($0) || beginsLikeName($0) }), !endsSentence(last)
    else { return nil }
    return name.text
  }

  private static func beginsLikeName(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return !first.isLowercaseASCII && !first.isDigit
  }

  /// Whether a word of a byline may begin with a small letter.
  private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
    smallWords.contains(word.text)
  }

  /// "Doe." ends a sentence, the "J." or "Jr." of a name does not.
  private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    word.last == UInt8(ascii: ".") && word.count > 3
  }

  private static let smallWords: Set = [
    "and", "at", "in", "for", "of", "the", "with", "de", "da", "del", "della", "den", "der", "di",
    "du", "la", "le", "van", "von", "bin", "al", "el", "y", "e", "und", "et",
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents",
    "editor",
    "agencies",
  ]
}
