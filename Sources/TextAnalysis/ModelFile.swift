import LanguageModel

/// The language model as named sections of read-only bytes.
///
/// Layout, little-endian: the magic "DLMODEL1"; the number of sections as 8 bytes; per section a
/// name of 16 bytes padded with zeros, offset and length as 8 bytes each; then the sections, each
/// at an offset that is a multiple of 64 from the start of the file.
package struct ModelFile: @unchecked Sendable {
  // Unchecked: the bytes are constant for as long as the value lives.
  private let bytes: UnsafeRawBufferPointer

  package static let magic = "DLMODEL1"

  /// The model inside this program.
  package static let builtIn: ModelFile = {
    var count = 0
    let start = language_model_bytes(&count)
    return ModelFile(UnsafeRawBufferPointer(start: start, count: count))
  }()

  /// The card of the model inside this program, as Markdown.
  package static var card: String { String(cString: language_model_card()) }
  /// The works that the model is made from, with their licences, as Markdown.
  package static var licences: String { String(cString: language_model_licences()) }

  /// A model in memory that the caller keeps alive and unchanged.
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The number of sections; 0 for bytes that are no model.
  private var sectionCount: Int {
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic.utf8) else { return 0 }
    let count = integer(at: 8)
    return count <= (bytes.count - 16) / 32 ? count : 0
  }

  /// The names of all sections, in the order of the file.
  package var sectionNames: [String] {
    (0..<sectionCount).map { entry in
      let name = bytes[16 + entry * 32..<32 + entry * 32].prefix { $0 != 0 }
      return String(decoding: name, as: UTF8.self)
    }
  }

  /// A section's bytes; `nil` when the model has none of that name. O(number of sections).
  package func section(_ name: String) -> UnsafeRawBufferPointer? {
    for entry in 0..<sectionCount {
      let base = 16 + entry * 32
      guard bytes[base..<base + 16].prefix(while: { $0 != 0 }).elementsEqual(name.utf8) else {
        continue
      }
      let offset = integer(at: base + 16)
      let length = integer(at: base + 24)
      guard offset <= bytes.count, length <= bytes.count - offset else { return nil }
      return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    }
    return nil
  }

  private func integer(at offset: Int) -> Int {
    let value = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    return Int(truncatingIfNeeded: min(value, UInt64(Int.max)))
  }

  /// Lays sections out as a file.
  package static func encode(_ sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file = Array(magic.utf8)
    append(sections.count, to: &file)
    var offset = roundedUp(16 + sections.count * 32)
    for (name, bytes) in sections {
      precondition(name.utf8.count <= 16, "a section's name has 16 bytes at most")
      file += Array(name.utf8) + Array(repeating: 0, count: 16 - name.utf8.count)
      append(offset, to: &file)
      append(bytes.count, to: &file)
      offset = roundedUp(offset + bytes.count)
    }
    for (_, bytes) in sections {
      file += Array(repeating: 0, count: roundedUp(file.count) - file.count)
      file += bytes
    }
    return file
  }

  private static func roundedUp(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }

  private static func append(_ value: Int, to file: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(value).littleEndian) { file += $0 }
  }
}
