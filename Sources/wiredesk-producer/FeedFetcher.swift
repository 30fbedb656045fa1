import AsyncHTTPClient
import Desk
import Foundation
import Gathering
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import News

/// Fetches polled feeds: conditional, compressed, bounded in time and bytes, along redirects.
struct FeedFetcher: Sendable {
    /// What came of one fetch.
    enum Answer: Sendable {
        case document(Document)
        /// 304: what it was before.
        case unchanged(movedTo: String?, wish: Double?)
        case gone
        case failed(String, retryAfter: Double?)
    }
    struct Document: Sendable {
        var bytes: [UInt8]
        var contentType: String
        /// The address that gave it, and what makes the next fetch of that conditional.
        var address: String
        var entityTag: String?
        var lastModified: String?
        /// Where the feed has moved for good.
        var movedTo: String?
        /// What the answer's headers ask to wait.
        var wish: Double?
    }

    private let client: HTTPClient
    private let timeoutSeconds: Double
    private let maximumBytes: Int

    /// - Parameters:
    ///   - timeoutSeconds: for each answer, from the connection to the last byte.
    ///   - maximumBytes: of a document, unpacked.
    init(timeoutSeconds: Double, maximumBytes: Int) {
        self.timeoutSeconds = timeoutSeconds
        self.maximumBytes = maximumBytes
        var configuration = HTTPClient.Configuration()
        // Followed here: which of them are for good must be known.
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .enabled(limit: .size(maximumBytes))
        configuration.timeout = .init(connect: .milliseconds(Int64(min(timeoutSeconds, 15) * 1_000)))
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func shutdown() async throws { try await client.shutdown() }

    func fetch(_ feed: PolledFeed, _ asked: FeedAddress) async -> Answer {
        guard let start = URL(string: feed.address) else {
            return .failed("\(feed.address) is no address", retryAfter: nil)
        }
        var trail = RedirectTrail(from: start)
        do {
            while true {
                let response = try await ask(trail.address, feed, asked)
                let status = Int(response.status.code)
                if RedirectTrail.isRedirect(status) {
                    try trail.follow(status, to: response.headers.first(name: "location"))
                    continue
                }
                return try await read(response, status, trail)
            }
        } catch let lost as RedirectTrail.Lost {
            return .failed("\(lost)", retryAfter: nil)
        } catch is NIOTooManyBytesError {
            return .failed("has more than \(maximumBytes) bytes", retryAfter: nil)
        } catch let error as NIOHTTPDecompression.DecompressionError {
            return .failed("cannot be unpacked within \(maximumBytes) bytes: \(error)", retryAfter: nil)
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed("no answer within \(Int(timeoutSeconds)) s", retryAfter: nil)
        } catch {
            return .failed("\(error)", retryAfter: nil)
        }
    }

    private func ask(_ url: URL, _ feed: PolledFeed, _ asked: FeedAddress) async throws -> HTTPClientResponse {
        var request = HTTPClientRequest(url: url.absoluteString)
        request.headers.add(name: "user-agent", value: "wiredesk-producer/\(Product.version)")
        request.headers.add(
            name: "accept",
            value: "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5")
        request.headers.add(name: "accept-encoding", value: "gzip, deflate")
        if feed.validatedBy == url.absoluteString {
            if let tag = feed.entityTag { request.headers.add(name: "if-none-match", value: tag) }
            if let date = feed.lastModified { request.headers.add(name: "if-modified-since", value: date) }
        }
        if let authorization = asked.authorization, url.host == asked.url.host, url.scheme == asked.url.scheme {
            request.headers.add(name: "authorization", value: authorization)
        }
        return try await client.execute(request, timeout: .milliseconds(Int64(timeoutSeconds * 1_000)))
    }

    private func read(
        _ response: HTTPClientResponse, _ status: Int, _ trail: RedirectTrail
    ) async throws -> Answer {
        let headers = response.headers
        let wish = RefreshWish.seconds(
            cacheControl: headers[canonicalForm: "cache-control"].joined(separator: ","),
            age: headers.first(name: "age"))
        let movedTo = trail.movedForGood?.absoluteString
        switch status {
        case 200:
            // What will be too much is not waited for.
            if let length = headers.first(name: "content-length").flatMap(Int.init), length > maximumBytes {
                throw NIOTooManyBytesError(maxBytes: maximumBytes)
            }
            let body = try await response.body.collect(upTo: maximumBytes)
            return .document(
                Document(
                    bytes: Array(body.readableBytesView), contentType: headers.first(name: "content-type") ?? "",
                    address: trail.address.absoluteString, entityTag: headers.first(name: "etag"),
                    lastModified: headers.first(name: "last-modified"), movedTo: movedTo, wish: wish))
        case 304: return .unchanged(movedTo: movedTo, wish: wish)
        case 410: return .gone
        default:
            let now = Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1e6))
            return .failed(
                "status \(status) \(response.status.reasonPhrase)",
                retryAfter: RefreshWish.seconds(retryAfter: headers.first(name: "retry-after"), now: now))
        }
    }
}
