import GRDB
import NewsModel

/// How many articles name a page in each year, month, week or day.
///
/// The index gives the articles of the page in the order of their numbers, which within a run is
/// that of their dates: where a bar ends is searched for among them, so that a few dates are read
/// for each bar and run instead of one for each article.
struct TimeLineListing {
  let db: Database

  /// At a scale, or the one that suits; one that does not fit gives way to that.
  func timeLine(of id: IdentityID, _ scale: TimeScale?) throws -> TimeLine {
    let page = try IdentityTable.current(id, db)
    guard let days = try IdentityListing(db: db).days(page) else {
      return TimeLine(scale: .year, scales: [], bars: [], undated: 0)
    }
    let scales = TimeScale.fitting(days)
    let chosen = scale.flatMap { scales.contains($0) ? $0 : nil } ?? TimeScale.best(for: days)
    let counts = try counts(of: page, chosen)
    return TimeLine(
      scale: chosen, scales: scales, bars: Self.bars(counts.byDay, chosen, days),
      undated: counts.undated)
  }

  private static func bars(
    _ counts: [Int: Int], _ scale: TimeScale, _ days: ClosedRange<Int>
  ) -> [TimeLine.Bar] {
    var bars: [TimeLine.Bar] = []
    var next = days.lowerBound
    while next <= days.upperBound {
      let stretch = scale.days(around: next)
      bars.append(TimeLine.Bar(days: stretch, articles: counts[stretch.lowerBound] ?? 0))
      next = stretch.upperBound
    }
    return bars
  }

  /// Articles by the first day of their stretch.
  private func counts(
    of page: IdentityID, _ scale: TimeScale
  ) throws -> (byDay: [Int: Int], undated: Int) {
    let match = try SearchPlan.naming(page, db).match ?? IndexWord.nothing
    let hits = try SearchIndex(db: db).articles(match)
    var counts: [Int: Int] = [:]
    var undated = 0
    for run in try RunTable(db: db).runs {
      var index = hits.partitioningIndex { $0 >= run.first }
      let end = hits.partitioningIndex { $0 > run.last }
      while index < end {
        let date = try StoredDate.of(hits[index], db)
        let isDated = date > StoredDate.unknown
        let stretch = isDated ? scale.days(around: StoredDate.day(date)) : nil
        let limit = stretch.map { StoredDate.seconds(day: $0.upperBound) } ?? date + 1
        let next = try self.index(after: index, in: hits[..<end], from: limit)
        if let stretch { counts[stretch.lowerBound, default: 0] += next - index }
        undated += isDated ? 0 : next - index
        index = next
      }
    }
    return (counts, undated)
  }

  /// The first article behind one that is from a date on: looked for in steps that double, then in
  /// between.
  private func index(
    after start: Int, in hits: ArraySlice<ArticleID>, from limit: Int64
  ) throws -> Int {
    var (low, step) = (start, 1)
    while low + step < hits.endIndex, try StoredDate.of(hits[low + step], db) < limit {
      low += step
      step *= 2
    }
    var high = min(low + step, hits.endIndex)
    while high - low > 1 {
      let middle = (low + high) / 2
      if try StoredDate.of(hits[middle], db) < limit { low = middle } else { high = middle }
    }
    return high
  }
}

extension [ArticleID] {
  /// Where the part begins that is as asked; all before it is not.
  func partitioningIndex(where isSo: (ArticleID) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
