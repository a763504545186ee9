import Glibc

/// Reads a file, pipe or terminal piece by piece.
struct ByteStream: ~Copyable {
  /// Why a read failed, in the system's words.
  struct Failure: Error {
    var reason: String
  }

  static let pieceSize = 1 << 20

  private let descriptor: Int32
  /// Why there is nothing to read.
  private let failure: Failure?
  private let closes: Bool

  /// The file at a path; when it cannot be opened, the first read says why.
  init(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closes = descriptor >= 0
    failure = closes ? nil : Failure(reason: systemReason())
  }

  /// An open file that is not ours to close.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    failure = nil
    closes = false
  }

  deinit { if closes { close(descriptor) } }

  /// The next bytes, at most `pieceSize`; empty at the end.
  func next() throws(Failure) -> [UInt8] {
    if let failure { throw failure }
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
      repeat {
        count = read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    if count < 0 { throw Failure(reason: systemReason()) }
    return piece
  }
}
