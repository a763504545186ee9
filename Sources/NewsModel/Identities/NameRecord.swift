/// What the archive has gathered about one node: sums over articles, so that adding an article and
/// taking it out again leaves nothing behind.
package struct NameRecord: Sendable, Equatable {
  /// The node's number; decides nothing.
  package var id: Int64
  package var signature: NameSignature
  package var articleCount: Int
  /// Articles by the form that they use.
  package var uses: [NameUse: Int]
  /// Articles by the country that they are about (ISO 3166).
  package var countries: [String: Int]

  package init(
    id: Int64, signature: NameSignature, articleCount: Int = 0, uses: [NameUse: Int] = [:],
    countries: [String: Int] = [:]
  ) {
    self.id = id
    self.signature = signature
    self.articleCount = articleCount
    self.uses = uses
    self.countries = countries
  }

  /// Counts an article in, or out with a `sign` of -1.
  package mutating func count(_ evidence: NameEvidence, sign: Int = 1) {
    articleCount += sign
    for use in evidence.uses { uses[use] = Self.sum(uses[use], sign) }
    if let country = evidence.country {
      countries[country] = Self.sum(countries[country], sign)
    }
  }

  /// Nothing where nothing is left, so that equal archives are equal.
  private static func sum(_ count: Int?, _ change: Int) -> Int? {
    let sum = (count ?? 0) + change
    return sum == 0 ? nil : sum
  }

  /// Articles that use a form with a key in one of the roles.
  func count(of key: String, _ roles: Set<NameRole>) -> Int {
    uses.reduce(0) { $1.key.key == key && roles.contains($1.key.role) ? $0 + $1.value : $0 }
  }

  /// Whether it is named in more articles than another; of equals the first in order.
  func leads(_ other: NameRecord) -> Bool {
    articleCount != other.articleCount
      ? articleCount > other.articleCount : signature < other.signature
  }

  /// Of nodes of its name that are bound to a country or sport, most articles first, the one that it
  /// is, itself bound to nothing.
  func closest(of bound: [NameRecord]) -> NameRecord? {
    if let own = bound.first(where: { $0.country.map(isMostly) ?? false }) { return own }
    guard let first = bound.first,
      first.articleCount * 3 >= 2 * bound.reduce(0, { $0 + $1.articleCount }),
      first.country == nil || countries.isEmpty
    else { return nil }
    return first
  }

  /// Whether half of its articles that are about any country are about one.
  func isMostly(about country: String) -> Bool {
    let own = countries[country] ?? 0
    return own > 0 && 2 * own >= countries.values.reduce(0, +)
  }

  /// The country that more than half of its articles are about, of those about any.
  var home: String? {
    let sum = countries.values.reduce(0, +)
    return countries.first { 2 * $0.value > sum }?.key
  }

  /// The part of its articles that are about a country.
  func share(of country: String) -> Double {
    Double(countries[country] ?? 0) / Double(max(1, articleCount))
  }
}

extension NameEvidence {
  /// The evidence of an article with one entry for each node.
  package static func merged(_ list: [NameEvidence]) -> [NameEvidence] {
    var places: [NameSignature: Int] = [:]
    var merged: [NameEvidence] = []
    for evidence in list {
      if let place = places[evidence.signature] {
        for use in evidence.uses where !merged[place].uses.contains(use) {
          merged[place].uses.append(use)
        }
        merged[place].country = merged[place].country ?? evidence.country
      } else {
        places[evidence.signature] = merged.count
        merged.append(evidence)
      }
    }
    return merged
  }
}
