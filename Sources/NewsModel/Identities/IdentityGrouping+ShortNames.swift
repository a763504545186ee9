extension IdentityGrouping {
  /// What the archive means by a short name, where it is clear.
  mutating func leaderOfShort(_ record: NameRecord) throws(Lookup.Failure) -> NameRecord? {
    for roles in record.signature.kind == .person ? Self.personRoles : Self.otherRoles {
      let claims = try claims(on: record, roles)
      // A famous short name does not follow what hardly any article proves: "UTC" is the time zone,
      // not a company that two articles name.
      guard let best = claims.max(by: { $1.leads($0) }),
        best.articleCount * (roles.contains(.weak) ? 20 : 8) >= record.articleCount
      else { continue }
      let total = claims.reduce(0) { $0 + $1.weight }
      return best.weight >= 0.8 * total ? best.root : nil
    }
    return try namesake(of: record)
  }

  private static var personRoles: [Set<NameRole>] { [[.part, .weak]] }
  private static var otherRoles: [Set<NameRole>] {
    [[.acronym], [.weak], [.initials], [.part]]
  }

  /// The groups that a short name can stand for, in the order of their first members.
  private mutating func claims(
    on record: NameRecord, _ roles: Set<NameRole>
  ) throws(Lookup.Failure) -> [Claim] {
    let key = record.lookupKey(roles)
    var claims: [Claim] = []
    var places: [Int64: Int] = [:]
    for id in try users(of: NameKeyOfKind(kind: record.signature.kind, key: key), as: roles) {
      guard let candidate = try self.record(id), !candidate.signature.isShort,
        candidate.fits(record), record.isWritten(as: roles),
        let root = try self.record(try representative(of: candidate))
      else { continue }
      let place = places[root.id] ?? claims.count
      if place == claims.count { claims.append(Claim(root: root)) }
      places[root.id] = place
      let count = candidate.count(of: key, roles)
      claims[place].articleCount += count
      // Articles about the same country count most.
      claims[place].weight +=
        Double(count) * (0.1 + (record.country.map(candidate.share) ?? 0.5))
    }
    return claims
  }

  /// The most frequent short name that is spelled alike. Without a sport it is the team that is best
  /// known under it, and no bridge between the teams of two sports.
  private mutating func namesake(of record: NameRecord) throws(Lookup.Failure) -> NameRecord? {
    let own = NameKeyOfKind(kind: record.signature.kind, key: record.signature.key)
    var names: [NameRecord] = []
    for id in try keyed(own) {
      if let other = try self.record(id), other.signature.isShort { names.append(other) }
    }
    let team = names.filter { $0.sport != nil }.min { $0.isBetterKnownTeam(than: $1) }
    if record.sport != nil, record.id != team?.id { return nil }
    return names.first {
      $0.leads(record) && $0.fits(record) && ($0.sport == nil || $0.id == team?.id)
    }
  }
}

/// How much speaks for a short name to stand for a group.
private struct Claim {
  var root: NameRecord
  /// Articles that use the short name, or its whole, for one of the group.
  var articleCount = 0
  var weight = 0.0

  func leads(_ other: Claim) -> Bool {
    weight != other.weight ? weight > other.weight : root.leads(other.root)
  }
}
