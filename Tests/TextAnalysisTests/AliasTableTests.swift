import NewsModel
import Testing

@testable import TextAnalysis

/// A table over bytes that live as long as the tests.
func aliasTable(_ records: [AliasTable.Record]) -> AliasTable {
  let section = AliasTable.encode(records)
  let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: section.count, alignment: 8)
  bytes.copyBytes(from: section)
  return AliasTable(UnsafeRawBufferPointer(bytes))
}

@Suite struct AliasTableTests {
  @Test func `every key finds its title`() {
    let records = (0..<200).map { number in
      AliasTable.Record(
        title: "Title \(number)", kind: EntityKind(rawValue: UInt8(number % 5)),
        keys: ["title\(number)", "t\(number)", "übertitel\(number)"])
    }
    let table = aliasTable(records)
    for (index, record) in records.enumerated() {
      let expected = AliasTable.Entry(index: index, title: record.title, kind: record.kind)
      for key in record.keys { #expect(table.entry(for: key) == expected) }
    }
    for missing in ["", "a", "title", "title200", "zzz", "t"] {
      #expect(table.entry(for: missing) == nil)
    }
  }

  @Test func `of two things with one key the first keeps it`() {
    let table = aliasTable([
      .init(title: "One", kind: nil, keys: ["x"]),
      .init(title: "Two", kind: nil, keys: ["x", "y"]),
    ])
    #expect(table.entry(for: "x")?.title == "One")
    #expect(table.entry(for: "y")?.title == "Two")
  }

  @Test func `bytes that are no table are an empty one`() {
    for bytes: [UInt8] in [[], [1], Array(repeating: 0xFF, count: 64), [9, 0, 0, 0, 0, 0, 0, 0]] {
      bytes.withUnsafeBytes { #expect(AliasTable($0).entry(for: "a") == nil) }
    }
    #expect(AliasTable(nil).entry(for: "a") == nil)
  }

  @Test func `damaged offsets stay inside the table`() {
    let section = AliasTable.encode([.init(title: "One", kind: nil, keys: ["a", "b", "c"])])
    for index in section.indices {
      var damaged = section
      damaged[index] ^= 0xFF
      damaged.withUnsafeBytes { bytes in
        for key in ["a", "b", "c"] { _ = AliasTable(bytes).entry(for: key)?.title }
      }
    }
  }
}
