import Testing

@testable import NewsModel

/// An article's evidence for organizations, each given as "Name" or "Name=Other=Other" after the
/// country that the article is about.
private func article(_ names: String..., country: String? = nil) -> [NameEvidence] {
  names.map { name in
    let forms = name.split(separator: "=").map(String.init)
    let key = OrganizationName(forms[0])
    let signature = NameSignature(
      kind: .organization, key: key.key, qualifier: key.isAcronym ? country ?? "" : "",
      isShort: key.isAcronym)
    var uses = UniqueUses()
    for form in forms {
      let other = OrganizationName(form)
      uses.add(form, other.key, other.isAcronym ? (key.isAcronym ? .alone : .acronym) : .strong)
    }
    if let initials = key.initials { uses.add("", initials, .initials) }
    if let (rest, country) = key.withoutCountry {
      uses.add("", NameUse.part(rest, of: country), .part)
    }
    return NameEvidence(signature: signature, uses: uses.list, country: country)
  }
}

/// An article's evidence for a team that goes by one word.
private func team(_ sport: String) -> [NameEvidence] {
  let signature = NameSignature(
    kind: .organization, key: "marlow", qualifier: sport, isShort: true)
  return [
    NameEvidence(
      signature: signature, uses: [NameUse(text: "Marlow", key: "marlow", role: .alone)])
  ]
}

/// The groups of an archive, each as its keys in order, a country behind those bound to one.
private func groups(_ articles: [[NameEvidence]]) -> Set<[String]> {
  var archive = NameArchive()
  archive.update(adding: articles)
  return Set(
    archive.partition.values.map { group in
      group.map { $0.key + ($0.qualifier.isEmpty ? "" : " " + $0.qualifier) }.sorted()
    })
}

