extension BuiltInRules {
    /// `Config/topics/rules/health.yaml`
    static let health = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 07000000 health

        rules:
          - topic: 20000446 disease and condition
            strength: 76
            any: [diabetes, alzheimer, dementia, parkinson, arthritis, asthma, epilepsy, multiple sclerosis,
              kidney disease, liver disease, stroke patients, rare disease, chronic disease, chronic (pain|fatigue),
              osteoporosis, migraine, anaemia, anemia]
            match:
              - Diabetes is on the rise.
              - A test for Alzheimer's was found.
            miss:
              - A stroke of luck won it.
              - The patient fan waited.
          - topic: 20000447 cancer
            strength: 94
            any: [cancer(s), tumour(s), tumor(s), leukaemia, leukemia, chemotherapy, melanoma, lymphoma, carcinogenic,
              oncologist(s)]
            except: [tropic of cancer, cancer of corruption]
            match:
              - Breast cancer deaths fell.
              - Chemotherapy shrank the tumour.
            miss:
              - The Tropic of Cancer is hot.
              - Rumours spread.
          - topic: 20000448 communicable disease
            strength: 90
            any: [infectious (disease|diseases), contagious disease(s), malaria, tuberculosis, cholera, typhoid,
              meningitis, measles, whooping cough, diphtheria, leprosy, dengue, lyme disease, salmonella, polio,
              syphilis, sexually transmitted, outbreak of]
            match:
              - Cholera killed forty.
              - Measles cases doubled.
            miss:
              - Her laugh is contagious.
              - A leopard fled.
          - topic: 20000449 epidemic and pandemic
            strength: 92
            any: [epidemic(s), pandemic, coronavirus, covid, covid 19, sars outbreak, ebola (outbreak|epidemic),
              lockdown, public health emergency, quarantine, quarantined, omicron, contact tracing]
            except: [epidemic of violence, prison lockdown, quarantine of ships]
            match:
              - The pandemic closed the border.
              - Covid-19 cases rose.
            miss:
              - The academic left.
              - The lock was down.
          - topic: 20000451 viral disease
            strength: 90
            any: [virus, viruses, ebola, zika, influenza, flu (season|outbreak|vaccine|cases|shots), hepatitis,
              yellow fever, rabies, monkeypox, mpox, smallpox, lassa fever, marburg, norovirus, coronavirus]
            except: [computer virus, computer viruses]
            match:
              - Ebola spread to the town.
              - The flu season began.
            miss:
              - A computer virus hit the bank.
              - Viral videos amuse.
          - topic: 20000452 HIV and AIDS
            strength: 95
            any: [^HIV, ^AIDS, hiv,
              aids (epidemic|patients|patient|virus|drug|drugs|research|victims|test|testing|vaccine|activists|crisis),
              antiretroviral, acquired immune deficiency]
            match:
              - A drug against HIV was approved.
              - AIDS killed the singer.
            miss:
              - She aids the poor.
              - The bee hive fell.
          - topic: 20001355 developmental disorder
            strength: 92
            any: [autism, autistic, ^ADHD, dyslexia, dyslexic, asperger, down syndrome,
              developmental (disorder|disorders|disability|delay)]
            match:
              - Autism is found earlier.
              - More adults learn that they have ADHD.
            miss:
              - The disorder on the street grew.
              - He was down.
          - topic: 20000454 heart disease
            strength: 94
            any: [heart (attack|attacks|disease|failure|surgery|transplant|condition|bypass|problems), cardiac arrest,
              cardiovascular, cardiologist, coronary, high blood pressure, hypertension, cholesterol]
            match:
              - He died of a heart attack.
              - Salt raises high blood pressure.
            miss:
              - Attack is at the heart of the game.
              - The heart of the city beats.
          - topic: 20000456 injury
            strength: 72
            any: [head (injury|injuries), brain (injury|injuries|damage), concussion, spinal (injury|injuries),
              broken (leg|arm|neck|hip), burn victims, fractured (skull|leg|hip)]
            match:
              - He suffered a brain injury.
              - Concussion rules are new.
            miss:
              - In injury time they scored.
              - A broken promise hurts.
          - topic: 20000460 obesity
            strength: 94
            any: [obesity, obese, overweight, weight loss (drug|drugs|surgery), body mass index, ozempic, wegovy]
            match:
              - Childhood obesity grew.
              - A weight-loss drug sells well.
            miss:
              - The truck was overloaded.
              - Lose the weight of guilt.
          - topic: 20000458 mental health and disorder
            strength: 92
            any: [mental (health|illness|disorder|disorders|hospital), psychiatric, psychiatrist(s), schizophrenia,
              bipolar, post traumatic stress, ^PTSD, mentally ill]
            match:
              - Mental health wards are full.
              - A psychiatrist treated him.
            miss:
              - The mental arithmetic test began.
              - Sick humour.
          - topic: 20001357 anxiety and stress
            strength: 88
            any: [anxiety (disorder|disorders|attacks|levels), panic attacks, burnout, stress (levels|related|hormone),
              suffer(s|ed|ing) from anxiety]
            match:
              - Burnout hits nurses.
              - He suffers from anxiety.
            miss:
              - The stress test for banks began.
              - Fans were anxious.
          - topic: 20001356 depression
            strength: 88
            any: [clinical depression, antidepressant(s), postnatal depression, postpartum depression,
              suffer(s|ed|ing) from depression, treated for depression, severe depression, teen depression]
            match:
              - Antidepressants are widely taken.
              - She suffered from depression.
            miss:
              - The Great Depression cost jobs.
              - A tropical depression formed.
          - topic: 20000459 eating disorder
            strength: 95
            any: [eating disorder(s), anorexia, anorexic, bulimia, bulimic, binge eating]
            match:
              - Anorexia is hard to treat.
              - Eating disorders affect dancers.
            miss:
              - He was eating in disorderly haste.
              - Bulls ate hay.
          - topic: 20001322 poisoning
            strength: 90
            any: [food poisoning, poisoned, poisoning, carbon monoxide, lead poisoning, alcohol poisoning,
              toxic (alcohol|mushrooms), tainted (alcohol|liquor|milk), salmonella, e coli, listeria, botulism]
            except: [poisoned relations, poisoned chalice]
            match:
              - Tainted liquor killed thirty.
              - Pupils fell ill with food poisoning.
            miss:
              - The job is a poisoned chalice.
              - The prison opened.
          - topic: 20000480 government health care
            strength: 86
            any: [national health service, ^NHS, medicare, medicaid, public health(care|) (system|service),
              state (run) hospitals, universal health care, universal healthcare]
            match:
              - The NHS is short of nurses.
              - Medicare premiums rose.
            miss:
              - Nine hens laid.
              - Health food sells.
          - topic: 20000483 health insurance
            strength: 92
            any: [health (insurance|insurer|insurers|cover|coverage), medical insurance,
              uninsured (patients|americans|people), obamacare, sickness fund]
            match:
              - Millions lack health insurance.
              - Health insurers raised prices.
            miss:
              - The ship was insured.
              - He covers health news.
          - topic: 20001229 healthcare clinic
            strength: 86
            any: [health (clinic|clinics|centre|center|centres|centers), abortion clinic, fertility clinic,
              outpatient clinic, walk in clinic, mobile clinic]
            match:
              - The health clinic shut.
              - A mobile clinic visits.
            miss:
              - A clinical finish won it.
              - The coaching clinic began.
          - topic: 20000462 hospital
            strength: 80
            any: [hospital (beds|ward|wards|staff|trust|admissions|doctors|patients|waiting|administrators|chiefs),
              hospitals, intensive care, emergency room(s), maternity (ward|unit|hospital), waiting lists]
            match:
              - Hospitals ran out of beds.
              - The maternity ward closed.
            miss:
              - The hospitable host smiled.
              - The ward boss voted.
          - topic: 20000463 health organisation
            strength: 86
            any: [world health organi(s|z)ation, ^WHO, centers for disease control, ^CDC,
              health (agency|protection agency|authorities|officials), red cross, medecins sans frontieres]
            match:
              - The World Health Organization warned of polio.
              - Health officials shut the pool.
            miss:
              - Who knows, asked Ann.
              - The organisation is healthy.
          - topic: 20000465 diet
            strength: 84
            any: [diet(s), dieting, nutrition, nutritionists, dieticians, healthy eating, calorie(s), low fat, low carb,
              mediterranean diet, vegetarian diet, junk food, processed food]
            not: [japan diet, upper house, japanese parliament]
            match:
              - A diet rich in fish helps.
              - Junk food ads are banned.
            miss:
              - He died today.
              - The dye was red.
          - topic: 20000466 dietary supplement
            strength: 92
            any: [dietary supplement(s), vitamin (d|c|e|supplements|pills), food supplement(s), fish oil, multivitamins,
              vitamins]
            match:
              - Vitamin D may not help.
              - Dietary supplements are untested.
            miss:
              - The Sunday supplement is glossy.
              - Vita sang.
          - topic: 20001219 drug rehabilitation
            strength: 92
            any: [rehab, drug (rehabilitation|treatment), methadone, detox, rehab clinic, needle exchange]
            match:
              - The singer entered rehab.
              - Methadone is given to addicts.
            miss:
              - The road was rehabilitated.
              - He was tough.
          - topic: 20001221 emergency care
            strength: 86
            any: [emergency (room|rooms|department|care|doctors|surgery|ward), ambulance (crews|service|response|times),
              accident and emergency, ^A&E, paramedics, trauma (centre|center)]
            match:
              - Ambulance crews queue outside.
              - The emergency room was full.
            miss:
              - An emergency meeting took place.
              - The trauma of war.
          - topic: 20000471 herbal medicine
            strength: 92
            any: [herbal (medicine|medicines|remedy|remedies|tea), medicinal plants, ginseng, medicinal herbs,
              traditional healers]
            match:
              - Herbal remedies are sold.
              - Ginseng exports grew.
            miss:
              - Herb scored twice.
              - The medal was his.
          - topic: 20000472 holistic medicine
            strength: 92
            any: [alternative (medicine|therapy|therapies), homeopathy, homeopathic, holistic (medicine|health),
              aromatherapy, chiropractor(s), reiki, osteopathy]
            match:
              - Homeopathy does not work, a study says.
              - Alternative medicine is popular.
            miss:
              - An alternative route was taken.
              - The whole list is here.
          - topic: 20000473 traditional Chinese medicine
            strength: 94
            any: [(traditional) chinese medicine, acupuncture, tiger bone, moxibustion]
            match:
              - Acupuncture eased the pain.
              - Traditional Chinese medicine uses the scales.
            miss:
              - Chinese medics flew in.
              - The puncture cost him.
          - topic: 20000469 medical test
            strength: 86
            any: [blood (test|tests), screening (test|programme|program|for), mammogram(s),
              genetic (test|tests|testing), diagnostic test(s), ct scan, mri scan, prenatal (test|tests), hiv test,
              covid tests, smear test, ^PCR]
            match:
              - A blood test finds it early.
              - Mammograms save lives.
            miss:
              - The test match ended.
              - The film had a screening.
          - topic: 20000467 non-prescription drug
            strength: 90
            any: [over the counter, non prescription, aspirin, paracetamol, ibuprofen, painkiller(s), tylenol,
              cough syrup]
            match:
              - Aspirin may prevent strokes.
              - Cough syrup was tainted.
            miss:
              - She aspired.
              - The counter was over there.
          - topic: 20000468 prescription drug
            strength: 88
            any: [prescription (drug|drugs|medicine|medicines|painkillers), statin(s), insulin, antibiotic(s),
              opioid(s), oxycontin, generic drugs, drug prices, antiviral]
            match:
              - Statins are safe.
              - Prescription drugs cost too much.
            miss:
              - He prescribed calm.
              - The static hissed.
          - topic: 20001228 surgery
            strength: 88
            any: [surgeon(s), open heart surgery, transplant(s), heart surgery, plastic surgery, cosmetic surgery,
              brain surgery, knee surgery, emergency surgery, surgical, underwent (surgery|an operation),
              keyhole surgery, hip replacement]
            match:
              - Surgeons gave her a new heart.
              - He underwent surgery.
            miss:
              - The surge of water came.
              - A sergeant spoke.
          - topic: 20000478 therapy
            strength: 84
            any: [gene therapy, psychotherapy, radiotherapy, radiation therapy, physiotherapy,
              hormone (replacement) therapy, therapist(s), behavioural therapy, behavioral therapy, cell therapy,
              immunotherapy]
            match:
              - Gene therapy cured the boy.
              - Therapists offer help.
            miss:
              - Retail therapy is fun.
              - There a pit lies.
          - topic: 20000477 vaccine
            strength: 95
            any: [vaccine(s), vaccination(s), vaccinated, immunisation, immunization, inoculated, inoculation,
              booster shot(s), jabs, anti vaxxers]
            match:
              - A malaria vaccine was tested.
              - Children were vaccinated.
            miss:
              - The vacuum was full.
              - He threw left jags.
          - topic: 20000485 medical profession
            strength: 72
            any: [medical (profession|association|council|students|school|ethics), british medical association,
              american medical association, general medical council, malpractice, medical errors]
            match:
              - The medical association backed it.
              - Malpractice suits grow.
            miss:
              - The medal was won.
              - The profession of faith.
          - topic: 20000492 medical staff
            strength: 84
            any: [nurse(s), junior doctors, family doctors, midwives, midwife, general practitioners, health workers,
              medical staff, hospital staff, doctors (strike|said|warned|went|shortage), surgeons]
            match:
              - Nurses want more pay.
              - Junior doctors walked out.
            miss:
              - He nursed a beer.
              - The doctored photo.
          - topic: 20000712 dentistry
            strength: 95
            any: [dentist(s), dental (care|health|surgery|implants), dentistry, tooth decay, orthodontist, fluoride]
            match:
              - Dentists are scarce.
              - Tooth decay fell.
            miss:
              - A dent in the car.
              - He is an apprentice.
          - topic: 20001225 eye care
            strength: 94
            any: [ophthalmologist(s), cataract(s), glaucoma, optician(s), eye (surgery|care|disease|clinic|hospital),
              laser eye, optometrist]
            match:
              - Cataracts blind millions.
              - Laser eye surgery is cheap.
            miss:
              - The eye of the storm passed.
              - His options ended.
          - topic: 20000490 paediatrics
            strength: 92
            any: [paediatric(s), pediatric(s), paediatrician(s), pediatrician(s), children hospital]
            match:
              - Paediatricians warn of screens.
              - The pediatric ward is full.
            miss:
              - The pedestrian fell.
              - Children played.
          - topic: 20000714 veterinary medicine
            strength: 94
            any: [veterinary, veterinarian(s), animal hospital, vets said, veterinary surgeon]
            match:
              - Veterinarians treated the dog.
              - The veterinary school opened.
            miss:
              - Veterans marched.
              - He vetted it.
          - topic: 20001358 public health
            strength: 84
            any: [public health (officials|official|campaign|expert|experts|threat|agency|emergency|crisis|measures),
              health (campaign|warning|warnings|inequalities), life expectancy, smoking (ban|rates|related), sanitation,
              hygiene]
            match:
              - Life expectancy fell.
              - A smoking ban begins.
            miss:
              - The public cheered.
              - The gun is smoking.

        """#
}
