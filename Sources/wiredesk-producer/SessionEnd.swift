import ArgumentParser
import Client
import Terminal
import Wire

/// How a session ends that cannot go on: no desk answers, or none that can be spoken with.
enum SessionEnd {
    /// Says so, and gives the exit status; what is none of the two goes on as it is.
    static func status(_ error: any Error) -> any Error {
        guard error is ClientError || error is WireError else { return error }
        Terminal.error.write("wiredesk-producer: \(error)\n")
        return ExitCode(69)
    }
}
