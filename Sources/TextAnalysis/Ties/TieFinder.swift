package import NewsModel

/// Finds the ties between names that sentences state.
///
/// - Needs: a document, its entities with what they stand for, and sentences.
/// - Gives: ties between two identities, each with its sentence; in the order of the sentences.
/// - Example: `SCO Secretary-General Rashid Alimov met Ana Lo, head of the CIS.` → SCO headed by
///   Alimov (secretary-general), CIS headed by Lo (head), Alimov met with Lo.
///
/// Rules over names and words: each begins at a word that can state a tie and looks for its names
/// to the left and right, within one sentence and a fixed number of words. What is denied, asked,
/// planned or guessed is left out, and so is what the rules do not see clearly. In the manner of
/// Hearst (1992, "Automatic acquisition of hyponyms from large text corpora"). Linear in the text.
package struct TieFinder: Sendable {
  package init() {}

  /// `entities` in text order and inside the document.
  package func ties(in document: Document, _ entities: [Entity]) -> [Tie] {
    var ties: [Tie] = []
    var next = 0
    for (number, sentence) in document.sentences.enumerated() where !sentence.isEmpty {
      let end = document.tokens[sentence.upperBound - 1].end
      let first = next
      while next < entities.count, entities[next].range.start < end { next += 1 }
      guard next - first > 1, sentence.count <= TieScope.longest else { continue }
      let scope = TieScope(sentence, first..<next, of: document, entities)
      ties += Self.ties(in: scope, number)
    }
    return ties
  }

  private static func ties(in scope: TieScope, _ sentence: Int) -> [Tie] {
    if scope.isQuestion { return [] }
    var found = FoundTies(scope, sentence)
    for index in scope.items.indices {
      let word = scope.items[index].word
      if word.isDisjoint(with: .trigger) { continue }
      if !word.isDisjoint(with: .role) { RoleRule.find(at: index, &found) }
      if !word.isDisjoint(with: .appoint) { AppointmentRule.find(at: index, &found) }
      if !word.isDisjoint(with: .verb) { VerbRule.find(at: index, &found) }
      if !word.isDisjoint(with: .noun) { NounRule.find(at: index, &found) }
    }
    AffiliationRule.find(&found)
    return found.ties
  }
}

/// The ties of one sentence as they are found.
struct FoundTies {
  let scope: TieScope
  private let sentence: Int
  private(set) var ties: [Tie] = []

  init(_ scope: TieScope, _ sentence: Int) {
    self.scope = scope
    self.sentence = sentence
  }

  /// Adds a tie between two names of the sentence, once.
  mutating func add(
    _ kind: TieKind, _ subject: Int, _ object: Int, office: Range<Int>? = nil,
    isFormer: Bool = false
  ) {
    let tie = Tie(
      kind: kind, subject: scope.identity(subject), object: scope.identity(object),
      sentence: sentence, office: office.map(scope.range), isFormer: isFormer)
    guard tie.subject != tie.object, !ties.contains(where: { $0.states(tie) }) else { return }
    ties.append(tie)
  }
}

extension Tie {
  /// Whether another tie of the sentence says nothing new.
  fileprivate func states(_ other: Tie) -> Bool {
    guard kind == other.kind else { return false }
    let isSame = subject == other.subject && object == other.object
    let isSwapped = subject == other.object && object == other.subject
    return isSame && (office != nil || other.office == nil) || kind.isMutual && isSwapped
  }
}
