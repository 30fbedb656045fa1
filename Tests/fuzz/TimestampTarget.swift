import News

/// Any bytes as a date: refused, or a moment that is written so that it reads back.
enum TimestampTarget {
    static func run(_ bytes: [UInt8]) {
        let strict = read(bytes, .internet)
        let loose = read(bytes, .loose)
        if let strict { expect(loose == strict, "what RFC 3339 takes is read otherwise, or not, by the loose form") }
        guard let moment = loose else { return }
        expect((try? Timestamp(String(decoding: bytes, as: UTF8.self))) == moment, "as a string it is another moment")
        let written = moment.iso8601
        // An offset takes 0001-01-01 and 9999-12-31 out of the years that can be written.
        let first = Timestamp(microseconds: -62_135_596_800_000_000)
        let last = Timestamp(microseconds: 253_402_300_799_999_999)
        guard moment >= first, moment <= last else {
            expect((try? Timestamp(written, form: .internet)) != nil, "\(written) is no date")
            return
        }
        expect((try? Timestamp(written, form: .internet)) == moment, "\(written) reads back otherwise")
    }

    private static func read(_ bytes: [UInt8], _ form: Timestamp.Form) -> Timestamp? {
        bytes.withUnsafeBufferPointer { text in
            do throws(TimestampError) {
                return try Timestamp(utf8: text, form: form)
            } catch {
                expect(!error.description.isEmpty, "an error without a sentence")
                return nil
            }
        }
    }
}
