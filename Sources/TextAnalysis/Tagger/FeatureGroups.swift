/// The groups of features that a model uses; leaving one out measures its worth.
package struct FeatureGroups: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let affixes = FeatureGroups(rawValue: 1)
  package static let clusters = FeatureGroups(rawValue: 2)
  package static let brown = FeatureGroups(rawValue: 4)
  package static let pairs = FeatureGroups(rawValue: 8)
  package static let sentence = FeatureGroups(rawValue: 16)
  package static let gazetteer = FeatureGroups(rawValue: 32)
  package static let runs = FeatureGroups(rawValue: 64)
  package static let document = FeatureGroups(rawValue: 128)

  /// A second pass that looks at the first one's names.
  package static let history = FeatureGroups(rawValue: 256)

  /// Headlines are read in the case of running text.
  package static let caseRestoration = FeatureGroups(rawValue: 512)

  package static let all = FeatureGroups(rawValue: 1023)
  /// Each group with the word that names it.
  package static let names: [(name: String, group: FeatureGroups)] = [
    ("affixes", .affixes), ("clusters", .clusters), ("brown", .brown), ("pairs", .pairs),
    ("sentence", .sentence), ("gazetteer", .gazetteer), ("runs", .runs), ("document", .document),
    ("history", .history),
    ("caseRestoration", .caseRestoration),
  ]
}
