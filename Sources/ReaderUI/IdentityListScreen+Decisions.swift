import NewsCore
import NewsModel
import TerminalUI

/// What can be decided about names in a list of them.
extension IdentityListScreen {
  static let decisions: [Command] = [.mark, .merge, .names, .rename, .reject, .ignore]

  /// What the commands that decide something about one identity do, wherever it is selected.
  static func decision(on command: Command, _ identity: IdentitySummary) -> Outcome {
    switch command {
    case .merge: .show(IdentityListScreen.partner(of: identity))
    case .names: .show(NameListScreen(identity))
    case .rename: .ask(.label(of: identity))
    case .reject: .ask(.kind(of: identity))
    case .ignore where identity.isIgnored:
      .decide(.restore(identity.id), saying: "\(identity.name) is as it was found")
    case .ignore: .decide(.ignore(identity.id), saying: "\(identity.name) is ignored")
    default: .stay
    }
  }

  mutating func mark(_ identity: IdentitySummary) -> Outcome {
    if let place = marked.firstIndex(where: { $0.id == identity.id }) {
      marked.remove(at: place)
    } else {
      marked.append(identity)
    }
    _ = listing.perform(.down)
    switch marked.count {
    case 0: return .say("Nothing is marked any more.")
    case 1: return .say("\(marked[0].name) is marked; = merges it with the one selected.")
    default: return .say("\(marked.count) are marked; = merges them.")
    }
  }

  /// Merges those marked; a single one with the one selected.
  mutating func mergeMarked(with selected: IdentitySummary) -> Outcome {
    let parts = marked.count > 1 ? marked : marked + [selected]
    guard Set(parts.map(\.id)).count > 1 else {
      return .say("Select what \(parts[0].name) is to be merged with, or mark it too.")
    }
    marked = []
    return Self.merge(parts, endsScreen: false)
  }

  static func merge(_ parts: [IdentitySummary], endsScreen: Bool) -> Outcome {
    if let other = parts.first(where: { $0.kind != parts[0].kind }) {
      return .say("\(parts[0].name) and \(other.name) are of two kinds; ! changes one first.")
    }
    // Room for the way back in a status line of 80 columns.
    let names = parts.map { TextLayout.truncated($0.name, to: 26) }
    let said = "Merged \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    let request = IdentityRequest.merge(parts.map(\.id))
    return endsScreen
      ? .decideAndGoBack(request, saying: said) : .decide(request, saying: said)
  }

  /// The pages that identities belong to now, each once.
  static func current(
    _ identities: [IdentitySummary], in library: Library
  ) throws(LibraryError) -> [IdentitySummary] {
    var current: [IdentitySummary] = []
    for identity in identities {
      guard let page = try library.identity(identity.id), page.kind == identity.kind,
        !page.isIgnored, !current.contains(where: { $0.id == page.id })
      else { continue }
      current.append(page)
    }
    return current
  }

  /// Names that one may be merged with, while one types.
  private static let offeredPartners = 50

  static func partners(
    of identity: IdentitySummary, like words: String, in library: Library
  ) throws(LibraryError) -> [IdentitySummary] {
    try library.identities(identity.kind, matching: words, limit: offeredPartners)
      .filter { $0.id != identity.id }
  }
}
