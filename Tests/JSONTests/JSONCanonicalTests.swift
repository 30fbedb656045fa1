import Foundation
import JSON
import Testing

@Suite struct JSONCanonicalTests {
    private func canonical(_ text: String) throws -> String {
        String(decoding: try JSONIndex.canonicalise(Array(text.utf8)), as: UTF8.self)
    }

    @Test("Members are sorted by the bytes of their names, white space goes, escapes are the smallest")
    func form() throws {
        #expect(try canonical(" { \"b\" : 1 , \"a\" : [ 1 , 2 ] } ") == "{\"a\":[1,2],\"b\":1}")
        #expect(try canonical("{\"\\u0061\":\"\\/\\u00e9\\u000a\\u001F\\u0022\"}") == "{\"a\":\"/é\\n\\u001f\\\"\"}")
        #expect(try canonical("{\"b\":0,\"\":0,\"ab\":0,\"a\":0}") == "{\"\":0,\"a\":0,\"ab\":0,\"b\":0}")
        #expect(try canonical("\"\\ud83d\\ude00\"") == "\"😀\"")
        // By bytes U+FB33 stands before U+1F600; by UTF-16 units, as RFC 8785 has it, after.
        #expect(try canonical("{\"😀\":1,\"\u{FB33}\":2}") == "{\"\u{FB33}\":2,\"😀\":1}")
    }

    @Test(
        "Numbers have one form, and lose no digit",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.0", "0"), ("-0e5", "0"), ("1.0", "1"), ("1.50", "1.5"), ("100", "100"),
            ("1e2", "100"),
            ("1E+2", "100"), ("0.001", "0.001"), ("1e-6", "0.000001"), ("1e-7", "1e-7"), ("123e-9", "1.23e-7"),
            ("1e21", "1e+21"), ("1e20", "100000000000000000000"),
            ("12345678901234567890.125", "12345678901234567890.125"),
            ("0.10e1", "1"), ("-12.5e1", "-125"), ("1e400", "1e+400"), ("1e9999999999", "1e9999999999"),
            ("0e9999999999", "0"), ("123456789012345678901234", "1.23456789012345678901234e+23"),
        ])
    func numbers(_ given: String, _ expected: String) throws {
        #expect(try canonical(given) == expected)
    }

    @Test(
        "Equal values written differently have equal canonical bytes, which are those of the obvious writer",
        arguments: 0..<80)
    func property(seed: UInt64) throws {
        var random = RandomJSON(seed: seed)
        for _ in 0..<25 {
            let value = random.value()
            let expected = RandomJSON.canonical(value)
            for _ in 0..<3 {
                let text = random.write(value)
                let canonical = try JSONIndex.canonicalise(text)
                #expect(
                    canonical == expected,
                    "seed \(seed): \(String(decoding: text, as: UTF8.self)) → \(String(decoding: canonical, as: UTF8.self))"
                )
            }
            #expect(try JSONIndex.canonicalise(expected) == expected, "seed \(seed)")
        }
    }

    @Test("Canonical text has the same value for Foundation as the text it was made of", arguments: 0..<30)
    func sameValue(seed: UInt64) throws {
        var random = RandomJSON(seed: seed &+ 1_000)
        for _ in 0..<20 {
            let text = random.write(random.value())
            let canonical = try JSONIndex.canonicalise(text)
            let before = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
            let after = try JSONSerialization.jsonObject(with: Data(canonical), options: .fragmentsAllowed)
            #expect(
                (before as? NSObject) == (after as? NSObject), "seed \(seed): \(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test("What the writer escapes, the reader reads back", arguments: 0..<40)
    func roundTrip(seed: UInt64) throws {
        var random = RandomJSON(seed: seed)
        for _ in 0..<50 {
            var string = ""
            string.unicodeScalars.append(contentsOf: random.scalars())
            var text: [UInt8] = []
            JSONWriter.append(string: string, to: &text)
            #expect(try Array((JSONDocument(text).root.string ?? "?").utf8) == Array(string.utf8), "seed \(seed)")
            #expect(try JSONIndex.canonicalise(text) == text, "seed \(seed)")
        }
    }

    @Test(
        "Doubles are written rounded, without needless zeros",
        arguments: [
            (0.0, 4, "0"), (0.43, 2, "0.43"), (0.68, 4, "0.68"), (1.0, 4, "1"), (0.00004, 4, "0"),
            (0.00005, 4, "0.0001"),
            (-0.00001, 4, "0"), (-1.25, 2, "-1.25"), (12.3456, 2, "12.35"), (0.05, 2, "0.05"), (.infinity, 2, "null"),
            (.nan, 2, "null"), (99.999, 2, "100"),
        ])
    func doubles(_ value: Double, _ places: Int, _ expected: String) {
        var out: [UInt8] = []
        JSONWriter.append(value, places: places, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test("Integers are written with all their digits", arguments: [0, 7, 10, -1, 1_234_567, Int.max, Int.min])
    func integers(_ value: Int) {
        var out: [UInt8] = []
        JSONWriter.append(value, to: &out)
        #expect(String(decoding: out, as: UTF8.self) == String(value))
    }
}
