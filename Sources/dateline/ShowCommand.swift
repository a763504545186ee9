import ArgumentParser
import NewsCore
import NewsModel

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an article of an archive with its names and quotes marked.",
    discussion: """
      EXAMPLES
        dateline show 2017-11-07-alimov-terrorism-course.txt
        dateline list --tsv | head -2 | tail -1 | cut -f1 | xargs dateline show
        dateline show --json a1
      """)

  @Argument(help: "The article's id, as `list` prints it.")
  var id: String
  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print one JSON object, as `annotate` does.")
  var json = false

  func run() throws {
    let library = try archive.open()
    let article = try attempt { () throws(LibraryError) in try library.article(key: id) }
    guard let article else {
      Output.complain("there is no article “\(id)” in \(archive.path)")
      throw ExitCode(1)
    }
    if json {
      Output.write(
        AnnotationJSON.line(
          article.article, article.analysis, model: Library.analysisVersion, includesArticle: true))
    } else {
      PrintedArticle.write(article)
    }
  }
}
