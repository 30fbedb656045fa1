internal import News
internal import Text

extension Judge {
    /// An earlier item, read and compared. A class, because it is handed about.
    final class Reading {
        let ordinal: UInt32
        let entry: ArticleTable.Entry
        let item: PriorItem
        let text: ReadText
        let comparison: Comparison
        let verdict: RepeatRule.Verdict

        init(
            ordinal: UInt32, entry: ArticleTable.Entry, item: PriorItem, text: ReadText, comparison: Comparison,
            verdict: RepeatRule.Verdict
        ) {
            self.ordinal = ordinal
            self.entry = entry
            self.item = item
            self.text = text
            self.comparison = comparison
            self.verdict = verdict
        }
    }

    /// What one article was compared with.
    struct Compared {
        /// The article's own text; nil where nothing was read.
        var own: ReadText?
        var readings: [Reading]
    }

    /// The article being judged, with what the state adds to it. A class, because it is handed about.
    final class Subject {
        let input: JudgeInput
        let ordinal: UInt32
        let time: Int64
        let dated: Bool
        let source: UInt32
        let uri: UInt32
        let slugKey: UInt32
        let shingles: [UInt32]
        let signed: Fingerprint.Signed
        let lineKeys: [UInt64]

        init(
            input: JudgeInput, ordinal: UInt32, time: Int64, dated: Bool, source: UInt32, uri: UInt32, slugKey: UInt32,
            shingles: [UInt32], signed: Fingerprint.Signed, lineKeys: [UInt64]
        ) {
            self.input = input
            self.ordinal = ordinal
            self.time = time
            self.dated = dated
            self.source = source
            self.uri = uri
            self.slugKey = slugKey
            self.shingles = shingles
            self.signed = signed
            self.lineKeys = lineKeys
        }

        var isKill: Bool {
            input.signal == .kill || input.status == .canceled || input.fingerprint.marker == .kill
        }
        /// Says itself that it changes an earlier item.
        var isRevision: Bool {
            isKill || input.signal == .update || input.signal == .correction || input.fingerprint.marker == .update
                || input.fingerprint.marker == .correction
        }
    }

    func subject(_ input: JudgeInput) -> Subject {
        let ahead = Int64(clamping: settings.aheadAllowed) &* 1_000_000
        let own = input.versionCreated.flatMap {
            $0.microseconds <= input.received.microseconds &+ ahead ? $0.microseconds : nil
        }
        // Without a source it is its own source: the upper bit keeps its number apart from those of names.
        let source =
            input.source.map { UInt32(truncatingIfNeeded: Mixing.hash($0.utf8)) | 1 << 31 }
            ?? UInt32(truncatingIfNeeded: Mixing.spread(~input.sequence)) >> 1
        let hour = Self.hour(input.received.microseconds)
        let print = input.fingerprint
        var lineKeys: [UInt64] = []
        var shingles = print.shingles
        var signed = print.signed
        if input.source != nil {
            let keys = print.lines.map { LearnedLines.key(source: source, line: $0.hash) }
            if learned.mayKnow(keys),
                let kept = print.shingles(without: { learned.isLearned(keys[$0], hour: hour) }), !kept.isEmpty
            {
                shingles = kept
                signed = Fingerprint.Signed(shingles: kept, lines: print.lines)
            }
            lineKeys.reserveCapacity(print.lines.count)
            for (place, line) in print.lines.enumerated() where line.words >= LearnedLines.minimumWords {
                // Boilerplate stands first or last; the lines of a table of 100,000 would push out what others have taught.
                guard place < LearnedLines.linesAtAnEnd || place >= print.lines.count - LearnedLines.linesAtAnEnd
                else { continue }
                lineKeys.append(keys[place])
            }
        }
        return Subject(
            input: input, ordinal: articles.next, time: own ?? input.received.microseconds, dated: own != nil,
            source: source, uri: UInt32(truncatingIfNeeded: Mixing.hash(input.uri.utf8)),
            slugKey: input.source == nil ? 0 : Self.slugKey(source, input.series ?? input.slugline),
            shingles: shingles,
            signed: signed, lineKeys: lineKeys)
    }

    static func slugKey(_ source: UInt32, _ slugline: String?) -> UInt32 {
        guard let slugline, !slugline.isEmpty else { return 0 }
        let folded = slugline.utf8.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
        return max(1, UInt32(truncatingIfNeeded: Mixing.spread(Mixing.chain(UInt64(source), Mixing.hash(folded)))))
    }

