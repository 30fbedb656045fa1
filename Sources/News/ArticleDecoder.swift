internal import JSON

/// Reads articles: one ninjs 3.1 object each, checked against the standard's rules.
///
///     var decoder = ArticleDecoder()
///     let article = try decoder.decode(bytes)       // throws(ArticleError), which names the member
///
/// Keep one and reuse it: its scratch memory grows to the largest article and stays. Two members are the desk's own
/// and are taken out of `Article.json`: `signal` (`new update correction kill`) and `arrival` (an object: when, how and
/// from which file the article came), which counts neither for the digest nor anywhere else.
public struct ArticleDecoder: Sendable {
    /// What to do with members that ninjs 3.1 does not know.
    public enum UnknownMembers: String, Sendable, Hashable, CaseIterable {
        case refuse, carry
    }

    public struct Settings: Sendable, Hashable {
        public var unknownMembers = UnknownMembers.refuse
        /// Containers inside one another, the item itself counted.
        public var depth = 64
        /// Bytes of the whole article as it arrives.
        public var articleBytes = 8 << 20
        /// Bytes of the main headline.
        public var headlineBytes = 16 << 10
        /// Bytes of `uri`.
        public var uriBytes = 2 << 10
        /// Bytes each of `version`, `language`, `slugline` and the source's name: what indices keep.
        public var nameBytes = 1 << 10
        /// Which dates are accepted; ninjs itself asks for `.internet`.
        public var dates = Timestamp.Form.internet

        public init() {}
    }

    public var settings: Settings
    private var index = JSONIndex()
    private var members: [UInt32] = []

    public init(settings: Settings = Settings()) {
        self.settings = settings
    }

    /// Decodes one article from UTF-8 JSON.
    public mutating func decode(_ bytes: [UInt8]) throws(ArticleError) -> Article {
        let result: Result<Article, ArticleError> = bytes.withUnsafeBytes { buffer in
            do throws(ArticleError) { return .success(try decode(buffer)) } catch { return .failure(error) }
        }
        return try result.get()
    }

    /// Decodes one article from UTF-8 JSON. The article keeps nothing of `bytes`.
    public mutating func decode(_ bytes: UnsafeRawBufferPointer) throws(ArticleError) -> Article {
        guard bytes.count <= settings.articleBytes else {
            throw ArticleError(
                .tooLarge, path: "item", "has \(bytes.count) bytes; at most \(settings.articleBytes) are allowed")
        }
        do throws(JSONError) {
            try index.read(bytes, depth: settings.depth)
        } catch {
            throw ArticleError(.json, path: "item", error.description(in: bytes))
        }
        var found = Fields()
        let result: Result<Void, ArticleError> = withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { fields in
            fields.initialize(repeating: -1)
            let validator = NinjsValidator(
                schema: .ninjs, index: index, bytes: bytes, carriesUnknown: settings.unknownMembers == .carry,
                dates: settings.dates)
            do throws(ArticleError) { try validator.validateItem(fields: fields) } catch { return .failure(error) }
            found = Fields(UnsafeBufferPointer(fields))
            return .success(())
        }
        try result.get()
        return try article(found, bytes)
    }

