/// Number of an article in its archive.
package typealias ArticleID = Int64
/// Number of an identity's page in its archive.
package typealias IdentityID = Int64
/// Number of a quote in its archive.
package typealias QuoteID = Int64

/// A row of an article list.
package struct ArticleSummary: Sendable, Hashable {
  package var id: ArticleID
  package var key: String
  package var headline: String
  package var date: PublicationDate?
  package var source: String?
  package var isRead: Bool
  /// Short names of the most mentioned organizations, the most mentioned first; at most four.
  package var organizations: [String]
  /// How many organizations the article names.
  package var organizationCount: Int
  /// How many other articles are folded into this one: the same words, or nearly.
  package var copies: Int
  package var isStarred: Bool

  package init(
    id: ArticleID, key: String, headline: String, date: PublicationDate?, source: String?,
    isRead: Bool, organizations: [String], organizationCount: Int, copies: Int = 0,
    isStarred: Bool = false
  ) {
    self.id = id
    self.key = key
    self.headline = headline
    self.date = date
    self.source = source
    self.isRead = isRead
    self.organizations = organizations
    self.organizationCount = organizationCount
    self.copies = copies
    self.isStarred = isStarred
  }
}

/// An article with its analysis, each of the article's identities linked to its page.
package struct AnnotatedArticle: Sendable, Hashable {
  package var id: ArticleID
  package var article: Article
  package var analysis: Analysis
  /// The page of each identity, parallel to `analysis.identities`.
  package var pages: [IdentityID]

  package init(id: ArticleID, article: Article, analysis: Analysis, pages: [IdentityID]) {
    self.id = id
    self.article = article
    self.analysis = analysis
    self.pages = pages
  }
}

/// A row of a list of organizations, people or places.
package struct IdentitySummary: Sendable, Hashable {
  package var id: IdentityID
  package var kind: EntityKind
  package var name: String
  /// What tells it from others of its name: an ISO 3166 code ("GB") or a sport ("soccer").
  package var setting: String?
  /// The other forms found in the archive, the most used first.
  package var aliases: [String]
  package var articleCount: Int
  package var mentionCount: Int
  package var first: PublicationDate?
  package var last: PublicationDate?
  /// Whether somebody decided that it is not to be listed.
  package var isIgnored: Bool

  package init(
    id: IdentityID, kind: EntityKind, name: String, setting: String? = nil, aliases: [String],
    articleCount: Int, mentionCount: Int, first: PublicationDate?, last: PublicationDate?,
    isIgnored: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.setting = setting
    self.aliases = aliases
    self.articleCount = articleCount
    self.mentionCount = mentionCount
    self.first = first
    self.last = last
    self.isIgnored = isIgnored
  }
}

/// The number of another identity that stands with a given one, and how often.
package struct Companion: Sendable, Hashable {
  package var id: IdentityID
  package var kind: EntityKind
  /// Articles that name both.
  package var articleCount: Int
  /// Sentences that name both.
  package var sentenceCount: Int
  /// Rank value; higher is stronger.
  package var strength: Double
  /// Whether the counts are scaled up from a sample of the articles.
  package var isEstimate: Bool

  package init(
    id: IdentityID, kind: EntityKind, articleCount: Int, sentenceCount: Int, strength: Double,
    isEstimate: Bool
  ) {
    self.id = id
    self.kind = kind
    self.articleCount = articleCount
    self.sentenceCount = sentenceCount
    self.strength = strength
    self.isEstimate = isEstimate
  }
}

/// Another identity that stands with a given one, and how often.
package struct Relation: Sendable, Hashable {
  package var other: IdentitySummary
  /// Articles that name both.
  package var articleCount: Int
  /// Sentences that name both.
  package var sentenceCount: Int
  /// Rank value; higher is stronger.
  package var strength: Double
  /// Whether the counts are scaled up from a sample of the articles.
  package var isEstimate: Bool

  package init(_ companion: Companion, with other: IdentitySummary) {
    self.other = other
    articleCount = companion.articleCount
    sentenceCount = companion.sentenceCount
    strength = companion.strength
    isEstimate = companion.isEstimate
  }
}

/// A passage that proves a link: one sentence naming both, or one of each from the same article.
package struct Evidence: Sendable, Hashable {
  package var article: ArticleSummary
  /// The sentence; line breaks are spaces.
  package var text: String
  /// Where the two stand in `text`, as UTF-8 offsets.
  package var marks: [TextRange]
  /// Where the sentence stands in the article.
  package var range: TextRange

  package init(article: ArticleSummary, text: String, marks: [TextRange], range: TextRange) {
    self.article = article
    self.text = text
    self.marks = marks
    self.range = range
  }
}

