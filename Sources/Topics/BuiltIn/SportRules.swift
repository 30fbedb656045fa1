extension BuiltInRules {
    /// `Config/topics/rules/sport.yaml`
    static let sport = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 15000000 sport

        rules:
          - topic: 20000823 American football
            strength: 94
            any: [^NFL, super bowl, quarterback(s), touchdown(s), linebacker, wide receiver, dallas cowboys,
              new england patriots, college football, 49ers, green bay packers, pittsburgh steelers, heisman]
            match:
              - The quarterback threw three touchdowns.
              - The Super Bowl is on Sunday.
            miss:
              - A quarter of backers sold.
              - The plane made its touch down.
          - topic: 20000846 Australian rules football
            strength: 95
            any: [^AFL, australian rules, aussie rules, collingwood, essendon, afl grand final]
            not: [afl cio]
            match:
              - Collingwood won the flag.
              - Aussie rules drew 90,000.
            miss:
              - Australia rules the pool.
              - A floor was laid.
          - topic: 20000939 Gaelic football
            strength: 96
            any: [gaelic (football|footballers|games|athletic association), all ireland final, croke park]
            match:
              - Gaelic football filled Croke Park.
              - The all-Ireland final is sold out.
            miss:
              - Gaelic is spoken.
              - Ireland won.
          - topic: 20000824 archery
            strength: 95
            any: [archery, archer(s), recurve]
            except: [jeffrey archer, the archers, lord archer]
            match:
              - Korea won gold in archery.
              - The archer hit a ten.
            miss:
              - Jeffrey Archer wrote it.
              - Arches fell.
          - topic: 20000827 athletics
            strength: 90
            any: [track and field, athletics (championships|meeting|federation|championship), world athletics, ^IAAF,
              diamond league, 4x100, decathlon, heptathlon, hurdler(s), high jumper, long jump, triple jump, high jump,
              pole vault, javelin, discus, shot put, hammer throw, steeplechase, usain bolt, carl lewis, race walk]
            not: [oakland athletics, cheltenham, jockey]
            match:
              - The pole vault went to a Swede.
              - She threw the javelin 66 metres.
            miss:
              - Oakland Athletics won.
              - A hurdle for the deal.
          - topic: 20000844 sprint run
            strength: 93
            any: [100 metres, 200 metres, 100m (final|title|champion|gold|sprint), 200m final, sprinter(s), usain bolt,
              sprint (double|title)]
            not: [freestyle, butterfly, backstroke, breaststroke, cyclist]
            match:
              - The sprinter ran 9.8 seconds.
              - She won the 100 metres.
            miss:
              - The 100 metres freestyle was won.
              - It was no sprint.
          - topic: 20000836 long distance run
            strength: 93
            any: [10000 metres, 5000 metres, 10000m, 5000m, long distance runner, distance runner, distance running,
              half marathon, cross country race]
            match:
              - The Kenyan won the 10,000 metres.
              - The half marathon drew 9,000.
            miss:
              - Long-distance calls.
              - The truck ran.
          - topic: 20000838 middle distance run
            strength: 93
            any: [800 metres, 1500 metres, 800m, 1500m, middle distance, mile record, sebastian coe]
            not: [freestyle]
            match:
              - He won the 800 metres.
              - The middle-distance star retired.
            miss:
              - The middle of the town.
              - A mile away.
          - topic: 20000988 marathon
            strength: 94
            any: [marathon (runner|runners|champion|winner|record|race|world|title),
              (london|boston|new york|new york city|berlin|chicago|tokyo|rotterdam|olympic|women) marathon]
            match:
              - The Boston Marathon was won by an Ethiopian.
              - Marathon runners hit the wall.
            miss:
              - Marathon talks ended.
              - Marathon Oil rose.
          - topic: 20000847 badminton
            strength: 97
            any: [badminton, shuttlecock, thomas cup, uber cup]
            match:
              - The badminton final went to Denmark.
              - China won the Thomas Cup.
            miss:
              - Bad mint was sold.
              - Thomas cupped his ear.
          - topic: 20000849 baseball
            strength: 94
            any: [baseball, world series, pitcher(s), inning(s), home run(s), ^MLB, shortstop, outfielder, yankees,
              red sox, dodgers, mets, white sox, chicago cubs, batted, bullpen, american league,
              national league (east|west|pennant), strikeouts]
            except: [pitcher of]
            not: [cricket, wicket(s), world series of poker, test match, batsman]
            match:
              - The Yankees won in the ninth inning.
              - The pitcher threw nine strikeouts.
            miss:
              - A pitcher of milk fell.
              - The batsman made 90 in the first innings.
          - topic: 20000851 basketball
            strength: 95
            any: [basketball, ^NBA, ^WNBA, slam dunk, three pointer(s), point guard, lakers, celtics, chicago bulls,
              knicks, michael jordan, lebron james, golden state warriors, harlem globetrotters, free throws]
            match:
              - The Lakers beat the Celtics.
              - The point guard scored 40.
            miss:
              - A basket was woven.
              - A slam poet won.
          - topic: 20000852 biathlon
            strength: 97
            any: [biathlon, biathlete(s)]
            match:
              - She won the biathlon.
              - The biathlete missed twice.
            miss:
              - The bias ran on.
              - A decathlete won.
          - topic: 20000854 bobsleigh
            strength: 97
            any: [bobsleigh, bobsled, bobsledder, two man bob, four man bob]
            match:
              - The bobsled team crashed.
              - Germany won the bobsleigh.
            miss:
              - Bob slept.
              - Sledges were sold.
          - topic: 20000856 boxing
            strength: 94
            any: [boxer(s), boxing (match|ring|title|champion|council|association|promoter|commission),
              heavyweight (champion|title|championship), welterweight, middleweight, featherweight, bantamweight,
              flyweight, lightweight title, mike tyson, muhammad ali, technical knockout, prizefighter, title fight,
              ^WBC, ^WBA, ^IBF]
            except: [boxer shorts, boxer dog, political heavyweight]
            match:
              - The boxer was knocked out.
              - Tyson won the heavyweight title.
            miss:
              - Boxer shorts sold well.
              - A heavyweight minister quit.
          - topic: 20000875 bullfighting
            strength: 97
            any: [bullfight(s), bullfighter, bullfighting, matador(s), bullring, torero]
            match:
              - The matador was gored.
              - Bullfighting is banned there.
            miss:
              - Bulls pushed shares up.
              - The bully fought.
          - topic: 20000877 canoeing
            strength: 95
            any: [canoeist(s), canoeing, canoe (slalom|sprint|championships|race)]
            match:
              - The canoeist won gold.
              - Canoe slalom begins.
            miss:
              - The canoe was lost by villagers.
              - Can you sing?
          - topic: 20000979 kayaking
            strength: 94
            any: [kayak (race|sprint|final|cross|champion), kayaker(s), kayaking]
            match:
              - Kayakers rode the rapids.
              - The kayak sprint was close.
            miss:
              - A yak ran.
              - The kayak shop shut.
          - topic: 20001154 chess
            strength: 97
            any: [chess, grandmaster(s), kasparov, karpov, magnus carlsen, checkmate, bobby fischer]
            match:
              - Kasparov moved his rook.
              - The chess title is at stake.
            miss:
              - The chest was open.
              - A grand master plan.
          - topic: 20000888 cricket
            strength: 94
            any: [cricket, cricketer(s), wicket(s), test match, test series, batsman, batsmen, one day international(s),
              twenty20, ^IPL, the ashes, lbw, bowled, fast bowler, spinner, all rounder, off spin, run chase,
              ranji trophy]
            except: [crickets chirp, the ashes of, sticky wicket, bowled over]
            match:
              - The fast bowler took six wickets.
              - Australia won the Test match.
            miss:
              - She was bowled over by the gift.
              - Rice is cooked.
          - topic: 20000890 curling
            strength: 95
            any: [curling (team|rink|championship|championships|final|gold|federation), curler(s)]
            match:
              - The curling team won bronze.
              - Curlers sweep the ice.
            miss:
              - Curling irons are hot.
              - Smoke curled.
          - topic: 20000892 cycling
            strength: 93
            any: [tour de france, cyclist(s), giro, vuelta, yellow jersey, peloton,
              cycling (team|championships|union|race|star), lance armstrong, time trial, milan san remo, paris roubaix,
              bradley wiggins]
            except: [cyclist was killed, cyclist killed, cyclist hit]
            match:
              - The yellow jersey changed hands.
              - The peloton climbed the pass.
            miss:
              - The business cycle turned.
              - A cyclist was killed by a van.
          - topic: 20000903 mountain biking
            strength: 96
            any: [mountain (bike|bikes|biker|bikers|biking), downhill bike]
            match:
              - The mountain biker fell.
              - Mountain bike races begin.
            miss:
              - A mountain of bills.
              - Bikers met.
          - topic: 20000912 darts
            strength: 95
            any: [darts (player|championship|final|champion|tournament), world darts, phil taylor, luke littler, ^PDC,
              oche, bullseye]
            match:
              - The darts final went to Littler.
              - World darts begins.
            miss:
              - He darts about.
              - A poison dart.
          - topic: 20000913 diving
            strength: 93
            any: [springboard, 10 metre platform, diving (gold|medal|championships|final|team|world series), tom daley,
              greg louganis, platform diver, synchronised diving]
            match:
              - He won the springboard gold.
              - The platform diver retired.
            miss:
              - The platform was late.
              - Booked for diving.
          - topic: 20000919 dog racing
            strength: 96
            any: [greyhound (racing|derby|track|trainer), greyhounds, dog racing, iditarod, sled dog race]
            not: [greyhound bus]
            match:
              - Greyhound racing is banned.
              - The Iditarod began.
            miss:
              - The Greyhound bus was late.
              - A dog raced off.
          - topic: 20001183 eSports
            strength: 97
            any: [esports, e sports, league of legends, dota 2, counter strike tournament, professional gamer(s)]
            match:
              - Esports fill arenas.
              - League of Legends finals began.
            miss:
              - A counter-strike was launched by the army.
              - Sport is fun.
          - topic: 20000923 equestrian
            strength: 94
            any: [equestrian, show jumping, showjumping, showjumper, dressage, three day event, eventing,
              badminton horse trials, burghley]
            match:
              - She won the dressage.
              - Show jumping begins.
            miss:
              - The dressing was off.
              - Events began.
          - topic: 20000929 fencing
            strength: 95
            any: [fencing (championships|team|federation|title|gold|medal|final), fencer(s), epee, foil final,
              sabre (final|gold|title|team)]
            match:
              - The fencer won with the epee.
              - Italy won the fencing gold.
            miss:
              - Fencing ringed the site.
              - Plans were foiled.
          - topic: 20000933 field hockey
            strength: 95
            any: [field hockey, hockey world cup, penalty corner, hockey india, hockeyroos, champions trophy hockey]
            match:
              - India lost at field hockey.
              - A penalty corner won it.
            miss:
              - The ice hockey star.
              - A corner shop.
          - topic: 20000934 figure skating
            strength: 97
            any: [figure skater(s), figure skating, ice dance, ice dancing, ice dancers, triple axel, free skate,
              tonya harding, katarina witt]
            match:
              - The figure skater fell.
              - The triple axel won it.
            miss:
              - Figures rose.
              - Thin ice.
          - topic: 20000940 golf
            strength: 94
            any: [golf, golfer(s), ^PGA, ryder cup, british open, us masters, birdie(s), bogey(s), tiger woods,
              jack nicklaus, seve ballesteros, rory mcilroy, green jacket, caddie, fairway(s), eagle putt, us open golf]
            except: [vw golf, volkswagen golf, bogey man, gulf]
            match:
              - Woods made five birdies.
              - The Ryder Cup is tied.
            miss:
              - The Volkswagen Golf sold well.
              - A bird sang.
          - topic: 20000942 gymnastics
            strength: 95
            any: [gymnast(s), gymnastics, uneven bars, balance beam, pommel horse, nadia comaneci, simone biles,
              vault final]
            except: [mental gymnastics, verbal gymnastics]
            match:
              - Simone Biles won the vault.
              - The gymnast fell off the balance beam.
            miss:
              - Mental gymnastics.
              - The gym shut.
          - topic: 20000958 handball (team)
            strength: 96
            any: [handball (team|championship|championships|final|federation|coach|world|league|players|club),
              handballers, european handball]
            match:
              - Denmark won the handball final.
              - Handball players struck.
            miss:
              - A penalty for handball was given.
              - A ball in hand.
          - topic: 20000960 horse racing
            strength: 94
            any: [jockey(s), horse racing, racehorse(s), kentucky derby, grand national, melbourne cup, royal ascot,
              racecourse, thoroughbred(s), cheltenham gold cup, breeders cup, furlongs, epsom derby, preakness,
              belmont stakes]
            except: [disc jockey(s)]
            match:
              - The jockey rode two winners.
              - The Kentucky Derby is run.
            miss:
              - The disc jockey left.
              - A horse bolted.
          - topic: 20000964 hurling
            strength: 96
            any: [hurling (final|championship|team|match|title), hurlers, all ireland hurling, camogie]
            match:
              - Kilkenny won the hurling title.
              - The hurlers of Cork met Clare.
            miss:
              - Youths were hurling stones.
              - He hurled it.
          - topic: 20000965 ice hockey
            strength: 95
            any: [ice hockey, ^NHL, stanley cup, goaltender, power play, wayne gretzky, maple leafs, canadiens,
              detroit red wings, boston bruins, edmonton oilers, new york rangers, hat trick in the third period,
              slap shot, puck]
            match:
              - The goaltender made 40 saves.
              - The Oilers won the Stanley Cup.
            miss:
              - The field hockey final.
              - A power plant plays.
          - topic: 20000978 kabaddi
            strength: 98
            any: [kabaddi]
            match:
              - India won the kabaddi final.
              - The kabaddi league began.
            miss:
              - A kebab was sold.
              - A cab at five.
          - topic: 20000986 lacrosse
            strength: 97
            any: [lacrosse]
            match:
              - The lacrosse team was banned.
              - Lacrosse is fast.
            miss:
              - A cross was found.
              - The lace is white.
          - topic: 20000987 luge
            strength: 97
            any: [luge, lugers]
            match:
              - The luge track is fast.
              - Lugers trained.
            miss:
              - The deluge came.
              - Luggage was lost.
          - topic: 20001157 martial arts
            strength: 94
            any: [martial arts, karate, kung fu, jujitsu, ju jitsu, jiu jitsu, kendo, taekwondo, aikido, black belt]
            match:
              - He teaches karate.
              - Taekwondo gold went to Iran.
            miss:
              - Martial law ended.
              - The green belt shrinks.
          - topic: 20000969 judo
            strength: 97
            any: [judo, judoka(s), ippon]
            match:
              - The judoka won by ippon.
              - Japan won the judo gold.
            miss:
              - Judas left.
              - The jury did.
          - topic: 20001231 mixed martial arts
            strength: 97
            any: [mixed martial arts, ^UFC, ^MMA, cage fighter, cage fighting, octagon fight, conor mcgregor]
            match:
              - McGregor lost at UFC 264.
              - The cage fighter was held.
            miss:
              - A mixed salad.
              - Mama sang.
          - topic: 20000991 motor car racing
            strength: 94
            any: [formula one, formula 1, ^F1, grand prix, nascar, indycar, indianapolis 500, le mans, motor racing,
              pole position, ayrton senna, michael schumacher, lewis hamilton, ferrari driver, pit stop(s), rallying,
              monte carlo rally, daytona 500, racing driver(s), mclaren]
            not: [motogp, motorcycle grand prix, horse]
            match:
              - Schumacher took pole position.
              - The Indianapolis 500 was wet.
            miss:
              - The car maker recalled vans.
              - Formula for babies.
          - topic: 20000998 motorcycling
            strength: 95
            any: [motogp, superbike(s), motocross, motorcycle (racing|racer|grand prix), isle of man tt,
              valentino rossi, speedway rider, 500cc]
            match:
              - Rossi won the MotoGP race.
              - The motocross rider fell.
            miss:
              - A motorcycle was stolen.
              - A motorcade passed.
          - topic: 20000884 mountain climbing
            strength: 93
            any: [mountaineer(s), mountaineering, climbers, mount everest, sherpa(s), base camp, k2, edmund hillary,
              reinhold messner, matterhorn]
            except: [social climbers]
            match:
              - Two climbers died on K2.
              - The Sherpa reached the top.
            miss:
              - Social climbers met.
              - Prices climb.
          - topic: 20000887 sport climbing
            strength: 96
            any: [sport climbing, speed climbing, bouldering, climbing wall, free solo]
            match:
              - Sport climbing joins the Games.
              - Bouldering is popular.
            miss:
              - A boulder fell.
              - He climbs in rank.
          - topic: 20001010 netball
            strength: 98
            any: [netball]
            match:
              - The netball side won.
              - Netball has no dribbling.
            miss:
              - The ball hit the net.
              - Net pay fell.
          - topic: 20001305 padel
            strength: 97
            any: [padel]
            match:
              - Padel courts spread.
              - He plays padel.
            miss:
              - A paddle broke.
              - Pedals turned.
          - topic: 20001014 polo
            strength: 93
            any: [polo (match|player|players|club|ponies|tournament|field)]
            not: [water polo]
            match:
              - The prince fell in a polo match.
              - Polo ponies died.
            miss:
              - The water polo match began.
              - A polo shirt.
          - topic: 20001017 rodeo
            strength: 97
            any: [rodeo(s), bull riding, calgary stampede, bronc]
            match:
              - The rodeo came to Cheyenne.
              - Bull riding is dangerous.
            miss:
              - He rode on.
              - A road on the hill.
          - topic: 20001156 skateboarding
            strength: 97
            any: [skateboard, skateboarder(s), skateboarding, tony hawk]
            match:
              - The skateboarder is 13.
              - Skateboarding is banned.
            miss:
              - Skaters danced on ice.
              - The board met.
          - topic: 20001026 rowing
            strength: 94
            any: [rower(s), rowing (team|championships|regatta|crew|gold|federation), boat race, henley (royal) regatta,
              coxless, sculls, steve redgrave, oarsman, oarsmen]
            match:
              - The rowers won the coxless fours.
              - Oxford won the Boat Race.
            miss:
              - The rowdy fans left.
              - The front row.
          - topic: 20001035 rugby league
            strength: 97
            any: [rugby league, ^NRL, wigan warriors, st helens rugby, state of origin, leeds rhinos,
              super league rugby, challenge cup final, kangaroos]
            except: [kangaroos hopped]
            match:
              - Rugby league's final is in Sydney.
              - Wigan Warriors won.
            miss:
              - The rugby union side won.
              - The league met.
          - topic: 20001036 rugby union
            strength: 94
            any: [rugby union, six nations, five nations, all blacks, springboks, wallabies, rugby world cup,
              calcutta cup, lions tour, fly half, scrum half, twickenham, murrayfield, super rugby, heineken cup, scrum,
              lineout, british lions]
            match:
              - The All Blacks beat the Springboks.
              - England lost at Twickenham.
            miss:
              - A media scrum formed.
              - The lions slept.
            except: [media scrum]
          - topic: 20001038 sailing
            strength: 94
            any: [america cup, yacht race, yachtsman, yachtsmen, yachtswoman, regatta, vendee globe, volvo ocean race,
              sailing (team|championships|gold|world), whitbread round the world, catamaran race, fastnet,
              sydney to hobart, round the world yacht]
            match:
              - New Zealand won the America's Cup.
              - The yachtsman was rescued in the Vendee Globe.
            miss:
              - The tanker was sailing north.
              - A yacht was seized.
          - topic: 20001067 speed skating
            strength: 97
            any: [speed skater(s), speed skating, speedskater, speedskating]
            match:
              - The Dutch speed skater won.
              - Speed skating is on.
            miss:
              - He sped off.
              - Figure skating is on.
          - topic: 20001057 alpine skiing
            strength: 95
            any: [downhill (race|ski|skier|title|win|champion|course|gold), giant slalom, slalom, super g,
              alpine (skiing|skier|ski), kitzbuehel, alberto tomba, lindsey vonn, mikaela shiffrin, hermann maier,
              world cup downhill]
            not: [canoe slalom]
            match:
              - Vonn won the downhill race.
              - The giant slalom was put off.
            miss:
              - It went downhill from there.
              - A salmon leapt.
          - topic: 20001149 cross-country skiing
            strength: 96
            any: [cross country (skiing|skier|skiers|ski), nordic skiing, vasaloppet, 15 km classical, bjoern daehlie]
            match:
              - The cross-country skier was banned.
              - The Vasaloppet is on.
            miss:
              - A cross-country flight.
              - A skyline.
          - topic: 20001061 ski jumping
            strength: 97
            any: [ski (jumping|jumper|jumpers|jump|flying), four hills tournament, matti nykanen, large hill]
            match:
              - The ski jumper soared 140 metres.
              - The Four Hills tournament began.
            miss:
              - Shares jump.
              - A large hillock.
          - topic: 20001058 freestyle skiing
            strength: 96
            any: [freestyle (skiing|skier|skiers), ski cross, moguls, halfpipe skiing, aerials, slopestyle]
            except: [media moguls, movie moguls]
            match:
              - He won the moguls.
              - The freestyle skier crashed.
            miss:
              - Media moguls met.
              - The freestyle swim.
          - topic: 20001056 skiing
            strength: 88
            any: [skiing (world|championships|federation|season|star),
              ski (federation|world cup|race|racer|racers|team), skiers won, world ski championships]
            match:
              - The ski federation moved the race.
              - A ski racer fell.
            miss:
              - The skies cleared.
              - A skipper sailed.
          - topic: 20001063 snooker
            strength: 97
            any: [snooker, crucible theatre, ronnie o'sullivan, 147 break, stephen hendry, steve davis]
            match:
              - The snooker title went to Hendry.
              - Snooker is big in China.
            miss:
              - A snake ran.
              - The pool shut.
          - topic: 20001064 snowboarding
            strength: 97
            any: [snowboard, snowboarder(s), snowboarding, shaun white]
            match:
              - The snowboarder won gold.
              - Snowboarding is young.
            miss:
              - Snow fell on board.
              - A white shore.
          - topic: 20001065 soccer
            strength: 92
            any:
              - [soccer, premier league, champions league, europa league, la liga, bundesliga, serie a, ligue 1, fa cup,
                uefa, fifa, world cup qualifier(s), european championship, euro 2024, striker, midfielder(s),
                goalkeeper, offside, penalty shootout, penalty shoot out, free kick, own goal, stoppage time,
                injury time, copa america, copa libertadores,
                football (club|league|association|team|player|players|coach|fans|federation|manager|match|season|clubs)]
              - (manchester united|manchester city|liverpool|arsenal|chelsea|tottenham|everton|real madrid|barcelona|bayern munich|juventus|ac milan|inter milan|borussia dortmund|celtic|rangers|ajax|benfica) (beat|lost|won|drew|striker|manager|midfielder|defender|boss|coach|goalkeeper)
              - near: {words: 8, all: [[scored, equaliser, equalizer, headed, winner, penalty], [goal, minute, half time, halftime, kick, cup, league]]}
            not: [american football, touchdown, quarterback, rugby, hockey, australian rules, gaelic, super bowl]
            match:
              - The striker scored twice in injury time.
              - Real Madrid beat Ajax in the Champions League.
            miss:
              - Strikers held the factory gate.
              - The quarterback ran for a touchdown as football fans sang.
          - topic: 20001066 softball
            strength: 97
            any: [softball]
            match:
              - The softball team won.
              - Softball returns.
            miss:
              - A soft ball of wool.
              - Softly, the ballet began.
          - topic: 20001068 squash
            strength: 94
            any: [squash (player|players|title|champion|court|championship|open|federation), jahangir khan]
            match:
              - The squash title went to Egypt.
              - The squash player won.
            miss:
              - Squash soup was served.
              - The rumour was squashed.
          - topic: 20001069 sumo wrestling
            strength: 98
            any: [sumo, yokozuna, ozeki, rikishi]
            match:
              - The sumo wrestler won.
              - The yokozuna retired.
            miss:
              - The sum was owed.
              - Summer.
          - topic: 20001070 surfing
            strength: 93
            any: [surfer(s), surfing (championship|contest|title|world|competition|league), kelly slater, big wave,
              surfboard]
            except: [internet surfers, web surfers, channel surfers]
            match:
              - The surfer rode a wave of 20 metres.
              - The surfing title went to Brazil.
            miss:
              - Web surfers complained.
              - A surge.
          - topic: 20001071 swimming
            strength: 94
            any: [swimmer(s), swimming (championships|gold|team|federation|world|pool final|star|coach),
              freestyle (relay|swimmer|gold|final|record), backstroke, breaststroke,
              butterfly (gold|final|title|champion|record), individual medley, michael phelps, ian thorpe, mark spitz,
              ^FINA, metres freestyle, katie ledecky]
            match:
              - Phelps won the 200 metres freestyle.
              - The swimmer broke the backstroke record.
            miss:
              - A swimming pool was closed.
              - A butterfly landed.
          - topic: 20001083 table tennis
            strength: 97
            any: [table tennis, ping pong]
            except: [ping pong diplomacy]
            match:
              - China won at table tennis.
              - He plays ping-pong.
            miss:
              - Wimbledon tennis is on the table.
              - A pond.
          - topic: 20001085 tennis
            strength: 94
            any: [tennis, wimbledon, roland garros, davis cup, us open champion, french open, australian open,
              grand slam title, match point(s), break point(s), tie break, tiebreak, straight sets, ^ATP, ^WTA,
              roger federer, rafael nadal, novak djokovic, serena williams, andre agassi, pete sampras, boris becker,
              steffi graf, martina navratilova, top seed, second seed, unseeded]
            except: [table tennis, tennis elbow, afc wimbledon]
            match:
              - Becker won in straight sets.
              - The top seed lost at Roland Garros.
            miss:
              - Table tennis is popular.
              - AFC Wimbledon drew.
          - topic: 20001086 ten pin bowling
            strength: 96
            any: [ten pin, tenpin, bowling (alley|alleys|league|ball), bowling tournament]
            match:
              - The bowling alley burned.
              - Tenpin bowling wants in.
            miss:
              - England were bowling well.
              - A bowl of soup.
          - topic: 20001087 triathlon
            strength: 98
            any: [triathlon(s), triathlete(s), ironman]
            match:
              - The triathlete swam first.
              - The Ironman is in Hawaii.
            miss:
              - The iron man of politics.
              - A trial on Monday.
            except: [iron man]
          - topic: 20001089 volleyball
            strength: 97
            any: [volleyball, volleyballers, beach volleyball]
            match:
              - Brazil won the volleyball.
              - Volleyball fills the hall.
            miss:
              - A volley of shots.
              - He volleyed wide.
          - topic: 20001090 beach volleyball
            strength: 98
            any: [beach volleyball]
            match:
              - Beach volleyball began.
              - The beach volleyball pair won.
            miss:
              - A volleyball hall by the beach.
              - The beach closed.
          - topic: 20001091 water polo
            strength: 98
            any: [water polo]
            match:
              - Hungary won the water polo.
              - The water polo captain swam.
            miss:
              - The polo match was wet with water.
              - Marco Polo.
          - topic: 20001093 weightlifting and powerlifting
            strength: 97
            any: [weightlifter(s), weightlifting, powerlifter, powerlifting, clean and jerk]
            match:
              - The weightlifter lifted 200 kilos.
              - He set a clean-and-jerk record.
            miss:
              - A weight was lifted.
              - The ban was lifted.
          - topic: 20001097 windsurfing
            strength: 98
            any: [windsurfer(s), windsurfing, kitesurfing, kitesurfer]
            match:
              - The windsurfer was saved.
              - Windsurfing is dropped.
            miss:
              - The wind rose.
              - Surf was up.
          - topic: 20001098 wrestling
            strength: 93
            any: [wrestler(s), wrestling (match|championships|federation|gold|title|team), greco roman,
              freestyle wrestling, wrestlemania, pro wrestling]
            except: [sumo wrestler(s)]
            match:
              - The wrestler won gold.
              - Wrestling's federation met.
            miss:
              - She is wrestling with doubt.
              - A wrist was broken.
          - topic: 20001103 disciplinary action in sport
            strength: 88
            any: [match ban, touchline ban,
              banned for (two|three|four|five|six|eight|ten|nine) (matches|games|months|years),
              disciplinary (commission|panel|hearing|committee),
              suspended for (two|three|four|five|six) (matches|games), sent off (for|after|in the), red card,
              points deduction, docked points]
            match:
              - The winger got a three-match ban.
              - He was sent off after a foul.
            miss:
              - The parcel was sent off.
              - Visas were banned.
          - topic: 20001104 drug use in sport
            strength: 95
            any: [doping, anti doping, antidoping, tested positive for, steroid(s), banned substance(s), drug test,
              drugs test, ^WADA, ^EPO, performance enhancing, blood doping, nandrolone, drug cheats]
            not: [tested positive for covid, tested positive for coronavirus, tested positive for hiv]
            match:
              - The sprinter failed a drugs test.
              - WADA banned the lab.
            miss:
              - He tested positive for coronavirus.
              - A dopey dwarf.
          - topic: 20001302 sports record
            strength: 90
            any:
              - (world|olympic|national|european|league|course|championship) record (in|of|for|holder|time|by|with)
              - near: {words: 8, all: [[world record, olympic record, record time], [broke, set, metres, seconds, smashed, breaks, sets, swam, ran]]}
            match:
              - She broke the world record in the 400 metres.
              - The world record holder limped.
            miss:
              - The record label went broke.
              - Profit set a record.
          - topic: 20001303 sports medal and trophy
            strength: 86
            any: [(gold|silver|bronze|olympic) (medal|medals|medallist|medallists|medalist|medalists), medals table,
              medal table, lifted the trophy, medal ceremony]
            match:
              - Kenya won four gold medals.
              - The bronze medallist wept.
            miss:
              - A medal for bravery was given.
              - Gold fell.
          - topic: 20001177 Olympic Games
            strength: 94
            any: [olympic(s), olympian(s), winter games, summer games, ^IOC, olympiad,
              olympic (games|committee|flame|torch|village)]
            except: [olympic airways, olympic airlines, olympic stadium tenant]
            match:
              - The Olympics open in July.
              - The IOC chose Brisbane.
            miss:
              - Olympic Airways flew on.
              - The limp hurt.
          - topic: 20001178 Paralympic Games
            strength: 98
            any: [paralympic(s), paralympian(s), special olympics]
            match:
              - The Paralympics begin.
              - The Paralympian won.
            miss:
              - A parable.
              - He is paralysed.
          - topic: 20001343 final game
            strength: 82
            any: [(cup|world cup|champions league|grand|league cup|playoff|play off|wimbledon|europa league) final(s),
              reached the final, in the final, title decider, super bowl]
            match:
              - They meet in the cup final.
              - She reached the final.
            miss:
              - The final report is out.
              - Finally, rain.
          - topic: 20001342 playoff championship
            strength: 86
            any: [playoff(s), play offs, play off (game|match|semifinal|series|place), semifinal(s), semi final(s),
              quarterfinal(s), quarter final(s), best of seven, postseason]
            match:
              - The Bulls are in the playoffs.
              - Brazil won the semi-final.
            miss:
              - They play off Broadway.
              - A quarter of it.
          - topic: 20001124 sport industry
            strength: 84
            any: [sports (marketing|industry|agent|rights|sponsorship|business), shirt (sponsor|sponsorship|deal),
              kit (deal|supplier), sponsorship deal, television rights (deal|to the), naming rights, tv rights]
            match:
              - The club signed a shirt deal.
              - TV rights to the league were sold.
            miss:
              - The shirt is red.
              - A good deal.
          - topic: 20001125 sport organisation
            strength: 86
            any: [^FIFA, ^UEFA, ^IOC, ^FIA, ^IAAF, ^ICC, football association, world athletics, olympic committee,
              international (cycling|ski|tennis|hockey|rugby|swimming|cricket) (union|federation|board|council),
              governing body of]
            match:
              - FIFA elected a president.
              - The International Cycling Union met.
            miss:
              - The governing party met.
              - Fiat cars.
          - topic: 20001126 sport venue
            strength: 84
            any: [new stadium, olympic stadium, wembley, old trafford, camp nou, san siro, madison square garden,
              stadium (construction|project|plans|capacity), stadiums, stadia, velodrome, racetrack]
            match:
              - Wembley will be rebuilt.
              - The new stadium holds 60,000.
            miss:
              - The concert was moved to a hall.
              - A study of idioms.
          - topic: 20001323 sports coaching
            strength: 88
            any: [head coach, national coach, new (coach|manager) of, sacked (coach|manager),
              coach (was|has been) (sacked|fired|dismissed), (appointed|named) (as) (coach|manager|head coach),
              caretaker (coach|manager), (sacked|fired) (their|its) (coach|manager), assistant coach]
            match:
              - The club sacked its manager.
              - He was named head coach.
            miss:
              - The coach overturned.
              - The hotel manager quit.
          - topic: 20001324 sports management and ownership
            strength: 88
            any: [club (owner|owners|chairman|president|takeover), takeover of the club,
              team (owner|owners|principal|president), franchise owner, roman abramovich, glazer family, buy the club,
              bought the club]
            match:
              - The club's owner wants to sell.
              - Saudi investors bought the club.
            miss:
              - A night club was bought by no one.
              - The shop owner slept.
          - topic: 20001325 sports officiating
            strength: 92
            any: [referee(s), umpire(s), linesman, linesmen, video assistant referee, ^VAR, line judge, match officials,
              refereeing]
            except: [ref erendum]
            match:
              - The referee blew for a penalty.
              - Umpires stopped play.
            miss:
              - The empire fell.
              - Varied tasks.
          - topic: 20001148 sports transaction
            strength: 90
            any: [transfer (fee|window|deadline|market|record|request|target), signed (from|for) (a fee), on loan from,
              loan move, free agent(s), draft pick, first round pick, traded to the,
              signing of the (striker|midfielder|defender|winger|goalkeeper), four year contract with the,
              release clause, contract extension with the]
            match:
              - The striker moves for a transfer fee of 40 million.
              - The free agent signed with the Mets.
            miss:
              - The bank transfer took a day.
              - The secret agent.

        """#
}
