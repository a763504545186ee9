import GRDB
import NewsModel

/// The pairs of pages for which some name speaks.
struct MergeCandidates {
  struct Pair: Hashable {
    var first: IdentityID
    var second: IdentityID

    init(_ a: IdentityID, _ b: IdentityID) { (first, second) = (min(a, b), max(a, b)) }
  }

  struct Candidate {
    var kind: EntityKind
    var evidence: [MergeEvidence] = []
    /// Whether it is for the letters of one word alone that two names are held to be alike.
    var isByOneWord = false
  }

  private(set) var candidates: [Pair: Candidate] = [:]
  /// The titles that the gazetteers have for the forms of a page.
  private var titles: [IdentityID: Set<String>] = [:]
  private let db: Database

  /// Pages of each kind that are looked at: those mentioned most.
  private static let pages: [(EntityKind, limit: Int)] = [
    (.organization, 8000), (.person, 8000), (.location, 3000),
  ]

  /// - Parameter title: The gazetteers' title for a form, where they know it.
  init(_ db: Database, title: (String, EntityKind) -> String?) throws {
    self.db = db
    for (kind, limit) in Self.pages {
      let pages = try NamedPage.most(kind, limit: limit, db)
      addSameNames(pages)
      addNearNames(pages)
      addKnownNames(pages, title)
      try addShortNames(pages)
    }
    addKnownDifferences()
  }

  private mutating func add(
    _ kind: EntityKind, _ a: IdentityID, _ b: IdentityID, _ new: MergeEvidence
  ) {
    guard a != b else { return }
    let pair = Pair(a, b)
    if candidates[pair]?.evidence.contains(new) != true {
      candidates[pair, default: Candidate(kind: kind)].evidence.append(new)
    }
  }

  // MARK: Names that are the same

  /// A name bound to a country or sport with the one bound to nothing; acronyms of several
  /// countries with the one most used.
  private mutating func addSameNames(_ pages: [NamedPage]) {
    var byKey: [String: [Int]] = [:]
    for (index, page) in pages.enumerated() where page.kind != .person || !page.isShort {
      for key in Set(page.signatures.map(\.key)) { byKey[key, default: []].append(index) }
    }
    for (key, indices) in byKey where indices.count > 1 {
      for other in indices.dropFirst().prefix(Self.namesakes) {
        let (a, b) = (pages[indices[0]], pages[other])
        guard a.mayShare(key, with: b), let name = a.forms.first?.text else { continue }
        add(a.kind, a.id, b.id, .sameName(name))
      }
    }
  }

  /// Pages of one name that are compared with the first.
  private static let namesakes = 6

  // MARK: Names that are nearly the same

  private mutating func addNearNames(_ pages: [NamedPage]) {
    let full = pages.filter { !$0.isShort || $0.kind == .organization }
    NearNames(full).pairs { a, b, evidence in
      if case .sameName = evidence { return }
      add(full[a].kind, full[a].id, full[b].id, evidence)
      if full[a].isOneWord || full[b].isOneWord {
        candidates[Pair(full[a].id, full[b].id)]?.isByOneWord = true
      }
    }
  }

  // MARK: Names that the gazetteers know

  private mutating func addKnownNames(
    _ pages: [NamedPage], _ title: (String, EntityKind) -> String?
  ) {
    var byTitle: [String: [NamedPage]] = [:]
    for page in pages {
      let titles = Set(page.forms.compactMap { title($0.text, page.kind) })
      if !titles.isEmpty { self.titles[page.id] = titles }
      for title in titles { byTitle[title, default: []].append(page) }
    }
    for (title, pages) in byTitle {
      for other in pages.dropFirst().prefix(Self.namesakes) {
        add(other.kind, pages[0].id, other.id, .gazetteer(title))
      }
    }
  }

  private mutating func addKnownDifferences() {
    for pair in candidates.keys {
      guard let one = titles[pair.first], let other = titles[pair.second],
        one.isDisjoint(with: other), let a = one.min(), let b = other.min()
      else { continue }
      candidates[pair]?.evidence.append(.knownApart(a, b))
    }
  }

  // MARK: Short names

  private mutating func addShortNames(_ pages: [NamedPage]) throws {
    for page in pages where page.kind != .location {
      for name in page.signatures where name.isShort {
        try addOwners(of: name, page)
      }
    }
  }

  /// A page that a short name can stand for, with the articles that say so.
  private struct Owner {
    var page: IdentityID
    var explained = 0
    var possible = 0

    mutating func add(_ details: NameDetails, _ key: String) {
      for entry in details.uses.entries where entry.key.key == key {
        switch entry.key.role {
        case .acronym, .weak: explained += entry.count
        case .initials, .part: possible += entry.count
        case .strong, .alone: break
        }
      }
    }
  }

  private mutating func addOwners(of name: NameSignature, _ page: NamedPage) throws {
    let owners = try owners(of: name, besides: page.id)
    for owner in owners {
      let text = page.isShort ? page.forms.first?.text ?? name.key : name.key.uppercased()
      // A surname stands for the best known of its bearers, if any.
      if name.kind == .person {
        if owner.explained + owner.possible > 0, owners.count == 1 {
          add(name.kind, owner.page, page.id, .shortName(text, articles: owner.explained))
        }
      } else if owner.explained > 0 {
        add(name.kind, owner.page, page.id, .shortName(text, articles: owner.explained))
      } else if name.key.utf8.count > 2 {
        add(name.kind, owner.page, page.id, .initials(text))
      }
    }
  }

  /// The pages that a short name can stand for, those that use it most.
  private func owners(of name: NameSignature, besides page: IdentityID) throws -> [Owner] {
    let statement = try db.quick(Self.owners)
    var owners: [IdentityID: Owner] = [:]
    _ = try statement.all(name.key, name.kind.rawValue, page) { row in
      let details = try NameRow.details(row.bytes(2), key: row.text(1), of: row.number(3))
      owners[row.number(0), default: Owner(page: row.number(0))].add(details, name.key)
    }
    return owners.values.sorted {
      ($1.explained, $1.possible, $0.page) < ($0.explained, $0.possible, $1.page)
    }.prefix(Self.namesakes).map(\.self)
  }

  private static let owners = """
    SELECT DISTINCT identity_id, name.key, details, name.id
    FROM name_key JOIN name ON name.id = name_id
    WHERE name_key.key = ? AND name_key.kind = ? AND identity_id <> ? AND is_short = 0
      AND role IN (\(NameRole.acronym.rawValue), \(NameRole.weak.rawValue),
        \(NameRole.initials.rawValue), \(NameRole.part.rawValue))
    """
}

extension NamedPage {
  /// Whether its best form is one word.
  fileprivate var isOneWord: Bool { forms.first.map { !$0.words.contains(" ") } ?? false }

  /// Whether two pages can be one by a key that both have: not when they are bound to two
  /// countries, unless by acronyms alone.
  fileprivate func mayShare(_ key: String, with other: NamedPage) -> Bool {
    let own = signatures.filter { $0.key == key }
    let others = other.signatures.filter { $0.key == key }
    return own.contains { one in
      others.contains {
        one.qualifier.isEmpty || $0.qualifier.isEmpty || one.isShort && $0.isShort
      }
    }
  }
}
