import Dispatch
import Foundation
import NewsModel
import Synchronization
import Testing

@testable import NewsCore

/// Questions that the archive is asked beside the screen.
@Suite struct BackgroundAnswerTests {
  private let folder: TemporaryFolder
  private let bell = DispatchSemaphore(value: 0)
  private let library: Library

  init() throws {
    folder = try TemporaryFolder()
    library = try Library.sample(at: folder.path("archive.sqlite"))
    library.announceAnswers { [bell] in bell.signal() }
  }

  private func isRung(within seconds: Int = 20) -> Bool {
    bell.wait(timeout: .now() + .seconds(seconds)) == .success
  }

  @Test func answersAreAnnounced() throws {
    let answer = library.inBackground { (library) throws(LibraryError) in
      try library.articleCount(.all)
    }
    #expect(isRung())
    #expect(try answer.result?.get() == 6)
  }

  @Test func whatIsSavedBeforeIsSeen() throws {
    let first = try #require(try library.articles(.all, limit: 1).first)
    try library.setRead(true, first.id)
    let answer = library.inBackground { (library) throws(LibraryError) in
      try library.unreadCount()
    }
    #expect(isRung())
    #expect(try answer.result?.get() == 5)
  }

  @Test func anArchiveInMemoryAnswersOnTheSpot() throws {
    let library = try Library.sample()
    let answer = library.inBackground { (library) throws(LibraryError) in
      try library.articleCount(.all)
    }
    #expect(try answer.result?.get() == 6)
  }

  @Test func failuresAreAnswersToo() {
    let answer = library.inBackground { (_) throws(LibraryError) -> Int in
      throw .full(path: "x")
    }
    #expect(isRung())
    #expect(throws: LibraryError.full(path: "x")) { try answer.result?.get() }
  }

  @Test func anAbandonedQuestionIsNotAsked() {
    let gate = DispatchSemaphore(value: 0)
    let isAsked = Asked()
    let first = library.inBackground { (_) throws(LibraryError) in gate.wait() }
    let second = library.inBackground { (_) throws(LibraryError) in isAsked.note() }
    // Who lets go of the answer has abandoned the question as well.
    _ = library.inBackground { (_) throws(LibraryError) in isAsked.note() }
    second.abandon()
    gate.signal()
    #expect(isRung())
    let last = library.inBackground { (_) throws(LibraryError) in 1 }
    #expect(isRung())
    #expect(first.result != nil && second.result == nil && last.result != nil)
    #expect(!isAsked.value)
  }

  /// A question at work is interrupted, and those behind it are answered.
  @Test func anAbandonedQuestionIsStopped() {
    let isAsked = Asked()
    let isStopped = Asked()
    let endless = library.inBackground { (library) throws(LibraryError) in
      isAsked.note()
      do throws(LibraryError) {
        while true { _ = try library.search(SearchQuery(expression: .isUnread), limit: 100) }
      } catch {
        isStopped.note()
      }
    }
    let next = library.inBackground { (library) throws(LibraryError) in
      try library.articleCount(.all)
    }
    while !isAsked.value { Thread.sleep(forTimeInterval: 0.001) }
    #expect(!isStopped.value)
    endless.abandon()
    #expect(isRung())
    #expect(isStopped.value)
    #expect(endless.result == nil)
    #expect((try? next.result?.get()) == 6)
  }
}

private final class Asked: Sendable {
  private let state = Mutex(false)
  var value: Bool { state.withLock { $0 } }
  func note() { state.withLock { $0 = true } }
}
