import GRDB
import NewsModel

/// How many articles with a name are about which country, as one column: "GB 3 US 12".
enum CountryCounts {
  static func decode(_ text: String) -> [String: Int] {
    let parts = text.split(separator: " ")
    var counts: [String: Int] = [:]
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      counts[String(parts[place])] = Int(parts[place + 1])
    }
    return counts
  }

  static func encode(_ counts: [String: Int]) -> String {
    counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: " ")
  }

  static func add(_ changes: [String: Int], to name: NameID, _ db: Database) throws {
    guard !changes.isEmpty else { return }
    let find = try db.cachedStatement(sql: "SELECT countries FROM name WHERE id = ?")
    let counts = decode(try String.fetchOne(find, arguments: [name]) ?? "")
    try db.cachedStatement(sql: "UPDATE name SET countries = ? WHERE id = ?")
      .execute(arguments: [encode(counts.merging(changes) { $0 + $1 }), name])
  }
}
