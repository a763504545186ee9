/// How a scalar appears on the canvas.
///
/// Nothing comes through that could steer the terminal (controls), turn the reading order around
/// (bidirectional formats) or hide text (invisible, private and unassigned characters).
enum Appearance: Equatable {
  /// As itself, in one column.
  case narrow
  /// As itself, in two columns.
  case wide
  /// On the cell before it.
  case mark
  /// As something that can be seen, in one column.
  case replaced(Unicode.Scalar)

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A, 0x0D, 0xA0: self = .replaced(" ")
    case 0x00..<0x20: self = .replaced(Unicode.Scalar(UInt8(value)).controlPicture)
    case 0x7F: self = .replaced("\u{2421}")
    case 0x80..<0xA0: self = .replaced(Self.replacement)
    case 0xAD: self = .replaced(Self.dot)
    case 0x20..<0x300, 0x2010..<0x2028: self = .narrow
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4: self = .wide
    case 0x1F1E6...0x1F1FF: self = .replaced(scalar.regionalLetter)
    case _ where scalar.isHint: self = .replaced(Self.dot)
    default: self.init(category: scalar.properties.generalCategory, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned:
      self = .replaced(Self.replacement)
    case .lineSeparator, .paragraphSeparator: self = .replaced(" ")
    case .spaceSeparator where scalar.value != 0x3000 && scalar.value != 0x1680:
      self = .replaced(" ")
    default:
      switch CharacterWidth.columns(of: scalar) {
      case 0: self = .mark
      case 1: self = .narrow
      default: self = .wide
      }
    }
  }

  /// For what may not be shown.
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  /// For invisible hints of layout, which are common and rarely mean harm.
  private static let dot: Unicode.Scalar = "\u{B7}"
}

extension Unicode.Scalar {
  /// The picture of a C0 control: "␛" for escape.
  fileprivate var controlPicture: Unicode.Scalar { Unicode.Scalar(0x2400 + value) ?? " " }

  /// The letter that a regional indicator, half of a flag, stands for.
  fileprivate var regionalLetter: Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: 0x41 + (value - 0x1F1E6)))
  }

  /// Invisible, but at home in text: where lines may break, which way letters join or run, and
  /// fillers.
  fileprivate var isHint: Bool {
    switch value {
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x2060...0x2064, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0100...0xE01EF:
      true
    default: false
    }
  }
}
