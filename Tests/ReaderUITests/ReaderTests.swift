import TerminalUI
import Testing

@testable import ReaderUI

/// Every screen as it stands, on the sample archive.
struct ReaderTests {
  @Test func articleList() throws {
    try check(
      "", width: 80, height: 10,
      shows: """
         Dateline  All articles · 6 · 6 unread                         s search  ? keys
         ● 30 Jun 2022  Lighthouse Board passes audit          Lighthouse Board +2
         ● 09 Jan 2022  Storm closes twelve harbours           NHU +1
         ● 28 Feb 2021  Ports agree on new statutes            Northern Harbour Uni… +1
         ● 03 Nov 2019  Survey ships to share one seal         TSA, Lighthouse Board
         ● 12 May 2019  NHU opens its port register            NHU, Tidal Survey Agency
         ●              A keeper remembers


         Enter open  / find  o organizations  q quit  m read/unread  y copy         1/6
        """)
  }

  @Test func articleListOnASmallScreen() throws {
    try check(
      "", width: 40, height: 12,
      shows: """
         Dateline  All articles · 6 · …  ? keys
         ● 30 Jun 2022  Lighthouse Board passe…
         ● 09 Jan 2022  Storm closes twelve ha…
         ● 28 Feb 2021  Ports agree on new sta…
         ● 03 Nov 2019  Survey ships to share …
         ● 12 May 2019  NHU opens its port reg…
         ●              A keeper remembers




         Enter open  / find                 1/6
        """)
  }

  @Test func articleWithQuotesAndSpeakers() throws {
    try check(
      "G<up><enter>", width: 80, height: 22,
      shows: """
         Dateline  NHU opens its port register                         s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
           NHU opens its port register
           LÜBECK · 12 May 2019 · Coast Wire

           The Northern Harbour Union (NHU) opened its register of
           ports to the public on Sunday in Lübeck. The Tidal
           Survey Agency will check the entries every spring.

         ┃ “Any captain can now see what we see,” said NHU          Ines Ødegård
           Secretary Ines Ødegård. She thanked the Tidal Survey
           Agency for its soundings.

         ┃ “The register belongs to the ports,” Ødegård added,      Ines Ødegård
         ┃ “and it will stay open.”





           organization person location miscellaneous quote indirect
         ] next name  } next quote  o organizations  h back  t kinds  / find        All
        """)
  }

  @Test func articleOnASmallScreen() throws {
    try check(
      "G<up><enter>", width: 40, height: 12,
      shows: """
         Dateline  NHU opens its port …  ? keys
           NHU opens its port register
           LÜBECK · 12 May 2019 · Coast Wire

           The Northern Harbour Union (NHU)
           opened its register of ports to the
           public on Sunday in Lübeck. The
           Tidal Survey Agency will check the
           entries every spring.

           org per loc mis quo ind
         ] next name  } next quote          Top
        """)
  }

  @Test func openLegend() throws {
    try check(
      "jjj<enter>to", width: 80, height: 18,
      shows: """
         Dateline  Survey ships to share one seal                      s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
           Survey ships to share one seal
           3 Nov 2019 · Coast Wire

           Ships of the Tidal Survey Agency (TSA) and of the
           Lighthouse Board will carry one seal from next year.
           The TSA proposed it, the Lighthouse Board agreed on
           Friday.

         ┆ Tomás Vidal, who heads the board, said that the seal     Tomás Vidal
         ┆ would save a week of paper in every port.




           o:(org) p:per l:loc m:mis q:quo i:ind d:(dat) n:(num)
         ] next name  } next quote  o organizations  h back  t kinds  / find        All
        """)
  }

  @Test func datesInTheLegendOnceTheyAreSwitchedOn() throws {
    try check(
      "jjj<enter>tdt", width: 80, height: 10,
      shows: """
         Dateline  Survey ships to share one seal                      s search  ? keys
           Survey ships to share one seal
           3 Nov 2019 · Coast Wire

           Ships of the Tidal Survey Agency (TSA) and of the
           Lighthouse Board will carry one seal from next year.
           The TSA proposed it, the Lighthouse Board agreed on
           Friday.
           organization person location miscellaneous quote indirect date
         ] next name  } next quote  o organizations  h back  t kinds  / find        Top
        """)
  }

