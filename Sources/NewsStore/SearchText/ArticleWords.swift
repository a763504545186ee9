import NewsModel

/// The words of an article as streams (`SearchTokens`): what the index takes, and by which copies
/// are known.
struct ArticleWords: Equatable {
  let headline: [UInt8]
  let text: [UInt8]

  init(_ article: Article) {
    headline = Self.stream(of: article.headline)
    text = Self.stream(of: article.text)
  }

  private static func stream(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    SearchTokens.appendStream(of: text, to: &bytes)
    return bytes
  }

  /// `nil` for an article too short to be known by its words.
  var shingles: StoryShingles? { StoryShingles(words: text) }

  /// Stands for headline and text; `nil` for an article too short to be known by its words.
  var hash: Int64? {
    let spaces = text.count { $0 == 0x20 }
    return spaces < StoryShingles.fewestWords ? nil : ContentHash.of(words: headline + text)
  }
}