    private mutating func article(_ fields: Fields, _ bytes: UnsafeRawBufferPointer) throws(ArticleError) -> Article {
        let uri = try text(fields.uri, limit: settings.uriBytes, bytes) ?? ""
        var article = Article(json: [], digest: ArticleDigest(high: 0, low: 0), uri: uri)
        article.version = try text(fields.version, limit: settings.nameBytes, bytes)
        article.language = try text(fields.language, limit: settings.nameBytes, bytes)
        article.slugline = try text(fields.slugline, limit: settings.nameBytes, bytes)
        article.type = try text(fields.type, limit: settings.nameBytes, bytes)
        if fields.status >= 0 {
            article.status = PublicationStatus(rawValue: index.string(fields.status, in: bytes)) ?? .usable
        }
        if fields.signal >= 0 {
            article.signal = Signal(rawValue: index.string(fields.signal, in: bytes)) ?? .new
        } else if article.status == .canceled {
            article.signal = .kill
        }
        if fields.alternativeIDs >= 0 { article.series = try series(fields.alternativeIDs, bytes) }
        if fields.urgency >= 0 { article.urgency = index.integer(fields.urgency, in: bytes) }
        article.versionCreated = timestamp(fields.versionCreated, bytes)
        article.firstCreated = timestamp(fields.firstCreated, bytes)
        article.embargoed = timestamp(fields.embargoed, bytes)
        article.editorialNote = try text(fields.editorialNote, limit: .max, bytes) ?? ""
        if fields.sources >= 0, index.nodes[fields.sources].next > fields.sources + 1,
            let name = index.member("name", of: fields.sources + 1, in: bytes)
        {
            let source = try text(name, limit: settings.nameBytes, bytes)
            article.source = source == "" ? nil : source
        }
        if let headline = mainText(fields.headlines, bytes) {
            article.headline = plainText(headline, bytes)
            guard article.headline.count <= settings.headlineBytes else {
                throw tooLong(headline, article.headline.count, settings.headlineBytes, bytes)
            }
        }
        if let body = mainText(fields.bodies, bytes) { article.body = plainText(body, bytes) }
        article.tags.subjects = tags(fields.subjects, bytes)
        article.tags.places = tags(fields.places, bytes)
        article.tags.people = tags(fields.people, bytes)
        article.tags.organisations = tags(fields.organisations, bytes)
        article.layout = canonicalise(fields, bytes, into: &article.json)
        article.digest = ArticleDigest(of: article.json, signal: article.signal)
        return article
    }

    /// The series of a numbered part; nil where it is not one.
    private func series(_ array: Int, _ bytes: UnsafeRawBufferPointer) throws(ArticleError) -> String? {
        var (series, isPart): (String?, Bool) = (nil, false)
        for element in index.elements(of: array) {
            guard let role = index.member("role", of: element, in: bytes),
                let value = index.member("value", of: element, in: bytes)
            else { continue }
            if index.node(role, is: "part", in: bytes) { isPart = true }
            if index.node(role, is: "series", in: bytes) { series = try text(value, limit: settings.nameBytes, bytes) }
        }
        return isPart && series != "" ? series : nil
    }

    /// Writes the canonical object without `signal` and `arrival`, and says where the members are that records add to.
    private mutating func canonicalise(
        _ fields: Fields, _ bytes: UnsafeRawBufferPointer, into json: inout [UInt8]
    ) -> ArticleLayout {
        var layout = ArticleLayout()
        json.reserveCapacity(bytes.count + 16)
        index.sortMembers(of: 0, in: bytes, into: &members)
        json.append(UInt8(ascii: "{"))
        for name in members {
            let value = Int(name) + 1
            if value == fields.signal || value == fields.arrival { continue }
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            index.appendCanonical(Int(name), in: bytes, to: &json)
            json.append(UInt8(ascii: ":"))
            let start = json.count
            index.appendCanonical(value, in: bytes, to: &json)
            if value == fields.language { layout.language = start..<json.count }
            if value == fields.organisations { layout.organisations = start..<json.count }
            if value == fields.people { layout.people = start..<json.count }
            if value == fields.places { layout.places = start..<json.count }
            if value == fields.subjects { layout.subjects = start..<json.count }
        }
        json.append(UInt8(ascii: "}"))
        return layout
    }

    private func text(_ node: Int, limit: Int, _ bytes: UnsafeRawBufferPointer) throws(ArticleError) -> String? {
        guard node >= 0 else { return nil }
        let length = index.nodes[node].count
        guard length <= limit else { throw tooLong(node, length, limit, bytes) }
        return index.string(node, in: bytes)
    }

    private func tooLong(
        _ node: Int, _ length: Int, _ limit: Int, _ bytes: UnsafeRawBufferPointer
    ) -> ArticleError {
        ArticleError(
            .tooLarge, path: index.path(to: node, root: "item", in: bytes),
            "has \(length) bytes; at most \(limit) are allowed")
    }

    private func timestamp(_ node: Int, _ bytes: UnsafeRawBufferPointer) -> Timestamp? {
        guard node >= 0 else { return nil }
        if index.nodes[node].traits.contains(.escaped) {
            return try? Timestamp(index.string(node, in: bytes), form: settings.dates)
        }
        guard case .success(let timestamp) = Timestamp.parse(index.raw(node, in: bytes), form: settings.dates) else {
            return nil
        }
        return timestamp
    }

