/// Text made safe for XML 1.0: what the five marks stand for is written out, and characters that no
/// XML may hold are U+FFFD.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&apos;"
      // As they stand, an attribute would make spaces of them.
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      && !(0x7F...0x9F).contains(scalar.value)
  }
}

/// Numbers as every format writes them.
enum NumberText {
  /// At most three digits after the point, whatever the locale.
  static func decimal(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard thousandths.isFinite, abs(thousandths) < 1e15 else { return "0" }
    let whole = Int(abs(thousandths))
    let rest = String(1000 + whole % 1000).dropFirst()
    return (thousandths < 0 ? "-" : "") + "\(whole / 1000).\(rest)"
  }
}