    /// Judges without changing anything.
    /// - Parameter document: any; its memory is used to read earlier texts.
    func decide(
        _ input: JudgeInput, texts: some TextSource, document: inout Document
    ) -> (Judgement, Change, Compared) {
        let subject = subject(input)
        var taken = Document()
        swap(&taken, &document)
        var reader = Reader(judge: self, subject: subject, document: consume taken)
        var duplicate = DuplicateJudgement.none
        var parent: Reading?
        if let version = reader.version(texts: texts) {
            parent = version.reading
            duplicate = version.duplicate
        } else if subject.isRevision {
            if let target = reader.revised(texts: texts) {
                parent = target
                duplicate = reader.judgement(.revision, target)
            }
        } else {
            let answer = reader.repeated(texts: texts)
            parent = answer.reading
            duplicate = answer.duplicate
        }
        var change = Change()
        var notices: [Judgement.Notice] = []
        if subject.isKill, let parent {
            (notices, change.withdrawn) = withdrawals(by: subject, of: parent, texts: texts)
        }
        change.ordinal = subject.ordinal
        change.slugKey = subject.slugKey
        change.slots = subject.signed.slots
        change.containmentKeys = subject.signed.keys
        var flags: ArticleTable.Flags = []
        if subject.dated { flags.insert(.dated) }
        if input.source != nil { flags.insert(.sourced) }
        change.entry = ArticleTable.Entry(
            sequence: input.sequence, uri: subject.uri, source: subject.source, time: subject.time,
            received: input.received.microseconds, group: parent?.entry.group ?? subject.ordinal, previousInGroup: 0,
            story: 0, shingles: UInt32(clamping: subject.shingles.count), flags: flags)
        if parent == nil { change.lines = subject.lineKeys }
        let story = storyJudgement(subject, parent: parent, change: &change)
        for ended in change.story.merged.compactMap({ stories[$0] }) {
            notices.append(
                Judgement.Notice(
                    about: .merged, uri: ended.firstURI, itemSequence: ended.firstSequence,
                    cause: story.id))
        }
        let (compared, used) = reader.finish()
        document = used
        return (Judgement(duplicate: duplicate, story: story, notices: notices), change, compared)
    }

    /// Puts the article into a story: its parent's, else the nearest open one, else its own.
    private func storyJudgement(_ subject: Subject, parent: Reading?, change: inout Change) -> StoryJudgement {
        let input = subject.input
        var number: UInt32?
        if let parent {
            let current = stories.current(parent.entry.story)
            if stories.isKept(current) { number = current }
        }
        change.story.counted = parent == nil
        if number == nil {
            let vector = stories.vector(input.fingerprint.terms)
            change.story.terms = vector
            let told = storyUnderSlug(subject)
            // Parts of one text are one story, whatever words they have.
            if input.series != nil, let told, stories.isKept(told) { number = told }
            let near =
                number != nil
                ? []
                : stories.nearest(
                    to: vector, time: subject.time, dated: subject.dated, received: input.received.microseconds,
                    underSlug: told, settings: settings, heaviest: &change.story.heaviest
                ).filter { $0.score >= Stories.joins }
            number = number ?? near.first?.number
            if near.count == 2, stories.belongTogether(near[0].number, near[1].number, settings: settings) {
                // The smaller story ends in the larger, the younger in the older: what was published stays right for most.
                let (a, b) = (near[0].number, near[1].number)
                let sizes = (stories[a]?.independent ?? 0, stories[b]?.independent ?? 0)
                let survivor = sizes.0 == sizes.1 ? min(a, b) : sizes.0 > sizes.1 ? a : b
                number = survivor
                change.story.merged = [survivor == a ? b : a]
            }
        }
        guard let number, let story = stories[number] else {
            change.story.isNew = true
            change.story.firstURI = input.uri
            change.entry.story = stories.next
            return StoryJudgement(id: "s-\(input.sequence)", first: input.uri, size: 1, sources: 1, independent: 1)
        }
        change.entry.story = number
        let ended = change.story.merged.compactMap { stories[$0] }
        var sources = story.sources.count + (story.sources.contains(subject.source) ? 0 : 1)
        if !ended.isEmpty {
            sources = ended.reduce(into: Set(story.sources)) { $0.formUnion($1.sources) }.union([subject.source]).count
        }
        return StoryJudgement(
            id: "s-\(story.firstSequence)", first: story.firstURI,
            size: Int(story.size) + 1 + ended.reduce(0) { $0 + Int($1.size) },
            sources: min(sources, Stories.sourcesKept),
            independent: Int(story.independent) + (change.story.counted ? 1 : 0)
                + ended.reduce(0) { $0 + Int($1.independent) })
    }

    /// Story of the youngest item of the same source under the same slug within a day: a second take shares no passage
    /// with the first.
    private func storyUnderSlug(_ subject: Subject) -> UInt32? {
        guard subject.slugKey != 0 else { return nil }
        for ordinal in text.ordinals(ofSlug: subject.slugKey, articles: articles) {
            guard let entry = articles[ordinal], entry.source == subject.source,
                abs(subject.input.received.microseconds - entry.received) <= Int64(settings.revisionWindow) * 1_000_000
            else { continue }
            return stories.current(entry.story)
        }
        return nil
    }

    /// A kill withdraws its own source's item in all versions; copies by others get a notice.
    private func withdrawals(by subject: Subject, of target: Reading, texts: some TextSource)
        -> ([Judgement.Notice], [UInt32])
    {
        var notices: [Judgement.Notice] = []
        var withdrawn: [UInt32] = []
        for member in articles.members(ofGroup: target.entry.group, limit: 256).reversed() {
            guard let entry = articles[member], !entry.flags.contains(.withdrawn),
                let item = texts.item(entry.sequence)
            else { continue }
            if entry.source == subject.source
                || (item.uri == subject.input.uri && !entry.flags.contains(.sourced))
            {
                withdrawn.append(member)
            }
            notices.append(
                Judgement.Notice(
                    about: .withdrawn, uri: item.uri, itemSequence: entry.sequence, cause: subject.input.uri))
        }
        return (notices, withdrawn)
    }
}
