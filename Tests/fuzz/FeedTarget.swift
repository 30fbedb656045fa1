import Feeds
import JSON

/// Any bytes as any feed: cut anywhere the same articles come out, in order, each of its own bytes, none held too long.
enum FeedTarget {
    static func run(_ bytes: [UInt8]) {
        // What to do with it stands at the end, so that any file is an input.
        let input = Array(bytes.dropLast(3))
        var choices = Choices(bytes.suffix(3))
        let format = choices.pick([.auto, .auto, .auto] + FeedFormat.allCases)
        let limit = choices.byte() & 3 == 0 ? 10 + Int(choices.byte()) : 1 << 20
        let settings = FeedSettings(format: format, source: "S", maximumArticleBytes: limit)
        let step = 1 + choices.below(64)

        var whole = FeedReader(settings)
        let items = whole.consume(input) + whole.finish()
        var cut = FeedReader(settings)
        var pieces: [FeedItem] = []
        var at = 0
        while at < input.count {
            let end = min(input.count, at + step)
            pieces += cut.consume(Array(input[at..<end]))
            at = end
        }
        pieces += cut.finish()
        expect(items == pieces, "cut every \(step) bytes \(format.name) gives other items")

        var before = 0
        for item in items {
            let range = item.input
            expect(range.lowerBound >= before && range.upperBound <= input.count, "\(range) of \(input.count) bytes")
            before = range.upperBound
            switch item {
            case .article(let article):
                guard let document = try? JSONDocument(article.json) else { fatalError("an article is no JSON") }
                expect(!article.uri.isEmpty && document.root["uri"]?.string == article.uri, "it has another uri")
                expect(article.line >= 1, "line \(article.line)")
            case .refused(let error):
                expect(error.line >= 1 && (0...input.count).contains(error.offset), "\(error): not of this input")
                expect(!error.found.isEmpty && !error.advice.isEmpty, "a refusal without a reason")
            }
        }
    }
}
