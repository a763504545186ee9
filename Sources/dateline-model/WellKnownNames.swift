import NewsModel
import TextAnalysis

/// Names of states and international bodies that news uses without explaining them.
///
/// Only short forms that mean one thing wherever they stand: "ICC" and "ADB" mean several.
enum WellKnownNames {
  static let titles = Set(records.map(\.title))

  static let records: [AliasTable.Record] =
    parse(organizations, .organization) + parse(places, .location)

  /// One thing per line: its title, "=", its other names separated by "|".
  private static func parse(_ lines: String, _ kind: EntityKind) -> [AliasTable.Record] {
    lines.split(separator: "\n").map { line in
      let sides = line.split(separator: "=", maxSplits: 1)
      let title = sides[0].trimmed
      let others = sides.count > 1 ? sides[1].split(separator: "|").map(\.trimmed) : []
      let keys = ([title] + others).map { NameFolding.key(of: $0) }
      return .init(title: title, kind: kind, keys: keys)
    }
  }

  private static let organizations = """
    United Nations = UN | UNO | United Nations Organization
    United Nations Security Council = UN Security Council | UNSC | Security Council of the United Nations
    United Nations General Assembly = UN General Assembly | UNGA | General Assembly of the United Nations
    United Nations Human Rights Council = UN Human Rights Council | UNHRC
    United Nations Secretariat = UN Secretariat
    United Nations Economic and Social Council = UN Economic and Social Council | ECOSOC
    United Nations High Commissioner for Refugees = UNHCR | UN Refugee Agency | UN High Commissioner for Refugees | Office of the United Nations High Commissioner for Refugees
    Office of the United Nations High Commissioner for Human Rights = OHCHR | UN Human Rights Office | United Nations Human Rights Office | Office of the UN High Commissioner for Human Rights
    United Nations Office for the Coordination of Humanitarian Affairs = OCHA | UN Office for the Coordination of Humanitarian Affairs | UNOCHA
    United Nations Children's Fund = UNICEF | UN Children's Fund | UN Children’s Fund | United Nations Children’s Fund | UN Children Fund
    United Nations Development Programme = UNDP | UN Development Programme
    United Nations Environment Programme = UNEP | UN Environment Programme
    United Nations Office on Drugs and Crime = UNODC | UN Office on Drugs and Crime
    United Nations Population Fund = UNFPA | UN Population Fund
    United Nations Relief and Works Agency = UNRWA | UN Relief and Works Agency | United Nations Relief and Works Agency for Palestine Refugees in the Near East
    United Nations Industrial Development Organization = UNIDO | UN Industrial Development Organization
    United Nations Conference on Trade and Development = UNCTAD | UN Conference on Trade and Development
    UNESCO = United Nations Educational, Scientific and Cultural Organization | UN Educational, Scientific and Cultural Organization
    UNAIDS = Joint United Nations Programme on HIV/AIDS
    World Food Programme = WFP | UN World Food Programme | United Nations World Food Programme
    World Health Organization = WHO | UN World Health Organization
    World Trade Organization = WTO
    World Bank = World Bank Group | International Bank for Reconstruction and Development
    World Meteorological Organization = WMO
    World Intellectual Property Organization = WIPO
    World Customs Organization = WCO
    World Economic Forum = WEF
    World Anti-Doping Agency = WADA
    World Wide Fund for Nature = WWF | World Wildlife Fund
    Food and Agriculture Organization = FAO | Food and Agriculture Organization of the United Nations | UN Food and Agriculture Organization
    International Atomic Energy Agency = IAEA
    International Civil Aviation Organization = ICAO
    International Committee of the Red Cross = ICRC
    International Federation of Red Cross and Red Crescent Societies = IFRC
    International Court of Justice = ICJ
    International Criminal Court
    International Criminal Tribunal for the former Yugoslavia = ICTY
    International Energy Agency = IEA
    International Fund for Agricultural Development = IFAD
    International Labour Organization = ILO | International Labor Organization
    International Maritime Organization = IMO
    International Monetary Fund = IMF
    International Olympic Committee = IOC
    International Paralympic Committee
    International Organization for Migration = IOM
    International Organization for Standardization = ISO
    International Telecommunication Union = ITU
    Interpol = International Criminal Police Organization | ICPO-INTERPOL | ICPO
    Intergovernmental Panel on Climate Change = IPCC
    Universal Postal Union = UPU
    Organisation for the Prohibition of Chemical Weapons = OPCW
    Organisation for Economic Co-operation and Development = OECD
    Organisation for European Economic Co-operation = OEEC
    Organization for Security and Co-operation in Europe = OSCE
    Organisation of Islamic Cooperation = OIC | Organization of the Islamic Conference
    Organization of American States = OAS
    Organisation of African Unity = OAU
    Organization of the Petroleum Exporting Countries = OPEC
    Organization of Turkic States = OTS
    Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO
    Shanghai Cooperation Organization = SCO | Shanghai Cooperation Organisation
    Collective Security Treaty Organization = CSTO
    Commonwealth of Independent States = CIS
    Eurasian Economic Union = EAEU | EEU
    North Atlantic Treaty Organization = NATO | North Atlantic Alliance
    European Union = EU
    European Commission = EU Commission | European Union Commission | Commission of the European Union
    European Council
    Council of the European Union = EU Council of Ministers | Council of the EU
    Council of Europe = CoE
    European Parliament = EU Parliament
    European Central Bank = ECB
    European Court of Human Rights = ECtHR
    European Court of Justice = ECJ | EU Court of Justice
    European Investment Bank = EIB
    European Bank for Reconstruction and Development = EBRD
    European Economic Community = EEC
    European Coal and Steel Community = ECSC
    European Free Trade Association = EFTA
    European Medicines Agency = EMA
    European Space Agency = ESA
    Europol = European Union Agency for Law Enforcement Cooperation
    Frontex = European Border and Coast Guard Agency
    CERN = European Organization for Nuclear Research
    African Union = AU
    African Development Bank = AfDB
    Asian Infrastructure Investment Bank = AIIB
    Economic Community of West African States = ECOWAS
    Southern African Development Community = SADC
    Intergovernmental Authority on Development = IGAD
    Arab League = League of Arab States
    Gulf Cooperation Council = GCC | Cooperation Council for the Arab States of the Gulf
    Association of Southeast Asian Nations = ASEAN
    Asia-Pacific Economic Cooperation = APEC
    South Asian Association for Regional Cooperation = SAARC
    BRICS = BRICS group
    Group of Seven = G7 | G-7
    Group of Eight = G8 | G-8
    Group of Twenty = G20 | G-20
    Mercosur = Southern Common Market
    Non-Aligned Movement = NAM
    League of Nations
    Médecins Sans Frontières = MSF | Doctors Without Borders | Medecins Sans Frontieres
    Amnesty International
    Human Rights Watch = HRW
    Reporters Without Borders = RWB
    Greenpeace = Greenpeace International
    FIFA = Fédération Internationale de Football Association | International Federation of Association Football
    UEFA = Union of European Football Associations
    World Athletics = IAAF | International Association of Athletics Federations
    Formula One = F1
    National Basketball Association = NBA
    National Football League = NFL
    National Hockey League = NHL
    Major League Baseball = MLB
    Central Intelligence Agency = CIA
    Federal Bureau of Investigation = FBI
    National Security Agency = NSA
    National Aeronautics and Space Administration = NASA
    Food and Drug Administration = FDA | U.S. FDA | U.S. Food and Drug Administration
    Centers for Disease Control and Prevention = CDC | U.S. CDC | U.S. Centers for Disease Control and Prevention
    Environmental Protection Agency = EPA | U.S. Environmental Protection Agency
    Federal Reserve = Fed | U.S. Fed | U.S. Federal Reserve | US Federal Reserve | Federal Reserve System
    Securities and Exchange Commission = SEC | U.S. Securities and Exchange Commission
    Federal Aviation Administration = FAA
    United States Senate = U.S. Senate | US Senate
    United States House of Representatives = U.S. House of Representatives | US House of Representatives
    United States Congress = U.S. Congress | US Congress
    Supreme Court of the United States = U.S. Supreme Court | US Supreme Court | United States Supreme Court
    United States Department of State = State Department | U.S. State Department | US State Department | U.S. Department of State
    United States Department of Justice = U.S. Justice Department | US Justice Department | U.S. Department of Justice | DOJ
    United States Department of Defense = U.S. Defense Department | U.S. Department of Defense | Pentagon
    United States Department of the Treasury = U.S. Treasury Department | US Treasury Department | U.S. Treasury | US Treasury
    United States Department of Homeland Security = U.S. Department of Homeland Security | DHS
    Federal Security Service = FSB | Russian Federal Security Service
    Palestine Liberation Organization = PLO
    Israel Defense Forces = IDF | Israeli Defense Forces
    Islamic State = ISIS | ISIL | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria
    Al-Qaeda = al-Qaida | al Qaeda | al Qaida
    Hezbollah = Hizbollah | Hizbullah
    Islamic Revolutionary Guard Corps = IRGC | Iranian Revolutionary Guard | Revolutionary Guards
    Chinese Communist Party = CCP | Communist Party of China
    African National Congress = ANC
    Republican Party (United States) = GOP | U.S. Republican Party
    Conservative Party (United Kingdom) = Tories | Tory Party
    Christian Democratic Union of Germany = CDU
    Social Democratic Party of Germany = SPD
    Alternative for Germany = AfD
    Freedom Party of Austria = FPÖ
    Kurdistan Workers' Party = PKK
    Revolutionary Armed Forces of Colombia = FARC
    Mozambican National Resistance = RENAMO
    Mozambique Liberation Front = FRELIMO
    National Union for the Total Independence of Angola = UNITA
    Security Service of Ukraine = SBU
    Main Intelligence Directorate = GRU
    Secret Intelligence Service = MI6
    Security Service (United Kingdom) = MI5
    Bharatiya Janata Party = BJP
    British Broadcasting Corporation = BBC
    Cable News Network = CNN
    Agence France-Presse = AFP
    Associated Press = AP
    International Business Machines = IBM
    General Motors = GM
    """

  private static let places = """
    United States = US | USA | United States of America | America
    United Kingdom = UK | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland
    United Arab Emirates = UAE
    Soviet Union = USSR | Union of Soviet Socialist Republics
    Russia = Russian Federation
    China = People's Republic of China | People’s Republic of China | PRC
    South Korea = Republic of Korea | ROK
    North Korea = Democratic People's Republic of Korea | Democratic People’s Republic of Korea | DPRK
    Democratic Republic of the Congo = DRC | DR Congo | Democratic Republic of Congo
    Czech Republic = Czechia
    Turkey = Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye
    Myanmar = Burma | Republic of the Union of Myanmar
    Ivory Coast = Côte d'Ivoire | Côte d’Ivoire
    East Timor = Timor-Leste
    Eswatini = Swaziland
    Kyiv = Kiev
    Yugoslavia = Federal Republic of Yugoslavia
    Bosnia and Herzegovina = Bosnia-Herzegovina
    New York City = NYC
    Washington, D.C. = Washington DC
    """
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
