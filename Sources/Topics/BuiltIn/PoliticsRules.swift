extension BuiltInRules {
    /// `Config/topics/rules/politics.yaml`
    static let politics = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 11000000 politics

        rules:
          - topic: 20000574 election
            strength: 84
            any: [
              (general|presidential|parliamentary|snap|early|legislative|mayoral|midterm|local|regional|national|by|federal|disputed|free) election(s),
              election (campaign|day|results|result|commission|victory|night|observers|win|fraud|date|monitors),
              polling station(s), ballot boxes, electorate, exit poll(s), opinion poll(s), runoff, run off vote,
              landslide victory, re elected, reelected]
            match:
              - Voters queued at polling stations.
              - The general election is on May 6.
            miss:
              - He was elected captain.
              - Poll the pupils about lunch.
          - topic: 20000575 citizens' initiative and recall
            strength: 90
            any: [citizens initiative, recall (vote|election|petition|referendum), popular initiative,
              ballot (initiative|initiatives|measure|measures)]
            match:
              - The governor survived a recall election.
              - A ballot initiative would raise pay.
            miss:
              - The recall of cars went on.
              - She showed initiative.
          - topic: 20000576 electoral system
            strength: 86
            any: [electoral (system|reform|law|college|roll|commission|boundaries), proportional representation,
              gerrymandering, redistricting, voting system, first past the post, electoral districts,
              voter registration]
            match:
              - The electoral law was changed.
              - Gerrymandering is before the court.
            miss:
              - The solar system is old.
              - The college elected a head.
          - topic: 20000577 intergovernmental elections
            strength: 88
            any: [(european parliament|european|eu) (election|elections|parliament election|parliament elections)]
            match:
              - Turnout in the European elections fell.
              - The European Parliament election is in June.
            miss:
              - The European champion was elected best player.
              - The parliament sat.
          - topic: 20000578 local elections
            strength: 90
            any: [(local|municipal|mayoral|council|city council|county) (election|elections|polls|by election)]
            match:
              - The party lost the local elections.
              - Six run in the mayoral election.
            miss:
              - The local pub closed.
              - The mayor opened the fair.
          - topic: 20000579 national elections
            strength: 88
            any: [
              (general|presidential|parliamentary|national|legislative|federal|snap) (election|elections|polls|ballot|runoff),
              midterm elections, presidential (race|campaign|vote|contest|hopeful|bid)]
            match:
              - The presidential election goes to a runoff.
              - She called a snap election.
            miss:
              - The president of the club was elected.
              - The national team won.
          - topic: 20000580 political campaigns
            strength: 82
            any: [
              (election|presidential|electoral|political|re election|reelection) (campaign|campaigns|campaigning|rally|rallies),
              campaign (trail|rally|manager|speech|stop|pledge|promises|ad|ads), campaigned for, stump speech,
              party manifesto, election manifesto]
            not: [advertising campaign, bombing campaign]
            match:
              - She spoke at a campaign rally in Ohio.
              - The election campaign opened.
            miss:
              - The ad campaign sold soap.
              - The rally driver won.
          - topic: 20000581 campaign finance
            strength: 90
            any: [campaign (finance|funds|donations|contributions|donors|spending|cash),
              political (donations|donors|contributions), party (funding|donors|donations), super pac,
              fundraiser for the (candidate|senator|president)]
            match:
              - Campaign donations are capped.
              - The law limits political donations.
            miss:
              - Blood donors came.
              - A fundraiser paid for the roof.
          - topic: 20000582 political candidates
            strength: 84
            any: [
              (presidential|mayoral|parliamentary|gubernatorial|republican|democratic|opposition|conservative|labour|independent|party) (candidate|candidates|nominee|nominees|contender|contenders|hopeful|hopefuls|front runner),
              running mate, candidacy, frontrunner for the nomination, ran for president, run for president,
              running for (president|governor|mayor|congress|office)]
            match:
              - Nine presidential candidates met.
              - She is running for governor.
            miss:
              - Job candidates wait.
              - He is running for fun.
          - topic: 20001266 political debates
            strength: 88
            any: [(presidential|televised|tv|election|candidates|leaders|vice presidential) debate(s),
              near: {words: 8, all: [debate, [candidates, presidential, rivals for]]}]
            match:
              - The presidential debate drew millions.
              - Rival candidates met in a televised debate.
            miss:
              - Pundits debate the penalty.
              - The book stirred debate.
          - topic: 20000583 primary elections
            strength: 90
            any: [primary (election|elections|race|vote|challenger|season|runoff),
              (republican|democratic|new hampshire|south carolina|presidential) (primary|primaries), iowa caucuses,
              iowa caucus, caucuses, super tuesday, primaries]
            match:
              - She won the New Hampshire primary.
              - The Iowa caucuses are next.
            miss:
              - The primary school closed.
              - The primary aim is rest.
          - topic: 20000584 referenda
            strength: 92
            any: [referendum(s), referenda, plebiscite]
            match:
              - A referendum on the euro failed.
              - The plebiscite is set for May.
            miss:
              - The referee ended it.
              - The reference was good.
          - topic: 20000585 regional elections
            strength: 90
            any: [(regional|state|provincial|assembly|gubernatorial) (election|elections|polls), state assembly polls,
              governor race, race for governor]
            match:
              - The regional election in Saxony was close.
              - Provincial elections took place.
            miss:
              - The regional train was late.
              - The state of the pitch is poor.
          - topic: 20000586 voting
            strength: 80
            any: [voter turnout, turnout was, low turnout, high turnout, polls (opened|close|closed),
              cast (their|his|her) (ballots|ballot|votes|vote), early voting, absentee ballots, mail in ballots,
              voters (went|go|are|will|cast|head|voted|choose), went to the polls, go to the polls, vote counting,
              vote count, recount, voting rights]
            match:
              - Voters went to the polls on Sunday.
              - Turnout was low, but all cast their ballots.
            miss:
              - Fans voted for the best song.
              - The fisherman cast his net.
          - topic: 20000588 censorship and freedom of speech
            strength: 90
            any: [censorship, censored, censors, freedom of (speech|expression), free speech, book ban(s), banned books,
              hate speech law, blasphemy law]
            match:
              - Censors cut the film.
              - The ruling protects free speech.
            miss:
              - The census began.
              - His speech was free of jokes.
          - topic: 20000120 civil rights
            strength: 90
            any: [civil (rights|liberties), voting rights act, equal rights, martin luther king, ^NAACP, segregation]
            match:
              - The civil rights leader marched.
              - Civil liberties are at stake.
            miss:
              - The civil engineer is right.
              - Mining rights were sold.
          - topic: 20000590 freedom of religion
            strength: 90
            any: [freedom of (religion|worship|belief), religious (freedom|liberty|freedoms),
              persecut(ed|ion) (of) (christians|muslims|believers|worshippers)]
            match:
              - The law limits religious freedom.
              - Freedom of worship was promised.
            miss:
              - The freedom of the city was given.
              - He follows football religiously.
          - topic: 20000591 freedom of the press
            strength: 92
            any: [press (freedom|freedoms), freedom of the press, media freedom, reporters without borders,
              committee to protect journalists,
              (jailed|imprisoned|detained) (journalist|journalists|reporter|reporters),
              journalists (were) (jailed|killed|detained|arrested)]
            match:
              - Press freedom is in decline.
              - Two jailed journalists were freed.
            miss:
              - Press the red button.
              - A journalist wrote a novel.
          - topic: 20000592 human rights
            strength: 90
            any: [human rights, amnesty international, rights (group|groups|activist|activists|abuses|watchdog),
              extrajudicial killings, political prisoners]
            match:
              - Human rights groups protested.
              - Amnesty International named him.
            miss:
              - Grazing rights were sold.
              - To err is human.
          - topic: 20001300 privacy
            strength: 86
            any: [privacy (law|laws|rights|concerns|rules|watchdog|campaigners|commissioner), right to privacy,
              invasion of privacy, data privacy, right to be forgotten]
            match:
              - Privacy campaigners sued the site.
              - The paper was fined for invasion of privacy.
            miss:
              - They married in private.
              - The private fell asleep.
          - topic: 20001326 women's rights
            strength: 92
            any: [women (rights|suffrage|emancipation), feminist(s), feminism, rights of women, equal pay for women,
              gender equality]
            match:
              - Women's rights have shrunk.
              - Feminists marched in Seoul.
            miss:
              - The woman is right.
              - The women's final is on.
          - topic: 20000594 civil and public service
            strength: 82
            any: [civil (service|servant|servants), public (servants|service workers|sector workers),
              government (employees|workers), federal employees, bureaucrats]
            match:
              - Civil servants get 2 percent.
              - Federal employees were sent home.
            miss:
              - A church service was held.
              - The waiter was civil.
          - topic: 20000596 public officials
            strength: 70
            any: [(public|senior government|local|elected|state|government) official(s),
              (mayor|governor|governors|mayors) (said|resigned|announced|of), ombudsman, mayor of, governor of]
            match:
              - The mayor resigned.
              - A public official was named.
            miss:
              - The official ball is blue.
              - The mare ran.
          - topic: 20000597 constitution (law)
            strength: 88
            any: [constitutional (amendment|reform|changes|change|convention|assembly|crisis|review),
              (new|draft|amend the|amended|the country) constitution, amend(s|ing|ed) the constitution, first amendment,
              constituent assembly, second amendment]
            match:
              - Voters backed the draft constitution.
              - Congress debates a constitutional amendment.
            miss:
              - He has a strong constitution.
              - Rain is a constituent.
          - topic: 20000598 defence
            strength: 80
            any: [(defence|defense) (minister|ministry|secretary|budget|spending|department|policy|pact|chief|cuts),
              pentagon, missile defence, missile defense, strategic defense initiative, defence review]
            match:
              - The defence ministry bought drones.
              - The Pentagon will close bases.
            miss:
              - The defence let in four goals.
              - The defendant wept.
          - topic: 20000599 armed forces
            strength: 82
            any: [armed forces, air force, navy, royal navy, marine corps,
              army (chief|general|commander|base|officers|officer|barracks|recruits),
              military (base|bases|exercise|exercises|drill|drills|parade|commanders|chiefs|junta), warship(s), frigate,
              aircraft carrier, submarine(s), war games, joint chiefs]
            match:
              - The navy sent two warships.
              - Military exercises began off Korea.
            miss:
              - She exercises daily.
              - The salvation of the barn.
          - topic: 20001145 military service
            strength: 90
            any: [military service, conscription, conscript(s), compulsory service, draft dodger(s), national service,
              military draft, conscientious objector(s), mobilisation order, call up papers]
            match:
              - Conscription was brought back.
              - Women will do military service.
            miss:
              - The draft of the book is done.
              - The service at the inn was good.
          - topic: 20000600 veterans' affairs
            strength: 90
            any: [war veterans, veterans (affairs|groups|hospital|benefits|day), ex servicemen, military veterans,
              army veterans, vietnam veterans]
            match:
              - War veterans laid wreaths.
              - Veterans' benefits were cut.
            miss:
              - The veteran striker scored.
              - Vets treat dogs.
          - topic: 20000602 military weaponry
            strength: 86
            any: [missile(s), ballistic missile(s), cruise missile(s),
              nuclear (weapon|weapons|warhead|warheads|arsenal|test|bomb), chemical weapons, biological weapons,
              fighter (jet|jets|planes), tanks and artillery, cluster bombs, warhead(s), weapons of mass destruction,
              hypersonic, weapons shipment, arms shipment]
            match:
              - North Korea fired a ballistic missile.
              - Chemical weapons were used.
            miss:
              - Water tanks burst.
              - The bomb disposal was calm.
          - topic: 20000604 national security
            strength: 85
            any: [national security, homeland security, border security, security council adviser, security clearance,
              state secrets, official secrets]
            match:
              - The law is needed for national security.
              - He leaked state secrets.
            miss:
              - The security guard slept.
              - Social security was cut.
          - topic: 20000605 espionage and intelligence
            strength: 90
            any: [spy, spies, spying, espionage, double agent, secret agent,
              intelligence (agency|agencies|service|services|officer|officers|officials|chief|report|reports), ^CIA,
              ^KGB, ^MI5, ^MI6, ^Mossad, secret service, secret police, classified documents]
            except: [spy film, spy thriller, spy novel]
            match:
              - Two diplomats were expelled for spying.
              - The CIA knew of the plan.
            miss:
              - The spy thriller opens today.
              - Her intelligence shines.
          - topic: 20000606 executive (government)
            strength: 72
            any: [white house, downing street, cabinet (meeting|ministers|reshuffle|minister), council of ministers,
              executive order(s), presidential palace, oval office, kremlin, elysee]
            match:
              - The White House denied it.
              - A cabinet reshuffle is due.
            miss:
              - The cabinet holds china.
              - A white cat slept.
          - topic: 20000607 government budget
            strength: 90
            any: [(government|state|federal|national|supplementary|austerity|draft) budget,
              budget (deficit|surplus|cuts|bill|speech|talks|committee|resolution|proposal|plan|minister|shortfall|gap|law),
              spending review, austerity (measures|plan|programme|program|package), deficit reduction,
              government spending, public spending, gramm rudman, government shutdown,
              fiscal (year|policy|deficit|package|stimulus)]
            match:
              - Parliament passed the draft budget.
              - The budget deficit fell to 3 percent.
            miss:
              - A budget flight was late.
              - The film's budget was small.
          - topic: 20000608 public finance
            strength: 78
            any: [public (finances|spending|borrowing|sector borrowing), finance ministry, finance minister,
              treasury (secretary|department), chancellor of the exchequer, government (revenue|revenues|borrowing),
              fiscal, state finances]
            match:
              - Public finances improved.
              - The finance minister spoke.
            miss:
              - The public left.
              - He financed a car.
          - topic: 20001261 heads of government
            strength: 74
            any: [prime minister(s), premier, chancellor (merkel|kohl|scholz|schroeder), head of government,
              heads of government, german chancellor]
            except: [premier league]
            match:
              - The prime minister flew to Rome.
              - The premier will resign.
            miss:
              - The Premier League begins.
              - The primer has ministers in it.
          - topic: 20000610 heads of state
            strength: 76
            any: [head of state, heads of state,
              president (reagan|bush|clinton|obama|trump|biden|putin|yeltsin|macron|chirac|mitterrand|xi|zelensky|gorbachev|mandela|sarney|aquino|mubarak|mugabe|lula|chavez|erdogan),
              interim president, president elect, acting president, presidency]
            match:
              - The heads of state met.
              - President Lula spoke to farmers.
            miss:
              - The club president resigned.
              - The precedent was set.
          - topic: 20000611 impeachment
            strength: 94
            any: [impeach, impeached, impeachment, impeaching]
            match:
              - The House impeached the president.
              - Impeachment talk grows.
            miss:
              - She picked a peach.
              - The imp teased.
          - topic: 20000615 legislative body
            strength: 80
            any: [parliament, legislature, congress, knesset, national assembly, bundestag, the duma, lawmakers,
              legislators, congressional, parliamentary (vote|committee|session|debate|seat|seats|majority),
              speaker of the house]
            except: [congress of]
            match:
              - Lawmakers passed the bill.
              - Parliament sat all night.
            miss:
              - A congress of dentists met.
              - The speaker of the stereo broke.
          - topic: 20000616 lower house (legislature)
            strength: 86
            any: [house of (representatives|commons), lower house,
              house (speaker|republicans|democrats|committee|bill|ways and means), lok sabha, congressman,
              congresswoman, chamber of deputies, house panel]
            match:
              - The House of Commons voted.
              - The lower house passed the bill.
            miss:
              - The house has a lower floor.
              - The commons were green.
          - topic: 20000617 upper house (legislature)
            strength: 86
            any: [upper house, house of lords, senate, senator(s), rajya sabha, senate committee, peers voted]
            match:
              - The Senate rejected the bill.
              - The House of Lords met.
            miss:
              - The upper deck was full.
              - Seniors ate.
          - topic: 20000612 local government and authority
            strength: 82
            any: [city (council|hall|councillors|government), local (government|authority|authorities|council|councils),
              county council, town council, town hall, municipality, councillors, mayor]
            match:
              - The city council voted for the tram.
              - Local authorities lack money.
            miss:
              - The city lost 2-0.
              - Counsel spoke.
          - topic: 20000613 minister and secretary (government)
            strength: 74
            any: [
              (foreign|finance|interior|defence|defense|trade|health|education|justice|transport|agriculture|energy|economy|environment) minister(s),
              secretary of state, treasury secretary, home secretary, foreign secretary, agriculture secretary,
              commerce secretary, cabinet minister]
            match:
              - The interior minister quit.
              - The Secretary of State flew home.
            miss:
              - The minister baptised the girl.
              - The secretary typed.
          - topic: 20000614 national government
            strength: 74
            any: [coalition (government|talks|partner|partners), caretaker government, interim government,
              minority government, unity government, transitional government, form a (new) government,
              military government, government collapsed, vote of (no) confidence, no confidence (motion|vote)]
            match:
              - Coalition talks failed.
              - The government lost a vote of no confidence.
            miss:
              - A coalition of artists sang.
              - He took care of it.
          - topic: 20001259 political convention
            strength: 88
            any: [party (conference|congress|convention), (republican|democratic) national convention,
              nominating convention]
            match:
              - The party conference opened in Bath.
              - She spoke at the Democratic National Convention.
            miss:
              - A comics convention opened.
              - The party was loud.
          - topic: 20001262 public inquiry
            strength: 86
            any: [
              (public|parliamentary|judicial|independent|congressional|senate) (inquiry|enquiry|hearing|hearings|investigation),
              commission of inquiry, royal commission, select committee, inquiry into the]
            match:
              - A public inquiry into the fire began.
              - The Royal Commission heard victims.
            miss:
              - Inquiries at the desk, please.
              - His hearing is poor.
          - topic: 20001173 regulatory authority
            strength: 72
            any: [regulatory (authority|agency|commission|approval|body),
              (federal|securities|communications|energy regulatory|trade) commission, watchdog, regulators,
              financial conduct authority, ^FCC, ^FERC, ^SEC, ^FAA]
            match:
              - The regulatory agency cleared the drug.
              - The watchdog opened a case.
            miss:
              - Dogs watch the yard.
              - A regular diner ate.
          - topic: 20000345 economic policy
            strength: 78
            any: [
              (economic|industrial|fiscal) (policy|policies|reform|reforms|programme|program|plan|package|measures|adviser|team),
              structural reforms, stimulus package, austerity, price controls, economic stimulus, supply side]
            match:
              - The president named an economic adviser.
              - A stimulus package passed.
            miss:
              - An economical car won.
              - The insurer's policy ended.
          - topic: 20000623 nationalisation
            strength: 92
            any: [nationali(s|z)ation, nationali(s|z)e(|d|s), nationali(s|z)ing, renationali(s|z)e(|d),
              state takeover of]
            match:
              - Bolivia nationalised the gas fields.
              - Nationalization of banks is debated.
            miss:
              - National pride rose.
              - The nation realises it.
          - topic: 20000624 privatisation
            strength: 92
            any: [privati(s|z)ation, privati(s|z)ations, privati(s|z)e(|d|s), privati(s|z)ing, denationali(s|z)ation,
              selloff of state, sale of state (owned) (companies|assets|firms)]
            match:
              - The privatisation of the railways was halted.
              - Greece will privatize its port.
            miss:
              - The private talked.
              - She values privacy.
          - topic: 20000625 state-owned enterprise
            strength: 84
            any: [
              state (owned|run|controlled) (company|companies|firm|firms|enterprise|enterprises|bank|banks|oil company|airline|utility),
              crown corporation, parastatal(s), state enterprises]
            match:
              - The state-owned company lost 2 billion.
              - Parastatals will be sold.
            miss:
              - Ohio State ran well.
              - They stated facts.
          - topic: 20001338 education policy
            strength: 84
            any: [education (policy|reform|reforms|minister|secretary|bill|budget|department|ministry),
              school (reform|funding|choice|vouchers)]
            match:
              - The education minister changed the exam.
              - School vouchers passed.
            miss:
              - A school of fish swam.
              - Her education was short.
          - topic: 20000423 environmental policy
            strength: 84
            any: [environment(al) (policy|policies|minister|ministry|law|laws|rules|regulations|protection agency),
              carbon (tax|pricing|trading), emissions (trading|rules|targets|target),
              climate (policy|bill|law|targets|deal), ^EPA]
            match:
              - The carbon tax was dropped.
              - The environment minister banned bags.
            miss:
              - The work environment is calm.
              - Carbon dating helped.
          - topic: 20000479 healthcare policy
            strength: 85
            any: [health(care|) (reform|bill|policy|law|minister|secretary|ministry|budget|system overhaul), obamacare,
              affordable care act, medicare (cuts|reform), health care (bill|law|overhaul)]
            match:
              - The health minister resigned.
              - The Senate voted on the healthcare bill.
            miss:
              - He is in good health.
              - The bill for the meal came.
          - topic: 20000627 data protection policy
            strength: 90
            any: [data protection (law|laws|rules|authority|commissioner|regulation|watchdog), data protection, ^GDPR,
              data privacy law]
            match:
              - The data protection commissioner fined the app.
              - GDPR took effect.
            miss:
              - The data show growth.
              - Fans wore protection.
          - topic: 20000628 housing and urban planning policy
            strength: 82
            any: [housing (policy|minister|crisis|shortage|bill|programme|program), affordable housing, rent control(s),
              urban planning, planning permission, zoning (law|laws|rules), city planners]
            match:
              - Berlin wants rent controls.
              - The housing shortage is acute.
            miss:
              - The bolt's housing cracked.
              - He plans a city trip.
          - topic: 20000630 pension and welfare policy
            strength: 86
            any: [pension (reform|reforms|age|overhaul|bill), welfare (reform|cuts|bill|state), retirement age,
              benefit cuts, social security (reform|cuts)]
            match:
              - France raised the retirement age.
              - Welfare cuts were voted.
            miss:
              - The retired coach spoke.
              - Animal welfare matters.
          - topic: 20000632 personal weapon control policy
            strength: 92
            any: [gun (control|law|laws|rights|lobby|ban|ownership), assault weapons ban, national rifle association,
              ^NRA, background checks, firearms law, knife ban]
            match:
              - The Senate blocked gun control.
              - Gun laws were tightened.
            miss:
              - Ground control called.
              - The starter's gun fired.
          - topic: 20000634 migration policy
            strength: 90
            any: [immigration (policy|reform|bill|law|laws|rules|crackdown|raids|minister|enforcement),
              asylum (law|laws|rules|policy|system|policy), border wall, deportation flights,
              migration (pact|policy|deal), visa (rules|ban), travel ban]
            match:
              - The immigration bill passed.
              - The EU agreed a migration pact.
            miss:
              - Bird migration began.
              - The visa card failed.
          - topic: 20000635 nuclear policy
            strength: 86
            any: [nuclear (policy|programme|program|deal|talks|inspectors|phase out|ambitions|pact|treaty|free zone),
              enrichment of uranium, uranium enrichment, anti nuclear]
            match:
              - Iran's nuclear programme is under watch.
              - Inspectors saw the uranium enrichment hall.
            miss:
              - A nuclear family moved in.
              - The programme ended.
          - topic: 20000636 regulation of industry
            strength: 72
            any: [regulation of (industry|banks|the industry|business), industry (regulation|regulators),
              (banking|financial|market|airline|energy) (regulation|deregulation|regulations|rules),
              deregulat(e|ed|ion)]
            match:
              - Banking regulation will be eased.
              - Airline deregulation cut fares.
            miss:
              - The regulator of the heater broke.
              - Industry grew.
          - topic: 20000637 food and drink regulations
            strength: 88
            any: [food (labels|labelling|labeling|safety rules|standards agency|inspectors),
              alcohol (ban|pricing|advertising ban), sugar tax, drinking age, minimum unit pricing]
            match:
              - A sugar tax will hit sodas.
              - Food labelling rules change.
            miss:
              - The label is red.
              - Food was served.
          - topic: 20000620 taxation
            strength: 88
            any: [
              tax (cut|cuts|rise|rises|increase|increases|reform|bill|rate|rates|breaks|break|code|collectors|revenue|revenues|credit|credits|system|hike|hikes|package|relief),
              income tax, sales tax, value added tax, ^VAT, corporation tax, corporate tax, wealth tax,
              capital gains tax, property tax, poll tax, taxpayers, inland revenue, internal revenue service, ^IRS,
              taxation, excise duty, windfall tax]
            match:
              - The minister promised tax cuts.
              - Value-added tax will rise to 20 percent.
            miss:
              - A taxing climb awaits.
              - The taxi waited.
          - topic: 20000638 international relations
            strength: 76
            any: [(bilateral|diplomatic|foreign) (relations|ties|talks|affairs),
              near: {words: 6, all: [[relations, ties], [between, with], [countries, china, russia, iran, washington, moscow, beijing, neighbours, japan, india]]}]
            match:
              - Bilateral talks were held in Cairo.
              - Ties between China and India thawed.
            miss:
              - Her relations came to tea.
              - He ties knots.
          - topic: 20001316 border disputes
            strength: 90
            any: [border (dispute|disputes|clash|clashes|row|tension|tensions),
              disputed (islands|border|territory|waters|region), territorial (dispute|claims|disputes), line of control]
            match:
              - The border dispute flared again.
              - Ships met near the disputed islands.
            miss:
              - The flower border bloomed.
              - The goal was disputed.
          - topic: 20000639 diplomacy
            strength: 86
            any: [diplomat(s), diplomatic, diplomacy, ambassador(s), embassy, embassies, envoy(s), foreign ministry,
              foreign minister(s), consulate, recalled its ambassador, secretary of state]
            except: [brand ambassador, goodwill ambassador, diplomatic bag]
            match:
              - The ambassador was summoned.
              - Diplomats met in Vienna.
            miss:
              - The brand ambassador smiled.
              - A diploma was given.
          - topic: 20000640 summit meetings
            strength: 90
            any: [summit (meeting|talks|in|of|with|between),
              (g7|g8|g20|g 7|g 20|nato|eu|arab|asean|superpower|economic|peace|african union) summit, summit,
              group of seven, davos]
            except: [summit of the mountain, summit of everest, summit of mount]
            match:
              - The G20 summit opened.
              - A NATO summit will discuss it.
            miss:
              - They reached the summit of Everest.
              - The sum is small.
          - topic: 20000641 treaty
            strength: 88
            any: [treaty, treaties, ratif(y|ied|ies|ication) (of) (the|a) (pact|accord|convention|agreement),
              protocol was signed, signed (an) (accord|pact)]
            match:
              - The treaty was signed in Rome.
              - Kenya will ratify the pact.
            miss:
              - A treat awaits.
              - The treatise was long.
          - topic: 20000642 economic sanction
            strength: 92
            any: [(economic|trade|un|u.n|international|western|eu|oil|banking|fresh|tough) (sanctions|embargo),
              sanctions (on|against|imposed|regime|busting|relief), imposed sanctions, lifted sanctions, trade embargo,
              oil embargo, asset freeze]
            match:
              - The U.N. imposed sanctions on the regime.
              - The oil embargo was lifted.
            miss:
              - The coach faces a sanction for the red card.
              - The book is under embargo till noon, the author said.
          - topic: 20000643 foreign aid
            strength: 90
            any: [(foreign|development|overseas|humanitarian|food|military|emergency|economic) aid,
              aid (agencies|agency|workers|convoy|convoys|donors|budget|package|programme|programs),
              donor (countries|conference|nations), usaid]
            not: [legal aid, hearing aid, first aid]
            match:
              - Foreign aid was cut by half.
              - Aid convoys reached the camp.
            miss:
              - A hearing aid was lost.
              - The blood donor slept.
          - topic: 20000644 international organisation
            strength: 82
            any: [united nations, u.n. (general assembly|security council|secretary general), un security council,
              security council, general assembly, european (union|commission|community|parliament), african union, nato,
              arab league, ^ASEAN, world health organi(s|z)ation, unesco, commonwealth secretariat,
              organi(s|z)ation of american states, unicef]
            match:
              - The Security Council met.
              - UNESCO named the site.
            miss:
              - Manchester United lost.
              - The union struck.
          - topic: 20000645 refugees and internally displaced people
            strength: 92
            any: [refugee(s), asylum seeker(s), displaced (people|persons|families), internally displaced,
              refugee camp(s), boat people, ^UNHCR]
            match:
              - Refugees crossed the river.
              - Displaced families sleep in schools.
            miss:
              - The ferry displaced water.
              - A refuge for owls opened.
          - topic: 20000646 non-governmental organisation
            strength: 86
            any: [non governmental organi(s|z)ation, non governmental organi(s|z)ations, ^NGO(s), aid agencies, oxfam,
              doctors without borders, medecins sans frontieres, save the children, greenpeace, charity groups,
              civil society]
            match:
              - NGOs must register.
              - Oxfam warned of hunger.
            miss:
              - The bingo hall shut.
              - Civil words were said.
          - topic: 20000647 political crisis
            strength: 86
            any: [(political|constitutional|government|cabinet) (crisis|turmoil|deadlock|stalemate|impasse|upheaval),
              government collapsed, collapse of the government, no confidence vote, hung parliament]
            match:
              - The political crisis deepened.
              - A hung parliament is likely.
            miss:
              - The bank crisis ended.
              - The picture was hung.
          - topic: 20000648 political dissent
            strength: 90
            any: [dissident(s), political (prisoner|prisoners|dissent|opponents|exile),
              pro democracy (activist|activists|campaigner), jailed opposition, opposition activists,
              crackdown on dissent]
            except: [dissident shareholder(s), dissident investor(s)]
            match:
              - The dissident was freed.
              - A crackdown on dissent began.
            miss:
              - Dissident shareholders sold.
              - The scent was sweet.
          - topic: 20000650 lobbying
            strength: 92
            any: [lobbyist(s), lobbying, lobbied, lobby group(s), special interest groups, pressure group]
            match:
              - Lobbyists met the senators.
              - The firms lobbied against the law.
            miss:
              - The hotel lobby was full.
              - He lobbed the ball.
          - topic: 20000651 political parties and movements
            strength: 78
            any: [
              (opposition|ruling|conservative|labour|republican|democratic|communist|socialist|liberal|green|nationalist|far right|populist|social democratic|christian democratic|separatist) (party|parties|movement|leader|bloc|coalition),
              tories, tory, social democrats, christian democrats, liberal democrats, republicans, democrats,
              party leader(s), independence movement]
            match:
              - The ruling party split.
              - The Social Democrats lost seats.
            miss:
              - The birthday party was fun.
              - The green light shone.
          - topic: 20001312 political leadership
            strength: 84
            any: [party leadership, leadership (contest|challenge|election|bid|race|battle),
              (elected|chosen|new|resigned) (as) (party|opposition) leader, leadership of the party]
            match:
              - Six run in the leadership contest.
              - She was elected party leader.
            miss:
              - The league leader lost.
              - He led the ship.
          - topic: 20000654 democracy
            strength: 84
            any: [pro democracy, democracy (movement|activists|campaigners), return to democracy,
              democratic (reforms|transition|rule|institutions), multiparty democracy, threat to democracy,
              restoration of democracy]
            match:
              - The country returned to civilian and democratic rule.
              - Democracy activists were held.
            miss:
              - The Democratic senator spoke.
              - A demo tape played.
          - topic: 20000655 dictatorship
            strength: 90
            any: [dictator(s), dictatorship, military (rule|junta|regime), junta, authoritarian (rule|regime|leader),
              one party state, strongman, autocrat, autocratic, totalitarian]
            match:
              - The dictator fled.
              - The junta banned parties.
            miss:
              - She took dictation.
              - The dictionary sold.

        """#
}
