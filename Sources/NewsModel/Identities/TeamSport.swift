/// What the teams of a report play: a sport, and by women where they do, who have teams of their own
/// under the names of clubs and countries.
struct TeamSport {
  let sport: Sport
  let isWomens: Bool

  /// The sport whose words the texts have; `nil` below `needed` of them. Linear in the length of the
  /// texts; words of the first line, which is the headline of many reports, count five times.
  init?(of texts: [String]) {
    var counts = Array(repeating: 0, count: Self.men + 1)
    for text in texts {
      var text = text
      text.withUTF8 { Self.count($0, &counts) }
    }
    let sports = Sport.allCases.indices
    guard let most = sports.max(by: { counts[$0] < counts[$1] }), counts[most] >= Self.needed else {
      return nil
    }
    sport = Sport.allCases[most]
    isWomens = counts[Self.women] >= Self.needed && counts[Self.women] > counts[Self.men]
  }

  private static let needed = 4
  private static let headLength = 80
  /// The numbers of words for women and for men, behind those of the sports.
  private static let women = Sport.allCases.count
  private static let men = Sport.allCases.count + 1

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ counts: inout [Int]) {
    let (filter, cues) = (Self.filter, Self.cues)
    var hash = WordHash()
    var isInWord = false
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] | 0x20 : 0x20
      if byte &- UInt8(ascii: "a") < 26 {
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        if filter[Int(hash.value & 4095)], let number = cues[hash.value] {
          counts[number] += index < headLength ? 5 : 1
        }
        hash = WordHash()
        isInWord = false
      }
    }
  }

  /// Numbers by the hashes of words.
  private static let cues: [UInt32: Int] = {
    var cues: [UInt32: Int] = [:]
    for (number, words) in (Sport.allCases.map(\.words) + ["women womens", "men mens"]).enumerated()
    {
      for word in words.split(whereSeparator: \.isWhitespace) {
        cues[WordHash(word.utf8).value] = number
      }
    }
    return cues
  }()

  /// Tells most other words from cues without a look-up.
  private static let filter: [Bool] = {
    var filter = Array(repeating: false, count: 4096)
    for hash in cues.keys { filter[Int(hash & 4095)] = true }
    return filter
  }()

  // MARK: Qualifiers

  /// What names are bound to that mean something only within it.
  var qualifier: String { (isWomens ? Self.womens : "") + sport.rawValue }

  /// Whether names bound to a qualifier are of women's teams.
  static func isWomens(_ qualifier: String) -> Bool { qualifier.hasPrefix(womens) }

  private static let womens = "womens"
}
