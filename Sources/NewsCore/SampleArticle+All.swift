import NewsModel

extension SampleArticle {
  /// Six invented notes on four invented bodies: small enough to know by heart in a test.
  package static let all: [SampleArticle] = [harbour, seal, statutes, storm, audit, undated]

  private static let harbour = SampleArticle(
    key: "harbour", headline: "[[organization|NHU]] opens its port register", dateline: "LÜBECK",
    date: PublicationDate(year: 2019, month: 5, day: 12), source: "Coast Wire",
    text: """
      The [[organization|Northern Harbour Union]] ([[organization=Northern Harbour Union|NHU]]) \
      opened its register of ports to the public on Sunday in [[location|Lübeck]]. The \
      [[organization|Tidal Survey Agency]] will check the entries every spring.

      “<<Ines Ødegård|Any captain can now see what we see>>,” {{cue|said}} {{source|\
      [[organization=Northern Harbour Union|NHU]] Secretary [[person|Ines Ødegård]]}}. She \
      thanked the [[organization|Tidal Survey Agency]] for its soundings.

      “<<Ines Ødegård|The register belongs to the ports>>,” {{source|\
      [[person=Ines Ødegård|Ødegård]]}} {{cue|added}}, “<<+|and it will stay open>>.”
      """)

  private static let seal = SampleArticle(
    key: "seal", headline: "Survey ships to share one seal",
    date: PublicationDate(year: 2019, month: 11, day: 3), source: "Coast Wire",
    text: """
      Ships of the [[organization|Tidal Survey Agency]] ([[organization=Tidal Survey Agency|TSA]]) \
      and of the [[organization|Lighthouse Board]] will carry one seal from next year. The \
      [[organization=Tidal Survey Agency|TSA]] proposed it, the [[organization|Lighthouse Board]] \
      agreed on Friday.

      {{source|[[person|Tomás Vidal]]}}, who heads the board, {{cue|said}} <<~Tomás Vidal|that the \
      seal would save a week of paper in every port>>.
      """)

  private static let statutes = SampleArticle(
    key: "statutes", headline: "Ports agree on new statutes", dateline: "GDAŃSK",
    date: PublicationDate(year: 2021, month: 2, day: 28), source: "Port Gazette",
    text: """
      Delegates of the [[organization|Northern Harbour Union]] adopted new statutes in \
      [[location|Gdańsk]]. The [[organization|Lighthouse Board]] may now send an observer.

      “<<Ines Ødegård|Forty ports, one page of rules>>,” {{source|[[person|Ines Ødegård]]}} \
      {{cue|told}} the delegates.
      """)

  private static let storm = SampleArticle(
    key: "storm", headline: "Storm closes twelve harbours",
    date: PublicationDate(year: 2022, month: 1, day: 9), source: "Port Gazette",
    text: """
      Twelve harbours closed on Sunday as a storm crossed the coast of [[location|Jutland]]. The \
      [[organization|NHU]] and the [[organization|Mariners' Relief Fund]] opened shelters for \
      crews 🚢.

      “<<|Nobody is to sail>>,” a notice {{cue|read}}.
      """)

  private static let audit = SampleArticle(
    key: "audit", headline: "[[organization|Lighthouse Board]] passes audit",
    date: PublicationDate(year: 2022, month: 6, day: 30), source: "Coast Wire",
    text: """
      Auditors found the books of the [[organization|Lighthouse Board]] in order. Its grant to the \
      [[organization|Mariners' Relief Fund]] had been asked about by the [[organization|TSA]].

      “<<Tomás Vidal|The [[organization|Mariners' Relief Fund]] has our trust>>,” {{cue|said}} \
      {{source|[[person|Tomás Vidal]] of the [[organization|Lighthouse Board]]}}.
      """)

  private static let undated = SampleArticle(
    key: "undated", headline: "A keeper remembers",
    text: """
      The lamp was lit by hand for ninety years. A keeper's daughter wrote down the names of all \
      who did it.
      """)
}
