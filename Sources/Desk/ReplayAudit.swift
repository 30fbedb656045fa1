internal import Duplicates
internal import Glibc
public import Journal
internal import News

/// Makes the records of a stopped desk again from its intake journal, and compares them byte for byte: entries, notices,
/// and the changes of state that stand beside them.
///
///     let audit = try await ReplayAudit(settings: settings, resources: .builtIn())
///     guard audit.holds else { … audit.differences … }
///
/// It runs what the desk runs (`Analyser` on all cores, `JudgementDesk` in order), a few hundred articles at a time.
/// Nothing in a record is volatile: the time of arrival is the intake journal's.
///
/// A record is only made again where that says something:
/// - one that another build or model made, by its own `made`, is taken as it was recorded;
/// - so is a dead entry: its article may be the one that no analysis survives;
/// - where records before it are gone, by retention or damage, what it was compared with is not known: then all of it is
///   compared but `duplicate` and `story`, its notices and its change of state.
public struct ReplayAudit: Sendable {
    /// Accessions whose records were made again in full, and in part; equal or not.
    public private(set) var compared = 0
    public private(set) var comparedInPart = 0
    /// Accessions whose records were made by another build or model.
    public private(set) var ofOtherBuilds = 0
    public private(set) var dead = 0
    /// Accessions that only one of the journals still holds, or that cannot be read.
    public private(set) var unreadable = 0
    /// Records that came out otherwise; the first hundred, in sentences, and how many.
    public private(set) var differences: [String] = []
    public private(set) var differenceCount = 0
    /// What could not be compared, in sentences.
    public private(set) var notes: [String] = []

    /// No record came out otherwise.
    public var holds: Bool { differenceCount == 0 }

    public struct Progress: Sendable {
        /// Numbers of the records journal.
        public var done: UInt64
        public var all: UInt64
    }

    /// Articles analysed at a time. Two such batches are in memory.
    private static let batchArticles = 512

    /// - Parameter settings: those that the desk ran with; `judge`, `stages` and `recordsJournal.entryBytes` matter.
    /// - Throws: `JournalError` where the files cannot be read at all.
    public init(
        settings: DeskSettings, resources: AnalysisResources, progress: (Progress) -> Void = { _ in }
    ) async throws(JournalError) {
        guard try Self.isThere("records", settings), try Self.isThere("intake", settings) else { return }
        let analyser = Analyser(stages: settings.stages, resources: resources)
        let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        var reader = try ReplayReader(settings.stateDirectory, provenance: resources.provenance)
        let all = reader.records.walk.end
        var desk = try JudgementDesk.beforeAll(settings)
        var batch = try reader.next(Self.batchArticles)
        while let current = batch {
            // The batch after this one is read and analysed while this one is judged.
            let analysing = Task { await Self.analyse(current, analyser, workers: workers) }
            let following = try reader.next(Self.batchArticles)
            for step in await analysing.value { check(step, &desk, settings) }
            progress(Progress(done: reader.records.walk.next, all: all))
            batch = following
        }
        finish(reader)
    }

    private static func isThere(_ name: String, _ settings: DeskSettings) throws(JournalError) -> Bool {
        do throws(JournalError) {
            _ = try JournalWalk(name, in: settings.stateDirectory, includeAnnotations: false)
            return true
        } catch {
            // A journal that never got an entry has no files to read.
            guard case .file(let failure) = error, failure.code == ErrorNumber.noEntry else { throw error }
            return false
        }
    }

