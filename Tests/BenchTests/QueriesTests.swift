import Foundation
import Testing

@testable import dateline_bench

/// The measurements themselves, on the sample articles.
struct QueriesTests {
  private func archive(in scratch: Scratch) throws -> String {
    let path = scratch.path + "archive.sqlite"
    let made = try run(
      Repository.program, ["import", Repository.root + "Articles", "--archive", path])
    #expect(made.status == 0, "\(made.errors)")
    return path
  }

  @Test func everythingIsMeasuredOnTheSampleArticles() throws {
    let scratch = try Scratch()
    let finished = try run(
      Repository.bench,
      [
        "queries", "--archive", try archive(in: scratch), "--runs", "1", "--rare", "Alimov",
        "--common", "states", "--phrase", "security council",
      ])
    #expect(finished.status == 0, "\(finished.errors)")
    let lines = finished.output.split(separator: "\n")
    // Head, seven rows of lists, six searches, memory twice.
    #expect(lines.count == 17, "\(finished.output)")
    #expect(lines.dropFirst(2).allSatisfy { $0.hasSuffix("| `dateline-bench queries` |") })
    #expect(lines.count { $0.contains("ms (least ") && $0.contains(" painted") } == 12)
    #expect(finished.output.contains("newsboat given no articles"))
  }

  @Test func aMissingArchiveIsOneSentence() throws {
    let finished = try run(Repository.bench, ["queries", "--archive", "/nowhere/a.sqlite"])
    #expect(finished.status != 0)
    #expect(finished.errors.contains("/nowhere/a.sqlite"))
  }

  @Test func absentPeersAreNamed() throws {
    let scratch = try Scratch()
    let corpus = scratch.path + "corpus"
    let articles = Repository.root + "Articles"
    #expect(
      try run(
        Repository.bench, ["corpus", "--articles", "20", "--out", corpus, "--from", articles]
      ).status == 0)
    let finished = try run(
      Repository.bench, ["import", "--from", corpus + "/articles.jsonl", "--without", "newsboat"],
      environment: ["PATH": "/nowhere"])
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(finished.output.contains("import 20 articles"))
    #expect(finished.output.components(separatedBy: "newsboat left out").count == 4)
    #expect(finished.output.components(separatedBy: "notmuch not installed").count == 4)
  }
}
