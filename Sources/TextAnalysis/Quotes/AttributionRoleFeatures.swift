/// What the roles of the tokens around one cue depend on.
struct AttributionRoleFeatures {
  let text: AttributionText
  let cue: Int
  /// The tokens that may have a role: the cue's sentence, as far as it is near.
  let window: Range<Int>
  private let around: CueFeatures
  private let quotation: UInt32
  private let configuration: UInt32
  private let word: UInt32
  private let cueTag: UInt32
  private let cuePath: UInt32
  private let follower: UInt32
  private let followerTag: UInt32
  private let leaderTag: UInt32
  private let between: [Path]

  /// Farthest that a role reaches from its cue, in tokens.
  private static let reach = 90

  /// What lies between a token and the cue.
  private struct Path {
    var commas: UInt32 = 0
    var verbs: UInt32 = 0
    var nominals: UInt32 = 0
    var clauses: UInt32 = 0
    var quotes: UInt32 = 0
    var recent: UInt32 = 0

    mutating func pass(_ index: Int, in text: AttributionText) {
      let tag = text.tags[index]
      if text.isComma(index) { commas += 1 }
      if tag.isFinite { verbs += 1 }
      if tag.isNominal { nominals += 1 }
      if text.has(index, [.complementizer, .subordinator, .relative]) { clauses += 1 }
      if tag == .mark, text.isQuoted(index) { quotes += 1 }
      recent = recent << 5 | UInt32(tag.rawValue)
    }
  }

  init(_ text: AttributionText, _ sentence: Range<Int>, cue: Int) {
    self.text = text
    self.cue = cue
    window = max(sentence.lowerBound, cue - Self.reach)..<min(sentence.upperBound, cue + Self.reach)
    around = CueFeatures(text: text, sentence: sentence)
    word = around.common(cue)
    cueTag = around.tag(cue)
    cuePath = around.path8(cue)
    let next = around.follower(of: cue)
    let leader = around.leader(of: cue)
    follower = around.common(next)
    followerTag = around.tag(next)
    leaderTag = around.tag(leader)
    quotation = around.quotation
    configuration =
      around.adjacency(leader + 1) | quotation << 3
      | (next >= sentence.upperBound - 1 ? 32 : 0)
      | (around.auxiliary(of: cue, behind: leader) != 0 ? 64 : 0)
    between = Self.paths(text, window, cue)
  }

  private static func paths(_ text: AttributionText, _ window: Range<Int>, _ cue: Int) -> [Path] {
    var paths = [Path](repeating: Path(), count: window.count)
    var path = Path()
    for index in (window.lowerBound..<cue).reversed() {
      paths[index - window.lowerBound] = path
      path.pass(index, in: text)
    }
    path = Path()
    for index in cue + 1..<max(window.upperBound, cue + 1) {
      paths[index - window.lowerBound] = path
      path.pass(index, in: text)
    }
    return paths
  }

  /// 0 before the cue, 1 at it, 2 after it.
  private func side(_ index: Int) -> UInt32 { index < cue ? 0 : index == cue ? 1 : 2 }

  /// The features of a token's role.
  func extractNode<Sink: QuoteFeatureSink>(_ index: Int, to features: inout Sink) {
    let path = between[index - window.lowerBound]
    let side = side(index)
    let distance = CueFeatures.bucket(abs(index - cue))
    let tag = around.tag(index)
    let tagBefore = around.tag(index - 1)
    let tagAfter = around.tag(index + 1)
    let common = around.common(index)
    let sided = tag << 2 | side
    let quoted: UInt32 = text.isQuoted(index) ? 1 : 0
    let commas = min(path.commas, 3)
    let verbs = min(path.verbs, 3)
    let clauses = min(path.clauses, 3)
    let quotes = min(path.quotes, 3)
    let place = side | commas << 2 | verbs << 4 | quotes << 6 | clauses << 8
    features.add(1, side, distance)
    features.add(2, sided, distance)
    features.add(3, sided, common)
    features.add(4, sided, word)
    features.add(5, place, quoted)
    features.add(6, place, tag)
    features.add(7, place, word)
    features.add(8, side | commas << 2 | quotes << 4, configuration, tag)
    features.add(9, side | quoted << 2 | quotes << 3, configuration)
    features.add(10, side | verbs << 2 | commas << 4, configuration, quoted)
    features.add(11, sided, tagBefore, tagAfter)
    features.add(12, side, common, around.common(index + 1))
    features.add(13, side, common, around.common(index - 1))
    features.add(14, sided, follower, verbs << 2 | commas)
    features.add(15, side | quotes << 2, follower, word)
    features.add(16, sided, followerTag, leaderTag)
    features.add(17, side | commas << 2 | verbs << 4, followerTag, cueTag)
    features.add(18, side | clauses << 2 | verbs << 4, cueTag, leaderTag)
    features.add(19, side << 20 | path.recent & 0x7FFF, tag, min(path.nominals, 4))
    features.add(20, side << 24 | path.recent & 0xFFFFF, tag)
    features.add(21, side | min(path.nominals, 5) << 2, tag, leaderTag)
    features.add(22, side, cuePath, place)
    features.add(23, side | distance << 2, word)
    features.add(24, side | distance << 2, cuePath, cueTag)
    features.add(25, sided, UInt32(text.lexemes[index].path8))
    features.add(26, sided, CueFeatures.bucket(index - window.lowerBound), configuration)
    features.add(27, sided, CueFeatures.bucket(window.upperBound - index), configuration)
    features.add(28, side | quoted << 2, quotation, distance)
    features.add(29, sided, tagAfter, around.tag(index + 2))
    features.add(30, sided, tagBefore, around.tag(index - 2))
    features.add(31, UInt32(truncatingIfNeeded: text.classes[index].rawValue), side, distance)
    features.add(32, UInt32(text.tokens[index].traits.rawValue) & 3, sided, leaderTag)
  }

  /// The features of the step to a token from the one before it.
  func extractEdge<Sink: QuoteFeatureSink>(_ index: Int, to features: inout Sink) {
    let path = between[index - window.lowerBound]
    let side = side(index)
    let distance = CueFeatures.bucket(abs(index - cue))
    let tag = around.tag(index)
    let tagBefore = around.tag(index - 1)
    let common = around.common(index)
    let before = around.common(index - 1)
    let isQuoted: UInt32 = text.isQuoted(index) ? 1 : 0
    let wasQuoted: UInt32 = around.sentence.contains(index - 1) && text.isQuoted(index - 1) ? 2 : 0
    features.add(65, side)
    features.add(66, side | tagBefore << 2, tag)
    features.add(67, side, common, 0)
    features.add(68, side, before, tag)
    features.add(69, side | (isQuoted | wasQuoted) << 2, configuration)
    features.add(70, side | min(path.commas, 3) << 2, common, configuration)
    features.add(71, side, before, common)
    features.add(72, distance, side, tag)
    features.add(73, side | tagBefore << 2, tag, around.tag(index + 1))
    features.add(74, side | min(path.verbs, 3) << 2 | min(path.commas, 3) << 4, tag, tagBefore)
    features.add(75, side, word, distance)
  }
}
