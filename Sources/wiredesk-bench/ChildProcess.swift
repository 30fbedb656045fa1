import Foundation

/// A program of this build as a real process.
final class ChildProcess {
    let name: String
    private let process = Process()

    /// Programs are looked for beside this one.
    init(_ name: String, _ arguments: [String], input: Pipe? = nil, output: Pipe? = nil) throws {
        self.name = name
        let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        process.executableURL = folder.appendingPathComponent(name)
        process.arguments = arguments
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw BenchError("\(name): cannot be started from \(folder.path): \(error.localizedDescription)")
        }
    }

    var isRunning: Bool { process.isRunning }

    func terminate() { process.terminate() }

    /// The exit status once it has ended.
    @discardableResult
    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// User and system seconds of CPU so far, and the largest resident size in MB.
    var usage: (cpuSeconds: Double, peakMegabytes: Double) {
        let pid = process.processIdentifier
        let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
        let status = (try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)) ?? ""
        let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }?.split(separator: " ").dropFirst()
            .first
        return (ticks / Double(sysconf(Int32(_SC_CLK_TCK))), (peak.flatMap { Double($0) } ?? 0) / 1_024)
    }
}

struct BenchError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

enum Descriptor {
    /// Writes all of `bytes`; false where the reader has gone.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                let n = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
                if n > 0 { offset += n } else if errno != EINTR { return false }
            }
            return true
        }
    }
}
