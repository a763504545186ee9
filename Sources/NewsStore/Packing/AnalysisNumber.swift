/// The kinds of numbers that an analysis is written in; numbers of one kind are like each other.
enum AnalysisNumber: Int, CaseIterable {
  case sentences, entities, headlineEntities, identities, quotes, ties
  /// 0 for the identity after the newest, how far back from there for one that was named before.
  case identity
  case hasOtherKind, entityKind, doubt
  case identityKind, aliases, canonical, mention
  case quoteKind, pieces, hasCue, hasSource, speaker, quoteDoubt
  case tieKind, subject, object, sentence, hasOffice

  /// What is marked in a text by a range, of which four numbers are written.
  enum Marked: Int, CaseIterable {
    case sentence, entity, headlineEntity, content, cue, source, office

    private static let first = AnalysisNumber.allCases.count

    var distance: Int { Self.first + rawValue * 4 }
    var before: Int { distance + 1 }
    var words: Int { distance + 2 }
    var after: Int { distance + 3 }
  }

  static let count = allCases.count + Marked.allCases.count * 4
}
