import NewsModel
import TextAnalysis

/// Reads tokens and tags in CoNLL columns: the first column is the token, the last one the tag, in
/// any of the IOB variants; "?" is a tag that nobody knows.
struct ConllReader {
  /// How the annotation of a corpus is to be taken.
  enum Reading {
    /// As it is, to measure against it.
    case verbatim
    /// Brought to our convention, to learn from it.
    case convention
    /// The same, and a token with a capital that is no name may be a miscellaneous one.
    case withoutMiscellaneous
  }

  private let reading: Reading
  private let labels: LabelMap
  private var documents: [LabelledDocument] = []
  private var tokens: [String] = []
  private var tags: [Substring] = []

  private init(labels: LabelMap, _ reading: Reading) {
    self.labels = labels
    self.reading = reading
  }

  /// The documents of a file; where it marks none, every sentence is one.
  static func read(
    _ path: String, _ reading: Reading = .verbatim
  ) throws(DataFileError) -> [LabelledDocument] {
    var reader = ConllReader(labels: LabelMap(besides: path), reading)
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
    var allowed = tokens.indices.map(outside)
    for (name, kind) in IOBTags(tags).names(labels) {
      let kept =
        reading == .verbatim
        ? name : NameTrimming.trimmed(name, kind) { NameTrimming.hash(tokens[$0]) }
      for (token, tag) in EntitySpan(kind: kind, tokens: kept, confidence: 1).tags {
        allowed[token] = 1 << UInt32(tag.rawValue)
      }
    }
    return allowed
  }

  private func outside(_ index: Int) -> UInt32 {
    if tags[index] == "?" { return LabelledDocument.anyTag }
    let isCapitalized = tokens[index].unicodeScalars.first.map {
      LetterCase.lower($0.value) != $0.value
    }
    return reading == .withoutMiscellaneous && isCapitalized == true
      ? LabelledDocument.outside | LabelledDocument.anyMiscellaneous : LabelledDocument.outside
  }
}
