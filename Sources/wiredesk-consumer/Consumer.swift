import Allocator
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
            Settings come from --config, over that from the environment (WIREDESK_…), over that from the other flags; \
            `wiredeskctl check FILE` shows them with where each came from. A wrong key or value stops the start.

            SIGTERM or SIGINT: nothing more is taken in; what is acknowledged is finished and published; exit 0. \
            Killed in any other way, it carries on at the next start from where its journals stand; what it was on then is \
            gone through in a child process first, so that an article that ends it does so once or twice and no more. \
            SIGHUP: configuration, model, gazetteer and topic rules are read again, all or nothing; what changed is logged, and \
            what needs a restart is named. \
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
        let configuration = Configuration(
            // A child of a desk has all of what that goes by in its environment, whatever has become of the file since.
            file: examineSuspects ? nil : config, environment: environment, overrides: overrides)
        if examineSuspects {
            throw ExitCode(SuspectChild.run(settings: read(configuration.settings).forDesk(acceptLoss: false)))
        }
        let inForce = InForce(read { () throws(ConfigurationError) in try configuration.read() })
        let settings = inForce.reading.settings
        // From here on it is no reason to end; what comes before the desk serves is heeded when it does.
        let hangUps = await UnixSignalsSequence(trapping: .sighup)
        Logs.bootstrap(settings.logging, environment: environment)
        let logger = Logger(label: "wiredesk")
        logger.debug("memory by \(Allocator.name)")
        let registry = Registry()
        MetricsSystem.bootstrap(registry)
        registry.describeTimes()
        ProcessFigures.observe(in: registry)

        let onDuty: DeskOnDuty
        do {
            try Self.makeFolder(settings.stateDirectory)
            for finding in try StartupChecks.run(settings) {
                logger.log(level: finding.weight == .warning ? .warning : .info, "\(finding)")
            }
            if !settings.keys.areWanted, let open = settings.reachableEndpoints.first {
                logger.warning("insecure: whoever reaches \(open.endpoint) can read and feed; no keys are asked for")
            }
            FatalSignals.install()
            inForce.resources.sources.logPassedOver(to: logger)
            var desk = deskSettings(settings)
            desk.keys = inForce.reading.keys
            onDuty = DeskOnDuty(try await Desk(settings: desk, resources: inForce.resources, logger: logger))
        } catch {
            logger.critical("cannot start: \(error)")
            throw ExitCode(69)
        }
        do {
            try await serve(
                onDuty, configuration, inForce, hangUps: hangUps, registry: registry, logger: logger)
        } catch let error as OperationsServerError {
            logger.critical("stopped: \(error)")
            throw ExitCode(69)
        } catch {
            logger.critical("stopped: \(error)")
            throw ExitCode(1)
        }
    }

    private struct FolderError: Error, CustomStringConvertible {
        var description: String
    }

    private static func makeFolder(_ path: String) throws(FolderError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        } catch {
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let reason = cause.map { String(cString: strerror(CInt($0.code))) } ?? error.localizedDescription
            throw FolderError(
                description: "the state folder \(path) cannot be made: \(reason); name another (stateDirectory, "
                    + "--state-dir), or let this user write there")
        }
    }

    private func deskSettings(_ settings: Settings) -> DeskSettings {
        var desk = settings.forDesk(acceptLoss: acceptLoss)
        let program = "/proc/self/exe"
        var environment = ProcessInfo.processInfo.environment.merging(settings.asEnvironment) { $1 }
        // A trap is what a child is there for: no minute of symbols for it. The service manager is not its own.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        for name in ["NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"] { environment[name] = nil }
        desk.suspects.command = SuspectCommand(
            executable: access(program, X_OK) == 0 ? program : CommandLine.arguments[0],
            arguments: CommandLine.arguments + ["--examine-suspects"],
            environment: environment.map { "\($0)=\($1)" })
        return desk
    }

    private var overrides: [String: String] {
        var overrides: [String: String] = [:]
        overrides["stateDirectory"] = stateDir
        overrides["endpoints.intake"] = intake
        overrides["endpoints.publish"] = publish
        overrides["endpoints.replay"] = replay
        overrides["http.address"] = http
        return overrides
    }

    /// What `body` reads of the configuration; ends the process where that cannot be used.
    private func read<Value>(_ body: () throws(ConfigurationError) -> Value) -> Value {
        do {
            return try body()
        } catch {
            FileHandle.standardError.write(Data("wiredesk-consumer: configuration:\n\(error)\n".utf8))
            Foundation.exit(78)
        }
    }

    private func serve(
        _ onDuty: DeskOnDuty, _ configuration: Configuration, _ inForce: InForce, hangUps: UnixSignalsSequence,
        registry: Registry, logger: Logger
    ) async throws {
        onDuty.observe(in: registry)
        let manager = ServiceManager(environment: configuration.environment)
        let progress = ProgressCheck(onDuty: onDuty)
        let reloads = ReloadHistory()
        let status = ProcessStatus(settings: inForce.reading.settings, reloads: reloads)
        // They stay the same when the desk is opened anew.
        let endpoints = onDuty.endpoints
        let server = OperationsServer(
            address: inForce.reading.settings.http.address, registry: registry, logger: logger,
            health: { await progress.health() },
            readiness: { onDuty.readiness() },
            status: { status.joined(to: await onDuty.status()) },
            refresh: { await onDuty.show(in: registry) },
            onListening: { address in
                logger.notice(
                    "ready",
                    metadata: [
                        "intake": "\(endpoints.intake)", "publish": "\(endpoints.publish)",
                        "replay": "\(endpoints.replay)", "http": "\(address)",
                    ])
                do {
                    try AddressFile.write(address, environment: configuration.environment)
                } catch {
                    logger.warning("wiredeskctl will not know of http=\(address) by itself: \(error)")
                }
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
                        service: ReloadService(
                            configuration: configuration, inForce: inForce, onDuty: onDuty, manager: manager,
                            history: reloads, logger: logger, signals: hangUps)),
                    .init(
                        service: DeskService(
                            onDuty: onDuty, inForce: inForce, manager: manager, logger: logger
                        ) { again in
                            var again = again
                            again.keys = inForce.reading.keys
                            return try await Desk(settings: again, resources: inForce.resources, logger: logger)
                        }),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: Logger(label: "wiredesk.lifecycle") { _ in SwiftLogNoOpLogHandler() }))
        try await group.run()
    }
}
