/// Names that tell of which country a text speaks: the states of the world with their usual names,
/// their adjectives and their best-known cities and regions.
///
/// Names, adjectives and capitals after the list of countries of mledoze, cities of more than 1.2
/// million people after GeoNames.
enum CountryNames {
  /// A state begins with its ISO 3166 code and a colon; its names, its adjectives and its places
  /// follow, separated by semicolons.
  ///
  /// Without a code stand names that hold the name of a state and are of none.
  static let text = """
    : ; ; Latin America, Latin American, Latin Americans, South America, South American, South
      Americans, North America, North American, North Americans, Central America, Central
      American, Central Americans
    AD: Andorra; Andorran; Andorra la Vella
    AE: United Arab Emirates, UAE; Emirati; Abu Dhabi, Dubai, Sharjah
    AF: Afghanistan; Afghan; Kabul
    AG: Antigua and Barbuda; Antiguan, Barbudan; Saint John's
    AL: Albania; Albanian; Tirana
    AM: Armenia; Armenian; Yerevan
    AO: Angola; Angolan; Luanda
    AR: Argentina; Argentine, Argentinian; Buenos Aires
    AT: Austria; Austrian; Vienna
    AU: Australia; Australian; Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, New South
      Wales, Queensland, Tasmania
    AZ: Azerbaijan; Azerbaijani; Baku
    BA: Bosnia and Herzegovina, Bosnia; Bosnian, Herzegovinian; Sarajevo
    BB: Barbados; Barbadian; Bridgetown
    BD: Bangladesh; Bangladeshi; Dhaka, Chattogram, Gazipur, Khulna
    BE: Belgium; Belgian; Brussels
    BF: Burkina Faso; Burkinabe; Ouagadougou
    BG: Bulgaria; Bulgarian; Sofia
    BH: Bahrain; Bahraini; Manama
    BI: Burundi; Burundian; Gitega
    BJ: Benin; Beninese; Porto-Novo
    BN: Brunei; Bruneian; Bandar Seri Begawan
    BO: Bolivia; Bolivian; Sucre, La Paz, Santa Cruz de la Sierra
    BR: Brazil; Brazilian; Brasilia, Sao Paulo, Rio de Janeiro, Belo Horizonte, Salvador, Fortaleza, Manaus,
      Curitiba, Recife, Porto Alegre
    BS: Bahamas; Bahamian; Nassau
    BT: Bhutan; Bhutanese; Thimphu
    BW: Botswana; Motswana; Gaborone
    BY: Belarus; Belarusian; Minsk
    BZ: Belize; Belizean; Belmopan
    CA: Canada; Canadian; Ottawa, Toronto, Calgary, Ontario, Quebec, Alberta, British Columbia
    CD: DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Zaire,
      Congo; Congolese; Kinshasa, Lubumbashi, Mbuji-Mayi, Kananga, Goma, Bukavu
    CF: Central African Republic; Central African; Bangui
    CG: Congo, Republic of the Congo, Congo-Brazzaville; ; Brazzaville
    CH: Switzerland; Swiss; Bern, Zurich, Geneva
    CI: Ivory Coast, Cote d'Ivoire; Ivorian; Yamoussoukro, Abidjan, Abobo
    CL: Chile; Chilean; Santiago
    CM: Cameroon; Cameroonian; Yaoundé, Douala
    CN: China, People's Republic of China, PRC; Chinese; Beijing, Shanghai, Shenzhen, Guangzhou,
      Chengdu, Tianjin, Wuhan, Dongguan, Nanjing, Hangzhou, Foshan, Chongqing, Wuzhong, Qingdao,
      Xinjiang, Tibet
    CO: Colombia; Colombian; Bogota, Medellin, Cali, Barranquilla
    CR: Costa Rica; Costa Rican; San José
    CU: Cuba; Cuban; Havana
    CV: Cape Verde, Cabo Verde; Cape Verdian; Praia
    CY: Cyprus; Cypriot; Nicosia
    CZ: Czechia, Czech Republic, Czechoslovakia; Czech; Prague
    DE: Germany, West Germany, East Germany; German; Berlin, Hamburg, Munich, Frankfurt, Bonn
    DJ: Djibouti; ;
    DK: Denmark; Danish, Danes; Copenhagen
    DM: Dominica; ; Roseau
    DO: Dominican Republic; Dominican; Santo Domingo, Santiago de los Caballeros
    DZ: Algeria; Algerian; Algiers
    EC: Ecuador; Ecuadorean; Quito, Guayaquil
    EE: Estonia; Estonian; Tallinn
    EG: Egypt; Egyptian; Cairo, Alexandria, Giza
    ER: Eritrea; Eritrean; Asmara
    ES: Spain; Spanish, Spaniards; Madrid, Barcelona
    ET: Ethiopia; Ethiopian; Addis Ababa
    FI: Finland; Finnish, Finns; Helsinki
    FJ: Fiji; Fijian; Suva
    FM: Micronesia; Micronesian; Palikir
    FR: France; French; Paris, Marseille, Lyon, Strasbourg
    GA: Gabon; Gabonese; Libreville
    GB: United Kingdom, Britain, Great Britain, UK, U.K.; British, Britons; England, Scotland,
      Wales, Northern Ireland, English, Scottish, Scots, Welsh, Northern Irish, London,
      Edinburgh, Cardiff, Belfast, Westminster, Downing Street, Whitehall
    GD: Grenada; Grenadian; St. George's
    GE: Georgia; Georgian; Tbilisi
    GH: Ghana; Ghanaian; Accra, Kumasi
    GL: Greenland; Greenlandic; Nuuk
    GM: Gambia; Gambian; Banjul
    GN: Guinea; Guinean; Conakry, Camayenne
    GQ: Equatorial Guinea; Equatorial Guinean; Malabo
    GR: Greece; Greek; Athens
    GT: Guatemala; Guatemalan; Guatemala City
    GW: Guinea-Bissau; Guinea-Bissauan; Bissau
    GY: Guyana; Guyanese;
    HK: Hong Kong; Hong Konger; City of Victoria, New Territories, Kowloon
    HN: Honduras; Honduran; Tegucigalpa
    HR: Croatia; Croatian, Croat; Zagreb
    HT: Haiti; Haitian; Port-au-Prince
    HU: Hungary; Hungarian; Budapest
    ID: Indonesia; Indonesian; Jakarta, Surabaya, Bekasi, Bandung, Medan, Depok, Tangerang,
      Palembang, Semarang, Makassar, South Tangerang, Batam, Jepara
    IE: Ireland; Irish; Dublin
    IL: Israel; Israeli; Jerusalem, Tel Aviv
    IN: India; Indian; New Delhi, Mumbai, Delhi, Bengaluru, Hyderabad, Ahmedabad, Chennai,
      Kolkata, Surat, Pune, Jaipur, Kanpur, Navi Mumbai, Lucknow, Nagpur, Bombay, Calcutta,
      Kashmir, Manipur, Kerala, Punjab
    IQ: Iraq; Iraqi; Kurdistan, Kurdish, Baghdad, Mosul, Erbil, Basrah, Karbala, Sadr City
    IR: Iran; Iranian; Tehran, Mashhad, Isfahan, Karaj, Tabriz, Shiraz
    IS: Iceland; Icelander; Reykjavik
    IT: Italy; Italian; Rome, Milan
    JM: Jamaica; Jamaican; Kingston
    JO: Jordan; Jordanian; Amman
    JP: Japan; Japanese; Tokyo, Yokohama, Osaka, Nagoya, Sapporo, Fukuoka, Kawasaki, Kobe,
      Kyoto, Saitama, Hiroshima
    KE: Kenya; Kenyan; Nairobi, Kakamega, Mombasa
    KG: Kyrgyzstan; Kirghiz, Kyrgyz; Bishkek
    KH: Cambodia; Cambodian; Phnom Penh
    KI: Kiribati; I-Kiribati; South Tarawa
    KM: Comoros; Comoran; Moroni
    KN: Saint Kitts and Nevis; Kittitian or Nevisian; Basseterre
    KP: North Korea, Democratic People's Republic of Korea, DPRK; North Korean; Pyongyang
    KR: South Korea, Republic of Korea, Korea; South Korean, Korean; Seoul, Busan, Incheon,
      Daegu, Daejeon, Gwangju, Suwon
    KW: Kuwait; Kuwaiti; Kuwait City
    KZ: Kazakhstan; Kazakhstani, Kazakh; Astana, Almaty, Shymkent
    LA: Laos; Laotian; Vientiane
    LB: Lebanon; Lebanese; Beirut
    LC: Saint Lucia; Saint Lucian; Castries
    LI: Liechtenstein; Liechtensteiner; Vaduz
    LK: Sri Lanka; Sri Lankan; Colombo
    LR: Liberia; Liberian; Monrovia
    LS: Lesotho; Mosotho, Basotho; Maseru
    LT: Lithuania; Lithuanian; Vilnius
    LU: Luxembourg; Luxembourger;
    LV: Latvia; Latvian; Riga
    LY: Libya; Libyan; Tripoli
    MA: Morocco; Moroccan; Rabat, Casablanca
    MC: Monaco; Monegasque;
    MD: Moldova; Moldovan;
    ME: Montenegro; Montenegrin; Podgorica
    MG: Madagascar; Malagasy; Antananarivo
    MH: Marshall Islands; Marshallese; Majuro
    MK: North Macedonia, Macedonia; Macedonian; Skopje
    ML: Mali; Malian; Bamako
    MM: Myanmar, Burma; Burmese; Naypyidaw, Yangon, Mandalay
    MN: Mongolia; Mongolian; Ulan Bator
    MR: Mauritania; Mauritanian; Nouakchott
    MT: Malta; Maltese; Valletta
    MU: Mauritius; Mauritian; Port Louis
    MV: Maldives; Maldivan, Maldivian; Malé
    MW: Malawi; Malawian; Lilongwe
    MX: Mexico; Mexican; Mexico City, Tijuana, Iztapalapa, Puebla, Ecatepec de Morelos, Zapopan,
      Guadalajara
    MY: Malaysia; Malaysian; Kuala Lumpur
    MZ: Mozambique; Mozambican; Maputo
    NA: Namibia; Namibian; Windhoek
    NE: Niger; Nigerien; Niamey
    NG: Nigeria; Nigerian; Abuja, Lagos, Kano, Ibadan, Port Harcourt, Kaduna, Benin City,
      Onitsha, Borno, Zamfara
    NI: Nicaragua; Nicaraguan; Managua
    NL: Netherlands, Holland, The Netherlands; Dutch; Amsterdam
    NO: Norway; Norwegian; Oslo
    NP: Nepal; Nepalese; Kathmandu
    NR: Nauru; Nauruan; Yaren
    NZ: New Zealand; New Zealander; Wellington, Auckland
    OM: Oman; Omani; Muscat
    PA: Panama; Panamanian; Panama City
    PE: Peru; Peruvian; Lima, Callao
    PG: Papua New Guinea; Papua New Guinean; Port Moresby
    PH: Philippines; Filipino, Filipinos, Philippine; Manila, Quezon City, Davao, Caloocan,
      Taguig, Budta, Mindanao
    PK: Pakistan; Pakistani; Islamabad, Lahore, Karachi, Peshawar, Faisalabad, Rawalpindi,
      Gujranwala, Multan, Hyderabad, Quetta, Bannu, Balochistan, Sindh, Khyber Pakhtunkhwa
    PL: Poland; Polish, Poles; Warsaw
    PR: Puerto Rico; Puerto Rican; San Juan
    PS: Palestine, Gaza, Gaza Strip, West Bank; Palestinian, Palestinians; Ramallah
    PT: Portugal; Portuguese; Lisbon
    PW: Palau; Palauan; Ngerulmud
    PY: Paraguay; Paraguayan;
    QA: Qatar; Qatari; Doha
    RO: Romania; Romanian; Bucharest
    RS: Serbia, Yugoslavia; Serbian, Serb, Serbs; Belgrade
    RU: Russia, Russian Federation; Russian; Soviet Union, USSR, Soviet, Moscow, Saint
      Petersburg, Novosibirsk, Yekaterinburg, Nizhniy Novgorod, Kazan, Chelyabinsk, Kremlin
    RW: Rwanda; Rwandan; Kigali
    SA: Saudi Arabia; Saudi Arabian, Saudi; Riyadh, Jeddah, Makkah, Madinah, Dammam
    SB: Solomon Islands; Solomon Islander; Honiara
    SC: Seychelles; Seychellois; Victoria
    SD: Sudan; Sudanese; Khartoum, Omdurman
    SE: Sweden; Swedish, Swedes; Stockholm
    SG: Singapore; Singaporean;
    SI: Slovenia; Slovene, Slovenian; Ljubljana
    SK: Slovakia; Slovak; Bratislava
    SL: Sierra Leone; Sierra Leonean; Freetown
    SM: San Marino; Sammarinese; City of San Marino
    SN: Senegal; Senegalese; Dakar
    SO: Somalia; Somali; Somaliland, Puntland, Mogadishu
    SR: Suriname; Surinamer; Paramaribo
    SS: South Sudan; South Sudanese; Juba
    ST: São Tomé and Príncipe; Sao Tomean; São Tomé
    SV: El Salvador; Salvadoran; San Salvador
    SY: Syria; Syrian; Damascus, Aleppo
    SZ: Eswatini, Swaziland; Swazi; Lobamba
    TD: Chad; Chadian; N'Djamena
    TG: Togo; Togolese; Lomé
    TH: Thailand; Thai; Bangkok
    TJ: Tajikistan; Tadzhik, Tajik; Dushanbe
    TL: Timor-Leste, East Timor; East Timorese; Dili
    TM: Turkmenistan; Turkmen; Ashgabat
    TN: Tunisia; Tunisian; Tunis
    TO: Tonga; Tongan; Nuku'alofa
    TR: Türkiye; Turkish, Turks; Ankara, Istanbul, Bursa, Gaziantep, Adana, Kayseri, Konya,
      Antalya
    TT: Trinidad and Tobago, Trinidad; Trinidadian; Port of Spain
    TV: Tuvalu; Tuvaluan; Funafuti
    TW: Taiwan; Taiwanese; Taipei, New Taipei City, Taichung, Kaohsiung, Tainan
    TZ: Tanzania; Tanzanian; Dodoma, Dar es Salaam
    UA: Ukraine; Ukrainian; Kyiv, Kharkiv, Kiev, Crimea, Donbas
    UG: Uganda; Ugandan; Kampala
    US: United States, US, U.S., USA, America, United States of America; American;
      Washington, Washington D.C., Capitol Hill, Alabama, Alaska, Arizona, Arkansas, California,
      Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
      Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
      Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North
      Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
      South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming,
      Puerto Rico, New York City, Los Angeles, Brooklyn, Chicago, Queens, Houston, Phoenix,
      Philadelphia, San Antonio, Manhattan, San Diego, The Bronx, Dallas
    UY: Uruguay; Uruguayan; Montevideo
    UZ: Uzbekistan; Uzbekistani, Uzbek; Tashkent
    VA: Vatican City, Vatican, Holy See; ;
    VC: Saint Vincent and the Grenadines, Saint Vincent; Saint Vincentian; Kingstown
    VE: Venezuela; Venezuelan; Caracas, Maracaibo, Valencia, Barquisimeto
    VN: Vietnam; Vietnamese; Hanoi, Ho Chi Minh City, Haiphong, Da Nang
    VU: Vanuatu; Ni-Vanuatu; Port Vila
    WS: Samoa; Samoan; Apia
    XK: Kosovo; Kosovar, Kosovan; Pristina
    YE: Yemen; Yemeni; Sana'a, Sanaa
    ZA: South Africa; South African; Pretoria, Bloemfontein, Cape Town, Johannesburg, Durban,
      Soweto
    ZM: Zambia; Zambian; Lusaka
    ZW: Zimbabwe; Zimbabwean; Harare
    """
}
