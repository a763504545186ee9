import Foundation
import NewsModel
import TextAnalysis

/// Reads the word lists behind the quote model.
struct QuoteWordLists {
  private var paths: [UInt64: String] = [:]
  private var common: Set<UInt64> = []
  private var male: Set<UInt64> = []
  private var female: Set<UInt64> = []

  /// Most words that get a cluster.
  private static let most = 45_000

  init(clusters: String, names: String, cues: String, tagged: [TaggedText]) throws {
    try readClusters(clusters)
    try readNames(names)
    findCommonWords(in: tagged)
    for row in try Self.rows(cues) where Int(row[1]) ?? 0 >= 3 {
      for word in row[0].split(separator: " ") { common.insert(QuoteTraining.key(of: word.utf8)) }
    }
  }

  var encoded: [UInt8] {
    QuoteModel.encodeWords(paths: paths, common: common, male: male, female: female)
  }

  private static func rows(_ path: String) throws -> [[Substring]] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: "\t") }.filter { $0.count >= 2 }
  }

  /// The list is in falling order of frequency; the form in small letters is the word's.
  private mutating func readClusters(_ path: String) throws {
    for row in try Self.rows(path) where paths.count < Self.most {
      let key = QuoteTraining.key(of: row[0].utf8)
      if paths[key] == nil || row[0].allSatisfy({ !$0.isUppercase }) { paths[key] = String(row[1]) }
    }
  }

  /// Given names that nine of ten bearers of one sex have.
  private mutating func readNames(_ path: String) throws {
    var shares: [Substring: (male: Double, female: Double)] = [:]
    for row in try Self.rows(path) where row.count >= 3 {
      if row[1] == "male" { shares[row[0], default: (0, 0)].male += Double(row[2]) ?? 0 }
      if row[1] == "female" { shares[row[0], default: (0, 0)].female += Double(row[2]) ?? 0 }
    }
    for (name, share) in shares {
      let key = QuoteTraining.key(of: name.utf8)
      if share.male > share.female * 9 { male.insert(key) }
      if share.female > share.male * 9 { female.insert(key) }
    }
  }

  /// Words that stand in small letters at least twice and at least as often as with a capital.
  private mutating func findCommonWords(in texts: [TaggedText]) {
    var small: [UInt64: Int] = [:]
    for text in texts {
      for index in text.tags.indices {
        let word = text.document.bytes(of: index)
        let isSmall = !word.contains { $0 &- 0x41 < 26 }
        small[QuoteTraining.key(of: word), default: 0] += isSmall ? 1 : -1
      }
    }
    common.formUnion(small.filter { $0.value >= 2 }.keys)
  }
}
