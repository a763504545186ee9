internal import NewsModel

/// Joins names that the text introduces together: "Shanghai Cooperation Organization (SCO)",
/// "SCO (Shanghai Cooperation Organization)".
enum BracketedNames {
  static func join(_ groups: inout NameGroups, _ mentions: [NameMention], _ document: Document) {
    for index in mentions.indices.dropLast() {
      let (outer, inner) = (mentions[index], mentions[index + 1])
      guard !outer.inHeadline, !inner.inHeadline, isBracketed(inner, after: outer, document) else {
        continue
      }
      let forms = (groups.formOfMention[index], groups.formOfMention[index + 1])
      if introduces(name: outer, short: inner) {
        groups.join(forms.1, to: forms.0)
      } else if introduces(name: inner, short: outer) {
        groups.join(forms.0, to: forms.1)
      }
    }
  }

  /// Whether nothing but an opening bracket, or one with a comma or quotation mark, lies between.
  private static func isBracketed(
    _ inner: NameMention, after outer: NameMention, _ document: Document
  ) -> Bool {
    let between = document.tokens[
      outer.tokens.upperBound..<max(outer.tokens.upperBound, inner.tokens.lowerBound)]
    guard between.count <= 3, between.first?.kind == .openBracket else { return false }
    return between.dropFirst().allSatisfy {
      $0.kind == .openQuote || $0.kind == .straightQuote
        || ["the", "or"].contains(NameFolding.word(document.bytes[$0.start..<$0.end]))
    }
  }

  private static func introduces(name: NameMention, short: NameMention) -> Bool {
    guard short.isAcronym, name.words.count > 1, name.kind != .person else { return false }
    // "CIS Crime Desk (CD)": whose it is may be left out, but in "Assembly of the Lake States (LS)"
    // the short name is another thing's.
    let owners = name.words.prefix { !Acronym.skipped.contains($0) }.count
    return (0...max(0, min(3, owners - 2))).contains { owner in
      Acronym.shortens(short.key, Array(name.words.dropFirst(owner)))
    }
  }
}
