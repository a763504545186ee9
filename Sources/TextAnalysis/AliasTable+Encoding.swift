package import NewsModel

extension AliasTable {
  /// A thing to be filed: its title, what it is, and the folded keys of all its names.
  package struct Record: Sendable {
    package var title: String
    package var kind: EntityKind?
    package var keys: [String]

    package init(title: String, kind: EntityKind?, keys: [String]) {
      self.title = title
      self.kind = kind
      self.keys = keys
    }
  }

  /// Lays records out as a section of the model; of two things with one key the first keeps it.
  package static func encode(_ records: [Record]) -> [UInt8] {
    var titles: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      for key in record.keys where titles[key] == nil && !key.isEmpty { titles[key] = index }
    }
    let keys = titles.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var section: [UInt8] = []
    var text: [UInt8] = []
    append([keys.count, records.count], to: &section)
    for (key, index) in keys {
      append([text.count, key.utf8.count, index], to: &section)
      text += Array(key.utf8)
    }
    for record in records {
      let kind = record.kind.map { Int($0.rawValue) + 1 } ?? 0
      append([text.count, record.title.utf8.count, kind], to: &section)
      text += Array(record.title.utf8)
    }
    return section + text
  }

  private static func append(_ values: [Int], to section: inout [UInt8]) {
    for value in values {
      withUnsafeBytes(of: UInt32(value).littleEndian) { section += $0 }
    }
  }
}
