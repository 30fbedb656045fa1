internal import Journal
internal import News

/// The intake journal as the books see it: which article each accession is, and that none was accepted twice.
struct AcceptedWalk {
    enum Accepted {
        case article(ArticleDigest, retryOf: UInt64?)
        case malformed(String)
        case lost
    }

    private(set) var faults: [String] = []
    private(set) var notes: [String] = []
    private var walk: IntakeWalk
    private var resends: Resends
    private var next: UInt64
    private var lostBelow: UInt64 = 0

    init(_ walk: IntakeWalk, resendSeconds: Int) {
        self.walk = walk
        next = walk.walk.lowest
        resends = Resends(recognisedMicroseconds: Int64(resendSeconds) * 1_000_000)
    }

    var bytes: Int { walk.walk.bytes }

    /// What stands under an accession, which must be larger than the one asked for before; nil where retention has dropped
    /// it, or at the end.
    mutating func article(of accession: UInt64) throws(JournalError) -> Accepted? {
        if accession < lostBelow { return .lost }
        while next <= accession {
            switch try walk.step() {
            case nil: return nil
            case .lost(let range):
                // The verification has said whether that is a fault.
                lostBelow = range.upperBound
                next = range.upperBound
                if accession < lostBelow { return .lost }
            case .entry(let entry, let slice):
                next = entry.sequence + 1
                let accepted = read(entry, slice)
                if entry.sequence == accession { return accepted }
            }
        }
        return nil
    }

    private mutating func read(_ entry: JournalSlice.Entry, _ slice: JournalSlice) -> Accepted {
        do throws(IntakeEntry.Malformed) {
            let (digest, retryOf) = try slice.withPayload(of: entry) { bytes throws(IntakeEntry.Malformed) in
                (try IntakeEntry.digest(of: bytes), try IntakeEntry.retryOf(bytes))
            }
            resends.take(digest, accession: entry.sequence, received: entry.time, retryOf: retryOf)
            return .article(digest, retryOf: retryOf)
        } catch {
            // Its bytes are as they were written. Its record is, or becomes, a dead entry that says so.
            notes.append("accession \(entry.sequence) holds no article: \(error)")
            return .malformed("\(error)")
        }
    }

    /// All has been walked through: says what was accepted twice.
    mutating func finish() { faults += resends.doubled() }
}

/// Finds what was accepted twice. 24 bytes an article, sorted once at the end: a table would take twice that.
struct Resends {
    private struct Seen {
        var digest: ArticleDigest
        var accession: UInt64
    }
    let recognisedMicroseconds: Int64
    private var seen: [Seen] = []
    /// Those taken up again, by accession; few.
    private var retries: [UInt64: (retryOf: UInt64, digest: ArticleDigest)] = [:]
    /// Times of arrival, by the first accession that has them.
    private var times: [(accession: UInt64, received: Int64)] = []

    init(recognisedMicroseconds: Int64) { self.recognisedMicroseconds = recognisedMicroseconds }

    /// - Parameter retryOf: the accession of the dead article that this one takes up again by an operator's will.
    mutating func take(_ digest: ArticleDigest, accession: UInt64, received: Int64, retryOf: UInt64?) {
        if let retryOf {
            retries[accession] = (retryOf, digest)
            return
        }
        seen.append(Seen(digest: digest, accession: accession))
        if times.last?.received != received { times.append((accession, received)) }
    }

    /// Sentences about the same article accepted again while the desk still had to recognise it.
    mutating func doubled() -> [String] {
        seen.sort { a, b in
            if a.digest.high != b.digest.high { return a.digest.high < b.digest.high }
            if a.digest.low != b.digest.low { return a.digest.low < b.digest.low }
            return a.accession < b.accession
        }
        return strangeRetries()
            + zip(seen, seen.dropFirst()).compactMap { a, b in
                guard a.digest == b.digest else { return nil }
                let apart = received(b.accession).subtractingReportingOverflow(received(a.accession))
                guard apart.overflow || apart.partialValue <= recognisedMicroseconds else { return nil }
                return "accessions \(a.accession) and \(b.accession) are the same article"
            }
    }

    /// Retries of what is another article, as far as it is still there; `seen` is in order.
    private func strangeRetries() -> [String] {
        guard !retries.isEmpty else { return [] }
        var wanted = Set(retries.values.map(\.retryOf))
        var digests = retries.mapValues(\.digest)
        wanted.subtract(digests.keys)
        for entry in seen where wanted.contains(entry.accession) { digests[entry.accession] = entry.digest }
        return retries.sorted { $0.key < $1.key }.compactMap { accession, retry in
            guard retry.retryOf >= accession || digests[retry.retryOf].map({ $0 != retry.digest }) ?? false else {
                return nil
            }
            return "accession \(accession) is no retry of accession \(retry.retryOf)"
        }
    }

    private func received(_ accession: UInt64) -> Int64 {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle].accession <= accession { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? times[low - 1].received : 0
    }
}
