extension BuiltInRules {
    /// `Config/topics/rules/labour.yaml`
    static let labour = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 09000000 labour

        rules:
          - topic: 20000509 employment
            strength: 72
            any: [
              (full time|part time|temporary|agency|zero hours|contract) (job|jobs|work|workers|employment|contracts|staff),
              job (creation|vacancies|seekers|openings|market|fair), hiring (freeze|spree), recruitment drive,
              working hours, remote work, working from home, four day week, working week]
            match:
              - The plant offers full-time jobs.
              - Firms test a four-day week.
            miss:
              - The temporary stand was built.
              - A good job, coach.
          - topic: 20000510 apprenticeship
            strength: 94
            any: [apprentice(s), apprenticeship(s), trainee scheme, trainees]
            except: [the apprentice show]
            match:
              - The firm hired ninety apprentices.
              - Apprenticeships are popular.
            miss:
              - Training was light.
              - He appreciated it.
          - topic: 20000511 child labour
            strength: 95
            any: [child (labour|labor|labourers|laborers|workers), underage workers, sweatshop(s)]
            match:
              - Child labour makes the rugs.
              - Underage workers sewed shirts.
            miss:
              - The Labour leader has a child.
              - The shop sells sweets.
          - topic: 20000339 commuting
            strength: 92
            any: [commuter(s), commuting, commute, rush hour(s)]
            except: [commuted, commute his sentence, commute the sentence(s)]
            match:
              - Commuters faced delays.
              - The commute takes two hours.
            miss:
              - The king commuted the sentence.
              - The gold rush.
          - topic: 20000514 employment training
            strength: 90
            any: [job training, retraining, workplace training, skills (training|shortage|gap), work experience]
            match:
              - Miners get retraining.
              - The skills shortage grows.
            miss:
              - The keeper showed his skills.
              - Training for the race.
          - topic: 20001276 parental leave
            strength: 96
            any: [(parental|maternity|paternity|family) leave]
            match:
              - Paternity leave was extended.
              - She is on maternity leave.
            miss:
              - Parents leave at noon.
              - Sick leave was used.
          - topic: 20001206 self-employment
            strength: 94
            any: [self employed, self employment, freelance, freelancer(s), independent contractors, sole traders]
            match:
              - The self-employed get aid.
              - Freelancers lost work.
            miss:
              - The lance broke.
              - She employs herself with care of geese.
          - topic: 20001277 volunteering
            strength: 84
            any: [volunteers (helped|clean|cleaned|help|work|from|planted|served),
              volunteer (work|firefighters|group|groups), volunteering, voluntary work, unpaid helpers]
            match:
              - Volunteers cleaned the beach.
              - Volunteering is good for you.
            miss:
              - He was charged with voluntary manslaughter.
              - A voluminous book.
          - topic: 20000518 wages and benefits
            strength: 88
            any: [wage(s), pay (rise|rises|deal|cut|cuts|freeze|claim|offer|increase|gap|packet|scale), salaries,
              minimum wage, living wage, average earnings, bonuses, overtime pay, fringe benefits]
            except: [wage war, wage a war, wage a campaign]
            not: [waged war]
            match:
              - The minimum wage goes up.
              - Staff got a pay rise.
            miss:
              - They wage war.
              - It pays to wait.
          - topic: 20001375 profit sharing
            strength: 94
            any: [profit sharing, employee share (scheme|ownership), employee stock ownership]
            match:
              - Staff gain from profit-sharing.
              - The employee stock ownership plan bought it.
            miss:
              - Profit rose per share.
              - They share a flat.
          - topic: 20000520 social security
            strength: 90
            any: [social (security|insurance), welfare benefits, state benefits, sick pay, disability benefits,
              child benefit]
            match:
              - Social security payments rise.
              - Sick pay was cut.
            miss:
              - Security at the social was tight.
              - The benefits of sleep.
          - topic: 20000521 employment legislation
            strength: 90
            any: [(labour|labor|employment) (law|laws|code|reform|reforms|bill|tribunal|legislation|court),
              right to work law, unfair dismissal, working time directive, wrongful dismissal]
            match:
              - The labour law was eased.
              - She won at an employment tribunal.
            miss:
              - The Labour lawmaker voted no to ale.
              - The dismissal of the batsman.
          - topic: 20000522 workplace health and safety
            strength: 92
            any: [workplace (safety|accident|accidents|injuries|health), safety (violations|inspectors) at work,
              occupational (safety|health|disease), health and safety executive, ^OSHA, safety at work]
            match:
              - OSHA fined the plant.
              - Workplace safety is poor.
            miss:
              - The safety car came out.
              - A dangerous place.
          - topic: 20000523 labour market
            strength: 88
            any: [(labour|labor|jobs|job) market, (labour|labor|worker|staff) (shortage|shortages|force|supply),
              workforce participation]
            match:
              - The labour market cooled.
              - The worker shortage hits farms.
            miss:
              - The fish market opened.
              - Labour won the seat.
          - topic: 20001275 gig economy
            strength: 96
            any: [gig (economy|worker|workers|work), delivery riders, food couriers, platform workers, deliveroo riders]
            match:
              - Gig workers want contracts.
              - Delivery riders went to court.
            miss:
              - The band played a gig.
              - Riders fell.
          - topic: 20000524 labour relations
            strength: 82
            any: [(labour|labor|industrial) relations, works council(s), employers federation, employers and unions,
              unions and employers, management and unions]
            match:
              - Labour relations are bad at the mill.
              - The works council objected.
            miss:
              - His relations work.
              - The council works hard.
          - topic: 20000525 collective agreements
            strength: 92
            any: [collective (bargaining|agreement|agreements), labo(u|)r (contract|agreement|pact|contracts),
              wage (talks|negotiations|deal|agreement|accord|settlement|round),
              pay (talks|negotiations|deal|settlement|round), union contract, contract talks]
            match:
              - Pay talks broke down.
              - The union signed a labour contract.
            miss:
              - The collective farm agreed.
              - Peace talks began.
          - topic: 20000529 labour dispute
            strength: 88
            any: [labo(u|)r (dispute|unrest|action), industrial (action|dispute|unrest), pay dispute, work to rule,
              go slow, overtime ban, locked out, lockout, picket (line|lines), pickets, work stoppage(s)]
            match:
              - Pickets stood at the gate.
              - The pay dispute closed the port.
            miss:
              - They dispute the goal.
              - A white picket fence.
          - topic: 20000530 labour strike
            strength: 92
            any:
              - (general|rail|train|dock|teachers|pilots|miners|coal|bus|transport|doctors|nurses|hour|day|wildcat|sympathy|indefinite|postal|seamen|dockers|steel|actors|writers|port|metalworkers|truckers|warning|unlimited) strike(s)
              - [strikers, strikebound, walkout(s), walked off the job,
                striking (workers|miners|teachers|pilots|nurses|seamen|dockers|employees),
                strike (action|ballot|notice|call|vote|breakers|committee)]
              - near: {words: 8, all: [[strike(s), on strike], [union(s), workers, pay, wages, staff, pilots, miners, walk(ed) out, called off]]}
            except: [air strikes, drone strikes, hunger strike, missile strike, lightning strike]
            match:
              - Pilots voted for strike action.
              - The union called a strike at the mill.
            miss:
              - Air strikes hit the bridge.
              - Lightning struck a tree.
          - topic: 20000531 retirement
            strength: 82
            any: [early retirement, retirement (age|savings|plan|plans), retirees, compulsory retirement]
            match:
              - Staff were offered early retirement.
              - The retirement age rises.
            miss:
              - The tyre was changed.
              - He retired hurt.
          - topic: 20000532 pension
            strength: 92
            any: [pension(s), pensioner(s), 401(k), superannuation]
            match:
              - Pensions will rise 3 percent.
              - The firm raided its pension pot.
            miss:
              - The suspension bridge swayed.
              - She was pensive.
          - topic: 20000533 unemployment
            strength: 90
            any: [unemployment, unemployed, jobless, joblessness, out of work, jobseekers, dole queue(s)]
            match:
              - Unemployment is above a tenth.
              - The jobless queue at dawn.
            miss:
              - He was an employer.
              - The lift is out of order.
          - topic: 20000535 unemployment benefits
            strength: 95
            any: [(unemployment|jobless) (benefit|benefits|pay|insurance|claims|aid), jobseeker allowance, dole]
            match:
              - Jobless claims fell.
              - Unemployment benefits end.
            miss:
              - He doled out cake.
              - A benefit concert.
          - topic: 20000536 unions
            strength: 88
            any: [(trade|labo(u|)r|teachers|workers|miners|railway|police|dockers) union(s), trade unionist(s),
              union (leader|leaders|members|officials|boss|bosses|representatives|chief), teamsters, ^AFL-CIO,
              solidarnosc, shop steward, unioni(s|z)e(|d), ^UAW, united auto workers]
            match:
              - Union leaders met the boss.
              - Trade unions marched.
            miss:
              - The European Union met.
              - The union of the two was blessed.

        """#
}
