import NewsModel
import Synchronization
import Testing

@testable import NewsCore

@Suite struct ImportTests {
  let folder: TemporaryFolder
  let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.open(at: folder.path("archive/a.sqlite"))
  }

  private func update(
    _ mode: ImportMode = .mirror, _ names: [String] = ["news"],
    _ method: Importer.Method = .capitals
  ) throws -> ImportSummary {
    try library.update(from: names.map(folder.path), mode: mode, method)
  }

  private func keys() throws -> [String] {
    try library.articles(.all, limit: 1000).map(\.key).sorted()
  }

  @Test func tellsCopiesFromNewArticles() throws {
    func line(_ id: String, _ source: String, _ text: String) -> String {
      #"{"id": "\#(id)", "source": "\#(source)", "title": "Harbour", "text": "\#(text)"}"# + "\n"
    }
    let words = """
      The Harbour opened after a long winter, and the Fleet sailed with all who had waited for the \
      ice to go, for the coal to come and for the pilots to agree on what the channel would cost.
      """
    try folder.write(
      line("a", "TASS", words) + line("b", "Xinhua", words) + line("c", "TASS", "Other words."),
      to: "news/1.jsonl")
    let first = try update()
    #expect((first.new, first.copies) == (2, 1))
    try folder.write(
      line("d", "NTB", words) + line("e", "NTB", "New words."), to: "news/2.jsonl")
    let second = try update()
    #expect((second.new, second.copies, second.unchanged) == (1, 1, 3))
    #expect(try keys() == ["a", "c", "e"])
    #expect(try library.statistics().copies == 2)
    try folder.write(
      line("b", "Xinhua", words) + line("c", "TASS", "Third words."), to: "news/3.jsonl")
    let third = try update(.add, ["news/3.jsonl"])
    #expect((third.new, third.copies, third.changed, third.unchanged) == (0, 0, 1, 1))
  }

  @Test func takesInFoldersByTheirRelativePaths() throws {
    try folder.write("Ports open\n\nThe Harbour opened.\n", to: "news/a.txt")
    try folder.write("# Ships sail\n\nThe Fleet sailed.\n", to: "news/2020/b.md")
    try folder.write("x", to: "news/photo.jpg")
    try folder.write("x", to: "news/.hidden.txt")
    let summary = try update()
    #expect(try keys() == ["2020/b.md", "a.txt"])
    #expect(summary.new == 2)
    #expect(summary.otherFiles == [folder.path("news/photo.jpg")])
    #expect(summary.problems.isEmpty)
  }

  @Test func followsChangesAndDeletions() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "news/1.txt")
    try folder.write("Two\n\nBeta spoke.\n", to: "news/2.txt")
    try folder.write("Three\n\nGamma spoke.\n", to: "news/3.txt")
    _ = try update()
    try folder.write("Two\n\nDelta spoke.\n", to: "news/2.txt")
    try folder.remove("news/3.txt")
    let summary = try update()
    #expect(summary.unchanged == 1)
    #expect(summary.changed == 1)
    #expect(summary.deleted == 1)
    #expect(summary.new == 0)
    #expect(try keys() == ["1.txt", "2.txt"])
    let names = try library.identities(.organization, limit: 10).map(\.name).sorted()
    #expect(names == ["Alpha", "Delta"])
  }

  @Test func addingLetsNothingGo() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "news/1.txt")
    _ = try update(.add)
    try folder.remove("news/1.txt")
    let summary = try update(.add)
    #expect(summary.deleted == 0)
    #expect(try keys() == ["1.txt"])
  }

  @Test func analysesOnlyNewWords() throws {
    let counter = AnalysisCounter()
    try folder.write(line("a", "Alpha spoke.") + line("b", "Beta spoke."), to: "news/x.jsonl")
    _ = try update(.mirror, ["news"], counter.method())
    #expect(counter.texts == ["Alpha spoke.", "Beta spoke."])
    try folder.write(
      line("a", "Alpha spoke.", date: "2020-01-01") + line("c", "Gamma spoke."),
      to: "news/x.jsonl")
    let summary = try update(.mirror, ["news"], counter.method())
    #expect(counter.texts == ["Alpha spoke.", "Beta spoke.", "Gamma spoke."])
    #expect(summary.new == 1)
    #expect(summary.changed == 1)
    #expect(summary.deleted == 1)
    #expect(try keys() == ["a", "c"])
    _ = try update(.mirror, ["news"], counter.method(model: "newer"))
    #expect(counter.texts.count == 3, "files that are as they were cost only a look")
  }

  @Test func goesOnWhereItWasInterrupted() throws {
    let lines = (0..<200).map { line("n\($0)", "Article \($0) names Org\($0 % 7).") }
    try folder.write(lines.joined(), to: "news/x.jsonl")
    let counter = AnalysisCounter()
    let batches = Mutex(0)
    let first = try library.update(
      from: [folder.path("news")], mode: .mirror, counter.method(),
      isCancelled: {
        batches.withLock {
          $0 += 1
          return $0 == 2
        }
      })
    #expect(first.wasCancelled)
    let saved = try library.articleCount(.all)
    #expect(saved > 0 && saved < 200)
    let second = try update(.mirror, ["news"], counter.method())
    #expect(second.unchanged == saved)
    #expect(second.new == 200 - saved)
    #expect(counter.texts.count == 200)
    #expect(try library.articleCount(.all) == 200)
  }

  @Test func holdsTheSameWhicheverCoreIsFaster() throws {
    let lines = (0..<150).map { i in
      line("n\(i)", "Org\(i % 5) met Org\(i % 11) and Org\(i % 3). Org\(i % 2) left.")
    }
    try folder.write(lines.joined(), to: "news/x.jsonl")
    let other = try Library.inMemory()
    let slow = AnalysisCounter(delays: true)
    _ = try update()
    _ = try other.update(from: [folder.path("news")], mode: .mirror, slow.method())
    #expect(
      try library.identities(.organization, limit: 99)
        == other.identities(.organization, limit: 99))
    #expect(try library.articles(.all, limit: 999) == other.articles(.all, limit: 999))
  }

  @Test func aLaterLineReplacesTheOneOfItsId() throws {
    try folder.write(line("a", "Alpha spoke.") + line("a", "Beta spoke."), to: "news/x.jsonl")
    _ = try update()
    let row = try #require(try library.articles(.all, limit: 9).first)
    #expect(try library.article(row.id)?.article.text == "Beta spoke.")
    #expect(try library.articleCount(.all) == 1)
  }

  @Test func namesWhatItCannotRead() throws {
    try folder.write("{\"id\": \"a\"}\n" + line("b", "Beta spoke."), to: "news/x.jsonl")
    try folder.write([UInt8](repeating: 0x61, count: (16 << 20) + 1), to: "news/big.txt")
    let summary = try update()
    #expect(summary.new == 1)
    let problems = summary.problems.map { ($0.file, $0.line) }
    #expect(problems.map(\.0) == [folder.path("news/big.txt"), folder.path("news/x.jsonl")])
    #expect(problems.map(\.1) == [nil, 1])
    let again = try update()
    #expect(again.problems.count == 2, "what is wrong is told each time")
  }

  @Test func aMissingSourceLosesNothing() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "news/1.txt")
    _ = try update()
    try folder.remove("news")
    let summary = try update()
    #expect(summary.problems.map(\.file) == [folder.path("news")])
    #expect(try keys() == ["1.txt"])
  }

  /// One archive may hold several folders; opening one of them takes nothing of the others away.
  @Test func otherSourcesAreLeftAlone() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "x/1.txt")
    try folder.write("Two\n\nBeta spoke.\n", to: "y/2.txt")
    _ = try update(.add, ["x"])
    #expect(try update(.mirror, ["y"]).deleted == 0)
    #expect(try update(.mirror, ["nowhere"]).deleted == 0)
    #expect(try keys() == ["1.txt", "2.txt"])
  }

  @Test func entersEachFolderOnce() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "news/a/1.txt")
    try folder.link("news/a/loop", to: "news")
    try folder.link("news/b", to: "news/a")
    let summary = try update()
    #expect(try keys() == ["a/1.txt"])
    #expect(summary.new == 1)
  }

  @Test func filesOfOneNameInTwoFoldersAreTwoArticles() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "x/1.txt")
    try folder.write("Two\n\nBeta spoke.\n", to: "y/1.txt")
    _ = try update(.add, ["x", "y"])
    #expect(try keys() == [folder.path("y/1.txt"), "1.txt"].sorted())
    _ = try update(.add, ["y"])
    #expect(try library.articleCount(.all) == 2)
  }

  @Test func keepsReadStateWhenAnalysedAgain() throws {
    try folder.write("One\n\nAlpha spoke.\n", to: "news/1.txt")
    _ = try update()
    let id = try library.articles(.all, limit: 1)[0].id
    try library.setRead(true, id)
    #expect(try library.reanalyzeStale(batch: 9, AnalysisCounter().method(model: "newer")) == 1)
    #expect(try library.reanalyzeStale(batch: 9, AnalysisCounter().method(model: "newer")) == 0)
    #expect(try library.articles(.all, limit: 1)[0].id == id)
    #expect(try library.unreadCount() == 0)
    try folder.remove("news/1.txt")
    #expect(try update().deleted == 1, "it still belongs to its file")
  }

  @Test func analysesTheNewestFirstAndGoesOnWhereItStopped() throws {
    let lines = [("a", "2019-05-01"), ("b", "2021-05-01"), ("c", "2020-05-01")]
      .map { line($0.0, "Text \($0.0).", date: $0.1) }
    try folder.write(lines.joined(), to: "news/x.jsonl")
    _ = try update()
    let counter = AnalysisCounter()
    for seen in [["b"], ["b", "c"], ["a", "b", "c"]] {
      #expect(try library.reanalyzeStale(batch: 1, counter.method(model: "newer")) == 1)
      #expect(counter.texts == seen.map { "Text \($0)." })
    }
    #expect(try library.reanalyzeStale(batch: 1, counter.method(model: "newer")) == 0)
  }

  @Test func tellsHowFarItIs() throws {
    for i in 0..<60 { try folder.write("T\(i)\n\nAlpha spoke.\n", to: "news/\(i).txt") }
    let seen = Mutex<[ImportProgress]>([])
    _ = try library.update(
      from: [folder.path("news")], mode: .mirror, .capitals,
      progress: { step in seen.withLock { $0.append(step) } })
    let steps = seen.withLock { $0 }
    #expect(steps.map(\.total) == [Int?](repeating: 60, count: steps.count))
    #expect(steps.first?.done == 0)
    #expect(steps.last?.done == 60)
    #expect(steps.last?.secondsLeft == 0)
  }

  private func line(_ id: String, _ text: String, date: String? = nil) -> String {
    let date = date.map { ", \"date\": \"\($0)\"" } ?? ""
    return "{\"id\": \"\(id)\", \"title\": \"T\", \"text\": \"\(text)\"\(date)}\n"
  }
}

