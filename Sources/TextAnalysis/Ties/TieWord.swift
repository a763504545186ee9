/// What a word may be in a sentence that states a tie; a word may be several things.
struct TieWord: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }

  // MARK: Marks

  static let comma = TieWord(bit: 0)
  /// Any other mark that words do not run across.
  static let mark = TieWord(bit: 1)
  static let open = TieWord(bit: 2)
  static let close = TieWord(bit: 3)
  static let dash = TieWord(bit: 4)
  /// The ending of "Apple's" and "Nations'".
  static let possessive = TieWord(bit: 5)
  static let number = TieWord(bit: 6)

  // MARK: Small words

  static let article = TieWord(bit: 7)
  static let and = TieWord(bit: 8)
  static let of = TieWord(bit: 9)
  /// at, for, with: between an office and its organization.
  static let at = TieWord(bit: 10)
  static let with = TieWord(bit: 11)
  static let by = TieWord(bit: 12)
  static let on = TieWord(bit: 13)
  static let into = TieWord(bit: 14)
  static let between = TieWord(bit: 15)
  static let preposition = TieWord(bit: 16)
  static let to = TieWord(bit: 17)
  static let be = TieWord(bit: 18)
  static let past = TieWord(bit: 19)
  static let have = TieWord(bit: 20)
  static let modal = TieWord(bit: 21)
  static let negation = TieWord(bit: 22)
  /// who, which, that.
  static let relative = TieWord(bit: 23)
  static let adverb = TieWord(bit: 24)
  static let time = TieWord(bit: 25)
  /// Other words that end a name's phrase: while, after, he, it.
  static let function = TieWord(bit: 26)
  /// Makes of what stands near it a plan, a guess or a denial.
  static let doubt = TieWord(bit: 27)
  static let saying = TieWord(bit: 28)
  static let former = TieWord(bit: 29)

  // MARK: Roles

  /// An office at the head of an organization ("president").
  static let head = TieWord(bit: 30)
  /// Another office or trade ("spokesman").
  static let office = TieWord(bit: 31)
  /// A word before an office that leaves its rank as it is ("interim").
  static let rank = TieWord(bit: 32)
  /// A word before an office that takes it from the head ("vice").
  static let lower = TieWord(bit: 33)
  static let member = TieWord(bit: 34)
  static let part = TieWord(bit: 35)
  static let parent = TieWord(bit: 36)
  static let owner = TieWord(bit: 37)
  /// Verbs between a person and an office ("became", "resigned as").
  static let holds = TieWord(bit: 38)
  static let appoint = TieWord(bit: 39)

  // MARK: Verbs

  static let acquire = TieWord(bit: 40)
  static let sue = TieWord(bit: 41)
  static let sanction = TieWord(bit: 42)
  static let meet = TieWord(bit: 43)
  static let sign = TieWord(bit: 44)
  static let join = TieWord(bit: 45)
  static let leave = TieWord(bit: 46)
  static let lead = TieWord(bit: 47)
  static let own = TieWord(bit: 48)
  static let base = TieWord(bit: 49)
  static let merge = TieWord(bit: 50)
  /// took … over.
  static let take = TieWord(bit: 51)
  /// imposed, filed, held, completed: verbs that leave the meaning to their noun.
  static let light = TieWord(bit: 52)
  static let lift = TieWord(bit: 53)

  // MARK: Nouns

  static let acquisition = TieWord(bit: 54)
  static let lawsuit = TieWord(bit: 55)
  static let sanctions = TieWord(bit: 56)
  static let meeting = TieWord(bit: 57)
  static let merger = TieWord(bit: 58)
  static let seat = TieWord(bit: 59)
  static let agreement = TieWord(bit: 60)
  /// state, company: what may follow "member" or "parent".
  static let generic = TieWord(bit: 61)
  static let plural = TieWord(bit: 62)

  // MARK: Groups

  static let role: TieWord = [.head, .office, .member, .part, .parent, .owner]
  static let verb: TieWord = [
    .acquire, .sue, .sanction, .meet, .sign, .join, .leave, .lead, .own, .base, .merge, .take,
  ]
  static let noun: TieWord = [.acquisition, .lawsuit, .sanctions, .meeting, .merger, .seat]
  /// Words that start a rule.
  static let trigger: TieWord = role.union(verb).union(noun).union(.appoint).union(.base)
  static let anyPreposition: TieWord = [
    .of, .at, .with, .by, .on, .into, .between, .preposition, .to,
  ]
  static let stop: TieWord = [.comma, .mark, .open, .close, .dash]
}
