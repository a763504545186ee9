import Foundation

extension String {
  /// The text in Unicode's normal form C; the standard library has no public call for it.
  var composed: String { precomposedStringWithCanonicalMapping }
}
