/// Breaks text into lines of a given width.
package enum TextLayout {
  /// How many columns a text takes on the canvas.
  package static func width(of text: String) -> Int { 0 }

  /// The text cut to `width` columns, with "…" at its end where something was cut.
  package static func truncated(_ text: String, to width: Int) -> String { text }

  /// Breaks one paragraph at spaces (after hyphens and dashes, between CJK characters, and inside
  /// words that are longer than a line) into lines of at most `width` columns. Gives the UTF-8
  /// offsets of each line in `text`, without the spaces at the break. Linear.
  package static func lines(of text: String, width: Int) -> [Range<Int>] { [] }
}
