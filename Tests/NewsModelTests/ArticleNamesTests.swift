import Testing

@testable import NewsModel

/// The signatures of names in a text, as "key" or "key qualifier". A name is given as it stands
/// there, with other forms of it behind "=" and the gazetteers' title behind "@".
private func signatures(
  _ text: String, _ names: [String], kind: EntityKind = .organization, headline: String = ""
) -> [String] {
  evidence(text, names, kind: kind, headline: headline).map { evidence in
    let signature = evidence.signature
    return signature.key + (signature.qualifier.isEmpty ? "" : " " + signature.qualifier)
  }
}

private func evidence(
  _ text: String, _ names: [String], kind: EntityKind = .organization, headline: String = ""
) -> [NameEvidence] {
  var analysis = Analysis(sentences: [TextRange(0, text.utf8.count)])
  for (number, name) in names.enumerated() {
    let sides = name.split(separator: "@").map(String.init)
    let forms = sides[0].split(separator: "=").map(String.init)
    let place = text.range(of: forms[0])
    analysis.entities.append(Entity(kind: kind, range: place, identity: number))
    analysis.identities.append(
      Identity(
        kind: kind, name: forms[0], aliases: Array(forms.dropFirst()),
        canonicalName: sides.count > 1 ? sides[1] : nil))
  }
  let article = Article(key: "a1", headline: headline, text: text)
  return ArticleNames.evidence(in: article, analysis)
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> TextRange {
    let (own, other) = (Array(utf8), Array(text.utf8))
    let start = own.indices.first { own[$0...].starts(with: other) } ?? 0
    return TextRange(start, start + other.count)
  }
}

@Suite struct ArticleNamesTests {
  @Test(arguments: [
    ("Ozols Motors Inc.", "ozolsmotor"), ("the Fishing Organisation", "fishingorganization"),
    ("Health & Safety Trust", "healthandsafetytrust"), ("Médecins du Lac", "medecinsdulac"),
    ("Anti-Fraud Desk", "antifrauddesk"), ("U.N. Fish Desk", "unitednationsfishdesk"),
    ("M23 rebels", "m23"), ("M23 forces", "m23"), ("Ozols Motors'", "ozolsmotor"),
    ("League of the Lake Lands", "leagueoflakeland"), ("League of Lake Lands", "leagueoflakeland"),
    ("Lake Times", "laketimes"), ("Lake Time Inc.", "laketime"),
  ])
  func `spellings of a full name are one node`(name: String, key: String) {
    #expect(signatures("\(name) met.", [name]) == [key])
  }

  @Test(arguments: [
    ("The Supreme Court ruled in Islamabad.", "Supreme Court", "supremecourt PK"),
    ("India's Supreme Court ruled.", "Supreme Court", "supremecourt IN"),
    ("The Supreme Court of India ruled on Pakistan.", "Supreme Court of India", "supremecourt IN"),
    ("The Indian Supreme Court ruled.", "Indian Supreme Court", "supremecourt IN"),
    ("The Russian Foreign Ministry spoke.", "Russian Foreign Ministry", "ministryforeign RU"),
    (
      "Russia's Ministry of Foreign Affairs spoke.", "Ministry of Foreign Affairs",
      "ministryforeign RU"
    ),
    ("The Labour Party won in London.", "Labour Party", "laborparty GB"),
    ("The Labour Party won in Wellington.", "Labour Party", "laborparty NZ"),
    ("The U.S. Senate voted.", "U.S. Senate", "senate US"),
    ("The Senate voted in Manila.", "Senate", "senate PH"),
    ("PPP won in Lahore, Pakistan.", "PPP", "ppp PK"),
    ("The Council met.", "Council", "council#a1"),
    ("The Premier of British Columbia met.", "Premier", "premier#a1"),
    ("MPs met in Lahore, Pakistan.", "MPs", "mp PK"),
    ("Democrats won in Washington, US.", "Democrats", "democraticparty US"),
    (
      "A US envoy met Israel's Netanyahu and Defense Minister Lo.", "Defense Minister",
      "ministrydefense IL"
    ),
    ("The Scottish Labour Party met.", "Scottish Labour Party", "scottishlaborparty"),
    ("Bank of America rose.", "Bank of America", "bankofamerica"),
    ("U.S. troops left.", "U.S. troops", "armedforces US"),
    ("US officials spoke.", "US officials", "government US"),
    ("Peru led Latin America when the Senate voted.", "Senate", "senate PE"),
    (
      "Two National Guard members and four Americans were hurt in Mexico.", "National Guard",
      "nationalguard MX"
    ),
    (
      "The Arizona State Legislature said that the House would close.", "House",
      "arizonahouseofrepresentative"
    ),
    ("The Texas Legislature and the U.S. Senate.", "U.S. Senate", "senate US"),
  ])
  func `names that many countries have are bound to one`(
    text: String, name: String, signature: String
  ) {
    #expect(signatures(text, [name]) == [signature])
  }

