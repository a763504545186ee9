import Foundation
import GRDB
import Testing

/// The program without a terminal.
@Suite(.serialized) struct CommandTests {
  /// An archive of the sample articles, made once.
  private static let archive: (Scratch, path: String) = {
    do {
      let scratch = try Scratch()
      let path = scratch.path + "archive.sqlite"
      let made = try run(
        Repository.program, ["import", Repository.root + "Articles", "--archive", path])
      #expect(made.status == 0, "\(made.errors)")
      return (scratch, path)
    } catch {
      fatalError("the sample archive cannot be made: \(error)")
    }
  }()

  private func dateline(_ arguments: String..., input: String = "") throws -> Finished {
    try run(Repository.program, arguments, input: Data(input.utf8))
  }

  /// Runs a command on the archive of the sample articles.
  private func query(_ arguments: String...) throws -> Finished {
    try run(Repository.program, arguments + ["--archive", Self.archive.path])
  }

  private func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }

  // MARK: annotate

  @Test func annotateKeepsOffsetsInCodePoints() throws {
    let text = "Größe 🚢: “We sail,” said Rashid Alimov of the World Trade Organization (WTO)."
    let line = try JSONSerialization.data(withJSONObject: ["id": "a1", "text": text])
    let finished = try run(
      Repository.program, ["annotate", "--from", "jsonl", "-"], input: line + Data("\n".utf8))
    #expect(finished.status == 0)
    let object = try #require(try objects(finished.output).first)
    #expect(object["schema"] as? Int == 1)
    #expect(object["id"] as? String == "a1")
    let scalars = Array(text.unicodeScalars)
    let entities = try #require(object["entities"] as? [[String: Any]])
    #expect(entities.contains { $0["text"] as? String == "World Trade Organization" })
    for entity in entities {
      let start = try #require(entity["start"] as? Int)
      let end = try #require(entity["end"] as? Int)
      let slice = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(slice == entity["text"] as? String)
    }
    let quotes = try #require(object["quotes"] as? [[String: Any]])
    #expect(quotes.count == 1)
  }

  @Test func annotateIsTheSameToTheByte() throws {
    let path = Repository.root + "Articles/2017-11-07-alimov-terrorism-course.txt"
    let one = try dateline("annotate", path)
    #expect(one.status == 0)
    #expect(try dateline("annotate", path).output == one.output)
  }

  @Test func annotateAddsQuantitiesAndConfidenceOnDemandOnly() throws {
    let input = #"{"id": "x", "date": "2017-11-09", "text": "Turkey paid $5 on Tuesday."}"# + "\n"
    let plain = try dateline("annotate", "--from", "jsonl", "-", input: input).output
    let full = try dateline(
      "annotate", "--from", "jsonl", "--quantities", "--confidence", "-", input: input
    ).output
    let object = try #require(try objects(full).first)
    let quantities = try #require(object["quantities"] as? [[String: Any]])
    #expect(quantities.map { $0["value"] as? String } == ["5 USD", "2017-11-07"])
    let entities = try #require(object["entities"] as? [[String: Any]])
    #expect(!entities.isEmpty && entities.allSatisfy { $0["confidence"] is Double })
    let stripped = full.replacing(/, "confidence": [0-9.]+/, with: "")
      .replacing(/, "quantities": \[.*\]/, with: "")
    #expect(stripped == plain)
  }

  @Test func annotateHasEmptyListsNeverMissingKeys() throws {
    let finished = try dateline("annotate", "-", input: #"{"id": "x", "text": ""}"# + "\n")
    #expect(
      finished.output == #"{"schema": 1, "id": "x", "model": "\#(try model())", "sentences": [], "#
        + #""entities": [], "identities": [], "quotes": []}"# + "\n")
  }

  private func model() throws -> String {
    let version = try dateline("--version").output
    return try #require(version.split(whereSeparator: \.isWhitespace).last.map(String.init))
  }

  @Test func badLinesStandInTheirPlace() throws {
    let input = #"""
      {"id": "a", "text": "One."}
      {"id": "b"}
      nonsense
      {"id": "d", "text": "Four.", "desk": "sport"}

      """#
    let finished = try dateline("annotate", "--from", "jsonl", "-", input: input)
    #expect(finished.status == 1)
    let lines = try objects(finished.output)
    #expect(lines.count == 4)
    #expect(lines[1]["id"] as? String == "b")
    #expect(lines[1]["line"] as? Int == 2)
    #expect(lines[1]["error"] != nil)
    #expect(lines[2]["id"] is NSNull)
    #expect(lines[3]["extra"] as? [String: String] == ["desk": "sport"])
    #expect(finished.errors.contains("standard input:2"))
  }

  @Test func annotatedLinesAreImportedAsTheyAre() throws {
    let scratch = try Scratch()
    let path = Repository.root + "Articles/2001-06-15-sco-founded.txt"
    let source =
      FileManager.default.fileExists(atPath: path)
      ? path : Repository.root + "Articles/2000s/2001-06-15-sco-founded.txt"
    let annotated = try dateline("annotate", "--articles", source)
    let archive = scratch.path + "a.sqlite"
    let imported = try dateline(
      "import", "--analysed", "-", "--archive", archive, input: annotated.output)
    #expect(imported.status == 0, "\(imported.errors)")
    let mentions = try dateline("mentions", "--json", "--archive", archive)
    let count = try #require(try objects(annotated.output).first?["entities"] as? [Any]).count
    #expect(try objects(mentions.output).count == count)
  }

  /// Line by line the same archive, whether it analysed the articles or took lines of `annotate`.
  @Test func analysedLinesMakeTheSameArchive() throws {
    let scratch = try Scratch()
    let articles = try query("list", "--json").output.split(separator: "\n").prefix(12)
    let lines = try articles.map { line in
      let key = try #require(try objects(String(line)).first?["id"] as? String)
      let shown = try #require(try objects(try query("show", key, "--json").output).first)
      let fields = shown.filter { ["id", "title", "date", "source", "text"].contains($0.key) }
      return String(
        decoding: try JSONSerialization.data(withJSONObject: fields, options: .sortedKeys),
        as: UTF8.self)
    }
    let news = lines.joined(separator: "\n") + "\n"
    let (own, given) = (scratch.path + "own.sqlite", scratch.path + "given.sqlite")
    #expect(
      try dateline("import", "--from", "jsonl", "-", "--archive", own, input: news).status == 0)
    let annotated = try dateline("annotate", "--articles", "--from", "jsonl", "-", input: news)
    let taken = try dateline(
      "import", "--analysed", "-", "--archive", given, input: annotated.output)
    #expect(taken.summary == "12 new, 0 unchanged")
    #expect(try rows(of: own) == rows(of: given))
  }

  /// Every row of every table, each on a line.
  private func rows(of archive: String) throws -> [String] {
    try DatabaseQueue(path: archive).read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }.sorted()
      }
    }
  }

  @Test func copiesAreCountedApart() throws {
    let scratch = try Scratch()
    let text = """
      The harbour opened after a long winter, and the fleet sailed with all who had waited for the \
      ice to go, for the coal to come and for the pilots to agree on what the channel would cost.
      """
    let lines = ["a", "b", "c"].map {
      #"{"id": "\#($0)", "source": "Wire \#($0)", "title": "Harbour", "text": "\#(text)"}"#
    }
    let archive = scratch.path + "a.sqlite"
    let first = try dateline("import", "-", "--archive", archive, input: lines[0])
    #expect(first.summary == "1 new, 0 unchanged")
    let more = try dateline(
      "import", "-", "--archive", archive, input: lines.joined(separator: "\n"))
    #expect(more.summary == "0 new, 2 copies of articles already here, 1 unchanged")
    for wire in ["a", "b", "c"] {
      let found = try dateline("search", "--count", "source:\"Wire \(wire)\"", "--archive", archive)
      #expect(found.output == "1\n", "Wire \(wire)")
    }
  }

  @Test func textsFromStandardInputTakeNoOthersPlace() throws {
    let scratch = try Scratch()
    let archive = scratch.path + "a.sqlite"
    for text in ["The harbour\n\nRIGA — It opened.\n", "The mill\n\nRIGA — It closed.\n"] {
      let made = try dateline("import", "-", "--archive", archive, input: text)
      #expect(made.summary == "1 new, 0 unchanged")
      let again = try dateline("import", "-", "--archive", archive, input: text)
      #expect(again.summary == "0 new, 1 unchanged")
    }
  }

  // MARK: Queries

  @Test func listHasEveryArticle() throws {
    let finished = try query("list", "--json")
    #expect(finished.status == 0)
    let articles = try objects(finished.output)
    #expect(articles.count >= 40)
    #expect(articles.allSatisfy { ($0["date"] as? String)?.isEmpty == false })
    let tsv = try query("list", "--tsv").output.split(separator: "\n")
    #expect(tsv.count == articles.count + 1)
    #expect(tsv[0] == "id\tdate\tsource\theadline\torganizations\tread")
  }

  @Test func aNameIsTakenForWhatIsCalledSoBeforeWhatOnlyBeginsSo() throws {
    let scratch = try Scratch()
    let archive = scratch.path + "a.sqlite"
    let lines = [
      "The Washington Post and the Reuters agency reported. The Washington Post has a desk.",
      "He flew to Washington and met the Bank of England. Washington was cold.",
      "She left Washington with the Bank of England.",
    ].enumerated().map { #"{"id": "w\#($0)", "text": "\#($1)"}"# }
    let input = lines.joined(separator: "\n")
    #expect(try dateline("import", "-", "--archive", archive, input: input).status == 0)
    func related(_ name: String) throws -> Finished {
      try dateline("related", name, "--tsv", "--archive", archive)
    }
    #expect(try related("Washington").output.contains("Bank of England"))
    let beginning = try related("Washington P")
    #expect(beginning.output.contains("Reuters"))
    #expect(beginning.errors.contains("“Washington P” is taken for Washington Post (in 1, id:"))
    let id = try #require(beginning.errors.firstMatch(of: /id:\d+/)).output
    #expect(try related(String(id)).output == beginning.output)
    for name in ["", "  "] {
      let refused = try related(name)
      #expect(refused.status == 1)
      #expect(refused.errors == "dateline: a name is empty\n")
    }
    let same = try dateline("path", "Bank of England", "bank of England", "--archive", archive)
    #expect(same.status == 1)
    #expect(
      same.errors == "dateline: “Bank of England” and “bank of England” are both Bank of England\n")
  }

  @Test func relatedLeadsFromSCOToINTERPOL() throws {
    let names = try objects(try query("related", "SCO", "--json").output).compactMap {
      $0["name"] as? String
    }
    #expect(names.contains { $0.contains("Collective Security Treaty Organization") })
    #expect(names.contains { $0 == "INTERPOL" || $0.contains("Criminal Police") })
  }

  @Test func countedRelationsAreNoEstimates() throws {
    let finished = try query("related", "SCO", "--json")
    #expect(try objects(finished.output).allSatisfy { $0["estimated"] as? Bool == false })
    #expect(finished.errors == "")
    let graph = try query("graph", "--about", "SCO", "--limit", "9", "--format", "json").output
    #expect(graph.contains(#""estimated": false"#))
  }

  @Test func relatedNamesTheTiesThatSentencesState() throws {
    let people = try objects(try query("related", "SCO", "--type", "person", "--json").output)
    let alimov = try #require(people.first { $0["name"] as? String == "Rashid Alimov" })
    #expect(alimov["ties"] as? [String] == ["Secretary-General"])
    let ties = try objects(try query("related", "SCO", "--ties", "--json").output)
    #expect(ties.allSatisfy { ($0["sentence"] as? String)?.isEmpty == false })
    let iran = ties.filter { $0["name"] as? String == "Iran" }
    #expect(iran.contains { $0["tie"] as? String == "has as member" })
  }

  @Test func newTiesAreThoseThatNoEarlierArticleStates() throws {
    let all = try objects(try query("related", "SCO", "--ties", "--json").output)
    let new = try objects(try query("related", "SCO", "--since", "2023-07", "--json").output)
    #expect(!new.isEmpty)
    #expect(new.count < all.count)
    #expect(new.allSatisfy { ($0["date"] as? String ?? "") >= "2023-07" })
    #expect(!new.contains { $0["name"] as? String == "Rashid Alimov" })
    #expect(try query("related", "SCO", "--since", "2099").status == 1)
    let ever = try objects(try query("related", "SCO", "--since", "2000", "--json").output)
    let iran = ever.filter { $0["name"] as? String == "Iran" }
    #expect(iran.map { $0["date"] as? String } == ["2023-07-04"])
  }

  @Test func decayIsAskedForWithADurationAboveZero() throws {
    #expect(try query("related", "SCO", "--half-life", "365", "--json").status == 0)
    #expect(try query("related", "SCO", "--half-life", "0").status != 0)
  }

  @Test func pathLeadsFromSCOToINTERPOLBySentences() throws {
    let steps = try objects(try query("path", "SCO", "INTERPOL", "--json").output)
    #expect((steps.first?["from"] as? String)?.contains("Shanghai") == true)
    #expect((steps.last?["to"] as? String)?.contains("Criminal Police") == true)
    #expect(steps.allSatisfy { ($0["sentence"] as? String)?.isEmpty == false })
    #expect(try query("path", "SCO", "Nobody Such").status == 1)
  }

  @Test(arguments: ["graphml", "dot", "json", "csv", "svg"])
  func graphsHoldTheirCentre(format: String) throws {
    let finished = try query("graph", "--about", "SCO", "--limit", "12", "--format", format)
    #expect(finished.status == 0, "\(finished.errors)")
    #expect(finished.output.contains("Shanghai Cooperation"))
  }

  @Test func annotateAddsTiesWhenAsked() throws {
    let text = Data("Rashid Alimov, secretary-general of the World Bank, met Ana Lopez.".utf8)
    let plain = try run(
      Repository.program, ["annotate", "--from", "text", "--to", "jsonl", "-"], input: text)
    #expect(!plain.output.contains("\"ties\""))
    let tied = try run(
      Repository.program, ["annotate", "--from", "text", "--to", "jsonl", "--ties", "-"],
      input: text)
    let object = try #require(try objects(tied.output).first)
    let ties = try #require(object["ties"] as? [[String: Any]])
    #expect(ties.contains { $0["type"] as? String == "headed_by" })
    #expect(ties.allSatisfy { $0["sentence"] as? Int == 0 })
    #expect(tied.output.hasPrefix(String(plain.output.dropLast(2))))
  }

  @Test func evidenceNamesBoth() throws {
    let passages = try objects(
      try query("related", "SCO", "--evidence", "--json", "--limit", "5").output)
    #expect(!passages.isEmpty)
  }

  @Test func quotesAreFoundByTheirSpeaker() throws {
    let quotes = try objects(try query("quotes", "--by", "Tedros", "--json").output)
    #expect(!quotes.isEmpty)
    #expect(quotes.allSatisfy { ($0["speaker"] as? String)?.contains("Tedros") == true })
  }

  @Test func quotesAreFoundBySpeakerSubjectAndDate() throws {
    let all = try query("quotes", "--by", "Alimov", "--json")
    let some = try query("quotes", "--by", "Alimov", "--about", "SCO", "--json")
    #expect(Set(some.output.split(separator: "\n")).isSubset(of: all.output.split(separator: "\n")))
    #expect(some.status == 0)
    let month = try objects(
      try query("quotes", "--after", "2017-11", "--before", "2017-12", "--json").output)
    #expect(!month.isEmpty)
    #expect(month.allSatisfy { ($0["date"] as? String)?.hasPrefix("2017-11") == true })
    #expect(try query("quotes", "--after", "soon").status == 64)
    #expect(try query("quotes", "--csl", "--json").status == 64)
  }

  @Test func quotesAsMarkdownHaveTheirCitations() throws {
    let finished = try query("quotes", "--by", "Gerald Ford", "--markdown")
    #expect(finished.status == 0)
    let blocks = finished.output.split(separator: "\n\n")
    #expect(!blocks.isEmpty)
    for block in blocks {
      let lines = block.split(separator: "\n")
      #expect(lines.allSatisfy { $0.hasPrefix(">") })
      #expect(lines.last?.contains("— Gerald Ford (President), in *") == true)
    }
  }

  @Test func citationsNameTheOffice() throws {
    let finished = try query("quotes", "--by", "Tedros", "--markdown")
    #expect(
      finished.output.contains("— Tedros Adhanom Ghebreyesus (WHO Director-General), in *WHO calls")
    )
  }

  @Test func quotesAsCSLAreItemsOfArticles() throws {
    let finished = try query("quotes", "--by", "Gerald Ford", "--csl")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(finished.output.utf8)) as? [[String: Any]])
    #expect(!items.isEmpty)
    #expect(Set(items.compactMap { $0["id"] as? String }).count == items.count)
    for item in items {
      #expect(item["type"] as? String == "article-newspaper")
      #expect((item["note"] as? String)?.contains(" — Gerald Ford") == true)
      let issued = item["issued"] as? [String: [[Int]]]
      #expect(issued?["date-parts"] == [[1975, 8, 1]])
      #expect(!item.values.contains { $0 is NSNull })
    }
    let none = try query("quotes", "--after", "2999", "--csl")
    #expect(none.output == "[]\n")
    #expect(none.status == 1)
  }

  @Test func searchesAreCountedCutAndOrdered() throws {
    let all = try query("search", "NATO", "--json").output.split(separator: "\n")
    #expect(all.count > 4)
    #expect(try query("search", "NATO", "--count").output == "\(all.count)\n")
    let some = try query("search", "NATO", "--json", "--offset", "1", "--limit", "2").output
    #expect(some.split(separator: "\n") == Array(all[1...2]))
    #expect(try query("search", "NATO", "--json", "--order", "newest").output == all.lines)
    let best = try query("search", "NATO", "--json", "--order", "best").output
    #expect(best.split(separator: "\n").sorted() == all.sorted())
    #expect(try query("search", "NATO", "--order", "oldest").status == 64)
    let none = try query("search", "xyzzyplugh", "--count")
    #expect(none.output == "0\n" && none.status == 1)
  }

  @Test func listsAreNarrowedByAQuery() throws {
    let listed = try objects(try query("list", "org:SCO date:2017", "--json").output)
    let found = try objects(try query("search", "org:SCO date:2017", "--json").output)
    #expect(!listed.isEmpty)
    #expect(listed.map { $0["id"] as? String } == found.map { $0["id"] as? String })
    #expect(try query("list", "is:read").status == 1)
    #expect(try query("list", "a", "OR").status == 64)
  }

  @Test func organizationsKnowAcronyms() throws {
    let found = try objects(try query("organizations", "--like", "opec", "--json").output)
    #expect((found.first?["name"] as? String)?.contains("Petroleum") == true)
  }

  @Test func showPrintsTheArticle() throws {
    let finished = try query("show", "1945-06-26-un-charter.md")
    #expect(finished.status == 0)
    #expect(finished.output.contains("San Francisco") || finished.output.contains("SAN FRANCISCO"))
    #expect(!finished.output.contains("\u{1B}"))
  }

  // MARK: The user's own

  @Test func marksGoOutAndIn() throws {
    let scratch = try Scratch()
    let input = #"{"id": "a1", "text": "“We sail,” said Rashid Alimov."}"# + "\n"
    let archives = ["a", "b"].map { scratch.path + $0 + ".sqlite" }
    for archive in archives {
      #expect(try dateline("import", "-", "--archive", archive, input: input).status == 0)
    }
    let (one, two) = (archives[0], archives[1])
    #expect(try dateline("star", "a1", "--archive", one).status == 0)
    #expect(try dateline("tag", "a1", "Asia", "#peace", "--archive", one).status == 0)
    #expect(try dateline("tag", "a1", "peace", "--remove", "--archive", one).status == 0)
    #expect(try dateline("note", "a1", "to use", "--archive", one).status == 0)
    #expect(try dateline("note", "a1", "his", "--quote", "We sail,", "--archive", one).status == 0)
    #expect(try dateline("note", "a1", "x", "--quote", "We fly", "--archive", one).status == 1)
    #expect(try dateline("star", "none", "--archive", one).status == 1)
    let file = scratch.path + "marks.json"
    let export = ["archive", "user-data", "export"]
    #expect(try run(Repository.program, export + [file, "--archive", one]).status == 0)
    let imported = try dateline("archive", "user-data", "import", file, "--archive", two)
    #expect(imported.status == 0, "\(imported.errors)")
    let again = try run(Repository.program, export + ["-", "--archive", two]).output
    #expect(try again == String(contentsOfFile: file, encoding: .utf8))
    #expect(again.contains(#""starred": true, "tags": ["asia"], "note": "to use""#))
    #expect(try dateline("tag", "a1", "--archive", two).output == "asia\n")
    #expect(try dateline("note", "a1", "--archive", two).output == "to use\n")
    let bad = try dateline("archive", "user-data", "import", "-", "--archive", two, input: "[]")
    #expect(bad.status == 1)
  }

  @Test func whatIsTheUsersGoesIntoAnArchiveThatIsNotThereYet() throws {
    let scratch = try Scratch()
    let archive = scratch.path + "new.sqlite"
    let data = #"{"schema": 1, "searches": [{"name": "broken", "query": "(a"}]}"#
    let imported = try dateline(
      "archive", "user-data", "import", "-", "--archive", archive, input: data)
    #expect(imported.status == 0)
    #expect(imported.errors.contains("the search “broken” cannot be read"))
    let export = ["archive", "user-data", "export", "-", "--archive", archive]
    #expect(try run(Repository.program, export).output.contains(#""query": "(a""#))
  }

  @Test func articlesOfAnotherVersionAreAnalysedAnew() throws {
    let scratch = try Scratch()
    let archive = scratch.path + "a.sqlite"
    let text = "Ana Lopez, secretary-general of the World Bank, met Rashid Alimov."
    let line = #"{"id": "a1", "schema": 1, "model": "old", "text": "\#(text)", "entities": []}"#
    let given = ["import", "--analysed", "-", "--archive", archive]
    #expect(try run(Repository.program, given, input: Data((line + "\n").utf8)).status == 0)
    func call(_ arguments: String...) throws -> Finished {
      try run(Repository.program, arguments + ["--archive", archive])
    }
    let notice = "1 article may state more ties: `dateline archive reanalyse`"
    #expect(try call("archive", "reanalyse").errors.contains("1 analysed."))
    let ties = try call("related", "World Bank", "--ties", "--json")
    #expect(ties.output.contains("Ana Lopez"))
    #expect(!ties.errors.contains(notice))
    #expect(try call("archive", "reanalyse").errors.contains("Nothing to analyse."))
    #expect(try run(Repository.program, given, input: Data((line + "\n").utf8)).status == 0)
    #expect(try call("related", "World Bank", "--ties").errors.contains(notice) == false)
  }

  @Test func theCopyOfADamagedArchiveIsToldOf() throws {
    let scratch = try Scratch()
    let archive = scratch.path + "a.sqlite"
    #expect(try query("archive", "backup", archive).status == 0)
    let file = try #require(FileHandle(forUpdatingAtPath: archive))
    // The pages at the end, behind all that opening reads.
    let size = try file.seekToEnd()
    try file.seek(toOffset: size - 3 * 16384)
    try file.write(contentsOf: Data(repeating: 0x5A, count: 3 * 16384))
    try file.close()
    let copy = scratch.path + "copy.sqlite"
    let finished = try dateline("archive", "backup", copy, "--archive", archive)
    #expect(finished.status == 1)
    #expect(finished.errors.contains("is damaged, and so is its copy"), "\(finished.errors)")
    #expect(finished.errors.split(separator: "\n").count == 1)
    #expect(FileManager.default.fileExists(atPath: copy))
  }

  @Test func archivesAreCheckedCopiedCompactedAndCounted() throws {
    let scratch = try Scratch()
    let copy = scratch.path + "copy.sqlite"
    #expect(try query("archive", "check").status == 0)
    #expect(try query("archive", "backup", copy).status == 0)
    let second = try query("archive", "backup", copy)
    #expect(second.status == 1)
    #expect(second.errors.contains("is there already"))
    let mentions = try dateline("mentions", "--tsv", "--archive", copy).output
    let compacted = try dateline("archive", "compact", "--archive", copy)
    #expect(compacted.status == 0, "\(compacted.errors)")
    #expect(compacted.errors.contains("before"))
    #expect(try dateline("archive", "check", "--archive", copy).status == 0)
    let after = try dateline("mentions", "--tsv", "--archive", copy).output
    #expect(after.split(separator: "\n").count == mentions.split(separator: "\n").count)
    let stats = try objects(try dateline("archive", "stats", "--json", "--archive", copy).output)
    let values = Dictionary(
      uniqueKeysWithValues: stats.compactMap { row in
        (row["what"] as? String).map { ($0, row["value"]) }
      })
    let articles = try query("list", "--tsv").output.split(separator: "\n").count - 1
    #expect(values["articles"] as? Int == articles)
    #expect((values["bytes"] as? Int ?? 0) > 100_000)
  }

  // MARK: Exit codes

  @Test func nothingFoundIsOne() throws {
    #expect(try query("search", "xyzzyplugh").status == 1)
    #expect(try query("show", "no-such-article").status == 1)
    #expect(try query("related", "Xqzwv Plk").status == 1)
    #expect(try query("search", "terrorism").status == 0)
  }

  @Test func wrongUsageIs64() throws {
    #expect(try dateline("list", "--nonsense").status == 64)
    #expect(try query("list", "--json", "--tsv").status == 64)
    let search = try query("search", "after:never")
    #expect(search.status == 64)
    #expect(search.errors.contains("^"))
  }

  @Test func aQueryThatCannotBeReadIsShownWithACaret() throws {
    let finished = try query("search", "Gdańsk OR (")
    #expect(finished.status == 64)
    #expect(
      finished.errors == """
          Gdańsk OR (
                    ^
        dateline: this bracket is never closed

        """)
  }

  @Test func searchesAreKeptRunRenamedAndRemoved() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "news/a1.txt", holding: Data("NATO met\n\nBERN — NATO met in Bern.\n".utf8))
    let archive = scratch.path + "a.sqlite"
    func call(_ arguments: String...) throws -> Finished {
      try run(Repository.program, arguments + ["--archive", archive])
    }
    #expect(try call("import", file).status == 0)
    #expect(try call("searches").status == 1)
    #expect(try call("searches", "add", "allies", "org:NATO", "is:unread").status == 0)
    #expect(try call("searches", "add", "none", "xyzzy").status == 0)
    #expect(try call("searches", "add", "bad", "(").status == 64)
    let listed = try objects(try call("searches", "--json").output)
    #expect(listed.map { $0["query"] as? String } == ["org:NATO is:unread", "xyzzy"])
    #expect(listed.map { $0["articles"] as? Int } == [1, 0])
    #expect(listed.map { $0["unread"] as? Int } == [1, 0])
    #expect(try call("search", "--saved", "allies", "--count").output == "1\n")
    #expect(try call("search", "--saved", "allies", "title:peace", "--count").output == "0\n")
    #expect(try call("list", "--saved", "allies", "--json").output.contains("NATO met"))
    #expect(try call("searches", "rename", "allies", "none").status == 1)
    #expect(try call("searches", "rename", "allies", "pact").status == 0)
    #expect(try call("search", "--saved", "allies").errors.contains("no saved search “allies”"))
    #expect(try call("archive", "user-data", "export", "-").output.contains("org:NATO is:unread"))
    #expect(try call("searches", "remove", "pact", "none").status == 0)
    #expect(try call("searches", "remove", "pact").status == 1)
    #expect(try dateline("search").status == 64)
  }

  @Test func helpShowsTheLanguage() throws {
    let help = try dateline("help", "search").output
    for example in ["near(oil price, 5)", "org:(SCO OR CSTO)", "date:2017..2018-06", "/colou?r/"] {
      #expect(help.contains(example))
    }
  }

  @Test(arguments: [
    "read", "import", "annotate", "list", "show", "organizations", "related", "quotes", "search",
    "searches", "mentions", "star", "tag", "note", "identities", "archive", "keys",
  ])
  func everyCommandHasHelpWithExamples(command: String) throws {
    let finished = try dateline("help", command)
    #expect(finished.status == 0)
    #expect(finished.output.contains("EXAMPLES"))
  }

  @Test func tellsItsVersionModelAndLicences() throws {
    #expect(try dateline("--version").output.hasPrefix("dateline 0."))
    let model = try dateline("--version", "--model")
    #expect(model.status == 0)
    #expect(model.output.contains("# The language model"))
    let licences = try dateline("--licences").output
    for source in ["ROR", "GeoNames", "OpenFlights", "spaCy", "Wikinews", "PolNeAR"] {
      #expect(licences.contains(source))
    }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let line = "\(Repository.program) mentions --json --archive \(Self.archive.path) | head -1"
    let finished = try run("/bin/sh", ["-c", line])
    #expect(finished.output.split(separator: "\n").count == 1)
    #expect(finished.errors == "")
  }

  // MARK: Bad input

  @Test func badFilesAreNamedAndTheRestIsTakenIn() throws {
    let scratch = try Scratch()
    _ = try scratch.file("news/good.txt", holding: Data("Headline\n\nNATO met.\n".utf8))
    _ = try scratch.file("news/bytes.txt", holding: Data([0x48, 0x69, 0xC3, 0x28, 0x00, 0x0A]))
    _ = try scratch.file("news/picture.png", holding: Data([1, 2, 3]))
    _ = try scratch.file("news/big.txt", holding: Data(count: 17 << 20))
    let finished = try dateline(
      "import", scratch.path + "news", "--archive", scratch.path + "a.sqlite")
    #expect(finished.status == 1)
    #expect(finished.errors.contains("big.txt: it is larger than 16 MiB"))
    #expect(finished.errors.contains("picture.png: no articles, passed over"))
    #expect(finished.errors.contains("bytes.txt"))
    #expect(finished.errors.contains("2 new"))
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let scratch = try Scratch()
    let finished = try dateline(
      "import", scratch.path + "none.txt", "--archive", scratch.path + "a.sqlite")
    #expect(finished.status == 1)
    #expect(finished.errors.contains("none.txt: No such file or directory"))
  }

  @Test func aDamagedArchiveIsNamed() throws {
    let scratch = try Scratch()
    let path = try scratch.file("a.sqlite", holding: Data("this is no database".utf8))
    let finished = try dateline("list", "--archive", path)
    #expect(finished.status == 1)
    #expect(finished.errors.contains(path))
    #expect(finished.errors.split(separator: "\n").count == 1)
  }

  @Test func namesOfFilesReachTheTerminalVisible() throws {
    let scratch = try Scratch()
    _ = try scratch.file("news/x\u{1B}[31m.png", holding: Data([1]))
    let finished = try dateline(
      "import", scratch.path + "news", "--archive", scratch.path + "a.sqlite")
    #expect(!finished.errors.contains("\u{1B}"))
  }

  @Test func theReaderNeedsATerminal() throws {
    let finished = try dateline(Repository.root + "Articles/README.md")
    #expect(finished.status == 1)
    #expect(finished.errors.contains("terminal"))
  }
}

extension [Substring] {
  fileprivate var lines: String { joined(separator: "\n") + "\n" }
}
