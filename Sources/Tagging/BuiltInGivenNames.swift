/// Given names.
///
/// The same text as `Config/gazetteer/words/given-names.txt`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInGivenNames {
    static let text = """
        # Given names, folded: US Census 1990 (public domain, by way of PyPI `names`), those that two or more languages of
        # Faker (MIT) have, and our own.
        aage aaliyah aamir aaron abbas abbie abby abdel abdelaziz abdi abdou abdul abdullah abdullahi abe abel abelardo
        abigael abigail abner abraham abram abril achille achim ada adah adalbert adalberto adaline adam adams adan adda addie
        adel adela adelaida adelbert adele adelia adelina adeline adell adella adelle adem adena adigun adil adina aditya
        adnan adolf adolfo adolph adonis adria adrian adriana adriane adrianna adrianne adriano adriel adrien adriene adrienne
        afton agata agatha agathe agne agnes agnese agneta agnieszka agnus agripina agueda agusta agustin agustina ahmad ahmed
        ahmet aicha aida aidan aideen aiden aiko aileen ailene aili ailis aime aimee aina aine aino aisha aisling aja aki akif
        akiko akilah akira akos al alain alaina alaine alan alana alane alanna alastair alayna alba albert alberte albertha
        albertina albertine alberto albin albina alda alden aldis aldo alease alec alecia aleen aleida aleisha alejandra
        alejandrina alejandro aleks aleksandar aleksander aleksandr aleksandra alen alena alene ales alesha aleshia alesia
        alessandra alessandro alessia alessio aleta aletha alethea alethia alex alexa alexander alexandr alexandra alexandre
        alexandru alexei alexej alexia alexis alf alfons alfonso alfonzo alfred alfreda alfredia alfredo algot ali alia alica
        alice alicia alida alina aline alis alisa alise alisha alishia alisia alison alissa alisson alistair alita alix aliya
        aliza alize alla allan alleen allegra allen allena allene allie alline allison allyn allyson alma almeda almeta almira
        almus alois alona alondra alonso alonzo aloys alphons alphonse alphonso alphonsus alta altagracia altha althea alton
        alva alvar alvaro alvera alverta alvin alvina alwin alwina alwine alyce alycia alysa alyse alysha alysia alyson alyssa
        alzbeta alzina ama amada amado amadou amal amalia amalie amalija amanda amandine amani amaya amber amberly ambrose
        amee amelia amelie america americo ami amie amiee amin amina amir amira amit amitabh ammie amos amparo amy ana anabel
        anabela anabella anahi anais analia analisa anamaria anas anastacia anastasia anda andela andera anders anderson andra
        andre andrea andreas andree andrei andreia andrej andres andrew andrey andri andria andrzej andy ane anes aneta anett
        anette anezka angel angela angele angelena angeles angelia angelic angelica angelika angelina angeline angelique
        angelita angella angelo angelyn angie angila angla anglea angus anh ani anibal anica anika anil anina anisa anisha
        anissa anita anitra anja anjali anjanette anjelica anka anke ann anna anna-lena anna-maria annabel annabell annabella
        annabelle annalee annalisa annalise annamae annamaria annamarie anne anne-marie anne-sophie anneke anneli annelie
        annelies anneliese annelle annemarie annemie annett annetta annette anni annice annick annie annika annikki annis
        annita annmarie anny anouk ante antero anthony antione antionette anto antoine antoinette anton antone antonella
        antonetta antonette antonia antonie antonietta antonija antonin antonina antonino antonio antonius antony antwan anu
        anwar anya aoife apolonia april apryl ara araceli aracelis aracely aran arcelia archie ardath ardelia ardell ardella
        ardelle arden ardis ardith aretha argelia ari ariadna arian ariana ariane arianna arianne arica arie ariel ariella
        arielle arif arin arina aris aristide arjun arla arlean arleen arlen arlena arlene arletha arletta arlette arley arlie
        arlinda arline arlyne armand armanda armandina armando armida armin arminda arnaldo arnaud arne arnetta arnette arnita
        arno arnold arnoldo arnulfo aron arpad arron arsenio art arta artan arthur artie artis artur arturo arun arvid arvilla
        arvind arvo arzu asa asad asbjorn ase asha ashanti ashely ashlea ashlee ashleigh ashley ashli ashlie ashling ashly
        ashlyn ashraf ashton asia asif asiman asley asma assunta asta astrid atal atena athena attila aubrey aude audie audra
        audrea audrey audria audrie audry augusta auguste augustin augustina augustine augusto augustus aundrea aung aurea
        aurel aurelia aurelie aurelien aurelio aurora aurore austin ava avelina avery avi avigdor avis avni avril awilda axel
        axelle aya ayako ayana ayanna aydan ayden aydin ayesha ayla ayleen aylin ayman aynur ayoub ayse aysel ayten ayub azad
        azalee aziz azra azucena azzie baba babak babara babette bahar bailey baldur baldwin baltasar bambang bambi bao
        baptiste bara barabara barack barb barbar barbara barbera barbie barbora barbra bari baris barrett barrie barry bart
        bartholomew bartley barton bashar bashir basil basilia basim bastian bastien bayram bea beata beatrice beatris beatrix
        beatriz beaulah bebe becki beckie becky beda bela belen belia belinda belkis bella belva ben benazir benedict
        benedicte benedikt benicio benigno benita benito benjamin bennett bennie benny benoit benta bente benthe benton berat
        berend berenice berit berna bernadette bernadine bernard bernarda bernardina bernardine bernardo berndt berneice
        bernetta bernhard bernice bernie berniece bernita bernt bert berta bertha berthe bertie bertil bertram bertrand beryl
        bess bessie betania beth bethanie bethann bethany bethel betina betsey betsy bette bettie bettina betty bettyann
        bettye beula beulah bev beverlee beverley beverly biagio bianca bianka bibi bibiana bilal bilawal biljana bill billi
        billie billy billye bina binali binyamin birdie birger birgit birgitta birte birthe bjarne bjorg bjorn blahoslav
        blaine blair blake blanca blanch blanche blanka blas blazej blazena blondell blythe bo boaz bob bobbi bobbie bobby
        bobbye bobette bodil boel bogdan bohumil bohumila bohumir bohuslav bojan bok bola boleslav bong bonita bonnie bonny
        booker boris boyce boyd bozena brad bradford bradley bradly brady brahim branda brande brandee branden brandi brandie
        brandon brandy branislav branka branko brant braulio brayan breana breann breanna breanne breda bree brenda brendan
        brendon brenna brent brenton bret brett brian briana brianna brianne brice bridget bridgett bridgette brien brigette
        brigid brigida brigita brigitta brigitte brinda brit brita britany britney britni britt britta brittaney brittani
        brittanie britteny brittney brittni brittny brock broderick bronagh bronislava bronwyn brooke bruce bruna brunilda
        bruno bryan bryanna bryant bryce brynn bryon buena buffy buford bula bulah bulent burl burma burt burton byron caitlin
        caitlyn caitriona calandra caleb calista callie calogero calvin camelia camellia cameron cami camie camila camilla
        camille camilo cammie cammy canan candace candance candelaria candi candice candida candido candie candis candra
        candyce caoimhe caprice cara caren carey cari caridad carie carin carina carine carisa carissa carita carl carla
        carlee carleen carlena carlene carletta carley carli carlie carline carlita carlo carlos carlota carlotta carlton
        carly carlyn carma carman carmel carmela carmelia carmelina carmelita carmella carmelo carmen carmina carmine carmon
        carol carola carolann carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carri
        carrie carrol carroll carson carsten carter cary caryl carylon caryn cas casandra casey casie casimira casper
        cassandra cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina caterina cathal catharina catharine
        catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina cato catrice
        catrin catrina catriona cayla cecelia cecil cecila cecile cecilia cecilie cecille cecily cedric cedrick celena celesta
        celeste celestin celestina celestine celestino celia celina celinda celine celsa ceola cesar ceyhun chad chadwick chae
        chan chana chanda chandra chanel chanell chanelle chang chantal chantay chante chantel chantell chantelle chara charis
        charise charissa charisse charita charla charleen charlena charlene charles charlesetta charlette charley charlie
        charline charlott charlotta charlotte charlsie charly charlyn charmain charmaine charo charolette chas chasidy chasity
        chassidy chastity chau chauncey chaya che chelsea chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn
        cherise cherly cherlyn cherri cherrie cherryl chery cheryl cheryle cheryll chester chet cheyenne chia chiara chieko
        ching chiquita chloe chong chris chrissy christa christal christeen christel christelle christen christena christene
        christi christia christian christiana christiane christianne christie christin christina christine christinia christof
        christofer christoffer christoper christoph christophe christopher christy chrystal chu chuck chun chung ciara ciaran
        cicely cielo ciera cierra cillian cinda cinderella cindi cindie cindy cinthia cipriano cira ciro citlali clair claire
        clara clare clarence claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarisse clarita
        clark classie claud claude claudette claudia claudie claudine claudio claudius claudy claus clay clayton clelia
        clemence clemencia clemens clement clemente clementina clementine clemmie cleo cleopatra cleora cleotilde cleta cletus
        cleveland clifford clifton clint clinton cliodhna cliona clive clodagh cloe clora clorinda clotilde clyde codi cody
        colby cole coleen coleman colene coletta colette colin colleen collen collene collette collin colm colton colum conal
        conall conan concepcion concetta concha conchita conn connie connor conny conor conrad constance constantin consuela
        consuelo contessa cora coralee coralie corazon cordelia cordell cordia cordie coreen corene coretta corey cori corie
        corina corine corinna corinne corliss cormac cornel cornelia cornelius cornell corrie corrin corrina corrine corrinne
        cortez cortney cory courtney craig creola cris criselda crissy crista cristal cristen cristi cristian cristiano
        cristie cristin cristina cristine cristobal cristofer cristopher cristy cruz crysta crystal crystle csaba ctibor cuc
        curtis cy cyndi cyndy cynthia cyprian cyril cyrille cyrstal cyrus cythia dacia dadi dafina dafne dag dagmar dagmara
        dagny dahlia daina daine daire daisey daisy dakota dale dalene dalia dalibor dalila dalton dalvin damaris damian
        damiano damien damion damir damjan damon dan dana danae dane danelle danette dani dania danial danica daniel daniela
        daniele daniell daniella danielle danijel danijela danika danille danilo danita dann danna dannette dannie dannielle
        danny dante danuta dany danyel danyell danyelle daphine daphne dara darby darcel darcey darci darcie darcy darell
        daren daria dariana darin darina dario darius dariusz darko darla darleen darlena darlene darline darnell daron
        darragh darrel darrell darren darrick darrin darron darryl darwin daryl dasa daudi dave david davida davin davina
        davis davor davy dawn dawna dawne dayana dayle dayna daysi deadra dean deana deandra deandre deandrea deane deangelo
        deann deanna deanne dearbhail dearbhla deb debbi debbie debbra debby debera debi debora deborah deborrah debra debrah
        debroah declan dede dedra dee deeann deeanna deedee deedra deena deetta deidra deidre deirdre deja dejan del delaine
        delana delbert delcie delena delfina delia delicia delila delilah delinda delisa della delma delmar delmer delmy
        delois deloise delora deloras delores deloris delorse delpha delphia delphine delsie demarcus demetra demetria
        demetrice demetrius demi demian dena denae deneen denese deng denice denis denisa denise denisha denisse denita deniz
        denna dennis dennise denny denyse deon deonna dereck derek derick dermot derrick dervla deshawn desirae desiree
        desmond despina dessie detra devin devon devona devora devorah dewayne dewey dewi dewitt dexter deyanira dia dian
        diana diane diann dianna dianne diarmuid didier diedra diedre diego dierdre dieter digna dilan dilara dillon dimas
        dimitri dimitrios dimple dina dinah dino dinorah diogo dion dione dionna dionne dirk divina dixie dmitri dmitry
        dobroslav dodie dollie dolores doloris domenic domenica domenico domhnall dominga domingo dominic dominick dominik
        dominika dominique dominque domitila domonique don dona donal donald donat donatella donato donella donetta donette
        dong donita donn donna donnell donnetta donnette donnie donny donovan donte donya dora dorathy dorcas doreatha doreen
        dorene doretha dorethea doretta dori doria dorian dorie dorina dorinda dorine doris dorla dorota dorotea dorotha
        dorothea dorothee dorothy dorris dorsey dorte dortha dorthe dorthea dorthey dorthy dottie dotty doug douglas douglass
        dovie doyle draga dragan dragica drago drahomira drahoslav drahoslava dreama drema drew drucilla drusilla duane dudley
        dulce dulcie duncan dung dusan dusti dustin dwain dwana dwayne dwight dyan dylan eamon eamonn earl earle earlean
        earleen earlene earlie earline earnest earnestine eartha ebba ebbe ebenezer eboni ebonie ed eda edda eddie edel
        edelmira eden eder edgar edgard edgardo edie edin edina edison edita edith edmond edmund edmundo edna edouard edra
        edris edson eduard eduardo edvard edvin edward edwardo edwin edwina edyth edythe effie efrain efren egbert eggert egon
        ehtel ehud eileen eilene eilis eilish eimear eimer einar eino ela eladia elaina elaine elana elane elanor elayne elba
        elbert elda eldar elden eldon eldora eldridge elea eleanor eleanora eleanore elease elena elene eleni elenor elenora
        elenore eleonor eleonora eleonore elfie elfreda elfrieda elfriede elgin eli elia elian eliana eliane elias elicia
        elida elidia elie elif elijah elin elina eline elinor elinore elio eliot elis elisa elisabet elisabeth elise eliseo
        elisha eliska elissa eliz eliza elizabet elizabeth elizbeth elizebeth elke ella ellamae ellan ellen ellena elli ellie
        ellinor elliot elliott ellis ellsworth elly ellyn elma elmar elmer elmira elmo elna elnora elnur elodia elodie elois
        eloisa eloise elon elouise eloy elroy elsa elsie elsy elton elva elvera elvia elvie elvin elvina elvira elvis elvy
        elwanda elwood elyse elza elzbieta ema emanuel emanuela emelda emelia emelie emelina emeline emely emer emerita
        emerson emery emiko emil emile emilee emilia emilian emiliana emiliano emilie emilija emilio emilly emily emin emma
        emmaline emmanuel emmanuelle emmerson emmet emmett emmi emmie emmitt emmy emogene emory emy ena encarnacion enda enea
        enedina eneida enes engla enid enna ennio enoch enola enrico enrique enriqueta enya enzo eoghan eoin epifania epifanio
        erasmo erdogan eric erica erich erick ericka erik erika erin erinn eris erkan erla erland erlene erlinda erline erling
        erma ermelinda erminia erna ernest ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esmeralda esperanza
        esra essie esta esteban estefana estefania estefany estela estell estella estelle ester estera esther estrella etha
        ethan ethel ethelene ethelyn ethyl etienne etna etsuko etta ettie eufemia eugen eugena eugene eugenia eugenie eugenio
        eula eulah eulalia eun euna eunice eura eusebia eusebio eustolia eva evald evalyn evan evance evangelina evangeline
        eve evelia evelin evelina eveline evelyn evelyne evelynn everett everette evert evette evi evia evie evita evon evonne
        evy ewa ewald exie ezekiel ezequiel ezio ezra fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fae
        faisal fallon fannie farah farid fariz farrah fatih fatiha fatima fatimah fatma faustina faustino fausto faviola fawn
        fay faye feargal fearghal febe federica federico fedor felecia felica felice felicia felicidad felicie felicita
        felicitas felicity felipa felipe felisa felisha felix felton ferdinand ferenc fergal fergus fermin fermina fern
        fernand fernanda fernande fernando ferne fidel fidela fidelia filiberto filip filipa filipe filippa filippo filomena
        finbar finn fintan fiona fionnuala flavia flavio flemming fleta fletcher flo flor flora florance flore florence
        florencia florencio florene florent florentin florentina florentino floretta floria florian floriane florin florina
        florinda florine florrie flossie floy floyd fonda forrest fortunata fran franca francene frances francesca francesco
        franchesca francie francina francine francis francisca francisco franck franco francois francoise franjo frank frankie
        franklin franklyn franky frans fransisca frantisek frantiska franz franziska fred freda fredda freddie freddy frederic
        frederica frederick fredericka frederik frederique fredia fredo fredric fredrick fredricka fredrik fredy freeda freida
        freja freya frida frieda friedrich fritz frode fumiko fuzuli gabi gabor gabriel gabriela gabriele gabriella gabrielle
        gael gaelle gaetano gail gale galen galina gareth garfield garnet garnett garret garrett garry garth gary gaspar
        gaston gavin gaye gayla gayle gaylene gaylord gaynell gaynelle gearldine geert geir gema gemma gena genaro gene geneva
        genevie genevieve genevive genia genna gennaro gennie genny genoveva geoff geoffrey georg georgann george georgeann
        georgeanna georgene georges georgetta georgette georgiana georgiann georgianna georgianne georgie georgina georgine
        gerald geraldine geraldo geralyn gerard gerardo gerd gerda gerhard gerhardt geri germaine german gerold geronimo gerri
        gerrit gerry gert gertha gertie gertrud gertrude gertrudis gertude geza ghislain ghislaine gia giacomo giada gian
        giancarlo gianfranco gianluca gianna gianni gideon gidget gigi gil gilbert gilberte gilberto gilda giles gilles
        gillian gilma gilman gina ginette ginger ginny gino giorgia giorgio giorgos giovanna giovanni giovanny gisela gisele
        giselle gisselle gita gitte giulia giuliana giuliano giulio giuseppa giuseppe giuseppina gladis glady gladys glayds
        glen glenda glendora glenn glenna glennie glennis glinda gloria glynda glynis golda goldie goncalo gonzalo goodluck
        goran gordana gordon gottlieb grace gracia gracie graciela grady graeme graham graig grainne grant granville grayce
        grazia graziella grazyna greg gregg gregoire gregor gregoria gregorio gregory greta gretchen grete grethe gretta
        gricelda grisel griselda grover grzegorz gudrun guido guillaume guillermina guillermo gulaga gulay gulus gulzar gunar
        gunda gunhild gunnar gunner gunter gunther gus gussie gust gustaf gustav gustave gustavo guy gwen gwenda gwendoline
        gwendolyn gwenn gwyn gwyneth gyda habiba hadija hae hai hailey hakan hakim hakon hal haley halima halina halley hallie
        hamad hamid hamza han hana hanh hanna hannah hanne hannele hannelore hannes hans harald harlan harland harley harold
        harri harriet harriett harriette harris harrison harry harun harvey hasan hassan hassie hattie haydee hayden hayley
        haywood hazel heather hector hedda hedi hedvika hedwig hedy hee heide heidi heidrun heidy heike helaine helen helena
        helene helga helge hella hellen helma helmer helmut heloise hendrik henning henny henri henrieta henrietta henriette
        henrik henrique henry herbert herdis heriberto herlinda herma herman hermann hermelinda hermila hermina hermine
        herminia hernan herschel hershel herta hertha herve hester hettie hiedi hien hilaria hilario hilary hilbert hilda
        hilde hildegard hildegarde hildred hildur hillary hillevi hilma hilmar hilton hipolito hiram hiroko hiroshi hisako
        hjalmar hjordis hoa hobert holger holley holli hollie hollis holly holm homer hong honora hope horace horacio horst
        hortencia hortense hortensia hosea hosni howard hoyt hsiu hu hubert huey hugh hugo hugues huguette hui hulda humberto
        huong hussain hussein huy hwa hyacinth hye hyman hyo hyon hyun ian ibrahim ibrahima ica ida idalia ide idell idella
        iesha ieva ignac ignace ignacia ignacio ignatz igor ihsan ika ike ila ilana ilaria ilda ildiko ileana ileen ilene
        iliana ilias ilija ilja illa ilona ilse iluminada ilya ilyas ima imam imane imelda imke immanuel imogene imran imre
        ina inaya indira indra inell ines ineta inez inga inge ingeborg inger ingmar ingrid ingrida ingvar inna inocencia iola
        iolanda ion iona ione ira iraida iren irena irene irfan irina iris irish irja irma irmgard irvin irving irwin isa
        isaac isabel isabela isabell isabella isabelle isadora isaiah isaias isak isaura isela isiah isidor isidra isidro isis
        ismael ismail ismet isobel isreal issac issack istvan itzel iva ivan ivana ivanka ivar ivelisse iver iveta ivette ivey
        ivica ivo ivona ivonne ivor izabela izetta izidor izola jaan jacalyn jacek jacelyn jacinda jacinta jacinto jack
        jackeline jackelyn jacki jackie jacklyn jackqueline jackson jacky jaclyn jacob jacqualine jacque jacquelin jacqueline
        jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jade jadranka
        jadwiga jae jael jafet jaime jaimee jaimie jair jairo jaka jake jakob jakub jaleesa jalisa jama jamaal jamal jamar
        jame jamee jamel james jamey jami jamie jamika jamil jamila jamison jammie jan jana janae janay jane janean janee
        janeen janel janell janella janelle janene janessa janet janeth janett janetta janette janey jani janice janie janiece
        janina janine janis janise janita janko jann janna janne jannet jannette jannie jannis jano janos janus janyce
        jaqueline jaquelyn jara jared jari jarl jarlath jarmila jarno jarod jaromir jaron jaroslav jaroslava jaroslaw jarred
        jarrett jarrod jarvis jasmin jasmina jasmine jasna jason jasper jaunita javier jay jayda jayden jaye jayme jaymie
        jayna jayne jayson jazmin jazmine jean jean-claude jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane
        jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie
        jeannine jed jeff jefferey jefferson jeffery jeffie jeffrey jeffry jelani jelena jen jena jenae jene jenee jenell
        jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie
        jennifer jenniffer jennine jenny jens jerald jeraldine jeramy jere jeremiah jeremias jeremie jeremy jeri jerica
        jerilyn jerlene jermaine jerold jerome jeromy jerrell jerri jerrica jerrie jerrod jerrold jerry jerzy jesenia jesica
        jesper jess jesse jessenia jessi jessia jessica jessie jessika jessy jestine jesus jesusa jesusita jetta jettie jewell
        jill jillian jim jimena jimmie jimmy jin jina jinny jintao jiri jo joachim joakim joan joana joane joanie joann joanna
        joanne joannie joao joaquim joaquin joaquina jocelyn jocelyne jochen jodee jodi jodie jody joe joeann joel joella
        joelle joellen joerg joesph joetta joette joey johan johana johann johanna johanne johannes johans john johna
        johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson johny joi joie joko jolana jolanda
        jolanta joleen jolene jolie joline jolyn jolynn jomo jon jona jonah jonas jonatan jonathan jonathon jone jonell
        jonelle jong joni jonie jonna jonnie jonny jordan jordi jordon jordy jorge jorgen joris jorn jorunn jose josee josef
        josefa josefin josefina josefine joselyn josep joseph josephina josephine josephus josette josh joshua josiah josiane
        josie josip josko joslyn jospeh josphine josua josue jovan jovita joy joya joyce joycelyn joye jozef juan juana
        juanita jude judi judie judit judita judith judson judy juhani jule julee julene jules juli julia julian juliana
        juliane juliann julianna julianne julie julieann julien julienne juliet julieta julietta juliette julija julijana
        julio julissa julius june jung juni junia junichiro junie junita junius junko juraj jure jurgen juri justa justin
        justina justine justus jutta jyrki kaarina kacey kaci kacie kacy kai kaila kaitlin kaitlyn kaj kaja kala kaleb kaleigh
        kalevi kaley kali kalina kalle kallie kalman kalyn kam kamal kamala kami kamil kamila kamilah kamran kamron kandace
        kandi kandice kandis kandra kandy kanesha kanisha kara karan kare kareem kareen karel karen karena karey kari karie
        karim karima karin karina karine karisa karissa karl karla karleen karlene karli karlina karlo karly karlyn karmen
        karol karole karolin karolina karoline karolyn karon karren karri karrie karry karsten kary karyl karyn kasandra kasey
        kasha kasi kasie kasim kaspar kasper kassandra kassie kata katalin katarina katarzyna kate katelin katelyn katelynn
        katerina katerine kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn
        kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia
        katie katina katja katlyn kato katrice katrin katrina kattie katty katy kay kayce kaycee kaye kayla kaylee kayleen
        kayleigh kaylene kazim kazuko kecia keeley keely keena keenan keesha keiko keila keira keisha keith keitha keli kelle
        kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie kelvin kemal kemberly ken kena kenan kenda kendal kendall
        kendra kendrick keneth kenia kenisha kenna kenneth kennith kenny kent kenton kenyatta kenyetta kenzie kera keren keri
        kermit kerri kerrie kerry kerstin kesha keshia keturah keva keven kevin khadija khadijah khaled khaleda khalid khalil
        khalilah kia kian kiana kiara kiera kieran kiersten kiesha kieth kiley kilian killian kim kimber kimberely kimberlee
        kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kina kindra kip kirby kirk kirsten kirstie kirstin
        kisha kittie kiyoko kizzie kizzy kjell klaas klara klaudia klaus klemens klement knut koen kofi koko konrad konstantin
        korey kori kornel kornelia kornelius kortney kory kostas kourtney kraig kris krishna krissy krista kristal kristan
        kristeen kristel kristen krister kristi kristian kristiana kristie kristiina kristijan kristin kristina kristine
        kristjan kristle kristof kristofer kristoffer kristopher kristy kristyn krysta krystal krysten krystin krystina
        krystle krystyna krzysztof kum kumar kurt kurtis kvetoslava kwame kyan kyara kyla kyle kylee kylie kym kymberly kyoko
        kyong kyra kyung lacey lachelle laci lacie lacresha ladawn ladislav ladislava ladonna lael laetitia lahoma lai laila
        laine lajuana lakeesha lakeisha lakendra lakenya lakesha lakeshia lakia lakiesha lakisha lakita lala lamar lambert
        lamonica lamont lan lana lance landon lanell lanelle lanette lang lani lanie lanita lannie lanny lanora laquanda
        laquita lara larae laraine laree larhonda larisa larissa larita laronda larraine larry lars larue lasandra lashanda
        lashandra lashaun lashaunda lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya lasse laszlo
        latanya latarsha latasha latashia latesha latia laticia latif latina latisha latonia latonya latoria latosha latoya
        latoyia latrice latricia latrina latrisha launa laura lauralee lauran laure laureen lauren laurena laurence laurene
        laurent lauretta laurette lauri laurice laurie laurinda laurine lauryn lavada lavelle lavenia lavera lavern laverna
        laverne laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna
        lawerence lawrence layla layne lazar lazaro leah leana leander leandra leandro leann leanna leanne leanora leatha
        leatrice lech lecia leda lee leeann leeanna leeanne leena leesa leia leida leif leigh leigha leighann leila leilani
        leisa leisha lekisha lela lelah leland lelia lemuel len lena lenard lene lenita lenka lenna lennart lennie lenny
        lenora lenore leo leola leoma leon leona leonard leonarda leonardo leonce leone leonel leonhard leonia leonid leonida
        leonidas leonie leonila leonor leonora leonore leontina leontine leopold leopoldo leora leota lera leroy les lesa
        lesha lesia leslee lesley lesli leslie lesly lessie lester leta letha leticia letisha letitia letizia lettie letty
        levi levin lewis lex lexie leyla leyli lezlie lia liam lian liana liane lianne liba libbie libby libor librada lida
        lidia lidija lien liesbeth lieselotte ligia ligita liisa lila lili lilia lilian liliana liliane lilija lilja lilla
        lilli lillia lilliam lillian lilliana lillie lilly lily lin lina lincoln linda lindsay lindsey lindsy lindy linette
        ling linh linn linnea linnie lino linsey linus linwood lionel lisa lisa-marie lisabeth lisandra lisandro lisbet
        lisbeth lise liselotte lisette lisha lissa lissette lita liv livia livio liz liza lizabeth lizbeth lizeth lizette
        lizzette lizzie ljiljana ljubica ljudmila lloyd logan loic loida lois loise lola lolita loma lon lona londa lonna
        lonnie lonny lora loraine loralee lorcan lorean loredana loree loreen lorelei loren lorena lorene lorenz lorenza
        lorenzo loreta loretta lorette loretto lori loria loriann lorie lorilee lorin lorina lorinda lorine loris lorita lorna
        lorraine lorretta lorri lorriane lorrie lorrine lory lotta lotte lottie lou louann louanne louella louetta louie louis
        louisa louise loura lourdes lourie louvenia lovella lovetta lovie lovisa lovro lowell loyce loyd luan luana luann
        luanna luanne luba lubomir lubos luc luca lucas lucero lucette luci lucia lucian luciana luciano lucie lucien lucienne
        lucija lucila lucile lucilla lucille lucina lucinda lucio lucius lucrecia lucretia lucy ludie ludivina ludivine
        ludmila ludovic ludovica ludvig ludvik ludwig lue luella luetta luigi luis luisa luise luiz luiza luka lukas lukasz
        luke lula lulu luna lupe lupita lura lurlene lurline lutfi luther luvenia luz lyda lydia lydie lyla lyle lyman lyn
        lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood maarit
        mabel mabelle mable mac machelle macie mack mackenzie macy madalene madaline madalyn maddie madelaine madeleine
        madelene madeline madelyn madge madie madison madlyn madonna mads mae maegan mael maelle maeva maeve mafalda magali
        magaly magan magaret magda magdalen magdalena magdalene magen maggie maggy magnolia magnus mahalia mahdi mahir mahmoud
        mahmud mai maia maida maija maile maira maire mairead maisha maisie maite maj maja majken majorie makeda maks maksim
        malachy malak malcolm malcom malena malene malgorzata malia malik malika malin malinda malisa malissa malka mallie
        mallory malorie malou malte malvina mamie mammie mana manda mandi mandie mandy manfred manie manmohan manon mantas
        manuel manuela manuelita manus mao mara maragaret maragret maranda marc marcel marcela marcelene marcelina marceline
        marcelino marcell marcella marcelle marcello marcellus marcelo marcene marchelle marci marcia marcie marcin marcio
        marco marcos marcus marcy mardell mare marek maren marg marga margaret margareta margarete margaretha margarett
        margaretta margarette margarida margarita margarite margarito margart margaux marge margene margeret margert margery
        marget margherita margie margit margita margo margorie margot margret margrett marguerita marguerite margurite margy
        marhta mari maria mariah mariam marian mariana marianela mariann marianna marianne mariano maribel maribeth marica
        maricela maricruz marie marie-christine marie-claire marie-claude marie-france marie-jeanne marie-jose marie-laure
        marie-louise marie-rose marie-therese mariel mariela mariella marielle marietta mariette marija marijan marijana
        marika mariko marilee marilena marilou marilu marilyn marilynn marin marinda marino mario marion maris marisa marisela
        marisha marisol marissa marit marita maritta maritza marius mariusz marivel marja marjan marjatta marjorie marjory
        mark marketta markita marko markus marla marlana marleen marlen marlena marlene marlies marlin marline marlis marlo
        marlon marlyn marlys marna marni marnie marquerite marquetta marquis marquita marquitta marsha marshall marta marten
        marth martha marthe marti martim martin martina martine marty marva marvella marvin marvis marwan marx mary marya
        maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo marylee marylene
        marylin maryline maryln marylou marylouise marylyn marylynn maryrose maryse masako masoud massimiliano massimo matej
        mateja mateo matha matheo mathew mathias mathieu mathilda mathilde mathis matias matija matilda matilde mato matt
        matteo matthew matthias matthieu matti mattia mattias mattie matyas maud maude maudie maura maureen maurice mauricette
        mauricio maurine maurita maurizio mauro mavis max maxie maxim maxima maxime maximilian maximiliano maximilien maximina
        maximo maximus maxine maxwell maya maybell maybelle maye mayme maynard mayola mayra mazie mckenzie mckinley meagan
        meaghan mechelle meda mee megan megane megawati meggan meghan meghann mehdi mehmet mei meike mel melaine melani
        melania melanie melany melba melda melia melida melina melinda melisa melissa melissia melita mellie mellisa mellissa
        melodee melodi melodie melody melonie melony melva melvin melvina melynda mendy mercedes mercedez meredith meri
        merideth meridith merilyn merissa merle merlene merlin merlyn merna merri merrie merrilee merrill mertie mervin mervyn
        meryl metod metta mette mia mica micael micaela micah micha michael michaela michaele michal michale micheal michel
        michela michele michelina micheline michell michelle michiko mickael micki mickie miesha migdalia mignon miguel
        miguelina mihael mihaela mihai mijo mika mikael mikaela mike mikel mikhail miki mikkel mikki mikulas mila milada
        milagro milagros milan milana milda mildred milena miles milford milica milissa milka milla millard millicent millie
        milly milo milos miloslav miloslava milton mimi mina minda mindi mindy minerva ming minh minnie minoru minta mio
        miquel mira miran miranda mirco mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjana mirko mirna
        miro miron miroslav miroslava mirsad mirta mirtha misael misha missy misti mistie misty mitch mitchel mitchell mitra
        mitsue mitsuko mittie mitzi mitzie miyoko mladen modesta modesto mohamad mohamed mohammad mohammed moira moises mojmir
        mollie molly mona monet monica monika monique monnie monroe monserrat monserrate monte monty moon mora morena moreno
        morgan morgane moriah moritz morris morten mortimer morton mose moses moshe moussa mozell mozella mozelle muhammad
        muhammadu muhammed mui mulayim muli muni muoi murat muriel murielle murray musa muslum mustafa mustapha mya myesha
        myles myong myra myriam myrl myrle myrna myron myrta myrtice myrtie myrtis myrtle myung nabih nabil nada nadege nadene
        nadezda nadia nadine nadir nadja nael naida naim najam nakesha nakia nakisha nakita nam nan nana nancee nancey nanci
        nancie nancy nando nanette nanna nannette nanni nannie naoise naoma naomh naomi naoto napoleon narcisa narendra nasser
        natacha natali natalia natalie natalija natalja nataly natalya natan natanael nataniel natasa natascha natasha
        natashia natasja nathalia nathalie nathaly nathan nathanael nathanial nathaniel natisha natividad natosha nawaz nayeli
        nazim neal necole ned neda nedra neely neida neil nela nelda nele nelia nelida nell nella nelle nellie nelly nelson
        nena nenad nenita neo neoma neomi nereida nerissa nery nestor neta nettie neva nevenka neville nevin nga ngan ngoc
        nguyet nia niall niamh nichelle nichol nichola nicholas nichole nicholle nick nicki nickie nicklas nickolas nickole
        nicky niclas nico nicol nicola nicolai nicolas nicolasa nicole nicoletta nicolette nicolle nida nidia niels niesha
        nieves nigel nihad nihal niina nik nika niki nikia nikita nikki niklas niko nikola nikolai nikolaj nikolas nikole
        nikoletta nikolina nikos nila nilda nils nilsa nina ninfa nino nisa nisha nita nives niyazi nkosazana noa noah noam
        nobuko noe noel noelia noella noelle noemi noemie nohemi nola nolan noma nona noor nora norah norbert norberto noreen
        norene noriko norine norma norman normand norris nour novella nuala nubia nuno nuria nuru nydia nyla obdulia oceane
        ocie octavia octavie octavio oda odalis odalys odelia odell odessa odette odile odilia odis ofelia oisin okto ola olaf
        olav olavi oldrich ole oleg olen olena olene oleta olevia olga olimpia olin olinda oliva olive oliver olivia olivie
        olivier ollie olof olusegun olympia oma omar omer ona ondrej oneida oni onie onita oona oonagh opal ophelia ophelie
        ora oralee oralia oren oretha orla orlaith orlando ornella orpha orval orville osa osama oscar oskar osman ossie
        osvald osvaldo oswald oswaldo otelia otha otilia otis oto ottilia ottilie otto ouida ousmane ove owen oxana oystein
        oyvind ozell ozella ozie ozlem pablo padraic padraig paige palmer palmira paloma pam pamala pamela pamelia pamella
        pamila pamula pandora panfilo pansy paola paolo park parker parthenia particia pascal pascale pasquale pasty pat
        patria patric patrica patrice patricia patricio patrick patrik patrina patrizia patsy patti pattie patty paul paula
        paule paulene pauletta paulette paulina pauline paulita paulo pauric pavel pavla pawel paz peadar pearl pearle
        pearlene pearlie pearline pearly pearse peder pedro peggie peggy pei pekka penelope penney penni pennie penny percy
        perla pero perry pervez petar pete peter petr petra petrina petro petronela petronila petros petter phebe phil philip
        philippa philippe phillip phillis philomena phoebe phung phuong phylicia phylis phyliss phyllis pia piedad pierina
        piero pierre pieter pietro pilar pinkie piotr pippa pius pok polly porfirio porsche porsha portia preston pricilla
        prima prisca priscila priscilla priya providencia prudence pura qabil qasim qiana queenie quentin quiana quincy quinn
        quinten quintin quinton quyen rabah rachael rachal racheal rachel rachele rachell rachelle rachid racquel radomir
        radoslav radovan rae raeann rael raelene rafael rafaela raffaele raffaella rafi rafik rafiq ragna ragnar ragnhild
        raguel rahul raila raina rainer raisa raj rajesh rajiv ralf ralph rama ramiro ramon ramona ramonita rana ranae randa
        randal randall randee randell randi randolf randolph randy ranee rania raoul raphael raquel rashad rasheeda rashida
        rasmus raul raven ravi ray rayan raye rayford raylene raymon raymond raymonde raymundo rayna razi rea reagan reanna
        reatha reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka recep reda redmond reena refugia refugio
        regan regena regenia reggie regina reginald regine reginia regis reid reiko reimar reina reinaldo reine reinhard
        reinhart reinhilde reinhold reino reita rema remedios remi remona remy rena renae renaldo renata renate renato renaud
        renay renda rene renea renee renetta renita renna renzo ressie reta retha retta reuben reva rex rey reyes reyna
        reynalda reynaldo reza rhea rheba rhett rhiannon rhoda rhona rhonda ria ricarda ricardo riccardo richard richelle
        richie rick rickey ricki rickie ricky rico rigoberto rika rikki riley rima rina risa rita riva rivka rob robbi robbie
        robbin robby robbyn robena robert roberta roberto robin robinson robt robyn rocco rochel rochell rochelle rocio rod
        roderick rodger rodney rodolfo rodolphe rodrick rodrigo roel rogelio roger roisin roland rolanda rolande rolando rolf
        rolland roma romain romaine roman romana romane romano romelia romeo romina romona romuald romy ron rona ronal ronald
        ronaldo ronan ronda roni ronja ronna ronni ronnie ronny rony roosevelt rory rosa rosalba rosalee rosalia rosalie
        rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosaura
        roscoe rose rose-marie roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary
        rosena rosenda rosendo rosetta rosette rosey rosi rosia rosie rosina rosio rosita roslyn ross rossana rossie rowan
        rowena roxana roxane roxann roxanna roxanne roxie roxy roy royce roza rozalia rozalija rozanne rozella ruairi ruben
        rubi rubie rubin ruby rubye rudi rudolf rudolph rudy rueben rufina rufus rui rune rupert russ russel russell rusty
        ruta ruth rutha ruthann ruthanne ruthe ruthie ruzena ruzica ryan ryann ryszard saad saadat saban sabina sabine sabir
        sabra sabri sabrina sacha sachiko sachin sade sadie sadiq sadye safet safina safiya sahra saida sal saleh salena salim
        salina salley sallie sally salma salman salome salomon salvador salvatore sam samanta samantha samatha samella sami
        samir samira sammie sammy samson samu samual samuel sana sanda sandee sander sandi sandie sandor sandra sandrine
        sandro sandy sanford sanja sanjay sanjeev sanjuana sanjuanita sanna sanne sanora santa santana santina santino santo
        sara sarah sarai saran sari sarina sarita sasa sasha saskia saturnina sau saul saundra savanna saverio scarlett
        scarlette scot scott scottie scotty seamus sean sebastian sebastiano sebastien sebrina seema selena selene selina
        selma sena senaida sepp serafina serena serge sergei sergej sergey sergio serina serita seth setsuko severin severine
        severino severo sevim seyda seymour sha shaban shad shae shah shaina shakia shakira shakita shala shalanda shalon
        shalonda shameka shamika shan shana shanae shanda shandi shandra shane shaneka shanel shanell shanelle shani shania
        shanice shanika shaniqua shanita shanna shannan shannon shanon shanta shantae shantay shante shantel shantell
        shantelle shanti shaquana shaquita shara sharan sharda sharee sharell sharen shari sharice sharie sharika sharilyn
        sharita sharla sharleen sharlene sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shaun shauna
        shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee
        shawnna shawnta shay shayla shayna shayne shea sheba sheena sheikh sheila sheilah shela shelba shelby sheldon shelia
        shella shelley shelli shellie shelly shelton shemeka shemika shena shenika shenita shenna shera sheree sherell sheri
        sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn sherman sheron
        sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwood shery sheryl sheryll shiela shila shiloh shin
        shinzo shira shirely shirl shirlee shirleen shirlene shirley shirly shizue shizuko shon shona shonda shondra shonna
        shonta shoshana shu shyla sibyl sid sidney sidonia siena sienna sigfrid sigmar sigmund signa signe sigrid sigrun
        sigurd sila silas silja silje silke silva silvana silvano silvester silvia silvio sima simeon simion simon simona
        simone simonne sina sindy sinead sinisa siobhan sipho sirena siri siti siu siv sixta skye slavica slavka slavko
        slavomir slobodan slyvia socorro sofia sofie soila sol solange soledad solene solomon solon solveig somer sommer sona
        sondra sonia sonja sonny sonya soo sook sophia sophie soraya sorcha soren spencer stacee stacey staci stacia stacie
        stacy stan stana stanford stanislaus stanislav stanislava stanislaw stanley stanton starla starr stasia stavros stefan
        stefana stefani stefania stefanie stefanija stefano stefany steffanie steffi steinar stela stella sten stepanie
        stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie steve steven
        stevie stewart stig stina stine stjepan stuart suanne sudie sue sueann suellen suk sula sulema suleyman sumayya sumiko
        sundar sunil susan susana susann susanna susannah susanne susie susilo sussie susy suzan suzana suzann suzanna suzanne
        suzette suzi suzie suzy svatopluk svea sven sverre svetlana sybil sybilla syble sylva sylvain sylvester sylvia
        sylviane sylvie sylwia synthia syreeta tabatha tabetha tabitha tadeas tadeusz tage taha tahir tai taina taisha taja
        tajuana takako takeshi takisha tali talia talib talisha talitha tam tama tamala tamar tamara tamas tamatha tambra
        tameika tameka tamekia tamela tamera tamesha tami tamica tamie tamika tamiko tamim tamisha tammara tammera tammi
        tammie tammy tamra tana tandra tandy taneka tanesha tangela tanguy tania tanika tanisha tanja tanna tanya tapani tapio
        tara tarah taren tari tarik tariq taro tarra tarsha taryn tasha tashia tashina tasia tatiana tatjana tatum tatyana
        taunya tawana tawanda tawanna tawna tawny tawnya taylor tayna tayyip ted teddy teena tegan teisha tekla telma temeka
        temika tempie tena tenesha tenisha tennie tennille teo teodor teodora teodoro teofila tera tereasa terence teresa
        terese teresia teresita teressa terezia teri terica terina terisa terra terrance terrell terrence terresa terri terrie
        terrilyn terry tesha tess tessa tessie thabo thad thaddeus thalia thanh thao thea theda thein thekla thelma theo
        theodis theodor theodora theodore theola theophile theres theresa therese theresia theressa theron thersa thi thiago
        thibaud thibault thibaut thierry thomas thomasena thomasina thomasine thor thora thresa thu thurman thuy tia tiago
        tiana tianna tiare tibor tien tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tiina tilda tilde
        tillie tilman tim timea timika timmy timo timon timotej timothy tina tindra tine tinisha tisa tish tisha tito titus
        tiziana tiziano tobi tobias tobie toby toccara tod todd toi toivo toki tom toma tomas tomasa tomasz tomeka tomi tomika
        tomiko tomislav tommie tommy tommye tomoko tona tonda tonette toney toni tonia tonie tonisha tonita tonja tonny tony
        tonya tor tora torben torbjorn tore tori torie torri torrie torsten tory tosha toshia toshiko tova tove towanda toya
        tracee tracey traci tracie tracy traian tran trang travis treasa treena trena trent trenton tresa tressa tressie treva
        trevor trey tricia trina trine trinh trinidad trish trisha trista tristan troy trudi trudie trudy trula truman tuan
        turkan tuulikki tuyet twana twanda twanna twila twyla ty tyesha tyisha tyler tynisha tyra tyree tyrell tyron tyrone
        tyson tzipi ugo ugur uhuru ula ulf uli ulises ulla ulrich ulrik ulrike ulysses uma umar umberto una unni uriel ursula
        urszula usha usman ute uwe vaclav vada vagn val vala valarie valborg valda valdemar valdis valene valentin valentina
        valentino valeri valeria valerie valerio valery valeska vallie valorie valrie valter vance vanda vanesa vanessa
        vanetta vania vanita vanja vanna vannesa vannessa vanya vasco vashti vasile vasiliki vaughn veda vega velda veli velia
        vella velma velva vena venessa venetta venice venita vennie venus veola vera verda verdell verdie verena vergie verla
        verlene verlie verline vern verna vernell verner vernetta vernia vernice vernie vernita vernon verona veronica
        veronika veronique versie vertie vesna vesta veta vic vicenta vicente vickey vicki vickie vicky victor victoria
        victoriano victorina victorine vida vidal vidar viggo vijay viki vikki viktor viktoria viktorija vilhelm vilhelmina
        ville vilma vina vince vincent vincenza vincenzo vinciane vinita vinnie viola violet violeta violetta violette virat
        virgen virgie virgil virgilio virgina virginia virginie viridiana vit vita vito vitor vittoria vittorio vivan vivian
        viviana viviane vivien vivienne vladimir vladimira vladislav vlado vlasta vlastimil vojtech volodymyr von voncile
        vonda vonnie vratislav wade wadi wai waldemar walid wallace wally walter walton waltraud wanda waneta wanetta wanita
        warner warren wava waylon wayne wei weldon wen wendell wendi wendie wendolyn wendy wenona wenzel werner wes wesley
        weston whitley whitney wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfried wilhelm wilhelmina
        wilhelmine wilhemina will willa willard willem willena willene willetta willette willia william williams willian
        willie williemae willis willodean willy wilma wilmer wilson wilton winford winfred winifred winnie winnifred winona
        winston witold wladimir wojciech wolfgang wonda woodrow wyatt wynell wynona xander xavier xenia xi xiao ximena xiomara
        xochitl xuan yadigar yadira yaeko yael yago yahaira yahya yair yajaira yamilet yan yang yanira yanis yann yannick
        yannis yaqub yara yaritza yasar yasin yasmin yasmina yasmine yasser yassin yassine yasuko yazgul yazmin yee yelena yer
        yesenia yessenia yetta yevette yigal yilmaz ying yitzhak ylva yngve yohan yohana yoko yolanda yolande yolando yolonda
        yon yong yosef yoselin yoshie yoshihide yoshiko youlanda younes youssef yoweri yrsa yuette yuk yuki yukiko yuko
        yulanda yuliana yun yung yunis yuonne yuri yuridia yuriko yusuf yvan yves yvette yvon yvone yvonne zac zachariah
        zachary zachery zack zackary zada zahid zahir zahra zahur zaida zainab zaira zakaria zamir zana zandra zane zaneta
        zara zdenka zdenko zdravko zelda zeljko zella zelma zena zenaida zenia zeno zenobia zenta zetta zeynep zhu zigmund
        zina zita zlatko zoe zoey zofia zoila zola zoltan zona zonia zora zoraida zoran zsolt zula zulema zulma zuzana zvonko

        """
}
