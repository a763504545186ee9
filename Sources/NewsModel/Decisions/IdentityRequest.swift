/// What somebody wants of pages of an archive, which turns it into decisions about their names.
package enum IdentityRequest: Sendable, Hashable {
  /// The pages are one; of names that people gave them that of the first of them holds.
  case merge([IdentityID])
  /// The pages are two things and not to be proposed as one.
  case apart(IdentityID, IdentityID)
  /// One of the names of a page is a thing of its own.
  case split(IdentityName)
  /// What the articles with some keys name by the names of a page is another thing.
  case splitIn(IdentityID, articles: [String])
  case rename(IdentityID, String)
  case kind(IdentityID, EntityKind)
  case ignore(IdentityID)
  /// The page is called, sorted and listed as the program would.
  case restore(IdentityID)
}

/// One of the names that a page goes by.
package struct IdentityName: Sendable, Hashable {
  /// Its fullest form.
  package var text: String
  /// The other forms that stand for it, the most used first.
  package var forms: [String]
  /// The names of the archive that are called so, the most used first.
  package var signatures: [NameSignature]
  package var articleCount: Int

  package init(text: String, forms: [String], signatures: [NameSignature], articleCount: Int) {
    self.text = text
    self.forms = forms
    self.signatures = signatures
    self.articleCount = articleCount
  }
}

extension NameSignature {
  /// The name that mentions split off within some articles have.
  package var splitOff: NameSignature {
    var name = self
    name.key = Self.splitMark + key
    return name
  }

  package var isSplitOff: Bool { key.hasPrefix(Self.splitMark) }

  /// Begins no other key: those have letters and digits first.
  package static let splitMark = "!"
}

extension NameEvidence {
  /// The same of a name that has nothing to do with any other.
  package var splitOff: NameEvidence {
    var evidence = self
    evidence.signature = signature.splitOff
    evidence.uses = uses.map {
      NameUse(text: $0.text, key: NameSignature.splitMark + $0.key, role: $0.role)
    }
    return evidence
  }
}