  @Test func organizationPage() throws {
    try check(
      "Olight<enter>", width: 80, height: 22,
      shows: """
         Dateline  Lighthouse Board · 3 articles                       s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         Lighthouse Board   organization
         3 articles, 6 mentions, 2019–2022  ▆ ▃█

         Related organizations
           ██████  Tidal Survey Agency                          2 articles, 2 sentences
                   Mariners' Relief Fund                          1 article, 1 sentence
                   Northern Harbour Union                       1 article, no sentences
         People
           ██████  Tomás Vidal                                   2 articles, 1 sentence
                   Ines Ødegård                                 1 article, no sentences
         Quotes
           1 quote by it and its people
         Articles
         ● 30 Jun 2022  Lighthouse Board passes audit          Lighthouse Board +2
         ● 28 Feb 2021  Ports agree on new statutes            Northern Harbour Uni… +1
         ● 03 Nov 2019  Survey ships to share one seal         TSA, Lighthouse Board



         Enter open  f its page  a articles  h back  r related  w quotes by        2/13
        """)
  }

  @Test func evidence() throws {
    try check(
      "Olight<enter><enter>", width: 80, height: 20,
      shows: """
         Dateline  3 passages with Lighthouse Board and Tidal Survey…  s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         03 Nov 2019  Coast Wire  Survey ships to share one seal
           Ships of the Tidal Survey Agency (TSA) and of the Lighthouse Board will
           carry one seal from next year.


         03 Nov 2019  Coast Wire  Survey ships to share one seal
           The TSA proposed it, the Lighthouse Board agreed on Friday.



         30 Jun 2022  Coast Wire  Lighthouse Board passes audit
           Auditors found the books of the Lighthouse Board in order. … Its grant to
           the Mariners' Relief Fund had been asked about by the TSA.




         Enter open  f its page  r related  h back  a articles  y copy              1/3
        """)
  }

  @Test func relatedOrganizations() throws {
    try check(
      "Otsa<enter>r", width: 80, height: 8,
      shows: """
         Dateline  Organizations with Tidal Survey Agency · 3          s search  ? keys
           ██████  Lighthouse Board                             2 articles, 2 sentences
                   Mariners' Relief Fund                          1 article, 1 sentence
                   Northern Harbour Union                       1 article, no sentences



         Enter open  f its page  a articles  h back  r related  w quotes by         1/3
        """)
  }

  @Test func allOrganizationsNarrowedByTyping() throws {
    try check(
      "Omarners", width: 80, height: 8,
      shows: """
         Dateline  All organizations · 1 · filter “marners”            s search  ? keys
         Mariners' Relief Fund                                         2 articles  2022





         name: marners  1/1
        """)
  }

  @Test func organizationsOfAnArticle() throws {
    try check(
      "o", width: 80, height: 10,
      shows: """
         Dateline  Organizations of “Lighthouse Board passes audit” …  s search  ? keys
         Lighthouse Board                                         3 articles  2019–2022
         Mariners' Relief Fund                                         2 articles  2022
         Tidal Survey Agency  TSA                                 3 articles  2019–2022





         Enter open  / find  a articles  h back  r related  w quotes by             1/3
        """)
  }

  @Test func quotes() throws {
    try check(
      "\"", width: 80, height: 20,
      shows: """
         Dateline  All quotes · 6                                      s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         Tomás Vidal  30 Jun 2022  Coast Wire  Lighthouse Board passes audit
           Its grant to the Mariners' Relief Fund had been asked about by the TSA.
           “The Mariners' Relief Fund has our trust”


         unknown speaker  09 Jan 2022  Port Gazette  Storm closes twelve harbours
           The NHU and the Mariners' Relief Fund opened shelters for crews 🚢.
           “Nobody is to sail”


         Ines Ødegård  28 Feb 2021  Port Gazette  Ports agree on new statutes
           The Lighthouse Board may now send an observer.
           “Forty ports, one page of rules”




         Enter open  v order  f its page  h back  y copy  * star  E note  # tag     1/6
        """)
  }

