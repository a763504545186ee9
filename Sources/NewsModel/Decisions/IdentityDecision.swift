/// What somebody decided about names of an archive. It stands above what the program infers, and
/// speaks of names by their signatures, so that it holds whatever is analysed again or taken in
/// anew, for names that are yet to come, and in any other archive.
package enum IdentityDecision: Sendable, Hashable {
  /// Two names are one thing, with all that is one thing with either.
  case same(NameSignature, NameSignature)
  /// Two names are two things, and shall not be proposed as one.
  case apart(NameSignature, NameSignature)
  /// A name is not what the program infers; only `same` says what it belongs to.
  case split(NameSignature)
  /// The mentions of a name in the article with a key are of another thing than those elsewhere.
  case splitIn(NameSignature, article: String)
  /// What the thing is called.
  case label(NameSignature, String)
  /// The thing is of another kind.
  case kind(NameSignature, EntityKind)
  /// The thing is not to be listed.
  case ignore(NameSignature)
  /// What was decided of the thing's label and kind, or to ignore it, no longer holds.
  case clear(NameSignature)

  /// The names that it speaks of.
  package var names: [NameSignature] {
    switch self {
    case .same(let a, let b), .apart(let a, let b): [a, b]
    case .split(let name), .splitIn(let name, _), .label(let name, _), .kind(let name, _),
      .ignore(let name), .clear(let name):
      [name]
    }
  }
}

extension IdentityDecision {
  /// What only the last word is heard on.
  private enum Matter: Hashable {
    case pair(NameSignature, NameSignature)
    case split(NameSignature)
    case splitIn(NameSignature, article: String)
    case label(NameSignature)
    case kind(NameSignature)
    case ignore(NameSignature)
    case clear(NameSignature)
  }

  private var matter: Matter {
    switch self {
    case .same(let a, let b), .apart(let a, let b): .pair(min(a, b), max(a, b))
    case .split(let name): .split(name)
    case .splitIn(let name, let article): .splitIn(name, article: article)
    case .label(let name, _): .label(name)
    case .kind(let name, _): .kind(name)
    case .ignore(let name): .ignore(name)
    case .clear(let name): .clear(name)
    }
  }

  /// The decisions of a history, oldest first, that no later one has undone. Linear.
  package static func inForce(_ history: [IdentityDecision]) -> [IdentityDecision] {
    var heard: Set<Matter> = []
    var split: Set<NameSignature> = []
    var kept: [IdentityDecision] = []
    for decision in history.reversed() {
      guard !decision.isUndone(heard, split) else { continue }
      heard.insert(decision.matter)
      switch decision {
      case .split(let name): split.insert(name)
      case .clear: continue
      default: break
      }
      kept.append(decision)
    }
    return kept.reversed()
  }

  /// Whether what came later has undone it.
  private func isUndone(_ heard: Set<Matter>, _ split: Set<NameSignature>) -> Bool {
    if heard.contains(matter) { return true }
    switch self {
    case .same(let a, let b): return split.contains(a) || split.contains(b)
    case .label(let name, _), .kind(let name, _), .ignore(let name):
      return heard.contains(.clear(name))
    case .apart, .split, .splitIn, .clear: return false
    }
  }
}
