/// The legal forms at the end of companies' names.
enum CompanyName {
  static let forms = [
    "Inc", "Inc.", "Corp", "Corp.", "Corporation", "Co", "Co.", "Ltd", "Ltd.", "Limited", "PLC",
    "plc", "S.A.", "SA", "AG", "N.V.", "NV", "SE", "AB", "ASA", "Oyj", "SpA", "S.p.A.", "LLC",
    "L.P.", "LP", "Holdings", "Holding", "Group", "Berhad", "Bhd", "Tbk", "PJSC", "OJSC", "GmbH",
    "KGaA", "KG", "A/S", "Pty", "Pvt", "Pvt.", "LLP", "Bros.", "& Co.", "& Co", "Industries",
    "Enterprises", "Bancorp", "Partners", "Ventures", "Technologies", "Systems",
  ]

  private static let endings = Set(
    (forms + ["Company", "Trust", "Common", "Stock", "Shares", "Ordinary"]).map {
      $0.lowercased()
    })

  /// A name without its legal form: "Aalberts N.V." → "Aalberts". O(length).
  static func withoutForm(_ name: Substring) -> Substring {
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last, endings.contains(plain(last)) {
      words.removeLast()
    }
    guard let last = words.last, words.count < name.split(separator: " ").count else {
      return ""
    }
    return name[..<last.endIndex].drop { $0 == " " }.trimmed(",")
  }

  private static func plain(_ word: Substring) -> String { word.lowercased() }
}

extension Substring {
  /// The same without a sign at the end.
  fileprivate func trimmed(_ sign: Character) -> Substring {
    last == sign ? dropLast() : self
  }
}
