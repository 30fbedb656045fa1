/// Surnames.
///
/// The same text as `Config/gazetteer/words/surnames.txt`, byte for byte (a test compares); one literal, because an array of elements
/// would take the compiler minutes. After a change there: `WIREDESK_EMBED=1 swift test --filter BuiltIn`.
enum BuiltInSurnames {
    static let text = """
        # Surnames, folded: the commoner ones of the US Census 1990 (public domain, by way of PyPI `names`), and those of Faker (MIT).
        aalts aanei aarden aaron aarts aas aasen ababei abad abada abarca abascal abatantuono abba abbad abbagnale abbas
        abbassi abbes abbott abdelaziz abdellaoui abdelli abdi abdou abdullah abdullahi abe abed abel abell abella abellan
        abercrombie aberg abernathy abeyta abicic abid ables abner abney abou abouda aboukir abraham abrahamsen abrahamsson
        abram abramovic abrams abramson abrassart abrego abreu abril abubakar aburto accardo acedo acerbi acero acevedo
        achleitner achour achouri acker ackerl ackerman ackermann ackley acosta acree acton acuna adadia adair adam adame
        adames adams adamson adan adasme adcock adda addington addison adelaar adinolfi adkins adler adolfsson adolph adorno
        adriaansen adriaensdr adriaense adriaensen adriaenssens adrian adriansyah adrovic adryaens adzijevic aebi aeby aedo
        aeije aerts aertsz agazzi agee agnesi agnew agostinelli agostini agosto agovic agren aguado aguayo agudelo agudo
        aguero aguiar aguila aguilar aguilera aguilo aguirre agullo agurto agusti agustin agustina ahern ahlberg ahlgren ahlin
        ahlqvist ahlstrom ahmad ahmadi ahmed ahn ahner ahrens ahumada aichholzer aichinger aiello aigner aiken aikens
        ainsworth aissani aissaoui ajello akar akca akcay akdeniz akerlund akerman akers akesson akgunduz akins akinyi akmacic
        aksu alamo alanis alaniz alarcon alba albanese alber alberdi albero alberola albers albert albertini alberto alberts
        albertson alboni albornoz albrecht albright albritton albu albuquerque alcala alcalde alcantar alcantara alcaraz
        alcazar alcolea alcorn alden alderman alderson aldobrandi aldrich aldridge alegre alegria alejandro aleman alemany
        alemdar alex alexander alexandersson alexandre alfaro alfieri alfonsi alfonso alford alfred alfredsson alger ali
        aliaga alicea alighieri alkovic allain allal allali allan allard alleman allen allende allendes aller alley alleyne
        allgood allis allison allman allred alm almagia almagro almansa almanza almaraz almazan almeida almgren almonacid
        almond almonte almqvist aloisio alonso alonzi alonzo alpaidis alsina alston altamirano altera altman altmann alton
        alva alvarado alvarez alvaro alvear alves alzate amador amaldi amalrada amann amanovic amara amaral amari amaro amat
        amato amaya ambriz ambrose amerson ames ameur amick amidzic amigo amin ammaniti ammann ammari ammons amo amon amor
        amores amorim amoros amos ampuero amrane amrani amrein amri amrouche amundsen amundson anastasi anaya anciaux
        anderberg anderl anders andersen anderson andersson anderton andrade andrasek andre andreasen andreassen andreasson
        andren andreotti andreozzi andres andresen andreu andrew andrews andriani andries andrijasevic andrijevic andrus
        angarita angel angeles angeli angell angelo angerer anggraini anggriawan angiolello anglada anglin anguiano anguillara
        anguissola anguita angulo anichini anicic anjos annis ansems ansley anson antal antelami anthony antic antoine
        antolkovic anton antonacci antonelli antonello antonetti antonic antonini antonio antonioni antonsen antonsson
        antonucci antony antunes antunez anyango aoki apablaza aparecida aparicio apodaca aponte aporti appel appelman appleby
        applegate appleton applewhite appling aquino aracena aragao aragon aragones aramburu arana arancibia aranda araneda
        arango aranguiz araujo aravena araya arbogast arboleda arce arceneaux archambault archer archibald archie archuleta
        arco arcos ard ardelean ardianto ardila ardoin arellano arend arendt arens arent arevalo argan argentero argenti
        argento argo arguello argueta argurio arias ariasso aribi ariens arino ariosto ariza arjona armani armas armbruster
        armellini armendariz armengol armenta armijo armour armstead armstrong arnaiz arnal arnau arnaud arndt arnesen arnett
        arnold arnould aroca aronson aronsson aros arranz arredondo arregui arreola arriaga arriagada arribas arrieta
        arrington arriola arrowood arroyo arruda arsenault arslan arsoy arteaga arthur arthurs artigas artis artner arvidsson
        aryani asberg asbury aschauer aschman asenjo asensio ash ashburn ashby ashcraft ashe asher ashford ashley ashmore
        ashton ashworth askew aslan aslund asmundo asp asplund asprucci asselin assuncao astete aston astorga astrom astudillo
        astuti atchison atchley atencio atherton atieno atienza atkins atkinson attaway attia atwell atwood atzler aubert
        aubry aucoin audet audette auer auger augustin augustine augustsson auinger aulenti ault auma aumann aune austermuhle
        austin auten autrey autry avalos avant avelar avendano averill avery avila aviles avogadro axelsson ayad ayadi ayala
        aycock ayers ayllon ayotte ayres ayuso azcona azevedo azizi aznar azocar azorin azzouz babati babato babb babbitt
        babbo babcock baber babey babic babin babineaux baca bacak bach bacha bacher bachinger bachler bachman bachmann bacic
        backes backlund backman backstrom backus bacon bacosi badan badel bader badger badia badilla badillo badoer badoglio
        baele baena baer baert baeten baetens baeyens baez baeza bagby baggett baggio baghdadi bagley baglioni bagwell bah
        bahamonde bahamondes bahena bahloul bahon bahr bahri bai baier bailey bailly baily bain baines bair baird bajamonti
        bajan bajardi baker bakhouche bakhti bakke bakken bakker baksa balaguer balatinac balbi balbo balch baldauf balderas
        baldridge baldwin bales balic balincic baljak ball balla ballard ballenger ballester ballesteros ballew ballinger
        ballou balmat balogun balotelli baltazar bancroft banda bandello bandy bane banicevic banister banko banks bankston
        bannister bannon banos banovac banta banuelos banzer baptista baptiste baquero barac baracca barahona barajas baran
        barasa barba barbarigo barbe barbee barber barbera barberini barbero barbey barbic barbier barbieri barbieux barbir
        barbosa barbour barboza barbu barcaccia barcella barcelo barcena barclay barco barden barela barents barer barese
        baresi baresic barfield barger bargetze barham barhorst baric baricevic barillaro barillon barisic barker barkholz
        barkley barkovic barksdale barlow barman barnaba barnard barner barnes barnett barnette barney barnhart barnhill barns
        barnum barnwell baro baroffio baron barone barozzi barr barra barracco barragan barral barranco barraza barre barreda
        barrena barrera barreto barrett barria barrientos barriga barringer barrington barrio barrios barron barros barroso
        barrow barrows barry barsanti barta bartel bartels barth barthel barthelemy bartholomew bartl bartlett bartley bartoli
        bartolome barton bartos bartosova bartova bartz barusic barzini bas basa basadonna basak bascunan basham basile
        baskerville baskin basnec bass bassett bassi basso bastiaanse bastiaense bastian bastias bastida bastidas bastien
        bastin bataglia batalla batchelder batchelor bateman bates batey batista batiste batliner batlle batrac batrnek batson
        battaglia battelli batten battig battisti battle batts baudoux baudry bauduin bauer baugh baugher baughman baum bauman
        baumann baumgardner baumgartner baur bausch baustert bautista bauwens bauza bavaud bave baxley baxter bayer bayless
        baylor bayne bayo bayon bayona bays bazin bazjak bazzi beach beal beale beall beals beam beaman beamon bean beane
        beard bearden beardsley beasley beason beaton beattie beatty beaty beauchamp beaudoin beaudry beaujean beaulieu
        beauregard beaver beavers bebic beccaria beccheria becerra bech becht bechtel bechtold beck becker beckers beckett
        beckham beckius beckley beckman beckmann beckwith becnel bedard bedell bedford bednar bednarova bedoya bedwell beebe
        beecher beeckman beekman beeler beeman beernaert beernink beers beery beeson beffa beffort begay beggs begley begonja
        begue beguelin beguin behr behrens beier beijring beissel bejarano bekaert bekbergen belaid belaidi beland belanger
        belarbi belbachir belcher belda beletic belhadj belisle belk belkacem belkacemi belkadi belkheir belkhiri bell bellamy
        bellemans belletini bellido bellinger bellini bello bellocchio bellows bellucci belmans belmar belmonte belosevic
        belpere belt belton beltran bembo bemis benabdellah benahmed benaicha benaissa benali benally benamar benamara
        benameur benaouda benard benavent benavente benavides benavidez bencheikh bencic bender benedetti benedict benefield
        benet benfield benford benge bengtsson benham benic benigni benitez benito benjamin benmoussa benn benner bennet
        bennett benoit bensaid bensalah bensalem benslimane benson benthin bentley benton bentz benussi benyahia benyamina
        benyoucef benz benziane beourgeois berakovic berard berberat berchem berchtold berends berendse berengario berenguer
        berg bergdahl berge bergen berger bergeron berggren berghmans bergin bergkvist berglund bergman bergmann bergoglio
        bergqvist bergsten bergstrand bergstrom bergvall berkane berkani berkley berkowitz berlin berlusconi berman bermejo
        bermudez bernaards bernad bernal bernard bernardi bernardic bernardini bernardo bernasconi bernat berndt berner
        bernetti bernhard bernhardt bernier bernini bernstein berntsen berntsson berre berrios berrocal berry berryhill
        berryman bersani berscheid bertels bertelsen bertemes berthelot bertho berthold bertilsson bertin bertoli bertolucci
        bertoni bertosa bertram bertran bertrand berube bervoets besancon besencon besnard bess besse bessette besson best
        betancourt betancur bethea bethel betschart bettahar bettencourt bettendorff bettin bettis bettoni betts betz beuchat
        beuret beurret beveridge beverly bevilacqua bevins bey beyens beyer bezemer bezic biagi biagiotti bianchi bianchini
        bianco bibbs bicak bicanic bice bichler bickel bickford biddle bidwell bieber biedermann bien bieri bierman
        bierstraten bigelow biggen biggs bigham bigler bignami bignardi bijelic bijlsma bilbao bilek bilgin bilir bilkova
        billings billingsley billington billiot bills billung billups bilodeau binaghi binder bing bingham bingula binion
        binkley binner binns bintner bintz birch birchfield bird birdsong birkeland birkic birmingham birnbaum birtic bischof
        bischoff bish bishop bissell bisson bissonnette bitschnau bittner bivens biver bivins biwer bixby bixio bixler bjelis
        bjork bjorklund bjorkman blaak black blackburn blackford blackman blackmon blackshear blackstock blackwell blackwood
        blagaic blaha blahova blain blaine blair blais blaisdell blaise blake blakely blakeney blalock blanc blanca blanch
        blanchard blanchet blanchette blanco bland blanding blanes blank blankenship blanton blasco blaser blasi blauensteiner
        blaylock blazek blazevic blazicko blazquez bledsoe blees bleijenberg blevins blewanus blin bliss blixt bloch block
        blocker blodgett bloemendaal blokland blom blomberg blomgren blomkvist blommaert blomme blomqvist blondeel blondel
        blondiau blonk bloom bloomer bloomfield blouin blount blue blum blume blumel blunt bly blythe boada boaga boardman
        boatman boatright boatwright bobadilla boban bobanovic bobbitt bobo bocca boccaccio boccherini boccioni bocelli bochud
        bock bodart boddaugh boddie bodin bodner bodoni bodson boe boechat boeckx boehm boer boers boeser boetet boettcher
        boezio bogadi bogaert bogaerts bogan bogart bogdan boger boggess boggs bogle bogner bogovic bohannon bohlander bohler
        bohlin bohm bohman bohn bohnbach bohorquez boiardo boichat boillat boily boisvert boitani boito boivin boix bojanic
        bojorquez bokenkamp boland bolander bolanos bolcevic bolden bolding boldu bolduc bolen boles bolick bolin boling
        bolinger bolivar boljkovac bolkesteijn bollen bolliger bolling bollinger bolnbach bolton bolzmann boman bombieri
        bompiani bona bonanno bonatti bonaventura bonbach bond bonds bondumier bone bonet bongiorno bonham bonilla bonin
        bonino bonneau bonnell bonner bonnet bonnett bonney bonnin bono bonolis bonomo bonte bonvin bonvini booden boogaerts
        booher booker boone boonen booth boothe boozer borak bordelon borden borders boren borg borges borghese borgia
        borgstrom borja borjesson borman borner borojevic borosak borowski borquez borrani borras borrego borrell borremans
        borromeo borromini borroni borsellino borsiere borzomi bos bosch bosilj bosio bosley bosman bosmans bosnjak
        bosnjakovic bosshard bossi bossuyt bost bostic bostick boston bostrom bostwick bosurgi boswell bosworth botella
        botello botic botica bott botta bottaro botteron botticelli bottigliero botts bou bouabdellah bouafia boualem bouali
        bouaziz boubekeur boucetta bouchama bouchard bouchareb bouchat boucher bouchet bouchez bouckaert boucsein boudart
        boudewijns boudiaf boudjemaa boudraa boudreau boudreaux bouguerra bouhuizen bouillon boukhalfa boukhari boukhatem
        boulanger boulay bouldin boumaza boumediene bounab bourassa bourdon bourg bourgeois bourguignon bourne bourquard
        bourque bourquin bousquet boussaid boutaleb bouthoorn boutin bouton boutte boutwell bouvet bouvier bouwhuisen bouziane
        bouzid bouzidi bova bove bovet bovy bowden bowe bowen bowens bower bowers bowes bowie bowler bowles bowlin bowling
        bowman bowser bowyer box boyce boyd boyer boyett boyette boykin boykins boylan boyle boyles boynton bozanic bozanovic
        bozeman bozic bozicevic bozickovic bozikovic bracey bracke bracken brackett bracun bracy bradberry bradbury braddock
        braden bradford bradic bradley bradshaw brady braem bragadin bragaglia bragg brahier brahimi brahmi braithwaite
        brajkovic bralic bramante brambilla bramlett brancaccio branch branciforte branco brand brandenburg brandenburger
        brandic brandl brandner brandon brandstatter brandstetter brandt brandtner branham brankovic brann brannan brannon
        brannstrom branson brant brantley branton brashear brasher brassard brasseur braswell bratcher bratton braud brauer
        braun bravo brawley brawner braxton bray brazil brcko breault breaux breckenridge breeden breedlove breen brehm brekke
        breland bremer brenna brennan brenner brent bresciani brese bresse breton brett breuer breugelensis breugelmans
        breunig brewer brewington brewster brewton brezjan brian briand briccialdi brice briceno brichard brichese bricker
        bridgeman bridges briemer brien briere brievingh briggs brigham bright briley brill brim brink brinkley brinkman
        brinson briones briscoe brisee briseno brisson brister bristol bristow brito britt brittain britton britvec brizee
        brlas brlek brletic broadnax broadwater broadway broberg brock brockington brockman brockway broderick brodeur brodie
        brodin brody broeckx broeders broek broekhoven broeshart brogan brogdon broggini brolin broman bromley bronder bronson
        brooke brooker brookins brooks brookshire broom broome brophy broquet broschi brosius brothers brotherton broughton
        broussard brouwer brouwers browder brower brown browne brownell browning brownlee broyles bru brubaker bruce bruck
        bruckner bruder bruggeman brugger brugman brugnaro brumbaugh brumfield brumleve brumley brummett brun bruna brundage
        bruneau bruneel brunel brunelle brunelleschi brunello bruner brunet brunner bruno bruns brunson bruscantini bruton
        bruun bruyere bruyninckx bruynzeels bryan bryant bryce bryson bucanac bucar buchanan buchberger buchegger buchel
        bucher buchholz buchinger buchler buchner buck buckingham buckley buckman buckner budd budig budiman budiyanto buehler
        buelens buell buendia bueno buffington buford bugg buggs bugnon bugueno buhler buhlmann bui buie buijs buisson
        buitrago bujard bukvic buljan bull bullard bullington bullock bulter bultot bulzoni bumgarner bunch buncic bundy
        bungic bunic bunn bunnell bunting bunton buonauro burbank burbano burcardo burch burcham burchett burchfield burcul
        burden burdett burdette burdick burdine burford burg burge burger burgess burgett burgin burgos burgstaller buric burk
        burke burkett burkhalter burkhardt burkhart burkholder burks burleson burley burman burmeister burnell burnett
        burnette burney burnham burns burnside burr burrell burress burri burris burroughs burrow burrows burrus bursic burson
        burt burton burtscher burwell busby buscetta busch bush bushey bushman bushnell busljeta busoni busquets buss busse
        bussell bussey bustamante bustos butcher butkovic butler butselaar butte butterfield butters butts buxton buyse buysse
        buzov buzzell byars bybee byerly byers byler bylund bynum byrd byrne byrnes byron byrum bystrom caballero caban
        cabanas cabanillas cabello cabeza cabezas cabibbo cable cabo caboto cabral cabrera cabrero cabrini caccianemico
        caccioppoli caceres cade cadefau cadena cadenas cadorna cady caesar caetani cafarchia caffarelli cafuk cagalj cagle
        cagnin cagnotto cahill cahoon cai caicedo cain cainero cairns caironi calabrese calarco calatayud calbo caldeira
        calder caldera calderon caldwell calgari calhoun calkins callaghan callahan callaway callebaut callegari callegaro
        calleja callen callender callens callewaert callis calloway calvert calvet calvillo calvin calvo calzada camacho
        camanni camara camargo camarillo cambell cambier cameron camicione camilleri camino camiscione cammarata cammel camp
        campanella campano campbell camper campillo campise campo campos campoy camuccini camurcuoglu camus canada canady
        canales canali canals canas cancino candaux candelaria candia canellas canet canete canetta canevascini canfield canil
        canizares cannady cannizzaro cannon cano canova canovas cant canter cantero cantillo cantimori cantrell cantu cantwell
        canty cao caparros capdevila capecchi capelle capers capone cappelli capps capua capuana caputo caraballo caracciolo
        caraway carbajal carbajo carballo carbaugh carbo carbone carbonell carcamo card cardano carden cardenas carder cardon
        cardona cardoso cardoza cardozo carducci cardwell carey carfagna cargill cargonja caric carillo carl carlberg carleton
        carli carlier carlile carlin carlisle carlos carlsen carlson carlsson carlton carlyle carmack carman carmichael
        carmody carmona carnahan carneiro carnera carnero carnes carney carnotte caro carocci caron carosone carothers
        carpaccio carpenter carpentier carper carpio carr carranza carrasco carrasquillo carraud carraux carraway carre
        carrell carreno carreon carrera carreras carrero carretero carrico carrier carriera carrigan carrillo carrington
        carrion carrizo carro carrol carroll carron carruth carruthers carson carsten carswell cartagena carter cartes carton
        cartwright carty carullo caruso caruthers carvajal carvalho carver carville cary casadei casado casagrande casal
        casale casaleggio casalodi casals casanova casanovas casares casarez casarin casas case casellati casey cash cashman
        casiano casier casillas casini caskey cason caspar casper cass cassady cassara cassart cassell cassiano cassidy
        castaneda castano casteel castejon casteleyn castell castellano castellanos castelli castellitto castello castells
        castiglione castilla castillo castioni castle castleberry casto castor castrillo castrillon castro caswell catala
        catalan catalano cate catenazzi cates cathcart cathey catlett cato caton catron cattaneo cattin caudill caudle caudron
        causey cauthen cavalcante cavalcanti cavanaugh cavanna cavazos cave cavender cavieres cawley cazares cazorla cea
        ceballos ceci cecil cedeno cedillo ceja celentano celis cendron centeno cepeda ceravolo cerda cerdan cerezo ceri ceron
        cerquiglini cerro cerutti cervantes cervantez cervera cesaroni cesarotti ceschi cespedes cestaric cetin ceulemans
        ceuppens cha chabane chabot chacon chadwick chaffee chaffin chafin chaib chaisson chalmers chamberlain chamberlin
        chambers chamblee chambless chambliss chamorro champagne champion champlin chan chance chancey chandia chandler chaney
        chang chao chaoui chapa chaparro chapelle chapin chaplin chapman chappell chappuis chapuis charbonneau charef charest
        charette charles charley charlier charlton charon charpentier charpie charrier charron chartier chartrand chase chasse
        chastain chasteen chatman chatriand chatriant chau chaudet chauveau chauvet chauvin chavarria chaves chavez chavis
        cheatham checa chechi cheda chee cheek cheikh chellaoua chen chenault chenaux cheney cheng chenoweth chergui cheriet
        cherif cherifi cherry cherubini chesser chester chestnut cheung chevalier chevalley chevallier chevresson chevrolet
        chia chiang chiao chiappetta chiaramonte chibani chico chieh chien chiesa chigi chih chikh childers childress childs
        chiles chilton chin chindamo ching chinn chinnici chipman chisholm chism chisolm chittolini chitwood chiu cho choate
        choe choi chong chopard choque chotzen chou chouinard chow chretien chrisman christ christen christensen christenson
        christiaens christiansen christianson christie christman christoffersen christoph christopher christopherso christy
        chrodtrud chu chuan chuang chueh chukwu chun chung church churchill ciampi cianciolo ciani cibin cicala cichorius
        cicilia cid cifuentes ciganovic cignaroli cik cikotic cilea cilibrasi cimarosa cimini cindric cintron cipolla cirino
        cis cisco cisneros cisterna cisternas civaschi cizmesija cizmic claar claassen claes claesdr claesen claesner
        claessens claesson claeys clair clancy clanton clapp clapper clark clarke clarkson clary claude claudio claus clausen
        clavero clawson claxton clay claypool clayton cleary clees clegg cleghorn clem clemens clement clemente clements
        clemmer clemmons clemons clerc cleveland clevenger clifford clift clifton cline clinton close closset cloud clough
        clouse cloutier clyburn clyde coakley coardi coates coats cobb cobbs coble cobo cobos coburn coca cocci cochran
        cochrane cociarelli cockerham cockrell codina cody coe coelho coello coene coenen cofer coffey coffin coffman cofield
        cofre coggins cohen cohn coigny coker colas colbach colbert colburn colby cole colella coleman coles coley colic colin
        colinet coll collado collao collard collart collazo collet collett collette colletti colley collier collignon collin
        collina colling collins collodi colman colom coloma colomer colon colot colpaert colson colston colter colton colucci
        colum columbo colunga colvin colwell comas combi comboni combs comeau comeaux comencini comer comeriato comisso comman
        comolli compere compton comstock comte conant conaway concepcion concha conde condoleo condon cone conesa coney conger
        conklin conley conlon conn connell connelly conner conners connolly connor connors conover conrad conradi conroy
        constantine contarini conte conter conti contrafatto contreras converse conway conwell conyers cook cooke cooks
        cooksey coolen cooley coombs coomer coon cooney coons cooper cope copeland copley coppens coppola corbacho corbat
        corbett corbin corbitt corbo corboz corcoran corcos cordeiro cordell corder cordero cordes cordier cordoba cordova
        coret coret-coredo corey coric corley corliss corlu corman cormican cormier cornejo cornelis cornelisse cornelissen
        cornelisz cornelius cornell cornet cornett cornez cornil cornish cornut cornuz cornwell corominas corona coronado
        coronel corpataux corradi corrales correa corredor correia correll correr corrigan corriveau corso corson corstiaens
        cortes cortese cortez cortina corvalan corwin cory cosandey cosby cosendey cosgrove cosic cosman cosme cosper cossiga
        cossy costa costalonga costanzi coste costela costello coston cota cote cothran cotic cotten cotter cottingham cottle
        cotto cotton cottrell couch coughlin coulombe coulon coulson coulter council counts courson courtier courtney courtois
        courvoisier cousins couture couturier couvreur covarrubias covey covic covington cowan coward cowart cowell cowen
        cowles cowley cox coy coyle coyne cozar cozart crabb crabtree craddock craft crafton crahay craig crain cramer
        crandall crandell crane cranford craven cravens craver crawford crawley crayton creamer creech creekmore creel
        creighton cremer cremonesi crenshaw crespi crespo cress cretton crevar crevoisier crews criado cribbs crider crim
        crisafulli crisp crispi criss crist cristea cristoforetti criswell crites crittenden crivelli crnekovic crnkovic
        crocker crockett croft cromer cromwell cronin cronk crook crooks croom cropper crosby cross crossland crossley
        crossman croteau crouch crouse crow crowder crowe crowell crowley croy crozier cruces crum crumley crump crumpton
        cruse crutcher crutchfield cruz cuadrado cubillos cubric cucek cuda cudic cuellar cuenca cuervo cuesta cueto cuevas
        cugia cui cukman cukon culbertson culi culina culjak cullen culler culot culp culpepper culver cummings cummins
        cundari cundiff cunha cunningham cuomo cupic cupp curatoli curci curdy cureton curic curiel curley curran currie
        currier currin curry curtin curtis curtiss cusano cushing cushman cusick custer cutler cutrufo cutuli cuvelier cuypers
        cuyvers cuzzocrea cvenic cvetkovic cvetnic cvitan cvrtila cyr dabbs dabney dabo dabukke dachgelder dachgeldt dachgelt
        dacosta daems daggett dagostino dahl dahlberg dahlen dahlgren dahlin dahlqvist dahlstrom dahm dahmane dahmani dai
        daigle dailey daily dale daleiden daley dalla dallaire dallape dallara dallas dallinger dalmau dalrymple dalton daly
        damanik damato dameron damico damijanic damjanovic damon damron dana dancy dandolo dandrea dandridge danforth dang
        dangelo dangl daniel daniels danielsen danielson danielsson danley danner danninger dansby dantzler daoud daoudi darby
        dardar darden dardenne darling darnell darojkovic darr darrow dasilva daugherty daughtry dautanec dautovic davenport
        davey david davids davidson davidsson davies davila davis davison dawes dawkins dawson day daye dayton daza deak deal
        dean deanda deane deangelis deangelo deans dearborn dearing deas deason deaton debelic deberry deboer debose debroux
        debruyne decamps decarlo decastro deceuninck dechamps deckard decker deckers declerck declercq decock deconinck
        decosta decoster decoteau dee deen deering dees deese degroote degryse degueldre deguzman dehart dehaven dehmel dehon
        dej dejardin dejesus dejonghe dekeyser dekker delacruz deladoey delaere delafuente delagarza delahaye delaney delannoy
        delano delapaz delarosa delatorre delattre delaunay delcourt delcroix deledda deleon deleu deleze delforge delfosse
        delgadillo delgado delhaye delhez delisle delk delle dellinger dellucci delmas delmotte deloach delong delorme
        delossantos delp delporte delrio deltour deluca deluna delvalle delvaux delvigne deman demanet demarco demaret demello
        dement demers demeulenaere demeyer demeyere deming demir demirel demmendaal demoss demoulin dempsey demuth demuynck
        dendy deng dengg denham denis denison denk denman dennard dennenberg denney denning dennis dennison denny densmore
        denson dent denton denys depero depew depoorter deprez depriest depuydt derbal derezic derkaoui derosa derouiche derr
        derradji derrick derry derycke desai desantis desbiens descamps deschamps deschenes deshusses desilva desimone desio
        desjardins desmarais desmedt desmet desmond desrochers desrosiers dessart dessy destefano detaille dethier detournay
        detry detti deutsch deutschmann devaux dever deville devillers devine devito devlin devoe devolder devore devos
        devriendt devries dew dewaele deweese dewey dewez dewilde dewitt dewitte dews dewulf dexter deyoung deze dhondt
        diaconescu diaconu diaf dial diallo diamond dias diaz dib dibble dibiasi dicarlo dick dickens dickenson dickerson
        dickey dickinson dickman dickson didier didovic diederich diego dieguez diehl dierckx dierick dierickx diesbach
        diesbergen dietl dietrich dietz dieu dieudonne diez dif diggs dijkman dijkstra dijoux dill dillard dillen dilley
        dillingham dillion dillman dillon dilworth dima dimaggio dinamarca dingess dingle dingman dinh dinkins dinsmore dinu
        dion dionne dipietro dippel dircken dirksen dirnberger dirven disdero dishman distefano ditschlerin dittrich dix dixon
        dizdar djebbar djellal djellouli djoudi doak doan doane dobbelaere dobbins dobbs dobes dobler dobre dobric dobson
        dochioiu dockery dockx docquier dodd dodds dodge dodson doe doering doerr doesburg doggett doglioni doherty dohn dolan
        dolezal dolezalova dolic dolinar dombrowski domenech domingo domingues dominguez dominick dominikovic dominkovic
        dominquez dona donahue donaire donald donaldson donarelli donati donato donatoni doncevic dong dongoran donini donley
        donnay donnell donnelly donofrio donohue donoso donovan dony dooley doolittle doorhof doornhem doppler dora doran dore
        dorfer doria doring dorman dorn dorner dorr dorris dorschner dorsett dorsey dorsman dortch doss dossetti dossi dostert
        dotson doty doucet doucette dougherty doughty douglas douglass doumont dovara dove dover dow dowd dowdell dowdy dowell
        dowerg dowling downes downey downing downs doyen doyle doyon dozier draaisma draghi dragicevic dragobratovic
        dragojevic drake drakulic drandic draper draxler drayton drazic dreher drennan dressler dretvic drew drewes dreyer
        driesen driessen driggers driscoll driskell driver drobny droguett drolet drouin droz druart drub drubin drummond
        drury druso dryden drysdale duan duarte dube dubey dubois dubose dubovecak dubuisson ducharme duchene duchesne duckett
        duckworth duda dudek dudko dudley duenas duez duff duffey duffy dufour dufrane dufrasne dufresne dugan dugas duggan
        dugger duguay duhamel duhon duivenvoorden dujardin dujmovic duke dukes dukic dulaney dulbecco dumanli dumas dumitrescu
        dumont dumortier dumoulin dunagan dunaway dunbar duncan dunford dunham dunlap dunn dunne dunning dunser dunston dunton
        duodo duong dupont dupre dupree duprey dupuis dupuy duque duquesne duquette duran durand durant durante durasevic
        durbin durden durdu durfee durham durieux durinic durkee durkin durmus duroux durr durrett durst dury duse dusek dusik
        duskova dussart dutcher dutra dutrieux dutton duval duvall duvancic duvanel duvivier dvojak dvorak dwyer dye dyer dyke
        dykes dykstra dyson dzapo eades eads eady eagan earl earle earley earls early easley eason easterling eastman easton
        eastwood eaton eaves eberhard eberhardt eberharter eberl eberle ebert eberth ebner eby echevarria echeverria echols
        eck eckbauer ecker eckert eckhardt eckman eco edberg eddings eddins eddy edelman edelstein eden edens eder edgar edge
        edgerton edin edington edison edlinger edlund edman edmiston edmond edmonds edmondson edmonson edmunds edson edstrom
        edvardsen edvardsson edward edwards eeckhout eelman eerden eftimie egan egbert egea egger eggers eggert eggleston egli
        ehlers ehlert ehrlich eibl eichberger eichenberger eicher eichhorn eichinger eide eidson eigenwillig eijkelboom eiland
        eimer einarsson einaudi eischen eisenberg eisl eisner ekberg ekdahl ekelund ekholm eklof eklund ekman ekstrand ekstrom
        elam elberts elbertse elder eldred eldredge eldridge eley elgueta elias eliason eliassen eliasson elizondo elkins
        elledge eller ellingsen ellingson ellington elliot elliott ellis ellison ellsworth elmer elmore elofsson elorza eloy
        elrod elsemulder elsen elsenaar elston elwell elwood ely emanuel emanuelli emanuelsson embry emerick emerson emery
        emilsson emmen emmert emmons emo emond emory encina ender endicott endo endrizzi ene eng engberg engdahl engel engelen
        engelhardt engels engen engl england engle englebert engler englert englund engman engstrom engvall ennis enoch enos
        enright enriquez entringer enzinger epperson epps epstein eraslan erazo erb erber erceg ercegovic erdman erdmann
        erdogan ergotic ergul erhart erhout erices erickson ericson ericsson eriksen eriksson erlacher erlandsson erler ernest
        erni ernst erpelding errani errigo ersek erskine ertas ertl ervin erwin escalante escalona escamilla escobar escobedo
        escolano escribano escriva escudero eskew eskridge espada espana espanol esparza espejo espinal espino espinosa
        espinoza espitia esposito esquibel esquivel estay esteban estep estes esteve esteves estevez estey estrada estrella
        eterovic etheridge ethridge etienne etter etzler etzold eubank eubanks eudy eugene eugster evangelista evans evensen
        evenson evequoz everaert everde everett everette everhart evers eversole everson everts evrard ewald ewell ewen ewing
        exposito exum eze ezell fabbri faber fabian fabijanic fabra fabre fabregas fabregat fabrizi fabry faes fagan
        fagerstrom faggiani fagiani fagotto fahey fain fair fairbanks fairchild faircloth fairley faison faivre fajardo falco
        falcon falcone falgoust falier falk falkner fallaci fallon falloppio fancher fankhauser fannin fanning fant fantini
        fantoni fantozzi fanucci farah faranda farber faria farias farida farina farinelli faris farkas farley farmer farnese
        farnham farnsworth farr farrar farre farrell farrington farris farrow farwell fasching fattori fauconnier faugno faulk
        faulkner faundez faure faust favata favela favre fawcett fay fazio feaster fechant fechner federici federico feeney
        feenstra fehr fehringer feichtenschlager feichter feichtinger feichtner feiereisen feigl feijoo feinen felber felder
        feldman feliciano feliu felix felker fellah feller fellinger fellner fellows felten feltgen felton felts feltz feltzer
        feng fenn fennell fenner fenton fenwick fercher ferebee ferenac ferguson ferhat ferland ferm fermi fernandes fernandez
        feron ferrabosco ferrada ferragamo ferragni ferran ferrand ferrandez ferrandiz ferrando ferrante ferrara ferrari
        ferraris ferraro ferrata ferrazzi ferreira ferrell ferrer ferrera ferreras ferrero ferretti ferreyra ferris ferro
        ferrucci ferstl fetter feyder feys fibonacci fica fichtinger ficino fick fidler fiebig fiedler field fielder fields
        fieramosca fiere fierens fierro fife fifield figueiredo figueras figueroa figuerola fike filali filangieri filar
        filipcic filipovic filippelli filippini fillion fillmore filogamo filzi finch fincher findlay findley fine finetti
        fink finke finley finn finnegan finney finotto finzi fiol fioravanti fiore fiorucci firat firgantoro firmansyah fisch
        fischbach fischer fischetti fish fisher fishman fisk fitch fite fittipaldi fitts fitz fitzgerald fitzpatrick
        fitzsimmons fitzwater flack flagg flaherty flaiano flament flammang flanagan flanders flanigan flannery flantz flatt
        fleck fleenor fleetwood flego fleischhacker fleischmann fleming flemming fletcher fleury fliegner flink flinn flint
        flood flor florea florence flores florez florio flory flournoy flowers floyd fluckiger flynn foa foconi fogaca fogarty
        fogazzaro fogel fogg fogle foidl folch foletti foley folkesson folliero folse folsom foltz fonck fong fonjallaz
        fonseca fontaine fontana fontenot foote forbes ford forde fordham fore foreman forero forester foret forjan forman
        fornaciari forney forrest forrester fors forsberg forsell forsgren forslund forsman forster forstner forsyth forsythe
        fort forte fortenberry fortier fortin fortner fortney fortune fortuny fortuyn forza foscari foser foss foster foucart
        foucher fountain fouquet fournier foust fouts fowler fowlkes fox foy fracci fraga fraley france frances franceschi
        franch francillon francis francisco franck franco francois francoise frandsen franic franicevic franjic frank franke
        frankel frankhuizen franklin franks franscini fransen franssen fransson frantz franusic franz franzen franzese fras
        fraser frasier frawley frazee frazer frazier frechette frederick fredericks frederiksen fredes fredette fredrick
        fredrickson fredriks fredriksen fredriksson free freedman freeland freeman freese frei freitag freitas fremie french
        frere frerichs frescobaldi freshour freudenberger freudenthaler freund frey frias friberg frick frid friederich friedl
        friedli friedman friedrich friehus friel friend frierson friesen friis frink frisbie frisby frisch friscic frisk frith
        fritsch fritts fritz frizzell frketic frohlich frommelt froschauer froschl frost fruhwirth frutos fry frye fryer fucek
        fuchs fudge fuente fuentealba fuentes fuenzalida fuertes fugate fuhrman fuhrmann fujiati fujii fujita fujiwara fukuda
        fulcher fulford fulk fulkerson fulks fuller fullerton fullmer fulmer fulton fultz funderburk fung funk fuqua furda
        fureder furlong furman furr furrer furst furtado fusani fusco fuseli fussell fuster futrell gaasch gabaldon gabba
        gabbana gabbard gabel gable gabriel gabrieli gabrielsson gabud gacem gadda gaddis gaddy gadson gaete gaffney gage
        gaggini gagliano gagliardi gagne gagnon gahleitner gaiatto gailey gaillard gainer gaines gainey gaitan gaither gaito
        gajardo galan galarza galaz galbraith galbreath galdames gale galeano galeati galenzone galesic galiano galiazzo galic
        galijn galik galilei galindo gallagher gallaher galland gallant gallardo gallart galle gallego gallegos galleguillos
        galler gallet gallez gallo galloway gallup galovic galtarossa galuppi galvan galvani galvez galvin galvis gamache
        gamble gamboa gambrell gamez gammon gamsjager gandy gangemi gangl gann gannon gant gantt gao gaona garate garay garber
        garces garcia gardiner gardner garfield gargallo garibaldi garibay garica garland garman garmendia garmon garner
        garnett garnier garobbio garozzo garret garretson garrett garrick garrido garriga garris garrison garrity garrone
        garth gartner garver garvey garvin gary garza garzon garzoni gascon gashi gaskill gaskin gaskins gasmi gaspar gaspard
        gasperi gass gasser gassner gastelum gaston gates gatewood gatica gatlin gatling gatti gatto gattringer gaudet gaudin
        gaudreault gaul gault gause gauthier gautier gavin gaviria gay gaya gayle gaylor gaylord gaynor gaytan gearhart geary
        gee geens geer geeraerts geerling geerts geertsen gegic gehringer geier geiger geisel geisler geissler geist gelabert
        geldens gelemanovic gelinas gellemeyer geller gelli gemen gemito gendron geneart genefaas gengler genot genovese
        gentile gentileschi gentili gentilini gentry george georges georgescu geraci gerald gerard gerber gerdes gerhardt
        gerlach germain german germano germany gerrits gerritse gerritsen gertz gervais geter getz geudens geuens gevaert
        geyer gfeller gharbi ghazi gheorghiu gherbi ghislain ghoerle giacconi giacometti giammusso gianetti gianinazzi
        giannelli giannetti giannini giannone giannotti giannuzzi gianvecchio gibbons gibbs gibert gibilisco gibson giddens
        giddings gielen gierschner giese giess gifford giger gigli giguere gil gilabert gilardoni gilbert gilbertson gilbreath
        gilchrist giles gilkey gill gillain gillam gillard gillen gilles gillespie gillet gillette gilley gilliam gilliard
        gillieron gilligan gilliland gillis gillispie gillman gillum gilman gilmer gilmore gilpin gilreath gilson gimenez
        gimeno gindl giner ginese ginesio gingras ginn ginsberg gioberti giolitti giordano giorgetti giovine gipson giradello
        giraldo giralt girard giraud giron girona giroux girschner gisbert giselmeyer gish gist giulietti giunti giusti givens
        gladden gladney glaser glasgow glasnovic glass glatz glavan glavor glaze gleason glenn glick glidden gligora glineur
        glisson glod gloden glodt gloor glover gluck glynn gmeiner gnatz gnodde goad gober gobert goble goblet godard godart
        goddard godefroid goderts godet godfrey godfroid godin godinez godinic godoy godsey godwin goebel goedert goedhart
        goerens goergen goethals goetz goetzinger goff goffaux goffin goffinet goforth goicoechea goings goins gold goldberg
        golden golding goldman goldoni goldsberry goldsmith goldstein golgi golino gollner gollum golubic gomes gomez gomila
        gomis goncalves goni gonsalves gonzaga gonzales gonzalez gonzalo gooch good goodale goodall goode goodell gooden
        goodin gooding goodman goodrich goodson goodwin goolsby goossens goovaerts goransson gordillo gordon gore gorham gori
        goris gorlitz gorman gorski gosch goschl gosnell goss gosselin gosset gossett gossiaux gotic goto gott gottardi
        gotthard gotti gottlieb gotz goudriaan gough gould goulet gourley govaerts govan govarts govoni govorcinovic gowen
        gower goyvaerts gozzano gozzi graber grabher grabner grabowski grace gracia gracin gradenigo grady graf graff gragg
        graham grahn graindorge grammer gramsci granado granados granatelli granath granberg grande grandjean granger granlund
        granstrom grant grantham gras grasser grassi grassl grasso gratz gratzer gratzl grau gravel graves gravina gray
        graybill grayson graziano grba grbac greathouse greaves greco gredicak greeley green greenberg greene greenfield
        greenleaf greenlee greenwald greenwell greenwood greer gregersen gregg greggio gregoire gregor gregori gregorio
        gregory gregov greij greiner greisch gremese gren grenier gresham grethen grey grgic grgurevic grguric grgurovac
        gribble grice grider griego grier griesser grifeo griffen griffin griffis griffith griffiths grigg griggs grigsby
        grijalva grillo grimani grimes grimm grimmett grimsley grisham grisoni grissom griswold gritsch gritti grizzle grob
        groce groen groenendaal groenestein groff grogan grojean grondel grondin gronlund grooms groote gros grose grosjean
        gross grossi grossman groth grottner grove grover groves grubb grubbs grube gruber grubisic gruijl grunberger grundner
        grundy gruner grunwald grzetic grzincic gschaider gschwandtner gstohl gstrein guajardo gual gualandi gualtieri guarana
        guarato guardado guardia guardiola guariento guarino guarneri guay gubain guberan guberovic gucci guclu gude gudelj
        guendouz guenther guerfi guerin guerra guerreiro guerrero guertin guessoum guest guevara guffey guggenberger guglielmi
        guibert guicciardini guichard guido guidone guidotti guidry guijarro guilbert guillaume guillemette guillen guillet
        guillon guillory guillot guillou guinizzelli guinn guiot guit guitart gul gulan gulbrandsen gulen gullberg gullett
        gulley gullotta gulotta gumprich gunarto gunawan gundersen gunderson gunn gunnarsson gunpf gunter gunther guo gupta
        gurley gurney gurule gusman gussoni gustafson gustafsson gustavsson gustin gute guthrie gutierrez gutknecht gutmann
        guy guyer guyon guyot guyton guzman gwin gwinn haack haag haas haase haber haberl habibi hachemi hacker hackett hackl
        hackler hackney hackworth haddad hadden haddix haddock haddouche haderer hadjadj hadji hadley hadrovic hadzic
        haengreve haering hafer hafliger hafner hagan hagans hagberg hagen hagendoorn hager hagerman hagg haggard haggerty
        hagglund haggstrom hagler haglund hagman hagstrom hague hahn haid haiden haider haidinger haight haile hailey hainaut
        haindl haines hainzl haire hairston hak hakansson hake hakim hakker halambek halapir halbert halcomb hale hales haley
        halim halimah hall hallberg haller hallett halleux halley hallgren halliday hallin hallman hallock halloran halpern
        halpin halsdorf halsey halstead halter halvarsson halverson halvorsen halvorson ham hamadi hamadouche hamann hamblin
        hambrick hamby hamdani hamdi hamel hamer hames hamidi hamill hamilton hamlaoui hamlett hamlin hamm hammack hammadi
        hammar hammarstrom hammer hammerer hammerl hammerle hammett hammock hammon hammond hammonds hammons hamon hamoudi
        hampton hamrick hamza hamzaoui han hance hancer hancock hand handayani hande handl handley handy haneberg hanegraaff
        hanel hanes haney hankins hanks hanley hanlon hann hanna hannah hannan hannecart hannon hanrahan hans hansel hansen
        hanson hanssen hanssens hansson hanus hanzek hanzel hao haraldsson harapin harbin harbison harbour hardaway hardee
        hardeman harden harder hardesty hardi hardiansyah hardiman hardin harding hardison hardman hardwick hardy hare hargett
        hargis hargrave hargrove haring hariyah harker harkins harkness harlan harless harley harloff harlow harman harmon
        harms harness harney haro harold harp harper harr harrell harrelson harrer harrigan harriman harrington harris
        harrison harrod harry hart hartati harter hartfield hartford hartl hartle hartley hartman hartmann hartnett hartsell
        hartsfield hartung hartwell hartwig hartzell harvell harvey harwell harwood haryanti haryanto hasan hasanah hasegawa
        haselaar hash hashimoto haskell haskins haslauer hasler haslinger hass hassan hassanah hassani hassell hasson hastings
        hastuti hasty hatch hatcher hatchett hatfield hathaway hatley hatten hattinger hatton hauck hauer hauffer haug hauge
        haugen haugland haumer haun haupert haupt hausberger hauser hausler havens hawes hawk hawkes hawkins hawks hawley
        haworth haws hawthorne hay hayashi hayden hayes haygood haynes haynie hayrioglu hays hayward haywood hazel hazelton
        hazelwood hazen hazenveld hazlett hazzard head headley headrick heald healey healy heard hearn hearne heath heaton
        hebenstreit hebert hechenberger hecht hecimovic heck hecker heckman hedberg hedgepeth hedin hedlund hedman hedrick
        hedstrom heeb heere heerkens heerschop heffernan heffner heflin hefner heger hehl heiderscheid heidrich heigl heijman
        heijmans heijmen heil heilman heim hein heindl heine heinen heinrich heinrichs heintz heintze heinz heinzl heirens
        heiser heisler heiss heissenberger hekker helgesson helland hellberg hellemans heller hellevoort hellgren hellman
        hellstrom hellwig helm helmer helmerhorst helmick helms helsen helton hembree hemetsberger hemingway hemmen hemmer
        hemphill henao henck hendershot henderson hendley hendon hendren hendrick hendricks hendrickson hendrickx hendriks
        hendrikse hendrix hendry hengen henin henk henke henkel henley hennessey hennessy henni henning henninger henningsson
        henrard henriksen henriksson henrion henriques henriquez henrotte henry hens henschel henshaw hensley henson hentschel
        heras herbert herbst herceg heredia hereford heremans hering herman hermann hermans hermansen hermansson hermes
        hermighausen hermosilla hernadez hernandes hernandez hernando herndon herold herout herr herranz herren herrera
        herrero herrick herrin herring herrington herrmann herron hersey hershberger hertrampf hervas herve hervia herzog
        heser hess hesse hester hethur hetrick hettner heuertz heuser hewett hewitt hewlett hexspoor heydrich heylen heymans
        heyne heyvaert heyward hiatt hibbard hibbs hickerson hickey hickman hicks hickson hidalgo hidayanto hidayat hierro
        higa higdon higginbotham higgins higgs high highsmith hight hightower higueras hilbert hildebrand hildebrandt hildreth
        hiles hilger hill hillard hiller hilliard hillis hillman hills hilti hilton himes himmelbauer hindman hinds hines
        hinic hinkle hinkley hinman hinojosa hinshaw hinson hinterberger hinteregger hinterleitner hinton hintz hipp hirsch
        hirschmann hirt hitchcock hite hitt hix hixon hixson hjalmarsson hjelm hjort ho hoag hoagland hoang hoarau hoareau
        hobbs hobson hoch hochleitner hochreiter hochstetler hocine hockenberry hodak hodel hodge hodges hodgkins hodgson hodl
        hodson hoedemakers hoeks hoekstra hoelen hoelscher hoes hoey hofbauer hofer hoff hoffer hoffman hoffmann hofig
        hofinger hofler hofman hofmann hofmeister hofstatter hofstetter hogan hogberg hogg hoggard hoglinger hoglund hogue
        hoke holbert holbrook holcomb holcombe holden holder holgersson holguin holifield holl holland hollander hollar
        hollaus hollenbeck holley holliday hollifield holliman hollinger hollingsworth hollins hollis hollister holloman
        holloway hollowell holm holman holmberg holmes holmgren holmquist holmqvist holmstrom holst holsten holston holt
        holthuis holton holtz holub holubova holvoet holzapfel holzenbecher holzer holzinger holzknecht holzl holzmann hom
        homan honaker hondeveld honeycutt hong honing honore hood hoogers hook hooker hooks hooper hooten hoover hope hopkins
        hoppe hoppenbrouwer hopper hopson horak horan horemans horl horle hormann hormazabal horn hornback horne horner
        hornich hornig horning hornsby horowitz horrocks horsley horst horton horvat horvatek horvath horvatic horvatinec
        hosey hoskins hosp hoss hosseini hoste hostetler hostetter hotchkiss hotz hou houari houben houck houde houdijk
        hougardy hough houghton houk houle house houser houston hovel hovis howard howe howell howerton howes howland howlett
        howze hoy hoyle hoyos hoyt hoz hrabar hranic hranj hrastinski hren hrsak hruska hruskova hrvojic hrzenjak hsia hsiang
        hsiao hsieh hsin hsing hsiung hsu hsueh hu hua huang huart hubbard hubbell hubbs hubel huber hubert huberts huberty
        hubin hubmann hubner huckaby hudak huddleston hudgens hudgins hudson hudspeth huebner huel huemer huerta huertas huet
        huey huff huffman hufford hufnagl huggins hughes hughey huguet huhn huijben huijbrechts huijs huijzing huisman hulbert
        hulett huljev hull huls hulse hulsey hulshouts hulskes hulst hult hultgren hultman humbert humblet hume humer humes
        hummel hummer humphrey humphreys humphries hundley huneycutt hunley hunsaker hunt hunter huntington huntley hunziker
        hupp hurd hurley hurlimann hurst hurt hurtado hus husak huskey husnjak huss hussein hussey huston hutagalung hutapea
        hutasoit hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison huter hutson hutter hutterer hutto
        hutton huurdeman huybrechts huyghe huynh huys huysmans hwang hyatt hyde hyden hyder hyland hylton hyman hynes
        iacobucci iacovelli iadanza iannelli iannotti iannucci iannuzzi ibacache ibanez ibarra iborra ibrahim idris iglesia
        iglesias ignac ihsanoglu ikeda ikhlef ilic ilijic ilinovic imbert imes imhof imhoff impastato infante infantino
        ingalls ingersoll ingle ingraham ingram ingvarsson iniesta iniguez inman innocenti inonu inostroza inoue interiano
        interminei interminelli inzaghi inzunza ionescu ionita ioppi irawan irby ireland iriarte irish irizarry irons irvin
        irvine irving irwin isaac isaacs isaacson isaksen isaksson isbell isella isenberg isern isham ishii ishikawa isler
        ismail isom ison israel israelsson issa iswahyudi iten ito iturra ivancan ivandic ivanovic ivarsson iversen iverson
        ives ivey ivie ivory ivsic ivy izaguirre izquierdo izzo jablonski jaceps jack jackman jacks jackson jacob jacobi
        jacobs jacobsen jacobson jacobsson jacoby jacot-descombes jacot-guillarmod jacquemart jacquemin jacques jacquet
        jacquot jacuzzi jadot jadoul jaeger jaen jafari jaffe jagarinec jagecic jager jaggi jahn jailani jaime jaimes jakel
        jakobsen jakobsson jakopec jakopovic jakovac jakovic jakovljevic jakubowski jakupic jakus jama jamar jamerson james
        jameson jamieson jamison jandl janeckova janes janik janisch jank janka jankowski jans jansdr janse jansen jansse
        janssen janssens jansson jantsch januar jao jaque jaquez jara jaramillo jarl jarman jarmon jarrell jarrett jarvis
        jason jasper jasprica jasso jauk jaume jauregui javier jaynes jdotte jean jeffcoat jefferies jeffers jefferson jeffery
        jeffrey jeffries jeggij jehle jeitz jekel jelavic jelic jemison jemric jen jenewein jenkins jenks jenni jennings
        jensen jenson jenssen jeppesen jeppsson jepsen jerez jerkovic jernigan jerome jerusalem jespersen jesse jessel jessen
        jessie jessup jester jesus jeter jett jewell jewett jia jiang jilani jiles jimenez jimerson jiminez jin jobe jobstl
        jochems jockel jodar joe jofre johann johannessen johannesson johansen johanson johansson john johns johnsen johnson
        johnsson johnston johnstone joiner jolley jolly joly jomini jonas jonasson jonckheere jone jones jonjic jonker jonkman
        jonsson joos joosten jopich jorda jordan jordon jorge jorgensen jorgenson joris jorlink jorquera jorrisen jose
        josefsson joseph josephson josipovic joslin jost joubert jourdan jovanovac jovanovic jove jover jovic jovinelli joy
        joyce joye joyner jozic juan juarez judd jude judge judkins judy juen jugovac juhlin jukic julia julian julien julius
        julliard juma junck juncken juncker jung jungfer jungwirth junitz junken jurado juras jurcic juresko juretic juric
        jurisic jurjevic jurkovic jurlina jurrijens justice justus juttner juvara kabus kaci kaddour kaddouri kade kadi kadija
        kadri kafer kager kagi kahl kahler kahlina kahn kahr kain kaindl kainz kaiser kala kalanjos kalazic kalcher kalin
        kallen kallert kallstrom kalman kaltenbock kaltenbrunner kaltenegger kamau kambs kamel kaminski kammerer kamp kamper
        kan kane kang kaniski kao kapeller kaplan kapp kappel kara karadeniz karagic karamarko karels karge kargl kari karier
        kariuki karl karlberg karlovic karlsen karlsson karlstrom karmelic karner karnes karns karp karr karrer karuza karz
        kas kasak kasel kaser kaspar kasper kass kasten kaster kastner katana kathagen katic kato katz kauffman kauffmann
        kaufman kaufmann kaul kaur kauzlaric kavanagh kavanaugh kay kaya kaye kaylor kayser kean keane kearney kearns keating
        keaton kebaili kebir keck kee keefe keefer keegan keeler keeley keeling keen keenan keene keener keeney keeton kehoe
        keijser keijzer keil keim keiser keister keith kelecic kelekovic kelic kell kellam kellar kelleher keller kellerman
        kelley kellner kellogg kellum kelly kelsey kelso keltenie kemp kemper kempf kendall kendrick keng kenis kennard
        kennedy kenner kenney kennon kenny kensy kent kenyon keplinger kerby kerekovic kerger kerkhof kerkhofs kerley kern
        kerns kerr kerrigan kerschbaum kerschbaumer kerschen kersey kershaw kessler kester ketcham ketchum ketel ketting
        keudel kevo key keyes keys keyser khaldi khaled khalil khan khelif khelifa khelifi khelil khoury kibet kibler kidd
        kidder kidwell kieber kiefer kieffer kiger kight kilburn kile kilgore killian killingsworth killion killough kilmer
        kilpatrick kim kimani kimball kimber kimble kimbrell kimbrough kimes kimmel kimura kimutai kinard kincaid kinder kinet
        king kingery kingsbury kingsley kingston kinkela kinlaw kinney kinsch kinser kinsey kintziger kipkemei kipkirui
        kipkorir kiplagat kipp kiprono kipruto kipsang kiptoo kirby kirchmair kirchner kirincic kirk kirkham kirkland kirkman
        kirkpatrick kirksey kirkwood kirpenstein kirsch kirschner kirwan kisakurek kiser kish kisman kistler kitchen kitchens
        kite kittrell kitzler kitzmann kizer kjaer kjeldsen kjellberg klammer klanac klapp klaric klarin klasic klasson klatt
        klaus klausen klausner kleibrink kleijse klein klemens klement klemm klemt klerks kleybrink kligl klimek klimko kline
        kling klingelhofer klingensmith klinger klingler klink klocker kloiber kloppert klotz klug knapp knappe knaus knecht
        kneip knezevic knezovic knight knockaert knoers knoll knopp knott knotts knowles knowlton knox knudsen knudson knuf
        knutsen knutson knutsson kobayashi kobelt kober koberl kocan koch kocher kocijancic kock koehler koehn koeman koenig
        koerner koester kof kofler kogler kohl kohler kohn kohnen kok kokanovic kokoric kolar kolarec kolarova kolb kolbl
        kolega kolen kolesnik kolic koll koller kollmann kolm kolster komar komljenovic kondo kong konig koning konings konrad
        konsbruck koon koonce koons koontz kopa kopf kopjar kopp koppensteiner koret korichi korn kornegay korpal korsman
        korstman kort kortman koruturk kos kosanovic koscevic kosic koski koss kossler kostanic kostelac kosten koster
        kostolzin kouidri kovac kovacek kovacevic kovach kovacic kovacs koval kowal kowalski kozak kozlowski krabbe krack
        kraemer kraft krainer krainz krajcar kral kralj kraljevic kraljic krall kralova kramar kramaric kramer krammer krantz
        kranz kratz kratzer kraus krause kraushaar krauss kraxner krcelic krebs krecke kreidl krein kreiner kremer kremser
        krenn kresonja kress kreusel kreuzer krieger kriegl kriens krier kris kristensen kristensson kristiansen kristiansson
        kristoffersen kristoffersson kriz krizan krizova kroeger krogh kroker kroll kronberger kronenberg kronsteiner krpan
        krsanac krueger krug kruger kruns krupa kruschwitz kruse krzelj krznaric kuan kuba kubek kubicek kubickova kucera
        kucerova kucic kuehn kugler kuhl kuhlman kuhn kuhnert kuhns kuijpers kuilenburg kuiper kuipers kuit kujundzic kukucka
        kumar kumer kummer kunac kunda kunen kung kunka kunkel kunkle kuntz kunz kuo kupsjak kurniawan kurtoic kurtz kurz
        kurzmann kus kusa kuscevic kusch kuska kusmawati kusumo kuswandari kuswoyo kutz kuvezdic kuykendall kuzmic kvist
        kwaadland kwan kwon kyle kyles kyser labado labas labbe labelle labinjan labonte laboy labra labrecque labrie lacasse
        lacey lachance lachapelle lachmann lackey lackner lacombe lacroix lacy ladavac ladd ladeck ladner laenen lafferty
        laffray laflamme lafleur lafontaine lafountain lafrance lagarde lage lagerweij lagler lago lagos laguna lahaye lahmar
        lahr lai laib lail lailasari laimer laine laing lair laird lajoie lake lakehal lakey lakhal lakhdari lakoseljac
        laksita laksmiwati laliberte lallemand lally lalonde laloux lam lamar lamas lamb lambers lambert lamborghini lambot
        lambotte lambrecht lambrechts lambregt lamesch lamm lammens lammer lamont lamontagne lamore lamotte lamoureux lampe
        lampert lampkin lampl lamprecht lamri lamy lan lancaster lance lancisi land landa landeros landers landes landin
        landis landl landon landreth landrum landry landstrom landy lane laney lanfranchi lang langa langdon lange langer
        langern langevoort langford langham langley langlois langston lanham lanier lankford lankle lanners lanning lansink
        lantz lanz lanza laouar lapierre laplante lapointe laporte lapp lara larbi larcher lardinois large largent laribi
        lariviere lark larkin larkins laroche larochelle larocque larosa larose larouche larrabee larranaga larrea larry
        larsen larson larsson larue las lasa lasalle lasher lashley lasic lasley lassen lassiter lassnig laster lastra latham
        lathrop lathrope latier latimer latour latreche latta lattimore lattuada latupono lau lauer laughlin launay laureano
        laurent laureys lauridsen lauritsen laursen lauwers lauzon lavallee lavalley lavelle lavender lavergne lavigne lavin
        lavoie law lawhorn lawler lawless lawlor lawrence laws lawson lawton lay layman layne layton lazar lazarus lazcano
        lazo lazuardi le leach leahy leake leal leao lear leary leath leatherman leathers leatherwood leavitt lebeau lebel
        leber leblanc leboeuf lebon lebreton lebron lebrun lechner leclair leclerc leclercq lecocq lecompte lecomte leconte
        lecoq ledbetter ledent lederer ledesma ledet ledezma ledford ledoux leduc lee leeb leech leemans leene leeper lees
        lefebvre lefevre leflore lefort leftwich legault legendre leger legg leggett legnante legovic legrain legrand legros
        leguit lehman lehmann lehner lehr leibetseder leibowitz leigh leighton leija leite leitgeb leithner leitner leiva
        lejeune lelas leleu leleux lelievre lelijveld leloup lemaire lemaitre lemaster lemay lemieux lemire lemke lemley
        lemmens lemmer lemmon lemmons lemoine lemon lemonnier lemons lemos lempereur lemus lenaerts lenard lengauer lenic
        lennartsson lennon lennox lenoir lensen lentz lenz leo leon leonard leonardi leonardo leoncavallo leone leonetti leong
        leonhartsberger leopardi leopold lepage lercari lerch lercher lerma lerner leroux leroy leruth lesage lescic lesic
        leskovic leslie lesna lesny lessard lestari lester letelier letellier lether letourneau lett letta lettiere lettner
        leu leunberger leung leutgeb levasseur leveque leverett levesque levi levin levine levinson levitt levy lew
        lewandowski lewin lewis ley leys leysen leyton leyva lheureux lhoir li liang liao libby liber libert lichtenegger
        licul liddell liden lidstrom liebelt lieberman liegeois liekens lien lienard lieshout lievens liggett liggins light
        lightfoot lightner ligon ligorio ligtvoet liguori lijn liles lilja liljegren lillard lilley lillie lillo lilly lim
        lima limbourg limon lin linares lincoln lind lindahl lindau lindberg lindblad lindblom linde lindell lindeman linder
        lindfors lindgren lindh lindholm lindinger lindkvist lindley lindmark lindner lindorfer lindquist lindqvist lindsay
        lindsey lindskog lindstrom lindvall lineberry ling link linke linker linkous linn linschoten linster lintner linton
        linville liovic lipp lippens lippert lippomano lipscomb lira lisica liska liskova lister litchfield littizzetto little
        littlefield littlejohn littleton litton littrell liu lively livengood liverotti livingston lizama lizana lizotte
        ljubetic ljubic ljubicic ljung ljungberg ljunggren ljungqvist llabres llado llamas llano llanos lledo llewellyn llobet
        llopis llorens llorente lloret lloyd lluch lo loaiza lobato lobo lobos lochel lockard locke lockett lockhart locklear
        lockwood loeffler loep loera lof loffler lofgren loftin loftis lofton loftus logan loggins logsdon logue lohman lohr
        loibl loidl loiseau loj lojen lollobrigida lomas lomax lombard lombardi lombardo lombroso lomeli lommert london
        londono lonen long longhena longo longoria lonn loomis looney loos loper lopes lopez lopresti lorang lorca lorch lord
        loreal loredan lorencin lorens lorent lorenz lorenzo lorreijn losa losada losekann lott loucif loucks loudermilk louie
        louis lounis loureiro lourenco louws lovato love lovejoy lovelace lovelady loveland loveless lovell lovett lovgren
        lovric low lowder lowe lowell lowery lowman lowrey lowry loy loya loyd loyola lozada lozano lu luboch lubs lucarelli
        lucas lucchesi lucciano luce lucena lucero lucia luciani luciano lucic lucier lucio luckett luckey ludovisi ludwig
        luengo luevano luger lugo luis lujan lukas luke luker lukic lukinic luksa luksic lum lumbreras lumpkin luna lund
        lundberg lundblad lunde lundell lundgren lundh lundholm lundin lundkvist lundmark lundquist lundqvist lundstrom lundy
        lunn lunsford luo luong lupo luque luria luscher lusk lussier lussu lustenberger lutgen luther luthi luttenberger
        lutterveld luttrell lutz luu lux luxardo luyckx luyten luz luzi ly lykins lyle lyles lyman lynch lynn lyon lyons lytle
        ma maas maaswinkel mabe mabry macan macarthur maccanelli macdonald macdougall mace macedo macek macesic macgregor mach
        machacek machado macher machova machuca macias maciel mack mackay mackenzie mackey mackie macklin maclean macleod
        macmillan macnamee macomber macon macpherson madani madariaga madden maddox maddux madej mader madera maderna maderno
        madi madigan madison madore madrid madrigal madsen madunic maeda maertens maes maestas maestre maffei magalhaes magana
        magee maggard maggio maggioli magill maglio magnani magnuson magnusson magrassi magruder maguire mahaffey mahan mahe
        mahendra maher maheswara mahi mahieu mahler mahmoudi mahmudov mahnet mahon mahone mahoney mahy mai maia maidana maier
        maierhofer maillard maillet maillot main maina mair maire mairhofer majdan majdenic majerus majewski major majorana
        majors majstorovic mak makhlouf makhloufi maki makovac malacarne malaparte malatesta malave malcolm malcom maldonado
        malek malenchini maletic malfait malherbe malik malinowski malipiero malki mallard mallett malley mallien mallory
        malloy malm malmberg malmgren malmqvist malmstrom malnar malo maloca malone maloney maloy malpighi maltais maly malzer
        mamani mamic mamula manacorda mancebo manchester mancilla mancini manco mancuso mand mandala mandasari mandel
        manderscheid mandl maness mangel mangen mangold mangrum mangum mangunsong manion manjon manley mann manne manning
        mannino mannoia manns manole manolesso manor manrique manriquez mans mansfield mansilla mansiz manso manson mansour
        mansouri mansson mansur mansveld mansvelt mantegazza mantegna mantilla manuel manullang manunta manzanares manzano
        manzo manzoni mao maouche mapes maples mapp maquet marable marambio marangoni maras marasovic marazzi marble marbun
        marcacci marcano marceron march marchal marchand marchant marchese marco marconi marcos marcotte marcoux marcum marcus
        mardesic mardhiyah mardones marechal marek marenzio mares maretic margraf margreiter mari maric maricevic marie marien
        marijanovic marin marinetti maringer marini marinkovic marino marinovic marion maris mariscal marjanovic mark
        markanjevic markham markl markle markley marklund marko markos markova markovac markovic marks markus marler marley
        marlier marlin marlow marlowe marmol marnach marpaung marquardt marques marquet marquez marquis marr marra marrero
        marriott marrone marroquin marrs marsh marshall marsic marsili marston martan marte martel martell martens martensson
        marti martic martin martincevic martindale martineau martinelli martines martinez martini martinic martino martinovic
        martins martinsen martinson martinsson martorell martucci marty martyn martz marusic marvin marx marxer mary maryadi
        maryati marzic marzorati mascagni mascarenas mascaro mascheroni mashburn masny mason maspero massa massart masse
        masseron masset massey massie massin masson mast mastandrea masters masterson mastin mastroianni mata matagne
        matahlija matamala matana matas mateo mateos mater materne matesa mateu mathenge matheny mather matherly matherne
        mathers mathes matheson mathew mathews mathewson mathias mathiasen mathiesen mathieu mathis mathisen mathison mathol
        mathot mathurin mathy matias matic matijas matijevic matile matko matkovic matlock matney matokanovic maton matos
        matosevic matovina matson matsuda matsumoto matta mattarella matteotti matteson matthai matthew matthews matthijs
        matthys mattingly mattison mattos mattox mattson mattsson matulic matulin maturana matus matz maulana mauldin maupin
        maureira maurer maurice mauro maury mavra maxey maxfield maxwell may maya mayasari mayberry mayer mayerhofer mayers
        mayes mayfield mayhew mayle maynard mayo mayol mayoral mayorga mayr mayrhofer mays maza maze mazilescu mazouz mazouzi
        mazur mazza mazzacurati mazzanti mazzeo mazzi mazzini mazzocchi mbatha mcabee mcadams mcadoo mcafee mcalister
        mcallister mcalpin mcalpine mcanally mcardle mcarthur mcatee mcauley mcavoy mcbee mcbride mcbroom mccabe mccafferty
        mccaffrey mccain mccall mccallister mccallum mccandless mccann mccants mccarter mccarthy mccartney mccarty mccary
        mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan mcclelland mcclendon
        mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccollum mccomas mccombs mcconnell mccool
        mccord mccorkle mccormack mccormick mccowan mccown mccoy mccracken mccrary mccraw mccray mccrea mccreary mccrory mccue
        mcculley mcculloch mccullough mccune mccurdy mccurry mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott
        mcdevitt mcdonald mcdonnell mcdonough mcdougal mcdougall mcdowell mcduffie mceachern mcelhaney mcelroy mcevoy mcewen
        mcfadden mcfall mcfarland mcfarlane mcfarlin mcgarry mcgee mcgehee mcghee mcgill mcgilligan mcginley mcginn mcginnis
        mcginty mcglothlin mcglynn mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguinness mcguire mchale
        mchenry mchugh mcinnis mcintire mcintosh mcintyre mciver mckay mckean mckee mckeever mckellar mckelvey mckenna
        mckenney mckenzie mckeon mckeown mckibben mckim mckinley mckinney mckinnon mcknight mckoy mclain mclane mclaren
        mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan
        mcmillen mcmillian mcmillin mcminn mcmorris mcmullen mcmullin mcmurray mcnabb mcnair mcnally mcnamara mcnamee mcneal
        mcneely mcneil mcneill mcnew mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcqueen mcrae mcreynolds mcswain mcvay
        mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher means mears mebarki mecham mecheri medac meddah
        medeiros medel medellin medford medici medina medjahed medley medlin medlock medrano medved meehan meek meeker meekins
        meeks meeres meersman meert mees meeus meeusen mefford meftah megantara mei meic meier meijer meili meindl meis meisch
        meister meixner mejia mejias melancon melander melani melanson melchior melendez melero melet melgar melin melis mella
        mellado mello mellon melo melton melvin mena menard menchaca mende mendenhall mendes mendez mendizabal mendonca
        mendoza menendez meneses meng mengolo menke mennea mens menthonnex mentzel merabet merah meraz mercadante mercader
        mercado mercalli mercantini mercati mercer merchant mercier mercks merckx mercurio meredith mergen merino merisi
        merkas merkel merkx merle merrell merrick merrifield merrill merriman merritt merriweather merryman mersch mertens
        mertz merz merzoug merzougui mesaric mesbah mesic messaoudi messer messick messier messina messner mestdagh metcalf
        metcalfe metella mettler metts metz metzger metzler meucci meunier meurant meurisse meusburger meyer meyers meza
        meziane meziani mezzetta micca micetic michael michaels michaelson michalski michaud michaux michel michelangeli
        micheletti michell michels michiels michielsen mick mickelson mickens mickle middelkoop middlebrooks middleton midkiff
        mielcarek miele mies migliaccio mignon miguel mihalic mihaljevic mihelcic mihic mihoubi mijsberg mikic mikkelsen
        miklecic mikulandra mikulcic mikulec mikus milam milan milanesi milano milas milatic milburn miles miletic milevoj
        miley milicic milina milla millan millar millard miller millet milligan milliken mills millsap milne milner miloslavic
        milotic miloudi milovac miltenburg milton mimica mimouni mims mimun mincey miner minet mingo minguez miniati minne
        minnick minor minter minton mintz miocic mir miralles miramontes miranda mireles miro mironov mirosavljevic mirt misak
        mise misicher miskovic missoni mitchel mitchell mitchem mitchum mitschke mitter mitteregger mitterer mitterlehner
        mittermayr miura mixon mize mizell moats moberg mobley mocanu moccia mocenigo mochlichen mocibob mock modiano modig
        modigliani modlin modric modugno moe moeller moen moenen moens moensendijk moerman moes moet mofardin moffatt moffett
        moffitt mogensen mogherini mohamed mohammad mohammadi mohammed mohammedi mohamud mohaupt mohler mohr mojica mokadem
        mokhtari mokrane mokrani mol molano molegraaf molen molenaar molesini molin molina moliner molins molitor moll moller
        molloy molnar momberg monaco monaghan monahan moncada moncrief mondaca mondadori mondaini mondragon monduzzi moneta
        monfort monge monger monicelli moniz monk monnard monnet monney monnier monreal monroe monroy monsalve monson montague
        montalban montalcini montalti montalvo montana montanari montanariello montandon montanelli montanez montano monte
        montecchi montecino montecinos monteiro montemayor montenegro montero montes montesano montesinos montessori
        monteverdi montez montgomery monti montiel montoya montserrat moody moon moonen mooney moore moorehead moorer moorman
        moors moosbrugger mora morabito moraes moraga morais moraleda morales moralez moran morand morandi morandini morante
        morard morata moravec morcillo moreau moreels morehead morehouse moreira morel moreland morell morellato morelli
        moreno morera mores moresi moretti morey morgagni morgan mori moriarty moric morillo morin morissette moritz morlacchi
        morley morosini morpurgo morrell morricone morrill morris morrison morrissette morrissey morrocco morrow morse morsli
        mortati mortensen mortenson morth mortier mortimer morton morucci morvan mosby moscarda moschino moseley mosely
        mosemann moser moses mosher mosier moslavac mosley mosqueda mosquera moss mostefaoui mota moten motley moton mott
        motte mottet mottiez mou moua moulay moulin moulton moultrie moura moureau mousel moussa moussaoui mouton mowery mowry
        moxley moy moya moyano moye moyer moyers mozart mraovic mraz mucha mudd mudden mude mudri mudronja mueller mugica
        muhammad muhlbacher muhlberger muhlbock muhle muhovic muhr muijs muir mulcahy mulder mulders mulet mulholland mulichen
        mulkey mull mullen mullens muller mulligan mullin mullinax mullins mullis mullner mulyani mumbi mumford munari muncy
        mundy munger munguia muniz munn munoz munro munroe munson mur murakami muratori muratovic murchison murcia murdoch
        murdock murialdo murillo muriset muro murphey murphy murray murrell murri murry musatti muscet muse musgrave musgrove
        musick musselman musser mustac mustafa mustapic mustofa musy mutai muthoni muti muzic muzina mwangi myer myers myhre
        myklebust myles myrick nababan nabors naccari nacer nacinovic nadal nadeau nadi naess naessens naf nagel nagele nagl
        nagle nagy naili nainggolan najera najmudin nakagawa nakajima nakamura nakic nall nalley namaga nance napier
        napitupulu napolitano napper naquin naranjo narpati narvaez nascher nascimento naser nash nashiruddin naslund nason
        nasri nasyiah nasyidah natale nathan natividad natsir natta nava navarrete navarria navarro navas nave navez navone
        naylor nazario neace neal neale nealy neary nebot necaise necci nedermeijer nedic nedjar needham neel neeley neely
        neese neff negele negrete negron neil neill neilson neira neirynck nek nelissen nelms nelsen nelson nemcova nemec
        nemes nemeth nerger neri nero nesbit nesbitt nesmith ness nester nestor neto nette nettles neu neubacher neubauer
        neugebauer neuhauser neuhold neulinger neuman neumann neumayer neumayr neumeister neumuller neuner neureiter
        neureuther neuschafer neuteboom neuville neuwirth neuzerling nevado nevarez nevels neven neves neveu neville newberry
        newby newcomb newell newhouse newkirk newland newman newport newsom newsome newson newton ney neyens nez ng ngo nguyen
        nibali nicaise nicholas nicholls nichols nicholson nickell nickels nickerson nicolas nicolau nicolay nicoletti
        nicolini nicolucci niederl nieh nielsen nielson niemeier niemi niermann nieto nieuwstraten nieves nievo nigg niggli
        nihoe nijman nijs niklasson nikolic niles nilles nilsen nilsson nimac nino nipp niquille niscoromni nisevic nishimura
        nissen nistor nita nitti nitto niu nix nixon nizet nizetic njeri njoroge noack noah nobauer noble nobles noe noel
        nogueira noguera nogues nohlmans nolan noland nolcini nolen noll nollee nolte nonis noonan noordijk norac norambuena
        norberg norbiato nord nordberg nordgren nordin nordio nordlander nordlund nordqvist nordstrom noren norfleet norgaard
        norgren noriega norlin norling norman normand norris norrman north northcutt norton norvell norwood nosbusch nosiglia
        notarbartolo nottingham nouar noui nouri novaes novais novak novakova novaro novitasari novoa novosel novotna novotny
        nowak nowell nowicki nowlin noyes nugent nugnes nugroho null numbers nunes nunez nunley nunn nunnally nuraini
        nurdiyanti nussbaumer nussle nusslin nutt nutter nuyts nyberg nye nygard nygren nylander nylen nyman nys nyssen
        nystrom oakes oakley oates obando oberg oberhauser oberhofer oberleitner obermayr obermuller oberndorfer oberweis obi
        obradovic obratov obrian obrien obryan obryant ocalan ocampo ocana ocasio ochieng ochoa ochs oconnell oconner oconnor
        oda odegard odell oden oderwald odescalchi odhiambo odobasic odom odonnell odum oehri oemencs oennen oestrovsky
        offredi ofner ogawa ogburn ogden oger ogle oglesby ogletree ogrady ohara ohare ohlsson ohman ohri ojala ojeda ojo
        okada okafor okamoto okeefe okelley oktaviani olander olate olausson olave olaya oldham olds olea oleary olesen olguin
        oliboni olin olinger oliphant oliva olivares olivarez olivas oliveira oliver olivera oliveras olivetti olivier olivo
        oller ollivier olmedo olmo olmos olmstead olney olofsson olsen olson olsson olszewski olthof olvera olykan omalley
        omar omara omma omondi onate oneal oneil oneill ong onio onisto ontiveros onyango ooms oosterhek oosterhout oostveen
        opazo opizzi opmans oprea oquendo oquinn orban orbanic orcutt ordenes ordonez oreilly orellana orengo oreskovic
        orjuela orlando orlic orlovic ormeno ornelas orosco orourke orozco orr orrego orsini orsolic orsos orsulic orta ortega
        ortego ortese orth ortiz ortmann ortner ortolani orton ortuno osborn osborne osburn oscuro osgood oshea oskarsson
        osman osorio ospelt ospina ospino ossandon ossani osses ossola ostberg osteen oster osterberg ostergaard osterhoudt
        ostermann ostinelli ostling ostlund ostman ostrander osullivan osuna oswald oswalt ota otero otieno otis otmani otoole
        ots ott otte otten ottino otto ottosson ouali oubre ouchene ouellet ouellette ouma ousley outlaw ouwel ouwerkerk
        ovadia ovalle overby overdijk overeem overgaard overman oversteeg overstreet overton oviedo owen owens owings owsley
        owuor oyarce oyarzo oyarzun oyler ozimec ozuna pablo pabon paccot pace pacelli pacetti pacheco pacher pachler pachoud
        pacillo pack packard pacocha pacomio paddock padgett padilla padmasari padovano padron paez paffrath pagan paganini
        pagano page pagliaro pagnotto pai paier paige paillet paine painter paiva pajur pak palacio palacios palastri palau
        palazzo palermo palic palla palladio pallares palma palman palmer palmgren palmieri palmisano palmore palmqvist
        palomar palomares palombi palomino palomo palsson paltrinieri palumbo pamic pammer panatta panduric pang pangestu
        paniagua panicucci pankey pannell pantoja panzera pao paoletti paolini paolucci papafava papak paparic pape papetti
        pappas paquay paquet paquette paquin paquot parada paradi paradis pardo pardue paredes pareja parejo parent parenteau
        pareto parham parini paris parish parisi park parke parker parkhurst parkinson parkman parks parmentier parmer
        parmitano parnell parpinel parr parra parraguez parri parris parrish parrott parry parsley parson parsons partain
        partida partin parton partridge partzelt paruta parzer pascal pascarella paschal paschall paschoud pascual pasman
        pasolini pasqua pasquier passalacqua passchiers passmore pasten pastine pastoors patberg pate patel paterson patino
        patrick patten patterson pattison patton pattyn pauer paul pauley paulino paulitsch paulk paulsen paulson paulsson
        paulus pauly pausini pauwels pavanello pavarotti pavelic pavez pavic pavicic pavin pavkovic pavlicek pavlik pavlikova
        pavlov pavlovic pavon pavone paxton payet payne payton paz pazos peabody peachey peacock peak peake peano pearce
        pearman pearsall pearson pease pechel peck peckham pecotic pecur peden pederiva pedersen pedersoli pederson pedigo
        pedisic pedraza pedrazzini pedrero pedro pedroni pedrosa pedroza peebles peek peele peeler peeples peery peeters
        pegues peham peharda pei peiffer peinado peiro peitrequin peixoto pelaez pelayo pelkey pellegrini pellegrino pellerin
        pellet pelletier pelli pellicer pellico peltier pelton pemberton pena penaloza penalver penas pence pender pendergrass
        pendl pendleton peng penic penland penn pennell pennetta penney pennington penny penrod penton penz peoples pepe pepin
        pepper pera perak peral perales peralta peranda percic perck percy perdomo perdue perea pereira perello perera peres
        pereyra perez pergande pergolesi peric perini perisic perkins perkov perkovic perlman permadi permata perner peron
        peronne peros perozzo perreault perret perri perrier perrin perrine perron perrone perrono perrot perry perryman
        persaud persico persijn persinger person persson pertile pertini pertiwi pertl perusko peruzzi pesa pesendorfer pesic
        peskova pete petek peterlik peterman peters peterse petersen peterson petersson petit petitjean petralli petrassi
        petric petricevic petrie petrocelli petrovic petrucci petrucelli petruzzi petry pettersen petterson pettersson
        pettiford pettigrew pettis pettit pettus pettway petty petz peukert peyton pezzali pfaff pfeffer pfeifer pfeiffer
        pfister pfleger pham phan pharr phelan phelps phifer philip philipp philippart philippe philips phillip phillips
        phillipsen philpot phipps piacentini piane piazza piazzi picard piccand piccinni piccio pichardo piche pichler pichon
        pickard pickens pickering pickett pieber pieper pierard pierce piercy pierrard pierre pierret pierson pieters
        pietrangeli piette pigafetta pigg pignatti pihl pike pikec pilcher piljek pilkington pilon pilz pimenta pimental
        pimentel pina pinamonte pincheira pincherle pinckney pinder pineau pineda pinedo pineiro pinheiro pinho pinilla
        pininfarina pinkerton pinkham pinkney pinkston pino pinol pinson pintaric pinter pinto pintor pinzon piovani piper
        pipkin pippin piquer pirandello pirard pircher pire pirelli pires piret pirker pirlot piron pirotte pirson pirtle
        pisacane pisani pisano pisaroni pison pistoletto pitman pitre pitt pittman pitts pizarro pizzamano pizzetti pizziol
        pizzo pla plana planas plank plantak plante plantek plascencia plath platini platt plattner platzer plazanin plese
        pletschette plourde plowman plumley plummer plunkett poblete pochet pock poe poelmans poerio pogue pohl poindexter
        pointer pointner poirier poisson pokas pokorny pokos polak polakova polanco poland polani polesel polet polfliet polic
        poling politz polizzi poljak polk polla pollack pollak pollard pollet polley pollock polonijo polovic polson polzer
        polzl pomares pombo pomeroy pometta ponce poncelet ponci poncin pond ponder pongrac pons pont pontecorvo ponti pool
        poole pooler poore poos popa pope popescu popovic popp poppe porcel porcellato poropat porras porta porter porterfield
        portero portilla portillo portis portmann porto porzio posada posch poschl posey poslon post postl postma poston
        poteat poteet potier potter potters pottier potts potvin pou poulain poulin pouliot poulos poulsen powe powell power
        powers poynter poza pozder pozega pozo pozuelo pozzecco prabowo prada pradana pradipta prado praet praga prager
        prakasa pranowo prantl prasasta prasetya prasetyo prastuti prat pratama prater pratesi prather prati pratiwi prats
        pratt praxmarer prayoga preciado preda predovan preece preiss prelec prem prendergast prenner prentice preocanin
        prescott presley pressley preston prevost prewitt pribanic price prichard priddy pridemore pridgen priego priest
        prieto prince pringle prins prinsen prinz priselac pritchard pritchett priuli privet probst procacci proctor prodi
        proffitt prohaska proietti proll proost propst prosser proulx provencher provost prpic prskalo prtenjaca pruett pruitt
        pruschke pruvost pryor pucci puccini pucher puchner puckett pudjiastuti puente puentes puerta puga pugh pugliese
        puglisi puharic puhringer puig pujadas pujol pulci pulgar pulido puljiz pullen pulley pulliam pulver pumphrey pundel
        puntigam punz purcell purdy purnawati purnell purser purvis purwanti puryear puscasu puskaric puspasari puspita
        putinja putman putnam putra putz pyle pyles qian qiao qin qiu qualls quan quarles quartier quasimodo queen querini
        quero querol quesada quevedo quezada quick quigley quijada quiles quillen quimby quinlan quinn quinones quinonez
        quintana quintanilla quintero quinteros quintus quiroga quiros quiroz quispe raab rabhi rabia rabitsch rabl raby
        rachedi racine rackham rackley radcliff radcliffe radel radelic rademacher rademaker radenovic rader radford radic
        radin radinovic radisch radl radman radocaj radojkovic radolovic radosevic radovic radtke rae rael raes raeymaekers
        rafferty ragan rager ragland ragsdale raguz rahal rahayu rahija rahimah rahmani rahmawati rahmoune rahmouni rahn
        raimondi rainer raines rainey rains rainwater rais raja rajasa rajata rajcic rajn rakela rakuljic raleigh raley
        raljevic ralph ralston ramaekers ramage ramaker ramazzotti rambo ramdani ramdedovic ramer ramey ramirez ramis ramon
        ramos ramsauer ramsay ramsey rand randall randazzo randell randle randolph raney rangel rankin rankins ransom ranson
        rao raper rapin rapisardi rapp rappaz rapraz rascon raseta rash rasic rask raskin rasmussen raspor rastelli rastija
        rastoder ratcliff ratcliffe rath rathbone rathbun ratliff rau rauch raurica rausch rauscher rauter ravaglioli ravn
        rawlings rawlins rawls rawson ray raya rayburn rayford raymer raymond raynaud rayner raynor razo razov rea reagan
        reams reardon reaves reavis reber rebic rebolledo rebollo recer recers rechberger recio reckinger rector redd redden
        reddick redding reddy redi reding redl redman redmon redmond redondo reece reed reeder reedy rees reese reeve reeves
        regalado regan regge regnier rego reguera rehn rehorst reich reichel reicher reichert reichl reichmann reid reif reig
        reijers reilly reimann reimer reimes reina reinbacher reindl reiner reinert reinhardt reinhart reinisch reinke
        reinprecht reinthaler reis reischl reiser reising reisinger reisner reiss reitbauer reiter reiterer reithofer
        reitinger reitz rek remacle rembert remillard remington remmers remy ren renard renaud renault rendon rendulic renfro
        renfroe renfrow rengifo renier renner reno rensi renson renteria renzi requena resanovic resch resendez respighi
        restrepo retamal retamales rettenbacher reuter revilla rex rey reyes reyna reynaert reynaud reynders reynolds reynoso
        rezende rezig rhea rhinehart rhoades rhoads rhoden rhodes rhone rhyne riascos riba ribaric ribas ribeiro ribera ribes
        ribic ribicic ricart riccardi riccati ricci ricciardi rice rich richard richards richardson richburg richey richie
        richman richmond richter rickard ricker ricketts rickman ricko ricks rico ricolfi riddell ridder riddick riddle
        ridenour rideout rider ridgeway ridgway ridley riedel rieder riedl riedler riedmann rieger riegler riehl riem riener
        rienzo riepl riera ries rieser rietveld rife riffle riffo rigaux rigby riggins riggs righi rigney rigsby riha rihova
        rijcken rijetkovic rijks rijn rijntjes riley rimmer rinaldi rincon rinehart ring ringer ringhofer rinner rio riojas
        riordan rios riou rioux ripley ripoll rippey riquelme risch risek risma rismondo risner ritacca ritchey ritchie ritosa
        rittenhouse ritter ritz rius rivard rivas rivera rivero riveros rivers riviere riyanti rizzo rizzoli roa roach roark
        robadey robb robbins roberge roberson robert roberts robertson robertsson robey robichaud robichaux robinett robinette
        robins robinson robison robitaille robledo robles robson roby roca rocamora rocca roccabonella rocco roce rocha roche
        rochelle rocher rochester rock rockwell roda rodarte rodas roddy roden rodenas roderick rodgers rodman rodrigez
        rodrigo rodrigue rodrigues rodriguez rodriquez roe roebuck roelandt roels roero roessink rogers rogge rogiers rogner
        rogosic rohde rohleder rohr rohrdanz rohrer rohricht rohrmoser roht roig rojas rojnic rojo roland roldan rolfe rolland
        rollinger rollins rolon roma romagnoli romain roman romanens romano rombaut rombouts rome romeo romer romero romeu
        romijn romine romiti romo roncalli rondeau roney ronning rood roodesteijn rooker rooks rooney roop roos roose roosen
        roosenboom root roper ropero roque rorricht ros rosa rosado rosales rosario rosas roscoe rose roseberry rosell rosello
        rosemann rosen rosenbaum rosenberg rosenberger rosenblum rosenfeld rosengren rosenow rosenqvist rosenthal rosero
        rosiello roskoth rosmini rosner roso ross rosseel rosselat rosselet rossellat rosselli rossellini rossello rosser
        rossetti rossi rossini rossler rossman rossmann roth rothman rothstein rottensteiner rotter rotteveel rottiers roukes
        rounds roundtree roundy rountree roura rouse roush rousseau rousseaux roussel rousselet rousset rouwenhorst rouwhorst
        roux rovira rowan rowden rowe rowell rowland rowlett rowley roy royal roybal royce royer royo royster rozas rozier
        ruano rubben rubbia ruberto rubesa rubilar rubin rubinic rubino rubio ruby ruch rucker rudd rudolf rudolph rudy rueda
        ruegg ruelas ruelle ruff ruffin ruffini ruggeri ruggieri ruggiero ruggles ruhl ruijs ruiz rukavina rumora rumph rumsey
        runge runion runnels runyan runyon rupert rupp ruppersberger ruppert rus rush rushing rusk rusnak russ russel russell
        russo rust rusticucci ruth rutherford rutland rutledge rutten rutter ruud ruvalcaba ruz ruzicka ruzickova ryals ryan
        rydberg ryden ryder saad saadi saavedra sabater sabatini sabbatini sabbe sabin sabljak sabo sabol sabotic sabri sacco
        sachs saci sackett sacre sacristan saddler sadler sadowski saefullah saelens saenz saether saez safak saffi safford
        safitri sage sager sagese sagmeister sagnelli sagredo sahli sahlin sahraoui saidani saidi sailer sain sainz saito saiz
        sakac sakamoto sakarya sakwa sala salah salahudin salamanca salandra salas salata salazar salcedo salcher salcido
        saldana saldias saldivar saldivia saleh salem salerno sales salet salgado salgari salhi salic salieri salinas
        salisbury sallee salley salmeron salmi salmon salmons salom salomonsson salopek salter salva salvador salvatore
        salvemini salvini salyer salyers salz salzer salzmann sam sama samaniego samele sammer sammons samons samosir sampaio
        samper sample sampson sams samson samuel samuels samuelson samuelsson samyn sanabria sanborn sanches sanchez sancho
        sandberg sandell sander sanders sanderson sandgren sandi sandifer sandin sandler sandlin sandoval sandoz sands
        sandstrom sandvik sanford sanguineti sanhueza sanjuan sankey sanmartin sanmiguel sansone sansoni sansonnens santacruz
        santamaria santana santander santi santiago santibanez santic santillan santner santo santorio santoro santos santoso
        sanudo sanz saoudi sapp saptono saputra sarabia saraceno saracino saragat saragih saran sardelic sargac sargent saric
        sarlija sarmiento sarneel sartin sarver sas sasaki sasser sastre sato satriani satta satterfield satterwhite sattler
        sauber sauberlich sauceda saucedo saucier saudan sauer saul sauli sauls saunders saura sauro sauvage savage savard
        savoie savorgnan savoy sawyer sawyers saxo saxon saxton sayah sayers sayles saylor sayre sbarbaro scaduto scalera
        scales scalf scalfaro scamarcio scandone scanlan scanlon scaramucci scarberry scarborough scarbrough scardino
        scarfoglio scarlatti scarlett scarpa scarpetta scarponi schaack schaaf schachinger schachner schacht schadler schaefer
        schaeffer schafer schaffer schagen schakelaar schalk schaller schandl schank schantl schar scharer scharf scharinger
        scharroo schartner schartz schatteleijn schatz schatzl schaub schauer schaus scheel scheer scheffers scheffler scheibe
        scheiber scheidegger scheidl schell schellekens schelvis schenck schenk schenkel schepens schepers scherer scherms
        scherr scherrer scherz scherzer scheucher scheuermann schexnayder schiaparelli schiavo schiavone schicchi schick
        schiefer schiestl schiffer schilcher schiller schilling schilt schiltz schimpl schinagl schindler schinke schinnerl
        schintgen schipper schlager schlatter schlegel schleich schlesser schlogl schlosser schlueter schmid schmidinger
        schmidl schmidt schmidtke schmied schmiedecke schmiedt schmit schmitt schmitz schmolzer schmuck schnabl schneeberger
        schneider schnell schnyder schober schoberl schoch schoen schoffmann schofield schokman scholl scholler scholten
        scholtes scholtz scholz schomber schon schonauer schonberger schonland schoofs schoonbroodt schoonover schopf schott
        schotte schottin schou schouten schrader schramm schrammel schrant schranz schreiber schreiner schrempf schrenk schrik
        schrittwieser schrock schroder schroeder schroeff schubert schuchhardt schuh schuler schuller schulman schulte
        schulten schultz schulz schulze schumacher schuman schumann schummer schurch schuster schutz schuurmans schuylenborch
        schwab schwaiger schwaighofer schwartsbach schwartz schwarz schwarzinger schwarzl schweiger schweighofer schweitzer
        schweizer schwendinger schwital schyns scialpi scofield scoggins scott scotti scotto scribner scroggins scruggs
        scudder scully scuylenborchs seabolt seal seale seals sealy seaman searcy searle searles sears seaton seay sebastian
        seco sedano seddiki seddio sedillo sedlar seebacher seeger seeley seely segal segarra segebahn seger segers segerszoen
        seghers segni segovia segovic segre seguel segui seguin segura seibert seidel seidl seifert seil seiler seip seiser
        seitz seiwald selami selby sele selendic self selin sellars sellers sels semialjac semitecolo sena sener seng senger
        senicic senn senouci sensoy separovic sepulveda serao serlupi sermonti serna serra serraglio serrano serrato sersic
        servais sessoms sestak sestan sestig setiawan setzer severson sevilla sevillano sevrin seward sewell sexton seymore
        seymour sezer sezgin sforza sgalambro sgarbi shackelford shade shafer shaffer shah shanahan shane shaner shank shankle
        shanklin shanks shannon shao shapiro sharkey sharma sharp sharpe shattuck shaver shaw shay shea shealy shearer shears
        shedd sheehan sheets sheffield shelby sheldon shell shelley shelly shelton shen sheng shepard shephard shepherd
        sheppard sherer sheridan sherlock sherman sherrill sherrod sherwood shi shields shifflett shih shilling shimizu shin
        shinn shipe shipley shipman shipp shirey shirk shirley shively shiver shivers shockey shockley shoemake shoemaker
        shoffner shook shoop short shorter shoup shouse showalter shrader shreve shriver shropshire shrum shu shubert shuler
        shull shults shultz shumaker shuman shumate shumway shupe shuster shutt sibalic sibilia sibley sidler siebenaler
        sieber sieberer siebert siegel siegl siegrist siering sierra sievers siffredi sigl sigler sigmon sigrist sihombing
        sihotang sikes sikiric sikora silas siler siller sills silva silvas silveira silver silverman silvers silverstein
        silvestri silvey silvia simanjuntak simara simard simbolon simek simeoni simic simicic simkova simmon simmons simms
        simo simoens simoes simon simonds simone simonis simons simonsen simonson simonsson simpkins simpson sims simunic
        simunovic sinaga sinclair singer singh singletary singleton sinisi sinkovic sinozic sipe sipek sipes sipic sipple
        siqueira sirait sire siregar sirois sirotic sisco sisk sismondi sisneros sisson sitompul sitorus sitters situm
        situmorang sivertsen sizemore sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund sjostedt sjostrand
        sjostrom skaggs skara skeen skelton skenderovic skidmore skiles skinner skipper skoda skog skoglund skold skoog skov
        skrijelj skrlin skrnicki skrtic skugor skunca skupnjak slack slade sladonja slaetsdochter slagle slagmolen slater
        slaton slattery slaughter slavica slavin slayton sledge slegers slimani slingerland sloan sloboda slocum slone slusher
        smail small smalley smalls smallwood smart smeets smet smets smid smiley smirnoff smit smith smitherman smithers
        smithson smits smock smokovic smolic smoot smothers smyth snapp snauwaert snead sneed snell snider snipes snodgrass
        snook snow snowden snyder soares sobarzo sobota sobrero sobrino soderberg sodergren soderholm soderini soderlund
        soderman soderqvist soderstrom soding soffici soileau sokac sokcevic sokic sokol sokolov sola solana solano solari
        solberg soldo soler solera solheim solimena solis soliz sollima solomon solomun solorio solorzano solsona soltani
        solzer somers somerville sommaruga sommer sommers somoza sondergaard sonnier sonnino sonnleitner sontag soos soper
        soranzo sordi sorensen sorenson sorgatz sorger soria soriano soric sorrell sorrells sorrentino sosa sosic sostaric
        sotelo soto soucy soudani soule sousa southard southerland southworth souza sowell sowers soylu spaan spadafora spain
        spalding spallanzani spanevello spangler spanhaak spann sparkman sparks sparrow spaulding spear spearman spears speer
        speight speijer spellman spence spencer speri sperl sperling sperry spicer spiegel spiegl spier spiess spika spiker
        spiller spillman spindler spinelli spinks spinola spires spisic spitzer spivey spoljaric spooner sporri spradlin
        sprague spralja spreeuw spreitzer sprenger spriggs springer sprinkle sprong sprouse spruill spruit spruyt spurgeon
        spurlock squarcione squires sraffa srsen st-jean st-laurent st-onge st-pierre stacey stack stackhouse stacy stadelmann
        stadlbauer stadler staelens stafford staggs staglieno stahl stahr stalder staley stallard stallings stallworth stamey
        stamm stamper stamps stamrood stan stancil stancin stancu standaert standley stanescu stanfield stanfill stanford
        stange stangl stanic stanicic stanley stansberry stansbury stanton staples stapleton staquet starcevic stark starkey
        starks starling starnes starr stas stassin stastna stastny staten staton staub staudacher staude staudinger staudt
        stauffer stclair steadman stearns stebbins stecher steckel steed steele steelman steen steenbakkers steenbeek stefan
        stefanec stefanelli stefanik steffen steffensen stefovic stegall steger steichen steidl steiger stein steinacher
        steinbacher steinbauer steinberg steinberger steinbock steindl steiner steininger steinke steinkellner steinlechner
        steinmann steinmeiern steinmetz steinwender stelzer stelzl stenberg stenlund stenstrom stephan stephen stephens
        stephenson stepp sterckx sterkman sterling stern sternberg sterner stettler stettyn steuer steurer steven stevens
        stevenson steward stewart stey steyaert stgermain sthilaire stichter stickney stidham stiebitz stiegler stifanic
        stiffel stiffler stifter stiles stillman stillwell stiltner stilwell stimac stine stinis stinnett stinson stipanovic
        stiperski stites stith stitt stjohn stlouis stock stocker stockhammer stockinger stockl stockli stockman stockton
        stockwell stoddard stoffel stoffelsz stoger stoiber stoica stojanov stojcevic stojnic stoker stokes stoll stolnik
        stoltz stoltzfus stolz stolze stone stoner stonge stook stoops stoppani storer storey storladi story stosic stott
        stotts stouffer stout stovall stover stowe stowell stowers stpierre strader stradivari strain strand strandberg
        strange strangio strasser stratton straub strauss strawn strazicic strbac street streeter streicher stribling
        strickland strickler stricklin strid striebitz strijker strik strinavic stringer stringfellow strljic strobel strobl
        stroh strohmaier strohmayer strohmeier strom stroman stromberg strong stroobants strother stroud stroup struble strunk
        stuart stubblefield stubbs stucchi stuckey stucki stuckler studer stuivenberg stull stultz stummer stump stumpf
        stupalo sturdivant sturgill sturgis sturlan sturm stutz stutzman su suarez suartini suazo suber sublett suciu sudduth
        sudiati suggs suh suijker suiter suleiman sullins sullivan sulzer summerlin summers summerville sumner sumpter sumrall
        sundberg sundell sunderland sundin sundqvist sundstrom sunjic suppan supraha sura surac suran surbek surber sureda
        surian surina surratt suryatmi suryono susanti sussebier sussman suter sutherland sutphin sutter suttles sutton
        suwarno suzuki svahn svanberg svantesson svard svedberg svendsen svensson sverko svetlicic swafford swaim swain swan
        swann swanson swartz swearingen sweat sweatt sweeney sweet swennen swenson swett swift swiger swindell swink swinnen
        swinney swinton swisher switzer swope sykes sykora sykorova sylvester sylvia symons szabo szymanski tabacu tabb taber
        tabet taboada tabor tacchini taccola tackett taferner tafoya taft tafuri taggart tagliafierro tahraoui tahri tai taibi
        tait takahashi takkelenburg talavera talbert talbi talbot talbott taleb tali taliani taliercio tallent talley tallman
        tam tamarit tamayo tamba tamborini tamburello tamburi tamburini tamez tammerijn tampubolon tamsma tan tanaka tang
        tangen tanghe tanguay tanguy tankersley tanner tanzer tanzini tao tapia tapley tapp tarango tarantini tarantino
        tarchetti tardif tardiff tarhan tarihoran tarr tarrant tartaglia tartini tarver tasca tasche tasso tassoni tate tatro
        tatum tauber taucher tavares taveras taylor teague teal tebaldi techer tedder tedesco teel teeter teixeira tejada
        tejeda tejedor tejera tejero telesio tellez tello temmerman temple templeton tena tencalla teng tennant tenney
        tennyson tenorio tepes teran terlevic terragni terrazas terrell terrill terron terry teruel terzic tesch tesija
        tessier testa tetreault teufl teunissen tevetoglu tew texier textor thacker thai thaler thalhammer thaller thames
        thamrin thanel thao tharp tharpe thatcher thaxton thayer thein theis theisen theraulaz theriault theriot therrien
        theunis theys thibault thibaut thibeault thibodeau thibodeaux thiel thielen thierry thies thigpen thijs thill thilmany
        thinnes thirion thiry thom thoma thomas thomason thomassen thommen thompkins thompson thomsen thomson thonon thony
        thor thoren thorens thorn thornburg thorne thornhill thornton thorp thorpe thorsen thorson thorton thout thrash
        thrasher thrower thulin thurber thurman thurmond thurner thurston thygesen thys tian tibbetts tibbs tice tidwell
        tiefenbacher tielemans tien tiepolo tierney tiffany tighe tijerina tiller tillery tilley tillis tillman tillmanno
        tillotson tilton timberlake timm timmerman timmermans timmons timms tincher tindall ting tingle tinguely tinker tinney
        tins tinsley tintzmann tipton tirabassi tirado tirie tisaj tischler tisdale titus tlustek tobar tobey tobias tobin
        tobler todd toft togliatti tognazzi toic tolbert toldo toledo tolentino toler toliver tolj tolley tolliver tolman
        tolosa toloza tolson toma toman tomanova tomas tomaselli tomasetti tomasini tome tomei tomescu tomic tomicic tomlin
        tomlinson tomljanovic tommaseo tompkins toms tonc toner toney toninelli tonisto toole tooley toombs toomey torfs
        torgerson torlonia tormo tornatore tornqvist toro torralba torre torrecilla torrence torrens torres torrey torrez
        torricelli torrijos torstensson toscani toscanini toscano toselli tosi toso tosto toth totic totino totten totwiller
        touati toubeau touil toumi tournay toussaint tovar towle towne towner townes townsend tozzi tozzo tracey tracy traetta
        trahan trainor trammell tran trantham traore trapanese trapani trapp trask trattner trauner trausch travaglia
        travaglio travers traversa travia travis traxler traylor trbovic treadway treadwell trebbi treboux treccani treece
        trejo tremblay tremonti trent trentin trentini trepanier tresoldi treves trevino trevisan trevisani trezzini trgovcic
        triana tribble trice trierweiler trigg trillini trillo trimble trimmel trincavelli trinh trinidad trinkl triplat
        triplett tripp trnski trobbiani troch troisi trombetta trombley trommler tron troncoso tropea trost trotman trott
        trotta trotter trottier trout troutman trowbridge troyer truax trub trubin trudeau trudel truesdale truitt trujillo
        trull truman trummer truong trupiano trupp trussardi trussell trutanic tsai tsao tschentscher tse tseng tso tsosie
        tsou tsui tuan tubbs tucci tuck tucker tuda tudela tudic tudor tuggle tuithof tuksar tull tully tung tunnell tunstall
        tur turati turchetta turchi turci turcinov turcotte turesson turgeon turina turk turley turman turmes turnage turnbow
        turnbull turner turney turpin turrini turudic tusek tuskan tutino tuttle tuzzolino tveit tye tyler tyndall tyner tyree
        tyrrell tyson ubaldi udinese udinesi ugarte ughi ugrinic uhl uittenbosch ukic uldry ulibarri ulker ullmann ulloa
        ullrich ulmer ulrich underhill underwood ungaretti unger unruh unterberger unterweger upchurch uphaus uphuis uphus
        upshaw upton urbain urban urbany urbina urena uria uriarte urias uribe urlic urquhart urra urrutia urzua usada usamah
        usic ussery utama utami utley uwais uyainah vaca vaccaro vachon vaci vaes vaessen vail vaillancourt vaillant valadez
        valbuena valcarcel valdebenito valderrama valdes valdez valdivia valencia valenciano valenta valente valenti valentic
        valentin valentine valentino valentova valenzuela valera valerio valero valette valguarnera valier valjetic vall
        valladares valle vallee vallejo vallejos vallelian vallenduuk valles vallet vallin valls valmarana valverde vanbrabant
        vanburen vanbuskirk vance vandaele vandamme vandecasteele vandekerckhove vandenberg vandenbergh vandenberghe
        vandenbroucke vandenbussche vandendriessche vandeputte vanderheyden vanderlinden vanderpool vanderstraeten vandevelde
        vandewalle vandiver vandusen vandyke vanegas vanek vang vanhee vanhoose vanhorn vanhouten vanhoutte vanhove vanmeter
        vann vanneste vannoy vanover vanpelt vansickle vansteenkiste vanvitelli vanwinkle vaquero vara varano varas varela
        varga vargas vargo varner varney vasari vasconcelos vasquez vasseur vastenhouw vattimo vaughan vaughn vaught vaz
        vazquez veach veal veas vecellio vecoli veenendaal veenstra vega vegt veic veilleux veit vejar vela velandia velarde
        velasco velasquez velazquez velderman velez veliz veloso veltman veltroni venable vendetti venditti vendrell venegas
        veneziano venier vento ventura venturi vera verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen
        verbrugghe vercammen vercauteren vercelloni vercruysse verda verdejo verdi verdier verdin verdonck verdone verdu
        verdugo verduzco vereecke vereecken verelst verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar
        verhaegen verhaeghe verhagen verharen verheij verhelst verheuvel verheyden verheyen verhoeven verhulst verkade
        verlinden vermeersch vermeil vermeir vermeire vermeiren vermeulen vermeylen vermillion vernon verri versace verschuere
        verschueren verschut versluijs verstappen verstraete verstraeten vertoor vertooren vervaeke vervaet vervoort verwimp
        verwoert vespa vespucci vest vestal vestergaard vesterlund vestin vetter vezina vezzali viaene vial viana vianello
        viberg vicencio vicens vicente vick vickers vickery victoria vidakovic vidal vidas videla vidoni vidov vidovic vidrine
        vieira vienne viera vierdag vierra vigil vigliotti vigneron vignon vigorelli vik viklund vikstrom vila vilain vilalta
        vilanova vilaplana vilar vilches vilhelmsson viljevac villa villablanca villadicani villagomez villagra villagran
        villalba villalobos villalonga villalpando villamil villamizar villanueva villar villareal villarosa villarreal
        villarroel villasenor villaverde villegas villena villeneuve vina vinas vincent vincetic vinck vines vining vink
        vinson virgil virgilio visconti visintini vismara visser vissers vitale vitali vitasovic vittadello vitturi vivaldi
        vivanco viveros vives viviani vizcaino vizintin vladislavic vlaeminck vlasic vleugels vo voet vogel vogl vogler vogt
        voigt voinea voisin vojkovic volarevic volaric volcke volk vollbrecht vollmer volpe volta volterra volz vonlanthen
        voorhees voortman vorkapic vos voss vozila vrabelj vrancken vranckx vranic vranken vrban vretenar vrhovec vu vucetic
        vucin vuckovic vue vugdelija vugec vuille vuk vukman vukobratovic vukovic vukusic vuljak waardeloo wacana wachter
        waddell waddle wade wadley wadsworth wafula wagener wagenknecht wagenvoort waggoner wagner wagoner wahl wahlberg
        wahlgren wahlstrom wahner wahyudin wahyuni wainwright waite waites wakefield walch walcher walden walder waldman
        waldner waldon waldron waldrop walker wall wallace wallen waller wallgren wallin walling wallis wallner walls walser
        walsh walsteijn walston walter walters walther waltl walton waluyo walz wambui wampach wampler wandl wang wanger
        wanjala wantz ward warden ware warfield waring wario warner warnier warnock warren warrick warrington warwick washburn
        washington wasita waskita wasserman wasson wastuti watanabe waterman waters watford wathelet watkins watson watt
        watters watterson wattiez watts waugh wauters wauthier waweru way wayman wayne weatherby weatherford weatherly
        weathers weathersby weatherspoon weaver webb webber weber webster wechselberger weddle weekley weeks weeldenburg weems
        weerdenburg wegmann wegner wegscheider wehrli wei weibel weidinger weidner weigel weigl weihmann weijland weijters
        weil weiland weiler weimer weinberg weinberger weiner weinhage weinhold weinstein weir weis weise weiser weisgerber
        weiss weissenbock weitzel welborn welch weldon welf welker wellens weller wellman wells welsh welter welton welty wen
        wende wendel wendt weng wenger weninger wennberg wensen wentworth wentz wenzel wenzl werdes wernecke werner wert wertz
        wery wesack wescott wesley wessel wesson west westberg westbrook westbrooks westcott wester westerbeek westerberg
        westerburg westerlund westerman westermann westfall westin westlund westman westmoreland weston westover westphal
        wetmore wettstein wetzel wever weydert weyland weylant weyrich whalen whaley wharton whatley wheat wheatley wheaton
        wheeler whelan whetstone whipple whitacre whitaker whitcomb white whited whitehead whitehouse whitehurst whiteman
        whitener whiteside whitfield whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney
        whitson whitt whittaker whitted whittemore whitten whittington whittle whitworth whorton whyte wiberg wibisono wibowo
        wicht wick wicker wickham wicks widhalm widiastuti widmann widmer widodo wiedner wiegand wiek wieland wieloch wies
        wiesbauer wiese wieser wiesinger wiesner wigfall wiggins wight wigman wijaya wijayanti wijland wiklund wikstrom
        wilbanks wilber wilborn wilbur wilburn wilcher wilcken wilcox wilde wilder wildman wildschut wiles wiley wilfinger
        wilfong wilhelm wilhelmsson wilhite wilke wilkens wilkerson wilkes wilkie wilkin wilkins wilkinson wilks willaert
        willame willard wille willekens willem willems willemsen willett willette willey william williams williamson willie
        williford willingham willis willoughby wills willson wilmart wilmes wilmet wilmont wilmot wilmoth wilmotte wilms
        wilmsen wilson wilt wiltzius wimberly wimmer winandy winarno winarsih winberg winchell winchester winder windhager
        windham windisch windsor winfield winfrey wing wingard wingate winger wingfield wingo winkler winn winnrich winslow
        winstead winston winter winters winther winton wipstrik wirth wirtz wirz wise wiseman wisniewski witcher witham
        withers witherspoon withrow witkowski witt witte witter wittmann wiza wofford wogerbauer wohlgemut wohlmuth wohlwend
        wohrer wojcik wolcott wold wolf wolfe wolff wolffel wolfinger wolford wolfsdr wolfswinkel wolter wolters wolzak womack
        womble wong wood woodall woodard woodbury woodcock woodford woodhouse woodland woodley woodring woodruff woods woodson
        woodward woodworth woody woolard wooldridge wooley woolf woolley woolsey wooning wooten worden workman worley worrell
        worsham wortham worthen worthington worthy wortman woudenberg wouters woutersz wozniak wray wren wrenn wright wu
        wulandari wulf wulff wunderink wurm wurzer wurzinger wuthrich wutke wuyts wyant wyatt wyche wyckoff wylie wyman
        wynants wynn wynne wyrick wysocki wyss xia xiang xiao xie xiong xue yager yahi yahia yahiaoui yamada yamaguchi
        yamamoto yaman yamashita yamazaki yan yancey yancy yanez yang yao yarborough yarbrough yates yazzie ybarra yeager yee
        yeh yepes yi yildirim yilmaz yin ying yingling yocum yoder yoho yolanda yoo yoon york yorulmaz yoshida yost youmans
        young youngblood younger youngs yount yousfi yu yuan yueh yuen yuksel yulianti yuliarti yuniar yuste yusuf zaal zabala
        zabaleta zabarella zabjacan zaccagnini zaccardo zacchia zacco zach zachary zagar zaguri zahn zaidi zajac zak zakinja
        zambrano zamengo zamora zamorani zamorano zampa zamudio zanazzo zangerl zanichelli zanker zanoski zanzi zaoui zapata
        zaragoza zarate zarlino zauner zavala zayas zbinden zeba zebec zecchini zechmeister zechner zedillo zeemans zeffirelli
        zehetner zehnder zeigler zeiler zeilinger zeimes zeimet zeiner zelaya zeldenrust zeleznik zelic zeller zeman zeng
        zengin zenner zenteno zenz zepeda zerjav zeroual zerrouki zetterberg zetticci zettl zevenboom zezelic zgorelec zhang
        zhao zheng zhong zhou zhu ziane ziani zic zichichi zidane ziegert ziegler zielinski ziemann zijlemans zijlmans zikovic
        zimmer zimmerman zimmermann zingg zink zinn zirme zito zitouni zivic zivkovic zmaic zobel zochling zohrer zola
        zollinger zook zoppetti zoppetto zorbach zorlu zorrilla zotter zou zouaoui zrilic zrinski zubcic zuber zufika zugec
        zuidweg zuijdveld zulaika zulkarnain zuluaga zunec zuniga zupanic zurcher zurita zuvela zuzic zwart zwijsen

        """
}
