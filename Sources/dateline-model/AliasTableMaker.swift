import NewsModel
import TextAnalysis

/// Chooses from the gazetteers the names that stand for one thing and no other.
///
/// Needs: the folder of gazetteers. Gives: one record per thing. A name is kept for a title when
/// nearly all links under that name lead to it and the name is one by its look: capitals, several
/// words or an acronym of the title. Precision goes before recall, since the names join the pages
/// of an archive.
struct AliasTableMaker {
  private let wiki: DataTable
  private let countries: DataTable
  private let kinds: TitleKinds

  init(folder: String) throws {
    wiki = try DataTable(folder + "/wiki_news_aliases.tsv")
    countries = try DataTable(folder + "/loc_countries.tsv")
    kinds = try TitleKinds(folder: folder, countries: countries)
  }

  /// Well-known names first: of two things with one key the first keeps it.
  func records() -> [AliasTable.Record] {
    var records = WellKnownNames.records + countryRecords()
    let taken = Set(records.flatMap(\.keys))
    let anchors = titles()
    let shares = AnchorShares(anchors)
    for title in anchors {
      let keys = keys(of: title, shares).filter { !taken.contains($0) }
      // A thing filed already under a well-known name has its aliases there.
      guard !keys.isEmpty, !taken.contains(NameFolding.key(of: title.name)) else { continue }
      records.append(.init(title: title.name, kind: title.kind, keys: keys))
    }
    return records
  }

  private func countryRecords() -> [AliasTable.Record] {
    countries.rows.compactMap { row in
      let common = String(countries.value(row, "common"))
      let names =
        [common, String(countries.value(row, "official"))]
        + countries.value(row, "alt").split(separator: "|").map(String.init).filter(Self.isLong)
      let known = WellKnownNames.titles.contains(common)
      return known
        ? nil
        : .init(
          title: common, kind: .location, keys: Self.unique(names.map { NameFolding.key(of: $0) }))
    }
  }

  /// Codes of countries and single foreign words are no names in English news.
  private static func isLong(_ name: String) -> Bool {
    name.contains(" ") && !name.contains(",") && name.utf8.allSatisfy { $0 < 0x80 }
  }

  private func titles() -> [LinkedTitle] {
    wiki.rows.map { row in
      let name = String(wiki.value(row, "title"))
      return LinkedTitle(
        name: name, anchors: String(wiki.value(row, "surface_forms")), kind: kinds.kind(of: name))
    }
  }

  private func keys(of title: LinkedTitle, _ shares: AnchorShares) -> [String] {
    guard title.looksLikeName else { return [] }
    let own = NameFolding.key(of: title.name)
    var keys = shares.share(of: own, title) >= 0.9 ? [own] : []
    for anchor in title.anchors where shares.share(of: anchor.key, title) >= 0.9 {
      if AliasRule(title, anchor, isDemonym: kinds.isDemonym(anchor.text)).keeps {
        keys.append(anchor.key)
      }
    }
    // A title under its own name alone is worth its bytes only for other spellings of the name.
    let isBody = title.kind == .organization || title.kind == .location
    let names = Self.unique(keys)
    return names == [own] && !isBody ? [] : names
  }

  private static func unique(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// A title of the encyclopedia with the words that link to it.
struct LinkedTitle {
  struct Anchor {
    let text: String
    let key: String
    let count: Int
  }

  let name: String
  let kind: EntityKind?
  let anchors: [Anchor]
  let words: [String]

  init(name: String, anchors: String, kind: EntityKind?) {
    self.name = name
    self.kind = kind
    words = NameFolding.words(of: name)
    self.anchors = anchors.split(separator: "|").compactMap { part in
      guard let sign = part.lastIndex(of: "="), let count = Int(part[part.index(after: sign)...])
      else { return nil }
      let text = String(part[..<sign])
      return Anchor(text: text, key: NameFolding.key(of: text), count: count)
    }
  }

  /// Whether every main word has a capital or a digit; a single word must be of a known kind.
  var looksLikeName: Bool {
    let parts = name.split(separator: " ")
    let main = parts.filter { $0.utf8.count > 3 || $0 == parts.first }
    return main.allSatisfy { !($0.first?.isLowercase ?? true) } && (parts.count > 1 || kind != nil)
  }
}

/// How the links under one key are spread over titles.
struct AnchorShares {
  private var totals: [String: Int] = [:]

  init(_ titles: [LinkedTitle]) {
    for title in titles {
      for anchor in title.anchors { totals[anchor.key, default: 0] += anchor.count }
    }
  }

  /// The part of all links under a key that leads to a title; 1 for keys without any link.
  func share(of key: String, _ title: LinkedTitle) -> Double {
    guard let total = totals[key] else { return 1 }
    let own = title.anchors.filter { $0.key == key }.reduce(0) { $0 + $1.count }
    return Double(own) / Double(total)
  }
}
