internal import JSON

/// An article being put together, by a feed: what it has becomes ninjs 3.1.
///
///     var draft = ArticleDraft()
///     draft.source = "VOA"
///     draft.headline = headline
///     draft.body = body
///     let bytes = draft.encode()
///
/// What is nil or empty is left out. Without a `uri` a stable one is made of source, version, headline and body.
public struct ArticleDraft: Sendable, Hashable {
    public var uri: String?
    public var type = "text"
    public var version: String?
    /// IETF language tag.
    public var language: String?
    public var status: PublicationStatus?
    public var signal = Signal.new
    /// 1–9; anything else is left out.
    public var urgency: Int?
    /// Name of the agency.
    public var source: String?
    public var headline: [UInt8] = []
    /// Further headlines with their role (`sub`, `alternative` …).
    public var otherHeadlines: [(role: String, value: [UInt8])] {
        get { others.map { ($0.role, $0.value) } }
        set { others = newValue.map { Other(role: $0.role, value: $0.value) } }
    }
    private struct Other: Hashable, Sendable {
        var role: String
        var value: [UInt8]
    }
    private var others: [Other] = []
    /// The story, lines separated by `\n`.
    public var body: [UInt8] = []
    /// Content type of `body`.
    public var contentType = "text/plain"
    /// Lines that came with the story and are not part of it (byline, sign-off, captions, plugs), in order:
    /// they become a second body with the role `aside`.
    public var asides: [[UInt8]] = []
    /// As `by`.
    public var byline: String?
    /// As `located`: where the copy comes from.
    public var dateline: String?
    public var slugline: String?
    public var title: String?
    /// As `edNote`.
    public var editorialNote: String?
    public var copyright: String?
    public var usageTerms: String?
    public var firstCreated: Timestamp?
    public var versionCreated: Timestamp?
    public var contentCreated: Timestamp?
    public var embargoed: Timestamp?
    public var expires: Timestamp?
    public var subjects: [SenderTags.Tag] = []
    public var places: [SenderTags.Tag] = []
    public var people: [SenderTags.Tag] = []
    public var organisations: [SenderTags.Tag] = []
    public var genres: [SenderTags.Tag] = []
    /// As `altIds`: other identifiers with their role.
    public var alternativeIDs: [String: String] = [:]
    /// The desk's own `arrival` object: when, how and from which file; not part of the article's identity.
    public var arrival: [String: String] = [:]

    public init() {}

    /// `urn:wiredesk:SOURCE:DIGEST`: the same for the same source, version and text.
    public var stableURI: String {
        var content: [UInt8] = Array((source ?? "").utf8)
        for part in [Array((version ?? "").utf8), headline, body] {
            content.append(0)
            content.append(contentsOf: part)
        }
        let name = (source ?? "unknown").lowercased().utf8.map { byte in
            byte &- 0x61 < 26 || byte &- 0x30 < 10 ? byte : UInt8(ascii: "-")
        }
        let digest = ArticleDigest(of: content, signal: .new)
        return "urn:wiredesk:\(String(decoding: name, as: UTF8.self)):\(digest)"
    }

    /// The ninjs object as UTF-8 JSON, canonical: members sorted, so that decoding it only copies.
    /// Bytes that are not UTF-8 become U+FFFD.
    public func encode() -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(headline.count + body.count + body.count / 16 + 1_024)
        var members = MemberWriter(out: out)
        members.strings("altIds", alternativeIDs, "role", "value")
        if !arrival.isEmpty { members.object("arrival", arrival) }
        var bodies: [(String, String, [UInt8])] = []
        if !body.isEmpty { bodies.append((contentType, "main", body)) }
        if !asides.isEmpty { bodies.append(("text/plain", "aside", Array(asides.joined(separator: [0x0A])))) }
        members.texts("bodies", bodies)
        members.string("by", byline)
        members.time("contentCreated", contentCreated)
        members.string("copyrightNotice", copyright)
        members.string("edNote", editorialNote)
        members.time("embargoedUntil", embargoed)
        members.time("expires", expires)
        members.time("firstCreated", firstCreated)
        members.tags("genres", genres)
        var headlines: [(String, String, [UInt8])] = []
        if !headline.isEmpty { headlines.append(("", "main", headline)) }
        for other in others { headlines.append(("", other.role, other.value)) }
        members.texts("headlines", headlines)
        if let source, !source.isEmpty { members.tags("infoSources", [SenderTags.Tag(name: source)]) }
        members.string("language", language)
        members.string("located", dateline)
        members.tags("organisations", organisations)
        members.tags("people", people)
        members.tags("places", places)
        members.string("pubStatus", status?.rawValue)
        if signal != .new { members.string("signal", signal.rawValue) }
        members.string("slugline", slugline)
        members.tags("subjects", subjects)
        members.string("title", title)
        members.string("type", type)
        if let urgency, (1...9).contains(urgency) { members.integer("urgency", urgency) }
        members.string("uri", uri ?? stableURI)
        members.string("usageTerms", usageTerms)
        members.string("version", version)
        members.time("versionCreated", versionCreated)
        out = members.out
        out.append(UInt8(ascii: "}"))
        return out
    }
}

