/// A prepared document's tables without bounds checks, for the extraction of features only.
struct FeatureView {
  let forms: UnsafePointer<WordForm>
  let words: UnsafePointer<Int32>
  let hits: UnsafePointer<GazetteerHits>
  let runs: UnsafePointer<CapitalRun>
  let occurrences: UnsafePointer<Int32>
  let seenLower: UnsafePointer<Bool>
  let spellings: UnsafePointer<Int32>
  let longForms: UnsafePointer<Int32>
  let groups: FeatureGroups

  @inline(__always)
  func form(_ position: Int) -> UnsafePointer<WordForm> { forms + Int(words[position]) }
}

extension TaggingContext {
  /// Lends the document's tables for the time of a call.
  func withView<Result>(
    _ groups: FeatureGroups, _ body: (FeatureView) throws -> Result
  ) rethrows -> Result {
    try table.forms.withUnsafeBufferPointer { forms in
      try table.spellings.withUnsafeBufferPointer { spellings in
        try words.withUnsafeBufferPointer { words in
          try hits.withUnsafeBufferPointer { hits in
            try runs.withUnsafeBufferPointer { runs in
              try occurrences.withUnsafeBufferPointer { occurrences in
                try seenLower.withUnsafeBufferPointer { seenLower in
                  try longForms.withUnsafeBufferPointer { longForms in
                    guard let forms = forms.baseAddress, let spellings = spellings.baseAddress,
                      let words = words.baseAddress, let hits = hits.baseAddress,
                      let runs = runs.baseAddress, let occurrences = occurrences.baseAddress,
                      let seenLower = seenLower.baseAddress, let longForms = longForms.baseAddress
                    else { preconditionFailure("a context's tables are never empty") }
                    return try body(
                      FeatureView(
                        forms: forms, words: words, hits: hits, runs: runs,
                        occurrences: occurrences, seenLower: seenLower, spellings: spellings,
                        longForms: longForms, groups: groups))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
