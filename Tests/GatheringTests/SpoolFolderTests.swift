import Foundation
import Gathering
import Glibc
import Testing

@Suite("A spool folder")
struct SpoolFolderTests {
    private func write(_ path: String, _ text: String = "x", secondsOld: Double = 60) throws {
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -secondsOld)], ofItemAtPath: path)
    }

    private func names(_ folder: inout SpoolFolder, at now: Double = 0) throws -> [String] {
        try folder.wholeFiles(at: now).map(\.name)
    }

    @Test("Whole files come oldest first, those of subfolders too; what is under way, hidden, taken or a link does not")
    func listing() throws {
        try withFolder { directory in
            var folder = try SpoolFolder(directory, settleSeconds: 1)
            try write(directory + "/b.xml", secondsOld: 30)
            try write(directory + "/night/a.xml", secondsOld: 50)
            try write(directory + "/night/done/deep.xml", secondsOld: 40)
            for name in [
                ".hidden", "c.xml.part", "c.tmp", "c~", "c.filepart", ".in/d.xml", "done/e.xml", "refused/e.xml",
            ] {
                try write(directory + "/" + name)
            }
            symlink("/etc/passwd", directory + "/link")
            symlink("/etc", directory + "/links")
            mkfifo(directory + "/pipe", 0o600)
            #expect(try names(&folder) == ["night/a.xml", "night/done/deep.xml", "b.xml"])
        }
    }

    @Test("A file that is still growing is left alone, and one from the future is taken when it has been quiet")
    func quiet() throws {
        try withFolder { directory in
            var folder = try SpoolFolder(directory, settleSeconds: 10)
            try write(directory + "/fresh", secondsOld: 0)
            try write(directory + "/future", secondsOld: -3_600)
            #expect(try names(&folder, at: 100) == [])
            #expect(try names(&folder, at: 109) == [])
            try write(directory + "/fresh", "longer", secondsOld: 0)
            #expect(try names(&folder, at: 111) == ["future"])
            #expect(try names(&folder, at: 122) == ["fresh", "future"])
        }
    }

    @Test("A file that somebody has open for writing is not whole, however quiet it is")
    func beingWritten() throws {
        try withFolder { directory in
            var folder = try SpoolFolder(directory, settleSeconds: 1)
            try write(directory + "/slow")
            let writer = open(directory + "/slow", O_WRONLY)
            try #require(writer >= 0)
            #expect(try names(&folder) == [])
            close(writer)
            #expect(try names(&folder) == ["slow"])
        }
    }

    @Test(
        "A name that is taken gets a number, in done and in refused, and the reasons stand beside what they are about")
    func clashes() throws {
        try withFolder { directory in
            var folder = try SpoolFolder(directory, settleSeconds: 1)
            func put(_ reasons: [String]) throws {
                try write(directory + "/night/a.xml", reasons.joined())
                let file = try #require(try folder.wholeFiles(at: 0).first)
                try folder.put(file, away: reasons)
            }
            for _ in 0..<3 { try put([]) }
            try put(["first", "second"])
            try put(["third"])
            func list(_ name: String) throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: directory + name).sorted()
            }
            #expect(try list("/done/night") == ["a.xml", "a.xml.2", "a.xml.3"])
            #expect(try list("/refused/night") == ["a.xml", "a.xml.2", "a.xml.2.why", "a.xml.why"])
            #expect(
                try String(contentsOfFile: directory + "/refused/night/a.xml.why", encoding: .utf8) == "first\nsecond\n"
            )
            #expect(try String(contentsOfFile: directory + "/refused/night/a.xml.2.why", encoding: .utf8) == "third\n")
            #expect(try folder.wholeFiles(at: 0).isEmpty)
        }
    }

    @Test("A folder that is not there, or is none, is named")
    func unusable() throws {
        try withFolder { directory in
            try write(directory + "/file")
            #expect(throws: SpoolFolder.Unusable.self) { try SpoolFolder(directory + "/file", settleSeconds: 1) }
            var folder = try SpoolFolder(directory + "/new", settleSeconds: 1)
            try FileManager.default.removeItem(atPath: directory + "/new")
            #expect(throws: SpoolFolder.Unusable.self) { try folder.wholeFiles(at: 0) }
        }
    }
}
