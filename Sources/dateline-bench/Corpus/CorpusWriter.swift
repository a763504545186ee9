import Foundation
import Glibc

/// A file that is written piece by piece.
final class OutputFile {
  private let file: UnsafeMutablePointer<FILE>

  init(_ path: String) throws {
    guard let file = fopen(path, "w") else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
    self.file = file
  }

  func write(_ text: String) { fputs(text, file) }
  func write(_ bytes: Data) {
    bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  }

  deinit { fclose(file) }
}

/// What a program can read articles from.
protocol CorpusWriter {
  mutating func write(_ article: CorpusArticle) throws
  /// Ends the files.
  mutating func finish() throws
}

/// One JSON object a line.
struct JSONLinesWriter: CorpusWriter {
  private let file: OutputFile
  private let encoder = JSONEncoder()

  init(_ path: String) throws {
    file = try OutputFile(path)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func write(_ article: CorpusArticle) throws {
    file.write(try encoder.encode(article))
    file.write("\n")
  }

  func finish() {}
}

/// Fields apart by the ASCII unit separator, articles by the record separator, as the shell of
/// SQLite reads them.
struct RecordWriter: CorpusWriter {
  private let file: OutputFile

  init(_ path: String) throws { file = try OutputFile(path) }

  func write(_ article: CorpusArticle) {
    file.write(article.title + "\u{1F}" + article.text + "\u{1E}")
  }

  func finish() {}
}
