/// Collects a word form's hashes and traits while its scalars go by.
struct WordScan {
  private var result = WordForm()
  private var firstKind: UInt32 = 0
  private var kinds: (last: UInt32, beforeLast: UInt32) = (0, 0)
  private var upper = 0
  private var lower = 0
  private var digits = 0
  /// Lower-case scalars at the end, the last one first.
  private var tail = SIMD4<UInt32>()
  private var prefix = FeatureHash.seed

  init() {
    result.word = FeatureHash.seed
    result.lower = FeatureHash.seed
    result.title = FeatureHash.seed
    result.shape = FeatureHash.seed
    result.shortShape = FeatureHash.seed
  }

  @inline(__always)
  mutating func add(_ raw: UInt32) {
    let isDigit = raw &- 0x30 < 10
    let scalar = isDigit ? 0x30 : Self.plain(raw)
    let small = LetterCase.lower(scalar)
    addKind(Self.kind(of: scalar, small, isDigit))
    let first = result.length == 0
    result.word = FeatureHash.adding(UInt64(scalar), to: result.word)
    result.lower = FeatureHash.adding(UInt64(small), to: result.lower)
    result.title = FeatureHash.adding(UInt64(first ? scalar : small), to: result.title)
    if first { result.initial = small }
    if result.length < 4 {
      prefix = FeatureHash.adding(UInt64(small), to: prefix)
      result.prefixes[result.length] = prefix
    }
    tail = SIMD4(small, tail.x, tail.y, tail.z)
    result.length += 1
  }

  private static func kind(of scalar: UInt32, _ small: UInt32, _ isDigit: Bool) -> UInt32 {
    if isDigit { return 0x64 }
    if small != scalar { return 0x58 }
    if LetterCase.isCaselessOrLower(scalar) { return scalar < 0x800 ? 0x78 : 0x75 }
    return scalar
  }

  private mutating func addKind(_ kind: UInt32) {
    if result.length == 0 { firstKind = kind }
    switch kind {
    case 0x58: upper += 1
    case 0x78, 0x75: lower += 1
    case 0x64: digits += 1
    default: break
    }
    if kind != kinds.last {
      result.shortShape = FeatureHash.adding(UInt64(kind), to: result.shortShape)
    }
    if kind != kinds.last || kind != kinds.beforeLast {
      result.shape = FeatureHash.adding(UInt64(kind), to: result.shape)
    }
    kinds = (kind, kinds.last)
  }

  /// Typographic quotation marks and dashes as plain ones.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC: 0x27
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: 0x22
    case 0x2010, 0x2011, 0x2013: 0x2D
    default: scalar
    }
  }

  func form() -> WordForm {
    var form = result
    var suffix = FeatureHash.seed
    for index in 0..<min(4, form.length) {
      suffix = FeatureHash.adding(UInt64(tail[index]), to: suffix)
      form.suffixes[index] = suffix
    }
    if firstKind == 0x58 { form.traits.insert(.capitalized) }
    if upper >= 2 && lower == 0 { form.traits.insert(.allCapitals) }
    if digits > 0 { form.traits.insert(.digits) }
    if upper + lower + digits == 0 { form.traits.insert(.punctuation) }
    if form.length == 1 && form.initial == 0x28 { form.traits.insert(.openingBracket) }
    form.traits.formUnion(NameConnector.traits(of: form))
    return form
  }
}
