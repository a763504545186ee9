/// What newsboat needs over the same articles.
struct NewsboatFigures {
  let start: Outcome<Timing?>
  let list: Outcome<Timing?>
  let memoryOfList: Outcome<Int>
  let moving: Outcome<Timing?>
  let page: Outcome<Timing?>
  let end: Outcome<Timing?>
  let opening: Outcome<Timing?>
  /// By the words searched for.
  let searches: [String: Outcome<Timing?>]
  let memoryAfterSearches: Outcome<Int>

  /// Its starts take seconds, so that there may be fewer of them than of other measurements.
  init(_ store: NewsboatStore, words: [String], runs: Int) {
    Notes.say("newsboat: start, list, articles")
    start = Outcome { try Timing(runs: runs, budget: 30) { try NewsboatSession(store).start } }
    var feeds = MeasuredSession { try NewsboatSession(store) }
    list = feeds.time(runs: runs, budget: 30) { session in
      let seconds = try session.listAll()
      try session.leave()
      return seconds
    }
    // A second newsboat over the same store would refuse to start.
    feeds.end()
    var articles = MeasuredSession {
      let session = try NewsboatSession(store)
      _ = try session.listAll()
      return session
    }
    memoryOfList = articles.ask { $0.memory }
    moving = articles.time(runs: runs) {
      try $0.move(NewsboatSession.down, back: NewsboatSession.up)
    }
    page = articles.time(runs: runs) {
      try $0.move(NewsboatSession.pageDown, back: NewsboatSession.pageUp)
    }
    end = articles.time(runs: runs) { try $0.end() }
    opening = articles.time(runs: runs) { try $0.open() }
    articles.end()
    var searches: [String: Outcome<Timing?>] = [:]
    for word in words {
      Notes.say("newsboat: search, \(word)")
      searches[word] = feeds.time(runs: runs, budget: 20) { try $0.search(word) }
    }
    self.searches = searches
    memoryAfterSearches = feeds.ask { $0.memory }
  }
}
