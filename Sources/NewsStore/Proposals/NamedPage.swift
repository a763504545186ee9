import GRDB
import NewsModel

/// A page with the names it goes by, as far as they tell whether another page is the same thing.
struct NamedPage {
  struct Form {
    /// As it is written.
    var text: String
    /// Folded, single spaces between.
    var words: String
    var articles: Int
  }

  var id: IdentityID
  var kind: EntityKind
  var articles: Int
  /// The signatures of its names.
  var signatures: [NameSignature] = []
  /// Its forms in full, most articles first; of a page of short names alone those.
  var forms: [Form] = []
  /// Articles by the country that they are about.
  var countries: [String: Int] = [:]

  /// Whether none of its names is a full one.
  var isShort: Bool { signatures.allSatisfy(\.isShort) }

  /// The pages of a kind that are mentioned most.
  static func most(_ kind: EntityKind, limit: Int, _ db: Database) throws -> [NamedPage] {
    let statement = try db.cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: [kind.rawValue, limit])
    var pages: [NamedPage] = []
    while let row = try rows.next() {
      if pages.last?.id != row[0] {
        pages.append(NamedPage(id: row[0], kind: kind, articles: row[1]))
      }
      let isShort: Bool = row[5]
      let details = try NameRow.details(row.bytes(6), key: row[3], of: row[2])
      pages[pages.count - 1].add(
        NameSignature(kind: kind, key: row[3], qualifier: row[4], isShort: isShort),
        details.countries)
      for form in forms(of: details, kind) {
        pages[pages.count - 1].add(form, isShort: isShort)
      }
    }
    return pages
  }

  /// The forms of a name in full, most articles first.
  private static func forms(of details: NameDetails, _ kind: EntityKind) -> [Form] {
    details.uses.entries
      .filter { !$0.key.text.isEmpty && [.strong, .alone].contains($0.key.role) }
      .sorted { ($1.count, $0.key.text) < ($0.count, $1.key.text) }
      .map {
        Form(
          text: $0.key.text, words: NameKey($0.key.text, of: kind).text, articles: $0.count)
      }
  }

  private mutating func add(_ signature: NameSignature, _ counts: SmallCounts<String>) {
    if isShort, !signature.isShort { forms.removeAll() }
    signatures.append(signature)
    for entry in counts.entries { countries[entry.key, default: 0] += entry.count }
  }

  private mutating func add(_ form: Form, isShort: Bool) {
    guard !isShort || self.isShort, forms.count < Self.maximumForms else { return }
    if !forms.contains(where: { $0.words == form.words }) { forms.append(form) }
  }

  /// More spellings of one thing tell nothing new.
  private static let maximumForms = 8

  private static let sql = """
    SELECT page.id, page.article_count, name.id, name.key, qualifier, is_short, details
    FROM (SELECT id, article_count, mention_count FROM identity WHERE kind = ?
      ORDER BY mention_count DESC, id LIMIT ?) AS page
    JOIN name ON name.identity_id = page.id
    ORDER BY page.mention_count DESC, page.id, is_short, name.article_count DESC, name.id
    """
}
