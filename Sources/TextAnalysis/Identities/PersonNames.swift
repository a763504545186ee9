internal import NewsModel

/// Joins full names of one person, and surnames with the full name they stand for.
enum PersonNames {
  /// Joins "Rashid Alimov" with "Rashid K. Alimov" and "R. Alimov": one surname, and first names of
  /// which none speaks against another.
  static func joinFullNames(_ groups: inout NameGroups) {
    var bySurname: [String: [Int]] = [:]
    for (index, form) in groups.forms.enumerated()
    where form.kind == .person && form.words.count > 1 {
      let surname = form.words[form.words.count - 1]
      // Only a handful of people of one surname are compared, so that the work stays linear.
      let others = bySurname[surname, default: []]
      if let other = others.prefix(16).first(where: { agree(form.words, groups.forms[$0].words) }) {
        groups.join(index, to: other)
      }
      bySurname[surname, default: []].append(index)
    }
  }

  private static func agree(_ first: [String], _ second: [String]) -> Bool {
    let (one, other) = (first.dropLast(), second.dropLast())
    guard let a = one.first, let b = other.first, agree(a, b) else { return false }
    return zip(one.dropFirst(), other.dropFirst()).allSatisfy { agree($0, $1) }
  }

  /// Equal, or one the initial of the other.
  private static func agree(_ first: String, _ second: String) -> Bool {
    first == second || first.count == 1 && second.hasPrefix(first)
      || second.count == 1 && first.hasPrefix(second)
  }

  /// Places every mention of a surname or first name alone with the full name it stands for: the
  /// nearest before it with the same title, else the nearest before it of that surname whose title
  /// does not disagree, else the first after it.
  static func placeShortNames(
    _ groups: inout NameGroups, _ mentions: [NameMention], _ genders: GivenNameGenders
  ) {
    var people: [String: [Int]] = [:]
    for (index, mention) in mentions.enumerated()
    where mention.kind == .person && mention.words.count > 1 {
      for key in shortKeys(of: mention.words) { people[key, default: []].append(index) }
    }
    dropFirstNamed(&people, mentions)
    for (index, mention) in mentions.enumerated() where mention.kind == .person {
      guard let full = people[mention.key], mention.words.count < 3 else { continue }
      guard let person = fullName(for: index, among: full, mentions, genders) else { continue }
      groups.place(mention: index, with: groups.formOfMention[person])
    }
  }

  /// Who goes by a first name goes by no surname: where "Ana" stands alone after "Boris Lo" and
  /// "Ana Lo", "Lo" is Boris.
  private static func dropFirstNamed(_ people: inout [String: [Int]], _ mentions: [NameMention]) {
    let single = Set(
      mentions.lazy.filter { $0.kind == .person && $0.words.count == 1 }.map(\.key))
    for (key, full) in people where full.count > 1 {
      let others = full.filter {
        let first = mentions[$0].words[0]
        return first == key || !single.contains(first)
      }
      if !others.isEmpty { people[key] = others }
    }
  }

  /// "Lo", "van Lo" and "Ida" for "Ida van Lo".
  private static func shortKeys(of words: [String]) -> [String] {
    var keys = [words[0]]
    for start in 1..<words.count {
      let key = NameFolding.key(words[start...])
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  private static func fullName(
    for index: Int, among full: [Int], _ mentions: [NameMention], _ genders: GivenNameGenders
  ) -> Int? {
    let mention = mentions[index]
    let place = full.partitioningIndex { $0 >= index }
    // A few mentions before suffice to find one that agrees; so the work stays linear.
    let earlier = full[max(0, place - 16)..<place].reversed()
      .filter { !genders.disagree(mention, mentions[$0]) }
    let titled = earlier.first { mentions[$0].before == mention.before && hasTitle(mention) }
    let surname = earlier.first { mentions[$0].words.last == mention.key }
    return titled ?? surname ?? earlier.first ?? full[place...].first { $0 > index }
  }

  private static func hasTitle(_ mention: NameMention) -> Bool {
    PersonTitles.all.contains(mention.before)
  }
}

extension [Int] {
  /// The first index whose element satisfies a condition that all later elements satisfy too.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
