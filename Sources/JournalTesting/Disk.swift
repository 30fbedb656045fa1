internal import Journal

/// The state of a ``MemoryFileSystem``: what a program sees, what is on the disk, and what is on the way.
struct Disk {
    /// A file, whatever its names.
    final class Node {
        enum Change {
            case write(Int, [UInt8])
            case truncate(Int)

            func apply(to bytes: inout [UInt8]) {
                switch self {
                case .write(let offset, let new):
                    let end = offset + new.count
                    if bytes.count < end { bytes.append(contentsOf: repeatElement(0, count: end - bytes.count)) }
                    bytes.replaceSubrange(offset..<end, with: new)
                case .truncate(let size):
                    if bytes.count > size {
                        bytes.removeLast(bytes.count - size)
                    } else {
                        bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
                    }
                }
            }
        }

        var cached: [UInt8]
        var disk: [UInt8]
        var pending: [Change] = []

        init(_ bytes: [UInt8]) {
            cached = bytes
            disk = bytes
        }

        func change(_ change: Change) {
            change.apply(to: &cached)
            pending.append(change)
        }
    }

    enum NameChange {
        case link(String, Node)
        case rename(String, String)
        case remove(String)

        func apply(to names: inout [String: Node]) {
            switch self {
            case .link(let path, let node): names[path] = node
            case .rename(let from, let to): if let node = names.removeValue(forKey: from) { names[to] = node }
            case .remove(let path): names[path] = nil
            }
        }
    }

    var visible: [String: Node] = [:]
    var durable: [String: Node] = [:]
    var pendingNames: [NameChange] = []
    var open: [FileID: (node: Node, path: String)] = [:]
    var locks: Set<String> = []
    var lastID: Int32 = 100
    var calls = 0
    var capacity = Int.max
    var isStopped = false
    var failedSync = MemoryFileSystem.FailedSync.nothing
    var dropsCache = true
    /// The call that stopped the machine was a write, which may have got some way.
    var stopsInWrite = false
    var decide: (@Sendable (MemoryFileSystem.Call) -> MemoryFileSystem.Fault?)?

    var bytes: Int { visible.values.reduce(0) { $0 + $1.cached.count } }

    mutating func opened(_ node: Node, _ path: String) -> FileID {
        lastID += 1
        open[FileID(rawValue: lastID)] = (node, path)
        return FileID(rawValue: lastID)
    }

    func file(_ id: FileID, _ call: FileError.Call) throws(FileError) -> (Node, String) {
        // EBADF: the journal used a file that it had closed.
        guard let file = open[id] else { throw FileError(call, "file \(id.rawValue)", 9) }
        return (file.node, file.path)
    }

    mutating func name(_ change: NameChange) {
        change.apply(to: &visible)
        pendingNames.append(change)
    }

    /// Counts the call and answers how short it is to be.
    @discardableResult
    mutating func begin(_ call: FileError.Call, _ path: String, _ count: Int = 0) throws(FileError) -> Int? {
        guard !isStopped else { throw FileError(call, path, ErrorNumber.inputOutput) }
        let number = calls
        calls += 1
        switch decide?(MemoryFileSystem.Call(number: number, call: call, path: path, count: count)) {
        case nil: return nil
        case .error(let code): throw FileError(call, path, code)
        case .short(let bytes): return bytes
        case .stop:
            isStopped = true
            stopsInWrite = call == .write
            throw FileError(call, path, ErrorNumber.inputOutput)
        }
    }

    func copy() -> Disk {
        var copy = Disk()
        var nodes: [ObjectIdentifier: Node] = [:]
        for (path, node) in visible {
            let twin = nodes[ObjectIdentifier(node)] ?? Node(node.cached)
            nodes[ObjectIdentifier(node)] = twin
            copy.visible[path] = twin
            copy.durable[path] = twin
        }
        return copy
    }

    func afterRestart() -> Disk {
        var after = Disk()
        after.capacity = capacity
        after.failedSync = failedSync
        after.dropsCache = dropsCache
        after.visible = visible
        after.durable = durable
        after.pendingNames = pendingNames
        return after
    }

    func afterCrash(_ generator: inout SeededGenerator) -> Disk {
        var names = durable
        let applied = Int.random(in: 0...pendingNames.count, using: &generator)
        for change in pendingNames[..<applied] { change.apply(to: &names) }
        var after = Disk()
        after.capacity = capacity
        after.failedSync = failedSync
        after.dropsCache = dropsCache
        for (path, node) in names.sorted(by: { $0.key < $1.key }) {
            let twin = Node(node.afterCrash(&generator))
            after.visible[path] = twin
            after.durable[path] = twin
        }
        return after
    }
}

extension Disk.Node {
    private static let sector = 512

    /// A sync has failed: what was on the way is on the disk or nowhere, and the cache keeps all of it as if it were.
    func failSync(_ generator: inout SeededGenerator) {
        disk = afterCrash(&generator)
        // The size in memory may outlive the bytes; they read as zeros then.
        pending = generator.once(in: 2) && disk.count != cached.count ? [.truncate(cached.count)] : []
    }

    /// What was synchronized, and some of what was not.
    func afterCrash(_ generator: inout SeededGenerator) -> [UInt8] {
        var bytes = disk
        // All, none or some: the extremes are as likely as the rest together.
        let mode = Int.random(in: 0..<4, using: &generator)
        for change in pending {
            switch (mode, change) {
            case (0, _): break
            case (1, _): change.apply(to: &bytes)
            case (_, .truncate):
                if generator.once(in: 2) { change.apply(to: &bytes) }
            case (_, .write(let offset, let new)):
                for part in Self.sectors(offset, new.count) where generator.once(in: 2) {
                    // Inside a sector a torn write ends anywhere: not every disk writes 512 bytes as one.
                    let end = generator.once(in: 8) ? Int.random(in: part, using: &generator) : part.upperBound
                    Change.write(part.lowerBound, Array(new[(part.lowerBound - offset)..<(end - offset)]))
                        .apply(to: &bytes)
                }
            }
        }
        return bytes
    }

    private static func sectors(_ offset: Int, _ count: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var at = offset
        while at < offset + count {
            let end = min(offset + count, (at / sector + 1) * sector)
            parts.append(at..<end)
            at = end
        }
        return parts
    }
}
