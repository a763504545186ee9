/// Tells names that many countries or bodies share ("Supreme Court", "Labour Party", "the Council")
/// from names of one thing, and what they share from what tells them apart.
struct GenericName {
  /// The shared part, run together.
  var key: String
  /// The country that the name itself tells ("Supreme Court of India").
  var country: String?
  /// Whether it is no more than a word for a body ("Council"), which every country and many an
  /// organization has.
  var isBareBody: Bool

  /// `nil` for names that stand for one thing wherever they are read.
  init?(_ words: [String]) {
    if words.count == 1, Self.offices.contains(words[0]) {
      (key, country, isBareBody) = (words[0], nil, true)
      return
    }
    guard words.contains(where: { Self.isBody($0) }) else { return nil }
    let (rest, country) = Self.withoutCountry(words[...])
    guard !rest.isEmpty, rest.allSatisfy({ Self.isGeneric($0) }),
      !Self.proper.contains(rest.joined())
    else { return nil }
    let main = Self.normalized(rest)
    guard let body = main.first(where: { Self.bodies.contains($0) || Self.states.contains($0) })
    else { return nil }
    key = main.joined()
    self.country = country
    isBareBody = main.count == 1 && !Self.states.contains(body)
    // "Bank of America" is one thing.
    if isBareBody, country != nil { return nil }
    // Names of many words are one thing's: "Social Justice and Development Party".
    guard main.first == "ministry" || main.count <= 3 else { return nil }
  }

  /// "Indian Supreme Court", "Supreme Court of India", "Supreme Court of the Republic of India" →
  /// "supreme court" of India.
  static func withoutCountry(_ words: ArraySlice<String>) -> ([String], String?) {
    if let found = CountryTable.shared.prefix(of: words), found.entry.isCountry,
      found.count < words.count
    {
      let rest = words.dropFirst(found.count)
      if !small.contains(rest.first ?? "") { return (Array(rest), found.entry.code) }
    }
    if let found = CountryTable.shared.suffix(of: words), found.entry.isCountry {
      var rest = words.dropLast(found.count)
      while let last = rest.last, small.contains(last) || ["republic", "kingdom"].contains(last) {
        rest.removeLast()
      }
      if rest.count < words.count - found.count { return (Array(rest), found.entry.code) }
    }
    return (Array(words), nil)
  }

  /// Words for those in office, whoever they are.
  private static let offices: Set<String> = [
    "premier", "president", "minister", "prosecutor", "prosecutors", "authorities", "officials",
    "leadership",
  ]

  private static func isBody(_ word: String) -> Bool {
    bodies.contains(word) || states.contains(word) || variants[word] != nil
      || partisans.contains(word)
  }

  /// The members of parties, who stand for them.
  private static let partisans: Set<String> = [
    "labor", "democrats", "republicans", "conservatives", "liberals", "socialists", "communists",
    "greens",
  ]

  private static func isGeneric(_ word: String) -> Bool {
    bodies.contains(word) || states.contains(word) || topics.contains(word) || small.contains(word)
      || variants[word] != nil
  }

  /// "Ministry of Foreign Affairs", "Foreign Ministry" → "ministry foreign"; "Court of Appeal" →
  /// "court appeal".
  private static func normalized(_ words: [String]) -> [String] {
    let main = words.map { variants[$0] ?? $0 }.filter { !small.contains($0) }
    if let whole = wholes[main.joined(separator: " ")] { return whole }
    guard main.contains("ministry") else { return main }
    let topics = main.filter { $0 != "ministry" && $0 != "affairs" && $0 != "relations" }
    return ["ministry"] + topics.sorted()
  }

  /// What short names of state bodies are short for.
  private static let wholes = [
    "treasury": ["ministry", "treasury"], "house": ["house", "representatives"],
    "labor": ["labor", "party"], "military": ["armed", "forces"], "forces": ["armed", "forces"],
    "democrats": ["democratic", "party"], "republicans": ["republican", "party"],
    "conservatives": ["conservative", "party"], "liberals": ["liberal", "party"],
    "socialists": ["socialist", "party"], "communists": ["communist", "party"],
    "greens": ["green", "party"],
  ]

  private static let small: Set<String> = ["of", "for", "the", "and", "in", "on"]

  /// Words for one thing.
  private static let variants = [
    "department": "ministry", "minister": "ministry", "ministers": "ministries",
    "senator": "senate", "senators": "senate", "defence": "defense", "labour": "labor",
    "militaries": "military", "courts": "court", "parliamentary": "parliament",
    "congressional": "congress", "naval": "navy", "troops": "forces", "soldiers": "forces",
    "officials": "government",
  ]

  /// Generic by their words, but one thing.
  private static let proper: Set<String> = ["peoplespowerparty", "houseofthepeople"]

  /// Bodies that a country has many of.
  private static let bodies: Set<String> = [
    "council", "committee", "commission", "board", "party", "union", "ministry", "agency",
    "authority", "bureau", "office", "association", "federation", "club", "group", "league",
    "academy", "institute", "society", "service", "services", "assembly", "administration",
    "directorate", "court", "tribunal", "corps", "command", "force", "forces", "guard", "front",
    "movement", "coalition", "alliance", "bank", "university", "college", "church", "company",
    "secretariat", "conference", "fund", "foundation", "center", "opposition",
    "chamber", "unit",
  ]

  /// Bodies that a country has one of.
  private static let states: Set<String> = [
    "senate", "parliament", "cabinet", "treasury", "army", "navy", "military", "police",
    "house", "presidency", "legislature", "judiciary", "marines", "gendarmerie", "customs",
    "congress",
    "government",
  ]

  /// Words that tell bodies of one country apart, not countries.
  private static let topics: Set<String> = Set(
    """
    supreme constitutional high federal national central state public general royal grand lower
    upper representatives commons deputies lords delegates appeal appeals criminal cassation
    foreign interior internal external affairs relations finance health defense education justice
    labor agriculture commerce trade industry energy environment transport transportation housing
    culture tourism science technology economy economic development planning water interior
    information communications social security human rights welfare employment homeland veterans
    home security intelligence election elections electoral statistics meteorological
    democratic democrats republican republicans conservative conservatives liberal liberals
    communist socialist labor green greens peoples people workers christian islamic progressive
    nationalist unity freedom independence reform patriotic radical popular liberation united new
    armed air aerospace land ground coast border republic presidential revolutionary special
    operations
    investigation investigative anti corruption crime criminal narcotics
    attorney prosecutor prosecutors prosecution ombudsman auditor chief staff joint
    civil aviation railway railways postal broadcasting nuclear regulatory
    football soccer cricket rugby hockey basketball olympic athletics swimming cycling tennis
    chess team red cross crescent
    medical food drug drugs disease control prevention emergency disaster management
    reserve legislative executive advisory
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