    /// The object with role `main` in an array of headlines or bodies, else the first that is no `aside`.
    private func mainText(_ array: Int, _ bytes: UnsafeRawBufferPointer) -> Int? {
        guard array >= 0 else { return nil }
        var first: Int?
        for element in index.elements(of: array) {
            if let role = index.member("role", of: element, in: bytes) {
                if index.node(role, is: "main", in: bytes) { return element }
                if index.node(role, is: "aside", in: bytes) { continue }
            }
            if first == nil { first = element }
        }
        return first
    }

    /// Text of a headline or body: without tags where its content type is HTML, lines ending in `\n`.
    private func plainText(_ object: Int, _ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard let value = index.member("value", of: object, in: bytes) else { return [] }
        var text: [UInt8] = []
        text.reserveCapacity(index.nodes[value].count)
        index.append(value, in: bytes, to: &text)
        if let type = index.member("contentType", of: object, in: bytes),
            Markup.isHTML(index.raw(type, in: bytes))
        {
            text = Markup.text(of: text)
        }
        LineEnds.unify(&text)
        return text
    }

    private func tags(_ array: Int, _ bytes: UnsafeRawBufferPointer) -> [SenderTags.Tag] {
        guard array >= 0 else { return [] }
        return index.elements(of: array).map { element in
            var tag = SenderTags.Tag()
            for name in index.members(of: element) {
                if index.node(name, is: "name", in: bytes) { tag.name = index.string(name + 1, in: bytes) }
                if index.node(name, is: "literal", in: bytes) { tag.literal = index.string(name + 1, in: bytes) }
                if index.node(name, is: "uri", in: bytes) { tag.uri = index.string(name + 1, in: bytes) }
            }
            return tag
        }
    }
}

/// Of each member that the desk reads, a number: its value node in one text, or its position in the schema.
private struct Fields: Sendable {
    var uri = -1
    var version = -1
    var language = -1
    var slugline = -1
    var type = -1
    var status = -1
    var signal = -1
    var urgency = -1
    var versionCreated = -1
    var firstCreated = -1
    var embargoed = -1
    var editorialNote = -1
    var sources = -1
    var headlines = -1
    var bodies = -1
    var subjects = -1
    var places = -1
    var people = -1
    var organisations = -1
    var alternativeIDs = -1
    var arrival = -1

    init() {}

    /// Value nodes, from the table that the validator has filled; -1 for what is not there.
    init(_ found: UnsafeBufferPointer<Int32>) {
        let at = Self.positions
        uri = Int(found[at.uri])
        version = Int(found[at.version])
        language = Int(found[at.language])
        slugline = Int(found[at.slugline])
        type = Int(found[at.type])
        status = Int(found[at.status])
        signal = Int(found[at.signal])
        urgency = Int(found[at.urgency])
        versionCreated = Int(found[at.versionCreated])
        firstCreated = Int(found[at.firstCreated])
        embargoed = Int(found[at.embargoed])
        editorialNote = Int(found[at.editorialNote])
        sources = Int(found[at.sources])
        headlines = Int(found[at.headlines])
        bodies = Int(found[at.bodies])
        subjects = Int(found[at.subjects])
        places = Int(found[at.places])
        people = Int(found[at.people])
        organisations = Int(found[at.organisations])
        alternativeIDs = Int(found[at.alternativeIDs])
        arrival = Int(found[at.arrival])
    }

    private static let positions: Fields = {
        let schema = NinjsSchema.ninjs
        var at = Fields()
        at.uri = schema.bit("uri")
        at.version = schema.bit("version")
        at.language = schema.bit("language")
        at.slugline = schema.bit("slugline")
        at.type = schema.bit("type")
        at.status = schema.bit("pubStatus")
        at.signal = schema.bit("signal")
        at.urgency = schema.bit("urgency")
        at.versionCreated = schema.bit("versionCreated")
        at.firstCreated = schema.bit("firstCreated")
        at.embargoed = schema.bit("embargoedUntil")
        at.editorialNote = schema.bit("edNote")
        at.sources = schema.bit("infoSources")
        at.headlines = schema.bit("headlines")
        at.bodies = schema.bit("bodies")
        at.subjects = schema.bit("subjects")
        at.places = schema.bit("places")
        at.people = schema.bit("people")
        at.organisations = schema.bit("organisations")
        at.alternativeIDs = schema.bit("altIds")
        at.arrival = schema.bit("arrival")
        return at
    }()
}
