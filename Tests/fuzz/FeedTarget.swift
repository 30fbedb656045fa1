import Feeds
import JSON
import News

/// Any bytes as any feed: cut anywhere the same articles come out, in order, each of its own bytes, none held too long;
/// and what is made of other formats is ninjs that the desk takes.
enum FeedTarget {
    /// A source that does everything its own way.
    static let profiles: SourceProfiles = {
        var profile = SourceProfile(source: "Kestrel")
        profile.names = ["S", "KES"]
        profile.charset = "iso-8859-2"
        profile.lineSeparators = [[0x1F], [0x0D, 0x0D]]
        profile.dateOrder = .dayFirst
        profile.zone = 90
        profile.footer = try? StampForm("{source}-{hour}:{minute}-{day}-{month}-{year}")
        profile.categories = ["f": "medtop:04000000"]
        profile.codes = ["ECO": "medtop:04000000"]
        profile.boilerplate = [LinePattern("(c) *"), LinePattern("*kestrel*")]
        profile.namesVersions = false
        return SourceProfiles([profile])
    }()

    static func run(_ bytes: [UInt8]) {
        // What to do with it stands at the end, so that any file is an input.
        let input = Array(bytes.dropLast(4))
        var choices = Choices(bytes.suffix(4))
        let format = choices.pick([.auto, .auto, .auto] + FeedFormat.allCases)
        let limit = choices.byte() & 3 == 0 ? 10 + Int(choices.byte()) : 1 << 20
        let settings = FeedSettings(
            format: format, source: "S", maximumArticleBytes: limit,
            profiles: choices.byte() & 1 == 0 ? .none : profiles)
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

        var decoder = ArticleDecoder()
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
                // ninjs 3 goes on as it came, for the desk to judge.
                if case .ninjs? = document.root["arrival"]?["format"]?.string.flatMap(FeedFormat.init(name:)) { break }
                guard document.root["arrival"]?["format"] != nil else { break }
                do throws(ArticleError) {
                    let decoded = try decoder.decode(article.json)
                    expect(decoded.uri == article.uri, "the desk reads another uri")
                } catch {
                    // How long a name may be stands in the desk's settings, which a feed does not know.
                    expect(error.reason == .tooLarge, "the desk refuses what was made: \(error)")
                }
            case .refused(let error):
                expect(error.line >= 1 && (0...input.count).contains(error.offset), "\(error): not of this input")
                expect(!error.found.isEmpty && !error.advice.isEmpty, "a refusal without a reason")
            }
        }
    }
}
