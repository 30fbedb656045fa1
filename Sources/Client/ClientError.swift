/// Why a client cannot go on.
public enum ClientError: Error, Sendable, CustomStringConvertible {
    /// Nobody answers there.
    case unreachable(String, String)
    /// The desk does not let us in: by its keys, or ours.
    case notLetIn(String, String)
    /// The desk's records are not those that the numbers of a subscription belong to.
    case otherJournal(expected: String, found: String)
    /// The desk's records end before what the subscription has had of them.
    case endsBefore(next: UInt64, head: UInt64)

    public var description: String {
        switch self {
        case .unreachable(let endpoint, let reason):
            "no desk answers at \(endpoint): \(reason). Is wiredesk-consumer running there?"
        case .notLetIn(let endpoint, let reason): "the desk at \(endpoint) does not let us in: \(reason)"
        case .otherJournal(let expected, let found):
            "the desk's records are of journal \(found), and the subscription is at a place in journal \(expected): it "
                + "is another desk, or one that was set up anew, and its numbers mean other records"
        case .endsBefore(let next, let head):
            "the desk's newest record is \(head), and the subscription has had all before \(next): was the state folder "
                + "put back from a copy?"
        }
    }
}
