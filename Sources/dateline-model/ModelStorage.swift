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

  /// Copies of all sections.
  var sections: [ModelSection] {
    model.sectionNames.map { name in (name, model.section(name).map { Array($0) } ?? []) }
  }
}
