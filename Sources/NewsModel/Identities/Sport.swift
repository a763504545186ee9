/// The sport that a report is about: within it a place stands for its team.
enum Sport: String, CaseIterable {
  case soccer, baseball, basketball, hockey, gridiron, cricket, rugby

  /// The sport whose words the text has; `nil` below `needed` of them. Linear in the length of the
  /// text; words of the first line, which is the headline of many reports, count five times.
  init?(of texts: [String]) {
    var counts = Array(repeating: 0, count: Sport.allCases.count)
    for text in texts {
      var text = text
      text.withUTF8 { Self.count($0, &counts) }
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }),
      counts[most] >= Self.needed
    else { return nil }
    self = Sport.allCases[most]
  }

  private static let needed = 4
  private static let headLength = 80

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
        if filter[Int(hash.value & 4095)], let sport = cues[hash.value] {
          counts[sport] += index < headLength ? 5 : 1
        }
        hash = WordHash()
        isInWord = false
      }
    }
  }

  /// Numbers of sports by the hashes of their words.
  private static let cues: [UInt32: Int] = {
    var cues: [UInt32: Int] = [:]
    for (number, sport) in Sport.allCases.enumerated() {
      for word in sport.words.split(whereSeparator: \.isWhitespace) {
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

  /// Words that reports of one sport have and other texts hardly have.
  private var words: String {
    switch self {
    case .soccer:
      """
      soccer midfielder goalkeeper goalless offside uefa fifa concacaf conmebol premiership
      bundesliga striker
      equaliser equalizer relegation relegated headed
      """
    case .baseball:
      "baseball inning homer homers homered pitcher pitched mlb shutout bullpen batted"
    case .basketball: "basketball nba rebounds wnba euroleague"
    case .hockey: "nhl goalie puck hockey goaltender"
    case .gridiron: "nfl quarterback touchdown touchdowns quarterbacks linebacker"
    case .cricket: "cricket wicket wickets batsman batsmen bowler bowlers overs lbw bowled"
    case .rugby: "rugby scrum flanker flyhalf lineout"
    }
  }
}
