extension ReportTemplates {
  /// News of ministries, courts, associations and firms, whose names are long and come back as
  /// acronyms.
  static let institutions = [authorities, society, business, incidents]

  private static let authorities = ReportTemplates(
    headlines: [
      "PUBLICBODY opens inquiry into FIRM", "COUNTRY : PUBLICBODY denies claim",
      "New head for PUBLICBODY", "CITY court rejects plea of BODY",
    ],
    sentences: [
      "The PUBLICBODY ( ACRONYM ) said on Tuesday that it would appeal .",
      "PERSON , who heads the PUBLICBODY , told reporters in CITY that talks had failed .",
      "According to the PUBLICBODY , four people were detained near FACILITY .",
      "The ACRONYM rejected the request of the BODY .",
      "Officials of the PUBLICBODY and the BODY met in CITY , COUNTRY .",
      "A spokesman for the PUBLICBODY , PERSON , declined to comment .",
      "DEMONYM lawmakers asked the PUBLICBODY to explain the delay .",
      "Under a law passed last year the PUBLICBODY oversees FIRM and FIRM .",
      "SURNAME was appointed to the PUBLICBODY by President PERSON .",
      "The agreement between COUNTRY and COUNTRY was signed at the PUBLICBODY .",
      "COUNTRY 's PUBLICBODY has suspended flights from COUNTRY .",
      "The PUBLICBODY of CITY did not answer questions .",
      "The government of COUNTRY thanked the PUBLICBODY for its help .",
      "Gen SURNAME and Mr SURNAME voted against the bill , Minister SURNAME said .",
      "King PERSON received the head of the PUBLICBODY .",
    ])

  private static let society = ReportTemplates(
    headlines: [
      "BODY marks ten years", "BODY calls for release of PERSON", "CITY : students honour PERSON",
      "BODY elects PERSON as leader",
    ],
    sentences: [
      "The BODY , known as ACRONYM , was founded in CITY in 1987 .",
      "PERSON of the BODY said the figures were wrong .",
      "ACRONYM members marched through CITY to FACILITY .",
      "PERSON , a professor at the BODY , has studied the DEMONYM vote .",
      "\" We will not stop , \" said PERSON , president of BODY .",
      "The prize goes to PERSON , BODY and the BODY .",
      "SURNAME told the BODY that her work in COUNTRY would go on .",
      "The BODY has offices in CITY , CITY and CITY .",
      "She joined the BODY after leaving the PUBLICBODY .",
      "Researchers at BODY and BODY looked at 3,000 patients .",
      "Members of ACRONYM and of the BODY went on strike .",
      "SURNAME , 54 , is a member of BODY .",
      "NGO BODY accused FIRM of dirty work .",
    ])

  private static let business = ReportTemplates(
    headlines: [
      "FIRM to buy FIRM", "FIRM shares fall after warning", "FIRM names PERSON as chief",
      "FIRM and CITY airport settle",
    ],
    sentences: [
      "FIRM said it would cut 300 jobs at its plant in CITY , COUNTRY .",
      "PERSON , chief executive of FIRM , expects a slow year .",
      "Shares of FIRM rose 3 percent while those of FIRM fell .",
      "The PUBLICBODY fined FIRM 4 million dollars .",
      "Analysts at FIRM and FIRM cut their forecasts for COUNTRY .",
      "FIRM , a unit of FIRM , runs the FACILITY project .",
      "FIRM 's PERSON said the DEMONYM market was hard .",
      "The deal with FIRM was signed in CITY on Monday .",
      "SURNAME worked for FIRM before he founded FIRM .",
      "Rival FIRM has no plans to leave COUNTRY , a person close to ACRONYM said .",
      "The PUBLICBODY and FIRM will build the road from CITY to CITY .",
    ])

  private static let incidents = ReportTemplates(
    headlines: [
      "Two killed near FACILITY", "Flood in CITY : BODY sends aid", "Fire at FACILITY",
    ],
    sentences: [
      "A bus fell from FACILITY in CITY on Friday , police in COUNTRY said .",
      "The injured were taken to BODY .",
      "PERSON , a resident of CITY , saw smoke over FACILITY .",
      "The PUBLICBODY closed the road between FACILITY and CITY .",
      "Rescuers from the BODY reached CITY at dawn .",
      "The PUBLICBODY is in contact with the families .",
      "Flights at FACILITY were delayed .",
      "In CITY , CITY and CITY power was cut , FIRM said .",
      "SURNAME was last seen near FACILITY on Sunday .",
      "The storm moved from FACILITY towards COUNTRY , the PUBLICBODY said .",
    ])
}
