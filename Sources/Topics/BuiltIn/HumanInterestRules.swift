extension BuiltInRules {
    /// `Config/topics/rules/human-interest.yaml`
    static let humanInterest = #"""
        # Rules for the deeper topics of one branch. The language: Sources/Topics/Topics.docc/RuleLanguage.md
        branch: 08000000 human interest

        rules:
          - topic: 20001237 anniversary
            strength: 86
            any: [anniversary, anniversaries, centenary, bicentenary, bicentennial, jubilee, golden wedding,
              years on from]
            match:
              - The town marked the anniversary of the raid.
              - The Queen's jubilee begins.
            miss:
              - The annual fair opened.
              - A century at Lord's.
          - topic: 20000498 award and prize
            strength: 88
            any: [nobel (prize|peace prize|laureate|committee|winner), award (ceremony|winner|winners),
              awards (ceremony|night), oscar(s), academy award(s), golden globe(s), grammy(s), bafta(s), pulitzer,
              emmy(s), medal of honor, presidential medal, knighthood, honorary degree, prizewinner, won the prize]
            not: [oscar pistorius, oscar wilde, contract awarded]
            match:
              - She won the Nobel Peace Prize.
              - Oscars were handed out.
            miss:
              - A free kick was awarded.
              - The prised lid opened.
          - topic: 20001238 birthday
            strength: 90
            any: [birthday(s), turned (90|100|80|70), 100th birthday]
            match:
              - The king's birthday was marked.
              - She celebrated her 100th birthday.
            miss:
              - The birth rate fell.
              - The day was long.
          - topic: 20000505 celebrity
            strength: 84
            any: [celebrity, celebrities, paparazzi, a list stars, supermodel, kardashian, reality star, showbiz,
              hollywood couple, pop star, tabloid gossip, red carpet]
            except: [celebrity cruises, roll out the red carpet]
            match:
              - Paparazzi chased the actress.
              - Celebrities wore black.
            miss:
              - They celebrated.
              - The carpet is red of hue.
          - topic: 20000501 ceremony
            strength: 78
            any: [opening ceremony, closing ceremony, swearing in ceremony, memorial ceremony, wreath laying,
              ribbon cutting, inauguration ceremony, coronation, state funeral, award ceremony, unveiling ceremony]
            match:
              - The coronation is in May.
              - The opening ceremony lit the stadium.
            miss:
              - He left without ceremony.
              - The corona lit up.
          - topic: 20001235 funeral and memorial service
            strength: 94
            any: [funeral(s), memorial service, requiem mass, laid to rest, coffin, cortege, burial service,
              pallbearers, funeral procession]
            match:
              - Thousands came to the funeral.
              - He was laid to rest in Cork.
            miss:
              - The fun era ended.
              - Rest was laid on.
          - topic: 20001234 graduation
            strength: 92
            any: [graduation (ceremony|day|speech), commencement (speech|address|ceremony), graduating class,
              valedictorian]
            match:
              - She gave the commencement speech.
              - Graduation day was wet.
            miss:
              - Commencement of work is in May.
              - It rose gradually.
          - topic: 20001236 wedding
            strength: 93
            any: [wedding(s), bride(s), bridegroom, newlyweds, honeymoon, royal wedding, tied the knot, got married,
              engagement ring, bridesmaids]
            except: [honeymoon period]
            not: [wedding party bombed, bomb, air strike]
            match:
              - The bride wore green.
              - They tied the knot in Capri.
            miss:
              - The honeymoon period of the new coach ended.
              - A wedge fell.
          - topic: 20000504 high society
            strength: 90
            any: [socialite(s), aristocrat(s), aristocracy, debutante(s), high society, polo set, duchess of, earl of,
              countess of, heiress]
            match:
              - The socialite sold her yacht.
              - The heiress wed.
            miss:
              - The society meets.
              - Social life is dull.
          - topic: 20000506 royalty
            strength: 95
            any: [royal (family|couple|palace|visit|wedding|baby|household), queen elizabeth, king charles,
              prince (charles|william|harry|andrew|philip|albert), princess (diana|kate|anne|caroline),
              buckingham palace, crown prince, monarchy, duke of (edinburgh|sussex|york|cambridge), duchess of,
              king (juan carlos|hussein|fahd|felipe|willem), emperor (akihito|hirohito|naruhito)]
            match:
              - Prince William visited the ward.
              - Buckingham Palace denied it.
            miss:
              - The king pawn moved.
              - Royalties were paid.
          - topic: 20000503 human mishap
            strength: 82
            any: [bizarre accident, freak accident, got stuck in, blunder, mishap, by mistake,
              wrong (house|man|address|train), mix up]
            match:
              - He got stuck in a chimney.
              - A mix-up sent the cat to Oslo.
            miss:
              - Mix eggs and milk.
              - The shape is odd.
          - topic: 20000499 record and achievement
            strength: 88
            any: [guinness (world records|book of records), guinness world record, world oldest,
              oldest (man|woman|person) in the world, world record (attempt|for),
              world (largest|longest|tallest|smallest|heaviest), record breaking attempt]
            match:
              - The oldest woman in the world died.
              - It is the world's longest sausage, Guinness World Records said.
            miss:
              - Prices set a record.
              - The record label closed.

        """#
}
