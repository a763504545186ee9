import NewsModel

/// Where the words of a text begin and end. Nearly all that is marked in a text begins and ends with
/// one, and in words distances are small.
struct WordEdges {
  private var starts: [Int] = []
  private var ends: [Int] = []
  private let length: Int

  /// An offset as a number of words, and how far it is off the edge of one; 0 for most.
  struct Place: Equatable {
    var word: Int
    var rest: Int
  }

  /// A word is a run of letters and digits, and of all that is not ASCII. O(length of the text).
  init(_ text: String) {
    length = text.utf8.count
    var isInside = false
    var offset = 0
    for byte in text.utf8 {
      if Self.isInWord[Int(byte)] != isInside {
        isInside.toggle()
        if isInside { starts.append(offset) } else { ends.append(offset) }
      }
      offset += 1
    }
    if isInside { ends.append(length) }
  }

  private static let isInWord: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// The words that end before a range begins; the rest is from there to the next word.
  func place(ofStart start: Int) -> Place {
    let word = Self.count(ends) { $0 <= start }
    return Place(word: word, rest: beginning(word) - start)
  }

  /// The words that begin before a range ends; the rest is from the last one's end.
  func place(ofEnd end: Int) -> Place {
    let word = Self.count(starts) { $0 < end }
    return Place(word: word, rest: end - ending(word))
  }

  /// The range between two places; `nil` where the text has none there.
  func range(from start: Place, to end: Place) -> TextRange? {
    let words = 0...starts.count
    guard words.contains(start.word), words.contains(end.word) else { return nil }
    let range = TextRange(beginning(start.word) - start.rest, ending(end.word) + end.rest)
    guard 0 <= range.start, range.start <= range.end, range.end <= length else { return nil }
    return range
  }

  private func beginning(_ word: Int) -> Int { word < starts.count ? starts[word] : length }
  private func ending(_ word: Int) -> Int { word > 0 ? ends[word - 1] : 0 }

  /// How many of the offsets, in ascending order, come before a limit. O(log n).
  private static func count(_ offsets: [Int], where isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(offsets[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
