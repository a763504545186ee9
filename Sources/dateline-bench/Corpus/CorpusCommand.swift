import ArgumentParser
import Foundation

struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Make articles of realistic size and words.",
    discussion: """
      Puts articles together from paragraphs of real ones. Writes `articles.jsonl`, RSS feeds in \
      `rss`, and a Maildir in `mail`; the same seed gives the same files.

      EXAMPLES
        dateline-bench corpus --articles 100000 --out corpus
        dateline-bench corpus --articles 1000 --out corpus --from news.jsonl --seed 2
      """)

  @Option(help: "How many articles.")
  var articles: Int
  @Option(help: "The folder to write to.")
  var out: String
  @Option(help: "What the random numbers begin with.")
  var seed: UInt64 = 1
  @Option(
    name: .customLong("from"), parsing: .upToNextOption,
    help: "Folders of .txt and .md files, and JSON Lines, to take paragraphs from.")
  var sources = ["Articles"]

  func validate() throws {
    if articles < 1 { throw ValidationError("A corpus has one article at least.") }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    let folder = URL(fileURLWithPath: out).path
    var writers: [any CorpusWriter] = [
      try JSONLinesWriter(folder + "/articles.jsonl"), try FeedWriter(folder + "/rss"),
      try MaildirWriter(folder + "/mail"),
    ]
    let maker = CorpusMaker(pool: try ParagraphPool(sources), count: articles, seed: seed)
    var words = 0
    for article in maker {
      words += article.words
      for index in writers.indices { try writers[index].write(article) }
    }
    for index in writers.indices { try writers[index].finish() }
    print("\(Figures.count(articles)) articles, \(words / articles) words each on average")
  }
}
