import GRDB
import NewsModel

/// The indexes over the forms of names: by key for the decisions about them, by words for what
/// somebody types. They hold what the records of names hold (`NameDetails`), without the counts,
/// and change only when a name wins or loses a form.
struct FormIndex {
  let db: Database

  /// Brings a name's entries up to date; gives the keys that it has lost.
  func update(
    _ name: NameID, _ kind: EntityKind, from old: NameDetails, to new: NameDetails
  ) throws -> [String] {
    let lost = try updateKeys(name, kind, from: old, to: new)
    let (before, after) = (Self.words(old, kind), Self.words(new, kind))
    if before != after { try updateWords(name, kind, from: before, to: after) }
    return lost
  }

  private func updateKeys(
    _ name: NameID, _ kind: EntityKind, from old: NameDetails, to new: NameDetails
  ) throws -> [String] {
    let (before, after) = (Self.keys(old), Self.keys(new))
    for entry in after where !before.contains(entry) {
      try db.quick(
        "INSERT OR IGNORE INTO name_key (key, kind, role, name_id) VALUES (?, ?, ?, ?)"
      ).run(entry.key, kind.rawValue, entry.role.rawValue, name)
    }
    let gone = before.filter { !after.contains($0) }
    for entry in gone {
      try db.quick(
        "DELETE FROM name_key WHERE key = ? AND kind = ? AND role = ? AND name_id = ?"
      ).run(entry.key, kind.rawValue, entry.role.rawValue, name)
    }
    return gone.map(\.key)
  }

  private func updateWords(
    _ name: NameID, _ kind: EntityKind, from old: [String], to new: [String]
  ) throws {
    for words in new where !old.contains(words) {
      try db.quick(
        "INSERT OR IGNORE INTO form (words, kind, name_id) VALUES (?, ?, ?)"
      ).run(words, kind.rawValue, name)
    }
    for words in old where !new.contains(words) {
      try db.quick(
        "DELETE FROM form WHERE words = ? AND kind = ? AND name_id = ?"
      ).run(words, kind.rawValue, name)
    }
    if !old.isEmpty {
      try db.quick(
        "INSERT INTO form_search (form_search, rowid, words) VALUES ('delete', ?, ?)"
      ).run(name, old.joined(separator: " "))
    }
    guard !new.isEmpty else { return }
    try db.quick(
      "INSERT INTO form_search (rowid, words) VALUES (?, ?)"
    ).run(name, new.joined(separator: " "))
  }

  private struct Key: Equatable {
    var key: String
    var role: NameRole
  }

  private static func keys(_ details: NameDetails) -> [Key] {
    details.uses.entries.map { Key(key: $0.key.key, role: $0.key.role) }
  }

  /// The folded forms, each once, in an order that depends on nothing else.
  static func words(_ details: NameDetails, _ kind: EntityKind) -> [String] {
    Set(
      details.uses.entries.map(\.key.text).filter { !$0.isEmpty }
        .map { NameKey($0, of: kind).text }.filter { !$0.isEmpty }
    ).sorted()
  }
}
