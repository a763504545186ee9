/// Place, day and agency at the head of a text: "GENEVA, 3 May (Agency) — ".
///
/// The place stands in capitals ("NEW YORK/LONDON — ", "SHARM EL-SHEIKH, Egypt - "); where a day
/// or an agency follows it may be in mixed case ("Beijing, 7 November (TASS) - "). A dash ends the
/// dateline, or the agency between slashes ("MOSCOW, November 7. /TASS/. ").
struct Dateline {
  /// As written: "BEIJING", "SHARM EL-SHEIKH, Egypt".
  private(set) var place: String
  private(set) var day: WrittenDay?
  private(set) var agency: String?
  /// Offset of what follows the dateline.
  private(set) var end: Int

  /// The farthest that a dateline reaches into the text, in bytes.
  private static let limit = 160

  /// `nil` when the text begins with none.
  init?(atStartOf text: ArraySlice<UInt8>) {
    var scanner = DatelineScanner(text.prefix(Self.limit))
    guard let head = scanner.head(), Self.isPlace(head.place, isSure: head.isSure) else {
      return nil
    }
    place = head.place.text
    day = head.day
    agency = head.agency
    end = scanner.position
  }

  /// Whether words look like a place: the part before the first comma in capitals, or, when day
  /// or agency make the dateline sure, every word with a capital.
  private static func isPlace(_ words: ArraySlice<UInt8>, isSure: Bool) -> Bool {
    let main = words.prefix { $0 != UInt8(ascii: ",") }
    guard words.count <= 60, main.count(where: isLetter) >= 2, words.first != generalPunctuation
    else { return false }
    guard !words.contains(where: { $0.isDigit || notInNames.contains($0) }) else { return false }
    return main.allSatisfy { !$0.isLowercaseASCII } || (isSure && isShortName(words))
  }

  /// At most three words with a capital: "The Shanghai Cooperation Organization (SCO) - " is none.
  private static func isShortName(_ words: ArraySlice<UInt8>) -> Bool {
    let words = words.split(whereSeparator: \.isBlank)
    return words.count <= 3
      && words.allSatisfy { $0.first?.isLowercaseASCII == false || smallWords.contains($0.text) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isUppercaseASCII || byte.isLowercaseASCII || byte >= 0x80
  }

  /// The first byte of quotation marks and dashes in UTF-8.
  private static let generalPunctuation: UInt8 = 0xE2
  private static let notInNames = Array("\n\":;!?()[]{}<>|=*_#@&%$".utf8)
  private static let smallWords: Set = ["of", "the", "and", "de", "del", "la", "al", "el", "am"]
}

/// Finds the parts of a dateline from left to right.
private struct DatelineScanner {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var position: Int { rest.startIndex }

  struct Head {
    var place: ArraySlice<UInt8>
    var day: WrittenDay?
    var agency: String?
    /// Day or agency leave no doubt that this is a dateline.
    var isSure: Bool { day != nil || agency != nil }
  }

  mutating func head() -> Head? {
    let start = rest
    while !rest.isEmpty {
      var head = Head(place: start[..<rest.startIndex].trimmed)
      if scanTail(&head) { return head }
      rest.removeFirst()
    }
    return nil
  }

  /// What may follow a place: comma and day, agency, and the mark that ends the dateline.
  private mutating func scanTail(_ head: inout Head) -> Bool {
    let start = rest
    if rest.first == UInt8(ascii: ",") {
      var dates = DateScanner(rest.dropFirst().drop(while: \.isBlank))
      head.day = dates.day()
      if head.day != nil { rest = dates.rest.drop { $0 == UInt8(ascii: ".") } }
    }
    let isBetweenSlashes = rest.drop(while: \.isBlank).first == UInt8(ascii: "/")
    head.agency = agency()
    if skipDash(afterAgency: head.agency != nil) { return true }
    if isBetweenSlashes, head.agency != nil, skipPoint() { return true }
    rest = start
    return false
  }

  /// "(TASS)" or "/TASS/".
  private mutating func agency() -> String? {
    let inner = rest.drop(while: \.isBlank)
    let pairs = [(UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "/"), UInt8(ascii: "/"))]
    guard let (_, close) = pairs.first(where: { $0.0 == inner.first }) else { return nil }
    let name = inner.dropFirst().prefix { $0 != close && !$0.isLineFeed }
    guard let first = name.first, !first.isLowercaseASCII, name.count <= 40,
      name.endIndex < inner.endIndex, inner.first != UInt8(ascii: "/") || rest.first != inner.first
    else { return nil }
    rest = inner[(name.endIndex + 1)...]
    return name.trimmed.text
  }

  /// " - ", " -- ", "–", "—".
  private mutating func skipDash(afterAgency: Bool) -> Bool {
    let mark = rest.drop(while: \.isBlank)
    let isSpaced = mark.startIndex > rest.startIndex || afterAgency
    for dash in Self.dashes where mark.starts(with: dash) {
      let behind = mark.dropFirst(dash.count)
      let isLong = dash.count > 2
      guard isLong || (isSpaced && behind.first?.isBlank == true) else { continue }
      rest = behind.drop(while: \.isBlank)
      return true
    }
    return false
  }

  private mutating func skipPoint() -> Bool {
    guard rest.first == UInt8(ascii: ".") else { return false }
    rest = rest.dropFirst().drop(while: \.isBlank)
    return true
  }

  private static let dashes = ["--", "-", "–", "—"].map { Array($0.utf8) }
}
