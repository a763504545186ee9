/// The node of the archive's graph of names that a name belongs to. The same for all articles that
/// use the name alike, whatever else the archive holds.
package struct NameSignature: Sendable, Hashable, Comparable {
  package var kind: EntityKind
  /// The folded words of the name, run together.
  package var key: String
  /// What a name that means something only within its surroundings is bound to: an ISO 3166 code
  /// ("GB") or a sport ("soccer"). Empty for all other names; names of one article only have its
  /// key in theirs.
  package var qualifier: String
  /// Whether the name needs a fuller one to tell who is meant: an acronym or a surname.
  package var isShort: Bool

  /// What a qualifier says to people; `nil` for one that only tells a name of one article.
  package static func setting(_ qualifier: String) -> String? {
    let isCountry = qualifier.utf8.count == 2 && qualifier.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    return isCountry || Sport(rawValue: qualifier) != nil ? qualifier : nil
  }

  package init(kind: EntityKind, key: String, qualifier: String = "", isShort: Bool = false) {
    self.kind = kind
    self.key = key
    self.qualifier = qualifier
    self.isShort = isShort
  }

  package static func < (first: NameSignature, second: NameSignature) -> Bool {
    (first.kind.rawValue, first.key, first.qualifier, first.isShort ? 1 : 0)
      < (second.kind.rawValue, second.key, second.qualifier, second.isShort ? 1 : 0)
  }
}

/// What a form of a name proves about who is meant.
package enum NameRole: UInt8, Sendable, Hashable, CaseIterable {
  /// Full enough to stand for one thing wherever it is read.
  case strong
  /// An acronym that an article uses beside the full name.
  case acronym
  /// A surname or short form that an article uses beside the full name.
  case weak
  /// An acronym or surname in an article that gives no full name.
  case alone
  /// The initials of a full name, which no article has to use.
  case initials
  /// The surname of a person, the first word of a club, a name without its country: parts that no
  /// article has to use alone.
  case part
}

/// One form of a name in one role. Derived forms (initials, parts) have no text.
package struct NameUse: Sendable, Hashable {
  package var text: String
  package var key: String
  package var role: NameRole

  package init(text: String, key: String, role: NameRole) {
    self.text = text
    self.key = key
    self.role = role
  }

  /// The key of a part that stands for the whole within a sport or country alone.
  static func part(_ key: String, of qualifier: String) -> String { qualifier + " " + key }

  /// The country that a part leaves out, and the key of the rest.
  var partOfCountry: (country: String, key: String)? {
    guard role == .part, let space = key.firstIndex(of: " "), key[..<space].utf8.count == 2 else {
      return nil
    }
    return (String(key[..<space]), String(key[key.index(after: space)...]))
  }
}

/// What one article tells about one name: its node, the forms it goes by, and the country that the
/// article is about.
package struct NameEvidence: Sendable, Hashable {
  package var signature: NameSignature
  /// Distinct, the fullest first.
  package var uses: [NameUse]
  /// ISO 3166 code; `nil` where the text tells of none.
  package var country: String?

  package init(signature: NameSignature, uses: [NameUse], country: String? = nil) {
    self.signature = signature
    self.uses = uses
    self.country = country
  }
}
