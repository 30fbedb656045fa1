@testable import JSON

/// Any bytes as JSON: refused at a byte of theirs, or indexed so that the canonical form means the same.
enum JSONTarget {
    static func run(_ bytes: [UInt8]) {
        string(bytes)
        var index = JSONIndex()
        do throws(JSONError) {
            try index.read(bytes)
        } catch {
            expect((0...bytes.count).contains(error.offset), "\(error): outside of \(bytes.count) bytes")
            _ = bytes.withUnsafeBytes { error.description(in: $0) }
            return
        }
        questions(index, bytes)
        var canonical: [UInt8] = []
        bytes.withUnsafeBytes { index.appendCanonical(0, in: $0, to: &canonical) }
        var again = JSONIndex()
        do throws(JSONError) {
            try again.read(canonical)
        } catch {
            fatalError("the canonical form is no JSON: \(error)")
        }
        expect((try? JSONIndex.canonicalise(canonical)) == canonical, "canonicalising twice is not once")
        expect(meaning(index, bytes) == meaning(again, canonical), "the canonical form means something else")
    }

    /// Whatever is asked of whatever node comes back with an answer.
    private static func questions(_ index: JSONIndex, _ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            for node in index.nodes.indices {
                let it = index.nodes[node]
                expect(it.start <= it.end && Int(it.end) <= bytes.count, "node \(node) lies outside of the text")
                switch it.kind {
                case .number:
                    let integer = index.integer(node, in: raw)
                    let double = index.double(node, in: raw)
                    if let integer, let double { expect(Double(integer) == double, "\(integer) is not \(double)") }
                case .string, .name:
                    var plain: [UInt8] = []
                    index.append(node, in: raw, to: &plain)
                    expect(String(validating: plain, as: UTF8.self) != nil, "a string is no UTF-8")
                    _ = index.node(node, is: "uri", in: raw)
                case .object, .array: expect(it.next > UInt32(node), "a container ends before it begins")
                case .yes, .no, .null: break
                }
                if node < 64 { _ = index.path(to: node, root: "item", in: raw) }
            }
        }
    }

    /// What the text says, whatever the order of its members and the spelling of its values.
    private static func meaning(_ index: JSONIndex, _ bytes: [UInt8]) -> [String] {
        var said: [String] = []
        func say(_ node: Int, _ raw: UnsafeRawBufferPointer) {
            switch index.nodes[node].kind {
            case .object:
                said.append("{")
                let members = index.members(of: node).map { (index.string($0, in: raw), $0 + 1) }
                for (name, value) in members.sorted(by: { Array($0.0.utf8).lexicographicallyPrecedes($1.0.utf8) }) {
                    said.append(name)
                    say(value, raw)
                }
                said.append("}")
            case .array:
                said.append("[")
                for element in index.elements(of: node) { say(element, raw) }
                said.append("]")
            case .number:
                var plain: [UInt8] = []
                JSONNumber.appendCanonical(index.raw(node, in: raw), to: &plain)
                said.append(String(decoding: plain, as: UTF8.self))
            case .string, .name: said.append("\"" + index.string(node, in: raw))
            case .yes: said.append("true")
            case .no: said.append("false")
            case .null: said.append("null")
            }
        }
        bytes.withUnsafeBytes { say(0, $0) }
        return said
    }

    /// The same bytes as text: what is UTF-8 is written so that it reads back, what is not is refused.
    private static func string(_ bytes: [UInt8]) {
        var index = JSONIndex()
        if String(validating: bytes, as: UTF8.self) != nil {
            var json: [UInt8] = []
            JSONWriter.append(text: bytes, to: &json)
            do throws(JSONError) { try index.read(json) } catch { fatalError("a written string is no JSON: \(error)") }
            var plain: [UInt8] = []
            json.withUnsafeBytes { index.append(0, in: $0, to: &plain) }
            expect(plain == bytes, "a written string reads back otherwise")
        } else {
            let accepted = (try? index.read([0x22] + bytes + [0x22])) != nil
            expect(!accepted, "a string that is no UTF-8 was accepted")
        }
    }
}
