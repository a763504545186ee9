import Foundation
import GRDB
import Testing

/// Imports that are stopped, killed or cannot go on: nothing that was saved is lost, and the next
/// import goes on there.
@Suite(.serialized) struct ImportCrashTests {
  private let scratch: Scratch
  /// Articles with their analyses: the program under test is a slow one.
  private let news: String

  private static let count = 250
  private static let kills = 50

  init() throws {
    scratch = try Scratch()
    news = try scratch.file("news.jsonl", holding: Self.analysed)
  }

  private static let analysed: Data = {
    let input = ShortArticles.lines(count)
    let arguments = ["annotate", "--articles", "--from", "jsonl", "-"]
    return Data(((try? run(Repository.program, arguments, input: input).output) ?? "").utf8)
  }()

  private func takeIn(_ archive: String) throws -> RunningProgram {
    try RunningProgram(Repository.program, ["import", "--analysed", news, "--archive", archive])
  }

  private func dateline(_ arguments: String...) throws -> Finished {
    try run(Repository.program, arguments)
  }

  /// What an archive holds, without the numbers of things and in the order of their ids.
  private func content(_ archive: String) throws -> [String] {
    let articles = try dateline("list", "--tsv", "--archive", archive).output
    let mentions = try dateline("mentions", "--tsv", "--archive", archive).output
    return articles.split(separator: "\n").map(String.init).sorted()
      + mentions.split(separator: "\n").map { line in
        var columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        columns.remove(at: 5)
        return columns.joined(separator: "\t")
      }.sorted()
  }

