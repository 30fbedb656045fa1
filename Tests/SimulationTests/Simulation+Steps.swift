import Journal
import JournalTesting
import News
import Wire

@testable import Desk

/// What may happen next.
extension Simulation {
    /// One thing happens.
    func step() throws {
        monotonic += Int64.random(in: 0...2_000_000, using: &dice)
        if dice.once(in: 60) { monotonic += Int64.random(in: 0...4_000_000_000, using: &dice) }
        let roll = Int.random(in: 0..<1_000, using: &dice)
        if isTroubled, roll < 60 { return try trouble() }
        if desk == nil {
            // Nobody waits for ever for a disk to be emptied.
            if roll < 100 { disk.troubles.full = [] }
            if roll < 200 { try start() }
        } else if roll < 700 {
            try withDesk { try self.stepDesk($0) }
            return
        }
        try stepPeers()
    }

    /// Runs `body`, and ends the desk where a journal has failed.
    func withDesk(_ body: (SimulatedDesk) throws -> Void) throws {
        guard let desk else { return }
        do {
            try body(desk)
            if let violation { throw violation }
            try truth.look(at: desk.journals)
        } catch let error as JournalError {
            guard case .file = error else { throw error }
            try end(desk, error)
            return
        }
        try checkBooks(desk)
        if disk.hasStopped {
            crash("the machine stops in a file call")
        } else if let failure = desk.failure, dice.once(in: 6) {
            // What does not need the journal may go on for a while.
            try end(desk, failure)
        } else if desk.isStopping, desk.isEmpty {
            say("stopped")
            count("clean stop")
            close(desk)
        } else if desk.isStopping, desk.waitsForDisk, dice.once(in: 20) {
            say("stopped with a full disk")
            count("stop with a full disk")
            close(desk)
        }
    }

    func end(_ desk: SimulatedDesk, _ error: JournalError) throws {
        guard !disk.hasStopped else { return crash("the machine stops in a file call") }
        say("the desk ends: \(error)")
        count("desk ended by a failed journal")
        isSuspicious = true
        close(desk)
    }

    func close(_ desk: SimulatedDesk) {
        desk.close()
        self.desk = nil
        forgetSockets()
    }

    func forgetSockets() {
        intakeRouter.restart(&dice)
        replayRouter.restart(&dice)
        publication.restart(&dice)
    }

    func crash(_ why: String) {
        say(why)
        desk?.abandon()
        desk = nil
        disk.losePower()
        isSuspicious = false
        forgetSockets()
        count("machine crash")
    }

    func kill() {
        say("kill -9")
        desk?.abandon()
        desk = nil
        disk.killProcess()
        forgetSockets()
        count("process killed")
    }

    func start() throws {
        do {
            let desk = try SimulatedDesk(settings: varied(), disk: disk, now: now, broken: broken)
            self.desk = desk
            count("desk started")
            if desk.records.reader().lowest > 1 { count("desk started after retention of records") }
            if desk.journals.intake.reader().lowest > 1 { count("desk started after retention of articles") }
            if !desk.journals.backlog.isEmpty { count("desk started with a backlog") }
            say(
                "the desk starts: intake to \(desk.journals.intake.durableNext - 1), records to \(desk.records.durableNext - 1)"
            )
            try truth.check(desk.journals)
            try truth.look(at: desk.journals)
        } catch let error as JournalError {
            guard case .file = error else { throw error }
            say("the desk does not start: \(error)")
            count("start failed")
            if disk.hasStopped { crash("the machine stops in a file call") }
        }
    }

