import TerminalUI

/// The command line: every command by name, with completion.
struct CommandPrompt: Sendable {
  private(set) var field = TextField()
  /// The completions that Tab walks through, and which one stands in the field.
  private var walk: (names: [String], index: Int)?

  /// What was typed, read.
  enum Input: Sendable, Equatable {
    case command(Command, argument: String)
    case unknown(String)
    case nothing
  }

  var input: Input {
    let words = field.text.split(separator: " ", maxSplits: 1)
    guard let name = words.first else { return .nothing }
    let argument = words.count > 1 ? String(words[1]) : ""
    if name == "q" { return .command(.quit, argument: "") }
    if let command = Command(name: String(name)) {
      return .command(command, argument: argument)
    }
    let matches = Self.names(beginningWith: String(name))
    guard matches.count == 1, let command = Command(name: matches[0]) else {
      return .unknown(String(name))
    }
    return .command(command, argument: argument)
  }

  /// The names that what was typed may become.
  var completions: [String] {
    field.text.contains(" ") ? [] : walk?.names ?? Self.names(beginningWith: field.text)
  }

  private static func names(beginningWith prefix: String) -> [String] {
    Command.allCases.map(\.name).filter { $0.hasPrefix(prefix) }.sorted()
  }

  mutating func insert(_ text: String) {
    walk = nil
    field.insert(text)
  }

  mutating func type(_ key: Key) {
    switch key {
    case .tab: complete(by: 1)
    case .backTab: complete(by: -1)
    default:
      walk = nil
      field.handle(key)
    }
  }

  private mutating func complete(by step: Int) {
    let names = completions
    guard !names.isEmpty else { return }
    let index = walk.map { ($0.index + step + names.count) % names.count } ?? 0
    walk = (names, index)
    field = TextField(names[index])
  }
}
