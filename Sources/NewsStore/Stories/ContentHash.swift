/// A number that stands for the words of an article: two files with the same words hold the same
/// article, whatever their quotation marks, line breaks and markup.
///
/// It is the same in every process and on every machine. Who wants to can make two articles meet in
/// it: compare what must not be lost.
package enum ContentHash {
  /// The hash of a stream of words as `SearchTokens` makes it. O(length).
  package static func of(words stream: [UInt8]) -> Int64 {
    var hash = UInt64(stream.count) ^ 0x9E37_79B9_7F4A_7C15
    var chunk: UInt64 = 0
    for (index, byte) in stream.enumerated() {
      chunk = chunk << 8 | UInt64(byte)
      if index & 7 == 7 { hash = mixed(hash, &chunk) }
    }
    hash = mixed(hash, &chunk)
    return Int64(bitPattern: mixed(hash, &chunk))
  }

  /// Both halves of a product, so that every bit of the chunk reaches every bit of the hash.
  private static func mixed(_ hash: UInt64, _ chunk: inout UInt64) -> UInt64 {
    let product = (hash ^ chunk).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    chunk = 0
    return product.high ^ product.low &+ hash.byteSwapped
  }
}
