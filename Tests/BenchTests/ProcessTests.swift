import Foundation
import Testing

@testable import dateline_bench

/// Programs that hang, fail or never cease to paint: every wait has an end.
struct ProcessTests {
  @Test func aProgramThatHangsIsStopped() {
    let start = ContinuousClock.now
    #expect(throws: Failure(description: "not done after 300 ms")) {
      try ChildProcess.run(["sleep", "60"], limit: 0.3)
    }
    #expect(throws: Failure(description: "not done after 300 ms")) {
      try ChildProcess.run(["sh", "-c", "exec >&- 2>&-; sleep 60"], limit: 0.3)
    }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func aProgramThatFailsIsQuoted() throws {
    #expect(throws: Failure(description: "ended with status 3: no such feed")) {
      try ChildProcess.run(
        ["sh", "-c", "echo reading; echo no such feed >&2; exit 3"], limit: 60)
    }
    #expect(throws: Failure(description: "ended with status 137")) {
      try ChildProcess.run(["sh", "-c", "kill -9 $$"], limit: 60)
    }
    #expect(
      try ChildProcess.run(["sh", "-c", "exit 1"], limit: 60, expecting: [0, 1]).status == 1)
  }

  @Test func muchOutputIsReadToItsEnd() throws {
    let use = try ChildProcess.run(
      ["sh", "-c", "yes | head -c 3000000; echo last"], watchingMemory: true, limit: 60)
    #expect(use.lastWords == "last")
    #expect(use.peakMemory > 0)
  }

  @Test func aWaitInATerminalEnds() throws {
    let silent = try PseudoTerminal(["sleep", "60"])
    let nothing = #expect(throws: Failure.self) {
      try silent.wait("list", seconds: 0.3) { $0[0].contains("list") }
    }
    #expect(nothing?.reason == "no list within 300 ms")
    let gone = try PseudoTerminal(["sh", "-c", "echo bye"])
    let early = #expect(throws: Failure.self) {
      try gone.wait("list", seconds: 60) { $0[0].contains("list") }
    }
    #expect(early?.reason == "it ended before there was a list: bye")
  }

  @Test func aProgramThatNeverCeasesToPaintIsLeft() throws {
    let busy = try PseudoTerminal(["sh", "-c", "while :; do echo x; sleep 0.01; done"])
    let failure = #expect(throws: Failure.self) {
      try busy.waitForStillness(.milliseconds(500), seconds: 0.3)
    }
    #expect(failure?.reason == "it still paints after 300 ms")
  }

  @Test func aSessionBeginsAnewAfterAFailure() throws {
    var begun = 0
    var session = MeasuredSession {
      begun += 1
      return begun
    }
    let first = session.time(runs: 3) { number -> Double? in
      if number == 1 { throw Failure(description: "lost\nscreen") }
      return 1
    }
    #expect(first.text == "failed (lost)")
    #expect(session.time(runs: 3) { Double($0) }.value == Timing([2, 2, 2]))
    #expect(begun == 2)
  }
}
