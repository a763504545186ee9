internal import NewsModel

/// Ties that a verb states between its subject and its object: "Ozols acquired Lake AG", "Lake AG,
/// acquired by Ozols", "Lo and Ozols met".
enum VerbRule {
  /// How a verb joins to its object.
  private enum Link { case direct, with, maybeWith, agreementWith, into }

  private struct Frame {
    var verb: TieWord
    var kind: TieKind
    var link: Link
    var subjects: NameKinds
    var objects: NameKinds
    var isReversed = false
  }

  private static let frames: [Frame] = [
    Frame(
      verb: .acquire, kind: .acquired, link: .direct, subjects: [.organization, .person],
      objects: .organization),
    Frame(
      verb: .take, kind: .acquired, link: .direct, subjects: [.organization, .person],
      objects: .organization),
    Frame(
      verb: .merge, kind: .acquired, link: .with, subjects: .organization, objects: .organization),
    Frame(verb: .sue, kind: .sued, link: .direct, subjects: .anyone, objects: .anyone),
    Frame(
      verb: .sanction, kind: .sanctioned, link: .direct, subjects: .body, objects: .anyone),
    Frame(verb: .meet, kind: .metWith, link: .maybeWith, subjects: .anyone, objects: .anyone),
    Frame(
      verb: .sign, kind: .signedWith, link: .agreementWith, subjects: .anyone, objects: .anyone),
    Frame(verb: .join, kind: .memberOf, link: .direct, subjects: .anyone, objects: .organization),
    Frame(verb: .leave, kind: .memberOf, link: .direct, subjects: .body, objects: .organization),
    Frame(
      verb: .lead, kind: .headedBy, link: .direct, subjects: .person, objects: .organization,
      isReversed: true),
    Frame(
      verb: .own, kind: .partOf, link: .direct, subjects: .organization, objects: .organization,
      isReversed: true),
    Frame(
      verb: .base, kind: .headquarteredIn, link: .into, subjects: .organization,
      objects: .location),
  ]

  static func find(at index: Int, _ found: inout FoundTies) {
    let scope = found.scope
    for frame in frames where scope.has(index, frame.verb) {
      if scope.has(index - 1, .dash), scope.has(index, [.base, .own]) {
        compound(index, frame, &found)
      } else if let group = scope.group(ofVerb: index) {
        find(frame, index, group, &found)
      }
    }
  }

  private static func find(
    _ frame: Frame, _ verb: Int, _ group: VerbGroup, _ found: inout FoundTies
  ) {
    let scope = found.scope
    var next = verb + 1
    if frame.verb == .take {
      guard scope.isWord(next, "over") else { return }
      next += 1
    }
    while scope.has(next, .adverb), !scope.has(next, .doubt) { next += 1 }
    if scope.has(next, .by), frame.link != .into {
      passive(frame, group, scope.names(from: next + 1), &found)
    } else if frame.link == .into || !group.hasBe {
      active(frame, group, next, &found)
    }
  }

  private static func passive(
    _ frame: Frame, _ group: VerbGroup, _ agents: [Int], _ found: inout FoundTies
  ) {
    guard group.hasBe || group.isReduced, frame.link != .agreementWith else { return }
    let isOver = group.isPast && !group.hasHave && [.headedBy, .partOf].contains(frame.kind)
    for agent in agents {
      for object in group.subjects { add(frame, agent, object, isFormer: isOver, &found) }
    }
  }

  private static func active(
    _ frame: Frame, _ group: VerbGroup, _ next: Int, _ found: inout FoundTies
  ) {
    let scope = found.scope
    if frame.link == .into, !group.hasBe, !group.isReduced { return }
    let objects = objects(of: frame, from: next, scope)
    let isFormer =
      frame.verb == .leave || frame.kind == .headquarteredIn && group.isPast
      || frame.verb == .lead && scope.has(next - 1, .past) && !group.hasHave
    for object in objects {
      for subject in group.subjects { add(frame, subject, object, isFormer: isFormer, &found) }
    }
    let isMutual = frame.kind.isMutual || frame.verb == .merge
    let isAlone =
      frame.link == .agreementWith ? hasAgreement(from: next, scope) : scope.endsPhrase(next)
    guard objects.isEmpty, isMutual, isAlone else { return }
    pairs(frame, group.subjects, &found)
  }

