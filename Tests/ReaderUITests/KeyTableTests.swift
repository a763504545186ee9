import Foundation
import TerminalUI
import Testing

@testable import ReaderUI

struct KeyTableTests {
  @Test func readmeShowsTheKeysAsTheyAre() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains("<!-- keys -->\n" + KeyTable.markdown + "\n<!-- /keys -->"))
  }

  @Test func noKeyCallsTwoCommands() {
    let keys = Command.allCases.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyCommandHasKeysANameAndATitle() {
    for command in Command.allCases {
      #expect(!command.keys.isEmpty)
      #expect(!command.title.isEmpty)
      #expect(Command(name: command.name) == command)
    }
  }

  /// The keys that the design promises, each with its command.
  @Test(arguments: [
    (Key.character("]"), Command.nextEntity), (.character("["), .previousEntity),
    (.character("}"), .nextQuote), (.character("{"), .previousQuote),
    (.character("o"), .organizations),
    (.character("O"), .allOrganizations), (.character("\""), .quotes), (.character("s"), .search),
    (.character("t"), .kinds), (.character("u"), .undo), (.character("U"), .redo),
    (.character("y"), .copy), (.control("o"), .earlierPlace), (.tab, .laterPlace),
    (.enter, .open), (.backspace, .back), (.character("?"), .help), (.character(":"), .commandLine),
  ])
  func promisedKeys(key: Key, command: Command) {
    #expect(Command.called(by: key) == command)
  }
}
