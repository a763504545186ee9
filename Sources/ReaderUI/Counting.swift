/// "1 quote", "2 quotes", "no quotes"; an estimate is "≈2 quotes".
func counted(
  _ number: Int, _ one: String, _ many: String, isEstimate: Bool = false
) -> String {
  if isEstimate { return "≈\(number) \(number == 1 ? one : many)" }
  return switch number {
  case 0: "no \(many)"
  case 1: "1 \(one)"
  default: "\(number) \(many)"
  }
}
