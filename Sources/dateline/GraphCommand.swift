import ArgumentParser
import NewsCore
import NewsModel

struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Write organizations and people with their relations for other programs.",
    discussion: """
      Without --about it holds the most mentioned names of the archive. graphml opens in Gephi and \
      yEd, dot in Graphviz; csv is a list of edges, with --nodes of nodes; svg is a picture.

      EXAMPLES
        dateline graph --format graphml > archive.graphml
        dateline graph --about SCO --limit 40 --format dot | neato -Tpdf > sco.pdf
        dateline graph --about SCO --format svg > sco.svg
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "The name in the middle, or its id:NUMBER.")
  var about: String?
  @Option(help: "As many names at most.")
  var limit: Int = 60
  @Option(help: "graphml, dot, json, csv or svg.")
  var format: GraphFormat
  @Option(help: "A kind of names to take; may be given again.")
  var type: [KindArgument] = [.organization, .person]
  @Flag(help: "With csv, write the nodes instead of the edges.")
  var nodes = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be above 0.") }
    if nodes && format != .csv { throw ValidationError("--nodes goes with --format csv.") }
  }

  func run() throws {
    let library = try archive.open()
    let identity = try about.map(library.named)
    let graph = try attempt { () throws(LibraryError) in
      if let identity {
        try library.neighbourhood(of: identity.id, limit: limit, kinds: type.map(\.kind))
      } else {
        try library.graph(limit: limit, kinds: type.map(\.kind))
      }
    }
    Output.print(text(of: graph))
  }

  private func text(of graph: RelationGraph) -> String {
    switch format {
    case .graphml: graph.graphML
    case .dot: graph.dot
    case .json: graph.json
    case .csv: nodes ? graph.nodesCSV : graph.edgesCSV
    case .svg: graph.svg
    }
  }
}

/// What `graph` writes.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case graphml, dot, json, csv, svg
}
