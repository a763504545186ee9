import ArgumentParser
import NewsCore
import NewsModel

/// The archive in which something is decided, and what names given can be.
struct IdentityOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: "organization, person, location or miscellaneous: what the names given are.")
  var type: EntityKind?

  /// The page that a name stands for: of organizations first, then people, then places. One line
  /// and exit code 1 where there is none or several.
  func page(_ name: String, in library: Library) throws -> IdentitySummary {
    let pages = try candidates(name, in: library)
    let called = pages.filter { $0.name.lowercased() == name.lowercased() }
    if let page = called.count == 1 ? called[0] : pages.first, pages.count == 1 || called.count == 1
    {
      return page
    }
    try Self.complain(name, pages)
  }

  /// All that a name can stand for, of the first kind of which there is any.
  func candidates(_ name: String, in library: Library) throws -> [IdentitySummary] {
    try attempt { () throws(LibraryError) in
      if name.hasPrefix("id:"), let number = IdentityID(name.dropFirst(3)) {
        return try library.identity(number).map { [$0] } ?? []
      }
      if let signature = NameSignature(reference: name) {
        return try library.identity(of: signature).map { [$0] } ?? []
      }
      let kinds = type.map { [$0] } ?? [.organization, .person, .location, .miscellaneous]
      let pages = try library.identities(called: name, kinds)
      let kind = kinds.first { kind in pages.contains { $0.kind == kind } }
      return pages.filter { $0.kind == kind }
    }
  }

  /// Candidates that a line names.
  private static let mostNamed = 6

  static func complain(_ name: String, _ pages: [IdentitySummary]) throws -> Never {
    guard !pages.isEmpty else {
      Output.complain("the archive names nobody like “\(name)”")
      throw ExitCode(1)
    }
    let most = pages.sorted { ($1.articleCount, $0.id) < ($0.articleCount, $1.id) }
    let list = most.prefix(mostNamed)
      .map { "\($0.name) (in \($0.articleCount), id:\($0.id))" }.joined(separator: ", ")
    let more = pages.count - mostNamed
    Output.complain(
      "“\(name)” can be " + list + (more > 0 ? " and \(more) others" : "") + "; say which")
    throw ExitCode(1)
  }

  /// Carries a request out and says what has come of it.
  func carryOut(_ request: IdentityRequest, in library: Library) throws {
    try attempt { () throws(LibraryError) in
      let decisions = try library.decide(request)
      guard !decisions.isEmpty else { return Output.note("It is so already.") }
      for line in try library.sentences(of: decisions) { Output.note(line) }
      Output.note("`dateline identities undo` takes it back.")
    }
  }
}

extension Library {
  /// Decisions in words, with the names as this archive has them.
  func sentences(of decisions: [IdentityDecision]) throws(LibraryError) -> [String] {
    let texts = try texts(of: Set(decisions.flatMap(\.names)))
    return decisions.map { $0.sentence(texts) }
  }
}
