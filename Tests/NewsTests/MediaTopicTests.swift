import Foundation
import News
import Testing

@Suite struct MediaTopicTests {
    @Test("There are 1,372 topics, 17 of them top levels, 273 retired")
    func counts() {
        #expect(MediaTopics.all.count == 1_372)
        #expect(MediaTopics.topLevels.count == 17)
        #expect(MediaTopics.all.filter(\.isRetired).count == 273)
        #expect(Set(MediaTopics.all.map(\.uri)).count == 1_372)
    }

    @Test("A code is known in each of its spellings, and nothing else is")
    func spellings() {
        for code in [
            "medtop:16000000", "16000000", "http://cv.iptc.org/newscodes/mediatopic/16000000", "MEDTOP:16000000",
        ] {
            #expect(MediaTopics.name(of: code) == "conflict, war and peace")
        }
        for code in ["", "medtop:", "medtop:99999999", "16", "medtop:1600000", "subject:16000000", "medtop:1600000x"] {
            #expect(MediaTopics.topic(code) == nil)
        }
    }

    @Test("A topic stands within all above it and within nothing beside it")
    func hierarchy() throws {
        let animation = "medtop:20000003"
        #expect(MediaTopics.broader(animation) == "medtop:20000002")
        #expect(MediaTopics.top(animation) == "medtop:01000000")
        #expect(MediaTopics.isWithin(animation, "medtop:01000000"))
        #expect(MediaTopics.isWithin(animation, animation))
        #expect(!MediaTopics.isWithin("medtop:01000000", animation))
        #expect(!MediaTopics.isWithin(animation, "medtop:16000000"))
        #expect(
            MediaTopics.topic(animation)?.branch == [
                "medtop:20000003", "animation", "medtop:20000002", "arts and entertainment", "medtop:01000000",
                "arts, culture, entertainment and media",
            ])
        for topic in MediaTopics.all { #expect(topic.branch.count == topic.level * 2) }
    }

    @Test("Names are found case folded, active topics before retired ones of the same name")
    func names() {
        #expect(MediaTopics.topic(named: "Politics") == "medtop:11000000")
        #expect(MediaTopics.topic(named: "renewable energy") == "medtop:20000257")
        #expect(MediaTopics.topic(named: "road cycling") == "medtop:20001333")
        #expect(MediaTopics.topic(named: "no such thing") == nil)
        for topic in MediaTopics.all where !topic.isRetired {
            #expect(MediaTopics.topic(named: topic.name) == topic.uri)
        }
    }
}
