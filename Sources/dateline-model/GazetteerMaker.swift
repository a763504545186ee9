import TextAnalysis

/// Compiles the lists of known names into the model's gazetteer.
struct GazetteerMaker {
  /// The kinds of lists, one bit each in a phrase's set.
  enum List: UInt32, CaseIterable {
    case givenName, surname, person, company, team, university, government, media, city, country
    case facility, demonym, event, work, product, party, rareSurname, town, subdivision, website
    case acronym, companyForm
  }

  private let folder: String
  private let normalizer: NameNormalizer
  private var lists: [UInt64: UInt32] = [:]
  /// Names per list, for the model card.
  private(set) var counts: [List: Int] = [:]

  /// Starts on a folder of gazetteers.
  init(folder: String) throws(DataFileError) {
    self.folder = folder
    normalizer = NameNormalizer(common: try Self.commonWords(folder))
  }

  /// The words among the 6,000 most frequent that are mostly written in lower case.
  private static func commonWords(_ folder: String) throws(DataFileError) -> [String] {
    let table = try DataTable(folder + "/lexical/brown_spacy.tsv")
    var frequency: [Substring: Double] = [:]
    for row in table.rows {
      frequency[table.value(row, "word")] = Double(table.value(row, "logprob"))
    }
    return table.rows.prefix(12_000).map { String(table.value($0, "word")) }.filter { word in
      let title = word.prefix(1).uppercased() + word.dropFirst()
      guard word.first?.isLowercase == true, let lower = frequency[word[...]] else { return false }
      return lower > (frequency[title[...]] ?? -99) && lower > -13
    }
  }

  /// The gazetteer of all lists, in an order that depends on nothing but the names.
  mutating func make() throws(DataFileError) -> [(hash: UInt64, lists: UInt32)] {
    try addPeople()
    try addCompanies()
    try addOrganizations()
    try addPlaces()
    try addDictionaries()
    return lists.map { (hash: $0, lists: $1) }.sorted { $0.hash < $1.hash }
  }

  private mutating func add(_ list: List, _ name: Substring, allowsCommon: Bool = false) {
    guard let phrase = normalizer.phrase(name, allowsCommon: allowsCommon) else { return }
    let bit = UInt32(1) << list.rawValue
    if lists[phrase, default: 0] & bit == 0 { counts[list, default: 0] += 1 }
    lists[phrase, default: 0] |= bit
  }

  private mutating func add(_ list: List, _ file: String, _ columns: [String]) throws(DataFileError)
  {
    let table = try DataTable("\(folder)/\(file).tsv")
    for row in table.rows {
      for column in columns {
        for name in table.value(row, column).split(separator: "|") { add(list, name) }
      }
    }
  }

  private mutating func addPeople() throws(DataFileError) {
    try add(.givenName, "names_by_country_forename", ["Romanized Name"])
    try add(.surname, "names_by_country_surname", ["Romanized Name"])
    try add(.surname, "names_us_surnames_2010", ["surname"])
    let census = try DataTable(folder + "/names_us_census_1990.tsv")
    for row in census.rows {
      add(
        census.value(row, "kind") == "surname" ? .surname : .givenName, census.value(row, "name"))
    }
    let members = try DataTable(folder + "/people_mps.tsv")
    for name in members.values("name") where name.contains(" ") {
      add(.person, name)
      if let last = name.split(separator: " ").last { add(.surname, last) }
    }
    try add(.person, "people_us_congress", ["name"])
  }

  private mutating func addCompanies() throws(DataFileError) {
    for (file, columns) in [
      ("orgs_airlines", ["name", "alias"]), ("orgs_banks", ["name", "short"]),
      ("orgs_companies", ["name"]), ("orgs_companies_us", ["name"]), ("orgs_sp500", ["name"]),
    ] {
      let table = try DataTable("\(folder)/\(file).tsv")
      for row in table.rows {
        for column in columns {
          let name = table.value(row, column)
          add(.company, name)
          let short = CompanyName.withoutForm(name)
          if short.utf8.count > 3 { add(.company, short) }
        }
      }
    }
    for form in CompanyName.forms { add(.companyForm, form[...], allowsCommon: true) }
  }

