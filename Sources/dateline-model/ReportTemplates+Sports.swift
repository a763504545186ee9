extension ReportTemplates {
  /// Matches, tables and squads, in which a city or country stands for its team.
  static let sports = [football, leagues, internationals, tennis, races, cricket]

  private static let football = ReportTemplates(
    headlines: [
      "Football : CLUB edge past CLUB", "Soccer - CLUB go top after CITYTEAM win .",
      "DEMONYM league : results and table .", "Soccer - DEMONYM first division results .",
      "CLUB sign PERSON from CLUB",
    ],
    sentences: [
      "CLUB striker PERSON scored twice as the leaders won 3-0 at CLUB on Sunday .",
      "Results of DEMONYM league matches played on Saturday :",
      "Table ( games , won , drawn , lost , goals for , goals against , points ) :",
      "CITYTEAM moved up to second place with a 2-1 home win over CITYTEAM .",
      "PERSON , the coach of CLUB , said his side had deserved more than a point in CITY .",
      "CLUB , held to a goalless draw by CLUB in CITY , stay bottom .",
      "SURNAME joined CITYTEAM from the DEMONYM club CLUB last year .",
      "The referee sent off SURNAME of CITYTEAM and SURNAME of CLUB .",
    ],
    lines: [
      "CITYTEAM # CITYTEAM #", "CLUB # CLUB #", "CITYTEAM 2 CLUB 1", "# . CLUB # # # # # # #",
      "CITYTEAM # # # # # # #", "CLUB # # # # # # #", "Scorers : SURNAME ( # ) , SURNAME ( # )",
      "CITYTEAM : SURNAME # , SURNAME # pen", "CLUB v CLUB ( 1500 )", "# . CITYTEAM # # # # # # #",
      "Played on Friday : CITYTEAM 0 CITYTEAM 0 Attendance : # ,000",
    ])

  private static let leagues = ReportTemplates(
    headlines: [
      "Basketball : scores and standings .", "Baseball - CITYTEAM rally to beat CITYTEAM .",
      "Hockey : CITYTEAM shut out CITYTEAM", "Rugby : CLUB hold off CITYTEAM",
    ],
    sentences: [
      "Standings after games played on Thursday ( won , lost , percentage , games behind ) :",
      "In CITY , PERSON scored 27 points and CITYTEAM beat CITYTEAM 101-94 .",
      "PERSON homered in the ninth to lift CITYTEAM over CITYTEAM , 5-4 .",
      "At CITY : PERSON had 31 points and 12 rebounds for CITYTEAM .",
      "CITYTEAM traded forward PERSON to CITYTEAM on Monday .",
      "SURNAME is expected to start for CITYTEAM when they visit CITYTEAM .",
    ],
    lines: [
      "CITYTEAM # CITYTEAM #", "CITYTEAM # # .512 -", "CITYTEAM at CITYTEAM",
      "CITYTEAM # at CITYTEAM # ( OT )", "CITYTEAM # # .438 7 1/2", "EASTERN DIVISION W L PCT GB",
      "CITYTEAM at CITYTEAM , 7:35 p.m.",
    ])

  private static let internationals = ReportTemplates(
    headlines: [
      "Soccer - COUNTRYTEAM name squad for COUNTRYTEAM match .",
      "COUNTRYTEAM beat COUNTRYTEAM to reach CUP final",
      "Rugby - COUNTRYTEAM too strong for COUNTRYTEAM .", "Soccer - CUP qualifying results .",
      "COUNTRYTEAM coach SURNAME quits",
    ],
    sentences: [
      "COUNTRYTEAM beat COUNTRYTEAM 2-0 ( halftime 1-0 ) in a CUP qualifier in CITY on Wednesday .",
      "COUNTRYTEAM drew 1-1 with COUNTRYTEAM in a friendly played in CITY , COUNTRY .",
      "COUNTRYTEAM captain PERSON will miss the match against COUNTRYTEAM with a knee injury .",
      "PERSON of CLUB returns to the COUNTRYTEAM team after a year .",
      "COUNTRYTEAM , who lost to COUNTRYTEAM in the last CUP , trained behind closed doors .",
      "The DEMONYM coach , PERSON , named five newcomers for the trip to COUNTRY .",
      "Group standings ( tabulate under played , won , drawn , lost , points ) :",
    ],
    lines: [
      "COUNTRYTEAM # COUNTRYTEAM #", "COUNTRYTEAM # # # # # # #",
      "COUNTRYTEAM - SURNAME ( #th minute ) , SURNAME ( #th )", "COUNTRYTEAM v COUNTRYTEAM",
      "COUNTRYTEAM : SURNAME , SURNAME , SURNAME , SURNAME , SURNAME ( SURNAME # )",
      "Goalkeepers : PERSON ( CLUB ) , PERSON ( CITYTEAM )",
      "Defenders - PERSON ( CLUB ) , PERSON ( CLUB ) , PERSON ( CITYTEAM ) .",
      "Group # : COUNTRYTEAM , COUNTRYTEAM , COUNTRYTEAM , COUNTRYTEAM",
    ])

  private static let tennis = ReportTemplates(
    headlines: [
      "Tennis : results at the CITY tournament .", "Tennis - SURNAME beats SURNAME in CITY .",
      "Golf : scores from CITY", "Badminton - DEMONYM open results .",
    ],
    sentences: [
      "Second seed PERSON of COUNTRY beat DEMONYM PERSON 6-4 6-3 in CITY on Tuesday .",
      "Results on the third day in CITY ( prefix number denotes seeding ) :",
      "PERSON of COUNTRY leads by two strokes after a round of 67 at the CUP .",
      "SURNAME , who won in CITY last month , meets COUNTRY 's PERSON next .",
    ],
    lines: [
      "PERSON ( COUNTRY ) beat PERSON ( COUNTRY ) 6-3 7-6 ( 7-4 )",
      "# - PERSON ( COUNTRY ) beat # - PERSON ( COUNTRY ) 6-1 6-2",
      "# PERSON ( COUNTRY ) 68 70 72", "PERSON ( COUNTRY ) # # #",
      "PERSON and PERSON ( COUNTRY ) beat PERSON and PERSON ( COUNTRY ) 15-9 15-11",
    ])

  private static let races = ReportTemplates(
    headlines: [
      "Cycling - SURNAME wins stage to CITY .", "Athletics : results from CITY .",
      "Swimming - DEMONYM SURNAME sets record in CITY .", "Motor racing - CUP result .",
    ],
    sentences: [
      "PERSON of COUNTRY won the 800 metres in CITY on Friday ahead of DEMONYM PERSON .",
      "Leading results of the stage from CITY to CITY , 187 km :",
      "DEMONYM driver PERSON took pole position for CLUB at the CITY track .",
      "Men 's 400 metres hurdles :", "Women 's downhill in CITY , COUNTRY :",
    ],
    lines: [
      "# . PERSON ( COUNTRY ) 1 minute 44.52 seconds", "# . PERSON ( COUNTRY ) 20.14",
      "# . PERSON ( COUNTRY ) same time", "# . PERSON , COUNTRY , # .31 metres",
      "# . COUNTRYTEAM ( PERSON , PERSON , PERSON , PERSON ) 3:01.22",
      "# . SURNAME ( COUNTRY ) # points",
    ])

  private static let cricket = ReportTemplates(
    headlines: [
      "Cricket - COUNTRYTEAM 245-6 at stumps against COUNTRYTEAM .",
      "Cricket : COUNTRYTEAM win toss and bat", "Cricket - CITYTEAM county scores .",
    ],
    sentences: [
      "COUNTRYTEAM won the toss and put COUNTRYTEAM in to bat in the second CUP in CITY .",
      "PERSON made an unbeaten 114 as COUNTRYTEAM reached 301 for four against COUNTRYTEAM .",
      "Close of play scores in county matches on Thursday :",
      "At CITY : CITYTEAM 312 and 98-2 ; CITYTEAM 266 ( SURNAME 81 , SURNAME 5-62 ) .",
    ],
    lines: [
      "COUNTRYTEAM # for # declared ( SURNAME # not out , SURNAME # )",
      "SURNAME c SURNAME b SURNAME #", "SURNAME lbw b SURNAME #", "SURNAME run out #",
      "Bowling : SURNAME 12-3-41-2 , SURNAME 9-0-38-1 .",
      "CITYTEAM # and # ; CITYTEAM # ( SURNAME # ) .", "Fall of wickets : 1-12 , 2-45 , 3-101 .",
    ])
}