    func stepDesk(_ desk: SimulatedDesk) throws {
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<10: _ = try desk.recover()
        case 10..<22:
            let count = Int.random(in: 1...4, using: &dice)
            if try desk.receive(count, &intakeRouter, monotonic: monotonic, now: now) { say("the intake reads") }
        case 22..<32: if try desk.acknowledge(&intakeRouter) { say("the intake acknowledges") }
        case 32..<40: if desk.startWork() { say("a worker takes a batch") }
        case 40..<48: if desk.finishWork(&dice) { say("a worker has finished") }
        case 48..<58: if try desk.sequence() { say("the sequencer works") }
        case 58..<66: if try desk.commit() { say("records are in the books") }
        case 66..<74: if desk.publish(publication, monotonic: monotonic) { say("records are published") }
        case 74..<78: if try desk.takeSubscription(publication, monotonic: monotonic) { say("a subscription") }
        case 78..<80: try desk.beat(publication, monotonic: monotonic)
        case 80..<85: if desk.answerRead(&replayRouter) { say("replay answers") }
        case 85..<90: commit("intake", desk)
        case 90..<96: commit("records", desk)
        default:
            if dice.once(in: 2) {
                if try desk.snapshot() { count("snapshot") }
            } else {
                say("retention")
                try desk.retain(now: now)
            }
        }
    }

    func commit(_ journal: String, _ desk: SimulatedDesk) {
        guard !isInside else { return }
        isInside = true
        defer { isInside = false }
        if desk.step(journal) {
            say(
                "\(journal) journal commits to \(desk.journals.intake.durableNext - 1), \(desk.records.durableNext - 1)"
            )
        }
    }

    /// In the middle of a commit other threads run.
    func interleave(_ journal: String) {
        guard isInside, let desk, violation == nil, !disk.hasStopped else { return }
        do {
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: _ = try desk.receive(2, &intakeRouter, monotonic: monotonic, now: now)
            case 1: _ = try desk.acknowledge(&intakeRouter)
            case 2: _ = try desk.sequence()
            case 3: _ = try desk.commit()
            case 4: _ = desk.publish(publication, monotonic: monotonic)
            default: _ = desk.answerRead(&replayRouter)
            }
            count("step in the middle of a commit")
        } catch is JournalError {
            // The stage has ended; the next step of the desk comes upon the same failure.
        } catch {
            violation = error
        }
    }

    func noteSent(_ frames: [[UInt8]]) {
        guard violation == nil, frames.count == 3,
            case .record(_, let sequence, _, let json)? = try? PublicationMessage(frames)
        else { return }
        do { try truth.publish(sequence, json) } catch { violation = error }
    }

    /// An operator asks for the dead, and the network brings it to the desk and back.
    func stepOperator() throws {
        switch Int.random(in: 0..<4, using: &dice) {
        case 0:
            // Often one that has been asked for before: it must not be taken up twice.
            let pool = dice.once(in: 2) && !truth.retries.isEmpty ? truth.retries.keys.sorted() : truth.dead
            guard operation.requests < retriesAllowed, let accession = pool.randomElement(using: &dice) else { return }
            say("the operator asks for \(accession) again")
            count("retry asked")
            operation.retry(accession, &intakeRouter)
        case 1, 2: _ = intakeRouter.deliver(2, over: operation.link, twice: isTroubled && dice.once(in: 10))
        default:
            for answer in try operation.receive(&intakeRouter) {
                switch answer.outcome {
                case .accepted(let accession, _):
                    count("retry accepted")
                    try truth.retried(answer.accession, as: accession)
                case .refused(let code, let sentence):
                    count("retry refused")
                    try truth.refusedRetry(answer.accession, code, sentence)
                }
            }
        }
    }

    func stepPeers() throws {
        if dice.once(in: 4) { try stepOperator() }
        if dice.once(in: 2) {
            let index = Int.random(in: producers.indices, using: &dice)
            switch Int.random(in: 0..<10, using: &dice) {
            case 0..<3:
                let count = Int.random(in: 1...4, using: &dice)
                if producers[index].offer(count, wire, &intakeRouter, at: elapsed) { say("producer \(index) offers") }
            case 3..<6:
                let twice = isTroubled && dice.once(in: 15)
                let count = Int.random(in: 1...3, using: &dice)
                if intakeRouter.deliver(count, over: producers[index].link, twice: twice) > 0 {
                    say("the network brings messages of producer \(index)\(twice ? ", twice" : "")")
                    if twice { self.count("messages duplicated") }
                }
            case 6..<9:
                if isTroubled, dice.once(in: 20), intakeRouter.duplicateAnswer(over: producers[index].link) {
                    count("answers duplicated")
                }
                let count = Int.random(in: 1...4, using: &dice)
                if try producers[index].receive(count, wire, &intakeRouter, &truth, at: elapsed) {
                    say("producer \(index) hears")
                }
            default: if producers[index].isDue(at: elapsed) { try producers[index].advance(&intakeRouter, at: elapsed) }
            }
        } else {
            let index = Int.random(in: subscribers.indices, using: &dice)
            switch Int.random(in: 0..<10, using: &dice) {
            case 0: if desk != nil { publication.connect(subscribers[index].pipe) }
            case 1..<4:
                for frames in publication.take(Int.random(in: 1...6, using: &dice), from: subscribers[index].pipe) {
                    try subscribers[index].receive(live: frames, &replayRouter, at: elapsed)
                }
            case 4..<6: if desk != nil { _ = replayRouter.deliver(2, over: subscribers[index].link) }
            case 6..<9:
                for frames in replayRouter.take(2, from: subscribers[index].link) {
                    try subscribers[index].receive(answer: frames, &replayRouter, at: elapsed)
                }
            default:
                if subscribers[index].hasEnded {
                    count("subscriber ended by an error of the desk")
                    publication.reopen(subscribers[index].pipe, &dice)
                    try subscribers[index].restart(&replayRouter, at: elapsed)
                }
                if subscribers[index].isDue(at: elapsed) { try subscribers[index].advance(&replayRouter, at: elapsed) }
            }
        }
    }
}
