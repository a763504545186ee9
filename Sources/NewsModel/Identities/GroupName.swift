/// What a group of nodes is called.
package enum GroupName {
  /// The full form that most articles use: full forms before acronyms and surnames, mixed case
  /// before capitals, more articles before fewer, long before short; `nil` for a group without any
  /// form. Linear in the number of forms.
  package static func best(of group: some Sequence<NameRecord>) -> String? {
    var forms: [Form: Int] = [:]
    for record in group {
      for (use, count) in record.uses where !use.text.isEmpty {
        forms[Form(text: use.text, isFull: use.role == .strong), default: 0] += count
      }
    }
    return forms.max { rank($0) < rank($1) }?.key.text
  }

  private struct Form: Hashable {
    var text: String
    var isFull: Bool
  }

  private static func rank(_ form: (key: Form, value: Int)) -> (Int, Int, Int, Int, String) {
    let text = form.key.text
    let isMixed = text.utf8.contains { $0 &- UInt8(ascii: "a") < 26 }
    return (form.key.isFull ? 1 : 0, isMixed ? 1 : 0, form.value, text.utf8.count, text)
  }
}
