internal import Keys
internal import Synchronization
internal import ZeroMQ

/// The keys that are let in now: asked by the endpoints for each peer, exchanged by a reload.
final class KeyRing: Sendable {
    private let keys: Mutex<AuthorisedKeys>

    init(_ keys: AuthorisedKeys) { self.keys = Mutex(keys) }

    var authorised: AuthorisedKeys { keys.withLock { $0 } }

    func rights(of key: CurvePublicKey) -> KeyRights? { keys.withLock { $0.rights[key] } }

    /// Whoever libzmq names, or does not name, as the sender of a message. Somebody whose key was revoked while the
    /// message waited has no rights any more.
    func access(ofUser name: String?) -> PeerAccess {
        guard let name, let rights = keys.withLock({ $0.rights(named: name) }) else { return .nobody }
        return .key(rights)
    }

    func replace(with next: AuthorisedKeys) -> AuthorisedKeys.Change {
        keys.withLock { keys in
            defer { keys = next }
            return keys.change(to: next)
        }
    }
}

extension KeyRing? {
    /// Without a ring the desk asks for no keys.
    func access(ofUser name: @autoclosure () -> String?) -> PeerAccess {
        guard let ring = self else { return .anyone }
        return ring.access(ofUser: name())
    }
}
