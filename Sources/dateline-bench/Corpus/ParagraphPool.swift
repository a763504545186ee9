import ArgumentParser
import Foundation

/// Headlines and paragraphs of real articles, from which articles are put together.
struct ParagraphPool {
  private(set) var headlines: [String] = []
  private(set) var paragraphs: [String] = []

  /// Of folders of `.txt` and `.md` files and of `.jsonl` files, in the order of their names.
  init(_ sources: [String]) throws {
    for source in sources { try add(source) }
    guard !paragraphs.isEmpty, !headlines.isEmpty else {
      throw ValidationError("no paragraphs in \(sources.joined(separator: ", "))")
    }
  }

  private mutating func add(_ source: String) throws {
    if source.hasSuffix(".jsonl") {
      for article in try CorpusFile(source) { add(article.title, article.paragraphs) }
      return
    }
    for file in try Self.files(in: source) {
      addPlain(try String(contentsOfFile: file, encoding: .utf8))
    }
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
      .filter { !$0.hasSuffix("README.md") }.map { folder + "/" + $0 }
  }

  /// Adds an article whose first block is its headline or its front matter.
  private mutating func addPlain(_ text: String) {
    let blocks = text.components(separatedBy: "\n\n")
    guard let head = blocks.first else { return }
    let lines = head.split(separator: "\n")
    let title = lines.first { $0.hasPrefix("title:") }?.dropFirst("title:".count) ?? lines.first
    add(title.map(String.init) ?? "", Array(blocks.dropFirst()))
  }

  /// Short lines are bylines and headings, very long ones no paragraphs.
  private mutating func add(_ title: String, _ blocks: [String]) {
    let title = Self.onOneLine(title)
    if !title.isEmpty { headlines.append(title) }
    paragraphs += blocks.map(Self.onOneLine).filter { block in
      let words = block.split(separator: " ").count
      return !block.hasPrefix("#") && (8...160).contains(words)
    }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 32 } }
      .joined(separator: " ")
  }
}
