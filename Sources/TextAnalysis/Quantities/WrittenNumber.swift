/// A number in digits or words with its scale: "5.3 billion", "3m", "two hundred thousand".
struct WrittenNumber {
  let value: DecimalNumber
  /// The token behind it.
  let end: Int
  /// Letters that hang on the digits and are no scale: "percent" of "12-percent".
  let unit: Substring
  /// Whether a scale was named.
  let isScaled: Bool

  init?(_ scope: QuantityScope, _ start: Int) {
    var unit: Substring = ""
    var power = 0
    guard
      var value = Self.wordValue(scope, start)
        ?? scope.number(start).flatMap({ number in
          unit = number.unit
          return DecimalNumber(number.digits)
        })
    else { return nil }
    if let short = Self.suffixes[unit] ?? Self.scales[String(unit)] {
      power = short
      unit = ""
    }
    var end = start + 1
    if unit.isEmpty {
      while end - start < 4, let scale = Self.scale(scope, end) {
        power += scale
        end += 1
      }
    }
    value = value.scaled(by: power)
    (self.value, self.end, self.unit, isScaled) = (value, end, unit, power > 0)
  }

  /// "five"; "a" only before a scale.
  private static func wordValue(_ scope: QuantityScope, _ index: Int) -> DecimalNumber? {
    let word = scope.word(index)
    if word == "a" { return scale(scope, index + 1) == nil ? nil : DecimalNumber("1") }
    return small[word].flatMap { DecimalNumber("\($0)"[...]) }
  }

  private static func scale(_ scope: QuantityScope, _ index: Int) -> Int? {
    let word = scope.word(index)
    return scales[word] ?? (scope.isJoined(index) ? nil : shortScales[word])
  }

  /// The value of a small number in words or digits.
  static func integer(_ scope: QuantityScope, _ index: Int) -> Int? {
    let word = scope.word(index)
    if word == "a" || word == "an" { return 1 }
    return small[word] ?? scope.number(index)?.plain
  }

  private static let small = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Powers of ten.
  private static let scales = [
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
  ]
  private static let shortScales = ["mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12]
  private static let suffixes: [Substring: Int] = [
    "k": 3, "m": 6, "mn": 6, "mln": 6, "b": 9, "bn": 9, "bln": 9, "tn": 12, "trn": 12,
  ]
}
