/// People.
///
/// The same text as `Config/gazetteer/people.tsv`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInPeople {
    static let text = """
        # People. `=`: the surname alone means this person, unless the text names another bearer. Format: Sources/Tagging/Gazetteer.swift.
        person	Barack Obama	-	-	Q76	=Obama|Barack Hussein Obama
        person	Michelle Obama	-	-	Q13133
        person	Donald Trump	-	-	Q22686	=Trump|Donald J. Trump
        person	Joe Biden	-	-	Q6279	=Biden|Joseph Biden
        person	Kamala Harris	-	-	Q10853588
        person	Mike Pence	-	-	Q24313	=Pence
        person	Hillary Clinton	-	-	Q6294	Hillary Rodham Clinton
        person	Bill Clinton	-	-	Q1124	=Clinton
        person	George W. Bush	-	-	Q207	George Bush|=Bush
        person	Jeb Bush	-	-	Q221997
        person	Mitt Romney	-	-	Q4496	=Romney
        person	Paul Ryan	-	-	Q203966
        person	John McCain	-	-	Q10390	=McCain
        person	Bernie Sanders	-	-	Q359442
        person	Ted Cruz	-	-	Q2036942
        person	Marco Rubio	-	-	Q324546	=Rubio
        person	Sarah Palin	-	-	Q43144	=Palin
        person	Nancy Pelosi	-	-	Q170581	=Pelosi
        person	Mitch McConnell	-	-	Q355522	=McConnell
        person	Harry Reid
        person	John Boehner	-	-	Q11702	=Boehner
        person	Chuck Schumer	-	-	-	=Schumer
        person	Elizabeth Warren	-	-	Q434706
        person	Newt Gingrich	-	-	Q182788	=Gingrich
        person	Rick Santorum	-	-	-	=Santorum
        person	Rick Perry
        person	Chris Christie
        person	Ron Paul
        person	Rand Paul
        person	Eric Cantor
        person	John Kerry	-	-	Q22316
        person	Michael Ratney
        person	Condoleezza Rice
        person	Colin Powell
        person	Donald Rumsfeld	-	-	-	=Rumsfeld
        person	Dick Cheney	-	-	Q48259	=Cheney
        person	Rex Tillerson	-	-	Q331278	=Tillerson
        person	Mike Pompeo	-	-	-	=Pompeo
        person	James Mattis	-	-	-	=Mattis
        person	John Kelly
        person	Jeff Sessions
        person	James Comey	-	-	-	=Comey
        person	Robert Mueller	-	-	-	=Mueller
        person	Michael Flynn
        person	Jared Kushner	-	-	-	=Kushner
        person	Ivanka Trump
        person	Melania Trump
        person	Steve Bannon	-	-	-	=Bannon
        person	Kellyanne Conway
        person	Sean Spicer	-	-	-	=Spicer
        person	Sarah Huckabee Sanders	-	-	-	Sarah Sanders
        person	Neil Gorsuch	-	-	-	=Gorsuch
        person	Brett Kavanaugh	-	-	-	=Kavanaugh
        person	Antonin Scalia	-	-	-	=Scalia
        person	Clarence Thomas
        person	John Roberts
        person	Eric Holder
        person	Loretta Lynch
        person	Susan Rice
        person	Robert Gates
        person	Leon Panetta	-	-	-	=Panetta
        person	Chuck Hagel	-	-	-	=Hagel
        person	Ash Carter
        person	David Petraeus	-	-	-	=Petraeus
        person	Edward Snowden	-	-	Q13424289	=Snowden
        person	Julian Assange	-	-	Q360	=Assange
        person	Chelsea Manning	-	-	-	Bradley Manning
        person	Harvey Weinstein	-	-	Q531599	=Weinstein
        person	Bill Cosby	-	-	-	=Cosby
        person	Roy Moore
        person	Ruth Bader Ginsburg
        person	Antony Blinken	-	-	-	=Blinken
        person	Lloyd Austin
        person	Jerome Powell
        person	Janet Yellen	-	-	-	=Yellen
        person	Ben Bernanke	-	-	-	=Bernanke
        person	Alan Greenspan	-	-	-	=Greenspan
        person	Ronald Reagan	-	-	Q9960	=Reagan
        person	Jimmy Carter	-	-	Q23685
        person	Richard Nixon	-	-	Q9588	=Nixon
        person	John F. Kennedy	-	-	Q9696	JFK
        person	Abraham Lincoln	-	-	Q91
        person	Martin Luther King	-	-	Q8027	Martin Luther King Jr.
        person	Rosa Parks
        person	Vladimir Putin	-	-	Q7747	=Putin
        person	Dmitry Medvedev	-	-	Q23530	=Medvedev|Dmitri Medvedev
        person	Sergei Lavrov	-	-	Q58217	=Lavrov|Sergey Lavrov
        person	Sergei Ryabkov	-	-	-	Sergey Ryabkov
        person	Dmitry Peskov	-	-	-	=Peskov
        person	Sergei Shoigu	-	-	-	=Shoigu|Sergey Shoigu
        person	Boris Yeltsin	-	-	-	=Yeltsin
        person	Mikhail Gorbachev	-	-	Q30487	=Gorbachev
        person	Alexei Navalny	-	-	-	=Navalny
        person	Mikhail Khodorkovsky	-	-	-	=Khodorkovsky
        person	Volodymyr Zelensky	-	-	Q3874799	=Zelensky|Volodymyr Zelenskyy|Zelenskiy
        person	Petro Poroshenko	-	-	Q188497	=Poroshenko
        person	Viktor Yanukovych	-	-	Q58077	=Yanukovych|Viktor Yanukovich
        person	Yulia Tymoshenko	-	-	-	=Tymoshenko
        person	Viktor Yushchenko	-	-	-	=Yushchenko
        person	Arseniy Yatsenyuk	-	-	-	=Yatsenyuk
        person	Alexander Lukashenko	-	-	-	=Lukashenko
        person	Bashar al-Assad	-	-	Q44329	=Assad|Bashar Assad|=al-Assad
        person	Hafez al-Assad
        person	Recep Tayyip Erdogan	-	-	Q39259	=Erdogan|Recep Erdogan|Tayyip Erdogan
        person	Ahmet Davutoglu	-	-	-	=Davutoglu
        person	Fethullah Gulen	-	-	Q314402	=Gulen
        person	Benjamin Netanyahu	-	-	Q43723	=Netanyahu|Binyamin Netanyahu
        person	Ariel Sharon
        person	Ehud Olmert	-	-	-	=Olmert
        person	Ehud Barak
        person	Shimon Peres	-	-	-	=Peres
        person	Yitzhak Rabin	-	-	-	=Rabin
        person	Avigdor Lieberman
        person	Mahmoud Abbas	-	-	Q127998	=Abbas
        person	Yasser Arafat	-	-	Q34211	=Arafat
        person	Ismail Haniyeh	-	-	-	=Haniyeh
        person	Khaled Meshaal	-	-	-	=Meshaal
        person	Hassan Nasrallah	-	-	-	=Nasrallah
        person	Saad Hariri	-	-	-	=Hariri
        person	Michel Aoun	-	-	-	=Aoun
        person	Hosni Mubarak	-	-	Q1304	=Mubarak
        person	Mohammed Morsi	-	-	-	=Morsi|Mohamed Morsi|Mohammed Mursi
        person	Abdel Fattah al-Sisi	-	-	-	=al-Sisi|=Sisi
        person	Muammar Gaddafi	-	-	-	=Gaddafi|Moammar Gadhafi|=Gadhafi|Muammar Qaddafi|=Qaddafi
        person	Saddam Hussein	-	-	Q1316	=Saddam
        person	Nouri al-Maliki	-	-	-	=Maliki|=al-Maliki
        person	Haider al-Abadi	-	-	-	=Abadi|=al-Abadi
        person	Abu Bakr al-Baghdadi	-	-	-	=Baghdadi|=al-Baghdadi
        person	Osama bin Laden	-	-	Q1317	=bin Laden|Osama Bin Laden
        person	Ayman al-Zawahiri	-	-	-	=Zawahiri
        person	Ali Khamenei	-	-	-	=Khamenei|Ayatollah Ali Khamenei
        person	Hassan Rouhani	-	-	-	=Rouhani|=Rohani
        person	Mahmoud Ahmadinejad	-	-	-	=Ahmadinejad
        person	Mohammad Javad Zarif	-	-	-	=Zarif
        person	Qassem Soleimani	-	-	-	=Soleimani
        person	Mohammed bin Salman	-	-	-	Mohammad bin Salman
        person	King Salman
        person	Jamal Khashoggi	-	-	-	=Khashoggi
        person	Hamid Karzai	-	-	-	=Karzai
        person	Ashraf Ghani	-	-	-	=Ghani
        person	Abdullah Abdullah
        person	Pervez Musharraf	-	-	-	=Musharraf
        person	Nawaz Sharif
        person	Imran Khan
        person	Benazir Bhutto	-	-	-	=Bhutto
        person	Malala Yousafzai	-	-	-	Malala
        person	Narendra Modi	-	-	Q1058	=Modi
        person	Manmohan Singh
        person	Sonia Gandhi
        person	Rahul Gandhi
        person	Mahatma Gandhi
        person	Indira Gandhi
        person	Arvind Kejriwal	-	-	-	=Kejriwal
        person	Sheikh Hasina	-	-	-	=Hasina
        person	Aung San Suu Kyi	-	-	Q36740	Suu Kyi
        person	Xi Jinping	-	-	Q15031	=Xi
        person	Hu Jintao
        person	Wen Jiabao
        person	Li Keqiang
        person	Wang Yi
        person	Bo Xilai
        person	Mao Zedong	-	-	-	=Mao
        person	Dalai Lama
        person	Carrie Lam
        person	Tsai Ing-wen
        person	Kim Jong-un	-	-	Q56226	Kim Jong Un
        person	Kim Jong-il	-	-	-	Kim Jong Il
        person	Kim Jong-nam	-	-	-	Kim Jong Nam
        person	Park Geun-hye
        person	Moon Jae-in
        person	Yoon Suk-yeol	-	-	-	Yoon Suk Yeol
        person	Shinzo Abe	-	-	Q132345	=Abe
        person	Junichiro Koizumi	-	-	-	=Koizumi
        person	Yoshihide Suga
        person	Fumio Kishida	-	-	-	=Kishida
        person	Emperor Akihito	-	-	-	=Akihito
        person	Rodrigo Duterte	-	-	-	=Duterte
        person	Ferdinand Marcos
        person	Joko Widodo	-	-	-	=Widodo|Jokowi
        person	Najib Razak	-	-	-	=Najib
        person	Mahathir Mohamad	-	-	-	=Mahathir
        person	Anwar Ibrahim
        person	Lee Hsien Loong
        person	Thaksin Shinawatra	-	-	-	=Thaksin
        person	Yingluck Shinawatra	-	-	-	=Yingluck
        person	Prayuth Chan-ocha	-	-	-	=Prayuth
        person	Hun Sen
        person	Theresa May	-	-	Q264766
        person	David Cameron	-	-	Q192
        person	Gordon Brown	-	-	Q10648
        person	Tony Blair	-	-	Q9545	=Blair
        person	John Major	-	-	Q128995
        person	Margaret Thatcher	-	-	Q7416	=Thatcher
        person	Boris Johnson	-	-	Q180589
        person	Liz Truss	-	-	-	=Truss
        person	Rishi Sunak	-	-	-	=Sunak
        person	Keir Starmer	-	-	-	=Starmer
        person	Jeremy Corbyn	-	-	Q291169	=Corbyn
        person	Ed Miliband	-	-	-	=Miliband
        person	Nick Clegg	-	-	-	=Clegg
        person	Nigel Farage	-	-	-	=Farage
        person	George Osborne	-	-	-	=Osborne
        person	Philip Hammond
        person	Amber Rudd
        person	Michael Howard
        person	Charles Kennedy
        person	Jack Straw
        person	Charles Clarke
        person	David Blunkett	-	-	-	=Blunkett
        person	Alan Milburn	-	-	-	=Milburn
        person	Peter Mandelson	-	-	-	=Mandelson
        person	Michael Gove	-	-	-	=Gove
        person	Priti Patel
        person	Sadiq Khan
        person	Nicola Sturgeon	-	-	-	=Sturgeon
        person	Alex Salmond	-	-	-	=Salmond
        person	Arlene Foster
        person	Gerry Adams
        person	Ian Paisley	-	-	-	=Paisley
        person	Queen Elizabeth II	-	-	Q9682	Queen Elizabeth|The Queen
        person	King Charles	-	-	-	Prince Charles|King Charles III
        person	Prince William	-	-	Q36812
        person	Prince Harry	-	-	Q152316
        person	Prince Philip
        person	Prince Andrew
        person	Princess Diana
        person	Meghan Markle
        person	Kate Middleton
        person	Angela Merkel	-	-	Q567	=Merkel
        person	Gerhard Schroeder	-	-	-	=Schroeder|Gerhard Schröder
        person	Helmut Kohl	-	-	-	=Kohl
        person	Olaf Scholz	-	-	-	=Scholz
        person	Frank-Walter Steinmeier	-	-	-	=Steinmeier
        person	Wolfgang Schaeuble	-	-	-	=Schaeuble|Wolfgang Schäuble
        person	Sigmar Gabriel
        person	Martin Schulz
        person	Emmanuel Macron	-	-	Q3052772	=Macron
        person	Francois Hollande	-	-	Q157	=Hollande|François Hollande
        person	Nicolas Sarkozy	-	-	Q329	=Sarkozy
        person	Jacques Chirac	-	-	Q2105	=Chirac
        person	Marine Le Pen	-	-	-	=Le Pen
        person	Jean-Marie Le Pen
        person	Francois Fillon	-	-	-	=Fillon|François Fillon
        person	Manuel Valls	-	-	-	=Valls
        person	Dominique Strauss-Kahn	-	-	-	=Strauss-Kahn
        person	Christine Lagarde	-	-	-	=Lagarde
        person	Silvio Berlusconi	-	-	-	=Berlusconi
        person	Matteo Renzi	-	-	-	=Renzi
        person	Mario Draghi	-	-	-	=Draghi
        person	Mario Monti
        person	Giorgia Meloni	-	-	-	=Meloni
        person	Mariano Rajoy	-	-	-	=Rajoy
        person	Jose Luis Rodriguez Zapatero	-	-	-	=Zapatero
        person	Pedro Sanchez
        person	Carles Puigdemont	-	-	-	=Puigdemont
        person	Alexis Tsipras	-	-	-	=Tsipras
        person	Yanis Varoufakis	-	-	-	=Varoufakis
        person	Antonis Samaras	-	-	-	=Samaras
        person	George Papandreou	-	-	-	=Papandreou
        person	Viktor Orban	-	-	-	=Orban|Viktor Orbán
        person	Jaroslaw Kaczynski	-	-	-	=Kaczynski
        person	Donald Tusk	-	-	-	=Tusk
        person	Lech Walesa	-	-	-	=Walesa
        person	Jean-Claude Juncker	-	-	-	=Juncker
        person	Jose Manuel Barroso	-	-	-	=Barroso
        person	Ursula von der Leyen	-	-	-	=von der Leyen
        person	Federica Mogherini	-	-	-	=Mogherini
        person	Jens Stoltenberg	-	-	-	=Stoltenberg
        person	Anders Fogh Rasmussen
        person	Ban Ki-moon	-	-	Q1253	Ban Ki Moon
        person	Kofi Annan	-	-	Q1254	=Annan
        person	Antonio Guterres	-	-	-	=Guterres|António Guterres
        person	Staffan de Mistura	-	-	-	=de Mistura
        person	Lakhdar Brahimi	-	-	-	=Brahimi
        person	Samantha Power
        person	Nikki Haley
        person	Vitaly Churkin	-	-	-	=Churkin
        person	Pope Francis	-	-	Q450675	Pope Francis I|Jorge Mario Bergoglio
        person	Pope Benedict XVI	-	-	-	Pope Benedict|Joseph Ratzinger|=Ratzinger
        person	Pope John Paul II	-	-	-	Pope John Paul|John Paul II
        person	Nelson Mandela	-	-	Q8023	=Mandela
        person	Jacob Zuma	-	-	-	=Zuma
        person	Cyril Ramaphosa	-	-	-	=Ramaphosa
        person	Thabo Mbeki	-	-	-	=Mbeki
        person	Desmond Tutu	-	-	-	=Tutu
        person	Oscar Pistorius	-	-	-	=Pistorius
        person	Robert Mugabe	-	-	-	=Mugabe
        person	Emmerson Mnangagwa	-	-	-	=Mnangagwa
        person	Morgan Tsvangirai	-	-	-	=Tsvangirai
        person	Goodluck Jonathan
        person	Muhammadu Buhari	-	-	-	=Buhari
        person	Bola Tinubu	-	-	-	=Tinubu
        person	Uhuru Kenyatta	-	-	-	=Kenyatta
        person	William Ruto	-	-	-	=Ruto
        person	Raila Odinga	-	-	-	=Odinga
        person	Yoweri Museveni	-	-	-	=Museveni
        person	Paul Kagame	-	-	-	=Kagame
        person	Joseph Kabila	-	-	-	=Kabila
        person	Pierre Nkurunziza	-	-	-	=Nkurunziza
        person	Salva Kiir	-	-	-	=Kiir
        person	Riek Machar	-	-	-	=Machar
        person	Omar al-Bashir	-	-	-	=Bashir|=al-Bashir
        person	Abiy Ahmed	-	-	-	=Abiy
        person	Haile Selassie
        person	Joseph Kony	-	-	-	=Kony
        person	Charles Taylor
        person	Laurent Gbagbo	-	-	-	=Gbagbo
        person	Alassane Ouattara	-	-	-	=Ouattara
        person	Yahya Jammeh	-	-	-	=Jammeh
        person	Nana Akufo-Addo
        person	Fidel Castro	-	-	Q11256
        person	Raul Castro	-	-	-	Raúl Castro
        person	Hugo Chavez	-	-	-	=Chavez|Hugo Chávez
        person	Nicolas Maduro	-	-	-	=Maduro|Nicolás Maduro
        person	Juan Guaido	-	-	-	=Guaido
        person	Luiz Inacio Lula da Silva	-	-	-	=Lula|Lula da Silva
        person	Dilma Rousseff	-	-	-	=Rousseff
        person	Michel Temer	-	-	-	=Temer
        person	Jair Bolsonaro	-	-	-	=Bolsonaro
        person	Cristina Fernandez de Kirchner	-	-	-	=Kirchner|Cristina Kirchner
        person	Mauricio Macri	-	-	-	=Macri
        person	Evo Morales
        person	Rafael Correa
        person	Juan Manuel Santos
        person	Alvaro Uribe	-	-	-	=Uribe
        person	Enrique Pena Nieto	-	-	-	=Pena Nieto|Enrique Peña Nieto
        person	Andres Manuel Lopez Obrador	-	-	-	=Lopez Obrador
        person	Joaquin Guzman	-	-	-	El Chapo|Joaquin "El Chapo" Guzman
        person	Michelle Bachelet	-	-	-	=Bachelet
        person	Augusto Pinochet	-	-	-	=Pinochet
        person	Justin Trudeau	-	-	-	=Trudeau
        person	Stephen Harper
        person	Paul Martin
        person	Tony Abbott
        person	Malcolm Turnbull	-	-	-	=Turnbull
        person	Julia Gillard	-	-	-	=Gillard
        person	Kevin Rudd
        person	John Howard
        person	Scott Morrison
        person	Jacinda Ardern	-	-	-	=Ardern
        person	John Key
        person	Helen Clark
        person	Elon Musk	-	-	Q317521	=Musk
        person	Bill Gates	-	-	Q5284
        person	Steve Jobs	-	-	Q19837
        person	Tim Cook
        person	Mark Zuckerberg	-	-	Q36215	=Zuckerberg
        person	Jeff Bezos	-	-	-	=Bezos
        person	Larry Page
        person	Sergey Brin
        person	Sundar Pichai	-	-	-	=Pichai
        person	Satya Nadella	-	-	-	=Nadella
        person	Jack Ma
        person	Jack Dorsey
        person	Warren Buffett	-	-	-	=Buffett
        person	George Soros	-	-	-	=Soros
        person	Rupert Murdoch	-	-	-	=Murdoch
        person	Richard Branson	-	-	-	=Branson
        person	Stephen Hawking	-	-	-	=Hawking
        person	Albert Einstein	-	-	-	=Einstein
        person	Charles Darwin
        person	Oprah Winfrey	-	-	-	=Oprah
        person	Ellen DeGeneres	-	-	-	=DeGeneres
        person	Beyonce	-	-	-	Beyoncé
        person	Taylor Swift
        person	Justin Bieber	-	-	-	=Bieber
        person	Justin Timberlake	-	-	-	=Timberlake
        person	Kim Kardashian	-	-	-	=Kardashian
        person	Kanye West
        person	Jay-Z	-	-	-	Jay Z
        person	Lady Gaga
        person	Rihanna
        person	Madonna
        person	Adele
        person	Bob Dylan
        person	Michael Jackson
        person	David Bowie	-	-	-	=Bowie
        person	Paul McCartney	-	-	-	=McCartney
        person	Elton John
        person	Angelina Jolie	-	-	-	=Jolie
        person	Brad Pitt
        person	George Clooney	-	-	-	=Clooney
        person	Leonardo DiCaprio	-	-	-	=DiCaprio
        person	Tom Cruise
        person	Tom Hanks
        person	Meryl Streep	-	-	-	=Streep
        person	Uma Thurman
        person	Quentin Tarantino	-	-	-	=Tarantino
        person	Steven Spielberg	-	-	-	=Spielberg
        person	Martin Scorsese	-	-	-	=Scorsese
        person	Clint Eastwood	-	-	-	=Eastwood
        person	J.K. Rowling	-	-	-	=Rowling
        person	Cristiano Ronaldo	-	-	-	=Ronaldo
        person	Lionel Messi	-	-	-	=Messi
        person	Neymar
        person	David Beckham	-	-	-	=Beckham
        person	Wayne Rooney	-	-	-	=Rooney
        person	Jose Mourinho	-	-	-	=Mourinho|José Mourinho
        person	Alex Ferguson	-	-	-	Sir Alex Ferguson
        person	Arsene Wenger	-	-	-	=Wenger|Arsène Wenger
        person	Pep Guardiola	-	-	-	=Guardiola
        person	Jurgen Klopp	-	-	-	=Klopp|Jürgen Klopp
        person	Sepp Blatter	-	-	-	=Blatter
        person	Gianni Infantino	-	-	-	=Infantino
        person	Michel Platini	-	-	-	=Platini
        person	Sebastian Coe
        person	Usain Bolt
        person	Mo Farah	-	-	-	=Farah
        person	Michael Phelps	-	-	-	=Phelps
        person	Serena Williams
        person	Venus Williams
        person	Roger Federer	-	-	-	=Federer
        person	Rafael Nadal	-	-	-	=Nadal
        person	Novak Djokovic	-	-	-	=Djokovic
        person	Andy Murray
        person	Andy Roddick	-	-	-	=Roddick
        person	Tiger Woods
        person	Rory McIlroy	-	-	-	=McIlroy
        person	Lewis Hamilton
        person	Michael Schumacher	-	-	-	=Schumacher
        person	LeBron James
        person	Kobe Bryant
        person	Stephen Curry
        person	Michael Jordan
        person	Tom Brady
        person	Colin Kaepernick	-	-	-	=Kaepernick
        person	Lance Armstrong
        person	Muhammad Ali
        person	Mike Tyson
        person	Floyd Mayweather	-	-	-	=Mayweather
        person	Kelly Holmes
        person	Paula Radcliffe
        person	Sachin Tendulkar	-	-	-	=Tendulkar
        person	Virat Kohli	-	-	-	=Kohli
        person	Anthony Fauci	-	-	-	=Fauci
        person	Greta Thunberg	-	-	-	=Thunberg
        person	Madeleine Albright	-	-	-	=Albright
        person	Corazon Aquino	-	-	-
        person	Jean-Bertrand Aristide	-	-	-	=Aristide
        person	Jose Maria Aznar	-	-	-	=Aznar
        person	Marion Barry	-	-	-
        person	Viktor Chernomyrdin	-	-	-	=Chernomyrdin
        person	Anatoly Chubais	-	-	-	=Chubais
        person	Jean Chretien	-	-	-	=Chretien
        person	Warren Christopher	-	-	-
        person	William Cohen	-	-	-
        person	Hansie Cronje	-	-	-	=Cronje
        person	Tom Daschle	-	-	-	=Daschle
        person	Deng Xiaoping	-	-	-	=Xiaoping
        person	Bob Dole	-	-	-	=Dole
        person	Elizabeth Dole	-	-	-
        person	Keizo Obuchi	-	-	-	=Obuchi
        person	Ryutaro Hashimoto	-	-	-	=Hashimoto
        person	Joseph Estrada	-	-	-	=Estrada
        person	Fidel Ramos	-	-	-
        person	Louis Farrakhan	-	-	-	=Farrakhan
        person	Vincent Foster	-	-	-
        person	Alberto Fujimori	-	-	-	=Fujimori
        person	Richard Gephardt	-	-	-	=Gephardt
        person	Rudolph Giuliani	-	-	-	=Giuliani|Rudy Giuliani
        person	Al Gore	-	-	-	=Gore
        person	B.J. Habibie	-	-	-	=Habibie
        person	Vaclav Havel	-	-	-	=Havel
        person	Jesse Helms	-	-	-	=Helms
        person	Richard Holbrooke	-	-	-	=Holbrooke
        person	King Hussein	-	-	-
        person	Henry Hyde	-	-	-
        person	Jesse Jackson	-	-	-
        person	Jiang Zemin	-	-	-	=Jiang
        person	Vernon Jordan	-	-	-
        person	Lionel Jospin	-	-	-	=Jospin
        person	Laurent Kabila	-	-	-	=Kabila
        person	Radovan Karadzic	-	-	-	=Karadzic
        person	Ratko Mladic	-	-	-	=Mladic
        person	Ted Kennedy	-	-	-	Edward Kennedy|Edward M. Kennedy
        person	Sergei Kiriyenko	-	-	-	=Kiriyenko
        person	Aleksandr Lebed	-	-	-	Alexander Lebed
        person	Monica Lewinsky	-	-	-	=Lewinsky
        person	Li Peng	-	-	-
        person	Joseph Lieberman	-	-	-	=Lieberman
        person	Trent Lott	-	-	-	=Lott
        person	Winnie Mandela	-	-	-
        person	F.W. de Klerk	-	-	-
        person	Slobodan Milosevic	-	-	-	=Milosevic
        person	Vojislav Kostunica	-	-	-	=Kostunica
        person	Francois Mitterrand	-	-	-	=Mitterrand
        person	Mobutu Sese Seko	-	-	-	=Mobutu
        person	Daniel arap Moi	-	-	-
        person	Brian Mulroney	-	-	-	=Mulroney
        person	Manuel Noriega	-	-	-	=Noriega
        person	Sam Nunn	-	-	-
        person	Daniel Ortega	-	-	-	=Ortega
        person	Andreas Papandreou	-	-	-	=Papandreou
        person	Chris Patten	-	-	-	=Patten
        person	Ross Perot	-	-	-	=Perot
        person	Pol Pot	-	-	-
        person	Yevgeny Primakov	-	-	-	=Primakov
        person	Romano Prodi	-	-	-	=Prodi
        person	Janet Reno	-	-	-	=Reno
        person	Bill Richardson	-	-	-
        person	Mary Robinson	-	-	-
        person	Robert Rubin	-	-	-
        person	Jonas Savimbi	-	-	-	=Savimbi
        person	Jerry Rawlings	-	-	-
        person	Sani Abacha	-	-	-	=Abacha
        person	Moshood Abiola	-	-	-	=Abiola
        person	Olusegun Obasanjo	-	-	-	=Obasanjo
        person	Eduard Shevardnadze	-	-	-	=Shevardnadze
        person	Haris Silajdzic	-	-	-
        person	Alija Izetbegovic	-	-	-	=Izetbegovic
        person	Franjo Tudjman	-	-	-	=Tudjman
        person	O.J. Simpson	-	-	-
        person	Javier Solana	-	-	-	=Solana
        person	Kenneth Starr	-	-	-	=Starr|Kenneth W. Starr|Ken Starr
        person	George Stephanopoulos	-	-	-	=Stephanopoulos
        person	Suharto	-	-	-
        person	Sukarno	-	-	-
        person	Megawati Sukarnoputri	-	-	-	=Megawati
        person	Abdurrahman Wahid	-	-	-	=Wahid
        person	Lee Teng-hui	-	-	-
        person	Robin Cook	-	-	-
        person	William Hague	-	-	-
        person	Paddy Ashdown	-	-	-
        person	Ken Livingstone	-	-	-
        person	Mo Mowlam	-	-	-
        person	Martin McGuinness	-	-	-
        person	David Trimble	-	-	-	=Trimble
        person	John Hume	-	-	-
        person	Bertie Ahern	-	-	-	=Ahern
        person	Linda Tripp	-	-	-
        person	Paula Jones	-	-	-
        person	Kathleen Willey	-	-	-
        person	Betty Currie	-	-	-
        person	Sidney Blumenthal	-	-	-
        person	James Carville	-	-	-
        person	Mike McCurry	-	-	-	=McCurry
        person	Sandy Berger	-	-	-
        person	Atal Bihari Vajpayee	-	-	-	=Vajpayee
        person	Rajiv Gandhi	-	-	-
        person	Mullah Omar	-	-	-
        person	Ernesto Zedillo	-	-	-	=Zedillo
        person	Carlos Salinas de Gortari	-	-	-	=Salinas
        person	Fernando Henrique Cardoso	-	-	-	=Cardoso
        person	Carlos Menem	-	-	-	=Menem
        person	Vladimir Zhirinovsky	-	-	-	=Zhirinovsky
        person	Gennady Zyuganov	-	-	-	=Zyuganov
        person	Zhu Rongji	-	-	-	=Rongji
        person	Zhou Enlai	-	-	-
        person	Wei Jingsheng	-	-	-
        person	Wang Dan	-	-	-
        person	Tung Chee-hwa	-	-	-
        person	Chuan Leekpai	-	-	-
        person	Kim Dae-jung	-	-	-
        person	Kim Young-sam	-	-	-
        person	Kim Jong Il	-	-	-	Kim Jong-il
        person	Kim Il Sung	-	-	-	Kim Il-sung
        person	Roh Tae-woo	-	-	-
        person	Chun Doo-hwan	-	-	-
        person	Norodom Sihanouk	-	-	-	=Sihanouk
        person	Norodom Ranariddh	-	-	-	=Ranariddh
        person	Mohammad Khatami	-	-	-	=Khatami|Mohammed Khatami
        person	Ali Akbar Hashemi Rafsanjani	-	-	-	=Rafsanjani
        person	Ayatollah Ruhollah Khomeini	-	-	-	=Khomeini|Ayatollah Khomeini
        person	Moammar Gadhafi	-	-	-	=Gadhafi|Muammar Gaddafi|Gaddafi|Moammar Khadafy|Muammar Qaddafi
        person	Tariq Aziz	-	-	-
        person	Richard Butler	-	-	-
        person	Rolf Ekeus	-	-	-	=Ekeus
        person	Boutros Boutros-Ghali	-	-	-	=Boutros-Ghali
        person	Carla Del Ponte	-	-	-	=Ponte
        person	Timothy McVeigh	-	-	-	=McVeigh
        person	Terry Nichols	-	-	-
        person	Theodore Kaczynski	-	-	-	=Kaczynski
        person	Ramzi Yousef	-	-	-
        person	Mother Teresa	-	-	-
        person	Salman Rushdie	-	-	-	=Rushdie
        person	Ted Turner	-	-	-
        person	Michael Eisner	-	-	-	=Eisner
        person	Lee Iacocca	-	-	-	=Iacocca
        person	Howard Stern	-	-	-
        person	David Letterman	-	-	-	=Letterman
        person	Jay Leno	-	-	-	=Leno
        person	Woody Allen	-	-	-
        person	Frank Sinatra	-	-	-	=Sinatra
        person	Elvis Presley	-	-	-	=Presley|Elvis
        person	Scottie Pippen	-	-	-	=Pippen
        person	Dennis Rodman	-	-	-	=Rodman
        person	Phil Jackson	-	-	-
        person	Karl Malone	-	-	-
        person	Shaquille O'Neal	-	-	-	=O'Neal|Shaq
        person	Charles Barkley	-	-	-	=Barkley
        person	Patrick Ewing	-	-	-	=Ewing
        person	Magic Johnson	-	-	-
        person	Larry Bird	-	-	-
        person	Mark McGwire	-	-	-	=McGwire
        person	Sammy Sosa	-	-	-	=Sosa
        person	Ken Griffey Jr.	-	-	-	=Griffey
        person	Cal Ripken	-	-	-	=Ripken
        person	Roger Clemens	-	-	-	=Clemens
        person	Pete Sampras	-	-	-	=Sampras
        person	Andre Agassi	-	-	-	=Agassi
        person	Boris Becker	-	-	-
        person	Michael Chang	-	-	-
        person	Goran Ivanisevic	-	-	-	=Ivanisevic
        person	Patrick Rafter	-	-	-
        person	Steffi Graf	-	-	-	=Graf
        person	Martina Hingis	-	-	-	=Hingis
        person	Monica Seles	-	-	-	=Seles
        person	Lindsay Davenport	-	-	-
        person	Jana Novotna	-	-	-	=Novotna
        person	Greg Norman	-	-	-
        person	Ernie Els	-	-	-	=Els
        person	Nick Faldo	-	-	-	=Faldo
        person	Jack Nicklaus	-	-	-	=Nicklaus
        person	Arnold Palmer	-	-	-
        person	Ronaldo	-	-	-
        person	Zinedine Zidane	-	-	-	=Zidane
        person	Pele	-	-	-
        person	Diego Maradona	-	-	-	=Maradona
        person	Alan Shearer	-	-	-	=Shearer
        person	Eric Cantona	-	-	-	=Cantona
        person	Paul Gascoigne	-	-	-	=Gascoigne
        person	Glenn Hoddle	-	-	-	=Hoddle
        person	Ruud Gullit	-	-	-	=Gullit
        person	Romario	-	-	-
        person	Damon Hill	-	-	-
        person	Jacques Villeneuve	-	-	-	=Villeneuve
        person	Mika Hakkinen	-	-	-	=Hakkinen
        person	Alain Prost	-	-	-	=Prost
        person	Ayrton Senna	-	-	-	=Senna
        person	Evander Holyfield	-	-	-	=Holyfield
        person	George Foreman	-	-	-
        person	Lennox Lewis	-	-	-
        person	Don King	-	-	-
        person	Carl Lewis	-	-	-
        person	Michael Johnson	-	-	-
        person	Haile Gebrselassie	-	-	-	=Gebrselassie
        person	Marion Jones	-	-	-
        person	Wayne Gretzky	-	-	-	=Gretzky
        person	Mario Lemieux	-	-	-	=Lemieux
        person	Jaromir Jagr	-	-	-	=Jagr
        person	John Elway	-	-	-	=Elway
        person	Brett Favre	-	-	-	=Favre
        person	Dan Marino	-	-	-	=Marino
        person	Troy Aikman	-	-	-	=Aikman
        person	Deion Sanders	-	-	-
        person	Emmitt Smith	-	-	-
        person	Steve Young	-	-	-
        person	Bill Parcells	-	-	-	=Parcells
        person	Jimmy Johnson	-	-	-
        person	Jerry Jones	-	-	-
        person	George Steinbrenner	-	-	-	=Steinbrenner
        person	Joe Torre	-	-	-	=Torre
        person	Bud Selig	-	-	-	=Selig
        person	David Stern	-	-	-
        person	Paul Tagliabue	-	-	-	=Tagliabue
        person	Juan Antonio Samaranch	-	-	-	=Samaranch
        person	Joao Havelange	-	-	-	=Havelange
        person	Brian Lara	-	-	-
        person	Shane Warne	-	-	-	=Warne
        person	Mark Taylor	-	-	-
        person	Steve Waugh	-	-	-
        person	Wasim Akram	-	-	-
        person	Allan Donald	-	-	-
        person	Sigmund Freud	-	-	-	=Freud
        person	Karl Marx	-	-	-
        person	Vladimir Lenin	-	-	-	=Lenin|Lenin
        person	Josef Stalin	-	-	-	=Stalin|Joseph Stalin
        person	Adolf Hitler	-	-	-	=Hitler
        person	Benito Mussolini	-	-	-	=Mussolini
        person	Winston Churchill	-	-	-	=Churchill
        person	Charles de Gaulle	-	-	-	=de Gaulle
        person	Franklin D. Roosevelt	-	-	-	=Roosevelt
        person	Harry Truman	-	-	-	=Truman
        person	Dwight Eisenhower	-	-	-	=Eisenhower
        person	Lyndon Johnson	-	-	-
        person	Gerald Ford	-	-	-
        person	Malcolm X	-	-	-
        person	Thomas Jefferson	-	-	-
        person	George Washington	-	-	-
        person	William Shakespeare	-	-	-	=Shakespeare
        person	Wolfgang Amadeus Mozart	-	-	-	=Mozart
        person	Ludwig van Beethoven	-	-	-	=Beethoven
        person	Johann Sebastian Bach	-	-	-	=Bach
        person	Pablo Picasso	-	-	-	=Picasso
        person	Vincent van Gogh	-	-	-	=van Gogh
        person	Leonardo da Vinci	-	-	-
        person	Michelangelo	-	-	-
        person	Charles Dickens	-	-	-
        person	Ernest Hemingway	-	-	-	=Hemingway
        person	Mark Twain	-	-	-
        person	Prince Charles	-	-	-
        person	Queen Elizabeth	-	-	-	Queen Elizabeth II
        person	Camilla Parker Bowles	-	-	-
        person	King Abdullah	-	-	-
        person	King Juan Carlos	-	-	-
        person	King Fahd	-	-	-
        person	Crown Prince Abdullah	-	-	-
        person	Sheikh Ahmed Yassin	-	-	-	=Yassin
        person	Abdullah Ocalan	-	-	-	=Ocalan
        person	Mesut Yilmaz	-	-	-
        person	Necmettin Erbakan	-	-	-	=Erbakan
        person	Tansu Ciller	-	-	-	=Ciller
        person	Bulent Ecevit	-	-	-	=Ecevit
        person	Rauf Denktash	-	-	-	=Denktash
        person	Glafcos Clerides	-	-	-	=Clerides
        person	Costas Simitis	-	-	-	=Simitis
        person	Ibrahim Rugova	-	-	-	=Rugova
        person	Zoran Djindjic	-	-	-	=Djindjic
        person	Milo Djukanovic	-	-	-	=Djukanovic
        person	Sali Berisha	-	-	-	=Berisha
        person	Fatos Nano	-	-	-
        person	Emil Constantinescu	-	-	-	=Constantinescu
        person	Ion Iliescu	-	-	-	=Iliescu
        person	Aleksander Kwasniewski	-	-	-	=Kwasniewski
        person	Leonid Kuchma	-	-	-	=Kuchma
        person	Heydar Aliyev	-	-	-	=Aliyev
        person	Nursultan Nazarbayev	-	-	-	=Nazarbayev
        person	Aslan Maskhadov	-	-	-	=Maskhadov
        person	Shamil Basayev	-	-	-	=Basayev
        person	Boris Berezovsky	-	-	-	=Berezovsky
        person	Vladimir Gusinsky	-	-	-	=Gusinsky
        person	Yuri Luzhkov	-	-	-	=Luzhkov
        person	Grigory Yavlinsky	-	-	-	=Yavlinsky
        person	Anatoly Sobchak	-	-	-	=Sobchak
        person	Boris Nemtsov	-	-	-	=Nemtsov
        person	Yegor Gaidar	-	-	-	=Gaidar
        person	Igor Ivanov	-	-	-
        person	Sergei Stepashin	-	-	-	=Stepashin
        person	Wim Kok	-	-	-
        person	Jean-Luc Dehaene	-	-	-	=Dehaene
        person	Jacques Santer	-	-	-	=Santer
        person	Wim Duisenberg	-	-	-	=Duisenberg
        person	Jean-Claude Trichet	-	-	-	=Trichet
        person	Theo Waigel	-	-	-	=Waigel
        person	Oskar Lafontaine	-	-	-	=Lafontaine
        person	Joschka Fischer	-	-	-
        person	Klaus Kinkel	-	-	-	=Kinkel
        person	Massimo D'Alema	-	-	-	=D'Alema
        person	Felipe Gonzalez	-	-	-
        person	Goran Persson	-	-	-
        person	Poul Nyrup Rasmussen	-	-	-
        person	Paavo Lipponen	-	-	-	=Lipponen
        person	Martti Ahtisaari	-	-	-	=Ahtisaari
        person	Carl Bildt	-	-	-	=Bildt
        person	Hans Blix	-	-	-	=Blix
        person	Gro Harlem Brundtland	-	-	-	=Brundtland
        person	Mary McAleese	-	-	-	=McAleese
        person	Jorg Haider	-	-	-	=Haider|Joerg Haider
        person	Alain Juppe	-	-	-	=Juppe
        person	Edouard Balladur	-	-	-	=Balladur
        person	Michel Camdessus	-	-	-	=Camdessus
        person	James Wolfensohn	-	-	-	=Wolfensohn
        person	Robert McNamara	-	-	-	=McNamara
        person	Paul Volcker	-	-	-	=Volcker
        person	Lawrence Summers	-	-	-
        person	Arthur Levitt	-	-	-
        person	Louis Freeh	-	-	-	=Freeh
        person	George Tenet	-	-	-	=Tenet
        person	Anthony Lake	-	-	-
        person	Strobe Talbott	-	-	-	=Talbott
        person	Dennis Ross	-	-	-
        person	Martin Indyk	-	-	-	=Indyk
        person	Aaron Miller	-	-	-
        person	David Levy	-	-	-
        person	Yitzhak Mordechai	-	-	-	=Mordechai
        person	Natan Sharansky	-	-	-	=Sharansky
        person	Ahmed Qureia	-	-	-	=Qureia
        person	Saeb Erekat	-	-	-	=Erekat
        person	Nabil Shaath	-	-	-	=Shaath
        person	Faisal Husseini	-	-	-	=Husseini
        person	Hanan Ashrawi	-	-	-	=Ashrawi
        person	Farouk Kaddoumi	-	-	-	=Kaddoumi
        person	Rafik Hariri	-	-	-	=Hariri
        person	Walid Jumblatt	-	-	-	=Jumblatt
        person	Farouk al-Sharaa	-	-	-
        person	Amr Moussa	-	-	-	=Moussa
        person	Esmat Abdel-Meguid	-	-	-	=Abdel-Meguid
        person	Omar el-Bashir	-	-	-
        person	Hassan Turabi	-	-	-	=Turabi
        person	John Garang	-	-	-	=Garang
        person	Isaias Afwerki	-	-	-	=Afwerki
        person	Meles Zenawi	-	-	-	=Meles
        person	Pasteur Bizimungu	-	-	-	=Bizimungu
        person	Pierre Buyoya	-	-	-	=Buyoya
        person	Foday Sankoh	-	-	-	=Sankoh
        person	Ahmed Tejan Kabbah	-	-	-	=Kabbah
        person	Abdou Diouf	-	-	-	=Diouf
        person	Omar Bongo	-	-	-
        person	Kenneth Kaunda	-	-	-	=Kaunda
        person	Frederick Chiluba	-	-	-	=Chiluba
        person	Sam Nujoma	-	-	-	=Nujoma
        person	Joaquim Chissano	-	-	-	=Chissano
        person	Mangosuthu Buthelezi	-	-	-	=Buthelezi
        person	Pieter Botha	-	-	-	P.W. Botha
        person	Eugene de Kock	-	-	-
        person	Leo XIV	-	-	-	Pope Leo XIV|Pope Leo

        """
}
