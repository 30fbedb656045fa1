extension BuiltInRules {
    /// `Config/topics/rules/crime.yaml`
    static let crime = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 02000000 crime, law and justice

        rules:
          - topic: 20001314 animal abuse
            strength: 88
            any: [animal (cruelty|abuse), dog fighting, dogfighting, cockfighting, cruelty to animals,
              near: {words: 7, all: [[dog(s), cat(s), horse(s), puppies, animals], [starved, neglected, mistreated, tortured, abused, cruelty]]}]
            match:
              - He was charged with animal cruelty.
              - Police found forty dogs starved in a barn.
            miss:
              - The cruel sea took the boat.
              - She fed the cat.
          - topic: 20000083 arson
            strength: 90
            any: [arson, arsonist(s), set fire to, set on fire, firebomb, firebombed, fire bomb, torched,
              deliberately lit]
            match:
              - Police suspect arson at the mill.
              - Youths torched two cars.
            miss:
              - A spark lit the barn.
              - The torch relay began.
          - topic: 20000084 assault
            strength: 84
            any: [(physical|aggravated|common|violent|indecent) assault, assaulted, stabbed, stabbing(s), beaten up,
              knife attack(s), acid attack, mugged, grievous bodily harm, actual bodily harm, charged with assault,
              glassed]
            match:
              - A man was stabbed outside the pub.
              - She was charged with assault.
            miss:
              - The climbers planned an assault on the peak.
              - The wound was a stab in the dark.
          - topic: 20000085 sex crime
            strength: 90
            any: [rape, raped, rapist(s), sexual (assault|assaults|abuse|offence|offences|attack|violence),
              sexually (assaulted|abused), sex (offender|offenders|abuse|attack|crimes), child pornography, paedophile,
              pedophile, molested, indecent assault, gang raped]
            except: [oilseed rape, rape seed, rape oil]
            match:
              - A teacher was jailed for sexual abuse.
              - The court convicted him of rape.
            miss:
              - Fields of oilseed rape shine.
              - Sex education is taught.
          - topic: 20000087 corporate crime
            strength: 82
            any: [(white collar|corporate) (crime|crimes|wrongdoing), price fixing, price rigging, market rigging,
              market manipulation, bid rigging, money laundering, securities fraud, accounting fraud]
            match:
              - Three banks were fined for money laundering.
              - The firms admitted price fixing.
            miss:
              - He fixed the price tag.
              - The laundry made money.
          - topic: 20001194 accounting crime
            strength: 88
            any: [(accounting|bookkeeping) (fraud|scandal|irregularities),
              (cooked|cooking|falsified|falsifying) (the) (books|accounts|records), false accounting]
            match:
              - The chief was charged with accounting fraud.
              - Managers cooked the books for years.
            miss:
              - She cooked by the book.
              - The account was dull.
          - topic: 20000088 anti-trust crime
            strength: 86
            any: [price fixing, antitrust (violation|violations|suit|lawsuit|charges|case),
              anti trust (suit|case|violations), cartel (fine|fines|case), bid rigging, monopoly abuse,
              abuse of dominance]
            match:
              - The search firm faces an antitrust suit.
              - Cement makers paid cartel fines.
            miss:
              - A drug cartel shot the mayor.
              - I trust my aunt.
          - topic: 20000089 breach of contract
            strength: 88
            any: [breach(ed|es) of contract, (breached|broke|violated) (the|its|his|a) (contract|agreement),
              contract breach]
            match:
              - The singer sued for breach of contract.
              - The supplier breached the contract.
            miss:
              - Water breached the dam.
              - He signed a contract.
          - topic: 20000090 embezzlement
            strength: 92
            any: [embezzlement, embezzled, embezzling, embezzle, misappropriated, misappropriation, siphoned off]
            match:
              - The clerk embezzled 2 million.
              - He is on trial for embezzlement.
            miss:
              - The emblem dazzled.
              - Petrol was sucked from a can.
          - topic: 20000091 insider trading
            strength: 92
            any: [insider (trading|dealing|trader|traders|information|trading scandal)]
            match:
              - The broker admitted insider trading.
              - Insider dealing charges were filed.
            miss:
              - Traders stood inside the hall.
              - An insider spoke of tensions.
          - topic: 20000093 corruption
            strength: 86
            any: [corruption, graft, corrupt (officials|practices|officials|police|politicians), anti corruption,
              anticorruption, kickback(s), abuse of office, slush fund]
            except: [data corruption, skin graft]
            match:
              - The mayor resigned over corruption.
              - Kickbacks were paid to the party.
            miss:
              - The skin graft healed.
              - The kick went back to the keeper.
          - topic: 20000094 bribery
            strength: 90
            any: [bribe(s), bribed, bribery, bribing, payola, pay offs]
            match:
              - The judge took a bribe.
              - Bribery is common at the border.
            miss:
              - The bride smiled.
              - He paid off his loan.
          - topic: 20000086 cyber crime
            strength: 88
            any: [cyber crime, cybercrime, cyberattack(s), cyber attack(s), ransomware, malware, phishing,
              computer virus, data breach, hacked into, computer hacker(s), identity theft, spyware, hackers]
            match:
              - Ransomware shut the hospital.
              - Hackers stole a million passwords.
            miss:
              - The butcher hacked the bone.
              - Wares for ransom.
          - topic: 20000095 drug related crimes
            strength: 88
            any: [drug (dealer|dealers|dealing|possession|offences|charges|gang|gangs|bust|raid|raids),
              possession of (cannabis|cocaine|heroin|marijuana|drugs),
              (cocaine|heroin|methamphetamine) (seized|seizure|haul|worth), crack dealer(s)]
            match:
              - He was held for possession of cannabis.
              - Drug dealers ran the block.
            miss:
              - A new drug helps sleep.
              - The deal was a bust.
          - topic: 20000096 drug trafficking
            strength: 92
            any: [
              (drug|drugs|cocaine|heroin|narcotics|cannabis|fentanyl) (trafficking|traffickers|trafficker|smuggling|smugglers|smuggler|trade|cartel|cartels|shipment|route|lord|lords|mule|mules),
              drug cartel, medellin cartel, sinaloa cartel, narco, narcotics,
              near: {words: 8, all: [[cocaine, heroin, cannabis, fentanyl, hashish, methamphetamine], [tonnes, tons, kilos, kilograms, smuggled, shipment, container, seized]]}]
            match:
              - Customs found 3 tonnes of cocaine in a container.
              - The drug lord was flown to New York.
            miss:
              - The drug trial went well.
              - Traffic stopped.
          - topic: 20000097 fraud
            strength: 88
            any: [fraud, fraudster(s), fraudulent, fraudulently, swindle, swindled, scam(s), scammers, scammed,
              defrauded, defraud, defrauding, con artist, ponzi, pyramid scheme, forged documents, counterfeit,
              counterfeiting, counterfeiters]
            match:
              - He was jailed for fraud.
              - The Ponzi scheme took 9,000 savers.
            miss:
              - She is afraid of dogs.
              - A pyramid was opened.
          - topic: 20001195 tax evasion
            strength: 92
            any: [tax (evasion|fraud|evader|evaders|dodging|dodgers|cheats|cheat), evad(e|ed|ing) tax(es), tax haven(s)]
            match:
              - The singer was convicted of tax evasion.
              - Tax dodgers hide money in trusts.
            miss:
              - The tax form is long.
              - He evaded a tackle.
          - topic: 20000098 hijacking
            strength: 92
            any: [hijack, hijacked, hijacking, hijacker(s), carjacking, carjacked, piracy off, somali pirates, skyjack]
            match:
              - The jet was hijacked to Libya.
              - Somali pirates freed the crew.
            miss:
              - Piracy hurts the record label.
              - Jack sang high.
          - topic: 20000099 homicide
            strength: 90
            any: [murder(s), murdered, murderer, homicide(s), manslaughter, serial killer, beheaded, strangled,
              contract killing, gunned down, killed his wife, assassinated, assassination, shot dead, stabbed to death,
              beaten to death]
            except: [murder mystery, murder on the, bloody murder]
            match:
              - A man was charged with murder.
              - The mayor was shot dead at home.
            miss:
              - A murder mystery is on tonight.
              - The killer whale dived.
          - topic: 20001283 human smuggling and trafficking
            strength: 92
            any: [
              (human|people|sex|child|migrant|organ) (trafficking|smuggling|traffickers|smugglers|smuggler|trafficker),
              trafficked (women|children|people), trafficking in persons, trafficking victims, people smuggling]
            match:
              - Smugglers of people were held after a people smuggling raid.
              - Human trafficking brings gangs billions.
            miss:
              - Ivory was smuggled.
              - Traffic lights failed.
          - topic: 20000100 kidnapping
            strength: 92
            any: [kidnap, kidnapped, kidnapping(s), kidnapper(s), abducted, abduction(s), abductors, hostage(s),
              hostage taking, held for ransom]
            match:
              - Gunmen kidnapped two engineers.
              - The hostages were freed.
            miss:
              - The kid napped.
              - The hostel aged.
          - topic: 20000101 organised crime
            strength: 90
            any: [organi(s|z)ed crime, mafia, cosa nostra, camorra, ndrangheta, mob boss, mobster(s),
              crime syndicate(s), yakuza, triads, crime boss, crime family, racketeering]
            match:
              - The Mafia ran the docks.
              - He was found guilty of racketeering.
            miss:
              - A tennis racket broke.
              - The fair was organised well.
          - topic: 20000102 gang activity
            strength: 88
            any: [(street|rival|criminal|prison|armed|violent) (gang|gangs),
              gang (member|members|violence|warfare|war|leader|leaders|related|wars), gangs, gangster(s), turf war]
            except: [chain gang, gangsta rap, press gang]
            match:
              - Gangs rule the slum.
              - A gang leader was shot.
            miss:
              - A gangway was lowered.
              - The gangly boy ran.
          - topic: 20001196 reckless driving
            strength: 90
            any: [(drunk|drunken|drink|reckless|dangerous|careless) (driving|driver|drivers),
              speeding (ticket|tickets|fine|driver|drivers), hit and run, driving under the influence,
              driving while intoxicated, street racing]
            match:
              - The star was held for drunk driving.
              - Police seek a hit-and-run driver.
            miss:
              - Driving rain fell.
              - The drunk sang.
          - topic: 20000104 robbery and theft
            strength: 88
            any: [robbery, robberies, robber(s), robbed, burglary, burglaries, burglar(s), burgled, theft(s), thief,
              thieves, stolen, stole, shoplifting, shoplifters, looted, heist, pickpocket(s), bank raid]
            except: [stole the show, stolen base(s), identity theft, stole a kiss, stole the ball]
            match:
              - Robbers took 2 million from the bank.
              - A painting was stolen from the museum.
            miss:
              - She stole the show.
              - The robe was red.
          - topic: 20001313 shootings
            strength: 90
            any: [(mass|school|fatal|police|deadly|drive by) shooting(s), gunman, gunmen, opened fire, shooting spree,
              shooting at, gunfire, shot and killed, shot and wounded, active shooter]
            not: [film shooting, photo shoot]
            match:
              - A gunman opened fire at the school.
              - The mass shooting left nine dead.
            miss:
              - Shooting of the film ends soon.
              - The guard's shooting was 60 percent from the line.
          - topic: 20000103 terrorism
            strength: 80
            any: [terrorism (charges|offences|offenses|case|trial|law|laws|suspect), anti terrorism, counter terrorism,
              counterterrorism, terror (suspect|suspects|charges|trial|offences), convicted of terrorism]
            match:
              - Two men face terrorism charges.
              - Counter-terrorism police searched the flat.
            miss:
              - The terrier ran.
              - Tourism grew.
          - topic: 20001320 torture
            strength: 90
            any: [torture, tortured, torturing, torturers, waterboarding, electric shocks to detainees]
            match:
              - Detainees were tortured.
              - The report speaks of torture in the camp.
            miss:
              - The tortoise hid.
              - Tort law is hard.
          - topic: 20001285 vandalism
            strength: 90
            any: [vandal(s), vandalism, vandalised, vandalized, graffiti, defaced, desecrated]
            match:
              - Vandals smashed the graves.
              - The statue was defaced.
            miss:
              - He faced defeat.
              - The graphic novel sold.
          - topic: 20000105 war crime
            strength: 92
            any: [war (crime|crimes|criminal|criminals), crimes against humanity, international criminal court,
              nuremberg trials, hague tribunal]
            match:
              - The general is wanted for war crimes.
              - He was charged with crimes against humanity.
            miss:
              - The war on crime goes on.
              - Hummus was served at court.
          - topic: 20000107 court
            strength: 72
            any: [
              (district|appeals|federal|high|supreme|crown|county|constitutional|magistrates|appeal|superior|criminal) court,
              court (ruling|rulings|order|hearing|case|documents|papers|decision),
              the court (ruled|said|heard|ordered|found|rejected)]
            except: [court of appeal]
            match:
              - The district court rejected the claim.
              - A court order stopped the works.
            miss:
              - The tennis court was wet.
              - He courted her.
          - topic: 20000108 appeal (court)
            strength: 86
            any: [appeals court, court of appeal(s), appeal court, appeal judges, appellate, lodged an appeal,
              appealed against, lost (his|her|its|their|an) appeal, appeal (against|hearing|ruling), will appeal the,
              on appeal, overturned (the|his|her) conviction, upheld (the|his|her) conviction]
            match:
              - The appeals court overturned the ruling.
              - She lost her appeal.
            miss:
              - The charity made an appeal for blankets.
              - The game has appeal.
          - topic: 20000110 judge
            strength: 76
            any: [
              (judge|judges|justice|magistrate) (ruled|said|ordered|sentenced|dismissed|told|appointed|resigned|threw|blocked|nominee),
              (federal|district|high court|supreme court|trial|presiding) judge(s)]
            match:
              - A federal judge blocked the ban.
              - The judge told the jury to go home.
            miss:
              - Judge the cake by its taste.
              - Judges gave her skating a nine.
          - topic: 20001287 supreme and high court
            strength: 90
            any: [(supreme|high|constitutional) court, court of cassation, chief justice, federal constitutional court,
              supreme court justice(s)]
            match:
              - The Supreme Court struck down the law.
              - The Constitutional Court barred the party.
            miss:
              - The courtyard is high.
              - The supremes sang.
          - topic: 20000111 trial (court)
            strength: 84
            any: [(murder|fraud|corruption|rape|show|civil|criminal|jury|terrorism|treason) trial(s),
              (on|stand|stood|awaiting|faces|goes on|went on|face) trial,
              trial (judge|opened|began|lawyer|lawyers|continues|of), defendant(s), jurors, jury, pleaded (not) guilty,
              pleads (not) guilty, prosecutor told, the witness told, cross examined, acquitted]
            not: [clinical trial(s), time trial, trial period, vaccine trial]
            match:
              - The banker went on trial for theft.
              - The defendant pleaded guilty.
            miss:
              - A clinical trial of the pill failed.
              - He won the time trial.
          - topic: 20000114 litigation
            strength: 86
            any: [lawsuit(s), class action, litigation, civil suit, libel suit, sued, suing, sues, plaintiff(s),
              filed (a) suit, out of court]
            match:
              - Smokers filed a class action.
              - She sued the paper for libel.
            miss:
              - He wore a suit.
              - The law suits me.
          - topic: 20000112 pre-trial
            strength: 88
            any: [pre trial, pretrial, preliminary hearing, indicted, indictment(s), arraigned, arraignment, grand jury,
              charged with, denied bail, released on bail, remanded in custody, bail hearing, custody hearing]
            match:
              - A grand jury indicted the mayor.
              - He was remanded in custody.
            miss:
              - They bailed out water.
              - Trials of the plane began.
          - topic: 20000134 sentencing (criminal)
            strength: 88
            any: [sentenced to, jail term(s), prison term, prison sentence, life sentence, life imprisonment,
              years in (jail|prison), was jailed, were jailed, jailed for, death sentence, sentencing, handed a,
              years imprisonment]
            match:
              - She was sentenced to nine years.
              - He got life imprisonment.
            miss:
              - A short sentence reads well.
              - The years passed.
          - topic: 20000135 capital punishment
            strength: 92
            any: [death penalty, capital punishment, death row, death sentence(s), sentenced to death, executed by,
              execution of, executions, lethal injection, electric chair, hanged for, firing squad, beheaded for]
            except: [execution of the plan, execution of the project, execution of duties]
            match:
              - He died by lethal injection.
              - Parliament abolished the death penalty.
            miss:
              - The penalty was scored.
              - The punishment of the capital's side continued.
          - topic: 20000136 fine (penalty)
            strength: 82
            any: [fined, was fined, were fined, hefty fine, record fine, on the spot fine, fines of, a fine of,
              fines totalling, pay a fine]
            match:
              - The bank was fined 40 million.
              - Drivers face a fine of 90 euros.
            miss:
              - It was a fine day.
              - The sand is fine.
          - topic: 20000137 prison
            strength: 84
            any: [prison(s), jail, inmate(s), prisoners, penitentiary, jailbreak, prison guards, prison warden, parole,
              convicts]
            not: [prisoners of war, prisoner of war, prisoner swap]
            match:
              - Inmates rioted at the prison.
              - He was freed on parole.
            miss:
              - The prism shone.
              - Jade sailed.
          - topic: 20001199 suspended sentence
            strength: 92
            any: [suspended (sentence|jail|prison|term), sentence suspended, years suspended]
            match:
              - He got a suspended sentence.
              - She received two years suspended.
            miss:
              - Play was suspended.
              - Flights stay suspended for days.
          - topic: 20000117 arbitration and mediation
            strength: 85
            any: [arbitration, arbitrator(s), court of arbitration, mediation, court appointed mediator, arbitral]
            match:
              - The case went to arbitration.
              - An arbitrator sided with the firm.
            miss:
              - The choice was arbitrary.
              - Meditation calms.
          - topic: 20000118 prosecution and prosecutors
            strength: 84
            any: [prosecutor(s), attorney general, district attorney, public prosecutor, prosecution, state attorney,
              special counsel]
            match:
              - Prosecutors want nine years.
              - The attorney general dropped the charge.
            miss:
              - The attorney bought a house.
              - The general spoke.
          - topic: 20000122 civil law
            strength: 72
            any: [civil (court|suit|case|damages|law|lawsuit|action), awarded damages, libel, defamation, slander,
              compensation claim, sued for]
            match:
              - She won a libel case.
              - The civil suit seeks 4 million.
            miss:
              - Civil engineers met.
              - The damage was small.
          - topic: 20000124 regulations
            strength: 70
            any: [(new|tough|tougher|strict|stricter|federal|safety|emission) (rules|regulations|regulation),
              (regulators|regulator) (approved|fined|ruled|want|said), deregulation, rule change by the commission]
            match:
              - Brussels will set stricter rules for toys.
              - Deregulation of the airlines went on.
            miss:
              - He rules the court.
              - The heater has a knob to set.
          - topic: 20000123 antitrust regulations
            strength: 88
            any: [
              (antitrust|anti trust|competition) (authority|authorities|regulator|regulators|law|laws|watchdog|commission|commissioner|review|probe|approval|clearance|concerns|rules|division),
              monopolies and mergers commission, trustbusters, cartel office]
            match:
              - The competition watchdog cleared the deal.
              - Antitrust regulators want more time.
            miss:
              - The singing competition ended.
              - We trust the law.
          - topic: 20000125 criminal law
            strength: 75
            any: [criminal (law|code|justice|charges|case), penal code, three strikes law, decriminalise, decriminalize,
              criminalise, criminalize]
            match:
              - The penal code was changed.
              - Parliament voted to decriminalise begging.
            miss:
              - The crime novel sold.
              - A pen called a code.
          - topic: 20000126 international law
            strength: 84
            any: [international (law|humanitarian law|treaty|convention), geneva convention(s), law of the sea,
              violation of international]
            match:
              - The raid broke international law.
              - The Geneva Conventions protect nurses.
            miss:
              - The law of the land rules.
              - Geneva hosts a fair.
          - topic: 20000127 extradition
            strength: 92
            any: [extradite, extradited, extradition, extraditing, european arrest warrant]
            match:
              - Spain extradited the banker.
              - The extradition hearing is on Monday.
            miss:
              - The extra edition sold.
              - Tradition matters.
          - topic: 20000128 international court and tribunal
            strength: 92
            any: [international (criminal court|court of justice|tribunal), world court, war crimes tribunal, ^ICC,
              ^ICJ, european court of (human rights|justice), hague court]
            not: [cricket council, one day international, cricket]
            match:
              - The world court heard the case.
              - The ICC issued a warrant.
            miss:
              - The ICC fined the cricket captain.
              - A tribune spoke.
          - topic: 20000130 arrest
            strength: 86
            any: [arrest(s), arrested, under arrest, taken into custody, detained, house arrest, arrest warrant(s),
              in custody]
            except: [cardiac arrest(s)]
            match:
              - Police arrested two men.
              - The editor was detained at the airport.
            miss:
              - He died of cardiac arrest.
              - She rested.
          - topic: 20000131 investigation (criminal)
            strength: 82
            any: [
              (criminal|police|murder|fraud|corruption|federal|fbi) (investigation|investigations|inquiry|probe|investigators|enquiry),
              detectives, forensic, investigators (said|believe|found), police are investigating, crime scene, manhunt,
              raided (the) (home|homes|offices|office)]
            match:
              - Detectives searched the river.
              - A criminal investigation was opened.
            miss:
              - The space probe landed.
              - A science inquiry class began.
          - topic: 20000132 missing person
            strength: 90
            any: [missing (person|persons|girl|boy|woman|man|child|children|teenager|student|toddler),
              (reported|went|gone) missing, last seen (alive|on|in|at), search for the missing]
            match:
              - A missing girl was found alive.
              - The hiker was reported missing.
            miss:
              - A page is missing.
              - He misses her.
          - topic: 20000133 police
            strength: 72
            any: [
              police (officer|officers|chief|force|station|commissioner|brutality|department|reform|spokesman|custody),
              policeman, policemen, policewoman, constable, sheriff, riot police, scotland yard, interpol, europol]
            match:
              - The police chief resigned.
              - A policeman was hurt.
            miss:
              - The police and thieves song played.
              - The policy expired.
          - topic: 20001299 surveillance
            strength: 88
            any: [surveillance, wiretap(s), wiretapping, phone tapping, phone hacking, facial recognition, cctv cameras,
              eavesdropping, bugged]
            match:
              - The court allowed the wiretaps.
              - Facial recognition scans the crowd.
            miss:
              - A bug crawled.
              - He tapped the phone.

        """#
}
