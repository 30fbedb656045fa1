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
            Killed in any other way, it carries on at the next start from where its journals stand.

            EXAMPLES
              wiredesk-consumer --config /etc/wiredesk/wiredesk.yaml
              wiredesk-consumer --config Config/wiredesk.yaml --state-dir ./state --http 127.0.0.1:0

            EXIT STATUS
              0   stopped as asked, everything acknowledged is published
              1   a journal failed while running; nothing acknowledged is lost, start again
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

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        Allocator.keepMemory()
        let environment = ProcessInfo.processInfo.environment
        let settings = loadSettings(environment)
        Logs.bootstrap(settings.logging, environment: environment)
        let logger = Logger(label: "wiredesk")
        let registry = Registry()
        MetricsSystem.bootstrap(registry)
        ProcessFigures.observe(in: registry)

        let desk: Desk
        do {
            try FileManager.default.createDirectory(
                atPath: settings.stateDirectory, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o750])
            for finding in try StartupChecks.run(settings) {
                logger.log(level: finding.weight == .warning ? .warning : .info, "\(finding)")
            }
            desk = try await Desk(
                settings: settings.forDesk(acceptLoss: acceptLoss), resources: .builtIn(), logger: logger)
        } catch {
            logger.critical("cannot start: \(error)")
            throw ExitCode(69)
        }
        do {
            try await serve(desk, settings: settings, registry: registry, environment: environment, logger: logger)
        } catch {
            logger.critical("stopped: \(error)")
            throw ExitCode(1)
        }
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
        _ desk: Desk, settings: Settings, registry: Registry, environment: [String: String], logger: Logger
    ) async throws {
        desk.observe(in: registry)
        let manager = ServiceManager(environment: environment)
        let progress = ProgressCheck(desk: desk)
        let server = OperationsServer(
            address: settings.http.address, registry: registry, logger: logger,
            health: { await progress.health() },
            readiness: { desk.isTakingArticles ? .good : .bad("the desk is stopping") },
            status: { await desk.status().json },
            onListening: { address in
                logger.notice(
                    "ready",
                    metadata: [
                        "intake": "\(desk.intakeEndpoint)", "publish": "\(desk.publishEndpoint)",
                        "replay": "\(desk.replayEndpoint)", "http": "\(address)",
                    ])
                if case .failure(let error) = manager.ready(status: "taking articles at \(desk.intakeEndpoint)") {
                    logger.warning("\(error)")
                }
            })
        let watchdog = Watchdog(manager: manager, logger: logger) { await progress.watchdog() }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: watchdog), .init(service: server),
                    .init(service: DeskService(desk: desk, manager: manager, logger: logger)),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: Logger(label: "wiredesk.lifecycle") { _ in SwiftLogNoOpLogHandler() }))
        try await group.run()
    }
}
