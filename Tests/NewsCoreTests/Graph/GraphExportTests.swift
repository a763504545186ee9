import Foundation
import NewsModel
import Testing

@testable import NewsCore

/// What other programs read of a graph: every format goes through a parser that is not ours.
struct GraphExportTests {
  /// Names that a careless writer breaks on.
  static let names = [
    "Plain Council", "Quote \"Board\" & 'Sons' <AG>", "Line\nBreak \\n Bank\\",
    "Tab\tBell\u{7} Union",
    "منظمة שלום \u{202E}evil", "]]> --> <![CDATA[ %x;", "=SUM(A1)", "", "Köln 🚢 東京",
    "NUL\0 \u{9B}31m \u{FFFE}",
  ]

  static let graph = RelationGraph(
    nodes: names.enumerated().map { index, name in
      RelationGraph.Node(
        id: Int64(index + 10), name: name, kind: EntityKind.allCases[index % 4],
        articleCount: index, first: PublicationDate(year: 2001, month: 2, day: 3),
        last: index == 0 ? nil : PublicationDate(year: 2020, month: 2, day: 3))
    },
    edges: [
      RelationGraph.Edge(
        first: 0, second: 1, strength: 0.9, articleCount: 12, sentenceCount: 4,
        ties: [
          .init(
            kind: .headedBy, isForward: true, office: "chief \"<&>\" of\nall", isFormer: true,
            sentence: "The “chief” \"<&>\" of\nall, \\ left.", article: "a\"<1>\",\n&b"),
          .init(
            kind: .partOf, isForward: false, sentence: "=It is part.", article: "a2",
            date: PublicationDate(year: 2003, month: 1, day: 1)),
        ], oldest: PublicationDate(year: 2002, month: 1, day: 1),
        newest: PublicationDate(year: 2012, month: 1, day: 1)),
      RelationGraph.Edge(first: 2, second: 5, strength: 0.25, articleCount: 2, sentenceCount: 0),
      RelationGraph.Edge(first: 0, second: 8, strength: 0, articleCount: 1, sentenceCount: 0),
    ])

  @Test(arguments: [GraphExportTests.graph, RelationGraph()])
  func graphMLFitsItsSchema(graph: RelationGraph) throws {
    let schema = try #require(
      Bundle.module.path(forResource: "graphml", ofType: "xsd", inDirectory: "Resources"))
    let read = try GraphParser.run(
      "xmllint", ["--noout", "--nonet", "--schema", schema], on: graph.graphML)
    #expect(read.status == 0, "\(read.errors)")
  }

  /// The check itself must be able to fail.
  @Test func theSchemaRefusesAnEdgeToNowhere() throws {
    let schema = try #require(
      Bundle.module.path(forResource: "graphml", ofType: "xsd", inDirectory: "Resources"))
    let broken = Self.graph.graphML.replacing("target=\"n5\"", with: "target=\"n50\"")
    let read = try GraphParser.run(
      "xmllint", ["--noout", "--nonet", "--schema", schema], on: broken)
    #expect(read.status != 0)
    #expect(read.errors.contains("n50"))
  }

  @Test func graphMLKeepsNamesAsTheyAre() throws {
    let parser = NodeTexts("data", where: "key", is: "label")
    try parser.read(Self.graph.graphML)
    #expect(parser.texts == Self.names.map(Self.withoutForbidden))
  }

  @Test(arguments: [GraphExportTests.graph, RelationGraph()])
  func graphvizReadsTheDOT(graph: RelationGraph) throws {
    let read = try GraphParser.run("dot", ["-Tdot_json"], on: graph.dot)
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.errors == "")
    let object = try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any]
    let nodes = object?["objects"] as? [[String: Any]] ?? []
    let edges = object?["edges"] as? [[String: Any]] ?? []
    #expect(nodes.count == graph.nodes.count)
    #expect(edges.count == graph.edges.count)
  }

  @Test func graphvizDrawsTheDOT() throws {
    let read = try GraphParser.run("neato", ["-Tsvg"], on: Self.graph.dot)
    #expect(read.status == 0, "\(read.errors)")
    for word in ["Plain Council", "Köln 🚢 東京", "&lt;AG&gt;", "Break \\n Bank\\"] {
      #expect(read.output.contains(word), "\(word)")
    }
  }

  @Test func jsonIsReadBack() throws {
    let data = Data(Self.graph.json.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    #expect(nodes.compactMap { $0["name"] as? String } == Self.names)
    let edges = try #require(object["edges"] as? [[String: Any]])
    #expect(edges.map { $0["source"] as? Int } == [10, 12, 10])
    let ties = try #require(edges[0]["ties"] as? [[String: Any]])
    #expect(ties[0]["office"] as? String == "chief \"<&>\" of\nall")
    #expect(ties[1]["subject"] as? Int == 11)
    #expect(ties[1]["object"] as? Int == 10)
    #expect(ties[1]["sentence"] as? String == "=It is part.")
    #expect(ties[1]["article"] as? String == "a2")
  }

  @Test func csvIsReadBack() throws {
    let script =
      "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='')))))"
    for (text, count) in [(Self.graph.edgesCSV, 4), (Self.graph.nodesCSV, 11)] {
      let read = try GraphParser.run("python3", ["-c", script], on: text)
      #expect(read.status == 0, "\(read.errors)")
      let rows = try JSONDecoder().decode([[String]].self, from: Data(read.output.utf8))
      #expect(rows.count == count)
      #expect(Set(rows.map(\.count)).count == 1)
    }
    let rows = Self.graph.nodesCSV
    #expect(rows.contains("\"Quote \"\"Board\"\" & 'Sons' <AG>\""))
    #expect(rows.contains(",'=SUM(A1),"))
  }

  @Test(arguments: [GraphExportTests.graph, RelationGraph()])
  func svgIsWellFormed(graph: RelationGraph) throws {
    let read = try GraphParser.run("xmllint", ["--noout", "--nonet"], on: graph.svg)
    #expect(read.status == 0, "\(read.errors)")
  }

  @Test func svgShowsEveryNameAndNoControlCharacter() throws {
    let svg = Self.graph.svg
    let parser = NodeTexts("text")
    try parser.read(svg)
    for name in Self.names {
      let label = Self.withoutForbidden(name).onOneLine
      #expect(parser.texts.contains { $0 == label }, "\(label)")
    }
    #expect(svg.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(svg == Self.graph.svg)
  }

  @Test func labelsDoNotCoverEachOther() {
    let boxes = (0..<30).map {
      SVGLabels.Box(label: "Northern Harbour Union", x: 600 + Double($0 % 3), y: 400)
    }
    let apart = SVGLabels.apart(boxes, width: 1200, height: 900)
    let touching = apart.indices.flatMap { a in
      apart.indices.filter { $0 > a && (apart[a].overlap(apart[$0])?.y ?? 0) > 8 }
    }
    #expect(touching.count < 3)
  }

  private static func withoutForbidden(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          let isKept = scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
          let isBad = scalar.value == 0xFFFE || (0x7F...0x9F).contains(scalar.value)
          return isKept && !isBad ? scalar : "\u{FFFD}"
        }))
  }
}
