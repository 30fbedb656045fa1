internal import Glibc

/// One line on standard error that says how far a long job is: redrawn in place ten times a second on a terminal,
/// a line every ten seconds elsewhere, nothing when quiet.
///
///     var progress = ProgressLine(quiet: false)
///     progress.draw(fraction: 0.4) { "1,200 acknowledged, 24,000/s" }
///     progress.finish("3,000 acknowledged in 0.1 s")
public struct ProgressLine: Sendable {
    private let terminal: Terminal
    private let quiet: Bool
    private let interval: Double
    private var last = -Double.infinity

    public init(quiet: Bool, terminal: Terminal = .error) {
        self.quiet = quiet
        self.terminal = terminal
        interval = terminal.isInteractive ? 0.1 : 10
        if !terminal.isInteractive { last = Self.now() }
    }

    /// `fraction` is nil where nobody knows how much there will be.
    public mutating func draw(fraction: Double?, _ text: () -> String) {
        guard !quiet else { return }
        let now = Self.now()
        guard now - last >= interval else { return }
        last = now
        guard terminal.isInteractive else {
            terminal.write(text() + "\n")
            return
        }
        var line = text()
        if let fraction {
            let width = 24
            let full = Int(min(max(fraction, 0), 1) * Double(width))
            let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
            line = "\(bar) \(Int(fraction * 100)) %  \(line)"
        }
        terminal.write("\r" + line.fitted(to: terminal.columns - 1))
    }

    /// Takes the line away and leaves `text` in its place.
    public mutating func finish(_ text: String?) {
        guard !quiet else { return }
        if terminal.isInteractive { terminal.write("\r\u{1B}[K") }
        if let text { terminal.write(text + "\n") }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension Int {
    /// With a comma every three digits.
    public var grouped: String {
        var digits = String(magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        return (self < 0 ? "-" : "") + groups.joined(separator: ",")
    }
}
