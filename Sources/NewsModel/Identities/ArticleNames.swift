/// What one article tells about the names in it: a pure function of the article.
package struct ArticleNames {
  let article: Article
  let analysis: Analysis
  let countries: Countries
  private let dominant: String?
  /// The country of the headline and dateline, where the article hardly speaks of another.
  private let mainCountry: String?
  private let sport: TeamSport?
  private let namesTheUN: Bool
  /// Identities by the ends of their mentions.
  let ends: [Int: Int]

  /// The evidence of each identity of the analysis, in their order. Linear in the length of the
  /// article.
  package static func evidence(in article: Article, _ analysis: Analysis) -> [NameEvidence] {
    ArticleNames(article, analysis).evidence
  }

  private init(_ article: Article, _ analysis: Analysis) {
    self.article = article
    self.analysis = analysis
    let head = Countries([article.dateline ?? "", article.headline].joined(separator: ". "))
    countries = Countries(article.text)
    let all = countries.adding(head)
    dominant = all.dominant
    mainCountry = Set(head.mentions.map(\.code)).count == 1 ? all.dominant(atLeast: 2 / 3) : nil
    sport = TeamSport(of: [article.headline, article.text])
    ends = Dictionary(analysis.entities.map { ($0.range.end, $0.identity) }) { $1 }
    namesTheUN = analysis.identities.contains { $0.canonicalName == "United Nations" }
  }

  private var evidence: [NameEvidence] {
    let places = firstMentions
    return analysis.identities.enumerated().map { number, identity in
      evidence(of: identity, at: places[number])
    }
  }

  /// The first mention of each identity in the text, where it has one.
  private var firstMentions: [TextRange?] {
    var places: [TextRange?] = Array(repeating: nil, count: analysis.identities.count)
    for entity in analysis.entities where places[entity.identity] == nil {
      places[entity.identity] = entity.range
    }
    return places
  }

  private func evidence(of identity: Identity, at place: TextRange?) -> NameEvidence {
    switch identity.kind {
    case .person: PersonEvidence(identity, country: dominant).evidence
    case .organization: organization(identity, place)
    case .location, .miscellaneous: other(identity)
    }
  }

  // MARK: Organizations

  private func organization(_ identity: Identity, _ place: TextRange?) -> NameEvidence {
    let name = OrganizationName(title(of: identity))
    let generic = GenericName(name.words)
    let signature = signature(of: identity, name, generic, place)
    var uses = UniqueUses()
    if signature.isShort {
      uses.add(identity.name, signature.key, .alone)
    } else {
      let isWhole = generic != nil || name.key == signature.key
      uses.add(
        identity.canonicalName ?? identity.name, isWhole ? signature.key : name.key,
        isWhole ? .strong : .weak)
    }
    let others =
      identity.canonicalName == nil ? identity.aliases : [identity.name] + identity.aliases
    for form in others {
      let other = OrganizationName(form)
      uses.add(form, other.key, role(of: other, beside: name))
    }
    if generic == nil, name.key == signature.key, !signature.isShort,
      let (rest, country) = name.withoutCountry
    {
      uses.add("", NameUse.part(rest, of: country), .part)
    }
    if !signature.isShort, let key = keyWithAcronym(of: name) { uses.add("", key, .strong) }
    if let initials = name.initials { uses.add("", initials, .initials) }
    if let sport, name.words.count > 1, !signature.isShort, generic == nil {
      for count in 1...min(2, name.words.count - 1) {
        let part = Array(name.words.prefix(count)).withoutPlural.joined()
        uses.add("", NameUse.part(part, of: sport.qualifier), .part)
      }
    }
    return NameEvidence(
      signature: signature, uses: uses.list,
      country: generic?.country ?? country(near: place) ?? dominant)
  }

  /// The name to go by: the gazetteers' title, "Senate of the Philippines" for "Senate
  /// (Philippines)".
  private func title(of identity: Identity) -> String {
    guard let title = identity.canonicalName else { return identity.name }
    guard let bracket = title.firstIndex(of: "("), bracket > title.startIndex else { return title }
    let inner = title[title.index(after: bracket)...].dropLast()
    let words = FoldedName.words(inner)[...]
    let country = CountryTable.shared.prefix(of: words)
    let isCountry = country.map { $0.entry.isCountry && $0.count == words.count } ?? false
    return title[..<bracket] + (isCountry ? "of \(inner)" : "")
  }

  private func signature(
    of identity: Identity, _ name: OrganizationName, _ generic: GenericName?, _ place: TextRange?
  ) -> NameSignature {
    let kind = EntityKind.organization
    if let team = Franchises.team(name.key, in: league) {
      return NameSignature(kind: kind, key: team)
    }
    if let country = CountryTable.shared.prefix(of: name.words[...]), country.entry.isCountry,
      country.count == name.words.count
    {
      // Its team is another thing.
      return NameSignature(
        kind: kind, key: "state" + country.entry.code,
        qualifier: sport?.qualifier ?? country.entry.code)
    }
    if namesTheUN, Self.bodiesOfTheUN.contains(name.key) {
      return NameSignature(kind: kind, key: "unitednations" + name.key)
    }
    if let generic {
      if let country = self.country(of: generic, identity, place) {
        return .init(kind: kind, key: generic.key, qualifier: country)
      }
      if identity.canonicalName == nil { return signature(of: generic, name, place) }
      return NameSignature(kind: kind, key: generic.key)
    }
    let isKnown = identity.canonicalName != nil
    // Capitals alone make no acronym of a long word, nor of a team in a table.
    if !isKnown, name.isAcronym, name.key.utf8.count <= (sport == nil ? 6 : 4) {
      return NameSignature(kind: kind, key: name.key, qualifier: dominant ?? "", isShort: true)
    }
    let isShort =
      !isKnown && (name.words.count == 1 || Franchises.share(name.key, in: league))
    let qualifier = isKnown || name.words.count > 2 ? "" : sport?.qualifier ?? ""
    return NameSignature(kind: kind, key: name.key, qualifier: qualifier, isShort: isShort)
  }

  /// The sport of the leagues whose teams are known, which are men's.
  private var league: Sport? { sport.flatMap { $0.isWomens ? nil : $0.sport } }

  /// The country that a shared name tells. The gazetteers' title tells it of a name that does not,
  /// unless the text speaks of another one: "the Food and Drug Administration" in a report on the
  /// Philippines alone is not that of the United States.
  private func country(
    of generic: GenericName, _ identity: Identity, _ place: TextRange?
  ) -> String? {
    guard identity.canonicalName != nil,
      let own = GenericName(OrganizationName(identity.name).words), !own.isBareBody
    else { return generic.country }
    return own.country ?? attachedCountry(at: place) ?? mainCountry ?? generic.country
  }

  private func signature(
    of generic: GenericName, _ name: OrganizationName, _ place: TextRange?
  ) -> NameSignature {
    if let owner = owner(of: generic, at: place) {
      let body = name.words == ["house"] ? ["house", "of", "representatives"] : name.words
      let whole = OrganizationName(([owner] + body).joined(separator: " "))
      return NameSignature(kind: .organization, key: whole.key)
    }
    let country =
      attachedCountry(at: place, isState: generic.isBareBody)
      ?? (generic.isBareBody ? nil : country(near: place) ?? dominant)
    if let country { return .init(kind: .organization, key: generic.key, qualifier: country) }
    // Without a country a mere word says nothing outside its article.
    let own = generic.isBareBody ? "#" + article.key : ""
    return NameSignature(kind: .organization, key: generic.key + own)
  }

  private static let bodiesOfTheUN: Set<String> = [
    "securitycouncil", "generalassembly", "humanrightscouncil",
  ]

  /// An alias proves as much as a name when it is about as long: "Supreme Court" beside "Supreme
  /// Court of India" must not join the courts of the world.
  private func role(of alias: OrganizationName, beside name: OrganizationName) -> NameRole {
    if alias.isAcronym { return .acronym }
    if GenericName(alias.words) != nil { return .weak }
    return alias.words.count >= min(3, max(2, name.words.count)) ? .strong : .weak
  }

  // MARK: Countries

  /// The country right before a name ("Pakistan's Supreme Court") or behind it ("the Supreme Court
  /// of India", "the Senate in Manila").
  ///
  /// - Parameter isState: Whether a place in a country does not count.
  private func attachedCountry(at place: TextRange?, isState: Bool = false) -> String? {
    guard let place else { return nil }
    let mentions = countries.mentions.filter { $0.isCountry || !isState }
    let before = mentions.last { $0.end <= place.start && $0.end + 4 >= place.start }
    if let before { return before.code }
    let behind = mentions.first { $0.start >= place.end }
    guard let behind, behind.start - place.end <= 8 else { return nil }
    let between = article.text[TextRange(place.end, behind.start)]
    return [" of ", " of the ", " in ", " in the "].contains(between) ? behind.code : nil
  }

  /// The country that the sentence of a mention is about.
  private func country(near place: TextRange?) -> String? {
    guard let place else { return nil }
    let sentence = analysis.sentences.first { $0.start <= place.start && place.start < $0.end }
    guard let sentence else { return nil }
    let near = countries.mentions.last { $0.start >= sentence.start && $0.end <= place.start }
    return near?.code
      ?? countries.dominant { $0.start >= sentence.start && $0.end <= sentence.end ? 1 : 0 }
  }

  // MARK: Other names

  private func other(_ identity: Identity) -> NameEvidence {
    let name = FoldedName.words(identity.canonicalName ?? identity.name).withoutArticle
    let key = identity.kind == .miscellaneous ? name.withoutPlural.joined() : name.joined()
    var uses = UniqueUses()
    uses.add(identity.canonicalName ?? identity.name, key, .strong)
    for form in [identity.name] + identity.aliases {
      let words = FoldedName.words(form).withoutArticle
      uses.add(form, words.joined(), words.count > 1 || key == words.joined() ? .strong : .weak)
    }
    return NameEvidence(
      signature: NameSignature(kind: identity.kind, key: key), uses: uses.list, country: dominant)
  }
}

/// Forms of a name, each once.
struct UniqueUses {
  private(set) var list: [NameUse] = []

  mutating func add(_ text: String, _ key: String, _ role: NameRole) {
    let use = NameUse(text: text, key: key, role: role)
    if !key.isEmpty, !list.contains(use) { list.append(use) }
  }
}

extension [String] {
  var withoutArticle: [String] { count > 1 && self[0] == "the" ? Array(dropFirst()) : self }

  /// "Russians" is "Russian", but "Times" is not "Time".
  var withoutPlural: [String] {
    guard let last, last.utf8.count > 4, last.hasSuffix("s"), !last.hasSuffix("ss"), last != "times"
    else { return self }
    return dropLast() + [String(last.dropLast())]
  }
}
