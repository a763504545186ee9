import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// Counts from a sample, and ties that are not known yet, say so on the screen.
struct EstimateTests {
  /// A board in 130 articles, in two of three of them with a union.
  private func library(relationSample: Int?) throws -> Library {
    let articles = (0..<130).map { number in
      SampleArticle(
        key: "a\(number)", headline: "Report \(number)",
        date: PublicationDate(year: 2020, month: 1 + number % 12, day: 1 + number % 28),
        text: "The [[organization|Harbour Board]] met"
          + (number % 3 == 0 ? "." : " the [[organization|Captains Union]]."))
    }
    return try Library.sample(articles, relationSample: relationSample)
  }

  private func relation(_ script: String, sample: Int?, width: Int = 80) throws -> String {
    let session = try ReaderSession(
      keys("OHarbour<enter>" + script), width: width, library: library(relationSample: sample))
    return try #require(
      session.rows.dropFirst(2).first { $0.contains("Captains") || $0.contains("sentence") })
  }

  @Test func estimatesAreMarked() throws {
    #expect(try relation("", sample: nil).hasSuffix("  86 articles, 86 sentences"))
    let estimated = try relation("", sample: 60)
    #expect(estimated.contains("  ≈"), "\(estimated)")
    #expect(estimated.contains(" articles, ≈") && estimated.hasSuffix(" sentences"))
    #expect(try relation("r", sample: 60).contains("  ≈"))
    #expect(try relation("", sample: 60, width: 50).contains(" ≈"))
    let line = { (sample: Int?) in
      let session = try ReaderSession(
        keys("OHarbour<enter>ej"), library: library(relationSample: sample))
      return session.rows[session.rows.count - 2]
    }
    #expect(try line(60).contains("Captains Union  met with · ≈"))
    #expect(try line(nil).contains("Captains Union  met with · 86 articles"))
  }

  @Test func oldAnalysesSayThatTiesMayBeMissing() throws {
    // The name of analyses that had no ties is the one that `annotate` still prints.
    let library = try Library.sample(model: Library.analysisVersion)
    let notice = "6 articles may state more ties: `dateline archive reanalyse`"
    let related = try ReaderSession(keys("Olighthouse<enter>r"), library: library)
    #expect(related.rows[related.rows.count - 2].contains(notice), "\(related.screen)")
    let new = try ReaderSession(keys("Olighthouse<enter>c"), library: library)
    #expect(new.screen.contains(notice), "\(new.screen)")
    #expect(try !ReaderSession("Olighthouse<enter>r").screen.contains("reanalyse"))
    #expect(try !ReaderSession("Olighthouse<enter>c").screen.contains("reanalyse"))
  }
}
