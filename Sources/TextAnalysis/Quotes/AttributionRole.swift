/// What a token is to a cue.
package enum AttributionRole: Int, CaseIterable, Sendable {
  case other, source, content, cue

  package static let count = 4
}
