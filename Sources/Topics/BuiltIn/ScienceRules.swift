extension BuiltInRules {
    /// `Config/topics/rules/science.yaml`
    static let science = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 13000000 science and technology

        rules:
          - topic: 20000710 biomedical science
            strength: 84
            any: [stem cell(s), biomedical, medical researchers, clinical trial(s), embryo research, cloned embryo,
              tissue engineering]
            match:
              - Stem cells repaired the heart.
              - A clinical trial of the pill began.
            miss:
              - The murder trial began.
              - A plant stem broke.
          - topic: 20000711 biotechnology
            strength: 88
            any: [biotechnology, genetically (modified|engineered), genetic engineering, gene editing, ^CRISPR, crispr,
              cloning, recombinant dna, gm (crops|food|maize)]
            match:
              - Gene editing made pigs immune.
              - Genetically modified maize was sown.
            miss:
              - The modified car won.
              - Jeans were edited out.
          - topic: 20000715 mathematics
            strength: 92
            any: [mathematician(s), mathematics, fields medal, prime numbers, theorem, riemann hypothesis]
            match:
              - A mathematician proved the theorem.
              - The Fields Medal was awarded.
            miss:
              - Prime beef sells.
              - The field was medal-strewn.
          - topic: 20000718 astronomy
            strength: 92
            any: [astronomer(s), astronomy, telescope(s), exoplanet(s), supernova, black hole(s), asteroid(s), comet(s),
              galaxies, lunar eclipse, solar eclipse, meteorite(s), meteor shower, halley comet, milky way]
            except: [black hole in the]
            match:
              - Astronomers found a planet.
              - The comet passes on Friday.
            miss:
              - A black hole in the budget opened.
              - The galaxy of stars attended the film premiere.
          - topic: 20000719 biology
            strength: 84
            any: [biologist(s), biology, microbes, bacteria, new species, evolutionary, cell biology, organisms,
              microbiologist(s)]
            match:
              - Biologists described a new species.
              - Bacteria eat the oil.
            miss:
              - The biography sold.
              - The species of car is rare.
          - topic: 20000720 botany
            strength: 90
            any: [botanist(s), botany, botanical (research|species|survey), herbarium, seed bank]
            match:
              - Botanists named an orchid.
              - The seed bank holds 2 million kinds.
            miss:
              - She planted a seed of doubt.
              - The bottle fell.
          - topic: 20000721 genetics
            strength: 92
            any: [genome(s), genetic (mutation|mutations|code|research|defect|disease), geneticist(s), genetics,
              gene variants, dna (sequencing|analysis|double helix), chromosome(s), faulty gene, human genes]
            match:
              - The wheat genome was read.
              - Geneticists found the faulty gene.
            miss:
              - Gene sang.
              - The gnome smiled.
          - topic: 20000722 palaeontology
            strength: 94
            any: [dinosaur(s), fossil(s), palaeontologist(s), paleontologist(s), mammoth (bones|tusks|tusk),
              tyrannosaurus, jurassic (era|period|rocks), trilobite]
            except: [fossil fuel(s)]
            match:
              - A dinosaur's skull was found.
              - The fossil is 90 million years old.
            miss:
              - Fossil fuels heat us.
              - The party's old dynasty saw it.
          - topic: 20000724 zoology
            strength: 88
            any: [zoologist(s), zoology, ornithologist(s), primatologist, entomologist(s), animal behaviour]
            match:
              - Zoologists tracked the lynx.
              - Ornithologists counted swans.
            miss:
              - The zoo opens at nine.
              - The orchestra practised.
          - topic: 20000725 chemistry
            strength: 88
            any: [chemist(s), nobel prize (in|for) chemistry, chemistry (prize|professor|laboratory), molecule(s),
              chemical (reaction|compound|compounds|element), periodic table, polymer]
            except: [chemist shop(s)]
            match:
              - Chemists made a new molecule.
              - She won the Nobel Prize in chemistry.
            miss:
              - The actors have chemistry on screen.
              - The chemist's shop was robbed.
          - topic: 20000726 cosmology
            strength: 94
            any: [cosmologist(s), cosmology, big bang, dark (matter|energy), age of the universe, cosmic background,
              hubble constant]
            except: [big bang theory star, big bang deregulation, london big bang, city big bang]
            match:
              - Dark matter is still unseen.
              - Cosmologists argue.
            miss:
              - The firework made a loud bang, said a big man.
              - The cosmopolitan city.
          - topic: 20000727 geology
            strength: 88
            any: [geologist(s), geology, geological (survey|society), tectonic (plate|plates), seismologist, fault line,
              magma, rock formation(s)]
            match:
              - Geologists mapped the fault line.
              - Magma rose beneath the hill.
            miss:
              - The rock band formed.
              - He has no faults.
          - topic: 20000729 marine science
            strength: 90
            any: [marine (biologist|biologists|scientist|scientists|biology|science), oceanographer(s), oceanography,
              oceanographic]
            match:
              - Marine biologists tagged sharks.
              - Oceanographers mapped the trench.
            miss:
              - A marine was hurt.
              - The ocean is blue.
          - topic: 20000730 meteorology
            strength: 84
            any: [meteorologist(s), meteorology, meteorological (office|agency|organization|organisation),
              weather (satellite|models|balloon|radar), climatologist(s)]
            match:
              - Meteorologists launched a balloon.
              - The Meteorological Agency measured it.
            miss:
              - The meteor fell.
              - We either go or stay.
          - topic: 20000731 physics
            strength: 90
            any: [physicist(s), physics, quantum (mechanics|theory|computer|computing|physics), superconductor(s),
              superconductivity, laser beam, relativity theory]
            match:
              - Physicists cooled the atoms.
              - A superconductor works at higher heat.
            miss:
              - His physique is good.
              - The quantity fell.
          - topic: 20000733 nuclear physics
            strength: 90
            any: [nuclear (fusion|physics|physicist|physicists), fusion (reactor|energy|power), atom smasher,
              radioisotope, cold fusion]
            match:
              - Nuclear fusion made a gain.
              - The fusion reactor is in France.
            miss:
              - Fusion food is served.
              - The nuclear deal failed.
          - topic: 20000734 particle physics
            strength: 95
            any: [particle (physics|accelerator|collider), hadron collider, ^CERN, higgs boson, neutrino(s), quark(s),
              atom smasher]
            match:
              - CERN found the Higgs boson.
              - Neutrinos have mass.
            miss:
              - A particle of dust fell.
              - Concern grew.
          - topic: 20000741 scientific institution
            strength: 82
            any: [academy of sciences, royal society, max planck (institute|society), national science foundation,
              research institute, research centre for, national laboratory, scientific academy]
            match:
              - The Academy of Sciences elected her.
              - The Max Planck Institute bought a laser.
            miss:
              - The royal couple waved at high society.
              - The police academy opened.
          - topic: 20000735 scientific research
            strength: 78
            any: [scientists (have|say|said|found|at|from|discovered|believe),
              researchers (found|have|say|said|at|from|discovered), new study,
              scientific (study|research|breakthrough|discovery), study (found|published|shows|suggests), peer reviewed,
              research team, laboratory tests]
            match:
              - Researchers found that bees count.
              - A new study links sleep and memory.
            miss:
              - He studied law.
              - Police searched the lab of the seized dealer.
          - topic: 20000737 medical research
            strength: 84
            any: [medical (research|researchers|journal|study), new england journal of medicine, lancet,
              cancer research, clinical (trial|trials|study), drug trial(s), experimental (drug|treatment|vaccine)]
            match:
              - The medical journal printed the study.
              - An experimental drug slowed the disease.
            miss:
              - The journal kept by her aunt sold.
              - The jury trial began.
          - topic: 20000739 space exploration
            strength: 95
            any: [
              space (shuttle|station|agency|probe|mission|programme|program|walk|exploration|flight|tourism|telescope|capsule|centre|center),
              nasa, astronaut(s), cosmonaut(s), spacecraft, spaceship, moon landing,
              lunar (lander|mission|module|orbit), mars (rover|mission|lander), ^SpaceX, soyuz, spacewalk, voyager 2]
            not: [office space]
            match:
              - Astronauts fixed the telescope.
              - NASA's rover drilled the rock.
            miss:
              - Office space is dear.
              - The parking station has space.
          - topic: 20000736 scientific innovation
            strength: 80
            any: [inventor(s), invention(s), invented, technological (breakthrough|innovation|advance|advances),
              scientific innovation, prototype]
            match:
              - The inventor built a pedal plane.
              - A prototype of the engine ran.
            miss:
              - The inventory was lost.
              - He invited her.
          - topic: 20000743 anthropology
            strength: 90
            any: [anthropologist(s), anthropology, neanderthal(s), early humans, homo sapiens, human ancestors, hominid]
            match:
              - Neanderthals painted.
              - Anthropologists lived with them.
            miss:
              - The anthem was sung.
              - A human chain formed.
          - topic: 20000744 archaeology
            strength: 95
            any: [archaeologist(s), archaeological, archaeology, archeologist(s), archeological, excavation(s),
              bronze age, iron age, roman (villa|mosaic|ruins|coins), mummy of, mummies, pharaoh, tomb of, stone age]
            match:
              - Archaeologists found a Roman villa.
              - The tomb of a pharaoh was opened.
            miss:
              - The archer won.
              - Her mummy called.
          - topic: 20000745 economics
            strength: 80
            any: [nobel prize (in|for) economics, economics (professor|prize|department), economic theory, keynesian,
              monetarist(s), professor of economics]
            match:
              - The economics prize went to two Americans.
              - Keynesian ideas are back.
            miss:
              - The economy grew.
              - He drives economically.
          - topic: 20000747 history
            strength: 82
            any: [historian(s), history (professor|museum|book), historical (documents|research|archive), archives show,
              diaries of, centuries old manuscript]
            match:
              - Historians read the letters.
              - Newly found diaries of the emperor were shown.
            miss:
              - The team made history.
              - It was a historic win.
          - topic: 20000750 linguistics
            strength: 92
            any: [linguist(s), linguistics, dialect(s), dying language, endangered language(s), lexicographers]
            match:
              - Linguists recorded the dialect.
              - The last speaker of a dying language died.
            miss:
              - Watch your language.
              - Lingerie sells.
          - topic: 20000751 philosophy
            strength: 92
            any: [philosopher(s), philosophy (professor|department|student), moral philosophy]
            match:
              - The philosopher died at 90.
              - A philosophy professor objects.
            miss:
              - His coaching philosophy is simple.
              - Phil loses.
          - topic: 20000753 psychology
            strength: 90
            any: [psychologist(s), psychology, psychological (study|research|experiment), behavioural science,
              behavioral science]
            match:
              - Psychologists tested toddlers.
              - Psychology explains panic.
            miss:
              - The side has a psychological edge.
              - A psychic spoke.
          - topic: 20000754 sociology
            strength: 92
            any: [sociologist(s), sociology, social scientist(s)]
            match:
              - Sociologists asked 900 families.
              - A sociology class began.
            miss:
              - Socialites met.
              - The social worker called.
          - topic: 20000757 aerospace engineering
            strength: 84
            any: [supersonic (jet|aircraft), hypersonic (jet|aircraft), wind tunnel, jet engine design,
              experimental aircraft, aeronautics, aerospace engineer(s)]
            match:
              - The supersonic jet was tested.
              - Aerospace engineers built a glider.
            miss:
              - The airline ordered jets.
              - A wind blew in the tunnel.
          - topic: 20000758 rocketry
            strength: 92
            any: [rocket (launch|engine|engines|booster|boosters|fuel|test|scientists), booster rocket(s),
              ariane (4|5|6|rocket), launch vehicle, launch pad, falcon 9, starship]
            match:
              - The Ariane rocket lifted off.
              - A rocket engine test failed.
            miss:
              - Rockets hit the town.
              - Prices rocket.
          - topic: 20000759 agricultural technology
            strength: 88
            any: [precision farming, vertical farm(s), farm robots, milking robot(s), drip irrigation, agritech,
              agricultural (technology|drones)]
            match:
              - Vertical farms grow salad.
              - Drip irrigation saves water.
            miss:
              - The farm was sold.
              - A robot won.
          - topic: 20000760 civil engineering
            strength: 86
            any: [civil (engineer|engineers|engineering), structural engineer(s), suspension bridge, tunnel boring,
              boring machine]
            match:
              - Civil engineers checked the dam.
              - The suspension bridge opened.
            miss:
              - It was a boring game.
              - The train engineer slept.
          - topic: 20000762 identification technology
            strength: 92
            any: [biometric(s), fingerprint scanner, iris scan, facial recognition,
              dna (test|tests|testing|profiling|fingerprinting), ^RFID, microchipped]
            match:
              - Biometric passports are here.
              - Facial recognition opens the gate.
            miss:
              - He recognised her face.
              - The finger was hurt.
          - topic: 20000763 information technology and computer science
            strength: 80
            any: [computer (scientist|scientists|science|program|programs|programmers), supercomputer(s),
              quantum computer, programmer(s), cybersecurity, encryption, algorithm(s), world wide web, internet users,
              open source]
            match:
              - Computer scientists broke the code.
              - The supercomputer models storms.
            miss:
              - The TV programme began.
              - The web of lies.
          - topic: 20001298 artificial intelligence
            strength: 95
            any: [artificial intelligence, ^AI, machine learning, chatbot(s), chatgpt, openai, neural network(s),
              deepfake(s), large language model(s), self driving, driverless]
            match:
              - Artificial intelligence reads scans.
              - The chatbot made an error.
            miss:
              - The intelligence chief quit.
              - Artificial turf was laid.
          - topic: 20000764 materials science
            strength: 92
            any: [graphene, materials scientists, materials science, new alloy, nanomaterials, carbon fibre research,
              superhard]
            match:
              - Graphene carries heat well.
              - Materials scientists made glass that bends.
            miss:
              - Raw materials cost more.
              - A graph was shown.
          - topic: 20000766 nanotechnology
            strength: 96
            any: [nanotechnology, nanotech, nanoparticles, nanotubes, nanoscale, nanobots]
            match:
              - Nanoparticles carry the drug.
              - Nanotechnology grows.
            miss:
              - Nan took a part.
              - The tube closed.
          - topic: 20000761 electronic engineering
            strength: 86
            any: [electronic (engineer|engineers|engineering), transistor(s), circuit design, integrated circuits,
              microprocessor(s), solid state battery]
            match:
              - A transistor one atom wide was made.
              - Electronic engineers built the sensor.
            miss:
              - The race circuit is wet.
              - Electronic music played.

        """#
}