    /// Analyses what is to be analysed, on as many cores as there are.
    @concurrent
    private static func analyse(_ steps: [ReplayStep], _ analyser: Analyser, workers: Int) async -> [ReplayStep] {
        let share = (steps.count + workers - 1) / workers
        return await withTaskGroup(of: (Int, [ReplayStep]).self) { group in
            for start in stride(from: 0, to: steps.count, by: max(1, share)) {
                let part = Array(steps[start..<min(start + share, steps.count)])
                group.addTask {
                    var scratch = Analyser.Scratch()
                    return (start, part.map { $0.analysed(by: analyser, scratch: &scratch) })
                }
            }
            var parts: [(Int, [ReplayStep])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    // MARK: Comparing

    private mutating func check(_ step: ReplayStep, _ desk: inout JudgementDesk, _ settings: DeskSettings) {
        switch step.kind {
        case .full:
            guard let analysed = step.analysed else { return }
            compared += 1
            // One at a time, so that a difference moves no number of the records behind it.
            desk.take(AnalysedBatch(articles: [analysed]))
            let made = desk.next(durableNext: .max)?.appends.first
            compare(step.recorded, made)
            desk.go(to: step.recorded.change.accession + 1, sequence: step.recorded.next)
        case .inPart:
            guard let analysed = step.analysed else { return }
            comparedInPart += 1
            compareInPart(step.recorded, analysed)
        case .otherBuild, .dead, .unreadable:
            switch step.kind {
            case .otherBuild: ofOtherBuilds += 1
            case .dead: dead += 1
            default: unreadable += 1
            }
            guard step.isStateComplete else { return }
            do {
                try desk.adopt(step.recorded)
            } catch {
                differ("accession \(step.recorded.change.accession): its change of state: \(error)")
            }
        }
    }

    private mutating func compare(_ recorded: RecordedGroup, _ made: JudgementDesk.Append?) {
        let accession = recorded.change.accession
        guard let made, let group = made.groups.first else { return differ("accession \(accession): nothing was made") }
        if made.received.microseconds != recorded.time {
            return differ("accession \(accession) was received at \(made.received), its record says another time")
        }
        if group.entries.count != recorded.entries.count {
            return differ(
                "accession \(accession) has \(recorded.entries.count) entries, made again it has \(group.entries.count)"
            )
        }
        for (entry, again) in zip(recorded.entries, group.entries)
        where entry.kind != again.kind || entry.json != again.payload {
            return differ(ByteDifference.sentence("record \(entry.sequence)", entry.json, again.payload))
        }
        guard group.annotations == [recorded.change.entry] else {
            return differ("accession \(accession): its record is the same, the change of state beside it is not")
        }
    }

    /// All but what depends on earlier articles.
    private mutating func compareInPart(_ recorded: RecordedGroup, _ analysed: AnalysedArticle) {
        guard let entry = recorded.entries.first, case .item(let item)? = try? RecordReader.read(entry.json),
            let draft = analysed.draft
        else { return differ("accession \(recorded.change.accession): its record cannot be read") }
        var json: [UInt8] = []
        draft.append(
            sequence: item.sequence, accession: item.accession, retryOf: item.retryOf, duplicate: item.duplicate,
            story: item.story, provenance: item.provenance, to: &json)
        if json != entry.json { differ(ByteDifference.sentence("record \(entry.sequence)", entry.json, json)) }
    }

    private mutating func differ(_ sentence: String) {
        differenceCount += 1
        if differences.count < 100 { differences.append(sentence) }
    }

    private mutating func finish(_ reader: ReplayReader) {
        notes = reader.notes
        if ofOtherBuilds > 0 {
            notes.append(
                "\(ofOtherBuilds) records were made by another build or model (\(reader.otherBuilds.sorted().joined(separator: "; "))): "
                    + "not made again")
        }
        if comparedInPart > 0 {
            notes.append(
                "\(comparedInPart) records were compared but for duplicate, story, notices and the change of state: "
                    + "records before them are gone")
        }
        if unreadable > 0 { notes.append("\(unreadable) records have no article in the intake journal any more") }
    }
}

extension JudgementDesk {
    /// A desk that has seen nothing yet, over the records of another.
    static func beforeAll(
        _ settings: DeskSettings
    ) throws(JournalError) -> sending JudgementDesk {
        let settings = settings.consistent
        let reader = try JournalReader.open(directory: settings.stateDirectory + "/records", name: "records")
        return JudgementDesk(
            earlier: EarlierItems(reader: reader, maximumBytes: settings.recentTextBytes),
            judge: Judge(settings: settings.judge), stages: settings.stages, nextAccession: 1, nextSequence: 1,
            maximumRecordBytes: settings.recordsJournal.entryBytes)
    }
}

/// Where two records part.
enum ByteDifference {
    static func sentence(_ what: String, _ recorded: [UInt8], _ again: [UInt8]) -> String {
        let place = zip(recorded, again).enumerated().first { $1.0 != $1.1 }?.offset ?? min(recorded.count, again.count)
        return
            "\(what) differs from byte \(place): …\(excerpt(recorded, place))… is made again as …\(excerpt(again, place))…"
    }

    private static func excerpt(_ bytes: [UInt8], _ place: Int) -> String {
        String(decoding: bytes[max(0, place - 24)..<min(bytes.count, place + 40)], as: UTF8.self)
    }
}
