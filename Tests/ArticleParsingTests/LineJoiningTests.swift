import Testing

@testable import ArticleParsing

@Suite struct LineJoiningTests {
  static func paragraphs(_ text: String) -> String {
    LineJoining(TextLines(Array(text.utf8))).paragraphs()[...].text
  }

  /// Breaks lines greedily, as editors do.
  static func wrapped(_ paragraph: String, at column: Int) -> String {
    var lines = [""]
    for word in paragraph.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.unicodeScalars.count + 1 + word.unicodeScalars.count <= column {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  static let first = """
    “The river is everyone’s – upstream and downstream,” the chair of the commission told the \
    members, who had come from Ulm, Passau, Linz, Vienna, Bratislava, Budapest and Belgrade. The \
    well-kept gauges of the Österreichische Stromverwaltung - 31 of them - will be read twice a \
    day. See https://river.example/gauges/upper/and/lower/list-of-all-stations for their list.
    """
  static let second = """
    He added that nobody would pay more than before, and that the small stations, which had been \
    closed for ten years, would be opened again as soon as their keepers were found.
    """

  @Test(arguments: 60...80) func wrappingAgainGivesTheSameText(column: Int) {
    let text = [Self.first, Self.second].map { Self.wrapped($0, at: column) }
      .joined(separator: "\n\n\n")
    #expect(Self.paragraphs(text) == Self.first + "\n\n" + Self.second)
    #expect(Self.paragraphs(Self.wrapped(Self.second, at: column)) == Self.second)
  }

  @Test func verseKeepsItsLines() {
    let verse = """
      The keeper climbs the winding stair at night
      And counts the ships that pass beyond the bay;
      He trims the flame, he turns the steady light
      And sleeps when morning takes the dark away.
      His daughter keeps the book of every sail,
      Of every mast and every coloured flag,
      And writes beside each name the hour of hail
      In ink as grey as rock below the crag.
      """
    #expect(Self.paragraphs(verse) == verse)
  }

  @Test func longLinesAreParagraphs() {
    let long = String(repeating: "The council met again. ", count: 6).dropLast()
    #expect(Self.paragraphs("\(long)\n\(long)\nEnd.") == "\(long)\n\n\(long)\n\nEnd.")
  }

  @Test func shortLinesStay() {
    #expect(Self.paragraphs("Jane Doe\nThe Hague\n") == "Jane Doe\nThe Hague")
  }

  @Test(arguments: ["\n\n", "\n \t\n", "\n\n\n\n\n", "  \n\n"])
  func paragraphsAreOneBlankLineApart(gap: String) {
    #expect(Self.paragraphs("\n\nOne." + gap + "Two.\n\n") == "One.\n\nTwo.")
  }
}
