import CNcurses
import Foundation
import TerminalUI

/// The terminal that the program was started in, through ncurses. One at a time, on one thread.
final class NcursesTerminal: Terminal {
  /// Why a terminal cannot be used.
  enum Problem: Error, Equatable, CustomStringConvertible {
    case notATerminal
    case unknownTerminal(String)
    case tooSimple(String)

    var description: String {
      switch self {
      case .notATerminal: "The reader needs a terminal for its input and output."
      case .unknownTerminal(""): "The variable TERM is not set."
      case .unknownTerminal(let name): "No terminal “\(name)” is known here; see the variable TERM."
      case .tooSimple(let name): "A terminal “\(name)” cannot show a screen; see the variable TERM."
      }
    }
  }

  private let colors: Int
  private let insideTmux: Bool
  private var changes: UInt32 = 0
  private var clicks = ClickCounter()
  private let start = ContinuousClock.now

  /// Takes the terminal until `stop`. Without colours where `NO_COLOR` is set.
  init(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(Problem) {
    let name = environment["TERM"] ?? ""
    switch screen_start((environment["NO_COLOR"] ?? "").isEmpty) {
    case SCREEN_FINE: break
    case SCREEN_NOT_A_TERMINAL: throw .notATerminal
    case SCREEN_TOO_SIMPLE: throw .tooSimple(name)
    default: throw .unknownTerminal(name)
    }
    colors = Int(screen_colors())
    insideTmux = environment["TMUX"] != nil
  }

  deinit { screen_stop() }

  /// Gives the terminal back.
  func stop() { screen_stop() }

  var size: Size { Size(width: Int(screen_width()), height: Int(screen_height())) }

  var waker: @Sendable () -> Void { { screen_wake() } }

  func redraw() { screen_redraw() }

  func copy(_ text: String) {
    guard let bytes = ClipboardSequence.bytes(copying: text, insideTmux: insideTmux) else { return }
    bytes.withUnsafeBytes { screen_send($0.baseAddress, $0.count) }
  }
}

// MARK: - Drawing

extension NcursesTerminal {
  func show(_ canvas: Canvas, cursor: Point?) {
    screen_erase()
    var style: Style?
    for y in 0..<max(0, canvas.size.height) {
      for x in 0..<max(0, canvas.size.width) {
        let cell = canvas[x, y]
        guard !cell.text.isEmpty, cell != Cell() else { continue }
        if cell.style != style { use(cell.style) }
        style = cell.style
        let isWide = x + 1 < canvas.size.width && canvas[x + 1, y].text.isEmpty
        put(cell.text, width: isWide ? 2 : 1, x, y)
      }
    }
    screen_show(Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
  }

  private func use(_ style: Style) {
    var attributes = style.attributes.bits
    var foreground = style.foreground.index(inPaletteOf: colors) ?? -1
    var background = style.background.index(inPaletteOf: colors) ?? -1
    if colors < 16 {
      if foreground >= 8 { attributes |= UInt32(SCREEN_BOLD.rawValue) }
      foreground = foreground < 8 ? foreground : foreground - 8
      background = background < 8 ? background : background - 8
    }
    screen_set_style(attributes, Int32(foreground), Int32(background))
  }

  /// Puts a character; another where ncurses would give it a different width, as rows would shift.
  private func put(_ text: String, width: Int, _ x: Int, _ y: Int) {
    var scalars = text.unicodeScalars.map(\.value)
    if screen_columns(scalars[0]) != width { scalars = [Self.replacement] }
    screen_put(Int32(x), Int32(y), scalars, scalars.count)
    if width == 2, scalars == [Self.replacement] { screen_put(Int32(x) + 1, Int32(y), [0x20], 1) }
  }

  private static let replacement: UInt32 = screen_columns(0xFFFD) == 1 ? 0xFFFD : 0x3F
}

extension Style.Attributes {
  fileprivate var bits: UInt32 {
    let pairs: [(Style.Attributes, screen_attribute)] = [
      (.bold, SCREEN_BOLD), (.dim, SCREEN_DIM), (.italic, SCREEN_ITALIC),
      (.underline, SCREEN_UNDERLINE), (.reverse, SCREEN_REVERSE),
    ]
    return pairs.reduce(0) { contains($1.0) ? $0 | UInt32($1.1.rawValue) : $0 }
  }
}

// MARK: - Events

extension NcursesTerminal {
  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent? {
    let end = milliseconds.map { elapsed + $0 }
    repeat {
      if let event = change() ?? input() { return event }
      screen_wait(end.map { Int32(clamping: max(0, $0 - elapsed)) } ?? -1)
    } while end.map { elapsed < $0 } ?? true
    return change() ?? input()
  }

