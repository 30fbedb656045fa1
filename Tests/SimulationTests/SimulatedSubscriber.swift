import JournalTesting
import News
import Wire

@testable import Desk

/// A subscriber program: a real `ChainFollower` over a live stream that loses, and replay.
struct SimulatedSubscriber {
    let filter: String
    /// Of its SUB socket, and of its DEALER in the replay router.
    let pipe: Int
    let link: Int
    private(set) var follower: ChainFollower
    /// Everything delivered, over all lives of the program.
    private(set) var delivered: [(sequence: UInt64, json: [UInt8])] = []
    /// Ranges that the desk has said are gone.
    private(set) var lost: [ClosedRange<UInt64>] = []
    /// The first number that it must have; nil while "now" is not known.
    private var begin: UInt64?
    private(set) var hasEnded = false
    private let settings: ChainFollower.Settings

    init(filter: String, from: ReplayStart, pipe: Int, link: Int, _ dice: inout SeededGenerator) {
        self.filter = filter
        self.pipe = pipe
        self.link = link
        var settings = ChainFollower.Settings()
        settings.readCount = Int.random(in: 1...8, using: &dice)
        settings.waitingRecords = Int.random(in: 1...8, using: &dice)
        self.settings = settings
        follower = ChainFollower(filter: filter, from: from, settings: settings)
        switch from {
        case .start: begin = 1
        case .sequence(let first): begin = max(first, 1)
        default: break
        }
    }

    mutating func start(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        try perform(follower.start(at: now), &router)
    }

    /// The program is killed and started again; it has written down what it was given last.
    mutating func restart(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        // Without a place to begin it would begin somewhere else.
        guard let begin else { return }
        hasEnded = false
        let next = max(delivered.last.map { $0.sequence + 1 } ?? begin, begin)
        follower = ChainFollower(filter: filter, from: .sequence(next), settings: settings)
        router.reopen(link)
        try perform(follower.start(at: now), &router)
    }

    func isDue(at now: Timestamp) -> Bool { follower.deadline.map { $0 <= now } ?? false }

    mutating func advance(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        try perform(follower.advance(at: now), &router)
    }

    mutating func receive(live frames: [[UInt8]], _ router: inout SimulatedRouter, at now: Timestamp) throws {
        try perform(follower.receive(try PublicationMessage(frames), at: now), &router)
    }

    mutating func receive(answer frames: [[UInt8]], _ router: inout SimulatedRouter, at now: Timestamp) throws {
        try perform(follower.receive(try DeskAnswer(frames), at: now), &router)
    }

    private mutating func perform(_ actions: [ChainFollower.Action], _ router: inout SimulatedRouter) throws {
        for action in actions {
            switch action {
            case .read(let request): router.send(request.frames(), over: link)
            case .deliver(let sequence, let json):
                if begin == nil { begin = sequence }
                if let last = delivered.last, last.sequence >= sequence {
                    throw Violation("subscriber \"\(filter)\": \(sequence) was delivered after \(last.sequence)")
                }
                delivered.append((sequence, json))
            case .lost(let first, let last): lost.append(first...last)
            case .silent: break
            // The desk could not read a record: the program ends with what the desk says, and somebody starts it again.
            case .failed(let error) where error.code == .internal: hasEnded = true
            case .failed(let error): throw Violation("subscriber \"\(filter)\" gave up: \(error)")
            }
        }
        if begin == nil, let examined = follower.examined { begin = examined + 1 }
    }

    /// Has it seen all that there is?
    func hasReached(_ head: UInt64) -> Bool { follower.examined.map { $0 >= head } ?? (head == 0) }

    /// Whether it has had every record that matches, once, in order, as it is journalled.
    /// - Parameter lowest: below it retention may have dropped records before the subscriber asked for them.
    func check(_ records: [[UInt8]], lowest: UInt64) throws {
        let filter = try Filter(Array(filter.utf8), limits: Filter.Limits())
        var reader = FacetsReader()
        var next = 0
        for (index, json) in records.enumerated() {
            let sequence = UInt64(index) + 1
            if next < delivered.count, delivered[next].sequence == sequence {
                guard delivered[next].json == json else {
                    throw Violation("subscriber \"\(self.filter)\": \(sequence) is not as it is journalled")
                }
                guard filter.matches(try reader.read(json)) else {
                    throw Violation("subscriber \"\(self.filter)\": \(sequence) does not match")
                }
                next += 1
            } else if let begin, sequence >= begin, filter.matches(try reader.read(json)) {
                guard sequence < lowest, lost.contains(where: { $0.contains(sequence) }) || begin == 1 && next == 0
                else {
                    throw Violation("subscriber \"\(self.filter)\": \(sequence) is missing")
                }
            }
        }
        guard next == delivered.count else {
            throw Violation("subscriber \"\(self.filter)\": \(delivered[next].sequence) is no record")
        }
    }
}
