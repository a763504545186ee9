/// Whether two folded words can be one word, spelled otherwise.
package enum WordLikeness {
  /// One letter more, less, other or swapped in a word of five letters at least, two in one of
  /// nine, where the first letter stays; never a digit. O(product of the lengths), which are small.
  static func areSpellings(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    let length = min(a.count, b.count)
    guard length >= 5, abs(a.count - b.count) <= 2, digits(a) == digits(b) else { return false }
    let most = length >= 9 && a[0] == b[0] ? 2 : 1
    return distance(a, b) <= most
  }

  /// "Dept" for "Department", "Intl" for "International": first and last letter stay, and the
  /// others in their order.
  static func isAbbreviation(_ short: String, of long: String) -> Bool {
    let (a, b) = (Array(short.utf8), Array(long.utf8))
    guard a.count >= 3, a.count <= 5, b.count >= 2 * a.count - 1, a.first == b.first,
      a.last == b.last
    else { return false }
    var next = 0
    for byte in b where next < a.count && a[next] == byte { next += 1 }
    return next == a.count
  }

  /// "Democrat" and "Democratic": the same but for an ending of at most four letters.
  static func haveOneStem(_ one: String, _ other: String) -> Bool {
    let common = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    let longest = max(one.utf8.count, other.utf8.count)
    return common >= 5 && longest - common <= 4 && common * 10 >= longest * 6
      && digits(Array(one.utf8)) == digits(Array(other.utf8))
  }

  private static func digits(_ word: [UInt8]) -> [UInt8] {
    word.filter { $0 &- UInt8(ascii: "0") < 10 }
  }

  /// Letters to change from one word to another, neighbours swapped counting once (optimal string
  /// alignment; Damerau 1964, "A technique for computer detection and correction of spelling
  /// errors").
  package static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[b.count]
  }

  /// What is left of a word when letters that transcriptions of one name write differently are
  /// taken for each other: consonants alone, "ph" as "f", "c" and "q" as "k", "z" as "s", "w" as
  /// "v", an "h" behind another consonant dropped. Empty for words without letters.
  package static func sound(_ word: String) -> String {
    var sound: [UInt8] = []
    var previous: UInt8 = 0
    for byte in word.utf8 {
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        if previous == 0 { sound.append(UInt8(ascii: "a")) }
        continue
      case UInt8(ascii: "h") where previous == UInt8(ascii: "p"):
        sound.removeLast()
        sound.append(UInt8(ascii: "f"))
        continue
      case UInt8(ascii: "h") where previous != 0: continue
      default: break
      }
      let letter = equal[byte] ?? byte
      if letter != sound.last { sound.append(letter) }
    }
    return String(decoding: sound, as: UTF8.self)
  }

  private static let equal: [UInt8: UInt8] = [
    UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "k"),
    UInt8(ascii: "z"): UInt8(ascii: "s"), UInt8(ascii: "w"): UInt8(ascii: "v"),
    UInt8(ascii: "j"): UInt8(ascii: "i"),
  ]
}
