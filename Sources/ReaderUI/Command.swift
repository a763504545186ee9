package import TerminalUI

/// Everything a reader can ask for. This table feeds the key map, the hints in the footer, `?`,
/// the command line and the README.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, top, bottom
  case open, back, leave, earlierPlace, laterPlace
  case nextEntity, previousEntity, nextQuote, previousQuote
  case organizations, allOrganizations, people, places, allArticles, quotes
  case proposals, mark, merge, keepApart, names, split, rename, reject, ignore
  case follow, related, articles, quotesBy, quotesAbout, around, path, timeLine, earlier, later
  case changes
  case find, nextMatch, previousMatch, search, savedSearches, keepSearch, deleteSearch
  case kinds, order, wider, narrower, unfold, toggleRead, star, tag, note, undo, redo, copy
  case commandLine, help, redraw, quit

  /// The name on the command line: "next-entity".
  package var name: String {
    var name = ""
    for character in rawValue {
      if character.isUppercase { name.append("-") }
      name.append(contentsOf: character.lowercased())
    }
    return name
  }

  package init?(name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }

  /// What it does, in a few words.
  package var title: String {
    switch self {
    case .down: "Move down"
    case .up: "Move up"
    case .halfPageDown: "Half a page down"
    case .halfPageUp: "Half a page up"
    case .pageDown: "A page down"
    case .pageUp: "A page up"
    case .top: "To the top"
    case .bottom: "To the end"
    case .open: "Open, follow"
    case .back: "Back"
    case .leave: "Back; on the first screen, quit"
    case .earlierPlace: "Earlier place"
    case .laterPlace: "Later place"
    case .nextEntity: "Next name"
    case .previousEntity: "Previous name"
    case .nextQuote: "Next quote"
    case .previousQuote: "Previous quote"
    case .organizations: "Organizations of this article"
    case .allOrganizations: "All organizations, type to narrow"
    case .people: "All people"
    case .places: "All places"
    case .allArticles: "All articles"
    case .quotes: "All quotes"
    case .follow: "To the page of the one selected"
    case .related: "Related organizations"
    case .articles: "Articles that name it"
    case .quotesBy: "Quotes by its people"
    case .quotesAbout: "Quotes about it"
    case .around: "What surrounds it, as a picture"
    case .path: "The way to another name"
    case .proposals: "Names that are likely one thing"
    case .keepApart: "Keep two names apart"
    case .mark: "Mark a name to merge, an article to split off"
    case .merge: "Merge the names marked, or it with another"
    case .names: "The names it goes by"
    case .split: "Split a name or the mentions of articles off"
    case .rename: "Call it otherwise"
    case .reject: "It is no organization: say what it is"
    case .ignore: "Ignore it, or have it as it was found"
    case .changes: "What is new on it since a date"
    case .timeLine: "Its articles over time, as bars"
    case .earlier: "An earlier bar, on a time line also ←"
    case .later: "A later bar, on a time line also →"
    case .find: "Search here"
    case .nextMatch: "Next match"
    case .previousMatch: "Previous match"
    case .search: "Search the archive"
    case .savedSearches: "Saved searches"
    case .keepSearch: "Save the search under a name"
    case .deleteSearch: "Delete the saved search"
    case .kinds: "Which kinds are highlighted"
    case .order: "Another order or scale"
    case .wider: "Wider text"
    case .narrower: "Narrower text"
    case .toggleRead: "Mark read or unread"
    case .unfold: "The other articles of the story"
    case .star: "Star, or take the star away"
    case .tag: "Tag the article"
    case .note: "Note something"
    case .undo: "Undo a change"
    case .redo: "Redo a change"
    case .copy: "Copy, a quote with its citation"
    case .commandLine: "Every command by name"
    case .help: "The keys that work here"
    case .redraw: "Draw the screen anew"
    case .quit: "Quit"
    }
  }

  /// The keys that call it, the one to show first at the front.
  package var keys: [Key] {
    switch self {
    case .down: [.character("j"), .down]
    case .up: [.character("k"), .up]
    case .halfPageDown: [.control("d")]
    case .halfPageUp: [.control("u")]
    case .pageDown: [.character(" "), .pageDown, .control("f")]
    case .pageUp: [.character("b"), .pageUp, .control("b")]
    case .top: [.character("g"), .home]
    case .bottom: [.character("G"), .end]
    case .open: [.enter, .character("l"), .right]
    case .back: [.character("h"), .left, .backspace, .escape]
    case .leave: [.character("q")]
    case .earlierPlace: [.control("o")]
    case .laterPlace: [.tab]
    case .nextEntity: [.character("]")]
    case .previousEntity: [.character("[")]
    case .nextQuote: [.character("}")]
    case .previousQuote: [.character("{")]
    case .organizations: [.character("o")]
    case .allOrganizations: [.character("O")]
    case .people: [.character("P")]
    case .places: [.character("L")]
    case .allArticles: [.character("A")]
    case .quotes: [.character("\"")]
    case .follow: [.character("f")]
    case .related: [.character("r")]
    case .articles: [.character("a")]
    case .quotesBy: [.character("w")]
    case .quotesAbout: [.character("W")]
    case .around: [.character("e")]
    case .path: [.character("p")]
    case .proposals: [.character("M")]
    case .keepApart: [.character("X")]
    case .mark: [.character(".")]
    case .merge: [.character("=")]
    case .names: [.character("F")]
    case .split: [.character("|")]
    case .rename: [.character("R")]
    case .reject: [.character("!")]
    case .ignore: [.character("I")]
    case .changes: [.character("c")]
    case .timeLine: [.character("T")]
    case .earlier: [.character("<")]
    case .later: [.character(">")]
    case .find: [.character("/")]
    case .nextMatch: [.character("n")]
    case .previousMatch: [.character("N")]
    case .search: [.character("s")]
    case .savedSearches: [.character("S")]
    case .keepSearch: [.character("K")]
    case .deleteSearch: [.character("d"), .delete]
    case .kinds: [.character("t")]
    case .order: [.character("v")]
    case .wider: [.character("+")]
    case .narrower: [.character("-")]
    case .toggleRead: [.character("m")]
    case .unfold: [.character("x")]
    case .star: [.character("*")]
    case .tag: [.character("#")]
    case .note: [.character("E")]
    case .undo: [.character("u")]
    case .redo: [.character("U")]
    case .copy: [.character("y")]
    case .commandLine: [.character(":")]
    case .help: [.character("?"), .function(1)]
    case .redraw: [.control("l")]
    case .quit: [.control("c"), .character("Q")]
    }
  }

  /// The keys as help shows them: "j ↓".
  package var keyNames: String { keys.map(\.description).joined(separator: " ") }

  /// The command that a key calls.
  package static func called(by key: Key) -> Command? { keyMap[key] }

  private static let keyMap: [Key: Command] = {
    var map: [Key: Command] = [:]
    for command in allCases {
      for key in command.keys { map[key] = command }
    }
    return map
  }()
}
