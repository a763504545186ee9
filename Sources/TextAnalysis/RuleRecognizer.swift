internal import NewsModel

/// Finds names by capitals, head words, titles and short lists.
struct RuleRecognizer {
  private let document: Document
  /// Words that have a capital in the middle of a sentence, so that one at its start is a name too.
  private var capitalizedInside: Set<String> = []

  init(_ document: Document) {
    self.document = document
    for sentence in document.sentences {
      for index in sentence.dropFirst() where document.tokens[index].isCapitalized {
        capitalizedInside.insert(word(index))
      }
    }
  }

  /// The names of a sentence, left to right.
  func names(in sentence: Range<Int>) -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard starts(index, in: sentence) else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, in: sentence)
      spans += classify(index..<end, in: sentence)
      index = end
    }
    return spans
  }

  private func word(_ index: Int) -> String { document.text(of: document.tokens[index]) }

  private func isName(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.kind == .word && token.isCapitalized && !Lists.calendar.contains(word(index))
  }

  private func starts(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard isName(index), !Lists.functionWords.contains(word(index).lowercased()) else {
      return false
    }
    let previous = index > sentence.lowerBound ? document.tokens[index - 1].kind : .openQuote
    guard previous == .openQuote || previous == .straightQuote || previous == .dash else {
      return true
    }
    let name = word(index)
    return document.tokens[index].isAllCaps || capitalizedInside.contains(name)
      || Lists.kind(of: name) != nil
      || index + 1 < sentence.upperBound && isName(index + 1)
  }

  /// Capitalized words with the small words that hold long names of organizations together.
  private func endOfRun(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    var hasHead = Lists.isHead(word(start))
    while end < sentence.upperBound {
      if isName(end) {
        hasHead = hasHead || Lists.isHead(word(end))
        end += 1
        continue
      }
      let next = connected(from: end, in: sentence, hasHead: hasHead, start: start)
      guard let next else { break }
      end = next
    }
    return end
  }

  /// The next capitalized word behind "of", "for", "of the", "and", "&".
  private func connected(from index: Int, in sentence: Range<Int>, hasHead: Bool, start: Int)
    -> Int?
  {
    guard hasHead else { return nil }
    let small = word(index)
    var next = index + 1
    guard next < sentence.upperBound else { return nil }
    switch small {
    case "of", "for", "on", "against":
      if word(next) == "the" { next += 1 }
    case "and", "in", "&":
      // Only deep inside a name: "Organization for Security and Co-operation in Europe".
      let inside = (start..<index).contains { word($0) == "for" || word($0) == "of" }
      let another = next + 1 < sentence.upperBound && Lists.kind(of: word(next)) != nil
      guard small == "&" || inside && (small == "in" || !another) else { return nil }
    default: return nil
    }
    return next < sentence.upperBound && isName(next) ? next + 1 : nil
  }

  private func classify(_ run: Range<Int>, in sentence: Range<Int>) -> [EntitySpan] {
    let words = run.map { word($0) }
    let isBody = words.last.map(Lists.isHead) == true
    let title = words.indices.last { Lists.titles.contains(words[$0].lowercased()) }
    if let title, !isBody {
      let before = run.lowerBound..<run.lowerBound + title
      let after = run.lowerBound + title + 1..<run.upperBound
      var spans = before.isEmpty ? [] : classify(before, in: sentence)
      let isOffice = !after.isEmpty && ["of", "for"].contains(word(after.lowerBound))
      if !after.isEmpty, !isOffice {
        spans.append(EntitySpan(kind: .person, tokens: after, confidence: 1))
      }
      return spans
    }
    if let split = splitDemonym(run, words, in: sentence) { return split }
    guard let kind = kind(of: run, words, in: sentence) else { return [] }
    return [EntitySpan(kind: kind, tokens: run, confidence: 1)]
  }

  /// "Russian President", "German Chancellor": the nationality stands alone.
  private func splitDemonym(_ run: Range<Int>, _ words: [String], in sentence: Range<Int>)
    -> [EntitySpan]?
  {
    guard words.count > 1, Lists.kind(of: words[0]) == .miscellaneous,
      !words.contains(where: Lists.isHead)
    else { return nil }
    let first = EntitySpan(kind: .miscellaneous, tokens: run.prefix(1), confidence: 1)
    return [first] + classify(run.dropFirst(), in: sentence)
  }

  private func kind(of run: Range<Int>, _ words: [String], in sentence: Range<Int>) -> EntityKind? {
    if let kind = Lists.kind(of: words.joined(separator: " ")) { return kind }
    if words.contains(where: Lists.isHead) { return .organization }
    if words.count == 1 { return kindOfSingle(run.lowerBound, words[0], in: sentence) }
    if words.contains(where: Lists.places.contains) { return .location }
    return words.count <= 4 ? .person : .miscellaneous
  }

  private func kindOfSingle(_ index: Int, _ word: String, in sentence: Range<Int>) -> EntityKind? {
    let token = document.tokens[index]
    if token.isAllCaps {
      if token.startsParagraph, word.utf8.count > 4 { return .location }
      return word.utf8.count > 1 && !Lists.commonAcronyms.contains(word) ? .organization : nil
    }
    let before = index > sentence.lowerBound ? self.word(index - 1).lowercased() : ""
    if ["in", "at", "near", "from"].contains(before) { return .location }
    if Lists.titles.contains(before) { return .person }
    let after = index + 1 < sentence.upperBound ? self.word(index + 1) : ""
    return Lists.cues.contains(after) || Lists.cues.contains(before) ? .person : nil
  }
}

