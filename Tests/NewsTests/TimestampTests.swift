import Foundation
import News
import Testing

@Suite struct TimestampTests {
    @Test(
        "Usual spellings of one moment are one moment",
        arguments: [
            "2026-11-20T09:30:00Z", "2026-11-20T09:30:00.000Z", "2026-11-20T10:30:00+01:00",
            "2026-11-20T04:30:00-05:00",
            "2026-11-20T15:00:00+05:30", "2026-11-20t09:30:00z", "2026-11-20 09:30:00Z", "20261120T093000Z",
            "2026-11-20T10:30:00+0100", "2026-11-20T10:30:00+01", "2026-11-20T09:30", "2026-11-20T09:30Z",
            "20261120T0930Z", "20261120T043000-0500", "2026-11-20T09:30:00,0Z", "2026-11-20T09:29:60Z",
        ])
    func spellings(_ text: String) throws {
        #expect(try Timestamp(text).microseconds == 1_795_167_000_000_000)
    }

    @Test("A date alone is its midnight in UTC; fractions are cut at microseconds")
    func parts() throws {
        #expect(try Timestamp("1970-01-01").microseconds == 0)
        #expect(try Timestamp("19700102").microseconds == 86_400_000_000)
        #expect(try Timestamp("1970-01-01T00:00:00.1234567Z").microseconds == 123_456)
        #expect(try Timestamp("1969-12-31T23:59:59.5Z").microseconds == -500_000)
        #expect(try Timestamp("2000-02-29").microseconds == 951_782_400_000_000)
    }

    @Test(
        "What is no date is refused with a sentence",
        arguments: [
            ("tomorrow", TimestampError.Reason.shape), ("", .shape), ("2026", .shape), ("2026-11-20T", .shape),
            ("2026-13-01", .range), ("2026-02-29", .range), ("1900-02-29", .range),
            ("2026-11-20T24:00:00Z", .range), ("2026-11-20T09:60:00Z", .range), ("2026-11-20T09:30:61Z", .range),
            ("2026-11-20T09:30:00+25:00", .range), ("2026-11-20T09:30:00.Z", .shape), ("2026-11-20T09:30:00ZZ", .shape),
            ("2026-11-20T09:30:00+01:", .shape), ("0000-01-01", .range), ("2026-11-31", .range),
            ("20 November 2026", .shape), ("2026-1-2", .shape),
        ])
    func refused(_ text: String, _ reason: TimestampError.Reason) {
        #expect(throws: TimestampError(text: text, reason: reason)) { try Timestamp(text) }
        #expect(TimestampError(text: "tomorrow", reason: .shape).description == "\"tomorrow\" is no ISO 8601 date")
    }

    @Test(
        "RFC 3339 asks for time, seconds and offset",
        arguments: [
            "2026-11-20", "2026-11-20T09:30Z", "2026-11-20T09:30:00", "20261120T093000Z", "2026-11-20 09:30:00Z",
            "2026-11-20T09:30:00+0100", "2026-11-20T09:30:00,5Z",
        ])
    func strict(_ text: String) {
        #expect(throws: TimestampError.self) { try Timestamp(text, form: .internet) }
        #expect(throws: Never.self) { try Timestamp(text) }
    }

    @Test("Milliseconds are shown, microseconds where there are any")
    func format() throws {
        #expect(try Timestamp("2026-11-20T09:30:00.12Z").iso8601 == "2026-11-20T09:30:00.120Z")
        #expect(Timestamp(microseconds: 1).iso8601 == "1970-01-01T00:00:00.000001Z")
        #expect(Timestamp(microseconds: -1).iso8601 == "1969-12-31T23:59:59.999999Z")
        #expect(Timestamp(microseconds: .max).iso8601 == "9999-12-31T23:59:59.999999Z")
        #expect(Timestamp(microseconds: .min).iso8601 == "0001-01-01T00:00:00.000Z")
    }

    @Test("Formatting and parsing are inverse, and agree with Foundation", arguments: 0..<20)
    func inverse(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let formatter = ISO8601DateFormatter()
        for _ in 0..<200 {
            let moment = Timestamp(microseconds: Int64(dice.below(8_000_000_000_000_000)) - 4_000_000_000_000_000)
            #expect(try Timestamp(moment.iso8601, form: .internet) == moment, "seed \(seed)")
            let seconds = Int64((Double(moment.microseconds) / 1e6).rounded(.down))
            let whole = Timestamp(microseconds: seconds * 1_000_000)
            let foundation = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
            #expect(try Timestamp(foundation) == whole, "seed \(seed): \(foundation)")
        }
    }
}
