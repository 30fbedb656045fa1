import Foundation
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
        #expect(try #require(try StartupChecks.syncMicroseconds(in: "/tmp", rounds: 3)) >= 0)
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

    @Test("A state folder in memory or on the network is reported, one on a disk is not")
    func fileSystem() {
        for kind in ["tmpfs", "nfs4", "cifs", "fuse.sshfs"] {
            #expect(StartupChecks.fileSystem(kind: kind, folder: "/s")?.description.contains(kind) == true)
        }
        for kind in ["ext4", "xfs", "btrfs", "zfs", "overlay"] {
            #expect(StartupChecks.fileSystem(kind: kind, folder: "/s") == nil)
        }
        let mounts = """
            22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            30 22 0:26 / /run rw,nosuid - tmpfs tmpfs rw,size=1000k
            31 30 8:2 / /run/desk rw - xfs /dev/sdb1 rw
            32 22 0:40 / /srv rw master:3 - ext4 /dev/sdc1 rw
            33 22 0:41 / /srv rw - nfs4 host:/srv rw
            """
        for (path, kind) in [
            ("/var/lib", "ext4"), ("/run", "tmpfs"), ("/run/x", "tmpfs"), ("/running", "ext4"), ("/run/desk/a", "xfs"),
            ("/srv/state", "nfs4"),
        ] {
            #expect(StartupChecks.fileSystem(of: path, mounts: mounts) == kind, "\(path)")
        }
    }

    @Test("A clock that nothing keeps right is reported with what to run")
    func synchronisation() {
        #expect(StartupChecks.clockSynchronisation(isUnsynchronised: true)?.description.contains("chrony") == true)
        #expect(StartupChecks.clockSynchronisation(isUnsynchronised: false) == nil)
    }

    @Test("Settings that want more memory than there may be are reported with both figures")
    func memory() {
        var settings = Settings()
        let needed = StartupChecks.memoryNeeded(settings)
        #expect(needed > settings.duplicates.indexBytes + settings.publish.maximumHeldBytes)
        #expect(StartupChecks.memory(settings, available: MemoryLimit(bytes: needed, whose: "x")) == nil)
        let finding = StartupChecks.memory(settings, available: MemoryLimit(bytes: 256 << 20, whose: "the limit"))
        #expect(finding?.description.contains("the limit is 256 MiB") == true)
        #expect(finding?.description.contains("\(needed >> 20) MiB") == true)
        settings.duplicates.indexBytes = 1 << 20
        #expect(StartupChecks.memoryNeeded(settings) < needed)
        #expect(MemoryLimit.ofThisProcess().map { $0.bytes > 0 } == true)
    }

    @Test("A process's memory limit is looked for in its own cgroup and all above it, of both versions")
    func cgroups() {
        #expect(
            MemoryLimit.limitFiles(cgroups: "0::/system.slice/desk.service\n") == [
                "/sys/fs/cgroup/system.slice/desk.service/memory.max",
                "/sys/fs/cgroup/system.slice/desk.service/memory.high",
                "/sys/fs/cgroup/system.slice/memory.max", "/sys/fs/cgroup/system.slice/memory.high",
                "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.high",
            ])
        #expect(
            MemoryLimit.limitFiles(cgroups: "8:pids:/\n4:cpu,memory:/a\nnonsense\n") == [
                "/sys/fs/cgroup/memory/a/memory.limit_in_bytes", "/sys/fs/cgroup/memory/memory.limit_in_bytes",
            ])
    }

    @Test("What the journals hold already counts, and their newest write is known")
    func stateFolder() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wiredesk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(StateFolder(folder.path).newestWrite == nil)
        try FileManager.default.createDirectory(
            at: folder.appending(path: "records"), withIntermediateDirectories: true)
        try Data(count: 100_000).write(to: folder.appending(path: "records/00000001.wdj"))
        try Data(count: 100_000).write(to: folder.appending(path: "records/other"))
        let state = StateFolder(folder.path)
        #expect((100_000...200_000).contains(state.bytes))
        #expect(abs((state.newestWrite ?? 0) - time(nil)) < 60)
    }

    @Test("Every connection that is allowed has a descriptor")
    func descriptorsNeeded() {
        var settings = Settings()
        let before = StartupChecks.descriptorsNeeded(settings)
        settings.publish.maximumConnections += 1_000
        settings.replay.maximumConnections += 500
        #expect(StartupChecks.descriptorsNeeded(settings) == before + 1_500)
    }
}
