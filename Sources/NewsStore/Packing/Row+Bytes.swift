import Foundation
import GRDB

extension Row {
  /// A BLOB column as bytes; none where the column is NULL.
  func bytes(_ column: Int) -> [UInt8] {
    (try? withUnsafeData(atIndex: column) { $0.map { [UInt8]($0) } ?? [] }) ?? []
  }
}

extension [UInt8] {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
