package import NewsModel

/// Finds out which names of an article stand for one thing.
///
/// - Needs: the names of the text and the headline, with their documents.
/// - Gives: entities whose `identity` says what they stand for, and the identities with their
///   fullest name, their other forms and the name the gazetteers know.
/// - Example: `Shanghai Cooperation Organization (SCO)` … `SCO` … `Rashid Alimov` … `Alimov` → two
///   identities.
///
/// What the text introduces comes first (brackets, "formerly"), then spellings, gazetteer aliases,
/// legal forms, initials, short forms, surnames. Linear in the number of names.
package struct IdentityResolver: Sendable {
  private let aliases: AliasTable
  private let genders: GivenNameGenders

  package init(aliases: AliasTable = AliasTable()) {
    self.init(aliases: aliases, words: nil)
  }

  /// A resolver that knows what a model knows of names.
  package init(model: ModelFile) {
    let quotes = model.section(QuoteModel.sectionName).flatMap { QuoteModel($0) }
    self.init(aliases: AliasTable(model.section("aliases")), words: quotes?.words)
  }

  init(aliases: AliasTable, words: QuoteWordTable?) {
    self.aliases = aliases
    genders = GivenNameGenders(words: words)
  }

  /// The entities of text and headline with what they stand for; sentences and quotes stay empty.
  package func resolve(_ names: RecognizedNames, in text: Document, headline: Document) -> Analysis
  {
    var mentions = names.text.compactMap { NameMention($0, in: text, inHeadline: false) }
    let armed = ArmedGroups.keys(mentions, in: text) { entry(for: $0, .location) != nil }
    mentions += names.headline.compactMap { NameMention($0, in: headline, inHeadline: true) }
    KindReconciliation.apply(to: mentions, armedGroups: armed)
    var groups = NameGroups(mentions)
    BracketedNames.join(&groups, mentions, text)
    RenamedNames.join(&groups, mentions, text)
    PersonNames.joinFullNames(&groups)
    joinAliases(&groups)
    CompanyNames.join(&groups)
    OrganizationNames.joinAcronyms(&groups)
    OrganizationNames.joinShortForms(&groups, mentions)
    PersonNames.placeShortNames(&groups, mentions, genders)
    return analysis(of: mentions, &groups)
  }

  /// Joins forms that the gazetteers file under one title. An acronym that the text explains itself
  /// is not looked up: it may stand for something else here.
  private func joinAliases(_ groups: inout NameGroups) {
    var firstForms: [AliasKey: Int] = [:]
    for (index, form) in groups.forms.enumerated() {
      if form.isAcronym, groups.explained.contains(index) { continue }
      guard let entry = entry(for: form.key, form.kind) else { continue }
      let key = AliasKey(title: entry.index, kind: form.kind)
      if let first = firstForms[key] {
        groups.join(index, to: first)
      } else {
        firstForms[key] = index
      }
    }
  }

  private struct AliasKey: Hashable {
    var title: Int
    var kind: EntityKind
  }

  private func entry(for key: String, _ kind: EntityKind) -> AliasTable.Entry? {
    aliases.entry(for: key).flatMap { $0.kind == nil || $0.kind == kind ? $0 : nil }
  }

  private func analysis(of mentions: [NameMention], _ groups: inout NameGroups) -> Analysis {
    var members: [[Int]] = []
    var numbers: [Int: Int] = [:]
    for index in mentions.indices {
      let root = groups.root(groups.formOfMention[index])
      if let number = numbers[root] {
        members[number].append(index)
      } else {
        numbers[root] = members.count
        members.append([index])
      }
    }
    var analysis = Analysis()
    var identityOfMention = Array(repeating: 0, count: mentions.count)
    for (number, members) in members.enumerated() {
      analysis.identities.append(identity(of: members, mentions))
      for member in members { identityOfMention[member] = number }
    }
    for (mention, identity) in zip(mentions, identityOfMention) {
      let entity = Entity(
        kind: analysis.identities[identity].kind, range: mention.range, identity: identity,
        confidence: mention.confidence)
      if mention.inHeadline {
        analysis.headlineEntities.append(entity)
      } else {
        analysis.entities.append(entity)
      }
    }
    return analysis
  }

  private func identity(of members: [Int], _ mentions: [NameMention]) -> Identity {
    let fullest = mentions[
      members.dropFirst().reduce(members[0]) {
        isFuller(mentions[$1], than: mentions[$0]) ? $1 : $0
      }]
    let canonicalName = entry(for: fullest.key, fullest.kind)?.title
    let name = PlaceSpelling.name(fullest, canonicalName: canonicalName)
    return Identity(
      kind: fullest.kind, name: name, aliases: surfaces(of: members, besides: name, mentions),
      canonicalName: canonicalName)
  }

  /// How some mentions of one thing stand in the text, each form once.
  private func surfaces(
    of members: [Int], besides name: String, _ mentions: [NameMention]
  ) -> [String] {
    // Most things are named once, and need no set.
    if members.count == 1, mentions[members[0]].surface == name { return [] }
    var seen: Set<String> = [name]
    return members.map { mentions[$0].surface }.filter { seen.insert($0).inserted }
  }

  /// Names before acronyms, more words before fewer, mixed case before capitals, long before short.
  private func isFuller(_ new: NameMention, than old: NameMention) -> Bool {
    if new.isAcronym != old.isAcronym { return old.isAcronym }
    if new.words.count != old.words.count { return new.words.count > old.words.count }
    if new.isAllCaps != old.isAllCaps { return old.isAllCaps }
    return new.key.utf8.count > old.key.utf8.count
  }
}
