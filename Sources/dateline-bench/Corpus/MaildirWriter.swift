import Foundation

/// A folder of mail, one file an article.
struct MaildirWriter: CorpusWriter {
  private let folder: String
  private var count = 0

  init(_ folder: String) throws {
    self.folder = folder
    for name in ["cur", "new", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
  }

  mutating func write(_ article: CorpusArticle) throws {
    let mail = try OutputFile("\(folder)/cur/\(count).corpus:2,")
    count += 1
    mail.write(
      """
      From: \(article.author.filter(\.isASCII)) <author@example.org>
      To: reader@example.org
      Subject: \(Self.encodedWord(article.title))
      Date: \(article.mailDate)
      Message-ID: <\(count)@example.org>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      \(article.text)

      """)
  }

  func finish() {}

  /// A header's text after RFC 2047.
  private static func encodedWord(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text : "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?="
  }
}
