/// A quotation mark in the text, with the parts that it can play where it stands.
struct QuoteMark {
  /// Marks that open and close one another.
  enum Family: UInt8 {
    /// “…”, „…“, ”…”, and the double-encoded â€œ…â€.
    case double
    /// "…"
    case straight
    /// ``…'' and ''…''
    case doubled
    /// «…», »…«
    case guillemet
    /// ‹…›
    case angle
    /// 「…」, 『…』
    case corner
    /// ‘…’, ‚…‘ and '…'
    case single

    /// Whether an apostrophe looks the same, so that only a pair counts.
    var isSingle: Bool { self == .single }
  }

  var family: Family
  /// Offset of the first byte.
  var start: Int
  /// Offset one past the last byte.
  var end: Int
  var canOpen: Bool
  var canClose: Bool
  /// A closing mark that no apostrophe can be: punctuation stands before it.
  var isSure = false
}

extension QuoteMark {
  /// The mark whose first byte is at `offset`, an apostrophe or a prime included as long as it may
  /// be a mark; `nil` when there is none.
  static func at(_ offset: Int, in bytes: [UInt8]) -> QuoteMark? {
    guard let form = QuoteMarkForm.at(offset, in: bytes) else { return nil }
    let place = QuoteMarkPlace(offset, offset + form.length, in: bytes)
    var mark = QuoteMark(
      family: form.family, start: offset, end: offset + form.length, canOpen: false,
      canClose: false)
    switch form.side {
    case .opening:
      mark.canOpen = place.looksOpening || !place.looksClosing
      mark.canClose = !mark.canOpen || form.family == .guillemet && place.looksClosing
    case .closing:
      mark.canClose = place.looksClosing || !(place.looksOpening && place.precedesWord)
      mark.canOpen = !mark.canClose || form.family == .guillemet && place.looksOpening
    case .either:
      mark.canOpen = place.looksOpening
      mark.canClose = place.looksClosing
    }
    if form.family.isSingle { restrictSingle(&mark, form, place, in: bytes) }
    return mark.canOpen || mark.canClose || form.family == .straight ? mark : nil
  }

  /// A single mark inside a word, before a clipped word or a year is an apostrophe.
  private static func restrictSingle(
    _ mark: inout QuoteMark, _ form: QuoteMarkForm, _ place: QuoteMarkPlace, in bytes: [UInt8]
  ) {
    if form.side == .closing { mark.canOpen = false }
    if place.isInsideWord { (mark.canOpen, mark.canClose) = (false, false) }
    if mark.canOpen, startsClipping(at: mark.end, in: bytes) { mark.canOpen = false }
    mark.isSure = mark.canClose && place.followsPunctuation
  }

  private static let clippings = ["em", "til", "tis", "twas", "cause", "n", "bout", "round"]

  /// Whether a clipped word or year begins here: ’90s, ’em, ’tis.
  private static func startsClipping(at offset: Int, in bytes: [UInt8]) -> Bool {
    var end = offset
    while end < bytes.count, end < offset + 6, bytes[end].isAsciiLetter || bytes[end].isAsciiDigit {
      end += 1
    }
    guard end > offset else { return false }
    let word = bytes[offset..<end]
    if word.count <= 3, word.prefix(2).allSatisfy(\.isAsciiDigit), word.count >= 2 { return true }
    let lower = word.map { $0 | 0x20 }
    return clippings.contains { lower.elementsEqual($0.utf8) }
  }
}

extension UInt8 {
  var isAsciiLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isAsciiDigit: Bool { self &- 0x30 < 10 }
}