  @Test func quotesBySpeaker() throws {
    try check(
      "\"v", width: 80, height: 34,
      shows: """
         Dateline  All quotes · 6 · by speaker                         s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         Ines Ødegård  28 Feb 2021  Port Gazette  Ports agree on new statutes
           The Lighthouse Board may now send an observer.
           “Forty ports, one page of rules”


         Ines Ødegård  12 May 2019  Coast Wire  NHU opens its port register
           The Tidal Survey Agency will check the entries every spring.
           “Any captain can now see what we see”


         Ines Ødegård  12 May 2019  Coast Wire  NHU opens its port register
           She thanked the Tidal Survey Agency for its soundings.
           “The register belongs to the ports … and it will stay open”


         Tomás Vidal  30 Jun 2022  Coast Wire  Lighthouse Board passes audit
           Its grant to the Mariners' Relief Fund had been asked about by the TSA.
           “The Mariners' Relief Fund has our trust”


         Tomás Vidal  03 Nov 2019  Coast Wire  Survey ships to share one seal
           The TSA proposed it, the Lighthouse Board agreed on Friday.
           that the seal would save a week of paper in every port


         unknown speaker  09 Jan 2022  Port Gazette  Storm closes twelve harbours
           The NHU and the Mariners' Relief Fund opened shelters for crews 🚢.
           “Nobody is to sail”



         By speaker, unknown speakers last.                                         1/6
        """)
  }

  @Test func quotesOnASmallScreen() throws {
    try check(
      "\"", width: 40, height: 14,
      shows: """
         Dateline  All quotes · 6        ? keys
         Tomás Vidal  30 Jun 2022  Lighthouse …
           “The Mariners' Relief Fund has our
           trust”


         unknown speaker  09 Jan 2022  Storm c…
           “Nobody is to sail”





         Enter open  v order  f its page    1/6
        """)
  }

  @Test func search() throws {
    try check(
      "sregister", width: 80, height: 12,
      shows: """
         Dateline  Search “register” · 1 article · newest              s search  ? keys
         12 May 2019  Coast Wire  NHU opens its port register
           The Northern Harbour Union (NHU) opened its register of ports to the public…








         search: register  1/1
        """)
  }

  @Test func searchInTheOtherOrder() throws {
    try check(
      "slighthouse audit<enter>v", width: 80, height: 8,
      shows: """
         Dateline  Search “lighthouse audit” · 1 article · best match  s search  ? keys
         30 Jun 2022  Coast Wire  Lighthouse Board passes audit
           Auditors found the books of the Lighthouse Board in order. Its grant to the…




         Best match first.                                                          1/1
        """)
  }

  @Test func searchBeforeTyping() throws {
    try check(
      "s", width: 80, height: 24,
      shows: """
         Dateline  Search the archive                                  s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
           oil production          articles with both words, in any order
           "oil production"        the words side by side
           terror*                 words that begin so
           near(oil price, 5)      the words with at most five others between
           /colou?r/               a regular expression (PCRE2), in any case
           -sport                  articles without it; also NOT sport
           oil OR gas              one of them; also (oil OR gas) AND Iran
           title:storm             in the headline
           said:peace              inside a quotation
           org:SCO                 names it, by any of its names; also person: place:
           org:(SCO OR CSTO)       one of them; so for every word or name
           by:Alimov               has a quote by this person or organization
           about:NATO              has a quote that names it
           source:TASS             from this wire or paper
           tag:energy              with this tag of yours
           date:2017-11            of this year, month or day
           date:2017..2018-06      of this time, first and last counted in
           after:2w before:today   also 3d 6m 1y ago, yesterday
           is:unread               also is:read is:starred


         search:
        """)
  }

  @Test func searchBeforeTypingOnASmallScreen() throws {
    try check(
      "s", width: 40, height: 12,
      shows: """
         Dateline  Search the archive    ? keys
           oil production      articles with bo
           "oil production"    the words side b
           terror*             words that begin
           near(oil price, 5)  the words with a
           /colou?r/           a regular expres
           -sport              articles without
           oil OR gas          one of them; als
           title:storm         in the headline
           said:peace          inside a quotati
           org:SCO             names it, by any
         search:
        """)
  }

