/// A token that begins with digits: "1,200", "3m", "5th", "1990s", "12-percent".
struct NumberToken {
  /// Digits with their separators: "1,200", "10:30", "2017-11-07".
  let digits: Substring
  /// The letters behind them, without the hyphen between; empty for most.
  let unit: Substring

  init?(_ text: String) {
    let letters = text.firstIndex { $0.isASCII && $0.isLetter } ?? text.endIndex
    var digits = text[..<letters]
    if letters < text.endIndex, digits.last == "-" { digits.removeLast() }
    guard digits.first?.isASCII == true, digits.last?.isNumber == true else { return nil }
    self.digits = digits
    unit = text[letters...]
  }

  /// The value of up to four plain digits without a unit.
  var plain: Int? { unit.isEmpty ? Self.integer(digits) : nil }

  /// The value as a day of a month: "7", "7th", "07".
  var day: Int? {
    guard ["", "st", "nd", "rd", "th"].contains(unit), digits.utf8.count <= 2,
      let day = Self.integer(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  /// The value of four plain digits that are a year.
  var year: Int? {
    guard digits.utf8.count == 4, let year = plain, (1000...2999).contains(year) else { return nil }
    return year
  }

  /// The value of one to four ASCII digits.
  static func integer(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 })
    else { return nil }
    return Int(digits)
  }
}
