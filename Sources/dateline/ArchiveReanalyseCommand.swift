import ArgumentParser
import NewsCore

struct ArchiveReanalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanalyse",
    abstract: "Analyse the articles again that an earlier version analysed.",
    discussion: """
      An earlier version found other names and quotes, or no ties between names. The reader does the \
      same beside the screen; this does it at once, and goes on where it stopped when it is called \
      again. What is yours stays.

      EXAMPLES
        dateline archive reanalyse
        dateline archive reanalyse --archive news.sqlite
      """)

  @OptionGroup var archive: ArchiveOptions

  /// Articles that are saved at once.
  private static let batch = 512

  func run() throws {
    let library = try archive.open()
    let line = ProgressLine()
    let start = ContinuousClock.now
    let done = try attempt { () throws(LibraryError) in
      let total = try library.staleCount()
      var done = 0
      while true {
        let count = try library.reanalyzeStale(batch: Self.batch)
        guard count > 0 else { return done }
        done += count
        let rate = Double(done) / max(1e-6, (ContinuousClock.now - start) / .seconds(1))
        line.show(
          ImportProgress(
            done: done, total: max(done, total), rate: rate,
            secondsLeft: Double(max(0, total - done)) / rate))
      }
    }
    line.end()
    Output.note(done == 0 ? "Nothing to analyse." : "\(done) analysed.")
  }
}
