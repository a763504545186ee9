import NewsModel

/// The names that pages have won and lost.
struct PageMoves {
  private(set) var joined: [IdentityID: [NameID]] = [:]
  private(set) var left: [IdentityID: [NameID]] = [:]

  mutating func note(_ name: NameID, from old: IdentityID, to new: IdentityID) {
    left[old, default: []].append(name)
    joined[new, default: []].append(name)
  }
}
