/// The teams of the North American leagues, which reports call by their city or by their nickname.
enum Franchises {
  /// The full name of the team that a folded name stands for in a sport; without a sport only what
  /// no other team is called.
  static func team(_ key: String, in sport: Sport?) -> String? {
    guard let sport else { return teams[key] ?? nil }
    return (teams[sport.rawValue + key] ?? nil) ?? (teams[key] ?? nil)
  }

  /// Whether several teams go by a folded name in a sport.
  static func share(_ key: String, in sport: Sport?) -> Bool {
    guard let sport, let team = teams[sport.rawValue + key] else { return false }
    return team == nil
  }

  /// Full names by sport and city, by sport and nickname, and by the full name; `nil` where two
  /// teams share it.
  private static let teams: [String: String?] = {
    var teams: [String: String?] = [:]
    func add(_ key: String, _ team: String) {
      if let other = teams[key], other != team {
        teams[key] = .some(nil)
      } else {
        teams[key] = team
      }
    }
    for (sport, list) in lists {
      for entry in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let sides = entry.split(separator: "/")
        guard sides.count == 2 else { continue }
        let (cities, nicknames) = (forms(of: sides[0]), forms(of: sides[1]))
        let team = key(cities[0] + " " + nicknames[0])
        for form in cities + nicknames { add(sport.rawValue + key(form), team) }
        for city in cities {
          for nickname in nicknames { add(key(city + " " + nickname), team) }
        }
      }
    }
    return teams
  }()

  /// The names of a city or the nicknames of a team, separated by "|".
  private static func forms(of side: Substring) -> [String] {
    let forms = side.split(separator: "|").map { FoldedName.words($0).joined(separator: " ") }
    let short = ["new york": "ny", "los angeles": "la"]
    return forms + forms.compactMap { short[$0] }
  }

  private static func key(_ name: String) -> String { OrganizationName(name).key }

  private static let lists: [(Sport, String)] = [
    (
      .baseball,
      """
      Arizona/Diamondbacks, Atlanta/Braves, Baltimore/Orioles, Boston/Red Sox, Chicago/Cubs,
      Chicago/White Sox, Cincinnati/Reds, Cleveland/Guardians|Indians, Colorado/Rockies,
      Detroit/Tigers, Houston/Astros, Kansas City/Royals, Los Angeles|California|Anaheim/Angels,
      Los Angeles/Dodgers, Miami|Florida/Marlins,
      Milwaukee/Brewers, Minnesota/Twins, Montreal/Expos, New York/Mets, New York/Yankees,
      Oakland/Athletics, Philadelphia/Phillies, Pittsburgh/Pirates, San Diego/Padres,
      San Francisco/Giants, Seattle/Mariners, St. Louis/Cardinals, Tampa Bay/Rays, Texas/Rangers,
      Toronto/Blue Jays, Washington/Nationals
      """
    ),
    (
      .basketball,
      """
      Atlanta/Hawks, Boston/Celtics, Brooklyn|New Jersey/Nets, Charlotte/Hornets, Chicago/Bulls,
      Cleveland/Cavaliers, Dallas/Mavericks, Denver/Nuggets, Detroit/Pistons,
      Golden State/Warriors, Houston/Rockets, Indiana/Pacers,
      Los Angeles/Clippers, Los Angeles/Lakers, Memphis|Vancouver/Grizzlies, Miami/Heat,
      Milwaukee/Bucks, Minnesota/Timberwolves, New Orleans/Pelicans, New York/Knicks,
      Oklahoma City/Thunder, Orlando/Magic, Philadelphia/76ers, Phoenix/Suns,
      Portland/Trail Blazers, Sacramento/Kings, San Antonio/Spurs, Seattle/SuperSonics,
      Toronto/Raptors, Utah/Jazz, Washington/Wizards|Bullets
      """
    ),
    (
      .hockey,
      """
      Anaheim/Ducks, Arizona|Phoenix/Coyotes, Boston/Bruins, Buffalo/Sabres, Calgary/Flames,
      Carolina/Hurricanes, Chicago/Blackhawks, Colorado/Avalanche, Columbus/Blue Jackets,
      Dallas/Stars, Detroit/Red Wings, Edmonton/Oilers, Florida/Panthers, Hartford/Whalers,
      Los Angeles/Kings, Minnesota/Wild, Montreal/Canadiens, Nashville/Predators,
      New Jersey/Devils, New York/Islanders, New York/Rangers,
      Ottawa/Senators, Philadelphia/Flyers, Pittsburgh/Penguins, San Jose/Sharks,
      Seattle/Kraken, St. Louis/Blues, Tampa Bay/Lightning, Toronto/Maple Leafs,
      Vancouver/Canucks, Vegas/Golden Knights, Washington/Capitals, Winnipeg/Jets
      """
    ),
    (
      .gridiron,
      """
      Arizona/Cardinals, Atlanta/Falcons, Baltimore/Ravens, Buffalo/Bills, Carolina/Panthers,
      Chicago/Bears, Cincinnati/Bengals, Cleveland/Browns, Dallas/Cowboys, Denver/Broncos,
      Detroit/Lions, Green Bay/Packers, Houston/Texans, Indianapolis/Colts,
      Jacksonville/Jaguars, Kansas City/Chiefs, Las Vegas|Oakland|Los Angeles/Raiders,
      Los Angeles|San Diego/Chargers, Los Angeles|St. Louis/Rams, Miami/Dolphins,
      Minnesota/Vikings, New England/Patriots,
      New Orleans/Saints, New York/Giants, New York/Jets, Philadelphia/Eagles,
      Pittsburgh/Steelers, San Francisco/49ers, Seattle/Seahawks,
      Tampa Bay/Buccaneers, Tennessee|Houston/Titans|Oilers, Washington/Commanders|Redskins
      """
    ),
  ]
}
