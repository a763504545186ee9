import NewsModel

/// The names that invented reports draw from.
struct InventedNames {
  /// A place in a template for a name.
  enum Slot: String {
    /// A club by its name; a city or a country for its team.
    case club = "CLUB"
    case cityTeam = "CITYTEAM"
    case countryTeam = "COUNTRYTEAM"
    case city = "CITY"
    case country = "COUNTRY"
    case person = "PERSON"
    case surname = "SURNAME"
    case demonym = "DEMONYM"
    case competition = "CUP"
    /// Bodies with long names: ministries, courts, police, foundations, universities, firms.
    case body = "BODY"
    case publicBody = "PUBLICBODY"
    case acronym = "ACRONYM"
    case firm = "FIRM"
    case facility = "FACILITY"

    /// Whether an article about one such name mentions it again.
    var recurs: Bool {
      switch self {
      case .body, .publicBody, .acronym, .firm, .surname, .country: true
      default: false
      }
    }

    var kind: EntityKind {
      switch self {
      case .club, .cityTeam, .countryTeam, .body, .publicBody, .acronym, .firm: .organization
      case .city, .country, .facility: .location
      case .person, .surname: .person
      case .demonym, .competition: .miscellaneous
      }
    }
  }

  private let clubs: [String]
  private let cities: [String]
  private let countries: [String]
  private let demonyms: [String]
  private let givenNames: [String]
  private let surnames: [String]

  private static let competitions = [
    "World Cup", "Davis Cup", "Champions Cup", "African Nations Cup", "Asian Games", "Copa America",
    "European Championship", "Olympic Games", "Gulf Cup", "Six Nations", "Tour of the Alps",
    "Harbour Open", "Lakeside Masters", "Grand Prix", "Test", "Super Cup", "Confederations Cup",
  ]

  /// Reads the names from a folder of gazetteers.
  init(folder: String) throws(DataFileError) {
    let clubTable = try DataTable(folder + "/orgs_football_clubs.tsv")
    clubs = clubTable.rows.flatMap { row in
      [clubTable.value(row, "name")]
        + clubTable.value(row, "aliases").split(separator: "|").prefix(2)
    }.filter { !$0.contains("[") && !$0.contains("(") }.map(String.init)
    cities = try DataTable(folder + "/loc_cities15000.tsv").values("name").prefix(1500).map(
      String.init)
    let countryTable = try DataTable(folder + "/loc_countries.tsv")
    countries = countryTable.values("common").map(String.init)
    demonyms = countryTable.values("demonyms").compactMap {
      $0.split(separator: "|").first.map(String.init)
    }
    let forenames = try DataTable(folder + "/names_by_country_forename.tsv")
    givenNames = forenames.values("Romanized Name").filter { !$0.isEmpty }.map(String.init)
    surnames =
      try DataTable(folder + "/names_by_country_surname.tsv").values("Romanized Name").filter {
        !$0.isEmpty
      }.map(String.init)
      + DataTable(folder + "/names_us_census_1990.tsv").rows.filter { $0[1] == "surname" }
      .prefix(3000).map { String($0[0]) }
  }

  /// The words of a random name.
  func draw(_ slot: Slot, _ generator: inout SeededGenerator) -> [String] {
    switch slot {
    case .club: words(clubs, &generator)
    case .cityTeam, .city: words(cities, &generator)
    case .countryTeam, .country: words(countries, &generator)
    case .demonym: words(demonyms, &generator)
    case .competition: words(Self.competitions, &generator)
    case .surname: words(surnames, &generator)
    case .person: words(givenNames, &generator) + words(surnames, &generator)
    case .body: compose(BodyNames.bodies, &generator)
    case .publicBody: compose(BodyNames.publicBodies, &generator)
    case .firm: compose(BodyNames.firms, &generator)
    case .facility: compose(BodyNames.facilities, &generator)
    case .acronym:
      [
        String(
          (0..<Int.random(in: 3...5, using: &generator)).compactMap { _ in
            "ABCDEFGHIKLMNOPRSTUW".randomElement(using: &generator)
          })
      ]
    }
  }

  /// A name put together from a pattern.
  private func compose(_ patterns: [String], _ generator: inout SeededGenerator) -> [String] {
    let pattern = patterns.randomElement(using: &generator) ?? ""
    return pattern.split(separator: " ").flatMap { part -> [String] in
      switch part {
      case "FIELD": words(BodyNames.fields, &generator)
      case "GIVEN": words(givenNames, &generator)
      default:
        Slot(rawValue: String(part)).map { draw($0, &generator) } ?? [String(part)]
      }
    }
  }

  private func words(_ names: [String], _ generator: inout SeededGenerator) -> [String] {
    (names.randomElement(using: &generator) ?? "Ajax").split(separator: " ").map(String.init)
  }
}
