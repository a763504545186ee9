package import NewsModel

extension IdentityDecision {
  /// The decision in a few words, for people; names that have no text are told by their keys.
  package func sentence(_ texts: [NameSignature: String]) -> String {
    func text(_ name: NameSignature) -> String { texts[name] ?? name.reference }
    return switch self {
    case .same(let a, let b): "\(text(a)) = \(text(b))"
    case .apart(let a, let b): "\(text(a)) is not \(text(b))"
    case .split(let name): "\(text(name)) on its own"
    case .splitIn(let name, let article): "another \(text(name)) in \(article)"
    case .label(let name, let label): "\(text(name)) is called \(label)"
    case .kind(let name, let kind): "\(text(name)) is of kind \(kind.name)"
    case .ignore(let name): "\(text(name)) is ignored"
    case .clear(let name): "\(text(name)) as the program has it"
    }
  }
}
