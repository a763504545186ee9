/// A file that begins with the byte order mark of UTF-16.
struct UTF16File {
  /// The text behind the mark; U+FFFD for every fault.
  private(set) var utf8: [UInt8] = []
  /// Unpaired surrogates, and an odd byte at the end.
  private(set) var faultCount = 0

  /// `nil` when the bytes begin with no such mark. O(n).
  init?(_ bytes: [UInt8]) {
    let isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
    guard isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    utf8.reserveCapacity(bytes.count)
    let units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    decode(units.makeIterator())
    if bytes.count % 2 == 1 { appendFault() }
  }

  private mutating func decode(_ units: some IteratorProtocol<UInt16>) {
    var units = units
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): utf8.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case .error: appendFault()
      case .emptyInput: return
      }
    }
  }

  private mutating func appendFault() {
    utf8 += [0xEF, 0xBF, 0xBD]
    faultCount += 1
  }
}
