/// The fourth schema, made for an archive of millions of articles.
///
/// - Text and analysis lie once, each packed in its own way; the one full-text index is external to
///   them.
/// - Whatever a query can ask of an article is a word of that index: names, speakers and sources
///   as words of their own (`IndexWord`), so one expression answers it and posting lists take the
///   place of tables of links.
/// - Numbers of articles run dense and, within a `run`, in the order of dates: newest first is a
///   walk from the end. `date` is in seconds since 1970, far in the past where it is not known.
/// - What is known of a name lies in one row (`NameDetails`), which an import reads and writes as a
///   whole; `name_key` and `form` are indexes over the forms in it.
/// - Every number that a screen shows is a column kept up by saving and deleting.
///
/// The reasons, with figures, are in `how-the-archive-is-kept.md`.
enum SchemaVersion4 {
  static let sql =
    [articles, articleIndexes, bodies, stories, fullText, names, forms, user, counters, decisions]
    .joined()

  /// Tables that come from version 1 as they are.
  static let kept = """
    CREATE TABLE model (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL CHECK (size >= 0),
      modified_ns INTEGER NOT NULL,
      problems TEXT NOT NULL DEFAULT ''
    ) STRICT;

    """

  private static let articles = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      date INTEGER NOT NULL,
      date_precision INTEGER NOT NULL CHECK (date_precision BETWEEN 0 AND 2),
      source_id INTEGER REFERENCES source,
      headline TEXT NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
      is_starred INTEGER NOT NULL DEFAULT 0 CHECK (is_starred IN (0, 1)),
      organizations TEXT NOT NULL,
      organization_count INTEGER NOT NULL CHECK (organization_count >= 0),
      quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
      story_id INTEGER,
      copies INTEGER NOT NULL DEFAULT 0 CHECK (copies >= 0),
      content_hash INTEGER,
      file_id INTEGER REFERENCES file,
      model_id INTEGER NOT NULL REFERENCES model
    ) STRICT;
    CREATE INDEX article_by_file ON article(file_id) WHERE file_id IS NOT NULL;
    CREATE INDEX article_by_content ON article(content_hash) WHERE content_hash IS NOT NULL;
    CREATE INDEX article_by_story ON article(story_id) WHERE story_id IS NOT NULL;
    CREATE TABLE article_names (
      article_id INTEGER PRIMARY KEY REFERENCES article,
      names BLOB NOT NULL
    ) STRICT;
    CREATE TABLE dictionary (
      id INTEGER PRIMARY KEY,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE run (
      first_id INTEGER PRIMARY KEY,
      last_id INTEGER NOT NULL,
      first_date INTEGER NOT NULL,
      last_date INTEGER NOT NULL,
      CHECK (first_id <= last_id AND first_date <= last_date)
    ) STRICT;

    """

  /// Ascending, though lists are newest first: news comes in the order of its dates, and what is put
  /// at the end of an index leaves its pages full, what is put in front leaves them half empty. With
  /// the story in it, what a list leaves out is passed over without a look at the article.
  static let articleIndexes = """
    CREATE INDEX article_by_date ON article(date, id, story_id);
    CREATE INDEX article_by_model ON article(model_id);

    """

  static let bodies = """
    CREATE TABLE body (
      article_id INTEGER PRIMARY KEY REFERENCES article,
      dictionary_id INTEGER NOT NULL,
      content BLOB NOT NULL,
      analysis BLOB NOT NULL
    ) STRICT;

    """

  private static let stories = """
    CREATE TABLE copy (
      key TEXT PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES article,
      source_id INTEGER REFERENCES source,
      url TEXT,
      file_id INTEGER REFERENCES file
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copy_by_article ON copy(article_id);
    CREATE INDEX copy_by_file ON copy(file_id) WHERE file_id IS NOT NULL;
    CREATE TABLE sketch (
      article_id INTEGER PRIMARY KEY REFERENCES article,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE sketch_band (
      week INTEGER NOT NULL,
      band INTEGER NOT NULL,
      article_id INTEGER NOT NULL REFERENCES article,
      PRIMARY KEY (week, band, article_id)
    ) STRICT, WITHOUT ROWID;

    """

  /// The text is the first column: FTS5 marks the column of every position but those of the first,
  /// which made the index a fifth larger. A list of articles of four pages or more has an index of
  /// its own, and what is asked for in a stretch of the archive is found by it: with pages of 16,000
  /// bytes that took twice as long as with these, and no file was smaller for it.
  private static let fullText = """
    CREATE VIRTUAL TABLE article_search USING fts5(
      text, headline, facts, content='', tokenize='ascii');
    INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 16777216);
    INSERT INTO article_search (article_search, rank) VALUES ('pgsz', 4000);

    """

  private static let names = """
    CREATE TABLE identity (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
      name TEXT NOT NULL,
      article_count INTEGER NOT NULL CHECK (article_count >= 0),
      mention_count INTEGER NOT NULL CHECK (mention_count >= 0),
      spoken_count INTEGER NOT NULL CHECK (spoken_count >= 0),
      by_count INTEGER NOT NULL CHECK (by_count >= 0),
      about_count INTEGER NOT NULL CHECK (about_count >= 0)
    ) STRICT;
    CREATE INDEX identity_by_mentions ON identity(kind, mention_count DESC, id);
    CREATE INDEX identity_by_speech ON identity(kind, mention_count DESC, id)
      WHERE spoken_count > 0;
    CREATE TABLE name (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
      key TEXT NOT NULL,
      qualifier TEXT NOT NULL,
      is_short INTEGER NOT NULL CHECK (is_short IN (0, 1)),
      identity_id INTEGER NOT NULL REFERENCES identity DEFERRABLE INITIALLY DEFERRED,
      article_count INTEGER NOT NULL CHECK (article_count >= 0),
      mention_count INTEGER NOT NULL CHECK (mention_count >= 0),
      spoken_count INTEGER NOT NULL CHECK (spoken_count >= 0),
      by_count INTEGER NOT NULL CHECK (by_count >= 0),
      about_count INTEGER NOT NULL CHECK (about_count >= 0),
      details BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX name_by_key ON name(key, kind, qualifier, is_short);
    CREATE INDEX name_by_identity ON name(identity_id);
    CREATE TABLE unsettled_name (
      name_id INTEGER PRIMARY KEY
    ) STRICT;

    """

  /// Indexes over the forms in the details of names. A name that has gone has none left; no key says
  /// so, for looking it up would cost more than the index.
  static let forms = """
    CREATE TABLE name_key (
      key TEXT NOT NULL,
      kind INTEGER NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 5),
      name_id INTEGER NOT NULL,
      PRIMARY KEY (key, kind, role, name_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE form (
      words TEXT NOT NULL,
      kind INTEGER NOT NULL,
      name_id INTEGER NOT NULL,
      PRIMARY KEY (words, kind, name_id)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE form_search USING fts5(
      words, content='', tokenize='ascii', detail='none', columnsize=0, prefix='2');
    CREATE VIRTUAL TABLE form_word USING fts5vocab('form_search', 'row');

    """

  /// What the user did, by the keys of articles: nothing of it can be computed anew.
  private static let user = """
    CREATE TABLE user_article (
      key TEXT PRIMARY KEY,
      is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
      is_starred INTEGER NOT NULL DEFAULT 0 CHECK (is_starred IN (0, 1)),
      note TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE user_tag (
      tag TEXT NOT NULL,
      key TEXT NOT NULL,
      PRIMARY KEY (tag, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX user_tag_by_key ON user_tag(key);
    CREATE TABLE user_quote (
      key TEXT NOT NULL,
      words TEXT NOT NULL,
      is_starred INTEGER NOT NULL DEFAULT 0 CHECK (is_starred IN (0, 1)),
      note TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (key, words)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE user_search (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  /// Triggers keep the totals, so that nothing can forget to.
  private static let counters = """
    CREATE TABLE counter (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO counter VALUES
      ('articles', 0), ('unread', 0), ('quotes', 0), ('folded', 0),
      ('identities 0', 0), ('identities 1', 0), ('identities 2', 0), ('identities 3', 0);
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
      UPDATE counter SET value = value + 1 WHERE name = 'articles';
      UPDATE counter SET value = value + 1 - new.is_read WHERE name = 'unread';
      UPDATE counter SET value = value + new.quote_count
        WHERE name = 'quotes' AND new.quote_count > 0;
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'articles';
      UPDATE counter SET value = value - 1 + old.is_read WHERE name = 'unread';
      UPDATE counter SET value = value - old.quote_count WHERE name = 'quotes';
      UPDATE counter SET value = value - 1 WHERE name = 'folded' AND old.story_id IS NOT NULL;
    END;
    CREATE TRIGGER article_marked AFTER UPDATE OF is_read ON article BEGIN
      UPDATE counter SET value = value + old.is_read - new.is_read WHERE name = 'unread';
    END;
    CREATE TRIGGER article_quoted AFTER UPDATE OF quote_count ON article BEGIN
      UPDATE counter SET value = value + new.quote_count - old.quote_count WHERE name = 'quotes';
    END;
    CREATE TRIGGER article_folded AFTER UPDATE OF story_id ON article BEGIN
      UPDATE counter SET value = value + (new.story_id IS NOT NULL) - (old.story_id IS NOT NULL)
        WHERE name = 'folded';
    END;
    CREATE TRIGGER identity_added AFTER INSERT ON identity BEGIN
      UPDATE counter SET value = value + 1 WHERE name = 'identities ' || new.kind;
    END;
    CREATE TRIGGER identity_removed AFTER DELETE ON identity BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'identities ' || old.kind;
    END;

    """
}
