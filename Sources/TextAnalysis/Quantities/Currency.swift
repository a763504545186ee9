/// Currencies as news write them, to their ISO 4217 codes.
enum Currency {
  /// The currency of a sign, letters before it included ("$", "hk$").
  static func sign(_ text: String) -> String? {
    signs[text] ?? (text.hasSuffix("$") ? dollars[String(text.dropLast())] : nil)
  }

  private static let signs = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW",
    "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₱": "PHP", "₸": "KZT", "฿": "THB",
  ]

  /// Letters before a dollar sign.
  private static let dollars = [
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD",
    "s": "SGD", "nt": "TWD", "r": "BRL",
  ]

  /// Names that mean one currency in most news.
  static let names = forms([
    "USD": "dollar dollars", "EUR": "euro euros", "GBP": "pound pounds sterling", "JPY": "yen",
    "CNY": "yuan renminbi", "RUB": "ruble rubles rouble roubles", "INR": "rupee rupees",
    "KRW": "won", "TRY": "lira liras", "ZAR": "rand", "BRL": "reais", "PLN": "zloty zlotys",
    "SEK": "kronor", "NOK": "kroner", "ILS": "shekel shekels", "AED": "dirham dirhams",
    "SAR": "riyal riyals", "IRR": "rial rials", "THB": "baht", "IDR": "rupiah",
    "MYR": "ringgit", "UAH": "hryvnia hryvnias", "HUF": "forint forints", "KZT": "tenge",
    "NGN": "naira", "MXN": "peso pesos", "CHF": "franc francs", "KGS": "som",
  ])

  /// Names that a country's adjective makes definite.
  static let phrases: [String: String] = {
    let rows = [
      ("dollar", "us USD,american USD,canadian CAD,australian AUD,hong~kong HKD,new~zealand NZD"),
      ("dollar", "singapore SGD,taiwan TWD"), ("franc", "swiss CHF,french FRF,cfa XOF"),
      ("pound", "british GBP,egyptian EGP,lebanese LBP,syrian SYP,sudanese SDG"),
      ("peso", "mexican MXN,argentine ARS,chilean CLP,colombian COP,philippine PHP,cuban CUP"),
      ("rupee", "indian INR,pakistani PKR,nepalese NPR"), ("yuan", "chinese CNY"),
      ("krone", "danish DKK,norwegian NOK"), ("krona", "swedish SEK,icelandic ISK"),
      ("shilling", "kenyan KES,ugandan UGX,tanzanian TZS"), ("dinar", "iraqi IQD,kuwaiti KWD"),
      ("rial", "iranian IRR,omani OMR,qatari QAR"), ("ruble", "russian RUB,belarusian BYN"),
      ("mark", "german DEM,deutsche DEM"),
    ]
    var phrases: [String: String] = [:]
    for (noun, list) in rows {
      for pair in list.split(separator: ",") {
        let parts = pair.split(separator: " ")
        let adjective = parts[0].replacing("~", with: " ")
        for form in plurals(of: noun) { phrases["\(adjective) \(form)"] = String(parts[1]) }
      }
    }
    return phrases
  }()

  private static func plurals(of noun: String) -> [String] {
    switch noun {
    case "krone": [noun, "kroner"]
    case "krona": [noun, "kronor"]
    case "yuan": [noun]
    default: [noun, noun + "s"]
    }
  }

  private static func forms(_ rows: [String: String]) -> [String: String] {
    var names: [String: String] = [:]
    for (code, list) in rows {
      for name in list.split(separator: " ") { names[String(name)] = code }
    }
    return names
  }

  private static let codes: Set<String> = [
    "usd", "eur", "gbp", "jpy", "cny", "rmb", "rub", "inr", "chf", "cad", "aud", "nzd", "sek",
    "nok", "dkk", "pln", "brl", "zar", "krw", "mxn", "aed", "sar", "hkd", "sgd", "uah", "kzt",
  ]

  /// The code that a word is, in small letters; "RMB" is the yuan.
  static func code(_ word: String) -> String? {
    guard codes.contains(word) else { return nil }
    return word == "rmb" ? "CNY" : word.uppercased()
  }
}
