import Foundation

/// What makes a terminal put text on the clipboard: OSC 52.
package enum ClipboardSequence {
  /// The most bytes of text that terminals commonly take.
  package static let mostBytes = 74_994

  /// The sequence for a text; `nil` where it is too long.
  ///
  /// Controls are left out, since what is pasted into a shell is typed there. Inside tmux asks tmux
  /// and, in case it lets that through, the terminal around it.
  package static func bytes(copying text: String, insideTmux: Bool) -> [UInt8]? {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }
    let content = Data(String(scalars).utf8)
    guard content.count <= mostBytes else { return nil }
    let copy = "\u{1B}]52;c;\(content.base64EncodedString())\u{7}"
    return Array((insideTmux ? copy + "\u{1B}Ptmux;\u{1B}\(copy)\u{1B}\\" : copy).utf8)
  }
}
