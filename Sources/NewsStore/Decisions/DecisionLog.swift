import GRDB
import NewsModel

/// What people decided about names, in the order in which they did; what was decided at once is one
/// step.
struct DecisionLog {
  let db: Database

  var isEmpty: Bool {
    get throws {
      let statement = try db.cachedStatement(sql: "SELECT 1 FROM user_decision LIMIT 1")
      return try Int.fetchOne(statement) == nil
    }
  }

  /// The oldest first.
  func history() throws -> [IdentityDecision] {
    try String.fetchAll(db, sql: "SELECT line FROM user_decision ORDER BY id")
      .compactMap(decision)
  }

  private func decision(_ line: String) throws -> IdentityDecision? {
    do throws(IdentityDecision.Malformed) {
      return try IdentityDecision(line: line)
    } catch {
      throw StoreError.damaged(reason: "a decision about names cannot be read: \(error.reason)")
    }
  }

  /// The decisions in force that concern single articles.
  func splits() throws -> [IdentityDecision] {
    let lines = try String.fetchAll(
      db, sql: "SELECT line FROM user_decision WHERE line GLOB 'split *' ORDER BY id")
    return IdentityDecision.inForce(try lines.compactMap(decision))
  }

  func append(_ decisions: [IdentityDecision]) throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(step) FROM user_decision") ?? 0
    for decision in decisions {
      try db.execute(
        sql: "INSERT INTO user_decision (step, line) VALUES (?, ?)",
        arguments: [last + 1, decision.line])
    }
  }

  /// Takes the latest of each of some decisions out of the history.
  func remove(_ decisions: [IdentityDecision]) throws {
    for decision in decisions {
      try db.execute(
        sql:
          "DELETE FROM user_decision WHERE id = (SELECT max(id) FROM user_decision WHERE line = ?)",
        arguments: [decision.line])
    }
  }

  /// The decisions of the last step.
  func last() throws -> [IdentityDecision] {
    try String.fetchAll(
      db,
      sql: """
        SELECT line FROM user_decision
        WHERE step = (SELECT max(step) FROM user_decision) ORDER BY id
        """
    ).compactMap(decision)
  }
}
