import JSON
import News

/// What a ninjs 3 object needs so that the desk takes it and reads all of it; everything else goes on byte for byte.
///
/// Real senders name items by ids that are no URIs, write versions as numbers, put an event's name in `title` alone, a
/// picture's words in `descriptions`, and the text in a markup that the desk does not read.
struct NinjsRepair {
    /// Bytes of the input and what stands there instead, ascending once applied.
    private var replaced: [(range: Range<Int>, text: [UInt8])] = []
    /// Members that are missing: name with its colon, and value.
    private var added: [(name: StaticString, value: [UInt8])] = []

    var isEmpty: Bool { replaced.isEmpty && added.isEmpty }

    mutating func replace(_ range: Range<Int>, with text: [UInt8]) { replaced.append((range, text)) }
    mutating func add(_ name: StaticString, _ value: [UInt8]) { added.append((name, value)) }

    mutating func replace(_ range: Range<Int>, withString text: String) {
        var value: [UInt8] = []
        JSONWriter.append(string: text, to: &value)
        replaced.append((range, value))
    }

    /// The object of `text` at `object`, repaired.
    func applied(to text: UnsafeRawBufferPointer, _ object: Range<Int>, isBare: Bool) -> [UInt8] {
        guard !isEmpty else { return Array(text[object]) }
        var out: [UInt8] = []
        out.reserveCapacity(object.count + 256 + added.reduce(0) { $0 + $1.value.count })
        var at = object.lowerBound
        for change in replaced.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            out.append(contentsOf: text[at..<change.range.lowerBound])
            out.append(contentsOf: change.text)
            at = change.range.upperBound
        }
        // The last byte is the object's brace.
        out.append(contentsOf: text[at..<object.upperBound - 1])
        var isFirst = isBare
        for member in added {
            if !isFirst { out.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONWriter.append(raw: member.name, to: &out)
            out.append(contentsOf: member.value)
        }
        out.append(UInt8(ascii: "}"))
        return out
    }
}

/// What stands in a ninjs 3 object, and what is wrong with it.
struct NinjsReading {
    let index: JSONIndex
    let node: Int
    let text: UnsafeRawBufferPointer
    private(set) var repair = NinjsRepair()
    /// It has a headline or a text, be it under another name.
    private(set) var hasContent = false

    init(_ index: JSONIndex, _ node: Int, in text: UnsafeRawBufferPointer) {
        self.index = index
        self.node = node
        self.text = text
        var found = Members()
        for name in index.members(of: node) { found.take(name, index, text) }
        readHeadline(found)
        readBody(found)
        readScalars(found)
        readMarks(found)
    }

    /// Value nodes of the members that are looked at, found in one pass.
    private struct Members {
        var headlines, title, name, bodies, descriptions, version, urgency, status, type, signal, note: Int?
        var dates: [Int] = []

        /// Most members are told apart by the length of their names.
        mutating func take(_ name: Int, _ index: JSONIndex, _ text: UnsafeRawBufferPointer) {
            func isCalled(_ wanted: StaticString) -> Bool { index.node(name, is: wanted, in: text) }
            let isEscaped = index.nodes[name].traits.contains(.escaped)
            switch isEscaped ? index.string(name, in: text).utf8.count : index.nodes[name].count {
            case 4: if isCalled("type") { type = name + 1 } else if isCalled("name") { self.name = name + 1 }
            case 5: if isCalled("title") { title = name + 1 }
            case 6:
                if isCalled("bodies") {
                    bodies = name + 1
                } else if isCalled("signal") {
                    signal = name + 1
                } else if isCalled("ednote") {
                    note = name + 1
                }
            case 7:
                if isCalled("version") {
                    version = name + 1
                } else if isCalled("urgency") {
                    urgency = name + 1
                } else if isCalled("expires") {
                    dates.append(name + 1)
                }
            case 9:
                if isCalled("headlines") { headlines = name + 1 } else if isCalled("pubStatus") { status = name + 1 }
            case 12:
                if isCalled("descriptions") {
                    descriptions = name + 1
                } else if isCalled("firstCreated") {
                    dates.append(name + 1)
                }
            case 14:
                if isCalled("versionCreated") || isCalled("contentCreated") || isCalled("embargoedUntil") {
                    dates.append(name + 1)
                }
            default: break
            }
        }
    }

