/// Names of people and organizations that nobody has, one for each number: the vocabulary of an
/// archive grows with it, as it does in news.
enum MadeUpName {
  private static let openings = [
    "Ab", "Bel", "Cor", "Dran", "El", "Fen", "Gar", "Hol", "Ist", "Jar", "Kel", "Lom", "Mar", "Nor",
    "Ost", "Per", "Quin", "Ras", "Sel", "Tor", "Ul", "Var", "Wes", "Yor", "Zel",
  ]
  private static let middles = [
    "a", "an", "ar", "e", "en", "er", "i", "il", "in", "o", "ol", "or", "u", "um", "ur", "y",
  ]
  private static let endings = [
    "bach", "dal", "dov", "field", "gan", "ham", "kov", "land", "lin", "man", "mont", "nov", "rez",
    "sen", "ski", "son", "stad", "ton", "vic", "wood",
  ]
  private static let bodies = [
    "Bank", "Commission", "Council", "Energy", "Foundation", "Group", "Industries", "Institute",
    "Ministry", "Petroleum", "Telecom", "Union", "University",
  ]

  /// One in three an organization, the others people.
  static func name(_ number: Int) -> String {
    var generator = SeededGenerator(seed: UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    let first = word(&generator)
    return number % 3 == 0
      ? "\(first) \(generator.pick(bodies))" : "\(first) \(word(&generator))"
  }

  private static func word(_ generator: inout SeededGenerator) -> String {
    let start = generator.pick(openings) + generator.pick(middles)
    let middle =
      generator.unit() < 0.3 ? generator.pick(endings).prefix(1) + generator.pick(middles) : ""
    return start + middle + generator.pick(endings)
  }
}
