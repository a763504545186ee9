import Foundation
import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// The picture of a neighbourhood and the way between two names.
struct GraphScreenTests {
  @Test func neighbourhood() throws {
    try check(
      "Olighthouse<enter>e", width: 80, height: 24,
      shows: """
         Dateline  Around Lighthouse Board · 5 names                   s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
                  Mariners' Relief…                     Northern Harbour…
                         ⡜ ⢣                                  ⢠⠃ ⠱⡀
                        ⡸   ⢣                                ⢠⠃   ⠘⢄
                       ⢠⠃    ⢣                              ⢠⠃     ⠈⢆
                      ⢀⠇      ⢣                            ⢠⠃        ⠣⡀
                      ⡜        ⠱⡀                         ⡰⠁          ⠑⡄
                     ⡸          ⠱⡀                       ⡰⠁            ⠈⢆
                    ⢠⠃           ⠱⡀  Tidal Survey Age…  ⡰⠁               ⠣⡀
                   ⢀⠇             ⠱⡀         ⡇         ⡰⠁                 ⠑⡄
                   ⡜               ⠑⡄        ⡇        ⡔⠁                   ⠈⢆
                  ⡸                 ⠘⡄       ⡇       ⡜                      ⠈⢢
                 ⢠⠃                  ⠘⡄      ⡇      ⡜                         ⠱⡀
                ⢀⠇                    ⠘⡄     ⡇     ⡜                           ⠘⢄
                ⡜                      ⠘⡄    ⡇    ⡜                        Ines Ødegård
               ⡸                        ⠈⢆   ⡇  ⢀⠎                   ⢀⣀⡠⠤⠒⠒⠉⠁
              ⢠⠃                         ⠈⢆  ⡇ ⢀⠎             ⢀⣀⠤⠤⠒⠊⠉⠁
         Tomás Vidal⣀⣀⣀⣀                  ⠈⢆ ⡇⢀⠎       ⣀⣀⠤⠔⠒⠊⠉⠁
                        ⠉⠉⠉⠉⠒⠒⠒⠢⠤⠤⠤⢄⣀⣀⣀⡀   ⠈⢆⣇⠎ ⣀⡠⠤⠔⠒⠊⠉
                                     Lighthouse Board
         Lighthouse Board  organization, 3 articles
         5 lines: j and k choose one, ] goes along it
         Enter open  f its page  a articles  h back  r related  P people  p way to  0/5
        """)
  }

  @Test func neighbourhoodWithALineChosen() throws {
    try check(
      "Otidal<enter>ej", width: 80, height: 24,
      shows: """
         Dateline  Around Tidal Survey Agency · 5 names                s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
                                  Tomás Vidal
                                ⣀⠤⠔⠊⠁  ⡇  ⠈⠑⠒⠤⣀⡀
                           ⢀⣀⠤⠒⠉       ⢇       ⠈⠑⠒⠤⣀⡀
                       ⢀⡠⠔⠊⠁           ⢸            ⠈⠑⠒⠤⣀⡀
                   ⣀⠤⠒⠉⠁               ⢸                 ⠈⠑⠒⠤⣀⡀
         Mariners' Relief…⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⣀⣀⣸⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀            ⠈⠑⠒⠤⣀⡀
                                       ⢸          ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉Tidal Survey Age…
                                       ⠈⡆            ⢀⣀⣀⠤⠤⠔⠒⠒⠉⠉      ⡇⢣
                                        ⡇   ⣀⣀⡠⠤⠔⠒⠒⠉⠉⠁               ⡇ ⢣
                                Lighthouse Board                     ⡇  ⢣
                                                                     ⡇   ⢣
                                                                     ⡇    ⢣
                                                             Northern Harbour…
                                                                      ⠈⠢⡀   ⢣
                                                                        ⠈⠢⡀  ⢣
                                                                          ⠈⠢⡀ ⢣
                                                                            ⠈⠢⡀⢣
                                                                              ⠈⠢⣣
                                                                           Ines Ødegård
         Tidal Survey Agency  organization, 3 articles
         └ Lighthouse Board  2 articles, 2 sentences
         Enter open  ] next name  f its page  h back  a articles  r related         1/5
        """)
  }

  @Test func path() throws {
    try check(
      "Otidal<enter>ptomás<enter>", width: 80, height: 20,
      shows: """
         Dateline  From Tidal Survey Agency to Tomás Vidal · 1 step    s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         Tidal Survey Agency → Tomás Vidal
         30 Jun 2022  Coast Wire  Lighthouse Board passes audit
           Its grant to the Mariners' Relief Fund had been asked about by the TSA. …
           “The Mariners' Relief Fund has our trust,” said Tomás Vidal of the
           Lighthouse Board.












         Enter open  f its page  r related  h back  a articles  p way to  y copy    1/1
        """)
  }

  @Test func target() throws {
    try check(
      "Otidal<enter>pno", width: 80, height: 12,
      shows: """
         Dateline  From Tidal Survey Agency to … · 1 · filter “no”     s search  ? keys
         Northern Harbour Union  NHU                              3 articles  2019–2022









         to: no  1/1
        """)
  }
}

extension GraphScreenTests {
  private static let board = "Olighthouse<enter>e"

