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

        """
}
