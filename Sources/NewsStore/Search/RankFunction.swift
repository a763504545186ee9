import Foundation
import GRDB
import GRDBSQLite

/// The SQL function `dateline_rank(article_search, weights…)`: Okapi BM25 like SQLite's own `bm25`,
/// less being better, with a weight for each column.
///
/// How rare a phrase is, SQLite's function asks of every article that has it, before the first row:
/// for a common word of a large archive that takes longer than all the rest. Here at most
/// `sample` of them are asked, and the others estimated.
enum RankFunction {
  static let name = "dateline_rank"

  /// Articles that are asked for one phrase, a tenth of a microsecond each.
  private static let sample = 10_000

  static func register(in db: Database) throws {
    let api = FTS5.api(db)
    let code = api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api), name, nil,
      { api, article, result, count, values in
        guard let index = RankedArticle(api, article), let result, let values else { return }
        let weights = (0..<Int(count)).map { sqlite3_value_double(values[$0]) }
        sqlite3_result_double(result, index.rank(weights))
      }, nil)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// What one query's ranks have in common.
  fileprivate final class Statistics {
    /// Per phrase; the rarer, the higher.
    var rarities: [Double] = []
    /// Words of an article.
    var averageLength = 1.0
  }

  /// The articles seen with a phrase.
  fileprivate struct Sample {
    var count = 0
    var first: Int64 = 0
    var last: Int64 = 0

    /// Gives false when it is large enough.
    mutating func add(_ id: Int64) -> Bool {
      if count == 0 { first = id }
      last = id
      count += 1
      return count < RankFunction.sample
    }

    /// The number of articles that have the phrase, of so many in all.
    func estimate(of total: Double) -> Double {
      guard count >= RankFunction.sample else { return Double(count) }
      return min(total, Double(count) * total / Double(last - first + 1))
    }
  }
}

/// The row that the index stands at.
private struct RankedArticle {
  private let api: UnsafePointer<Fts5ExtensionApi>
  private let context: OpaquePointer

  // BM25's usual parameters: how soon more of a word says no more, and how much length counts.
  private static let saturation = 1.2
  private static let lengthShare = 0.75

  init?(_ api: UnsafePointer<Fts5ExtensionApi>?, _ context: OpaquePointer?) {
    guard let api, let context else { return nil }
    (self.api, self.context) = (api, context)
  }

  func rank(_ weights: [Double]) -> Double {
    let statistics = statistics
    var words: CInt = 0
    _ = api.pointee.xColumnSize(context, -1, &words)
    let length = Double(words) / statistics.averageLength
    let tempered = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length)
    return -zip(statistics.rarities, frequencies(weights, statistics.rarities.count))
      .reduce(0) { sum, phrase in
        sum + phrase.0 * phrase.1 * (Self.saturation + 1) / (phrase.1 + tempered)
      }
  }

  /// How often each phrase stands in the article, by the weights of the columns.
  private func frequencies(_ weights: [Double], _ phrases: Int) -> [Double] {
    var frequencies = [Double](repeating: 0, count: phrases)
    var count: CInt = 0
    _ = api.pointee.xInstCount(context, &count)
    for index in 0..<count {
      var (phrase, column, offset) = (CInt(0), CInt(0), CInt(0))
      _ = api.pointee.xInst(context, index, &phrase, &column, &offset)
      guard frequencies.indices.contains(Int(phrase)) else { continue }
      frequencies[Int(phrase)] += weights.indices.contains(Int(column)) ? weights[Int(column)] : 1
    }
    return frequencies
  }

  /// Made with the first row of a query and kept with it.
  private var statistics: RankFunction.Statistics {
    if let known = api.pointee.xGetAuxdata(context, 0) {
      return Unmanaged<RankFunction.Statistics>.fromOpaque(known).takeUnretainedValue()
    }
    let made = count()
    _ = api.pointee.xSetAuxdata(context, Unmanaged.passRetained(made).toOpaque()) {
      $0.map { Unmanaged<RankFunction.Statistics>.fromOpaque($0).release() }
    }
    return made
  }

  private func count() -> RankFunction.Statistics {
    let statistics = RankFunction.Statistics()
    var (articles, words) = (sqlite3_int64(0), sqlite3_int64(0))
    _ = api.pointee.xRowCount(context, &articles)
    _ = api.pointee.xColumnTotalSize(context, -1, &words)
    statistics.averageLength = max(1, Double(words) / Double(max(1, articles)))
    for phrase in 0..<api.pointee.xPhraseCount(context) {
      let having = sample(phrase).estimate(of: Double(articles))
      statistics.rarities.append(max(1e-6, log((Double(articles) - having + 0.5) / (having + 0.5))))
    }
    return statistics
  }

  private func sample(_ phrase: CInt) -> RankFunction.Sample {
    var sample = RankFunction.Sample()
    _ = api.pointee.xQueryPhrase(context, phrase, &sample) { api, context, sample in
      guard let api, let context, let sample else { return SQLITE_ERROR }
      let goesOn = sample.assumingMemoryBound(to: RankFunction.Sample.self).pointee
        .add(api.pointee.xRowid(context))
      return goesOn ? SQLITE_OK : SQLITE_DONE
    }
    return sample
  }
}
