import NewsCore

/// Where the rows of a list come from that is filled beside the screen.
struct BackgroundRows<Row: Sendable>: Sendable {
  var count: @Sendable (Library) throws(LibraryError) -> Int
  var fetch: @Sendable (Library, _ offset: Int, _ limit: Int) throws(LibraryError) -> [Row]

  /// Rows of a list that have been asked for.
  struct Page: Sendable {
    var range: Range<Int>
    var rows: BackgroundAnswer<[Row]>
  }

  func page(_ range: Range<Int>, of library: Library) -> Page {
    let fetch = fetch
    let rows = library.inBackground { (library) throws(LibraryError) in
      try fetch(library, range.lowerBound, range.count)
    }
    return Page(range: range, rows: rows)
  }
}
