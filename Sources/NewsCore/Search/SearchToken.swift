import NewsModel

/// A piece of a query with its place.
struct SearchToken {
  enum Kind: Equatable {
    /// As typed, between white space, brackets and quotation marks.
    case word(String)
    /// What stands between quotation marks, white space as single spaces; the closing mark may
    /// still be missing.
    case phrase(String)
    case key(SearchKey)
    /// What stands between "near(" and its bracket.
    case near(String, isClosed: Bool)
    /// What stands between two slashes.
    case regex(String, isClosed: Bool)
    case opening, closing, minus
    case and, or, not
  }

  var kind: Kind
  /// UTF-8 offsets into the query.
  var start: Int
  var end: Int
}

extension SearchToken {
  /// Whether something to look for, or to leave out, begins with it.
  var beginsOperand: Bool {
    switch kind {
    case .closing, .and, .or: false
    default: true
    }
  }

  func error(_ reason: String) -> SearchQueryError {
    SearchQueryError(offset: start, reason: reason)
  }
}

extension Unicode.Scalar {
  /// Whether the search index can know the scalar: a letter, digit or symbol.
  var isSearchable: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber,
      .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}

extension String {
  var isSearchable: Bool { unicodeScalars.contains(where: \.isSearchable) }

  /// The non-empty pieces between scalars; marks on a separator stay, as in the index.
  func pieces(between isSeparator: (Unicode.Scalar) -> Bool) -> [String] {
    unicodeScalars.split(whereSeparator: isSeparator).map { String($0) }
  }
}
