extension SchemaVersion4 {
  /// Decisions of people about names, above what the program infers.
  ///
  /// `user_decision` is what they decided, a line each (`IdentityDecision.line`), by signatures of
  /// names. The other tables are made from it and can be made again: for each name that decisions
  /// put on another page, the page that the program infers (`name.identity_id` is the one decided),
  /// and what was decided of pages. Both are empty where nobody has decided anything.
  static let decisions = """
    CREATE TABLE user_decision (
      id INTEGER PRIMARY KEY,
      step INTEGER NOT NULL,
      line TEXT NOT NULL
    ) STRICT;
    CREATE TABLE decided_name (
      name_id INTEGER PRIMARY KEY REFERENCES name ON DELETE CASCADE,
      inferred_id INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX decided_name_by_inferred ON decided_name(inferred_id);
    CREATE TABLE decided_page (
      identity_id INTEGER PRIMARY KEY
        REFERENCES identity ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      name TEXT,
      kind INTEGER CHECK (kind BETWEEN 0 AND 3),
      is_ignored INTEGER NOT NULL CHECK (is_ignored IN (0, 1))
    ) STRICT;
    CREATE TRIGGER identity_turned AFTER UPDATE OF kind ON identity BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'identities ' || old.kind;
      UPDATE counter SET value = value + 1 WHERE name = 'identities ' || new.kind;
    END;

    """
}
