/// The words that state ties, by what they may be. Our own list, from the usage of news English.
enum TieWordList {
  static let rows: [(String, TieWord)] = [
    ("the a an its his her their this one both all", .article),
    ("and or &", .and), ("of", .of), ("at for", .at), ("with", .with), ("by", .by),
    ("on against over", .on), ("in into", .into), ("between", .between), ("to", .to),
    (
      """
      from under near through about within without during since until before behind across
      towards toward per than like among amid despite inside outside including alongside
      upon except around as
      """, .preposition
    ),
    ("is are be been being", .be), ("was were", [.be, .past]),
    ("has have had", .have),
    ("would could might may should will shall can must 'll 'd wo ca cannot", .modal),
    ("not n't n’t never no neither nor without", .negation), ("who which that whom", .relative),
    (
      """
      also already recently later formerly formally officially then now once previously currently jointly
      separately finally eventually first wholly fully partly partially mostly majority long soon
      reportedly quietly still just today yesterday itself himself herself together privately
      briefly subsequently immediately successfully earlier again only even newly
      """, .adverb
    ),
    ("reportedly allegedly possibly probably nearly almost supposedly either", [.adverb, .doubt]),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june
      july august september october november december jan. feb. aug. sept. oct. nov. dec. last
      next week month year today yesterday tomorrow night morning evening afternoon days weeks
      months years ago earlier later recently weekend spring summer autumn winter early late
      """, .time
    ),
    (
      """
      while after when where because although though but if whether unless so he she it they we i
      him them us how why what whose there here until once plus then
      """, .function
    ),
    (
      """
      if whether unless denied denies deny denying rumors rumours rumor rumour speculation plan
      plans planned planning propose proposes proposed proposal proposing potential possible
      prospective would-be attempted failed intends intended hopes hoped wants wanted seeks sought
      threatened threatens threatening considering consider considers considered urged urges called calls
      calling demand demanded demands could ahead upcoming forthcoming expected likely ban bid
      offer offered any rejected rejects refused refuses blocked scrapped abandoned
      canceled cancelled postponed suggest suggested alleged wanting try tried trying
      doubt may might ask asked asking request requested prevent arrange arranging arranged schedule scheduled
      suspected consummation pending withdrawn believed thought want invited due vowed promised pledged
      """, .doubt
    ),
    (
      """
      said says told added announced reported confirmed warned argued stated noted explained wrote
      insisted replied acknowledged declared claimed observed commented concluded
      """, .saying
    ),
    ("former ex ex- erstwhile one-time onetime", .former),
    ("previous outgoing", .rank),
    (
      """
      president chairman chairwoman chairperson chair ceo chief head secretary-general
      director-general director governor leader chancellor premier king queen emperor mayor boss
      commissioner-general rector dean principal speaker administrator chieftain emir sultan
      president-elect superintendent headmaster
      """, .head
    ),
    (
      """
      secretary officer executive minister commissioner spokesman spokeswoman spokesperson
      spokesmen analyst economist strategist professor ambassador envoy representative founder
      co-founder cofounder vice-president vice-chairman cfo coo cto treasurer manager coach captain
      adviser advisor lawyer attorney counsel editor publisher correspondent reporter researcher
      scientist lecturer fellow partner trader dealer broker official delegate commander
      vice-chancellor deputy co-chairman co-chair co-president co-ceo economists curator
      ombudsman prosecutor inspector engineer designer historian coordinator organizer organiser
      activist campaigner lobbyist columnist anchor producer conductor
      """, .office
    ),
    ("vice deputy assistant associate sub junior under", [.lower, .rank]),
    (
      """
      chief executive general managing acting interim new newly-appointed current honorary
      longtime long-time co- incoming outgoing first senior prime elected re-elected
      supreme party founding permanent two-time incumbent female youngest veteran embattled acting
      """, .rank
    ),
    ("member", .member), ("members", [.member, .plural]),
    (
      """
      subsidiary unit arm division branch affiliate wing part offshoot
      """, .part
    ),
    ("subsidiaries units arms divisions branches affiliates parts", [.part, .plural]),
    ("parent", .parent), ("owner", .owner),
    (
      """
      became becomes remains remained served serves resigned retired works worked who stepped down
      as named appointed elected re-elected reappointed stands quit
      """, .holds
    ),
    ("served resigned retired worked stepped quit", .past),
    ("appointed named elected picked chose hired nominated", .appoint),
    ("acquired acquires bought buys purchased purchases absorbed", .acquire),
    ("sued sues", .sue), ("sanctioned sanctions blacklisted blacklists", .sanction),
    ("met meets", .meet), ("signed signs inked ratified concluded", .sign),
    ("joined joins", .join), ("left quit quits exited withdrew withdraws", .leave),
    ("headed heads chaired chairs led leads runs", .lead), ("headed chaired led", .past),
    ("owns owned", .own), ("based headquartered", .base), ("merged merges", .merge),
    ("took takes taken", .take),
    (
      """
      imposed imposes filed files brought held holds completed completes slapped launched launches
      had has extended expanded widened maintains keeps maintained closed finalized finalised
      sealed announced concluded tightened
      """, .light
    ),
    ("lifted lifts eased eases removed dropped ended", .lift),
    ("acquisition takeover purchase buyout buy-out", .acquisition),
    ("lawsuit suit", .lawsuit), ("sanctions", .sanctions),
    ("meeting talks meetings", .meeting), ("merger", .merger),
    ("headquarters hq", .seat),
    (
      """
      agreement agreements deal deals memorandum treaty pact contract accord protocol accords
      contracts mou memoranda letter declaration partnership understanding convention truce
      """, .agreement
    ),
    ("state states country countries nation nations company group companies", .generic),
  ]
}
