import ArgumentParser
import NewsCore

/// A date as an option takes it: a year, month or day, which means its first day, or a time ago as
/// searches take it.
struct Day: ExpressibleByArgument {
  /// Days since 1970-01-01.
  let number: Int

  init?(argument: String) {
    let day = try? SearchQueryParser.firstDay(after: argument, today: LocalDay.today)
    guard let number = day else { return nil }
    self.number = number
  }
}
