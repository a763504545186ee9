/// What Dateline's reader needs in a terminal.
struct ReaderFigures {
  let start: Outcome<Timing?>
  let memoryOfList: Outcome<Int>
  let list: Outcome<Timing?>
  let moving: Outcome<Timing?>
  let page: Outcome<Timing?>
  let end: Outcome<Timing?>
  let opening: Outcome<Timing?>
  let searches: [Outcome<Timing?>]
  let memoryAfterSearches: Outcome<Int>

  init(_ archive: String, searches wanted: [ArchiveSearch], runs: Int) {
    Notes.say("Dateline's reader: start, list, articles")
    start = Outcome { try Timing(runs: runs) { try ReaderSession(archive).start } }
    var session = MeasuredSession { try ReaderSession(archive) }
    memoryOfList = session.ask { $0.memory }
    list = session.time(runs: runs) { try $0.listAll() }
    moving = session.time(runs: 4 * runs) { try $0.move("j", back: "k") }
    page = session.time(runs: runs) { try $0.move(" ", back: "b") }
    end = session.time(runs: runs) { try $0.end() }
    opening = session.time(runs: runs) { try $0.open() }
    var searches: [Outcome<Timing?>] = []
    for search in wanted {
      Notes.say("Dateline's reader: \(search.what)")
      searches.append(session.time(runs: runs) { try $0.search(search) })
    }
    self.searches = searches
    memoryAfterSearches = session.ask { $0.memory }
  }
}
