/// Splits text into tokens.
///
/// - Needs: UTF-8 bytes, well-formed or not.
/// - Gives: tokens in text order; every byte that is not white space lies in exactly one.
///   Conventions are those of news corpora: clitics apart ("SCO|’s", "do|n't"), abbreviations with
///   their stop ("U.S.", "Gov.", "J."), hyphenated words whole but for coined pairs
///   ("Secretary-General", "anti-terrorism"; "Beijing|-|based", "Iran|-|Iraq"), slashes apart,
///   numbers with their separators, currency and percent signs apart.
/// - Example: `Gov. Ivo Ozols’s U.S.-led 3% plan.` →
///   `Gov.|Ivo|Ozols|’s|U.S.|-|led|3|%|plan|.`
///
/// Linear in the text, whatever the text.
package struct Tokenizer: Sendable {
  package init() {}

  /// The tokens of at most 2 GiB of bytes.
  package func tokens(in bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    CharacterClass.ascii.withUnsafeBufferPointer { ascii in
      var scanner = TokenScanner(bytes, ascii: ascii)
      scanner.scan()
      return scanner.tokens
    }
  }

  /// The tokens of a text; for callers that hold no bytes.
  package func tokens(in text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(in: $0) }
  }
}
