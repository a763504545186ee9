/// The kinds of features; a feature is a template and a value. New templates go to the end: their
/// numbers are part of a trained model.
enum FeatureTemplate: UInt64 {
  // One word by itself, at the token and up to two words away.
  case bias = 1
  case lower, word, shape, shortShape
  case prefix, suffix, suffixShape
  case coarse, medium, fine, mediumShape, fineShape
  case generalPath, newsPath
  case capitalBias
  // Two or three words.
  case pair, pairShape, shapeTriple, lowerShape, lowerAround, classPair, classTriple, classAround
  // The sentence.
  case sentenceCase, sentenceStart
  // The gazetteer.
  case listed, listedShape, listedCase, listPattern, neighborListed
  // The run of capitalized words.
  case runPosition, runFirst, runLast, runBefore, runAfter, runContext, runListed
  // The rest of the document.
  case otherBefore, otherAfter, otherAround, otherCount, otherLower, acronym
  // The first pass.
  case history

  /// A number that spreads the templates, and where in the context they look, over the weights.
  @inline(__always)
  func spread(at place: Int) -> UInt64 {
    (rawValue << 8 | UInt64(truncatingIfNeeded: place & 0xFF)) &* 0xC2B2_AE3D_27D4_EB4F
  }
}

/// Takes features one by one: to add up their weights, or to collect their rows for training.
protocol FeatureSink {
  mutating func add(_ row: Int)
}

extension FeatureSink {
  /// Adds a feature with one value, seen at a place relative to the token.
  @inline(__always)
  mutating func add(_ template: FeatureTemplate, at place: Int = 0, _ value: UInt64) {
    let hash = (value ^ template.spread(at: place)) &* 0x9E37_79B9_7F4A_7C15
    let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    add(Int(truncatingIfNeeded: mixed >> (64 - FeatureRows.bits)))
  }

  /// Adds a feature with two values.
  @inline(__always)
  mutating func add(_ template: FeatureTemplate, at place: Int = 0, _ a: UInt64, _ b: UInt64) {
    add(template, at: place, FeatureHash.combine(a, b))
  }

  /// Adds a feature with three values.
  @inline(__always)
  mutating func add(
    _ template: FeatureTemplate, at place: Int = 0, _ a: UInt64, _ b: UInt64, _ c: UInt64
  ) {
    add(template, at: place, FeatureHash.combine(FeatureHash.combine(a, b), c))
  }
}

/// The rows of weights that features are hashed to.
package enum FeatureRows {
  package static let bits: UInt64 = 18
  package static let count = 1 << 18
}
