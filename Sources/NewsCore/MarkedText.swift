package import NewsModel

/// An analysis written by hand into its text, for samples and tests.
///
/// - `[[organization|SCO]]` is a name; `[[organization=World Health Organization|WHO]]` says which
///   identity it stands for.
/// - `<<Rashid Alimov|We agree,>>` is a direct quote with its speaker (`<<|…>>` has none),
///   `<<~Alimov|…>>` an indirect one, `<<?Alimov|…>>` a doubtful one, `<<+|…>>` a further piece of the quote before.
/// - `{{cue|said}}` and `{{source|he}}` belong to the quote before them in their paragraph, or else
///   to the next.
///
/// Marks nest. Sentences end at `.`, `!`, `?` before white space, and at the end of paragraphs.
package struct MarkedText: Sendable, Hashable {
  /// The text without the marks.
  package private(set) var text = ""
  package private(set) var analysis = Analysis()

  package init(_ marked: String) {
    var parser = MarkedTextParser()
    parser.parse(marked)
    text = parser.text
    analysis = parser.finished()
  }
}

private struct MarkedTextParser {
  private enum Mark {
    case name(EntityKind, identity: String?)
    case quote(QuoteKind, speaker: String?, isDoubtful: Bool)
    case continuation
    case cue, source
  }

  var text = ""
  private var analysis = Analysis()
  private var open: [(mark: Mark, start: Int)] = []
  private var speakers: [String?] = []
  /// Cue and source that wait for the quote they belong to.
  private var waiting: (cue: TextRange?, source: TextRange?) = (nil, nil)
  private var quoteInParagraph = false

  mutating func parse(_ marked: String) {
    var rest = Substring(marked)
    while let next = rest.first {
      if rest.hasPrefix("\n\n") { quoteInParagraph = false }
      if let (mark, length) = Self.opening(rest) {
        open.append((mark, text.utf8.count))
        rest = rest.dropFirst(length)
      } else if !open.isEmpty, ["]]", ">>", "}}"].contains(where: rest.hasPrefix) {
        close(open.removeLast())
        rest = rest.dropFirst(2)
      } else {
        text.append(next)
        rest = rest.dropFirst()
      }
    }
  }

  /// The mark that begins here, and how many characters of it precede its content.
  private static func opening(_ rest: Substring) -> (Mark, Int)? {
    guard ["[[", "<<", "{{"].contains(where: rest.hasPrefix),
      let bar = rest.firstIndex(of: "|")
    else { return nil }
    let label = String(rest[rest.index(rest.startIndex, offsetBy: 2)..<bar])
    let length = label.count + 3
    switch rest.first {
    case "<": return (quote(label), length)
    case "{": return (label == "cue" ? .cue : .source, length)
    default:
      let parts = label.split(separator: "=", maxSplits: 1).map(String.init)
      guard let kind = parts.first.flatMap(EntityKind.init(name:)) else { return nil }
      return (.name(kind, identity: parts.dropFirst().first), length)
    }
  }

  private static func quote(_ label: String) -> Mark {
    if label == "+" { return .continuation }
    let isMarked = label.hasPrefix("~") || label.hasPrefix("?")
    let speaker = isMarked ? String(label.dropFirst()) : label
    return .quote(
      label.hasPrefix("~") ? .indirect : .direct, speaker: speaker.isEmpty ? nil : speaker,
      isDoubtful: label.hasPrefix("?"))
  }

  private mutating func close(_ open: (mark: Mark, start: Int)) {
    let range = TextRange(open.start, text.utf8.count)
    switch open.mark {
    case .name(let kind, let identity): addName(kind, identity, range)
    case .quote(let kind, let speaker, let isDoubtful):
      analysis.quotes.append(
        Quote(
          kind: kind, content: [range], cue: waiting.cue, source: waiting.source,
          confidence: isDoubtful ? Quote.doubtfulBelow / 2 : 1))
      speakers.append(speaker)
      waiting = (nil, nil)
      quoteInParagraph = true
    case .continuation:
      if !analysis.quotes.isEmpty {
        analysis.quotes[analysis.quotes.count - 1].content.append(range)
      }
    case .cue: if quoteInParagraph { lastQuote(\.cue, range) } else { waiting.cue = range }
    case .source: if quoteInParagraph { lastQuote(\.source, range) } else { waiting.source = range }
    }
  }

  private mutating func lastQuote(_ path: WritableKeyPath<Quote, TextRange?>, _ range: TextRange) {
    analysis.quotes[analysis.quotes.count - 1][keyPath: path] = range
  }

  private mutating func addName(_ kind: EntityKind, _ identity: String?, _ range: TextRange) {
    let form = text[range]
    let name = identity ?? form
    let known = analysis.identities.firstIndex {
      $0.kind == kind && ($0.name == name || $0.aliases.contains(name))
    }
    let index = known ?? analysis.identities.count
    if known == nil { analysis.identities.append(Identity(kind: kind, name: name)) }
    if form != analysis.identities[index].name, !analysis.identities[index].aliases.contains(form) {
      analysis.identities[index].aliases.append(form)
    }
    analysis.entities.append(Entity(kind: kind, range: range, identity: index))
  }

  func finished() -> Analysis {
    var finished = analysis
    finished.sentences = sentences()
    finished.entities.sort { $0.range < $1.range }
    for (index, speaker) in speakers.enumerated() {
      finished.quotes[index].speaker = speaker.flatMap { name in
        finished.identities.firstIndex { $0.name == name || $0.aliases.contains(name) }
      }
    }
    return finished
  }

  private func sentences() -> [TextRange] {
    let bytes = Array(text.utf8)
    var sentences: [TextRange] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() {
      let isSpace = byte == 0x20 || byte == 0x0A
      if isSpace, start == offset { start += 1 }
      let ends = offset + 1 == bytes.count || bytes[(offset + 1)...].starts(with: "\n\n".utf8)
      let stops = ".!?".utf8.contains(byte) && bytes[(offset + 1)...].first == 0x20
      guard !isSpace, ends || stops else { continue }
      sentences.append(TextRange(start, offset + 1))
      start = offset + 1
    }
    return sentences
  }
}
