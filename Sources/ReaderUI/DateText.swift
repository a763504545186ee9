import NewsModel

extension PublicationDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "Nov".
  var monthName: String { Self.months[components.month - 1] }

  /// "7 Nov 2017".
  var short: String {
    let (year, month, day) = components
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// "07 Nov 2017": as wide for every day.
  var column: String { (components.day < 10 ? "0" : "") + short }
}
