/// Numbers over time as a row of small bars.
package enum Sparkline {
  /// The bars of some counts, oldest first, in `columns` at most; where there are more counts than
  /// columns, a column shows the mean of its neighbours. The highest bar is full; nothing is blank,
  /// and anything more has a bar at least.
  package static func text(_ counts: [Int], columns: Int) -> String {
    let values = means(of: counts, columns: columns)
    guard let most = values.max(), most > 0 else { return values.map { _ in " " }.joined() }
    return values.map { value in
      value > 0 ? bars[max(0, Int((value / most * 8).rounded(.up)) - 1)] : " "
    }.joined()
  }

  private static func means(of counts: [Int], columns: Int) -> [Double] {
    let columns = max(0, min(columns, counts.count))
    return (0..<columns).map { column in
      let part = counts[column * counts.count / columns..<(column + 1) * counts.count / columns]
      return part.reduce(0) { $0 + Double($1) } / Double(part.count)
    }
  }

  private static let bars = "▁▂▃▄▅▆▇█".map(String.init)
}
