import ArgumentParser
import NewsCore
import NewsModel

struct RelatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related",
    abstract: "List who is named together with an organization, the strongest ties first.",
    discussion: """
      EXAMPLES
        dateline related SCO
        dateline related 'Security Council' --type person
        dateline related NATO --evidence --json
      """)

  @Argument(help: "A name, alias or acronym.")
  var name: String
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "organization, person or location: what to list.")
  var type: EntityKind = .organization
  @Flag(help: "Print the sentences that name both instead of counts.")
  var evidence = false
  @Option(help: "List this many at most.")
  var limit: Int = 100

  func run() throws {
    let library = try archive.open()
    let identity = try library.named(name)
    let relations = try attempt { () throws(LibraryError) in
      try library.related(to: identity.id, type, limit: limit)
    }
    try rows.print(
      evidence ? try passages(of: relations, with: identity, in: library) : Rows(relations))
  }

  private func passages(
    of relations: [Relation], with identity: IdentitySummary, in library: Library
  ) throws -> Rows {
    var rows = Rows("name", "date", "article", "sentence")
    for relation in relations {
      let passages = try attempt { () throws(LibraryError) in
        try library.evidence(identity.id, relation.other.id, limit: limit)
      }
      rows.values += passages.map {
        [
          .text(relation.other.name), .init($0.article.date?.iso8601), .text($0.article.key),
          .text($0.text),
        ]
      }
    }
    return rows
  }
}

extension Rows {
  /// Ties as rows.
  init(_ relations: [Relation]) {
    self.init("identity", "name", "articles", "sentences", "strength")
    values = relations.map {
      [
        .number(Int($0.other.id)), .text($0.other.name), .number($0.articleCount),
        .number($0.sentenceCount), .decimal($0.strength),
      ]
    }
  }
}

extension Library {
  /// The identity that a name stands for: of organizations first, then people, then places.
  func named(_ name: String) throws -> IdentitySummary {
    for kind in [EntityKind.organization, .person, .location, .miscellaneous] {
      let found = try attempt { () throws(LibraryError) in
        try identities(kind, matching: name, limit: 1)
      }
      if let identity = found.first { return identity }
    }
    Output.complain("the archive names nobody like “\(name)”")
    throw ExitCode(1)
  }
}
