/// URLs, e-mail addresses, handles and topics.
extension TokenScanner {
  /// Takes "https://…", "www.…" at a word's start.
  mutating func scanURL(from start: Int) -> Bool {
    let first = text[start] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") || first == UInt8(ascii: "f"),
      text.matches("https://", at: start) || text.matches("http://", at: start)
        || text.matches("ftp://", at: start) || text.matches("www.", at: start)
    else { return false }
    let end = endOfURL(from: start)
    add(.url, from: start, to: end)
    return true
  }

  /// Runs to white space or a quotation mark or bracket; final punctuation stays outside.
  private func endOfURL(from start: Int) -> Int {
    var end = start
    var last = start
    while end < text.count {
      let next = character(at: end)
      switch next.kind {
      case .space, .newline, .openQuote, .closeQuote, .straightQuote, .closeBracket: return last
      case .terminator, .punctuation, .ellipsis:
        end += next.length
        if text[end - 1] == UInt8(ascii: "/") { last = end }
        continue
      default:
        if text[end] == UInt8(ascii: "<") || text[end] == UInt8(ascii: ">") { return last }
      }
      end += next.length
      last = end
    }
    return last
  }

  /// The end of an address whose "@" stands at an offset.
  func endOfEmail(at offset: Int) -> Int? {
    guard kind(at: offset + 1).isWord else { return nil }
    var end = offset + 1
    var dots = 0
    while end < text.count {
      let next = character(at: end)
      if next.kind.isWord {
        end += next.length
      } else if text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "-"),
        kind(at: end + 1).isWord
      {
        dots += text[end] == UInt8(ascii: ".") ? 1 : 0
        end += 1
      } else {
        break
      }
    }
    return dots > 0 ? end : nil
  }

  /// Takes "@name" or "#topic" at its sign.
  mutating func scanTag() -> Bool {
    let sign = text[position]
    guard sign == UInt8(ascii: "@") || sign == UInt8(ascii: "#") else { return false }
    var end = position + 1
    while end < text.count {
      let next = character(at: end)
      guard next.kind.isWord || text[end] == UInt8(ascii: "_") else { break }
      end += next.length
    }
    guard end > position + 1 else { return false }
    add(sign == UInt8(ascii: "@") ? .handle : .hashtag, from: position, to: end)
    return true
  }
}
