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
    case date = "d"
    case number = "n"

    var title: String {
      switch self {
      case .organization: "organization"
      case .person: "person"
      case .location: "location"
      case .miscellaneous: "miscellaneous"
      case .quote: "quote"
      case .indirect: "indirect"
      case .date: "date"
      case .number: "number"
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
      case .date, .number: .quantity
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

    init(_ kind: Quantity.Kind) {
      switch kind {
      case .date, .time: self = .date
      case .money, .percentage: self = .number
      }
    }
  }

  /// What nobody sees who has not asked for it.
  private static let optional: Set<Item> = [.date, .number]

  private(set) var hidden = Self.optional

  func shows(_ item: Item) -> Bool { !hidden.contains(item) }
  func shows(_ kind: EntityKind) -> Bool { shows(Item(kind)) }
  func shows(_ kind: Quantity.Kind) -> Bool { shows(Item(kind)) }
  func shows(_ quote: Quote) -> Bool { shows(quote.kind == .indirect ? .indirect : .quote) }

  /// Whether anything is shown for which quantities are needed.
  var showsQuantities: Bool { !hidden.isSuperset(of: Self.optional) }

  mutating func toggle(_ item: Item) { hidden.formSymmetricDifference([item]) }

  /// Short titles where there is no room for long ones; what is optional only when it is shown or
  /// can be switched on.
  private func titles(width: Int, isOpen: Bool) -> [(Item, String)] {
    let items = Item.allCases.filter { isOpen || shows($0) || !Self.optional.contains($0) }
    let long = items.map { ($0, $0.title) }
    let needed = long.reduce(0) { $0 + $1.1.count + (isOpen ? 5 : 1) }
    return needed <= width ? long : items.map { ($0, String($0.title.prefix(3))) }
  }

  /// The legend: every kind in its own style, hidden ones in brackets; `isOpen` shows the keys.
  func legend(width: Int, isOpen: Bool, theme: Theme) -> StyledLine {
    var line = StyledLine()
    for (item, title) in titles(width: width, isOpen: isOpen) {
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
    for (item, title) in titles(width: width, isOpen: isOpen) {
      let end = start + title.count + (isOpen ? 2 : 0) + (shows(item) ? 0 : 2)
      if start <= x && x < end { return item }
      start = end + 1
    }
    return nil
  }
}
