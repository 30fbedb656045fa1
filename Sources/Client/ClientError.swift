/// Why a client cannot go on.
public enum ClientError: Error, Sendable, CustomStringConvertible {
    /// Nobody answers there.
    case unreachable(String, String)

    public var description: String {
        switch self {
        case .unreachable(let endpoint, let reason):
            "no desk answers at \(endpoint): \(reason). Is wiredesk-consumer running there?"
        }
    }
}
