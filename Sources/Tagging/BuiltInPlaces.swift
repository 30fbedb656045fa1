/// Countries, regions and cities.
///
/// The same text as `Config/gazetteer/places.tsv`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInPlaces {
    static let text = """
        # Places: countries (ISO 3166-1), regions (ISO 3166-2), cities. Names, codes and sizes of cities: GeoNames (CC BY 4.0).
        # Format: Sources/Tagging/Gazetteer.swift. Cities in order of size: of one name, the larger comes first.
        place	Afghanistan	AF	-	Q889	~Afghan|~Afghans
        place	Albania	AL	-	Q222	~Albanian|~Albanians
        place	Algeria	DZ	-	Q262	~Algerian|~Algerians
        place	Andorra	AD	-	Q228	~Andorran
        place	Angola	AO	-	Q916	~Angolan|~Angolans
        place	Antigua and Barbuda	AG	-	Q781	Antigua
        place	Argentina	AR	-	Q414	~Argentine|~Argentinian|~Argentines|~Argentinians
        place	Armenia	AM	-	Q399	~Armenian|~Armenians
        place	Australia	AU	-	Q408	~Australian|~Australians|~Aussie|~Aussies
        place	Austria	AT	-	Q40	~Austrian|~Austrians
        place	Azerbaijan	AZ	-	Q227	~Azerbaijani|~Azeri|~Azerbaijanis|~Azeris
        place	Bahamas	BS	-	Q778	The Bahamas|~Bahamian
        place	Bahrain	BH	-	Q398	~Bahraini|~Bahrainis
        place	Bangladesh	BD	-	Q902	~Bangladeshi|~Bangladeshis
        place	Barbados	BB	-	Q244	~Barbadian
        place	Belarus	BY	-	Q184	Byelorussia|~Belarusian|~Belarusians|~Belarussian
        place	Belgium	BE	-	Q31	~Belgian|~Belgians
        place	Belize	BZ	-	Q242	~Belizean
        place	Benin	BJ	-	Q962	~Beninese
        place	Bhutan	BT	-	Q917	~Bhutanese
        place	Bolivia	BO	-	Q750	~Bolivian|~Bolivians
        place	Bosnia and Herzegovina	BA	-	Q225	Bosnia|Bosnia-Herzegovina|~Bosnian|~Bosnians
        place	Botswana	BW	-	Q963
        place	Brazil	BR	-	Q155	~Brazilian|~Brazilians
        place	Brunei	BN	-	Q921	~Bruneian
        place	Bulgaria	BG	-	Q219	~Bulgarian|~Bulgarians
        place	Burkina Faso	BF	-	Q965	~Burkinabe
        place	Burundi	BI	-	Q967	~Burundian|~Burundians
        place	Cambodia	KH	-	Q424	~Cambodian|~Cambodians
        place	Cameroon	CM	-	Q1009	~Cameroonian|~Cameroonians
        place	Canada	CA	-	Q16	~Canadian|~Canadians
        place	Cape Verde	CV	-	Q1011	Cabo Verde|~Cape Verdean
        place	Central African Republic	CF	-	Q929
        place	Chad	TD	-	Q657	~Chadian|~Chadians
        place	Chile	CL	-	Q298	~Chilean|~Chileans
        place	China	CN	-	Q148	People's Republic of China|^PRC|mainland China|~Chinese
        place	Colombia	CO	-	Q739	~Colombian|~Colombians
        place	Comoros	KM	-	Q970	~Comorian
        place	Republic of the Congo	CG	-	Q971	Congo-Brazzaville|Republic of Congo
        place	Democratic Republic of the Congo	CD	-	Q974	Democratic Republic of Congo|DR Congo|^DRC|Congo|Zaire|~Congolese
        place	Costa Rica	CR	-	Q800	~Costa Rican|~Costa Ricans
        place	Ivory Coast	CI	-	Q1008	Cote d'Ivoire|Côte d’Ivoire|~Ivorian|~Ivorians
        place	Croatia	HR	-	Q224	~Croatian|~Croatians|~Croat|~Croats
        place	Cuba	CU	-	Q241	~Cuban|~Cubans
        place	Cyprus	CY	-	Q229	~Cypriot|~Cypriots
        place	Czech Republic	CZ	-	Q213	Czechia|~Czech|~Czechs
        place	Denmark	DK	-	Q35	~Danish|~Danes|~Dane
        place	Djibouti	DJ	-	Q977	~Djiboutian
        place	Dominica	DM	-	Q784
        place	Dominican Republic	DO	-	Q786
        place	Ecuador	EC	-	Q736	~Ecuadorian|~Ecuadorean|~Ecuadorians
        place	Egypt	EG	-	Q79	~Egyptian|~Egyptians
        place	El Salvador	SV	-	Q792	~Salvadoran|~Salvadorans
        place	Equatorial Guinea	GQ	-	Q983
        place	Eritrea	ER	-	Q986	~Eritrean|~Eritreans
        place	Estonia	EE	-	Q191	~Estonian|~Estonians
        place	Eswatini	SZ	-	Q1050	Swaziland|~Swazi
        place	Ethiopia	ET	-	Q115	~Ethiopian|~Ethiopians
        place	Fiji	FJ	-	Q712	~Fijian|~Fijians
        place	Finland	FI	-	Q33	~Finnish|~Finn|~Finns
        place	France	FR	-	Q142	~French|~Frenchman|~Frenchmen|~Frenchwoman
        place	Gabon	GA	-	Q1000	~Gabonese
        place	Gambia	GM	-	Q1005	The Gambia|~Gambian|~Gambians
        place	Georgia	GE	-	Q230	Republic of Georgia|~Georgian|~Georgians
        place	Germany	DE	-	Q183	Federal Republic of Germany|West Germany|East Germany|~German|~Germans
        place	Ghana	GH	-	Q117	~Ghanaian|~Ghanaians
        place	Greece	GR	-	Q41	~Greek|~Greeks
        place	Grenada	GD	-	Q769	~Grenadian
        place	Guatemala	GT	-	Q774	~Guatemalan|~Guatemalans
        place	Guinea	GN	-	Q1006	~Guinean|~Guineans
        place	Guinea-Bissau	GW	-	Q1007
        place	Guyana	GY	-	Q734	~Guyanese
        place	Haiti	HT	-	Q790	~Haitian|~Haitians
        place	Honduras	HN	-	Q783	~Honduran|~Hondurans
        place	Hungary	HU	-	Q28	~Hungarian|~Hungarians
        place	Iceland	IS	-	Q189	~Icelandic|~Icelander|~Icelanders
        place	India	IN	-	Q668	~Indian|~Indians
        place	Indonesia	ID	-	Q252	~Indonesian|~Indonesians
        place	Iran	IR	-	Q794	Islamic Republic of Iran|Persia|~Iranian|~Iranians
        place	Iraq	IQ	-	Q796	~Iraqi|~Iraqis
        place	Ireland	IE	-	Q27	Republic of Ireland|Irish Republic|~Irish|~Irishman
        place	Israel	IL	-	Q801	~Israeli|~Israelis
        place	Italy	IT	-	Q38	~Italian|~Italians
        place	Jamaica	JM	-	Q766	~Jamaican|~Jamaicans
        place	Japan	JP	-	Q17	~Japanese
        place	Jordan	JO	-	Q810	~Jordanian|~Jordanians
        place	Kazakhstan	KZ	-	Q232	~Kazakh|~Kazakhs
        place	Kenya	KE	-	Q114	~Kenyan|~Kenyans
        place	Kiribati	KI	-	Q710
        place	North Korea	KP	-	Q423	^DPRK|Democratic People's Republic of Korea|~North Korean|~North Koreans
        place	South Korea	KR	-	Q884	Republic of Korea|~South Korean|~South Koreans
        place	Kosovo	XK	-	Q1246	~Kosovar|~Kosovars
        place	Kuwait	KW	-	Q817	~Kuwaiti|~Kuwaitis
        place	Kyrgyzstan	KG	-	Q813	~Kyrgyz
        place	Laos	LA	-	Q819	~Laotian|~Laotians
        place	Latvia	LV	-	Q211	~Latvian|~Latvians
        place	Lebanon	LB	-	Q822	~Lebanese
        place	Lesotho	LS	-	Q1013
        place	Liberia	LR	-	Q1014	~Liberian|~Liberians
        place	Libya	LY	-	Q1016	~Libyan|~Libyans
        place	Liechtenstein	LI	-	Q347
        place	Lithuania	LT	-	Q37	~Lithuanian|~Lithuanians
        place	Luxembourg	LU	-	Q32	~Luxembourgish
        place	Madagascar	MG	-	Q1019	~Malagasy
        place	Malawi	MW	-	Q1020	~Malawian|~Malawians
        place	Malaysia	MY	-	Q833	~Malaysian|~Malaysians
        place	Maldives	MV	-	Q826	~Maldivian
        place	Mali	ML	-	Q912	~Malian|~Malians
        place	Malta	MT	-	Q233	~Maltese
        place	Marshall Islands	MH	-	Q709
        place	Mauritania	MR	-	Q1025	~Mauritanian
        place	Mauritius	MU	-	Q1027	~Mauritian
        place	Mexico	MX	-	Q96	~Mexican|~Mexicans
        place	Micronesia	FM	-	Q702
        place	Moldova	MD	-	Q217	~Moldovan|~Moldovans
        place	Monaco	MC	-	Q235	~Monegasque
        place	Mongolia	MN	-	Q711	~Mongolian|~Mongolians
        place	Montenegro	ME	-	Q236	~Montenegrin
        place	Morocco	MA	-	Q1028	~Moroccan|~Moroccans
        place	Mozambique	MZ	-	Q1029	~Mozambican
        place	Myanmar	MM	-	Q836	Burma|~Burmese
        place	Namibia	NA	-	Q1030	~Namibian
        place	Nauru	NR	-	Q697
        place	Nepal	NP	-	Q837	~Nepalese|~Nepali
        place	Netherlands	NL	-	Q55	The Netherlands|Holland|~Dutch|~Dutchman
        place	New Zealand	NZ	-	Q664	~New Zealander|~New Zealanders
        place	Nicaragua	NI	-	Q811	~Nicaraguan|~Nicaraguans
        place	Niger	NE	-	Q1032	~Nigerien
        place	Nigeria	NG	-	Q1033	~Nigerian|~Nigerians
        place	North Macedonia	MK	-	Q221	Macedonia|~Macedonian
        place	Norway	NO	-	Q20	~Norwegian|~Norwegians
        place	Oman	OM	-	Q842	~Omani|~Omanis
        place	Pakistan	PK	-	Q843	~Pakistani|~Pakistanis
        place	Palau	PW	-	Q695
        place	Palestine	PS	-	Q219060	State of Palestine|Palestinian territories|~Palestinian|~Palestinians
        place	Panama	PA	-	Q804	~Panamanian|~Panamanians
        place	Papua New Guinea	PG	-	Q691
        place	Paraguay	PY	-	Q733	~Paraguayan
        place	Peru	PE	-	Q419	~Peruvian|~Peruvians
        place	Philippines	PH	-	Q928	The Philippines|~Filipino|~Filipinos|~Philippine
        place	Poland	PL	-	Q36	~Polish|~Poles
        place	Portugal	PT	-	Q45	~Portuguese
        place	Qatar	QA	-	Q846	~Qatari|~Qataris
        place	Romania	RO	-	Q218	~Romanian|~Romanians
        place	Russia	RU	-	Q159	Russian Federation|Soviet Union|USSR|~Russian|~Russians|~Soviet|~Soviets
        place	Rwanda	RW	-	Q1037	~Rwandan|~Rwandans
        place	Saint Kitts and Nevis	KN	-	Q763	St Kitts
        place	Saint Lucia	LC	-	Q760	St Lucia
        place	Saint Vincent and the Grenadines	VC	-	Q757	St Vincent
        place	Samoa	WS	-	Q683	~Samoan
        place	San Marino	SM	-	Q238
        place	São Tomé and Príncipe	ST	-	Q1039
        place	Saudi Arabia	SA	-	Q851	~Saudi|~Saudis|~Saudi Arabian
        place	Senegal	SN	-	Q1041	~Senegalese
        place	Serbia	RS	-	Q403	~Serbian|~Serbians|~Serb|~Serbs
        place	Seychelles	SC	-	Q1042
        place	Sierra Leone	SL	-	Q1044	~Sierra Leonean
        place	Singapore	SG	-	Q334	~Singaporean|~Singaporeans
        place	Slovakia	SK	-	Q214	~Slovak|~Slovaks|~Slovakian
        place	Slovenia	SI	-	Q215	~Slovenian|~Slovenians
        place	Solomon Islands	SB	-	Q685
        place	Somalia	SO	-	Q1045	~Somali|~Somalis
        place	South Africa	ZA	-	Q258	~South African|~South Africans
        place	South Sudan	SS	-	Q958	~South Sudanese
        place	Spain	ES	-	Q29	~Spanish|~Spaniard|~Spaniards
        place	Sri Lanka	LK	-	Q854	~Sri Lankan|~Sri Lankans
        place	Sudan	SD	-	Q1049	~Sudanese
        place	Suriname	SR	-	Q730
        place	Sweden	SE	-	Q34	~Swedish|~Swede|~Swedes
        place	Switzerland	CH	-	Q39	~Swiss
        place	Syria	SY	-	Q858	Syrian Arab Republic|~Syrian|~Syrians
        place	Taiwan	TW	-	Q865	~Taiwanese
        place	Tajikistan	TJ	-	Q863	~Tajik|~Tajiks
        place	Tanzania	TZ	-	Q924	~Tanzanian|~Tanzanians
        place	Thailand	TH	-	Q869	~Thai|~Thais
        place	Timor-Leste	TL	-	Q574	East Timor|~Timorese
        place	Togo	TG	-	Q945	~Togolese
        place	Tonga	TO	-	Q678	~Tongan
        place	Trinidad and Tobago	TT	-	Q754	Trinidad
        place	Tunisia	TN	-	Q948	~Tunisian|~Tunisians
        place	Turkey	TR	-	Q43	Türkiye|Turkiye|~Turkish|~Turk|~Turks
        place	Turkmenistan	TM	-	Q874	~Turkmen
        place	Tuvalu	TV	-	Q672
        place	Uganda	UG	-	Q1036	~Ugandan|~Ugandans
        place	Ukraine	UA	-	Q212	the Ukraine|~Ukrainian|~Ukrainians
        place	United Arab Emirates	AE	-	Q878	^UAE|~Emirati|~Emiratis
        place	United Kingdom	GB	-	Q145	^UK|^U.K.|Britain|Great Britain|~British|~Briton|~Britons
        place	United States	US	-	Q30	United States of America|^US|^U.S.|^USA|^U.S.A.|America|~American|~Americans
        place	Uruguay	UY	-	Q77	~Uruguayan
        place	Uzbekistan	UZ	-	Q265	~Uzbek|~Uzbeks
        place	Vanuatu	VU	-	Q686
        place	Vatican City	VA	-	Q237	Vatican|The Vatican|Holy See
        place	Venezuela	VE	-	Q717	~Venezuelan|~Venezuelans
        place	Vietnam	VN	-	Q881	Viet Nam|~Vietnamese
        place	Yemen	YE	-	Q805	~Yemeni|~Yemenis
        place	Zambia	ZM	-	Q953	~Zambian|~Zambians
        place	Zimbabwe	ZW	-	Q954	~Zimbabwean|~Zimbabweans
        place	Greenland	GL	-	Q223	~Greenlandic
        place	Hong Kong	HK	-	Q8646
        place	Macau	MO	-	Q14773	Macao
        place	Puerto Rico	PR	-	Q1183	~Puerto Rican|~Puerto Ricans
        place	Western Sahara	EH	-	Q6250
        place	Gibraltar	GI	-	Q1410
        place	Bermuda	BM	-	Q23635
        place	Anguilla	AI
        place	American Samoa	AS
        place	Aruba	AW
        place	Aland Islands	AX
        place	Saint Barthelemy	BL
        place	Bonaire, Saint Eustatius and Saba 	BQ
        place	Cocos Islands	CC
        place	Cook Islands	CK
        place	Curacao	CW
        place	Christmas Island	CX
        place	Falkland Islands	FK
        place	Faroe Islands	FO
        place	French Guiana	GF
        place	Guernsey	GG
        place	Guadeloupe	GP
        place	South Georgia and the South Sandwich Islands	GS
        place	Guam	GU
        place	Isle of Man	IM
        place	British Indian Ocean Territory	IO
        place	Jersey	JE
        place	Cayman Islands	KY
        place	Saint Martin	MF
        place	Northern Mariana Islands	MP
        place	Martinique	MQ
        place	Montserrat	MS
        place	New Caledonia	NC
        place	Norfolk Island	NF
        place	Niue	NU
        place	French Polynesia	PF
        place	Saint Pierre and Miquelon	PM
        place	Pitcairn	PN
        place	Reunion	RE
        place	Saint Helena	SH
        place	Svalbard and Jan Mayen	SJ
        place	Sint Maarten	SX
        place	Turks and Caicos Islands	TC
        place	French Southern Territories	TF
        place	Tokelau	TK
        place	British Virgin Islands	VG
        place	U.S. Virgin Islands	VI
        place	Wallis and Futuna	WF
        place	Mayotte	YT
        place	Serbia and Montenegro	CS
        place	Netherlands Antilles	AN
        place	England	GB-ENG	GB	Q21
        place	Scotland	GB-SCT	GB	Q22	~Scottish
        place	Wales	GB-WLS	GB	Q25	~Welsh
        place	Northern Ireland	GB-NIR	GB	Q26
        place	Crimea	-	UA	Q7835	~Crimean
        place	Donbas	-	UA	-	Donbass
        place	Donetsk	-	UA
        place	Luhansk	-	UA
        place	Gaza Strip	-	PS	Q39760	Gaza
        place	West Bank	-	PS	Q36678
        place	East Jerusalem	-	PS
        place	Golan Heights	-	SY
        place	Kurdistan	-	-	-	Iraqi Kurdistan
        place	Chechnya	-	RU	-	~Chechen|~Chechens
        place	Dagestan	-	RU
        place	Siberia	-	RU	-	~Siberian
        place	Catalonia	ES-CT	ES	Q5705	~Catalan|~Catalans
        place	Basque Country	ES-PV	ES	-	~Basque
        place	Bavaria	DE-BY	DE	Q980	~Bavarian
        place	Saxony	DE-SN	DE
        place	Kashmir	-	IN	-	~Kashmiri
        place	Punjab
        place	Gujarat	IN-GJ	IN
        place	Kerala	IN-KL	IN
        place	Tamil Nadu	IN-TN	IN
        place	Maharashtra	IN-MH	IN
        place	Uttar Pradesh	IN-UP	IN
        place	Bihar	IN-BR	IN
        place	Assam	IN-AS	IN
        place	West Bengal	IN-WB	IN
        place	Karnataka	IN-KA	IN
        place	Rajasthan	IN-RJ	IN
        place	Tibet	-	CN	Q17252	~Tibetan|~Tibetans
        place	Xinjiang	CN-XJ	CN	-	~Uighur|~Uyghur|~Uighurs|~Uyghurs
        place	Guangdong	CN-GD	CN
        place	Sichuan	CN-SC	CN
        place	Zhejiang	CN-ZJ	CN
        place	Hubei	CN-HB	CN
        place	Yunnan	CN-YN	CN
        place	Fujian	CN-FJ	CN
        place	Inner Mongolia	CN-NM	CN
        place	Ontario	CA-ON	CA	Q1904
        place	Quebec	CA-QC	CA	Q176
        place	British Columbia	CA-BC	CA	Q1974
        place	Alberta	CA-AB	CA	Q1951
        place	Nova Scotia	CA-NS	CA
        place	Manitoba	CA-MB	CA
        place	Saskatchewan	CA-SK	CA
        place	New Brunswick	CA-NB	CA
        place	Newfoundland	CA-NL	CA
        place	New South Wales	AU-NSW	AU	Q3224
        place	Queensland	AU-QLD	AU	Q36074
        place	Tasmania	AU-TAS	AU
        place	Western Australia	AU-WA	AU
        place	South Australia	AU-SA	AU
        place	Northern Territory	AU-NT	AU
        place	Sicily	IT-82	IT	-	~Sicilian
        place	Sardinia	IT-88	IT
        place	Lombardy	IT-25	IT
        place	Tuscany	IT-52	IT
        place	Corsica	FR-20R	FR	-	~Corsican
        place	Brittany	FR-BRE	FR
        place	Normandy	FR-NOR	FR
        place	Provence	-	FR
        place	Darfur	-	SD
        place	Tigray	-	ET
        place	Biafra	-	NG
        place	Somaliland	-	SO
        place	Puntland	-	SO
        place	Zanzibar	-	TZ
        place	Borno	-	NG
        place	Kivu	-	CD	-	North Kivu|South Kivu
        place	Helmand	-	AF
        place	Kandahar	-	AF
        place	Sinai	-	EG	-	Sinai Peninsula
        place	Anbar	-	IQ
        place	Nineveh	-	IQ
        place	Idlib	-	SY	-	Idlib province
        place	Manbij	-	SY
        place	Kobani	-	SY	-	Kobane
        place	Palmyra	-	SY
        place	Deir al-Zor	-	SY	-	Deir ez-Zor
        place	Eastern Ghouta	-	SY	-	Ghouta
        place	Aceh	ID-AC	ID
        place	Bali	ID-BA	ID	-	~Balinese
        place	Java	ID-JW	ID	-	?Java
        place	Sumatra	ID-SM	ID
        place	Papua	-	ID
        place	Mindanao	-	PH
        place	Luzon	-	PH
        place	Hokkaido	JP-01	JP
        place	Okinawa	JP-47	JP
        place	Kyushu	-	JP
        place	Honshu	-	JP
        place	Fukushima	JP-07	JP
        place	Catalunya	ES-CT	ES
        place	Andalusia	ES-AN	ES
        place	Galicia	ES-GA	ES
        place	Canary Islands	ES-CN	ES
        place	Azores	PT-20	PT
        place	Madeira	PT-30	PT
        place	Crete	GR-M	GR
        place	Lesbos	-	GR
        place	Flanders	BE-VLG	BE	-	~Flemish
        place	Wallonia	BE-WAL	BE
        place	Transylvania	-	RO
        place	Republika Srpska	BA-SRP	BA
        place	Vojvodina	-	RS
        place	Transnistria	-	MD
        place	Abkhazia	-	GE
        place	South Ossetia	-	GE
        place	Nagorno-Karabakh	-	AZ
        place	Chiapas	MX-CHP	MX
        place	Sinaloa	MX-SIN	MX
        place	Oaxaca	MX-OAX	MX
        place	Patagonia	-	AR
        place	Amazon rainforest	-	BR
        place	Yorkshire	-	GB	-	North Yorkshire|South Yorkshire|West Yorkshire
        place	Lancashire	-	GB
        place	Cornwall	-	GB
        place	Devon	-	GB	-	?Devon
        place	Kent	-	GB	-	?Kent
        place	Essex	-	GB
        place	Sussex	-	GB	-	East Sussex|West Sussex
        place	Surrey	-	GB
        place	Norfolk	-	GB
        place	Suffolk	-	GB
        place	Cumbria	-	GB
        place	Merseyside	-	GB
        place	Greater Manchester	-	GB
        place	West Midlands	-	GB
        place	County Durham	-	GB
        place	Northumberland	-	GB
        place	Cheshire	-	GB
        place	Derbyshire	-	GB
        place	Nottinghamshire	-	GB
        place	Leicestershire	-	GB
        place	Lincolnshire	-	GB
        place	Gloucestershire	-	GB
        place	Oxfordshire	-	GB
        place	Cambridgeshire	-	GB
        place	Hertfordshire	-	GB
        place	Hampshire	-	GB
        place	Wiltshire	-	GB
        place	Somerset	-	GB
        place	Dorset	-	GB
        place	Shropshire	-	GB
        place	Staffordshire	-	GB
        place	Isle of Wight	-	GB
        place	Isle of Man	IM
        place	Jersey	JE	-	-	?Jersey
        place	Guernsey	GG
        place	Ulster	-	GB
        place	County Antrim	-	GB
        place	Westminster	-	GB
        place	Heathrow	-	GB
        place	Wembley	-	GB
        place	Wimbledon	-	GB
        place	Brooklyn	-	US,US-NY
        place	Manhattan	-	US,US-NY
        place	Queens	-	US,US-NY	-	?Queens
        place	Bronx	-	US,US-NY	-	The Bronx
        place	Staten Island	-	US,US-NY
        place	Long Island	-	US,US-NY
        place	Harlem	-	US,US-NY
        place	Hollywood	-	US,US-CA
        place	Silicon Valley	-	US,US-CA
        place	Capitol Hill	-	US,US-DC
        place	Wall Street	-	US,US-NY
        place	Las Vegas Strip	-	US,US-NV
        place	White House	-	US,US-DC
        place	Guantanamo Bay	-	CU	-	Guantanamo
        place	Kremlin	-	RU
        place	Chernobyl	-	UA
        place	Mar-a-Lago	-	US,US-FL
        place	Europe	-	-	Q46	~European|~Europeans
        place	Asia	-	-	Q48	~Asian|~Asians
        place	Africa	-	-	Q15	~African|~Africans
        place	North America	-	-	Q49
        place	South America	-	-	Q18
        place	Latin America	-	-	-	~Latin American|~Latin Americans
        place	Central America
        place	Antarctica	AQ	-	Q51	~Antarctic
        place	Arctic	-	-	Q25322
        place	Middle East	-	-	Q7204
        place	Balkans	-	-	-	~Balkan
        place	Caribbean
        place	Scandinavia	-	-	-	~Scandinavian
        place	Caucasus
        place	Sahel
        place	Horn of Africa
        place	Persian Gulf
        place	South China Sea
        place	East China Sea
        place	Black Sea
        place	Red Sea
        place	Baltic Sea
        place	Mediterranean	-	-	-	Mediterranean Sea
        place	Atlantic	-	-	-	Atlantic Ocean
        place	Pacific	-	-	-	Pacific Ocean
        place	Indian Ocean
        place	Gulf of Mexico
        place	Strait of Hormuz
        place	Suez Canal	-	EG
        place	Panama Canal	-	PA
        place	English Channel
        place	Mount Everest	-	NP	-	Everest
        place	Himalayas
        place	Korean Peninsula
        place	Alps
        place	Andes
        place	Sahara
        place	Mars	-	-	Q111
        place	Alabama	US-AL	US	-	Ala.
        place	Alaska	US-AK	US	-	~Alaskan
        place	Arizona	US-AZ	US	-	Ariz.
        place	Arkansas	US-AR	US	-	Ark.
        place	California	US-CA	US	Q99	~Californian|~Californians|Calif.
        place	Colorado	US-CO	US	-	Colo.
        place	Connecticut	US-CT	US	-	Conn.
        place	Delaware	US-DE	US
        place	Florida	US-FL	US	Q812	~Floridian|Fla.
        place	Georgia	US-GA	US	-	?Ga.
        place	Hawaii	US-HI	US	-	~Hawaiian
        place	Idaho	US-ID	US
        place	Illinois	US-IL	US	-	?Ill.
        place	Indiana	US-IN	US
        place	Iowa	US-IA	US
        place	Kansas	US-KS	US
        place	Kentucky	US-KY	US	-	?Ky.
        place	Louisiana	US-LA	US
        place	Maine	US-ME	US
        place	Maryland	US-MD	US	-	?Md.
        place	Massachusetts	US-MA	US	-	?Mass.
        place	Michigan	US-MI	US	-	Mich.
        place	Minnesota	US-MN	US	-	Minn.
        place	Mississippi	US-MS	US
        place	Missouri	US-MO	US	-	?Mo.
        place	Montana	US-MT	US
        place	Nebraska	US-NE	US
        place	Nevada	US-NV	US	-	Nev.
        place	New Hampshire	US-NH	US	-	?N.H.
        place	New Jersey	US-NJ	US	-	?N.J.
        place	New Mexico	US-NM	US	-	?N.M.
        place	New York state	US-NY	US	Q1384	upstate New York|?N.Y.
        place	North Carolina	US-NC	US	-	?N.C.
        place	North Dakota	US-ND	US
        place	Ohio	US-OH	US
        place	Oklahoma	US-OK	US	-	Okla.
        place	Oregon	US-OR	US	-	?Ore.
        place	Pennsylvania	US-PA	US	-	?Pa.
        place	Rhode Island	US-RI	US
        place	South Carolina	US-SC	US	-	?S.C.
        place	South Dakota	US-SD	US
        place	Tennessee	US-TN	US	-	Tenn.
        place	Texas	US-TX	US	Q1439	~Texan|~Texans|?Tex.
        place	Utah	US-UT	US
        place	Vermont	US-VT	US	-	?Vt.
        place	Virginia	US-VA	US	-	?Va.
        place	Washington state	US-WA	US	-	?Wash.
        place	West Virginia	US-WV	US
        place	Wisconsin	US-WI	US	-	Wis.
        place	Wyoming	US-WY	US	-	Wyo.
        place	Washington	-	US,US-DC	Q61	Washington D.C.|Washington DC|District of Columbia|Washington, D.C.
        place	Shanghai	-	CN	Q8686
        place	Beijing	-	CN	Q956	Peking
        place	Shenzhen	-	CN
        place	Guangzhou	-	CN
        place	Kinshasa	-	CD
        place	Istanbul	-	TR	Q406
        place	Lagos	-	NG	Q8673
        place	Ho Chi Minh City	-	VN	-	Saigon
        place	Chengdu	-	CN
        place	Lahore	-	PK
        place	Mumbai	-	IN	Q1156	Bombay
        place	São Paulo	-	BR
        place	Mexico City	-	MX	Q1489
        place	Karachi	-	PK
        place	Tianjin	-	CN
        place	Delhi	-	IN
        place	Wuhan	-	CN
        place	Moscow	-	RU	Q649
        place	Dhaka	-	BD
        place	Seoul	-	KR	Q8684
        place	Tokyo	-	JP	Q1490
        place	Dongguan	-	CN
        place	Cairo	-	EG	Q85
        place	Xi'an	-	CN
        place	Johannesburg	-	ZA	Q34647
        place	Nanjing	-	CN
        place	Hangzhou	-	CN	Q4970
        place	Foshan	-	CN
        place	London	-	GB	Q84
        place	New York	-	US,US-NY	Q60	New York City|^NYC|New York, N.Y.|~New Yorker|~New Yorkers
        place	Jakarta	-	ID
        place	Bengaluru	-	IN	-	Bangalore
        place	Hanoi	-	VN
        place	Taipei	-	TW
        place	Lima	-	PE
        place	Bogotá	-	CO
        place	Chongqing	-	CN
        place	Baghdad	-	IQ	Q1530
        place	Wuzhong	-	CN
        place	Qingdao	-	CN
        place	Tehran	-	IR	Q3616
        place	Shenyang	-	CN
        place	Hyderabad	-	IN
        place	Rio de Janeiro	-	BR	Q8678
        place	Suzhou	-	CN
        place	Puxi	-	CN
        place	Ahmedabad	-	IN
        place	Abidjan	-	CI
        place	Pudong	-	CN
        place	Sydney	-	AU	Q3130
        place	Melbourne	-	AU	Q3141
        place	Dar es Salaam	-	TZ
        place	Saint Petersburg	-	RU	Q656	St. Petersburg|St Petersburg|Leningrad
        place	Alexandria	-	EG
        place	Harbin	-	CN
        place	Bangkok	-	TH	Q1861
        place	Hefei	-	CN
        place	Dalian	-	CN
        place	Kano	-	NG
        place	Santiago	-	CL
        place	Cape Town	-	ZA
        place	Peshawar	-	PK
        place	Changchun	-	CN
        place	Jeddah	-	SA
        place	Chennai	-	IN	-	Madras
        place	Kolkata	-	IN	-	Calcutta
        place	Xiamen	-	CN
        place	Surat	-	IN
        place	Yangon	-	MM	-	Rangoon
        place	Bao'an	-	CN
        place	Kabul	-	AF
        place	Nairobi	-	KE	Q3870
        place	Wuxi	-	CN
        place	Giza	-	EG
        place	Jinan	-	CN
        place	Taiyuan	-	CN
        place	Zhengzhou	-	CN
        place	Bamako	-	ML
        place	Riyadh	-	SA
        place	New Taipei City	-	TW
        place	New Territories	-	HK
        place	Shijiazhuang	-	CN
        place	Chattogram	-	BD
        place	Addis Ababa	-	ET
        place	Kunming	-	CN
        place	Zhongshan	-	CN
        place	Nanning	-	CN
        place	Shantou	-	CN
        place	Los Angeles	-	US,US-CA	Q65	?L.A.
        place	Faisalabad	-	PK
        place	Dubai	-	AE
        place	Yokohama	-	JP
        place	Fuzhou	-	CN
        place	Ningbo	-	CN
        place	Casablanca	-	MA
        place	Ibadan	-	NG
        place	Puyang	-	CN
        place	Ankara	-	TR	Q3640
        place	Shiyan	-	CN
        place	Berlin	-	DE	Q64
        place	Tangshan	-	CN
        place	Rawalpindi	-	PK
        place	Luliang	-	CN
        place	Durban	-	ZA
        place	Changzhou	-	CN
        place	Busan	-	KR
        place	Madrid	-	ES	Q2807
        place	Pyongyang	-	KP
        place	Zibo	-	CN
        place	Pune	-	IN
        place	Bursa	-	TR
        place	Changsha	-	CN
        place	Quezon City	-	PH
        place	Jaipur	-	IN
        place	Guiyang	-	CN
        place	Urumqi	-	CN
        place	Surabaya	-	ID
        place	Incheon	-	KR
        place	Lanzhou	-	CN
        place	Caracas	-	VE
        place	Kyiv	-	UA	Q1899	Kiev
        place	İzmir	-	TR
        place	Huizhou	-	CN
        place	Buenos Aires	-	AR	Q1486
        place	Haikou	-	CN
        place	Taichung	-	TW
        place	Kanpur	-	IN
        place	Toronto	-	CA	Q172
        place	Quito	-	EC
        place	Brisbane	-	AU
        place	Luanda	-	AO
        place	Osaka	-	JP
        place	Linyi	-	CN
        place	Baoding	-	CN
        place	Kaohsiung	-	TW
        place	Guayaquil	-	EC
        place	Belo Horizonte	-	BR
        place	Minhang	-	CN
        place	Bazhong	-	CN
        place	Salvador	-	BR
        place	Abuja	-	NG
        place	Gazipur	-	BD
        place	Chicago	-	US,US-IL	Q1297
        place	Wenzhou	-	CN
        place	Bekasi	-	ID
        place	Dakar	-	SN
        place	Haiphong	-	VN
        place	Yunfu	-	CN
        place	Navi Mumbai	-	IN
        place	Mogadishu	-	SO
        place	Kumasi	-	GH
        place	Bandung	-	ID
        place	Gujranwala	-	PK
        place	Huai'an	-	CN
        place	Medan	-	ID
        place	Lucknow	-	IN
        place	Ouagadougou	-	BF
        place	Nagpur	-	IN
        place	Fortaleza	-	BR
        place	Cali	-	CO
        place	Perth	-	AU
        place	Daegu	-	KR
        place	Algiers	-	DZ
        place	Nanchang	-	CN
        place	Baku	-	AZ
        place	Hohhot	-	CN
        place	Nagoya	-	JP
        place	Rome	-	IT	Q220
        place	Houston	-	US,US-TX	Q16555
        place	Mashhad	-	IR
        place	Shaoxing	-	CN
        place	Nantong	-	CN
        place	Baoshan	-	CN
        place	Kowloon	-	HK
        place	Yantai	-	CN
        place	Gaziantep	-	TR
        place	Lubumbashi	-	CD
        place	Manaus	-	BR
        place	Lusaka	-	ZM
        place	Brasília	-	BR
        place	Zhuhai	-	CN
        place	Santo Domingo	-	DO
        place	Lome	-	TG
        place	Multan	-	PK
        place	Havana	-	CU
        place	Depok	-	ID
        place	Baotou	-	CN
        place	Paris	-	FR	Q90
        place	Coimbatore	-	IN
        place	Qingyang	-	CN
        place	Port Harcourt	-	NG
        place	Pretoria	-	ZA
        place	Córdoba	-	AR
        place	Mbuji-Mayi	-	CD
        place	Aleppo	-	SY	Q41183
        place	Kunshan	-	CN
        place	Al Mawsil al Jadidah	-	IQ
        place	Weifang	-	CN
        place	Zunyi	-	CN
        place	Al Basrah al Qadimah	-	IQ
        place	La Paz	-	BO
        place	Lianyungang	-	CN
        place	Medellín	-	CO
        place	Indore	-	IN
        place	Brazzaville	-	CG
        place	Tashkent	-	UZ
        place	Ganzhou	-	CN
        place	Almaty	-	KZ
        place	Khartoum	-	SD
        place	Hamburg	-	DE	Q1055
        place	Sapporo	-	JP
        place	Songjiang	-	CN
        place	Accra	-	GH
        place	Curitiba	-	BR
        place	Ordos	-	CN
        place	Sanaa	-	YE	-	Sana'a
        place	Conakry	-	GN
        place	Tangerang	-	ID
        place	Tijuana	-	MX
        place	Beirut	-	LB
        place	Jieyang	-	CN
        place	Jilin	-	CN
        place	Jiading	-	CN
        place	Bucharest	-	RO
        place	Camayenne	-	GN
        place	Kakamega	-	KE
        place	Shangqiu	-	CN
        place	Nanchong	-	CN
        place	Tainan	-	TW
        place	Datong	-	CN
        place	Kaduna	-	NG
        place	Omdurman	-	SD
        place	Davao	-	PH
        place	Thane	-	IN
        place	Iztapalapa	-	MX
        place	Diyarbakır	-	TR
        place	Santa Cruz de la Sierra	-	BO
        place	Vadodara	-	IN
        place	Adana	-	TR
        place	Nanyang	-	CN
        place	Abu Dhabi	-	AE
        place	Palembang	-	ID
        place	Sharjah	-	AE
        place	Bhopal	-	IN
        place	Jiangmen	-	CN
        place	Benin City	-	NG
        place	Jiangyin	-	CN
        place	Fuyang	-	CN
        place	Montréal	-	CA
        place	Bayan Nur	-	CN
        place	Maracaibo	-	VE
        place	Chaozhou	-	CN
        place	Minsk	-	BY
        place	Budapest	-	HU	Q1781
        place	Qingyuan	-	CN
        place	Tai'an	-	CN
        place	Rasapudipalem	-	IN
        place	Pimpri-Chinchwad	-	IN
        place	Caloocan	-	PH
        place	Warsaw	-	PL	Q270
        place	Soweto	-	ZA
        place	Semarang	-	ID
        place	Puebla	-	MX
        place	Vienna	-	AT	Q1741
        place	Barcelona	-	ES	Q1492
        place	Patna	-	IN
        place	Mosul	-	IQ
        place	Kallakurichi	-	IN
        place	Kampala	-	UG
        place	Xining	-	CN
        place	Changshu	-	CN
        place	Huainan	-	CN
        place	Rabat	-	MA
        place	Recife	-	BR
        place	Phoenix	-	US,US-AZ
        place	Ecatepec de Morelos	-	MX
        place	Lu'an	-	CN
        place	Valencia	-	VE
        place	Ludhiana	-	IN
        place	Yancheng	-	CN
        place	Novosibirsk	-	RU
        place	Erbil	-	IQ
        place	Fukuoka	-	JP
        place	Taizhou	-	CN
        place	Daqing	-	CN
        place	Manila	-	PH
        place	Wuhu	-	CN
        place	Santiago de Querétaro	-	MX
        place	Dazhou	-	CN
        place	Yangzhou	-	CN
        place	León de los Aldama	-	MX
        place	Makkah	-	SA
        place	Philadelphia	-	US,US-PA
        place	Phnom Penh	-	KH
        place	Guilin	-	CN
        place	Damascus	-	SY	Q3766
        place	Quetta	-	PK
        place	Zhaoqing	-	CN
        place	Onitsha	-	NG
        place	Mianyang	-	CN
        place	Auckland	-	NZ
        place	Isfahan	-	IR
        place	Wanzhou	-	CN
        place	Astana	-	KZ
        place	Harare	-	ZW
        place	Monrovia	-	LR
        place	Putian	-	CN
        place	Kawasaki	-	JP
        place	Goiânia	-	BR
        place	San Antonio	-	US,US-TX
        place	Kobe	-	JP
        place	Stockholm	-	SE	Q1754
        place	Ciudad Juárez	-	MX
        place	Cần Thơ	-	VN
        place	Munich	-	DE	Q1726	Munchen
        place	Khulna	-	BD
        place	Belém	-	BR
        place	Yekaterinburg	-	RU
        place	Porto Alegre	-	BR
        place	Yinchuan	-	CN
        place	Nashik	-	IN
        place	Asunción	-	PY
        place	Yiwu	-	CN
        place	Zapopan	-	MX
        place	Makassar	-	ID
        place	Adelaide	-	AU
        place	Quanzhou	-	CN
        place	Madurai	-	IN
        place	Jinhua	-	CN
        place	Kyoto	-	JP
        place	Cixi	-	CN
        place	Changde	-	CN
        place	Kuala Lumpur	-	MY
        place	Kayseri	-	TR
        place	Kaifeng	-	CN
        place	Anshan	-	CN
        place	Karaj	-	IR
        place	Kathmandu	-	NP
        place	Daejeon	-	KR
        place	Baoji	-	CN
        place	Suqian	-	CN
        place	Liuzhou	-	CN
        place	Tirunelveli	-	IN
        place	Konya	-	TR
        place	Zhangjiagang	-	CN
        place	Agra	-	IN
        place	South Tangerang	-	ID
        place	Tabriz	-	IR
        place	Kharkiv	-	UA	-	Kharkov
        place	Jinjiang	-	CN
        place	Faridabad	-	IN
        place	Bozhou	-	CN
        place	Qujing	-	CN
        place	San Diego	-	US,US-CA
        place	Gwangju	-	KR
        place	Zhanjiang	-	CN
        place	Fushun	-	CN
        place	Rajkot	-	IN
        place	Luoyang	-	CN
        place	Guadalajara	-	MX
        place	Guankou	-	CN
        place	Huế	-	VN
        place	Milan	-	IT	Q490
        place	Najafgarh	-	IN
        place	N'Djamena	-	TD
        place	Handan	-	CN
        place	Bannu	-	PK
        place	Yichang	-	CN
        place	Antananarivo	-	MG
        place	Heze	-	CN
        place	Abobo	-	CI
        place	Jamshedpur	-	IN
        place	Douala	-	CM
        place	Antalya	-	TR
        place	Basrah	-	IQ
        place	Dallas	-	US,US-TX
        place	Saitama	-	JP
        place	Gorakhpur	-	IN
        place	Niamey	-	NE
        place	Liupanshui	-	CN
        place	Taguig	-	PH
        place	Maoming	-	CN
        place	Calgary	-	CA
        place	Tripoli	-	LY
        place	Madinah	-	SA
        place	Yaounde	-	CM
        place	Batam	-	ID
        place	Qinzhou	-	CN
        place	Luohe	-	CN
        place	Xiangyang	-	CN
        place	Yangjiang	-	CN
        place	Yixing	-	CN
        place	Pimpri	-	IN
        place	Da Nang	-	VN
        place	Amman	-	JO
        place	Budta	-	PH
        place	Belgrade	-	RS
        place	Biên Hòa	-	VN
        place	Qingpu	-	CN
        place	Montevideo	-	UY
        place	Xuchang	-	CN
        place	Kalyan	-	IN
        place	Zigong	-	CN
        place	Nizhniy Novgorod	-	RU
        place	Jepara	-	ID
        place	Maputo	-	MZ
        place	Xuzhou	-	CN
        place	Dammam	-	SA
        place	Ra's Bayrut	-	LB
        place	Neijiang	-	CN
        place	Shiraz	-	IR
        place	Heshan	-	CN
        place	Dombivali	-	IN
        place	Kananga	-	CD
        place	Kazan	-	RU
        place	Jining	-	CN
        place	Barquisimeto	-	VE
        place	Shubra al Khaymah	-	EG
        place	Putuo	-	CN
        place	Port-au-Prince	-	HT
        place	Suwon	-	KR
        place	Xinyang	-	CN
        place	Liaocheng	-	CN
        place	Jinzhong	-	CN
        place	Callao	-	PE
        place	Meerut	-	IN
        place	Virar	-	IN
        place	Nowrangapur	-	IN
        place	Karbala	-	IQ
        place	Changzhi	-	CN
        place	Tianshui	-	CN
        place	Sadr City	-	IQ
        place	Yangpu	-	CN
        place	Mombasa	-	KE
        place	Mandalay	-	MM
        place	Srinagar	-	IN
        place	Barranquilla	-	CO
        place	Chelyabinsk	-	RU
        place	Mérida	-	MX
        place	Hiroshima	-	JP
        place	Santiago de los Caballeros	-	DO
        place	Shymkent	-	KZ
        place	Weinan	-	CN
        place	Ghaziabad	-	IN
        place	Matola	-	MZ
        place	Dhanbad	-	IN
        place	Arequipa	-	PE
        place	Hong Kong Island	-	HK
        place	Fes	-	MA
        place	Gustavo Adolfo Madero	-	MX
        place	Nouakchott	-	MR
        place	Kisangani	-	CD
        place	Jiaxing	-	CN
        place	Aurangabad	-	IN
        place	Zhongwei	-	CN
        place	Omsk	-	RU
        place	Pikine	-	SN
        place	Guarulhos	-	BR
        place	Pekanbaru	-	ID
        place	Panjin	-	CN
        place	Bandar Lampung	-	ID
        place	Prague	-	CZ	Q1085
        place	Varanasi	-	IN
        place	Jiujiang	-	CN
        place	Samara	-	RU
        place	Aba	-	NG
        place	Amritsar	-	IN
        place	Birmingham	-	GB
        place	Copenhagen	-	DK	Q1748
        place	Sofia	-	BG
        place	Anyang	-	CN
        place	Yerevan	-	AM
        place	Luohu District	-	CN
        place	Vijayawada	-	IN
        place	Fengxiang	-	CN
        place	Bijie	-	CN
        place	Monterrey	-	MX
        place	Kigali	-	RW
        place	Rostov-on-Don	-	RU
        place	Zhuzhou	-	CN
        place	Malingao	-	PH
        place	Touba	-	SN
        place	Ufa	-	RU
        place	Ranchi	-	IN
        place	Shangrao	-	CN
        place	Lilongwe	-	MW
        place	Huaibei	-	CN
        place	Maiduguri	-	NG
        place	Xuhui	-	CN
        place	Meishan	-	CN
        place	Mwanza	-	TZ
        place	Ulsan	-	KR
        place	Sendai	-	JP
        place	Krasnoyarsk	-	RU
        place	Guigang	-	CN
        place	Oslo	-	NO	Q585
        place	Jabalpur	-	IN
        place	Ilorin	-	NG
        place	Aden	-	YE
        place	Bogor	-	ID
        place	Ciudad Nezahualcoyotl	-	MX
        place	Hengyang	-	CN
        place	Prayagraj	-	IN
        place	?Trujillo	-	PE
        place	Visakhapatnam	-	IN
        place	Goyang-si	-	KR
        place	Yulin	-	CN
        place	Jodhpur	-	IN
        place	Gwalior	-	IN
        place	Jingzhou	-	CN
        place	Gqeberha	-	ZA
        place	Tbilisi	-	GE
        place	Voronezh	-	RU
        place	Xinxiang	-	CN
        place	Yichun	-	CN
        place	Sokoto	-	NG
        place	Jos	-	NG
        place	Tangier	-	MA
        place	Teni	-	IN
        place	Xianyang	-	CN
        place	Mexicali	-	MX
        place	Pointe-Noire	-	CG
        place	Maceió	-	BR
        place	Campinas	-	BR
        place	Sanya	-	CN
        place	Rangpur	-	BD
        place	Kirkuk	-	IQ
        place	Ashgabat	-	TM
        place	Shaoguan	-	CN
        place	Howrah	-	IN
        place	Raipur	-	IN
        place	Changwon	-	KR
        place	Longyan	-	CN
        place	Köln	-	DE	-	Cologne
        place	Dublin	-	IE	Q1761
        place	Tiruchirappalli	-	IN
        place	Yongzhou	-	CN
        place	Brussels	-	BE	Q239
        place	Zamboanga	-	PH
        place	Ottawa	-	CA
        place	Huzhou	-	CN
        place	Volgograd	-	RU
        place	Khartoum North	-	SD
        place	Edmonton	-	CA
        place	Odesa	-	UA	-	Odessa
        place	Wuwei	-	CN
        place	Jacksonville	-	US,US-FL
        place	Fort Worth	-	US,US-TX
        place	Hanzhong	-	CN
        place	Hezhou	-	CN
        place	Pest	-	HU
        place	Kota	-	IN
        place	Zhu Cheng City	-	CN
        place	Shivaji Nagar	-	IN
        place	Dongying	-	CN
        place	Luzhou	-	CN
        place	San Jose	-	US,US-CA
        place	Sholapur	-	IN
        place	Marrakesh	-	MA
        place	Guatemala City	-	GT
        place	Meizhou	-	CN
        place	Yueyang	-	CN
        place	Laiwu	-	CN
        place	Benxi	-	CN
        place	Esenyurt	-	TR
        place	Perm	-	RU
        place	Zaria	-	NG
        place	?Kennedy	-	CO
        place	Chiba	-	JP
        place	Pingdingshan	-	CN
        place	Ciudad Guayana	-	VE
        place	Sargodha	-	PK
        place	?Austin	-	US,US-TX
        place	Managua	-	NI
        place	Bengbu	-	CN
        place	?Sale	-	MA
        place	Jerusalem	-	IL	Q1218
        place	Chandigarh	-	IN
        place	Dnipro	-	UA	-	Dnipropetrovsk
        place	Cebu City	-	PH
        place	Sanhe	-	CN
        place	Tiruppur	-	IN
        place	Guwahati	-	IN
        place	Xiangtan	-	CN
        place	Linfen	-	CN
        place	Victoria	-	HK
        place	Zhenjiang	-	CN
        place	Enugu	-	NG
        place	?Rosario	-	AR
        place	Sultanah	-	SA
        place	Huludao	-	CN
        place	Hubballi	-	IN
        place	Padang	-	ID
        place	Kitakyushu	-	JP
        place	Taiz	-	YE
        place	Setagaya	-	JP
        place	Kingston	-	JM
        place	Jing'an	-	CN
        place	Rui'an	-	CN
        place	Chihuahua	-	MX
        place	Nay Pyi Taw	-	MM
        place	Eskişehir	-	TR
        place	Mysuru	-	IN
        place	?Salem	-	IN
        place	São Luís	-	BR
        place	Seongnam-si	-	KR
        place	Cartagena	-	CO
        place	Antipolo	-	PH
        place	Columbus	-	US,US-OH
        place	Sialkot	-	PK
        place	?Charlotte	-	US,US-NC
        place	Laibin	-	CN
        place	Warri	-	NG
        place	Naples	-	IT
        place	Xiaogan	-	CN
        place	Campo Grande	-	BR
        place	Ziyang	-	CN
        place	Bobo-Dioulasso	-	BF
        place	Bahawalpur	-	PK
        place	Quzhou	-	CN
        place	Blantyre	-	MW
        place	Donetsk	-	UA
        place	Abu Ghurayb	-	IQ
        place	Qom	-	IR
        place	Bishkek	-	KG
        place	Zaozhuang	-	CN
        place	Krasnodar	-	RU
        place	Natal	-	BR
        place	Pingxiang	-	CN
        place	Malang	-	ID
        place	Cancún	-	MX
        place	Indianapolis	-	US,US-IN
        place	Gurugram	-	IN
        place	Bhubaneswar	-	IN
        place	Zhoushan	-	CN
        place	Qiqihar	-	CN
        place	Mulenvos	-	AO
        place	Sulaymaniyah	-	IQ
        place	Marseille	-	FR
        place	Puning	-	CN
        place	Bhiwandi	-	IN
        place	Soshanguve	-	ZA
        place	Teresina	-	BR
        place	Ankang	-	CN
        place	Jalandhar	-	IN
        place	Rotterdam	-	NL
        place	Langfang	-	CN
        place	Viana	-	AO
        place	Jiaozuo	-	CN
        place	Samarinda	-	ID
        place	Rohini	-	IN
        place	Wanxian	-	CN
        place	Guang'an	-	CN
        place	Johor Bahru	-	MY
        place	Arifwala	-	PK
        place	Pasig City	-	PH
        place	Cheongju-si	-	KR
        place	Kanayannur	-	IN
        place	Tegucigalpa	-	HN
        place	Bucheon-si	-	KR
        place	Thanh Hóa	-	VN
        place	Turin	-	IT
        place	Al Ain City	-	AE
        place	Libreville	-	GA
        place	Saratov	-	RU
        place	Ulan Bator	-	MN
        place	Weihai	-	CN
        place	Takeo	-	KH
        place	Nova Iguaçu	-	BR
        place	Cochabamba	-	BO
        place	Ahvaz	-	IR
        place	Vientiane	-	LA
        place	Zhabei	-	CN
        place	Xinyu	-	CN
        place	Pietermaritzburg	-	ZA
        place	Yibin	-	CN
        place	Naucalpan de Juárez	-	MX
        place	Kampung Baru Subang	-	MY
        place	Bouake	-	CI
        place	Taicang	-	CN
        place	San Francisco	-	US,US-CA	Q62
        place	Sakai	-	JP
        place	Jinshan	-	CN
        place	Chenzhou	-	CN
        place	Duque de Caxias	-	BR
        place	João Pessoa	-	BR
        place	Bukavu	-	CD
        place	Kraków	-	PL
        place	Bangui	-	CF
        place	Hermosillo	-	MX
        place	Bhayandar	-	IN
        place	Culiacán	-	MX
        place	Petaling Jaya	-	MY
        place	Anqing	-	CN
        place	Oran	-	DZ
        place	Freetown	-	SL
        place	San Pedro Sula	-	HN
        place	Narela	-	IN
        place	Xingtai	-	CN
        place	Niigata	-	JP
        place	Muscat	-	OM
        place	Zarqa	-	JO
        place	Çankaya	-	TR
        place	Küçükçekmece	-	TR
        place	Hamamatsu	-	JP
        place	Kolwezi	-	CD
        place	Vinh	-	VN
        place	Thiruvananthapuram	-	IN
        place	Zhaotong	-	CN
        place	Panzhihua	-	CN
        place	Chuzhou	-	CN
        place	Seattle	-	US,US-WA
        place	Port Said	-	EG
        place	Cúcuta	-	CO
        place	Homs	-	SY
        place	Xuancheng	-	CN
        place	Ibb	-	YE
        place	Tasikmalaya	-	ID
        place	Nampula	-	MZ
        place	Shangyu	-	CN
        place	Bujumbura	-	BI
        place	Tyumen	-	RU
        place	Erzurum	-	TR
        place	Anshun	-	CN
        place	Dodoma	-	TZ
        place	Rajshahi	-	BD
        place	Dera Ismail Khan	-	PK
        place	Sorocaba	-	BR
        place	Wuzhou	-	CN
        place	Ipoh	-	MY
        place	Qinhuangdao	-	CN
        place	Benghazi	-	LY
        place	Aligarh	-	IN
        place	Shaoyang	-	CN
        place	Malatya	-	TR
        place	Winnipeg	-	CA
        place	Ota	-	JP
        place	Andijon	-	UZ
        place	Bareilly	-	IN
        place	Buraydah	-	SA
        place	São Bernardo do Campo	-	BR
        place	Hegang	-	CN
        place	Morelia	-	MX
        place	Riga	-	LV
        place	Amsterdam	-	NL	Q727
        place	Cagayan de Oro	-	PH
        place	Ma'anshan	-	CN
        place	Shah Alam	-	MY
        place	Bağcılar	-	TR
        place	Shizuishan	-	CN
        place	Kumamoto	-	JP
        place	Oyo	-	NG
        place	Serang	-	ID
        place	Torreón	-	MX
        place	Deyang	-	CN
        place	Abeokuta	-	NG
        place	Al Hudaydah	-	YE
        place	Yangquan	-	CN
        place	Akure	-	NG
        place	Denver	-	US,US-CO
        place	Osasco	-	BR
        place	Kikolo	-	AO
        place	Maianga	-	AO
        place	São José dos Campos	-	BR
        place	Álvaro Obregón	-	MX
        place	Aihara	-	JP
        place	Evaton	-	ZA
        place	?Valenzuela	-	PH
        place	Muzaffarabad	-	PK
        place	Okayama	-	JP
        place	San Luis Potosí	-	MX
        place	Aguascalientes	-	MX
        place	General Santos	-	PH
        place	Zhumadian	-	CN
        place	Moradabad	-	IN
        place	Sagamihara	-	JP
        place	Mississauga	-	CA
        place	Lviv	-	UA
        place	Namangan	-	UZ
        place	Zaporizhzhya	-	UA
        place	Zanzibar	-	TZ
        place	Saltillo	-	MX
        place	Latakia	-	SY
        place	Subang Jaya	-	MY
        place	Warangal	-	IN
        place	Paranaque City	-	PH
        place	Tolyatti	-	RU
        place	Santo Domingo Oeste	-	DO
        place	Santo Domingo Este	-	DO
        place	Dharavi	-	IN
        place	Battagram	-	PK
        place	Suez	-	EG
        place	Ribeirão Preto	-	BR
        place	Agadir	-	MA
        place	Edogawe	-	JP
        place	Sarajevo	-	BA
        place	Balikpapan	-	ID
        place	Adachi	-	JP
        place	Changning	-	CN
        place	Bauchi	-	NG
        place	Shizuoka	-	JP
        place	Tunis	-	TN
        place	Zhangjiakou	-	CN
        place	Nashville	-	US,US-TN
        place	Fuxin	-	CN
        place	Ta'if	-	SA
        place	Huangshi	-	CN
        place	Liaoyang	-	CN
        place	Hlaingthaya	-	MM
        place	Beira	-	MZ
        place	Hongkou	-	CN
        place	Zaragoza	-	ES
        place	Sevilla	-	ES
        place	Baise	-	CN
        place	Pontianak	-	ID
        place	Situbondo	-	ID
        place	Agege	-	NG
        place	Binzhou	-	CN
        place	Oklahoma City	-	US,US-OK
        place	Yuncheng	-	CN
        place	Dezhou	-	CN
        place	Dushanbe	-	TJ
        place	Cotonou	-	BJ
        place	El Paso	-	US,US-TX
        place	Guadalupe	-	MX
        place	Wrocław	-	PL
        place	Denpasar	-	ID
        place	Guntur	-	IN
        place	Katsina	-	NG
        place	Sanmenxia	-	CN
        place	E'zhou	-	CN
        place	Madinat an Nasr	-	EG
        place	Camama	-	AO
        place	Tabuk	-	SA
        place	Kitwe	-	ZM
        place	Bulawayo	-	ZW
        place	Mudanjiang	-	CN
        place	Aracaju	-	BR
        place	Athens	-	GR	Q1524
        place	Zagreb	-	HR
        place	Leshan	-	CN
        place	Santo André	-	BR
        place	Vancouver	-	CA
        place	Rizhao	-	CN
        place	Helsinki	-	FI	Q1757
        place	Cheonan	-	KR
        place	Acapulco de Juárez	-	MX
        place	Banjarmasin	-	ID
        place	Puducherry	-	IN
        place	Suining	-	CN
        place	Brampton	-	CA
        place	Golfe	-	AO
        place	Soacha	-	CO
        place	Boston	-	US,US-MA	Q100
        place	Tlalnepantla	-	MX
        place	Jajmau	-	IN
        place	Portland	-	US,US-OR
        place	Calumbo	-	AO
        place	Tlaquepaque	-	MX
        place	Frankfurt am Main	-	DE	-	Frankfurt
        place	Palermo	-	IT
        place	Izhevsk	-	RU
        place	Colombo	-	LK
        place	Maturín	-	VE
        place	Amravati	-	IN
        place	Detroit	-	US,US-MI
        place	Osogbo	-	NG
        place	Honcho	-	JP
        place	Bikaner	-	IN
        place	Jaboatão dos Guararapes	-	BR
        place	Hoji ya Henda	-	AO
        place	Las Vegas	-	US,US-NV	-	?Vegas
        place	New South Memphis	-	US,US-TN
        place	Hwaseong-si	-	KR
        place	Gold Coast	-	AU
        place	Łódź	-	PL
        place	Jeonju	-	KR
        place	Chongming	-	CN
        place	Al Ahmadi	-	KW
        place	Cuenca	-	EC
        place	Chisinau	-	MD
        place	Likasi	-	CD
        place	Jambi City	-	ID
        place	Hebi	-	CN
        place	Comilla	-	BD
        place	Tshikapa	-	CD
        place	Chunian	-	PK
        place	Kochi	-	IN
        place	Memphis	-	US,US-TN
        place	Jingmen	-	CN
        place	Barnaul	-	RU
        place	Dandong	-	CN
        place	Piura	-	PE
        place	Bhilai	-	IN
        place	Ndola	-	ZM
        place	Contagem	-	BR
        place	Ulyanovsk	-	RU
        place	Djibouti	-	DJ
        place	Glasgow	-	GB
        place	Panshan	-	CN
        place	Louisville	-	US,US-KY
        place	Irkutsk	-	RU
        place	Ansan-si	-	KR
        place	Al Mansurah	-	EG
        place	Kermanshah	-	IR
        place	Feira de Santana	-	BR
        place	Jiaozhou	-	CN
        place	Düsseldorf	-	DE
        place	Suizhou	-	CN
        place	Villa Nueva	-	GT
        place	Khabarovsk	-	RU
        place	Cuiabá	-	BR
        place	Arusha	-	TZ
        place	Las Pinas	-	PH
        place	Chizhou	-	CN
        place	Coyoacán	-	MX
        place	Stuttgart	-	DE
        place	Ya'an	-	CN
        place	Cuttack	-	IN
        place	Borivli	-	IN
        place	Chiclayo	-	PE
        place	Yaroslavl	-	RU
        place	Gothenburg	-	SE
        place	Kawaguchi	-	JP
        place	Bukit Rahman Putra	-	MY
        place	Jhang Sadr	-	PK
        place	Ha'il	-	SA
        place	Bhavnagar	-	IN
        place	Benoni	-	ZA
        place	Vladivostok	-	RU
        place	Jinzhou	-	CN
        place	Tuxtla	-	MX
        place	Kryvyy Rih	-	UA
        place	Sanming	-	CN
        place	Islamabad	-	PK
        place	Sangli	-	IN
        place	Jamnagar	-	IN
        place	Lubango	-	AO
        place	Pokhara	-	NP
        place	Shuangyashan	-	CN
        place	Borama	-	SO
        place	Pallabi	-	BD
        place	Luancheng	-	CN
        place	Makhachkala	-	RU
        place	Anyang-si	-	KR
        place	Huambo	-	AO
        place	Samarkand	-	UZ
        place	Mengzi	-	CN
        place	Kagoshima	-	JP
        place	Mukalla	-	YE
        place	Rasht	-	IR
        place	Mar del Plata	-	AR
        place	Essen	-	DE
        place	Al Mahallah al Kubra	-	EG
        place	Málaga	-	ES
        place	Shekhupura	-	PK
        place	Yingkou	-	CN
        place	Zhangzhou	-	CN
        place	Reynosa	-	MX
        place	Thuận An	-	VN
        place	Dortmund	-	DE
        place	Suginami	-	JP
        place	Baltimore	-	US,US-MD
        place	Itabashi	-	JP
        place	New Kingston	-	JM
        place	Pelentong	-	MY
        place	Cimahi	-	ID
        place	Londrina	-	BR
        place	Bucaramanga	-	CO
        place	Genoa	-	IT
        place	Hachioji	-	JP
        place	Malacca	-	MY
        place	Nha Trang	-	VN
        place	Kerman	-	IR
        place	Orumiyeh	-	IR
        place	Bahçelievler	-	TR
        place	Tanta	-	EG
        place	Jammu	-	IN
        place	Iskandar Puteri	-	MY
        place	Calamba	-	PH
        place	Tlalpan	-	MX
        place	Herat	-	AF
        place	Gujrat	-	PK
        place	Tomsk	-	RU
        place	Umraniye	-	TR
        place	Shihezi	-	CN
        place	South Boston	-	US,US-MA
        place	Nakuru	-	KE
        place	Hamilton	-	CA
        place	Irbid	-	JO
        place	Manchester	-	GB	Q18125
        place	Kota Bharu	-	MY
        place	Surrey	-	CA
        place	Meknes	-	MA
        place	Puente Alto	-	CL
        place	Nyala	-	SD
        place	Dresden	-	DE
        place	Orenburg	-	RU
        place	Albuquerque	-	US,US-NM
        place	Bokaro	-	IN
        place	Asmara	-	ER
        place	Sukkur	-	PK
        place	Uberlândia	-	BR
        place	Milwaukee	-	US,US-WI
        place	Chợ Lớn	-	VN
        place	Wenchang	-	CN
        place	Ile-Ife	-	NG
        place	Gombe	-	NG
        place	Hamhung	-	KP
        place	Kemerovo	-	RU
        place	Nasiriyah	-	IQ
        place	Bloemfontein	-	ZA
        place	Sheffield	-	GB
        place	Santiago de Cuba	-	CU
        place	Siping	-	CN
        place	Cuautitlán Izcalli	-	MX
        place	Benguela	-	AO
        place	Chuxiong	-	CN
        place	Balbala	-	DJ
        place	Huaihua	-	CN
        place	Muntinlupa	-	PH
        place	Bình Thạnh	-	VN
        place	Zahedan	-	IR
        place	Banqiao	-	TW
        place	Nanded	-	IN
        place	Kozhikode	-	IN
        place	Ulanqab	-	CN
        place	Cabinda	-	AO
        place	Ajegunle	-	NG
        place	Pristina	-	XK
        place	Jiamusi	-	CN
        place	Korla	-	CN
        place	Kolhapur	-	IN
        place	Porto Velho	-	BR
        place	San Miguel de Tucumán	-	AR
        place	Kuantan	-	MY
        place	Sevastopol	-	UA
        place	Nellore	-	IN
        place	Mirpur Model Thana	-	BD
        place	Bremen	-	DE
        place	Wanning	-	CN
        place	Owerri	-	NG
        place	Kota Kuala Muda	-	MY
        place	Sungai Petani	-	MY
        place	Xinzhou	-	CN
        place	Koto	-	JP
        place	Kalaburagi	-	IN
        place	Tucson	-	US,US-AZ
        place	Selayang Baru Utara	-	MY
        place	Vilnius	-	LT
        place	Ajmer	-	IN
        place	Pingdu	-	CN
        place	Fresno	-	US,US-CA
        place	Mbeya	-	TZ
        place	Juiz de Fora	-	BR
        place	Calabar	-	NG
        place	Oujda	-	MA
        place	Novokuznetsk	-	RU
        place	Ryazan'	-	RU
        place	Ji'an	-	CN
        place	Sahiwal	-	PK
        place	Mersin	-	TR
        place	Nilüfer	-	TR
        place	Leeds	-	GB
        place	Poznań	-	PL
        place	Guli	-	CN
        place	Aqsu	-	CN
        place	Ebute Ikorodu	-	NG
        place	Tanggu	-	CN
        place	Pasir Gudang	-	MY
        place	Astrakhan	-	RU
        place	Okara	-	PK
        place	Nansana	-	UG
        place	Kimhae	-	KR
        place	Ar Raqqah	-	SY
        place	Québec	-	CA
        place	Cuauhtémoc	-	MX
        place	Shangluo	-	CN
        place	Himeji	-	JP
        place	Ibagué	-	CO
        place	Antwerp	-	BE
        place	Assiut	-	EG
        place	Hamadan	-	IR
        place	Qionghai	-	CN
        place	Cangzhou	-	CN
        place	Mohammadpur	-	BD
        place	Surakarta	-	ID
        place	San Salvador	-	SV
        place	Beihai	-	CN
        place	?Van	-	TR
        place	Sacramento	-	US,US-CA
        place	Thủ Đức	-	VN
        place	Üsküdar	-	TR
        place	Penza	-	RU
        place	Mazar-e Sharif	-	AF
        place	Kandahar	-	AF
        place	Hengshui	-	CN
        place	Dehradun	-	IN
        place	?Erode	-	IN
        place	Lyon	-	FR
        place	Salta	-	AR
        place	Serra	-	BR
        place	Esenler	-	TR
        place	Daxing'anling	-	CN
        place	Qui Nhon	-	VN
        place	Al Fayyum	-	EG
        place	Durgapur	-	IN
        place	Utsunomiya	-	JP
        place	Victoria de Durango	-	MX
        place	Lisbon	-	PT	Q597
        place	Rahim Yar Khan	-	PK
        place	Ulhasnagar	-	IN
        place	Guangyuan	-	CN
        place	?Loni	-	IN
        place	Siliguri	-	IN
        place	Nuremberg	-	DE
        place	Ujjain	-	IN
        place	Hannover	-	DE
        place	Edinburgh	-	GB	Q23436
        place	Macapá	-	BR
        place	Xianning	-	CN
        place	Toulouse	-	FR
        place	Thembisa	-	ZA
        place	Carrefour	-	HT
        place	Matsuyama	-	JP
        place	Bilimora	-	IN
        place	Kasur	-	PK
        place	Atlanta	-	US,US-GA
        place	Aparecida de Goiânia	-	BR
        place	Heroica Matamoros	-	MX
        place	Makati City	-	PH
        place	Buda	-	HU
        place	Tonghua	-	CN
        place	Mianzhu, Deyang, Sichuan	-	CN
        place	Naberezhnyye Chelny	-	RU
        place	Lipetsk	-	RU
        place	Kikwit	-	CD
        place	Florianópolis	-	BR
        place	Banan	-	CN
        place	Newcastle	-	AU
        place	Tuen Mun	-	HK
        place	Zhangye	-	CN
        place	Kirov	-	RU
        place	Kashgar	-	CN
        place	Mukim Pulai	-	MY
        place	Najran	-	SA
        place	Karol Bagh	-	IN
        place	Zhoukou	-	CN
        place	Leipzig	-	DE
        place	Pingliang	-	CN
        place	Huangpu	-	CN
        place	Kalininskiy	-	RU
        place	Duisburg	-	DE
        place	Asansol	-	IN
        place	Arak	-	IR
        place	Maipú	-	CL
        place	Homyel'	-	BY
        place	Aktobe	-	KZ
        place	Kota Kinabalu	-	MY
        place	Talatona	-	AO
        place	Kampung Larkin Lama	-	MY
        place	Kota Damansara	-	MY
        place	Jalalpur Pirwala	-	PK
        place	Mangaluru	-	IN
        place	Zhucheng	-	CN
        place	Santa Marta	-	CO
        place	Matsudo	-	JP
        place	Hathazari	-	BD
        place	Lapu-Lapu City	-	PH
        place	Karagandy	-	KZ
        place	Loudi	-	CN
        place	Liverpool	-	GB	Q24826
        place	Ichikawa	-	JP
        place	Bandarban	-	BD
        place	Sha Tin	-	HK
        place	Dera Ghazi Khan	-	PK
        place	Higashiosaka	-	JP
        place	Pindi Bhattian	-	PK
        place	Cheboksary	-	RU
        place	Pohang	-	KR
        place	Shanwei	-	CN
        place	Montería	-	CO
        place	Ruiru	-	KE
        place	Valledupar	-	CO
        place	Belagavi	-	IN
        place	Ajman	-	AE
        place	Jianshui	-	CN
        place	Sancaktepe	-	TR
        place	Port Sudan	-	SD
        place	Toluca	-	MX
        place	Ciudad López Mateos	-	MX
        place	Al Khusus	-	EG
        place	Jeju City	-	KR
        place	Gdańsk	-	PL
        place	Miami	-	US,US-FL
        place	Omaha	-	US,US-NE
        place	Nishinomiya	-	JP
        place	Masina	-	CD
        place	Saharanpur	-	IN
        place	Vellore	-	IN
        place	Kurashiki	-	JP
        place	Campos dos Goytacazes	-	BR
        place	Angeles City	-	PH
        place	Bhatpara	-	IN
        place	Jijiga	-	ET
        place	Tula	-	RU
        place	Najaf	-	IQ
        place	Raleigh	-	US,US-NC
        place	Imus	-	PH
        place	Xichang	-	CN
        place	Malegaon	-	IN
        place	São José do Rio Preto	-	BR
        place	Karabağlar	-	TR
        place	Okene	-	NG
        place	Uijeongbu-si	-	KR
        place	Bristol	-	GB
        place	East London	-	ZA
        place	Chengguan Qu	-	CN
        place	Yazd	-	IR
        place	Hargeysa	-	SO
        place	Oita	-	JP
        place	Jincheng	-	CN
        place	Taoyuan	-	TW
        place	Eldoret	-	KE
        place	Kansas City	-	US,US-MO
        place	Yan'an	-	CN
        place	Kaliningrad	-	RU
        place	Skopje	-	MK
        place	Kupang	-	ID
        place	Vereeniging	-	ZA
        place	The Hague	-	NL
        place	Long Beach	-	US,US-CA
        place	Gaya	-	IN
        place	Iloilo	-	PH
        place	Shouguang	-	CN
        place	Jingdezhen	-	CN
        place	Murcia	-	ES
        place	Mesa	-	US,US-AZ
        place	Halifax	-	CA
        place	Morogoro	-	TZ
        place	Marikina City	-	PH
        place	Kenitra	-	MA
        place	Seeb	-	OM
        place	Jiaojiang	-	CN
        place	Cilegon	-	ID
        place	Mykolayiv	-	UA
        place	Fukuyama	-	JP
        place	Nanping	-	CN
        place	Pereira	-	CO
        place	Ciudad Apodaca	-	MX
        place	São João de Meriti	-	BR
        place	Ambattur	-	IN
        place	Belford Roxo	-	BR
        place	Kanazawa	-	JP
        place	Gonder	-	ET
        place	Mandaluyong City	-	PH
        place	Mixco	-	GT
        place	Longshan	-	CN
        place	Ikare	-	NG
        place	Nova Vida	-	AO
        place	Vũng Tàu	-	VN
        place	Maracay	-	VE
        place	Tamale	-	GH
        place	Heyuan	-	CN
        place	Dĩ An	-	VN
        place	Kira	-	UG
        place	Esna	-	EG
        place	Joinville	-	BR
        place	Huangshan	-	CN
        place	Hamah	-	SY
        place	Jalgaon	-	IN
        place	Kurnool	-	IN
        place	Yola	-	NG
        place	Rạch Giá	-	VN
        place	Amagasaki	-	JP
        place	Manado	-	ID
        place	Santo Domingo de los Colorados	-	EC
        place	Tartus	-	SY
        place	Mek'ele	-	ET
        place	Nazret	-	ET
        place	Colorado Springs	-	US,US-CO
        place	Niterói	-	BR
        place	Huancayo	-	PE
        place	Al Hillah	-	IQ
        place	Mbandaka	-	CD
        place	Malanje	-	AO
        place	Namp'o	-	KP
        place	Ciudad General Escobedo	-	MX
        place	Bacolod City	-	PH
        place	Virginia Beach	-	US,US-VA
        place	Wafangdian	-	CN
        place	Mansilingan	-	PH
        place	Kahama	-	TZ
        place	Hsinchu	-	TW
        place	Katsushika	-	JP
        place	Ramgundam	-	IN
        place	Batman	-	TR
        place	Yongji	-	CN
        place	Lishui	-	CN
        place	Udaipur	-	IN
        place	Warder	-	ET
        place	Wenshan City	-	CN
        place	Eslamshahr	-	IR
        place	Juba	-	SS
        place	Muratpaşa	-	TR
        place	Bắc Giang	-	VN
        place	Şanlıurfa	-	TR
        place	Chengde	-	CN
        place	Kursk	-	RU
        place	Maheshtala	-	IN
        place	Nam Định	-	VN
        place	Constantine	-	DZ
        place	Patiala	-	IN
        place	Boksburg	-	ZA
        place	Basuo	-	CN
        place	Ensenada	-	MX
        place	Elazığ	-	TR
        place	Jundiaí	-	BR
        place	Xochimilco	-	MX
        place	Shyamnagar	-	IN
        place	Dasmarinas	-	PH
        place	Zhangjiajie	-	CN
        place	Mataram	-	ID
        place	Korhogo	-	CI
        place	Fujisawa	-	JP
        place	Bissau	-	GW
        place	Sandakan	-	MY
        place	Mawlamyine	-	MM
        place	Laval	-	CA
        place	Palma	-	ES
        place	Sunch'on	-	KP
        place	Sultangazi	-	TR
        place	Uyo	-	NG
        place	Bei'an	-	CN
        place	Davangere	-	IN
        place	Ado-Ekiti	-	NG
        place	Manizales	-	CO
        place	Masan	-	KR
        place	Buôn Ma Thuột	-	VN
        place	Ananindeua	-	BR
        place	Stavropol	-	RU
        place	Shuozhou	-	CN
        place	Kashiwa	-	JP
        place	Ogbomoso	-	NG
        place	Tel Aviv	-	IL	-	Tel-Aviv
        place	Goma	-	CD
        place	Buenaventura	-	CO
        place	Welkom	-	ZA
        place	Sham Shui Po	-	HK
        place	Machida	-	JP
        place	Venustiano Carranza	-	MX
        place	Zagazig	-	EG
        place	Vinnytsya	-	UA
        place	Ismailia	-	EG
        place	Ningde	-	CN
        place	Akola	-	IN
        place	Kima Kieza	-	AO
        place	Cusco	-	PE
        place	Jiuquan	-	CN
        place	Veracruz	-	MX
        place	East Jerusalem	-	PS
        place	Bryansk	-	RU
        place	Maltepe	-	TR
        place	Sumgayit	-	AZ
        place	Tando Bago	-	PK
        place	Kuala Terengganu	-	MY
        place	Toyota	-	JP
        place	Matadi	-	CD
        place	Al Kharj	-	SA
        place	Wong Tai Sin	-	HK
        place	Minna	-	NG
        place	Mandaluyong	-	PH
        place	Xalapa de Enríquez	-	MX
        place	Rajpur Sonarpur	-	IN
        place	Bratislava	-	SK
        place	Taman Petaling	-	MY
        place	Shinagawa	-	JP
        place	Al Hasakah	-	SY
        place	Luxor	-	EG
        place	Awasa	-	ET
        place	Chimoio	-	MZ
        place	Tando Allahyar	-	PK
        place	Daloa	-	CI
        place	Dingxi	-	CN
        place	Bamenda	-	CM
        place	Tver	-	RU
        place	Thái Nguyên	-	VN
        place	Boa Vista	-	BR
        place	Rio Branco	-	BR
        place	Oakland	-	US,US-CA
        place	Christchurch	-	NZ
        place	Korba	-	IN
        place	Takamatsu	-	JP
        place	Kowloon City	-	HK
        place	?Santos	-	BR
        place	Tirana	-	AL
        place	Mauá	-	BR
        place	San Juan	-	PR
        place	Alor Setar	-	MY
        place	Tongchuan	-	CN
        place	Pasay	-	PH
        place	Nuevo Laredo	-	MX
        place	Toyama	-	JP
        place	Tetouan	-	MA
        place	Zürich	-	CH
        place	Beylikdüzü	-	TR
        place	Việt Trì	-	VN
        place	Azcapotzalco	-	MX
        place	Tampa	-	US,US-FL
        place	Montes Claros	-	BR
        place	Bunamwaya	-	UG
        place	Magnitogorsk	-	RU
        place	Tulsa	-	US,US-OK
        place	Jhansi	-	IN
        place	Tseung Kwan O	-	HK
        place	Ciudad Bolívar	-	VE
        place	Kampung Kangkar Teberau	-	MY
        place	Koumassi	-	CI
        place	San Nicolás de los Garza	-	MX
        place	Guyuan	-	CN
        place	Wandsbek	-	DE
        place	Minneapolis	-	US,US-MN
        place	Jayapura	-	ID
        place	Thoothukudi	-	IN
        place	Ardabil	-	IR
        place	Ballari	-	IN
        place	Chaoyang	-	CN
        place	Maringá	-	BR
        place	Yokosuka	-	JP
        place	Kom Ombo	-	EG
        place	Saltivka	-	UA
        place	Nagasaki	-	JP
        place	Gujangbagh	-	CN
        place	Tonalá	-	MX
        place	Panama City	-	PA
        place	Piracicaba	-	BR
        place	Uvira	-	CD
        place	Hirakata	-	JP
        place	Ivanovo	-	RU
        place	Cumaná	-	VE
        place	Gumi	-	KR
        place	Jixi	-	CN
        place	Kuching	-	MY
        place	Gifu	-	JP
        place	Caruaru	-	BR
        place	Tongling	-	CN
        place	Tarlac City	-	PH
        place	Toyonaka	-	JP
        place	Kassala	-	SD
        place	Miyazaki	-	JP
        place	Lekki	-	NG
        place	Antofagasta	-	CL
        place	Wah Cantt	-	PK
        place	Bhagalpur	-	IN
        place	Agartala	-	IN
        place	Dayrah	-	AE
        place	West Jerusalem	-	IL
        place	Bida	-	NG
        place	Bunia	-	CD
        place	Antakya	-	TR
        place	Quận Mười	-	VN
        place	Sunshine Coast	-	AU
        place	Kisumu	-	KE
        place	Luhansk	-	UA
        place	Bengkulu	-	ID
        place	Barinas	-	VE
        place	Wichita	-	US,US-KS
        place	Al Hoceima	-	MA
        place	Szczecin	-	PL
        place	Delmas	-	HT
        place	Vila Velha	-	BR
        place	Bologna	-	IT
        place	Sejong	-	KR
        place	Cazenga	-	AO
        place	Samsun	-	TR
        place	Tallinn	-	EE
        place	Tanga	-	TZ
        place	El Obeid	-	SD
        place	Diadema	-	BR
        place	Lobito	-	AO
        place	Saurimo	-	AO
        place	Bello	-	CO
        place	Pasto	-	CO
        place	Gaomi	-	CN
        place	Santa Fe	-	AR
        place	San-Pedro	-	CI
        place	Makurdi	-	NG
        place	Palu	-	ID
        place	Takoradi	-	GH
        place	Samut Prakan	-	TH
        place	Arlington	-	US,US-TX
        place	Khamis Mushait	-	SA
        place	Ambato	-	EC
        place	Carapicuíba	-	BR
        place	Petrolina	-	BR
        place	Ojo de Agua	-	MX
        place	Windhoek	-	NA
        place	Abomey-Calavi	-	BJ
        place	Bochum	-	DE
        place	Suita	-	JP
        place	Benito Juárez	-	MX
        place	Sector 3	-	RO
        place	Chak Jhumra	-	PK
        place	Kahramanmaraş	-	TR
        place	Chongzuo	-	CN
        place	Grajaú	-	BR
        place	Okazaki	-	JP
        place	Xico	-	MX
        place	Iztacalco	-	MX
        place	Kakinada	-	IN
        place	Betim	-	BR
        place	Las Palmas de Gran Canaria	-	ES
        place	Cotabato	-	PH
        place	Bawshar	-	OM
        place	Latur	-	IN
        place	Tanzhou	-	CN
        place	Wellington	-	NZ
        place	Mazatlán	-	MX
        place	Caxias do Sul	-	BR
        place	Nizhny Tagil	-	RU
        place	Irapuato	-	MX
        place	Ichinomiya	-	JP
        place	Aswan	-	EG
        place	Brno	-	CZ
        place	Bauru	-	BR
        place	Iaşi	-	RO
        place	Krugersdorp	-	ZA
        place	Panihati	-	IN
        place	Shibganj	-	BD
        place	Iquitos	-	PE
        place	Toyohashi	-	JP
        place	Hechuan	-	CN
        place	Petionville	-	HT
        place	Utrecht	-	NL
        place	Rajamahendravaram	-	IN
        place	Yogyakarta	-	ID
        place	Dhule	-	IN
        place	Minato	-	JP
        place	Puchong	-	MY
        place	Ondo	-	NG
        place	Rohtak	-	IN
        place	Bhawana	-	PK
        place	Rustenburg	-	ZA
        place	Bakersfield	-	US,US-CA
        place	Xuanhua	-	CN
        place	Emalahleni	-	ZA
        place	Bafoussam	-	CM
        place	Thủ Dầu Một	-	VN
        place	Takasaki	-	JP
        place	Seremban	-	MY
        place	Miguel Hidalgo	-	MX
        place	Nagano	-	JP
        place	Tawau	-	MY
        place	Cardiff	-	GB
        place	Dachang	-	CN
        place	Đống Đa	-	VN
        place	Chitungwiza	-	ZW
        place	Fenghuang	-	CN
        place	Umuahia	-	NG
        place	Puerto La Cruz	-	VE
        place	Uşak	-	TR
        place	Bharatpur	-	NP
        place	Itaquaquecetuba	-	BR
        place	Natore	-	BD
        place	6th of October City	-	EG
        place	Leicester	-	GB
        place	Desna	-	UA
        place	Sector 6	-	RO
        place	Canberra	-	AU
        place	Avellaneda	-	AR
        place	Nara-shi	-	JP
        place	Florence	-	IT
        place	Ahilyanagar	-	IN
        place	Kollam	-	IN
        place	Huanggang	-	CN
        place	Olinda	-	BR
        place	?Bradford	-	GB
        place	Sukabumi	-	ID
        place	Bilaspur	-	IN
        place	Malabon	-	PH
        place	Cleveland	-	US,US-OH
        place	Iseyin	-	NG
        place	Etobicoke	-	CA
        place	Yenagoa	-	NG
        place	Gboko	-	NG
        place	Samba	-	AO
        place	Pyeongtaek	-	KR
        place	Petare	-	VE
        place	Bến Cát	-	VN
        place	Anqiu	-	CN
        place	Alanya	-	TR
        place	Larkana	-	PK
        place	Al Qadarif	-	SD
        place	Hrodna	-	BY
        place	Cibinong	-	ID
        place	Nawabshah	-	PK
        place	New Orleans	-	US,US-LA
        place	Keelung	-	TW
        place	Malmö	-	SE
        place	Jizhou	-	CN
        place	Manukau City	-	NZ
        place	Maradi	-	NE
        place	Burewala	-	PK
        place	Ataşehir	-	TR
        place	Blumenau	-	BR
        place	Nanqiao	-	CN
        place	Mingora	-	PK
        place	Wuppertal	-	DE
        place	Ulan-Ude	-	RU
        place	Huocheng	-	CN
        place	Ijebu Ode	-	NG
        place	Maseru	-	LS
        place	Bhilwara	-	IN
        place	Aurora	-	US,US-CO
        place	Vitebsk	-	BY
        place	Franca	-	BR
        place	Sultanbeyli	-	TR
        place	Taraz	-	KZ
        place	Yangsan	-	KR
        place	Dniprovskyi	-	UA
        place	San Jose del Monte	-	PH
        place	Abu al-Kahsib	-	IQ
        place	Gwangmyeong	-	KR
        place	Zanjan	-	IR
        place	Neiva	-	CO
        place	Iwaki	-	JP
        place	?Vladimir	-	RU
        place	Tete	-	MZ
        place	Bacoor	-	PH
        place	Wakayama	-	JP
        place	Brahmapur	-	IN
        place	Fengshan	-	TW
        place	Fatih	-	TR
        place	Caucaia	-	BR
        place	Misratah	-	LY
        place	Cuito	-	AO
        place	Benito Juarez	-	MX
        place	Kyzylorda	-	KZ
        place	Sinjhoro	-	PK
        place	Kawagoe	-	JP
        place	Takatsuki	-	JP
        place	Muzaffarpur	-	IN
        place	Tapachula	-	MX
        place	Lhoka	-	CN
        place	Villahermosa	-	MX
        place	Cariacica	-	BR
        place	Setapak	-	MY
        place	Mahilyow	-	BY
        place	Bandar Abbas	-	IR
        place	Pravyi Bereh	-	UA
        place	Yunusobod	-	UZ
        place	Ras Al Khaimah	-	AE
        place	Cabimas	-	VE
        place	Kendari	-	ID
        place	Honolulu	-	US,US-HI
        place	Anaheim	-	US,US-CA
        place	Tarsus	-	TR
        place	Pengze	-	CN
        place	Bahir Dar	-	ET
        place	Punasa	-	IN
        place	Al Mahmudiyah	-	IQ
        place	Diepsloot	-	ZA
        place	Xilinhot	-	CN
        place	Praia Grande	-	BR
        place	Quelimane	-	MZ
        place	Arkhangel'sk	-	RU
        place	Muzaffarnagar	-	IN
        place	Hulunbuir	-	CN
        place	Dumai	-	ID
        place	Shinjuku	-	JP
        place	Sikasso	-	ML
        place	Sanandaj	-	IR
        place	Chita	-	RU
        place	San Pedro	-	PH
        place	Campina Grande	-	BR
        place	Alicante	-	ES
        place	Bimbo	-	CF
        place	Kalemyo	-	MM
        place	Belfast	-	GB
        place	Long Bien	-	VN
        place	Camagüey	-	CU
        place	Daye	-	CN
        place	Bilbao	-	ES
        place	Ambon	-	ID
        place	Brest	-	BY
        place	Chifeng	-	CN
        place	Central Coast	-	AU
        place	Corrientes	-	AR
        place	Hungnam	-	KP
        place	Avadi	-	IN
        place	Yunlong	-	CN
        place	Koshigaya	-	JP
        place	Coventry	-	GB
        place	Belgorod	-	RU
        place	Toamasina	-	MG
        place	Logan City	-	AU
        place	Otsu	-	JP
        place	Kosti	-	SD
        place	Qitaihe	-	CN
        place	Doha	-	QA
        place	Kadapa	-	IN
        place	Nakano	-	JP
        place	Cirebon	-	ID
        place	Turmero	-	VE
        place	Tokorozawa	-	JP
        place	Cabanatuan City	-	PH
        place	Pizhou	-	CN
        place	Darnytsya	-	UA
        place	Dire Dawa	-	ET
        place	Annaba	-	DZ
        place	?Nice	-	FR
        place	Iligan	-	PH
        place	Soledad	-	CO
        place	Temara	-	MA
        place	Shiqi	-	CN
        place	Paulista	-	BR
        place	Obalende	-	NG
        place	Kukatpally	-	IN
        place	Laixi	-	CN
        place	Dihok	-	IQ
        place	Kaluga	-	RU
        place	Bắc Từ Liêm	-	VN
        place	Celaya	-	MX
        place	Serekunda	-	GM
        place	Kafrul	-	BD
        place	Karşıyaka	-	TR
        place	Hada'iq al Qubbah	-	EG
        place	Makiyivka	-	UA
        place	West Raleigh	-	US,US-NC
        place	Cuernavaca	-	MX
        place	Markham	-	CA
        place	Kaesong	-	KP
        place	Uberaba	-	BR
        place	Tungi	-	BD
        place	Krasnogvargeisky	-	RU
        place	Randburg	-	ZA
        place	Safi	-	MA
        place	Simferopol	-	UA
        place	Lublin	-	PL
        place	San José	-	CR
        place	Orlando	-	US,US-FL
        place	Viña del Mar	-	CL
        place	Tieling	-	CN
        place	Qazvin	-	IR
        place	Asahikawa	-	JP
        place	Kamarhati	-	IN
        place	Tepic	-	MX
        place	Wonju	-	KR
        place	Wad Medani	-	SD
        place	Quận Mười Một	-	VN
        place	Nukus	-	UZ
        place	Konak	-	TR
        place	Maebashi	-	JP
        place	Kita	-	JP
        place	Ciudad Victoria	-	MX
        place	Soledad de Graciano Sánchez	-	MX
        place	Bielefeld	-	DE
        place	Blida	-	DZ
        place	Kwai Chung	-	HK
        place	Mandaue City	-	PH
        place	Ganja	-	AZ
        place	Khorramshahr	-	IR
        place	Bonn	-	DE
        place	Mathura	-	IN
        place	Hechi	-	CN
        place	Bydgoszcz	-	PL
        place	Smolensk	-	RU
        place	?Oral	-	KZ
        place	São Vicente	-	BR
        place	Khorramabad	-	IR
        place	Ribeirão das Neves	-	BR
        place	Soyapango	-	SV
        place	Tongshan	-	CN
        place	Guediawaye	-	SN
        place	São José dos Pinhais	-	BR
        place	Plovdiv	-	BG
        place	Ciudad Obregón	-	MX
        place	Wonsan	-	KP
        place	?Brent	-	GB
        place	Pavlodar	-	KZ
        place	Chanda	-	IN
        place	Canoas	-	BR
        place	Koriyama	-	JP
        place	Sochi	-	RU
        place	Aksaray	-	TR
        place	Vijayapura	-	IN
        place	Chipata	-	ZM
        place	Chongjin	-	KP
        place	Yanji	-	CN
        place	Roodepoort	-	ZA
        place	Pucallpa	-	PE
        place	Mogi das Cruzes	-	BR
        place	Birkenhead	-	GB
        place	Nantes	-	FR
        place	Ilesa	-	NG
        place	Pekalongan	-	ID
        place	Bhatara	-	BD
        place	Espoo	-	FI
        place	Kikuyu	-	KE
        place	Kluang	-	MY
        place	Lincang	-	CN
        place	Nottingham	-	GB
        place	Ramiros	-	AO
        place	Al 'Amarah	-	IQ
        place	Volzhsky	-	RU
        place	?Vaughan	-	CA
        place	Xingyi	-	CN
        place	Guarujá	-	BR
        place	Shivamogga	-	IN
        place	Alwar	-	IN
        place	Uige	-	AO
        place	Taubaté	-	BR
        place	Ixtapaluca	-	MX
        place	Osh	-	KG
        place	Portoviejo	-	EC
        place	Villavicencio	-	CO
        place	Man'gyongdae-ri	-	KP
        place	San Miguelito	-	PA
        place	Pelotas	-	BR
        place	Shahjanpur	-	IN
        place	Lexington	-	US,US-KY
        place	Tantou	-	CN
        place	Anápolis	-	BR
        place	Kaech'on	-	KP
        place	Junagadh	-	IN
        place	Islington	-	GB
        place	Holguín	-	CU
        place	Ust-Kamenogorsk	-	KZ
        place	Tsuen Wan	-	HK
        place	Zinder	-	NE
        place	Saransk	-	RU
        place	Al Diwaniyah	-	IQ
        place	Varna	-	BG
        place	Hafizabad	-	PK
        place	Marne La Vallée	-	FR
        place	Palangkaraya	-	ID
        place	Damanhur	-	EG
        place	Chiniot	-	PK
        place	Popayán	-	CO
        place	?Reading	-	GB
        place	Geita	-	TZ
        place	Constanţa	-	RO
        place	New Delhi	-	IN
        place	Thessaloniki	-	GR
        place	Thies	-	SN
        place	Naha	-	JP
        place	Riverside	-	US,US-CA
        place	Baicheng	-	CN
        place	Chimbote	-	PE
        place	Bari	-	IT
        place	Barueri	-	BR
        place	Corpus Christi	-	US,US-TX
        place	Thrissur	-	IN
        place	Cherepovets	-	RU
        place	Eloy Alfaro	-	EC
        place	Hamburg-Nord	-	DE
        place	Al-Kut	-	IQ
        place	Muar	-	MY
        place	Şişli	-	TR
        place	Várzea Grande	-	BR
        place	Lexington-Fayette	-	US,US-KY
        place	Maroua	-	CM
        place	Kingston upon Hull	-	GB	-	?Hull
        place	?Preston	-	GB
        place	Lianshan	-	CN
        place	Denizli	-	TR
        place	Ikeja	-	NG
        place	New Cairo	-	EG
        place	Al Qahirah al Jadidah	-	EG
        place	Vitória	-	BR
        place	Palmira	-	CO
        place	Vologda	-	RU
        place	Iligan City	-	PH
        place	Catania	-	IT
        place	Jardim Angela	-	BR
        place	Nizamabad	-	IN
        place	Cincinnati	-	US,US-OH
        place	Percut	-	ID
        place	Coatzacoalcos	-	MX
        place	Santa Ana	-	US,US-CA
        place	Sariwon-si	-	KP
        place	Botshabelo	-	ZA
        place	Butuan	-	PH
        place	Shahriar	-	IR
        place	Qods	-	IR
        place	Gia Lâm	-	VN
        place	Kurgan	-	RU
        place	Tampico	-	MX
        place	Akowonjo	-	NG
        place	Cabuyao	-	PH
        place	Tabora	-	TZ
        place	Kasugai	-	JP
        place	An Nhơn	-	VN
        place	Alimosho	-	NG
        place	Ciudad Benito Juárez	-	MX
        place	Münster	-	DE
        place	Mannheim	-	DE
        place	Karawang	-	ID
        place	Akita	-	JP
        place	Suzano	-	BR
        place	Tumkur	-	IN
        place	Chinju	-	KR
        place	Parbhani	-	IN
        place	Hisar	-	IN
        place	Iksan	-	KR
        place	Firozabad	-	IN
        place	Palmas	-	BR
        place	Vladikavkaz	-	RU
        place	Port-de-Paix	-	HT
        place	Damietta	-	EG
        place	Posadas	-	AR
        place	Brakpan	-	ZA
        place	Stockton	-	US,US-CA
        place	Yokkaichi	-	JP
        place	Kulti	-	IN
        place	Tláhuac	-	MX
        place	Sapele	-	NG
        place	Kashan	-	IR
        place	Pittsburgh	-	US,US-PA
        place	Armenia	-	CO
        place	Santa Catarina	-	MX
        place	Sumbawanga	-	TZ
        place	Orel	-	RU
        place	Akashi	-	JP
        place	Hai Bà Trưng	-	VN
        place	Kurume	-	JP
        place	Graz	-	AT
        place	Saint Paul	-	US,US-MN
        place	Nghi Sơn	-	VN
        place	Karnal	-	IN
        place	Changyi	-	CN
        place	Ciudad del Este	-	PY
        place	Rosetta	-	EG
        place	Barddhaman	-	IN
        place	Toshima	-	JP
        place	Kediri	-	ID
        place	Solwezi	-	ZM
        place	Hamburg-Mitte	-	DE
        place	Augsburg	-	DE
        place	South Dublin	-	IE
        place	Valladolid	-	ES
        place	Miri	-	MY
        place	Xinyi	-	CN
        place	Mardan	-	PK
        place	Surgut	-	RU
        place	Swansea	-	GB
        place	San Pablo	-	PH
        place	Newcastle upon Tyne	-	GB	-	Newcastle
        place	Gundupalaiyam	-	IN
        place	Gatineau	-	CA
        place	Yangshuo	-	CN
        place	Binan	-	PH
        place	Malir Cantonment	-	PK
        place	Winejok	-	SS
        place	Batikent	-	TR
        place	Uruapan	-	MX
        place	Patan	-	NP
        place	Fergana	-	UZ
        place	Bahía Blanca	-	AR
        place	Santol	-	PH
        place	Kaolack	-	SN
        place	Jember	-	ID
        place	Aomori	-	JP
        place	Barasat	-	IN
        place	Mulugu	-	IN
        place	Foz do Iguaçu	-	BR
        place	Bihar Sharif	-	IN
        place	Tegal	-	ID
        place	Grozny	-	RU
        place	Boma	-	CD
        place	Bali	-	IN
        place	Rampur	-	IN
        place	Darbhanga	-	IN
        place	Panipat	-	IN
        place	Mwene	-	CD
        place	Białystok	-	PL
        place	Rufisque	-	SN
        place	Murmansk	-	RU
        place	Tirupati	-	IN
        place	Southend-on-Sea	-	GB
        place	?Lincoln	-	US,US-NE
        place	Phu Quoc	-	VN
        place	Fukushima	-	JP
        place	Bergen	-	NO
        place	Greater Noida	-	IN
        place	Noida	-	IN
        place	Tambov	-	RU
        place	Vigo	-	ES
        place	Aizawl	-	IN
        place	Banjarbaru	-	ID
        place	Thanh Xuân	-	VN
        place	Al Hufuf	-	SA
        place	Cholula	-	MX
        place	Gandhinagar	-	IN
        place	Semey	-	KZ
        place	Cầu Giấy	-	VN
        place	Dindigul	-	IN
        place	Ponta Grossa	-	BR
        place	Kamoke	-	PK
        place	Limeira	-	BR
        place	Thanjavur	-	IN
        place	Kariega	-	ZA
        place	Adıyaman	-	TR
        place	Al Mubarraz	-	SA
        place	Resistencia	-	AR
        place	Morioka	-	JP
        place	Atyrau	-	KZ
        place	Sector 2	-	RO
        place	San Cristóbal	-	VE
        place	Cileungsir	-	ID
        place	Karimnagar	-	IN
        place	Anchorage	-	US,US-AK
        place	Dewas	-	IN
        place	Batna	-	DZ
        place	Kaunas	-	LT
        place	Sonipat	-	IN
        place	Machala	-	EC
        place	Wiesbaden	-	DE
        place	Meads	-	US,US-KY
        place	Kabwe	-	ZM
        place	Sinuiju	-	KP
        place	Meguro	-	JP
        place	Sector 4	-	RO
        place	Sumida	-	JP
        place	Ibaraki	-	JP
        place	Bắc Ninh	-	VN
        place	Ichalkaranji	-	IN
        place	Marienthal	-	DE
        place	Phú Mỹ	-	VN
        place	Ceilândia	-	BR
        place	Katowice	-	PL
        place	Adapazarı	-	TR
        place	Cluj-Napoca	-	RO
        place	Gunpo	-	KR
        place	Songea	-	TZ
        place	Butembo	-	CD
        place	Tacna	-	PE
        place	Tin Shui Wai	-	HK
        place	Long Xuyên	-	VN
        place	Savar	-	BD
        place	Bathinda	-	IN
        place	?Henderson	-	US,US-NV
        place	Jalna	-	IN
        place	Sekondi	-	GH
        place	Kyengera	-	UG
        place	Greensboro	-	US,US-NC
        place	Haifa	-	IL
        place	Århus	-	DK
        place	Viamão	-	BR
        place	Chuncheon	-	KR
        place	Alto Barinas	-	VE
        place	Mbour	-	SN
        place	Brighton	-	GB
        place	Karlsruhe	-	DE
        place	Port Moresby	-	PG
        place	Minya	-	EG
        place	Plano	-	US,US-TX
        place	Ichihara	-	JP
        place	Kirari Sulemannagar	-	IN
        place	Cainta	-	PH
        place	Satna	-	IN
        place	Geelong	-	AU
        place	Chernihiv	-	UA
        place	Ba Vì	-	VN
        place	Valparaíso	-	CL
        place	Ica	-	PE
        place	Purnia	-	IN
        place	Newark	-	US,US-NJ
        place	Itagüí	-	CO
        place	Nicolás Romero	-	MX
        place	Gebze	-	TR
        place	Lichinga	-	MZ
        place	Narsingdi	-	BD
        place	Zeytinburnu	-	TR
        place	Sfax	-	TN
        place	Zumpango	-	MX
        place	Merkezefendi	-	TR
        place	?Madison	-	US,US-WI
        place	Bukhara	-	UZ
        place	Wollongong	-	AU
        place	Volta Redonda	-	BR
        place	Ostrava	-	CZ
        place	St. Louis	-	US,US-MO
        place	Poltava	-	UA
        place	Sumaré	-	BR
        place	Efon-Alaaye	-	NG
        place	Binjai	-	ID
        place	Pematangsiantar	-	ID
        place	Petrozavodsk	-	RU
        place	Taganrog	-	RU
        place	Santa Teresa del Tuy	-	VE
        place	Quảng Ngãi	-	VN
        place	Qarshi	-	UZ
        place	Coacalco	-	MX
        place	Sincelejo	-	CO
        place	Khomeyni Shahr	-	IR
        place	Kostroma	-	RU
        place	Imphal	-	IN
        place	Gagnoa	-	CI
        place	Ulu Bedok	-	SG
        place	Bedok New Town	-	SG
        place	Owo	-	NG
        place	Suncheon	-	KR
        place	Komsomolsk-on-Amur	-	RU
        place	Abbottabad	-	PK
        place	Hakodate	-	JP
        place	Yamoussoukro	-	CI
        place	Bab Ezzouar	-	DZ
        place	Strasbourg	-	FR
        place	Saugor	-	IN
        place	Neihu	-	TW
        place	Tsu	-	JP
        place	Khmelnytskyi	-	UA
        place	Kushinagar	-	IN
        place	Saddiqabad	-	PK
        place	Loja	-	EC
        place	Tai Po	-	HK
        place	Isfara	-	TJ
        place	Luena	-	AO
        place	Taboão da Serra	-	BR
        place	Istaravshan	-	TJ
        place	Rourkela	-	IN
        place	Yao	-	JP
        place	Bani Suwayf	-	EG
        place	Nagar Naluakot	-	BD
        place	Guantánamo	-	CU
        place	Baguio	-	PH
        place	Petrópolis	-	BR
        place	Ar Rayyan	-	QA
        place	Polokwane	-	ZA
        place	Ljubljana	-	SI
        place	Jalalabad	-	AF
        place	Deir ez-Zor	-	SY
        place	Gijón	-	ES
        place	Santa Maria	-	BR
        place	Parnamirim	-	BR
        place	Hafar Al-Batin	-	SA
        place	Kakogawacho-honmachi	-	JP
        place	Sector 5	-	RO
        place	Quận Sáu	-	VN
        place	Capao Redondo	-	BR
        place	Mỹ Tho	-	VN
        place	Mito	-	JP
        place	?Derby	-	GB
        place	Dessie	-	ET
        place	São José	-	BR
        place	Hạ Long	-	VN
        place	Gelsenkirchen	-	DE
        place	Cherkasy	-	UA
        place	Malolos	-	PH
        place	Southampton	-	GB
        place	Kapar	-	MY
        place	Çorum	-	TR
        place	Eimsbüttel	-	DE
        place	Merlo	-	AR
        place	Yeosu	-	KR
        place	Durg	-	IN
        place	Mokpo	-	KR
        place	Birganj	-	NP
        place	Yoshkar-Ola	-	RU
        place	Russeifa	-	JO
        place	Banda Aceh	-	ID
        place	Shibin al Kawm	-	EG
        place	Parauapebas	-	BR
        place	Mirpur Khas	-	PK
        place	Sengkang New Town	-	SG
        place	Floridablanca	-	CO
        place	Tokushima	-	JP
        place	Sterlitamak	-	RU
        place	Anantapur	-	IN
        place	Gyeongsan-si	-	KR
        place	Sohag	-	EG
        place	Nagaoka	-	JP
        place	Sapopemba	-	BR
        place	Saint-Marc	-	HT
        place	Eixample	-	ES
        place	Bagerhat	-	BD
        place	Hà Tĩnh	-	VN
        place	Saskatoon	-	CA
        place	Djelfa	-	DZ
        place	Chula Vista	-	US,US-CA
        place	Shimonoseki	-	JP
        place	Toledo	-	US,US-OH
        place	Kibaha	-	TZ
        place	Tampines Estate	-	SG
        place	Bordeaux	-	FR
        place	Aachen	-	DE
        place	Gent	-	BE
        place	Gravataí	-	BR
        place	Mantampay	-	PH
        place	Ratlam	-	IN
        place	Nogales	-	MX
        place	El Daein	-	SD
        place	Dezful	-	IR
        place	Gunsan	-	KR
        place	Mossoró	-	BR
        place	Ranipet	-	IN
        place	Brahmanbaria	-	BD
        place	Porto-Novo	-	BJ
        place	Chernivtsi	-	UA
        place	Jersey City	-	US,US-NJ
        place	Manta	-	EC
        place	Reno	-	US,US-NV
        place	Begoua	-	CF
        place	Riobamba	-	EC
        place	Sivas	-	TR
        place	Wolverhampton	-	GB
        place	Pasarkemis	-	ID
        place	Fanling	-	HK
        place	Chiayi City	-	TW
        place	Fuchu	-	JP
        place	Jurong Town	-	SG
        place	Maragheh	-	IR
        place	Quilmes	-	AR
        place	Fukui-shi	-	JP
        place	Lal Bahadur Nagar	-	IN
        place	Mönchengladbach	-	DE
        place	Bagong Silang	-	PH
        place	Zhytomyr	-	UA
        place	Sacomã	-	BR
        place	Arrah	-	IN
        place	Bariadi	-	TZ
        place	Antsirabe	-	MG
        place	?Chandler	-	US,US-AZ
        place	Yei	-	SS
        place	Chilanzar	-	UZ
        place	Tampere	-	FI
        place	Mahajanga	-	MG
        place	Minato City	-	JP
        place	Fort Wayne	-	US,US-IN
        place	Plymouth	-	GB
        place	Baranagar	-	IN
        place	Skardu	-	PK
        place	Marawi City	-	PH
        place	Tampines New Town	-	SG
        place	Qo'qon	-	UZ
        place	Jardim Sao Luis	-	BR
        place	Tacloban	-	PH
        place	Rondonópolis	-	BR
        place	Gajuwaka	-	IN
        place	North Shore	-	NZ
        place	Rishon LeTsiyyon	-	IL
        place	Hiratsuka	-	JP
        place	Stoke-on-Trent	-	GB
        place	Buffalo	-	US,US-NY
        place	Verona	-	IT
        place	Ðà Lạt	-	VN
        place	San Salvador de Jujuy	-	AR
        place	?Durham	-	US,US-NC
        place	Etawah	-	IN
        place	Gasteiz / Vitoria	-	ES
        place	Gómez Palacio	-	MX
        place	Cascavel	-	BR
        place	St. Petersburg	-	US,US-FL
        place	L'Hospitalet de Llobregat	-	ES
        place	Gdynia	-	PL
        place	Cilacap	-	ID
        place	Irvine	-	US,US-CA
        place	Kitchener	-	CA
        place	Latina	-	ES
        place	Los Mochis	-	MX
        place	Bratsk	-	RU
        place	Pachuca de Soto	-	MX
        place	Chingola	-	ZM
        place	Sumy	-	UA
        place	Milton Keynes	-	GB
        place	Indaiatuba	-	BR
        place	Laredo	-	US,US-TX
        place	Vila Flor	-	AO
        place	Germiston	-	ZA
        place	Ñuñoa	-	CL
        place	Parakou	-	BJ
        place	Isiro	-	CD
        place	Sari	-	IR
        place	Tarakan	-	ID
        place	Kenema	-	SL
        place	Oaxaca	-	MX
        place	Mossamedes	-	AO
        place	Al Madinah	-	IQ
        place	Hobart	-	AU
        place	Ikot Ekpene	-	NG
        place	Woodlands	-	SG
        place	Hanam	-	KR
        place	Mueang Nonthaburi	-	TH
        place	Muridke	-	PK
        place	Saint-Louis	-	SN
        place	Batu Caves	-	MY
        place	Novo Hamburgo	-	BR
        place	Jurong West	-	SG
        place	Singkawang	-	ID
        place	Cox's Bazar	-	BD
        place	Carabanchel	-	ES
        place	Cotia	-	BR
        place	Petah Tiqva	-	IL
        place	Marg'ilon	-	UZ
        place	Ambarnath	-	IN
        place	Godome	-	BJ
        place	Naihati	-	IN
        place	Braşov	-	RO
        place	Xuân Lộc	-	VN
        place	Vitória da Conquista	-	BR
        place	Richards Bay	-	ZA
        place	Qina	-	EG
        place	Vantaa	-	FI
        place	Porto	-	PT
        place	Kiel	-	DE
        place	El Fasher	-	SD
        place	Thies Nones	-	SN
        place	Los Teques	-	VE
        place	Santiago del Estero	-	AR
        place	Setif	-	DZ
        place	Begusarai	-	IN
        place	Borujerd	-	IR
        place	Qarchak	-	IR
        place	Afyonkarahisar	-	TR
        place	İskenderun	-	TR
        place	Santiago de Surco	-	PE
        place	Thika	-	KE
        place	San Fernando	-	PH
        place	Menongue	-	AO
        place	Hayy Khilda	-	JO
        place	Jimma	-	ET
        place	Governador Valadares	-	BR
        place	Timişoara	-	RO
        place	Embu das Artes	-	BR
        place	Santa Clara	-	CU
        place	Iwo	-	NG
        place	A Coruña	-	ES
        place	Libertad	-	PH
        place	Altona	-	DE
        place	Kelar	-	IQ
        place	Colonia del Valle	-	MX
        place	Niš	-	RS
        place	Singa	-	SD
        place	San Bernardo	-	CL
        place	Soka	-	JP
        place	Mzuzu	-	MW
        place	Navotas	-	PH
        place	Tiruvottiyur	-	IN
        place	Cidade Ademar	-	BR
        place	Burnaby	-	CA
        place	Lubbock	-	US,US-TX
        place	Thị Trấn Đông Triều	-	VN
        place	Thuqbah	-	SA
        place	Yamagata	-	JP
        place	Tehuacán	-	MX
        place	Guarenas	-	VE
        place	Montpellier	-	FR
        place	Jimeta	-	NG
        place	Częstochowa	-	PL
        place	Gandhidham	-	IN
        place	Insein	-	MM
        place	?Gilbert	-	US,US-AZ
        place	Chemnitz	-	DE
        place	Paraná	-	AR
        place	San Miguel	-	SV
        place	Chitato	-	AO
        place	Orsk	-	RU
        place	Vanderbijlpark	-	ZA
        place	Coro	-	VE
        place	Americana	-	BR
        place	Gaborone	-	BW
        place	Al 'Ashir min Ramadan	-	EG
        place	Mau	-	IN
        place	Puerto Montt	-	CL
        place	Northampton	-	GB
        place	Juliaca	-	PE
        place	Fuji	-	JP
        place	Gyeongju	-	KR
        place	Sinfra	-	CI
        place	Syktyvkar	-	RU
        place	Gorgan	-	IR
        place	Nizhnevartovsk	-	RU
        place	Shahkot	-	PK
        place	Groningen	-	NL
        place	Biratnagar	-	NP
        place	Braunschweig	-	DE
        place	Valera	-	VE
        place	São José de Ribamar	-	BR
        place	Sikar	-	IN
        place	Bago	-	MM
        place	Magdeburg	-	DE
        place	Baruta	-	VE
        place	Puente de Vallecas	-	ES
        place	Magé	-	BR
        place	Trabzon	-	TR
        place	Tri-Cities	-	US,US-WA
        place	Jessore	-	BD
        place	Manisa	-	TR
        place	Rivne	-	UA
        place	Padangsidempuan	-	ID
        place	Probolinggo	-	ID
        place	Sabzevar	-	IR
        place	Arapiraca	-	BR
        place	Musaffah	-	AE
        place	Brasilandia	-	BR
        place	Sasebo	-	JP
        place	Angarsk	-	RU
        place	Mar'ino	-	RU
        place	Ramagundam	-	IN
        place	Hapur	-	IN
        place	Chigasaki	-	JP
        place	Toli-Toli	-	ID
        place	Chofu	-	JP
        place	Berbera	-	SO
        place	Yamato	-	JP
        place	?Man	-	CI
        place	Bahawalnagar	-	PK
        place	Novorossiysk	-	RU
        place	Tsukuba	-	JP
        place	Arica	-	CL
        place	Peñalolén	-	CL
        place	Hải Dương	-	VN
        place	Winston-Salem	-	US,US-NC
        place	Farrukhabad	-	IN
        place	Matsumoto	-	JP
        place	Alappuzha	-	IN
        place	Itapevi	-	BR
        place	Katihar	-	IN
        place	Marília	-	BR
        place	Ciudad Ojeda	-	VE
        place	Glendale	-	US,US-AZ
        place	Navegantes	-	AO
        place	Bunkyo	-	JP
        place	Itaboraí	-	BR
        place	Klang	-	MY
        place	Almendares	-	CU
        place	Golestan	-	IR
        place	Vyhurivshchyna-Troyeshchyna	-	UA
        place	Khimki	-	RU
        place	Horlivka	-	UA
        place	Nacala	-	MZ
        place	Obolon	-	UA
        place	Nalchik	-	RU
        place	Hachinohe	-	JP
        place	Osan	-	KR
        place	Fuencarral	-	ES
        place	Lille	-	FR
        place	Neyagawa	-	JP
        place	Ormoc	-	PH
        place	Magdalena Contreras	-	MX
        place	Nagarpur	-	BD
        place	Kasulu	-	TZ
        place	Ngaoundere	-	CM
        place	Ivano-Frankivsk	-	UA
        place	Cabo Frio	-	BR
        place	Balıkesir	-	TR
        place	Temuco	-	CL
        place	Norfolk	-	US,US-VA
        place	Krefeld	-	DE
        place	Halle (Saale)	-	DE
        place	Juazeiro	-	BR
        place	Sri Ganganagar	-	IN
        place	Amarapura	-	MM
        place	Kilamba	-	AO
        place	Amol	-	IR
        place	Freiburg	-	DE
        place	Athlone	-	ZA
        place	Batangas	-	PH
        place	Al Jubayl	-	SA
        place	Tokch'on	-	KP
        place	Oldham	-	GB
        place	Pathein	-	MM
        place	Hialeah	-	US,US-FL
        place	Kunri	-	PK
        place	Sylhet	-	BD
        place	Paarl	-	ZA
        place	Garland	-	US,US-TX
        place	Podgorica	-	ME
        place	Scottsdale	-	US,US-AZ
        place	Irving	-	US,US-TX
        place	Centurion	-	ZA
        place	Pakdasht	-	IR
        place	Kajang	-	MY
        place	Campo Limpo	-	BR
        place	Sant Martí	-	ES
        place	Eindhoven	-	NL
        place	Boise	-	US,US-ID
        place	Rewa	-	IN
        place	Yakutsk	-	RU
        place	Muzaffargarh	-	PK
        place	Chesapeake	-	US,US-VA
        place	Uluberiya	-	IN
        place	Najafabad	-	IR
        place	Thành Phố Bà Rịa	-	VN
        place	Georgetown	-	GY
        place	Kismayo	-	SO
        place	North Las Vegas	-	US,US-NV
        place	Elche	-	ES
        place	Sivakasi	-	IN
        place	Kindu	-	CD
        place	Digri	-	PK
        place	Maracanaú	-	BR
        place	Nizhnekamsk	-	RU
        place	Hortolândia	-	BR
        place	Karur	-	IN
        place	Lubuklinggau	-	ID
        place	Craiova	-	RO
        place	Raichur	-	IN
        place	Pallavaram	-	IN
        place	Danlí	-	HN
        place	Yongkang	-	TW
        place	Granada	-	ES
        place	Ooty	-	IN
        place	?Saga	-	JP
        place	Magugpo Poblacion	-	PH
        place	Dzerzhinsk	-	RU
        place	Pemba	-	MZ
        place	Geoje	-	KR
        place	Teluk Intan	-	MY
        place	Singida	-	TZ
        place	Kigoma	-	TZ
        place	Fremont	-	US,US-CA
        place	Kampong Baharu Cheras Batu Sebelas	-	MY
        place	Abadan	-	IR
        place	Taytay	-	PH
        place	Phổ Yên	-	VN
        place	Neuquén	-	AR
        place	Divinópolis	-	BR
        place	Turkmenabat	-	TM
        place	Shibuya	-	JP
        place	Sơn Tây	-	VN
        place	Ninh Hòa	-	VN
        place	Pasir Mas	-	MY
        place	Purwokerto	-	ID
        place	José C. Paz	-	AR
        place	Marka	-	SO
        place	Pali	-	IN
        place	Halwan	-	EG
        place	Atani	-	NG
        place	Mariupol	-	UA
        place	Kasukabe	-	JP
        place	Paris 15 Vaugirard	-	FR
        place	Windsor	-	CA
        place	Hosur	-	IN
        place	Spokane	-	US,US-WA
        place	Longueuil	-	CA
        place	Ordu	-	TR
        place	San Fernando de Apure	-	VE
        place	Croix-des-Bouquets	-	HT
        place	Lucena	-	PH
        place	Ipatinga	-	BR
        place	Yishun New Town	-	SG
        place	Vizianagaram	-	IN
        place	Phan Thiết	-	VN
        place	Sabya	-	SA
        place	Netanya	-	IL
        place	Ciudad Lineal	-	ES
        place	Meycauayan	-	PH
        place	Bexley	-	GB
        place	Aliayabiagba	-	NG
        place	Nassau	-	BS
        place	San Lorenzo	-	PY
        place	Rennes	-	FR
        place	Mohammedia	-	MA
        place	Guatire	-	VE
        place	Tanjung Pinang	-	ID
        place	Hougang New Town	-	SG
        place	Baton Rouge	-	US,US-LA
        place	Sete Lagoas	-	BR
        place	Sosnowiec	-	PL
        place	Diez de Octubre	-	CU
        place	Turkistan	-	KZ
        place	Klerksdorp	-	ZA
        place	Upper West Side	-	US,US-NY
        place	Staryy Oskol	-	RU
        place	Ageo	-	JP
        place	Gusau	-	NG
        place	Neue Neustadt	-	DE
        place	Kamyanske	-	UA
        place	Ashdod	-	IL
        place	Radom	-	PL
        place	Paya Terubong	-	MY
        place	Richmond	-	US,US-VA
        place	Chang-hua	-	TW
        place	Changhua	-	TW
        place	Điện Bàn	-	VN
        place	Takarazuka	-	JP
        place	Nzerekore	-	GN
        place	?Regina	-	CA
        place	Cà Mau	-	VN
        place	Shrirampur	-	IN
        place	Pangkalpinang	-	ID
        place	Quthbullapur	-	IN
        place	Mubi	-	NG
        place	Rio Verde	-	BR
        place	Águas Lindas de Goiás	-	BR
        place	Presidente Prudente	-	BR
        place	Varamin	-	IR
        place	Sector 1	-	RO
        place	Batu	-	ID
        place	Somerset West	-	ZA
        place	Luton	-	GB
        place	Ternopil	-	UA
        place	Juazeiro do Norte	-	BR
        place	Bitung	-	ID
        place	Mymensingh	-	BD
        place	Blagoveshchensk	-	RU
        place	Nadiad	-	IN
        place	Kumba	-	CM
        place	Košice	-	SK
        place	Kremenchuk	-	UA
        place	Nagercoil	-	IN
        place	Sucre	-	BO
        place	Mutare	-	ZW
        place	Karawalnagar	-	IN
        place	Puerto Vallarta	-	MX
        place	Minamirinkan	-	JP
        place	Cork	-	IE
        place	Atsugi	-	JP
        place	Mango	-	IN
        place	Paramaribo	-	SR
        place	Klungkung	-	ID
        place	Narayanganj	-	BD
        place	NIA Valencia	-	PH
        place	Concepción	-	CL
        place	Ramadi	-	IQ
        place	Paradise	-	US,US-NV
        place	Tacoma	-	US,US-WA
        place	Mainz	-	DE
        place	Velikiy Novgorod	-	RU
        place	Sungai Buloh	-	MY
        place	Puerto Princesa	-	PH
        place	El Tigre	-	VE
        place	Haeju	-	KP
        place	Formosa	-	AR
        place	Ikire	-	NG
        place	La Ceiba	-	HN
        place	Tilburg	-	NL
        place	Ba Dinh	-	VN
        place	Murwara	-	IN
        place	Moshi	-	TZ
        place	Kanchipuram	-	IN
        place	Sousse	-	TN
        place	Tuluá	-	CO
        place	Soyo	-	AO
        place	Sóc Trăng	-	VN
        place	Kankan	-	GN
        place	Shakhty	-	RU
        place	Mbarara	-	UG
        place	Olongapo	-	PH
        place	?Ibarra	-	EC
        place	Banja Luka	-	BA
        place	Rufisque est	-	SN
        place	Neyshabur	-	IR
        place	Saveh	-	IR
        place	Chí Linh	-	VN
        place	Campeche	-	MX
        place	Quận Ba	-	VN
        place	Singrauli	-	IN
        place	Fuencarral-El Pardo	-	ES
        place	Shevchenkivskyi	-	UA
        place	Mirzapur	-	IN
        place	Oviedo	-	ES
        place	Bandar Seri Alam	-	MY
        place	Sorong	-	ID
        place	Messina	-	IT
        place	Dehiwala-Mount Lavinia	-	LK
        place	Kropyvnytskyi	-	UA
        place	Kharagpur	-	IN
        place	Kabinda	-	CD
        place	Jacobabad	-	PK
        place	Tunduma	-	TZ
        place	Binangonan	-	PH
        place	Oberhausen	-	DE
        place	Chon Buri	-	TH
        place	Santa Luzia	-	BR
        place	Prokop'yevsk	-	RU
        place	Samambaia	-	BR
        place	Erfurt	-	DE
        place	Esmeraldas	-	EC
        place	Terrassa	-	ES
        place	Barking	-	GB
        place	Khuzdar	-	PK
        place	Imperatriz	-	BR
        place	Koutiala	-	ML
        place	Eluru	-	IN
        place	Raniganj	-	IN
        place	San Pedro de Macorís	-	DO
        place	Galaţi	-	RO
        place	Badalona	-	ES
        place	Mokotów	-	PL
        place	Taiping	-	MY
        place	Yamuna Nagar	-	IN
        place	Cabo de Santo Agostinho	-	BR
        place	Arakawa	-	JP
        place	Jamaica	-	US,US-NY
        place	Buenavista	-	MX
        place	Gilgit	-	PK
        place	Rybinsk	-	RU
        place	Santa Rosa	-	PH
        place	Trondheim	-	NO
        place	Raurkela Industrial Township	-	IN
        place	Porlamar	-	VE
        place	San Bernardino	-	US,US-CA
        place	Ciudad Acuña	-	MX
        place	Oulu	-	FI
        place	Sinop	-	BR
        place	Bidar	-	IN
        place	Vykhino-Zhulebino	-	RU
        place	Lutsk	-	UA
        place	San Cristóbal de las Casas	-	MX
        place	Zelenograd	-	RU
        place	Archway	-	GB
        place	Wangsa Maju	-	MY
        place	Salt Lake City	-	US,US-UT
        place	Biysk	-	RU
        place	Novi Sad	-	RS
        place	Jiutepec	-	MX
        place	Monclova	-	MX
        place	Tân An	-	VN
        place	Ma On Shan	-	HK
        place	Commonwealth	-	PH
        place	Huntsville	-	US,US-AL
        place	Jabaquara	-	BR
        place	Ziguinchor	-	SN
        place	Kulob	-	TJ
        place	Citeureup	-	ID
        place	Centralniy	-	RU
        place	Sa Dec	-	VN
        place	Kure	-	JP
        place	Shagamu	-	NG
        place	Bnei Brak	-	IL
        place	Khouribga	-	MA
        place	Des Moines	-	US,US-IA
        place	Çiğli	-	TR
        place	Marcory	-	CI
        place	Gojra	-	PK
        place	Quevedo	-	EC
        place	Oakville	-	CA
        place	Pasuruan	-	ID
        place	Nazarabad	-	IR
        place	Munger	-	IN
        place	Jacareí	-	BR
        place	Jerez de la Frontera	-	ES
        place	El Jadida	-	MA
        place	Loa Janan	-	ID
        place	Târgu Mureş	-	RO
        place	Fontana	-	US,US-CA
        place	Rancagua	-	CL
        place	Zhubei	-	TW
        place	Mallawi	-	EG
        place	Cape Coast	-	GH
        place	Bukit Mertajam	-	MY
        place	Lipa City	-	PH
        place	Lanús	-	AR
        place	Lübeck	-	DE
        place	Sepang	-	MY
        place	Cobán	-	GT
        place	Maricá	-	BR
        place	Cao Lãnh	-	VN
        place	Isesaki	-	JP
        place	Sabadell	-	ES
        place	Jaraguá	-	BR
        place	Taito	-	JP
        place	Nandyal	-	IN
        place	Santa Cruz de Tenerife	-	ES
        place	Panchkula	-	IN
        place	Modesto	-	US,US-CA
        place	Panabo	-	PH
        place	Konibodom	-	TJ
        place	Itaquera	-	BR
        place	Kabankalan	-	PH
        place	Burhanpur	-	IN
        place	Abha	-	SA
        place	Ternate	-	ID
        place	Burgas	-	BG
        place	Pskov	-	RU
        place	Morvi	-	IN
        place	Quilicura	-	CL
        place	Beni Mellal	-	MA
        place	Ashuganj City	-	BD
        place	Sidi Bel Abbes	-	DZ
        place	Arroyo Naranjo	-	CU
        place	Jebel Ali	-	AE
        place	Bogra	-	BD
        place	Kostanay	-	KZ
        place	Rochester	-	US,US-NY
        place	Banjar	-	ID
        place	Kanggye	-	KP
        place	Chungju	-	KR
        place	Anand	-	IN
        place	São Leopoldo	-	BR
        place	Bade	-	TW
        place	Luziânia	-	BR
        place	Oruro	-	BO
        place	La Romana	-	DO
        place	Shashamane	-	ET
        place	Ongole	-	IN
        place	Pamplona	-	ES
        place	Maryvale	-	US,US-AZ
        place	Gangneung	-	KR
        place	Portsmouth	-	GB
        place	Gandajika	-	CD
        place	Phan Rang-Tháp Chàm	-	VN
        place	Ciputat	-	ID
        place	Kasangati	-	UG
        place	Bishoftu	-	ET
        place	Nishi-Tokyo-shi	-	JP
        place	Changam-ch'on	-	KP
        place	Bila Tserkva	-	UA
        place	Oxnard	-	US,US-CA
        place	Ciampea	-	ID
        place	Hurghada	-	EG
        place	Móstoles	-	ES
        place	Mantilla	-	CU
        place	Dosquebradas	-	CO
        place	Turku	-	FI
        place	Worcester	-	US,US-MA
        place	Pagadian	-	PH
        place	Epworth	-	ZW
        place	San Felipe	-	VE
        place	Dinajpur	-	BD
        place	Hosapete	-	IN
        place	Việt Yên	-	VN
        place	Ifakara	-	TZ
        place	Sumbe	-	AO
        place	Segou	-	ML
        place	Kon Tum	-	VN
        place	Itabuna	-	BR
        place	Latacunga	-	EC
        place	Nangloi Jat	-	IN
        place	Kishiwada	-	JP
        place	Mdantsane	-	ZA
        place	Bobruysk	-	BY
        place	Gorontalo	-	ID
        place	Itaim Paulista	-	BR
        place	São Carlos	-	BR
        place	Qa'em Shahr	-	IR
        place	Shikarpur	-	PK
        place	Linz	-	AT
        place	Dhangadhi	-	NP
        place	Biskra	-	DZ
        place	Xizhi	-	TW
        place	Trieste	-	IT
        place	Mpanda	-	TZ
        place	Moreno Valley	-	US,US-CA
        place	Secunderabad	-	IN
        place	Punggol	-	SG
        place	Sodo	-	ET
        place	Zliten	-	LY
        place	Padua	-	IT
        place	Karnaphuli	-	BD
        place	Las Tunas	-	CU
        place	Matsue	-	JP
        place	Bayamón	-	PR
        place	Gimpo-si	-	KR
        place	Lauro de Freitas	-	BR
        place	Deoghar	-	IN
        place	Fianarantsoa	-	MG
        place	Vasyl'evsky Ostrov	-	RU
        place	Sobral	-	BR
        place	Chandpur	-	BD
        place	Atsiaman	-	GH
        place	Bandundu Province	-	CD
        place	Osmaniye	-	TR
        place	Babol	-	IR
        place	Cabo San Lucas	-	MX
        place	Little Rock	-	US,US-AR
        place	Çorlu	-	TR
        place	Madiun	-	ID
        place	Iringa	-	TZ
        place	Debrecen	-	HU
        place	Chapra	-	IN
        place	Motijheel	-	BD
        place	Barishal	-	BD
        place	Richmond Hill	-	CA
        place	Fayetteville	-	US,US-NC
        place	Al Khums	-	LY
        place	Huntington Beach	-	US,US-CA
        place	Favoriten	-	AT
        place	Koronadal	-	PH
        place	Geneva	-	CH	Q71
        place	Tallahassee	-	US,US-FL
        place	Swindon	-	GB
        place	Rengasdengklok	-	ID
        place	Rio Claro	-	BR
        place	Cajamarca	-	PE
        place	Townsville	-	AU
        place	Thanh Khê	-	VN
        place	La Pintana	-	CL
        place	Dasoguz	-	TM
        place	Yonkers	-	US,US-NY
        place	Dadu	-	PK
        place	Arba Minch	-	ET
        place	Petropavl	-	KZ
        place	Lhokseumawe	-	ID
        place	Cypress	-	US,US-TX
        place	Khandwa	-	IN
        place	Puri	-	IN
        place	Morena	-	IN
        place	Nicosia	-	CY
        place	Brescia	-	IT
        place	Nasim Shahr	-	IR
        place	Nasimshahr	-	IR
        place	Ugep	-	NG
        place	Kamina	-	CD
        place	Yanbu	-	SA
        place	Nagareyama	-	JP
        place	Charleroi	-	BE
        place	Lạng Sơn	-	VN
        place	Talhar	-	PK
        place	Yuen Long San Hui	-	HK
        place	Yuen Long	-	HK
        place	Sumedang	-	ID
        place	Gyanpur	-	IN
        place	Az Zawiyah	-	LY
        place	Sale Al Jadida	-	MA
        place	Bandar Sunway	-	MY
        place	Bandar Utama	-	MY
        place	Bukit Jalil	-	MY
        place	Chakwama	-	NG
        place	Qadirpur Ran	-	PK
        place	Dajal	-	PK
        place	Severnyy	-	RU
        place	El Dibir	-	SO
        place	Rayon KTZ	-	UA
        place	Sirjan	-	IR
        place	Iquique	-	CL
        place	Thuận Thanh	-	VN
        place	Balakovo	-	RU
        place	Armavir	-	RU
        place	Yachiyo	-	JP
        place	Saidpur	-	BD
        place	Quận Bốn	-	VN
        place	Arish	-	EG
        place	Rawang	-	MY
        place	?Dudley	-	GB
        place	Mushin	-	NG
        place	Yuzhno-Sakhalinsk	-	RU
        place	Hagen	-	DE
        place	Guacara	-	VE
        place	Valparaíso de Goiás	-	BR
        place	Khuy	-	IR
        place	Gliwice	-	PL
        place	Kodaira	-	JP
        place	Plano Piloto	-	BR
        place	Amarillo	-	US,US-TX
        place	Lusail	-	QA
        place	Aberdeen	-	GB
        place	Taranto	-	IT
        place	Capiatá	-	PY
        place	Zango	-	AO
        place	Naivasha	-	KE
        place	Rzeszów	-	PL
        place	Rostock	-	DE
        place	Parma	-	IT
        place	Sibu	-	MY
        place	Arnavutköy	-	TR
        place	Itami	-	JP
        place	Akron	-	US,US-OH
        place	Talca	-	CL
        place	Kassel	-	DE
        place	Ciudad Madero	-	MX
        place	Gemena	-	CD
        place	Birjand	-	IR
        place	Toruń	-	PL
        place	Almería	-	ES
        place	Ahmadpur East	-	PK
        place	Huánuco	-	PE
        place	Higashihiroshima	-	JP
        place	İzmit	-	TR
        place	Reims	-	FR
        place	Vancouver	-	US,US-WA
        place	Birmingham	-	US,US-AL
        place	Laayoune	-	EH
        place	Holon	-	IL
        place	Middelburg	-	ZA
        place	Khirdalan	-	AZ
        place	Phra Pradaeng	-	TH
        place	Moundou	-	TD
        place	Engels	-	RU
        place	Ciudad Lázaro Cárdenas	-	MX
        place	Mocuba	-	MZ
        place	Hetauda	-	NP
        place	Durrës	-	AL
        place	Suzuka	-	JP
        place	?Hub	-	PK
        place	La Plata	-	AR
        place	Janakpur	-	NP
        place	Kamirenjaku	-	JP
        place	Maharagama	-	LK
        place	?Montgomery	-	US,US-AL
        place	Liège	-	BE
        place	Kumagaya	-	JP
        place	Grand Rapids	-	US,US-MI
        place	Prato	-	IT
        place	Butwal	-	NP
        place	Dhirkot	-	PK
        place	Kayes	-	ML
        place	Kafr ash Shaykh	-	EG
        place	Tebessa	-	DZ
        place	Kuala Kubu Baharu	-	MY
        place	Karuri	-	KE
        place	Maneah	-	GN
        place	Severodvinsk	-	RU
        place	Kowloon City Centre	-	HK
        place	Matuga	-	KE
        place	Düzce	-	TR
        place	Nnewi	-	NG
        place	Yamaguchi	-	JP
        place	Alcalá de Henares	-	ES
        place	Başakşehir	-	TR
        place	Bukan	-	IR
        place	Taguatinga	-	BR
        place	Braga	-	PT
        place	Garhi Khairo	-	PK
        place	Luanshya	-	ZM
        place	Bang Khae	-	TH
        place	Bago City	-	PH
        place	Uji	-	JP
        place	Hyesan	-	KP
        place	Bayamo	-	CU
        place	Kielce	-	PL
        place	Par Naogaon	-	BD
        place	Nossa Senhora do Socorro	-	BR
        place	Castanhal	-	BR
        place	Cidade Tiradentes	-	BR
        place	Zabrze	-	PL
        place	Bojnurd	-	IR
        place	Surulere	-	NG
        place	Benfica	-	AO
        place	Hat Yai	-	TH
        place	Barrancabermeja	-	CO
        place	Zlatoust	-	RU
        place	Mukono	-	UG
        place	Angren	-	UZ
        place	Ciudad del Carmen	-	MX
        place	Nova Friburgo	-	BR
        place	Khairpur Mir's	-	PK
        place	Business Bay	-	AE
        place	Khujand	-	TJ
        place	Peoria	-	US,US-AZ
        place	Ashaiman	-	GH
        place	Providence	-	US,US-RI
        place	Knoxville	-	US,US-TN
        place	?Rangel	-	AO
        place	Fuenlabrada	-	ES
        place	Hino	-	JP
        place	Jhelum	-	PK
        place	Pak Kret	-	TH
        place	Cẩm Phả	-	VN
        place	Al Fallujah	-	IQ
        place	Ise-Ekiti	-	NG
        place	Kofu	-	JP
        place	Numazu	-	JP
        place	Joetsu	-	JP
        place	Planaltina	-	BR
        place	Sunrise Manor	-	US,US-NV
        place	Syzran	-	RU
        place	Danshui	-	TW
        place	Bytom	-	PL
        place	Mwene-Ditu	-	CD
        place	Panalanoy	-	PH
        place	Santarém	-	BR
        place	Odawara	-	JP
        place	Camaçari	-	BR
        place	Anjo	-	JP
        place	Boyeros	-	CU
        place	?George	-	ZA
        place	Tottori-shi	-	JP
        place	Leganés	-	ES
        place	Acarigua	-	VE
        place	Hosa'ina	-	ET
        place	Sai Mai	-	TH
        place	Yawnghwe	-	MM
        place	Mabalacat City	-	PH
        place	Riohacha	-	CO
        place	Santa Bárbara d'Oeste	-	BR
        place	Rio Grande	-	BR
        place	Grand Prairie	-	US,US-TX
        place	Sorsogon	-	PH
        place	Ait Melloul	-	MA
        place	?Sutton	-	GB
        place	Shreveport	-	US,US-LA
        place	Choa Chu Kang New Town	-	SG
        place	Getafe	-	ES
        place	Quận Năm	-	VN
        place	Miraflores	-	PE
        place	Alvorada	-	BR
        place	Chilpancingo	-	MX
        place	Cachoeiro de Itapemirim	-	BR
        place	Donaustadt	-	AT
        place	Pinar del Río	-	CU
        place	Kırıkkale	-	TR
        place	Batumi	-	GE
        place	Burlington	-	CA
        place	Pabna	-	BD
        place	Brownsville	-	US,US-TX
        place	Cienfuegos	-	CU
        place	Beersheba	-	IL
        place	El Oued	-	DZ
        place	Overland Park	-	US,US-KS
        place	?Springs	-	ZA
        place	Newport News	-	US,US-VA
        place	Mopti	-	ML
        place	Khuraybat as Suq	-	JO
        place	Zawiya	-	LY
        place	Zamora de Hidalgo	-	MX
        place	Ad-Damazin	-	SD
        place	Le Havre	-	FR
        place	Verhunskyi	-	UA
        place	Donostia / San Sebastián	-	ES
        place	Poza Rica de Hidalgo	-	MX
        place	Bilbeis	-	EG
        place	Roxas City	-	PH
        place	Paris 20 Ménilmontant	-	FR
        place	Kütahya	-	TR
        place	Potsdam	-	DE
        place	Modena	-	IT
        place	Bolu	-	TR
        place	Toyokawa	-	JP
        place	Izumi	-	JP
        place	Santa Anita - Los Ficus	-	PE
        place	Paltan	-	BD
        place	Ivory Park	-	ZA
        place	Al Qamishli	-	SY
        place	Abakan	-	RU
        place	Breda	-	NL
        place	Vĩnh Châu	-	VN
        place	Tachikawa	-	JP
        place	Cergy-Pontoise	-	FR
        place	Unaizah	-	SA
        place	?Mobile	-	US,US-AL
        place	St Helens	-	GB
        place	Fort Lauderdale	-	US,US-FL
        place	Paris 18 Buttes-Montmartre	-	FR
        place	Sants-Montjuïc	-	ES
        place	Oradea	-	RO
        place	Saarbrücken	-	DE
        place	Bunda	-	TZ
        place	Skikda	-	DZ
        place	Tirmiz	-	UZ
        place	Jaraguá do Sul	-	BR
        place	Cúa	-	VE
        place	Kamensk-Ural'skiy	-	RU
        place	Cidade Dutra	-	BR
        place	Reggio Calabria	-	IT
        place	Santa Clarita	-	US,US-CA
        place	Carletonville	-	ZA
        place	Dubreka	-	GN
        place	Banha	-	EG
        place	Ash Shatrah	-	IQ
        place	Quarto Oggiaro	-	IT
        place	Tsing Yi Town	-	HK
        place	Guarapuava	-	BR
        place	Monywa	-	MM
        place	Dessalines	-	HT
        place	Mwala	-	KE
        place	Araure	-	VE
        place	Paris 13 Gobelins	-	FR
        place	Petropavlovsk-Kamchatsky	-	RU
        place	Wadi as Sir	-	JO
        place	Fardis	-	IR
        place	Chattanooga	-	US,US-TN
        place	Odense	-	DK
        place	Sacaba	-	BO
        place	Quetzaltenango	-	GT
        place	Ploieşti	-	RO
        place	Berazategui	-	AR
        place	Tangail	-	BD
        place	Shulin	-	TW
        place	Edirne	-	TR
        place	Nepean	-	CA
        place	Kyaukpyu	-	MM
        place	Yasenevo	-	RU
        place	Phúc Yên	-	VN
        place	Borshchahivka	-	UA
        place	Praga Południe	-	PL
        place	Pirituba	-	BR
        place	Kasama	-	ZM
        place	?Alexandra	-	ZA
        place	Obuase	-	GH
        place	Desnyanskyi	-	UA
        place	Novozavodskyi	-	UA
        place	Tsentralnyi	-	UA
        place	Passo Fundo	-	BR
        place	Legaspi	-	PH
        place	Phú Quốc	-	VN
        place	Podolsk	-	RU
        place	Jizzax	-	UZ
        place	Ferraz de Vasconcelos	-	BR
        place	Ila Orangun	-	NG
        place	Thị Trấn Đại Từ	-	VN
        place	Angra dos Reis	-	BR
        place	Hamm	-	DE
        place	Si Racha	-	TH
        place	Tiaret	-	DZ
        place	La Rioja	-	AR
        place	Amadora	-	PT
        place	Cuautitlán	-	MX
        place	Ipswich	-	GB
        place	Njeru	-	UG
        place	Toliara	-	MG
        place	Paris 19 Buttes-Chaumont	-	FR
        place	Saki	-	NG
        place	Chlef	-	DZ
        place	Fontanar	-	CU
        place	Concepcion	-	PH
        place	East Flatbush	-	US,US-NY
        place	Spring Valley	-	US,US-NV
        place	Livingstone	-	ZM
        place	Potchefstroom	-	ZA
        place	Santa Rosa	-	US,US-CA
        place	Ciudad Camilo Cienfuegos	-	CU
        place	Paris 13e Arrondissement	-	FR
        place	Sambizanga	-	AO
        place	Sittwe	-	MM
        place	Dundo	-	AO
        place	Basel	-	CH
        place	Meiktila	-	MM
        place	Gulu	-	UG
        place	Nijmegen	-	NL
        place	Idku	-	EG
        place	Uppsala	-	SE
        place	Bragança Paulista	-	BR
        place	Teresópolis	-	BR
        place	San Luis Río Colorado	-	MX
        place	?Eugene	-	US,US-OR
        place	Nador	-	MA
        place	Al Muharraq	-	BH
        place	Bielsko-Biala	-	PL
        place	Marsa Matruh	-	EG
        place	Almere Stad	-	NL
        place	Burgos	-	ES
        place	?Lander	-	VE
        place	Saint-Étienne	-	FR
        place	Narashino	-	JP
        place	Bejaia	-	DZ
        place	Tempe	-	US,US-AZ
        place	Oceanside	-	US,US-CA
        place	Bella Vista	-	DO
        place	?Salem	-	US,US-OR
        place	Wigan	-	GB
        place	Garden Grove	-	US,US-CA
        place	Karaman	-	TR
        place	Oshawa	-	CA
        place	Siverek	-	TR
        place	Palhoça	-	BR
        place	Rancho Cucamonga	-	US,US-CA
        place	Cape Coral	-	US,US-FL
        place	Tân Châu	-	VN
        place	Khanaqin	-	IQ
        place	Naga	-	PH
        place	Tomakomai	-	JP
        place	San Miguel de Allende	-	MX
        place	Hitachi	-	JP
        place	Timon	-	BR
        place	Tando Adam	-	PK
        place	Puerto Cabello	-	VE
        place	Latkrabang	-	TH
        place	Sakura	-	JP
        place	Ube	-	JP
        place	Daule	-	EC
        place	Bayji	-	IQ
        place	Santander	-	ES
        place	Tlemcen	-	DZ
        place	Shahin Shahr	-	IR
        place	Croydon	-	GB
        place	Myeik	-	MM
        place	East New York	-	US,US-NY
        place	Khan Yunis	-	PS
        place	Dharan	-	NP
        place	Mülheim	-	DE
        place	Albacete	-	ES
        place	Bata	-	GQ
        place	Kamakura	-	JP
        place	Chicoloapan	-	MX
        place	Izumo	-	JP
        place	Ongata Rongai	-	KE
        place	Lang'ata	-	KE
        place	Tunja	-	CO
        place	Quillacollo	-	BO
        place	Alcorcón	-	ES
        place	Gisenyi	-	RW
        place	Isparta	-	TR
        place	Warrington	-	GB
        place	Klaipėda	-	LT
        place	Walsall	-	GB
        place	Herne	-	DE
        place	Lyublino	-	RU
        place	Mansfield	-	GB
        place	Reggio nell'Emilia	-	IT
        place	Castelló de la Plana	-	ES
        place	Keng Tung	-	MM
        place	Sioux Falls	-	US,US-SD
        place	Prizren	-	XK
        place	Urayasu	-	JP
        place	Long Khánh	-	VN
        place	Dagupan	-	PH
        place	Ontario	-	US,US-CA
        place	Watthana	-	TH
        place	Imabari	-	JP
        place	Mansa	-	ZM
        place	Fort Collins	-	US,US-CO
        place	Bảo Lộc	-	VN
        place	Kulim	-	MY
        place	Oshodi	-	NG
        place	Ramat Gan	-	IL
        place	Temirtau	-	KZ
        place	East Helsinki	-	FI
        place	Ibirité	-	BR
        place	Carolina	-	PR
        place	Malayer	-	IR
        place	Springfield	-	US,US-MO
        place	Sunderland	-	GB
        place	Takaoka	-	JP
        place	Baranovichi	-	BY
        place	Araçatuba	-	BR
        place	Nishio	-	JP
        place	San Luis	-	AR
        place	Ouargla	-	DZ
        place	Olsztyn	-	PL
        place	Kipushi	-	CD
        place	Yuen Long Kau Hui	-	HK
        place	Khlong Sam Wa	-	TH
        place	Harburg	-	DE
        place	Chuo	-	JP
        place	Mufulira	-	ZM
        place	Jaffna	-	LK
        place	Arad	-	RO
        place	Chetumal	-	MX
        place	Gurue	-	MZ
        place	Hirosaki	-	JP
        place	Pilsen	-	CZ
        place	Chalco	-	MX
        place	Toulon	-	FR
        place	Vila Andrade	-	BR
        place	Poços de Caldas	-	BR
        place	Calabozo	-	VE
        place	Jabalya	-	PS
        place	Araraquara	-	BR
        place	Yopal	-	CO
        place	Ituzaingó	-	AR
        place	Piranshahr	-	IR
        place	Mahabad	-	IR
        place	Florencia	-	CO
        place	Porto Seguro	-	BR
        place	Tây Hồ	-	VN
        place	Moratuwa	-	LK
        place	?Angers	-	FR
        place	Ilford	-	GB
        place	Hasilpur	-	PK
        place	Rio das Ostras	-	BR
        place	Horta-Guinardó	-	ES
        place	Patra	-	GR
        place	Rutchenkivskyi	-	UA
        place	Đồng Xoài	-	VN
        place	Jamalpur	-	BD
        place	Kushiro	-	JP
        place	Berezniki	-	RU
        place	Awka	-	NG
        place	Volgodonsk	-	RU
        place	Hollywood	-	US,US-CA
        place	Oyama	-	JP
        place	Ijero-Ekiti	-	NG
        place	Miass	-	RU
        place	Fortechnyi	-	UA
        place	Tuguegarao	-	PH
        place	Carúpano	-	VE
        place	Darmstadt	-	DE
        place	?Mary	-	TM
        place	Novocherkassk	-	RU
        place	Elk Grove	-	US,US-CA
        place	Linhares	-	BR
        place	Clarksville	-	US,US-TN
        place	Wan Chai	-	HK
        place	Linköping	-	SE
        place	Iwata	-	JP
        place	Kamalia	-	PK
        place	Pembroke Pines	-	US,US-FL
        place	Maicao	-	CO
        place	Obihiro	-	JP
        place	Osnabrück	-	DE
        place	Calama	-	CL
        place	Nou Barris	-	ES
        place	Nepalgunj	-	NP
        place	Comitán	-	MX
        place	Ocumare del Tuy	-	VE
        place	Niiza	-	JP
        place	Greater Sudbury	-	CA
        place	Khobar	-	SA
        place	Deer Valley	-	US,US-AZ
        place	São Caetano do Sul	-	BR
        place	Bang Khun Thian	-	TH
        place	Murfreesboro	-	US,US-TN
        place	Pindamonhangaba	-	BR
        place	Bushehr	-	IR
        place	Dar Bouazza	-	MA
        place	Saqqez	-	IR
        place	Bechar	-	DZ
        place	Tam Kỳ	-	VN
        place	Gölbaşı	-	TR
        place	Francisco Morato	-	BR
        place	Mu-se	-	MM
        place	Shahrud	-	IR
        place	Mthatha	-	ZA
        place	Slough	-	GB
        place	Bocoio	-	AO
        place	Lages	-	BR
        place	Neukölln	-	DE
        place	Port Saint Lucie	-	US,US-FL
        place	Zenica	-	BA
        place	Lajeado	-	BR
        place	Solingen	-	DE
        place	Ðông Hà	-	VN
        place	?Corona	-	US,US-CA
        place	Hawalli	-	KW
        place	Musoma	-	TZ
        place	Inisa	-	NG
        place	Nazran	-	RU
        place	Barra Mansa	-	BR
        place	Ilagan	-	PH
        place	Port-Gentil	-	GA
        place	Hadano	-	JP
        place	Piraeus	-	GR
        place	Bournemouth	-	GB
        place	Pedreira	-	BR
        place	Sidon	-	LB
        place	'Ibri	-	OM
        place	Jomvu	-	KE
        place	Garissa	-	KE
        place	Peterborough	-	GB
        place	Piedecuesta	-	CO
        place	Ludwigshafen am Rhein	-	DE
        place	Lat Krabang	-	TH
        place	Salalah	-	OM
        place	Büyükçekmece	-	TR
        place	Aydın	-	TR
        place	Envigado	-	CO
        place	Al-Junaynah	-	SD
        place	?McKinney	-	US,US-TX
        place	Mostaganem	-	DZ
        place	Chirchiq	-	UZ
        place	Bandar-e Mahshahr	-	IR
        place	Floridsdorf	-	AT
        place	Leverkusen	-	DE
        place	Pandi	-	PH
        place	Capas	-	PH
        place	Haarlem	-	NL
        place	Arnhem	-	NL
        place	Nkongsamba	-	CM
        place	El Vigía	-	VE
        place	Dourados	-	BR
        place	Kitale	-	KE
        place	Suleja	-	NG
        place	Taza	-	MA
        place	Oxford	-	GB
        place	Al Matariyah	-	EG
        place	Criciúma	-	BR
        place	Kunduz	-	AF
        place	Trảng Bàng	-	VN
        place	Hortaleza	-	ES
        place	N'dalatando	-	AO
        place	Ogaki	-	JP
        place	Newport	-	GB
        place	Coquimbo	-	CL
        place	Đưc Trọng	-	VN
        place	KwaDukuza	-	ZA
        place	Miyakonojo	-	JP
        place	Lancaster	-	US,US-CA
        place	Rubtsovsk	-	RU
        place	Kindia	-	GN
        place	Tauranga	-	NZ
        place	Kalemie	-	CD
        place	Chatuchak	-	TH
        place	San Juan de los Morros	-	VE
        place	Sayama	-	JP
        place	Sullana	-	PE
        place	's-Hertogenbosch	-	NL
        place	Szeged	-	HU
        place	Malakal	-	SS
        place	Salamanca	-	MX
        place	Ban Khlong Prawet	-	TH
        place	La Gi	-	VN
        place	Anderlecht	-	BE
        place	Mytishchi	-	RU
        place	Delegación Cuajimalpa de Morelos	-	MX
        place	Hebron	-	PS
        place	Mejicanos	-	SV
        place	Trà Vinh	-	VN
        place	Koudougou	-	BF
        place	Chapecó	-	BR
        place	Nyzhnodniprovsk	-	UA
        place	Taunggyi	-	MM
        place	Dhamar	-	YE
        place	Dubai Investments Park	-	AE
        place	Ash Sharqat	-	IQ
        place	Dijon	-	FR
        place	Salavat	-	RU
        place	?Ede	-	NG
        place	Sukrah	-	TN
        place	Manzanillo	-	MX
        place	Jalapa	-	GT
        place	Paech'on-up	-	KP
        place	Cary	-	US,US-NC
        place	Barreiras	-	BR
        place	Skudai	-	MY
        place	Tahoua	-	NE
        place	Alexandria	-	US,US-VA
        place	Tuxtepec	-	MX
        place	Puthia	-	BD
        place	?Newton	-	CA
        place	Paris 16 Passy	-	FR
        place	Ang Mo Kio New Town	-	SG
        place	Limuru	-	KE
        place	San Miguel del Padrón	-	CU
        place	Tarija	-	BO
        place	Patos de Minas	-	BR
        place	Oldenburg	-	DE
        place	Paris 17 Batignolles-Monceau	-	FR
        place	Matsusaka	-	JP
        place	Catamarca	-	AR
        place	Tochigi	-	JP
        place	Khoroshevo-Mnevniki	-	RU
        place	Bibirevo	-	RU
        place	Bordj Bou Arreridj	-	DZ
        place	Dila	-	ET
        place	Grenoble	-	FR
        place	Itapecerica da Serra	-	BR
        place	Samarra'	-	IQ
        place	Tempe Junction	-	US,US-AZ
        place	Palmdale	-	US,US-CA
        place	George Town	-	MY
        place	El Achir	-	DZ
        place	Hayward	-	US,US-CA
        place	Thốt Nốt	-	VN
        place	Gweru	-	ZW
        place	Abaetetuba	-	BR
        place	Centro Habana	-	CU
        place	Panguila	-	AO
        place	Bukit Batok New Town	-	SG
        place	Chom Thong	-	TH
        place	Gol'yanovo	-	RU
        place	Admiralteisky	-	RU
        place	Itapetininga	-	BR
        place	Diourbel	-	SN
        place	Ueda	-	JP
        place	Avtozavodskyi	-	UA
        place	?Salinas	-	US,US-CA
        place	San Blas-Canillejas	-	ES
        place	Cuautla	-	MX
        place	Salzburg	-	AT
        place	Nong Chok	-	TH
        place	Ussuriysk	-	RU
        place	Arif Wala	-	PK
        place	Livorno	-	IT
        place	Río Cuarto	-	AR
        place	Harar	-	ET
        place	Tiraspol	-	MD
        place	Caxias	-	BR
        place	Enfield Town	-	GB
        place	Westonaria	-	ZA
        place	Hitachi-Naka	-	JP
        place	Qalyub	-	EG
        place	Escuintla	-	GT
        place	Marbella	-	ES
        place	Ereğli	-	TR
        place	Batu Pahat	-	MY
        place	Sitiawan	-	MY
        place	Mariveles	-	PH
        place	San Pablo de las Salinas	-	MX
        place	Lampang	-	TH
        place	?York	-	GB
        place	Bạc Liêu	-	VN
        place	Juja	-	KE
        place	Nek'emte	-	ET
        place	Fes al Bali	-	MA
        place	Örebro	-	SE
        place	Al Miqdadiyah	-	IQ
        place	Katsuta	-	JP
        place	Malabo	-	GQ
        place	Tuy Hòa	-	VN
        place	Sunnyvale	-	US,US-CA
        place	Tema	-	GH
        place	Camaragibe	-	BR
        place	Đức Phổ	-	VN
        place	San Martin Texmelucan de Labastida	-	MX
        place	Itajaí	-	BR
        place	Ar Ramtha	-	JO
        place	São Mateus	-	BR
        place	Zemun	-	RS
        place	Telford	-	GB
        place	Kisi	-	NG
        place	Ilhéus	-	BR
        place	Villa Canales	-	GT
        place	Guyong	-	PH
        place	Settat	-	MA
        place	Jampur	-	PK
        place	Port Louis	-	MU
        place	Kawanishi	-	JP
        place	Al Hawamidiyah	-	EG
        place	Tetuán de las Victorias	-	ES
        place	Birendranagar	-	NP
        place	Saint-Denis	-	RE
        place	Brăila	-	RO
        place	Lyubertsy	-	RU
        place	Bumba	-	CD
        place	La Serena	-	CL
        place	Miskolc	-	HU
        place	Abu Kabir	-	EG
        place	Kitengela	-	KE
        place	Frisco	-	US,US-TX
        place	Shomolu	-	NG
        place	Janzur	-	LY
        place	Xai-Xai	-	MZ
        place	Katabi	-	UG
        place	Kovrov	-	RU
        place	Viranşehir	-	TR
        place	Noda	-	JP
        place	Santana de Parnaíba	-	BR
        place	East Chattanooga	-	US,US-TN
        place	Limassol	-	CY
        place	Kariya	-	JP
        place	Pasadena	-	US,US-TX
        place	Mit Ghamr	-	EG
        place	?Jackson	-	US,US-MS
        place	Parelheiros	-	BR
        place	Mogi Guaçu	-	BR
        place	Enschede	-	NL
        place	Souk Ahras	-	DZ
        place	Musanze	-	RW
        place	Pomona	-	US,US-CA
        place	Valle de La Pascua	-	VE
        place	Kreuzberg	-	DE
        place	Chincha Alta	-	PE
        place	Cairns	-	AU
        place	Thị Trấn Thuận Châu	-	VN
        place	As Samawah	-	IQ
        place	Sinp'o	-	KP
        place	Wazirabad	-	PK
        place	Washington Heights	-	US,US-NY
        place	Lakewood	-	US,US-CO
        place	Baqubah	-	IQ
        place	Sumayl	-	IQ
        place	Simele	-	IQ
        place	Neuss	-	DE
        place	Songnim-ni	-	KP
        place	Pouso Alegre	-	BR
        place	Cần Giuộc	-	VN
        place	Balvanera	-	AR
        place	Strogino	-	RU
        place	Gonbad-e Kavus	-	IR
        place	Etwatwa	-	ZA
        place	Higashimurayama	-	JP
        place	Stavanger	-	NO
        place	Araucária	-	BR
        place	Bintulu	-	MY
        place	?Poole	-	GB
        place	Akhmim	-	EG
        place	Kohat	-	PK
        place	Regensburg	-	DE
        place	Layyah	-	PK
        place	Girga	-	EG
        place	Koforidua	-	GH
        place	Bukit Merah Estate	-	SG
        place	Logroño	-	ES
        place	Sykhiv	-	UA
        place	Shujaabad	-	PK
        place	Garanhuns	-	BR
        place	Escondido	-	US,US-CA
        place	Suwaylih	-	JO
        place	Erzincan	-	TR
        place	Kırşehir	-	TR
        place	Zarichnyi	-	UA
        place	La Laguna	-	ES
        place	Kokshetau	-	KZ
        place	Eminabad	-	PK
        place	Kukichuo	-	JP
        place	Badajoz	-	ES
        place	Malatia-Sebastia	-	AM
        place	Talcahuano	-	CL
        place	Chillán	-	CL
        place	Jaranwala	-	PK
        place	Kỳ Anh	-	VN
        place	Nong Khaem	-	TH
        place	Piedras Negras	-	MX
        place	Kızıltepe	-	TR
        place	Astoria	-	US,US-NY
        place	Musashino	-	JP
        place	Balashikha	-	RU
        place	Gloucester	-	CA
        place	Vryheid	-	ZA
        place	Bercham	-	MY
        place	Setia Alam	-	MY
        place	Bandar Tasik Puteri	-	MY
        place	Tordher	-	PK
        place	Zhulebino	-	RU
        place	Dili	-	TL
        place	Chishtian	-	PK
        place	?Split	-	HR
        place	Ursynów	-	PL
        place	Madrid Centro	-	ES
        place	Harunabad	-	PK
        place	Agadez	-	NE
        place	Burnley	-	GB
        place	Rehovot	-	IL
        place	Sabha	-	LY
        place	Disuq	-	EG
        place	Cagliari	-	IT
        place	Borough Park	-	US,US-NY
        place	Harrow	-	GB
        place	Berrechid	-	MA
        place	Tambacounda	-	SN
        place	Huddersfield	-	GB
        place	Arabi	-	ET
        place	Kerch	-	UA
        place	Saguenay	-	CA
        place	Prenzlauer Berg	-	DE
        place	Marvdasht	-	IR
        place	Melitopol	-	UA
        place	Arganzuela	-	ES
        place	Jyväskylä	-	FI
        place	Ruqi	-	SO
        place	Rimini	-	IT
        place	Coquitlam	-	CA
        place	Arar	-	SA
        place	Valencia	-	US,US-CA
        place	Moreno	-	AR
        place	Rockford	-	US,US-IL
        place	Kalaban Koro	-	ML
        place	El Limón	-	VE
        place	Nîmes	-	FR
        place	Dundee	-	GB
        place	Siguiri	-	GN
        place	Mbanza Kongo	-	AO
        place	East Hampton	-	US,US-VA
        place	Sarrià-Sant Gervasi	-	ES
        place	Kiambu	-	KE
        place	Clermont-Ferrand	-	FR
        place	Joliet	-	US,US-IL
        place	Barrie	-	CA
        place	Bang Kapi	-	TH
        place	Savannah	-	US,US-GA
        place	Paterson	-	US,US-NJ
        place	Rafsanjan	-	IR
        place	Hòa Thành	-	VN
        place	Mestre	-	IT
        place	As Salimiyah	-	KW
        place	Bridgeport	-	US,US-CT
        place	Shevchenko	-	UA
        place	Kragujevac	-	RS
        place	Aktau	-	KZ
        place	Balcón de la Lisa	-	CU
        place	Bohuniya	-	UA
        place	Renca	-	CL
        place	Kramatorsk	-	UA
        place	Naperville	-	US,US-IL
        place	Manama	-	BH
        place	Larisa	-	GR
        place	Debre Birhan	-	ET
        place	Cacuaco	-	AO
        place	Aix-en-Provence	-	FR
        place	Cam Ranh	-	VN
        place	Jalalpur Jattan	-	PK
        place	Matanzas	-	CU
        place	Khasnahzan	-	IQ
        place	Saint-Quentin-en-Yvelines	-	FR
        place	Bandar Bukit Raja	-	MY
        place	?Blackburn	-	GB
        place	Rosemont–La Petite-Patrie	-	CA
        place	Colina	-	CL
        place	Ruda Śląska	-	PL
        place	Nouadhibou	-	MR
        place	Puerto Plata	-	DO
        place	Urdaneta	-	PH
        place	Chamberí	-	ES
        place	Jutiapa	-	GT
        place	Bueng Kum	-	TH
        place	Cambridge	-	GB
        place	Kampung Pasir Gudang Baru	-	MY
        place	Kampung Sungai Glugur	-	MY
        place	Medea	-	DZ
        place	El Eulma	-	DZ
        place	Pécs	-	HU
        place	Giá Rai	-	VN
        place	Gainesville	-	US,US-FL
        place	Concordia	-	AR
        place	Spanish Town	-	JM
        place	Blackpool	-	GB
        place	Urganch	-	UZ
        place	Bukoba	-	TZ
        place	Ingombota	-	AO
        place	Basildon	-	GB
        place	Villeray–Saint-Michel–Parc-Extension	-	CA
        place	Mesquite	-	US,US-TX
        place	Huyện Lâm Hà	-	VN
        place	Kelowna	-	CA
        place	Umarkot	-	PK
        place	León	-	NI
        place	Le Mans	-	FR
        place	Lodhran	-	PK
        place	Trois-Rivières	-	CA
        place	Paris 11e Arrondissement	-	FR
        place	Kampong Pasir Ris	-	SG
        place	Huelva	-	ES
        place	Navoiy	-	UZ
        place	Syracuse	-	US,US-NY
        place	Ashkelon	-	IL
        place	Pinetown	-	ZA
        place	Teshi Old Town	-	GH
        place	Guelph	-	CA
        place	Ramna Maidan	-	BD
        place	Khemisset	-	MA
        place	Çanakkale	-	TR
        place	Torrance	-	US,US-CA
        place	Ladysmith	-	ZA
        place	Lévis	-	CA
        place	Heidelberg	-	DE
        place	Touggourt	-	DZ
        place	?Surprise	-	US,US-AZ
        place	Norwich	-	GB
        place	Tịnh Biên	-	VN
        place	Amiens	-	FR
        place	Cai Lậy	-	VN
        place	Aalborg	-	DK
        place	La Trinidad	-	PH
        place	Ghardaia	-	DZ
        place	Mbanza-Ngungu	-	CD
        place	Mercier–Hochelaga-Maisonneuve	-	CA
        place	Middlesbrough	-	GB
        place	Shahrisabz	-	UZ
        place	Moro	-	PK
        place	Ch'ongdan-up	-	KP
        place	Sant Andreu	-	ES
        place	Rybnik	-	PL
        place	Saida	-	DZ
        place	Metairie Terrace	-	US,US-LA
        place	Tuzla	-	BA
        place	Kovpakivskyi	-	UA
        place	eMbalenhle	-	ZA
        place	Khanpur	-	PK
        place	Columbia	-	US,US-SC
        place	Nawabganj	-	BD
        place	Inezgane	-	MA
        place	Puerto Cortez	-	HN
        place	Toowoomba	-	AU
        place	Paderborn	-	DE
        place	Kimberley	-	ZA
        place	Alto Hospicio	-	CL
        place	Ciego de Ávila	-	CU
        place	Samalut	-	EG
        place	Attock City	-	PK
        place	Facatativá	-	CO
        place	Masai	-	MY
        place	Punto Fijo	-	VE
        place	Myingyan	-	MM
        place	Kamalshahr	-	IR
        place	Jahrom	-	IR
        place	Tours	-	FR
        place	Bondoukou	-	CI
        place	Chichicastenango	-	GT
        place	Tarragona	-	ES
        place	Tobruk	-	LY
        place	Sinch'on-up	-	KP
        place	Abbotsford	-	CA
        place	Circoiscrizione II	-	IT
        place	Bolton	-	GB
        place	Piteşti	-	RO
        place	Potosí	-	BO
        place	Usera	-	ES
        place	Limoges	-	FR
        place	Ghazni	-	AF
        place	?Orange	-	US,US-CA
        place	Wola	-	PL
        place	Ilam	-	IR
        place	Comodoro Rivadavia	-	AR
        place	Kampung Sungai Ara	-	MY
        place	Fullerton	-	US,US-CA
        place	Killeen	-	US,US-TX
        place	Lleida	-	ES
        place	Coimbra	-	PT
        place	Mtwara	-	TZ
        place	Manjhand	-	PK
        place	Beni	-	CD
        place	Debre Mark'os	-	ET
        place	Norzagaray	-	PH
        place	Qeładize	-	IQ
        place	?Nigel	-	ZA
        place	Shengavit	-	AM
        place	Catacamas	-	HN
        place	Buea	-	CM
        place	Paris 12e Arrondissement	-	FR
        place	McAllen	-	US,US-TX
        place	Mpumalanga	-	ZA
        place	Mian Channun	-	PK
        place	Zaanstad	-	NL
        place	Kabin Buri	-	TH
        place	Ayacucho	-	PE
        place	Chamartín	-	ES
        place	Saham	-	OM
        place	Abeche	-	TD
        place	Peristeri	-	GR
        place	Amersfoort	-	NL
        place	Darwin	-	AU
        place	Bellevue	-	US,US-WA
        place	Shinyanga	-	TZ
        place	Sollentuna	-	SE
        place	Al Hindiyah	-	IQ
        place	Asela	-	ET
        place	Irewe	-	NG
        place	Gbongan	-	NG
        place	Siem Reap	-	KH
        place	Anaco	-	VE
        place	Kyivskyi	-	UA
        place	Sabah as Salim	-	KW
        place	Plaza de la Revolución	-	CU
        place	Lausanne	-	CH
        place	Choloma	-	HN
        place	Kairouan	-	TN
        place	Stockport	-	GB
        place	Budapest XI. kerület	-	HU
        place	Kousseri	-	CM
        place	Al-'Ubur	-	EG
        place	Belgrano	-	AR
        place	Sarh	-	TD
        place	Gingoog	-	PH
        place	Sekondi-Takoradi	-	GH
        place	Whitby	-	CA
        place	Metairie	-	US,US-LA
        place	Bizerte	-	TN
        place	Táriba	-	VE
        place	Ejigbo	-	NG
        place	Ksar El Kebir	-	MA
        place	Paris 11 Popincourt	-	FR
        place	Dabou	-	CI
        place	Bukit Panjang New Town	-	SG
        place	Paris 12 Reuilly	-	FR
        place	Bertoua	-	CM
        place	Jacmel	-	HT
        place	Candelaria	-	PH
        place	Vĩnh Long	-	VN
        place	Praia	-	CV
        place	Kirdasah	-	EG
        place	?Ponce	-	PR
        place	Pasir Puteh	-	MY
        place	Nor Nork	-	AM
        place	Dixinn	-	GN
        place	Bhisho	-	ZA
        place	Negombo	-	LK
        place	Irakleion	-	GR
        place	?Hampton	-	US,US-VA
        place	Miramar	-	US,US-FL
        place	Bilqas	-	EG
        place	Foggia	-	IT
        place	Antsiranana	-	MG
        place	San Juan Sacatepéquez	-	GT
        place	Funtua	-	NG
        place	St. Catharines	-	CA
        place	Dawei	-	MM
        place	Igboho	-	NG
        place	Apeldoorn	-	NL
        place	Marivan	-	IR
        place	Phủ Lý	-	VN
        place	Divo	-	CI
        place	Larache	-	MA
        place	Paris 14 Observatoire	-	FR
        place	Van Nuys	-	US,US-CA
        place	?Bush	-	EG
        place	Mlolongo	-	KE
        place	West Valley City	-	US,US-UT
        place	Bacău	-	RO
        place	Saaba	-	BF
        place	Mingaladon	-	MM
        place	Sasolburg	-	ZA
        place	Cheras	-	MY
        place	Tasek Glugor	-	MY
        place	Osorno	-	CL
        place	Kushtia	-	BD
        place	Pitalito	-	CO
        place	Baliuag	-	PH
        place	Hoàn Kiếm	-	VN
        place	Kajansi	-	UG
        place	Dayton	-	US,US-OH
        place	Cẩm Phả Mines	-	VN
        place	Petapa	-	GT
        place	Buguma	-	NG
        place	Ahuntsic-Cartierville	-	CA
        place	Pyay	-	MM
        place	Rabak	-	SD
        place	Tây Ninh	-	VN
        place	Le Vieux-Longueuil	-	CA
        place	?Tyre	-	LB
        place	Kutaisi	-	GE
        place	Andimeshk	-	IR
        place	Angono	-	PH
        place	Cartago	-	CO
        place	Shahreza	-	IR
        place	Hinthada	-	MM
        place	Cap-Haitien	-	HT
        place	Rodriguez	-	PH
        place	Miandoab	-	IR
        place	Laghouat	-	DZ
        place	San Mateo	-	PH
        place	Tahta	-	EG
        place	Sibiu	-	RO
        place	Olathe	-	US,US-KS
        place	El Geneina Fort	-	SD
        place	Ikirun	-	NG
        place	San Nicolás de los Arroyos	-	AR
        place	Leogane	-	HT
        place	Al Qurnah	-	IQ
        place	Abakaliki	-	NG
        place	Marianao	-	CU
        place	?Warren	-	US,US-MI
        place	Cizre	-	TR
        place	Circoiscrizione VIII	-	IT
        place	İnegol	-	TR
        place	Anyama	-	CI
        place	Würzburg	-	DE
        place	Barysaw	-	BY
        place	Đồng Hới	-	VN
        place	Randfontein	-	ZA
        place	Madinat Hamad	-	BH
        place	Sinnuris	-	EG
        place	Milagro	-	EC
        place	?Thornton	-	US,US-CO
        place	Valdivia	-	CL
        place	Olmaliq	-	UZ
        place	Okrika	-	NG
        place	High Wycombe	-	GB
        place	Carrollton	-	US,US-TX
        place	Talisay	-	PH
        place	Gao	-	ML
        place	Tarime	-	TZ
        place	Kentron	-	AM
        place	?Milton	-	CA
        place	M'Sila	-	DZ
        place	Franceville	-	GA
        place	Dunedin	-	NZ
        place	Kyauktan	-	MM
        place	Schaerbeek	-	BE
        place	Hoofddorp	-	NL
        place	Machiques	-	VE
        place	Silifke	-	TR
        place	Charleston	-	US,US-SC
        place	Langley	-	CA
        place	Midland	-	US,US-TX
        place	Mingala Tangnyunt	-	MM
        place	Innsbruck	-	AT
        place	Gloucester	-	GB
        place	Waco	-	US,US-TX
        place	Cerro	-	CU
        place	Maijdi	-	BD
        place	Kombolcha	-	ET
        place	Muricay	-	PH
        place	Sterling Heights	-	US,US-MI
        place	Surat Thani	-	TH
        place	Fürth	-	DE
        place	Ferrara	-	IT
        place	Quận Đức Thịnh	-	VN
        place	Isidro Casanova	-	AR
        place	Villa Mercedes	-	CL
        place	Bielany	-	PL
        place	Bulaon	-	PH
        place	Ajdabiya	-	LY
        place	Bhakkar	-	PK
        place	Kashmar	-	IR
        place	Jijel	-	DZ
        place	Villeurbanne	-	FR
        place	Hải Châu	-	VN
        place	Limbe	-	CM
        place	Iranshahr	-	IR
        place	Soubre	-	CI
        place	Denton	-	US,US-TX
        place	Lashio	-	MM
        place	Abengourou	-	CI
        place	Al Bab	-	SY
        place	Exeter	-	GB
        place	Circoiscrizione III	-	IT
        place	Narowal	-	PK
        place	Lào Cai	-	VN
        place	Al Ajaylat	-	LY
        place	Udon Thani	-	TH
        place	Baharkah	-	IQ
        place	Bayan Lepas	-	MY
        place	Zipaquirá	-	CO
        place	Jiroft	-	IR
        place	Cedar Rapids	-	US,US-IA
        place	Nablus	-	PS
        place	New Haven	-	US,US-CT
        place	Arcahaie	-	HT
        place	Foumban	-	CM
        place	Roseville	-	US,US-CA
        place	Quilpué	-	CL
        place	Rawson	-	AR
        place	Kati	-	ML
        place	Seri Kembangan	-	MY
        place	Kembangan	-	SG
        place	Colchester	-	GB
        place	Umeå	-	SE
        place	Din Daeng	-	TH
        place	Chaman	-	PK
        place	Sennar	-	SD
        place	Masaya	-	NI
        place	Visalia	-	US,US-CA
        place	Nankana Sahib	-	PK
        place	Caala	-	AO
        place	Sonargaon	-	BD
        place	Tottenham	-	GB
        place	Zugló	-	HU
        place	Aley	-	LB
        place	San Martin	-	PE
        place	Tychy	-	PL
        place	Mardin	-	TR
        place	Zwolle	-	NL
        place	Baidoa	-	SO
        place	Sầm Sơn	-	VN
        place	Salford	-	GB
        place	Mandi Bahauddin	-	PK
        place	Tokat	-	TR
        place	Erebuni	-	AM
        place	Ô Môn	-	VN
        place	Gapan	-	PH
        place	Bayambang	-	PH
        place	Mianwali	-	PK
        place	Coral Springs	-	US,US-FL
        place	Sherbrooke	-	CA
        place	Al Bayda'	-	LY
        place	Acilia-Castel Fusano-Ostia Antica	-	IT
        place	Charlottenburg	-	DE
        place	Thousand Oaks	-	US,US-CA
        place	Győr	-	HU
        place	Copiapó	-	CL
        place	Quibdó	-	CO
        place	Guelmim	-	MA
        place	Charallave	-	VE
        place	Shahr-e Kord	-	IR
        place	Malambo	-	CO
        place	Białołeka	-	PL
        place	Cadiz	-	PH
        place	Carnot	-	CF
        place	Bat Yam	-	IL
        place	?Elizabeth	-	US,US-NJ
        place	Daur	-	PK
        place	Bingöl	-	TR
        place	Satkhira	-	BD
        place	Palo Negro	-	VE
        place	Stamford	-	US,US-CT
        place	Idlib	-	SY
        place	Moanda	-	CD
        place	Sinah	-	IQ
        place	Concord	-	US,US-CA
        place	Leiria	-	PT
        place	Puno	-	PE
        place	Kafr ad Dawwar	-	EG
        place	Besançon	-	FR
        place	Lugazi	-	UG
        place	Thành phố Sông Công	-	VN
        place	Sakakah	-	SA
        place	Khenifra	-	MA
        place	Al Manaqil	-	SD
        place	Rustavi	-	GE
        place	Rionegro	-	CO
        place	Koidu	-	SL
        place	?Norman	-	US,US-OK
        place	Mosquera	-	CO
        place	Buôn Hồ	-	VN
        place	Chũ	-	VN
        place	Västerås	-	SE
        place	Alhambra	-	US,US-AZ
        place	Newcastle under Lyme	-	GB
        place	Opole	-	PL
        place	Elbląg	-	PL
        place	Sirajganj	-	BD
        place	Płock	-	PL
        place	Siguatepeque	-	HN
        place	Wałbrzych	-	PL
        place	Yevlakh	-	AZ
        place	Mykilska Borshchahivka	-	UA
        place	Al Manzalah	-	EG
        place	Wau	-	SS
        place	Södermalm	-	SE
        place	Athens	-	US,US-GA	Q1524
        place	Amaigbo	-	NG
        place	Chiang Mai	-	TH
        place	Lafia	-	NG
        place	Sancti Spíritus	-	CU
        place	Mataró	-	ES
        place	?Kent	-	US,US-WA
        place	Pakokku	-	MM
        place	Daska Kalan	-	PK
        place	Pulong Santa Cruz	-	PH
        place	Villaverde	-	ES
        place	Simi Valley	-	US,US-CA
        place	Bayawan	-	PH
        place	Shakargarh	-	PK
        place	Santa Cruz	-	PH
        place	La Victoria	-	VE
        place	Pakpattan	-	PK
        place	Circoiscrizione V	-	IT
        place	Solihull	-	GB
        place	East Los Angeles	-	US,US-CA
        place	Maxixe	-	MZ
        place	Nakhon Ratchasima	-	TH
        place	Chinandega	-	NI
        place	Al Jadid	-	LY
        place	Lambaré	-	PY
        place	Hua Hin	-	TH
        place	San Carlos del Zulia	-	VE
        place	Vilkhivskyi	-	UA
        place	Rafah	-	PS
        place	Ampang	-	MY
        place	Santa Clara	-	US,US-CA
        place	Retiro	-	ES
        place	Sunset Park	-	US,US-NY
        place	Topeka	-	US,US-KS
        place	Orléans	-	CA
        place	Paek'ak	-	KP
        place	Puerto Ayacucho	-	VE
        place	Gashua	-	NG
        place	Les Cayes	-	HT
        place	Salerno	-	IT
        place	Savannakhet	-	LA
        place	Munuf	-	EG
        place	Watford	-	GB
        place	Giresun	-	TR
        place	Torbat-e Heydariyeh	-	IR
        place	Chaeryong-ni	-	KP
        place	Kastamonu	-	TR
        place	'Ajlun	-	JO
        place	Derince	-	TR
        place	Kuopio	-	FI
        place	Bang Sue	-	TH
        place	Mailsi	-	PK
        place	Los Ángeles	-	CL
        place	Karabük	-	TR
        place	Ntuzuma	-	ZA
        place	Saint Peters	-	GB
        place	Debre Tabor	-	ET
        place	Sakiet ed Daier	-	TN
        place	Nzega	-	TZ
        place	Abilene	-	US,US-TX
        place	Ban Samae Dam	-	TH
        place	Kumbo	-	CM
        place	Ottawa South	-	CA
        place	Willemstad	-	CW
        place	Balti	-	MD
        place	Dokri	-	PK
        place	Az Zulfi	-	SA
        place	Sultan Kudarat	-	PH
        place	Bet Shemesh	-	IL
        place	Semnan	-	IR
        place	San Francisco de Macorís	-	DO
        place	Yuanlin	-	TW
        place	Santa Tecla	-	SV
        place	Ouahigouya	-	BF
        place	Poblacion	-	PH
        place	Ashmun	-	EG
        place	Ağrı	-	TR
        place	Leeuwarden	-	NL
        place	Bến Tre	-	VN
        place	Monza	-	IT
        place	New Mirpur City	-	PK
        place	Chía	-	CO
        place	Olanchito	-	HN
        place	Koreatown	-	US,US-CA
        place	Targówek	-	PL
        place	Marand	-	IR
        place	As Sinbillawayn	-	EG
        place	Crawley	-	GB
        place	Rudnyy	-	KZ
        place	Magangué	-	CO
        place	Bemowo	-	PL
        place	Metz	-	FR
        place	Salvaleón de Higüey	-	DO
        place	Thaton	-	MM
        place	Budapest III. kerület	-	HU
        place	Hagonoy	-	PH
        place	Samandağ	-	TR
        place	Pinsk	-	BY
        place	Telde	-	ES
        place	Relizane	-	DZ
        place	Bordj el Kiffan	-	DZ
        place	Manas	-	KG
        place	Toba Tek Singh	-	PK
        place	Wolfsburg	-	DE
        place	Dos Hermanas	-	ES
        place	Ajapnyak	-	AM
        place	Hoima	-	UG
        place	Az Zubayr	-	IQ
        place	Schöneberg	-	DE
        place	Behbahan	-	IR
        place	Sheepshead Bay	-	US,US-NY
        place	Ubon Ratchathani	-	TH
        place	?Virginia	-	ZA
        place	Brits	-	ZA
        place	Recklinghausen	-	DE
        place	Haveli Lakha	-	PK
        place	Maastricht	-	NL
        place	Amherst	-	US,US-NY
        place	Tekirdağ	-	TR
        place	Shahr-e Sadra	-	IR
        place	Victorville	-	US,US-CA
        place	Burton upon Trent	-	GB
        place	Calumpit	-	PH
        place	Lat Phrao	-	TH
        place	Livoberezhnyi	-	UA
        place	Göttingen	-	DE
        place	Titiwangsa	-	MY
        place	Phasi Charoen	-	TH
        place	Zabol	-	IR
        place	Kaya	-	BF
        place	Adigrat	-	ET
        place	Carora	-	VE
        place	Vallejo	-	US,US-CA
        place	Dorud	-	IR
        place	Bern	-	CH
        place	San Pedro de la Paz	-	CL
        place	Lahti	-	FI
        place	Siracusa	-	IT
        place	Mubende	-	UG
        place	Stara Zagora	-	BG
        place	Ondjiva	-	AO
        place	Alberton	-	ZA
        place	Gràcia	-	ES
        place	Ekibastuz	-	KZ
        place	Algeciras	-	ES
        place	Lafayette	-	US,US-LA
        place	Chico	-	US,US-CA
        place	North Stamford	-	US,US-CT
        place	Bergamo	-	IT
        place	?Ruse	-	BG
        place	Chơn Thành	-	VN
        place	Apalit	-	PH
        place	Hartford	-	US,US-CT
        place	Dolisie	-	CG
        place	Ejido	-	VE
        place	Berkeley	-	US,US-CA
        place	Plaridel	-	PH
        place	West Palm Beach	-	US,US-FL
        place	Heilbronn	-	DE
        place	El Mourouj	-	TN
        place	Tuz Khurmatu	-	IQ
        place	Trento	-	IT
        place	Shahdad Kot	-	PK
        place	Catchiungo	-	AO
        place	Ingolstadt	-	DE
        place	Toa Payoh New Town	-	SG
        place	Bukit Bintang	-	MY
        place	La Concepción	-	VE
        place	Ulm	-	DE
        place	San Carlos	-	VE
        place	Włocławek	-	PL
        place	Allentown	-	US,US-PA
        place	Charsadda	-	PK
        place	Fernando de la Mora	-	PY
        place	Perugia	-	IT
        place	Bồ Đề	-	VN
        place	Guelma	-	DZ
        place	International City	-	AE
        place	Dubai Marina	-	AE
        place	Nabatiye et Tahta	-	LB
        place	Rustaq	-	OM
        place	Gereida	-	SD
        place	Cabudwaaq	-	SO
        place	Cheremushky	-	UA
        place	Madhyapur Thimi	-	NP
        place	Saint-Louis-de-Terrebonne	-	CA
        place	Evansville	-	US,US-IN
        place	Bonon	-	CI
        place	Bottrop	-	DE
        place	Ghotki	-	PK
        place	Kwekwe	-	ZW
        place	Malindi	-	KE
        place	Ban I Chang	-	TH
        place	Palm Bay	-	US,US-FL
        place	?Ann	-	MM
        place	Leiden	-	NL
        place	Thon Buri	-	TH
        place	Ajax	-	CA
        place	Bergedorf	-	DE
        place	Sambrial	-	PK
        place	Pescara	-	IT
        place	Modakeke	-	NG
        place	Silang	-	PH
        place	Amanfrom	-	GH
        place	Mohammad Shahr	-	IR
        place	Izeh	-	IR
        place	Hòa Cường	-	VN
        place	Lira	-	UG
        place	Pforzheim	-	DE
        place	Arabkir	-	AM
        place	Port Dickson	-	MY
        place	Berkane	-	MA
        place	Dordrecht	-	NL
        place	Battambang	-	KH
        place	Offenbach	-	DE
        place	Vĩnh Yên	-	VN
        place	Cagua	-	VE
        place	Fujairah	-	AE
        place	Mandimba	-	MZ
        place	Reykjavík	-	IS
        place	Cheltenham	-	GB
        place	Huaraz	-	PE
        place	Santa Coloma de Gramenet	-	ES
        place	Bắc Quang	-	VN
        place	Hưng Yên	-	VN
        place	Bremerhaven	-	DE
        place	Queenstown	-	ZA
        place	Bandar-e Anzali	-	IR
        place	Khlong Luang	-	TH
        place	Fargo	-	US,US-ND
        place	Brugge	-	BE
        place	Zomba	-	MW
        place	Malita	-	PH
        place	Zielona Góra	-	PL
        place	Tsentralno-Miskyi	-	UA
        place	Maghaghah	-	EG
        place	Pita Kotte	-	LK
        place	Guiguinto	-	PH
        place	Setúbal	-	PT
        place	Torrejón de Ardoz	-	ES
        place	Bama	-	NG
        place	Ilobu	-	NG
        place	Manolo Fortich	-	PH
        place	Kiến An	-	VN
        place	San Rafael	-	AR
        place	Nghi Xuân	-	VN
        place	Nakhon Pathom	-	TH
        place	Manfalut	-	EG
        place	Friedrichshain	-	DE
        place	Abomey	-	BJ
        place	Sokode	-	TG
        place	Tarnów	-	PL
        place	Bangkok Noi	-	TH
        place	Jalingo	-	NG
        place	Saanich	-	CA
        place	Ibanda	-	UG
        place	Nyíregyháza	-	HU
        place	Rotherham	-	GB
        place	Rouiba	-	DZ
        place	Tigwav	-	HT
        place	Lisala	-	CD
        place	Badin	-	PK
        place	Banfora	-	BF
        place	Punta Arenas	-	CL
        place	Kadoma	-	ZW
        place	Midsayap	-	PH
        place	Pyin Oo Lwin	-	MM
        place	Clearwater	-	US,US-FL
        place	Himamaylan	-	PH
        place	?Independence	-	US,US-MO
        place	Ilebo	-	CD
        place	Kristiansand	-	NO
        place	Kroonstad	-	ZA
        place	Remscheid	-	DE
        place	Billings	-	US,US-MT
        place	Mong Yang	-	MM
        place	Čačak	-	RS
        place	Ann Arbor	-	US,US-MI
        place	Los Banos	-	PH
        place	Duekoue	-	CI
        place	Dąbrowa Górnicza	-	PL
        place	Faqus	-	EG
        place	Tacurong	-	PH
        place	Gabela	-	AO
        place	Serangoon	-	SG
        place	Serangoon New Town	-	SG
        place	Funza	-	CO
        place	Smolyanskyi	-	UA
        place	Dinaig	-	PH
        place	Manp'o	-	KP
        place	El Monte	-	US,US-CA
        place	Forlì	-	IT
        place	Masaka	-	UG
        place	Cờ Đỏ	-	VN
        place	Taldykorgan	-	KZ
        place	Moncloa-Aravaca	-	ES
        place	Al Majaz	-	AE
        place	Thung Khru	-	TH
        place	Pattaya	-	TH
        place	Harlem	-	US,US-NY
        place	Rouen	-	FR
        place	Westminster	-	US,US-CO
        place	Makumbako	-	TZ
        place	Mariara	-	VE
        place	Digos	-	PH
        place	Tshilenge	-	CD
        place	Ain Beida	-	DZ
        place	Shahre Jadide Andisheh	-	IR
        place	Andisheh	-	IR
        place	Alcobendas	-	ES
        place	Kissidougou	-	GN
        place	San Tung Chung Hang	-	HK
        place	Round Rock	-	US,US-TX
        place	Tinaquillo	-	VE
        place	Wilmington	-	US,US-NC
        place	Cavite City	-	PH
        place	East Harlem	-	US,US-NY
        place	Tandil	-	AR
        place	Zoetermeer	-	NL
        place	Sri Jayewardenepura Kotte	-	LK
        place	Bani Mazar	-	EG
        place	Taunsa	-	PK
        place	Suan Luang	-	TH
        place	Parla	-	ES
        place	Mỹ Hào	-	VN
        place	Chunga	-	ZM
        place	Okigwe	-	NG
        place	Ar Rifa'	-	BH
        place	Uzhhorod	-	UA
        place	Kasese	-	UG
        place	Arvada	-	US,US-CO
        place	Tayabas	-	PH
        place	Inkisi	-	CD
        place	Iriga City	-	PH
        place	Vacoas	-	MU
        place	Beaumont	-	US,US-TX
        place	Vlorë	-	AL
        place	Sanxia	-	TW
        place	Provo	-	US,US-UT
        place	Ezeiza	-	AR
        place	Lasnamäe	-	EE
        place	Xiva	-	UZ
        place	?Mendoza	-	AR
        place	Balkh	-	AF
        place	Phong Điền	-	VN
        place	Wang Thonglang	-	TH
        place	Carlsbad	-	US,US-CA
        place	Mandera	-	KE
        place	Gyumri	-	AM
        place	Gorzów Wielkopolski	-	PL
        place	Phool Nagar	-	PK
        place	Quezon	-	PH
        place	Aryanah	-	TN
        place	Tungipara	-	BD
        place	Khenchela	-	DZ
        place	Khon Kaen	-	TH
        place	Odessa	-	US,US-TX
        place	Tando Muhammad Khan	-	PK
        place	Somaroboro	-	ZA
        place	Guadalajara de Buga	-	CO
        place	Pardis	-	IR
        place	Pleiku	-	VN
        place	Downey	-	US,US-CA
        place	Lower Hutt	-	NZ
        place	Ranyah	-	IQ
        place	Tung Chung	-	HK
        place	Salto	-	UY
        place	Korolyov	-	UA
        place	Villa Lugano	-	AR
        place	Punta Cardón	-	VE
        place	Chililabombwe	-	ZM
        place	Rivière-des-Prairies–Pointe-aux-Trembles	-	CA
        place	Worthing	-	GB
        place	Offa	-	NG
        place	Pattoki	-	PK
        place	Doncaster	-	GB
        place	Bình Thủy	-	VN
        place	Dumaguete	-	PH
        place	Budapest XIII. kerület	-	HU
        place	Nippes	-	DE
        place	Jaén	-	ES
        place	Chorzów	-	PL
        place	Porz am Rhein	-	DE
        place	Louga	-	SN
        place	Elmhurst	-	US,US-NY
        place	Hoàng Mai	-	VN
        place	Kamsar	-	GN
        place	Yaritagua	-	VE
        place	Shahdadpur	-	PK
        place	Khwisero	-	KE
        place	Costa Mesa	-	US,US-CA
        place	Jauharabad	-	PK
        place	Miami Gardens	-	US,US-FL
        place	Chesterfield	-	GB
        place	North Peoria	-	US,US-IL
        place	Al Fashn	-	EG
        place	Fairfield	-	US,US-CA
        place	Guanabacoa	-	CU
        place	Hammanskraal	-	ZA
        place	Taourirt	-	MA
        place	Talkha	-	EG
        place	Neili	-	TW
        place	Vihari	-	PK
        place	Santa Lucía Cotzumalguapa	-	GT
        place	Jönköping	-	SE
        place	City of Port Phillip	-	AU
        place	Lansing	-	US,US-MI
        place	Reutlingen	-	DE
        place	Bushwick	-	US,US-NY
        place	Upata	-	VE
        place	Bouskoura	-	MA
        place	Satu Mare	-	RO
        place	Kisii	-	KE
        place	Petržalka	-	SK
        place	Kazerun	-	IR
        place	Guanare	-	VE
        place	Gravesend	-	US,US-NY
        place	Chichawatni	-	PK
        place	Faridpur	-	BD
        place	Apopa	-	SV
        place	Carmona	-	PH
        place	Laoag	-	PH
        place	Elgin	-	US,US-IL
        place	Taipa	-	MO
        place	Esuk Oron	-	NG
        place	Atbara	-	SD
        place	Vicenza	-	IT
        place	Ballarat	-	AU
        place	Tocoa	-	HN
        place	West Jordan	-	US,US-UT
        place	Lomas de Zamora	-	AR
        place	Duma	-	SY
        place	Winterthur	-	CH
        place	Bou Saada	-	DZ
        place	Abnub	-	EG
        place	Quchan	-	IR
        place	Kandy	-	LK
        place	Zefta	-	EG
        place	Inglewood	-	US,US-CA
        place	Terrebonne	-	CA
        place	Kyimyindine	-	MM
        place	Set Ka Lay	-	MM
        place	Chelmsford	-	GB
        place	Marzahn	-	DE
        place	Chiquimula	-	GT
        place	Mongu	-	ZM
        place	Mulhouse	-	FR
        place	Al Fqih Ben Calah	-	MA
        place	Pulilan	-	PH
        place	Beau Bassin-Rose Hill	-	MU
        place	Tuscaloosa	-	US,US-AL
        place	Sogamoso	-	CO
        place	Sainte-Foy	-	CA
        place	Mbale	-	UG
        place	Montreuil	-	FR
        place	Terni	-	IT
        place	Maran	-	MY
        place	Nsukka	-	NG
        place	Nguru	-	NG
        place	Mabopane	-	ZA
        place	Namur	-	BE
        place	Gò Vấp	-	VN
        place	?Richardson	-	US,US-TX
        place	Bokhtar	-	TJ
        place	Hadejia	-	NG
        place	Perpignan	-	FR
        place	Lowell	-	US,US-MA
        place	East Independence	-	US,US-MO
        place	Caen	-	FR
        place	Borazjan	-	IR
        place	Yenangyaung	-	MM
        place	Gresham	-	US,US-OR
        place	Antioch	-	US,US-CA
        place	Manzini	-	SZ
        place	St. John's	-	CA
        place	Delicias	-	ES
        place	Masindi	-	UG
        place	Kfar Saba	-	IL
        place	Cambridge	-	US,US-MA
        place	Bayugan	-	PH
        place	High Point	-	US,US-NC
        place	Manchester	-	US,US-NH	Q18125
        place	Baneh	-	IR
        place	Geylang	-	SG
        place	?Bender	-	MD
        place	Mbombela	-	ZA
        place	Rodenkirchen	-	DE
        place	Sembawang Estate	-	SG
        place	Gabes	-	TN
        place	Orkney	-	ZA
        place	Temecula	-	US,US-CA
        place	Lucapa	-	AO
        place	Mendip	-	GB
        place	Qal'at Sukkar	-	IQ
        place	An Nu'maniyah	-	IQ
        place	Kufa	-	IQ
        place	Ressano Garcia	-	MZ
        place	Sengerema	-	TZ
        place	Pisa	-	IT
        place	Sutton Coldfield	-	GB
        place	Maramag	-	PH
        place	Kecskemét	-	HU
        place	Murrieta	-	US,US-CA
        place	Brovary	-	UA
        place	Lak Si	-	TH
        place	Wakefield	-	GB
        place	Centennial	-	US,US-CO
        place	Thới Lai	-	VN
        place	Sejoumi	-	TN
        place	Dchira El Jihadia	-	MA
        place	Phalaborwa	-	ZA
        place	Walthamstow	-	GB
        place	Pueblo	-	US,US-CO
        place	Ijebu-Igbo	-	NG
        place	Matagalpa	-	NI
        place	Khlong Toei	-	TH
        place	Handeni	-	TZ
        place	Balombo	-	AO
        place	Thunder Bay	-	CA
        place	Pearland	-	US,US-TX
        place	Waterbury	-	US,US-CT
        place	Greeley	-	US,US-CO
        place	Boulogne-Billancourt	-	FR
        place	Warisan	-	AE
        place	Kalisz	-	PL
        place	Baia Mare	-	RO
        place	Mascara	-	DZ
        place	Uromi	-	NG
        place	Katumba	-	TZ
        place	Móng Cái	-	VN
        place	West Covina	-	US,US-CA
        place	?Enterprise	-	US,US-NV
        place	Girón	-	CO
        place	Baghlan	-	AF
        place	Trincomalee	-	LK
        place	La Cité-Limoilou	-	CA
        place	Vedado	-	CU
        place	Dagenham	-	GB
        place	North Charleston	-	US,US-SC
        place	Sohar	-	OM
        place	Birnin Kebbi	-	NG
        place	?Everett	-	US,US-WA
        place	An Nuhud	-	SD
        place	Ullyul	-	KP
        place	Rijeka	-	HR
        place	Douliu	-	TW
        place	Catbalogan	-	PH
        place	College Station	-	US,US-TX
        place	As Salt	-	JO
        place	Baia Farta	-	AO
        place	Castelar	-	AR
        place	Pompano Beach	-	US,US-FL
        place	Coronel	-	CL
        place	Dusit	-	TH
        place	Mandurah	-	AU
        place	Basingstoke	-	GB
        place	Maidstone	-	GB
        place	Umm Qasr	-	IQ
        place	Butterworth	-	MY
        place	Labe	-	GN
        place	Chalus	-	IR
        place	Koszalin	-	PL
        place	Bolzano	-	IT
        place	South Fulton	-	US,US-GA
        place	Sherpur	-	BD
        place	Circoiscrizione VI	-	IT
        place	Girardot City	-	CO
        place	Koblenz	-	DE
        place	Siegen	-	DE
        place	Hirnytskyi	-	UA
        place	Thohoyandou	-	ZA
        place	As Suwayq	-	OM
        place	Norwalk	-	US,US-CA
        place	Yên Vinh	-	VN
        place	Mitrovicë	-	XK
        place	Yevpatoriya	-	UA
        place	Dera Murad Jamali	-	PK
        place	Taungoo	-	MM
        place	Bedford	-	GB
        place	Bagong Silangan	-	PH
        place	Kangnyong	-	KP
        place	Catia La Mar	-	VE
        place	Boulder	-	US,US-CO
        place	Rayong	-	TH
        place	Sirte	-	LY
        place	Kotri	-	PK
        place	Broken Arrow	-	US,US-OK
        place	Daly City	-	US,US-CA
        place	Arlit	-	NE
        place	Baharestan	-	IR
        place	Ba Đồn	-	VN
        place	Hammamet	-	TN
        place	Pindiga	-	NG
        place	Berdyansk	-	UA
        place	Toufen	-	TW
        place	Mianeh	-	IR
        place	Dakhla	-	EH
        place	Paniqui	-	PH
        place	Bergisch Gladbach	-	DE
        place	Rangamati	-	BD
        place	Alchevsk	-	UA
        place	Sơn La	-	VN
        place	Mingachevir	-	AZ
        place	Legnica	-	PL
        place	Drammen	-	NO
        place	Tokoza	-	ZA
        place	Mati	-	PH
        place	Le Plateau-Mont-Royal	-	CA
        place	Funchal	-	PT
        place	Sergeli	-	UZ
        place	Azare	-	NG
        place	Nantou	-	TW
        place	Lahad Datu	-	MY
        place	Bukama	-	CD
        place	Tanza	-	PH
        place	Bhairab Bazar	-	BD
        place	Abu Tij	-	EG
        place	Coatepeque	-	GT
        place	Baraki	-	DZ
        place	Robat Karim	-	IR
        place	'Akra	-	IQ
        place	Sandy Springs	-	US,US-GA
        place	Burbank	-	US,US-CA
        place	Taling Chan	-	TH
        place	San Justo	-	AR
        place	Hòa Bình	-	VN
        place	Saint-Paul	-	RE
        place	Ourense	-	ES
        place	Green Bay	-	US,US-WI
        place	Mityana	-	UG
        place	Jizan	-	SA
        place	Bang Bon	-	TH
        place	Nikopol	-	UA
        place	Slovyansk	-	UA
        place	Santa Maria	-	US,US-CA
        place	San Francisco De Borja	-	PE
        place	?Nancy	-	FR
        place	Kuala Krai	-	MY
        place	Universal City	-	US,US-CA
        place	Waterloo	-	CA
        place	Chinautla	-	GT
        place	Salzgitter	-	DE
        place	Ville-Marie	-	CA
        place	Moratalaz	-	ES
        place	Jena	-	DE
        place	Wichita Falls	-	US,US-TX
        place	Brantford	-	CA
        place	Gera	-	DE
        place	Tuyên Quang	-	VN
        place	Ottakring	-	AT
        place	Al Faw	-	IQ
        place	Angoche	-	MZ
        place	Mostar	-	BA
        place	Mazyr	-	BY
        place	Kamloops	-	CA
        place	Mazabuka	-	ZM
        place	Lakeland	-	US,US-FL
        place	Pozniaky	-	UA
        place	Zhezqazghan	-	KZ
        place	Lo Prado	-	CL
        place	Tizi Ouzou	-	DZ
        place	Helsingborg	-	SE
        place	Kot Addu	-	PK
        place	Bouafle	-	CI
        place	Kara	-	TG
        place	Clovis	-	US,US-CA
        place	Kafue	-	ZM
        place	Kalulushi	-	ZM
        place	Lewisville	-	US,US-TX
        place	Oued Zem	-	MA
        place	Weldiya	-	ET
        place	El Kelaa des Srarhna	-	MA
        place	Seguela	-	CI
        place	Totonicapán	-	GT
        place	Ad-Damir	-	SD
        place	Woking	-	GB
        place	Edea	-	CM
        place	?Lincoln	-	GB
        place	Nkpor	-	NG
        place	Berberati	-	CF
        place	Sangla Hill	-	PK
        place	?Tyler	-	US,US-TX
        place	Male	-	MV
        place	El Cajon	-	US,US-CA
        place	Piacenza	-	IT
        place	Gardez	-	AF
        place	Zhanaozen	-	KZ
        place	Kolda	-	SN
        place	San Mateo	-	US,US-CA
        place	Viseu	-	PT
        place	Moers	-	DE
        place	?Brandon	-	US,US-FL
        place	Buzău	-	RO
        place	Reus	-	ES
        place	Francistown	-	BW
        place	Queluz	-	PT
        place	Lida	-	BY
        place	Taitung	-	TW
        place	Kalynivskyi	-	UA
        place	San	-	ML
        place	Lethbridge	-	CA
        place	Rialto	-	US,US-CA
        place	West Bromwich	-	GB
        place	Ikere-Ekiti	-	NG
        place	Hildesheim	-	DE
        place	Kharian	-	PK
        place	Bendigo	-	AU
        place	Chumakivskyi	-	UA
        place	Nkayi	-	CG
        place	Parsabad	-	IR
        place	Lahan	-	NP
        place	Liberec	-	CZ
        place	Qurayyat	-	SA
        place	Portmore	-	JM
        place	Palma Soriano	-	CU
        place	Khushab	-	PK
        place	Lafiagi	-	NG
        place	Lyon 03	-	FR
        place	Pasrur	-	PK
        place	Pano Aqil	-	PK
        place	Piatra Neamţ	-	RO
        place	Cabudare	-	VE
        place	Erlangen	-	DE
        place	Tivaouane	-	SN
        place	Entebbe	-	UG
        place	?Davenport	-	US,US-IA
        place	Darnah	-	LY
        place	Dayrut	-	EG
        place	Whalley	-	CA
        place	Edison	-	US,US-NJ
        place	Skhidni Kvartaly	-	UA
        place	Curicó	-	CL
        place	Kangson	-	KP
        place	La Vega	-	DO
        place	Shahzadpur	-	BD
        place	Ciutat Vella	-	ES
        place	Hillsboro	-	US,US-OR
        place	Shabqadar	-	PK
        place	Mitte	-	DE
        place	Sabanalarga	-	CO
        place	Ngong	-	KE
        place	Sebeta	-	ET
        place	Limerick	-	IE
        place	Lampa	-	CL
        place	Nakhon Si Thammarat	-	TH
        place	Putatan	-	PH
        place	Kot Radha Kishan	-	PK
        place	Al Jumayl	-	LY
        place	?Maldonado	-	UY
        place	Venlo	-	NL
        place	Novara	-	IT
        place	Shushtar	-	IR
        place	Wilmersdorf	-	DE
        place	Al-Musayab	-	IQ
        place	Eastbourne	-	GB
        place	Delta	-	CA
        place	Orsha	-	BY
        place	Worcester	-	GB
        place	Las Cruces	-	US,US-NM
        place	Székesfehérvár	-	HU
        place	Kindrativskyi	-	UA
        place	?Bath	-	GB
        place	Sidi Slimane	-	MA
        place	Los Puertos de Altagracia	-	VE
        place	South Bend	-	US,US-IN
        place	Kalmiuskyi	-	UA
        place	Chilliwack	-	CA
        place	Queenstown Estate	-	SG
        place	Argenteuil	-	FR
        place	Isulan	-	PH
        place	Mbake	-	SN
        place	Pavlohrad	-	UA
        place	Simmering	-	AT
        place	Burayu	-	ET
        place	Ebolowa	-	CM
        place	Dartmouth	-	CA
        place	Orihuela	-	ES
        place	Kallang	-	SG
        place	Perling	-	MY
        place	Albany	-	US,US-NY
        place	Medina Estates	-	GH
        place	Chakwal	-	PK
        place	Ngã Bảy	-	VN
        place	Gillingham	-	GB
        place	Ocaña	-	CO
        place	Hồng Ngự	-	VN
        place	Daoukro	-	CI
        place	Tima	-	EG
        place	Standerton	-	ZA
        place	Mokopane	-	ZA
        place	Dikirnis	-	EG
        place	New Bedford	-	US,US-MA
        place	Lahijan	-	IR
        place	Leuven	-	BE
        place	Jolo	-	PH
        place	Elbasan	-	AL
        place	Pechersk	-	UA
        place	Ijok	-	MY
        place	Vista	-	US,US-CA
        place	Davie	-	US,US-FL
        place	Errachidia	-	MA
        place	Twifu Praso	-	GH
        place	Red Deer	-	CA
        place	El Progreso	-	HN
        place	Arezzo	-	IT
        place	Újpest	-	HU
        place	Calasiao	-	PH
        place	Kallithea	-	GR
        place	Ahar	-	IR
        place	Juan Díaz	-	PA
        place	Yên Bái	-	VN
        place	Nahiyat al Iskandariyah	-	IQ
        place	Puerto Barrios	-	GT
        place	Bakwa	-	CD
        place	Chinatown	-	US,US-CA
        place	Si Maha Phot	-	TH
        place	Hà Tiên	-	VN
        place	Oleksiyivka	-	UA
        place	Masjed Soleyman	-	IR
        place	Los Rastrojos	-	VE
        place	Barakaldo	-	ES
        place	Oleksandrivskyi	-	UA
        place	Ermelo	-	ZA
        place	Klagenfurt am Wörthersee	-	AT
        place	Tiebo	-	SN
        place	Girona	-	ES
        place	Renton	-	US,US-WA
        place	Chust	-	UZ
        place	Kalmunai	-	LK
        place	Udine	-	IT
        place	Trier	-	DE
        place	Inda Silase	-	ET
        place	Qasr Bin Ghashir	-	LY
        place	Renala Khurd	-	PK
        place	Punta Cana	-	DO
        place	Roanoke	-	US,US-VA
        place	Alamar	-	CU
        place	Becontree	-	GB
        place	Jaffa	-	IL
        place	Shahrak-e Pardisan	-	IR
        place	P'yongsong	-	KP
        place	Tajura'	-	LY
        place	Sentul	-	MY
        place	Seri Manjung	-	MY
        place	Bandar Mahkota Cheras	-	MY
        place	Alasia	-	NG
        place	Raja Jang	-	PK
        place	Model Town	-	PK
        place	Subotica	-	RS
        place	Nyagatare	-	RW
        place	Sabt Alalayah	-	SA
        place	Sakiet ez Zit	-	TN
        place	al-Yarmuk	-	SY
        place	Jaramana	-	SY
        place	San Angelo	-	US,US-TX
        place	Kenosha	-	US,US-WI
        place	Niagara Falls	-	CA
        place	Andria	-	IT
        place	Clinton Township	-	US,US-MI
        place	Roubaix	-	FR
        place	Manbij	-	SY
        place	Erie	-	US,US-PA
        place	Tourcoing	-	FR
        place	Siverskodonetsk	-	UA
        place	Portsmouth Heights	-	US,US-VA
        place	Richmond Hill	-	US,US-NY
        place	Saint-Laurent	-	CA
        place	Zwickau	-	DE
        place	Circoiscrizione IV	-	IT
        place	Kaiserslautern	-	DE
        place	Alief	-	US,US-TX
        place	Thimphu	-	BT
        place	Spring Hill	-	US,US-FL
        place	Bridgetown	-	BB
        place	?Compton	-	US,US-CA
        place	Habbouch	-	LB
        place	League City	-	US,US-TX
        place	Flint	-	US,US-MI
        place	?Allen	-	US,US-TX
        place	Saint-Jean-sur-Richelieu	-	CA
        place	Dar'a	-	SY
        place	Kamyanets-Podilskyi	-	UA
        place	Dorchester	-	US,US-MA
        place	Rochdale	-	GB
        place	Herzliya	-	IL
        place	Hadera	-	IL
        place	Mission Viejo	-	US,US-CA
        place	Cesena	-	IT
        place	Vacaville	-	US,US-CA
        place	?Ventura	-	US,US-CA
        place	Highlands Ranch	-	US,US-CO
        place	Lawton	-	US,US-OK
        place	Schwerin	-	DE
        place	Beaverton	-	US,US-OR
        place	South Gate	-	US,US-CA
        place	Jounieh	-	LB
        place	Caloundra	-	AU
        place	Portsmouth	-	US,US-VA
        place	Gütersloh	-	DE
        place	?Sparks	-	US,US-NV
        place	Hemel Hempstead	-	GB
        place	Yuma	-	US,US-AZ
        place	Brockton	-	US,US-MA
        place	Dearborn	-	US,US-MI
        place	Federal Way	-	US,US-WA
        place	Lee's Summit	-	US,US-MO
        place	Asheville	-	US,US-NC
        place	Zaxo	-	IQ
        place	Romford	-	GB
        place	Spokane Valley	-	US,US-WA
        place	As Salamiyah	-	SY
        place	Fordham	-	US,US-NY
        place	Livonia	-	US,US-MI
        place	Roswell	-	US,US-GA
        place	Orem	-	US,US-UT
        place	Yuzivskyi	-	UA
        place	Chomedey	-	CA
        place	Fall River	-	US,US-MA
        place	Hayes	-	GB
        place	?Lawrence	-	US,US-KS
        place	Gesundbrunnen	-	DE
        place	The Woodlands	-	US,US-TX
        place	West Albany	-	US,US-NY
        place	Yakima	-	US,US-WA
        place	Kharkivskyi Masyv	-	UA
        place	?Quincy	-	US,US-MA
        place	Al-Qasim	-	IQ
        place	Düren	-	DE
        place	Flatbush	-	US,US-NY
        place	Lysychansk	-	UA
        place	Harlow	-	GB
        place	Hesperia	-	US,US-CA
        place	La Spezia	-	IT
        place	?Carson	-	US,US-CA
        place	Barletta	-	IT
        place	Modi'in Makkabbim Re'ut	-	IL
        place	Boca Raton	-	US,US-FL
        place	Santa Monica	-	US,US-CA
        place	San Marcos	-	US,US-CA
        place	Hastings	-	GB
        place	Boyle Heights	-	US,US-CA
        place	High Peak	-	GB
        place	Plantation	-	US,US-FL
        place	Rahlstedt	-	DE
        place	?Lynn	-	US,US-MA
        place	Al Harithah	-	IQ
        place	Esslingen	-	DE
        place	Darlington	-	GB
        place	Tübingen	-	DE
        place	Miami Beach	-	US,US-FL
        place	Arden-Arcade	-	US,US-CA
        place	Alessandria	-	IT
        place	Longmont	-	US,US-CO
        place	Sassari	-	IT
        place	Santa Barbara	-	US,US-CA
        place	Iserlohn	-	DE
        place	Witten	-	DE
        place	Stevenage	-	GB
        place	Pickering	-	CA
        place	Southport	-	GB
        place	Ratingen	-	DE
        place	Soran	-	IQ
        place	Redding	-	US,US-CA
        place	Marl	-	DE
        place	Macon	-	US,US-GA
        place	Newmarket	-	CA
        place	Lünen	-	DE
        place	Launceston	-	AU
        place	Meridian	-	US,US-ID
        place	San Leandro	-	US,US-CA
        place	Bohodukhivskyi	-	UA
        place	Greenville	-	US,US-NC
        place	?Chester	-	GB
        place	Nanaimo	-	CA
        place	Palmerston North	-	NZ
        place	New Plymouth	-	NZ
        place	Edmond	-	US,US-OK
        place	Wembley	-	GB
        place	Airdrie	-	CA
        place	Kanata	-	CA
        place	Fort-de-France	-	MQ
        place	Nampa	-	US,US-ID
        place	Grays	-	GB
        place	Trenton	-	US,US-NJ
        place	Maitland	-	AU
        place	Sandy Hills	-	US,US-UT
        place	Tuggeranong	-	AU
        place	Harrogate	-	GB
        place	Hartlepool	-	GB
        place	?Newton	-	US,US-MA
        place	Nuneaton	-	GB
        place	Toms River	-	US,US-NJ
        place	Carmel	-	US,US-IN
        place	Waukegan	-	US,US-IL
        place	Deltona	-	US,US-FL
        place	La Haute-Saint-Charles	-	CA
        place	Hawthorne	-	US,US-CA
        place	Fort Smith	-	US,US-AR
        place	North Vancouver	-	CA
        place	Suffolk	-	US,US-VA
        place	Sugar Land	-	US,US-TX
        place	Livermore	-	US,US-CA
        place	Nashua	-	US,US-NH
        place	Al-Tabqa	-	SY
        place	?Reading	-	US,US-PA
        place	Redditch	-	GB
        place	Indio	-	US,US-CA
        place	Rio Rancho	-	US,US-NM
        place	Enchanted Hills	-	US,US-NM
        place	Santa Fe	-	US,US-NM
        place	?Sandy	-	US,US-UT
        place	Whittier	-	US,US-CA
        place	Canarsie	-	US,US-NY
        place	Lisovyi Masyv	-	UA
        place	Kirkland	-	US,US-WA
        place	Menifee	-	US,US-CA
        place	Fulham	-	GB
        place	Londonderry County Borough	-	GB
        place	Newport Beach	-	US,US-CA
        place	?Tracy	-	US,US-CA
        place	Citrus Heights	-	US,US-CA
        place	Bend	-	US,US-OR
        place	Montréal-Nord	-	CA
        place	Canton	-	US,US-MI
        place	Lehigh Acres	-	US,US-FL
        place	Greenburgh	-	US,US-NY
        place	Podilskyi	-	UA
        place	Bloomington	-	US,US-MN
        place	West Town	-	US,US-IL
        place	Germantown	-	US,US-MD
        place	Le Sud-Ouest	-	CA
        place	Clifton	-	US,US-NJ
        place	Grimsby	-	GB
        place	Cannock	-	GB
        place	Duluth	-	US,US-MN
        place	Moncton	-	CA
        place	Champaign	-	US,US-IL
        place	Galway	-	IE
        place	Near North Side	-	US,US-IL
        place	Chino	-	US,US-CA
        place	Mukachevo	-	UA
        place	Ogden	-	US,US-UT
        place	Voznesenskyi	-	UA
        place	Redwood City	-	US,US-CA
        place	Bellingham	-	US,US-WA
        place	O'Fallon	-	US,US-MO
        place	Repentigny	-	CA
        place	?Hoover	-	US,US-AL
        place	Konotop	-	UA
        place	Melbourne	-	US,US-FL	Q3141
        place	Danbury	-	US,US-CT
        place	St Albans	-	GB
        place	East Norwalk	-	US,US-CT
        place	Edinburg	-	US,US-TX
        place	?Sunrise	-	US,US-FL
        place	Mackay	-	AU
        place	Voskresenka	-	UA
        place	Saint-Pierre	-	RE
        place	Cicero	-	US,US-IL
        place	Hemet	-	US,US-CA
        place	South Shields	-	GB
        place	Derry	-	GB
        place	San Pedro	-	US,US-CA
        place	Ahwatukee Foothills	-	US,US-AZ
        place	Johns Creek	-	US,US-GA
        place	?Mission	-	US,US-TX
        place	?Troy	-	US,US-MI
        place	Buena Park	-	US,US-CA
        place	Mid-City	-	US,US-CA
        place	Weston-super-Mare	-	GB
        place	Palm Coast	-	US,US-FL
        place	Charlesbourg	-	CA
        place	Sioux City	-	US,US-IA
        place	Halifax	-	GB
        place	Saint-Hubert	-	CA
        place	Lake Forest	-	US,US-CA
        place	Merced	-	US,US-CA
        place	Longview	-	US,US-TX
        place	Maple Ridge	-	CA
        place	?Bryan	-	US,US-TX
        place	Edmonton	-	GB
        place	Westland	-	US,US-MI
        place	Tamworth	-	GB
        place	Gosport	-	GB
        place	Warwick	-	US,US-RI
        place	Scunthorpe	-	GB
        place	Uman	-	UA
        place	Beauport	-	CA
        place	Farmington Hills	-	US,US-MI
        place	San Tan Valley	-	US,US-AZ
        place	Mount Pleasant	-	US,US-SC
        place	Cranston	-	US,US-RI
        place	Tallaght	-	IE
        place	Rockhampton	-	AU
        place	Largo	-	US,US-FL
        place	East Hastings	-	CA
        place	Homestead	-	US,US-FL
        place	South Suffolk	-	US,US-VA
        place	Avondale	-	US,US-AZ
        place	Berestovskyi	-	UA
        place	Chatham	-	GB
        place	Tustin	-	US,US-CA
        place	Bakhmut	-	UA
        place	Mountain View	-	US,US-CA
        place	Napa	-	US,US-CA
        place	Somerville	-	US,US-MA
        place	Kendall	-	US,US-FL
        place	Hajiawa	-	IQ
        place	Stockton-on-Tees	-	GB
        place	Parma	-	US,US-OH
        place	New Rochelle	-	US,US-NY
        place	Lynchburg	-	US,US-VA
        place	Medford	-	US,US-OR
        place	Deerfield Beach	-	US,US-FL
        place	Sylmar	-	US,US-CA
        place	Pleasanton	-	US,US-CA
        place	Belmont Cragin	-	US,US-IL
        place	Brooklyn Park	-	US,US-MN
        place	Goodyear	-	US,US-AZ
        place	Kennewick	-	US,US-WA
        place	Coffs Harbour	-	AU
        place	Alameda	-	US,US-CA
        place	Carlisle	-	GB
        place	Town 'n' Country	-	US,US-FL
        place	Bellflower	-	US,US-CA
        place	Chino Hills	-	US,US-CA
        place	Southall	-	GB
        place	Zahle	-	LB
        place	Blue Mountains	-	AU
        place	?Rugby	-	GB
        place	Alafaya	-	US,US-FL
        place	Springdale	-	US,US-AR
        place	Racine	-	US,US-WI
        place	Gateshead	-	GB
        place	?Hammond	-	US,US-IN
        place	Milpitas	-	US,US-CA
        place	Lisburn	-	GB
        place	Nazareth	-	IL
        place	Suva	-	FJ
        place	Paisley	-	GB
        place	Lod	-	IL
        place	?Gary	-	US,US-IN
        place	Putney	-	GB
        place	Scranton	-	US,US-PA
        place	Baldwin Park	-	US,US-CA
        place	Auburn	-	US,US-WA
        place	Fishers	-	US,US-IN
        place	Shrewsbury	-	GB
        place	Saint Joseph	-	US,US-MO
        place	Luxembourg	-	LU
        place	Pharr	-	US,US-TX
        place	Fylde	-	GB
        place	Bunbury	-	AU
        place	Upland	-	US,US-CA
        place	Crewe	-	GB
        place	Folsom	-	US,US-CA
        place	Modiin Ilit	-	IL
        place	Baytown	-	US,US-TX
        place	Ramla	-	IL
        place	Mbabane	-	SZ
        place	San Ramon	-	US,US-CA
        place	Camden	-	US,US-NJ
        place	Bracknell	-	GB
        place	Lake Charles	-	US,US-LA
        place	Kalamazoo	-	US,US-MI
        place	?Brick	-	US,US-NJ
        place	Arlington Heights	-	US,US-IL
        place	Plymouth	-	US,US-MN
        place	South Ozone Park	-	US,US-NY
        place	Doral	-	US,US-FL
        place	Waterford	-	US,US-MI
        place	Battersea	-	GB
        place	Evanston	-	US,US-IL
        place	Manteca	-	US,US-CA
        place	Ra'anana	-	IL
        place	East Kilbride	-	GB
        place	Wyoming	-	US,US-MI
        place	Loveland	-	US,US-CO
        place	Cheektowaga	-	US,US-NY
        place	Hove	-	GB
        place	Kings Bridge	-	US,US-NY
        place	Bismarck	-	US,US-ND
        place	Perris	-	US,US-CA
        place	Bethlehem	-	US,US-PA
        place	Moroni	-	KM
        place	Aylesbury	-	GB
        place	Schaumburg	-	US,US-IL
        place	Gastonia	-	US,US-NC
        place	Union City	-	US,US-CA
        place	Bolingbrook	-	US,US-IL
        place	Iowa City	-	US,US-IA
        place	Layton	-	US,US-UT
        place	Missouri City	-	US,US-TX
        place	Appleton	-	US,US-WI
        place	Shelby	-	US,US-MI
        place	Fort Myers	-	US,US-FL
        place	Boynton Beach	-	US,US-FL
        place	Jonesboro	-	US,US-AR
        place	South Lawndale	-	US,US-IL
        place	Bundaberg	-	AU
        place	Logan Square	-	US,US-IL
        place	Rapid City	-	US,US-SD
        place	Warner Robins	-	US,US-GA
        place	Rochester Hills	-	US,US-MI
        place	Canary Wharf	-	GB
        place	Decatur	-	US,US-IL
        place	Southfield	-	US,US-MI
        place	Saint George	-	US,US-UT
        place	Rosh Ha'Ayin	-	IL
        place	New Britain	-	US,US-CT
        place	Daytona Beach	-	US,US-FL
        place	?Franklin	-	US,US-TN
        place	Turlock	-	US,US-CA
        place	?Temple	-	US,US-TX
        place	Adelaide Hills	-	AU
        place	West Ridge	-	US,US-IL
        place	Apple Valley	-	US,US-CA
        place	Purley	-	GB
        place	Lynwood	-	US,US-CA
        place	Waukesha	-	US,US-WI
        place	Guildford	-	GB
        place	Gulfport	-	US,US-MS
        place	Darayya	-	SY
        place	Pawtucket	-	US,US-RI
        place	Lauderhill	-	US,US-FL
        place	Peckham	-	GB
        place	Rock Hill	-	US,US-SC
        place	Silver Spring	-	US,US-MD
        place	Barnsley	-	GB
        place	West Gulfport	-	US,US-MS
        place	Lowestoft	-	GB
        place	Flower Mound	-	US,US-TX
        place	Centreville	-	US,US-VA
        place	Passaic	-	US,US-NJ
        place	Riverview	-	US,US-FL
        place	Redlands	-	US,US-CA
        place	Missoula	-	US,US-MT
        place	Rancho Cordova	-	US,US-CA
        place	Chingford	-	GB
        place	New Braunfels	-	US,US-TX
        place	Cherry Hill	-	US,US-NJ
        place	Maidenhead	-	GB
        place	Flagstaff	-	US,US-AZ
        place	?Stafford	-	GB
        place	Muncie	-	US,US-IN
        place	Uxbridge	-	GB
        place	Mira Mesa	-	US,US-CA
        place	Woodland Hills	-	US,US-CA
        place	Weston	-	US,US-FL
        place	?Frederick	-	US,US-MD
        place	Pasco	-	US,US-WA
        place	Pittsburg	-	US,US-CA
        place	Ridgewood	-	US,US-NY
        place	Palatine	-	US,US-IL
        place	North Richland Hills	-	US,US-TX
        place	Kissimmee	-	US,US-FL
        place	Walnut Creek	-	US,US-CA
        place	?Cordova	-	US,US-TN
        place	Mount Vernon	-	US,US-NY
        place	Conroe	-	US,US-TX
        place	Dothan	-	US,US-AL
        place	Northridge	-	US,US-CA
        place	Waterloo	-	US,US-IA
        place	Maple Grove	-	US,US-MN
        place	Framingham	-	US,US-MA
        place	Redondo Beach	-	US,US-CA
        place	Bossier City	-	US,US-LA
        place	Yorba Linda	-	US,US-CA
        place	Woodbury	-	US,US-MN
        place	Eau Claire	-	US,US-WI
        place	Waldorf	-	US,US-MD
        place	Forest Hills	-	US,US-NY
        place	?Davis	-	US,US-CA
        place	Glen Burnie	-	US,US-MD
        place	Camarillo	-	US,US-CA
        place	Victoria	-	US,US-TX
        place	Gaithersburg	-	US,US-MD
        place	South San Francisco	-	US,US-CA
        place	Kenner	-	US,US-LA
        place	Jackson Heights	-	US,US-NY
        place	Rockville	-	US,US-MD
        place	Lincoln Park	-	US,US-IL
        place	Yuba City	-	US,US-CA
        place	Palo Alto	-	US,US-CA
        place	Casas Adobes	-	US,US-AZ
        place	Point Cook	-	AU
        place	Marysville	-	US,US-WA
        place	South Jordan	-	US,US-UT
        place	Oshkosh	-	US,US-WI
        place	North Little Rock	-	US,US-AR
        place	Bayside	-	US,US-NY
        place	Napier	-	NZ
        place	Bayonne	-	US,US-NJ
        place	Eagan	-	US,US-MN
        place	Delray Beach	-	US,US-FL
        place	I'zaz	-	SY
        place	Johnson City	-	US,US-TN
        place	Dale City	-	US,US-VA
        place	Cedar Park	-	US,US-TX
        place	Jablah	-	SY
        place	Rotorua	-	NZ
        place	Parkchester	-	US,US-NY
        place	Atascocita	-	US,US-TX
        place	Saint Cloud	-	US,US-MN
        place	Ellicott City	-	US,US-MD
        place	Laguna Niguel	-	US,US-CA
        place	Saint Charles	-	US,US-MO
        place	Harlingen	-	US,US-TX
        place	San Clemente	-	US,US-CA
        place	West Lynchburg	-	US,US-VA
        place	Middletown	-	US,US-NJ
        place	Framingham Center	-	US,US-MA
        place	Schenectady	-	US,US-NY
        place	Craigieburn	-	AU
        place	Cheyenne	-	US,US-WY
        place	Broomfield	-	US,US-CO
        place	Ames	-	US,US-IA
        place	Park Slope	-	US,US-NY
        place	Shawnee	-	US,US-KS
        place	Reseda	-	US,US-CA
        place	?Conway	-	US,US-AR
        place	East Orange	-	US,US-NJ
        place	Gitega	-	BI
        place	Portage Park	-	US,US-IL
        place	Skokie	-	US,US-IL
        place	West Bloomfield Township	-	US,US-MI
        place	Tamarac	-	US,US-FL
        place	Youngstown	-	US,US-OH
        place	Lodi	-	US,US-CA
        place	North Hollywood	-	US,US-CA
        place	Celina	-	US,US-TX
        place	Bandar Seri Begawan	-	BN
        place	Mansfield	-	US,US-TX
        place	Santa Cruz	-	US,US-CA
        place	Pico Rivera	-	US,US-CA
        place	Madera	-	US,US-CA
        place	Janesville	-	US,US-WI
        place	West Des Moines	-	US,US-IA
        place	Montebello	-	US,US-CA
        place	Georgetown	-	US,US-TX
        place	As Safirah	-	SY
        place	Alpharetta	-	US,US-GA
        place	Lorain	-	US,US-OH
        place	Bowling Green	-	US,US-KY
        place	Flatlands	-	US,US-NY
        place	Dundalk	-	US,US-MD
        place	Eden Prairie	-	US,US-MN
        place	North Bergen	-	US,US-NJ
        place	Pittwater	-	AU
        place	Florence-Graham	-	US,US-CA
        place	Waltham	-	US,US-MA
        place	West Hartford	-	US,US-CT
        place	Hod HaSharon	-	IL
        place	?Rogers	-	US,US-AR
        place	Carol City	-	US,US-FL
        place	Encinitas	-	US,US-CA
        place	East Village	-	US,US-NY
        place	Haverhill	-	US,US-MA
        place	Jupiter	-	US,US-FL
        place	Council Bluffs	-	US,US-IA
        place	Wellington	-	US,US-FL
        place	West Coon Rapids	-	US,US-MN
        place	North Miami	-	US,US-FL
        place	Hamilton	-	US,US-OH
        place	North Port	-	US,US-FL
        place	Tulare	-	US,US-CA
        place	Coon Rapids	-	US,US-MN
        place	Millcreek	-	US,US-UT
        place	La Habra	-	US,US-CA
        place	Blaine	-	US,US-MN
        place	Lake Elsinore	-	US,US-CA
        place	Kiryat Gat	-	IL
        place	Carmichael	-	US,US-CA
        place	?Taylor	-	US,US-MI
        place	Cayenne	-	GF
        place	Porirua	-	NZ
        place	Burnsville	-	US,US-MN
        place	Monterey Park	-	US,US-CA
        place	Castro Valley	-	US,US-CA
        place	Irvington	-	US,US-NJ
        place	Rocklin	-	US,US-CA
        place	Utica	-	US,US-NY
        place	Malden	-	US,US-MA
        place	National City	-	US,US-CA
        place	Financial District	-	US,US-NY
        place	Bethesda	-	US,US-MD
        place	Terre Haute	-	US,US-IN
        place	Vineland	-	US,US-NJ
        place	West Hollywood	-	US,US-FL
        place	Brentwood	-	US,US-NY
        place	Givatayim	-	IL
        place	Lakeville	-	US,US-MN
        place	West Allis	-	US,US-WI
        place	Redmond	-	US,US-WA
        place	Canoga Park	-	US,US-CA
        place	Cupertino	-	US,US-CA
        place	Taylorsville	-	US,US-UT
        place	Bristol	-	US,US-CT
        place	?Moore	-	US,US-OK
        place	Gardena	-	US,US-CA
        place	Petaluma	-	US,US-CA
        place	Bensalem	-	US,US-PA
        place	Grand Junction	-	US,US-CO
        place	Casper	-	US,US-WY
        place	Rowlett	-	US,US-TX
        place	La Mesa	-	US,US-CA
        place	Pine Hills	-	US,US-FL
        place	Kuwait City	-	KW
        place	Melbourne City Centre	-	AU
        place	Bensonhurst	-	US,US-NY
        place	Coney Island	-	US,US-NY
        place	Rancho Penasquitos	-	US,US-CA
        place	Valley Glen	-	US,US-CA
        place	Dayr al Balah	-	PS
        place	As-Suwayda	-	SY
        place	Invercargill	-	NZ
        place	Albu Kamal	-	SY
        place	Bayt Lahya	-	PS
        place	Battir	-	PS
        place	Honiara	-	SB
        place	Papatoetoe	-	NZ
        place	At Tall	-	SY
        place	Mamoudzou	-	YT
        place	Al Mayadin	-	SY
        place	?Nelson	-	NZ
        place	Ar Rastan	-	SY
        place	Kabbasin	-	SY
        place	Tadmur	-	SY
        place	Whangarei	-	NZ
        place	Babila	-	SY
        place	Aarsal	-	LB
        place	Ghazieh	-	LB
        place	'Ayn al 'Arab	-	SY
        place	An Nabk	-	SY
        place	Port of Spain	-	TT
        place	Khan Shaykhun	-	SY
        place	'Afrin	-	SY
        place	Saipan	-	MP
        place	Nawa	-	SY
        place	Kafranbel	-	SY
        place	Tulkarm	-	PS
        place	Drogheda	-	IE
        place	Ramallah	-	PS
        place	Qalqilyah	-	PS
        place	'Irbin	-	SY
        place	Yatta	-	PS
        place	Al Qusayr	-	SY
        place	Swords	-	IE
        place	Yabrud	-	SY
        place	Apia	-	WS
        place	Tarawa	-	KI
        place	Banjul	-	GM
        place	Monaco	-	MC
        place	Stanley	-	GB
        place	Jamestown	-	US,US-NY
        place	Oranjestad	-	AW
        place	Saint Helier	-	JE
        place	Douglas	-	IE
        place	Gibraltar	-	GI
        place	Papeete	-	PF
        place	Majuro	-	MH
        place	Kingstown	-	VC
        place	Andorra la Vella	-	AD
        place	Castries	-	LC
        place	Charlotte Amalie	-	VI
        place	Roseau	-	DM
        place	Nuuk	-	GL
        place	Belmopan	-	BZ
        place	Avarua	-	CK
        place	Basseterre	-	KN
        place	Pago Pago	-	AS
        place	Basse-Terre	-	GP
        place	Mariehamn	-	AX
        place	Road Town	-	VG
        place	Palikir	-	FM
        place	Valletta	-	MT
        place	Funafuti	-	TV
        place	Gustavia	-	BL
        place	Marigot	-	MF
        place	Vaduz	-	LI
        place	San Marino	-	SM
        place	Cockburn Town	-	TC
        place	Longyearbyen	-	SJ
        place	The Valley	-	AI
        place	Ciudad de la Paz	-	GQ
        place	Philipsburg	-	SX
        place	Yaren	-	NR
        place	Vatican City	-	VA
        place	Alofi	-	NU
        place	Flying Fish Cove	-	CX
        place	West Island	-	CC
        place	Adamstown	-	PN
        place	Grytviken	-	GS
        place	Sukhumi	-	GE
        place	Srebrenica	-	BA
        place	Davos	-	CH
        place	Fallujah	-	IQ
        place	Raqqa	-	SY
        place	Beslan	-	RU
        place	Calais	-	FR
        place	Cannes	-	FR
        place	Ypres	-	BE
        place	Lampedusa	-	IT
        place	Chibok	-	NG
        place	Timbuktu	-	ML
        place	Marikana	-	ZA
        place	Rakhine	-	MM
        place	Naypyidaw	-	MM
        place	Newtown	-	US
        place	Sandy Hook	-	US
        place	?Ferguson	-	US
        place	?Parkland	-	US
        place	Charlottesville	-	US
        place	?Aspen	-	US
        place	?Augusta	-	US
        place	Bergen-Belsen	-	DE
        place	Auschwitz	-	PL
        place	?Dover	-	GB
        place	Lockerbie	-	GB
        place	Canterbury	-	GB
        place	?Salisbury	-	GB
        place	Stansted	-	GB
        place	Gatwick	-	GB
        place	Ascot	-	GB
        place	Epsom	-	GB
        place	Murrayfield	-	GB
        place	Twickenham	-	GB
        place	Silverstone	-	GB
        place	?Stratford	-	GB
        place	Bucha	-	UA
        place	Panmunjom	-	KR
        place	Lhasa	-	CN
        place	Dharamsala	-	IN
        place	Ayodhya	-	IN
        place	?Swat	-	PK
        place	Bamiyan	-	AF
        place	Lashkar Gah	-	AF
        place	Bagram	-	AF

        """
}
