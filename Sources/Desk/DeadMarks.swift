internal import Glibc

/// What operators did about dead entries, so that `wiredeskctl dead list` shows only what is left to do.
///
/// A text file in the state folder, a line for each: `1040 dropped` or `1040 retried 2077`. It hides and reveals, nothing
/// else: it may be deleted, and no desk reads it.
public struct DeadMarks: Sendable {
    public enum Mark: Sendable, Hashable, CustomStringConvertible {
        case dropped
        /// Under this accession.
        case retried(UInt64)

        public var description: String {
            switch self {
            case .dropped: "dropped"
            case .retried(let accession): "retried as \(accession)"
            }
        }
    }
    private var marks: [UInt64: Mark] = [:]
    private static let file = "dead-marks"

    /// No marks.
    public init() {}

    /// Reads those of a state folder; none where there is no file.
    /// - Throws: `Failure` where there is one that cannot be read.
    public init(stateDirectory: String) throws(Failure) {
        let path = "\(stateDirectory)/\(Self.file)"
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return }
            throw Failure("read \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        var text: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            text.append(contentsOf: chunk[..<count])
        }
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 2, let accession = UInt64(words[0]) else { continue }
            if words[1] == "dropped" { marks[accession] = .dropped }
            if words[1] == "retried", words.count > 2, let other = UInt64(words[2]) {
                marks[accession] = .retried(other)
            }
        }
    }

    public subscript(accession: UInt64) -> Mark? { marks[accession] }

    /// Adds marks to the file. Several may do so at the same time.
    public static func add(_ marks: [(UInt64, Mark)], stateDirectory: String) throws(Failure) {
        let path = "\(stateDirectory)/\(Self.file)"
        var text = ""
        for (accession, mark) in marks {
            switch mark {
            case .dropped: text += "\(accession) dropped\n"
            case .retried(let other): text += "\(accession) retried \(other)\n"
            }
        }
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw Failure("open \(path): \(String(cString: strerror(errno)))") }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else {
            throw Failure("write \(path): \(String(cString: strerror(errno)))")
        }
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
        init(_ description: String) { self.description = description }
    }
}
