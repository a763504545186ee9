import ArgumentParser
import NewsCore
import NewsModel

/// The archive in which something is decided, and what names given can be.
struct IdentityOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: "What the names given are.")
  var type: KindArgument?

  /// In the order in which names are looked for.
  static let kinds = [EntityKind.organization, .person, .location, .miscellaneous]

  /// The page that a name stands for: the only one called so, of organizations first, then people,
  /// then places; else the only one with such a form. One line and exit code 1 where there is none
  /// or several.
  func page(_ name: String, in library: Library) throws -> IdentitySummary {
    let pages = try candidates(name, in: library)
    let called = pages.filter { $0.name.lowercased() == name.lowercased() }
    for kind in Self.kinds {
      let ofKind = called.filter { $0.kind == kind }
      if ofKind.count > 1 { try Self.complain(name, ofKind) }
      if let page = ofKind.first { return page }
    }
    guard let page = pages.first, pages.count == 1 else { try Self.complain(name, pages) }
    return page
  }

  /// All that a name can stand for.
  func candidates(_ name: String, in library: Library) throws -> [IdentitySummary] {
    try attempt { () throws(LibraryError) in
      if let page = try library.numbered(name) { return [page] }
      if let signature = NameSignature(reference: name) {
        return try library.identity(of: signature).map { [$0] } ?? []
      }
      return try library.identities(called: name, type.map { [$0.kind] } ?? Self.kinds)
    }
  }

  /// Candidates that a line names.
  private static let mostNamed = 6

  static func complain(_ name: String, _ pages: [IdentitySummary]) throws -> Never {
    guard !pages.isEmpty else {
      Output.complain("the archive names nobody like “\(name)”")
      throw ExitCode(1)
    }
    let list = pages.mostNamedFirst.references(atMost: mostNamed)
    Output.complain("“\(name)” can be \(list); say which")
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
