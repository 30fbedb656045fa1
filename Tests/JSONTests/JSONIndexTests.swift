import Foundation
import JSON
import Testing

@Suite struct JSONIndexTests {
    private func failure(_ text: String, depth: Int = 64) -> JSONError? { failure(Array(text.utf8), depth: depth) }

    private func failure(_ bytes: [UInt8], depth: Int = 64) -> JSONError? {
        var index = JSONIndex()
        do throws(JSONError) {
            try index.read(bytes, depth: depth)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "What JSON allows is read",
        arguments: [
            "0", "-0", "1e5", "-1.5E-10", "\"\"", "true", "false", "null", "[]", "{}", " [ 1 , 2 ] ", "{\"a\":{}}",
            "\"\\u0000\\ud83d\\ude00\"", "[[],[[]]]", "{\"\":0}", "12345678901234567890",
        ])
    func good(_ text: String) { #expect(failure(text) == nil) }

    @Test(
        "What is no JSON is refused at the right byte",
        arguments: [
            ("", 0), ("  ", 2), ("{", 1), ("[1,]", 3), ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("01", 0), ("-", 0),
            ("1.", 0),
            ("1e", 0), (".5", 0), ("+1", 0), ("nul", 3), ("nulL", 3), ("\"a", 2), ("\"\\x\"", 1), ("\"\\u12g4\"", 1),
            ("[1 2]", 3), ("1 1", 2), ("{a:1}", 1), ("[1}", 2), ("'a'", 0), ("NaN", 0), ("\"\u{1}\"", 1),
            ("\u{FEFF}1", 0),
            ("{\"a\":1 \"b\":2}", 7), ("]", 0), ("\"\\ud800\"", 1), ("\"\\udc00\"", 1), ("\"\\ud800\\u0041\"", 1),
            ("{,}", 1), ("[,1]", 1), ("{\"a\":}", 5),
        ])
    func bad(_ text: String, _ offset: Int) {
        let error = failure(text)
        #expect(error != nil, "\(text) was accepted")
        #expect(error?.offset == offset, "\(text): \(String(describing: error))")
    }

    @Test(
        "Bytes that are not UTF-8 are refused wherever they stand in a string",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xE2, 0x28, 0xA1],
        ] as [[UInt8]])
    func invalidUTF8(_ bytes: [UInt8]) {
        for before in 0..<40 {
            let text = [0x22] + [UInt8](repeating: 0x61, count: before) + bytes + [0x22, 0x20, 0x20, 0x20]
            #expect(failure(text) == JSONError(.invalidUTF8, at: before + 1))
        }
    }

    @Test("Every Unicode scalar is accepted as UTF-8")
    func everyScalar() {
        var text: [UInt8] = [0x22]
        for value in UInt32(0x20)...0x10FFFF {
            guard let scalar = UnicodeScalar(value), value != 0x22, value != 0x5C else { continue }
            text += Array(String(scalar).utf8)
        }
        text.append(0x22)
        #expect(failure(text) == nil)
    }

    @Test("A million opening brackets are refused at the depth limit, not by the stack")
    func nested() {
        let error = failure([UInt8](repeating: 0x5B, count: 1_000_000))
        #expect(error == JSONError(.tooDeep(limit: 64), at: 64))
        #expect(failure(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == nil)
        #expect(failure(String(repeating: "{\"a\":", count: 100_000))?.reason == .tooDeep(limit: 64))
    }

    @Test(
        "A name that stands twice is refused, also when it is escaped otherwise",
        arguments: [
            "{\"a\":1,\"a\":2}", "{\"b\":1,\"a\":1,\"b\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"é\":1,\"\\u00e9\":2}",
            "{\"\":1,\"\":2}", "{\"x\":{\"k\":1,\"j\":2,\"k\":3}}", "{\"abcdefgh\":1,\"abcdefgh\":2}",
        ])
    func duplicates(_ text: String) {
        guard case .duplicateName = failure(text)?.reason else {
            Issue.record("\(text): \(String(describing: failure(text)))")
            return
        }
    }

    @Test("One name twice among many is refused, many different ones are not")
    func manyNames() {
        let names = (0..<5_000).map { "\"n\(($0 * 7919) % 5_000)\":0" }
        #expect(failure("{" + names.joined(separator: ",") + "}") == nil)
        let again = names + ["\"n17\":1"]
        #expect(failure("{" + again.joined(separator: ",") + "}")?.reason == .duplicateName("n17"))
    }

    @Test("Line and column of an error are counted from one")
    func position() {
        let text = Array("{\n  \"a\": 1,\n  \"b\": x\n}".utf8)
        let error = failure(text)
        #expect(error?.offset == 19)
        let position = text.withUnsafeBytes { error?.position(in: $0) }
        #expect(position?.line == 3)
        #expect(position?.column == 8)
    }

    @Test("Values are found under their names and read back")
    func values() throws {
        let document = try JSONDocument(
            Array("{\"a\":[1,-2,3.5,\"x\\ny\"],\"\\u0062\":{\"c\":true,\"d\":null},\"e\":4.0}".utf8))
        let root = document.root
        #expect(root["a"]?.elements.map(\.integer) == [1, -2, nil, nil])
        #expect(root["a"]?.elements[2].double == 3.5)
        #expect(root["a"]?.elements[3].string == "x\ny")
        #expect(root["b"]?["c"]?.bool == true)
        #expect(root["b"]?["d"]?.kind == .null)
        #expect(root["e"]?.integer == 4)
        #expect(root["z"] == nil)
        #expect(root.members.map(\.name) == ["a", "b", "e"])
    }

    @Test("A node's path names members and elements")
    func path() throws {
        let text = Array("{\"a\":[{\"b\":1},{\"c\":[7]}]}".utf8)
        var index = JSONIndex()
        try index.read(text)
        let seven = index.nodes.count - 1
        #expect(text.withUnsafeBytes { index.path(to: seven, root: "item", in: $0) } == "item.a[1].c[0]")
    }

    @Test("Foundation and this reader agree on which texts are JSON", arguments: 0..<60)
    func agreement(seed: UInt64) throws {
        var random = RandomJSON(seed: seed)
        for _ in 0..<40 {
            var text = random.write(random.value())
            if random.dice.chance(2), !text.isEmpty {
                let at = random.dice.below(text.count)
                switch random.dice.below(3) {
                case 0: text.remove(at: at)
                case 1: text[at] = random.dice.pick([0x22, 0x2C, 0x7D, 0x30, 0x5C, 0x80, 0x0A])
                default: text.insert(random.dice.pick([0x22, 0x2C, 0x5B, 0x31, 0x5C]), at: at)
                }
            }
            let ours = failure(text) == nil
            let parsed = (try? JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)) != nil
            // Foundation lets names stand twice; a text that it refuses we must refuse.
            if ours { #expect(parsed, "seed \(seed): \(String(decoding: text, as: UTF8.self))") }
            if parsed, !ours {
                let reason = try #require(failure(text)).reason
                guard case .duplicateName = reason else {
                    Issue.record("seed \(seed), \(reason): \(String(decoding: text, as: UTF8.self))")
                    return
                }
            }
        }
    }
}
