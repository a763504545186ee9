import Foundation
import TextAnalysis

/// A model file in memory for the life of the process.
struct ModelStorage {
  let model: ModelFile

  /// Keeps the bytes: they are never freed, since models are made or read once per run.
  init(_ bytes: [UInt8]) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    buffer.copyBytes(from: bytes)
    model = ModelFile(UnsafeRawBufferPointer(buffer))
  }
}
