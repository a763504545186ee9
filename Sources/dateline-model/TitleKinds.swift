import NewsModel

/// What the title of an encyclopedia's article is, by lists and by the words of the title.
struct TitleKinds {
  private let places: Set<Substring>
  private let firstNames: Set<String>
  private let demonyms: Set<String>

  init(folder: String, countries: DataTable) throws {
    let cities = try DataTable(folder + "/loc_cities15000.tsv")
    let names = try DataTable(folder + "/names_us_census_1990.tsv")
    places = Set(countries.values("common")).union(cities.values("name"))
    firstNames = Self.firstNames(names)
    demonyms = Set(
      countries.values("demonyms").flatMap { $0.split(separator: "|") }.flatMap {
        ["\($0)", "\($0)s"]
      })
  }

  private static func firstNames(_ table: DataTable) -> Set<String> {
    Set(
      table.rows.filter { table.value($0, "kind") != "surname" }
        .map { table.value($0, "name").lowercased() })
  }

  /// "Russian", "Russians" and adjectives of the like.
  func isDemonym(_ name: String) -> Bool {
    let last = name.split(separator: " ").last ?? ""
    if demonyms.contains(String(last)) { return true }
    return ["ian", "ish", "ese", "ians", "ean", "can"].contains { last.hasSuffix($0) }
  }

  /// The kind of a title; `nil` where neither lists nor words tell.
  func kind(of title: String) -> EntityKind? {
    if places.contains(Substring(title)) { return .location }
    let words = title.split(separator: " ").map(String.init)
    if words.contains(where: Self.events.contains) { return nil }
    if let first = words.first, Self.offices.contains(first) { return nil }
    if words.contains(where: Self.bodies.contains) { return .organization }
    if let last = words.last, Self.regions.contains(last) { return .location }
    let isName = (2...3).contains(words.count) && firstNames.contains(words[0].lowercased())
    return isName ? .person : nil
  }

  private static let events: Set<String> = [
    "attack", "bombing", "election", "elections", "war", "War", "crisis", "Treaty", "Convention",
    "Act", "Agreement", "Resolution", "resolution", "shooting", "protests", "Cup", "Championship",
    "Championships", "Games", "Prize", "Award", "Awards", "conflict", "outbreak",
  ]

  private static let offices: Set<String> = [
    "President", "Prime", "Minister", "Speaker", "Mayor", "First", "Secretary", "Prosecutor",
    "Governor", "Chief", "Attorney", "Assistant", "Deputy", "Vice", "Director", "Chancellor",
  ]

  private static let bodies: Set<String> = [
    "Agency", "Alliance", "Army", "Assembly", "Association", "Authority", "Bank", "Board", "Bureau",
    "Commission", "Committee", "Company", "Confederation", "Conference", "Congress", "Corporation",
    "Council", "Court", "Department", "F.C.", "FC", "Federation", "Force", "Forces", "Forum",
    "Foundation", "Front", "Fund", "Group", "Inc.", "Institute", "League", "Ministry", "Nations",
    "Navy", "Office", "Organisation", "Organization", "Parliament", "Party", "Police", "Senate",
    "Service", "Society", "Tribunal", "Union", "University", "Airlines", "Airways", "Motors",
    "Guard", "Corps", "Broadcasting", "Church", "Programme",
  ]

  private static let regions: Set<String> = [
    "County", "Province", "District", "Region", "Oblast", "Island", "Islands", "River", "Sea",
    "Strip", "Peninsula", "Airport", "Governorate", "Department", "Prefecture", "Strait", "Gulf",
  ]
}
