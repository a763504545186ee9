internal import NewsModel

/// Joins names of companies that differ by their legal form, or by that and the words that a company
/// in capitals drops: "Ford Motor Company", "Ford Motor Co."; "CPC International Inc.", "CPC".
enum CompanyNames {
  /// What companies named by capitals have behind them. Offices of other bodies do not: there is a
  /// "UN Energy" within the UN.
  private static let trades: Set<String> = [
    "international", "industries", "group", "holding", "holdings", "communications", "networks",
    "technologies", "systems", "pharmaceuticals", "electronics", "airlines", "motors", "bancorp",
  ]

  static func join(_ groups: inout NameGroups) {
    let forms = groups.forms.enumerated().filter { $1.kind == .organization }
    let names = forms.map { stem($1.words[...], without: LegalForm.words) }
    var companies: [String: Int] = [:]
    for ((index, form), name) in zip(forms, names) where name.count < form.words.count {
      let key = NameFolding.key(name)
      if let first = companies[key] { groups.join(index, to: first) }
      companies[key] = companies[key] ?? index
    }
    for ((index, form), name) in zip(forms, names) where name.count == form.words.count {
      if let company = companies[NameFolding.key(name)] { groups.join(index, to: company) }
    }
    joinCapitals(&groups, zip(forms.map(\.offset), names))
  }

  /// Joins "CPC" with the company whose name begins so, where nothing else explains it.
  private static func joinCapitals(
    _ groups: inout NameGroups, _ names: some Sequence<(Int, ArraySlice<String>)>
  ) {
    var capitals: [String: Int] = [:]
    for (index, _) in names where groups.forms[index].isAcronym {
      if !groups.explained.contains(index) { capitals[groups.forms[index].key] = index }
    }
    guard !capitals.isEmpty else { return }
    for (index, name) in names where groups.forms[index].words.count > 1 {
      let first = stem(name, without: trades)
      if first.count == 1, let short = capitals.removeValue(forKey: NameFolding.key(first)) {
        groups.join(short, to: index)
      }
    }
  }

  /// Words without some at their end, but never without the first.
  private static func stem(
    _ words: ArraySlice<String>, without endings: Set<String>
  ) -> ArraySlice<String> {
    var rest = words
    while rest.count > 1, let last = rest.last, endings.contains(last) { rest.removeLast() }
    return rest
  }
}
