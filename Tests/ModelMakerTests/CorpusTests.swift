import Foundation
import NewsModel
import Testing
import TextAnalysis

@testable import dateline_model

@Suite struct CorpusTests {
  /// Reads lines as a corpus file with labels of its own.
  private func read(
    _ lines: String, _ reading: ConllReader.Reading = .verbatim, labels: String = "{}"
  ) throws -> [LabelledDocument] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(labels.utf8).write(to: folder.appending(path: "labels.json"))
    let file = folder.appending(path: "corpus.conll")
    try Data(lines.replacing(" ", with: "\t").utf8).write(to: file)
    return try ConllReader.read(file.path, reading)
  }

  /// A document's names as "kind: words".
  private func names(_ document: LabelledDocument) -> [String] {
    document.spans.map { span in
      "\(span.kind.name): " + span.tokens.map { document.token($0) }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    "Bank B-ORG\nof I-ORG\nPapua I-ORG\nOslo B-LOC",
    "Bank B-ORG\nof I-ORG\nPapua L-ORG\nOslo U-LOC",
    "Bank I-ORG\nof I-ORG\nPapua I-ORG\nOslo I-LOC",
    "Bank B-ORG\nof I-ORG\nPapua E-ORG\nOslo S-LOC",
  ])
  func `all variants of IOB mark the same names`(_ lines: String) throws {
    let document = try #require(try read(lines).first)
    #expect(names(document) == ["organization: Bank of Papua", "location: Oslo"])
  }

  @Test func `a corpus says what its labels mean`() throws {
    let labels = #"{"politician": "PER", "theory": "O"}"#
    let document = try #require(
      try read("Ann B-politician\nthinks O\nMarxism B-theory", labels: labels).first)
    #expect(names(document) == ["person: Ann"])
  }

  @Test func `titles, articles and possessives are taken off`() throws {
    let lines = "The B-ORG\nTimes I-ORG\nasked O\nMr. B-PER\nLee I-PER\n's I-PER\nfriend O"
    let document = try #require(try read(lines, .convention).first)
    #expect(names(document) == ["organization: Times", "person: Lee"])
    #expect(names(try #require(try read(lines).first)).contains("person: Mr. Lee 's"))
  }

  @Test func `where miscellaneous names go unmarked, capitals may be some`() throws {
    let document = try #require(try read("Dutch O\ncheese O", .withoutMiscellaneous).first)
    #expect(document.allowed[0] == LabelledDocument.outside | LabelledDocument.anyMiscellaneous)
    #expect(document.allowed[1] == LabelledDocument.outside)
  }

  @Test func `a question mark allows every tag`() throws {
    let document = try #require(try read("Rome ?\nfell O").first)
    #expect(document.allowed == [LabelledDocument.anyTag, LabelledDocument.outside])
  }

  @Test func `documents are parted at their marks, else at sentences`() throws {
    #expect(try read("a O\n\nb O").count == 2)
    let marked = try read("-DOCSTART- O\n\na O\n\nb O\n\n-DOCSTART- O\n\nc O")
    #expect(marked.map(\.sequence.sentenceEnds.count) == [2, 1])
  }

  @Test func `what is written is read again`() throws {
    let documents = try read("Ann B-PER\nLee I-PER\nmet O\nBo B-PER\nDee B-PER\n. ?")
    let text = documents.map(ConllWriter.text).joined()
    let again = try read(text.replacing("\t", with: " "))
    #expect(again.map(\.allowed) == documents.map(\.allowed))
  }

  @Test func `parted tokens keep their names whole`() throws {
    let document = try #require(try read("U.S. B-LOC\nenvoy O\nAl-Amin B-PER\nJr I-PER").first)
    for seed in 0..<4 {
      var variation = TokenVariation(share: 1, seed: UInt64(seed))
      let varied = variation.vary(document)
      let joined = names(varied).map { $0.replacing(" ", with: "") }
      #expect(joined == ["location:U.S.", "person:Al-AminJr"])
      #expect(varied.sequence.tokens.count > document.sequence.tokens.count)
    }
  }

  @Test func `headlines keep the names of their sentences`() throws {
    let document = try #require(try read("Ann B-PER\nflew O\nto O\nRome B-LOC\nagain O").first)
    var variation = CaseVariation(share: 1, seed: 1)
    let varied = variation.vary(document)
    #expect(varied.count == 2)
    #expect(varied[1].allowed == document.allowed)
    #expect(varied[1].token(0).lowercased() == "ann")
  }
}
