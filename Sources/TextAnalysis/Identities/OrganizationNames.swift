internal import NewsModel

/// Joins acronyms and short forms with the names they are short for.
enum OrganizationNames {
  /// "Ozols Motors Inc." is "Ozols Motors" and "Ozols": words that companies and clubs drop.
  private static let tails = LegalForm.words.union([
    "group", "holding", "holdings", "motor", "motors", "airlines", "airways", "technologies",
    "industries", "fc", "international", "pictures", "records", "stores",
    "pharmaceuticals", "petroleum", "steel", "energy", "entertainment", "media", "university",
    "department", "ministry", "party", "city", "united", "rovers", "town", "athletic", "albion",
    "wanderers", "county",
  ])

  /// Joins every acronym with the only name that has its initials.
  static func joinAcronyms(_ groups: inout NameGroups) {
    let isNeeded = groups.forms.indices.contains {
      groups.forms[$0].isAcronym && !groups.explained.contains($0)
    }
    guard isNeeded else { return }
    var names: [String: Set<Int>] = [:]
    for (index, form) in groups.forms.enumerated()
    where form.words.count > 1 && form.kind != .person {
      for initials in initials(of: form) { names[initials, default: []].insert(index) }
    }
    for (index, form) in groups.forms.enumerated()
    where form.isAcronym && !groups.explained.contains(index) {
      let candidates = names[form.key, default: []].filter { fits(form, groups.forms[$0]) }
      let roots = Set(candidates.map { groups.root($0) })
      if roots.count == 1, let name = candidates.min() { groups.join(index, to: name) }
    }
  }

  private static func initials(of form: NameGroups.Form) -> Set<String> {
    let whole = Acronym.initials(of: form.words)
    return form.parts == form.words ? whole : whole.union(Acronym.initials(of: form.parts))
  }

  /// Initials of two letters are too common to join across kinds.
  private static func fits(_ acronym: NameGroups.Form, _ name: NameGroups.Form) -> Bool {
    acronym.kind == name.kind || acronym.key.utf8.count >= 3
  }

  /// Joins "the Security Council" with "UN Security Council", "the Fed" with "Federal Reserve",
  /// "Ozols" with "Ozols Motors", each with the nearest name before it, else the first after it.
  static func joinShortForms(_ groups: inout NameGroups, _ mentions: [NameMention]) {
    let longer = shortForms(of: groups)
    let starts = starts(of: groups)
    for (index, form) in groups.forms.enumerated()
    where form.kind == .organization && !form.isAcronym && !groups.explained.contains(index) {
      let names = longer[form.key, default: []].filter { $0 != index }
      if let name = names.last(where: { groups.forms[$0].first < form.first }) ?? names.first {
        groups.join(index, to: name)
      } else if isTruncated(form, mentions), let names = starts[form.key], names.count == 1 {
        groups.join(index, to: names[0])
      }
    }
  }

  /// For the key of every short form the organizations that it can stand for, in text order.
  private static func shortForms(of groups: NameGroups) -> [String: [Int]] {
    var longer: [String: [Int]] = [:]
    for (index, form) in groups.forms.enumerated()
    where form.kind == .organization && form.words.count > 1 {
      for key in shortKeys(of: form.words) { longer[key, default: []].append(index) }
    }
    return longer
  }

  private static func shortKeys(of words: [String]) -> Set<String> {
    var keys: Set<String> = []
    // "Stirling" is not "East Stirling", "Chrysler" not "GM and Chrysler".
    for start in 1..<words.count
    where !isSmall(words[start]) && !directions.contains(words[start - 1])
      && (!isSmall(words[start - 1]) || isMainWord(start, of: words))
    {
      keys.insert(NameFolding.key(words[start...]))
    }
    var front = words[...]
    while front.count > 1, let last = front.last, tails.contains(last) {
      front = front.dropLast()
      keys.insert(NameFolding.key(front))
    }
    // "the Bank" after "Bank of Ruritania", "the Ministry" after "Ruritanian Ministry of Lakes".
    for end in words.indices.dropFirst().dropLast() where ["of", "for"].contains(words[end]) {
      for start in 0..<end where start == 0 || !directions.contains(words[start - 1]) {
        if !isSmall(words[start]) { keys.insert(NameFolding.key(words[start..<end])) }
      }
    }
    return keys
  }

  /// Whether what stands behind "of" can be short for the whole: "Scientology" for the church, but
  /// neither "Congress" for its library nor "United Nations" for its assembly.
  private static func isMainWord(_ start: Int, of words: [String]) -> Bool {
    start == words.count - 1 && !owners.contains(words[start])
  }

  private static let owners: Set<String> = [
    "congress", "parliament", "senate", "assembly", "council", "court", "army", "navy", "police",
    "government", "state", "commons", "lords", "deputies", "ministers",
  ]

  private static let directions: Set<String> = ["east", "west", "north", "south", "new", "and"]

  private static func isSmall(_ word: String) -> Bool {
    ["of", "for", "and", "the", "in", "on", "de"].contains(word)
  }

  /// For three letters the organizations of several words that start with them.
  private static func starts(of groups: NameGroups) -> [String: [Int]] {
    var starts: [String: [Int]] = [:]
    for (index, form) in groups.forms.enumerated()
    where form.kind == .organization && form.words.count > 1 {
      starts[String(form.words[0].prefix(3)), default: []].append(index)
    }
    return starts
  }

  /// Whether a form is "the Fed": three letters behind an article.
  private static func isTruncated(_ form: NameGroups.Form, _ mentions: [NameMention]) -> Bool {
    form.words.count == 1 && form.key.utf8.count == 3 && mentions[form.first].before == "the"
  }
}
