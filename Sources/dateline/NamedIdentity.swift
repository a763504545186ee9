import ArgumentParser
import Foundation
import NewsCore
import NewsModel

extension Library {
  /// The identity that a name given stands for: `id:NUMBER`; of all that go by the very name, the one
  /// in most articles; else the best match of organizations, people, places. Says on standard error
  /// whom it has taken where that is not plain; one line and exit code 1 where there is none.
  func named(_ name: String) throws -> IdentitySummary {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty else {
      Output.complain("a name is empty")
      throw ExitCode(1)
    }
    let found = try attempt { () throws(LibraryError) -> IdentitySummary? in
      if let found = try numbered(name) { return found }
      if let found = try mostNamed(name) { return found }
      return try closest(to: name)
    }
    guard let found else { try IdentityOptions.complain(name, []) }
    return found
  }

  /// The identity of `id:NUMBER`.
  func numbered(_ reference: String) throws(LibraryError) -> IdentitySummary? {
    guard reference.hasPrefix("id:"), let number = IdentityID(reference.dropFirst(3)) else {
      return nil
    }
    return try identity(number)
  }

  /// Others that a line names.
  private static let mostTold = 3

  private func mostNamed(_ name: String) throws(LibraryError) -> IdentitySummary? {
    let called = try identities(exactlyCalled: name).mostNamedFirst
    guard let first = called.first else { return nil }
    let others = Array(called.dropFirst())
    if !others.isEmpty {
      Output.note(
        "“\(name)” is taken for \(first.reference); it can also be "
          + others.references(atMost: Self.mostTold) + ".")
    }
    return first
  }

  private func closest(to name: String) throws(LibraryError) -> IdentitySummary? {
    for kind in IdentityOptions.kinds {
      if let found = try identities(kind, matching: name, limit: 1).first {
        Output.note("“\(name)” is taken for \(found.reference).")
        return found
      }
    }
    return nil
  }
}

extension IdentitySummary {
  /// How a line tells it from others of its name.
  var reference: String {
    "\(name) (\(setting.map { $0 + ", " } ?? "")in \(articleCount), id:\(id))"
  }
}

extension [IdentitySummary] {
  /// Those in most articles first.
  var mostNamedFirst: [IdentitySummary] {
    sorted { ($1.articleCount, $0.id) < ($0.articleCount, $1.id) }
  }

  /// The first of them for a line, and how many more there are.
  func references(atMost limit: Int) -> String {
    let more = count - limit
    return prefix(limit).map(\.reference).joined(separator: ", ")
      + (more > 0 ? " and \(more) others" : "")
  }
}
