import NewsModel
import Testing
import TextAnalysis

@testable import dateline_model

@Suite struct AliasRuleTests {
  private func keeps(
    _ anchors: String, of title: String, _ kind: EntityKind?, isDemonym: Bool = false
  ) -> [Bool] {
    let title = LinkedTitle(name: title, anchors: anchors, kind: kind)
    return title.anchors.map { AliasRule(title, $0, isDemonym: isDemonym).keeps }
  }

  @Test(arguments: [
    ("LFCR=2", true), ("LFCR=1", false), ("Lake Council of Ruritania=2", true),
    ("the council=9", false), ("Fishing Council=9", false), ("council=9", false), ("XQZ=9", false),
    ("Ruritanian Lake Council=2", true), ("Anglers=9", true), ("Ang=9", false),
    ("2nd Lake Council=9", false),
  ])
  func `aliases of an organization`(anchor: String, kept: Bool) {
    #expect(keeps(anchor, of: "Lake Fishing Council Ruritania", .organization) == [kept])
  }

  @Test func `people go by full names only`() {
    #expect(
      keeps("Ana M. Lo=1|Lo=9|Ana=9|Ana Hale=9", of: "Ana Lo", .person)
        == [true, false, false, false])
  }

  @Test func `adjectives are no names`() {
    #expect(keeps("Ruritanian=9", of: "Ruritania", .location, isDemonym: true) == [false])
  }

  @Test func `an ambiguous name has a small share`() {
    let titles = [
      LinkedTitle(name: "Labour Club (A)", anchors: "Labour Club=3", kind: .organization),
      LinkedTitle(name: "Labour Club (B)", anchors: "labour club=1|LCB=4", kind: .organization),
    ]
    let shares = AnchorShares(titles)
    #expect(shares.share(of: "laborclub", titles[0]) == 0.75)
    #expect(shares.share(of: "lcb", titles[1]) == 1)
    #expect(shares.share(of: "unlinked", titles[1]) == 1)
  }

  @Test func `well-known names have no key twice`() {
    let keys = WellKnownNames.records.flatMap { Set($0.keys) }
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }
}
