extension ModelFile {
  /// A number that tells whether sections are those that a model card describes; not a protection
  /// against forgery. Linear in their bytes.
  package func checksum(of sections: [String]) -> UInt64 {
    sections.reduce(FeatureHash.seed) { hash, name in
      guard let section = section(name) else { return hash }
      var sum = FeatureHash.combine(hash, UInt64(section.count))
      let words = section.count / 8
      for word in 0..<words {
        let value = section.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        sum = FeatureHash.combine(sum, UInt64(littleEndian: value))
      }
      for byte in section[(words * 8)...] { sum = FeatureHash.adding(UInt64(byte), to: sum) }
      return sum
    }
  }
}
