internal import NewsModel

/// What a file said of an article around its text.
struct ArticleHead {
  var headline: String?
  var byline: String?
  var dateline: String?
  /// As written.
  var date: String?
  var source: String?
  var url: String?
}

extension ArticleHead {
  /// Takes a line that stands between headline and text; false when it is no such line.
  mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    if byline == nil, let name = Byline.name(in: line) {
      byline = name
    } else if date == nil, line.count <= 40, PublicationDate(reading: line.text) != nil {
      date = line.text
    } else {
      return false
    }
    return true
  }
}

extension ParsedFile {
  /// The one article of a file: completes the head from the text's dateline, then from the file.
  init(
    _ head: ArticleHead, text: [UInt8], from context: FileContext, problems: [ParsingProblem]
  ) {
    let dateline = Dateline(atStartOf: text[...])
    self.init(
      articles: [
        ParsedArticle(
          headline: head.headline ?? Headline.made(from: text[...]), byline: head.byline,
          dateline: head.dateline ?? dateline?.place, source: head.source ?? dateline?.agency,
          url: head.url, text: text[...].text)
      ],
      problems: problems)
    articles[0].date = date(written: head.date, in: dateline, from: context)
  }

  /// The date by the first that gives one: the head, the dateline, the file's name, its time.
  private mutating func date(
    written: String?, in dateline: Dateline?, from context: FileContext
  ) -> PublicationDate? {
    if let written {
      if let date = PublicationDate(reading: written) { return date }
      problems.append(.noDate(written))
    }
    let fileDate = context.date
    guard let day = dateline?.day else { return fileDate }
    if let date = PublicationDate(day, near: fileDate) { return date }
    if day.isImpossible { problems.append(.noDate("\(day.day)/\(day.month) in the dateline")) }
    return fileDate
  }
}

extension FileContext {
  /// The date in the file's name, else the file's time.
  var date: PublicationDate? { name.flatMap { PublicationDate(inFileName: $0) } ?? modified }
}

extension WrittenDay {
  /// Whether no year has such a day, or the one named has not.
  fileprivate var isImpossible: Bool {
    // 2000 was a leap year.
    PublicationDate(year: year ?? 2000, month: month, day: day) == nil
  }
}

extension ParsingProblem {
  static func noDate(_ written: String, line: Int? = nil, id: String? = nil) -> Self {
    Self(line: line, reason: "“\(written.prefix(40))” is not a date", id: id)
  }
}
