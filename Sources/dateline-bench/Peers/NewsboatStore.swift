import Foundation

/// newsboat with its cache of feeds.
struct NewsboatStore: PeerStore {
  let work: WorkFolder
  let peer = Peer.newsboat
  let store = "newsboat.db"

  func writeSource(_ corpus: CorpusFile) throws {
    try write(corpus, by: FeedWriter(work.path + "/rss"))
    try Data().write(to: URL(fileURLWithPath: work.path + "/newsboat.config"))
  }

  func importing() throws -> ProcessUse {
    work.remove(store)
    return try ChildProcess.run(
      command + ["-x", "reload"], watchingMemory: true,
      limit: ImportMeasurement.limit)
  }

  var command: [String] {
    [
      "newsboat", "-u", work.path + "/rss/urls", "-c", work.path + "/" + store, "-C",
      work.path + "/newsboat.config",
    ]
  }
}
