import ArticleParsing

/// The articles of one file or stream, a piece at a time: JSON Lines of any length in the memory
/// of a few lines, other formats whole. Never throws: a failure is the last problem.
struct ArticleStream: ~Copyable {
  private let bytes: ByteStream
  private let context: FileContext
  private var format: ArticleFormat?
  /// What has been read and not yet parsed.
  private var rest: [UInt8] = []
  /// Lines already parsed.
  private var lines = 0
  private var isAtEnd = false
  private var failure: ParsingProblem?
  private(set) var hasFailed = false
  private(set) var bytesRead = 0

  /// The format is detected from the first bytes when not given.
  init(_ bytes: consuming ByteStream, format: ArticleFormat?, context: FileContext) {
    self.bytes = bytes
    self.format = format
    self.context = context
  }

  /// What a stream gives at a time, before it is parsed.
  enum Piece {
    /// Whole lines of JSON Lines, and the number of the first.
    case lines([UInt8], first: Int)
    case file([UInt8], ArticleFormat)
    case problem(ParsingProblem)
  }

  /// Articles and problems of the next piece; `nil` at the end.
  mutating func next() -> ParsedFile? {
    switch nextPiece() {
    case .lines(let bytes, let first):
      var parsed = ArticleParser.parse(bytes, as: .jsonl, from: context, isStart: first == 1)
      for i in parsed.problems.indices {
        parsed.problems[i].line = parsed.problems[i].line.map { $0 + first - 1 }
      }
      return parsed
    case .file(let bytes, let format):
      return ArticleParser.parse(bytes, as: format, from: context)
    case .problem(let problem): return ParsedFile(articles: [], problems: [problem])
    case nil: return nil
    }
  }

  /// The next piece as it stands; `nil` at the end.
  mutating func nextPiece() -> Piece? {
    if rest.isEmpty { readMore() }
    if let failure {
      self.failure = nil
      return .problem(failure)
    }
    if rest.isEmpty { return nil }
    let format = format ?? ArticleParser.detectFormat(of: rest)
    self.format = format
    return format == .jsonl && !isUTF16 ? nextLines() : whole(format)
  }

  private var isUTF16: Bool {
    lines == 0 && (rest.starts(with: [0xFF, 0xFE]) || rest.starts(with: [0xFE, 0xFF]))
  }

  private mutating func whole(_ format: ArticleFormat) -> Piece {
    while !isAtEnd {
      readMore()
      if rest.count > ArticleParser.maximumFileSize {
        (rest, isAtEnd) = ([], true)
        return .problem(.tooLarge)
      }
    }
    defer { rest = [] }
    return .file(rest, format)
  }

  /// The whole lines at hand. A line that does not end within the longest one allowed goes to the
  /// parser as far as it was read, for its problem, and is skipped.
  private mutating func nextLines() -> Piece {
    while !isAtEnd, !rest.contains(0x0A), rest.count <= ArticleParser.maximumLineSize {
      readMore()
    }
    let end = isAtEnd ? rest.count : rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.count
    let piece = Array(rest[..<end])
    rest.removeFirst(end)
    if !isAtEnd, piece.last != 0x0A { skipLine() }
    defer { lines += piece.count { $0 == 0x0A } + (piece.last == 0x0A ? 0 : 1) }
    return .lines(piece, first: lines + 1)
  }

  private mutating func skipLine() {
    rest = []
    while !isAtEnd, !rest.contains(0x0A) {
      rest = []
      readMore()
    }
    rest.removeFirst(rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.count)
  }

  private mutating func readMore() {
    guard !isAtEnd else { return }
    do throws(ByteStream.Failure) {
      let piece = try bytes.next()
      isAtEnd = piece.isEmpty
      bytesRead += piece.count
      rest += piece
    } catch {
      (isAtEnd, hasFailed) = (true, true)
      failure = ParsingProblem(reason: error.reason)
    }
  }
}

extension ParsingProblem {
  /// What is said of a file that is refused for its size.
  static let tooLarge = ParsingProblem(
    reason: "it is larger than \(ArticleParser.maximumFileSize >> 20) MiB")
}
