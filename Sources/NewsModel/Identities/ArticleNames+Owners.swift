/// Bodies that belong to an organization or to a part of a country.
extension ArticleNames {
  /// What a body belongs to: the organization right before it ("Revolutionary Guard Navy" in two
  /// names), the one of whose parts it is another ("the Revolutionary Guard Aerospace Force and
  /// Navy"), or the region whose legislature the article names.
  func owner(of body: GenericName, at place: TextRange?) -> String? {
    guard let place else { return nil }
    if let owner = organization(endingAt: place.start - 1) { return owner }
    guard let family = BodyFamily(body.key) else { return nil }
    if let sibling = organization(endingAt: place.start - Self.and.utf8.count),
      article.text[TextRange(place.start - Self.and.utf8.count, place.start)] == Self.and,
      let owner = family.owner(of: OrganizationName(sibling).words)
    {
      return owner
    }
    return family == .chambers ? regionOfLegislature : nil
  }

  /// The key of "CIS Crime Desk" for "Crime Desk of the Commonwealth of Independent States", where
  /// the article calls the owner by its acronym.
  func keyWithAcronym(of name: OrganizationName) -> String? {
    for of in name.words.indices.dropFirst(2) where name.words[of] == "of" {
      let owner = Array(name.words[(of + 1)...]).withoutArticle.withoutPlural.joined()
      guard let acronym = acronym(ofOrganization: owner) else { continue }
      return OrganizationName(([acronym] + name.words[..<of]).joined(separator: " ")).key
    }
    return nil
  }

  /// What the article calls an organization for short, by the key of its full name.
  private func acronym(ofOrganization key: String) -> String? {
    for identity in analysis.identities where identity.kind == .organization {
      let forms = [identity.name] + identity.aliases
      guard let acronym = forms.first(where: OrganizationName.isAcronym) else { continue }
      let full = forms.filter { $0 != acronym } + [identity.canonicalName].compactMap(\.self)
      if full.contains(where: { OrganizationName($0).key == key }) { return acronym }
    }
    return nil
  }

  private static let and = " and "

  private func organization(endingAt end: Int) -> String? {
    guard let identity = ends[end] else { return nil }
    let owner = analysis.identities[identity]
    return owner.kind == .organization ? owner.canonicalName ?? owner.name : nil
  }

  /// "Arizona" where the article names the Arizona State Legislature, and no chamber of a country.
  private var regionOfLegislature: String? {
    let region = countries.mentions.first { mention in
      !mention.isCountry && isLegislature(behind: mention.end)
    }
    guard let region else { return nil }
    let bodies = analysis.identities.lazy.filter { $0.kind == .organization }
      .compactMap { GenericName(OrganizationName($0.name).words) }
    guard !bodies.contains(where: { $0.country != nil || $0.key == "congress" }) else { return nil }
    return article.text[TextRange(region.start, region.end)]
  }

  private func isLegislature(behind end: Int) -> Bool {
    let rest = article.text.utf8.dropFirst(end)
    return Self.legislatures.contains { rest.starts(with: $0.utf8) }
  }

  private static let legislatures = [
    " State Legislature", " state legislature", " Legislature", " legislature", " General Assembly",
    "'s Legislature", "'s legislature", "’s Legislature", "’s legislature",
  ]
}

/// Bodies that come side by side, each the same kind of part of one whole.
enum BodyFamily {
  /// Of armed forces.
  case branches
  /// Of legislatures.
  case chambers

  /// The family of a shared name, by its key.
  init?(_ key: String) {
    switch key {
    case "army", "navy", "airforce", "aerospaceforce", "groundforces", "groundforce", "marines":
      self = .branches
    case "senate", "houserepresentatives", "housedelegates", "assembly": self = .chambers
    default: return nil
    }
  }

  /// What the body of a whole name belongs to: "revolutionary guard" for "revolutionary guard
  /// aerospace force"; `nil` where the name tells no more than a country, or is of another family.
  func owner(of words: [String]) -> String? {
    for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      let body = GenericName(Array(words.suffix(count)))
      guard let body, body.country == nil, BodyFamily(body.key) == self else { continue }
      let owner = words.dropLast(count)
      if let country = CountryTable.shared.prefix(of: owner), country.entry.isCountry,
        country.count == owner.count
      {
        return nil
      }
      return owner.joined(separator: " ")
    }
    return nil
  }
}
