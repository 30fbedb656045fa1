extension BuiltInRules {
    /// `Config/topics/rules/arts.yaml`
    static let arts = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 01000000 arts, culture, entertainment and media

        rules:
          - topic: 20000003 animation
            strength: 92
            any: [animated (film|feature|series|movie|short), animation (studio|film), animator(s), ^Pixar, anime,
              studio ghibli, stop motion]
            match:
              - The animated film won.
              - Pixar hired animators.
            miss:
              - The animal slept.
              - An animated debate.
          - topic: 20000004 cartoon
            strength: 90
            any: [cartoon(s), cartoonist(s), comic (book|books|strip|strips), graphic novel(s), manga, tintin, asterix,
              peanuts creator]
            match:
              - The cartoonist drew the king.
              - Comic books sell.
            miss:
              - The carton was red.
              - The comic told jokes.
          - topic: 20000005 cinema
            strength: 86
            any: [film (director|directors|star|premiere|critics|version|adaptation|trailer),
              movie (star|stars|director|premiere|version|sequel), filmmaker(s), film maker, box office,
              hollywood (film|films|star|actor|actress), bollywood, cinema(s), screenplay, blockbuster, best picture,
              leading actress, oscar winning, directed by, documentary film]
            match:
              - The filmmaker shot it in Lagos.
              - The sequel tops the box office.
            miss:
              - A film of oil lay there.
              - The box was in the office.
          - topic: 20000008 ballet
            strength: 95
            any: [ballet(s), ballerina(s), bolshoi, swan lake, choreographer, nutcracker]
            match:
              - The Bolshoi toured.
              - The ballerina retired.
            miss:
              - The ballot closed.
              - A lake with swans.
          - topic: 20000007 dance
            strength: 88
            any: [dance (company|troupe|festival|performance|theatre), dancers, choreography, choreographed, flamenco,
              tango (dancers|festival), breakdance, contemporary dance]
            match:
              - The dance company closed.
              - Flamenco filled the hall.
            miss:
              - The guidance was raised.
              - Lancers rode.
          - topic: 20000011 fashion
            strength: 92
            any: [fashion (show|week|designer|designers|house|model|industry|magazine|shows), catwalk, haute couture,
              supermodel(s), ready to wear, spring collection, autumn collection]
            match:
              - Fashion week opened in Milan.
              - The supermodel walked the catwalk.
            miss:
              - The law passed in this fashion.
              - Stamp collection.
          - topic: 20001248 cosmetics
            strength: 92
            any: [cosmetics, lipstick(s), perfume(s), skincare, skin care, make up artist, mascara, beauty products]
            match:
              - The perfume sold well.
              - Cosmetics makers ban tests on rabbits.
            miss:
              - The repairs were cosmetic.
              - A beauty won.
          - topic: 20000012 jewellery
            strength: 92
            any: [jewel(s), jewellery, jewelry, jeweller(s), jeweler, diamond (ring|rings|necklace), tiara(s), necklace]
            except: [crown jewel of, jewel in the crown]
            match:
              - The tiara was sold.
              - Jewellery worth a million shone.
            miss:
              - India was the jewel in the crown.
              - The jury left.
          - topic: 20001181 festival
            strength: 84
            any: [(music|arts|theatre|literary|book|jazz|rock|folk|pop|fringe) festival(s), glastonbury,
              edinburgh (festival|fringe), woodstock, coachella, festivalgoers]
            match:
              - Glastonbury sold out.
              - The jazz festival opened.
            miss:
              - A festive meal.
              - Stone from Glaston.
          - topic: 20000006 film festival
            strength: 95
            any: [film festival(s), cannes (festival|film), golden (bear|lion) (award|for), sundance, berlinale,
              venice film]
            match:
              - The Cannes film festival opens.
              - Sundance showed it.
            miss:
              - The sun danced.
              - A lion is gold.
          - topic: 20000013 literature
            strength: 88
            any: [novelist(s), booker prize, man booker, nobel prize (in|for) literature,
              literary (prize|critic|award|fiction|agent), pulitzer prize, author of, bestselling author, memoir(s),
              playwright, literature]
            match:
              - The novelist won the Booker Prize.
              - Her memoir is out.
            miss:
              - A novel virus spread.
              - Litter lay there.
          - topic: 20000015 fiction
            strength: 86
            any: [novel (by|about|set|is|was|won), novels, debut novel, science fiction,
              detective (story|stories|novel), short stories, harry potter, crime (fiction|novel|novels|writer)]
            match:
              - Her debut novel won.
              - Crime fiction sells.
            miss:
              - A novel idea.
              - Friction grew.
          - topic: 20000017 poetry
            strength: 95
            any: [poet(s), poem(s), poetry, poet laureate, sonnet(s), verse by]
            except: [poetic justice]
            match:
              - The poet died in exile.
              - Her poems were banned.
            miss:
              - It was poetic justice.
              - A poetical thief.
          - topic: 20000018 music
            strength: 80
            any: [musician(s), singer(s), songwriter(s), new album, debut album, live album, concert tour, concert(s),
              world tour, music (video|festival|fans|awards), record producer, grammy(s), eurovision, guitarist,
              drummer, composer, lead singer, number one single]
            except: [in concert with, acted in concert, acting in concert]
            match:
              - The singer released a new album.
              - The guitarist cancelled his tour.
            miss:
              - The two banks acted in concert.
              - A photo album.
          - topic: 20000022 classical music
            strength: 95
            any: [orchestra(s), symphony, symphonies, philharmonic, classical music, conductor, concerto(s),
              string quartet, chamber music, mozart, beethoven, cellist, violinist, pianist, bayreuth]
            except: [bus conductor, train conductor, tram conductor, ticket conductor]
            match:
              - The orchestra played Mozart.
              - The cellist won.
            miss:
              - The train conductor fell.
              - A classic win.
          - topic: 20000023 country music
            strength: 96
            any: [country (music|singer|star), nashville, grand ole opry, dolly parton, johnny cash]
            not: [nashville predators]
            match:
              - The country singer toured.
              - Dolly Parton sang.
            miss:
              - The country voted.
              - A star of the country fair.
          - topic: 20000024 folk music
            strength: 94
            any: [folk (music|singer|song|songs|festival|band), bob dylan, joan baez]
            match:
              - The folk singer died.
              - Bob Dylan won.
            miss:
              - Old folk danced.
              - Folks say so.
          - topic: 20001186 heavy metal
            strength: 96
            any: [heavy metal (band|music|group|fans|singer), metallica, iron maiden, black sabbath, ozzy osbourne,
              thrash metal, death metal]
            match:
              - Metallica toured.
              - The heavy metal band split.
            miss:
              - Heavy metals foul the lake.
              - The metal was heavy.
          - topic: 20001184 hip hop
            strength: 96
            any: [hip hop, rapper(s), rap (music|star|song), hiphop, gangsta rap, kanye west, jay z, eminem, snoop dogg]
            match:
              - The rapper was jailed.
              - Hip-hop turned fifty.
            miss:
              - Gifts were wrapped.
              - A hip replacement.
          - topic: 20000025 jazz music
            strength: 96
            any: [jazz, saxophonist(s), miles davis, duke ellington, blue note]
            not: [utah jazz]
            match:
              - The jazz trumpeter died.
              - Duke Ellington wrote it.
            miss:
              - Utah Jazz won.
              - The room was jazzed up.
          - topic: 20000026 popular music
            strength: 90
            any: [pop (star|stars|singer|music|song|songs|group|band|concert), boy band, boyband, girl group, k pop,
              eurovision, madonna, michael jackson, taylor swift, beyonce, abba, pop idol]
            match:
              - The pop star got married.
              - Taylor Swift toured.
            miss:
              - A swift tailor sewed.
              - Corks pop.
          - topic: 20000027 rock and roll music
            strength: 94
            any: [rock (band|star|stars|group|music|concert|singer|legend|and roll|n roll|musician), rolling stones,
              the beatles, elvis presley, led zeppelin, bruce springsteen, pink floyd, punk (rock|band), ^U2]
            match:
              - The rock band split.
              - Bruce Springsteen sang.
            miss:
              - A rock fell on the road.
              - Rolling hills.
          - topic: 20000019 musical instrument
            strength: 92
            any: [stradivarius, violin(s), grand piano, musical instrument(s), bagpipes, church organ, electric guitar,
              cello]
            match:
              - A Stradivarius was stolen.
              - Bagpipes were banned.
            miss:
              - The donor's organ arrived.
              - Violence rose.
          - topic: 20000029 theatre
            strength: 88
            any: [theatre (company|director|production|critic|critics|audience), theater (company|director|production),
              west end, broadway, stage play, playwright(s), royal shakespeare company, national theatre, shakespeare,
              tony award(s), new play, stage actor]
            except: [west end of]
            match:
              - The play opens on Broadway.
              - The playwright died.
            miss:
              - The operating theatre shut.
              - The west end of the pier.
          - topic: 20001133 musical
            strength: 94
            any: [broadway musical, stage musical, musical (theatre|theater|comedy|adaptation), musicals,
              les miserables, phantom of the opera, andrew lloyd webber, west side story]
            match:
              - Les Miserables returns.
              - The stage musical closed.
            miss:
              - A musical child.
              - The phantom limb.
          - topic: 20000028 opera
            strength: 95
            any: [opera(s), opera house, soprano, tenor, mezzo soprano, la scala, covent garden opera, pavarotti, verdi,
              puccini, metropolitan opera]
            except: [soap opera(s), opera browser, phantom of the opera, space opera]
            match:
              - The soprano sang at La Scala.
              - The opera house burned.
            miss:
              - The soap opera ended.
              - The operator fell.
          - topic: 20001190 stand-up comedy
            strength: 92
            any: [comedian(s), stand up (comedy|comic|comics), comedy club, comedienne]
            match:
              - The comedian died on stage.
              - Stand-up comedy fills arenas.
            miss:
              - Stand up, said the judge.
              - A comedy of errors cost the goal.
          - topic: 20000032 architecture
            strength: 93
            any: [architect(s), architecture, architectural, skyscraper(s), pritzker prize, zaha hadid, norman foster,
              le corbusier]
            except: [architect of the plan, architect of, architects of]
            match:
              - The architect won the Pritzker Prize.
              - The skyscraper is 400 metres high.
            miss:
              - The architect of the pact died.
              - The arch fell.
          - topic: 20000035 painting
            strength: 93
            any: [painting by, paintings, oil painting, portrait of, self portrait, watercolour(s), mona lisa, picasso,
              van gogh, rembrandt, monet, leonardo da vinci, vermeer, old master(s), fresco, frescoes, mural(s), banksy,
              painter]
            match:
              - A Picasso was sold.
              - The fresco was cleaned.
            miss:
              - He painted the fence.
              - A pane broke.
          - topic: 20000036 photography
            strength: 92
            any: [photographer(s), photography, photojournalist(s), portrait photography, photo exhibition, ansel adams,
              annie leibovitz]
            match:
              - The photographer won a prize.
              - Photography is barred.
            miss:
              - The photograph showed him.
              - A photo finish.
          - topic: 20000037 sculpture
            strength: 93
            any: [sculptor(s), sculpture(s), bronze statue, henry moore, rodin, marble statue, giacometti, statue of]
            match:
              - The sculptor cast it in bronze.
              - A sculpture was stolen.
            miss:
              - The statute was passed.
              - He vultured.
          - topic: 20001135 art exhibition
            strength: 93
            any: [art (exhibition|exhibitions|exhibit|fair|gallery|galleries|show), retrospective, venice biennale,
              biennale, turner prize, art basel]
            match:
              - The art exhibition opened.
              - The Turner Prize was awarded.
            miss:
              - The match was an exhibition.
              - In retrospect it was wrong.
          - topic: 20000040 customs and tradition
            strength: 82
            any: [centuries old (tradition|custom), traditional (costume|costumes|dress|ceremony|festival), folklore,
              local custom, age old custom]
            match:
              - The centuries-old tradition drew crowds.
              - Dancers in traditional dress came.
            miss:
              - Customs men found gold.
              - Traditionally weak side.
          - topic: 20000041 festive event (culture)
            strength: 88
            any: [carnival(s), mardi gras, oktoberfest, street parade, notting hill carnival, la tomatina,
              running of the bulls]
            except: [carnival cruise, carnival corp]
            match:
              - Carnival began in Rio.
              - Oktoberfest opened.
            miss:
              - Carnival Corp ordered ships.
              - A carnivore ate.
          - topic: 20000042 language
            strength: 82
            any: [official language, minority language, native language, french language,
              language (law|laws|test|tests|policy), spelling reform, mother tongue, welsh language, esperanto,
              new words in, dictionary]
            match:
              - Catalan is an official language.
              - The dictionary added words.
            miss:
              - Bad language cost him a card.
              - The dictator spoke.
          - topic: 20000043 library and museum
            strength: 90
            any: [museum(s), library, libraries, librarian(s), louvre, british museum, smithsonian, prado, rijksmuseum,
              guggenheim, curator(s)]
            except: [software library]
            match:
              - The museum bought a mask.
              - Libraries will close.
            miss:
              - He was cured.
              - The muse spoke.
          - topic: 20000044 monument and heritage site
            strength: 90
            any: [world heritage, heritage site(s), war memorial, monument(s), taj mahal, stonehenge, pyramids,
              acropolis, machu picchu, eiffel tower, listed building, notre dame, ancient temple, angkor wat]
            match:
              - Stonehenge was named a world heritage site.
              - The monument was unveiled.
            miss:
              - A monumental error.
              - A pyramid scheme.
          - topic: 20001319 disinformation and misinformation
            strength: 95
            any: [disinformation, misinformation, fake news, conspiracy (theory|theories|theorists), fact checkers,
              fact checking, troll farm, propaganda campaign, qanon]
            match:
              - Misinformation spread online.
              - Fake news worries voters.
            miss:
              - The news was good.
              - A fake pass fooled him.
          - topic: 20000046 news media
            strength: 78
            any: [journalist(s), reporters, newsroom, press (corps|association|club),
              news (agency|agencies|organisation|organisations|organizations|outlets|anchor|media), correspondents,
              editor in chief, broadcasters]
            # What is told to reporters is the news, they are not.
            except: [(told|tell|tells|telling) (reporters|journalists|correspondents),
              (spoke|speak|speaking|talked|talking|said) (to|with) (reporters|journalists|correspondents),
              (asked|pressed|questioned|approached) by (reporters|journalists), reporters (after|outside),
              told (the|state) news agency, news agency (said|says|reported|reports|quoted|cited)]
            match:
              - Journalists were barred.
              - The news agency closed.
            miss:
              - The coach told reporters that he was content.
              - Two people died, the state news agency reported.
              - The press broke the grapes.
              - Good news.
          - topic: 20000047 newspaper
            strength: 88
            any: [newspaper(s), tabloid(s), broadsheet, front page, newspaper (editor|publisher), columnist,
              new york times, daily mail, le monde]
            match:
              - The tabloid printed the photo.
              - Newspapers lost readers.
            miss:
              - Paper was new.
              - The tablet broke.
          - topic: 20000049 periodical
            strength: 88
            any: [magazine(s), weekly magazine, monthly magazine, vogue, playboy magazine, time magazine,
              economist magazine]
            except: [magazine of bullets, ammunition magazine, rifle magazine, in vogue]
            match:
              - The magazine has a new editor.
              - Vogue dropped fur.
            miss:
              - Beards are in vogue.
              - A vague hint.
          - topic: 20000050 radio
            strength: 86
            any: [radio (station|stations|presenter|host|show|programme|broadcast|listeners|drama), disc jockey,
              community radio, talk radio, radio 4]
            match:
              - The radio station was bombed.
              - The radio host quit.
            miss:
              - State radio said he fled.
              - Radioactive dust.
          - topic: 20001182 social media
            strength: 90
            any: [social media, facebook, twitter, instagram, tiktok, youtube, snapchat, hashtag, went viral, tweet(s),
              tweeted, online platforms, bluesky]
            match:
              - The clip went viral on TikTok.
              - He tweeted an apology.
            miss:
              - The social club met.
              - A tube of paste.
          - topic: 20001192 influencers
            strength: 96
            any: [influencer(s), youtuber(s), instagram star, tiktok star, vlogger(s), content creators]
            match:
              - The influencer was fined.
              - YouTubers boxed.
            miss:
              - His influence waned.
              - Influenza spread.
          - topic: 20000051 television
            strength: 88
            any: [
              (television|tv) (show|shows|series|drama|presenter|host|programme|programmes|audience|viewers|star|ratings|personality|sitcom),
              reality (show|tv|television), sitcom, soap opera(s), emmy(s), talk show, game of thrones,
              coronation street, big brother, strictly come dancing, primetime, chat show]
            except: [big brother and]
            match:
              - The sitcom ends after ten years.
              - TV viewers voted him out.
            miss:
              - State television said so.
              - He soaped the car.

        """#
}
