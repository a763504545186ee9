import NewsCore
import NewsModel
import Testing

@testable import ReaderUI

/// Deciding about names that are proposed as one.
struct ProposalJourneyTests {
  private static let articles = [
    "[[organization|Lake Defenders Front]] met [[organization|Riga Bank]].",
    "[[organization|Lake Defenders Front]] left [[organization|Riga Bank]].",
    "[[organization|Lake Defender Front]] thanked [[organization|Riga Bank]].",
    "[[organization|Port Keepers League]] met [[organization|Hale Fund]].",
    "[[organization|Port Keeper League]] left [[organization|Hale Fund]].",
  ].enumerated().map { number, text in
    SampleArticle(
      key: "a\(number)", headline: "Headline \(number)",
      date: PublicationDate(year: 2020, month: 1, day: number + 1), text: text)
  }

  private func play(_ script: String, height: Int = 20) throws -> (ReaderSession, Library) {
    let library = try Library.sample(Self.articles)
    return (try ReaderSession(keys(script), height: height, library: library), library)
  }

  @Test func proposalsAreShownWithWhatSpeaksForThem() throws {
    let (session, _) = try play("M")
    #expect(session.title.contains("Likely merges · 2"), "\(session.screen)")
    let rows = session.rows.joined(separator: "\n")
    #expect(rows.contains("Lake Defenders Front (2) + Lake Defender Front (1)"))
    #expect(rows.contains("Port Keepers League (1) + Port Keeper League (1)"))
    #expect(rows.contains("“defenders” and “defender” are nearly spelled alike"))
    #expect(try ReaderSession("M").screen.contains("No names seem to be one thing"))
  }

  @Test func oneKeyMergesAndIsTakenBack() throws {
    let (session, library) = try play("M=")
    #expect(session.title.contains("Likely merges · 1"))
    #expect(session.status.contains("Merged "))
    #expect(try library.identityCount(.organization) == 5)
    let (both, merged) = try play("M==")
    #expect(both.title.contains("Likely merges · 0"))
    #expect(try merged.identityCount(.organization) == 4)
    let (undone, restored) = try play("M==uu")
    #expect(undone.title.contains("Likely merges · 2"))
    #expect(try restored.decisions() == [])
  }

  @Test func oneKeyKeepsApartAndNothingProposesItAgain() throws {
    let (session, library) = try play("MX")
    #expect(
      session.status.contains("The two are kept apart; u takes it back."), "\(session.status)")
    #expect(session.title.contains("Likely merges · 1"))
    #expect(try library.identityCount(.organization) == 6)
    #expect(try library.mergeProposals(limit: 9).count == 1)
    let (again, _) = try play("MX<^o>M")
    #expect(again.title.contains("Likely merges · 1"))
    #expect(try play("MXu").0.title.contains("Likely merges · 2"))
  }

  @Test func enterShowsTheEvidenceOnWhichOneDecides() throws {
    let (session, _) = try play("M<enter>", height: 30)
    #expect(session.title.contains("Is Lake Defenders Front Lake Defender Front?"))
    #expect(session.screen.contains("What speaks for it"))
    #expect(session.screen.contains("Lake Defender Front thanked Riga Bank."))
    let (page, _) = try play("M<enter><enter>")
    #expect(page.title.contains("Lake Defenders Front · 2 articles"))
    let (article, _) = try play("M<enter>G<enter>")
    #expect(article.title.contains("Headline 2"))
    let (merged, library) = try play("M<enter>=")
    #expect(merged.title.contains("Likely merges · 1"))
    #expect(try library.identityCount(.organization) == 5)
    #expect(try play("M<enter>X").0.title.contains("Likely merges · 1"))
  }

  @Test func whatWasDecidedOtherwiseIsNotProposed() throws {
    let (_, ignored) = try play("Olake<tab>I")
    #expect(try ignored.mergeProposals(limit: 9).count == 1)
    let (_, split) = try play("M=<^o>Olake<enter>Fj|")
    #expect(try split.identityCount(.organization) == 6)
    #expect(try split.mergeProposals(limit: 9).count == 1)
  }
}
