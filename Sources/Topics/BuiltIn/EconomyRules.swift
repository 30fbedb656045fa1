extension BuiltInRules {
    /// `Config/topics/rules/economy.yaml`
    static let economy = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 04000000 economy, business and finance

        lists:
          up: [rise(s), rose, rising, gain(s|ed), climb(s|ed), jump(s|ed), increase(s|d), soar(s|ed), surge(s|d), raise(s|d), raising, up, higher]
          down: [fall(s), fell, falling, drop(s|ped), decline(s|d), slip(s|ped), slid, slide(s), plunge(s|d), cut(s|ting), lower(s|ed), down, slump(s|ed), eased]
          crops: [grain(s), wheat, corn, maize, barley, rice, sorghum, oats, soybean(s), soya(|bean|beans), oilseed(s), rapeseed, canola, sunflower seed(s), palm oil, vegetable oil(s), coffee, cocoa, sugar, cotton, rubber, orange juice, tea, wool, livestock, hog(s), cattle, pork bellies, rye, copra, coconut oil, cottonseed, groundnut(s), soyoil, soymeal, meal, lentils]
          metals: [copper, aluminium, aluminum, zinc, nickel, lead, tin, iron ore, steel, cobalt, lithium, tungsten, base metals, gold, silver, platinum, palladium]
          money: [million, billion, trillion, mln, bln, dlrs, dollars, euros, pounds, yen, marks, francs, pct, percent, per cent, rupees, yuan, rand, crowns, lire]
          makes: [make(s|r|rs), maker(s), manufacturer(s), company, firm, producer(s), group, industry, sector]

        rules:
          # Company finance
          - topic: 20000178 corporate earnings
            strength: 92
            any:
              - (quarterly|annual|first quarter|second quarter|third quarter|fourth quarter|half year|full year|interim|half yearly) (earnings|profit|profits|loss|losses|results)
              - (net|pretax|pre tax|operating|underlying|record) (profit|profits|loss|losses|income|earnings)
              - (oper|operating) (net|shr|profit|profits)
              - (earnings|profit|profits) (per share|forecast|warning|report|season|growth|outlook)
              - profit (before|after) tax
              - (shr|net|revs|avg shrs|per shr) (loss|profit|cts|nil)
              - (qtr|year|mths|nine months|six months|half|six mths|nine mths) (net|shr)
              - near: {words: 12, all: [[shr, net, revs, eps], [cts, vs, qtr, mths, revs n.a]]}
              - near: {words: 8, all: [[earnings, profit(s), net income, revenue(s), earned, lost], [quarter, year ended, fiscal year, half year, first half, year earlier, a year ago]]}
              - near: {words: 7, all: [[company, firm, group, bank, corp, inc, plc, ltd], [reported, posted, expects, forecasts, warned], [loss, profit(s), earnings]]}
              - (beat|missed|topped) (analyst|analysts|wall street) (forecasts|estimates|expectations)
            not: [team earnings, net fishing]
            match:
              - The retailer posted a net profit of 40 million dollars for the year to March.
              - Quarterly earnings at the chip maker fell for the third time in a row.
              - Shr 31 cts vs 22 cts, net 4.1 mln vs 2.9 mln.
            miss:
              - Average weekly pay went up again in August, the statistics office said.
              - The keeper saved a shot from close range after the midfield lost the ball.
          - topic: 20000178 corporate earnings
            id: results-table
            strength: 98
            any:
              - near: {words: 14, all: [[shr, net, revs, sales, oper net, eps, per share, avg shrs, pretax, turnover], [cts, vs, qtr, mths, nil, mln vs, prior]]}
              - [shr loss, shr profit, net loss, net profit, oper shr, oper net, qtly results, 1st qtr, 2nd qtr, 3rd qtr, 4th qtr,
                first qtr, second qtr, third qtr, fourth qtr, year net, nine mths, six mths, half year results, interim results]
            not: [volleyball, tennis, fishing net]
            match:
              - Shr 18 cts vs loss 4 cts, revs 12.1 mln vs 9.9 mln.
              - Oper net 4.0 mln vs 3.1 mln in the second qtr.
            miss:
              - The ball went over the net.
              - Sales of tickets begin at nine.

          - topic: 20000177 corporate dividends
            strength: 92
            any:
              - (quarterly|regular|interim|final|special|stock|cash|annual|semi annual|extra|regular quarterly|initial|first) (dividend|dividends|div|divs|payout|distribution)
              - (qtly|qtrly|semi annual|annual) (div|dividend)
              - dividend(s) (of|to|per|payment|payments|payout|payouts|policy|yield|increase|cut)
              - near: {words: 8, all: [[dividend(s), payout], [cts, cents, pence, share, shareholders, declare(s|d), raise(s|d), cut(s), pay(s), payable, omit(s|ted), holders of record]]}
              - stock split
              - payable to (holders|shareholders) of record
              - (pay|record) (april|may|june|july|august|sept|october|november|december|january|february|march)
            not: [peace dividend, demographic dividend]
            match:
              - Directors declared a quarterly dividend of 12 cents a share, payable on June 1.
              - The utility will omit its dividend to save cash.
            miss:
              - The end of the arms race brought a peace dividend to the treasury.
              - Patience paid off for the striker, who scored twice.
          - topic: 20000204 merger or acquisition
            strength: 90
            any:
              - (takeover|take over|acquisition|merger|buyout) (bid|bids|offer|offers|target|talks|agreement|battle|approach|proposal|plan|deal|panel)
              - (hostile|friendly|proposed|planned|unsolicited) (bid|takeover|merger|acquisition|offer)
              - tender offer(s)
              - definitive (merger) agreement
              - letter of intent to (acquire|buy|sell|merge|purchase)
              - (agreed|agrees|plans|intends|offered|offers|proposed|completes|completed|completing|acquires|in talks) to (acquire|buy out|take over|merge with)
              - near: {words: 12, all: [[acquire(s|d), acquiring, acquisition, buys, bought, buy(|ing), purchase(s|d), sell(s), sold, merge(s|d), take over, complete(s|d)], [company, corp, inc, unit, stake, subsidiary, rival, shares, plc, division, ltd, co, shareholders, business], [<money>, undisclosed, agreed, agreement, letter of intent, talks, terms, cash, approval, outstanding, holding(s)]]}
              - acquired a (majority|minority|controlling) stake
              - raises (its) stake
              - (stake|interest) (in|of) (the)
              - near: {words: 10, all: [stake, [pct, per cent, percent, common stock, shares outstanding]]}
              - [mergers and acquisitions, takeover speculation, takeover rumors, takeover rumours, corporate raider,
                greenmail, white knight, poison pill]
              - near: {words: 10, all: [[merger, takeover, acquisition], [shareholders, company, companies, regulators, shares, board, antitrust, rival, firms, bid]]}
              - (terms|details) (were|was) not disclosed
              - (sell|sells|sold|buy|buys|bought|acquire|acquires|acquired) (its|a) (unit|units|subsidiary|division)
              - sets (merger|acquisition|tender)
              - completes (acquisition|purchase|merger|sale)
            not: [military takeover, rebel takeover, stake in the game]
            match:
              - The brewer agreed to acquire its rival for 3.2 billion dollars in cash.
              - Shareholders rejected a hostile bid from the mining group.
              - The company said it completed the sale of its paper unit for undisclosed terms.
            miss:
              - Soldiers announced on state radio that the army had acquired new rifles.
              - Two village schools will share one roof after the summer.
          - topic: 20000187 stock flotation
            strength: 90
            any:
              - initial public offering(s)
              - (public|secondary|share|stock|common stock) (offering|offerings|flotation|listing)
              - near: {words: 12, all: [[^IPO, ^IPOs, flotation, float, go public, goes public], [shares, exchange, company, investors, valuation, stock, market, price, raise(d)]]}
              - (rights|share|new share) issue
              - (files|filed|file|registers|registered) (for|with) (the) (offering|initial offering|securities and exchange commission|sec)
            not: [birth rights issue, human rights issue, civil rights issue, rights issues]
            match:
              - The ride-hailing firm raised 2 billion in its initial public offering on Thursday.
              - Bankers priced the IPO at the top of its range, valuing the company at 9 billion.
            miss:
              - Carnival crews spent the winter building the largest float of the parade.
              - The minister called prison overcrowding a human rights issue.
          - topic: 20000175 stock buyback
            strength: 92
            any:
              - (share|stock) (buyback|buybacks|buy back|buy backs|repurchase|repurchases)
              - (repurchase|buy back|repurchases|buys back|repurchased) (up) (to) (of) (its|shares|stock|own|common)
              - near: {words: 8, all: [[repurchase(d), buy back, buyback], [shares, stock, common]]}
            match:
              - The board approved a share buyback worth 500 million euros.
              - The insurer will repurchase up to 5 million of its common shares.
            miss:
              - The museum wants to buy back two paintings that were sold in the war.
              - The central bank arranged overnight repurchase agreements.
          - topic: 20000186 stock activity
            strength: 82
            any:
              - (wall street|stocks|shares|equities|share prices|stock prices|stock market|stock markets) (closed|close|ended|end|opened|open|rose|rise|fell|fall|slid|rally|rallied|tumbled|tumble|plunged|gained|slipped|surged|drop|dropped|mixed|higher|lower|up|down|were|jumped|sank|crash|crashed)
              - [dow jones, nasdaq, ftse 100, ftse, nikkei, hang seng, ^DAX, ^CAC, sensex, S&P 500, kospi,
                all ordinaries, dow industrials, bovespa, sse composite]
              - stock market (crash|rally|index|rout|slump|gains|losses)
              - (heavy|active|light|thin) (trading|volume) (of|in|on) (shares|stocks|stock exchange|the)
              - near: {words: 8, all: [shares, [<up>, <down>], [cents, pence, pct, per cent, percent, points, to close, in early trading, yen]]}
            match:
              - Shares in the airline slid 6 percent in early trading.
              - The Nikkei ended at its highest in 30 years as technology stocks rallied.
            miss:
              - She shares a flat with two nurses near the harbour.
              - The farmer keeps a rising stock of hay for the winter.
          - topic: 20000396 stocks and securities
            strength: 78
            any:
              - (common|preferred|convertible|class a|voting) (stock|shares|share)
              - (stock|securities) exchange(s)
              - [securities and exchange commission, stock options, shares outstanding, share warrants, stock warrants,
                convertible (debentures|bonds|subordinated debentures)]
              - (stock|share|equity) (market|markets|index|prices)
              - (blue chip|growth|penny) stock(s)
            match:
              - The regulator suspended trading in the preferred shares on Monday.
              - The Securities and Exchange Commission will review the rule for small brokers.
            miss:
              - The fishermen say the cod stock has collapsed.
              - Police issued warrants for two men.
          - topic: 20000174 bankruptcy
            strength: 90
            any:
              - (bankruptcy|bankrupt) (court|protection|filing|filings|proceedings|judge|code|law)
              - chapter (11|7|13|eleven)
              - (file|files|filed|filing|declared|declare|declares|went|gone|go|going|goes) (for) (bankrupt|bankruptcy|insolvency)
              - (insolvency|receivership|liquidation) (proceedings|court|administrator|filing|filings|practitioners)
              - (into|in|placed in|enters|entered) (administration|receivership|liquidation|insolvency|bankruptcy)
              - [bankruptcies, insolvencies, liquidators, receivers were, insolvent, bankrupt]
            not: [morally bankrupt, moral bankruptcy, bankrupt of ideas]
            match:
              - The toy chain filed for bankruptcy protection after a poor Christmas.
              - Liquidators began to sell the insolvent builder's machines.
            miss:
              - The opposition called the policy morally bankrupt.
              - The bank ruptured a pipe while digging a new vault.
          - topic: 20000182 financially distressed company
            strength: 75
            any:
              - (debt laden|debt ridden|cash strapped|loss making|struggling|troubled|ailing|indebted) (company|firm|group|airline|retailer|bank|carrier|lender|developer|chain|steelmaker|carmaker|manufacturer)
              - (default|defaulted|defaults|defaulting) on (its) (debt|debts|loan|loans|bonds|payments|interest)
              - (debt|financial) (restructuring|rescue|bailout)
              - [going concern, creditors committee, rescue package for the (company|bank|firm|airline)]
            match:
              - The cash-strapped airline asked its lenders for more time.
              - Auditors doubted that the chain could go on as a going concern.
            miss:
              - The struggling batsman was dropped from the side.
              - The family fell into debt after the harvest failed.
          - topic: 20000193 annual and special corporate meeting
            strength: 85
            any:
              - (annual|special|extraordinary) (general) (shareholder|shareholders|stockholders|stockholder) (meeting|meetings|assembly)
              - (annual|extraordinary) general meeting
              - near: {words: 8, all: [[shareholders, stockholders], [annual meeting, special meeting]]}
            match:
              - Investors booed the chairman at the annual shareholders meeting in Zurich.
              - The bank called an extraordinary general meeting to approve the new shares.
            miss:
              - The annual meeting of bird watchers drew a record crowd.
              - A special meeting of the cabinet ended without a decision.
          - topic: 20000185 shareholder activity
            strength: 80
            any:
              - (activist|dissident|minority|major|institutional) (investor|investors|shareholder|shareholders)
              - (shareholder|shareholders|stockholder) (vote|revolt|rebellion|lawsuit|proposal|resolution|rights|group|approval|meeting)
              - proxy (fight|battle|contest)
              - near: {words: 6, all: [shareholders, [voted, approve(d), rejected, backed, demanded]]}
            match:
              - An activist investor wants two seats at the board of the food group.
              - Shareholders voted down the pay plan of the oil company.
            miss:
              - Climate activists met investors of their new cinema.
              - Members of the golf club voted for a new captain.
          - topic: 20000195 board of directors
            strength: 75
            any:
              - board of directors
              - (company|bank|supervisory|management|executive) board
              - (named|elected|appointed|joins|joined) (to) (the|its) board
              - (non executive|independent|outside) director(s)
            not: [film director, school board]
            match:
              - The board of directors met late into the night to discuss the offer.
              - The carmaker's supervisory board extended the contract of its chief.
            miss:
              - The film director got on board a plane to Cannes.
              - The school board closed the gym.
          - topic: 20000190 executive officer
            strength: 80
            any:
              - chief (executive|financial|operating|executive officer|technology) (officer)
              - near: {words: 8, all: [[^CEO, ^CFO, ^COO, chief executive, managing director, chairman], [appointed, named, resign(s|ed), step down, steps down, stepped down, succeed(s|ed), replace(s|d), quit(s), ousted, hired, retire(s|d)]]}
            match:
              - The bank named its finance head as chief executive on Tuesday.
              - The CEO of the carmaker will step down in March.
            miss:
              - The police chief said officers had searched the house.
              - The chief of the tribe thanked the nurses.
          - topic: 20000189 layoffs and downsizing
            strength: 88
            any:
              - (job|jobs|staff|workforce|payroll) (cut|cuts|cutting|losses|reductions|reduction)
              - (cut|cuts|cutting|axe|axes|axed|shed|sheds|slash|slashes|eliminate|eliminates|lose) (jobs|staff|positions|workforce)
              - [layoff(s), lay offs, laid off, redundancies, redundancy, downsizing, furlough(s), furloughed]
              - near: {words: 6, all: [[cut(s|ting), axe(s|d), shed(s), slash(es|ed), eliminate(d), lose, loss of], [jobs, positions, posts, workers, employees]]}
            match:
              - The chip maker will cut 12,000 jobs, a tenth of its workforce.
              - Hundreds of miners were laid off without notice.
            miss:
              - The barber cut his hair and gave him a job.
              - Workers mended the pipe.
          - topic: 20000200 joint venture
            strength: 85
            any:
              - joint venture(s)
              - near: {words: 8, all: [[set up, form(s|ed)], [company, firms, partners], jointly]}
            match:
              - The two carmakers will build batteries in a joint venture near Lyon.
              - A joint venture with a state firm runs the port.
            miss:
              - The couple ventured out into the joint of the valley.
              - Surgeons replaced her hip joint.
          - topic: 20000197 company spin-off
            strength: 85
            any:
              - (spin|spins|spun|spinning) off
              - spinoff(s)
              - demerger
              - (separate|split|splits|break up) into two (companies|listed companies|businesses)
            not: [television spinoff, tv spinoff, spin off series, series]
            match:
              - The conglomerate will spin off its health business next spring.
              - Investors welcomed the demerger of the mining arm.
            miss:
              - The sitcom's spinoff series starts on Sunday.
              - The car went into a spin on the wet road.
          - topic: 20000201 leveraged buyout
            strength: 88
            any:
              - leveraged (buyout|buy out|buyouts)
              - (private equity|buyout firm|buyout firms) 
              - ^LBO
            match:
              - The chain was taken private in a leveraged buyout in 2006.
              - A private equity firm offered 4 billion for the hospital group.
            miss:
              - The union wants equity in pay between men and women.
              - She used the lever to move the stone.
          - topic: 20000203 management buyout
            strength: 88
            any:
              - management (buyout|buy out|buyouts)
              - near: {words: 8, all: [[managers, management], [buy out, buyout], [company, unit, firm]]}
            match:
              - A management buyout saved the pottery from closure.
              - The unit's managers led a buyout of the company.
            miss:
              - The management of the hotel bought new chairs.
              - The team bought out its coach's contract.
          - topic: 20000196 commercial contract
            strength: 78
            any:
              - near: {words: 9, all: [[contract(s), order(s)], [worth, valued, awarded, won, win(s), secured, signed, received, receives, gets], [<money>, company, supply, build, deliver, corp, inc]]}
              - (mln|million|billion|bln|multi million) (dlr|dollar|euro|pound) (contract|order|deal)
              - supply (contract|agreement|deal)
              - gets (contract|order|orders)
            not: [pay contract, labor contract, labour contract, midfielder, striker, season contract, quarterback]
            match:
              - The shipyard won a contract worth 300 million to build two ferries.
              - The turbine firm signed a supply agreement with the grid.
            miss:
              - The midfielder signed a new contract with the club until June.
              - Nurses rejected the labour contract.
          - topic: 20000205 new product or service
            strength: 76
            any:
              - near: {words: 8, all: [[launch(es|ed), unveil(s|ed), introduce(s|d), introducing, rolled out, roll out], [new], [product(s), model(s), phone, smartphone, service, version, computer(s), car, line, range, device, system(s)]]}
              - (new|latest) (product|products|product line|smartphone|model range|line of products)
            match:
              - The company unveiled a new electric model at the motor show.
              - The bank launched a new payment service for phones.
            miss:
              - The navy launched a new frigate from the dock.
              - A new service was held at the cathedral.
          - topic: 20000207 product recall
            strength: 90
            any:
              - product recall(s)
              - near: {words: 10, all: [[recall(s|ed|ing)], [vehicles, cars, products, batches, models, units, toys, trucks, airbag(s), faulty, defect(s|ive), contaminated, customers, food, batteries]]}
            match:
              - The carmaker is recalling 90,000 vehicles over a brake defect.
              - A dairy issued a product recall after glass was found in yoghurt.
            miss:
              - The driver could not recall whether the lights were on.
              - The ambassador was recalled for talks.
          - topic: 20000206 patent, copyright and trademark
            strength: 88
            any:
              - (patent|patents|copyright|trademark|trademarks|intellectual property) (infringement|infringed|infringes|dispute|suit|lawsuit|case|law|office|rights|claim|claims|violation|holder|protection)
              - [patent(s), copyrights, copyrighted, trademark(s), intellectual property]
            except: [patent leather, patent medicine(s)]
            match:
              - A jury found that the phone infringed three patents.
              - The publisher sued over copyright violation.
            miss:
              - She wore patent leather shoes to the ball.
              - The speaker copied the right page for the class.
          - topic: 20000208 research and development
            strength: 75
            any:
              - (research and development|^R&D) (spending|budget|centre|center|costs|expenditure|unit|investment|programme|program|expenses|partnership|work)
              - (corporate|industrial) research (laboratory|laboratories|and development)
            match:
              - The drug maker lifted research and development spending by a fifth.
              - The firm opened an R&D centre near Bangalore.
            miss:
              - Research on the development of young owls took ten years.
              - The office does research for the party.
          - topic: 20001295 outsourcing
            strength: 88
            any:
              - outsourc(e|ed|es|ing)
              - offshor(ed|ing)
              - near: {words: 8, all: [[call centre(s), call center(s), jobs, back office], [moved abroad, moved overseas, shift(ed) abroad, shift(ed) overseas, to india]]}
            match:
              - The bank will outsource its computer services to a firm in Pune.
              - Unions fear that offshoring will cost thousands of posts.
            miss:
              - The wind farm stands eight miles offshore.
              - The source of the river is out of reach.
          - topic: 20001294 crowdfunding
            strength: 90
            any:
              - crowd funding
              - crowdfund(s|ed|ing|er)
              - [kickstarter, gofundme, indiegogo]
            match:
              - The band paid for its album by crowdfunding.
              - A Kickstarter campaign raised 80,000 dollars for the game.
            miss:
              - A crowd gathered as funding for the bridge was announced.
              - The kick started the second half.
          - topic: 20001230 environmental, social and governance policy (ESG)
            strength: 85
            any:
              - ^ESG
              - environmental social and governance
              - (sustainable|ethical|green) (investing|investment funds|finance|bonds)
              - corporate social responsibility
            match:
              - Pension funds pulled money out of ESG products this year.
              - The bank sold its first green bonds.
            miss:
              - The social worker praised the governance of the school.
              - Green paint covered the bond papers.
          - topic: 20000176 credit rating
            strength: 90
            any:
              - credit rating(s)
              - (moody|standard and poor|S&P|fitch) (downgrade|downgrades|downgraded|upgrade|upgrades|upgraded|cut|cuts|affirmed|affirms|raised|raises|lowered|lowers|may)
              - (rating|ratings) (agency|agencies|downgrade|upgrade|outlook|cut|watch)
              - (junk|investment grade|below investment grade) (status|rating|territory)
              - near: {words: 10, all: [[moody, standard and poor, S&P, fitch], [rating(s), debt, downgrade(d|s), upgrade(d|s), review]]}
              - near: {words: 10, all: [[downgrade(d|s), upgrade(d|s)], [debt, bonds, notes, sovereign]]}
            match:
              - Moody's cut the country's credit rating to junk.
              - The agency downgraded 2 billion dollars of the utility's debt.
            miss:
              - The film got a restricted rating for violence.
              - The upgraded stadium will hold 40,000.
          - topic: 20000180 financial statement
            strength: 78
            any:
              - [balance sheet, financial statement(s), annual accounts, restated (earnings|results|accounts),
                write down(s), writedown(s), write off, accounting (change|changes|charge|loss)]
            match:
              - The auditor refused to sign the financial statements.
              - The bank took a writedown of 1 billion on its property loans.
            miss:
              - The players gave a statement after the match.
              - He kept his balance on the sheet of ice.
          - topic: 20000347 bonds
            strength: 85
            any:
              - (government|treasury|corporate|eurobond|euro|sovereign|municipal|junk|convertible|zero coupon|samurai|green|state|savings|war|savings) (bond|bonds|bond issue)
              - [eurobond(s), gilt(s), treasuries, debentures, bondholders, bund(s), medium term notes]
              - bond (issue|issues|market|markets|yield|yields|sale|auction|prices|offering|investors|traders)
              - near: {words: 9, all: [[bond(s), notes, debentures], [issue(s|d), pct, coupon, matur(e|ing|ity), due, yield(s), auction, lead manager, priced, pct bond]]}
            not: [james bond, barry bonds]
            match:
              - Italy sold five-year bonds at a yield of 3.1 percent.
              - The bank is lead manager of a eurobond issue due 1994.
            miss:
              - The new James Bond picture opens in July.
              - Mother and child formed a close bond.
          - topic: 20000395 derivatives
            strength: 85
            any:
              - (futures|options) (contract|contracts|exchange|trading|market|markets|trader|traders|and options)
              - [derivatives, credit default swaps, interest rate swaps, swaps market, put options, call options,
                index futures, stock index futures, open interest]
              - [chicago (mercantile exchange|board of trade|board options exchange), ^CBOT, ^CME, ^LIFFE,
                commodity futures trading commission]
            match:
              - The exchange will start trading futures contracts on electricity.
              - Regulators want banks to report credit default swaps.
            miss:
              - Young players think about their futures at the club.
              - Parents have several options for the holidays.
          - topic: 20000381 mutual funds
            strength: 85
            any:
              - (mutual|index|money market|unit trust|exchange traded|equity) fund(s)
              - [unit trusts, ^ETF(s), investment trust(s), closed end fund]
            match:
              - Savers put 9 billion dollars into mutual funds in January.
              - The manager launched an exchange-traded fund for small firms.
            miss:
              - The mutual respect of the two teams was plain.
              - A fund for the victims' families was set up.
          - topic: 20001162 asset management
            strength: 82
            any:
              - (asset|fund|wealth) (manager|managers|management)
              - (hedge|pension|sovereign wealth) (fund|funds) (manager|managers)
              - hedge fund(s)
              - assets under management
            match:
              - The hedge fund bet against the pound and won.
              - The asset manager has 80 billion under management.
            miss:
              - The manager said the young winger was an asset.
              - A hedge runs along the village road.
          - topic: 20000378 investments
            strength: 72
            any:
              - (foreign|direct|foreign direct|inward|capital|overseas|private|venture capital) investment(s)
              - [venture capital, capital spending, capital expenditure, ^FDI, return on investment,
                investment spending]
              - near: {words: 8, all: [[invest(s|ed|ing), investment(s)], [million, billion, mln, bln], [plant, factory, project, startup, company, expansion, over the next, fund]]}
            match:
              - Foreign direct investment in Vietnam rose by a tenth.
              - The company will invest 2 billion euros in a plant near Porto.
            miss:
              - The bishop was invested in the cathedral.
              - He has invested a lot of feeling in the club.

          # The economy at large
          - topic: 20000371 interest rate
            strength: 90
            any:
              - interest rate(s)
              - (prime|discount|repo|lending|base|bank|key|benchmark|lombard|federal funds|fed funds|money market|deposit|borrowing|mortgage|policy|call money|overnight) (lending) (interest) rate(s)
              - (rate|rates) (hike|hikes|cut|cuts|rise|rises|increase|increases) by the (fed|bank|central bank|ecb)
              - rate (hike|hikes|cut|cuts|setting)
              - basis points
              - near: {words: 10, all: [[^Fed, central bank, federal reserve, bank of england, bank of japan, ^ECB, bundesbank, reserve bank, banks], [rate(s)], [<up>, <down>, hold, unchanged, pct, percent, per cent]]}
            except: [exchange rate(s), crime rate]
            match:
              - The central bank raised its key interest rate by a quarter point.
              - Two large banks cut their prime rate to 7.5 pct.
            miss:
              - Interest in the match was high and critics rate the team.
              - The exchange rate of the peso fell.
          - topic: 20000379 monetary policy
            strength: 88
            any:
              - monetary (policy|policies|easing|tightening|stance|stimulus|authorities|union|committee)
              - (money|monetary) (supply|growth|aggregates|targets|base)
              - money market (shortage|assistance|operations|deficit|intervention)
              - [quantitative easing, open market operations, reserve requirement(s), monetary base, liquidity shortage,
                customer repurchase, repurchase agreement(s), system repurchases, money market help, borrowed reserves,
                money stock, tighten credit, ease credit, bank reserves, discount window, drain reserves, add reserves,
                reserve ratio]
              - [^M1, ^M2, ^M3, ^M4]
              - near: {words: 8, all: [[^Fed, federal reserve, central bank, bank of england, bundesbank, bank of france, bank of japan], [repurchase, reserves, liquidity, tighten(s|ed|ing), eas(e|es|ed|ing), assistance, bills, stimulus, drains, adds, policy]]}
            match:
              - The Bank of Japan kept monetary policy loose at its meeting.
              - Money supply growth slowed to 6 pct in May, the Bundesbank said.
            miss:
              - The club has a policy on monetary gifts.
              - The water authority warned of a supply shortage.
          - topic: 20000350 central bank
            strength: 82
            any:
              - (central|reserve) bank(s) (of|governor|governors|chief|official|officials|intervention|said|policymakers|head)
              - central bank(s)
              - federal reserve (board|bank|chairman|chair|system|official|governor|governors|policymakers)
              - [federal reserve, bank of england, bank of japan, european central bank, bundesbank, bank of canada,
                reserve bank of australia, reserve bank of india, people bank of china, swiss national bank,
                bank of france, banque de france, riksbank, ^ECB, bank of korea, bank of italy, bank of spain,
                bank indonesia, bangko sentral, south african reserve bank]
              - near: {words: 4, all: [^Fed, [chairman, chair, officials, policymakers, said, governor, funds, meeting]]}
            match:
              - The European Central Bank meets in Frankfurt on Thursday.
              - The Fed chairman told senators that growth was solid.
            miss:
              - The river bank in the central park was flooded.
              - He fed the ducks on the bank of the pond.
          - topic: 20000370 inflation
            strength: 90
            any:
              - [inflation, inflationary, hyperinflation, disinflation]
              - (consumer|producer|wholesale|retail|factory gate) price(s) (index|inflation|rise|rises|rose|fell|fall|gain|increase|increases|growth)
              - (consumer|producer|wholesale|retail) prices
              - [cost of living, rpi, ^CPI, ^PPI, ^WPI, price pressures]
            not: [grade inflation, inflation of the balloon, tyre inflation]
            match:
              - Consumer prices rose 0.3 percent in April, led by food.
              - Inflation in Turkey reached its highest in two decades.
            miss:
              - The rescue raft inflates within a minute.
              - The university was accused of grade inflation.
          - topic: 20000356 deflation
            strength: 88
            any: [deflation, deflationary, deflationary spiral, falling consumer prices]
            match:
              - Japan slid back into deflation as shop prices fell.
              - Economists warned of a deflationary spiral.
            miss:
              - A deflated balloon hung from the tree.
              - Prices of flats fell in the capital.
          - topic: 20000359 gross domestic product
            strength: 92
            any:
              - gross (domestic|national) product
              - [^GDP, ^GNP, gdp growth, gnp growth, real gnp, real gdp, per capita gdp]
              - near: {words: 8, all: [[economy], [grew, expanded, shrank, contracted, expand(s), growing, shrink(s)], [pct, percent, per cent, quarter, year, annual]]}
            match:
              - Gross domestic product grew by 2.4 percent last year.
              - The economy shrank 0.2 percent in the third quarter.
            miss:
              - The domestic cat is a gross eater.
              - The product sold well in the economy shop.
          - topic: 20000357 economic growth
            strength: 85
            any:
              - (economic|gdp|gnp) (growth|expansion|recovery|upturn|boom|slowdown|rebound)
              - (growth|economic) (forecast|forecasts|outlook|rate|rates|target|targets) (for|of|to) (the|economy)
              - near: {words: 7, all: [economy, [grow(s|ing), grew, expand(s|ed|ing), recover(s|ed|y|ing), slow(s|ed|ing|down), rebound(s|ed)]]}
              - near: {words: 6, all: [[growth], [economy, economic, forecast, pct, percent, per cent], [gdp, gnp, economists, annual, real, world, ministry, year]]}
            match:
              - The ministry cut its forecast for economic growth to 1 percent.
              - China's economy slowed in the spring.
            miss:
              - The boy's growth worried the doctors.
              - An economy seat to Rome costs 90 euros.
          - topic: 20000383 recession
            strength: 88
            any:
              - [recession, recessionary, double dip]
              - (economic|great|world) (slump|depression|downturn|crisis|contraction|meltdown|turmoil)
            match:
              - Britain slipped into recession at the end of the year.
              - The economic downturn hit car sales.
            miss:
              - The recessed lamps lit the hall.
              - She was treated for depression.
          - topic: 20000358 economic indicator
            strength: 80
            any:
              - (leading|economic) (indicator|indicators|data|statistics)
              - [purchasing managers, leading indicators, business climate, ifo, tankan, factory orders, durable goods,
                housing starts, retail sales, building permits, personal income, business confidence,
                capacity utilization, capacity utilisation, construction spending, wholesale sales, new home sales,
                consumer spending]
              - near: {words: 8, all: [[index, figures, data], [economy, economists, commerce department, statistics office, statistics bureau], [<up>, <down>, showed, revised]]}
            match:
              - Housing starts dropped by 4 percent in March.
              - The purchasing managers index pointed to slower business.
            miss:
              - The dashboard's fuel indicator blinked.
              - The index of the book has 40 pages.
          - topic: 20000360 industrial production
            strength: 88
            any:
              - (industrial|manufacturing|factory|industry) (production|output|activity)
              - near: {words: 7, all: [[production, output], [industrial, factories, manufacturing], [<up>, <down>, pct, percent]]}
              - (plant|capacity) utili(s|z)ation
            match:
              - Industrial production in Germany rose 1.2 percent in June.
              - Factory output fell for a second month.
            miss:
              - The theatre's new production runs until May.
              - The writer's output was small.
          - topic: 20000361 inventories
            strength: 85
            any:
              - (business|wholesale|factory|retail|manufacturing|crude|oil|fuel) (inventories|inventory|stockpiles)
              - inventories (rose|fell|up|down|of|were|at)
              - near: {words: 6, all: [[stocks, inventories, stockpiles], [tonnes, barrels, bushels, crude, grain, gasoline, distillate, wheat], [<up>, <down>, ending, carryover, mln, million]]}
            match:
              - Business inventories rose 0.4 percent in February.
              - Crude stocks fell by 3 million barrels last week.
            miss:
              - The museum made an inventory of its paintings.
              - Stocks of cod are low.
          - topic: 20000362 productivity
            strength: 80
            any:
              - (labour|labor|worker|business|nonfarm|non farm|farm) productivity
              - productivity (growth|gains|rose|fell|gap|increase|of)
              - unit labo(u|)r costs
            match:
              - Nonfarm productivity rose at a 2 percent pace.
              - Weak productivity growth holds back wages, the bank said.
            miss:
              - Her most productive years as a poet came late.
              - The team was unproductive in front of goal.
          - topic: 20000365 employment statistics
            strength: 88
            any:
              - (unemployment|jobless|employment) (rate|figures|data|claims|total|report|statistics|numbers)
              - (nonfarm|non farm) (payrolls|payroll employment|payroll)
              - [number of unemployed, number of people out of work, out of work total, jobs report, jobs data]
              - near: {words: 8, all: [[unemployment, jobless, joblessness], [<up>, <down>, pct, percent, per cent, seasonally adjusted, statistics]]}
            match:
              - The unemployment rate fell to 5.1 percent, the labour office said.
              - Employers added 200,000 workers to nonfarm payrolls.
            miss:
              - Unemployment among actors is a theme of the play.
              - The statistics of the midfielder are good.
          - topic: 20000375 trade balance
            strength: 92
            any:
              - (trade|current account|balance of payments|external) (deficit|deficits|surplus|surpluses|gap|balance|imbalance|imbalances)
              - [balance of (trade|payments), current account, balance of trade]
              - (merchandise|visible) trade
              - near: {words: 10, all: [[exports], [imports], [surplus, deficit, gap, <up>, <down>]]}
            match:
              - The trade deficit widened to 40 billion dollars in March.
              - Exports exceeded imports, leaving a surplus of 2 billion.
            miss:
              - He could balance three plates as a trick of his trade.
              - The city has a surplus of taxis.
          - topic: 20000366 exports
            strength: 82
            any:
              - (grain|wheat|corn|oil|crude|sugar|coffee|arms|rice|car|steel|farm|agricultural|gas|food|soybean|cocoa|cotton|beef|meat|textile) export(s|ers|er)
              - export (sales|sale|quota|quotas|earnings|credit|credits|licences|licenses|enhancement|subsidies|subsidy|orders|growth|markets|bonus|tax|duty|duties|restitution|restitutions|rebates|tenders|ban|certificates|commitments|inspections)
              - exporters (sold|report|reported)
              - near: {words: 7, all: [[export(s|ed|ing)], [tonnes, tons, barrels, bags, bales, mln, billion, million, bln, <up>, <down>, shipments, to china, to japan, to the soviet union, to europe]]}
            match:
              - Wheat exports are expected to reach 30 million tonnes.
              - Exports rose 12 percent from a year before.
            miss:
              - He exported the photos to a memory card.
              - The programme can export a file.
          - topic: 20000369 imports
            strength: 82
            any:
              - (grain|wheat|corn|oil|crude|sugar|coffee|rice|car|steel|farm|agricultural|gas|food|soybean|beef|meat|textile) import(s|ers|er)
              - import (quota|quotas|duty|duties|tariff|tariffs|ban|levy|licences|licenses|restrictions|curbs|controls|tax|bill|tender|surcharge|fee)
              - near: {words: 7, all: [[import(s|ed|ing)], [tonnes, tons, barrels, bags, mln, billion, million, bln, <up>, <down>, cheap, from china, from japan, foreign]]}
            match:
              - Oil imports rose as refineries came back.
              - The ministry put an import quota on rice.
            miss:
              - The word was imported from Latin.
              - The question is of great import.
          - topic: 20000373 international trade
            strength: 92
            any:
              - near: {words: 14, all: [[trade, trading], [surplus, deficit, imports, exports, tariff(s), quota(s), protectionis(m|t), japan, japanese, community, taiwan, korea, brazil, partners, gatt, barriers, sanctions, retaliat(e|ion), bill, markets, bilateral, agreement, talks, minister(s)]]}
              - trade (surplus|deficit|bill|talks|gap|war|dispute|agreement|pact|sanctions|relations|minister|ministers|representative|official|officials|figures|policy|row)
              - (international|world|foreign|global|bilateral|free|cross border) trade
              - (trade|trading) (talks|ties|partners|partner|negotiations|negotiators|representative|minister|ministers|mission|relations|barriers|bill|legislation|flows|issues|problems|friction|frictions)
              - [^GATT, world trade organi(s|z)ation, ^WTO, uruguay round, doha round, multilateral trade]
              - near: {words: 8, all: [trade, [japan, china, european community, european union, countries, nations, u.s], [goods, exports, imports, markets, market access, protectionism, protectionist, open its market]]}
            match:
              - World trade grew by 4 percent, the WTO said.
              - Trade talks between India and the bloc resume in June.
            miss:
              - He learned a trade in the local garage.
              - The club will trade its pitcher.
          - topic: 20000376 trade dispute
            strength: 92
            any:
              - trade (war|wars|dispute|disputes|row|conflict|retaliation|sanctions|tensions|friction|complaint)
              - (anti dumping|antidumping|dumping) (duty|duties|probe|case|charges|complaint|investigation|law|laws|of)
              - (retaliatory|punitive|countervailing) (tariffs|tariff|duties|duty|measures)
              - near: {words: 9, all: [[unfair, retaliate, retaliation, dumping, dumped], [trade, exports, imports, goods, semiconductor(s), steel, markets]]}
            match:
              - The trade war between the two powers hit soybean growers.
              - Brussels put anti-dumping duties on bicycles from China.
            miss:
              - The dispute over the fence went to court.
              - Police found illegal dumping in the wood.
          - topic: 20000374 trade agreements
            strength: 92
            any:
              - ((free) trade|tariff|customs) (agreement|agreements|pact|pacts|deal|deals|accord|accords|treaty|zone|area)
              - customs union(s)
              - [^NAFTA, ^USMCA, ^CPTPP, trans pacific partnership, ^MERCOSUR, mercosur, common market,
                commodity agreement,
                international (coffee|cocoa|sugar|tin|rubber|wheat) (agreement|organisation|organization|council)]
            match:
              - Canada and Peru signed a free trade agreement.
              - Ministers of Mercosur met in Montevideo over a customs union.
            miss:
              - The trade union reached an agreement on pay.
              - They agreed to meet at the market.
          - topic: 20000377 trade policy
            strength: 92
            any:
              - (trade|import|export) (policy|policies|bill|legislation|law|protection|liberali(s|z)ation|restrictions|barriers|curbs|embargo|ban)
              - [protectionism, protectionist, most favoured nation, most favored nation, trade representative,
                export controls, import controls]
            match:
              - The House passed a trade bill that would limit textile imports.
              - Economists warned against protectionism.
            miss:
              - The insurer's policy covers trade vans.
              - Bodyguards offered protection to the star.
          - topic: 20000384 tariff
            strength: 92
            any:
              - tariff(s)
              - (import|customs|export) dut(y|ies)
              - (levy|levies) on imports
            except: [electricity tariff(s), water tariff(s), phone tariff(s), mobile tariff(s), telephone tariff(s)]
            match:
              - Washington put a 25 percent tariff on steel.
              - Customs duties on cars will rise in July.
            miss:
              - The new electricity tariff favours night users.
              - Parents on duty watched the custom of egg rolling.
          - topic: 20000382 prices
            strength: 74
            any:
              - (price|prices) (rise|rises|increase|increases|cut|cuts|freeze|controls|hike|hikes|war|cap|caps)
              - (food|fuel|petrol|house|energy|oil|farm|support|floor|posted|intervention|world|spot|producer|cash) price(s)
              - near: {words: 5, all: [price(s), [<up>, <down>]]}
            match:
              - Bakers announced a price rise for bread.
              - Food prices climbed in every province.
            miss:
              - He paid a high price for his mistake, said the coach.
              - The first prize went up to the stage.
          - topic: 20000352 consumer confidence
            strength: 88
            any: [consumer (confidence|sentiment|morale), household confidence]
            match:
              - Consumer confidence fell to a two-year low.
              - A survey showed consumer sentiment at its best since May.
            miss:
              - The keeper plays with confidence.
              - Consumers sent mental arithmetic books back.
          - topic: 20000353 consumer issue
            strength: 75
            any: [consumer (protection|watchdog|rights|group|complaints|advocates|affairs), mis selling, price gouging,
              (misleading|false) advertising, rip off(s)]
            match:
              - The consumer watchdog fined the phone company.
              - Shops were accused of price gouging after the storm.
            miss:
              - Lions are the top consumers of zebra.
              - He tore the poster off.
          - topic: 20000354 credit and debt
            strength: 78
            any:
              - (household|consumer|personal|credit card|student|corporate) debt(s)
              - (consumer|instalment|installment|bank|credit) (credit|crunch|squeeze|card debt|lending)
              - (debt|foreign debt|external debt) (rescheduling|relief|burden|crisis|talks|service|servicing|repayment|repayments|moratorium|negotiations)
              - (creditor|debtor) (bank|banks|nation|nations|country|countries)
              - (reschedul(e|ed|ing)|refinanc(e|ed|ing)) (of) (its|the|their) (foreign|external|bank) (debt|debts)
            match:
              - Household debt has reached a record.
              - Creditor banks agreed to debt rescheduling for Brazil.
            miss:
              - Credit for the win goes to the keeper.
              - She owes a debt to her teachers.
          - topic: 20000368 government debt
            strength: 85
            any: [(national|public|government|sovereign|federal|foreign|external) debt, debt (ceiling|brake|limit),
              sovereign (default|bonds)]
            match:
              - Public debt reached 120 percent of output.
              - Congress must raise the debt ceiling by June.
            miss:
              - The limit of the debtor's patience was reached.
              - The public owes the singers nothing.
          - topic: 20000367 government aid
            strength: 78
            any: [(government|state|export|farm|fuel|federal) (subsidy|subsidies|bailout|bailouts|rescue),
              (subsidy|subsidies|subsidi(s|z)ed) (for|to) (farmers|industry|growers|firms),
              (stimulus|bailout|rescue) (package|cheques|checks), deficiency payments, price support(s),
              loan guarantee(s)]
            match:
              - The cabinet agreed on a stimulus package of 90 billion.
              - Farmers live on state subsidies.
            miss:
              - The package with the present arrived late.
              - She bailed out of the burning plane.
          - topic: 20000348 budgets and budgeting
            strength: 70
            any: [budget (deficit|surplus|shortfall), (balanced|draft|annual) budget]
            match:
              - The city faces a budget shortfall of 2 million.
              - A balanced budget is the aim of the college.
            miss:
              - He flew with a budget airline.
              - The film had a low cost.
          - topic: 20000355 currency
            strength: 85
            any:
              - (dollar|yen|pound|euro|mark|sterling|rouble|ruble|peso|rupee|yuan|renminbi|lira|franc|rand|currency|won|krona|real) (fell|rose|falls|rises|weakened|strengthened|slid|closed|slipped|firmed|plunged|rally|rallied|depreciation|depreciated|devaluation|devalued|intervention|gained|lost|eased|higher|lower)
              - [devaluation, devalued, depreciation of the,
                currency (stability|crisis|reform|peg|union|basket|intervention|pact)]
              - (strong|weak|weaker|stronger) (dollar|yen|pound|euro|currency|mark)
              - [louvre accord, plaza accord, european monetary system, gold standard, single currency, ^EMS]
              - near: {words: 6, all: [[dollar, yen, sterling, pound, euro, currency, currencies, mark, franc, lira, peso, rouble, ruble], [stabili(s|z)e, stability, weaker, stronger, record low, record high, value of, against the, devalue, support the]]}
            match:
              - The rupee weakened to a record low of 95.
              - Argentina devalued as reserves ran out.
            miss:
              - He paid in dollar notes.
              - A rare pound dog won the show.
          - topic: 20000391 foreign exchange market
            strength: 90
            any:
              - near: {words: 14, all: [[dollar, yen, sterling, pound, euro, mark, franc, lira, currency, currencies], [dealers, intervention, intervened, intervene, exchange rate(s), central bank(s), currency market(s), foreign exchange, louvre, paris accord, group of seven, g-7, stabili(s|z)e, stability, parity, trading range, monetary officials]]}
              - (currency|dollar|yen|sterling|exchange rate|monetary) (stability|intervention|accord|pact|policy cooperation|market|markets|dealings)
              - money market (shortage|assistance|help|deficit|forecast|conditions|intervention|operations)
              - (foreign exchange|currency|forex) (market|markets|dealer|dealers|trader|traders|trading|reserves|intervention|rates|dealings|desk|controls)
              - exchange rate(s)
              - [foreign exchange, forex, currency dealers, currency traders]
              - near: {words: 7, all: [[dollar, yen, sterling, pound, euro, mark, franc], [against the, intervene(d|s), intervention, traders, dealers, fixed at, opened at, closed at, quoted at, fixing]]}
            match:
              - Currency traders said the exchange rate would hold.
              - The dollar closed at 151 yen against the Japanese unit.
            miss:
              - An exchange of prisoners took place abroad.
              - Foreign students joined the exchange.
          - topic: 20001279 cryptocurrency
            strength: 92
            any: [cryptocurrenc(y|ies), bitcoin(s), ethereum, blockchain,
              crypto (exchange|market|coin|token|assets|firm), stablecoin(s)]
            match:
              - Bitcoin jumped above 100,000 dollars.
              - The crypto exchange froze withdrawals.
            miss:
              - A coin of the crypt was found in a chain of rooms.
              - The block was closed.
          - topic: 20000364 emerging market
            strength: 85
            any: [(emerging|frontier) (market|markets|economies|economy), ^BRICS]
            match:
              - Investors fled emerging markets.
              - Leaders of the BRICS met in Kazan.
            miss:
              - A farmers' market is emerging downtown.
              - The bricks fell.
          - topic: 20000372 international economic institution
            strength: 88
            any: [international monetary fund, world bank, ^IMF, ^OECD,
              (asian|african|inter american|european investment) (development) bank, european bank for reconstruction,
              ^WTO, world trade organi(s|z)ation, bank for international settlements, ^GATT]
            match:
              - The International Monetary Fund approved the loan.
              - A World Bank team visits Dhaka.
            miss:
              - The bank of the lake is a world of its own.
              - Trade fairs organise tours.
          - topic: 20000380 mortgage
            strength: 88
            any: [mortgage(s), home loan(s), foreclosure(s), remortgag(e|ing)]
            match:
              - Banks cut their mortgage offers.
              - Foreclosures rose in Nevada.
            miss:
              - The home side loaned a striker.
              - A wooden house was sold.
          - topic: 20000392 loan market
            strength: 76
            any: [syndicated loan(s), (loan|lending) (growth|losses|portfolio|standards|market),
              (bad|problem|non performing|nonperforming) loans, credit facility, revolving credit, eurocredit,
              bank lending]
            match:
              - Lenders signed a syndicated loan of 400 million.
              - Bad loans at the state banks doubled.
            miss:
              - The winger is on loan.
              - The museum lent a portrait.
          - topic: 20000393 loans
            strength: 76
            any: [
              near: {words: 8, all: [[loan(s), lend(s), lent, borrow(s|ed|ing)], [<money>, bank(s), lender(s), repay(ment|ments), government, world bank]]},
              student loans]
            match:
              - The government will borrow 3 billion from the bank.
              - A loan of 20 million dollars will pay for the road.
            miss:
              - Spurs took the keeper on loan.
              - May I borrow your pen, she asked.
          - topic: 20001158 entrepreneurship
            strength: 80
            any: [entrepreneur(s|ship|ial), (tech) (startup|startups|start ups), founder of the company]
            match:
              - Young entrepreneurs flock to Lagos.
              - The startup makes robots.
            miss:
              - The race will start up the hill.
              - He entered the enterprise late.
          - topic: 20001172 small and medium enterprise
            strength: 85
            any: [small (and medium) (sized) (business|businesses|enterprises|firms|companies), ^SMEs,
              family (owned|run) (business|firm)]
            match:
              - Small businesses want lower taxes.
              - A fund for SMEs was set up.
            miss:
              - The family runs to the sea.
              - The enterprise of the small girl impressed all.
          - topic: 20001171 sharing economy
            strength: 85
            any: [sharing economy, airbnb, home sharing, (short term) (rental|letting) platform(s)]
            match:
              - Barcelona will ban Airbnb flats.
              - The sharing economy has changed travel.
            miss:
              - They share a platform.
              - He rents a car.
          - topic: 20000386 commodity market
            strength: 84
            any:
              - commodit(y|ies) (market|markets|prices|price|futures|exchange|trading|traders|agreement|broker)
              - commodities
              - near: {words: 10, all: [[<crops>], [tonnes, tons, bushels, bags, bales, futures, traders, price(s), export(s), import(s), crop, buffer stock, quota(s), tender(s), cargo(es), delivery, shipment(s), sold, sales, market, growers, production]]}
              - near: {words: 10, all: [[<metals>], [tonnes, tons, ounce(s), futures, price(s), traders, lme, troy, cents a lb, per lb]]}
              - [london metal exchange, ^LME, buffer stock, spot market, cash market, export enhancement program,
                export enhancement]
            match:
              - Cocoa futures touched a peak as traders feared a poor crop.
              - Egypt bought 60,000 tonnes of wheat at a tender.
            miss:
              - She takes sugar in her tea.
              - Iron lungs saved the children.
          - topic: 20000387 energy market
            strength: 86
            any:
              - (oil|crude|petroleum|gas|energy) (output|production|exports|imports|supply|supplies|demand|stocks|inventories|producers|producer|minister|ministers|industry|company|companies|reserves|field|fields|exploration|refinery|refineries|shipments|quotas|postings|prices)
              - [crude oil, opec, barrels a day, barrels per day, bpd, oil prices, mln barrels, million barrels, natural gas, heating oil, gas oil, fuel oil, refiners]
              - (oil|crude|brent|gas|energy|petrol|gasoline|fuel|heating oil|electricity|opec|barrel) (price|prices|market|markets|futures|traders|output|quota|quotas|ceiling)
              - near: {words: 9, all: [[crude, oil, brent, west texas, ^WTI, natural gas], [barrel(s), price(s), opec, futures, bpd, benchmark, traders, posted]]}
              - [^OPEC, opec, spot crude, west texas intermediate, brent crude]
            except: [olive oil, palm oil, tear gas]
            match:
              - Brent crude rose to 80 dollars a barrel.
              - OPEC kept its output ceiling.
            miss:
              - She fried it in olive oil.
              - Gas filled the tunnel.
          - topic: 20000388 metal
            strength: 84
            any:
              - near: {words: 9, all: [[<metals>], [price(s), tonnes, tons, ounce(s), futures, traders, mine(s), smelter(s), producer(s), output, production, ore, exports, refinery, market, deposit(s)]]}
              - (aluminium|aluminum|copper|zinc|nickel|tin|steel) (smelter|smelters|producer|producers|exports|imports|industry|maker|makers|mill|mills|plant|products|cathode|stocks|council|agreement)
              - [london metal exchange, precious metals, base metal(s), bullion]
            match:
              - Copper prices fell on weak demand from builders.
              - The smelter makes 90,000 tonnes of zinc a year.
            miss:
              - The heavy metal band toured in May.
              - He took the lead in the race.
          - topic: 20000390 debt market
            strength: 80
            any: [(debt|credit|capital|bond|money|eurobond) market(s), (treasury|t) bills,
              (debt|note|bill) (issuance|auction|auctions|tender), commercial paper, certificates of deposit]
            match:
              - Debt markets were calm after the auction.
              - The bank sold treasury bills worth 90 million.
            miss:
              - The market paid its bill.
              - She noted the auction.
          - topic: 20000210 agriculture
            strength: 84
            any:
              - (agricultur(e|al)|farming) (minister|ministry|department|secretary|production|policy|sector|products|exports|commissioner|output|subsidies|committee|prices|land)
              - [^USDA, u.s agriculture department, agriculture department, common agricultural policy, farm bill,
                crop report]
              - near: {words: 8, all: [[<crops>], [acre(s|age), hectare(s), farmers, growers, planted, planting(s), harvest(s|ed|ing), yield(s), crop(s), sowing, drought, tonnes, bushels, winter, frost, output, production]]}
              - [farmer(s), farmland, dairy farm(s), livestock, feedlot(s), crop(s), harvest(s), sowing, acreage,
                cattle, hogs, grain(s), wheat, oilseeds, pig farmers, slaughter, slaughtered, winter wheat, sugar beet,
                sugarcane, sugar cane, set aside]
            except: [farmers market, cream of the crop, crop top(s)]
            match:
              - Farmers in Kansas have planted less wheat this year.
              - The agriculture ministry expects a sugar crop of 8 million tonnes.
            miss:
              - The tailor sews a crop top.
              - A wind farm hums offshore.
          - topic: 20000213 commercial fishing
            strength: 85
            any: [(fishing|trawler) (fleet|fleets|quota|quotas|boats|industry|rights|vessels|vessel|grounds),
              trawler(s), fisheries, fishermen, overfishing, fish stocks, fish catches, fish farm(s)]
            match:
              - Trawlers landed less cod than in any year.
              - Ministers set fishing quotas for the North Sea.
            miss:
              - He went fishing for compliments.
              - A trail of clues was found.
          - topic: 20000214 forestry and timber
            strength: 85
            any: [timber, lumber, logging, plywood, sawmill(s), pulpwood, softwood, forestry]
            match:
              - Softwood lumber exports to Japan rose.
              - The sawmill closed in May.
            miss:
              - The timbre of her voice charmed.
              - He logs on daily.
          - topic: 20000217 chemicals
            strength: 80
            any: [
              (chemical|chemicals|petrochemical|petrochemicals) (company|companies|maker|makers|group|plant|plants|industry|firm|business|producer|producers|prices),
              ethylene, polyethylene, petrochemicals, fertiliser(s), fertilizer(s), pesticide maker, caustic soda,
              propylene, methanol, styrene, urea]
            match:
              - The chemical company makes ethylene at the site.
              - Fertilizer makers lifted prices.
            miss:
              - The chemistry of the team was good.
              - Chemical weapons were found.
          - topic: 20000225 computing and information technology
            strength: 78
            any: [
              (computer|it|software|tech|technology|internet|big tech) (company|companies|industry|firm|firms|giant|giants|maker|makers|sector|services),
              cloud computing, data centre(s), data center(s), silicon valley, ^Microsoft, ^Google, ^IBM]
            match:
              - Tech giants plan huge data centres.
              - The computer maker shipped fewer machines.
            miss:
              - He saw it on the screen.
              - A cloud hid the valley.
          - topic: 20000226 computer and telecommunications hardware
            strength: 80
            any: [(personal|laptop|tablet|mainframe|desktop) computer(s), laptop(s), smartphone(s), iphone(s),
              mainframes, disk drive(s), workstations, supercomputer]
            match:
              - Sales of personal computers fell.
              - The new iPhone costs more.
            miss:
              - The personal trainer computed the time.
              - Hardware stores sell nails.
          - topic: 20000230 semiconductor and electronic component
            strength: 90
            any: [semiconductor(s), microchip(s), chipmaker(s), ^TSMC, ^Nvidia,
              (computer|memory|silicon|dram|ai) chip(s), chip (maker|makers|plant|industry|pact)]
            match:
              - The chipmaker will build a plant in Dresden.
              - Japan was accused of dumping semiconductors.
            miss:
              - Fish and chips cost more.
              - He chipped the ball.
          - topic: 20000231 software and applications
            strength: 80
            any: [
              (software|operating system|mobile app|apps) (maker|company|update|firm|developer|developers|update|program),
              software, mobile app(s), operating system(s)]
            match:
              - The software update broke thousands of screens.
              - A mobile app warns of hail.
            miss:
              - Soft wear suits the beach.
              - The operating theatre was closed.
          - topic: 20000228 satellite technology
            strength: 85
            any: [(communications|telecommunications|weather|spy|television|navigation) satellite(s),
              satellite (operator|launch|navigation|network|internet), starlink, ^GPS]
            match:
              - The rocket carried two communications satellites.
              - Starlink brings the web to the village.
            miss:
              - The satellite town has a new school.
              - Stars link the stories.
          - topic: 20000233 telecommunication service
            strength: 84
            any: [
              (telecom|telecoms|telecommunications|telephone|phone|broadband|mobile phone) (company|companies|operator|operators|firm|group|services|service|carrier|provider|monopoly|regulator|industry),
              broadband, long distance telephone, fibre network, telecoms, roaming charges]
            match:
              - The telecoms operator will raise broadband prices.
              - Long distance telephone rates were cut.
            miss:
              - She took a phone call.
              - The band goes abroad.
          - topic: 20000234 wireless technology
            strength: 85
            any: [(wireless|5g|4g|mobile|cellular) (network|networks|spectrum|licence|licences|technology), wifi, wi fi,
              bluetooth, 5g]
            match:
              - The auction of 5G spectrum raised billions.
              - Trains get wi-fi next year.
            miss:
              - The wire lessened the noise.
              - Cellular tissue was examined.
          - topic: 20000235 construction and property
            strength: 76
            any: [
              (property|real estate|construction|building) (market|developer|developers|company|firm|industry|prices|sector|group|boom|bubble|sites|project),
              housebuilder(s), homebuilder(s), real estate, housing starts]
            match:
              - Property developers owe billions.
              - The construction industry lacks bricklayers.
            miss:
              - A proper tea was served.
              - Confidence is building.
          - topic: 20001368 residential real estate
            strength: 85
            any: [(house|home|housing|flat) (price|prices|sales|market|starts|builders|building),
              (existing|new) home sales, rents, homebuyers, house buyers, housing market, apartment prices,
              near: {words: 6, all: [[rent(s), rental], [tenants, landlords, flats, apartments, housing]]}]
            match:
              - House prices in Dublin rose 8 percent.
              - Rents for small flats have doubled.
            miss:
              - The home side won.
              - The shirt was rent in two.
          - topic: 20001367 commercial real estate
            strength: 85
            any: [commercial (property|real estate), office (space|vacancies|vacancy|tower|block|buildings),
              (office|warehouse|retail) space]
            match:
              - Office vacancies reached a record.
              - The fund sold its commercial property.
            miss:
              - The office of space affairs met.
              - A commercial was shot.
          - topic: 20001245 infrastructure projects
            strength: 78
            any: [
              (infrastructure|railway|highway|bridge|dam|airport|tunnel) (project|projects|spending|investment|expansion|construction),
              belt and road]
            match:
              - The airport expansion will cost 4 billion.
              - Infrastructure spending is to double.
            miss:
              - The project of his life was a novel about a bridge.
              - He wore a belt.
          - topic: 20000317 building material
            strength: 85
            any: [
              (cement|brick|bricks|concrete|plasterboard|glass) (maker|makers|producer|producers|plant|factory|works|prices),
              building materials]
            match:
              - The cement maker will close a kiln.
              - Building materials got dearer.
            miss:
              - He has concrete plans.
              - Material on building cases was read.
          - topic: 20000324 beverage and grocery
            strength: 80
            any: [soft drink(s), soda, beer, brewery, brewer(s), winemaker(s), distiller(s), whisky, bottler(s),
              beverage(s), grocery, groceries, food company, food maker, coca cola, pepsi, nestle]
            match:
              - The brewer sold more beer abroad.
              - Grocery bills rose.
            miss:
              - A storm is brewing.
              - She bottled up her anger.
          - topic: 20000245 clothing
            strength: 80
            any: [
              (clothing|garment|textile|apparel|shoe|footwear|fashion) (maker|makers|industry|factory|factories|chain|retailer|exports|imports|workers|company|mills),
              sportswear, textiles, footwear, apparel]
            match:
              - Garment workers in Dhaka stopped work.
              - The sportswear group sold fewer shoes.
            miss:
              - She changed her clothes.
              - The text was long.
          - topic: 20001258 consumer electronics
            strength: 84
            any: [consumer electronics, (television|tv) sets, video recorders, games console(s), headphones, smartwatch,
              smartwatches, videocassette recorders]
            match:
              - Makers of consumer electronics met in Las Vegas.
              - Smartwatches sold well.
            miss:
              - The watch was smart of him.
              - Electrons are small.
          - topic: 20000249 luxury good
            strength: 84
            any: [luxury (goods|group|brand|brands|watches|handbags|maker), ^LVMH, ^Gucci, ^Hermes]
            match:
              - The luxury group sold fewer handbags.
              - Gucci has a new designer.
            miss:
              - They live in luxury.
              - Time is a luxury.
          - topic: 20000330 tobacco and nicotine
            strength: 88
            any: [tobacco, cigarette(s), e cigarettes, vapes, vaping, nicotine, cigar(s)]
            match:
              - The state will ban flavoured vapes.
              - Tobacco leaf was sold in Harare.
            miss:
              - The vapour rose.
              - The singer is smoking hot.
          - topic: 20000254 toy and game
            strength: 84
            any: [(toy|toys) (maker|makers|retailer|shop|shops|industry|company|fair), ^Lego, ^Mattel, barbie dolls]
            match:
              - The toy maker expects a good Christmas.
              - Lego opened a plant.
            miss:
              - He toyed with the idea.
              - Let go, she said.
          - topic: 20001243 oil and gas
            strength: 90
            any:
              - (oil|gas|crude|petroleum) (company|companies|producer|producers|field|fields|exporter|exporters|minister|ministers|industry|rig|rigs|platform|well|wells|exploration|drilling|refinery|refineries|output|production|tanker|tankers|supply|supplies|reserves|giant|major|majors|pipeline|terminal|firms|imports|exports|prices|price|market|embargo|discovery|shares|sector|ministry|demand|import|stocks|leases)
              - [crude oil, opec, natural gas, petroleum, brent, barrels a day, barrels per day, bpd, oilfield(s),
                refiner(s), offshore drilling, heating oil, gas liquids, gasoline, ^LNG, fracking, shale gas, shale oil,
                gas oil, fuel oil, refinery, refineries, barrels, barrel of oil, cubic feet, exxon, oilman, ^BP, aramco,
                gazprom, rosneft, ^API, petroleum institute, texaco, chevron, distillate]
            except: [olive oil, palm oil, oil painting(s), barrel of a gun, barrels of beer, gun barrel(s)]
            match:
              - OPEC ministers agreed to pump 1 million barrels a day less.
              - The company found natural gas off Cyprus.
            miss:
              - An oil painting of a horse was stolen.
              - Tear gas drove the crowd back.
          - topic: 20000263 natural gas
            strength: 90
            any: [natural gas, ^LNG, liquefied natural gas, shale gas, gas pipeline(s), gazprom, nord stream,
              gas field(s), gas storage, cubic feet of gas, gas supplies, gas exports, gas contract, gas prices,
              methane gas]
            except: [gas prices at the pump]
            match:
              - A cargo of LNG reached the port.
              - Gas supplies through the Nord Stream pipe stopped.
            miss:
              - Petrol is called gas there.
              - Natural light fills the hall.
          - topic: 20000268 petrol
            strength: 88
            any: [gasoline, petrol, motor fuel, unleaded, pump prices, filling stations, fuel prices, price at the pump,
              petrol stations, gas stations, diesel prices]
            except: [petrol bomb(s)]
            match:
              - Gasoline demand rises in summer.
              - Pump prices fell below 2 euros.
            miss:
              - A petrol bomb hit the wall.
              - Water was pumped.
          - topic: 20000258 coal
            strength: 88
            any: [
              coal (mine|mines|mining|miner|miners|industry|exports|prices|plant|plants|production|power|fired|output|producer),
              colliery, collieries, coalfield(s), coking coal, lignite, steam coal]
            match:
              - The last coal mine closed in December.
              - Coking coal exports fell.
            miss:
              - A charcoal sketch was sold.
              - A mine blew up under the truck.
          - topic: 20000265 nuclear power
            strength: 88
            any: [nuclear (power|energy|plant|plants|reactor|reactors|station|stations|industry|waste),
              atomic energy agency, ^IAEA, uranium enrichment, reactor(s)]
            except: [nuclear powers, nuclear armed]
            match:
              - The nuclear plant was shut for repairs.
              - France will build six reactors.
            miss:
              - The two nuclear powers signed a pact.
              - The nuclear family is in decline.
          - topic: 20000257 renewable energy
            strength: 86
            any: [(renewable|renewables|green|clean) (energy|power|electricity), renewables, green hydrogen]
            match:
              - Renewables made half of the power.
              - Clean energy jobs doubled.
            miss:
              - The licence is renewable.
              - He has energy.
          - topic: 20001209 solar power
            strength: 90
            any: [solar (power|panel|panels|energy|farm|farms|park|parks|array|arrays|plant|plants|cells), photovoltaic]
            match:
              - Solar panels cover the roof.
              - The solar farm lies in Gujarat.
            miss:
              - A solar eclipse crossed Spain.
              - The solar system has eight planets.
          - topic: 20001211 wind power
            strength: 90
            any: [wind (power|farm|farms|turbine|turbines|energy), offshore wind, windfarm(s)]
            match:
              - The wind farm has 80 turbines.
              - Offshore wind grows in Denmark.
            miss:
              - Strong winds felled trees.
              - He wound the clock.
          - topic: 20001210 hydroelectric power
            strength: 88
            any: [hydroelectric, hydropower, hydro power, hydro electric, hydro (dam|plant|station)]
            match:
              - Drought cut hydropower in Zambia.
              - The hydroelectric dam is full.
            miss:
              - A fire hydrant burst.
              - The dam of the foal ran.
          - topic: 20001207 biofuel
            strength: 88
            any: [biofuel(s), ethanol, biodiesel, gasohol]
            match:
              - Corn goes into ethanol.
              - Brussels limits biofuels.
            miss:
              - The biography fuelled debate.
              - Methanol poisoned the men.
          - topic: 20000274 banking
            strength: 80
            any:
              - (commercial|investment|retail|savings|merchant|state|private) bank(s|ing)
              - (banking|bank) (sector|system|industry|group|holding|deposits|branches|branch|customers|crisis|regulators|failures|supervision|profits|loans)
              - [bankers, lender(s), savings and loan, thrift institutions, credit union, bank run, bancorp, bankcorp,
                bancshares]
              - near: {words: 6, all: [[bank, banks], [depositors, customers, deposits, capital, lending, loans, branch(es), assets]]}
            except: [river bank, food bank(s), blood bank(s), west bank, world bank, central bank]
            match:
              - The savings bank will shut forty branches.
              - Depositors queued outside the bank.
            miss:
              - Troops entered the West Bank town.
              - The food bank fed 90 families.
          - topic: 20000279 insurance
            strength: 85
            any: [
              (insurer|insurers|insurance|reinsurance|reinsurer|underwriters) (company|companies|group|market|premiums|premium|claims|policy|industry|firm|broker|payout|losses),
              insurer(s), reinsurance, reinsurer, lloyd of london, life insurance, car insurance]
            match:
              - Insurers face claims of 2 billion after the hail.
              - Car insurance premiums rose.
            miss:
              - The goal gave them insurance late on.
              - She underwrote the letter.
          - topic: 20000272 accountancy and auditing
            strength: 84
            any: [
              (accounting|accountancy|auditing|audit) (firm|firms|profession|rules|standards|scandal|irregularities),
              auditors, accountants, ^KPMG, ^PwC, ^Deloitte]
            match:
              - The accounting firm was fined.
              - Auditors found a hole in the books.
            miss:
              - He gave an account of the trip.
              - She auditioned for the part.
          - topic: 20000292 stock broking
            strength: 82
            any: [brokerage(s), stockbroker(s), broker dealer, securities firm(s), securities house, program trading,
              brokerage firm]
            match:
              - The brokerage cut its fees.
              - A stockbroker fled to Spain.
            miss:
              - He brokered a truce.
              - The stock broke down.
          - topic: 20000223 pharmaceutical
            strength: 85
            any: [pharmaceutical(s), pharma, drugmaker(s), drug maker(s),
              drug (company|companies|approval|prices|trials|firm), food and drug administration, ^FDA, ^Pfizer,
              ^Novartis, ^Merck]
            match:
              - The drugmaker won approval for its pill.
              - Pharmaceutical companies met in Basel.
            miss:
              - The drug dealer fled.
              - The farmer suits the part.
          - topic: 20000218 biotechnology business
            strength: 84
            any: [(biotech|biotechnology) (company|companies|firm|firms|startup|industry|stocks|group|concern),
              gene therapy firm, biotechs]
            match:
              - The biotech firm raised 90 million.
              - Biotechnology companies hired chemists.
            miss:
              - Biology was taught by a firm teacher.
              - The technical college opened.
          - topic: 20001167 medical equipment
            strength: 84
            any: [medical (device|devices|equipment|supplies), pacemaker(s), ventilators, mri scanner(s), stents,
              surgical instruments]
            match:
              - The firm makes pacemakers.
              - Medical devices were recalled.
            miss:
              - The pace maker led the marathon.
              - The device was medieval.
          - topic: 20000295 aerospace
            strength: 86
            any: [
              (aircraft|plane|jet|aerospace|helicopter|aeroplane|airplane|planemaker|engine) (maker|makers|manufacturer|manufacturers|company|industry|group|orders|deliveries|programme|contractor),
              boeing, airbus, planemaker, aerospace, lockheed, embraer, bombardier, mcdonnell douglas, jet engines,
              fokker]
            match:
              - Airbus delivered 60 jets in May.
              - The aircraft maker found cracks in the wing.
            miss:
              - The plane took off late.
              - The air was full of space dust.
          - topic: 20000296 automotive
            strength: 87
            any: [carmaker(s), automaker(s), auto maker(s), car maker(s), truck maker, motor industry, auto industry,
              car industry, automobile, automotive, vehicle maker, auto parts, electric vehicle(s), electric cars,
              car sales, auto sales, vehicle sales, car plant, car production, car factory, ^Toyota, ^Volkswagen,
              ^Ford Motor, general motors, ^Nissan, ^Honda, ^Chrysler, ^Renault, ^Fiat, ^Tesla, ^Hyundai, ^BMW, ^Volvo,
              ^Peugeot, ^Stellantis, ^GM]
            match:
              - The carmaker will build electric vehicles in Spain.
              - Toyota sold more vans.
            miss:
              - Her car broke down.
              - The fiat of the king was law.
          - topic: 20000297 defence equipment
            strength: 82
            any: [
              (defence|defense|arms|weapons) (contractor|contractors|manufacturer|manufacturers|company|companies|industry|maker|makers|firm|contract|contracts|exports|sales|group|order),
              arms deal(s), arms makers]
            match:
              - The arms manufacturer has full order books.
              - Defence contractors met the minister.
            miss:
              - The defence won the ball.
              - He broke both arms.
          - topic: 20000303 shipbuilding
            strength: 88
            any: [shipbuilder(s), shipbuilding, shipyard(s),
              near: {words: 6, all: [yard, [vessel(s), ferry, ferries, ships]]}]
            match:
              - The shipyard has no orders.
              - Korean shipbuilders won the deal.
            miss:
              - She shipped bottles.
              - The yard was swept.
          - topic: 20001166 railway manufacturing
            strength: 85
            any: [(train|locomotive|rolling stock|tram) (maker|makers|manufacturer|builder|factory), ^Alstom,
              rolling stock]
            match:
              - The train maker will deliver 30 trams.
              - Rolling stock worth 2 billion was ordered.
            miss:
              - She trains hard.
              - The stock rolled over.
          - topic: 20000302 machine manufacturing
            strength: 84
            any: [machine tool(s),
              (machinery|farm equipment|tractor|turbine|robot) (maker|makers|orders|manufacturer|manufacturers|exports|sales|group|industry)]
            match:
              - Orders for machine tools fell.
              - The tractor maker shut a line.
            miss:
              - The machine took my card.
              - A tractor blocked the road.
          - topic: 20000298 electrical appliance
            strength: 85
            any: [(household|domestic|home|electrical|kitchen) appliance(s), refrigerators, washing machines,
              dishwashers, vacuum cleaners, white goods, air conditioners]
            match:
              - The firm makes washing machines.
              - Household appliances sold badly.
            miss:
              - He applied at the house.
              - The cleaner swept.
          - topic: 20000305 advertising
            strength: 84
            any: [
              (advertising|advertisement|advertisements|ad) (agency|agencies|revenue|campaign|industry|market|spending|executive|sales|group),
              advertiser(s), commercials, billboard(s)]
            match:
              - Advertisers left the network.
              - Ad revenue at the daily fell.
            miss:
              - He adds sugar.
              - The campaign ended in defeat.
          - topic: 20000306 books and publishing
            strength: 80
            any: [(book|magazine) (publisher|publishers|publishing|sales), publishing (house|group|company|industry),
              bestseller(s), best seller, e books, bookseller(s), frankfurt book fair]
            match:
              - The publishing house sold 2 million copies.
              - Booksellers like thrillers.
            miss:
              - He was booked for a foul.
              - The rules were published.
          - topic: 20000307 film industry
            strength: 82
            any: [(film|movie) (industry|studio|studios|producer|business|company|distributor), box office,
              hollywood studio(s), bollywood, nollywood, warner bros, paramount pictures]
            match:
              - The film took 90 million at the box office.
              - Movie studios fear a strike.
            miss:
              - A film of dust lay there.
              - The post office box was full.
          - topic: 20000308 music industry
            strength: 84
            any: [(record|music|recording) (label|labels|industry|company|companies|sales|publisher), spotify,
              music streaming, record sales, platinum album]
            match:
              - Record labels sued the site.
              - Spotify raised its price.
            miss:
              - A record crowd came.
              - The label fell off.
          - topic: 20001372 news industry
            strength: 80
            any: [
              (newspaper|news|media) (publisher|publishers|industry|group|company|organisation|organisations|proprietor|owner|mogul),
              newsroom(s), print edition, news corp, gannett]
            match:
              - The newspaper group will cut its newsroom.
              - News publishers want money from search firms.
            miss:
              - Good news for skiers.
              - He wrapped fish in a paper.
          - topic: 20000315 television industry
            strength: 82
            any: [
              (television|tv|broadcasting) (network|networks|station|stations|company|rights|producer|industry|broadcaster|licence|channel|channels),
              broadcaster(s), ^BBC, ^ITV, ^NBC, ^CBS]
            match:
              - The broadcaster sold its TV stations.
              - Television networks bid for the rights.
            miss:
              - He watched from afar.
              - Seeds were cast broad.
          - topic: 20001293 streaming service
            strength: 88
            any: [(streaming|video streaming) (service|services|platform|giant|rights|subscribers), netflix,
              disney plus, hulu]
            match:
              - Netflix added 5 million subscribers.
              - The streaming service costs more.
            miss:
              - Tears were streaming down.
              - A stream runs by.
          - topic: 20000316 metal and mineral mining and refining
            strength: 86
            any:
              - (mining|mineral|minerals|gold|copper|iron ore|diamond|uranium|lithium|zinc|silver|platinum|tin|bauxite|nickel) (company|companies|group|mine|mines|miner|miners|giant|industry|project|deposit|deposits|concession|ore|production|reserves|output)
              - [smelter(s), open pit, ore body, ounces of gold per ton, rio tinto, steelmaker(s), steel mill(s),
                steel plant, steelworks, ore reserves, drill holes, bhp, rare earths, drilling results]
              - (steel|aluminium|aluminum) (company|industry|maker|makers|producer|producers|output|production|plant)
            except: [gold medal, coal mine(s), coal mining, data mining]
            match:
              - The miner found a gold deposit in Mali.
              - Steelmakers want cheaper ore.
            miss:
              - She won a gold medal.
              - A land mine killed a cow.
          - topic: 20000318 precious material
            strength: 88
            any:
              - [bullion, krugerrand(s), diamond trade, rough diamonds, precious metal(s), gemstones, de beers,
                gold coin(s), gold ore, gold mine(s), gold mining, gold price(s), gold reserves, gold producer(s),
                gold production, silver prices, silver mine, platinum mine(s), gold deposit, ounces]
              - near: {words: 7, all: [[gold, silver, platinum, palladium, diamond(s)], [ounce(s|d), oz, carat(s), bullion, mine(s), mining, price(s), traders, fixing, fixed at, troy, per ton, ore, futures]]}
            except: [gold medal, silver medal]
            match:
              - Gold rose to 400 dollars an ounce.
              - De Beers sold rough diamonds.
            miss:
              - Her golden hair shone.
              - The baseball diamond was wet.
          - topic: 20000224 plastic
            strength: 84
            any: [plastic(s) (maker|makers|producer|industry|packaging|company), polystyrene, polypropylene, polyester,
              pvc, plastics]
            match:
              - The plastics industry opposes the tax.
              - A maker of PVC shut its plant.
            miss:
              - She had plastic surgery.
              - The plaster fell.
          - topic: 20000273 auction
            strength: 84
            any: [(auction|auctioned|auctions|auctioneer) (house|houses|for|sale|at|in|of|off), sotheby, christie,
              under the hammer, auctioneers]
            except: [bond auction, treasury auction]
            match:
              - The portrait will go under the hammer at Sotheby's.
              - The car was auctioned for 2 million.
            miss:
              - The hammer thrower won.
              - Action was taken.
          - topic: 20000252 retail
            strength: 82
            any: [
              (retail|same store|like for like|store) (sales|chain|chains|group|giant|industry|sector|stores|openings),
              retailer(s), supermarket(s), department store(s), hypermarket, shoppers, walmart, tesco, carrefour,
              convenience stores, drug stores]
            match:
              - Supermarkets cut the price of milk.
              - Same-store sales rose 2 pct in May.
            miss:
              - Stories retold at night.
              - The store of grain burned.
          - topic: 20000247 online shopping
            strength: 88
            any: [(online|internet) (shopping|retailer|retailers|sales|shop|shops|marketplace), e commerce, ecommerce,
              alibaba, ebay, cyber monday, black friday]
            match:
              - Online retailers ship more parcels.
              - Black Friday sales set a record.
            miss:
              - The line of shoppers was long.
              - Black smoke rose on Friday.
          - topic: 20000331 tourism and leisure industry
            strength: 80
            any: [tourism (industry|revenue|sector|board|ministry|receipts), tourist arrivals, overtourism,
              holiday bookings, cruise line(s), cruise operator, theme park operator, tour operators, travel agents]
            match:
              - Tourist arrivals in Bali doubled.
              - The cruise line ordered a ship.
            miss:
              - She cruised to victory.
              - The band is on tour.
          - topic: 20000332 casinos and gambling
            strength: 86
            any: [casino(s), gambling, betting, bookmaker(s), slot machines, sports betting]
            match:
              - The casino group opened in Macau.
              - Betting firms face a levy.
            miss:
              - She is better now.
              - The coach gambled on youth.
          - topic: 20000333 hotel and accommodation
            strength: 82
            any: [(hotel|hotels) (chain|chains|group|industry|operator|owner|rooms|bookings|occupancy), hoteliers,
              hilton, marriott]
            match:
              - The hotel chain has 900 houses.
              - Hoteliers fear an empty summer.
            miss:
              - The team stayed at a hotel.
              - Hot ale was served.
          - topic: 20000335 restaurant and catering
            strength: 82
            any: [(restaurant|fast food|pizza|burger|coffee) (chain|chains|industry|group|franchise|operator|owners),
              mcdonald, starbucks, burger king, caterers]
            match:
              - The fast-food chain raised pay.
              - Starbucks shut 200 shops.
            miss:
              - They dined at a restaurant.
              - Bucks starred in the film.
          - topic: 20000338 air transport
            strength: 85
            any: [airline(s), airport(s), air carrier, low cost carrier, budget airline, airways,
              air (fares|traffic|travel|cargo|services), flights, airliner, air france, lufthansa, ryanair, qantas]
            match:
              - The airline cancelled 300 flights.
              - Air fares to Lagos rose.
            miss:
              - A flight of stairs led up.
              - The air in the port was foul.
          - topic: 20000343 waterway and maritime transport
            strength: 86
            any:
              - (shipping|container|cargo|merchant|tanker|port|freight|bulk) (line|lines|company|companies|ship|ships|vessel|vessels|traffic|rates|routes|lane|lanes|authority|terminal|industry|conference|carrier|carriers|fleet|workers|congestion|shipping|tonnage|operators)
              - [suez canal, panama canal, strait of hormuz, strikebound ports, dockers, seamen, longshoremen,
                stevedores, tankers, freighter(s), supertanker(s), shipowner(s), oceangoing, tanker owners, barge(s),
                seaway, dry cargo, seaports, ferry services, dock workers, harbour pilots]
              - near: {words: 7, all: [[ship(s), vessel(s), tanker(s), ferry, freighter(s)], [port, gulf, cargo, sail(s|ed|ing), docked, harbour, harbor, canal, waterway, flag(ged), reflagged, escort(s), navigation, loading, berth(s)]]}
            match:
              - Container lines send ships round the Cape.
              - Tankers waited off the port for berths.
            miss:
              - The friendship of the two lines of the family held.
              - She ported the software.
          - topic: 20000291 shipping and postal service
            strength: 80
            any:
              - [ship(s), shipping, vessel(s), tanker(s), freighter(s), cargo ship(s), container ship(s), shipowner(s),
                shippers, seamen, dockers, dock workers, ports]
              - [post office, royal mail, fedex, postmen, freight forwarders]
              - (postal|mail|parcel|courier|delivery|freight|shipping) (service|services|company|companies|firm|firms|carrier|carriers|deliveries|rates|workers)
            except: [cruise ship(s), ship of state, blood vessel(s), shipping forecast]
            match:
              - Parcel carriers want drones.
              - Royal Mail will end Saturday rounds.
            miss:
              - He hit the post.
              - A postal vote was held.
          - topic: 20001170 logistics
            strength: 82
            any: [supply chain(s), logistics, warehousing, haulage, freight rates, haulier(s)]
            match:
              - Supply chains broke in the spring.
              - Hauliers queue at Dover.
            miss:
              - The logic of it is clear.
              - The chain broke.
          - topic: 20000340 railway transport
            strength: 84
            any: [
              (rail|railway|railroad|train) (service|services|operator|operators|network|line|freight|traffic|company|travel|fares|station|link),
              railways, railroads, high speed train, high speed rail, amtrak, eurostar, deutsche bahn, freight trains]
            match:
              - The rail operator cut night trains.
              - High-speed rail will reach Lisbon.
            miss:
              - He railed against the vote.
              - She trained in Rome.
          - topic: 20000341 road transport
            strength: 80
            any: [trucking, truckers, truck drivers, lorry drivers, road haulage, motorway(s), highway traffic,
              toll road(s), bus operator, traffic jams,
              near: {words: 8, all: [[lorries, lorry, trucks], [haulage, hauliers, drivers, motorway, congestion, freight, ring road]]}]
            match:
              - Truckers blocked the motorway.
              - Lorry drivers are scarce.
            miss:
              - The road to peace is long.
              - The tracker app failed.
          - topic: 20001362 public transport
            strength: 84
            any: [public (transport|transportation|transit), commuter (rail|trains), subway (trains|system|fares),
              metro line, bus fares, trams, tram line, mass transit]
            match:
              - Public transport will be free on Sunday.
              - A new metro line opens.
            miss:
              - The public was transported by joy.
              - The sandwich shop Subway closed.
          - topic: 20001363 taxi and ride-hailing
            strength: 86
            any: [(taxi|taxis|cab) (driver|drivers|ride|app|firm|fares), ride hailing, rideshare, minicab, ^Uber, ^Lyft,
              robotaxi(s)]
            match:
              - Taxi drivers protested against Uber.
              - A robotaxi hit a pole.
            miss:
              - A hail storm hit riders.
              - The plane taxied in.
          - topic: 20000260 electricity
            strength: 84
            any: [
              (electricity|power) (supply|supplies|grid|prices|bills|cuts|cut|outage|outages|plant|plants|utility|generation|lines|generator|demand|shortages|company|rates),
              blackout(s), kilowatt hour(s), megawatt(s), electric utility, electric power, load shedding]
            match:
              - Eskom announced more load shedding.
              - A blackout hit the capital.
            miss:
              - The party came to power.
              - Her gaze was electric.
          - topic: 20000269 waste management
            strength: 84
            any: [
              (waste|garbage|rubbish|refuse|trash) (management|collection|collectors|dump|disposal|incinerator|trucks|company),
              recycling, landfill(s), sewage plant]
            match:
              - Garbage collection stopped in Naples.
              - The landfill is full.
            miss:
              - Time was wasted.
              - The cyclist came back.
          - topic: 20000270 water supply
            strength: 82
            any: [(drinking|tap|running|clean) water,
              water (supply|supplies|shortage|shortages|company|companies|utility|bills|rationing|pipes|mains),
              desalination, reservoir(s)]
            match:
              - Half the city has no running water.
              - Reservoirs are almost empty.
            miss:
              - Running in water is healthy.
              - The boat took on water.

        """#
}
