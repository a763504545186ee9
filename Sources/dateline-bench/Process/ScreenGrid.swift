/// The cells of a terminal, as far as programs on ncurses use one: printed characters, movements,
/// erasing, inserting and scrolling. Colours are passed over, and every character has one column.
struct ScreenGrid {
  private(set) var cells: [[Unicode.Scalar]]
  private var (x, y) = (0, 0)
  private var saved = (x: 0, y: 0)
  private var region: Range<Int>
  private var last: Unicode.Scalar = " "
  private var parser = ControlParser()
  private let columns: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Self.blank(columns), count: rows)
    region = 0..<rows
  }

  private static func blank(_ columns: Int) -> [Unicode.Scalar] {
    Array(repeating: " ", count: columns)
  }

  /// The rows as text, trailing blanks included.
  var lines: [String] { cells.map { String(String.UnicodeScalarView($0)) } }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { if let event = parser.take(byte) { perform(event) } }
  }

  private mutating func perform(_ event: ControlParser.Event) {
    switch event {
    case .printed(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .escape(let byte): escape(byte)
    case .sequence(let final, let numbers): sequence(final, numbers)
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    if scalar.properties.generalCategory == .nonspacingMark { return }
    if x >= columns {
      x = 0
      lineFeed()
    }
    cells[y][x] = scalar
    last = scalar
    x += 1
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: x = max(0, min(x, columns - 1) - 1)
    case 0x09: x = min(columns - 1, (x / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: x = 0
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): if y == region.lowerBound { insertLines(1) } else { y = max(0, y - 1) }
    case UInt8(ascii: "7"): saved = (x, y)
    case UInt8(ascii: "8"): (x, y) = saved
    default: break
    }
  }

  private mutating func lineFeed() {
    if y + 1 == region.upperBound {
      deleteLines(1, at: region.lowerBound)
    } else {
      y = min(y + 1, cells.count - 1)
    }
  }

  private mutating func insertLines(_ count: Int) {
    for _ in 0..<min(count, region.count) where region.contains(y) {
      cells.remove(at: region.upperBound - 1)
      cells.insert(Self.blank(columns), at: y)
    }
  }

  private mutating func deleteLines(_ count: Int, at row: Int) {
    for _ in 0..<min(count, region.count) where region.contains(row) {
      cells.remove(at: row)
      cells.insert(Self.blank(columns), at: region.upperBound - 1)
    }
  }

  private mutating func sequence(_ final: UInt8, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(final)) {
    case "A": y = max(0, y - count)
    case "B", "e": y = min(cells.count - 1, y + count)
    case "C", "a": x = min(columns - 1, x + count)
    case "D": x = max(0, x - count)
    case "G", "`": x = min(columns, count) - 1
    case "d": y = min(cells.count, count) - 1
    case "H", "f": move(numbers)
    case "J": eraseDisplay(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": fill(x..<x + count)
    case "L": insertLines(count)
    case "M": deleteLines(count, at: y)
    case "P": deleteCharacters(count)
    case "@": insertCharacters(count)
    case "b": for _ in 0..<min(count, columns) { print(last) }
    case "S": deleteLines(count, at: region.lowerBound)
    case "T": scrollBack(count)
    case "r": setRegion(numbers)
    default: break
    }
  }

  private mutating func move(_ numbers: [Int]) {
    y = min(cells.count, max(1, numbers.first ?? 1)) - 1
    x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
  }

  private mutating func scrollBack(_ count: Int) {
    let row = y
    y = region.lowerBound
    insertLines(count)
    y = row
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let bottom = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : cells.count
    region = top < min(bottom, cells.count) ? top..<min(bottom, cells.count) : 0..<cells.count
    (x, y) = (0, 0)
  }

  private mutating func fill(_ range: Range<Int>, row: Int? = nil) {
    for column in range where column < columns { cells[row ?? y][column] = " " }
  }

  private mutating func eraseLine(_ kind: Int) {
    fill(kind == 0 ? min(x, columns)..<columns : kind == 1 ? 0..<x + 1 : 0..<columns)
  }

  private mutating func eraseDisplay(_ kind: Int) {
    eraseLine(kind)
    let rows = kind == 0 ? y + 1..<cells.count : kind == 1 ? 0..<y : 0..<cells.count
    for row in rows { fill(0..<columns, row: row) }
  }

  private mutating func deleteCharacters(_ count: Int) {
    for _ in 0..<min(count, columns) where x < columns {
      cells[y].remove(at: x)
      cells[y].append(" ")
    }
  }

  private mutating func insertCharacters(_ count: Int) {
    for _ in 0..<min(count, columns) where x < columns {
      cells[y].insert(" ", at: x)
      cells[y].removeLast()
    }
  }
}
