import Foundation
import Testing

@testable import Client

@Suite("A named subscription goes on exactly where it was")
struct DurableSubscriptionTests {
    private func line(_ sequence: Int, _ text: String = "x") -> String {
        "{\"seq\":\(sequence),\"entry\":\"\(text)\"}\n"
    }

    private func write(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    private func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    @Test("A place reads back as it was written, whatever the filter, and half of it is none")
    func coding() throws {
        for filter in ["", "place=SY&kind!=exact|near", "source=A%20B", "subject=Ü\n x%", "uri=\u{0}"] {
            for output in [nil, 0, 123_456] {
                let place = DurablePlace(journal: "6a3f", filter: filter, next: 5_012, outputBytes: output)
                let text = place.text
                #expect(DurablePlace(text: text) == place)
                for cut in 0..<text.utf8.count where !text.utf8.dropLast(cut + 1).isEmpty {
                    let half = String(decoding: text.utf8.dropLast(cut + 1), as: UTF8.self)
                    if let read = DurablePlace(text: half) { #expect(read.next == place.next && output != nil) }
                }
            }
        }
        #expect(DurablePlace(text: "wiredesk-place 2\njournal \nfilter \nnext 1\n") == nil)
        #expect(DurablePlace(text: "wiredesk-place 1\njournal \nfilter %4\nnext 1\n") == nil)
    }

    @Test("A name is held by one at a time, and its place survives")
    func holding() async throws {
        try await withFolder { folder in
            do {
                let file = try DurablePlaceFile(name: "desk7", folder: folder + "/a/b")
                #expect(file.place == nil)
                try file.save(DurablePlace(journal: nil, filter: "", next: 7))
                try file.save(DurablePlace(journal: "j", filter: "kind=none", next: 8))
                #expect(throws: DurableError.self) { try DurablePlaceFile(name: "desk7", folder: folder + "/a/b") }
            }
            let again = try DurablePlaceFile(name: "desk7", folder: folder + "/a/b")
            #expect(again.place == DurablePlace(journal: "j", filter: "kind=none", next: 8))
            for name in ["", ".", "..", "a/b", "ä", String(repeating: "x", count: 65)] {
                #expect(throws: DurableError.self) { try DurablePlaceFile(name: name, folder: folder) }
            }
            try write("next 5\n", folder + "/broken.place")
            #expect(throws: DurableError.self) { try DurablePlaceFile(name: "broken", folder: folder) }
        }
    }

    @Test(
        "Wherever the file was torn, it is cut to whole lines, and reading goes on after the last",
        arguments: [false, true])
    func torn(byPlace: Bool) async throws {
        try await withFolder { folder in
            let lines = [line(3), line(7, "long " + String(repeating: "x", count: 70_000)), line(8), line(12)]
            let whole = lines.joined()
            let ends = lines.indices.map { lines[...$0].joined().utf8.count }
            let path = folder + "/out.ndjson"
            for size in [
                1, 5, 20, ends[0], ends[0] + 1, 40_000, ends[1] - 1, ends[1], ends[2] - 2, ends[2], ends[3] - 1,
                ends[3],
            ] {
                try write(String(decoding: whole.utf8.prefix(size), as: UTF8.self), path)
                // The place was saved behind the first line, or never.
                let place =
                    byPlace && size >= ends[0]
                    ? DurablePlace(journal: nil, filter: "", next: 5, outputBytes: ends[0]) : nil
                let kept = ends.lastIndex { $0 <= size }
                let next = try AppendedRecords(path: path).settle(after: place)
                #expect(next == kept.map { [place == nil ? 4 : 5, 8, 9, 13][$0] }, "\(size)")
                #expect(try read(path) == (kept.map { lines[...$0].joined() } ?? ""), "\(size)")
            }
        }
    }

    @Test("Pages that never reached the disk are cut away, with all that came after them")
    func missingPages() async throws {
        try await withFolder { folder in
            let path = folder + "/out.ndjson"
            let first = line(1)
            try write(first + "{\"seq\":2,\"ent" + String(repeating: "\0", count: 5_000) + "x\"}\n" + line(3), path)
            let place = DurablePlace(journal: nil, filter: "", next: 2, outputBytes: first.utf8.count)
            #expect(try AppendedRecords(path: path).settle(after: place) == 2)
            #expect(try read(path) == first)
        }
    }

    @Test("A file that is not what the subscription has left is refused and left alone")
    func foreign() async throws {
        try await withFolder { folder in
            let path = folder + "/out.ndjson"
            let place = DurablePlace(journal: nil, filter: "", next: 9, outputBytes: 3 * line(1).utf8.count)
            for text in [
                "a letter\nof two lines\n", "no end", line(1) + line(2), line(1) + line(2) + line(3) + line(4),
                line(1) + line(2) + line(3) + "what?\n",
            ] {
                try write(text, path)
                #expect(throws: DurableError.self, "\(text)") { try AppendedRecords(path: path).settle(after: place) }
                #expect(try read(path) == text)
            }
            for text in ["a letter\nof two lines\n", "no end", "x\n"] {
                try write(text, path)
                #expect(throws: DurableError.self, "\(text)") { try AppendedRecords(path: path).settle(after: nil) }
                #expect(try read(path) == text)
            }
            // Moved away: a new one goes on.
            try FileManager.default.removeItem(atPath: path)
            #expect(try AppendedRecords(path: path).settle(after: place) == 9)
            let held = try AppendedRecords(path: path)
            #expect(throws: DurableError.self) { try AppendedRecords(path: path) }
            #expect(throws: DurableError.self) { try AppendedRecords(path: "/dev/null") }
            try held.append(Array(line(9).utf8))
            #expect(try read(path) == line(9))
        }
    }

    @Test("The place is saved behind what was written, another filter is refused, and a reset forgets")
    func subscription() async throws {
        try await withFolder { folder in
            let path = folder + "/out.ndjson"
            func start(_ filter: String, reset: Bool = false) throws -> (DurableSubscription, AppendedRecords) {
                let output = try AppendedRecords(path: path)
                let place = try DurablePlaceFile(name: "n", folder: folder)
                return (try DurableSubscription(filter: filter, place: place, output: output, reset: reset), output)
            }
            do {
                let (first, output) = try start("kind=none")
                #expect(first.next == nil && first.journal == nil)
                first.identify("j1")
                try output.append(Array((line(1) + line(2)).utf8))
                try first.advance(to: 5)
                // Written, and killed before the place was saved.
                try output.append(Array(line(6).utf8))
            }
            do {
                let (second, output) = try start("kind=none")
                #expect(second.next == 7 && second.journal == "j1")
                try output.append(Array(line(8).utf8))
                try second.advance(to: 20)
                try second.save()
            }
            #expect(throws: DurableError.self) { try start("kind!=none") }
            #expect(throws: DurableError.self) { try start("kind=none", reset: true) }
            do {
                let (third, _) = try start("kind=none")
                #expect(third.next == 20)
            }
            try FileManager.default.removeItem(atPath: path)
            let (fourth, _) = try start("", reset: true)
            #expect(fourth.next == nil && fourth.journal == nil)
        }
    }
}
