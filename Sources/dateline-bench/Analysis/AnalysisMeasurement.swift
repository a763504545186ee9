import Glibc
import NewsModel
import TextAnalysis

/// Times each step of the analysis over the same articles on one thread.
struct AnalysisMeasurement {
  private let articles: [CorpusArticle]
  private let tokens: Int

  init(_ articles: [CorpusArticle]) {
    self.articles = articles
    tokens = articles.reduce(0) { $0 + Document($1.text).tokens.count }
  }

  /// One row for each step and one for all; medians of some rounds.
  func rows(rounds: Int) -> [BenchRow] {
    let steps = AnalysisSteps()
    let times = (0..<rounds).map { _ in round(steps) }
    let analyzer = Analyzer()
    let whole = (0..<rounds).map { _ in
      ThreadTime.seconds { for article in articles { _ = analyzer.analyze(article) } }
    }
    return steps.all.indices.map { index in
      row("analysis, step: \(steps.all[index].name)", times.map { $0[index] })
    } + [row("analysis, all but quantities, from text", whole)]
  }

  /// The seconds of each step.
  private func round(_ steps: AnalysisSteps) -> [Double] {
    var interim = articles.map(AnalysisSteps.Interim.init)
    for index in interim.indices {
      interim[index].document = Document(interim[index].text)
      interim[index].title = Document(interim[index].headline)
    }
    return steps.all.map { step in
      ThreadTime.seconds { for index in interim.indices { step.work(&interim[index]) } }
    }
  }

  private func row(_ what: String, _ seconds: [Double]) -> BenchRow {
    let rate = Double(tokens) / max(seconds.median, 1e-9)
    return BenchRow(
      what: what, dateline: Figures.count(Int(rate)) + " tokens/s",
      command: "dateline-bench analysis")
  }
}

extension Analyzer {
  fileprivate func analyze(_ article: CorpusArticle) -> Analysis {
    analyze(article.text, headline: article.title)
  }
}

/// The processor time of this thread: what other programs do meanwhile is not in it.
enum ThreadTime {
  static func seconds(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
