import ArgumentParser
import NewsCore
import NewsModel

struct RelatedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "related",
    abstract: "List who is named together with an organization, the strongest ties first.",
    discussion: """
      Each row ends with the ties that sentences state, read from the name asked for: "headed by", \
      "has as member", "acquired". --evidence prints the sentences behind a relation, --ties those \
      that state a tie, and --since of these only the ties that no earlier article states.

      Of a name of more than 3,000 articles an even sample is looked at: then the counts are \
      estimates, and so the last column and standard error say.

      EXAMPLES
        dateline related SCO
        dateline related 'Security Council' --type person
        dateline related NATO --evidence --json
        dateline related NATO --ties --since 2022-02-24
        dateline related NATO --since 2w
        dateline related NATO --half-life 365
      """)

  @Argument(help: "A name, alias, acronym or id:NUMBER.")
  var name: String
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "The kind of names to list.")
  var type: KindArgument = .organization
  @Flag(help: "Print the sentences that name both instead of counts.")
  var evidence = false
  @Flag(help: "Print the sentences that state ties instead of counts.")
  var ties = false
  @Option(help: "Print ties that are stated from this day on for the first time.")
  var since: Day?
  @Option(
    help: "Let a shared article count half this many days before the newest of the archive.")
  var halfLife: Double?
  @Option(help: "List this many at most.")
  var limit: Int = 100

  func validate() throws {
    if let halfLife, !(halfLife > 0) { throw ValidationError("--half-life must be above 0.") }
    if evidence && (ties || since != nil) {
      throw ValidationError("Choose one of --evidence and --ties.")
    }
  }

  func run() throws {
    let library = try archive.open()
    let identity = try library.named(name)
    if ties || since != nil {
      if let notice = try attempt(library.staleNotice) { Output.note(notice) }
      return try rows.print(try statements(of: identity, in: library))
    }
    let relations = try attempt { () throws(LibraryError) in
      try self.relations(of: identity, in: library)
    }
    try rows.print(
      evidence
        ? try passages(of: relations, with: identity, in: library)
        : try table(of: relations, with: identity, in: library))
  }

  private func relations(
    of identity: IdentitySummary, in library: Library
  ) throws(LibraryError) -> [Relation] {
    guard let halfLife, let today = try library.newestDate() else {
      return try library.related(to: identity.id, type.kind, limit: limit)
    }
    return try library.related(
      to: identity.id, type.kind, limit: limit, decay: TimeDecay(halfLife: halfLife, today: today))
  }

  /// Stated ties that are looked at for one name.
  private static let maximumTies = 5000

  private func table(
    of relations: [Relation], with identity: IdentitySummary, in library: Library
  ) throws -> Rows {
    let ties = try attempt { () throws(LibraryError) in
      try library.ties(of: identity.id, limit: Self.maximumTies)
    }
    var titles: [IdentityID: [String]] = [:]
    for tie in ties {
      let title = tie.title(from: identity.id)
      let other = tie.other(than: identity.id)
      if !(titles[other] ?? []).contains(title) { titles[other, default: []].append(title) }
    }
    if relations.contains(where: \.isEstimate) {
      Output.note("The counts are estimates from a sample of \(identity.articleCount) articles.")
    }
    return Rows(relations, ties: titles)
  }

  private func statements(of identity: IdentitySummary, in library: Library) throws -> Rows {
    var rows = Rows("name", "tie", "date", "article", "sentence")
    try attempt { () throws(LibraryError) in
      for (tie, other) in try stated(of: identity, in: library).prefix(max(0, limit)) {
        let article = tie.evidence.article
        rows.values.append([
          .text(other.name), .text(tie.title(from: identity.id)), .init(article.date?.iso8601),
          .text(article.key), .text(tie.evidence.text),
        ])
      }
    }
    return rows
  }

  private func stated(
    of identity: IdentitySummary, in library: Library
  ) throws(LibraryError) -> [(StatedTie, IdentitySummary)] {
    if let since {
      return try library.newTies(of: identity.id, since: since.number).map { ($0.tie, $0.other) }
    }
    var stated: [(StatedTie, IdentitySummary)] = []
    for tie in try library.ties(of: identity.id, limit: Self.maximumTies) {
      if let other = try library.identity(tie.other(than: identity.id)) {
        stated.append((tie, other))
      }
    }
    return stated
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
  /// Relations as rows, each with what is stated of it.
  init(_ relations: [Relation], ties: [IdentityID: [String]]) {
    self.init("identity", "name", "articles", "sentences", "strength", "ties", "estimated")
    values = relations.map {
      [
        .number(Int($0.other.id)), .text($0.other.name), .number($0.articleCount),
        .number($0.sentenceCount), .decimal(max(0, $0.strength)), .list(ties[$0.other.id] ?? []),
        .flag($0.isEstimate),
      ]
    }
  }
}
