/// A number as it is written, exact: digits and a power of ten.
struct DecimalNumber {
  private var digits: String
  private var exponent: Int

  /// Reads "1,200", "5.3", "12"; `nil` for dates, times and ranges.
  init?(_ text: Substring) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.joined().replacing(",", with: "")
    guard parts.count <= 2, !digits.isEmpty, parts.last?.contains(",") == false || parts.count == 1,
      digits.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 })
    else { return nil }
    self.digits = digits
    exponent = parts.count == 2 ? -parts[1].utf8.count : 0
  }

  /// The same number times a power of ten.
  func scaled(by power: Int) -> DecimalNumber {
    var scaled = self
    scaled.exponent += power
    return scaled
  }

  /// Without exponent, thousands separators and needless zeros: "5300000000", "12.5".
  var text: String {
    guard exponent < 0 else { return whole(digits + String(repeating: "0", count: exponent)) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    let fraction = padded.suffix(-exponent).reversed().drop { $0 == "0" }.reversed()
    let integer = whole(String(padded.dropLast(-exponent)))
    return fraction.isEmpty ? integer : integer + "." + String(fraction)
  }

  private func whole(_ digits: String) -> String {
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? "0" : String(significant)
  }
}
