import NewsModel

/// The names of an article and which of them share a sentence: all that relations are made of,
/// apart from the text so that thousands of articles are read in a moment.
struct SharedSentences {
  /// The name of each identity, parallel to `Analysis.identities`.
  var names: [NameID]
  /// Indices of the identities of each sentence that names two or more, in ascending order; the
  /// headline is one.
  var together: [[Int]]

  init(_ analysis: Analysis, names: [NameID]) {
    self.names = names
    let sentences =
      analysis.identitiesBySentence() + [analysis.headlineEntities.map(\.identity)]
    together = sentences.map { Set($0).sorted() }.filter { $0.count > 1 }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(names.count)
    for name in names { writer.write(Int(name)) }
    for identities in together {
      writer.write(identities.count)
      for identity in identities { writer.write(identity) }
    }
    return writer.bytes
  }

  init(decoding bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = try SharedSentencesReader(bytes)
    names = reader.names
    together = []
    while let identities = try reader.next() { together.append(identities) }
  }
}

/// Reads the names of an article at once and its sentences one after the other.
struct SharedSentencesReader {
  let names: [NameID]
  private var reader: ByteReader

  init(_ bytes: [UInt8]) throws(ByteReader.Malformed) {
    reader = ByteReader(bytes)
    let count = try reader.count()
    var names: [NameID] = []
    names.reserveCapacity(count)
    for _ in 0..<count { names.append(NameID(try reader.number())) }
    self.names = names
  }

  /// The identities of the next sentence, as indices into `names`.
  mutating func next() throws(ByteReader.Malformed) -> [Int]? {
    var identities: [Int] = []
    return try next(into: &identities) ? identities : nil
  }

  /// The same in place of what was there; false at the end.
  mutating func next(into identities: inout [Int]) throws(ByteReader.Malformed) -> Bool {
    guard !reader.isAtEnd else { return false }
    identities.removeAll(keepingCapacity: true)
    for _ in 0..<(try reader.count()) {
      let identity = try reader.number()
      guard identity < names.count else { throw ByteReader.Malformed() }
      identities.append(identity)
    }
    return true
  }
}
