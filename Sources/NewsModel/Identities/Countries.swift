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
    /// What it counts: countries twice as much as places in them and as people, who travel.
    var weight: Int
  }

  private(set) var mentions: [Mention] = []

  /// Looks at every word that begins with a capital. Linear in the length of the text.
  init(_ text: String) {
    var text = text
    text.withUTF8 { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let table = CountryTable.shared
    var index = 0
    while index < bytes.count {
      guard WordHash.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      // Quotation marks and dashes begin no word.
      if bytes[index] == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 {
        index += 3
        continue
      }
      let start = index
      let end = Self.wordEnd(from: start, in: bytes)
      index = end
      let isCapital = bytes[start] &- UInt8(ascii: "A") < 26 || bytes[start] >= 0xC3
      if isCapital, table.mayBegin(with: bytes[start..<end]),
        let mention = Self.mention(at: start, in: bytes, table)
      {
        if !mention.code.isEmpty { mentions.append(mention) }
        index = max(end, mention.end)
      }
    }
  }

  /// Dots behind single capitals ("U.S.") belong to the word.
  private static func wordEnd(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = start
    while end < bytes.count {
      if !WordHash.isLetter(bytes[end]) {
        let isDot = bytes[end] == UInt8(ascii: ".") && end > start
        let isBehindOne = end - start == 1 || end > start + 1 && bytes[end - 2] == UInt8(ascii: ".")
        guard isDot, isBehindOne, bytes[end - 1] &- UInt8(ascii: "A") < 26 else { break }
      }
      end += 1
    }
    return end
  }

  /// The longest name of a country or of a place in one that begins at a word.
  private static func mention(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ table: CountryTable
  ) -> Mention? {
    var words: [String] = []
    var ends: [Int] = []
    var next = start
    while words.count < CountryTable.longest, next < bytes.count, WordHash.isLetter(bytes[next]) {
      let end = wordEnd(from: next, in: bytes)
      for word in FoldedName.words(String(decoding: bytes[next..<end], as: UTF8.self)) {
        words.append(word)
        ends.append(end)
      }
      // Most names are one word.
      guard let first = words.first, table.hasLongNames(beginning: first), end < bytes.count,
        bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "-")
      else { break }
      next = end + 1
    }
    return table.prefix(of: words[...]).map { entry, count in
      Mention(
        start: start, end: ends[count - 1], code: entry.code, isCountry: entry.isCountry,
        weight: entry.isCountry && !entry.isPeople ? 2 : 1)
    }
  }

  /// These and the ones of a headline, which count with them; offsets of the latter mean nothing.
  func adding(_ others: Countries) -> Countries {
    var all = self
    all.mentions = others.mentions + others.mentions + mentions
    return all
  }

  /// The country named most by weight; of equals the one named first.
  var dominant: String? { dominant { _ in 1 } }

  /// The country named most, where it has a part of all weight at least.
  func dominant(atLeast share: Double) -> String? {
    let weights = mentions.map { (code: $0.code, weight: Double($0.weight)) }
    let total = weights.reduce(0) { $0 + $1.weight }
    return dominant.flatMap { code in
      let own = weights.reduce(0) { $0 + ($1.code == code ? $1.weight : 0) }
      return own >= share * total ? code : nil
    }
  }

  /// The country with the greatest weight; of equals the one named first.
  func dominant(weight: (Mention) -> Int) -> String? {
    var weights: [String: Int] = [:]
    for mention in mentions {
      weights[mention.code, default: 0] += weight(mention) * mention.weight
    }
    guard let most = weights.values.max() else { return nil }
    return mentions.first { weights[$0.code] == most }?.code
  }
}
