/// One typing error: a letter too many, too few, another one, or two swapped (Damerau 1964).
enum Typo {
  /// Shorter words have too many neighbours.
  private static let minimumLength = 4
  /// Beginnings of this length are looked up; the rest of a word is compared.
  private static let beginningLength = 4

  static func isForgiven(_ word: [UInt8]) -> Bool { word.count >= minimumLength }

  /// Whether some beginning of a word is what was typed, give or take one error where the typed
  /// word is long enough. O(length).
  static func begins(_ word: [UInt8], with typed: [UInt8]) -> Bool {
    let common = zip(word, typed).prefix { $0 == $1 }.count
    if common == typed.count { return true }
    guard isForgiven(typed) else { return false }
    let rest = word[common...]
    let typedRest = typed[common...]
    if rest.starts(with: typedRest.dropFirst()) { return true }
    guard !rest.isEmpty else { return false }
    if rest.dropFirst().starts(with: typedRest.dropFirst()) { return true }
    if rest.dropFirst().starts(with: typedRest) { return true }
    return isSwapped(rest, typedRest) && rest.dropFirst(2).starts(with: typedRest.dropFirst(2))
  }

  private static func isSwapped(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    a.count >= 2 && b.count >= 2
      && a[a.startIndex] == b[b.startIndex + 1] && a[a.startIndex + 1] == b[b.startIndex]
  }

  /// The beginnings that words within one error of a typed word can have: about 200 short ranges
  /// of an index instead of a scan of all words. Errors in letters outside of a-z and 0-9 are
  /// found where they are too many or swapped.
  static func beginnings(of typed: [UInt8]) -> [String] {
    let head = Array(typed.prefix(beginningLength))
    let letters =
      Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
      + Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
    var found: Set<[UInt8]> = [head]
    for i in head.indices {
      found.insert(removing(i, from: typed))
      if i + 1 < head.count { found.insert(swapping(i, in: head)) }
      for letter in letters {
        var replaced = head
        replaced[i] = letter
        found.insert(replaced)
        var inserted = head
        inserted.insert(letter, at: i)
        found.insert(Array(inserted.prefix(beginningLength)))
      }
    }
    return found.compactMap { String(validating: $0, as: UTF8.self) }.sorted()
  }

  private static func removing(_ i: Int, from typed: [UInt8]) -> [UInt8] {
    var rest = typed
    rest.remove(at: i)
    return Array(rest.prefix(beginningLength))
  }

  private static func swapping(_ i: Int, in head: [UInt8]) -> [UInt8] {
    var swapped = head
    swapped.swapAt(i, i + 1)
    return swapped
  }
}
