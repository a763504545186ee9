import NewsModel

/// Reads the tree of a query by recursive descent:
///
///     alternatives = conjunction { OR conjunction }
///     conjunction  = negation { [AND] negation }
///     negation     = ( "-" | NOT ) negation | primary
///     primary      = "(" alternatives ")" | key value | word | "phrase" | near(…) | /regex/
///
/// What holds no letter, digit or symbol comes out as `nil` and leaves no trace in the tree.
struct SearchExpressionReader {
  private var scanner: SearchScanner
  private var token: SearchToken?
  private var terms: SearchTermReader
  private var depth = 0

  /// Brackets and negations within one another.
  private static let maximumDepth = 32

  init(_ text: String, today: Int, isTyping: Bool) {
    scanner = SearchScanner(text)
    terms = SearchTermReader(
      dates: SearchDates(today: today), typingEnd: isTyping ? text.utf8.count : nil)
    token = scanner.next()
  }

  /// The whole query; `nil` when it asks for nothing.
  mutating func expression() throws(SearchQueryError) -> SearchExpression? {
    guard let first = token else { return nil }
    let expression = first.kind == .closing ? nil : try alternatives(of: nil)
    if let token { throw token.error("this bracket closes none") }
    return expression
  }

  private mutating func advance() { token = scanner.next() }

  // MARK: Operators

  /// Alternatives up to a closing bracket or the end; words in them are values of the key.
  private mutating func alternatives(
    of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    var parts = [try conjunction(of: key)]
    while let or = token, or.kind == .or {
      advance()
      guard token?.beginsOperand == true else {
        throw or.error("“OR” needs something to look for behind it")
      }
      parts.append(try conjunction(of: key))
    }
    return SearchExpression.any(joining: parts.compactMap { $0 })
  }

  private mutating func conjunction(
    of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    if let first = token, !first.beginsOperand {
      let name = first.kind == .and ? "AND" : "OR"
      throw first.error("“\(name)” needs something to look for before it")
    }
    var parts = [try negation(of: key)]
    while let next = token {
      if next.kind == .and {
        advance()
        guard token?.beginsOperand == true else {
          throw next.error("“AND” needs something to look for behind it")
        }
      }
      guard token?.beginsOperand == true else { break }
      parts.append(try negation(of: key))
    }
    return SearchExpression.all(joining: parts.compactMap { $0 })
  }

  private mutating func negation(
    of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    guard let mark = token, mark.kind == .minus || mark.kind == .not else {
      return try primary(of: key)
    }
    advance()
    guard token?.beginsOperand == true else {
      let sign = mark.kind == .minus ? "-" : "NOT"
      throw mark.error("“\(sign)” needs something to leave out behind it")
    }
    try enter(mark)
    defer { depth -= 1 }
    return try negation(of: key).map(SearchExpression.not)
  }

  private mutating func enter(_ token: SearchToken) throws(SearchQueryError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw token.error("brackets go no deeper than \(Self.maximumDepth)")
    }
  }

  // MARK: Operands

  private mutating func primary(
    of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    guard var first = token else { return nil }
    switch first.kind {
    case .opening: return try group(of: key, first)
    case .key(let key):
      token = scanner.nextValue()
      guard let value = token, value.kind != .opening || key.takesGroup else {
        throw SearchQueryError(offset: first.end, reason: key.need)
      }
      return try primary(of: key, value: value)
    default:
      advance()
      if case .name? = key?.value { takeWords(into: &first) }
      return try terms.term(first, of: key)
    }
  }

  /// Words side by side in the brackets of a name are one name.
  private mutating func takeWords(into first: inout SearchToken) {
    guard case .word(var name) = first.kind else { return }
    while case .word(let word)? = token?.kind {
      name += " " + word
      advance()
    }
    first.kind = .word(name)
  }

  private mutating func primary(
    of key: SearchKey, value: SearchToken
  ) throws(SearchQueryError) -> SearchExpression? {
    if value.kind == .opening { return try group(of: key, value) }
    advance()
    guard let term = try terms.term(value, of: key) else { throw value.error(key.need) }
    return term
  }

  private mutating func group(
    of key: SearchKey?, _ opening: SearchToken
  ) throws(SearchQueryError) -> SearchExpression? {
    try enter(opening)
    defer { depth -= 1 }
    advance()
    guard token?.kind != .closing else { throw opening.error("nothing stands in these brackets") }
    guard token != nil else { throw opening.error("this bracket is never closed") }
    let inner = try alternatives(of: key)
    guard token?.kind == .closing else { throw opening.error("this bracket is never closed") }
    advance()
    return inner
  }
}
