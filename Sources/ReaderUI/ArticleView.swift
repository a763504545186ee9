import NewsModel
import TerminalUI

/// An article on a page of some width: its rows, what is focused in it, how far it is scrolled.
struct ArticleView: Sendable {
  /// What a jump has stopped at.
  enum Focus: Sendable, Hashable {
    /// Index into `names`.
    case name(Int)
    /// Index into the analysis' quotes.
    case quote(Int)
  }

  enum Row: Sendable, Hashable {
    /// UTF-8 offsets into the headline.
    case headline(TextRange)
    case facts
    /// A line of what the user noted, as UTF-8 offsets into `remark`.
    case remark(TextRange)
    case blank
    /// Index into the layout's lines.
    case text(Int)
  }

  /// A name that can be followed, in the headline or the text.
  struct Name: Sendable, Hashable {
    var entity: Entity
    var isInHeadline: Bool
  }

  static let standardColumn = 72

  let article: AnnotatedArticle
  private(set) var kinds = KindFilter()
  /// Dates, times, money and percentages of the text, in its order, once they are to be shown.
  var quantities: [Quantity] = []
  /// The widest that text gets, in columns.
  private(set) var column = Self.standardColumn
  var focus: Focus?
  /// What is searched for, in text order.
  var matches: [TextRange] = [] {
    didSet { currentMatch = nil }
  }
  var currentMatch: TextRange?
  var pager = Pager()
  private(set) var page = Size(width: 0, height: 0)
  private(set) var layout: ArticleLayout
  private(set) var rows: [Row] = []

  let names: [Name]
  /// What the user did with the article.
  private(set) var marks = ArticleMarks()
  /// What stands beside lines of the text: the user's notes on quotes, by line.
  private(set) var marginNotes: [Int: String] = [:]

  init(_ article: AnnotatedArticle) {
    self.article = article
    names =
      article.analysis.headlineEntities.map { Name(entity: $0, isInHeadline: true) }
      + article.analysis.entities.map { Name(entity: $0, isInHeadline: false) }
    layout = ArticleLayout(article, width: 0, isShown: { _ in false })
  }

  /// The same article as another view shows it: with its place, focus and settings.
  init(_ article: AnnotatedArticle, like old: ArticleView) {
    self.init(article)
    kinds = old.kinds
    column = old.column
    marks = old.marks
    page = old.page
    pager = old.pager
    layOut(keeping: old.topOffset)
    if case .quote(let index) = old.focus, analysis.quotes.indices.contains(index) {
      focus = old.focus
    }
  }

  var analysis: Analysis { article.analysis }
  var text: String { article.article.text }

  // MARK: Laying out

  /// Columns kept for the quote bar left of the text.
  static let barWidth = 2
  static let marginWidth = 20

  /// Whether there is room for speakers beside the text.
  var hasMargin: Bool { page.width >= 64 && !analysis.quotes.isEmpty }

  var textWidth: Int {
    let room = page.width - Self.barWidth - 1 - (hasMargin ? Self.marginWidth : 0)
    return max(8, min(column, room))
  }

  /// Where the text's first column stands on a page: the whole is centred.
  var textStart: Int {
    let used = textWidth + (hasMargin ? Self.marginWidth : 0)
    return max(Self.barWidth, (page.width - used) / 2)
  }

  /// Columns for the legend under the text.
  var legendWidth: Int { max(0, page.width - textStart) }

  /// Lays the article out for a page, where it is not already.
  mutating func prepare(for size: Size) {
    guard size != page else { return }
    let rewrap = size.width != page.width
    let anchor = topOffset
    page = size
    pager.fit(count: rows.count, height: size.height)
    if rewrap { layOut(keeping: anchor) }
  }

  private mutating func layOut(keeping anchor: Int?) {
    let kinds = kinds
    layout = ArticleLayout(article, width: textWidth) { kinds.shows($0) }
    rows = TextLayout.lines(of: article.article.headline, width: textWidth).map {
      .headline(TextRange($0.lowerBound, $0.upperBound))
    }
    rows.append(.facts)
    rows += TextLayout.lines(of: remark, width: textWidth).map {
      .remark(TextRange($0.lowerBound, $0.upperBound))
    }
    rows.append(.blank)
    rows += layout.lines.indices.map { .text($0) }
    marginNotes = notesBesideQuotes()
    pager.fit(count: rows.count, height: page.height)
    if let anchor, let row = row(at: anchor) { pager.scroll(by: row - pager.top) }
  }

  /// The text offset at the top of the page, so that a new width keeps the place; `nil` when the
  /// headline is there.
  private var topOffset: Int? {
    guard rows.indices.contains(pager.top), case .text(let line) = rows[pager.top], line > 0 else {
      return nil
    }
    return layout.lines[line].range.start
  }

  mutating func setColumn(_ width: Int) {
    let anchor = topOffset
    column = width
    layOut(keeping: anchor)
  }

  mutating func setMarks(_ new: ArticleMarks) {
    guard new != marks else { return }
    let anchor = topOffset
    marks = new
    layOut(keeping: anchor)
  }

  mutating func toggle(_ item: KindFilter.Item) {
    let anchor = topOffset
    kinds.toggle(item)
    layOut(keeping: anchor)
    dropHiddenFocus()
  }

  private mutating func dropHiddenFocus() {
    switch focus {
    case .name(let index) where !kinds.shows(names[index].entity.kind): focus = nil
    case .quote(let index) where !kinds.shows(analysis.quotes[index]): focus = nil
    default: break
    }
  }

  // MARK: Places

  /// Rows above the text.
  private var headerHeight: Int { rows.count - layout.lines.count }

  /// The row in which an offset of the text stands.
  func row(at offset: Int) -> Int? { layout.line(at: offset).map { $0 + headerHeight } }

  /// The row in which a name begins.
  func row(of name: Name) -> Int? {
    guard name.isInHeadline else { return row(at: name.entity.range.start) }
    return rows.firstIndex { row in
      if case .headline(let range) = row { range.contains(name.entity.range.start) } else { false }
    }
  }

  /// The first text offset on the page, from which jumps without a focus start.
  var firstVisibleOffset: Int {
    for row in rows.dropFirst(pager.top) {
      if case .text(let line) = row { return layout.lines[line].range.start }
    }
    return text.utf8.count
  }

  /// Whether the headline's rows are on the page.
  var showsHeadline: Bool { pager.top < headerHeight }
}
