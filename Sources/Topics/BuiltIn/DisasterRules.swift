extension BuiltInRules {
    /// `Config/topics/rules/disaster.yaml`
    static let disaster = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 03000000 disaster, accident and emergency incident

        lists:
          crashed: [crash(es|ed), collid(ed|es), collision, derail(ed|s|ment), overturned, plunged, accident, smash(ed), skidded, pile up, wreck(ed|age)]

        rules:
          - topic: 20001321 drowning
            strength: 90
            any: [drown(s), drowned, drowning(s)]
            except: [drowned out]
            match:
              - Two boys drowned in the lake.
              - The coast guard warned of drownings.
            miss:
              - Boos drowned out the speech.
              - The crown was dropped.
          - topic: 20000140 explosion accident and incident
            strength: 86
            any: [(gas|factory|boiler|accidental|chemical|pipeline|fireworks|mine|huge) (explosion|explosions|blast),
              explosion (at|in|ripped|tore|killed), blew up, gas leak,
              near: {words: 8, all: [[explosion, blast, exploded], [plant, factory, building, killed, injured, workers, gas]]}]
            not: [suicide bomber, car bomb, militants, terrorist]
            match:
              - An explosion ripped through the plant.
              - A gas blast killed four.
            miss:
              - A population explosion looms.
              - The fans had a blast.
          - topic: 20000141 industrial accident and incident
            strength: 86
            any: [(industrial|mining|factory|workplace|mine) (accident|accidents|disaster|collapse|fire),
              trapped miners, miners (trapped|killed|died), chemical (spill|leak), toxic leak, oil spill,
              mine explosion]
            match:
              - Miners trapped for days were freed.
              - A chemical leak killed workers.
            miss:
              - The gold mine made a profit.
              - A leak to the press hurt her.
          - topic: 20000142 nuclear accident and incident
            strength: 92
            any: [(nuclear|reactor|radiation) (accident|disaster|meltdown|leak|fire), chernobyl, fukushima,
              three mile island, radioactive leak]
            match:
              - Reindeer still carry dust from Chernobyl.
              - A radiation leak shut the station.
            miss:
              - The shares had a meltdown.
              - A nuclear test was held.
          - topic: 20000161 structural failure
            strength: 88
            any: [
              (bridge|building|roof|dam|stadium|tower|house|factory|wall|scaffolding|crane|stand) (collapse|collapses|collapsed|caved in|failure|burst),
              near: {words: 6, all: [[collaps(e|ed)], [bridge, building, roof, dam, tower, apartment block, wall]]}]
            match:
              - The roof collapsed under snow.
              - A bridge collapse killed forty.
            miss:
              - Talks collapsed.
              - The runner collapsed at the line.
          - topic: 20000143 transportation accident and incident
            strength: 76
            any: [(fatal|traffic|transport) (accident|accidents|crash|crashes),
              crash (investigators|site|victims|survivors),
              near: {words: 7, all: [<crashed>, [killed, injured, passengers, dead]]}]
            not: [stock market crash, bitcoin]
            match:
              - Crash investigators found the box.
              - A collision injured nine passengers.
            miss:
              - The stock market crash wiped out savers.
              - The party crashed.
          - topic: 20000144 air and space accident and incident
            strength: 92
            any: [
              (plane|air|helicopter|aircraft|jet|airliner|space shuttle) (crash|crashes|disaster|accident|collision),
              black box, emergency landing, crash landed, near miss, flight recorder, midair collision,
              mid air collision,
              near: {words: 8, all: [[plane, helicopter, jet, airliner, aircraft, airplane, glider, rocket], <crashed>]}]
            match:
              - The helicopter crashed into the sea.
              - The airliner made an emergency landing.
            miss:
              - The plane landed on time.
              - He boxed in black.
          - topic: 20000145 maritime accident and incident
            strength: 90
            any: [shipwreck, capsize(s), capsized, ran aground, run aground, ferry (disaster|sank|accident|sinking),
              oil spill, man overboard, boat accident,
              near: {words: 8, all: [[ship, ferry, boat, vessel, tanker, trawler, dinghy, freighter], [sank, sinks, sinking, capsized, collid(ed|es), aground, wreck(ed), adrift, overturned, holed]]}]
            match:
              - A ferry sank off Luzon.
              - The tanker ran aground.
            miss:
              - Shares in the shipping line sank.
              - Her heart sank.
          - topic: 20000146 railway accident and incident
            strength: 92
            any: [(train|rail|railway|tram|subway) (crash|crashes|accident|disaster|collision|derailment|wreck),
              near: {words: 7, all: [[train(s), locomotive, carriages, tram], [<crashed>]]}, derailed, derailment]
            match:
              - The express derailed near Pune.
              - Two trains collided in fog.
            miss:
              - The talks were on track.
              - She trains for the race.
          - topic: 20000147 road accident and incident
            strength: 90
            any: [
              (car|road|bus|coach|traffic|truck|lorry|motorcycle|motorway|highway|minibus) (crash|crashes|accident|accidents|collision|pile up|smash),
              hit by a (car|bus|truck|lorry|van), run over by, road deaths, hit and run,
              near: {words: 7, all: [[bus, car, truck, lorry, minibus, van, motorcycle, coach carrying], [<crashed>, ravine]]}]
            not: [formula one, grand prix]
            match:
              - A bus plunged into a ravine.
              - The actor died in a car crash.
            miss:
              - The car maker cut jobs.
              - The bus was late.
          - topic: 20000148 disaster
            strength: 72
            any: [disaster (area|zone|relief|agency|victims|response|management), state of disaster,
              (humanitarian|worst) disaster]
            match:
              - The governor declared a disaster area.
              - Disaster relief came late.
            miss:
              - The play was a disaster.
              - He averted defeat.
          - topic: 20000149 famine
            strength: 92
            any: [famine(s), mass starvation, starving (children|people|refugees|villagers), acute malnutrition,
              starvation, food shortages, severe hunger]
            match:
              - Famine looms in Somalia.
              - Starving people left the hills.
            miss:
              - I am starving, said the actor.
              - The feminine form is used.
          - topic: 20000150 fire
            strength: 84
            any: [
              (house|factory|hotel|nightclub|apartment|building|warehouse|hospital|market|forest|electrical) (fire|fires|blaze),
              firefighter(s), firemen, fire brigade, fire crews, blaze(s), inferno, burned down, burnt down, gutted by,
              engulfed in flames, fire broke out, fire swept]
            except: [blaze of glory, friendly fire, blaze a trail, firefighter(s) (union|unions|pay|pension|pensions|strike|strikes),
              (former|retired|off duty|trainee) firefighter(s)]
            match:
              - Firefighters fought the blaze all night.
              - A fire broke out in a hotel.
            miss:
              - Troops opened fire.
              - The firefighters' union took the offer.
              - The boss fired her.
          - topic: 20001202 wildfire
            strength: 92
            any: [wildfire(s), bushfire(s), forest fire(s), brush fire(s), wild fires, bush fires]
            match:
              - Wildfires burn near Athens.
              - A bushfire cut the road.
            miss:
              - The rumour spread fast.
              - The bush caught a ball.
          - topic: 20000151 natural disaster
            strength: 76
            any: [natural (disaster|disasters|catastrophe|catastrophes|calamity)]
            match:
              - Natural disasters cost insurers billions.
              - The worst natural disaster in decades hit Nepal.
            miss:
              - Natural yoghurt sold.
              - He is a natural.
          - topic: 20000152 drought
            strength: 92
            any: [drought(s), drought stricken, failed rains, lack of rain, parched]
            except: [goal drought, title drought, medal drought, trophy drought]
            match:
              - Drought killed the cattle.
              - Fields lie parched in Kenya.
            miss:
              - The striker ended his goal drought.
              - A draught of beer.
          - topic: 20000153 earthquake
            strength: 95
            any: [earthquake(s), quake(s), aftershock(s), tremor(s), richter scale, epicentre, epicenter, seismologists]
            match:
              - An earthquake of magnitude 7 shook Chile.
              - Aftershocks went on.
            miss:
              - The quaker prayed.
              - His hand shook.
          - topic: 20000154 flood
            strength: 92
            any: [flooding, floods, floodwater(s), flash flood(s), flooded (streets|homes|fields|areas|villages|roads),
              flood (victims|damage|warning|warnings|defences|defenses|alert), burst its banks,
              inundated (homes|villages|areas)]
            except: [floods of tears]
            match:
              - Floods drove thousands out.
              - The river burst its banks.
            miss:
              - Floodlights failed.
              - Letters flooded in.
          - topic: 20000155 landslide
            strength: 90
            any: [landslide(s), mudslide(s), rockfall, landslip(s), mud slides]
            except: [landslide victory, landslide win, landslide election]
            not: [won by a landslide]
            match:
              - A landslide buried the hamlet.
              - Mudslides cut the road.
            miss:
              - He won in a landslide victory.
              - The slide in the park was new.
          - topic: 20000156 avalanche
            strength: 92
            any: [avalanche(s)]
            except: [avalanche of, colorado avalanche]
            match:
              - An avalanche killed two skiers.
              - Avalanches closed the pass.
            miss:
              - An avalanche of letters came.
              - The lance was long.
          - topic: 20000157 meteorological disaster
            strength: 80
            any: [storm (damage|victims|surge), severe storms, killer storm,
              deadly (storm|storms|heatwave|heat wave|blizzard), ice storm, hailstorm]
            match:
              - A storm surge swamped the docks.
              - Deadly storms crossed Texas.
            miss:
              - The troops stormed in.
              - A brainstorm helped.
          - topic: 20001280 hurricane
            strength: 94
            any: [hurricane(s), typhoon(s), cyclone(s), tropical storm(s)]
            except: [carolina hurricanes, hawker hurricane]
            match:
              - A typhoon struck Taiwan.
              - The hurricane weakened over land.
            miss:
              - The Carolina Hurricanes won.
              - She cycled on.
          - topic: 20000158 windstorms
            strength: 90
            any: [tornado(s), tornadoes, twister(s), gale force, windstorm, sandstorm, dust storm, high winds, gales]
            except: [tongue twister(s)]
            match:
              - A tornado flattened the town.
              - Gales uprooted trees.
            miss:
              - A tongue twister was read.
              - Gail won.
          - topic: 20001353 tsunami
            strength: 95
            any: [tsunami(s), tidal wave]
            except: [tsunami of]
            match:
              - A tsunami warning was issued.
              - The tidal wave hit at dawn.
            miss:
              - A tsunami of debt rolls in.
              - The tide turned.
          - topic: 20000159 volcanic eruption
            strength: 94
            any: [volcano, volcanoes, volcanic (eruption|ash), lava flow, lava,
              near: {words: 6, all: [[eruption, erupted, erupts], [mount, crater, etna, merapi]]}]
            match:
              - The volcano spat lava.
              - Volcanic ash closed the airport.
            miss:
              - Violence erupted.
              - Rash vows were made.
          - topic: 20000168 emergency response
            strength: 82
            any: [rescue (workers|teams|team|operation|crews|effort|efforts), rescuers,
              emergency (services|workers|crews|shelter|aid), search and rescue, paramedics, red cross, red crescent,
              evacuated, evacuation, relief (workers|effort|supplies|agencies), survivors were pulled]
            match:
              - Rescuers dug through the rubble.
              - Thousands were evacuated.
            miss:
              - The bank rescue cost billions.
              - A vacation began.

        """#
}
