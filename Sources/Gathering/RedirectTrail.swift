public import Foundation

/// The way from one redirect to the next, and how far of it is for good.
///
///     var trail = RedirectTrail(from: url)
///     while let status = …, RedirectTrail.isRedirect(status) { url = try trail.follow(status, to: location) }
///     if let moved = trail.movedForGood { … }          // only after an answer that was a feed
public struct RedirectTrail: Sendable {
    /// Why it ends nowhere.
    public struct Lost: Error, Sendable, Hashable, CustomStringConvertible {
        public var description: String
    }
    /// Redirects that are followed for one fetch.
    public static let longest = 5

    public private(set) var address: URL
    /// Where the permanent redirects at the beginning lead; nil where the first one was for this time only, or there was
    /// none.
    public private(set) var movedForGood: URL?
    private var isPermanentSoFar = true
    private var hops = 0

    public init(from address: URL) { self.address = address }

    public static func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

    /// Takes one redirect; gives the next address.
    public mutating func follow(_ status: Int, to location: String?) throws(Lost) {
        guard let location, let next = URL(string: location, relativeTo: address)?.absoluteURL else {
            throw Lost(description: "status \(status) without an address to go to")
        }
        guard let scheme = next.scheme?.lowercased(), ["http", "https"].contains(scheme), next.host != nil else {
            throw Lost(description: "status \(status) leads to \(next.absoluteString.prefix(200)), which is not http")
        }
        hops += 1
        guard hops <= Self.longest else { throw Lost(description: "more than \(Self.longest) redirects") }
        // A feed that was encrypted is not remembered as one that is not.
        let isDowngrade = address.scheme?.lowercased() == "https" && scheme == "http"
        isPermanentSoFar = isPermanentSoFar && (status == 301 || status == 308) && !isDowngrade
        address = next
        if isPermanentSoFar { movedForGood = next }
    }
}
