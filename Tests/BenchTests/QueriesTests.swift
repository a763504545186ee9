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

  /// A folder with twenty articles; their paths.
  private func corpus(in scratch: Scratch) throws -> String {
    let corpus = scratch.path + "corpus"
    let made = try run(
      Repository.bench,
      ["corpus", "--articles", "20", "--out", corpus, "--from", Repository.root + "Articles"])
    #expect(made.status == 0, "\(made.errors)")
    return corpus
  }

  /// A program of a peer's name, the first in PATH.
  private func path(with peer: String, _ script: String, in scratch: Scratch) throws -> String {
    let program = try scratch.file("bin/" + peer, holding: Data("#!/bin/sh\n\(script)\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return scratch.path + "bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
  }

  private func all(_ corpus: String, _ path: String, _ more: String...) throws -> Finished {
    let finished = try run(
      Repository.bench,
      ["all", "--corpus", corpus, "--runs", "1", "--without", "notmuch", "sqlite3", "rg"] + more,
      environment: ["PATH": path])
    #expect(finished.status == 0, "\(finished.errors)")
    return finished
  }

  @Test func aPeerThatCannotImportIsNamedInEveryRow() throws {
    let scratch = try Scratch()
    let path = try path(with: "newsboat", "echo out of room >&2; exit 7", in: scratch)
    let table = try all(try corpus(in: scratch), path).output
    #expect(
      table.components(separatedBy: "newsboat failed (ended with status 7: out of room)").count == 4
    )
    let failed = "newsboat failed to import (ended with status 7: out of room)"
    #expect(table.components(separatedBy: failed).count == 13, "\(table)")
    #expect(!table.contains("| failed"))
  }

  @Test func aPeerThatEndsInItsTerminalIsNamed() throws {
    let scratch = try Scratch()
    // Fills its store, but shows nothing.
    let path = try path(
      with: "newsboat", #"while [ "$1" != -c ]; do shift; done; echo feeds > "$2""#, in: scratch)
    let corpus = try corpus(in: scratch)
    let archive = try archive(in: scratch)
    let table = try all(corpus, path, "--archive", archive).output
    let failed = "newsboat failed (it ended before there was a list of feeds)"
    #expect(table.components(separatedBy: failed).count == 13, "\(table)")
    #expect(table.contains("| imported before | newsboat "))
  }

  @Test func theArticlesAreGivenOnce() throws {
    for sources in [[], ["--from", "a.jsonl", "--corpus", "corpus"]] {
      let finished = try run(Repository.bench, ["all"] + sources)
      #expect(finished.status != 0)
      #expect(finished.errors.contains("either --from FILE or --corpus FOLDER"))
    }
  }
}