    private func string(_ value: Int?) -> String? {
        guard let value, index.nodes[value].kind == .string else { return nil }
        let found = index.string(value, in: text)
        return found.isEmpty ? nil : found
    }

    private func string(_ name: StaticString, of node: Int) -> String? {
        guard let value = index.member(name, of: node, in: text), index.nodes[value].kind == .string else { return nil }
        let found = index.string(value, in: text)
        return found.isEmpty ? nil : found
    }

    /// The bytes that a value stands in, a string's quotes included.
    static func range(of value: Int, in index: JSONIndex) -> Range<Int> {
        let (start, end) = (Int(index.nodes[value].start), Int(index.nodes[value].end))
        return index.nodes[value].kind == .string ? start - 1..<end + 1 : start..<end
    }

    private func hasValue(_ array: Int) -> Bool {
        index.elements(of: array).contains { element in
            guard index.nodes[element].kind == .object, let value = index.member("value", of: element, in: text)
            else { return false }
            return index.nodes[value].kind == .string && index.nodes[value].count > 0
        }
    }

    private mutating func readHeadline(_ found: Members) {
        if let headlines = found.headlines {
            // What it holds is for the desk to judge.
            hasContent = index.nodes[headlines].kind != .array || hasValue(headlines)
            return
        }
        guard let title = string(found.title) ?? string(found.name) else { return }
        hasContent = true
        var value: [UInt8] = Array("[{\"role\":\"main\",\"value\":".utf8)
        JSONWriter.append(string: String(decoding: PlainText.line(title), as: UTF8.self), to: &value)
        value += Array("}]".utf8)
        repair.add("\"headlines\":", value)
    }

    private mutating func readBody(_ found: Members) {
        guard let bodies = found.bodies else {
            guard let descriptions = found.descriptions,
                index.nodes[descriptions].kind == .array,
                let story = story(in: index.elements(of: descriptions).filter { isReadable($0) })
            else { return }
            hasContent = true
            repair.add("\"bodies\":", Array("[".utf8) + main(story) + Array("]".utf8))
            return
        }
        guard index.nodes[bodies].kind == .array else {
            hasContent = true
            return
        }
        hasContent = hasContent || hasValue(bodies)
        // The desk reads the one with the role `main`, else the first.
        let elements = Array(index.elements(of: bodies)).filter { index.nodes[$0].kind == .object }
        let chosen = elements.first { string("role", of: $0) == "main" } ?? elements.first
        guard let chosen, !isReadable(chosen) else { return }
        let others = elements.filter { isReadable($0) }
        guard let story = story(in: others) ?? nitf(chosen) else { return }
        let start = Int(index.nodes[bodies].start)
        repair.replace(start..<start + 1, with: Array("[".utf8) + main(story) + Array(",".utf8))
    }

    private func main(_ story: [UInt8]) -> [UInt8] {
        var out: [UInt8] = Array("{\"contentType\":\"text/plain\",\"role\":\"main\",\"value\":".utf8)
        JSONWriter.append(string: String(decoding: story, as: UTF8.self), to: &out)
        out.append(UInt8(ascii: "}"))
        return out
    }

    /// Plain text or HTML, which the desk takes apart itself.
    private func isReadable(_ body: Int) -> Bool {
        guard let type = string("contentType", of: body) ?? string("contenttype", of: body) else { return true }
        let lower = type.lowercased()
        return lower.hasPrefix("text/plain") || lower.contains("html")
    }

