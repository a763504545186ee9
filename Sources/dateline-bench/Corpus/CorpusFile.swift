import ArgumentParser
import Foundation
import Glibc

/// Articles in a file of JSON Lines, read one at a time.
struct CorpusFile: Sequence {
  let path: String

  /// Fails when the file cannot be read.
  init(_ path: String) throws {
    guard access(path, R_OK) == 0 else { throw ValidationError("\(path) cannot be read") }
    self.path = path
  }

  /// Lines that are no articles are passed over.
  func makeIterator() -> AnyIterator<CorpusArticle> {
    let lines = LineReader(path)
    let decoder = JSONDecoder()
    return AnyIterator {
      while let line = lines.next() {
        if let article = try? decoder.decode(CorpusArticle.self, from: line) { return article }
      }
      return nil
    }
  }

  func first(_ count: Int) -> [CorpusArticle] { Array(prefix(count)) }

  /// How many articles there are, and how many bytes of text.
  func size() -> (articles: Int, textBytes: Int) {
    reduce(into: (0, 0)) { size, article in
      size.0 += 1
      size.1 += article.text.utf8.count + article.title.utf8.count
    }
  }
}

/// The lines of a file.
private final class LineReader {
  private let file: UnsafeMutablePointer<FILE>?
  private var buffer: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(_ path: String) { file = fopen(path, "r") }

  func next() -> Data? {
    guard let file else { return nil }
    let count = getline(&buffer, &capacity, file)
    guard count >= 0, let buffer else { return nil }
    return Data(bytes: buffer, count: count)
  }

  deinit {
    free(buffer)
    if let file { fclose(file) }
  }
}
