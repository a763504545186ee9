internal import NewsModel

/// Finds the identity that the source of a quote stands for.
///
/// A name stands for its own identity. A pronoun or a description of a person stands for the person
/// who spoke last or was last named as a subject, as far as number and gender allow; *it* and a
/// description of a body stand for an organization. What cannot be known is `nil`.
struct SpeakerResolver {
  private let text: AttributionText
  private let identities: [Identity]
  private let words: QuoteWordTable?
  /// Who spoke, most recent last, with the sentence.
  private var spoken: [(identity: Int, sentence: Int)] = []

  /// How many sentences back a pronoun reaches.
  private static let reach = 6
  /// How many speakers are remembered.
  private static let memory = 32

  init(_ text: AttributionText, _ identities: [Identity], _ words: QuoteWordTable?) {
    self.words = words
    self.text = text
    self.identities = identities
  }

  /// The identity that a source means; sources are given in text order.
  mutating func resolve(_ source: Range<Int>) -> Int? {
    let found = named(in: source) ?? described(by: source)
    if let found { spoken.append((found, Int(text.sentence[source.lowerBound]))) }
    return found
  }

  /// The identity of the name that heads a source: a person before a body, nobody in the genitive.
  private func named(in source: Range<Int>) -> Int? {
    var organization: Int?
    for index in source where text.entity[index] >= 0 {
      let place = Int(text.entity[index])
      let entity = text.entities[place]
      guard identities.indices.contains(entity.identity), !isGenitive(place, from: index) else {
        continue
      }
      if entity.kind == .person { return entity.identity }
      if entity.kind != .miscellaneous { organization = organization ?? entity.identity }
    }
    return headIsPerson(source) ? nil : organization
  }

  private func isGenitive(_ entity: Int, from index: Int) -> Bool {
    var end = index
    while end < text.tokens.count, Int(text.entity[end]) == entity { end += 1 }
    return end < text.tokens.count && text.tokens[end].kind == .clitic
  }

  /// Whether a description of a person, not of a body, heads the phrase.
  private func headIsPerson(_ source: Range<Int>) -> Bool {
    head(of: source).map { text.has($0, .person) && !text.has($0, .group) } ?? false
  }

  /// The last word before a preposition or comma.
  private func head(of source: Range<Int>) -> Int? {
    var head: Int?
    for index in source {
      if text.has(index, [.preposition, .relative]) || text.isComma(index) { break }
      head = index
    }
    return head
  }

  private func described(by source: Range<Int>) -> Int? {
    guard let head = head(of: source) else { return nil }
    let classes = text.classes[head]
    if classes.contains(.relative) { return antecedent(of: source.lowerBound) }
    let isSingular = !classes.contains(.they) && !classes.contains(.speaker)
    guard isSingular else { return nil }
    if !classes.isDisjoint(with: [.he, .she]) || headIsPerson(source) && isDefinite(source) {
      return recent(.person, before: source.lowerBound, classes)
    }
    if classes.contains(.it) || classes.contains(.group) && isDefinite(source) {
      return recent(.organization, before: source.lowerBound, classes)
    }
    return nil
  }

  private func isDefinite(_ source: Range<Int>) -> Bool { text.reads(source.lowerBound, "the") }

  /// The name right before a relative pronoun.
  private func antecedent(of index: Int) -> Int? {
    var before = index - 1
    if text.isComma(before) { before -= 1 }
    guard before >= 0, text.entity[before] >= 0 else { return nil }
    return text.entities[Int(text.entity[before])].identity
  }

  /// The most likely thing of a kind in the sentences before: who spoke last, else who was named
  /// last as a subject.
  private func recent(
    _ kind: EntityKind, before index: Int, _ classes: CueLexicon.Classes
  ) -> Int? {
    let sentence = Int(text.sentence[index])
    let speaker = spoken.suffix(Self.memory).last {
      identities[$0.identity].kind == kind && agrees($0.identity, classes)
    }
    let named = lastNamed(kind, before: index, classes)
    if let named, let speaker, named.sentence > speaker.sentence, named.isSubject {
      return named.identity
    }
    if let speaker, sentence - speaker.sentence <= Self.reach { return speaker.identity }
    return named?.identity
  }

  private func lastNamed(
    _ kind: EntityKind, before index: Int, _ classes: CueLexicon.Classes
  ) -> (identity: Int, sentence: Int, isSubject: Bool)? {
    let sentence = Int(text.sentence[index])
    for back in max(0, sentence - Self.reach)...sentence {
      let place = sentence - (back - max(0, sentence - Self.reach))
      let range = text.sentences[place]
      for token in range where token < index && text.entity[token] >= 0 && !text.isQuoted(token) {
        let entity = text.entities[Int(text.entity[token])]
        guard entity.kind == kind, identities.indices.contains(entity.identity),
          agrees(entity.identity, classes)
        else { continue }
        return (entity.identity, place, token - range.lowerBound < 4)
      }
    }
    return nil
  }

  private func agrees(_ identity: Int, _ classes: CueLexicon.Classes) -> Bool {
    guard !classes.isDisjoint(with: [.he, .male, .she, .female]),
      let gender = SpeakerGender(of: identities[identity], words)
    else { return true }
    if classes.contains(.he) || classes.contains(.male) { return gender == .male }
    if classes.contains(.she) || classes.contains(.female) { return gender == .female }
    return true
  }
}
