extension NameRecord {
  /// Keys of its full forms, its own among them; none for short names.
  var fullKeys: [NameKeyOfKind] {
    guard !signature.isShort else { return [] }
    let own = NameKeyOfKind(kind: signature.kind, key: signature.key)
    return [own]
      + uses.keys.compactMap { $0.role == .strong && $0.key != own.key ? key(of: $0) : nil }
  }

  /// Keys of short forms that stand for it, or that it is short under itself.
  var shortKeys: [NameKeyOfKind] {
    uses.keys.compactMap { $0.role != .strong ? key(of: $0) : nil }
  }

  private func key(of use: NameUse) -> NameKeyOfKind {
    NameKeyOfKind(kind: signature.kind, key: use.key)
  }

  /// The form under which fuller names have it in some roles: bound to the sport where it is a part.
  func lookupKey(_ roles: Set<NameRole>) -> String {
    guard signature.kind != .person, roles.contains(.part) else { return lookupKey }
    return NameUse.part(signature.key, of: signature.qualifier)
  }

  /// The form under which fuller names have it: the surname of "S. Waugh".
  var lookupKey: String {
    uses.keys.first { $0.role == .initials && signature.kind == .person }?.key ?? signature.key
  }

  /// The country that short names are bound to.
  var country: String? {
    signature.qualifier.utf8.count == 2 ? signature.qualifier : nil
  }

  /// Whether it can be a form of some roles by its look: "Kia" is not the acronym KIA.
  func isWritten(as roles: Set<NameRole>) -> Bool {
    signature.kind == .person || signature.key.utf8.count > 3 || !roles.contains(.acronym)
      || uses.keys.contains { OrganizationName.isAcronym($0.text) }
  }

  /// The sport that it is bound to, that of women's teams apart.
  var sport: String? {
    signature.qualifier.utf8.count > 2 ? signature.qualifier : nil
  }

  /// Whether it is what people first think of by a name that is bound to two sports: men's teams
  /// before women's, then the one that more articles name.
  func isBetterKnownTeam(than other: NameRecord) -> Bool {
    let isWomens = TeamSport.isWomens(signature.qualifier)
    let isOthers = TeamSport.isWomens(other.signature.qualifier)
    return isWomens == isOthers ? leads(other) : isOthers
  }

  /// Whether a short name can stand for it: not when their sports differ, or the initials.
  func fits(_ short: NameRecord) -> Bool {
    if let own = sport, let other = short.sport, own != other { return false }
    guard short.lookupKey != short.signature.key else { return true }
    return signature.key.first == short.signature.key.first
  }
}
