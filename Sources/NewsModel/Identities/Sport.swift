/// The sport that a report is about: within it a place stands for its team.
enum Sport: String, CaseIterable {
  case soccer, baseball, basketball, hockey, gridiron, cricket, rugby, handball

  /// Words that reports of one sport have and other texts hardly have.
  var words: String {
    switch self {
    case .soccer:
      """
      soccer midfielder goalkeeper goalless offside uefa fifa concacaf conmebol premiership
      bundesliga striker ballon
      equaliser equalizer relegation relegated headed
      """
    case .baseball:
      "baseball inning homer homers homered pitcher pitched mlb shutout bullpen batted"
    case .basketball: "basketball nba rebounds wnba euroleague"
    case .hockey: "nhl goalie puck hockey goaltender"
    case .gridiron: "nfl quarterback touchdown touchdowns quarterbacks linebacker"
    case .cricket: "cricket wicket wickets batsman batsmen bowler bowlers overs lbw bowled"
    case .rugby: "rugby scrum flanker flyhalf lineout"
    case .handball: "handball"
    }
  }
}
