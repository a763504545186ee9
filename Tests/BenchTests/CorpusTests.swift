import Foundation
import Testing

@testable import dateline_bench

struct CorpusTests {
  private func corpus(_ count: Int, seed: UInt64 = 1) throws -> [CorpusArticle] {
    let pool = try ParagraphPool([Repository.root + "Articles"])
    return Array(CorpusMaker(pool: pool, count: count, seed: seed))
  }

  @Test func theSameSeedGivesTheSameArticles() throws {
    #expect(try corpus(30) == corpus(30))
    let other = try corpus(30, seed: 2)
    #expect(try zip(corpus(30), other).allSatisfy { $0.text != $1.text })
  }

  @Test(arguments: [3, 50, 1000]) func theRareWordIsInSevenArticlesAtMost(count: Int) throws {
    let articles = try corpus(count)
    #expect(articles.count == count)
    #expect(Set(articles.map(\.id)).count == count)
    #expect(articles.count { $0.text.contains(MarkerWords.rare) } == min(7, count))
  }

  @Test func theOtherWordIsInEachHundredth() throws {
    #expect(try corpus(1000).count { $0.text.contains(MarkerWords.one) } == 10)
  }

  @Test func lengthsAreThoseOfNews() throws {
    let words = try corpus(2000).map(\.words)
    let mean = Double(words.reduce(0, +)) / Double(words.count)
    #expect(abs(mean - CorpusMaker.meanWords) < 25, "mean \(mean)")
    let sorted = words.sorted()
    // A lognormal distribution has its median below its mean.
    #expect(Double(sorted[1000]) < mean)
    #expect(sorted[20] < 250 && sorted[1980] > 1000)
  }

  @Test func namesHaveALongTail() throws {
    var generator = SeededGenerator(seed: 1)
    var uses: [Int: Int] = [:]
    for _ in 0..<10_000 {
      uses[generator.rank(exponent: 0.75, shift: 50, below: 4_000_000), default: 0] += 1
    }
    // Of the distribution 1 − (1 + 1 / 50)^−0.75 are of the first, that is 147.
    #expect((110...190).contains(uses[0, default: 0]))
    #expect(uses.count > 1500)
    #expect(uses.keys.allSatisfy { (0..<4_000_000).contains($0) })
    #expect(MadeUpName.name(5) == MadeUpName.name(5))
    #expect(Set((0..<1000).map(MadeUpName.name)).count > 980)
  }

  @Test func everyFormatHoldsEveryArticle() throws {
    let scratch = try Scratch()
    let finished = try run(
      Repository.bench,
      [
        "corpus", "--articles", "120", "--out", scratch.path, "--from",
        Repository.root + "Articles",
      ])
    #expect(finished.status == 0, "\(finished.errors)")
    let articles = try CorpusFile(scratch.path + "articles.jsonl").first(1000)
    #expect(try articles == corpus(120))
    let mail = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "mail/cur")
    #expect(mail.count == 120)
    let feeds = try FileManager.default.subpathsOfDirectory(atPath: scratch.path + "rss")
      .filter { $0.hasSuffix(".xml") }
    let items = try feeds.reduce(0) { count, feed in
      let text = try String(contentsOfFile: scratch.path + "rss/" + feed, encoding: .utf8)
      #expect(text.hasSuffix("</channel></rss>\n"))
      return count + text.components(separatedBy: "<item>").count - 1
    }
    #expect(items == 120)
  }

  @Test func mailDatesAreThoseOfRFC5322() {
    let article = CorpusArticle(
      id: "1", title: "", author: "", date: "2024-02-29T08:05:09Z", url: "", text: "")
    #expect(article.mailDate == "Thu, 29 Feb 2024 08:05:09 +0000")
  }
}
