import Foundation
import TextAnalysis

/// A folder for the results of long steps, so that a broken run need not start again.
struct WorkFolder: Sendable {
  private let path: String

  /// Opens a folder, made when it is not there.
  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The sections that a step left behind; `nil` when it has not been done.
  func sections(_ step: String) -> [ModelSection]? {
    guard let bytes = try? DataFile.bytes(file(step)) else { return nil }
    return ModelStorage(bytes).sections
  }

  /// Leaves a step's sections behind; a folder that cannot be written to only costs time later.
  func keep(_ sections: [ModelSection], _ step: String) {
    let data = Data(ModelFile.encode(sections))
    try? data.write(to: URL(fileURLWithPath: file(step)), options: .atomic)
  }

  private func file(_ step: String) -> String { "\(path)/\(step).model" }
}
