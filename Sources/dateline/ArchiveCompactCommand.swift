import ArgumentParser
import NewsCore

struct ArchiveCompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write an archive anew: smaller, and quicker to list.",
    discussion: """
      All articles are written in the order of their dates, compressed with a dictionary learned \
      from all of them; nothing is analysed again, and all that is yours stays. It needs room for \
      two further copies. Readers can stay open: they see the old archive until the new one takes \
      its place at once, then the new; an article open in one has to be opened again. When another \
      program takes in articles meanwhile, the archive stays as it was.

      EXAMPLES
        dateline archive compact
        dateline archive compact --archive news.sqlite
      """)

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let line = ProgressLine()
    let start = ContinuousClock.now
    let sizes = try attempt { () throws(LibraryError) in
      try library.compact { done, total in
        let rate = Double(done) / max(1e-6, (ContinuousClock.now - start) / .seconds(1))
        line.show(
          ImportProgress(
            done: done, total: total, rate: rate, secondsLeft: Double(total - done) / rate))
      }
    }
    line.end()
    Output.note("\(Bytes.text(sizes.before)) before, \(Bytes.text(sizes.after)) now")
  }
}

/// Sizes for people.
enum Bytes {
  /// "870 KB", "1.3 GB".
  static func text(_ count: Int) -> String {
    var (size, unit) = (Double(count), 0)
    let units = ["B", "KB", "MB", "GB", "TB"]
    while size >= 1000, unit < units.count - 1 { (size, unit) = (size / 1000, unit + 1) }
    let rounded = size < 10 && unit > 0 ? (size * 10).rounded() / 10 : size.rounded()
    let isWhole = rounded == rounded.rounded()
    return (isWhole ? String(Int(rounded)) : String(rounded)) + " " + units[unit]
  }
}
