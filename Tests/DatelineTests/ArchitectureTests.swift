import Foundation
import Testing

/// SwiftPM lets a target import whatever its dependencies import; the design does not.
struct ArchitectureTests {
  /// What the files of each target may import, standard library aside.
  static let allowed: [String: Set<String>] = [
    "NewsModel": [],
    "ArticleParsing": ["NewsModel", "Yams", "CCmark"],
    "LanguageModel": [],
    "TextAnalysis": ["NewsModel", "LanguageModel"],
    "NewsStore": ["NewsModel", "GRDB", "GRDBSQLite", "CZstd", "CPCRE2"],
    "NewsCore": ["NewsModel", "ArticleParsing", "TextAnalysis", "NewsStore"],
    "TerminalUI": [],
    "ReaderUI": ["NewsCore", "NewsModel", "TerminalUI"],
    "CNcurses": [],
    "CCmark": [],
    "CZstd": [],
    "CPCRE2": [],
    "dateline": ["ReaderUI", "NewsCore", "NewsModel", "TerminalUI", "ArgumentParser"],
    "dateline-model": ["TextAnalysis", "NewsModel", "ArgumentParser"],
    "dateline-bench": ["NewsCore", "NewsModel", "TextAnalysis", "ArgumentParser"],
  ]

  /// Modules of the platform, and the targets that may use them.
  static let platform: [String: Set<String>] = [
    "Foundation": [
      "ArticleParsing", "NewsStore", "NewsCore", "TerminalUI", "dateline", "dateline-model",
      "dateline-bench",
    ],
    "Dispatch": ["NewsCore", "dateline-model"],
    "Synchronization": ["NewsStore", "NewsCore", "TerminalUI", "dateline", "dateline-model"],
    "Glibc": ["NewsCore", "dateline", "dateline-model", "dateline-bench"],
  ]

  @Test func everyFileImportsWhatItsTargetMay() throws {
    for (target, file, module) in try Self.imports() {
      let isOurs = Self.allowed[target]?.contains(module) ?? false
      let isPlatform = Self.platform[module]?.contains(target) ?? false
      let isTheTerminal = module == "CNcurses" && file == "NcursesTerminal.swift"
      #expect(isOurs || isPlatform || isTheTerminal, "\(target)/\(file) imports \(module)")
    }
  }

  @Test func everyTargetIsInTheTable() throws {
    #expect(try Set(Self.targets()) == Set(Self.allowed.keys))
  }

  /// Target, file and module of each import line in Sources.
  private static func imports() throws -> [(String, String, String)] {
    try targets().flatMap { target in
      try swiftFiles(of: target).flatMap { file in
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
          module(in: line).map { (target, file.lastPathComponent, $0) }
        }
      }
    }
  }

  /// The module that a line imports; `nil` for other lines.
  private static func module(in line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
      words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
    else { return nil }
    return String(words[place + 1].prefix { $0 != "." })
  }

  private static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending("Sources"))
  }

  private static func swiftFiles(of target: String) throws -> [URL] {
    let folder = URL(fileURLWithPath: Repository.root.appending("Sources/" + target))
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter {
      $0.pathExtension == "swift"
    }
  }
}
