internal import NewsModel

/// Offices, memberships and parts, which one name has in another: "Alimov, secretary-general of
/// the SCO", "the SCO's secretary-general Alimov", "Audi, a unit of Volkswagen".
enum RoleRule {
  static func find(at index: Int, _ found: inout FoundTies) {
    let scope = found.scope
    guard !scope.isName(index), let role = Role(at: index, in: scope) else { return }
    if let name = holder(behind: role, scope), let body = body(before: role, scope) {
      for name in name { role.add(name, body, &found) }
      return
    }
    let bodies = bodies(behind: role, scope)
    if !bodies.names.isEmpty {
      let holders = holder(before: role, role.phrase.lowerBound, scope)
      for name in holders.names {
        for body in bodies.names { role.add(name, body, isFormer: holders.isFormer, &found) }
      }
      if holders.names.isEmpty, let last = bodies.names.last, bodies.names.count == 1 {
        if let name = named(behind: last, role, scope) { role.add(name, last, &found) }
      }
      return
    }
    guard let body = body(before: role, scope), scope.endsPhrase(role.phrase.upperBound) else {
      return
    }
    let holders = holder(before: role, role.start(ofBody: body, scope), scope)
    for name in holders.names { role.add(name, body, isFormer: holders.isFormer, &found) }
  }

  /// The organization right before a role: "SCO …", "the SCO's former …".
  private static func body(before role: Role, _ scope: TieScope) -> Int? {
    var index = role.phrase.lowerBound - 1
    let isPossessive = scope.has(index, .possessive)
    if isPossessive { index -= 1 }
    index = scope.beforeBrackets(index)
    guard scope.isName(index, .body) else { return nil }
    let start = scope.phraseStart(index) - 1
    // "in Moscow President Putin" is no president of Moscow.
    let isPlace = scope.has(start, [.into, .preposition]) || scope.has(start, .at)
    return isPlace && !isPossessive ? nil : index
  }

  /// The names right behind a role: "chief executive Ana Lo", "members Iran and India".
  private static func holder(behind role: Role, _ scope: TieScope) -> [Int]? {
    var index = role.phrase.upperBound
    if scope.has(index, .comma), role.kind == .office { index += 1 }
    guard scope.isName(index, role.holders) else { return nil }
    if index > role.phrase.upperBound, !scope.has(scope.afterBrackets(index), .comma) { return nil }
    return role.isPlural ? scope.names(from: index, isSubject: true) : [index]
  }

  /// The organizations that "of", "at" or "in" joins to a role.
  private static func bodies(behind role: Role, _ scope: TieScope) -> (names: [Int], end: Int) {
    let end = role.phrase.upperBound
    guard scope.has(end, .of) || scope.has(end, .at) && role.kind == .office
    else { return ([], end) }
    guard let first = scope.directName(end + 1), scope.isName(first, .body) else {
      return ([], end)
    }
    let list = scope.names(from: end + 1).filter { scope.isName($0, .body) }
    return (list.isEmpty && scope.isName(first + 1, .person) ? [first] : list, end)
  }

  /// The person of "the head of the SCO, Rashid Alimov,".
  private static func named(behind body: Int, _ role: Role, _ scope: TieScope) -> Int? {
    var index = scope.afterBrackets(body)
    let isApposition = scope.has(index, .comma)
    if isApposition { index += 1 }
    guard role.kind == .office, scope.isName(index, .person) else { return nil }
    let end = scope.afterBrackets(index)
    if isApposition, scope.has(end, .and) || scope.has(end, .comma) && scope.isName(end + 1) {
      return nil
    }
    return index
  }

  /// The names before a role that an apposition or "is", "became", "resigned as" joins to it.
  private static func holder(
    before role: Role, _ start: Int, _ scope: TieScope
  ) -> (names: [Int], isFormer: Bool) {
    var index = start - 1
    while scope.has(index, [.article, .former, .rank, .number]) { index -= 1 }
    var joins = 0
    var isFormer = scope.isWord(index, "previously") || scope.isWord(index, "formerly")
    if isFormer { index -= 1 }
    var isAppointed = false
    while scope.has(index, [.holds, .be, .have, .adverb, .relative]), joins < 6 {
      if scope.has(index, .doubt) { return ([], false) }
      isFormer = isFormer || scope.has(index, .past)
      isAppointed = isAppointed || scope.has(index, .appoint)
      index -= 1
      joins += 1
    }
    if scope.has(index, .comma) {
      index -= 1
      // "Ana Lo, 54, head of"
      if scope.has(index, .number), scope.has(index - 1, .comma) { index -= 2 }
    } else if joins == 0 {
      return ([], false)
    }
    let isList = role.isPlural
    let names = isList ? scope.names(upTo: index) : [scope.beforeBrackets(index)]
    let fitting = names.filter { scope.isName($0, role.holders) }
    guard let first = fitting.last, !scope.isDoubtful(before: scope.phraseStart(first)),
      joins > 0 || !scope.isListed(first), !role.isPlural || scope.isFree(first)
    else { return ([], false) }
    return (fitting, isFormer && !isAppointed)
  }
}

extension TieScope {
  /// The name after at most an article: nothing describes it.
  func directName(_ index: Int) -> Int? {
    let name = has(index, .article) ? index + 1 : index
    return isName(name) ? name : nil
  }

  /// Whether a name is one of a list, so that what follows its comma is the next of the list.
  func isListed(_ name: Int) -> Bool {
    let before = phraseStart(name) - 1
    return has(before, .comma) && isName(beforeBrackets(before - 1))
  }
}
