import NewsModel

/// The words of each identity's mentions, text before headline.
struct MentionSurfaces {
  private var surfaces: [[String]]

  init(_ analysis: Analysis, text: String, headline: String) {
    self.init(analysis, identities: analysis.identities.count, text: text, headline: headline)
  }

  init(_ analysis: Analysis, identities: Int, text: String, headline: String) {
    surfaces = Array(repeating: [], count: identities)
    for entity in analysis.entities { surfaces[entity.identity].append(text[entity.range]) }
    for entity in analysis.headlineEntities {
      surfaces[entity.identity].append(headline[entity.range])
    }
  }

  subscript(identity: Int) -> [String] { surfaces[identity] }

  /// The forms beside a name in order of their first appearance: what the aliases nearly always
  /// are.
  static func others(_ surfaces: [String], beside name: String) -> [String] {
    var seen: Set<String> = [name]
    return surfaces.filter { seen.insert($0).inserted }
  }
}

extension Analysis {
  /// Whether every index into `identities` and `sentences` has something to point to.
  var hasOnlyKnownIdentities: Bool {
    let known = identities.indices
    return (entities + headlineEntities).allSatisfy { known.contains($0.identity) }
      && quotes.allSatisfy { $0.speaker.map(known.contains) ?? true }
      && ties.allSatisfy {
        known.contains($0.subject) && known.contains($0.object)
          && sentences.indices.contains($0.sentence)
      }
  }
}
