internal import NewsModel

/// Who is put into an office: "BP named Ana Lo as its chief executive".
enum AppointmentRule {
  static func find(at index: Int, _ found: inout FoundTies) {
    let scope = found.scope
    guard let person = scope.nameAhead(index + 1), scope.isName(person, .person),
      let group = scope.group(ofVerb: index), !group.hasBe,
      let body = group.subjects.first, scope.isName(body, .organization),
      let role = role(behind: person, scope), role.kind == .office
    else { return }
    if !scope.has(role.phrase.upperBound, .of) { role.add(person, body, &found) }
  }

  private static func role(behind person: Int, _ scope: TieScope) -> Role? {
    var index = scope.afterBrackets(person)
    while scope.has(index, [.article, .comma]) || scope.has(index, .holds) && index < person + 5 {
      index += 1
    }
    let end = index + 6
    while index < end, scope.isDescriptor(index) {
      if let role = Role(at: index, in: scope) { return role }
      index += 1
    }
    return nil
  }
}
