import ArgumentParser
import NewsCore

struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Print what is found in articles: names, identities, quotes and speakers.",
    discussion: """
      Writes one JSON object an article, in the order of the input, as soon as it is done. A line of \
      JSON Lines that cannot be read gives an error object in its place and exit code 1 at the end.

      EXAMPLES
        dateline annotate article.txt
        dateline annotate --from jsonl - < news.jsonl > annotated.jsonl
        dateline annotate Articles/*.md --to text
        dateline annotate --quantities --confidence article.txt --to jsonl

      With --quantities every object has "quantities" behind "quotes", each with \
      "start", "end", "type", "text" and "value". The type is date, time, money or \
      percentage; the value an ISO 8601 date, period or time, "5000000 USD", \
      "12.5%" or "2pp", null where the article does not say. With --ties "ties" is \
      the last list, each with "type" (member_of, part_of, headed_by, office_at, \
      signed_with, sanctioned, acquired, sued, met_with, headquartered_in), \
      "subject" and "object" (ids of identities), "sentence" (its place in \
      "sentences"), "office" and "former". With --confidence every name and quote \
      ends with "confidence". Without them, none of these is there.

      With --articles every object holds its article and all that an archive keeps: \
      "ties" with the place of the office, "title_entities" with offsets into \
      "title", the "canonical" name of what is well known, and "confidence" with \
      three digits. An article without a title is given its first words, as by \
      `import`, which takes these lines with --analysed as if it had analysed the \
      articles itself.
      """)

  @Argument(help: "Files, or - for standard input.", completion: .file())
  var sources: [String]
  @Option(help: "The format of the input, where it is not to be detected.")
  var from: SourceFormat?
  @Option(help: "jsonl or text; text where standard output is a terminal.")
  var to: AnnotationOutput?
  @Flag(help: "Repeat each article in its line, so that `import --analysed` takes it.")
  var articles = false
  @Flag(help: "Add dates, times, money and percentages with their values.")
  var quantities = false
  @Flag(help: "Add the ties between names that the text states.")
  var ties = false
  @Flag(help: "Say how sure each name and quote is, from 0.00 to 1.00.")
  var confidence = false

  func run() throws {
    let output = to ?? (Output.isTerminal ? .text : .jsonl)
    var isFine = true
    for source in sources {
      Annotation.run(source, format: from, forArchive: articles) { result in
        switch result {
        case .article(let annotated):
          print(annotated, as: output)
        case .problem(let problem):
          isFine = false
          Output.complain(problem.message)
          if output == .jsonl, problem.isMissingArticle { Output.write(problem.json) }
        }
      }
    }
    if !isFine { throw ExitCode(1) }
  }

  private func print(_ annotated: Annotation.Annotated, as output: AnnotationOutput) {
    switch output {
    case .jsonl:
      var annotated = annotated
      if quantities { annotated.addQuantities() }
      Output.write(
        annotated.json(
          includesArticle: articles, includesConfidence: confidence, includesTies: ties))
    case .text: PrintedArticle.write(annotated.article)
    }
  }
}

/// What `annotate` writes.
enum AnnotationOutput: String, ExpressibleByArgument, CaseIterable {
  case jsonl, text
}
