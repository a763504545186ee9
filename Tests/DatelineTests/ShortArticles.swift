import Foundation

/// Invented articles as JSON Lines, the same each time: of a few sentences that name people,
/// organizations and places, no two alike.
enum ShortArticles {
  static func lines(_ count: Int) -> Data {
    var state: UInt64 = 42
    func pick(_ words: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return words[Int(state >> 33) % words.count]
    }
    let lines = (0..<count).map { number in
      let sentences = (0..<2).map { _ in
        "\(pick(people)) of the \(pick(organizations)) \(pick(deeds)) \(pick(things)) in "
          + "\(pick(places)) for \(pick(numbers)) \(pick(units)) on \(pick(days))."
      }
      let words =
        "“\(pick(things).capitalized) will \(pick(ends)) \(pick(places)),” \(pick(people)) said."
      let day = String(number * 28 / count + 1)
      let date = "2020-06-" + (day.count < 2 ? "0" : "") + day
      return #"{"id": "n\#(number)", "title": "\#(pick(places)) \#(number)", "date": "\#(date)", "#
        + #""source": "\#(pick(["Wire", "Post"]))", "text": "\#((sentences + [words]).joined(separator: " "))"}"#
    }
    return Data((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static let people = [
    "Rashid Alimov", "Anna Berg", "Tedros Adhanom Ghebreyesus", "Jens Stoltenberg", "Mary Shaw",
    "Gerald Ford", "Christine Lagarde", "Tony Blair",
  ]
  private static let organizations = [
    "World Trade Organization", "World Health Organization", "European Central Bank",
    "International Atomic Energy Agency", "African Union", "Arab League",
  ]
  private static let places = ["Geneva", "Paris", "Nairobi", "Lima", "Tokyo", "Ankara", "Oslo"]
  private static let deeds = ["presented", "criticized", "signed", "delayed", "praised", "dropped"]
  private static let things = ["a treaty", "the plan", "new rules", "a loan", "the report"]
  private static let numbers = ["nine", "ten", "twelve", "twenty", "forty", "ninety"]
  private static let units = ["states", "banks", "ports", "farmers", "schools", "rivers"]
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
  private static let ends = ["end in", "begin in", "reach", "leave", "change"]
}
