import TerminalUI

/// How a speaker is shown who may not have said it.
enum Doubt {
  /// The name in at most `width` columns, with a question mark where it is doubtful; a long name
  /// is cut before the mark.
  static func marked(_ speaker: String, _ isDoubtful: Bool, width: Int = .max) -> String {
    guard isDoubtful else { return TextLayout.truncated(speaker, to: width) }
    return TextLayout.truncated(speaker, to: max(0, width - 1)) + "?"
  }
}
