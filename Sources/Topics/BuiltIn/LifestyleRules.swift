extension BuiltInRules {
    /// `Config/topics/rules/lifestyle.yaml`
    static let lifestyle = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 10000000 lifestyle and leisure

        rules:
          - topic: 20000539 club and association
            strength: 80
            any: [book club, gentlemen club, rotary club, boy scouts, girl guides, hobby club, club members,
              country club]
            match:
              - The boy scouts camped.
              - The Rotary Club met.
            miss:
              - The club signed a striker.
              - He scouts players.
          - topic: 20000541 board game
            strength: 93
            any: [board game(s), monopoly board, scrabble, backgammon, chessboard, settlers of catan, ludo]
            match:
              - Scrabble got new words.
              - Board games boom.
            miss:
              - The board met.
              - A state monopoly.
          - topic: 20000542 card game
            strength: 93
            any: [poker, bridge players, card game(s), blackjack, canasta, trading cards, pokemon cards, playing cards]
            except: [poker face, fire poker]
            match:
              - The poker star won.
              - A card game ended in blows.
            miss:
              - He kept a poker face.
              - A red card.
          - topic: 20000546 puzzle
            strength: 93
            any: [crossword(s), sudoku, jigsaw puzzle(s), rubik, puzzlers, wordle, jigsaws]
            match:
              - Sudoku came from Japan.
              - The crossword turned 100.
            miss:
              - Police were puzzled.
              - A puzzling loss.
          - topic: 20000548 video game
            strength: 95
            any: [video game(s), computer game(s), gamers, nintendo, playstation, xbox, grand theft auto, fortnite,
              minecraft, sega, pokemon go, video gaming, game console, gaming console]
            match:
              - Nintendo showed a console.
              - Gamers queued.
            miss:
              - The game was filmed on video tape.
              - Game was shot.
          - topic: 20000549 gaming and lottery
            strength: 94
            any: [lottery, lotteries, jackpot, powerball, mega millions, lotto, euromillions, bingo, raffle,
              scratch cards, slot machine]
            match:
              - A nurse won the lottery.
              - The jackpot grew.
            miss:
              - A lot of terriers.
              - Visa lots were drawn.
          - topic: 20000550 hobby
            strength: 88
            any: [hobby, hobbies, hobbyist(s), model railway(s), knitting, birdwatchers, birdwatching, trainspotters,
              trainspotting]
            match:
              - Knitting is back.
              - Birdwatchers came in crowds.
            miss:
              - A hobbled horse.
              - Bird flu.
          - topic: 20001247 collecting
            strength: 93
            any: [stamp (collector|collectors|collecting|collection), coin (collector|collectors|collection),
              philatelist(s), memorabilia, art collector, collectible(s), collectors item]
            match:
              - The stamp collector paid a million.
              - Beatles memorabilia was sold.
            miss:
              - Tax collectors called.
              - Garbage was collected.
          - topic: 20000566 automobile enthusiasm
            strength: 93
            any: [classic car(s), vintage car(s), car collectors, hot rod(s), car rally for vintage]
            match:
              - Vintage cars drove to Brighton.
              - A classic car was found in a barn.
            miss:
              - The vintage was good.
              - A classic match.
          - topic: 20000568 food and drink enthusiasm
            strength: 86
            any: [foodie(s), gastronomy, gastronomic, gourmet, cuisine, truffles, caviar, michelin (star|stars|guide),
              celebrity chef(s), street food]
            match:
              - The chef lost a Michelin star.
              - Caviar is farmed.
            miss:
              - Michelin makes tyres.
              - A trifle was served.
          - topic: 20001254 beer, wine and spirits
            strength: 90
            any: [wine (tasting|lovers|critic|merchant|festival), vintage wine, champagne, bordeaux wine, burgundy wine,
              craft beer, whisky, whiskey, single malt, vodka, beaujolais, sommelier, beer festival, winery, wineries,
              vineyard(s), cocktails]
            except: [cocktail of, champagne celebrations]
            match:
              - The vineyard makes champagne.
              - Craft beer is in vogue.
            miss:
              - The spirit of the law.
              - A whine was heard.
          - topic: 20001253 cooking and baking
            strength: 90
            any: [recipe(s), cookbook(s), cooking (class|show|classes|contest), home cooks, home baking,
              baking (contest|show|bread), bake off, chefs, pastry chef]
            except: [recipe for disaster, recipe for success, recipe for]
            match:
              - The cookbook has 90 recipes.
              - The Bake Off returns.
            miss:
              - It is a recipe for disaster.
              - A receipt was shown.
          - topic: 20000551 holiday
            strength: 76
            any: [summer (holiday|holidays|vacation), holidaymakers, holiday (season|travel|getaway|weekend),
              vacationers, package holidays, school holidays]
            match:
              - Holidaymakers were stranded.
              - The school holidays began.
            miss:
              - A tax holiday was granted.
              - Holy days.
          - topic: 20001270 Halloween
            strength: 97
            any: [halloween, trick or treat, trick or treating, jack o lantern]
            match:
              - Halloween costumes sold out.
              - Children went trick-or-treating.
            miss:
              - A hat trick.
              - Hallowed turf.
          - topic: 20000552 public holiday
            strength: 88
            any: [public holiday(s), bank holiday, national holiday, thanksgiving, labor day, labour day, memorial day,
              may day, bastille day, independence day, lunar new year, fourth of july]
            match:
              - Friday is a public holiday.
              - Shops shut on May Day.
            miss:
              - He sent a mayday call.
              - The public left.
          - topic: 20001269 New year
            strength: 94
            any: [new year (eve|day|celebrations|party|fireworks|greetings|honours), lunar new year, chinese new year,
              rang in the new year, nowruz, hogmanay]
            match:
              - New Year's Eve fireworks lit the bay.
              - Lunar New Year travel began.
            miss:
              - The new year-end target holds.
              - A new yard opened.
          - topic: 20000554 amusement park
            strength: 96
            any: [amusement park(s), theme park(s), disneyland, disney world, roller coaster, rollercoaster, legoland,
              ferris wheel]
            except: [roller coaster ride for, emotional roller coaster, emotional rollercoaster]
            match:
              - The theme park reopened.
              - A roller coaster stuck.
            miss:
              - An emotional rollercoaster.
              - The park is closed.
          - topic: 20000555 bar
            strength: 84
            any: [pub(s), bartender(s), barman, publican(s), beer garden, wine bar, cocktail bar, tavern]
            match:
              - Pubs may open late.
              - The bartender served a minor.
            miss:
              - The lawyer passed the bar.
              - The public voted.
          - topic: 20000557 nightclub
            strength: 92
            any: [nightclub(s), night club, disco(s), discotheque, nightlife, clubbers, rave party]
            match:
              - The nightclub lost its licence.
              - Clubbers danced till nine.
            miss:
              - The knight's club fell.
              - A disk was found.
          - topic: 20000558 restaurant
            strength: 82
            any: [restaurateur(s), diners, restaurant (critic|review|owner|owners|guide), michelin starred,
              new restaurant, fine dining]
            match:
              - The restaurant critic loved it.
              - Diners pay by weight.
            miss:
              - The dinar fell.
              - A rest aunt took.
          - topic: 20001315 zoo
            strength: 95
            any: [zoo(s), zookeeper(s), zoological garden, aquarium, safari park]
            match:
              - A panda was born at the zoo.
              - The zookeeper was bitten.
            miss:
              - Zoom calls.
              - An aqua dress.
          - topic: 20000561 fishing
            strength: 92
            any: [angler(s), angling, fly fishing, fishing (rod|trip|licence|contest), trout fishing, game fishing,
              recreational fishing]
            match:
              - Anglers caught a giant carp.
              - Fly fishing soothes.
            miss:
              - The fishing fleet sailed.
              - An angle was measured.
          - topic: 20000562 hunting
            strength: 92
            any: [fox hunting, fox hunt, deer hunting, hunting (season|licence|ban|trip|lodge|dogs), trophy hunting,
              trophy hunter(s), game hunters, big game, bear hunt, seal hunt, deer hunters, grouse shooting,
              pheasant shoot]
            except: [witch hunting, house hunting, job hunting, big game on, big game against]
            match:
              - The fox hunting ban stands.
              - Trophy hunters shot the lion.
            miss:
              - She is house hunting.
              - The hunt for the killer.
          - topic: 20001142 recreational hiking and climbing
            strength: 90
            any: [hiker(s), hiking (trail|trails|boots|tour), ramblers, hill walkers, backpackers, camino de santiago,
              appalachian trail]
            match:
              - Hikers were lost in fog.
              - The hiking trail reopened.
            miss:
              - A rate hike came.
              - A rambling speech.
          - topic: 20000917 scuba diving
            strength: 95
            any: [scuba, scuba diving, scuba divers, snorkelling, snorkeling, snorkellers]
            match:
              - Scuba divers found it.
              - Snorkelling is banned.
            miss:
              - Shares took a dive.
              - Skybuses.
          - topic: 20000563 travel and tourism
            strength: 84
            any: [tourist(s), tourism, sightseeing, sightseers, backpacking, beach resort(s), holiday resort,
              ski resort(s), cruise ship, cruise passengers, travel (guide|agents|agency|advice|warning), travellers,
              package tour]
            match:
              - Tourists flocked to Venice.
              - The ski resort has no snow.
            miss:
              - The tour of Britain was won.
              - A last resort.
          - topic: 20001257 gardening
            strength: 94
            any: [gardener(s), gardening, allotment(s), flower show, chelsea flower, houseplants, garden centre(s)]
            except: [share allotment(s)]
            match:
              - Gardeners face a hose ban.
              - The Chelsea Flower Show opened.
            miss:
              - Madison Square Garden hosted it.
              - Share allotments.
          - topic: 20001255 home renovation
            strength: 92
            any: [home (renovation|renovations|improvement|improvements), ^DIY, do it yourself, kitchen renovation,
              loft conversion, house renovation]
            match:
              - Home improvement boomed.
              - DIY shops reopened.
            miss:
              - Did you go?
              - A home win.
          - topic: 20001256 interior decoration
            strength: 93
            any: [interior (design|designer|designers|decoration|decorator|decorators), home decor, wallpaper designer,
              feng shui]
            match:
              - The interior designer chose green.
              - Home decor sells.
            miss:
              - The interior minister left.
              - A decorated soldier.
          - topic: 20000569 organic food
            strength: 95
            any: [organic (food|farming|farmers|milk|vegetables|produce|farm), organically grown, farmers market(s)]
            match:
              - Organic food sales fell.
              - The farmers' market has cheese.
            miss:
              - Organic growth was 3 percent.
              - Organs were donated.
          - topic: 20001143 party
            strength: 84
            any: [birthday party, dinner party, house party, street party, beach party, partygoers, garden party,
              fancy dress, stag party, hen party, rave]
            match:
              - Partygoers fled the fire.
              - The street party lasted till dawn.
            miss:
              - The ruling party met.
              - He raved about it.
          - topic: 20001251 tattooing
            strength: 97
            any: [tattoo(s), tattooed, tattooist, tattoo (parlour|artist|parlor)]
            except: [military tattoo, edinburgh tattoo]
            match:
              - The tattoo artist was sued.
              - Tattoos are banned.
            miss:
              - The Edinburgh Tattoo began.
              - Tattered flags.
          - topic: 20001252 piercing
            strength: 95
            any: [body piercing, ear piercing, nose ring(s), piercing (parlour|studio)]
            match:
              - Body piercing is banned for minors.
              - A nose ring was found.
            miss:
              - A piercing scream.
              - Pierce won.
          - topic: 20001239 exercise and fitness
            strength: 92
            any: [fitness (class|centre|center|trainer|club|craze|instructor), gym (members|chain|goers|membership),
              yoga, pilates, aerobics, jogging, joggers, workout(s), personal trainer]
            match:
              - Yoga lowers stress.
              - Joggers found the bag.
            miss:
              - The winger passed a fitness test.
              - Jim won.
          - topic: 20001340 mental wellbeing
            strength: 92
            any: [mindfulness, meditation, wellbeing, well being index, mental wellbeing, life coach, self help book,
              happiness (index|report|ranking)]
            match:
              - Mindfulness is taught.
              - The happiness report ranks Finland first.
            miss:
              - Mind the gap.
              - Mediation failed.

        """#
}
