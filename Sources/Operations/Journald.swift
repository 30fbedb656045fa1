import Glibc

/// systemd-journald's own socket: a datagram an event, with fields. Kept open for the life of the process.
final class Journald: Sendable {
    private let descriptor: Int32
    private let socketName: String
    private let identifier: String

    /// Nil where no journal listens.
    init?(identifier: String, socketName: String = "/run/systemd/journal/socket") {
        guard access(socketName, W_OK) == 0 else { return nil }
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        self.socketName = socketName
        self.identifier = identifier
    }

    deinit { close(descriptor) }

    /// False where the journal did not take it (full, gone, or the event is too long for a datagram); the caller then
    /// writes to standard error, which is the journal's other way in.
    func send(_ line: LogLine) -> Bool {
        let bytes = line.journal(identifier: identifier)
        if case .success = DatagramSocket.send(bytes, to: socketName, over: descriptor) { return true }
        return false
    }
}
