internal import Duplicates
internal import Glibc
internal import Journal
internal import News

/// The child's side: reads articles from standard input, does with each what the desk would do, and says how far it is.
///
///     input   = files that are judged by (`AnalysisSources.encoded`) articles
///     article = length (4 bytes) accession (8) received (8, microseconds) entry of the intake journal
///     answer  = "r" begins to read it, "a" … analyse, "j" … judge, "w" … write its record, "." done
///
/// Numbers are little-endian; the length counts what follows it. Nothing comes of the results: that it gets there is
/// all that is asked. Judging begins from nothing, so only what an article does by itself, or together with the
/// suspects before it, shows here.
public enum SuspectChild {
    static let done = UInt8(ascii: ".")
    static let frameHeaderBytes = 20
    /// Text of suspects that later ones are compared with, bytes; past it judging begins anew.
    private static let rememberedBytes = 32 << 20

    /// Goes through suspects until standard input ends.
    /// - Returns: the exit status: 0, or 1 where the input was not as agreed.
    public static func run(settings: DeskSettings) -> Int32 {
        becomeExpendable()
        var input = Input()
        guard let length = input.take(AnalysisSources.headerBytes) else { return 0 }
        // The desk has read the same files, so they are right.
        guard
            let encoded = input.take(
                length.withUnsafeBytes { Int(UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self))) }),
            let sources = AnalysisSources(encoded: encoded), let resources = try? AnalysisResources(sources)
        else { return 1 }
        var bench = Bench(settings: settings.consistent, resources: resources)
        while let header = input.take(frameHeaderBytes) {
            let (length, accession, received) = header.withUnsafeBytes { bytes in
                (
                    Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))),
                    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self)),
                    Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: Int64.self))
                )
            }
            guard length >= frameHeaderBytes - 4, let entry = input.take(length - (frameHeaderBytes - 4)) else {
                return 1
            }
            bench.goThrough(entry, accession: accession, received: Timestamp(microseconds: received))
        }
        return 0
    }

    /// An article as it is fed.
    static func append(_ entry: JournalSlice.Entry, of slice: JournalSlice, to out: inout [UInt8]) {
        let length = UInt32(frameHeaderBytes - 4 + entry.payload.count)
        withUnsafeBytes(of: length.littleEndian) { out.append(contentsOf: $0) }
        withUnsafeBytes(of: entry.sequence.littleEndian) { out.append(contentsOf: $0) }
        withUnsafeBytes(of: entry.time.littleEndian) { out.append(contentsOf: $0) }
        slice.withPayload(of: entry) { out.append(contentsOf: $0) }
    }

    private static func becomeExpendable() {
        // The desk ends it. A terminal's or service manager's signal goes to both, and the desk may want an answer yet.
        for signal in [SIGTERM, SIGINT, SIGHUP] { Glibc.signal(signal, SIG_IGN) }
        // Where memory is short, rather this than the desk.
        let score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC)
        if score >= 0 {
            _ = write(score, "1000", 4)
            close(score)
        }
        // The desk's own core, if it left one, is of the same fault; a second and third would only take time.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // No writer is left: the desk is gone, and with it the reason to go on, in whatever this hangs.
        BlockingThread.start("wd-parent") {
            var input = pollfd(fd: 0, events: 0, revents: 0)
            while input.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0 { poll(&input, 1, -1) }
            _exit(0)
        }
    }

    /// Text of the suspects before.
    private final class Texts: TextSource {
        var items: [UInt64: PriorItem] = [:]
        var bytes = 0
        func item(_ sequence: UInt64) -> PriorItem? { items[sequence] }
    }

    private struct Bench {
        private let settings: DeskSettings
        private let provenance: Provenance
        private let analyser: Analyser
        private var decoder = ArticleDecoder(settings: .trusting)
        private var scratch = Analyser.Scratch()
        private var judge: Judge
        private var texts = Texts()
        private var json: [UInt8] = []

        init(settings: DeskSettings, resources: AnalysisResources) {
            self.settings = settings
            provenance = resources.provenance
            analyser = Analyser(stages: settings.stages, resources: resources)
            judge = Judge(settings: settings.judge)
        }

        mutating func goThrough(_ entry: [UInt8], accession: UInt64, received: Timestamp) {
            mark(.reading)
            guard let article = try? entry.withUnsafeBytes({ try IntakeEntry.decode($0, with: &decoder) }) else {
                // The desk finds the same, and says so in a dead entry.
                return say(done)
            }
            let accepted = AcceptedArticle(accession: accession, received: received, article: article)
            mark(.analysis)
            let analysed = analyser.analyse(accepted, scratch: &scratch)
            mark(.judging)
            var judgement: Judgement?
            if let fingerprint = analysed.fingerprint {
                judgement = judge.judge(
                    JudgeInput(
                        sequence: accession, article: article, received: received, fingerprint: fingerprint),
                    texts: texts)
                remember(article, accession)
            }
            mark(.recording)
            json.removeAll(keepingCapacity: true)
            if let draft = analysed.draft {
                let duplicate = judgement?.duplicate ?? .none
                draft.append(
                    sequence: accession, accession: accession, retryOf: nil, duplicate: duplicate,
                    story: judgement?.story, provenance: provenance, to: &json)
                _ = draft.facets(duplicate, judgement?.story)
            }
            say(done)
        }

        private mutating func remember(_ article: Article, _ accession: UInt64) {
            texts.bytes += article.headline.count + article.body.count
            texts.items[accession] = PriorItem(
                uri: article.uri, version: article.version, headline: article.headline, body: article.body)
            guard texts.bytes > rememberedBytes else { return }
            judge = Judge(settings: settings.judge)
            texts = Texts()
        }

        private func mark(_ stage: SuspectTrial.Stage) { say(stage.rawValue) }

        /// One write for each: what is not out before a trap was never said.
        private func say(_ byte: UInt8) {
            var byte = byte
            while write(1, &byte, 1) < 0 {
                guard errno == EINTR else { _exit(0) }
            }
        }
    }

    /// Standard input, in large reads.
    private struct Input {
        private var buffer = [UInt8](repeating: 0, count: 256 << 10)
        private var start = 0
        private var end = 0

        /// The next `count` bytes; nil where it ends before.
        mutating func take(_ count: Int) -> [UInt8]? {
            var taken: [UInt8] = []
            taken.reserveCapacity(count)
            while taken.count < count {
                if start == end {
                    let got = read(0, &buffer, buffer.count)
                    if got < 0, errno == EINTR { continue }
                    guard got > 0 else { return nil }
                    (start, end) = (0, got)
                }
                let part = min(count - taken.count, end - start)
                taken.append(contentsOf: buffer[start..<(start + part)])
                start += part
            }
            return taken
        }
    }
}