  private static func objects(of frame: Frame, from next: Int, _ scope: TieScope) -> [Int] {
    switch frame.link {
    case .direct where frame.verb == .leave:
      return scope.names(from: scope.has(next, .preposition) ? next + 1 : next)
    case .direct:
      let names = scope.names(from: next)
      guard let last = names.last else { return [] }
      return goesOn(after: scope.afterBrackets(last), frame, scope) ? [] : names
    case .with: return scope.has(next, .with) ? scope.names(from: next + 1) : []
    case .maybeWith: return scope.names(from: companion(from: next, scope))
    case .into: return scope.has(next, .into) ? scope.names(from: next + 1) : []
    case .agreementWith:
      let places = next..<next + 14
      let end = places.first { scope.has($0, .stop) } ?? places.upperBound
      guard let with = (next..<end).first(where: { scope.has($0, .with) }) else { return [] }
      let hasObject =
        with == next
        || (next..<with).contains {
          scope.has($0, .agreement) || scope.isName($0, NameKinds(.miscellaneous))
        }
      return hasObject ? scope.names(from: with + 1) : []
    }
  }

  /// Where the other party of a meeting begins: behind "with", "in Riyadh with", or at once.
  private static func companion(from next: Int, _ scope: TieScope) -> Int {
    if scope.has(next, .with) { return next + 1 }
    guard scope.has(next, [.into, .on, .at, .time]) else { return next }
    let places = next..<next + 7
    let with = places.first { scope.has($0, [.with, .stop, .and]) }
    return with.flatMap { scope.has($0, .with) ? $0 + 1 : nil } ?? next
  }

  /// "joined France in condemning", "led Ozols to victory": no membership, no office.
  private static func goesOn(after end: Int, _ frame: Frame, _ scope: TieScope) -> Bool {
    switch frame.verb {
    case .join where scope.has(end, .and): true
    case .join:
      scope.has(end, [.into, .on]) && !scope.has(end + 1, [.number, .time]) || scope.has(end, .to)
    case .lead:
      scope.has(end, [.to, .into, .on, .preposition, .by])
        && !scope.has(end + 1, [.number, .time, .article])
    default: false
    }
  }

  /// Whether what is signed or concluded is a thing that two can agree on.
  private static func hasAgreement(from next: Int, _ scope: TieScope) -> Bool {
    for index in next..<next + 10 {
      if scope.isEnd(index) || scope.has(index, [.mark, .open]) { return false }
      if scope.has(index, .agreement) || scope.isName(index, NameKinds(.miscellaneous)) {
        return true
      }
    }
    return false
  }

  private static func pairs(_ frame: Frame, _ names: [Int], _ found: inout FoundTies) {
    guard names.count > 1, names.count < 6 else { return }
    let ordered = Array(names.reversed())
    for first in ordered.indices {
      for second in ordered.indices.dropFirst(first + 1) {
        add(frame, ordered[first], ordered[second], isFormer: false, &found)
      }
    }
  }

  /// "Geneva-based WHO", "Volkswagen-owned Audi".
  private static func compound(_ index: Int, _ frame: Frame, _ found: inout FoundTies) {
    let scope = found.scope
    let first = index - 2
    guard scope.isName(first), let name = scope.nameAhead(index + 1) else { return }
    let isNear = (index + 1..<name).allSatisfy { !scope.isName($0) }
    guard isNear else { return }
    if frame.verb == .own {
      add(frame, first, name, isFormer: false, &found)
    } else {
      add(frame, name, first, isFormer: false, &found)
    }
  }

  private static func add(
    _ frame: Frame, _ subject: Int, _ object: Int, isFormer: Bool, _ found: inout FoundTies
  ) {
    let scope = found.scope
    guard scope.isName(subject, frame.subjects), scope.isName(object, frame.objects) else { return }
    if frame.isReversed {
      found.add(frame.kind, object, subject, isFormer: isFormer)
    } else {
      found.add(frame.kind, subject, object, isFormer: isFormer)
    }
  }
}
