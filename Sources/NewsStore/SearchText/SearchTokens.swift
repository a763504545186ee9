package import NewsModel

/// The words of the search index, the same for texts and for what is typed.
///
/// Words are folded: lower case, no diacritics, compatibility forms as what they stand for, digits
/// of any script as ASCII ones. All that is no letter or digit stands between words, except
/// - dots between single letters: `U.N.` is `un`;
/// - `&` between one to three letters: `AT&T` is one word;
/// - `+`, `++` and `#` behind one to three letters: `C++` is one word;
/// - what has no width, such as soft hyphens, which vanishes.
///
/// So `O'Brien` is `o brien`, `COVID-19` is `covid 19` and `1,000.5` is `1 000 5`, whatever
/// apostrophe or hyphen is typed: what is typed for one word and read as several is a phrase.
/// Ideographs, kana, syllables of hangul and the characters of other scripts without spaces are
/// words one by one; hangul has spaces, but its particles are written onto the words, and a phrase
/// of syllables finds a name with any of them.
///
/// The signs that stay are written as scalars for private use. Those in a text stand between words,
/// so it cannot forge one.
package enum SearchTokens {
  /// Adds the words of a text to a stream of words, each with a space behind it. SQLite's `ascii`
  /// tokenizer takes it apart into the same words. O(length).
  package static func appendStream(of text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var reader = SearchTokenReader(utf8)
      while reader.next() != nil { reader.word.append(to: &bytes) }
    }
  }

  /// Calls back with each word, its folded bytes and its UTF-8 offsets in the text. O(length).
  package static func forEach(in text: String, _ body: (Span<UInt8>, TextRange) -> Void) {
    var text = text
    text.withUTF8 { utf8 in
      var reader = SearchTokenReader(utf8)
      while let range = reader.next() {
        let bytes = reader.word.bytes
        body(bytes.span.extracting(first: reader.word.count), range)
      }
    }
  }

  /// The words of what is typed; more than one make a phrase. O(length).
  package static func words(of query: String) -> [String] {
    var words: [String] = []
    forEach(in: query) { bytes, _ in
      words.append(bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    return words
  }
}
