/// A format that articles arrive in.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    /// Told from the content.
    case auto
    /// ninjs of any generation, laid out in any way: objects, arrays of them, objects that wrap them.
    case ninjs
    /// One ninjs object a line.
    case ninjsLines = "ninjs-ndjson"
    /// NewsML-G2: newsItem, packageItem, newsMessage.
    case newsMLG2 = "newsml-g2"
    /// NewsML 1.0–1.2.
    case newsML1 = "newsml"
    case nitf
    /// RSS 2.0, 1.0 and 0.9x.
    case rss
    /// Atom 1.0 and 0.3.
    case atom
    /// Any of the formats in XML, each document told by its elements. The names above mean the same to the reader.
    case xml
    case iptc7901
    case anpa1312
    /// A mail or an mbox, holding text or any of the others.
    case mail
    /// One article as plain text, headline first.
    case text

    /// As the command line and the configuration call it.
    public var name: String { rawValue }

    /// The format called `name`; nil if there is none.
    public init?(name: String) { self.init(rawValue: name) }
}
