/// A date, time, amount of money or percentage in a text, with what it comes to.
package struct Quantity: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case date, time, money, percentage
  }

  package var kind: Kind
  /// Where it stands, sign and unit included ("$5 million", "12.5 percent").
  package var range: TextRange
  /// Dates and times in ISO 8601 ("2017-11-07", "2017-10", "1990/1999", "T10:30"), money as amount
  /// and currency ("5000000 USD"), percentages with their unit ("12.5%", "2pp"); `nil` where the
  /// text alone does not say, as for "Tuesday" in an article without a date.
  package var value: String?

  package init(kind: Kind, range: TextRange, value: String?) {
    self.kind = kind
    self.range = range
    self.value = value
  }
}

extension Quantity.Kind {
  /// The word that the interchange format uses.
  package var name: String {
    switch self {
    case .date: "date"
    case .time: "time"
    case .money: "money"
    case .percentage: "percentage"
    }
  }
}
