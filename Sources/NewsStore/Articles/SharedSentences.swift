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
    var reader = ByteReader(bytes)
    names = []
    together = []
    for _ in 0..<(try reader.count()) { names.append(NameID(try reader.number())) }
    while !reader.isAtEnd {
      var identities: [Int] = []
      for _ in 0..<(try reader.count()) { identities.append(try reader.number()) }
      guard identities.allSatisfy({ $0 < names.count }) else { throw ByteReader.Malformed() }
      together.append(identities)
    }
  }
}
