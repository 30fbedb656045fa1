import ArgumentParser
import Desk
import Journal
import News
import Operations
import Terminal

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove from the files of a stopped desk that nothing is lost, doubled or altered.",
        discussion: """
            Reads every byte of both journals: checksums, dense numbers, exactly one item or dead entry for each accepted \
            article, in order and of that very article, no article accepted twice. Changes nothing. \
            While a desk runs on the folder, its last commits may show as a torn tail.

            With --replay it also makes the records again from the accepted articles and compares them byte for byte. That \
            needs the build that made them, and the settings with the model, gazetteer and rules that they name: give --config \
            where they are not the defaults. Records of another build, model, gazetteer or rules, such as those from before a \
            reload, are left out, and counted.

            EXIT STATUS
              0  everything holds     1  something does not     69  the files cannot be read     78  configuration
            """)

    @Option(help: ArgumentHelp("The desk's state folder.", valueName: "dir"))
    var stateDir: String

    @Flag(help: "Make the records again from the articles, and compare.")
    var replay = false

    @Option(help: ArgumentHelp("The settings that the desk runs with; for --replay.", valueName: "file"))
    var config: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(help: "No progress on standard error.")
    var quiet = false

    func run() async throws {
        let analysis = try LocalAnalysis.read(config: config, for: "verify")
        let settings = deskSettings(analysis.settings)
        let report: VerifyReport
        do {
            let books = try auditBooks(settings)
            report = VerifyReport(
                books: books.audit, booksSeconds: books.seconds,
                replay: replay ? try await auditReplay(settings, analysis.resources) : nil)
        } catch let error as JournalError {
            Terminal.error.write("wiredeskctl: verify \(stateDir): \(error)\n")
            throw ExitCode(69)
        }
        try Terminal.output.put(json ? report.json() : report.text(on: .output))
        guard report.holds else { throw ExitCode(1) }
    }

    private func auditBooks(_ settings: DeskSettings) throws -> (audit: StateAudit, seconds: Double) {
        let clock = ContinuousClock()
        let start = clock.now
        var line = ProgressLine(quiet: quiet)
        let audit = try StateAudit(
            stateDirectory: stateDir, resendSeconds: settings.resendRetentionSeconds
        ) { progress in
            line.draw(fraction: Double(progress.doneBytes) / Double(max(1, progress.allBytes))) {
                "\(progress.part.rawValue): \((progress.doneBytes >> 20).grouped) MB"
            }
        }
        line.finish(nil)
        return (audit, (clock.now - start).seconds)
    }

    private func auditReplay(
        _ settings: DeskSettings, _ resources: AnalysisResources
    ) async throws -> VerifyReport.Replay {
        let clock = ContinuousClock()
        let start = clock.now
        var line = ProgressLine(quiet: quiet)
        let audit = try await ReplayAudit(settings: settings, resources: resources) { progress in
            line.draw(fraction: Double(progress.done) / Double(max(1, progress.all))) {
                "replay: \(Int(progress.done).grouped) of \(Int(progress.all).grouped) records"
            }
        }
        line.finish(nil)
        return VerifyReport.Replay(audit: audit, seconds: (clock.now - start).seconds)
    }

    /// What of the configuration the judgements and the books go by.
    private func deskSettings(_ settings: Settings) -> DeskSettings {
        var desk = DeskSettings(stateDirectory: stateDir)
        desk.setDuplicates(
            windowDays: settings.duplicates.windowDays,
            containmentWindowDays: settings.duplicates.containmentWindowDays,
            indexBytes: settings.duplicates.indexBytes)
        desk.stages.language = settings.analysis.stages.language
        desk.stages.classification = settings.analysis.stages.classification
        desk.stages.tagging = settings.analysis.stages.tagging
        desk.stages.fingerprint = settings.analysis.stages.fingerprint
        desk.stages.stories = settings.analysis.stages.stories
        desk.intake.article.articleBytes = settings.intake.maximumArticleBytes
        desk.resendRetentionSeconds = settings.resends.retainHours * 3_600
        return desk
    }
}

extension Duration {
    fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
