import Journal
import JournalTesting

@testable import Desk

/// What goes wrong.
extension Simulation {
    func trouble() throws {
        if isSuspicious, desk != nil, dice.once(in: 3) { return crash("power is lost") }
        if hasFailingDisk, desk?.failure == nil, desk != nil, dice.once(in: 2) {
            disk.troubles.failure = (.synchronize, dice.once(in: 2) ? "intake" : "records")
            return say("the next sync fails")
        }
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<8:
            crash("power is lost")
        case 8..<16: kill()
        case 16..<20:
            guard let desk, !desk.isStopping else { return }
            say("stop")
            desk.stop(&intakeRouter)
        case 20..<26:
            disk.troubles.stopsIn = Int.random(in: 0...20, using: &dice)
        case 26..<34:
            let call: FileError.Call =
                switch Int.random(in: 0..<6, using: &dice) {
                case 0..<3: .synchronize
                case 3..<5: .write
                default: FileError.Call.allCases.randomElement(using: &dice) ?? .rename
                }
            disk.troubles.failure = (call, dice.once(in: 2) ? "intake" : "records")
            say("the next \(call.rawValue) fails")
        case 34..<42:
            let journal = dice.once(in: 2) ? "intake" : "records"
            say("\(journal): no room")
            disk.troubles.full.insert(journal)
            count("disk full")
        case 42..<60:
            if !disk.troubles.full.isEmpty { say("room again") }
            disk.troubles.full = []
        case 60..<66:
            wallOffset = [-86_400_000_000, 86_400_000_000, 0, 0].randomElement(using: &dice) ?? 0
            say("the clock jumps by \(wallOffset / 86_400_000_000) days")
            count("clock jump")
        case 66..<76:
            let index = Int.random(in: producers.indices, using: &dice)
            say("producer \(index) is disconnected")
            count("producer disconnected")
            intakeRouter.disconnect(producers[index].link, &dice)
        case 76..<80:
            let index = Int.random(in: producers.indices, using: &dice)
            say("producer \(index) is killed")
            count("producer killed")
            try producers[index].restart(&intakeRouter, at: elapsed)
        case 80..<88:
            let index = Int.random(in: subscribers.indices, using: &dice)
            say("subscriber \(index) is disconnected")
            count("subscriber disconnected")
            publication.disconnect(subscribers[index].pipe, &dice)
        case 88..<92:
            let index = Int.random(in: subscribers.indices, using: &dice)
            count("replay disconnected")
            replayRouter.disconnect(subscribers[index].link, &dice)
        default:
            let index = Int.random(in: subscribers.indices, using: &dice)
            say("subscriber \(index) is killed")
            count("subscriber killed")
            publication.reopen(subscribers[index].pipe, &dice)
            try subscribers[index].restart(&replayRouter, at: elapsed)
        }
    }
}
