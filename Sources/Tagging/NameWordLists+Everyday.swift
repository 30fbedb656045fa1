/// The words of kitchens, parishes and trades.
extension NameWordLists {
    /// `King's College`, `St Mary's Church`, `Guy's Hospital`, `Drivers' Union`.
    static let endowed = """
        college colleges school academy university hospital hospice infirmary church chapel cathedral abbey priory
        parish seminary theatre theater institute society guild union association club cricket football foundation
        """
    /// What a kitchen or a china cupboard names after places: behind a place's name these say that it is not meant.
    static let wares = """
        sponge sponges sprouts mustard pepper peppers pudding puddings sauce ham sausage sausages pasty pasties pie pies
        tart tarts bun buns cake cakes biscuit biscuits gingerbread potato potatoes cheesecake salad roast steak steaks
        cabbage cabbages fowl hens rarebit broth stew curry dressing marmalade cream teacup teacups teapot plates
        cheddar cheese pears plums apples cherries strawberries onion onions roll rolls soup casserole omelette toffee
        artichoke artichokes chard beans burger burgers wings cheesesteak cheesesteaks kale fries toast stuffing oats
        dumplings noodles rub relish chutney liqueur hotpot scones shortbread crackers loaf
        """
    /// A person's name follows in apposition, as behind a title; with a capital these are surnames as often.
    static let trades = """
        chef baker butcher farmer gardener teacher headteacher headmaster headmistress shopkeeper publican landlord
        plumber electrician carpenter blacksmith potter weaver fisherman forester ranger vicar curate verger
        rector warden grandmother grandfather granddaughter grandson pensioner resident shopper commuter passenger
        cyclist motorist hiker climber swimmer sprinter hurdler golfer boxer cricketer batsman batter bowler spinner
        footballer winger fly-half wicketkeeper seamer racer rower sailor gymnast skier
        headliner soprano tenor pupil schoolboy schoolgirl businessman businesswoman entrepreneur magistrate
        solicitor barrister forecaster meteorologist biologist astronomer physicist chemist geologist ecologist
        virologist epidemiologist midwife dentist paramedic firefighter psychologist psychiatrist
        """
}
