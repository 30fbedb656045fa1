import ArgumentParser
import Desk
import Foundation
import Logging
import Metrics
import Operations
import ServiceLifecycle
import UnixSignals

@main
struct Consumer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredesk-consumer",
        abstract: "The wiredesk daemon: takes articles in, journals, analyses, judges, publishes and replays them.",
        discussion: """
            Settings come from --config, over that from the environment (WIREDESK_…), over that from the other flags;
            `wiredeskctl check FILE` shows them with where each came from. A wrong key or value stops the start.

            SIGTERM or SIGINT: nothing more is taken in; what is acknowledged is finished and published; exit 0.
            Killed in any other way, it carries on at the next start from where its journals stand; what it was on then is
            gone through in a child process first, so that an article that ends it does so once or twice and no more.
            When its disk fails (EIO) it acknowledges nothing more, and opens its journals anew until that works.

            EXAMPLES
              wiredesk-consumer --config /etc/wiredesk/wiredesk.yaml
              wiredesk-consumer --config Config/wiredesk.yaml --state-dir ./state --http 127.0.0.1:0

            EXIT STATUS
              0   stopped as asked, everything acknowledged is published
              1   stopped before that: asked to while the disk did not answer, or a part of it failed; nothing
                  acknowledged is lost, start again
              64  usage     69  the state folder or an endpoint cannot be had     78  configuration
            """,
        version: "wiredesk \(Product.version)")

    @Option(help: ArgumentHelp("Settings; every key is explained in Config/wiredesk.yaml.", valueName: "file"))
    var config: String

    @Option(help: ArgumentHelp("Folder of the journals (stateDirectory).", valueName: "dir"))
    var stateDir: String?

    @Option(help: ArgumentHelp("Endpoint that takes articles (endpoints.intake).", valueName: "endpoint"))
    var intake: String?

    @Option(help: ArgumentHelp("Endpoint that publishes records (endpoints.publish).", valueName: "endpoint"))
    var publish: String?

    @Option(help: ArgumentHelp("Endpoint that reads from the past (endpoints.replay).", valueName: "endpoint"))
    var replay: String?

    @Option(help: ArgumentHelp("Health, metrics and status (http.address).", valueName: "host:port"))
    var http: String?

    @Flag(help: "Start although parts of a journal are lost; reads of them answer LOST, and the files are kept aside.")
    var acceptLoss = false

    @Flag(help: .hidden)
    var examineSuspects = false

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let environment = ProcessInfo.processInfo.environment
        let settings = loadSettings(environment)
        if examineSuspects {
            // A child of a desk, started with its command line, so that it goes by the same settings and models.
            throw ExitCode(
                SuspectChild.run(settings: settings.forDesk(acceptLoss: false), resources: try resources(settings)))
        }
        Allocator.keepMemory()
        Logs.bootstrap(settings.logging, environment: environment)
        let logger = Logger(label: "wiredesk")
        let registry = Registry()
        MetricsSystem.bootstrap(registry)
        ProcessFigures.observe(in: registry)

        let onDuty: DeskOnDuty
        do {
            try FileManager.default.createDirectory(
                atPath: settings.stateDirectory, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o750])
            for finding in try StartupChecks.run(settings) {
                logger.log(level: finding.weight == .warning ? .warning : .info, "\(finding)")
            }
            FatalSignals.install()
            onDuty = DeskOnDuty(try await open(deskSettings(settings), settings, logger))
        } catch {
            logger.critical("cannot start: \(error)")
            throw ExitCode(69)
        }
        do {
            try await serve(onDuty, settings: settings, registry: registry, environment: environment, logger: logger)
        } catch {
            logger.critical("stopped: \(error)")
            throw ExitCode(1)
        }
    }

    private func open(_ desk: DeskSettings, _ settings: Settings, _ logger: Logger) async throws -> Desk {
        try await Desk(settings: desk, resources: resources(settings), logger: logger)
    }

    /// What the desk and its children judge by.
    private func resources(_ settings: Settings) throws -> AnalysisResources { try .builtIn() }

    private func deskSettings(_ settings: Settings) -> DeskSettings {
        var desk = settings.forDesk(acceptLoss: acceptLoss)
        let program = "/proc/self/exe"
        var environment = ProcessInfo.processInfo.environment
        // A trap is what a child is there for: no minute of symbols for it. The service manager is not its own.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"] { environment[name] = nil }
        desk.suspects.command = SuspectCommand(
            executable: access(program, X_OK) == 0 ? program : CommandLine.arguments[0],
            arguments: CommandLine.arguments + ["--examine-suspects"],
            environment: environment.map { "\($0)=\($1)" })
        return desk
    }

    private func loadSettings(_ environment: [String: String]) -> Settings {
        var overrides: [String: String] = [:]
        overrides["stateDirectory"] = stateDir
        overrides["endpoints.intake"] = intake
        overrides["endpoints.publish"] = publish
        overrides["endpoints.replay"] = replay
        overrides["http.address"] = http
        do {
            return try Settings.load(file: config, environment: environment, overrides: overrides).settings
        } catch {
            FileHandle.standardError.write(Data("wiredesk-consumer: configuration:\n\(error)\n".utf8))
            Foundation.exit(78)
        }
    }

    private func serve(
        _ onDuty: DeskOnDuty, settings: Settings, registry: Registry, environment: [String: String], logger: Logger
    ) async throws {
        onDuty.observe(in: registry)
        let manager = ServiceManager(environment: environment)
        let progress = ProgressCheck(onDuty: onDuty)
        // They stay the same when the desk is opened anew.
        let endpoints = onDuty.endpoints
        let server = OperationsServer(
            address: settings.http.address, registry: registry, logger: logger,
            health: { await progress.health() },
            readiness: { onDuty.readiness() },
            status: { await onDuty.status() },
            onListening: { address in
                logger.notice(
                    "ready",
                    metadata: [
                        "intake": "\(endpoints.intake)", "publish": "\(endpoints.publish)",
                        "replay": "\(endpoints.replay)", "http": "\(address)",
                    ])
                if case .failure(let error) = manager.ready(status: "taking articles at \(endpoints.intake)") {
                    logger.warning("\(error)")
                }
            })
        let watchdog = Watchdog(manager: manager, logger: logger) { await progress.watchdog() }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: watchdog), .init(service: server),
                    .init(
                        service: DeskService(onDuty: onDuty, manager: manager, logger: logger) { again in
                            try await open(again, settings, logger)
                        }),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: Logger(label: "wiredesk.lifecycle") { _ in SwiftLogNoOpLogHandler() }))
        try await group.run()
    }
}
