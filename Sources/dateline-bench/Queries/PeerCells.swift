/// The peers' stores over the same articles, and what they need for a search.
struct PeerCells {
  private let options: PeerOptions
  private let work: WorkFolder
  private let corpus: CorpusFile?
  private let runs: Int
  /// Why a peer's store could not be filled.
  private var failures: [Peer: String]

  /// `failures` are those of an import before.
  init(
    _ options: PeerOptions, _ work: WorkFolder, _ corpus: CorpusFile?, runs: Int,
    failures: [Peer: String]
  ) {
    (self.options, self.work, self.corpus, self.runs) = (options, work, corpus, runs)
    self.failures = failures
    for peer in Peer.allCases where absence(of: peer) == nil {
      do { try prepare(peer) } catch { self.failures[peer] = error.reason }
    }
  }

  /// Why a peer is not measured; `nil` when it is.
  func absence(of peer: Peer) -> String? {
    options.absence(of: peer) ?? (corpus == nil ? "given no articles" : nil)
      ?? failures[peer].map { "failed to import (\($0))" }
  }

  /// Fills the store of a peer, unless an import has done so before.
  private func prepare(_ peer: Peer) throws {
    guard let corpus, let store = peer.store(in: work), work.size(of: store.store) == 0
    else { return }
    Notes.say("\(peer.name): import")
    try store.writeSource(corpus)
    _ = try store.importing()
  }

  /// newsboat's figures; `nil` where it is not measured.
  func newsboat(words: [String]) -> NewsboatFigures? {
    guard absence(of: .newsboat) == nil else { return nil }
    return NewsboatFigures(NewsboatStore(work: work), words: words, runs: runs)
  }

  /// One cell for a figure, or why there is none.
  func cell(_ peer: Peer, _ figure: String?) -> String {
    "\(peer.name) \(absence(of: peer) ?? figure ?? "–")"
  }

  /// The cells of a search; newsboat's figure has been measured.
  func search(_ search: ArchiveSearch, _ newsboat: NewsboatFigures?) -> [String] {
    let ranked = [
      cell(.sqlite) { try SQLiteStore(work: work).search(search.text, isRanked: search.isRanked) }
    ]
    if search.isRanked { return ranked + ["the others do not rank"] }
    return [
      cell(.newsboat, newsboat?.searches[search.words]?.text),
      cell(.notmuch) { try NotmuchStore(work: work).search(search.text) },
    ] + ranked + [
      cell(.ripgrep) { try corpus.map { try RipgrepPeer(path: $0.path).search(search.words) } }
    ]
  }

  /// The cell of a search that is measured now.
  private func cell(_ peer: Peer, _ measure: () throws -> Double?) -> String {
    guard absence(of: peer) == nil else { return cell(peer, nil) }
    return cell(peer, Outcome { try Timing(runs: runs, measure) }.text)
  }
}
