/// Fills the gaps that a role path leaves in what is reported.
///
/// A clause before its attribution reaches up to it, and nothing but the attribution interrupts a
/// clause: *Rates will stay, with banks keeping to “zero growth”, Berg said* is reported as a whole.
struct AttributionGaps {
  /// Longest gap in tokens that is filled.
  private static let longest = 30

  /// `isCue` tells the places of the sentence's other cues, which no gap holds.
  static func fill(_ roles: inout [AttributionRole], isCue: (Int) -> Bool) {
    guard let last = roles.lastIndex(of: .content) else { return }
    let source = roles.firstIndex(of: .source) ?? roles.count
    let cue = roles.firstIndex(of: .cue) ?? roles.count
    let attribution = min(source, cue)
    fillRuns(&roles, upTo: last, isCue)
    if let end = roles[..<attribution].lastIndex(of: .content), attribution < roles.count,
      attribution - end <= longest, !(end + 1..<attribution).contains(where: isCue)
    {
      for place in end + 1..<attribution { roles[place] = .content }
    }
  }

  private static func fillRuns(
    _ roles: inout [AttributionRole], upTo last: Int, _ isCue: (Int) -> Bool
  ) {
    var end: Int?
    for place in 0...last {
      switch roles[place] {
      case .content:
        if let end, place - end > 1, place - end <= longest {
          for gap in end + 1..<place { roles[gap] = .content }
        }
        end = place
      case .other: if isCue(place) { end = nil }
      case .source, .cue: end = nil
      }
    }
  }
}
