import Foundation

/// The address of a polled feed, with the name and password that may stand in it kept apart.
struct FeedAddress: Sendable, Hashable {
    /// Without name and password: what is shown and remembered.
    let url: URL
    /// `Basic …`, for this host alone.
    let authorization: String?

    struct Unreadable: Error, CustomStringConvertible {
        var description: String
    }

    init(_ text: String) throws(Unreadable) {
        guard var parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), parts.host?.isEmpty == false
        else { throw Unreadable(description: "\(text) is no http or https address") }
        if let user = parts.user {
            authorization = "Basic " + Data("\(user):\(parts.password ?? "")".utf8).base64EncodedString()
        } else {
            authorization = nil
        }
        parts.user = nil
        parts.password = nil
        guard let url = parts.url else { throw Unreadable(description: "\(text) is no http or https address") }
        self.url = url
    }
}
