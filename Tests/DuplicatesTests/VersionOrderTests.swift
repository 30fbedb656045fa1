import Duplicates
import Testing

@Suite("Which version is newer")
struct VersionOrderTests {
    @Test(
        "The first of two versions is older than the second",
        arguments: [
            ("9", "10"), ("2026-11-20T09:30:00Z", "2026-11-21T08:00:00Z"), ("1stLd-Writethru", "2ndLd-Writethru"),
            ("Ld-Writethru", "2ndLd-Writethru"), ("9thLd", "10thLd"), ("1.9", "1.10"), ("v1", "v2"),
            ("UPDATE 1", "update 3"), ("a", "b"), ("1", "1.1"), ("007", "8"),
            ("99999999999999999999998", "99999999999999999999999"),
        ])
    func older(pair: (String, String)) {
        #expect(VersionOrder.of(pair.0, against: pair.1) == .older)
        #expect(VersionOrder.of(pair.1, against: pair.0) == .newer)
    }

    @Test(
        "Two ways to write a version are the same",
        arguments: [("1", "01"), ("Ld-Writethru", "1stLd-Writethru"), ("2nd Lead", "2ndLd"), ("", ""), ("A", "a")])
    func same(pair: (String, String)) {
        #expect(VersionOrder.of(pair.0, against: pair.1) == .same)
        #expect(VersionOrder.of(pair.1, against: pair.0) == .same)
    }

    @Test("The order is antisymmetric for any two strings")
    func antisymmetric() {
        var random = SeededRandom(seed: 7)
        let alphabet = Array("019.-stndldLT aA:é")
        for round in 0..<2_000 {
            let a = random.string(of: alphabet, upTo: 8)
            let b = random.string(of: alphabet, upTo: 8)
            let forth = VersionOrder.of(a, against: b)
            let back = VersionOrder.of(b, against: a)
            let expected: VersionOrder = forth == .older ? .newer : forth == .newer ? .older : .same
            #expect(back == expected, "round \(round): \(a) against \(b)")
        }
    }
}
