import NewsModel

/// Number of a name in its archive.
typealias NameID = Int64

/// What tells a name of the archive from every other: a function of one article's identity, never
/// of what the archive holds, so that the order of an import changes nothing.
struct NameSignature: Hashable {
  var kind: EntityKind
  var key: String

  /// The signature of an identity with its forms.
  init(_ identity: Identity, _ forms: [NameForm]) {
    kind = identity.kind
    let canonical = identity.canonicalName.map { NameKey($0, of: identity.kind) }
    let fullest = forms.first { $0.role == .strong } ?? forms.first
    key = canonical?.text ?? fullest?.key.text ?? ""
  }
}
