import Testing

@testable import NewsStore

/// What holds for an archive of any earlier version.
@Suite struct UpgradeTests {
  @Test(arguments: [
    "archive-1.sqlite.zst", "archive-2.sqlite.zst", "archive-2-marks.sqlite.zst",
    "archive-3.sqlite.zst",
  ])
  func whatMayNotBeWrittenIsNotUpgraded(resource: String) throws {
    let archive = TemporaryArchive()
    try archive.fill(from: resource)
    let before = archive.bytes
    #expect(throws: StoreError.readOnlyOfOlder) {
      try ArticleStore(at: archive.path, for: .reading)
    }
    #expect(archive.bytes == before)
  }
}
