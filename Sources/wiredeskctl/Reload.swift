import ArgumentParser
import Foundation
import Terminal

/// What `ExecReload` of the unit runs: a signal alone would not say what came of it.
struct Reload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let a running desk read its settings, keys, rules and names again, and say what came of it.",
        discussion: """
            Sends SIGHUP and waits until the reload has ended. `systemctl reload wiredesk` does the same. It is all or \
            nothing: where anything is wrong, each fault is printed, and the desk goes on with what it had.

            EXIT STATUS
              0  done     1  refused, or not ended within --timeout     69  no desk answers
            """)

    @OptionGroup var desk: DeskAddress

    @Option(help: ArgumentHelp("The daemon's process; default: the one that answers at --http.", valueName: "pid"))
    var pid: Int32?

    @Option(help: ArgumentHelp("How long to wait for it.", valueName: "seconds"))
    var timeout = 60.0

    private struct Status: Decodable {
        struct Reloads: Decodable {
            var done: Int
            var refused: Int
            var last: [String]?

            var count: Int { done + refused }
        }
        var pid: Int32
        var reloads: Reloads
    }

    func run() async throws {
        let before = try await status()
        let process = pid ?? before.pid
        guard kill(process, SIGHUP) == 0 else {
            Terminal.error.write("wiredeskctl: reload: process \(process): \(String(cString: strerror(errno)))\n")
            throw ExitCode(1)
        }
        let deadline = ContinuousClock.now + .seconds(timeout)
        while ContinuousClock.now < deadline {
            let now = try await status()
            if now.pid == before.pid, now.reloads.count > before.reloads.count {
                let last = now.reloads.last ?? []
                guard now.reloads.refused == before.reloads.refused else {
                    for problem in last { Terminal.error.write("wiredeskctl: reload refused: \(problem.printable)\n") }
                    throw ExitCode(1)
                }
                for line in last { Terminal.error.write("wiredeskctl: \(line.printable)\n") }
                return
            }
            guard now.pid == before.pid else {
                Terminal.error.write("wiredeskctl: reload: the desk was restarted meanwhile, and has read all of it\n")
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        Terminal.error.write("wiredeskctl: reload: not ended after \(timeout) s; the desk's log says more\n")
        throw ExitCode(1)
    }

    private func status() async throws -> Status {
        do {
            return try JSONDecoder().decode(Status.self, from: Data(try await StatusPage.fetch(desk.http)))
        } catch let error as StatusPage.Unreachable {
            Terminal.error.write("wiredeskctl: reload: \(error)\n")
            throw ExitCode(69)
        }
    }
}