/// Writes the members of one object.
private struct MemberWriter {
    var out: [UInt8]
    private var first = true

    init(out: [UInt8]) {
        self.out = out
        self.out.append(UInt8(ascii: "{"))
    }

    mutating func name(_ name: String) {
        if !first { out.append(UInt8(ascii: ",")) }
        first = false
        JSONWriter.append(string: name, to: &out)
        out.append(UInt8(ascii: ":"))
    }

    mutating func string(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        self.name(name)
        JSONWriter.append(string: value, to: &out)
    }

    mutating func integer(_ name: String, _ value: Int) {
        self.name(name)
        JSONWriter.append(value, to: &out)
    }

    mutating func time(_ name: String, _ value: Timestamp?) {
        guard let value else { return }
        self.name(name)
        out.append(UInt8(ascii: "\""))
        value.append(to: &out)
        out.append(UInt8(ascii: "\""))
    }

    mutating func text(_ value: [UInt8]) {
        if String(validating: value, as: UTF8.self) != nil {
            JSONWriter.append(text: value, to: &out)
        } else {
            JSONWriter.append(string: String(decoding: value, as: UTF8.self), to: &out)
        }
    }

    mutating func object(_ name: String, _ members: [String: String]) {
        self.name(name)
        var inner = MemberWriter(out: [])
        for (key, value) in members.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }) {
            inner.name(key)
            JSONWriter.append(string: value, to: &inner.out)
        }
        out.append(contentsOf: inner.out)
        out.append(UInt8(ascii: "}"))
    }

    mutating func strings(_ name: String, _ pairs: [String: String], _ first: String, _ second: String) {
        guard !pairs.isEmpty else { return }
        self.name(name)
        for (i, pair) in pairs.sorted(by: { $0.key < $1.key }).enumerated() {
            out.append(i == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
            var inner = MemberWriter(out: [])
            inner.name(first)
            JSONWriter.append(string: pair.key, to: &inner.out)
            inner.name(second)
            JSONWriter.append(string: pair.value, to: &inner.out)
            out.append(contentsOf: inner.out)
            out.append(UInt8(ascii: "}"))
        }
        out.append(UInt8(ascii: "]"))
    }

    mutating func texts(_ name: String, _ texts: [(type: String, role: String, value: [UInt8])]) {
        guard !texts.isEmpty else { return }
        self.name(name)
        for (i, entry) in texts.enumerated() {
            out.append(i == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
            JSONWriter.append(raw: "{", to: &out)
            if !entry.type.isEmpty {
                JSONWriter.append(raw: "\"contentType\":", to: &out)
                JSONWriter.append(string: entry.type, to: &out)
                out.append(UInt8(ascii: ","))
            }
            JSONWriter.append(raw: "\"role\":", to: &out)
            JSONWriter.append(string: entry.role, to: &out)
            JSONWriter.append(raw: ",\"value\":", to: &out)
            text(entry.value)
            JSONWriter.append(raw: "}", to: &out)
        }
        out.append(UInt8(ascii: "]"))
    }

    mutating func tags(_ name: String, _ tags: [SenderTags.Tag]) {
        guard !tags.isEmpty else { return }
        self.name(name)
        for (i, tag) in tags.enumerated() {
            out.append(i == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
            var inner = MemberWriter(out: [])
            inner.string("literal", tag.literal)
            inner.string("name", tag.name)
            inner.string("uri", tag.uri)
            out.append(contentsOf: inner.out)
            out.append(UInt8(ascii: "}"))
        }
        out.append(UInt8(ascii: "]"))
    }
}
