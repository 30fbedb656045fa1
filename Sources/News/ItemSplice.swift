internal import JSON

/// The article's own JSON with the desk's findings put into it.
enum ItemSplice {
    static func append(_ article: Article, _ enrichment: Enrichment, to out: inout [UInt8]) {
        let layout = article.layout ?? ArticleLayout(of: article.json)
        var writer = Writer(json: article.json, added: out.count + 1)
        let shown = ItemLanguage.shown(sender: article.language, desk: enrichment.language)
        let replaces = shown != article.language
        // In the order in which the canonical form has them.
        if replaces, !layout.language.isEmpty, let shown {
            writer.replace(layout.language, to: &out) { JSONWriter.append(string: shown, to: &$0) }
        }
        writer.extend(layout.organisations, .organisation, enrichment.entities, to: &out)
        writer.extend(layout.people, .person, enrichment.entities, to: &out)
        writer.extend(layout.places, .place, enrichment.entities, to: &out)
        if !layout.subjects.isEmpty, !enrichment.subjects.isEmpty {
            writer.extend(layout.subjects, to: &out) { append(enrichment.subjects, to: &$0) }
        }
        writer.finish(to: &out)
        if replaces, layout.language.isEmpty, let shown {
            writer.name("\"language\":", to: &out)
            JSONWriter.append(string: shown, to: &out)
        }
        writer.add("\"organisations\":", layout.organisations, .organisation, enrichment.entities, to: &out)
        writer.add("\"people\":", layout.people, .person, enrichment.entities, to: &out)
        writer.add("\"places\":", layout.places, .place, enrichment.entities, to: &out)
        if layout.subjects.isEmpty, !enrichment.subjects.isEmpty {
            writer.name("\"subjects\":[", to: &out)
            append(enrichment.subjects, to: &out)
            JSONWriter.append(raw: "]", to: &out)
        }
        JSONWriter.append(raw: "}", to: &out)
    }

    private static func append(_ subjects: [Subject], to out: inout [UInt8]) {
        for i in subjects.indices { append(subjects[i], first: i == 0, to: &out) }
    }

    private static func append(_ subject: Subject, first: Bool, to out: inout [UInt8]) {
        let names = JSONRun.most(subject.uri) + JSONRun.most(subject.name) + JSONRun.most(subject.creator)
        JSONRun.append(capacity: 64 + names, to: &out) { run in
            run.literal(first ? "{\"uri\":" : ",{\"uri\":")
            run.string(subject.uri)
            run.literal(",\"name\":")
            run.string(subject.name)
            run.literal(",\"creator\":")
            run.string(subject.creator)
            run.literal(",\"confidence\":")
            run.number(min(max(subject.confidence, 0), 100))
            run.literal("}")
        }
    }

    private static func append(_ entity: Entity, first: Bool, to out: inout [UInt8]) {
        JSONRun.append(capacity: 3 + EntityMembers.most(entity), to: &out) { run in
            run.literal(first ? "{" : ",{")
            EntityMembers.appendNames(entity, to: &run)
            EntityMembers.appendURI(entity, to: &run)
            run.literal("}")
        }
    }

    /// Copies the article's JSON piece by piece.
    private struct Writer {
        let json: [UInt8]
        /// Where in the output the object's inside begins.
        let added: Int
        var copied = 0

        mutating func copy(to end: Int, _ out: inout [UInt8]) {
            json.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[copied..<end])) }
            copied = end
        }

        mutating func replace(_ range: Range<Int>, to out: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
            copy(to: range.lowerBound, &out)
            write(&out)
            copied = range.upperBound
        }

        /// Writes more elements into the array that stands at `range`.
        mutating func extend(_ range: Range<Int>, to out: inout [UInt8], _ write: (inout [UInt8]) -> Void) {
            copy(to: range.upperBound - 1, &out)
            if range.count > 2 { out.append(UInt8(ascii: ",")) }
            write(&out)
        }

        mutating func extend(
            _ range: Range<Int>, _ kind: Entity.Kind, _ entities: [Entity], to out: inout [UInt8]
        ) {
            guard !range.isEmpty else { return }
            var first = true
            for i in entities.indices where entities[i].kind == kind {
                if first {
                    copy(to: range.upperBound - 1, &out)
                    if range.count > 2 { out.append(UInt8(ascii: ",")) }
                }
                ItemSplice.append(entities[i], first: first, to: &out)
                first = false
            }
        }

        /// Copies the rest up to the closing brace.
        mutating func finish(to out: inout [UInt8]) {
            copy(to: max(copied, json.count - 1), &out)
            if json.count < 2 { out.append(UInt8(ascii: "{")) }
        }

        func name(_ name: StaticString, to out: inout [UInt8]) {
            if out.count > added { out.append(UInt8(ascii: ",")) }
            JSONWriter.append(raw: name, to: &out)
        }

        func add(
            _ name: StaticString, _ range: Range<Int>, _ kind: Entity.Kind, _ entities: [Entity],
            to out: inout [UInt8]
        ) {
            guard range.isEmpty else { return }
            var first = true
            for i in entities.indices where entities[i].kind == kind {
                if first {
                    self.name(name, to: &out)
                    out.append(UInt8(ascii: "["))
                }
                ItemSplice.append(entities[i], first: first, to: &out)
                first = false
            }
            if !first { out.append(UInt8(ascii: "]")) }
        }
    }
}

extension ArticleLayout {
    /// Finds the members in canonical JSON. For what is not an object, nothing is found.
    public init(of json: [UInt8]) {
        self.init()
        var index = JSONIndex()
        guard (try? index.read(json, depth: JSONIndex.greatestDepth)) != nil else { return }
        json.withUnsafeBytes { bytes in
            for name in index.members(of: 0) {
                let value = index.nodes[name + 1]
                let range = Int(value.start)..<Int(value.end)
                if index.node(name, is: "language", in: bytes), value.kind == .string {
                    language = range.lowerBound - 1..<range.upperBound + 1
                }
                guard value.kind == .array else { continue }
                if index.node(name, is: "organisations", in: bytes) { organisations = range }
                if index.node(name, is: "people", in: bytes) { people = range }
                if index.node(name, is: "places", in: bytes) { places = range }
                if index.node(name, is: "subjects", in: bytes) { subjects = range }
            }
        }
    }
}
