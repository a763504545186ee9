/// "1 quote", "2 quotes", "no quotes".
func counted(_ number: Int, _ one: String, _ many: String) -> String {
  switch number {
  case 0: "no \(many)"
  case 1: "1 \(one)"
  default: "\(number) \(many)"
  }
}
