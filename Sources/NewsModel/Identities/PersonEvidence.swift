/// What an article tells about the name of a person.
struct PersonEvidence {
  let evidence: NameEvidence

  init(_ identity: Identity, country: String?) {
    let words = Self.words(identity.canonicalName ?? identity.name)
    let isShort = words.count < 2 || words[0].utf8.count == 1
    let signature = NameSignature(
      kind: .person, key: Self.key(words), qualifier: isShort ? country ?? "" : "", isShort: isShort
    )
    var uses = UniqueUses()
    uses.add(identity.name, signature.key, isShort ? .alone : .strong)
    for alias in identity.aliases {
      let words = Self.words(alias)
      let isFull = words.count > 1 && words[0].utf8.count > 1
      uses.add(alias, Self.key(words), isFull ? .strong : .weak)
    }
    if words.count > 1 { uses.add("", Self.key(words.suffix(1)), isShort ? .initials : .part) }
    evidence = NameEvidence(signature: signature, uses: uses.list, country: country)
  }

  /// Folded words without titles and middle initials.
  private static func words(_ name: String) -> [String] {
    let words = FoldedName.words(name)
    let untitled = words.drop { titles.contains($0) }
    let name = untitled.isEmpty ? words[...] : untitled
    guard name.count > 2, let first = name.first, let last = name.last else { return Array(name) }
    let middle = name.dropFirst().dropLast()
    // "George W. Bush" and "George H. W. Bush" are two.
    let rest = middle.count == 1 ? middle.filter { $0.utf8.count > 1 } : Array(middle)
    return [first] + rest + [last]
  }

  /// Run together, so that spellings of one name in other scripts meet: double letters once, "y" as
  /// "i", "ou" as "u".
  private static func key(_ words: some Collection<String>) -> String {
    var key: [UInt8] = []
    for byte in words.joined().utf8 {
      let letter = byte == UInt8(ascii: "y") ? UInt8(ascii: "i") : byte
      if letter == key.last, letter &- UInt8(ascii: "a") < 26 { continue }
      if letter == UInt8(ascii: "u"), key.last == UInt8(ascii: "o") { key.removeLast() }
      key.append(letter)
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mme", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "rev", "hon", "gen", "col", "capt", "lt", "sgt", "sen", "rep", "gov", "judge", "justice",
    "president", "minister", "chancellor", "governor", "senator", "general", "colonel", "captain",
    "vice", "prime", "secretary", "congressman", "congresswoman", "administrator", "mayor",
    "chairman", "ambassador", "us",
  ]
}
