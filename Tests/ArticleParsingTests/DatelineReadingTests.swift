import Testing

@testable import ArticleParsing

@Suite struct DatelineReadingTests {
  /// Place, day, agency and the words that follow, as one line.
  static func describe(_ text: String) -> String? {
    let bytes = Array(text.utf8)[...]
    guard let dateline = Dateline(atStartOf: bytes) else { return nil }
    let day = dateline.day.map { "\($0.year ?? 0)-\($0.month)-\($0.day)" } ?? "-"
    return [dateline.place, day, dateline.agency ?? "-", bytes[dateline.end...].text]
      .joined(separator: "|")
  }

  @Test(arguments: [
    ("BEIJING - Fight goes on", "BEIJING|-|-|Fight goes on"),
    ("GENEVA, 3 May (Agency) — Talks", "GENEVA|0-5-3|Agency|Talks"),
    ("WASHINGTON (AP) — Talks", "WASHINGTON|-|AP|Talks"),
    ("PARIS, 17 May 1865 (Dateline) — Talks", "PARIS|1865-5-17|Dateline|Talks"),
    ("UNITED NATIONS, March 2 (Reuters) - Talks", "UNITED NATIONS|0-3-2|Reuters|Talks"),
    ("NEW YORK/LONDON — Talks", "NEW YORK/LONDON|-|-|Talks"),
    ("BEIJING, Nov. 7, 2017 (Xinhua) -- Talks", "BEIJING|2017-11-7|Xinhua|Talks"),
    ("MOSCOW, November 7. /TASS/. Talks", "MOSCOW|0-11-7|TASS|Talks"),
    ("SHARM EL-SHEIKH, Egypt – Talks", "SHARM EL-SHEIKH, Egypt|-|-|Talks"),
    ("LOS ANGELES, Calif., Tuesday, Nov. 7 (AP) - Talks", "LOS ANGELES, Calif.|0-11-7|AP|Talks"),
    ("Beijing, 7 November (TASS) - Talks", "Beijing|0-11-7|TASS|Talks"),
    ("The Hague (Courtwire) — Talks", "The Hague|-|Courtwire|Talks"),
    ("SÃO PAULO—Talks", "SÃO PAULO|-|-|Talks"),
    ("ST. JOHN'S - Talks", "ST. JOHN'S|-|-|Talks"),
  ])
  func datelinesAreFound(text: String, expected: String) {
    #expect(Self.describe(text) == expected)
  }

  @Test(arguments: [
    "", "-", " - ", "The council met - and parted", "BEIJING: Talks", "BEIJING Talks",
    "The Shanghai Cooperation Organization (SCO) - a bloc", "UNESCO (Paris). It said",
    "“NO” - said the chair", "A - B", "COVID-19 cases rose", "12 MEN - a jury",
    "A long sentence without any capitals to speak of, and a dash - here",
  ])
  func othersAreNone(text: String) {
    #expect(Self.describe(text) == nil)
  }
}
