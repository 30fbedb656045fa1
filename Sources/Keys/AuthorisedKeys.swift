public import ZeroMQ

/// Who may connect to the desk, and what each may do: the authorised-keys file.
///
///     keys:
///       - name: meridian-feed
///         public: 'rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7'
///         feed: [Meridian Wire]          # sources; '*' is all; none if it is not there
///       - name: newsroom
///         public: 'Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID'
///         read: ['*']                    # filters; '*' is everything; none if it is not there
///
/// Read whole or not at all: a file with one fault authorises nobody.
public struct AuthorisedKeys: Sendable, Hashable {
    /// By public key.
    public private(set) var rights: [CurvePublicKey: KeyRights] = [:]
    private var keysByName: [String: CurvePublicKey] = [:]

    public init() {}

    /// - Precondition: neither the key nor the name is there already.
    mutating func add(_ key: CurvePublicKey, _ rights: KeyRights) {
        self.rights[key] = rights
        keysByName[rights.name] = key
    }

    /// Rights of the key of that name; nil where there is none.
    public func rights(named name: String) -> KeyRights? { keysByName[name].flatMap { rights[$0] } }
    /// The key of that name.
    public func key(named name: String) -> CurvePublicKey? { keysByName[name] }
    public var names: [String] { keysByName.keys.sorted() }

    /// What is other in `next`.
    public func change(to next: AuthorisedKeys) -> Change {
        var change = Change()
        for name in Set(names).union(next.names).sorted() {
            switch (keysByName[name], next.keysByName[name]) {
            case (nil, _): change.added.append(name)
            case (_, nil): change.revoked.append(name)
            case (let old, let new):
                if old != new || rights(named: name) != next.rights(named: name) { change.altered.append(name) }
            }
        }
        return change
    }

    /// Names of keys, in order.
    public struct Change: Sendable, Hashable {
        public var added: [String] = []
        public var revoked: [String] = []
        /// Of another key, or with other rights, than before.
        public var altered: [String] = []

        public init() {}
        public var isEmpty: Bool { added.isEmpty && revoked.isEmpty && altered.isEmpty }
        /// Somebody who is let in now may not be any more.
        public var takesSomething: Bool { !revoked.isEmpty || !altered.isEmpty }
    }
}

extension AuthorisedKeys.Change: CustomStringConvertible {
    public var description: String {
        let parts = [("added", added), ("revoked", revoked), ("altered", altered)].filter { !$0.1.isEmpty }
        return parts.isEmpty
            ? "no change" : parts.map { "\($0.0) \($0.1.joined(separator: " "))" }.joined(separator: ", ")
    }
}
