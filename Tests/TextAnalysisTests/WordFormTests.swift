import Testing

@testable import TextAnalysis

@Suite struct WordFormTests {
  private func form(_ word: String, as letterCase: WordForm.Case = .asWritten) -> WordForm {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { WordForm($0, 0, $0.count, as: letterCase) }
  }

  @Test(arguments: [("Łódź", "łódź"), ("ΑΘΗΝΑ", "αθηνα"), ("Москва", "москва"), ("ÅRHUS", "århus")])
  func `lower case reaches beyond ASCII`(_ word: String, _ lower: String) {
    #expect(form(word).lower == form(lower).word)
    #expect(form(word, as: .lower).word == form(lower).word)
  }

  @Test func `every letter with a case has the one that Unicode gives it`() {
    for value in (0x41...0x52F).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isUppercase else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let expected = lower.first?.value else { continue }
      // A few letters of historic or African alphabets are left as they are.
      let found = LetterCase.lower(value)
      #expect(found == expected || found == value)
    }
  }

  @Test(arguments: [
    ("U.S.", "U.K."), ("Reuters", "Nairobi"), ("G20", "B52"), ("al-Hakimi", "el-Haouri"),
  ])
  func `words of one shape share it`(_ one: String, _ other: String) {
    #expect(form(one).shortShape == form(other).shortShape)
    #expect(form(one).shape == form(other).shape)
  }

  @Test func `digits and typographic quotes are alike`() {
    #expect(form("2017").word == form("1999").word)
    #expect(form("O’Neill").word == form("O'Neill").word)
  }

  @Test(arguments: [("WHO", true), ("U.N.", true), ("Who", false), ("I", false), ("iPhone", false)])
  func `capitals are told from a capital`(_ word: String, _ isAllCapitals: Bool) {
    #expect(form(word).isAllCapitals == isAllCapitals)
  }

  @Test func `bytes that are no text are read as well`() {
    let bytes: [UInt8] = [0xC3, 0x28, 0xF0, 0x9F, 0xFF]
    let form = bytes.withUnsafeBufferPointer { WordForm($0, 0, $0.count) }
    #expect(form.length == 5)
  }
}
