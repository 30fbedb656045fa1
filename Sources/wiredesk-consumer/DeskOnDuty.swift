import Desk
import Operations
import Synchronization

/// The desk that serves now, or why there is none: what health, status, metrics and the watchdog ask.
///
/// A desk whose disk has failed is thrown away and opened anew over the same folder; everything beside it outlives that.
final class DeskOnDuty: Sendable {
    private enum State {
        case serving(Desk)
        /// No desk: the disk does not let one open.
        case waiting(reason: String)
    }
    private struct Contents {
        var state: State
        /// The books, and all the rest, as they were when there last was a desk.
        var last: DeskStatus?
        var lastBalance: Balance
        var isStopping = false
    }
    private let contents: Mutex<Contents>
    /// As bound: where the settings say "any port", each desk after the first gets the port that the first one got.
    let endpoints: (intake: String, publish: String, replay: String)

    init(_ desk: Desk) {
        endpoints = (desk.intakeEndpoint, desk.publishEndpoint, desk.replayEndpoint)
        contents = Mutex(Contents(state: .serving(desk), lastBalance: desk.balance))
    }

    /// Nil while there is none.
    var desk: Desk? {
        contents.withLock { if case .serving(let desk) = $0.state { desk } else { nil } }
    }

    /// Why no desk serves; nil while one does.
    var reason: String? {
        contents.withLock { if case .waiting(let reason) = $0.state { reason } else { nil } }
    }

    /// The operator wants an end.
    var isStopping: Bool { contents.withLock(\.isStopping) }

    func begin(_ desk: Desk) { contents.withLock { $0.state = .serving(desk) } }

    /// The desk is gone: lets go of it, so that its memory is free before the next one is opened.
    func end(reason: String, last: DeskStatus?) {
        contents.withLock { contents in
            if case .serving(let desk) = contents.state { contents.lastBalance = desk.balance }
            if let last { contents.last = last }
            contents.state = .waiting(reason: reason)
        }
    }

    /// Notes the wish; answers with the desk that is to be stopped, if there is one.
    func stop() -> Desk? {
        contents.withLock { contents in
            contents.isStopping = true
            if case .serving(let desk) = contents.state { return desk }
            return nil
        }
    }

    /// The books now, or as they were.
    var balance: Balance { desk?.balance ?? contents.withLock(\.lastBalance) }

    /// One JSON object: the desk as it is, or as it was with the reason why it is not.
    func status() async -> [UInt8] {
        if let desk { return await desk.status().json }
        guard
            let (reason, last) = contents.withLock({ contents -> (String, DeskStatus)? in
                guard case .waiting(let reason) = contents.state, let last = contents.last else { return nil }
                return (reason, last)
            })
        else { return Array("{}".utf8) }
        var status = last
        status.condition = "no desk serves: \(reason)"
        return status.json
    }

    func readiness() -> OperationsServer.Probe {
        if let reason { return .bad(reason) }
        guard let desk, desk.isTakingArticles else { return .bad("the desk is stopping") }
        return desk.waitsForDisk ? .bad("the disk is full: nothing is taken until there is room") : .good
    }
}
