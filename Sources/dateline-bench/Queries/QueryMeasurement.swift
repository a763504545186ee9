/// Measures what a reader waits for: in the library alone, in a terminal, and in the peers.
struct QueryMeasurement {
  private let archive: String
  private let words: SearchedWords
  private let runs: Int
  private let peers: PeerCells

  /// Fills the stores of peers that are not there yet; without a corpus no peer is measured, nor one
  /// whose import has failed.
  init(
    archive: String, corpus: CorpusFile?, _ peers: PeerOptions, _ work: WorkFolder,
    _ words: SearchedWords, runs: Int, failures: [Peer: String] = [:]
  ) {
    (self.archive, self.words, self.runs) = (archive, words, runs)
    self.peers = PeerCells(peers, work, corpus, runs: runs, failures: failures)
  }

  func rows() throws -> [BenchRow] {
    let library = try LibraryQueries(archive, runs: runs)
    let searches = try library.searches(words)
    let reader = ReaderFigures(archive, searches: searches, runs: runs)
    let newsboat = peers.newsboat(
      words: searches.filter { $0.isForAll && !$0.isRanked }.map(\.words))
    return try listRows(library, reader, newsboat)
      + zip(searches, reader.searches).map { search, painted in
        try row(search, painted, library, newsboat)
      } + memoryRows(reader, newsboat)
  }

  private func listRows(
    _ library: LibraryQueries, _ reader: ReaderFigures, _ newsboat: NewsboatFigures?
  ) throws -> [BenchRow] {
    let articles = Figures.count(try library.articles)
    return [
      row(
        "start to painted list, \(articles) articles", reader.start, try library.opening(),
        newsboat?.start),
      row("key to list of all articles", reader.list, try library.list(at: 0), newsboat?.list),
      row("key to frame, one line down", reader.moving, nil, newsboat?.moving),
      row("key to frame, a page down", reader.page, nil, newsboat?.page),
      row(
        "key to frame, the end of the list", reader.end, try library.list(at: 1), newsboat?.end),
      BenchRow(
        what: "a screenful in the middle of the list",
        dateline: try library.list(at: 0.5).map { $0.text + " the query" } ?? "–",
        command: Self.command),
      row(
        "open an article, marks and all", reader.opening, try library.article(),
        newsboat?.opening),
    ]
  }

  private func row(
    _ what: String, _ painted: Outcome<Timing?>, _ query: Timing?, _ newsboat: Outcome<Timing?>?
  ) -> BenchRow {
    BenchRow(
      what: what, dateline: Self.cell(painted, query),
      peers: [peers.cell(.newsboat, newsboat?.text)], command: Self.command)
  }

  private func row(
    _ search: ArchiveSearch, _ painted: Outcome<Timing?>, _ library: LibraryQueries,
    _ newsboat: NewsboatFigures?
  ) throws -> BenchRow {
    BenchRow(
      what: search.what,
      dateline: Self.cell(painted, try library.search(search))
        + (try library.count(search).map { ", its count \(Figures.time($0.median))" } ?? ""),
      peers: search.isForAll ? peers.search(search, newsboat) : ["no peer knows names"],
      command: Self.command)
  }

  private func memoryRows(_ reader: ReaderFigures, _ newsboat: NewsboatFigures?) -> [BenchRow] {
    [
      BenchRow(
        what: "memory, list of all articles", dateline: reader.memoryOfList.text,
        peers: [peers.cell(.newsboat, newsboat?.memoryOfList.text)],
        command: Self.command),
      BenchRow(
        what: "memory, after the searches", dateline: reader.memoryAfterSearches.text,
        peers: [peers.cell(.newsboat, newsboat?.memoryAfterSearches.text)],
        command: Self.command),
    ]
  }

  private static let command = "dateline-bench queries"

  private static func cell(_ painted: Outcome<Timing?>, _ query: Timing?) -> String {
    let query = query.map { ", \(Figures.time($0.median)) the query" } ?? ""
    return painted.text + (painted.value == nil ? "" : " painted") + query
  }
}
