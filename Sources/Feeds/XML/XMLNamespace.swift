/// The vocabularies that wire formats are written in.
enum XMLNamespace: UInt8, Sendable, Hashable {
    /// No namespace at all: NITF, NewsML 1 and RSS 2.0 have none.
    case none
    /// One that is not known here.
    case other
    case xml, newsG2, nitf, xhtml, atom, rss, rdf, content, dublinCore, media, georss, gml, geo, itunes

    /// By the namespace's URI.
    init(uri: [UInt8]) {
        guard !uri.isEmpty else {
            self = .none
            return
        }
        let text = String(decoding: uri, as: UTF8.self).lowercased()
        for (start, namespace) in Self.known where text.hasPrefix(start) {
            self = namespace
            return
        }
        self = .other
    }

    /// By the prefix that everybody uses, where a feed forgot to declare it.
    init(undeclared prefix: String) {
        self = Self.conventional[prefix.lowercased()] ?? .other
    }

    private static let known: [(String, XMLNamespace)] = [
        ("http://iptc.org/std/nar/", .newsG2), ("http://www.iptc.org/std/nar/", .newsG2),
        ("http://iptc.org/std/nitf/", .nitf), ("http://www.w3.org/1999/xhtml", .xhtml),
        ("http://www.w3.org/2005/atom", .atom), ("http://purl.org/atom/ns", .atom),
        ("http://purl.org/rss/1.0/modules/content", .content), ("http://purl.org/rss/1.0", .rss),
        ("http://my.netscape.com/rdf/simple/0.9", .rss), ("http://www.w3.org/1999/02/22-rdf-syntax-ns", .rdf),
        ("http://purl.org/dc/", .dublinCore), ("http://search.yahoo.com/mrss", .media),
        ("http://www.georss.org/georss", .georss), ("http://www.opengis.net/gml", .gml),
        ("http://www.w3.org/2003/01/geo", .geo), ("http://www.itunes.com/dtds/podcast", .itunes),
        ("http://www.w3.org/xml/1998/namespace", .xml),
    ]

    private static let conventional: [String: XMLNamespace] = [
        "xml": .xml, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore, "media": .media,
        "georss": .georss, "gml": .gml, "geo": .geo, "itunes": .itunes, "atom": .atom, "rdf": .rdf, "nitf": .nitf,
        "xhtml": .xhtml, "h": .xhtml, "html": .xhtml,
    ]
}

/// Which prefix stands for which vocabulary, from the outside in.
struct XMLBindings: Sendable {
    private struct Binding: Sendable {
        var prefix: [UInt8]
        var namespace: XMLNamespace
        var depth: Int
    }
    private var bindings: [Binding] = []

    init() {}

    /// Declared and in force at one time; no feed has more, and each name is looked for among all of them.
    private static let most = 512

    mutating func bind(_ prefix: [UInt8], to uri: [UInt8], depth: Int) {
        guard bindings.count < Self.most else { return }
        bindings.append(Binding(prefix: prefix, namespace: XMLNamespace(uri: uri), depth: depth))
    }

    /// Forgets what elements deeper than `depth` declared.
    mutating func leave(depth: Int) {
        while let last = bindings.last, last.depth > depth { bindings.removeLast() }
    }

    /// Makes all bindings those of the outside, for a piece that is read apart from what is around it.
    mutating func settle() {
        for i in bindings.indices { bindings[i].depth = -1 }
    }

    func namespace(of prefix: UnsafeBufferPointer<UInt8>) -> XMLNamespace {
        var i = bindings.count - 1
        while i >= 0 {
            if bindings[i].prefix.count == prefix.count, bindings[i].prefix.elementsEqual(prefix) {
                return bindings[i].namespace
            }
            i -= 1
        }
        return prefix.isEmpty ? .none : XMLNamespace(undeclared: String(decoding: prefix, as: UTF8.self))
    }
}
