/// The countries that a text names, in text order.
struct Countries {
  struct Mention {
    /// UTF-8 offsets.
    var start: Int
    var end: Int
    /// ISO 3166 code.
    var code: String
    /// Whether it is a country's name or adjective, not a place in it.
    var isCountry: Bool
  }

  private(set) var mentions: [Mention] = []

  /// Looks at every word that begins with a capital. Linear in the length of the text.
  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var run: [(word: String, range: Range<Int>)] = []
    var index = 0
    while index < bytes.count {
      guard Self.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isLetter(bytes[index]) || Self.isInner(bytes, index) {
        index += 1
      }
      let isNear = run.last.map { start - $0.range.upperBound <= 2 } ?? false
      if !isNear || run.count > 12 { flush(&run) }
      let isCapital = bytes[start] &- 65 < 26 || bytes[start] >= 0xC3
      guard isCapital || run.count > 0 && index - start <= 3 else {
        flush(&run)
        continue
      }
      let word = String(decoding: bytes[start..<index], as: UTF8.self)
      for part in FoldedName.words(word) { run.append((part, start..<index)) }
    }
    flush(&run)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte >= 0x80
  }

  /// Dots between capitals ("U.S.") belong to the word.
  private static func isInner(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ".") && index > 0 && bytes[index - 1] &- 65 < 26
      && (index < 2 || !isLetter(bytes[index - 2]))
  }

  private mutating func flush(_ run: inout [(word: String, range: Range<Int>)]) {
    defer { run.removeAll(keepingCapacity: true) }
    let words = run.map(\.word)
    var index = 0
    while index < words.count {
      guard let found = CountryTable.shared.prefix(of: words[index...]) else {
        index += 1
        continue
      }
      let range = run[index].range.lowerBound..<run[index + found.count - 1].range.upperBound
      mentions.append(
        Mention(
          start: range.lowerBound, end: range.upperBound, code: found.entry.code,
          isCountry: found.entry.isCountry))
      index += found.count
    }
  }

  /// These and the ones of a headline, which count with them; offsets of the latter mean nothing.
  func adding(_ others: Countries) -> Countries {
    var all = self
    all.mentions = others.mentions + others.mentions + mentions
    return all
  }

  /// The country named most, countries themselves counting twice; of equals the one named first.
  var dominant: String? { dominant { _ in 1 } }

  /// The country with the greatest weight; of equals the one named first.
  func dominant(weight: (Mention) -> Int) -> String? {
    var weights: [String: Int] = [:]
    for mention in mentions {
      weights[mention.code, default: 0] += weight(mention) * (mention.isCountry ? 2 : 1)
    }
    guard let most = weights.values.max() else { return nil }
    return mentions.first { weights[$0.code] == most }?.code
  }
}
