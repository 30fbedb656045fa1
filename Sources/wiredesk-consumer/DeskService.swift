import Desk
import Logging
import Operations
import ServiceLifecycle

/// The desk as a service: a graceful shutdown stops intake and lets everything acknowledged run through.
struct DeskService: Service {
    let desk: Desk
    let manager: ServiceManager
    let logger: Logger

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await desk.run()
        } onGracefulShutdown: {
            logger.notice("stopping: no more articles are taken, the acknowledged ones are finished")
            if case .failure(let error) = manager.stopping(status: "finishing what is acknowledged") {
                logger.warning("\(error)")
            }
            Task { await desk.stop() }
        }
        logger.notice("stopped: everything acknowledged is published")
    }
}
