import Foundation

/// A program with a store of the same articles.
protocol PeerStore {
  var peer: Peer { get }
  /// The store's name in the work folder.
  var store: String { get }
  /// Writes the articles in the form that the program reads.
  func writeSource(_ corpus: CorpusFile) throws
  /// Takes them into an empty store.
  func importing() throws -> ProcessUse
}

extension PeerStore {
  /// Writes the articles by a writer.
  func write(_ corpus: CorpusFile, by writer: some CorpusWriter) throws {
    var writer = writer
    for article in corpus { try writer.write(article) }
    try writer.finish()
  }
}

extension Peer {
  /// The peer's store; ripgrep has none.
  func store(in work: WorkFolder) -> (any PeerStore)? {
    switch self {
    case .newsboat: NewsboatStore(work: work)
    case .notmuch: NotmuchStore(work: work)
    case .sqlite: SQLiteStore(work: work)
    case .ripgrep: nil
    }
  }
}
