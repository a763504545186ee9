/// How much articles count by their age: one half for each half-life before a day.
package struct TimeDecay: Sendable, Hashable {
  /// In days, above 0.
  package var halfLife: Double
  /// The day from which ages are counted.
  package var today: PublicationDate

  /// Half-lives of less than a day count as a day.
  package init(halfLife: Double, today: PublicationDate) {
    self.halfLife = halfLife.isFinite ? max(1, halfLife) : .greatestFiniteMagnitude
    self.today = today
  }

  /// 0...1: 1 for the day itself and later ones; an article without a date counts half.
  package func weight(of date: PublicationDate?) -> Double {
    guard let date else { return 0.5 }
    let age = Double(max(0, today.day - date.day))
    return Self.halved(age / halfLife)
  }

  /// The mean weight of some dates; 0 for none.
  package func weight(of dates: [PublicationDate?]) -> Double {
    guard !dates.isEmpty else { return 0 }
    return dates.reduce(0) { $0 + weight(of: $1) } / Double(dates.count)
  }

  /// 2 to the power of −x: halvings for the whole part, the exponential series for the rest.
  private static func halved(_ x: Double) -> Double {
    guard x < 64 else { return 0 }
    let whole = x.rounded(.down)
    let rest = (whole - x) * 0.693_147_180_559_945_3
    var (sum, term) = (1.0, 1.0)
    for step in 1...16 {
      term *= rest / Double(step)
      sum += term
    }
    return sum / Double(UInt64(1) << UInt64(whole))
  }
}
