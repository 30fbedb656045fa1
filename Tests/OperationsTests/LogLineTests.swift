import Logging
import Testing

@testable import Operations

@Suite struct LogLineTests {
    private func line(_ message: String, _ fields: [(name: String, value: String)] = []) -> LogLine {
        LogLine(level: .warning, label: "intake", message: message, fields: fields, file: "Desk/Intake.swift", line: 7)
    }

    @Test("A plain line has the time, the level, the part, the message and its fields")
    func plain() {
        #expect(
            line("refused", [("uri", "urn:a"), ("why", "no uri")]).plain(at: "T")
                == "T WARNING intake: refused uri=urn:a why=\"no uri\"")
    }

    @Test("A line for the journal's stream has a priority and no time")
    func prefixed() {
        #expect(line("refused").prefixed == "<4>intake: refused")
    }

    @Test("A message from outside cannot begin a second line")
    func oneLine() {
        let forged = line("a\n<0>kernel: panic", [("b", "c\nd")])
        #expect(!forged.prefixed.contains("\n"))
        #expect(!forged.plain(at: "T").contains("\n"))
        #expect(!forged.json(at: "T").contains("\n"))
        #expect(forged.prefixed == #"<4>intake: a\n<0>kernel: panic b="c\nd""#)
    }

    @Test("A JSON line is one object, whatever the message holds")
    func json() {
        #expect(
            line("say \"a\\b\"\u{1}", [("n", "1")]).json(at: "T")
                == #"{"time":"T","level":"warning","label":"intake","message":"say \"a\\b\"\u0001","fields":{"n":"1"}}"#
        )
    }

    @Test("A datagram for journald carries its fields by name, and by length where a value has newlines")
    func journal() {
        let bytes = line("two\nlines", [("article.uri", "urn:a")]).journal(identifier: "wiredesk")
        let expected =
            Array("MESSAGE\n".utf8) + [9, 0, 0, 0, 0, 0, 0, 0]
            + Array(
                """
                two
                lines
                PRIORITY=4
                SYSLOG_IDENTIFIER=wiredesk
                WIREDESK_PART=intake
                CODE_FILE=Desk/Intake.swift
                CODE_LINE=7
                WIREDESK_ARTICLE_URI=urn:a

                """.utf8)
        #expect(bytes == expected)
    }

    @Test("Every level has its syslog priority")
    func priorities() {
        let priorities = Logger.Level.allCases.map {
            LogLine(level: $0, label: "", message: "", fields: [], file: "", line: 0).priority
        }
        #expect(priorities == [7, 7, 6, 5, 4, 3, 2])
    }

    @Test("Standard error is the journal only where device and inode are its own")
    func journalStream() {
        #expect(!JournalStream.isStandardError([:]))
        #expect(!JournalStream.isStandardError(["JOURNAL_STREAM": "0:0"]))
    }

    @Test(
        "A time is written in UTC with milliseconds",
        arguments: [(0, 0, "1970-01-01T00:00:00.000Z"), (1_795_166_999, 120, "2026-11-20T09:29:59.120Z")])
    func times(seconds: Int, milliseconds: Int, text: String) {
        #expect(WallClock.text(seconds: seconds, milliseconds: milliseconds) == text)
    }
}
