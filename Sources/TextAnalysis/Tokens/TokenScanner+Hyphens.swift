/// Which hyphenated words are two.
extension TokenScanner {
  /// Whether the hyphen at an offset couples a name with another word: "Beijing-based", "Iran-Iraq".
  ///
  /// Names hold hyphens of their own ("Jean-Claude", "Guinea-Bissau", "Kim Jong-un"), so only a
  /// known ending or two known places split.
  func splitsAtHyphen(from start: Int, at hyphen: Int) -> Bool {
    guard kind(at: start) == .capital else { return false }
    let right = word(from: hyphen + 1)
    if kind(at: right.lowerBound) == .capital {
      return isPlaceWord(piece(before: hyphen, start: start)) && isPlaceWord(right)
    }
    return isCoupledEnding(right)
  }

  /// The ASCII letters from an offset on, 17 at most.
  private func word(from start: Int) -> Range<Int> {
    var end = start
    while end - start < 17, text[end] | 0x20 &- UInt8(ascii: "a") < 26 { end += 1 }
    return start..<end
  }

  private func piece(before end: Int, start: Int) -> Range<Int> {
    var first = end
    while first > start, end - first < 17, text[first - 1] != UInt8(ascii: "-") { first -= 1 }
    return first..<end
  }

  private func isCoupledEnding(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, isWordEnd(range.upperBound) else { return false }
    if range.count > 4, text[range.upperBound - 2] == UInt8(ascii: "e"),
      text[range.upperBound - 1] == UInt8(ascii: "d")
    {
      return true
    }
    return CoupledWords.endings.contains(text.packed(range))
  }

  private func isPlaceWord(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    return CoupledWords.places.contains(CoupledWords.key(range.map { text[$0] }))
  }
}

/// Words that hyphens couple with names.
enum CoupledWords {
  /// Endings that make an adjective of a name, packed (`ByteCursor.packed`).
  static let endings: Set<UInt64> = Set(
    """
    based led born run made style wide area era held bound like only owned allied ruled
    majority language speaking listed friendly
    """
    .split(whereSeparator: \.isWhitespace)
    .map { $0.utf8.count <= 8 ? $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } : 0 }
    .filter { $0 != 0 })

  /// Countries, nationalities and seats of government that newspapers couple.
  static let places: Set<UInt64> = Set(
    """
    us uk eu un uae nato asean brics usa u.s u.n u.s. u.n.
    america american africa african europe european asia asian sino arab jewish muslim hindu
    christian russo soviet afghanistan afghan albania albanian algeria algerian argentina argentine
    armenia armenian australia australian austria austrian azerbaijan azerbaijani bahrain bangladesh
    belarus belarusian belgium belgian bolivia bosnia brazil brazilian britain british bulgaria
    bulgarian cambodia cambodian cameroon canada canadian chad chile chilean china chinese colombia
    colombian congo croatia croatian cuba cuban cyprus cypriot czech denmark danish ecuador egypt
    egyptian eritrea eritrean estonia estonian ethiopia ethiopian finland finnish france french
    georgia georgian germany german ghana greece greek hungary hungarian iceland india indian
    indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian japan
    japanese jordan jordanian kazakhstan kazakh kenya kenyan korea korean kosovo kuwait kyrgyzstan
    kyrgyz laos latvia latvian lebanon lebanese libya libyan lithuania lithuanian malaysia malaysian
    mali mexico mexican moldova mongolia mongolian morocco moroccan myanmar nepal nepalese
    netherlands dutch niger nigeria nigerian norway norwegian oman pakistan pakistani palestine
    palestinian peru philippines poland polish portugal portuguese qatar romania romanian russia
    russian rwanda saudi senegal serbia serbian singapore slovakia slovenia somalia somali spain
    spanish sudan sudanese sweden swedish switzerland swiss syria syrian taiwan tajikistan tajik
    tanzania thailand thai tibet tunisia tunisian turkey turkish turkmenistan uganda ugandan ukraine
    ukrainian uzbekistan uzbek venezuela venezuelan vietnam vietnamese yemen yemeni zambia zimbabwe
    washington beijing moscow london paris berlin brussels tokyo delhi kyiv tehran ankara seoul
    pyongyang islamabad kabul baghdad cairo riyadh hamas hezbollah taliban
    """
    .split(whereSeparator: \.isWhitespace).map { key($0.utf8) })

  /// A hash of a word without regard to the case of ASCII letters (FNV-1a).
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
  }
}
