import Glibc
import ReaderUI

extension Theme {
  /// Colours, unless the user has set `NO_COLOR` (https://no-color.org) to anything but nothing.
  static var preferred: Theme {
    let value = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    return value.isEmpty ? .standard : .monochrome
  }
}
