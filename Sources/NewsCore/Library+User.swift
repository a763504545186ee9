package import NewsModel
import NewsStore

/// What is the user's own: it outlives a new analysis, the article itself, and a move of its file.
extension Library {
  package func marks(of id: ArticleID) throws(LibraryError) -> ArticleMarks {
    try attempt(try store.marks(of: id))
  }

  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(LibraryError) {
    try attempt(try store.setRead(isRead, id))
  }

  package func setStarred(_ isStarred: Bool, _ id: ArticleID) throws(LibraryError) {
    try attempt(try store.setStarred(isStarred, id))
  }

  /// Gives an article these tags, as `Tags.read` makes them, in place of those it has.
  package func setTags(_ tags: [String], _ id: ArticleID) throws(LibraryError) {
    try attempt(try store.setTags(tags, id))
  }

  package func setNote(_ note: String, _ id: ArticleID) throws(LibraryError) {
    try attempt(try store.setNote(note, id))
  }

  /// Marks the quotes of an article that have some words (`Quote.words`).
  package func setMarks(
    _ marks: QuoteMarks, ofQuote words: String, in id: ArticleID
  ) throws(LibraryError) {
    try attempt(try store.setMarks(marks, ofQuote: words, in: id))
  }

  /// Every tag in use with the number of its articles, in the order of the alphabet.
  package func tags() throws(LibraryError) -> [(tag: String, count: Int)] {
    try attempt(try store.tags())
  }

  // MARK: Searches

  package func savedSearches() throws(LibraryError) -> [SavedSearch] {
    try attempt(try store.savedSearches())
  }

  /// Keeps a search, in place of the one with its name.
  package func save(_ search: SavedSearch) throws(LibraryError) {
    try attempt(try store.save(search))
  }

  /// Keeps some searches where some others were, all at once.
  package func replace(
    _ old: [SavedSearch], with new: [SavedSearch]
  ) throws(LibraryError) {
    try attempt(try store.replace(old, with: new))
  }

  // MARK: All of it

  /// Everything that cannot be computed anew.
  package func userData() throws(LibraryError) -> UserData {
    try attempt(try store.userData())
  }

  /// Adds what another archive's user did. Nothing that is there goes: marks are joined, of two
  /// notes both stay, and of two searches with one name the one that is there.
  package func merge(_ data: UserData) throws(LibraryError) {
    try attempt(try store.merge(data))
  }
}
