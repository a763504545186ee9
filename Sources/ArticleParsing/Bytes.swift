extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isUppercaseASCII: Bool { (0x41...0x5A).contains(self) }
  var isLowercaseASCII: Bool { (0x61...0x7A).contains(self) }
  /// Space, tab or form feed: what ends no line.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0C }
  var isLineFeed: Bool { self == 0x0A }
  /// Whether a byte goes on with a character of UTF-8 that others began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension ArraySlice<UInt8> {
  /// Without blanks and line ends at both ends.
  var trimmed: Self {
    var slice = drop(while: { $0.isBlank || $0.isLineFeed })
    while let last = slice.last, last.isBlank || last.isLineFeed { slice.removeLast() }
    return slice
  }

  /// Number of code points, which stands for columns.
  var width: Int { reduce(0) { $1.isContinuation ? $0 : $0 + 1 } }

  var text: String { String(decoding: self, as: UTF8.self) }
}