  private func remove(_ archive: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: archive + suffix)
    }
  }

  private func isWhole(_ archive: String) throws -> Bool {
    let check = try dateline("archive", "check", "--archive", archive)
    if check.status != 0 { Issue.record("\(check.output)\(check.errors)") }
    return check.status == 0
  }

  /// Killed again and again until it is done, then from the start, fifty times in all.
  @Test func killedAtAnyMomentItLosesNothing() throws {
    let whole = scratch.path + "whole.sqlite"
    let clock = ContinuousClock()
    let begin = clock.now
    #expect(try takeIn(whole).finish().status == 0)
    var duration = clock.now - begin
    let expected = try content(whole)
    #expect(expected.count > 4 * Self.count)
    let archive = scratch.path + "killed.sqlite"
    var (killed, within, complete, begun) = (0, 0, 0, 0)
    while killed < Self.kills || complete == 0 {
      let begin = clock.now
      let isFresh = !FileManager.default.fileExists(atPath: archive)
      let importing = try takeIn(archive)
      begun += 1
      if killed < Self.kills {
        usleep(UInt32(duration / .microseconds(1) * Self.moment(begun)))
        importing.send(SIGKILL)
      }
      let finished = try importing.finish()
      if finished.status == 128 + SIGKILL {
        killed += 1
        guard FileManager.default.fileExists(atPath: archive) else { continue }
        guard try isWhole(archive) else { return }
        if (1..<Self.count).contains(try articleCount(archive)) { within += 1 }
      } else {
        #expect(finished.status == 0, "\(finished.errors)")
        if isFresh { duration = min(duration, clock.now - begin) }
        complete += 1
        #expect(try content(archive) == expected)
        remove(archive)
      }
      try #require(begun < 4 * Self.kills, "the imports end before they are killed")
    }
    #expect(within > 5, "so few kills hit the middle of an import")
  }

  /// Of the time of an import, a random moment of each fiftieth in turn.
  private static func moment(_ number: Int) -> Double {
    (Double((number * 17) % kills) + Double.random(in: 0..<1)) / Double(kills)
  }

  /// Long articles that have to be analysed, so that there is time to press the keys.
  @Test func interruptedItSaysHowToGoOn() throws {
    let long = try scratch.file("long.jsonl", holding: ShortArticles.lines(5000))
    let archive = scratch.path + "a.sqlite"
    var saved = [0]
    for _ in 0..<2 {
      let importing = try RunningProgram(
        Repository.program, ["import", long, "--archive", archive])
      while try articleCount(archive) <= saved[saved.count - 1] { usleep(20_000) }
      importing.send(SIGINT)
      let finished = try importing.finish()
      #expect(finished.status == 130)
      #expect(finished.errors.contains("Stopped; the same command goes on from here."))
      saved.append(try articleCount(archive))
    }
    #expect(saved == saved.sorted() && saved[2] < 5000)
    #expect(try isWhole(archive))
  }

  /// None where there is no archive yet.
  private func articleCount(_ archive: String) throws -> Int {
    let list = try dateline("list", "--tsv", "--archive", archive).output
    return max(0, list.split(separator: "\n").count - 1)
  }

  // MARK: Full disks

  /// Whether this user may mount a disk of a given size.
  private static let canMount =
    (try? run("/usr/bin/unshare", ["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).status) == 0

  @Test(
    .enabled(
      if: canMount, "NOT TESTED: a small tmpfs cannot be mounted here, so no disk can be full"))
  func aFullDiskIsNamedAndLosesNothing() throws {
    let disk = scratch.path + "disk"
    let script = """
      mkdir -p "$1" && mount -t tmpfs -o size=1500k none "$1" || exit 99
      "$2" import --analysed "$3" --archive "$1/a.sqlite"
      status=$?
      "$2" archive check --archive "$1/a.sqlite" || exit 98
      "$2" list --tsv --archive "$1/a.sqlite" | wc -l
      cp "$1"/a.sqlite* "$4"
      exit $status
      """
    let finished = try run(
      "/usr/bin/unshare",
      ["-rm", "/bin/sh", "-c", script, "sh", disk, Repository.program, news, scratch.path])
    #expect(finished.status == 1, "\(finished.errors)")
    #expect(finished.errors.contains("cannot grow: the disk is full"), "\(finished.errors)")
    let saved = Int(finished.output.filter(\.isNumber)) ?? 0
    #expect((2...Self.count).contains(saved), "\(finished.output)")
    let archive = scratch.path + "a.sqlite"
    #expect(try takeIn(archive).finish().status == 0)
    #expect(try articleCount(archive) == Self.count)
    #expect(try isWhole(archive))
  }

  // MARK: What cannot be written or read

  /// Runs the program as somebody whom the permissions of files bind.
  private func datelineAsNobody(_ arguments: String...) throws -> Finished {
    guard geteuid() == 0 else { return try run(Repository.program, arguments) }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", Repository.program]
    return try run("/usr/bin/setpriv", nobody + arguments)
  }

  @Test func aReadOnlyFolderIsNamed() throws {
    let archive = try archiveOfThree("folder/a.sqlite")
    let folder = scratch.path + "folder"
    for (file, mode) in [(archive, 0o444), (folder, 0o555), (scratch.path, 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    }
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    let existing = try datelineAsNobody("import", news, "--archive", archive)
    #expect(existing.status == 1)
    #expect(existing.errors.contains("cannot be written: the file or its folder is read-only"))
    let new = try datelineAsNobody("import", news, "--archive", folder + "/new.sqlite")
    #expect(new.status == 1)
    #expect(new.errors.split(separator: "\n").count == 1, "\(new.errors)")
    #expect(try datelineAsNobody("list", "--archive", archive).status == 0)
    #expect(try datelineAsNobody("archive", "check", "--archive", archive).status == 0)
    #expect(try datelineAsNobody("archive", "compact", "--archive", archive).status == 1)
    #expect(try datelineAsNobody("star", "n1", "--archive", archive).status == 1)
  }

  private func archiveOfThree(_ name: String) throws -> String {
    let input = try scratch.file("three.jsonl", holding: ShortArticles.lines(3))
    _ = try scratch.file(name)
    let archive = scratch.path + name
    #expect(try dateline("import", input, "--archive", archive).status == 0)
    return archive
  }

  @Test func aDamagedArchiveIsNamedAndNeverCrashes() throws {
    let archive = try archiveOfThree("a.sqlite")
    let good = try Data(contentsOf: URL(fileURLWithPath: archive))
    var found = 0
    let places = [0, 20, 5000] + stride(from: 16384 * 2, to: good.count, by: good.count / 9)
    for place in places {
      var bad = good
      for byte in place..<min(place + 20_000, bad.count) { bad[byte] ^= 0xA5 }
      remove(archive)
      try bad.write(to: URL(fileURLWithPath: archive))
      for arguments in [
        ["list"], ["show", "n1"], ["import", "--analysed", news], ["archive", "check"],
      ] {
        let finished = try run(Repository.program, arguments + ["--archive", archive])
        #expect([0, 1].contains(finished.status), "\(arguments) \(place): \(finished)")
        if arguments == ["archive", "check"], finished.status == 1 { found += 1 }
        if arguments == ["list"], place == 0 {
          #expect(finished.errors.contains("is damaged or no archive"), "\(finished.errors)")
          #expect(finished.errors.split(separator: "\n").count == 1)
        }
      }
    }
    #expect(found >= places.count - 1, "\(found) of \(places.count)")
  }

  @Test func aLockedArchiveIsNamed() throws {
    let archive = try archiveOfThree("a.sqlite")
    let other = try DatabaseQueue(path: archive)
    let finished = try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      // Reading goes on.
      #expect(try dateline("list", "--archive", archive).status == 0)
      return try dateline("star", "n1", "--archive", archive)
    }
    #expect(finished.status == 1)
    #expect(finished.errors.contains("is locked by another program; try again when that is done"))
    #expect(try dateline("star", "n1", "--archive", archive).status == 0)
  }
}
