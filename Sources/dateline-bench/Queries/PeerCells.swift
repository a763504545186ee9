/// The peers' stores over the same articles, and what they need for a search.
struct PeerCells {
  private let options: PeerOptions
  private let work: WorkFolder
  private let corpus: CorpusFile?
  private let runs: Int

  init(_ options: PeerOptions, _ work: WorkFolder, _ corpus: CorpusFile?, runs: Int) throws {
    (self.options, self.work, self.corpus, self.runs) = (options, work, corpus, runs)
    for peer in Peer.allCases where absence(of: peer) == nil { try prepare(peer) }
  }

  /// Why a peer is not measured; `nil` when it is.
  func absence(of peer: Peer) -> String? {
    options.absence(of: peer) ?? (corpus == nil ? "given no articles" : nil)
  }

  /// Fills the store of a peer, unless an import has done so before.
  private func prepare(_ peer: Peer) throws {
    guard let corpus, let store = peer.store(in: work), work.size(of: store.store) == 0
    else { return }
    try store.writeSource(corpus)
    _ = try store.importing()
  }

  /// newsboat's figures; `nil` where it is not measured.
  func newsboat(words: [String]) throws -> NewsboatFigures? {
    guard absence(of: .newsboat) == nil else { return nil }
    return try NewsboatFigures(NewsboatStore(work: work), words: words, runs: runs)
  }

  /// One cell for a figure, or why there is none.
  func cell(_ peer: Peer, _ figure: String?) -> String {
    "\(peer.name) \(absence(of: peer) ?? figure ?? "–")"
  }

  /// The cells of a search; newsboat's figure has been measured.
  func search(_ search: ArchiveSearch, _ newsboat: NewsboatFigures?) throws -> [String] {
    try [
      cell(.newsboat, search.isRanked ? nil : newsboat?.searches[search.words]?.text),
      cell(.notmuch, search.isRanked ? nil : notmuch(search.text)),
      cell(.sqlite, sqlite(search.text, search.isRanked)),
      cell(.ripgrep, search.isRanked ? nil : ripgrep(search.words)),
    ]
  }

  private func notmuch(_ words: String) throws -> String? {
    guard absence(of: .notmuch) == nil else { return nil }
    return try Timing(runs: runs) { try NotmuchStore(work: work).search(words) }?.text
  }

  private func sqlite(_ words: String, _ isRanked: Bool) throws -> String? {
    guard absence(of: .sqlite) == nil else { return nil }
    return try Timing(runs: runs) {
      try SQLiteStore(work: work).search(words, isRanked: isRanked)
    }?.text
  }

  private func ripgrep(_ words: String) throws -> String? {
    guard absence(of: .ripgrep) == nil, let corpus else { return nil }
    return try Timing(runs: runs) { try RipgrepPeer(path: corpus.path).search(words) }?.text
  }
}
