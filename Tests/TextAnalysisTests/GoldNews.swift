/// News written for these tests, with every name marked: hard cases of each kind. The lines of an
/// article are its sentences.
enum GoldNews {
  static let articles = [
    """
    The [[org|Shanghai Cooperation Organization]] ([[org|SCO]]) opened its yearly summit in [[loc|Astana]] on Tuesday.
    [[per|Rashid Alimov]], who leads the [[org|SCO]] secretariat in [[loc|Beijing]], welcomed delegations from [[loc|Uzbekistan]] and [[loc|Belarus]].
    [[per|Alimov]] said the bloc would work with the [[org|Collective Security Treaty Organization]] and the [[org|United Nations]].
    A joint statement of the [[org|SCO]] and the [[org|CSTO]] is expected on Wednesday, the [[misc|Kazakh]] foreign ministry said.
    Observers from [[loc|Turkey]] and the [[org|Arab League]] attended as well.
    """,
    """
    The [[org|Bank of England]] left rates unchanged, while the [[org|European Central Bank]] in [[loc|Frankfurt]] hinted at a cut.
    "We see no reason to hurry," said [[per|Helena Marsh]], an economist at [[org|Northgate Capital Partners]].
    Shares in [[org|HSBC]] and [[org|Standard Chartered]] rose; [[org|Deutsche Bank]] fell 2 percent.
    [[per|Marsh]] expects the [[org|Federal Reserve]] to move in June.
    The [[misc|British]] pound gained against the [[misc|Swiss]] franc.
    """,
    """
    Police in [[loc|Lagos]] arrested three employees of the [[org|Nigerian National Petroleum Corporation]] on Monday.
    The [[org|Economic and Financial Crimes Commission]] said the men had moved 4 million dollars to accounts in [[loc|Dubai]].
    Their lawyer, [[per|Chukwuma Adeyemi]], called the case politically driven.
    [[org|EFCC]] spokesman [[per|Bello Danjuma]] rejected the charge.
    The [[org|Ministry of Petroleum Resources]] in [[loc|Abuja]] declined to comment.
    """,
    """
    [[loc|Jordan]] will host talks between [[loc|Syria]] and [[loc|Iraq]], the palace in [[loc|Amman]] said.
    [[per|Michael Jordan]] was not invited, the spokesman joked, although [[per|Jordan]] has family ties to the region.
    The [[org|Royal Hashemite Court]] published photographs of the [[loc|Dead Sea]] hotel.
    Negotiators of the [[org|Syrian Democratic Forces]] arrived from [[loc|Qamishli]].
    """,
    """
    [[org|Washington Post]] reporter [[per|Anne Lindqvist]] won the prize for her series on [[loc|Washington]] lobbying.
    She had spent a year with families in [[loc|West Virginia]] and [[loc|Georgia]].
    Editors at the [[org|New York Times]] and [[org|Le Monde]] congratulated her.
    "[[per|Anne]] never gave up," said [[per|Daniel Okafor]] of the [[org|Committee to Protect Journalists]].
    """,
    """
    [[org|Al-Nahda Hospital]] in [[loc|Taiz]] ran out of fuel on Friday, [[org|Doctors Without Borders]] said.
    The [[org|World Food Programme]] hopes to reach the [[misc|Yemeni]] city within days.
    [[misc|Houthi]] fighters hold the roads around [[loc|Mount Sabr]].
    [[per|Salma al-Hakimi]], a nurse, said the ward had treated forty children since [[misc|Ramadan]] began.
    The [[org|WFP]] has warehouses in [[loc|Aden]] and [[loc|Hodeidah]].
    """,
    """
    [[org|Manchester United]] beat [[org|Real Sociedad]] 2-0 at [[loc|Old Trafford]] to reach the last sixteen.
    [[per|Marco Petrelli]] scored twice for [[org|United]], whose coach [[per|Ivo Brandt]] praised his defence.
    [[org|Sociedad]] had won their last four games in [[loc|Spain]].
    The [[misc|Dutch]] referee sent off [[per|Petrelli]] in the last minute.
    """,
    """
    The [[org|Supreme Court]] of [[loc|Kenya]] ordered a new count in two counties.
    [[org|Orange Democratic Movement]] leaders celebrated in [[loc|Kisumu]].
    [[per|Wanjiru Mwangi]] of the [[org|Independent Electoral and Boundaries Commission]] promised results within ten days.
    The [[org|African Union]] and the [[org|East African Community]] sent observers.
    [[per|Mwangi]] spoke to reporters outside the [[loc|Bomas of Kenya]].
    """,
    """
    [[org|Toyota]] and [[org|Panasonic]] will build a battery plant near [[loc|Nagoya]].
    [[org|Toyota Motor Corp.]] President [[per|Kenji Watanabe]] said production would start in March.
    Rival [[org|LG Energy Solution]] has chosen [[loc|Ontario]], where the [[misc|Canadian]] government pays half the cost.
    The [[misc|Corolla]] will be the first model with the new cells.
    Analysts at [[org|Nomura]] doubled their price target for [[org|Panasonic Holdings]].
    """,
    """
    Prime Minister [[per|Katrín Jónsdóttir]] dissolved the [[org|Althing]] in [[loc|Reykjavík]].
    Her [[org|Left-Green Movement]] had lost the support of the [[org|Progressive Party]].
    [[misc|Icelandic]] voters will go to the polls in October.
    "This is a matter for the people of [[loc|Iceland]]," [[per|Jónsdóttir]] told [[org|RÚV]].
    """,
    """
    [[org|Amnesty International]] accused the [[misc|Burmese]] army of burning villages in [[loc|Kachin State]].
    [[per|Aung Min Thein]], a farmer from [[loc|Myitkyina]], said soldiers of the [[org|Tatmadaw]] came at dawn.
    The [[org|Kachin Independence Army]] holds the hills.
    The [[org|International Criminal Court]] in [[loc|The Hague]] is studying the reports.
    """,
    """
    A court in [[loc|São Paulo]] fined [[org|Petrobras]] over a spill in the [[loc|Santos Basin]].
    [[per|João Pedro da Silva]], who heads the fishermen of [[loc|Ubatuba]], called the sum a joke.
    [[misc|Brazilian]] law lets the company appeal to the [[org|Superior Tribunal de Justiça]].
    [[per|Da Silva]] plans to sue in [[loc|London]], where the firm raised its loans.
    """,
    """
    [[org|NASA]] and the [[org|European Space Agency]] postponed the launch of [[misc|Artemis IV]].
    Engineers at the [[loc|Kennedy Space Center]] found a leak in a [[org|Boeing]] tank.
    "We fly when we are ready," said [[org|ESA]] director [[per|Giulia Ferrante]].
    The capsule was built in [[loc|Bremen]] by [[org|Airbus Defence and Space]].
    [[per|Ferrante]] will testify before the [[org|US Senate]] on Thursday.
    """,
    """
    The [[org|Jassim and Noura Al Thani Charitable Foundation]] pledged aid to flood victims in [[loc|Sindh]].
    The [[org|National Disaster Management Authority]] of [[loc|Pakistan]] counted 1,200 dead.
    [[org|Bill and Melinda Gates Foundation]] staff are in [[loc|Karachi]].
    Relief goods come through [[loc|Jinnah International Airport]].
    [[misc|Pakistani]] doctors fear cholera.
    """,
    """
    [[per|Nguyễn Thị Lan]] of the [[org|Vietnam Chamber of Commerce and Industry]] expects exports to grow.
    Garment makers in [[loc|Ho Chi Minh City]] sell to [[org|Zara]], [[org|H&M]] and [[org|Uniqlo]].
    The [[org|Asian Development Bank]] lowered its outlook for [[loc|Vietnam]] and [[loc|Laos]].
    [[per|Lan]] blamed [[misc|American]] tariffs.
    """,
    """
    [[org|Fidesz]] lost a by-election in [[loc|Szeged]] for the first time since 2010.
    The winner, [[per|Péter Halász]], ran for the opposition alliance.
    [[org|European Commission]] officials in [[loc|Brussels]] would not comment on the [[misc|Hungarian]] vote.
    [[per|Halász]] thanked students of the [[org|University of Szeged]].
    """,
    """
    The ferry [[misc|Estrella del Sur]] ran aground off [[loc|Cape Verde]] with 90 people on board.
    The [[org|Portuguese Navy]] sent the frigate [[misc|Corte-Real]].
    Captain [[per|Amílcar Évora]] blamed fog.
    The [[org|International Maritime Organization]] keeps a list of such ships.
    The owner, [[org|Atlantic Lines Ltd]], is based in [[loc|Panama]].
    """,
    """
    [[org|Hezbollah]] and [[org|Hamas]] condemned the raid on [[loc|Jenin]].
    The [[org|Israel Defense Forces]] said the house belonged to [[org|Islamic Jihad]].
    [[per|Leila Haddad]] of the [[org|Palestinian Red Crescent Society]] counted nine wounded.
    [[misc|Israeli]] opposition leader [[per|Yonatan Sharett]] asked the [[org|Knesset]] for a debate.
    The [[org|IDF]] closed the road to [[loc|Nablus]].
    """,
    """
    Scientists at the [[org|Massachusetts Institute of Technology]] and [[org|ETH Zurich]] described the alloy in [[org|Nature]].
    [[per|Priya Raghunathan]], who led the team at [[org|MIT]], hopes for cheaper turbines.
    The work was paid for by the [[org|Department of Energy]] and [[org|Siemens]].
    [[per|Raghunathan]] moved from [[loc|Chennai]] to [[loc|Boston]] in 2015.
    """,
    """
    [[loc|Paris]] and [[loc|Berlin]] disagree over the [[org|EU]] budget, [[org|Agence France-Presse]] reported.
    Chancellor [[per|Friederike Voss]] wants to cut farm payments under the [[misc|Treaty of Lisbon]].
    [[per|Paris Hilton]] opened a hotel in [[loc|Berlin]] the same day.
    [[org|Greens]] in the [[org|European Parliament]] called [[per|Voss]] short-sighted.
    """,
    """
    [[org|General Directorate of Security]] agents seized two tonnes of cocaine in the port of [[loc|Mersin]].
    The ship had come from [[loc|Guayaquil]], [[loc|Ecuador]].
    [[misc|Turkish]] Interior Minister [[per|Cem Yıldırım]] thanked [[org|Europol]] and the [[org|Drug Enforcement Administration]].
    [[per|Yıldırım]] said the [[org|'Ndrangheta]] had ordered the goods.
    """,
    """
    The [[org|Church of Norway]] apologised to the [[misc|Sami]] people in [[loc|Trondheim]].
    Bishop [[per|Ingrid Solberg]] read the text in [[misc|Norwegian]] and [[misc|Northern Sami]].
    [[per|Nils Utsi]] of the [[org|Sami Parliament]] called it a beginning.
    [[loc|Nidaros Cathedral]] was full.
    """,
    """
    Striking nurses marched from [[loc|Trafalgar Square]] to [[loc|Downing Street]].
    The [[org|Royal College of Nursing]] wants 8 percent; the [[org|Treasury]] offers 4.
    [[org|Labour]] leader [[per|Fiona Ashdown]] joined them, but the [[org|Conservatives]] stayed away.
    [[per|Ashdown]] promised that [[org|NHS England]] would hire again.
    [[misc|Scottish]] unions settled last month.
    """,
    """
    [[org|Rio Tinto]] will close its smelter in [[loc|New South Wales]].
    The [[org|Australian Workers' Union]] blamed [[org|AGL Energy]] for the price of power.
    [[per|Bruce McAllister]], mayor of [[loc|Tomago]], asked [[loc|Canberra]] for help.
    The smelter was opened by [[per|Bob Hawke]] in 1983.
    """,
    """
    [[org|Boko Haram]] freed eleven teachers near [[loc|Lake Chad]].
    [[loc|Chad]] and [[loc|Niger]] have a joint force there, paid for by [[loc|France]] and the [[org|World Bank]].
    [[per|Chad Willis]], an aid worker with [[org|Save the Children]], met the teachers in [[loc|Diffa]].
    "They walked for six days," [[per|Willis]] said.
    """,
    """
    [[org|Samsung]] unveiled the [[misc|Galaxy Fold 9]] in [[loc|San Francisco]].
    [[org|Apple]] is said to prepare a folding [[misc|iPhone]].
    The [[org|Korea Fair Trade Commission]] is looking at contracts with [[org|Google]].
    [[per|Park Ji-hoon]] of [[org|Mirae Asset Securities]] expects sales of 9 million.
    """,
    """
    The [[misc|Nobel Peace Prize]] went to [[per|Tsering Dolma]], who teaches in [[loc|Leh]].
    The [[org|Norwegian Nobel Committee]] praised her schools for [[misc|Muslim]] and [[misc|Buddhist]] girls.
    [[loc|China]] protested; the [[org|Dalai Lama Trust]] sent flowers.
    [[per|Dolma]] heard the news on [[org|All India Radio]].
    """,
    """
    Customs officers at [[loc|Heathrow]] found 40 fossils from the [[loc|Gobi Desert]].
    [[loc|Mongolia]] wants them back, the [[misc|Mongolian]] embassy told the [[org|BBC]].
    The [[org|Natural History Museum]] in [[loc|London]] will store them until the [[misc|UNESCO Convention]] is applied.
    [[per|Batbayar Ganzorig]] of the [[org|Mongolian Academy of Sciences]] thanked the officers.
    """,
    """
    [[per|Xi Jinping]] and [[per|Luiz Inácio Lula da Silva]] signed fifteen agreements in the [[loc|Great Hall of the People]].
    [[org|Huawei]] will build towers in the [[loc|Amazon]]; [[org|Embraer]] sells twenty jets to [[org|China Southern Airlines]].
    [[per|Lula]] travels on to [[loc|Shanghai]], where he visits the [[org|New Development Bank]].
    The [[org|BRICS]] lender is led by [[per|Dilma Rousseff]].
    """,
    """
    The [[org|Organization for Security and Co-operation in Europe]] will watch the vote in [[loc|North Macedonia]].
    [[org|OSCE]] observers come from [[loc|Vienna]], [[loc|Warsaw]] and [[loc|Oslo]].
    The [[org|Government of North Macedonia]] invited them in May.
    [[per|Dragan Stojanovski]] of [[org|VMRO-DPMNE]] called the [[misc|Albanian]] parties unfair.
    """,
    """
    A [[org|Qantas]] jet from [[loc|Perth]] made an emergency landing in [[loc|Adelaide]] on Sunday.
    The [[org|Australian Transport Safety Bureau]] took the recorder of the [[misc|Boeing 737]].
    Passenger [[per|Mele Tupou]] said the cabin had smelled of smoke.
    """,
    """
    [[org|Reporters Without Borders]] ranked [[loc|Eritrea]] last again.
    The [[org|Eritrean Ministry of Information]] called the group biased.
    [[per|Senait Ghebremeskel]] fled [[loc|Asmara]] in 2011 and works for [[org|Radio Erena]].
    """,
  ]
}
