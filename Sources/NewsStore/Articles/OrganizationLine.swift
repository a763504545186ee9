import NewsModel

/// What a row of the article list says about the organizations of an article.
struct OrganizationLine {
  static let maximumShown = 4

  /// Short names of the most mentioned, the most mentioned first.
  var shown: [String]
  var count: Int

  init(_ tally: ArticleTally) {
    let organizations = tally.names.enumerated()
      .filter { $0.element.evidence.signature.kind == .organization }
      .sorted { ($1.element.counts.mentions, $0.offset) < ($0.element.counts.mentions, $1.offset) }
      .map(\.element)
    count = organizations.count
    shown = organizations.prefix(Self.maximumShown).map { Self.shortName($0.evidence.uses) }
  }

  /// The acronym where there is one, else the fullest form.
  private static func shortName(_ uses: [NameUse]) -> String {
    (uses.first { $0.role == .acronym } ?? uses.first)?.text ?? ""
  }
}
