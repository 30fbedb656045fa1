internal import Keys
internal import News
internal import Wire

/// What the sender of a message may do.
enum PeerAccess: Sendable {
    /// The desk asks for no keys.
    case anyone
    case key(KeyRights)
    /// It came past no key that is authorised now: it gets nothing.
    case nobody

    /// For the log.
    var name: String {
        switch self {
        case .anyone: "anyone"
        case .key(let rights): rights.name
        case .nobody: "no authorised key"
        }
    }

    /// Why it does not get what matches `filter`; nil where it may.
    func refusal(of filter: Filter) -> String? {
        switch self {
        case .anyone: nil
        case .key(let rights): rights.mayRead(filter) ? nil : rights.filterRefusal
        case .nobody: WireError.nobody.sentence
        }
    }

    /// Why an article of `source` is not taken from it; nil where it may feed it.
    func refusal(ofSource source: String?) -> String? {
        switch self {
        case .anyone: nil
        case .key(let rights): rights.mayFeed(source: source) ? nil : rights.refusal(ofSource: source)
        case .nobody: WireError.nobody.sentence
        }
    }
}

extension WireError {
    /// To whoever is connected and has no rights: its key was revoked a moment ago.
    static let nobody = WireError(.notAuthorised, "the key of this connection is not authorised")
}
