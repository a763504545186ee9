internal import NewsModel

/// Reads the object of one line, as far as it can be read.
struct JSONLineReader {
  private(set) var article = ParsedArticle(headline: "", text: "")
  /// Why the line is no article: the first reason met, with the id if it could be read.
  private(set) var problem: ParsingProblem?
  /// Why the article has no date.
  private(set) var dateProblem: ParsingProblem?

  private let line: ArraySlice<UInt8>
  private let number: Int
  private var seen: Set<Key> = []
  private var extra: [UInt8] = []

  private enum Key: String, Hashable {
    case id, text, title, byline, dateline, date, source, url
  }

  init(_ line: ArraySlice<UInt8>, number: Int) {
    self.line = line
    self.number = number
    guard line.count <= ArticleParser.maximumLineSize else {
      fail("the line is longer than \(ArticleParser.maximumLineSize >> 20) MiB")
      return
    }
    if let offset = UTF8Faults.firstOffset(in: line) {
      fail("invalid UTF-8 at byte \(offset + 1)")
    }
    read()
    finish()
  }

  private mutating func fail(_ reason: String) {
    problem = problem ?? ParsingProblem(line: number, reason: reason)
  }

  private mutating func read() {
    var scanner = JSONScanner(line)
    scanner.skipSpace()
    do throws(JSONSyntaxError) {
      try scanner.object { scanner, name, start throws(JSONSyntaxError) in
        let value = try scanner.value()
        if let key = Key(rawValue: name) {
          take(value, for: key)
        } else {
          extra += extra.isEmpty ? "{".utf8 : ",".utf8
          extra += line[start..<scanner.position]
        }
      }
      try scanner.end()
    } catch {
      fail(error.reason)
    }
  }

  private mutating func finish() {
    if article.id == nil { fail("“id” is missing") }
    if !seen.contains(.text) { fail("“text” is missing") }
    if !extra.isEmpty { article.extra = extra[...].text + "}" }
    problem?.id = article.id
    dateProblem?.id = article.id
  }

  private mutating func take(_ value: JSONScanner.Value, for key: Key) {
    if value == .null { return }
    guard seen.insert(key).inserted else { return fail("“\(key.rawValue)” stands twice") }
    switch (value, key) {
    case (.string(let string), _): store(string, for: key)
    case (.number(let number), .id): store(number, for: key)
    default: fail("“\(key.rawValue)” is not a string")
    }
  }

  private mutating func store(_ string: String, for key: Key) {
    switch key {
    case .id: storeID(string)
    case .text: article.text = string
    case .title: article.headline = string
    case .byline: article.byline = string
    case .dateline: article.dateline = string
    case .date: storeDate(string)
    case .source: article.source = string
    case .url: article.url = string
    }
  }

  private mutating func storeID(_ id: String) {
    if id.isEmpty { fail("“id” is empty") }
    article.id = id
  }

  private mutating func storeDate(_ date: String) {
    article.date = PublicationDate(reading: date)
    if article.date == nil { dateProblem = .noDate(date, line: number) }
  }
}
