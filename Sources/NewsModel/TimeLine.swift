/// What a bar of a time line stands for.
package enum TimeScale: Sendable, Hashable, CaseIterable {
  case year, month, week, day

  /// The stretch that a day lies in, in days since 1970-01-01; weeks begin on Monday.
  package func days(around day: Int) -> Range<Int> {
    let (year, month, _) = PublicationDate.components(day: day)
    switch self {
    case .year:
      return PublicationDate.daysSince1970(
        year: year, month: 1, day: 1)..<PublicationDate.daysSince1970(
          year: year + 1, month: 1, day: 1)
    case .month:
      let first = PublicationDate.daysSince1970(year: year, month: month, day: 1)
      return first..<first + PublicationDate.days(inMonth: month, of: year)
    case .week:
      // 1970-01-01 was a Thursday.
      let monday = day - (day + 3 - 7 * (day + 3).flooredQuotient(by: 7))
      return monday..<monday + 7
    case .day: return day..<day + 1
    }
  }

  /// How many bars the days take, roughly.
  private func bars(_ days: ClosedRange<Int>) -> Int {
    let length = days.upperBound - days.lowerBound + 1
    switch self {
    case .year: return length / 365 + 1
    case .month: return length / 30 + 1
    case .week: return length / 7 + 1
    case .day: return length
    }
  }

  /// More bars than this nobody looks through; of years there are as many as there are.
  private static let maximumBars = 400
  /// As many bars as stand side by side on a terminal of 80 columns.
  private static let barsAtOnce = 78

  /// The scales that some days can be shown at, the coarsest first.
  package static func fitting(_ days: ClosedRange<Int>) -> [TimeScale] {
    allCases.filter { $0 == .year || $0.bars(days) <= maximumBars }
  }

  /// The finest scale at which some days are seen at once.
  package static func best(for days: ClosedRange<Int>) -> TimeScale {
    allCases.last { $0.bars(days) <= barsAtOnce } ?? .year
  }
}

/// How many articles name an identity over time.
package struct TimeLine: Sendable, Hashable {
  package struct Bar: Sendable, Hashable {
    /// Days since 1970-01-01.
    package var days: Range<Int>
    package var articles: Int

    package init(days: Range<Int>, articles: Int) {
      self.days = days
      self.articles = articles
    }
  }

  package var scale: TimeScale
  /// The scales that it can be shown at, the coarsest first.
  package var scales: [TimeScale]
  /// From the first to the last with articles; those between without any count 0.
  package var bars: [Bar]
  /// Articles without a date.
  package var undated: Int

  package init(scale: TimeScale, scales: [TimeScale], bars: [Bar], undated: Int) {
    self.scale = scale
    self.scales = scales
    self.bars = bars
    self.undated = undated
  }
}
