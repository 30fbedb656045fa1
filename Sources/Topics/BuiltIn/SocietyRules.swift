extension BuiltInRules {
    /// `Config/topics/rules/society.yaml`
    static let society = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 14000000 society

        rules:
          - topic: 20000769 social networking
            strength: 84
            any: [social (network|networks|networking), facebook (users|group|page|post), instagram, tiktok,
              twitter users, snapchat, whatsapp group, followers on]
            match:
              - The video spread on TikTok.
              - Instagram hides likes.
            miss:
              - The rail network grew.
              - The club has followers.
          - topic: 20000774 population and census
            strength: 92
            any: [census, population (growth|decline|figures|density|shrank|rose|grew|count), birth rate(s), birthrate,
              fertility rate, ageing population, aging population, demographers, demographic]
            match:
              - The census counted 8 million.
              - The birth rate fell again.
            miss:
              - Consensus was reached.
              - Popular songs played.
          - topic: 20000775 discrimination
            strength: 86
            any: [discrimination, discriminated, discriminatory, discriminates, equal opportunities, bigotry, prejudice,
              affirmative action]
            except: [prejudice and, pride and prejudice, without prejudice]
            match:
              - She sued for discrimination.
              - Affirmative action was banned.
            miss:
              - Pride and Prejudice is on stage.
              - A discriminating palate.
          - topic: 20000776 ageism
            strength: 95
            any: [ageism, ageist, age discrimination]
            match:
              - He won an age discrimination case.
              - Ageism is rife, she said.
            miss:
              - The stage is set.
              - The age of steam ended.
          - topic: 20000777 racism
            strength: 94
            any: [racism, racist(s),
              racial (abuse|discrimination|hatred|slur|slurs|profiling|tension|tensions|equality|segregation|injustice),
              racially (abused|motivated|charged), apartheid, white supremacist(s), antisemitism, anti semitism,
              anti semitic, antisemitic, black lives matter, ku klux klan, xenophobia, xenophobic]
            match:
              - Fans shouted racist abuse.
              - Apartheid laws were scrapped.
            miss:
              - The race is on Sunday.
              - An apartment burned.
          - topic: 20000778 religious discrimination
            strength: 90
            any: [religious discrimination, islamophobia, islamophobic, anti muslim, anti christian, anti catholic,
              headscarf ban, ban on headscarves, burqa ban]
            match:
              - Islamophobia rose.
              - The headscarf ban stands.
            miss:
              - She wore a scarf.
              - The cat is religious.
          - topic: 20000779 sexism
            strength: 94
            any: [sexism, sexist, gender (discrimination|pay gap|bias|stereotypes), misogyny, misogynist, misogynistic,
              sex discrimination]
            match:
              - The ad was called sexist.
              - The gender pay gap shrank.
            miss:
              - The sextet sang.
              - The gap in the wall.
          - topic: 20001373 diversity, equity and inclusion
            strength: 92
            any: [^DEI, diversity equity and inclusion,
              diversity (programme|programmes|program|programs|targets|training|officer), gender quota(s)]
            match:
              - The firm dropped its DEI office.
              - Diversity targets were set.
            miss:
              - The diverse meadow bloomed.
              - Equity prices fell.
          - topic: 20000772 emigration
            strength: 92
            any: [emigration, emigrate, emigrated, emigrant(s), emigrating, brain drain,
              exodus of (doctors|nurses|young|workers)]
            match:
              - Emigration drains the village.
              - Soviet Jews may emigrate.
            miss:
              - The drain was blocked.
              - Birds migrate.
          - topic: 20000781 adoption
            strength: 90
            any: [adoption (agency|agencies|papers|law|laws), adoptive (parents|mother|father|family),
              adopted (child|children|son|daughter|baby|girl|boy), orphanage(s), foster (care|parents|children|child),
              adopt a child]
            match:
              - Adoptive parents met her.
              - He grew up in foster care.
            miss:
              - The plan was adopted.
              - The pact's adoption took years.
          - topic: 20000783 divorce
            strength: 94
            any: [divorce(s), divorced, divorcing, alimony, prenuptial, custody battle, custody of (the|their) children]
            not: [divorced from reality]
            match:
              - The couple will divorce.
              - A custody battle began.
            miss:
              - The plan is divorced from reality.
              - He dived in.
          - topic: 20000784 family planning
            strength: 90
            any: [family planning, planned parenthood, birth control, one child policy,
              sterili(s|z)ation (of women|campaign|programme|program)]
            match:
              - Family planning clinics lost funds.
              - China ended its one-child policy.
            miss:
              - The family plans a trip.
              - Out of control.
          - topic: 20000785 abortion
            strength: 96
            any: [abortion(s), roe v wade, pro life, pro choice, anti abortion, terminate a pregnancy, abortion pill]
            match:
              - The abortion law was eased.
              - Anti-abortion groups met.
            miss:
              - The launch was aborted.
              - A choice professor spoke.
          - topic: 20001274 contraception
            strength: 95
            any: [contraception, contraceptive(s), condom(s), morning after pill, the pill]
            match:
              - Free condoms are handed out.
              - Contraceptives are covered.
            miss:
              - The contract was kept.
              - A pillow fell.
          - topic: 20000786 marriage
            strength: 86
            any: [same sex marriage, gay marriage, marriage (law|licence|license|rates|certificate), child marriage(s),
              forced marriage(s), arranged marriage(s), civil partnership(s), civil unions, newlyweds, polygamy, dowry]
            match:
              - Same-sex marriage is legal.
              - Child marriage is banned.
            miss:
              - It was a marriage of two brands in spirit.
              - He carried her.
          - topic: 20000787 parenting
            strength: 88
            any: [parenting, single (mother|mothers|parent|parents), stay at home (dad|dads|mum|mums|mom|moms),
              working mothers, working parents, childrearing, child rearing, new parents]
            match:
              - Single mothers get a grant.
              - A book on parenting sells.
            miss:
              - The parent company lost.
              - It is apparent.
          - topic: 20001359 pregnancy and childbirth
            strength: 92
            any: [pregnancy, pregnancies, pregnant, childbirth, gave birth, giving birth, caesarean, midwifery,
              surrogate (mother|mothers), surrogacy, premature babies, premature baby, stillbirth, stillborn,
              maternal mortality, ivf, newborn(s)]
            except: [pregnant pause]
            match:
              - Pregnant women should not smoke.
              - She gave birth on a train.
            miss:
              - A pregnant pause followed.
              - The berth was free.
          - topic: 20000771 immigration
            strength: 90
            any: [immigration, immigrant(s), migrant(s), naturali(s|z)ed citizens, green card(s), work visas,
              deportation(s), deported, asylum]
            except: [migrant birds, insane asylum, lunatic asylum]
            match:
              - Migrants slept in the park.
              - Immigration fell.
            miss:
              - The migratory birds left.
              - A ticket to the imminent match.
          - topic: 20000773 illegal immigration
            strength: 94
            any: [illegal (immigration|immigrant|immigrants|migrant|migrants|aliens|entry|crossings),
              undocumented (immigrants|workers|migrants), border crossings, channel crossings, small boats crossing,
              people smugglers, stowaway(s)]
            match:
              - Illegal immigrants were found in a truck.
              - Undocumented workers fear raids.
            miss:
              - The illegal bet was void.
              - The zebra crossing was repainted at the border of town.
          - topic: 20000792 LGBTQ
            strength: 95
            any: [gay (rights|men|couple|couples|pride|people|community|activists|bar), lesbian(s), ^LGBT, ^LGBTQ,
              transgender, homosexual(s), homosexuality, homophobia, homophobic, same sex (couples|marriage|partners),
              pride (parade|march), drag queen(s)]
            match:
              - The pride parade drew thousands.
              - Transgender athletes sued.
            miss:
              - Pride comes before a fall.
              - The gay nineties were merry, an old song goes.
          - topic: 20000790 children
            strength: 72
            any: [children (charity|rights|commissioner|home),
              child (welfare|poverty|protection|mortality|soldiers|benefit), unicef, schoolchildren, street children,
              orphans]
            match:
              - Child poverty grew.
              - UNICEF feeds street children.
            miss:
              - The tree bore fruit like a child of the woods.
              - A chilled drink.
          - topic: 20000791 disabilities
            strength: 92
            any: [disabled (people|children|access|person|persons|workers|man|woman|athletes), disability, disabilities,
              wheelchair(s), blind people, deaf (people|children|students), sign language, guide dog(s), handicapped,
              cerebral palsy]
            match:
              - Wheelchair users cannot board.
              - Deaf children learn sign language.
            miss:
              - The alarm was disabled.
              - It fell on deaf ears.
          - topic: 20000793 gender
            strength: 82
            any: [gender (identity|equality|roles|gap|reassignment|recognition), non binary, nonbinary, third gender]
            match:
              - The law on gender identity passed.
              - Passports get a third gender.
            miss:
              - The surrender was signed.
              - Binary code runs.
          - topic: 20001288 indigenous people
            strength: 94
            any: [
              indigenous (people|peoples|group|groups|community|communities|leaders|land|australians|rights|tribe|tribes),
              aboriginal, aborigines, native american(s), first nations, inuit, maori(s), sami people,
              tribal (land|lands|leaders), torres strait islanders, eskimos]
            match:
              - Indigenous leaders blocked the mine.
              - Aboriginal art is shown.
            miss:
              - The native speaker helped.
              - An original idea.
          - topic: 20000795 national or ethnic minority
            strength: 88
            any: [
              ethnic (minority|minorities|group|groups|albanians|hungarians|russians|serbs|tamils|turks|uighurs|violence|tensions),
              minority (group|groups|rights|community), uighur(s), uyghur(s), rohingya, kurds, roma community, gypsies,
              kurdish minority]
            match:
              - Ethnic Albanians left.
              - The Rohingya fled.
            miss:
              - The minority shareholder sold.
              - Whey and curds.
          - topic: 20000797 senior citizens
            strength: 88
            any: [senior citizens, elderly (people|residents|patients|man|woman|couple), pensioners, the elderly,
              older people, care home residents, centenarian(s), octogenarian]
            match:
              - Pensioners froze.
              - Elderly people live alone.
            miss:
              - The senior side won.
              - The elder tree grew.
          - topic: 20000798 teenagers
            strength: 80
            any: [teenagers, teenage (girls|boys|pregnancy|mothers), adolescents, adolescence, teens, youths]
            match:
              - Teenagers sleep too little.
              - Teens shun cars.
            miss:
              - Rain fell in the fifteenth over.
              - The tea gained.
          - topic: 20001327 women
            strength: 72
            any: [women (in|group|groups|shelter|shelters|march|organisations), violence against women,
              international women day, empowerment of women, working women, rural women]
            match:
              - Violence against women rose.
              - Women's groups marched.
            miss:
              - The women's 100 metres is next.
              - The omen was bad.
          - topic: 20000800 homelessness
            strength: 95
            any: [homeless (people|shelter|shelters|man|woman|families|veterans|camp|person), homelessness,
              rough sleeper(s), sleeping rough, soup kitchen(s), squatters, tent city]
            match:
              - Homelessness rose in London.
              - Rough sleepers froze.
            miss:
              - The quake left them homeless.
              - The sleeper train was rough.
          - topic: 20000801 poverty
            strength: 92
            any: [poverty, impoverished, slum(s), shantytown, shanty town, food bank(s), below the breadline, hunger,
              low income families, poorest families, destitute]
            except: [hunger strike(s), hunger games, hunger striker(s), hunger for]
            match:
              - Half live in poverty.
              - Food banks ran empty.
            miss:
              - The Hunger Games is on.
              - A poor serve cost him.
          - topic: 20000803 abusive behaviour
            strength: 90
            any: [domestic (violence|abuse), child (abuse|abusers|neglect), battered (wives|women|wife),
              abusive (husband|relationship|partner|father), elder abuse, women shelter, stalker, stalking]
            match:
              - Domestic violence rose.
              - The priest was accused of child abuse.
            miss:
              - Drug abuse is rare there.
              - The domestic flight left.
          - topic: 20000804 addiction
            strength: 92
            any: [addict(s), addiction, addicted to (drugs|heroin|alcohol|gambling|crack|opioids), alcoholic(s),
              alcoholism, drug (abuse|addiction|use|users|overdose|overdoses), heroin users, binge drinking,
              overdose(s), opioid (crisis|epidemic), problem gamblers]
            except: [alcoholic drink(s), alcoholic beverages]
            match:
              - Overdoses killed 90,000.
              - Addicts get clean needles.
            miss:
              - Non-alcoholic drinks are served.
              - The addition was right.
          - topic: 20001284 bullying
            strength: 95
            any: [bullying, bullied, bullies, cyberbullying, cyber bullying, hazing, trolling]
            except: [bullied his way]
            match:
              - Bullying drove her out of school.
              - Recruits suffered hazing.
            miss:
              - The bullion market rose.
              - Hazy sunshine came.
          - topic: 20000805 juvenile delinquency
            strength: 94
            any: [juvenile (delinquency|delinquents|offenders|crime|court|detention),
              youth (crime|gang|gangs|offenders|detention), young offenders, child offenders]
            match:
              - Juvenile crime fell.
              - Young offenders paint walls.
            miss:
              - The youth team won.
              - A juvenile eagle flew.
          - topic: 20000806 prostitution
            strength: 95
            any: [prostitute(s), prostitution, brothel(s), sex worker(s), sex trade, pimp(s), red light district,
              call girl(s)]
            match:
              - The brothel was closed.
              - Sex workers want rights.
            miss:
              - The red light stopped him.
              - He was shrimping.
          - topic: 20001193 sexual misconduct
            strength: 94
            any: [sexual (harassment|misconduct|impropriety), sexually harassed, metoo, me too movement, groped,
              groping, inappropriate touching]
            match:
              - The director was accused of sexual harassment.
              - She said he groped her.
            miss:
              - The group sang.
              - Me too, he said.
          - topic: 20000807 slavery
            strength: 95
            any: [slavery, slave (trade|labour|labor|ship|owners|traders), enslaved, slaves, forced labour,
              forced labor, bonded labour, bonded labor, modern slavery]
            match:
              - The port grew rich by the slave trade.
              - Bonded labour is banned.
            miss:
              - He slaved over a stove.
              - Slavic songs.
          - topic: 20000811 euthanasia
            strength: 95
            any: [euthanasia, mercy killing, assisted dying, right to die, assisted suicide, euthani(s|z)ed]
            match:
              - Euthanasia is legal there.
              - The assisted dying bill passed.
            miss:
              - Youth in Asia grows.
              - He died assisting her.
          - topic: 20000812 assisted suicide
            strength: 95
            any: [assisted suicide(s), dignitas, physician assisted, assisted dying]
            match:
              - He went to Dignitas to die.
              - Assisted suicide is before the court.
            miss:
              - The winger assisted.
              - Dignity matters.
          - topic: 20000813 suicide
            strength: 90
            any: [suicide(s), suicidal, took (his|her|their) own life, killed himself, killed herself, hanged himself,
              hanged herself, self harm, suicide prevention]
            except: [suicide bomb, suicide bomber(s), suicide bombing(s), suicide attack(s), suicide car, suicide squad,
              political suicide, assisted suicide, suicide truck, suicide attacker, suicide vest]
            match:
              - The star took his own life.
              - Suicides rose among farmers.
            miss:
              - A suicide bomber hit the gate.
              - It would be political suicide.
          - topic: 20000810 death and dying
            strength: 78
            any: [died (peacefully|at home|at (his|her) home|of natural causes|aged|in hospital), obituary, obituaries,
              has died, hospice, burial, cremation, mourners, mourning]
            match:
              - The painter died peacefully at 91.
              - Mourners filled the square.
            miss:
              - Morning has broken.
              - The battery died.
          - topic: 20000814 ethics
            strength: 82
            any: [ethics (committee|panel|commission|rules|watchdog|code|council|investigation), bioethics, unethical,
              ethical (questions|dilemma|concerns|guidelines|standards), conflict of interest, conflicts of interest]
            match:
              - The ethics committee cleared her.
              - Cloning raises ethical questions.
            miss:
              - Ethnic food sells.
              - His work ethic is good.
          - topic: 20000815 pornography
            strength: 95
            any: [pornography, pornographic, porn (star|site|sites|industry), revenge porn, obscene (material|images),
              porn]
            match:
              - Porn sites must check age.
              - Obscene images were found.
            miss:
              - Prawns were served.
              - An obscene sum was paid.
          - topic: 20000818 charity
            strength: 86
            any: [charity, charities, charitable, philanthropist(s), philanthropy, fundraiser, fundraising, telethon,
              donated (to|a|his|her), red nose day, live aid, bob geldof]
            except: [charity shield]
            not: [campaign fundraiser, campaign fundraising]
            match:
              - The charity raised 4 million.
              - A philanthropist paid for the ward.
            miss:
              - The Charity Shield was won by Leeds.
              - The chariot race.
          - topic: 20001317 child care
            strength: 92
            any: [child care, childcare, day care, daycare, creche(s), nanny, nannies, au pair(s), babysitter(s)]
            except: [nanny state]
            match:
              - Childcare costs rose.
              - The nanny was cleared.
            miss:
              - The nanny state interferes.
              - He took care of the day.
          - topic: 20001232 elderly care
            strength: 92
            any: [elderly care, care (home|homes) (residents|staff|for the elderly|operators|fees), nursing home(s),
              old people home, retirement home(s), aged care]
            match:
              - The nursing home was closed.
              - Aged care needs staff.
            miss:
              - She is nursing a cold at home.
              - Elders dance.
          - topic: 20001290 public housing
            strength: 92
            any: [public housing, council (house|houses|housing|flats|estate), social housing,
              housing (estate|project|projects|benefit|association|associations), tower block(s)]
            match:
              - Social housing is scarce.
              - The council estate was torn down.
            miss:
              - The council met at a house.
              - The tower blocked the view.
          - topic: 20000820 social services
            strength: 88
            any: [social (worker|workers|services|work department), child protective services,
              welfare (office|officers|services|recipients), youth welfare]
            match:
              - Social workers took the baby.
              - Social services were warned.
            miss:
              - The social club danced.
              - Customer services answered.

        """#
}
