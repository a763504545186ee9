import Foundation
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// Passages that are longer than the lines they have.
@Suite struct PassageTests {
  private let text = "one two three four five six seven eight nine ten eleven twelve thirteen"

  private func lines(_ marked: [String], height: Int) throws -> [String] {
    let marks = try marked.map { word in
      let range = try #require(text.range(of: word))
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextRange(start, start + word.utf8.count)
    }
    return Passage.lines(of: text, marks: marks, indent: 1, width: 16, height: height)
      .map { $0.runs.map(\.text).joined() }
  }

  @Test func beginWithTheText() throws {
    #expect(try lines([], height: 2) == [" one two three", " four five six…"])
    #expect(try lines(["two", "six"], height: 2) == [" one two three", " four five six…"])
  }

  @Test func showTheFirstAndTheLastMark() throws {
    #expect(try lines(["five", "eight"], height: 2) == [" four five six", " seven eight…"])
    #expect(try lines(["five", "nine"], height: 2) == [" four five six…", " nine ten…"])
    #expect(try lines(["two", "twelve"], height: 2) == [" one two three…", " eleven twelve…"])
    #expect(try lines(["thirteen"], height: 2) == [" eleven twelve", " thirteen"])
  }
}
