/// How an abbreviation behaves before a full stop.
enum Abbreviation: UInt8, Sendable {
  /// Stands before a name, never last in a sentence ("Gov.", "St.").
  case title
  /// Shortens only before a number ("No. 5", "Art. 3").
  case numbered
  /// A month or weekday: shortened only before a number or comma ("Sat." is short, "sat." is not).
  case calendar
  /// Often last in a sentence ("etc.", "p.m.").
  case closing
  /// Any other that is written with a capital ("Inc.", "Calif.").
  case ordinary
  /// Any other, in small letters too ("vs.", "jr.").
  case small

  private static let words: [(Abbreviation, String)] = [
    (
      .title,
      """
      mr mrs ms dr prof gov govs sen sens rep reps gen col lt maj sgt capt cpl adm cmdr cdr rev hon
      pres st sts ft mt fr msgr supt det insp messrs mme mlle brig pvt atty amb asst dep pfc spc bro
      """
    ),
    (.numbered, "no nos art arts sec secs fig figs vol vols para ch chap op ver nr p pp"),
    (
      .calendar,
      "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun"
    ),
    (.closing, "etc al"),
    (
      .ordinary,
      """
      co cos plc bros esq dept univ assn ave blvd rd hwy bldg intl natl ala ariz ark calif colo conn
      del fla ga ill ind kan ky la md minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis
      wyo ont que alta ste
      """
    ),
    (.small, "vs v cf eg viz approx inc corp ltd llc jr sr ph.d"),
  ]

  /// Packed small letters (`ByteCursor.packed`) to the abbreviation they are.
  static let table: [UInt64: Abbreviation] = {
    var table: [UInt64: Abbreviation] = [:]
    for (kind, list) in words {
      for word in list.split(whereSeparator: \.isWhitespace) {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = kind
      }
    }
    return table
  }()

  /// Whether a full stop after the word belongs to it.
  ///
  /// - Parameters:
  ///   - isCapitalized: whether the word starts with a capital.
  ///   - next: the class of the character after the stop and white space of its paragraph.
  func takesStop(isCapitalized: Bool, before next: CharacterClass?) -> Bool {
    switch self {
    case .title: isCapitalized && next == .capital
    case .numbered: next == .digit
    case .calendar: isCapitalized && (next == .digit || next == .punctuation || next == .small)
    case .closing, .small: true
    case .ordinary: isCapitalized
    }
  }
}
