/// Countries, regions and places of note.
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
        place	North Korea	KP	-	Q423	^DPRK|Democratic People's Republic of Korea|~North Korean|~North Koreans|N. Korea
        place	South Korea	KR	-	Q884	Republic of Korea|~South Korean|~South Koreans|S. Korea
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
        place	Gaza Strip	-	PS	Q39760	Gaza
        place	West Bank	-	PS	Q36678
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
        place	Borno	-	NG
        place	Kivu	-	CD	-	North Kivu|South Kivu
        place	Helmand	-	AF
        place	Sinai	-	EG	-	Sinai Peninsula
        place	Anbar	-	IQ
        place	Nineveh	-	IQ
        place	Idlib	-	SY	-	Idlib province
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
        place	Queens	-	US,US-NY	-	?Queens
        place	Bronx	-	US,US-NY	-	The Bronx
        place	Long Island	-	US,US-NY
        place	Silicon Valley	-	US,US-CA
        place	Capitol Hill	-	US,US-DC
        place	Wall Street	-	US,US-NY
        place	Las Vegas Strip	-	US,US-NV
        place	Guantanamo Bay	-	CU	-	Guantanamo
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
        place	Istanbul	-	TR	Q406
        place	Lagos	-	NG	Q8673
        place	Ho Chi Minh City	-	VN	-	Saigon
        place	Mumbai	-	IN	Q1156	Bombay
        place	Mexico City	-	MX	Q1489
        place	Moscow	-	RU	Q649
        place	Seoul	-	KR	Q8684
        place	Tokyo	-	JP	Q1490
        place	Cairo	-	EG	Q85
        place	Johannesburg	-	ZA	Q34647
        place	Hangzhou	-	CN	Q4970
        place	London	-	GB	Q84
        place	New York	-	US,US-NY	Q60	New York City|^NYC|New York, N.Y.|~New Yorker|~New Yorkers
        place	Bengaluru	-	IN	-	Bangalore
        place	Baghdad	-	IQ	Q1530
        place	Tehran	-	IR	Q3616
        place	Rio de Janeiro	-	BR	Q8678
        place	Sydney	-	AU	Q3130
        place	Melbourne	-	AU	Q3141
        place	Saint Petersburg	-	RU	Q656	St. Petersburg|St Petersburg|Leningrad
        place	Bangkok	-	TH	Q1861
        place	Chennai	-	IN	-	Madras
        place	Kolkata	-	IN	-	Calcutta
        place	Yangon	-	MM	-	Rangoon
        place	Nairobi	-	KE	Q3870
        place	Los Angeles	-	US,US-CA	Q65	?L.A.
        place	Ankara	-	TR	Q3640
        place	Berlin	-	DE	Q64
        place	Madrid	-	ES	Q2807
        place	Kyiv	-	UA	Q1899	Kiev
        place	Buenos Aires	-	AR	Q1486
        place	Toronto	-	CA	Q172
        place	Chicago	-	US,US-IL	Q1297
        place	Rome	-	IT	Q220
        place	Houston	-	US,US-TX	Q16555
        place	Paris	-	FR	Q90
        place	Aleppo	-	SY	Q41183
        place	Hamburg	-	DE	Q1055
        place	Sanaa	-	YE	-	Sana'a
        place	Budapest	-	HU	Q1781
        place	Warsaw	-	PL	Q270
        place	Vienna	-	AT	Q1741
        place	Barcelona	-	ES	Q1492
        place	Damascus	-	SY	Q3766
        place	Stockholm	-	SE	Q1754
        place	Munich	-	DE	Q1726	Munchen
        place	Kharkiv	-	UA	-	Kharkov
        place	Milan	-	IT	Q490
        place	Prague	-	CZ	Q1085
        place	Copenhagen	-	DK	Q1748
        place	Oslo	-	NO	Q585
        place	Köln	-	DE	-	Cologne
        place	Dublin	-	IE	Q1761
        place	Brussels	-	BE	Q239
        place	Odesa	-	UA	-	Odessa
        place	Jerusalem	-	IL	Q1218
        place	Dnipro	-	UA	-	Dnipropetrovsk
        place	San Francisco	-	US,US-CA	Q62
        place	Amsterdam	-	NL	Q727
        place	Athens	-	GR	Q1524
        place	Helsinki	-	FI	Q1757
        place	Boston	-	US,US-MA	Q100
        place	Frankfurt am Main	-	DE	-	Frankfurt
        place	Las Vegas	-	US,US-NV	-	?Vegas
        place	Manchester	-	GB	Q18125
        place	Lisbon	-	PT	Q597
        place	Edinburgh	-	GB	Q23436
        place	Mianzhu, Deyang, Sichuan	-	CN
        place	Liverpool	-	GB	Q24826
        place	Tel Aviv	-	IL	-	Tel-Aviv
        place	Kingston upon Hull	-	GB	-	?Hull
        place	Newcastle upon Tyne	-	GB	-	Newcastle
        place	Gasteiz / Vitoria	-	ES
        place	Halle (Saale)	-	DE
        place	Nazarabad	-	IR
        place	Dhangadhi	-	NP
        place	Geneva	-	CH	Q71
        place	Holon	-	IL
        place	Donostia / San Sebastián	-	ES
        place	Rosemont–La Petite-Patrie	-	CA
        place	Villeray–Saint-Michel–Parc-Extension	-	CA
        place	Mercier–Hochelaga-Maisonneuve	-	CA
        place	Izeh	-	IR
        place	Rivière-des-Prairies–Pointe-aux-Trembles	-	CA
        place	Douglas	-	IE
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
        place	Cockburn Town	-	TC
        place	Longyearbyen	-	SJ
        place	The Valley	-	AI
        place	Ciudad de la Paz	-	GQ
        place	Philipsburg	-	SX
        place	Yaren	-	NR
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
        place	Ypres	-	BE
        place	Lampedusa	-	IT
        place	Chibok	-	NG
        place	Marikana	-	ZA
        place	Rakhine	-	MM
        place	Naypyidaw	-	MM
        place	Newtown	-	US
        place	Sandy Hook	-	US
        place	?Ferguson	-	US
        place	?Aspen	-	US
        place	Bergen-Belsen	-	DE
        place	Auschwitz	-	PL
        place	Lockerbie	-	GB
        place	Stansted	-	GB
        place	Gatwick	-	GB
        place	Ascot	-	GB
        place	Murrayfield	-	GB
        place	Twickenham	-	GB
        place	Silverstone	-	GB
        place	Panmunjom	-	KR
        place	?Swat	-	PK
        place	Bamiyan	-	AF
        place	Bagram	-	AF
        place	Americas
        place	Southeast Asia	-	-	-	South East Asia|South-East Asia
        place	South Asia
        place	Central Asia
        place	East Asia
        place	Near East
        place	Far East
        place	Gulf of Aden
        place	Caspian Sea
        place	Adriatic
        place	Aegean
        place	Sea of Japan
        place	Yellow Sea
        place	North Sea
        place	Irish Sea
        place	Bering Sea
        place	Arabian Sea
        place	Bay of Bengal
        place	Arctic Ocean
        place	Eastern Europe
        place	Western Europe
        place	Central Europe
        place	West Africa
        place	East Africa
        place	Southern Africa
        place	North Africa
        place	Central Africa
        place	Sub-Saharan Africa
        place	Maghreb
        place	Baltics
        place	?Iberia
        place	Indochina
        place	?Rockies
        place	Rocky Mountains
        place	Appalachians
        place	Urals
        place	Pyrenees
        place	Mount Fuji
        place	Kilimanjaro
        place	Nile
        place	Amazon River
        place	Mississippi River
        place	Danube
        place	Rhine
        place	Volga
        place	Thames
        place	Seine
        place	Ganges
        place	Mekong
        place	Yangtze
        place	Euphrates
        place	Tigris
        place	Congo River
        place	Lake Victoria
        place	Great Lakes
        place	Lake Michigan
        place	Strait of Malacca
        place	Bosporus
        place	Galilee
        place	Judea
        place	Samaria
        place	Temple Mount
        place	Western Wall
        place	Bekaa Valley
        place	Mesopotamia
        place	Yugoslavia	YU	-	Q36704	~Yugoslav|~Yugoslavs|~Yugoslavian
        place	Czechoslovakia	CS	-	Q33946	~Czechoslovak|~Czechoslovakian
        place	Rhodesia
        place	Ceylon
        place	Siam
        place	Prussia
        place	Ottoman Empire
        place	Herzegovina
        place	Krajina
        place	Slavonia
        place	Sandzak
        place	Ingushetia
        place	Tatarstan
        place	Ossetia
        place	Irian Jaya
        place	Borneo
        place	Kalimantan
        place	Sulawesi
        place	Moluccas
        place	New England
        place	Midwest
        place	Deep South
        place	Great Plains
        place	Sun Belt
        place	Bay Area
        place	Southern California
        place	Northern California
        place	Orange County
        place	Los Angeles County
        place	Palm Beach
        place	Martha's Vineyard
        place	Cape Cod
        place	Camp David
        place	Oval Office
        place	Ground Zero
        place	Times Square
        place	Central Park
        place	Madison Square Garden
        place	Yankee Stadium
        place	Fenway Park
        place	Wrigley Field
        place	Cape Canaveral
        place	Kennedy Space Center
        place	Pearl Harbor
        place	Alcatraz
        place	Golden Gate Bridge
        place	Grand Canyon
        place	Yellowstone
        place	Yosemite
        place	Statue of Liberty
        place	Empire State Building
        place	World Trade Center
        place	Arlington National Cemetery
        place	Andrews Air Force Base
        place	Old City
        place	Red Square
        place	Tiananmen Square
        place	Tiananmen
        place	Forbidden City
        place	Great Wall
        place	Trafalgar Square
        place	Heathrow Airport
        place	Charles de Gaulle Airport
        place	Orly
        place	JFK Airport
        place	LaGuardia
        place	O'Hare
        place	Buckingham Palace
        place	Windsor Castle
        place	Kensington Palace
        place	Elysee Palace
        place	Eiffel Tower
        place	Champs-Elysees
        place	Notre Dame Cathedral
        place	Brandenburg Gate
        place	?Pale
        place	Jenin
        place	Jericho
        place	Qalqilya
        place	Tulkarem
        place	Khan Yunis
        place	Gaza City
        place	Londonderry
        place	Omagh
        place	Drumcree
        place	Stormont
        place	Balmoral
        place	Chequers
        place	Old Trafford
        place	Anfield
        place	Highbury
        place	Villa Park
        place	Wembley Stadium
        place	Roland Garros
        place	Flushing Meadows
        place	Augusta National
        place	St. Andrews
        place	Indianapolis Motor Speedway
        place	Churchill Downs
        place	Nou Camp
        place	San Siro
        place	Medina	-	SA	Q35484
        place	Constantinople	-	TR	-
        place	Sindh	-	PK	-	Sind
        place	Ogaden	-	ET	-
        place	Silesia	-	PL	-
        place	Mideast	-	-	-
        place	Broadway	-	US,US-NY	-
        place	Punta del Este	-	UY	-
        place	Korea	-	-	-	~Korean|~Koreans
        place	Uranus
        place	Neptune

        """
}