@Suite struct NameArchiveTests {
  @Test func `an acronym alone is the name that articles introduce it with`() {
    #expect(
      groups([article("SCO", country: "CN"), article("Shanghai Cooperation Organization=SCO")])
        == [["sco CN", "shanghaicooperationorganization"]])
  }

  @Test func `an acronym that nobody introduces is the only name with its initials`() {
    #expect(
      groups([article("MNLF", country: "PH"), article("Moro National Liberation Front")])
        == [["mnlf PH", "moronationalliberationfront"]])
  }

  @Test func `an acronym that is mostly met alone is not a name that few articles give it`() {
    let alone = Array(repeating: article("UTC", country: "US"), count: 20)
    let introduced = article("Union Transit Credit=UTC", country: "US")
    #expect(groups(alone + [introduced]) == [["utc US"], ["uniontransitcredit"]])
    let often = Array(repeating: introduced, count: 3)
    #expect(groups(alone + often) == [["uniontransitcredit", "utc US"]])
  }

  @Test func `an acronym of two names follows the country, else stays apart`() {
    let articles = [
      article("Pakistan Peoples Party=PPP", country: "PK"),
      article("Purchasing Power Planners=PPP", country: "US"),
    ]
    #expect(
      groups(articles + [article("PPP", country: "PK"), article("PPP", country: "FR")]) == [
        ["pakistanpeoplesparty", "ppp PK"], ["purchasingpowerplanner"], ["ppp FR"],
      ])
  }

  @Test func `two names of one thing in an article make one thing of them`() {
    #expect(
      groups([
        article("Old Name Trust"), article("Old Name Trust=New Name Trust"),
        article("New Name Trust"),
      ]) == [["newnametrust", "oldnametrust"]])
  }

  @Test func `one wrong article joins no two famous names`() {
    let famous = (0..<30).flatMap { _ in [article("North Sea Bank"), article("East Lake Bank")] }
    #expect(
      groups(famous + [article("North Sea Bank=East Lake Bank")])
        == [["northseabank"], ["eastlakebank"]])
  }

  @Test
  func `a name bound to the sport that nearly all of it is bound to is one with the free one`() {
    func club(_ qualifier: String) -> [NameEvidence] {
      [
        NameEvidence(
          signature: NameSignature(
            kind: .organization, key: "lakecity", qualifier: qualifier),
          uses: [NameUse(text: "Lake City", key: "lakecity", role: .strong)])
      ]
    }
    #expect(groups([club("soccer"), club("")]) == [["lakecity", "lakecity soccer"]])
    #expect(
      groups([club("soccer"), club("cricket"), club("")])
        == [["lakecity"], ["lakecity soccer"], ["lakecity cricket"]])
  }

  @Test func `the teams of a club stay apart, and its bare name is that of the best known`() {
    let bare = [team(""), team(""), team("")]
    #expect(groups(bare + [team("soccer")]) == [["marlow", "marlow soccer"]])
    #expect(groups(bare + [team("handball")]) == [["marlow", "marlow handball"]])
    #expect(
      groups(bare + [team("soccer"), team("soccer"), team("handball")])
        == [["marlow", "marlow soccer"], ["marlow handball"]])
    #expect(
      groups(bare + [team("soccer"), team("womenssoccer"), team("womenssoccer")])
        == [["marlow", "marlow soccer"], ["marlow womenssoccer"]])
    #expect(
      groups([team(""), team("soccer"), team("womenssoccer"), team("womenssoccer")])
        == [["marlow", "marlow soccer"], ["marlow womenssoccer"]])
  }

  @Test func `a name that tells its country is the one without where that is at home there`() {
    let told = article("Latvian Lake Riders")
    #expect(
      groups([told, article("Lake Riders", country: "LV")])
        == [["lakerider", "latvianlakerider"]])
    #expect(
      groups([told, article("Lake Riders", country: "FR"), article("French Lake Riders")])
        == [["latvianlakerider"], ["frenchlakerider", "lakerider"]])
    #expect(
      groups([told, article("Lake Riders", country: "LV"), article("Lake Riders", country: "FR")])
        == [["lakerider"], ["latvianlakerider"]])
    #expect(
      groups([told, article("Lake Riders of Latvia")])
        == [["lakeridersoflatvia", "latvianlakerider"]])
    #expect(
      groups([article("Latvian Lakes"), article("Lakes", country: "LV")])
        == [["lake"], ["latvianlake"]])
  }

  @Test func `a famous acronym does not follow one article`() {
    let famous = (0..<200).map { _ in article("NSB", country: "NO") }
    #expect(
      groups(famous + [article("Nordic Salmon Brothers=NSB", country: "NO")])
        == [["nsb NO"], ["nordicsalmonbrother"]])
  }

  @Test func `a group is called by its most used full form in mixed case`() {
    func record(_ uses: [(String, NameRole, Int)]) -> NameRecord {
      let signature = NameSignature(kind: .organization, key: "k")
      let counts = uses.map { (NameUse(text: $0.0, key: "k", role: $0.1), $0.2) }
      return NameRecord(
        id: 1, signature: signature, uses: Dictionary(uniqueKeysWithValues: counts))
    }
    let full = record([
      ("LAKE FUND", .strong, 9), ("Lake Fund", .strong, 2), ("The Lake Fund", .strong, 1),
      ("", .initials, 12),
    ])
    #expect(GroupName.best(of: [record([("LF", .alone, 50)]), full]) == "Lake Fund")
    #expect(GroupName.best(of: [full, record([("The Lake Fund", .strong, 4)])]) == "The Lake Fund")
    #expect(GroupName.best(of: [record([("LF", .alone, 5), ("L.F.", .alone, 1)])]) == "LF")
    #expect(GroupName.best(of: []) == nil)
  }

  @Test(arguments: 0..<12)
  func `the order of articles, their batches and what came and went decide nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let articles = (0..<60).map { _ in randomArticle(&random) }
    let passing = (0..<20).map { _ in randomArticle(&random) }
    var whole = NameArchive()
    whole.update(adding: articles)
    var stepwise = NameArchive(firstID: Int64(seed * 1000 + 7))
    var events = articles.map { ($0, 1) } + passing.map { ($0, 1) }
    events.shuffle(using: &random)
    // What is to go again goes at some time after it came.
    for article in passing {
      let came = events.firstIndex { $0.0 == article && $0.1 == 1 } ?? 0
      events.insert((article, -1), at: Int.random(in: came + 1...events.count, using: &random))
    }
    var rest = events[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Int.random(in: 1...9, using: &random))
      rest = rest.dropFirst(batch.count)
      stepwise.update(
        adding: batch.filter { $0.1 > 0 }.map(\.0), removing: batch.filter { $0.1 < 0 }.map(\.0))
    }
    #expect(stepwise.partition == whole.partition)
  }

  @Test func `names of hubs are decided alike, however the archive grew`() {
    var random = SeededGenerator(seed: 99)
    // Two hundred names with one acronym, and as many that go by one other name.
    var articles = (0..<200).map { article("Ann Beta Club\($0)=ABC=Hub Name Trust", country: "FR") }
    articles += (0..<100).map { _ in
      article("Ann Beta Club\(Int.random(in: 0..<200, using: &random))=ABC", country: "FR")
    }
    articles += [article("ABC", country: "FR"), article("Hub Name Trust")]
    var whole = NameArchive()
    whole.update(adding: articles)
    var stepwise = NameArchive()
    articles.shuffle(using: &random)
    for start in stride(from: 0, to: articles.count, by: 7) {
      stepwise.update(adding: Array(articles[start..<min(start + 7, articles.count)]))
    }
    #expect(stepwise.partition == whole.partition)
  }

  /// Names that share acronyms, aliases and countries in every way.
  private func randomArticle(_ random: inout SeededGenerator) -> [NameEvidence] {
    let names = [
      "Alpha Beta Club", "Alpha Bank Center", "Ann Bay Camp", "New Alpha Trust", "Old Alpha Trust",
      "Beta Gamma Delta", "Bay Gold Dock", "French Alpha Bank Center",
      "Pakistani Alpha Bank Center",
      "Alpha Bank Center of France",
    ]
    let acronyms = ["ABC", "BGD", "NAT"]
    let country = ["FR", "PK", nil].randomElement(using: &random) ?? nil
    let count = Int.random(in: 1...3, using: &random)
    return NameEvidence.merged(
      (0..<count).flatMap { _ in
        switch Int.random(in: 0..<5, using: &random) {
        case 4:
          team(["", "soccer", "womenssoccer", "handball"].randomElement(using: &random) ?? "")
        case 0: article(acronyms.randomElement(using: &random) ?? "", country: country)
        case 1: article(names.randomElement(using: &random) ?? "", country: country)
        case 2:
          article(
            "\(names.randomElement(using: &random) ?? "")=\(acronyms.randomElement(using: &random) ?? "")",
            country: country)
        default:
          article(
            "\(names.randomElement(using: &random) ?? "")=\(names.randomElement(using: &random) ?? "")",
            country: country)
        }
      })
  }
}

/// Random numbers that are the same in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