  @Test func searchThatCannotBeRead() throws {
    try check(
      "sstorm OR (", width: 80, height: 8,
      shows: """
         Dateline  Search the archive                                  s search  ? keys

           storm OR (
                    ^
           this bracket is never closed


         search: storm OR (
        """)
  }

  @Test func filterThatCannotBeRead() throws {
    try check(
      "/storm (", width: 80, height: 8,
      shows: """
         Dateline  All articles · 1 · filter “storm (”                 s search  ? keys
         ● 09 Jan 2022  Storm closes twelve harbours           NHU +1




                       ↓ this bracket is never closed
         filter: storm (  1/1
        """)
  }

  @Test func aProblemFarToTheRightHasItsReasonAtTheLeft() throws {
    try check(
      "/the lighthouse and the port is:open", width: 40, height: 8,
      shows: """
         Dateline  All articles · 0 · …  ? keys





         an article is unread, read or st ↓
         filter: ghthouse and the port is:open
        """)
  }

  @Test func commandLineWithCompletions() throws {
    try check(
      ":ne<tab>", width: 80, height: 8,
      shows: """
         Dateline  All articles · 6 · 6 unread                         s search  ? keys
         ● 30 Jun 2022  Lighthouse Board passes audit          Lighthouse Board +2
         ● 09 Jan 2022  Storm closes twelve harbours           NHU +1
         ● 28 Feb 2021  Ports agree on new statutes            Northern Harbour Uni… +1
         ● 03 Nov 2019  Survey ships to share one seal         TSA, Lighthouse Board
         ● 12 May 2019  NHU opens its port register            NHU, Tidal Survey Agency
         ●              A keeper remembers
         :next-entity  next-entity next-match next-quote
        """)
  }

  @Test func keysOfTheList() throws {
    try check(
      "?", width: 80, height: 22,
      shows: """
         Dateline  Keys                                                s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────
         On this screen
           Enter l →         Open, follow                        :open
           /                 Search here                         :find
           o                 Organizations of this article       :organizations
           m                 Mark read or unread                 :toggle-read
           h ← Backspace Esc Back                                :back
           y                 Copy, a quote with its citation     :copy
           *                 Star, or take the star away         :star
           #                 Tag the article                     :tag
           E                 Note something                      :note
           x                 The other articles of the story     :unfold
         Moving
           j ↓               Move down                           :down
           k ↑               Move up                             :up
           ^d                Half a page down                    :half-page-down
           ^u                Half a page up                      :half-page-up
           Space PageDown ^f A page down                         :page-down
           b PageUp ^b       A page up                           :page-up
           g Home            To the top                          :top
         h back  O all organizations  " all quotes                                  Top
        """)
  }

  @Test func listAndArticleSideBySide() throws {
    try check(
      "jj", width: 124, height: 18,
      shows: """
         Dateline  All articles · 6 · 6 unread                                                                     s search  ? keys
         ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ● 30 Jun 2022  Lighthouse Board passes audit           │   Ports agree on new statutes
         ● 09 Jan 2022  Storm closes twelve harbours            │   GDAŃSK · 28 Feb 2021 · Port Gazette
         ● 28 Feb 2021  Ports agree on new statutes             │
         ● 03 Nov 2019  Survey ships to share one seal          │   Delegates of the Northern Harbour Union
         ● 12 May 2019  NHU opens its port register             │   adopted new statutes in Gdańsk. The
         ●              A keeper remembers                      │   Lighthouse Board may now send an observer.
                                                                │
                                                                │ ┃ “Forty ports, one page of rules,” Ines      Ines Ødegård
                                                                │   Ødegård told the delegates.
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │
                                                                │   organization person location miscellaneous quote indirect
         Enter open  / find  o organizations  q quit  m read/unread  y copy  * star  # tag  E note  O all organizations         3/6
        """)
  }

  @Test func tooSmall() throws {
    try check(
      "", width: 20, height: 5,
      shows: """
        Dateline needs 30×8,
        this is 20×5.



        """)
  }
}
