import NewsModel
import TerminalUI

/// Which kinds of annotation an article shows; its legend line doubles as the switch.
struct KindFilter: Sendable, Hashable {
  enum Item: Character, Sendable, Hashable, CaseIterable {
    case organization = "o"
    case person = "p"
    case location = "l"
    case miscellaneous = "m"
    case quote = "q"
    case indirect = "i"

    var title: String {
      switch self {
      case .organization: "organization"
      case .person: "person"
      case .location: "location"
      case .miscellaneous: "miscellaneous"
      case .quote: "quote"
      case .indirect: "indirect"
      }
    }

    var role: Role {
      switch self {
      case .organization: .organization
      case .person: .person
      case .location: .location
      case .miscellaneous: .miscellaneous
      case .quote: .quoteBar
      case .indirect: .faint
      }
    }

    init(_ kind: EntityKind) {
      switch kind {
      case .organization: self = .organization
      case .person: self = .person
      case .location: self = .location
      case .miscellaneous: self = .miscellaneous
      }
    }
  }

  private(set) var hidden: Set<Item> = []

  func shows(_ item: Item) -> Bool { !hidden.contains(item) }
  func shows(_ kind: EntityKind) -> Bool { shows(Item(kind)) }
  func shows(_ quote: Quote) -> Bool { shows(quote.kind == .indirect ? .indirect : .quote) }

  mutating func toggle(_ item: Item) { hidden.formSymmetricDifference([item]) }

  /// Short titles where there is no room for long ones.
  private static func titles(width: Int, isOpen: Bool) -> [(Item, String)] {
    let long = Item.allCases.map { ($0, $0.title) }
    let needed = long.reduce(0) { $0 + $1.1.count + (isOpen ? 5 : 1) }
    return needed <= width ? long : Item.allCases.map { ($0, String($0.title.prefix(3))) }
  }

  /// The legend: every kind in its own style, hidden ones in brackets; `isOpen` shows the keys.
  func legend(width: Int, isOpen: Bool, theme: Theme) -> StyledLine {
    var line = StyledLine()
    for (item, title) in Self.titles(width: width, isOpen: isOpen) {
      if !line.runs.isEmpty { line.append(" ") }
      if isOpen { line.append(String(item.rawValue), theme[.key]) }
      if isOpen { line.append(":") }
      if shows(item) {
        line.append(title, theme[item.role])
      } else {
        line.append("(\(title))", theme[.faint])
      }
    }
    return line
  }

  /// The item that the legend shows at a column.
  func item(atColumn x: Int, width: Int, isOpen: Bool) -> Item? {
    var start = 0
    for (item, title) in Self.titles(width: width, isOpen: isOpen) {
      let end = start + title.count + (isOpen ? 2 : 0) + (shows(item) ? 0 : 2)
      if start <= x && x < end { return item }
      start = end + 1
    }
    return nil
  }
}
