internal import Glibc
public import Keys
internal import Logging
internal import ZeroMQ

extension Desk {
    /// Exchanges the authorised keys: all of them or, where this throws, none.
    ///
    /// Where a key was revoked or has other rights than before, every endpoint is bound anew: all connections end, and each
    /// peer is asked for its key again. Nothing acknowledged is lost: producers send again what has no answer, subscribers
    /// see the gap and read it. A key that was only added disturbs nobody. One reload at a time.
    /// - Returns: what has changed.
    /// - Throws: `KeyFileError` where the desk asks for no keys: that takes a restart.
    public func reloadKeys(_ next: AuthorisedKeys) async throws -> AuthorisedKeys.Change {
        guard let keyRing else { throw KeyFileError(["the desk was started without keys: restart it with them"]) }
        // From here on no new connection, and no message of an old one, has more rights than it should.
        let change = keyRing.replace(with: next)
        guard change.takesSomething else { return change }
        logger.notice("keys: \(change); every peer is asked for its key again")
        for (socket, endpoint) in zip(sockets, [intakeEndpoint, publishEndpoint, replayEndpoint]) {
            try await rebind(socket, endpoint)
        }
        await intake.forgetConnections()
        return change
    }

    private func rebind(_ socket: Socket, _ endpoint: String) async throws {
        do throws(ZeroMQError) {
            try await socket.unbind(endpoint)
        } catch {
            if error.isEnd { return }
            // Not bound: an earlier reload was cut short here.
            logger.warning("keys: \(error)")
        }
        if endpoint.hasPrefix("ipc://") {
            // libzmq removes the file when the old listener ends, and would remove the new one's.
            let path = String(endpoint.dropFirst(6))
            for _ in 0..<500 where access(path, F_OK) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        }
        var tries = 0
        while true {
            do throws(ZeroMQError) {
                try await socket.bind(endpoint)
                return
            } catch {
                if error.isEnd { return }
                // The old listener ends on a thread of libzmq's own, in about a millisecond. Should somebody else have taken
                // the port meanwhile, nobody is let in until it is free.
                tries += 1
                if tries % 200 == 0 { logger.critical("keys: \(error)") }
            }
            try await Task.sleep(for: .milliseconds(tries < 100 ? 2 : 50))
        }
    }
}
