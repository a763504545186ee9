/// Upper and lower case of single scalars in the scripts that news names are written in.
///
/// Covers Latin (with its supplement and extensions A, B and additional), Greek, Cyrillic and
/// Armenian by rule; other scripts have no case here. Constant time, no tables, no allocation.
package enum LetterCase {
  /// The lower-case scalar; the scalar itself where it has none.
  @inline(__always)
  package static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return lowerBeyondASCII(scalar)
  }

  private static func lowerBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7: scalar
    case 0xC0...0xDE: scalar + 0x20
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x1CD...0x1DC: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233, 0x246...0x24F: scalar | 1
    case 0x18F: 0x259
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 37
    case 0x391...0x3AB where scalar != 0x3A2: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 0x30
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    default: scalar
    }
  }

  /// Whether a scalar is a letter that `lower` leaves alone: no upper case, no sign, no digit.
  @inline(__always)
  package static func isCaselessOrLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x61 < 26 }
    switch scalar {
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2000...0x206F,
      0x20A0...0x2BFF, 0x3000...0x3004, 0xFE00...0xFE0F, 0xFFFC...0xFFFF, 0x1F000...0x1FAFF:
      return false
    default: return true
    }
  }
}
