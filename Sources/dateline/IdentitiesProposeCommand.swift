import ArgumentParser
import NewsCore
import NewsModel

struct IdentitiesProposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "List names that are likely one thing though they are kept apart.",
    discussion: """
      The likeliest first, each with what speaks for it and against it, and a sentence with each of \
      the two. Nothing is changed. Exit code 1 when there are none.

      EXAMPLES
        dateline identities propose --limit 20
        dateline identities propose --json
      """)

  @Option(help: "How many at most.")
  var limit = 50
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let library = try archive.open()
    let proposals = try attempt { () throws(LibraryError) in
      try library.mergeProposals(limit: limit)
    }
    if rows.json || rows.tsv || proposals.isEmpty { return try rows.print(Rows(proposals)) }
    for (number, proposal) in proposals.enumerated() {
      proposal.lines(number: number + 1).forEach(Output.write)
    }
  }
}

extension MergeProposal {
  /// The proposal as a few lines of text.
  fileprivate func lines(number: Int) -> [String] {
    let head = "\(number). \(first.described) = \(second.described)?  \(Int(score * 100)) %"
    return [head] + evidence.map { "     \($0.sentence)" }
      + passages.map { "     · \($0.text.withoutBreaks)" } + [""]
  }
}

extension IdentitySummary {
  fileprivate var described: String {
    "\(name) (\(kind.name), \(articleCount) article\(articleCount == 1 ? "" : "s"))"
  }
}

extension Rows {
  /// Proposals as rows.
  init(_ proposals: [MergeProposal]) {
    self.init(
      "first", "first_id", "first_articles", "second", "second_id", "second_articles", "type",
      "score", "evidence", "sentences")
    values = proposals.map { proposal in
      let (a, b) = (proposal.first, proposal.second)
      return [
        .text(a.name), .number(Int(a.id)), .number(a.articleCount), .text(b.name),
        .number(Int(b.id)), .number(b.articleCount), .text(a.kind.name), .decimal(proposal.score),
        .list(proposal.evidence.map(\.sentence)), .list(proposal.passages.map(\.text)),
      ]
    }
  }
}
