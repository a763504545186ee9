import CPCRE2

/// A regular expression of PCRE2's syntax that matches in bounded time. Letters of either case are
/// one, classes such as `\w` are Unicode's.
///
/// PCRE2 tries one way after the other (Hazel, "PCRE2 specification"): `(\w+ ?)*$` would try them
/// until the sun goes out. Each step is counted, and a text that takes more than `maximumSteps` of
/// them ends the search. One value serves one thread at a time.
package final class TextPattern {
  /// Why an expression cannot be read.
  package struct Fault: Error, Sendable, Hashable {
    /// Where, in the UTF-8 of the expression.
    package var offset: Int
    package var reason: String
  }

  /// A text that takes too long.
  struct TooSlow: Error {}

  /// Steps that a text may take: a tenth of a second or two.
  private static let maximumSteps = 3_000_000

  private let code: OpaquePointer
  private let match: OpaquePointer
  private let context: OpaquePointer

  package init(_ expression: String) throws(Fault) {
    var (error, offset): (CInt, Int) = (0, 0)
    let options = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C
    let utf8 = Array(expression.utf8)
    guard
      let code = pcre2_compile_8(
        utf8, utf8.count, UInt32(options) | UInt32(PCRE2_AUTO_CALLOUT), &error, &offset, nil)
    else { throw Fault(offset: offset, reason: Self.sentence(error)) }
    self.code = code
    match = pcre2_match_data_create_8(1, nil)
    context = pcre2_match_context_create_8(nil)
  }

  deinit {
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(match)
    pcre2_code_free_8(code)
  }

  private static func sentence(_ error: CInt) -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(error, &bytes, bytes.count)
    return length > 0
      ? String(decoding: bytes.prefix(Int(length)), as: UTF8.self) : "error \(error)"
  }

  /// Whether it is found anywhere in a text.
  func matches(_ text: String) throws -> Bool {
    var text = text
    return try text.withUTF8 { utf8 in
      var steps = Self.maximumSteps
      let result = withUnsafeMutablePointer(to: &steps) { steps in
        pcre2_set_callout_8(context, Self.count, steps)
        return pcre2_match_8(
          code, utf8.baseAddress, utf8.count, 0, UInt32(PCRE2_NO_UTF_CHECK), match, context)
      }
      if result >= 0 { return true }
      guard result == PCRE2_ERROR_NOMATCH else { throw TooSlow() }
      return false
    }
  }

  /// Counts down the steps that are left.
  private static let count:
    @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> CInt =
      { _, data in
        guard let steps = data?.assumingMemoryBound(to: Int.self) else { return 0 }
        steps.pointee -= 1
        return steps.pointee > 0 ? 0 : PCRE2_ERROR_CALLOUT
      }
}
