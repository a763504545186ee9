import Foundation
import NewsModel

/// What the labels of a corpus mean in our kinds: its `labels.json`, else the usual names.
struct LabelMap {
  private var own: [String: String] = [:]

  private static let usual: [String: EntityKind] = [
    "PER": .person, "PERSON": .person, "ORG": .organization, "ORGANIZATION": .organization,
    "LOC": .location, "LOCATION": .location, "GPE": .location, "FAC": .location,
    "MISC": .miscellaneous, "NORP": .miscellaneous, "EVENT": .miscellaneous,
    "WORK_OF_ART": .miscellaneous, "PRODUCT": .miscellaneous, "LANGUAGE": .miscellaneous,
    "LAW": .miscellaneous,
  ]

  /// The labels of the corpus that a file belongs to.
  init(besides path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard let data = try? Data(contentsOf: folder.appendingPathComponent("labels.json")),
      let map = try? JSONDecoder().decode([String: String].self, from: data)
    else { return }
    own = map
  }

  /// The kind that a label stands for; `nil` for labels that are no names.
  func kind(_ label: Substring) -> EntityKind? {
    Self.usual[own[String(label)] ?? String(label)]
  }
}
