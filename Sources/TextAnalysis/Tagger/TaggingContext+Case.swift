internal import NewsModel

extension TaggingContext {
  /// Gives the words of headlines, set in capitals or with one on every word, the case that they
  /// would have in running text: that of the document's ordinary sentences, else the usual one of
  /// the word, except in names that the gazetteer holds. Linear in the document's bytes.
  mutating func restoreCase(
    _ document: TokenSequence, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: WordLexicon,
    _ gazetteer: Gazetteer
  ) {
    guard cases.contains(where: \.isDisplay) else { return }
    let usage = CaseUsage(self)
    var token = 0
    for (sentence, sentenceCase) in zip(sentences, cases) {
      if sentenceCase.isDisplay {
        findNames(in: sentence, gazetteer)
        for position in sentence {
          let range = document.tokens[token + position - sentence.lowerBound]
          restoreCase(position, sentenceCase, usage, bytes, range, lexicon)
        }
        for position in sentence { hits[position] = GazetteerHits() }
      }
      token += sentence.count
    }
  }

  private mutating func restoreCase(
    _ position: Int, _ sentenceCase: SentenceCase, _ usage: CaseUsage,
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ lexicon: WordLexicon
  ) {
    let form = table.forms[Int(words[position])]
    guard form.isPlainWord, form.isCapitalized else { return }
    if let usual = usage.form(ofSpelling: spelling(position)) {
      words[position] = usual
      return
    }
    let isName = hits[position].isInLongerName || !lexicon.isMostlyLower(form)
    if isName && sentenceCase == .title { return }
    words[position] = table.number(
      of: bytes, range.start, range.end, lexicon, as: isName ? .title : .lower)
  }
}

/// How the ordinary sentences of a document write its words.
private struct CaseUsage {
  /// Per spelling a form that it has inside of ordinary sentences; -1 is none.
  private var forms: [Int32]
  /// Per spelling how many more of its tokens have that form's case than the other.
  private var leads: [Int32]

  init(_ context: TaggingContext) {
    forms = Array(repeating: -1, count: context.table.spellingCount)
    leads = Array(repeating: 0, count: context.table.spellingCount)
    for (sentence, sentenceCase) in zip(context.sentences, context.cases)
    where !sentenceCase.isDisplay {
      for position in sentence.dropFirst() { count(position, context) }
    }
  }

  private mutating func count(_ position: Int, _ context: TaggingContext) {
    let spelling = context.spelling(position)
    let word = context.words[position]
    let isCapitalized = context.table.forms[Int(word)].isCapitalized
    if forms[spelling] < 0 {
      forms[spelling] = word
    } else if context.table.forms[Int(forms[spelling])].isCapitalized != isCapitalized {
      leads[spelling] -= 1
      if leads[spelling] < 0 {
        forms[spelling] = word
        leads[spelling] = 0
      }
      return
    }
    leads[spelling] += 1
  }

  func form(ofSpelling spelling: Int) -> Int32? {
    guard spelling < forms.count, forms[spelling] >= 0 else { return nil }
    return forms[spelling]
  }
}
