import NewsModel
import NewsStore

/// The office of a speaker, from the words that name the source.
///
/// "WHO Director-General Tedros Adhanom Ghebreyesus" names the office before the person,
/// "Tomás Vidal of the Lighthouse Board" and "Tomás Vidal, head of the board" after.
enum SpeakerTitle {
  /// Longer than any office: more words than this are a clause about the speaker.
  private static let maximumWords = 12
  private static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "sir"]
  /// Words with which a clause begins that tells no office.
  private static let clauseWords: Set<String> = [
    "who", "whose", "whom", "which", "that", "speaking", "and", "in", "on", "when", "while",
  ]

  /// The title that a quote's own source words carry, else those of another quote of the speaker
  /// in the article.
  static func of(_ quote: Quote, _ analysis: Analysis, text: String) -> String? {
    guard let speaker = quote.speaker, analysis.identities[speaker].kind == .person else {
      return nil
    }
    let others = analysis.quotes.lazy.filter { $0.speaker == speaker }
    return ([quote] + others).lazy.compactMap { title(in: $0, analysis, text: text) }.first
  }

  private static func title(in quote: Quote, _ analysis: Analysis, text: String) -> String? {
    guard let source = quote.source,
      let name = analysis.entities(in: source).first(where: { $0.identity == quote.speaker })?.range
    else { return nil }
    return before(text[TextRange(source.start, name.start)].onOneLine)
      ?? after(text[TextRange(name.end, source.end)].onOneLine)
  }

  private static func before(_ text: String) -> String? {
    var words = text.split(separator: " ")[...]
    if let first = words.first, determiners.contains(first.lowercased()) { words.removeFirst() }
    return joined(words.filter { !honorifics.contains($0.lowercased().trimmed(".")) }[...])
  }

  private static func after(_ text: String) -> String? {
    var words = text.trimmed(",").split(separator: " ")[...]
    guard let first = words.first?.lowercased(), !clauseWords.contains(first) else { return nil }
    if ["of", "from", "at"].contains(first) { words.removeFirst() }
    if let next = words.first, determiners.contains(next.lowercased()) { words.removeFirst() }
    return joined(words)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "its", "his", "her", "their", "our",
  ]

  private static func joined(_ words: ArraySlice<Substring>) -> String? {
    guard words.count <= maximumWords else { return nil }
    let title = words.joined(separator: " ").trimmed(",;:")
    return title.contains(where: \.isLetter) ? title : nil
  }
}

extension String {
  /// The text without spaces and some marks at its ends.
  fileprivate func trimmed(_ marks: String) -> String {
    let isMark = { (character: Character) in character == " " || marks.contains(character) }
    let start = self[...].drop(while: isMark)
    return String(start.reversed().drop(while: isMark).reversed())
  }
}