  @Test func theNameStoodOnOpensItsPage() throws {
    #expect(try ReaderSession(Self.board).title.contains("Around Lighthouse Board · 5 names"))
    #expect(
      try ReaderSession(Self.board + "<enter>").title.contains("Lighthouse Board · 3 articles"))
    #expect(try ReaderSession(Self.board + "<enter>h").title.contains("Around Lighthouse Board"))
  }

  @Test func aChosenLineOpensItsSentences() throws {
    #expect(try ReaderSession(Self.board + "j").status.contains("1/5"))
    #expect(
      try ReaderSession(Self.board + "j<enter>").title.contains("with Lighthouse Board and"))
    #expect(try ReaderSession(Self.board + "jf").title.contains("Tomás Vidal · 2 articles"))
    #expect(try ReaderSession(Self.board + "G").status.contains("5/5"))
    #expect(try ReaderSession(Self.board + "Gg").status.contains("0/5"))
    #expect(try ReaderSession(Self.board + "jk").status.contains("0/5"))
  }

  @Test func walksAlongALineAndBack() throws {
    let there = try ReaderSession(Self.board + "j]", height: 24)
    let foot = there.rows[21]
    #expect(!foot.contains("Lighthouse Board"))
    let back = try ReaderSession(Self.board + "j][", height: 24)
    #expect(back.rows == (try ReaderSession(Self.board, height: 24)).rows)
    #expect(try ReaderSession(Self.board + "]").status.contains("Choose a line first"))
    #expect(try ReaderSession(Self.board + "[").status.contains("where the walk began"))
  }

  @Test func thePathStaysChosenOverABackAndAReload() throws {
    let walked = try ReaderSession(Self.board + "j]jj", height: 24)
    let again = try ReaderSession(Self.board + "j]jj<enter>h", height: 24)
    #expect(again.rows.dropLast() == walked.rows.dropLast())
  }

  @Test func aClickChoosesALineOrStandsOnAName() throws {
    let session = try ReaderSession(keys(Self.board), height: 24)
    let row = try #require(session.rows.firstIndex { $0.contains("Ines Ødegård") })
    let before = try #require(session.rows[row].range(of: "Ines"))
    let column = session.rows[row].distance(
      from: session.rows[row].startIndex, to: before.lowerBound)
    let click = TerminalEvent.mouse(MouseEvent(.click, at: Point(x: column + 2, y: row)))
    let chosen = try ReaderSession(keys(Self.board) + [click], height: 24)
    #expect(chosen.rows[22].contains("└ Ines Ødegård"))
  }

  @Test func aLineTellsTheTiesThatTheTextStates() throws {
    let ties = try (1...5).map { count in
      try ReaderSession(Self.board + String(repeating: "j", count: count), height: 24).rows[22]
    }
    #expect(ties.first == " └ Tomás Vidal  has among its people · 2 articles, 1 sentence")
  }

  @Test(arguments: [(80, 24), (40, 12), (30, 8), (120, 40)])
  func thirtyNamesNeverCoverEachOther(width: Int, height: Int) throws {
    let nodes = (0..<30).map {
      RelationGraph.Node(
        id: Int64($0), name: "Organization number \($0)", kind: .organization, articleCount: 1)
    }
    let edges = (1..<30).map {
      RelationGraph.Edge(
        first: $0 / 3, second: $0, strength: 0.5, articleCount: 1, sentenceCount: 1)
    }
    let size = NeighbourhoodScreen.picture(of: Size(width: width, height: height))
    let layout = GraphLayout(RelationGraph(nodes: nodes, edges: edges), size: size)
    var cells: Set<Point> = []
    for label in layout.labels {
      for x in label.x..<label.maxX {
        #expect(cells.insert(Point(x: x, y: label.y)).inserted)
        #expect(Rect(size).contains(Point(x: x, y: label.y)))
      }
    }
    if width >= 80 { #expect(layout.labels.allSatisfy { $0.width >= 18 }) }
  }

  @Test func relatedListsTellTheTies() throws {
    let session = try ReaderSession("Onhu<enter>P")
    #expect(session.title.contains("People with Northern Harbour Union"))
    #expect(session.rows.contains { $0.contains("Ines Ødegård  Secretary") })
  }

  @Test func aLonelyNameSaysSo() throws {
    let library = try Library.sample([
      SampleArticle(key: "a", headline: "H", text: "The [[organization|Far Club]] met.")
    ])
    let session = try ReaderSession(keys("Ofar<enter>e"), library: library)
    #expect(session.screen.contains("Nobody is named together with Far Club."))
    #expect(try !ReaderSession(keys("Ofar<enter>ejjkG]<enter>"), library: library).hasQuit)
  }

  @Test func aPathIsAskedForByName() throws {
    let ask = "Otidal<enter>p"
    #expect(try ReaderSession(ask).status.hasPrefix(" to: "))
    #expect(try ReaderSession(ask + "nhu").screen.contains("Northern Harbour Union"))
    #expect(try ReaderSession(ask + "<esc>").title.contains("Tidal Survey Agency · 3"))
    let path = try ReaderSession(ask + "tomás<enter>")
    #expect(path.title.contains("From Tidal Survey Agency to Tomás Vidal"))
    #expect(try ReaderSession(ask + "tomás<enter>h").title.contains("From Tidal Survey Agency to"))
    #expect(
      try ReaderSession(ask + "tomás<enter><enter>").title.contains(
        "Survey ships to share one seal")
        || ReaderSession(ask + "tomás<enter><enter>").title.contains("Lighthouse Board passes"))
    #expect(try ReaderSession(ask + "tidal<enter>").screen.contains("That is the same page."))
  }

  @Test func aStepLeadsToItsNextName() throws {
    #expect(try ReaderSession("Otidal<enter>ptomás<enter>Gf").title.contains("Tomás Vidal"))
    #expect(
      try ReaderSession("Otidal<enter>ptomás<enter>y").terminal.copied.first?.isEmpty == false)
  }
}
