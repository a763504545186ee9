/// Finds the countries that words stand for.
struct CountryTable {
  static let shared = CountryTable(CountryNames.text)

  /// What a name says about a country.
  struct Entry {
    /// ISO 3166 code; empty for what is of no country ("Latin America").
    var code: String
    /// Whether it is the country's own name or adjective, not a place in it.
    var isCountry: Bool
    /// Whether it is what a country's people are called ("Americans").
    var isPeople = false
  }

  private var entries: [String: Entry] = [:]
  /// First words of names of several words.
  private var beginnings: Set<String> = []
  /// By the last bits of their hashes, whether there are first words of names.
  private var filter = Array(repeating: false, count: 1 << 14)

  /// The most words of a name that are looked at.
  static let longest = 5

  private init(_ text: String) {
    var state = ""
    for line in text.split(separator: "\n") {
      if !line.hasPrefix(" ") {
        add(state)
        state = ""
      }
      state += line
    }
    add(state)
  }

  private mutating func add(_ state: String) {
    guard let colon = state.firstIndex(of: ":") else { return }
    let code = String(state[..<colon])
    let parts = state[state.index(after: colon)...].split(
      separator: ";", omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      for name in part.split(separator: ",") {
        let words = FoldedName.words(name)
        add(words, Entry(code: code, isCountry: number < 2))
        // "Russia's foreign ministry".
        if number == 0, let last = words.last {
          add(words.dropLast() + [last + "s"], Entry(code: code, isCountry: true))
        }
        if number == 1, let last = words.last {
          add(words.dropLast() + [last + "s"], Entry(code: code, isCountry: true, isPeople: true))
        }
      }
    }
  }

  private mutating func add(_ words: [String], _ entry: Entry) {
    guard let first = words.first else { return }
    if words.count > 1 { beginnings.insert(first) }
    filter[Int(WordHash(first.utf8).value & 0x3FFF)] = true
    let key = words.joined(separator: " ")
    if entries[key] == nil { entries[key] = entry }
  }

  /// Whether a name may begin with a word: quick, and seldom wrong. Words with letters beyond ASCII
  /// are not ruled out.
  func mayBegin(with word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var hash = WordHash()
    for byte in word {
      if byte >= 0x80 { return true }
      if byte != UInt8(ascii: ".") { hash.add(byte) }
    }
    return filter[Int(hash.value & 0x3FFF)]
  }

  /// Whether names of several words begin with a folded word.
  func hasLongNames(beginning word: String) -> Bool { beginnings.contains(word) }

  /// The longest name of a country or of a place in one that folded words begin with.
  func prefix(of words: ArraySlice<String>) -> (entry: Entry, count: Int)? {
    guard let first = words.first else { return nil }
    if beginnings.contains(first) {
      for count in stride(from: min(Self.longest, words.count), to: 1, by: -1) {
        let key = words.prefix(count).joined(separator: " ")
        if let entry = entries[key] { return (entry, count) }
      }
    }
    return entries[first].map { ($0, 1) }
  }

  /// The longest name of a country that folded words end with.
  func suffix(of words: ArraySlice<String>) -> (entry: Entry, count: Int)? {
    for count in stride(from: min(Self.longest, words.count), to: 0, by: -1) {
      let key = words.suffix(count).joined(separator: " ")
      if let entry = entries[key] { return (entry, count) }
    }
    return nil
  }
}