extension Importer.Method {
  /// Takes every capitalised word for an organization.
  static let capitals = Importer.Method(
    model: "capitals", analyze: Self.analyze, given: { _ in nil })

  @Sendable static func analyze(_ article: Article) -> Analysis {
    var analysis = Analysis(sentences: [TextRange(0, article.text.utf8.count)])
    var offset = 0
    for word in article.text.split(separator: " ", omittingEmptySubsequences: false) {
      let name = String(word.prefix { $0.isLetter || $0.isNumber })
      if name.first?.isUppercase == true {
        let place = analysis.identities.firstIndex { $0.name == name }
        if place == nil { analysis.identities.append(Identity(kind: .organization, name: name)) }
        analysis.entities.append(
          Entity(
            kind: .organization, range: TextRange(offset, offset + name.utf8.count),
            identity: place ?? analysis.identities.count - 1))
      }
      offset += word.utf8.count + 1
    }
    return analysis
  }
}

/// Notes what is analysed.
final class AnalysisCounter: Sendable {
  private let seen = Mutex<[String]>([])
  private let delays: Bool

  init(delays: Bool = false) { self.delays = delays }

  var texts: [String] { seen.withLock { $0.sorted() } }

  func method(model: String = "capitals") -> Importer.Method {
    Importer.Method(
      model: model,
      analyze: { article in
        self.seen.withLock { $0.append(article.text) }
        // Work of uneven length puts the cores out of step.
        if self.delays { _ = (0..<(article.text.utf8.count % 7 * 400)).reduce(0, &+) }
        return Importer.Method.analyze(article)
      }, given: { _ in nil })
  }
}
