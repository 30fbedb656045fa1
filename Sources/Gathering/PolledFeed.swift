public import News

/// What is remembered of one polled feed between two fetches.
public struct PolledFeed: Sendable, Hashable {
    /// As it was asked for, without a password.
    public let url: String
    /// Where it has moved for good.
    public var location: String?
    /// What makes the next fetch conditional …
    public var entityTag: String?
    public var lastModified: String?
    /// … of the address that said so, and of no other.
    public var validatedBy: String?
    /// When it may be fetched again.
    public var next: Timestamp?
    /// Fetches in a row that failed.
    public var failures = 0
    /// Its server has asked for the pause up to `next`, and did not just suggest it.
    public var isHeldBack = false
    /// Its server says that it is gone for good: 410.
    public var isGone = false
    /// The items that the desk has settled, youngest first: what need not be sent again.
    public var settled: [String] = []

    public init(url: String) { self.url = url }

    /// The address to begin at.
    public var address: String { location ?? url }

    /// Digests that are kept beside those of the last document: a feed that drops an item and shows it again.
    public static let keptBesides = 200

    /// Remembers the items of a document, all of them settled, in its order.
    public mutating func settle(_ digests: [String]) {
        let now = Set(digests)
        settled = digests.uniqued() + settled.filter { !now.contains($0) }.prefix(Self.keptBesides)
    }
}

extension Array where Element: Hashable {
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
