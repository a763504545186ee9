/// Sentences with their names marked, by what is hard about them.
enum EntityCases {
  static let titlesAndForms = [
    "Prime Minister [[per|Keir Starmer]] met President [[per|Emmanuel Macron]] on Monday.",
    "Gen. [[per|Mark Milley]] and Sen. [[per|Bernie Sanders]] spoke to reporters.",
    "Mr [[per|Okonkwo]] and Mrs [[per|Adebayo]] live in [[loc|Lagos]].",
    "Dr. [[per|Amina Yusuf]] works in [[loc|Kano]].",
    "Judge [[per|Maria Gonzalez]] ruled on Friday.",
    "The company's chief, [[per|J. P. Morgan]], died in [[loc|Rome]].",
    "[[per|Kim Jong Un]] travelled to [[loc|Vladivostok]] by train.",
    "[[per|Ursula von der Leyen]] arrived in [[loc|Kyiv]].",
    "[[per|Mohammed bin Salman]] opened the meeting in [[loc|Riyadh]].",
    "[[per|Sinéad O'Connor]] sang in [[loc|Dublin]].",
  ]

  static let organizations = [
    "The [[org|United Nations]] said on Tuesday that talks had failed.",
    "[[org|Microsoft]] bought a start-up in [[loc|Seattle]].",
    "[[org|Goldman Sachs]] and [[org|Morgan Stanley]] cut their forecasts.",
    "The [[org|World Health Organization]] declared an emergency.",
    "Officials at the [[org|Ministry of Defence]] would not comment.",
    "The [[org|Bank of Japan]] kept rates at zero.",
    "The [[org|International Monetary Fund]] and the [[org|World Bank]] met in [[loc|Marrakesh]].",
    "He studied at the [[org|University of Oxford]].",
    "Reporters from [[org|Reuters]] and the [[org|BBC]] were there.",
    "The [[org|European Union]] will send 300 million euros.",
    "The [[org|Democratic Party]] lost two seats in [[loc|Ohio]].",
    "The [[org|Supreme Court]] will hear the case in June.",
    "[[org|Amnesty International]] called for an inquiry.",
    "[[org|Al Jazeera]] reported that two soldiers had died.",
    "The [[org|Food and Drug Administration]] approved the vaccine.",
    "[[org|Johnson & Johnson]] recalled the powder.",
    "The [[org|Department of Homeland Security]] closed the border post.",
    "[[org|Volkswagen AG]] will build the car in [[loc|Tennessee]].",
    "[[org|Tata Consultancy Services Ltd.]] hired 4,000 people.",
    "The [[org|Palestinian Authority]] paid its teachers.",
  ]

  static let places = [
    "Flooding in [[loc|Bangladesh]] has killed forty people.",
    "The road from [[loc|Kabul]] to [[loc|Kandahar]] is closed.",
    "Protesters filled [[loc|Tahrir Square]] in [[loc|Cairo]].",
    "Ships wait in the [[loc|Strait of Hormuz]].",
    "A plane from [[loc|New York]] landed at [[loc|Heathrow Airport]].",
    "The [[loc|United States]] and [[loc|South Korea]] began exercises.",
    "The [[loc|U.S.]] imposed sanctions on [[loc|Iran]].",
    "He was born in [[loc|Buenos Aires]], [[loc|Argentina]].",
    "Snow fell in the [[loc|Alps]] and along the [[loc|Danube]].",
    "The court sits in [[loc|The Hague]].",
    "Fighting went on in the [[loc|Gaza Strip]] and the [[loc|West Bank]].",
    "Gold was found in [[loc|Western Australia]].",
  ]

  static let miscellaneous = [
    "[[misc|French]] farmers blocked the road to [[loc|Paris]].",
    "The [[misc|World Cup]] will be held in [[loc|Canada]].",
    "[[misc|Muslim]] and [[misc|Christian]] leaders prayed together.",
    "She speaks [[misc|Arabic]] and [[misc|Russian]].",
    "Two [[misc|Turkish]] soldiers were wounded.",
    "The [[misc|Americans]] left in August.",
  ]

  static let possessivesAndBrackets = [
    "[[loc|Germany]]'s economy shrank.",
    "[[org|Apple]]’s sales fell in [[loc|China]].",
    "The [[org|World Trade Organization]] ([[org|WTO]]) will decide.",
    "([[org|Reuters]]) - The minister resigned.",
    "\"We are ready,\" said [[per|Anna Kowalska]], a nurse from [[loc|Kraków]].",
    "[[loc|Nairobi]], [[loc|Kampala]] and [[loc|Kigali]] signed.",
  ]

  static let lowerCaseAndNone = [
    "The weather will be warm on Tuesday and Wednesday.",
    "Bread is sold at the market for $3.",
    "He said that nothing had changed since March.",
    "Prices rose by 3.5 percent, more than expected.",
    "I think it's a bad idea.",
    "",
    " \n ",
  ]

  /// A text and its headline.
  static let headlines = [
    (
      "[[loc|TURKEY]] ARRESTS FORMER GENERAL IN [[loc|ANKARA]]",
      "Police in Turkey arrested a former general in Ankara on Friday."
    ),
    (
      "[[org|United Nations]] Sends Aid to [[loc|Yemen]]",
      "The United Nations sent food to Yemen on Monday, a spokesman said."
    ),
    (
      "[[per|MERKEL]] TO VISIT [[loc|WARSAW]]",
      "Angela Merkel will travel to Warsaw next week. Merkel last went there in May."
    ),
    (
      "[[org|Siemens]] Plans New Plant in [[loc|Saxony]]",
      "Siemens will build a plant in Saxony, the company said."
    ),
  ]

  static let all =
    titlesAndForms + organizations + places + miscellaneous + possessivesAndBrackets
    + lowerCaseAndNone
}
