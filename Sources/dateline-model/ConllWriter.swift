import NewsModel
import TextAnalysis

/// Writes documents in CoNLL columns that `ConllReader` reads.
enum ConllWriter {
  private static let labels = ["PER", "ORG", "LOC", "MISC"]

  /// A document with its mark, tokens and IOB2 tags.
  static func text(_ document: LabelledDocument) -> String {
    var lines = ["-DOCSTART-\tO", ""]
    var start = 0
    for end in document.sequence.sentenceEnds {
      for token in start..<end {
        lines.append("\(document.token(token))\t\(tag(document.allowed[token]))")
      }
      lines.append("")
      start = end
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func tag(_ allowed: UInt32) -> String {
    guard allowed.nonzeroBitCount == 1 else { return "?" }
    let tag = EntityTag(rawValue: UInt8(allowed.trailingZeroBitCount))
    guard let kind = tag.kind, let position = tag.position else { return "O" }
    let begins = position == .begin || position == .whole
    return (begins ? "B-" : "I-") + labels[Int(kind.rawValue)]
  }
}
