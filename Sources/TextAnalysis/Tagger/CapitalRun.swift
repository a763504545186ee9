/// A run of capitalized words with the connectors between them, the likely extent of a long name.
struct CapitalRun: Sendable {
  /// Positions of the first and the last word; -1 outside of runs.
  var first: Int32 = -1
  var last: Int32 = -1
}

extension TaggingContext {
  /// Finds the runs of one sentence. Linear.
  mutating func findRuns(in sentence: Range<Int>) {
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard traits(position).contains(.capitalized) else {
        position += 1
        continue
      }
      let last = endOfRun(from: position)
      let run = CapitalRun(
        first: Int32(truncatingIfNeeded: position), last: Int32(truncatingIfNeeded: last))
      for member in position...last { runs[member] = run }
      position = last + 1
    }
  }

  /// The boundary words after a sentence end every run.
  private func endOfRun(from position: Int) -> Int {
    var last = position
    while true {
      if traits(last + 1).contains(.capitalized) {
        last += 1
      } else if traits(last + 1).contains(.connector), traits(last + 2).contains(.capitalized) {
        last += 2
      } else {
        return last
      }
    }
  }

  @inline(__always)
  func traits(_ position: Int) -> WordForm.Traits {
    table.forms[Int(words[position])].traits
  }
}
