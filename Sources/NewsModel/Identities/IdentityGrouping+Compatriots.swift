extension IdentityGrouping {
  /// The best known of the names that are the same but for the country that they tell or leave out:
  /// "Quds Force" for "Iranian Quds Force". The name that tells none is among them where most of its
  /// articles are about the country.
  mutating func compatriot(of record: NameRecord) throws(Lookup.Failure) -> NameRecord? {
    var best = record
    for id in try compatriots(of: record) {
      if let other = try self.record(id), other.leads(best) { best = other }
    }
    return best.id == record.id ? nil : best
  }

  /// All such names, the name itself among them where it is not the only one.
  mutating func compatriots(of record: NameRecord) throws(Lookup.Failure) -> Set<Int64> {
    guard let part = record.partOfCountry else { return [] }
    let kind = record.signature.kind
    let key = NameKeyOfKind(kind: kind, key: NameUse.part(part.key, of: part.country))
    var found = Set(try users(of: key, as: [.part]))
    guard !found.isEmpty else { return [] }
    for id in try keyed(NameKeyOfKind(kind: kind, key: part.key)) {
      if let free = try self.record(id), free.isFree, free.home == part.country { found.insert(id) }
    }
    return found
  }
}

extension NameRecord {
  /// Whether it is a full name that is bound to nothing.
  fileprivate var isFree: Bool { !signature.isShort && signature.qualifier.isEmpty }

  /// The country that an organization's name tells, with the key of the rest; for a name that tells
  /// none the country that it is mostly named with.
  fileprivate var partOfCountry: (country: String, key: String)? {
    guard signature.kind == .organization, isFree else { return nil }
    var told: (country: String, key: String)?
    for use in uses.keys {
      guard let part = use.partOfCountry else { continue }
      // Spellings of one name can have their words apart; the first in order holds.
      if told.map({ part.key < $0.key }) ?? true { told = part }
    }
    if let told { return told }
    return home.map { ($0, signature.key) }
  }
}
