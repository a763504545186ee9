/// What newsboat needs over the same articles.
struct NewsboatFigures {
  var start: Timing?
  var list: Timing?
  var moving: Timing?
  var page: Timing?
  var end: Timing?
  var opening: Timing?
  /// By the words searched for.
  var searches: [String: Timing] = [:]
  var memoryOfList = 0
  var memoryAfterSearches = 0

  /// Its starts take seconds, so that there may be fewer of them than of other measurements.
  init(_ store: NewsboatStore, words: [String], runs: Int) throws {
    start = try Timing(runs: runs, budget: 30) { try NewsboatSession(store).start }
    let session = try NewsboatSession(store)
    list = try Timing(runs: runs, budget: 30) {
      let seconds = try session.listAll()
      session.leave()
      return seconds
    }
    _ = try session.listAll()
    memoryOfList = session.memory
    moving = Timing(runs: runs) { session.move(NewsboatSession.down, back: NewsboatSession.up) }
    page = Timing(runs: runs) {
      session.move(NewsboatSession.pageDown, back: NewsboatSession.pageUp)
    }
    end = Timing(runs: runs, session.end)
    opening = try Timing(runs: runs, session.open)
    session.leave()
    for word in words {
      searches[word] = try Timing(runs: runs, budget: 20) { try session.search(word) }
    }
    memoryAfterSearches = session.memory
  }
}
