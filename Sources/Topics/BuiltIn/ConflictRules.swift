extension BuiltInRules {
    /// `Config/topics/rules/conflict.yaml`
    static let conflict = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 16000000 conflict, war and peace

        rules:
          - topic: 20000053 act of terror
            strength: 88
            any: [
              (terror|terrorist) (attack|attacks|plot|group|groups|cell|cells|suspect|suspects|bombing|bombings|strike),
              terrorist(s), terrorism, suicide bomber(s), militant attack, jihadists, islamic state, al qaeda,
              boko haram, al shabaab]
            match:
              - Two gunmen carried out a terror attack on the station.
              - Boko Haram burned the village.
            miss:
              - The film filled children with terror.
              - The state of Islamic art is good.
          - topic: 20000055 terrorist bombings
            strength: 90
            any:
              - (suicide|car|truck|roadside|terrorist|terror) (bomb|bombs|bombing|bombings|bomber|bombers)
              - near: {words: 9, all: [[bomb(s), bombing(s), explosive device, explosives], [terrorist(s), militant(s), explod(ed|es), went off, detonated, claimed responsibility, planted, extremists]]}
            match:
              - A car bomb killed nine at the market.
              - The bomb went off near the mosque and militants claimed it.
            miss:
              - The comedy bombed at the box office.
              - Bath bombs are in fashion.
          - topic: 20000056 armed conflict
            strength: 82
            any:
              - (armed|military|fierce|heavy|border) (conflict|clashes|fighting|offensive|hostilities|skirmish|skirmishes)
              - [air strike(s), airstrike(s), artillery fire, shelling, shelled, frontline, front line,
                ground offensive, missile strike(s), drone strike(s), warplanes, battlefield, government forces,
                mortar fire]
              - near: {words: 9, all: [[troops, soldiers, army, rebels, forces, militia, fighters], [fought, clash(es|ed), attack(s|ed), killed, advanced, shelled, captured, fighting, ambush(ed), retreat(ed), offensive]]}
            match:
              - Air strikes hit the town before dawn.
              - Rebels ambushed soldiers on the northern road.
            miss:
              - The two boards are in conflict over fees.
              - The Salvation Army fed the poor.
          - topic: 20000057 guerrilla activity
            strength: 88
            any: [guerrilla(s), guerilla(s), insurgents, insurgency, rebel fighters, rebel group, maoist rebels, ^FARC,
              tamil tigers, contras, mujahideen]
            match:
              - Guerrillas blew up the pipeline.
              - The insurgency in the south has lasted ten years.
            miss:
              - Gorillas live in the park.
              - A guest surged ahead.
          - topic: 20000058 international military intervention
            strength: 84
            any: [military intervention,
              (^NATO|coalition|foreign|allied|american|u.s|french|russian|multinational) (troops|forces|airstrikes|air strikes|warplanes|soldiers),
              troops to (afghanistan|iraq|syria|mali|somalia|ukraine|lebanon),
              invasion of (iraq|ukraine|kuwait|grenada|afghanistan)]
            match:
              - French troops landed in Mali.
              - The invasion of Kuwait led to war.
            miss:
              - The scouts troop sang.
              - The referee intervened.
          - topic: 20000059 peacekeeping force
            strength: 90
            any: [peacekeeper(s), peacekeeping, blue helmets, stabili(s|z)ation force, un peace mission,
              u.n. peace force, ^UNIFIL, ^MINUSMA, ^MONUSCO]
            match:
              - Peacekeepers patrol the line.
              - The Security Council extended the peacekeeping mission.
            miss:
              - The keeper kept a clean sheet.
              - Peace was kept at dinner.
          - topic: 20000060 military occupation
            strength: 82
            any: [(military|israeli|soviet|russian) occupation,
              occupied (territory|territories|west bank|palestinian|crimea|region|regions),
              (occupying|occupation) (forces|force|army|power|troops)]
            match:
              - The occupying army blew up the bridge.
              - Life in the occupied West Bank is hard.
            miss:
              - Her occupation is nurse.
              - The toilet is occupied.
          - topic: 20000061 missing in action
            strength: 88
            any: [missing in action, (soldiers|soldier|pilot|airman|marines) (missing|listed as missing),
              remains of (soldiers|servicemen|american soldiers)]
            match:
              - The airman was listed as missing in action.
              - Remains of soldiers came home from Korea.
            miss:
              - The striker was missing from the action.
              - The remains of the day were quiet.
          - topic: 20000062 war
            strength: 78
            any:
              - (the|full scale|all out|gulf|world|vietnam|korean|iran iraq|ukraine|gaza|falklands) war
              - [war zone, wartime, war ravaged, war torn, act of war, declared war, at war with, war effort,
                laws of war, years of war, war in (ukraine|gaza|iraq|syria|afghanistan|sudan|yemen|vietnam|bosnia)]
            except: [trade war, price war, cold war, star wars, war of words, tug of war, turf war, the war room]
            match:
              - The war in Sudan drove millions out.
              - The country declared war on its neighbour.
            miss:
              - A price war broke out among grocers.
              - The war of words went on.
          - topic: 20000063 civil war
            strength: 90
            any: [civil war(s)]
            not: [american civil war, spanish civil war museum, civil war in the party]
            match:
              - Lebanon's civil war ended in 1990.
              - A civil war rages in the hills.
            miss:
              - The civil servants went to war with the minister.
              - It was a civil warning.
          - topic: 20000065 civil unrest
            strength: 84
            any: [(civil|political|social|popular|ethnic) (unrest|disorder|disturbances|strife), unrest, curfew,
              state of emergency, martial law, tear gas, water cannon]
            match:
              - Civil unrest spread to the ports.
              - Police fired tear gas at the crowd.
            miss:
              - The restless child cried.
              - A gas cannon is a toy.
          - topic: 20000066 demonstration
            strength: 86
            any:
              - [demonstrators, protesters, protestors, street protest(s), protest march, mass protest(s), sit in,
                rallied against, anti government protest(s), pro democracy]
              - near: {words: 8, all: [[protest(s|ed), demonstration(s), demonstrated, march(ed), rally], [thousands, hundreds, streets, square, police, crowd, against, capital]]}
            match:
              - Thousands marched through the capital against the law.
              - Demonstrators blocked the bridge.
            miss:
              - A cooking demonstration drew smiles.
              - The shares rallied in March.
          - topic: 20000067 rebellion
            strength: 85
            any: [rebellion, uprising, mutiny, armed revolt, insurrection, mutinied,
              rebel (leader|leaders|movement|army|forces|held|stronghold|fighters)]
            except: [rebel lawmakers]
            match:
              - The uprising began in the north.
              - Rebel forces took the airfield.
            miss:
              - The teen rebelled against homework.
              - Bees rise up early.
          - topic: 20000068 revolution
            strength: 80
            any: [(velvet|orange|islamic|popular|armed|french|russian|cuban) revolution,
              revolutionary (council|forces|guards|government), overthrow of the (regime|government|monarchy),
              arab spring]
            match:
              - The Orange Revolution brought crowds to Kyiv.
              - The Arab Spring began in Tunisia.
            miss:
              - The wheel makes 90 revolutions a minute.
              - The spring was revolutionary for fashion.
          - topic: 20000069 riot
            strength: 88
            any: [riot(s), rioting, rioters, rioted, looting, looters]
            except: [a riot of colour, a riot of color, pussy riot, riot games]
            match:
              - Riots broke out after the verdict.
              - Looters smashed the shops.
            miss:
              - The garden was a riot of colour.
              - The patriot sang.
          - topic: 20000070 coup d'etat
            strength: 90
            any: [near: {words: 3, sequence: [coup, etat]}, coup attempt, military coup, attempted coup, failed coup,
              coup plot, coup plotters, coup leader(s), bloodless coup, military takeover, seized power, putsch,
              palace coup]
            match:
              - Officers seized power in a bloodless coup.
              - The putsch failed within hours.
            miss:
              - Signing the striker was a coup for the club.
              - She drove a coupe.
          - topic: 20001361 cyber warfare
            strength: 88
            any: [(cyber|cyberwar|cyber warfare|cyberwarfare) (war|warfare|attack by|weapon|weapons|command),
              cyberwarfare,
              near: {words: 8, all: [[cyberattack(s), cyber attack(s), hackers], [state backed, military, russia, russian, north korean, iranian, chinese, government]]}]
            match:
              - State-backed hackers broke into the grid.
              - The army set up a cyber command.
            miss:
              - A hacker sold his bike.
              - War games are played.
          - topic: 20000071 massacre
            strength: 90
            any: [massacre(s), massacred, mass killing(s), mass grave(s), slaughtered civilians]
            match:
              - Militiamen massacred villagers.
              - A mass grave was found.
            miss:
              - The mass of graduates grew.
              - The pigs were slaughtered.
          - topic: 20000072 genocide
            strength: 92
            any: [genocide, genocidal, ethnic cleansing, holocaust, khmer rouge killings]
            match:
              - The court ruled on genocide.
              - Survivors of the Holocaust met.
            miss:
              - Gene tests decide the case.
              - The clean kitchen shone.
          - topic: 20000073 peace process
            strength: 84
            any: [
              (peace|cease fire|ceasefire|truce) (process|deal|accord|accords|agreement|effort|efforts|initiative|treaty|settlement|summit),
              ceasefire, cease fire, truce, armistice]
            match:
              - A truce took hold at noon.
              - The peace accord was signed in Oslo.
            miss:
              - They live in peace.
              - Fires ceased to burn.
          - topic: 20000074 peace envoy
            strength: 88
            any: [(peace|special|un|u.n.) (envoy|mediator|mediators),
              near: {words: 7, all: [[envoy, mediator], [peace, ceasefire, conflict, rebels, truce, war]]}]
            match:
              - The U.N. envoy met both sides of the conflict.
              - A peace mediator flew to Juba.
            miss:
              - The band sent an envoy of fans.
              - Media tours left.
          - topic: 20000075 peace plan
            strength: 90
            any: [peace (plan|plans|proposal|proposals|blueprint|road map|roadmap|formula)]
            match:
              - Both sides rejected the peace plan.
              - The peace proposal has ten points.
            miss:
              - A piece of the plan is missing.
              - He proposed in peace.
          - topic: 20000076 peace talks
            strength: 90
            any: [(peace|ceasefire|cease fire|truce|armistice) (talks|negotiations|conference|negotiators|dialogue)]
            match:
              - Peace talks resume in Geneva.
              - Ceasefire negotiations broke down.
            miss:
              - Pay talks broke down.
              - She talks of peace of mind.
          - topic: 20000077 post-war reconstruction
            strength: 85
            any: [(post war|postwar) (reconstruction|recovery|rebuilding),
              near: {words: 8, all: [[reconstruction, rebuild(ing), rebuilt], [war, bombed, shelling, war torn, conflict]]}]
            match:
              - Donors pledged money for postwar reconstruction.
              - It will take years to rebuild the city after the war.
            miss:
              - He needs knee reconstruction.
              - They rebuilt the squad.
          - topic: 20000078 disarmament
            strength: 90
            any: [disarmament, arms control, arms reduction(s), disarm militias, disarmed rebels, nuclear disarmament,
              non proliferation, nonproliferation, missile treaty, strategic arms, intermediate range nuclear, ^INF,
              ^START treaty]
            match:
              - Arms control talks opened in Geneva.
              - Nuclear disarmament is far off.
            miss:
              - Her smile was disarming.
              - He broke his arm out of control.
          - topic: 20000079 ordnance clearance
            strength: 90
            any: [(landmine|land mine|mine|bomb|ordnance) (clearance|disposal|clearing),
              unexploded (bomb|bombs|ordnance|shells|mine|wartime bomb), demining, deminers, minefield(s), landmines]
            match:
              - Deminers cleared the field.
              - An unexploded wartime bomb closed the station.
            miss:
              - A mine shaft caved in.
              - The clearance sale exploded.
          - topic: 20000080 prisoners of war
            strength: 90
            any: [(prisoner|prisoners) of war, (prisoner|prisoners) (swap|swaps|exchange), ^POW(s), captured soldiers]
            match:
              - Prisoners of war came home.
              - The prisoner swap freed 90 men.
            miss:
              - Two prisoners escaped.
              - The actors swapped roles.

        """#
}
