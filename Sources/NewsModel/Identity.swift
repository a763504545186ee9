/// One thing that an article names, with the forms it is named by.
package struct Identity: Sendable, Hashable {
  package var kind: EntityKind
  /// The fullest form found in the article.
  package var name: String
  /// The other forms found in the article, in order of first appearance.
  package var aliases: [String]
  /// The name under which the gazetteers know the thing, where they do ("United Nations" for "UN").
  package var canonicalName: String?

  package init(
    kind: EntityKind, name: String, aliases: [String] = [], canonicalName: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.canonicalName = canonicalName
  }
}
