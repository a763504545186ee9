/// What one cue in a sentence says: who, and what.
struct AttributionFrame {
  /// The words that attribute; `nil` where a subject alone tells who speaks.
  var cue: Range<Int>?
  /// The mention that names who speaks.
  var source: Range<Int>?
  /// What is reported, within the sentence; quotation marks at its ends included; empty
  /// where a quotation elsewhere may be meant.
  var content: [Range<Int>]
  /// How sure the frame is, 0...1.
  var confidence: Float = 1
}
