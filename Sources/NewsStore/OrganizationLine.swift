import NewsModel

/// What a row of the article list says about the organizations of an article.
struct OrganizationLine {
  static let maximumShown = 4

  /// Short names of the most mentioned, the most mentioned first.
  var shown: [String]
  var count: Int
  /// Every form of every organization: what the list's filter looks at.
  var names: String

  init(_ tally: ArticleTally) {
    let organizations = tally.pages.enumerated()
      .filter { $0.element.kind == .organization }
      .sorted { ($1.element.mentions, $0.offset) < ($0.element.mentions, $1.offset) }
      .map(\.element)
    count = organizations.count
    shown = organizations.prefix(Self.maximumShown).map { Self.shortName($0.forms) }
    names = organizations.flatMap(\.forms).map(\.text).joined(separator: "\n")
  }

  /// The acronym where there is one, else the fullest form.
  private static func shortName(_ forms: [NameForm]) -> String {
    (forms.first { $0.role == .acronym } ?? forms.first)?.text ?? ""
  }
}
