/// The IPTC Media Topics as of October 2023, one a line, depth first: level, `+` active or `-` retired, code, name.
/// A line's broader topic is the nearest line above it that is one level higher.
///
/// © IPTC, International Press Telecommunications Council, www.iptc.org, CC BY 4.0; definitions and translations left
/// out. One literal, read at the first question: 1,372 array elements would take the compiler minutes.
let mediaTopicTable: StaticString = """
    1+01000000 arts, culture, entertainment and media
    2+20000002 arts and entertainment
    3+20000003 animation
    3+20000004 cartoon
    3+20000005 cinema
    3+20000007 dance
    4+20000008 ballet
    4+20000009 modern dance
    4+20000010 traditional dance
    3+20000011 fashion
    4+20001248 cosmetics
    4+20001249 hairstyles
    4+20000012 jewellery
    3+20001181 festival
    4+20000006 film festival
    3+20000013 literature
    4+20000014 drama (literature)
    4+20000015 fiction
    4+20000016 non-fiction
    4+20000017 poetry
    3+20000018 music
    4+20000021 musical genre
    5+20001189 children's music
    5+20000022 classical music
    5+20000023 country music
    5+20001187 dance band music
    5+20001188 electronic dance music
    5+20000024 folk music
    5+20001186 heavy metal
    5+20001184 hip hop
    5+20000025 jazz music
    5+20000026 popular music
    5+20001185 r&b
    5+20000027 rock and roll music
    4+20000019 musical instrument
    4+20000020 musical performance
    3+20001179 series
    3+20000029 theatre
    4+20001191 cabaret
    4+20001180 drama (theatre)
    4-20000030 music theatre
    4+20001133 musical
    4+20000028 opera
    4+20001134 operetta
    4+20001190 stand-up comedy
    3+20000031 visual arts
    4+20000032 architecture
    4+20000033 design (visual arts)
    4+20000034 drawing
    4+20001205 forging
    4+20000035 painting
    4+20000036 photography
    4+20000037 sculpture
    4+20001203 textile arts
    4+20001204 woodworking
    2+20000038 culture
    3+20001135 art exhibition
    3+20000039 cultural development
    3+20000040 customs and tradition
    3+20000041 festive event (culture)
    3+20000042 language
    3+20000043 library and museum
    3+20000044 monument and heritage site
    4+20000242 restoration
    2+20000045 mass media
    3+20001319 disinformation and misinformation
    3+20000046 news media
    3+20000047 newspaper
    3+20000048 online media outlet
    3+20000049 periodical
    3+20000050 radio
    3+20001182 social media
    4+20001192 influencers
    3+20000051 television
    1+16000000 conflict, war and peace
    2+20000053 act of terror
    3+20000054 act of bioterrorism
    3+20000055 terrorist bombings
    2+20000056 armed conflict
    3+20000057 guerrilla activity
    3+20000058 international military intervention
    4+20000059 peacekeeping force
    3+20000060 military occupation
    3+20000061 missing in action
    3+20000062 war
    4+20000063 civil war
    4-20000064 war crime action
    2+20000065 civil unrest
    3+20000066 demonstration
    3+20000067 rebellion
    3+20000068 revolution
    3+20000069 riot
    2+20000070 coup d'etat
    2+20001361 cyber warfare
    2+20000071 massacre
    3+20000072 genocide
    2+20000073 peace process
    3+20000074 peace envoy
    3+20000075 peace plan
    3+20000076 peace talks
    2+20000077 post-war reconstruction
    3+20000078 disarmament
    3+20000079 ordnance clearance
    2+20000080 prisoners of war
    1+02000000 crime, law and justice
    2+20000082 crime
    3+20001314 animal abuse
    3+20000083 arson
    3+20000084 assault
    4+20000085 sex crime
    3+20000087 corporate crime
    4+20001194 accounting crime
    4+20000088 anti-trust crime
    4+20000089 breach of contract
    4+20000090 embezzlement
    4+20000091 insider trading
    4+20000092 restraint of trade
    3+20000093 corruption
    4+20000094 bribery
    3+20000086 cyber crime
    3+20000095 drug related crimes
    4+20000096 drug trafficking
    3+20000097 fraud
    4+20001195 tax evasion
    3+20000098 hijacking
    3+20000099 homicide
    3+20001283 human smuggling and trafficking
    3+20000100 kidnapping
    3+20000101 organised crime
    4+20000102 gang activity
    3+20001196 reckless driving
    3+20000104 robbery and theft
    3+20001313 shootings
    3+20000103 terrorism
    3+20001320 torture
    3+20001285 vandalism
    3+20000105 war crime
    2+20000106 judiciary
    3+20000107 court
    4+20000108 appeal (court)
    4-20000109 court administration
    4+20000110 judge
    4+20001287 supreme and high court
    4+20000111 trial (court)
    5-20000113 defendant
    5+20000114 litigation
    5+20000112 pre-trial
    5+20000134 sentencing (criminal)
    6+20000135 capital punishment
    6+20001198 court-ordered psychiatric treatment
    6+20000136 fine (penalty)
    6+20000137 prison
    6+20001199 suspended sentence
    5-20000115 witness
    3+20000116 out of court procedures
    4+20000117 arbitration and mediation
    3+20000118 prosecution and prosecutors
    2-20000119 justice
    2+20000121 law
    3+20001197 administrative law
    3+20000122 civil law
    4+20000124 regulations
    5+20000123 antitrust regulations
    3+20000125 criminal law
    3+20000126 international law
    4+20000127 extradition
    4+20000128 international court and tribunal
    2+20000129 law enforcement
    3+20000130 arrest
    3+20000131 investigation (criminal)
    4+20001200 dropped criminal investigation
    4+20000132 missing person
    3+20000133 police
    3+20001299 surveillance
    1+03000000 disaster, accident and emergency incident
    2+20000139 accident and emergency incident
    3+20001321 drowning
    3+20000140 explosion accident and incident
    3+20000141 industrial accident and incident
    4+20000142 nuclear accident and incident
    3+20000161 structural failure
    3+20000143 transportation accident and incident
    4+20000144 air and space accident and incident
    4+20000145 maritime accident and incident
    4+20000146 railway accident and incident
    4+20000147 road accident and incident
    5+20001201 wildlife traffic accident
    2+20000148 disaster
    3+20000149 famine
    3+20000150 fire
    4+20001202 wildfire
    3+20000151 natural disaster
    4+20000152 drought
    4+20000153 earthquake
    4+20000154 flood
    4+20000155 landslide
    5+20000156 avalanche
    4+20000157 meteorological disaster
    5+20001280 hurricane
    5+20000158 windstorms
    4+20001353 tsunami
    4+20000159 volcanic eruption
    2-20000160 emergency incident
    3-20000162 transport incident
    4-20000163 air and space incident
    4-20000164 maritime incident
    4-20000165 railway incident
    4-20000166 road incident
    2-20000167 emergency planning
    2+20000168 emergency response
    1+04000000 economy, business and finance
    2+20000170 business information
    3-20000171 business finance
    4-20000173 analysts comment
    3+20000183 business financing
    4+20000174 bankruptcy
    4+20001294 crowdfunding
    4+20000182 financially distressed company
    4-20000184 restructuring and recapitalisation
    4-20000394 securities
    5-20000191 stock option
    4+20000396 stocks and securities
    5+20000177 corporate dividends
    5+20000395 derivatives
    5-20001141 hot stock
    5+20000186 stock activity
    5+20000175 stock buyback
    5+20000187 stock flotation
    5-20001137 stock recommendation
    6-20001138 buy recommendation
    6-20001139 hold recommendation
    6-20001140 sell recommendation
    3+20000199 business governance
    4+20000193 annual and special corporate meeting
    4+20000194 annual report
    4+20000195 board of directors
    4+20001230 environmental, social and governance policy (ESG)
    4+20000181 proxy filing
    4+20000185 shareholder activity
    3+20001365 business reporting and performance
    4-20000172 accounting and audit
    4+20000178 corporate earnings
    4+20000176 credit rating
    4-20000179 earnings forecast
    4+20000180 financial statement
    3+20001366 business restructuring
    4+20000197 company spin-off
    4+20000200 joint venture
    4+20000201 leveraged buyout
    4+20000203 management buyout
    4+20000204 merger or acquisition
    3+20000192 business strategy and marketing
    4+20001163 client relationship management
    4+20000196 commercial contract
    4+20000198 economic globalisation
    4-20000202 licensing agreement
    4+20000283 market research
    4+20000284 market trend
    4+20000205 new product or service
    4+20001295 outsourcing
    4+20000206 patent, copyright and trademark
    4+20000207 product recall
    4+20001159 public contract
    4+20000208 research and development
    3+20000188 human resources
    4+20000190 executive officer
    4+20000189 layoffs and downsizing
    2+20000344 economy
    3+20000346 macro economics
    4+20000347 bonds
    4+20000348 budgets and budgeting
    4+20000349 business enterprise
    5+20001278 cooperative
    5+20001158 entrepreneurship
    5+20001172 small and medium enterprise
    4+20000350 central bank
    4+20000351 consumers
    5+20000352 consumer confidence
    5+20000353 consumer issue
    4+20000354 credit and debt
    4+20000355 currency
    5+20001279 cryptocurrency
    4+20000356 deflation
    4+20000357 economic growth
    4+20000358 economic indicator
    5+20000359 gross domestic product
    5+20000360 industrial production
    5+20000361 inventories
    5+20000362 productivity
    4+20000363 economic organisation
    4+20000364 emerging market
    4+20000365 employment statistics
    4+20000366 exports
    4+20000367 government aid
    4+20000368 government debt
    4+20000369 imports
    4+20000370 inflation
    4+20000371 interest rate
    4+20000372 international economic institution
    4+20000373 international trade
    5+20000374 trade agreements
    5+20000375 trade balance
    5+20000376 trade dispute
    5+20000377 trade policy
    4+20000378 investments
    4+20000379 monetary policy
    4+20000380 mortgage
    4+20000381 mutual funds
    4+20000382 prices
    4+20000383 recession
    4+20000384 tariff
    3+20001171 sharing economy
    2+20000385 market and exchange
    3+20000386 commodity market
    4+20000387 energy market
    4+20000388 metal
    4-20000389 soft commodity
    3+20000390 debt market
    3+20000391 foreign exchange market
    3+20000392 loan market
    4+20000393 loans
    2+20000209 products and services
    3+20000210 agriculture
    4-20000211 aquaculture
    4-20000212 arable farming
    4-20000215 livestock farming
    4-20000216 viniculture
    3+20001371 business service
    4+20000275 consultancy
    4+20000276 employment agency
    4-20000281 janitorial service
    4+20000282 legal service
    4+20001164 payment service
    4-20000288 personal service
    4+20000290 rental service
    4+20000291 shipping and postal service
    4+20001136 trade show or expo
    4-20000293 wedding service
    3+20000217 chemicals
    4-20000219 fertiliser
    4-20000220 health and beauty product
    4-20000221 inorganic chemical
    4-20000222 organic chemical
    3+20000213 commercial fishing
    3+20000225 computing and information technology
    4-20001161 Internet of Things
    4+20000226 computer and telecommunications hardware
    4-20000227 computer networking
    4-20000229 computer security
    4+20000228 satellite technology
    4+20000230 semiconductor and electronic component
    4+20000231 software and applications
    4-20000232 telecommunication equipment
    4+20000233 telecommunication service
    4+20000234 wireless technology
    3+20000235 construction and property
    4+20000317 building material
    4-20001246 commercial building
    4+20001367 commercial real estate
    4-20000236 design and engineering
    4-20000237 farms
    4-20000238 heavy construction
    4-20000239 house building
    4+20001245 infrastructure projects
    4-20000240 land price
    4-20000241 real estate
    4+20001368 residential real estate
    3+20000243 consumer goods
    4-20000244 beverage
    4+20000324 beverage and grocery
    4+20000245 clothing
    4+20001258 consumer electronics
    4+20000325 furnishings and furniture
    4-20000248 grocery
    4+20001160 handicrafts
    4+20000249 luxury good
    4-20000251 non-durable good
    4+20001168 pet product and service
    4+20000330 tobacco and nicotine
    4+20000254 toy and game
    3+20000256 energy and resource
    4+20001207 biofuel
    4+20000258 coal
    4-20000261 energy industry
    4+20000265 nuclear power
    4+20001243 oil and gas
    5+20000259 diesel fuel
    5-20000262 kerosene/paraffin
    5+20000263 natural gas
    5+20000268 petrol
    4-20000266 oil and gas - downstream activities
    4-20000267 oil and gas - upstream activities
    4+20000257 renewable energy
    5+20001208 geothermal power
    5+20001210 hydroelectric power
    5+20001209 solar power
    5+20001211 wind power
    3-20000271 financial and business service
    4-20000277 funeral parlour and crematorium
    4-20000285 personal finance
    4-20000286 personal income
    4-20000289 printing service
    3+20001370 financial service
    4+20000272 accountancy and auditing
    4+20001162 asset management
    4+20000274 banking
    4+20000280 financial advisory service
    4+20000279 insurance
    4+20000287 personal finance and investment
    4+20000292 stock broking
    3+20000214 forestry and timber
    3+20001354 healthcare industry
    4+20000218 biotechnology business
    4+20000278 health care provider
    4+20001167 medical equipment
    4+20000223 pharmaceutical
    3+20000294 manufacturing and engineering
    4+20000295 aerospace
    4+20000296 automotive
    4-20001165 capital goods
    4+20000297 defence equipment
    4+20000298 electrical appliance
    4+20000299 heavy engineering
    4-20000300 industrial component
    4-20000301 instrument engineering
    4+20000302 machine manufacturing
    4+20001166 railway manufacturing
    4+20000303 shipbuilding
    3+20000304 media and entertainment industry
    4+20000305 advertising
    4+20000306 books and publishing
    4+20000307 film industry
    4+20000308 music industry
    4-20000309 news agency
    4+20001372 news industry
    4-20000310 newspaper and magazine
    4-20000311 online media industry
    4+20001369 podcast
    4+20000312 public relations
    4+20000313 radio industry
    4+20000314 satellite and cable service
    4+20001293 streaming service
    4+20000315 television industry
    3+20000316 metal and mineral mining and refining
    4-20000319 iron and steel
    4-20000320 mining
    4-20000321 non-ferrous metal
    4+20000318 precious material
    3+20000224 plastic
    3-20000322 process industry
    4-20000323 distiller and brewer
    4-20001169 e-cigarette
    4-20000326 paper and packaging product
    4-20000327 rubber product
    4-20000328 soft drinks
    4-20000329 textile and clothing
    3+20001289 sales channel
    4+20000273 auction
    4+20000252 retail
    5+20000246 department store
    5-20000250 mail order
    5+20000247 online shopping
    5+20001297 shopping district and high street
    5+20001296 shopping mall
    5+20000253 specialty store
    4+20000255 wholesale
    3+20000331 tourism and leisure industry
    4+20000332 casinos and gambling
    4+20000333 hotel and accommodation
    4+20000334 recreational and sporting goods
    4+20000335 restaurant and catering
    4+20000336 tour operator
    3+20000337 transport
    4+20000338 air transport
    4+20001170 logistics
    4+20001362 public transport
    4+20000340 railway transport
    4+20000341 road transport
    4+20001364 shared transport
    4+20001363 taxi and ride-hailing
    4-20000342 traffic
    4+20000343 waterway and maritime transport
    3+20001244 utilities
    4+20000260 electricity
    4+20001291 heating and cooling
    4+20000269 waste management
    4+20000270 water supply
    1+05000000 education
    2+20000412 curriculum
    2+20001217 educational grading
    2+20000413 educational testing and examinations
    2+20000414 entrance examination
    2+20001337 online and remote learning
    2+20000398 parents group
    2+20000399 religious education
    2+20000400 school
    3+20000403 adult and continuing education
    3+20000405 college and university
    4-20000406 college
    4-20000407 university
    3+20000409 early childhood education
    3-20000402 further education
    3+20001215 independent school
    3+20000408 lower secondary education
    3+20000401 primary education
    3+20001214 private school
    3+20001212 religious school
    3+20001213 state school
    3+20000404 upper secondary education
    2+20000410 social learning
    2+20000415 students
    2+20000416 teachers
    2-20000411 teaching and learning
    2+20001216 vocational education
    1+06000000 environment
    2+20000418 climate change
    3+20000419 global warming
    2+20000420 conservation
    3+20000421 energy saving
    3+20000422 parks
    2+20000424 environmental pollution
    3+20000425 air pollution
    3+20000426 environmental clean-up
    3+20000427 hazardous materials
    3+20000428 waste materials
    3+20000429 water pollution
    2+20000430 natural resources
    3+20000431 energy resources
    3+20000432 land resources
    4+20000433 forests
    4+20000434 mountains
    3+20000435 population growth
    3-20000436 renewable energy
    3+20000437 water
    4+20000438 oceans
    4+20000439 rivers
    4+20000440 wetlands
    2+20000441 nature
    3+20000500 animal
    4+20000494 animal disease
    4+20001318 pests
    3+20000442 ecosystem
    3+20000443 endangered species
    3+20000507 flowers and plants
    4+20000495 plant disease
    3+20000444 invasive species
    2+20001374 sustainability
    1+07000000 health
    2+20000446 disease and condition
    3+20000447 cancer
    3+20000448 communicable disease
    4+20000449 epidemic and pandemic
    5-20001218 pandemic
    5-20000450 plague (disease)
    4+20000451 viral disease
    5+20000452 HIV and AIDS
    5-20000453 retrovirus
    3+20001355 developmental disorder
    3+20000454 heart disease
    3-20000455 illness
    3+20000456 injury
    3+20000457 medical condition
    4+20000460 obesity
    3+20000458 mental health and disorder
    4+20001357 anxiety and stress
    4+20001356 depression
    4+20000459 eating disorder
    3+20001322 poisoning
    2+20000480 government health care
    3-20000481 Medicaid
    3-20000482 Medicare
    2+20000461 health facility
    3+20001229 healthcare clinic
    3+20000462 hospital
    2+20000483 health insurance
    2+20000463 health organisation
    2+20000464 health treatment and procedure
    3+20000465 diet
    4+20000466 dietary supplement
    3+20001219 drug rehabilitation
    3+20001221 emergency care
    3+20000470 health care approach
    4+20000474 conventional medicine
    4+20000471 herbal medicine
    4+20000472 holistic medicine
    4+20000473 traditional Chinese medicine
    3+20000469 medical test
    3+20000467 non-prescription drug
    3-20000475 physical fitness
    3+20000468 prescription drug
    3-20000476 preventative medicine
    3+20001228 surgery
    3+20000478 therapy
    3+20000477 vaccine
    2+20000485 medical profession
    3+20000486 medical service
    3+20000487 medical specialisation
    4+20000712 dentistry
    4+20001225 eye care
    4-20001220 general practice
    4-20000488 geriatric medicine
    4-20000489 obstetrics/gynaecology
    4-20001223 oncology
    4-20001222 orthopaedics
    4+20000490 paediatrics
    4-20000713 pharmacology
    4-20001227 psychiatry
    4-20001224 radiology
    4-20000491 reproductive medicine
    4-20001226 surgical medicine
    4+20000714 veterinary medicine
    3+20000492 medical staff
    2-20000493 non-human diseases
    2+20000484 private health care
    2+20001358 public health
    1+08000000 human interest
    2-20000497 accomplishment
    2+20001237 anniversary
    2+20000498 award and prize
    2+20001238 birthday
    2+20000505 celebrity
    2+20000501 ceremony
    3+20001235 funeral and memorial service
    3+20001234 graduation
    3+20001233 name ceremony
    3+20001236 wedding
    2+20000504 high society
    3+20000506 royalty
    2+20000503 human mishap
    2-20000502 people
    2+20000499 record and achievement
    1+09000000 labour
    2+20000509 employment
    3+20000510 apprenticeship
    3+20000511 child labour
    3+20000339 commuting
    3+20000512 employee
    3+20000513 employer
    3+20000514 employment training
    4-20000515 advanced training
    4-20000516 retraining
    3-20000517 occupations
    3+20001276 parental leave
    3+20001206 self-employment
    3+20001277 volunteering
    3+20000518 wages and benefits
    4-20000519 employee benefits
    4+20001375 profit sharing
    4+20000520 social security
    2+20000521 employment legislation
    3+20000522 workplace health and safety
    2+20000523 labour market
    3+20001275 gig economy
    2+20000524 labour relations
    3+20000525 collective agreements
    4-20000526 contract issue-healthcare
    4-20000527 contract issue-wages
    4-20000528 contract issue-work rules
    3+20000529 labour dispute
    4+20000530 labour strike
    2+20000531 retirement
    3+20000532 pension
    2+20000533 unemployment
    3-20000534 job layoffs
    3+20000535 unemployment benefits
    2+20000536 unions
    1+10000000 lifestyle and leisure
    2+20000538 leisure
    3+20000539 club and association
    3+20000540 game
    4+20000541 board game
    4+20000542 card game
    4+20000543 children's game
    4+20000544 dice game
    4+20000545 outdoor game
    4+20000546 puzzle
    4+20000547 tile game
    4+20000548 video game
    3+20000549 gaming and lottery
    3+20000550 hobby
    4+20000566 automobile enthusiasm
    4+20000567 bicycle enthusiasm
    4+20001247 collecting
    4+20000568 food and drink enthusiasm
    5+20001254 beer, wine and spirits
    5+20001253 cooking and baking
    4+20000571 motorcycle enthusiasm
    3+20000551 holiday
    4+20001270 Halloween
    4+20000552 public holiday
    5+20001267 Midsummer
    5+20001268 National day
    5+20001269 New year
    3+20000553 leisure venue
    4+20000554 amusement park
    4+20000555 bar
    4+20000556 cafe
    4+20000557 nightclub
    4+20000558 restaurant
    4-20000559 sports facilities
    4+20001315 zoo
    3+20000560 outdoor recreational activities
    4+20000561 fishing
    4+20001241 horseback riding
    4+20000562 hunting
    4+20001142 recreational hiking and climbing
    4+20000917 scuba diving
    3+20000563 travel and tourism
    4-20000564 tourism
    2+20000565 lifestyle
    3+20000570 house and home
    4+20001257 gardening
    4+20001255 home renovation
    4+20001256 interior decoration
    3+20000569 organic food
    3+20001143 party
    3+20000572 trend
    4+20001250 body modification
    5+20001252 piercing
    5+20001251 tattooing
    2+20001339 wellness
    3+20001239 exercise and fitness
    3+20001340 mental wellbeing
    1+11000000 politics
    2+20000574 election
    3+20001263 church elections
    3+20000575 citizens' initiative and recall
    3+20000576 electoral system
    3+20000577 intergovernmental elections
    3+20000578 local elections
    3+20000579 national elections
    3+20000580 political campaigns
    4+20000581 campaign finance
    3+20000582 political candidates
    3+20001266 political debates
    3+20000583 primary elections
    3+20000584 referenda
    3+20000585 regional elections
    3+20000586 voting
    2+20000587 fundamental rights
    3+20000588 censorship and freedom of speech
    3+20000120 civil rights
    3+20000590 freedom of religion
    3+20000591 freedom of the press
    3+20000592 human rights
    3+20001300 privacy
    3+20001326 women's rights
    2+20000593 government
    3+20000594 civil and public service
    4+20001144 civilian service
    4+20000595 public employees
    4+20000596 public officials
    3+20000597 constitution (law)
    3+20000598 defence
    4+20000599 armed forces
    5+20001145 military service
    5+20000600 veterans' affairs
    4+20000601 military equipment
    5+20000602 military weaponry
    4+20000603 security measures (defence)
    5+20000604 national security
    3+20000605 espionage and intelligence
    3+20000606 executive (government)
    3+20000607 government budget
    4+20000608 public finance
    3+20000609 government department
    3+20001261 heads of government
    3+20000610 heads of state
    3+20000611 impeachment
    3+20000615 legislative body
    4+20000616 lower house (legislature)
    4+20000617 upper house (legislature)
    3+20000612 local government and authority
    3+20000613 minister and secretary (government)
    3+20000614 national government
    3+20001260 political committees
    3+20001259 political convention
    3+20001262 public inquiry
    3+20000618 regional government and authority
    3+20001173 regulatory authority
    2+20000621 government policy
    3+20001132 cultural policies
    3+20000345 economic policy
    4+20001292 economic development incentive
    4+20000623 nationalisation
    4+20000624 privatisation
    4+20000625 state-owned enterprise
    3+20001338 education policy
    3+20000423 environmental policy
    3+20000479 healthcare policy
    3+20000626 interior policy
    4+20000627 data protection policy
    4+20000628 housing and urban planning policy
    4+20001264 infrastructure policy
    4+20001146 integration policy
    4+20000630 pension and welfare policy
    4+20000631 personal data collection policy
    4+20000632 personal weapon control policy
    4+20000633 planning inquiries
    4+20000629 policy towards indigenous people
    4+20001174 regional development policy
    3+20001265 local government policy
    3+20000634 migration policy
    3+20000635 nuclear policy
    3+20000636 regulation of industry
    4+20000637 food and drink regulations
    3+20000619 safety of citizens
    3+20001147 sports policies
    3+20000620 taxation
    2+20000638 international relations
    3+20001316 border disputes
    3+20000639 diplomacy
    4+20000640 summit meetings
    4+20000641 treaty
    3+20000642 economic sanction
    3+20000643 foreign aid
    3+20000644 international organisation
    3+20000645 refugees and internally displaced people
    2+20000646 non-governmental organisation
    2+20000647 political crisis
    2+20000648 political dissent
    2+20000649 political process
    3+20000650 lobbying
    3+20000652 political development
    3+20000651 political parties and movements
    4+20001312 political leadership
    3+20000653 political system
    4+20000654 democracy
    4+20000655 dictatorship
    1+12000000 religion
    2+20000657 belief systems
    3+20000658 Buddhism
    3+20000659 Christianity
    4+20001344 Catholicism
    4+20000663 Christian Orthodoxy
    4+20000661 Mormonism
    4-20000662 Old Catholic
    4+20000664 Protestantism
    5-20000665 Anglican
    5-20000666 Baptist
    5-20000667 Lutheran
    5-20000668 Mennonite
    5-20000669 Methodist
    5-20000670 Reformed
    4-20000671 Roman Catholic
    5-20000672 concordat
    4-20000660 ecumenism
    3+20000673 Confucianism
    3-20000675 Freemasonry
    3+20000676 Hinduism
    3+20000677 Islam
    4+20001347 Shia Islam
    4+20001348 Sunni Islam
    3+20000678 Jainism
    3+20000679 Judaism
    4+20001351 Hasidism
    3+20000682 Scientology
    3+20000683 Shintoism
    3+20000684 Sikhism
    3+20000685 Taoism
    3+20000686 Unificationism
    3+20000681 Zoroastrianism
    3+20001349 atheism and agnosticism
    3+20000674 cult
    3+20000680 nature religion
    2-20000687 interreligious dialogue
    2+20000702 relations between religion and government
    2+20000688 religious conflict
    2-20000689 religious event
    2+20000697 religious facility
    3+20000698 church
    3+20000699 mosque
    3+20000700 synagogue
    3-20000701 temple
    2+20000690 religious festival and holiday
    3+20001271 All Saints Day
    3+20000691 Christmas
    3+20000692 Easter
    3+20001350 Eid al-Adha
    3+20001352 Hanukkah
    3+20000693 Pentecost
    3+20000694 Ramadan
    3+20001272 Walpurgis night
    3+20000695 Yom Kippur
    2+20000703 religious leader
    3+20000704 pope
    2+20000696 religious ritual
    3+20001273 baptism
    3+20001345 bar and bat mitzvah
    3+20001346 canonisation
    2+20000705 religious text
    3+20000706 Bible
    3+20000707 Qur'an
    3+20000708 Torah
    1+13000000 science and technology
    2+20000710 biomedical science
    3+20000711 biotechnology
    2+20000715 mathematics
    2+20000717 natural science
    3+20000718 astronomy
    3+20000719 biology
    4+20000720 botany
    4+20000721 genetics
    4+20000722 palaeontology
    4+20000723 physiology
    4+20000724 zoology
    3+20000725 chemistry
    3+20000726 cosmology
    3+20000727 geology
    3+20000728 horticulture
    3+20000729 marine science
    3+20000730 meteorology
    3+20000731 physics
    4+20000732 electromagnetism
    4+20000733 nuclear physics
    5+20000734 particle physics
    2+20000741 scientific institution
    2+20000735 scientific research
    3+20000737 medical research
    3+20000738 scientific exploration
    4+20000739 space exploration
    3+20000736 scientific innovation
    3+20000740 scientific publication
    2+20000755 scientific standards
    2+20000742 social sciences
    3+20000743 anthropology
    3+20000744 archaeology
    3+20000745 economics
    3+20000746 geography
    3+20000747 history
    3+20000748 information science
    3+20000750 linguistics
    3+20000751 philosophy
    3+20000752 political science
    3+20000753 psychology
    3+20000754 sociology
    3+20000749 study of law
    2+20000756 technology and engineering
    3+20000757 aerospace engineering
    4+20000758 rocketry
    3+20000759 agricultural technology
    3+20000760 civil engineering
    3+20000761 electronic engineering
    3+20000762 identification technology
    3+20000763 information technology and computer science
    4+20001298 artificial intelligence
    3+20000764 materials science
    3+20000716 mechanical engineering
    3+20000765 micro science
    4+20000766 nanotechnology
    1+14000000 society
    2+20000768 communities
    3+20001360 fraternal and community group
    3+20000769 social networking
    2+20000770 demographics
    3+20000774 population and census
    2+20000775 discrimination
    3+20000776 ageism
    3+20000777 racism
    3+20000778 religious discrimination
    3+20000779 sexism
    2+20001373 diversity, equity and inclusion
    2+20000772 emigration
    2+20000780 family
    3+20000782 Dating and Relationships
    3+20000781 adoption
    3+20000783 divorce
    3+20000784 family planning
    4+20000785 abortion
    4+20001274 contraception
    3+20000786 marriage
    3+20000787 parenting
    3+20001359 pregnancy and childbirth
    2+20000771 immigration
    3+20000773 illegal immigration
    2+20000788 mankind
    3+20000792 LGBTQ
    3+20000789 adults
    3+20000790 children
    3+20000791 disabilities
    3+20000793 gender
    3+20001288 indigenous people
    3+20000794 infants
    3+20001328 men
    3+20000795 national or ethnic minority
    3-20000796 nuclear radiation victims
    3+20000797 senior citizens
    3+20000798 teenagers
    3+20001327 women
    2+20000799 social condition
    3+20000800 homelessness
    3+20000801 poverty
    2+20000802 social problem
    3+20000803 abusive behaviour
    3+20000804 addiction
    3+20001284 bullying
    3+20000805 juvenile delinquency
    3+20000806 prostitution
    3+20001193 sexual misconduct
    3+20000807 slavery
    2+20000808 values
    3-20000809 corrupt practices
    3+20000810 death and dying
    4+20000811 euthanasia
    5+20000812 assisted suicide
    4+20000813 suicide
    3+20000814 ethics
    3+20000815 pornography
    3+20000816 sexual behaviour
    2+20000817 welfare
    3+20000818 charity
    3+20001317 child care
    3+20001232 elderly care
    3+20000819 long-term care
    3+20001290 public housing
    3+20000820 social services
    1+15000000 sport
    2+20000822 competition discipline
    3+20001329 3x3 basketball
    3+20000823 American football
    3+20000846 Australian rules football
    3+20000876 Canadian football
    3+20000939 Gaelic football
    3+20000968 Jai Alai (Pelota)
    3+20000824 archery
    4+20000825 crossbow shooting
    4+20000826 longbow
    3+20001286 arm wrestling
    3+20001175 artistic swimming
    4+20001081 synchronised free routine
    4+20001082 synchronised technical routine
    3+20000827 athletics
    4+20000828 cross-country run
    4+20000829 decathlon
    4+20000830 discus throw
    4+20000831 hammer throw
    4+20000832 heptathlon
    4+20000833 high jump
    4+20000834 hurdles
    4+20000835 javelin throw
    4+20000836 long distance run
    4+20000837 long jump
    4+20000838 middle distance run
    4+20000839 pentathlon
    4+20000840 pole vault
    4+20000841 race walking
    4+20000842 relay run
    4+20000843 shot put
    4+20000844 sprint run
    4+20001242 steeplechase (athletics)
    4+20000845 triple jump
    3+20000847 badminton
    3+20000848 bandy
    3+20000849 baseball
    4+20000850 rubberball baseball
    3+20000851 basketball
    3+20000852 biathlon
    3+20000853 billiards
    3+20001332 bmx freesytle
    3+20000854 bobsleigh
    3+20001240 bodybuilding
    3+20000855 boules
    3+20000856 boxing
    4-20000857 bantamweight (boxing)
    4-20000858 cruiserweight (boxing)
    4-20000859 featherweight (boxing)
    4-20000860 flyweight (boxing)
    4-20000861 heavyweight (boxing)
    4-20000862 light flyweight (boxing)
    4-20000863 light-heavyweight (boxing)
    4-20000864 light-middleweight (boxing)
    4-20000865 light-welterweight (boxing)
    4-20000866 lightweight (boxing)
    4-20000867 middleweight (boxing)
    4-20000868 straw weight (boxing)
    4-20000869 super-bantamweight (boxing)
    4-20000870 super-featherweight (boxing)
    4-20000871 super-flyweight (boxing)
    4-20000872 super-heavyweight (boxing)
    4-20000873 super-middleweight (boxing)
    4-20000874 welterweight (boxing)
    3+20000875 bullfighting
    3+20001330 canoe slalom
    3+20001331 canoe sprint
    3+20000877 canoeing
    4-20000878 C1 (canoeing)
    4-20000879 C2 (canoeing)
    4-20000880 C4 (canoeing)
    4-20000881 canoe sailing
    4-20000882 pontoniering
    3+20000883 casting (fishing)
    3+20001309 cheerleading
    3+20001154 chess
    3+20000911 competitive dancing
    3+20000888 cricket
    3+20000889 croquet
    3+20000890 curling
    4+20000891 icestock sport
    3+20000892 cycling
    4-20000901 Keirin
    4-20000902 Madison race
    4+20000893 artistic cycling
    4-20000894 bi-crossing
    4+20000895 bmx racing
    4+20000896 cycle ball
    4-20000897 cycle sprint race
    4-20000906 cycling staging race
    4-20000898 cyclo-cross
    4-20000899 individual pursuit (cycling)
    4-20000900 individual time trial (cycling)
    4+20000903 mountain biking
    4-20000904 points race (cycling)
    4-20000905 road cycling
    4-20000908 road cycling team pursuit
    4-20000907 team cycle sprint
    4-20000909 team time trial (cycling)
    4-20000910 track race (cycling)
    3+20000912 darts
    3+20000913 diving
    4+20000914 platform diving
    4+20000915 springboard diving
    4+20000916 synchronised diving
    3+20000919 dog racing
    4-20000921 dog sled racing
    4-20000920 oval track dog racing
    3+20000922 duathlon
    3+20001183 eSports
    3+20000923 equestrian
    4-20000924 cross-country horse riding
    4-20000925 dressage
    4-20000928 horse driving
    4-20000926 horse jumping
    4-20000927 three day eventing
    3+20000929 fencing
    4-20000930 epee
    4-20000931 foil
    4-20000932 sabre
    3+20000933 field hockey
    3+20000934 figure skating
    4-20000935 ice dance
    3+20000936 fist ball
    3+20000937 floorball
    3+20000938 flying disc
    3+20001335 football 5-a-side
    3+20001336 goalball
    3+20000940 golf
    4+20000941 mini golf
    3+20000942 gymnastics
    4+20001152 artistic gymnastics
    5-20000944 beam (artistic gymnastics)
    5-20000946 floor exercise (artistic gymnastics)
    5-20000948 horizontal bar (artistic gymnastics)
    5-20000949 parallel bars (artistic gymnastics)
    5-20000950 pommel horse (artistic gymnastics)
    5-20000953 rings (artistic gymnastics)
    5-20000956 uneven bars (artistic gymnastics)
    5-20000957 vault (artistic gymnastics)
    4+20000951 rhythmic gymnastics
    5-20000943 ball (rhythmic gymnastics)
    5-20000945 clubs (rhythmic gymnastics)
    5-20000947 hoop (rhythmic gymnastics)
    5-20000952 ribbon (rhythmic gymnastics)
    5-20000954 rope (rhythmic gymnastics)
    4+20000955 trampoline
    3+20000958 handball (team)
    3+20000959 hornuss
    3+20000960 horse racing
    4-20000961 flat racing
    4-20000962 harness racing
    4-20000963 steeple chase
    3+20000964 hurling
    3+20000965 ice hockey
    4+20000966 sledge hockey
    3-20000967 inline skating
    3+20000978 kabaddi
    3+20000979 kayaking
    4-20000980 K1 (kayaking)
    4-20000981 K2 (kayaking)
    4-20000982 K4 (kayaking)
    3+20001306 kiting
    3+20000986 lacrosse
    3+20000987 luge
    3+20000988 marathon
    3+20001157 martial arts
    4+20001084 Taekwon-Do
    4+20000969 judo
    5-20000970 extra lightweight (judo)
    5-20000971 half-heavyweight (judo)
    5-20000972 half-lightweight (judo)
    5-20000973 half-middleweight (judo)
    5-20000974 heavyweight (judo)
    5-20000975 lightweight (judo)
    5-20000976 middleweight (judo)
    4+20000977 jukendo
    4+20000983 karate
    4+20000984 kendo
    4+20001310 kickboxing
    4+20001308 krav maga
    4+20000985 kyudo
    4+20001231 mixed martial arts
    4+20001009 naginata
    4+20001311 sambo (martial art)
    4+20001102 wushu
    3+20000989 modern pentathlon
    3+20000991 motor car racing
    4-20000993 F3000
    4-20000994 Formula One
    4-20000995 Indy Racing
    4-20000992 endurance race
    4-20000996 motor car rallycross
    4-20000997 motor car rallying
    3+20000990 motorboat racing
    3+20000998 motorcycling
    4-20001000 enduro
    4-20001001 grass-track
    4-20001002 moto-ball
    4-20001003 moto-cross
    4-20001004 motoGP
    4-20000999 motorcycle endurance
    4-20001005 motorcycle rallying
    4-20001008 motorcycling trial
    4-20001006 side-cars
    4-20001007 speedway
    3+20000884 mountain climbing
    4+20000885 ice climbing
    4+20000886 mountaineering
    3+20001010 netball
    3+20001011 orienteering
    4+20001012 ski orienteering
    3+20001305 padel
    3+20001013 parachuting
    3+20001014 polo
    3+20001015 pool
    3+20001016 power boating
    3+20001281 racquetball
    3+20001282 ringette
    3+20001333 road cycling
    3+20001017 rodeo
    4+20001018 bareback bronc
    4+20001019 barrel racing
    4+20001020 bull riding
    4+20001021 bulldogging
    4+20001022 calf roping
    4+20001023 goat roping
    4+20001024 saddle bronc
    3+20001155 roller sports
    4+20001025 roller hockey
    4+20001156 skateboarding
    3+20001026 rowing
    4-20001032 coxed eight
    4-20001027 coxed four
    4-20001028 coxed pair
    4-20001029 coxless four
    4-20001030 coxless pair
    4-20001031 double sculls
    4-20001033 quadruple sculls
    4-20001034 single sculls
    3+20001176 rugby
    4+20001035 rugby league
    4+20001037 rugby sevens
    4+20001036 rugby union
    3+20001038 sailing
    4-20001040 dinghy
    4-20001041 keelboat
    4-20001039 multihull
    4-20001046 non-stop solo race
    4-20001043 ocean sailing
    4-20001044 round the world race
    4-20001042 sailing regatta
    4-20001045 solo ocean sailing
    3+20001047 sepak takraw
    3+20001048 shinty
    3+20001151 short track speed skating
    3+20001055 skeleton
    3+20001056 skiing
    4+20001150 Nordic combined
    4-20001060 Nordic skiing
    4+20001153 Telemark skiing
    4+20001057 alpine skiing
    4+20001149 cross-country skiing
    4+20001058 freestyle skiing
    4+20001059 grass skiing
    4+20001061 ski jumping
    3+20001062 sky diving
    3+20001063 snooker
    3+20001064 snowboarding
    3+20001065 soccer
    3+20001066 softball
    3+20001067 speed skating
    3+20000887 sport climbing
    3+20001049 sport shooting
    4-20001054 clay pigeon shooting
    4-20001050 pistol shooting
    4-20001051 rifle shooting
    4-20001052 running target shooting
    4-20001053 shotgun shooting
    3+20001068 squash
    3+20001307 stand up paddleboarding (SUP)
    3+20001069 sumo wrestling
    3+20001070 surfing
    3+20001071 swimming
    4-20001072 backstroke
    4-20001073 breaststroke
    4-20001074 butterfly swimming
    4-20001075 freestyle swimming
    4+20001077 marathon swimming
    4-20001076 medley swimming
    4-20001078 relay freestyle swimming
    4-20001079 relay medley swimming
    4-20001080 short course swimming
    3+20001083 table tennis
    3+20001086 ten pin bowling
    3+20001085 tennis
    3+20001334 track cycling
    3+20001087 triathlon
    3+20001088 tug-of-war
    3+20000918 underwater sports
    3+20001089 volleyball
    4+20001090 beach volleyball
    3+20001091 water polo
    3+20001092 water skiing
    3+20001093 weightlifting and powerlifting
    4-20001094 clean and jerk (weightlifting)
    4-20001095 powerlifting
    4-20001096 snatch (weightlifting)
    3+20001097 windsurfing
    3+20001098 wrestling
    4+20001101 Swiss wrestling
    4+20001099 freestyle wrestling
    4+20001100 greco-roman
    2+20001103 disciplinary action in sport
    2+20001104 drug use in sport
    3-20001105 drug abuse in sport
    3-20001106 drug testing in sport
    3-20001107 medical drug use in sport
    2+20001301 sport achievement
    3+20001304 sports honour
    3+20001303 sports medal and trophy
    3+20001302 sports record
    2+20001108 sport event
    3+20001177 Olympic Games
    3+20001178 Paralympic Games
    3-20001109 continental championship
    3-20001110 continental cup
    3-20001111 continental games
    3+20001343 final game
    3-20001112 international championship
    3-20001113 international cup
    3-20001114 international games
    3-20001115 national championship
    3-20001116 national cup
    3-20001117 national games
    3+20001342 playoff championship
    3-20001118 regional championship
    3-20001119 regional cup
    3-20001120 regional games
    3+20001341 regular competition
    3-20001121 world championship
    3-20001122 world cup
    3-20001123 world games
    2+20001124 sport industry
    2+20001125 sport organisation
    2+20001126 sport venue
    2+20001323 sports coaching
    2+20001324 sports management and ownership
    2+20001325 sports officiating
    2+20001148 sports transaction
    1+17000000 weather
    2+20001128 weather forecast
    2+20001129 weather phenomena
    2+20001130 weather statistic
    2+20001131 weather warning
    """
