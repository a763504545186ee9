import ArgumentParser

/// Takes the articles into Dateline and into the peers' stores.
struct ImportMeasurement {
  private let corpus: CorpusFile
  private let peers: PeerOptions
  private let work: WorkFolder
  private let command = "dateline-bench import"

  init(_ corpus: CorpusFile, _ peers: PeerOptions, _ work: WorkFolder) {
    (self.corpus, self.peers, self.work) = (corpus, peers, work)
  }

  func rows() throws -> [BenchRow] {
    let (articles, textBytes) = corpus.size()
    let own = try importOwn()
    let others = try Peer.allCases.compactMap { peer in try importing(by: peer) }
    let ownSize = work.size(of: "archive.sqlite")
    let rate = Double(articles) / own.wall
    return [
      BenchRow(
        what: "import \(Figures.count(articles)) articles, \(Figures.mebibytes(textBytes)) of text",
        dateline: "\(Figures.count(Int(rate))) articles/s, \(Figures.time(own.processor)) of CPU",
        peers: cells(others) { use, _ in "\(Figures.time(use.processor)) of CPU" },
        command: command),
      BenchRow(
        what: "import, memory at the most", dateline: Figures.mebibytes(own.peakMemory),
        peers: cells(others) { use, _ in Figures.mebibytes(use.peakMemory) }, command: command),
      BenchRow(
        what: "on disk, and how many times the text",
        dateline: size(ownSize, textBytes),
        peers: cells(others) { _, bytes in size(bytes, textBytes) }, command: command),
    ]
  }

  private func size(_ bytes: Int, _ textBytes: Int) -> String {
    "\(Figures.mebibytes(bytes)), \(Figures.ratio(bytes, to: textBytes))"
  }

  private func importOwn() throws -> ProcessUse {
    work.remove("archive.sqlite", "archive.sqlite-wal", "archive.sqlite-shm")
    let use = try ChildProcess.run(
      [Program.dateline, "import", "--from", "jsonl", "--archive", work.archive, corpus.path],
      watchingMemory: true)
    guard use.status == 0 else { throw ValidationError("dateline import failed") }
    return use
  }

  /// What a peer used and how large its store is; or why it was not measured.
  private enum PeerImport {
    case done(Peer, ProcessUse, bytes: Int)
    case absent(Peer, String)
  }

  private func importing(by peer: Peer) throws -> PeerImport? {
    guard let store = peer.store(in: work) else { return nil }
    if let absence = peers.absence(of: peer) { return .absent(peer, absence) }
    try store.writeSource(corpus)
    let use = try store.importing()
    return .done(peer, use, bytes: work.size(of: store.store))
  }

  private func cells(
    _ imports: [PeerImport], _ figure: (ProcessUse, Int) -> String
  ) -> [String] {
    imports.map { done in
      switch done {
      case .done(let peer, let use, let bytes):
        "\(peer.name) \(use.status == 0 ? figure(use, bytes) : "failed")"
      case .absent(let peer, let reason): "\(peer.name) \(reason)"
      }
    }
  }
}
