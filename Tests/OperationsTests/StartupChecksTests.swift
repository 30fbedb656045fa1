import Glibc
import Testing

@testable import Operations

@Suite struct StartupChecksTests {
    @Test("A limit of open files that cannot be reached is reported with what to set")
    func descriptors() {
        let finding = StartupChecks.raiseDescriptorLimit(to: Int(Int32.max))
        #expect(finding?.weight == .warning)
        #expect(finding?.description.contains("LimitNOFILE=2147483647") == true)
        #expect(StartupChecks.raiseDescriptorLimit(to: 8) == nil)
    }

    @Test("Room that is there is not reported, room that is not there is")
    func space() {
        #expect(StartupChecks.space(in: "/tmp", for: 1) == nil)
        #expect(StartupChecks.space(in: "/tmp", for: .max)?.description.contains("MiB free") == true)
        #expect(StartupChecks.space(in: "/nonexistent", for: 1)?.description.contains("No such file") == true)
    }

    @Test("A folder where nothing can be written is an error that names it")
    func unwritable() {
        let error = #expect(throws: StartupCheckError.self) {
            try StartupChecks.syncMicroseconds(in: "/proc")
        }
        #expect(error?.description.hasPrefix("state folder /proc (stateDirectory): making a file") == true)
    }

    @Test("The sync check answers and leaves nothing behind")
    func sync() throws {
        #expect(try StartupChecks.syncMicroseconds(in: "/tmp", rounds: 3) >= 0)
        #expect(access("/tmp/.sync-check-\(getpid())", F_OK) != 0)
    }

    @Test("A slow disk is a warning, a quick one a note")
    func slow() {
        #expect(StartupChecks.finding(syncMicroseconds: 25_300, folder: "/s").weight == .warning)
        #expect(StartupChecks.finding(syncMicroseconds: 25_300, folder: "/s").description.contains("25.3 ms"))
        #expect(StartupChecks.finding(syncMicroseconds: 300, folder: "/s").weight == .note)
    }

    @Test("A clock from before the program, or before the newest entry, is reported")
    func clock() {
        #expect(StartupChecks.clock(secondsSince1970: 1_000_000_000) != nil)
        #expect(StartupChecks.clock(secondsSince1970: 1_800_000_000, newestEntry: 1_800_003_600) != nil)
        #expect(StartupChecks.clock(secondsSince1970: 1_800_000_000, newestEntry: 1_799_999_999) == nil)
    }
}
