/// What Dateline's reader needs in a terminal.
struct ReaderFigures {
  var start: Timing?
  var list: Timing?
  var moving: Timing?
  var page: Timing?
  var end: Timing?
  var opening: Timing?
  var searches: [Timing?]
  var memoryOfList = 0
  var memoryAfterSearches = 0

  init(_ archive: String, searches wanted: [ArchiveSearch], runs: Int) throws {
    start = try Timing(runs: runs) { try ReaderSession(archive).start }
    let session = try ReaderSession(archive)
    memoryOfList = session.memory
    list = try Timing(runs: runs, session.listAll)
    moving = Timing(runs: 4 * runs) { session.move("j", back: "k") }
    page = Timing(runs: runs) { session.move(" ", back: "b") }
    end = Timing(runs: runs, session.end)
    opening = try Timing(runs: runs, session.open)
    searches = try wanted.map { search in
      try Timing(runs: runs) { try session.search(search) }
    }
    memoryAfterSearches = session.memory
  }
}
