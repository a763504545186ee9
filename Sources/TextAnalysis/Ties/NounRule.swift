internal import NewsModel

/// Ties that a noun states: "Ozols's acquisition of Lake AG", "imposed sanctions on Iran", "a
/// meeting between Lo and Ozols", "the SCO's headquarters in Beijing".
enum NounRule {
  private struct Frame {
    var noun: TieWord
    var kind: TieKind
    /// Joins the noun to its object.
    var link: TieWord
    var subjects: NameKinds
    var objects: NameKinds
  }

  private static let frames: [Frame] = [
    Frame(
      noun: .acquisition, kind: .acquired, link: .of, subjects: [.organization, .person],
      objects: .organization),
    Frame(
      noun: .lawsuit, kind: .sued, link: .on, subjects: .anyone, objects: .anyone),
    Frame(
      noun: .sanctions, kind: .sanctioned, link: .on, subjects: .body, objects: .anyone),
    Frame(noun: .meeting, kind: .metWith, link: .with, subjects: .anyone, objects: .anyone),
    Frame(
      noun: .merger, kind: .acquired, link: .with, subjects: .organization, objects: .organization),
    Frame(
      noun: .seat, kind: .headquarteredIn, link: .into, subjects: .organization,
      objects: .location),
  ]

  static func find(at index: Int, _ found: inout FoundTies) {
    let scope = found.scope
    guard let frame = frames.first(where: { scope.has(index, $0.noun) }),
      let start = phrase(endingAt: index, scope),
      !isUncertain(start - 1, scope)
    else { return }
    if scope.has(index + 1, .between) { return between(frame, index, &found) }
    if frame.noun == .seat, scope.has(index + 1, .of), let name = scope.directName(index + 2) {
      return link(frame, [name], scope.afterBrackets(name), isFormer: false, &found)
    }
    let agents = agents(of: index, before: start, frame, scope)
    link(frame, agents.names, index + 1, isFormer: agents.isOver, &found)
  }

  /// Where the noun's phrase begins: its adjectives included; `nil` where one makes a plan of it.
  private static func phrase(endingAt index: Int, _ scope: TieScope) -> Int? {
    var start = index
    while index - start < 5 {
      if scope.has(start - 1, [.doubt, .negation]) { return nil }
      let isAdjective =
        scope.isDescriptor(start - 1) || scope.has(start - 1, [.time, .number])
        || scope.isName(start - 1, NameKinds(.miscellaneous))
        || scope.has(start - 1, [.article, .adverb])
      guard isAdjective else { break }
      start -= 1
    }
    return start
  }

  /// Whether something is only thought of: a doubt or a modal verb near before it.
  private static func isUncertain(_ end: Int, _ scope: TieScope) -> Bool {
    for index in stride(from: end, to: end - 8, by: -1) {
      if scope.has(index, [.mark, .comma]) || scope.isEnd(index) { return false }
      if scope.has(index, [.doubt, .negation, .modal]) { return true }
    }
    return false
  }

  /// Who does it: the name with or without "'s" before the noun, or the subject of a verb like
  /// "imposed".
  private static func agents(
    of noun: Int, before start: Int, _ frame: Frame, _ scope: TieScope
  ) -> (names: [Int], isOver: Bool) {
    var index = start - 1
    if scope.has(index, [.light, .lift, .sign]) {
      let isOver = scope.has(index, .lift)
      guard let group = scope.group(ofVerb: index), !group.hasBe else { return ([], false) }
      return (group.subjects, isOver)
    }
    let isPossessive = scope.has(index, .possessive)
    if isPossessive { index -= 1 }
    let isBare = index + 1 == noun && (frame.noun == .sanctions || frame.noun == .seat)
    guard isPossessive || isBare else { return ([], false) }
    let name = scope.beforeBrackets(index)
    return (scope.isName(name) ? [name] : [], false)
  }

  /// "of Lake AG", "against Lake AG by Ozols", "filed by Ozols against Lake AG".
  private static func link(
    _ frame: Frame, _ agents: [Int], _ start: Int, isFormer: Bool, _ found: inout FoundTies
  ) {
    let scope = found.scope
    var agents = agents
    var next = start
    if scope.has(next, .light), scope.has(next + 1, .by), let name = scope.nameAhead(next + 2) {
      agents = [name]
      next = scope.afterBrackets(name)
    }
    guard scope.has(next, frame.link) else { return }
    let objects = scope.names(from: next + 1)
    guard let last = objects.last else { return }
    let end = scope.afterBrackets(last)
    if scope.has(end, .by), agents.isEmpty {
      agents = scope.names(from: end + 1)
      if let last = agents.first, scope.has(scope.afterBrackets(last), .modal) { return }
    }
    if scope.isWord(end, "next") { return }
    if frame.kind == .acquired, isTakenBack(end, scope) { return }
    if scope.has(end, .light), scope.has(end + 1, .by), agents.isEmpty {
      agents = scope.names(from: end + 2)
    }
    for agent in agents {
      for object in objects { add(frame, agent, object, isFormer: isFormer, &found) }
    }
  }

  /// "…, which was withdrawn".
  private static func isTakenBack(_ end: Int, _ scope: TieScope) -> Bool {
    let start = scope.has(end, .by) ? scope.nameAhead(end + 1).map { $0 + 1 } ?? end : end
    return (start..<start + 4).contains { scope.has($0, .doubt) }
  }

  private static func between(_ frame: Frame, _ noun: Int, _ found: inout FoundTies) {
    guard frame.kind.isMutual || frame.noun == .merger else { return }
    let names = found.scope.names(from: noun + 2, isSubject: true)
    guard names.count == 2 else { return }
    add(frame, names[0], names[1], isFormer: false, &found)
  }

  private static func add(
    _ frame: Frame, _ subject: Int, _ object: Int, isFormer: Bool, _ found: inout FoundTies
  ) {
    let scope = found.scope
    guard scope.isName(subject, frame.subjects), scope.isName(object, frame.objects) else { return }
    found.add(frame.kind, subject, object, isFormer: isFormer)
  }
}
