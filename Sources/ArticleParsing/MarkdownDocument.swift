internal import CCmark

/// Markdown as plain text, through CommonMark's reference parser.
///
/// Kept: words, the text of links, what images say in place of themselves, code, list marks ("•",
/// "1."), hard line breaks. Dropped: all other marks, and HTML tags. Tables, which CommonMark does
/// not know, come as their cells with " | " between.
struct MarkdownDocument {
  /// Paragraphs separated by one blank line, as UTF-8.
  private(set) var text: [UInt8] = []
  /// The headline given, else the first heading of level 1; such a heading is no part of `text`.
  private(set) var headline: String?

  private var lists: [List] = []
  private var inline: [UInt8] = []
  /// What the next block writes before its text: the mark of a list item.
  private var mark: [UInt8] = []
  private var startsList = false
  private var hasHeadline = false

  private struct List {
    /// The number of the next item; `nil` for bullets.
    var number: Int?
    var isTight: Bool
  }

  /// `nil` only when there is no memory. O(n).
  init?(_ markdown: [UInt8], headline: String? = nil) {
    self.headline = headline
    let root = markdown.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let root, let walk = cmark_iter_new(root) else { return nil }
    defer {
      cmark_iter_free(walk)
      cmark_node_free(root)
    }
    while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
      guard let node = cmark_iter_get_node(walk) else { break }
      if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: enterList(node)
    case CMARK_NODE_ITEM: enterItem()
    case CMARK_NODE_CODE_BLOCK: append(block: Self.literal(of: node))
    case CMARK_NODE_HTML_BLOCK: append(block: HTMLText.text(of: Self.literal(of: node)))
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: inline += Self.literal(of: node)
    case CMARK_NODE_SOFTBREAK: inline.append(InlineLines.softBreak)
    case CMARK_NODE_LINEBREAK: inline.append(UInt8(ascii: "\n"))
    case CMARK_NODE_HTML_INLINE where HTMLText.isLineBreak(Self.literal(of: node)):
      inline.append(UInt8(ascii: "\n"))
    default: break
    }
  }

  private mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: lists.removeLast()
    case CMARK_NODE_ITEM: mark = []
    case CMARK_NODE_HEADING: leaveHeading(level: cmark_node_get_heading_level(node))
    case CMARK_NODE_PARAGRAPH: append(block: takeInline())
    default: break
    }
  }

  private static func literal(of node: OpaquePointer) -> [UInt8] {
    guard let literal = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: literal).utf8)
  }
}

extension MarkdownDocument {
  private mutating func enterList(_ node: OpaquePointer) {
    startsList = startsList || lists.isEmpty
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let number = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    lists.append(List(number: number, isTight: cmark_node_get_list_tight(node) != 0))
  }

  private mutating func enterItem() {
    guard let list = lists.last else { return }
    // Deeper lists stand in by two columns, up to where it no longer helps.
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: 2 * min(lists.count - 1, 8))
    mark = indent + Array((list.number.map { "\($0). " } ?? "• ").utf8)
    lists[lists.count - 1].number = list.number.map { $0 + 1 }
  }

  private mutating func leaveHeading(level: Int32) {
    let heading = takeInline()
    let words = heading.map { $0.isLineFeed ? 0x20 : $0 }[...].text
    if level == 1, !hasHeadline, !words.isEmpty, headline == nil || headline == words {
      headline = words
      hasHeadline = true
    } else {
      append(block: heading)
    }
  }

  private mutating func takeInline() -> [UInt8] {
    defer { inline = [] }
    return InlineLines.text(of: inline)
  }

  /// Appends a block of text, its blank lines and the blanks at its ends left out.
  private mutating func append(block: [UInt8]) {
    let lines = block.split(separator: UInt8(ascii: "\n")).filter { !$0.allSatisfy(\.isBlank) }
    guard !lines.isEmpty else { return }
    let isNextItem = lists.last?.isTight == true && !startsList
    if !text.isEmpty { text += isNextItem ? "\n".utf8 : "\n\n".utf8 }
    text += mark
    text += lines.joined(separator: "\n".utf8)
    mark = []
    startsList = false
  }
}