  private mutating func addOrganizations() throws(DataFileError) {
    let research = try DataTable(folder + "/orgs_ror.tsv")
    for row in research.rows {
      let list: List =
        research.value(row, "types").contains("ducation") ? .university : .government
      add(list, research.value(row, "name"))
      for alias in research.value(row, "aliases").split(separator: "|") { add(list, alias) }
      for acronym in research.value(row, "acronyms").split(separator: "|")
      where acronym.utf8.count > 2 {
        add(.acronym, acronym)
      }
    }
    try add(.government, "orgs_government_publishers", ["name", "name_en"])
    try add(.government, "orgs_uk_government", ["name"])
    try add(.government, "orgs_us_federal", ["name"])
    try add(.government, "orgs_us_committees", ["name"])
    try add(.government, "orgs_iati", ["name"])
    try add(.government, "orgs_international_crs", ["name"])
    try add(.acronym, "orgs_international_crs", ["acronym"])
    try add(.team, "orgs_football_clubs", ["name", "aliases"])
    try add(.university, "orgs_universities", ["name"])
    try add(.media, "news_outlets", ["outlet"])
    let parties = try DataTable(folder + "/orgs_parties.tsv")
    for row in parties.rows {
      for name in parties.value(row, "english").split(separator: "/") { add(.party, name) }
      add(.party, parties.value(row, "native"))
      let short = parties.value(row, "short")
      if short.utf8.count > 2 { add(.party, short) }
    }
  }

  private mutating func addPlaces() throws(DataFileError) {
    let cities = try DataTable(folder + "/loc_cities1000.tsv")
    for row in cities.rows {
      let isLarge = (Int(cities.value(row, "population")) ?? 0) >= 50_000
      add(isLarge ? .city : .town, cities.value(row, "name"))
    }
    try add(.subdivision, "loc_subdivisions", ["name"])
    try add(.facility, "loc_airports", ["name"])
    for name in Self.shortCountries { add(.country, name) }
    let countries = try DataTable(folder + "/loc_countries.tsv")
    for row in countries.rows {
      for column in ["common", "official", "alt", "capital", "region", "subregion"] {
        for name in countries.value(row, column).split(separator: "|") where name.utf8.count > 3 {
          add(column == "capital" ? .city : .country, name)
        }
      }
      for demonym in countries.value(row, "demonyms").split(separator: "|") {
        add(.demonym, demonym, allowsCommon: true)
        add(.demonym, demonym + "s", allowsCommon: true)
      }
    }
  }

  /// Short names of countries that the table lacks, or has among two-letter codes.
  private static let shortCountries: [Substring] = [
    "US", "U.S.", "USA", "U.S.A.", "UK", "U.K.", "UAE", "U.A.E.", "DRC", "DR Congo", "PRC",
    "DPRK", "ROK", "KSA", "Congo-Kinshasa", "Congo-Brazzaville", "Britain", "Holland", "Burma",
    "Ivory Coast", "Swaziland", "Macedonia", "Czechoslovakia", "Yugoslavia", "Soviet Union",
    "USSR", "East Timor", "Cape Verde", "Great Britain", "Northern Ireland", "Scotland", "Wales",
    "England", "Kurdistan", "Kashmir", "Crimea", "Chechnya", "Gaza", "West Bank", "Palestine",
    "Tibet", "Xinjiang", "Hong Kong", "Middle East", "Latin America", "Central America",
    "South America", "North America", "West Africa", "East Africa", "Southeast Asia",
    "Asia-Pacific", "Central Asia", "Balkans", "Caucasus", "Sahel", "Darfur", "Tigray", "Donbas",
  ]

  private mutating func addDictionaries() throws(DataFileError) {
    let table = try DataTable(folder + "/freebase_dictionaries.tsv")
    for row in table.rows {
      guard let list = Self.dictionaries[table.value(row, "type")] else { continue }
      let name = table.value(row, "entry")
      if list != .work || name.contains(" ") { add(list, name) }
    }
  }

  private static let dictionaries: [Substring: List] = [
    "people.person.lastnames": .rareSurname, "tv.tv_program": .work, "sports.sports_team": .team,
    "education.university": .university, "cvg.computer_videogame": .work,
    "transportation.road": .facility, "product": .product, "time.recurring_event": .event,
    "architecture.museum": .facility, "internet.website": .website,
    "people.family_name": .surname, "firstname.5k": .givenName,
    "government.government_agency": .government, "business.consumer_product": .product,
    "lastname.5000": .surname, "automotive.model": .product, "award.award": .event,
    "book.newspaper": .media, "sports.sports_league": .team, "business.sponsor": .company,
    "venture_capital.venture_funded_company": .company, "business.brand": .company,
    "tv.tv_network": .media, "base.events.festival_series": .event, "time.holiday": .event,
    "location.country": .country, "cvg.cvg_platform": .product, "automotive.make": .company,
    "venues": .facility, "broadcast.tv_channel": .media, "business.consumer_company": .company,
  ]
}
