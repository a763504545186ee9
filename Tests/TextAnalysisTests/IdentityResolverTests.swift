import NewsModel
import Testing

@testable import TextAnalysis

/// Resolves the marked names and writes each mention as its identity's number, in text order.
private func identities(_ marked: String, headline: String = "", aliases: AliasTable = AliasTable())
  -> Analysis
{
  let text = MarkedText(marked)
  let title = MarkedText(headline)
  let (body, head) = (Document(text.text), Document(title.text))
  let names = RecognizedNames(
    text: text.entitySpans(in: body), headline: title.entitySpans(in: head))
  return IdentityResolver(aliases: aliases).resolve(names, in: body, headline: head)
}

/// Checks that mentions with one number in the marked text, and only those, share an identity.
private func check(
  _ marked: String, headline: String = "", aliases: AliasTable = AliasTable(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let analysis = identities(marked, headline: headline, aliases: aliases)
  let expected = (MarkedText(marked).spans + MarkedText(headline).spans).map { $0.identity ?? -1 }
  let found = (analysis.entities + analysis.headlineEntities).map(\.identity)
  #expect(normalized(found) == normalized(expected), "\(marked)", sourceLocation: sourceLocation)
}

/// The same partition with numbers in order of first appearance.
private func normalized(_ numbers: [Int]) -> [Int] {
  var order: [Int: Int] = [:]
  return numbers.map { number in
    if order[number] == nil { order[number] = order.count }
    return order[number, default: 0]
  }
}

@Suite struct IdentityResolverTests {
  @Test(arguments: [
    "[[org:1|Lake Fishing Council]] ([[org:1|LFC]]) met. The [[org:1|LFC]] left.",
    "The [[org:1|LFC]] ([[org:1|Lake Fishing Council]]) met.",
    "[[org:1|Organization for Safety and Co-operation in Ruritania]] (the “[[org:1|OSCR]]”) met.",
    "[[org:1|International Criminal Police Organization]] ([[org:1|INTERPOL]]) said so.",
    "[[org:1|Lake Fishing Council]] ([[org:2|MSF]]) met.",
    "[[org:1|Ozols Motors]] of [[loc:2|Riga]] ([[org:3|XYZ]]).",
    "[[org:1|Union of Lakes]] ([[misc:1|UL]]) met.",
    "[[org:1|CIS Crime Desk]] ([[org:1|CD]]) met.",
    "The [[org:1|Assembly of the Lake States]] ([[org:2|LS]]) met.",
    "The [[org:1|General Assembly of the United Nations]] ([[org:2|UN]]) met.",
  ])
  func `names introduced in brackets`(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[org:1|Ozols]], formerly known as [[org:1|Berg Lines]], rose. [[org:1|Berg Lines]] fell.",
    "[[org:1|Ozols]] (formerly [[org:1|Berg Lines]]) rose.",
    "[[org:1|Berg Lines]], which changed its name to [[org:1|Ozols]], rose.",
    "[[org:1|Berg Lines]] was renamed [[org:1|Ozols]].",
    "the [[org:1|Lake Police]], known as the “[[org:1|Yard]]”, came.",
    "[[loc:1|Bombay]], now [[loc:1|Mumbai]], grew.",
    "[[org:1|Ozols]] now owns [[org:2|Berg Lines]].",
    "[[org:1|Ozols]] now [[org:2|Berg Lines]]",
    "[[org:1|Ozols]], formerly of [[org:2|Berg Lines]], rose.",
    "[[per:1|Ana Lo]], formerly [[org:2|Berg Lines]], rose.",
  ])
  func `names that the text says were changed`(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[org:1|Lake Fishing Council]] met. Later the [[org:1|LFC]] left.",
    "The [[org:1|LFC]] said. The [[org:1|Lake Fishing Council]] left.",
    "[[org:1|Asia-Pacific Energy Council]] and [[org:1|APEC]]",
    "[[org:1|Lake Fishing Council]], [[org:2|Land Farming Council]], [[org:3|LFC]]",
    "[[org:1|Bank of Ruritania]] and [[org:1|BOR]], or [[org:1|BoR]]",
    "[[loc:1|United Arab Emirates]] and the [[org:1|UAE]]",
    "[[per:1|Lena Fay Carr]] and [[org:2|LFC]]",
    "[[misc:1|Great Lakes Treaty]] and [[org:1|GLT]]",
  ])
  func `acronyms without introduction`(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[org:1|Ruritanian Red Cross]] and [[org:1|Ruritanian Red Cross]]'s",
    "[[org:1|U.N.]] and [[org:1|UN]]",
    "[[org:1|UN Security Council]] and [[org:1|United Nations Security Council]]",
    "[[org:1|U.N. Security Council]] and the [[org:1|Security Council]]",
    "[[org:1|Fishing Organisation]] and [[org:1|Fishing Organization]]",
    "[[org:1|Centre for Peace]] and [[org:1|Center for Peace]]",
    "[[org:1|Health & Safety Board]] and [[org:1|Health and Safety Board]]",
    "[[org:1|Anti-Terrorism Center]] and [[org:1|Anti Terrorism Center]]",
    "[[loc:1|Malmö]] and [[loc:1|Malmo]]",
    "[[per:1|Łukasz Żuk]] and [[per:1|Lukasz Zuk]]",
    "[[org:1|NATO]] and [[org:1|Nato]]",
    "[[misc:1|Ruritanian]] and [[misc:1|Ruritanians]]",
    "[[org:1|The Lake Fund]] and [[org:1|Lake Fund]]",
    "[[org:1|Lake Fund]] and [[org:1|LAKE FUND]]",
    "[[loc:1|Riga]] and [[loc:2|Rika]]",
    "[[org:1|Labour Club]] and [[org:1|Labor Club]]",
    "[[org:1|Lake\nFund]] and [[org:1|Lake  Fund]]",
  ])
  func spellings(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[org:1|Federal Reserve]] acts. The [[org:1|Fed]] waits.",
    "[[org:1|Ozols Motors Inc.]], [[org:1|Ozols Motors]] and [[org:1|Ozols]]",
    "[[org:1|Lake Fishing Council]] and the [[org:1|Council]]",
    "[[org:1|Lake Council]], [[org:2|Land Council]] and the [[org:2|Council]]",
    "[[org:1|Bank of Ruritania]] and the [[org:1|Bank]]",
    "[[org:1|Ruritanian Supreme Court]] and the [[org:1|Supreme Court]]",
    "[[org:1|Lake Union]] and [[org:2|Lake Union Aviation Agency]]",
    "[[org:1|Ozols Motors Co.]], [[org:1|Ozols Motors]] and [[org:1|OM]]",
    "[[org:1|Berg Lines Company]], [[org:1|Berg Lines Co.]] and [[org:1|Berg Lines]]",
    "[[org:1|Berg Lines Corp.]] and [[org:2|Berg Lines Bank]]",
    "[[org:1|OZL International Inc.]] rose. [[org:1|OZL]] fell.",
    "[[org:1|OZL Networks]] rose. [[org:1|OZL]]'s rival fell.",
    "[[org:1|OZL Security Council]] met. The [[org:2|OZL]] did not.",
    "[[org:1|Ozols Zinc Lines]] ([[org:1|OZL]]) sued [[org:2|OZL Networks]]. [[org:1|OZL]] won.",
    "[[loc:1|South Ruritania]] and [[loc:2|Ruritania]]",
    "[[org:1|University of Riga]] and [[org:2|University of Riga Hospital]]",
    "[[org:1|Library of Congress]] and [[org:2|Congress]]",
    "The [[org:1|Prosecutor of the Lake Court]] and the [[org:2|Lake Court]]",
    "[[org:1|Church of Ozology]] and [[org:1|Ozology]]",
    "[[org:1|Ruritanian Ministry of Lakes]] and the [[org:1|Ministry]]",
    "[[org:1|Central Bank of Ruritania]] and the [[org:1|Central Bank]]",
    "[[loc:1|Ruritania]] and [[org:2|Bank of Ruritania]]",
    "The [[org:1|Board]] met. The [[org:1|Lake Fishing Board]] agreed.",
    "[[org:1|East Ozolville]] beat [[org:2|Ozolville]].",
    "[[org:1|Ozolville City]] lost. [[org:1|Ozolville]] drew.",
    "[[org:1|Ozols and Berg]] sued [[org:2|Berg]].",
    "The [[org:1|Trade Department]] said so. [[org:1|Trade]] went on.",
  ])
  func `short forms`(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[per:1|Ana Lo]] came. [[per:1|Lo]] left. [[per:1|Lo]]'s car",
    "Mrs [[per:1|Ana Lo]] met Mr [[per:2|Ivo Lo]]. Mrs [[per:1|Lo]] left; Mr [[per:2|Lo]] did not.",
    "[[per:1|Ana Lo]] met [[per:2|Ivo Lo]]. [[per:2|Lo]] left.",
    "[[per:1|Ana Lo]] spoke. [[per:1|Lo]] sat. Then [[per:2|Ivo Lo]] spoke. [[per:2|Lo]] sat.",
    "Mayor [[per:1|Ana Lo]] met [[per:2|Ivo Lo]]. Mayor [[per:1|Lo]] left.",
    "President [[per:1|Ana Lo]] met Minister [[per:2|Ivo Lo]]. President [[per:1|Lo]] left.",
    "[[per:1|Ana M. Lo]] and [[per:1|Ana Lo]]",
    "[[per:1|A. Lo]] and [[per:1|Ana Lo]]",
    "[[per:1|Ana Maria Lo]] and [[per:1|Ana Lo]]",
    "[[per:1|Staffan de Wit]] and [[per:1|de Wit]]",
    "[[per:1|Ana Lo]] and [[per:1|Ana]]",
    "[[per:1|Kim Min-su]] said. [[per:1|Kim]] left.",
    "[[per:1|Lo]] left, said police. [[per:1|Ana Lo]] is 40.",
    "[[per:1|President Ana Lo]] and [[per:1|Ana Lo]]",
    "[[per:1|Ana Lo]] and [[per:2|Ana Hale]]",
    "[[per:1|Ana Lo]] met [[per:2|Lo Jun]]. [[per:1|Lo]] left.",
    "[[per:1|Ana Lo]] and [[org:2|Lo Group]]",
    "[[per:1|Ivo Lo]] and his wife [[per:2|Ana Lo]]: [[per:2|Ana]] sat, [[per:1|Lo]] left.",
  ])
  func people(marked: String) {
    check(marked)
  }

  @Test(arguments: [
    "[[per:1|Michael Jordan]] won. [[loc:1|Jordan]] smiled.",
    "[[per:1|Michael Jordan]] flew to Asia. He landed in [[loc:2|Jordan]].",
    "[[org:1|Lake Fund]], [[org:1|Lake Fund]] and [[loc:1|Lake Fund]]",
    "[[org:1|LFC]] and [[loc:1|LFC]] and [[org:1|LFC]]",
    "[[loc:1|Washington]] and [[org:2|Washington]]",
    "[[org:1|Ozolia]] and [[org:1|Ozolia]], but [[per:1|Ozolia]]",
    "[[per:1|Pele]] came. [[per:1|Pele]] won. [[org:1|Pele]] left.",
  ])
  func `kinds in conflict`(marked: String) {
    check(marked)
  }

  @Test func `a form of address fits the given name`() {
    let text = MarkedText(
      "[[per:1|William Lo]] met [[per:2|Elizabeth Lo]]. Mr. [[per:1|Lo]] sat, Mrs. [[per:2|Lo]] left."
    )
    let given = text.spans.map { Entity(kind: $0.kind, range: $0.range, identity: 0) }
    let analysis = IdentityResolver(model: .builtIn).resolve(given: given, in: Document(text.text))
    #expect(analysis.entities.map(\.identity) == [0, 1, 0, 1])
  }

  @Test func `headline names belong to the same things`() {
    check(
      "[[org:1|Lake Fishing Council]] met [[per:2|Ana Lo]].",
      headline: "[[org:1|LFC]] MEETS [[per:2|LO]]")
  }

  private static let table = aliasTable([
    .init(title: "Lake Union", kind: .organization, keys: ["lakeunion", "lu", "unionoflakes"]),
    .init(
      title: "United Nations Fish Office", kind: .organization,
      keys: [NameFolding.key(of: "UN Fish Office"), "unfo"]),
    .init(title: "Ruritania", kind: .location, keys: ["ruritania", "republicofruritania"]),
  ])

  @Test(arguments: [
    "[[org:1|Lake Union]] and [[org:1|Union of Lakes]]",
    "[[org:1|Lake Union]], the [[org:1|LU]]",
    "[[org:1|Lamp Users]] ([[org:1|LU]]) and the [[org:2|Lake Union]]",
    "[[loc:1|Republic of Ruritania]] and [[loc:1|Ruritania]]",
    "[[loc:1|Ruritania]] and [[org:2|Ruritania]]",
    "[[org:1|U.N. Fish Office]] and the [[org:1|UNFO]]",
  ])
  func `gazetteer aliases`(marked: String) {
    check(marked, aliases: Self.table)
  }

  @Test func `the fullest form names the identity`() {
    let analysis = identities(
      "The [[org|LFC]], or [[org|Lake Fishing Council]], met [[per|Lo]]: [[per|Ana Lo]].")
    #expect(
      analysis.identities == [
        Identity(kind: .organization, name: "Lake Fishing Council", aliases: ["LFC"]),
        Identity(kind: .person, name: "Ana Lo", aliases: ["Lo"]),
      ])
  }

  @Test func `capitals are no fuller form`() {
    let analysis = identities("[[org|Lake Fund]]", headline: "[[org|LAKE FUND]]")
    #expect(analysis.identities.map(\.name) == ["Lake Fund"])
  }

  @Test func `the gazetteer names the fullest form, not an acronym explained otherwise`() {
    let known = identities("The [[org|LU]] met in [[loc|Ruritania]].", aliases: Self.table)
    #expect(known.identities.map(\.canonicalName) == ["Lake Union", "Ruritania"])
    let other = identities("[[org|Lamp Users]] ([[org|LU]]) met.", aliases: Self.table)
    #expect(other.identities.map(\.canonicalName) == [nil])
  }

  @Test func `names of another tagger may be parts of words`() {
    let text = MarkedText(
      "[[org|Ozols]]–[[org|Berg]] rose. [[org|Ozols]]-made cars, non-[[org|OU]].")
    let given = text.spans.map { Entity(kind: .organization, range: $0.range, identity: 0) }
    let analysis = IdentityResolver().resolve(given: given, in: Document(text.text))
    #expect(analysis.entities.map(\.range) == given.map(\.range))
    #expect(analysis.entities.map(\.identity) == [0, 1, 0, 2])
    #expect(analysis.identities.map(\.name) == ["Ozols", "Berg", "OU"])
  }

  private func kinds(_ marked: String) -> [EntityKind] {
    identities(marked, aliases: Self.table).entities.map(\.kind)
  }

  @Test func `names of two words with fighters behind or a group before them are no people`() {
    #expect(
      kinds("[[per|Ana Haram]] militants left. [[per|Ana Haram]] denied it.")
        == [.organization, .organization])
    #expect(kinds("[[per|Boko Haram]] left.") == [.organization])
    #expect(kinds("the armed group [[per|Ana Haram]]") == [.organization])
    #expect(kinds("[[per|Haram]] militants met [[per|Ana Lo]].") == [.person, .person])
  }

  @Test func `capitals with rebels behind them are no place`() {
    #expect(
      kinds("[[loc|L23]] rebels left. [[loc|L23]] denied it.") == [.organization, .organization])
    #expect(kinds("[[loc|L23]] hotels and [[loc|Lakeland]] rebels") == [.location, .location])
    #expect(kinds("[[loc|RURITANIA]] rebels") == [.location])
  }

  @Test func `a name that was found as two kinds becomes one`() {
    let analysis = identities("[[per|Michael Jordan]] won. [[loc|Jordan]] smiled.")
    #expect(analysis.entities.map(\.kind) == [.person, .person])
  }
}
