extension BuiltInRules {
    /// `Config/topics/rules/religion.yaml`
    static let religion = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 12000000 religion

        rules:
          - topic: 20000658 Buddhism
            strength: 95
            any: [buddhist(s), buddhism, buddha, dalai lama, tibetan monks, zen master]
            match:
              - The Dalai Lama spoke.
              - Buddhist monks marched.
            miss:
              - His buddy ran.
              - The llama spat.
          - topic: 20000659 Christianity
            strength: 88
            any: [christian(s), christianity, jesus christ, evangelical(s), church of england, gospel, baptism,
              world council of churches, nativity]
            except: [christian dior, christian democrat(s), christian democratic, gospel truth, christian bale]
            match:
              - Christians fled the town.
              - Evangelicals back him.
            miss:
              - The Christian Democrats lost.
              - A Christian Dior dress.
          - topic: 20001344 Catholicism
            strength: 93
            any: [catholic(s), catholicism, vatican, holy see, archbishop of (paris|new york|boston), cardinals, papal,
              jesuit(s), diocese]
            not: [st louis cardinals, arizona cardinals, baseball]
            match:
              - The Vatican confirmed it.
              - Catholics filled the square.
            miss:
              - The Arizona Cardinals lost.
              - His tastes are wide.
          - topic: 20000663 Christian Orthodoxy
            strength: 94
            any: [(russian|greek|serbian|ukrainian|coptic|eastern|christian) orthodox,
              orthodox (church|christians|patriarch|priest|christmas|easter), patriarch (kirill|bartholomew),
              coptic christians]
            match:
              - The Orthodox Church split.
              - Coptic Christians were shot.
            miss:
              - Orthodox economics failed.
              - The patriarch of the clan.
          - topic: 20000661 Mormonism
            strength: 96
            any: [mormon(s), latter day saints, mormonism]
            match:
              - The Mormons opened a temple.
              - Latter-day Saints met in Utah.
            miss:
              - The Saints won.
              - More monks came.
          - topic: 20000664 Protestantism
            strength: 92
            any: [protestant(s), lutheran(s), methodist(s), baptist (church|convention), southern baptist, baptists,
              presbyterian(s), anglican(s), church of england, episcopal church, pentecostal, quakers, calvinist]
            match:
              - The Anglican synod voted.
              - Lutherans elected a bishop.
            miss:
              - Protesters marched.
              - He is a method actor.
          - topic: 20000676 Hinduism
            strength: 95
            any: [hindu(s), hinduism, kumbh mela, diwali, ayodhya, hindu nationalist, hindu temple]
            match:
              - Hindus bathed in the Ganges.
              - Kumbh Mela began.
            miss:
              - Hindi films sell.
              - The wind blew.
          - topic: 20000677 Islam
            strength: 88
            any: [muslim(s), islam, islamic (law|clerics|scholars|faith|school|world), imam(s), ayatollah, mecca, hajj,
              prophet mohammad, prophet muhammad, sharia, fatwa, mullah(s)]
            except: [mecca of, mecca for]
            match:
              - Muslims prayed at dawn.
              - The hajj began.
            miss:
              - The muslin dress sold.
              - Milan is a mecca of fashion.
          - topic: 20001347 Shia Islam
            strength: 94
            any: [shia(s), shiite(s), shi ite, ashura, ayatollah]
            match:
              - Shiites marked Ashura.
              - The Shia cleric spoke.
            miss:
              - The shy girl sang.
              - It lasted.
          - topic: 20001348 Sunni Islam
            strength: 94
            any: [sunni(s), salafi, salafist, wahhabi, al azhar]
            match:
              - Sunnis boycotted it.
              - A scholar of Al-Azhar replied.
            miss:
              - A sunny day.
              - The sun is out.
          - topic: 20000679 Judaism
            strength: 93
            any: [judaism, rabbi(s), jewish (community|holiday|law|leaders|worshippers|festival), kosher, orthodox jews,
              bar mitzvah, sabbath]
            except: [black sabbath]
            match:
              - The rabbi spoke.
              - Kosher food is sold.
            miss:
              - Black Sabbath toured.
              - The rabbit ran.
          - topic: 20001351 Hasidism
            strength: 96
            any: [hasidic, hasidim, hasidism, chabad, ultra orthodox, haredi, haredim]
            match:
              - Hasidic Jews danced.
              - Ultra-Orthodox men must serve.
            miss:
              - The ultra marathon began.
              - The orthodox view prevailed.
          - topic: 20000682 Scientology
            strength: 97
            any: [scientology, scientologist(s)]
            match:
              - Scientology lost the case.
              - Scientologists sued.
            miss:
              - Scientists met.
              - Science won.
          - topic: 20000684 Sikhism
            strength: 96
            any: [sikh(s), sikhism, golden temple, gurdwara, amritsar]
            match:
              - Sikhs marched.
              - The Golden Temple was stormed.
            miss:
              - He was sick.
              - A temple of gold.
          - topic: 20001349 atheism and agnosticism
            strength: 94
            any: [atheist(s), atheism, agnostic(s), humanists uk]
            match:
              - Atheists sued over the cross.
              - Atheism is rare there.
            miss:
              - The athlete won.
              - The theist prayed.
          - topic: 20000674 cult
            strength: 92
            any: [doomsday cult, religious (cult|sect), cult (leader|members), aum shinrikyo, branch davidians,
              jonestown, sect (leader|members)]
            not: [cult film, cult classic]
            match:
              - The cult leader fled.
              - A religious sect hid there.
            miss:
              - The cult film returns.
              - The cultivated field.
          - topic: 20000680 nature religion
            strength: 95
            any: [pagan(s), druid(s), wicca, wiccan, shaman(s), voodoo, witchcraft]
            match:
              - Druids met at Stonehenge.
              - A shaman blessed it.
            miss:
              - The campaign began.
              - Sham marriages.
          - topic: 20000702 relations between religion and government
            strength: 90
            any: [separation of church and state, state church, state religion, concordat, church and state,
              school prayer, ten commandments, secularism, islamic law, sharia law, blasphemy]
            match:
              - The court upheld the separation of church and state.
              - Blasphemy carries death.
            miss:
              - The church is in a sad state.
              - The state visit.
          - topic: 20000688 religious conflict
            strength: 92
            any: [(religious|sectarian|communal) (violence|clashes|conflict|riots|tensions|strife|killings|attacks),
              attacks on churches, mosque attack, holy war, jihad]
            match:
              - Sectarian violence flared.
              - Communal riots hit Gujarat.
            miss:
              - The two boards clash.
              - The commune met.
          - topic: 20000698 church
            strength: 84
            any: [church (leaders|service|members|roof|officials|attendance|synod|elders), cathedral, basilica, parish,
              parishioners, churchgoers, clergy, vicar, parish priest, chapel]
            not: [church street, charlotte church]
            match:
              - Churchgoers wept.
              - The cathedral reopened.
            miss:
              - Church Street flooded.
              - Chaplin starred.
          - topic: 20000699 mosque
            strength: 94
            any: [mosque(s), minaret(s), friday prayers]
            match:
              - The mosque opened.
              - Minarets are banned.
            miss:
              - Mosquitoes bite.
              - Moss grew.
          - topic: 20000700 synagogue
            strength: 96
            any: [synagogue(s)]
            match:
              - The synagogue was daubed.
              - Synagogues hired guards.
            miss:
              - They synced.
              - A sinner prayed.
          - topic: 20000690 religious festival and holiday
            strength: 86
            any: [religious (holiday|festival|procession|feast), holy (week|day), diwali, passover, lent begins,
              ash wednesday, feast of, rosh hashanah, vesak]
            match:
              - Diwali lit the city.
              - The holy week procession began.
            miss:
              - The film festival began.
              - Holy cow, he said.
          - topic: 20000691 Christmas
            strength: 92
            any: [christmas, santa claus, nativity scene, midnight mass]
            match:
              - Christmas lights were lit.
              - Santa Claus came by boat.
            miss:
              - Chris masters it.
              - Santa Cruz won.
          - topic: 20000692 Easter
            strength: 92
            any: [easter (sunday|mass|eggs|egg|holiday|weekend|celebrations|message|monday|service), good friday,
              palm sunday, resurrection of christ, easter]
            except: [good friday agreement, easter island, easter rising, easter road, (before|by|until|till|since|after) easter]
            match:
              - The pope led Easter Mass.
              - Pilgrims came on Good Friday.
            miss:
              - The Good Friday Agreement holds.
              - Easter Island has statues.
              - Work on the bridge should begin before Easter.
          - topic: 20001350 Eid al-Adha
            strength: 96
            any: [eid al adha, feast of (the) sacrifice, bakrid, eid ul adha]
            match:
              - Sheep were sold for Eid al-Adha.
              - The Feast of Sacrifice began.
            miss:
              - The sacrifice bunt won.
              - Idle hands.
          - topic: 20001352 Hanukkah
            strength: 97
            any: [hanukkah, chanukah, menorah]
            match:
              - Hanukkah began.
              - A menorah was lit.
            miss:
              - Hannah came.
              - The memory is dear.
          - topic: 20000694 Ramadan
            strength: 97
            any: [ramadan, ramadhan, iftar, eid al fitr]
            match:
              - Ramadan begins on Monday.
              - They broke the fast at iftar.
            miss:
              - The ram ran.
              - A fast car.
          - topic: 20000695 Yom Kippur
            strength: 97
            any: [yom kippur, day of atonement]
            except: [yom kippur war]
            match:
              - Shops close for Yom Kippur.
              - The Day of Atonement began.
            miss:
              - The Yom Kippur war of 1973.
              - A kipper was served.
          - topic: 20000703 religious leader
            strength: 86
            any: [archbishop(s), bishop(s), cardinal, cleric(s), religious leaders, dalai lama, grand mufti,
              chief rabbi, televangelist(s), patriarch, evangelist]
            except: [cardinal rule, cardinal sin]
            not: [st louis cardinals, arizona cardinals]
            match:
              - The archbishop resigned.
              - Religious leaders met.
            miss:
              - A cardinal rule is to listen.
              - Bish fell.
          - topic: 20000704 pope
            strength: 96
            any: [pope(s), pontiff, papal, papacy, pope john paul, pope francis, pope benedict, conclave]
            except: [alexander pope, pope county]
            match:
              - The Pope visited Poland.
              - The conclave began.
            miss:
              - The poppies grew.
              - Verses by Alexander Pope.
          - topic: 20001273 baptism
            strength: 95
            any: [baptism(s), baptised, baptized, christening, christened]
            except: [baptism of fire, christened the ship]
            match:
              - The baby was baptised.
              - The royal christening is private.
            miss:
              - It was a baptism of fire.
              - The bap was stale.
          - topic: 20001345 bar and bat mitzvah
            strength: 97
            any: [(bar|bat) (mitzvah|mitzvahs)]
            match:
              - He read at his bar mitzvah.
              - Her bat mitzvah was held.
            miss:
              - The bar closed.
              - The bat flew.
          - topic: 20001346 canonisation
            strength: 96
            any: [canoni(s|z)ed, canoni(s|z)ation, beatified, beatification, sainthood, made a saint]
            match:
              - Mother Teresa was canonised.
              - The beatification is in May.
            miss:
              - The cannon fired.
              - A beautiful nation.
          - topic: 20000706 Bible
            strength: 93
            any: [bible(s), new testament, old testament, biblical, dead sea scrolls, gospel of]
            match:
              - He swore on the Bible.
              - The Dead Sea Scrolls are shown.
            miss:
              - The goal was testament to his skill.
              - A bib fell.
          - topic: 20000707 Qur'an
            strength: 96
            any: [koran, quran, holy book of islam, koranic]
            match:
              - A Koran was burned.
              - He recited the Quran.
            miss:
              - Korean cars sell.
              - A book was read.
          - topic: 20000708 Torah
            strength: 96
            any: [torah, talmud, talmudic]
            match:
              - The Torah scroll was found.
              - He studied the Talmud.
            miss:
              - The torch was lit.
              - A tall man dined.

        """#
}
