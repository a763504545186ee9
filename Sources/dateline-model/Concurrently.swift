import Foundation
import Synchronization

/// Runs a few long pieces of work side by side.
enum Concurrently {
  /// The results in the order of the items, each made on a thread of its own.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: some Collection<Item>, _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let items = Array(items)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let result = work(items[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
