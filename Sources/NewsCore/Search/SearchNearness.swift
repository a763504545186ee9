import NewsModel

/// Reads what stands in the brackets of `near(oil price, 5)`.
enum SearchNearness {
  /// The distance where none is given.
  private static let usualDistance = 10
  private static let greatestDistance = 1000

  static func read(
    _ content: String, isClosed: Bool, _ token: SearchToken
  ) throws(SearchQueryError) -> SearchWords {
    guard isClosed else { throw token.error("this bracket is never closed") }
    var words = content.pieces {
      $0.properties.isWhitespace || ",\"“”„".unicodeScalars.contains($0)
    }
    var distance: Int? = usualDistance
    if let last = words.last, last.isNumber, isAfterComma(last, in: content) {
      words.removeLast()
      distance = Int(last)
    }
    guard let distance, (1...greatestDistance).contains(distance) else {
      throw token.error("near(…) takes a distance from 1 to \(greatestDistance)")
    }
    words = words.filter(\.isSearchable)
    guard !words.contains(where: \.endsWithStar) else {
      throw token.error("near(…) takes whole words, without “*”")
    }
    guard words.count > 1, !content.unicodeScalars.contains("(") else {
      throw token.error("near(…) takes two words or more, and nothing but words")
    }
    return .near(words, distance: distance)
  }

  /// Whether nothing but white space stands between the last comma and a word at the end.
  private static func isAfterComma(_ word: String, in content: String) -> Bool {
    let scalars = content.unicodeScalars
    guard let comma = scalars.lastIndex(of: ",") else { return false }
    return String(scalars[scalars.index(after: comma)...])
      .pieces { $0.properties.isWhitespace } == [word]
  }
}

extension String {
  fileprivate var isNumber: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
