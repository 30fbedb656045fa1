extension BuiltInRules {
    /// `Config/topics/rules/environment.yaml`
    static let environment = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 06000000 environment

        rules:
          - topic: 20000418 climate change
            strength: 92
            any: [climate (change|crisis|talks|summit|conference|deal|scientists|activists|emergency|goals|pact),
              greenhouse (gas|gases|effect), carbon (emissions|footprint|dioxide|neutral), net zero, paris agreement,
              kyoto protocol, ^IPCC, cop26, cop27, cop28, cop29, cop30]
            match:
              - Climate change harms coffee.
              - Carbon emissions fell.
            miss:
              - The business climate is poor.
              - The greenhouse grows figs.
          - topic: 20000419 global warming
            strength: 94
            any: [global warming, warming (planet|climate|oceans|world), rising (temperatures|sea levels|seas),
              sea level rise, melting (glaciers|ice|ice caps), global temperatures]
            match:
              - Global warming melts the ice.
              - Rising seas threaten Tuvalu.
            miss:
              - The striker was warming up.
              - Global sales rose.
          - topic: 20000420 conservation
            strength: 86
            any: [conservation (group|groups|area|project|society|effort|efforts|work|status), conservationist(s),
              nature reserve(s), wildlife (reserve|protection|trust|fund|sanctuary), habitat protection, rewilding,
              ^WWF]
            match:
              - Conservationists freed two lynx.
              - A nature reserve was set up.
            miss:
              - The conservative won.
              - She reserved a table.
          - topic: 20000421 energy saving
            strength: 90
            any: [energy (saving|savings|efficiency|efficient|conservation), save energy, fuel efficiency,
              insulat(e|ed|ing) homes, low energy bulbs]
            match:
              - Energy-saving bulbs are cheap.
              - The code demands energy efficiency.
            miss:
              - She saves her energy for the race.
              - A light was lit.
          - topic: 20000422 parks
            strength: 88
            any: [national (park|parks), city park, public park(s), park ranger(s), yellowstone, yosemite, serengeti]
            not: [amusement park]
            match:
              - The national park will close.
              - Park rangers shot the bear.
            miss:
              - Park the car.
              - Rangers won 2-1.
          - topic: 20000424 environmental pollution
            strength: 88
            any: [pollution, polluted, polluters, polluting, pollutants, contaminated (soil|land|water|site),
              toxic (waste|spill|chemicals), environmental damage, microplastics, plastic pollution]
            match:
              - Polluters must pay.
              - Toxic waste lay in the pit.
            miss:
              - The toxic boss left.
              - Police waited.
          - topic: 20000425 air pollution
            strength: 94
            any: [air (pollution|quality), smog, exhaust fumes, acid rain, soot, diesel fumes, haze from,
              low emission zone, sulphur dioxide, sulfur dioxide]
            match:
              - Smog hung over Delhi.
              - Air pollution kills.
            miss:
              - The air was clear.
              - He rode off.
          - topic: 20000426 environmental clean-up
            strength: 88
            any: [(clean up|cleanup|cleaning up) (of) (the) (oil|spill|beach|beaches|site|river|waste|toxic), superfund,
              decontamination, environmental clean up, beach clean up]
            match:
              - Cleanup of the spill took weeks.
              - The superfund site is safe.
            miss:
              - She cleaned up at the awards.
              - The fund was super.
          - topic: 20000427 hazardous materials
            strength: 90
            any: [hazardous (material|materials|waste|chemicals|cargo|substances), asbestos,
              radioactive (waste|material), nuclear waste, dioxin(s), mercury poisoning, lead paint]
            match:
              - Asbestos was found in the roof.
              - Nuclear waste will be buried.
            miss:
              - The job is hazardous.
              - Mercury won the race.
          - topic: 20000428 waste materials
            strength: 84
            any: [plastic (waste|bags|bag|bottles), household waste, recycl(e|ed|ing), landfill(s), sewage,
              electronic waste, e waste, garbage dump]
            match:
              - Plastic bags are banned.
              - Recycling rates rose.
            miss:
              - He wasted a chance.
              - The plastic surgeon cut.
          - topic: 20000429 water pollution
            strength: 92
            any: [water pollution, polluted (water|river|rivers|lake|beaches), oil slick, oil spill,
              sewage (spill|spills|discharge|discharges), contaminated water, algal bloom, red tide, fish died in]
            match:
              - An oil slick neared the beach.
              - Sewage spills fouled the river.
            miss:
              - He slicked his hair.
              - Water was poured.
          - topic: 20000433 forests
            strength: 88
            any: [rainforest(s), deforestation, illegal logging, amazon (forest|jungle), old growth forest,
              reforestation, tree planting, forest (cover|loss|clearance|reserve)]
            not: [nottingham forest]
            match:
              - Deforestation in the Amazon slowed.
              - The rainforest shrinks.
            miss:
              - Nottingham Forest won.
              - Amazon sells books.
          - topic: 20000438 oceans
            strength: 86
            any: [ocean (acidification|warming|currents|floor|temperatures|life), coral (reef|reefs|bleaching),
              great barrier reef, deep sea, marine (reserve|life|park|ecosystem|protected), high seas treaty]
            match:
              - Coral bleaching hit the reef.
              - The high seas treaty was agreed.
            miss:
              - The ocean liner docked.
              - A marine shot him.
          - topic: 20000439 rivers
            strength: 82
            any: [river (basin|pollution|levels|restoration|delta|banks), dammed the river,
              water level of the (river|rhine|danube|nile), salmon rivers]
            match:
              - River levels fell after the dry spring.
              - The river basin is shared by six states.
            miss:
              - River Plate won.
              - The driver slept.
          - topic: 20000440 wetlands
            strength: 92
            any: [wetland(s), marshland, marshes, peatland(s), mangrove(s), everglades, bog restoration]
            match:
              - Wetlands were drained.
              - Mangroves shield the coast.
            miss:
              - The pitch was wet.
              - Marshall spoke.
          - topic: 20000437 water
            strength: 80
            any: [groundwater, aquifer(s), water (scarcity|resources|table|crisis|levels|rights), freshwater]
            match:
              - Aquifers run dry.
              - Water scarcity grows.
            miss:
              - Water polo is hard.
              - He was in hot water.
          - topic: 20000500 animal
            strength: 78
            any: [wildlife, elephant(s), rhino(s), tiger cubs, polar bear(s), gorilla(s), whale(s), dolphins, sharks,
              shark attack, wolves, wild animals, panda(s), poachers, poaching, ivory]
            except: [poaching staff, white elephant, ivory coast, prince of whales, detroit tigers]
            not: [san jose sharks, vancouver, wolverhampton, premier league]
            match:
              - Poachers killed two rhinos.
              - A whale stranded on the beach.
            miss:
              - The Ivory Coast won the cup.
              - Wales won the match.
          - topic: 20000494 animal disease
            strength: 94
            any: [bird flu, avian (flu|influenza), foot and mouth, mad cow, mad cow disease, ^BSE, swine fever,
              bovine tuberculosis, bluetongue, rabies, anthrax in cattle, poultry cull, culled, livestock disease]
            match:
              - Bird flu was found on a farm.
              - Foot-and-mouth closed the market.
            miss:
              - She has flu.
              - His foot hurt.
          - topic: 20001318 pests
            strength: 88
            any: [locust(s), pest control, bedbugs, bed bugs, rat infestation, mice plague,
              plague of (rats|mice|locusts), termites, swarm of (bees|locusts), armyworm]
            match:
              - Locusts ate the millet.
              - Bedbugs plague Paris.
            miss:
              - Local customs differ.
              - He pestered her.
          - topic: 20000442 ecosystem
            strength: 88
            any: [ecosystem(s), biodiversity, food chain, biosphere, habitat loss]
            match:
              - The ecosystem is fragile.
              - Biodiversity talks opened.
            miss:
              - The echo system failed.
              - A chain sells food.
          - topic: 20000443 endangered species
            strength: 94
            any: [endangered (species|animals|animal|birds|turtles), threatened species, extinction, near extinct,
              red list, critically endangered, ^CITES, nearly extinct]
            match:
              - The frog is critically endangered.
              - Rhinos face extinction.
            miss:
              - He endangered the child.
              - The fire was extinct.
          - topic: 20000507 flowers and plants
            strength: 80
            any: [wild flowers, wildflowers, orchid(s), tulips, rare plant, plant species, cherry blossom(s),
              botanical garden, botanic gardens]
            match:
              - Cherry blossoms opened early.
              - A rare plant bloomed at the botanic gardens.
            miss:
              - The plant makes cars.
              - Flower power faded.
          - topic: 20000495 plant disease
            strength: 90
            any: [plant disease, ash dieback, dutch elm disease, blight, coffee rust, leaf rust, crop disease, xylella,
              banana wilt]
            except: [urban blight, blight on, blighted by]
            match:
              - Blight hit the potatoes.
              - Coffee rust spread in Honduras.
            miss:
              - Urban blight grew.
              - The car is rusty.
          - topic: 20000444 invasive species
            strength: 94
            any: [invasive (species|plant|plants|fish|insect|weed), alien species, japanese knotweed, cane toads,
              zebra mussels, asian hornet(s), lionfish invasion, non native species]
            match:
              - An invasive weed chokes the lake.
              - Asian hornets kill bees.
            miss:
              - The invading army fled.
              - The alien film opened.
          - topic: 20001374 sustainability
            strength: 84
            any: [sustainability, sustainable (development|tourism|farming|fishing|living|future|growth),
              circular economy, eco friendly, ecofriendly]
            match:
              - The city set goals for sustainable development.
              - Sustainability is taught.
            miss:
              - He sustained an injury.
              - A friendly echo.

        """#
}
