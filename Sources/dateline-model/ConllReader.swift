import NewsModel
import TextAnalysis

/// Reads tokens and tags in CoNLL columns: the first column is the token, the last one the tag, in
/// any of the IOB variants; "?" is a tag that nobody knows.
struct ConllReader {
  /// Whether a token with a capital that is tagged as no name may be a miscellaneous one.
  private let lacksMiscellaneous: Bool
  private let labels: LabelMap
  private var documents: [LabelledDocument] = []
  private var tokens: [String] = []
  private var tags: [Substring] = []

  private init(labels: LabelMap, lacksMiscellaneous: Bool) {
    self.labels = labels
    self.lacksMiscellaneous = lacksMiscellaneous
  }

  /// The documents of a file; where it marks none, every sentence is one.
  static func read(
    _ path: String, lacksMiscellaneous: Bool = false
  ) throws(DataFileError) -> [LabelledDocument] {
    var reader = ConllReader(
      labels: LabelMap(besides: path), lacksMiscellaneous: lacksMiscellaneous)
    let lines = try DataFile.lines(path)
    let marked = lines.contains(where: isMark)
    for line in lines + [""] {
      if isMark(line) {
        reader.endSentence(opensDocument: false)
        reader.documents.append(LabelledDocument())
      } else if line.isEmpty {
        reader.endSentence(opensDocument: !marked)
      } else {
        reader.add(line)
      }
    }
    return reader.documents.filter { !$0.sequence.tokens.isEmpty }
  }

  private static func isMark(_ line: String) -> Bool {
    line.hasPrefix("-DOCSTART-") || line.hasPrefix("# id = ") || line.hasPrefix("# newdoc id")
  }

  private mutating func add(_ line: String) {
    let columns = line.split { $0 == "\t" || $0 == " " }
    guard columns.count > 1, let token = columns.first, let tag = columns.last else { return }
    tokens.append(Self.plain[token] ?? String(token))
    tags.append(tag)
  }

  /// Treebank codes of brackets and quotation marks.
  private static let plain: [Substring: String] = [
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}",
    "``": "\"", "''": "\"",
  ]

  private mutating func endSentence(opensDocument: Bool) {
    guard !tokens.isEmpty else { return }
    if opensDocument || documents.isEmpty { documents.append(LabelledDocument()) }
    documents[documents.count - 1].append(tokens, allowed())
    tokens = []
    tags = []
  }

  private func allowed() -> [UInt32] {
    let kinds = tags.map { kind($0) }
    let starts = tags.indices.map { begins($0, kinds) }
    return tags.indices.map { index in
      guard let kind = kinds[index] else { return outside(index) }
      let ends = index + 1 == tags.count || kinds[index + 1] != kind || starts[index + 1]
      let position: EntityTag.Position =
        starts[index] ? (ends ? .whole : .begin) : (ends ? .last : .inside)
      return 1 << UInt32(EntityTag(position, kind).rawValue)
    }
  }

  private func kind(_ tag: Substring) -> EntityKind? {
    tag.dropFirst().first == "-" ? labels.kind(tag.dropFirst(2)) : nil
  }

  /// Whether a name begins here: by its letter, or because another label stood before.
  private func begins(_ index: Int, _ kinds: [EntityKind?]) -> Bool {
    guard index > 0, kinds[index - 1] != nil else { return true }
    let tag = tags[index]
    let before = tags[index - 1]
    if "BSU".contains(tag.first ?? "O") || "LE".contains(before.first ?? "O") { return true }
    return tag.dropFirst(2) != before.dropFirst(2)
  }

  private func outside(_ index: Int) -> UInt32 {
    if tags[index] == "?" { return LabelledDocument.anyTag }
    let isCapitalized = tokens[index].unicodeScalars.first.map {
      LetterCase.lower($0.value) != $0.value
    }
    return lacksMiscellaneous && isCapitalized == true
      ? LabelledDocument.outside | LabelledDocument.anyMiscellaneous : LabelledDocument.outside
  }
}