/// A row of a list of quotes.
package struct QuoteSummary: Sendable, Hashable {
  package var id: QuoteID
  package var article: ArticleSummary
  /// Position among the quotes of its article.
  package var index: Int
  package var kind: QuoteKind
  /// The pieces joined by " … "; line breaks are spaces.
  package var text: String
  /// Where the first piece begins in the article, as UTF-8 offset.
  package var start: Int
  package var speaker: IdentitySummary?
  /// The words of the source, where there is one.
  package var sourceText: String?
  /// What the user did with it.
  package var marks: QuoteMarks

  package init(
    id: QuoteID, article: ArticleSummary, index: Int, kind: QuoteKind, text: String, start: Int,
    speaker: IdentitySummary?, sourceText: String?, marks: QuoteMarks = QuoteMarks()
  ) {
    self.id = id
    self.article = article
    self.index = index
    self.kind = kind
    self.text = text
    self.start = start
    self.speaker = speaker
    self.sourceText = sourceText
    self.marks = marks
  }
}

/// Mentions of an identity within a year.
package struct YearCount: Sendable, Hashable {
  package var year: Int
  package var mentions: Int

  package init(year: Int, mentions: Int) {
    self.year = year
    self.mentions = mentions
  }
}

/// Everything the page of an organization, person or place shows at once.
package struct IdentityPage: Sendable, Hashable {
  package var identity: IdentitySummary
  /// From the first to the last year with mentions; years between without any count 0.
  package var mentionsByYear: [YearCount]
  /// Organizations named with it, strongest first.
  package var related: [Relation]
  /// People named with it, strongest first.
  package var people: [Relation]
  /// How many quotes `QuoteQuery.by` finds.
  package var quotesByCount: Int
  /// How many quotes `QuoteQuery.about` finds.
  package var quotesAboutCount: Int

  package init(
    identity: IdentitySummary, mentionsByYear: [YearCount], related: [Relation],
    people: [Relation], quotesByCount: Int, quotesAboutCount: Int
  ) {
    self.identity = identity
    self.mentionsByYear = mentionsByYear
    self.related = related
    self.people = people
    self.quotesByCount = quotesByCount
    self.quotesAboutCount = quotesAboutCount
  }
}

/// Another way by which the very words of an article came.
package struct ArticleCopy: Sendable, Hashable {
  package var key: String
  package var source: String?
  package var url: String?

  package init(key: String, source: String?, url: String?) {
    self.key = key
    self.source = source
    self.url = url
  }
}

/// Which articles a list shows, newest first; every condition given must hold.
package struct ArticleQuery: Sendable, Hashable {
  /// Articles that name an identity.
  package var naming: IdentityID?
  /// Articles that a search finds.
  package var matching: SearchQuery?
  /// An article with those folded into it.
  package var story: ArticleID?

  package init(
    naming: IdentityID? = nil, matching: SearchQuery? = nil, story: ArticleID? = nil
  ) {
    self.naming = naming
    self.matching = matching
    self.story = story
  }

  package static let all = ArticleQuery()
  package static func naming(_ id: IdentityID) -> ArticleQuery { ArticleQuery(naming: id) }
  package static func matching(_ query: SearchQuery) -> ArticleQuery {
    ArticleQuery(matching: query)
  }
  package static func story(_ lead: ArticleID) -> ArticleQuery { ArticleQuery(story: lead) }

  /// Those of the articles that a search finds too; all of them without one.
  package func narrowed(to query: SearchQuery?) -> ArticleQuery {
    let parts = [matching, query].compactMap { $0?.expression }
    let both = parts.count > 1 ? SearchExpression.all(parts) : parts.first
    return ArticleQuery(
      naming: naming, matching: both.map { SearchQuery(expression: $0) }, story: story)
  }
}

/// A passage of an article with the matches of a search marked.
package struct SearchHit: Sendable, Hashable {
  package var article: ArticleSummary
  /// A piece of the text around the first match; line breaks are spaces.
  package var snippet: String
  /// Matches inside the snippet, as UTF-8 offsets.
  package var marks: [TextRange]

  package init(article: ArticleSummary, snippet: String, marks: [TextRange]) {
    self.article = article
    self.snippet = snippet
    self.marks = marks
  }
}
