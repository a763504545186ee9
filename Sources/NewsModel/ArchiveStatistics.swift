/// What an archive holds, and what takes how much room in it.
package struct ArchiveStatistics: Sendable, Hashable {
  package var articles = 0
  package var unread = 0
  /// Articles folded into others, and other ways by which the very same words came.
  package var folded = 0
  package var copies = 0
  package var quotes = 0
  package var identities: [EntityKind: Int] = [:]
  package var oldest: PublicationDate?
  package var newest: PublicationDate?
  /// Different words of headlines and texts.
  package var words = 0
  /// Names of models, each with the number of articles that it analysed.
  package var models: [String: Int] = [:]
  /// Bytes by part of the file.
  package var sizes: [ArchivePart: Int] = [:]

  package init() {}

  package var size: Int { sizes.values.reduce(0, +) }
}

/// A part of an archive's file.
package enum ArchivePart: String, Sendable, Hashable, CaseIterable {
  case texts = "texts and analyses"
  case searchIndex = "search index"
  case lists
  case names
  case stories
  case user = "your own"
  case other
  case free
}
