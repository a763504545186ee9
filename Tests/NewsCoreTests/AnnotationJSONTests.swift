import NewsCore
import NewsModel
import Testing

@Suite struct AnnotationJSONTests {
  private let marked = MarkedText(
    """
    “<<Ines Ødegård|Ahoy 🚢!>>,” {{cue|said}} {{source|[[person|Ines Ødegård]] of the \
    [[organization=Northern Union|NU]]}}.
    """)

  private func article(_ text: String) -> Article {
    Article(key: "a\"1", headline: "Ahoy", text: text)
  }

  @Test func writesToTheLetter() {
    let line = AnnotationJSON.line(
      article(marked.text), marked.analysis, model: "m-1", extra: "{\"tag\":[1,2]}")
    #expect(
      line == """
        {"schema": 1, "id": "a\\"1", "model": "m-1", \
        "sentences": [[0, 39]], \
        "entities": [\
        {"start": 16, "end": 28, "type": "person", "text": "Ines Ødegård", "id": 0}, \
        {"start": 36, "end": 38, "type": "organization", "text": "NU", "id": 1}], \
        "identities": [\
        {"id": 0, "type": "person", "name": "Ines Ødegård", "aliases": []}, \
        {"id": 1, "type": "organization", "name": "Northern Union", "aliases": ["NU"]}], \
        "quotes": [{"kind": "direct", \
        "content": [{"start": 1, "end": 8, "text": "Ahoy 🚢!"}], \
        "cue": {"start": 11, "end": 15, "text": "said"}, \
        "source": {"start": 16, "end": 38, "text": "Ines Ødegård of the NU", "id": 0}}], \
        "extra": {"tag":[1,2]}}
        """)
  }

  @Test func writesEmptyListsWhereNothingIsFound() {
    #expect(
      AnnotationJSON.line(article(""), Analysis(), model: "m") == """
        {"schema": 1, "id": "a\\"1", "model": "m", "sentences": [], "entities": [], \
        "identities": [], "quotes": []}
        """)
  }

  @Test func writesConfidenceOnlyWhenAskedTo() {
    var analysis = MarkedText("[[organization|NU]] met. “<<|Ahoy>>”").analysis
    analysis.entities[0].confidence = 0.074
    analysis.quotes[0].confidence = 0.996
    let text = article("NU met. “Ahoy”")
    let plain = AnnotationJSON.line(text, analysis, model: "m")
    #expect(!plain.contains("confidence"))
    let line = AnnotationJSON.line(text, analysis, model: "m", includesConfidence: true)
    #expect(line.contains("\"text\": \"NU\", \"id\": 0, \"confidence\": 0.07}"))
    #expect(line.hasSuffix("\"source\": null, \"confidence\": 1.00}]}"))
    let stripped = line.replacing(/, "confidence": [0-9.]+/, with: "")
    #expect(stripped == plain)
  }

  @Test func importsConfidence() throws {
    let folder = try TemporaryFolder()
    var analysis = MarkedText("[[organization|NU]] met.").analysis
    analysis.entities[0].confidence = 0.2
    let line = AnnotationJSON.line(
      article("NU met."), analysis, model: Library.analysisVersion, includesArticle: true,
      includesConfidence: true)
    try folder.write(line + "\n", to: "a.jsonl")
    let library = try Library.inMemory()
    _ = try library.update(from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    let id = try #require(try library.articles(.all, limit: 1).first).id
    let stored = try #require(try library.article(id))
    #expect(stored.analysis.entities.map(\.isDoubtful) == [true])
  }

  @Test func writesQuantitiesBehindQuotes() {
    var known = article("Ødegård paid $5 on Tuesday.")
    known.date = PublicationDate(year: 2019, month: 11, day: 6)
    var analysis = Analysis()
    analysis.quantities = Library.quantities(in: known)
    #expect(
      AnnotationJSON.line(known, analysis, model: "m").hasSuffix(
        """
        "quotes": [], "quantities": [\
        {"start": 13, "end": 15, "type": "money", "text": "$5", "value": "5 USD"}, \
        {"start": 19, "end": 26, "type": "date", "text": "Tuesday", "value": "2019-11-05"}]}
        """))
    known.date = nil
    analysis.quantities = Library.quantities(in: known)
    #expect(
      AnnotationJSON.line(known, analysis, model: "m").hasSuffix(
        "\"text\": \"Tuesday\", \"value\": null}]}"))
  }

  @Test func writesErrorsInPlaceOfArticles() {
    #expect(
      AnnotationJSON.errorLine(id: nil, line: 17, error: "no\ttext\u{1}")
        == "{\"id\": null, \"line\": 17, \"error\": \"no\\ttext\\u0001\"}")
  }

  @Test func importsWhatItWrote() throws {
    let folder = try TemporaryFolder()
    let line = AnnotationJSON.line(
      article(marked.text), marked.analysis, model: Library.analysisVersion, includesArticle: true)
    try folder.write(line + "\n", to: "a.jsonl")
    let library = try Library.inMemory()
    let summary = try library.update(
      from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    #expect(summary.problems.isEmpty)
    let id = try #require(try library.articles(.all, limit: 1).first).id
    let stored = try #require(try library.article(id))
    #expect(stored.analysis == marked.analysis)
    #expect(stored.article.text == marked.text)
    #expect(stored.article.headline == "Ahoy")
  }

  /// Everything an archive keeps is in the line: nothing is lost on the way through it.
  @Test func importsAllThatAnAnalysisFinds() throws {
    let folder = try TemporaryFolder()
    let text = """
      🚢 Ines Ødegård, chief executive of the Northern Fishing Union \
      (NFU), met Bruno Marchetti of the UN in Oslo. “We agreed,” she said.
      """
    let lines = [
      #"{"id": "a", "title": "NFU and UN meet in Oslo", "text": "\#(text)"}"#,
      #"{"id": "b", "date": "2019-11-06T10:00:00Z", "text": "OSLO, 5 Nov — NFU chief Ines Ødegård said so."}"#,
      #"{"id": "c", "source": "NTB", "text": "The UN\u0000 sued the NFU. No title here."}"#,
    ]
    try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
    var written = ""
    Annotation.run(folder.path("a.jsonl"), format: .jsonl, forArchive: true) { result in
      if case .article(let article) = result {
        written += article.json(includesArticle: true) + "\n"
      }
    }
    try folder.write(written, to: "b.jsonl")
    let analysed = try Library.inMemory()
    let own = try Library.inMemory()
    let summary = try analysed.update(
      from: [folder.path("b.jsonl")], mode: .add, isAnalysed: true)
    #expect(summary.problems.isEmpty && summary.new == 3)
    _ = try own.update(from: [folder.path("a.jsonl")], mode: .add)
    for key in ["a", "b", "c"] {
      let (given, made) = (try analysed.article(key: key), try own.article(key: key))
      #expect(given?.analysis == made?.analysis)
      #expect(given?.article == made?.article)
    }
    let whole = try #require(try own.article(key: "a")).analysis
    #expect(!whole.headlineEntities.isEmpty && whole.ties.contains { $0.office != nil })
    #expect(whole.identities.contains { $0.canonicalName == "United Nations" })
  }

  @Test(arguments: 0...255) func confidenceIsFoundAgain(step: Int) throws {
    let folder = try TemporaryFolder()
    var analysis = MarkedText("[[organization|NU]] met.").analysis
    analysis.entities[0].confidence = Float(step) / 255
    let line = AnnotationJSON.line(
      article("NU met."), analysis, model: "m", includesArticle: true)
    try folder.write(line, to: "a.jsonl")
    let library = try Library.inMemory()
    _ = try library.update(from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    let stored = try #require(try library.article(key: "a\"1"))
    #expect(stored.analysis.entities[0].confidence == Float(step) / 255)
  }

  @Test(arguments: [
    (#""subject": 0"#, #""subject": 9"#), (#""subject": 0"#, #""subject": 1"#),
    (#""sentence": 0"#, #""sentence": 4"#), (#""met_with""#, #""eaten_by""#),
    (#""office_end": 6"#, #""office_end": 600"#),
    (#""title_entities": [{"start": 0"#, #""title_entities": [{"start": 1"#),
  ])
  func refusesTiesAndTitlesThatDoNotFit(right: String, wrong: String) throws {
    let folder = try TemporaryFolder()
    var analysis = MarkedText("[[organization|NU]] met [[organization|UN]].").analysis
    analysis.headlineEntities = [
      Entity(kind: .organization, range: TextRange(0, 4), identity: 0, confidence: 1)
    ]
    analysis.ties = [
      Tie(kind: .metWith, subject: 0, object: 1, sentence: 0, office: TextRange(3, 6))
    ]
    let line = AnnotationJSON.line(
      article("NU met UN."), analysis, model: "m", includesArticle: true)
    let spoiled = line.replacing(right, with: wrong)
    #expect(spoiled != line)
    try folder.write(spoiled, to: "a.jsonl")
    let library = try Library.inMemory()
    let summary = try library.update(
      from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    #expect(summary.problems.count == 1)
  }

  @Test(arguments: [
    ("\"start\": 16, \"end\": 28", "\"start\": 15, \"end\": 28"), ("\"end\": 28", "\"end\": 2800"),
    ("\"type\": \"person\", \"text\"", "\"type\": \"robot\", \"text\""),
    ("\"text\": \"NU\", \"id\": 1", "\"text\": \"NU\", \"id\": 9"),
    ("\"schema\": 1", "\"schema\": 2"),
    ("\"sentences\": [[0, 39]]", "\"sentences\": [[0]]"), ("\"quotes\"", "\"quips\""),
  ])
  func refusesAnalysesThatDoNotFit(right: String, wrong: String) throws {
    let folder = try TemporaryFolder()
    let line = AnnotationJSON.line(
      article(marked.text), marked.analysis, model: "m", includesArticle: true)
    let spoiled = line.replacing(right, with: wrong)
    #expect(spoiled != line)
    try folder.write(spoiled + "\n", to: "a.jsonl")
    let library = try Library.inMemory()
    let summary = try library.update(
      from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    #expect(summary.problems.count == 1)
    #expect(try library.articleCount(.all) == 0)
  }

  @Test func resolvesTheNamesOfAnotherTagger() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"id": "a", "title": "Ahoy", "text": "Ødegård’s Lake Fishing Council (LFC) met. The LFC left.", \
      "entities": [\
      {"start": 46, "end": 49, "type": "organization", "text": "LFC"}, \
      {"start": 10, "end": 30, "type": "organization", "text": "Lake Fishing Council"}, \
      {"start": 32, "end": 35, "type": "organization", "text": "LFC"}, \
      {"start": 0, "end": 5, "type": "person", "text": "Ødegå"}]}

      """, to: "a.jsonl")
    let library = try Library.inMemory()
    let summary = try library.update(
      from: [folder.path("a.jsonl")], mode: .add, isAnalysed: true)
    #expect(summary.problems.isEmpty)
    let id = try #require(try library.articles(.all, limit: 1).first).id
    let stored = try #require(try library.article(id))
    let analysis = stored.analysis
    #expect(
      analysis.identities.map(\.name) == ["Ødegå", "Lake Fishing Council"])
    #expect(analysis.entities.map(\.identity) == [0, 1, 1, 1])
    let names = analysis.entities.map { stored.article.text[$0.range] }
    #expect(names == ["Ødegå", "Lake Fishing Council", "LFC", "LFC"])
    #expect(analysis.sentences.count == 2)
  }

  @Test func listsMentionsByArticleAndPosition() throws {
    let library = try Library.sample()
    var lines: [String] = []
    try library.mentions(.person) { mention in
      lines.append(AnnotationJSON.line(mention))
      return lines.count < 3
    }
    let id = try #require(try library.identities(.person, matching: "Vidal", limit: 1).first).id
    #expect(
      lines[0] == """
        {"article": "audit", "start": 180, "end": 191, "type": "person", "text": "Tomás Vidal", \
        "identity": \(id), "name": "Tomás Vidal"}
        """)
    #expect(lines.count == 3)
  }
}
