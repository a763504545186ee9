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
    var lastName: NameID = 0
    while let row = try rows.next() {
      if pages.last?.id != row[0] {
        pages.append(NamedPage(id: row[0], kind: kind, articles: row[1]))
      }
      let name: NameID = row[2]
      let isShort: Bool = row[5]
      if name != lastName {
        lastName = name
        pages[pages.count - 1].add(
          NameSignature(kind: kind, key: row[3], qualifier: row[4], isShort: isShort),
          CountryCounts.decode(row[6]))
      }
      pages[pages.count - 1].add(
        Form(text: row[7], words: row[8], articles: row[9]), isShort: isShort)
    }
    return pages
  }

  private mutating func add(_ signature: NameSignature, _ counts: [String: Int]) {
    if isShort, !signature.isShort { forms.removeAll() }
    signatures.append(signature)
    countries.merge(counts) { $0 + $1 }
  }

  private mutating func add(_ form: Form, isShort: Bool) {
    guard !isShort || self.isShort, forms.count < Self.maximumForms else { return }
    if !forms.contains(where: { $0.words == form.words }) { forms.append(form) }
  }

  /// More spellings of one thing tell nothing new.
  private static let maximumForms = 8

  private static let sql = """
    SELECT page.id, page.article_count, name.id, name.key, qualifier, is_short, countries, text,
      words, form.article_count
    FROM (SELECT id, article_count, mention_count FROM identity WHERE kind = ?
      ORDER BY mention_count DESC, id LIMIT ?) AS page
    JOIN name ON name.identity_id = page.id
    JOIN form ON form.name_id = name.id
    WHERE text <> '' AND role IN (\(NameRole.strong.rawValue), \(NameRole.alone.rawValue))
    ORDER BY page.mention_count DESC, page.id, is_short, name.article_count DESC, name.id,
      form.article_count DESC, form.id
    """
}
