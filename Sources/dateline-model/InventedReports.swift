import NewsModel
import TextAnalysis

/// Writes invented reports from templates: annotated text of our own for conventions that open
/// corpora hardly show, such as a city that stands for its team, or the extent of long names.
struct InventedReports {
  private let names: InventedNames
  private var generator: SeededGenerator
  private var recent: [InventedNames.Slot: [String]] = [:]

  init(_ names: InventedNames, seed: UInt64) {
    self.names = names
    generator = SeededGenerator(seed: seed)
  }

  /// Some documents, each a headline with sentences and table lines of one topic.
  mutating func documents(_ count: Int, _ topics: [ReportTemplates]) -> [LabelledDocument] {
    (0..<count).map { document(topics[$0 % topics.count]) }
  }

  private mutating func document(_ topic: ReportTemplates) -> LabelledDocument {
    var document = LabelledDocument()
    recent = [:]
    add(topic.headlines, 1, inCapitals: Bool.random(using: &generator), to: &document)
    add(topic.sentences, Int.random(in: 2...5, using: &generator), to: &document)
    for line in topic.lines.shuffled(using: &generator).prefix(2) {
      for _ in 0..<Int.random(in: 2...6, using: &generator) { add([line], 1, to: &document) }
    }
    return document
  }

  /// The name that the slot had last, often in running text: articles come back to their names.
  private mutating func recalled(_ slot: InventedNames.Slot) -> [String]? {
    guard slot.recurs, let name = recent[slot], Int.random(in: 0..<3, using: &generator) == 0
    else { return nil }
    return name
  }

  private mutating func add(
    _ templates: [String], _ count: Int, inCapitals: Bool = false,
    to document: inout LabelledDocument
  ) {
    for template in templates.shuffled(using: &generator).prefix(count) {
      var words: [String] = []
      var allowed: [UInt32] = []
      for part in template.split(separator: " ") { append(part, &words, &allowed) }
      document.append(inCapitals ? words.map { $0.uppercased() } : words, allowed)
    }
  }

  private mutating func append(
    _ part: Substring, _ words: inout [String], _ allowed: inout [UInt32]
  ) {
    guard let slot = InventedNames.Slot(rawValue: String(part)) else {
      words.append(part == "#" ? String(Int.random(in: 0...99, using: &generator)) : String(part))
      allowed.append(LabelledDocument.outside)
      return
    }
    let name = recalled(slot) ?? names.draw(slot, &generator)
    recent[slot] = name
    let span = EntitySpan(kind: slot.kind, tokens: 0..<name.count, confidence: 1)
    words += name
    allowed += span.tags.map { 1 << UInt32($0.tag.rawValue) }
  }
}
