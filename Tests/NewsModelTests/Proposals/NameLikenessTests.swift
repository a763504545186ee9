import Testing

@testable import NewsModel

private func likeness(_ one: String, _ other: String, _ kind: EntityKind) -> MergeEvidence? {
  NameLikeness.evidence(FoldedName.words(one), FoldedName.words(other), kind)
}

@Suite struct NameLikenessTests {
  @Test(arguments: [
    ("Islamic Defender Front", "Islamic Defenders Front"), ("Lake Dept", "Lake Department"),
    ("Hezbollah", "Hizbullah"), ("Lake-Front Trust", "Lakefront Trust"),
    ("Democratic Union", "Democrat Union"), ("Trust of Lakes", "Trust for Lakes"),
  ])
  func `organizations in two spellings`(one: String, other: String) {
    #expect(likeness(one, other, .organization).isSpelling)
  }

  @Test(arguments: [
    ("Muammar Gaddafi", "Moammar Gadhafi"), ("Turki al-Maliki", "Turki al-Malki"),
    ("Jinping Xi", "Xi Jinping"),
  ])
  func `people in two spellings`(one: String, other: String) {
    #expect(likeness(one, other, .person).isSpelling)
  }

  @Test func `first names that are one`() {
    #expect(likeness("Bill Carr", "William Carr", .person) == .nickname("bill", "william"))
    #expect(likeness("Alex Carr", "Alexander Carr", .person) == .nickname("alex", "alexander"))
  }

  @Test func `words added`() {
    #expect(likeness("Ana Lo", "Ana Maria Lo", .person) == .addedWords("maria"))
    #expect(likeness("Lake Trust", "Lake Trust Ltd", .organization) == .addedWords("ltd"))
  }

  @Test(arguments: [
    ("Bank of Scotland", "Bank of England", EntityKind.organization),
    ("Group of 7", "Group of 8", .organization),
    ("Lake 1995 Fund", "Lake 1996 Fund", .organization),
    ("NATO", "NATS", .organization), ("John Smith", "Joan Smith", .person),
    ("Ana Lo", "Ana Hale", .person), ("Lo", "Ana Lo", .person), ("Guinea", "New Guinea", .location),
    ("Iran", "Iraq", .location),
  ])
  func `names of two things`(one: String, other: String, kind: EntityKind) {
    #expect(likeness(one, other, kind) == nil)
  }

  @Test func `a name without words is like none`() {
    #expect(NameLikeness.evidence([], ["lake"], .organization) == nil)
    #expect(NameLikeness.evidence([""], ["lake"], .organization) == nil)
  }
}

extension MergeEvidence? {
  fileprivate var isSpelling: Bool {
    if case .spelling = self { true } else { false }
  }
}
