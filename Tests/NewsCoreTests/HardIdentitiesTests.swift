import NewsModel
import NewsStore
import Testing
import TextAnalysis

@testable import NewsCore

/// What names stand for in an archive of hard cases, from the text to the page.
@Suite struct HardIdentitiesTests {
  /// Cases that come out wrong, each with the reason.
  private static let known: [String: String] = [
    "split per:hillary-clinton":
      "A maiden name in the middle tells as much as another first name would: it is proposed."
  ]

  @Test func `names that people marked lead to the page of their thing`() throws {
    let cases = try HardCases(resource: "hard-identities")
    let resolver = IdentityResolver(model: .builtIn)
    let pages = try Pages(cases) { marked in
      resolver.resolve(
        given: marked.names.map { Entity(kind: $0.kind, range: $0.range, identity: 0) },
        in: Document(marked.article.text), headline: Document(marked.article.headline))
    }
    let errors = pages.errors
    #expect(errors.filter { Self.known[$0] == nil } == [])
    for (error, reason) in Self.known {
      withKnownIssue("\(reason)") { #expect(!errors.contains(error)) }
    }
  }

  /// Our own tagger misses names and ends others elsewhere; what it finds as it is marked must lead
  /// where it should, too.
  @Test func `names that the tagger finds lead to the page of their thing`() throws {
    let cases = try HardCases(resource: "hard-identities")
    let analyzer = Analyzer(model: .builtIn)
    let pages = try Pages(cases) { marked in
      analyzer.analyze(marked.article.text, headline: marked.article.headline)
    }
    #expect(pages.errors.filter { Self.known[$0] == nil } == [])
    #expect(pages.foundShare >= 0.8)
  }

  @Test func `there are many hard cases`() throws {
    let cases = try HardCases(resource: "hard-identities")
    #expect(cases.articles.count >= 80)
    #expect(cases.articles.allSatisfy { !$0.names.isEmpty })
  }
}

/// The page that each marked name leads to in an archive of the cases.
private struct Pages {
  /// Things by page, and pages by thing.
  private var things: [IdentityID: Set<String>] = [:]
  private var pages: [String: Set<IdentityID>] = [:]
  private var found = 0
  private var count = 0

  init(_ cases: HardCases, analyze: (HardCases.MarkedArticle) -> Analysis) throws {
    let store = try ArticleStore()
    try store.save(
      cases.articles.map {
        AnalyzedArticle(article: $0.article, analysis: analyze($0), model: "test")
      })
    for marked in cases.articles {
      let annotated = try #require(try store.annotated(key: marked.article.key))
      for name in marked.names { add(name, annotated) }
    }
  }

  private mutating func add(_ name: HardCases.Name, _ annotated: AnnotatedArticle) {
    count += 1
    let entity = annotated.analysis.entities.first { $0.range == name.range }
    guard let entity, entity.kind == name.kind else { return }
    found += 1
    let page = annotated.pages[entity.identity]
    things[page, default: []].insert(name.thing)
    pages[name.thing, default: []].insert(page)
  }

  /// The part of the names that were found as their kind.
  var foundShare: Double { Double(found) / Double(max(1, count)) }

  var errors: [String] {
    let merged = things.values.filter { $0.count > 1 }
      .map { "merged " + $0.sorted().joined(separator: " ") }
    let split = pages.filter { $0.value.count > 1 }.map { "split " + $0.key }
    return merged.sorted() + split.sorted()
  }
}
