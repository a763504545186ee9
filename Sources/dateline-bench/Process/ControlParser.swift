/// Cuts what a program writes to a terminal into characters and control sequences (ECMA-48).
struct ControlParser {
  enum Event {
    case printed(Unicode.Scalar)
    case control(UInt8)
    /// An escape and one byte.
    case escape(UInt8)
    /// A control sequence with its last byte and its numbers.
    case sequence(UInt8, [Int])
  }

  private enum State { case text, escape, charset, sequence, string }

  private var state = State.text
  private var parameters: [UInt8] = []
  private var partial: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Event? {
    switch state {
    case .text: return text(byte)
    case .escape: return escape(byte)
    case .charset: state = .text
    case .sequence: return sequence(byte)
    case .string: string(byte)
    }
    return nil
  }

  private mutating func text(_ byte: UInt8) -> Event? {
    if byte == 0x1B {
      state = .escape
      return nil
    }
    if byte < 0x20 { return .control(byte) }
    partial.append(byte)
    if let scalar = String(validating: partial, as: UTF8.self)?.unicodeScalars.first {
      partial = []
      return .printed(scalar)
    }
    if partial.count >= 4 { partial = [] }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> Event? {
    state = .text
    switch byte {
    case UInt8(ascii: "["):
      (state, parameters) = (.sequence, [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"): state = .charset
    default: return .escape(byte)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Event? {
    guard (0x40...0x7E).contains(byte) else {
      if parameters.count < 64 { parameters.append(byte) }
      return nil
    }
    state = .text
    // Private ones ("?25h") do nothing to cells.
    if let first = parameters.first, (0x3C...0x3F).contains(first) { return nil }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { min(9999, Int(String(decoding: $0, as: UTF8.self)) ?? 0) }
    return .sequence(byte, numbers)
  }

  /// Ends with a bell or an escape, whose backslash does nothing.
  private mutating func string(_ byte: UInt8) {
    if byte == 0x07 { state = .text } else if byte == 0x1B { state = .escape }
  }
}
