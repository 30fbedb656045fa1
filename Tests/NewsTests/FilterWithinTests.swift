import Testing

@testable import News

@Suite("Filters within filters")
struct FilterWithinTests {
    @Test(
        "a filter is within what it narrows",
        arguments: [
            ("", ""), ("place=SY", ""), ("place=sy", "place=SY"), ("place=SY", "place=SY|IQ"),
            ("kind!=dead&place=SY", "place=SY"), ("place=SY&source=AP", "source=AP&place=SY|IQ"),
            ("kind!=exact|near", "kind!=near"), ("urgency<=2", "urgency<=3"), ("urgency>=4", "urgency>=3"),
            ("urgency=1|2", "urgency<=2"), ("urgency=5", "urgency>=3"), ("urgency=1", "urgency!=2|3"),
            ("urgency<=2", "urgency!=3|4"), ("urgency>=5", "urgency!=3|4"),
        ])
    func within(_ narrow: String, _ wide: String) throws {
        #expect(try Filter(narrow).isWithin(Filter(wide)))
    }

    @Test(
        "a filter is not within what leaves some of it out",
        arguments: [
            ("", "place=SY"), ("place=SY|IQ", "place=SY"), ("place=IQ", "place=SY"), ("person=SY", "place=SY"),
            ("kind!=near", "kind!=exact|near"), ("urgency<=3", "urgency<=2"), ("urgency>=3", "urgency>=4"),
            ("urgency=1|4", "urgency<=2"), ("urgency<=3", "urgency!=3"), ("urgency!=3", "urgency<=2"),
            ("kind!=dead", "kind=none"), ("place=SY", "place!=SY"),
        ])
    func without(_ narrow: String, _ wide: String) throws {
        #expect(try !Filter(narrow).isWithin(Filter(wide)))
    }
}
