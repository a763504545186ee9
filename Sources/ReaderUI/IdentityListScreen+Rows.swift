import NewsCore
import NewsModel

/// Where the rows of a list of names come from.
extension IdentityListScreen {
  /// Stated ties that are looked at for one list.
  private static let maximumTies = 2000

  static func ties(
    of identity: IdentitySummary, in library: Library
  ) throws(LibraryError) -> [IdentityID: String] {
    var titles: [IdentityID: [String]] = [:]
    for tie in try library.ties(of: identity.id, limit: maximumTies) {
      let other = tie.other(than: identity.id)
      let title = tie.title(from: identity.id)
      if titles[other]?.contains(title) != true { titles[other, default: []].append(title) }
    }
    return titles.mapValues { $0.joined(separator: ", ") }
  }

  /// A narrowed list is as long as what is found, a thousand at most.
  static let narrowedLimit = 1000

  static func count(
    _ source: Source, _ filter: String, _ companions: [Companion], in library: Library
  ) throws(LibraryError) -> Int {
    switch source {
    case .archive(let kind) where filter.isEmpty: try library.identityCount(kind)
    case .archive(let kind):
      try library.identities(kind, matching: filter, limit: narrowedLimit).count
    case .article(let identities, _):
      try narrowed(identities, to: filter, in: library).count
    case .related: companions.count
    case .target: try targets(like: filter, in: library).count
    case .partner(let identity): try partners(of: identity, like: filter, in: library).count
    }
  }

  /// Names of each kind that are offered while one types.
  private static let offered = 20

  /// Organizations, people and places like the words; the most mentioned without any.
  private static func targets(
    like words: String, in library: Library
  ) throws(LibraryError) -> [IdentitySummary] {
    var found: [IdentitySummary] = []
    for kind in [EntityKind.organization, .person, .location] {
      found += try library.identities(kind, matching: words, limit: offered)
    }
    return found
  }

  static func rows(
    _ source: Source, _ filter: String, _ companions: [Companion], _ offset: Int, _ limit: Int,
    in library: Library
  ) throws(LibraryError) -> [Row] {
    switch source {
    case .archive(let kind):
      try library.identities(kind, matching: filter, offset: offset, limit: limit).map {
        .identity($0)
      }
    case .article(let identities, _):
      try narrowed(identities, to: filter, in: library).dropFirst(offset).prefix(limit)
        .map { .identity($0) }
    case .related:
      try library.relations(companions.dropFirst(offset).prefix(limit)).map { .relation($0) }
    case .target:
      try targets(like: filter, in: library).dropFirst(offset).prefix(limit).map { .identity($0) }
    case .partner(let identity):
      try partners(of: identity, like: filter, in: library).dropFirst(offset).prefix(limit)
        .map { .identity($0) }
    }
  }

  /// The pages that identities belong to now, but for those that are not to be listed here.
  private static func narrowed(
    _ identities: [IdentitySummary], to filter: String, in library: Library
  ) throws(LibraryError) -> [IdentitySummary] {
    let identities = try current(identities, in: library)
    guard let finder = TextFinder(filter) else { return identities }
    return identities.filter { identity in
      ([identity.name] + identity.aliases).contains { !finder.matches(in: $0).isEmpty }
    }
  }
}
