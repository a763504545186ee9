import NewsModel
import TextAnalysis

/// Whether the words of a link are a name of its title.
struct AliasRule {
  private let title: LinkedTitle
  private let anchor: LinkedTitle.Anchor
  private let isDemonym: Bool
  private let words: [String]

  init(_ title: LinkedTitle, _ anchor: LinkedTitle.Anchor, isDemonym: Bool) {
    self.title = title
    self.anchor = anchor
    self.isDemonym = isDemonym
    words = NameFolding.words(of: anchor.text)
  }

  var keeps: Bool {
    guard !isDemonym, !words.isEmpty, hasCapitals, !anchor.text.hasSuffix("'s") else {
      return false
    }
    if title.kind == .person { return isFullName }
    if isAcronym { return isWellUsedAcronym }
    if words.count == 1 { return isWellUsedWord }
    if isPart || isFreeForm || words.count == 2 && words.first != title.words.first { return false }
    return anchor.count >= (sharesWord ? 2 : 5)
  }

  /// Every word that is not small has a capital.
  private var hasCapitals: Bool {
    words[0].first?.isLetter == true
      && anchor.text.split(separator: " ").allSatisfy { word in
        word.first.map { !$0.isLowercase } == true || word.utf8.count <= 3
      } && anchor.text.first?.isLowercase == false
  }

  private var isAcronym: Bool {
    words.count == 1 && (2...8).contains(anchor.key.utf8.count)
      && anchor.text.utf8.allSatisfy { $0 &- UInt8(ascii: "A") < 26 || $0 == UInt8(ascii: ".") }
  }

  /// Three letters stand for many things: they need the title's initials and frequent use.
  private var isWellUsedAcronym: Bool {
    let isInitials = Acronym.initials(of: title.words).contains(anchor.key)
    switch anchor.key.utf8.count {
    case ..<3: return false
    case 3: return isInitials && anchor.count >= 6
    default: return anchor.count >= (isInitials ? 2 : 5)
    }
  }

  /// "Helmand" of a province, "Juventus" of a club; parties go by words that are anybody's.
  private var isWellUsedWord: Bool {
    title.kind != nil && anchor.count >= 5 && anchor.key.utf8.count >= 4
      && !title.words.contains("party")
  }

  /// A person's other names keep the surname and add to it: nobody goes by a part across articles.
  private var isFullName: Bool {
    words.count >= 2 && words.last == title.words.last && words.first == title.words.first
  }

  /// "Foreign Ministry" of a ministry with more to its name: too common to stand for one.
  private var isPart: Bool {
    words.count < title.words.count && Set(words).isSubset(of: title.words)
  }

  /// Words that have nothing of the title, or whose title is no body, place or person.
  private var isFreeForm: Bool { title.kind == nil || !sharesWord && anchor.count < 5 }

  private var sharesWord: Bool {
    words.contains { $0.utf8.count >= 4 && title.words.contains($0) }
  }
}
