import NewsCore
import NewsModel

/// What saved searches find, counted beside the screen one after the other, so that a search that
/// is typed meanwhile waits for one of them at most.
struct SearchCounts: Sendable {
  private var known: [SavedSearch: SavedSearchCount] = [:]
  private var waiting: ArraySlice<SavedSearch> = []
  private var asked: Asked?

  private struct Asked: Sendable {
    var search: SavedSearch
    var answer: BackgroundAnswer<SavedSearchCount?>
  }

  /// The numbers as far as they are known, those of before a change included.
  subscript(search: SavedSearch) -> SavedSearchCount? { known[search] }

  var isComplete: Bool { asked == nil && waiting.isEmpty }

  /// Counts these anew.
  mutating func restart(_ searches: [SavedSearch]) {
    (asked, waiting) = (nil, searches[...])
  }

  /// Takes the answer that is there and asks for the next one.
  mutating func prepare(from library: Library) throws(LibraryError) {
    while true {
      if let asked {
        guard let result = asked.answer.result else { return }
        self.asked = nil
        known[asked.search] = try result.get()
      }
      guard let search = waiting.popFirst() else { return }
      let answer = library.inBackground { (library) throws(LibraryError) in
        try library.count(search)
      }
      asked = Asked(search: search, answer: answer)
    }
  }
}
