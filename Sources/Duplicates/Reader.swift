internal import News
internal import Text

/// Finds and reads the earlier items that one article may be a version or a repeat of.
struct Reader: ~Copyable {
    let judge: Judge
    let subject: Judge.Subject
    private var own: ReadText?
    /// Different shingles of `own`.
    private var ownDistinct = 0
    private var readings: [Judge.Reading] = []
    private var budget: ReadingBudget
    /// Serves for all texts that are read.
    private var document: Document

    /// - Parameter document: any; its memory is used.
    init(judge: Judge, subject: Judge.Subject, document: consuming Document) {
        self.judge = judge
        self.document = document
        self.subject = subject
        budget = ReadingBudget(shingles: subject.shingles.count)
    }

    /// What was compared, and the document, whose memory may be used again.
    consuming func finish() -> (compared: Judge.Compared, document: Document) {
        (Judge.Compared(own: own, readings: readings), document)
    }

    private func isBoilerplate(source: UInt32, sourced: Bool) -> (UInt64) -> Bool {
        let hour = Judge.hour(subject.input.received.microseconds)
        return { [learned = judge.learned] line in
            sourced && learned.isLearned(LearnedLines.key(source: source, line: line), hour: hour)
        }
    }

    private mutating func ownText() -> ReadText {
        if let own { return own }
        let input = subject.input
        let isBoilerplate = isBoilerplate(source: subject.source, sourced: input.source != nil)
        let text: ReadText
        if let document = input.fittingDocument {
            text = ReadText(
                headline: input.headline, body: input.body, document: document, fingerprint: input.fingerprint,
                isBoilerplate: isBoilerplate)
        } else {
            text = read(
                headline: input.headline, body: input.body, fingerprint: input.fingerprint,
                isBoilerplate: isBoilerplate)
        }
        own = text
        ownDistinct = Shingles.distinct(text.shingles)
        return text
    }

    /// Reads an earlier item and compares; nil if it is no longer kept.
    mutating func read(_ ordinal: UInt32, texts: some TextSource) -> Judge.Reading? {
        if let known = readings.first(where: { $0.ordinal == ordinal }) { return known }
        guard let entry = judge.articles[ordinal], let (item, other) = earlier(ordinal, entry, texts: texts) else {
            return nil
        }
        let own = ownText()
        let comparison = Comparison(own, distinct: ownDistinct, with: other)
        let sameWords = own.fingerprint.wordsHash == other.fingerprint.wordsHash && !own.isEmpty
        let reading = Judge.Reading(
            ordinal: ordinal, entry: entry, item: item, text: other, comparison: comparison,
            verdict: RepeatRule.verdict(comparison, sameWords: sameWords, gap: gap(entry)))
        readings.append(reading)
        return reading
    }

    private mutating func earlier(_ ordinal: UInt32, _ entry: ArticleTable.Entry, texts: some TextSource) -> (
        item: PriorItem, text: ReadText
    )? {
        let isBoilerplate = isBoilerplate(source: entry.source, sourced: entry.flags.contains(.sourced))
        if let recent = judge.recent.text(ordinal), recent.text.isCurrent(isBoilerplate) { return recent }
        guard let item = texts.item(entry.sequence) else { return nil }
        return (item, read(headline: item.headline, body: item.body, isBoilerplate: isBoilerplate))
    }

    private mutating func read(
        headline: [UInt8], body: [UInt8], fingerprint: Fingerprint? = nil, isBoilerplate: (UInt64) -> Bool
    ) -> ReadText {
        Tokenizer().read(headline: headline, body: body, into: &document)
        return ReadText(
            headline: headline, body: body, document: document, fingerprint: fingerprint, isBoilerplate: isBoilerplate)
    }

    /// Microseconds between this article and an earlier one: by their own times where both have them, else by arrival.
    private func gap(_ entry: ArticleTable.Entry) -> Int64 {
        subject.dated && entry.flags.contains(.dated)
            ? abs(subject.time - entry.time) : abs(subject.input.received.microseconds - entry.received)
    }

    private func isWithin(_ seconds: Int, _ entry: ArticleTable.Entry) -> Bool {
        gap(entry) <= Int64(seconds) * 1_000_000
    }

    private func isSameSource(_ entry: ArticleTable.Entry) -> Bool { entry.source == subject.source }

    /// A source is known on neither side or the same on both: the one may speak of the other.
    private func mayBeSameSource(_ entry: ArticleTable.Entry) -> Bool {
        isSameSource(entry) || (subject.input.source == nil && !entry.flags.contains(.sourced))
    }

    func judgement(_ kind: DuplicateJudgement.Kind, _ reading: Judge.Reading) -> DuplicateJudgement {
        guard let own else { return .none }
        return DuplicateJudgement(
            kind: kind, of: reading.item.uri, ofSequence: reading.entry.sequence,
            similarity: reading.comparison.similarity, containment: reading.comparison.containment,
            shared: Passages.shared(reading.comparison, own, reading.text),
            bands: judge.articles.bandsMet(reading.ordinal, with: subject.signed.slots),
            differing: kind == .exact ? [] : Passages.differing(reading.comparison, own, reading.text),
            revision: kind == .revision ? RevisionDifference.between(own, and: reading.text) : nil)
    }

    // MARK: Versions of one uri