  /// Milliseconds since the start.
  private var elapsed: Int {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private func change() -> TerminalEvent? {
    changes |= screen_changes()
    if changes & UInt32(SCREEN_HUNG_UP.rawValue) != 0 { return .hangUp }
    if take(SCREEN_RESIZED) { return .resize(size) }
    return take(SCREEN_WOKEN) ? .wake : nil
  }

  private func take(_ change: screen_change) -> Bool {
    defer { changes &= ~UInt32(change.rawValue) }
    return changes & UInt32(change.rawValue) != 0
  }

  private func input() -> TerminalEvent? {
    var input = screen_event()
    while screen_read(&input) {
      if let event = event(for: input) { return event }
    }
    return nil
  }

  private func event(for input: screen_event) -> TerminalEvent? {
    let position = Point(x: Int(input.x), y: Int(input.y))
    switch input.input {
    case SCREEN_PASTE_START: return .paste(pastedText())
    case SCREEN_PRESS:
      return .mouse(MouseEvent(clicks.action(at: position, milliseconds: elapsed), at: position))
    case SCREEN_WHEEL_UP: return .mouse(MouseEvent(.scrollUp, at: position))
    case SCREEN_WHEEL_DOWN: return .mouse(MouseEvent(.scrollDown, at: position))
    default: return Key(input).map(TerminalEvent.key)
    }
  }

  /// Reads up to the end of a paste, which may come in pieces; what is more than fits is dropped.
  private func pastedText() -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    var input = screen_event()
    var patience = elapsed + Self.longestPause
    while elapsed < patience {
      guard screen_read(&input) else {
        screen_wait(Int32(Self.longestPause))
        continue
      }
      if input.input == SCREEN_PASTE_END { break }
      patience = elapsed + Self.longestPause
      count += 1
      guard input.input == SCREEN_CHARACTER || input.input == SCREEN_ALT_CHARACTER,
        count <= Self.longestPaste, let scalar = Unicode.Scalar(input.value)
      else { continue }
      text.append(scalar == "\r" ? "\n" : scalar)
    }
    return String(text)
  }

  /// Milliseconds after which a paste without an end is over.
  private static let longestPause = 500
  private static let longestPaste = 1 << 20
}

extension Key {
  fileprivate init?(_ input: screen_event) {
    switch input.input {
    case SCREEN_CHARACTER:
      guard let key = Unicode.Scalar(input.value).flatMap(Key.init(typed:)) else { return nil }
      self = key
    case SCREEN_ALT_CHARACTER:
      guard let scalar = Unicode.Scalar(input.value) else { return nil }
      self = .alt(Character(scalar))
    case SCREEN_FUNCTION: self = .function(Int(input.value))
    default:
      guard let key = Self.special[input.input.rawValue] else { return nil }
      self = key
    }
  }

  private static let special: [UInt32: Key] = [
    SCREEN_ENTER.rawValue: .enter, SCREEN_BACKSPACE.rawValue: .backspace,
    SCREEN_DELETE.rawValue: .delete, SCREEN_INSERT.rawValue: .insert,
    SCREEN_BACK_TAB.rawValue: .backTab, SCREEN_UP.rawValue: .up, SCREEN_DOWN.rawValue: .down,
    SCREEN_LEFT.rawValue: .left, SCREEN_RIGHT.rawValue: .right, SCREEN_HOME.rawValue: .home,
    SCREEN_END.rawValue: .end, SCREEN_PAGE_UP.rawValue: .pageUp,
    SCREEN_PAGE_DOWN.rawValue: .pageDown,
  ]
}