  @Test func `what the gazetteers know is bound to nothing`() {
    #expect(
      signatures("The WHO met in Peru.", ["WHO@World Health Organization"])
        == ["worldhealthorganization"])
    #expect(
      signatures("It voted.", ["It@Senate of the Philippines"]) == ["senate PH"])
    #expect(signatures("It voted.", ["It@Senate (Philippines)"]) == ["senate PH"])
    #expect(
      signatures("The Security Council of the UN met.", ["Security Council", "UN@United Nations"])
        == ["unitednationssecuritycouncil", "unitednation"])
  }

  @Test func `a shared name that the gazetteers know is bound where the article is`() {
    let drugs = "Food and Drug Administration"
    func found(_ text: String, headline: String) -> [String] {
      signatures(text, ["\(drugs)@\(drugs)"], headline: headline)
    }
    #expect(
      found("The \(drugs) met.", headline: "Vaccines in the Philippines")
        == ["fooddrugadministration PH"])
    #expect(
      found("The Philippine \(drugs) met.", headline: "Vaccines") == ["fooddrugadministration PH"])
    #expect(
      found("The \(drugs) met in Ohio, US.", headline: "Swiss pills") == ["fooddrugadministration"])
    #expect(
      signatures(
        "The National Guard came.", ["National Guard@National Guard (United States)"],
        headline: "Floods in Mexico") == ["nationalguard MX"])
  }

  @Test func `a body named beside another one is of the same whole`() {
    #expect(
      signatures(
        "The Lake Guard Corps Aerospace Force and Navy fired at the US.",
        ["Lake Guard Corps Aerospace Force", "Navy"])
        == ["lakeguardcorpsaerospaceforce", "lakeguardcorpsnavy"])
    #expect(
      signatures("The Arizona House and Senate met.", ["Arizona House", "Senate"])
        == ["arizonahouse", "arizonasenate"])
    #expect(
      signatures("The U.S. Army and Navy met.", ["U.S. Army", "Navy"]) == ["army US", "navy US"])
    #expect(
      signatures("Hale Bank and Navy of Peru met.", ["Hale Bank", "Navy"])
        == ["halebank", "navy PE"])
  }

  @Test func `women's teams are bound to a sport of their own`() {
    let text = "Barcelona won; the midfielder and the goalkeeper and the striker were offside."
    #expect(signatures(text, ["Barcelona"]) == ["barcelona soccer"])
    #expect(
      signatures(text, ["Barcelona"], headline: "Women's cup") == ["barcelona womenssoccer"])
    let basketball = "NBA basketball: Chicago, rebounds."
    #expect(signatures(basketball, ["Chicago"]) == ["chicagobull"])
    #expect(
      signatures(basketball, ["Chicago"], headline: "Women's cup") == ["chicago womensbasketball"])
  }

  @Test func `a place is the team of the sport that the report is about`() {
    let hockey = "NHL STANDINGS: the goalie and the puck. BOSTON 3 Rangers 2"
    #expect(signatures(hockey, ["BOSTON", "Rangers"]) == ["bostonbruin", "newyorkranger"])
    let basketball = "NBA basketball results: Boston 99, rebounds 40"
    #expect(signatures(basketball, ["Boston"]) == ["bostonceltic"])
    let cricket = "Cricket: Durham lost four wickets to the bowler."
    #expect(signatures(cricket, ["Durham"]) == ["durham cricket"])
    #expect(signatures("Durham hired a dean.", ["Durham"]) == ["durham"])
  }

  @Test(arguments: [
    ("Mr Ivo Lo", "ivolo"), ("Ivo K. Lo", "ivolo"), ("Ivo Lo’s", "ivolo"),
    ("George H. W. Bush", "georgehwbush"), ("Mohammed Hussain", "mohamedhusain"),
    ("Sergey Lo", "sergeilo"), ("Łukasz Żuk", "lukaszuk"),
  ])
  func `spellings of a person are one node`(name: String, key: String) {
    #expect(signatures("\(name) spoke.", [name], kind: .person) == [key])
  }

  @Test func `a surname alone needs a full name and is bound to the country`() {
    let lone = evidence("Lo spoke in Riga, Latvia.", ["Lo"], kind: .person)[0]
    #expect(
      lone.signature == NameSignature(kind: .person, key: "lo", qualifier: "LV", isShort: true))
    let full = evidence("Ivo Lo spoke.", ["Ivo Lo=Lo"], kind: .person)[0]
    #expect(full.uses.map(\.role) == [.strong, .weak, .part])
    #expect(full.uses.map(\.key) == ["ivolo", "lo", "lo"])
  }

  @Test func `an owner stands before the name by its acronym or behind it in full`() {
    let uses = evidence(
      "The Crime Desk of the Union of Lake States (ULS) met.",
      ["Crime Desk of the Union of Lake States", "ULS=Union of Lake States"])[0].uses
    let other = evidence("The ULS Crime Desk met.", ["ULS Crime Desk"])[0].signature.key
    #expect(uses.contains { $0.key == other && $0.role == .strong })
  }

  @Test func `a form shorter than the name proves less`() {
    let names = ["Lake Fishing Council=LFC=Supreme Court=Great Lake Fishers"]
    let uses = evidence("Lake Fishing Council", names)[0].uses
    #expect(uses.map(\.role) == [.strong, .acronym, .weak, .strong, .initials])
  }

  @Test func `random texts do no harm`() {
    var state: UInt64 = 7
    for _ in 0..<200 {
      let scalars = (0..<60).compactMap { _ -> Unicode.Scalar? in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool = [0x80, 0x500, 0x2100, 0x1F700][Int(state >> 62)]
        return Unicode.Scalar(UInt32(state >> 33) % UInt32(pool))
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      var analysis = Analysis()
      analysis.entities = [
        Entity(kind: .organization, range: TextRange(0, text.utf8.count), identity: 0)
      ]
      analysis.identities = [Identity(kind: .organization, name: text, aliases: [text + "s"])]
      let article = Article(key: "a", headline: text, text: text)
      #expect(ArticleNames.evidence(in: article, analysis).count == 1)
    }
  }
}