    /// The fullest of several, HTML before plain text, which often lost its paragraphs.
    private func story(in bodies: [Int]) -> [UInt8]? {
        let typed = bodies.filter { index.nodes[$0].kind == .object }.map { body in
            (body: body, isHTML: (string("contentType", of: body) ?? "").lowercased().contains("html"))
        }
        for entry in typed.filter(\.isHTML) + typed.filter({ !$0.isHTML }) {
            guard let value = string("value", of: entry.body) else { continue }
            let text = entry.isHTML ? StoryText(html: Array(value.utf8)) : StoryText(plain: Array(value.utf8))
            if !text.isEmpty { return text.story }
        }
        return nil
    }

    private func nitf(_ body: Int) -> [UInt8]? {
        guard let value = string("value", of: body), value.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else {
            return nil
        }
        var reader = XMLReader()
        do throws(XMLError) {
            try reader.read(Array(value.utf8))
        } catch {
            return nil  // The desk gets it as it came.
        }
        guard let root = reader.tree.root else { return nil }
        let content = reader.tree.descendant(root, "body.content") ?? root
        let story = StoryText(reader.tree, content).story
        return story.isEmpty ? nil : story
    }

    /// What headline and note say of the item in words, where no field says it.
    private mutating func readMarks(_ found: Members) {
        guard found.signal == nil else { return }
        let main = found.headlines.flatMap { index.nodes[$0].kind == .array ? mainValue($0) : nil }
        let headline = main ?? string(found.title) ?? string(found.name) ?? ""
        guard
            let signal = EditorialMarks.signal(
                headline: Array(headline.utf8), note: Array((string(found.note) ?? "").utf8))
        else { return }
        repair.add("\"signal\":", Array("\"\(signal.rawValue)\"".utf8))
    }

    /// Of the element with the role `main`, else of the first.
    private func mainValue(_ array: Int) -> String? {
        let elements = index.elements(of: array).filter { index.nodes[$0].kind == .object }
        return (elements.first { string("role", of: $0) == "main" } ?? elements.first).flatMap {
            string("value", of: $0)
        }
    }

    private mutating func readScalars(_ found: Members) {
        for value in found.dates where index.nodes[value].kind == .string {
            let raw = UnsafeRawBufferPointer(
                rebasing: text[Int(index.nodes[value].start)..<Int(index.nodes[value].end)])
            guard (try? Timestamp(utf8: raw.assumingMemoryBound(to: UInt8.self))) == nil else { continue }
            let date = index.string(value, in: text)
            guard (try? Timestamp(date)) == nil, let meant = WireDate.parse(date) else { continue }
            repair.replace(Self.range(of: value, in: index), withString: meant.iso8601)
        }
        if let version = found.version, index.nodes[version].kind == .number {
            let range = Self.range(of: version, in: index)
            repair.replace(range, withString: String(decoding: text[range], as: UTF8.self))
        }
        if let urgency = found.urgency, let text = string(urgency), let number = Int(text.trimmed),
            (1...9).contains(number)
        {
            repair.replace(Self.range(of: urgency, in: index), with: Array(String(number).utf8))
        }
        if let status = found.status, let given = string(status), PublicationStatus(rawValue: given) == nil,
            let meant = OldNinjs.status(given)
        {
            repair.replace(Self.range(of: status, in: index), withString: meant.rawValue)
        }
        // Of a kind that the desk's own schema does not have, it is still something to read.
        if let type = found.type, !index.node(type, is: "text", in: text), let given = string(type),
            !OldNinjs.types.contains(given)
        {
            repair.replace(Self.range(of: type, in: index), withString: "composite")
        }
    }

    /// Gives the object the uri `uri` in place of what it has, if it has one.
    mutating func setURI(_ uri: String) {
        if let value = index.member("uri", of: node, in: text) {
            repair.replace(Self.range(of: value, in: index), withString: uri)
        } else {
            var value: [UInt8] = []
            JSONWriter.append(string: uri, to: &value)
            repair.add("\"uri\":", value)
        }
    }

    mutating func setSource(_ source: String) {
        var value: [UInt8] = Array("[{\"name\":".utf8)
        JSONWriter.append(string: source, to: &value)
        repair.add("\"infoSources\":", value + Array("}]".utf8))
    }
}
