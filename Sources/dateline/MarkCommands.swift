import ArgumentParser
import NewsCore
import NewsModel

struct StarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "star",
    abstract: "Star articles of an archive.",
    discussion: """
      EXAMPLES
        dateline star 2017-11-07-alimov-terrorism-course.txt
        dateline star --remove a1 a2
      """)

  @Argument(help: "Ids of articles, as `list` prints them.")
  var ids: [String]
  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Take the stars away.")
  var remove = false

  func run() throws {
    let library = try archive.open()
    let articles = try ids.map { try library.existing($0).id }
    try attempt { () throws(LibraryError) in
      for article in articles { try library.setStarred(!remove, article) }
    }
  }
}

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Add tags to an article, or take them away; without any, list those it has.",
    discussion: """
      EXAMPLES
        dateline tag 2017-11-07-alimov-terrorism-course.txt asia security
        dateline tag --remove a1 security
        dateline tag a1
      """)

  @Argument(help: "The article's id, as `list` prints it.")
  var id: String
  @Argument(help: "Words.")
  var tags: [String] = []
  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Take these tags away.")
  var remove = false

  func run() throws {
    let library = try archive.open()
    let article = try library.existing(id).id
    let given = Set(Tags.read(tags.joined(separator: " ")))
    try attempt { () throws(LibraryError) in
      let old = try library.marks(of: article).tags
      if given.isEmpty { return old.forEach(Output.write) }
      let new = remove ? Set(old).subtracting(given) : given.union(old)
      try library.setTags(new.sorted(), article)
    }
  }
}

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note something about an article or one of its quotes; without a note, print it.",
    discussion: """
      A note takes the place of the one before; an empty one ("") removes it. A quote is told by \
      its words, as `quotes` prints them.

      EXAMPLES
        dateline note a1 'for the piece on Asia'
        dateline note a1 'his first' --quote 'We sail'
        dateline note a1
      """)

  @Argument(help: "The article's id, as `list` prints it.")
  var id: String
  @Argument(help: "One line.")
  var note: String?
  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("The words of a quote.", valueName: "words"))
  var quote: String?

  func run() throws {
    let library = try archive.open()
    let article = try library.existing(id)
    let words = try quote.map { try Self.words($0, of: article) }
    try attempt { () throws(LibraryError) in
      let marks = try library.marks(of: article.id)
      var marked = words.flatMap { marks.quotes[$0] } ?? QuoteMarks()
      guard let note = note?.onOneLine else {
        return Output.write(words == nil ? marks.note : marked.note)
      }
      guard let words else { return try library.setNote(note, article.id) }
      marked.note = note
      try library.setMarks(marked, ofQuote: words, in: article.id)
    }
  }

  private static func words(_ quote: String, of article: AnnotatedArticle) throws -> String {
    let words = quote.onOneLine
    let all = article.analysis.quotes.map { $0.words(in: article.article.text) }
    guard all.contains(words) else {
      Output.complain("“\(article.article.key)” has no quote of these words")
      throw ExitCode(1)
    }
    return words
  }
}

extension Library {
  /// The article with a key; a sentence and exit code 1 where there is none.
  func existing(_ key: String) throws -> AnnotatedArticle {
    let article = try attempt { () throws(LibraryError) in try self.article(key: key) }
    guard let article else {
      Output.complain("there is no article “\(key)” in the archive")
      throw ExitCode(1)
    }
    return article
  }
}
