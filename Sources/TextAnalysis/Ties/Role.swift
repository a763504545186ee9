internal import NewsModel

/// The words of an office or other role, with what they make of a name.
struct Role {
  enum Kind { case office, member, part, parent, owner }

  let kind: Kind
  /// Its words, ranks and fields included ("former deputy chief executive").
  let phrase: Range<Int>
  let isFormer: Bool
  let isPlural: Bool
  /// Whether its holder is the head of the organization.
  private let isHead: Bool

  /// The role whose main word stands at an index.
  init?(at index: Int, in scope: TieScope) {
    let word = scope.items[index].word
    guard let kind = Self.kind(of: word), !Self.goesOn(index, kind, scope) else { return nil }
    self.kind = kind
    isPlural = word.contains(.plural)
    var end = index + 1
    if kind != .office, scope.has(end, .generic) { end += 1 }
    if kind == .office {
      if Self.isGeneral(index, scope) { end += 1 }
      end = Self.end(ofField: end, scope)
    }
    var start = index
    while start > 0, index - start < 5, Self.isModifier(start - 1, of: index, scope) { start -= 1 }
    phrase = start..<end
    isFormer = Self.isFormer(start, index, scope)
    isHead = kind == .office && Self.isHead(index, phrase, scope)
  }

  private static func kind(of word: TieWord) -> Kind? {
    if word.contains(.member) { return .member }
    if word.contains(.part) { return .part }
    if word.contains(.parent) { return .parent }
    if word.contains(.owner) { return .owner }
    return word.isDisjoint(with: [.head, .office]) ? nil : .office
  }

  /// Whether the main word comes later: "chief" of "chief executive officer".
  private static func goesOn(_ index: Int, _ kind: Kind, _ scope: TieScope) -> Bool {
    guard kind == .office else { return false }
    var next = index + 1
    var words = 0
    while words < 3, scope.isDescriptor(next) {
      if scope.has(next, [.head, .office]) { return true }
      next += 1
      words += 1
    }
    return scope.has(index + 1, .and)
      && (index + 2...index + 4).contains { scope.has($0, [.head, .office]) }
      && !(index + 2...index + 4).contains { scope.isName($0) }
  }

  /// The end of a field behind an office: "of State", "for foreign affairs", "of staff".
  private static func end(ofField start: Int, _ scope: TieScope) -> Int {
    guard scope.has(start, [.of, .at]), isField(start + 1, scope) else { return start }
    var end = start + 2
    while end < start + 4, isField(end, scope) { end += 1 }
    return scope.isName(end) || scope.endsPhrase(end) ? end : start
  }

  private static func isField(_ index: Int, _ scope: TieScope) -> Bool {
    scope.isPlain(index) || scope.has(index, .generic)
  }

  /// Whether a word before the main one belongs to the role: "chief", "foreign", "and".
  private static func isModifier(_ index: Int, of main: Int, _ scope: TieScope) -> Bool {
    if scope.has(index, .and) {
      return scope.has(index - 1, [.head, .office])
    }
    return scope.isDescriptor(index) && !(scope.isPlain(index) && scope.isParticiple(index, main))
  }

  /// Whether it is over: "former" before it, or before the name of its organization.
  private static func isFormer(_ start: Int, _ end: Int, _ scope: TieScope) -> Bool {
    if (start..<end).contains(where: { scope.has($0, .former) }) { return true }
    let isOfName = scope.isName(start - 1) || scope.has(start - 1, .possessive)
    return isOfName && (scope.has(start - 2, .former) || scope.has(start - 3, .former))
  }

  private static func isHead(_ main: Int, _ phrase: Range<Int>, _ scope: TieScope) -> Bool {
    let isGeneral = isGeneral(main, scope)
    guard main + (isGeneral ? 1 : 0) == phrase.upperBound - 1 else { return false }
    let leaveRank = (phrase.lowerBound..<main).allSatisfy {
      scope.has($0, [.rank, .former, .and, .head]) && !scope.has($0, .lower)
    }
    guard leaveRank else { return false }
    return scope.has(main, .head) || isChiefExecutive(main, scope)
      || isGeneral && scope.isWord(main, "secretary")
  }

  /// Whether "general" belongs to a main word before it: "secretary general", "attorney general".
  private static func isGeneral(_ main: Int, _ scope: TieScope) -> Bool {
    scope.isWord(main + 1, "general")
      && [
        "secretary", "director", "attorney", "governor", "commissioner", "inspector", "prosecutor",
      ]
      .contains { scope.isWord(main, $0) }
  }

  /// "chief executive", "chief executive officer", "prime minister", "general secretary".
  private static func isChiefExecutive(_ last: Int, _ scope: TieScope) -> Bool {
    if scope.isWord(last, "officer") {
      return scope.isWord(last - 1, "executive") && scope.isWord(last - 2, "chief")
    }
    return scope.isWord(last, "executive") && scope.isWord(last - 1, "chief")
      || scope.isWord(last, "minister") && scope.isWord(last - 1, "prime")
      || scope.isWord(last, "secretary") && scope.isWord(last - 1, "general")
  }

  /// Which names may have the role.
  var holders: NameKinds {
    switch kind {
    case .office: .person
    case .member: .anyone
    case .part, .parent: .organization
    case .owner: [.person, .organization]
    }
  }

  /// Where the phrase begins that names the organization before the role.
  func start(ofBody body: Int, _ scope: TieScope) -> Int { scope.phraseStart(body) }

  func add(_ name: Int, _ body: Int, isFormer wasHeld: Bool = false, _ found: inout FoundTies) {
    let scope = found.scope
    let last = max(phrase.upperBound - 1, name, body)
    let isOver = isFormer || wasHeld || scope.hasPeriod(behind: last)
    switch kind {
    case .office where isHead:
      found.add(.headedBy, body, name, office: phrase, isFormer: isOver)
    case .office where scope.isName(body, .body):
      found.add(.officeAt, name, body, office: phrase, isFormer: isOver)
    case .member where scope.isName(body, .organization):
      found.add(.memberOf, name, body, isFormer: isOver)
    case .part where scope.isName(body, .organization):
      found.add(.partOf, name, body, isFormer: isOver)
    case .parent where scope.isName(body, .organization):
      found.add(.partOf, body, name, isFormer: isOver)
    case .owner where scope.isName(body, .organization):
      if scope.isName(name, .organization) {
        found.add(.partOf, body, name, isFormer: isOver)
      } else {
        found.add(.officeAt, name, body, office: phrase, isFormer: isOver)
      }
    default: break
    }
  }
}

extension TieScope {
  /// Whether a word is the "defeating" of "defeating President Lo", no part of the title.
  fileprivate func isParticiple(_ index: Int, _ title: Int) -> Bool {
    isCapitalized(title) && !isCapitalized(index) && ends(index, with: "ing")
  }
}
