import ArgumentParser
import NewsCore

/// The first day of a year, month or day, as an option takes it.
struct Day: ExpressibleByArgument {
  /// Days since 1970-01-01.
  let number: Int

  init?(argument: String) {
    guard let number = SearchQueryParser.firstDay(of: argument) else { return nil }
    self.number = number
  }
}
