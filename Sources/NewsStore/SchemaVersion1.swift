/// The first schema.
///
/// Made so that no screen scans: every list is a range of an index, every number shown is a
/// column kept up by saving and deleting. The text lies once, in `body`, apart from the rows of
/// the list; the full-text indexes are external to it. `date` is in seconds since 1970, repeated
/// where a list is ordered by it, and far in the past where it is not known.
enum SchemaVersion1 {
  static let sql = [articles, fullText, identities, links, quotes, counters].joined()

  private static let articles = """
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
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      date INTEGER NOT NULL,
      date_precision INTEGER NOT NULL CHECK (date_precision BETWEEN 0 AND 2),
      source TEXT,
      headline TEXT NOT NULL,
      is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
      organizations TEXT NOT NULL,
      organization_count INTEGER NOT NULL CHECK (organization_count >= 0),
      names TEXT NOT NULL,
      byline TEXT,
      dateline TEXT,
      url TEXT,
      file_id INTEGER REFERENCES file,
      model_id INTEGER NOT NULL REFERENCES model
    ) STRICT;
    CREATE INDEX article_by_date ON article(date DESC, id DESC);
    CREATE INDEX article_by_file ON article(file_id) WHERE file_id IS NOT NULL;
    CREATE INDEX article_by_model ON article(model_id, date DESC, id DESC);
    CREATE TABLE body (
      article_id INTEGER PRIMARY KEY REFERENCES article,
      text_length INTEGER NOT NULL CHECK (text_length >= 0),
      text TEXT NOT NULL,
      analysis BLOB NOT NULL,
      pages BLOB NOT NULL
    ) STRICT;

    """

  private static let fullText = """
    CREATE VIEW article_text AS
      SELECT article.id, headline, text FROM article JOIN body ON article_id = article.id;
    CREATE VIRTUAL TABLE article_search USING fts5(
      headline, text, content='article_text', content_rowid='id',
      tokenize='unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE article_filter USING fts5(
      headline, source, names, content='article', content_rowid='id', prefix='1 2 3',
      tokenize='unicode61 remove_diacritics 2');

    """

  private static let identities = """
    CREATE TABLE identity (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
      name TEXT NOT NULL,
      article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
      mention_count INTEGER NOT NULL DEFAULT 0 CHECK (mention_count >= 0)
    ) STRICT;
    CREATE INDEX identity_by_mentions ON identity(kind, mention_count DESC, id);
    CREATE TABLE alias (
      identity_id INTEGER NOT NULL REFERENCES identity,
      form TEXT NOT NULL,
      key TEXT NOT NULL,
      kind INTEGER NOT NULL,
      role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
      article_count INTEGER NOT NULL CHECK (article_count >= 0),
      PRIMARY KEY (identity_id, form)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX alias_by_key ON alias(kind, key, role);
    CREATE TABLE name_word (
      kind INTEGER NOT NULL,
      word TEXT NOT NULL,
      identity_id INTEGER NOT NULL REFERENCES identity,
      PRIMARY KEY (kind, word, identity_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_word_by_identity ON name_word(identity_id, word);
    CREATE TABLE redirect (
      id INTEGER PRIMARY KEY,
      target INTEGER NOT NULL REFERENCES identity ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX redirect_by_target ON redirect(target);

    """

  private static let links = """
    CREATE TABLE appearance (
      identity_id INTEGER NOT NULL REFERENCES identity,
      date INTEGER NOT NULL,
      article_id INTEGER NOT NULL REFERENCES article,
      mentions INTEGER NOT NULL CHECK (mentions >= 0),
      PRIMARY KEY (identity_id, date DESC, article_id DESC)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX appearance_by_article ON appearance(article_id, identity_id);
    CREATE TABLE identity_year (
      identity_id INTEGER NOT NULL REFERENCES identity,
      year INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (identity_id, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE pair (
      a INTEGER NOT NULL REFERENCES identity,
      b INTEGER NOT NULL REFERENCES identity,
      articles INTEGER NOT NULL CHECK (articles >= 0),
      sentences INTEGER NOT NULL CHECK (sentences >= 0),
      PRIMARY KEY (a, b),
      CHECK (a < b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pair_by_second ON pair(b, a);

    """

  private static let quotes = """
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY,
      article_id INTEGER NOT NULL REFERENCES article,
      position INTEGER NOT NULL,
      date INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
      text TEXT NOT NULL,
      start INTEGER NOT NULL CHECK (start >= 0),
      speaker_id INTEGER REFERENCES identity,
      source_text TEXT
    ) STRICT;
    CREATE INDEX quote_by_date ON quote(date DESC, article_id DESC, position);
    CREATE INDEX quote_by_article ON quote(article_id);
    CREATE INDEX quote_by_speaker ON quote(speaker_id) WHERE speaker_id IS NOT NULL;
    CREATE TABLE quote_link (
      identity_id INTEGER NOT NULL REFERENCES identity,
      role INTEGER NOT NULL CHECK (role IN (0, 1)),
      date INTEGER NOT NULL,
      article_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      quote_id INTEGER NOT NULL REFERENCES quote,
      PRIMARY KEY (identity_id, role, date DESC, article_id DESC, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX quote_link_by_quote ON quote_link(quote_id);
    CREATE VIRTUAL TABLE quote_search USING fts5(
      text, content='quote', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

    """

  /// Triggers keep the totals, so that nothing can forget to.
  private static let counters = """
    CREATE TABLE counter (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL CHECK (value >= 0)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO counter VALUES
      ('articles', 0), ('unread', 0), ('quotes', 0),
      ('identities 0', 0), ('identities 1', 0), ('identities 2', 0), ('identities 3', 0);
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
      UPDATE counter SET value = value + 1 WHERE name = 'articles';
      UPDATE counter SET value = value + 1 - new.is_read WHERE name = 'unread';
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'articles';
      UPDATE counter SET value = value - 1 + old.is_read WHERE name = 'unread';
    END;
    CREATE TRIGGER article_marked AFTER UPDATE OF is_read ON article BEGIN
      UPDATE counter SET value = value + old.is_read - new.is_read WHERE name = 'unread';
    END;
    CREATE TRIGGER quote_added AFTER INSERT ON quote BEGIN
      UPDATE counter SET value = value + 1 WHERE name = 'quotes';
    END;
    CREATE TRIGGER quote_removed AFTER DELETE ON quote BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'quotes';
    END;
    CREATE TRIGGER identity_added AFTER INSERT ON identity BEGIN
      UPDATE counter SET value = value + 1 WHERE name = 'identities ' || new.kind;
    END;
    CREATE TRIGGER identity_removed AFTER DELETE ON identity BEGIN
      UPDATE counter SET value = value - 1 WHERE name = 'identities ' || old.kind;
    END;

    """
}
