import NewsModel

/// What the row of a name holds beside its counts, as one column that is read and written as a
/// whole: in how many articles it has which form and is about which country, its mentions of each
/// year, and from when to when there are articles on it. The same type says what a batch changes in them.
struct NameDetails: Sendable, Equatable {
  var uses = SmallCounts<NameUse>()
  var countries = SmallCounts<String>()
  var years = SmallCounts<Int>()
  var days = DaySpan()

  init() {}

  /// Counts in what a batch changes, and lets go of what is no longer there.
  mutating func add(_ change: NameDetails) {
    uses.add(change.uses)
    countries.add(change.countries)
    years.add(change.years)
    days.add(change.days)
    uses.entries.removeAll { $0.count <= 0 }
    countries.entries.removeAll { $0.count <= 0 }
    years.entries.removeAll { $0.count <= 0 }
  }
}

extension NameDetails {
  /// Marks a form whose key is that of the name.
  private static let ownKey: UInt8 = 8

  /// The same bytes for the same details. `key` is that of the name.
  func encoded(key: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(uses.entries.count)
    for entry in uses.entries.sorted(by: { $0.key.precedes($1.key) }) {
      let isOwn = entry.key.key == key
      writer.write(byte: entry.key.role.rawValue | (isOwn ? Self.ownKey : 0))
      if !isOwn { writer.write(entry.key.key) }
      writer.write(entry.key.text)
      writer.write(entry.count)
    }
    writer.write(countries.entries.count)
    for entry in countries.entries.sorted(by: { $0.key < $1.key }) {
      writer.write(entry.key)
      writer.write(entry.count)
    }
    writer.write(years.entries.count)
    for entry in years.entries.sorted(by: { $0.key < $1.key }) {
      writer.write(entry.key)
      writer.write(entry.count)
    }
    days.write(to: &writer)
    return writer.bytes
  }

  init(decoding bytes: [UInt8], key: String) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    for _ in 0..<(try reader.count()) {
      let first = try reader.byte()
      guard let role = NameRole(rawValue: first & ~Self.ownKey) else {
        throw ByteReader.Malformed()
      }
      let own = first & Self.ownKey == 0 ? try reader.text() : key
      let use = NameUse(text: try reader.text(), key: own, role: role)
      uses.entries.append(.init(key: use, count: try reader.number()))
    }
    for _ in 0..<(try reader.count()) {
      countries.entries.append(.init(key: try reader.text(), count: try reader.number()))
    }
    for _ in 0..<(try reader.count()) {
      years.entries.append(.init(key: try reader.number(), count: try reader.number()))
    }
    days = try DaySpan(reading: &reader)
    guard reader.isAtEnd else { throw ByteReader.Malformed() }
  }
}

extension NameUse {
  /// An order that is the same in every process.
  func precedes(_ other: NameUse) -> Bool {
    if key != other.key { return key < other.key }
    if role != other.role { return role.rawValue < other.role.rawValue }
    return text < other.text
  }
}
