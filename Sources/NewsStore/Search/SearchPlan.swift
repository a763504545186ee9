import GRDB
import NewsModel

/// A search as SQLite can carry it out: one expression for the index, and conditions on the rows of
/// the articles that it finds.
struct SearchPlan {
  /// `nil` where the index is not asked.
  var match: String?
  /// Over `article`, and over `body` where `readsBodies`.
  var conditions: [Condition] = []
  var readsBodies = false
  /// Dates outside of which there is nothing to find, in seconds since 1970; the conditions say so
  /// too, this only saves looking.
  var dates = StoredDate.unknown...Int64.max
  /// Numbers of articles outside of which there is nothing to find, where they are known.
  var ids: ClosedRange<ArticleID>?
  /// Whether the rows of the articles are wanted beside what the index finds.
  var joinsRows = false

  static let everything = SearchPlan(match: nil)

  static func having(any words: [IndexWord]) -> SearchPlan {
    SearchPlan(match: IndexWord.expression(any: words))
  }

  /// Whether the dates leave something out.
  var isDated: Bool { dates.lowerBound > StoredDate.unknown || dates.upperBound < .max }

  /// Both must hold.
  func and(_ other: SearchPlan) -> SearchPlan {
    let matches = [match, other.match].compactMap { $0 }.map { "(\($0))" }
    return SearchPlan(
      match: matches.isEmpty ? nil : matches.joined(separator: " AND "),
      conditions: conditions + other.conditions, readsBodies: readsBodies || other.readsBodies,
      dates: dates.clamped(to: other.dates))
  }

  /// The whole plan as one condition on an article.
  var condition: Condition {
    let asked = match.map {
      Condition(
        sql: "article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
        arguments: [$0])
    }
    return Condition.all((asked.map { [$0] } ?? []) + conditions)
  }

  /// Either holds.
  func or(_ other: SearchPlan) -> SearchPlan {
    if conditions.isEmpty, other.conditions.isEmpty, let match, let second = other.match {
      return SearchPlan(match: "(\(match)) OR (\(second))")
    }
    let (a, b) = (condition, other.condition)
    return SearchPlan(
      match: nil,
      conditions: [
        Condition(sql: "(\(a.sql) OR \(b.sql))", arguments: a.arguments + b.arguments)
      ], readsBodies: readsBodies || other.readsBodies)
  }

  var negated: SearchPlan {
    if conditions.isEmpty, let match {
      return SearchPlan(match: "\"\(IndexWord.every.text)\" NOT (\(match))")
    }
    let all = condition
    return SearchPlan(
      match: nil, conditions: [Condition(sql: "NOT \(all.sql)", arguments: all.arguments)],
      readsBodies: readsBodies)
  }
}
