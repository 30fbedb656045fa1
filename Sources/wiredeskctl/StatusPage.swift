import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1

/// The daemon's `/status`, over HTTP.
enum StatusPage {
    struct Unreachable: Error, CustomStringConvertible {
        var description: String
    }

    /// One JSON object, UTF-8.
    /// - Parameter address: the daemon's `http.address`.
    static func fetch(_ address: String) async throws(Unreachable) -> [UInt8] {
        do {
            let response = try await HTTPClient.shared.execute(
                HTTPClientRequest(url: "http://\(address)/status"), timeout: .seconds(5))
            guard response.status == .ok else {
                throw Unreachable(description: "HTTP status \(response.status.code)")
            }
            let bytes = try await response.body.collect(upTo: 1 << 20)
            return Array(bytes.readableBytesView)
        } catch {
            let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
            throw Unreachable(
                description:
                    "no desk at http://\(address)/status: \((error as? Unreachable)?.description ?? reason). "
                    + "Is wiredesk-consumer running, with this http.address?")
        }
    }
}
