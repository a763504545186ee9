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

  /// The pages that a short name can stand for, those that use it most.
  private mutating func addOwners(of name: NameSignature, _ page: NamedPage) throws {
    let statement = try db.cachedStatement(sql: Self.owners)
    let rows = try Row.fetchAll(
      statement, arguments: [name.key, name.kind.rawValue, page.id, Self.namesakes])
    for row in rows {
      let (owner, explained, possible): (IdentityID, Int, Int) = (row[0], row[1], row[2])
      let text = page.isShort ? page.forms.first?.text ?? name.key : name.key.uppercased()
      // A surname stands for the best known of its bearers, if any.
      if name.kind == .person {
        if explained + possible > 0, rows.count == 1 {
          add(name.kind, owner, page.id, .shortName(text, articles: explained))
        }
      } else if explained > 0 {
        add(name.kind, owner, page.id, .shortName(text, articles: explained))
      } else if name.key.utf8.count > 2 {
        add(name.kind, owner, page.id, .initials(text))
      }
    }
  }

  private static let owners = """
    SELECT name.identity_id,
      sum(iif(role IN (\(NameRole.acronym.rawValue), \(NameRole.weak.rawValue)),
        form.article_count, 0)) AS explained,
      sum(iif(role = \(NameRole.initials.rawValue) OR role = \(NameRole.part.rawValue),
        form.article_count, 0)) AS possible
    FROM form JOIN name ON name.id = name_id
    WHERE form.key = ?1 AND form.kind = ?2 AND identity_id <> ?3 AND is_short = 0
      AND role IN (\(NameRole.acronym.rawValue), \(NameRole.weak.rawValue),
        \(NameRole.initials.rawValue), \(NameRole.part.rawValue))
    GROUP BY name.identity_id ORDER BY explained DESC, possible DESC, name.identity_id LIMIT ?4
    """
}

extension NamedPage {
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
