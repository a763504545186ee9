/// The trained parts of attribution: the section "quotes" of the model file.
///
/// Layout: seven pairs of offset and length as 4 bytes each, from the start of the section: words,
/// tagger, cue, role nodes, role edges,
/// speech, speaker; then their bytes, each at a multiple of 8.
package struct QuoteModel: Sendable {
  let words: QuoteWordTable
  let tagger: QuoteTagger
  let cue: QuoteWeights
  let nodes: QuoteWeights
  let edges: QuoteWeights
  let speech: QuoteWeights
  let speaker: QuoteWeights

  package static let sectionName = "quotes"
  private static let partCount = 7

  /// The model inside this program; `nil` when it has none.
  package static let builtIn: QuoteModel? = ModelFile.builtIn.section(sectionName).flatMap {
    QuoteModel($0)
  }

  /// Reads a section that the caller keeps alive and unchanged; `nil` when it is none.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    let parts = (0..<Self.partCount).compactMap { Self.part($0, of: bytes) }
    guard parts.count == Self.partCount,
      let words = QuoteWordTable(parts[0]), let tagger = QuoteWeights(parts[1]),
      let cue = QuoteWeights(parts[2]), let nodes = QuoteWeights(parts[3]),
      let edges = QuoteWeights(parts[4]), let speech = QuoteWeights(parts[5]),
      let speaker = QuoteWeights(parts[6]),
      tagger.columns == QuoteWordTag.columns, cue.columns == 1, speech.columns == 1,
      speaker.columns == 1,
      nodes.columns == AttributionRole.count,
      edges.columns == AttributionRole.count * AttributionRole.count
    else { return nil }
    self.words = words
    self.tagger = QuoteTagger(weights: tagger)
    self.cue = cue
    self.nodes = nodes
    self.edges = edges
    self.speech = speech
    self.speaker = speaker
  }

  private static func part(_ index: Int, of bytes: UnsafeRawBufferPointer)
    -> UnsafeRawBufferPointer?
  {
    guard bytes.count >= partCount * 8 else { return nil }
    let offset = Int(bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt32.self))
    let length = Int(bytes.loadUnaligned(fromByteOffset: index * 8 + 4, as: UInt32.self))
    guard offset <= bytes.count, length <= bytes.count - offset else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
  }

  /// Lays out a section.
  package static func encode(_ parts: [[UInt8]]) -> [UInt8] {
    var header: [UInt8] = []
    var body: [UInt8] = []
    for part in parts {
      for number in [partCount * 8 + body.count, part.count] {
        withUnsafeBytes(of: UInt32(number).littleEndian) { header.append(contentsOf: $0) }
      }
      body += part
      body += [UInt8](repeating: 0, count: (8 - body.count % 8) % 8)
    }
    return header + body
  }
}
