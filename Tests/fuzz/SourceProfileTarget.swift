import Feeds

/// Any bytes as a source profile: it can be read or every fault has a line; and whatever it says, messages are read
/// by it to the end.
enum SourceProfileTarget {
    static func run(_ bytes: [UInt8]) {
        let profiles: SourceProfiles
        do throws(SourceProfileError) {
            profiles = try SourceProfiles(reading: [SourceProfileFile(name: "p.yaml", bytes: bytes)])
        } catch {
            expect(!error.faults.isEmpty, "refused without a reason")
            for fault in error.faults {
                expect(fault.line >= 1 && fault.file == "p.yaml" && !fault.problem.isEmpty, "\(fault): no place")
            }
            return
        }
        expect(profiles.profiles.count == 1, "one file, \(profiles.profiles.count) profiles")
        for message in messages {
            var reader = FeedReader(
                FeedSettings(source: profiles.profiles.first?.source, file: "in/1", profiles: profiles))
            let items = reader.consume(message) + reader.finish()
            expect(!items.isEmpty, "a message is lost")
        }
    }

    private static let messages: [[UInt8]] = [
        "\u{1}K0105\u{1F}news-\r\nu f BC-Cup 1stLd   09-12 0344\r\n\u{2}^BC-Cup,344<\r\n^Cup<\r\n\tText.\r\n\u{3}"
            + "KES-WF-09-12-26 2137GMT\r\n\u{4}",
        "\u{1}kes0001 4 i 120 kes\r\nSlug/\r\n\u{2}Head =\r\n\r\n   Text (c) Kestrel.\r\n\u{3}\r\n101005 mar 26\r\n\u{4}",
        "<nitf><head><docdata><doc-id regsrc=\"KES\" id-string=\"7\"/><date.issue norm=\"04/05/2026 10:00\"/></docdata>"
            + "</head><body><body.content><p>Text.</p></body.content></body></nitf>",
        "Headline of a plain text\nA line.\nAnother line of it.\n",
    ].map { Array($0.utf8) }
}
