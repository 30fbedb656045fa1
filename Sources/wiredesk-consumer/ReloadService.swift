import Desk
import Foundation
import Keys
import Logging
import Metrics
import News
import Operations
import ServiceLifecycle
import UnixSignals

/// SIGHUP: reads the configuration and all that it names again, and lets the desk go by it; or, where anything of it is
/// wrong, says what and changes nothing.
struct ReloadService: Service {
    let configuration: Configuration
    let inForce: InForce
    let onDuty: DeskOnDuty
    let manager: ServiceManager
    let history: ReloadHistory
    let logger: Logger
    let signals: UnixSignalsSequence
    private let done = Counter(label: "wiredesk_reloads_total", dimensions: [("result", "done")])
    private let refused = Counter(label: "wiredesk_reloads_total", dimensions: [("result", "refused")])

    init(
        configuration: Configuration, inForce: InForce, onDuty: DeskOnDuty, manager: ServiceManager,
        history: ReloadHistory, logger: Logger, signals: UnixSignalsSequence
    ) {
        self.configuration = configuration
        self.inForce = inForce
        self.onDuty = onDuty
        self.manager = manager
        self.history = history
        self.logger = logger
        self.signals = signals
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in signals { await reload() }
        }
    }

    private func reload() async {
        tell(manager.reloading())
        let outcome: String
        do throws(ConfigurationError) {
            outcome = await take(try await read())
            done.increment()
            history.add(done: outcome)
        } catch {
            for problem in error.problems { logger.error("reload refused: \(problem)") }
            logger.error("reload refused: the desk goes on with what it had")
            outcome = "reload refused, see the log: \(error.problems.first ?? "")"
            refused.increment()
            history.add(refused: error.problems)
        }
        tell(manager.ready(status: "taking articles at \(onDuty.endpoints.intake); \(outcome)"))
    }

    /// On a thread of its own: it takes a processor for a while, and the workers' are counted.
    private func read() async throws(ConfigurationError) -> Configuration.Reading {
        let earlier = inForce.reading
        let result = await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    returning: Result { () throws(ConfigurationError) in try configuration.read(reusing: earlier) })
            }
        }
        return try result.get()
    }

    /// From here on nothing can fail.
    private func take(_ read: Configuration.Reading) async -> String {
        let before = inForce.reading
        let reload = SettingsReload(inForce: before.settings, read: read.settings)
        var keys = read.keys
        let isOtherSecret = keys?.secret != before.keys?.secret
        if let secret = before.keys?.secret { keys?.secret = secret }
        inForce.replace(Configuration.Reading(settings: reload.inForce, resources: read.resources, keys: keys))
        Logs.setLevel(reload.inForce.logging.level)
        await onDuty.desk?.use(read.resources)

        var count = reload.changed.count
        for change in reload.changed { logger.notice("reload: \(change)") }
        let (old, new) = (before.resources.provenance, read.resources.provenance)
        for (name, old, new) in [
            ("model", old.model, new.model), ("gazetteer", old.gazetteer, new.gazetteer),
            ("topic rules", old.rules, new.rules),
        ] where old != new {
            logger.notice("reload: the \(name): \(old.prefix(15))… → \(new.prefix(15))…")
            count += 1
        }
        if isOtherSecret { logger.warning("reload: the desk's own secret key is another: that needs a restart") }
        if let keys, let change = await exchange(keys.authorised), !change.isEmpty {
            logger.notice("reload: keys: \(change)")
            count += 1
        }
        read.resources.sources.logPassedOver(to: logger)
        for change in reload.needRestart {
            logger.warning("reload: \(change) needs a restart, and is as it was until then")
        }
        let waiting = reload.needRestart.map(\.description).joined(separator: ", ")
        let left = waiting.isEmpty ? "" : "; \(reload.needRestart.count) need a restart: \(waiting)"
        logger.notice("reloaded: \(count) changes\(left)")
        return "reloaded: \(count) changes\(left)"
    }

    /// Nil where no desk serves: the next one is opened with these keys.
    private func exchange(_ keys: AuthorisedKeys) async -> AuthorisedKeys.Change? {
        do {
            return try await onDuty.desk?.reloadKeys(keys)
        } catch {
            logger.error("reload: keys: \(error)")
            return nil
        }
    }

    private func tell(_ told: Result<Void, ServiceManagerError>) {
        if case .failure(let error) = told { logger.warning("\(error)") }
    }
}

extension AnalysisSources {
    /// Files in the user's folders that are not read.
    func logPassedOver(to logger: Logger) {
        for path in passedOver {
            logger.warning("\(path) is not read: gazetteer files end in .tsv, topic rules in .yaml")
        }
    }
}
