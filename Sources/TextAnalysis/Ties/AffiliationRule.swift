internal import NewsModel

/// Names joined by nothing but "of": "Ana Lo of the Lake Fund", "the Security Council of the UN".
enum AffiliationRule {
  static func find(_ found: inout FoundTies) {
    let scope = found.scope
    for index in scope.items.indices where scope.has(index, .of) {
      let name = scope.beforeBrackets(index - 1)
      guard scope.isName(name), let body = scope.directName(index + 1),
        scope.isName(body, .organization), scope.endsPhrase(scope.afterBrackets(body))
      else { continue }
      if scope.isName(name, .person) {
        found.add(.officeAt, name, body)
      } else if scope.isName(name, .organization) {
        found.add(.partOf, name, body)
      }
    }
  }
}
