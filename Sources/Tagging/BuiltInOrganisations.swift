/// Organisations.
///
/// The same text as `Config/gazetteer/organisations.tsv`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInOrganisations {
    static let text = """
        # Organisations. Format: Sources/Tagging/Gazetteer.swift.
        # `?`: also an everyday word; only where its capital says something, not at the head of a sentence.
        org	United Nations	UN	-	Q1065	^UN|^U.N.
        org	UN Security Council	-	-	Q37470	United Nations Security Council|Security Council
        org	UN General Assembly	-	-	Q47423	General Assembly
        org	UNICEF	-	-	Q740308	United Nations Children's Fund
        org	UNESCO	-	-	Q7809
        org	UNHCR	-	-	Q132551	UN High Commissioner for Refugees
        org	World Food Programme	WFP	-	Q204344	^WFP
        org	World Health Organization	WHO	-	Q7817	^WHO|World Health Organisation
        org	International Monetary Fund	IMF	-	Q7804	^IMF
        org	World Bank	-	-	Q7164
        org	World Trade Organization	WTO	-	Q7825	^WTO|World Trade Organisation
        org	International Atomic Energy Agency	IAEA	-	Q41984	^IAEA
        org	International Criminal Court	ICC	-	Q47488	^ICC
        org	International Court of Justice	ICJ	-	Q7801	^ICJ
        org	International Labour Organization	ILO	-	-	^ILO
        org	International Energy Agency	IEA	-	-	^IEA
        org	International Organization for Migration	IOM	-	-	^IOM
        org	Food and Agriculture Organization	FAO	-	-	^FAO
        org	European Union	EU	-	Q458	^EU|^E.U.
        org	European Commission	EC	-	Q8880
        org	European Parliament	-	-	Q8889
        org	European Central Bank	ECB	-	Q8901	^ECB
        org	European Court of Justice	ECJ	-	-	^ECJ
        org	European Court of Human Rights
        org	European Council
        org	Council of Europe
        org	Eurogroup
        org	Eurostat
        org	European Community	-	-	-	^EEC|European Economic Community
        org	^NATO	-	-	Q7184	North Atlantic Treaty Organization
        org	African Union	AU	-	Q7159
        org	Arab League	-	-	Q7172	League of Arab States
        org	ASEAN	-	-	Q7768	Association of Southeast Asian Nations
        org	^OPEC	-	-	Q7795	Organization of the Petroleum Exporting Countries
        org	^OSCE	-	-	Q81299	Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
        org	^OECD	-	-	Q41550	Organisation for Economic Co-operation and Development
        org	Group of 20	G20	-	Q19771	^G20|G-20|Group of 20 Nations
        org	Group of Seven	G7	-	Q1764511	^G7|G-7|^G8|G-8
        org	BRICS
        org	ECOWAS	-	-	-	Economic Community of West African States
        org	Commonwealth of Nations
        org	Gulf Cooperation Council	GCC	-	-	^GCC
        org	Mercosur
        org	Red Cross	-	-	-	International Committee of the Red Cross|^ICRC|Red Crescent
        org	Amnesty International	-	-	Q42970
        org	Human Rights Watch	HRW	-	Q187052
        org	Greenpeace	-	-	Q81307
        org	Oxfam
        org	Save the Children
        org	Doctors Without Borders	MSF	-	-	^MSF|Medecins Sans Frontieres|Médecins Sans Frontières
        org	World Wildlife Fund	WWF	-	-	^WWF
        org	Wikileaks	-	-	-	WikiLeaks
        org	Interpol
        org	Europol
        org	Islamic State	-	-	Q2429253	^ISIS|^ISIL|^IS group|Islamic State group|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
        org	Al-Qaeda	-	-	Q34490	al Qaida|Al Qa'eda|al-Qaida|Al-Qaeda in the Arabian Peninsula|^AQAP
        org	Jabhat al-Nusra	-	-	Q1548446	Syria Conquest Front|Nusra Front|al-Nusra Front|al-Nusra|Jabhat Fateh al-Sham|Fateh al-Sham|Nusra
        org	Taliban	-	-	Q42418	The Taliban|Afghan Taliban
        org	Tehrik-e-Taliban Pakistan	TTP	-	-	Pakistani Taliban
        org	Boko Haram	-	-	Q212040
        org	Al-Shabaab	-	-	Q324063	al-Shabab|al Shabaab
        org	Hezbollah	-	-	Q41053	Hizbullah|Hizbollah
        org	Hamas	-	-	Q38799
        org	Fatah
        org	Islamic Jihad	-	-	-	Palestinian Islamic Jihad
        org	Palestinian Authority	-	-	-	Palestinian National Authority
        org	Palestine Liberation Organization	PLO	-	-	^PLO
        org	Houthis	-	-	-	Houthi|Ansar Allah
        org	Kurdistan Workers' Party	PKK	-	-	^PKK
        org	People's Protection Units	YPG	-	Q10884518	^YPG|Kurdish YPG
        org	Syrian Democratic Forces	SDF	-	-	^SDF|Syria Democratic Forces
        org	Free Syrian Army	FSA	-	-	^FSA
        org	Syrian Observatory for Human Rights	SOHR	-	-	Syrian Observatory
        org	White Helmets
        org	Muslim Brotherhood
        org	^FARC	-	-	-	Revolutionary Armed Forces of Colombia
        org	^ETA	-	-	-	^ETA
        org	^IRA	-	-	-	^IRA|Irish Republican Army
        org	Lashkar-e-Taiba
        org	Haqqani network
        org	Tamil Tigers	-	-	-	^LTTE
        org	Wagner Group	-	-	-	Wagner
        org	Revolutionary Guards	IRGC	-	-	Revolutionary Guard|Islamic Revolutionary Guard Corps|^IRGC|Quds Force
        org	Sinn Fein	-	-	-	Sinn Féin
        org	Conservative Party	-	-	-	Tory Party|Tories|Tory
        org	Labour Party
        org	Liberal Democrats	-	-	-	Lib Dems|Lib Dem
        org	Scottish National Party	SNP	-	-	^SNP
        org	UK Independence Party	UKIP	-	-	^UKIP|Ukip
        org	Democratic Unionist Party	DUP	-	-	^DUP
        org	Plaid Cymru
        org	Green Party
        org	Republican Party	GOP	-	-	^GOP
        org	Democratic Party
        org	Tea Party
        org	Republican National Committee	RNC	-	-	^RNC
        org	Democratic National Committee	DNC	-	-	^DNC
        org	Communist Party	-	-	-	Chinese Communist Party|Communist Party of China
        org	African National Congress	ANC	-	-	^ANC
        org	Bharatiya Janata Party	BJP	-	-	^BJP
        org	Indian National Congress	-	-	-	Congress party
        org	Aam Aadmi Party	AAP
        org	Pakistan Tehreek-e-Insaf	PTI
        org	Awami League
        org	Justice and Development Party	AKP	-	-	^AKP|AK Party
        org	Christian Democratic Union	CDU	-	-	^CDU
        org	Christian Social Union	CSU	-	-	^CSU
        org	Social Democratic Party	SPD	-	-	^SPD
        org	Alternative for Germany	AfD	-	-	AfD
        org	National Front	-	-	-	Front National
        org	Syriza
        org	Golden Dawn
        org	Podemos
        org	Five Star Movement
        org	Likud
        org	Liberal Democratic Party	LDP	-	-	^LDP
        org	Workers' Party
        org	Party of Regions
        org	United Russia
        org	All Progressives Congress	APC	-	-	^APC
        org	Peoples Democratic Party	PDP	-	-	^PDP
        org	ZANU-PF	-	-	-	Zanu-PF|Zanu PF
        org	Central Intelligence Agency	CIA	-	Q37230	^CIA|^C.I.A.
        org	Federal Bureau of Investigation	FBI	-	Q8333	^FBI|^F.B.I.
        org	National Security Agency	NSA	-	Q121194	^NSA
        org	Department of Homeland Security	DHS	-	-	^DHS|Homeland Security
        org	Department of Justice	DOJ	-	-	Justice Department|^DOJ|US Department of Justice
        org	State Department	-	-	-	US State Department|Department of State
        org	Pentagon	-	-	-	Department of Defense|Defense Department
        org	Treasury Department	-	-	-	US Treasury|Department of the Treasury
        org	Department of Education
        org	Department of Energy
        org	Department of Transportation	-	-	-	Transportation Department
        org	Department of Health and Human Services	HHS	-	-	^HHS
        org	Environmental Protection Agency	EPA	-	-	^EPA
        org	Food and Drug Administration	FDA	-	Q204711	^FDA
        org	Centers for Disease Control and Prevention	CDC	-	Q583725	^CDC|Centers for Disease Control
        org	National Institutes of Health	NIH	-	-	^NIH
        org	National Weather Service
        org	National Hurricane Center
        org	National Oceanic and Atmospheric Administration	NOAA	-	-	^NOAA
        org	US Geological Survey	USGS	-	-	^USGS|Geological Survey
        org	Federal Emergency Management Agency	FEMA	-	-	^FEMA
        org	Federal Aviation Administration	FAA	-	-	^FAA
        org	Federal Communications Commission	FCC	-	-	^FCC
        org	Federal Trade Commission	FTC	-	-	^FTC
        org	Federal Reserve	-	-	Q53536	US Federal Reserve|Federal Reserve Board
        org	Securities and Exchange Commission	SEC	-	-	^SEC
        org	National Transportation Safety Board	NTSB	-	-	^NTSB
        org	National Labor Relations Board	NLRB	-	-	^NLRB
        org	Internal Revenue Service	IRS	-	-	^IRS
        org	Secret Service
        org	National Guard
        org	US Congress	-	-	-	Congress
        org	US Senate	-	-	-	Senate
        org	House of Representatives	-	-	-	US House of Representatives|US House|U.S. House|?House
        org	Supreme Court	-	-	-	US Supreme Court|UK Supreme Court
        org	Senate Intelligence Committee
        org	House Intelligence Committee
        org	House of Commons	-	-	-	Commons
        org	House of Lords	-	-	-	Lords
        org	Downing Street	-	-	-	Number 10
        org	Home Office
        org	Foreign Office	-	-	-	Foreign and Commonwealth Office
        org	Treasury	-	-	-	HM Treasury
        org	Ministry of Defence	MoD	-	-	MoD
        org	Scotland Yard
        org	Metropolitan Police	-	-	-	Met Police
        org	Crown Prosecution Service	CPS	-	-	^CPS
        org	National Health Service	NHS	-	Q918086	^NHS|NHS England|NHS Scotland
        org	Bank of England	-	-	Q183231
        org	Bank of Japan	BOJ	-	-	^BOJ|BoJ
        org	People's Bank of China	PBOC	-	-	^PBOC
        org	Bundesbank
        org	Reserve Bank of India	RBI	-	-	^RBI
        org	Reserve Bank of Australia	RBA	-	-	^RBA
        org	Bank of Canada
        org	Swiss National Bank
        org	^BBC	-	-	Q9531	^BBC|British Broadcasting Corporation|BBC News
        org	^CNN	-	-	Q48340	^CNN
        org	Fox News	-	-	-	Fox News Channel
        org	^NBC	-	-	-	^NBC|NBC News
        org	^CBS	-	-	-	^CBS|CBS News
        org	^ABC	-	-	-	^ABC|ABC News
        org	MSNBC
        org	Reuters	-	-	Q130879	Thomson Reuters
        org	Associated Press	AP	-	Q40469	^AP
        org	Agence France-Presse	AFP	-	Q40464	^AFP
        org	Bloomberg	-	-	-	Bloomberg News
        org	Xinhua	-	-	-	Xinhua News Agency
        org	^TASS	-	-	-	Itar-Tass
        org	Interfax
        org	Sputnik
        org	Al Jazeera	-	-	-	Al-Jazeera
        org	New York Times	-	-	Q9684	The New York Times
        org	Washington Post	-	-	-	The Washington Post
        org	Wall Street Journal	WSJ	-	-	The Wall Street Journal
        org	Los Angeles Times
        org	USA Today
        org	The Guardian	-	-	-	Guardian newspaper
        org	Daily Telegraph	-	-	-	The Daily Telegraph
        org	Financial Times
        org	Daily Mail
        org	Time magazine	-	-	-	TIME magazine
        org	^NPR	-	-	-	^NPR|National Public Radio
        org	Voice of America	VOA	-	-	^VOA
        org	Radio Free Europe	RFE/RL
        org	^NASA	-	-	Q23548	^NASA
        org	European Space Agency	ESA	-	-	^ESA
        org	SpaceX	-	-	Q193701
        org	^CERN
        org	Roscosmos
        org	^ISRO	-	-	-	Indian Space Research Organisation
        org	Jet Propulsion Laboratory	JPL	-	-	^JPL
        org	Google	-	-	Q95
        org	Alphabet	-	-	-	Alphabet Inc
        org	Apple	-	-	Q312	Apple Inc|Apple Computer
        org	Microsoft	-	-	Q2283	Microsoft Corp
        org	Amazon	-	-	Q3884	Amazon.com
        org	Facebook	-	-	Q355
        org	Meta Platforms
        org	Twitter	-	-	Q918
        org	Instagram
        org	WhatsApp
        org	YouTube	-	-	Q866
        org	Yahoo	-	-	-	Yahoo!
        org	Netflix	-	-	Q907311
        org	Uber
        org	Airbnb
        org	Tesla	-	-	-	Tesla Motors
        org	Samsung	-	-	-	Samsung Electronics
        org	Sony	-	-	-	Sony Corp
        org	Nintendo
        org	Nokia
        org	Huawei
        org	Lenovo
        org	Alibaba	-	-	-	Alibaba Group
        org	Tencent
        org	Baidu
        org	Intel	-	-	-	Intel Corp
        org	^AMD	-	-	-	^AMD|Advanced Micro Devices
        org	Nvidia
        org	^IBM	-	-	-	^IBM
        org	Hewlett-Packard	HP	-	-	Hewlett Packard
        org	Dell	-	-	-	Dell Computer
        org	Oracle	-	-	-	Oracle Corp
        org	Cisco	-	-	-	Cisco Systems
        org	Qualcomm
        org	Broadcom
        org	BlackBerry
        org	Motorola
        org	Ericsson
        org	Siemens
        org	Philips
        org	Hitachi
        org	Toshiba
        org	Panasonic
        org	Foxconn
        org	TikTok
        org	Snapchat
        org	Spotify
        org	eBay	-	-	-	EBay
        org	PayPal
        org	Wikipedia
        org	Mozilla
        org	Equifax
        org	AT&T
        org	Verizon
        org	Comcast
        org	T-Mobile
        org	Sprint	-	-	-	Sprint Corp
        org	Vodafone
        org	Telefonica	-	-	-	Telefónica
        org	Deutsche Telekom
        org	France Telecom
        org	BT Group
        org	Time Warner
        org	Walt Disney	-	-	-	Disney|Walt Disney Co
        org	Viacom
        org	News Corp	-	-	-	News Corporation
        org	Warner Bros
        org	Universal Pictures
        org	Paramount Pictures
        org	^HBO	-	-	-	^HBO
        org	^ITV	-	-	-	^ITV
        org	Channel 4
        org	Sky News
        org	Marvel	-	-	-	Marvel Studios
        org	Boeing	-	-	Q66
        org	Airbus
        org	Lockheed Martin
        org	Rolls-Royce
        org	BAE Systems
        org	General Electric	GE	-	-	^GE
        org	General Motors	GM	-	-	^GM
        org	Ford Motor	-	-	-	Ford Motor Co
        org	Chrysler	-	-	-	Fiat Chrysler
        org	Toyota	-	-	-	Toyota Motor
        org	Honda
        org	Nissan
        org	Hyundai
        org	Volkswagen	VW	-	-	^VW
        org	^BMW	-	-	-	^BMW
        org	Daimler	-	-	-	Mercedes-Benz
        org	Renault
        org	Peugeot
        org	Volvo
        org	Jaguar Land Rover
        org	Exxon Mobil	-	-	-	ExxonMobil|Exxon
        org	Chevron
        org	^BP	-	-	-	^BP|British Petroleum
        org	Royal Dutch Shell	-	-	-	Shell
        org	Total SA
        org	Gazprom
        org	Rosneft
        org	Yukos
        org	Lukoil
        org	Saudi Aramco	-	-	-	Aramco
        org	Petrobras
        org	PetroChina
        org	Sinopec
        org	Enron
        org	Goldman Sachs
        org	JPMorgan Chase	-	-	-	JP Morgan|JPMorgan|J.P. Morgan
        org	Morgan Stanley
        org	Citigroup	-	-	-	Citibank|Citi
        org	Bank of America
        org	Wells Fargo
        org	Lehman Brothers
        org	Merrill Lynch
        org	Deutsche Bank
        org	Credit Suisse
        org	^UBS	-	-	-	^UBS
        org	^HSBC	-	-	-	^HSBC
        org	Barclays
        org	Lloyds	-	-	-	Lloyds Banking Group|Lloyds Bank
        org	Royal Bank of Scotland	RBS	-	-	^RBS
        org	Standard Chartered
        org	BNP Paribas
        org	Societe Generale	-	-	-	Société Générale
        org	Santander
        org	Nomura
        org	Moody's	-	-	-	Moody's Investors Service
        org	Standard & Poor's	S&P	-	-	Standard and Poor's
        org	Fitch	-	-	-	Fitch Ratings
        org	Berkshire Hathaway
        org	BlackRock
        org	MasterCard
        org	Visa Inc
        org	American Express
        org	Procter & Gamble	-	-	-	Procter and Gamble
        org	Unilever
        org	Nestle	-	-	-	Nestlé
        org	Coca-Cola	-	-	-	Coca Cola|Coke
        org	PepsiCo	-	-	-	Pepsi
        org	McDonald's
        org	Starbucks
        org	Wal-Mart	-	-	-	Walmart
        org	Tesco
        org	Sainsbury's
        org	Marks & Spencer	-	-	-	Marks and Spencer
        org	Carrefour
        org	Ikea
        org	Nike
        org	Adidas
        org	Pfizer
        org	Merck
        org	Novartis
        org	Roche
        org	GlaxoSmithKline	GSK	-	-	^GSK
        org	AstraZeneca
        org	Johnson & Johnson	-	-	-	Johnson and Johnson
        org	Bayer
        org	Sanofi
        org	Moderna
        org	Monsanto
        org	British Airways	BA
        org	Air France
        org	Lufthansa
        org	Ryanair
        org	EasyJet	-	-	-	easyJet
        org	Emirates airline
        org	Qantas
        org	Malaysia Airlines
        org	American Airlines
        org	United Airlines
        org	Delta Air Lines
        org	Southwest Airlines
        org	Rio Tinto
        org	BHP Billiton	-	-	-	^BHP
        org	Glencore
        org	ArcelorMittal
        org	Tata	-	-	-	Tata Group|Tata Steel|Tata Motors
        org	Reliance Industries
        org	Infosys
        org	London Stock Exchange	LSE	-	-	^LSE
        org	New York Stock Exchange	NYSE	-	-	^NYSE
        org	Deutsche Boerse	-	-	-	Deutsche Börse
        org	Nasdaq
        org	Mossack Fonseca
        org	^FIFA	-	-	Q253414	Fifa
        org	^UEFA	-	-	Q35572	Uefa
        org	International Olympic Committee	IOC	-	Q40970	^IOC
        org	World Anti-Doping Agency	WADA	-	-	^WADA|Wada
        org	^IAAF	-	-	-	World Athletics
        org	^NFL	-	-	-	^NFL|National Football League
        org	^NBA	-	-	-	^NBA|National Basketball Association
        org	^MLB	-	-	-	^MLB|Major League Baseball
        org	^NHL	-	-	-	^NHL|National Hockey League
        org	^NCAA	-	-	-	^NCAA
        org	^PGA	-	-	-	^PGA|PGA Tour
        org	Premier League	-	-	-	English Premier League
        org	La Liga
        org	Bundesliga
        org	Serie A
        org	Football Association	FA	-	-	^FA
        org	Rugby Football Union	RFU	-	-	^RFU
        org	International Cricket Council
        org	Formula One	-	-	-	Formula 1|^F1
        org	Manchester United	-	-	Q18656	Man United|Man Utd|Manchester Utd
        org	Manchester City	-	-	Q50602	Man City
        org	Chelsea FC	-	-	-	Chelsea
        org	Arsenal	-	-	Q9617
        org	Liverpool FC	-	-	Q1130849
        org	Tottenham Hotspur	-	-	-	Tottenham|Spurs
        org	Everton
        org	Newcastle United
        org	Aston Villa
        org	West Ham United	-	-	-	West Ham
        org	Celtic FC	-	-	-	Celtic
        org	Rangers FC	-	-	-	Rangers
        org	Real Madrid	-	-	Q8682
        org	FC Barcelona	-	-	Q7156
        org	Atletico Madrid	-	-	-	Atlético Madrid
        org	Bayern Munich
        org	Borussia Dortmund
        org	Juventus
        org	AC Milan
        org	Inter Milan
        org	Paris Saint-Germain	PSG	-	-	^PSG
        org	Ajax
        org	New York Yankees	-	-	-	Yankees
        org	Boston Red Sox	-	-	-	Red Sox
        org	Chicago Cubs	-	-	-	Cubs
        org	Los Angeles Dodgers	-	-	-	Dodgers
        org	Houston Astros	-	-	-	Astros
        org	Cleveland Indians
        org	New England Patriots	-	-	-	Patriots
        org	Dallas Cowboys
        org	Green Bay Packers	-	-	-	Packers
        org	Seattle Seahawks	-	-	-	Seahawks
        org	Philadelphia Eagles
        org	Arizona Cardinals
        org	Los Angeles Lakers	-	-	-	Lakers
        org	Golden State Warriors
        org	Cleveland Cavaliers	-	-	-	Cavaliers
        org	Miami Heat
        org	Ferrari
        org	McLaren
        org	Red Bull
        org	Harvard University	-	-	-	Harvard
        org	Yale University	-	-	-	Yale
        org	Stanford University	-	-	-	Stanford
        org	Princeton University
        org	Massachusetts Institute of Technology	MIT	-	-	^MIT
        org	University of California	-	-	-	^UCLA
        org	University of Oxford	-	-	-	Oxford University
        org	University of Cambridge	-	-	-	Cambridge University
        org	Columbia University
        org	Imperial College London	-	-	-	Imperial College
        org	London School of Economics
        org	University College London	UCL	-	-	^UCL
        org	Eidgenössische Technische Hochschule Zürich	ETH
        org	Johns Hopkins University	-	-	-	Johns Hopkins
        org	New York Police Department	NYPD	-	-	^NYPD
        org	Los Angeles Police Department	LAPD	-	-	^LAPD
        org	National Rifle Association	NRA	-	-	^NRA
        org	American Civil Liberties Union	ACLU	-	-	^ACLU
        org	Planned Parenthood
        org	Black Lives Matter
        org	Ku Klux Klan	-	-	-	^KKK
        org	NAACP
        org	AFL-CIO
        org	Teamsters
        org	Trades Union Congress	TUC	-	-	^TUC
        org	Unite the Union
        org	Unison
        org	Cosatu	-	-	-	^COSATU
        org	Confederation of British Industry	CBI	-	-	^CBI
        org	Church of England	-	-	-	Anglican Church
        org	Roman Catholic Church	-	-	-	Catholic Church
        org	Nobel Committee	-	-	-	Nobel Foundation
        org	Academy of Motion Picture Arts and Sciences
        org	Bafta	-	-	-	^BAFTA
        org	Eurozone	-	-	-	eurozone
        org	Financial Services Authority
        org	Office for National Statistics	ONS	-	-	^ONS
        org	Met Office
        org	Network Rail
        org	Environment Agency
        org	Royal Navy
        org	Royal Air Force	RAF	-	-	^RAF
        org	US Army	-	-	-	^U.S. Army
        org	US Navy
        org	US Air Force
        org	US Marine Corps	-	-	-	Marine Corps
        org	People's Liberation Army	PLA	-	-	^PLA
        org	Mossad
        org	Shin Bet
        org	Israel Defense Forces	IDF	-	-	^IDF
        org	^KGB	-	-	-	^KGB
        org	^FSB	-	-	-	^FSB
        org	^GRU	-	-	-	^GRU
        org	^MI5
        org	^MI6
        org	^GCHQ	-	-	-	^GCHQ
        org	^ISI	-	-	-	^ISI
        org	Atlanta Hawks	-	-	-	?Hawks
        org	Boston Celtics	-	-	-	Celtics
        org	Charlotte Hornets	-	-	-	?Hornets
        org	Chicago Bulls	-	-	-	?Bulls
        org	Dallas Mavericks	-	-	-	Mavericks
        org	Denver Nuggets	-	-	-	Nuggets
        org	Detroit Pistons	-	-	-	Pistons
        org	Houston Rockets	-	-	-	?Rockets
        org	Indiana Pacers	-	-	-	Pacers
        org	Los Angeles Clippers	-	-	-	?Clippers
        org	Milwaukee Bucks	-	-	-	Bucks
        org	Minnesota Timberwolves	-	-	-	Timberwolves
        org	New Jersey Nets	-	-	-	?Nets
        org	New York Knicks	-	-	-	Knicks
        org	Orlando Magic	-	-	-	?Magic
        org	Philadelphia 76ers	-	-	-	76ers
        org	Phoenix Suns	-	-	-	?Suns
        org	Portland Trail Blazers	-	-	-	Trail Blazers
        org	Sacramento Kings	-	-	-	?Kings
        org	San Antonio Spurs	-	-	-	?Spurs
        org	Seattle SuperSonics	-	-	-	SuperSonics
        org	Toronto Raptors	-	-	-	?Raptors
        org	Utah Jazz	-	-	-	?Jazz
        org	Vancouver Grizzlies	-	-	-	?Grizzlies
        org	Memphis Grizzlies	-	-	-	?Grizzlies
        org	Washington Wizards	-	-	-	?Wizards
        org	Washington Bullets	-	-	-	?Bullets
        org	Oklahoma City Thunder	-	-	-	?Thunder
        org	Brooklyn Nets	-	-	-	?Nets
        org	New Orleans Pelicans	-	-	-	?Pelicans
        org	Atlanta Falcons	-	-	-	?Falcons
        org	Baltimore Ravens	-	-	-	?Ravens
        org	Buffalo Bills	-	-	-	?Bills
        org	Carolina Panthers	-	-	-	?Panthers
        org	Chicago Bears	-	-	-	?Bears
        org	Cincinnati Bengals	-	-	-	Bengals
        org	Denver Broncos	-	-	-	Broncos
        org	Detroit Lions	-	-	-	?Lions
        org	Houston Oilers	-	-	-	?Oilers
        org	Tennessee Oilers	-	-	-	?Oilers
        org	Tennessee Titans	-	-	-	?Titans
        org	Houston Texans	-	-	-	?Texans
        org	Indianapolis Colts	-	-	-	?Colts
        org	Jacksonville Jaguars	-	-	-	?Jaguars
        org	Kansas City Chiefs	-	-	-	?Chiefs
        org	Miami Dolphins	-	-	-	?Dolphins
        org	Minnesota Vikings	-	-	-	?Vikings
        org	New Orleans Saints	-	-	-	?Saints
        org	New York Giants	-	-	-	?Giants
        org	New York Jets	-	-	-	?Jets
        org	Oakland Raiders	-	-	-	?Raiders
        org	Pittsburgh Steelers	-	-	-	Steelers
        org	San Diego Chargers	-	-	-	?Chargers
        org	San Francisco 49ers	-	-	-	49ers
        org	St. Louis Rams	-	-	-	?Rams
        org	Tampa Bay Buccaneers	-	-	-	Buccaneers
        org	Washington Redskins	-	-	-	?Redskins
        org	Cleveland Browns	-	-	-	?Browns
        org	Anaheim Angels	-	-	-	?Angels
        org	California Angels	-	-	-	?Angels
        org	Arizona Diamondbacks	-	-	-	Diamondbacks
        org	Atlanta Braves	-	-	-	?Braves
        org	Baltimore Orioles	-	-	-	Orioles
        org	Chicago White Sox	-	-	-	White Sox
        org	Cincinnati Reds	-	-	-	?Reds
        org	Colorado Rockies	-	-	-	?Rockies
        org	Detroit Tigers	-	-	-	?Tigers
        org	Florida Marlins	-	-	-	?Marlins
        org	Kansas City Royals	-	-	-	?Royals
        org	Milwaukee Brewers	-	-	-	?Brewers
        org	Minnesota Twins	-	-	-	?Twins
        org	Montreal Expos	-	-	-	Expos
        org	New York Mets	-	-	-	Mets
        org	Oakland Athletics	-	-	-	?Athletics
        org	Philadelphia Phillies	-	-	-	Phillies
        org	Pittsburgh Pirates	-	-	-	?Pirates
        org	San Diego Padres	-	-	-	Padres
        org	San Francisco Giants	-	-	-	?Giants
        org	Seattle Mariners	-	-	-	?Mariners
        org	St. Louis Cardinals	-	-	-	?Cardinals
        org	Tampa Bay Devil Rays	-	-	-	Devil Rays
        org	Texas Rangers	-	-	-	?Rangers
        org	Toronto Blue Jays	-	-	-	Blue Jays
        org	Washington Nationals	-	-	-	?Nationals
        org	Mighty Ducks	-	-	-
        org	Boston Bruins	-	-	-	Bruins
        org	Buffalo Sabres	-	-	-	Sabres
        org	Calgary Flames	-	-	-	?Flames
        org	Carolina Hurricanes	-	-	-	?Hurricanes
        org	Hartford Whalers	-	-	-	Whalers
        org	Chicago Blackhawks	-	-	-	Blackhawks
        org	Colorado Avalanche	-	-	-	?Avalanche
        org	Dallas Stars	-	-	-	?Stars
        org	Detroit Red Wings	-	-	-	Red Wings
        org	Edmonton Oilers	-	-	-	?Oilers
        org	Florida Panthers	-	-	-	?Panthers
        org	Los Angeles Kings	-	-	-	?Kings
        org	Montreal Canadiens	-	-	-	Canadiens
        org	Nashville Predators	-	-	-	?Predators
        org	New Jersey Devils	-	-	-	?Devils
        org	New York Islanders	-	-	-	?Islanders
        org	New York Rangers	-	-	-	?Rangers
        org	Ottawa Senators	-	-	-	?Senators
        org	Philadelphia Flyers	-	-	-	?Flyers
        org	Phoenix Coyotes	-	-	-	?Coyotes
        org	Pittsburgh Penguins	-	-	-	?Penguins
        org	San Jose Sharks	-	-	-	?Sharks
        org	St. Louis Blues	-	-	-	?Blues
        org	Tampa Bay Lightning	-	-	-	?Lightning
        org	Toronto Maple Leafs	-	-	-	Maple Leafs
        org	Vancouver Canucks	-	-	-	Canucks
        org	Washington Capitals	-	-	-	?Capitals
        org	Blackburn Rovers	-	-	-	?Blackburn
        org	Chelsea	-	-	-	Chelsea FC
        org	Coventry City	-	-	-
        org	Crystal Palace	-	-	-
        org	Derby County	-	-	-
        org	Leeds United	-	-	-
        org	Leicester City	-	-	-
        org	Middlesbrough	-	-	-
        org	Nottingham Forest	-	-	-
        org	Sheffield Wednesday	-	-	-
        org	Sheffield United	-	-	-
        org	Southampton FC	-	-	-
        org	Sunderland AFC	-	-	-
        org	Wimbledon FC	-	-	-
        org	Bolton Wanderers	-	-	-
        org	Norwich City	-	-	-
        org	Queens Park Rangers	-	-	-
        org	Ipswich Town	-	-	-
        org	Charlton Athletic	-	-	-
        org	Fulham	-	-	-
        org	Birmingham City	-	-	-
        org	West Bromwich Albion	-	-	-	West Brom
        org	Wolverhampton Wanderers	-	-	-	?Wolves
        org	Stoke City	-	-	-
        org	Hull City	-	-	-
        org	Wigan Athletic	-	-	-
        org	Swansea City	-	-	-
        org	Cardiff City	-	-	-
        org	Celtic	-	-	-	Glasgow Celtic
        org	Glasgow Rangers	-	-	-
        org	Aberdeen FC	-	-	-
        org	Hearts of Midlothian	-	-	-
        org	Hibernian	-	-	-
        org	Dundee United	-	-	-
        org	Kilmarnock	-	-	-
        org	Motherwell	-	-	-
        org	Raith Rovers	-	-	-
        org	Dunfermline Athletic	-	-	-
        org	Feyenoord	-	-	-
        org	PSV Eindhoven	-	-	-	PSV
        org	Vitesse Arnhem	-	-	-
        org	FC Twente	-	-	-
        org	Sparta Rotterdam	-	-	-
        org	Roda JC	-	-	-
        org	Heerenveen	-	-	-
        org	Willem II	-	-	-
        org	Bayer Leverkusen	-	-	-	?Leverkusen
        org	Schalke 04	-	-	-	Schalke
        org	Hamburg SV	-	-	-	Hamburger SV
        org	Werder Bremen	-	-	-
        org	VfB Stuttgart	-	-	-
        org	Borussia Moenchengladbach	-	-	-
        org	Hertha Berlin	-	-	-
        org	Kaiserslautern	-	-	-
        org	Eintracht Frankfurt	-	-	-
        org	1860 Munich	-	-	-
        org	Hansa Rostock	-	-	-
        org	Arminia Bielefeld	-	-	-
        org	Karlsruhe SC	-	-	-
        org	Barcelona FC	-	-	-	FC Barcelona|Barca
        org	Real Sociedad	-	-	-
        org	Real Betis	-	-	-
        org	Athletic Bilbao	-	-	-
        org	Deportivo Coruna	-	-	-	Deportivo La Coruna
        org	Espanyol	-	-	-
        org	Sevilla FC	-	-	-
        org	Celta Vigo	-	-	-
        org	Racing Santander	-	-	-
        org	Real Zaragoza	-	-	-
        org	Villarreal CF	-	-	-
        org	AS Roma	-	-	-
        org	Lazio	-	-	-
        org	Fiorentina	-	-	-
        org	Sampdoria	-	-	-
        org	Parma FC	-	-	-
        org	Udinese	-	-	-
        org	Atalanta	-	-	-
        org	Vicenza Calcio	-	-	-
        org	Napoli	-	-	-
        org	Cagliari Calcio	-	-	-
        org	Paris St Germain	-	-	-	Paris Saint-Germain|PSG
        org	Olympique Marseille	-	-	-	Olympique de Marseille
        org	AJ Auxerre	-	-	-	Auxerre
        org	AS Monaco	-	-	-
        org	Girondins Bordeaux	-	-	-
        org	FC Nantes	-	-	-
        org	RC Lens	-	-	-
        org	Olympique Lyon	-	-	-	Olympique Lyonnais
        org	FC Metz	-	-	-
        org	Racing Strasbourg	-	-	-
        org	Montpellier HSC	-	-	-
        org	Benfica	-	-	-
        org	Sporting Lisbon	-	-	-
        org	FC Porto	-	-	-
        org	Boavista	-	-	-
        org	Galatasaray	-	-	-
        org	Fenerbahce	-	-	-
        org	Besiktas	-	-	-
        org	Trabzonspor	-	-	-
        org	Panathinaikos	-	-	-
        org	Olympiakos	-	-	-	Olympiacos
        org	AEK Athens	-	-	-
        org	^PAOK	-	-	-
        org	Anderlecht	-	-	-
        org	Club Brugge	-	-	-
        org	Standard Liege	-	-	-
        org	Red Star Belgrade	-	-	-
        org	Partizan Belgrade	-	-	-
        org	Hajduk Split	-	-	-
        org	Croatia Zagreb	-	-	-	Dinamo Zagreb
        org	Steaua Bucharest	-	-	-
        org	Dinamo Bucharest	-	-	-
        org	CSKA Sofia	-	-	-
        org	Levski Sofia	-	-	-
        org	Spartak Moscow	-	-	-
        org	CSKA Moscow	-	-	-
        org	Dynamo Moscow	-	-	-
        org	Lokomotiv Moscow	-	-	-
        org	Dynamo Kiev	-	-	-	Dynamo Kyiv
        org	Shakhtar Donetsk	-	-	-
        org	Legia Warsaw	-	-	-
        org	Widzew Lodz	-	-	-
        org	Sparta Prague	-	-	-
        org	Slavia Prague	-	-	-
        org	Ferencvaros	-	-	-
        org	Rapid Vienna	-	-	-
        org	Austria Vienna	-	-	-
        org	Sturm Graz	-	-	-
        org	Grasshopper Zurich	-	-	-	Grasshoppers
        org	FC Basel	-	-	-
        org	Rosenborg	-	-	-
        org	Brondby	-	-	-
        org	IFK Gothenburg	-	-	-
        org	Malmo FF	-	-	-
        org	Flamengo	-	-	-
        org	Fluminense	-	-	-
        org	Vasco da Gama	-	-	-
        org	Corinthians	-	-	-
        org	Palmeiras	-	-	-
        org	Sao Paulo FC	-	-	-
        org	Gremio	-	-	-
        org	Cruzeiro	-	-	-
        org	Boca Juniors	-	-	-
        org	River Plate	-	-	-
        org	Racing Club	-	-	-
        org	Penarol	-	-	-
        org	Colo Colo	-	-	-
        org	Club America	-	-	-
        org	Al Ahly	-	-	-
        org	Zamalek	-	-	-
        org	Kaizer Chiefs	-	-	-
        org	Orlando Pirates	-	-	-
        org	Asante Kotoko	-	-	-
        org	Aetna	-	-	-
        org	Alcatel	-	-	-
        org	Alcoa	-	-	-
        org	Allianz	-	-	-
        org	Allstate	-	-	-
        org	Amdahl	-	-	-
        org	American International Group	-	-	-	^AIG
        org	Ameritech	-	-	-
        org	Amoco	-	-	-
        org	Amtrak	-	-	-
        org	Anheuser-Busch	-	-	-
        org	Aon	-	-	-
        org	Apple Computer Inc	-	-	-
        org	Archer Daniels Midland	-	-	-
        org	Ashland	-	-	-
        org	Atlantic Richfield	-	-	-	Arco
        org	Avon Products	-	-	-
        org	Axa	-	-	-
        org	Baker Hughes	-	-	-
        org	Banc One	-	-	-
        org	Banco Santander	-	-	-
        org	BankAmerica	-	-	-	BankBoston
        org	Bankers Trust	-	-	-
        org	Bank One	-	-	-
        org	Barnes & Noble	-	-	-
        org	Barings	-	-	-
        org	^BASF	-	-	-
        org	Bayer AG	-	-	-
        org	Bear Stearns	-	-	-
        org	Bechtel	-	-	-
        org	Bell Atlantic	-	-	-
        org	BellSouth	-	-	-
        org	Bertelsmann	-	-	-
        org	Bethlehem Steel	-	-	-
        org	Black & Decker	-	-	-
        org	Boise Cascade	-	-	-
        org	Borland	-	-	-
        org	Bridgestone	-	-	-
        org	Bristol-Myers Squibb	-	-	-
        org	British Aerospace	-	-	-
        org	British Gas	-	-	-
        org	British Petroleum Co	-	-	-
        org	British Steel	-	-	-
        org	British Telecom	-	-	-	British Telecommunications
        org	BSkyB	-	-	-
        org	Burger King	-	-	-
        org	Cadbury Schweppes	-	-	-
        org	Campbell Soup	-	-	-
        org	Canadian Airlines	-	-	-
        org	Canon	-	-	-
        org	Cargill	-	-	-
        org	Caterpillar	-	-	-
        org	Cathay Pacific	-	-	-
        org	Chase Manhattan	-	-	-
        org	Chemical Bank	-	-	-
        org	Chiquita	-	-	-
        org	Ciba-Geigy	-	-	-
        org	Cigna	-	-	-
        org	Circuit City	-	-	-
        org	Colgate-Palmolive	-	-	-
        org	Columbia/HCA	-	-	-
        org	Commerzbank	-	-	-
        org	Compaq	-	-	-	Compaq Computer
        org	CompuServe	-	-	-
        org	ConAgra	-	-	-
        org	Conoco	-	-	-
        org	Continental Airlines	-	-	-
        org	Corning	-	-	-
        org	Costco	-	-	-
        org	Credit Lyonnais	-	-	-
        org	^CSX	-	-	-
        org	Cyrix	-	-	-
        org	Daewoo	-	-	-
        org	Daimler-Benz	-	-	-	DaimlerChrysler
        org	Daiwa Securities	-	-	-
        org	Danone	-	-	-
        org	Diageo	-	-	-
        org	Digital Equipment	-	-	-
        org	Dow Chemical	-	-	-
        org	Dow Jones	-	-	-
        org	Dresdner Bank	-	-	-
        org	DreamWorks	-	-	-
        org	DuPont	-	-	-
        org	Eastman Kodak	-	-	-	Kodak
        org	Electronic Data Systems	-	-	-
        org	Elf Aquitaine	-	-	-
        org	Eli Lilly	-	-	-
        org	^ENI	-	-	-
        org	Enron Corp	-	-	-
        org	Estee Lauder	-	-	-
        org	Federal Express	-	-	-	FedEx
        org	Fannie Mae	-	-	-
        org	Freddie Mac	-	-	-
        org	Fiat	-	-	-
        org	Fidelity Investments	-	-	-
        org	Fujitsu	-	-	-
        org	Gannett	-	-	-
        org	Gateway 2000	-	-	-
        org	General Dynamics	-	-	-
        org	General Foods	-	-	-
        org	General Mills	-	-	-
        org	Georgia-Pacific	-	-	-
        org	Gillette	-	-	-
        org	Glaxo Wellcome	-	-	-	Glaxo|GlaxoSmithKline
        org	Goodyear	-	-	-
        org	Grumman	-	-	-
        org	^GTE	-	-	-
        org	Guinness	-	-	-
        org	Gulf Oil	-	-	-
        org	H&R Block	-	-	-
        org	Halliburton	-	-	-
        org	Hanson	-	-	-
        org	Harley-Davidson	-	-	-
        org	Hasbro	-	-	-
        org	Heineken	-	-	-
        org	Heinz	-	-	-
        org	Hershey	-	-	-
        org	Hilton Hotels	-	-	-
        org	Hoechst	-	-	-
        org	Home Depot	-	-	-
        org	Honeywell	-	-	-
        org	Household International	-	-	-
        org	Humana	-	-	-
        org	Imperial Chemical Industries	-	-	-	^ICI
        org	^ING	-	-	-
        org	International Business Machines	-	-	-
        org	International Paper	-	-	-
        org	^ITT	-	-	-
        org	Iberia	-	-	-
        org	Itochu	-	-	-
        org	J.C. Penney	-	-	-
        org	Japan Airlines	-	-	-
        org	Jardine Matheson	-	-	-
        org	Johnson Controls	-	-	-
        org	^JVC	-	-	-
        org	K mart	-	-	-	Kmart
        org	Kellogg	-	-	-
        org	Kidder Peabody	-	-	-
        org	Kimberly-Clark	-	-	-
        org	^KLM	-	-	-
        org	^KPMG	-	-	-
        org	Kraft	-	-	-
        org	Kroger	-	-	-
        org	Ernst & Young	-	-	-
        org	Arthur Andersen	-	-	-
        org	Price Waterhouse	-	-	-	PricewaterhouseCoopers
        org	Deloitte & Touche	-	-	-	Deloitte
        org	Lehman Brothers Holdings	-	-	-
        org	Levi Strauss	-	-	-
        org	Litton Industries	-	-	-
        org	Lloyd's of London	-	-	-	Lloyd's
        org	Lockheed	-	-	-
        org	Loral	-	-	-
        org	Lotus Development	-	-	-
        org	Louisiana-Pacific	-	-	-
        org	^LTV	-	-	-
        org	Lucent Technologies	-	-	-	Lucent
        org	^LVMH	-	-	-
        org	Marriott	-	-	-
        org	Martin Marietta	-	-	-
        org	Matsushita	-	-	-
        org	Mattel	-	-	-
        org	Mazda	-	-	-
        org	McCaw Cellular	-	-	-
        org	McDonnell Douglas	-	-	-
        org	McGraw-Hill	-	-	-
        org	McKesson	-	-	-
        org	MCI Communications	-	-	-	^MCI|MCI WorldCom|WorldCom
        org	?Mercedes	-	-	-
        org	MetLife	-	-	-
        org	^MGM	-	-	-
        org	Micron Technology	-	-	-
        org	Mitsubishi	-	-	-	Mitsubishi Motors
        org	Mitsui	-	-	-
        org	Mobil	-	-	-	Mobil Corp
        org	Montgomery Ward	-	-	-
        org	National Semiconductor	-	-	-
        org	National Westminster Bank	-	-	-	NatWest
        org	NationsBank	-	-	-
        org	Navistar	-	-	-
        org	^NEC	-	-	-
        org	Netscape	-	-	-	Netscape Communications
        org	Newell	-	-	-
        org	Nippon Telegraph and Telephone	-	-	-	^NTT
        org	Nippon Steel	-	-	-
        org	Nomura Securities	-	-	-	Nomura
        org	Nortel	-	-	-	Northern Telecom
        org	Northrop Grumman	-	-	-	Northrop
        org	Northwest Airlines	-	-	-
        org	Novell	-	-	-
        org	^NYNEX	-	-	-
        org	Occidental Petroleum	-	-	-
        org	Olivetti	-	-	-
        org	Olympic Airways	-	-	-
        org	Owens Corning	-	-	-
        org	Pacific Gas & Electric	-	-	-
        org	Pacific Telesis	-	-	-
        org	PaineWebber	-	-	-
        org	Pan Am	-	-	-	Pan American World Airways
        org	Paramount	-	-	-
        org	Perot Systems	-	-	-
        org	Phelps Dodge	-	-	-
        org	Philip Morris	-	-	-
        org	Phillips Petroleum	-	-	-
        org	Pirelli	-	-	-
        org	Polaroid	-	-	-
        org	Porsche	-	-	-
        org	Prudential	-	-	-
        org	Quaker Oats	-	-	-
        org	R.J. Reynolds	-	-	-	RJR Nabisco
        org	Raytheon	-	-	-
        org	^RCA	-	-	-
        org	Reebok	-	-	-
        org	Reynolds Metals	-	-	-
        org	Rhone-Poulenc	-	-	-
        org	Rockwell International	-	-	-
        org	Royal Bank of Canada	-	-	-
        org	?Saab	-	-	-
        org	Sabena	-	-	-
        org	Safeway	-	-	-
        org	Sainsbury	-	-	-	J Sainsbury
        org	Salomon Brothers	-	-	-	Salomon Smith Barney
        org	Sanyo	-	-	-
        org	^SAP	-	-	-
        org	Sara Lee	-	-	-
        org	SBC Communications	-	-	-
        org	Schlumberger	-	-	-
        org	Schering-Plough	-	-	-
        org	Seagate	-	-	-
        org	Sears	-	-	-	Sears Roebuck
        org	Shearson Lehman	-	-	-
        org	Sharp Corp	-	-	-
        org	Siemens AG	-	-	-
        org	Silicon Graphics	-	-	-
        org	Singapore Airlines	-	-	-
        org	SmithKline Beecham	-	-	-
        org	Sotheby's	-	-	-
        org	Christie's	-	-	-
        org	State Farm	-	-	-
        org	Statoil	-	-	-
        org	Sumitomo	-	-	-
        org	Sun Microsystems	-	-	-
        org	Sunbeam	-	-	-
        org	Suzuki	-	-	-
        org	Swissair	-	-	-
        org	Tate & Lyle	-	-	-
        org	^TCI	-	-	-
        org	Telecom Italia	-	-	-
        org	Telmex	-	-	-
        org	Tenneco	-	-	-
        org	Texaco	-	-	-
        org	Texas Instruments	-	-	-
        org	Textron	-	-	-
        org	Thai Airways	-	-	-
        org	Thyssen	-	-	-
        org	Krupp	-	-	-
        org	Time Inc	-	-	-
        org	TotalFinaElf	-	-	-
        org	Toys R Us	-	-	-
        org	Travelers Group	-	-	-
        org	^TRW	-	-	-
        org	^TWA	-	-	-	Trans World Airlines
        org	Turner Broadcasting	-	-	-
        org	Tyco	-	-	-
        org	U S West	-	-	-
        org	^UAL	-	-	-
        org	Union Carbide	-	-	-
        org	Union Pacific	-	-	-
        org	Unisys	-	-	-
        org	United Parcel Service	-	-	-	^UPS
        org	United Technologies	-	-	-
        org	Unocal	-	-	-
        org	USAir	-	-	-	US Airways
        org	^USX	-	-	-
        org	ValuJet	-	-	-
        org	Viacom Inc	-	-	-
        org	Virgin Atlantic	-	-	-
        org	Wachovia	-	-	-
        org	Walgreen	-	-	-
        org	Warner-Lambert	-	-	-
        org	Waste Management	-	-	-
        org	Wells Fargo & Co	-	-	-
        org	Westinghouse	-	-	-
        org	Weyerhaeuser	-	-	-
        org	Whirlpool	-	-	-
        org	Woolworth	-	-	-
        org	Xerox	-	-	-
        org	Yamaichi Securities	-	-	-
        org	Yamaha	-	-	-
        org	Zeneca	-	-	-
        org	Zenith	-	-	-
        org	^AOL	-	-	-	America Online|AOL Time Warner
        org	Genentech	-	-	-
        org	Amgen	-	-	-
        org	Bombardier	-	-	-
        org	Petronas	-	-	-
        org	Pemex	-	-	-
        org	^PDVSA	-	-	-
        org	Gucci	-	-	-
        org	Prada	-	-	-
        org	Volkswagen AG	-	-	-
        org	Bayerische Motoren Werke	-	-	-
        org	Alitalia	-	-	-
        org	Air Canada	-	-	-
        org	Aeroflot	-	-	-
        org	El Al	-	-	-
        org	Egyptair	-	-	-
        org	Korean Air	-	-	-
        org	Garuda	-	-	-
        org	Philippine Airlines	-	-	-
        org	?Emirates	-	-	-
        org	Etihad	-	-	-
        org	Turkish Airlines	-	-	-
        org	Hyundai Motor	-	-	-
        org	Kia	-	-	-
        org	Samsung Group	-	-	-
        org	LG Electronics	-	-	-
        org	SK Telecom	-	-	-
        org	Wipro	-	-	-
        org	^BHP	-	-	-	BHP Billiton
        org	?Vale	-	-	-
        org	Anglo American	-	-	-
        org	De Beers	-	-	-
        org	Carnegie Mellon	-	-	-
        org	SoftBank	-	-	-
        org	Rakuten	-	-	-
        org	Uniqlo	-	-	-
        org	?Zara	-	-	-
        org	^H&M	-	-	-
        org	Primark	-	-	-
        org	Debenhams	-	-	-
        org	Marconi	-	-	-
        org	Cable & Wireless	-	-	-
        org	Vivendi	-	-	-
        org	Canal Plus	-	-	-
        org	^EMI	-	-	-
        org	Bertelsmann AG	-	-	-
        org	Random House	-	-	-
        org	HarperCollins	-	-	-
        org	Simon & Schuster	-	-	-
        org	?Penguin	-	-	-
        org	Conde Nast	-	-	-
        org	Hearst	-	-	-
        org	Knight-Ridder	-	-	-	Knight Ridder
        org	Tribune Co	-	-	-
        org	Times Mirror	-	-	-
        org	Agence France Presse	-	-	-
        org	Anadolu Agency	-	-	-	Anatolia
        org	^ANSA	-	-	-
        org	Antara	-	-	-
        org	Asahi Shimbun	-	-	-
        org	Associated Press Television	-	-	-
        org	Al-Ahram	-	-	-
        org	Al-Hayat	-	-	-
        org	Asharq al-Awsat	-	-	-
        org	Atlanta Journal-Constitution	-	-	-
        org	B92	-	-	-
        org	Baltimore Sun	-	-	-
        org	Barron's	-	-	-
        org	?Bild	-	-	-
        org	Boston Globe	-	-	-
        org	Boston Herald	-	-	-
        org	Business Week	-	-	-
        org	Chicago Sun-Times	-	-	-
        org	Chicago Tribune	-	-	-
        org	China Daily	-	-	-
        org	Christian Science Monitor	-	-	-
        org	^CNBC	-	-	-
        org	^C-SPAN	-	-	-
        org	Corriere della Sera	-	-	-
        org	Cox Newspapers	-	-	-
        org	^CTK	-	-	-
        org	Daily Express	-	-	-
        org	Daily Mirror	-	-	-
        org	Daily News	-	-	-
        org	Dallas Morning News	-	-	-
        org	Denver Post	-	-	-
        org	Der Spiegel	-	-	-	Spiegel
        org	Des Moines Register	-	-	-
        org	Detroit Free Press	-	-	-
        org	Detroit News	-	-	-
        org	Die Welt	-	-	-
        org	Die Zeit	-	-	-
        org	dpa	-	-	-
        org	Dow Jones Newswires	-	-	-
        org	?Economist	-	-	-
        org	^EFE	-	-	-
        org	El Mundo	-	-	-
        org	El Pais	-	-	-
        org	^ESPN	-	-	-
        org	Evening Standard	-	-	-
        org	Forbes	-	-	-
        org	Fortune magazine	-	-	-
        org	Frankfurter Allgemeine Zeitung	-	-	-
        org	Globe and Mail	-	-	-
        org	Haaretz	-	-	-	Ha'aretz
        org	Hindustan Times	-	-	-
        org	Houston Chronicle	-	-	-
        org	Independent Television News	-	-	-	^ITN
        org	International Herald Tribune	-	-	-
        org	^IRNA	-	-	-
        org	Islamic Republic News Agency	-	-	-
        org	Itar-Tass	-	-	-
        org	Izvestia	-	-	-
        org	Jerusalem Post	-	-	-
        org	Jiji Press	-	-	-
        org	^KCNA	-	-	-
        org	Kommersant	-	-	-
        org	Kyodo	-	-	-	Kyodo News|Kyodo News Agency
        org	L'Equipe	-	-	-
        org	La Repubblica	-	-	-
        org	La Stampa	-	-	-
        org	Le Figaro	-	-	-
        org	Le Monde	-	-	-
        org	Liberation	-	-	-
        org	London Times	-	-	-
        org	Los Angeles Daily News	-	-	-
        org	Maariv	-	-	-
        org	^MENA	-	-	-	Middle East News Agency
        org	Miami Herald	-	-	-
        org	Milwaukee Journal Sentinel	-	-	-
        org	^MTV	-	-	-
        org	National Enquirer	-	-	-
        org	National Geographic	-	-	-
        org	National Review	-	-	-
        org	New Republic	-	-	-
        org	New York Daily News	-	-	-
        org	New York Observer	-	-	-
        org	New York Post	-	-	-
        org	New York Times News Service	-	-	-	N.Y. Times News Service
        org	New Yorker	-	-	-
        org	Newsday	-	-	-
        org	Newsweek	-	-	-
        org	Nezavisimaya Gazeta	-	-	-
        org	^NHK	-	-	-
        org	Nihon Keizai Shimbun	-	-	-
        org	^NTV	-	-	-
        org	Orange County Register	-	-	-
        org	^PBS	-	-	-	Public Broadcasting Service
        org	People's Daily	-	-	-
        org	Philadelphia Inquirer	-	-	-
        org	Pittsburgh Post-Gazette	-	-	-
        org	Playboy	-	-	-
        org	Pravda	-	-	-
        org	Press Association	-	-	-
        org	Press Trust of India	-	-	-
        org	Reader's Digest	-	-	-
        org	RIA Novosti	-	-	-
        org	Rolling Stone	-	-	-
        org	San Francisco Chronicle	-	-	-
        org	San Francisco Examiner	-	-	-
        org	San Jose Mercury News	-	-	-
        org	Seattle Times	-	-	-
        org	^SANA	-	-	-
        org	South China Morning Post	-	-	-
        org	Sports Illustrated	-	-	-
        org	St. Louis Post-Dispatch	-	-	-
        org	St. Petersburg Times	-	-	-
        org	Sunday Times	-	-	-
        org	Sydney Morning Herald	-	-	-
        org	Tanjug	-	-	-
        org	?The Hill	-	-	-
        org	?The Independent	-	-	-
        org	?The Mirror	-	-	-
        org	?The Sun	-	-	-
        org	The Sunday Telegraph	-	-	-
        org	?The Times	-	-	-
        org	Times of London	-	-	-
        org	Toronto Star	-	-	-
        org	TV Guide	-	-	-
        org	^UPI	-	-	-	United Press International
        org	U.S. News & World Report	-	-	-
        org	Vanity Fair	-	-	-
        org	?Variety	-	-	-
        org	Village Voice	-	-	-
        org	Voice of Russia	-	-	-
        org	Wall Street Journal Europe	-	-	-
        org	Washington Times	-	-	-
        org	Weekly Standard	-	-	-
        org	^WNBC	-	-	-
        org	Yedioth Ahronoth	-	-	-	Yediot Ahronot
        org	Yomiuri Shimbun	-	-	-
        org	Yonhap	-	-	-	Yonhap News Agency
        org	^ARD	-	-	-
        org	^ZDF	-	-	-
        org	^RAI	-	-	-
        org	TF1	-	-	-
        org	Al Arabiya	-	-	-
        org	BuzzFeed	-	-	-
        org	Huffington Post	-	-	-
        org	Politico	-	-	-
        org	Gawker	-	-	-
        org	?Vox	-	-	-
        org	Vice News	-	-	-
        org	Mashable	-	-	-
        org	TechCrunch	-	-	-
        org	Wikinews	-	-	-
        org	The Onion	-	-	-
        org	^CBC	-	-	-
        org	^CTV	-	-	-
        org	ABC News	-	-	-
        org	PBS NewsHour	-	-	-
        org	Univision	-	-	-
        org	Telemundo	-	-	-
        org	?Air Force	-	-	-	U.S. Air Force|US Air Force
        org	Alcohol, Tobacco and Firearms	-	-	-	^ATF|Bureau of Alcohol, Tobacco and Firearms
        org	American Medical Association	-	-	-	^AMA
        org	American Bar Association	-	-	-
        org	American Red Cross	-	-	-
        org	American League	-	-	-
        org	National League	-	-	-
        org	Army Corps of Engineers	-	-	-
        org	Asian Development Bank	-	-	-
        org	Asia-Pacific Economic Cooperation	-	-	-	^APEC
        org	Atomic Energy Commission	-	-	-
        org	Bank for International Settlements	-	-	-
        org	Bank of Korea	-	-	-
        org	Bank of France	-	-	-
        org	Bank of Italy	-	-	-
        org	Bank of Russia	-	-	-
        org	Bank of Israel	-	-	-
        org	Bank of Mexico	-	-	-
        org	Brookings Institution	-	-	-
        org	Bundestag	-	-	-
        org	Bundesrat	-	-	-
        org	Bureau of Labor Statistics	-	-	-
        org	Bureau of Prisons	-	-	-
        org	Cabinet Office	-	-	-
        org	Cato Institute	-	-	-
        org	Census Bureau	-	-	-
        org	Centcom	-	-	-
        org	Central Command	-	-	-
        org	Chamber of Deputies	-	-	-
        org	Chinese Foreign Ministry	-	-	-
        org	Christian Coalition	-	-	-
        org	Christian Democrats	-	-	-
        org	Coast Guard	-	-	-	U.S. Coast Guard
        org	Commerce Department	-	-	-	Department of Commerce
        org	Common Market	-	-	-
        org	?Commonwealth	-	-	-
        org	Congressional Budget Office	-	-	-
        org	Congressional Black Caucus	-	-	-
        org	Constitutional Court	-	-	-
        org	Consumer Product Safety Commission	-	-	-
        org	Contact Group	-	-	-
        org	Council on Foreign Relations	-	-	-
        org	Court of Appeals	-	-	-	U.S. Court of Appeals
        org	Customs Service	-	-	-	U.S. Customs Service
        org	Defense Intelligence Agency	-	-	-
        org	Democratic Leadership Council	-	-	-
        org	Drug Enforcement Administration	-	-	-	^DEA
        org	Duma	-	-	-	State Duma
        org	Education Department	-	-	-
        org	Energy Department	-	-	-
        org	Equal Employment Opportunity Commission	-	-	-
        org	Euratom	-	-	-
        org	European Bank for Reconstruction and Development	-	-	-	^EBRD
        org	European Free Trade Association	-	-	-
        org	European Monetary Institute	-	-	-
        org	Export-Import Bank	-	-	-
        org	Federal Election Commission	-	-	-	^FEC
        org	Federal Energy Regulatory Commission	-	-	-
        org	Federal Open Market Committee	-	-	-
        org	Federal Reserve Bank	-	-	-
        org	Federal Security Service	-	-	-	^FSB
        org	Federation Council	-	-	-
        org	?Fed	-	-	-
        org	^FINA	-	-	-
        org	Food and Agriculture Organisation	-	-	-
        org	Foreign Ministry	-	-	-
        org	Foreign Relations Committee	-	-	-
        org	Forest Service	-	-	-
        org	General Accounting Office	-	-	-	^GAO
        org	General Services Administration	-	-	-
        org	Geological Survey of India	-	-	-
        org	Government Accountability Office	-	-	-
        org	Green Berets	-	-	-
        org	?Greens	-	-	-
        org	Group of Eight	-	-	-
        org	Health Ministry	-	-	-
        org	Heritage Foundation	-	-	-
        org	House Judiciary Committee	-	-	-
        org	House Appropriations Committee	-	-	-
        org	House Ways and Means Committee	-	-	-
        org	Housing and Urban Development	-	-	-	^HUD
        org	Immigration and Naturalization Service	-	-	-	^INS
        org	Interior Department	-	-	-	Department of the Interior
        org	Interior Ministry	-	-	-
        org	International Maritime Bureau	-	-	-
        org	Jewish Agency	-	-	-
        org	Joint Chiefs of Staff	-	-	-
        org	Justice Ministry	-	-	-
        org	Keidanren	-	-	-
        org	Knesset	-	-	-
        org	Kremlin	-	-	-
        org	Khmer Rouge	-	-	-
        org	Kosovo Liberation Army	-	-	-	^KLA
        org	Labor Department	-	-	-	Department of Labor
        org	Labor Party	-	-	-
        org	?Labour	-	-	-
        org	Leadership Conference on Civil Rights	-	-	-
        org	Lok Sabha	-	-	-
        org	Rajya Sabha	-	-	-
        org	Majlis	-	-	-
        org	Marine Corps	-	-	-	U.S. Marine Corps|?Marines
        org	Medecins du Monde	-	-	-
        org	Medicaid	-	-	-
        org	Medicare	-	-	-
        org	^NASCAR	-	-	-
        org	NATO Council	-	-	-
        org	PGA Tour	-	-	-
        org	^LPGA	-	-	-
        org	ATP Tour	-	-	-
        org	^WTA	-	-	-
        org	^USGA	-	-	-
        org	^USTA	-	-	-
        org	^USOC	-	-	-	U.S. Olympic Committee
        org	National Academy of Sciences	-	-	-
        org	National Aeronautics and Space Administration	-	-	-
        org	National Assembly	-	-	-
        org	National Cancer Institute	-	-	-
        org	National Collegiate Athletic Association	-	-	-
        org	National Conference of Catholic Bishops	-	-	-
        org	National Endowment for the Arts	-	-	-
        org	National Highway Traffic Safety Administration	-	-	-
        org	National Institute of Standards and Technology	-	-	-
        org	National League for Democracy	-	-	-
        org	National Park Service	-	-	-
        org	National People's Congress	-	-	-
        org	National Press Club	-	-	-
        org	National Science Foundation	-	-	-
        org	National Security Council	-	-	-
        org	National Transitional Council	-	-	-
        org	?Navy	-	-	-	U.S. Navy|US Navy
        org	?Army	-	-	-	U.S. Army|US Army
        org	American Stock Exchange	-	-	-
        org	Tokyo Stock Exchange	-	-	-
        org	Chicago Board of Trade	-	-	-
        org	Chicago Mercantile Exchange	-	-	-
        org	New York Mercantile Exchange	-	-	-
        org	Nuclear Regulatory Commission	-	-	-
        org	Occupational Safety and Health Administration	-	-	-	^OSHA
        org	Office of Management and Budget	-	-	-
        org	Organization of African Unity	-	-	-	^OAU
        org	Organization of American States	-	-	-	^OAS
        org	Organisation of Islamic Cooperation	-	-	-	Organization of the Islamic Conference
        org	Orthodox Church	-	-	-
        org	Anglican Church	-	-	-
        org	Russian Orthodox Church	-	-	-
        org	Greek Orthodox Church	-	-	-
        org	Southern Baptist Convention	-	-	-
        org	Mormon Church	-	-	-
        org	Vatican Bank	-	-	-
        org	Palestinian Legislative Council	-	-	-
        org	Peace Corps	-	-	-
        org	Politburo	-	-	-
        org	Postal Service	-	-	-	U.S. Postal Service
        org	Red Army	-	-	-
        org	Red Crescent Society	-	-	-
        org	Red Brigades	-	-	-
        org	Republican Guard	-	-	-
        org	Resolution Trust Corp	-	-	-
        org	Royal Ulster Constabulary	-	-	-	^RUC
        org	Royal Canadian Mounted Police	-	-	-	^RCMP
        org	Scottish Parliament	-	-	-
        org	Screen Actors Guild	-	-	-
        org	Senate Finance Committee	-	-	-
        org	Senate Judiciary Committee	-	-	-
        org	Senate Armed Services Committee	-	-	-
        org	Senate Foreign Relations Committee	-	-	-
        org	Shas	-	-	-
        org	Sierra Club	-	-	-
        org	Smithsonian Institution	-	-	-	Smithsonian
        org	Social Democrats	-	-	-
        org	Social Security Administration	-	-	-
        org	Socialist Party	-	-	-
        org	?Solidarity	-	-	-
        org	Soviet Union Communist Party	-	-	-
        org	Special Olympics	-	-	-
        org	Spetsnaz	-	-	-
        org	Stasi	-	-	-
        org	Supreme Soviet	-	-	-
        org	Third Circuit	-	-	-
        org	Transport Ministry	-	-	-
        org	Transportation Safety Board	-	-	-
        org	U.N. Security Council	-	-	-	United Nations Security Council
        org	U.N. General Assembly	-	-	-
        org	^UNSCOM	-	-	-	U.N. Special Commission
        org	UNPROFOR	-	-	-
        org	^UNITA	-	-	-
        org	Unification Church	-	-	-
        org	United Auto Workers	-	-	-	^UAW
        org	United Mine Workers	-	-	-
        org	US Open Committee	-	-	-
        org	Veterans Affairs	-	-	-	Department of Veterans Affairs
        org	Veterans Administration	-	-	-
        org	Viet Cong	-	-	-
        org	Western European Union	-	-	-
        org	World Council of Churches	-	-	-
        org	World Economic Forum	-	-	-
        org	World Jewish Congress	-	-	-
        org	Ways and Means Committee	-	-	-
        org	Zapatista National Liberation Army	-	-	-
        org	Congress of South African Trade Unions	-	-	-
        org	Inkatha Freedom Party	-	-	-	Inkatha
        org	Pan Africanist Congress	-	-	-
        org	National Party	-	-	-
        org	Institutional Revolutionary Party	-	-	-	^PRI
        org	National Action Party	-	-	-	^PAN
        org	Golkar	-	-	-
        org	Kuomintang	-	-	-
        org	Democratic Progressive Party	-	-	-
        org	Liberal Party	-	-	-
        org	Reform Party	-	-	-
        org	Bloc Quebecois	-	-	-
        org	Parti Quebecois	-	-	-
        org	Progressive Conservatives	-	-	-
        org	Christian Democratic Party	-	-	-
        org	Free Democratic Party	-	-	-	Free Democrats
        org	Party of Democratic Socialism	-	-	-
        org	Forza Italia	-	-	-
        org	Northern League	-	-	-
        org	National Alliance	-	-	-
        org	Refah	-	-	-	Welfare Party
        org	Motherland Party	-	-	-
        org	True Path Party	-	-	-
        org	Hezb-i-Islami	-	-	-
        org	Northern Alliance	-	-	-
        org	Mujahedeen Khalq	-	-	-
        org	Ulster Unionist Party	-	-	-	Ulster Unionists
        org	Ulster Defence Association	-	-	-
        org	Ulster Volunteer Force	-	-	-
        org	Social Democratic and Labour Party	-	-	-	^SDLP
        org	Real IRA	-	-	-
        org	Basque Nationalist Party	-	-	-
        org	Herri Batasuna	-	-	-
        org	Hutu Power	-	-	-
        org	Interahamwe	-	-	-
        org	Rwandan Patriotic Front	-	-	-
        org	Sudan People's Liberation Army	-	-	-
        org	Tupac Amaru Revolutionary Movement	-	-	-	^MRTA
        org	Shining Path	-	-	-
        org	Sandinistas	-	-	-
        org	?Contras	-	-	-
        org	Abu Sayyaf	-	-	-
        org	Moro Islamic Liberation Front	-	-	-
        org	Moro National Liberation Front	-	-	-
        org	Aum Shinri Kyo	-	-	-	Aum Shinrikyo
        org	Armed Islamic Group	-	-	-
        org	Islamic Salvation Front	-	-	-
        org	Popular Front for the Liberation of Palestine	-	-	-
        org	Democratic Front for the Liberation of Palestine	-	-	-
        org	Islamic Group	-	-	-
        org	Jemaah Islamiyah	-	-	-
        org	Al-Gamaa al-Islamiya	-	-	-
        org	Lord's Resistance Army	-	-	-
        org	M23	-	-	-
        org	Awami National Party	-	-	-
        org	Muttahida Qaumi Movement	-	-	-
        org	Pakistan People's Party	-	-	-	^PPP
        org	Pakistan Muslim League	-	-	-
        org	Janata Dal	-	-	-
        org	Shiv Sena	-	-	-
        org	Telugu Desam Party	-	-	-
        org	Congress Party	-	-	-
        org	United Front	-	-	-
        org	Israel Labor Party	-	-	-
        org	Meretz	-	-	-
        org	National Religious Party	-	-	-
        org	Harvard	-	-	-	Harvard University|Harvard Law School|Harvard Medical School
        org	Yale	-	-	-	Yale University|Yale Law School
        org	Cornell University	-	-	-	Cornell
        org	Brown University	-	-	-
        org	Dartmouth	-	-	-	Dartmouth College
        org	Duke University	-	-	-	?Duke
        org	Georgetown University	-	-	-	Georgetown
        org	Notre Dame	-	-	-
        org	^UCLA	-	-	-
        org	^USC	-	-	-
        org	Oxford University	-	-	-	University of Oxford
        org	Cambridge University	-	-	-	University of Cambridge
        org	Imperial College	-	-	-
        org	University of Michigan	-	-	-
        org	University of Chicago	-	-	-
        org	University of Texas	-	-	-
        org	University of Pennsylvania	-	-	-
        org	New York University	-	-	-	^NYU
        org	Boston University	-	-	-
        org	Boston College	-	-	-
        org	Vanderbilt	-	-	-
        org	Rice University	-	-	-
        org	Emory University	-	-	-
        org	Northwestern University	-	-	-
        org	Carnegie Mellon University	-	-	-
        org	Penn State	-	-	-
        org	Ohio State	-	-	-
        org	Michigan State	-	-	-
        org	Florida State	-	-	-
        org	Texas A&M	-	-	-
        org	Virginia Tech	-	-	-
        org	Georgia Tech	-	-	-
        org	Caltech	-	-	-
        org	Syracuse University	-	-	-
        org	Villanova	-	-	-
        org	Gonzaga	-	-	-
        org	Marquette	-	-	-
        org	Temple University	-	-	-
        org	Purdue	-	-	-
        org	Rutgers	-	-	-
        org	Baylor	-	-	-
        org	Tulane	-	-	-
        org	Howard University	-	-	-
        org	Tel Aviv University	-	-	-
        org	Hebrew University	-	-	-
        org	Moscow State University	-	-	-
        org	Tokyo University	-	-	-	University of Tokyo
        org	Peking University	-	-	-	Beijing University
        org	Tsinghua University	-	-	-
        org	Sorbonne	-	-	-
        org	McGill University	-	-	-
        org	Royal Society	-	-	-
        org	Mayo Clinic	-	-	-
        org	Scripps Research Institute	-	-	-
        org	Bell Labs	-	-	-
        org	Lawrence Livermore National Laboratory	-	-	-
        org	Los Alamos National Laboratory	-	-	-
        org	Woods Hole Oceanographic Institution	-	-	-
        org	Metropolitan Museum of Art	-	-	-
        org	Museum of Modern Art	-	-	-
        org	Metropolitan Opera	-	-	-
        org	New York Philharmonic	-	-	-
        org	Royal Shakespeare Company	-	-	-
        org	Bolshoi	-	-	-
        org	Carnegie Endowment for International Peace	-	-	-
        org	Ford Foundation	-	-	-
        org	Rockefeller Foundation	-	-	-
        org	Rand Corp	-	-	-
        org	MacArthur Foundation	-	-	-
        org	Bill and Melinda Gates Foundation	-	-	-
        org	Clinton Foundation	-	-	-
        org	White House	-	-	Q1355327
        org	?Parliament
        org	?Legislature
        org	Group of 77	-	-	-	G-77
        org	All Nippon Airways	-	-	-	^ANA
        org	Morgan Stanley Dean Witter
        org	Airbus Industrie
        org	Brigham and Women's Hospital
        org	Ofwat
        org	Ofgem
        org	Ofcom
        org	Ofsted
        org	Ofqual
        org	Acas
        org	Ipsa	-	-	-	^IPSA
        org	Ipso	-	-	-	^IPSO
        org	Defra	-	-	-	Department for Environment, Food and Rural Affairs
        org	HM Revenue and Customs	-	-	-	^HMRC|HM Revenue & Customs
        org	HM Prison and Probation Service
        org	Driver and Vehicle Licensing Agency	-	-	-	^DVLA
        org	Medicines and Healthcare products Regulatory Agency	-	-	-	^MHRA
        org	Care Quality Commission	-	-	-	^CQC
        org	Competition and Markets Authority	-	-	-	^CMA
        org	Equality and Human Rights Commission	-	-	-	^EHRC
        org	Health and Safety Executive
        org	Natural England
        org	Historic England
        org	Sport England
        org	Arts Council England
        org	UK Sport
        org	Public Health England
        org	Public Health Scotland
        org	Public Health Wales
        org	Natural Resources Wales
        org	Visit Wales
        org	VisitScotland
        org	VisitBritain
        org	Historic Environment Scotland
        org	UK Health Security Agency
        org	English Heritage
        org	Forestry Commission
        org	Forestry England
        org	National Highways
        org	Highways England
        org	Transport for London	-	-	-	^TfL
        org	Transport for Wales
        org	Transport Scotland
        org	Transport for Greater Manchester
        org	ScotRail
        org	Avanti West Coast
        org	Great Western Railway	-	-	-	^GWR
        org	South Western Railway
        org	London North Eastern Railway	-	-	-	^LNER
        org	TransPennine Express
        org	Merseyrail
        org	Thameslink
        org	Govia Thameslink
        org	Eurostar
        org	CalMac	-	-	-	Caledonian MacBrayne
        org	?Stagecoach
        org	FirstGroup
        org	Arriva
        org	Royal Mail
        org	National Grid
        org	Thames Water
        org	Severn Trent
        org	Severn Trent Water
        org	United Utilities
        org	Yorkshire Water
        org	Anglian Water
        org	Southern Water
        org	South West Water
        org	Northumbrian Water
        org	Scottish Water
        org	Welsh Water
        org	Centrica
        org	Octopus Energy
        org	ScottishPower
        org	EDF Energy
        org	Civil Aviation Authority
        org	Air Accidents Investigation Branch
        org	British Transport Police
        org	Police Scotland
        org	?Unite
        org	GMB	-	-	-	^GMB
        org	Rail, Maritime and Transport union	-	-	-	^RMT
        org	Aslef	-	-	-	^ASLEF
        org	Usdaw	-	-	-	^USDAW
        org	^TSSA
        org	^NASUWT
        org	National Education Union	-	-	-	^NEU
        org	University and College Union	-	-	-	^UCU
        org	Public and Commercial Services Union
        org	Communication Workers Union	-	-	-	^CWU
        org	Fire Brigades Union	-	-	-	^FBU
        org	British Medical Association	-	-	-	^BMA
        org	Royal College of Nursing	-	-	-	^RCN
        org	National Farmers' Union	-	-	-	^NFU
        org	Federation of Small Businesses
        org	Citizens Advice
        org	National Trust
        org	National Trust for Scotland
        org	^RSPCA
        org	^RSPB
        org	^RNLI
        org	^NSPCC
        org	Age UK
        org	Mencap
        org	Barnardo's
        org	St John Ambulance
        org	Cancer Research UK
        org	British Heart Foundation
        org	Macmillan Cancer Support
        org	Marie Curie Cancer Care
        org	Women's Institute
        org	Church of Scotland
        org	Royal College of Surgeons
        org	Royal College of Physicians
        org	Royal Academy of Music
        org	Royal Academy of Dramatic Art
        org	Royal Opera House
        org	Victoria and Albert Museum
        org	British Museum
        org	British Library
        org	British Council
        org	Natural History Museum
        org	Science Museum
        org	National Gallery
        org	Tate Modern
        org	Tate Britain
        org	Art Fund
        org	King's College London
        org	Queen Mary University of London
        org	Slade School of Fine Art
        org	Guildhall School of Music and Drama
        org	Open University
        org	Old Bailey
        org	Reform UK
        org	Asda
        org	Morrisons
        org	Waitrose
        org	Aldi
        org	Lidl
        org	Ocado
        org	John Lewis Partnership
        org	Argos
        org	Greggs
        org	Waterstones
        org	WH Smith	-	-	-	WHSmith
        org	Currys
        org	Dunelm
        org	Halfords
        org	Screwfix
        org	B&Q
        org	Superdrug
        org	House of Fraser
        org	Harrods
        org	Selfridges
        org	Costa Coffee
        org	Pret a Manger
        org	JD Wetherspoon	-	-	-	Wetherspoon|Wetherspoons
        org	Whitbread
        org	Deliveroo
        org	Just Eat
        org	Premier Inn
        org	Travelodge
        org	Holiday Inn
        org	?Boots
        org	Monzo
        org	Revolut
        org	Rightmove
        org	Zoopla
        org	Savills
        org	Knight Frank
        org	Legal & General
        org	Aviva
        org	Schroders
        org	Hargreaves Lansdown
        org	Peel Hunt
        org	Shore Capital
        org	Investec
        org	Persimmon Homes
        org	Barratt Developments
        org	Taylor Wimpey
        org	Bellway
        org	Balfour Beatty
        org	Carillion
        org	Serco
        org	Capita
        org	Mitie
        org	Jet2
        org	Wizz Air
        org	Tui
        org	Flybe
        org	Loganair
        org	YouGov
        org	Ipsos	-	-	-	Ipsos Mori
        org	Sky Sports
        org	GB News
        org	Garda Siochana	-	-	-	Garda Síochána
        org	Health Service Executive
        org	Aer Lingus
        org	Irish Rail	-	-	-	Iarnród Éireann
        org	Saracens
        org	Harlequins
        org	Leicester Tigers
        org	Northampton Saints
        org	Sale Sharks
        org	Exeter Chiefs
        org	Bristol Bears
        org	World Rugby
        org	World Sailing
        org	Lawn Tennis Association
        org	Marylebone Cricket Club
        org	Con Edison	-	-	-	Consolidated Edison
        org	Duke Energy
        org	Dominion Energy
        org	Georgia Power
        org	Florida Power & Light
        org	Xcel Energy
        org	Exelon
        org	Entergy
        org	Metropolitan Transportation Authority	-	-	-	^MTA
        org	Bay Area Rapid Transit	-	-	-	^BART
        org	Transportation Security Administration	-	-	-	^TSA
        org	U.S. Forest Service
        org	^AARP
        org	Audubon Society
        org	Habitat for Humanity
        org	Salvation Army
        org	Boy Scouts of America
        org	Girl Scouts
        org	Rotary Club
        org	Service Employees International Union	-	-	-	^SEIU
        org	American Federation of Teachers
        org	National Education Association
        org	Publix
        org	Walgreens
        org	Best Buy
        org	Trader Joe's
        org	Whole Foods
        org	Chipotle
        org	Dunkin' Donuts
        org	Taco Bell
        org	Ticketmaster
        org	Live Nation
        org	Lyft
        org	DoorDash
        org	Eventbrite
        org	OpenAI
        org	Tata Consultancy Services	-	-	-	^TCS
        org	HDFC Bank
        org	ICICI Bank
        org	State Bank of India
        org	Securities and Exchange Board of India	-	-	-	^SEBI|Sebi
        org	National Highways Authority of India	-	-	-	^NHAI
        org	India Meteorological Department	-	-	-	^IMD
        org	Brihanmumbai Municipal Corporation	-	-	-	^BMC
        org	Central Bureau of Investigation
        org	Board of Control for Cricket in India	-	-	-	^BCCI
        org	Indian Railways
        org	National Disaster Response Force	-	-	-	^NDRF
        org	All India Institute of Medical Sciences	-	-	-	^AIIMS
        org	Indian Institute of Technology
        org	Air India
        org	IndiGo
        org	SpiceJet
        org	Flipkart
        org	Paytm
        org	Zomato
        org	Swiggy
        org	Adani Group
        org	Trinamool Congress
        org	Jetstar
        org	Virgin Australia
        org	Telstra
        org	Optus
        org	Woolworths
        org	Bunnings
        org	Westpac
        org	Commonwealth Bank of Australia	-	-	-	Commonwealth Bank
        org	Macquarie Group
        org	Fortescue
        org	Woodside Energy
        org	Bureau of Meteorology
        org	Rural Fire Service
        org	Country Fire Authority
        org	State Emergency Service
        org	VicRoads
        org	Transport for NSW
        org	Cricket Australia
        org	Tennis Australia
        org	Netball Australia
        org	Swimming Australia
        org	Football Australia
        org	Tourism Australia
        org	Fire and Rescue NSW
        org	Surf Life Saving Australia
        org	^CSIRO
        org	^ACCC
        org	^ASIC
        org	^AFL
        org	^NRL
        org	Australian Broadcasting Corporation
        org	Australian Taxation Office
        org	Air New Zealand
        org	Fonterra
        org	Reserve Bank of New Zealand
        org	WestJet
        org	Shopify
        org	Tim Hortons
        org	Hydro-Québec	-	-	-	Hydro-Quebec
        org	Via Rail
        org	Hydro One
        org	Statistics Canada
        org	Environment Canada
        org	Health Canada
        org	Parks Canada
        org	Eskom
        org	Transnet
        org	Safaricom
        org	Kenya Airways
        org	Air China
        org	Vitol
        org	Trafigura
        org	Gunvor
        org	Nordea
        org	^DNB
        org	Norges Bank
        org	Riksbank
        org	Maersk
        org	Ørsted	-	-	-	Orsted
        org	Equinor
        org	Vestas
        org	Deutsche Bahn
        org	Friends of the Earth
        org	Unite Against Fascism
        org	Hull KR	-	-	-	Hull Kingston Rovers
        org	Wigan Warriors
        org	Leeds Rhinos
        org	St Helens RLFC
        org	Warrington Wolves
        org	Greene King
        org	Gloucester Rugby
        org	Bath Rugby
        org	Planning Inspectorate
        org	Serious Fraud Office
        org	Campaign to Protect Rural England	-	-	-	^CPRE
        org	Bombay Natural History Society
        org	B&M
        org	PwC

        """
}