    /// The item's own earlier version, if there is one, and what this article is to it.
    mutating func version(texts: some TextSource) -> (reading: Judge.Reading, duplicate: DuplicateJudgement)? {
        var newest: Judge.Reading?
        for ordinal in judge.articles.ordinals(ofURI: subject.uri) {
            guard let entry = judge.articles[ordinal], mayBeSameSource(entry),
                let reading = read(ordinal, texts: texts), reading.item.uri == subject.input.uri
            else { continue }
            guard let best = newest else {
                newest = reading
                continue
            }
            if let version = reading.item.version, let other = best.item.version,
                VersionOrder.of(version, against: other) == .newer
            {
                newest = reading
            }
        }
        guard let newest else { return nil }
        var order = VersionOrder.same
        if let version = subject.input.version, let other = newest.item.version {
            order = VersionOrder.of(version, against: other)
        }
        if subject.isRevision || order == .newer { return (newest, judgement(.revision, newest)) }
        switch newest.verdict {
        case .exact: return (newest, judgement(.exact, newest))
        // A late older version says nothing new; a version sent twice with other words is a rewrite.
        case .near where order == .older: return (newest, judgement(.near, newest))
        case .contained where order == .older: return (newest, judgement(.contained, newest))
        default: return (newest, judgement(.revision, newest))
        }
    }

    // MARK: What says of itself that it revises

    /// The item that an update, correction or kill under a uri of its own speaks of: by text, else by slug.
    mutating func revised(texts: some TextSource) -> Judge.Reading? {
        var best: Judge.Reading?
        for candidate in candidates() {
            guard let entry = judge.articles[candidate.ordinal], isWithin(judge.settings.window, entry),
                mayBeSameSource(entry), budget.allows(Int(entry.shingles)),
                let reading = read(candidate.ordinal, texts: texts)
            else { continue }
            let alike = RepeatRule.isAlike(reading.comparison) || reading.verdict == .exact
            guard alike else { continue }
            if isBetter(reading, than: best) { best = reading }
        }
        if best == nil { best = bySlug(texts: texts, leastContainment: subject.isKill ? 0 : 0.1) }
        return best
    }

    /// The youngest item of the same source under the same slug within a day.
    private mutating func bySlug(texts: some TextSource, leastContainment: Double) -> Judge.Reading? {
        guard subject.slugKey != 0 else { return nil }
        for ordinal in judge.text.ordinals(ofSlug: subject.slugKey, articles: judge.articles) {
            guard let entry = judge.articles[ordinal], isSameSource(entry),
                isWithin(judge.settings.revisionWindow, entry), let reading = read(ordinal, texts: texts)
            else { continue }
            if reading.comparison.containment >= leastContainment { return reading }
        }
        return nil
    }

    // MARK: Repeats

    private func candidates() -> [TextIndex.Candidate] {
        judge.text.candidates(
            slots: subject.signed.slots, keys: subject.signed.keys, paragraphWords: subject.signed.paragraphWords,
            shingles: subject.shingles.count, articles: judge.articles, limit: judge.settings.candidatesRead)
    }

    /// The earlier item that this one repeats or rewrites; `.none` with the differing facts where one only looks alike.
    mutating func repeated(texts: some TextSource) -> (reading: Judge.Reading?, duplicate: DuplicateJudgement) {
        var best: Judge.Reading?
        var lookAlike: Judge.Reading?
        for candidate in candidates() {
            guard let entry = judge.articles[candidate.ordinal], isWithin(judge.settings.window, entry) else {
                continue
            }
            // One of a group that is already found tells nothing new, unless it promises clearly more.
            if let best, best.entry.group == entry.group,
                best.verdict == .exact || min(candidate.expected, 1) < Float(best.comparison.containment) * 1.2
            {
                continue
            }
            guard budget.allows(Int(entry.shingles)), let reading = read(candidate.ordinal, texts: texts) else {
                continue
            }
            switch reading.verdict {
            case .different: continue
            case .factsDiffer: if isBetter(reading, than: lookAlike) { lookAlike = reading }
            case .exact, .near, .contained:
                if isNewEvent(reading) { continue }
                if isBetter(reading, than: best) { best = reading }
            }
        }
        guard let best else {
            if let found = bySlug(texts: texts, leastContainment: 0.3), found.verdict != .factsDiffer {
                return (found, judgement(.revision, found))
            }
            var none = DuplicateJudgement.none
            if let lookAlike, let own { none.differing = Passages.differing(lookAlike.comparison, own, lookAlike.text) }
            return (nil, none)
        }
        // "RPT" over changed words is an update that does not say so.
        if subject.input.fingerprint.marker == .again, best.verdict != .exact, best.comparison.similarity < 0.97,
            mayBeSameSource(best.entry)
        {
            return (best, judgement(.revision, best))
        }
        switch best.verdict {
        case .exact: return (best, judgement(.exact, best))
        case .contained:
            let extends = best.comparison.youngerIsLarger && rewrites(best)
            return (best, judgement(extends ? .revision : .contained, best))
        default: return (best, judgement(rewrites(best) ? .revision : .near, best))
        }
    }

    /// The same source within a day: a rewrite of its own story.
    private func rewrites(_ reading: Judge.Reading) -> Bool {
        subject.input.source != nil && isSameSource(reading.entry)
            && isWithin(judge.settings.revisionWindow, reading.entry)
    }

    /// Identical text of the same source, far apart, under another date line.
    private func isNewEvent(_ reading: Judge.Reading) -> Bool {
        guard let own, isSameSource(reading.entry), !isWithin(judge.settings.repeatWindow, reading.entry) else {
            return false
        }
        return own.dateline != reading.text.dateline
    }

    /// Exact before alike, more text in common before less, the earlier before the later.
    private func isBetter(_ reading: Judge.Reading, than other: Judge.Reading?) -> Bool {
        guard let other else { return true }
        let a = (reading.verdict == .exact ? 2 : 0) + reading.comparison.containment + reading.comparison.similarity / 4
        let b = (other.verdict == .exact ? 2 : 0) + other.comparison.containment + other.comparison.similarity / 4
        return a != b ? a > b : judge.articles.isLater(other.ordinal, than: reading.ordinal)
    }
}
