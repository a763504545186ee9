import Foundation

/// Several measurements of one thing, in seconds.
struct Timing: Equatable {
  let median: Double
  let minimum: Double
  let runs: Int

  /// `nil` of no measurements.
  init?(_ seconds: [Double]) {
    guard let least = seconds.min() else { return nil }
    minimum = least
    median = seconds.median
    runs = seconds.count
  }

  /// Seconds after which three measurements are enough.
  static let usualBudget = 60.0

  /// Measures until there are `runs`, or a number of seconds has gone by and there are three, or
  /// three times that number has, or there is nothing to measure.
  init?(runs: Int, budget: Double = usualBudget, _ measure: () throws -> Double?) rethrows {
    let start = ContinuousClock.now
    var seconds: [Double] = []
    while seconds.count < runs {
      let gone = (ContinuousClock.now - start) / .seconds(1)
      if gone > (seconds.count >= 3 ? budget : 3 * budget) { break }
      guard let next = try measure() else { break }
      seconds.append(next)
    }
    self.init(seconds)
  }

  /// "12.3 ms (least 11.0)".
  var text: String { "\(Figures.time(median)) (least \(Figures.time(minimum)))" }
}

extension [Double] {
  /// The middle one, or the mean of the two in the middle; 0 of none.
  var median: Double {
    let sorted = sorted()
    guard let last = sorted.last else { return 0 }
    let middle = count / 2
    return count % 2 == 1
      ? sorted[middle] : (sorted[middle - 1] + (middle < count ? sorted[middle] : last)) / 2
  }
}

/// How numbers are written in the table.
enum Figures {
  static func time(_ seconds: Double) -> String {
    switch seconds {
    case 10...: format("%.1f s", seconds)
    case 0.9995..<10: format("%.2f s", seconds)
    case 0.01..<0.9995: format("%.0f ms", seconds * 1000)
    case 0.001..<0.01: format("%.1f ms", seconds * 1000)
    default: format("%.2f ms", seconds * 1000)
    }
  }

  static func mebibytes(_ bytes: Int) -> String {
    format(bytes < 10 << 20 ? "%.1f MiB" : "%.0f MiB", Double(bytes) / 1_048_576)
  }

  /// "1.23 million", "45,600".
  static func count(_ value: Int) -> String {
    value < 1_000_000 ? grouped(value) : format("%.2f million", Double(value) / 1e6)
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    let share = whole == 0 ? 0 : 100 * Double(part) / Double(whole)
    return format(share < 10 ? "%.2g %%" : "%.0f %%", share)
  }

  static func ratio(_ part: Int, to whole: Int) -> String {
    format("%.2f", Double(part) / Double(max(1, whole)))
  }

  static func format(_ pattern: String, _ value: Double) -> String {
    String(format: pattern, value)
  }

  private static func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }
}
