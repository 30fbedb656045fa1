import Testing

@testable import Duplicates

@Suite("Signatures and the index under them")
struct SignatureTests {
    @Test("Slots agree in the share in which the shingles do, within three standard deviations")
    func estimate() {
        var random = SeededRandom(seed: 11)
        for share in [0.2, 0.5, 0.8] {
            var sum = 0.0
            let rounds = 60
            for _ in 0..<rounds {
                let common = (0..<Int(share * 600)).map { _ in random.next() as UInt64 }
                let rest = 600 - common.count
                let a = common + (0..<rest / 2).map { _ in random.next() as UInt64 }
                let b = common + (0..<rest / 2).map { _ in random.next() as UInt64 }
                let x = Signature(of: a.map { UInt32(truncatingIfNeeded: $0) })
                let y = Signature(of: b.map { UInt32(truncatingIfNeeded: $0) })
                sum += Double(zip(x.values, y.values).filter { $0 == $1 }.count) / Double(Signature.slots)
            }
            #expect(abs(sum / Double(rounds) - share) < 3 * 0.063 / Double(rounds).squareRoot() + 0.01)
        }
    }

    @Test("Every non-empty text has every slot filled, whatever its single shingle")
    func densified() {
        var random = SeededRandom(seed: 12)
        for count in 1...40 {
            let shingles = (0..<count).map { _ in UInt32(truncatingIfNeeded: random.next()) }
            let signature = Signature(of: shingles)
            #expect(signature.values.count == Signature.slots)
            #expect(!signature.values.contains(.max))
            #expect(signature == Signature(of: shingles.reversed()))
        }
        #expect(Signature(of: []).values.isEmpty)
    }
}

@Suite("Sorting packed pairs")
struct PackedSortTests {
    @Test("Any values come out in ascending order, with as many equal ones as went in")
    func sorts() {
        var random = SeededRandom(seed: 21)
        for round in 0..<400 {
            let count = Int.random(in: 0...300, using: &random)
            let spread = UInt64(1) << UInt64.random(in: 0...40, using: &random)
            var values = (0..<count).map { _ in random.next() % spread }
            if round % 5 == 0 { values.sort() }
            let expected = values.sorted()
            PackedSort.ascending(&values)
            #expect(values == expected, "round \(round)")
        }
    }

    @Test("The greatest values stand at the end, also where many are equal")
    func greatest() {
        var random = SeededRandom(seed: 22)
        for round in 0..<400 {
            let count = Int.random(in: 1...300, using: &random)
            let wanted = Int.random(in: 1...count, using: &random)
            let spread = UInt64(1) << UInt64.random(in: 0...40, using: &random)
            var values = (0..<count).map { _ in random.next() % spread }
            let expected = values.sorted()
            values.withUnsafeMutableBufferPointer { PackedSort.greatest(wanted, $0) }
            #expect(values.suffix(wanted).sorted() == expected.suffix(wanted), "round \(round)")
            #expect(values.sorted() == expected, "round \(round)")
        }
    }
}

@Suite("Tables of a look-up")
struct LookUpTableTests {
    @Test("Votes are the sums that a dictionary gives, also past the first capacity")
    func votes() {
        var random = SeededRandom(seed: 24)
        for round in 0..<50 {
            var votes = Votes(capacity: 4)
            var sums: [UInt32: Float] = [:]
            for _ in 0..<Int.random(in: 0...200, using: &random) {
                let number = UInt32(1 + random.next() % 60)
                votes.add(number, 1)
                sums[number, default: 0] += 1
            }
            let best = sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(5)
            #expect(votes.strongest(5).map(\.0) == best.map(\.key), "round \(round)")
            #expect(votes.strongest(5).map(\.1) == best.map(\.value), "round \(round)")
        }
    }

    @Test("A polynomial hash goes on where it stopped, and order counts")
    func polynomial() {
        var random = SeededRandom(seed: 25)
        let hashes = (0..<11).map { _ in random.next() }
        func hash(_ part: [UInt64], _ state: UInt64 = 0) -> UInt64 {
            part.withUnsafeBufferPointer { Mixing.polynomial($0, state) }
        }
        for cut in 0...11 {
            #expect(hash(Array(hashes[cut...]), hash(Array(hashes[..<cut]))) == hash(hashes))
        }
        #expect(hash(hashes.reversed()) != hash(hashes))
    }
}
