internal import News

/// As it stands in a snapshot: how many digests and gaps there are; these in order of accession, 16 bytes each, a gap as 0 and
/// the number of accessions in it; and the retries: the accession of the dead article and that of its retry. Numbers take 8
/// bytes, big-endian, as in the intake journal.
extension ResendTable {
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + places.count * 16)
        func append(_ number: UInt64) { withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) } }
        append(UInt64(places.count))
        for digest in places {
            append(digest.high)
            append(digest.low)
        }
        for (retryOf, accession) in retried {
            append(retryOf)
            append(accession)
        }
        return bytes
    }

    /// - Parameter next: the accession behind the last digest. Nil if the bytes cannot be that.
    init?(decoding bytes: [UInt8], next: UInt64) {
        guard bytes.count % 16 == 8 else { return nil }
        let numbers = bytes.withUnsafeBytes { raw in
            stride(from: 0, to: raw.count, by: 8).map {
                UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
            }
        }
        let count = Int(clamping: numbers[0])
        guard count <= (numbers.count - 1) / 2 else { return nil }
        var digests: [ArticleDigest] = []
        digests.reserveCapacity(count)
        var accessions: UInt64 = 0
        for place in 0..<count {
            let digest = ArticleDigest(high: numbers[1 + 2 * place], low: numbers[2 + 2 * place])
            let (sum, overflows) = accessions.addingReportingOverflow(digest.gap ?? 1)
            guard !overflows, sum < next else { return nil }
            accessions = sum
            digests.append(digest)
        }
        var retries: [UInt64: UInt64] = [:]
        for place in stride(from: 1 + 2 * count, to: numbers.count, by: 2) {
            retries[numbers[place + 1]] = numbers[place]
        }
        self.init()
        reserve(count)
        var accession = next - accessions
        for digest in digests {
            if let gap = digest.gap {
                accession += gap
                skip(to: accession)
            } else {
                insert(digest, accession: accession, retryOf: retries[accession])
                accession += 1
            }
        }
    }
}
