internal import NewsModel

/// Mentions of one form each, joined step by step into identities.
struct NameGroups {
  /// One form of a name: all mentions of one kind and one folded key.
  struct Form {
    var kind: EntityKind
    /// Index of the first mention.
    let first: Int
    let words: [String]
    let parts: [String]
    let key: String
    let isAcronym: Bool
  }

  private(set) var forms: [Form] = []
  /// The form of each mention: its own, or the full name's once the mention is placed.
  private(set) var formOfMention: [Int] = []
  private var parents: [Int] = []
  /// Forms that were joined with another as its short or long version.
  private(set) var explained: Set<Int> = []

  init(_ mentions: [NameMention]) {
    var known = [[String: Int]](repeating: [:], count: EntityKind.allCases.count)
    for (index, mention) in mentions.enumerated() {
      let kind = Int(mention.kind.rawValue)
      if let form = known[kind][mention.key] {
        formOfMention.append(form)
        continue
      }
      known[kind][mention.key] = forms.count
      formOfMention.append(forms.count)
      parents.append(forms.count)
      forms.append(
        Form(
          kind: mention.kind, first: index, words: mention.words, parts: mention.parts,
          key: mention.key, isAcronym: mention.isAcronym))
    }
  }

  /// The form that stands for all that a form is joined with.
  mutating func root(_ form: Int) -> Int {
    var form = form
    while parents[form] != form {
      parents[form] = parents[parents[form]]
      form = parents[form]
    }
    return form
  }

  /// Makes one thing of the two; the kind is that of `long`, the clearer form.
  mutating func join(_ short: Int, to long: Int) {
    let (shortRoot, longRoot) = (root(short), root(long))
    explained.formUnion([short, long])
    guard shortRoot != longRoot else { return }
    parents[shortRoot] = longRoot
  }

  /// Places one mention apart from the others of its form.
  mutating func place(mention: Int, with form: Int) {
    formOfMention[mention] = form
  }
}
