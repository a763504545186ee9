/// Takes the articles into Dateline and into the peers' stores.
struct ImportMeasurement {
  private let corpus: CorpusFile
  private let peers: PeerOptions
  private let work: WorkFolder
  private let command = "dateline-bench import"

  /// Seconds that one program may take.
  static let limit = 3600.0

  init(_ corpus: CorpusFile, _ peers: PeerOptions, _ work: WorkFolder) {
    (self.corpus, self.peers, self.work) = (corpus, peers, work)
  }

  /// The rows of the table, and why peers that failed have no store.
  struct Result {
    var rows: [BenchRow]
    var failures: [Peer: String]
  }

  /// Imports into all; with an archive that is there already, Dateline imports nothing and is asked
  /// for its size alone. Fails where Dateline does.
  func measure(archive: String? = nil) throws -> Result {
    let (articles, textBytes) = corpus.size()
    let own = try archive == nil ? importOwn() : nil
    let others = Peer.allCases.compactMap { peer in importing(by: peer) }
    let size = { (bytes: Int) in
      "\(Figures.mebibytes(bytes)), \(Figures.ratio(bytes, to: textBytes))"
    }
    let rows = [
      BenchRow(
        what: "import \(Figures.count(articles)) articles, \(Figures.mebibytes(textBytes)) of text",
        dateline: Self.cell(own) { rate($0, articles) },
        peers: cells(others) { use, _ in rate(use, articles) }, command: command),
      BenchRow(
        what: "import, memory at the most",
        dateline: Self.cell(own) { Figures.mebibytes($0.peakMemory) },
        peers: cells(others) { use, _ in Figures.mebibytes(use.peakMemory) }, command: command),
      BenchRow(
        what: "on disk, and how many times the text",
        dateline: size(WorkFolder.size(ofStore: archive ?? work.archive)),
        peers: cells(others) { _, bytes in size(bytes) }, command: command),
    ]
    return Result(rows: rows, failures: Self.failures(others))
  }

  private func rate(_ use: ProcessUse, _ articles: Int) -> String {
    "\(Figures.time(use.processor)) of CPU in \(Figures.time(use.wall)), "
      + "\(Figures.count(Int(Double(articles) / max(use.wall, 1e-9)))) articles/s"
  }

  private func importOwn() throws -> ProcessUse {
    work.remove("archive.sqlite", "archive.sqlite-wal", "archive.sqlite-shm")
    Notes.say("Dateline: import")
    return try ChildProcess.run(
      [Program.dateline, "import", "--from", "jsonl", "--archive", work.archive, corpus.path],
      watchingMemory: true, limit: Self.limit)
  }

  /// What a peer used and how large its store is; or why it was not measured.
  private enum PeerImport {
    case done(Peer, ProcessUse, bytes: Int)
    case absent(Peer, String)
    case failed(Peer, String)
  }

  private func importing(by peer: Peer) -> PeerImport? {
    guard let store = peer.store(in: work) else { return nil }
    if let absence = peers.absence(of: peer) { return .absent(peer, absence) }
    Notes.say("\(peer.name): import")
    do {
      try store.writeSource(corpus)
      let use = try store.importing()
      return .done(peer, use, bytes: WorkFolder.size(ofStore: work.path + "/" + store.store))
    } catch {
      // Half a store would pass for one the next time.
      work.remove(store.store)
      return .failed(peer, error.reason)
    }
  }

  private static func cell(_ own: ProcessUse?, _ figure: (ProcessUse) -> String) -> String {
    own.map(figure) ?? "imported before"
  }

  private func cells(
    _ imports: [PeerImport], _ figure: (ProcessUse, Int) -> String
  ) -> [String] {
    imports.map { done in
      switch done {
      case .done(let peer, let use, let bytes): "\(peer.name) \(figure(use, bytes))"
      case .absent(let peer, let reason): "\(peer.name) \(reason)"
      case .failed(let peer, let reason): "\(peer.name) failed (\(reason))"
      }
    }
  }

  private static func failures(_ imports: [PeerImport]) -> [Peer: String] {
    imports.reduce(into: [:]) { failures, done in
      if case .failed(let peer, let reason) = done { failures[peer] = reason }
    }
  }
}
