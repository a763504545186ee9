import Testing

@testable import TextAnalysis

/// Lexicon and gazetteer, laid out and read back.
@Suite struct ListLookupTests {
  private func form(_ word: String) -> WordForm {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { WordForm($0, 0, $0.count) }
  }

  private func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) } }
  }

  private func withModel(
    _ sections: [(name: String, bytes: [UInt8])], _ body: (ModelFile) -> Void
  ) {
    let file = ModelFile.encode(sections)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
    defer { buffer.deallocate() }
    buffer.copyBytes(from: file)
    body(ModelFile(UnsafeRawBufferPointer(buffer)))
  }

  @Test func `a lexicon gives back the classes it was made of`() {
    var classes = WordClasses()
    classes.coarse = 99
    classes.medium = 500
    classes.fine = 2000
    classes.capitalBias = 9
    classes.generalPath = 0b1_0110_01
    classes.newsPath = 0b1_1101
    let (lexicon, brown) = WordLexicon.encode(
      [(form("nairobi").word, classes)], generalPaths: [0, 0b1_0110_01], newsPaths: [0, 0b1_1101])
    withModel([("lexicon", bytes(lexicon)), ("brown", bytes(brown))]) { model in
      let found = WordLexicon(model)
      #expect(found.classes(of: form("nairobi")) == classes)
      #expect(found.classes(of: form("NAIROBI")) == classes)
      #expect(found.classes(of: form("Mombasa")) == WordClasses())
    }
  }

  @Test func `a gazetteer gives back the lists of each phrase`() {
    var generator = SeededGenerator(seed: 5)
    let phrases = (0..<5000).map { _ in
      (hash: generator.next(), lists: UInt32.random(in: 1...7, using: &generator))
    }
    let (entries, sets) = Gazetteer.encode(phrases)
    withModel([("gazetteer", bytes(entries)), ("gazetteer.sets", bytes(sets))]) { model in
      let gazetteer = Gazetteer(model)
      let wrong = phrases.filter { gazetteer.lists(holding: $0.hash) != $0.lists }
      #expect(wrong.count <= 5)
      let foreign = (0..<5000).filter { _ in gazetteer.lists(holding: generator.next()) != 0 }
      #expect(foreign.count <= 5)
    }
  }

  @Test func `a model without lists knows nothing`() {
    withModel([]) { model in
      #expect(WordLexicon(model).classes(of: form("Nairobi")) == WordClasses())
      #expect(Gazetteer(model).lists(holding: 42) == 0)
      #expect(EntityTagger(model) == nil)
    }
  }
}
