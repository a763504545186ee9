internal import Synchronization

/// What the tagger has worked out of word forms, kept from one document to the next: most words of
/// a text are common ones. What a form tells by itself comes from some hundred places all over the
/// model and lies side by side here.
///
/// Two tables of fixed size that forget what collides, by the hashes of `WordTable`.
final class WordCache: @unchecked Sendable {
  // Unchecked: `WordCaches` lends it to one thread at a time.

  /// The scores that a form adds to the tokens from two before it to two after it.
  struct Sums: BitwiseCopyable {
    private var places = (
      SIMD16<Int16>(), SIMD16<Int16>(), SIMD16<Int16>(), SIMD16<Int16>(), SIMD16<Int16>()
    )

    static let count = 5

    /// Makes them with a function of places, -2...2.
    @inline(__always)
    init(_ sum: (_ place: Int) -> SIMD16<Int16>) {
      places = (sum(-2), sum(-1), sum(0), sum(1), sum(2))
    }

    /// `index` is the place plus two.
    @inline(__always)
    subscript(index: Int) -> SIMD16<Int16> {
      withUnsafeBytes(of: places) {
        $0.loadUnaligned(fromByteOffset: index * 32, as: SIMD16<Int16>.self)
      }
    }
  }

  private let forms = RecentValues<WordForm>()
  private let sums = RecentValues<Sums>()

  @inline(__always)
  func form(_ hash: UInt64, _ make: () -> WordForm) -> WordForm { forms.value(hash, make) }

  @inline(__always)
  func sums(_ hash: UInt64, _ make: () -> Sums) -> Sums { sums.value(hash, make) }
}

/// Values by their hashes, as many as there are slots; the newer takes the slot of the older.
private struct RecentValues<Value: BitwiseCopyable>: ~Copyable {
  /// Nine in ten words of news are among the commonest eight thousand forms.
  private static var count: Int { 1 << 13 }

  private let hashes: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<Value>

  init() {
    hashes = .allocate(capacity: Self.count)
    hashes.initialize(repeating: 0, count: Self.count)
    values = .allocate(capacity: Self.count)
  }

  deinit {
    hashes.deallocate()
    values.deallocate()
  }

  @inline(__always)
  func value(_ hash: UInt64, _ make: () -> Value) -> Value {
    let slot = Int(truncatingIfNeeded: hash >> 40) & (Self.count - 1)
    if hashes[slot] == hash { return values[slot] }
    let value = make()
    hashes[slot] = hash
    values.advanced(by: slot).initialize(to: value)
    return value
  }
}

/// The caches of a tagger, one for each thread that tags at a time.
final class WordCaches: Sendable {
  private let idle = Mutex<[WordCache]>([])

  /// Lends a cache for the time of a call.
  func withCache<Result>(_ body: (WordCache) throws -> Result) rethrows -> Result {
    let cache = idle.withLock { $0.popLast() } ?? WordCache()
    defer { idle.withLock { $0.append(cache) } }
    return try body(cache)
  }
}
