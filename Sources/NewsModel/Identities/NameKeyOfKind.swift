/// The key of a form of names of one kind.
package struct NameKeyOfKind: Sendable, Hashable {
  package var kind: EntityKind
  package var key: String

  package init(kind: EntityKind, key: String) {
    self.kind = kind
    self.key = key
  }
}
