import Foundation
import Glibc

/// RSS feeds in a folder, the articles dealt out among them, with a file of their addresses.
struct FeedWriter: CorpusWriter {
  private let folder: String
  private let feeds: [OutputFile]
  private var next = 0

  static let feeds = 100

  /// Writes `FOLDER/NNN.xml` and `FOLDER/urls`.
  init(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    self.folder = folder
    let numbers = (0..<Self.feeds).map { String(format: "%03d", $0) }
    feeds = try numbers.map { number in
      let feed = try OutputFile("\(folder)/\(number).xml")
      feed.write(Self.head(of: "Feed \(number)"))
      return feed
    }
    let urls = try OutputFile(folder + "/urls")
    urls.write("\"query:Everything:age between 0:100000\"\n")
    for number in numbers { urls.write("file://\(folder)/\(number).xml\n") }
  }

  private static func head(of title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>\(title)</title><link>http://127.0.0.1/</link><description>\(title)</description>

    """
  }

  mutating func write(_ article: CorpusArticle) {
    let body = article.paragraphs.map { "<p>\($0.escapedForXML)</p>" }.joined()
    feeds[next].write(
      """
      <item><title>\(article.title.escapedForXML)</title><link>\(article.url.escapedForXML)</link>
      <guid isPermaLink="false">\(article.id.escapedForXML)</guid><pubDate>\(article.mailDate)</pubDate>
      <content:encoded>\(body.escapedForXML)</content:encoded></item>

      """)
    next = (next + 1) % feeds.count
  }

  func finish() { for feed in feeds { feed.write("</channel></rss>\n") } }
}

extension String {
  fileprivate var escapedForXML: String {
    utf8.contains { $0 == 0x26 || $0 == 0x3C }
      ? replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      : self
  }
}

extension CorpusArticle {
  /// The date as RFC 5322 writes it, in UTC; 1970 where it cannot be read.
  var mailDate: String {
    let seconds = (try? Date(date, strategy: .iso8601))?.timeIntervalSince1970 ?? 0
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    return String(
      format: "%@, %02d %@ %d %02d:%02d:%02d +0000", Self.days[Int(parts.tm_wday)], parts.tm_mday,
      Self.months[Int(parts.tm_mon)], parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
      parts.tm_sec)
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
