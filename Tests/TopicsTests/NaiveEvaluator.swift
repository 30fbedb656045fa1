import Text

@testable import Topics

/// A made-up article as plain lists of words, with where each stands, and its text.
struct MadeUpArticle {
    struct Word {
        var text: String
        var sentence: Int
        var paragraph: Int
        var zone: Zones
        /// Only a space or a hyphen stands between it and the word before.
        var goesOn: Bool
    }
    var words: [Word] = []
    var title = ""
    var body = ""

    /// Few different words, so that all of them meet often.
    static let vocabulary = ["kova", "lemi", "muto", "nara", "pelo", "rima", "sudo"]

    init(_ random: inout Randomness) {
        var sentence = 0
        title = line(1, paragraph: 0, &sentence, &random)
        let lines = Int.random(in: 1...4, using: &random)
        body = (1...lines).map { line(Int.random(in: 1...6, using: &random), paragraph: $0, &sentence, &random) }
            .joined(separator: "\n")
        var inBody = 0
        for index in words.indices {
            if words[index].paragraph == 0 {
                words[index].zone = .title
            } else {
                words[index].zone = inBody < CompiledRules.leadWords ? .lead : .rest
                inBody += 1
            }
        }
    }

    private mutating func line(
        _ sentences: Int, paragraph: Int, _ sentence: inout Int, _ random: inout Randomness
    ) -> String {
        var text = ""
        for number in 0..<sentences {
            for place in 0..<Int.random(in: 1...14, using: &random) {
                let gap = ["\u{20}", "\u{20}", "\u{20}", "-", ", "].randomElement(using: &random) ?? " "
                let word = Self.vocabulary.randomElement(using: &random) ?? "kova"
                text += place == 0 ? (number == 0 ? "" : " ") : gap
                text += place == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
                words.append(
                    Word(
                        text: word, sentence: sentence, paragraph: paragraph, zone: .rest,
                        goesOn: place > 0 && gap != ", "))
            }
            text += "."
            sentence += 1
        }
        return text
    }
}

/// What an expression means, spelled out over lists of words without any thought of speed.
struct NaiveEvaluator {
    struct Span: Equatable {
        var start: Int
        var end: Int
    }
    let article: MadeUpArticle

    func holds(_ expression: RuleExpression, _ zones: Zones = .everywhere) -> Bool {
        switch expression {
        case .terms: return !spans(expression, zones).isEmpty
        case .entity: return false
        case .any(let parts): return parts.contains { holds($0, zones) }
        case .all(let parts): return parts.allSatisfy { holds($0, zones) }
        case .none(let parts): return !parts.contains { holds($0, zones) }
        case .count(let least, let parts): return parts.filter { holds($0, zones) }.count >= least
        case .within(let part, let inner): return holds(inner, zones.intersection(part))
        case .times(let least, let part):
            var count = 0
            var end = -1
            for span in spans(part, zones).sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) })
            where span.start >= end {
                count += 1
                end = span.end
            }
            return count >= least
        case .together(let unit, let parts):
            let units = parts.map { part in
                Set(
                    spans(part, zones).map {
                        unit == .sentence ? article.words[$0.start].sentence : article.words[$0.start].paragraph
                    })
            }
            return !units.dropFirst().reduce(units[0]) { $0.intersection($1) }.isEmpty
        case .near(let width, let inSequence, let parts):
            return choices(parts.map { spans($0, zones) }).contains { choice in
                let start = choice.map(\.start).min() ?? 0
                let end = choice.map(\.end).max() ?? 0
                let isOrdered = !inSequence || zip(choice, choice.dropFirst()).allSatisfy { $0.end <= $1.start }
                return isOrdered && end - start <= width
                    && Set(choice.map { article.words[$0.start].paragraph }).count == 1
            }
        }
    }

    private func choices(_ lists: [[Span]]) -> [[Span]] {
        lists.reduce([[]]) { made, list in made.flatMap { choice in list.map { choice + [$0] } } }
    }

    private func spans(_ expression: RuleExpression, _ zones: Zones) -> [Span] {
        guard case .terms(let set) = expression else { return [] }
        let exceptions = set.except.flatMap { all($0, zones) }
        return set.phrases.flatMap { all($0, zones) }.filter { span in
            !exceptions.contains { $0.start < span.end && span.start < $0.end }
        }
    }

    private func all(_ phrase: TermPattern.Phrase, _ zones: Zones) -> [Span] {
        article.words.indices.compactMap { start in
            let end = start + phrase.hashes.count
            guard end <= article.words.count, zones.contains(article.words[start].zone),
                zip(start..<end, phrase.hashes).allSatisfy({ Tokenizer.hash(article.words[$0].text) == $1 }),
                (start + 1..<max(end, start + 1)).allSatisfy({ article.words[$0].goesOn })
            else { return nil }
            return Span(start: start, end: end)
        }
    }
}

/// Expressions of any shape.
struct MadeUpExpression {
    static func any(depth: Int, _ random: inout Randomness) -> RuleExpression {
        func parts() -> [RuleExpression] {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in any(depth: depth + 1, &random) }
        }
        func operands() -> [RuleExpression] {
            (0..<Int.random(in: 2...3, using: &random)).map { _ in terms(&random) }
        }
        switch depth > 2 ? 0 : Int.random(in: 0...9, using: &random) {
        case 0, 1: return terms(&random)
        case 2: return .any(parts())
        case 3: return .all(parts())
        case 4: return .none(parts())
        case 5, 6:
            return .near(
                words: Int.random(in: 2...6, using: &random), inSequence: Bool.random(using: &random), of: operands())
        case 7: return .together(Bool.random(using: &random) ? .sentence : .paragraph, of: operands())
        case 8:
            return Bool.random(using: &random)
                ? .count(least: 2, of: parts())
                : .times(least: Int.random(in: 2...5, using: &random), of: terms(&random))
        default:
            return .within(Zones(rawValue: Int32.random(in: 1...7, using: &random)), any(depth: depth + 1, &random))
        }
    }

    private static func phrase(_ random: inout Randomness) -> TermPattern.Phrase {
        let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
            MadeUpArticle.vocabulary.randomElement(using: &random) ?? "kova"
        }
        return TermPattern.Phrase(hashes: words.map { Tokenizer.hash($0) })
    }

    private static func terms(_ random: inout Randomness) -> RuleExpression {
        let phrases = (0..<Int.random(in: 1...2, using: &random)).map { _ in phrase(&random) }
        let except = (0..<Int.random(in: 0...1, using: &random)).map { _ in phrase(&random) }
        return .terms(.init(phrases: Array(Set(phrases)), except: except))
    }
}
