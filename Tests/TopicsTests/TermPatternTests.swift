import Testing
import Text

@testable import Topics

@Suite("What a term stands for")
struct TermPatternTests {
    private func forms(_ pattern: String) throws -> Set<[UInt64]> {
        Set(try TermPattern.phrases(pattern).map(\.hashes))
    }
    private func hashes(_ phrases: String...) -> Set<[UInt64]> { Set(phrases.map { Tokenizer.hashes($0) }) }

    @Test("An ending may be left out, a group elsewhere is one of its choices")
    func groups() throws {
        #expect(try forms("interest rate(s)") == hashes("interest rate", "interest rates"))
        #expect(try forms("gain(s|ed)") == hashes("gain", "gains", "gained"))
        #expect(try forms("(oil|gas) price") == hashes("oil price", "gas price"))
        #expect(try forms("labo(u|)r law") == hashes("labour law", "labor law"))
        #expect(try forms("crude (oil) price") == hashes("crude oil price", "crude price"))
        #expect(try forms("(a (b|c)|d) e") == hashes("a b e", "a c e", "d e"))
    }

    @Test("A caret asks for the words as written, in one form or in all")
    func written() throws {
        let phrases = try TermPattern.phrases("(^Fed|central bank)")
        #expect(phrases.map(\.written) == [[Array("Fed".utf8)], nil])
        #expect(try TermPattern.phrases("^U.S.").first?.written == [Array("U.S.".utf8)])
    }

    @Test(
        "What cannot be read is refused with the reason",
        arguments: [
            ("rate(s", "without `)`"), ("rate)", "without `(`"), ("a|b", "between `(` and `)`"), ("rat*", "wildcards"),
            ("()", "nothing stands"), ("(s)", "no word"), ("oil, gas", "a space or a hyphen"),
            ("one two three four five six seven eight nine", "9 words"), ("the ^Fed", "before the first word"),
            ("((((((a))))))", "four groups"),
            (
                "(a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h) (a|b|c|d|e|f|g|h)", "more than 512 forms"
            ),
        ])
    func refused(example: (String, String)) {
        do throws(TermPattern.Fault) {
            let phrases = try TermPattern.phrases(example.0)
            Issue.record("\(example.0) gave \(phrases.count) phrases")
        } catch {
            #expect(error.problem.contains(example.1), "\(error.problem)")
        }
    }
}
