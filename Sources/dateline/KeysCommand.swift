import ArgumentParser
import ReaderUI

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys of the reader.",
    discussion: """
      EXAMPLES
        dateline keys
        dateline keys --markdown
      """)

  @Flag(help: "Print a Markdown table.")
  var markdown = false

  func run() throws {
    if markdown {
      Output.write(KeyTable.markdown)
    } else {
      var rows = Rows("keys", "does", "command")
      rows.values = KeyTable.rows.map { [.text($0.keys), .text($0.title), .text($0.name)] }
      rows.table(width: Output.width).forEach(Output.write)
    }
  }
}
