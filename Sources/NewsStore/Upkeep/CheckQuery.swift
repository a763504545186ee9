import GRDB

/// A query that finds nothing in an archive that is as it should be.
struct CheckQuery {
  /// What is wrong with what it finds, after a number or name.
  let problem: String
  let sql: String

  static let all = [
    CheckQuery(
      problem: "article without a text",
      sql: "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM body)"),
    CheckQuery(
      problem: "article without its names",
      sql: "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM article_names)"),
    CheckQuery(
      problem: "article whose folded copies are miscounted",
      sql: """
        WITH folded (id, number) AS (
          SELECT id, count(*) FROM (
            SELECT article_id AS id FROM copy
            UNION ALL SELECT story_id FROM article WHERE story_id IS NOT NULL) GROUP BY id)
        SELECT article.id FROM article LEFT JOIN folded USING (id)
        WHERE copies <> coalesce(number, 0)
        """),
    CheckQuery(
      problem: "article of a story that no article leads",
      sql: """
        SELECT article.id FROM article LEFT JOIN article AS lead ON lead.id = article.story_id
        WHERE article.story_id IS NOT NULL AND (lead.id IS NULL OR lead.story_id IS NOT NULL)
        """),
    CheckQuery(
      problem: "article that does not show what the user did",
      sql: """
        SELECT id FROM article LEFT JOIN user_article USING (key)
        WHERE article.is_read <> coalesce(user_article.is_read, 0)
          OR article.is_starred <> coalesce(user_article.is_starred, 0)
        """),
    CheckQuery(
      problem: "page that has no name",
      sql: "SELECT id FROM identity WHERE id NOT IN (SELECT identity_id FROM name)"),
    CheckQuery(
      problem: "page whose counts are not those of its names",
      sql: """
        SELECT identity.id FROM identity JOIN (
          SELECT identity_id, sum(mention_count) AS mentions, sum(spoken_count) AS spoken,
            sum(by_count) AS by, sum(about_count) AS about FROM name GROUP BY identity_id
        ) ON identity_id = identity.id
        WHERE (mention_count, spoken_count, by_count, about_count)
          <> (mentions, spoken, by, about)
        """),
    CheckQuery(
      problem: "name without a form",
      sql: "SELECT id FROM name WHERE id NOT IN (SELECT name_id FROM name_key)"),
    CheckQuery(
      problem: "form of a name that is not there",
      sql: """
        SELECT words FROM form WHERE name_id NOT IN (SELECT id FROM name)
        UNION ALL SELECT key FROM name_key WHERE name_id NOT IN (SELECT id FROM name)
        """),
    CheckQuery(
      problem: "name of which the inferred page is not known",
      sql: """
        SELECT name_id FROM decided_name JOIN name ON name.id = name_id
        WHERE inferred_id = identity_id OR inferred_id NOT IN (SELECT id FROM name)
        """),
    CheckQuery(
      problem: "key of an article and of a copy",
      sql: "SELECT key FROM copy JOIN article USING (key)"),
  ]

  func findings(_ db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: sql).map { row in
      let value: DatabaseValue = row[0]
      return "rows: \(problem): \(String.fromDatabaseValue(value) ?? value.description)"
    }
  }
}
