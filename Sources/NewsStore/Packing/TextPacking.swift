import CZstd
import GRDB
import NewsModel

/// Compresses the words of articles, with a dictionary learned from the archive's own where it has
/// one.
///
/// A news article is too short to compress well by itself; the dictionary knows what the archive's
/// articles have in common. An archive that has grown learns a larger one, which a small archive
/// would not win back. Zstandard: Collet & Kucherawy, RFC 8878.
/// One value serves one connection; not for two threads at once.
final class TextPacking {
  private static let level: Int32 = 5
  /// The articles that a dictionary is learned from, in bytes: fewer teach too little, more cost
  /// time and teach nothing new.
  private static let sampleSizes = 1_500_000...8_000_000
  private static let dictionarySize = 220 << 10
  /// Of an archive that has so many articles.
  private static let largeDictionarySize = 800 << 10
  private static let largeArchive = 20_000
  /// No article is larger than a file may be; a damaged frame could claim to be.
  private static let maximumSize: UInt64 = 1 << 30

  private let compressor: OpaquePointer
  private let decompressor: OpaquePointer
  /// The dictionary to compress with: the newest.
  private var newest: (id: Int, learned: OpaquePointer, size: Int)?
  /// Whether a larger dictionary has been learned here, or there was nothing more to learn.
  private var hasGrown = false
  private var hasLooked = false
  private var known: [Int: OpaquePointer] = [:]

  init() {
    compressor = ZSTD_createCCtx()
    decompressor = ZSTD_createDCtx()
  }

  deinit {
    ZSTD_freeCCtx(compressor)
    ZSTD_freeDCtx(decompressor)
    if let newest { ZSTD_freeCDict(newest.learned) }
    for dictionary in known.values { ZSTD_freeDDict(dictionary) }
  }

  struct Packed {
    var dictionary: Int
    var bytes: [UInt8]
  }

  // MARK: Compressing

  func pack(_ content: [UInt8], _ db: Database) throws -> Packed {
    try loadNewest(db)
    let bytes = try [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(content.count)) {
      buffer, count in
      let size =
        if let newest {
          ZSTD_compress_usingCDict(
            compressor, buffer.baseAddress, buffer.count, content, content.count, newest.learned)
        } else {
          ZSTD_compressCCtx(
            compressor, buffer.baseAddress, buffer.count, content, content.count, Self.level)
        }
      guard ZSTD_isError(size) == 0 else { throw StoreError.failed(reason: Self.reason(size)) }
      count = size
    }
    return Packed(dictionary: newest?.id ?? 0, bytes: bytes)
  }

  /// Learns a dictionary from contents about to be packed, when the archive has none yet, or has
  /// outgrown the one it has, and they are enough to learn from. About a second, twice in the life of
  /// an archive.
  ///
  /// A number is given to a dictionary whose archive takes the place of another: what connections
  /// keep of that one's must stay true.
  func learn(
    from contents: some RandomAccessCollection<[UInt8]>, ofArticles count: Int, _ db: Database,
    id: Int? = nil
  ) throws {
    try loadNewest(db)
    let isLarge = count >= Self.largeArchive
    guard contents.count >= 100, newest == nil || isLarge && isOutgrown else { return }
    let step = max(1, contents.reduce(0) { $0 + $1.count } / Self.sampleSizes.upperBound + 1)
    let chosen = stride(from: 0, to: contents.count, by: step).map {
      contents[contents.index(contents.startIndex, offsetBy: $0)]
    }
    guard chosen.reduce(0, { $0 + $1.count }) * step >= Self.sampleSizes.lowerBound else { return }
    hasGrown = isLarge
    let capacity = isLarge ? Self.largeDictionarySize : Self.dictionarySize
    guard let bytes = Self.dictionary(of: chosen, capacity: capacity) else { return }
    try db.execute(
      sql: "INSERT INTO dictionary (id, bytes) VALUES (?, ?)", arguments: [id, bytes.data])
    forget()
    try loadNewest(db)
  }

  private var isOutgrown: Bool {
    guard let newest, !hasGrown else { return false }
    return newest.size <= Self.dictionarySize
  }

  private static func dictionary(of samples: [[UInt8]], capacity: Int) -> [UInt8]? {
    let joined = samples.flatMap { $0 }
    let sizes = samples.map(\.count)
    var bytes = [UInt8](repeating: 0, count: capacity)
    let size = ZDICT_trainFromBuffer(
      &bytes, bytes.count, joined, sizes, UInt32(truncatingIfNeeded: sizes.count))
    guard ZDICT_isError(size) == 0 else { return nil }
    return Array(bytes.prefix(size))
  }

  private func loadNewest(_ db: Database) throws {
    guard !hasLooked else { return }
    hasLooked = true
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT id, bytes FROM dictionary ORDER BY id DESC LIMIT 1")
    else { return }
    let bytes = row.bytes(1)
    newest = (row[0], ZSTD_createCDict(bytes, bytes.count, Self.level), bytes.count)
  }

  /// Lets go of a dictionary that the archive no longer has; to be called before texts are packed.
  func look(_ db: Database) throws {
    let id = try Int.fetchOne(
      try db.cachedStatement(sql: "SELECT id FROM dictionary ORDER BY id DESC LIMIT 1"))
    if hasLooked, id != newest?.id { forget() }
  }

  /// Forgets what a transaction that failed may have written.
  func forget() {
    if let newest { ZSTD_freeCDict(newest.learned) }
    newest = nil
    hasLooked = false
  }

  // MARK: Decompressing

  func unpack(_ packed: Packed, _ db: Database) throws -> [UInt8] {
    let dictionary = try dictionary(packed.dictionary, db)
    let size = ZSTD_getFrameContentSize(packed.bytes, packed.bytes.count)
    guard size <= Self.maximumSize else { throw StoreError.damaged(reason: "a text is no frame") }
    return try [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let length = ZSTD_decompress_usingDDict(
        decompressor, buffer.baseAddress, buffer.count, packed.bytes, packed.bytes.count,
        dictionary)
      guard ZSTD_isError(length) == 0 else {
        throw StoreError.damaged(reason: "a text cannot be read: " + Self.reason(length))
      }
      count = length
    }
  }

  private func dictionary(_ id: Int, _ db: Database) throws -> OpaquePointer? {
    guard id != 0 else { return nil }
    if let dictionary = known[id] { return dictionary }
    let statement = try db.cachedStatement(sql: "SELECT bytes FROM dictionary WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw StoreError.damaged(reason: "dictionary \(id) is missing")
    }
    let bytes = row.bytes(0)
    let dictionary = ZSTD_createDDict(bytes, bytes.count)
    known[id] = dictionary
    return dictionary
  }

  private static func reason(_ code: Int) -> String {
    String(cString: ZSTD_getErrorName(code))
  }
}
