extension Key {
  /// The key for a scalar that a terminal sends; `nil` for those that no key sends.
  package init?(typed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x1B: self = .escape
    case 0x08, 0x7F: self = .backspace
    case 0x00: self = .control(" ")
    case 0x01...0x1A: self = .control(Self.letter(0x60, scalar))
    case 0x1C...0x1F: self = .control(Self.letter(0x40, scalar))
    case 0x80..<0xA0: return nil
    default: self = .character(Character(scalar))
    }
  }

  private static func letter(_ offset: UInt8, _ control: Unicode.Scalar) -> Character {
    Character(Unicode.Scalar(offset + UInt8(truncatingIfNeeded: control.value)))
  }
}