private enum Lists {
  static func kind(of name: String) -> EntityKind? {
    if countries.contains(name) { return .location }
    if demonyms.contains(name) { return .miscellaneous }
    return unions.contains(name) ? .organization : nil
  }

  static func isHead(_ word: String) -> Bool {
    heads.contains(word) || word.hasSuffix("ization") || word.hasSuffix("isation")
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: " ") }.map(String.init))
  }

  static let calendar = words(
    """
    January February March April May June July August September October November December Jan. Feb.
    Aug. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """)
  static let functionWords = words(
    """
    the a an in on at it its he she they we i you his her their our this that these those there but
    and or so as if when while after before since although though however also for from with by to
    of under during among many some most all both each one two three no not yet what who how why
    where then now meanwhile last earlier later once here such more despite because until apart
    """)
  static let titles = words(
    """
    secretary-general director-general president chancellor minister premier chairman chairwoman
    chair governor mayor senator ambassador general colonel judge justice king queen prince princess
    pope commissioner secretary director spokesman spokeswoman spokesperson mr. mrs. ms. dr. gov.
    sen. rep. gen. sir lord lady chief
    """)
  static let cues = words("said says told added noted stressed explained warned announced stated")
  static let heads = words(
    """
    Nations Union Council Committee Commission Court Agency Association Authority Bank Board Bureau
    Center Centre College Company Conference Congress Corp. Corporation Department Federation
    Foundation Force Forum Fund Group Inc. Institute League Ltd. Ministry Movement Office
    Organization Organisation Parliament Party Police Programme Program Secretariat Senate Service
    Society Tribunal University Commonwealth Alliance Assembly Community Assembly Administration
    Treaty Cross Crescent Navy Army Club Council's Initiative Chamber Cabinet House Mission
    """)
  static let unions = words("Interpol INTERPOL Europol UN NATO EU Kremlin Pentagon ASEAN OPEC FIFA")
  static let places = words(
    "City River Sea Ocean Island Islands Strait Gulf Mountains Lake Peninsula")
  static let commonAcronyms = words("CEO TV GDP DNA AIDS HIV COVID COVID-19 US$ AM PM II III IV VI")
  static let countries = Set(
    """
    Afghanistan,Albania,Algeria,Argentina,Armenia,Australia,Austria,Azerbaijan,Bangladesh,Belarus,\
    Belgium,Bolivia,Brazil,Bulgaria,Cambodia,Canada,Chad,Chile,China,Colombia,Croatia,Cuba,Cyprus,\
    Denmark,Ecuador,Egypt,Estonia,Ethiopia,Finland,France,Georgia,Germany,Ghana,Greece,Hungary,\
    Iceland,India,Indonesia,Iran,Iraq,Ireland,Israel,Italy,Japan,Jordan,Kazakhstan,Kenya,Kuwait,\
    Kyrgyzstan,Laos,Latvia,Lebanon,Libya,Lithuania,Luxembourg,Malaysia,Malta,Mexico,Moldova,\
    Mongolia,Morocco,Myanmar,Nepal,Netherlands,Nigeria,Norway,Oman,Pakistan,Peru,Philippines,\
    Poland,Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Serbia,Singapore,Slovakia,Slovenia,\
    Somalia,South Africa,South Korea,North Korea,Spain,Sudan,Sweden,Switzerland,Syria,Taiwan,\
    Tajikistan,Thailand,Tunisia,Turkey,Turkmenistan,Uganda,Ukraine,United Kingdom,United States,\
    Uzbekistan,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe,U.S.,US,UK,Soviet Union,Europe,Asia,Africa,\
    Beijing,Moscow,Geneva,Vienna,Brussels,London,Paris,Washington,New York,Tokyo,Astana,Tashkent,\
    Dushanbe,Bishkek,Minsk,Kyiv,Berlin,Rome,Madrid,Lyon,The Hague,Addis Ababa,Nairobi,Cairo,Tehran,\
    Shanghai,Helsinki,Zurich,Lausanne,Ottawa,Jakarta,Bangkok,Singapore,New Delhi,Islamabad
    """.split(separator: ",").map(String.init))
  static let demonyms = words(
    """
    Afghan African Albanian American Arab Argentine Armenian Asian Australian Austrian Belarusian
    Belgian Brazilian British Bulgarian Canadian Chinese Cuban Czech Danish Dutch Egyptian Estonian
    Eurasian European Finnish French Georgian German Greek Hungarian Indian Indonesian Iranian Iraqi
    Irish Israeli Italian Japanese Kazakh Korean Kyrgyz Latvian Lithuanian Mexican Mongolian
    Norwegian Pakistani Palestinian Polish Portuguese Romanian Russian Serbian Soviet Spanish Swedish
    Swiss Syrian Tajik Thai Turkish Ukrainian Uzbek Vietnamese Christian Muslim Jewish
    """)
}
