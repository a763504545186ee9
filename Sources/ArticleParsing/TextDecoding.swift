/// The bytes of a file as text: well-formed UTF-8, lines ended by LF, no NUL.
struct DecodedText {
  var utf8: [UInt8]
  /// At most one problem for ill-formed bytes and one for NUL bytes.
  var problems: [ParsingProblem] = []

  /// Decodes a file whose encoding only its bytes tell; O(n), never fails.
  ///
  /// A byte order mark decides for UTF-8 or UTF-16. Without one the bytes are UTF-8, unless they
  /// are ill-formed as such and look like Windows-1252 (see `Windows1252.isLikely(for:)`). What is
  /// ill-formed in the encoding found becomes U+FFFD and a problem.
  init(decoding bytes: [UInt8]) {
    if let file = UTF16File(bytes) {
      self.init(file)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = Array(bytes[3...])
      self.init(repairing: text, faults: UTF8Faults(in: text))
    } else {
      self.init(detecting: bytes)
    }
    normalize()
  }

  private init(detecting bytes: [UInt8]) {
    let faults = UTF8Faults(in: bytes)
    if faults.count > 0, Windows1252.isLikely(for: bytes, faults: faults) {
      self.init(utf8: Windows1252.utf8(of: bytes))
    } else {
      self.init(repairing: bytes, faults: faults)
    }
  }

  private init(repairing bytes: [UInt8], faults: UTF8Faults) {
    guard let first = faults.first else {
      self.init(utf8: bytes)
      return
    }
    let line = bytes[..<first].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    self.init(
      utf8: Array(String(decoding: bytes, as: UTF8.self).utf8),
      problems: [.illFormed("UTF-8", count: faults.count, line: line)])
  }

  private init(_ file: UTF16File) {
    self.init(utf8: file.utf8)
    if file.faultCount > 0 {
      problems = [.illFormed("UTF-16", count: file.faultCount, line: nil)]
    }
  }

  private init(utf8: [UInt8], problems: [ParsingProblem] = []) {
    self.utf8 = utf8
    self.problems = problems
  }
}

extension DecodedText {
  /// Ends every line with LF and puts U+FFFD for NUL, which C parsers take for the end.
  private mutating func normalize() {
    let isOdd: (UInt8) -> Bool = { $0 == 0 || $0 == UInt8(ascii: "\r") }
    guard let first = utf8.firstIndex(where: isOdd) else { return }
    var result = Array(utf8[..<first])
    result.reserveCapacity(utf8.count)
    var nulCount = 0
    for index in first..<utf8.count {
      switch utf8[index] {
      case 0:
        nulCount += 1
        result += [0xEF, 0xBF, 0xBD]
      case UInt8(ascii: "\r"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\n") where index > 0 && utf8[index - 1] == UInt8(ascii: "\r"): break
      default: result.append(utf8[index])
      }
    }
    utf8 = result
    if nulCount > 0 { problems.append(.nulBytes(nulCount)) }
  }
}

extension ParsingProblem {
  fileprivate static func illFormed(_ encoding: String, count: Int, line: Int?) -> Self {
    let places = count == 1 ? "one place is" : "\(count) places are"
    return Self(line: line, reason: "\(places) not \(encoding) and became U+FFFD")
  }

  fileprivate static func nulBytes(_ count: Int) -> Self {
    let bytes = count == 1 ? "one NUL byte" : "\(count) NUL bytes"
    return Self(reason: "\(bytes) became U+FFFD: is this a text file?")
  }
}
