import Foundation

/// notmuch with its index of a Maildir.
struct NotmuchStore: PeerStore {
  let work: WorkFolder
  let peer = Peer.notmuch
  let store = "mail/.notmuch"

  func writeSource(_ corpus: CorpusFile) throws {
    try write(corpus, by: MaildirWriter(work.path + "/mail"))
    let settings = """
      [database]
      path=\(work.path)/mail
      [user]
      name=Reader
      primary_email=reader@example.org
      [new]
      tags=unread

      """
    try Data(settings.utf8).write(to: URL(fileURLWithPath: configuration))
  }

  func importing() throws -> ProcessUse {
    work.remove(store)
    return try ChildProcess.run(
      ["notmuch", "new", "--quiet"], environment: environment, watchingMemory: true,
      limit: ImportMeasurement.limit)
  }

  /// The seconds of a search, newest first, the start of the program included.
  func search(_ words: String) throws -> Double {
    try ChildProcess.run(
      ["notmuch", "search", "--limit=30", words], environment: environment,
      limit: PseudoTerminal.longestWait
    ).wall
  }

  private var configuration: String { work.path + "/notmuch.config" }
  private var environment: [String: String] { ["NOTMUCH_CONFIG": configuration] }
}
