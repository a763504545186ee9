/// Numbers side by side as upright bars over several lines.
package enum BarChart {
  /// The lines of the bars, the upper first, each `height` eighths of a line at most for a full one.
  ///
  /// The highest bar is full; nothing is blank, and anything more is seen. Every bar takes `pitch`
  /// columns, the last of them empty where there are two or more.
  package static func lines(_ counts: [Int], height: Int, pitch: Int) -> [String] {
    let most = max(1, counts.max() ?? 1)
    let eighths = counts.map { count in
      count > 0 ? max(1, Int((Double(count) / Double(most) * Double(height * 8)).rounded())) : 0
    }
    return (0..<max(0, height)).map { row in
      let below = (height - 1 - row) * 8
      return eighths.map { bar($0 - below, pitch: pitch) }.joined()
    }
  }

  private static func bar(_ eighths: Int, pitch: Int) -> String {
    let width = max(1, pitch - 1)
    return String(repeating: parts[min(8, max(0, eighths))], count: width)
      + String(repeating: " ", count: max(0, pitch - width))
  }

  private static let parts = " ▁▂▃▄▅▆▇█".map(String.init)
}
