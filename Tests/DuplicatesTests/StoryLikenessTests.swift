import Testing
import Text

@testable import Duplicates

@Suite("What two texts of a story have in common")
struct StoryLikenessTests {
    private static func document(_ headline: String, _ body: String) -> Document {
        var document = Document()
        Tokenizer().read(headline: Array(headline.utf8), body: Array(body.utf8), into: &document)
        return document
    }

    private static let harbour = document(
        "Ferry strike stops Larnholm harbour",
        "Dockers at Larnholm walked out on Monday over night shifts. Ferries to Vessby were cancelled, the harbour said."
    )
    private static let talks = document(
        "Larnholm dockers to meet harbour owners",
        "The union said on Wednesday that its talks about night shifts at Larnholm would begin in Vessby.")
    private static let recipe = document(
        "How to bake rye bread", "Mix the flour with lukewarm water, knead for ten minutes and leave it under a cloth.")

    @Test("A text is wholly like itself, and the parts of its terms make one")
    func itself() {
        let likeness = StoryLikeness(Self.harbour, Self.harbour, limit: 1_000)
        #expect(abs(likeness.nearness - 1) < 0.02)
        #expect(abs(likeness.terms.reduce(0) { $0 + $1.share } - 1) < 0.001)
    }

    @Test("Two reports of one event share its names, strongest first, spelled as in the first text")
    func event() {
        let likeness = StoryLikeness(Self.harbour, Self.talks, limit: 4)
        #expect(likeness.nearness > Double(Stories.joins))
        #expect(likeness.terms.count == 4)
        #expect(likeness.terms.map(\.share) == likeness.terms.map(\.share).sorted(by: >))
        #expect(likeness.terms.map(\.text).contains("Larnholm"))
        #expect(likeness.terms.reduce(0) { $0 + $1.share } <= 1)
    }

    @Test("Texts without a word in common, and empty ones, are not alike at all")
    func strangers() {
        for (one, other) in [(Self.harbour, Self.recipe), (Document(), Self.harbour), (Self.harbour, Document())] {
            let likeness = StoryLikeness(one, other)
            #expect(likeness.nearness == 0)
            #expect(likeness.terms.isEmpty)
        }
    }
}
