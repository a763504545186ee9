import GRDB

/// A part of a WHERE clause with the values of its question marks.
struct Condition {
  var sql: String
  var arguments: StatementArguments = []

  /// Conditions that must all hold, as a WHERE clause; empty when there are none.
  static func whereClause(_ conditions: [Condition]) -> Condition {
    guard !conditions.isEmpty else { return Condition(sql: "") }
    return Condition(
      sql: " WHERE " + conditions.map(\.sql).joined(separator: " AND "),
      arguments: conditions.map(\.arguments).reduce([], +))
  }

  /// Conditions that must all hold as one; what always holds when there are none.
  static func all(_ conditions: [Condition]) -> Condition {
    guard !conditions.isEmpty else { return Condition(sql: "1") }
    return Condition(
      sql: "(" + conditions.map(\.sql).joined(separator: " AND ") + ")",
      arguments: conditions.map(\.arguments).reduce([], +))
  }

  /// `count` question marks in brackets.
  static func places(_ count: Int) -> String {
    "(" + repeatElement("?", count: count).joined(separator: ", ") + ")"
  }
}
