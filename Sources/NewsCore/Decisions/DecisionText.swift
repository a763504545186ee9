package import NewsModel

/// Decisions about names as a text that people can read, write and share:
///
///     # Old Name Trust = New Name Trust
///     merge organization:oldnametrust organization:newnametrust
///     split organization:icc/GB~
///     rename organization:oldnametrust "The Trust"
///     kind organization:washington location
///     ignore organization:thehill
///
/// One decision a line (`IdentityDecision.line`), the oldest first; a "#" begins a comment. `merge`
/// and `apart` take two names; `split` takes the key of an article too, for what only that one
/// means by the name; `restore` takes back what the lines before said of a name's label and kind,
/// or to ignore it.
package enum DecisionText {
  private static let head = """
    # What people decided about names: one decision a line, the oldest first. Made by
    # `dateline identities export`; `dateline identities apply` takes it in. A name is its kind and
    # its key, with what it is bound to behind "/", and "~" behind a short one.

    """

  /// The text, with what each decision says as a comment before it.
  ///
  /// - Parameter texts: What the names are called; lines about others have no comment.
  package static func text(
    of decisions: [IdentityDecision], _ texts: [NameSignature: String]
  ) -> String {
    decisions.reduce(into: head) { text, decision in
      text += "\n"
      if decision.names.allSatisfy({ texts[$0] != nil }) {
        text += "# " + decision.sentence(texts).withoutControls + "\n"
      }
      text += decision.line + "\n"
    }
  }

  /// A line that is no decision.
  package struct Problem: Sendable, Hashable {
    /// From 1.
    package var line: Int
    /// A sentence without its full stop.
    package var reason: String
  }

  /// The decisions of a text; with any problem none is to be used. Linear in its length.
  package static func read(
    _ bytes: [UInt8]
  ) -> (decisions: [IdentityDecision], problems: [Problem]) {
    var decisions: [IdentityDecision] = []
    var problems: [Problem] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(IdentityDecision.Malformed) {
        if let decision = try decision(line, isFirst: index == 0) { decisions.append(decision) }
      } catch {
        problems.append(Problem(line: index + 1, reason: error.reason))
      }
    }
    return (decisions, problems)
  }

  private static func decision(
    _ line: ArraySlice<UInt8>, isFirst: Bool
  ) throws(IdentityDecision.Malformed) -> IdentityDecision? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = isFirst && line.starts(with: mark)
    guard let text = String(validating: hasMark ? line.dropFirst(3) : line, as: UTF8.self) else {
      throw .init(reason: "it is not UTF-8")
    }
    return try IdentityDecision(line: text)
  }
}

extension String {
  /// On one line, without what a terminal would take for a command.
  fileprivate var withoutControls: String {
    let scalars = unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
