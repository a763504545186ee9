import NewsModel

extension SearchExpression {
  /// Parts that must all hold, without brackets that say nothing; `nil` for none.
  static func all(joining parts: [SearchExpression]) -> SearchExpression? {
    let flat = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .all(flat) : flat.first
  }

  /// Parts of which one must hold, without brackets that say nothing; `nil` for none.
  static func any(joining parts: [SearchExpression]) -> SearchExpression? {
    let flat = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    return flat.count > 1 ? .any(flat) : flat.first
  }
}
