import Journal
import JournalTesting
import News
import Wire
import ZeroMQ

@testable import Desk

/// One schedule: a desk, its disk, producers, subscribers and a clock, driven in an order that comes from one seed, with
/// everything going wrong that a machine and a network can do; then all troubles end, and every promise is checked.
final class Simulation {
    let seed: UInt64
    let broken: Mutation?
    var dice: SeededGenerator
    let disk: SimulatedDisk
    let wire: SimulatedWire
    var desk: SimulatedDesk?
    var intakeRouter: SimulatedRouter
    var replayRouter = SimulatedRouter(highWaterMark: 4)
    let publication: SimulatedPublication
    var producers: [SimulatedProducer] = []
    var subscribers: [SimulatedSubscriber] = []
    var operation: SimulatedOperator
    var retriesAllowed: UInt64 = 10
    var truth = Truth()
    var settings: DeskSettings
    /// Nanoseconds; never jumps.
    var monotonic: Int64 = 1_000_000_000
    /// How far the wall clock is off, microseconds.
    var wallOffset: Int64 = 0
    /// Troubles may happen.
    var isTroubled = true
    /// A step is being taken in the middle of another.
    var isInside = false
    var violation: (any Error)?
    /// What happened, if anyone wants to know.
    var events: [String]?
    var counts: [String: Int] = [:]
    /// A journal has failed since the power was last lost: what the cache says is worth a trial.
    var isSuspicious = false
    /// Syncs fail again and again in this schedule.
    let hasFailingDisk: Bool

    init(seed: UInt64, broken: Mutation? = nil, tracing: Bool = false) {
        self.seed = seed
        self.broken = broken
        events = tracing ? [] : nil
        dice = SeededGenerator(seed: seed)
        disk = SimulatedDisk(seed: dice.next())
        disk.ignoresSync = broken == .lyingDisk
        disk.keepsCache = broken == .trustsCache
        wire = SimulatedWire(Int.random(in: 4...40, using: &dice), &dice)
        settings = Self.settings(&dice)
        hasFailingDisk = dice.once(in: 5)
        intakeRouter = SimulatedRouter(highWaterMark: dice.once(in: 4) ? 3 : 1_000)
        publication = SimulatedPublication(highWaterMark: dice.once(in: 3) ? 2 : 20)
        operation = SimulatedOperator(link: intakeRouter.open())
        makePeers()
        disk.duringCommit = { [unowned self] journal in self.interleave(journal) }
        publication.onSend = { [unowned self] frames in self.noteSent(frames) }
    }

    /// What stays the same over all lives of the desk.
    static func settings(_ dice: inout SeededGenerator) -> DeskSettings {
        var settings = DeskSettings(stateDirectory: "/state")
        settings.stages = AnalysisStages()
        settings.stages.language = false
        settings.stages.classification = false
        settings.stages.tagging = false
        settings.intake.article.articleBytes = 8_000
        settings.intake.creditBytesPerConnection = Int.random(in: 8_000...24_000, using: &dice)
        settings.intake.maximumInFlightBytes = Int.random(in: 2_000...40_000, using: &dice)
        settings.intake.maximumConnections = dice.once(in: 8) ? 6 : 64
        settings.publish.beatSeconds = 1
        settings.publish.maximumFilters = 100
        settings.replay.maximumEntriesPerRead = Int.random(in: 1...10, using: &dice)
        settings.replay.maximumEntriesExaminedPerRead = Int.random(in: 1...20, using: &dice)
        settings.recordsJournal.entryBytes = 5_500
        settings.intakeJournal.entryBytes = 16_000
        for journal in [\DeskSettings.intakeJournal, \DeskSettings.recordsJournal] {
            settings[keyPath: journal].segmentBytes = 4_096 * Int.random(in: 1...8, using: &dice)
            settings[keyPath: journal].preallocateBytes = dice.once(in: 2) ? 0 : 2_048
            settings[keyPath: journal].pendingBytes = Int.random(in: 16_000...40_000, using: &dice)
            if dice.once(in: 5) {
                settings[keyPath: journal].segmentBytes = 4_096
                settings[keyPath: journal].retentionBytes = 6_000
            }
        }
        return settings
    }

    /// What may be another in each life.
    func varied() -> DeskSettings {
        var settings = settings
        settings.analysisWorkers = Int.random(in: 1...4, using: &dice)
        settings.analysisBatchArticles = Int.random(in: 1...5, using: &dice)
        settings.recentTextBytes = dice.once(in: 2) ? 0 : 1 << 20
        return settings
    }

    func makePeers() {
        var work = (0..<Int.random(in: 1...4, using: &dice)).map { _ in [Int]() }
        for piece in wire.pieces.indices {
            let producer = Int.random(in: work.indices, using: &dice)
            work[producer].append(piece)
            // The same from two agencies' machines, and from one twice.
            if dice.once(in: 6) { work[Int.random(in: work.indices, using: &dice)].append(piece) }
            if dice.once(in: 12), let earlier = work[producer].randomElement(using: &dice) {
                work[producer].append(earlier)
            }
        }
        producers = work.map { SimulatedProducer(work: $0, link: intakeRouter.open()) }
        let filters = ["", "", "kind=none", "kind!=none", "source=Second%20Agency", "kind=revision|notice"]
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            let filter = filters[Int.random(in: filters.indices, using: &dice)]
            let from: ReplayStart =
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: .now
                case 1: .sequence(1)
                default: .start
                }
            subscribers.append(
                SimulatedSubscriber(
                    filter: filter, from: from, pipe: publication.open(Array(filter.utf8)), link: replayRouter.open(),
                    &dice))
        }
    }

    /// As the wall has it.
    var now: Timestamp { Timestamp(microseconds: 1_791_633_600_000_000 + monotonic / 1_000 + wallOffset) }
    /// As peers measure what has passed.
    var elapsed: Timestamp { Timestamp(microseconds: monotonic / 1_000) }

    func say(_ event: @autoclosure () -> String) { events?.append(event()) }
    func count(_ what: String) { counts[what, default: 0] += 1 }

    /// Plays the schedule to its end.
    /// - Throws: `Violation`, or whatever nobody should have thrown.
    func run() throws {
        for index in producers.indices { try producers[index].start(&intakeRouter, at: elapsed) }
        for index in subscribers.indices { try subscribers[index].start(&replayRouter, at: elapsed) }
        disk.troubles.interruptions = dice.once(in: 2) ? Int.random(in: 5...40, using: &dice) : 0
        for _ in 0..<Int.random(in: 50...600, using: &dice) { try step() }
        say("troubles end")
        isTroubled = false
        let interruptions = disk.troubles.interruptions
        disk.troubles = SimulatedDisk.Troubles()
        disk.troubles.interruptions = interruptions
        try drain()
        if dice.once(in: 3) {
            // A start from rest; what the desk knew of retries it must know from its files.
            if dice.once(in: 2) { kill() } else { crash("power is lost") }
            retriesAllowed *= 2
            try drain()
        }
        try checkEnd()
        for (what, times) in disk.counts { counts[what, default: 0] += times }
        counts["dropped at a high-water mark", default: 0] += publication.dropped
    }
}
