import Foundation

/// The day it is where the reader sits.
package enum LocalDay {
  /// Days since 1970-01-01, by the clock and the time zone of the machine.
  package static var today: Int {
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
    return Int((seconds / 86_400).rounded(.down))
  }
}
