/// Organisations.
///
/// The same text as `Config/gazetteer/organisations.tsv`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInOrganisations {
    static let text = """
        # Organisations. Format: Sources/Tagging/Gazetteer.swift.
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
        org	^OSCE	-	-	Q81299	Organization for Security and Co-operation in Europe
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
        org	Conservative Party	-	-	-	Tory Party|Tories
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
        org	House of Representatives	-	-	-	US House of Representatives|US House
        org	Supreme Court	-	-	-	US Supreme Court|UK Supreme Court
        org	Senate Intelligence Committee
        org	House Intelligence Committee
        org	Trump administration	-	-	-	Trump Administration
        org	Obama administration	-	-	-	Obama Administration
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
        org	Champions League
        org	World Cup
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

        """
}
