/// What a group of nodes is called.
package enum GroupName {
  /// The fullest form that most articles use: full forms before acronyms and surnames, mixed case
  /// before capitals, more articles before fewer, long before short; `nil` for a group without any
  /// form. Linear in the number of forms.
  package static func best(of group: some Sequence<NameRecord>) -> String? {
    forms(of: group).min { $0.isBetter(than: $1) }?.text
  }

  /// All forms, the best first. O(n log n).
  package static func ordered(of group: some Sequence<NameRecord>) -> [String] {
    forms(of: group).sorted { $0.isBetter(than: $1) }.map(\.text)
  }

  private static func forms(of group: some Sequence<NameRecord>) -> [Form] {
    var forms: [String: Form] = [:]
    for record in group {
      for (use, count) in record.uses where !use.text.isEmpty {
        forms[use.text, default: Form(text: use.text)].add(count, use.role)
      }
    }
    return Array(forms.values)
  }

  private struct Form {
    var text: String
    var role = NameRole.part
    var count = 0

    mutating func add(_ count: Int, _ role: NameRole) {
      self.count += count
      if role.rawValue < self.role.rawValue { self.role = role }
    }

    private var hasSmallLetters: Bool { text.utf8.contains { $0 &- UInt8(ascii: "a") < 26 } }

    func isBetter(than other: Form) -> Bool {
      if role != other.role { return role.rawValue < other.role.rawValue }
      if hasSmallLetters != other.hasSmallLetters { return hasSmallLetters }
      if count != other.count { return count > other.count }
      let (length, others) = (text.utf8.count, other.text.utf8.count)
      return length != others ? length > others : text < other.text
    }
  }
}
