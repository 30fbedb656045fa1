import Glibc

/// Every fuzz target in one program, so that the modules are built once. `WIREDESK_FUZZ_TARGET` chooses; an environment
/// variable and not an argument, because libFuzzer starts itself again (`-merge=1`) with arguments of its own making.
@main
enum Fuzz {
    /// Name of the target → what it does with one input. It must come back for any bytes.
    static let targets: [String: @Sendable ([UInt8]) -> Void] = [
        "analysis": AnalysisTarget.run,
        "article": ArticleTarget.run,
        "blow-up": BlowUpTarget.run,
        "feed": FeedTarget.run,
        "durable-place": DurablePlaceTarget.run,
        "filter": FilterTarget.run,
        "follower": FollowerTarget.run,
        "gazetteer": GazetteerTarget.run,
        "intake-entry": IntakeEntryTarget.run,
        "journal": JournalTarget.run,
        "json": JSONTarget.run,
        "judge-state": JudgeStateTarget.run,
        "markup": MarkupTarget.run,
        "model": ModelTarget.run,
        "producer": ProducerTarget.run,
        "record": RecordTarget.run,
        "rules": RulesTarget.run,
        "settings": SettingsTarget.run,
        "snapshot": SnapshotTarget.run,
        "source-profile": SourceProfileTarget.run,
        "timestamp": TimestampTarget.run,
        "wire": WireTarget.run,
    ]

    nonisolated(unsafe) private static var chosen: @Sendable ([UInt8]) -> Void = { _ in }

    static func main() {
        let name = getenv("WIREDESK_FUZZ_TARGET").map { String(cString: $0) } ?? ""
        guard let target = targets[name] else {
            // One a line, for run.sh.
            for name in targets.keys.sorted() { print(name) }
            exit(name.isEmpty ? 0 : 64)
        }
        chosen = target
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        let status = runDriver(&count, &arguments) { bytes, count in
            Fuzz.chosen(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
        exit(status)
    }
}

/// libFuzzer's main loop, for programs that have a `main` of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// A property that must hold for every input: where it does not, the run ends here with the input at hand.
@inline(__always)
func expect(_ holds: Bool, _ sentence: @autoclosure () -> String, line: UInt = #line, file: StaticString = #fileID) {
    if !holds { fatalError(sentence(), file: file, line: line) }
}
