import Foundation
import GRDB
import NewsModel

/// How alike the names are that stand with two pages.
struct PageCompany {
  private let db: Database
  private let articles: Double
  private var weights: [NameID: Double] = [:]
  private var profiles: [IdentityID: [NameID: Double]] = [:]

  /// Articles of a page that are looked at.
  private static let sample = 120

  init(_ db: Database) throws {
    self.db = db
    articles = Double(try Counter.value("articles", db))
  }

  /// The cosine of the two, names counting by how few articles have them (tf–idf), and the names
  /// that make most of it.
  mutating func likeness(
    _ a: IdentityID, _ b: IdentityID
  ) throws -> (cosine: Double, names: [NameID]) {
    let (one, other) = (try profile(a), try profile(b))
    var parts: [(name: NameID, part: Double)] = []
    for (name, weight) in one {
      if let second = other[name] { parts.append((name, weight * second)) }
    }
    parts.sort { ($1.part, $0.name) < ($0.part, $1.name) }
    return (parts.reduce(0) { $0 + $1.part }, parts.prefix(3).map(\.name))
  }

  private mutating func profile(_ page: IdentityID) throws -> [NameID: Double] {
    if let known = profiles[page] { return known }
    let company = try Company(of: page, lookingAt: Self.sample, db)
    var profile: [NameID: Double] = [:]
    for entry in company.names {
      profile[entry.name] = Double(entry.counts.articles).squareRoot() * (try weight(entry.name))
    }
    let length = profile.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { profile = profile.mapValues { $0 / length } }
    profiles[page] = profile
    return profile
  }

  /// The logarithm of how few articles have a name.
  private mutating func weight(_ name: NameID) throws -> Double {
    if let known = weights[name] { return known }
    let statement = try db.quick("SELECT article_count FROM name WHERE id = ?")
    let count = Double(try statement.first(name) { $0.int(0) } ?? 1)
    let weight = max(0, log(articles / max(1, count)))
    weights[name] = weight
    return weight
  }
}
