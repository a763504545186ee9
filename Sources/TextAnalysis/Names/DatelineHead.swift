/// The tokens of a dateline at the head of a document: "NEW YORK/LONDON, 3 May (Agency) — ".
struct DatelineHead {
  /// Numbers of the tokens of each place; never empty.
  private(set) var places: [Range<Int>] = []
  private(set) var agency: Range<Int>?
  private(set) var hasDay = false
  /// The token behind the mark that ends the dateline.
  private(set) var end = 0
  private let document: Document

  /// A dateline is no longer than this, in tokens.
  private static let limit = 24

  /// `nil` where the document begins with nothing of that shape.
  init?(_ document: Document) {
    self.document = document
    repeat {
      guard let place = place(at: end), places.count < 4 else { return nil }
      places.append(place)
      end = place.upperBound
    } while skipBetweenPlaces()
    guard isInCapitals || places[0].count <= 3 else { return nil }
    skipDay()
    scanAgency()
    guard skipEnd() else { return nil }
  }

  /// Whether the first place has no small letter.
  var isInCapitals: Bool {
    document.tokens[places[0]].allSatisfy { !$0.traits.contains(.hasSmall) }
  }

  private func token(_ index: Int) -> Token? {
    guard index < min(Self.limit, document.tokens.count),
      index == 0 || !document.tokens[index].startsParagraph
    else { return nil }
    return document.tokens[index]
  }

  private func word(_ index: Int) -> String {
    token(index).map { $0.count <= 24 ? document.text(of: $0).lowercased() : "" } ?? ""
  }

  /// Words with a capital, with small ones between: "RIO DE JANEIRO", "Dar es Salaam".
  private func place(at start: Int) -> Range<Int>? {
    var last = start
    var index = start
    while let token = token(index), token.kind == .word, index - start < 6 {
      index += 1
      if token.isCapitalized {
        last = index
      } else if !Self.particles.contains(word(index - 1)) {
        break
      }
    }
    return last > start ? start..<last : nil
  }

  /// "/" before another city, "," before a country; a day that follows is no place.
  private mutating func skipBetweenPlaces() -> Bool {
    let mark = word(end)
    guard mark == "/" || mark == ",", let next = token(end + 1), next.isCapitalized,
      next.kind == .word, !Self.calendar.contains(calendarWord(end + 1))
    else { return false }
    // "/TASS/" is the agency.
    guard mark == "," || word(end + 2) != "/" || places.isEmpty else { return false }
    end += 1
    return true
  }

  private func calendarWord(_ index: Int) -> String { word(index).replacing(".", with: "") }

  private mutating func skipDay() {
    let start = end
    var isDay = false
    while let token = token(end) {
      let isCalendar = Self.calendar.contains(calendarWord(end))
      let isStop = word(end) == "." && word(end + 1) == "/"
      guard isCalendar || token.kind == .number || word(end) == "," || isStop else { break }
      isDay = isDay || isCalendar
      end += 1
    }
    hasDay = isDay
    if !isDay { end = start }
  }

  /// "(TASS)" or "/TASS/", three words at most.
  private mutating func scanAgency() {
    let open = word(end)
    guard open == "(" || open == "/" else { return }
    let close = open == "(" ? ")" : "/"
    guard let name = place(at: end + 1), name.count <= 3, word(name.upperBound) == close else {
      return
    }
    agency = name
    end = name.upperBound + 1
  }

  /// A dash, or the stop behind an agency between slashes.
  private mutating func skipEnd() -> Bool {
    guard let mark = token(end) else { return false }
    let next = document.tokens.indices.contains(end + 1) ? document.tokens[end + 1] : nil
    let isDash =
      mark.kind == .dash && (mark.count > 1 || mark.followsSpace && next?.followsSpace == true)
    let isStop = agency != nil && word(end) == "." && word(end - 1) == "/"
    end += 1
    return isDash || isStop
  }

  private static let particles: Set<String> = [
    "de", "del", "la", "el", "al", "es", "of", "the", "am",
  ]

  private static let calendar: Set<String> = Set(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
